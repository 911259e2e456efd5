# Mail programs and mail habits in language 'it': see reader/mailwords.h for how these sections are used.

[mail.header]
da => from
mittente => from
inviato da => from
inviato => date
data => date
inviato il => date
data invio => date
a => to
per => to
destinatario => to
cc => cc
ccn => cc
rispondi a => cc
allegati => cc
priorità => cc
oggetto => subject

[mail.original]
messaggio originale
messaggio di origine
messaggio inoltrato
inizio messaggio inoltrato
inizio del messaggio inoltrato
appuntamento originale

[mail.forwarded]
messaggio inoltrato
inizio messaggio inoltrato
inizio del messaggio inoltrato

[mail.attribution]
ha scritto
scrisse
scrive

[mail.attribution.start]
il
in data
il giorno
lun
mar
mer
gio
ven
sab
dom
lunedì
martedì
mercoledì
giovedì
venerdì
sabato
domenica

[mail.weekday]
lun
mar
mer
gio
ven
sab
dom
lunedì
martedì
mercoledì
giovedì
venerdì
sabato
domenica

[mail.marker]
rispondere sopra questa riga
rispondi sopra questa riga

[mail.footer]
inviato da => device
inviato dal mio => device
inviato dal => device
inviato con => mail
inviato da outlook
inviato da posta per
inviato da yahoo
inviato da libero
scarica outlook
ottieni outlook per
scaricare outlook
messaggio inviato da => device
privo di virus
scarica => outlook
ottieni => outlook
inviato tramite => mail

[mail.closing]
cordiali saluti
distinti saluti
saluti
un saluto
grazie
grazie mille
buona giornata
cordialmente
un cordiale saluto
con i migliori saluti
grazie e saluti
migliori saluti
in fede
molte grazie
grazie in anticipo
cari saluti
tanti saluti
buon lavoro
cordialità
buona serata

[mail.disclaimer]
riservato
riservate
confidenziale
destinatario di questo
non siete il destinatario
destinatari
prima di stampare
all'ambiente
rispetta l'ambiente
d.lgs
p.iva
partita iva
cap. soc
capitale sociale
orari di apertura
orario ufficio
seguiteci
informativa privacy
informativa sulla privacy
privacy policy
titolare del trattamento
trattamento dei dati personali

[mail.postscript]
ps
p.s.
nb

[mail.phone]
telefono
cell
cell.
cellulare

[mail.inline]
qui sotto
di seguito
in rosso
in blu
sotto
nel testo
le mie risposte

[machine.subject]
risposta automatica => absence
fuori ufficio => absence
assente => absence
assenza => absence
in ferie => absence
ferie => absence
chiusura estiva => absence
fuori sede => absence
assente dall'ufficio => absence
messaggio automatico => absence
risponditore automatico => absence
uffici chiusi => absence
richiesta ricevuta => received
abbiamo ricevuto la sua richiesta => received
abbiamo ricevuto la tua richiesta => received
conferma di ricezione => received
ticket creato => received
conferma ricezione => received
apertura ticket => received
confermi il suo messaggio => challenge
conferma il tuo messaggio => challenge
letto => receipt
conferma di lettura => receipt
ricevuta di ritorno => receipt
ricevuta di lettura => receipt
letta => receipt
conferma automatica di ricezione => received
conferma automatica => received

[machine.absence]
fuori ufficio
in ferie
assente
uffici saranno chiusi
ufficio sarà chiuso
uffici sono chiusi
ufficio è chiuso
chiusi per ferie
chiuso per ferie
chiusura estiva
chiusura aziendale
in maternità
in trasferta
in malattia
siamo chiusi
saremo chiusi

[machine.template]
per urgenze
in caso di urgenza
per questioni urgenti
risposta automatica
messaggio automatico
al mio rientro
non rispondere a questo
contattare
durante la mia assenza
in caso di necessità
per comunicazioni urgenti
per emergenze

[machine.thanks]
grazie per il suo messaggio
grazie per il messaggio
grazie per la sua mail
grazie per la sua e-mail
grazie per averci
grazie per la mail
grazie per averci contattato

[machine.promise]
risponderò
risponderemo
la contatterò
leggerò
al più presto
il nostro team
sarà evasa
verrà evaso
non rispondere
si prega di non rispondere

[machine.received]
abbiamo ricevuto la sua richiesta
abbiamo ricevuto la tua richiesta
abbiamo ricevuto il suo messaggio
la sua richiesta è stata
la tua richiesta è stata
questo è un messaggio automatico
messaggio generato automaticamente
si prega di non rispondere
non rispondere a questa
presa in carico
casella non è più presidiata
richiesta è stata registrata
è stata registrata con
abbiamo preso in carico

[machine.ticket]
numero di ticket
numero ticket

[machine.challenge]
cliccare sul link per confermare
protezione antispam

[machine.human]
pagato
pagare
pagamento
fattura
fatture
bonifico
importo
saldo
saldata
paghiamo
pagheremo
pago
pagherò
pagata
pagate
pagamenti
bonifici
saldiamo
salderemo
saldare
saldato
versato
versamento
versiamo
merce
rata
rate
assegno

[machine.deputy]
contattare
contattate
scrivere a
rivolgersi
mio collega
mia collega
urgenze
urgenti

[machine.mark]
esterno

[machine.back]
rientro
rientrerò
riapriamo
riapriremo
riapertura
sarò di nuovo
tornerò
torno
riprenderemo
a partire dal
di nuovo
operativi dal
ritorno
ritornerò
rientreremo
sarò presente
riprenderò
riprendo
reperibile dal
sarò disponibile

[machine.until]
fino al => next
fino a => next
al => next
sino al => next

[machine.inclusive]
compreso
incluso

[mail.banner]
questa e-mail proviene dall'esterno
questa email proviene dall'esterno
messaggio proveniente dall'esterno
non si riceve spesso
perché è importante
non si ricevono spesso messaggi
non si ricevono spesso e-mail

[machine.declared]
questo è un messaggio automatico
questa è una risposta automatica
messaggio generato automaticamente
questa e-mail è stata generata automaticamente
questa mail è generata automaticamente
si prega di non rispondere a questo
si prega di non rispondere a questa
non rispondere a questo messaggio
non rispondere a questa e-mail

[machine.read]
è stato letto
è stato visualizzato
è stato eliminato
è stata letta

[word.alert]
attenzione
avviso
avvertenza

[word.outside]
mittente esterno
e-mail esterna
mail esterna
esterno all'organizzazione
esterna all'organizzazione
provenienza esterna
non cliccare
non fare clic
dall'esterno dell'organizzazione
dall'esterno della
non aprire allegati
non aprire gli allegati

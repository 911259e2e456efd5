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
gdpr
privacy
tutela dei dati
p.iva
partita iva
cap. soc
capitale sociale
orari di apertura
orario ufficio
seguiteci

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

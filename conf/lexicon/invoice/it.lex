# Words of Italian invoices. Format: policy/lexicon.h.
[stop]
il
la
le
di
del
della
per
con
vostra
nostra
che
sono
si
una
da
fattura
importo
[month]
gennaio => 1
febbraio => 2
marzo => 3
aprile => 4
maggio => 5
giugno => 6
luglio => 7
agosto => 8
settembre => 9
ottobre => 10
novembre => 11
dicembre => 12
gen => 1
feb => 2
mar => 3
apr => 4
mag => 5
giu => 6
lug => 7
ago => 8
set => 9
sett => 9
ott => 10
nov => 11
dic => 12
[number]
un => 1
uno => 1
una => 1
due => 2
tre => 3
cinque => 5
sette => 7
otto => 8
dieci => 10
quattordici => 14
quindici => 15
venti => 20
trenta => 30
quarantacinque => 45
sessanta => 60
novanta => 90
[unit.day]
giorno
giorni
gg
g
giorni data
gg data
giorni solari
giorni di calendario
[unit.business-day]
giorni lavorativi
gg lavorativi
giorno lavorativo
giorni feriali
[unit.week]
settimana
settimane
[unit.month]
mese
mesi
[unit.percent]
per cento
percento
[terms.pay]
pagamento
pagamenti
pagare
pagabile
da pagare
saldare
bonifico
scadenza
scade
termini di pagamento
condizioni di pagamento
modalità di pagamento
versamento
versare
r.b.
riba
rimessa diretta
rim dir
scade il
data di scadenza
entro e non oltre il
ri.ba
ricevuta bancaria
rb
r.d
bb
bonif
bon. bancario
bb vista
[terms.net]
netto
netti
senza sconto
[terms.end-of-month]
fine mese
f.m.
fm
d.f.f.m.
dffm
df fm
d.f. f.m.
data fattura fine mese
fine mese data fattura
a fine mese
f.m.d.f.
fmdf
fine mese d.f.
fine mese corrente
fine del mese
ultimo giorno del mese
[terms.next-month]
mese successivo
del mese successivo
mese seguente
del mese seguente
prossimo mese
del prossimo mese
mese dopo
[terms.immediately]
a vista
immediato
immediata
immediatamente
pagamento immediato
al ricevimento
al ricevimento della fattura
al ricevimento fattura
a ricevimento fattura
a ricevimento
alla ricezione
alla ricezione della fattura
ricevimento fattura
contanti
in contanti
per contanti
alla consegna della fattura
vista fattura
[terms.from-receipt]
dal ricevimento
dalla ricezione
dal ricevimento della fattura
dal ricevimento fattura
ricevimento fattura
ricevimento della fattura
ricezione fattura
ricezione della fattura
dopo il ricevimento
data ricevimento
data ricevimento fattura
[terms.from-delivery]
dalla consegna
alla consegna
contrassegno
dopo la consegna
data consegna
ricevimento merce
ricevimento della merce
dal ricevimento della merce
[terms.discount]
sconto
sconto cassa
abbuono
[terms.penalty]
interessi
interesse
mora
ritard*
penale
penali
sollecito
reclami
reclamo
garanzia
maggiorazione
contestazion*
tasso
validità
reclam*
contestare
[terms.share]
acconto
anticipo
saldo
caparra
all'ordine
alla conferma
restante
rimanente
alla firma
[terms.instalments]
rate
rata
rateale
rateizzazione
[terms.direct-debit]
addebito diretto
addebito
sdd
rid
domiciliazione
domiciliazione bancaria
addebitato
addebitata
addebitato sul conto
sepa direct debit
addebito in conto
addebito automatico
sul vostro conto
sul suo conto
dal vostro conto
addebiteremo
verrà addebitato
sarà addebitato
sarà addebitata
verrà addebitata
[terms.card]
carta di credito
pagato con carta
pagata con carta
addebitato sulla carta
carta di debito
carta visa
pagamento con carta
carta che termina
[terms.paid]
pagato il
pagata il
già pagato
già pagata
già saldata
già saldato
fattura pagata
pagamento ricevuto
quietanzata
saldata
nessun pagamento
pagata
fattura saldata
pagato con paypal
pagamento effettuato
pagamento eseguito
incassato
regolato il
avvenuto pagamento
[terms.in-advance]
anticipato
pagamento anticipato
in anticipo
prima della consegna
prima della spedizione
prepagamento
[terms.by]
entro
entro il
entro e non oltre
entro e non oltre il
il
scadenza
scadenza il
con scadenza
con scadenza il
scade il
non oltre
non oltre il
al
fino al
prima del
scadenze
data di scadenza => due
data scadenza => due
alla scadenza del => due
alle scadenze => due
alle scadenze del => due
[terms.from]
del
dal
a partire dal
data fattura
data della fattura
decorrenza
data
d.f.
[terms.if]
se
qualora
in caso
[terms.else]
altrimenti
[label.number]
numero della fattura ricorrente
fattura n
fattura nr
fattura numero
fattura num
n fattura
nr fattura
num fattura
numero fattura
numero della fattura
n. fattura
numero di fattura
n° fattura
fattura n°
numero documento
n documento
nr documento
num documento
documento n
documento nr
documento numero
fattura elettronica n
fattura di vendita n
parcella n
nota n
fatt n
ft n
ft nr
riferimento fattura
rif fattura
bolletta n
bolletta nr
bolletta numero
n bolletta
numero bolletta
doc n
doc nr
n doc
num doc
[label.title]
fattura
fattura elettronica
fattura di vendita
fattura commerciale
fattura immediata
fattura differita
fattura accompagnatoria
fattura ricorrente
parcella
la vostra fattura
bolletta
fatt
ft
avviso di pagamento bolletta
notula
nota pro
[label.issued]
data fattura
data della fattura
data documento
data emissione
data di emissione
data di fatturazione
emessa il
emesso il
data doc
data del documento
data fatt
data ft
data bolletta
emessa in data
del documento
[label.date]
data
del
in data
[label.due]
addebito il
addebitato il
scadenza
data scadenza
data di scadenza
scade il
scadenza il
scadenza pagamento
data di pagamento
data pagamento
pagare entro
pagare entro il
da pagare entro
da pagare entro il
pagamento entro
pagamento entro il
entro il
con scadenza
con scadenza il
scadenza fattura
data di scadenza fattura
scadenze
pagabile entro
pagabile entro il
termine di pagamento
termine pagamento
saldare entro
saldare entro il
data scadenza pagamento
prima scadenza
scad
data scad
da pagare entro e non oltre il
pagamento entro e non oltre il
scad. pagamento
scade
entro e non oltre il
termine ultimo di pagamento
[label.payable]
totale da pagare
netto a pagare
da pagare
importo da pagare
importo dovuto
totale dovuto
saldo dovuto
importo a saldo
totale a pagare
importo da saldare
netto da pagare
da versare
ammontare dovuto
residuo da pagare
saldo da pagare
importo scadenza
saldo
importo totale da pagare
importo residuo
totale netto a pagare
tot da pagare
tot. a pagare
totale bolletta
totale a voi dovuto
totale netto
netto da corrispondere
netto a voi
importo netto da pagare
da corrispondere
[label.total]
importo di fattura
totale della fattura
totale fattura
totale documento
importo totale
totale ivato
totale iva inclusa
totale con iva
totale generale
totale complessivo
importo fattura
importo della fattura
importo totale documento
totale iva compresa
totale eur
totale euro
totale imponibile + iva
importo complessivo
totale lordo
totale doc
importo totale fattura
prezzo totale
importo ivato
tot fattura
tot documento
[label.sum]
totale
importo
somma
[label.net]
subtotale
sub totale
imponibile
totale imponibile
totale netto
importo netto
netto
totale merce
totale senza iva
prezzo unitario
prezzo
totale iva esclusa
base imponibile
tot imponibile
totale righe
importo iva esclusa
totale parziale
netto merce
totale merci
a riportare
totale sconti
totale sconto
valore merce
[label.tax]
iva
totale iva
importo iva
imposta
totale imposta
imposte
aliquota
aliquota iva
ritenuta
ritenuta d'acconto
tot iva
i.v.a.
rivalsa
bollo
imposta di bollo
[label.previous]
saldo precedente
fattura precedente
importo precedente
[label.prepaid]
acconto
acconti
anticipo
pagato
già pagato
importo pagato
acconti versati
acconto versato
caparra
pagato a oggi
abbuoni
[label.reference]
causale
causale di pagamento
causale bonifico
riferimento pagamento
riferimento di pagamento
codice pagamento
codice avviso
causale del versamento
riferimento bonifico
[label.order]
ordine
ordine n
n ordine
numero ordine
vostro ordine
rif ordine
ordine d'acquisto
numero d'ordine
numero d'ordine d'acquisto
ordine di acquisto
riferimento ordine
ns ordine
vs ordine
ordine cliente
[label.corrects]
fattura originale
fattura di riferimento
rettifica fattura
storno fattura
a storno della fattura
fattura collegata
relativa alla fattura
rif fattura originale
[label.other-number]
codice cliente
cod cliente
n cliente
numero cliente
cliente n
partita iva
p.iva
p iva
piva
p. iva
codice fiscale
cod fiscale
c.f.
cf
telefono
tel
fax
cellulare
cell
ddt
ddt n
d.d.t.
n ddt
contratto
preventivo
offerta
progetto
commessa
riferimento
rif
vostro riferimento
vs rif
ns rif
conto
conto corrente
c/c
abi
cab
cin
cap
rea
codice destinatario
cod destinatario
pec
pagina
codice
cig
cup
sdi
pod
matricola
registro imprese
cap soc
condizioni di consegna
termini di consegna
resa
porto
incoterm
[label.other-date]
data consegna
data di consegna
data ordine
data ddt
periodo
periodo di riferimento
data spedizione
data decorrenza
dal
al
data di stampa
valido fino al
validità
data inizio
data fine
data prestazione
data di nascita
data contratto
data arrivo
data partenza
prossima fattura
data trasporto
data valuta
[label.terms]
pagamento
condizioni di pagamento
termini di pagamento
modalità di pagamento
modalita pagamento
modalità pagamento
condizioni pagamento
tipo pagamento
metodo di pagamento
mod pagamento
cond pagamento
termine di pagamento
mezzo di pagamento
pagamento tramite
forma di pagamento
pag
cond. pag
cond pag
piano dei pagamenti
piano di pagamento
rate
rateazione
scadenziario
[label.currency]
valuta
divisa
[label.seller]
venditore
fornitore
cedente
cedente/prestatore
mittente
emittente
beneficiario
intestatario
intestato a
intestatario conto
prestatore
[label.buyer]
cliente
spett.le
spettabile
spett
destinatario
cessionario
cessionario/committente
committente
acquirente
fatturare a
fattura a
intestatario fattura
indirizzo di fatturazione
alla c.a.
[label.address]
indirizzo di consegna
luogo di destinazione
destinazione
consegnare a
destinazione merce
[label.iban]
iban
cod iban
codice iban
[label.bic]
bic
swift
[kind.credit-note]
nota di credito
nota credito
nota d'accredito
nota di accredito
[kind.corrective]
fattura rettificativa
nota di variazione
[kind.self-billed]
autofattura
autofatturazione
[kind.reminder]
sollecito
sollecito di pagamento
promemoria
avviso di pagamento
primo sollecito
secondo sollecito
ultimo sollecito
fattura scaduta
fatture scadute
fattura insoluta
insoluto
messa in mora
diffida
non risulta ancora
non abbiamo ancora ricevuto
avviso di fattura scaduta
scaduta il
risulta scaduta
risulta non pagata
vi ricordiamo che
le ricordiamo che
risulta ancora aperta
risulta insoluta
[kind.statement]
estratto conto
situazione contabile
estratto conto cliente
scaduto
estratto conto carta
fido
saldo contabile
partitario
[kind.proforma]
fattura proforma
fattura pro forma
proforma
pro forma
pro-forma
avviso di parcella
non costituisce fattura
avviso di notula
progetto di notula
[kind.quote]
preventivo
offerta
quotazione
la nostra offerta
nostro preventivo
nostra offerta
proposta
stima
[kind.order]
ordine
ordine di acquisto
conferma d'ordine
conferma ordine
conferma dell'ordine
grazie per il tuo ordine
grazie per l'ordine
conferma di prenotazione
[kind.delivery-note]
documento di trasporto
ddt
bolla di consegna
bolla
nota di consegna
[kind.receipt]
ricevuta
ricevuta di pagamento
scontrino
quietanza
conferma di pagamento
ricevuta fiscale
[kind.other]
nota spese
rimborso spese
busta paga
listino prezzi
listino
contratto
bozza di contratto
newsletter
disiscriviti
avviso di bonifico
rapporto
verbale
catalogo
contabile bonifico
conferma bonifico
disposizione di bonifico
cedolino
cessione del credito
ceduta a
[mail.forward]
messaggio inoltrato
messaggio originale
inizio messaggio inoltrato
[mail.not-ours]
vostra fattura n
domanda sulla fattura
riguardo alla vostra fattura
in merito alla vostra fattura
la vs fattura
vostre fatture
inviarci la fattura
inviate la fattura
per approvazione
abbiamo bonificato
abbiamo effettuato
puoi pagare
non corrisponde
sulla vostra fattura
in attesa di approvazione
vi preghiamo di correggere
si prega di correggere
[mail.resend]
copia della fattura
copia fattura
duplicato
come richiesto
di nuovo
[mail.own]
nostra fattura
di seguito la nostra fattura
in allegato
allegato
allegata
alleghiamo
la vostra fattura
nuova fattura
inviamo
visualizza fattura
paga ora
per i nostri servizi
grazie per la fiducia
[label.any-number]
numero
n°
[terms.filler]
a
entro
data
fattura
dalla
di
[terms.if-paid]
se pagato
per pagamento entro e non oltre il quale
in caso di pagamento
se il pagamento avviene
per pagamenti entro
[terms.offer]
attivi la
attiva la domiciliazione
scegli la domiciliazione
desidera attivare
[means.card]
carta di credito
carta
bancomat
pos
[means.paid]
contanti
in contanti
# What a cover text says about paying the invoice beside it (reader/cover).
[cover.paid]
è stata pagata
è stata saldata
è già stata pagata
è già stata saldata
già stata pagata
già stata saldata
è già pagata
è già saldata
risulta pagata
risulta saldata
risulta già pagata
risulta già saldata
già pagata
già saldata
fattura pagata
fattura saldata
fattura quietanzata
è stato pagato
è già stato pagato
pagata con carta
pagato con carta
saldata con carta
abbiamo ricevuto il pagamento
abbiamo ricevuto il suo pagamento
abbiamo ricevuto il vostro pagamento
nessun pagamento è
nessun pagamento
non è dovuto alcun pagamento
per i vostri archivi
[cover.debit]
sarà addebitato sul
sarà addebitata sul
sarà addebitato
verrà addebitato
verrà addebitata
addebiteremo
sarà prelevato
sarà addebitata
l'addebito avverrà
addebito avverrà sul
verrà prelevato
verrà incassato tramite
sarà incassato tramite
[cover.card]
addebitato sulla carta
addebitato sulla sua carta
addebitato sulla vostra carta
addebitata sulla carta
addebitato alla carta
[cover.withdrawn]
non pagare questa fattura
non pagare
non pagate
di non pagare
ignorare questa fattura
di ignorare la fattura
non tenere conto di questa fattura
seguirà nota di credito
seguirà una nota di credito
emetteremo nota di credito
emetteremo una nota di credito
inviata per errore
emessa per errore
[cover.not]
non
mai
senza
ancora
[cover.other]
fattura precedente
precedente fattura
fatture precedenti
ultima fattura
altra fattura
altre fatture
una volta
quando
dopo
fino a
se
qualora
può
potete
possibile
desidera
acconto
acconti
residuo
caparra
parzial*
rimanente
[unit.span]
quindicina => 15
[cover.cancelled]
è stata annullata
verrà annullata
sarà annullata
[terms.not]
non
non ancora
[terms.end-of]
fine
fine mese di
fine di
la fine di
fine mese

# Words of replies, Italian. Format: reader/replywords.h; what each section means: doc/lexicon.md.
[function]
il lo la i gli le di del della dei un una e è sono che in per con non si ho abbiamo ha hanno stato stata già
grazie buongiorno buonasera salve saluti cordiali fattura pagamento bonifico pagata pagato pagare faremo facciamo
vi ci mi ma questa questo settimana mese domani venerdì lunedì oggi se quando più entro fine allegato ieri
giorno conto banca nostro nostra vostro vostra vostra da al alla dal nel provvederemo saldo saldare saldiamo
scusate scusi ancora giorni poi tutto io noi dott gentile spett

# --- what is said, by kind of word
[neutral]
il prima possibile
quanto prima
appena possibile
al più presto
nessun problema
non c è problema
non solo
condizioni di pagamento
termini di pagamento
ritardo nel pagamento
sollecito di pagamento
se avete domande
non esitate
in caso di dubbi
senza fallo
per non aver pagato
per favore
di nuovo grazie

[pay]
pagare
saldare
versare
bonificare
liquidare
effettuare il pagamento
effettuare il bonifico
effettuare il versamento
fare il bonifico
fare il pagamento
fare un bonifico
disporre il bonifico
disporre il pagamento
procedere al pagamento
procedere con il pagamento
procedere al saldo
provvedere
provvedere al pagamento
provvedere al saldo
pagarvi
pagarla
saldarla
saldarvi
regolarizzare
mettere in pagamento
estinguere
regolare

[pays]
pago
paghiamo
saldo
saldiamo
faccio il bonifico
facciamo il bonifico
facciamo un bonifico
faccio un bonifico
faccio il pagamento
facciamo il pagamento
vi pago
vi paghiamo
provvedo
provvediamo
dispongo il bonifico
disponiamo il bonifico
procedo
procediamo
effettuo il bonifico
effettuiamo
bonifico domani
liquidiamo
versiamo
procediamo al pagamento
poi saldiamo
fa il bonifico
fa il pagamento
fanno il bonifico
esegue il bonifico
effettua il bonifico
ve la paga
ve lo paga
dispone il bonifico
dispone il pagamento
vi paga

[will.pay]
pagheremo
pagherò
pagherà
salderemo
salderò
provvederemo
provvederò
provvederà
faremo il bonifico
farò il bonifico
farò il pagamento
faremo il pagamento
effettueremo
effettuerò
disporremo
disporrò
procederemo
procederò
verrà pagata
verrà saldata
verrà effettuato
verrà disposto
verrà eseguito
verranno pagate
sarà pagata
sarà saldata
sarà effettuato
sarà disposto
saranno pagate
saranno saldate
verseremo
verserò
bonificheremo
bonificherò
liquideremo
partirà
riceverete
avrete
regolarizzeremo
sarà in pagamento
verrà liquidata
verrà bonificato
salderà
invieremo il bonifico
farei il bonifico
farei .. bonifico
faremmo .. bonifico
pagherei
pagheremmo
farei .. pagamento
pagheranno

[paid]
pagato
pagata
pagati
pagate
saldato
saldata
saldati
saldate
bonificato
bonificata
versato
versata
liquidato
liquidata
addebitato
addebitata
regolata
regolato
evasa
incassato
incassata
accreditato
onorato
quietanzata
stornato dal conto

[paid.past]
fatto il bonifico
fatto un bonifico
fatto il pagamento
effettuato il bonifico
effettuato il pagamento
effettuato un bonifico
disposto il bonifico
disposto il pagamento
inviato il bonifico
inviato il pagamento
eseguito il bonifico
mandato il bonifico
provveduto
abbiamo provveduto
ho provveduto
feci il bonifico
pagammo
pagai
fatto bonifico
consegnato assegno
spedito l assegno

[payment]
pagamento
pagamenti
bonifico
bonifici
importo
somma
denaro
soldi
assegno
saldo
versamento
riba
rid
acconto
quanto dovuto
rimessa
totale

[done]
fatto
fatta
fatti
effettuato
effettuata
effettuati
disposto
disposta
inviato
inviata
eseguito
eseguita
partito
partita
ordinato
avvenuto
trasmesso
emesso
emessa
mandato
mandata
in viaggio
andato a buon fine
contabilizzato
addebitato
incassato

[happens]
parte
partono
segue
seguirà
arriva
arriverà
va
esce
avverrà
avviene
rientra
vi arriverà

[planned]
previsto
prevista
previsti
previste
programmato
programmata
programmati
pianificato
pianificata
in programma
in scadenza di pagamento
in pagamento
messa in pagamento
messo in pagamento
inserita
inserito
inserite
inclusa
incluso
compresa
approvata per il pagamento
autorizzata al pagamento
in attesa di firma
in attesa di approvazione
alla firma
in lavorazione
in corso
in elaborazione
nella prossima distinta
prossima distinta
distinta
in fase di
schedulato
fissato
in calendario
autorizzato
autorizzata
approvato
approvata
via libera
deliberato

[perfect]
ho appena
abbiamo appena
è appena
abbiamo
ho
ha
hanno
è stato
è stata
sono stati
sono state
è
sono
stato
stata
risulta
era
avevamo

[future]
proponiamo
propongo
va bene se
vi va bene se
le va bene se
sarà
saranno
verrà
verranno
vogliamo
vorrei
vorremmo
contiamo di
conto di
pensiamo di
penso di
intendiamo
intendo
prometto
promettiamo
ci impegniamo
mi impegno
speriamo
spero
cercheremo
cercherò
prevediamo
sto per
stiamo per
desideriamo

[modal]
in grado
siamo in grado
sono in grado
possiamo
posso
potremmo
potrei
può
potremo
potrò
poter
riusciamo
riesco
dobbiamo
devo
sarebbe possibile
è possibile
riusciremo
riuscirò

[not]
non
mai
nessun
nessuna
nessuno
niente
nulla
né
neanche
nemmeno
impossibile

[not.yet]
non ancora
ancora non
non è stata ancora
ancora da pagare
dimenticato
dimenticata
sfuggita
sfuggito
mi è sfuggita
ci è sfuggita
dimenticanza
svista
passata di mente

[refuse]
ci rifiutiamo
mi rifiuto
rifiutiamo
non pagheremo
non pagherò
non intendiamo pagare
non intendo pagare
non abbiamo intenzione
non ho intenzione
tratteniamo
trattenuto
bloccato
bloccata
blocchiamo
sospeso
sospesa
sospendiamo
nemmeno un euro
neanche un euro
non un centesimo
fuori discussione
tratterremo
sospendiamo il pagamento

[until]
finché
fino a quando
fino a che
prima che
a meno che
salvo

[if]
se
quando
appena
non appena
una volta
purché
a condizione
al ricevimento
dopo aver ricevuto
previo
dietro
solo dopo
a fronte
in attesa di
subordinato
dopo che
nel momento in cui
al ricevimento di
al ricevimento della
a ricevimento
una volta ricevuta
una volta ricevuto
il giorno in cui
solo quando
solo se
previa

[without]
senza
in mancanza

[we]
noi
io
nostro
nostra
nostri
nostre
ci
mi
mio
mia

[you]
voi
lei
vostro
vostra
vostri
vostre
vi
suo
sua
tu

[others.pay]
nostro cliente
nostri clienti
mio cliente
miei clienti
il cliente ci paga
cliente ci paghi
cliente paga
ci pagano
ci paghi
ci paghino
incassiamo
incassare
incasso
incassi
committente
attendiamo incassi
i nostri crediti
incasso di un
incasso da
aspettando l incasso
attesa di incassare
attesa dell incasso
attesa di un incasso
attendiamo l incasso
pagamento di un cliente
pagamento da un cliente
un nostro cliente
che ci paghi
che ci paghino
mio stipendio
lo stipendio
la pensione
sal della
il sal
la committenza
ce lo liquidano
ci liquidano
incasso dal
incassiamo dal
rimborso iva
il rimborso
assicurazione paga
il contributo
il finanziamento

[our.money]
finanziamento
prestito
contributo
liquidità
assicurazione
stipendio
rientro
dalle ferie
il titolare
titolare
direttore
mio capo
amministratore
firma
approva
tesoreria
responsabile
la liquidità
i fondi
fondi
in cassa
disponibilità finanziaria
le disponibilità

[creditor.act]
nota di credito
note di credito
nota credito
nota di accredito
nota di variazione
fattura corretta
nuova fattura
fattura rettificata
rettifica
rettificare
correggere
correggete
correzione
stornare
storno
annullare
annullamento
rimborso
rimborsare
sostituire
sostituzione
sostituite
riparare
riparazione
ripariate
riparate
riparato
ritirare
ritiro
completare
completiate
completamento
finire
finiate
terminare
sistemare
sistemate
sistemiate
sistemato
ripristino
consegnate
consegnare il resto
intervento
rifare
accredito

[reported]
secondo
mi dice
mi dicono
mi ha detto
mi hanno detto
mi informano
a quanto pare
pare che
sembra che
mi risulta
mi conferma

[you.say]
voi dite
dite che
sostenete
affermate
secondo voi
a vostro dire
scrivete che
secondo il vostro sollecito
avevate promesso

[habit]
paghiamo sempre
di solito
solitamente
come sempre
come al solito
giorno di pagamento
normalmente paghiamo
i nostri pagamenti
abitualmente

[already]
ho appena
abbiamo appena
è appena
appena fatto
appena pagato
appena effettuato
appena disposto
appena inviato
appena saldato
già
ieri
la settimana scorsa
il mese scorso
da tempo
stamattina
per intero
regolarmente
nei termini
poco fa

[maybe]
credo
credo che
penso che
suppongo
immagino
probabilmente
forse
se non sbaglio
dovrebbe essere
dovrebbe
non sono sicuro
non sono sicura
mi sembra
mi pare
salvo errori

[sarcasm]
quando gli asini
quando volano gli asini
nei vostri sogni
complimenti
bravi
bel servizio
ottimo servizio davvero
alle calende greche
campa cavallo
aspettate pure
congratulazioni
come no
sì certo

[ask]
quale
quali
perché
quando
come
dove
chi
che cosa
cosa
avete ricevuto
avete
potete
potreste
può
potrebbe
puoi
a quale
a cosa
quanto
è possibile
mi potete
ci potete
per quale
di quale
per cosa
di cosa

[please]
per favore
per cortesia
cortesemente
gentilmente
si prega
prego
preghiamo
potete
potreste
potrebbe
può
puoi
ci serve
mi serve
abbiamo bisogno
ho bisogno
necessitiamo
serve
vi chiediamo
chiediamo
chiedo
richiediamo
attendiamo
attendo
restiamo in attesa
in attesa
aspettiamo
aspetto
vorremmo
esigiamo
pretendiamo
occorre

[send]
inviare
inviarci
inviarmi
inviate
inviateci
inviatemi
mandare
mandarci
mandarmi
mandate
mandateci
mandatemi
rinviare
rimandare
rimandarmi
reinviare
rispedire
trasmettere
trasmetterci
fornire
fornirci
girare
girarmi
girarci
allegare
indicare
comunicare
comunicarci
emettere
avere
caricare
spedire

[invoice]
fattura
fatture
ft
fatt
fatturato

[document]
copia
copie
duplicato
pdf
estratto conto
estratto
ddt
bolla
bolle
documento di trasporto
prova di consegna
documento
documenti
documentazione
dettaglio
distinta
rapportino
rapportini
allegato
file
durc
certificato
scheda contabile
partitario
situazione contabile

[goods]
merce
merci
materiale
materiali
consegna
spedizione
ordine
prodotto
prodotti
servizio
servizi
lavoro
lavori
lavorazione
macchina
articolo
articoli
bancale
bancali
pacco
colli
impianto
installazione
pezzi
caldaia
stampante
tecnico
intervento
cantiere
quantità
fornitura
prestazione
prestazioni
pompa
corso
ricambi
lampade
lampada
piastrelle
finestra
finestre
porta
porte
cucina
bagno
tetto
pittura
pavimento
mobili
tavolo
sedie
motore
cavi
filtri
pneumatici
camion
furgone
sito web
sito
catering
cibo
vino
camera
computer
server
trasporto
consulenza
formazione
giardino
recinzione
condizionatore
riscaldamento
volantini

[person]
persona
referente
contatto
destinatario
interlocutore
ufficio
persona giusta
responsabile
incaricato
indirizzo
competente
competenza

[received]
ricevuto
ricevuta
ricevuti
ricevute
arrivato
arrivata
arrivati
arrivate
consegnato
consegnata
consegnati
pervenuta
pervenuto
visto
vista
ricevere
abbiamo
ho
giunta
recapitata

[find]
trovo
troviamo
trovare
trovata
risulta
risultano
cassetto fiscale
sistema
reperire
rintracciare
compare
registrata
presente

[bad]
difettoso
difettosa
difettosi
rotto
rotta
rotti
danneggiato
danneggiata
danneggiati
guasto
guasta
non funziona
non funzionano
ammaccato
scaduti
errore
errori
errata
errato
errati
errate
sbagliato
sbagliata
sbagliati
sbagliate
scorretta
non corretta
non corretto
difetto
difetti
rotte
incompleto
incompleta
non corrisponde
non corrispondono
non conforme
non conformi
troppo alto
troppo caro
diverso
diversa
eccessivo
eccessiva
doppia
doppio
due volte
duplicata
non finito
non finiti
inaccettabile
scadente
perde
scaduto
non torna
non quadra
vizi
inadeguato
pessimo
pessima
vergogna
disastro
non è corretto
non è corretta
non sono corretti
non sono corrette
non è esatto
non è esatta
non tornano
non quadrano
non è giusto
non è giusta

[remittance]
contabile
la contabile
contabile del bonifico
distinta di pagamento
ricevuta del bonifico
ricevuta di pagamento
copia del bonifico
copia bonifico
cro
trn
attestazione di pagamento
prova di pagamento
quietanza
disposizione di bonifico
ricevuta bancaria
avviso di pagamento
conferma del bonifico

[attached]
in allegato
allegato
allegata
allego
alleghiamo
vi allego
allegati
ecco
di seguito

[partial]
parte
acconto
parziale
metà
il resto
la metà
una parte
intanto
il saldo a
prima rata
restante
la rimanenza

[instalments]
rate
rata
rateizzare
rateizzazione
rateazione
a rate
in due rate
in tre rate
piano di rientro
dilazionare
dilazione
mensili
al mese
tranche

[ok.with.you]
se per voi va bene
se va bene
se siete d accordo
se è d accordo
se possibile
se per lei va bene
se non vi dispiace
se vi va bene

[instead]
invece di
anziché
al posto di
preventivo
da preventivo
il preventivo
concordato
concordata
concordati
pattuito
pattuita
come da contratto
da contratto
avete fatturato
ci avete fatturato
ci avete addebitato
addebitati
prezzo concordato
eravamo d accordo
avevamo concordato
era concordato
concordato era
accordo era
come da preventivo
importo concordato
prezzi concordati
prezzo pattuito

[extend]
pazienza
pazientare
proroga
più tempo
un po di tempo
ancora un po
dilazione
attendere
aspettare
dateci
datemi
ci dia
rinviare
posticipare
rimandare il pagamento
slittare
qualche giorno
concederci
concedeteci
respiro

[ordered]
ordinato
ordinata
ordinati
richiesto
richiesta
commissionato
firmato
autorizzato
concordato
acquistato
sottoscritto

[agree]
d accordo
accettiamo
accetto
accettare
riconosciamo
riconosco
condividiamo

[owe]
dobbiamo
devo
dovuto
dovuta
debito

[order.number]
numero ordine
numero d ordine
numero di ordine
n ordine
ordine d acquisto
ordine di acquisto
codice cig
cig
cup
codice commessa
riferimento ordine
centro di costo
numero po
oda
riferimento al nostro ordine
riferimento d ordine
riferimento dell ordine
riferimenti ordine
riferimento del nostro ordine
numero del nostro ordine

[portal]
portale
sdi
cassetto fiscale
codice univoco
codice destinatario
piattaforma
fattura elettronica
ariba
coupa
anagrafica fornitore
anagrafica
albo fornitori
pec

[bank.details]
iban
coordinate bancarie
conto corrente
dati bancari
bic
carta di credito
con carta
paypal
cambio iban
link di pagamento

[amount]
importo
prezzo
prezzi
tariffa
iva
sconto
totale
quantità
spese
interessi
mora
ore
costo
costi
addebito
maggiorazione

[sort]
ci penso io
ci pensiamo noi
me ne occupo
ce ne occupiamo
sistemo
sistemo tutto
sistemiamo
sistemiamo tutto
lo faccio
lo facciamo
mi attivo
ci attiviamo
provvedo subito
risolvo
risolviamo
ci penso
mi metto in regola

[sorted]
fatto
già fatto
sistemato
tutto a posto
è fatto
risolto
a posto

[arrive]
sul vostro conto
sul conto
da voi
avrete il bonifico
vi arriverà
lo riceverete
riceverete
accreditato
lo avrete
la avrete
vedrete

[then]
poi
quindi
così possiamo
così potremo
in modo da
affinché
per poter
per poterla
e procediamo
e provvediamo
e paghiamo
dopodiché
allora
e saldiamo

[but]
ma
però
tuttavia
perché
poiché
anche se
mentre
bensì
altrimenti
quindi
in quanto
dato che
siccome

[and]
e
ed
inoltre

[forward]
inoltrato
inoltro
ho girato
giro la
giro la mail
girato
trasmesso a
passo la
ho passato
in copia
in cc
inoltrata
puoi rispondere
rispondi tu
all ufficio competente
inoltreremo
trasmetto
ho inoltrato

[run]
distinta di pagamento
distinte
giorno di pagamento
giorni di pagamento
tornata di pagamenti
prossimi pagamenti
i pagamenti
ciclo di pagamento
flusso pagamenti
flusso di pagamento
flusso di pagamenti
ciclo pagamenti
lotto pagamenti
lotto di pagamento
distinta pagamenti
giro pagamenti
scadenzario

[is.dispute]
perché dovremmo
perché dovrei
perché devo pagare
contestiamo
contesto
contestazione
contestare
contestata
contestato
contestazioni
reclamo
reclami
non siamo d accordo
non sono d accordo
non accettiamo
respingiamo
respingo
respinta
disaccordo
mai ordinato
mai ordinata
mai ricevuta la merce
mai richiesto
mai consegnato
mai consegnata
mai arrivata
mai eseguito
mai eseguiti
mai eseguita
non abbiamo ordinato
non abbiamo mai ordinato
non è stata consegnata
non è stato consegnato
non è stato eseguito
non sono stati eseguiti
non è stata eseguita
non è finito
non sono finiti
non ultimati
non sono ultimati
annullato
annullata
annullato l ordine
disdetta
disdetto
recesso
fatturata due volte
fatturato due volte
doppia fattura
doppia fatturazione
compensare
compensazione
detrarre
detraiamo
detraggo
trattenere
reso
resa
restituito
restituita
restituita la merce
non dobbiamo nulla
non dobbiamo niente
non devo nulla
non devo niente
nulla è dovuto
niente da pagare
non è nostro
non è nostra
nessun contratto
nessun ordine
truffa
frode
illegittima
ingiustificata
ingiustificato
inadempimento
inadempienza
vizi e difetti
solo una parte della merce
consegnati solo
arrivati solo
non tornano
non torna
non paghiamo nulla
non pago nulla
neanche un euro
nemmeno un euro
neanche un centesimo
arrivata danneggiata
arrivato danneggiato
arrivata rotta
arrivati rotti
mai ricevuto la merce
non è venuto nessuno
nessuno è venuto
ancora guasta
ancora guasto
non funziona
non funzionano
perde acqua
complimenti
bella faccia
che faccia tosta
presa in giro
doveva essere gratis
era gratis
in garanzia
fuori preventivo
diverso dal preventivo
abbiamo disdetto
penale

[is.query]
a quale ordine
a cosa si riferisce
a che cosa si riferisce
di cosa si tratta
a quale cantiere
avete ricevuto il nostro
avete ricevuto il bonifico
è arrivato il bonifico
vi è arrivato
rimandare la fattura
rimandarmi la fattura
inviare nuovamente
mandare di nuovo
non trovo la fattura
non troviamo la fattura
non troviamo questa fattura
non risulta
non ci risulta
non mi risulta
non abbiamo ricevuto la fattura
non ho ricevuto la fattura
mai ricevuta la fattura
non abbiamo questa fattura
non abbiamo mai ricevuto questa fattura
non si apre
non riesco ad aprire
non riusciamo ad aprire
avete cambiato banca
avete cambiato iban
iban è cambiato
è cambiato l iban
accettate carte
posso pagare con
come posso pagare
qual è l importo
quanto dobbiamo
quanto devo
estratto conto
manca il numero
manca il cig
senza cig
senza numero d ordine
non possiamo registrare
non possiamo contabilizzare
trasmessa allo sdi
sistema non accetta
sistema non la accetta
sistema rifiuta
sistema la rifiuta
sistema rigetta
gestionale non accetta
se avete ricevuto
se è arrivato
se vi è arrivato
se il bonifico
se ha ricevuto
manca il cup
codice univoco
codice destinatario
mandarmi la fattura
non trovo
vi è arrivata
avete ricevuto
è arrivato il
per quale
quale cantiere
quale ordine
chi ha ordinato
su quale conto
quale iban
quando scade
quando scadeva
nessun allegato
manca l allegato
senza allegato

[is.wrong-contact]
non lavoro più
non lavora più
non sono più
non fa più parte
ho lasciato l azienda
ha lasciato l azienda
in pensione
pensionato
non sono io
non sono il referente
non sono la persona
non è di mia competenza
non di mia competenza
non mi occupo
non me ne occupo
non sono competente
persona sbagliata
contatto sbagliato
indirizzo sbagliato
destinatario sbagliato
avete sbagliato
ha sbagliato persona
sbagliato indirizzo
rivolgetevi
rivolgersi
si rivolga
contattate
contattare
scrivete ad
scrivete a
scrivere a
si prega di scrivere
parlate con
amministrazione
ufficio amministrazione
ufficio amministrativo
ufficio contabilità
contabilità
commercialista
nostro commercialista
studio
gestita da
gestite da
seguita da
si occupa
se ne occupa
ceduta a
venduta a
acquisita da
vecchia proprietà
nuova proprietà
nuovo titolare
non conosco questa azienda
non conosciamo questa ditta
nulla a che fare
niente a che fare
non sono cliente
non siamo clienti
sono solo
sono soltanto
dovete parlare con
bisogna sentire
nuovo contatto
nuovo referente
nuova referente
mi sostituisce
il mio sostituto
la mia sostituta
il mio successore
ha preso il mio posto
sentite
non sono io la persona
scriva all amministrazione
scrivete all amministrazione
all amministrazione
sbagliato persona
non siamo noi
non è la nostra
chieda a
chiedete a
giro a
giro la mail
inoltro a
inoltro al
passo a
ho passato

[is.stop]
lasciatemi in pace
lasciateci in pace
smettere di
fallimento
curatore
curatore fallimentare
liquidazione giudiziale
liquidazione coatta
in liquidazione
liquidatore
concordato preventivo
concordato in continuità
procedura concorsuale
crisi d impresa
insolven*
insolvenza
bancarotta
cessata attività
cessato l attività
cessazione
chiuso l attività
ammissione al passivo
insinuazione
insinuarsi
commissario
commissario giudiziale
tribunale
cancellata dal registro
sovraindebitamento
avvocato
avvocati
legale
legali
ufficio legale
studio legale
azione legale
azioni legali
vie legali
querela
denuncia
denunciare
denuncerò
denunceremo
polizia
carabinieri
molestia
molestie
stalking
non scrivetemi
non scriveteci
non mi scrivete
non contattatemi
non contattateci
non mandate più
non mandatemi
non inviatemi
smettete
smettetela
smetta
smettila
basta mail
basta email
non voglio più ricevere
cancellatemi
cancellate i miei
cancellare i miei
cancellazione dei miei
disiscriv*
disiscrizione
rimuovetemi
rimuovere il mio
gdpr
garante
privacy
dati personali
diritto all oblio
articolo 17
art 17
deceduto
deceduta
decesso
morto => 2
morta => 2
è mancato
venuto a mancare
scomparso
scomparsa
defunto
defunta
eredi
eredità
successione
notaio
lutto
associazione consumatori
prescritto
prescritta
prescrizione
mia assistita
mio assistito
in nome e per conto
avvocat*
legale rappresentante di
garante della privacy
garante privacy
garante per la
composizione della crisi
composizione negoziata
decess*
venuta a mancare
vedova
vedovo
non scrivermi
articolo 15
molest*
diffid*
in concordato
domanda di concordato
è fallita
società fallita
dichiarata fallita
dichiarato fallito
ha chiuso i battenti
portato i libri in tribunale
al mio studio
al nostro studio
presso il mio studio
presso il nostro studio
mio studio => 3
nostro studio => 3
fallita => 3
fallito => 3
mio marito è morto
mio padre è morto
è venuto a mancare
la nostra assistita
il nostro assistito
diritto di opposizione
basta email => 4
basta mail => 4
smettetela => 4
smetta di => 4
smettete di => 4
non scrivetemi più => 4
non mi scriva più => 4
lasciatemi in pace => 4
mi lasci in pace => 4

[is.chatter]
grazie
ok
va bene
ricevuto
perfetto
preso nota
prendo nota
d accordo grazie
verifico
verifichiamo
controllo
controlliamo
vi faccio sapere
fiera
buona giornata
buon weekend
buone feste
saluti

[is.paid]
già pagata
già saldata
già pagato
vi abbiamo già
verificate il vostro conto
controllate il vostro conto
dovreste averlo
dovreste già
bonifico partito
bonifico inviato
bonifico già
incrociato con il nostro
incrociata con il nostro
incrociato il nostro
si è incrociato
si è incrociata
si sono incrociati
si sono incrociate
incrociato con la nostra
ci è stato addebitato
è stato addebitato
è stata addebitata
addebitato sul nostro
uscito dal nostro conto
già fatto
è già pagata
è già pagato
risulta saldata
risulta saldato
risulta pagata
risulta pagato
risulta già
è saldata
è partito
già partito
l avete incassato
avete incassato
allego contabile
allego la contabile
vi è stato accreditato
pagato in contanti
pagata in contanti
pagato con carta
avete già ricevuto
è tutto pagato
è a posto
tutto a posto
già saldato
riba scaduta

[is.promise]
pagamento previsto
bonifico previsto
pagamento entro
bonifico entro
saldo entro
contate sul
pagamento a
poi saldiamo tutto
avrete .. soldi
avrete .. denaro
avrete .. pagamento
riceverete .. bonifico
riceverete .. pagamento
avrà .. soldi
avrete .. bonifico
riceverà .. pagamento
riceverà .. bonifico
siamo in ritardo
essere in ritardo
faremo il possibile
facciamo il possibile
sarete pagati
verrete pagati
provvedo
provvediamo
provvederò
provvederemo
domani provvedo
ci penso io
me ne occupo
ce ne occupiamo
senz altro
al più tardi
non oltre
proroga
una proroga
dilazione
rateizzare
rateizzazione
a rate
un po di pazienza
pazientare
è in pagamento
in pagamento
è nella lista
in scadenziario
alla firma
in attesa di firma
vi pago
vi paghiamo
paghiamo anche voi
primo versamento
un primo versamento
un acconto
entro fine
conti sul
avrete il bonifico
avrete i soldi
riceverete il bonifico
parola mia
promesso
lo prometto

[give.time]
darci
concederci
darmi
dateci
datemi
concedeteci
ci servono
mi servono
ci occorrono

[only]
solo
soltanto
solamente
appena la metà

[missing]
manca
mancano
mancava
mancavano
mancante
mancanti

[greeting]
buon fine settimana
buon weekend
buona giornata
buona settimana
buon natale
buone feste
buona pasqua
buon anno
buona serata
buon lavoro

[contact.us]
scrivermi
scriverci
contattarmi
contattarci
mi scriva
mi scrivete
mi contatti
mi contattate
chiamarmi
vostre mail
vostri solleciti
altre mail
altre email
mandarmi mail

[letter]
sollecito
promemoria
mail
e mail
email
messaggio
lettera
preventivo
contratto
ddt
consegna
ordine
telefonata
comunicazione
reclamo

[performed]
finito
finiti
completato
completati
eseguito
eseguiti
eseguita
consegnato
consegnata
installato
ultimato
ultimati
prestato
svolto
svolta
fornito

[is.stop.alone]
stop
cancellami

[both]
entrambe
tutte e due
ambedue
le due
le due fatture

[all]
tutte
tutte le fatture
tutto
tutte e tre
le tre
la totalità

[other]
l altra
le altre
altra fattura
altre fatture
il resto
le restanti
le rimanenti

[rank]
prima => 1
la prima => 1
seconda => 2
la seconda => 2
terza => 3
la terza => 3
quarta => 4
prime due => 21
prime tre => 31
l ultima => -1
ultima fattura => -1
ultime due => -21

[count]
tre fatture => 3
due fatture => 2
quattro fatture => 4

[except]
tranne
eccetto
salvo la
ad eccezione
esclusa
meno la

[larger]
la più grande
più grande
la più alta

[smaller]
la più piccola
più piccola

[older]
la più vecchia
più vecchia
la vecchia

[newer]
la più recente
più recente
la nuova

[just.done]
ho finito di
ho appena finito di

[defect]
difettoso
difettosa
difettosi
rotto
rotta
rotti
danneggiato
danneggiata
danneggiati
guasto
guasta
non funziona
non funzionano
ammaccato
scaduti

[ignore]
visita
appuntamento
riunione
incontro
fiera
listino
pranzo

[field.paid]
estratto
banca
contabilità
tesoreria
riferimento
cro
trn
ricevuta
contabile
distinta
conferm*
addebitat*
ieri
settimana scorsa
mese scorso
già
fa
due volte
bonific*
pagat*
saldat*
versat*
liquidat*
assegno
contanti
carta
paypal
screenshot
allego
allegat*
verific*
controll*
guardi
vostro conto
nostro conto
partito
effettuat*
eseguit*
fatto
emess*
incrociat*
strano
sorpres*
risulta
risultano
quietanza
incassat*
accreditat*
riba
[field.promise]
promett*
promesso
parola
presto
prossim*
breve
stretto
liquidità
cassa
stipendio
pensione
pazienza
pazientare
scus*
dispiace
ritardo
dimentic*
sfuggit*
svista
ferie
rientro
torno
viaggio
direttore
titolare
capo
firma
approvazione
previst*
programmat*
scadenziario
rate
rata
metà
resto
domani
fine
entro
appena
quando
attesa
aspett*
provved*
sarà
potrò
potremo
cerco
cercheremo
farò
faremo
proroga
dilazion*
rimand*
mensil*
malat*
ospedale
assicurazione
prestito
contributo
cliente paga
incass*
avrete
riceverete
arriverà
occupo
pila
lista
lunedì
martedì
mercoledì
giovedì
venerdì
al più tardi
senz altro
vi pago
sal
committenza
acconto
versamento
[field.dispute]
qualità
rott*
guast*
difett*
perde
perdita
ripar*
garanzia
annull*
disdett*
restitu*
reso
nota di credito
rimbors*
danneggiat*
sbagliat*
errore
errat*
troppo
caro
prezzo
tariffa
concordat*
pattuit*
preventivo
contratto
lament*
reclam*
mai
inaccettabile
vergogn*
presa in giro
scherz*
tecnico
installatore
bancal*
consegn*
ordin*
quantità
rifiut*
tratteniamo
penale
responsabilità
contest*
respin*
neanche un euro
nemmeno un centesimo
promess*
doveva
invece
freddo
manca*
metà
solo
doppi*
duplicat*
schifo
graffiat*
crepa
ritardo
settimane
mesi
ancora
nessuno
venuto
rispost*
incomplet*
non finit*
ore
addebitate
fatturat*
sostitu*
cambi*
merce
macchina
materiale
servizio
lavori
colore
misura
spese
interessi
gratis
complimenti
tornano
[field.query]
copia
inviare
rinviare
rimandare
mandare
allegare
pdf
ordine
portale
sdi
iban
quale
quali
cosa
chi
dove
come
quando
perché
dettagli*
estratto conto
iva
carta
valuta
di nuovo
chiarire
confermare
spiegare
potete
può
potreste
avete
è questo
domanda
mi dica
centro di costo
cig
cup
codice
riferimento
numero
coordinate bancarie
serve
bisogno
manca
modulo
formato
caricare
xml
ddt
bolla
ricevuto
arrivato
scadenza
importo
riferisce
trovo
link
[field.wrong-contact]
reparto
ufficio
collega
colleghi
contabilità
amministrazione
fornitori
finanza
sede
lasciato
azienda
pensione
sbagliat*
persona
nome
inoltr*
giro
copia
occupo
occupa
responsabile
competenza
gestisce
sostitu*
successore
referente
contatt*
indirizzo
casella
vendut*
cedut*
proprietari*
inquilin*
non sono
non siamo
reception
personale
marketing
acquisti
commerciale
non lavoro più
non lavora più
ora
d ora in poi
scriva
scrivete
chieda
provi
interno
altro
altra
omonim*
non conosco
non sono cliente
vicino
segreteria
gruppo
filiale
commercialista
estern*
[field.stop]
avvocat*
tribunale
legal*
giudice
studio
curatore
curatela
concordato
fallim*
fallit*
liquidazione
liquidat*
insolven*
procedura
creditor*
cessat*
chius*
scioglimento
mort*
decedut*
decesso
scompars*
perso mio
perso mia
vedov*
eredi
eredità
successione
notaio
lutto
funeral*
gdpr
dati
privacy
garante
articolo
cancell*
elimin*
rimuov*
molest*
polizia
carabinieri
denunc*
disiscri*
smett*
basta
mai più
in pace
non scriv*
diffid*
diritt*
opposizione
trattamento
sovraindebitamento
[field.chatter]
grazie
saluti
a presto
ferie
tempo
fine settimana
complimenti
compleanno
riunione
visita
fiera
stand
padiglione
pranzo
caffè
calcio
bambini
famiglia
listino
catalogo
depliant
campion*
appuntamento
spostare
orari*
ritirare
preso nota
ok
ricevuto
guardo
verifico
faccio sapere
matrimonio
bimb*
foto
felice
perfetto
ottimo
natale
pasqua
anno nuovo
telefono

[that.day]
quel giorno
lo stesso giorno
il giorno stesso
quello stesso giorno
allora
in quel giorno
[past]
era
erano
fu
furono
aveva
avevano
stato
stata
stati
[present]
è
sono
vengono
viene
[unreal]
avrei pagato
avremmo pagato
avrebbe pagato
avrei saldato
avremmo saldato

[paradigm.are]
inf -are -arvi -arle -arla -arlo -i -ino
pres -o -a -iamo -ano -ando
fut -erò -erà -eremo -eranno -erei -eremmo
past -ai -ò -ammo -arono
part -ato -ata -ati -ate
[verb]
pag => are pay
sald => are pay
vers => are pay
bonific => are pay
liquid => are pay
regol => are pay
effettu => are make
mand => are make
invi => are make
ordin => are make
[make]
fare
eseguire
disporre
emettere
procedere
provvedere
farvi
farle
pagherò
disporre il bonifico
[makes]
faccio
fa
facciamo
fanno
eseguo
eseguiamo
dispongo
disponiamo
emetto
procediamo
procedo
provvediamo
provvedo
paghiamo
paghi
[will.make]
farò
farà
faremo
faranno
eseguirò
eseguiremo
disporremo
disporrò
emetteremo
provvederemo
provvederò
procederemo
procederò
partirà
partiranno
[made]
feci
fece
ho fatto
abbiamo fatto
ha fatto
eseguito
disposto
emesso
è partito
sono partiti
è stato fatto
è stato disposto
ha disposto
abbiamo disposto

[currency]
euro => EUR
dollari => USD
sterline => GBP
franchi => CHF
[advice.file]
contabile*
bonific*
pagament*
ricevut*
distint*
quietanz*
versament*
[determiner]
il
un
del
al
di
questo
nostro
vostro

# Words of dates, Italian. Format: reader/replywords.h; what each section means: doc/lexicon.md.
[function]
pagheremo pagherò paghiamo pago salderemo farò martedì mercoledì giovedì sabato domenica gennaio febbraio
marzo aprile maggio giugno luglio agosto settembre ottobre dicembre prossimo prossima dopo prima tra fra metà
inizio settimane mesi giorni lavorativi dopodomani natale pasqua ultimo primo nostra

[weekday]
lunedí => 1
martedi => 2
mercoledi => 3
giovedi => 4
venerdí => 5
sabato => 6
domenica => 7
lun => 1a
mar => 2a
mer => 3a
gio => 4
ven => 5a
sab => 6ax
dom => 7a
domeniche => 7
sabati => 6
mart => 2a
merc => 3a
giov => 4a
vener => 5a
mercoldì => 3
luned => 1
marted => 2

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
gen => 1a
feb => 2a
mar => 3a
apr => 4a
mag => 5a
giu => 6a
lug => 7a
ago => 8a
set => 9a
sett => 9a
ott => 10a
nov => 11a
dic => 12a
genn => 1a
febb => 2a
febbr => 2a
mzo => 3a
aple => 4a
magg => 5a
giug => 6a
lugl => 7a
ottob => 10a
novem => 11a
dicem => 12a
jan => 1a
aug => 8a
sep => 9a
sept => 9a
oct => 10a
dec => 12a
jun => 6a
jul => 7a
may => 5a

[number]
uno => 1
un => 1
una => 1
due => 2
tre => 3
quattro => 4
cinque => 5
sei => 6
sette => 7
otto => 8
nove => 9
dieci => 10
undici => 11
dodici => 12
tredici => 13
quattordici => 14
quindici => 15
sedici => 16
diciassette => 17
diciotto => 18
diciannove => 19
venti => 20
ventuno => 21
ventidue => 22
ventitré => 23
ventiquattro => 24
venticinque => 25
ventisei => 26
ventisette => 27
ventotto => 28
ventinove => 29
trenta => 30
trentuno => 31
quarantacinque => 45
sessanta => 60
un paio di => 2
trentadue => 32
trentatré => 33
trentaquattro => 34
trentacinque => 35
quaranta => 40
cinquanta => 50
settanta => 70
ottanta => 80
novanta => 90
cento => 100
paio di => 2
una decina di => 10
decina di => 10
una quindicina di => 15
quindicina di => 15
una ventina di => 20
una trentina di => 30
duemila => 2000
duemilasedici => 2016
duemiladiciassette => 2017
duemiladiciotto => 2018
duemiladiciannove => 2019
duemilaventi => 2020
duemilaventuno => 2021
duemilaventidue => 2022
duemilaventitré => 2023
duemilaventiquattro => 2024
duemilaventicinque => 2025
duemilaventisei => 2026
duemilaventisette => 2027
duemilaventotto => 2028
duemilaventinove => 2029
duemilatrenta => 2030
duemilatrentuno => 2031
duemilatrentadue => 2032

[ordinal]
primo => 1
prima => 1
secondo => 2
seconda => 2
terzo => 3
terza => 3
quarto => 4
quarta => 4
quinto => 5
sesto => 6
settimo => 7
ottavo => 8
nono => 9
decimo => 10
undicesimo => 11
dodicesimo => 12
tredicesimo => 13
quattordicesimo => 14
quindicesimo => 15
sedicesimo => 16
diciassettesimo => 17
diciottesimo => 18
diciannovesimo => 19
ventesimo => 20
ventunesimo => 21
ventiduesimo => 22
ventitreesimo => 23
ventiquattresimo => 24
venticinquesimo => 25
ventiseiesimo => 26
ventisettesimo => 27
ventottesimo => 28
ventinovesimo => 29
trentesimo => 30
trentunesimo => 31
quinta => 5
sesta => 6
settima => 7
ottava => 8
nona => 9
decima => 10
undicesima => 11
dodicesima => 12

[ordinal.suffix]
o
a
mo
esimo

[unit]
giorno => d
giorni => d
gg => d
giorni lavorativi => b
giorno lavorativo => b
gg lavorativi => b
giorni bancari => b
giorni utili => b
settimana => w
settimane => w
mese => m
mesi => m
trimestre => q
anno => y
anni => y
fine settimana => e
weekend => e
week end => e
ore => h
giornata => d
giornate => d
gg lav => b
giorno feriale => b
giorni feriali => b
giorno bancario => b
giornate lavorative => b
giorno utile => b
giorni di calendario => d
giorni solari => d
settimana lavorativa => w
trimestri => q
semestre => s
semestri => s
annata => y
anno solare => y
esercizio => y
fine settimane => e
quindicina => f
quindicine => f
decade => t
mezzo anno => s

[day]
oggi => 0
oggi stesso => 0
stamattina => 0
stamani => 0
stamane => 0
questa mattina => 0
oggi pomeriggio => 0
questo pomeriggio => 0
stasera => 0
in giornata => 0
in data odierna => 0
questo giorno => 0
appena => 0p
domani => 1
domani mattina => 1
domattina => 1
domani pomeriggio => 1
dopodomani => 2
dopo domani => 2
ieri => -1
ieri sera => -1
ieri mattina => -1
ieri pomeriggio => -1
l altro ieri => -2
altro ieri => -2
nella giornata odierna => 0
giornata odierna => 0
data odierna => 0
quest oggi => 0
quest oggi stesso => 0
questa sera => 0
stanotte => 0
questa notte => 0
entro la giornata => 0
domani sera => 1
doman => 1
il giorno dopo => 1
giorno seguente => 1
il giorno seguente => 1
il giorno successivo => 1
l indomani => 1
indomani => 1
posdomani => 2
l altroieri => -2
altroieri => -2
avantieri => -2
ieri l altro => -2
il giorno prima => -1
il giorno precedente => -1
odierna => 0

[this]
questa
questo
corrente
in corso
del corrente
questi
queste
c m
attuale
di questa
di questo
presente
quest

[next]
prossimo
prossima
prossimi
prossime
che viene
seguente
successivo
successiva
entrante
p v
pross
prox
pv
successivi
successive
seguenti
che verrà
venturo
ventura
a venire
prossimo venturo

[coming]
questo prossimo
entrante

[last]
scorso
scorsa
passato
passata
ultimo
ultima
u s
scorsi
scorse
ultimi
ultime
passati
passate
precedente
penultimo => 2
penultima => 2
terzultimo => 3
terzultima => 3
trascorso
trascorsa

[in]
tra
fra
in
in circa
tra circa
fra circa
nel giro di
tra un massimo di
fra un massimo di
a distanza di
di qui a
da qui a

[within]
dateci
datemi
concedeteci
ci servono
entro
entro i
entro le
nell arco di
nel giro di
in meno di
nei
nelle
fino a
massimo
impiega
impiegherà
entro il
entro la
entro un massimo di
entro max
entro massimo
nello spazio di
nel termine di
nel corso del
nel corso della
nel corso dei
per i
per le
al massimo entro
al più tardi entro
durante la
durante il
le prossime
entro il mese di
entro il mese d
nel corso di
nel corso del mese di
durante il mese di

[more]
ancora
altri
altre
altra
di tempo
di pazienza
di proroga
ulteriori
una proroga di
una dilazione di

[ago]
fa
or sono

[later]
dopo
più tardi
da adesso
da oggi
a partire da
da
dopo il
da ora
a partire da oggi
a decorrere da oggi
a decorrere da
a partire dal
a contare da
a contare da oggi
dopo di oggi
da questo momento
dal
dalla
dall

[end]
fine
la fine di
la fine del
fine del
fine di
fine mese di
ultimo giorno di
ultimo giorno del
entro la fine di
ultimi di
fine del mese di
la fine della
la fine dell
fine della
fine dell
ultimi giorni di
gli ultimi giorni di
ultimo giorno dell
l ultimo giorno di
l ultimo giorno del
termine di
termine del
il termine del
chiusura del
chiusura di
il finire di
finire del
a fine

[begin]
inizio
inizi di
inizio di
inizi
i primi di
ai primi di
i primi giorni di
primi giorni di
all inizio di
l inizio di
i primi del
inizio del
inizio della
inizio dell
l inizio del
l inizio della
all inizio del
all inizio della
ad inizio
a inizio
agli inizi di
agli inizi del
gli inizi di
ai primi del
nei primi giorni di
nei primi giorni del
primi giorni del
nei primi di
principio di
al principio di
primi della
ai primi della
primi dell
ai primi dell
i primi della
primi di
primi del

[middle]
metà
la metà di
a metà
verso metà
metà di
metà del
metà della
la metà del
la metà della
a metà di
a metà del
a metà della

[of]
di
del
dell
della
dello
il
la
l
in
a
al
nel
i
le
per
per il
per la
mese di
con
da
d
nella
ad
lo
del mese di
nel mese di
il mese di
al mese di
dei
degli
nell
per l

[article]
il
lo
la
i
un => 1
una => 1
l

[day.number]
il => 2
il giorno => 2
giorno => 2
entro il => 2
per il => 2
dal => 2
al => 2
prima del => 2
dopo il => 2
tra il => 2
fra il => 2
è il => 2
o il => 2
e
fino al => 2
dal giorno
ogni
verso il => 2
è il
entro e non oltre il => 2
non oltre il => 2
intorno al => 2
entro il giorno => 2
l => 2
entro l => 2
dall => 2
all => 2
a partire dal => 2
ogni giorno
partire dal => 2
al più tardi il => 2
massimo il => 2
al massimo il => 2
circa il => 2
attorno al => 2
in data => 2
sarà il => 2
cade il => 2
non prima del => 2
per giorno => 2
nel giorno => 2
dopo l => 2
ed il => 2
oppure il => 2
del

[by]
entro
entro il
entro la
entro e non oltre
entro e non oltre il
non oltre
non oltre il
al più tardi
per
per il
fino al
al massimo
verso
verso il
massimo entro
entro l
entro le
entro lo
al più tardi il
al massimo il
massimo il
fino a
sino al
intorno al
attorno al
circa il
non più tardi del
non più tardi di
al più tardi entro
entro il giorno
per giorno

[before]
prima di
prima del
prima della
prima dell
prima delle
anteriormente al
poco prima di
poco prima del
subito prima di

[after]
dopo
dopo il
dopo la
dopo le
passato il
dopo l
subito dopo
subito dopo il
subito dopo la
appena dopo
poco dopo
oltre il
successivamente al
passata la
passate le

[to]
al
a
e
fino al
e il
e
ed
fino a
ed il
sino al
all

[or]
o
oppure
o il
od
o al massimo
ovvero
oppure il

[holiday]
natale => 12-25
le feste => 12-25
le festività => 12-25
la vigilia => 12-24
vigilia di natale => 12-24
santo stefano => 12-26
capodanno => 01-01
san silvestro => 12-31
epifania => 01-06
befana => 01-06
la befana => 01-06
pasqua => easter
pasquetta => easter+1
lunedì dell angelo => easter+1
venerdì santo => easter-2
pentecoste => easter+49
ferragosto => 08-15
immacolata => 12-08
immacolata concezione => 12-08
ognissanti => 11-01
giorno dei santi => 11-01
liberazione => 04-25
anniversario della liberazione => 04-25
festa dei lavoratori => 05-01
primo maggio => 05-01
festa della repubblica => 06-02
festa del papa => 03-19
idi di marzo => 03-15
commemorazione dei defunti => 11-02
il natale => 12-25
giorno di natale => 12-25
feste natalizie => 12-25
feste di natale => 12-25
festività natalizie => 12-25
la vigilia di natale => 12-24
antivigilia => 12-23
notte di natale => 12-24
s stefano => 12-26
s silvestro => 12-31
notte di san silvestro => 12-31
vigilia di capodanno => 12-31
ultimo dell anno => 12-31
l ultimo dell anno => 12-31
capo d anno => 01-01
primo dell anno => 01-01
anno nuovo => 01-01
nuovo anno => 01-01
giorno della befana => 01-06
candelora => 02-02
san valentino => 02-14
s valentino => 02-14
festa degli innamorati => 02-14
giorno di san valentino => 02-14
festa della donna => 03-08
festa delle donne => 03-08
giornata della donna => 03-08
giornata internazionale della donna => 03-08
festa del babbo => 03-19
festa dei papà => 03-19
san giuseppe => 03-19
s giuseppe => 03-19
pesce d aprile => 04-01
carnevale => easter-47
giovedì grasso => easter-52
martedì grasso => easter-47
le ceneri => easter-46
mercoledì delle ceneri => easter-46
domenica delle palme => easter-7
le palme => easter-7
giovedì santo => easter-3
sabato santo => easter-1
domenica di pasqua => easter
giorno di pasqua => easter
lunedì di pasqua => easter+1
pasquette => easter+1
festa della liberazione => 04-25
la liberazione => 04-25
festa del lavoro => 05-01
giornata internazionale dei lavoratori => 05-01
giornata dei lavoratori => 05-01
festa della mamma => 05/7/2
ascensione => easter+39
lunedì di pentecoste => easter+50
corpus domini => easter+60
san giovanni => 06-24
s giovanni => 06-24
santi pietro e paolo => 06-29
san pietro e paolo => 06-29
assunzione => 08-15
l assunta => 08-15
assunta => 08-15
san francesco => 10-04
halloween => 10-31
vigilia di ognissanti => 10-31
tutti i santi => 11-01
giorno dei morti => 11-02
festa dei morti => 11-02
tutti i morti => 11-02
san martino => 11-11
s martino => 11-11
san nicola => 12-06
sant ambrogio => 12-07
s ambrogio => 12-07
l immacolata => 12-08
santa lucia => 12-13
ringraziamento => 11/4/4
giorno del ringraziamento => 11/4/4
festa del ringraziamento => 11/4/4
thanksgiving => 11/4/4
black friday => 11/4/4+1
venerdì nero => 11/4/4+1
cyber monday => 11/4/4+4
giorno dell indipendenza => 07-04
festa dell unità nazionale => 11-04
festa dei nonni => 10-02
giornata della terra => 04-22
giornata della memoria => 01-27
giorno della memoria => 01-27
san patrizio => 03-17
san gennaro => 09-19
prima domenica di avvento => advent
prima domenica d avvento => advent
alla vigilia => 12-24
delle feste => 12-25
delle festività => 12-25
delle feste natalizie => 12-25
delle festività natalizie => 12-25
delle vacanze di natale => 12-25
vigilia => 12-24

[week.number]
settimana
sett
settimana n
settimana numero
sett n
la settimana numero

[span]
fine settimana => eow0
fine settimana prossima => eow1
nel fine settimana => e0
nel weekend => e0
inizio mese => bom1
i primi del mese => bom1
primi del mese => bom1
metà mese => mom0
metà del mese => mom0
inizio settimana => bow1
tra quindici giorni => +15:14
fra quindici giorni => +15:14
entro quindici giorni => +15:14
in quindici giorni => +15:14
una quindicina di giorni => +15:14
tra una quindicina di giorni => +15:14
entro una decina di giorni => +10
otto giorni => +8:7
tra otto giorni => +8:7
domani a otto => +8
entro 24 ore => +1
entro 48 ore => +2
entro 24 48 ore => +2
nelle prossime 48 ore => +2
entro l anno => eoy0
entro il mese => eom0
entro la settimana => eow0
entro fine settimana => eow0
entro questa settimana => eow0
entro il fine settimana => eow0
prima del fine settimana => eow0
prima del weekend => eow0
nel corso della settimana => eow0
il fine settimana => e0
il weekend => e0
il prossimo weekend => e1
inizio anno => boy1
oggi a quindici => +14
entro 72 ore => +3
nelle prossime 24 ore => +1
entro ventiquattro ore => +1
entro quarantotto ore => +2
fra una quindicina di giorni => +15:14
entro una quindicina di giorni => +15:14
oggi a otto => +7
inizio mese prossimo => bom1
inizio settimana prossima => bow1
metà mese prossimo => mom1
fine mese prossimo => eom1
metà settimana prossima => mow1
c m => M0
u s mese => M-1
tra mezzo anno => +6m
fra mezzo anno => +6m

[part.of.day]
mattina
pomeriggio
sera
al più tardi
al massimo
massimo
in mattinata
in giornata
senza fallo
sicuramente
mattino
mezzogiorno
mezzodì
al mattino
di mattina
nella mattinata
nel pomeriggio
in serata
nella serata
la mattina
il pomeriggio
la sera
a pranzo
a mezzogiorno
fine giornata
a fine giornata
certamente
senz altro
tassativamente
probabilmente
presumibilmente
indicativamente
prossimo venturo
c a
alle
alle ore
ore
verso le
dalle
dopo le
entro le ore
prima delle ore

[every]
ogni
tutti i
sempre il

[half]
metà
quindicina

[vague]
alcuni
alcune
qualche
pochi

[not.a.date]
ore
euro
eur
per cento
fatture
fattura
volte
volta
solleciti
sollecito
rate
rata
bancali
pezzi
minuti
bonifici
pallet
colli
pz
kg
km
persone
percento
piano
pagine
righe
ordini
ordine
articoli
unità
mail
telefonate
rate mensili
centesimi
ora
h
am
pm
e mezza
in punto
di mattina
di sera
del mattino
del pomeriggio
email
telefonata
tentativo
richiesta
messaggio
lettera
cliente
fornitore
posto
passo
anniversario
compleanno
secolo
pagamento
bonifico

[not.before]
non prima del
non prima di
a partire dal
a partire da
dal
solo dal
dalla
dall
a decorrere dal
con decorrenza dal
a far data dal
dal giorno

[dated]
del
dal
di
datata
in data

[eve]
vigilia di
vigilia del
vigilia della
la vigilia di
la vigilia del
alla vigilia di
giorno dopo => 1
il giorno dopo => 1
giorno prima di
il giorno prima di
il giorno prima del
antivigilia di => -2

[event]
in ferie
ferie
in vacanza
vacanze
in malattia
malattia
in maternità
in permesso
in trasferta
in viaggio
fuori ufficio
fuori sede
assente
assenti
chiuso
chiusa
chiusi
chiudiamo
chiusura
chiusura estiva
riapr*
riapertura
consegna
consegna è prevista
consegna prevista
spedizione
visita
appuntamento
riunione
fiera
formazione
richiamarmi
richiamarci
mi richiami
ci richiami
chiamarmi
chiamarci
chiamata
telefonata
sentirci
sentiamo
valido
valida
valevole
scadenza offerta
contratto termina
contratto scade
progetto termina
progetto finisce
inventario
trasloco
trasferiti
manutenzione
non scade
non è scaduta
sciopero
parlare
parlarne
discuterne
vederci
sentirsi
tecnico
elettricista
idraulico
meccanico
ricambi
pezzi di ricambio
garanzia
nuovo software
nuovo sistema
nuovo indirizzo
ospedale
ricoverato
ritiro
corriere
trasportatore
ripar*
riparazione

# Words of dates, Italian. Format: reader/replywords.h; what each section means: doc/lexicon.md.
[weekday]
lunedì => 1
martedì => 2
mercoledì => 3
giovedì => 4
venerdì => 5
sabato => 6
domenica => 7
lun => 1a
mar => 2a
mer => 3a
gio => 4a
ven => 5a
sab => 6a
dom => 7a

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

[ordinal.suffix]
o
a

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
odierna => 0
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

[this]
questa
questo
corrente
in corso
del corrente

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

[coming]
questo prossimo

[last]
scorso
scorsa
passato
passata
ultimo
ultima
u s

[in]
tra
fra
in
in circa
tra circa
fra circa
nel giro di

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

[end]
fine
la fine di
la fine del
fine del
fine di
fine mese di
ultimo giorno di
ultimo giorno del
a fine
entro la fine di
ultimi di
fine del mese di

[begin]
inizio
inizi di
inizio di
inizi
primi di
i primi di
ai primi di
i primi giorni di
primi giorni di
all inizio di
l inizio di
i primi del
primi del

[middle]
metà
la metà di
a metà
verso metà
metà di

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

[article]
il
lo
la
i
un => 1
una => 1
l

[day.number]
il
il giorno
giorno
entro il
per il
dal
al
prima del
dopo il
tra il
fra il
e il
o il
e
fino al
del
dal giorno
ogni
verso il
è il

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

[before]
prima di
prima del
prima della
prima dell
prima delle

[after]
dopo
dopo il
dopo la
dopo le
passato il
dopo l

[since]

[to]
al
a
e
fino al
e il
e

[or]
o
oppure
o il

[holiday]
natale => 12-25
le feste => 12-25
le festività => 12-25
vigilia => 12-24
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
festa del papà => 03-19
idi di marzo => 03-15
commemorazione dei defunti => 11-02

[week.number]
settimana
sett

[span]
fine mese => eom0
fine del mese => eom0
la fine del mese => eom0
fine corrente mese => eom0
fine mese corrente => eom0
fine mese prossimo => eom1
fine del mese prossimo => eom1
fine prossimo mese => eom1
la fine del prossimo mese => eom1
fine settimana => eow0
la fine della settimana => eow0
fine della settimana => eow0
fine settimana prossima => eow1
fine prossima settimana => eow1
la fine della prossima settimana => eow1
fine della prossima settimana => eow1
nel fine settimana => e0
nel weekend => e0
fine anno => eoy0
la fine dell anno => eoy0
fine trimestre => eoq0
inizio mese => bom1
inizio mese prossimo => bom1
inizi del mese prossimo => bom1
i primi del mese => bom1
primi del mese => bom1
ai primi del mese prossimo => bom1
metà mese => mom0
metà del mese => mom0
metà settimana => mow0
inizio settimana => bow1
inizio settimana prossima => bow1
inizio della prossima settimana => bow1
quindici giorni => +15:14
tra quindici giorni => +15:14
fra quindici giorni => +15:14
entro quindici giorni => +15:14
in quindici giorni => +15:14
una quindicina di giorni => +15:14
tra una quindicina di giorni => +15:14
una decina di giorni => +10
tra una decina di giorni => +10
entro una decina di giorni => +10
otto giorni => +8:7
tra otto giorni => +8:7
oggi a otto => +7
domani a otto => +8
entro 24 ore => +1
entro 48 ore => +2
entro 24 48 ore => +2
nelle prossime 48 ore => +2

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
h
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

[not.before]
non prima del
non prima di
a partire dal
a partire da
dal
solo dal

[dated]
del
dal
di
datata
in data

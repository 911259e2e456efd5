# Words of dates, German. Format: reader/replywords.h; what each section means: doc/lexicon.md.
[function]
zahle zahlt bezahlen bezahle überweisen begleichen dienstag mittwoch donnerstag samstag sonntag januar
februar märz mai juni juli oktober dezember nächste nächsten nächster kommende kommenden ende mitte anfang
monats wochen tagen werktagen spätestens übermorgen dann weihnachten ostern

[weekday]
montag => 1
sonnabend => 6
montags => 1
mo => 1a
di => 2ax
mi => 3a
do => 4a
fr => 5a
sa => 6a
so => 7ax
montagmorgen => 1
montagfrüh => 1
montagvormittag => 1
montagmittag => 1
montagnachmittag => 1
montagabend => 1
montagfrueh => 1
monntag => 1
diensttag => 2
mitwoch => 3
donerstag => 4
donnersttag => 4
freitg => 5
feitag => 5
sonnabends => 6
mon => 1a
don => 4a
sam => 6a
son => 7a
dienstag* => 2
mittwoch* => 3
donnerstag* => 4
freitag* => 5
samstag* => 6
sonntag* => 7

[month]
januar => 1
jänner => 1
februar => 2
feber => 2
märz => 3
april => 4
mai => 5
juni => 6
juno => 6
juli => 7
august => 8
september => 9
oktober => 10
november => 11
dezember => 12
januars => 1
jän => 1a
feb => 2a
febr => 2a
mär => 3a
mrz => 3a
mar => 3a
apr => 4a
jun => 6a
jul => 7a
aug => 8a
sep => 9a
sept => 9a
okt => 10a
oct => 10a
nov => 11a
dez => 12a
jannuar => 1
febuar => 2
feburar => 2
ferbuar => 2
septembers => 9
oktobers => 10
novembers => 11
dezembers => 12
junis => 6
julis => 7
augusts => 8
aprils => 4
sepember => 9
septembr => 9
otkober => 10
novenber => 11
desember => 12
julei => 7
october => 10
march => 3
maerz => 3
märzen => 3

[number]
eins => 1
zwei => 2
zwo => 2
drei => 3
vier => 4
fünf => 5
sechs => 6
sieben => 7
acht => 8
neun => 9
zehn => 10
elf => 11
zwölf => 12
dreizehn => 13
vierzehn => 14
fünfzehn => 15
sechzehn => 16
zwanzig => 20
einundzwanzig => 21
dreißig => 30
dreissig => 30
fünfundvierzig => 45
sechzig => 60
neunzig => 90
siebzehn => 17
achtzehn => 18
neunzehn => 19
zweiundzwanzig => 22
dreiundzwanzig => 23
vierundzwanzig => 24
fünfundzwanzig => 25
sechsundzwanzig => 26
siebenundzwanzig => 27
achtundzwanzig => 28
neunundzwanzig => 29
einunddreißig => 31
zweiunddreißig => 32
dreiunddreißig => 33
vierunddreißig => 34
fünfunddreißig => 35
sechsunddreißig => 36
siebenunddreißig => 37
achtunddreißig => 38
neununddreißig => 39
vierzig => 40
fünfzig => 50
siebzig => 70
achtzig => 80
hundert => 100
zweitausend => 2000
dutzend => 12
zweitausendsechzehn => 2016
zweitausendsiebzehn => 2017
zweitausendachtzehn => 2018
zweitausendneunzehn => 2019
zweitausendzwanzig => 2020
zweitausendeinundzwanzig => 2021
zweitausendzweiundzwanzig => 2022
zweitausenddreiundzwanzig => 2023
zweitausendvierundzwanzig => 2024
zweitausendfünfundzwanzig => 2025
zweitausendsechsundzwanzig => 2026
zweitausendsiebenundzwanzig => 2027
zweitausendachtundzwanzig => 2028
zweitausendneunundzwanzig => 2029
zweitausenddreißig => 2030
zweitausendeinunddreißig => 2031
zweitausendzweiunddreißig => 2032
ner => 1
nem => 1

[ordinal]
erste* => 1m
zweite* => 2m
dritte* => 3m
vierte* => 4m
fünfte* => 5m
sechste* => 6m
siebte* => 7m
siebente* => 7m
achte* => 8m
neunte* => 9m
zehnte* => 10m
elfte* => 11m
zwölfte* => 12m
dreizehnte* => 13
vierzehnte* => 14
fünfzehnte* => 15
sechzehnte* => 16
siebzehnte* => 17
achtzehnte* => 18
neunzehnte* => 19
zwanzigste* => 20
einundzwanzigste* => 21
zweiundzwanzigste* => 22
dreiundzwanzigste* => 23
vierundzwanzigste* => 24
fünfundzwanzigste* => 25
dreissigste* => 30
dreissigste* => 30
einunddreissigste* => 31
sechsundzwanzigste* => 26
siebenundzwanzigste* => 27
achtundzwanzigste* => 28
neunundzwanzigste* => 29
fuenfte* => 5m
zwoelfte* => 12m
fuenfzehnte* => 15
fuenfundzwanzigste* => 25
zwote* => 2m

[ordinal.suffix]
ten
te
ter
sten
er
ster
ste
tem
tes

[unit]
tag => d
tage => d
tagen => d
tages => d
kalendertage => d
kalendertagen => d
werktag => b
werktage => b
werktagen => b
werktages => b
arbeitstag => b
arbeitstage => b
arbeitstagen => b
bankarbeitstag => b
bankarbeitstage => b
bankarbeitstagen => b
banktage => b
banktagen => b
geschäftstage => b
woche => w
wochen => w
kalenderwoche => w
arbeitswoche => w
monat => m
monats => m
monates => m
monate => m
monaten => m
quartal => q
quartals => q
quartale => q
jahr => y
jahres => y
jahre => y
jahren => y
wochenende => e
wochenendes => e
stunden => h
std => h
tagn => d
wochentag => b
wochentage => b
wochentagen => b
werktags => b
arbeitstages => b
geschäftstag => b
geschäftstagen => b
banktag => b
bankwerktage => b
bankwerktagen => b
bankarbeitstags => b
kalendertag => d
wchn => w
kalendermonat => m
kalendermonats => m
quartalen => q
vierteljahr => q
vierteljahres => q
vierteljahre => q
halbjahr => s
halbjahres => s
halbjahre => s
halbjahren => s
kalenderjahr => y
kalenderjahres => y
geschäftsjahr => y
geschäftsjahres => y
wirtschaftsjahr => y
dekade => t
stunde => h
h => h
wochenenden => e
halben jahr => s
halbes jahr => s
halben jahres => s
halbe jahr => s

[day]
heute => 0
heut => 0
heutigen tages => 0
heutigen tage => 0
heute abend => 0
heute nachmittag => 0
heute vormittag => 0
heute morgen => 0
heute früh => 0
heute mittag => 0
noch heute => 0
gerade => 0p
soeben => 0p
eben => 0p
vorhin => 0p
zu dieser zeit => 0p
morgen => 1
morgen früh => 1
morgen vormittag => 1
morgen nachmittag => 1
morgigen tag => 1
gleich morgen => 1
übermorgen => 2
gestern => -1
gestern abend => -1
vorgestern => -2
kürzlich => -3
neulich => -3
heutigen tag => 0
heutigem tag => 0
am heutigen tag => 0
am heutigen tage => 0
heute nacht => 0
diesen abend => 0
heute noch => 0
im laufe des tages => 0
im laufe des heutigen tages => 0
noch am selben tag => 0
selbigen tages => 0
am gleichen tag => 0
morgn => 1
am morgigen tag => 1
morgigen tages => 1
nächsten tag => 1
am nächsten tag => 1
im laufe des morgigen tages => 1
morgen im laufe des tages => 1
morgen gleich => 1
morgen mittag => 1
morgen abend => 1
überübermorgen => 3
am tag nach morgen => 2
vorvorgestern => -3
gestern nachmittag => -1
gestern früh => -1
gestern vormittag => -1

[this]
diese*
laufende*
aktuelle*
heurigen
selben
dieser
jetzigen
jetzige
aktuell*
gegenwärtige*

[next]
nächste*
nächstfolgende*
folgende*
nä
naechste*
nächst*
darauf folgende*
drauffolgende*

[coming]
kommende*
darauffolgende*
kommend*
anstehende*
bevorstehende*
nächstkommende*

[afternext]
übernächste*
übernächst*
uebernaechst*

[last]
letzte*
vergangene*
vorige*
vorherige*
vorletzte* => 2
zweitletzte* => 2
drittletzte* => 3
viertletzte* => 4
fünftletzte* => 5
vergangen*

[in]
in
in ca
in circa
in etwa
in ungefähr
in spätestens
in maximal
in rund
in genau
in knapp
in gut

[within]
geben sie uns
gebt uns
geben sie mir
gewähren sie uns
gib mir
mir
uns
innerhalb
innerhalb von
innert
binnen
im laufe
im verlauf
in den
in der
über die
bis zu
spätestens in
längstens
maximal
dauert
dauert ca
dauert etwa
im laufe der
im laufe des
während der
innerhalb der
innerhalb des
innerhalb von maximal
in spätestens
spätestens innerhalb von
binnen der
spätestens binnen
in weniger als
in unter
im zeitraum von
im laufe des monats
im verlauf des monats
im lauf des
während des monats

[more]
noch
weitere
weiteren
weiterer
noch weitere
noch etwa
noch ca
zusätzliche
mehr
aufschub
zahlungsaufschub von

[ago.before]
vor
vor ca
vor etwa
vor rund
vor über

[later]
später
ab jetzt
ab heute
nach
ab
ab dato
von heute an
von heute
von jetzt
von jetzt an
gerechnet ab heute
nach heute
darauf
von

[end]
ende
ende des
ende der
letzten tag des
letzten tage des
ausgang des
ausgangs
ultimo
schluss
schluß
ende im
ende vom
ausklang des
letzter tag im
letzten tag im
letzter tag des
letzten tag
abschluss des

[begin]
anfang
anfangs
anfang des
beginn
beginn des
zu beginn
erste tage
den ersten tagen
anfang der
beginn der
zu beginn des
zu beginn der
ersten tagen des
den ersten tagen des
den ersten tagen im
den ersten tagen der
eingangs
eingangs des

[middle]
mitte
mitte des
mitte der
medio
mitte im
zur hälfte des

[of]
der
des
den
dem
im
am
vom
von
in
zum
zur
für

[article]
der
die
das
den
dem
des
ein => 1
eine => 1
einen => 1
einem => 1
einer => 1
eines => 1
unsere
unserer

[day.number]
am
zum
bis zum
bis
den
dem
der
per
ab dem
ab
nach dem
vor dem
vom
um den
gegen den
zwischen dem
und dem
und
oder
jeden
jedem
jeweils am
spätestens am
spätestens zum
bis spätestens zum
bis spätestens am
bis spätestens
spätestens
bis einschließlich
einschließlich
seit dem
noch vor dem
erst am
erst zum
erst ab dem
frühestens am
mit wirkung zum
fällig am
fällig zum
ist der
und am
oder am
oder zum
und zum
bis am
ungefähr am
etwa am
circa am
ca am
rund um den
nicht vor dem
wird der
bis zu dem

[by]
bis
bis zum
bis zu
bis spätestens
spätestens
spätestens am
spätestens zum
spätestens bis
per
zum
längstens bis
allerspätestens
um den
gegen
ca
bis einschließlich
bis allerspätestens
bis zum spätestens
nicht später als
nicht später als am
bis längstens
spätestens per
bis maximal
allerspätestens am
allerspätestens zum
allerspätestens bis
circa
ungefähr
rund um
etwa
bis am
gegen den
bis spätestens zum
bis spätestens am
ungefähr am
etwa am
circa am
ca am
rund um den
bis zu dem

[before]
vor
vor dem
vor der
noch vor
noch vor dem
noch vor der
kurz vor
vorm
noch vorm

[after]
nach
nach dem
nach der
nach den
erst nach
erst nach dem
im anschluss an
gleich nach
direkt nach
kurz nach
unmittelbar nach
ab nach
im anschluss an die
nach ablauf des
nach ablauf der

[since]
seit
seit dem

[to]
bis
bis zum
und
auf den
und dem
bis spätestens zum
bis spätestens am
bis spätestens
bis einschließlich
und am
und zum
bis am
bis zu dem

[or]
oder
bzw
beziehungsweise
respektive
oder am
oder zum

[holiday]
weihnachten => 12-25
den weihnachtstagen => 12-25
weihnachtsfeiertage => 12-25
den feiertagen => 12-25
heiligabend => 12-24
heilig abend => 12-24
silvester => 12-31
sylvester => 12-31
neujahr => 01-01
jahreswechsel => 12-31
dreikönig => 01-06
heilige drei könige => 01-06
ostern => easter
ostersonntag => easter
ostermontag => easter+1
karfreitag => easter-2
gründonnerstag => easter-3
himmelfahrt => easter+39
christi himmelfahrt => easter+39
pfingsten => easter+49
pfingstmontag => easter+50
fronleichnam => easter+60
tag der arbeit => 05-01
allerheiligen => 11-01
tag der deutschen einheit => 10-03
nikolaus => 12-06
maria himmelfahrt => 08-15
johannistag => 06-24
peter und paul => 06-29
wheinachten => 12-25
weihnachtstag => 12-25
weihnachtstage => 12-25
weihnachtsfeiertag => 12-25
weihnachtsabend => 12-24
ersten weihnachtstag => 12-25
ersten weihnachtsfeiertag => 12-25
erster weihnachtstag => 12-25
erster weihnachtsfeiertag => 12-25
1 weihnachtstag => 12-25
zweiten weihnachtstag => 12-26
zweiten weihnachtsfeiertag => 12-26
zweiter weihnachtstag => 12-26
zweiter weihnachtsfeiertag => 12-26
stephanstag => 12-26
stefanitag => 12-26
stephanitag => 12-26
heiliger abend => 12-24
heiligen abend => 12-24
heiligem abend => 12-24
heiligabends => 12-24
christtag => 12-25
altjahrestag => 12-31
altjahrabend => 12-31
silvesterabend => 12-31
neujahrstag => 01-01
neujahrstages => 01-01
neues jahr => 01-01
berchtoldstag => 01-02
heilige drei koenige => 01-06
heiligen drei könige => 01-06
heiligen drei königen => 01-06
heilig drei könig => 01-06
dreikönigstag => 01-06
dreikönigsfest => 01-06
epiphanias => 01-06
lichtmess => 02-02
mariä lichtmess => 02-02
valentinstag => 02-14
frauentag => 03-08
weltfrauentag => 03-08
internationaler frauentag => 03-08
internationalen frauentag => 03-08
weiberfastnacht => easter-52
altweiber => easter-52
rosenmontag => easter-48
fastnacht => easter-47
faschingsdienstag => easter-47
fasching => easter-47
karneval => easter-48
fastnachtsdienstag => easter-47
veilchendienstag => easter-47
aschermittwoch => easter-46
palmsonntag => easter-7
karfreitags => easter-2
karsamstag => easter-1
ostersamstag => easter-1
oster sonntag => easter
oster montag => easter+1
osterfeiertagen => easter+1
osterfeiertage => easter+1
den osterfeiertagen => easter+1
weisser sonntag => easter+7
maifeiertag => 05-01
erster mai => 05-01
ersten mai => 05-01
staatsfeiertag => 05-01
tag der befreiung => 05-08
europatag => 05-09
himmelfahrtstag => easter+39
vatertag => easter+39
herrentag => easter+39
männertag => easter+39
muttertag => 05/7/2
pfingstsonntag => easter+49
pfingstsamstag => easter+48
pfingstfeiertagen => easter+50
dreifaltigkeitssonntag => easter+56
fronleichnamstag => easter+60
siebenschläfer => 06-27
sommersonnenwende => 06-21
bundesfeiertag => 08-01
bundesfeier => 08-01
schweizer bundesfeiertag => 08-01
schweizer nationalfeiertag => 08-01
einheitstag => 10-03
deutsche einheit => 10-03
deutschen einheit => 10-03
tags der deutschen einheit => 10-03
österreichischer nationalfeiertag => 10-26
österreichischen nationalfeiertag => 10-26
erntedank => 10/7/1
erntedankfest => 10/7/1
reformationstag => 10-31
reformationsfest => 10-31
halloween => 10-31
allerheiligentag => 11-01
allerseelen => 11-02
martinstag => 11-11
st martin => 11-11
sankt martin => 11-11
sanktmartin => 11-11
volkstrauertag => advent-14
totensonntag => advent-7
ewigkeitssonntag => advent-7
buss und bettag => advent-11
bettag => advent-11
erster advent => advent
ersten advent => advent
zweiter advent => advent+7
zweiten advent => advent+7
dritter advent => advent+14
dritten advent => advent+14
vierter advent => advent+21
vierten advent => advent+21
nikolaustag => 12-06
sankt nikolaus => 12-06
st nikolaus => 12-06
barbaratag => 12-04
maria empfängnis => 12-08
johanni => 06-24
schmutziger donnerstag => easter-52
knabenschießen => 09/1/2
augustfeiertag => 08-15
friedensfest => 08-08
eidgenössischer bettag => 09/7/3
thanksgiving => 11/4/4
black friday => 11/4/4+1
cyber monday => 11/4/4+4
weltkindertag => 09-20
kindertag => 06-01
nationalfeiertag => 10-26
adventssonntag => advent
adventsonntag => advent
advent => advent
osterfeiertag => easter
ostertag => easter
pfingstfeiertag => easter+49
pfingsttag => easter+49

[week.number]
kw
kalenderwoche
woche
der kw
in kw

[span]
monatsende => eom0
zum monatsende => eom0
monatsultimo => eom0
ultimo => eom0
per ultimo => eom0
monatsletzten => eom0
monatsletzter => eom0
ende d m => eom0
quartalsende => eoq0
jahresende => eoy0
monatsmitte => mom0
mitte monat => mom0
wochenmitte => mow0
wochenende => e0
am wochenende => e0
übers wochenende => e0
vor dem wochenende => eow0
noch vor dem wochenende => eow0
vorm wochenende => eow0
monatsanfang => bom1
anfang des monats => bom1
monatsersten => #1
monatserster => #1
nächsten ersten => #1
wochenanfang => bow1
anfang der woche => bow1
binnen wochenfrist => +7
innerhalb von 24 stunden => +1
binnen 24 stunden => +1
innerhalb von 48 stunden => +2
nächsten monatsersten => #1
nächstem ersten => bom1
kommendes wochenende => e0
kommenden wochenende => e0
halbjahresende => eos0
jahresmitte => moy0
monatswechsel => eom0
zum monatswechsel => eom0
quartalsultimo => eoq0
jahresultimo => eoy0
quartalsschluss => eoq0
jahresschluss => eoy0
jahreswechsels => eoy0
monatsschluss => eom0
wochenschluss => eow0
in acht tagen => +7:8
binnen acht tagen => +7:8
innerhalb von acht tagen => +7:8
binnen monatsfrist => +30
jahresanfang => boy1
jahresbeginn => boy1
quartalsanfang => boq1
quartalsbeginn => boq1
monatsbeginn => bom1
wochenbeginn => bow1
innerhalb von 72 stunden => +3
binnen 48 stunden => +2
binnen 72 stunden => +3
ende des folgemonats => eom1
ende folgemonat => eom1
zum monatsersten => #1
n m => M1
n mts => M1
d m => M0
d mts => M0
ds mts => M0
lfd m => M0
lfd monats => M0
folgemonats => M1
folgemonat => M1
monatsfünfzehnten => #15
ende n m => eom1
ende lfd m => eom0
mitte d m => mom0
mitte n m => mom1
anfang n m => bom1

[part.of.day]
früh
vormittag
nachmittag
abend
mittag
morgens
abends
mittags
spätestens
gleich früh
vormittags
nachmittags
allerspätestens
dann
voraussichtlich
wohl
um mittag
gegen mittag
gegen abend
am vormittag
am nachmittag
am abend
am morgen
am mittag
in der früh
zu mittag
in der nacht
nachts
um mitternacht
mitternacht
tagsüber
geschäftsschluss
bis geschäftsschluss
feierabend
dienstschluss
ganztägig
bestimmt
sicher
garantiert
definitiv
vermutlich
wahrscheinlich
zeitig
um

[every]
jeden
jede
jedem
jeweils
immer
immer am
jeweils am

[half]
hälfte

[vague]
paar
einige
einigen
wenige
wenigen

[not.a.date]
uhr
h
prozent
euro
eur
chf
rechnung*
mahnung*
mal
stück
rate
raten
teilzahlung*
positionen
position
zahlungserinnerung*
paletten
stk
franken
fach
rechnungen
kartons
kisten
kg
km
meter
liter
tonnen
minuten
sekunden
personen
mitarbeiter
seiten
etage
stock
og
rate*
mails
anrufe
stufe
punkte
prozentig*
cent
ct
mio
tsd
tausend
pm
mail
email
anruf
versuch
anfrage
nachricht
aufforderung
schreiben
erinnerung
kunde
lieferant
stelle
platz
schritt
jahrestag
geburtstag
jahrhundert
ratenzahlung
abschlag
abschlagszahlung

[not.before]
nicht vor
nicht vor dem
erst ab
erst ab dem
ab
ab dem
frühestens
frühestens am
erst zum
frühestens ab
erst
erst am

[dated]
vom
von
aus
datiert
von dem

[month.part]
januarwoche => 1w
februarwoche => 2w
märzwoche => 3w
aprilwoche => 4w
maiwoche => 5w
juniwoche => 6w
juliwoche => 7w
augustwoche => 8w
septemberwoche => 9w
oktoberwoche => 10w
novemberwoche => 11w
dezemberwoche => 12w
januarhälfte => 1h
februarhälfte => 2h
märzhälfte => 3h
aprilhälfte => 4h
maihälfte => 5h
junihälfte => 6h
julihälfte => 7h
augusthälfte => 8h
septemberhälfte => 9h
oktoberhälfte => 10h
novemberhälfte => 11h
dezemberhälfte => 12h

[eve]
vorabend des
vorabend von
am vorabend des
am vorabend von
abend vor
vortag von

[event]
im urlaub
in urlaub
urlaub bis
urlaub
betriebsurlaub
betriebsferien
werksferien
ferien
elternzeit
mutterschutz
krankgeschrieben
krank bis
auf dienstreise
dienstreise
geschäftsreise
nicht im haus
nicht im büro
ausser haus
abwesend
nicht da
nicht erreichbar
wieder erreichbar
geschlossen
schließen wir
lieferung ist
lieferung erfolgt
liefertermin
versand
besuch
vor ort termin
besichtigung
besprechung
meeting
messe
schulung
telefonieren
telefonat
anrufen
zurückrufen
rückruf
rufen sie
ruf mich
rufen .. zurück
melden sie sich
gültig
gültig bis
galt bis
läuft ab
vertrag endet
vertrag läuft
projekt endet
projekt läuft
inventur
umzug
umgezogen
ziehen um
wartung
nicht fällig
erst fällig
eröffnung
wartungstermin
streik
sprechen
besprechen
reden
unterhalten
anruf
techniker
monteur
mechaniker
elektriker
handwerker
ersatzteil*
garantie
gewährleistung
neue software
neues system
umstellung
neue anschrift
neue adresse
krankenhaus
reha
kommt .. vorbei
abholung
abholen
spedition
fahrer
kurier
erinnern sie mich
nachbesser*
reparier*
reparatur

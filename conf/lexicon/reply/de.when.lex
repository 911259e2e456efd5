# Words of dates, German. Format: reader/replywords.h; what each section means: doc/lexicon.md.
[weekday]
montag => 1
dienstag => 2
mittwoch => 3
donnerstag => 4
freitag => 5
samstag => 6
sonnabend => 6
sonntag => 7
montags => 1
dienstags => 2
mittwochs => 3
donnerstags => 4
freitags => 5
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
dienstagmorgen => 2
dienstagfrüh => 2
dienstagvormittag => 2
dienstagmittag => 2
dienstagnachmittag => 2
dienstagabend => 2
dienstagfrueh => 2
mittwochmorgen => 3
mittwochfrüh => 3
mittwochvormittag => 3
mittwochmittag => 3
mittwochnachmittag => 3
mittwochabend => 3
mittwochfrueh => 3
donnerstagmorgen => 4
donnerstagfrüh => 4
donnerstagvormittag => 4
donnerstagmittag => 4
donnerstagnachmittag => 4
donnerstagabend => 4
donnerstagfrueh => 4
freitagmorgen => 5
freitagfrüh => 5
freitagvormittag => 5
freitagmittag => 5
freitagnachmittag => 5
freitagabend => 5
freitagfrueh => 5
samstagmorgen => 6
samstagfrüh => 6
samstagvormittag => 6
samstagmittag => 6
samstagnachmittag => 6
samstagabend => 6
samstagfrueh => 6
sonntagmorgen => 7
sonntagfrüh => 7
sonntagvormittag => 7
sonntagmittag => 7
sonntagnachmittag => 7
sonntagabend => 7
sonntagfrueh => 7

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
jan => 1a
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

[ordinal]
erste* => 1
zweite* => 2
dritte* => 3
vierte* => 4
fünfte* => 5
sechste* => 6
siebte* => 7
siebente* => 7
achte* => 8
neunte* => 9
zehnte* => 10
elfte* => 11
zwölfte* => 12
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
dreißigste* => 30
dreissigste* => 30
einunddreißigste* => 31

[ordinal.suffix]
ten
te
ter
sten
er

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

[this]
diese*
laufende*
aktuelle*
heurigen
selben

[next]
nächste*
nächstfolgende*
folgende*
nä
naechste*

[coming]
kommende*
darauffolgende*

[afternext]
übernächste*

[last]
letzte*
vergangene*
vorige*
vorherige*

[in]
in
in ca
in circa
in etwa
in ungefähr
in spätestens
in maximal
in rund

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

[begin]
anfang
anfangs
anfang des
beginn
beginn des
zu beginn
erste tage
den ersten tagen

[middle]
mitte
mitte des
mitte der

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

[before]
vor
vor dem
vor der
noch vor
noch vor dem
noch vor der
kurz vor

[after]
nach
nach dem
nach der
nach den
erst nach
erst nach dem
im anschluss an

[since]
seit
seit dem

[to]
bis
bis zum
und
auf den

[or]
oder
bzw
beziehungsweise
respektive

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
ende monat => eom0
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
nächstes wochenende => e1
ende der woche => eow0
ende woche => eow0
ende dieser woche => eow0
ende nächster woche => eow1
ende nächste woche => eow1
ende kommender woche => eow1
monatsanfang => bom1
anfang des monats => bom1
monatsersten => bom1
monatserster => bom1
nächsten ersten => bom1
wochenanfang => bow1
anfang der woche => bow1
heute in einer woche => +7
heute in zwei wochen => +14
heute in 14 tagen => +14
morgen in einer woche => +8
vierzehn tage => +14
binnen wochenfrist => +7
innerhalb einer woche => +7
innerhalb eines monats => +30
in einer woche => +7
binnen einer woche => +7
in einem monat => +30
in 24 stunden => +1
innerhalb von 24 stunden => +1
binnen 24 stunden => +1
innerhalb von 48 stunden => +2
zum ersten => bom1
am ersten => bom1

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

[not.before]
nicht vor
nicht vor dem
erst am
erst ab
erst ab dem
ab
ab dem
frühestens
frühestens am
erst zum
frühestens ab
erst

[dated]
vom
von
aus
datiert
von dem

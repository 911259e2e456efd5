# Words of dates, Danish. Format: reader/replywords.h; what each section means: doc/lexicon.md.
[weekday]
mandag* => 1
tirsdag* => 2
onsdag* => 3
torsdag* => 4
fredag* => 5
lørdag* => 6
søndag* => 7

[month]
januar => 1
februar => 2
marts => 3
april => 4
maj => 5
juni => 6
juli => 7
august => 8
september => 9
oktober => 10
november => 11
december => 12
jan => 1a
feb => 2a
apr => 4a
jun => 6a
jul => 7a
aug => 8a
sept => 9a
sep => 9a
okt => 10a
nov => 11a
dec => 12a

[number]
en => 1
et => 1
to => 2
tre => 3
fire => 4
fem => 5
seks => 6
syv => 7
otte => 8
ni => 9
ti => 10
fjorten => 14
femten => 15
tyve => 20
tredive => 30

[ordinal]
første => 1
anden => 2
tredje => 3
fjerde => 4
femte => 5
tiende => 10
femtende => 15
tyvende => 20
tredivte => 30

[ordinal.suffix]
e

[unit]
dag => d
dage => d
arbejdsdag => b
arbejdsdage => b
bankdag => b
bankdage => b
hverdage => b
uge => w
uger => w
ugen => w
måned => m
måneder => m
måneden => m
år => y
kvartal => q
weekenden => e

[day]
i dag => 0
idag => 0
i aften => 0
i eftermiddag => 0
i morgen => 1
imorgen => 1
i overmorgen => 2
overmorgen => 2
i går => -1
igår => -1
i forgårs => -2
forgårs => -2

[this]
denne
dette
indeværende
på

[next]
næste
næstkommende

[coming]
kommende
førstkommende
nu på

[last]
sidste
forrige

[in]
om

[within]
inden for
indenfor
i løbet af

[ago]
siden

[end]
slutningen af
i slutningen af
ultimo
udgangen af
ved udgangen af

[begin]
begyndelsen af
i begyndelsen af
starten af
i starten af
primo

[middle]
midten af
i midten af
medio

[of]
af
i
på

[day.number]
den
senest den
inden den
før den
til den
omkring den

[by]
senest
inden
til

[before]
før
inden

[after]
efter

[since]
siden

[to]
til
og

[or]
eller

[week.number]
uge

[span]
månedsskiftet => eom0
slutningen af måneden => eom0
i slutningen af måneden => eom0
ultimo måneden => eom0
årsskiftet => eoy0
i slutningen af ugen => eow0
slutningen af ugen => eow0

[holiday]
jul => 12-25
julen => 12-25
juleaften => 12-24
nytår => 01-01
påske => easter
påsken => easter
pinse => easter+49

[dated]
dateret
af
fra

[not.before]
ikke før
tidligst
først
fra og med

[not.a.date]
kr
kroner
dkk
procent
stk
timer
fakturaer
gange
rykkere

[vague]
nogle
par

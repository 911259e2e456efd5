# Words of dates, Polish. Format: reader/replywords.h; what each section means: doc/lexicon.md.
[weekday]
poniedziałek => 1
poniedziałku => 1
wtorek => 2
wtorku => 2
środa => 3
środę => 3
środy => 3
czwartek => 4
czwartku => 4
piątek => 5
piątku => 5
sobota => 6
sobotę => 6
niedziela => 7
niedzielę => 7

[month]
stycznia => 1
styczeń => 1
styczniu => 1
lutego => 2
luty => 2
lutym => 2
marca => 3
marzec => 3
marcu => 3
kwietnia => 4
kwiecień => 4
kwietniu => 4
maja => 5
maj => 5
maju => 5
czerwca => 6
czerwiec => 6
czerwcu => 6
lipca => 7
lipiec => 7
lipcu => 7
sierpnia => 8
sierpień => 8
sierpniu => 8
września => 9
wrzesień => 9
wrześniu => 9
października => 10
październik => 10
październiku => 10
listopada => 11
listopad => 11
listopadzie => 11
grudnia => 12
grudzień => 12
grudniu => 12

[number]
jeden => 1
dwa => 2
dwóch => 2
dwie => 2
trzy => 3
trzech => 3
cztery => 4
czterech => 4
pięć => 5
pięciu => 5
siedem => 7
siedmiu => 7
dziesięć => 10
dziesięciu => 10
czternaście => 14
czternastu => 14
trzydzieści => 30

[ordinal]
pierwszego => 1
piątego => 5
dziesiątego => 10
piętnastego => 15
dwudziestego => 20
trzydziestego => 30

[unit]
dzień => d
dni => d
dnia => d
dni roboczych => b
dzień roboczy => b
tydzień => w
tygodnie => w
tygodni => w
tygodnia => w
tygodniu => w
miesiąc => m
miesiące => m
miesiąca => m
miesiącu => m
rok => y
roku => y

[day]
dziś => 0
dzisiaj => 0
jutro => 1
pojutrze => 2
wczoraj => -1
przedwczoraj => -2

[this]
ten
tym
tego
ta
w tym
bieżący
bieżącym

[next]
następny
następnym
następnego
przyszły
przyszłym
przyszłego
kolejny
kolejnym

[coming]
najbliższy
najbliższym
nadchodzący

[last]
zeszły
zeszłym
ubiegły
ubiegłym
ostatni

[in]
za

[within]
w ciągu
w przeciągu

[ago]
temu

[end]
koniec
końca
końcem
do końca
pod koniec
z końcem

[begin]
początek
początku
na początku

[middle]
połowy
połowie
w połowie
do połowy

[of]
roku

[day.number]
dnia
do dnia
do
na
od
w dniu

[by]
do
najpóźniej do
najpóźniej
nie później niż

[before]
przed

[after]
po

[since]
od

[to]
do
i

[or]
lub
albo

[span]
koniec miesiąca => eom0
końca miesiąca => eom0
do końca miesiąca => eom0
koniec tygodnia => eow0
do końca tygodnia => eow0
końca tygodnia => eow0
koniec roku => eoy0
do końca roku => eoy0

[holiday]
boże narodzenie => 12-25
bożym narodzeniem => 12-25
świętami => 12-25
nowy rok => 01-01
wielkanoc => easter
wielkanocą => easter

[dated]
z dnia
z

[not.before]
dopiero
nie wcześniej niż
najwcześniej

[not.a.date]
zł
złotych
pln
procent
sztuk
godzin
faktur
razy

[vague]
kilka
parę

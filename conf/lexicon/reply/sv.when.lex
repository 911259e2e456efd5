# Words of dates, Swedish. Format: reader/replywords.h; what each section means: doc/lexicon.md.
[weekday]
måndag* => 1
tisdag* => 2
onsdag* => 3
torsdag* => 4
fredag* => 5
lördag* => 6
söndag* => 7

[month]
januari => 1
februari => 2
mars => 3
april => 4
maj => 5
juni => 6
juli => 7
augusti => 8
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
ett => 1
två => 2
tre => 3
fyra => 4
fem => 5
sex => 6
sju => 7
åtta => 8
nio => 9
tio => 10
fjorton => 14
femton => 15
tjugo => 20
trettio => 30

[ordinal]
första => 1
andra => 2
tredje => 3
fjärde => 4
femte => 5
sjätte => 6
sjunde => 7
åttonde => 8
nionde => 9
tionde => 10
femtonde => 15
tjugonde => 20
trettionde => 30

[ordinal.suffix]
e
a

[unit]
dag => d
dagar => d
dagen => d
arbetsdag => b
arbetsdagar => b
bankdag => b
bankdagar => b
vecka => w
veckor => w
veckan => w
veckors => w
månad => m
månader => m
månaden => m
år => y
kvartal => q
helgen => e

[day]
idag => 0
i dag => 0
i kväll => 0
ikväll => 0
i eftermiddag => 0
imorgon => 1
i morgon => 1
imorron => 1
i morron => 1
i övermorgon => 2
övermorgon => 2
igår => -1
i går => -1
i förrgår => -2
förrgår => -2
nyss => 0p

[this]
denna
den här
i den här
innevarande
på

[next]
nästa
nästkommande

[coming]
kommande
nu på

[last]
förra
i förra
senaste

[in]
om

[within]
inom
under

[ago]
sedan

[end]
slutet av
i slutet av
i slutet på
slutet på

[begin]
början av
i början av
i början på
början på

[middle]
mitten av
i mitten av
mitten på
i mitten på

[of]
av
på
i

[day.number]
den
senast den
till den
före den
innan den
på den
runt den

[by]
senast
till
fram till

[before]
före
innan

[after]
efter

[since]
sedan

[to]
till
och

[or]
eller

[week.number]
vecka
v

[span]
månadsskiftet => eom0
till månadsskiftet => eom0
vid månadsskiftet => eom0
slutet av månaden => eom0
i slutet av månaden => eom0
årsskiftet => eoy0
i slutet av veckan => eow0
slutet av veckan => eow0
helgen => e0

[holiday]
jul => 12-25
julen => 12-25
julafton => 12-24
nyår => 01-01
påsk => easter
påsken => easter
midsommar => 06-24

[dated]
daterad
från
av den

[not.before]
inte före
tidigast
först
från och med

[not.a.date]
kr
kronor
sek
procent
st
stycken
timmar
fakturor
gånger
påminnelser

[vague]
några

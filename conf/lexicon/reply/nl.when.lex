# Words of dates, Dutch. Format: reader/replywords.h; what each section means: doc/lexicon.md.
[weekday]
maandag => 1
dinsdag => 2
woensdag => 3
donderdag => 4
vrijdag => 5
zaterdag => 6
zondag => 7
ma => 1a
di => 2a
wo => 3a
woe => 3a
woens => 3a
do => 4a
vr => 5a
vrij => 5ax
za => 6a
zat => 6a
zo => 7ax
zon => 7ax
maandagochtend => 1
maandagmorgen => 1
maandagmiddag => 1
maandagavond => 1
maandagnamiddag => 1
maandagvoormiddag => 1
dinsdagochtend => 2
dinsdagmorgen => 2
dinsdagmiddag => 2
dinsdagavond => 2
dinsdagnamiddag => 2
dinsdagvoormiddag => 2
woensdagochtend => 3
woensdagmorgen => 3
woensdagmiddag => 3
woensdagavond => 3
woensdagnamiddag => 3
woensdagvoormiddag => 3
donderdagochtend => 4
donderdagmorgen => 4
donderdagmiddag => 4
donderdagavond => 4
donderdagnamiddag => 4
donderdagvoormiddag => 4
vrijdagochtend => 5
vrijdagmorgen => 5
vrijdagmiddag => 5
vrijdagavond => 5
vrijdagnamiddag => 5
vrijdagvoormiddag => 5
zaterdagochtend => 6
zaterdagmorgen => 6
zaterdagmiddag => 6
zaterdagavond => 6
zaterdagnamiddag => 6
zaterdagvoormiddag => 6
zondagochtend => 7
zondagmorgen => 7
zondagmiddag => 7
zondagavond => 7
zondagnamiddag => 7
zondagvoormiddag => 7

[month]
januari => 1
februari => 2
maart => 3
april => 4
mei => 5
juni => 6
juli => 7
augustus => 8
september => 9
oktober => 10
november => 11
december => 12
jan => 1a
feb => 2a
febr => 2a
mrt => 3a
maa => 3a
apr => 4a
jun => 6a
jul => 7a
aug => 8a
sep => 9a
sept => 9a
okt => 10a
nov => 11a
dec => 12a

[number]
één => 1
een => 1
twee => 2
drie => 3
vier => 4
vijf => 5
zes => 6
zeven => 7
acht => 8
negen => 9
tien => 10
elf => 11
twaalf => 12
dertien => 13
veertien => 14
vijftien => 15
zestien => 16
zeventien => 17
achttien => 18
negentien => 19
twintig => 20
eenentwintig => 21
tweeëntwintig => 22
drieëntwintig => 23
vierentwintig => 24
vijfentwintig => 25
dertig => 30
vijfenveertig => 45
zestig => 60

[ordinal]
eerste => 1
tweede => 2
derde => 3
vierde => 4
vijfde => 5
zesde => 6
zevende => 7
achtste => 8
negende => 9
tiende => 10
vijftiende => 15
twintigste => 20
tweeëntwintigste => 22
vijfentwintigste => 25
dertigste => 30
eenendertigste => 31

[ordinal.suffix]
e
de
ste
ste
en

[unit]
dag => d
dagen => d
kalenderdagen => d
werkdag => b
werkdagen => b
bankdagen => b
bankwerkdagen => b
week => w
weken => w
weekje => w
maand => m
maanden => m
kwartaal => q
jaar => y
jaren => y
weekend => e
weekeinde => e
uur => h

[day]
vandaag => 0
vandaag nog => 0
nog vandaag => 0
vanmiddag => 0
vanochtend => 0
vanmorgen => 0
vanavond => 0
deze middag => 0
deze namiddag => 0
deze ochtend => 0
op deze dag => 0
zojuist => 0p
zonet => 0p
daarnet => 0p
net => 0p
morgen => 1
morgenochtend => 1
morgenmiddag => 1
morgenavond => 1
morgenvroeg => 1
volgende dag => 1
de volgende dag => 1
de dag erna => 1
overmorgen => 2
gisteren => -1
gisterenavond => -1
gisteravond => -1
gistermiddag => -1
eergisteren => -2
onlangs => -3
laatst => -3

[this]
deze
dit
lopende
huidige

[next]
volgende
volgend

[coming]
as
komende
komend
aankomende
eerstvolgende
eerstkomende
aanstaande
a s
eerst komende

[last]
vorige
vorig
afgelopen
laatste
voorbije

[in]
over
over ongeveer
over circa
over een
over nog
in

[within]
geef ons
geeft u ons
geef mij
mogen wij
mogen we
mag ik
binnen
binnen de
binnen een termijn van
in de loop van
in de
gedurende
uiterlijk over
tot
tot maximaal
maximaal
duurt

[more]
nog
nog eens
extra
meer
uitstel
verder
uitstel van

[ago]
geleden
terug

[later]
later
vanaf nu
vanaf vandaag
vanaf
na

[end]
eind
einde
het einde van
einde van
eind van
het eind van
ultimo
laatste dag van
slot van

[begin]
begin
het begin van
begin van
aanvang
eerste dagen van

[middle]
midden
half
medio
het midden van
midden van

[of]
van
van de
de
op
in
het
deze
der
den
voor

[article]
de
het
een => 1
onze

[day.number]
op de => 1
de => 1
op => 0
voor de => 1
tot de => 1
vóór de => 1
na de => 1
rond de => 1
uiterlijk de => 1
per => 0
uiterlijk => 0
tussen de => 1
en de => 1
elke => 1
iedere => 1
den => 0

[by]
voor
uiterlijk
uiterlijk op
ten laatste
ten laatste op
tegen
tot
tot en met
t m
per
op zijn laatst
rond
omstreeks
tegen eind
ingepland voor
gepland voor
ingeboekt voor
klaargezet voor
staat klaar voor
voorzien voor
vastgelegd voor

[before]
voor
vóór
nog voor
voor de
vóór de
voor het
voorafgaand aan

[after]
na
na de
na het
pas na
pas na de

[since]
sinds
sedert

[to]
tot
tot en met
t m
en
en de

[or]
of

[holiday]
kerst => 12-25
kerstmis => 12-25
de feestdagen => 12-25
kerstavond => 12-24
tweede kerstdag => 12-26
oud en nieuw => 12-31
oudjaar => 12-31
nieuwjaar => 01-01
nieuwjaarsdag => 01-01
pasen => easter
paasmaandag => easter+1
tweede paasdag => easter+1
goede vrijdag => easter-2
hemelvaart => easter+39
hemelvaartsdag => easter+39
pinksteren => easter+49
koningsdag => 04-27
bevrijdingsdag => 05-05
dag van de arbeid => 05-01
sinterklaas => 12-05
allerheiligen => 11-01
st patrick s day => 03-17
black friday => black-friday

[week.number]
week
wk
weeknummer

[span]
eind van de maand => eom0
einde van de maand => eom0
eind deze maand => eom0
einde maand => eom0
eind maand => eom0
het einde van de maand => eom0
maandeinde => eom0
ultimo => eom0
eind volgende maand => eom1
einde volgende maand => eom1
eind van de week => eow0
einde van de week => eow0
eind deze week => eow0
einde week => eow0
het einde van de week => eow0
eind volgende week => eow1
einde volgende week => eow1
eind van volgende week => eow1
eind van het jaar => eoy0
einde jaar => eoy0
eind kwartaal => eoq0
begin van de maand => bom1
begin volgende maand => bom1
begin volgende week => bow1
begin van de week => bow1
medio deze maand => mom0
midden van de maand => mom0
half volgende week => mow1
halverwege de week => mow0
in het weekend => e0
dit weekend => e0
voor het weekend => eow0
vóór het weekend => eow0
veertien dagen => +14
over veertien dagen => +14
over 14 dagen => +14
binnen veertien dagen => +14
over twee weken => +14
over een week => +7
over een week of twee => +14
over acht dagen => +8:7
over een maand => +30
vandaag over een week => +7
binnen 24 uur => +1
binnen 48 uur => +2

[part.of.day]
ochtend
middag
avond
uiterlijk
vroeg
in de ochtend
in de middag
aanstaande
jl
jongstleden
op zijn laatst
ten laatste

[every]
elke
iedere
altijd op
steeds

[half]
helft

[vague]
paar
enkele
aantal

[not.a.date]
uur
euro
eur
procent
facturen
factuur
keer
maal
herinnering
herinneringen
termijnen
pallets
stuks

[not.before]
niet voor
niet eerder dan
vanaf
pas op
pas vanaf
niet vóór
pas

[dated]
van
d d

# Words of dates, Dutch. Format: reader/replywords.h; what each section means: doc/lexicon.md.
[function]
betaal betaalt dinsdag woensdag donderdag zaterdag zondag januari februari maart april mei juni juli augustus
oktober december volgende komende eind einde half begin weken dagen werkdagen uiterlijk overmorgen na tot
kerst pasen

[weekday]
ma => 1ax
di => 2a
wo => 3a
woe => 3a
woens => 3a
do => 4a
vr => 5a
vrij => 5a
za => 6a
zat => 6a
zo => 7ax
zon => 7a
din => 2a
don => 4a
vri => 5a
maan => 1a
mandag => 1
vrydag => 5
dondedag => 4
woensdg => 3
maandag* => 1
dinsdag* => 2
woensdag* => 3
donderdag* => 4
vrijdag* => 5
zaterdag* => 6
zondag* => 7

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
mar => 3a
oct => 10a
january => 1
june => 6
july => 7
august => 8
october => 10

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
zesentwintig => 26
zevenentwintig => 27
achtentwintig => 28
negenentwintig => 29
eenendertig => 31
tweeëndertig => 32
drieëndertig => 33
vierendertig => 34
vijfendertig => 35
zesendertig => 36
zevenendertig => 37
achtendertig => 38
negenendertig => 39
veertig => 40
vijftig => 50
zeventig => 70
tachtig => 80
negentig => 90
honderd => 100
een paar => 3
tweeduizend => 2000
dozijn => 12
tweeduizendzestien => 2016
tweeduizendzeventien => 2017
tweeduizendachttien => 2018
tweeduizendnegentien => 2019
tweeduizendtwintig => 2020
tweeduizendeenentwintig => 2021
tweeduizendtweeëntwintig => 2022
tweeduizenddrieëntwintig => 2023
tweeduizendvierentwintig => 2024
tweeduizendvijfentwintig => 2025
tweeduizendzesentwintig => 2026
tweeduizendzevenentwintig => 2027
tweeduizendachtentwintig => 2028
tweeduizendnegenentwintig => 2029
tweeduizenddertig => 2030
tweeduizendeenendertig => 2031
tweeduizendtweeëndertig => 2032

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
elfde => 11
twaalfde => 12
dertiende => 13
veertiende => 14
zestiende => 16
zeventiende => 17
achttiende => 18
negentiende => 19
eenentwintigste => 21
drieëntwintigste => 23
vierentwintigste => 24
zesentwintigste => 26
zevenentwintigste => 27
achtentwintigste => 28
negenentwintigste => 29

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
kalenderdag => d
werkbare dagen => b
bankdag => b
weekdag => b
weekdagen => b
weekjes => w
wkn => w
maandje => m
mnd => m
mnden => m
kalendermaand => m
kwartalen => q
trimester => q
trimesters => q
jaartje => y
kalenderjaar => y
boekjaar => y
halfjaar => s
half jaar => s
semester => s
halve jaar => s
weekends => e
uren => h
decade => t

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
overmorgen => 2
gisteren => -1
gisterenavond => -1
gisteravond => -1
gistermiddag => -1
eergisteren => -2
onlangs => -3
laatst => -3
vannacht => 0
hedenmiddag => 0
hedenavond => 0
op vandaag => 0
deze dag => 0
dezelfde dag => 0
in de loop van de dag => 0
morgen vroeg => 1
morgen ochtend => 1
morgen middag => 1
morgennamiddag => 1
de dag na morgen => 2
dag na morgen => 2
de dag na vandaag => 1
overmorgenochtend => 2
over morgen => 2
gister => -1
de vorige dag => -1
vorige dag => -1
dag voor gisteren => -2
de dag voor gisteren => -2
de dag erna => 1
dag erna => 1
de dag daarna => 1
de dag ervoor => -1

[this]
deze
dit
lopende
huidige
de huidige
het huidige
de lopende
het lopende
dezelfde

[next]
volgende
volgend
eerstvolgende
eerst volgende
de eerstvolgende
daaropvolgende
opvolgende
de volgende
het volgende

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
aankomend
e k
ek
aanst
toekomende
naaste

[last]
vorige
vorig
afgelopen
laatste
voorbije
verleden
jongstleden
jl
j l
voorlaatste => 2
op één na laatste => 2
één na laatste => 2
verlopen
laatstleden

[in]
over
over ongeveer
over circa
over nog
in
over een dikke
over zo n
over max
over maximaal

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
binnen het
binnen nu en
uiterlijk binnen
in de loop van de
in de loop van het
gedurende de
in minder dan
binnen maximaal
ten laatste binnen
tijdens de
in de loop van de maand
gedurende de maand

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
vanaf heden
na vandaag
te rekenen vanaf
na nu
van nu
van nu af
van vandaag
hierna

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
laat in
einde der
de laatste dag van
laatste dagen van
de laatste dagen van

[begin]
begin
het begin van
begin van
aanvang
eerste dagen van
aanvang van
vroeg in
de eerste dagen van
start van
de start van
primo

[middle]
midden
half
medio
het midden van
midden van
midden in
halverwege

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
op de
de
op
vóór de
tot de
vóór de => 1
na de
rond de
uiterlijk de
per
tussen de
en de
elke
iedere
den => 0
per de
tot en met de
t m de
t m
tot en met
vanaf de
vanaf
omstreeks de
uiterlijk op de
ten laatste de
ten laatste op de
tegen de
of de
of
dan de
later dan de
van de
sinds de
met ingang van de
met ingang van
ingaande de
is de
wordt de
op of voor de
om en nabij de

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
niet later dan
voor of op
op of voor
op uiterlijk
tot uiterlijk
rond de
omstreeks de
ten laatste tegen
per uiterlijk
max
tot aan
uiterlijk de
ten laatste de
tegen de
tot de
uiterlijk op de
ten laatste op de
niet later dan de
tot en met de
per de
t m de
op of voor de

[before]
voor
vóór
nog vóór
vóór de
vóór de
voor het
voorafgaand aan
vlak voor
kort voor
net voor

[after]
na
na de
na het
pas na
pas na de
direct na
meteen na
kort na
vlak na
na afloop van
aansluitend op
net na

[since]
sinds
sedert
sinds de

[to]
tot
tot en met
t m
en
en de
tot de
tot en met de

[or]
of
of de

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
black friday => 11/4/4+1
de kerst => 12-25
kerstdag => 12-25
kerstdagen => 12-25
de kerstdagen => 12-25
eerste kerstdag => 12-25
1e kerstdag => 12-25
2e kerstdag => 12-26
kerstnacht => 12-24
kersavond => 12-24
boxing day => 12-26
oudjaarsdag => 12-31
oudejaarsdag => 12-31
oudejaar => 12-31
oudejaarsavond => 12-31
oudjaarsavond => 12-31
oudejaarsnacht => 12-31
silvester => 12-31
nieuw jaar => 01-01
het nieuwe jaar => 01-01
de jaarwisseling => 12-31
jaarwisseling => 12-31
driekoningen => 01-06
drie koningen => 01-06
valentijn => 02-14
valentijnsdag => 02-14
sint valentijn => 02-14
sint valentijnsdag => 02-14
vrouwendag => 03-08
internationale vrouwendag => 03-08
carnaval => easter-47
carnavalsmaandag => easter-48
carnavalszondag => easter-49
carnavalsdinsdag => easter-47
vastenavond => easter-47
vette dinsdag => easter-47
rozenmaandag => easter-48
aswoensdag => easter-46
palmzondag => easter-7
witte donderdag => easter-3
stille zaterdag => easter-1
paaszaterdag => easter-1
eerste paasdag => easter
1e paasdag => easter
paaszondag => easter
2e paasdag => easter+1
koninginnedag => 04-30
dodenherdenking => 05-04
nationale dodenherdenking => 05-04
dag van de werkers => 05-01
feest van de arbeid => 05-01
internationale dag van de arbeid => 05-01
moederdag => 05/7/2
vaderdag => 06/7/3
hemelvaartdag => easter+39
onze lieve heer hemelvaart => easter+39
o l h hemelvaart => easter+39
eerste pinksterdag => easter+49
1e pinksterdag => easter+49
pinksterzondag => easter+49
tweede pinksterdag => easter+50
2e pinksterdag => easter+50
pinkstermaandag => easter+50
sacramentsdag => easter+60
drievuldigheidszondag => easter+56
vlaamse feestdag => 07-11
feest van de vlaamse gemeenschap => 07-11
belgische nationale feestdag => 07-21
nationale feestdag => 07-21
onze lieve vrouw hemelvaart => 08-15
o l v hemelvaart => 08-15
maria hemelvaart => 08-15
tenhemelopneming => 08-15
prinsjesdag => 09/2/3
dierendag => 10-04
werelddierendag => 10-04
halloween => 10-31
hervormingsdag => 10-31
allerzielen => 11-02
sint maarten => 11-11
sint maartensdag => 11-11
sint martinus => 11-11
wapenstilstand => 11-11
wapenstilstandsdag => 11-11
thanksgiving => 11/4/4
thanksgiving day => 11/4/4
cyber monday => 11/4/4+4
sinterklaasavond => 12-05
pakjesavond => 12-05
sint nicolaas => 12-06
sint nicolaasavond => 12-05
aardedag => 04-22
dag van de aarde => 04-22
1 april grap => 04-01
aprilgrappendag => 04-01
april fools day => 04-01
st patricks day => 03-17
st patrick => 03-17
saint patrick s day => 03-17
patrick s day => 03-17
sint patrick s dag => 03-17
sint patricksdag => 03-17
sint patrick dag => 03-17
onafhankelijkheidsdag => 07-04
martin luther king dag => 01/1/3
kinderdag => 06-01
internationale kinderdag => 06-01
koningsnacht => 04-26
secretaressedag => 04/4/3
onnozele kinderen => 12-28
paasdag => easter
pinksterdag => easter+49
adventszondag => advent
zondag van advent => advent

[week.number]
week
wk
weeknummer

[span]
maandeinde => eom0
ultimo => eom0
begin van de maand => bom1
begin van de week => bow1
midden van de maand => mom0
in het weekend => e0
vóór het weekend => eow0
vóór het weekend => eow0
binnen veertien dagen => +14
over een week of twee => +14
over acht dagen => +8:7
binnen 24 uur => +1
binnen 48 uur => +2
jaareinde => eoy0
jaareind => eoy0
eindejaar => eoy0
maandeind => eom0
kwartaaleinde => eoq0
halverwege de maand => mom0
binnen 72 uur => +3
komend weekend => e0
komend weekeinde => e0
het weekend => e0
maandbegin => bom1
jaarbegin => boy1
dezer => M0

[part.of.day]
ochtend
middag
avond
uiterlijk
in de ochtend
in de middag
aanstaande
jl
jongstleden
op zijn laatst
ten laatste
s ochtends
s morgens
s middags
s avonds
s nachts
in de avond
in de namiddag
namiddag
voormiddag
in de voormiddag
einde dag
einde van de dag
eind van de dag
eod
eerste uur
einde werkdag
zeker
definitief
vermoedelijk
waarschijnlijk
hopelijk
tijdens de lunch
rond de middag
voor de middag
na de middag
tussen de middag
om
vroeg

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
min
personen
dozen
kg
km
factuur*
herinnering*
termijn*
pct
cent
pagina*
verdieping
regels
orders
mensen
medewerkers
graden
u
uren
minuten
am
pm
in de ochtend
in de middag
s ochtends
s middags
mail
email
telefoontje
poging
verzoek
bericht
brief
aanmaning
aanmaningen
klant
leverancier
plaats
stap
verjaardag
eeuw

[not.before]
niet vóór
niet eerder dan
vanaf
pas op
pas vanaf
niet vóór
pas
vanaf de
vanaf het
niet eerder dan de
met ingang van
met ingang van de
per ingang van
ingaande
op zijn vroegst
ten vroegste
pas vanaf de
ingaande de

[dated]
van
d d

[afternext]
overvolgende
over volgende

[eve]
vooravond van
de vooravond van

[event]
met vakantie
op vakantie
vakantie
met verlof
zwangerschapsverlof
ouderschapsverlof
ziek thuis
op reis
op zakenreis
niet op kantoor
niet aanwezig
afwezig
gesloten
dicht van
weer open
heropen*
levering
levering staat gepland
leverdatum
verzending
bezoek
afspraak
vergadering
overleg
beurs
training
cursus
terugbellen
bel mij
bel ons
bellen
telefoongesprek
telefonisch overleg
geldig
geldig tot
verloopt
contract eindigt
contract loopt
project eindigt
project loopt
inventarisatie
verhuizing
verhuisd
verhuizen
onderhoud
nog niet vervallen
niet opeisbaar
staking
praten
spreken
bespreken
overleggen
monteur
technicus
elektricien
loodgieter
reserveonderdelen
onderdelen
garantie
nieuwe software
nieuw systeem
nieuwe adres
nieuw adres
ziekenhuis
ziek
ophalen
koerier
chauffeur
repar*

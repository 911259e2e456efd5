# Words of replies, Danish. Format: reader/replywords.h; what each section means: doc/lexicon.md.
[function]
og det på til med jeg har ikke jer af fra om kan skal kommer bliver været som hej tak venlig hilsen mvh fakturaen
faktura betaler betalt pengene rykkeren jeres vores efter før når hvad hvilken allerede imorgen næste uge fredag mandag også fået sende betalingen blevet været hvornår

[neutral]
intet problem
så snart som muligt
hurtigst muligt
så hurtigt som muligt
betalingspåmindelse
betalingsbetingelser
for sen betaling
ikke kun
tak for påmindelsen

[pay]
betale
betales
at betale
overføre
afregne
udligne
gennemføre betalingen
lave overførslen
sende pengene
indbetale
afdrage

[pays]
betaler
vi betaler
jeg betaler
overfører
afregner
sender pengene
laver overførslen
indbetaler
mobilepayer

[will.pay]
vil betale
skal betale
vil blive betalt
bliver betalt
betales
vil overføre
kommer til at betale
bliver overført
vil blive overført

[paid]
betalt
overført
afregnet
udlignet
indbetalt
trukket
hævet

[paid.past]
betalte
overførte
afregnede
indbetalte
sendte pengene

[payment]
betaling
betalingen
overførsel
overførslen
pengene
penge
beløbet
beløb
mobilepay
indbetaling
betalingsservice
check

[done]
foretaget
gennemført
sendt
afsendt
gået
lavet
gjort
ekspederet
effektueret
bogført

[happens]
går
kommer
sendes
følger
trækkes

[planned]
planlagt
lagt ind
lagt til betaling
ligger til betaling
godkendt
til godkendelse
i næste betalingskørsel
i betalingskørslen
på vej
i gang
sat til

[perfect]
har
havde
er
blev
var
blevet
været

[past]
var
havde
gik
kom
blev
fik

[present]
er
bliver

[future]
vil
skal
kommer til at
forventer
regner med
lover
ønsker
prøver
agter
håber

[modal]
kan
kunne
må
måtte

[not]
ikke
aldrig
ingen
intet
ej

[not.yet]
ikke endnu
endnu ikke
har ikke nået
glemt
glemte
overset
ubetalt

[refuse]
nægter
vil ikke betale
betaler ikke
ikke en øre
tilbageholder
holder tilbage
stoppet betalingen

[until]
indtil
før
medmindre

[if]
hvis
når
så snart
forudsat
efter
først når
ved modtagelse

[without]
uden

[we]
vi
jeg
os
mig
vores
min
mit
mine
vor

[you]
i
jer
jeres
du
dig
din
dit
dine
de
dem
deres

[others.pay]
vores kunde
vores kunder
min kunde
kunden betaler
kunden har betalt
min løn
lønnen
tilskud

[our.money]
likviditet
likviditeten
lån
lønnen
chefen
direktøren
ferie
tilbage fra
forsikringen

[creditor.act]
kreditnota
kreditere
kreditering
ny faktura
rettet faktura
korrigeret faktura
rette
udbedre
udbedret
reparere
ombytte
erstatte
hente
levere resten
færdiggøre

[reported]
ifølge
siger
sagde
oplyser

[already]
allerede
i går
sidste uge
for længst
til tiden
netop
lige

[maybe]
tror
måske
formentlig
sandsynligvis
burde være
burde have

[sarcasm]
tillykke
fantastisk service
sikke en service
godt forsøgt

[ask]
hvad
hvilken
hvilket
hvilke
hvornår
hvor
hvem
hvordan
hvorfor
kan i
kan du
har i
har du
er det

[please]
venligst
vær venlig
vær så venlig
kan i
kan du
vil i
har brug for
beder om
bedes
ønsker

[send]
sende
sender
send
maile
mail
videresende
vedhæfte
få
uploade

[invoice]
faktura
fakturaen
fakturaer
fakturaerne
regning
regningen

[document]
kopi
kopien
pdf
kontoudtog
specifikation
følgeseddel
følgesedlen
bilag
dokumentation
timeseddel

[goods]
vare
varer
varen
varerne
levering
leveringen
ordre
ordren
bestilling
arbejde
arbejdet
ydelse
ydelsen
maskine
maskinen
palle
paller
materialer
tekniker
montør
håndværker
pakke
reparation
installation
tag

[person]
person
kontaktperson
modtager
ansvarlig
afdeling
forkert adresse

[received]
fået
modtaget
kommet frem
kommet
leveret
set
har

[find]
finde
finder
fundet

[bad]
defekt
defekte
i stykker
ødelagt
beskadiget
beskadigede
forkert
forkerte
fejl
virker ikke
utæt
for højt
for meget
for dyrt
dobbelt
stemmer ikke
dårligt
forsinket
uacceptabelt
mangelfuld
ikke færdigt

[defect]
defekt
defekte
i stykker
ødelagt
virker ikke
utæt
beskadiget

[missing]
mangler
manglende

[remittance]
betalingsbekræftelse
kvittering
kvitteringen
betalingsbevis

[attached]
vedhæftet
vedlagt
vedhæfter
se bilag

[partial]
del
delbetaling
halvdelen
resten
halvdel

[instalments]
rater
afdrag
afdragsordning
afdragsvis
om måneden
pr måned
opdele

[extend]
henstand
udsættelse
mere tid
frist
tålmodighed
udskyde

[ordered]
bestilt
bestilte
bestille
aftalt

[agree]
accepterer
godkender
enig
enige

[owe]
skylder

[order.number]
ordrenummer
rekvisitionsnummer
reference
indkøbsnummer
ean nummer
po nummer
personreference

[portal]
portal
portalen
nemhandel
ean
peppol
e faktura
leverandørportal

[bank.details]
kontonummer
reg nr
registreringsnummer
iban
bankoplysninger
kort
betalingskort

[amount]
pris
prisen
moms
rabat
gebyr
rykkergebyr
renter
timer
timepris
antal

[sort]
ordner
klarer
får styr på
sørger for
ordne
klare
kigger på det og betaler

[sorted]
ordnet
klaret
i orden
færdig
gjort

[arrive]
på jeres konto
hos jer
fremme

[then]
så
derefter
så vi kan

[that.day]
samme dag
den dag

[but]
men
dog
fordi
selvom

[and]
og
samt

[forward]
videresendt
videresender
sender videre
sendt videre
givet videre

[run]
betalingskørsel
betalingsdag

[is.dispute]
bestrider
bestrides
reklamerer
reklameret
reklamation
indsigelse
gør indsigelse
afviser
har ikke bestilt
aldrig bestilt
aldrig modtaget varerne
aldrig leveret
ikke leveret
ikke aftalt
annulleret
afbestilt
opsagt
faktureret dobbelt
dobbeltfaktureret
trækker fra
fratrækker
returneret
sendt tilbage
skylder jer ikke
ikke enig
ikke enige

[is.query]
kopi af fakturaen
send fakturaen
sende fakturaen
ikke modtaget fakturaen
ikke fået fakturaen
kan ikke finde fakturaen
hvad drejer
hvad dækker
hvilken ordre
hvem har bestilt
hvilken konto
har i modtaget vores betaling
har i modtaget
er betalingen
kan man betale med kort
hvor meget
kan ikke åbne
ingen vedhæftning
mangler ean

[is.wrong-contact]
forkert person
forkert modtager
forkert firma
forkert adresse
ikke den rette
arbejder ikke
ikke længere ansat
stoppet hos
gået på pension
kontakt venligst
kontakt
henvend jer til
send til
bogholderiet
økonomiafdelingen
regnskab
revisor
står ikke for
overtaget
ikke os
ikke kunde
intet at gøre med

[is.stop]
konkurs*
kurator*
rekonstruktion
likvidation
betalingsstandsning
gældssanering
advokat*
jurist*
retten
byretten
inkasso
politianmelde*
politiet
chikane*
gdpr
persondata*
personoplysning*
databeskyttelse*
artikel 17
slet mine
slette mine
afgået ved døden
død => 2
døde => 2
dødsbo*
dødsfald
begravelse*
afmeld*
stop med at => 4
hold op med => 4
lad mig være => 4
lad os være => 4
kontakt mig ikke => 4
fjern mig fra => 4

[is.stop.alone]
stop
afmeld

[is.chatter]
tak
mange tak
ok
okay
noteret
modtaget
god weekend
vender tilbage
kigger på det
ses

[is.paid]
er allerede betalt
allerede betalt
er betalt
pengene er på vej
burde være fremme
tjek jeres konto
trukket fra vores konto
har krydset hinanden
krydset

[is.promise]
betales på
pengene kommer
betaling følger
i får pengene
i får jeres penge
lover

[greeting]
god weekend
god påske
glædelig jul
godt nytår
god sommer
god ferie

[both]
begge
begge fakturaer

[all]
alle
alle fakturaer
samtlige
det hele

[other]
den anden
de andre
øvrige
resterende
resten

[rank]
første => 1
den første => 1
sidste => -1
den sidste => -1
tredje => 3

[except]
undtagen
bortset fra

[field.paid]
bank
kontoudtog
bogholderi
reference
mobilepay
i går
allerede
kvittering
skærmbillede
trukket
krydset
konto

[field.promise]
snart
uge
fredag
mandag
i morgen
ferie
syg
løn
godkendelse
kørsel
glemt
undskyld
beklager
forsinkelse
halvdelen
resten
måneden
venter
henstand

[field.dispute]
defekt
reklam*
bestrid*
kredit*
fejl
pris
aftale
tilbud
lever*
bestil*
aldrig
dårlig*
skade*
garanti
annuller*
timer

[field.query]
kopi
sende
pdf
reference
ordrenummer
ean
hvad
hvilken
hvordan
hvorfor
kontonummer
iban
specifikation
mangler

[field.wrong-contact]
afdeling
kollega
bogholderi*
økonomi*
stoppet
forkert
person
videresend*
ansvarlig
kontakt
adresse
solgt
ejer

[field.stop]
advokat*
konkurs*
kurator
retten
jurist*
død*
dødsbo
gdpr
persondata*
slet*
politi*
chikane*
stop
afmeld*

[field.chatter]
tak
hilsen
ferie
weekend
tillykke
møde
besøg
messe
frokost
katalog
prisliste
jul
påske
kigger
vender tilbage

[currency]
kroner => DKK
kr => DKK
euro => EUR
[advice.file]
betal*
kvittering*
overfør*

# Words of replies, Swedish. Format: reader/replywords.h; what each section means: doc/lexicon.md.
[function]
och att det som är på med jag har inte ni ett av till från om kan ska kommer blir varit hej tack vänliga hälsningar mvh fakturan
faktura betalar betalt betald pengarna påminnelsen era vår våra ert redan imorgon nästa vecka fredag måndag detta också efter innan när vad vilken hur fått skicka betalningen

[neutral]
inga problem
ingen fara
så snart som möjligt
så fort som möjligt
så snart vi kan
betalningspåminnelse
betalningsvillkor
för sen betalning
inte bara
tack för påminnelsen
hör av er om
hör av dig om

[pay]
betala
betalas
att betala
överföra
föra över
reglera
göra betalningen
göra överföringen
skicka pengarna
skicka betalningen
lägga in betalningen
få iväg
betala av
sätta in

[pays]
betalar
vi betalar
jag betalar
överför
för över
reglerar
gör betalningen
skickar pengarna
skickar betalningen
lägger in betalningen
lägger in den
sätter in
swishar

[will.pay]
ska betala
kommer att betala
kommer betala
ska betalas
kommer att betalas
betalas
blir betald
blir betalt
ska överföra
kommer att överföra
ska föra över
skall betala

[paid]
betalt
betald
betalda
betalats
överfört
överförd
reglerad
reglerats
swishat
inbetald
inbetalt
dragen
dragits
insatt
avslutad

[paid.past]
betalade
betalades
betalte
överförde
swishade
gjorde betalningen
skickade pengarna
satte in
pengarna är skickade

[payment]
betalning
betalningen
betalningar
överföring
överföringen
pengarna
pengar
beloppet
belopp
summan
swish
autogiro
bankgiro
plusgiro
inbetalning
inbetalningen
delbetalning

[done]
gjord
gjort
skickad
skickat
skickats
genomförd
genomfört
utförd
iväg
dragits
gått iväg
gick iväg
gått
registrerad
registrerats
bokförd

[happens]
går iväg
går ut
skickas
kommer
går
dras
följer

[planned]
schemalagd
planerad
inplanerad
inlagd
ligger inne
ligger för betalning
godkänd
godkänt
attesterad
attesterat
under attest
för attest
på attest
i nästa körning
i betalningskörningen
i betalfilen
bevakad
förberedd
är på gång
på gång

[perfect]
har
hade
är
blev
var
blivit
varit

[past]
var
hade
gick
kom
blev
fick
gjorde

[present]
är
blir

[future]
ska
skall
kommer att
tänker
planerar att
hoppas
räknar med
lovar
vill
skulle vilja
försöker
avser

[modal]
kan
kunde
måste
får
skulle kunna
har möjlighet

[not]
inte
ej
aldrig
inga
inget
ingen
icke

[not.yet]
inte än
ännu inte
har inte hunnit
hann inte
glömt
glömde
glömts bort
missat
missade
obetald
förbisett

[refuse]
vägrar
tänker inte betala
kommer inte att betala
inte ett öre
håller inne
innehåller betalningen
stoppat betalningen
spärrat

[until]
tills
förrän
innan
såvida inte

[if]
om
när
så fort
så snart
förutsatt att
efter att
först när
vid mottagande

[without]
utan

[we]
vi
jag
oss
mig
vår
våra
vårt
min
mitt
mina

[you]
ni
er
ert
era
du
dig
din
ditt
dina
eder

[others.pay]
vår kund
våra kunder
min kund
kunden betalar
kunden betalat
får betalt av
väntar på betalning
min lön
lönen kommer
bidraget

[our.money]
likviditet
likviditeten
knapert
lönen
lån
lånet
försäkringen
chefen
vd
semester
tillbaka från
attest

[creditor.act]
kreditfaktura
kreditera
krediterar
kreditering
ny faktura
rättad faktura
korrigerad faktura
rätta
åtgärda
åtgärdat
laga
reparera
byta ut
ersätta
hämta tillbaka
leverera resten
slutföra
avhjälpa

[reported]
enligt
säger
sa att
meddelar
tydligen

[already]
redan
igår
förra veckan
för länge sedan
i tid
nyss
precis
i sin helhet

[maybe]
tror
kanske
förmodligen
antagligen
borde vara
borde ha
om jag inte minns fel

[sarcasm]
grattis
jättebra jobbat
vilken service
kul skämt
skämtar ni
när grisar flyger

[ask]
vad
vilken
vilket
vilka
när
var
vem
hur
varför
kan ni
kan du
har ni
har du
är det
avser

[please]
vänligen
snälla
var god
kan ni
kan du
skulle ni kunna
behöver
ber om
önskar
tacksam

[send]
skicka
skickar
sända
maila
mejla
vidarebefordra
bifoga
få
ge
ladda upp

[invoice]
faktura
fakturan
fakturor
fakturorna
fakturanummer

[document]
kopia
kopian
pdf
kontoutdrag
reskontrautdrag
specifikation
underlag
följesedel
följesedeln
bilaga
bilagan
dokument
leveranskvitto
tidrapport

[goods]
vara
varor
varan
varorna
leverans
leveransen
beställning
beställningen
order
ordern
arbete
arbetet
jobbet
tjänst
tjänsten
maskin
maskinen
pall
pallar
pallen
material
montör
tekniker
hantverkare
paket
paketet
reparation
installation
värme
tak

[person]
person
kontaktperson
mottagare
ansvarig
avdelning
fel adress
adress

[received]
fått
mottagit
kommit fram
kommit
levererats
levererat
sett
har

[find]
hitta
hittar
hittat
finns i
registrerad hos

[bad]
trasig
trasiga
trasigt
sönder
skadad
skadade
skadat
fel
felaktig
felaktigt
defekt
fungerar inte
funkar inte
läcker
för högt
för mycket
för dyrt
dubbelt
dubbel
stämmer inte
saknas delar
dåligt
försenad
oacceptabelt
ofullständig
inte klart
inte färdigt

[defect]
trasig
trasiga
trasigt
sönder
läcker
fungerar inte
funkar inte
skadade
skadad

[missing]
saknas
fattas
saknar

[remittance]
betalningsbekräftelse
kvitto
kvittot
betalningsbevis
bankkvitto
avi

[attached]
bifogat
bifogad
bifogar
bilagt
se bilaga
i bilagan

[partial]
del
delbetalning
hälften
resten
en del
halva

[instalments]
avbetalning
avbetalningsplan
delbetalningar
i omgångar
per månad
i månaden
dela upp
delbetala

[extend]
anstånd
uppskov
mer tid
förlängd
respit
vänta till
tålamod
skjuta upp

[ordered]
beställt
beställde
beställa
avtalat
bett om

[agree]
godkänner
accepterar
håller med
går med på

[owe]
skyldig
skyldiga
är skyldiga

[order.number]
ordernummer
inköpsnummer
referens
referensnummer
kostnadsställe
po nummer
beställningsnummer
er referens
vår referens

[portal]
portalen
portal
peppol
leverantörsportal
e faktura
svefaktura
ariba
coupa

[bank.details]
bankgironummer
plusgironummer
kontonummer
iban
bankuppgifter
kort
kortbetalning
swish nummer
swishnummer

[amount]
pris
priset
moms
rabatt
summa
avgift
påminnelseavgift
ränta
dröjsmålsränta
timmar
timpris
antal
kostnad

[sort]
ordnar
fixar
tar tag i
ser till
löser det
ordna
fixa
lösa

[sorted]
klart
klar
ordnat
fixat
löst
gjort

[arrive]
er tillhanda
på ert konto
hos er
inne hos er
framme

[then]
då
sedan
därefter
så att vi kan

[that.day]
samma dag
den dagen
då

[but]
men
dock
fast
eftersom
däremot

[and]
och
samt

[forward]
vidarebefordrat
vidarebefordrar
skickar vidare
skickat vidare
lämnat över
kopia till

[run]
betalningskörning
betalkörning
betalfil
betaldag

[is.dispute]
bestrider
bestrids
bestridit
reklamerar
reklamerat
reklamation
reklamationen
invändning
avvisar
har inte beställt
aldrig beställt
aldrig fått varorna
aldrig levererats
inte levererats
inte vad vi beställde
inte enligt avtal
inte överenskommet
avbeställt
avbeställde
uppsagt
sagt upp
dubbelfakturerat
dubbelfakturering
redan krediterad
bluffaktura
för mycket fakturerat
drar av
dragit av
returnerat
skickat tillbaka
inte betalningsskyldig
nekar
felfakturerat

[is.query]
kopia på fakturan
kopia av fakturan
skicka om
skicka fakturan
inte fått fakturan
aldrig fått fakturan
hittar inte fakturan
vad avser
vad gäller
vilken order
vem har beställt
vilket konto
vilket bankgiro
har ni fått vår betalning
har ni fått
har betalningen kommit
ta emot kort
hur mycket
saknar referens
referens saknas
kan inte öppna
går inte att öppna
ingen bilaga

[is.wrong-contact]
fel person
fel mottagare
fel företag
fel adress
inte rätt person
jobbar inte
jobbar inte kvar
arbetar inte
slutat
har slutat
gått i pension
kontakta
vänd er till
vänd dig till
skicka till
maila till
ekonomiavdelningen
ekonomi
redovisningsbyrå
ansvarar inte
hanterar inte
har hand om
tagit över
inget med
inte vår
inte vi
inte kund

[is.stop]
konkurs*
konkursförvaltare*
rekonstruktion
företagsrekonstruktion
likvidation
likvidator*
betalningsinställelse
skuldsanering
advokat*
jurist*
juridiskt ombud
ombud
kronofogden
tingsrätt*
polisanmäla
polisanmälan
polisen
trakasser*
gdpr
personuppgift*
dataskydd*
artikel 17
radera mina
ta bort mina
avlid*
gått bort
dödsbo*
dödsfall
bouppteckning
begravning*
avregistrera
avprenumerera
sluta skicka => 4
sluta mejla => 4
sluta maila => 4
sluta kontakta => 4
lämna mig ifred => 4
lämna oss ifred => 4
lämna mig i fred => 4
kontakta mig inte => 4
ta bort mig från => 4

[is.stop.alone]
stopp
avregistrera
avsluta

[is.chatter]
tack
tack så mycket
ok
okej
noterat
mottaget
trevlig helg
ha det bra
återkommer
ska kolla
kollar
ses

[is.paid]
är redan betald
redan betald
redan betalt
är betald
pengarna är på väg
borde ha kommit
kolla ert konto
kontrollera ert konto
dragits från vårt konto
har korsat varandra
korsat

[is.promise]
betalas på
kommer på fredag
pengarna kommer
betalning kommer
ni får pengarna
ni får betalt
har pengarna
lovar
så snart vi kan betalar

[greeting]
trevlig helg
glad påsk
god jul
gott nytt år
trevlig sommar
ha en bra dag

[both]
båda
bägge
båda fakturorna

[all]
alla
allihop
allt
alla fakturor
samtliga

[other]
den andra
de andra
övriga
resterande
resten

[rank]
första => 1
den första => 1
sista => -1
den sista => -1
tredje => 3

[except]
utom
förutom

[field.paid]
bank
kontoutdrag
bokföring
ocr
referens
swishat
autogiro
igår
redan
kvitto
skärmdump
dragits
korsat
konto

[field.promise]
snart
vecka
fredag
måndag
imorgon
semester
sjuk
lön
knapert
attest
körning
glömt
ursäkta
beklagar
förlåt
försening
hälften
resten
månaden
väntar
anstånd

[field.dispute]
trasig
reklam*
bestrid*
kredit*
fel
pris
avtal
offert
levere*
beställ*
aldrig
dålig*
skada*
garanti
avbeställ*
timmar

[field.query]
kopia
skicka
pdf
referens
ordernummer
vad
vilken
hur
varför
bankgiro
iban
specifikation
underlag
saknas
följesedel

[field.wrong-contact]
avdelning
kollega
ekonomi
slutat
fel
person
vidarebefordra*
ansvarig
kontakta
adress
sålt
ägare

[field.stop]
advokat*
konkurs*
rekonstruktion
domstol
jurist*
avlid*
död*
dödsbo
gdpr
personuppgift*
radera
polis*
trakasser*
sluta
avregistrera

[field.chatter]
tack
hälsningar
semester
helg
grattis
möte
besök
mässa
lunch
katalog
prislista
jul
påsk
kollar
återkommer

[currency]
kronor => SEK
kr => SEK
euro => EUR
[advice.file]
betal*
kvitto*
swish*

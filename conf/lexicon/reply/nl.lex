# Words of replies, Dutch. Format: reader/replywords.h; what each section means: doc/lexicon.md.
[function]
de het een en is zijn wij we ik u uw jullie ons onze niet van voor met op in te dat deze dit aan bij nog al ook
naar wordt worden heb hebben heeft graag goedemorgen goedemiddag hallo beste groet groeten vriendelijke dank
bedankt factuur betaling betaald overgemaakt betalen kunt kunnen maak over vrijdag maandag week maand morgen
vandaag geen er zal zullen vrijdag mijn hem ze maar dan als wanneer wat staat excuses sorry alvast binnen uit
gisteren rekening herinnering daar meer wilt

# --- what is said, by kind of word
[neutral]
zo snel mogelijk
zo spoedig mogelijk
asap
geen probleem
niet alleen
betalingstermijn
betaaltermijn
betalingsvoorwaarden
betalingsherinnering
te late betaling
late betaling
als u vragen heeft
mocht u vragen
bij vragen
geen zorgen
dank voor uw geduld
niet later dan
in orde is

[pay]
overmaken
betalen
overmaken
voldoen
vereffenen
overboeken
afrekenen
aflossen
te betalen
over te maken
te voldoen
de betaling doen
betaling doen
een betaling doen
betaling verrichten
de betaling verrichten
de overboeking doen
betaalbaar stellen
geld overmaken
het bedrag overmaken
de betaling uitvoeren
storten
rechtzetten

[pays]
maak .. over
maken .. over
maakt .. over
boek .. over
boeken .. over
betaal
betaal ik
betaal het
maak het over
maak over
maak ik over
maak het
maak hem over
maken wij over
maken we over
maken het over
wij betalen
we betalen
betalen wij
betalen we
boek over
boek het over
voldoe
wij voldoen
maak het geld over
ik betaal
wordt het overgemaakt
doe de betaling
doen de betaling
stort
zet .. klaar
zetten .. klaar
gaat .. weg
doet de betaling
geeft .. vrij
keurt .. goed
zet .. door

[will.pay]
wordt betaald
worden betaald
wordt overgemaakt
worden overgemaakt
wordt voldaan
worden voldaan
wordt overgeboekt
wordt uitbetaald
gaat eruit
gaat de deur uit
wordt uitgevoerd
volgt de betaling
betaling volgt
wordt vrijgegeven
wordt verricht
zullen betalen
zal betalen
zal worden betaald
zullen worden betaald
zal worden voldaan
wordt meegenomen
wordt klaargezet
wordt afgehandeld

[paid]
betaald
betaalt
overgemaakt
voldaan
overgeboekt
afgeschreven
vereffend
afgerekend
gestort
geïncasseerd
afgelost
uitbetaald
geboekt
bijgeschreven
gepind
getikt
overgeschreven

[paid.past]
maakten .. over
betaalden
betaalde
maakten over
maakte over
betaling gedaan
betaling verricht
overboeking gedaan
geld overgemaakt
voldeden
heb het geld overgemaakt
hebben het geld overgemaakt
betaling uitgevoerd

[payment]
betaling
betalingen
bedrag
overboeking
overschrijving
geld
som
factuurbedrag
ideal
incasso betaling
restbedrag
totaalbedrag
saldo
cheque
storting

[done]
gedaan
verricht
uitgevoerd
verstuurd
verzonden
weg
de deur uit
eruit
gegaan
geboekt
ingediend
gemaakt
onderweg
doorgevoerd
in gang gezet
gegeven
geaccordeerd en betaald
gelukt
gefiatteerd en betaald

[happens]
volgt
volgen
komt
komen
gaat
gaat eruit
gaat weg
gaat mee
staat het
staat op
eruit gaat
staat klaar
valt

[planned]
ingepland
gepland
staat gepland
staat ingepland
klaargezet
staat klaar
klaar voor betaling
in de betaalrun
in de volgende betaalrun
in de eerstvolgende betaalrun
meegenomen
zit erbij
zit in de
goedgekeurd voor betaling
akkoord voor betaling
vrijgegeven voor betaling
ter goedkeuring
ter accordering
ligt ter
in behandeling
wordt verwerkt
in het systeem
ingeboekt voor betaling
voor betaling op
in de planning
op de betaallijst
ter betaling
betaalbaar gesteld
wacht op goedkeuring
opgenomen in
gaat mee in
aangeboden ter betaling
goedgekeurd
geautoriseerd
akkoord bevonden
gefiatteerd
vrijgegeven
groen licht

[perfect]
hebben
heb
heeft
had
hadden
is
zijn
was
waren
werd
werden
geworden
ben

[future]
voorstel
is het goed als
is het akkoord als
zou het goed zijn als
vindt u het goed als
zal
zullen
ga
gaan
gaat
wil
willen
zou
wordt
worden
beloven
beloof
van plan
verwacht
verwachten
streven
probeer
proberen
hopen
hoop
voornemens
toezeggen
zeggen toe
zeg toe
stel voor
stellen voor

[modal]
kan
kunnen
kon
zou kunnen
zouden kunnen
mag
mogen
moet
moeten
in staat
lukt
lukt het
mogelijk

[not]
niet
geen
nooit
niets
niks
nergens
niemand
noch
onmogelijk

[not.yet]
nog niet
nog geen
nog steeds niet
nog open
vergeten
over het hoofd gezien
aan onze aandacht ontsnapt
tussendoor geglipt
blijven liggen
openstaat
door de mazen
niet gezien

[refuse]
weigeren
weiger
niet van plan
houden in
schorten op
opgeschort
opschorten
geblokkeerd
blokkeren
geen cent
geen euro
niet bereid
betalen wij niet
betalen we niet
betaal ik niet
gaan niet betalen
ga niet betalen
ga dit niet betalen
gaan dit niet betalen
houden de betaling aan
betaling aangehouden
ingehouden
inhouden
stopgezet
houden .. in
houd .. in
schorten .. op

[until]
totdat
tot
voordat
tenzij
zolang
alvorens

[if]
zodra
als
wanneer
indien
nadat
na ontvangst
mits
op voorwaarde
onder voorwaarde
pas als
pas wanneer
pas na
na levering
zo gauw
afhankelijk van
in afwachting van
tegen ontvangst
na ontvangst van
bij ontvangst van
de dag dat
alleen als
eenmaal

[without]
zonder
bij gebrek aan

[we]
wij
we
ik
ons
onze
mij
me
mijn

[you]
u
uw
jullie
jij
je
jouw

[others.pay]
onze klant
onze klanten
mijn klant
mijn klanten
onze opdrachtgever
mijn opdrachtgever
opdrachtgever betaalt
klant betaalt
klant heeft betaald
ons betaald
ons betaalt
mij betaald
zelf op geld
zelf nog wachten
wachten zelf
onze debiteuren
zelf op betaling
geld van een klant
betaling van een klant
geld van onze klant
wacht zelf
betaling van onze klant
een grote klant
hoofdaannemer
zelf nog geld
onze klant betaalt
mijn klant betaalt
mijn salaris
mijn loon
mijn pensioen
uitkering
btw teruggave
belastingteruggave
verzekering keert uit
subsidie

[our.money]
financiering
lening
subsidie
verzekering
liquiditeit
salaris
terug ben
van vakantie
terug van vakantie
mijn baas
directeur
directie
tekent
getekend heeft
akkoord geeft
akkoord van
goedkeurt
budget
liquide middelen
krap bij kas
de middelen
krap

[creditor.act]
creditnota
credit nota
creditfactuur
creditnota s
crediteren
gecorrigeerde factuur
nieuwe factuur
juiste factuur
aangepaste factuur
corrigeren
gecorrigeerd
correctie
aanpassen
annuleren
vervangen
vervanging
vervangend
reparatie
repareren
gerepareerd
herstellen
hersteld
herstel
opgelost
oplossen
verhelpen
verholpen
ophalen
retour nemen
terugnemen
terugbetaling
nalevering
naleveren
nageleverd
afmaken
afgemaakt
afronden
afgerond
opleveren
opgeleverd
restitutie
omruilen
in orde maken
in orde gemaakt
compleet geleverd

[reported]
volgens
zegt
zei
vertelde
gaf aan
geeft aan
naar verluidt
blijkbaar
kennelijk
heb begrepen
is mij verteld
schijnbaar

[you.say]
u zegt
u stelt
u schrijft
u beweert
volgens u
jullie zeggen
jullie beweren
volgens jullie
u had beloofd

[habit]
altijd
gewoonlijk
normaliter
zoals altijd
zoals gebruikelijk
betaaldag
betaaldagen
onze betaaldag
vaste betaaldag

[already]
al
reeds
gisteren
vorige week
vorige maand
al lang
zojuist
zonet
net
vanmorgen
vanochtend
volledig
op tijd
inmiddels
daarnet
allang

[maybe]
ik denk
ik geloof
volgens mij
waarschijnlijk
vermoedelijk
misschien
zou al
zou moeten zijn
niet zeker
ik meen
naar mijn weten
voor zover ik weet
dacht
dacht dat

[sarcasm]
sint juttemis
sint juttemus
als pasen en pinksteren
in uw dromen
gefeliciteerd
lekkere service
fijne service
top service
geweldige service
bravo
ja hoor
droom verder
dan kunt u lang wachten
mooi geregeld zeg

[ask]
wat
welke
welk
waarom
wanneer
waar
wie
hoe
heeft u
hebt u
hebben jullie
kunt u
kun je
kunnen jullie
zou u
is dit
is de
is onze
mag ik
graag vernemen
waarvoor
waar gaat
graag uitleg
hoeveel
voor welk
voor welke

[please]
mogen wij
mogen we
graag
gelieve
aub
alstublieft
alsjeblieft
svp
kunt u
kun je
kunnen jullie
zou u
wilt u
willen jullie
nodig
verzoek
verzoeken
mag ik
zou graag
wachten op
wacht op
wachten nog
ontvangen graag
ontvang graag
eisen
verwachten
hebben nodig
dienen

[send]
sturen
stuur
stuurt
toesturen
opsturen
mailen
mail
doorsturen
verzenden
verstrekken
aanleveren
nogmaals
opnieuw
zenden
bezorgen
geven
doorgeven
vermelden
hebben
ontvangen
overleggen
indienen
uploaden
doen toekomen

[invoice]
factuur
facturen
nota
rekening
fact

[document]
kopie
kopieen
kopieën
pdf
duplicaat
rekeningoverzicht
overzicht
openstaande posten
pakbon
pakbonnen
vrachtbrief
afleverbon
afleverbonnen
urenstaat
urenstaten
werkbon
werkbonnen
specificatie
bewijs van levering
document
documenten
bijlage
bestand
bewijs van aflevering
getekende bon
uittreksel

[goods]
goederen
levering
leveringen
bestelling
product
producten
artikel
artikelen
materiaal
machine
pallet
pallets
werk
werkzaamheden
dienst
diensten
zending
pakket
installatie
printer
stuks
apparaat
onderdelen
monteur
order
opdracht
klus
dozen
helft
reparatie
cursus
schoonmaak
ketel
software
lampen
lamp
tegels
raam
ramen
deur
deuren
keuken
badkamer
dak
verf
vloer
meubels
tafel
stoelen
motor
pomp
kabels
filters
banden
vrachtwagen
bus
busje
website
catering
eten
wijn
kamer
laptop
laptops
server
transport
advies
training
tuin
schutting
airco
verwarming
cv ketel
flyers

[person]
persoon
contactpersoon
ontvanger
geadresseerde
afdeling
adres
verantwoordelijk
aanspreekpunt
mailadres

[received]
ontvangen
gekregen
binnen
binnengekomen
aangekomen
geleverd
gezien
bezorgd
arriveerde
in ons bezit
voorhanden
hebben het geld
hebt het geld
heeft het geld

[find]
vinden
gevonden
terugvinden
vind
in ons systeem
systeem
bekend
terug te vinden
traceren
aanwezig
administratie

[bad]
kapot
kapotte
beschadigd
beschadigde
defect
defecte
werkt niet
werken niet
gebroken
bedorven
ondeugdelijk
onbruikbaar
lekt
fout
foute
fouten
verkeerd
verkeerde
onjuist
onjuiste
gebrekkig
onvolledig
incompleet
klopt niet
kloppen niet
niet juist
niet correct
niet goed
te hoog
te veel
te duur
te weinig
dubbel
dubbele
lek
lekkage
te laat geleverd
niet conform
niet volgens afspraak
onacceptabel
wijkt af
afwijkt
afwijking
niet af
slecht
slechte
schandalig
waardeloos
mankeert
gebreken
is niet juist
is niet goed
zijn niet juist
klopt helemaal niet

[remittance]
betaalbewijs
betalingsbewijs
betaalbevestiging
betalingsbevestiging
betalingsspecificatie
overboekingsbewijs
bewijs van betaling
bankafschrift
betaaladvies
betalingsadvies
remittance
swift
screenshot van de betaling

[attached]
bijgevoegd
bijgaand
in de bijlage
bijlage
hierbij
zie bijlage
aangehecht
ingesloten

[partial]
deel
gedeelte
deelbetaling
gedeeltelijk
helft
de helft
de rest
rest
restant
aanbetaling
voorschot
alvast
eerste termijn

[instalments]
termijnen
in termijnen
gespreid
betalingsregeling
betaalregeling
spreiden
gespreide
afbetaling
in delen
per maand
in twee keer
in drie keer
maandelijks

[ok.with.you]
als dat goed is
als dat mag
als u akkoord bent
als dat kan
indien mogelijk
als het mogelijk is
als dat akkoord is
als het kan
als dat voor u goed is
als u dat goed vindt
als jullie dat goed vinden

[instead]
in plaats van
volgens offerte
offerte
afgesproken prijs
afgesproken
overeengekomen
de afspraak was
afspraak was
contractueel
heeft u berekend
hebt u berekend
in rekening gebracht
berekend
volgens contract
was afgesproken
afgesproken was
volgens de offerte
overeengekomen prijs
afgesproken bedrag

[extend]
uitstel
meer tijd
geduld
nog even
verlenging
respijt
uitstellen
coulance
wachten tot
geef ons
geef mij
geeft u ons
opschuiven
verzetten
tijd geven
even wachten

[ordered]
besteld
opdracht gegeven
aangevraagd
gevraagd
afgenomen
getekend
ondertekend
goedgekeurd
bestelden
geboekt

[agree]
akkoord
mee eens
eens
accepteren
accepteer
erkennen
erken
gaan akkoord
ga akkoord

[owe]
verschuldigd
schuldig
schuld

[order.number]
inkoopnummer
inkoopordernummer
inkooporder
ordernummer
bestelnummer
po nummer
po
referentienummer
kostenplaats
opdrachtnummer
projectnummer
ponummer
referentie
bestelreferentie
onze referentie
orderreferentie
uw referentie

[portal]
portal
portaal
leveranciersportaal
peppol
e factuur
efactuur
ubl
ariba
coupa
leveranciersformulier
als leverancier
crediteurennummer
digipoort
factuurportaal

[bank.details]
met creditcard
met pin
per creditcard
iban
rekeningnummer
bankrekening
bankgegevens
bankrekeningnummer
bic
betaallink
creditcard
tikkie
pinnen
bankrelatie

[amount]
bedrag
prijs
prijzen
uurtarief
tarief
btw
korting
kosten
aantal
aantallen
uren
hoeveelheid
incassokosten
rente
toeslag
verzendkosten
boete

[sort]
maak .. in orde
maken .. in orde
regelen .. het
pak .. op
regel ik
regel het
regelen wij
regelen we
ga het regelen
in orde
maak ik in orde
maken we in orde
maken wij in orde
ga er achteraan
pak het op
pakken het op
kom ik op terug
zorg ervoor
zorgen ervoor
doe ik
doen we
komt in orde
komt goed
handel het af
handelen het af
ga ermee aan de slag
zal ervoor zorgen

[sorted]
gedaan
geregeld
gebeurd
afgehandeld
in orde gemaakt
klaar
is al geregeld

[arrive]
op uw rekening
op jullie rekening
op de rekening
bij u binnen
bij u
heeft u het geld
hebben jullie het geld
staat het op
bijgeschreven
ontvangt u
heeft u het

[then]
dan
daarna
zodat wij
zodat we
zodat ik
om te kunnen betalen
vervolgens
dan kunnen wij
dan betalen wij
waarna

[but]
maar
echter
omdat
want
hoewel
terwijl
daarom
doch
anders
aangezien
toch
dus

[and]
en
alsmede
ook

[forward]
doorgestuurd
stuur ik door
stuur het door
doorgezet
doorgegeven
in de cc
in cc
stuur uw mail door
geef ik door
kun jij reageren
voor jou
neergelegd bij
overgedragen
uitgezet bij

[run]
betaalrun
betaalronde
betalingsrun
betaalbatch
betaaldag
betalingsronde
volgende run

[is.dispute]
waarom zouden wij
waarom zou ik
waarom moeten wij
waarom moet ik
betwisten
betwist
bezwaar
reclamatie
klacht
klachten
klagen
geklaagd
niet akkoord
niet mee eens
oneens
niet besteld
nooit besteld
nooit ontvangen goederen
nooit geleverd
niet geleverd
nooit afgenomen
nooit opdracht
geen opdracht
geen contract
geen overeenkomst
niet uitgevoerd
niet afgesproken
geannuleerd
opgezegd
opzegging
retour gestuurd
geretourneerd
teruggestuurd
dubbel gefactureerd
dubbel berekend
dubbele factuur
verrekenen
verrekend
verrekening
aftrekken
trekken wij af
brengen in mindering
in mindering
wijzen wij af
afgewezen
afgekeurd
keuren af
geschil
tegenvordering
wanprestatie
niet onze bestelling
niet van ons
niet voor ons
niets verschuldigd
niets schuldig
hoeven niets te betalen
onterecht
ten onrechte
oplichting
fraude
niet tevreden
ontevreden
nog niet klaar
niet klaar
niet af
nog niet opgelost
nog niet afgerond
niet afgerond
in dispuut
slechts de helft
maar de helft
niet compleet
eerst de creditnota
de helft is
helft is nooit
drie keer kapot
al drie keer
leuk een herinnering
kapot gegaan
werkt niet
doet het niet
doet het nog steeds niet
niemand gekomen
niemand geweest
niet gekomen
nooit om gevraagd
klopt niet
klopt van geen kant
niet conform
niet volgens afspraak
was gratis
zou gratis
onder garantie
geen cent
krijgt geen cent
gaan we niet betalen
betalen wij niet
betaal ik niet
boete

[is.query]
waar is dit voor
waar gaat dit over
waarvoor is
welke levering
welke bestelling
welke opdracht
waar heeft dit betrekking op
heeft u onze betaling
is onze betaling
betaling ontvangen
nogmaals sturen
opnieuw sturen
nog een keer sturen
factuur niet ontvangen
factuur nooit ontvangen
deze factuur niet ontvangen
niet in ons systeem
niet in onze administratie
kan de factuur niet vinden
kunnen deze factuur niet vinden
kan deze factuur niet vinden
niet bij ons bekend
kan niet geopend
niet te openen
niet openen
onleesbaar
rekeningnummer gewijzigd
rekeningnummer veranderd
iban gewijzigd
kan ik met
hoe kan ik
welk bedrag
hoeveel is
overzicht
ontbreekt ons
ontbreekt het inkoopnummer
zonder inkoopnummer
niet verwerken
kunnen wij niet verwerken
niet in behandeling nemen
systeem accepteert
systeem weigert
systeem neemt
of onze overboeking
of onze betaling
of het geld
of de betaling
of jullie onze
of u onze
inkoopnummer
ordernummer ontbreekt
nog eens mailen
geen bijlage
bijlage ontbreekt
zat er niet bij
op welk rekeningnummer
welk rekeningnummer
welke rekening
wie heeft dit besteld
wie heeft besteld
wanneer vervalt
hebben jullie onze
heeft u onze
is ons geld

[is.wrong-contact]
verkeerde persoon
verkeerde contactpersoon
verkeerde afdeling
verkeerde adres
verkeerde bedrijf
verkeerd adres
werk daar niet meer
werk hier niet meer
werkt hier niet meer
werkt niet meer
werk niet meer
niet meer werkzaam
niet langer werkzaam
uit dienst
met pensioen
ga ik niet over
niet de juiste
niet verantwoordelijk
niet mijn afdeling
niet voor mij
ben ik niet
ben niet de
niet bij mij
neem contact op met
contact opnemen met
contact op te nemen
contact opnemen
wend u
richten aan
richt u
mailen naar
mail naar
sturen naar
stuur naar
stuurt u naar
voortaan naar
crediteurenadministratie
onze boekhouding
boekhouding
boekhouder
administratiekantoor
financiële administratie
onze administratie doet
wordt gedaan door
verzorgd door
overgenomen door
verkocht aan
nieuwe eigenaar
vorige eigenaar
ken dit bedrijf niet
kennen dit bedrijf niet
niets mee te maken
niets te maken
geen klant
nooit klant
ik ben maar
ik ben slechts
ik ben alleen
moet u zijn bij
moet je zijn bij
nieuwe contactpersoon
bespreek dat met
overleg met
vervangt mij
mijn taken overgenomen
mijn opvolger
mijn opvolgster
mijn vervanger
ga daar niet over
ga hier niet over
gaat daar over
gaat hierover
dat doet
dat doet bij ons
verkeerde
wij zijn niet
wij zijn de makelaar
vraag het aan
vraag maar aan
stuur ik door
stuur het door
doorgestuurd aan
doorgestuurd naar
moet u bij
moet je bij
u zoekt
jullie zoeken

[is.stop]
stoppen met
ophouden met
houd .. op
laat .. met rust
stop .. mailen
failliet
faillissement
failliet verklaard
curator
surseance
surséance
schuldsanering
wsnp
insolvent
insolventie
bewindvoerder
bewind
schuldhulp*
schuldhulpverlening
liquidatie
vereffenaar
opgeheven
bedrijf beëindigd
gestopt met het bedrijf
bedrijf gestaakt
advocaat
advocaten
jurist
juridisch*
juridische afdeling
rechtsbijstand
rechter
rechtbank
rechtszaak
deurwaarder
aangifte
politie
stalking
intimidatie
lastigvallen
lastig te vallen
geen herinneringen meer
geen mails meer
geen e mails meer
niet meer mailen
niet meer schrijven
niet meer benaderen
niet meer contacteren
geen contact meer
stop met
stopt u met
houd op
hou op
hou eens op
laat mij met rust
laat ons met rust
met rust
uitschrijven
afmelden
uit uw bestand
verwijder mijn
verwijderen van mijn
verwijdert u mijn
mijn gegevens
avg
gdpr
privacy
persoonsgegevens
vergetelheid
artikel 17
overleden
overlijden
overleed
gestorven => 2
nabestaanden
erfgenamen
erfenis
nalatenschap
notaris
consumentenbond
acm
verjaard
verjaring
bewindvoering
ons kantoor vertegenwoordigt
raadsman
raadsvrouw
advocat*
mijn cliënte
namens cliënt
autoriteit persoonsgegevens
whoa akkoord
erfgenam*
weduwe
weduwnaar
uitvaart
mail mij niet meer
recht op inzage
artikel 15
stalk*
intimid*
incassobureau
lastig vallen
vallen .. lastig
valt .. lastig
bankroet
zelfmoord
een einde gemaakt
faillietverklaring
aan mijn kantoor
aan ons kantoor
via mijn kantoor
advocatenkantoor
mijn kantoor => 3
faillissement uitgesproken
namens onze cliënt
cliënte
sommeren
overleden is
mijn man is overleden
mijn vrouw is overleden
recht van bezwaar
gegevens te wissen
stop met mailen => 4
stop met => 4
hou op => 4
houd op => 4
laat me met rust => 4
laat mij met rust => 4
laat ons met rust => 4
niet meer mailen => 4
mail me niet meer => 4

[is.chatter]
bedankt
dank
dank u
ok
oké
prima
ontvangen
genoteerd
begrepen
duidelijk
ik kijk ernaar
ga ernaar kijken
kijk het na
ga het na
ik zoek het uit
zoeken het uit
kom erop terug
komen erop terug
beurs
fijn weekend
fijne feestdagen
groet

[is.paid]
al betaald
reeds betaald
via ideal
betaling is de deur uit
geld is onderweg
zou binnen moeten zijn
controleer uw rekening
kunt u dit nakijken
gekruist
betaling gekruist
kruist onze betaling
hebben elkaar gekruist
kruisten elkaar
kruiste onze betaling
van onze rekening gegaan
van onze rekening afgeschreven
is afgeschreven
van de rekening af
is al voldaan
al lang betaald
allang betaald
is betaald
is overgemaakt
geregeld
staat op jullie rekening
staat al op uw rekening
van onze rekening
van mijn rekening
betaalbewijs in de bijlage
bewijs in de bijlage
contant betaald
gepind
hebben jullie al
heeft u al ontvangen
hebben jullie toch al
de deur uit
is de deur uit
kruist

[is.promise]
betaling volgt
betaling komt
beloofd
kunt u de betaling verwachten
betaling verwachten
betaling uiterlijk
betaling op
staat het op uw rekening
staat op uw rekening
we te laat zijn
we zijn te laat
wij te laat zijn
betalen zo snel mogelijk
doen ons best
u wordt betaald
jullie worden betaald
komt eraan
mag het over
maak het over
maken het over
maak ik over
maken we over
staat klaar
klaar voor betaling
zodra onze klant
geregeld worden
wordt geregeld
wordt betaald
wordt overgemaakt
wordt voldaan
krijgt u uw geld
krijg je je geld
krijgen jullie
heeft u het geld
is het goed als
kan het over
kan het ook
uitstel
betalingsregeling
in termijnen
uiterlijk
ik beloof
op mijn woord
even geduld
nog even geduld
draait de betaalbatch
betaalbatch
in de volgende run
volgende betaalrun
zit in de
staat op de lijst
ligt ter ondertekening
ter goedkeuring
nu niet missen
niet missen

[give.time]
ons nog
ons geven
geef ons
geeft u ons
geef mij
geven ons
mogen wij
mogen we
mag ik
hebben nodig

[only]
slechts
alleen
enkel
maar de helft

[missing]
ontbreekt
ontbreken
ontbrak
ontbraken
mis
missen
missende

[greeting]
fijn weekend
prettig weekend
goed weekend
fijne dag
prettige dag
fijne avond
fijne feestdagen
prettige feestdagen
gelukkig nieuwjaar
prettige kerstdagen
fijne week
zalig pasen
vrolijk pasen
vrolijk kerstfeest

[contact.us]
mij mailen
ons mailen
mij schrijven
mij benaderen
ons benaderen
mij bellen
mij lastig
mails meer
berichten meer
herinneringen meer
contact met mij
contact meer

[letter]
herinnering
aanmaning
mail
e mail
brief
bericht
offerte
contract
pakbon
levering
bestelling
telefoongesprek
gesprek

[performed]
afgerond
geleverd
uitgevoerd
opgeleverd
geïnstalleerd
klaar
afgemaakt
verricht
afgewerkt

[is.stop.alone]
stop
afmelden

[both]
beide
beiden
allebei
beide facturen
de twee

[all]
alle
alle facturen
alles
alle drie
allemaal
alle vier

[other]
de andere
de anderen
andere factuur
andere facturen
de rest
overige
de overige
resterende

[rank]
eerste => 1
de eerste => 1
tweede => 2
de tweede => 2
derde => 3
de derde => 3
vierde => 4
eerste twee => 21
eerste drie => 31
de laatste => -1
laatste factuur => -1
laatste twee => -21

[count]
drie facturen => 3
twee facturen => 2
vier facturen => 4

[except]
behalve
uitgezonderd
op .. na
met uitzondering

[larger]
grotere
grootste
de grote

[smaller]
kleinere
kleinste
de kleine

[older]
oudere
oudste
de oude

[newer]
nieuwere
nieuwste
de nieuwe
recentste

[defect]
kapot
kapotte
beschadigd
beschadigde
defect
defecte
werkt niet
werken niet
gebroken
bedorven
ondeugdelijk
onbruikbaar
lekt

[ignore]
afspraak
bezoek
vergadering
meeting
beurs
prijslijst
lunch

[field.paid]
afschrift
bank
boekhouding
kenmerk
betalingskenmerk
bewijs
betaalbewijs
bevestig*
afgeschreven
geïncasseerd
gisteren
vorige week
vorige maand
al
allang
reeds
geleden
twee keer
dubbel
overgemaakt
betaald
voldaan
vereffend
gestort
contant
bon
pin
ideal
tikkie
paypal
screenshot
bijgaand
bijlage
controleer
kijk
rekening
onze rekening
weg
de deur uit
uitgevoerd
geboekt
gekruist
verbaas*
vreemd
geregeld
gedaan
bijgeschreven
[field.promise]
beloof
belofte
woord
binnenkort
spoedig
volgende
krap
liquid*
loon
salaris
pensioen
geduld
excuses
sorry
vertraging
vergeten
over het hoofd
blijven liggen
vakantie
terug
onderweg
directeur
baas
akkoord
goedkeuring
handtekening
betaalrun
betaalbatch
batch
gepland
ingepland
termijnen
helft
rest
morgen
eind
voor
zodra
wanneer
als
wacht*
ga
gaan
zal
zullen
wordt
kan
kunnen
probeer
hoop
uitstel
verschuiven
maandelijks
ziek
ziekenhuis
verzekering
lening
subsidie
klant betaalt
ontvangt u
hebt u
heeft u
regel
zorg
stapel
lijst
maandag
dinsdag
woensdag
donderdag
vrijdag
uiterlijk
komt
komt eraan
mag het
missen
[field.dispute]
kwaliteit
kapot
defect*
lek*
repar*
garantie
annul*
geannuleerd
opgezegd
retour*
teruggestuurd
creditnota
creditfactuur
terugbetal*
beschadig*
verkeerd*
fout*
te veel
teveel
te hoog
te duur
prijs
tarief
afgesproken
offerte
contract
klacht
klagen
nooit
onacceptabel
schandal*
schande
grap
leuk
monteur
installateur
pallet*
gelever*
lever*
besteld
bestell*
aantal
weiger*
inhoud*
boete
aansprakelijk*
betwist*
afgewezen
geen cent
beloofd
zou
in plaats
koud
mist
ontbre*
helft
maar
slechts
dubbel
prutswerk
rommel
troep
kras*
scheur
te laat
weken
maanden
nog steeds
weer
niemand
gekomen
gebeld
gereageerd
onaf
uren
berekend
gefactureerd
niet eens
vervang*
ruil*
goederen
machine
materiaal
dienst
werk
kleur
maat
kosten
rente
gratis
gefeliciteerd
[field.query]
kopie
sturen
stuur
mailen
bijvoegen
pdf
inkoopnummer
ordernummer
po
portaal
iban
welke
wat
wie
waar
hoe
wanneer
waarom
waarvoor
details
overzicht
specificatie
btw
kaart
valuta
opnieuw
nogmaals
uitleg*
bevestigen
kunt u
kun je
kunnen jullie
hebt u
hebben jullie
is dit
vraag
laat weten
kostenplaats
referentie
rekeningnummer
nodig
ontbreekt
formulier
uploaden
pakbon
urenstaat
nummer
ontvangen
aangekomen
binnen
vervaldatum
bedrag
vind
kwijt
link
[field.wrong-contact]
afdeling
collega*
boekhouding
crediteuren*
administratie
hoofdkantoor
vertrokken
bedrijf
pensioen
verkeerde
persoon
naam
doorgestuurd
stuur door
doorsturen
cc
verantwoordelijk
ga daar niet over
gaat over
doet
opvolger
contactpersoon
contact
adres
mailbox
verkocht
eigenaar*
huurder*
verhuurder
makelaar
ben ik niet
zijn wij niet
receptie
personeelszaken
marketing
inkoop
verkoop
werk niet meer
werkt niet meer
voortaan
overgenomen
vraag
probeer
toestel
andere
naamgenoot
ken u niet
ken dit bedrijf niet
geen klant
buren
verhuisd
secretariaat
groep
filiaal
accountant
extern
[field.stop]
advocat*
advocaat
rechtbank
juridisch*
rechter
kantoor
curator
bewindvoerder
surseance
faillissement
failliet
schuldsanering
schuldhulp*
wsnp
liquidatie
schuldeisers
opgeheven
gestopt
gesloten
overleden
overlijden
dood
verloren
weduwe
weduwnaar
nalatenschap
erfgena*
notaris
rouw
begrafenis
avg
gegevens
persoonsgegevens
privacy
artikel
verwijder*
wissen
lastig*
intimid*
politie
aangifte
afmelden
uitschrijven
stop
hou op
nooit meer
met rust
niet meer mailen
rechten
bezwaar
verwerking
[field.chatter]
bedankt
dank
groet
groeten
tot ziens
vakantie
weer
weekend
gefeliciteerd
verjaardag
afspraak
bezoek
beurs
stand
hal
lunch
koffie
voetbal
kinderen
familie
prijslijst
catalogus
folder
monster*
verzetten
openingstijden
ophalen
genoteerd
ok
oké
ontvangen
kijk ernaar
bekijk
kom terug
bruiloft
baby
foto*
fijn
mooi
top
kerst
pasen
nieuwjaar
telefoon

[that.day]
die dag
dezelfde dag
diezelfde dag
dan
op die dag
[past]
was
waren
had
hadden
ging
gingen
kwam
kwamen
werd
werden
gaf
[present]
is
zijn
worden
[unreal]
zou betaald hebben
zou hebben betaald
had betaald moeten
zouden betaald hebben
hadden .. betaald als

[make]
doen
maken
sturen
uitvoeren
klaarzetten
regelen
verrichten
versturen
in gang zetten
over te maken
inplannen
[makes]
doe
doet
maak
maakt
maken
stuur
sturen
zet
zetten
voer
regel
regelt
regelen
[made]
deed
deden
maakte
maakten
stuurde
stuurden
gedaan
verstuurd
uitgevoerd
verricht

[currency]
euro => EUR
euros => EUR
dollar => USD
pond => GBP
[advice.file]
betaal*
bewijs*
overschrijv*
afschrift*
overboek*

# Words of Dutch invoices (Netherlands, Belgium). Format: policy/lexicon.h.
[stop]
de
het
een
van
en
voor
op
uw
onze
wij
met
te
aan
is
dit
factuur
bedrag
datum
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
jan => 1
feb => 2
mrt => 3
apr => 4
jun => 6
jul => 7
aug => 8
sep => 9
sept => 9
okt => 10
nov => 11
dec => 12
[number]
een => 1
één => 1
twee => 2
drie => 3
vijf => 5
zeven => 7
acht => 8
tien => 10
veertien => 14
vijftien => 15
twintig => 20
eenentwintig => 21
dertig => 30
vijfenveertig => 45
zestig => 60
negentig => 90
[unit.day]
dag
dagen
dgn
kalenderdagen
kalenderdag
d
[unit.business-day]
werkdagen
werkdag
bankwerkdagen
[unit.week]
week
weken
[unit.month]
maand
maanden
kalendermaand
kalendermaanden
[unit.percent]
procent
[terms.pay]
betal*
te betalen
te voldoen
voldoen
voldaan worden
betaaltermijn
betalingstermijn
betalingscondities
betalingsvoorwaarden
overmaken
over te maken
vervalt
vervaldatum
vervaldag
betaling
gelieve te betalen
verschuldigd
ontvang*
ontvangen wij
tegemoet
te betalen voor
vervalt op
wissel
overschrijving
[terms.net]
netto
zonder korting
[terms.end-of-month]
einde maand
eind van de maand
einde van de maand
eind maand
na einde maand => first
einde lopende maand => first
lopende maand => first
ultimo
laatste dag van de maand
na het einde van de maand => first
[terms.next-month]
volgende maand
van de volgende maand
komende maand
maand daarop
daaropvolgende maand
maand volgend op
van de daaropvolgende maand
[terms.immediately]
direct
onmiddellijk
per direct
bij ontvangst
contant
na ontvangst
bij ontvangst van de factuur
na ontvangst van de factuur
omgaand
per omgaande
meteen
terstond
[terms.from-receipt]
na ontvangst
vanaf ontvangst
na ontvangst van de factuur
na ontvangst van deze factuur
na ontvangst factuur
ontvangst van de factuur
vanaf de ontvangst
[terms.from-delivery]
na levering
bij levering
vanaf levering
onder rembours
na aflevering
bij aflevering
na oplevering
na ontvangst van de goederen
bij afhaling
[terms.discount]
korting
betalingskorting
contantkorting
kredietbeperking
[terms.penalty]
rente
wettelijke rente
incasso*
te laat
boete
verhog*
nalatig*
verzuim
aanmaning*
toeslag
reclame
reclamaties
klacht*
garantie
geldig
betwisting*
intrest*
schadebeding
reclam*
bezwa*
afkoopsom
[terms.share]
aanbetaling
voorschot
restant
saldo
bij opdracht
bij bestelling
resterend*
vooraf
rest
slottermijn
[terms.instalments]
termijnen
in termijnen
deelbetalingen
gespreid
[terms.direct-debit]
automatische incasso
automatisch geïncasseerd
automatisch geincasseerd
geïncasseerd
afgeschreven
domiciliëring
domiciliering
incassomachtiging
incasseren
wordt automatisch
sepa incasso
van uw rekening afgeschreven
europese domiciliëring
van uw rekening
van uw bankrekening
van je rekening
schrijven wij
incasseren wij
wordt geïncasseerd
wordt afgeschreven
automatisch afgeschreven
automatische afschrijving
per incasso
[terms.card]
creditcard betaald
betaald met creditcard
vooruitbetaald met credit card
per creditcard
met credit card
met creditcard
betaald per creditcard
visa eindigend
mastercard eindigend
pinbetaling
betaald per pin
betaald met pin
gepind
[terms.paid]
reeds betaald
reeds voldaan
al betaald
is voldaan
betaald op
betaald via
via ideal
ideal op
per ideal
betaald met
betaald met ideal
ideal
vooruitbetaald
voldaan per
voldaan op
voldaan via
u hoeft niet te betalen
u hoeft niets te betalen
is al betaald
reeds ontvangen
verrekend worden
betaald met paypal
betaald via paypal
via bancontact
bancontact
betaalmethode ideal
betaling ontvangen
reeds afgerekend
contant betaald
contant voldaan
[terms.in-advance]
vooruitbetaling
vooraf
bij vooruitbetaling
voor levering
vooruit te betalen
[terms.by]
voor
vóór
uiterlijk
uiterlijk op
tot
tot en met
op
uiterste betaaldatum
vervalt op
te betalen voor
te betalen vóór
binnen
ten laatste
ten laatste op
niet later dan
vervaldatum => due
vervaldag => due
op de vervaldag => due
op de vervaldatum => due
vervaldata => due
[terms.from]
van
vanaf
sinds
factuurdatum
leverdatum
gedateerd
datum
[terms.if]
indien
als
mocht
wanneer
[terms.else]
anders
daarna
[label.number]
*factuurnummer
factuurnummer
factuur nummer
factuurnr
factuur nr
factuur-nr
factuur no
factuur
faktuurnummer
faktuur nr
nummer factuur
factuur #
documentnummer
documentnr
onze factuur
rekeningnummer factuur
fact nr
factuurreferentie
factuur id
notanummer
nota nr
nota nummer
fact.nr
factuurnr.
notanr
rekening nr
contributienota nr
jaarnota nr
[label.title]
*factuur
factuur
faktuur
verkoopfactuur
kopie factuur
voorschotfactuur
eindfactuur
termijnfactuur
deelfactuur
uw factuur
nota
verzamelfactuur
periodieke factuur
declaratie
jaarnota
jaarrekening nota
termijnnota
eindafrekening
afrekening
contributienota
honorariumnota
premienota
energienota
contributiefactuur
declaratienota
eindnota
contributie nota
[label.issued]
factuurdatum
factuur datum
datum factuur
datum van de factuur
documentdatum
datum van uitgifte
uitgiftedatum
gefactureerd op
nota datum
notadatum
faktuurdatum
opgemaakt op
opmaakdatum
fact.datum
datum nota
rekeningdatum
factuurdat
[label.date]
datum
d.d.
dd
van
[label.due]
afgeschreven op
geïncasseerd op
incasso op
wordt geïncasseerd op
vervaldatum
verval datum
vervaldag
uiterste betaaldatum
betalen voor
betalen vóór
te betalen voor
te betalen vóór
te voldoen voor
te voldoen vóór
betaal voor
betaaldatum
betaling voor
betaling vóór
uiterlijk betalen
uiterlijk te betalen
uiterlijk te betalen op
betaaltermijn
betaaltermijn tot
vervalt op
vervaldatum factuur
betaling verschuldigd
gelieve te betalen voor
gelieve te betalen vóór
graag betalen voor
te betalen uiterlijk
uiterste betaaldag
betalingstermijn
uiterlijk op
uiterste datum betaling
verv.datum
verv datum
uiterste betaaldat
betalen uiterlijk
te betalen op
betalen uiterlijk op
te voldoen uiterlijk
voldoen voor
betaling uiterlijk
betaaldag
[label.payable]
te betalen
totaal te betalen
te betalen bedrag
openstaand bedrag
te voldoen
verschuldigd bedrag
nog te betalen
totaal te voldoen
restant te betalen
door u te betalen
bedrag te betalen
totaal verschuldigd
openstaand saldo
totaalbedrag te betalen
te betalen totaal
nog te voldoen
resterend bedrag
restbedrag
saldo te betalen
openstaand
saldo
door u te voldoen
[label.total]
bedrag van de factuur
totaalbedrag factuur
totaal incl btw
totaal inclusief btw
totaalbedrag
factuurbedrag
totaal incl
factuur totaal
totaal factuur
eindtotaal
totaal bedrag
bedrag incl btw
totaal inclusief
totaal eur
bedrag inclusief btw
totaalbedrag incl btw
totaalbedrag inclusief btw
factuurtotaal
algemeen totaal
totale bedrag
totaal bruto
totaal euro
totaalprijs
totaal factuurbedrag
totaal btw inbegrepen
bruto bedrag
[label.sum]
totaal
bedrag
som
[label.net]
subtotaal
totaal excl btw
totaal exclusief btw
exclusief btw
excl btw
nettobedrag
netto
grondslag
btw grondslag
totaal netto
bedrag excl btw
bedrag exclusief btw
netto bedrag
maatstaf van heffing
prijs
stuksprijs
eenheidsprijs
totaal zonder btw
totaal excl
prijs per stuk
transport
netto totaal
totaal exclusief
sub-totaal
totaal korting
maatstaf
[label.tax]
btw
btw bedrag
btw-bedrag
totaal btw
belasting
btw totaal
omzetbelasting
b.t.w.
btw tarief
[label.previous]
vorig saldo
vorige factuur
oud saldo
openstaand vorig
saldo vorige factuur
[label.prepaid]
aanbetaling
reeds betaald
al betaald
voorschot
betaald
betaalde voorschotten
reeds voldaan
vooruitbetaald
ontvangen
voldaan
in rekening gebrachte voorschotten
betaalde bedrag
[label.reference]
betalingskenmerk
betalingsreferentie
gestructureerde mededeling
mededeling
kenmerk bij betaling
onder vermelding van
o.v.v.
ovv
referentie bij betaling
betaalkenmerk
[label.order]
ordernummer
order
ordernr
bestelnummer
bestelbon
bestelling
uw order
uw ordernummer
uw bestelling
inkoopordernummer
inkooporder
order nr
aankooporder
bestellingsnummer
bestelnr
uw bestelnummer
verkooporder
opdrachtnummer
[label.corrects]
oorspronkelijke factuur
creditering van factuur
betreft factuur
credit op factuur
originele factuur
gecrediteerde factuur
[label.other-number]
klantnummer
klant nr
klantnr
klant nummer
klant
debiteurnummer
debiteurennummer
debiteurnr
debiteur
relatienummer
kvk
kvk-nummer
kvk nr
btw-nummer
btw nr
btw-nr
btw nummer
btw id
btw-id
uw btw nummer
ondernemingsnummer
telefoon
tel
fax
mobiel
rekeningnummer
bankrekening
rekening
offerte
offertenummer
contractnummer
contract
project
projectnummer
kenmerk
ons kenmerk
uw kenmerk
referentie
uw referentie
onze referentie
uw ref
pakbon
pakbonnummer
leveringsbon
pagina
postcode
postbus
dossier
dossiernummer
machtiging
mandaat
serienummer
ean
oin
artikelnummer
leveranciersnummer
polisnummer
kvk rotterdam
kvk amsterdam
meternummer
leveringsvoorwaarden
leveringsconditie
leveringswijze
leveringscondities
verzendwijze
[label.other-date]
leverdatum
leveringsdatum
orderdatum
besteldatum
datum levering
periode
verzenddatum
geldig tot
afdrukdatum
datum bestelling
factuurperiode
geboortedatum
begindatum
einddatum
datum offerte
incassodatum
van datum
aankomst
vertrek
prestatiedatum
[label.terms]
betalingsvoorwaarden
betaaltermijn
betalingstermijn
betalingsconditie
betalingscondities
betaalwijze
betalingswijze
betaling
betalingsvoorwaarde
betaalvoorwaarden
betaalmethode
wijze van betaling
betaald via
betaalmiddel
betaalschema
betalingsschema
termijnen
betalingsplan
[label.currency]
valuta
munt
[label.seller]
verkoper
leverancier
afzender
begunstigde
ten name van
t.n.v.
tnv
rekeninghouder
[label.buyer]
klant
koper
factuuradres
factuur aan
factureren aan
gefactureerd aan
afnemer
geadresseerde
debiteur
t.a.v.
factuur voor
[label.address]
afleveradres
leveradres
bezorgadres
leveringsadres
[label.iban]
iban
iban nr
iban-nummer
[label.bic]
bic
swift
bic-code
[kind.credit-note]
creditnota
credit nota
creditfactuur
credit factuur
kredietnota
[kind.corrective]
correctiefactuur
gecorrigeerde factuur
[kind.self-billed]
self-billing
self billing
zelffacturering
factuur uitgereikt door afnemer
uitgereikt door afnemer
[kind.reminder]
herinnering
betalingsherinnering
aanmaning
ingebrekestelling
eerste herinnering
tweede herinnering
laatste herinnering
openstaande factuur
openstaande facturen
vervallen factuur
nog niet ontvangen
nog niet voldaan
sommatie
staat nog open
nog openstaat
nog steeds open
vervaldatum is verstreken
betalingstermijn is verstreken
volgens onze administratie
volgens mijn administratie
[kind.statement]
rekeningoverzicht
rekeningafschrift
saldo-overzicht
openstaande posten
rekeninguittreksel
creditcardoverzicht
bestedingslimiet
nieuw saldo
openstaande-postenlijst
[kind.proforma]
proforma factuur
pro forma factuur
proforma
pro forma
pro-forma
pro-forma factuur
dit is geen factuur
geen factuur
[kind.quote]
offerte
onze offerte
prijsopgave
aanbieding
kostenraming
voorstel
[kind.order]
bestelling
orderbevestiging
inkooporder
bestelbon
opdrachtbevestiging
bedankt voor uw bestelling
bedankt voor je bestelling
boekingsbevestiging
bestelbevestiging
[kind.delivery-note]
pakbon
leveringsbon
afleverbon
vrachtbrief
verzendadvies
[kind.receipt]
kwitantie
betalingsbewijs
kassabon
ontvangstbewijs
betaalbewijs
betalingsbevestiging
[kind.other]
onkostendeclaratie
onkostennota
declaratieformulier
loonstrook
prijslijst
overeenkomst
concept contract
nieuwsbrief
afmelden
uitschrijven
betaaladvies
betaalspecificatie
rapport
notulen
urenstaat
overboekingsbevestiging
betaalopdracht
loonspecificatie
salarisspecificatie
belastingaanslag
cessie
gecedeerd
[mail.forward]
doorgestuurd bericht
oorspronkelijk bericht
origineel bericht
begin doorgestuurd bericht
[mail.not-ours]
vraag over uw factuur
over uw factuur
betreffende uw factuur
met betrekking tot uw factuur
uw facturen
de factuur sturen
factuur te sturen
ter goedkeuring
wij hebben overgemaakt
wij hebben betaald
hebben wij betaald
kun je
kunt u controleren
klopt niet
komt niet overeen
uw factuur nr
wacht op goedkeuring
graag corrigeren
graag aanpassen
graag een nieuwe factuur
[mail.resend]
kopie van de factuur
kopie factuur
op verzoek
zoals gevraagd
nogmaals
duplicaat
[mail.own]
onze factuur
hierbij
bijgaand
in de bijlage
bijgevoegd
uw factuur
nieuwe factuur
wij brengen u
brengen wij u
in rekening
bekijk factuur
betaal nu
voor onze diensten
voor de geleverde diensten
[label.any-number]
nummer
[terms.filler]
binnen
na
factuurdatum
van
de
[terms.if-paid]
bij betaling
indien betaald
als u betaalt
indien u betaalt
[terms.offer]
kies voor
stap over op
zouden wij
machtig ons
wilt u automatisch
wilt u voortaan
wilt u liever
wilt u overstappen
wilt u via
[means.card]
creditcard
pin
pinbetaling
betaalpas
[means.paid]
contant
# What a cover text says about paying the invoice beside it (reader/cover).
[cover.paid]
is reeds betaald
is al betaald
is betaald
is reeds voldaan
is al voldaan
is voldaan
reeds betaald
reeds voldaan
al betaald
al voldaan
werd reeds betaald
werd betaald
betaalde factuur
betaald met creditcard
betaald via ideal
per creditcard betaald
via ideal betaald
uw betaling ontvangen
betaling is ontvangen
betaling hebben wij ontvangen
u hoeft niets te betalen
u hoeft niets meer
u hoeft deze factuur niet
hoeft niet meer te betalen
geen betaling nodig
geen actie nodig
voor uw administratie
[cover.debit]
wordt afgeschreven
wordt automatisch afgeschreven
wordt automatisch van uw rekening
automatisch afgeschreven
van uw rekening afgeschreven
automatisch geïncasseerd
wordt geïncasseerd
incasseren wij
schrijven wij af
wordt gedomicilieerd
via domiciliëring
wordt via incasso
wordt via automatische incasso
wordt per incasso
wordt per automatische incasso
zal worden afgeschreven
wordt binnenkort afgeschreven
zal automatisch worden afgeschreven
zullen wij incasseren
incasseren we
[cover.card]
van uw creditcard afgeschreven
creditcard wordt belast
wordt van uw creditcard
[cover.withdrawn]
niet betalen
niet te betalen
gelieve deze factuur te negeren
negeer deze factuur
factuur als niet verzonden
creditnota volgt
creditfactuur volgt
ontvangt u een creditnota
ontvangt u een creditfactuur
per abuis verzonden
per vergissing verzonden
[cover.not]
niet
nooit
nog
geen
zonder
[cover.other]
vorige factuur
eerdere factuur
eerdere facturen
laatste factuur
andere factuur
zodra
nadat
totdat
wanneer
indien
als
kunt
kan
mogelijk
aanbetaling
voorschot
restant
restbedrag
gedeeltelijk
deels
# At the head of a sentence: a condition or a question.
[cover.first]
is
heeft
hebt
hebben
werd
mocht
was
[cover.cancelled]
is vervallen
komt te vervallen
is geannuleerd
wordt geannuleerd
wordt gecrediteerd
[terms.not]
niet
nog niet
geen
[terms.end-of]
eind
einde
eind van
het einde van

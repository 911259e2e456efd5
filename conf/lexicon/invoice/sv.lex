# Words of Swedish invoices. Format: policy/lexicon.h.
[stop]
och
att
för
på
är
vi
er
ni
av
med
till
vår
den
som
har
faktura
belopp
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
jan => 1
feb => 2
mar => 3
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
en => 1
ett => 1
två => 2
tre => 3
fem => 5
sju => 7
åtta => 8
tio => 10
fjorton => 14
femton => 15
tjugo => 20
trettio => 30
fyrtiofem => 45
sextio => 60
nittio => 90
[unit.day]
dag
dagar
dgr
d
dagars
kalenderdagar
[unit.business-day]
arbetsdag
arbetsdagar
bankdagar
bankdag
vardagar
[unit.week]
vecka
veckor
[unit.month]
månad
månader
mån
kalendermånad
[unit.percent]
procent
[terms.pay]
betal*
att betala
förfall*
betalas
betalningsvillkor
betalning
inbetalning
erläggas
oss tillhanda
kredittid
förfaller den
betalas senast
förfallodatum
[terms.net]
netto
utan rabatt
[terms.end-of-month]
slutet av månaden => first
månadens slut => first
månadens utgång => first
månadsskifte => first
månadsskiftet => first
innevarande månad => first
fakturamånadens utgång => first
löpande månad => first
sista dagen i månaden => first
fri leveransmånad => first
fri leveransmånad + => first
leveransmånad => first
[terms.next-month]
nästa månad
nästkommande månad
i nästa månad
följande månad
månaden efter
påföljande månad
nästföljande månad
[terms.immediately]
omgående
omedelbart
vid mottagande
vid fakturans mottagande
kontant
mot faktura
genast
per omgående
vid erhållande
vid mottagandet
mot kontant
[terms.from-receipt]
efter mottagande
efter mottagandet
från mottagande
efter fakturans mottagande
efter erhållande
från fakturans mottagande
efter erhållen faktura
från mottagandet
[terms.from-delivery]
efter leverans
vid leverans
från leverans
mot postförskott
postförskott
efter mottagen vara
efter mottagen leverans
[terms.discount]
rabatt
kassarabatt
kassarabatt på
[terms.penalty]
dröjsmålsränta
ränta
förseningsavgift
påminnelseavgift
försenad
inkasso
avgift
räntelagen
reklamation*
garanti
anmärkning*
giltig*
reklamera*
klagomål
[terms.share]
förskott
handpenning
resterande
vid beställning
vid order
rest
delbetalning
slutbetalning
[terms.instalments]
delbetalningar
avbetalning
rater
[terms.direct-debit]
autogiro
dras automatiskt
dras via autogiro
e-faktura autogiro
dras från ditt konto
från ert konto
dras från
dras på
via autogiro
[terms.card]
betald med kort
betalat med kort
kortbetalning
kreditkort
betald med visa
kort som slutar
[terms.paid]
redan betald
redan betalt
betald den
är betald
betalning mottagen
betald via
betald med
betalas ej
ska ej betalas
skall ej betalas
betalt med
inget att betala
[terms.in-advance]
förskottsbetalning
i förskott
förskott
före leverans
[terms.by]
senast
senast den
före
den
till och med
förfallodatum
förfallodag
förfaller
förfaller den
förfaller till betalning
oss tillhanda senast
tillhanda senast
betalas senast
[terms.from]
från
fakturadatum
daterad
fr o m
datum
per
[terms.if]
om
ifall
[terms.else]
annars
därefter
efter förfallodagen
[label.number]
fakturanummer
faktura nummer
fakturanr
faktura nr
faktura-nr
fakturanr/ocr
faktura
vårt fakturanummer
verifikationsnummer
dokumentnummer
faktura no
faktura #
fakturanr.
[label.title]
*faktura
faktura
kontantfaktura
samlingsfaktura
slutfaktura
delfaktura
återkommande faktura
fakturakopia
försäljningsfaktura
räkning
[label.issued]
fakturadatum
faktura datum
fakturans datum
utfärdad
utfärdat
datum för faktura
utställd
dokumentdatum
fakturerad den
utskriven
[label.date]
datum
den
[label.due]
förfallodatum
förfallodag
förfaller
förfaller den
betalas senast
betala senast
att betala senast
senast betalningsdag
sista betalningsdag
sista betalningsdatum
betalningsdatum
oss tillhanda senast
tillhanda senast
oss tillhanda
senaste betalningsdag
betalning senast
fakturans förfallodatum
förf datum
förfallodat
förf.datum
betalningsdag
betalas före
förf.dat
förf dat
ska betalas senast
skall betalas senast
betalas senast den
[label.payable]
att betala
belopp att betala
summa att betala
total att betala
totalt att betala
kvar att betala
resterande belopp
förfallet belopp
återstår att betala
utestående belopp
att betala sek
att betala kr
slutsumma att betala
restbelopp
saldo
betala
[label.total]
totalbelopp
totalt inkl moms
summa inkl moms
total inkl moms
fakturabelopp
faktura belopp
totalsumma
slutsumma
belopp inkl moms
totalt belopp
faktura total
fakturatotal
inkl moms
total inklusive moms
summa inklusive moms
summa totalt
totalt sek
brutto
fakturasumma
totalt inklusive moms
[label.sum]
total
totalt
summa
belopp
[label.net]
delsumma
summa exkl moms
totalt exkl moms
exkl moms
netto
nettobelopp
belopp exkl moms
total exkl moms
a-pris
à-pris
pris
belopp före moms
summa före moms
momsgrundande
momsunderlag
netto belopp
summa netto
transport
styckpris
frakt
total rabatt
underlag
[label.tax]
moms
momsbelopp
varav moms
moms totalt
moms 25
summa moms
mervärdesskatt
moms kr
skatt
momssats
öresavrundning
avrundning
öresutjämning
[label.previous]
föregående saldo
tidigare skuld
ingående saldo
föregående faktura
[label.prepaid]
förskott
betalt
redan betalt
inbetalt
delbetalt
betalt hittills
betalt belopp
a conto
erhållet
[label.reference]
ocr
ocr-nummer
ocr nummer
ocr nr
ocrnr
referensnummer
betalningsreferens
ange vid betalning
meddelande
ocr/referens
ange ocr vid betalning
[label.order]
ordernummer
ordernr
order
er order
ert ordernummer
beställning
beställningsnummer
inköpsorder
ert ordernr
vårt ordernr
er beställning
[label.corrects]
avser faktura
kreditering av faktura
ursprunglig faktura
krediterad faktura
gäller faktura
kredit av faktura
[label.other-number]
kundnummer
kundnr
kund nr
kund
orgnr
org nr
organisationsnummer
org-nr
momsregistreringsnummer
momsreg nr
momsregnr
vat-nr
vat nr
telefon
tel
fax
mobil
bankgiro
bg
plusgiro
pg
postgiro
kontonummer
clearing
referens
er referens
vår referens
er ref
vår ref
projekt
projektnr
projektnummer
avtal
avtalsnummer
offert
offertnr
följesedel
följesedelsnr
sida
postnummer
leverantörsnummer
godkänd för f-skatt
f-skatt
artikelnr
artikelnummer
anläggnings-id
kostnadsställe
leveransvillkor
leveranssätt
[label.other-date]
leveransdatum
orderdatum
beställningsdatum
period
utskriftsdatum
giltig till
fakturaperiod
avläsningsdatum
startdatum
slutdatum
leveransdag
avser perioden
utförandedatum
[label.terms]
betalningsvillkor
betalvillkor
betalningssätt
betalning
villkor
kredittid
bet villkor
bet.villkor
bet villk
[label.currency]
valuta
[label.seller]
säljare
leverantör
betalningsmottagare
avsändare
mottagare av betalning
[label.buyer]
kund
köpare
faktureras till
fakturera till
fakturaadress
fakturamottagare
mottagare
beställare
faktureringsadress
[label.address]
leveransadress
levereras till
[label.iban]
iban
[label.bic]
bic
swift
[kind.credit-note]
kreditfaktura
kreditnota
[kind.corrective]
rättelsefaktura
korrigerad faktura
[kind.self-billed]
självfaktura
självfakturering
[kind.reminder]
påminnelse
betalningspåminnelse
inkassokrav
inkasso
betalningskrav
första påminnelse
förfallen faktura
förfallna fakturor
obetald faktura
obetalda fakturor
har ännu inte
inte mottagit betalning
förföll
förföll den
är förfallen
ännu inte betald
fortfarande obetald
vi vill påminna
[kind.statement]
kontoutdrag
kundsaldo
saldobesked
reskontrautdrag
[kind.proforma]
proformafaktura
proforma
proforma faktura
pro forma
[kind.quote]
offert
anbud
vår offert
kostnadsförslag
prisförslag
[kind.order]
order
orderbekräftelse
orderbekräftelse nr
beställning
inköpsorder
tack för din beställning
tack för er beställning
bokningsbekräftelse
ordererkännande
[kind.delivery-note]
följesedel
packsedel
fraktsedel
leveransavisering
[kind.receipt]
kvitto
betalningskvitto
betalningsbekräftelse
[kind.other]
utläggsredovisning
reseräkning
lönespecifikation
prislista
avtal
avtalsutkast
nyhetsbrev
avregistrera
avsluta prenumeration
betalningsavisering
rapport
protokoll
[mail.forward]
vidarebefordrat meddelande
ursprungligt meddelande
vidarebefordrat mail
[mail.not-ours]
fråga om er faktura
angående er faktura
gällande er faktura
era fakturor
skicka fakturan
skicka faktura
för godkännande
vi har betalat
kan du betala
stämmer inte
er faktura nr
vänligen korrigera
vänligen rätta
[mail.resend]
fakturakopia
kopia av fakturan
kopia på faktura
enligt önskemål
igen
[mail.own]
vår faktura
här kommer
bifogat
bifogad
bifogar
er faktura
din faktura
ny faktura
härmed faktureras
visa faktura
betala nu
nedan följer
här är vår faktura
[label.any-number]
nummer
nr
[terms.filler]
inom
efter
fakturadatum
från
[terms.if-paid]
vid betalning
om betalning
betalas fakturan före
[terms.offer]
anmäl dig till
betala gärna med
vill du betala med
[means.card]
kort
kortbetalning
bankkort
[language.currency]
SEK
# What a cover text says about paying the invoice beside it (reader/cover).
[cover.paid]
är redan betald
har redan betalats
är betald
har betalats
redan betald
betald med kort
vi har mottagit er betalning
vi har mottagit din betalning
ingen betalning krävs
[cover.debit]
dras automatiskt
kommer att dras
dras via autogiro
betalas via autogiro
[cover.card]
dras från ditt kort
dras från ert kort
[cover.withdrawn]
betala inte
ska inte betalas
bortse från fakturan
kreditfaktura kommer
kreditfaktura följer
[cover.not]
inte
ej
aldrig
ännu
[cover.other]
föregående faktura
tidigare faktura
förra fakturan
när
om
efter
delbetalning
handpenning
resterande
delvis
# At the head of a sentence: a condition or a question.
[cover.first]
har
är
[cover.cancelled]
har makulerats
är makulerad
[terms.not]
inte
ej
ännu inte
[terms.end-of]
slutet av
sista

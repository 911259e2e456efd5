# Words of Danish invoices. Format: policy/lexicon.h.
[stop]
og
at
for
på
er
vi
de
af
med
til
vores
den
som
har
det
faktura
beløb
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
et => 1
to => 2
tre => 3
fem => 5
syv => 7
otte => 8
ti => 10
fjorten => 14
femten => 15
tyve => 20
tredive => 30
femogfyrre => 45
tres => 60
halvfems => 90
[unit.day]
dag
dage
dg
d
dages
kalenderdage
[unit.business-day]
hverdag
hverdage
arbejdsdag
arbejdsdage
bankdage
bankdag
[unit.week]
uge
uger
[unit.month]
måned
måneder
md
mdr
mdr.
[unit.percent]
procent
[terms.pay]
betal*
at betale
forfald*
forfalder
betalingsbetingelser
betalingsvilkår
betalingsfrist
indbetaling
betaling
indbetales
overføres
forfalder den
betales senest
betales senest den
forfaldsdato
[terms.net]
netto
nto
uden rabat
[terms.end-of-month]
løbende måned => first
lb md => first
lbm => first
lb. md. => first
lb måned => first
lbmd => first
månedens udgang => first
udgangen af måneden => first
slutningen af måneden => first
ultimo => first
ultimo måneden => first
måneds udgang => first
slut måned => first
sidste dag i måneden => first
[terms.next-month]
næste måned
i næste måned
følgende måned
i den følgende måned
efterfølgende måned
måneden efter
[terms.immediately]
straks
omgående
ved modtagelse
ved modtagelsen
kontant
ved fakturaens modtagelse
øjeblikkeligt
netto kontant
netto kasse
ved påkrav
per omgående
på anfordring
[terms.from-receipt]
efter modtagelse
efter modtagelsen
efter fakturaens modtagelse
fra modtagelse
fra modtagelsen
efter modtaget faktura
[terms.from-delivery]
efter levering
ved levering
fra levering
efterkrav
pr efterkrav
[terms.discount]
rabat
kontantrabat
kasserabat
[terms.penalty]
rente*
morarente*
rykkergebyr
gebyr
forsinket
for sen betaling
inkasso
reklamation*
garanti
gyldig*
herefter
indsigelse*
mangler
klage*
[terms.share]
forudbetaling
depositum
rest
restbeløb
ved ordre
ved bestilling
acontobetaling
aconto
slutafregning
resten
[terms.instalments]
rater
ratebetaling
afdrag
[terms.direct-debit]
betalingsservice
pbs
leverandørservice
automatisk betaling
trækkes automatisk
hæves automatisk
automatisk kortbetaling
trækkes via betalingsservice
fra din konto
fra jeres konto
hæves på
trækkes på
betales via betalingsservice
trækkes fra
[terms.card]
betalt med kort
kortbetaling
kreditkort
betalt med dankort
betalt med mobilepay
betalt med visa
kort der ender
[terms.paid]
allerede betalt
er betalt
betalt den
betalt via
betaling modtaget
betalt med
skal ikke betales
betalt d
intet at betale
betalt via mobilepay
betalt med mobilepay
betalt kontant
[terms.in-advance]
forud
forudbetaling
forudbetales
før levering
[terms.by]
senest
senest den
inden
den
inden den
forfaldsdato
forfaldsdag
forfalder
forfalder den
sidste rettidige betalingsdato
betales senest
betales senest den
senest d
betalingsfrist
[terms.from]
fra
fakturadato
dateret
af
dato
pr
[terms.if]
hvis
såfremt
[terms.else]
ellers
[label.number]
fakturanummer
faktura nummer
fakturanr
faktura nr
faktura-nr
faktura
fakt nr
faktura no
faktura #
regning nr
regningsnummer
bilagsnr
bilagsnummer
dokumentnummer
[label.title]
*faktura
faktura
regning
samlefaktura
slutfaktura
delfaktura
acontofaktura
fakturakopi
salgsfaktura
opkrævning
[label.issued]
fakturadato
faktura dato
udstedelsesdato
faktureringsdato
dato for faktura
udstedt
udstedt den
fakt dato
bilagsdato
regningsdato
[label.date]
dato
den
[label.due]
forfaldsdato
forfaldsdag
forfald
forfalder
forfalder den
betalingsfrist
betales senest
betales senest den
betal senest
sidste rettidige betalingsdato
sidste rettidige betaling
sidste rettidige indbetalingsdag
betalingsdato
rettidig betaling
sidste betalingsdato
sidste betalingsdag
betaling senest
betales inden
betalingsdag
senest betaling
sidste frist for betaling
forfaldsdag den
betalingsdato senest
[label.payable]
i alt at betale
at betale
til betaling
beløb til betaling
total til betaling
skyldigt beløb
restbeløb
udestående beløb
beløb at betale
til betaling i alt
beløb forfaldent
betales
total at betale
udestående
resterende beløb
saldo
i alt til betaling
[label.total]
i alt inkl moms
total inkl moms
i alt
fakturabeløb
totalbeløb
beløb inkl moms
total i alt
faktura total
fakturatotal
i alt dkk
total dkk
samlet beløb
fakturabeløb i alt
total inklusiv moms
beløb i alt
samlet total
totalt beløb
ialt
inkl moms
[label.sum]
total
beløb
sum
[label.net]
subtotal
i alt ekskl moms
total ekskl moms
i alt excl moms
total excl moms
nettobeløb
netto
momspligtigt beløb
momsgrundlag
beløb ekskl moms
pris
enhedspris
stk pris
varebeløb
ekskl moms
total netto
sum ekskl moms
i alt uden moms
samlet rabat
linjebeløb
[label.tax]
moms
momsbeløb
moms i alt
heraf moms
25% moms
moms 25
afgift
momssats
[label.previous]
forrige saldo
tidligere saldo
saldo overført
forrige regning
[label.prepaid]
betalt
forudbetalt
aconto
depositum
allerede betalt
indbetalt
betalt pr dd
forudbetaling
[label.reference]
betalingsreference
betalings-id
betalingsid
betalings id
fik
kortart
oplys ved betaling
kreditornummer
anfør ved betaling
fi-kode
betalingslinje
ocr-linje
[label.order]
ordrenummer
ordrenr
ordre nr
ordre
jeres ordre
deres ordre
rekvisition
rekvisitionsnr
indkøbsordre
købsordre
deres ordrenr
salgsordre
[label.corrects]
vedrørende faktura
vedr faktura
oprindelig faktura
kreditering af faktura
krediterer faktura
[label.other-number]
kundenummer
kundenr
kunde nr
kunde
debitor
debitornr
cvr
cvr-nr
cvr nr
cvr-nummer
se-nr
se nr
telefon
tlf
tel
fax
mobil
kontonummer
kontonr
konto
reg nr
reg
regnr
ean
ean-nr
ean nr
deres ref
vores ref
jeres ref
reference
deres reference
vor ref
projekt
sagsnr
sag
sagsnummer
følgeseddel
følgeseddelnr
tilbud
tilbudsnr
kontrakt
side
postnr
aftalenr
varenr
varenummer
målernr
aftagenr
medlemsnr
leveringsbetingelser
leveringsform
leveringsmåde
[label.other-date]
leveringsdato
ordredato
leveret
periode
udskrevet
gyldig til
bestillingsdato
afregningsperiode
startdato
slutdato
fakturaperiode
udskriftsdato
[label.terms]
betalingsbetingelser
betalingsbetingelse
betalingsvilkår
betaling
betalingsform
betalingsmåde
betalingsfrist
bet betingelser
[label.currency]
valuta
[label.seller]
sælger
leverandør
betalingsmodtager
afsender
kreditor
[label.buyer]
kunde
køber
faktura til
faktureres til
faktureringsadresse
fakturaadresse
modtager
debitor
[label.address]
leveringsadresse
leveres til
leveringssted
[label.iban]
iban
[label.bic]
bic
swift
[kind.credit-note]
kreditnota
kreditfaktura
[kind.corrective]
korrigeret faktura
[kind.self-billed]
selvfaktura
selvfakturering
afregningsbilag
[kind.reminder]
rykker
betalingspåmindelse
påmindelse
rykkerbrev
inkassovarsel
1. rykker
2. rykker
rykkerskrivelse
forfalden faktura
forfaldne fakturaer
ubetalt faktura
ikke modtaget betaling
restance
forfaldt
forfaldt den
er forfalden
endnu ikke betalt
stadig ubetalt
ikke registreret betaling
[kind.statement]
kontoudtog
saldoopgørelse
kontoopgørelse
[kind.proforma]
proformafaktura
proforma faktura
proforma
pro forma
[kind.quote]
tilbud
vores tilbud
overslag
pristilbud
prisoverslag
[kind.order]
ordrebekræftelse
ordre
indkøbsordre
bestilling
tak for din ordre
tak for din bestilling
tak for jeres ordre
reservationsbekræftelse
købsordre
[kind.delivery-note]
følgeseddel
pakkeseddel
fragtbrev
[kind.receipt]
kvittering
betalingskvittering
betalingsbekræftelse
[kind.other]
udgiftsbilag
rejseafregning
udlæg
lønseddel
prisliste
kontrakt
kontraktudkast
nyhedsbrev
afmeld
betalingsavis
rapport
referat
[mail.forward]
videresendt besked
oprindelig meddelelse
videresendt meddelelse
oprindelig besked
[mail.not-ours]
spørgsmål til jeres faktura
vedrørende jeres faktura
angående jeres faktura
jeres fakturaer
sende fakturaen
send faktura
til godkendelse
vi har betalt
vi har overført
kan du betale
stemmer ikke
jeres faktura nr
venligst ret
bedes rettet
[mail.resend]
kopi af faktura
fakturakopi
som aftalt
igen
[mail.own]
vores faktura
hermed
vedhæftet
vedlagt
jeres faktura
din faktura
ny faktura
hermed vores faktura
vi fakturerer
se faktura
betal nu
[label.any-number]
nummer
nr
[terms.filler]
inden
for
efter
fakturadato
fra
[terms.if-paid]
ved betaling
hvis betalt
hvis der betales
[terms.offer]
tilmeld dig
tilmeld betalingen
tilmeld regningen
[means.card]
kort
dankort
betalingskort
[language.currency]
DKK
# What a cover text says about paying the invoice beside it (reader/cover).
[cover.paid]
er allerede betalt
er betalt
allerede betalt
betalt med kort
vi har modtaget din betaling
vi har modtaget jeres betaling
ingen betaling
[cover.debit]
trækkes automatisk
bliver trukket
trækkes via betalingsservice
trækkes over betalingsservice
betales via betalingsservice
opkræves via
[cover.card]
trækkes på dit kort
trækkes på jeres kort
[cover.withdrawn]
betal ikke
skal ikke betales
se bort fra fakturaen
kreditnota følger
sendt ved en fejl
[cover.not]
ikke
aldrig
endnu
[cover.other]
tidligere faktura
forrige faktura
sidste faktura
når
hvis
efter
acontobetaling
restbeløb
resterende
delvis
# At the head of a sentence: a condition or a question.
[cover.first]
er
har
blev
[cover.cancelled]
er annulleret
bliver annulleret
[terms.not]
ikke
endnu ikke
[terms.end-of]
udgangen af
slutningen af
ultimo

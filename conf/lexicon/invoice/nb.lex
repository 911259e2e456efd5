# Words of Norwegian invoices. Format: policy/lexicon.h.
[stop]
og
at
for
på
er
vi
dere
av
med
til
vår
den
som
har
det
faktura
beløp
[month]
januar => 1
februar => 2
mars => 3
april => 4
mai => 5
juni => 6
juli => 7
august => 8
september => 9
oktober => 10
november => 11
desember => 12
jan => 1
feb => 2
mar => 3
apr => 4
jun => 6
jul => 7
aug => 8
sep => 9
okt => 10
nov => 11
des => 12
[number]
en => 1
ett => 1
to => 2
tre => 3
fem => 5
sju => 7
ti => 10
fjorten => 14
femten => 15
tjue => 20
tretti => 30
førtifem => 45
seksti => 60
nitti => 90
[unit.day]
dag
dager
dagers
dg
kalenderdager
[unit.business-day]
virkedag
virkedager
arbeidsdager
bankdager
[unit.week]
uke
uker
[unit.month]
måned
måneder
mnd
[unit.percent]
prosent
[terms.pay]
betal*
å betale
forfall*
betalingsbetingelser
betalingsvilkår
innbetaling
betalingsfrist
overføres
[terms.net]
netto
[terms.end-of-month]
løpende måned => first
utgangen av måneden => first
slutten av måneden => first
månedens slutt => first
[terms.next-month]
neste måned
i neste måned
påfølgende måned
følgende måned
[terms.immediately]
straks
omgående
ved mottak
kontant
umiddelbart
per kontant
ved mottak av faktura
[terms.from-receipt]
etter mottak
fra mottak
etter mottatt faktura
etter mottak av faktura
[terms.from-delivery]
etter levering
ved levering
fra levering
postoppkrav
[terms.discount]
rabatt
kontantrabatt
[terms.penalty]
forsinkelsesrente*
rente*
purregebyr
gebyr
forsinket
inkasso
reklamasjon*
garanti
gyldig*
[terms.share]
forskudd
depositum
rest
restbeløp
ved bestilling
akonto
resterende
[terms.instalments]
avdrag
delbetaling
rater
[terms.direct-debit]
avtalegiro
trekkes automatisk
belastes automatisk
trekkes fra din konto
[terms.card]
betalt med kort
kredittkort
[terms.paid]
allerede betalt
er betalt
betalt den
betaling mottatt
betalt med
skal ikke betales
[terms.in-advance]
forskuddsbetaling
på forskudd
før levering
[terms.by]
innen
senest
innen den
den
forfallsdato
forfall
forfaller
forfaller den
betalingsfrist
betales innen
til forfall
[terms.from]
fra
fakturadato
datert
dato
av
[terms.if]
hvis
dersom
[terms.else]
ellers
[label.number]
fakturanummer
faktura nummer
fakturanr
faktura nr
faktura-nr
faktura
faktura no
bilagsnr
bilagsnummer
dokumentnummer
[label.title]
*faktura
faktura
regning
sluttfaktura
samlefaktura
fakturakopi
gjentakende faktura
[label.issued]
fakturadato
faktura dato
faktureringsdato
utstedt
utstedelsesdato
dato for faktura
[label.date]
dato
den
[label.due]
forfallsdato
forfall
forfaller
forfaller den
betalingsfrist
betales innen
betal innen
til forfall
forfalls dato
siste betalingsfrist
betalingsdato
betales senest
forfall dato
forfallsdag
[label.payable]
å betale
beløp å betale
sum å betale
til betaling
skyldig beløp
totalt å betale
gjenstående
utestående beløp
betal
total å betale
restbeløp
forfalt beløp
beløp til betaling
utestående
[label.total]
totalbeløp
sum inkl mva
totalt inkl mva
fakturabeløp
totalsum
total inkl mva
totalt beløp
fakturasum
i alt
beløp inkl mva
sum totalt
inkl mva
fakturatotal
total nok
[label.sum]
total
totalt
sum
beløp
[label.net]
delsum
sum eks mva
netto
nettobeløp
eks mva
sum ekskl mva
totalt eks mva
beløp eks mva
pris
enhetspris
mva-grunnlag
grunnlag
sum netto
total eks mva
mva grunnlag
ekskl mva
[label.tax]
mva
mva-beløp
merverdiavgift
mva beløp
avgift
sum mva
herav mva
[label.previous]
forrige saldo
tidligere saldo
[label.prepaid]
betalt
forskudd
innbetalt
allerede betalt
betalt til dato
akonto
[label.reference]
kid
kid-nummer
kid nr
kidnr
kid-nr
kid nummer
kundeidentifikasjon
betalingsreferanse
merk betalingen
betalingsinformasjon
[label.order]
ordrenummer
ordrenr
ordre nr
ordre
deres ordre
bestilling
bestillingsnr
bestillingsnummer
innkjøpsordre
[label.corrects]
gjelder faktura
kreditering av faktura
opprinnelig faktura
[label.other-number]
kundenummer
kundenr
kunde nr
kunde
org nr
orgnr
organisasjonsnummer
foretaksregisteret
mva-nr
telefon
tlf
fax
mobil
kontonummer
kontonr
konto
bankkonto
deres ref
vår ref
referanse
deres referanse
vår referanse
prosjekt
prosjektnr
avtale
avtalenr
tilbud
side
postnr
pakkseddel
målernummer
målepunkt
[label.other-date]
leveringsdato
ordredato
periode
gyldig til
bestillingsdato
fakturaperiode
leveringsdag
[label.terms]
betalingsbetingelser
betalingsvilkår
betaling
betalingsmåte
betalingsfrist
[label.currency]
valuta
[label.seller]
selger
leverandør
betalingsmottaker
avsender
[label.buyer]
kunde
kjøper
faktura til
fakturer til
fakturaadresse
mottaker
betaler
[label.address]
leveringsadresse
leveres til
[label.iban]
iban
[label.bic]
bic
swift
[kind.credit-note]
kreditnota
kreditfaktura
[kind.corrective]
korrigert faktura
[kind.self-billed]
selvfakturering
avregningsbilag
[kind.reminder]
purring
betalingspåminnelse
påminnelse
inkassovarsel
fakturapåminnelse
betalingsoppfordring
forfalt faktura
ubetalt faktura
forfalt den
har forfalt
er forfalt
fortsatt ubetalt
ikke registrert betaling
ikke mottatt betaling
[kind.statement]
kontoutskrift
kontoutdrag
reskontroutskrift
[kind.proforma]
proformafaktura
proforma
pro forma
proforma faktura
[kind.quote]
tilbud
pristilbud
overslag
vårt tilbud
[kind.order]
ordrebekreftelse
ordre
bestilling
innkjøpsordre
takk for din bestilling
takk for din ordre
[kind.delivery-note]
følgeseddel
pakkseddel
fraktbrev
[kind.receipt]
kvittering
betalingsbekreftelse
[kind.other]
reiseregning
utlegg
lønnsslipp
prisliste
kontrakt
nyhetsbrev
avmeld
rapport
referat
[mail.forward]
videresendt melding
opprinnelig melding
[mail.not-ours]
spørsmål om faktura
angående deres faktura
vedrørende deres faktura
send faktura
til godkjenning
vi har betalt
kan du betale
stemmer ikke
[mail.resend]
kopi av faktura
fakturakopi
på nytt
[mail.own]
vår faktura
vedlagt
herved
deres faktura
din faktura
ny faktura
se faktura
betal nå
[label.any-number]
nummer
nr
[terms.filler]
innen
etter
fakturadato
fra
[terms.if-paid]
ved betaling
hvis betalt
ved betaling innen
[terms.offer]
inngå avtale
du kan også
ønsker du
[language.currency]
NOK

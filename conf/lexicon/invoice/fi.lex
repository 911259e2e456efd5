# Words of Finnish invoices. Format: policy/lexicon.h.
[stop]
ja
on
ei
se
lasku
laskun
teidän
olemme
että
sekä
tai
mukaan
kanssa
sivu
päivämäärä
[month]
tammikuu* => 1
helmikuu* => 2
maaliskuu* => 3
huhtikuu* => 4
toukokuu* => 5
kesäkuu* => 6
heinäkuu* => 7
elokuu* => 8
syyskuu* => 9
lokakuu* => 10
marraskuu* => 11
joulukuu* => 12
[number]
yksi => 1
seitsemän => 7
neljätoista => 14
kolmekymmentä => 30
[unit.day]
päivä
päivää
pv
vrk
pvä
päivän
[unit.business-day]
arkipäivää
arkipäivä
pankkipäivää
työpäivää
[unit.week]
viikko
viikkoa
viikon
[unit.month]
kuukausi
kuukautta
kk
kuukauden
[unit.percent]
prosenttia
[terms.pay]
maks*
eräpäivä
maksuehto
maksuehdot
erääntyy
suorit*
[terms.net]
netto
[terms.end-of-month]
kuukauden loppu => first
kuun loppu => first
kuukauden loppuun => first
kuun loppuun => first
kuukauden lopusta => first
[terms.next-month]
seuraavan kuukauden
ensi kuun
seuraavan kuun
[terms.immediately]
heti
välittömästi
käteinen
laskun saatua
[terms.from-receipt]
vastaanottamisesta
saapumisesta
laskun vastaanottamisesta
[terms.from-delivery]
toimituksesta
postiennakko
[terms.discount]
alennus
kassa-alennus
käteisalennus
[terms.penalty]
viivästyskorko
korko
viivästys*
muistutusmaksu
perintä*
huomautus*
huomautusaika
reklamaatio*
[terms.share]
ennakkomaksu
ennakko
loppumaksu
tilattaessa
[terms.instalments]
erissä
maksuerä
[terms.direct-debit]
suoraveloitus
veloitetaan automaattisesti
[terms.card]
maksettu kortilla
luottokortti
[terms.paid]
maksettu
jo maksettu
ei makseta
[terms.in-advance]
ennakkomaksu
etukäteen
[terms.by]
viimeistään
mennessä
eräpäivä
eräpvm
erääntyy
[terms.from]
alkaen
päivätty
laskun päiväys
[terms.if]
jos
mikäli
[terms.else]
muuten
[label.number]
toistuva laskun numero
laskun numero
laskunumero
laskun nro
lasku nro
laskunro
lasku numero
lasku
laskun n:o
lasku n:o
laskutunnus
[label.title]
lasku
hyvityslasku
toistuva lasku
[label.issued]
laskun päivämäärä
laskun päiväys
laskun pvm
laskupäivä
laskutuspäivä
lasku pvm
laskupvm
laskun pvä
laskutuspvm
laskun päivä
[label.date]
päivämäärä
päiväys
pvm
[label.due]
eräpäivä
eräpvm
maksupäivä
viimeinen maksupäivä
maksun eräpäivä
erä pvm
maksettava viimeistään
erääntyy
[label.payable]
maksettava
maksettavaa
yhteensä maksettava
maksettava yhteensä
avoin summa
avoin saatava
maksettavaa yhteensä
avoin lasku
maksettava eur
[label.total]
lasku määrä
yhteensä sis alv
laskun loppusumma
loppusumma
laskun summa
verollinen yhteensä
summa yhteensä
kokonaissumma
laskun yhteissumma
verollinen summa
lasku yhteensä
laskun määrä
[label.sum]
yhteensä
summa
määrä
eur
[label.net]
veroton
veroton yhteensä
välisumma
yhteensä alv 0
netto
à-hinta
ahinta
hinta
yhteensä ilman alv
veroton summa
yksikköhinta
[label.tax]
alv
arvonlisävero
vero
veron osuus
alv yhteensä
verot
alv osuus
[label.previous]
edellinen saldo
[label.prepaid]
maksettu
ennakkomaksu
[label.reference]
viitenumero
viite
viitenro
maksuviite
viitenumero maksettaessa
[label.order]
tilausnumero
tilaus
tilausnro
tilaus nro
[label.corrects]
koskee laskua
hyvitettävä lasku
[label.other-number]
asiakasnumero
asiakasnro
y-tunnus
alv-nro
puhelin
puh
tilinumero
tili
viitteenne
viitteemme
asiakas
sivu
postinumero
verkkolaskuosoite
ovt-tunnus
toimitusnumero
sopimus
[label.other-date]
toimituspäivä
toimituspvm
tilauspäivä
tilauspvm
laskutuskausi
ajalta
[label.terms]
maksuehto
maksuehdot
maksutapa
[label.currency]
valuutta
[label.seller]
myyjä
toimittaja
saaja
laskuttaja
[label.buyer]
ostaja
asiakas
laskutusosoite
maksaja
laskun saaja
vastaanottaja
[label.address]
toimitusosoite
[label.iban]
iban
[label.bic]
bic
swift
[kind.credit-note]
hyvityslasku
[kind.reminder]
maksumuistutus
maksukehotus
muistutus
karhulasku
lasku erääntynyt
[kind.statement]
tiliote
saldoilmoitus
[kind.proforma]
proformalasku
proforma
[kind.quote]
tarjous
[kind.order]
tilausvahvistus
tilaus
ostotilaus
[kind.delivery-note]
lähete
rahtikirja
[kind.receipt]
kuitti
maksukuitti
[kind.other]
matkalasku
kululasku
palkkalaskelma
hinnasto
sopimus
uutiskirje
raportti
[mail.forward]
välitetty viesti
alkuperäinen viesti
[mail.own]
laskumme
liitteenä
ohessa
uusi lasku
laskunne
[mail.resend]
laskukopio
kopio laskusta
[label.any-number]
numero
[terms.filler]
laskun
päiväyksestä
kuluessa

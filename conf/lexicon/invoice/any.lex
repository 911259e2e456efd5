# Words that belong to no language: codes printed alike everywhere.
[unit.percent]
pct
[terms.net]
net
netto
[terms.end-of-month]
eom => first
[label.iban]
iban
[label.bic]
bic
swift
swift bic
bic swift
[label.reference]
rf
ocr
kid
qrr
[label.other-number]
tel
fax
gln
gtin
ean
siren
siret
duns
ust id
vat
e mail
email
url
www
[label.no]
nr
no
n
num
nro
nº
number
nummer
numero
número
numéro
#
id
\#
[means.card]
visa
mastercard
master card
amex
american express
maestro
discover
diners club
[means.paid]
paypal
stripe
apple pay
google pay
klarna
ideal
bancontact
giropay
sofort
satispay
blik
mobilepay
vipps
amazon pay
shop pay
twint
swish
bizum
mb way
mbway
przelewy24
payu
mollie
[place.currency]
abn => AUD
pty => AUD
australia => AUD
nsw => AUD
nzbn => NZD
new zealand => NZD
aotearoa => NZD
hst => CAD
qst => CAD
tvq => CAD
canada => CAD
ontario => CAD
québec => CAD
british columbia => CAD
alberta => CAD
uen => SGD
singapore => SGD
hong kong => HKD
rfc => MXN
cfdi => MXN
méxico => MXN
s.a. de c.v. => MXN
sa de cv => MXN
[place.month-first]
usa
zip
ein
routing
ach
llc
inc
u.s.a.
sales tax
blvd
hwy
w-9
zip code
fed tax id
federal tax id
[place.day-first]
vat
gst
abn
iban
ltd
limited
gbp
england
ireland
india
sort
london
gstin
pty
uk
zealand
scotland
wales
singapore
australia
united kingdom
[country.currency]
ch => CHF
li => CHF
gb => GBP
se => SEK
dk => DKK
no => NOK
pl => PLN
cz => CZK
hu => HUF
ro => RON
de => EUR
fr => EUR
at => EUR
it => EUR
es => EUR
nl => EUR
be => EUR
pt => EUR
ie => EUR
lu => EUR
fi => EUR
gr => EUR
sk => EUR
si => EUR
ee => EUR
lv => EUR
lt => EUR
mt => EUR
cy => EUR
hr => EUR
[date.between]
st
nd
rd
th
er
re
de
del
den
of
di
do
d
the
ta
r
[subject.reply]
re
aw
antw
sv
vs
odp
rif
res
ref
[subject.forward]
fw
fwd
wg
tr
rv
enc
i
vb
pd
doorst
[party.name]
name
nom
nombre
nome
naam
namn
navn
nazwa
firma
[link.pay]
pay
invoice
bill
checkout
zahl
rechnung
facture
factuur
fattura
factura
fatura

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

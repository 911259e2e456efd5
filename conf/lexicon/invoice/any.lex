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

# A few words of Czech invoices. Format: policy/lexicon.h.
[stop]
a
je
na
pro
za
vás
faktura
částka
datum
dnů
[month]
leden => 1
ledna => 1
únor => 2
února => 2
březen => 3
března => 3
duben => 4
dubna => 4
květen => 5
května => 5
červen => 6
června => 6
červenec => 7
července => 7
srpen => 8
srpna => 8
září => 9
říjen => 10
října => 10
listopad => 11
listopadu => 11
prosinec => 12
prosince => 12
[unit.day]
den
dny
dnů
dní
[unit.month]
měsíc
měsíce
[unit.week]
týden
týdny
[terms.pay]
splatn*
zaplat*
uhrad*
platb*
[terms.net]
netto
[terms.immediately]
ihned
okamžitě
[terms.from-receipt]
od obdržení
po obdržení
[terms.from-delivery]
od dodání
na dobírku
[terms.discount]
sleva
skonto
[terms.penalty]
penále
úrok*
prodlen*
[terms.direct-debit]
inkaso
[terms.paid]
zaplaceno
již uhrazeno
neplaťte
[terms.by]
do
nejpozději do
splatnost
datum splatnosti
[terms.from]
od
ze dne
datum vystavení
[label.number]
číslo opakující se faktury
číslo faktury
faktura č
faktura číslo
č faktury
faktura
daňový doklad č
faktura daňový doklad č
[label.title]
opakující se faktura
faktura
daňový doklad
[label.issued]
datum vystavení
datum faktury
datum fakturace
vystaveno
[label.date]
datum
dne
[label.due]
datum splatnosti
splatnost
splatnost faktury
splatné do
splatnost platby
splatno
[label.payable]
k úhradě
částka k úhradě
celkem k úhradě
k zaplacení
částka k zaplacení
částka k platbě
splatná částka
zbývá zaplatit
zbývá uhradit
[label.total]
celkem s dph
celková částka
celkem
částka faktury
[label.sum]
částka
součet
[label.net]
celkem bez dph
základ
mezisoučet
základ daně
[label.tax]
dph
[label.prepaid]
zaplaceno
záloha
uhrazené zálohy
[label.reference]
variabilní symbol
vs
var symbol
[label.order]
objednávka
číslo objednávky
[label.other-number]
ičo
ič
dič
číslo účtu
tel
konstantní symbol
[label.other-date]
datum zdanitelného plnění
datum uskutečnění zdanitelného plnění
duzp
datum dodání
[label.terms]
platební podmínky
způsob platby
způsob úhrady
forma úhrady
[label.buyer]
odběratel
příjemce faktury
faktura pro
[label.seller]
dodavatel
[kind.credit-note]
dobropis
opravný daňový doklad
[kind.proforma]
proforma
proforma faktura
zálohová faktura
[kind.reminder]
upomínka
připomínka
[kind.quote]
nabídka
cenová nabídka
[kind.order]
objednávka
potvrzení objednávky
[kind.delivery-note]
dodací list
[kind.receipt]
účtenka
stvrzenka
[mail.own]
naše faktura
v příloze
zasíláme
nová faktura
[label.any-number]
číslo
[terms.filler]
do
od
data
vystavení
[language.currency]
CZK

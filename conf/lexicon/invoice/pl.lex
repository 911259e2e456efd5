# Words of Polish invoices. Format: policy/lexicon.h.
[stop]
i
na
do
w
za
dla
się
nie
jest
proszę
prosimy
oraz
faktura
kwota
data
z
od
[month]
stycz* => 1
luty => 2
lutego => 2
marzec => 3
marca => 3
kwie* => 4
maj => 5
maja => 5
czerw* => 6
lipiec => 7
lipca => 7
sierp* => 8
wrzes* => 9
październik* => 10
listopad* => 11
grudzień => 12
grudnia => 12
sty => 1
lut => 2
mar => 3
kwi => 4
cze => 6
lip => 7
sie => 8
wrz => 9
paź => 10
lis => 11
gru => 12
[number]
jeden => 1
jednego => 1
siedmiu => 7
siedem => 7
dziesięciu => 10
dziesięć => 10
czternaście => 14
czternastu => 14
piętnastu => 15
trzydzieści => 30
trzydziestu => 30
sześćdziesiąt => 60
[unit.day]
dzień
dni
dnia
dni kalendarzowych
dni kalendarzowe
[unit.business-day]
dni roboczych
dni robocze
dzień roboczy
dni roboczy
[unit.week]
tydzień
tygodnie
tygodni
tygodnia
[unit.month]
miesiąc
miesiące
miesięcy
miesiąca
[unit.percent]
procent
proc
[terms.pay]
płatn*
zapłat*
zapłac*
termin płatności
termin zapłaty
warunki płatności
przelew*
opłac*
do zapłaty
uregulow*
wpłat*
płatne do
[terms.net]
netto
bez rabatu
[terms.end-of-month]
koniec miesiąca
do końca miesiąca
na koniec miesiąca
od końca miesiąca => first
ostatni dzień miesiąca
ostatniego dnia miesiąca
[terms.next-month]
następnego miesiąca
kolejnego miesiąca
przyszłego miesiąca
następnym miesiącu
miesiąca następnego
miesiąca następującego
[terms.immediately]
natychmiast
niezwłocznie
po otrzymaniu
po otrzymaniu faktury
przy odbiorze faktury
gotówka
gotówką
płatne natychmiast
za okazaniem
z chwilą otrzymania
od ręki
[terms.from-receipt]
od otrzymania
od daty otrzymania
od dnia otrzymania
po otrzymaniu
po otrzymaniu faktury
od otrzymania faktury
od doręczenia
od dnia otrzymania faktury
od daty otrzymania faktury
od daty doręczenia
od dnia doręczenia
od daty wpływu
[terms.from-delivery]
od dostawy
po dostawie
przy dostawie
od daty dostawy
za pobraniem
od dnia dostawy
po odbiorze towaru
od wykonania usługi
przy odbiorze
[terms.discount]
rabat
skonto
rabatu
skonta
upust
upustu
[terms.penalty]
odset*
opóźnien*
zwłok*
kara
kary
ustawowe
reklamac*
gwaranc*
ważn*
skarg*
reklamow*
zastrzeż*
[terms.share]
zaliczka
zaliczki
przedpłata
zadatek
pozostał*
reszta
reszty
przy zamówieniu
[terms.instalments]
raty
ratach
w ratach
rat
[terms.direct-debit]
polecenie zapłaty
poleceniem zapłaty
zostanie pobrana
pobrane automatycznie
pobierzemy
z państwa konta
z państwa rachunku
[terms.card]
zapłacono kartą
karta płatnicza
kartą kredytową
płatność kartą
karta kredytowa
karta visa
zapłacono kartą płatniczą
płatność kartą płatniczą
[terms.paid]
zapłacono
zapłacona
opłacono
opłacona
już zapłacono
zapłacono gotówką
zapłacono przelewem
opłacone
zapłacone
rozliczono
pozostało do zapłaty 0,00
zapłacono blik
płatność blik
opłacono online
płatność otrzymana
należność uregulowana
forma płatności gotówka zapłacono
[terms.in-advance]
z góry
przedpłata
płatność z góry
przed dostawą
przed wysyłką
[terms.by]
do
do dnia
najpóźniej
najpóźniej do
w dniu
termin płatności
termin zapłaty
płatne do
do daty
nie później niż
dnia
[terms.from]
od
od dnia
z dnia
z dn
data wystawienia
data sprzedaży
data
wystawiona
[terms.if]
jeśli
jeżeli
w przypadku
w razie
[terms.else]
w przeciwnym razie
[label.number]
numer faktury cyklicznej
faktura nr
faktura vat nr
nr faktury
numer faktury
faktura numer
faktura vat
fv nr
faktura
nr dokumentu
numer dokumentu
numer faktury vat
nr faktury vat
faktura końcowa nr
faktura zaliczkowa nr
rachunek nr
faktura vat numer
nr fv
[label.title]
faktura
faktura vat
faktura końcowa
faktura zaliczkowa
faktura sprzedaży
rachunek
faktura cykliczna
duplikat faktury
e-faktura
nota obciążeniowa
[label.issued]
data wystawienia
data faktury
wystawiono
wystawiona
wystawiona dnia
data wystawienia faktury
data dokumentu
wystawiono dnia
data wyst
wystawiono w dniu
miejsce i data wystawienia
data wystawienia dokumentu
data wyst. faktury
wystawiono dn
[label.date]
data
dnia
z dnia
[label.due]
termin płatności
termin zapłaty
data płatności
płatne do
płatność do
zapłata do
termin płatn
zapłać do
do zapłaty do
do zapłaty do dnia
termin płatności faktury
płatne do dnia
prosimy o zapłatę do
prosimy o zapłatę do dnia
termin
data zapłaty
termin płat
do dnia
płatna do
prosimy o wpłatę do
zapłaty do
zapłaty do dnia
[label.payable]
do zapłaty
razem do zapłaty
pozostało do zapłaty
kwota do zapłaty
należność
należności
do zapłaty razem
pozostaje do zapłaty
suma do zapłaty
do zapłaty brutto
do zapłaty pln
saldo do zapłaty
łącznie do zapłaty
ogółem do zapłaty
należność ogółem
kwota należności
wartość do zapłaty
należność do zapłaty
zaległość
do zapłaty pozostaje
do zapłaty pozostało
pozostało
[label.total]
wartość brutto
razem brutto
kwota brutto
suma brutto
kwota faktury
łączna kwota
ogółem
faktura razem
brutto razem
całkowita wartość
całkowita kwota
łącznie brutto
wartość faktury
kwota ogółem
wartość ogółem
kwota całkowita
[label.sum]
razem
suma
brutto
kwota
łącznie
wartość
[label.net]
netto
wartość netto
razem netto
kwota netto
suma netto
cena netto
cena
podsuma
cena jednostkowa
cena jedn
łącznie netto
suma częściowa
w tym
[label.tax]
vat
kwota vat
podatek
podatek vat
stawka vat
razem vat
suma vat
wartość vat
w tym vat
stawka
[label.previous]
poprzednie saldo
saldo poprzednie
zaległości
poprzednia faktura
[label.prepaid]
zapłacono
zaliczka
wpłacono
zaliczki
kwota zapłacona
opłacono
przedpłata
już zapłacono
wpłaty
zapłacono gotówką
[label.reference]
tytuł przelewu
tytułem
w tytule przelewu
tytuł płatności
tytuł wpłaty
[label.order]
zamówienie
nr zamówienia
numer zamówienia
zamówienie nr
zam nr
do zamówienia
[label.corrects]
do faktury
do faktury nr
dotyczy faktury
korekta do faktury
faktura korygowana
nr faktury korygowanej
dotyczy faktury nr
[label.other-number]
nip
regon
krs
nr klienta
numer klienta
kod klienta
klient
tel
telefon
fax
kom
nr konta
konto
numer konta
rachunek bankowy
nr rachunku
numer rachunku
konto bankowe
nr rachunku bankowego
bdo
umowa
nr umowy
numer umowy
wz
wz nr
strona
oferta
projekt
kod pocztowy
pesel
nr ewidencyjny
nr rejestracyjny
nr licznika
nr ppe
kapitał zakładowy
swift
sygnatura
referencja
warunki dostawy
sposób dostawy
sposób wysyłki
[label.other-date]
data sprzedaży
data dostawy
data wykonania usługi
data zamówienia
okres
okres rozliczeniowy
data zakończenia dostawy
data wykonania
data wydruku
ważny do
data ważności
data wysyłki
data dokonania dostawy
data urodzenia
data dostawy/wykonania usługi
data zakończenia dostawy/usługi
za okres
data wykonania/dostawy
[label.terms]
warunki płatności
sposób płatności
forma płatności
sposób zapłaty
płatność
metoda płatności
termin płatności
forma zapłaty
[label.currency]
waluta
[label.seller]
sprzedawca
wystawca
dostawca
odbiorca przelewu
[label.buyer]
nabywca
odbiorca
płatnik
kupujący
rachunek dla
zamawiający
faktura dla
[label.address]
adres dostawy
miejsce dostawy
adres wysyłki
[label.iban]
iban
[label.bic]
bic
swift
[kind.credit-note]
nota kredytowa
nota uznaniowa
faktura korygująca zmniejszająca
korekta faktury
[kind.corrective]
faktura korygująca
faktura korekta
faktura vat korygująca
korekta
[kind.self-billed]
samofakturowanie
[kind.reminder]
przypomnienie
przypomnienie o płatności
wezwanie do zapłaty
monit
ponaglenie
zaległa faktura
zaległe faktury
po terminie
przedsądowe wezwanie
nieopłacona faktura
przekroczeniu terminu płatności
przypominamy
przypominam
upłynął termin
nie została opłacona
pozostaje nieopłacona
zaległość
nie odnotowaliśmy wpłaty
[kind.statement]
zestawienie należności
wyciąg
potwierdzenie salda
rozrachunki
[kind.proforma]
faktura proforma
faktura pro forma
faktura pro-forma
proforma
pro forma
pro-forma
[kind.quote]
oferta
wycena
nasza oferta
oferta cenowa
kosztorys
[kind.order]
zamówienie
potwierdzenie zamówienia
dziękujemy za zamówienie
potwierdzenie rezerwacji
[kind.delivery-note]
dowód dostawy
wydanie zewnętrzne
list przewozowy
dokument wz
specyfikacja wysyłkowa
[kind.receipt]
paragon
potwierdzenie zapłaty
pokwitowanie
potwierdzenie płatności
dowód wpłaty
kp
[kind.other]
rozliczenie wydatków
delegacja
pasek wynagrodzenia
cennik
umowa
projekt umowy
newsletter
wypisz się
wypisz
awizo płatności
raport
protokół
[mail.forward]
przekazana wiadomość
wiadomość przekazana dalej
wiadomość oryginalna
oryginalna wiadomość
[mail.not-ours]
pytanie do faktury
pytanie o fakturę
dotyczące państwa faktury
państwa faktury
proszę o przesłanie faktury
proszę o fakturę
prosimy o przesłanie faktury
do akceptacji
do zatwierdzenia
przelaliśmy
zapłaciliśmy
nie zgadza się
proszę zapłacić tę
proszę o korektę
proszę skorygować
[mail.resend]
kopia faktury
duplikat faktury
ponownie
zgodnie z prośbą
[mail.own]
nasza faktura
naszą fakturę
w załączeniu
w załączniku
przesyłamy
przesyłam
załączamy
poniżej
nowa faktura
państwa faktura
zobacz fakturę
zapłać teraz
za nasze usługi
fakturę za
[label.any-number]
numer
nr
[terms.filler]
w
ciągu
od
daty
wystawienia
faktury
[terms.if-paid]
przy płatności
w przypadku płatności
przy zapłacie
[terms.offer]
zachęcamy do
możesz ustawić
[means.card]
karta
kartą
karta płatnicza
[means.paid]
gotówka
gotówką
[language.currency]
PLN
# What a cover text says about paying the invoice beside it (reader/cover).
[cover.paid]
została opłacona
została już opłacona
jest opłacona
jest już opłacona
już opłacona
faktura opłacona
zapłacono kartą
opłacona kartą
otrzymaliśmy płatność
otrzymaliśmy państwa płatność
[cover.debit]
zostanie pobrana automatycznie
zostanie pobrana z
zostanie pobrana poleceniem zapłaty
pobierzemy
[cover.card]
obciążymy kartę
zostanie pobrana z karty
[cover.withdrawn]
prosimy nie płacić
prosimy nie opłacać
nie należy opłacać
wystawiona omyłkowo
wysłana omyłkowo
[cover.not]
nie
jeszcze
nigdy
[cover.other]
poprzednia faktura
wcześniejsza faktura
gdy
jeśli
jeżeli
po
zaliczka
zaliczkę
częściowo
pozostała
# At the head of a sentence: a condition or a question.
[cover.first]
czy
[cover.cancelled]
została anulowana
zostanie anulowana
zostanie skorygowana
[terms.not]
nie
jeszcze nie
[terms.end-of]
końca
koniec
do końca

# Words of replies, Polish. Format: reader/replywords.h; what each section means: doc/lexicon.md.
[function]
w nie jest z za po dla od faktura faktury fakturę zapłata zapłacimy zapłacone przelew proszę dziękuję dzień dobry pozdrawiam witam państwa została został będzie
już jutro tydzień piątek poniedziałek nasza nasz jak co czy ale oraz przez jeszcze nam było tej ten która który kiedy dlaczego płatność pieniądze szanowni

[neutral]
nie ma problemu
jak najszybciej
w razie pytań
przypomnienie o płatności
termin płatności
warunki płatności
nie tylko
za opóźnienie

[pay]
zapłacić
płacić
opłacić
uregulować
przelać
wykonać przelew
zrobić przelew
dokonać płatności
dokonać przelewu
spłacić
rozliczyć
wpłacić
uiścić

[pays]
płacę
płacimy
zapłaca
przelewam
przelewamy
robię przelew
robimy przelew
reguluję
regulujemy
opłacam
wpłacam

[will.pay]
zapłacę
zapłacimy
zapłaci
przeleję
przelejemy
przeleje
ureguluję
uregulujemy
opłacę
opłacimy
wykonamy przelew
wykonam przelew
zrobię przelew
zrobimy przelew
zostanie zapłacona
zostanie opłacona
zostanie uregulowana
będzie zapłacona
będzie opłacona
będzie zapłacone
zostanie wykonany
spłacę
spłacimy
wpłacę
wpłacimy
dokonamy płatności
dokonam płatności

[paid]
zapłacona
zapłacone
zapłacony
zapłacono
opłacona
opłacone
uregulowana
uregulowane
uregulowano
przelane
przelano
rozliczona
spłacona
wpłacone
wpłacono

[paid.past]
zapłaciliśmy
zapłaciłem
zapłaciłam
zapłacił
zapłaciła
przelaliśmy
przelałem
przelałam
uregulowaliśmy
uregulowałem
opłaciliśmy
opłaciłem
opłaciłam
zrobiłem przelew
zrobiłam przelew
zrobiliśmy przelew
wykonaliśmy przelew
wysłałem przelew
wysłaliśmy przelew
wpłaciłem
wpłaciłam
wpłaciliśmy

[payment]
płatność
płatności
zapłata
zapłaty
przelew
przelewu
przelewy
pieniądze
pieniędzy
kwota
kwotę
należność
należności
suma
wpłata
wpłatę
blik

[done]
wykonany
wykonana
wykonane
wysłany
wysłana
wysłane
wyszedł
wyszła
poszedł
poszła
poszły
zrobiony
zrobione
zlecony
zlecone
zrealizowany
zrealizowana
zaksięgowany
zaksięgowana
obciążone

[happens]
pójdzie
wyjdzie
idzie
wychodzi
będzie
dotrze
wpłynie

[planned]
zaplanowana
zaplanowany
zaplanowane
zaakceptowana
zaakceptowany
zatwierdzona
zatwierdzony
do akceptacji
do zatwierdzenia
w realizacji
w najbliższej paczce
przygotowany
przygotowana
w trakcie
czeka na podpis

[perfect]
został
została
zostało
zostały
był
była
było
były
jest
są
mam

[past]
był
była
było
były
miałem
mieliśmy

[present]
jest
są

[future]
będzie
będziemy
zamierzam
zamierzamy
planujemy
planuję
postaram się
postaramy się
obiecuję
obiecujemy
zobowiązuję się
chcę
chcemy
spróbuję

[modal]
mogę
możemy
mógłbym
moglibyśmy
muszę
musimy
w stanie

[not]
nie
nigdy
żaden
żadna
żadnej
nic
brak
ani

[not.yet]
jeszcze nie
nadal nie
zapomniałem
zapomniałam
zapomnieliśmy
przeoczyliśmy
przeoczyłem
umknęła
umknęło
niezapłacona
nieopłacona

[refuse]
odmawiam
odmawiamy
nie zapłacimy
nie zapłacę
nie zamierzamy płacić
ani grosza
wstrzymujemy
wstrzymaliśmy płatność

[until]
dopóki
aż
dopiero po
zanim
do czasu

[if]
jeśli
jeżeli
gdy
kiedy
jak tylko
po otrzymaniu
pod warunkiem
gdy tylko
dopiero gdy

[without]
bez

[we]
my
ja
nas
nam
mi
mnie
nasz
nasza
nasze
naszej
naszego
mój
moja
moje

[you]
państwo
państwa
państwu
pan
pani
wy
was
wam
wasz
wasza
wasze

[others.pay]
nasz klient
nasi klienci
mój klient
klient nam zapłaci
klient zapłaci
nam zapłacą
wypłata
wypłatę
dotacja

[our.money]
płynność
płynności
kredyt
szef
szefa
prezes
prezesa
urlop
urlopu
ubezpieczenie

[creditor.act]
korekta
korekty
korektę
fakturę korygującą
faktura korygująca
nową fakturę
poprawną fakturę
poprawić
naprawić
naprawy
naprawa
wymienić
wymiana
zwrot
dokończyć
uzupełnić
odebrać towar

[reported]
według
podobno
twierdzi
mówi
informuje
powiedział

[already]
już
wczoraj
w zeszłym tygodniu
dawno
właśnie
przed chwilą
w terminie

[maybe]
chyba
może
prawdopodobnie
wydaje mi się
powinno być
powinna być

[sarcasm]
gratulacje
brawo
świetna obsługa
żarty
chyba żartujecie

[ask]
co
jaki
jaka
jakie
która
który
kiedy
gdzie
kto
jak
dlaczego
czego
czy
za co

[please]
proszę
prosimy
prośba
uprzejmie
czy możecie
czy mogą
potrzebuję
potrzebujemy
będę wdzięczny

[send]
przesłać
wysłać
wyślijcie
prześlijcie
przesłanie
podać
przekazać
załączyć
ponownie

[invoice]
faktura
faktury
fakturę
fakturze
fv
rachunek
rachunku

[document]
kopia
kopię
kopii
duplikat
pdf
wyciąg
zestawienie
specyfikacja
wz
protokół
dokument
dokumenty
załącznik

[goods]
towar
towaru
towary
dostawa
dostawy
zamówienie
zamówienia
usługa
usługi
usługę
praca
prace
maszyna
maszyny
paleta
palety
palet
materiał
serwis
serwisant
paczka
montaż
instalacja
sprzęt
urządzenie

[person]
osoba
osobą
kontakt
adresat
odbiorca
odpowiedzialny
dział
zły adres

[received]
otrzymaliśmy
otrzymałem
otrzymałam
dotarł
dotarła
dotarło
dostaliśmy
dostałem
mamy
widziałem

[find]
znaleźć
znajduję
widzę
mogę znaleźć
w systemie

[bad]
uszkodzony
uszkodzona
uszkodzone
zepsuty
zepsuta
zepsute
wadliwy
wadliwa
wadliwe
błąd
błędna
błędny
błędne
błędnie
nie działa
nie działają
zły
zła
złe
niezgodna
niezgodne
za dużo
za drogo
zawyżona
podwójnie
opóźniona
niedokończone
nie zgadza się

[defect]
uszkodzony
uszkodzona
uszkodzone
zepsuty
zepsuta
zepsute
wadliwy
nie działa
nie działają
cieknie

[missing]
brakuje
brak

[remittance]
potwierdzenie przelewu
potwierdzenie płatności
potwierdzenie zapłaty
dowód wpłaty
dowód zapłaty

[attached]
w załączeniu
w załączniku
załączam
załączamy
załączone

[partial]
część
części
połowę
połowa
resztę
reszta
częściowo
zaliczka

[instalments]
raty
ratach
rat
rozłożyć
rozłożenie
miesięcznie

[extend]
prolongata
odroczenie
przedłużenie
więcej czasu
cierpliwość
poczekać
przesunąć

[ordered]
zamawialiśmy
zamawiałem
zamówiliśmy
zamówiłem
zlecaliśmy
zlecałem

[agree]
zgadzam
zgadzamy
akceptujemy
akceptuję
uznajemy
uznaję

[owe]
winni
winien
zalegamy

[order.number]
numer zamówienia
numeru zamówienia
nr zamówienia
mpk

[portal]
portal
ksef
platforma
ariba
coupa

[bank.details]
numer konta
numeru konta
konto bankowe
rachunek bankowy
iban
kartą
biała lista
białej liście

[amount]
cena
ceny
vat
rabat
odsetki
opłata
ilość
godzin
stawka

[sort]
zajmę się
zajmiemy się
załatwię
załatwimy
dopilnuję
ogarnę

[sorted]
załatwione
gotowe
zrobione
uregulowane

[arrive]
na państwa koncie
na waszym koncie
u państwa

[then]
wtedy
wówczas
abyśmy mogli
potem

[that.day]
tego dnia
tego samego dnia
wtedy

[but]
ale
jednak
lecz
ponieważ
bo

[and]
i
oraz
a

[forward]
przekazałem
przekazałam
przekazuję
przekazaliśmy
przesyłam dalej
do wiadomości

[run]
paczka przelewów
dzień płatności

[is.dispute]
reklamacja
reklamację
reklamacji
reklamujemy
kwestionuję
kwestionujemy
nie zgadzamy się
nie zgadzam się
odrzucamy
odrzucam
nie zamawialiśmy
nigdy nie zamawialiśmy
nie zamawiałem
nie otrzymaliśmy towaru
nigdy nie dotarł
nie dostarczono
nie wykonano
anulowane
anulowaliśmy
anulowałem
rezygnacja
wypowiedzieliśmy
podwójnie zafakturowano
duplikat faktury wystawionej
odliczymy
potrącimy
zwróciliśmy
odesłaliśmy
bezpodstawne
niezasadna

[is.query]
kopię faktury
duplikat faktury
przesłać fakturę
nie otrzymaliśmy faktury
nie dostaliśmy faktury
nie mam tej faktury
nie mogę znaleźć faktury
czego dotyczy
za co jest
jakie zamówienie
kto zamówił
na jakie konto
czy dotarł
czy dotarła
czy otrzymaliście
czy wpłynęła
czy wpłynął
ile wynosi
czy można zapłacić kartą
nie otwiera się
nie mogę otworzyć
brak załącznika
brak numeru zamówienia

[is.wrong-contact]
zła osoba
niewłaściwa osoba
pomyłka
pomylili
pomylił
zły adres
nie pracuję
nie pracuje
już nie pracuje
już nie pracuję
na emeryturze
proszę o kontakt z
proszę kontaktować
proszę pisać
proszę kierować
księgowość
księgowości
dział księgowości
biuro rachunkowe
nie zajmuję się
nie odpowiadam za
nie jestem osobą
zajmuje się
przejął
przejęła
to nie my
nie jesteśmy klientem
nie mam nic wspólnego

[is.stop]
upadłoś*
upadły
syndyk*
restrukturyzac*
likwidac*
likwidator*
niewypłacaln*
adwokat*
radca prawny
radcy prawnego
prawnik*
kancelari*
sąd
sądu
sądzie
pozew
komornik*
policj*
nękan*
nęka*
rodo
dane osobowe
danych osobowych
usunięcie danych
usunąć moje dane
artykuł 17
zmarł
zmarła
zmarły
śmierć
śmierci
pogrzeb*
spadek
spadkobierc*
wypisz*
wypisać
proszę przestać => 4
przestańcie => 4
proszę nie pisać => 4
nie piszcie => 4
dajcie mi spokój => 4
dajcie spokój => 4
proszę się nie kontaktować => 4

[is.stop.alone]
stop
wypisz

[is.chatter]
dziękuję
dzięki
ok
przyjąłem
przyjęłam
sprawdzę
odezwę się
miłego dnia
do zobaczenia

[is.paid]
już zapłacone
już zapłacona
już opłacona
została zapłacona
została opłacona
została uregulowana
zostało zapłacone
przelew poszedł
przelew wyszedł
pieniądze poszły
minęły się
powinno już być
proszę sprawdzić konto

[is.promise]
przelew pójdzie
przelew wyjdzie
będzie przelew
zapłata nastąpi
płatność nastąpi
dostaniecie pieniądze
otrzymają państwo
obiecuję

[greeting]
miłego dnia
wesołych świąt
szczęśliwego nowego roku
miłego weekendu

[both]
obie
oba
obydwie

[all]
wszystkie
całość
wszystko

[other]
druga
drugą
pozostałe
pozostałą
reszta
resztę

[rank]
pierwsza => 1
pierwszą => 1
drugą => 2
ostatnia => -1
ostatnią => -1

[except]
oprócz
poza
z wyjątkiem

[field.paid]
bank
wyciąg
księgow*
potwierdzenie
wczoraj
już
przelew*
konto
tytuł
blik
załącz*

[field.promise]
wkrótce
tydzień
piątek
poniedziałek
jutro
urlop
chor*
wypłat*
podpis
zapomnia*
przepraszam*
opóźnien*
połow*
reszt*
czekam*
odrocz*
rat*

[field.dispute]
uszkodz*
reklamac*
korekt*
błęd*
cen*
umow*
ofert*
dostaw*
zamów*
nigdy
gwaranc*
anul*
godzin*

[field.query]
kopi*
przesł*
pdf
numer
zamówieni*
co
jaki*
dlaczego
konto
iban
specyfikac*
brak*

[field.wrong-contact]
dział
koleg*
księgow*
odszed*
osob*
przekaz*
odpowiedzialn*
kontakt*
adres*
sprzeda*
właściciel*

[field.stop]
adwokat*
prawn*
sąd*
upadł*
syndyk*
likwid*
zmar*
śmier*
rodo
dan*
policj*
nęka*
przesta*

[field.chatter]
dzięk*
pozdrawiam
urlop
weekend
gratul*
spotkan*
wizyt*
targi
katalog
cennik
święt*
sprawdzę

[currency]
zł => PLN
złotych => PLN
złote => PLN
zl => PLN
euro => EUR
[advice.file]
potwierdzen*
przelew*
wplat*
zaplat*

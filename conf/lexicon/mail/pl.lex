# Mail programs and mail habits in language 'pl': see reader/mailwords.h for how these sections are used.

[mail.header]
od => from
nadawca => from
wysłano => date
data => date
wysłane => date
data wysłania => date
do => to
adresat => to
dw => cc
udw => cc
kopia => cc
temat => subject

[mail.original]
oryginalna wiadomość
wiadomość oryginalna
wiadomość pierwotna
wiadomość przekazana
przekazana wiadomość
początek przekazywanej wiadomości

[mail.forwarded]
wiadomość przekazana
przekazana wiadomość
początek przekazywanej wiadomości

[mail.attribution]
napisał
napisał(a)
napisała
pisze
napisano

[mail.attribution.start]
w dniu
dnia
pon
wt
śr
czw
pt
sob
niedz

[mail.weekday]
pon
wt
śr
czw
pt
sob
niedz

[mail.footer]
wysłane z => device
wysłano z => device
pobierz outlook
wysłane z mojego
pobierz => outlook
wysłano z => outlook
wysłano za pomocą
wysłane z
wysłano z
uzyskaj => outlook

[mail.closing]
pozdrawiam
z poważaniem
z pozdrowieniami
dziękuję
serdecznie pozdrawiam
dzięki
łączę pozdrowienia

[mail.disclaimer]
poufne
poufna
wiadomość jest przeznaczona
zanim wydrukujesz
krs
nip

[mail.postscript]
ps
p.s.

[mail.phone]
telefon
tel
kom

[machine.subject]
odpowiedź automatyczna => absence
automatyczna odpowiedź => absence
autoodpowiedź => absence
poza biurem => absence
nieobecność => absence
autoresponder => absence
urlop => absence
przeczytano => receipt
potwierdzenie przeczytania => receipt
zgłoszenie przyjęte => received
otrzymaliśmy twoje zgłoszenie => received
nie przeczytano => receipt
potwierdzenie otrzymania => received

[machine.absence]
na urlopie
poza biurem
nieobecny
nieobecna
na zwolnieniu
biuro jest nieczynne
biuro nieczynne

[machine.declared]
to jest wiadomość automatyczna
to jest automatyczna odpowiedź
wiadomość wygenerowana automatycznie
wiadomość została wygenerowana automatycznie
prosimy nie odpowiadać na tę

[machine.read]
została przeczytana
została wyświetlona

[machine.thanks]
dziękuję za wiadomość
dziękujemy za wiadomość
dziękuję za maila
dziękujemy za kontakt
dziękuję za kontakt

[machine.template]
w pilnych sprawach
w sprawach pilnych
proszę o kontakt
w razie pilnej
w nagłych przypadkach
podczas mojej nieobecności

[machine.promise]
odpowiem
odpowiemy
odpiszę
skontaktujemy się

[machine.back]
wracam
powrót
wrócę
z powrotem

[machine.until]
do dnia => next

[machine.human]
zapłacić
zapłacimy
zapłacone
płatność
przelew
faktura
fakturę
faktury

[mail.banner]

[word.alert]
uwaga
ostrzeżenie

[word.outside]
nadawca zewnętrzny
spoza organizacji
zewnętrznego nadawcy
nie klikaj

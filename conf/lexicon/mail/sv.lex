# Mail programs and mail habits in language 'sv': see reader/mailwords.h for how these sections are used.

[mail.header]
från => from
skickat => date
datum => date
skickades => date
till => to
kopia => cc
svar till => cc
ämne => subject

[mail.original]
ursprungligt meddelande
originalmeddelande
vidarebefordrat meddelande
vidarebefordrat brev
början på vidarebefordrat meddelande

[mail.forwarded]
vidarebefordrat meddelande
vidarebefordrat brev
början på vidarebefordrat meddelande

[mail.attribution]
skrev
har skrivit

[mail.attribution.start]
den
on
mån
tis
ons
tors
fre
lör
sön

[mail.weekday]
mån
tis
ons
tors
fre
lör
sön

[mail.footer]
skickat från min => device
skickat från => device
skickades från min => device
hämta outlook för
skaffa outlook för
hämta => outlook
skaffa => outlook
skickat med => mail
skickat från => outlook

[mail.closing]
med vänliga hälsningar
vänliga hälsningar
mvh
hälsningar
med vänlig hälsning
tack
tack på förhand
vänligen
bästa hälsningar

[mail.disclaimer]
konfidentiell
konfidentiellt
tänk på miljön
avsedd mottagare

[mail.postscript]
ps
p.s.

[mail.phone]
telefon
mobil

[machine.subject]
automatiskt svar => absence
autosvar => absence
frånvaro => absence
frånvaromeddelande => absence
semester => absence
frånvarande => absence
läst => receipt
läskvitto => receipt
ärende mottaget => received
vi har mottagit ditt ärende => received
ej läst => receipt
inte läst => receipt
frånvarobesked => absence

[machine.absence]
på semester
inte på kontoret
frånvarande
föräldraledig
ledig
tjänsteresa
inte i tjänst
borta från kontoret
kontoret är stängt
sjukskriven

[machine.declared]
detta är ett automatiskt
detta är ett autosvar
detta meddelande har skapats automatiskt
svara inte på detta

[machine.read]
lästes
har lästs
har visats

[machine.thanks]
tack för ditt mejl
tack för ditt mail
tack för ditt meddelande
tack för din e-post
tack för att du kontaktar

[machine.template]
vid brådskande ärenden
vid brådskande
brådskande ärenden
är det bråttom
under min frånvaro
vidarebefordras inte
har begränsad

[machine.promise]
återkommer
svarar när
svarar så snart
hör av mig

[machine.back]
tillbaka
åter på kontoret
åter den
åter måndag
åter i tjänst

[machine.until]
till och med => next
t.o.m. => next
fram till

[machine.human]
betala
betalar
betalat
betalning
faktura
fakturan
överföring

[mail.banner]

[word.alert]
varning
obs

[word.outside]
extern avsändare
utanför organisationen
klicka inte
externt e-postmeddelande
externt mejl

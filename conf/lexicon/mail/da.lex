# Mail programs and mail habits in language 'da': see reader/mailwords.h for how these sections are used.

[mail.header]
fra => from
sendt => date
dato => date
til => to
kopi => cc
svar til => cc
emne => subject

[mail.original]
oprindelig meddelelse
oprindelig besked
opprinnelig melding
original besked
videresendt meddelelse
videresendt besked
start på videresendt besked
videresendt melding
start på videresendt melding

[mail.forwarded]
videresendt meddelelse
videresendt besked
start på videresendt besked
videresendt melding
start på videresendt melding

[mail.attribution]
skrev
har skrevet

[mail.attribution.start]
den
på
d.
man
tir
ons
tor
fre
lør
søn

[mail.weekday]
man
tir
ons
tor
fre
lør
søn

[mail.footer]
sendt fra min => device
sendt fra => device
hent outlook til
få outlook til
sendt fra min
last ned => outlook
hent => outlook
få => outlook for
sendt med => mail
sendt fra => outlook

[mail.closing]
med venlig hilsen
venlig hilsen
mvh
hilsen
venlige hilsner
med vennlig hilsen
vennlig hilsen
tak
takk
på forhånd tak
de bedste hilsner
bedste hilsner

[mail.disclaimer]
fortrolig
fortroligt
tænk på miljøet
konfidensiell

[mail.postscript]
ps
p.s.
nb

[mail.phone]
telefon
mobil
tlf

[machine.subject]
automatisk svar => absence
autosvar => absence
ikke på kontoret => absence
ikke til stede => absence
fravær => absence
fraværsbesked => absence
ferie => absence
læst => receipt
lest => receipt
kvittering for læsning => receipt
vi har modtaget din henvendelse => received
vi har mottatt din henvendelse => received
ikke læst => receipt
automatisk besvarelse => absence
feriebesked => absence

[machine.absence]
på ferie
ikke på kontoret
fraværende
ute av kontoret
har ferie
holder ferie
er på ferie
ikke til stede
ikke til å treffe
ferie
på barsel
bortrejst
bortreist
kontoret er lukket
kontoret er stengt
fravær

[machine.declared]
dette er en automatisk
dette er et automatisk
denne e-mail er automatisk
svar ikke på denne

[machine.read]
blev læst
blev lest
er læst
ble lest

[machine.thanks]
tak for din mail
tak for din besked
tak for din e-mail
tak for din henvendelse
takk for din e-post
takk for meldingen
takk for din henvendelse
takk for e-posten

[machine.template]
ved hastesager
i hastetilfælde
ved presserende
hvis det haster
ved hastesaker
under mit fravær
bliver ikke videresendt
videresendes ikke
kontakt venligst

[machine.promise]
vender tilbage
svarer når
svarer hurtigst
svarer så snart
tar kontakt

[machine.back]
tilbage
tilbake
er igen på kontoret

[machine.until]
til og med => next
frem til
indtil

[machine.human]
betale
betaler
betalt
betaling
faktura
fakturaen
overførsel
overføring

[mail.banner]

[word.alert]
advarsel
forsiktig
forsigtig

[word.outside]
ekstern afsender
ekstern avsender
uden for organisationen
utenfor organisasjonen
klik ikke
ikke klikk

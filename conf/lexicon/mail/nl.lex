# Mail programs and mail habits in language 'nl': see reader/mailwords.h for how these sections are used.

[mail.header]
van => from
verzonden door => from
afzender => from
verzonden => date
datum => date
verzonden op => date
verstuurd => date
aan => to
cc => cc
bcc => cc
antwoorden aan => cc
bijlagen => cc
urgentie => cc
onderwerp => subject

[mail.original]
oorspronkelijk bericht
origineel bericht
oorspronkelijke bericht
doorgestuurd bericht
begin doorgestuurd bericht
doorgestuurde bericht
begin van doorgestuurd bericht

[mail.forwarded]
doorgestuurd bericht
begin doorgestuurd bericht
doorgestuurde bericht
begin van doorgestuurd bericht

[mail.attribution]
schreef
het volgende geschreven
heeft geschreven
geschreven

[mail.attribution.start]
op
ma
di
wo
do
vr
za
zo
maandag
dinsdag
woensdag
donderdag
vrijdag
zaterdag
zondag

[mail.weekday]
ma
di
wo
do
vr
za
zo
maandag
dinsdag
woensdag
donderdag
vrijdag
zaterdag
zondag

[mail.marker]
reageer boven deze regel
typ uw antwoord boven deze regel
antwoord boven deze lijn

[mail.footer]
verzonden met => device
verzonden vanaf mijn => device
verstuurd vanaf mijn => device
verstuurd vanaf => device
verzonden vanaf => device
verstuurd met => device
verzonden vanuit => mail
verzonden met => mail
outlook voor
download outlook
verzonden van mijn => device
virusvrij

[mail.closing]
met vriendelijke groet
met vriendelijke groeten
vriendelijke groet
vriendelijke groeten
groet
groeten
mvg
met hartelijke groet
hoogachtend
bedankt
alvast bedankt
dank u
dank u wel
dank je
met dank
hartelijke groet
hartelijke groeten
bij voorbaat dank
fijne dag
prettige dag
gr
gr.
dank alvast
beste groeten
mvrgr
met groet

[mail.disclaimer]
vertrouwelijk
niet de geadresseerde
geadresseerde
voordat u deze
denk aan het milieu
aan het milieu
kvk
handelsregister
openingstijden
kantooruren
bereikbaar op
volg ons
algemene voorwaarden
privacyverklaring
disclaimer
btw

[mail.postscript]
ps
p.s.
nb
naschrift

[mail.phone]
telefoon
mobiel
tel

[mail.inline]
hieronder
in het rood
in rood
in blauw
zie onder
mijn antwoorden
in de tekst

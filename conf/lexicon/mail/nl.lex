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
oorspronkelijke afspraak

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
download => outlook
outlook => downloaden
verzonden via => mail
onderweg verzonden

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

[machine.subject]
automatisch antwoord => absence
automatische reactie => absence
afwezig => absence
afwezigheid => absence
niet aanwezig => absence
out of office => absence
afwezigheidsbericht => absence
afwezigheidsassistent => absence
met vakantie => absence
op vakantie => absence
vakantie => absence
automatisch bericht => absence
verzoek ontvangen => received
aanvraag ontvangen => received
ontvangstbevestiging => received
wij hebben uw bericht ontvangen => received
we hebben uw bericht ontvangen => received
uw verzoek is ontvangen => received
uw aanvraag is ontvangen => received
ticket aangemaakt => received
bevestiging van ontvangst => received
bevestig uw bericht => challenge
gelezen => receipt
leesbevestiging => receipt
ontvangstbevestiging (weergegeven) => receipt
automatische ontvangstbevestiging => received
automatisch bericht => received
automatische bevestiging => received

[machine.absence]
afwezig
niet aanwezig
met vakantie
op vakantie
niet op kantoor
kantoor is gesloten
wij zijn gesloten
we zijn gesloten
met verlof
zwangerschapsverlof
ouderschapsverlof
niet bereikbaar
kantoor gesloten
gesloten wegens
bedrijfsvakantie

[machine.template]
in dringende gevallen
voor dringende
bij spoed
automatisch antwoord
automatisch bericht
neem contact op
bij terugkomst
niet doorgestuurd
tijdens mijn afwezigheid
in mijn afwezigheid
voor dringende zaken
voor spoedeisende
automatisch gegenereerd

[machine.thanks]
bedankt voor uw bericht
bedankt voor je bericht
dank voor uw bericht
bedankt voor uw e-mail
bedankt voor uw mail
dank u voor uw
bedankt voor uw e-mailbericht
dank voor je bericht

[machine.promise]
zal ik uw
beantwoord ik
neem ik contact
reageer ik
zullen wij
zo spoedig mogelijk
binnen twee werkdagen
werkdagen
te reageren
ons team

[machine.received]
wij hebben uw verzoek ontvangen
wij hebben uw bericht ontvangen
we hebben uw bericht ontvangen
we hebben uw verzoek ontvangen
uw aanvraag is ontvangen
uw bericht is ontvangen
dit is een automatisch
dit is een geautomatiseerd
u kunt niet op dit bericht
uw vraag is geregistreerd
uw melding
mailbox wordt niet meer gelezen
postvak wordt niet meer gelezen
uw vraag ontvangen
uw verzoek ontvangen
uw aanvraag ontvangen
uw vraag is ontvangen
zo spoedig mogelijk contact
uw e-mail is ontvangen
uw e-mail in goede orde ontvangen

[machine.ticket]
ticketnummer
zaaknummer

[machine.challenge]
klik op de link om uw bericht
spambeveiliging

[machine.human]
betaald
betalen
betaling
factuur
facturen
overgemaakt
overmaken
bedrag
betaal
betaalt
betalingen
maken over
creditnota
levering
voldaan
voldoen
termijnen
incasso

[machine.deputy]
contact op
mailen naar
mail naar
mijn collega
dringende
spoed
wenden tot

[machine.mark]
extern

[machine.back]
weer aanwezig
terug op
terug
weer bereikbaar
weer op kantoor
vanaf
weer open
weer
keer terug

[machine.until]
tot en met => next
t/m => next
tot

[machine.inclusive]
tot en met
t/m

[mail.banner]
deze e-mail is afkomstig van buiten
dit bericht is afkomstig van buiten
deze e-mail komt van buiten
u ontvangt niet vaak e-mail van
waarom dit belangrijk is
u ontvangt niet vaak e-mail
je ontvangt niet vaak e-mail

[machine.declared]
dit is een automatisch
dit is een automatische
deze e-mail is automatisch
deze mail is automatisch
dit bericht is automatisch
gelieve niet te antwoorden op deze
u kunt niet op deze e-mail antwoorden

[machine.read]
is gelezen
werd gelezen
is verwijderd
is weergegeven

[word.alert]
let op
waarschuwing
pas op

[word.outside]
externe afzender
extern afzender
buiten de organisatie
externe e-mail
niet op links
van buiten de organisatie
buiten onze organisatie
buiten uw organisatie
klik niet op links
klik geen links

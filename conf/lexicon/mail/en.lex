# Mail programs and mail habits in language 'en': see reader/mailwords.h for how these sections are used.

[mail.header]
from => from
sent by => from
sent => date
date => date
sent on => date
received => date
to => to
recipient => to
cc => cc
bcc => cc
reply-to => cc
reply to => cc
attachments => cc
importance => cc
subject => subject

[mail.original]
original message
reply message
original mail
original e-mail
original email
original appointment
forwarded message
begin forwarded message
forwarded by
forwarded mail
forwarded email
start of forwarded message

[mail.forwarded]
forwarded message
begin forwarded message
forwarded by
forwarded mail
forwarded email
start of forwarded message

[mail.attribution]
wrote
writes
has written
said

[mail.attribution.start]
on
at
in
mon
tue
wed
thu
fri
sat
sun
monday
tuesday
wednesday
thursday
friday
saturday
sunday
tues
thur
thurs

[mail.weekday]
mon
tue
wed
thu
fri
sat
sun
monday
tuesday
wednesday
thursday
friday
saturday
sunday
tues
thur
thurs

[mail.marker]
reply above this line
type your reply above
write above this line
please reply above
reply above the line

[mail.footer]
sent from my => device
sent from a => device
sent from mobile
sent from mail for
sent from yahoo mail
sent from outlook
sent from samsung
sent from windows mail
sent from mailbox
sent from proton
sent from gmail mobile
sent from aol
sent from bluemail
sent from fastmail
sent from nine
sent from spark
sent from [mail]
sent from edison mail
sent from zoho mail
sent from bt email
sent from sky mail
sent from a
sent via mobile
sent via => device
sent with airmail
sent with proton
sent with spark
sent with shift
sent with => mail
sent by galaxy
sent on the go
sent using => mail
from my iphone
from my ipad
from my => device
get outlook for
get bluemail for
download the all new
this message was sent from my
excuse => typos
please excuse => brevity
written on my => device
typed on my => device
sent securely
virus-free
this email has been checked for viruses
this email has been scanned
scanned by
[cid:
[image:
[ticket-id
ref:_00
powered by
do not share my personal information
sent with grammarly
sent with superhuman
sent with mailtrack
sent with mailsuite
sent with spike
sent with missive
sent with canary
sent with tuta
sent with tutanota
sent with aqua mail
sent with fairemail
sent via superhuman
this email is a service from
delivered by zendesk
powered by zendesk
powered by freshdesk
powered by help scout
sent from front
sent via front
sent from a => phone
sent from outlook for
sent from the => app
sent from mail for windows
sent from yahoo
get the aol app
grammarly
mailtrack
sender notified by
virenfrei
garantie sans virus
libre de virus
livre de vírus
privo di virus
virusvrij
this e-mail has been checked
this email has been checked
this e-mail has been scanned
sent on the move
sent with shortwave
sent from workspace
sent from => boxer
sent via workspace
sent from the road
sent from the train
sent while travelling
sent while traveling
sent in haste
dictated with
sent from protonmail
sent from thunderbird
sent from k-9
sent from fairemail
sent from hey
sent from superhuman
sent from tutanota

[mail.device]
iphone
ipad
ipod
galaxy
samsung
android
phone
smartphone
mobile
cell
handy
mobilgerät
mobiltelefon
tablet
blackberry
huawei
xiaomi
redmi
oneplus
nokia
htc
pixel
sony
xperia
honor
motorola
device
pc
windows
outlook
mail
yahoo
gmx
web.de
ios
appareil
téléphone
portable
móvil
movil
teléfono
dispositivo
cellulare
telefono
telefoon
toestel
telemóvel
celular
surface
macbook
mac
ti-85
alcatel
k-9
telefon
puhelimesta
iphonesta
iphone'a
iphonu
айфона
iphone'dan
telia
tele2
bouygues
orange
sfr
free
libero
ti
watch
spark
superhuman
canary
airmail
polymail
missive
mailspring
edison
newton
boxer
tutanota
tuta
mimestream
aquamail
aqua mail
fairemail
k-9 mail
shortwave
spike
front
nine
email app
mail app
thunderbird
posteo
kindle
fairphone
nothing
realme
vivo
oppo
lenovo
lg
moto

[mail.given-name]
adam
afonso
agnieszka
agnès
alain
alan
alberto
alejandro
alessandra
alessandro
alex
alexander
alice
alison
amy
amélie
ana
anders
andrea
andreas
andrew
andrzej
andrés
andy
angela
angelo
anja
ann
anna
anne
annemiek
annette
anthony
antje
antoine
antonella
antonio
antónio
arjan
astrid
aurélie
barbara
bart
bas
beatriz
ben
benjamin
benoît
bernd
beth
bill
birgit
birgitta
björn
bo
bob
brian
brigitte
bruno
camille
carl
carla
carlo
carlos
carmen
carol
caroline
catarina
catherine
cees
chantal
charles
charlotte
chiara
chris
christa
christelle
christian
christine
christophe
christopher
claire
claudia
clémence
colin
conceição
corinne
craig
cristina
céline
daan
damien
daniel
danielle
dave
david
davide
debbie
delphine
denis
dennis
diana
diane
didier
diego
dieter
diogo
dirk
dominique
donald
donna
doris
doug
duarte
eberhard
eduardo
edward
elena
elisa
elizabeth
elke
ella
emil
emily
emma
enrico
enrique
eric
erik
erika
ernst
esther
ethan
eva
ewa
fabio
fabrice
federica
federico
fernanda
fernando
filipa
filipe
filippo
fiona
floor
florence
florian
francesca
francesco
francisco
frank
frans
franz
françois
françoise
freja
friedrich
frédéric
gabi
gabriel
gabriele
gary
gavin
georg
george
gerd
gerhard
gerrit
gianluca
gilles
gillian
giovanna
giovanni
gisela
giulia
giuseppe
gloria
gonzalo
gonçalo
grace
graham
graça
greg
guillaume
guillermo
gustav
gérard
günter
günther
hannah
hans
harald
harm
harry
heather
heike
heinz
helen
helena
helga
helmut
henk
henrik
henry
hervé
holger
horst
hélène
ian
ignacio
ilaria
ilse
ingrid
ingvild
inés
inês
isabel
isabelle
jaap
jack
jacob
jacques
james
jan
jana
jane
janet
jarosław
jason
javier
jean
jeff
jennifer
jenny
jens
jeremy
jeroen
jessica
jesús
jill
jim
jiří
jo
joachim
joan
joana
joanna
joaquín
jochen
joe
johan
johannes
john
jonas
jonathan
joost
jorge
jos
joseph
josh
josé
joão
juan
julia
julian
julie
julien
jutta
jérôme
jörg
jürgen
karen
kari
karin
karl
katarzyna
kate
katherine
kathy
katja
katrin
kees
keith
kelly
ken
kenneth
kevin
kim
klaus
knut
koen
krzysztof
larry
lars
laura
lauren
laurence
laurent
lena
leo
liam
lieke
lily
linda
lisa
liz
lorenzo
louise
luc
luca
lucia
lucie
lucy
lucía
luis
lukas
luke
luís
luísa
lynn
léa
lúcia
maaike
maarten
magda
magnus
maja
manfred
manon
manuel
manuela
marc
marco
marcos
marek
margarida
maria
mariana
marie
marieke
marijke
mario
marion
marjolein
mark
markus
marta
martin
martina
mary
massimo
mathieu
matt
matteo
matthew
matthias
max
megan
mercedes
mette
michael
michel
michele
michelle
mieke
miguel
mike
mikkel
monica
monique
moritz
márcia
mélanie
mónica
nadine
nancy
natalia
natalie
nathalie
nathan
neil
nicholas
nick
nicola
nicolas
nicole
nicolò
niels
nils
nina
norbert
nuno
nuria
ole
oliver
olivia
olivier
owen
pablo
pam
paolo
pascal
patricia
patrick
patrícia
paul
paula
pauline
paulo
pavel
pedro
per
peter
petr
petra
phil
philip
philippe
pierre
piet
pieter
pietro
pilar
piotr
priya
rachel
rafael
rainer
ralf
ramón
raquel
ray
rebecca
reinhard
renate
ricardo
riccardo
richard
rik
rita
rob
robert
roberta
roberto
robin
rocío
roel
roger
rolf
ron
rosa
rose
rubén
rudolf
rui
rune
ruth
ruud
ryan
sabine
sally
salvador
salvatore
sam
samantha
sander
sandra
sandrine
sanne
santiago
sara
sarah
scott
sean
sergio
sharon
sigrid
silke
silvia
simon
simona
simone
sofia
sofía
sophia
sophie
stefan
stefania
stefano
steffen
stephanie
stephen
steve
steven
stig
stuart
stéphane
stéphanie
sue
susan
susana
susanne
suzanne
svein
sven
sylvie
sébastien
sónia
søren
tanja
tanya
ted
teresa
thierry
thijs
thomas
thorsten
tiago
tim
tina
tineke
tobias
toby
tom
tomasz
tony
torsten
tove
tracy
udo
ulf
ulrich
ulrike
ursula
uwe
valentina
valerie
valérie
vasco
vera
victor
victoria
vincent
vincenzo
virginie
volker
véronique
walter
wendy
werner
willem
william
wim
wolfgang
wouter
xavier
yann
yves
yvonne
zdeněk
zoe
ángel
åsa
élise
élodie
émilie
étienne
íñigo
óscar

[mail.closing]
kind regards
best regards
regards
best
kindest regards
warm regards
warmest regards
many thanks
thanks
thank you
thanks again
thx
cheers
best wishes
with best regards
with kind regards
yours sincerely
yours faithfully
sincerely
sincerely yours
yours truly
yours
cordially
all the best
respectfully
thank you in advance
thanks in advance
thanks and regards
thanks & regards
thank you and regards
with regards
br
kr
rgds
best rgds
brgds
take care
have a nice day
have a great day
have a good day
have a good weekend
ta
greetings
warmly
with thanks
thank you very much
thanks very much
kind rgds
thank you so much
talk soon
speak soon

[mail.disclaimer]
confidential and may
is confidential
strictly confidential
legally privileged
intended recipient
intended solely
intended only for
confidentiality notice
consider the environment
think before you print
think before printing
before printing this
please do not print
registered in england
registered office
registered in
company number
company no
vat reg
vat no
disclaimer
if you have received this
this message and any attachments
this email and any attachments
this e-mail and any
views expressed
unauthorised use
unauthorized use
office hours
opening hours
our offices are open
working hours
i work part
my working days
follow us on
visit our website
subscribe to our
privacy policy
privacy notice
data protection notice
security notice
beware of fraud
we will never change our bank
accepts no liability
no liability
to unsubscribe
you received this message because
you are receiving this
view in browser
terms and conditions apply
all business is subject to
our general terms
virus-free
virus free
for viruses
of viruses
any virus
from viruses
computer virus
this mailing list because

[mail.postscript]
ps
p.s.
pps
nb
n.b.
one more thing
edit
addendum
sorry, forgot

[mail.phone]
tel
tel.
phone
t
t.
mobile
mob
mob.
m
m.
fax
f
f.
direct
office
cell
switchboard
whatsapp
dd
ext

[mail.inline]
see below
answers below
comments below
inline
in line
in red
in blue
in green
my answers
my comments
see my
below your
in caps
answered below
replies below

[machine.subject]
automatic reply => absence
auto reply => absence
auto-reply => absence
autoreply => absence
out of office => absence
out of office autoreply => absence
out of office reply => absence
out-of-office => absence
out of the office => absence
ooo => absence
away from office => absence
vacation reply => absence
vacation => absence
on vacation => absence
on holiday => absence
on leave => absence
on annual leave => absence
absence => absence
automatic response => absence
auto response => absence
auto-response => absence
autoresponse => absence
auto: out of office => absence
automated reply => absence
automated response => absence
request received => received
ticket received => received
ticket created => received
case created => received
support ticket => received
we received your request => received
we have received your request => received
we have received your message => received
we have received your email => received
your request has been received => received
message received => received
thank you for contacting => received
thank you for your email => received
thank you for your message => received
thanks for contacting => received
new ticket => received
ticket opened => received
case opened => received
confirmation of receipt => received
acknowledgement of receipt => received
acknowledgement => received
email received => received
your message has been received => received
your email has been received => received
ticket has been opened => received
thank you for your enquiry => received
thank you for your inquiry => received
please confirm your message => challenge
confirm your message => challenge
please verify your email => challenge
message verification => challenge
your email requires verification => challenge
sender verification => challenge
verification required => challenge
confirm your email => challenge
read => receipt
read receipt => receipt
displayed => receipt
return receipt => receipt
return receipt (displayed) => receipt
not read => receipt
deleted => receipt

[machine.absence]
out of the office
out of office
away from the office
away from my desk
on annual leave
on leave
on vacation
on holiday
on holidays
on parental leave
on maternity leave
on paternity leave
office is closed
offices are closed
we are closed
closed for the
will be closed
i am away
i'm away
currently away
currently out
not in the office
no access to e-mail
no access to email
limited access to
on sick leave
on a business trip
no longer with the company
no longer works
i will be out
i am out
summer break
christmas break
company holidays
i'm offline
i am offline
i will be offline
be back in the office
i am unavailable
i'm unavailable
am not available
on extended leave
on sabbatical
attending a conference
travelling
traveling
away on business
annual leave
parental leave
maternity leave

[machine.template]
in urgent cases
for urgent matters
if your matter is urgent
in case of urgency
if urgent
for anything urgent
will reply when
not be forwarded
is not forwarded
not forwarded
automatic reply
automated message
automatically generated
auto-reply
limited access
please contact
in my absence
do not reply to this
during this time
on my return
upon my return
automated response
if your request is urgent
if your message is urgent
if your enquiry is urgent
if your inquiry is urgent
if it is urgent
if this is urgent
if you need immediate
if you require immediate
for immediate assistance
urgent requests
urgent enquiries
urgent inquiries
urgent issues
urgent matters
for urgent
reach out to
working days
business days
call the office
when i return
when i'm back
when i am back

[machine.thanks]
thank you for your message
thank you for your email
thank you for your e-mail
thank you for your mail
thanks for your email
thanks for your e-mail
thanks for your message
thanks for your mail
thank you for contacting
thank you for getting in touch
thanks for contacting
thank you for your enquiry
thank you for your inquiry
thank you for emailing
thanks for emailing
thank you for writing
thanks for writing
thanks for reaching out
thank you for reaching out
thanks for getting in touch
thank you for your submission
thank you for submitting

[machine.promise]
will reply
will respond
will answer
get back to you
messages then
respond to your
reply to your
aim to respond
aim to reply
respond within
reply within
respond as soon
reply as soon
respond to you
be in touch
as soon as possible
respond upon
answer your
being reviewed
is being processed
will be reviewed
will be processed
shortly
in the order received
add additional comments
please do not reply
our team

[machine.received]
has been received and
your request has been received
we have received your request
we have received your enquiry
we have received your inquiry
we have received your message
we have received your email
ticket has been created
ticket has been opened
your enquiry has been
your inquiry has been
will be reviewed by our
this mailbox is not monitored
this mailbox is processed automatically
mailbox is unattended
this inbox is not monitored
please do not reply to this email
this is an automated
this is an automatic
add additional comments
mailbox is no longer monitored
mailbox is not monitored
inbox is no longer monitored
address is no longer monitored
email address is not monitored
this inbox is checked
this mailbox is checked
we have received your e-mail
your email has been received
your message has been received
your e-mail has been received
assigned it case number
assigned it ticket number
has been logged
has been registered

[machine.ticket]
your ticket
ticket number
case number
has been assigned
a support ticket
your reference number is

[machine.challenge]
click the link below to complete the verification
complete the verification
verify that you are human
prove you are human
protecting myself from
junk mail
confirm that you are a
your message is being held
message will be delivered once
add you to my approved
to be delivered you must
spam protection

[machine.human]
paid
pay
payment
payments
invoice
invoices
transfer
transferred
bank
overdue
remittance
amount
dispute
credit note
sorry
cheque
check run
paying
pays
settle
settled
wire
wired
owe
owed
refund
goods
delivery
order
remit
remitted
discount
instalment
instalments
installment

[machine.deputy]
please contact
contact
please write to
write to
please email
please e-mail
reach out to
get in touch with
my colleague
instead
urgent
in my absence

[machine.mark]
external
ext
external email
external sender
spam
suspected spam
caution
extern
warning
secure

[machine.back]
back on
back in
be back
am back
back at
return on
returning
return to
return
reopen
re-open
on my return
available again
back from
resume
and back
back tomorrow
back by
back around
back after
in the office again
at my desk again
back monday
back tuesday
back wednesday
back thursday
back friday
back saturday
back sunday
back mon
back tue
back wed
back thu
back fri
back next

[machine.until]
until
till
through => next
to => next

[machine.inclusive]
including
inclusive
through
incl.

[mail.banner]
this email originated from outside
this e-mail originated from outside
this message originated from outside
email originated outside
this email was sent from outside
originated from an external
this is an external email
this message is from an external sender
you don't often get email from
do not click links or open attachments unless
do not click on links or open attachments
external sender - do not
unless you recognize the sender
unless you recognise the sender
unless you know the content is safe
learn why this is important
{alert} ... {outside}
{alert} .. {outside}
{outside} ... {alert}
emails from ... learn why this is important
sender ... outside the organization
external email ... do not click
external email ... exercise caution

[machine.declared]
this is an automated
this is an automatic reply
this is an automatic response
this is an automatic message
this is an automatic notification
this is an automatic acknowledgement
this is an automatically
this message was automatically generated
this message was generated automatically
this message is automatically generated
this message has been automatically generated
this email was automatically generated
this email was generated automatically
this e-mail was generated automatically
this e-mail was automatically generated
this email has been automatically generated
this mail was generated automatically
this mailbox is not monitored
this mailbox is no longer monitored
this inbox is not monitored
this inbox is no longer monitored
this address is no longer monitored
this address is not monitored
this email address is not monitored
this email address is no longer monitored
replies to this email are not read
replies to this message are not read

[machine.read]
was read
has been read
was displayed
has been displayed
was deleted
read on

[word.alert]
caution
warning
attention
external email
external e-mail
external mail
external sender
external message
[external
[ext
alert
notice

[word.outside]
external sender
external email
external e-mail
external source
external address
do not click
exercise caution
unknown sender
unknown senders
unless you recognize
from outside the organization
from outside the organisation
from outside our organization
from outside our organisation
from outside your organization
from outside your organisation
from outside the company
from outside our company
from outside the network
from outside our network
from outside of the organization
from outside of the organisation
outside of the organization
outside of the organisation
outside of our organization
outside of our organisation
outside of your organization
outside of your organisation
outside of the company
outside of our company
outside of the network
outside of our network
outside the organization
outside the organisation
outside our organization
outside our organisation
outside your organization
outside your organisation
outside the company
outside our company
outside the network
outside our network
outside of the organization
outside of the organisation
from outside of the organization
from outside of the organisation
from outside of our organization
from outside of our organisation
from outside of your organization
from outside of your organisation
from outside of the company
from outside of our company
from outside of the network
from outside of our network
originated outside the organization
originated outside the organisation
originated outside our organization
originated outside our organisation
originated outside your organization
originated outside your organisation
originated outside the company
originated outside our company
originated outside the network
originated outside our network
originated outside of the organization
originated outside of the organisation
originated outside of the organization
originated outside of the organisation
originated outside of our organization
originated outside of our organisation
originated outside of your organization
originated outside of your organisation
originated outside of the company
originated outside of our company
originated outside of the network
originated outside of our network
originated from outside the organization
originated from outside the organisation
originated from outside our organization
originated from outside our organisation
originated from outside your organization
originated from outside your organisation
originated from outside the company
originated from outside our company
originated from outside the network
originated from outside our network
originated from outside of the organization
originated from outside of the organisation
originated from outside of the organization
originated from outside of the organisation
originated from outside of our organization
originated from outside of our organisation
originated from outside of your organization
originated from outside of your organisation
originated from outside of the company
originated from outside of our company
originated from outside of the network
originated from outside of our network
originates from outside the organization
originates from outside the organisation
originates from outside our organization
originates from outside our organisation
originates from outside your organization
originates from outside your organisation
originates from outside the company
originates from outside our company
originates from outside the network
originates from outside our network
originates from outside of the organization
originates from outside of the organisation
originates from outside of the organization
originates from outside of the organisation
originates from outside of our organization
originates from outside of our organisation
originates from outside of your organization
originates from outside of your organisation
originates from outside of the company
originates from outside of our company
originates from outside of the network
originates from outside of our network
do not open attachments
do not open any attachments
do not open links

[mail.prefix]
re:
fw:
fwd:
aw:
wg:
tr:
rv:
i:
enc:
sv:
vs:
vl:
vb:
odp:
pd:
antw:
antwort:
doorst:
rif:
rés:
res:
ref:
ynt:
ilt:
回复:
转发:
答复:
r:
re :
tr :

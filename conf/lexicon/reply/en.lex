# Words of replies, English. Format: reader/replywords.h; what each section means: doc/lexicon.md.
[function]
the and you we i is are was were to of for this that it have has been will our your please not with be on
in at my me from by can could would thanks thank hi hello dear regards sorry yes already just paid pay payment
invoice soon do did what which as if but they there here them us get got send sent due when who no who's don
re ll ve isn doesn hasn haven won cheers asap transfer reminder bank until week tomorrow friday monday today
account overdue statement copy wrong person stop

# --- what is said, by kind of word
[neutral]
cheque no
check no
account no
no problem
no worries
no longer than
no later than
not later than
no doubt
invoice no
inv no
ref no
no idea when
not only
why not
as soon as possible
as soon as i can
as soon as we can
asap
sorry for not paying
apologies for not paying
for not paying
not paying sooner
not paying earlier
late payment
late payments
in order to
by way of
thank you for your patience
could you please bear with
please bear with us
bear with us
bear with me
let me know if
let us know if
please let me know if
if you need
if you require
if you have any questions
any questions
if not
if it does not show up
by the way
customer service
payment terms
terms of payment
payment reminder
payment reminders
payment request
as our terms
further to
i can confirm that
i confirm that
can confirm
please note
for your information
next step
not due
at your earliest convenience
how are you
hope you are well
hope this finds you well
solicitor s letter wasn t
system administrator
system administrators
mail administrator
office administrator
automated administrator
no need to involve your solicitors
lawyer s fees
lawyers fees
lawyer s invoice
lawyers invoice
solicitors fees
solicitor s fees
our lawyers invoice
your lawyer
your lawyers
your solicitor
your solicitors
your solicitor s
lawyer friend
lawyer price
solicitor says

executor of nothing
insolvent estates
assets under administration
administration building
administration fee
admin fee
court street
court road
tennis court
food court
court yard
privacy policy
privacy statement
privacy notice
data protection officer
to unsubscribe
subscribe unsubscribe
unsubscribe or change
unsubscribe manage
unsubscribe link
to be removed from

[pay]
get .. cleared
getting .. paid
getting .. cleared
put .. through
pay .. off
get .. settled
get .. transferred
bring .. up to date
make .. payment
pay
settle
clear
transfer
wire
remit
make payment
make a payment
make the payment
make this payment
make the transfer
make a transfer
make the bank transfer
send payment
send the payment
send you payment
send the money
send you the money
send the cheque
send a cheque
send the check
send a check
send the funds
release payment
release the payment
release the funds
release the money
release it
release this
issue payment
issue a cheque
issue the cheque
do the transfer
do a transfer
do the payment
put the payment through
put it through
put this through
process payment
process the payment
process this payment
process it
action payment
action the payment
arrange payment
arrange for payment
arrange the payment
arrange the transfer
organise payment
organise the payment
pay off
square up
bring the account up to date
bring it up to date
be in a position to pay
bung
ping over
ping you the money
get the money to you
get you paid
get paid
run the payment
approve the payment
include it in
include this in
include them in
send it then
send it over
send it across
get it over
send it on

[pays]
sending .. the money
sending .. payment
paying
am paying
are paying
we pay
i pay
transferring
am transferring
doing the bank run
doing the payment run
doing a payment run
doing the bank
doing the payments
sending the payment
sending payment
sending you the money
sending a cheque
settling
wiring
making the payment
making payment
does the transfer
signs off the payment
releases the payment
makes the payment
signs the cheque

[paid]
paid
payed
settled
transferred
transfered
wired
remitted
cleared
debited
squared
payd
pd
been paid
paid off
discharged
zeroed out
paypalled
venmoed
squared away
squared up
coughed up
stumped up
cashed
satisfied in full
paid up
paid for
drawn from our account

[paid.past]
did pay
did transfer
did settle
did send
did make
dropped .. cheque
left .. cheque
dropped .. check
handed .. cheque
handed .. cash
gave .. cheque
gave .. cash
sent .. the money
sent .. payment
sent .. cheque
made .. transfer
sent .. transfer
sent the money
sent you the money
sent payment
sent the payment
sent you payment
sent you the payment
sent a cheque
sent the cheque
sent you a cheque
sent a check
sent the check
posted a cheque
posted the cheque
mailed a check
mailed the check
put a cheque in the post
made the payment
made payment
made a payment
made this payment
made the transfer
made a transfer
did the transfer
did a bank transfer
done the transfer
issued payment
issued a cheque
released payment
released the payment
put the payment through
put it through
processed the payment
processed payment
gave your driver a cheque
gave your driver cash
handed over a cheque
pinged over
bunged
put this through
put that through
put them through
did a transfer
did the payment
did this payment
got it paid
sent this payment

[payment]
the transfer
a transfer
our transfer
this transfer
your transfer
my transfer
that transfer
of the transfer
the wire
our wire
a wire
payment
payments
transfer
bank transfer
wire
wire transfer
cheque
cheques
check
money
funds
remittance
bacs
chaps
faster payment
ach
direct debit
standing order
the sum
full amount
the amount
outstanding amount
amount
balance
outstanding balance
deposit
cash
settlement
transaction

[done]
effected
credited
remitted
made
sent
gone out
went out
gone through
went through
left
released
executed
processed
issued
posted
mailed
submitted
completed
deposited
dispatched
actioned
taken
on its way
on the way
in the post
presented
instructed
authorised and sent
transmitted
already out
has gone
have gone
approved and sent
banked
cashed

[happens]
goes out
going out
go out
goes
go
leaves
leave
follows
follow
to follow
comes
come
is due out
goes off
go off
will hit
hits
lands
land
drop
drops
goes in the post

[planned]
scheduled
planned
approved for payment
passed for payment
released for payment
authorised for payment
authorized for payment
cleared for payment
signed off for payment
set up for payment
queued
queued up
lined up
pencilled in
penciled in
booked for payment
being processed
being arranged
in process
in progress
initiated
in the system
with our approver
due to go out
due to be paid
due for payment
included in
included in the
is on it
is in it
are on it
are in it
on the next payment run
in the next payment run
in our next payment run
on our next payment run
in the next run
on the next run
in our next run
in the payment run
on the payment run
in the next pay run
in the next bacs run
on the list for payment
on my list
awaiting approval
awaiting authorisation
awaiting sign off
waiting for approval
waiting for the director
awaiting signature
for signature
needs the director s signature
in the pipeline
earmarked
moved to
moved all supplier payments
pushed to
set for
put forward for payment
submitted for payment
processing your payment
processing the payment
processing this
processing it
working on the payment
payment pending
marked for payment
diarised
committed to
agreed to release
approved
authorised
authorized
signed off
given the go ahead
green light

[perfect]
did
have
has
had
ve
having
was
were
been
has been
have been
haven t
hasn t
hadn t
havent
hasnt
wasn t
weren t
didn t
didnt

[future]
propose
offer to
offering to
would it be ok if
would it be okay if
is it ok if
is it okay if
is it alright if
would you mind if
would it be possible to
would it be possible for us to
any chance we can
is there any chance we could
will
ll
shall
going to
gonna
about to
to be
intend to
intending to
plan to
planning to
aim to
aiming to
expect to
expecting to
promise to
hope to
hoping to
propose to
want to
would like to
looking to
should be able to
will be able to
expect to be able to
wil
wll
am to
are to
won t
wont
i d like to
agree to
undertake to
commit to
d like to
it ll
that ll
he ll
she ll
they ll
ill
well send

[modal]
in a position
can
could
may
might
would
able to
be able to
unable to
must
cannot
can t
cant
couldn t
couldnt
wouldn t
not able to
not in a position to
need to
happy to
willing to
ready to
prepared to

[not]
not
never
no
none
nothing
nobody
neither
nor
don t
dont
doesn t
doesnt
didn t
didnt
haven t
havent
hasn t
hasnt
hadn t
isn t
isnt
wasn t
wasnt
aren t
arent
weren t
won t
wont
can t
cant
cannot
couldn t
couldnt
wouldn t
wouldnt
unable to
not able to
not in a position to
without ever
yet to
no one

[not.yet]
not yet
still not
has not yet
have not yet
hasn t yet
haven t yet
not been
yet to
still unpaid
still open
unpaid
still outstanding
overlooked
slipped through
forgot
forgotten
not paid yet
hasn t been paid yet
not got round
not yet been paid

[refuse]
refuse
refusing
refuses
not going to pay
not gonna pay
no intention of paying
no intention to pay
not prepared to pay
withhold
withholding
withheld
decline to pay
declining
put on hold
putting on hold
stopped the payment
stopped payment
payment was stopped
put a stop on
blocked for payment
blocked the payment
we have blocked
not a penny
not a cent
not paying a
not paying for
not paying this
won t be paying
will not be paying
wont be paying
you can whistle for
no way we
no chance
holding back
hold back
holding payment
hold payment
retain payment
retaining payment
held back
keeping back

[until]
until
till
before
unless
not before

[if]
if
once
when
as soon as
the moment
the minute
provided
provided that
assuming
subject to
upon
after
on receipt of
on condition
as long as
whenever
in case
pending
depending on
only after
conditional on
soon as
following receipt of
upon receipt of
after receiving
on receiving
the day you
the day we get
the day that
not before you
only when
only once
only if
after you have
once you
once we receive
when you send
when you have

[without]
without
in the absence of

[we]
we
i
our
us
my
me
im
ive
we re

[you]
you
your
yours
u
ur

[others.pay]
our customer
our customers
our client
our clients
my customer
my client
my clients
main contractor
customer pays
client pays
gets paid
get paid ourselves
we are paid
we get paid
i get paid
been paid ourselves
waiting for a customer
waiting on a client
waiting on a customer
waiting to be paid
waiting for payment from
waiting for money from
owed to us
our debtors
we have been paid
pays us
pay us
paid us
end customer
waiting on money
waiting for our
funder
funders
awaiting payment from
expecting money from
until a client
the council pays
paid by the council
my wages
get my wages
payday
my pension
the grant comes
vat refund
tax refund
the insurers pay
insurance comes through
grant comes through

[our.money]
the funds arrive
funds arrive
funds
funding
loan
insurance money
insurance pays
money comes in
money arrives
money is in
cash flow
our bank
our own
grant
my salary
i am back
i m back
we are back
he is back
she is back
he signs
she signs
signs it
signs off
approved it
approves
approves it
our approver
the director
my boss
our boss
accountant is back
get back
returns from
cash is tight
money is tight
short of cash
strapped
skint
cashflow
working capital
liquidity
cost center
cost centre
vat refund
tax refund
wages
pension
coded it
our end
our side

[creditor.act]
replacements
refunds
repairs
corrections
correction
amendment
credit note
credit notes
credit memo
credit us
credited
corrected invoice
correct invoice
revised invoice
amended invoice
proper invoice
new invoice
refund
refunded
replacement
replace
replaced
repair
repaired
fix
fixed
reissue
re issue
reissued
rectif*
put right
make good
made good
correct and reissue
correct the invoice
cancel the invoice
cancel this invoice
finish the job
finish the work
complete the work
completed the work
complete the job
collect the
take it back
pick up the
snag list
remaining items
sort out the problem
sort your
come back and finish
come back and
finish it
finish what
put it right
sort the fault
cancel and rebill
rebill
re bill
re invoice

[reported]
apparently
told me
tells me
was told
been told
according to
according to our
informs me
informed me
says
said
assures me
assured me
advised me

[you.say]
you say
you claim
you said
you wrote
you state
you mention
you told
you promised
your reminder says
your email says
your system says
you say we
as you say

[habit]
always pay
always
usually
normally
as usual
as always
payment days
our terms are

[already]
already
previously
long ago
weeks ago
ages ago
last week
last month
yesterday
this morning
just
earlier today
in full

[maybe]
i think
i believe
i guess
should have been
must have been
may have been
might have been
presumably
i assume
as far as i know
afaik
not sure
pretty sure
fairly sure
thought
maybe
perhaps
i thought

[sarcasm]
wow
what a service
what a joke
hell freezes over
pigs fly
in your dreams
good luck
the day you
keep dreaming
yeah right
dream on
how lovely
oh sure
sure sure
fantastic service
great service
wonderful service
in another life
monopoly money
next century
when you learn

[ask]
what
which
why
when will
when did
when was
where
who
how
did you
do you
does this
have you
has our
has the
has this
was this
is the
is this
are these
could you
can you
would you
can we have
could we have
can i have
could i have
may i have
may we have
have we
haven t we
didn t we
wasn t this
please advise
please clarify
please explain
which of our
which of
which one
what for
which project

[please]
please
kindly
pls
plz
could you
can you
would you
we need
i need
need a
need the
require
requires
request
requesting
grateful
appreciate
would like
let me have
let us have
can we have
can i have
could i have
could we have
may i have
awaiting
waiting for
await
still waiting for
want a
want the
expect a

[send]
furnish
send
resend
re send
sent again
send again
forward
email
e mail
mail
provide
supply
share
get
have
attach
issue
submit
sending
drop me
shoot me
give me
give us
let me have
let us have

[invoice]
invoice
invoices
inv
bill
bills
invoiced

[document]
break down
itemised
itemized
copy
copies
pdf
statement
statement of account
account statement
statements
breakdown
delivery note
delivery notes
timesheet
timesheets
proof of delivery
pod
supporting documents
backup
details
document
documents
documentation
specification
w 9
w9
vat number
certificate
receipt
file
attachment
paperwork
list of open items
signed delivery
job sheet

[goods]
goods
delivery
deliveries
order
shipment
items
item
product
products
parts
machine
pallet
pallets
job
service
services
material
materials
printer
equipment
consignment
boxes
box
units
installation
software
work
parcel
package
repair work
engineer
technician
driver
crew
system
license
licence
subscription
training
project
roof
boiler
fitter
plumber
electrician
van
truck
lorry
wine
windows
window
tiles
tile
lamps
laptop
laptops
website
app
flyers
brochures
catering
food
meals
room
rooms
heating
pump
compressor
conveyor
freight
chairs
desks
furniture
cable
cables
filters
filter
bricks
timber
steel
paint
carpet
floor
kitchen
bathroom
garden
fence
door
doors
machine parts
engine
tyres
tires
uniforms
shirts
report
consultant
cleaner
cleaners
cleaning

[person]
person
contact
recipient
addressee
wrong address
wrong email
wrong mailbox
wrong company
wrong number
department
in charge of
responsible for
right person
right contact

[received]
arrives
turn up
turns up
came
received
recieved
receive
got
get
seen
arrived
arrive
delivered
turned up
had
have

[find]
find
locate
trace
have on file
on file
record of
records
in our system
on our system
see any

[bad]
broken
damaged
faulty
defective
cracked
scratched
smashed
leaking
leaks
jams
mouldy
rotten
unusable
rubbish
shoddy
not working
doesn t work
does not work
stopped working
fell apart
wrong colour
wrong size
wrong item
wrong items
wrong model
wrong product
wrong goods
returned
sent back
wrong
incorrect
incomplete
short
poor
unacceptable
unfinished
overcharged
overpriced
overcharge
too high
mistake
mistakes
error
errors
false
mismatch
leak
substandard
does not match
doesn t match
don t match
not match
not as described
too much
not correct
not right
invalid
expired
double
twice
not what we
never what we
disaster
disgrace*
unsatisf*
dissatisf*
late delivery
delivered late
arrived late
out of order
inflated
excessive
half done
half finished
botched
bodged
cowboy
cowboys
incompetent
left .. unfinished
left .. half
half the job
never turned up
no show

[remittance]
remittance
remittance advice
remittances
payment advice
payment confirmation
proof of payment
transfer confirmation
bank confirmation
swift copy
payment slip
bank slip
confirmation of payment
transfer receipt
payment receipt
screenshot of the payment
screenshot of the transfer
remit advice
canceled check
cancelled check
copy of the check
copy of the cheque
payment proof
wire confirmation
bank receipt
confirmation of transfer
transfer slip

[attached]
attached
enclosed
attaching
find attached
see attached
herewith
please find
as attached
here is
here s
below

[partial]
part
partial
partially
part payment
half
half of it
on account
the rest
the remainder
remaining
first instalment
first installment
remaining balance
the balance
something on account
a part
first half
second half
some of it

[instalments]
instalment
instalments
installment
installments
payment plan
monthly payments
in two payments
in three payments
staged payments
weekly payments
pay it off
per month
a month
split the payment
split it

[ok.with.you]
if that is ok
if that s ok
if thats ok
if ok with you
if it is ok
if that works
if you agree
if possible
if acceptable
if this is acceptable
if that is acceptable
if that suits
if it suits
if that is alright
if that s alright
if you don t mind
if you can wait
when you get a chance
when convenient

[instead]
you ve billed
you have billed
hours billed
billed us
invoiced us
invoiced for
instead of
rather than
as opposed to
you billed
you charged
we were charged
we ve been charged
been charged
you ve charged
you have charged
agreed price
price we agreed
rate we agreed
quoted
the quote
your quote
our contract says
as per contract
as per our contract
agreed at
was agreed at
we agreed on
agreed on
was quoted at
quoted at
quoted us
agreed was
deal was
price was agreed
rate was agreed
as per the quote
contracted rate
you invoiced for
you have invoiced

[extend]
weeks please
days please
week please
give us time
some time
more time
extension
give us another
give me another
give us until
give me until
need until
needs until
a bit longer
a little longer
bit more time
little more time
grace period
extra time
defer
deferral
postpone
extend
push back
another few days
few more days
wait until
hold off until
can you wait
could you wait
be patient
your patience until
allow us
allow me
give us a
payment holiday
breathing space
respite

[ordered]
authorise
authorize
order
commission
request
ordered
order
requested
commissioned
signed for
signed up
placed
asked for
authorised
authorized
booked
our order

[agree]
agree
accept
agreed
recognise
recognize
acknowledge
agree with
accept this
accepted

[owe]
owe
owed
liable
owing
any debt

[order.number]
po
po number
po no
purchase order
purchase order number
p o
p o number
order number
order no
cost centre
cost center
cost code
job number
requisition
reference number
gl code

[portal]
portal
ariba
coupa
tungsten
peppol
supplier portal
vendor portal
e invoice
e invoices
einvoicing
e invoicing
uploaded to
edi
set up as a vendor
set up as a supplier
vendor form
supplier form
new supplier form
onboarding
not set up

[bank.details]
by credit card
with card
with a card
credit card
bank details
iban
account number
sort code
bank account
account details
routing number
swift code
bic
payment details
payment link
pay link
card payments
take card
accept card
take cards
paypal
by card

[amount]
costs
cost
amount
price
prices
rate
hourly rate
total
sum
vat
tax
discount
charge
charges
fee
fees
hours
quantity
qty
figure
figures
line item
late fee
interest

[sort]
sort .. out
get .. sorted
get .. done
deal with
sort it out
sort this out
sort it
sort this
sort that
sort them out
get this sorted
get it sorted
have it sorted
have this sorted
take care of it
take care of this
see to it
see to this
deal with it
deal with this
get it done
get this done
get on to it
get onto it
get right on it
on it
get to it
do it
do this
do that
catch up
look after it
sorted out
handle it
handle this
get that over to you
get it over to you
get this over to you
get it out
get it across

[sorted]
done
sorted
all done
taken care of
dealt with
been actioned
all sorted
now done

[arrive]
reach you
reach your account
reach your bank
with you
be with you
in your account
on your account
in your bank
have it
have the money
have your money
receive the full amount
receive the money
receive your money
receive payment
receive it
get it
get the money
get your money
show up
see it
hit your account
land in your account

[then]
then
so that we can
so we can
so i can
so that i can
so that payment
so it can be
so that it can
and we can
and i can
we will then
i will then
we can then
to enable us
to allow us
so payment can
in order for us
in order to pay

[but]
but
however
although
though
whereas
even though
because
otherwise
yet
so
therefore
despite

[and]
and
plus
also

[forward]
adding
added
handed this
tagging
putting .. in copy
cc
forwarded
passed this
passed it
passed on
passed your
cc d
copied in
ccing
cc ing
in copy
one for you
can you reply
handing over
passing this
passing it
forwarding
looping in
redirect*
pass this on
pass it on
have asked our
referred this
refer this

[run]
payment run
pay run
bacs run
check run
cheque run
bank run
payment runs
payrun
payment day
pay day
payday
run
next run
supplier run
payments go out
settlement run

[is.dispute]
waived
waive
would be free
free of charge
goodwill
why should we
why should i
why would we
why would i
why am i being
why are we being
want money
want me to pay
want us to pay
expect me to pay
expect us to pay
void
prove delivery
proof of delivery before
never finished
under warranty
covered by warranty
covered by the warranty
being charged
owe us
dispute
disputes
disputing
disputed
in dispute
in query
under query
contest
contested
contesting
object to
objection
reject
rejected
rejecting
not our order
not ours
complaint
complained
complaining
complain
do not agree
don t agree
cannot accept
can t accept
never received these goods
never received the goods
never got the goods
never arrived
not what we agreed
not what was agreed
not as agreed
not as ordered
no contract
was cancelled
were cancelled
been cancelled
is cancelled
we cancelled
i cancelled
cancelled this
cancelled the
cancelled our
canceled
duplicate
duplicate invoice
duplicate of
billed twice
charged twice
invoiced twice
double billed
double charged
reverse charge
deduct
deducting
deducted
set off against
offset against
counterclaim
no record of anybody
never ordered
never signed
never agreed
never authorised
never used
never requested
not happy with
unhappy with
not satisfied
sent it back
sent them back
returned the goods
returned the
have returned
sent back
work is unfinished
not finished
not been finished
not completed
not been completed
still not fixed
not been fixed
still not working
has not been back
proof that we
unjustified
unfounded
not entitled
breach
wrong price
wrong quantity
wrong amount
short delivered
short delivery
only received
only delivered
only part of
overcharged us
higher than
more than agreed
more than quoted
fraud
scam
rip off
not responsible for this
not liable
should be zero
never delivered
not delivered
wasn t delivered
were not delivered
was not delivered
not been delivered
returned everything
returned it all
sent everything back
fail to see what
fail to see why
do not see what we owe
don t see what we owe
don t see why we should
nothing outstanding => 1
owe you nothing => 1
don t owe => 1
do not owe => 1
nothing is owed => 1
nothing to pay => 1
liability is denied
deny liability
denied
never turned up
not our bill
isn t our bill
never bought anything
different customer
holding it until
late delivery penalties
penalties outstanding
withdraw the charge
was free under
free under the
under the guarantee
in good faith charge
you billed
you ve charged
wasn t the deal
not the deal
that wasn t agreed
who authorised
trading standards

[is.query]
what is this for
what is this
what is this about
what s this
what does this relate to
which job
which order
which site
which project
what job
what order
who ordered
statement of account
bank details changed
have your bank details changed
changed your bank
not the one we have on file
did you get our payment
did you receive our payment
have you received our payment
did our payment arrive
has our payment arrived
send a copy
send me a copy
send us a copy
send the invoice
send it again
resend
re send
can t be opened
cannot be opened
cannot open
can t open
could not open
won t open
unable to open
never had this invoice
never seen this invoice
have never seen
haven t seen this
don t have this invoice
do not have this invoice
don t have a copy
no copy of
need a copy
missing invoice
invoice is missing
not on our system
not in our system
not showing on our
invoices must be submitted
not accepted by email
e mailed invoices are not accepted
do you take
do you accept
how can we pay
how do i pay
how can i pay
where do i pay
where should we pay
what is the amount
how much
how much is
which currency
in eur or
new supplier
vendor set up
w 9
w9
remit to address
vat number
tax id
please quote
doesn t show
does not show
please add
please include
please put
needs to show
must show
cannot process
can t process
unable to process
system won t accept
system will not accept
system does not accept
system doesn t accept
system rejects
system rejected
system won t let
system can t accept
system cannot accept
whether our payment
whether our transfer
whether last
if our payment has
whether you have received
whether you received
if you have received
if you received
whether it has reached
whether it reached
confirm receipt of
confirm you have received
confirm that you have received
venmo
zelle
instructions how to pay
how to pay
no invoice attached
no attachment
nothing attached
attachment missing
but not the invoice
only have the reminder
have a duplicate of
a duplicate of the invoice
lost the invoice
mislaid the invoice
lost it
did you guys not get
did you not get
ever arrive
ever reach you
who ordered it
what vehicle
which vehicle
tell me what
tell me who
tell me which
to which account
which account
when is it due
when was it due
due date on

[is.wrong-contact]
meant for someone else
for someone else
not mine
belongs to someone else
they will get back to you
he will get back to you
she will get back to you
isn t for me
not for me
is not for me
not meant for me
not the one
wrong person
wrong contact
wrong address
wrong company
wrong department
wrong tom
wrong email
wrong guy
wrong number
not the right person
not the right contact
not the correct contact
not the correct person
no longer work
no longer works
no longer working
no longer with
no longer employed
no longer at
no longer deal
no longer handle
not work here
don t work
doesn t work here
does not work here
don t deal with
do not deal with
not deal with
don t handle
do not handle
not my department
not my responsibility
not responsible for invoices
not responsible for payments
not in charge
left the company
left the business
left the firm
have left
has left
i left
he left
she left
retired
moved on
nothing to do with
have nothing to do
you want the other
think you want
please contact
please email
please write to
please send all invoices
send all invoices
send invoices to
send your invoices to
send this to
send it to
address your
direct your
get in touch with
speak to
talk to
reach out to
accounts payable
accounts department
finance team
finance department
handled by
is dealt with by
are dealt with by
is looked after by
passed this to
passed your mail to
forwarded this to
forwarded your
forwarded it to
forwarding this to
i only look after
i only do
was sold to
was taken over by
been taken over
been sold
acquired by
old owners
previous owner
new owner
bookkeeper now
our bookkeeper
external bookkeeper
our accountant is
no such person
you have the wrong
don t know this company
don t know why i
why am i getting
not a customer
never been a customer
not our company
for the attention of
i m only the
i am only the
i m just the
i am just the
i m the receptionist
take this up with
take it up with
need to speak to
need to talk to
i only handle
not the person
moved to another
different department
taken over from me
replaces me
has replaced me
my successor
my replacement
took over from me
isn t us
not us
is not us
think you mean
you mean the
did a runner
not the restaurant
the tenant
i m the tenant
yours i think
one for you
look after this one
you ve reached
you have reached
general mailbox
try accounts
try our accounts
ask karen
does the books
do the books
has taken over
took over from
am just the
use the address
different company
same name
two firms called

[is.stop]
stop harassing
stop all
cease and desist
cease all
cease contact
no further contact
no further emails
harass*
unsubscribe
remove my
remove our address
opt out
opt me out
delete my
delete all my
erase my
erasure
right to be forgotten
gdpr
ccpa
data protection
article 17
solicitor*
lawyer*
attorney*
our legal team
legal counsel
legal department
legal advis*
legal action
legal representative*
barrister
law firm
court order
insolven*
bankrupt*
bankruptcy
chapter 11
chapter 7
administrative receiver*
receivership
liquidat*
wound up
winding up
wind up
ceased trading
ceased to trade
cease trading
stopped trading
no longer trading
gone bust
went bust
voluntary arrangement
cva
iva
debt relief order
creditors meeting
insolvency practitioner
struck off
passed away
has died => 2
died => 2
deceased
late husband
late wife
late father
late mother
executor*
probate
ombudsman
report you
report this to
trading standards
debt advice
debt charity
stepchange
statute barred
time barred
cfpb
fdcpa
we act for
i act for
acting for
we represent
i represent
our client has instructed
mum passed
mother passed
dad passed
father passed
husband passed
wife passed
brother passed
owner passed
her affairs
his affairs
ico
information commissioner
data protection authority
file a complaint
lodge a complaint
if i get one more
one more of these
proof of debt
subject access request
article 15
right of access
restraining order
pester*
spam me
stop pestering
no consent
withdraw my consent
withdraw consent
funeral
bereavement
bereaved
widow
widower
next of kin
debt management
debt adviser
insolvency
ceased operations
out of business
closed down
wind down
correspondence to this firm
correspondence to our firm
correspondence to our office
correspondence to this office
direct .. correspondence
contact with our firm
our chambers
chambers
took his own life
took her own life
suicide
leave the family
leave my family
terminally ill
hospice
lost her battle
lost his battle
our client disputes
estate of
his estate
her estate
deceased estate
complain to the ico
complain to the ombudsman
complain to trading
will complain to the ico
act for
we act on behalf
instructed by the
are instructed by
instructed by our client
desist
examiner
high court
petition
letter before action
pre petition
lost my wife
lost my husband
lost our father
gone into receivership
official receiver
article 21
my personal data
erased
stay applies
automatic stay
filed for chapter
filed for bankruptcy
went into administration
closed for good
sue you
suing you
will sue
going to sue
take you to court
see you in court
off your mailing list => 1
off your list => 1
my address off => 1
stop sending => 4
stop emailing => 4
stop e mailing => 4
stop mailing => 4
stop contacting => 4
stop writing => 4
stop these => 4
stop the reminders => 4
stop reminders => 4
stop bothering => 4
stop chasing me => 4
stop .. emails => 4
stop .. messages => 4
stop .. mails => 4
leave me alone => 4
leave us alone => 4
leave .. alone => 4
no more emails => 4
no more reminders => 4
do not contact => 4
don t contact => 4
do not email => 4
don t email me => 4
do not write => 4
never contact => 4
take me off => 4
remove me from => 4
stop using my => 4
stop phoning => 4
stop calling => 4
stop texting => 4
in administration
into administration
entered administration
under administration
administrators appointed
administrators have been
the administrators
our administrators
joint administrators
administrator has been appointed
administrator was appointed
administrator appointed
trustee in bankruptcy
a trustee has been
bankruptcy trustee
receiver has been
a receiver
receivers appointed
taking you to court
matter is before the court
before the court
before the tribunal
court proceedings
court case
county court
to the police
go to the police
the police
the death of
death of my
death of our
was dissolved
been dissolved
company is dissolved
is dissolved
dissolved company
my privacy
privacy rights
litigation
sub judice
breathing space moratorium
debt respite
individual voluntary arrangement
refrain from further
cease communication
cease communications
served with
cease and desist letter
want to unsubscribe
like to unsubscribe
wish to unsubscribe
need to unsubscribe
tried to unsubscribe
trying to unsubscribe

[is.chatter]
thanks
thank you
thx
ty
ok
okay
noted
well noted
received
will look at it
look into it
look at it
will check
checking
got it
cheers
great
fine
see you
have a nice
happy new year
merry christmas
trade fair
no problem
will do
acknowledged
regards
price list
congratulations on

[is.paid]
confirmed receipt
receipt of our payment
acknowledged our payment
confirmed our payment
confirmed payment
money is on its way
payment is on its way
on its way to you
cheque is in the post
cheque in the post
covers all
went through
should be with you by now
should have it by now
should have reached you
should be in your account by now
paid up
nothing outstanding on our side
check your account
check your bank
chased twice
check your statement
check your records
check your bank statement
check your receipts
you have had the money
you have had your money
you ve had the money
you ve had your money
crossed in the post
crossed with our payment
crossed our payment
crossed with our transfer
payments must have crossed
crossed paths with our payment
deducted from our account
deducted from my account
deducted from our bank
taken from our account
taken out of our account
left our account
debited from
came out of our account
came off our account
gone from our account
in your account since
with you since
you have had it since
you already have the money
you ve got the money
you got the money
in last week s run
in the last run
in yesterday s run
in last week s batch
in the last batch
was included in last
in the post
in the mail
taken care of already
already been taken care of
showing as paid
shows as paid
shown as paid
marked as paid
down as paid
recorded as paid
down as settled
no longer outstanding
no longer open
balance is zero
zero balance
confirmation number
trace number
out of our account
left my account
left the account
shows as delivered
your bank has it
should have had it
should have had the money
you should have had
should already have it
should already be with you
showing as cleared
cleared our bank
cleared my bank
has it on file as paid
by standing order on

[is.promise]
if we paid
if i paid
would it help if
promise to pay
you will have the money
you will have it
you will get your money
you ll have the money
you ll have it
will be in your account
will be with you
clear the account
in your account by
expect payment
expect the money
you can expect
payment to follow
payment will follow
cheque will follow
you will have .. money
you will have .. funds
you will have .. payment
you will have .. balance
you will have .. transfer
you will receive .. money
you will receive .. funds
you will receive .. payment
you will receive .. balance
you will receive .. transfer
you will get .. money
you will get .. funds
you will get .. payment
you will get .. balance
you will get .. transfer
you will see .. money
you will see .. funds
you will see .. payment
you will see .. balance
you will see .. transfer
you ll have .. money
you ll have .. funds
you ll have .. payment
you ll have .. balance
you ll have .. transfer
you ll receive .. money
you ll receive .. funds
you ll receive .. payment
you ll receive .. balance
you ll receive .. transfer
you ll get .. money
you ll get .. funds
you ll get .. payment
you ll get .. balance
you ll get .. transfer
you ll see .. money
you ll see .. funds
you ll see .. payment
you ll see .. balance
you ll see .. transfer
you should have .. money
you should have .. funds
you should have .. payment
you should have .. balance
you should have .. transfer
you should receive .. money
you should receive .. funds
you should receive .. payment
you should receive .. balance
you should receive .. transfer
you should get .. money
you should get .. funds
you should get .. payment
you should get .. balance
you should get .. transfer
you should see .. money
you should see .. funds
you should see .. payment
you should see .. balance
you should see .. transfer
we are behind
we re behind
doing our best
do our best
in arrears
know it s late
know we are late
know we re late
you will be paid
you ll be paid
you ll get paid
will get paid
put it on the list
top of the pile
on my list
on my to do list
over the line
cut you a check
cut you a cheque
cutting the check
cutting a check
push it through
push this through
pushing it through
run it through
fire it over
drop off a check
drop a cheque
bring a cheque
bring a check
bring cash
come in and pay
pop in and pay
pay over the phone
my word
count on it
good for it
sort you out
see you paid
get you your money
you will get paid
you ll get your money
you re in the next batch
you are in the next batch
you re on it
you are on it
makes the next one
in the next batch
in the first batch
you are booked for
will release yours
release yours
get to you
flagged for payment
slated for
earmarked for payment
on the run for
put on the run
get round to it
get around to it
will retry
try again
bear with me
bear with us
as soon as i can
money s tight
money is tight
cash is tight
tight month
be with you
clear it
clear this
first to get your money
spread it
spread the cost
work on it
working on it
50 now
in stages
give me
to pay off
keep chipping away

[ignore]
service visit
appointment
appointments
site visit
trade fair
meeting
visit
reschedule
lunch
call on
new project
price list
remaining open items of others

[give.time]
give us
give me
allow us
allow me
grant us
need another

[only]
only
merely
just half
solely
less than half

[missing]
missing
short by
lacking
lacks
not included
is short
are short
were short
was short
absent

[greeting]
have a nice
have a good
have a great
have a lovely
enjoy your
enjoy the
happy easter
happy christmas
merry christmas
happy new year
happy holidays
happy thanksgiving
see you
nice weekend
good weekend
great weekend
lovely weekend

[contact.us]
contact me
contact us
write to me
write to us
email me
email us
e mail me
call me
call us
bother me
bother us
message me
text me
send me any
send us any
chase me
chase us
hear from you
mail me

[letter]
reminder
reminders
mail
email
letter
message
quote
quotation
contract
order confirmation
delivery note
statement
note
call
phone call
conversation
meeting

[performed]
finished
completed
carried out
performed
delivered
installed
provided
rendered
fulfilled
supplied
honoured

[is.stop.alone]
stop
unsubscribe
remove
end
quit
cancel

[both]
both
both invoices
both of them
the two

[all]
all
all invoices
all of them
everything
all three
all four
all five
the whole lot
the lot
every invoice
full account

[other]
the other
the others
other one
other ones
the other one
the rest
remaining
the remaining
the remainder
other two
other invoice
other invoices
rest of them

[rank]
first => 1
first one => 1
first invoice => 1
second => 2
second one => 2
second invoice => 2
third => 3
third one => 3
fourth => 4
fifth => 5
first two => 21
first three => 31
first four => 41
last one => -1
last two => -21
the last => -1
latter => -1
former => 1
the latter => -1
the former => 1
last invoice => -1
first of => 1

[count]
two invoices => 2
three invoices => 3
four invoices => 4
five invoices => 5

[except]
except
except for
apart from
all but
excluding
other than
bar
but not
with the exception of

[larger]
larger
larger one
bigger
bigger one
big one
the largest
largest
higher one
the higher

[smaller]
smaller
smaller one
small one
smallest
the smallest
lower one

[older]
older
older one
oldest
the old one
earlier one
earliest
old invoice

[newer]
newer
newer one
newest
latest one
latest invoice
most recent
recent one
new one

[defect]
broken
damaged
faulty
defective
cracked
scratched
smashed
leaking
leaks
jams
mouldy
rotten
unusable
rubbish
shoddy
not working
doesn t work
does not work
stopped working
fell apart
wrong colour
wrong size
wrong item
wrong items
wrong model
wrong product
wrong goods

[field.paid]
bank statement
bank record*
our record*
ledger
statement shows
reference
ref
trace
confirm*
clear*
receipt
twice
already
last week
last month
yesterday
ago
cheque
check
transaction
swift
bacs
allocat*
reconcil*
remittance
crossed
settled
squared
transfer*
debit*
wire*
credited
posted
wages day
left our
went out
went by
went through
gone through
gone out
you got
you have had
you had
driver
cash
receipt book
quickbooks
xero
sage
sap
shows as
shows it
marked as
screenshot
attached
enclosed
proof
confirmation
paypal
revolut
venmo
zelle
card
stripe
surprised
puzzled
check your
look again
look in
your records
update your
taken care
dealt with
done
sorted
discharged
zeroed
no longer outstanding
was paid
paid up
counter
over the phone
full and final
lump*
batch
[field.promise]
promise*
my word
word
soon
shortly
next
afford
tight
broke
skint
cash flow
wages
payday
pay day
pension
salary
bear with
patience
patient
sorry
apolog*
delay*
oversight
slipped
forgot*
overlooked
missed
holiday
back
away
travelling
traveling
signatory
director
approv*
authoris*
authoriz*
run
batch
schedul*
plan
planned
instal*
half
rest
remaining
tomorrow
end of
by the
waiting for
as soon as
once
when
until
will
ll
shall
going to
intend
hope
hoping
expect
should be able
can
could
manage
offer
per week
a week
a month
monthly
divorce
ill
sick
hospital
off work
quiet
slow
struggling
bad month
difficult
hard times
insurance
loan
grant
tax refund
customer pays
clients
swear
honest*
remind me
buried
backlog
catching up
working through
list
pile
tray
freeze
frozen
year end
queue*
process*
release*
cut the check
cutting
cut a check
you will have
you ll have
with you
in your account
hang on
hang in
hold on
[field.dispute]
quality
broke*
fault*
leak*
repair*
warrant*
guarantee*
cancel*
return*
credit
credit note
refund
short
damag*
wrong
overcharg*
price
agreed
quote*
contract*
complain*
never
unacceptable
disgrac*
joke
engineer
fitter
technician
installer
pallet*
deliver*
order*
quantity
refuse*
withhold*
clause
penalt*
liabil*
denied
deny
reject*
not paying
not a penny
not a cent
promised
supposed
expected
instead
cold
stuck
missing
half the
only
twice
duplicate
bodge*
cowboy*
useless
rubbish
junk
scrap
defect*
crack*
scratch*
late
weeks late
months
still
again
nobody
no one
turned up
showed up
answered
ignored
rang
called
snag*
unfinished
incomplete
hours
rate
charged
billed
bill us
invoice us
disput*
quer*
contest*
object*
disagree*
signature
signed
consignee
proof
prove
our bill
ours
goodwill
free
included
withdraw
extortion*
robbery
pay for
fix*
put right
replac*
mend*
work*
job
machine
unit*
goods
service
quote
spec*
sample
colour
color
size
[field.query]
copy
copies
send
attach*
pdf
po
purchase order
portal
iban
which
what
who
where
how
when
why
details
statement
breakdown
vat
tax
card
currency
resend
clarif*
confirm
explain
can you
could you
did you
do you
have you
is this
is it
are these
are you
question
tell me
let me know
cost cent*
reference
account number
sort code
bank details
need
missing
w 9
form
format
upload
xml
e invoice
spreadsheet
itemis*
itemiz*
delivery note
timesheet*
signed
number
invoice
arrive*
receive*
any idea
vehicle
site
job
payable to
venmo
zelle
paypal
link
instructions
terms
due date
balance
owing
outstanding
[field.wrong-contact]
department
colleague*
accounts
accounts payable
payable*
finance
bookkeep*
treasurer
left
company
retir*
wrong
person
name
forward*
cc
ccd
copied
handle*
deal with
deals with
responsible
successor
replac*
contact*
address*
mailbox
inbox
sold
owner
owners
tenant
landlord
not me
isn t me
not us
isn t us
agency
reception*
hr
marketing
sales
it department
no longer
any more
anymore
used to
took over
taken over
take over
look after
looks after
yours
mine
for you
these people
ask
speak
talk
try
extension
number
use
instead
another
other
different
same name
namesake
never heard
don t know you
no idea who
not a customer
upstairs
neighbour*
neighbor*
moved
new job
purchasing
warehouse
office manager
secretary
parent company
head office
headquarters
branch
franchise
group
shared service*
outsourc*
accountant
external
[field.stop]
lawyer*
solicitor*
attorney*
counsel
court
legal*
law firm
law
firm
client
instructed
act for
acting for
represent*
letter before
insolven*
administrat*
liquidat*
bankrupt*
receiver*
examiner
trustee
chapter
petition*
creditor*
wound up
ceased
closed
dissolved
struck off
died
death
passed away
lost my
late husband
late wife
widow*
estate
executor*
probate
funeral
grief
bereave*
gdpr
data
personal data
privacy
article
delete
deletion
erase*
erasure
remove
harass*
police
unsubscribe
stop
never again
never contact
leave me
leave us
alone
desist
refrain
cease
no further
complaint
ombudsman
regulator
ico
ccpa
fca
trading standards
moratorium
debt adviser
debt management
breathing space
iva
claim*
proof of debt
rights
object
processing
threat*
report you
opt out
mailing list
[field.chatter]
thanks
thank you
thx
cheers
see you
holiday*
weather
weekend
congratulations
birthday
meeting
visit
fair
stand
hall
lunch
coffee
beer
football
match
kids
family
regards
price list
catalog*
brochure
new product
quote
sample*
appointment
reschedule*
tuesday
open
opening hours
pick up
collect
noted
ok
okay
received
will look
look into
look at
check
get back
come back to you
revert
wedding
baby
photo*
nice
great
lovely
glad
hear
how are you
christmas
easter
new year
happy
enjoy
good luck
phone
call
spoke
voice
print
ask them
story

[that.day]
that same day
that day
the same day
same day
then
on that day
that date
[past]
was
were
had
did
went
came
left
gave
took
got
told
wrote
sent
[present]
is
are
[unreal]
would have paid
would have happily paid
would happily have paid
could have paid
might have paid
would gladly have
would have been paid
would .. have paid
should have paid
if we had paid
had we paid
would have settled
would have transferred

[paradigm.reg]
inf -
pres -s -ing
part -ed
[paradigm.e]
inf -e
pres -es -ing
part -ed
[verb]
discharg => e pay

[make]
make
do
issue
send
action
raise
drop
post
mail
process
authorise
authorize
instruct
execute
put through
push through
run
fire off
cut
write
hand over
bring
push
[makes]
making
doing
issuing
actioning
raising
dropping off
posting
cutting
writing
bringing
pushing
processing
we do
we issue
we cut
i do
makes
does
issues
cuts
[will.make]
will make
will do
will issue
will send
will cut
ll make
ll do
ll send
ll cut
ll issue
ll write
will write
will post
ll post
will process
ll process
will release
ll release
[made]
made
did
issued
sent
actioned
raised
dropped off
posted
mailed
processed
executed
put through
pushed through
wrote
cut you
handed over
gave
brought
has been cut
was cut
fired off
popped

[currency]
euro => EUR
euros => EUR
eurs => EUR
dollar => USD
dollars => USD
bucks => USD
pound => GBP
pounds => GBP
quid => GBP
francs => CHF
swiss francs => CHF
kronor => SEK
kroner => DKK
zloty => PLN
reais => BRL
yen => JPY
rupees => INR
[advice.file]
remit*
advice
payment*
proof
transfer*
swift
mt
receipt
pop
paid
wire

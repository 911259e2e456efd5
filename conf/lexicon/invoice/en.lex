# Words of English invoices. Format: policy/lexicon.h; the sections are explained in README.
# A word ending with * stands for every word that begins so.
[stop]
the
and
of
for
to
your
you
our
with
please
from
is
this
we
are
by
on
invoice
date
amount
[month]
january => 1
february => 2
march => 3
april => 4
may => 5
june => 6
july => 7
august => 8
september => 9
october => 10
november => 11
december => 12
jan => 1
feb => 2
mar => 3
apr => 4
jun => 6
jul => 7
aug => 8
sep => 9
sept => 9
oct => 10
nov => 11
dec => 12
[number]
a => 1
an => 1
one => 1
two => 2
three => 3
five => 5
seven => 7
eight => 8
ten => 10
fourteen => 14
fifteen => 15
twenty => 20
twenty one => 21
twenty-one => 21
thirty => 30
forty five => 45
forty-five => 45
fortyfive => 45
sixty => 60
ninety => 90
[unit.day]
day
days
calendar day
calendar days
d
running days
consecutive days
days'
[unit.business-day]
business day
business days
working day
working days
banking days
bank days
weekdays
[unit.week]
week
weeks
[unit.month]
month
months
calendar month
calendar months
[unit.percent]
percent
per cent
pct
[terms.pay]
pay
payable
paid by
payment
payments
payment is due
payment due
to be paid
remit
remittance due
settle
settlement
due
falls due
due for payment
transfer
terms
payment terms
terms of payment
kindly pay
please pay
please remit
please transfer
please settle
a check by
a cheque by
a check
a cheque
appreciate payment
wire by
the wire
due by
due on
due date
payable by
pay by
payment by
payment until
due for payment on
remit until
to arrive by
[terms.net]

nett
strictly net
without deduction
no discount
n => number
[terms.end-of-month]
eom => first
e.o.m. => first
end of month => first
end of the month => first
month end => first
month-end => first
from end of month => first
end of current month => first
end of the current month => first
end of this month => first
end of invoice month => first
end of the month of invoice => first
end of the month of the invoice => first
month following => first
after month end => first
last day of the month => first
current month => first
end of month following
end of the month following
end of month following invoice
end of month following invoice date
end of the following month
end of following month
end of next month
end of the next month
last day of the following month
last day of next month
month end following
[terms.next-month]
following month
next month
of the following month
of the next month
of next month
month following
of the month following
the month after
month after invoice date
prox
proximo
mfi
end of month following
end of the month following
end of month following invoice
end of month following invoice date
end of the following month
end of following month
end of next month
end of the next month
last day of the following month
last day of next month
month end following
[terms.immediately]
immediately
due immediately
due now
due upon receipt
due on receipt
payable upon receipt
payable on receipt
payable immediately
on receipt
upon receipt
on receipt of invoice
upon receipt of invoice
upon receipt of this invoice
on presentation
upon presentation
at sight
on demand
cash payment
cash on collection
cash
payable at once
without delay
promptly
due on presentation
[terms.from-receipt]
after receipt
from receipt
of receipt
after receiving
following receipt
after receipt of invoice
of receipt of invoice
of receipt of this invoice
from receipt of invoice
from the receipt
after the receipt
of receiving
from the date of receipt
[terms.from-delivery]
after delivery
from delivery
of delivery
on delivery
upon delivery
cash on delivery
c.o.d.
cod
after receipt of goods
from receipt of goods
of receipt of goods
after receipt of the goods
receipt of goods
after completion
upon completion
on completion
after shipment
from date of shipment
after installation
after acceptance
bill of lading
b/l date
[terms.discount]
discount
cash discount
early payment
prompt payment
early settlement
settlement discount
rebate
deduct
less
[terms.penalty]
interest
penalt*
late payment*
late fee*
late charge*
overdue
default
surcharge
in arrears
finance charge*
service charge
thereafter
statutory
past due
collection cost*
warranty
guarantee
return*
cancel*
complain*
object*
dispute*
valid
trial
notice
per month
per annum
claim*
query
queries
discrepanc*
shortage*
errors
damage*
[terms.share]
deposit
down payment
downpayment
balance
remainder
remaining
rest
advance payment
in advance
upfront
up front
on order
with order
upon order
on signing
upon signing
first payment
second payment
final payment
milestone
retention
[terms.instalments]
instalment*
installment*
in parts
partial payments
[terms.direct-debit]
direct debit
direct debited
will be debited
will be collected
we will collect
we will debit
sepa direct debit
autopay
auto-pay
auto pay
automatic payment
automatically charged
will be charged automatically
will be automatically charged
will be drafted
ach debit
will be taken from your account
bacs direct debit
from your account
from your bank account
we will take
will be taken by direct debit
collected by direct debit
by direct debit
paid by direct debit
pay by direct debit automatically
debit your account
debited from your account
debited from your bank account
auto-debit
pad agreement
pre-authorized debit
pre-authorised debit
pre authorized debit
drafted from your account
bank draft on
[terms.card]
charged to your card
charged to your credit card
charge your card
will be charged to your card
credit card on file
card on file
card ending in
paid by credit card
paid with credit card
paid by card
paid via credit card
credit card payment received
prepaid by credit card
prepaid with credit card
paid with visa
paid by visa
paid with mastercard
paid by mastercard
paid with amex
paid with american express
visa ending in
mastercard ending in
amex ending in
american express ending in
visa card ending
charged to visa
charged to mastercard
charged to your visa
charged to your mastercard
charged to your amex
charge your visa
charge your mastercard
charge the card
card will be charged
your card was charged
your card on file
payment method card
payment method credit card
payment method visa
payment method mastercard
paid with card
paid by debit card
debit card ending
credit card ending in
card payment received
charged to the card
[terms.paid]
already paid
paid in full
payment received
has been paid
was paid
fully paid
thank you for your payment
thanks for your payment
paid with thanks
no payment required
no payment is required
no payment due
nothing to pay
no amount due
do not pay
paid on
paid via
amount paid in full
no further payment
settled in full
paid with paypal
paid via paypal
paid by paypal
paid with apple pay
paid with google pay
paid in cash
payment complete
payment completed
no balance due
payment has been received
has already been paid
have already paid
successfully charged
[terms.in-advance]
in advance
prepayment
payment in advance
advance payment
cash in advance
before delivery
before shipment
prior to delivery
prior to shipment
cia
proforma payment
[terms.by]
by
until
before
no later than
not later than
latest
on or before
on
due
due on
due by
payable by
deadline
latest by
pay by
payment by
payment until
remit until
on the latest
maturity
due for payment on
to arrive by
before the
by the
due date => due
date due => due
payment due date => due
due dates => due
on the due date => due
on the due date of => due
[terms.from]
from
dated
of
since
start date
starting
beginning
invoice date
date of invoice
issue date
delivery date
period
valid until
valid through
date
[terms.if]
if you
unless
would
if no
if not
in case
should you
[terms.else]
otherwise
or else
thereafter net
[label.number]
recurring invoice number
invoice number
invoice no
invoice nr
invoice num
invoice #
invoice id
invoice ref
invoice reference
inv no
inv number
inv nr
inv #
invoice no #
tax invoice no
tax invoice number
tax invoice #
bill number
bill no
bill #
document number
document no
doc no
our invoice no
our invoice number
number of invoice
invoice code
invoice serial number
vat invoice no
vat invoice number
voucher no
voucher number
billing document
billing document number
reference invoice
commercial invoice number
commercial invoice no
sales invoice no
sales invoice number
invoice / document number
[label.title]
invoice
tax invoice
vat invoice
sales invoice
commercial invoice
service invoice
final invoice
partial invoice
interim invoice
prepayment invoice
advance invoice
deposit invoice
simplified invoice
recurring invoice
consolidated invoice
rental invoice
hire invoice
copy of invoice
invoice copy
bill
utility bill
fee note
[label.issued]
invoice date
date of invoice
date invoiced
date issued
issue date
issued on
issued
issue date of invoice
date of issue
billing date
bill date
invoice dated
invoiced on
tax point
tax date
tax point date
document date
doc date
invoice issue date
inv date
posting date
created on
statement date
inv dt
invoice dt
bill dt
doc dt
inv. dt
dated on
invoice dated on
date raised
raised on
sent on
billed on
bill issued
date of bill
date of this invoice
[label.date]
date
dated
[label.due]
debited on
will be debited on
collected on
will be collected on
direct debit on
payment will be taken on
due date
date due
payment due
payment due date
due
due on
due by
pay by
pay before
please pay by
payment by
payable by
to be paid by
payment deadline
pay by date
invoice due date
invoice due
payment date
maturity
maturity date
last payment date
due for payment
please remit until
please remit by
payment expected by
net due date
final due date
amount due by
total due by
balance due by
latest payment date
due date for payment
due dt
pmt due
payment due dt
pay by dt
net due dt
due dte
must be paid by
payment required by
please pay before
settlement due
settlement date
payment to be received by
final date for payment
amount due on
balance due on
total due on
due for payment by
[label.payable]
due amount
due payable
payable due
amount due
total due
balance due
amount payable
total payable
total amount due
total amount payable
amount to pay
amount to be paid
to pay
to be paid
please pay
pay this amount
amount owing
amount owed
balance owing
balance
outstanding balance
invoice balance
net payable
payable amount
amount outstanding
total outstanding
outstanding amount
total balance due
balance payable
current amount due
total now due
due now
amount due now
payment amount
you pay
net amount payable
remaining amount
remaining balance
balance to pay
total to pay
grand total due
invoice total due
please pay this amount
net amount due
total balance
payable total
total charges due
total amount owing
current payment due
payment due this period
amount due this period
amount due this invoice
total amount due now
net due
total payment due
balance due now
please remit
amount now due
total now payable
balance now due
invoice amount due
please pay amount
pay amount
amount you owe
you owe
total owing
total owed
amt due
net amt due
bal due
balance due inc gst
amount due inc gst
total amt due
tot due
pmt due amount
amount now payable
total incl vat due
invoice amt due
pay total
total for payment
total to be paid
[label.total]
amount of invoice
total of invoice
total for invoice
grand total
invoice total
total incl vat
total including vat
total inc vat
total incl tax
total including tax
total inc tax
total inc gst
total incl gst
total including gst
total with tax
total with vat
gross total
total gross
gross amount
total amount
invoice amount
amount incl vat
amount including vat
amount inc vat
total (inc vat)
total invoice amount
total invoice value
total invoice
invoice value
total price
overall total
final amount
final total
total amount incl vat
total amount including vat
total amount incl tax
amount with tax
tax inclusive amount
total aud
gross invoice amount
total charges
total cost
total value
order total
total for this invoice
total this invoice
total amount with vat
total after tax
inv total
inv amt
invoice amt
total amt
tot amt
total inc
total incl
total inclusive
total (inc gst)
total (incl vat)
inclusive total
total current billing
total this bill
current billing
total bill
bill total
total invoiced
invoiced total
total of this invoice
total fee
total fees and disbursements
[label.sum]
total
amount
sum
totals
gross
[label.net]
subtotal
sub total
sub-total
net total
total net
net amount
net value
total excl vat
total excluding vat
total ex vat
total excl tax
total excluding tax
total ex tax
total ex gst
total before tax
amount before tax
total without vat
total without tax
taxable amount
taxable value
tax exclusive amount
line total
item total
line amount
line extension amount
goods total
net price
amount excl vat
amount ex vat
amount (net)
net amount total
total line amount
total discount
discount total
unit price
unit cost
price per unit
total hours
total qty
total quantity
total weight
total items
total units
total savings
minimum amount due
new charges
total charges and allowances
page total
carried forward
brought forward
total carried forward
total expenses
[label.tax]
vat
tax
sales tax
vat amount
tax amount
total tax
total vat
vat total
tax total
gst
gst amount
total gst
hst
total tax amount
tax rate
vat rate
tax breakdown
total sales tax
[label.previous]
previous balance
opening balance
balance forward
balance brought forward
last bill
previous bill
prior balance
previous amount
last payment
payments received
payment received
total paid
credits
late fee
balance from last bill
[label.prepaid]
prepaid
prepaid amount
amount paid
paid
paid to date
deposit
deposit paid
less deposit
advance
advance paid
less advance
prepayment
payments
payments made
payments applied
less payments
down payment
less paid
already paid
credit applied
amount prepaid
less payment received
received with thanks
payment to date
[label.reference]
payment reference
payment ref
reference for payment
remittance information
remittance reference
your payment reference
quote reference
quote this reference
please quote
please quote reference
bank reference
transfer reference
reference when paying
payment id
ocr
ocr number
ocr no
structured communication
creditor reference
payment slip reference
[label.order]
purchase order
purchase order no
purchase order number
purchase order #
po number
po no
po #
po
p.o.
p.o. number
p.o. no
your order
your order no
your order number
order number
order no
order #
order ref
order reference
customer order
customer po
order id
sales order
sales order no
our order
our order no
booking id
[label.corrects]
original invoice
original invoice no
original invoice number
corrects invoice
corrected invoice
corrected invoice number
credited invoice
credit for invoice
preceding invoice
relates to invoice
refers to invoice
related invoice
invoice reference corrected
associated invoice
in respect of invoice
credit note for invoice
[label.other-number]
customer number
customer no
customer nr
customer id
customer #
cust no
client number
client no
client id
account number
account no
account #
account id
acct no
vat number
vat no
vat id
vat reg no
vat registration
vat registration no
vat registration number
tax id
tax number
tax no
tax registration number
company number
company no
company registration no
company reg no
registration number
registered number
phone
tel
telephone
fax
mobile
sort code
routing number
delivery note
delivery note no
delivery number
shipment number
tracking number
contract
contract no
contract number
project
project no
project number
quote
quote no
quote number
quotation no
abn
ein
siret
gln
reference
your reference
your ref
our reference
our ref
ref
ref no
reference no
reference number
job no
job number
receipt no
receipt number
receipt #
statement no
page
licence
item no
article no
meter number
cost center
cost centre
supplier number
supplier no
vendor number
vendor no
duns
ticket no
case no
zip
postcode
po box
p.o. box
terms of delivery
delivery terms
incoterms
incoterm
shipping terms
fob
delivery conditions
[label.other-date]
delivery date
date of delivery
order date
date of order
service date
date of service
shipping date
ship date
date shipped
despatch date
dispatch date
period
billing period
service period
invoice period
start date
end date
from date
print date
print out date
supply date
date of supply
date of birth
quote date
valid until
valid till
expiry date
expires
expiry
start of service
end of service
departure
arrival
check in
check out
invoice period start
contract date
date of order confirmation
discount date
contract start
next billing date
next invoice date
order placed
date paid
payment received on
paid on
training date
departure date
date of transaction
if paid by
if paid before
if paid on or before
if paid within
[label.terms]
payment terms
terms of payment
terms
payment condition
payment conditions
conditions of payment
credit terms
payment term
payment
invoice terms
settlement terms
payment method
method of payment
payment means
payment type
paid via
paid by
pay method
payment schedule
schedule of payments
instalments
installments
payment plan
installment schedule
instalment schedule
[label.currency]
currency
invoice currency
currency code
document currency
[label.seller]
seller
supplier
from
sold by
vendor
billed by
issued by
invoice from
remit to
payable to
beneficiary
make checks payable to
make cheques payable to
account name
account holder
service provider
payee
[label.buyer]
bill to
billed to
bill-to
invoice to
invoiced to
sold to
sold-to
buyer
customer
client
customer name
client name
billing address
invoice address
charge to
invoice recipient
recipient
prepared for
issued to
attn
attention
guest name
purchaser
company name
account name
[label.address]
ship to
shipping address
deliver to
delivery address
delivered to
consignee
shipped to
deliver-to
[label.iban]
iban
iban no
iban number
[label.bic]
bic
swift
swift code
bic code
swift/bic
bic/swift
bank identifier code
[kind.credit-note]
credit note
credit memo
credit invoice
credit note number
credit note no
credit memo no
tax credit note
sales credit memo
refund note
credit advice
adjustment note
[kind.corrective]
corrected invoice
corrective invoice
correction invoice
invoice correction
[kind.self-billed]
self-billed invoice
self billed invoice
self-billing invoice
self billing invoice
self-billing
self-billed
self billing
buyer created tax invoice
recipient created tax invoice
rcti
[kind.reminder]
reminder
payment reminder
friendly reminder
overdue notice
past due notice
dunning letter
dunning notice
second notice
final notice
final demand
first reminder
second reminder
third reminder
last reminder
overdue invoice
overdue invoices
outstanding invoice
outstanding invoices
past due invoice
invoice overdue
is overdue
are overdue
now overdue
which was due
that was due
was due on
have not received payment
not yet received payment
have not received your payment
has not been paid
remains unpaid
still unpaid
unpaid invoice
unpaid invoices
still outstanding
checking whether you have seen
following up on invoice
demand for payment
letter before action
is past due
days overdue
days past due
gentle reminder
just a reminder
quick reminder
remains outstanding
past its due date
now past due
yet to receive payment
not yet been paid
[kind.statement]
statement of account
account statement
customer statement
statement
project statement
billing statement
monthly statement
open items
list of open items
statement of accounts
utility statement
account summary
statement closing date
statement period
minimum payment due
minimum payment
minimum amount due
credit limit
available credit
closing balance
statement balance
new balance
account ending in
aged balance
ageing summary
aging summary
[kind.proforma]
pro forma invoice
pro-forma invoice
proforma invoice
proforma
pro forma
pro-forma
not a tax invoice
not an invoice
this is not an invoice
this document is not a tax invoice
not a vat invoice
this is not a vat invoice
[kind.quote]
quote
quotation
estimate
offer
proposal
our quote
price quote
price quotation
sales quote
sales quotation
cost estimate
our offer
tender
bid
request for quotation
request for quote
[kind.order]
purchase order
order confirmation
order acknowledgement
order acknowledgment
sales order
order verification
order response
order change
your order has been
thank you for your order
thanks for your order
confirmation of your order
work order
booking confirmation
reservation confirmation
order cancellation
order summary
release order
blanket order
[kind.delivery-note]
delivery note
delivery docket
packing slip
packing list
despatch advice
dispatch advice
dispatch note
despatch note
shipping notice
advance shipping notice
goods received note
receipt advice
bill of lading
waybill
consignment note
[kind.receipt]
receipt
payment receipt
sales receipt
receipt of payment
payment confirmation
your receipt
cash receipt
official receipt
donation receipt
[kind.other]
expense report
expense claim
expenses
total expenses
time sheet
timesheet
time report
detailed report
project report
report
remittance advice
payment advice
payslip
pay slip
pay stub
price list
catalogue
catalog
contract
draft contract
agreement
minutes
meeting minutes
newsletter
unsubscribe
tax return
bank statement
credit card statement
budget
memo
letter
complaint
application
amount due employee
reimbursement
business expense
wire confirmation
outgoing wire
transfer confirmation
outgoing payment
wire transfer confirmation
payment order
remittance
pay statement
earnings statement
tax notice
real estate tax notice
notice of assignment
assigned to us
[mail.forward]
forwarded message
original message
forwarded by
begin forwarded message
[mail.not-ours]
your invoice no
question on your invoice
about your invoice
regarding your invoice
re your invoice
we received your invoice
we have received your invoice
received your invoice
your invoices
send us the invoice
send us an invoice
please send invoice
please send the invoice
please send us
send me the invoice
please invoice
could you send
could you check
can you pay
please pay this one
please approve
for your approval
please process
for approval
please review the attached invoice
we have transferred
we have today transferred
we have paid
payment has been made
we paid
does not match
do not agree
incorrect invoice
wrong invoice
pls pay
invoice received from
vendor invoice
supplier invoice
from our supplier
has anyone
do you know
awaiting your approval
awaiting approval
needs your approval
requires your approval
pending your approval
pending approval
approve or reject
please reissue
please re-issue
please correct
please amend
can you reissue
please resend
please pay these
please pay the following
wrong po
can you sign this off
assigned to us
has been assigned
[mail.resend]
copy of invoice
copy of the invoice
as requested
a copy of invoice
copies of invoices
resending
re-sending
resend
invoice again
duplicate of invoice
duplicate invoice
[mail.own]
our invoice
attached invoice
invoice attached
attached is invoice
attached is your invoice
attached your invoice
find attached invoice
find our invoice
your invoice is attached
please find attached
please find enclosed
enclosed invoice
here is our invoice
here is your invoice
here's your invoice
below is our invoice
we invoice you
we hereby invoice
we charge you
your invoice from
your invoice is ready
new invoice
thank you for your business
to view your invoice
view your invoice
view invoice
pay invoice
pay online
pay now
we have issued
we issued
has been issued
invoice has been issued
please find below
find below our invoice
billed as follows
for our services
for services rendered
[label.any-number]
number
#
document #
\#
[terms.filler]
within
in
of
from
the
after
invoice
date
payment
due
days
please

nett
strictly
terms
only
our
as
usual
for
payment terms
return this portion
please return
detach and return
return with
return the
return your
returned with
[kind.none]
from receipt
of receipt
on receipt
upon receipt
after receipt
receipt of
offer code
bank statement
quote reference
please quote
read our newsletter
quote this
quote the
billing statement
statement date
your account ending in
[terms.if-paid]
if paid
if you pay
if payment is made
if payment is received
when paid
for payment by
for payment within
paid on or before
if settled
pay by and save
[terms.offer]
we would
why not pay by
you can also pay by
switch to direct debit
set up a direct debit
set up direct debit
sign up for
enroll in
enrol in
would you like
did you know
save time
pay by direct debit and
never miss
[means.card]
card
credit card
debit card
card payment
[means.paid]
cash
online payment
paid
# What a cover text says about paying the invoice beside it (reader/cover).
[cover.paid]
has already been paid
have already been paid
has been paid
has been settled
has already been settled
is already paid
is already settled
was already paid
was paid
already been paid
already been settled
paid invoice
paid in full
paid by card
paid by credit card
paid by paypal
paid online
payment has been received
payment was received
we have received your payment
we received your payment
thank you for your payment of
no payment is required
no payment required
no further payment
no payment is necessary
no action is required
no action required
no further action is needed
no further action is required
for your records only
nothing further to pay
[cover.debit]
will be debited
will be collected by direct debit
will be collected from your account
will be taken from your account
will be taken by direct debit
by direct debit from your
automatically debited
automatically collected
collect this amount from your account
collect the amount from your account
taken by direct debit
collected by direct debit
debited by direct debit
will debit your account
will debit the amount
will debit your
will collect the amount
will collect payment
will collect the payment
will collect it from
[cover.card]
will be charged to your card
will be charged to your credit card
will charge your card
will charge your credit card
card will be charged
charged to the card on file
charge the card on file
charged to your card on file
[cover.withdrawn]
do not pay this invoice
please do not pay
please ignore this invoice
please disregard this invoice
please disregard the invoice
please ignore the invoice
disregard the attached invoice
credit note will follow
a credit note follows
credit note follows
will issue a credit note
will send a credit note
will send you a credit note
was sent in error
was issued in error
sent by mistake
issued by mistake
[cover.not]
not
never
cannot
can't
hasn't
isn't
won't
without
[cover.other]
previous invoice
previous invoices
last invoice
earlier invoice
earlier invoices
other invoice
other invoices
old invoice
previous payment
last month's invoice
prior invoice
once
after
when
until
as soon as
can
could
may
option
information on
information about
would like
deposit
down payment
advance payment
partial
partially
partly
balance
remaining
remainder
shipping
freight
duty
duties
[unit.span]
fortnight => 14
a fortnight => 14
one fortnight => 14
# At the head of a sentence: a condition or a question.
[cover.first]
was
has
have
did
is
are
had
should
were
[cover.cancelled]
has been cancelled
has been canceled
will be cancelled
will be canceled
is cancelled
is void
was cancelled
will be credited
[terms.not]


never
[terms.end-of]
end of
the end of
by end of
by the end of
end

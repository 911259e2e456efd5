# Words of dates, English. Format: reader/replywords.h; what each section means: doc/lexicon.md.
[function]
pays paying tuesday wednesday thursday saturday sunday january february march june july october december next
end month weeks days before after within latest mid beginning working christmas easter ll

[weekday]
monday => 1
tuesday => 2
wednesday => 3
thursday => 4
friday => 5
saturday => 6
sunday => 7
mondays => 1
tuesdays => 2
wednesdays => 3
thursdays => 4
fridays => 5
wensday => 3
wednsday => 3
thurday => 4
tusday => 2
firday => 5
mon => 1a
tue => 2
tues => 2
wed => 3a
weds => 3
thu => 4
thur => 4
thurs => 4
fri => 5
sat => 6a
sun => 7a
sundays => 7
saturdays => 6
thrusday => 4
thursay => 4
wedneday => 3
wednesdy => 3
friady => 5
satuday => 6
saterday => 6
tuesay => 2
moday => 1
frid => 5a
wedn => 3a
tus => 2ax

[month]
january => 1
february => 2
feburary => 2
march => 3c
april => 4
may => 5c
june => 6
july => 7
august => 8
september => 9
october => 10
november => 11
december => 12
jan => 1a
feb => 2a
mar => 3a
apr => 4a
jun => 6a
jul => 7a
aug => 8a
sep => 9a
sept => 9a
oct => 10a
nov => 11a
dec => 12a
januar => 1
janury => 1
febuary => 2
septembre => 9
septmber => 9
octber => 10
novemeber => 11
decmber => 12
sptember => 9
agust => 8
novem => 11a
febr => 2a

[number]
one => 1
two => 2
three => 3
four => 4
five => 5
six => 6
seven => 7
eight => 8
nine => 9
ten => 10
eleven => 11
twelve => 12
thirteen => 13
fourteen => 14
fifteen => 15
sixteen => 16
seventeen => 17
eighteen => 18
nineteen => 19
twenty => 20
twenty one => 21
twenty two => 22
twenty three => 23
twenty four => 24
twenty five => 25
twenty six => 26
twenty seven => 27
twenty eight => 28
twenty nine => 29
thirty => 30
thirty one => 31
forty five => 45
sixty => 60
ninety => 90
couple of => 2
a couple of => 2
a couple => 2
thirty two => 32
thirty three => 33
thirty five => 35
forty => 40
fifty => 50
seventy => 70
eighty => 80
hundred => 100
one hundred => 100
two thousand => 2000
dozen => 12
a dozen => 12
couple => 2

[ordinal]
first => 1
second => 2
third => 3
fourth => 4
fifth => 5
sixth => 6
seventh => 7
eighth => 8
ninth => 9
tenth => 10
eleventh => 11
twelfth => 12
thirteenth => 13
fourteenth => 14
fifteenth => 15
sixteenth => 16
seventeenth => 17
eighteenth => 18
nineteenth => 19
twentieth => 20
twenty first => 21
twenty second => 22
twenty third => 23
twenty fourth => 24
twenty fifth => 25
twenty sixth => 26
twenty seventh => 27
twenty eighth => 28
twenty ninth => 29
thirtieth => 30
thirty first => 31
1rst => 1
fith => 5
twelveth => 12
nineth => 9
fourty => 40

[unit]
day => d
days => d
days time => d
calendar days => d
calendar day => d
working day => b
working days => b
workings days => b
business day => b
business days => b
banking day => b
banking days => b
bank days => b
workday => b
workdays => b
weekday => b
weekdays => b
week => w
weeks => w
weeks time => w
week s time => w
wk => w
wks => w
month => m
months => m
months time => m
month s => m
mth => m
mths => m
quarter => q
year => y
years => y
financial year => y
fortnight => f
weekend => e
hours => h
hour => h
hrs => h
d => d
day s => d
wd => b
working day s => b
workingday => b
workingdays => b
weeknd => e
weekends => e
half year => s
semester => s
hour s => h
yr => y
yrs => y
wks time => w
fortnights => f
fortnights time => f
fortnight s time => f
month s time => m
year s time => y
years time => y
week time => w
quaters => q
quater => q
calendar month => m
calendar months => m
calendar week => w
calendar weeks => w
calendar year => y
sennight => w
w => w
mo => m
mos => m
y => y

[day]
today => 0
tonight => 0
this morning => 0
this afternoon => 0
this evening => 0
this day => 0
same day => 0
later today => 0
end of day today => 0
end of play today => 0
by the end of the day => 0
by end of day => 0
by close of business => 0
by close of play => 0
by cob => 0
by eod => 0
today s => 0
just now => 0p
a minute ago => 0p
a moment ago => 0p
a few minutes ago => 0p
tomorrow => 1
tomorow => 1
tommorow => 1
tommorrow => 1
tomorrows => 1
tmrw => 1
tmw => 1
2moro => 1
next day => 1
the next day => 1
the following day => 1
first thing tomorrow => 1
day after tomorrow => 2
the day after tomorrow => 2
yesterday => -1
last night => -1
the day before yesterday => -2
day before yesterday => -2
the other day => -2
today itself => 0
to day => 0
tonite => 0
to morrow => 1
tomorrow s => 1
tmr => 1
tmmrw => 1
2morrow => 1
morrow => 1
the morrow => 1
following day => 1
day following tomorrow => 2
overmorrow => 2
yday => -1
previous day => -1
the previous day => -1
day after today => 1
the day after today => 1

[this]
this
this coming
current
the current
this same
this very
the present
present

[next]
next
the next
following
the following
nxt
the nxt
this next
next coming
the very next

[coming]
coming
upcoming
the coming
the upcoming
forthcoming
this coming
this upcoming
the forthcoming

[afternext]
after next
after the next

[last]
last
past
previous
prior
the last
second to last => 2
second last => 2
penultimate => 2
next to last => 2
third to last => 3
third last => 3
fourth last => 4
fifth last => 5
final
the final
the previous
the past

[in]
in
in about
in around
in approximately
in another
in roughly
in some
in max
in maximum
in just over
in just under
in no less than
in like

[within]
give us
give me
allow us
allow me
grant us
need
need about
have
within
within about
inside
in less than
up to
in under
over
in no more than
in at most
for another
during
for
takes
takes about
take
take about
takes up to
take up to
it takes
another
inside of
within at most
within max
in fewer than
not more than

[more]
another
further
a further
additional
an additional
extra
more
an extra

[ago]
ago
back
earlier
before now

[later]
from now
from today
later
hence
out
from
after
henceforth
afterwards
after today
after now
from this day
from the date of this email

[end]
end of
the end of
end
late
later in
close of
the last day of
last day of
very end of
latter part of
the close of
the tail end of
tail end of
the back end of
back end of
to the end of
last days of
the last days of
the very end of
the final day of
final day of
the end in

[begin]
beginning of
the beginning of
start of
the start of
early
early in
first days of
the first days of
first part of
the very beginning of
the very start of
first few days of
the first few days of
the beginning
the start
beginnings of
early on in
early part of
the early part of
commencement of

[middle]
middle of
the middle of
mid
halfway through
mid of
middle
the midst of
midway through
mid way through
half way through
mid part of

[of]
of
the
in
on
for
of the
in the
s

[article]
the
a => 1
an => 1
our
your

[day.number]
on the => 1
on => 1
by the => 1
by => 1
the => 1
before the => 1
before => 1
until the => 1
until => 1
till the => 1
til the => 1
from the => 1
for the => 1
after the => 1
between the => 1
to the => 1
to => 1
around the => 1
about the => 1
than the => 1
than => 1
and the => 1
and => 1
or the => 1
our => 1
run => 1
of the => 1
the evening of the => 1
every => 1
each => 1
on or before the => 1
by or on the => 1
not later than the => 1
no later than the => 1
later than the => 1
from => 1
between => 1
around => 1
about => 1
on about the => 1
on or about the => 1
circa the => 1
starting the => 1
effective the => 1
up to the => 1
up until the => 1
till => 1
til => 1
through the => 1
thru the => 1
the date of the => 1
with effect from the => 1
due on the => 1
since the => 1
past the => 1
either the => 1
is the => 1

[by]
by
until
till
til
no later than
not later than
at the latest by
latest by
latest
before or on
on or before
up until
by latest
at latest
prior or on
towards
around
about
approx
by no later than
on or by
due by
before or by
not after
no later
by around
by about
by the
until the
till the
til the
around the
about the
on or before the
by or on the
not later than the
no later than the
up until the

[before]
before
ahead of
prior to
in advance of
just before
shortly before
before the

[after]
after
not until after
following
straight after
right after
shortly after
just after
past
after the
past the

[since]
since
as of
ever since
since the

[to]
to
until
through
till
and
thru
until the
till the
to the
and the
through the
thru the

[or]
or
and or
or the

[holiday]
christmas => 12-25
xmas => 12-25
x mas => 12-25
christmas day => 12-25
christmas eve => 12-24
the christmas break => 12-25
boxing day => 12-26
the holidays => 12-25
new year => 01-01
the new year => 01-01
new years => 01-01
new year s => 01-01
new years day => 01-01
new year s day => 01-01
new years eve => 12-31
new year s eve => 12-31
easter => easter
easter sunday => easter
easter monday => easter+1
good friday => easter-2
whitsun => easter+49
pentecost => easter+49
whit monday => easter+50
ascension day => easter+39
halloween => 10-31
all saints day => 11-01
independence day => 07-04
the fourth of july => 07-04
thanksgiving => 11/4/4
black friday => 11/4/4+1
valentine s day => 02-14
valentines day => 02-14
labour day => 05-01
international workers day => 05-01
may day => 05-01
st patrick s day => 03-17
st patricks day => 03-17
saint patrick => 03-17
earth day => 04-22
epiphany => 01-06
xmas day => 12-25
xmas eve => 12-24
christmas time => 12-25
chrismas => 12-25
christmass => 12-25
crimbo => 12-25
st stephen s day => 12-26
st stephens day => 12-26
martin luther king day => 01/1/3
martin luther king jr day => 01/1/3
martin luther king s day => 01/1/3
mlk day => 01/1/3
presidents day => 02/1/3
president s day => 02/1/3
presidents day weekend => 02/1/3
washington s birthday => 02/1/3
memorial day => 05/1/-1
labor day => 09/1/1
columbus day => 10/1/2
indigenous peoples day => 10/1/2
veterans day => 11-11
veteran s day => 11-11
remembrance day => 11-11
armistice day => 11-11
juneteenth => 06-19
mothers day => 05/7/2
mother s day => 05/7/2
fathers day => 06/7/3
father s day => 06/7/3
groundhog day => 02-02
april fools => 04-01
april fools day => 04-01
april fool s day => 04-01
april fool day => 04-01
all fools day => 04-01
st patrick s => 03-17
st paddy s day => 03-17
st paddys day => 03-17
saint patrick s day => 03-17
saint patricks day => 03-17
st valentine s day => 02-14
valentine day => 02-14
valentines => 02-14
ash wednesday => easter-46
shrove tuesday => easter-47
pancake day => easter-47
mardi gras => easter-47
fat tuesday => easter-47
palm sunday => easter-7
maundy thursday => easter-3
holy thursday => easter-3
covenant thursday => easter-3
holy saturday => easter-1
easter saturday => easter-1
easter day => easter
the easter weekend => easter+1
easter weekend => easter+1
the easter break => easter+1
whit sunday => easter+49
whitsunday => easter+49
white sunday => easter+49
pentecost monday => easter+50
trinity sunday => easter+56
corpus christi => easter+60
ascension => easter+39
ascension thursday => easter+39
all saints => 11-01
all hallows => 11-01
all souls => 11-02
all souls day => 11-02
day of the dead => 11-02
guy fawkes => 11-05
guy fawkes night => 11-05
bonfire night => 11-05
burns night => 01-25
st george s day => 04-23
st georges day => 04-23
st andrew s day => 11-30
st andrews day => 11-30
st david s day => 03-01
st davids day => 03-01
st nicholas day => 12-06
saint nicholas day => 12-06
early may bank holiday => 05/1/1
may day bank holiday => 05/1/1
spring bank holiday => 05/1/-1
late may bank holiday => 05/1/-1
august bank holiday => 08/1/-1
summer bank holiday => 08/1/-1
easter bank holiday => easter+1
the easter bank holiday => easter+1
christmas bank holiday => 12-26
cyber monday => 11/4/4+4
small business saturday => 11/4/4+2
giving tuesday => 11/4/4+5
thanksgiving day => 11/4/4
turkey day => 11/4/4
day after thanksgiving => 11/4/4+1
twelfth night => 01-05
three kings day => 01-06
international women s day => 03-08
women s day => 03-08
international womens day => 03-08
womens day => 03-08
cinco de mayo => 05-05
bastille day => 07-14
canada day => 07-01
australia day => 01-26
anzac day => 04-25
boss s day => 10-16
boss day => 10-16
flag day => 06-14
tax day => 04-15
pi day => 03-14
star wars day => 05-04
parents day => 07/7/4
grandparents day => 09/1/1+6
military spouse day => 05/7/2-2
lincoln s birthday => 02-12
festivus => 12-23
kwanzaa => 12-26
world vegan day => 11-01
candlemas => 02-02
midsummer => 06-24
midsummer s day => 06-24
midsummer day => 06-24
bloomsday => 06-16
the ides of march => 03-15
ides of march => 03-15
hallowe en => 10-31
allhallowtide => 10-31
halloween day => 10-31
halloween night => 10-31
the new years => 01-01
new year day => 01-01
newyear => 01-01
newyears eve => 12-31
nye => 12-31
new year eve => 12-31
teacher s day => 09-10
teachers day => 09-10
children s day => 06-01
childrens day => 06-01
youth day => 05-04
treeplanting day => 03-12
arbor day => 04/5/-1
inauguration day => 01-20
singles day => 11-11
double eleven => 11-11
patrick s day => 03-17
paddy s day => 03-17
paddys day => 03-17

[week.number]
week
wk
kw
week no
week number
calendar week
cw
iso week
week nr
weeknumber
wk no
week num
calendar wk

[span]
month end => eom0
monthend => eom0
eom => eom0
by eom => eom0
the month end => eom0
our month end => eom0
quarter end => eoq0
year end => eoy0
week end => eow0
eow => eow0
mid month => mom0
midweek => mow0
the turn of the year => eoy0
turn of the month => eom0
a week today => +7
a week tomorrow => +8
within a fortnight => +14
within the fortnight => +14
a week s time => +7
the end of play => +0
at the weekend => e0
over the weekend => e0
the weekend => e0
within 24 hours => +1
within 48 hours => +2
next 24 hours => +1
next 48 hours => +2
by return => +1
eoy => eoy0
year s end => eoy0
years end => eoy0
calendar year end => eoy0
quarter s end => eoq0
eoq => eoq0
end of the fiscal year => eoy0
month s end => eom0
months end => eom0
the monthend => eom0
before the month is out => eom0
before the month ends => eom0
before the week is out => eow0
before the week ends => eow0
before the year is out => eoy0
before the year ends => eoy0
before the quarter is out => eoq0
week s end => eow0
next eom => eom1
by close of the month => eom0
mid of the month => mom0
midmonth => mom0
the weekend after next => e2
sometime this week => w0
some time this week => w0
sometime next week => w1
some time next week => w1
within 72 hours => +3
next 72 hours => +3
within the hour => +0
within the day => +0
in the course of the day => +0
during the day => +0
in the course of today => +0
the next day or two => +2
in a day or two => +2
in the next day or so => +1
this month end => eom0
next month end => eom1
in a fortnight => +14
in a fortnight s time => +14
inst => M0
prox => M1
proximo => M1
in half a year => +6m
half a year from now => +6m
within half a year => +6m
in a month or so => +1m
in a week or so => +7
in a year s time => +12m
the turn of the month => eom0
instant => M0

[part.of.day]
morning
first thing
first thing in the morning
afternoon
evening
noon
midday
lunchtime
night
eod
cob
close of business
end of day
end of business
close of play
at the latest
latest
am
pm
probably
hopefully
or so
by the latest
definitely
early
late
late morning
mid morning
mid afternoon
early morning
early afternoon
early evening
late afternoon
late evening
lunch
at lunch
at noon
midnight
at midnight
by noon
by lunchtime
by close of business
by close
by end of day
by end of business
by eod
by cob
eob
end of the day
close of the day
by the end of the day
by the end of business
first light
at close of business
in the morning
in the afternoon
in the evening
at night
sharp
after lunch
before lunch
surely
certainly
absolutely
without fail
for sure
at the very latest
at some point
sometime
some time
a m
p m

[every]
every
each
every other
fortnightly on
on a

[half]
half

[vague]
few
some
several

[not.a.date]
am
pm
o clock
percent
pct
eur
euro
euros
gbp
usd
dollars
pounds
quid
invoice
invoices
reminder
reminders
time
times
instalment
instalments
installment
installments
payment
payments
notice
floor
k
x
hrs
pallets
units
pieces
items
people
line
lines
copies
cheques
party
kg
km
metres
meters
feet
boxes
box
bags
minutes
mins
min
seconds
emails
calls
bills
letters
cases
orders
order number
po
seats
users
licences
licenses
persons
employees
guests
rooms
cents
pence
pages
page
version
flats
of them
of these
of the invoices
of you
tonnes
tons
street
ave
avenue
road
gmt
utc
cet
est
pst
a m
p m
oclock
ish
email
mail
call
message
attempt
request
chaser
chase
statement
anniversary
birthday
century
edition
try
item
step
transfer
customer
supplier
part
person
of my
of our
of your
in line
place
largest
biggest
oldest
lane

[not.before]
not before
no sooner than
no earlier than
not until
from
as from
starting
from the
starting the

[dated]
dated
of
from

[eve]
eve of
the eve of
night before
the night before
evening before

[ordinal.suffix]
st => 1
nd => 1
rd => 1
th => 1

[event]
on holiday
on holidays
on vacation
on annual leave
on leave
on maternity leave
on paternity leave
on sick leave
off sick
out of office
out of the office
away from
away until
away till
away on business
on a business trip
travelling
holiday starts
on parental leave
my holiday
my vacation
our holidays
company holidays
office is closed
offices are closed
we are closed
is closed
are closed
be closed
closed from
closed until
closed for
shut down
shutdown
reopen*
open again
we re closed
deliveries
be delivered
delivery date
shipment
shipped
ships
shipping
dispatched
visit
site visit
visits
appointment
meeting
meetings
conference
trade fair
exhibition
training
webinar
call me
call us
call you
a call
phone call
phone me
phone us
ring me
ring us
give me a call
give us a call
get back to me
get back to us
come back to me
come back to us
reply to me
let me know by
let us know by
valid until
valid till
valid to
was valid
is valid
expires
expiry
expire
signed on
project ends
project starts
contract ends
contract runs
contract started
contract expires
installed
install
inspection
stocktake
stocktaking
moved to
we moved
moving to
relocat*
back in the office
back at work
start work
left the company
maintenance
kick off
go live
goes live
order placed
is not due
not due until
not yet due
falls due
becomes due
renews
talk
speak
chat
catch up
discuss
a word with
engineer
technician
electrician
plumber
spare parts
replacement parts
replacements
parts arrive
warranty
guarantee
new software
new system
accounting system
in hospital
surgery
for the period
remind me
come back on
come back to finish
come and fix
come and collect
pick up
course
courier
driver
our new address
new address
new vat number
vat number
address changes
changes on
valid from

# Words of dates, English. Format: reader/replywords.h; what each section means: doc/lexicon.md.
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
tue => 2a
tues => 2a
wed => 3a
weds => 3a
thu => 4a
thur => 4a
thurs => 4a
fri => 5a
sat => 6a
sun => 7a

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

[ordinal.suffix]
st
nd
rd
th

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

[this]
this
this coming
current
the current
this same

[next]
next
the next
following
the following

[coming]
coming
upcoming
the coming
the upcoming
forthcoming

[afternext]
the week after next => 2
week after next => 2

[last]
last
past
previous
prior
the last

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

[later]
from now
from today
later
hence
out
from
after

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

[middle]
middle of
the middle of
mid
halfway through
mid of

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
is the => 1
run => 1
of the => 1
the evening of the => 1
every => 1
each => 1

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

[before]
before
ahead of
prior to
in advance of
just before
shortly before

[after]
after
not until after
following
straight after
right after
shortly after
just after
past

[since]
since
as of

[to]
to
until
through
till
and
thru

[or]
or
and or

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
thanksgiving => thanksgiving
black friday => black-friday
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

[week.number]
week
wk
kw
week no
week number
calendar week
cw

[span]
month end => eom0
monthend => eom0
eom => eom0
by eom => eom0
end of month => eom0
the month end => eom0
our month end => eom0
this month end => eom0
quarter end => eoq0
year end => eoy0
week end => eow0
eow => eow0
end of next month => eom1
next month end => eom1
mid month => mom0
mid next month => mom1
mid week => mow0
midweek => mow0
the turn of the year => eoy0
turn of the month => eom0
a week today => +7
today week => +7
a week tomorrow => +8
a fortnight => +14
in a fortnight => +14
in a fortnight s time => +14
within a fortnight => +14
within the fortnight => +14
a week s time => +7
the end of play => +0
at the weekend => e0
over the weekend => e0
this weekend => e0
the weekend => e0
next weekend => e1
close of business today => +0
within 24 hours => +1
within 48 hours => +2
in 24 hours => +1
in 48 hours => +2
next 24 hours => +1
next 48 hours => +2
by return => +1

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

[not.before]
not before
no sooner than
no earlier than
not until
from
as from
starting

[dated]
dated
of
from

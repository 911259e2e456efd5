# What mail servers say when they cannot deliver, in every language at once. See reader/bounce.h for the reasons.
# Order is precedence: the first phrase of section bounce.reason that stands in the text decides; bounce.reason.weak
# is asked after the status code. " ... " leaves out up to a line of a sentence, " .. " a word or two, and {name} is
# any phrase of section word.name (reader/mailwords.h).

[bounce.sender]
mail delivery subsystem
mail delivery system
mailer-daemon
mailer daemon
mail system
postmaster
microsoft outlook
system administrator
mail administrator
delivery subsystem
mail delivery service

[bounce.subject]
are not member
are not a member
loop alert
loop back warning
unix from loop
security alert
メールエラー
送信エラー
mail undeliverable
undeliverable
undelivered
undeliverable mail
undelivered mail
delivery status notification
delivery failure
delivery failed
delivery has failed
delivery problem
delivery report
delivery error
delivery notification
mail delivery failed
mail delivery failure
mail delivery problem
mail failure
mail system error
mail error
failure notice
failure delivery
returned mail
returned to sender
message delivery failure
message undeliverable
non-delivery
nondeliverable mail
non remis
not delivered
could not be delivered
couldn't be delivered
cannot be delivered
can't be delivered
unable to deliver
delayed mail
delivery delayed
delivery delay
message status
mail status report
warning: could not send message
warning: message
bounced
unzustellbar
nicht zustellbar
zustellung fehlgeschlagen
zustellfehler
nicht zugestellt
unzustellbare
rejected
non distribuable
non distribué
échec de la remise
échec de remise
notification d'état de remise
no se puede entregar
no entregado
no entregable
devuelto
correo devuelto
mancato recapito
non recapitabile
impossibile recapitare
impossibile consegnare
niet bestelbaar
onbestelbaar
kan niet worden bezorgd
não é possível entregar
não entregue
não foi possível entregar
undelivered message
email error
permanent delivery failure
error sending
user unknown
warning from
message could not be delivered
transient failure
error-mail
mail could not be delivered
nachricht konnte nicht
rejet
niet te bezorgen
gick inte att leverera
kan ikke leveres
kunne ikke leveres
kan inte levereras
kunde inte levereras
oleverbart
nie można dostarczyć
niedostarczona
niedostarczone
nie dostarczono
zwrot wiadomości
viestiä ei voi toimittaa
toimittamaton
nedoručitelná
nedoručené
nelze doručit
kézbesíthetetlen
kézbesítési hiba
teslim edilemedi
iletilemedi
недоставленное
не доставлено
не удалось доставить
配信不能
配信エラー
未送达
无法送达
退信
無法傳遞
αδύνατη η παράδοση
nelivrabil
nedoručiteľná
message non remis
non délivré
message non distribué
retour de courrier
email no entregado
error de entrega
mensaje no entregado
falha na entrega
mensagem não entregue
errore di consegna
mancata consegna
messaggio non recapitato
niet afgeleverd
leveringsfout
zustellung verzögert
auslieferung fehlgeschlagen
sendung nicht möglich
mailer error
unsolicited bulk email
in mail from you
banned contents
bad header section
rejected by content filter
message you sent blocked
blocked by our

[bounce.warning]
warning message only
warning only
warning: could not send
this is a warning
delayed mail
delivery delayed
delivery delay
has been delayed
is being delayed
will be retried
will keep trying
will continue to try
still trying
still being retried
not yet been delivered
has not yet been delivered
hasn't been delivered yet
has not been delivered yet
delivery attempts will continue
no action is required on your part
do not need to resend
don't need to resend
verzögert
verspätet
retardée
retrasado
in ritardo
vertraagd

[bounce.original]
below this line is a copy of the message
this is a copy of the message, including all the headers
copy of the original message
copy of your message
original message follows
original message headers
original message header
message headers follow
headers of the original message
header of the original message
unsent message follows
unsent message below
returned message follows
message text follows
message header follows
text of message
the message headers
the headers of the message
start of returned message
original message -
your original message
included is the original
your message reads
received: from
kopie der nachricht
ursprüngliche nachricht:
copie du message
copia del mensaje
copia del messaggio
kopie van het bericht
returned message below
message contents follow
returned content follows
rejected message
message source
mime-version: 1.0
return-path: <

[bounce.recipient]
rcpt to
to
recipient
recipients
recipient address
final-recipient
original-recipient
for
user
address
unknown user
unknown local user
unknown recipient
unknown or illegal alias
could not be delivered to
was not delivered to
not delivered to
failed to deliver to
unable to deliver to
unable to deliver message to
deliver to
delivery to
deliver your message to
delivering to
mailbox
mailbox for
account
an
für
empfänger
empfängeradresse
à
destinataire
para
destinatario
aan
ontvanger
message to
mail to
sent to
error for
failed for
following recipient
following recipients
following address
following addresses
invalid recipient
bad recipient
rejected recipient
no such user
user unknown
addressed to

[bounce.body]
error delivering
not a member of this mailing list
invalid user address
send failed
could not be delivered
couldn't be delivered
cannot be delivered
can't be delivered
can not be delivered
was not delivered
not been delivered
undeliverable
undelivered
unable to deliver
wasn't able to deliver
was unable to deliver
not able to deliver
failed to deliver
delivery failed
delivery has failed
delivery to the following
did not reach
failed permanently
permanent error
permanent fatal errors
permanent failure
fatal error
fatal errors
delivery error
message delivery
delivery status
returned to sender
user unknown
unknown user
no such user
does not exist
mailbox full
mailbox is full
over quota
quota exceeded
unknown address
invalid recipient
invalid address
unrouteable
unroutable
has been rejected
was rejected
returned mail
returned message
message returned
not deliverable
transcript of session
bounced
could not deliver
couldn't deliver
could not send
unable to send
unsuccessful
non-delivery
following addresses
following address
following recipients
following recipient
delivery notification
konnte nicht zugestellt werden
nicht zugestellt
nicht zustellbar
unzustellbar
zustellung
nachrichtenzustellung
n'a pas pu être remis
n'a pu être remis
impossible de remettre
non remis
no se ha podido entregar
no se pudo entregar
no ha podido ser entregado
no pudo ser entregado
impossibile recapitare
non è stato recapitato
non è stato possibile
kan niet worden bezorgd
kon niet worden bezorgd
niet bezorgd
não foi possível entregar
não pôde ser entregue
não pode ser entregue
delayed
warning message only
error message
smtp error
rejected
unknown
gick inte att leverera
levering mislykkedes
levering mislyktes
kunne ikke leveres
kunde inte levereras
nie powiodło się dostarczenie
nie można było dostarczyć
nie została dostarczona
toimitus epäonnistui
doručení se nezdařilo
se nezdařilo
nebyla doručena
kézbesítés nem sikerült
teslim başarısız oldu
сбой доставки
не может быть доставлено
配信に失敗しました
配信できません
无法将邮件传递
échec de la remise
recapito non è riuscito
bezorging ... mislukt
entrega falhou
fehler bei der nachrichtenzustellung
delivery of the email was stopped
was considered unsolicited
was not delivered to
not delivered to your

[bounce.status.sure]
5.1.6 => hasmoved
5.1.7 => rejected
5.1.8 => rejected
4.1.8 => rejected
5.2.3 => exceedlimit
5.7.20 => authfailure
5.7.21 => authfailure
5.7.22 => authfailure
5.7.23 => authfailure
5.7.24 => authfailure
5.7.25 => requireptr
4.7.25 => requireptr
5.7.26 => authfailure
5.7.27 => notaccept
5.7.509 => authfailure
5.7.13 => suspend
5.6.9 => contenterror

[bounce.status]
4.3.0 => mailererror
5.1.1 => userunknown
5.1.2 => hostunknown
5.1.3 => userunknown
5.1.4 => userunknown
5.1.9 => systemerror
5.1.10 => userunknown
4.1.1 => userunknown
4.2.1 => suspend
4.2.2 => mailboxfull
5.2.2 => mailboxfull
5.2.4 => filtered
4.3.1 => systemfull
4.3.2 => notaccept
5.3.2 => notaccept
4.3.3 => systemerror
5.3.3 => systemerror
5.3.4 => mesgtoobig
4.3.5 => systemerror
5.3.5 => systemerror
4.4.1 => expired
4.4.2 => expired
5.4.2 => networkerror
4.4.4 => networkerror
5.4.4 => hostunknown
4.4.5 => expired
5.4.6 => networkerror
4.4.6 => networkerror
4.4.7 => expired
5.4.7 => expired
5.5.3 => toomanyconn
5.6.1 => contenterror
5.6.2 => contenterror
5.7.8 => securityerror
5.1.351 => userunknown
5.4.316 => expired
5.4.310 => hostunknown
5.7.606 => blocked
5.7.511 => blocked
5.7.9 => policyviolation
5.4.14 => networkerror
4.7.320 => failedstarttls
4.7.321 => failedstarttls
4.7.322 => failedstarttls
4.7.323 => failedstarttls
4.7.324 => failedstarttls
4.7.325 => failedstarttls
5.7.320 => failedstarttls
5.7.321 => failedstarttls
5.7.322 => failedstarttls
5.7.323 => failedstarttls
5.7.324 => failedstarttls
5.7.325 => failedstarttls
5.7.10 => failedstarttls
4.7.10 => failedstarttls
5.7.30 => failedstarttls
4.7.30 => failedstarttls
4.7.26 => authfailure
5.7.29 => authfailure
5.7.515 => authfailure
4.7.27 => authfailure
4.7.29 => authfailure
5.1.20 => notcompliantrfc
5.7.512 => notcompliantrfc
5.1.90 => speeding
5.2.121 => speeding
5.2.122 => speeding
4.2.121 => speeding
5.7.508 => speeding
4.7.28 => speeding
5.7.28 => speeding
4.5.127 => speeding
5.7.705 => speeding
5.4.300 => expired
5.4.317 => expired
5.4.318 => expired
5.4.319 => expired
4.4.316 => expired
4.4.317 => expired
5.4.311 => expired
4.4.9 => expired
4.4.10 => expired
5.4.312 => networkerror
5.4.313 => networkerror
5.4.314 => networkerror
5.4.315 => networkerror
4.4.312 => networkerror
4.4.314 => networkerror
5.4.8 => networkerror
5.7.504 => userunknown
5.7.505 => userunknown
5.1.350 => userunknown
5.0.350 => userunknown
5.6.3 => contenterror
5.6.4 => contenterror
5.6.5 => contenterror
5.6.6 => contenterror
5.6.7 => contenterror
5.6.8 => contenterror
5.6.10 => contenterror
5.6.11 => contenterror
5.6.210 => contenterror
5.6.211 => contenterror
5.6.220 => contenterror
5.7.2 => securityerror
5.7.3 => securityerror
4.7.3 => securityerror
5.7.4 => securityerror
5.7.5 => securityerror
5.7.6 => securityerror
5.7.11 => securityerror
5.7.12 => securityerror
5.7.14 => securityerror
5.7.57 => securityerror
5.7.60 => securityerror
5.7.124 => securityerror
5.7.129 => securityerror
5.7.133 => securityerror
5.7.134 => securityerror
5.7.135 => securityerror
5.7.136 => securityerror
5.7.193 => securityerror
5.7.123 => securityerror
5.7.350 => spamdetected
5.7.501 => spamdetected
5.7.502 => spamdetected
5.7.503 => spamdetected
5.7.513 => spamdetected
5.7.64 => norelaying
5.7.367 => norelaying
5.7.54 => norelaying
5.7.506 => blocked
5.7.507 => blocked
5.7.510 => blocked
4.7.500 => blocked
4.7.501 => blocked
4.7.502 => blocked
4.7.506 => blocked
4.7.650 => blocked
4.7.651 => blocked
4.7.652 => blocked
4.7.850 => blocked
5.7.607 => blocked
5.7.608 => blocked
5.7.609 => blocked
5.7.610 => blocked
5.7.611 => blocked
5.7.612 => blocked
5.7.613 => blocked
5.7.614 => blocked
5.7.615 => blocked
5.7.616 => blocked
5.7.617 => blocked
5.7.618 => blocked
5.7.619 => blocked
5.7.620 => blocked
5.7.621 => blocked
5.7.622 => blocked
5.7.623 => blocked
5.7.624 => blocked
5.7.625 => blocked
5.7.626 => blocked
5.7.627 => blocked
5.7.628 => blocked
5.7.629 => blocked
5.7.630 => blocked
5.7.631 => blocked
5.7.632 => blocked
5.7.633 => blocked
5.7.634 => blocked
5.7.635 => blocked
5.7.636 => blocked
5.7.637 => blocked
5.7.638 => blocked
5.7.639 => blocked
5.7.640 => blocked
5.7.641 => blocked
5.7.642 => blocked
5.7.643 => blocked
5.7.644 => blocked
5.7.645 => blocked
5.7.646 => blocked
5.7.647 => blocked
5.7.648 => blocked
5.7.649 => blocked
5.7.700 => blocked
5.7.701 => blocked
5.7.702 => blocked
5.7.703 => blocked
5.7.704 => blocked
5.7.706 => blocked
5.7.707 => blocked
5.7.708 => blocked
5.7.709 => blocked
5.7.710 => blocked
5.7.711 => blocked
5.7.712 => blocked
5.7.713 => blocked
5.7.714 => blocked
5.7.715 => blocked
5.7.716 => blocked
5.7.717 => blocked
5.7.718 => blocked
5.7.719 => blocked
5.7.720 => blocked
5.7.721 => blocked
5.7.722 => blocked
5.7.723 => blocked
5.7.724 => blocked
5.7.725 => blocked
5.7.726 => blocked
5.7.727 => blocked
5.7.728 => blocked
5.7.729 => blocked
5.7.730 => blocked
5.7.731 => blocked
5.7.732 => blocked
5.7.733 => blocked
5.7.734 => blocked
5.7.735 => blocked
5.7.736 => blocked
5.7.737 => blocked
5.7.738 => blocked
5.7.739 => blocked
5.7.740 => blocked
5.7.741 => blocked
5.7.742 => blocked
5.7.743 => blocked
5.7.744 => blocked
5.7.745 => blocked
5.7.746 => blocked
5.7.747 => blocked
5.7.748 => blocked
5.7.749 => blocked
5.7.750 => blocked
5.7.105 => rejected
5.7.17 => hasmoved
5.7.18 => hasmoved
5.2.5 => mailboxfull
4.3.6 => systemerror
5.3.6 => systemerror
4.3.190 => systemerror
5.3.190 => systemerror

[bounce.status.vague]
5.1.0 => userunknown
4.2.0 => onhold
5.2.0 => filtered
5.2.1 => suspend
5.3.0 => systemerror
5.4.0 => networkerror
4.4.0 => networkerror
5.4.1 => expired
4.4.3 => networkerror
5.4.3 => networkerror
5.5.0 => systemerror
5.5.1 => syntaxerror
5.5.2 => syntaxerror
5.6.0 => contenterror
5.7.0 => securityerror
4.7.0 => blocked
5.7.1 => rejected

[bounce.reason]
# Wordings that mean one thing only, wherever they stand: asked before the general ones.
does not wish to receive => filtered
do not wish to receive => filtered
doesn't want to receive => filtered
in blacklist => blocked
in our blacklist => blocked
violates ... rules => policyviolation
relay rejected => norelaying
no permission to send => securityerror
not accept any mail => notaccept
not accept any email => notaccept
internal failure => systemerror
missing date => notcompliantrfc
missing from => notcompliantrfc
missing ... header => notcompliantrfc
lacks a ... header => notcompliantrfc
lacks ... header => notcompliantrfc
on our blacklist => blocked
on our block list => blocked
you are listed => blocked
you are blacklisted => blocked
nixspam => blocked
uceprotect => blocked
backscatterer.org => blocked
abuseat => blocked
spamrats => blocked
invaluement => blocked
from your country => blocked
mail from your server => blocked
mail from your host => blocked
mail from your ip => blocked
mail from this ip => blocked
mail from this host => blocked
ip address is blocked => blocked
ip is blocked => blocked
ptr lookup => requireptr
ptr check => requireptr
list of senders => rejected
bulk-mail => spamdetected
in the queue for more than => expired
cannot write message => systemerror
local problem => systemerror
backend error => systemerror
backend failure => systemerror
disk space on server => systemfull
server ... disk full => systemfull
does not accept mail from you => filtered
does not accept email from you => filtered
not accept mail from you => filtered
has wrong owner => systemerror
banned: => policyviolation
banned contents => policyviolation
banned name => policyviolation
refused: see http => blocked
refused - see http => blocked
rcp-p1 => userunknown
int-p1 => userunknown
int-p3 => userunknown
int-p4 => userunknown
rcp-p2 => filtered
rcp-p3 => filtered
int-p6 => filtered
pol-p1 => blocked
pol-p2 => blocked
pol-p3 => blocked
pol-p4 => blocked
pol-p5 => policyviolation
pol-p6 => policyviolation
pol-p7 => authfailure
msg-p1 => mesgtoobig
int-p2 => mesgtoobig
msg-p2 => contenterror
con-t1 => toomanyconn
con-t2 => toomanyconn
con-t3 => toomanyconn
con-t4 => toomanyconn
rcp-t4 => systemerror
int-t1 => systemerror
int-t4 => systemerror
exceeded the local limit => mailboxfull
number of messages in recipient's mailbox => mailboxfull
as the remote domain => hostunknown
smtp relay error => norelaying
invalid final delivery userid => userunknown
blacklisted url => spamdetected
exceeds allowed size => mailboxfull
delivery failed ... attempts => expired
failed ... attempts to deliver => expired
not listed in public name & address book => userunknown
not listed in public name => userunknown
could not retrieve source address => systemerror
no mx found => notaccept
no valid route to => networkerror
all routes to destination blocked => networkerror
network error on destination => networkerror
address family mismatch => networkerror
bad dns lookup error code => networkerror
failed to retrieve mx => networkerror
connection closed unexpectedly => expired
content examination policy => policyviolation
sender failed spf => authfailure
failed spf => authfailure
content judged to be spam => spamdetected
judged to be spam => spamdetected
maximum email size => mesgtoobig
mail size limit exceeded => mesgtoobig
multiple retries ... unable => systemerror
router: failed to connect => networkerror
no route found => networkerror
database is not responding => systemerror
mailbox is locked by => onhold
resource ... temporarily unavailable => systemerror
service ... temporarily unavailable => systemerror
recipient thread limit exceeded => toomanyconn
mailbox server is too busy => onhold
on hold for => suspend
no smtp service here => blocked
unverified address => rejected
sender undeliverable => rejected
no relay for => norelaying
no relay to => norelaying
must log in => securityerror
must login => securityerror
authorization required => securityerror
please use auth => securityerror
use smtp auth => securityerror
qq internal bug => systemerror
qq trouble => systemerror
qq read error => systemerror
qq write error => systemerror
connection count => toomanyconn
mx lookup failed temporarily => networkerror
dns server failure => networkerror
dns failure => networkerror
dns temporary failure => networkerror
dns server returned => networkerror
non-existent domain => hostunknown
server busy => onhold
spam or virus => spamdetected
barracudanetworks => blocked
barracudacentral => blocked
barracuda reputation => blocked
child process of => mailererror
unable to exec => mailererror
name server timeout => networkerror
domain name not found => hostunknown
error: timeout exceeded => expired
untrusted ip => badreputation
new or untrusted => badreputation
not been collected => expired
not collected => expired
message looping => networkerror
final email delivery point => userunknown
not accepting mail from => rejected
not a valid user => userunknown
loop alert => networkerror
loop back warning => networkerror
connection .. denied => blocked
connection .. rejected => blocked
connections will not be accepted => blocked
no access from mail server => blocked
host network not allowed => policyviolation
unauthenticated senders => securityerror
from: domain => rejected
your connection has been refused => blocked
ip blocked => blocked
multiple ... headers => notcompliantrfc
multiple ... header => notcompliantrfc
bare carriage => contenterror
bare line feed => contenterror
bare linefeed => contenterror
over quota => mailboxfull
overquota => mailboxfull
connection rate => toomanyconn
connections rate => toomanyconn
frequency limited => toomanyconn
sender verify failed => rejected
verification failed for ... sender => rejected
could not complete sender verify => rejected
sender verification => rejected
sendernotauthenticatedforgroup => securityerror
sendernotauthenticatedformailbox => securityerror
resolver.rst.recipsizelimit => exceedlimit
resolver.rst.sendsizelimit.sender => exceedlimit
resolver.rst.sendsizelimit => exceedlimit
rejected by a remote mail server => filtered
delivery temporarily suspended: host or domain => hostunknown
refused to talk to me => blocked
delivery temporarily suspended => expired
aborted after => expired
receiving mail too quickly => speeding
receiving mail at a rate => speeding
receiving messages too quickly => speeding
sending quota exceeded => speeding
sending limit exceeded => speeding
exceeded ... sending limit => speeding
exceeded ... sending quota => speeding
sending messages too fast => speeding
sending too fast => speeding
sending mail too fast => speeding
you are sending too => speeding
frequency exceeds => speeding
rate limited ... reputation => badreputation
exceeded the rate limit => toomanyconn
rate limited => speeding
rate limit exceeded => speeding
rate limit reached => speeding
exceeds rate limit => speeding
exceeded ... rate limit => speeding
rate limiting => speeding
throttled => speeding
throttling => speeding
max defers and failures => speeding
emails per hour => speeding
mails per hour => speeding
messages per hour => speeding
messages per minute => speeding
messages per day => speeding
emails per day => speeding
too many messages from => speeding
too many emails from => speeding
too many mails from => speeding
daily message quota => speeding
daily sending => speeding
hourly sending => speeding
slow down => speeding
too many connections ... slow down => toomanyconn
unusual rate of => blocked
unusual amount of => blocked
unusual traffic => blocked
not authorized to send email directly => blocked
not authorized to send mail directly => blocked
traffic not accepted from this ip => blocked
tenant has exceeded threshold => blocked
required authentication level => authfailure
restricteddl => securityerror
rst.notauthorized => securityerror
rst.authrequired => securityerror
dns domain ... does not exist => hostunknown
infodomainnonexistent => hostunknown
infonorecords => hostunknown
dns query failed => networkerror
client blocked from sending => blocked
part of their network is on => blocked
messages from ... weren't sent => blocked
has been temporarily rate limited => badreputation
con:b1 => blocked
rly:b1 => blocked
rly:b2 => blocked
rly:bd => blocked
dyn:t1 => blocked
dyn:t2 => blocked
dns:b1 => blocked
dns:b2 => blocked
hvu:b1 => spamdetected
ips:b1 => blocked
ip address is block listed => blocked
ip address is black listed => blocked
block listed => blocked
black listed => blocked
user is terminated => suspend
mail content denied => spamdetected
mailbox unavailable or access denied => userunknown
connection denied => blocked
suspicious ip => blocked
a problem occurred. (ask your postmaster => blocked
found on one or more dnsbls => blocked
dnsbls => blocked
dns blacklist => blocked
dns block list => blocked
real-time block => blocked
real time block => blocked
realtime block => blocked
realtime blacklist => blocked
blocked using trend micro => blocked
is currently blocked by => blocked
currently blocked => blocked
anti-spoofing => policyviolation
antispoofing => policyviolation
header based anti-spoofing => policyviolation
envelope blocked => rejected
administrative prohibition => policyviolation
blocked - see => blocked
message filtered ... troubleshooting => spamdetected
symanteccloud => spamdetected
connection rejected by policy => blocked
nxdomain ... bad destination => hostunknown
bad destination host ... nxdomain => hostunknown
bad destination host => hostunknown
lowest numbered mx record points to local host => systemerror
lowest numbered mx => systemerror
space shortage => systemfull
lookup failed temporarily => systemerror
cname lookup failed => systemerror
best-preference mx => systemerror
already has my delivered-to line => networkerror
message is looping => networkerror
too many open connections => toomanyconn
too many smtp sessions => toomanyconn
too many simultaneous => toomanyconn
too many parallel => toomanyconn
maximum number of connections => toomanyconn
maximum connections => toomanyconn
connections exceeded => toomanyconn
fortispamshield => spamdetected
contains ... blocking url => spamdetected
]:25: no route to host => expired
]: no route to host => expired
network is unreachable => expired
tls handshake => failedstarttls
handshake failure => failedstarttls
handshake failed => failedstarttls
cannot start tls => failedstarttls
tls negotiation => failedstarttls
tls session => failedstarttls
tls connection => failedstarttls
certificate not trusted => failedstarttls
certificate verification failed => failedstarttls
certificate not verified => failedstarttls
certificate has expired => failedstarttls
sts policy => failedstarttls
dane ... failed => failedstarttls
mail transport unavailable => systemerror
transport unavailable => systemerror
several matches found => filtered
ambiguous recipient => filtered
ambiguous name => userunknown
ambiguous address => userunknown
cannot route mail to user => systemerror
failure for one or more recipients ... blocked => spamdetected
over its storage limit => mailboxfull
over their storage limit => mailboxfull
over the storage limit => mailboxfull
storage limit => mailboxfull
exceeded ... storage => mailboxfull
account blocked due to => suspend
blocked due to inactivity => suspend
account ... locked => suspend
account ... frozen => suspend
account ... suspended => suspend
account ... disabled => suspend
account ... blocked => suspend
account ... inactive => suspend
account ... deactivated => suspend
account ... terminated => suspend
account ... closed => suspend
mailbox ... disabled => suspend
mailbox ... suspended => suspend
mailbox ... frozen => suspend
mailbox ... inactive => suspend
mailbox ... locked => suspend
mailbox ... closed => suspend
user ... suspended => suspend
user is disabled => suspend
user is blocked => suspend
user is inactive => suspend
user disabled => suspend
user inactive => suspend
user suspended => suspend
administratively disabled => suspend
discontinued => suspend
user not local; please try => hasmoved
user not local please try => hasmoved
please try < => hasmoved
has been blocked. file => policyviolation
file ... quarantined => policyviolation
file name ... blocked => policyviolation
attachment ... blocked => policyviolation
attachment ... not allowed => policyviolation
attachment ... prohibited => policyviolation
attachments ... not allowed => policyviolation
attachments ... not accepted => policyviolation
attachments of type => policyviolation
banned attachment => policyviolation
banned file => policyviolation
banned filename => policyviolation
forbidden attachment => policyviolation
blocked attachment => policyviolation
illegal attachment => policyviolation
unsafe attachment => policyviolation
restricted attachment => policyviolation
restricted content => policyviolation
prohibited content => policyviolation
offensive content => policyviolation
confidential content => policyviolation
does not allow attachments => policyviolation
content policy => policyviolation
data loss prevention => policyviolation
dlp policy => policyviolation
organization policy => policyviolation
company policy => policyviolation
message rejected due to local policy => policyviolation
rejected due to policy => policyviolation
due to policy restrictions => policyviolation
policy restrictions => policyviolation
policy reasons => policyviolation
url listed in => spamdetected
surbl => spamdetected
uribl => spamdetected
openspf => authfailure
permission ... send as => securityerror
permissions to send => securityerror
does not have permission => securityerror
do not have permission to send => securityerror
not have permissions => securityerror
service shutting down => systemerror
server shutting down => systemerror
shutting down => systemerror
delayed more than => expired
# What is said in many ways.
tls not available => failedstarttls
tls ... not available => failedstarttls
tls ... failed => failedstarttls
remote certificate => failedstarttls
certificate ... verification => failedstarttls
encryption ... required => failedstarttls
does not support tls => failedstarttls
no relaying => norelaying
spam detected => spamdetected
account or domain may not exist => hostunknown
recipient no longer on server => hasmoved
nxdomain => networkerror
no mx found for domain => notaccept
hop count exceeded => networkerror
groups.google.com => rejected
google groups => rejected
use the smtp server of your isp => blocked
addresses in from: header => notcompliantrfc
not configured to relay => norelaying
protocol violation => policyviolation
unable to contact ldap => systemerror
after multiple retries => systemerror
envelope expired => expired
recipient address rejected: access denied => userunknown
sender address rejected => rejected
greylisted => onhold
greylisting => onhold
graylisted => onhold
greylist => onhold
graylisting => onhold
on hold => onhold
starttls => failedstarttls
must issue a starttls => failedstarttls
tls required => failedstarttls
tls is required => failedstarttls
requires tls => failedstarttls
encryption required => failedstarttls
encryption needed => failedstarttls
session encryption is required => failedstarttls
{mail} ... virus => virusdetected
{mail} ... worm => virusdetected
{file} ... virus => virusdetected
{file} ... infected => virusdetected
virus ... rejected => virusdetected
virus ... found => virusdetected
einen virus => virusdetected
un virus => virusdetected
een virus => virusdetected
um vírus => virusdetected
virus detected => virusdetected
a virus => virusdetected
virus eicar => virusdetected
eicar => virusdetected
viruses => virusdetected
virus infected => virusdetected
trojan => virusdetected
viren => virusdetected
contains a virus => virusdetected
infected with => virusdetected
message was infected => virusdetected
malware => virusdetected
virus found => virusdetected
mcspamsignature => virusdetected
contains malware => virusdetected
virus signature => virusdetected
dangerous attachment => virusdetected
valid ptr => requireptr
no valid ptr => requireptr
hostname and ip address mismatch => requireptr
mismatch ... ptr => requireptr
matching dns and rdns => requireptr
reverse hostname => requireptr
reverse host => requireptr
reverse name => requireptr
reverse record => requireptr
reverse resolution => requireptr
reverse ip => requireptr
reverse entry => requireptr
missing ptr => requireptr
dns reverse => requireptr
ptr record => requireptr
reverse dns => requireptr
rdns => requireptr
dns ptr => requireptr
ptr resource record => requireptr
unverifyable sending => requireptr
no ptr => requireptr
reverse lookup => requireptr
mismatches client ip => requireptr
cannot find your hostname => requireptr
find your reverse hostname => requireptr
cannot resolve your address => requireptr
ip name lookup failed => requireptr
helo command rejected: cannot find => requireptr
no matching ptr => requireptr
reverse mapping => requireptr
forward and reverse => requireptr
fcrdns => requireptr
cannot find your reverse => requireptr
bad dns ptr => requireptr
host name lookup failed => requireptr
client was not authenticated => securityerror
client not authenticated => securityerror
user not authenticated => securityerror
not authenticated to send => securityerror
senders must be authenticated => securityerror
spf => authfailure
dkim => authfailure
dmarc => authfailure
sender policy framework => authfailure
unauthenticated email => authfailure
domainkeys => authfailure
fails to pass authentication => authfailure
does not pass dmarc => authfailure
email authentication => authfailure
authentication checks => authfailure
did not pass authentication => authfailure
sender id => authfailure
not authenticated => authfailure
not local host => norelaying
not a gateway => norelaying
don't relay => norelaying
do not relay => norelaying
does not relay => norelaying
won't relay => norelaying
will not relay => norelaying
cannot relay => norelaying
can't relay => norelaying
relay ... denied => norelaying
relay ... not permitted => norelaying
relay ... not allowed => norelaying
relay ... prohibited => norelaying
relaying ... denied => norelaying
relaying ... not allowed => norelaying
unauthorized relay => norelaying
relay from ... not => norelaying
relay access denied => norelaying
relaying denied => norelaying
relay denied => norelaying
relay not permitted => norelaying
not permitted to relay => norelaying
relaying not => norelaying
unable to relay => norelaying
not allowed to relay => norelaying
relaying is prohibited => norelaying
not a relay => norelaying
open relay => norelaying
we do not relay => norelaying
relay operation rejected => norelaying
relaying mail => norelaying
isn't in my list of allowed rcpthosts => norelaying
allowed rcpthosts => norelaying
email address is not verified => norelaying
mail server requires authentication when => norelaying
as a relay => norelaying
no relaying => norelaying
relaying prohibited => norelaying
relay prohibited => norelaying
relay not allowed => norelaying
not relay => norelaying
is not permitted to relay through => norelaying
all server ports are busy => toomanyconn
ports are busy => toomanyconn
connections per => toomanyconn
too much mail from => speeding
exceeded ... sending rate => speeding
exceeded ... hourly => speeding
exceeded ... daily => speeding
limit ... per hour => speeding
limit ... per day => speeding
limit ... per minute => speeding
per hour ... exceeded => speeding
too many ... per => speeding
too many connections => toomanyconn
too many concurrent => toomanyconn
connection limit => toomanyconn
connection rate limit => toomanyconn
connections rate => toomanyconn
too many sessions => toomanyconn
concurrent connection => toomanyconn
exceeded the maximum number of connections => toomanyconn
too many errors => toomanyconn
limit on connections => toomanyconn
aup#in-1310 => toomanyconn
aup#mxrt => toomanyconn
aup#i-1310 => toomanyconn
senderscore => badreputation
sender score => badreputation
ip reputation => badreputation
ip address has a => badreputation
domain reputation => badreputation
{ip} .. reputation => badreputation
due to ... reputation => badreputation
reputation ... rejected => badreputation
reputation ... too low => badreputation
poor reputation => badreputation
bad reputation => badreputation
low reputation => badreputation
reputation of => badreputation
unexpected volume or user complaints => badreputation
user complaints => badreputation
excessive user complaints => badreputation
reputation is => badreputation
very low reputation => badreputation
temporarily deferred due to => badreputation
ip address reputation => badreputation
sender reputation => badreputation
{file} ... {forbidden} => policyviolation
{forbidden} .. {file} => policyviolation
password protected => policyviolation
password-protected => policyviolation
encrypted archive => policyviolation
violates policy => policyviolation
content violates => policyviolation
compliance => policyviolation
local policy violation => blocked
your server sends spam => blocked
host ... sends spam => blocked
{ip} ... spam list => blocked
{ip} ... spam source => blocked
spam source => blocked
spam sources => blocked
sending spam => blocked
{mail} ... is listed on => spamdetected
url ... listed => spamdetected
phishing => spamdetected
spamtrap => spamdetected
spam trap => spamdetected
suspected ... spam => spamdetected
{mail} ... spam => spamdetected
spam ... {mail} => spamdetected
rejected ... spam => spamdetected
spam ... rejected => spamdetected
spam score => spamdetected
spam content => spamdetected
spam rejection => spamdetected
als spam => spamdetected
comme spam => spamdetected
como spam => spamdetected
come spam => spamdetected
looks like junk => spamdetected
-spam => spamdetected
ube => spamdetected
unsolicited => spamdetected
message content rejected => spamdetected
content rejected => spamdetected
bulk mail => spamdetected
junk mail => spamdetected
considered spam => spamdetected
looks like spam => spamdetected
spamcontent => spamdetected
spam message => spamdetected
classified as spam => spamdetected
blocked by spam => spamdetected
spam filter => spamdetected
mail rejete => spamdetected
ofr_506 => spamdetected
suspected spam => spamdetected
message looks => spamdetected
rejected by content filter => spamdetected
content filter => spamdetected
bulk email => spamdetected
spamassassin => spamdetected
score too high => spamdetected
{sender} .. blacklist => rejected
{sender} .. blacklisted => rejected
{sender} .. blocked => rejected
has blocked your => filtered
have blocked your => filtered
blocked you => filtered
recipient filter => filtered
recipient's mail rule => filtered
recipient's rules => filtered
recipient's filter => filtered
dynamic ip => blocked
dynamic address => blocked
dynamic ip address => blocked
dynamically assigned => blocked
dynamically-assigned => blocked
residential ip => blocked
dialup => blocked
dial-up => blocked
ip in our => blocked
{ip} .. {listed} => blocked
{listed} .. {ip} => blocked
connections .. not accepted => blocked
helo/ehlo => blocked
ehlo/helo => blocked
helo argument => blocked
invalid helo => blocked
helo .. rejected => blocked
ehlo .. rejected => blocked
deny list => blocked
denylist => blocked
local blacklist => blocked
black list => blocked
blocked using => blocked
blacklist => blocked
blacklisted => blocked
blocklist => blocked
block list => blocked
dnsbl => blocked
spamhaus => blocked
sorbs => blocked
spamcop => blocked
barracudanetworks => blocked
rbl => blocked
banned sending ip => blocked
ip address blocked => blocked
access denied... => blocked
client host rejected => blocked
client host blocked => blocked
service refuse => blocked
service refused => blocked
weren't sent => blocked
messages from your => blocked
connection refused by policy => blocked
not accepting connections => blocked
part of their network is on our block list => blocked
bad helo => blocked
helo command rejected => blocked
helo name => blocked
no access from mail server => blocked
sender rejected. refer => blocked
aup#cdrbl => blocked
lpn001 => blocked
connection dropped => blocked
too many spam => blocked
network blocked => blocked
esmtp not accepting => blocked
my name was rejected => blocked
ip blocked => blocked
policy rejection of your ip => blocked
blacklisted by => blocked
address blacklisted => blocked
no service for you => blocked
you are not allowed to connect => blocked
connections from this host => blocked
connect from your ip => blocked
sending ip => blocked
sending mta => blocked
bad reputation ip => blocked
access from ip address => blocked
recipient's mailbox is full => mailboxfull
mailbox is full or => mailboxfull
mailbox size limit => mailboxfull
{mail} ... {toobig} => mesgtoobig
message too large => mesgtoobig
message too big => mesgtoobig
message size exceeds => mesgtoobig
exceeds size limit => mesgtoobig
message size limit => mesgtoobig
size limit exceeded => mesgtoobig
exceeds maximum => mesgtoobig
too large => mesgtoobig
message exceeds => mesgtoobig
message file too big => mesgtoobig
maximum message size => mesgtoobig
larger than => mesgtoobig
too big => mesgtoobig
exceeded the size limit => mesgtoobig
size exceeds fixed => mesgtoobig
message length exceeds => mesgtoobig
message is too long => mesgtoobig
zu groß => mesgtoobig
trop volumineux => mesgtoobig
demasiado grande => mesgtoobig
troppo grande => mesgtoobig
te groot => mesgtoobig
muito grande => mesgtoobig
{user} ... {full} => mailboxfull
{full} .. {user} => mailboxfull
cuota => mailboxfull
quota superata => mailboxfull
quota esgotada => mailboxfull
quota dépassé => mailboxfull
allowed storage => mailboxfull
disk usage => mailboxfull
no space available => mailboxfull
mailbox full => mailboxfull
mailbox is full => mailboxfull
over quota => mailboxfull
overquota => mailboxfull
quota exceeded => mailboxfull
exceeded quota => mailboxfull
exceeded his => mailboxfull
exceeded storage => mailboxfull
storage allocation => mailboxfull
mailbox exceeded => mailboxfull
mailfolder is full => mailboxfull
mail box full => mailboxfull
inbox is full => mailboxfull
mailbox size limit => mailboxfull
mailbox has exceeded => mailboxfull
exceeds allowed quota => mailboxfull
user is over => mailboxfull
disk quota => mailboxfull
maildir over => mailboxfull
full mailbox => mailboxfull
insufficient storage space => mailboxfull
out of storage => mailboxfull
too much mail => mailboxfull
mailbox quota => mailboxfull
user has too many messages => mailboxfull
not enough space => mailboxfull
mailbox has been reached => mailboxfull
account is full => mailboxfull
not enough disk space => mailboxfull
over the allowed => mailboxfull
mailbox would exceed => mailboxfull
mailbox voll => mailboxfull
postfach voll => mailboxfull
mailbox des empfängers ist voll => mailboxfull
postfach ist voll => mailboxfull
postfach des empfängers ist voll => mailboxfull
speicherplatz erschöpft => mailboxfull
boîte pleine => mailboxfull
boîte aux lettres pleine => mailboxfull
boîte aux lettres est pleine => mailboxfull
boîte de réception pleine => mailboxfull
buzón lleno => mailboxfull
buzón está lleno => mailboxfull
buzón del destinatario está lleno => mailboxfull
casella piena => mailboxfull
casella è piena => mailboxfull
casella di posta piena => mailboxfull
mailbox vol => mailboxfull
postvak vol => mailboxfull
postvak is vol => mailboxfull
caixa de correio cheia => mailboxfull
caixa cheia => mailboxfull
caixa está cheia => mailboxfull
insufficient disk space => systemfull
disk full => systemfull
no space left => systemfull
insufficient system storage => systemfull
system storage => systemfull
file system full => systemfull
filesystem full => systemfull
mail system full => systemfull
too many recipients => exceedlimit
exceeded the limit => exceedlimit
limit exceeded => exceedlimit
recipient limit => exceedlimit
maximum number of recipients => exceedlimit
message count => exceedlimit
deferral limit => exceedlimit
suspended => suspend
account is locked => suspend
temporary locked => suspend
is frozen => suspend
mailbox is frozen => suspend
deactivated => suspend
account closed => suspend
account has been closed => suspend
not active => suspend
mailbox unavailable or => suspend
user is suspended => suspend
account expired => suspend
disabled recipient => suspend
account that you tried to reach is disabled => suspend
account is inactive => suspend
mailbox currently suspended => suspend
mailbox is currently disabled => suspend
recipient suspended => suspend
account is disabled => suspend
address no longer accepts => suspend
dormant => suspend
mailbox is inactive => suspend
mailbox locked => suspend
user blocked => suspend
konto gesperrt => suspend
stillgelegt => suspend
deaktiviert => suspend
compte désactivé => suspend
cuenta desactivada => suspend
account disattivato => suspend
conta desativada => suspend
temporarily inactive => suspend
mailbox disabled => suspend
no longer active => suspend
has been deactivated => suspend
boite du destinataire archivee => suspend
{box} ... {closed} => suspend
neue adresse => hasmoved
nouvelle adresse => hasmoved
nueva dirección => hasmoved
nuovo indirizzo => hasmoved
nieuw adres => hasmoved
novo endereço => hasmoved
{user} ... moved => hasmoved
{user} ... has changed => hasmoved
new e-mail address => hasmoved
new email address => hasmoved
has moved => hasmoved
has been replaced by => hasmoved
recipient has moved => hasmoved
address has changed => hasmoved
address changed => hasmoved
new address => hasmoved
user has moved => hasmoved
forwarding address => hasmoved
has changed to => hasmoved
mailbox has moved => hasmoved
no longer valid. please => hasmoved
please update your => hasmoved
moved to => hasmoved
is no longer here => hasmoved
{sender} ... null mx => rejected
not set up to accept => notaccept
not set up to receive => notaccept
not configured to accept => notaccept
domain ... not accept => notaccept
domain ... does not receive => notaccept
null mx => notaccept
nullmx => notaccept
doesn't receive email => notaccept
does not receive email => notaccept
does not accept mail => notaccept
does not accept email => notaccept
domain does not accept => notaccept
no smtp service => notaccept
indicated no smtp service => notaccept
host/domain does not accept => notaccept
does not receive mail => notaccept
mail exchanger or ip address => notaccept
malformed or unexpected name server reply => notaccept
not accept mail => notaccept
domain does not receive => notaccept
unable to find mail exchanger => notaccept
no mail exchanger => notaccept
nothing listening => notaccept
{sender} ... {refused} => rejected
{domain} ... {unresolved} => hostunknown
unknown .. {domain} => hostunknown
invalid .. {domain} => hostunknown
no such .. {domain} => hostunknown
host .. {unresolved} => hostunknown
hostname .. {unresolved} => hostunknown
destination host .. {unresolved} => hostunknown
unresolvable .. {domain} => hostunknown
cannot resolve .. {domain} => hostunknown
no mx or a => hostunknown
no a or mx => hostunknown
no mx record => hostunknown
no mx records => hostunknown
{user} ... {absent} => userunknown
{no} .. {user} => userunknown
no user => userunknown
no recipient => userunknown
no person => userunknown
account not available => userunknown
account is not available => userunknown
mailbox not available => userunknown
user not available => userunknown
user is not available => userunknown
no longer valid => userunknown
no longer in use => userunknown
no longer exists => userunknown
no longer works here => userunknown
no longer employed => userunknown
no longer with => userunknown
left the company => userunknown
does not work here => userunknown
user unknown => userunknown
unknown user => userunknown
no such user => userunknown
no such mailbox => userunknown
no such recipient => userunknown
user does not exist => userunknown
user doesn't exist => userunknown
mailbox not found => userunknown
mailbox unknown => userunknown
unknown mailbox => userunknown
user not found => userunknown
recipient not found => userunknown
recipient unknown => userunknown
unknown recipient => userunknown
invalid recipient => userunknown
invalid mailbox => userunknown
no mailbox => userunknown
mailbox does not exist => userunknown
mailbox unavailable => userunknown
address unknown => userunknown
unknown address => userunknown
no such address => userunknown
address not found => userunknown
account does not exist => userunknown
account that you tried to reach does not exist => userunknown
email account that you tried => userunknown
not a valid mailbox => userunknown
not a known user => userunknown
not our customer => userunknown
doesn't have a => userunknown
not known here => userunknown
this user doesn't => userunknown
user invalid => userunknown
unknown local => userunknown
no longer on server => userunknown
recipient does not exist => userunknown
mail address does not exist => userunknown
addressee unknown => userunknown
name is not recognized => userunknown
is not listed in => userunknown
not listed in => userunknown
no mailbox here => userunknown
bad destination mailbox => userunknown
unknown or illegal alias => userunknown
unrouteable address => userunknown
unroutable address => userunknown
address couldn't be found => userunknown
address could not be found => userunknown
couldn't be found => userunknown
wasn't found at => userunknown
was not found at => userunknown
resolver.adr.recipnotfound => userunknown
recipnotfound => userunknown
user not known => userunknown
not a valid recipient => userunknown
no account by => userunknown
there is no user => userunknown
no user by => userunknown
invalid address => userunknown
there is no such => userunknown
not a local => userunknown
does not like recipient => userunknown
mailbox here by that name => userunknown
no mailbox here by => userunknown
has no mailbox => userunknown
no valid recipients => userunknown
does not exist here => userunknown
no matching => userunknown
not in directory => userunknown
not match any => userunknown
not found in directory => userunknown
this address no longer => userunknown
address is unknown => userunknown
undeliverable address => userunknown
user_unknown => userunknown
recipient is unknown => userunknown
existiert nicht => userunknown
nicht gefunden => userunknown
adresse inconnue => userunknown
utilisateur inconnu => userunknown
destinataire inconnu => userunknown
n'existe pas => userunknown
introuvable => userunknown
adresse du destinataire invalide => userunknown
destinataire invalide => userunknown
usuario desconocido => userunknown
no existe => userunknown
dirección no encontrada => userunknown
no se encontró => userunknown
destinatario desconocido => userunknown
utente sconosciuto => userunknown
non esiste => userunknown
non è stato trovato => userunknown
indirizzo non valido => userunknown
destinatario sconosciuto => userunknown
niet gevonden => userunknown
bestaat niet => userunknown
onbekend => userunknown
onbekende gebruiker => userunknown
não existe => userunknown
não foi encontrado => userunknown
utilizador desconhecido => userunknown
usuário desconhecido => userunknown
não encontrado => userunknown
存在しません => userunknown
見つかりません => userunknown
宛先不明 => userunknown
не существует => userunknown
не найден => userunknown
host unknown => hostunknown
unknown host => hostunknown
host not found => hostunknown
domain not found => hostunknown
no such domain => hostunknown
domain does not exist => hostunknown
name or service not known => hostunknown
name service error => hostunknown
unknown domain => hostunknown
bad destination system => hostunknown
domain name not found => hostunknown
unrouteable mail domain => hostunknown
all relevant mx records point to non-existent => hostunknown
non-existent host => hostunknown
domain lookup failed => hostunknown
no dns information => hostunknown
can't resolve => hostunknown
cannot resolve => hostunknown
could not resolve => hostunknown
couldn't find any host => hostunknown
domain doesn't exist => hostunknown
domain is not reachable => hostunknown
illegal host => hostunknown
invalid domain => hostunknown
domain may not exist => hostunknown
no route to host => hostunknown
dns lookup failure => hostunknown
name server: host not found => hostunknown
recipient's domain => hostunknown
server doesn't exist => hostunknown
nonexistent domain => hostunknown
host or domain name not found => hostunknown
unbekannte domain => hostunknown
domaine inconnu => hostunknown
dominio desconocido => hostunknown
dominio sconosciuto => hostunknown
domínio desconhecido => hostunknown
couldn't find any host named => hostunknown
domain part of => hostunknown
nxdomain => networkerror
hop count exceeded => networkerror
received hops => networkerror
too many received => networkerror
forwarding loop => networkerror
mail forwarding loop => networkerror
name server timeout => networkerror
name server ... temporarily => networkerror
temporarily ... resolve => networkerror
too many hops => networkerror
routing loop => networkerror
mail loop => networkerror
mail loops => networkerror
loops back to => networkerror
loop detected => networkerror
temporary lookup failure => networkerror
lookup timed out => networkerror
mx loop => networkerror
hop count => networkerror
network error => networkerror
servfail => networkerror
local configuration error => systemerror
possible loop => networkerror
could not contact dns => networkerror
malformed dns => networkerror
message loop => networkerror
temporary name server => networkerror
connection refused => expired
{time} ... {over} => expired
{over} .. {time} => expired
allowed queue period => expired
not reachable within => expired
is not responding => expired
not responding => expired
no answer from => expired
without success ... stopped trying => expired
stopped trying => expired
gave up => expired
given up after => expired
after ... attempts => expired
attempts ... unsuccessful => expired
was not reachable => expired
not reachable => expired
unreachable => expired
non joignable => expired
nicht erreichbar => expired
niet bereikbaar => expired
no disponible => expired
attempts have been exhausted => expired
attempts ... exhausted => expired
did not respond => expired
does not respond => expired
doesn't respond => expired
didn't respond => expired
could not reach => expired
couldn't reach => expired
can't reach => expired
cannot reach => expired
unable to reach => expired
not reached => expired
ne répond pas => expired
ne repond pas => expired
non risponde => expired
no responde => expired
reageert niet => expired
antwortet nicht => expired
não responde => expired
nie odpowiada => expired
не отвечает => expired
too long to respond => expired
no reply from => expired
older than => expired
zeitüberschreitung => expired
timed-out => expired
time out => expired
time-out => expired
message age => expired
undelivered after => expired
nach mehreren versuchen => expired
retry timeout => expired
could not connect => expired
not been able to deliver => expired
delivery time expired => expired
message expired => expired
unable to connect => expired
retry time not reached => expired
did not accept our requests => expired
connection reset => expired
retry time => expired
queue too long => expired
exceeded the time => expired
multiple retries => expired
could not be delivered within => expired
delivery expired => expired
host unreachable => expired
undeliverable for => expired
conversation with => expired
lost connection => expired
no response => expired
could not be delivered for => expired
connection dropped while => expired
unable to contact => expired
cannot connect => expired
connection failed => expired
socket error => expired
connection was dropped => expired
server unreachable => expired
failed to connect => expired
attempts have failed => expired
has expired => expired
max time => expired
rfc 5322 => notcompliantrfc
rfc 2822 => notcompliantrfc
rfc 822 => notcompliantrfc
rfc5322 => notcompliantrfc
rfc 5321 => notcompliantrfc
duplicate header => notcompliantrfc
duplicated header => notcompliantrfc
multiple from => notcompliantrfc
not compliant => notcompliantrfc
missing header => notcompliantrfc
missing message-id => notcompliantrfc
not rfc => notcompliantrfc
messages missing => notcompliantrfc
multiple subject => notcompliantrfc
{auth} ... {failed} => securityerror
not logged in => securityerror
authentication required => securityerror
authrequired => securityerror
unauthenticated senders => securityerror
must authenticate => securityerror
you are not allowed to send => securityerror
insufficient permission => securityerror
requires authentication => securityerror
content presents a potential => policyviolation
potential security => policyviolation
not accepted for policy => policyviolation
lpn000_630 => policyviolation
host network not allowed => policyviolation
attachment type => policyviolation
executable => policyviolation
file type => policyviolation
sender rejected => rejected
sender address rejected => rejected
invalid sender => rejected
unroutable sender => rejected
sender verify => rejected
sender denied => rejected
from: domain => rejected
bad sender => rejected
sender domain => rejected
not a member => rejected
members only => rejected
rejected your message => rejected
sender address => rejected
unknown sender => rejected
backscatter => rejected
send mail as => rejected
due to extended inactivity => filtered
receiver has blocked => filtered
not delivered because of => filtered
recipient refused => filtered
user reject => filtered
8-bit data => contenterror
improper use of => contenterror
not parse => contenterror
message format => contenterror
bare lf => contenterror
bare cr => contenterror
malformed message => contenterror
invalid header => contenterror
syntax error => syntaxerror
malformed address => syntaxerror
bad address syntax => syntaxerror
command unrecognized => syntaxerror
command not recognized => syntaxerror
unrecognized command => syntaxerror
bad sequence => syntaxerror
exited with status => mailererror
exit code => mailererror
process exited => mailererror
x-unix => mailererror
generated by ... failed => mailererror
local delivery failed => mailererror
command failed => mailererror
exit status => mailererror
pipe to => mailererror
mailer error => mailererror
command died => mailererror
x-unix => mailererror
unknown mailer error => mailererror
temporary system problem => systemerror
system problem => systemerror
internal resource => systemerror
internal resources => systemerror
db error => systemerror
database error => systemerror
database is not => systemerror
unable to complete command => systemerror
can't open mailbox => systemerror
cannot open mailbox => systemerror
can't create => systemerror
local error => systemerror
system error => systemerror
internal error => systemerror
server error => systemerror
system config => systemerror
configuration error => systemerror
queue file write error => systemerror
ldap server => systemerror
temporary local problem => systemerror
service currently unavailable => systemerror
resources temporarily => systemerror
i/o error => systemerror
out of memory => systemerror
program failure => systemerror
lost mail => systemerror
unable to deliver message after multiple => systemerror
greylist => onhold
graylist => onhold
is listed in => blocked
is listed at => blocked
is listed on => blocked
listed by => blocked
more than 4 hour => expired

message rate => speeding
daily limit => speeding
hourly limit => speeding
sending limit => speeding
sending rate => speeding
too many messages => speeding
too many mails => speeding
dropping message => mailboxfull
mail server is busy => onhold
mailbox busy => onhold
mailbox is busy => onhold
temporarily unavailable => onhold
temporarily deferred => onhold
currently not available => systemerror
recipient error => onhold

# Words that say little: asked only when neither the reply nor its code say more.
[bounce.reason.weak]
spam => spamdetected
banned => blocked
blocked for abuse => blocked
blocked by => blocked
is blocked => blocked
has been blocked => blocked
been blocked => blocked
blocked due to => blocked
your ip => blocked
messages from => blocked
invalid domain name => blocked
rejected due to => blocked
quota => mailboxfull
disabled => suspend
inactive => suspend
is not a valid => userunknown
no longer available => userunknown
recipient rejected => userunknown
no recipients => userunknown
not a valid domain => hostunknown
dns error => networkerror
bad dns => networkerror
dns lookup => networkerror
name server => networkerror
mx records => networkerror
timed out => expired
timeout => expired
connection to => expired
giving up => expired
not authorised => securityerror
not authorized => securityerror
unauthorized => securityerror
certificate => securityerror
policies => policyviolation
prohibited => policyviolation
disallowed => policyviolation
sender not => rejected
senders => rejected
access denied => rejected
not permitted => rejected
abgelehnt => rejected
refusé => rejected
rechazado => rejected
rifiutato => rejected
geweigerd => rejected
rejeitad => rejected
filtered => filtered
mime => contenterror
message header => contenterror
syntax => syntaxerror
procmail => mailererror
local delivery => mailererror
service unavailable => systemerror
try again later => onhold
temporary failure => onhold
temporarily => onhold
deferred => onhold
try later => onhold
postpone => onhold
später erneut => onhold
réessayer => onhold
más tarde => onhold
più tardi => onhold
later opnieuw => onhold
mais tarde => onhold
not exist => userunknown
recipient address rejected => userunknown
address rejected => userunknown
not recognized => userunknown
unbekannt => userunknown
is not valid => userunknown
policy => policyviolation
rejected => rejected
refused => rejected
restricted => rejected
not available => systemerror
security => securityerror
too long => expired
authorization => securityerror
reputation => badreputation
infected => virusdetected
virus => virusdetected
tls => failedstarttls
relay => norelaying
relaying => norelaying
loop => networkerror
blocked => blocked
blacklist => blocked
blocking => blocked
block => blocked
denied => rejected
reject => rejected
refuse => rejected
unknown => userunknown
not found => userunknown
expired => expired
unavailable => systemerror
attachment => policyviolation
not allowed => policyviolation
violation => policyviolation
try again => onhold
retry later => onhold
few minutes => onhold
come back later => onhold

# RFC 5321 and 7504: what a reply code means when nothing else is said.
[bounce.reply]
552 => mailboxfull
452 => systemfull
523 => mesgtoobig
525 => suspend
521 => notaccept
556 => notaccept
551 => hasmoved
530 => securityerror
534 => securityerror
535 => securityerror
538 => securityerror
554 => rejected
571 => rejected
500 => syntaxerror
501 => syntaxerror
502 => syntaxerror
503 => syntaxerror
504 => syntaxerror

# Before the words of the server that are quoted below or behind.
[bounce.quoted]
gave this error
the response was
the response from the remote server was
response from the recipient server was
response from the remote server
error that the other server returned was
the error from the other server was
remote server returned
remote server said
remote server replied
remote server responded
remote host said
remote host responded
server responded
server replied
the server said
server's response
reported error
the reason for the problem
the reason of the delivery failure
reason for the failure
error message below
error message follows
error message
error text
error-text
error was
error details
technical details of permanent failure
technical details of temporary failure
reject reason
smtp error
#550
#552
#553
#554
#5.1.1
#5.1.10
#5.2.2
#5.7.1
fehlermeldung
meldung des servers
antwort des servers
message d'erreur
réponse du serveur
mensaje de error
respuesta del servidor
messaggio di errore
risposta del server
foutmelding
antwoord van de server
mensagem de erro
resposta do servidor

[bounce.after-connect]
smtp command ehlo
smtp command helo
sent <<< ehlo
sent <<< helo
after ehlo
after helo
after initial connection
in reply to ehlo
in reply to helo
refused to talk to me
>>> ehlo
>>> helo
did not like our ehlo
did not like our helo
after pipelined ehlo
after sending banner
greeting failed

[bounce.after-rcpt]
smtp command rcpt
(state 12)
(state 13)
(state 14)
sent <<< rcpt
in reply to rcpt
after rcpt
after pipelined rcpt
>>> rcpt
our rcpt to
rcpt to
following rcpt command

[bounce.after-data]
smtp command data
(state 15)
(state 16)
(state 17)
(state 18)
sent <<< data
our data
following data command
after pipelined data
after end-of-data
in reply to end of data
in reply to data
after end of data
after data
final data
>>> data
for text command
data command

[bounce.after-mail]
smtp command mail
sent <<< mail
our mail from
after pipelined mail
following mail command
after mail from
in reply to mail from
>>> mail from

[bounce.list]
following recipient
following recipients
following recipient(s)
following address
following addresses
following address(es)
following list of recipients
the following recipients
not delivered to the following
was not delivered to:
following users
folgende empfänger
folgenden empfänger
folgende adresse
folgenden adressen
destinataires suivants
destinataire suivant
siguientes destinatarios
seguenti destinatari
volgende ontvangers
volgende geadresseerden
seguintes destinatários
empfänger oder gruppen
empfänger oder verteilerlisten
destinataires ou groupes
destinatarios o grupos
destinatari o gruppi
geadresseerden of groepen
destinatários ou grupos
mottagare eller grupper
modtagere eller grupper
mottakerne eller gruppene
adresatów lub grup
vastaanottajille tai ryhmille
příjemcům nebo skupinám
príjemcom alebo skupinám
címzetteknek vagy csoportoknak
alıcılara veya gruplara
получателям или группам
受信者またはグループ
收件人或组
收件者或群組
recipients or groups
recipients or distribution lists

[bounce.expanded]
expanded from
generated from

[bounce.complaint]
complaint about message from
abuse report
spam complaint

# Words that rules of bounce.reason join: "{user} .. {absent}" is any of one before any of the other.
[word.user]
posteingang
boîte de réception
bandeja de entrada
posta in arrivo
postvak in
caixa de entrada
adresu e-mail
adresa
e-mailová adresa
e-posta adresi
e-mail-cím
адрес электронной почты
sähköpostiosoitetta
sähköpostiosoite
メール アドレス
メールアドレス
电子邮件地址
邮件地址
收件人
電子郵件地址
adressat
adressaten
adressen
postkasse
brevlåda
innboks
indbakke
casilla
correo electrónico
posta elettronica
correio eletrónico
correio eletrônico
user
users
username
recipient
recipients
mailbox
mail box
inbox
account
address
addressee
adressee
subscriber
customer
alias
person
local part
local-part
recipient's
destinatary
email
e-mail
member
empfänger
benutzer
benutzername
postfach
adresse
mailadresse
e-mail-adresse
konto
nutzer
destinataire
utilisateur
boite
boîte
adresse de messagerie
compte
abonné
usuario
destinatario
dirección
direccion
buzón
buzon
cuenta
utente
indirizzo
casella
cassetta
gebruiker
ontvanger
geadresseerde
postvak
adres
e-mailadres
utilizador
usuário
usuario
destinatário
caixa
conta
endereço
użytkownik
użytkownika
odbiorca
odbiorcy
skrzynka
adresat
пользователь
получатель
ящик
адрес
mottaker
mottakeren
modtager
modtageren
mottagare
mottagaren
användare
bruker
bruger
e-postadressen
e-mailadressen
alıcı
kullanıcı

[word.absent]
kunde inte hittas
blev ikke fundet
ble ikke funnet
nie można odnaleźć
ei löytynyt
nebyla nalezena
nebyl nalezen
nem található
見つかりませんでした
找不到
不存在
not in my validrcptto
not in my
not available here
not possible
isn't known
isn't listed
not exists
existiert bei uns nicht
bei uns nicht
nicht zustellbar
nicht zugestellt werden
n'est pas valide
pas valide
n'est pas connu
n'est pas connue
n'est plus valide
n'est plus utilisée
ne correspond
non risulta
non è valido
non è valida
non è presente
no es válida
no es válido
no fue encontrado
no fue encontrada
ya no existe
niet bekend
is niet geldig
werd niet gevonden
não é válido
não é válida
não consta
não localizado
finnes ikke
finns inte
findes ikke
hittades inte
kunne ikke findes
kunne ikke finnes
kunde inte hittas
kan inte hittas
kan ikke findes
nie został znaleziony
nie został odnaleziony
nie jest znany
unknown
not found
not been found
does not exist
doesn't exist
does'nt exist
doesnt exist
do not exist
did not exist
not exist
nonexistent
non-existent
non existent
non-existing
invalid
not known
not valid
isn't valid
not recognized
not recognised
unrecognized
could not be found
couldn't be found
cannot be found
can't be found
wasn't found
cannot find
not on file
not listed
not registered
no such
not a valid
not deliverable
undeliverable
is wrong
incorrect
not in our
not one of ours
not hosted here
not here
not local
unroutable
unrouteable
unbekannt
existiert nicht
nicht gefunden
nicht bekannt
ungültig
nicht vorhanden
gibt es nicht
inconnu
inconnue
introuvable
n'existe pas
inexistant
inexistante
invalide
non trouvé
non trouvée
pas été trouvée
pas été trouvé
desconocido
desconocida
no existe
inexistente
no encontrado
no encontrada
no se encontró
no válido
no válida
inválido
inválida
sconosciuto
sconosciuta
non esiste
inesistente
non trovato
non trovata
non valido
non valida
non è stato trovato
onbekend
onbekende
bestaat niet
niet gevonden
kan niet worden gevonden
kon niet worden gevonden
ongeldig
desconhecido
desconhecida
não existe
não encontrado
não encontrada
não foi encontrado
não foi encontrada
não pôde ser encontrado
não pôde ser encontrada
nie istnieje
nieznany
nieznana
nie znaleziono
не найден
не существует
неизвестен
не найдено
ukendt
ukjent
okänd
findes ikke
finnes ikke
finns inte
ikke fundet
ikke funnet
hittades inte
bulunamadı
mevcut değil
tidak ditemukan
存在しません
見つかりません

[word.no]
nie można odnaleźć
ei löydy
找不到
不存在
ugyldig
ogiltig
neplatná
no such
unknown
invalid
nonexistent
non-existent
non existent
non-existing
not a valid
not a known
not a recognized
not a recognised
not a registered
not a local
not our
no valid
no local
no account
no mailbox
cannot find
can't find
can not find
could not find
couldn't find
unable to find
did not find
there is no
there's no
bad
illegal
unrecognized
unrouteable
unroutable
undeliverable
wrong
incorrect
unbekannter
unbekannte
ungültige
ungültiger
kein
keine
aucun
aucune
no hay
nessun
nessuna
geen
onbekende
ongeldig
ongeldige
nenhum
nenhuma
nie ma takiego
nie znaleziono
нет такого
неизвестный
ukendt
ukjent
okänd

[word.box]
caixa postal
brevlåda
account
acct
mailbox
mail box
inbox
user
user's
username
recipient
recipient's
subscriber
customer
konto
postfach
benutzer
compte
boite
boîte
utilisateur
cuenta
buzón
usuario
casella
utente
gebruiker
postvak
conta
caixa
usuário
utilizador
skrzynka
ящик
аккаунт
アカウント

[word.closed]
non-payment
switched off
turned off
not in use
no longer used
out of service
désactivée
zurückgestellt
stängt
lukket
spärrad
suspended
suspend
disabled
inactive
not active
inactivity
locked
frozen
freezed
deactivated
inactivated
terminated
closed
canceled
cancelled
on hold
expired
dormant
discontinued
deleted
removed
archived
abandoned
not activated
no longer active
not enabled
unsubscribed
gesperrt
deaktiviert
stillgelegt
inaktiv
gelöscht
suspendu
suspendue
désactivé
désactivée
desactive
bloqué
fermé
clôturé
résilié
suspendido
suspendida
desactivado
desactivada
bloqueado
bloqueada
inactivo
inactiva
sospeso
sospesa
disattivato
disattivata
disabilitato
disabilitata
bloccato
bloccata
geblokkeerd
gedeactiveerd
opgeheven
opgezegd
suspenso
suspensa
desativado
desativada
inativo
inativa
zawieszone
zablokowane
заблокирован
отключен

[word.full]
at capacity
sin espacio
sem espaço
capacidad
spazio
espace
plus d'espace
place
seuil
limit has been
hors quota
limite
satura
full
over quota
overquota
quota
over limit
over its limit
over the limit
over disk
exceeded its
exceeded their
exceeded the limit
exceeds its
exceeds the limit
storage
disk space
disk usage
space
no more space
used up
exhausted
reached its
reached the maximum
too many messages
maximum size
size limit
voll
überfüllt
limit erreicht
speicherplatz
speicherlimit
überschritten
pleine
plein
saturée
saturé
lleno
llena
piena
pieno
esaurito
esaurita
vol
cheia
cheio
lotada
lotado
pełna
przepełniona
переполнен
fuld
fullt
täynnä
dolu
満杯
いっぱい

[word.ip]
adresse ip
ip-adresse
dirección ip
indirizzo ip
endereço ip
ip-adres
ip
ips
ip address
host
hosts
client
network
netblock
sending domain
subnet
rechner

[word.listed]
sperrliste
liste noire
lista negra
blacklisté
zwarte lijst
blokkeerlijst
lista bloqueada
listed
blacklisted
blacklist
blocklist
blocklisted
denylist
deny list
blocked
banned
dynamic
dialup
dial-up
refused
rejected
denied
not allowed
not accepted
not permitted
barred
graylisted
gesperrt
bloquée
bloqueada
bloccato
geblokkeerd

[word.file]
attachment
attachments
attached file
file
files
filename
file name
extension
archive
document
zip
macro
macros
executable
executables
anhang
anhänge
dateianhang
pièce jointe
pièces jointes
archivo adjunto
allegato
bijlage
anexo

[word.forbidden]
not allowed
not permitted
not accepted
blocked
banned
forbidden
prohibited
disallowed
quarantined
stripped
violates
violate
restricted
dangerous
unsafe
suspicious
against
nicht erlaubt
verboten
nicht zulässig
interdit
interdite
interdites
prohibido
no permitido
vietato
non consentito
niet toegestaan
proibido
não permitido

[word.spam]
spammy
spamming
bayesian
bayes
spam
spammer
spammy
junk
phishing
phish
scam
unsolicited
ube
uce
unwanted
bulk

[word.mail]
message
messages
mail
email
e-mail
content
contents
body
url
urls
link
links
nachricht
courriel
mensaje
correo
messaggio
bericht
mensagem
wiadomość
сообщение
письмо

[word.toobig]
bigger than
greater than
supérieure à
supérieur à
trop volumineuse
superiore
maggiore
groter dan
größer als
mayor que
maior que
over the limit
above the limit
allowed size
exceeds allowed
exceeds this
exceeds your
exceeds our
too large
too big
larger than
oversize
oversized
exceeds size
exceeds the size
exceeds the maximum
exceeds maximum
exceeded the size
exceeds limit
exceeds the limit
size exceeds
size exceeded
size limit
max size
maximum size
maximum message size
zu groß
zu gross
trop volumineux
trop grand
trop gros
demasiado grande
troppo grande
te groot
muito grande
za duża
слишком большое
for stor
för stort

[word.sender]
l'expéditeur
adresse de l'expéditeur
originator
sender
senders
sender's
mail from
return path
return-path
from address
from domain
envelope from
envelope sender
absender
absenderadresse
expéditeur
remitente
mittente
afzender
remetente

[word.refused]
non autorizzato
no permitido
no autorizado
non consentito
nicht zugelassen
nicht erlaubt
non autorisé
interdit
niet toegestaan
não permitido
não autorizado
refusée
refusé
rejetée
rejeté
rechazada
rifiutata
undeliverable
not exist
must exist
unverified
poor
suspended
is blocked
gesperrt
rejected
reject
denied
refused
blocked
blacklisted
blacklist
not allowed
not accepted
not permitted
not authorized
not acceptable
not valid
invalid
does not exist
doesn't exist
not exist
unknown
not found
not resolve
must resolve
could not be resolved
cannot be resolved
not verified
could not be verified
unverifiable
unresolvable
must equal
must match
mismatch
null mx
required
banned
abgelehnt
refusé
rechazado
rifiutato
geweigerd
rejeitado

[word.domain]
domain
domains
domain name
mail domain
domäne
domaine
dominio
domein
domínio
domena
домен

[word.unresolved]
not found
does not exist
doesn't exist
not exist
unknown
not be resolved
cannot be resolved
couldn't be resolved
could not be resolved
no mx
no dns
nxdomain
invalid
nonexistent
non-existent
could not be found
couldn't be found
cannot be found
not valid
has no mx
not registered
nicht gefunden
unbekannt
existiert nicht
inconnu
introuvable
n'existe pas
desconocido
no existe
no encontrado
sconosciuto
non esiste
non trovato
onbekend
bestaat niet
niet gevonden
desconhecido
não existe
não encontrado
nie istnieje
не найден
не существует

[word.time]
délai de remise
délai d'attente
time
time limit
delivery time
retry time
queue time
lifetime
timeout period
zeitlimit
zustellzeit
frist
délai
tiempo
plazo
tempo
termine
tijd
termijn
prazo

[word.over]
expired
exceeded
elapsed
abgelaufen
überschritten
expiré
dépassé
agotado
agotó
superado
expirado
scaduto
superato
verstreken
verlopen
expirou
esgotado

[word.auth]
authentication
authenticate
authenticated
credentials
password
login
smtp auth

[word.failed]
required
failed
failure
unsuccessful
invalid
must
not
incorrect
needed
rejected
necessary
first

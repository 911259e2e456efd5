# What mail servers say when they cannot deliver, in every language at once. See reader/bounce.h for the reasons.
# Order is precedence: the first phrase of [bounce.reason] that stands in the text decides.

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

[bounce.status]
5.1.0 => userunknown
5.1.1 => userunknown
5.1.2 => hostunknown
5.1.3 => userunknown
5.1.4 => userunknown
5.1.6 => hasmoved
5.1.7 => rejected
5.1.8 => rejected
5.1.9 => systemerror
5.1.10 => userunknown
4.1.1 => userunknown
4.1.8 => rejected
4.2.0 => onhold
4.2.1 => suspend
4.2.2 => mailboxfull
5.2.0 => filtered
5.2.1 => suspend
5.2.2 => mailboxfull
5.2.3 => exceedlimit
5.2.4 => filtered
4.3.0 => mailererror
5.3.0 => systemerror
4.3.1 => systemfull
4.3.2 => notaccept
5.3.2 => notaccept
4.3.3 => systemerror
5.3.3 => systemerror
5.3.4 => mesgtoobig
4.3.5 => systemerror
5.3.5 => systemerror
4.4.1 => expired
5.4.0 => networkerror
4.4.0 => networkerror
5.4.1 => expired
4.4.2 => expired
5.4.2 => networkerror
4.4.3 => networkerror
5.4.3 => networkerror
4.4.4 => networkerror
5.4.4 => hostunknown
4.4.5 => expired
5.4.6 => networkerror
4.4.6 => networkerror
4.4.7 => expired
5.4.7 => expired
5.5.0 => systemerror
5.5.1 => syntaxerror
5.5.2 => syntaxerror
5.5.3 => toomanyconn
5.6.0 => contenterror
5.6.1 => contenterror
5.6.2 => contenterror
5.7.0 => securityerror
4.7.0 => blocked
5.7.1 => rejected
5.7.8 => securityerror
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

[bounce.reason]
spf => authfailure
dkim => authfailure
dmarc => authfailure

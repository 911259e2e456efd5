# Mail programs and mail habits in language 'cs': see reader/mailwords.h for how these sections are used.

[mail.header]
od => from
odesílatel => from
odesláno => date
datum => date
odoslané => date
komu => to
kopie => cc
kópia => cc
předmět => subject
predmet => subject

[mail.original]
původní zpráva
originálna správa
pôvodná správa
původní e-mail
přeposlaná zpráva
preposlaná správa

[mail.forwarded]
přeposlaná zpráva
preposlaná správa

[mail.attribution]
napsal
napsal(a)
napsala
napísal
napísal(a)
píše

[mail.attribution.start]
dne
dňa

[mail.footer]
odesláno z => device
odoslané z => device
získat outlook pro

[mail.closing]
s pozdravem
děkuji
díky
s přáním pěkného dne
hezký den
ďakujem
s úctou

[mail.disclaimer]
důvěrné
důvěrná
před vytištěním

[machine.subject]
automatická odpověď => absence
mimo kancelář => absence
nepřítomnost => absence
automatická odpoveď => absence
dovolená => absence
přečteno => receipt
prečítané => receipt

[machine.absence]
na dovolené
mimo kancelář

[machine.read]
byla přečtena
bola prečítaná

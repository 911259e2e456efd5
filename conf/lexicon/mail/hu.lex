# Mail programs and mail habits in language 'hu': see reader/mailwords.h for how these sections are used.

[mail.header]
feladó => from
elküldve => date
dátum => date
küldve => date
címzett => to
másolatot kap => cc
tárgy => subject

[mail.original]
eredeti üzenet
továbbított üzenet

[mail.forwarded]
továbbított üzenet

[mail.attribution]
írta
ezt írta

[mail.footer]
iphone-ról küldve
küldve az iphone

[mail.closing]
üdvözlettel
tisztelettel
köszönettel
köszönöm

[machine.subject]
automatikus válasz => absence
házon kívül => absence
szabadságon => absence
olvasás => receipt
elolvasva => receipt
nincs az irodában => absence
olvasatlanul => receipt

[machine.read]
elolvasva

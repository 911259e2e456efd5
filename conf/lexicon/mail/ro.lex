# Mail programs and mail habits in language 'ro': see reader/mailwords.h for how these sections are used.

[mail.header]
de la => from
trimis => date
data => date
către => to
cc => cc
subiect => subject

[mail.original]
mesaj original
mesaj redirecționat

[mail.forwarded]
mesaj redirecționat

[mail.attribution]
a scris

[mail.attribution.start]
în
pe

[mail.closing]
cu stimă
mulțumesc
cu respect

[machine.subject]
răspuns automat => absence
în afara biroului => absence
citit => receipt
raspuns automat => absence
absent de la birou => absence
necitit => receipt

# Mail programs and mail habits in language 'tr': see reader/mailwords.h for how these sections are used.

[mail.header]
kimden => from
gönderen => from
gönderildi => date
tarih => date
gönderme tarihi => date
kime => to
alıcı => to
bilgi => cc
konu => subject

[mail.original]
özgün ileti
orijinal mesaj
yönlendirilmiş mesaj
iletilmiş mesaj

[mail.forwarded]
yönlendirilmiş mesaj
iletilmiş mesaj

[mail.attribution]
yazdı
şunu yazdı

[mail.footer]
iphone'umdan gönderildi

[mail.closing]
saygılarımla
teşekkürler
iyi çalışmalar

[machine.subject]
otomatik yanıt => absence
otomatik cevap => absence
ofis dışında => absence
okundu => receipt

[machine.read]
okundu

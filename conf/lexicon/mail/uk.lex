# Mail programs and mail habits in language 'uk': see reader/mailwords.h for how these sections are used.

[mail.header]
від => from
надіслано => date
дата => date
кому => to
копія => cc
тема => subject

[mail.original]
вихідне повідомлення
переслане повідомлення

[mail.forwarded]
переслане повідомлення

[mail.attribution]
пише
написав
написав(ла)
написала

[mail.attribution.start]
пн
вт
ср
чт
пт
сб
нд

[mail.weekday]
пн
вт
ср
чт
пт
сб
нд

[mail.footer]
надіслано з => device
надіслано з

[mail.closing]
з повагою
дякую

[machine.subject]
автоматична відповідь => absence
автовідповідь => absence
прочитано => receipt

[machine.read]
було прочитано

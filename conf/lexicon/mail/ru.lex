# Mail programs and mail habits in language 'ru': see reader/mailwords.h for how these sections are used.

[mail.header]
от => from
отправитель => from
от кого => from
отправлено => date
дата => date
дата отправки => date
кому => to
копия => cc
тема => subject

[mail.original]
исходное сообщение
оригинальное сообщение
исходное письмо
пересылаемое сообщение
переадресованное сообщение
начало переадресованного сообщения
пересланное сообщение

[mail.forwarded]
пересылаемое сообщение
переадресованное сообщение
начало переадресованного сообщения
пересланное сообщение

[mail.attribution]
написал
написал(а)
написала
пишет
от

[mail.attribution.start]
пн
вт
ср
чт
пт
сб
вс

[mail.weekday]
пн
вт
ср
чт
пт
сб
вс

[mail.footer]
отправлено с => device
отправлено из => mail
отправлено с

[mail.closing]
с уважением
спасибо
всего доброго

[mail.disclaimer]
конфиденциальн

[mail.phone]
тел
тел.

[machine.subject]
автоматический ответ => absence
автоответ => absence
вне офиса => absence
отсутствие на рабочем месте => absence
отпуск => absence
прочтено => receipt
прочитано => receipt

[machine.declared]
это автоматическое
данное письмо сформировано автоматически
письмо создано автоматически
не отвечайте на это письмо

[machine.read]
было прочитано
прочитано

# Mail programs and mail habits in language 'zh': see reader/mailwords.h for how these sections are used.

[mail.header]
发件人 => from
寄件者 => from
寄件人 => from
发送时间 => date
日期 => date
寄件日期 => date
傳送日期 => date
收件人 => to
收件者 => to
抄送 => cc
副本 => cc
主题 => subject
主旨 => subject
主題 => subject

[mail.original]
原始邮件
原始郵件
邮件原件
转发邮件
转发的邮件
轉寄郵件

[mail.forwarded]
转发邮件
转发的邮件
轉寄郵件

[mail.attribution]
写道
寫道
撰写

[mail.attribution.start]
在
于

[mail.footer]
發自我的
发自我的
從我的
从我的

[mail.closing]
此致
谢谢
顺祝商祺

[machine.subject]
自动答复 => absence
自動回覆 => absence
自动回复 => absence
已读 => receipt
自動回復 => absence
自动应答 => absence
外出 => absence
不在办公室 => absence

[machine.read]
已读
已于

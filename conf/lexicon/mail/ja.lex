# Mail programs and mail habits in language 'ja': see reader/mailwords.h for how these sections are used.

[mail.header]
差出人 => from
送信元 => from
送信日時 => date
日付 => date
送信日 => date
宛先 => to
cc => cc
件名 => subject

[mail.original]
元のメッセージ
original message
転送されたメッセージ

[mail.forwarded]
転送されたメッセージ

[mail.attribution]
のメール
書きました

[mail.footer]
iphoneから送信

[mail.closing]
よろしくお願いいたします

[machine.subject]
自動応答 => absence
自動返信 => absence
不在通知 => absence
開封済み => receipt
自動返信メール => absence
不在 => absence
開封確認 => receipt

[machine.read]
開封
読まれました

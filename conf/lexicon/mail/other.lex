# What mail programs of languages without a file of their own put before the subject of automatic answers.

[machine.subject]
# Croatian, Serbian, Bosnian, Slovenian, Macedonian, Bulgarian
automatski odgovor => absence
automatsko obavještenje => absence
automatska poruka => absence
izvan ureda => absence
van kancelarije => absence
аутоматски одговор => absence
avtomatski odgovor => absence
samodejni odgovor => absence
автоматски одговор => absence
автоматичен отговор => absence
извън офиса => absence
прочетено => receipt
pročitano => receipt
prebrano => receipt
# Estonian, Latvian, Lithuanian
automaatvastus => absence
automaatne vastus => absence
kontorist väljas => absence
automātiska atbilde => absence
automātiskā atbilde => absence
automatinis atsakymas => absence
automatinis atsakas => absence
# Icelandic, Albanian, Catalan, Basque
sjálfvirkt svar => absence
përgjigje automatike => absence
resposta automàtica => absence
erantzun automatikoa => absence
# Hebrew, Arabic, Persian
תשובה אוטומטית => absence
מענה אוטומטי => absence
נקרא => receipt
رد تلقائي => absence
الرد التلقائي => absence
خارج المكتب => absence
پاسخ خودکار => absence
# Korean, Thai, Vietnamese, Indonesian, Malay, Hindi
자동 회신 => absence
자동 응답 => absence
자동응답 => absence
부재중 => absence
การตอบกลับอัตโนมัติ => absence
trả lời tự động => absence
balasan otomatis => absence
jawaban otomatis => absence
balasan automatik => absence
स्वचालित उत्तर => absence

# Mail programs and mail habits in language 'fi': see reader/mailwords.h for how these sections are used.

[mail.header]
lähettäjä => from
lähetetty => date
päivämäärä => date
päiväys => date
vastaanottaja => to
kopio => cc
aihe => subject

[mail.original]
alkuperäinen viesti
edelleenlähetetty viesti
välitetty viesti alkaa

[mail.forwarded]
edelleenlähetetty viesti
välitetty viesti alkaa

[mail.attribution]
kirjoitti

[mail.footer]
lähetetty => device
hanki => outlook
lataa => outlook
lähetetty

[mail.closing]
ystävällisin terveisin
terveisin
kiitos
yt
t.

[mail.disclaimer]
luottamuksellinen

[machine.subject]
automaattinen vastaus => absence
poissa => absence
poissaoloilmoitus => absence
poissaoloviesti => absence
lomalla => absence
luettu => receipt

[machine.absence]
lomalla
poissa

[machine.read]
luettiin
on luettu

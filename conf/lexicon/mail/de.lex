# Mail programs and mail habits in language 'de': see reader/mailwords.h for how these sections are used.

[mail.header]
von => from
gesendet von => from
absender => from
gesendet => date
datum => date
gesendet am => date
am => date
an => to
empfänger => to
kopie => cc
cc => cc
bcc => cc
antwort an => cc
anlagen => cc
wichtigkeit => cc
priorität => cc
betreff => subject

[mail.original]
ursprüngliche nachricht
original-nachricht
originalnachricht
ursprüngliche mail
antwort nachricht
original nachricht
originalmail
weitergeleitete nachricht
anfang der weitergeleiteten nachricht
weitergeleitete e-mail
weitergeleitet von
anfang der weitergeleiteten e-mail
ursprünglicher termin
originaltermin

[mail.forwarded]
weitergeleitete nachricht
anfang der weitergeleiteten nachricht
weitergeleitete e-mail
weitergeleitet von
anfang der weitergeleiteten e-mail

[mail.attribution]
schrieb
schrieben
hat geschrieben
geschrieben
schreibt
geschrieben hat

[mail.attribution.start]
am
an dem
gesendet
um
mo
di
mi
do
fr
sa
so
montag
dienstag
mittwoch
donnerstag
freitag
samstag
sonntag
sonnabend
mo.
di.
mi.
do.
fr.
sa.
so.

[mail.weekday]
mo
di
mi
do
fr
sa
so
montag
dienstag
mittwoch
donnerstag
freitag
samstag
sonntag
sonnabend
mo.
di.
mi.
do.
fr.
sa.
so.

[mail.marker]
über dieser zeile antworten
oberhalb dieser linie
antworten sie oberhalb
bitte antworten sie über dieser

[mail.footer]
von meinem => gesendet
von meiner => gesendet
gesendet von meinem => device
gesendet von meiner => device
gesendet von mail für
gesendet von outlook
gesendet von => device
gesendet mit der => app
gesendet mit => mail
von unterwegs gesendet
mobil gesendet
diese nachricht wurde von meinem => gesendet
diese e-mail wurde von => gesendet
holen sie sich outlook
outlook für ios
outlook für android
virenfrei
diese e-mail wurde von avast
gesendet von yahoo
von mobile gesendet
via mobil gesendet
beste grüße von unterwegs
von outlook => gesendet
von => app gesendet
hol dir => outlook
hole dir => outlook
holen sie sich => outlook
outlook für => herunterladen
outlook => abrufen
gesendet von => outlook
gesendet mit => app
unterwegs gesendet
vom handy gesendet
gesendet von unterwegs

[mail.closing]
mit freundlichen grüßen
mit freundlichem gruß
freundliche grüße
viele grüße
beste grüße
liebe grüße
schöne grüße
herzliche grüße
mfg
vg
lg
bg
gruß
grüße
freundlicher gruß
freundlichen gruß
hochachtungsvoll
mit besten grüßen
mit freundlichen grüssen
freundliche grüsse
beste grüsse
viele grüsse
liebe grüsse
besten dank
vielen dank
danke
danke und gruß
danke und viele grüße
vielen dank und viele grüße
mit vielen grüßen
mit herzlichen grüßen
einen schönen tag
schönen tag noch
schönes wochenende
danke schön
dankeschön
herzlichen dank
mit bestem gruß
sonnige grüße
viele liebe grüße
danke im voraus
vielen dank im voraus

[mail.disclaimer]
vertraulich
nicht der richtige adressat
nicht der beabsichtigte
nicht der vorgesehene
rechtlich geschützte
bevor sie diese e-mail ausdrucken
bevor sie diese mail ausdrucken
vor dem ausdruck
denken sie an die umwelt
an die umwelt
der umwelt zuliebe
geschäftsführer
geschäftsführung
amtsgericht
registergericht
handelsregister
sitz der gesellschaft
ust-id
ustid
ust-idnr
steuernummer
hrb
hra
vorstand
aufsichtsrat
bürozeiten
öffnungszeiten
geschäftszeiten
sprechzeiten
zahlläufe jeweils
zahlungsläufe jeweils
unsere zahlläufe
datenschutzhinweise
datenschutzerklärung
besuchen sie uns
folgen sie uns
wir sind umgezogen
neue adresse
bankverbindung
unsere agb
allgemeinen geschäftsbedingungen

[mail.postscript]
ps
p.s.
nb
nachtrag
noch etwas
ergänzung

[mail.phone]
telefon
telefax
mobil
durchwahl
handy
zentrale
fon

[mail.inline]
siehe unten
s.u.
s. u.
unten
in rot
in blau
inline
meine antworten
meine anmerkungen
direkt im text
im text

[machine.subject]
automatische antwort => absence
abwesenheitsnotiz => absence
abwesenheitsnachricht => absence
abwesenheit => absence
abwesend => absence
abwesenheitsmeldung => absence
automatische rückmeldung => absence
automatische nachricht => absence
auto-antwort => absence
autoantwort => absence
autom. antwort => absence
urlaub => absence
im urlaub => absence
nicht im büro => absence
außer haus => absence
betriebsferien => absence
betriebsurlaub => absence
automatische abwesenheitsnotiz => absence
automatische abwesenheit => absence
urlaubsabwesenheit => absence
büro geschlossen => absence
ihre anfrage ist eingegangen => received
ihre anfrage ist bei uns eingegangen => received
eingangsbestätigung => received
ihre anfrage => received
ticket erstellt => received
ihr ticket => received
anfrage eingegangen => received
ihre nachricht ist eingegangen => received
ihre nachricht ist bei uns eingegangen => received
ihre e-mail ist bei uns eingegangen => received
bestätigung ihrer anfrage => received
automatische eingangsbestätigung => received
vorgang angelegt => received
ihre anfrage wurde erfasst => received
bitte bestätigen sie ihre nachricht => challenge
bitte bestätigen sie ihre e-mail => challenge
bestätigung erforderlich => challenge
gelesen => receipt
lesebestätigung => receipt
empfangsbestätigung (angezeigt) => receipt
nicht gelesen => receipt
ungelesen gelöscht => receipt
empfangsbestätigung => receipt
rechnungseingang: automatische bestätigung => received
automatische bestätigung => received
automatische antwortmail => absence
autoreply => absence

[machine.absence]
nicht im büro
nicht im hause
außer haus
im urlaub
in urlaub
abwesend
nicht erreichbar
betriebsferien
betriebsurlaub
büro ist geschlossen
büro geschlossen
in elternzeit
im mutterschutz
krankheitsbedingt
auf dienstreise
nicht am arbeitsplatz
nicht da
unser büro bleibt
geschlossen
nicht weitergeleitet
nicht mehr im unternehmen
nicht mehr für die firma
nicht verfügbar
bin ich nicht im
zur zeit nicht
derzeit nicht
momentan nicht
aktuell nicht im
auf geschäftsreise
in mutterschutz
elternzeit
krankgeschrieben
nicht im dienst

[machine.template]
in dringenden fällen
dringende anliegen
dringenden anliegen
nicht weitergeleitet
nicht gelesen
automatisch erstellt
automatische antwort
automatisch generiert
wenden sie sich
nach meiner rückkehr
während dieser zeit
in dieser zeit
schnellstmöglich bearbeitet
dringenden angelegenheiten
dringende angelegenheiten
dringlichen fällen
in eiligen fällen
bei dringenden
in meiner abwesenheit
während meiner abwesenheit
meine vertretung
wird in dieser zeit
nicht bearbeitet
so schnell wie möglich

[machine.thanks]
vielen dank für ihre nachricht
vielen dank für ihre e-mail
vielen dank für ihre mail
vielen dank für deine nachricht
vielen dank für ihre anfrage
danke für ihre nachricht
danke für ihre e-mail
danke für ihre mail
danke für deine nachricht
herzlichen dank für ihre

[machine.promise]
werde ihre nachricht
werde mich
melde mich
nach meiner rückkehr beantworten
beantworte ich
werden wir ihre
melden uns
meldet sich
schnellstmöglich
so bald wie möglich
sobald wie möglich
bearbeitet
bearbeiten
unser team
rückfragen

[machine.received]
ihre anfrage wurde unter
ihre anfrage ist bei uns eingegangen
ihre nachricht ist bei uns eingegangen
wir haben ihre anfrage erhalten
wir haben ihre nachricht erhalten
wir haben ihre e-mail erhalten
ihre anfrage wurde
dies ist eine automatische
dies ist eine automatisch
diese e-mail wurde automatisch
bitte antworten sie nicht auf diese
automatische eingangsbestätigung
unser team meldet sich
schnellstmöglich bearbeiten
postfach wird nicht mehr
postfach ist nicht mehr
diese adresse wird nicht mehr gelesen

[machine.ticket]
ticketnummer
ticket-nummer
vorgangsnummer

[machine.challenge]
bestätigen sie, dass sie ein mensch
klicken sie auf den folgenden link, um ihre nachricht
ihre nachricht wird zurückgehalten
spamschutz

[machine.human]
bezahlt
zahlen
zahlung
zahlungen
überwiesen
überweisung
überweisen
rechnung
rechnungen
betrag
gutschrift
angewiesen
beglichen
reklamation
mahnung
zahle
zahlt
gezahlt
bezahlen
bezahle
überweise
überweist
begleichen
begleiche
rechnungsbetrag
rate
raten
ratenzahlung
ware
lieferung
skonto
überwiesene
anweisen
ausgleichen
ausgeglichen
buchhaltung

[machine.deputy]
wenden sie sich
kontaktieren sie
schreiben sie
meine kollegin
mein kollege
vertretung
vertritt mich
vertreten
dringenden
dringende
an

[machine.mark]
extern
externe e-mail
externe mail

[machine.back]
wieder erreichbar
wieder für sie
wieder im
zurück
wieder da
wieder besetzt
wieder ansprechbar
ab dem
ab
wieder
kehre
rückkehr
zurückkehren
zurückkomme
beantworte ich
erst wieder

[machine.until]
bis => next
bis zum => next
bis einschließlich => next
bis einschl. => next

[machine.inclusive]
einschließlich
einschl.
inklusive

[mail.banner]
diese e-mail kommt von außerhalb
diese e-mail stammt von außerhalb
diese e-mail wurde von außerhalb
diese nachricht stammt von einem externen
achtung: externe e-mail
achtung: diese e-mail
sie erhalten nicht oft e-mails von
erfahren sie, warum dies wichtig ist
sie erhalten nicht oft e-mails
sie erhalten nicht häufig e-mails

[machine.declared]
dies ist eine automatische
dies ist eine automatisch
dies ist eine automatisierte
das ist eine automatische
diese e-mail wurde automatisch
diese mail wurde automatisch
diese nachricht wurde automatisch
dieses schreiben wurde automatisch
diese e-mail ist automatisch
bitte antworten sie nicht auf diese e-mail
bitte antworten sie nicht auf diese mail
bitte antworten sie nicht auf diese nachricht
postfach wird nicht gelesen
postfach wird nicht mehr gelesen

[machine.read]
wurde ... gelesen
wurde ... angezeigt
wurde ... gelöscht
gelesen am

[word.alert]
achtung
vorsicht
warnung
hinweis
sicherheitshinweis

[word.outside]
externen absender
externer absender
externe absender
externen e-mail
externe e-mail
externe mail
von extern
links oder anhänge
unbekannten absender
außerhalb der organisation
außerhalb unserer organisation
außerhalb ihrer organisation
außerhalb des unternehmens
außerhalb unseres
keine links anklicken
klicken sie nicht auf links
keine links oder

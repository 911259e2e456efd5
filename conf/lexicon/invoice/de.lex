# Words of German invoices (Germany, Austria, Switzerland). Format: policy/lexicon.h.
[stop]
der
die
das
und
für
mit
bitte
auf
von
wir
sie
ihre
ihr
unsere
ist
zu
zum
den
rechnung
datum
betrag
seite
[month]
januar => 1
jänner => 1
februar => 2
feber => 2
märz => 3
maerz => 3
april => 4
mai => 5
juni => 6
juli => 7
august => 8
september => 9
oktober => 10
november => 11
dezember => 12
jan => 1
jän => 1
feb => 2
mär => 3
mrz => 3
apr => 4
jun => 6
jul => 7
aug => 8
sep => 9
sept => 9
okt => 10
nov => 11
dez => 12
[number]
ein => 1
eine => 1
einem => 1
einer => 1
eines => 1
zwei => 2
drei => 3
fünf => 5
sieben => 7
acht => 8
zehn => 10
vierzehn => 14
fünfzehn => 15
zwanzig => 20
einundzwanzig => 21
dreißig => 30
dreissig => 30
fünfundvierzig => 45
sechzig => 60
neunzig => 90
[unit.day]
tag
tage
tagen
tg
tgn
t
kalendertage
kalendertagen
kalendertag
tagesfrist
[unit.business-day]
werktag
werktage
werktagen
arbeitstag
arbeitstage
arbeitstagen
bankarbeitstage
bankarbeitstagen
banktage
banktagen
geschäftstage
geschäftstagen
[unit.week]
woche
wochen
[unit.month]
monat
monate
monaten
monats
kalendermonat
kalendermonats
kalendermonate
kalendermonaten
[unit.percent]
prozent
v.h.
vh
[terms.pay]
zahl*
bezahl*
begleich*
überweis*
ueberweis*
fällig*
faellig*
zahlungsziel
zahlungsbedingung*
zahlungsfrist
zahlungskondition*
zahlbar
zu zahlen
zahlungseingang
anweisen
rein netto
erwart*
erbitten
bitten um
wir bitten
fällig am
fällig bis
fällig zum
zahlbar bis
wechsel
scheck
[terms.net]
netto
rein netto
ohne abzug
ohne abzüge
ohne skonto
netto kasse
abzugsfrei
ohne jeden abzug
ohne jeglichen abzug
ohne abschlag
ohne weiteren abzug
strikt netto
[terms.end-of-month]
ab monatsende => first
nach monatsende => first
monatsende => first
zum monatsende => first
ende des monats => first
ende monat => first
ende des laufenden monats => first
zum ende des monats => first
monatsultimo => first
ultimo => first
zum monatsletzten => first
letzten tag des monats => first
laufender monat => first
laufenden monat => first
[terms.next-month]
folgemonat
folgemonats
des folgemonats
nächsten monats
naechsten monats
folgenden monats
des nächsten monats
des folgenden monats
des auf die rechnung folgenden monats
des auf das rechnungsdatum folgenden monats
im folgemonat
kommenden monats
des kommenden monats
darauffolgenden monats
nächsten monat
[terms.immediately]
sofort
sofort fällig
sofort zahlbar
umgehend
unverzüglich
bei erhalt
bei rechnungserhalt
nach erhalt
nach rechnungserhalt
nach erhalt der rechnung
nach erhalt dieser rechnung
sofort nach erhalt
sofort nach erhalt der rechnung
mit rechnungserhalt
mit zugang der rechnung
nach sicht
bei sicht
zahlbar bei erhalt
barzahlung
bar
[terms.from-receipt]
nach erhalt
nach rechnungserhalt
nach rechnungseingang
nach eingang
ab erhalt
ab rechnungserhalt
ab rechnungseingang
nach eingang der rechnung
nach erhalt der rechnung
nach erhalt dieser rechnung
nach zugang
nach zugang der rechnung
nach rechnungszugang
ab zugang
ab zugang der rechnung
ab erhalt der rechnung
ab eingang der rechnung
nach empfang
nach empfang der rechnung
[terms.from-delivery]
nach lieferung
ab lieferung
nach wareneingang
ab wareneingang
nach warenerhalt
nach erhalt der ware
nach erhalt der lieferung
bei lieferung
bei abholung
nach abnahme
ab lieferdatum
nach lieferdatum
nach leistungserbringung
nach fertigstellung
nach erhalt der waren
nach leistung
per nachnahme
[terms.discount]
skonto*
rabatt
nachlass
abzug von
unter abzug von
abzüglich
abzgl
barzahlungsrabatt
frühzahler*
[terms.penalty]
verzug*
zinsen
verzugszins*
mahngebühr*
mahnung
mahnkosten
verspätet*
gewährleistung*
reklamation*
beanstandung*
widerruf*
einspruch
widerspruch
rückgabe*
umtausch*
garantie*
gerichtsstand
p.a.
basiszins*
nach ablauf
gültig*
kündig*
einwend*
einwänd*
mängel*
rügefrist
beschwerde*
widersprech*
nach rechnungsdatum schriftlich
[terms.share]
anzahlung
vorauszahlung
restbetrag
restzahlung
rest
bei auftragserteilung
bei bestellung
bei auftrag
schlusszahlung
abschlagszahlung
im voraus
vorab
teilzahlung
bei vertragsabschluss
[terms.instalments]
rate
raten
ratenzahlung
teilleistung
teilbeträgen
teilzahlungen
teilbeträge
monatsraten
[terms.direct-debit]
lastschrift
sepa-lastschrift
sepa-lastschriftverfahren
lastschriftverfahren
lastschrifteinzug
bankeinzug
einzugsermächtigung
per lastschrift
von ihrem konto abgebucht
von ihrem konto eingezogen
wird abgebucht
wird eingezogen
abbuchen
abgebucht
eingezogen
einziehen
lsv
debitdirect
einzug vom konto
buchen wir
ziehen wir
von ihrem konto
von ihrem bankkonto
von ihrem girokonto
abbuchung
bankabbuchung
per bankeinzug
sepa-basislastschrift
sepa-firmenlastschrift
firmenlastschrift
basislastschrift
lastschriftmandat
einziehung
[terms.card]
kreditkarte belastet
per kreditkarte bezahlt
mit kreditkarte bezahlt
kreditkarte bezahlt
ihrer kreditkarte
ec-karte bezahlt
per kreditkarte
mit kreditkarte
kreditkarte ist belastet
visa bezahlt
mit visa
per visa
mastercard bezahlt
zahlungsart kreditkarte
zahlungsart visa
zahlart kreditkarte
zahlweise kreditkarte
kreditkarte visa
kreditkarte endend
kreditkarte belasten
kartenzahlung
girocard
ec-karte
ec-cash
[terms.paid]
bereits bezahlt
bereits beglichen
bereits gezahlt
schon bezahlt
betrag dankend erhalten
dankend erhalten
bezahlt am
betrag erhalten
wurde beglichen
wurde bezahlt
vollständig bezahlt
bezahlt per
bezahlt mit
bar bezahlt
bar erhalten
per paypal bezahlt
kein zahlbetrag
keine zahlung erforderlich
nicht überweisen
bitte nicht zahlen
gutschreiben wir
mit paypal bezahlt
per paypal
über paypal bezahlt
via paypal bezahlt
zahlungsart paypal
zahlart paypal
sofortüberweisung
klarna bezahlt
bezahlt via
betrag wurde bereits
bereits per
bereits vollständig
bereits überwiesen
bereits erhalten
zahlung erhalten
zahlung eingegangen
wurde bereits bezahlt
wurde bereits beglichen
ist bereits bezahlt
ist bereits beglichen
kein betrag fällig
in bar erhalten
[terms.in-advance]
vorkasse
vorauskasse
vorauszahlung
gegen vorkasse
zahlung im voraus
zahlbar im voraus
[terms.by]
bis
bis zum
bis spätestens
bis spätestens zum
spätestens
spätestens bis
spätestens am
spätestens zum
am
zum
fällig am
fällig zum
fällig bis
fällig
zahlbar bis
zahlungstermin
valuta
zu der fälligkeit => due
zu den fälligkeiten => due
zur fälligkeit => due
zum fälligkeitstermin => due
zum fälligkeitstag => due
fälligkeit => due
fälligkeiten => due
fälligkeitsdatum => due
fälligkeitstermin => due
fälligkeitstag => due
[terms.from]
vom
ab
seit
rechnungsdatum
belegdatum
lieferdatum
leistungsdatum
von
zeitraum
beginnend ab
datum
[terms.if]
wenn
falls
sofern
würden
sollten
sollte
[terms.else]
ansonsten
andernfalls
sonst
danach
darüber hinaus
[label.number]
*rechnungsnummer
*rechnung nr
*rechnung nummer
*rechnungsnr
rechnungsnummer
rechnungs-nummer
rechnungsnr
rechnungs-nr
rechnung nr
rechnung nummer
rechnung #
rechnung-nr
rechnungs nr
rg-nr
rg nr
rgnr
rgnummer
re-nr
re nr
renr
rech-nr
rech nr
rechn-nr
belegnummer
beleg-nr
beleg nr
belegnr
dokumentnummer
dokument-nr
dokumentennummer
fakturanummer
faktura-nr
fakturanr
faktura nr
fattura nr
rechnungskennung
unsere rechnungsnummer
unsere rechnung nr
rechnungsbelegnummer
rechnungs id
rechnungs-id
rechnungsnummer/-datum
bescheidnummer
vorgangsnummer
vorgangs-nr
handelsrechnung nr
handelsrechnung 380 nr
honorarnote nr
honorarrechnung nr
teilrechnung nr
abschlagsrechnung nr
schlussrechnung nr
mietrechnung nr
rg.-nr
rg.nr
rechnungs-no
rechn.nr
rechnung no
beleg
rechnung / nr
abrechnungsnummer
liquidationsnummer
abrechnung nr
jahresrechnung nr
[label.title]
*rechnung
*rechnung bau
rechnung des versicherers
*faktura
rechnung
handelsrechnung
warenrechnung
faktura
honorarrechnung
honorarnote
schlussrechnung
abschlagsrechnung
teilrechnung
sammelrechnung
anzahlungsrechnung
vorauszahlungsrechnung
monatsrechnung
mietrechnung
kostenrechnung
dienstleistungsrechnung
proformarechnung
teilrechnung bau
schlussrechnung bau
rechnungskopie
dauerrechnung
quartalsrechnung
jahresrechnung
stromrechnung
betriebskostenabrechnung
barrechnung
beitragsrechnung
kleinbetragsrechnung
zwischenrechnung
endrechnung
gebührenrechnung
arztrechnung
versicherungsrechnung
privatliquidation
liquidation
jahresverbrauchsabrechnung
verbrauchsabrechnung
nebenkostenabrechnung
rg
rechn
[label.issued]
*rechnungsdatum
rechnungsdatum
rechnungs-datum
datum der rechnung
rechnung vom
ausstellungsdatum
belegdatum
beleg-datum
rg-datum
re-datum
fakturadatum
rech-datum
rechn-datum
dokumentdatum
datum der ausstellung
ausgestellt am
ausstellungstag
rechnungstag
rechnungsdatum/lieferdatum
rechnungs- und lieferdatum
erstellt am
erstellungsdatum
rechnungsdatum (= leistungsdatum)
rechnungsdatum leistungsdatum
datum/date
[label.date]
von
datum
vom
den
[label.due]
abgebucht am
eingezogen am
abbuchung am
einzug am
lastschrift am
lastschrift zum
lasteinzug am
fällig am
fällig zum
fällig bis
fällig
faellig am
fälligkeit
fälligkeitsdatum
faelligkeit
faelligkeitsdatum
fälligkeitstermin
zahlbar bis
zahlbar bis zum
zahlbar bis spätestens
zahlbar am
zahlungsziel
zahlungstermin
zahlungsfrist
zahlungsfrist bis
zu zahlen bis
zu zahlen bis zum
zahldatum
zahltag
zahlbar ohne abzug bis
zahlbar ohne abzug bis zum
netto fällig am
nettofälligkeit
fälligkeitsdatum der rechnung
fälligkeit der zahlung
zahlungsdatum
valutadatum
einzahlbar bis
netto bis
bitte bezahlen bis
zahlen bis
bitte zahlen sie bis
bitte überweisen sie bis
bitte überweisen sie bis zum
bitte begleichen sie bis
überweisen bis
rechnung fällig am
zahlungseingang bis
zahlung bis
zahlung fällig
zahlung fällig am
zu zahlen bis spätestens
zahlung bis spätestens
einzahlung bis
zahlung erbeten bis
bitte zahlen bis
zu begleichen bis
begleichen bis
zahlungseingang bis spätestens
zahlbar spätestens
spätestens zahlbar bis
fällig per
zahlungsfällig am
zahlungsfällig bis
[label.payable]
*zahlbetrag
*restbetrag
zahlbetrag
zu zahlen
zu zahlender betrag
zahlungsbetrag
offener betrag
fälliger betrag
noch zu zahlen
restbetrag
zu überweisen
zu überweisender betrag
überweisungsbetrag
zu bezahlen
zu bezahlender betrag
zahllast
noch offen
offener saldo
offener rechnungsbetrag
fälliger rechnungsbetrag
forderungsbetrag
zahlbarer betrag
betrag zur zahlung
fällig gesamt
gesamt zu zahlen
gesamtforderung
restforderung
verbleibender betrag
verbleibender zahlbetrag
rechnungsendbetrag
noch zu zahlender betrag
zu zahlender gesamtbetrag
zahlungspflichtiger betrag
auszugleichender betrag
gesamtbetrag fällig
fälliger gesamtbetrag
ausstehender betrag
nachzahlung
bitte überweisen sie
bitte zahlen
restzahlung
[label.total]
betrag der rechnung
summe der rechnung
rechnungsbetrag in eur
rechnungsbeitrag
gesamtbeitrag brutto
gesamtbeitrag inkl versicherungssteuer
gesamtbetrag
rechnungsbetrag
gesamtsumme
bruttobetrag
bruttosumme
brutto gesamt
gesamt brutto
summe brutto
rechnungssumme
endbetrag
endsumme
gesamtrechnungsbetrag
gesamtbetrag brutto
gesamt inkl mwst
gesamt inkl ust
gesamtbetrag inkl mwst
gesamtbetrag inkl ust
total inkl mwst
total inkl
total inkl ust
summe inkl mwst
summe inkl ust
betrag inkl mwst
betrag inkl ust
rechnungsbetrag brutto
rechnungsbetrag inkl mwst
rechnungsbetrag inkl ust
rechnungssumme brutto
rechnungssumme inkl ust
rechnungssumme mit ust
gesamtpreis
gesamtpreis brutto
gesamtbetrag eur
rechnungstotal
rechnungs-gesamtbetrag
gesamtbetrag in eur
inklusive mwst
gesamtbetrag inklusive mwst
gesamtbetrag inkl gesetzlicher mwst
gesamtbetrag der rechnung
gesamtbetrag chf
rechnung gesamt
rechnungsbetrag gesamt
bruttorechnungsbetrag
bruttoendbetrag
gesamt-brutto
total chf
total eur
[label.sum]
summe
gesamt
total
betrag
brutto
insgesamt
[label.net]
gesamtbeitrag
zwischensumme
nettobetrag
nettosumme
netto
summe netto
gesamt netto
netto gesamt
gesamtbetrag netto
rechnungsbetrag netto
warenwert
positionssumme
summe positionen
gesamtnettobetrag
nettogesamtbetrag
total netto
total exkl mwst
total exkl
gesamt exkl mwst
gesamtbetrag exkl mwst
gesamtbetrag ohne mwst
rechnungssumme ohne ust
rechnungssumme ohne mwst
betrag ohne mwst
summe ohne mwst
zwischentotal
nettowert
nettopreis
einzelpreis
preis
steuerbasis
basisbetrag
netto-betrag
netto-summe
nettogesamt
gesamtbetrag der zuschläge
gesamtbetrag der abschläge
gesamtbetrag der positionen
summe nettobeträge
summe aller positionen
warenwert netto
übertrag
mwst-basis
bemessungsgrundlage
einzelpreis netto
netto warenwert
steuerpflichtiger betrag
zahlungsbetrag abzgl skonto
zahlbetrag abzgl skonto
betrag abzgl skonto
bei skonto
skontobetrag
skontofähiger betrag
gesamtrabatt
leergutwert
summe abschläge
summe zuschläge
artikelgesamtrabatt
gesamtpreis netto
gesamtmenge
gesamtgewicht
[label.tax]
mwst
mwst-betrag
mehrwertsteuer
umsatzsteuer
ust
ust-betrag
steuerbetrag
ust gesamt
summe mwst
summe ust
gesamt mwst
steuer
steuern
steuersatz
umsatzsteueraufschlüsselung
zzgl mwst
zzgl ust
zzgl 19 mwst
enthaltene mwst
enthaltene umsatzsteuer
gesamtbetrag mwst
gesamtbetrag ust
gesamtbetrag umsatzsteuer
versicherungssteuer
versicherungsteuer
[label.previous]
alter saldo
saldovortrag
vorsaldo
letzte rechnung
saldo vorperiode
vorheriger saldo
offene posten
mahngebühr
rückstand
[label.prepaid]
anzahlung
bereits bezahlt
bereits gezahlt
geleistete zahlungen
erhaltene anzahlungen
erhaltene zahlungen
abzüglich anzahlung
abzgl anzahlung
vorauszahlung
gezahlt
bezahlt
geleistete anzahlung
geleistete anzahlungen
abschlagszahlung
abschlagszahlungen
bisherige zahlungen
zahlungen
bereits geleistete zahlungen
vorausbezahlter betrag
geleistete abschläge
abzüglich geleisteter zahlungen
[label.reference]
zahlungsreferenz
verwendungszweck
referenznummer
referenz-nr
zahlungsgrund
bei zahlung angeben
bei zahlung bitte angeben
buchungszeichen
kassenzeichen
bitte angeben
qr-referenz
esr-referenz
zahlungszweck
bei überweisung angeben
[label.order]
bestellnummer
bestell-nr
bestellnr
bestellung
bestellung nr
ihre bestellung
ihre bestellnummer
auftragsnummer
auftrags-nr
auftragsnr
auftrag
auftrag nr
ihr auftrag
auftrag-nr-lief
bestellung nr kunde
unsere auftragsnummer
ihre bestell-nr
kundenauftrag
auftragsbestätigung nr
ihre bestellung vom
[label.corrects]
rechnungskorrektur zu
korrektur zu rechnung
zu rechnung
bezug rechnung
ursprungsrechnung
ursprüngliche rechnung
originalrechnung
originalrechnungsnummer
gutschrift zu rechnung
storno zu rechnung
stornierte rechnung
zur rechnung
bezug auf rechnung
rechnungsbezug
vorausgegangene rechnung
vorausgegangene rechnungen
[label.other-number]
kundennummer
kunden-nr
kundennr
kunden nr
kunden nummer
kd-nr
kdnr
debitorennummer
debitoren-nr
debitor
ihre kundennummer
unsere kundennummer
steuernummer
steuer-nr
st-nr
stnr
ust-idnr
ust-id
ust-id-nr
ustid
uid
uid-nr
umsatzsteuer-id
umsatzsteuer-identifikationsnummer
mwst-nr
handelsregister
handelsregisternummer
hrb
hra
hrb-nr
telefon
tel
telefax
fax
mobil
kontonummer
konto-nr
kto
kto-nr
konto
blz
bankleitzahl
lieferschein
lieferschein-nr
lieferscheinnummer
lieferscheinnr
lieferavis
lieferantennummer
lieferanten-nr
lief-nr
vertrag
vertragsnummer
vertrags-nr
vertragskonto
projekt
projektnummer
projekt-nr
angebot
angebotsnummer
angebot nr
angebots-nr
referenz
ihre referenz
unsere referenz
ihr zeichen
unser zeichen
artikelnummer
art-nr
artikel-nr
art-nr-lief
art-nr-kunde
nummer
globale nummer
gläubiger-id
gläubiger-identifikationsnummer
mandatsreferenz
mandatsreferenznummer
mandat
zählernummer
seite
personalnummer
mitgliedsnummer
mitglieds-nr
versicherungsnummer
versicherungsschein-nr
kostenstelle
aktenzeichen
az
leitweg-id
leitwegid
gln
sachbearbeiter
bearbeiter
plz
postfach
weitere referenz
referenz des käufers
patientennummer
urn identifikator
stylesheet-version
lieferbedingung
lieferbedingungen
lieferkondition
lieferkonditionen
versandart
lieferart
versandbedingungen
[label.other-date]
lieferdatum
leistungsdatum
leistungs-datum
liefertermin
liefer- und leistungsdatum
liefer-/leistungsdatum
leistungszeitraum
lieferzeitraum
abrechnungszeitraum
bestelldatum
bestell-datum
auftragsdatum
auftrag-datum-lief
lieferschein-datum
lieferscheindatum
druckdatum
gültig bis
versanddatum
zeitraum
periode
angebotsdatum
buchungsdatum
geburtsdatum
vertragsbeginn
leistung vom
lieferung vom
bestellung vom
auftrag vom
skonto bis
skontodatum
skontofrist
anreise
abreise
mietbeginn
mietende
übergabe am
rückgabe am
startdatum
enddatum
beginn
ende
stand
nächste abrechnung
ablesedatum
skontofähig bis
ausdruck vom
tag der leistung
tag der lieferung
leistungsmonat
bei zahlung bis
bei zahlung bis zum
bei bezahlung bis
skonto bis zum
skontofrist bis
[label.terms]
zahlungsbedingungen
zahlungsbedingung
zahlungskonditionen
zahlungsart
zahlungsweise
zahlung
konditionen
zahlungsziel
zahlungsvereinbarung
zahlungshinweis
zahlungsinformationen
zahlungsfrist
zahlungsmodalitäten
zahlbar
zahlart
zahlungsmethode
zahlungsmittel
zahlungsform
bezahlart
zahlungsplan
raten
ratenplan
ratenzahlung
teilzahlungen
zahlplan
teilbeträge
[label.currency]
währung
rechnungswährung
belegwährung
[label.seller]
verkäufer
lieferant
rechnungssteller
leistungserbringer
kontoinhaber
zahlungsempfänger
aussteller
rechnung von
begünstigter
absender
kreditor
[label.buyer]
käufer
käufer/leistungsempfänger
kunde
rechnungsempfänger
leistungsempfänger
rechnung an
rechnungsadresse
rechnungsanschrift
auftraggeber
empfänger
an
firma
debitor
abweichender rechnungsempfänger
[label.address]
lieferadresse
lieferanschrift
warenempfänger
abweichender warenempfänger
lieferung an
versandadresse
[label.iban]
iban
iban-nr
[label.bic]
bic
swift
bic/swift
swift-code
bic-code
bic / swift-code
[kind.credit-note]
gutschrift
rechnungskorrektur
stornorechnung
storno
gutschriftsanzeige
kreditnota
korrekturrechnung gutschrift
rechnungsgutschrift
stornogutschrift
gutschriftnummer
gutschrift nr
[kind.corrective]
korrekturrechnung
rechnungsberichtigung
berichtigte rechnung
[kind.self-billed]
gutschriftverfahren
gutschrift im gutschriftverfahren
selbstfakturierung
selbst ausgestellte rechnung
[kind.reminder]
mahnung
zahlungserinnerung
zahlungsaufforderung
erinnerung
1. mahnung
2. mahnung
3. mahnung
letzte mahnung
mahnbescheid
überfällig
überfällige
überfällige rechnung
war fällig
war am
noch nicht beglichen
noch offen ist
offene rechnung
offene rechnungen
keinen zahlungseingang
noch nicht eingegangen
inkasso
noch nicht bezahlt
steht noch aus
steht noch offen
ist noch offen
noch nicht überwiesen
an die zahlung erinnern
wir erinnern
zahlung ist noch nicht
konnten wir keinen
mahngebühr
mahngebühren
mahnstufe
gesamtforderung
[kind.statement]
kontoauszug
saldenbestätigung
offene posten liste
offene-posten-liste
kundenkontoauszug
kontoübersicht
forderungsaufstellung
kreditkartenabrechnung
kartenabrechnung
umsatzübersicht
kreditlimit
verfügungsrahmen
neuer kontostand
alter kontostand
kontostand
[kind.proforma]
proforma
pro forma
proformarechnung
proforma-rechnung
pro-forma-rechnung
keine rechnung
ist keine rechnung
dies ist keine rechnung
[kind.quote]
angebot
kostenvoranschlag
offerte
unser angebot
unser kostenvoranschlag
preisangebot
anfrage
ausschreibung
[kind.order]
bestellung
auftragsbestätigung
auftrag
bestellbestätigung
kaufvertrag
buchungsbestätigung
ihre bestellung bei
vielen dank für ihre bestellung
danke für ihre bestellung
bestelländerung
bestellantwort
reservierungsbestätigung
arbeitsauftrag
[kind.delivery-note]
lieferschein
lieferavis
packliste
versandanzeige
frachtbrief
wareneingangsschein
ladeschein
[kind.receipt]
quittung
zahlungsbestätigung
kassenbon
kassenbeleg
zahlungsbeleg
zahlungseingang
spendenquittung
ihre quittung
einzahlungsbeleg
[kind.other]
reisekostenabrechnung
spesenabrechnung
stundenzettel
stundennachweis
zahlungsavis
lohnabrechnung
gehaltsabrechnung
preisliste
katalog
vertrag
vertragsentwurf
protokoll
newsletter
abmelden
bericht
steuerbescheid
reisekosten
auslagen
spesen
überweisungsbestätigung
zahlungsauftrag
überweisungsauftrag
avis
honorarabrechnung für autoren
abgabenbescheid
grundsteuerbescheid
entgeltabrechnung
bezügeabrechnung
verdienstabrechnung
abgetreten
abtretungsanzeige
forderungsabtretung
[mail.forward]
weitergeleitete nachricht
ursprüngliche nachricht
anfang der weitergeleiteten nachricht
weitergeleitet von
[mail.not-ours]
ihre rechnung nr
frage zu ihrer rechnung
fragen zu ihrer rechnung
rückfrage zu ihrer rechnung
zu ihrer rechnung
ihre rechnungen
ihrer rechnung
schicken sie uns die rechnung
senden sie uns die rechnung
senden sie uns bitte die rechnung
bitte rechnung senden
bitte um rechnung
bitte die rechnung
zur freigabe
bitte freigeben
zur prüfung
bitte prüfen
haben wir überwiesen
wir haben überwiesen
haben wir heute
heute überwiesen
kannst du
könntest du
bitte bezahlen
stimmt nicht
falsche rechnung
reklamieren
wartet auf freigabe
wartet auf ihre freigabe
bitte korrigieren
bitte um korrektur
bitte neu ausstellen
bitte überweise
bitte stornieren
[mail.resend]
rechnungskopie
kopie der rechnung
wie gewünscht
erneut
nochmals
duplikat
zweitschrift
wunschgemäß
[mail.own]
unsere rechnung
anbei
beigefügt
im anhang
anliegend
als anlage
in der anlage
berechnen wir
stellen wir ihnen
stellen wir in rechnung
in rechnung
erlauben wir uns
für unsere leistungen
ihre rechnung
ihre neue rechnung
neue rechnung
erhalten sie unsere rechnung
erhalten sie die rechnung
erhalten sie ihre rechnung
wir bedanken uns
vielen dank für ihren auftrag
rechnung ansehen
rechnung anzeigen
jetzt bezahlen
wir berechnen
[label.any-number]
nummer
nr
[terms.filler]
innerhalb
von
ab
nach
dem
der
rechnungsdatum
rechnung
binnen
in
[kind.none]
nach bestellung
gemäß bestellung
laut angebot
gemäß angebot
gemäß auftrag
laut auftrag
ihr auftrag
ihre bestellung
gemäß vertrag
laut vertrag
[terms.if-paid]
bei zahlung bis
bei zahlung bis zum
bei bezahlung bis
bei zahlung innerhalb
bei zahlung binnen
bei begleichung bis
bei überweisung bis
wenn sie bis
bei zahlungseingang bis
zahlen sie bis
bei zahlung innert
[terms.offer]
würden wir
wir würden
erteilen sie uns
wenn sie uns ein
einfacher für sie
nutzen sie
möchten sie
sparen sie sich
gerne auch per
teilnahme am
[means.card]
kreditkarte
ec-karte
ec karte
girocard
kartenzahlung
debitkarte
bankkarte
[means.paid]
bar
barzahlung
in bar
sofortüberweisung
amazon payments
vorkasse bezahlt
# What a cover text says about paying the invoice beside it (reader/cover).
[cover.paid]
wurde bereits bezahlt
wurde bereits beglichen
wurde schon bezahlt
wurde bezahlt
wurde beglichen
ist bereits bezahlt
ist bereits beglichen
ist schon bezahlt
ist bezahlt
ist beglichen
bereits bezahlt
bereits beglichen
bereits per kreditkarte
bereits per paypal
per kreditkarte bezahlt
per paypal bezahlt
bezahlte rechnung
zahlung ist eingegangen
zahlung haben wir erhalten
haben ihre zahlung erhalten
betrag dankend erhalten
dankend erhalten
keine zahlung erforderlich
keine zahlung notwendig
keine zahlung mehr
nur für ihre unterlagen
keine aufforderung zur zahlung
keine zahlungsaufforderung
kein handlungsbedarf
[cover.debit]
wird abgebucht
wird eingezogen
werden wir abbuchen
werden wir einziehen
buchen wir von
ziehen wir von
ziehen wir per
buchen wir per
buchen den betrag
ziehen den betrag
per lastschrift eingezogen
konto abgebucht
konto eingezogen
automatisch abgebucht
automatisch eingezogen
wird per lastschrift
wird per sepa-lastschrift
wird per bankeinzug
wird im lastschriftverfahren
werden per lastschrift
wird mittels lastschrift
wird durch lastschrift
wird in den nächsten tagen abgebucht
wird in den nächsten tagen eingezogen
lastschrift eingezogen
bankeinzug eingezogen
wird von ihrem konto
wird von deinem konto
lastschrift von ihrem konto
[cover.card]
kreditkarte belastet
kreditkarte wird belastet
ihrer kreditkarte abgebucht
belasten ihre kreditkarte
kreditkarte abgebucht
[cover.withdrawn]
bitte nicht bezahlen
bitte nicht überweisen
bitte nicht zahlen
bitte diese rechnung nicht
nicht mehr bezahlen
gutschrift folgt
erhalten sie eine gutschrift
eine gutschrift erhalten sie
stornorechnung folgt
irrtümlich versandt
irrtümlich erstellt
versehentlich versandt
versehentlich erstellt
[cover.not]
nicht
nie
kein
keine
noch
[cover.other]
vorherige rechnung
vorige rechnung
letzte rechnung
frühere rechnung
frühere rechnungen
andere rechnung
alte rechnung
nachdem
sobald
bis
wenn
falls
sofern
gerne auch
können
könnten
möchten
möglich
informationen zum
informationen zur
anzahlung
anzahlungen
teilbetrag
teilzahlung
teilweise
restbetrag
restliche*
abschlag*
versandkosten
# At the head of a sentence: a condition or a question.
[cover.first]
wurde
wurden
sollte
sollten
haben
ist
sind
hat
war
[cover.cancelled]
wird storniert
wurde storniert
ist storniert
werden wir stornieren
ist gegenstandslos
[terms.not]
nicht
nie
noch nicht
kein
keine
[terms.end-of]
ende
bis ende
zum ende
ende des monats

# Words of replies, German. Format: reader/replywords.h; what each section means: doc/lexicon.md.
[function]
der die das und ist sind wir ich sie ihr ihre ihren ihnen uns unser unsere nicht bitte den dem des ein eine einen
einer auf mit für von im am zum zur bis wird werden wurde haben hat habe bei noch schon auch aus nach diese dieser
dieses rechnung zahlung überweisung bezahlt überwiesen zahlen guten tag hallo danke vielen dank gruß grüße
freundliche sehr geehrte geehrter herr frau morgen heute woche monat kein keine es so wie was wann leider
mahnung gerne sobald bereits geld wenn dann doch mal angewiesen beglichen freitag montag zahle überweise
erledigt

# --- what is said, by kind of word
[neutral]
kein problem
nicht nur
so schnell wie möglich
schnellstmöglich
baldmöglichst
so bald wie möglich
zahlungsbedingungen
zahlungserinnerung
zahlungsziel
wenn sie fragen haben
bei fragen
falls sie fragen haben
rückfragen
melden sie sich
vielen dank für ihr verständnis
nicht zutreffend
zum schluss
gar kein problem
nichts für ungut
keine sorge
nicht wahr
keine ursache
wegen der verspäteten zahlung
verspätete zahlung
verspäteten zahlung
für die späte zahlung

[pay]
begleichen
zahlen
bezahlen
begleichen
überweisen
anweisen
ausgleichen
entrichten
abbezahlen
abzahlen
einzahlen
zu zahlen
zu bezahlen
zu überweisen
zu begleichen
die zahlung veranlassen
zahlung veranlassen
zahlung anweisen
die zahlung anweisen
die zahlung freigeben
überweisung veranlassen
überweisung machen
das geld schicken
geld schicken
geld überweisen
den betrag überweisen
den ausgleich vornehmen
zahlung leisten
die rechnung begleichen
beglichen haben
nachzahlen
veranlassen
rausschicken
vornehmen

[pays]
weise .. an
weisen .. an
gleiche .. aus
gleichen .. aus
stoße .. an
zahle
bezahle
überweise
begleiche
zahl
überweis
bezahl
zahlen wir
wir zahlen
überweisen wir
wir überweisen
wir bezahlen
bezahlen wir
begleichen wir
wir begleichen
veranlasse
veranlassen wir
wir veranlassen
weise an
weisen wir
gleichen wir
schicke das geld
schicke ihnen das geld
werde zahlen
ich zahle
mache die überweisung
mach die überweisung
machen wir die überweisung
tätige
gibt .. frei
geben .. frei
gebe .. frei
weist .. an
macht .. überweisung
veranlasst .. zahlung
veranlasst .. überweisung
macht .. fertig
mach .. fertig
mache .. fertig
machen .. fertig
zahlt
überweist
begleicht
zahlt ihnen
überweist ihnen

[will.pay]
werde überweisen
werden überweisen
werde bezahlen
werden bezahlen
zahlung folgt
überweisung folgt
zahlung erfolgt
überweisung erfolgt
wird nachgeholt
wird bezahlt
wird überwiesen
wird beglichen
wird angewiesen
wird ausgeglichen
werden bezahlt
werden beglichen
werden überwiesen
wird gezahlt
wird erledigt
wird veranlasst
geht raus
geht das geld raus
geht heute raus

[paid]
bezahlt
gezahlt
überwiesen
beglichen
angewiesen
ausgeglichen
abgebucht
eingezahlt
entrichtet
getilgt
abgezahlt
belastet
bezalt
ueberwisen
zurückgezahlt
abgegangen
eingezogen
abgehoben
durch
weggegangen
transferiert
gelöhnt
geblecht

[paid.past]
zahlten
überwies
bezahlte ich
zahlte ich
zahlung getätigt
überweisung getätigt
überweisung gemacht
zahlung geleistet
zahlung veranlasst
überweisung veranlasst
überweisung ausgeführt
zahlung ausgeführt
geld geschickt
geld rausgeschickt
geld ist raus
geld ist schon raus
geld ist unterwegs
überweisung ist raus
zahlung ist raus
zahlung ist unterwegs
ist bereits raus
ist schon raus
ist raus
bereits erledigt und bezahlt

[payment]
zahlung
zahlungen
überweisung
überweisungen
betrag
summe
geld
rechnungsbetrag
gesamtbetrag
restbetrag
scheck
teilbetrag
restzahlung
lastschrift
sepa
begleichung
ausgleich
zahlungsausgang
betraege
beträge
kohle
anzahlung
forderung
rest
teilzahlung

[done]
erfolgt
veranlasst
ausgeführt
getätigt
raus
rausgegangen
vorgenommen
geleistet
durchgeführt
freigegeben und überwiesen
verbucht
abgeschickt
verschickt
gesendet
geschickt
übermittelt
gebucht
unterwegs
vollzogen
gutgeschrieben
übergeben
abgesendet
eingeleitet
in auftrag gegeben
durchgegangen
eingegangen sein
gemacht

[happens]
erfolgt
folgt
folgen
kommt
kommen
geht
gehen
geht raus
geht ab
rausgeht
geht rüber
erfolgen
abgebucht wird
läuft

[planned]
vorgemerkt
eingeplant
geplant
terminiert
vorgesehen
zur zahlung freigegeben
zur zahlung
freigegeben
freigabe
im zahllauf
im nächsten zahllauf
im nächsten zahlungslauf
in unserem zahllauf
nächsten zahllauf
nächsten zahlungslauf
darin enthalten
darin berücksichtigt
ist dabei
mit dabei
ist enthalten
sind enthalten
mit drin
ist drin
sind drin
eingebucht
hinterlegt
zur überweisung
terminüberweisung
dauerauftrag
in bearbeitung
wird bearbeitet
in arbeit
im umlauf
zur unterschrift
zur freigabe
im system
beauftragt zur zahlung
in der pipeline
auf der liste
im genehmigungsprozess
vorbereitet
angestoßen
eingereiht
mitgenommen
aufgenommen
angesetzt
anvisiert
genehmigt
autorisiert
bewilligt
abgesegnet
abgezeichnet
grünes licht

[perfect]
haben
habe
hat
hab
hatten
hatte
ist
sind
wurde
wurden
worden
war
waren

[future]
schlage vor
schlagen vor
biete an
bieten an
schlage .. vor
schlagen .. vor
biete .. an
wäre es ok wenn
wäre es okay wenn
wäre es möglich
ist es in ordnung wenn
ist es ok wenn
wäre es in ordnung wenn
passt es ihnen wenn
reicht es wenn
genügt es wenn
ginge es
werde
werden
wird
will
wollen
möchte
möchten
beabsichtigen
planen
plane
versprechen
verspreche
sichern zu
gedenken
habe vor
haben vor
zusagen
sage zu
schaffe es
schaffen es
bemühen uns
bemühe mich
wollte
kümmern uns
versuche
versuchen

[modal]
kann
können
könnte
könnten
darf
dürfen
muss
müssen
müsste
konnte
konnten
in der lage
bereit

[not]
nicht
kein
keine
keinen
keiner
keinerlei
keines
nie
niemals
nichts
weder
niemand
nirgends
net
nich
ned
außerstande
unmöglich

[not.yet]
noch nicht
noch keine
noch nichts
bisher nicht
bislang nicht
noch offen
untergegangen
übersehen
vergessen
liegen geblieben
liegengeblieben
durchgerutscht
verschlafen
verschwitzt
verpennt
durch die lappen gegangen
noch aus
steht noch aus

[refuse]
verweigern
verweigere
weigern
lehnen wir ab
lehne ich ab
lehnen die zahlung ab
keinen cent
keinen euro
zurückbehaltungsrecht
halten wir zurück
halten die zahlung zurück
zahlung zurück
zahlung gestoppt
zahlung gesperrt
zur zahlung gesperrt
zahlungssperre
nicht bereit
kommt nicht in frage
werden wir nicht zahlen
werde ich nicht zahlen
sehe nicht ein
sehen nicht ein
einbehalten
behalten wir ein
behalten uns vor
mindern
minderung
kürzen
gekürzt
von uns kein geld
von mir kein geld
behalten .. ein
halten .. zurück
zurückbehalten

[until]
bis
solange
bevor
ehe
erst wenn
erst nach
vorher
es sei denn
zuerst

[if]
sobald
wenn
sofern
falls
sowie
vorausgesetzt
unter der bedingung
nach erhalt
nach eingang
nach vorlage
nach prüfung
nachdem
erst mit
gegen
unter der voraussetzung
nur bei
nur nach
nach klärung
nach lieferung
nach erledigung
nach korrektur
nach nachbesserung
nach mängelbeseitigung
nach erhalt der
nach eingang der
mit erhalt
an dem tag an dem
am tag an dem
erst dann wenn
nur dann wenn
nur wenn
gegen vorlage
nach vorlage der

[without]
ohne
mangels

[we]
wir
ich
uns
mir
mich
unser
unsere
unserer
unserem
unseren
mein
meine
meiner
unsererseits

[you]
sie
ihr
ihre
ihrer
ihrem
ihren
ihnen
ihrerseits
du
euer
eure
euch
dein
deine

[others.pay]
unser kunde
unserem kunden
unsere kunden
mein kunde
meinem kunden
meine kunden
auftraggeber
bauherr
kunden warten
selbst auf geld
selber auf geld
auf zahlungseingänge
auf zahlung unseres
zahlungseingang unseres
uns bezahlt
mich bezahlt
an uns gezahlt
von unserem kunden
kunde überwiesen
kunde zahlt
kunde bezahlt
außenstände
vom bauherrn
bauherrn
auf das geld vom
auf das geld von
warten selbst
warte selbst
zahlung unseres kunden
geld von unserem
geld unseres
auf zahlung von
ein kunde von uns
hauptauftraggeber
generalunternehmer
nachzahlung der kasse
krankenkasse zahlt
versicherung zahlt
steuererstattung
rente kommt
gehalt kommt
lohn kommt
amt zahlt
förderung kommt
wenn die da ist

[our.money]
geld auf dem konto
gehalt
kredit
fördermittel
versicherung
liquidität
liquide
mittel
geld da ist
wieder im büro
wieder da
wieder zurück
aus dem urlaub
urlaub zurück
zurück bin
zurück ist
der chef
mein chef
chefin
geschäftsführer
geschäftsführung
unterschrieben
freigegeben hat
freigegeben wurde
freigabe vorliegt
die freigabe
mit der buchhaltung
unsere buchhaltung
flüssig
klamm
knapp bei kasse
die mittel
liquiditätsengpass
geldmittel
engpass

[creditor.act]
gutschrift
gutschriften
korrigierte rechnung
rechnungskorrektur
korrekturrechnung
neue rechnung
richtige rechnung
berichtigte rechnung
rechnung korrigieren
rechnung berichtigen
stornieren
storno
stornierung
stornorechnung
nachbesserung
nachbessern
nachgebessert
ersatz
ersatzlieferung
ersatzgerät
austausch
austauschen
ausgetauscht
reparatur
reparieren
repariert
behoben
beheben
behebung
mängel
mangel
mängelbeseitigung
nachlieferung
nachliefern
nachgeliefert
restlieferung
abholen
zurücknehmen
rückerstattung
erstattung
erstatten
fertigstellen
fertigstellung
abgeschlossen sind
arbeiten abgeschlossen
korrigiert
korrigieren
berichtigung
klären
klärung

[reported]
laut
angeblich
hat mir gesagt
sagt
sagte
meinte
wurde mir gesagt
nach auskunft
nach angaben
teilte mir mit
anscheinend
mir wurde gesagt
scheinbar

[you.say]
sie schreiben
sie behaupten
sie sagen
laut ihrer mahnung
laut ihnen
ihrer meinung nach
sie meinen
angeblich nicht
sie hatten versprochen
sie haben versprochen

[habit]
immer
grundsätzlich
üblicherweise
normalerweise
wie üblich
wie immer
zahltag
zahltage
stets
turnus

[already]
bereits
schon
längst
schon längst
gerade
soeben
eben
gestern
letzte woche
letzten
vorhin
gerade eben
vollständig
fristgerecht
pünktlich
rechtzeitig

[maybe]
glaube
ich glaube
ich denke
vermutlich
wahrscheinlich
müsste eigentlich
sollte eigentlich
meines wissens
soweit ich weiß
vielleicht
eventuell
dürfte
müsste
bin mir nicht sicher
nehme an
meine ich
eigentlich

[sarcasm]
super arbeit
tolle arbeit
klasse arbeit
und dann noch eine mahnung
trotzdem eine mahnung
ein hoch auf
sankt nimmerleinstag
st nimmerleinstag
wenn ostern und weihnachten
toller service
super service
na klar
schönen dank auch
herzlichen glückwunsch
glückwunsch
wenn schweine fliegen
träumen sie weiter
träum weiter
im nächsten leben
spielgeld
monopoly
klasse leistung
tolle leistung
spitzenleistung
bravo
wie immer großartig
da können sie lange warten
können sie lange warten
ganz großes kino

[ask]
was
welche
welcher
welches
welchen
warum
wieso
wann
wo
wofür
wozu
wer
wie
können sie
könnten sie
bitte um auskunft
bitte um erläuterung
könnt ihr
könntest du
kannst du
welchem
für welche
weshalb
worauf

[please]
benötigen noch
brauchen noch
brauche noch
bräuchten
bräuchte
bitte
bitten
bitten um
bitte um
können sie
könnten sie
könntet ihr
könnt ihr
kannst du
könntest du
benötigen
benötige
brauchen
brauche
erbitten
wünschen
fordern
warten auf
warte auf
wir warten
erwarten
hätte gerne
hätten gerne
wären dankbar
würden sie
mögen sie

[send]
senden
zusenden
zuzusenden
schicken
zuschicken
zukommen
zukommen lassen
übersenden
übersendung
zusendung
nachreichen
mailen
weiterleiten
bereitstellen
sende
schick
schicke
schickt
sendet
senden sie
erneut
nochmal
nochmals
noch einmal
geben sie
mitteilen
teilen sie
nennen
ausstellen
stellen
angeben
haben
bekommen
vorlegen
vorlage
faxen

[invoice]
rechnung
rechnungen
rg
re
rechnungsnummer
faktura
rechnungsposition
rechnungsstellung

[document]
kopie
kopien
rechnungskopie
pdf
kontoauszug
offene posten liste
offenen posten
op liste
saldenliste
aufstellung
übersicht
lieferschein
lieferscheine
lieferscheins
stundenzettel
stundennachweis
stundennachweise
leistungsnachweis
leistungsnachweise
arbeitsnachweis
ablieferbeleg
liefernachweis
zustellnachweis
unterlagen
belege
beleg
dokument
dokumente
anhang
datei
zweitschrift
duplikat
freistellungsbescheinigung
bescheinigung
ust id
steuernummer
umsatzsteuer id
nachweis
nachweise
original
kontoübersicht
abrechnung

[goods]
ware
waren
lieferung
lieferungen
artikel
stück
bestellung
material
maschine
gerät
geräte
palette
paletten
leistung
leistungen
arbeit
arbeiten
produkt
produkte
teile
ersatzteil
paket
sendung
montage
installation
software
auftrag
dienstleistung
drucker
heizung
dach
fenster
anlage
service
techniker
monteur
handwerker
stunden
reinigung
position
positionen
system
kiste
kisten
karton
kartons
schulung
dienst
türen
tür
küche
heizkörper
lampen
lampe
fliesen
zaun
garten
teppich
möbel
tisch
stühle
reifen
motor
pumpe
kompressor
kabel
filter
farbe
holz
beton
webseite
website
app
flyer
broschüren
catering
essen
wein
bier
zimmer
hotel
laptop
laptops
server
wagen
fahrzeug
lkw
transport
spedition
gutachten
beratung
berater
putzfrau
bad
boden
fassade
klimaanlage
wasserhahn
rohr
rohre

[person]
ansprechpartner
ansprechpartnerin
person
empfänger
adressat
zuständig
abteilung
falsche adresse
adresse
ansprechperson
richtige adresse
sachbearbeiter

[received]
erhalten
bekommen
eingegangen
angekommen
gekriegt
vorliegend
liegt vor
liegen vor
liegt uns
liegt mir
geliefert
zugegangen
erreicht
gesehen
vorliegt
kam an
gelandet
zugestellt

[find]
finden
finde
gefunden
auffinden
auffindbar
vorhanden
im system
zuordnen
vorliegen
verbucht
bekannt
liegt nicht

[bad]
defekt*
kaputt*
beschädigt*
mangelhaft*
unbrauchbar*
zerbrochen
zerkratzt
verkratzt
verdorben*
undicht
schimmel
funktioniert nicht
funktionieren nicht
nicht funktioniert
tropft
klemmt
pfusch
falsche ware
falschen artikel
falsches gerät
falsche größe
nicht berücksichtigt
nicht abgezogen
nicht eingehalten
nicht abgenommen
immer noch nicht
wieder kalt
falsch
falsche
falscher
falschen
falsches
fehlerhaft*
unvollständig*
stimmt nicht
stimmen nicht
nicht korrekt
nicht richtig
nicht in ordnung
zu hoch
zu viel
zuviel
zu teuer
zu wenig
fehler
mangel
mängel
doppelt
unberechtigt*
geht nicht
gehen nicht
schimmelt
verspätet geliefert
zu spät geliefert
nicht bestellt
abweichend*
überhöht*
gebrochen
schlecht*
unzumutbar*
katastroph*
frechheit
unverschämt*
streikt
spinnt
minderwertig*
bruch
überteuert
ungenügend
bemängel*
beanstand*
ist nicht korrekt
ist nicht richtig
sind nicht korrekt
passt nicht
passen nicht
nicht nachvollziehbar

[remittance]
zahlungsavis
avis
zahlungsbeleg
überweisungsbeleg
zahlungsnachweis
zahlungsbestätigung
überweisungsbestätigung
überweisungsnachweis
kontoauszug als nachweis
bankbeleg
buchungsbeleg
swift kopie
einzahlungsbeleg
zahlungsprotokoll
beleg anbei
screenshot anbei
überweisungsträger
umsatzanzeige

[attached]
anbei
im anhang
beigefügt
angehängt
in der anlage
anliegend
hängt an
siehe anhang
s anhang
als anhang
hier der

[partial]
teil
teilbetrag
teilzahlung
anzahlung
zunächst
hälfte
rest
restbetrag
den rest
teilweise
vorab
abschlag
die andere hälfte
ersten teil
restliche
erstmal
schon mal

[instalments]
raten
rate
ratenzahlung
in raten
monatlich
monatsraten
zwei raten
drei raten
teilzahlungen
ratenplan
ratenvereinbarung
pro monat
im monat
stottern

[ok.with.you]
wenn das für sie passt
wenn das ok ist
wenn das okay ist
wenn es ihnen recht ist
wenn sie einverstanden sind
falls das ok ist
falls möglich
wenn möglich
wenn das so passt
wenn das in ordnung ist
sofern das für sie in ordnung ist
wenn das für euch passt
wenn das für sie ok ist
sofern möglich
wenn das geht
wenns recht ist

[instead]
berechnet
abgerechnet
statt
anstatt
anstelle
laut angebot
im angebot
angeboten
vereinbarter preis
vereinbart war
war vereinbart
vereinbart waren
waren vereinbart
laut vertrag
vertraglich
berechnet wurden
berechnet haben
in rechnung gestellt
abgemacht war
ausgemacht war
berechnet haben sie
haben sie berechnet
berechnet wurde
in rechnung gestellt haben
bestellt waren
bestellt war
abgemacht waren
ausgemacht waren
statt der vereinbarten
vereinbarte preis
vereinbarten preis
abgemachte preis

[extend]
aufschub
zahlungsaufschub
fristverlängerung
verlängerung
mehr zeit
etwas zeit
noch etwas geduld
um geduld
um etwas geduld
stundung
stunden lassen
gedulden
geduld
warten sie
noch zeit
zeit bis
frist bis
frist
um verständnis
verschieben
spielraum
luft
zahlungsziel bis
bitte um aufschub
nachsicht

[ordered]
bestellt
beauftragt
in auftrag gegeben
geordert
bestellung aufgegeben
unterschrieben
gebucht
auftrag erteilt
angefordert
abgeschlossen
vereinbart

[agree]
einverstanden
akzeptieren
akzeptiere
anerkennen
erkennen
erkenne
zustimmen
akzeptabel
nachvollziehen
nachvollziehbar
hinnehmen
anerkannt

[owe]
schulden
schulde
schuldig
verpflichtet
zahlungspflichtig

[order.number]
bestellnummer
bestellnummern
bestell nr
po nummer
po
auftragsnummer
kostenstelle
bestellbezug
bestellreferenz
referenznummer
leitweg id
projektnummer
kommissionsnummer
vorgangsnummer
leitwegid
kreditorennummer
lieferantennummer
auftragsbezug
bestellzeichen
unsere referenz
ordernummer

[portal]
portal
lieferantenportal
ariba
coupa
xrechnung
zugferd
e rechnung
erechnung
peppol
edi
lieferantenstammdaten
kreditor angelegt
als lieferant angelegt
lieferantenformular
stammdatenblatt
rechnungseingangsportal

[bank.details]
mit karte
per karte
mit kreditkarte
per kreditkarte
mit paypal
per paypal
bankverbindung
iban
kontonummer
kontoverbindung
bankdaten
kontodaten
bic
zahlungslink
paypal
kreditkarte
kartenzahlung
konto geändert
neue bankverbindung

[amount]
preis
preise
einzelpreis
stundensatz
mehrwertsteuer
mwst
ust
skonto
rabatt
gebühr
gebühren
mahngebühr
mahngebühren
zinsen
verzugszinsen
menge
anzahl
summe
gesamtsumme
kosten
versandkosten
tarif
zuschlag
pauschale
fahrtkosten
betrag
steuersatz

[sort]
kümmere .. drum
kümmern .. darum
bringe .. in ordnung
bringen .. in ordnung
leite .. in die wege
hole .. nach
holen .. nach
erledige
erledigen
erledigen wir
mach ich
mache ich
machen wir
kümmere mich
kümmern uns
kümmere ich mich
kümmern wir uns
mach ich fertig
regel das
regeln das
hole ich nach
holen wir nach
hol ich nach
bringe ich in ordnung
bringen wir in ordnung
nachholen
nehme ich in angriff
setze mich dran
setz mich dran
leite ich in die wege
in die wege
machs
mach das
mache das
wird gemacht
geht klar

[sorted]
erledigt
ist erledigt
gemacht
abgehakt
passiert
in die wege geleitet

[arrive]
auf ihrem konto
auf dem konto
auf eurem konto
bei ihnen sein
bei ihnen eingehen
bei ihnen ein
haben sie das geld
haben sie ihr geld
geld bei ihnen
das geld haben
ihr geld
auf ihr konto
bei ihnen ankommen
eingehen
gutgeschrieben sein
bei euch sein
bei ihnen
bei euch
ihrem konto gutgeschrieben

[then]
dann
danach
anschließend
damit wir
damit ich
damit die zahlung
um zahlen zu können
umgehend
daraufhin
sodass wir
sodann

[but]
aber
jedoch
allerdings
obwohl
weil
da
sondern
sonst
trotzdem
dennoch
während
deshalb
daher
doch

[and]
und
sowie
u
plus

[forward]
weitergeleitet
leite ich weiter
leite weiter
weitergegeben
gebe ich weiter
in cc
übernimmst du
kannst du dich
an die buchhaltung
an unsere buchhaltung
an die kreditorenbuchhaltung
intern weitergeleitet
zuständige kollegin
zuständigen kollegen
zuständigen kollegin
zuständige stelle
weiterleitung
ist das deins
ist was für dich

[run]
zahllauf
zahlungslauf
zahlläufe
zahlungsläufe
überweisungslauf
zahltag
zahltermin
zahlungstermin
zahlungstermine
sammelüberweisung

[is.dispute]
warum sollen wir
warum sollte ich
warum soll ich
wieso sollen wir
wieso soll ich
weshalb sollten wir
reklamation
reklamationen
reklamiert
reklamieren
beanstanden
beanstandet
beanstandung
widersprechen
widerspreche
widerspruch
einspruch
bestreiten
bestreite
bestritten
strittig
streitig
weisen wir zurück
weise ich zurück
zurückweisen
nicht akzeptieren
nie beauftragt
nie bestellt
nicht beauftragt
nicht bestellt
nie erhalten
nie geliefert
nie angekommen
nicht geliefert
wurde nie geliefert
nicht ausgeführt
nicht erbracht
nicht vereinbart
so nicht vereinbart
nicht abgesprochen
storniert
gekündigt
kündigung
doppelt berechnet
doppelt abgerechnet
doppelt fakturiert
doppelberechnung
doppelte rechnung
zurückgeschickt
retourniert
retoure
zurückgesandt
abgezogen
ziehen wir ab
ziehe ich ab
abziehen
aufrechnen
aufgerechnet
verrechnen
verrechnet
gegenforderung
nicht unsere bestellung
nicht von uns
keinen vertrag
kein vertrag
kein auftrag
keinen auftrag
keine leistung
nur drei
nur die hälfte
nur teilweise geliefert
nur teilweise erbracht
abzocke
betrug
unberechtigt
nicht fertig
noch nicht fertig
nicht abgeschlossen
mängelrüge
mangelrüge
schadensersatz
schadenersatz
rechtswidrig
verjährt nicht
nicht nachvollziehbar
gegenstandslos
entspricht nicht
entsprechen nicht
abgelehnt
nicht geschuldet
noch nicht behoben
immer noch kaputt
immer noch defekt
so geht das nicht
das geht so nicht
ist ein starkes stück
starkes stück
pfusch
eine frechheit
unverschämt
unverschämtheit
ein witz
sehr witzig
war schrott
ist schrott
hinten und vorne nicht
vorne und hinten nicht
von mir gibts nix
von mir gibt es nichts
gibts nix
gibt es kein geld
gibt kein geld
kein geld
nicht gefallen lassen
pfuscht
gepfuscht
murks
immer noch kalt
nicht ans telefon
sehe ich gar nicht ein
nicht akzeptiert
akzeptieren wir nicht
nicht anerkannt
vertragsstrafe
kulanz
war kostenlos
sollte kostenlos
keinen auftrag erteilt
nie gekommen
niemand gekommen
nie erschienen
haben wir zurückgegeben
zurückgegeben
haben sie zurück
rücksendung
widerrufen
vom vertrag zurückgetreten
mahngebühr
mahngebühren zahlen

[is.query]
welche lieferung
welcher auftrag
welche rechnung
worum geht es
um was geht es
wofür ist
was ist das
was soll das sein
betrifft das
auf welche
haben sie unsere zahlung
ist unsere zahlung
ist unsere überweisung
ist das geld
zahlung erhalten
zahlung schon eingegangen
liegt uns nicht vor
liegt uns leider nicht vor
liegt mir nicht vor
nicht vorliegen
rechnung nicht erhalten
rechnung nie erhalten
keine rechnung erhalten
keine rechnung bekommen
kann nicht geöffnet werden
lässt sich nicht öffnen
nicht öffnen
nicht lesbar
nochmals zusenden
nochmal schicken
nochmal senden
erneut zusenden
erneut senden
um zusendung
um übersendung
rechnungskopie
kann keine zahlung
keine zahlung angewiesen
bankverbindung geändert
iban geändert
akzeptieren sie
nehmen sie
wie hoch
welcher betrag
kontoauszug
offene posten
hat sich ihre
stimmt die iban
fehlt unsere bestellnummer
bestellnummer fehlt
was wurde
system akzeptiert
system nimmt
system lehnt
system weist
ob die überweisung
ob die zahlung
ob das geld
ob unsere zahlung
ob unsere überweisung
ob der betrag
ob unser geld
ob die rechnung schon
nicht im anhang
kein anhang
ohne anhang
rechnung war nicht dabei
welches fahrzeug
welches projekt
welche baustelle
auf welches konto
wie setzt sich
wann war die
wann ist die
wann fällig
wofür war
noch eine kopie
eine kopie
davon eine kopie
kostenstelle fehlt
fehlt die kostenstelle
fehlt die bestellnummer
kann ich auch mit
kann man mit
kann man auch

[is.wrong-contact]
elternzeit
vertretung ist
mutterschutz
vertretung macht
vertritt mich
vertretung hat
nicht zuständig
nicht mehr zuständig
bin ich nicht zuständig
nicht der richtige ansprechpartner
nicht der ansprechpartner
falscher empfänger
falscher ansprechpartner
falsche person
falsche adresse
falsche abteilung
falsche firma
falsche mailadresse
falsche e mail
nicht mein bereich
nicht meine abteilung
arbeite nicht mehr
arbeitet nicht mehr
nicht mehr bei
nicht mehr im unternehmen
nicht mehr in der firma
nicht mehr für
nicht mehr tätig
ausgeschieden
im ruhestand
in rente
wenden sie sich
wenden sie sich bitte an
bitte wenden sie sich an
bitte an
künftig an
zukünftig an
direkt an
senden sie rechnungen an
richten sie
zuständig ist
ansprechpartner ist
verantwortlich ist
unsere buchhaltung ist
an die buchhaltung weitergeleitet
an unsere kreditorenbuchhaltung
kreditorenbuchhaltung
steuerberater
übernommen worden
verkauft worden
wurde verkauft
wurde übernommen
neuer inhaber
vorbesitzer
nichts zu tun
habe nichts mit
haben nichts mit
kenne diese firma nicht
kennen diese firma nicht
sind nicht die
sie meinen sicher
verwechseln
verwechslung
kein kunde
nie kunde
mit der verwaltung klären
klären sie bitte mit
klären sie das mit
ich bin nur
ich bin bloß
ich bin lediglich
neue ansprechpartnerin
neuer ansprechpartner
wenden sie sich da
bei mir sind sie falsch
meine aufgaben übernommen
meine nachfolgerin
mein nachfolger
meine vertretung
hat meinen bereich
meinen bereich übernommen
vertan
kenne ihre firma nicht
kenne ich nicht
die macht jetzt
der macht jetzt
macht jetzt die
macht bei uns
für rechnungen ist
nicht bei mir
nicht mein thema
bin raus
nicht mehr meins
dafür ist
da müssen sie
da sind sie bei mir falsch
bin ich falsch
falsch bei mir
gehört nicht zu uns
nicht zu uns gehört
leite ich an
leite es an
leite das an
gebe das an
gebe es an
gehen sie bitte auf
nur der hausmeister
bin privatperson
namensvetter

[is.stop]
stellen sie .. ein
insolven*
insolvenzverfahren
insolvenzverwalter*
insolvenzantrag
zahlungsunfähig*
überschuld*
pleite
konkurs*
masseverwalter*
sachwalter*
gläubigerversammlung
forderungsanmeldung
liquidation
liquidator*
betrieb eingestellt
geschäftsbetrieb eingestellt
geschäftsaufgabe
firma aufgelöst
gelöscht aus dem handelsregister
schuldnerberatung
privatinsolvenz
rechtsanwalt*
anwalt*
anwält*
anwaltlich*
rechtsabteilung
rechtsbeistand
rechtliche schritte
juristisch*
gericht
gerichtlich*
klage
anzeige
strafanzeige
polizei
verbraucherzentrale
verbraucherschutz
belästig*
nötigung
stalking
zu unterlassen
unterlassung
dsgvo
datenschutz*
art 17
artikel 17
löschung meiner
meine daten
daten löschen
löschen sie meine daten
löschen sie alle
widerrufe
abmelden
abbestellen
austragen
newsletter
verstorben
gestorben => 2
verschieden
tod
todesfall
nachlass*
erbe
erben
erbschaft
hinterblieben*
witwe
beerdigung
betreuer
pfändung
vollstreckung
mahnbescheid
inkasso
verjährt
verjährung
spam
melde sie
aus .. verteiler => 1
aus dem verteiler => 1
aus ihrem verteiler => 1
aus eurem verteiler => 1
vom verteiler => 1
von ihrem verteiler => 1
aus der verteilerliste => 1
aus ihrer verteilerliste => 1
aus ihrer liste => 1
aus der liste => 1
verteiler streichen => 1
verteiler nehmen => 1
meine adresse aus => 1
verarbeitung meiner
personenbezogen*
datenauskunft
fordere auskunft
verlange auskunft
auskunft nach
auskunft gemäß
artikel 15
art 15
anwaltlich
mandant*
vertretungsanzeige
datenschutzbehörde
datenschutzbeauftragte*
aufsichtsbehörde
schuldnerberater
regelinsolvenz
schutzschirmverfahren
eigenverwaltung
restrukturierungsverfahren
verstarb
ist tot => 2
ableben
erbengemeinschaft
keine weiteren e mails
stalk*
einwilligung widerrufe
widerrufe meine einwilligung
gesetzlicher betreuer
beim amtsgericht
beim insolvenzgericht
von der kanzlei
kanzlei beauftragt
bankrott
insolvent
selbstmord
das leben genommen
der verwalter heißt
an meine kanzlei
an unsere kanzlei
über meine kanzlei
über unsere kanzlei
kanzlei => 3
unsere kanzlei => 3
meine kanzlei => 3
mein mann ist gestorben
meine frau ist gestorben
tot
verlor meine frau
verlor meinen mann
trauerfall
wir vertreten die interessen
unsere mandantschaft
namens und in vollmacht
widerspreche der verarbeitung
restschuldbefreiung
hören sie auf => 4
lassen sie mich in ruhe => 4
lasst mich in ruhe => 4
lassen sie uns in ruhe => 4
keine weiteren mails => 4
keine mails mehr => 4
keine mahnungen mehr => 4
keine e mails mehr => 4
keine weiteren mahnungen => 4
weitere mahnungen => 4
nicht mehr schreiben => 4
nicht mehr kontaktieren => 4
nicht mehr anschreiben => 4
schreiben sie mir nicht => 4
schreiben sie mir nie => 4
hören sie .. auf => 4
hört .. auf => 4
hör .. auf => 4
lassen sie .. in ruhe => 4
lasst .. in ruhe => 4
lass .. in ruhe => 4
unterlassen sie => 4

[is.chatter]
danke
dank
ok
okay
alles klar
zur kenntnis
zur kenntnis genommen
verstanden
erhalten
super
prima
gut
wird geprüft
schau ich mir an
schaue ich mir an
ich prüfe
wir prüfen
prüfe ich
melde mich
melden uns
schönes wochenende
schönen tag
viele grüße
preisliste
messe
frohe weihnachten
schönen urlaub
freut mich

[is.paid]
bereits bezahlt
schon bezahlt
längst bezahlt
zahlung ist erfolgt
überweisung ist erfolgt
zahlung erfolgte
überweisung erfolgte
wurde ausgeglichen
per lastschrift eingezogen
bereits abgebucht
haben wir angewiesen
geld müsste da sein
prüfen sie ihren zahlungseingang
prüfen sie ihr konto
müsste ihnen vorliegen
müsste bei ihnen sein
ist auf dem weg zu ihnen
zahlung .. überschnitten
überweisung .. überschnitten
überschneidet sich mit
überschnitten mit
zahlung .. gekreuzt
mahnung .. gekreuzt
post gekreuzt
unserer zahlung gekreuzt
unserer zahlung überschnitten
mit unserer zahlung überschnitten
mit unserer überweisung überschnitten
dürfte sich überschnitten
wertstellung
ist schon durch
ist durch
war schon durch
abgebucht
belastet worden
von unserem konto abgegangen
vom konto abgegangen
vom konto runter
seit freitag bei ihnen
vom tisch
geld bar bekommen
bar bekommen
in bar
bar bezahlt
beleg anbei
nachweis anbei
ging gestern
ging vorgestern
ging letzte
ging am
ging raus
ging schon
eingezogen
lastschrift .. eingezogen
ist schon lange
längst raus
längst erledigt
ist längst
schon lange bezahlt
schon lange überwiesen
in ihrem konto
bei ihnen auf dem konto
müssten sie schon haben
haben sie doch
das geld haben sie
geld ist drauf
gutgeschrieben worden
bei ihnen eingegangen
mit der überweisung von
mit überweisung vom

[is.promise]
zahlung kommt
geld kommt
versprochen
können sie mit der zahlung rechnen
mit zahlungseingang rechnen
rechnen sie mit
zahlung wird erfolgen
überweisung wird erfolgen
zahlung sicher
in kürze bezahlt
in kürze beglichen
auf raten einigen
sie haben ihr geld
sie bekommen ihr geld
bemühen uns
bemühe mich
um ausgleich
im verzug
im rückstand
im zahlungsverzug
tun unser bestes
ihr bekommt euer geld
kriegen sie ihr geld
bekommen sie ihr geld
ehrenwort
vorher wirds nix
vorher wird das nichts
stunden sie
bitte stunden
wird überwiesen
wird bezahlt
rechnen sie bitte mit
mit dem zahlungseingang
zahlungseingang am
alles überwiesen
alles bezahlt
erledigt sein
wird erledigt
ist dran
kommt dran
steht auf der liste
auf meiner liste
ist eingeplant
gebe ich frei
gebe es frei
mache ich fertig
gleich montag
gleich morgen
gleich am
sie bekommen es
sie bekommen das geld
sie erhalten das geld
sie erhalten ihr geld
hoch und heilig
drücken sie ein auge
etwas luft
wir sind dran
bin dran
bleiben dran
ich bin dran
wir arbeiten daran
haben wir nicht vergessen
nicht vergessen

[give.time]
uns noch
mir noch
geben sie uns
gebt uns
geben sie mir
gewähren sie uns
räumen sie uns
gib mir
bräuchten
benötigen noch
brauchen noch
brauche noch

[only]
nur
lediglich
bloß
erst die hälfte

[missing]
fehlenden
fehlender
fehlendes
fehlt
fehlen
fehlte
fehlten
fehlende
fehlend
fehlmenge

[greeting]
schönes wochenende
schönen abend
schönen tag
frohe weihnachten
frohes fest
frohe ostern
frohe feiertage
schöne feiertage
guten rutsch
schönen feierabend
schöne woche
schönen sonntag
schönen freitag
schöne ostern
gute woche

[contact.us]
schreiben sie mir
schreiben sie uns
schreiben sie
schreibt mir
kontaktieren sie mich
kontaktieren sie uns
kontaktieren
mailen sie
rufen sie
anschreiben
belästigen
e mails mehr
mails mehr
mahnungen mehr
post mehr
nachrichten mehr
von ihnen hören

[letter]
mahnung
mahnungen
zahlungserinnerung
erinnerung
mail
e mail
schreiben
nachricht
brief
angebot
vertrag
auftragsbestätigung
lieferschein
telefonat
gespräch
lieferung
bestellung
reklamation

[performed]
erbracht
geliefert
ausgeführt
fertig
fertiggestellt
abgeschlossen
installiert
montiert
durchgeführt
geleistet
erledigt worden

[is.stop.alone]
stopp
stop
abmelden
austragen

[both]
beide
beiden
beides
beide rechnungen

[all]
alle
sämtliche
alles
alle rechnungen
alle drei
alle vier

[other]
die andere
die anderen
der anderen
andere rechnung
anderen rechnungen
übrigen
die übrigen
restlichen
der rest
den rest
restliche
die restlichen
andere
anderen
weitere rechnung

[rank]
erste => 1
ersten => 1
erstere => 1
zweite => 2
zweiten => 2
dritte => 3
dritten => 3
vierte => 4
fünfte => 5
ersten beiden => 21
ersten zwei => 21
ersten drei => 31
letzte rechnung => -1
die letzte => -1
letztere => -1
letzten beiden => -21

[count]
zwei rechnungen => 2
drei rechnungen => 3
vier rechnungen => 4

[except]
außer
ausser
bis auf
mit ausnahme
ausgenommen
ohne die

[larger]
größere
größeren
höhere
größte
die große

[smaller]
kleinere
kleineren
niedrigere
kleinste
die kleine

[older]
ältere
älteren
älteste
die alte

[newer]
neuere
neueren
neueste
jüngere
aktuelle
die neue

[defect]
defekt*
kaputt*
beschädigt*
mangelhaft*
unbrauchbar*
zerbrochen
zerkratzt
verkratzt
verdorben*
undicht
schimmel
funktioniert nicht
funktionieren nicht
nicht funktioniert
tropft
klemmt
pfusch
falsche ware
falschen artikel
falsches gerät
falsche größe

[ignore]
termin
wartungstermin
termine
besuch
besprechung
meeting
treffen
messe
preisliste
stammtisch
urlaub
mittagessen

[field.paid]
kontoauszug
auszug
buchhaltung
belegnummer
referenz
verwendungszweck
beleg*
bestätig*
abgebucht
abgegangen
eingezogen
lastschrift
gestern
vorgestern
letzte woche
letzten
längst
schon
bereits
vor einer woche
vor wochen
doppelt
zweimal
überwiesen
bezahlt
beglichen
gezahlt
verbucht
gebucht
ausgeglichen
erledigt
raus
durch
bar
barzahlung
quittung
paypal
karte
screenshot
anbei
anhang
avis
prüfen sie
schauen sie
gucken
zahlungseingang
eingang
konto
bank
gutgeschrieben
angewiesen
sepa
onlinebanking
swift
wertstellung
valuta
überschnitten
gekreuzt
vom tisch
wundert
verstehe nicht
nicht nachvollziehen
hatten sie
haben sie doch
ist doch
bei ihnen
kollege hat
bekommen
[field.promise]
versproch*
verspreche
ehrenwort
bald
demnächst
kürze
nächste
nächsten
knapp
klamm
engpass
liquid*
lohn
gehalt
rente
geduld
gedulden
entschuldig*
sorry
verzöger*
verzug
untergegangen
vergessen
übersehen
liegen geblieben
liegengeblieben
verschwitzt
urlaub
zurück
unterwegs
chef
freigabe
freigegeben
unterschrift
zahllauf
lauf
eingeplant
geplant
rate*
hälfte
rest
morgen
ende
bis
sobald
wenn
warte
warten
werde
werden
wird
kann
können
könnte
versuche
hoffe
schaffe
stunden
stundung
aufschub
frist
verschieben
monatlich
krank
krankenhaus
umzug
steuererstattung
nachzahlung
förder*
kredit
kunde zahlt
kriegen sie
bekommen sie
veranlass*
kümmer*
erledige
mach ich
mache ich
auf dem tisch
auf dem schreibtisch
liste
stapel
vormerk*
terminiert
vorher
spätestens
keine sorge
haben sie
zum zehnten
kommt
komme
[field.dispute]
qualität
kaputt
defekt*
mangel*
mängel*
undicht
reparatur
repar*
garantie
gewährleistung
storn*
kündig*
gekündigt
zurückgeschickt
retour*
gutschrift
erstattung
beschädigt
falsch*
zu viel
zuviel
zu hoch
zu teuer
preis
vereinbart
abgesprochen
angebot
vertrag
beschwer*
reklam*
nie
niemals
frechheit
unverschämt*
witz
monteur
techniker
handwerker
palette*
geliefert
lieferung
bestellt
beauftragt
stück
menge
weiger*
zurückhalt*
einbehalt*
minder*
abzug
abzieh*
haftung
bestreit*
zurückweis*
ablehn*
keinen cent
nix
gar nichts
versprochen
sollte
statt
stattdessen
kalt
fehlt
fehlen
halbe
nur
doppelt
pfusch*
schrott
müll
murks
mist
riss
kratzer
verspätet
wochenlang
monatelang
immer noch
wieder
niemand
keiner
erschienen
gekommen
gemeldet
angerufen
ignorier*
unfertig
stunden
stundensatz
berechnet
abgerechnet
stimmt nicht
stimmt hinten
widersprech*
widerspruch
einspruch
nachbesser*
ersatz
austausch*
ware
gerät
maschine
heizung
anlage
leistung
service
arbeit
farbe
größe
mahngebühr*
zinsen
freigabe fehlt
kulanz
kostenlos
vertragsstrafe
einsehen
sehe ich nicht
telefon
na super
na toll
[field.query]
kopie
kopien
senden
schicken
zusenden
anhang
pdf
bestellnummer
po
portal
iban
welche*
was
wer
wo
wie
wann
warum
wofür
wozu
details
aufstellung
kontoauszug
aufschlüssel*
ust
mwst
steuer*
karte
währung
erneut
nochmal
nochmals
erklär*
bestätigen
können sie
könnten sie
haben sie
ist das
sind das
frage
sagen sie
teilen sie
kostenstelle
referenz
kontonummer
bankverbindung
brauche
benötig*
fehlt
formular
format
hochladen
xrechnung
xml
lieferschein
stundenzettel
nummer
eingegangen
angekommen
erhalten
fällig
offen
betrag
zusammen
liegt nicht vor
liegt mir nicht
finde
kenne ich nicht
link
paypal
[field.wrong-contact]
abteilung
kolleg*
buchhaltung
kreditoren*
verwaltung
zentrale
ausgeschieden
firma
unternehmen
ruhestand
rente
falsch*
person
name
weiterleit*
weitergeleitet
leite
cc
zuständig*
verantwortlich*
nachfolger*
ansprechpartner*
kontakt*
adresse
postfach
verkauft
inhaber*
mieter
vermieter
nicht ich
wir nicht
vertan
verwechs*
empfang
personal*
marketing
vertrieb
einkauf
lager
nicht mehr
früher
übernommen
kümmert
macht jetzt
macht die
bitte an
wenden
fragen sie
probieren
durchwahl
andere*
namens
noch nie gehört
kenne ihre
kenne die
kein kunde
nachbar*
umgezogen
neuer job
sekretariat
mutter*
konzern
filiale
steuerberater*
extern*
damit nichts
geht mich
[field.stop]
anwalt*
anwält*
rechtsanwalt*
kanzlei
gericht*
rechtlich*
jurist*
mandant*
vertreten
vertretung
insolven*
insolvenzverwalter*
liquidat*
konkurs
pleite
zahlungsunfähig*
verwalter
gläubiger*
aufgelöst
gelöscht
geschlossen
verstorben
gestorben
tod
todesfall
verloren
mann ist
frau ist
vater ist
mutter ist
witwe*
nachlass*
erbe*
beerdigung
trauer*
dsgvo
daten
datenschutz*
artikel
löschen
löschung
entfernen
belästig*
polizei
anzeige
abmelden
verteiler
unterlassen
aufhören
hören sie auf
nie wieder
ruhe
in ruhe
nicht mehr schreiben
verbraucher*
schuldner*
pfändung
betreuer
forderung anmelden
tabelle
rechte
widerspreche der
verarbeitung
droh*
newsletter
[field.chatter]
danke
dank
gruß
grüße
bis bald
urlaub
wetter
wochenende
glückwunsch
geburtstag
treffen
besuch
messe
stand
halle
mittagessen
kaffee
bier
fußball
kinder
familie
preisliste
katalog
prospekt
angebot
muster
termin
verschieben
öffnungszeiten
abholen
notiert
ok
okay
erhalten
schau
schaue
prüfe
melde mich
rückmeldung
hochzeit
baby
foto*
schön*
prima
freut
weihnachten
ostern
neues jahr
feierabend
telefon*
monteur

[that.day]
dann
am selben tag
am gleichen tag
an dem tag
an diesem tag
noch am selben tag
gleichentags
sofort danach
[past]
war
waren
hatte
hatten
ging
gingen
kam
kamen
gab
wurde
wurden
bekam
lief
stand
[present]
ist
sind
is
[unreal]
hätte bezahlt
hätten bezahlt
hätte .. bezahlt
hätten .. bezahlt
hätte gezahlt
hätten gezahlt
hätte .. gezahlt
hätten .. gezahlt
hätte .. überwiesen
hätten .. überwiesen

[paradigm.en]
inf -en
pres -e -st -t -en
past -te -ten
part ge-t
[verb]
mach => en make
tätig => en make
schick => en make
leist => en make
[make]
veranlassen
vornehmen
ausführen
anstoßen
durchführen
rausgeben
losschicken
rausjagen
in auftrag geben
auf den weg bringen
fertig machen
fertigmachen
einreichen
[makes]
veranlasse
veranlassen
veranlasst
nehme
führe
stoße
bringe
gebe
gibt
[made]
veranlasste
schickte
machte
tätigte
gab
brachte

[currency]
euro => EUR
euros => EUR
dollar => USD
franken => CHF
sfr => CHF
fr => CHF
pfund => GBP
zloty => PLN
zl => PLN
kronen => DKK
[advice.file]
zahlung*
avis
beleg*
ueberweis*
überweis*
kontoauszug*
umsatz*
nachweis*
einzahlung*

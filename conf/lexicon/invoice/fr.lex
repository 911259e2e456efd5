# Words of French invoices. Format: policy/lexicon.h.
[stop]
le
la
les
de
des
du
et
pour
votre
vos
nous
vous
notre
est
une
un
par
sur
facture
montant
[month]
janvier => 1
février => 2
mars => 3
avril => 4
mai => 5
juin => 6
juillet => 7
août => 8
septembre => 9
octobre => 10
novembre => 11
décembre => 12
janv => 1
févr => 2
fév => 2
avr => 4
juil => 7
sept => 9
oct => 10
nov => 11
déc => 12
[number]
un => 1
une => 1
deux => 2
trois => 3
cinq => 5
sept => 7
huit => 8
dix => 10
quatorze => 14
quinze => 15
vingt => 20
vingt et un => 21
trente => 30
quarante-cinq => 45
soixante => 60
quatre-vingt-dix => 90
[unit.day]
jour
jours
j
jrs
jours calendaires
jour calendaire
jours date
[unit.business-day]
jours ouvrés
jour ouvré
jours ouvrables
jour ouvrable
[unit.week]
semaine
semaines
[unit.month]
mois
[unit.percent]
pour cent
pourcent
[terms.pay]
payable
payables
paiement
paiements
règlement
réglement
régler
règler
payer
à régler
à payer
merci de régler
merci de payer
échéance
virement
conditions de règlement
conditions de paiement
modalités de paiement
modalités de règlement
délai de paiement
délai de règlement
solder
s'acquitter
exigible
à verser
payable le
dû le
exigible le
échéance le
échéance au
date d'échéance
date limite de paiement
lcr
lcr directe
traite
traite au
billet à ordre
bor
effet
chèque
lettre de change
[terms.net]
net
nets
sans escompte
pas d'escompte
aucun escompte
net sans escompte
[terms.end-of-month]
fin de mois
fin du mois
fdm
fm
fin mois
fin de mois en cours
à la fin du mois
fin du mois en cours
fin de mois date de facture
[terms.next-month]
mois suivant
du mois suivant
du mois prochain
mois prochain
du mois d'après
[terms.immediately]
à réception
à réception de facture
à réception de la facture
à réception de cette facture
dès réception
dès réception de la facture
réception de facture
paiement comptant
au comptant
comptant
immédiat
immédiatement
immédiate
à vue
paiement immédiat
sans délai
dans les meilleurs délais
[terms.from-receipt]
après réception
à compter de la réception
à compter de réception
dès réception
de la réception
suivant réception
suivant la réception
après réception de la facture
après réception de facture
à réception
à réception de facture
à réception de la facture
réception de facture
réception de la facture
[terms.from-delivery]
après livraison
à la livraison
à compter de la livraison
dès livraison
suivant livraison
suivant la livraison
date de livraison
réception des marchandises
après réception des marchandises
contre remboursement
après livraison des marchandises
de la livraison
[terms.discount]
escompte
escompte de
remise
ristourne
pour paiement anticipé
paiement anticipé
réduction
[terms.penalty]
pénalité*
retard
intérêts
intérêt
indemnité*
recouvrement
majoration
taux d'intérêt légal
réclamation*
garantie*
litige*
rétractation
ne donneront pas lieu
par mois
validité
contestation*
contester
recours
plainte*
[terms.share]
acompte
arrhes
solde
à la commande
avance
restant
au démarrage
à la signature
[terms.instalments]
échéances
échelonné
mensualités
en plusieurs fois
versements
tranches
[terms.direct-debit]
prélèvement
prélèvement automatique
prélèvement sepa
prélevé
prélevée
sera prélevé
sera prélevée
sera débité
vous serez prélevé
montant prélevé
avis de prélèvement
avis de prélèvement automatique
prélevée le
prélevé le
prélèvement le
sera débitée
débité de votre compte
débitée de votre compte
sur votre compte
de votre compte bancaire
domiciliation
[terms.card]
payé par carte
payée par carte
réglé par carte
réglée par carte
débité de votre carte
carte bancaire enregistrée
par carte bancaire
payé par cb
payée par cb
réglé par cb
réglée par cb
carte visa
carte se terminant
[terms.paid]
déjà payé
déjà payée
déjà réglé
déjà réglée
facture acquittée
payée le
payé le
réglée le
réglé le
facture payée
facture réglée
aucun paiement
ne pas payer
votre paiement a été
rien à payer
paiement reçu
réglée par chèque
payé via
payé par paypal
réglé via paypal
payé avec
réglé avec
paiement effectué
paiement reçu le
réglée en ligne
payée en ligne
soldée
acquittée le
acquitté le
pour acquit
intégralement acquittée
[terms.in-advance]
d'avance
à l'avance
prépaiement
paiement d'avance
paiement à la commande
avant livraison
avant expédition
avant l'expédition
[terms.by]
avant
avant le
au plus tard
au plus tard le
le
jusqu'au
pour le
échéance
échéance le
échéance au
date limite
date limite de paiement
d'ici le
d'ici au
au
exigible le
dû le
payable le
date d'échéance => due
à l'échéance du => due
aux échéances du => due
à échéance du => due
aux échéances => due
[terms.from]
du
depuis
à partir du
datée du
à compter du
date de facture
date de la facture
date d'émission
en date du
date
[terms.if]
si
en cas
au cas où
[terms.else]
sinon
à défaut
au-delà
[label.number]
facture n°
facture n
facture no
facture nº
facture numéro
n° facture
n facture
n° de facture
no de facture
numéro de facture
numéro facture
numéro de la facture
n° de la facture
réf facture
réf. facture
référence facture
référence de la facture
facture n° :
votre facture n
n° de pièce
numéro de pièce
n° pièce
n° document
numéro de document
n° du document
facture d'acompte n
facture de solde n
facture proforma n
note d'honoraires n
facture réf
fact n°
fact n
fact no
n° de fact
facture #
facture no.
référence de facture
réf. fact
n° fact
[label.title]
facture
votre facture
facture d'acompte
facture de solde
facture finale
note d'honoraires
facture commerciale
facture de vente
duplicata de facture
facture récurrente
fact
facture n
[label.issued]
date de facture
date facture
date de la facture
date de facturation
date d'émission
émise le
émis le
facture du
date du document
date de pièce
date d'établissement
établie le
facturé le
facturée le
date de création
date d'édition
date émission
[label.date]
date
le
du
en date du
[label.due]
date déchéance
montant prélevé le
prélevé le
sera prélevé le
sera prélevée le
prélèvement le
prélèvement automatique le
échéance
date d'échéance
date d échéance
échéance le
échéance au
date limite de paiement
date limite
à payer avant le
à payer avant
à payer le
à régler avant le
à régler avant
à régler le
à payer pour le
payable avant le
payable au plus tard le
payable le
date de paiement
date de règlement
date limite de règlement
à régler au plus tard le
paiement avant le
règlement avant le
échéance de paiement
date d'exigibilité
exigible le
paiement dû le
paiement dû
date échéance
échéance facture
date d'échéance du paiement
à payer au plus tard le
avant le
merci de régler avant le
éch
date éch
à acquitter avant le
à payer pour
à régler pour le
paiement attendu le
paiement au plus tard le
à payer jusqu'au
dernier délai de paiement
échéances
[label.payable]
montant prélevé le
montant prélevé
net à payer
montant à payer
montant net à payer
reste à payer
solde à payer
total à payer
à payer
somme à payer
montant dû
total dû
solde dû
montant à régler
à régler
net à régler
reste dû
solde
montant total à payer
net à payer ttc
net à payer eur
net à payer en euros
somme due
montant total dû
reste à régler
total à régler
somme à régler
montant exigible
total net à payer
solde restant
solde restant dû
montant restant dû
montant du prélèvement
montant dû chf
à payer ttc
total net ttc
net ttc à payer
montant à payer ttc
solde à régler
reste à payer ttc
total de la facture à payer
montant total à payer ttc
net à payer en euro
net à payer en eur
[label.total]
total de facture
montant de facture
montant ttc de la facture
total ttc
montant ttc
ttc
total toutes taxes comprises
total général
montant total
montant total ttc
prix total ttc
total facture
total de la facture
montant de la facture
montant facture
total avec tva
total tvac
total tva comprise
total tva incluse
montant tvac
total eur ttc
total facture ttc
montant facturé
total général ttc
somme totale
total t.t.c.
prix ttc
montant toutes taxes comprises
total incl tva
[label.sum]
total
montant
somme
totaux
[label.net]
sous-total
sous total
total ht
montant ht
total hors taxe
total hors taxes
total hors tva
montant hors taxes
montant net
total net
total net ht
net ht
prix unitaire
p.u. ht
pu ht
prix ht
total htva
base ht
base tva
total brut ht
total remise
total remises
montant ht net
total h.t.
total lignes
hors taxes
base hors taxe
montant hors tva
total htva
report
à reporter
montant net ht
[label.tax]
tva
montant tva
total tva
total taxes
total taxe
taxe
taxes
tps
tvq
dont tva
t.v.a.
taux tva
[label.previous]
solde précédent
ancien solde
solde antérieur
facture précédente
report solde
montant précédent
solde reporté
[label.prepaid]
acompte
acompte versé
acomptes versés
déjà payé
déjà réglé
avance
montant payé
payé
réglé
versé
prépayé
montant prépayé
payé à ce jour
arrhes
acompte reçu
acomptes
acompte payé
montant déjà payé
montant déjà versé
acompte déduit
[label.reference]
référence de paiement
référence avis de paiement
référence paiement
référence à rappeler
communication
communication structurée
référence du paiement
référence de virement
référence virement
à rappeler
référence bancaire
référence à indiquer
libellé du virement
motif
[label.order]
bon de commande
n° commande
n° de commande
no de commande
numéro de commande
commande
commande n
votre commande
n° bon de commande
votre référence commande
bon de commande n
n° de bon de commande
[label.corrects]
facture d'origine
facture annulée
facture rectifiée
facture associée
n° de facture associée
facture initiale
annule la facture
avoir sur facture
relative à la facture
facture précédente n
facture de référence
facture concernée
[label.other-number]
n° client
n client
no client
numéro client
numéro de client
n° de client
code client
réf client
référence client
compte client
n° de compte client
n° de compte
n° compte
id client
identifiant client
id.client
n° tva
n° de tva
no tva
numéro de tva
tva intracommunautaire
n° tva intracommunautaire
tva intracom
siret
siren
siren / siret
rcs
r.c.s.
naf
ape
tél
tél.
téléphone
fax
portable
mobile
n° devis
devis n
devis
bon de livraison
bl n
n° bl
n° bon de livraison
n° de contrat
n° contrat
contrat
dossier
n° dossier
projet
référence
réf
réf.
vos références
nos références
votre référence
notre référence
votre réf
page
code postal
rib
code banque
code guichet
rum
référence unique de mandat
mandat
n° de ligne
numéro de ligne
capital
ics
bp
cedex
n° bon de vente
n° bon de reception
affaire
chantier
conditions de livraison
mode de livraison
incoterm
mode d'expédition
[label.other-date]
date de livraison
date de commande
date de prestation
période
date de début
date de fin
date de valeur
date de début de prestation
date de fin de prestation
validité
valable jusqu'au
date d'expédition
date du bon de livraison
date de facture associée
date de naissance
date de départ
date d'arrivée
prochaine facture
prochain prélèvement
prélèvement à partir du
début
fin
date début
date fin
date de service
date de l'opération
période de facturation
période du
date du devis
[label.terms]
conditions de paiement
conditions de règlement
condition de paiement
condition de règlement
modalités de paiement
modalités de règlement
modalité de paiement
règlement
paiement
mode de règlement
mode de paiement
délai de paiement
délais de paiement
délai de règlement
termes de paiement
moyen de paiement
moyens de paiement
type de paiement
payé par
réglé par
méthode de paiement
échéancier
échéancier de paiement
plan de paiement
modalités
[label.currency]
devise
monnaie
[label.seller]
vendeur
fournisseur
émetteur
prestataire
bénéficiaire
titulaire du compte
titulaire
[label.buyer]
client
facturé à
facturer à
adresse de facturation
destinataire
acheteur
adresse du client
à l'attention de
adressé à
facture à
nom de l'abonné
abonné
[label.address]
adresse de livraison
livré à
livraison
lieu de livraison
adresse de l'installation
[label.iban]
iban
[label.bic]
bic
swift
code swift
code bic
[kind.credit-note]
avoir
facture d'avoir
note de crédit
avoir n
facture rectificative avoir
[kind.corrective]
facture rectificative
facture corrective
[kind.self-billed]
autofacturation
auto-facturation
autofacture
facture établie par le client
[kind.reminder]
rappel
relance
mise en demeure
rappel de paiement
1er rappel
2ème rappel
dernier rappel
lettre de relance
avis de retard
facture impayée
factures impayées
impayé
impayée
en retard de paiement
reste impayée
sauf erreur de notre part
n'avons pas reçu votre règlement
échue le
est échue
arrivée à échéance
n'a pas été réglée
demeure impayée
toujours impayée
échéance dépassée
[kind.statement]
relevé de compte
relevé
extrait de compte
état de compte
situation de compte
relevé de factures
relevé de carte
relevé de carte bancaire
solde créditeur
nouveau solde
plafond de la carte
balance âgée
[kind.proforma]
facture proforma
facture pro forma
facture pro-forma
proforma
pro forma
pro-forma
ne constitue pas une facture
n'est pas une facture
[kind.quote]
devis
offre de prix
proposition commerciale
estimation
notre offre
notre devis
soumission
cotation
[kind.order]
bon de commande
confirmation de commande
accusé de réception de commande
commande
merci pour votre commande
votre commande a été
confirmation de réservation
[kind.delivery-note]
bon de livraison
bordereau de livraison
avis d'expédition
bordereau d'expédition
bon de réception
[kind.receipt]
reçu
quittance
ticket de caisse
reçu de paiement
confirmation de paiement
attestation de paiement
votre reçu
[kind.other]
note de frais
notes de frais
avis de paiement
bulletin de paie
bulletin de salaire
tarif
contrat
projet de contrat
compte rendu
newsletter
lettre d'information
se désabonner
désabonner
rapport
avis de virement
avis d'opération
ordre de virement
confirmation de virement
avis d'imposition
taxe foncière
fiche de paie
cession de créance
cédée à
[mail.forward]
message transféré
message d'origine
message transmis
début du message transféré
[mail.not-ours]
votre facture n'est
question sur votre facture
concernant votre facture
au sujet de votre facture
à propos de votre facture
vos factures
nous envoyer la facture
nous faire parvenir la facture
merci d'envoyer la facture
envoyer votre facture
pour validation
pour approbation
nous avons effectué
nous avons viré
virement effectué
peux-tu
pouvez-vous vérifier
erreur sur votre facture
en attente de votre approbation
à valider par vos soins
en attente de validation
merci de corriger
merci de rectifier
merci de refaire
veuillez corriger
[mail.resend]
copie de la facture
copie de facture
duplicata
comme demandé
à nouveau
[mail.own]
notre facture
voici notre facture
ci-joint
ci-jointe
en pièce jointe
pièce jointe
veuillez trouver
votre facture
nouvelle facture
nous vous facturons
voir la facture
payer en ligne
consulter votre facture
pour la prestation
pour nos prestations
[label.any-number]
numéro
n°
[terms.filler]
sous
à
de
date
facture
la
dans
les
un
délai
[kind.none]
[terms.if-paid]
si paiement
en cas de paiement
pour tout paiement
si réglé
si payé
si vous payez
si règlement
[terms.offer]
optez pour
pensez au
nous pourrions
choisissez le
adhérez
souhaitez vous
vous souhaitez
[means.card]
carte bancaire
carte de crédit
carte bleue
cb
carte
[means.paid]
espèces
comptant carte
en ligne
# What a cover text says about paying the invoice beside it (reader/cover).
[cover.paid]
a été réglée
a été payée
a été acquittée
a été réglé
a été payé
déjà été réglée
déjà été payée
déjà été acquittée
déjà été réglé
déjà été payé
déjà réglée
déjà payée
déjà réglé
déjà payé
est réglée
est payée
est acquittée
est déjà réglée
est déjà payée
facture acquittée
facture payée
réglée par carte
payée par carte
bien reçu votre paiement
bien reçu votre règlement
paiement a été reçu
merci pour votre paiement de
aucun paiement n'est
aucun règlement n'est
aucune action n'est
rien à payer
rien à régler
pour vos archives
[cover.debit]
sera prélevé
sera prélevée
seront prélevés
est prélevé
sera débité
prélevé automatiquement
prélevée automatiquement
prélevé sur votre compte
débité de votre compte
s'effectuera par prélèvement
sera effectué par prélèvement
sera réglée par prélèvement
sera réglé par prélèvement
réglée par prélèvement
nous prélèverons
sera débitée de votre compte
[cover.card]
débité sur votre carte
débitée sur votre carte
prélevé sur votre carte
carte bancaire sera débitée
carte sera débitée
[cover.withdrawn]
ne pas payer
ne pas régler
ne payez pas
ne réglez pas
veuillez ignorer cette facture
merci d'ignorer cette facture
ne pas tenir compte de cette facture
un avoir suivra
un avoir vous sera
un avoir suit
envoyée par erreur
émise par erreur
[cover.not]
pas
jamais
sans
[cover.other]
facture précédente
précédente facture
dernière facture
ancienne facture
autre facture
autres factures
une fois
dès que
après
lorsque
quand
si
pouvez
possible
souhaitez
acompte
acomptes
solde
partiel*
reste
arrhes
[unit.span]
huitaine => 8
quinzaine => 15
sous huitaine => 8
sous quinzaine => 15
sous huit jours => 8
# At the head of a sentence: a condition or a question.
[cover.first]
avez
est-ce
[cover.cancelled]
a été annulée
est annulée
sera annulée
[terms.not]
pas
non
ne pas
[terms.end-of]
fin
fin du mois de
à la fin de
fin du mois d

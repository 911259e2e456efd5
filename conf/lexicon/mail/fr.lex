# Mail programs and mail habits in language 'fr': see reader/mailwords.h for how these sections are used.

[mail.header]
de => from
expéditeur => from
envoyé par => from
envoyé => date
date => date
envoyé le => date
date d'envoi => date
à => to
a => to
pour => to
destinataire => to
cc => cc
copie => cc
copie à => cc
cci => cc
répondre à => cc
pièces jointes => cc
importance => cc
objet => subject
sujet => subject

[mail.original]
message d'origine
message original
mail original
message initial
mail d'origine
message transféré
début du message transféré
message transmis
début du message réexpédié
transféré par
rendez-vous d'origine

[mail.forwarded]
message transféré
début du message transféré
message transmis
début du message réexpédié
transféré par

[mail.attribution]
a écrit
écrivait
écrivit
a ecrit
a envoyé

[mail.attribution.start]
le
lun
mar
mer
jeu
ven
sam
dim
lun.
mar.
mer.
jeu.
ven.
sam.
dim.
lundi
mardi
mercredi
jeudi
vendredi
samedi
dimanche

[mail.weekday]
lun
mar
mer
jeu
ven
sam
dim
lun.
mar.
mer.
jeu.
ven.
sam.
dim.
lundi
mardi
mercredi
jeudi
vendredi
samedi
dimanche

[mail.marker]
répondre au-dessus de cette ligne
répondez au-dessus de cette ligne

[mail.footer]
envoyé de mon => device
envoyé depuis mon => device
envoyé à partir de mon => device
envoyé depuis => device
envoyé depuis outlook
envoyé à partir de outlook
envoyé à partir de => device
provenance : courrier pour
envoyé de => device
télécharger outlook
obtenez outlook pour
obtenir outlook pour
téléchargez outlook
garanti sans virus
envoyé avec => mail
message envoyé depuis mon => device
envoyé à partir de yahoo
envoyé depuis yahoo
obtenez => outlook
obtenir => outlook
télécharger => outlook
téléchargez => outlook
envoyé via => mail
envoyé depuis mon
envoyé en déplacement

[mail.closing]
cordialement
bien cordialement
très cordialement
bien à vous
sincères salutations
salutations
meilleures salutations
cdt
cdlt
bien cdt
merci
merci d'avance
merci beaucoup
merci par avance
respectueusement
bonne journée
bonne réception
bonne fin de journée
bon week-end
sincèrement
amicalement
salutations distinguées
avec mes remerciements
mes salutations
bien sincèrement
cordiales salutations
veuillez agréer

[mail.disclaimer]
confidentiel
confidentiels
destinataire de ce message
pas destiné
pensez à l'environnement
avant d'imprimer
d'imprimer ce
imprimez que si
ce message et ses pièces
ce courriel et
rcs
siret
siren
capital de
capital social
horaires d'ouverture
heures d'ouverture
suivez-nous
politique de confidentialité
tva intracommunautaire
responsable du traitement
données sont traitées

[mail.postscript]
ps
p.s.
post-scriptum
nb

[mail.phone]
tél
tél.
téléphone
portable
mobile
port.
télécopie
standard

[mail.inline]
ci-dessous
en rouge
en bleu
dans le texte
dans votre mail
mes réponses
ci-après

[machine.subject]
réponse automatique => absence
absence du bureau => absence
absence => absence
absent du bureau => absence
message d'absence => absence
notification d'absence => absence
en congés => absence
congés => absence
absent => absence
absente => absence
réponse auto => absence
absence bureau => absence
fermeture annuelle => absence
avis d'absence => absence
demande reçue => received
votre demande a été reçue => received
accusé de réception => received
votre demande => received
nous avons bien reçu votre message => received
nous avons bien reçu votre demande => received
confirmation de réception => received
ticket créé => received
prise en compte de votre demande => received
demande enregistrée => received
veuillez confirmer votre message => challenge
confirmez votre message => challenge
vérification requise => challenge
lu => receipt
accusé de lecture => receipt
confirmation de lecture => receipt
non lu => receipt
confirmation automatique => received
réponse automatique de => received

[machine.absence]
absent
absente
absent du bureau
en congé
en congés
bureaux sont fermés
bureau est fermé
fermeture annuelle
sera fermé
sommes fermés
en déplacement
congé maternité
congé parental
fermée pour congés
fermés pour
en vacances
arrêt maladie
de retour le

[machine.template]
en cas d'urgence
pour toute urgence
à mon retour
message automatique
réponse automatique
vous pouvez contacter
veuillez contacter
pendant mon absence
en mon absence
pour toute demande urgente
en cas de besoin urgent
pour toute question urgente

[machine.thanks]
merci pour votre message
merci de votre message
merci pour votre mail
merci pour votre e-mail
merci pour votre courriel
merci de nous avoir contactés
merci d'avoir contacté
merci de votre e-mail
merci de votre mail
merci de votre courriel
nous vous remercions de votre message
nous vous remercions pour votre message

[machine.promise]
répondrai
répondrons
vous répondra
prendrai connaissance
reviendrai vers vous
vous réponds
je vous répondrai
dans les meilleurs délais
sera traité
sera traitée
notre équipe
un conseiller
ne pas répondre

[machine.received]
votre demande a bien été prise en compte
votre demande a bien été
votre demande a été
votre demande a été enregistrée
nous avons bien reçu votre
ceci est un message automatique
ceci est une réponse automatique
ce message est automatique
merci de ne pas répondre à ce
un conseiller vous
accusons réception
cet e-mail est généré automatiquement
boîte mail n'est plus consultée
adresse n'est plus consultée
message a bien été reçu
message a bien été pris
demande a bien été reçue
sera traité dans les meilleurs délais
sera traitée dans les meilleurs délais

[machine.ticket]
numéro de ticket
numéro de dossier

[machine.challenge]
cliquez sur le lien ci-dessous pour valider
prouver que vous
protection anti-spam
antispam

[machine.human]
payé
payer
paiement
réglé
régler
règlement
facture
factures
virement
montant
avoir
litige
paie
paye
payons
paierons
paierai
paiera
règle
réglons
réglerai
réglerons
réglera
réglée
réglées
payée
payées
règlements
paiements
virements
échéance
acompte
marchandise
livraison
chèque

[machine.deputy]
contacter
contactez
adressez
écrire à
mon collègue
ma collègue
urgence
joindre
vous adresser
adresser à
veuillez écrire
merci de contacter
prendre contact

[machine.mark]
externe

[machine.back]
de retour
retour
réouverture
rouvrirons
rouvrent
reprise
reprendrons
à partir du
dès le
rouvrira
rouvriront
rouvre
rouvrirai
reprends
reprendrai
reprenons
reviens
reviendrai
serai là
serai présent
serai présente
serai joignable

[machine.until]
jusqu'au => next
jusqu'à => next
au => next

[machine.inclusive]
inclus
compris

[mail.banner]
ce message provient de l'extérieur
cet e-mail provient de l'extérieur
ce courriel provient de l'extérieur
vous n'obtenez pas souvent d'e-mail
découvrez pourquoi ceci est important
vous ne recevez pas souvent de courriers

[machine.declared]
ceci est un message automatique
ceci est une réponse automatique
ceci est un accusé de réception automatique
ceci est un e-mail automatique
ce message est généré automatiquement
ce message a été généré automatiquement
ce message automatique
cet e-mail est généré automatiquement
cet e-mail a été généré automatiquement
ce mail est automatique
ce courriel est généré automatiquement
message envoyé automatiquement
merci de ne pas répondre à ce message
merci de ne pas répondre à cet e-mail
merci de ne pas répondre à ce mail
veuillez ne pas répondre à ce message
courriel automatique
ne pas répondre à ce courriel
mail automatique
e-mail automatique

[machine.read]
a été lu
a été affiché
a été supprimé

[word.alert]
avertissement
prudence
alerte

[word.outside]
expéditeur externe
e-mail externe
courriel externe
message externe
provenance externe
source externe
l'extérieur de l'organisation
l'extérieur de votre organisation
l'extérieur de notre
l'extérieur de l'entreprise
l'extérieur de la société
ne cliquez pas sur les liens
ne cliquez sur aucun lien
n'ouvrez pas les pièces jointes

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
rgpd
tva intracommunautaire
nos paiements
nos règlements fournisseurs

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

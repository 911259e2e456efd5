# Words of replies, French. Format: reader/replywords.h; what each section means: doc/lexicon.md.
[function]
le la les de des du un une et est sont nous vous je que qui pour dans sur avec pas ne ce cette votre vos notre nos
mon ma été être avons avez ont sera merci bonjour cordialement madame monsieur facture paiement virement réglé
réglée payé payée bien par au aux il elle on se sa son mais ou où si déjà plus encore tout très semaine jours
mois demain vendredi lundi fin désolé désolée svp règlement relance compte toujours n c j l d qu veuillez ci
joint faire fait fera en y à

# --- what is said, by kind of word
[neutral]
chèque n
facture n
commande n
factures n
bon n
devis n
virement n
réf n
dès que possible
dans les meilleurs délais
au plus vite
le plus vite possible
si besoin
si vous avez des questions
pas de souci
pas de problème
n hésitez pas
non seulement
délai de paiement
délais de paiement
conditions de paiement
retard de paiement
retard de règlement
n est ce pas
ne manquerons pas
sans faute
sans problème
bien noté
n de

[pay]
payer
régler
virer
solder
acquitter
effectuer le virement
effectuer le paiement
effectuer le règlement
faire le virement
faire un virement
faire le nécessaire
faire le paiement
procéder au paiement
procéder au règlement
procéder au virement
verser
envoyer le chèque
envoyer un chèque
vous régler
vous payer
mettre en paiement
apurer
honorer
débloquer le paiement
le règlement sera

[pays]
paie
paye
règle
vire
payons
réglons
virons
solde le
fais le virement
fait le virement
faisons le virement
faisons un virement
fais un virement
on paye
on paie
on règle
on vire
vous paye
je solde
procédons au règlement
procédons au paiement
procède au virement
procède au règlement
effectue le virement
effectuons le virement
envoie le chèque
vous envoie un chèque
vous envoie le règlement
lance le virement
lançons le virement
mets en paiement
fait le paiement
fait le règlement
vous fait le virement
valide le paiement
valide le virement
signe le virement
lance le paiement

[will.pay]
réglerons
réglerai
réglera
régleront
paierons
paierai
paiera
payerons
payerai
paieront
virerons
virerai
solderons
solderai
verserons
verserai
effectuerons
effectuerai
ferons le virement
ferai le virement
ferons le nécessaire
ferai le nécessaire
procéderons
procéderai
sera réglée
sera réglé
sera payée
sera payé
seront réglées
seront payées
sera soldée
sera effectué
sera fait
sera viré
sera mise en paiement
interviendra
sera versé
sera honorée
partira
partiront
recevrez
aurez
enverrons
enverrai
sera envoyé
sera émis
acquitterons
aurez le règlement
serez payé
serez payés
serez réglé
serez réglés
sera exécuté
ferais .. virement
ferions .. virement
paierais
paierions
réglerais
réglerions

[paid]
payé
payée
payés
payées
réglé
réglée
réglés
réglées
viré
virée
soldé
soldée
soldées
acquitté
acquittée
versé
versée
débité
débitée
remboursé
mandaté
mandatée
honorée
prélevé
prélevée
prélevés
encaissé
encaissée
honoré
crédité
apuré
apurée

[paid.past]
fait le virement
fait un virement
fait le paiement
fait le règlement
effectué le virement
effectué le paiement
effectué le règlement
effectué un virement
envoyé le chèque
envoyé un chèque
envoyé le règlement
envoyé le paiement
envoyé votre chèque
posté le chèque
procédé au virement
procédé au règlement
procédé au paiement
émis un virement
donné un chèque
remis un chèque

[payment]
paiement
paiements
virement
virements
règlement
règlements
chèque
chèques
somme
montant
argent
fonds
solde
prélèvement
acompte
versement
totalité
versements

[done]
effectué
effectuée
effectués
fait
faite
parti
partie
partis
envoyé
envoyés
émis
émise
passé
passée
exécuté
exécutée
ordonné
lancé
réalisé
transmis
encaissé
débité
posté
déposé
initié
validé par la banque
en route
en cours d acheminement
lancée
intervenu
opéré
adressé

[happens]
part
partent
suit
arrive
arrivera
tombe
intervient
vous parviendra
parviendra
suivra
viendra
est fait
se fait
se fera

[planned]
prévu
prévue
prévus
prévues
programmé
programmée
programmés
planifié
planifiée
mis en paiement
mise en paiement
bon à payer
validée pour paiement
validé pour paiement
en cours de traitement
en cours de règlement
en cours de paiement
en cours de validation
en attente de validation
en attente de signature
à la signature
en signature
au prochain règlement
prochaine campagne
prochain train de paiement
prochain train de règlement
dans le circuit
en cours
inscrit
inscrite
incluse
inclus
comprise
échéance prévue
fait partie
est dedans
passera
passe au paiement
autorisé
approuvé
donné son accord
a validé
feu vert

[perfect]
a été
ont été
avons
ai
a
ont
avais
avions
est
sont
était
été
avoir

[future]
propose
proposons
je propose
nous proposons
cela vous va si
est ce que ça vous va si
cela vous convient il si
je compte
compte payer
compte régler
compte vous
va
vais
allons
vont
sera
seront
serez
souhaitons
souhaite
comptons
prévoyons
prévois de
m engage
nous engageons
promets
promettons
voulons
veux
pense
pensons
devrait
devrions
devrais
tâcherons
aimerions

[modal]
peux
pouvons
peut
pourrons
pourrai
pourrais
pourrions
pourrait
puis
possible
puissions
dois
devons
en mesure
capable

[not]
pas
ne
n
jamais
aucun
aucune
rien
ni
non
impossible
nullement
sans avoir

[not.yet]
pas encore
toujours pas
n a pas encore
pas été
oublié
oubliée
oubli
passée au travers
passé à la trappe
encore rien
nous a échappé
m a échappé
passé entre

[refuse]
refuse
refusons
refusons de
retenons
retenue
suspendons
suspendu
bloqué
bloquée
bloquons
paiement bloqué
facture bloquée
hors de question
pas question
aucune intention
pas un centime
ne paierons pas
ne paierai pas
ne réglerons pas
ne réglerai pas
retenue de paiement
suspendons le paiement
suspendons le règlement
bloqué le règlement

[until]
tant que
jusqu à ce que
avant que
avant d avoir
sauf si
à moins que

[if]
dès que
dès
lorsque
quand
une fois
aussitôt
si
sous réserve
à condition
à réception
après réception
après que
à l issue
contre
uniquement après
qu après
qu à réception
sitôt
le temps de
dès réception de
dès réception
à réception de
après réception de
une fois que
à la réception
le jour où
seulement quand
seulement si
contre remise

[without]
sans
faute de
à défaut

[we]
nous
je
j
on
notre
nos
mon
ma
mes
moi

[you]
vous
votre
vos
tu
ton
te

[others.pay]
notre client
nos clients
mon client
mes clients
client nous paie
client paie
client paye
client nous règle
client nous a
nos propres clients
donneur d ordre
maître d ouvrage
payés nous mêmes
être payés
être payé
nos rentrées
attendons un paiement
attends un paiement
un règlement client
un paiement client
attendons nous mêmes
attends moi même
gros client
paiement d un client
paiement d un gros client
règlement d un client
règlement de notre client
paiement de notre client
que nos clients
que notre client
qu un client
mon salaire
ma retraite
ma paie
remboursement de tva
crédit de tva
mon assurance
l assurance nous
subvention
m aura payé
nous aura payé
aura payé

[our.money]
débloquer les fonds
trésorerie
subvention
rentrée d argent
salaire
assurance
mon retour
retour de congés
retour de vacances
le patron
mon patron
la direction
le directeur
signature du
validation du
responsable
gérant
signé
comptable sera
les fonds
la trésorerie
liquidités
de quoi payer
de quoi régler
les moyens

[creditor.act]
avoir
un avoir
votre avoir
l avoir
note de crédit
facture rectificative
facture rectifiée
facture corrigée
nouvelle facture
rectifier
rectification
corriger
corrigée
corrigé
annuler
annulation
remboursement
rembourser
remplacement
remplacer
remplacé
réparation
réparer
réparé
réparée
reprise
reprendre
terminer
terminé
travaux terminés
finir
livraison complète
livrer le reste
levée des réserves
réserves
geste commercial
refaire
remise en état
sav
mise en conformité

[reported]
selon
d après
me dit
me dit que
m a dit
m informe
nous a dit
apparemment
paraît
il semble
dixit
me confirme
m assure

[you.say]
vous dites
vous prétendez
vous écrivez
vous affirmez
selon vous
d après vous
selon votre relance
vous aviez promis

[habit]
toujours à
habituellement
d habitude
comme d habitude
nos échéances
notre usage
nos règlements
nos paiements se font
nous payons toujours

[already]
déjà
bien
hier
la semaine dernière
le mois dernier
depuis longtemps
à l instant
ce matin
tout juste
intégralement
en totalité
dans les temps

[maybe]
je crois
je pense que
il me semble
sans doute
probablement
normalement
devrait avoir été
a dû
sauf erreur
peut être
pas sûr
pas sûre
sauf erreur de ma part
aurait

[sarcasm]
quand les poules
aux calendes grecques
bravo
dans vos rêves
bon courage
la saint glinglin
saint glinglin
félicitations
quel service
merci pour ce merveilleux
semaine des quatre jeudis
vous pouvez toujours courir
toujours attendre
super service

[ask]
quel
quelle
quels
pourquoi
quand est ce
comment
qui
avez vous
est ce que
pouvez vous
pourriez vous
peux tu
pourrais tu
à quoi
qu est ce
est il possible
serait il possible
merci de nous dire
à quel
combien
quelles
pour quel
lequel
laquelle
quoi

[please]
merci de
merci d
veuillez
svp
s il vous plaît
s il te plaît
pouvez vous
pourriez vous
peux tu
pourrais tu
prière de
besoin
nous avons besoin
il me faut
il nous faut
attendons
attends
j attends
en attente
souhaiterions
aurais besoin
merci de bien vouloir
bien vouloir
exigeons
réclamons
demandons
demande
vous prions

[send]
envoyer
renvoyer
transmettre
adresser
faire parvenir
fournir
communiquer
joindre
renvoyez
envoyez
envoyez moi
envoyez nous
faxer
nous faire suivre
retransmettre
donner
indiquer
préciser
déposer
redonner
avoir
faire passer

[invoice]
facture
factures
facturation
fact

[document]
duplicata
copie
copies
double de
pdf
relevé
relevé de compte
extrait de compte
bon de livraison
bons de livraison
bl
feuille d heures
justificatif
justificatifs
pièce jointe
pièces
détail
document
documents
attestation
kbis
bordereau
preuve de livraison
situation de compte
compte rendu
rapport d intervention
pv de réception
mémoire

[goods]
marchandise
marchandises
livraison
livraisons
prestation
prestations
travaux
produit
produits
article
articles
matériel
machine
commande
colis
palette
palettes
service
services
chantier
pièces
intervention
appareil
chaudière
installation
logiciel
quantité
imprimante
toiture
technicien
carton
cartons
formation
poste
abonnement
camion
lampes
lampe
carrelage
chauffage
climatisation
fenêtres
fenêtre
porte
portes
cuisine
salle de bain
toit
peinture
moquette
bureau
bureaux
chaises
table
moteur
pompe
câbles
filtres
pneus
voiture
site web
site internet
traiteur
repas
vin
chambre
ordinateur
ordinateurs
serveur
transport
conseil
ménage
jardin
clôture
volets

[person]
interlocuteur
interlocutrice
bonne personne
personne
destinataire
contact
service concerné
adresse
en charge
responsable de
bon service

[received]
reçu
reçue
reçus
reçues
arrivé
arrivée
recevoir
livré
livrée
livrés
livrées
parvenu
parvenue
eu
vu
vue
réceptionné
réceptionnée

[find]
trouve
trouvons
retrouve
retrouvons
trouver
retrouver
trouvé
retrouvé
trace
connaissance
figure
apparaît
système
dispose
disposons

[bad]
cassé
cassée
cassés
abîmé
abîmée
abîmés
endommagé
endommagée
endommagés
défectueux
défectueuse
en panne
ne marche pas
ne fonctionne pas
malfaçon
malfaçons
rayé
périmé
bâclé
erreur
erreurs
erroné
erronée
erronés
faux
fausse
incorrect
incorrecte
mauvais
mauvaise
défectueuses
incomplet
incomplète
manquant
manquante
manquants
non conforme
pas conforme
ne correspond pas
ne correspondent pas
correspond pas
trop élevé
trop cher
fuit
fuite
fonctionne pas
marche pas
fonctionnent pas
inacceptable
en double
deux fois
inachevé
inachevés
inachevée
périmés
bâclés
bâclée
lamentable
inadmissible
scandaleux
surfacturé
surfacturation
pas bon
pas bonne
pas correct
pas le bon
n est pas correct
n est pas correcte
n est pas exact
n est pas exacte
n est pas bon
n est pas le bon
ne sont pas bons
ne va pas

[remittance]
avis de virement
avis de paiement
preuve de virement
preuve de paiement
justificatif de virement
justificatif de paiement
ordre de virement
confirmation de virement
confirmation de paiement
avis d opéré
attestation de virement
copie du virement
reçu de paiement
swift

[attached]
ci joint
ci joints
ci jointe
ci après
en pièce jointe
pièce jointe
en pj
pj
joint
jointe
joins
joignons
trouver ci joint
ci dessous
annexe

[partial]
acompte
acomptes
partie
partiel
partielle
moitié
le solde
le reste
solde en
reste
première échéance
une partie
dans un premier temps
déjà

[instalments]
échéancier
échelonner
échelonnement
plusieurs fois
en trois fois
en deux fois
en 3 fois
en 2 fois
en quatre fois
mensualités
mensualité
plan de paiement
plan de règlement
par mois
versements
étaler
étalement
facilités de paiement
facilité de paiement

[ok.with.you]
si cela vous convient
si ça vous va
si vous êtes d accord
si possible
si cela est possible
si c est possible
si vous l acceptez
si cela vous va
si vous le voulez bien

[instead]
au lieu de
au lieu du
alors que le devis
le devis
devis
prix convenu
prix convenus
tarif convenu
vous avez facturé
vous facturez
nous étions d accord sur
contrat prévoit
conditions convenues
il était convenu
était convenu
convenu à
convenu de
étions convenus
avions convenu
selon le devis
selon notre contrat
comme convenu à
au lieu
montant convenu

[extend]
délai
délai supplémentaire
report
reporter
patienter
patience
un peu de temps
plus de temps
encore un peu
prolongation
accorder
accordez
indulgence
laissez nous
laissez moi
repousser
décaler
sursis
jusqu à

[ordered]
commandé
commandée
commandés
demandé
signé
validé
convenu
accepté
sollicité
souscrit
passé commande
autorisé

[agree]
d accord
accord
acceptons
accepte
accepter
reconnaissons
reconnais
validons

[owe]
devons
dois
devoir
redevable
redevables

[order.number]
numéro de commande
n de commande
numéro d engagement
numéro de bon de commande
bon de commande
numéro po
référence commande
référence de commande
code service
numéro de marché
numéro d affaire
centre de coût
numéro d achat
numéro de bc
référence de la commande
référence de notre commande
numéro de notre commande
notre référence

[portal]
chorus
chorus pro
portail
plateforme
plate forme
ariba
coupa
dématérialis*
fournisseur référencé
référencement
fiche fournisseur
création fournisseur
dossier fournisseur
facture électronique

[bank.details]
par carte
par cb
par paypal
rib
iban
coordonnées bancaires
bic
relevé d identité bancaire
lien de paiement
carte bancaire
paiement par carte
compte bancaire
changement de rib

[amount]
prix
montant
tarif
tva
remise
escompte
total
frais
pénalités
quantité
quantités
taux
heures
forfait
taux horaire
intérêts
surcoût
supplément

[sort]
prends .. en charge
m en occupe
nous en occupons
m en charge
fais le nécessaire
faisons le nécessaire
fait le nécessaire
je m en charge
je regarde ça
je règle ça
je vais régulariser
régularise
régularisons
régulariser
régularisation
régulariserons
régulariserai
m y mets
on s en occupe
s en occupe

[sorted]
c est fait
c est bon
fait
régularisé
régularisée
est réglé
chose faite
nécessaire a été fait
le nécessaire est fait
en ordre

[arrive]
sur votre compte
chez vous
vous parviendra
vous parvenir
recevrez le virement
recevrez le règlement
recevrez
vous aurez
l aurez
crédité
apparaître sur

[then]
alors
ensuite
afin que
afin de
pour que
pour que nous puissions
afin de pouvoir
pour pouvoir
après quoi
et je
et nous
dans ce cas

[but]
mais
cependant
toutefois
car
parce que
puisque
pourtant
or
sinon
en revanche
néanmoins
donc
bien que

[and]
et
ainsi que
puis

[forward]
transmis à
transmets à
transmets votre
transmis votre
transféré
transférée
transfère
fait suivre
fais suivre
en copie
transmis au service
transmettre au service
transmis à la
transmets au
redirige
peux tu répondre
pour toi
remonté au

[run]
campagne de règlement
campagne de paiement
train de virement
train de virements
train de paiement
jour de paie
jour de règlement
jour de paiement
prochain règlement
échéance de paiement
nos règlements
nos paiements

[is.dispute]
vous avez compté
vous comptez
n est venue que
n est venu que
pourquoi devrions nous
pourquoi devrais je
pourquoi payer
pourquoi paierais je
conteste
contestons
contester
contestation
contestée
litige
en litige
réclamation
réclamations
désaccord
pas d accord
en désaccord
opposition
rejetons
rejetée
rejeté
jamais commandé
jamais reçu la marchandise
jamais été réalisée
jamais été livré
jamais été livrée
jamais été réalisé
jamais demandé
jamais signé
pas été réalisée
pas été réalisé
pas été réalisés
pas été livrée
pas été livré
pas été livrés
pas été effectuée
non livré
non livrée
pas terminé
pas terminés
pas finis
pas fini
annulé
annulée
annulation
résilié
résiliée
résiliation
doublon
facturé deux fois
en double
déduire
déduisons
déduit
déduction
compensation
retourné
renvoyé la marchandise
retour de marchandise
mécontent
insatisfait
insatisfaits
inexécution
exception d inexécution
abusif
abusive
injustifié
injustifiée
arnaque
escroquerie
ne devons rien
ne vous devons rien
ne vous dois rien
ne dois rien
rien à payer
pas notre commande
aucun contrat
aucune commande
n avons rien commandé
rien commandé
n est pas due
non due
indue
caduque
malfaçon*
avoir à établir
rien ne sera payé
pas un sou
pas un centime
hors de question
bravo
félicitations
vous osez
arrivé cassé
arrivée cassée
arrivés cassés
n est pas celui du devis
n est pas celui
pas conforme
non conforme
n est jamais venu
personne n est venu
jamais livré
nous n avons rien commandé
ne fonctionne pas
ne marche pas
marche toujours pas
toujours en panne
en panne
malfaçons
travail bâclé
pénalités de retard
c était gratuit
devait être gratuit
geste commercial
nous n y croyons

[is.query]
à quoi correspond
à quelle commande
à quel chantier
de quoi s agit
avez vous reçu notre
avez vous bien reçu
notre virement est il
notre paiement est il
renvoyer la facture
renvoyer un duplicata
un duplicata
ne retrouvons pas
ne trouve pas
ne retrouve pas
n avons pas reçu cette facture
n ai pas reçu la facture
pas reçu de facture
pas reçu votre facture
n avons pas cette facture
jamais reçu cette facture
jamais reçu la facture
jamais eu cette facture
impossible d ouvrir
ne s ouvre pas
illisible
changé de banque
changé de rib
rib a changé
acceptez vous
prenez vous
peut on payer
puis je payer
comment payer
quel montant
quel est le montant
relevé de compte
ne pourra pas être mandatée
chorus pro
merci de préciser
merci d indiquer
sans numéro de commande
manque le numéro
ne figure pas dans
système refuse
système n accepte
système ne l accepte
système rejette
logiciel refuse
si notre virement
si notre paiement
si vous avez reçu
si vous avez bien reçu
si le virement
si le paiement est
pour quel chantier
quel chantier
quelle commande
je ne la retrouve pas
ne la retrouve pas
retrouve plus
pas de pièce jointe
sans pièce jointe
numéro d engagement
déposer sur chorus
sur quel compte
quel compte
par carte bancaire
me renvoyer
nous renvoyer
c est pour quoi
correspond à quoi
avez vous reçu

[is.wrong-contact]
ne travaille plus
plus dans cette société
plus dans la société
plus dans l entreprise
quitté la société
quitté l entreprise
a quitté
ai quitté
parti à la retraite
à la retraite
retraité
pas la bonne personne
pas le bon interlocuteur
pas le bon contact
pas le bon service
mauvaise personne
mauvais interlocuteur
mauvais destinataire
mauvaise adresse
erreur de destinataire
trompé de personne
trompez de personne
trompés
pas concerné
pas concernée
pas responsable de
ne suis pas en charge
ne m occupe pas
ne m occupe plus
ne gère pas
ne gère plus
voyez avec
adressez vous
adresser à
adressez à
adressez vos
contactez
contacter
veuillez contacter
écrivez à
merci de contacter
merci d adresser
merci de vous adresser
rapprochez vous
rapprocher
service comptabilité
service comptable
service fournisseurs
comptabilité fournisseurs
notre comptable
expert comptable
cabinet comptable
géré par
gérée par
traité par
reprise par
rachetée par
racheté par
vendue à
cédée
ancien propriétaire
nouveau propriétaire
ne connais pas cette société
ne connaissons pas cette société
rien à voir
ce n est pas moi
pas client
pas cliente
je ne suis que
je suis seulement
je suis juste
à voir avec
il faut voir avec
voyez cela avec
en retraite
nouvel interlocuteur
nouvelle interlocutrice
me remplace
me remplace désormais
pris ma suite
repris mon poste
repris mes dossiers
me succède
mon remplaçant
ma remplaçante
mon successeur
voir avec
c est elle qui
c est lui qui
qui gère les
plus chez
ne suis plus
a repris
a pris la suite
trompez de
vous êtes trompé
connais pas cette société
pas notre société
homonyme
ne me concerne pas
ne nous concerne pas
je transmets à
je transfère à
je fais suivre
fais suivre à
je suis à la retraite

[is.stop]
laissez .. tranquille
cessez de
arrêtez de
redressement judiciaire
liquidation judiciaire
liquidateur
mandataire
mandataire judiciaire
administrateur judiciaire
procédure collective
procédure de sauvegarde
sauvegarde
dépôt de bilan
déposé le bilan
cessation de paiement
cessation de paiements
cessation d activité
cessé son activité
cessé toute activité
faillite
insolvable
insolvabilité
tribunal
tribunal de commerce
déclaration de créance
déclarer votre créance
déclarées auprès
créances doivent être
surendettement
banque de france
conciliateur
radiée
radié
dissoute
dissolution
avocat
avocats
notre conseil
cabinet d avocats
service juridique
mise en demeure
plainte
porter plainte
police
gendarmerie
harcèlement
harceler
harcelez
cessez
arrêtez
arrêter de
n écrivez plus
ne m écrivez plus
ne me contactez plus
ne nous contactez plus
ne plus me contacter
ne plus nous contacter
ne plus m envoyer
laissez moi tranquille
laissez nous tranquilles
désabonner
désinscrire
désinscription
désabonnement
retirez moi
retirez mon
supprimez mes
supprimer mes
supprimez mon
supprimer mon adresse
effacer mes
rgpd
cnil
données personnelles
droit à l effacement
article 17
décédé
décédée
décès
défunt
défunte
mort
succession
notaire
héritiers
deuil
huissier
dgccrf
répression des fraudes
médiateur
prescrite
prescription
tutelle
curatelle
conseil de la société
je suis le conseil
avocat*
commissaire de justice
cessation des paiements
défunt*
est mort => 2
est morte => 2
obsèques
veuf
veuve
nous a quittés
ne plus m écrire
arrêtez d écrire
arrêtez de m
droit d accès
droit à l oubli
article 15
harcèl*
en liquidation
mise en liquidation
fait faillite
mis fin à ses jours
déposé son bilan
à mon cabinet
à notre cabinet
mon cabinet représente
notre cabinet représente
par mon cabinet
liquidation => 3
mon cabinet => 3
notre cabinet => 3
en redressement
mon mari est décédé
ma femme est décédée
notre client nous a chargé
mis en demeure
nous représentons
droit d opposition
effacement de mes
cessez de => 4
arrêtez de => 4
ne m écrivez plus => 4
ne m envoyez plus => 4
laissez moi tranquille => 4
foutez moi la paix => 4

[is.chatter]
merci
ok
d accord
bien reçu
bien noté
noté
c est noté
entendu
très bien
parfait
bonne journée
bon week end
bonnes fêtes
je regarde
je vérifie
nous vérifions
je reviens vers vous
revenons vers vous
salon
cordialement
bonne réception

[is.paid]
déjà payé
déjà réglé
virement est parti
paiement est parti
chèque est parti
chèque parti
argent est parti
vous devriez l avoir reçu
devriez avoir reçu
devriez déjà
à jour de nos
vérifier de votre côté
vérifiez votre compte
prélèvement a été
a été prélevé
a été prélevée
est passé sur notre compte
croisé notre règlement
croisé notre paiement
croisé notre virement
croisé avec notre
croise notre règlement
croise notre paiement
se sont croisés
courriers se sont croisés
croisée avec notre règlement
a croisé notre
débité de notre compte
débitée de notre compte
a été débité
a été débitée
sorti de notre compte
parti de notre compte
est réglée depuis
réglé depuis
c est réglé
c est payé
c est fait
vous avez été payé
déjà parti
est parti
en votre possession
vous l avez reçu
vous avez encaissé
a été encaissé
encaissé par vos soins
sauf erreur de ma part .. réglé
prélèvement effectué
prélèvement passé
apparaît soldée
est soldée
mise en paiement le
remis en main propre
payé en espèces
payé par carte
payé au comptoir

[is.promise]
règlement suivra
chèque suivra
paiement à venir
vous pouvez compter sur
promis
réglée fin
règlement fin
règlement prévu
règlement par
paiement prévu
virement prévu
virement demain
virement vendredi
virement lundi
vous aurez .. argent
vous aurez .. règlement
vous aurez .. paiement
vous aurez .. virement
vous recevrez .. règlement
vous recevrez .. paiement
vous recevrez .. virement
vous recevrez .. argent
faisons au plus vite
fais au plus vite
faisons le nécessaire
fais le nécessaire
faisons notre possible
sommes en retard
ferons le nécessaire
vous serez payé
vous serez payés
sera réglé
sera réglée
ce sera fait
ce sera réglé
sans faute
ferai le nécessaire
m en occupe
nous en occupons
on s en occupe
accordez nous
accordez moi
un délai
partira le
partira donc
sont réglés le
sommes sur la liste
est sur la liste
est dans la pile
est à la signature
en attente de signature
en cours de validation
bon à payer
dépose l ordre
l ordre de virement
je passe à la banque
je vous règle
je vous paie
on vous règle
on vous paie
vous serez réglé
vous aurez votre argent
vous aurez votre règlement
c est promis
parole
dès que possible je
un peu de patience
échelonner
étaler
en plusieurs fois
en trois fois
en deux fois
mensualités
fin de mois

[give.time]
nous accorder
m accorder
nous laisser
nous donner
accordez nous
accorder
laissez nous
laissez moi
donnez nous
nous faudrait
nous faut encore

[only]
seulement
uniquement
que la moitié
qu une partie

[missing]
manque
manquent
manquait
manquaient
manquant
manquante
manquants

[greeting]
bon week end
bonne semaine
joyeux noël
joyeuses fêtes
bonnes fêtes
bonne année
bonne journée
bonne soirée
joyeuses pâques
bonne fin de semaine
bonne fin de journée
bon lundi
bon vendredi

[contact.us]
m écrire
m écrivez
nous écrire
me contacter
me contactez
nous contacter
m envoyez
m envoyer
me relancer
me relancez
me harceler
vos mails
vos courriels
vos messages
mails de votre part

[letter]
relance
rappel
courrier
courriel
mail
e mail
message
lettre
devis
contrat
bon
livraison
commande
appel
intervention
réclamation
prestation

[performed]
terminé
terminée
terminés
réalisé
réalisée
réalisés
livré
livrée
livrés
livrées
installé
installée
exécuté
exécutée
rendu
fourni
fournie

[is.stop.alone]
stop
désabonnement

[both]
les deux
toutes les deux
les deux factures
deux factures

[all]
toutes
toutes les factures
tout
la totalité
les trois
toutes les trois
l ensemble

[other]
l autre
les autres
autre facture
autres factures
le reste
le solde des
restantes
la suivante

[rank]
première => 1
la première => 1
premiere => 1
deuxième => 2
la deuxième => 2
seconde => 2
la seconde => 2
troisième => 3
quatrième => 4
deux premières => 21
trois premières => 31
la dernière => -1
dernière facture => -1
dernière => -1
deux dernières => -21

[count]
trois factures => 3
quatre factures => 4

[except]
sauf
hormis
excepté
à l exception
à part

[larger]
la plus grosse
plus grosse
plus grande
la plus élevée

[smaller]
la plus petite
plus petite

[older]
la plus ancienne
plus ancienne
l ancienne

[newer]
la plus récente
plus récente
la nouvelle

[just.done]
viens de
venons de
vient d
vient de
viens d

[defect]
cassé
cassée
cassés
abîmé
abîmée
abîmés
endommagé
endommagée
endommagés
défectueux
défectueuse
en panne
ne marche pas
ne fonctionne pas
malfaçon
malfaçons
rayé
périmé
bâclé

[ignore]
rendez vous
rdv
visite
réunion
l intervention de
l intervention du
salon
déjeuner
liste de prix

[field.paid]
relevé
banque
comptable
référence
preuve
justificatif
confirm*
débité*
prélev*
hier
semaine dernière
mois dernier
déjà
depuis
il y a
deux fois
viré
virement
réglé*
payé*
soldé*
acquitté*
encaissé*
chèque
espèces
reçu
carte
paypal
capture
ci joint
pièce jointe
avis
vérifi*
regardez
votre compte
notre compte
parti
effectué*
émis
exécuté*
passé
croisé*
étonn*
surpris*
contrairement
fait
en ordre
à jour
crédité*
comptabilité
[field.promise]
promis
promets
parole
bientôt
prochain*
prochainement
serré*
tendu*
trésorerie
salaire
retraite
pension
patience
patienter
désolé*
excus*
retard
oubli*
oublié
passé à côté
congés
vacances
retour
déplacement
directeur
gérant
patron
validation
validé*
signature
échéance
programmé*
prévu*
échéancier
fois
moitié
reste
solde
demain
fin
avant
dès que
quand
attend*
vais
allons
sera
seront
pourrai
pourrons
essaie
espère
ferai
ferons
délai
report
mensual*
malade
hôpital
arrêt
assurance
prêt
subvention
client paie
aurez
recevrez
partira
nécessaire
occupe
pile
liste
lot
prochaine
au plus tard
sans faute
je règle
je paie
dépose
[field.dispute]
qualité
cassé*
panne
défaut*
défectueu*
fuite
répar*
garantie
annul*
résili*
renvoy*
retourn*
avoir
rembours*
endommagé*
abîmé*
faux
fausse
erreur
trop
cher
prix
tarif
convenu*
devis
contrat
plainte
réclam*
jamais
inacceptable
honte
scandale*
blague
technicien
monteur
artisan
palette*
livr*
command*
quantité
refus*
retenons
retiens
pénalité*
responsabilité
conteste*
rejet*
pas un centime
promis
devait
au lieu
froid
manque*
moitié
seulement
double
doublon
bâclé
malfaçon*
rayé*
fissur*
retard
semaines
toujours pas
encore
personne
venu
répond*
ignor*
inachevé
heures
facturé
désaccord
reprise
remplac*
matériel
machine
marchandise
service
travaux
chantier
couleur
taille
frais
intérêts
gratuit
geste commercial
bravo
félicitations
oser
osez
[field.query]
copie
envoyer
renvoyer
joindre
pdf
bon de commande
portail
chorus
iban
rib
quel*
quoi
qui
où
comment
quand
pourquoi
détail*
relevé
décompte
tva
taxe
carte
devise
à nouveau
préciser
confirmer
expliquer
pouvez vous
pourriez vous
avez vous
est ce
question
dites moi
centre de coût
référence
numéro
coordonnées bancaires
besoin
il manque
manque
formulaire
format
déposer
factur x
bon de livraison
feuille de temps
reçu
arrivé
échéance
montant
correspond
retrouve pas
engagement
lien
chantier
[field.wrong-contact]
service
collègue*
comptabilité
fournisseurs
finances
siège
quitté
société
entreprise
retraite
mauvais*
erreur
personne
nom
transmets
transmis
transfère
copie
charge
responsable
gère
s occupe
remplac*
successeur
interlocut*
contact*
adresse*
boîte
vendu*
cédé*
propriétaire
locataire
pas moi
pas nous
accueil
rh
marketing
achats
commercial
ne travaille plus
plus chez
désormais
dorénavant
voyez
voir avec
demandez
essayez
poste
autre
homonyme
connais pas
pas client
voisin*
déménagé
secrétariat
groupe
agence
expert comptable
externe
concerne pas
me concerne
[field.stop]
avocat*
huissier*
tribunal
juridique*
juge
justice
cabinet
mandataire*
redressement
liquidation
liquidat*
sauvegarde
procédure
faillite
cessation
créancier*
radié*
dissou*
fermé
fermeture
décès
décédé*
mort
perdu mon
perdu ma
veuve
veuf
succession
notaire
héritier*
deuil
obsèques
rgpd
données
cnil
article
supprim*
effac*
retir*
harcel*
harcèl*
police
gendarmerie
plainte
désabonn*
désinscri*
cessez
arrêtez
plus jamais
laissez moi
tranquille
ne plus
surendettement
curat*
tutelle
tuteur
droit
oppose
traitement
[field.chatter]
merci
bonne journée
à bientôt
vacances
météo
week end
félicitations
anniversaire
réunion
visite
salon
stand
hall
déjeuner
café
foot
enfants
famille
cordialement
tarifs
catalogue
brochure
échantillon*
rendez vous
décaler
horaires
récupérer
noté
ok
bien reçu
regarde
vérifie
reviens vers
mariage
bébé
photo*
ravi*
super
parfait
noël
pâques
bonne année
téléphone
associé

[that.day]
ce jour là
le jour même
alors
le même jour
ce même jour
[past]
était
étaient
avait
avaient
fut
furent
est parti
sont partis
est partie
avons eu
[present]
est
sont
[unreal]
aurais payé
aurions payé
aurait payé
aurais réglé
aurions réglé
aurions .. réglé
aurions .. payé

[paradigm.er]
inf -er
pres -e -es -ons -ez -ent -ant
fut -erai -erons -era -eront -erez -erais -erions -erait
past -ai -a -âmes -èrent
part -é -ée -és -ées
[verb]
sold => er pay
acquitt => er pay
honor => er pay
régularis => er pay
effectu => er make
envoy => er make
pass => er make
lanc => er make
dépos => er make
exécut => er make
ordonn => er make
opér => er make
post => er make
réalis => er make
[make]
faire
émettre
procéder
mettre
adresser
transmettre
[makes]
fais
fait
faisons
émets
émettons
procède
procédons
dépose
mets
mettons
adresse
adressons
[will.make]
ferai
ferons
fera
émettrons
émettrai
procéderons
procéderai
enverrai
enverrons
mettrai
mettrons
partira
partiront
[made]
a fait
avons fait
ai fait
avons émis
ai émis
avons procédé
ai procédé
a procédé
ai mis
avons mis
est parti
sont partis
est partie
a été fait
avons adressé
ai adressé

[currency]
euro => EUR
euros => EUR
dollar => USD
dollars => USD
francs => CHF
livres => GBP
[advice.file]
virement*
paiement*
avis
reglement*
règlement*
justificatif*
preuve*
recu*
[determiner]
le
du
ce
un
notre
votre
de

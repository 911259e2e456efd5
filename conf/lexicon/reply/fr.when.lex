# Words of dates, French. Format: reader/replywords.h; what each section means: doc/lexicon.md.
[function]
paierons payons paierai paie réglerons règlerons règle mardi mercredi jeudi samedi dimanche janvier février
mars avril mai juin juillet août septembre octobre novembre décembre prochain prochaine fin début milieu mi
après avant sous dès ici semaines ouvrés noël pâques aujourd hui dernier premier

[weekday]
lundi => 1
mardi => 2
mercredi => 3
jeudi => 4
vendredi => 5
samedi => 6
dimanche => 7
lundis => 1
mardis => 2
mercredis => 3
jeudis => 4
vendredis => 5
lun => 1a
mar => 2a
mer => 3a
jeu => 4a
ven => 5a
sam => 6a
dim => 7a
samedis => 6
dimanches => 7
lu => 1ax
ma => 2ax
me => 3ax
je => 4ax
ve => 5ax
sa => 6ax
di => 7ax
merc => 3a
vend => 5a
vendr => 5a
mecredi => 3
mercerdi => 3
jeudy => 4
vendrdi => 5
vendedi => 5
venredi => 5
dimache => 7
lundy => 1

[month]
janvier => 1
février => 2
mars => 3
avril => 4
mai => 5
juin => 6
juillet => 7
aout => 8
septembre => 9
octobre => 10
novembre => 11
decembre => 12
janv => 1a
jan => 1a
fevr => 2a
fev => 2a
avr => 4a
juil => 7a
juill => 7a
sept => 9a
sep => 9a
oct => 10a
nov => 11a
dec => 12a
mar => 3a
jui => 6a
jn => 6a
septemb => 9a
octob => 10a
novemb => 11a
décemb => 12a
feb => 2a
apr => 4a
aug => 8a
may => 5a
jun => 6a
jul => 7a
septembr => 9
octobr => 10

[number]
un => 1
une => 1
deux => 2
trois => 3
quatre => 4
cinq => 5
six => 6
sept => 7
huit => 8
neuf => 9
dix => 10
onze => 11
douze => 12
treize => 13
quatorze => 14
quinze => 15
seize => 16
dix sept => 17
dix huit => 18
dix neuf => 19
vingt => 20
vingt et un => 21
vingt deux => 22
vingt trois => 23
vingt quatre => 24
vingt cinq => 25
trente => 30
quarante cinq => 45
soixante => 60
vingt six => 26
vingt sept => 27
vingt huit => 28
vingt neuf => 29
trente et un => 31
trente deux => 32
trente trois => 33
trente quatre => 34
trente cinq => 35
trente six => 36
trente sept => 37
trente huit => 38
trente neuf => 39
quarante => 40
cinquante => 50
soixante dix => 70
quatre vingts => 80
quatre vingt dix => 90
cent => 100
vingt un => 21
trente un => 31
une dizaine de => 10
dizaine de => 10
une douzaine de => 12
une vingtaine de => 20
une trentaine de => 30
une quinzaine de => 15
une huitaine de => 8
deux mille => 2000

[ordinal]
premier => 1
première => 1
second => 2
seconde => 2
deuxième => 2
troisième => 3
quatrième => 4
cinquième => 5
sixième => 6
septième => 7
huitième => 8
neuvième => 9
dixième => 10
onzième => 11
douzième => 12
treizième => 13
quatorzième => 14
quinzième => 15
seizième => 16
dix septième => 17
dix huitième => 18
dix neuvième => 19
vingtième => 20
vingt et unième => 21
vingt deuxième => 22
vingt troisième => 23
vingt quatrième => 24
vingt cinquième => 25
vingt sixième => 26
vingt septième => 27
vingt huitième => 28
vingt neuvième => 29
trentième => 30
trente et unième => 31
premiers => 1

[ordinal.suffix]
er
ère
eme
e
nd
nde
ieme
o
re

[unit]
jour => d
jours => d
j => d
jours calendaires => d
jours ouvrés => b
jour ouvré => b
jours ouvrables => b
jour ouvrable => b
jours ouvrees => b
semaine => w
semaines => w
mois => m
trimestre => q
trimestres => q
an => y
ans => y
année => y
années => y
quinzaine => f
week end => e
weekend => e
heures => h
jr => d
jrs => d
journée => d
journées => d
jours francs => d
jour calendaire => d
jours de calendrier => d
jours de travail => b
jour de travail => b
jours bancaires => b
jour bancaire => b
jours ouvrable => b
jour ouvres => b
j ouvrés => b
mois calendaires => m
trim => q
semestre => s
semestres => s
année civile => y
exercice => y
heure => h
décade => t
weekends => e
week ends => e
we => e

[day]
aujourd hui => 0
aujourdhui => 0
ce jour => 0
ce matin => 0
cet après midi => 0
cet apres midi => 0
ce soir => 0
dans la journée => 0
la journée => 0
en ce moment => 0p
à l instant => 0p
fin de journée => 0
demain => 1
dès demain => 1
demain matin => 1
demain soir => 1
demain après midi => 1
le lendemain => 1
jour suivant => 1
après demain => 2
apres demain => 2
hier => -1
hier soir => -1
hier matin => -1
avant hier => -2
dernièrement => -3
récemment => -3
tout à l heure => 0p
aujourd hui même => 0
ajd => 0
ce jour même => 0
le jour même => 0
en ce jour => 0
cette nuit => 0
cette après midi => 0
dans la soirée => 0
dans la matinée => 0
courant de la journée => 0
dans le courant de la journée => 0
en fin de journée => 0
d ici ce soir => 0
dès demain matin => 1
le jour suivant => 1
le jour d après => 1
jour d après => 1
le jour après => 1
surlendemain => 2
le surlendemain => 2
après après demain => 3
avanthier => -2
la veille => -1
jour précédent => -1
le jour précédent => -1
le jour d avant => -1
jour d avant => -1
l avant veille => -2
avant veille => -2
veille => -1
lendemain => 1

[this]
ce
cet
cette
de cette
en cours
courant
de ce
présent
présente
actuel
actuelle
cette même
ce même
du présent
du courant

[next]
prochain
prochaine
prochains
prochaines
suivant
suivante
qui vient
à venir
pro
proch
suivants
suivantes
qui viennent
qui suit
qui arrive
d après
procahin
prochaien
prohain
porchain

[coming]
ce prochain
tout prochain

[last]
dernier
dernière
derniers
dernières
passé
passée
écoulé
précédent
précédente
passés
passées
écoulée
précédents
précédentes
avant dernier => 2
avant dernière => 2
d avant

[in]
dans
en
d ici
dans environ
dans un délai de
d ici environ
au bout de
dans à peu près
sous environ
dans tout juste
dans un délai d
d ici à
au bout d

[within]
accordez nous
laissez nous
laissez moi
donnez nous
accorder
délai de
nous faut
nous faudrait
sous
dans les
dans le délai de
sous un délai de
en moins de
dans le courant de
dans le courant du
au cours de
au cours du
courant
jusqu à
pendant
d ici
dans la
durant les
pendant les
dans un délai maximum de
dans un délai de
dans un délai max de
dans un délai maximal de
au plus tard dans
dans moins de
d ici à
d ici aux
au cours des
au cours de la
dans le courant de la
courant de la
les
d ici les
sur les
dans le mois de
courant du mois de
courant du mois d
au cours du mois de
au cours du mois d
dans le courant du mois de
dans le courant du mois d

[more]
encore
supplémentaire
supplémentaires
de plus
délai de
un délai de
délai supplémentaire de
report de

[ago.before]
il y a
voici
voilà
depuis
il y a environ
ça fait
cela fait
y a

[later]
plus tard
à compter de
à partir de
après
à compter d aujourd hui
à compter de ce jour
à partir d aujourd hui
à partir de maintenant
à compter de maintenant
à dater de
à dater d aujourd hui

[end]
fin
fin du
fin de
la fin du
la fin de
fin du mois de
à fin
dernier jour de
dernier jour du
les derniers jours de
fin d
fin des
la fin d
la fin de la
fin de la
en fin de
en fin d
le dernier jour de
dernier jour d
le dernier jour du
le dernier jour d
les derniers jours d
les derniers jours du
tout fin
toute fin de

[begin]
début
début du
début de
le début du
au début du
tout début
premiers jours de
les premiers jours de
début d
début de la
le début de
au début de
en début de
en début d
dès le début du
tout début de
tout début du
premiers jours du
premiers jours d
les premiers jours d
les premiers jours du
les tout premiers jours de
commencement de
le commencement de
commencement du
au commencement de

[middle]
mi
milieu
milieu du
milieu de
courant mi
la mi
moitié du
milieu d
milieu de la
le milieu du
le milieu de
le milieu d
au milieu du
au milieu de
en milieu de
à la mi
mi du
moitié de
la moitié de
la moitié du

[of]
de
du
d
des
de la
le
la
l
en
au
ce
les
à
pour
pour le
de l
mois de
sur
sur le
mois d
du mois de
du mois d
au mois de
au mois d
le mois de
dans
dans le
de l année
courant

[article]
le
la
les
l
un => 1
une => 1

[day.number]
le => 2
au => 2
du => 0
avant le => 2
pour le => 2
d ici le => 2
d ici au => 2
vers le => 2
jusqu au => 2
à partir du => 2
après le => 2
dès le => 2
entre le => 2
et le => 2
ou le => 2
autour du => 2
est le => 2
tous les
chaque
et
au plus tard le => 2
au plus tard au => 2
depuis le => 2
à compter du => 2
pas avant le => 2
à la date du => 2
la date du => 2
en date du => 2
aux alentours du => 2
environ le => 2
plus tard le => 2
plus tard que le => 2
sera le => 2
tombe le => 2

[by]
d ici
d ici le
d ici au
d ici la
au plus tard
au plus tard le
pour
pour le
jusqu au
jusqu à
jusqu en
vers
vers le
avant la fin
autour du
maximum
d ici à
au plus tard au
au plus tard à
jusque
pas plus tard que
pas plus tard que le
aux alentours du
aux environs du
max
avant ou le
le ou avant le
à échéance du
avant

[before]
avant
avant le
avant la
avant les
avant l
juste avant
peu avant

[after]
après
après le
après la
après les
au delà du
après l
juste après
passé le
à l issue de
postérieurement au
dès après

[since]
depuis
depuis le

[to]
au
et
jusqu au
jusqu à
et le
et
et jusqu au
jusque
à

[or]
ou
ou bien
voire
ou le

[holiday]
noel => 12-25
les fêtes => 12-25
fêtes de fin d année => 12-25
réveillon => 12-31
nouvel an => 01-01
jour de l an => 01-01
saint sylvestre => 12-31
épiphanie => 01-06
pâques => easter
lundi de pâques => easter+1
vendredi saint => easter-2
ascension => easter+39
pentecote => easter+49
lundi de pentecôte => easter+50
toussaint => 11-01
la toussaint => 11-01
fête du travail => 05-01
14 juillet => 07-14
assomption => 08-15
armistice => 11-11
la rentrée => 09-01
jour de noël => 12-25
le jour de noël => 12-25
les fêtes de noël => 12-25
fêtes de noël => 12-25
veille de noël => 12-24
la veille de noël => 12-24
réveillon de noël => 12-24
réveillon du jour de l an => 12-31
réveillon du nouvel an => 12-31
réveillon de la saint sylvestre => 12-31
soir du réveillon => 12-31
la saint sylvestre => 12-31
st sylvestre => 12-31
saint étienne => 12-26
lendemain de noël => 12-26
premier de l an => 01-01
1er de l an => 01-01
nouvelle année => 01-01
la nouvelle année => 01-01
premier janvier => 01-01
fête des rois => 01-06
jour des rois => 01-06
galette des rois => 01-06
chandeleur => 02-02
la chandeleur => 02-02
saint valentin => 02-14
st valentin => 02-14
fête des amoureux => 02-14
journée de la femme => 03-08
journée internationale de la femme => 03-08
journée internationale des femmes => 03-08
journée des femmes => 03-08
fête des grands mères => 03/7/1
saint patrick => 03-17
st patrick => 03-17
poisson d avril => 04-01
premier avril => 04-01
mardi gras => easter-47
mercredi des cendres => easter-46
lundi gras => easter-48
mi carême => easter-24
dimanche des rameaux => easter-7
les rameaux => easter-7
rameaux => easter-7
jeudi saint => easter-3
samedi saint => easter-1
dimanche de pâques => easter
jour de pâques => easter
week end de pâques => easter+1
week end pascal => easter+1
lundi pascal => easter+1
fêtes du travail => 05-01
fête des travailleurs => 05-01
journée internationale des travailleurs => 05-01
journée des travailleurs => 05-01
journée mondiale du travail => 05-01
fête du muguet => 05-01
premier mai => 05-01
victoire 1945 => 05-08
fête de la victoire => 05-08
jour de la victoire => 05-08
fête de l europe => 05-09
jeudi de l ascension => easter+39
dimanche de pentecôte => easter+49
fête des mères => 05/7/-1
fête des pères => 06/7/3
fête dieu => easter+60
corpus christi => easter+60
la trinité => easter+56
fête de la musique => 06-21
solstice d été => 06-21
saint jean => 06-24
st jean => 06-24
saint jean baptiste => 06-24
fête nationale => 07-14
prise de la bastille => 07-14
fête nationale belge => 07-21
fête nationale suisse => 08-01
l assomption => 08-15
rentrée scolaire => 09-01
saint michel => 09-29
halloween => 10-31
fête des morts => 11-02
jour des morts => 11-02
commémoration des fidèles défunts => 11-02
jour de l armistice => 11-11
armistice 1918 => 11-11
jour du souvenir => 11-11
saint martin => 11-11
sainte catherine => 11-25
st nicolas => 12-06
saint nicolas => 12-06
immaculée conception => 12-08
black friday => 11/4/4+1
vendredi noir => 11/4/4+1
thanksgiving => 11/4/4
action de grâce => 11/4/4
action de grâces => 11/4/4
cyber monday => 11/4/4+4
jour de la terre => 04-22
fête du canada => 07-01
jour de l indépendance => 07-04
l épiphanie => 01-06
fête de l indépendance => 07-04
premier dimanche de l avent => advent
journée martin luther king => 01/1/3
jour de martin luther king => 01/1/3
soir de noël => 12-24
le soir de noël => 12-24

[week.number]
semaine
sem
s
semaine no
semaine n
semaine numéro
la semaine
en semaine
sem n

[span]
fin courant => eom0
début de mois => bom1
début du mois => bom1
début de semaine => bow1
mi mois => mom0
le week end => e0
sous huitaine => +8:7
sous huit jours => +8:7
sous 8 jours => +8:7
dans la huitaine => +8:7
d ici huit jours => +8:7
une huitaine => +8:7
une huitaine de jours => +8:7
sous quinzaine => +15:14
sous quinze jours => +15:14
dans la quinzaine => +15:14
d ici quinze jours => +15:14
dans quinze jours => +15:14
une quinzaine => +15:14
une quinzaine de jours => +15:14
dans une quinzaine => +15:14
d ici une quinzaine => +15:14
dans huit jours => +8:7
sous dizaine => +10
une dizaine de jours => +10
sous une dizaine de jours => +10
sous un mois => +30
sous une semaine => +7
sous 24h => +1
sous 48h => +2
sous 72h => +3
sous 24 heures => +1
sous 48 heures => +2
sous 72 heures => +3
dans les 24 heures => +1
dans les 48 heures => +2
dans les 48h => +2
en début de mois => bom1
au début du mois => bom1
début d année => boy1
en début d année => boy1
début de l année => boy1
dans la semaine => w0
avant le week end => eow0
le week end prochain => e1
le prochain week end => e1
le weekend => e0
le weekend prochain => e1
sous 15 jours => +15:14
d ici 15 jours => +15:14
dans 8 jours => +8:7
d ici 8 jours => +8:7
d ici à quinze jours => +15:14
d ici à huit jours => +8:7
dans les huit jours => +8:7
dans les 8 jours => +8:7
dans les quinze jours => +15:14
dans les 15 jours => +15:14
en quinzaine => +15:14
d ici la quinzaine => +15:14
sous une quinzaine => +15:14
sous une huitaine => +8:7
dans une huitaine => +8:7
d ici une huitaine => +8:7
à huitaine => +8:7
à quinzaine => +15:14
d aujourd hui en huit => +7
d aujourd hui en quinze => +14
d ici demain => +1
d ici 24h => +1
d ici 48h => +2
dans 24h => +1
dans 48h => +2
dans 72h => +3
dans les 24h => +1
dans les 72h => +3
dans les 72 heures => +3
sous vingt quatre heures => +1
sous quarante huit heures => +2
dans les prochaines 24 heures => +1
dans les prochaines 48 heures => +2
début du mois prochain => bom1
début de semaine prochaine => bow1
début de mois prochain => bom1
début d année prochaine => boy1
début de l année prochaine => boy1
mi mois prochain => mom1
début de la semaine prochaine => bow1
fin de mois prochain => eom1
fin de semaine prochaine => eow1
ct => M0
crt => M0
cour => M0

[part.of.day]
matin
soir
après midi
midi
au plus tard
dernier délai
maximum
max
grand maximum
sans faute
fin de journée
première heure
à la première heure
normalement
dans la matinée
dans l après midi
dans la soirée
en soirée
en matinée
dans la journée
au matin
au soir
à midi
fin de matinée
en fin de matinée
en fin de journée
en fin d après midi
début d après midi
en début d après midi
dernier carat
impérativement
au pire
maxi
au maximum
sûrement
certainement
probablement
de préférence
à la fermeture
à l ouverture
matinée
soirée
à l aube

[every]
tous les
chaque
toutes les

[half]
quinzaine
moitié

[vague]
quelques
plusieurs

[not.a.date]
h
heures
euros
euro
eur
pour cent
factures
facture
fois
relance
relances
rappel
étage
échéances
mensualités
versements
palettes
pièces
jours de retard
cts
centimes
rappels
virements
colis
cartons
kg
km
personnes
salariés
pourcent
commandes
lignes
pages
courriers
mails
appels
articles
unités
exemplaires
rue
avenue
prochains virements
heure
min
minutes
am
pm
h30
du matin
de l après midi
du soir
mail
courriel
appel
message
tentative
demande
paiement
versement
mensualité
acompte
position
place
étape
client
fournisseur
siècle
anniversaire
année

[not.before]
pas avant
pas avant le
à partir du
à partir de
dès le
à compter du
au plus tôt le
à compter de
dès
dès la
au plus tôt
pas avant la

[dated]
du
de
daté du
datée du
en date du

[eve]
veille de => -1
veille du => -1
veille d => -1
la veille de => -1
la veille du => -1
la veille d => -1
lendemain de => 1
lendemain du => 1
le lendemain de => 1
le lendemain du => 1
lendemain d => 1
surlendemain de => 2
jour d avant => -1
le jour d avant => -1
jour avant => -1
le jour avant => -1
jour d après => 1
le jour d après => 1
jour après => 1
le jour après => 1

[event]
en congés
en congé
en vacances
congés
congé maternité
congé maladie
en arrêt maladie
arrêt maladie
en déplacement
absent
absente
absents
pas au bureau
fermé
fermée
fermés
fermés du
fermeture
rouvr*
réouverture
livraison
livraison est prévue
livraison prévue
expédition
visite
rendez vous
rdv
réunion
salon
formation
rappeler
rappelez moi
rappelez nous
me rappeler
nous rappeler
nous appeler
m appeler
appeler
appelez
appel téléphonique
téléphoner
revenir vers nous
revenir vers moi
valable
valide
valable jusqu
contrat se termine
contrat prend fin
projet se termine
projet prend fin
inventaire
déménag*
emménag*
maintenance
pas exigible
exigible
pas échue
échue
grève
parler
discuter
échanger
en discuter
vous parler
nous voir
technicien
technicienne
électricien
plombier
monteur
pièces de rechange
pièces détachées
garantie
nouveau logiciel
nouveau système
nouvelle adresse
en arrêt
hospitalis*
hôpital
enlèvement
transporteur
livreur
rappelez
repasse
répar*
réparation

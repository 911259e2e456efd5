# Words of dates, French. Format: reader/replywords.h; what each section means: doc/lexicon.md.
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
janv => 1a
jan => 1a
févr => 2a
fév => 2a
avr => 4a
juil => 7a
juill => 7a
sept => 9a
sep => 9a
oct => 10a
nov => 11a
déc => 12a
mar => 3a

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

[ordinal]
premier => 1
première => 1
second => 2
seconde => 2
deuxième => 2
troisième => 3
quatrième => 4

[ordinal.suffix]
er
ère
ème
e
nd

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

[this]
ce
cet
cette
de cette
en cours
courant
de ce

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

[coming]
ce prochain

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

[in]
dans
en
d ici
dans environ
dans un délai de
d ici environ
au bout de

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

[later]
plus tard
à compter de
à partir de
après

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

[begin]
début
début du
début de
le début du
au début du
tout début
premiers jours de
les premiers jours de

[middle]
mi
milieu
milieu du
milieu de
courant mi
la mi
moitié du

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

[article]
le
la
les
l
un => 1
une => 1

[day.number]
le
au
du
avant le
pour le
d ici le
d ici au
vers le
jusqu au
à partir du
après le
dès le
entre le
et le
ou le
autour du
est le
tous les
chaque
et

[by]
avant
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

[before]
avant
avant le
avant la
avant les
avant l

[after]
après
après le
après la
après les
au delà du

[since]
depuis
depuis le

[to]
au
à
et
jusqu au
jusqu à
et le
et

[or]
ou
ou bien
voire

[holiday]
noël => 12-25
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
pentecôte => easter+49
lundi de pentecôte => easter+50
toussaint => 11-01
la toussaint => 11-01
fête du travail => 05-01
14 juillet => 07-14
assomption => 08-15
armistice => 11-11
la rentrée => 09-01

[week.number]
semaine
sem
s

[span]
fin de mois => eom0
fin du mois => eom0
fin mois => eom0
la fin du mois => eom0
fin courant => eom0
fin de ce mois => eom0
fin du mois en cours => eom0
fin de mois prochain => eom1
fin du mois prochain => eom1
fin du mois suivant => eom1
fin de semaine => eow0
fin de la semaine => eow0
fin semaine => eow0
la fin de la semaine => eow0
fin de semaine prochaine => eow1
fin de la semaine prochaine => eow1
fin d année => eoy0
la fin de l année => eoy0
fin de trimestre => eoq0
début de mois => bom1
début du mois => bom1
début du mois prochain => bom1
début de semaine prochaine => bow1
début de la semaine prochaine => bow1
début de semaine => bow1
milieu de semaine => mow0
milieu du mois => mom0
mi mois => mom0
le week end => e0
ce week end => e0
week end prochain => e1
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

[not.before]
pas avant
pas avant le
à partir du
à partir de
dès le
à compter du
au plus tôt le

[dated]
du
de
daté du
datée du
en date du

# Words of dates, Spanish. Format: reader/replywords.h; what each section means: doc/lexicon.md.
[weekday]
lunes => 1
martes => 2
miércoles => 3
jueves => 4
viernes => 5
sábado => 6
domingo => 7
lun => 1a
mar => 2a
mi => 3ax
mié => 3a
mier => 3a
jue => 4a
vie => 5a
sáb => 6a
dom => 7a

[month]
enero => 1
febrero => 2
marzo => 3
abril => 4
mayo => 5
junio => 6
julio => 7
agosto => 8
septiembre => 9
setiembre => 9
octubre => 10
noviembre => 11
diciembre => 12
ene => 1a
feb => 2a
mar => 3a
abr => 4a
may => 5a
jun => 6a
jul => 7a
ago => 8a
sep => 9a
sept => 9a
oct => 10a
nov => 11a
dic => 12a

[number]
uno => 1
un => 1
una => 1
dos => 2
tres => 3
cuatro => 4
cinco => 5
seis => 6
siete => 7
ocho => 8
nueve => 9
diez => 10
once => 11
doce => 12
trece => 13
catorce => 14
quince => 15
dieciséis => 16
diecisiete => 17
dieciocho => 18
diecinueve => 19
veinte => 20
veintiuno => 21
veintidós => 22
veintitrés => 23
veinticuatro => 24
veinticinco => 25
veintiséis => 26
veintisiete => 27
veintiocho => 28
veintinueve => 29
treinta => 30
treinta y uno => 31
cuarenta y cinco => 45
sesenta => 60
un par de => 2

[ordinal]
primer => 1
primero => 1
primera => 1
segundo => 2
segunda => 2
tercer => 3
tercero => 3
tercera => 3
cuarto => 4
cuarta => 4
quinto => 5

[ordinal.suffix]
o
a
er
ro
do
to

[unit]
día => d
días => d
dia => d
dias => d
días naturales => d
día hábil => b
días hábiles => b
día laborable => b
días laborables => b
semana => w
semanas => w
semanita => w
mes => m
meses => m
trimestre => q
año => y
años => y
quincena => f
fin de semana => e
horas => h

[day]
hoy => 0
hoy mismo => 0
esta mañana => 0
esta tarde => 0
esta noche => 0
a lo largo del día => 0
ahora mismo => 0p
el día de hoy => 0
mañana => 1
mañana mismo => 1
mañana por la mañana => 1
mañana por la tarde => 1
mañana a primera hora => 1
día siguiente => 1
el día siguiente => 1
pasado mañana => 2
ayer => -1
ayer por la tarde => -1
ayer mismo => -1
anteayer => -2
antes de ayer => -2
antier => -2
anoche => -1

[this]
este
esta
estos
del presente
el presente
en curso
corriente

[next]
próximo
próxima
próximos
próximas
que viene
siguiente
siguientes
que entra
entrante

[coming]
este próximo
esta próxima

[last]
pasado
pasada
último
última
anterior

[in]
en
dentro de
en unos
dentro de unos
en torno a
a

[within]
denos
dennos
nos dan
necesitamos
concédanos
en un plazo de
en el plazo de
en plazo de
antes de
en menos de
durante
a lo largo de
en el transcurso de
en los
en las
hasta
tarda
tardará

[more]
más
otros
otras
otra
de plazo
de margen
adicionales
un plazo de
una prórroga de

[ago.before]
hace
desde hace

[later]
después
más tarde
a partir de
desde
a contar desde
después de

[end]
fin de
fin
final de
final del
finales de
finales del
fines de
a finales de
a fin de
último día de
último día del
últimos de
cierre de

[begin]
principios de
principio de
comienzos de
inicio de
inicios de
a principios de
primeros de
primeros días de
primeros del
principios del

[middle]
mediados de
mediados del
a mediados de
mitad de
media

[of]
de
del
el
la
en
para
para el
de la
a
los
este
mes de

[article]
el
la
los
las
un => 1
una => 1

[day.number]
el
el día
día
dia
del
hasta el
antes del
para el
al
a partir del
después del
entre el
y el
y
o el
sobre el
desde el
es el
los días
los
cada

[by]
antes de
antes del
hasta
hasta el
para
para el
a más tardar
a más tardar el
como muy tarde
como muy tarde el
no más tarde de
no más tarde del
como máximo
como máximo el
a lo más tardar
sobre
sobre el
hacia

[before]
antes de
antes del
antes de la
antes de los
previo a

[after]
después de
después del
tras
pasado el
pasadas
pasados
pasada la

[since]
desde
desde el

[to]
a
al
y
hasta
hasta el
y el

[or]
o
u
o el
o bien

[holiday]
navidad => 12-25
navidades => 12-25
nochebuena => 12-24
nochevieja => 12-31
año nuevo => 01-01
reyes => 01-06
los reyes => 01-06
semana santa => easter
pascua => easter
viernes santo => easter-2
lunes de pascua => easter+1
día del trabajador => 05-01
día del trabajo => 05-01
día internacional de los trabajadores => 05-01
todos los santos => 11-01
la constitución => 12-06
la inmaculada => 12-08
las fiestas => 12-25
día de la tierra => 04-22

[week.number]
semana
sem

[span]
fin de mes => eom0
final de mes => eom0
finales de mes => eom0
final del mes => eom0
fin del mes => eom0
últimos de mes => eom0
cierre de mes => eom0
fin de mes que viene => eom1
final del mes que viene => eom1
finales del mes que viene => eom1
finales del próximo mes => eom1
fin de semana => e0
este fin de semana => e0
final de semana => eow0
finales de semana => eow0
final de la semana => eow0
finales de esta semana => eow0
final de la semana que viene => eow1
finales de la semana que viene => eow1
finales de la próxima semana => eow1
final de año => eoy0
fin de año => eoy0
finales de año => eoy0
primeros de mes => bom1
principios de mes => bom1
principio de mes => bom1
primeros del mes que viene => bom1
mediados de mes => mom0
mediados del mes que viene => mom1
mediados de semana => mow0
principios de semana => bow1
principios de la semana que viene => bow1
principios de la próxima semana => bow1
en quince días => +15:14
dentro de quince días => +15:14
en una quincena => +15:14
una quincena => +15:14
quincena => +15:14
en ocho días => +8:7
dentro de ocho días => +8:7
en 24 horas => +1
en 48 horas => +2
en 24 48 horas => +2
en 72 horas => +3

[part.of.day]
por la mañana
por la tarde
por la noche
a primera hora
a última hora
como muy tarde
a más tardar
como máximo
sin falta
mañana
mediodía

[every]
cada
todos los
siempre los

[half]
quincena
mitad

[vague]
unos
unas
pocos
algunos
varios

[not.a.date]
h
horas
euros
euro
eur
por ciento
facturas
factura
veces
vez
recordatorio
recordatorios
plazos
cuotas
pagos
palets
unidades

[not.before]
no antes de
no antes del
a partir de
a partir del
desde el

[dated]
del
de
de fecha
con fecha
fechada

# Words of dates, Spanish. Format: reader/replywords.h; what each section means: doc/lexicon.md.
[function]
año dos tres cinco seis siete ocho nueve diez tarde noche en la los nuestra 
pagaremos pagaré pagamos pago abonaremos abonamos haré haremos martes miércoles jueves sábado domingo enero
febrero julio junio mayo agosto septiembre octubre noviembre diciembre próximo próxima que viene fin final
finales mediados principios después antes dentro desde hábiles semanas meses días pasado navidad reyes último
primer

[weekday]
lúnes => 1
martes => 2
miercoles => 3
jueves => 4
viernes => 5
sabado => 6
domingo => 7
lun => 1a
mar => 2a
mié => 3a
miér => 3a
jue => 4
vie => 5
sáb => 6a
dom => 7a
domingos => 7
sabados => 6
mart => 2a
juev => 4a
vier => 5a
viern => 5a
viernez => 5
jueve => 4
lu => 1ax
ju => 4ax
vi => 5ax

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
mzo => 3a
agto => 8a
set => 9a
jan => 1a
apr => 4a
aug => 8a
dec => 12a
septimbre => 9
otubre => 10
ocubre => 10
novimbre => 11
dicimbre => 12
enro => 1

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
treinta y dos => 32
treinta y tres => 33
treinta y cuatro => 34
treinta y cinco => 35
treinta y seis => 36
treinta y siete => 37
treinta y ocho => 38
treinta y nueve => 39
cuarenta => 40
cincuenta => 50
setenta => 70
ochenta => 80
noventa => 90
cien => 100
veintiún => 21
veintiuna => 21
veinte y uno => 21
treinta y un => 31
diez y seis => 16
diez y siete => 17
diez y ocho => 18
diez y nueve => 19
par de => 2
una docena de => 12
dos mil => 2000
veinte y dos => 22
veinti dos => 22
veinte y tres => 23
veinti tres => 23
veinte y cuatro => 24
veinti cuatro => 24
veinte y cinco => 25
veinti cinco => 25
veinte y seis => 26
veinti seis => 26
veinte y siete => 27
veinti siete => 27
veinte y ocho => 28
veinti ocho => 28
veinte y nueve => 29
veinti nueve => 29

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
sexto => 6
séptimo => 7
octavo => 8
noveno => 9
décimo => 10
undécimo => 11
duodécimo => 12
quinta => 5
sexta => 6
séptima => 7
octava => 8
novena => 9
décima => 10
undécima => 11
duodécima => 12
décimo primero => 11
decimoprimero => 11
vigésimo primero => 21
vigésimoprimero => 21
décimo primera => 11
décimoprimera => 11
vigésimo primera => 21
vigésimoprimera => 21
décimo segundo => 12
decimosegundo => 12
vigésimo segundo => 22
vigésimosegundo => 22
décimo segunda => 12
décimosegunda => 12
vigésimo segunda => 22
vigésimosegunda => 22
décimo tercero => 13
décimotercero => 13
vigésimo tercero => 23
vigésimotercero => 23
décimo tercera => 13
décimotercera => 13
vigésimo tercera => 23
vigésimotercera => 23
décimo cuarto => 14
décimocuarto => 14
vigésimo cuarto => 24
vigésimocuarto => 24
décimo cuarta => 14
décimocuarta => 14
vigésimo cuarta => 24
vigésimocuarta => 24
décimo quinto => 15
décimoquinto => 15
vigésimo quinto => 25
vigésimoquinto => 25
décimo quinta => 15
décimoquinta => 15
vigésimo quinta => 25
vigésimoquinta => 25
décimo sexto => 16
décimosexto => 16
vigésimo sexto => 26
vigésimosexto => 26
décimo sexta => 16
décimosexta => 16
vigésimo sexta => 26
vigésimosexta => 26
décimo séptimo => 17
décimoséptimo => 17
vigésimo séptimo => 27
vigésimoséptimo => 27
décimo séptima => 17
décimoséptima => 17
vigésimo séptima => 27
vigésimoséptima => 27
décimo octavo => 18
décimooctavo => 18
vigésimo octavo => 28
vigésimooctavo => 28
décimo octava => 18
décimooctava => 18
vigésimo octava => 28
vigésimooctava => 28
décimo noveno => 19
décimonoveno => 19
vigésimo noveno => 29
vigésimonoveno => 29
décimo novena => 19
décimonovena => 19
vigésimo novena => 29
vigésimonovena => 29
vigésimo => 20
vigésima => 20
trigésimo => 30
trigésima => 30
trigésimo primero => 31
trigésimo primer => 31
vigésimo primer => 21

[ordinal.suffix]
o
a
er
ro
do
to
ero
era
ra
vo
mo

[unit]
día => d
días => d
dia => d
dias => d
días naturales => d
día hábil => b
días habiles => b
día laborable => b
días laborables => b
semana => w
semanas => w
semanita => w
mes => m
meses => m
trimestre => q
años => y
quincena => f
fin de semana => e
horas => h
jornada => d
jornadas => d
día natural => d
días corridos => d
día corrido => d
días calendario => d
día laboral => b
días laborales => b
día de trabajo => b
días de trabajo => b
día bancario => b
días bancarios => b
jornadas laborables => b
jornada laboral => b
días de oficina => b
semana laboral => w
mes natural => m
mes calendario => m
trimestres => q
semestre => s
semestres => s
anio => y
ejercicio => y
año natural => y
año fiscal => y
fines de semana => e
finde => e
hs => h
hrs => h
quincenas => f
año => y
d => d
medio año => s

[day]
hoy => 0
hoy mismo => 0
esta mañana => 0
esta tarde => 0
esta noche => 0
a lo largo del día => 0
ahora mismo => 0p
el día de hoy => 0
manana => 1
mañana mismo => 1
mañana por la mañana => 1
mañana por la tarde => 1
mañana a primera hora => 1
día siguiente => 1
el día siguiente => 1
pasado manana => 2
ayer => -1
ayer por la tarde => -1
ayer mismo => -1
anteayer => -2
antes de ayer => -2
antier => -2
anoche => -1
hoy día => 0
día de hoy => 0
en el día de hoy => 0
el mismo día => 0
mismo día => 0
este día => 0
en el día => 0
durante el día de hoy => 0
a lo largo de hoy => 0
a lo largo del día de hoy => 0
mañana por la noche => 1
mañana temprano => 1
a primera hora de mañana => 1
mañana en la mañana => 1
mañana en la tarde => 1
día de mañana => 1
el día de mañana => 1
al día siguiente => 1
el próximo día => 1
pasadomañana => 2
ayer noche => -1
ayer por la mañana => -1
antes de anoche => -2
el día anterior => -1
el otro día => -2
trasanteayer => -3
día después de mañana => 2
el día después de mañana => 2
el día antes de ayer => -2

[this]
este
esta
estos
el presente
en curso
corriente
estas
presente
actual
este mismo
esta misma
este presente
cte
del presente

[next]
proximo
proxima
próximos
próximas
que viene
siguiente
siguientes
que entra
entrante
que vienen
que sigue
próx
venidero
venidera
próximo siguiente
inmediato siguiente

[coming]
este proximo
esta próxima
este que viene
que se avecina

[last]
pasado
pasada
último
última
anterior
pasados
pasadas
últimos
últimas
anteriores
penúltimo => 2
penúltima => 2
antepenúltimo => 3
antepenúltima => 3

[in]
en
dentro de
en unos
dentro de unos
en torno a
a
en unas
dentro de unas
de aquí a
de hoy en
en aproximadamente
en cosa de
al cabo de
en cuestión de
de acá a

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
a lo largo de
en el transcurso de
en los
en las
hasta
tarda
tardará
en un plazo máximo de
en un plazo no superior a
en el término de
en un término de
dentro de los
dentro de las
en no más de
en máximo
en un máximo de
máximo en
como máximo en
a más tardar en
durante los
durante las
durante el
durante la
a lo largo del
a lo largo de la
en el transcurso del
en el transcurso de la
en el curso de
en el curso de la
en el curso del
para los
para las
durante
durante el mes de
a lo largo del mes de
en el transcurso del mes de
dentro del mes de

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
hace ya
hace unos
hace unas
hace aproximadamente

[later]
después
más tarde
a partir de
desde
a contar desde
a partir de hoy
a partir de ahora
desde hoy
desde ahora
a contar desde hoy
a contar de
contados desde hoy
contados a partir de hoy
a partir del
desde el
desde la fecha
después de hoy
después de

[end]
fin de
fin
final de
final del
finales de
finales del
fines de
último día de
último día del
últimos de
cierre de
fin del
fines
fines del
final
finales
el fin de
el fin del
el final de
el final del
el último día de
el último día del
los últimos días de
los últimos días del
últimos días de
últimos días del
cierre del
término de
término del
antes de acabar
antes de terminar
antes de finalizar
antes de que acabe
antes de que termine
antes de que finalice
que termine
que acabe
a finales de
a fin de

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
principio
principio del
principios
inicio
inicio del
inicios
inicios del
comienzo
comienzo de
comienzo del
comienzos
comienzos del
primeros días del
los primeros días de
los primeros días del

[middle]
mediados de
mediados del
a mediados de
mitad de
media
mediados
mitad
mitad del
la mitad de
la mitad del
a mitad de
a mitad del

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
las
en el
en la
al
por
del mes de
en el mes de
el mes de
al mes de
del año
de el

[article]
el
la
los
las
un => 1
una => 1

[day.number]
el => 2
el día => 2
día => 2
dia
del => 2
hasta el => 2
antes del => 2
para el => 2
al => 2
a partir del => 2
después del => 2
entre el => 2
y el => 2
y
o el => 2
sobre el => 2
desde el => 2
es el => 2
los días
a más tardar el => 2
hacia el => 2
en torno al => 2
días
cada día
todos los
del día => 2
al día => 2
para el día => 2
antes del día => 2
hasta el día => 2
con fecha => 2
no más tarde del => 2
no después del => 2
como máximo el => 2
como muy tarde el => 2
alrededor del => 2
a partir del día => 2
desde el día => 2
después del día => 2
sobre el día => 2
posterior al => 2
tras el => 2
será el => 2
cae el => 2
ser el => 2
los
cada

[by]
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
para la
hasta la
no después de
no después del
hacia el
alrededor de
alrededor del
en torno al
máximo el
lo más tarde
lo más tarde el
en o antes del
a más tardar para el
máximo
para el día
hasta el día
sobre el día
antes de
antes del

[before]
antes de
antes del
antes de la
antes de los
previo a
antes de el
previo al
con anterioridad al
antes de las
poco antes de
justo antes de
antes del día

[after]
después de
después del
tras
pasado el
pasadas
pasados
pasada la
después de la
después de las
después de los
tras el
tras la
tras las
pasadas las
pasados los
luego de
luego del
una vez pasado
una vez pasada
pasando
posterior al
justo después de
justo después del
a la vuelta de
a la vuelta del
después del día

[since]
desde
desde el
desde la

[to]
a
al
y
hasta
hasta el
y el
e
y hasta el
al día
hasta el día

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
la inmaculada => 12-08
día de la tierra => 04-22
la navidad => 12-25
las navidades => 12-25
día de navidad => 12-25
natividad => 12-25
fiestas navideñas => 12-25
noche buena => 12-24
víspera de navidad => 12-24
vísperas de navidad => 12-24
san esteban => 12-26
santos inocentes => 12-28
día de los inocentes => 12-28
día de los santos inocentes => 12-28
noche vieja => 12-31
la nochevieja => 12-31
víspera de año nuevo => 12-31
víspera de fin de año => 12-31
san silvestre => 12-31
día de año nuevo => 01-01
día del año nuevo => 01-01
el año nuevo => 01-01
día de reyes => 01-06
día de los reyes => 01-06
día de los reyes magos => 01-06
día de reyes magos => 01-06
reyes magos => 01-06
los reyes magos => 01-06
noche de reyes => 01-05
epifanía => 01-06
candelaria => 02-02
la candelaria => 02-02
san valentín => 02-14
día de san valentín => 02-14
día de los enamorados => 02-14
los enamorados => 02-14
día del amor y la amistad => 02-14
día de andalucía => 02-28
día de la mujer => 03-08
día internacional de la mujer => 03-08
san josé => 03-19
día de san josé => 03-19
día del padre => 03-19
fallas => 03-19
las fallas => 03-19
san patricio => 03-17
día de san patricio => 03-17
día de los tontos => 04-01
día de las bromas => 04-01
carnaval => easter-47
carnavales => easter-47
martes de carnaval => easter-47
lunes de carnaval => easter-48
jueves lardero => easter-52
miércoles de ceniza => easter-46
domingo de ramos => easter-7
lunes santo => easter-6
martes santo => easter-5
miércoles santo => easter-4
jueves santo => easter-3
sábado santo => easter-1
sábado de gloria => easter-1
la semana santa => easter
domingo de resurrección => easter
domingo de pascua => easter
domingo de pascuas => easter
pascuas => easter
la pascua => easter
día de pascua => easter
pascua de resurrección => easter
san jorge => 04-23
sant jordi => 04-23
día del libro => 04-23
día de los trabajadores => 05-01
día internacional del trabajo => 05-01
día internacional del trabajador => 05-01
fiesta del trabajo => 05-01
primero de mayo => 05-01
día de la madre => 05/7/1
día de las madres => 05/7/1
día de la comunidad de madrid => 05-02
san isidro => 05-15
cinco de mayo => 05-05
ascensión => easter+39
la ascensión => easter+39
pentecostés => easter+49
lunes de pentecostés => easter+50
corpus christi => easter+60
santísima trinidad => easter+56
san juan => 06-24
noche de san juan => 06-23
día de san juan => 06-24
san pedro => 06-29
san pedro y san pablo => 06-29
san fermín => 07-07
san fermines => 07-07
día de la independencia => 07-04
santiago apóstol => 07-25
día de santiago => 07-25
asunción => 08-15
la asunción => 08-15
asunción de la virgen => 08-15
día de la asunción => 08-15
virgen de agosto => 08-15
la diada => 09-11
diada => 09-11
el pilar => 10-12
día del pilar => 10-12
virgen del pilar => 10-12
día de la hispanidad => 10-12
la hispanidad => 10-12
fiesta nacional de españa => 10-12
fiesta de la hispanidad => 10-12
día de la raza => 10-12
día de colón => 10-12
halloween => 10-31
noche de brujas => 10-31
todos santos => 11-01
día de todos los santos => 11-01
día de los santos => 11-01
día de los muertos => 11-02
día de muertos => 11-02
día de los difuntos => 11-02
fieles difuntos => 11-02
los difuntos => 11-02
la almudena => 11-09
acción de gracias => 11/4/4
día de acción de gracias => 11/4/4
thanksgiving => 11/4/4
black friday => 11/4/4+1
viernes negro => 11/4/4+1
cyber monday => 11/4/4+4
ciber lunes => 11/4/4+4
lunes cibernético => 11/4/4+4
día de la constitución => 12-06
inmaculada => 12-08
inmaculada concepción => 12-08
la inmaculada concepción => 12-08
día de la inmaculada => 12-08
virgen de guadalupe => 12-12
día de la virgen de guadalupe => 12-12
santa lucía => 12-13
lotería de navidad => 12-22
día de los niños => 04-30
día del niño => 04-30
día del maestro => 05-15
día de los presidentes => 02/1/3
día de martin luther king => 01/1/3
día de los caídos => 05/1/-1
día de los veteranos => 11-11
la constitución => 12-06
las fiestas => 12-25

[week.number]
semana
sem
semana número
semana no
la semana
semana n

[span]
fin de semana => e0
final de la semana => eow0
final de la semana que viene => eow1
finales de la semana que viene => eow1
primeros de mes => bom1
principios de mes => bom1
principio de mes => bom1
mediados de mes => mom0
principios de semana => bow1
principios de la semana que viene => bow1
en quince días => +15:14
dentro de quince días => +15:14
en una quincena => +15:14
una quincena => +15:14
quincena => +15:14
en ocho días => +8:7
dentro de ocho días => +8:7
en 24 48 horas => +2
antes del fin de semana => eow0
antes de fin de semana => eow0
antes del finde => eow0
el fin de semana => e0
el finde => e0
el próximo fin de semana => e1
el fin de semana que viene => e1
principio de semana => bow1
principios de año => boy1
principio de año => boy1
primeros de año => boy1
inicio de mes => bom1
inicios de mes => bom1
comienzos de mes => bom1
mitad de mes => mom0
dentro de una quincena => +15:14
en la quincena => +15:14
dentro de 8 días => +8:7
de hoy en ocho => +7
de hoy en ocho días => +7
de hoy en quince => +14
de mañana en ocho => +8
de aquí a quince días => +15:14
de aquí a ocho días => +8:7
en las próximas 24 horas => +1
en las próximas 48 horas => +2
en las próximas 72 horas => +3
en 24h => +1
en 48h => +2
en 72h => +3
en un plazo de 24 horas => +1
en un plazo de 48 horas => +2
en un plazo de 72 horas => +3
en lo que queda de semana => eow0
en lo que queda de mes => eom0
este fin de semana => e0
cte => M0
en medio año => +6m
dentro de medio año => +6m

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
a mediodía
al mediodía
a primera hora de la mañana
a última hora de la tarde
en la mañana
en la tarde
en la noche
seguro
seguramente
probablemente
con seguridad
a lo más tardar
de madrugada
de la mañana
de la tarde
de la noche
al cierre
al final del día
a final del día
a las
a la una
sobre las
hacia las
antes de las
a partir de las

[every]
cada
todos los
siempre los

[half]
mitad
quincena

[vague]
unos
unas
pocos
algunos
varios

[not.a.date]
horas
euros
euro
eur
por ciento
facturas
factura
veces
recordatorio
recordatorios
plazos
cuotas
pagos
palets
unidades
hs
hrs
dólares
pesos
cuota
palés
pallets
cajas
piezas
ud
uds
kg
km
personas
porciento
planta
piso
páginas
página
líneas
pedidos
pedido
artículos
correos
llamadas
mensualidades
céntimos
transferencias
recibos
albaranes
h
hora
am
pm
a m
p m
de la mañana
de la tarde
de la noche
y media
y cuarto
en punto
vez
correo
email
llamada
intento
solicitud
mensaje
carta
aviso
cliente
proveedor
lugar
paso
aniversario
cumpleaños
siglo
pago

[not.before]
no antes de
no antes del
a partir de
a partir del
desde el
desde
a contar del
a contar desde el
desde la
a partir de la
a partir del día
desde el día

[dated]
del
de
de fecha
con fecha
fechada

[afternext]
subsiguiente

[ago]
atrás

[eve]
víspera de => -1
vísperas de => -1
la víspera de => -1
víspera del => -1
vísperas del => -1
la víspera del => -1
día antes de => -1
el día antes de => -1
el día antes del => -1
día siguiente a => 1
el día siguiente a => 1
el día siguiente al => 1
día después de => 1
el día después de => 1
el día después del => 1
al día siguiente de => 1

[event]
de vacaciones
vacaciones
de baja
baja médica
baja maternal
de viaje
de permiso
fuera de la oficina
ausente
ausentes
cerrado
cerrada
cerrados
cerramos
estaremos cerrados
reabr*
reapertura
entrega
entrega está prevista
entrega prevista
envío
visita
cita
reunión
feria
formación
llamarme
llámeme
llámenme
llamarnos
llámennos
llamada
llamar
devolver la llamada
contestarme
responderme
válido
válida
vigente
caduca
contrato termina
contrato finaliza
proyecto termina
proyecto finaliza
inventario
mudanza
nos mudamos
mantenimiento
no vence
exigible
huelga
hablar
hablarlo
conversar
podemos hablar
vernos
charlar
técnico
electricista
fontanero
mecánico
recambios
repuestos
piezas de recambio
garantía
nuevo programa
nuevo sistema
nueva dirección
hospital
hospitalizado
recogida
transportista
mensajero
repar*
reparación
recuérdeme

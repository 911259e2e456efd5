# Words of replies, Spanish. Format: reader/replywords.h; what each section means: doc/lexicon.md.
[function]
el la los las de del un una y es son que en por para con no se lo su sus nuestro nuestra hemos ha han está
estamos ya gracias buenos días buenas tardes hola saludo saludos factura pago transferencia pagada pagado pagar
haremos hacemos favor le les me mi yo usted ustedes vuestra esta este semana mes mañana viernes lunes hoy si
cuando pero más muy hasta adjunto cordial estimado estimada señor señora ayer día cuenta banco nos

# --- what is said, by kind of word
[neutral]
lo antes posible
cuanto antes
en cuanto sea posible
a la mayor brevedad
no hay problema
sin problema
sin falta
no se preocupe
no se preocupen
no solo
condiciones de pago
plazo de pago
si necesita algo
si tiene alguna duda
cualquier duda
quedo a la espera
no dude
no duden
retraso en el pago
forma de pago
por favor
concurso público
concurso de ideas

[pay]
pagar
abonar
transferir
liquidar
saldar
ingresar
hacer la transferencia
hacer el pago
hacer una transferencia
realizar el pago
realizar la transferencia
efectuar el pago
efectuar la transferencia
pagarles
pagarle
pagaros
abonarles
abonarla
pagarla
pagarlo
liquidarla
proceder al pago
girar
regularizar
remitir el pago
enviar el pago
ponernos al día
ponerme al día
cancelar la deuda

[pays]
pago
pagamos
abonamos
abono
transferimos
transfiero
liquidamos
liquido
ingresamos
hago la transferencia
hago el pago
hacemos la transferencia
hacemos el pago
hacemos transferencia
le pagamos
les pagamos
le pago
les pago
os pago
os pagamos
hago el ingreso
hacemos el ingreso
procedemos al pago
procedo al pago
os lo paga
lo paga
la paga
se lo paga
os la paga
se la paga
lo pagamos
la pagamos
hace .. transferencia
hace .. pago
hace .. ingreso

[will.pay]
pagaremos
pagaré
pagará
pagarán
abonaremos
abonaré
abonará
transferiremos
transferiré
liquidaremos
liquidaré
ingresaremos
haremos el pago
haré el pago
haremos la transferencia
haré la transferencia
haremos transferencia
realizaremos
realizaré
efectuaremos
efectuaré
procederemos
procederé
será pagada
será abonada
se pagará
se pagarán
se abonará
se abonarán
se hará
se realizará
se efectuará
se liquidará
se transferirá
saldaremos
saldrá
saldrán
quedará pagada
quedará abonada
quedará liquidada
queda liquidada
queda pagada
queda saldada
recibirán
recibirá
tendrán el pago
tendrá el pago
tendrán el dinero
tendrá el dinero
regularizaremos
enviaremos el pago
va a pagar
le haremos
les haremos
haría .. transferencia
haríamos .. transferencia
pagaría
pagaríamos
haría .. pago
haríamos .. pago
haría .. ingreso

[paid]
pagado
pagada
pagados
pagadas
abonado
abonada
abonadas
transferido
transferida
liquidado
liquidada
liquidadas
saldado
saldada
ingresado
ingresada
satisfecha
satisfecho
cargado
cargada
domiciliado
atendido
atendida
domiciliada
descontado
descontada
cobrado
cobrada
cancelada la deuda

[paid.past]
pagué
abonamos ayer
pagamos ayer
transferí
hice la transferencia
hice el pago
hice el ingreso
hicimos la transferencia
hicimos el pago
hicimos una transferencia
hicimos transferencia
hecho la transferencia
hecho el pago
hecho una transferencia
hecho el ingreso
realizado el pago
realizado la transferencia
efectuado el pago
enviado el pago
enviado la transferencia
se pagó
se abonó
se transfirió
se ingresó
se hizo
se realizó
se efectuó
realicé
realizamos el pago el
les pagué
le pagué
os pagué
pagaron
hizo el pago
se liquidó

[payment]
pago
pagos
transferencia
transferencias
importe
dinero
cheque
talón
ingreso
giro
recibo
saldo
total
cantidad
pagaré
abono
suma
remesa

[done]
hecha
hecho
hechos
realizada
realizado
efectuada
efectuado
enviada
enviado
ordenada
ordenado
emitida
emitido
salió
salido
ejecutada
ejecutado
cursada
cursado
tramitada
remitido
hizo
realizó
efectuó
mandado
mandada
completada
en camino
descontado

[happens]
sale
salen
llega
llegará
va
sigue
le llegará
les llegará
entra
entran

[planned]
programado
programada
programados
programadas
previsto
prevista
previstos
planificado
planificada
agendado
agendada
incluida en
incluido en
está incluida
está incluido
entra en esa remesa
entra en la remesa
entra en
en la próxima remesa
próxima remesa
aprobada para pago
aprobado para pago
pendiente de firma
pendiente de aprobación
a la firma
en trámite
en tramitación
en proceso
en curso
autorizada para pago
puesta al pago
contabilizada para pago
se está tramitando
se está gestionando
autorizado
autorizada
autorizó
aprobado
aprobada
aprobó
visto bueno
luz verde

[perfect]
hemos
he
ha
han
había
habíamos
fue
fueron
está
están
ha sido
han sido
sido
quedó
es

[future]
le parece bien si
les parece bien si
le importa si
vamos a
voy a
va a
van a
será
serán
queremos
quiero
pensamos
pienso
prometo
prometemos
nos comprometemos
me comprometo
esperamos
espero
intentaremos
intentaré
tenemos previsto
tengo previsto
iremos a
propongo
proponemos
estará
estarán

[modal]
en condiciones
capaces
podemos
puedo
podríamos
podría
puede
podremos
podré
poder
debemos
tenemos que
tengo que
sería posible
es posible

[not]
no
nunca
ningún
ninguna
nada
ni
nadie
tampoco
jamás
imposible

[not.yet]
aún no
todavía no
no se ha
sin pagar
pendiente de pago
se nos pasó
se me pasó
se nos olvidó
se me olvidó
olvidado
olvidé
despiste
traspapelado
se nos ha pasado
se me ha pasado

[refuse]
nos negamos
me niego
no vamos a pagar
no voy a pagar
no pienso pagar
no pensamos pagar
no pagaremos
no pagaré
ni un euro
ni un céntimo
retenemos
retenido
retenida
bloqueado
bloqueada
bloqueamos
rechazamos el pago
paralizado
no procede
de ninguna manera
retendremos
paralizado el pago
paralizamos
suspendemos el pago

[until]
hasta que
mientras
antes de que
a menos que
salvo que
a no ser que

[if]
si
cuando
en cuanto
una vez
tan pronto como
siempre que
a condición de
tras recibir
al recibir
después de recibir
previa
contra
apenas
condicionado
a la espera de
nada más
el día que
hasta el día que
cuando aparezca
en el momento en que
a la recepción de
tras la recepción
una vez recibido
una vez recibida
una vez que
en cuanto reciba
en cuanto recibamos
solo cuando
sólo cuando
solo si
previa entrega
previo abono

[without]
sin
a falta de

[we]
nosotros
yo
nuestro
nuestra
nuestros
nuestras
nos
me
mi
mis

[you]
ustedes
usted
su
sus
vosotros
vuestro
vuestra
os
les

[others.pay]
nuestro cliente
nuestros clientes
mi cliente
mis clientes
cliente nos pague
cliente nos paga
clientes nos paguen
nos paguen
nos pague
me paguen
cobremos
cobrar de
cobre
cobrar
esperando cobrar
nos deben
el promotor
la propiedad pague
cobramos
que nos pague
que nos paguen
nos pague el
que cobremos
esperamos cobrar
cobro de un cliente
pago de un cliente
un cliente nuestro
que nos ingresen
pendientes de cobrar
mi nómina
mi pensión
devolución de hacienda
devolución del iva
cobro la nómina
cobre la nómina
la subvención
nos pague el seguro
pague el seguro
cobremos de
cobremos nosotros

[our.money]
financiación
préstamo
subvención
seguro
liquidez
tesorería
nómina
la vuelta
vacaciones
mi jefe
mi jefa
director
gerente
firme
apruebe
dirección
los fondos
fondos
de caja
saldo suficiente

[creditor.act]
abono de
factura de abono
nota de crédito
nota de abono
abono correspondiente
factura rectificativa
factura corregida
factura correcta
nueva factura
rectifiquen
rectificar
rectificación
corregir
corrijan
corrección
anular
anulación
reembolso
reembolsen
devolución
devuelvan
sustituir
sustitución
sustituyan
cambien
cambiar
reparen
reparar
reparación
reparado
arreglen
arreglar
arreglado
terminen
terminar
terminado
acaben
completen
reponer
reposición
retirar
recoger
recojan
solucionen
solucionar
resuelvan
entreguen
subsanen
subsanar

[reported]
según
me dice
me dicen
me ha dicho
me han dicho
me informan
me comentan
al parecer
por lo visto
parece que
me confirma

[you.say]
ustedes dicen
dicen ustedes
según ustedes
afirman
usted dice
según su aviso
según su recordatorio
prometieron

[habit]
siempre pagamos
solemos
habitualmente
como siempre
nuestro día de pago
nuestros días de pago
día de pago
días de pago
normalmente pagamos

[already]
ya
ayer
la semana pasada
el mes pasado
hace tiempo
íntegramente
en su día
en plazo

[maybe]
creo
creo que
supongo
imagino
seguramente
probablemente
quizás
tal vez
si no me equivoco
debería estar
no estoy seguro
no estoy segura
me parece
diría
juraría

[sarcasm]
cuando las ranas
cuando los cerdos
espere sentado
esperen sentados
enhorabuena
felicidades
en sus sueños
qué maravilla de servicio
gran servicio
vaya servicio
magnífico servicio
sí claro
ni en sueños
el día del juicio
ojalá la tuvieran
ojalá tuvieran
ojalá fueran
qué eficacia
qué eficiencia
menuda eficacia
enhorabuena por

[ask]
qué
cuál
cuándo
cómo
dónde
quién
por qué
a qué
han recibido
ha recibido
pueden
puede
podrían
podría
podéis
me puede
me pueden
nos pueden
nos puede
es posible
sería posible
cuánto
me podría
hay
cuáles
de qué
para qué

[please]
por favor
ruego
rogamos
pueden
puede
podrían
podría
me puede
necesito
necesitamos
hace falta
solicitamos
solicito
agradecería
agradeceríamos
les pido
quisiera
esperamos
estamos esperando
exigimos
pedimos
haga el favor
favor de
reclamamos
seguimos esperando

[send]
enviar
enviarme
enviarnos
envíen
envíe
envíenme
envíenos
reenviar
reenviarme
reenvíen
reenvíe
mandar
mandarme
mandarnos
manden
mande
mándenme
mándeme
remitir
remitirnos
remitan
facilitar
faciliten
adjuntar
pasar
pasarme
pasarnos
pasen
indicar
indiquen
dar
darnos
hacer llegar
proporcionar
emitan
emitir
subir

[invoice]
factura
facturas
fra
fact
facturado

[document]
copia
copias
duplicado
pdf
extracto
estado de cuenta
estado de cuentas
albarán
albaranes
parte de trabajo
partes de trabajo
justificante de entrega
documento
documentos
documentación
detalle
desglose
archivo
adjunto
certificado
original
prueba de entrega
hoja de horas

[goods]
mercancía
mercancías
material
materiales
entrega
pedido
envío
producto
productos
género
servicio
servicios
trabajo
trabajos
obra
máquina
equipo
reparación
instalación
artículo
artículos
palé
palés
paquete
cajas
unidades
avería
técnico
cantidad
caldera
impresora
piezas
partida
curso
limpieza
mantenimiento
lámpara
lámparas
azulejos
ventana
ventanas
puerta
puertas
cocina
baño
tejado
pintura
suelo
muebles
mesa
sillas
motor
bomba
cables
filtros
neumáticos
camión
furgoneta
página web
web
catering
comida
vino
habitación
ordenador
ordenadores
servidor
transporte
asesoramiento
formación
jardín
valla
aire acondicionado
calefacción
jamones
botellas
folletos

[person]
persona
contacto
interlocutor
destinatario
responsable
departamento
encargado
encargada
correo equivocado
dirección
persona indicada
persona adecuada

[received]
recibido
recibida
recibidos
recibimos
recibí
llegado
llegó
llegaron
entregado
entregada
entregaron
recibir
visto
tenemos
tengo
consta
nos consta
me consta
han servido
ha llegado

[find]
encuentro
encontramos
encontrar
localizo
localizamos
localizar
aparece
figura
consta
sistema
constancia
registrada

[bad]
roto
rota
rotos
rotas
dañado
dañada
dañados
defectuoso
defectuosa
defectuosos
averiado
averiada
estropeado
estropeada
no funciona
no funcionan
sin funcionar
caducado
golpeado
chapuza
mal
malo
mala
error
errores
errónea
erróneo
incorrecta
incorrecto
incorrectos
equivocada
equivocado
falso
incompleto
incompleta
no coincide
no coinciden
no corresponde
no cuadra
demasiado alto
demasiado caro
más caro
excesivo
excesiva
duplicada
duplicado
dos veces
sin terminar
inacabado
inacabada
inaceptable
caducados
golpeada
mojado
desperfectos
de menos
de más
pésimo
pésima
no es correcto
no es correcta
desastre
no son correctos
no es exacto
no cuadran
no está bien

[remittance]
justificante
justificante de pago
justificante de transferencia
comprobante
comprobante de pago
comprobante de transferencia
resguardo
orden de transferencia
aviso de pago
carta de pago
swift
justificante bancario

[attached]
adjunto
adjunta
adjuntamos
adjuntos
anexo
les adjunto
le adjunto
adjunto remito
aquí tiene
aquí tienen
os adjunto

[partial]
parte
parcial
a cuenta
mitad
la mitad
el resto
resto
anticipo
primer plazo
una parte
de momento
entrega a cuenta

[instalments]
plazos
cuotas
fraccionar
fraccionado
aplazar
aplazamiento
mensualidades
en dos pagos
en tres pagos
plan de pagos
al mes
a plazos
dos plazos
mensuales

[ok.with.you]
si le parece bien
si les parece bien
si os parece
si os parece bien
si están de acuerdo
si está de acuerdo
si es posible
si puede ser
si no hay inconveniente
si no le importa
si les va bien

[instead]
en lugar de
en vez de
presupuesto
presupuestado
según presupuesto
precio acordado
lo acordado
acordamos
pactado
lo pactado
según contrato
nos han cobrado
han facturado
han cobrado
nos cobran
habíamos acordado
habíamos quedado
se acordó
acordado era
habíamos quedado en
quedamos en
según el presupuesto
precio pactado
precio convenido

[extend]
más tiempo
prórroga
aplazamiento
un poco más
denos
denme
danos
paciencia
esperen
espere
esperar
aguanten
margen
conceder
concedan
retrasar
aplazar
una semana más
unos días más

[ordered]
pedido
pedimos
encargado
encargamos
solicitado
contratado
contratamos
firmado
autorizado
acordado

[agree]
de acuerdo
acuerdo
conforme
conformes
aceptamos
acepto
aceptar
reconocemos
reconozco

[owe]
debemos
debo
deuda
adeudamos

[order.number]
número de pedido
n de pedido
nº de pedido
pedido de compra
orden de compra
número de orden
número po
referencia de pedido
centro de coste
número de expediente
código dir3
referencia del pedido
referencia de nuestro pedido
referencia de compra
número de nuestro pedido

[portal]
portal
plataforma
face
facturae
ariba
coupa
portal de proveedores
alta de proveedor
alta como proveedor
dados de alta
factura electrónica
ficha de proveedor
edi

[bank.details]
iban
cuenta bancaria
número de cuenta
datos bancarios
bic
cambio de cuenta
tarjeta
con tarjeta
bizum
enlace de pago
certificado de titularidad

[amount]
importe
precio
precios
tarifa
iva
descuento
total
cantidad
gastos
recargo
portes
horas
interés
intereses
irpf

[sort]
me encargo
nos encargamos
lo arreglo
lo gestiono
lo gestionamos
lo hago
lo hacemos
lo tramito
lo tramitamos
me ocupo
nos ocupamos
lo soluciono
lo solucionamos
lo resuelvo
lo dejo hecho
lo dejamos hecho
lo dejo listo
lo miro y pago
lo regularizo

[sorted]
hecho
ya está hecho
listo
arreglado
solucionado
resuelto
ya está

[arrive]
en su cuenta
en vuestra cuenta
en la cuenta
recibirán el dinero
recibirá el dinero
lo tendrán
lo tendrá
lo tenéis
les llegará
le llegará
tendrán
tendrá
reflejado

[then]
entonces
después
así podremos
así podemos
para que podamos
para poder
y procedemos
y les pagamos
y lo pagamos
y la pagamos
y pagamos
luego
en ese caso

[but]
pero
sin embargo
aunque
porque
ya que
puesto que
no obstante
sino
por eso
así que
mientras que

[and]
y
e
además

[forward]
reenviado
reenvío su
les reenvío
lo reenvío
reenvío su correo
he pasado
lo paso
paso su
paso a
en copia
trasladado
traslado
derivado
te reenvío
remito su correo a
remitido a
puedes contestar
lo lleva

[run]
remesa
remesas
día de pago
días de pago
calendario de pagos
próximo pago
vencimiento de pago

[is.dispute]
por qué tenemos que pagar
por qué debería pagar
por qué vamos a pagar
por qué deberíamos
desacuerdo
disconformes
disconforme
disconformidad
reclamación
reclamamos
reclamado
queja
impugnamos
rechazamos
rechazo
rechazada
discutimos
en disputa
litigio
no estamos de acuerdo
no estoy de acuerdo
nunca pedimos
nunca encargamos
nunca contratamos
nunca recibimos
nunca llegó
no hemos pedido
no pedimos
no solicitamos
no contratamos
no encargamos
no se ha realizado
no se realizó
no se ha entregado
no se ha prestado
no fue entregado
no han entregado
no nos han entregado
no han terminado
no está terminado
cancelado
cancelada
cancelamos
anulado
anulada
anulamos
duplicada
cobrado dos veces
facturado dos veces
facturada dos veces
deducir
deducimos
descontar
descontamos
descontaremos
compensar
compensación
devuelto
devolvimos
devuelta
devolvemos
no debemos nada
no les debemos
no le debo
no debo nada
nada que pagar
no es nuestro pedido
no es nuestra
no tenemos contrato
injustificado
improcedente
abusivo
estafa
fraude
indebido
indebidamente
no reconocemos
solo entregaron
solo llegaron
solo recibimos
sólo recibimos
qué gracia
así no pagamos
así no se
llegó roto
llegó rota
llegaron rotos
llegó mal
llegaron rotas
no pensamos pagar
por un servicio que no
que no habéis prestado
no han venido
nadie vino
no vino nadie
no ha venido nadie
con lo que falta
seguimos esperando
llevamos semanas esperando
llevamos meses esperando
sigue sin funcionar
sigue averiado
era gratis
tenía que ser gratis
en garantía
fuera de plazo
cara dura
menuda cara
vaya cara
tomadura de pelo
penalización

[is.query]
a qué pedido
a qué corresponde
de qué es
a qué obra
qué es esto
de qué se trata
han recibido nuestro pago
han recibido nuestra transferencia
ha llegado nuestra transferencia
les ha llegado
reenviar la factura
reenviarme la factura
no la encuentro
no encuentro la factura
no encontramos la factura
no tenemos esa factura
no tenemos esta factura
no hemos recibido la factura
no hemos recibido esta factura
no he recibido la factura
no nos consta
no me consta
no nos ha llegado la factura
no se abre
no puedo abrir
no podemos abrir
han cambiado de cuenta
ha cambiado el iban
han cambiado de banco
aceptan tarjeta
puedo pagar con
se puede pagar con
cómo puedo pagar
cuál es el importe
cuánto es
cuánto debemos
extracto
estado de cuenta
falta el número de pedido
sin número de pedido
no podemos tramitar
no se puede tramitar
tienen que subir
deben subir
sistema no acepta
sistema no la acepta
sistema rechaza
sistema la rechaza
sistema no admite
sistema no nos deja
si recibieron
si han recibido
si les llegó
si les ha llegado
si ha llegado
si recibió
me falta la factura
me la pasas
me lo pasas
a qué cuenta
en qué cuenta
número de cuenta
os ha llegado
ha llegado la
de qué obra
de qué es esto
no viene adjunta
sin adjunto
no adjunta
no hay adjunto
falta el número
cuál es el vencimiento
qué vence
quién lo pidió
quién pidió

[is.wrong-contact]
ya no trabajo
ya no trabaja
no trabajo en
no trabajo ya
dejé la empresa
dejado la empresa
dejó la empresa
jubilado
jubilada
jubiló
me jubilé
no soy la persona
no soy el responsable
no soy la responsable
no soy el contacto
no soy yo
no es mi departamento
no llevo
no me corresponde
no me encargo
persona equivocada
contacto equivocado
dirección equivocada
destinatario equivocado
se equivoca de persona
se han equivocado de
se ha equivocado de
se equivocan
diríjanse a
diríjase a
dirigirse a
contacten con
contacte con
contactar con
póngase en contacto
pónganse en contacto
escriban a
escriba a
hablen con
hable con
este asunto lo lleva
lo lleva administración
lo lleva
administración
departamento de administración
departamento de contabilidad
contabilidad
nuestra gestoría
gestoría
asesoría
nuestro gestor
vendida a
traspasado
traspasada
comprada por
antiguo dueño
nuevo propietario
no conozco esta empresa
no conocemos esa empresa
no tengo nada que ver
nada que ver
no soy cliente
no somos clientes
solo soy
yo solo soy
eso lo lleva
hay que hablarlo con
se ha jubilado
está jubilado
nuevo contacto
nueva responsable
nuevo responsable
me sustituye
me sustituye ahora
mi sustituto
mi sustituta
mi sucesor
mi sucesora
no llevo los pagos
no llevo yo
lo lleva mi
hace un año que no trabajo
que no trabajo
equivocado de persona
equivocado de empresa
no es aquí
no somos nosotros
no soy el de
no es mi empresa
pregunte a
pregunten a
pregunta a
le paso con
se lo paso a
lo paso a
reenvío a
paso esto a

[is.stop]
déjenme
concurso de acreedores
concursal
administrador concursal
insolven*
quiebra
bancarrota
liquidación concursal
en liquidación
suspensión de pagos
cese de actividad
cesado la actividad
ha cesado
cerrado la empresa
disuelta
disolución
segunda oportunidad
preconcurso
abogado
abogada
abogados
bufete
procurador
departamento legal
servicios jurídicos
asesoría jurídica
acciones legales
medidas legales
demanda
denuncia
denunciar
denunciaremos
denunciaré
juzgado
tribunal
tribunales
policía
guardia civil
acoso
acosar
hostigamiento
no me contacten
no nos contacten
no vuelvan a
no vuelva a
no quiero recibir
darme de baja
darnos de baja
dar de baja
denme de baja
baja de la lista
borren mis datos
borrar mis datos
eliminen mis datos
eliminar mis datos
supresión de mis datos
supriman
rgpd
lopd
protección de datos
derecho de supresión
artículo 17
falleció
fallecido
fallecida
fallecimiento
muerto
murió => 2
difunto
difunta
herencia
herederos
albacea
notaría
defunción
consumo
omic
prescrita
prescripción
letrado
letrada
mi representada
mi representado
aepd
agencia española de protección
derecho de acceso
concurso voluntario
liquidación de la empresa
ha muerto => 2
falleci*
difunt*
viuda
viudo
no escriban más
déjenme en paz
dejadme en paz
déjennos en paz
oficina del consumidor
facua
artículo 15
acos*
hostig*
datos personales
en concurso
concurso necesario
presentado concurso
solicitado concurso
ha quebrado
quebrado
quebrada
en quiebra
abogad*
manos de nuestros abogados
a mi despacho
a nuestro despacho
despacho de abogados
mi despacho representa
concurso
mi despacho => 3
nuestro despacho => 3
requerimos para que
se abstengan
abstengan de
dirigirse a este despacho
este despacho
en nombre de nuestro cliente
en representación de
nuestra representada
mi marido falleció
mi mujer falleció
perdí a mi
derecho de oposición
cese el tratamiento
dejen de => 4
deje de => 4
dejad de => 4
no me escriban => 4
no nos escriban => 4
no me escriba => 4
no me envíen más => 4
no me manden más => 4
no envíen más => 4
dejen .. en paz => 4

[is.chatter]
gracias
ok
vale
de acuerdo gracias
recibido
recibido gracias
perfecto
tomamos nota
tomo nota
anotado
entendido
lo miro
lo reviso
lo revisamos
lo consulto
feria
saludos
buen fin de semana
feliz navidad

[is.paid]
ya está pagada
ya está pagado
ya pagamos
ya pagué
revisen su banco
compruebe su cuenta
comprueben su cuenta
revisen su cuenta
deberían tenerlo ya
ya deberían tener
transferencia enviada
está pagada desde
se han cruzado
se ha cruzado
cruzado con nuestro pago
cruzado con nuestra transferencia
se cruzó con nuestro
se cruzaron
nos lo cargaron
nos la cargaron
nos lo han cargado
nos la han cargado
cargaron en cuenta
cargado en cuenta
salió de nuestra cuenta
ha salido de nuestra cuenta
ya está hecho
ya está hecha
ya os lo
ya se lo
ya lo tienen
ya lo tenéis
ya lo tiene
el cargo es del
cargo es del día
me lo cobraron
nos lo cobraron
lo cobrasteis
cobraron por
salió el
salió de la cuenta
se atendió
adjunto justificante
os lo ingresé
se lo ingresé
está liquidada
consta pagada
consta como pagada
figura pagada
figura como pagada
está al corriente
al corriente de pago
pagado en efectivo
pagué en efectivo
en mano
pagado con tarjeta

[is.promise]
pago previsto
pago el
cuente con el pago
cuenten con el pago
le llegará el pago
sin falta le pagamos
queda liquidada
tendrán .. dinero
tendrá .. dinero
tendréis .. dinero
recibirán .. dinero
recibirán .. pago
recibirá .. pago
recibiréis .. pago
recibirán .. transferencia
tendrán .. pago
vamos con retraso
lo haremos
haremos lo posible
estamos atrasados
haremos todo lo posible
van a cobrar
cobrarán
cobraréis
lo tienes
lo tenéis
lo tiene
lo tienen
os lo pago
se lo pago
te lo pago
sin falta
como tarde
como muy tarde
cuenten con
cuente con
palabra
prometido
me comprometo
un poco de paciencia
paciencia
está en la lista
está en la remesa
entra en la remesa
en la próxima remesa
está a la firma
pendiente de firma
aplazarlo
aplazar
fraccionarlo
lo dejo pagado
queda pagado
quedará pagado
lo hago
lo hacemos
pagaremos encantados
estamos en ello
en ello estamos
estoy en ello
a final de mes
a finales de

[give.time]
darnos
darme
concedernos
concederme
nos dieran
darnos unos
denos
nos dan
nos da
dennos
necesitamos
concédanos

[only]
solo
sólo
solamente
únicamente
tan solo

[missing]
falta
faltan
faltaba
faltaban
faltante

[greeting]
buen fin de semana
feliz navidad
felices fiestas
feliz año
buena semana
buen día
buena tarde
felices pascuas
buen finde

[contact.us]
me escriban
me escriba
escribirme
contactarme
me contacten
me llamen
llamarme
me molesten
molestarme
sus correos
más correos
más mensajes
nos escriban
me envíen correos
más avisos
más recordatorios

[letter]
recordatorio
aviso
correo
mail
e mail
mensaje
carta
presupuesto
contrato
albarán
entrega
pedido
llamada
reclamación

[performed]
terminado
terminada
realizado
realizada
entregado
entregada
prestado
instalado
finalizado
acabado
cumplido
suministrado

[is.stop.alone]
stop
baja

[both]
ambas
las dos
ambas facturas
los dos

[all]
todas
todas las facturas
todo
las tres
la totalidad

[other]
la otra
las otras
la otra factura
las demás
el resto
las restantes
otra factura

[rank]
primera => 1
la primera => 1
segunda => 2
la segunda => 2
tercera => 3
la tercera => 3
cuarta => 4
dos primeras => 21
primeras dos => 21
tres primeras => 31
última factura => -1
la última => -1
dos últimas => -21

[count]
tres facturas => 3
dos facturas => 2
cuatro facturas => 4

[except]
excepto
salvo la
menos la
a excepción
menos

[larger]
la mayor
más grande
la grande

[smaller]
la menor
más pequeña
la pequeña

[older]
la más antigua
más antigua
la antigua

[newer]
la más reciente
más reciente
la nueva

[just.done]
acabo de
acabamos de
acaba de
terminamos de

[defect]
roto
rota
rotos
rotas
dañado
dañada
dañados
defectuoso
defectuosa
defectuosos
averiado
averiada
estropeado
estropeada
no funciona
no funcionan
sin funcionar
caducado
golpeado
chapuza

[ignore]
visita
cita
reunión
feria
comida
lista de precios

[field.paid]
extracto
banco
contabilidad
tesorería
referencia
justificante
comprobante
confirm*
cargado
cargo
cargaron
ayer
semana pasada
mes pasado
ya
hace
dos veces
transfer*
ingres*
pagad*
pagué
abonad*
liquidad*
saldad*
atendió
cheque
pagaré
efectivo
metálico
recibo
tarjeta
bizum
paypal
captura
adjunto
adjunta
revis*
comprueb*
mire
su cuenta
nuestra cuenta
salió
realizad*
hecho
hecha
emitid*
ejecutó
cruzado
extraña
sorprend*
pesados
al corriente
cobrado
cobraron
[field.promise]
prometo
promet*
palabra
pronto
próxim*
ajustad*
justos
tesorería
liquidez
sueldo
nómina
pensión
paciencia
disculp*
perdón
siento
sentimos
retras*
olvid*
despiste
vacaciones
vuelta
vuelvo
viaje
director
gerente
jefe
firma
aprobación
remesa
previsto
programad*
plazos
mitad
resto
mañana
finales
antes
cuando
en cuanto
esper*
voy
vamos
será
podré
podremos
intentar*
haré
haremos
prórroga
aplaz*
mensual*
enferm*
hospital
baja
seguro
préstamo
subvención
cliente pague
cobremos
tendrá*
recibirá*
llegará
ocupo
encargo
pila
lista
lunes
martes
miércoles
jueves
viernes
sin falta
como tarde
os pago
le pago
lo pago
el día
[field.dispute]
calidad
roto*
rota*
averia*
avería*
defect*
gotea
fuga
repar*
garantía
anul*
cancel*
devol*
devuelto
abono
reembols*
dañad*
equivocad*
error
demasiado
caro
precio
tarifa
acordad*
pactad*
presupuesto
contrato
queja
reclam*
nunca
jamás
inaceptable
vergüenza
broma
gracia
técnico
instalador
albañil
palé*
entreg*
pedido
pedimos
cantidad
neg*
retenemos
penaliz*
responsab*
impugn*
rechaz*
ni un euro
ni un céntimo
prometid*
debía
en vez
en lugar
frío
falta*
mitad
solo
sólo
duplicad*
chapuza
basura
rayad*
tarde
semanas
meses
todavía no
sigue sin
nadie
vino
vinieron
respond*
contest*
sin terminar
horas
cobrado de más
facturado
disconform*
desacuerdo
sustitu*
cambi*
material
máquina
género
servicio
obra
camión
aparezca
color
talla
recargo
intereses
gratis
enhorabuena
cara dura
encantados
[field.query]
copia
enviar
enviarme
reenviar
mandar
adjuntar
pdf
pedido
portal
iban
qué
cuál
quién
dónde
cómo
cuándo
por qué
detalle
desglose
extracto
iva
tarjeta
moneda
otra vez
aclar*
confirmar
explicar
puede
pueden
podéis
podrían
han recibido
habéis
es esto
pregunta
dígame
centro de coste
referencia
número
datos bancarios
necesito
necesitamos
falta
formulario
formato
subir
facturae
albarán
partes
recibieron
llegado
vencimiento
importe
corresponde
no encuentro
no me consta
enlace
[field.wrong-contact]
departamento
compañer*
contabilidad
administración
proveedores
finanzas
central
dejé
empresa
jubil*
equivocad*
persona
nombre
reenv*
remito
paso
copia
encarg*
responsable
lleva
llevo
sustitu*
sucesor*
contact*
dirección
buzón
vendid*
traspas*
dueño*
propietario*
inquilino*
no soy
no somos
recepción
rrhh
marketing
compras
comercial
ya no trabajo
ya no
ahora
en adelante
hable*
pregunte*
pruebe*
extensión
otro
otra
mismo nombre
no conozco
no soy cliente
vecino*
secretaría
grupo
sucursal
gestoría
asesor*
extern*
hotel
[field.stop]
abogad*
juzgado
tribunal
jurídic*
legal*
juez
despacho
bufete
procurador*
concurso
concursal
liquidación
insolven*
quiebra
acreedor*
disuelt*
cerrad*
cierre
falleci*
murió
muerto
muerte
perdí a
viud*
herencia
heredero*
notar*
duelo
luto
entierro
rgpd
datos
protección de datos
aepd
artículo
borr*
elimin*
suprim*
acos*
policía
denunci*
baja
darme de baja
dejen
deje de
dejad
nunca más
en paz
no me escrib*
abstengan
requer*
representa*
nuestro cliente
derecho*
oposición
tratamiento
[field.chatter]
gracias
saludos
hasta pronto
vacaciones
tiempo
fin de semana
felicidades
cumpleaños
reunión
visita
feria
stand
pabellón
comida
café
fútbol
niños
familia
lista de precios
catálogo
folleto
muestra*
cita
cambiar
horario*
recoger
anotado
vale
ok
recibido
miro
reviso
le digo
boda
bebé
foto*
encantad*
genial
perfecto
navidad
pascua
año nuevo
teléfono

[that.day]
ese día
ese mismo día
el mismo día
entonces
ese día mismo
[past]
fue
fueron
era
eran
estaba
estaban
salió
salieron
hubo
tuvo
llegó
quedó
[present]
es
son
está
están
[unreal]
habría pagado
habríamos pagado
hubiera pagado
hubiéramos pagado
hubiese pagado

[paradigm.ar]
inf -ar -arle -arles -arlo -arla -aros -e -emos -en
pres -o -a -amos -an -ando
fut -aré -ará -aremos -arán -aría -aríamos
past -é -ó -aron
part -ado -ada -ados -adas
[verb]
pag => ar pay
abon => ar pay
liquid => ar pay
sald => ar pay
ingres => ar pay
regulariz => ar pay
gir => ar pay
efectu => ar make
realiz => ar make
tramit => ar make
orden => ar make
mand => ar make
envi => ar make
ejecut => ar make
curs => ar make
autoriz => ar make
prepar => ar make
[make]
hacer
emitir
transferir
remitir
proceder
hacerles
hacerle
hacerlo
dar la orden
hagamos
haga
[makes]
hago
hace
hacemos
hacen
emito
emitimos
procedo
procedemos
remitimos
envío
enviamos
haciendo
doy la orden
damos la orden
[will.make]
haré
hará
haremos
harán
emitiremos
procederé
procederemos
transferiré
transferirá
remitiremos
saldrá
saldrán
[made]
hice
hizo
hicimos
hicieron
emitimos ayer
he hecho
hemos hecho
ha hecho
se hizo
salió
salieron
transferí
transferimos
dio la orden
atendió
atendimos
cursamos

[currency]
euro => EUR
euros => EUR
eurito => EUR
dólares => USD
dólar => USD
libras => GBP
francos => CHF
pesos => MXN
[advice.file]
justificant*
pago*
transfer*
comprob*
resguardo*
abono*
ingreso*
[determiner]
el
un
del
de
su
nuestro
al
este
ese
mi
tu
cada
día

# Mail programs and mail habits in language 'es': see reader/mailwords.h for how these sections are used.

[mail.header]
de => from
remitente => from
enviado por => from
enviado => date
fecha => date
enviado el => date
enviada el => date
enviado: => date
para => to
a => to
destinatario => to
cc => cc
cco => cc
responder a => cc
datos adjuntos => cc
importancia => cc
asunto => subject

[mail.original]
mensaje original
correo original
mensaje reenviado
inicio del mensaje reenviado
mensaje reenviado por
comienzo del mensaje reenviado
cita original

[mail.forwarded]
mensaje reenviado
inicio del mensaje reenviado
mensaje reenviado por
comienzo del mensaje reenviado

[mail.attribution]
escribió
ha escrito
escribio
escribía

[mail.attribution.start]
el
en
lun
mar
mié
mie
jue
vie
sáb
sab
dom
lun.
mar.
mié.
jue.
vie.
sáb.
dom.
lunes
martes
miércoles
jueves
viernes
sábado
domingo

[mail.weekday]
lun
mar
mié
mie
jue
vie
sáb
sab
dom
lun.
mar.
mié.
jue.
vie.
sáb.
dom.
lunes
martes
miércoles
jueves
viernes
sábado
domingo

[mail.marker]
responda por encima de esta línea
escriba su respuesta por encima

[mail.footer]
enviado desde mi => device
enviado desde un => device
enviado desde correo para
enviado desde outlook
enviado desde yahoo
enviado desde => device
obtener outlook para
obtén outlook
descargar outlook
libre de virus
enviado con => mail
obtén => outlook
obtener => outlook
descargar => outlook
enviado vía => mail

[mail.closing]
un saludo
saludos
saludos cordiales
un cordial saludo
cordialmente
atentamente
gracias
muchas gracias
un saludo cordial
atte
atte.
muy atentamente
gracias y saludos
gracias de antemano
un abrazo
saluda atentamente
le saluda atentamente
reciba un cordial saludo
que tenga un buen día
quedo a su disposición
cordiales saludos
mil gracias
slds

[mail.disclaimer]
confidencial
destinatario de este
no es el destinatario
antes de imprimir
medio ambiente
este mensaje y sus
registro mercantil
horario de atención
horario de oficina
política de privacidad
síganos
derechos de acceso
aviso legal
responsable del tratamiento
datos serán tratados
datos personales serán
tratamiento de sus datos

[mail.postscript]
pd
p.d.
posdata
p.s.
ps
nb

[mail.phone]
teléfono
tfno
tfno.
móvil
tlf
tlf.
tel

[mail.inline]
más abajo
abajo
en rojo
en azul
mis respuestas
mis comentarios
en el texto

[machine.subject]
respuesta automática => absence
respuesta automatica => absence
fuera de la oficina => absence
ausente => absence
ausencia => absence
ausente de la oficina => absence
vacaciones => absence
de vacaciones => absence
mensaje automático => absence
fuera de oficina => absence
autorespuesta => absence
aviso de ausencia => absence
solicitud recibida => received
hemos recibido su solicitud => received
hemos recibido su mensaje => received
hemos recibido tu solicitud => received
acuse de recibo => received
ticket creado => received
caso creado => received
su solicitud => received
por favor confirme su mensaje => challenge
confirme su mensaje => challenge
leído => receipt
leido => receipt
confirmación de lectura => receipt
no leído => receipt
acuse de recibo automático => received
confirmación automática => received

[machine.absence]
fuera de la oficina
de vacaciones
ausente
oficina permanecerá cerrada
oficinas permanecerán cerradas
estaremos cerrados
cerrado por vacaciones
cerrada por vacaciones
baja médica
baja por maternidad
no estoy disponible
no estaré disponible
oficina cerrada
oficinas cerradas
estaré ausente

[machine.template]
para asuntos urgentes
en caso de urgencia
si es urgente
respuesta automática
mensaje automático
a mi regreso
a mi vuelta
póngase en contacto
pueden contactar
durante mi ausencia
si es un asunto urgente
en caso de emergencia
para temas urgentes
en 48 horas
en 24 horas

[machine.thanks]
gracias por su mensaje
gracias por su correo
gracias por tu mensaje
gracias por tu correo
gracias por contactar
gracias por ponerse en contacto

[machine.promise]
responderé
contestaré
responderemos
le contestaré
atenderé
leeré
lo antes posible
a la mayor brevedad
nuestro equipo
le responderá
no responda

[machine.received]
hemos recibido su solicitud
hemos recibido su mensaje
hemos recibido su consulta
hemos recibido su correo
su solicitud ha sido
su consulta ha sido
este es un mensaje automático
este mensaje se ha generado
no responda a este
mensaje generado automáticamente
nuestro equipo le
buzón ya no se consulta
hemos registrado su
ha sido registrada
ha sido registrado
hemos recibido correctamente
su mensaje ha sido recibido
su correo ha sido recibido

[machine.ticket]
número de ticket
número de caso

[machine.challenge]
haga clic en el enlace para confirmar
verificar que es una persona
protección antispam

[machine.human]
pagado
pagar
pago
factura
facturas
transferencia
importe
abono
abonado
pagaremos
pagamos
pagaré
pagos
pagada
pagadas
abonaremos
abonamos
abonaré
transferiremos
transferimos
transferido
liquidar
liquidaremos
mercancía
plazo
plazos
cheque
pagarla
pagarlo

[machine.deputy]
contacte
contactar
escriba a
diríjase
mi compañero
mi compañera
urgente
urgentes

[machine.mark]
externo

[machine.back]
de vuelta
regreso
vuelvo
volveré
reincorporo
reincorporaré
reincorporación
reabrimos
retomaremos
estaré de nuevo
a partir del
de nuevo
volvemos
regresamos
regresaré
retomo
reabrirá
abriremos
estaremos de vuelta
me incorporo
incorporaré
retorno
regresaremos
volveremos
estaré disponible
estaremos disponibles
vuelta

[machine.until]
hasta => next
hasta el => next
al => next

[machine.inclusive]
inclusive
incluido

[mail.banner]
este correo proviene de fuera
este correo se originó fuera
este mensaje procede de un remitente externo
no suele recibir correos electrónicos de
por qué esto es importante
no suele recibir correos
no suele recibir correo electrónico de

[machine.declared]
este es un mensaje automático
esta es una respuesta automática
este mensaje se ha generado automáticamente
este mensaje ha sido generado automáticamente
este correo se ha generado automáticamente
este correo ha sido generado automáticamente
mensaje generado automáticamente
no responda a este mensaje
no responda a este correo
por favor, no responda a este
por favor no responda a este
este buzón no admite respuestas
buzón no atendido

[machine.read]
se leyó
ha sido leído
fue leído
se ha leído
se eliminó

[word.alert]
precaución
atención
advertencia
aviso
alerta

[word.outside]
remitente externo
correo externo
origen externo
fuera de la organización
fuera de nuestra organización
fuera de su organización
no haga clic en
no abra los archivos
no abra archivos

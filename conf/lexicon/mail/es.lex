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
rgpd
lopd
protección de datos
registro mercantil
horario de atención
horario de oficina
política de privacidad
síganos
derechos de acceso
aviso legal
días de pago

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

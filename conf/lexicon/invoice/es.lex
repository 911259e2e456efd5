# Words of Spanish invoices. Format: policy/lexicon.h.
[stop]
el
la
los
de
del
y
para
por
su
con
que
en
nuestra
nuestro
factura
fecha
importe
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
ene => 1
feb => 2
mar => 3
abr => 4
may => 5
jun => 6
jul => 7
ago => 8
sep => 9
sept => 9
oct => 10
nov => 11
dic => 12
[number]
un => 1
una => 1
dos => 2
tres => 3
cinco => 5
siete => 7
ocho => 8
diez => 10
catorce => 14
quince => 15
veinte => 20
treinta => 30
cuarenta y cinco => 45
sesenta => 60
noventa => 90
[unit.day]
día
días
d
días naturales
dias naturales
día natural
días corridos
días calendario
días f.f
días fecha factura
días f/f
d.f.f
días ff
[unit.business-day]
días hábiles
día hábil
días laborables
día laborable
días laborales
[unit.week]
semana
semanas
[unit.month]
mes
meses
[unit.percent]
por ciento
[terms.pay]
pago
pagos
pagar
pagadero
pagadera
abonar
abono
vencimiento
vence
forma de pago
condiciones de pago
plazo de pago
transferencia
términos de pago
liquidar
a pagar
efectuar el pago
vence el
pagar antes del
fecha de vencimiento
giro
pagaré
confirming
recibo
letra
[terms.net]
neto
netos
sin descuento
[terms.end-of-month]
fin de mes
final de mes
a fin de mes
a final de mes
último día del mes
finales de mes
fin de mes en curso
[terms.next-month]
mes siguiente
del mes siguiente
próximo mes
del próximo mes
mes próximo
del mes próximo
mes que viene
[terms.immediately]
al contado
contado
pago al contado
a la vista
inmediato
inmediata
inmediatamente
a la recepción
al recibo
a la recepción de la factura
al recibir la factura
a recepción de factura
recepción de factura
a su recepción
pago inmediato
al recibo de la factura
a la presentación
[terms.from-receipt]
desde la recepción
a partir de la recepción
tras la recepción
recepción de la factura
recepción de factura
desde recepción
después de la recepción
de recibida
desde el recibo
de la recepción
tras recibir
fecha de recepción
[terms.from-delivery]
desde la entrega
tras la entrega
a la entrega
contra reembolso
contra entrega
después de la entrega
de la entrega
recepción de la mercancía
recepción de mercancía
desde el suministro
[terms.discount]
descuento
dto
descuento por pronto pago
pronto pago
rappel
bonificación
[terms.penalty]
interés
intereses
demora
mora
recargo*
penalización*
retraso
reclamación*
garantía*
devolución*
mensual
anual
validez
reclamar
incidencia*
queja*
[terms.share]
anticipo
a cuenta
señal
resto
restante
saldo
al pedido
por adelantado
depósito
entrega inicial
a la firma
[terms.instalments]
plazos
cuotas
a plazos
fraccionado
vencimientos
[terms.direct-debit]
domiciliación
domiciliado
domiciliada
domiciliación bancaria
recibo domiciliado
recibo bancario
adeudo directo
adeudo sepa
cargo en cuenta
se cargará en su cuenta
giro bancario
se le cargará
débito directo
débito automático
giro domiciliado
cargaremos en su cuenta
cargo en su cuenta
en su cuenta bancaria
se cargará
será cargado
será cargada
adeudaremos
cargado en su cuenta
pasaremos el recibo
domiciliado en su cuenta
[terms.card]
pagado con tarjeta
pagada con tarjeta
cargado en su tarjeta
tarjeta de crédito
pago con tarjeta
tarjeta terminada en
tarjeta visa
cargo en tarjeta
pagado con visa
forma de pago tarjeta
[terms.paid]
pagado el
pagada el
ya pagado
ya pagada
ya abonado
ya abonada
factura pagada
pago recibido
recibí
ya ha sido pagada
no es necesario
nada que pagar
abonada
pagado con paypal
abonado el
factura abonada
cobrado
pago realizado
importe abonado
[terms.in-advance]
por adelantado
pago anticipado
por anticipado
prepago
antes de la entrega
antes del envío
[terms.by]
antes del
antes de
hasta
hasta el
a más tardar
a más tardar el
el
vence el
vencimiento
vencimiento el
fecha de vencimiento
fecha límite
fecha límite de pago
para el
no más tarde del
con vencimiento
con vencimiento el
con fecha
día
vto
vencimientos
fecha de vencimiento => due
al vencimiento del => due
en los vencimientos => due
con vencimiento => due
con vencimiento el => due
el día
al
hasta el día
[terms.from]
de fecha
desde
a partir de
a partir del
fecha factura
fecha de factura
fecha de emisión
del
fecha
[terms.if]
si
en caso de
[terms.else]
de lo contrario
en caso contrario
[label.number]
número de factura recurrente
factura nº
factura n
factura no
factura núm
factura número
factura num
nº factura
n factura
nº de factura
n de factura
no de factura
no factura
núm factura
núm de factura
número de factura
número factura
num factura
factura nro
nro factura
nro de factura
nº de la factura
número de documento
nº documento
documento nº
serie y número
serie/número
número de la factura
referencia de factura
referencia factura
ref factura
factura
folio
folio factura
serie y folio
comprobante nº
comprobante n
nº comprobante
nº de comprobante
número de comprobante
folio interno
fra nº
fra n
fra num
nº fra
fra
núm. de factura
fact nº
factura electrónica de venta no
factura electrónica de venta nº
factura de venta no
factura de venta nº
factura electrónica no
[label.title]
factura
factura simplificada
factura de venta
factura comercial
factura final
factura recurrente
factura electrónica
su factura
minuta
fra
factura electrónica de venta
[label.issued]
fecha de factura
fecha factura
fecha de la factura
fecha de emisión
fecha emisión
fecha de expedición
fecha expedición
emitida el
emitido el
fecha del documento
fecha documento
fecha de facturación
fecha facturación
expedida el
lugar y fecha
f. emisión
f emision
f. factura
f factura
fec. factura
fecha fra
fecha de generación
fecha generación
[label.date]
fecha
de fecha
con fecha
[label.due]
se cargará el
cargo el
vencimiento
fecha de vencimiento
fecha vencimiento
fecha vto
vto
vence
vence el
fecha de pago
fecha límite de pago
fecha límite
pagar antes del
pagar antes de
a pagar antes del
pagadero el
pagadero antes del
pagadera antes del
vencimiento el
fecha límite para pagar
con vencimiento el
con vencimiento
vencimiento de pago
fecha tope de pago
vencimiento factura
fecha de vencimiento de la factura
fecha límite de la factura
fecha de cobro
f. vto
f vto
fecha de vto
f. vencimiento
f vencimiento
vcto
f. vcto
fecha vcto
fec. vto
pago antes del
[label.payable]
total a pagar
importe a pagar
a pagar
importe pendiente
pendiente de pago
saldo pendiente
líquido a percibir
total líquido
importe total a pagar
neto a pagar
importe debido
cantidad a pagar
cantidad adeudada
total pendiente
total a abonar
saldo a pagar
importe líquido
importe a abonar
pendiente
monto a pagar
total adeudado
saldo
líquido a pagar
cantidad debida
total debido
monto adeudado
importe adeudado
[label.total]
importe de factura
total de factura
monto de factura
total factura
total de la factura
importe total
total iva incluido
total con iva
importe factura
importe de la factura
total general
importe total factura
importe total de la factura
total incl iva
total iva incl
total con impuestos
total impuestos incluidos
total eur
total euros
total facturado
precio total
monto total
valor total
total documento
total bruto
importe con iva
monto de la factura
total fra
total de la fra
importe total eur
total c/iva
total (iva incl.)
total iva inc
[label.sum]
total
importe
suma
[label.net]
subtotal
sub total
base imponible
total base imponible
importe neto
total neto
total sin iva
neto
base
importe bruto
precio unitario
precio
total antes de impuestos
importe sin iva
total bruto antes de impuestos
suma y sigue
total líneas
total descuentos
base iva
total excl iva
sin iva
total descuento
[label.tax]
iva
total iva
cuota iva
importe iva
impuestos
impuesto
total impuestos
cuota
igic
irpf
retención
r.e.
recargo de equivalencia
retención irpf
total retenciones
i.v.a.
tipo iva
[label.previous]
saldo anterior
factura anterior
deuda anterior
importe anterior
[label.prepaid]
anticipo
anticipos
pagado
a cuenta
entrega a cuenta
entregas a cuenta
importe pagado
ya pagado
pagos a cuenta
señal
depósito
cobrado
abonado
[label.reference]
referencia de pago
concepto
concepto de pago
referencia del pago
referencia bancaria
referencia de transferencia
indicar en el pago
referencia pago
concepto de la transferencia
[label.order]
pedido
nº pedido
n pedido
nº de pedido
número de pedido
su pedido
pedido nº
orden de compra
número de orden
nº de orden
su nº de pedido
no de pedido
orden de pedido
[label.corrects]
factura rectificada
factura original
rectifica la factura
rectifica a la factura
factura que rectifica
abono de la factura
nº factura rectificada
factura de referencia
relativa a la factura
[label.other-number]
nº cliente
n cliente
nº de cliente
número de cliente
cliente nº
código cliente
cód cliente
cod cliente
id cliente
código de cliente
nif
n.i.f.
cif
c.i.f.
nif/cif
cif/nif
dni
rfc
ruc
cuit
teléfono
tel
tfno
tlf
fax
móvil
albarán
nº albarán
nº de albarán
presupuesto
nº presupuesto
contrato
nº contrato
proyecto
referencia
ref
su referencia
nuestra referencia
cuenta
nº de cuenta
nº cuenta
ccc
cuenta bancaria
página
código postal
c.p.
cp
código
expediente
cups
mandato
registro mercantil
condiciones de entrega
forma de envío
incoterm
forma de entrega
folio fiscal
uuid
[label.other-date]
fecha de entrega
fecha entrega
fecha de pedido
fecha pedido
fecha albarán
periodo
período
período de facturación
periodo de facturación
fecha de operación
fecha operación
fecha de servicio
fecha de inicio
fecha de fin
fecha inicio
fecha fin
válido hasta
validez
fecha de envío
fecha de impresión
fecha de nacimiento
fecha de devengo
próxima factura
fecha de presupuesto
fecha de cargo
fecha de entrada
fecha de salida
[label.terms]
forma de pago
condiciones de pago
términos de pago
plazo de pago
método de pago
modo de pago
medio de pago
condición de pago
vencimientos
pago
medios de pago
tipo de pago
condiciones
cond. pago
cond pago
f. pago
plan de pagos
calendario de pagos
plazos de pago
[label.currency]
moneda
divisa
[label.seller]
vendedor
proveedor
emisor
titular
beneficiario
titular de la cuenta
datos del emisor
[label.buyer]
cliente
facturar a
facturado a
cobrar a
comprador
destinatario
datos del cliente
dirección de facturación
a la atención de
receptor
señores
[label.address]
dirección de entrega
enviar a
dirección de envío
entregar a
[label.iban]
iban
[label.bic]
bic
swift
[kind.credit-note]
nota de crédito
abono
factura de abono
nota de abono
factura rectificativa de abono
[kind.corrective]
factura rectificativa
factura correctiva
[kind.self-billed]
autofactura
autofacturación
facturación por el destinatario
[kind.reminder]
recordatorio
recordatorio de pago
aviso de pago
reclamación de pago
requerimiento de pago
factura vencida
facturas vencidas
factura impagada
aviso de vencimiento
segundo aviso
último aviso
impagada
impago
pago pendiente
facturas pendientes
no hemos recibido
venció
venció el
vencida el
le recordamos que
les recordamos que
rogamos su pago
sigue pendiente
aún no hemos recibido
[kind.statement]
estado de cuenta
extracto de cuenta
extracto
estado de cuentas
extracto de tarjeta
saldo actual
límite de crédito
pago mínimo
extracto mensual
[kind.proforma]
factura proforma
factura pro forma
factura pro-forma
proforma
pro forma
no es una factura
no constituye factura
[kind.quote]
presupuesto
cotización
oferta
nuestra oferta
nuestro presupuesto
propuesta
estimación
[kind.order]
pedido
orden de compra
confirmación de pedido
pedido de compra
gracias por su pedido
gracias por tu pedido
confirmación de reserva
[kind.delivery-note]
albarán
nota de entrega
albarán de entrega
remisión
guía de remisión
[kind.receipt]
recibo
recibo de pago
ticket
justificante de pago
confirmación de pago
comprobante de pago
[kind.other]
nota de gastos
hoja de gastos
liquidación de gastos
nómina
tarifa
contrato
borrador de contrato
boletín
darse de baja
aviso de transferencia
informe
catálogo
acta
orden de transferencia
justificante de transferencia
recibo de nómina
aviso de cobro
cesión de crédito
cedida a
[mail.forward]
mensaje reenviado
mensaje original
inicio del mensaje reenviado
[mail.not-ours]
pregunta sobre su factura
sobre su factura
duda sobre su factura
respecto a su factura
sus facturas
envíenos la factura
enviarnos la factura
por favor envíe la factura
para su aprobación
hemos transferido
hemos realizado
hemos pagado
puedes pagar
no coincide
su factura nº
pendiente de aprobación
pendiente de su aprobación
por favor corrijan
rogamos corrijan
por favor rectifiquen
[mail.resend]
copia de la factura
copia de factura
duplicado
según lo solicitado
de nuevo
[mail.own]
nuestra factura
adjuntamos
adjunto
adjunta
le adjuntamos
le enviamos
su factura
nueva factura
a continuación
encontrará
ver factura
pagar ahora
por nuestros servicios
gracias por su confianza
[label.any-number]
número
nº
núm
[terms.filler]
a
en
de
la
fecha
factura
desde
dentro
días
[kind.none]
al recibo
del recibo
[terms.if-paid]
si se paga
si paga
por pago antes
en caso de pago
pagando antes
[terms.offer]
domicilie su
domicilie sus
puede domiciliar
desea domiciliar
[means.card]
tarjeta
tarjeta de crédito
tarjeta de débito
tarjeta bancaria
[means.paid]
efectivo
en efectivo
# What a cover text says about paying the invoice beside it (reader/cover).
[cover.paid]
ha sido pagada
ha sido abonada
ha sido pagado
ha sido abonado
ya ha sido pagada
ya ha sido abonada
ya está pagada
ya está abonada
ya está pagado
está pagada
está abonada
ya fue pagada
ya pagada
fue pagada
factura pagada
pagada con tarjeta
abonada con tarjeta
pagado con tarjeta
hemos recibido su pago
hemos recibido el pago
no es necesario realizar ningún pago
no requiere pago
no es necesario ningún pago
no es necesario que realice
para sus archivos
[cover.debit]
se cargará en su cuenta
será cargado en su cuenta
será cargada en su cuenta
cargaremos en su cuenta
se le cargará
domiciliado en su cuenta
se adeudará
se cobrará mediante
será cobrado mediante
será cobrada mediante
se cobrará por domiciliación
pasaremos al cobro
se pasará al cobro
recibo domiciliado en su cuenta
se domiciliará
le cargaremos
se girará recibo
[cover.card]
se cargará en su tarjeta
se cargará a su tarjeta
cargado en su tarjeta
cargaremos en su tarjeta
[cover.withdrawn]
no pagar esta factura
no pague esta factura
no paguen esta factura
no la pague
por favor ignore esta factura
ignore esta factura
emitiremos un abono
enviaremos un abono
emitiremos una nota de crédito
le enviaremos una nota de crédito
enviada por error
emitida por error
[cover.not]
no
nunca
sin
aún
[cover.other]
factura anterior
facturas anteriores
última factura
otra factura
otras facturas
una vez
cuando
después de
hasta
si
puede
pueden
posible
desea
anticipo
señal
resto
saldo
parcial*
[unit.span]
quincena => 15
una quincena => 15
[cover.cancelled]
ha sido anulada
queda anulada
está anulada
será anulada
[terms.not]
no
aún no
todavía no
[terms.end-of]
finales de
final de
fin de
a finales de
último día de

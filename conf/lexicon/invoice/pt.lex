# Words of Portuguese invoices (Portugal, Brazil). Format: policy/lexicon.h.
[stop]
o
os
as
de
do
da
dos
e
para
por
com
sua
nossa
em
não
fatura
valor
data
[month]
janeiro => 1
fevereiro => 2
março => 3
abril => 4
maio => 5
junho => 6
julho => 7
agosto => 8
setembro => 9
outubro => 10
novembro => 11
dezembro => 12
jan => 1
fev => 2
mar => 3
abr => 4
mai => 5
jun => 6
jul => 7
ago => 8
set => 9
out => 10
nov => 11
dez => 12
[number]
um => 1
uma => 1
dois => 2
duas => 2
três => 3
cinco => 5
sete => 7
oito => 8
dez => 10
catorze => 14
quatorze => 14
quinze => 15
vinte => 20
trinta => 30
quarenta e cinco => 45
sessenta => 60
noventa => 90
[unit.day]
dia
dias
d
dias corridos
dias de calendário
dias seguidos
[unit.business-day]
dias úteis
dia útil
[unit.week]
semana
semanas
[unit.month]
mês
meses
[unit.percent]
por cento
[terms.pay]
pagamento
pagamentos
pagar
pagável
pagar-se
a pagar
vencimento
vence
condições de pagamento
prazo de pagamento
prazo
transferência
liquidar
liquidação
boleto
depósito bancário
regularizar
vence em
vence a
data de vencimento
data limite de pagamento
[terms.net]
líquido
líquidos
sem desconto
[terms.end-of-month]
fim do mês
fim de mês
final do mês
fim mês
último dia do mês
final de mês
[terms.next-month]
mês seguinte
do mês seguinte
próximo mês
do próximo mês
mês subsequente
do mês subsequente
[terms.immediately]
à vista
imediato
imediata
imediatamente
pronto pagamento
pagamento imediato
pronto
no ato
contra apresentação
na receção da fatura
na recepção da fatura
no recebimento
no recebimento da fatura
a pronto
a pronto pagamento
contra fatura
após a receção
após recepção
[terms.from-receipt]
após a receção
após receção
após a recepção
após recepção
após o recebimento
após recebimento
a contar da receção
a partir da receção
a partir do recebimento
da receção da fatura
da recepção da fatura
do recebimento
do recebimento da fatura
da receção
[terms.from-delivery]
após a entrega
na entrega
contra entrega
da entrega
contra reembolso
após entrega
receção da mercadoria
recebimento da mercadoria
[terms.discount]
desconto
desconto de pronto pagamento
desconto financeiro
abatimento
[terms.penalty]
juros
multa
mora
atraso*
reclamações
reclamação
garantia
penalidade
encargos
devolução
validade
protesto
reclama*
contesta*
[terms.share]
adiantamento
sinal
saldo
restante
entrada
na adjudicação
na encomenda
com a encomenda
resto
[terms.instalments]
prestações
parcelas
parcelado
parcela
[terms.direct-debit]
débito direto
débito directo
débito automático
débito em conta
será debitado
sepa dd
debitado na sua conta
na sua conta
da sua conta
será debitada
será cobrado
débito na conta
por débito
[terms.card]
cartão de crédito
pago com cartão
pago por cartão
debitado no cartão
cartão terminado em
cartão visa
cobrado no cartão
pagamento com cartão
multibanco pago
pago com multibanco
[terms.paid]
já pago
já paga
pago em
paga em
fatura paga
pagamento recebido
liquidada
já liquidada
fatura liquidada
fatura-recibo
fatura recibo
nada a pagar
pago via
quitado
quitada
pago por mb way
pagamento efetuado
pagamento efectuado
pago a
liquidado
pago por multibanco
[terms.in-advance]
antecipado
pagamento antecipado
antecipadamente
pré-pagamento
antes da entrega
antes do envio
[terms.by]
até
até ao dia
até o dia
até dia
até ao
antes de
vencimento
vence em
vence a
data limite
data limite de pagamento
o mais tardar
no dia
em
com vencimento em
com vencimento a
a
data de pagamento
data de vencimento => due
no vencimento de => due
nos vencimentos => due
na data de vencimento => due
[terms.from]
de
desde
a partir de
data da fatura
data fatura
data de emissão
datada de
data
a contar de
[terms.if]
se
caso
[terms.else]
caso contrário
[label.number]
número de fatura recorrente
fatura n
fatura nº
fatura nr
fatura no
fatura número
factura n
factura nº
nº fatura
n fatura
nº da fatura
n da fatura
número da fatura
número de fatura
número fatura
nº de fatura
no da fatura
fatura/recibo
fatura-recibo nº
fatura recibo n
número do documento
nº documento
documento nº
nº do documento
nota fiscal nº
nota fiscal n
número da nota
nf n
nf-e n
número da nota pagamento
número da nota fiscal
referência da fatura
nfs-e nº
nfs-e n
nfs-e número
número da nfs-e
número da nf-e
número da nfse
nº da nfs-e
nf-e nº
nota nº
nota n
fact nº
fact n
fact. n.º
fatura n.º
fatura-recibo n.º
conta nº
número da conta
[label.title]
nota pagamento
fatura
factura
fatura-recibo
fatura simplificada
fatura recorrente
nota fiscal
fatura comercial
nota de pagamento
sua fatura
fatura proforma
nota de honorários
nfs-e
nf-e
nota fiscal de serviços
nota fiscal eletrônica
nota fiscal de serviços eletrônica
nota fiscal fatura
conta
conta de energia
conta de luz
fatura de energia
[label.issued]
data da nota pagamento
data da nota de pagamento
data da fatura
data fatura
data de fatura
data de emissão
data emissão
emitida em
emitido em
data do documento
data documento
data de faturação
data de faturamento
data da nota
dt emissão
dt. emissão
dt emiss
emissão
emitida a
data emiss
[label.date]
data
de
em
[label.due]
vencimento
data de vencimento
data vencimento
data do vencimento
vence em
vence a
data limite de pagamento
data limite
pagar até
pague até
a pagar até
pagamento até
data de pagamento
pagável até
vencimento da fatura
prazo de pagamento
com vencimento em
limite de pagamento
liquidar até
pagar antes de
data de vencimento da fatura
dt venc
dt. venc
dt vencimento
venc
vencto
data venc
data de venc
pagável até ao dia
pagar até ao dia
pagamento até ao dia
data-limite de pagamento
[label.payable]
total a pagar
valor a pagar
a pagar
montante a pagar
valor em dívida
valor devido
saldo devedor
saldo em dívida
por liquidar
total em dívida
líquido a pagar
total devido
valor total a pagar
montante em dívida
valor pendente
importância a pagar
saldo a pagar
valor por liquidar
quantia a pagar
montante devido
saldo
total a liquidar
[label.total]
total da nota de pagamento
total de fatura
valor de fatura
total da fatura
total fatura
valor total
total com iva
total c/ iva
total iva incluído
total geral
total documento
valor da fatura
montante total
total do documento
total com impostos
valor total da fatura
total eur
total ilíquido com iva
preço total
total (eur)
total iva incl
total da nota
valor bruto
[label.sum]
total
valor
montante
soma
[label.net]
subtotal
sub-total
sub total
total sem iva
total líquido
valor líquido
incidência
base tributável
base de incidência
total ilíquido
preço unitário
preço
valor sem iva
valor unitário
base
total s/ iva
total mercadoria
mercadoria/serviços
total descontos
desconto comercial
total sem impostos
base de cálculo
valor tributável
[label.tax]
iva
total iva
valor iva
imposto
impostos
total de iva
taxa
taxa iva
total impostos
icms
iss
retenção
retenção na fonte
valor do iva
[label.previous]
saldo anterior
fatura anterior
valor anterior
dívida anterior
[label.prepaid]
adiantamento
adiantamentos
pago
já pago
valor pago
sinal
montante pago
pago até à data
pago até hoje
entrada
[label.reference]
referência de pagamento
referência
referência multibanco
referência para pagamento
descritivo
ref multibanco
referência mb
nosso número
[label.order]
encomenda
encomenda nº
nº encomenda
sua encomenda
nota de encomenda
pedido
número do pedido
pedido nº
ordem de compra
nº de encomenda
v/ encomenda
vossa encomenda
ordem de serviço
nº ordem de serviço
[label.corrects]
fatura original
fatura retificada
referente à fatura
relativo à fatura
documento de origem
fatura de origem
[label.other-number]
nº cliente
nº de cliente
número de cliente
cliente nº
código cliente
cód cliente
código de cliente
nif
nipc
contribuinte
contribuinte nº
nº contribuinte
cnpj
cpf
inscrição estadual
ie
telefone
tel
telemóvel
telem
fax
guia
guia nº
guia de remessa
contrato
orçamento
orçamento nº
projeto
sua referência
nossa referência
v/ referência
n/ referência
v/ ref
nº de conta
agência
entidade
nib
página
código postal
cep
código
processo
capital social
atcud
requisição
requisição nº
matrícula
condições de entrega
modo de envio
forma de envio
conta corrente nº
conta nº iban
[label.other-date]
data de entrega
data da encomenda
data de encomenda
data do pedido
período
período de faturação
data de início
data de fim
data início
data fim
válido até
validade
data de carga
data de expedição
data de impressão
data de nascimento
próxima fatura
data do serviço
data de prestação
data de envio
data da entrega
[label.terms]
condições de pagamento
condição de pagamento
forma de pagamento
modo de pagamento
meio de pagamento
prazo de pagamento
método de pagamento
pagamento
termos de pagamento
cond pagamento
cond. pag
tipo de pagamento
meios de pagamento
plano de pagamento
prestações
parcelas
duplicatas
[label.currency]
moeda
[label.seller]
vendedor
fornecedor
emitente
prestador
beneficiário
titular
cedente
prestador de serviços
[label.buyer]
cliente
faturar a
faturado a
faturar para
comprador
tomador
tomador de serviços
adquirente
destinatário
exmo
exmo(s) sr(s)
exmos srs
exmos senhores
sacado
endereço de faturação
cobrar a
[label.address]
morada de entrega
local de entrega
endereço de entrega
local de descarga
enviar para
[label.iban]
iban
[label.bic]
bic
swift
[kind.credit-note]
nota de crédito
nota crédito
[kind.corrective]
fatura retificativa
fatura corrigida
[kind.self-billed]
autofaturação
autofatura
autofacturação
[kind.reminder]
lembrete
aviso de pagamento
lembrete de pagamento
aviso de vencimento
fatura vencida
faturas vencidas
fatura em atraso
segundo aviso
último aviso
cobrança
em atraso
ainda não recebemos
aviso de fatura vencida
venceu
venceu em
lembramos que
encontra-se em atraso
por liquidar
ainda não foi paga
[kind.statement]
extrato
extrato de conta
extrato conta corrente
extracto de conta
conta corrente
extrato do cartão
pagamento mínimo
limite de crédito
fatura do cartão
[kind.proforma]
fatura proforma
fatura pró-forma
proforma
pró-forma
pro forma
pro-forma
este documento não serve de fatura
não serve de fatura
não é uma fatura
[kind.quote]
orçamento
cotação
proposta
nossa proposta
nosso orçamento
estimativa
proposta comercial
[kind.order]
encomenda
pedido de compra
ordem de compra
nota de encomenda
confirmação de encomenda
confirmação do pedido
obrigado pela sua encomenda
obrigado pelo seu pedido
confirmação de reserva
[kind.delivery-note]
guia de remessa
guia de transporte
nota de entrega
romaneio
[kind.receipt]
recibo
comprovante de pagamento
comprovativo de pagamento
confirmação de pagamento
talão
[kind.other]
nota de despesas
relatório de despesas
recibo de vencimento
tabela de preços
contrato
minuta de contrato
newsletter
cancelar subscrição
aviso de transferência
relatório
catálogo
ata
comprovativo de transferência
ordem de transferência
recibo de ordenado
contracheque
[mail.forward]
mensagem encaminhada
mensagem original
mensagem reencaminhada
início da mensagem reencaminhada
[mail.not-ours]
sobre a sua fatura
questão sobre a fatura
relativamente à vossa fatura
dúvida sobre a fatura
suas faturas
enviar-nos a fatura
envie a fatura
para aprovação
transferimos
efetuámos o pagamento
efetuamos o pagamento
pode pagar
não corresponde
a vossa fatura
por favor corrijam
solicitamos a correção
[mail.resend]
cópia da fatura
segunda via
2ª via
conforme solicitado
novamente
duplicado
[mail.own]
nossa fatura
em anexo
anexo
anexa
segue
junto enviamos
enviamos
sua fatura
nova fatura
ver fatura
pagar agora
pelos nossos serviços
a nossa fatura
[label.any-number]
número
nº
[terms.filler]
a
em
de
da
data
fatura
dias
após
[terms.if-paid]
se pago
em caso de pagamento
se o pagamento
para pagamento até
[terms.offer]
adira ao
pode aderir
[means.card]
cartão
cartão de crédito
cartão de débito
[means.paid]
numerário
dinheiro
pix
# What a cover text says about paying the invoice beside it (reader/cover).
[cover.paid]
já foi paga
já foi liquidada
foi paga
foi liquidada
já se encontra paga
já se encontra liquidada
encontra-se paga
encontra-se liquidada
está paga
já está paga
já paga
já foi pago
foi pago
fatura paga
factura paga
fatura liquidada
paga com cartão
pago com cartão
recebemos o seu pagamento
recebemos o pagamento
não é necessário qualquer pagamento
não é necessário efetuar
nenhum pagamento é
para os seus arquivos
[cover.debit]
será debitado
será debitada
serão debitados
debitado automaticamente
debitada automaticamente
debitado na sua conta
debitaremos
será cobrado por débito
será cobrada por débito
será cobrado através de débito
será efetuado por débito
será descontado da sua conta
será debitada na sua conta
[cover.card]
cobrado no seu cartão
debitado no seu cartão
cobrado em seu cartão
cobraremos no seu cartão
[cover.withdrawn]
não pagar esta fatura
não pague esta fatura
não pague
por favor ignore esta fatura
ignore esta fatura
desconsidere esta fatura
favor desconsiderar
emitiremos uma nota de crédito
enviaremos uma nota de crédito
segue nota de crédito em breve
enviada por engano
emitida por engano
enviada por erro
[cover.not]
não
nunca
sem
ainda
[cover.other]
fatura anterior
faturas anteriores
última fatura
outra fatura
outras faturas
assim que
quando
depois de
após
até
se
pode
podem
possível
deseja
sinal
adiantamento
restante
parcial*
saldo
[unit.span]
quinzena => 15
uma quinzena => 15
[cover.cancelled]
foi anulada
será anulada
está anulada
foi cancelada
será cancelada
[terms.not]
não
ainda não
[terms.end-of]
final de
fim de
ao final de
fim do mês de
último dia de

# Words of replies, Portuguese. Format: reader/replywords.h; what each section means: doc/lexicon.md.
[function]
o a os as de do da dos das um uma e é são que em no na por para com não se já nós vos foi será está temos
obrigado obrigada bom dia boa tarde olá cumprimentos fatura factura pagamento transferência paga pago pagar
pagamos faremos fizemos favor esta este semana mês amanhã sexta segunda hoje quando mas mais muito até anexo
ontem conta banco nosso nossa vosso vossa seu sua ao à pelo pela feita feito enviar podem pode recebi peço
desculpa atraso vamos iremos

# --- what is said, by kind of word
[neutral]
o mais rápido possível
o mais breve possível
assim que possível
logo que possível
quanto antes
sem problema
não há problema
não só
condições de pagamento
prazo de pagamento
atraso no pagamento
se tiver dúvidas
qualquer dúvida
não hesite
sem falta
por favor
não se preocupe
forma de pagamento

[pay]
pagar
liquidar
transferir
regularizar
saldar
depositar
efetuar o pagamento
efectuar o pagamento
fazer o pagamento
fazer a transferência
fazer uma transferência
realizar o pagamento
efetuar a transferência
proceder ao pagamento
proceder à transferência
proceder à liquidação
quitar
pagar vos
pagar lhe
enviar o pagamento
pôr em dia
acertar
pague
paguemos

[pays]
pago
pagamos
liquidamos
liquido
transferimos
transfiro
faço a transferência
faço o pagamento
fazemos o pagamento
fazemos a transferência
regularizamos
regularizo
depositamos
procedemos ao pagamento
quitamos
saldo
acerto
acertamos
faço .. pix
faço .. transferência
faço .. pagamento
mando .. pix
fazemos .. transferência
fazemos .. pagamento
trato .. pagamento
faz .. transferência
faz .. pagamento
autoriza .. pagamento
autoriza .. transferência
trata do pagamento
paga
pagam
pagando

[will.pay]
pagaremos
pagarei
pagará
liquidaremos
liquidarei
transferiremos
transferirei
faremos o pagamento
farei o pagamento
faremos a transferência
farei a transferência
efetuaremos
efectuaremos
efetuarei
regularizaremos
regularizarei
será paga
será pago
serão pagas
será liquidada
será feito
será feita
será efetuado
será efectuado
será efetuada
será realizado
será regularizada
vai ser paga
vai ser pago
vai ser feito
vai ser liquidada
procederemos
sairá
seguirá
receberão
receberá
terão o pagamento
terá o pagamento
quitaremos
será transferido
fica liquidada
fica paga
ficará paga
ficará liquidada
faria .. transferência
faríamos .. transferência
pagaria
pagaríamos
faria .. pagamento
pagarão

[paid]
pago
paga
pagos
pagas
liquidado
liquidada
liquidadas
transferido
transferida
regularizado
regularizada
saldada
saldado
depositado
debitado
debitada
quitado
quitada
creditado
descontado
cobrado

[paid.past]
pagámos
paguei
transferi
transferimos ontem
liquidámos
fiz a transferência
fiz o pagamento
fizemos a transferência
fizemos o pagamento
fizemos uma transferência
efetuámos
efectuámos
efetuamos o pagamento
efetuei
efetuamos a transferência
realizámos
realizamos o pagamento
procedemos ao pagamento no
enviámos o pagamento
enviamos o pagamento
pagou
pagaram
foi pago
foi paga
depositei
depositámos
regularizámos
transferiu

[payment]
pagamento
pagamentos
transferência
transferências
valor
montante
dinheiro
cheque
quantia
saldo
pix
boleto
multibanco
depósito
importância
total
verba
o pix
um pix
ted
mbway

[done]
feita
feito
efetuada
efetuado
efectuada
efectuado
realizada
realizado
enviada
enviado
ordenada
executada
concluída
emitida
emitido
saiu
seguiu
processada
processado
a caminho
dada a ordem
compensado
agendada e executada

[happens]
sai
segue
chega
vai
entra
cai
chegará
será creditado

[planned]
agendado
agendada
agendados
programado
programada
previsto
prevista
previstos
planeado
incluída
incluído
aprovada para pagamento
aprovado para pagamento
autorizada para pagamento
em processamento
em curso
a aguardar aprovação
aguarda aprovação
aguarda assinatura
para assinatura
em pagamento
lançada para pagamento
próximo lote
próxima remessa
no lote
em andamento
está a ser tratado
a ser processado
sendo processado
na lista de pagamentos
entra no
autorizou
autorizado
autorizada
aprovou
aprovado
aprovada
luz verde

[perfect]
foi
foram
temos
tenho
tem
têm
está
estão
já foi
ficou
ter
é
tinha
tínhamos
sido

[future]
vamos
vou
vai
vão
será
serão
iremos
irei
queremos
quero
pretendemos
pretendo
prometo
prometemos
comprometemo nos
comprometo me
contamos
conto
esperamos
espero
tencionamos
gostaríamos
gostaria
estamos a pensar
proponho
propomos

[modal]
em condições
capazes
podemos
posso
poderemos
poderei
podíamos
poderíamos
conseguimos
consigo
conseguiremos
devemos
temos de
tenho de
temos que
seria possível
é possível
dá para

[not]
não
nunca
nenhum
nenhuma
nada
nem
ninguém
jamais
impossível
sem ter

[not.yet]
ainda não
por pagar
em aberto
esqueci
esquecemos
esquecimento
passou nos
passou me
lapso
por lapso
escapou
ficou esquecida

[refuse]
recusamos
recuso
recusamo nos
recuso me
não vamos pagar
não vou pagar
não pagaremos
não pagarei
não pagamos
não pago
nem um cêntimo
nem um centavo
nem um euro
retemos
retido
retida
bloqueado
bloqueada
suspendemos
suspenso
suspensa
de maneira nenhuma
não tencionamos pagar
fora de questão
um cêntimo
um tostão
um centavo
um euro
reteremos
suspendemos o pagamento
bloqueámos
bloqueamos

[until]
enquanto
até que
antes que
a menos que
a não ser que
salvo se

[if]
se
quando
assim que
logo que
mal
uma vez
desde que
na condição
após receber
após receção
após recebimento
depois de receber
mediante
contra
só depois
caso
condicionado
à espera de
só depois de
depois de repararem
quando repararem
no dia em que
após recepção
após recebermos
só quando
só se
contra entrega

[without]
sem
na falta

[we]
nós
eu
nosso
nossa
nossos
nossas
nos
me
meu
minha

[you]
vocês
você
vós
vosso
vossa
vossos
vossas
vos
seu
sua
o senhor
a senhora
lhe

[others.pay]
nosso cliente
nossos clientes
meu cliente
meus clientes
cliente nos pague
cliente nos pagar
cliente pagar
cliente pague
nos pagarem
nos pagar
nos paguem
recebermos dos
recebermos do
receber do cliente
receber dos clientes
cobrança
nos devem
dono da obra
nos pague
que um cliente
pagamento de um cliente
à espera que um
à espera de receber
estamos a aguardar receber
recebimento de um
meu ordenado
meu salário
a minha reforma
reembolso do iva
reembolso de iva
nosso cliente nos pagar
o subsídio
o seguro pague

[our.money]
financiamento
empréstimo
subsídio
seguro
liquidez
tesouraria
salário
regresso
de férias
meu chefe
minha chefe
o diretor
gerente
gerência
assine
assinar
aprovar
aprove
administração aprovar
os fundos
fundos
dinheiro em caixa
condições de pagar
condições de liquidar
disponibilidade financeira

[creditor.act]
nota de crédito
notas de crédito
fatura corrigida
factura corrigida
fatura retificada
fatura correta
nova fatura
retificar
retificação
rectificação
corrigir
corrijam
correção
anular
anulação
cancelar a fatura
reembolso
reembolsar
devolução
devolver
devolvam
estorno
estornar
substituir
substituição
substituam
trocar
troquem
troca
reparar
reparação
reparem
consertar
consertem
conserto
arranjar
arranjem
concluir
concluam
concluírem
terminar
terminem
terminarem
acabem
recolher
recolham
resolver
resolvam
resolverem
entreguem
entregar o resto
completar

[reported]
segundo
disse me
disseram me
me disse
me disseram
fui informado
fui informada
ao que parece
parece que
aparentemente
diz que
informa me
informou

[you.say]
vocês dizem
dizem que
segundo vocês
afirmam
alegam
de acordo com o vosso
segundo a vossa
prometeram

[habit]
pagamos sempre
normalmente
habitualmente
como sempre
dia de pagamento
dias de pagamento
costumamos
os nossos pagamentos

[already]
já
ontem
na semana passada
semana passada
mês passado
há muito
na íntegra
dentro do prazo
agora mesmo
integralmente

[maybe]
acho
acho que
creio
creio que
penso que
suponho
imagino
provavelmente
talvez
se não me engano
salvo erro
deve ter
não tenho a certeza
não tenho certeza
parece me
julgo

[sarcasm]
no dia de são nunca
dia de são nunca
quando as galinhas
nos vossos sonhos
esperem sentados
parabéns
belo serviço
excelente serviço
que maravilha
quando as vacas
podem esperar sentados
boa sorte
sim claro

[ask]
qual
quais
porquê
porque é que
quando é
como
onde
quem
o que
receberam
recebeu
podem
pode
poderiam
poderia
podes
a que
quanto
seria possível
é possível
há
já receberam
que obra
para que
de que
porque
por que

[please]
precisamos de
por favor
favor
podem
pode
poderiam
poderia
podes
agradeço
agradecemos
agradecíamos
solicito
solicitamos
preciso
precisamos
necessitamos
pedimos
peço que
aguardamos
aguardo
esperamos
continuamos à espera
à espera
queiram
queira
exigimos
gostaríamos de
é necessário

[send]
enviar
enviar me
enviar nos
enviem
envie
enviem me
reenviar
reenviem
reenvie
mandar
mandar me
mandem
mande
remeter
remetam
facultar
disponibilizar
fornecer
anexar
indicar
indiquem
dar
emitir
emitam
fazer chegar
submeter
passar

[invoice]
fatura
faturas
factura
facturas
ft
faturado
nota fiscal

[document]
cópia
cópias
segunda via
2a via
duplicado
pdf
extrato
extracto
conta corrente
guia
guia de remessa
guias
guia de transporte
comprovativo de entrega
documento
documentos
documentação
detalhe
discriminação
ficheiro
arquivo
anexo
certidão
folha de horas
folhas de horas
relatório

[goods]
mercadoria
mercadorias
material
materiais
entrega
encomenda
produto
produtos
serviço
serviços
trabalho
trabalhos
obra
máquina
equipamento
artigo
artigos
palete
paletes
peças
caixas
instalação
reparação
técnico
quantidade
unidades
impressora
caldeira
pedido
volumes
formação
limpeza
lâmpada
lâmpadas
azulejos
janela
janelas
porta
portas
cozinha
casa de banho
telhado
tinta
chão
móveis
mesa
cadeiras
motor
bomba
cabos
filtros
pneus
camião
carrinha
site
catering
comida
vinho
quarto
computador
computadores
servidor
transporte
consultoria
jardim
vedação
ar condicionado
aquecimento
folhetos

[person]
pessoa
contacto
contato
destinatário
departamento
responsável
interlocutor
endereço
pessoa certa
encarregado

[received]
recebi
recebemos
recebido
recebida
recebidos
chegou
chegaram
entregue
entregues
receber
visto
veio
vieram
deu entrada
temos
tenho

[find]
encontro
encontramos
encontrar
localizo
localizamos
consta
sistema
registo
registro
aparece

[bad]
avariado
avariada
danificado
danificada
danificados
defeituoso
defeituosa
estragado
estragada
não funciona
não funcionam
quebrado
quebrada
errado
errada
errados
erro
erros
incorreto
incorreta
incorrecta
incorrecto
defeituosos
defeito
defeitos
partido
partida
partidos
incompleto
incompleta
incompletos
não corresponde
não correspondem
não confere
não bate certo
não coincide
demasiado alto
muito alto
muito caro
excessivo
duplicada
duplicado
em duplicado
duas vezes
inacabado
inacabada
por acabar
por terminar
inaceitável
péssimo
péssima
não conforme
fora de prazo
caducado
vergonha
a mais
a menos
não está correto
não está correta
não estão corretos
não está certo
não está certa
não bate

[remittance]
comprovativo
comprovativo de pagamento
comprovativo de transferência
comprovativo da transferência
comprovante
comprovante de pagamento
aviso de pagamento
talão
recibo de transferência
ordem de transferência
nota de pagamento
prova de pagamento
swift

[attached]
em anexo
anexo
anexa
anexamos
segue em anexo
segue o
segue comprovativo
junto
juntamos
envio em anexo

[partial]
parte
parcial
metade
o restante
restante
por conta
entrada
sinal
uma parte
o resto
primeira prestação
primeira parcela
para já

[instalments]
prestações
prestação
parcelas
parcela
parcelar
parcelado
faseado
faseadamente
em duas vezes
em três vezes
plano de pagamentos
plano de pagamento
por mês
mensais
dividir

[ok.with.you]
se concordarem
se concordar
se for possível
se possível
se não se importarem
se estiver bem
se para vocês estiver bem
se estiverem de acordo
se puder ser

[instead]
em vez de
ao invés de
em lugar de
orçamento
orçamentado
preço acordado
acordado
combinado
tinha sido combinado
segundo o contrato
conforme contrato
faturaram
cobraram
foi cobrado
foram cobrados
combinado era
combinámos
combinamos
acordámos
ficou acordado
o acordado
segundo o orçamento
conforme o orçamento
preço combinado
valor combinado
valor acordado

[extend]
mais tempo
mais prazo
prorrogação
adiar
adiamento
paciência
aguardem
aguardar
esperar
um pouco mais
mais uma semana
deem nos
dê nos
dêem nos
mais uns dias
conceder
concedam
compreensão até

[ordered]
encomendámos
encomendamos
encomendado
encomendei
pedimos
pedido
solicitado
contratado
contratámos
assinado
autorizado
encomendada

[agree]
de acordo
concordamos
concordo
aceitamos
aceito
aceitar
reconhecemos
reconheço

[owe]
devemos
devo
dívida
devido

[order.number]
número de encomenda
nº de encomenda
n de encomenda
nota de encomenda
número da encomenda
número de pedido
ordem de compra
número de compromisso
compromisso
requisição
número po
po
centro de custo
referência da encomenda
referência de encomenda
referência da nossa encomenda
referência do pedido
número da nossa encomenda

[portal]
portal
plataforma
fatura eletrónica
ariba
coupa
registo de fornecedor
ficha de fornecedor
cadastro de fornecedor
cadastro
espap
fe ap
edi

[bank.details]
iban
nib
dados bancários
conta bancária
número de conta
bic
mbway
mb way
cartão
cartão de crédito
referência multibanco
comprovativo de iban

[amount]
valor
preço
preços
iva
desconto
total
quantidade
juros
portes
taxa
horas
tarifa
custo
custos
montante

[sort]
trato disso
tratamos disso
vou tratar
vamos tratar
resolvo
resolvemos
vou resolver
vamos resolver
encarrego me
fico responsável
ponho em dia
pomos em dia
faço isso
tratarei
trataremos
dou seguimento
damos seguimento

[sorted]
feito
está feito
já está
já está feito
tratado
resolvido
concluído
está tratado

[arrive]
na vossa conta
na sua conta
na conta
receberão o valor
receberão
vão receber
vai receber
terão o dinheiro
creditado
cair na conta

[then]
então
depois
para podermos
para que possamos
de forma a podermos
a fim de
e pagamos
e procedemos
e faremos
em seguida
logo
e liquidamos

[but]
mas
porém
contudo
no entanto
porque
pois
uma vez que
embora
apesar de
senão
visto que
por isso
todavia

[and]
e
bem como

[forward]
reencaminhei
reencaminho
encaminhei
encaminho
encaminhado
encaminhámos
reencaminhado
passei
passo o
em cópia
em cc
transmiti
enviei para a contabilidade
podes responder
remeti

[run]
lote de pagamentos
dia de pagamento
dias de pagamento
processamento de pagamentos
ciclo de pagamentos
próximos pagamentos
remessa de pagamentos

[is.dispute]
porque haveríamos
porque devo pagar
por que devo pagar
porque teríamos
contestamos
contesto
contestar
contestação
reclamação
reclamações
reclamámos
reclamamos
não concordamos
não concordo
discordamos
discordo
em desacordo
rejeitamos
rejeitada
rejeito
não aceitamos
não aceito
nunca encomendámos
nunca encomendamos
nunca pedimos
nunca recebemos a mercadoria
nunca chegou
nunca foi entregue
não foi entregue
não foram entregues
não foi prestado
não foi realizado
não foi feito
nunca foi feito
nunca foi prestado
nunca contratámos
não encomendámos
não encomendamos
não pedimos
não contratámos
cancelado
cancelada
cancelámos
cancelamos
anulada
anulado
anulámos
rescindimos
rescisão
faturado duas vezes
faturada duas vezes
cobrado duas vezes
deduzir
deduzimos
descontar
descontamos
compensar
compensação
devolvido
devolvida
devolvemos
devolvemos a mercadoria
não devemos nada
não vos devemos
não devo nada
nada a pagar
não é nossa
não é nosso
sem contrato
injustificado
indevida
indevido
abusivo
fraude
burla
litígio
em disputa
insatisfeitos
insatisfeito
só entregaram
só recebemos
só chegaram
ainda não terminaram
não terminaram
não está concluído
não está concluída
veio partida
veio partido
vieram partidos
veio errado
veio errada
não está acabada
não está acabado
não está terminada
chove na
não funciona
não funcionam
continua avariado
continua avariada
nunca encomendei
ninguém apareceu
não apareceu ninguém
nem um cêntimo
nem um euro
não pagamos nada
não pago nada
era grátis
devia ser grátis
na garantia
dentro da garantia
parabéns
que lata
grande lata
gozar connosco
penalização

[is.query]
a que se refere
a que encomenda
a que obra
o que é isto
do que se trata
de que se trata
receberam o nosso pagamento
receberam a nossa transferência
já receberam
chegou a nossa
enviar a fatura
enviar novamente
enviar outra vez
reenviar a fatura
segunda via
não recebi a fatura
não recebemos a fatura
não recebemos esta fatura
não encontro a fatura
não encontramos a fatura
não encontramos esta fatura
não temos esta fatura
não consta
nunca recebemos esta fatura
não a recebi
não abre
não consigo abrir
não conseguimos abrir
mudaram de banco
mudou o iban
iban mudou
alteraram o iban
aceitam cartão
posso pagar com
podemos pagar por
como posso pagar
qual é o valor
quanto é
quanto devemos
extrato de conta
falta o número
sem número de encomenda
não conseguimos processar
não podemos processar
não pode ser processada
sistema não aceita
sistema não a aceita
sistema rejeita
sistema recusa
se receberam
se já receberam
se recebeu
se a transferência
se o pagamento
reenviar a factura
não tenho a fatura
podem reenviar
pode reenviar
receberam a nossa
receberam o nosso
que obra
qual obra
qual encomenda
quem encomendou
para que conta
qual o iban
qual o nib
sem anexo
falta o anexo
não vem anexo

[is.wrong-contact]
já não trabalho
já não trabalha
não trabalho mais
não trabalha mais
deixei a empresa
saí da empresa
saiu da empresa
reformado
reformada
reformei me
aposentado
aposentada
não sou a pessoa
não sou o responsável
não sou a responsável
não sou responsável
não sou eu
não é comigo
não é o meu departamento
não trato
não me compete
pessoa errada
contacto errado
endereço errado
destinatário errado
enganaram se
engano na pessoa
contactem
contacte
contactar
contatem
contate
entrem em contacto
entre em contacto
entrar em contacto
falem com
fale com
dirijam se
dirija se
escrevam para
escreva para
enviem para
envie para
enviar para
contabilidade
departamento financeiro
departamento de contabilidade
nosso contabilista
contabilista
contador
financeiro
quem trata
é tratado por
tratado por
vendida a
vendida à
vendida ao
adquirida por
antigo proprietário
antigos donos
novo dono
novo proprietário
não conheço esta empresa
não conhecemos esta empresa
nada a ver
não tenho nada a ver
não sou cliente
não somos clientes
sou apenas
eu só trato
tem de falar com
tem que falar com
reformou se
aposentou se
novo contacto
novo contato
substitui me
me substitui
meu substituto
minha substituta
ficou com o meu lugar
não trato disso
quem trata é
trata disso a
não é connosco
não somos nós
enganou se
engano
pergunte a
passei à
passei ao
encaminhei
reencaminhei

[is.stop]
deixem .. em paz
insolvência
insolven*
administrador de insolvência
administrador judicial
processo de insolvência
falência
falido
falida
faliu
recuperação judicial
processo especial de revitalização
per
em liquidação
liquidatário
reclamação de créditos
reclamar créditos
massa insolvente
encerrou a atividade
encerrou atividade
cessou a atividade
cessação de atividade
dissolvida
dissolução
advogado
advogada
advogados
mandatário
mandatário judicial
departamento jurídico
jurídico
ação judicial
ações legais
meios legais
vias legais
tribunal
processo judicial
queixa
queixa crime
denúncia
denunciar
polícia
gnr
psp
assédio
perseguição
importunar
não me escrevam
não nos escrevam
não me enviem mais
não enviem mais
não me contactem
não nos contactem
não voltem a
não me mandem mais
parem de
pare de
deixem de
deixem me em paz
deixem nos em paz
não quero receber
não quero mais
cancelar a subscrição
remover o meu
removam o meu
removam me
retirem me
retirem o meu
apaguem os meus
apagar os meus
eliminem os meus
eliminar os meus
eliminação dos meus
rgpd
lgpd
proteção de dados
dados pessoais
direito ao esquecimento
artigo 17
faleceu
falecido
falecida
falecimento
morreu => 2
óbito
morte
herança
herdeiros
inventário
luto
cabeça de casal
deco
livro de reclamações
procon
prescrita
prescreveu
prescrição
nosso escritório representa
minha constituinte
meu constituinte
minha cliente
advogad*
cnpd
anpd
artigo 15
revitalização
insolvên*
insolvente
plano de recuperação
faleci*
viúva
viúvo
não escrevam mais
assediar
cessou atividade
deco proteste
abriu falência
para o meu escritório
ao meu escritório
escritório de advogados
para o nosso escritório
meu escritório => 3
em insolvência
o meu marido faleceu
a minha mulher faleceu
em representação
nossa constituinte
nosso constituinte
direito de oposição
parem de => 4
pare de => 4
deixem me em paz => 4
deixe me em paz => 4
não me escrevam => 4
não me enviem mais => 4

[is.chatter]
obrigado
obrigada
ok
recebido
certo
combinado obrigado
tomei nota
tomamos nota
tomámos nota
anotado
entendido
vou ver
vou verificar
vamos verificar
verifico
feira
bom fim de semana
boas festas
cumprimentos

[is.paid]
já está paga
já está pago
já pagámos
já pagamos
já paguei
já foi paga
já foi pago
verifiquem a vossa conta
confirmem na vossa conta
já devem ter recebido
transferência enviada
cruzou se com o nosso
cruzou se com a nossa
cruzaram se
se cruzaram
cruzou com o nosso
cruzou com nosso
cruzado com o nosso
debitado da nossa
debitada da nossa
foi debitado
foi debitada
saiu da nossa conta
segue comprovativo
segue o comprovativo
segue em anexo o comprovativo
comprovativo em anexo
já saiu
saiu da conta
já o têm
já têm o dinheiro
está liquidada
está regularizada
está tudo pago
consta como pago
consta como paga
pago em dinheiro
paga em dinheiro
pago por multibanco
pago por mbway
executou a ordem
executou a transferência

[is.promise]
pagamento previsto
pagamento até
pagamento será
contem com o pagamento
podem contar com o pagamento
transferência até
terão .. dinheiro
terá .. dinheiro
receberão .. dinheiro
receberão .. pagamento
receberá .. pagamento
terão .. pagamento
receberão .. transferência
estamos em atraso
faremos os possíveis
faremos o possível
vão receber
serão pagos
vamos com atraso
pago na
pago nesse dia
pagamos nesse dia
pago amanhã
trato disso
tratamos disso
sem falta
o mais tardar
até ao fim
agendado
está agendado
está agendada
a próxima remessa
na próxima remessa
próximo pagamento
um pouco de paciência
pedimos paciência
em prestações
prestações
adiar
prorrogar
um prazo
mais prazo
terão o dinheiro
terão o pagamento
receberão o pagamento
prometo
dou a minha palavra
está para assinatura
aguarda assinatura
estamos a tratar
estou a tratar
será incluído
será incluída
são feitos ao dia

[give.time]
dar nos
conceder nos
deem nos
dê nos
deem me
concedam nos
precisamos de
podem dar nos

[only]
só
apenas
somente

[missing]
falta
faltam
faltava
faltavam
em falta

[greeting]
bom fim de semana
boa semana
bom dia
boa tarde
boa noite
feliz natal
boas festas
feliz ano
feliz páscoa
bom feriado
bom trabalho
continuação de bom dia

[contact.us]
me escrevam
escrever me
contactar me
me contactem
me liguem
ligar me
me incomodem
os vossos emails
mais emails
mais e mails
mais mensagens
enviem emails
me enviem

[letter]
lembrete
aviso
email
e mail
mensagem
carta
orçamento
contrato
guia
entrega
encomenda
chamada
reclamação

[performed]
terminado
terminada
concluído
concluída
realizado
prestado
entregue
entregues
instalado
acabado
executado
fornecido

[is.stop.alone]
stop
parar
remover

[both]
ambas
as duas
ambas as faturas
os dois

[all]
todas
todas as faturas
tudo
as três
a totalidade

[other]
a outra
as outras
outra fatura
as restantes
o resto
as demais
o restante

[rank]
primeira => 1
a primeira => 1
a segunda => 2
terceira => 3
a terceira => 3
duas primeiras => 21
primeiras duas => 21
a última => -1
última fatura => -1

[count]
três faturas => 3
duas faturas => 2
quatro faturas => 4

[except]
exceto
excepto
menos a
salvo a
à exceção

[larger]
a maior
maior

[smaller]
a menor
menor
mais pequena

[older]
a mais antiga
mais antiga

[newer]
a mais recente
mais recente
a nova

[just.done]
acabo de
acabei de
acabámos de
acabamos de
acabou de

[defect]
avariado
avariada
danificado
danificada
danificados
defeituoso
defeituosa
estragado
estragada
não funciona
não funcionam
quebrado
quebrada

[ignore]
visita
reunião
encontro
almoço
marcação

[field.paid]
extrato
banco
contabilidade
tesouraria
referência
comprovativo
comprovante
confirm*
debitad*
ontem
semana passada
mês passado
já
há
duas vezes
transfer*
pag*
liquidad*
saldad*
regularizad*
cheque
numerário
dinheiro
recibo
cartão
multibanco
mbway
paypal
captura
anexo
segue
verifi*
confir*
veja
vossa conta
nossa conta
saiu
efetuad*
efectuad*
executou
feito
feita
emitid*
cruzad*
estranh*
surpres*
pix
boleto
ordem
[field.promise]
prometo
promet*
palavra
brevemente
breve
próxim*
apertad*
tesouraria
liquidez
salário
ordenado
pensão
reforma
paciência
aguard*
desculp*
lament*
atras*
esquec*
lapso
férias
regresso
volto
viagem
diretor
director
gerente
chefe
assinatura
aprovação
previsto
agendad*
programad*
prestações
metade
resto
amanhã
final
fim
até
quando
assim que
logo que
espera
vou
vamos
será
poderei
tentar*
farei
faremos
prazo
adiar
mensal*
doente
hospital
seguro
empréstimo
subsídio
cliente pague
receberem*
terá
terão
receberá
chegará
trato
pilha
lista
segunda
terça
quarta
quinta
sexta
sem falta
o mais tardar
pago
[field.dispute]
qualidade
partid*
quebrad*
avari*
defeit*
pinga
chove
fuga
repar*
garantia
anul*
cancel*
devol*
nota de crédito
reembols*
danificad*
errad*
erro
demasiado
caro
preço
tarifa
acordad*
combinad*
orçamento
contrato
queixa
reclam*
nunca
inaceitável
vergonha
brincadeira
graça
técnico
instalador
palete*
entreg*
encomend*
quantidade
recus*
retemos
penaliz*
responsab*
contest*
rejeit*
nem um cêntimo
nem um euro
prometid*
devia
em vez
frio
falta*
metade
só
apenas
duplicad*
porcaria
lixo
riscad*
tarde
semanas
meses
ainda não
continua
ninguém
veio
vieram
respond*
por acabar
acabada
horas
cobrad*
faturad*
discord*
substitu*
troc*
material
máquina
mercadoria
serviço
obra
cor
tamanho
juros
encargos
grátis
parabéns
lata
[field.query]
cópia
enviar
reenviar
mandar
anexar
pdf
nota de encomenda
encomenda
portal
iban
nib
qual
quais
quem
onde
como
quando
porquê
o que
detalhe*
extrato
iva
cartão
moeda
novamente
esclarec*
confirmar
explicar
podem
pode
poderiam
receberam
é isto
pergunta
diga
centro de custo
referência
número
dados bancários
preciso
precisamos
falta
formulário
formato
carregar
guia de remessa
guia
folha de horas
chegou
vencimento
valor
refere
encontro
ligação
link
[field.wrong-contact]
departamento
colega*
contabilidade
administração
fornecedores
financeiro
sede
saí
empresa
reform*
errad*
pessoa
nome
reencaminh*
encaminh*
cópia
responsável
trata
trato
substitu*
sucessor*
contact*
contat*
endereço
morada
caixa
vendid*
trespass*
dono
proprietári*
inquilin*
não sou
não somos
receção
recursos humanos
marketing
compras
comercial
já não trabalho
já não
agora
doravante
fale*
pergunte*
experimente
extensão
outro
outra
mesmo nome
não conheço
não sou cliente
vizinh*
secretaria
grupo
filial
contabilista
extern*
[field.stop]
advogad*
tribunal
jurídic*
legal*
juiz
escritório
administrador
insolv*
falên*
falid*
liquidação
per
credores
dissolvid*
encerrad*
encerramento
falec*
morreu
morte
perdi o
perdi a
viúv*
herança
herdeir*
notári*
luto
funeral
rgpd
lgpd
dados
cnpd
artigo
apag*
elimin*
remov*
assédi*
assedi*
polícia
queixa crime
cancelar subscrição
parem
pare de
deixem
nunca mais
em paz
não me escrev*
abster
direit*
oposição
tratamento
[field.chatter]
obrigad*
cumprimentos
até breve
férias
tempo
fim de semana
parabéns
aniversário
reunião
visita
feira
stand
pavilhão
almoço
café
futebol
crianças
família
tabela de preços
catálogo
folheto
amostra*
marcação
mudar
horário*
levantar
tomei nota
ok
recebido
vejo
verifico
digo
casamento
bebé
foto*
contente
ótimo
perfeito
natal
páscoa
ano novo
telefone

[that.day]
nesse dia
nesse mesmo dia
no mesmo dia
no próprio dia
então
esse dia
[past]
foi
foram
era
eram
estava
estavam
saiu
saíram
houve
teve
chegou
ficou
[present]
é
são
está
estão
[unreal]
teria pago
teríamos pago
tinha pago se

[paradigm.ar]
inf -ar -e -emos -em
pres -o -a -amos -am -ando
fut -arei -ará -aremos -arão -aria -aríamos
past -ei -ou -aram -ámos
part -ado -ada -ados -adas
[verb]
liquid => ar pay
sald => ar pay
regulariz => ar pay
deposit => ar pay
efetu => ar make
efectu => ar make
realiz => ar make
envi => ar make
mand => ar make
execut => ar make
process => ar make
orden => ar make
agend => ar make
[make]
fazer
emitir
proceder
dar ordem
fazer lhe
fazer vos
[makes]
faço
faz
fazemos
fazem
emito
emitimos
procedo
procedemos
envio
dou ordem
damos ordem
[will.make]
farei
fará
faremos
farão
emitirei
emitiremos
procederemos
procederei
seguirá
sairá
[made]
fiz
fez
fizemos
fizeram
foi feita
foi feito
foi efetuada
foi efetuado
foi efectuada
foi efectuado
foi realizada
foi realizado
emitiu
deu ordem
seguiu
saiu
executou

[currency]
euro => EUR
euros => EUR
reais => BRL
dólares => USD
libras => GBP
francos => CHF
[advice.file]
comprov*
pagament*
transfer*
recibo*
pix
[determiner]
o
um
do
de
ao
este
esse
seu
nosso
das
dia
cada

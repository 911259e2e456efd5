# Words of dates, Portuguese. Format: reader/replywords.h; what each section means: doc/lexicon.md.
[function]
duas dois três seis sete oito nove dez ano novo tarde noite ainda nos nas próximas próximos no na 
pagaremos pagarei pagamos efetuaremos liquidaremos terça quarta quinta sábado domingo feira janeiro fevereiro
março abril maio junho julho agosto setembro outubro novembro dezembro próximo próxima que vem fim final
meados início começo depois antes dentro daqui úteis semanas meses dias natal páscoa último primeiro dia

[weekday]
segunda => 1
segunda feira => 1
terca => 2
terca feira => 2
quarta => 3
quarta feira => 3
quinta => 4
quinta feira => 4
sexta => 5
sexta feira => 5
sabado => 6
domingo => 7
4a feira => 3
5a feira => 4
6a feira => 5
seg => 1a
ter => 2a
qua => 3a
qui => 4a
sex => 5a
sáb => 6a
dom => 7a
segundas => 1
terças => 2
quartas => 3
quintas => 4
sextas => 5
sábados => 6
domingos => 7
segundas feiras => 1
terças feiras => 2
quartas feiras => 3
quintas feiras => 4
sextas feiras => 5
quar => 3a
quin => 4a
sext => 5a
sgunda => 1
segnda => 1
teça => 2
quinta fera => 4
sesta feira => 5
2a feira => 1
3a feira => 2
2a => 1x
3a => 2x
4a => 3x
5a => 4x
6a => 5x

[month]
janeiro => 1
fevereiro => 2
marco => 3
abril => 4
maio => 5
junho => 6
julho => 7
agosto => 8
setembro => 9
outubro => 10
novembro => 11
dezembro => 12
jan => 1a
fev => 2a
mar => 3a
abr => 4a
mai => 5a
jun => 6a
jul => 7a
ago => 8a
set => 9a
out => 10a
nov => 11a
dez => 12a
sep => 9a
oct => 10a
dec => 12a
feb => 2a
apr => 4a
aug => 8a
feverero => 2
feveiro => 2
outobro => 10
desembro => 12
setenbro => 9
sept => 9a

[number]
um => 1
uma => 1
dois => 2
duas => 2
três => 3
quatro => 4
cinco => 5
seis => 6
sete => 7
oito => 8
nove => 9
dez => 10
onze => 11
doze => 12
treze => 13
catorze => 14
quatorze => 14
quinze => 15
dezasseis => 16
dezesseis => 16
vinte => 20
trinta => 30
quarenta e cinco => 45
sessenta => 60
um par de => 2
dezessete => 17
dezoito => 18
dezenove => 19
vinte e um => 21
vinte e dois => 22
vinte e três => 23
vinte e quatro => 24
vinte e cinco => 25
vinte e seis => 26
vinte e sete => 27
vinte e oito => 28
vinte e nove => 29
trinta e um => 31
trinta e dois => 32
trinta e três => 33
trinta e quatro => 34
trinta e cinco => 35
trinta e seis => 36
trinta e sete => 37
trinta e oito => 38
trinta e nove => 39
quarenta => 40
cinquenta => 50
setenta => 70
oitenta => 80
noventa => 90
cem => 100
dezassete => 17
dezanove => 19
vinte e uma => 21
vinte e duas => 22
dois mil => 2000

[ordinal]
primeiro => 1
primeira => 1
segundo => 2
terceiro => 3
terceira => 3
quarto => 4
quinto => 5
vigésimo segundo => 22
sexto => 6
sétimo => 7
oitavo => 8
nono => 9
décimo => 10
décimo primeiro => 11
décimo segundo => 12
segunda => 2
quarta => 4
quinta => 5
sexta => 6
sétima => 7
oitava => 8
nona => 9
décima => 10
vigésimo primeiro => 21
décima primeira => 11
vigésima primeira => 21
décima segunda => 12
vigésima segunda => 22
décimo terceiro => 13
vigésimo terceiro => 23
décima terceira => 13
vigésima terceira => 23
décimo quarto => 14
vigésimo quarto => 24
décima quarta => 14
vigésima quarta => 24
décimo quinto => 15
vigésimo quinto => 25
décima quinta => 15
vigésima quinta => 25
décimo sexto => 16
vigésimo sexto => 26
décima sexta => 16
vigésima sexta => 26
décimo sétimo => 17
vigésimo sétimo => 27
décima sétima => 17
vigésima sétima => 27
décimo oitavo => 18
vigésimo oitavo => 28
décima oitava => 18
vigésima oitava => 28
décimo nono => 19
vigésimo nono => 29
décima nona => 19
vigésima nona => 29
vigésimo => 20
vigésima => 20
trigésimo => 30
trigésimo primeiro => 31

[ordinal.suffix]
o
a

[unit]
dia => d
dias => d
dias corridos => d
dia util => b
dias uteis => b
semana => w
semanas => w
mes => m
meses => m
trimestre => q
ano => y
anos => y
quinzena => f
fim de semana => e
horas => h
dia corrido => d
dias seguidos => d
dias de calendário => d
dias laborais => b
dia laboral => b
dias de trabalho => b
dia de trabalho => b
dias bancários => b
dia bancário => b
semaninha => w
semana útil => w
trimestres => q
semestre => s
semestres => s
exercício => y
ano civil => y
fins de semana => e
final de semana => e
finais de semana => e
fds => e
hs => h
quinzenas => f
decêndio => t
meio ano => s

[day]
hoje => 0
hoje mesmo => 0
ainda hoje => 0
esta manhã => 0
esta tarde => 0
hoje de manhã => 0
hoje a tarde => 0
neste momento => 0p
agora mesmo => 0p
amanha => 1
amanhã de manhã => 1
amanhã cedo => 1
depois de amanhã => 2
dia depois de amanhã => 2
ontem => -1
ontem à tarde => -1
anteontem => -2
hoje ainda => 0
no dia de hoje => 0
dia de hoje => 0
neste dia => 0
esta noite => 0
hoje a noite => 0
nesta data => 0
na data de hoje => 0
ao longo do dia => 0
ao longo do dia de hoje => 0
até ao final do dia de hoje => 0
amanhã mesmo => 1
amanhã pela manhã => 1
amanhã à tarde => 1
amanhã à noite => 1
dia de amanhã => 1
no dia seguinte => 1
depois d amanhã => 2
depois amanhã => 2
ontem à noite => -1
ante ontem => -2
antes de ontem => -2
antontem => -2
trasanteontem => -3
dia antes de ontem => -2
no próximo dia => 1
próximo dia => 1

[this]
este
esta
neste
nesta
desta
deste
essa
esse
corrente
agora
em curso
atual
actual
nessa
nesse
presente
deste mesmo
fluente
desse
dessa
estes
estas

[next]
proximo
proxima
próximos
próximas
que vêm
seguinte
seguintes
que entra
próx
vindouro
vindoura
subsequente

[coming]
esta próxima
este próximo
que se aproxima
entrante
nesta próxima
neste próximo

[last]
passado
passada
último
última
anterior
passados
passadas
últimos
últimas
retrasado => 2
retrasada => 2
penúltimo => 2
penúltima => 2
antepenúltimo => 3
antepenúltima => 3
transacto
findo

[in]
em
dentro de
daqui a
em cerca de
daqui por
daqui há
em mais ou menos
ao fim de
ao cabo de
daqui a uns
daqui a umas
em uns
em umas
de hoje a

[within]
deem nos
dê nos
concedam nos
precisamos de
no prazo de
num prazo de
em até
nos
nas
durante
ao longo de
em menos de
no decorrer de
até
demora
leva
em um prazo de
no prazo máximo de
num prazo máximo de
em no máximo
no máximo em
dentro dos
dentro das
durante os
durante as
durante a
durante o
ao longo da
ao longo do
ao longo dos
ao longo das
no decorrer da
no decorrer do
no decurso da
no decurso do
no curso da
para os
para as
durante o mês de
ao longo do mês de
no decorrer do mês de
no decurso do mês de
dentro do mês de

[more]
mais
outros
outras
de prazo
adicionais
uma prorrogação de
um prazo de

[ago]
atras

[ago.before]
faz
há cerca de
faz cerca de
fazem
há
há uns
há umas
há mais ou menos

[later]
depois
mais tarde
a partir de
a contar de
a partir de hoje
a partir de agora
a contar de hoje
a contar da data de hoje
a partir do dia
a contar do dia
a partir
a partir de então
depois de hoje
depois de

[end]
fim de
fim do
final de
final do
finais de
o final de
o final do
o fim do
o fim de
último dia de
último dia do
fins de
fim
fim da
fins do
final
final da
finais do
finais da
o fim da
o final da
últimos dias de
últimos dias do
os últimos dias de
fecho de
fecho do
fechamento do
término de
término do
encerramento do
acabar o
terminar o
terminar a
acabar a

[begin]
inicio de
inicio do
inícios de
princípio de
princípios de
começo de
começo do
princípio do
primeiros dias de
inicio
inicio da
começo
começo da
começos de
princípio
princípio da
primeiros dias do
os primeiros dias de
os primeiros dias do
o início de
o início do
o começo do
o começo da
o início da
comecinho de
comecinho do

[middle]
meados de
meados do
metade de
meio de
meados
meados da
meio do
meio da
metade do

[of]
de
do
da
o
à
em
no
na
ao
para
à
mês de
para o
para a
do mês de
no mês de
o mês de
do ano de
de este
nos
dos

[article]
o
a
os
as
um => 1
uma => 1
nosso
nossa
num => 1
numa => 1

[day.number]
dia => 2
o dia => 2
no dia => 2
até dia => 2
até ao dia => 2
até o dia => 2
ao dia => 2
do dia => 2
antes do dia => 2
depois do dia => 2
a partir do dia => 2
entre o dia => 2
e o dia => 2
é dia => 2
ou dia => 2
por volta do dia => 2
todo dia => 2
todos os dias => 2
para dia => 2
para o dia => 2
após o dia => 2
após dia => 2
a partir de dia => 2
a partir de
a partir do
desde o dia => 2
desde dia => 2
entre dia => 2
entre os dias => 2
ou no dia => 2
nos dias => 2
os dias => 2
aos dias
todo o dia => 2
cada dia => 2
até o próximo dia => 2
no próximo dia => 2
próximo dia => 2
lá pelo dia => 2
pelo dia => 2
em dia => 2
no mais tardar no dia => 2
o mais tardar dia => 2
o mais tardar no dia => 2
no máximo dia => 2
até no máximo dia => 2
será dia => 2
é no dia => 2
do próximo dia => 2
volta do dia => 2
cai no dia => 2
até
e
dias

[by]
até
até ao
até à
até o
até ao dia
antes de
o mais tardar
no máximo
no máximo até
para
para o
por volta de
impreterivelmente até
até o dia
até dia
no mais tardar
o mais tardar até
até no máximo
nunca depois de
não mais tarde que
não depois de
para a
por volta do
por volta do dia
cerca de
lá para
lá pelo
para dia
para o dia
até o próximo dia
lá pelo dia
no mais tardar no dia
o mais tardar dia
o mais tardar no dia
no máximo dia
até no máximo dia

[before]
antes de
antes do
antes da
antes das
antes dos
antes do dia
anterior ao
previamente ao
pouco antes do
pouco antes de

[after]
depois de
depois do
depois da
após
após o
após a
depois das
depois dos
depois do dia
após as
após os
após o dia
após dia
logo após
logo depois de
logo depois do
logo depois da
passado o
passada a
passado o dia
passados os
a seguir ao
a seguir à
depois de passar o

[since]
desde

[to]
à
ao
e
até
até o
até ao
e o
até dia
até ao dia
até o dia
ao dia
e o dia
até o próximo dia

[or]
ou
ou dia
ou no dia

[holiday]
natal => 12-25
as festas => 12-25
ano novo => 01-01
reveillon => 01-01
vespera de natal => 12-24
pascoa => easter
sexta feira santa => easter-2
carnaval => easter-47
corpo de deus => easter+60
corpus christi => easter+60
dia do trabalhador => 05-01
dia do trabalho => 05-01
todos os santos => 11-01
finados => 11-02
tiradentes => 04-21
são joão => 06-24
o natal => 12-25
dia de natal => 12-25
festas de fim de ano => 12-25
vésperas de natal => 12-24
consoada => 12-24
noite de natal => 12-24
noite de consoada => 12-24
santo estêvão => 12-26
véspera de ano novo => 12-31
véspera do ano novo => 12-31
vésperas de ano novo => 12-31
véspera de réveillon => 12-31
passagem de ano => 12-31
passagem do ano => 12-31
são silvestre => 12-31
o ano novo => 01-01
dia de ano novo => 01-01
ano bom => 01-01
dia da confraternização universal => 01-01
confraternização universal => 01-01
dia de reis => 01-06
dia dos reis => 01-06
epifania => 01-06
candelária => 02-02
são valentim => 02-14
dia de são valentim => 02-14
dia dos namorados => 06-12
dia da mulher => 03-08
dia internacional da mulher => 03-08
dia das mulheres => 03-08
dia do pai => 03-19
são josé => 03-19
são patrício => 03-17
dia da mentira => 04-01
dia das mentiras => 04-01
dia dos tolos => 04-01
o carnaval => easter-47
terça feira de carnaval => easter-47
terça de carnaval => easter-47
terça feira gorda => easter-47
segunda feira de carnaval => easter-48
segunda de carnaval => easter-48
entrudo => easter-47
quarta feira de cinzas => easter-46
quarta de cinzas => easter-46
domingo de ramos => easter-7
quinta feira santa => easter-3
quinta santa => easter-3
sexta santa => easter-2
sexta feira da paixão => easter-2
sexta da paixão => easter-2
paixão de cristo => easter-2
sábado santo => easter-1
sábado de aleluia => easter-1
a páscoa => easter
domingo de páscoa => easter
dia de páscoa => easter
segunda feira de páscoa => easter+1
semana santa => easter
dia de tiradentes => 04-21
dia da terra => 04-22
dia da liberdade => 04-25
revolução dos cravos => 04-25
dia dos trabalhadores => 05-01
dia internacional do trabalhador => 05-01
dia internacional dos trabalhadores => 05-01
dia mundial do trabalho => 05-01
primeiro de maio => 05-01
dia da mãe => 05/7/1
dia das maes => 05/7/2
ascensão => easter+39
pentecostes => easter+49
dia de portugal => 06-10
santo antônio => 06-13
dia de são joão => 06-24
são pedro => 06-29
dia dos pais => 08/7/2
assunção => 08-15
assunção de nossa senhora => 08-15
nossa senhora da assunção => 08-15
dia da independência => 09-07
independência do brasil => 09-07
sete de setembro => 09-07
implantação da república => 10-05
dia da república => 10-05
nossa senhora aparecida => 10-12
nossa senhora da aparecida => 10-12
dia de nossa senhora aparecida => 10-12
dia das crianças => 10-12
dia da criança => 06-01
dia dos professores => 10-15
dia do professor => 10-15
halloween => 10-31
dia das bruxas => 10-31
dia de todos os santos => 11-01
dia dos santos => 11-01
dia de finados => 11-02
dia dos mortos => 11-02
dia dos fiéis defuntos => 11-02
fiéis defuntos => 11-02
são martinho => 11-11
proclamação da república => 11-15
dia da proclamação da república => 11-15
dia da bandeira => 11-19
consciência negra => 11-20
dia da consciência negra => 11-20
ação de graças => 11/4/4
acção de graças => 11/4/4
dia de ação de graças => 11/4/4
dia de acção de graças => 11/4/4
thanksgiving => 11/4/4
black friday => 11/4/4+1
sexta feira negra => 11/4/4+1
cyber monday => 11/4/4+4
restauração da independência => 12-01
dia da restauração => 12-01
imaculada conceição => 12-08
nossa senhora da conceição => 12-08
dia da imaculada conceição => 12-08
dia da imaculada => 12-08
dia do índio => 04-19
dia dos avós => 07-26
dia do consumidor => 03-15

[week.number]
semana
semana número
semana n
semana nº
sem
a semana

[span]
no fim de semana => e0
princípio do mês => bom1
meados do mês => mom0
meio do mês => mom0
início da semana => bow1
em quinze dias => +15:14
dentro de quinze dias => +15:14
daqui a quinze dias => +15:14
uma quinzena => +15:14
daqui a oito dias => +8:7
dentro de oito dias => +8:7
em até 48 horas => +2
para a semana => w1
para a semana que vem => w1
finalzinho do mês => eom0
até final da semana => eow0
antes do fim de semana => eow0
antes do final de semana => eow0
no próximo fim de semana => e1
no próximo final de semana => e1
início de semana => bow1
começo da semana => bow1
início de mês => bom1
começo de mês => bom1
início do ano => boy1
começo do ano => boy1
meados de mês => mom0
em oito dias => +8:7
numa quinzena => +15:14
dentro de uma quinzena => +15:14
nas próximas 24 horas => +1
nas próximas 48 horas => +2
nas próximas 72 horas => +3
em até 24 horas => +1
em até 72 horas => +3
em 24h => +1
em 48h => +2
em 72h => +3
no prazo de 24 horas => +1
no prazo de 48 horas => +2
no prazo de 72 horas => +3
até 48h => +2
ao longo da semana => eow0
no decorrer da semana => eow0
dentro da semana => eow0
cte => M0
em meio ano => +6m
próximo dia util => +1b
no próximo dia útil => +1b
daqui a meio ano => +6m
começo da semana que vem => bow1
início da semana que vem => bow1
começo do mês que vem => bom1
início do mês que vem => bom1
fim do mês que vem => eom1
final do mês que vem => eom1
fim da semana que vem => eow1
final da semana que vem => eow1
meados do mês que vem => mom1
meio da semana que vem => mow1
fim do ano que vem => eoy1
início do ano que vem => boy1
começo do ano que vem => boy1

[part.of.day]
de manhã
à noite
de tarde
o mais tardar
no máximo
sem falta
impreterivelmente
agora
da manhã
pela manhã
da tarde
pela tarde
da noite
ao meio dia
meio dia
logo cedo
ao fim do dia
até o fim do dia
até ao fim do dia
no final do dia
no fim do dia
no mais tardar
com certeza
certamente
provavelmente
de certeza
ao final do dia
à primeira hora
logo pela manhã
logo de manhã
de noite
de madrugada
até meio dia
cedo

[every]
cada
todo
toda
todos os
todas as

[half]
metade
quinzena

[vague]
alguns
algumas
poucos

[not.a.date]
horas
euros
euro
eur
reais
por cento
faturas
fatura
vezes
lembretes
prestações
parcelas
paletes
hs
facturas
factura
boletos
boleto
notas
nf
nfs
lembrete
parcela
prestação
pagamentos
caixas
peças
unidades
kg
km
pessoas
porcento
andar
páginas
página
linhas
pedidos
pedido
itens
emails
ligações
mensalidades
centavos
cêntimos
transferências
h
hora
min
minutos
am
pm
e meia
em ponto
da manhã
da tarde
da noite
vez
email
ligação
tentativa
mensagem
carta
aviso
cliente
fornecedor
lugar
passo
aniversário
século
pagamento
via
vias
notificação
cobrança

[not.before]
não antes de
a partir de
a partir do
só a
só no
a partir do dia
a partir de dia
a partir da
não antes do
não antes do dia
desde
desde o dia
com início em
só a partir de
só a partir do
desde dia

[dated]
de
do
datada de
com data de

[eve]
vespera de => -1
véspera do => -1
vésperas de => -1
vésperas do => -1
a véspera de => -1
a véspera do => -1
na véspera de => -1
na véspera do => -1
na véspera da => -1
véspera da => -1
dia antes de => -1
dia antes do => -1
dia seguinte a => 1
dia seguinte ao => 1
dia depois de => 1
dia depois do => 1
dia a seguir a => 1
dia a seguir ao => 1

[event]
de férias
férias
em férias
de licença
licença
de baixa
em viagem
de viagem
fora do escritório
ausente
ausentes
fechado
fechada
fechados
fechamos
encerrado
encerrados
encerramos
reabr*
reabertura
entrega
entrega está prevista
entrega prevista
visita
reunião
compromisso
feira
formação
ligar me
ligue me
liguem me
me ligue
me ligar
nos ligar
ligação
chamada
telefonar
telefonema
válido
válida
vigente
caduca
expira
expirou
contrato termina
contrato acaba
projeto termina
projecto termina
inventário
mudança
mudamos
manutenção
não vence
greve
falar
conversar
discutir
ligar
técnico
eletricista
electricista
canalizador
encanador
mecânico
peças de reposição
garantia
novo sistema
novo software
nova morada
novo endereço
hospital
internado
recolha
transportadora
repar*
reparação
conserto

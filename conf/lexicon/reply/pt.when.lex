# Words of dates, Portuguese. Format: reader/replywords.h; what each section means: doc/lexicon.md.
[weekday]
segunda => 1
segunda feira => 1
terça => 2
terça feira => 2
quarta => 3
quarta feira => 3
quinta => 4
quinta feira => 4
sexta => 5
sexta feira => 5
sábado => 6
domingo => 7
2a feira => 1
3a feira => 2
4a feira => 3
5a feira => 4
6a feira => 5
6a => 5a
seg => 1a
ter => 2ax
qua => 3a
qui => 4a
sex => 5a
sáb => 6a
dom => 7a

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

[ordinal]
primeiro => 1
primeira => 1
segundo => 2
terceiro => 3
terceira => 3
quarto => 4
quinto => 5
vigésimo segundo => 22

[ordinal.suffix]
o
a

[unit]
dia => d
dias => d
dias corridos => d
dia útil => b
dias úteis => b
semana => w
semanas => w
mês => m
meses => m
trimestre => q
ano => y
anos => y
quinzena => f
fim de semana => e
horas => h

[day]
hoje => 0
hoje mesmo => 0
ainda hoje => 0
esta manhã => 0
esta tarde => 0
hoje de manhã => 0
hoje à tarde => 0
neste momento => 0p
agora mesmo => 0p
amanhã => 1
amanhã de manhã => 1
amanhã cedo => 1
proximo dia => 1
depois de amanhã => 2
dia depois de amanhã => 2
ontem => -1
ontem à tarde => -1
anteontem => -2

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

[next]
próximo
próxima
próximos
próximas
que vem
seguinte
seguintes
que entra

[coming]
esta próxima

[last]
passado
passada
último
última
anterior

[in]
em
dentro de
daqui a
em cerca de
daqui por

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

[more]
mais
outros
outras
de prazo
adicionais
uma prorrogação de
um prazo de

[ago]
atrás

[ago.before]
há
faz

[later]
depois
mais tarde
a partir de
a contar de
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

[begin]
início de
início do
inícios de
princípio de
princípios de
começo de
começo do
princípio do
primeiros dias de

[middle]
meados de
meados do
metade de
meio de

[of]
de
do
da
o
a
em
no
na
nos
ao
para
à
dos
mês de
para o

[article]
o
a
os
as
um => 1
uma => 1

[day.number]
dia
o dia
no dia
até dia
até ao dia
até o dia
ao dia
do dia
até
antes do dia
depois do dia
a partir do dia
entre o dia
e o dia
e dia
e
ou dia
por volta do dia
dias
todo dia
todos os dias

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

[before]
antes de
antes do
antes da

[after]
depois de
depois do
depois da
após
após o
após a

[since]
desde

[to]
a
ao
e
até
até o
até ao

[or]
ou

[holiday]
natal => 12-25
as festas => 12-25
ano novo => 01-01
réveillon => 01-01
véspera de natal => 12-24
páscoa => easter
sexta feira santa => easter-2
carnaval => easter-47
corpo de deus => easter+60
corpus christi => easter+60
dia do trabalhador => 05-01
dia do trabalho => 05-01
25 de abril => 04-25
todos os santos => 11-01
finados => 11-02
tiradentes => 04-21
são joão => 06-24

[week.number]
semana

[span]
fim do mês => eom0
final do mês => eom0
fim de mês => eom0
final de mês => eom0
fim deste mês => eom0
final deste mês => eom0
o final do mês => eom0
o fim do mês => eom0
fim do próximo mês => eom1
final do próximo mês => eom1
fim do mês que vem => eom1
final do mês que vem => eom1
fim da semana => eow0
final da semana => eow0
final desta semana => eow0
fim desta semana => eow0
fim da próxima semana => eow1
final da próxima semana => eow1
final da semana que vem => eow1
fim de semana => e0
no fim de semana => e0
fim do ano => eoy0
final do ano => eoy0
início do mês => bom1
início do próximo mês => bom1
início do mês que vem => bom1
princípio do mês => bom1
começo do mês => bom1
meados do mês => mom0
meio do mês => mom0
meados do próximo mês => mom1
meio da semana => mow0
início da semana => bow1
início da próxima semana => bow1
em quinze dias => +15:14
dentro de quinze dias => +15:14
daqui a quinze dias => +15:14
uma quinzena => +15:14
daqui a oito dias => +8:7
dentro de oito dias => +8:7
em 24 horas => +1
em 48 horas => +2
em até 48 horas => +2
para a semana => w1
para a semana que vem => w1

[part.of.day]
de manhã
à tarde
à noite
de tarde
cedo
o mais tardar
no máximo
sem falta
impreterivelmente
agora

[every]
cada
todo
toda
todos os
todas as

[half]
quinzena
metade

[vague]
alguns
algumas
poucos

[not.a.date]
h
horas
euros
euro
eur
reais
por cento
faturas
fatura
vezes
vez
lembretes
prestações
parcelas
paletes

[not.before]
não antes de
a partir de
a partir do
só a
só no

[dated]
de
do
datada de
com data de

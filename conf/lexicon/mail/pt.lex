# Mail programs and mail habits in language 'pt': see reader/mailwords.h for how these sections are used.

[mail.header]
de => from
remetente => from
enviado por => from
enviado => date
data => date
enviada em => date
enviado em => date
enviada => date
para => to
destinatário => to
cc => cc
cco => cc
responder a => cc
anexos => cc
assunto => subject

[mail.original]
mensagem original
mensagem de origem
mensagem encaminhada
início da mensagem encaminhada
mensagem reencaminhada
início da mensagem reencaminhada

[mail.forwarded]
mensagem encaminhada
início da mensagem encaminhada
mensagem reencaminhada
início da mensagem reencaminhada

[mail.attribution]
escreveu
escreveram
escrito

[mail.attribution.start]
em
no dia
a
seg
ter
qua
qui
sex
sáb
dom
segunda
terça
quarta
quinta
sexta
sábado
domingo

[mail.weekday]
seg
ter
qua
qui
sex
sáb
dom
segunda
terça
quarta
quinta
sexta
sábado
domingo

[mail.marker]
responda acima desta linha

[mail.footer]
enviado do meu => device
enviado a partir do => device
enviado do => device
enviado de => device
enviado pelo => device
enviado via => device
enviado do yahoo
enviado do outlook
obter o outlook para
baixe o outlook
enviado com => mail
livre de vírus

[mail.closing]
atenciosamente
cumprimentos
com os melhores cumprimentos
melhores cumprimentos
obrigado
obrigada
abraços
abraço
att
att.
cordialmente
grato
grata
muito obrigado
muito obrigada
saudações
com cumprimentos
os meus cumprimentos
at.te
desde já obrigado
bom dia de trabalho
respeitosamente
agradecido
agradecida

[mail.disclaimer]
confidencial
não for o destinatário
destinatário
antes de imprimir
meio ambiente
proteção de dados
rgpd
lgpd
horário de funcionamento
horário de atendimento
siga-nos
política de privacidade
aviso legal
capital social
nipc
cnpj

[mail.postscript]
ps
p.s.
nb
obs
obs.

[mail.phone]
telefone
telemóvel
tlm
tlm.
telef.

[mail.inline]
abaixo
em vermelho
em azul
as minhas respostas
minhas respostas
no texto

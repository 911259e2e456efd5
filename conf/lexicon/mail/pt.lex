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
compromisso original

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
baixe o => outlook
enviado através de => mail
obter o outlook
obter o bluemail
obtenha o outlook
obtenha o bluemail

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
horário de funcionamento
horário de atendimento
siga-nos
política de privacidade
aviso legal
capital social
nipc
cnpj
antes de imprimir este
nos termos do rgpd, os
responsável pelo tratamento
tratamento de dados pessoais

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

[machine.subject]
resposta automática => absence
resposta automatica => absence
fora do escritório => absence
ausência => absence
ausente => absence
ausência temporária => absence
férias => absence
em férias => absence
de férias => absence
fora de escritório => absence
ausente do escritório => absence
mensagem automática => absence
pedido recebido => received
recebemos o seu pedido => received
recebemos a sua mensagem => received
recebemos sua mensagem => received
solicitação recebida => received
confirmação de recebimento => received
confirmação de receção => received
chamado aberto => received
ticket criado => received
confirme a sua mensagem => challenge
confirme sua mensagem => challenge
lida => receipt
lido => receipt
confirmação de leitura => receipt
mensagem automática => received
confirmação automática => received

[machine.absence]
fora do escritório
de férias
em férias
ausente
escritório estará fechado
escritório está fechado
encerrado para férias
encerrados para férias
licença de maternidade
baixa médica
estaremos encerrados
estaremos fechados
sem acesso ao e-mail
recesso

[machine.template]
em caso de urgência
assuntos urgentes
para urgências
resposta automática
mensagem automática
no meu regresso
quando regressar
durante a minha ausência
para assuntos urgentes
em caso de emergência

[machine.thanks]
obrigado pela sua mensagem
obrigada pela sua mensagem
agradecemos o seu contacto
obrigado pelo seu
agradeço o seu
agradecemos seu contato
obrigado pelo seu contato
agradecemos a sua mensagem
obrigado pela mensagem

[machine.promise]
responderei
respondo
responderemos
entrarei em contacto
entrarei em contato
o mais breve possível
assim que possível
a nossa equipa
nossa equipe
não responda

[machine.received]
recebemos o seu pedido
recebemos a sua mensagem
recebemos sua mensagem
recebemos sua solicitação
o seu pedido foi
sua solicitação foi
esta é uma mensagem automática
mensagem gerada automaticamente
não responda a este
não responder a este
caixa de correio já não é consultada
pedido foi registado
pedido foi registrado
solicitação foi registrada
solicitação foi recebida
recebemos o seu e-mail
recebemos o seu email
recebemos seu e-mail

[machine.ticket]
número do ticket
número do chamado
número de protocolo

[machine.challenge]
clique no link para confirmar
proteção anti-spam

[machine.human]
pago
pagar
pagamento
fatura
faturas
transferência
valor
pagamos
pagaremos
pagarei
paga
pagas
pagamentos
factura
facturas
transferimos
transferir
liquidar
liquidamos
mercadoria
prestações
boleto
liquidada

[machine.deputy]
contactar
contacte
contatar
escreva para
meu colega
minha colega
urgentes
urgência
dirija-se

[machine.mark]
externo

[machine.back]
regresso
volto
de volta
regressarei
retorno
reabrimos
reabertura
respondo
retomamos
a partir de
de novo
voltarei
retornarei
regressamos
voltamos
voltaremos
estarei disponível
estarei de volta

[machine.until]
até => next
até ao dia => next
a => next

[machine.inclusive]
inclusive

[mail.banner]
este e-mail teve origem fora
este email teve origem fora
este e-mail é externo
esta mensagem tem origem externa
você não costuma receber emails
por que isso é importante
porque é que isto é importante
não é frequente receber e-mail

[machine.declared]
esta é uma mensagem automática
esta é uma resposta automática
este é um e-mail automático
mensagem gerada automaticamente
este e-mail foi gerado automaticamente
por favor não responda a este
por favor, não responda a este
não responda a este e-mail
não responda a esta mensagem

[machine.read]
foi lida
foi lido
foi exibida
foi excluída
foi eliminada

[word.alert]
atenção
cuidado
advertência

[word.outside]
remetente externo
e-mail externo
fora da organização
origem externa
não clique em links
não clique nos links
não abra anexos
fora da sua organização
fora da nossa organização

#!/usr/bin/env python3
"""Full replies (RFC 5322) with labels from a table of texts: every text is answered from another mail program,
above, below or between the lines of the reminder, with or without signature and disclaimer. Used by score_blind.py."""
import random, re
from email.message import EmailMessage
from datetime import date, timedelta

OWN = "ar@larkspur.example"
NAMES = {"en": "Jo Carver", "de": "Uwe Brandt", "fr": "Anne Leroy", "es": "Pilar Soto", "it": "Ivo Sala", "nl": "Bas Visser", "pt": "Rui Melo"}
HELLO = {"en": ["", "Hi,", "Dear Sir or Madam,", "Morning Kate,"], "de": ["", "Hallo,", "Sehr geehrte Damen und Herren,", "Guten Tag Frau Holm,"],
         "fr": ["", "Bonjour,", "Madame, Monsieur,"], "es": ["", "Buenos días:", "Estimados señores:", "Hola,"], "it": ["", "Buongiorno,", "Spett.le ditta,"],
         "nl": ["", "Beste,", "Geachte heer, mevrouw,", "Hoi"], "pt": ["", "Bom dia,", "Exmos. Senhores,", "Olá,"]}
BYE = {"en": ["", "Kind regards", "Cheers"], "de": ["", "Mit freundlichen Grüßen", "VG"], "fr": ["", "Cordialement", "Bien à vous"],
       "es": ["", "Un saludo", "Atentamente"], "it": ["", "Cordiali saluti", "Saluti"], "nl": ["", "Met vriendelijke groet", "Groeten"], "pt": ["", "Cumprimentos", "Atenciosamente"]}
MOBILE = {"en": "Sent from my iPhone", "de": "Von meinem iPhone gesendet", "fr": "Envoyé de mon iPhone", "es": "Enviado desde mi iPhone",
          "it": "Inviato da iPhone", "nl": "Verstuurd vanaf mijn iPhone", "pt": "Enviado do meu iPhone"}
REMINDER = {"en": "Dear customer,\n\nthe invoices below are still open. Please pay by 25 September or tell us when you will pay.\n\n%s\n\nIf you have already paid, please ignore this mail.\n\nKate Holm\nLarkspur Logistics",
            "de": "Guten Tag,\n\nfolgende Rechnungen sind noch offen. Bitte zahlen Sie bis zum 25. September oder nennen Sie uns einen Termin.\n\n%s\n\nSollten Sie bereits gezahlt haben, betrachten Sie dieses Schreiben als gegenstandslos.\n\nKate Holm\nLarkspur Logistics",
            "fr": "Bonjour,\n\nles factures suivantes restent impayées. Merci de régler avant le 25 septembre.\n\n%s\n\nSi vous avez déjà payé, ne tenez pas compte de ce message.\n\nKate Holm\nLarkspur Logistics",
            "es": "Buenos días:\n\nlas siguientes facturas siguen pendientes. Rogamos el pago antes del 25 de septiembre.\n\n%s\n\nSi ya ha pagado, ignore este correo.\n\nKate Holm\nLarkspur Logistics",
            "it": "Buongiorno,\n\nle seguenti fatture risultano non pagate. Vi preghiamo di saldare entro il 25 settembre.\n\n%s\n\nSe avete già pagato, ignorate questo messaggio.\n\nKate Holm\nLarkspur Logistics",
            "nl": "Goedendag,\n\nde volgende facturen staan nog open. Gelieve te betalen voor 25 september.\n\n%s\n\nHebt u al betaald, dan kunt u dit bericht negeren.\n\nKate Holm\nLarkspur Logistics",
            "pt": "Bom dia,\n\nas seguintes faturas continuam em aberto. Pedimos o pagamento até 25 de setembro.\n\n%s\n\nSe já pagou, ignore esta mensagem.\n\nKate Holm\nLarkspur Logistics"}
ON = {"en": "On Fri, 11 Sept 2026 at 08:15, Kate Holm <%s> wrote:", "de": "Am Fr., 11. Sept. 2026 um 08:15 Uhr schrieb Kate Holm <%s>:",
      "fr": "Le ven. 11 sept. 2026 à 08:15, Kate Holm <%s> a écrit :", "es": "El vie, 11 sept 2026 a las 8:15, Kate Holm (<%s>) escribió:",
      "it": "Il giorno ven 11 set 2026 alle ore 08:15 Kate Holm <%s> ha scritto:", "nl": "Op vr 11 sep 2026 om 08:15 schreef Kate Holm <%s>:",
      "pt": "Kate Holm <%s> escreveu (sexta, 11/09/2026 à(s) 08:15):"}
THUNDER = {"en": "On 11/09/2026 08:15, Kate Holm wrote:", "de": "Am 11.09.26 um 08:15 schrieb Kate Holm:", "fr": "Le 11/09/2026 à 08:15, Kate Holm a écrit :",
           "es": "El 11/9/26 a las 8:15, Kate Holm escribió:", "it": "Il 11/09/2026 08:15, Kate Holm ha scritto:", "nl": "Op 11-09-2026 om 08:15 schreef Kate Holm:", "pt": "Às 08:15 de 11/09/2026, Kate Holm escreveu:"}
APPLE = {"en": "> On 11 Sep 2026, at 08:15, Kate Holm <%s> wrote:", "de": "> Am 11.09.2026 um 08:15 schrieb Kate Holm <%s>:", "fr": "> Le 11 sept. 2026 à 08:15, Kate Holm <%s> a écrit :",
         "es": "> El 11 sept 2026, a las 8:15, Kate Holm <%s> escribió:", "it": "> Il giorno 11 set 2026, alle ore 08:15, Kate Holm <%s> ha scritto:", "nl": "> Op 11 sep 2026 om 08:15 heeft Kate Holm <%s> het volgende geschreven:",
         "pt": "> No dia 11/09/2026, às 08:15, Kate Holm <%s> escreveu:"}
HEAD = {"en": ("From", "Sent", "To", "Subject", "Original Message"), "de": ("Von", "Gesendet", "An", "Betreff", "Ursprüngliche Nachricht"), "fr": ("De", "Envoyé", "À", "Objet", "Message d'origine"),
        "es": ("De", "Enviado", "Para", "Asunto", "Mensaje original"), "it": ("Da", "Inviato", "A", "Oggetto", "Messaggio originale"), "nl": ("Van", "Verzonden", "Aan", "Onderwerp", "Oorspronkelijk bericht"),
        "pt": ("De", "Enviada", "Para", "Assunto", "Mensagem original")}
DISCLAIMER = {"en": "This e-mail is confidential. If you are not the intended recipient, delete it. Payment terms: invoices are paid on the last Friday of the month.",
              "de": "Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, löschen Sie sie bitte.", "fr": "Ce message est confidentiel. Si vous n'êtes pas le destinataire, merci de le supprimer.",
              "es": "Este mensaje es confidencial. Si no es usted el destinatario, elimínelo.", "it": "Questo messaggio è riservato. Se non siete il destinatario, siete pregati di eliminarlo.",
              "nl": "Dit bericht is vertrouwelijk. Bent u niet de geadresseerde, verwijder het dan.", "pt": "Esta mensagem é confidencial. Se não for o destinatário, elimine-a."}
TITLE = {"en": "Accounts Payable", "de": "Buchhaltung", "fr": "Comptabilité", "es": "Contabilidad", "it": "Amministrazione", "nl": "Administratie", "pt": "Contabilidade"}


def quoted(text):
    return "\n".join("> " + l if l else ">" for l in text.split("\n"))


def header_block(lang, subject, bold=""):
    f = HEAD[lang]
    return "\n".join([f"{bold}{f[0]}:{bold} Kate Holm <{OWN}>", f"{bold}{f[1]}:{bold} 11/09/2026 08:15", f"{bold}{f[2]}:{bold} {NAMES[lang]}", f"{bold}{f[3]}:{bold} {subject}"])


def esc(s):
    return s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def paragraphs(text):
    return "".join("<div>%s</div>" % (esc(l) or "<br>") for l in text.split("\n"))


def bodies(lang, subject, own, sig, reminder):
    """Every style: (name, type, body)."""
    f, q = HEAD[lang], quoted(reminder)
    mine = own + ("\n" + sig if sig else "")
    oq = "\n\n\n"
    on = ON[lang] % OWN
    rem = "".join("<p>%s</p>" % esc(p).replace("\n", "<br>") for p in reminder.split("\n\n"))
    h = lambda x: "<html><body>" + x + "</body></html>"
    blk = "".join("<b>%s:</b> %s<br>" % (a, esc(b)) for a, b in zip(f[:4], (f"Kate Holm <{OWN}>", "11/09/2026 08:15", NAMES[lang], subject)))
    return [
        ("gmail", "plain", mine + "\n\n" + on + "\n\n" + q),
        ("gmail-wrapped", "plain", mine + "\n\n" + on.replace(" <", "\n<").replace(" (<", "\n(<") + "\n\n" + q),
        ("gmail-html", "html", h(f'<div dir="ltr">{paragraphs(mine)}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">{esc(on)}<br></div><blockquote class="gmail_quote">{rem}</blockquote></div>')),
        ("outlook", "plain", mine + oq + header_block(lang, subject) + "\n\n" + reminder),
        ("outlook-line", "plain", mine + "\n\n________________________________\n" + header_block(lang, subject) + "\n\n" + reminder),
        ("outlook-original", "plain", mine + f"\n\n-----{f[4]}-----\n" + header_block(lang, subject) + "\n\n" + reminder),
        ("outlook-html", "html", h(f'<div class="WordSection1">' + "".join(f'<p class="MsoNormal">{esc(l) or "&nbsp;"}</p>' for l in mine.split("\n")) + f'<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">{blk}</p></div>{rem}</div>')),
        ("outlook-mobile", "html", h(f'<div>{paragraphs(mine)}</div><hr tabindex="-1" style="width:98%"><div id="divRplyFwdMsg" dir="ltr">{blk}</div><div>{rem}</div>')),
        ("thunderbird", "plain", THUNDER[lang] + "\n" + q + "\n\n" + mine),
        ("thunderbird-top", "plain", mine + "\n\n" + THUNDER[lang] + "\n" + q),
        ("thunderbird-html", "html", h(f'<div class="moz-cite-prefix">{THUNDER[lang]}<br></div><blockquote type="cite" cite="mid:x">{rem}</blockquote><p>{esc(mine).replace(chr(10), "<br>")}</p>')),
        ("apple", "plain", mine + "\n\n" + APPLE[lang] % OWN + "\n> \n" + q),
        ("apple-html", "html", h(f'{paragraphs(mine)}<div><br><blockquote type="cite"><div>{esc((APPLE[lang] % OWN)[2:])}</div><br>{rem}</blockquote></div>')),
        ("yahoo", "plain", mine + "\n\n    " + on + "  \n \n " + reminder.replace("\n", "\n ")),
        ("yahoo-html", "html", h(f'<div class="yahoo-style-wrap">{paragraphs(mine)}</div><div id="yahoo_quoted_1" class="yahoo_quoted"><div>{esc(on)}</div>{rem}</div>')),
        ("gmx", "html", h(f'<div>{paragraphs(mine)}</div><div name="quote" style="margin:10px 5px 5px 10px; border-left:2px solid #C3D9E5"><div><b>{f[0]}:</b> Kate Holm</div>{rem}</div>')),
        ("notes", "plain", mine + f"\n\n\n\n{f[0]}:\tKate Holm <{OWN}>\n{f[2]}:\t{NAMES[lang]}\n{f[1]}:\t11.09.2026 08:15\n{f[3]}:\t{subject}\n\n\n\n" + reminder),
        ("zimbra", "plain", mine + "\n\n" + "\n".join([f"{HEAD[lang][0]}: \"Kate Holm\" <{OWN}>", f"{HEAD[lang][2]}: \"{NAMES[lang]}\"", f"{HEAD[lang][1]}: 11/09/2026 08:15", f"{HEAD[lang][3]}: {subject}"]) + "\n\n" + reminder),
        ("samsung", "plain", mine + f"\n\n-------- {f[4]} --------\n" + header_block(lang, subject) + "\n\n" + reminder),
        ("proton", "plain", mine + "\n\n" + on.replace(" <" + OWN + ">", "") + "\n\n" + q),
        ("roundcube", "plain", THUNDER[lang] + "\n" + q + "\n\n" + mine),
        ("mutt", "plain", on + "\n" + q + "\n\n" + mine),
        ("no-quote", "plain", mine),
        ("k9", "plain", mine + "\n\n" + on + "\n" + q),
    ]


def load(path, reference=date(2026, 9, 15)):
    rows, lang = [], None
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("@"):
            lang = line[1:3]
        elif line and not line.startswith("#"):
            intent, when, which, text = line.split("|", 3)
            rows.append((lang, intent, when, which, text.replace("\\n", "\n")))
    return [render(i, *row, reference) for i, row in enumerate(rows)]


def span(when, reference):
    if when == "-":
        return None
    def day(s):
        return s if len(s) == 10 else "%d-%s" % (reference.year, s)
    first, _, last = when.partition("..")
    return [day(first), day(last or first)]


def render(index, lang, intent, when, which, text, reference):
    rng = random.Random("reply %d %s" % (index, text))
    chosen, _, count = which.partition("/")
    numbers = ["LK-26%04d" % rng.randrange(1000, 9999) for _ in range(int(count))]
    for k, n in enumerate(numbers, 1):
        text = text.replace("{%d}" % k, n)
    region = {"en": "en-GB", "pt": "pt-PT"}.get(lang, lang + "-" + lang.upper())
    invoices = [{"number": n, "issued": "2026-07-20", "due": "2026-08-19", "amount": "%d.%02d" % (rng.randrange(200, 9000), rng.randrange(100)), "currency": "EUR"} for n in numbers]
    own = "\n\n".join(x for x in (rng.choice(HELLO[lang]), text, rng.choice(BYE[lang])) if x)
    sig = rng.choice(["", "", NAMES[lang], "-- \n%s\n%s" % (NAMES[lang], TITLE[lang]), MOBILE[lang],
                      "%s\n%s\nTel. +00 555 0%d\n\n%s" % (NAMES[lang], TITLE[lang], rng.randrange(1000, 9999), DISCLAIMER[lang])])
    if sig and not sig.startswith("--"):
        sig = "\n" + sig
    subject = "Reminder: " + ", ".join(numbers)
    reminder = REMINDER[lang] % "\n".join("%s  EUR %s  19/08/2026" % (i["number"], i["amount"]) for i in invoices)
    styles = bodies(lang, subject, own, sig, reminder)
    client, kind, body = styles[(index * 7) % len(styles)]
    m = EmailMessage()
    m["From"] = "%s <info@debtor-%d.example>" % (NAMES[lang], index)
    m["To"] = OWN
    m["Subject"] = rng.choice(["Re: ", "AW: ", "RE: ", "R: ", "Antw: "]) + subject
    m["Date"] = reference.strftime("%a, %d %b %Y") + " 09:41:00 +0200"
    m["In-Reply-To"] = "<t%d@larkspur.example>" % index
    m["Message-ID"] = "<b%d@debtor.example>" % index
    m.set_content(body, subtype=kind, charset="utf-8", cte="quoted-printable")
    refs = [numbers[int(k) - 1] for k in chosen.split(",")] if "," in chosen or len(numbers) > 1 else numbers
    return {"id": index, "lang": lang, "client": client, "mail": bytes(m), "intent": intent, "range": span(when, reference), "refs": refs, "new_text": own,
            "context": {"ours": [OWN], "invoices": invoices, "region": region, "language": lang, "reminder_date": "2026-09-11"}, "text": text}

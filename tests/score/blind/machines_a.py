#!/usr/bin/env python3
"""Machine mails and human mails that look like one: kind, return date. Printed by hand: machines_a.py."""
import os, sys
sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
sys.argv = sys.argv[:1] + ["-none-"]
import importlib.util
spec = importlib.util.spec_from_file_location("sb", os.path.join(os.path.dirname(os.path.abspath(__file__)), "score_blind.py"))
src = open(spec.origin).read().split("\nfor path in")[0]
ns = {"__file__": spec.origin, "__name__": "sb"}
exec(compile(src, spec.origin, "exec"), ns)
A, X, P = "Auto-Submitted: auto-replied\n", "X-Auto-Response-Suppress: All\n", "Precedence: bulk\n"
# kind, return date, extra headers, subject, text; Tuesday 2026-09-15
ROWS = [
    ("auto", "2026-09-28", A, "Automatic reply: Reminder", "I am out of the office until Friday 25 September and will be back on Monday 28 September. For urgent matters contact Tom at tom@b.example."),
    ("auto", "2026-09-21", A, "Out of office", "Thank you for your email. I'm on annual leave, returning 21 September."),
    ("auto", "2026-09-28", X, "Automatische Antwort: Mahnung", "Ich bin bis einschließlich 27.09.2026 nicht im Büro. In dringenden Fällen: vertretung@b.example."),
    ("auto", "2026-09-21", A, "Abwesenheitsnotiz", "Ich bin ab dem 21.09. wieder erreichbar. Ihre Mail wird nicht weitergeleitet."),
    ("auto", "2026-09-28", A, "Réponse automatique : Relance", "Je suis absente jusqu'au 27 septembre inclus. En cas d'urgence : accueil@b.example."),
    ("auto", "2026-10-01", A, "Absence du bureau", "Je serai de retour le 1er octobre."),
    ("auto", "2026-09-21", A, "Respuesta automática: Recordatorio", "Estaré de vacaciones y volveré el 21 de septiembre. Contacte con ana@b.example."),
    ("auto", "2026-09-21", A, "Risposta automatica: Sollecito", "Sono assente e rientrerò il 21 settembre."),
    ("auto", "2026-09-21", A, "Automatisch antwoord: Herinnering", "Ik ben met vakantie en ben 21 september weer aanwezig."),
    ("auto", "2026-09-21", A, "Resposta automática: Lembrete", "Estou de férias e regresso no dia 21 de setembro."),
    ("auto", None, A, "Autosvar: Påminnelse", "Jag är inte på kontoret och svarar när jag är tillbaka."),
    ("auto", None, A, "Automatisk svar", "Jeg er på ferie og er tilbage mandag."),
    ("auto", None, A, "Automaattinen vastaus", "Olen lomalla enkä lue sähköpostia."),
    ("auto", None, A, "Odpowiedź automatyczna", "Jestem na urlopie, proszę pisać na biuro@b.example."),
    ("auto", None, A, "Automatická odpověď", "Jsem mimo kancelář do pátku."),
    ("auto", None, "", "Automatic reply: Reminder 4711", "I am away from my desk and will answer on my return."),
    ("auto", None, P, "[#48211] Ticket received: Reminder", "Your request has been received and a ticket has been created. Please do not reply above this line."),
    ("auto", None, A, "We have received your message [Case 0012]", "Thank you for contacting us. An agent will respond within 2 business days."),
    ("auto", None, A, "Ihre Anfrage ist eingegangen [Ticket#2026091510001]", "Ihre Nachricht ist bei uns eingegangen und wird schnellstmöglich bearbeitet."),
    ("auto", None, A, "Re: Reminder", "Please confirm that you are a real person: click the link below to have your mail delivered."),
    ("auto", None, "", "Abwesend: Zahlungserinnerung", "Ich bin zur Zeit nicht im Haus und habe keinen Zugriff auf meine Mails. Meine Vertretung ist Frau Horn."),
    ("human", None, "", "Re: Reminder", "I was out of the office last week, will pay on Friday."),
    ("human", None, "", "AW: Mahnung", "Ich war bis gestern im Urlaub, die Rechnung bezahle ich morgen."),
    ("human", None, "", "Re: Relance", "J'étais absente la semaine dernière, le virement part demain."),
    ("human", None, "X-Auto-Response-Suppress: DR, OOF, AutoReply\n", "RE: Reminder", "Paid yesterday."),
    ("human", None, "", "Re: Automatic reply: Reminder", "Hi Kate, that was my assistant's auto reply. We paid on Monday."),
    ("human", None, "", "Ticket for you", "Can you raise a ticket with your team? The invoice has no PO number."),
    ("human", None, "", "Undeliverable goods", "The goods could not be delivered, so we will not pay."),
    ("human", None, "X-Mailer: Lotus Notes\n", "Vacation", "I am leaving for vacation tomorrow and will pay when I am back on 28 September."),
    ("human", None, "Precedence: normal\nList-Unsubscribe: <mailto:x@b.example>\n", "Re: Reminder", "Please send a copy of the invoice."),
    ("human", None, "", "delivery failed", "Your driver failed to deliver on Monday. We returned his mail to the sender."),
    ("human", None, "", "Re: Sollecito", "Sono in ferie fino al 20, pago al rientro."),
]
good = dates = 0
for kind, back, headers, subject, text in ROWS:
    mail = "From: Jo <jo@b.example>\nTo: ar@larkspur.example\nSubject: %s\nDate: Tue, 15 Sep 2026 10:00:00 +0200\nIn-Reply-To: <t@larkspur.example>\n%sMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n%s\n" % (subject, headers, text)
    fact = ns["read"](mail.encode(), {"ours": ["ar@larkspur.example"], "invoices": [{"number": "LK-1", "issued": "2026-07-20", "due": "2026-08-19", "amount": "10.00", "currency": "EUR"}]})
    ok = (fact.get("kind") == "reply") == (kind == "human")
    good += ok
    dates += not back or fact.get("return_date") == back
    if not ok or (back and fact.get("return_date") != back):
        print("  ", kind, subject, "|", text[:60], "->", fact.get("kind"), back, fact.get("return_date"), fact.get("why"))
print("machines_a: kind right %d/%d, return dates %d/%d" % (good, len(ROWS), dates, len(ROWS)))

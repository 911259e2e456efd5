#!/usr/bin/env python3
"""The ladder as a debtor sees it: one conversation, what is owed net of what came, copies, discount, promises; and that a
stop holds within a minute while postdued runs. Through a real Postfix."""
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import agentlib
import samples
from miltercli import Tap, wait_for
from scenes import answer, day, eq, invoice, steps, wire
from test_law import ladder, last_reminder, once


def send_ubl(site, number, due, amount, mid, currency="EUR", code="380", mark=None):
    """Another currency, a credit note, or something of the caller's in the document."""
    m = samples.mail("Alice Archer <alice@ours.test>", "ap@debtor.test", "Document " + number, "Please find it attached.",
                     day("2026-03-02T09:00:00Z"), mid)
    text = samples.ubl(number, "2026-03-02", due, amount, currency=currency, code=code)
    m = samples.with_ubl(m, mark(text) if mark else text)
    eq(site.send(wire(m), "alice@ours.test", ["ap@debtor.test"])[0], 250)
    eq(site.once(), 0)


def words(mail):
    return " ".join(mail.get_content().split())


def test_one_conversation_currencies_apart(_):
    """In the thread of the most advanced invoice; a table with the days overdue; a total for each currency."""
    with agentlib.Site() as site:
        for number, due, amount, currency in (("A-1", "2026-03-25", "100.00", "EUR"), ("A-2", "2026-03-10", "200.50", "EUR"),
                                              ("A-3", "2026-03-30", "80.00", "CHF"), ("A-4", "2026-06-30", "9.00", "EUR")):
            send_ubl(site, number, due, amount, number + "@ours.test", currency)
        once(site, "2026-04-06T09:00:00Z")
        (r,) = site.reminders("ap@debtor.test")
        eq(r["In-Reply-To"], "<A-2@ours.test>")
        lines = [" ".join(line.split()) for line in r.get_content().split("\n")]
        for want in ("A-2 2 Mar 2026 10 Mar 2026 27 days EUR 200.50", "A-1 2 Mar 2026 25 Mar 2026 12 days EUR 100.00",
                     "A-3 2 Mar 2026 30 Mar 2026 7 days CHF 80.00", "Total EUR 300.50", "Total CHF 80.00"):
            assert want in lines, r.get_content()
        assert "A-4" not in r.get_content() and "380.50" not in r.get_content()


def test_net_of_payments_and_credit_notes(_):
    with agentlib.Site() as site:
        send_ubl(site, "A-1", "2026-04-01", "1000.00", "a1@ours.test")
        eq(site.postdue("paid", "A-1", "--amount", "300.00", "--on", "2026-03-20")[0], 0)
        refer = (b"<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>A-1</cbc:ID></cac:InvoiceDocumentReference>"
                 b"</cac:BillingReference><cac:AccountingSupplierParty>")
        send_ubl(site, "C-1", None, "200.00", "c1@ours.test", code="381",
                 mark=lambda text: text.replace(b"<cac:AccountingSupplierParty>", refer))
        once(site, "2026-04-06T09:00:00Z")
        text = words(last_reminder(site))
        assert "EUR 500.00" in text and "1,000.00" not in text, text
        eq(site.fsck(), (0, ""))


def test_copies_as_the_step_says(_):
    steps_of = 'cc_owner = yes cc = { "books@ours.test", "spy@elsewhere.test" }'
    with agentlib.Site(ladder=ladder("language = en country = NO", steps_of)) as site:
        invoice(site)
        once(site, "2026-04-07T09:00:00Z")
        once(site, "2026-04-13T09:00:00Z")
        site.wait_queue_empty()
        friendly, first = site.reminders("ap@debtor.test")
        eq(friendly["Cc"], None)
        eq(str(first["Cc"]), "books@ours.test, alice@ours.test")  # nobody outside the house is told


def test_a_discount_is_named_while_it_holds(_):
    terms = (b"<cac:PaymentTerms><cbc:Note>2 % discount for payment within 10 days, net 30 days</cbc:Note></cac:PaymentTerms>"
             b"<cac:LegalMonetaryTotal>")
    text = 'account "debtor.test" { language = en country = NO }\nladder standard { gap = 2d\n' \
           " step discount { trigger = -P2D template = courtesy }\n step friendly { trigger = P3D } }\n"
    with agentlib.Site(ladder=text) as site:
        send_ubl(site, "A-1", "2026-04-01", "1000.00", "a1@ours.test",
                 mark=lambda document: document.replace(b"<cac:LegalMonetaryTotal>", terms))
        eq(site.sql("SELECT discount_until - ?, discount_percent FROM invoice", 20514), [(10, "2")])
        once(site, "2026-03-10T09:00:00Z")
        text = words(last_reminder(site))
        assert "a discount of 2 % for payment until 12 Mar 2026" in text, text
    with agentlib.Site(ladder=site.ladder) as site:  # seen too late: nothing is said of it
        send_ubl(site, "A-1", "2026-04-01", "1000.00", "a1@ours.test",
                 mark=lambda document: document.replace(b"<cac:LegalMonetaryTotal>", terms))
        once(site, "2026-03-13T09:00:00Z")
        eq(steps(site), [])


def test_a_promise_kept_in_part(_):
    """The rest is asked for at the next step, once the promised day and its grace have passed."""
    with agentlib.Site() as site:
        invoice(site)
        once(site, "2026-04-06T09:00:00Z")
        answer(site, last_reminder(site), "We will pay on Friday.", "2026-04-13T10:00:00Z", "p@debtor.test")
        once(site, "2026-04-13T10:00:00Z")
        eq(site.postdue("paid", "2026-017", "--amount", "1000.00", "--on", "2026-04-16")[0], 0)
        once(site, "2026-04-20T10:00:00Z")
        eq([s for s, _ in steps(site)], ["friendly"])
        once(site, "2026-04-22T10:00:00Z")
        eq(site.sql("SELECT state FROM promise"), [("partly",)])
        eq([s for s, _ in steps(site)], ["friendly", "first"])
        text = words(last_reminder(site))
        assert "EUR 190.00" in text and "1,190.00" not in text, text


def promised_and_paid(site):
    invoice(site)
    once(site, "2026-04-06T09:00:00Z")
    answer(site, last_reminder(site), "We will pay on Friday.", "2026-04-13T10:00:00Z", "p@debtor.test")
    once(site, "2026-04-13T10:00:00Z")
    site.at("2026-04-16T10:00:00Z")
    eq(site.postdue("paid", "2026-017", "--on", "2026-04-16")[0], 0)
    eq(site.sql("SELECT state FROM promise"), [("kept",)])
    for when in ("2026-04-16T10:00:00Z", "2026-04-16T10:30:00Z", "2026-04-17T10:00:00Z", "2026-05-04T10:00:00Z"):
        once(site, when)


def test_a_kept_promise_is_thanked_for_once(_):
    with agentlib.Site(settings="thank_kept_promises = yes") as site:
        promised_and_paid(site)
        eq([(s, state) for s, state in steps(site)], [("friendly", "sent"), ("thanks", "sent")])
        site.wait_queue_empty()
        _, thanks = site.reminders("ap@debtor.test")
        assert "Thank you for keeping your word" in words(thanks) and "1,190.00" not in words(thanks), thanks
        eq(thanks["In-Reply-To"], "<p@debtor.test>")
        eq(thanks["Auto-Submitted"], "auto-generated")
        assert "Thanks for the kept promise went to ap@debtor.test" in " ".join(site.postdue("why", "2026-017")[1].split())
        eq(site.fsck(), (0, ""))
    with agentlib.Site() as site:  # only where it is wanted
        promised_and_paid(site)
        eq([s for s, _ in steps(site)], ["friendly"])
    with agentlib.Site(settings="thank_kept_promises = yes", mode="shadow") as site:
        invoice(site)
        eq(site.once(), 0)
        eq(site.tool("pay", "2026-017")[0], 0)
        once(site, "2026-04-16T10:00:00Z")
        eq(site.reminders("ap@debtor.test"), [])


def test_a_stop_holds_within_a_minute(_):
    """postdued runs as a service; the answer comes in through the MX, and without anybody's doing the account is held before
    a minute has passed, and stays silent."""
    with agentlib.Site(ladder=ladder("language = en country = NO")) as site:
        invoice(site)
        once(site, "2026-04-06T09:00:00Z")
        reminder = last_reminder(site)
        site.at("2026-04-07T09:00:00Z")
        process = site.agent()
        assert site.ready()
        answer(site, reminder, "Please stop writing to us. Unsubscribe.", "2026-04-07T09:00:00Z", "stop@debtor.test")
        assert wait_for(lambda: site.sql("SELECT kind FROM hold WHERE lifted = 0") == [("stop",)], 60), site.agent_log()
        site.at("2026-05-04T09:00:00Z")
        process.terminate()
        eq(process.wait(20), 0)
        once(site, "2026-05-04T09:00:00Z")
        eq(len(site.reminders("ap@debtor.test")), 1)
        code, told = site.postdue("holds")
        assert "stop" in told and "2026-017" in told or "debtor.test" in told, told
        assert "Held (stop) until a person lifts it" in site.postdue("why", "2026-017")[1]


def main():
    why = agentlib.missing()
    if why:
        print("1..0 # SKIP " + why)
        return
    Tap().run([f for name, f in sorted(globals().items()) if name.startswith("test_")])


if __name__ == "__main__":
    main()

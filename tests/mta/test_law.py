#!/usr/bin/env python3
"""Lawful and humane, through a real Postfix: holidays, stop, opt-out, interest, names, language, risk, and the modes."""
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import agentlib
import samples
from miltercli import Tap
from scenes import answer, day, eq, invoice, steps, wire
from test_gate import Proxy

STEPS = """
  gap = 2d
  step friendly { trigger = P3D }
  step first { trigger = P10D %s }
  step second { trigger = P20D }
"""


def ladder(account, first="", more=""):
    return 'account "debtor.test" { %s }\n%s\nladder standard { %s }\n' % (account, more, STEPS % first)


def once(site, when):
    site.at(when)
    eq(site.once(), 0)


def last_reminder(site, who="ap@debtor.test"):
    site.wait_queue_empty()
    return site.reminders(who)[-1]


def events(site, verb):
    return [why for (why,) in site.sql("SELECT why FROM event WHERE verb = ? ORDER BY id", verb)]


# --- when -----------------------------------------------------------------------------------------------

def test_no_mail_on_a_holiday_of_the_debtor(_):
    """Easter Monday in Germany, Corpus Christi in Bavaria alone."""
    with agentlib.Site(ladder=ladder("language = en region = DE-BY")) as site:
        invoice(site)
        once(site, "2026-04-06T09:00:00Z")
        eq(steps(site), [])
        once(site, "2026-04-07T09:00:00Z")
        eq(steps(site), [("friendly", "sent")])
        invoice(site, "B-2", "2026-06-01", "10.00", mid="b2@ours.test", when="2026-05-04T09:00:00Z")
        eq(site.tool("pay", "2026-017")[0], 0)
        once(site, "2026-06-04T09:00:00Z")
        eq(len(steps(site)), 1)
        once(site, "2026-06-05T09:00:00Z")
        eq(len(steps(site)), 2)


def test_the_consumers_window_is_narrower(_):
    with agentlib.Site(settings="send_from = 06:00\nsend_until = 23:00",
                       ladder=ladder("language = en country = NO kind = company zone = UTC")) as site:
        invoice(site)
        once(site, "2026-04-06T06:30:00Z")
        eq(steps(site), [("friendly", "sent")])
    with agentlib.Site(settings="send_from = 06:00\nsend_until = 23:00", ladder=ladder("language = en country = NO zone = UTC")) as site:
        invoice(site)
        for when in ("2026-04-06T06:30:00Z", "2026-04-06T07:59:00Z"):
            once(site, when)
            eq(steps(site), [])
        once(site, "2026-04-06T08:00:00Z")
        eq(steps(site), [("friendly", "sent")])


# --- stop -----------------------------------------------------------------------------------------------

def test_a_stop_that_arrives_under_way_holds_the_mail_back(_):
    """The reply is at our MX after the reservation and before the final dot of the reminder."""
    site = agentlib.Site(settings="authserv_ids = { ours.test }")
    try:
        site.start()
        sent = {}

        def between(_):
            if "reminder" in sent and not sent.setdefault("replied", False):
                sent["replied"] = True
                answer(site, sent["reminder"], "STOP", "2026-04-13T09:00:00Z", "stop@debtor.test")

        site.proxy = Proxy(site.own, between)
        site.submit_port = site.proxy.port
        site.write_settings()
        invoice(site)
        once(site, "2026-04-06T09:00:00Z")
        sent["reminder"] = last_reminder(site)
        once(site, "2026-04-13T09:00:00Z")
        assert "reason=reply-unread" in site.agent_log(), site.agent_log()
        eq(len([m for m in site.proxy.seen if b"\nTo: ap@debtor.test" in m]), 2)  # and a notice to the owner
        eq(steps(site), [("friendly", "sent"), ("first", "waived")])
        assert ("stop",) in site.sql("SELECT kind FROM hold WHERE lifted = 0"), site.agent_log()
        for when in ("2026-04-14T09:00:00Z", "2026-04-27T09:00:00Z", "2026-08-03T09:00:00Z"):
            once(site, when)
        site.wait_queue_empty()
        eq(len(site.reminders("ap@debtor.test")), 1)
        eq(site.fsck(), (0, ""))
    finally:
        site.stop()


def test_a_harmless_answer_under_way_only_delays(_):
    site = agentlib.Site()
    try:
        site.start()
        sent = {}

        def between(_):
            if not sent.setdefault("replied", False):
                sent["replied"] = True
                site.said([{"intent": "chatter", "confidence": 0.9, "text": "thanks"}])
                answer(site, sent["mail"], "Thanks!", "2026-04-06T09:00:00Z", "thanks@debtor.test")

        site.proxy = Proxy(site.own, between)
        site.submit_port = site.proxy.port
        site.write_settings()
        sent["mail"] = invoice(site)
        eq(site.once(), 0)
        once(site, "2026-04-06T09:00:00Z")
        eq(len(site.proxy.seen), 2)
        eq(steps(site), [("friendly", "sent")])
        site.wait_queue_empty()
        eq(len(site.reminders("ap@debtor.test")), 1)
        eq(site.fsck(), (0, ""))
    finally:
        site.stop()


def test_a_collector_offers_the_way_out_and_honours_it(_):
    with agentlib.Site(settings="role = collector\nauthserv_ids = { ours.test }",
                       ladder=ladder("language = en region = US-CA kind = consumer zone = Europe/London")) as site:
        invoice(site)
        once(site, "2026-04-06T09:00:00Z")
        r = last_reminder(site)
        text = " ".join(r.get_content().split())
        assert "reply with the word STOP" in text and "creditor named on the invoice" in text, text
        assert "Validation information" not in text, text  # a duty of the sender's, no text for the debtor
        answer(site, r, "STOP", "2026-04-07T09:00:00Z", "stop@debtor.test")
        for when in ("2026-04-13T09:00:00Z", "2026-05-04T09:00:00Z"):
            once(site, when)
        eq(steps(site), [("friendly", "sent")])


# --- interest -------------------------------------------------------------------------------------------

def due_first(account, office="DE", unknown=None):
    """`unknown`: the series of rates that has no row for the half-year."""
    site = agentlib.Site(settings="office_country = " + office, ladder=ladder(account, "interest = yes"))
    if unknown:
        path = site.path("share", "rates", unknown + ".tsv")
        with open(path) as f:
            rows = [row for row in f if not row.startswith("2026-01-01")]
        with open(path, "w") as f:
            f.writelines(rows)
    site.start()
    invoice(site)
    once(site, "2026-04-07T09:00:00Z")
    once(site, "2026-04-13T09:00:00Z")
    eq(steps(site), [("friendly", "sent"), ("first", "sent")])
    return site


def test_interest_is_stated_to_a_company(_):
    """10.27 % on EUR 1190 for twelve days: 119000 * 12 * 1027 / 3650000 = 401.8 cents."""
    site = due_first("language = en kind = company region = DE-BE")
    try:
        text = " ".join(last_reminder(site).get_content().split())
        assert "interest for late payment of EUR 4.02" in text and "EUR 40.00" in text and "EUR 1,234.02" in text, text
        assert "statutory interest of EUR 4.02" in events(site, "action.planned")[-1], events(site, "action.planned")
    finally:
        site.stop()


def test_no_interest_where_none_is_allowed(_):
    for account, office, why in (("language = en region = DE-BE", "DE", "No rule allows interest"),
                                 ("language = en kind = company country = US zone = UTC", "US", "No rule allows interest"),
                                 ("language = en kind = consumer region = FR-IDF", "FR", "No rule allows interest"),
                                 ("language = en kind = company country = GB", "GB", "the rate uk-boe of the half-year from 2026-01-01")):
        site = due_first(account, office, "uk-boe")
        try:
            text = last_reminder(site).get_content()
            assert "interest" not in text and "40.00" not in text, text
            planned = events(site, "action.planned")[-1]
            assert "no interest is stated" in planned and why in planned, planned
        finally:
            site.stop()


def test_interest_from_consumers(_):
    """From our first reminder on, at the consumers' rate, and no fixed sum: 119000 * 6 * 400 / 3650000 = 78.2 cents in Austria,
    at 6.27 % in Germany 122.7."""
    for region, office, want in (("AT-9", "AT", "EUR 0.78"), ("DE-BE", "DE", "EUR 1.23")):
        site = due_first("language = en kind = consumer region = " + region, office)
        try:
            text = " ".join(last_reminder(site).get_content().split())
            assert "interest for late payment of " + want in text and "fixed sum" not in text, text
        finally:
            site.stop()


# --- names, language ------------------------------------------------------------------------------------

def test_names_as_in_the_invoices_mail(_):
    with agentlib.Site(ladder=ladder("language = en country = NO")) as site:
        invoice(site, to='"Birch, Bea" <ap@debtor.test>', cc="Zoë Clerk <clerk@debtor.test>, \"x@evil.test\" <boss@debtor.test>",
                sender="Alice Archer <alice@ours.test>")
        once(site, "2026-04-06T09:00:00Z")
        r = last_reminder(site)
        eq(str(r["From"]), "Alice Archer <alice@ours.test>")
        eq(str(r["To"]), '"Birch, Bea" <ap@debtor.test>')
        eq(str(r["Cc"]), "Zoë Clerk <clerk@debtor.test>, boss@debtor.test")
        assert r.get_content().rstrip().endswith("Alice Archer"), r.get_content()
        eq(site.fsck(), (0, ""))


def test_language_of_the_country_then_of_the_cover_mail(_):
    german = "Guten Tag, anbei erhalten Sie unsere Rechnung für die Lieferung der letzten Woche mit der Bitte um Zahlung."
    for account, body, want in (("country = ES", "Please find our invoice attached.", "es"),
                                ("country = CH", german, "de"),
                                ("country = CH", "17", "en"),
                                ("country = ES language = it", german, "it")):
        with agentlib.Site(ladder=ladder(account)) as site:
            m = samples.mail("alice@ours.test", "ap@debtor.test", "Invoice 2026-017", body, day("2026-03-02T09:00:00Z"),
                             "inv17@ours.test")
            m = samples.with_ubl(m, samples.ubl("2026-017", "2026-03-02", "2026-04-01", "1190.00"))
            eq(site.send(wire(m), "alice@ours.test", ["ap@debtor.test"])[0], 250)
            eq(site.once(), 0)
            once(site, "2026-04-08T09:00:00Z")
            eq(last_reminder(site)["Content-Language"], want)


# --- risk -----------------------------------------------------------------------------------------------

def test_a_risk_gets_its_ladder(_):
    strict = 'ladder strict { risk = watch\n gap = 2d\n step call { action = task trigger = P5D } }'
    with agentlib.Site(ladder=ladder("language = en country = NO credit_limit = \"EUR 1000\"", more=strict)) as site:
        invoice(site)
        once(site, "2026-04-08T09:00:00Z")
        eq(site.sql("SELECT risk FROM account"), [("high",)])
        changes = site.sql("SELECT why FROM event WHERE verb = 'account.changed' AND data->>'risk' <> ''")
        eq(len(changes), 1)
        assert "limit" in changes[0][0], changes
        eq(site.sql("SELECT ladder, step_name FROM action"), [("strict", "call")])
        for when in ("2026-04-09T09:00:00Z", "2026-04-10T09:00:00Z"):
            once(site, when)
        eq(len(site.sql("SELECT 1 FROM event WHERE verb = 'account.changed' AND data->>'risk' <> ''")), 1)


def test_a_high_risk_is_held_for_a_person(_):
    with agentlib.Site(settings="hold_at_risk = high", ladder=ladder("language = en country = NO credit_limit = \"EUR 1000\"")) as site:
        invoice(site)
        once(site, "2026-04-06T09:00:00Z")
        eq(steps(site), [])
        code, told = site.postdue("holds")
        assert "risk" in told and "percent of the credit limit used: 119" in " ".join(told.split()), told
        assert "How shall we go on with debtor.test?" in " ".join(site.postdue("inbox")[1].split())
        eq(site.postdue("paid", "2026-017", "--amount", "690.00", "--on", "2026-04-06")[0], 0)
        once(site, "2026-04-07T09:00:00Z")  # half of the limit: the hold has ended by itself
        eq(site.sql("SELECT kind FROM hold WHERE lifted = 0"), [])
        eq(site.sql("SELECT kind FROM task WHERE resolved = 0"), [])
        eq(steps(site), [("friendly", "sent")])
        eq(site.fsck(), (0, ""))


# --- modes ----------------------------------------------------------------------------------------------

def test_shadow_is_the_default_and_tells_what_it_would_send(_):
    with agentlib.Site(ladder=ladder("language = en country = NO")) as site:
        with open(site.daemon.config) as f:
            text = f.read().replace("mode = live\n", "")
        with open(site.daemon.config, "w") as f:
            f.write(text)
        invoice(site)
        once(site, "2026-04-06T09:00:00Z")
        eq(steps(site), [("friendly", "shadowed")])
        eq(site.sql("SELECT recipient FROM action"), [("ap@debtor.test",)])
        code, told = site.postdue("sent")
        assert "would have been sent" in told and "ap@debtor.test" in told and "1 mail would have been sent" in told, told
        site.wait_queue_empty()
        eq(site.reminders("ap@debtor.test"), [])


def test_an_approval_is_for_the_step_that_was_shown(_):
    account = "language = en country = NO"
    with agentlib.Site(mode="approve", ladder=ladder(account)) as site:
        invoice(site)
        once(site, "2026-04-06T09:00:00Z")
        eq(site.sql("SELECT kind, step FROM hold WHERE lifted = 0"), [("approval", "friendly")])
        site.ladder = ladder(account).replace("step friendly", "step courtesy")
        site.write_settings()
        eq(site.tool("approve", "2026-017")[0], 0)  # of what was shown before the ladder changed
        eq(site.once(), 0)
        eq(steps(site), [])
        eq(site.sql("SELECT kind, step FROM hold WHERE lifted = 0"), [("approval", "courtesy")])
        eq(site.tool("approve", "2026-017")[0], 0)
        eq(site.once(), 0)
        eq(steps(site), [("courtesy", "sent")])
        eq(site.fsck(), (0, ""))


def main():
    why = agentlib.missing()
    if why:
        print("1..0 # SKIP " + why)
        return
    Tap().run([f for name, f in sorted(globals().items()) if name.startswith("test_")])


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""By whose clock a debtor is written to, and what the law of the place puts into the mail; through a real Postfix."""
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import agentlib
import samples
from miltercli import Tap
from scenes import answer, day, eq, invoice, steps, wire
from test_law import events, ladder, last_reminder, once


def invoice_to(site, country, subentity=None, number="2026-017", mid="inv17@ours.test"):
    """An invoice whose buyer lives there, by its UBL."""
    m = samples.mail("alice@ours.test", "ap@debtor.test", "Invoice " + number, "Please find our invoice attached.",
                     day("2026-03-02T09:00:00Z"), mid)
    head, tail = samples.ubl(number, "2026-03-02", "2026-04-01", "1190.00").split(b"AccountingCustomerParty", 1)
    part = b"<cbc:CountrySubentityCode>%s</cbc:CountrySubentityCode>" % subentity.encode() if subentity else b""
    tail = tail.replace(b"<cac:PostalAddress><cac:Country><cbc:IdentificationCode>DE",
                        b"<cac:PostalAddress>" + part + b"<cac:Country><cbc:IdentificationCode>" + country.encode())
    m = samples.with_ubl(m, head + b"AccountingCustomerParty" + tail)
    eq(site.send(wire(m), "alice@ours.test", ["ap@debtor.test"])[0], 250)
    eq(site.once(), 0)
    return m


def not_before(site, instants):
    """Nothing is sent at the instants but the last."""
    for when in instants[:-1]:
        once(site, when)
        eq(steps(site), [])
    once(site, instants[-1])
    eq([state for _, state in steps(site)], ["sent"])


def hours(site):
    return " ".join(site.postdue("why", "2026-017")[1].split())


def test_the_clock_of_the_region_in_the_invoice(_):
    """California: 08:00 there is 15:00 UTC; its law binds the creditor towards a person."""
    with agentlib.Site(ladder=ladder("language = en")) as site:
        invoice_to(site, "US", "CA")
        eq(site.sql("SELECT country FROM account"), [("US-CA",)])
        not_before(site, ["2026-04-06T09:00:00Z", "2026-04-06T14:59:00Z", "2026-04-06T15:00:00Z"])
        text = " ".join(last_reminder(site).get_content().split())
        assert "the creditor named on the invoice" in text and "STOP" not in text, text
        assert "08:00 to 18:00 in the time zone America/Los_Angeles, by their country or region" in hours(site), hours(site)
        assert "Rosenthal" in hours(site), hours(site)
        eq(site.fsck(), (0, ""))


def test_all_clocks_of_a_country_whose_region_is_not_known(_):
    """United States: 08:00 in Honolulu is 14:00 in New York in summer, 18:00 UTC; from 18:00 in New York it is too late."""
    with agentlib.Site(ladder=ladder("language = en kind = company")) as site:
        invoice_to(site, "US")
        not_before(site, ["2026-04-06T13:00:00Z", "2026-04-06T17:59:00Z", "2026-04-06T22:00:00Z", "2026-04-07T18:00:00Z"])
        assert "14:00 to 18:00 in the time zone America/New_York" in hours(site), hours(site)
        assert "the hours that suit all of its clocks" in hours(site), hours(site)


def test_the_clock_of_their_answers(_):
    """One answer tells which of the country's clocks is theirs; it is noted with its reason."""
    with agentlib.Site(ladder=ladder("language = en kind = company")) as site:
        invoice_to(site, "US")
        once(site, "2026-04-06T18:00:00Z")
        answer(site, last_reminder(site), "Thank you.", "2026-04-06T12:00:00-07:00", "thanks@debtor.test")
        once(site, "2026-04-07T10:00:00Z")
        eq(site.sql("SELECT zone FROM account"), [("America/Los_Angeles",)])
        eq([why for why in events(site, "account.changed") if "UTC" in why], ["their answers are dated UTC-07:00"])
        eq(site.postdue("pause", "debtor.test", "--until", "2026-04-19")[0], 0)
        for when in ("2026-04-20T14:59:00Z", "2026-04-20T15:00:00Z"):
            once(site, when)
        eq([s for s, _ in steps(site)], ["friendly", "first"])
        told = hours(site)
        assert "zone America/Los_Angeles" in told and "their answers are dated UTC-07:00" in told, told
        assert "by the Date headers of their answers" in told, told
        eq(site.fsck(), (0, ""))


def test_a_stray_offset_moves_nobody(_):
    """Against a country of one clock, two answers in a row must say the same; UTC says nothing."""
    with agentlib.Site(ladder=ladder("language = en kind = company country = NO")) as site:
        invoice(site)
        once(site, "2026-04-06T10:00:00Z")
        m = last_reminder(site)
        want = [("2026-04-06T07:00:00-05:00", ""), ("2026-04-07T13:00:00+02:00", ""), ("2026-04-08T12:00:00+00:00", ""),
                ("2026-04-09T07:00:00-05:00", ""), ("2026-04-10T08:00:00-05:00", "-05:00"),
                ("2026-04-11T13:00:00+02:00", "Europe/Oslo")]
        for i, (when, zone) in enumerate(want):
            answer(site, m, "Thank you.", when, "thanks%d@debtor.test" % i)
            once(site, when)
            eq(site.sql("SELECT zone FROM account"), [(zone,)])
        eq(site.fsck(), (0, ""))


def test_the_configured_zone_stands_above_all(_):
    with agentlib.Site(ladder=ladder("language = en kind = company zone = Asia/Tokyo")) as site:
        m = invoice_to(site, "US", "CA")
        answer(site, m, "Thank you.", "2026-03-10T07:00:00-07:00", "thanks@debtor.test")
        once(site, "2026-03-10T15:00:00Z")
        not_before(site, ["2026-04-06T15:00:00Z", "2026-04-06T22:59:00Z", "2026-04-06T23:00:00Z"])
        assert "in the time zone Asia/Tokyo, as configured" in hours(site), hours(site)


WORDS = {"en": ("and is no advertisement", "with the word STOP"), "de": ("ist keine Werbung", "mit dem Wort STOP"),
         "fr": ("aucun caractère publicitaire", "par le mot STOP"), "es": ("no es publicidad", "con la palabra STOP"),
         "it": ("non è pubblicità", "con la parola STOP"), "nl": ("is geen reclame", "met het woord STOP"),
         "pt": ("não é publicidade", "com a palavra STOP")}


def test_notices_in_the_debtors_language(_):
    for language, (sender, optout) in WORDS.items():
        account = "language = %s region = US-CA kind = consumer" % language
        with agentlib.Site(settings="role = collector", ladder=ladder(account)) as site:
            invoice(site)
            once(site, "2026-04-06T16:00:00Z")
            text = " ".join(last_reminder(site).get_content().split())
            assert sender in text and optout in text and "alice@ours.test" in text, text


def test_canada_names_the_sender(_):
    with agentlib.Site(ladder=ladder("language = fr region = CA-QC kind = company")) as site:
        invoice(site)
        once(site, "2026-04-06T16:00:00Z")
        text = " ".join(last_reminder(site).get_content().split())
        assert "aucun caractère publicitaire" in text and "STOP" not in text, text


def test_a_notice_without_words_is_not_left_out(_):
    """The law wants a text that no file has: the mail is not written, and a person is asked."""
    with agentlib.Site(ladder=ladder("language = en region = CA-QC")) as site:
        for language in WORDS:
            os.unlink(site.path("share", "templates", language, "law-sender.txt"))
        invoice(site)
        once(site, "2026-04-06T16:00:00Z")
        eq(site.reminders("ap@debtor.test"), [])
        assert "law-sender" in site.sql("SELECT text FROM task WHERE resolved = 0")[0][0], site.agent_log()


def main():
    why = agentlib.missing()
    if why:
        print("1..0 # SKIP " + why)
        return
    Tap().run([f for name, f in sorted(globals().items()) if name.startswith("test_")])


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""The whole way through a real Postfix: captured, due, reminded in the thread, a promise, its breaking, paid, silence."""
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import agentlib
import samples
from miltercli import Tap
from scenes import answer, day, eq, invoice, steps, wire


def test_the_story(_):
    with agentlib.Site() as site:
        invoice(site, to="ap@debtor.test, boss@debtor.test", cc="bob@ours.test, clerk@debtor.test")
        eq(site.once(), 0)
        eq(site.sql("SELECT number, open, chase, unsure FROM invoice"), [("2026-017", 119000, 1, 0)])
        eq(site.journal_rows(), [])
        site.at("2026-04-03T09:00:00Z")  # a day early
        eq(site.once(), 0)
        eq(steps(site), [])
        site.at("2026-04-06T05:00:00Z")  # due, but before the sending hours of its country
        eq(site.once(), 0)
        eq(steps(site), [])
        site.at("2026-04-06T09:00:00Z")
        eq(site.once(), 0)
        eq(site.once(), 0)
        eq(steps(site), [("friendly", "sent")])
        site.wait_queue_empty()
        for who in ("ap@debtor.test", "boss@debtor.test", "clerk@debtor.test"):
            eq(len(site.reminders(who)), 1)
        eq(site.reminders("bob@ours.test"), [])
        (r,) = site.reminders("ap@debtor.test")
        eq(r["Subject"], "Re: Invoice 2026-017")
        eq(r["In-Reply-To"], "<inv17@ours.test>")
        eq(r["Auto-Submitted"], "auto-generated")
        eq(r["To"], "ap@debtor.test, boss@debtor.test")
        eq(r["Cc"], "clerk@debtor.test")
        assert "alice@ours.test" in r["From"] and r["Return-Path"] == "<alice@ours.test>", r
        assert all(ord(c) < 128 for c in str(r)) and max(map(len, r.get_payload().split("\n"))) <= 76
        assert "1,190.00" in r.get_content() and "5 days" in r.get_content(), r.get_content()

        # the debtor promises; nothing is sent until the day and its grace have passed
        site.at("2026-04-13T10:00:00Z")
        answer(site, r, "Sorry for the delay, we will pay on Friday.", "2026-04-13T10:00:00Z", "r1@debtor.test")
        eq(site.once(), 0)
        eq(site.sql("SELECT promised - ?, state FROM promise", 20560), [(0, "open")])
        for when in ("2026-04-14", "2026-04-17", "2026-04-20", "2026-04-21"):
            site.at(when + "T10:00:00Z")
            eq(site.once(), 0)
            eq(steps(site), [("friendly", "sent")])
        site.at("2026-04-22T10:00:00Z")
        eq(site.once(), 0)
        eq(site.sql("SELECT state FROM promise"), [("broken",)])
        eq(steps(site), [("friendly", "sent"), ("first", "sent")])
        site.wait_queue_empty()
        second = site.reminders("ap@debtor.test")[1]
        assert "17 Apr 2026" in second.get_content(), second.get_content()
        eq(second["In-Reply-To"], "<r1@debtor.test>")
        eq(second["References"].split(), ["<inv17@ours.test>", str(r["Message-ID"]), "<r1@debtor.test>"])

        # paid: silence for ever
        eq(site.tool("pay", "2026-017")[0], 0)
        for when in ("2026-04-29", "2026-05-20", "2026-08-03"):
            site.at(when + "T10:00:00Z")
            eq(site.once(), 0)
        eq(len(steps(site)), 2)


def test_an_unproved_reply_pauses_nothing(_):
    with agentlib.Site() as site:
        m = invoice(site)
        eq(site.once(), 0)
        site.said([{"intent": "promise", "confidence": 0.9, "text": "we will pay", "date": "2026-05-15"}])
        site.at("2026-04-03T09:00:00Z")
        answer(site, m, "We will pay in May.", "2026-04-03T09:00:00Z", "r1@else.test", sender="x@else.test")
        eq(site.once(), 0)
        eq(site.sql("SELECT count(*) FROM promise"), [(0,)])
        eq(site.sql("SELECT count(*) FROM event WHERE verb = 'reply.read'"), [(1,)])
        site.at("2026-04-06T09:00:00Z")
        eq(site.once(), 0)
        eq(steps(site), [("friendly", "sent")])


def test_a_person_who_writes_is_a_contact(_):
    with agentlib.Site() as site:
        m = invoice(site)
        eq(site.once(), 0)
        site.at("2026-04-03T16:00:00Z")
        nag = samples.mail("alice@ours.test", "ap@debtor.test", "Re: Invoice 2026-017", "Any news?", day("2026-04-03T16:00:00Z"),
                           "nag@ours.test", [("In-Reply-To", m["Message-ID"]), ("References", m["Message-ID"])])
        eq(site.send(wire(nag), "alice@ours.test", ["ap@debtor.test"])[0], 250)
        eq(site.once(), 0)
        eq(site.sql("SELECT kind FROM contact"), [("person",)])
        site.at("2026-04-06T09:00:00Z")  # the step is due, but the gap of two working days is not over
        eq(site.once(), 0)
        eq(steps(site), [])
        site.at("2026-04-07T09:00:00Z")
        eq(site.once(), 0)
        eq(steps(site), [("friendly", "sent")])


def test_one_mail_for_everything_open(_):
    with agentlib.Site() as site:
        for n, due, amount in (("A-1", "2026-04-01", "100.00"), ("A-2", "2026-03-20", "200.50"), ("A-3", "2026-06-30", "50.00")):
            invoice(site, n, due, amount, mid=n + "@ours.test")
        eq(site.once(), 0)
        site.at("2026-04-06T09:00:00Z")
        eq(site.once(), 0)
        site.wait_queue_empty()
        (r,) = site.reminders("ap@debtor.test")
        text = r.get_content()
        eq(r["In-Reply-To"], "<A-2@ours.test>")
        assert "A-1" in text and "A-2" in text and "A-3" not in text and "EUR 300.50" in text, text


def test_shadow_sends_nothing_and_climbs(_):
    with agentlib.Site(mode="shadow") as site:
        invoice(site)
        eq(site.once(), 0)
        for when in ("2026-04-06", "2026-04-13", "2026-04-21"):
            site.at(when + "T09:00:00Z")
            eq(site.once(), 0)
        eq(steps(site), [("friendly", "shadowed"), ("first", "shadowed"), ("second", "shadowed")])
        eq(site.sql("SELECT DISTINCT kind FROM contact"), [("shadow",)])
        eq(site.sql("SELECT step FROM invoice"), [(-1,)])
        eq(site.reminders("ap@debtor.test"), [])


def test_approve_waits_for_a_person(_):
    with agentlib.Site(mode="approve") as site:
        invoice(site)
        eq(site.once(), 0)
        site.at("2026-04-06T09:00:00Z")
        eq(site.once(), 0)
        eq(steps(site), [])
        eq(site.sql("SELECT kind, owner FROM task WHERE resolved = 0"), [("approval", "alice@ours.test")])
        eq(site.tool("approve", "2026-017")[0], 0)
        eq(site.once(), 0)
        eq(steps(site), [("friendly", "sent")])


def test_no_due_date_asks_the_owner(_):
    with agentlib.Site() as site:
        m = samples.mail("alice@ours.test", "ap@debtor.test", "Invoice B-9", "Please find our invoice attached.",
                         day("2026-03-02T09:00:00Z"), "b9@ours.test")
        m = samples.with_ubl(m, samples.ubl("B-9", "2026-03-02", None, "75.00"))
        eq(site.send(wire(m), "alice@ours.test", ["ap@debtor.test"])[0], 250)
        eq(site.once(), 0)
        site.at("2026-08-03T09:00:00Z")
        eq(site.once(), 0)
        eq(steps(site), [])
        assert ("ask-due", "alice@ours.test") in site.sql("SELECT kind, owner FROM task"), site.sql("SELECT * FROM task")


def test_owners_are_asked_once_a_day(_):
    with agentlib.Site() as site:
        m = samples.mail("alice@ours.test", "ap@debtor.test", "Invoice B-9", "Please find our invoice attached.",
                         day("2026-03-02T09:00:00Z"), "b9@ours.test")
        m = samples.with_ubl(m, samples.ubl("B-9", "2026-03-02", None, "75.00"))
        eq(site.send(wire(m), "alice@ours.test", ["ap@debtor.test"])[0], 250)
        for when in ("2026-03-02T09:30:00Z", "2026-03-02T15:00:00Z", "2026-03-02T20:00:00Z", "2026-03-07T10:00:00Z"):
            site.at(when)
            eq(site.once(), 0)
        site.wait_queue_empty()
        (notice,) = site.mails("alice@ours.test")
        assert "B-9" in notice.get_content() and notice["Auto-Submitted"] == "auto-generated", notice
        site.at("2026-03-09T10:00:00Z")
        eq(site.once(), 0)
        site.wait_queue_empty()
        eq(len(site.mails("alice@ours.test")), 2)
        eq(site.sql("SELECT count(*) FROM contact"), [(0,)])
        eq(site.fsck()[0], 0)


def main():
    why = agentlib.missing()
    if why:
        print("1..0 # SKIP " + why)
        return
    Tap().run([f for name, f in sorted(globals().items()) if name.startswith("test_")])


main()

#!/usr/bin/env python3
"""A reminder that cannot be delivered: Postfix's own bounce comes back, the address is written to no more, a person is
asked; while another address of the invoice still works, the ladder goes on there."""
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import agentlib
from miltercli import Tap, wait_for
from scenes import eq, invoice, steps


def bounced(site):
    return wait_for(lambda: site.journal_rows(), 20)


def test_the_only_address_bounces(_):
    with agentlib.Site() as site:
        site.at("2026-03-02T09:00:00Z")
        invoice(site, to="bounce-ap@debtor.test")
        assert bounced(site)
        eq(site.once(), 0)  # the invoice and its own bounce
        site.wait_queue_empty()
        eq(site.once(), 0)
        eq(site.sql("SELECT count(*) FROM event WHERE verb = 'reply.read'")[0][0] >= 1, True)
        site.at("2026-04-06T09:00:00Z")
        eq(site.once(), 0)
        site.wait_queue_empty()
        if steps(site):  # a bounce without our token is unproved; the reminder's own is proved
            eq(site.once(), 0)
        states = site.sql("SELECT address, state FROM account_address")
        assert ("bounce-ap@debtor.test", "failed") in states, (states, site.log())
        eq(site.sql("SELECT kind FROM hold WHERE lifted = 0"), [("undeliverable",)])
        assert ("bounce",) in site.sql("SELECT kind FROM task"), site.sql("SELECT kind, text FROM task")
        n = len(steps(site))
        site.at("2026-06-15T09:00:00Z")
        eq(site.once(), 0)
        eq(len(steps(site)), n)


def test_another_address_still_works(_):
    with agentlib.Site() as site:
        invoice(site, to="bounce-ap@debtor.test, boss@debtor.test")
        eq(site.once(), 0)
        site.at("2026-04-06T09:00:00Z")
        eq(site.once(), 0)
        site.wait_queue_empty()
        eq(site.once(), 0)
        states = site.sql("SELECT address, state FROM account_address ORDER BY address")
        assert ("bounce-ap@debtor.test", "failed") in states, (states, site.log())
        eq(site.sql("SELECT kind FROM hold WHERE lifted = 0"), [])
        site.at("2026-04-13T09:00:00Z")
        eq(site.once(), 0)
        site.wait_queue_empty()
        eq(steps(site), [("friendly", "sent"), ("first", "sent")])
        last = site.reminders("boss@debtor.test")[-1]
        eq(last["To"], "boss@debtor.test")


def main():
    why = agentlib.missing()
    if why:
        print("1..0 # SKIP " + why)
        return
    Tap().run([f for name, f in sorted(globals().items()) if name.startswith("test_")])


main()

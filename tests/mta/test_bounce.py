#!/usr/bin/env python3
"""A reminder that cannot be delivered: Postfix's own bounce comes back, the address is written to no more, a person is
asked; while another address of the invoice still works, the ladder goes on there."""
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import agentlib
from miltercli import Tap
from scenes import eq, invoice, steps


def test_the_only_address_bounces(_):
    with agentlib.Site() as site:
        invoice(site, to="bounce-ap@debtor.test")
        eq(site.once(), 0)
        site.wait_queue_empty()
        site.at("2026-04-06T09:00:00Z")
        eq(site.once(), 0)
        site.wait_queue_empty()
        eq(site.once(), 0)
        eq(steps(site), [("friendly", "sent")])
        eq(site.sql("SELECT address, state FROM account_address"), [("bounce-ap@debtor.test", "failed")])
        eq(site.sql("SELECT kind FROM hold WHERE lifted = 0"), [("undeliverable",)])
        assert site.sql("SELECT owner FROM task WHERE resolved = 0") == [("alice@ours.test",)], site.sql("SELECT * FROM task")
        site.at("2026-06-15T09:00:00Z")
        eq(site.once(), 0)
        eq(steps(site), [("friendly", "sent")])
        eq(site.fsck()[0], 0)


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

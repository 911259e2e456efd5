#!/usr/bin/env python3
"""kill -9 of the agent, and of the milter, at many points of sending: each reminder arrives exactly once.

The shim (tests/fault) kills the process at its K-th call that changes something outside it: every write and sync of
ledger and journal, every byte to the MTA. After each death the agent is started again, as systemd would. In the end
every due step must be sent, no Message-ID may be in a mailbox twice, and ledger and journal must be sound. The
negative control submits to a service where the gate is not asked, so that nothing is known after a lost reply; there
the same harness must find duplicates. POSTDUE_TRIALS sets the number of kills (default 60).
"""
import os
import shutil
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import agentlib
from miltercli import Tap, wait_for
from oncelib import capture, check, debtors, delivered
from scenes import eq, invoice

TRIALS = int(os.environ.get("POSTDUE_TRIALS", "60"))
SHIM = os.path.join(agentlib.builddir(), "tests/fault/shim.so")


def preload(site, **more):
    shim = site.path("bin", "shim.so")
    if not os.path.exists(shim):
        shutil.copy(SHIM, shim)
    return dict({"LD_PRELOAD": shim}, **more)


def tell(site, deaths, n):
    """What happened, so that a reader of the log sees that the interesting points were hit."""
    log = site.agent_log()
    print("# %d deaths over %d reminders; settled by the journal %d, not accepted %d, unknown %d, deferred %d" % (
        deaths, n, log.count("by=journal"), log.count("reminder-not-accepted"), log.count("reminder-unknown"),
        log.count("reminder-deferred")))


def kill_until_done(site, trials, first, step, calls=None):
    """Runs the agent again and again, killed at its K-th call; the number of deaths."""
    deaths, k = 0, first
    while deaths < trials:
        env = preload(site, PD_FAULT="kill@%d" % k)
        if calls:
            env["PD_FAULT_CALLS"] = calls
        status = site.once(env=env)
        if status == 0:
            break
        assert status in (-9, 137), "status %d\n%s" % (status, site.log())
        deaths, k = deaths + 1, k + step if k + step < first + 45 else first
    assert site.once() == 0, site.log()
    return deaths


def startup_calls(site):
    """How many calls the agent makes with nothing to do."""
    import struct
    counter = site.path("state", "count")
    assert site.once(env=preload(site, PD_FAULT_COUNT=counter)) == 0
    with open(counter, "rb") as f:
        return struct.unpack("q", f.read(8))[0]


def test_agent_killed_at_every_point(_):
    n = TRIALS // 3
    with agentlib.Site(settings="", journal_wait="100ms") as site:
        capture(site, n)
        idle = startup_calls(site)
        site.at("2026-04-07T09:00:00Z")
        deaths = kill_until_done(site, TRIALS, max(1, idle - 2), 1)
        wrong = check(site, n)
        tell(site, deaths, n)
        assert not wrong, wrong
        assert deaths >= min(TRIALS, 20), deaths


def test_agent_killed_while_it_talks_to_the_mta(_):
    n = TRIALS // 3
    with agentlib.Site(journal_wait="100ms") as site:
        capture(site, n)
        site.at("2026-04-07T09:00:00Z")
        deaths = kill_until_done(site, TRIALS, 1, 1, calls="send,sendto,sendmsg")
        wrong = check(site, n)
        tell(site, deaths, n)
        assert not wrong, wrong


def test_agent_killed_while_it_digests(_):
    """Invoices, a person's own mail and an answer wait in the journal; each is digested once."""
    n = max(6, TRIALS // 6)
    with agentlib.Site(journal_wait="100ms") as site:
        assert site.once() == 0
        mails = [invoice(site, "K-%d" % i, to=who, mid="k%d@ours.test" % i) for i, who in enumerate(debtors(n))]
        deaths, k = 0, 1
        while deaths < TRIALS:
            status = site.once(env=preload(site, PD_FAULT="kill@%d" % k))
            if status == 0:
                break
            deaths, k = deaths + 1, (k + 53) % 149 + 1  # every point, in an order that lets each row get through
        assert site.once() == 0, site.log()
        assert site.journal_rows() == []
        eq(site.sql("SELECT count(*), count(DISTINCT number) FROM invoice"), [(n, n)])
        assert site.sql("SELECT count(*) FROM message WHERE kind = 'invoice'") == [(len(mails),)]
        assert site.fsck()[0] == 0, site.fsck()
        print("# %d deaths over %d invoices" % (deaths, n))


def test_milter_killed_while_it_is_asked(_):
    n = max(6, TRIALS // 6)
    with agentlib.Site(journal_wait="100ms") as site:
        capture(site, n)
        site.daemon.stop()
        deaths, day, k = 0, 6, 1
        while day < 29:
            site.at("2026-04-%02dT09:00:00Z" % day)
            site.daemon.env = preload(site, PD_FAULT="%s@%d" % ("kill" if day % 2 else "killafter", k))
            try:
                site.daemon.start()
            except RuntimeError:
                deaths, k = deaths + 1, k + 1
                continue
            assert site.once() == 0, site.log()
            died = site.daemon.process.poll() is not None
            deaths += died
            k = k + 1 if died else 1
            site.daemon.stop()
            day += 1 if k % 4 == 0 or not died else 0
            if k > 40:
                break
        site.daemon.env = {}
        site.daemon.start()
        site.at("2026-04-30T09:00:00Z")
        for hour in ("09", "12", "17"):
            site.at("2026-04-30T%s:00:00Z" % hour)
            assert site.once() == 0, site.log()
        wrong = check(site, n)
        tell(site, deaths, n)
        assert not wrong, wrong


def test_negative_control_without_the_gate(_):
    """Submitted where nobody asks the gate: a lost reply leaves nothing to know, and the harness must see it."""
    n = 8
    with agentlib.Site(journal_wait="100ms", own_service=False) as site:
        capture(site, n)
        site.at("2026-04-07T09:00:00Z")
        for _ in range(6):
            kill_until_done(site, 12, 4, 1, calls="send,sendto,sendmsg")
        twice = [m for m, c in delivered(site, n).items() if c > 1]
        print("# %d of %d reminders arrived more than once" % (len(twice), n))
        assert twice or check(site, n), "the harness finds nothing wrong without the gate: it is void"


def main():
    why = agentlib.missing() or (None if os.path.exists(SHIM) else "needs tests/fault/shim.so")
    if why:
        print("1..0 # SKIP " + why)
        return
    Tap().run([f for name, f in sorted(globals().items()) if name.startswith("test_")])


main()

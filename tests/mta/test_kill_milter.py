#!/usr/bin/env python3
"""kill -9 of the milter under a real Postfix, at many points of capture: every mail is delivered, once and unharmed, and
what the milter said it kept is in the journal. POSTDUE_KILLS=N sets how many kills (default 24)."""
import os
import random
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import mtalib
from miltercli import Tap, builddir, wait_for
from test_capture import eq, mail, split, want

SHIM = builddir() + "/tests/fault/shim.so"
WEAK = builddir() + "/tests/fault/weak-milter"


def kept_ids(text):
    return [x.split(": ")[1] for x in text.splitlines() if ": kept " in x]


def volley(mta, kills, seed):
    """Sends mails while the milter dies again and again; how many were sent."""
    dice = random.Random(seed)
    sent = 0
    for _ in range(kills):
        mta.daemon.env["PD_FAULT"] = "kill@%d" % dice.randrange(20, 160)
        mta.daemon.stop(sig=9)
        try:
            mta.daemon.start()
        except RuntimeError:
            continue  # died while starting
        for _ in range(6):
            code, text = mta.send(mail(sent, body=b"Invoice\r\n" + b"x" * dice.randrange(10, 60000) + b"\r\n"),
                                  "alice@ours.test", ["bob@there.test"])
            eq((code, text[:4]), (250, text[:4]))
            sent += 1
            if mta.daemon.process.poll() is not None:
                break
    mta.daemon.stop(sig=9)
    mta.daemon.env.clear()
    mta.daemon.start()
    return sent


def run(kills, program=None, env=None):
    """(number sent, delivered mails, rows, queue ids said to be kept)"""
    env = dict(env or {}, LD_PRELOAD=SHIM)
    with mtalib.Mta(program=program, env=env, user=None) as mta:
        sent = volley(mta, kills, kills)
        assert wait_for(mta.queue_is_empty, 60), mta.log()
        return sent, mta.wait_mail("bob@there.test", sent), mta.daemon.rows(), kept_ids(mta.daemon.text())


def lost(rows, kept):
    return set(kept) - {r[3] for r in rows}


def test_every_mail_arrives_and_what_was_kept_is_kept(_):
    kills = int(os.environ.get("POSTDUE_KILLS", "24"))
    sent, mails, rows, kept = run(kills)
    eq(len(mails), sent)
    eq(len({split(m)[0] for m in mails}), sent)
    eq(lost(rows, kept), set())
    eq(len(rows), len({r[4] for r in rows}))
    for row in rows:
        assert row[6].endswith(b"\r\n") and b"\r\n\r\nInvoice\r\n" in row[6], row
    print("# %d kills, %d mails sent and delivered, %d said to be kept, %d rows" % (kills, sent, len(kept), len(rows)))
    assert len(kept) > sent // 4


def test_the_harness_can_fail(_):
    """A milter that answers before the commit, killed alike, loses something it said it kept."""
    env = {"PD_TEST_JOURNAL_EARLY": "1"}
    for attempt in range(4):
        _sent, _mails, rows, kept = run(16 + attempt, WEAK, env)
        if lost(rows, kept):
            return
    raise AssertionError("nothing was lost although the milter answered early")


if __name__ == "__main__":
    why = mtalib.missing() or (not os.path.exists(SHIM) and "no fault shim in this build")
    if why:
        print("1..0 # SKIP %s" % why)
        sys.exit(0)
    Tap().run([test_every_mail_arrives_and_what_was_kept_is_kept, test_the_harness_can_fail])

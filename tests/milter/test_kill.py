#!/usr/bin/env python3
"""kill -9 of postdue-milter at every call that changes something outside it: what an MTA was told is kept, is kept.

Each trial runs the same scenario (a small invoice, a large one, a second sight, a reminder through the gate) and dies at
one point; then the milter starts again, what was not answered is sent again, and the journal is looked at. By default
every 5th point; POSTDUE_KILL_POINTS=all takes all, POSTDUE_KILL_POINTS=N every N-th."""
import hashlib
import os
import struct
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from miltercli import CONTINUE, Closed, Daemon, Milter, Tap, builddir
from test_wire import Gate, PDF, eq, mixed

SHIM = builddir() + "/tests/fault/shim.so"
WEAK = builddir() + "/tests/fault/weak-milter"
DATE = dict(mixed(0))["Date"]


def identity(n):
    return hashlib.sha256(("<m%s@ours.test>\nalice@ours.test\n%s" % (n, DATE)).encode()).hexdigest()


class Mails:
    """The scenario, and what was acknowledged of it."""

    def __init__(self, d):
        self.d, self.kept, self.marked, self.done = d, set(), set(), set()
        self.complete = self.died = False

    def invoice(self, n, body, to="bob@there.test"):
        m = Milter(self.d.socket)
        m.hello("127.0.0.1")
        code = m.mail("alice@ours.test", [to], mixed(n), body, auth="alice", queue_id="Q%s" % n)
        m.quit()
        eq(code, CONTINUE)
        if "Q%s: unwatched" % n not in self.d.text():
            self.kept.add(identity(n))

    def reminder(self, token, queue_id):
        m = Milter(self.d.socket)
        m.hello("127.0.0.1", daemon="POSTDUE")
        fields = mixed("r") + [("X-Postdue", self.d.stamp(token, 1))]
        code = m.mail("postdue@ours.test", ["bob@there.test"], fields, PDF, daemon="POSTDUE", queue_id=queue_id)
        m.quit()
        if code == CONTINUE:
            self.marked.add(token)

    def steps(self):
        return {"small": lambda: self.invoice(1, PDF),
                "large": lambda: self.invoice(2, PDF + b"pad " * 30000),
                "again": lambda: self.invoice(1, PDF, "carol@there.test"),
                "reminder": lambda: self.reminder("s.tok.one", "QR"),
                "last": lambda: self.invoice(3, PDF)}

    def run(self):
        """All steps that are not done yet; stops at the first that is not answered."""
        for name, step in self.steps().items():
            if name in self.done:
                continue
            try:
                step()
            except (Closed, OSError):
                return False
            self.done.add(name)
        self.complete = True
        return True


def trial(tmp, fault, program=None, env=None):
    """Runs the scenario with a fault, then to its end without one; the daemon and what it acknowledged."""
    env = dict(env or {}, LD_PRELOAD=SHIM, PD_FAULT=fault, PD_FAULT_COUNT=tmp + "/count")
    gate = Gate(tmp + "/gate.sock", "yes\n")
    d = Daemon(tmp, env=env, program=program)
    mails = Mails(d)
    try:
        d.start()
        mails.run()
    except RuntimeError:
        pass  # died while starting
    mails.died = d.stop(sig=9) == -9 and "ended" not in d.text() and not mails.complete
    d.env = {}
    d.start()
    eq(mails.run(), True)
    eq(d.stop(), 0)
    gate.sock.close()
    return d, mails


def check(d, mails, where):
    rows = d.rows("SELECT identity, recipients FROM mail")
    there = [r[0] for r in rows]
    eq((where, sorted(mails.kept - set(there))), (where, []))
    eq((where, len(there)), (where, len(set(there))))
    marks = d.rows("SELECT token FROM accepted")
    eq((where, sorted(mails.marked - {m[0] for m in marks})), (where, []))
    both = dict(rows).get(identity(1), "").split("\n")
    eq((where, set(both)), (where, {"bob@there.test", "carol@there.test"}))
    eq((where, d.rows("PRAGMA integrity_check")), (where, [("ok",)]))


def points(tmp):
    sub = tmp + "/count"
    os.mkdir(sub)
    check(*trial(sub, "kill@1000000"), "no kill")
    with open(sub + "/count", "rb") as f:
        return struct.unpack("q", f.read(8))[0]


def stride():
    wish = os.environ.get("POSTDUE_KILL_POINTS", "5")
    return 1 if wish == "all" else int(wish)


def test_nothing_acknowledged_is_lost(tmp):
    n = points(tmp)
    assert n > 30, n
    trials = deaths = 0
    for how in ("kill", "killafter"):
        for k in range(1, n + 1, stride()):
            sub = "%s/%s%d" % (tmp, how, k)
            os.mkdir(sub)
            d, mails = trial(sub, "%s@%d" % (how, k))
            check(d, mails, "%s@%d" % (how, k))
            trials += 1
            deaths += mails.died
    print("# %d trials at %d points, %d died in the middle, 0 violations" % (trials, n, deaths))
    assert deaths > trials // 2, deaths


def test_the_harness_can_fail(tmp):
    """The same with a milter that answers before the commit must lose something."""
    n = points(tmp)
    lost = 0
    for k in range(1, n + 1, max(2, stride() // 2)):
        sub = "%s/weak%d" % (tmp, k)
        os.mkdir(sub)
        d, mails = trial(sub, "kill@%d" % k, WEAK, {"PD_TEST_JOURNAL_EARLY": "1"})
        try:
            check(d, mails, k)
        except AssertionError:
            lost += 1
        if lost >= 3:
            return
    assert lost > 0, "a milter that answers too early was not caught in %d points" % n


if __name__ == "__main__":
    if not os.path.exists(SHIM):
        print("1..0 # SKIP no fault shim in this build")
        sys.exit(0)
    Tap().run([test_nothing_acknowledged_is_lost, test_the_harness_can_fail])

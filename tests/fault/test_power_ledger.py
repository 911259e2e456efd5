#!/usr/bin/env python3
"""Power loss at any instant: what the ledger promised is there afterwards, and it replays to the same state.

Like test_power.py for the journal: a driver captures invoices, reserves reminders, marks them as sent and is paid under
tests/fault/plog.c, then losses are played from the log. After each the ledger is opened as the agent would and checked
(every event replayed, I4); an invoice captured, a reservation's epoch, a "sent" and a payment that were acknowledged
must be there (I1: a lost "sent" is a second reminder). POSTDUE_POWER_TRIALS=N plays N (default 300).
The same with a weaker sync must fail, or the test proves nothing."""
import os
import sqlite3
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, "..", "milter")]
from miltercli import Tap, builddir  # noqa: E402
from powerlib import losses, read_log  # noqa: E402

PLOG = builddir() + "/tests/fault/plog.so"
DRIVER = builddir() + "/tests/fault/ledger_driver"
TRIALS = int(os.environ.get("POSTDUE_POWER_TRIALS", "300"))
INVOICES = 60


def record(tmp, weakness=None):
    work, log = tmp + "/work", tmp + "/plog"
    os.mkdir(work)
    env = dict(os.environ, LD_PRELOAD=PLOG, PD_PLOG=log, PD_PLOG_DIR=work, PD_TEST_LEDGER_FRAMES="60")
    if weakness:
        env["PD_TEST_LEDGER_UNSYNCED"] = weakness
    subprocess.run([DRIVER, work, str(INVOICES)], env=env, check=True, timeout=120)
    return read_log(log)


def missing(db, acks):
    """What of the promises so far is not there."""
    lines = [x.split(" ") for x in acks.splitlines()]
    state = {t: (s, e) for t, s, e in db.execute("SELECT token, state, epoch FROM action")}
    numbers = {n: paid for n, paid in db.execute("SELECT number, open <= 0 FROM invoice")}
    epochs = {x[1]: int(x[2]) for x in lines if x[0] == "r"}
    out = [x for x in lines if x[0] == "i" and x[1] not in numbers]
    out += [x for x in lines if x[0] == "p" and not numbers.get(x[1])]
    out += [x for x in lines if x[0] == "s" and state.get(x[1], ("", 0))[0] != "sent"]
    return out + [[t, e] for t, e in epochs.items() if state.get(t, ("", 0))[1] < e]


def verdict(path, acks):
    """"" when nothing is wrong, "lost" or "corrupt"."""
    if not os.path.exists(path):
        return "lost" if acks else ""
    if subprocess.run([DRIVER, "--check", path], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode:
        return "corrupt"
    db = sqlite3.connect(path)
    try:
        if db.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            return "corrupt"
        return "lost" if missing(db, acks) else ""
    except sqlite3.DatabaseError:
        return "corrupt"
    finally:
        db.close()


def play(tmp, records, trials, seed):
    """How often each verdict was reached, and where the bad ones were."""
    disk = tmp + "/disk"
    os.makedirs(disk, exist_ok=True)
    found, bad = {"": 0, "lost": 0, "corrupt": 0}, []
    for k, acks in losses(records, trials, seed, disk):
        what = verdict(disk + "/ledger.db", acks)
        found[what] += 1
        if what:
            bad.append((k, what))
    return found, bad


def test_nothing_promised_is_lost(tmp):
    records = record(tmp)
    checkpoints = sum(1 for r in records if r[0] == "e" and r[1] == "ledger.db")
    restarts = sum(1 for r in records if r[:3] == ("w", "ledger.db-wal", 0))
    acks = "".join(r[3].decode() for r in records if r[1] == "acks")
    assert checkpoints > 5 and restarts > 2, (checkpoints, restarts)
    assert all(acks.count("\n%s " % what) > 10 for what in "irsp"), acks
    found, bad = play(tmp, records, TRIALS, 1)
    print("# %d losses in %d records (%d checkpoints, log begun %d times, %d promises): %d lost, %d corrupt"
          % (TRIALS, len(records), checkpoints, restarts, acks.count("\n"), found["lost"], found["corrupt"]))
    assert not bad, bad[:5]


def weak(tmp, weakness, trials):
    found, _ = play(tmp, record(tmp, weakness), trials, 2)
    print("# synchronous=%s: %d losses, %d lost, %d corrupt" % (weakness, trials, found["lost"], found["corrupt"]))
    return found


def test_control_normal_loses(tmp):
    found = weak(tmp, "NORMAL", 60)
    assert found["lost"] >= 12, found
    assert found["corrupt"] == 0, found


def test_control_off_loses_and_corrupts(tmp):
    found = weak(tmp, "OFF", 60)
    assert found["lost"] + found["corrupt"] >= 12 and found["corrupt"] > 0, found


if __name__ == "__main__":
    if not os.path.exists(PLOG):
        print("1..0 # SKIP no fault shim in this build")
        sys.exit(0)
    Tap().run([test_nothing_promised_is_lost, test_control_normal_loses, test_control_off_loses_and_corrupts])

#!/usr/bin/env python3
"""Power loss at any instant: what the journal promised is there afterwards, and the file is sound.

A driver writes, digests and checkpoints under tests/fault/plog.c; then losses are played from the log: unsynced sectors
are dropped, torn and taken from older versions at random. POSTDUE_POWER_TRIALS=N plays N (default 300).
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
DRIVER = builddir() + "/tests/fault/journal_driver"
TRIALS = int(os.environ.get("POSTDUE_POWER_TRIALS", "300"))
ROWS = 160


def record(tmp, weakness=None):
    work, log = tmp + "/work", tmp + "/plog"
    os.mkdir(work)
    env = dict(os.environ, LD_PRELOAD=PLOG, PD_PLOG=log, PD_PLOG_DIR=work, PD_TEST_JOURNAL_FRAMES="40")
    if weakness:
        env["PD_TEST_JOURNAL_UNSYNCED"] = weakness
    subprocess.run([DRIVER, work, str(ROWS)], env=env, check=True, timeout=120)
    return read_log(log)


def promised(acks):
    """(identities that must be there, tokens that must be there) by the lines so far."""
    lines = [x.split(" ") for x in acks.splitlines()]
    gone = {x[1] for x in lines if x[0] == "-"}
    return {x[1] for x in lines if x[0] == "+"} - gone, {x[1] for x in lines if x[0] == "m"}


def verdict(path, acks):
    """"" when nothing is wrong, "lost" or "corrupt"."""
    rows, marks = promised(acks)
    if not os.path.exists(path):
        return "lost" if rows or marks else ""
    db = sqlite3.connect(path)
    try:
        if db.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            return "corrupt"
        if not db.execute("SELECT 1 FROM sqlite_schema WHERE name = 'mail'").fetchone():
            return "lost" if rows or marks else ""
        missing = rows - {r[0] for r in db.execute("SELECT identity FROM mail")}
        missing |= marks - {r[0] for r in db.execute("SELECT token FROM accepted")}
        return "lost" if missing else ""
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
        what = verdict(disk + "/journal.db", acks)
        found[what] += 1
        if what:
            bad.append((k, what))
    return found, bad


def test_nothing_promised_is_lost(tmp):
    records = record(tmp)
    checkpoints = sum(1 for r in records if r[0] == "e" and r[1] == "journal.db")
    restarts = sum(1 for r in records if r[:3] == ("w", "journal.db-wal", 0))
    assert checkpoints > 5 and restarts > 2, (checkpoints, restarts)
    found, bad = play(tmp, records, TRIALS, 1)
    rows, marks = promised("".join(r[3].decode() for r in records if r[1] == "acks"))
    print("# %d losses in %d records (%d checkpoints, log begun %d times, %d rows left, %d marks): %d lost, %d corrupt"
          % (TRIALS, len(records), checkpoints, restarts, len(rows), len(marks), found["lost"], found["corrupt"]))
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

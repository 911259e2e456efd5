#!/usr/bin/env python3
"""postdued in trouble, without an MTA: rows that cannot be read, a reader that dies or hangs, a disk that fails, a
configuration that turns wrong, signals, and a second agent."""
import atexit
import hashlib
import json
import os
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "milter"))
sys.path.insert(0, os.path.join(HERE, "..", "mta"))
from miltercli import Tap, builddir, wait_for  # noqa: E402

SRC = os.environ.get("top_srcdir", os.path.join(HERE, "..", ".."))
SHIM = os.path.join(builddir(), "tests/fault/shim.so")
INVOICE = {"kind": "invoice", "chase": True, "source": "ubl", "confidence": 0.95, "number": "N-1", "issued": "2026-03-02",
           "due": "2026-04-01", "currency": "EUR", "payable": "10.00",
           "mail": {"message_id": "m1@ours.test", "subject": "Invoice N-1", "from": "alice@ours.test", "from_name": "Alice",
                    "from_count": 1, "to": ["ap@debtor.test"], "cc": [], "references": [], "date": 1772442000}}


def eq(got, want):
    assert got == want, "got %r, want %r" % (got, want)


class Agent:
    """postdued with a reader that is a shell script."""

    def __init__(self, d, reader="cat >/dev/null; cat %s/answer"):
        self.d = d
        with open(d + "/answer", "w") as f:
            json.dump(INVOICE, f)
        self.reader(reader if "%s" not in reader else reader % d)
        self.config("")
        self.at("2026-03-02T09:00:00Z")
        self.log = open(d + "/log", "ab")

    def reader(self, script):
        path = self.d + "/reader"
        with open(path + ".new", "w") as f:
            f.write("#!/bin/sh\n%s\n" % script)
        os.chmod(path + ".new", 0o755)
        os.rename(path + ".new", path)

    def config(self, more):
        with open(self.d + "/postdue.conf", "w") as f:
            f.write('state_dir = "%s"\nreader = "%s/reader"\ntemplate_dir = "%s/conf/templates"\nclock = "%s/clock"\n'
                    'our_domains = { "ours.test" }\nlog = stderr\nsubmit_url = "smtp://127.0.0.1:9"\noffice_zone = "UTC"\n%s\n'
                    % (self.d, self.d, SRC, self.d, more))

    def at(self, when):
        with open(self.d + "/clock", "w") as f:
            f.write(when + "\n")

    def row(self, n, sender="alice@ours.test", recipients="ap@debtor.test", kind=0):
        """A row as the milter writes it; the file is made by the first run of the agent."""
        db = sqlite3.connect(self.d + "/journal.db", timeout=10)
        columns = [c[1] for c in db.execute("PRAGMA table_info(mail)")]
        values = {"kind": kind, "identity": hashlib.sha256(b"%d" % n).hexdigest(), "queue_id": "Q%d" % n,
                  "seen_unix": 1772442000, "sender": sender, "recipients": recipients, "auth": "", "client": "127.0.0.1",
                  "message": b"Subject: %d\r\n\r\n" % n, "truncated": 0}
        use = [c for c in columns if c in values]
        db.execute("INSERT INTO mail(%s) VALUES(%s)" % (",".join(use), ",".join("?" * len(use))), [values[c] for c in use])
        db.commit()
        db.close()

    def rows(self):
        return self.sql("SELECT count(*) FROM mail", "journal.db")[0][0]

    def start(self, *args, env=None):
        process = subprocess.Popen([builddir() + "/agent/postdued", "-c", self.d + "/postdue.conf", *args],
                                   stdout=subprocess.DEVNULL, stderr=self.log, env=dict(os.environ, **(env or {})))
        atexit.register(lambda: process.poll() is None and process.kill())
        return process

    def once(self, env=None):
        return self.start("--once", env=env).wait(60)

    def text(self):
        with open(self.d + "/log", errors="replace") as f:
            return f.read()

    def sql(self, text, db="ledger.db"):
        connection = sqlite3.connect("file:%s/%s?mode=ro" % (self.d, db), uri=True, timeout=10)
        try:
            return connection.execute(text).fetchall()
        finally:
            connection.close()

    def control(self, line):
        s = socket.socket(socket.AF_UNIX)
        s.settimeout(10)
        try:
            s.connect(self.d + "/control.sock")
            s.sendall(line.encode() + b"\n")
            return s.recv(4096).decode()
        except OSError:
            return ""
        finally:
            s.close()


def test_what_the_reader_cannot_do_blocks_nothing(d):
    scripts = ["kill -SEGV $$", "cat >/dev/null; echo nonsense", "cat >/dev/null; echo '{\"kind\":\"unreadable\",\"why\":\"x\"}'; exit 1"]
    a = Agent(d)
    eq(a.once(), 0)
    for n, script in enumerate(scripts):
        a.reader(script)
        a.row(n)
        eq(a.once(), 0)
        eq(a.rows(), 0)
    a.reader("cat >/dev/null; cat %s/answer" % d)
    a.row(99)
    eq(a.once(), 0)
    eq(a.sql("SELECT count(*) FROM invoice"), [(1,)])
    eq(a.sql("SELECT kind, owner FROM task"), [("unreadable", "alice@ours.test")])
    eq(a.sql("SELECT count(*) FROM document")[0][0] >= 1, True)


def test_a_reader_that_is_missing_loses_nothing(d):
    a = Agent(d)
    eq(a.once(), 0)
    a.row(1)
    os.rename(d + "/reader", d + "/gone")
    eq(a.once(), 1)
    eq(a.rows(), 1)
    os.rename(d + "/gone", d + "/reader")
    eq(a.once(), 0)
    eq((a.rows(), a.sql("SELECT count(*) FROM invoice")), (0, [(1,)]))


def test_a_row_that_kills_the_agent_is_set_aside(d):
    """The reader script kills its parent: after ten of them the row is kept as a document instead."""
    a = Agent(d)
    eq(a.once(), 0)
    a.reader("kill -KILL $PPID; sleep 1")
    a.row(1)
    codes = [a.once() for _ in range(11)]
    eq(codes, [-9] * 10 + [0])
    eq(a.rows(), 0)
    eq(a.sql("SELECT kind FROM task"), [("unreadable",)])


def test_the_same_row_twice_changes_nothing(d):
    a = Agent(d)
    eq(a.once(), 0)
    a.row(1)
    eq(a.once(), 0)
    before = a.sql("SELECT * FROM event")
    a.row(1)
    eq(a.once(), 0)
    eq((a.rows(), a.sql("SELECT * FROM event")), (0, before))


def test_a_disk_that_fails_ends_the_agent_and_the_next_one_goes_on(d):
    if not os.path.exists(SHIM):
        return "needs tests/fault/shim.so"
    a = Agent(d)
    eq(a.once(), 0)
    seen = set()
    for n in range(40):
        a.row(n)
        env = {"LD_PRELOAD": SHIM, "PD_FAULT": "EIO@%d+" % (n % 20 + 1), "PD_FAULT_PATH": "ledger.db"}
        seen.add(a.once(env=env))
        eq(a.once(), 0)
        eq(a.rows(), 0)
    print("# exit statuses seen: %s" % sorted(seen))
    assert seen <= {0, 1, 3}, seen
    assert seen & {1, 3}, "no fault was ever met: %r" % seen
    eq(a.sql("PRAGMA integrity_check"), [("ok",)])
    eq(a.sql("SELECT count(*) FROM invoice"), [(1,)])


def test_signals_reload_and_a_second_agent(d):
    a = Agent(d)
    agent = a.start()
    assert wait_for(lambda: '"mode":"shadow"' in a.control("status"), 20), a.text()
    eq(a.start().wait(20), 1)
    a.config("mode = live\n")
    agent.send_signal(signal.SIGUSR1)
    assert wait_for(lambda: '"mode":"live"' in a.control("status"), 20), a.text()
    a.config("mode = lively\n")
    eq(a.control("reload"), "ok\n")
    assert wait_for(lambda: "reload-failed" in a.text(), 20)
    assert '"mode":"live"' in a.control("status")
    a.row(1)
    assert wait_for(lambda: a.rows() == 0, 20), a.text()
    eq(a.control("nonsense"), "error unknown command\n")
    agent.terminate()
    eq(agent.wait(20), 0)
    eq(os.path.exists(d + "/control.sock"), False)


def test_hostile_peers_of_the_sockets(d):
    a = Agent(d)
    agent = a.start()
    assert wait_for(lambda: a.control("status"), 20)
    held = []
    for _ in range(100):  # more than it serves
        s = socket.socket(socket.AF_UNIX)
        if s.connect_ex(d + "/gate.sock") == 0:  # a full backlog may say no
            held.append(s)
    for s in held:
        s.close()
    assert wait_for(lambda: '"mode"' in a.control("status"), 20)
    s = socket.socket(socket.AF_UNIX)
    s.settimeout(20)
    s.connect(d + "/gate.sock")
    try:
        s.sendall(b"x" * 4096)
        eq(s.recv(100), b"")
    except ConnectionError:
        pass  # hung up upon, as it should be
    for line, want in (("GATE a 1", "no bad-request\n"), ("GATE s.x.y 1 Q extra", "no bad-request\n"), ("", "no bad-request\n"),
                       ("GATE s.aa.bb 1 Q1", "no unknown-token\n")):
        with socket.socket(socket.AF_UNIX) as s:
            s.settimeout(20)
            s.connect(d + "/gate.sock")
            s.sendall(line.encode() + b"\n")
            eq(s.recv(100).decode(), want)
    assert '"mode"' in a.control("status")
    agent.terminate()
    eq(agent.wait(20), 0)


Tap().run([f for name, f in sorted(globals().items()) if name.startswith("test_")])

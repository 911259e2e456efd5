"""postdued without an MTA: its configuration, its clock, rows as the milter writes them, and what it made of them."""
import atexit
import hashlib
import json
import os
import socket
import sqlite3
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "milter"))
from miltercli import builddir  # noqa: E402

SRC = os.environ.get("top_srcdir", os.path.join(HERE, "..", ".."))
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

    def row(self, n, sender="alice@ours.test", recipients="ap@debtor.test", kind=0, message=None):
        """A row as the milter writes it; the file is made by the first run of the agent."""
        db = sqlite3.connect(self.d + "/journal.db", timeout=10)
        columns = [c[1] for c in db.execute("PRAGMA table_info(mail)")]
        values = {"kind": kind, "identity": hashlib.sha256(b"%d" % n).hexdigest(), "queue_id": "Q%d" % n,
                  "seen_unix": 1772442000, "sender": sender, "recipients": recipients, "auth": "", "client": "127.0.0.1",
                  "message": message or b"Subject: %d\r\n\r\n" % n, "truncated": 0}
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

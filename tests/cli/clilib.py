"""A ledger of its own for each test of the administrator's program, and the frame that prints TAP.
UPDATE_GOLDEN=1 writes the golden files anew."""

import calendar
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

SRC = os.environ.get("top_srcdir", os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
BUILD = os.environ.get("top_builddir", os.getcwd())
GOLDEN = os.path.join(SRC, "tests", "cli", "golden")
POSTDUE = os.path.join(BUILD, "postdue")
FILL = os.path.join(BUILD, "tests", "cli", "fill")

CONF = """our_domains = {{ours.example}}
state_dir = "{dir}"
clock = "{dir}/clock"
mode = live
payments_known = yes
office_zone = "Europe/Berlin"
office_country = DE
rates_dir = "{src}/conf/rates"
calendar_dir = "{src}/conf/calendars"
reader = "{dir}/reader"
milter_socket = "unix:{dir}/milter.sock"
ladder standard {{
  gap = 3d
  step friendly {{ trigger = "P1D" }}
  step first {{ trigger = "P7D" }}
  step second {{ trigger = "P14D" }}
  step call {{ trigger = "P21D"  action = task }}
  step final {{ trigger = "P28D" }}
}}
account "acme.example" {{
  kind = company
  country = DE
  credit_limit = "EUR 25000"
}}
"""


def at(text):
    return calendar.timegm(time.strptime(text, "%Y-%m-%dT%H:%M"))


OPS = [
    dict(op="capture", at=at("2026-04-18T09:12"), account="acme.example", name="ACME Ltd", number="2026-0117",
         issued="2026-04-18", due="2026-05-18", payable="1190.00"),
    dict(op="capture", at=at("2026-05-02T09:12"), account="acme.example", name="ACME Ltd", number="2026-0131",
         issued="2026-05-02", due="2026-06-01", payable="23000.50"),
    dict(op="capture", at=at("2026-05-03T09:12"), account="bob@freemail.example", name="Bob M\u00fcller",
         number="2026-0132", issued="2026-05-03", due="2026-05-17", payable="80", currency="JPY"),
    dict(op="capture", at=at("2026-05-03T10:12"), account="globex.example", name="Globex GmbH",
         number="2026-0133", issued="2026-05-03", payable="500.00"),
    dict(op="capture", at=at("2026-05-03T10:12"), account="initech.example", name="Initech", number="2026-0134",
         issued="2026-05-03", due="2026-05-10", payable="750.00"),
    dict(op="capture", at=at("2026-05-03T11:00"), account="hooli.example", name="Hooli", number="7",
         issued="2026-05-03", due="2026-05-10", payable="10.00"),
    dict(op="capture", at=at("2026-05-03T11:01"), account="initech.example", name="Initech", number="7",
         issued="2026-05-03", due="2026-07-10", payable="11.00"),
    dict(op="send", at=at("2026-05-19T08:00"), number="2026-0117", step=0, name="friendly", why="one day past due"),
    dict(op="promise", at=at("2026-05-20T14:30"), number="2026-0117", day="2026-06-03",
         quote="We will pay on Wednesday, 3 June.", why="promise, trust A"),
    dict(op="hold", at=at("2026-05-21T14:30"), number="2026-0134", kind="dispute", until=0,
         reason="they say the goods were broken", evidence="Half of the glasses arrived broken."),
    dict(op="task", at=at("2026-05-21T14:30"), number="2026-0134", kind="dispute",
         text="Half of the glasses arrived broken."),
    dict(op="uncertain", at=at("2026-05-26T08:00"), number="2026-0132", step=0, name="friendly"),
    dict(op="next", number="2026-0117", at=at("2026-06-02T06:00")),
]


class Scene:
    def __init__(self, ops=OPS):
        self.dir = tempfile.mkdtemp(prefix="postdue-cli-")
        os.chmod(self.dir, 0o700)
        self.conf = os.path.join(self.dir, "postdue.conf")
        with open(self.conf, "w") as f:
            f.write(CONF.format(dir=self.dir, src=os.path.abspath(SRC)))
        self.clock("2026-05-28T10:00:00Z")
        self.ledger = os.path.join(self.dir, "ledger.db")
        lines = "".join(json.dumps(op) + "\n" for op in ops)
        subprocess.run([FILL, self.ledger], input=lines, text=True, check=True)

    def clock(self, text):
        with open(os.path.join(self.dir, "clock"), "w") as f:
            f.write(text + "\n")

    def reader(self, script):
        path = os.path.join(self.dir, "reader")
        with open(path, "w") as f:
            f.write("#!/bin/sh\n" + script)
        os.chmod(path, 0o755)

    def file(self, name, text):
        path = os.path.join(self.dir, name)
        with open(path, "w") as f:
            f.write(text)
        return path

    def run(self, *args):
        env = dict(os.environ, SUDO_USER="carla", LC_ALL="C")
        done = subprocess.run([POSTDUE, args[0], "-c", self.conf, *args[1:]], capture_output=True, text=True, env=env)
        return done.returncode, done.stdout, done.stderr

    def json(self, *args):
        code, out, err = self.run(*args, "--json")
        return json.loads(out) if out else {"code": code, "err": err}

    def digest(self):
        """Of what the ledger says, not of its file: a checkpoint may move pages."""
        import sqlite3
        db = sqlite3.connect(self.ledger)
        text = "\n".join(db.iterdump())
        db.close()
        return hashlib.sha256(text.encode()).hexdigest()

    def close(self):
        shutil.rmtree(self.dir)


tests = []


def test(function):
    tests.append(function)
    return function


def equal(got, want, what=""):
    if got != want:
        raise AssertionError(f"{what}: got {got!r}, want {want!r}")


def golden(scene, name, text):
    text = text.replace(scene.dir, "DIR")
    path = os.path.join(GOLDEN, name)
    if os.environ.get("UPDATE_GOLDEN"):
        os.makedirs(GOLDEN, exist_ok=True)
        with open(path, "w") as f:
            f.write(text)
    with open(path) as f:
        want = f.read()
    if text != want:
        raise AssertionError(f"{name} differs:\n{text}")


def run_all(scene_of=None):
    """Runs every @test function on a scene of its own."""
    print(f"1..{len(tests)}")
    failed = 0
    for number, function in enumerate(tests, 1):
        scene = (scene_of or Scene)()
        try:
            function(scene)
            print(f"ok {number} - {function.__name__}")
        except Exception as error:  # a test's failure is its message
            failed += 1
            print(f"not ok {number} - {function.__name__}")
            for line in str(error).split("\n"):
                print(f"# {line}")
        scene.close()
    return 1 if failed else 0

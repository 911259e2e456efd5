"""A site: a private Postfix, postdue-milter and postdued, with business time in a file. For tests of sending.

    with agentlib.Site(mode="live") as site:
        site.at("2026-03-02T09:00:00Z")
        site.send(...); site.digest()          # capture
        site.at("2026-04-20T09:00:00Z")
        site.once()                            # postdued --once: digest, do what is due, end
"""
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
from email import message_from_bytes, policy

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
import mtalib  # noqa: E402
from miltercli import builddir, wait_for  # noqa: E402,F401

SRC = os.environ.get("top_srcdir", os.path.join(HERE, "..", ".."))

SETTINGS = """
mode = {mode}
clock = "{base}/state/clock"
submit_url = "smtp://127.0.0.1:{own}"
reader = "{base}/bin/postdue-reader"
template_dir = "{base}/share/templates"
lexicon_dirs = {{ "{base}/share/lexicon" }}
calendar_dir = "{base}/share/calendars"
rates_dir = "{base}/share/rates"
office_zone = "UTC"
payments_known = yes
approve_final = no
max_contacts_per_week = 7
journal_wait = {journal_wait}
{more}
"""
# The country has no calendar among the shipped ones, so that holidays come in only where a scene is about them.
LADDER = """
account "debtor.test" {
  language = en
  country = NO
}
ladder standard {
  gap = 2d
  step friendly { trigger = P3D }
  step first { trigger = P10D }
  step second { trigger = P20D }
  step final { trigger = P30D }
}
"""


def missing():
    for name in ("agent/postdued", "milter/postdue-milter", "postdue-reader"):
        if not os.path.exists(os.path.join(builddir(), name)):
            return "needs " + name
    return mtalib.missing()


class Site(mtalib.Mta):
    def __init__(self, settings="", mode="live", ladder=LADDER, reader=None, journal_wait="400ms",
                 own_service=True, **kw):
        super().__init__(**kw)
        self.processes = []
        os.mkdir(self.path("share"), 0o755)
        for name in ("templates", "lexicon", "calendars", "rates"):
            shutil.copytree(os.path.join(SRC, "conf", name), self.path("share", name))
        shutil.copy(reader or os.path.join(builddir(), "postdue-reader"), self.path("bin", "postdue-reader"))
        os.chmod(self.path("bin", "postdue-reader"), 0o755)
        shutil.copy(os.path.join(builddir(), "agent/postdued"), self.path("bin"))
        self.settings, self.mode, self.ladder, self.journal_wait = settings, mode, ladder, journal_wait
        self.submit_port = self.own if own_service else self.submission
        self.write_settings()
        self.at("2026-03-02T09:00:00Z")

    def write_settings(self, more=""):
        text = SETTINGS.format(base=self.base, own=self.submit_port, mode=self.mode, journal_wait=self.journal_wait, more=self.settings + "\n" + more)
        self.daemon.write_config(text + self.ladder)
        self._give_away()

    def at(self, when):
        """Moves business time."""
        with open(self.path("state", "clock.new"), "w") as f:
            f.write(when + "\n")
        os.chmod(f.name, 0o644)
        os.rename(f.name, self.path("state", "clock"))
        self._give_away()

    def stop(self):
        for process in self.processes:
            if process.poll() is None:
                process.terminate()
                try:
                    process.wait(20)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()
        super().stop()

    # --- the agent --------------------------------------------------------------------------------------

    def agent(self, *args, env=None):
        """Starts postdued; the Popen."""
        with open(self.path("log", "agent.log"), "ab") as log:
            process = subprocess.Popen(
                self.unprivileged() + [self.path("bin", "postdued"), "-c", self.daemon.config, *args],
                stdout=subprocess.DEVNULL, stderr=log,
                env=dict(os.environ, **(env or {})))
        self.processes.append(process)
        return process

    def once(self, env=None, timeout=60):
        """Does what there is to do now; the exit status."""
        return self.agent("--once", env=env).wait(timeout)

    def ready(self):
        """Waits until a running agent answers on its control socket."""
        return wait_for(lambda: self.control("status"), 20)

    def control(self, line):
        import socket
        s = socket.socket(socket.AF_UNIX)
        s.settimeout(10)
        try:
            s.connect(self.path("state", "control.sock"))
            s.sendall(line.encode() + b"\n")
            return s.recv(65536).decode()
        except OSError:
            return ""
        finally:
            s.close()

    def agent_log(self):
        try:
            with open(self.path("log", "agent.log"), errors="replace") as f:
                return f.read()
        except FileNotFoundError:
            return ""

    def log(self):
        return super().log() + "--- postdued\n" + self.agent_log()

    # --- the ledger -------------------------------------------------------------------------------------

    def sql(self, text, *args):
        """Reads the ledger."""
        db = sqlite3.connect("file:%s?mode=ro" % self.path("state", "ledger.db"), uri=True, timeout=10)
        try:
            return db.execute(text, args).fetchall()
        finally:
            db.close()

    def actions(self):
        return self.sql("SELECT step_name, state FROM action ORDER BY id")

    def journal_rows(self):
        return self.daemon.rows("SELECT id FROM mail")

    def ledger_append(self, sql):
        """Changes the ledger behind the agent's back (for what another process would do)."""
        db = sqlite3.connect(self.path("state", "ledger.db"), timeout=10)
        db.executescript(sql)
        db.close()

    def mails(self, address):
        return [message_from_bytes(m, policy=policy.default) for m in self.mail(address)]

    def reminders(self, address):
        return [m for m in self.mails(address) if m["X-Postdue"]]

    def tool(self, verb, what):
        """What a person does with `postdue`, in another process: tool("pay", NUMBER); its exit status and output."""
        program = self.path("bin", "ledger_tool")
        if not os.path.exists(program):
            shutil.copy(os.path.join(builddir(), "tests/mta/ledger_tool"), program)
        done = subprocess.run(self.unprivileged() + [program, self.path("state", "ledger.db"), verb, what],
                              capture_output=True, text=True)
        return done.returncode, done.stdout + done.stderr

    def postdue(self, *args):
        """The administrator's program itself: exit status and output."""
        program = self.path("bin", "postdue")
        if not os.path.exists(program):
            shutil.copy(os.path.join(builddir(), "postdue"), program)
        done = subprocess.run(self.unprivileged() + [program, args[0], "-c", self.daemon.config, *args[1:]],
                              capture_output=True, text=True, env=dict(os.environ, SUDO_USER="carla", LC_ALL="C"))
        return done.returncode, done.stdout + done.stderr

    def fsck(self):
        return self.tool("fsck", self.path("state", "journal.db"))

    # --- reading replies --------------------------------------------------------------------------------

    def said(self, intents):
        """From now on replies mean this (a list of intents as postdue-reader prints them): for tests of what the agent
        does with a meaning, apart from the understanding of it. None: as the reader understands them."""
        real, fake = self.path("bin", "real-reader"), self.path("bin", "postdue-reader")
        if not os.path.exists(real):
            os.rename(fake, real)
        with open(fake + ".new", "w") as f:
            f.write("#!/bin/sh\nout=$(%s \"$@\")\nstatus=$?\n" % real)
            if intents is not None:
                with open(self.path("share", "said"), "w") as said:
                    said.write(json.dumps(intents))
                f.write('[ "$1" = inbound ] && out=$(printf %%s "$out" | sed \'s/"intents":/"understood":/\') &&'
                        ' out="${out%%\\}},\\"intents\\":$(cat %s)}"\n' % self.path("share", "said"))
            f.write('printf "%s\\n" "$out"\nexit $status\n')
        os.chmod(f.name, 0o755)
        os.rename(f.name, fake)

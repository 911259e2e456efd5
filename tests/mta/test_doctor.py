#!/usr/bin/env python3
"""postdue doctor against a live private Postfix: a good set-up is found good, and each way of setting it up wrong is
found, with its remedy."""
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import agentlib
from miltercli import Tap, builddir


class Clinic:
    """One site, and what the doctor says of it (etc: another configuration of Postfix, conf: of postdue)."""

    def __init__(self, site):
        self.site = site
        self.copies = 0

    def ask(self, etc=None, conf=None):
        """The checks by name as (level, found, fix), and the exit status."""
        done = subprocess.run([os.path.join(builddir(), "postdue"), "doctor", "-c", conf or self.site.daemon.config,
                               "--postfix", etc or self.site.path("etc"), "--json"], capture_output=True, text=True)
        checks = json.loads(done.stdout)["checks"] if done.stdout else []
        return {c["check"]: (c["level"], c["text"], c["fix"]) for c in checks}, done.returncode

    def etc(self, main="", master=None):
        """A copy of Postfix's configuration with more lines in main.cf, or another master.cf."""
        self.copies += 1
        path = self.site.path("etc-%d" % self.copies)
        shutil.copytree(self.site.path("etc"), path)
        with open(os.path.join(path, "main.cf"), "a") as f:
            f.write(main)
        if master:
            with open(os.path.join(path, "master.cf")) as f:
                text = f.read()
            with open(os.path.join(path, "master.cf"), "w") as f:
                f.write(master(text))
        return path


def found(clinic, name, level, fix, **where):
    """The check `name` has this level and its remedy names `fix`; nothing else fails."""
    checks, status = clinic.ask(**where)
    if name not in checks:
        return "no check %s: %s" % (name, sorted(checks))
    got = checks[name]
    others = {k: v for k, v in checks.items() if v[0] == "fail" and k != name}
    if got[0] != level or fix not in (got[2] or "") or status != (1 if level == "fail" or others else 0):
        return "%s: %r, exit %d" % (name, got, status)
    return ""


def good(clinic):
    checks, status = clinic.ask()
    wrong = {k: v for k, v in checks.items() if v[0] != "ok" and k != "clock"}  # the test's clock is a file
    wanted = {"smtpd_milters", "non_smtpd_milters", "permissions", "own service", "bounces", "postdued", "gate",
              "postdue-milter", "journal", "ledger", "reader", "secret_file", "state_dir", "mode", "clock"}
    if wrong or status or set(checks) != wanted or checks["clock"][0] != "warn":
        return "%r, exit %d, %r" % (wrong, status, wanted ^ set(checks))
    return ""


def postfix_wrong(tap, clinic):
    ours = clinic.site.milter
    chain = "smtpd_milters = { %s, default_action=accept }, inet:127.0.0.1:1\n" % ours
    tap.none("not last in the chain", found(clinic, "smtpd_milters", "warn", "last", etc=clinic.etc(chain)))
    bare = "smtpd_milters = %s\nmilter_default_action = tempfail\n" % ours
    tap.none("no default_action=accept",
             found(clinic, "smtpd_milters", "fail", "default_action=accept", etc=clinic.etc(bare)))
    tap.none("not in the chain of local mail",
             found(clinic, "non_smtpd_milters", "fail", "add it", etc=clinic.etc("non_smtpd_milters =\n")))
    tap.none("own bounces are not shown to milters", found(clinic, "bounces", "warn", "internal_mail_filter_classes",
                                                           etc=clinic.etc("internal_mail_filter_classes =\n")))
    gone = clinic.etc(master=lambda text: text.replace("    -o milter_macro_daemon_name=POSTDUE\n", ""))
    tap.none("no service of our own", found(clinic, "own service", "fail", "master.cf", etc=gone))
    opened = clinic.etc(master=lambda text: text.replace("default_action=tempfail", "default_action=accept"))
    tap.none("a service of our own that fails open", found(clinic, "own service", "fail", "tempfail", etc=opened))
    checks, status = clinic.ask(etc="/nonexistent")
    tap.none("no Postfix there", "" if checks["postfix"][0] == "warn" else repr(checks))


def permissions_wrong(tap, clinic):
    run = clinic.site.path("run")
    os.chmod(run, 0o700)
    tap.none("the socket's directory is shut for postfix", found(clinic, "permissions", "fail", "2750"))
    os.chmod(run, 0o2750)
    os.chmod(clinic.site.state, 0o755)
    tap.none("the state directory is open", found(clinic, "state_dir", "warn", "0700"))
    os.chmod(clinic.site.state, 0o700)


def locked(tap, clinic):
    for name in ("journal", "ledger"):
        db = sqlite3.connect(clinic.site.path("state", name + ".db"), isolation_level=None, timeout=10)
        db.execute("BEGIN IMMEDIATE")
        tap.none("the %s is locked" % name, found(clinic, name, "fail", "end what holds it"))
        db.execute("ROLLBACK")
        db.close()


def clock_wrong(tap, clinic):
    with open(clinic.site.daemon.config) as f:
        text = re.sub(r'(?m)^clock = .*$', 'clock = "system"', f.read())
    path = clinic.site.path("state", "system-clock.conf")
    with open(path, "w") as f:
        f.write(text)
    # the journal and ledger of a business time in the past are behind by that clock; only the clock fails
    tap.none("postdued's clock is elsewhere", found(clinic, "clock", "fail", "time", conf=path))


def programs_down(tap, clinic):
    for process in clinic.site.processes:
        process.terminate()
        process.wait(20)
    checks, status = clinic.ask()
    tap.none("postdued is down", "" if (checks["postdued"][0], checks["gate"][0], status) == ("fail", "fail", 1)
             and "start postdued" in checks["gate"][2] else repr(checks))
    clinic.site.daemon.stop()
    checks, status = clinic.ask()
    tap.none("postdue-milter is down", "" if checks["postdue-milter"][0] == "fail" and status == 1 and
             "start postdue-milter" in checks["postdue-milter"][2] else repr(checks))
    os.unlink(clinic.site.path("run", "milter.sock")) if os.path.exists(clinic.site.path("run", "milter.sock")) else 0
    checks, status = clinic.ask()
    tap.none("its socket is missing", "" if (checks["permissions"][0], status) == ("fail", 1) else repr(checks))


class Report(Tap):
    def none(self, name, wrong):
        """ok if there is nothing wrong."""
        self.ok(not wrong, name)
        if wrong:
            print("# " + wrong)


def main():
    why = agentlib.missing()
    if why:
        print("1..0 # SKIP " + why)
        return 0
    tap = Report()
    with agentlib.Site() as site:
        site.agent()
        if not site.ready():
            print("Bail out! postdued did not start: " + site.agent_log())
            return 1
        os.chmod(site.path("state", "secret"), 0o600)
        clinic = Clinic(site)
        tap.none("a good set-up", good(clinic))
        for part in (postfix_wrong, permissions_wrong, locked, clock_wrong, programs_down):
            part(tap, clinic)
    print("1..%d" % tap.n)
    return 1 if tap.failed else 0


sys.exit(main())

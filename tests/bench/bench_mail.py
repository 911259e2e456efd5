#!/usr/bin/env python3
"""What watching costs: one private Postfix, the same smtpd once with a null milter that receives everything and once
with postdue-milter, in alternating rounds; then the milter's memory with 400 sessions open.

    bench_mail.py [--rounds N] [--messages N]

Figures to reach: mixed ordinary mail at least 0.97 of the null milter, every mail a 50 kB PDF invoice that is journaled
durably at least 0.80, memory under 48 MiB. Exit 1 if one is missed, 0 also when it cannot run here (it says so)."""
import argparse
import base64
import os
import random
import statistics
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "..", "mta"), os.path.join(HERE, "..", "milter")]
import mtalib  # noqa: E402
from miltercli import Daemon, Milter, builddir, wait_for  # noqa: E402

SESSIONS = 16
SERVICE = """127.0.0.1:%d inet n - n - - smtpd
    -o milter_macro_daemon_name=ORIGINATING
    -o smtpd_milters=unix:%s
"""


def multipart(kind, *parts):
    body = "".join("--b1\n%s\n\n%s\n" % p for p in parts)
    return 'MIME-Version: 1.0\nContent-Type: multipart/%s; boundary="b1"\n\n%s--b1--\n' % (kind, body)


def noise(seed, size):
    return base64.encodebytes(random.Random(seed).randbytes(size)).decode()


TEXT = "Dear Bob,\n\nthank you for yesterday. The new drawings are fine, and the team likes them as well.\n" \
       "Shall we meet on Thursday to go through the rest?\n\nBest regards\nAlice\n\n"
HTML = "<html><body>" + "<p>" + TEXT.replace("\n", "<br>\n") + "</p></body></html>"
HEADERS = "From: Alice <alice@ours.test>\nTo: Bob <bob@discard.test>\n" + "".join(
    "X-Header-%d: %s\n" % (i, "value " * 8) for i in range(8))

# name, share, sender, recipient, text after the headers: what a site's ordinary mail looks like
ORDINARY = [
    ("note", 4, "alice@ours.test", "bob@discard.test", "Subject: Thursday\n\n" + TEXT),
    ("reply", 4, "alice@ours.test", "bob@discard.test", "Subject: Re: Thursday\n\n" + TEXT + "".join("> " + x + "\n" for x in (TEXT * 12).split("\n"))),
    ("html", 4, "alice@ours.test", "bob@discard.test", "Subject: Thursday\n" + multipart(
        "alternative", ("Content-Type: text/plain", TEXT), ("Content-Type: text/html", HTML * 6))),
    ("picture", 1, "alice@ours.test", "bob@discard.test", "Subject: Photo\n" + multipart(
        "mixed", ("Content-Type: text/plain", TEXT),
        ("Content-Type: image/jpeg; name=site.jpg\nContent-Transfer-Encoding: base64", noise(1, 90000)))),
    ("inbound", 5, "bob@there.test", "alice@discard.ours.test", "Subject: Re: Thursday\nIn-Reply-To: <a@ours.test>\n\n" + TEXT * 8),
    ("inbound-pdf", 2, "bob@there.test", "alice@discard.ours.test", "Subject: Offer\n" + multipart(
        "mixed", ("Content-Type: text/plain", TEXT),
        ("Content-Type: application/pdf; name=offer.pdf\nContent-Transfer-Encoding: base64", noise(2, 60000)))),
]
INVOICE = [("invoice", 1, "alice@ours.test", "bob@discard.test", "Subject: Invoice 2026-0815\n" + multipart(
    "mixed", ("Content-Type: text/plain", "Dear Bob,\nplease find our invoice attached.\n"),
    ("Content-Type: application/pdf; name=invoice.pdf\nContent-Transfer-Encoding: base64", noise(3, 50000))))]


class Field:
    """The MTA with both milters."""

    def __init__(self):
        self.null_port, self.postdue_port = mtalib.free_ports(2)
        self.mta = mtalib.Mta(settings='our_domains = { "ours.test", "discard.ours.test" }\nlog_decisions = no',
                              main="milter_protocol = 6\n")
        null_socket = self.mta.path("run/null.sock")
        extra = SERVICE % (self.null_port, null_socket) + SERVICE % (self.postdue_port, self.mta.path("run/milter.sock"))
        with open(self.mta.path("etc/master.cf"), "a") as f:
            f.write(extra)
        self._settle_settings()
        self.null = subprocess.Popen(self.mta.unprivileged() + [self._copy("null_milter"), "unix:" + null_socket])
        wait_for(lambda: os.path.exists(null_socket))
        self.mta.start()

    def _copy(self, name):
        import shutil
        return shutil.copy(builddir() + "/tests/bench/" + name, self.mta.path("bin"))

    def _settle_settings(self):
        """The daemon's own lines come first in its file; ours replace them."""
        path = self.mta.daemon.config
        with open(path) as f:
            lines = f.read().split("\n")
        drop = ('our_domains = { "ours.test" }', "log_decisions = yes")
        with open(path, "w") as f:
            f.write("\n".join(x for x in lines if x not in drop))

    def stop(self):
        self.mta.stop()
        self.null.kill()
        self.null.wait()


def write_mails(directory, kinds):
    """One file per kind: no Message-ID and Date, so that Postfix makes them and every mail is another one."""
    out = []
    for name, share, sender, recipient, text in kinds:
        path = os.path.join(directory, name + ".eml")
        with open(path, "w") as f:
            f.write(HEADERS + text)
        out.append((path, share, sender, recipient))
    os.chmod(directory, 0o755)
    return out


def processor_s(pid):
    """User and system time of a process so far: what the machine's other work hardly disturbs."""
    with open("/proc/%d/stat" % pid) as f:
        fields = f.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def volley(port, mails, messages):
    """Seconds for all messages, sent by one smtp-source per kind at the same time."""
    shares = sum(m[1] for m in mails)
    commands = []
    for path, share, sender, recipient in mails:
        n, sessions = messages * share // shares, max(1, round(SESSIONS * share / shares))
        commands.append(["smtp-source", "-d", "-m", str(n), "-s", str(sessions), "-f", sender, "-t", recipient,
                         "-F", path, "inet:127.0.0.1:%d" % port])
    start = time.monotonic()
    running = [subprocess.Popen(c, stderr=subprocess.PIPE) for c in commands]
    for p in running:
        _, err = p.communicate()
        if p.returncode:
            raise RuntimeError(err.decode())
    return time.monotonic() - start


def compare(field, kinds, messages, rounds):
    mails = write_mails(field.mta.path("mail"), kinds)
    sent = sum(messages * m[1] // sum(x[1] for x in mails) for m in mails)
    times = {"null": [], "postdue": []}
    pids = {"null": field.null.pid, "postdue": field.mta.daemon.process.pid}
    used = dict.fromkeys(times, 0.0)
    for port in (field.null_port, field.postdue_port):
        volley(port, mails, messages // 4)  # warm
    for i in range(rounds):
        order = [("null", field.null_port), ("postdue", field.postdue_port)]
        for name, port in order if i % 2 == 0 else reversed(order):
            field.mta.wait_queue_empty(120)
            before = processor_s(pids[name])
            times[name].append(volley(port, mails, messages))
            used[name] += processor_s(pids[name]) - before
    pairs = [a / b for a, b in zip(times["null"], times["postdue"])]
    return {"null": sent / statistics.median(times["null"]), "postdue": sent / statistics.median(times["postdue"]),
            "ratio": statistics.median(pairs), "best": min(times["null"]) / min(times["postdue"]),
            "total": sum(times["null"]) / sum(times["postdue"]), "sent": sent * rounds,
            "used": {name: used[name] * 1e6 / (sent * rounds) for name in used}}


def rss_kib(pid):
    with open("/proc/%d/status" % pid) as f:
        for line in f:
            if line.startswith("VmRSS:"):
                return int(line.split()[1])


def settled(pid):
    """The memory when it has stopped growing: these steps are not answered."""
    last, same = 0, 0
    while same < 5:
        time.sleep(0.2)
        now = rss_kib(pid)
        same = same + 1 if now <= last else 0
        last = max(last, now)
    return last


def memory(field):
    """MiB with 400 sessions: after one mail each, in the headers of the next, and in the body of an invoice."""
    daemon = field.mta.daemon
    sessions = [Milter(daemon.socket) for _ in range(400)]
    head = [("From", "alice@ours.test"), ("Subject", "Hello"), ("Content-Type", "multipart/mixed; boundary=b1")]
    figures = {}
    for m in sessions:
        m.hello()
        m.mail("alice@ours.test", ["bob@there.test"], head, b"Hello\r\n" * 400, auth="alice")
    figures["idle"] = rss_kib(daemon.process.pid) / 1024
    for m in sessions:
        m.envelope("alice@ours.test", ["bob@there.test"], auth="alice")
        for name, value in head:
            m.header(name, value)
    figures["headers"] = settled(daemon.process.pid) / 1024
    for m in sessions:
        m.ask("N")
        m.ask("B", b"--b1\r\nContent-Type: application/pdf\r\n\r\n" + b"x" * 65000)
    figures["bodies of 65 kB"] = settled(daemon.process.pid) / 1024
    for m in sessions:
        m.close()
    return figures


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=8)
    parser.add_argument("--messages", type=int, default=1600)
    args = parser.parse_args()
    why = mtalib.missing() or (not subprocess.run(["which", "smtp-source"], capture_output=True).stdout and "no smtp-source")
    if why:
        print("bench_mail: skipped, " + why)
        return 0
    field = Field()
    good = True
    try:
        for title, kinds, messages, reach in (("mixed ordinary mail", ORDINARY, args.messages, 0.97),
                                              ("50 kB PDF invoices, journaled", INVOICE, args.messages // 2, 0.80)):
            kept = field.mta.daemon.text().count(": kept ")
            r = compare(field, kinds, messages, args.rounds)
            kept = field.mta.daemon.text().count(": kept ") - kept
            good &= r["ratio"] >= reach
            print("%-32s null %6.0f/s  postdue %6.0f/s  ratio %.3f (reach %.2f; of totals %.3f, of best rounds %.3f), kept %d of %d"
                  % (title, r["null"], r["postdue"], r["ratio"], reach, r["total"], r["best"], kept,
                     r["sent"] + messages // 4))
            print("    processor time of the milter: null %.0f us a mail, postdue %.0f; load %.1f"
                  % (r["used"]["null"], r["used"]["postdue"], os.getloadavg()[0]), flush=True)
        unwatched = field.mta.daemon.text().count(": unwatched ")
        figures = memory(field)
        good &= max(figures.values()) < 48
        print("memory, 400 sessions open (MiB, reach < 48): " + ", ".join("%s %.1f" % x for x in figures.items()))
        print("unwatched: %d" % unwatched)
    finally:
        field.stop()
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())

"""What the scorers share: the corpus, running the reader over files, counting right / wrong / abstained."""
import collections
import concurrent.futures
import csv
import email.message
import email.policy
import json
import os
import subprocess
import sys

SRC = os.environ.get("top_srcdir") or os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
BUILD = os.environ.get("top_builddir") or os.getcwd()


def corpus(sub="invoices"):
    """The corpus directory, or exit with a clear line when it is not there."""
    for base in (os.environ.get("POSTDUE_CORPUS"), os.path.join(SRC, "..", "shared", "corpus")):
        if base and os.path.isdir(os.path.join(base, sub)):
            return os.path.join(base, sub)
    print("score: skipped, no corpus (set POSTDUE_CORPUS)")
    sys.exit(0)


def rows(path):
    with open(path, encoding="utf-8", newline="") as f:
        return list(csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE))


def wrap(path, sender="billing@seller.example", to="ap@buyer.example", date="Thu, 01 Jan 1998 12:00:00 +0000"):
    """One file as the attachment of an otherwise empty mail, its type not told. The date is before every
    corpus document, so that rules counted from "the later of issue and mail date" use the issue date."""
    m = email.message.EmailMessage(policy=email.policy.SMTP)
    m["From"], m["To"], m["Subject"] = sender, to, "document"
    m["Message-ID"], m["Date"] = "<score@seller.example>", date
    m.set_content("\n")
    with open(path, "rb") as f:
        m.add_attachment(f.read(), maintype="application", subtype="octet-stream", filename="attachment.bin")
    return m.as_bytes()


def read(message, direction="outbound", options=()):
    """The reader's facts of one message (bytes)."""
    command = [os.path.join(BUILD, "postdue-reader"), direction, "--lexicon", os.path.join(SRC, "conf", "lexicon")]
    done = subprocess.run(command + list(options), input=message, capture_output=True, timeout=60)
    try:
        return json.loads(done.stdout)
    except ValueError:
        return {"kind": "crashed", "why": "exit %d: %s" % (done.returncode, done.stderr[-300:])}


def read_all(messages, direction="outbound", options=(), jobs=2):
    """Facts for each of the callables that give a message's bytes, in order."""
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        return list(pool.map(lambda m: read(m(), direction, options), messages))


def documents(facts):
    return facts.get("invoices") or [facts]


class Tally:
    """Counts per (group, field) and the misses by name."""

    def __init__(self):
        self.n = collections.defaultdict(collections.Counter)
        self.misses = []

    def add(self, group, field, verdict, name="", got=None, want=None):
        self.n[(group, field)][verdict] += 1
        if verdict != "right":
            self.misses.append((group, field, verdict, name, got, want))

    def compare(self, group, field, got, want, name, same=lambda a, b: a == b):
        if not want:
            verdict = "wrong" if got else "right"
        elif not got:
            verdict = "abstained"
        else:
            verdict = "right" if same(got, want) else "wrong"
        self.add(group, field, verdict, name, got, want)
        return verdict

    def report(self, title, misses=True):
        print("# " + title)
        print("%-12s %-10s %6s %6s %6s %8s" % ("group", "field", "right", "wrong", "absent", "percent"))
        for (group, field), c in sorted(self.n.items()):
            total = sum(c.values())
            print("%-12s %-10s %6d %6d %6d %7.2f%%" % (group, field, c["right"], c["wrong"], c["abstained"],
                                                       100.0 * c["right"] / total))
        if misses:
            for group, field, verdict, name, got, want in self.misses:
                print("- %s %s %s: got %r, want %r: %s" % (group, field, verdict, got, want, name))

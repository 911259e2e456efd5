#!/usr/bin/env python3
"""Damaged input: every file given (or every document and mail of the corpus) is truncated at random places, has 50
random bits flipped, and one, and each version must be read: no crash, no sanitizer report, no leak, nothing over the
limit. tests/fuzz/damage_driver reads them in its own process; with --served a serving reader is asked instead, with its
sandbox and supervisor, which takes ten times as long.

usage: mutate.py [--count N] [--seed N] [--every N] [--slow MS] [--served] [FILE...]
Deterministic for a seed. TAP on stdout."""
import argparse
import email.message
import email.policy
import json
import os
import random
import re
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "score"))
import scorelib

BAD = ("the reader crashed on it", "reading it takes too long", "the reader gave up on it")


class Reader:
    """A serving reader; its stderr is kept for sanitizer reports."""

    def __init__(self):
        self.errors = open("mutate.stderr", "w+b")
        self.start()

    def start(self):
        self.process = subprocess.Popen(
            [os.path.join(scorelib.BUILD, "postdue-reader"), "serve", "--lexicon",
             os.path.join(scorelib.SRC, "conf", "lexicon")],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.errors)

    def ask(self, direction, message):
        self.process.stdin.write(b"%s 0 %d\n" % (direction, len(message)) + message)
        self.process.stdin.flush()
        head = self.process.stdout.readline().split()
        if len(head) != 2:
            return None
        return json.loads(self.process.stdout.read(int(head[1])))

    def report(self):
        self.errors.seek(0)
        text = self.errors.read().decode(errors="replace")
        return text if "Sanitizer" in text or "runtime error" in text else ""


def attached(data):
    m = email.message.EmailMessage(policy=email.policy.SMTP)
    m["From"], m["To"], m["Subject"] = "a@seller.example", "b@buyer.example", "document"
    m.set_content("\n")
    m.add_attachment(data, maintype="application", subtype="octet-stream", filename="x.bin")
    return m.as_bytes()


def mutations(data, rng, count):
    for _ in range(count):
        yield data[:rng.randrange(len(data) + 1)]
    for _ in range(count):
        broken = bytearray(data)
        for _ in range(50):
            broken[rng.randrange(len(broken))] ^= 1 << rng.randrange(8)
        yield bytes(broken)


def try_file(reader, path, rng, count):
    """The number of damaged versions that went wrong."""
    data = open(path, "rb").read()
    is_mail = path.endswith(".eml")
    wrong = 0
    for broken in mutations(data, rng, count) if data else []:
        for direction in (b"outbound", b"inbound") if is_mail else (b"outbound",):
            message = broken if is_mail else attached(broken)
            answer = reader.ask(direction, message)
            if answer and answer.get("kind") and answer.get("why") not in BAD:
                continue
            wrong += 1
            with open("mutate-%d.eml" % rng.randrange(10**9), "wb") as f:
                f.write(message)
            print("# %s %s: %s" % (direction.decode(), path, answer))
            if answer is None:
                reader.start()
    return wrong


def all_files():
    out = []
    for sub in ("invoices", "replies"):
        for top, _, names in os.walk(scorelib.corpus(sub)):
            out += [os.path.join(top, n) for n in names if n.endswith((".eml", ".xml", ".pdf", ".txt"))]
    return sorted(out)


def drive(files, args):
    """Through damage_driver, twenty files at a time; what each said."""
    command = [os.path.join(scorelib.BUILD, "tests", "fuzz", "damage_driver"), "--lexicon",
               os.path.join(scorelib.SRC, "conf", "lexicon"), "--count", str(args.count), "--seed", str(args.seed),
               "--slow", str(args.slow)]
    environment = dict(os.environ, LSAN_OPTIONS="print_suppressions=0", ASAN_OPTIONS="allocator_may_return_null=1")
    for n in range(0, len(files), 20):
        done = subprocess.run(command + files[n:n + 20], capture_output=True, env=environment)
        yield from done.stdout.decode(errors="replace").splitlines()
        for line in done.stderr.decode(errors="replace").splitlines()[:60]:
            print("# " + line)


def driven(files, args):
    read, slowest, wrong, over = 0, (0, ""), 0, 0
    for line in drive(files, args):
        m = re.match(r"(ok|CRASH) (.*): (\d+) read, slowest (\d+) ms .*?, (\d+) over", line)
        if not m:
            continue
        read += int(m[3])
        slowest = max(slowest, (int(m[4]), m[2]))
        wrong += m[1] != "ok"
        over += int(m[5])
        if m[1] != "ok" or int(m[5]):
            print("# " + line)
    print("1..3")
    print("%s 1 - %d files, %d versions are read" % ("ok" if read else "not ok", len(files), read))
    print("%s 2 - no crash, no sanitizer report, no leak" % ("not ok" if wrong else "ok"))
    print("%s 3 - none over %d ms; the slowest %d ms: %s" % ("not ok" if over else "ok", args.slow, *slowest))
    return 1 if wrong or over or not read else 0


def served(files, args):
    reader = Reader()
    print("1..2")
    wrong = sum(try_file(reader, f, random.Random("%d %s" % (args.seed, os.path.basename(f))), args.count)
                for f in files)
    print("%s 1 - %d files, %d damaged versions each, are answered" % ("not ok" if wrong else "ok", len(files),
                                                                     2 * args.count))
    report = reader.report()
    print("%s 2 - no sanitizer report" % ("not ok" if report else "ok"))
    for line in report.splitlines()[:60]:
        print("# " + line)
    return 1 if wrong or report else 0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--every", type=int, default=1, help="take only every Nth file")
    parser.add_argument("--slow", type=int, default=3000, help="CPU milliseconds that one version may take")
    parser.add_argument("--served", action="store_true")
    parser.add_argument("files", nargs="*")
    args = parser.parse_args()
    files = (args.files or all_files())[::args.every]
    return (served if args.served else driven)(files, args)


sys.exit(main())

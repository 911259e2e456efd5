#!/usr/bin/env python3
"""Every recipient of a report with its own class and reason: recipients.py [-v]. "%%%% address=class:reason ..." and
the mail, in recipients_*.txt; "%%%% none" is no delivery report."""
import json
import os
import re
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
SRC = os.environ.get("top_srcdir", os.path.join(HERE, "..", "..", ".."))
READER = os.path.join(os.environ.get("top_builddir", os.getcwd()), "postdue-reader")


def read(mail):
    done = subprocess.run([READER, "inbound", "--lexicon", os.path.join(SRC, "conf", "lexicon")], input=mail, capture_output=True, timeout=60)
    try:
        return json.loads(done.stdout)
    except ValueError:
        return {"kind": "crash"}


for name in sorted(f for f in os.listdir(HERE) if re.match(r"recipients_\w+\.txt$", f)):
    right = total = 0
    for block in open(os.path.join(HERE, name), encoding="utf-8").read().split("\n%%%% ")[1:]:
        head, _, mail = block.partition("\n")
        fact = read(mail.encode())
        got = {}
        if fact.get("kind") == "bounce":
            for b in fact.get("bounces") or [fact["bounce"]]:
                got[b.get("recipient", "")] = "%s:%s" % (b.get("class"), b.get("reason"))
        want = dict(e.rsplit("=", 1) for e in head.split()) if head != "none" else {}
        ok = set(got) == set(want) and all(got[k].split(":")[0] == want[k].split(":")[0] and
                                           got[k].split(":")[1] in want[k].split(":")[1].split("/") for k in want)
        right += ok
        total += 1
        if not ok and "-v" in sys.argv:
            print("   want", want, "\n   got ", got, fact.get("kind"), fact.get("why", ""))
    print(name, "reports right %d/%d = %.1f%%" % (right, total, 100 * right / total))

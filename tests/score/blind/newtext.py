#!/usr/bin/env python3
"""New text of replies from many mail programs: newtext.py [-v]. Each case is a body (or HTML) with marks: {Q} the
reminder as it is, {>} the reminder behind "> ", {H} the reminder as HTML; what counts as new text stands beside it."""
import json
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

HERE = os.path.dirname(os.path.abspath(__file__))
SRC = os.environ.get("top_srcdir", os.path.join(HERE, "..", "..", ".."))
READER = os.path.join(os.environ.get("top_builddir", os.getcwd()), "postdue-reader")
Q = ("Dear customer,\n\nour invoice LK-4711 of 20 July 2026 over EUR 120.00 is still open.\nPlease pay by 25 September "
     "or tell us when you will pay.\n\nIf you have already paid, please ignore this mail.\n\nKind regards\nKate Holm\nLarkspur Logistics")
MARKED = "\n".join("> " + l if l else ">" for l in Q.split("\n"))
HTML = "".join("<p>%s</p>" % l for l in Q.replace("\n\n", "\0").replace("\n", "<br>").split("\0"))


def mail(case):
    name, sender, body, _ = case
    html = body.lstrip().startswith("<")
    extra = ""
    if body.startswith("FLOWED:"):
        body, extra = body[len("FLOWED:"):], "; format=flowed"
    body = body.replace("{Q}", Q).replace("{>}", MARKED).replace("{H}", HTML)
    return ("From: %s\nTo: Larkspur <ar@larkspur.example>\nSubject: Re: Reminder LK-4711\nDate: Tue, 15 Sep 2026 10:00:00 +0200\n"
            "In-Reply-To: <t@larkspur.example>\nReferences: <t@larkspur.example>\nMIME-Version: 1.0\nContent-Type: text/%s; charset=utf-8%s\n"
            "Content-Transfer-Encoding: 8bit\n\n%s\n" % (sender, "html" if html else "plain", extra, body)).encode()


def read(case):
    done = subprocess.run([READER, "inbound", "--lexicon", os.path.join(SRC, "conf", "lexicon")], input=mail(case), capture_output=True, timeout=60)
    try:
        return json.loads(done.stdout)
    except ValueError:
        return {"kind": "crash"}


def squeeze(s):
    return re.sub(r"\s+", "", s or "")


def load():
    cases = []
    for name in sorted(f for f in os.listdir(HERE) if re.match(r"newtext_\w+\.txt$", f)):
        for block in open(os.path.join(HERE, name), encoding="utf-8").read().split("\n%%%% ")[1:]:
            head, _, rest = block.partition("\n")
            body, _, want = rest.partition("\n%%= \n" if "\n%%= \n" in rest else "\n%%=\n")
            label, _, sender = head.partition("|")
            cases.append((name + " " + label, sender or "Jo Carver <jo@b.example>", body, want.rstrip("\n")))
    return cases


cases = load()
with ThreadPoolExecutor(2) as pool:
    facts = list(pool.map(read, cases))
right = 0
for case, fact in zip(cases, facts):
    ok = squeeze(fact.get("new_text")) == squeeze(case[3])
    right += ok
    if not ok and "-v" in sys.argv:
        print("  ", case[0], fact.get("kind"), "\n      want", repr(case[3]), "\n      got ", repr(fact.get("new_text")))
print("newtext: exact %d/%d = %.1f%%" % (right, len(cases), 100 * right / len(cases)))

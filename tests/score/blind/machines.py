#!/usr/bin/env python3
"""Machine mails and human mails that look like one, from tables machines_*.txt: machines.py [TABLE...] [-v].
A row is "kind|return date|deputy|headers|subject|text": kind auto or human, headers by the letters of HEADERS
(or verbatim, parted by " ~ "), "\\n" in the text is a line end, ">>" quotes the reminder below it. All are
written on Tuesday 2026-09-15."""
import json
import os
import re
import subprocess
import sys
import tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

HERE = os.path.dirname(os.path.abspath(__file__))
SRC = os.environ.get("top_srcdir", os.path.join(HERE, "..", "..", ".."))
READER = os.path.join(os.environ.get("top_builddir", os.getcwd()), "postdue-reader")
HEADERS = {"A": "Auto-Submitted: auto-replied", "G": "Auto-Submitted: auto-generated", "X": "X-Auto-Response-Suppress: All",
           "P": "Precedence: bulk", "R": "X-Autoreply: yes", "N": "Return-Path: <>", "V": "Precedence: auto_reply"}
CONTEXT = {"ours": ["ar@larkspur.example"], "invoices": [{"number": "LK-4711", "issued": "2026-07-20", "due": "2026-08-19",
                                                        "amount": "120.00", "currency": "EUR"}]}
QUOTE = "\n\nOn Mon, Sep 14, 2026 at 9:00 AM Larkspur <ar@larkspur.example> wrote:\n> Dear customer,\n> invoice LK-4711 is still open.\n"


def mail(row):
    _, _, _, headers, subject, text = row
    lines = [HEADERS[h] for h in headers] if re.fullmatch("[AGXPRNV]*", headers) else headers.split(" ~ ")
    quoted = text.endswith(">>")
    body = text.removesuffix(">>").replace("\\n", "\n") + (QUOTE if quoted else "\n")
    return ("From: Jo Carver <jo@b.example>\nTo: ar@larkspur.example\nSubject: " + subject + "\nDate: Tue, 15 Sep 2026 10:00:00 +0200\n"
            "In-Reply-To: <t@larkspur.example>\nReferences: <t@larkspur.example>\n" + "".join(l + "\n" for l in lines) +
            "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n" + body)


def read(row):
    with tempfile.NamedTemporaryFile("w", suffix=".json") as f:
        json.dump(CONTEXT, f)
        f.flush()
        done = subprocess.run([READER, "inbound", "--lexicon", os.path.join(SRC, "conf", "lexicon"), "--context", f.name],
                              input=mail(row).encode(), capture_output=True, timeout=60)
    try:
        return json.loads(done.stdout)
    except ValueError:
        return {"kind": "crash"}


def score(path):
    rows = [(l.rstrip("\n").split("|", 5)) for l in open(path, encoding="utf-8") if l.strip() and l[0] != "#"]
    with ThreadPoolExecutor(2) as pool:
        facts = list(pool.map(read, rows))
    n = Counter()
    for row, fact in zip(rows, facts):
        kind, back, deputy, _, subject, text = row
        said = fact.get("kind")
        ok = (said == "reply") == (kind == "human")
        n[kind] += 1
        n[kind + " right"] += ok
        n["claims by machines"] += kind == "auto" and any(i["intent"] in ("paid", "promise") for i in fact.get("intents", []))
        if back:
            n["dates"] += 1
            n["dates right"] += fact.get("return_date") == back
        if deputy:
            n["deputies"] += 1
            n["deputies right"] += fact.get("deputy") == deputy
        wrong = [w for w, bad in (("kind " + str(said), not ok), ("date %s %s" % (back, fact.get("return_date")), back and fact.get("return_date") != back),
                                  ("deputy %s" % fact.get("deputy"), deputy and fact.get("deputy") != deputy)) if bad]
        if wrong and "-v" in sys.argv:
            print("  ", kind, wrong, subject, "|", text[:110], fact.get("why", ""))
    print(os.path.basename(path), "machines found %d/%d, human taken for machine %d/%d, return dates %d/%d, deputies %d/%d, claims by machines %d" % (
        n["auto right"], n["auto"], n["human"] - n["human right"], n["human"], n["dates right"], n["dates"],
        n["deputies right"], n["deputies"], n["claims by machines"]))


for table in [a for a in sys.argv[1:] if not a.startswith("-")] or sorted(
        os.path.join(HERE, f) for f in os.listdir(HERE) if re.match(r"machines_\w+\.txt$", f)):
    score(table)

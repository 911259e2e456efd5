#!/usr/bin/env python3
"""Whole sentences with dates: is the promise's date the one meant, and is a date of an invoice, a delivery, a quote or
an absence taken for none? score_when.py [TABLE...] [-v]."""
import json, os, subprocess, sys
HERE = os.path.dirname(os.path.abspath(__file__))
SRC = os.environ.get("top_srcdir", os.path.join(HERE, "..", "..", ".."))
BUILD = os.environ.get("top_builddir", os.getcwd())
LEXICON = os.path.join(SRC, "conf", "lexicon", "reply")


def full(day, year="2026"):
    return day if len(day) == 10 else f"{year}-{day}"


def ask(rows, reference):
    feed = [json.dumps({"new_text": r[2], "reference": reference, "region": r[0], "language": r[0], "invoices": []}) for r in rows]
    out = subprocess.run([os.path.join(BUILD, "tests", "score", "intent_driver"), LEXICON], input="\n".join(feed) + "\n",
                         capture_output=True, text=True, check=True).stdout.split("\n")
    return [json.loads(l)["intents"] for l in out if l]


def score(path):
    rows = [l.rstrip("\n").split("|") for l in open(path, encoding="utf-8") if l.strip() and not l.startswith("#")]
    none = wrong = right = dated = 0
    for r, intents in zip(rows, ask(rows, "2026-09-15")):
        date = next((i["date"] for i in intents if i["intent"] == "promise" and "date" in i), None)
        if r[1] == "-":
            none += 1
            wrong += date is not None
            ok = date is None
        else:
            first, _, last = r[1].partition("..")
            dated += 1
            ok = date is not None and full(first) <= date <= full(last or first)
            right += ok
        if not ok and "-v" in sys.argv:
            print("  WHEN", r, "got", date, [i["intent"] for i in intents])
    print(f"{os.path.basename(path)} promise dates right {right}/{dated} | found where there is none {wrong}/{none}")


for path in [a for a in sys.argv[1:] if not a.startswith("-")] or [os.path.join(HERE, "when_a.txt")]:
    score(path)

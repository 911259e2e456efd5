#!/usr/bin/env python3
"""Scores payment-term strings (terms.tsv): is the rule understood, and does nothing come out wrong?

A row is right when the due date computed from an issue date is the one its class and parameters mean (or,
for rows that mean none, when none comes out), wrong when another date comes out, abstained otherwise.
"""
import csv
import datetime
import os
import re
import subprocess
import sys
from collections import Counter

TOP = os.environ.get("top_srcdir", os.path.join(os.path.dirname(__file__), "..", ".."))
BUILD = os.environ.get("top_builddir", ".")
CORPUS = os.environ.get("POSTDUE_CORPUS", os.path.join(TOP, "..", "shared", "corpus"))
ISSUED = datetime.date(2026, 1, 22)


def written_date(text):
    m = re.search(r"(\d{1,2})\.(\d{1,2})\.(\d{2,4})", text)
    if m:
        year = int(m[3]) + (2000 if len(m[3]) == 2 else 0)
        return datetime.date(year, int(m[2]), int(m[1]))
    if text.strip() == "1 mei 2019":
        return datetime.date(2019, 5, 1)
    return None


def add_month(day, months=1):
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = (datetime.date(year + (month == 11), (month + 1) % 12 + 1, 1) - datetime.timedelta(1)).day
    return datetime.date(year, month + 1, min(day.day, last))


def month_end(day):
    return add_month(day.replace(day=1)) - datetime.timedelta(1)


def expected(row):
    """The due date a class means, None for none, "any" where the class leaves it open."""
    cls, params = row["class"], row["params"]
    if cls in ("explicit-date", "n-days+date") or cls.startswith("discount-date"):
        return written_date(params.replace("net=", ""))
    if cls in ("n-days", "n-days-from-receipt"):
        return ISSUED + datetime.timedelta(int(params.rstrip("D")))
    if cls == "n-months":
        return add_month(ISSUED, int(params.rstrip("M")))
    if cls == "discount-days+net-months":
        return add_month(ISSUED)
    if cls == "discount-days+net-days":
        return ISSUED + datetime.timedelta(int(params.split("net")[1]))
    if cls == "eom-plus-days":
        return month_end(ISSUED) + datetime.timedelta(int(params))
    if cls.startswith("end-of-month closing"):
        return add_month(ISSUED).replace(day=20)
    if cls == "immediate":
        return ISSUED
    if cls in ("direct-debit", "instalments"):
        return "any"
    return None


def rule_day(rule):
    """The due date of a rule of blind/terms_a.tsv; the rule itself where it is a date, a kind or none."""
    kind, n = rule[0], rule[1:]
    if kind == "D":
        return str(ISSUED + datetime.timedelta(int(n)))
    if kind == "M":
        return str(add_month(ISSUED, int(n)))
    if kind == "E":
        return str(month_end(ISSUED) + datetime.timedelta(int(n)))
    if kind == "N":
        return str(add_month(ISSUED.replace(day=1)).replace(day=int(n)))
    if kind == "P":
        days, _, day = n.partition("+")
        end = month_end(ISSUED + datetime.timedelta(int(days)))
        return str(add_month(end.replace(day=1)).replace(day=int(day)) if day else end)
    if kind == "B":
        day = ISSUED
        for _ in range(int(n)):
            day += datetime.timedelta(3 if day.weekday() == 4 else 1)
        return str(day)
    return rule


def drive(lines):
    command = [os.path.join(BUILD, "tests/score/terms_driver"), os.path.join(TOP, "conf/lexicon")]
    return subprocess.run(command, input=lines, capture_output=True, text=True, check=True).stdout.splitlines()


def own_wordings():
    """Strings of our own making, in eleven languages (blind/terms_a.tsv)."""
    with open(os.path.join(TOP, "tests/score/blind/terms_a.tsv"), encoding="utf-8") as f:
        rows = [line.rstrip("\n").split("\t") for line in f if not line.startswith("#")]
    tally = Counter()
    for (lang, rule, text), answer in zip(rows, drive("".join(f"{ISSUED}\t{r[0]}\t{r[2]}\n" for r in rows))):
        due, terms, _ = answer.split("\t")
        want = rule_day(rule)
        right = want in terms if want[0].islower() else want == due
        tally["right" if right else "abstained" if due == "-" else "wrong"] += 1
        if not right:
            print(f"  {lang}: {text!r} want {want} got {due}{terms}")
    print(f"own wordings: {tally['right']}/{len(rows)} right, {tally['wrong']} wrong, {tally['abstained']} abstained")


def main():
    own_wordings()
    path = os.path.join(CORPUS, "invoices", "terms.tsv")
    if not os.path.exists(path):
        print("score_terms: no corpus at", CORPUS, "- skipped")
        return 0
    rows = list(csv.DictReader(open(path, encoding="utf-8"), delimiter="\t"))
    lines = "".join(f"{ISSUED}\t-\t{' '.join(r['string'].split())}\n" for r in rows)
    out = drive(lines)
    tally, by_lang, faults = Counter(), Counter(), []
    for row, answer in zip(rows, out):
        due, terms, why = answer.split("\t")
        want = expected(row)
        if want == "any":
            kind = "direct-debit" if row["class"] == "direct-debit" else "instalment"
            verdict = "right" if kind in terms else "abstained"
        elif due == str(want) or (due == "-" and want is None):
            verdict = "right"
        else:
            verdict = "abstained" if due == "-" else "wrong"
        tally[verdict] += 1
        by_lang[row["lang"], verdict] += 1
        if verdict != "right":
            faults.append(f"  {verdict}: {row['string'][:90]!r} ({row['class']}) want {want} got {due}{terms}")
    print(f"terms: {tally['right']}/{len(rows)} right, {tally['wrong']} wrong, {tally['abstained']} abstained")
    for lang in sorted({r["lang"] for r in rows}):
        print(f"  {lang}: right {by_lang[lang, 'right']} wrong {by_lang[lang, 'wrong']} "
              f"abstained {by_lang[lang, 'abstained']}")
    if faults:
        print("\n".join(faults))
    return 0 if tally["right"] >= 0.98 * len(rows) and tally["wrong"] == 0 else 1


if __name__ == "__main__":
    sys.exit(main())

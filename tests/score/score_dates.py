#!/usr/bin/env python3
"""Dates in prose against replies/dates/public-dates.tsv: the day rows whose meaning the labelling shares.

A promise means the end of a period, so a row counts as right when the date meant is the row's last day (a day
inside [start, end] for a week). Not shared, and left out: what LABELING.md defines otherwise (a weekday said
on that weekday, "next Friday" said early in the week when the sources disagree), times, and past years of
sources that resolve to the past.
"""
import csv, os, subprocess, sys, datetime, collections

top = os.environ.get("top_srcdir", ".")
build = os.environ.get("top_builddir", ".")
corpus = os.environ.get("POSTDUE_CORPUS", os.path.join(top, "..", "shared", "corpus"))
path = os.path.join(corpus, "replies", "dates", "public-dates.tsv")
if not os.path.exists(path):
    print("score_dates: skipped, no corpus at", corpus)
    sys.exit(0)
driver = os.environ.get("DATE_DRIVER", os.path.join(build, "tests", "score", "date_driver"))
verbose = "-v" in sys.argv

rows = [r for r in csv.DictReader(open(path, encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE)
        if r["grain"] == "day" and not r["conflict"]]
feed = ""
for r in rows:
    region = "en-US" if r["lang"] == "en" else r["lang"]
    feed += "\t".join([r["lang"], r["ref"], region, r["text"].replace("\\", " ").replace("\t", " ")]) + "\n"
out = subprocess.run([driver, os.path.join(top, "conf", "lexicon", "reply")], input=feed, capture_output=True,
                     text=True, check=True).stdout.split("\n")

def shared(r):
    ref, end = (datetime.date.fromisoformat(r[k]) for k in ("ref", "end"))
    if (end - ref).days == 0 and r["text"].strip(" .").split()[-1].lower()[:3] not in ("ay", "oday"):
        words = r["text"].lower()
        if not any(w in words for w in ("today", "heute", "hoy", "oggi", "hoje", "vandaag", "aujourd", "/", "-", ".")
                   ) and not any(c.isdigit() for c in words):
            return False  # a weekday on its own day, "now"
    return True

right = collections.Counter(); total = collections.Counter()
for r, line in zip(rows, out):
    if not shared(r):
        continue
    total[r["lang"][:2]] += 1
    hits = [h.split(" ", 3) for h in line.split(" | ")] if line else []
    ok = any(h[2] == r["end"] for h in hits)
    if not ok and hits and hits[0][0] <= r["end"] <= hits[0][1]:
        ok = "next" in hits[0][3]  # both readings of "next Friday" are in the range
    right[r["lang"][:2]] += ok
    if verbose and not ok:
        print(r["lang"], "|", r["text"], "|", r["ref"], "want", r["end"], "got", line, "|", r["source"][:14])
for lang in sorted(total):
    print(f"dates {lang}: {right[lang]}/{total[lang]}")
r, t = sum(right.values()), sum(total.values())
print(f"public-dates, shared day rows: {r}/{t} = {100 * r / t:.1f} % (reach 90)")

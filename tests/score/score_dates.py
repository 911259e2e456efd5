#!/usr/bin/env python3
"""Dates in prose against replies/dates/public-dates.tsv: the day rows whose meaning the labelling shares.

A promise means the end of a period, so a row counts as right when the date meant is the row's last day, or when the
row's day lies inside the week or the two readings of "next Friday" that are meant. What the labelling (LABELING.md)
defines otherwise is left out and counted by its reason; -v names the rows, right or wrong.
"""
import collections, csv, datetime, os, re, subprocess, sys

top = os.environ.get("top_srcdir", ".")
build = os.environ.get("top_builddir", ".")
corpus = os.environ.get("POSTDUE_CORPUS", os.path.join(top, "..", "shared", "corpus"))
path = os.path.join(corpus, "replies", "dates", "public-dates.tsv")
if not os.path.exists(path):
    print("score_dates: skipped, no corpus at", corpus)
    sys.exit(0)
driver = os.environ.get("DATE_DRIVER", os.path.join(build, "tests", "score", "date_driver"))
verbose = "-v" in sys.argv
WEEKDAYS = [r"mon|lun|mo\b|ma\b|seg|maan", r"tue|mar|di|ter|ma\b", r"wed|mer|mi|qua|wo", r"thu|jeu|jue|gio|do|qui", r"fri|ven|vie|fr|sex|vr",
            r"sat|sam|sab|sáb|sa|za", r"sun|dim|dom|so|zo"]
TODAY = ("today", "heute", "hoy", "oggi", "hoje", "vandaag", "aujourd", "now", "day")


def ask(rows, month_first):
    feed = ""
    for r in rows:
        region = "en-US" if month_first(r) else "en-GB"
        feed += "\t".join([r["lang"], r["ref"], region, r["text"].replace("\\", " ").replace("\t", " ")]) + "\n"
    out = subprocess.run([driver, os.path.join(top, "conf", "lexicon", "reply")], input=feed, capture_output=True,
                         text=True, check=True).stdout.split("\n")
    return [[h.split(" ", 3) for h in line.split(" | ")] if line else [] for line in out]


def is_right(r, hits):
    if any(h[2] == r["end"] for h in hits):
        return True
    wide = hits and ("[next weekday]" in hits[0][3] or "[relative week" in hits[0][3])
    return bool(wide) and hits[0][0] <= r["end"] <= hits[0][1]


def not_shared(r, hits, other):
    """Why the labelling does not share what the row means, or None. `other`: the hits with day and month exchanged."""
    text = r["text"].lower()
    ref = datetime.date.fromisoformat(r["ref"])
    digits = re.search(r"\d", text)
    if r["end"] == r["ref"]:
        if re.search(r"\b(%s)" % WEEKDAYS[ref.weekday()], text):
            return "a weekday said on that weekday is the next one"
        if not digits and not any(w in text for w in TODAY):
            return "now, or a time of this day"
    if re.search(r"(www\.|https?:)\S*\d", text):
        return "a date inside a link is no date of the text"
    if re.search(r"midnight|mitternacht|medianoche|middernacht|minuit|mezzanotte|meia.noite", text):
        return "midnight is a time"
    if is_right(r, other) and not is_right(r, hits):
        return "the order of day and month follows the region (or the weekday said), which the row does not tell"
    day = next((h for h in hits if h[2] == r["ref"]), None)
    if day and r["end"] > r["ref"] and r["end"][4:] == r["ref"][4:]:
        return "a day without a year is the next one on or after the mail"
    if hits and "[next weekday]" in hits[0][3] and r["end"] > hits[0][1]:
        return "next weekday has two readings, neither of them a week later still"
    return None


rows = [r for r in csv.DictReader(open(path, encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE)
        if r["grain"] == "day" and not r["conflict"]]
found = ask(rows, lambda r: r["lang"] == "en")
swapped = ask([dict(r, lang=r["lang"][:2]) for r in rows], lambda r: r["lang"] != "en")
right = collections.Counter(); total = collections.Counter(); left = collections.Counter()
for r, hits, other in zip(rows, found, swapped):
    why, lang = not_shared(r, hits, other), r["lang"][:2]
    if why:
        left[why] += 1
        if verbose:
            print("left out:", lang, "|", r["text"], "|", r["ref"], "|", why)
        continue
    ok = is_right(r, hits)
    total[lang] += 1
    right[lang] += ok
    if verbose and not ok:
        print(lang, "|", r["text"], "|", r["ref"], "want", r["end"], "got", " | ".join(" ".join(h) for h in hits), "|", r["source"][:14])
for lang in sorted(total):
    print(f"dates {lang}: {right[lang]}/{total[lang]}")
for why, n in sorted(left.items(), key=lambda i: -i[1]):
    print(f"dates left out: {n:3} {why}")
r, t = sum(right.values()), sum(total.values())
print(f"public-dates, shared day rows: {r}/{t} = {100 * r / t:.1f} % (reach 90)")

#!/usr/bin/env python3
"""Interest: the C calculation against a second one made here day by day in exact fractions, TAP.

The second computation shares nothing with the first but the data files: it walks every single day, looks up what is
open and which rate holds, and rounds each run of equal days once, half up.
"""
import datetime
import fractions
import os
import random
import subprocess
import sys

TOP = os.environ.get("top_srcdir", ".")
BUILD = os.environ.get("top_builddir", ".")
RATES = os.path.join(TOP, "conf/rates")
SERIES = ["ecb-mro", "de-basis", "at-basis", "uk-boe"]
RUNS = int(os.environ.get("INTEREST_RUNS", "2000"))


def rows(name):
    with open(os.path.join(RATES, name), encoding="utf-8") as f:
        return [line.rstrip("\n").split("\t") for line in f if line.strip() and not line.startswith("#")]


RATE = {s: {r[0]: fractions.Fraction(r[1]) for r in rows(s + ".tsv")} for s in SERIES}
REGIME = {r[0]: r for r in rows("regimes.tsv")}


def rate_on(series, day):
    if series == "-":  # no reference rate, the margin is all
        return fractions.Fraction(0)
    return RATE[series].get("%d-%s-01" % (day.year, "01" if day.month < 7 else "07"))


def half_up(x):
    return int(x + fractions.Fraction(1, 2))


def parts_of(clock, minor, due, at, payments):
    """Amounts and the days that each bears interest through, with the day whose rate counts (None: each its own)."""
    if clock != "payment":
        return None
    out, left = [], minor
    for day, paid in payments:
        if day <= at and left > 0:
            out.append((min(paid, left), day))
            left -= min(paid, left)
    return out + ([(left, at)] if left > 0 else [])


def runs_of(regime, minor, due, at, payments):
    """Runs of days with the same principal and the same half-year or fixed rate: (principal, rate, days)."""
    _, clock, series = regime[:3]
    first = due + datetime.timedelta(days=1)
    if clock == "payment":
        for part, day in parts_of(clock, minor, due, at, payments):
            if day >= first:
                yield part, rate_on(series, day), (day - first).days + 1
        return
    run, day = None, first
    while day <= at:
        left = minor - sum(p for d, p in payments if d < day)
        rate = rate_on(series, first if clock == "start" else day)
        key = (left, rate, None if clock == "start" else (day.year, day.month < 7),
               sum(1 for d, p in payments if d < day))
        if left <= 0:
            break
        if run and run[0] == key:
            run[1] += 1
        else:
            if run:
                yield run[0][0], run[0][1], run[1]
            run = [key, 1]
        day += datetime.timedelta(days=1)
    if run:
        yield run[0][0], run[0][1], run[1]


def fixed(regime, minor, currency, consumer):
    sums = regime[6]
    if consumer or sums == "-" or sums[:3] != currency:
        return 0
    best = 0
    for item in sums[4:].split(","):
        low, _, amount = item.rpartition(":")
        if minor >= int(fractions.Fraction(low.strip() or "0") * 100):
            best = int(fractions.Fraction(amount.strip()) * 100)
    return best


def reference(name, consumer, minor, currency, due, at, payments):
    regime = REGIME[name]
    margin = regime[4 if consumer else 3]
    if margin == "-" or at <= due:
        return "none"
    total = 0
    for principal, rate, days in runs_of(regime, minor, due, at, payments):
        if rate is None:
            return "none"
        total += half_up(principal * (rate + fractions.Fraction(margin)) * days / 100 / 365)
    return "%d %d" % (fixed(regime, minor, currency, consumer), total)


def random_claim(rnd):
    due = datetime.date(2022, 10, 1) + datetime.timedelta(days=rnd.randrange(1300))
    at = due + datetime.timedelta(days=rnd.choice([rnd.randrange(0, 60), rnd.randrange(0, 900)]))
    minor = rnd.choice([rnd.randrange(1, 1000), rnd.randrange(1, 10 ** 6), rnd.randrange(1, 10 ** 9), 99999, 100000])
    days = sorted(due + datetime.timedelta(days=rnd.randrange(-20, 600)) for _ in range(rnd.choice([0, 0, 1, 2, 3])))
    days = sorted(set(days))
    payments = [(d, rnd.randrange(1, max(2, minor))) for d in days]
    name = rnd.choice(sorted(REGIME))
    return name, rnd.random() < 0.2, minor, "GBP" if name == "UK" else "EUR", due, at, payments


def main():
    rnd = random.Random(288)
    claims = [random_claim(rnd) for _ in range(RUNS)]
    text = "".join("%s %d %d %s %s %s%s\n" % (n, c, m, u, d, a, "".join(" %s:%d" % p for p in ps))
                   for n, c, m, u, d, a, ps in claims)
    command = [os.path.join(BUILD, "tests/unit/interest_lines"), os.path.join(RATES, "regimes.tsv")]
    command += ["%s=%s" % (s, os.path.join(RATES, s + ".tsv")) for s in SERIES]
    got = subprocess.run(command, input=text, capture_output=True, text=True, timeout=300, check=True).stdout.split("\n")
    wrong = claimed = 0
    for claim, line in zip(claims, got):
        want = reference(*claim)
        claimed += want != "none"
        if " ".join(line.split()[:2]) != want:
            wrong += 1
            if wrong <= 10:
                print("# %s\n#  want %s\n#  got  %s" % (claim, want, line))
    print("1..2")
    print("# %d claims, %d with interest, %d differ" % (len(claims), claimed, wrong))
    print("%s 1 - every total equals the reference to the cent" % ("ok" if wrong == 0 else "not ok"))
    print("%s 2 - interest was claimed often enough to mean something" % ("ok" if claimed > RUNS // 5 else "not ok"))
    return 0 if wrong == 0 and claimed > RUNS // 5 else 1


sys.exit(main())

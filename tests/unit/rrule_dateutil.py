#!/usr/bin/env python3
"""Recurrence rules: schedule_expand (libical) against python3-dateutil, day by day, TAP.

1,000 random rules by default (RRULE_RUNS), every kind of part that a ladder may use. Rules that postdue
refuses must be refused for a reason this script can see itself. Differences, all of them:
1. BYSETPOS with WEEKLY: dateutil counts positions in the first week from DTSTART, RFC 5545 (and postdue) in the
   whole week; dateutil is started at the beginning of that week here, and days before DTSTART are dropped.
2. BYYEARDAY beside another BY part, numbered BYDAY beside BYMONTHDAY, and BYSETPOS where the days are not named
   or BYWEEKNO is used are refused by postdue (libical reads some of them wrongly, others come never).
3. BYWEEKNO=53 (refused: libical crashes on it) and SKIP are not drawn (dateutil knows no SKIP).
"""
import datetime
import os
import random
import re
import subprocess
import sys

try:
    from dateutil.rrule import rrulestr
except ImportError:
    print("1..0 # SKIP python3-dateutil is not installed")
    sys.exit(0)

PROGRAM = os.path.join(os.environ.get("top_builddir", "."), "tests/unit/rrule_expand")
RUNS = int(os.environ.get("RRULE_RUNS", "1000"))
SEED = int(os.environ.get("RRULE_SEED", "5545"))
DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]


def some(rnd, values, most):
    return ",".join(str(v) for v in rnd.sample(values, rnd.randint(1, min(most, len(values)))))


def signed(rnd, low, high):
    values = list(range(low, high + 1))
    return values + [-v for v in values]


def by_parts(rnd, freq):
    parts = []
    if rnd.random() < 0.35:
        parts.append("BYMONTH=" + some(rnd, list(range(1, 13)), 4))
    if freq in ("MONTHLY", "YEARLY", "DAILY") and rnd.random() < 0.35:
        parts.append("BYMONTHDAY=" + some(rnd, signed(rnd, 1, 31), 5))
    if freq == "YEARLY" and rnd.random() < 0.15:
        parts.append("BYYEARDAY=" + some(rnd, signed(rnd, 1, 366), 5))
    week_no = freq == "YEARLY" and len(parts) == 0 and rnd.random() < 0.2
    if week_no:
        parts.append("BYWEEKNO=" + some(rnd, list(range(1, 53)), 3))
    if week_no or rnd.random() < 0.5:
        days = list(DAYS)
        if freq in ("MONTHLY", "YEARLY") and not week_no and rnd.random() < 0.5:
            days = [str(n) + d for n in (1, 2, 3, -1, -2) for d in DAYS]
        parts.append("BYDAY=" + some(rnd, days, 4))
    return parts


def random_rule(rnd):
    freq = rnd.choice(["DAILY", "WEEKLY", "WEEKLY", "MONTHLY", "MONTHLY", "YEARLY"])
    parts = ["FREQ=" + freq]
    if rnd.random() < 0.4:
        parts.append("INTERVAL=%d" % rnd.randint(1, 6))
    by = by_parts(rnd, freq)
    if freq == "WEEKLY" and rnd.random() < 0.3:
        parts.append("WKST=" + rnd.choice(DAYS))
    positions = freq in ("MONTHLY", "YEARLY") or any(p.startswith("BYDAY") for p in by)
    if by and freq != "DAILY" and positions and rnd.random() < 0.35:
        by.append("BYSETPOS=" + some(rnd, [1, 2, 3, -1, -2], 2))
    start = datetime.date(rnd.randint(2000, 2030), rnd.randint(1, 12), rnd.randint(1, 28))
    end = rnd.random()
    if end < 0.5:
        parts.append("COUNT=%d" % rnd.randint(1, 30))
    elif end < 0.8:
        parts.append("UNTIL=" + (start + datetime.timedelta(days=rnd.randint(0, 1500))).strftime("%Y%m%d"))
    return start, ";".join(parts + by)


def by_dateutil(start, rule, last, most):
    """Their days. An UNTIL date means the whole day, which dateutil reads as midnight: the same here."""
    begin = start
    parts = dict(p.split("=", 1) for p in rule.split(";"))
    if parts["FREQ"] == "WEEKLY" and "BYSETPOS" in parts:  # difference 1
        begin -= datetime.timedelta(days=(start.weekday() - DAYS.index(parts.get("WKST", "MO"))) % 7)
    most = min(most, int(parts.pop("COUNT", most)))
    parts["UNTIL"] = min(parts.get("UNTIL", "99991231"), last.strftime("%Y%m%d"))  # so that it ends soon, too
    out = []
    text = "RRULE:" + ";".join("%s=%s" % p for p in parts.items())
    for at in rrulestr(text, dtstart=datetime.datetime.combine(begin, datetime.time())):
        if len(out) == most:
            break
        if at.date() >= start:
            out.append(at.date().isoformat())
    return " ".join(out)


def may_refuse(rule, want):
    """Days of months that do not exist, and difference 2."""
    parts = dict(p.split("=", 1) for p in rule.split(";"))
    by = {p for p in parts if p.startswith("BY") and p != "BYSETPOS"}
    numbered = re.search(r"\d", parts.get("BYDAY", ""))
    if "BYYEARDAY" in by and len(by) > 1 or "BYMONTHDAY" in by and numbered:
        return True
    if "BYWEEKNO" in by and (by - {"BYWEEKNO", "BYDAY"} or "BYSETPOS" in parts):
        return True
    if "BYSETPOS" in parts and not by & {"BYDAY", "BYMONTHDAY", "BYYEARDAY"}:
        return True
    return {"BYMONTHDAY", "BYMONTH"} <= by and want == ""


def main():
    rnd = random.Random(SEED)
    cases = [random_rule(rnd) for _ in range(RUNS)]
    lines, lasts = [], []
    for start, rule in cases:
        lasts.append(start + datetime.timedelta(days=3660))
        lines.append("%s\t%s\t60\t%s\n" % (start.isoformat(), lasts[-1].isoformat(), rule))
    got = subprocess.run([PROGRAM], input="".join(lines), capture_output=True, text=True, timeout=600, check=True)
    answers = got.stdout.split("\n")[:-1]
    wrong = refused = occurrences = 0
    for (start, rule), last, answer in zip(cases, lasts, answers):
        want = by_dateutil(start, rule, last, 60)
        occurrences += len(want.split())
        if answer.startswith("refused:") and may_refuse(rule, want):
            refused += 1
        elif answer != want:
            wrong += 1
            if wrong <= 20:
                print("# %s %s\n#   want %s\n#   got  %s" % (start, rule, want[:150], answer[:150]))
    print("1..3")
    print("# %d rules, %d occurrences, %d refused, %d differ" % (len(cases), occurrences, refused, wrong))
    print("%s 1 - every rule was answered" % ("ok" if len(answers) == len(cases) else "not ok"))
    print("%s 2 - all equal to dateutil" % ("ok" if wrong == 0 else "not ok"))
    print("%s 3 - the rules bring days" % ("ok" if occurrences > RUNS else "not ok"))
    return 0 if wrong == 0 and occurrences > RUNS else 1


sys.exit(main())

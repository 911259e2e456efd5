#!/usr/bin/env python3
"""postdue calendar: what it holds, that its UIDs stay, and that it is iCalendar: by a strict reading of RFC 5545 here
and, where Debian's python3-icalendar is installed, by that parser. Prints TAP."""

import json
import os
import re
import subprocess
import sys

from clilib import FILL, at, equal, run_all, test

PARSER = """
import json, sys
try:
    import icalendar
except ImportError:
    sys.exit(77)
calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
out = []
for c in calendar.walk():
    if c.name in ("VEVENT", "VTODO"):
        alarms = [str(a["TRIGGER"].dt) for a in c.subcomponents if a.name == "VALARM"]
        out.append([c.name, str(c["UID"]), str(c["SUMMARY"]), str(c.get("DESCRIPTION", "")),
                    c["DTSTART"].dt.isoformat(), alarms])
print(json.dumps({"method": str(calendar["METHOD"]), "errors": [str(c.errors) for c in calendar.walk() if c.errors],
                  "items": out}))
"""
# Properties that must be there once (RFC 5545 section 3.6), by component.
ONCE = {"VCALENDAR": ["PRODID", "VERSION", "METHOD"], "VEVENT": ["UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "SEQUENCE", "LAST-MODIFIED"],
        "VTODO": ["UID", "DTSTAMP", "DTSTART", "DUE", "SUMMARY", "SEQUENCE", "LAST-MODIFIED"], "VALARM": ["ACTION", "TRIGGER", "DESCRIPTION"]}
TEXTS = {"SUMMARY", "DESCRIPTION", "UID", "CATEGORIES", "X-WR-CALNAME"}


def unescape(text):
    if not re.fullmatch(r"(?:[^\\;,]|\\[\\;,nN])*", text):
        raise AssertionError(f"not escaped: {text!r}")
    return re.sub(r"\\(.)", lambda m: "\n" if m[1] in "nN" else m[1], text)


def right_time(name, parameters, value):
    """A day, said to be one, or an instant in UTC: then no VTIMEZONE is needed, and no program guesses a zone."""
    day = re.fullmatch(r"\d{8}", value) and parameters == ";VALUE=DATE"
    instant = re.fullmatch(r"\d{8}T\d{6}Z", value) and not parameters
    if not (instant or (day and name in ("DTSTART", "DTEND", "DUE"))):
        raise AssertionError(f"{name}{parameters}:{value}")


def read_line(line, stack):
    name, parameters, value = re.fullmatch(r"([A-Z-]+)((?:;[A-Z-]+=[A-Za-z-]+)*):(.*)", line, re.S).groups()
    if name in ("DTSTART", "DTEND", "DUE", "DTSTAMP", "LAST-MODIFIED"):
        right_time(name, parameters, value)
    if name == "BEGIN":
        stack.append({"kind": value, "has": {}, "inner": []})
        return
    top = stack[-1]
    if name == "END":
        equal(value, top["kind"])
        for want in ONCE[value]:
            equal(len(top["has"].get(want, [])), 1, f"{want} in {value}")
        if len(stack) > 1:
            stack[-2]["inner"].append(stack.pop())
        return
    if re.search(r"[\x00-\x08\x0a-\x1f\x7f]", value):
        raise AssertionError(f"control character: {value!r}")
    top["has"].setdefault(name, []).append(unescape(value) if name in TEXTS else value)


def strict(data):
    """The calendar's components by RFC 5545; anything that is not right is an error."""
    if not data.endswith(b"\r\n") or re.search(rb"(?<!\r)\n|\r(?!\n)", data):
        raise AssertionError("lines do not end with CRLF")
    for line in data[:-2].split(b"\r\n"):
        if len(line) > 75:
            raise AssertionError(f"{len(line)} octets: {line!r}")
    stack = []
    for line in data.replace(b"\r\n ", b"").decode("utf-8")[:-2].split("\r\n"):
        read_line(line, stack)
    equal((len(stack), stack[0]["kind"]), (1, "VCALENDAR"))
    equal((stack[0]["has"]["VERSION"], stack[0]["has"]["METHOD"]), (["2.0"], ["PUBLISH"]))
    uids = [c["has"]["UID"][0] for c in stack[0]["inner"]]
    equal(len(uids), len(set(uids)), "UIDs are unique")
    return stack[0]["inner"]


def export(s, *args):
    path = os.path.join(s.dir, "out.ics")
    code, out, err = s.run("calendar", "--output", path, *args)
    equal((code, out, err), (0, "", ""))
    with open(path, "rb") as f:
        return f.read()


def uids(items):
    return {c["has"]["UID"][0] for c in items}


@test
def everything_is_in_it(s):
    items = strict(export(s))
    kinds = {re.match(r"[a-z]+", uid)[0] for uid in uids(items)}
    equal(kinds, {"due", "promise", "step", "task"})
    promise = [c for c in items if c["has"]["UID"][0].startswith("promise-")][0]["has"]
    equal((promise["DTSTART"], promise["SUMMARY"], promise["DESCRIPTION"]),
          (["20260603"], ["Promised: ACME Ltd pays 2026-0117"], ["We will pay on Wednesday, 3 June."]))
    equal({c["has"]["DTSTAMP"][0] for c in items}, {"20260528T100000Z"}, "business clock")
    equal({len(c["inner"]) for c in items}, {1}, "each has its alarm")
    planned = s.json("simulate", "--days", "60")["planned"]
    want = sorted(re.sub("[-:]", "", p["at"]) for p in planned if p["kind"] in ("mail", "task", "approve"))
    equal(sorted(c["has"]["DTSTART"][0] for c in items if c["has"]["UID"][0].startswith("step-")), want)


@test
def uids_stay(s):
    before = uids(strict(export(s)))
    s.clock("2026-05-28T11:30:00Z")
    equal(uids(strict(export(s))), before)
    equal(s.run("pause", "acme.example", "--days", "3")[0], 0)
    if not uids(strict(export(s, "--days", "70"))) >= {u for u in before if not u.startswith("step-")}:
        raise AssertionError("a pause renamed what it does not touch")


def sequences(items):
    return {c["has"]["UID"][0]: int(c["has"]["SEQUENCE"][0]) for c in items}


@test
def what_changes_gets_a_higher_number(s):
    """SEQUENCE stays while nothing happens and grows with what does; of other debtors it stays."""
    before = sequences(strict(export(s)))
    s.clock("2026-05-28T11:30:00Z")
    equal(sequences(strict(export(s))), before)
    equal(s.run("correct", "2026-0131", "due=2026-06-15")[0], 0)
    items = strict(export(s))
    due = [c["has"] for c in items if c["has"]["SUMMARY"][0].startswith("Due: invoice 2026-0131")][0]
    equal((due["DTSTART"], due["LAST-MODIFIED"]), (["20260615"], ["20260528T113000Z"]))
    after = sequences(items)
    for uid, number in before.items():
        if uid not in after:
            continue
        ours = any(c["has"]["UID"][0] == uid and "ACME" in c["has"]["SUMMARY"][0] for c in items)
        if (after[uid] > number) != ours:
            raise AssertionError(f"{uid}: {number} -> {after[uid]}")


@test
def alarms_are_those_every_program_knows(s):
    for c in strict(export(s)):
        (alarm,) = c["inner"]
        equal((alarm["kind"], alarm["has"]["ACTION"], alarm["has"]["DESCRIPTION"]), ("VALARM", ["DISPLAY"], c["has"]["SUMMARY"]))
        all_day = len(c["has"]["DTSTART"][0]) == 8
        equal(alarm["has"]["TRIGGER"], ["PT9H" if all_day else "PT0S"])
        begins, ends = c["has"]["DTSTART"][0], (c["has"].get("DTEND") or c["has"]["DUE"])[0]
        if not ends > begins or len(ends) != len(begins):
            raise AssertionError((begins, ends))
        equal("TRANSP" in c["has"], c["kind"] == "VEVENT")


@test
def one_account_one_owner(s):
    only = strict(export(s, "--account", "acme.example"))
    equal({c["has"]["SUMMARY"][0].find("Initech") for c in only}, {-1})
    equal(strict(export(s, "--owner", "nobody@ours.example")), [])
    owners = s.json("show", "2026-0117")["owner"]
    if not strict(export(s, "--owner", owners)):
        raise AssertionError("its own owner sees nothing")
    equal(s.run("calendar", "--account", "nobody.example")[0], 3)
    equal(s.run("calendar", "--days", "-1")[0], 2)
    equal(s.run("calendar", "--output", "/nonexistent/x.ics")[0], 4)
    code, out, err = s.run("calendar")
    equal((code, out.startswith("BEGIN:VCALENDAR")), (0, True))


def add_hostile(s):
    evil = dict(op="capture", at=at("2026-05-03T09:12"), account="evil.example",
                name="A;B,C\\D\r\nBEGIN:VEVENT \u202e" + "\u00fc" * 80, number="E-1", due="2026-06-01", payable="1")
    subprocess.run([FILL, s.ledger], input=json.dumps(evil) + "\n", text=True, check=True)


@test
def names_cannot_break_out(s):
    add_hostile(s)
    items = strict(export(s, "--account", "evil.example"))
    summary = [c["has"]["SUMMARY"][0] for c in items if c["has"]["UID"][0].startswith("due-")][0]
    if "A;B,C\\D" not in summary or "\u00fc" * 80 not in summary:
        raise AssertionError(summary)


@test
def another_parser_agrees(s):
    add_hostile(s)
    data = export(s)
    python = "/usr/bin/python3" if os.path.exists("/usr/bin/python3") else sys.executable
    done = subprocess.run([python, "-c", PARSER], input=data, capture_output=True)
    if done.returncode == 77:
        print("# python3-icalendar is not installed: only the strict reading was done")
        return
    equal(done.returncode, 0, done.stderr.decode())
    theirs = json.loads(done.stdout)
    equal((theirs["method"], theirs["errors"]), ("PUBLISH", []))
    mine = strict(data)
    equal([(i[0], i[1], i[2]) for i in theirs["items"]],
          [(c["kind"], c["has"]["UID"][0], c["has"]["SUMMARY"][0]) for c in mine])
    equal({len(i[5]) for i in theirs["items"]}, {1})


sys.exit(run_all())

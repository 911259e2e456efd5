#!/usr/bin/env python3
"""Reasons found in single replies of servers, each inside a Postfix report: bounces_reasons.py [TABLE...] [-v].
A line of a table is "reason[/other]|reply"; exact, by family of reasons, and hard against soft are counted."""
import json
import os
import re
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

HERE = os.path.dirname(os.path.abspath(__file__))
SRC = os.environ.get("top_srcdir", os.path.join(HERE, "..", "..", ".."))
READER = os.path.join(os.environ.get("top_builddir", os.getcwd()), "postdue-reader")
DEAD = {"userunknown", "hostunknown", "hasmoved", "notaccept"}
FAMILIES = [DEAD, {"mailboxfull", "suspend", "filtered"}, {"mesgtoobig", "exceedlimit"},
            {"blocked", "badreputation", "requireptr", "toomanyconn", "speeding"},
            {"rejected", "policyviolation", "securityerror", "authfailure", "spamdetected", "virusdetected",
             "norelaying", "notcompliantrfc", "contenterror", "syntaxerror", "failedstarttls"},
            {"expired", "networkerror", "systemerror", "systemfull", "mailererror", "onhold"}]
MAIL = """From: MAILER-DAEMON@mx.isp.example (Mail Delivery System)
To: ar@larkspur.example
Subject: Undelivered Mail Returned to Sender
Date: Tue, 15 Sep 2026 09:00:00 +0000
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

--b1
Content-Type: text/plain; charset=utf-8

This is the mail system at host mx.isp.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

For further assistance, please send mail to postmaster.

<billing@nordwerk.example>: %s

--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.isp.example

Final-Recipient: rfc822; billing@nordwerk.example
Action: failed
Status: %s
Diagnostic-Code: smtp; %s

--b1
Content-Type: message/rfc822

From: ar@larkspur.example
To: billing@nordwerk.example
Subject: Reminder

Dear customer
--b1--
"""


def read(text):
    code = re.search(r"(?<![\d.])[45]\.\d+\.\d+(?![\d.]*\d)", text)
    status = code.group() if code else "4.0.0" if re.match(r"4\d\d", text) else "5.0.0"
    done = subprocess.run([READER, "inbound", "--lexicon", os.path.join(SRC, "conf", "lexicon")],
                          input=(MAIL % (text, status, text)).encode(), capture_output=True, timeout=60)
    try:
        return (json.loads(done.stdout).get("bounces") or [{}])[0]
    except ValueError:
        return {}


def family(reason):
    return next((i for i, f in enumerate(FAMILIES) if reason in f), -1)


def score(path):
    rows = [l.rstrip("\n").split("|", 1) for l in open(path, encoding="utf-8") if l.strip() and l[0] != "#"]
    with ThreadPoolExecutor(2) as pool:
        facts = list(pool.map(lambda r: read(r[1]), rows))
    n = Counter()
    for (reasons, text), got in zip(rows, facts):
        reasons, reason = reasons.split("/"), got.get("reason", "")
        n["exact"] += reason in reasons
        n["family"] += family(reason) in [family(r) for r in reasons]
        hard = [r in DEAD and not re.match(r"4\d\d", text) for r in reasons]
        n["hard or not"] += (got.get("class") == "hard") in hard
        if "-v" in sys.argv and reason not in reasons:
            print("  ", "/".join(reasons), "got", reason, "|", text[:150])
    print(os.path.basename(path), " ".join(f"{k} {v}/{len(rows)} = {v / len(rows):.1%}" for k, v in n.items()))


for table in [a for a in sys.argv[1:] if not a.startswith("-")] or sorted(
        os.path.join(HERE, f) for f in os.listdir(HERE) if re.match(r"reasons_\w+\.txt$", f)):
    score(table)

#!/usr/bin/env python3
"""Figures for inbound mail over the corpus: new text, machines, bounces, and the public gold for quotes.

Run by `make score`; reads the corpus from $POSTDUE_CORPUS or ../shared/corpus beside the checkout and says
so and ends well when there is none. With names as arguments (newtext public machine bounces) only those; -v
prints every miss. $POSTDUE_REPLIES is another folder of the layout of dunning/."""
import csv
import hashlib
import json
import os
import re
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

SRC = os.environ.get("top_srcdir", os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
BUILD = os.environ.get("top_builddir", os.getcwd())
CORPUS = os.environ.get("POSTDUE_CORPUS", os.path.join(SRC, "..", "shared", "corpus"))
READER = os.environ.get("POSTDUE_READER", os.path.join(BUILD, "postdue-reader"))
LEXICON = os.environ.get("POSTDUE_LEXICON", os.path.join(SRC, "conf", "lexicon"))
VERBOSE = "-v" in sys.argv
ONLY = [a for a in sys.argv[1:] if not a.startswith("-")]


def read(message, context=None):
    command = [READER, "inbound", "--lexicon", LEXICON]
    path = None
    if context:
        path = f"/tmp/score-context-{os.getpid()}-{hashlib.sha256(message).hexdigest()[:12]}.json"
        with open(path, "w", encoding="utf-8") as f:
            json.dump(context, f)
        command += ["--context", path]
    done = subprocess.run(command, input=message, capture_output=True, timeout=60)
    if path:
        os.unlink(path)
    try:
        return json.loads(done.stdout)
    except ValueError:
        return {"kind": "crash", "why": f"exit {done.returncode} {done.stderr[-200:]!r}"}


def squeeze(text):
    return re.sub(r"\s+", "", text or "")


def words(text):
    return Counter(re.findall(r"\w+", text or ""))


DEAD = {"userunknown", "hostunknown", "hasmoved", "notaccept"}
FAMILIES = [DEAD, {"mailboxfull", "suspend", "filtered"}, {"mesgtoobig", "exceedlimit"},
            {"blocked", "badreputation", "requireptr", "toomanyconn", "speeding"},
            {"rejected", "policyviolation", "securityerror", "authfailure", "spamdetected", "virusdetected",
             "norelaying", "notcompliantrfc", "contenterror", "syntaxerror", "failedstarttls"},
            {"expired", "networkerror", "systemerror", "systemfull", "mailererror", "onhold"}]


def family(reason):
    """Reasons that a sender answers alike: address dead, mailbox shut, too big, host refused, mail refused, try later."""
    return next((i for i, f in enumerate(FAMILIES) if reason in f), reason)


def miss(name, file, *what):
    if VERBOSE:
        print(f"  {name} {file}:", *(repr(w)[:700] for w in what))


def read_all(items):
    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(lambda item: read(*item), items))


def load_lines(path):
    with open(path, encoding="utf-8") as f:
        return [json.loads(line) for line in f]


def dunning():
    room = os.environ.get("POSTDUE_REPLIES", os.path.join(CORPUS, "replies", "dunning"))
    labels = load_lines(os.path.join(room, "labels.jsonl"))
    ledger = {row["file"]: row for row in load_lines(os.path.join(room, "ledger.jsonl"))}
    items = []
    for label in labels:
        row = ledger.get(label["file"], {})
        context = {"ours": [row["creditor_address"]] if row.get("creditor_address") else [],
                   "invoices": [{k: str(v) if k == "amount" else v for k, v in i.items()} |
                                {"currency": row.get("currency")} for i in row.get("invoices", [])],
                   "region": label["region"], "language": label["lang"]}
        with open(os.path.join(room, label["file"]), "rb") as f:
            items.append((f.read(), context))
    return labels, read_all(items)


def score_newtext(labels, facts):
    exact = lost = left = human = 0
    for label, fact in zip(labels, facts):
        if label["auto"] or label["bounce"]:
            continue
        human += 1
        got, gold = fact.get("new_text"), label["new_text"]
        exact += squeeze(got) == squeeze(gold)
        lost_words, left_words = words(gold) - words(got), words(got) - words(gold)
        lost += bool(lost_words)
        left += bool(left_words)
        if squeeze(got) != squeeze(gold):
            miss("newtext", label["file"], label["client"], gold, got)
    print(f"new text exact          {exact}/{human} = {exact / human:.1%}   (reach 98 %)")
    print(f"own words lost in       {lost} mails (reach 0); words left over in {left} = {left / human:.1%} (reach 1 %)")


def as_mail(kind, data):
    if kind == "eml":
        return data
    subtype = b"html" if kind == "html" else b"plain"
    return b"MIME-Version: 1.0\nContent-Type: text/" + subtype + b"; charset=utf-8\n\n" + data


def score_public(_labels, _facts):
    room = os.path.join(CORPUS, "replies", "reply")
    rows = [r for r in load_lines(os.path.join(room, "index.jsonl")) if "expected" in r]
    items = []
    for row in rows:
        with open(os.path.join(room, row["file"]), "rb") as f:
            items.append((as_mail(row["kind"], f.read()), None))
    good, total = Counter(), Counter()
    for row, fact in zip(rows, read_all(items)):
        with open(os.path.join(room, row["expected"]), encoding="utf-8", errors="replace") as f:
            gold = f.read()
        if row["how"].startswith("signature"):
            continue
        group = ("trimmer" if row["repo"].startswith("discourse") else "talon " + row["kind"])
        gold = squeeze(re.sub(r"<[^>]*>", "", gold) if row["kind"] == "html" else gold)
        text, signature = squeeze(fact.get("new_text")), squeeze(fact.get("signature"))
        total[group] += 1
        right = gold in (text, text + signature)
        good[group] += right
        if not right:
            miss("public", row["file"], gold, text, signature)
    for group in sorted(total):
        print(f"public gold {group:12}{good[group]}/{total[group]}")


def score_machine(labels, facts):
    machines = found = wrong = 0
    for label, fact in zip(labels, facts):
        machine = fact.get("kind") in ("auto-reply", "bounce", "receipt-notice")
        if label["auto"] or label["bounce"]:
            machines += 1
            found += machine
            if not machine:
                miss("machine missed", label["file"], label["sub"], fact.get("new_text"))
        elif fact.get("kind") != "reply":
            wrong += 1
            miss("human taken for machine", label["file"], fact.get("kind"), fact.get("why"))
        if label["return_date"] and fact.get("return_date") != label["return_date"]:
            miss("return date", label["file"], label["return_date"], fact.get("return_date"), fact.get("new_text"))
    dates = [(l["return_date"], f.get("return_date")) for l, f in zip(labels, facts) if l["return_date"]]
    print(f"machines found          {found}/{machines} = {found / machines:.1%}   (reach 98 %)")
    print(f"human taken for machine {wrong}   (reach 0)")
    print(f"return dates            {sum(a == b for a, b in dates)}/{len(dates)}")
    room = os.path.join(CORPUS, "replies")
    right = rows = 0
    with open(os.path.join(room, "autoreply-headers.tsv"), encoding="utf-8") as f:
        for row in csv.DictReader(f, delimiter="\t"):
            if row["header"] == "(none)":
                continue
            value = "x" if row["value"] == "(any)" else row["value"]
            mail = (f"{row['header']}: {value}\nFrom: a@b.example\nTo: c@d.example\nSubject: Re: Invoice\n"
                    "In-Reply-To: <x@d.example>\n\nHello,\n\nthank you.\n")
            auto = read(mail.encode()).get("kind") != "reply"
            rows += 1
            right += auto == (row["auto"] == "1")
            if auto != (row["auto"] == "1"):
                miss("header", row["header"], value, auto)
    print(f"header facts            {right}/{rows}")


def bounce_rows():
    room = os.path.join(CORPUS, "replies", "bounces")
    with open(os.path.join(room, "expected.tsv"), encoding="utf-8", newline="") as f:
        rows = list(csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE))
    items = []
    for row in rows:
        with open(os.path.join(room, row["file"]), "rb") as f:
            data = f.read()
        if row["kind"] == "bounce-body-text":
            data = (b"From: MAILER-DAEMON@mx.example (Mail Delivery System)\nSubject: Undelivered Mail Returned to "
                    b"Sender\nAuto-Submitted: auto-replied\n\n") + data
        items.append((data, None))
    return rows, read_all(items)


def score_bounces(_labels, _facts):
    rows, facts = bounce_rows()
    seen, total, right, judged = Counter(), Counter(), Counter(), Counter()
    for row, fact in zip(rows, facts):
        group = row["file"].split("/")[0]
        bounces = fact.get("bounces") or ([fact["bounce"]] if fact.get("bounce") else [])
        is_bounce = fact.get("kind") == "bounce"
        if row["kind"] in ("unlabelled",):
            continue
        if row["kind"] == "not-a-bounce":
            total["not a bounce"] += 1
            seen["not a bounce"] += not is_bounce
            continue
        total[group] += 1
        detected = is_bounce or (row["kind"] in ("feedback-report", "auto-reply", "unsubscribe") and
                                 fact.get("kind") not in ("reply", "other"))
        seen[group] += detected
        if not detected:
            miss("bounce not seen", row["file"], row["expected_reasons"], fact.get("kind"))
        if row["recipients"]:
            want = {r.lower() for r in row["recipients"].split(",")}
            got = {b.get("recipient", "").lower() for b in bounces}
            judged["recipients"] += 1
            right["recipients"] += want == got
            if want != got:
                miss("recipients", row["file"], sorted(want), sorted(got))
        if group == "sisimai" and row["expected_full"]:
            score_reasons(row, fact, bounces, right, judged)
        if group == "crisp-bounce":
            score_crisp(row, bounces, right, judged)
    for group in sorted(total):
        print(f"bounces seen {group:12} {seen[group]}/{total[group]}")
    for what in sorted(judged):
        print(f"bounce {what:18}{right[what]}/{judged[what]} = {right[what] / judged[what]:.1%}")


CRISP = {"no_such_recipient": "userunknown", "mailbox_full": "mailboxfull", "reputation": "badreputation",
         "spam_content": "spamdetected badreputation", "server_timeout": "expired",
         "server_unknown": "hostunknown expired networkerror",
         "action_not_taken_mailbox_rate_limited": "speeding",
         "recipient_disabled_or_recipient_rate_limited": "suspend speeding"}


def score_crisp(row, bounces, right, judged):
    want = json.loads(row["expected_full"].strip('"').replace('""', '"'))
    got = bounces[0] if bounces else {}
    if want["reason"]:
        judged["reason, crisp"] += 1
        ok = got.get("reason") in CRISP[want["reason"]].split()
        right["reason, crisp"] += ok
        if not ok:
            miss("reason", row["file"], want["reason"], want["label"], got)
    if want["code"]["enhanced"] or want["code"]["basic"]:
        judged["status, crisp"] += 1
        right["status, crisp"] += got.get("status", "")[:1] == (want["code"]["enhanced"] or want["code"]["basic"])[:1]


def score_reasons(row, fact, bounces, right, judged):
    """Recipients may come in any order: each expected one is matched with the best that is left."""
    left = list(bounces)
    for want in (w.split("|") for w in row["expected_full"].split(";")):
        status, reason, hard = want[0], want[2], want[3]
        left.sort(key=lambda b: (b.get("reason") != reason, b.get("status", "")[:1] != status[:1]))
        got = left.pop(0) if left else {}
        # What is no failure is told by the kind of the mail.
        kinds = {"vacation": "auto-reply", "delivered": "receipt-notice"}
        if reason in kinds and fact.get("kind") == kinds[reason]:
            got = {"reason": reason}
        judged["reason"] += 1
        right["reason"] += got.get("reason") == reason
        judged["reason family"] += 1
        right["reason family"] += family(got.get("reason", "none")) == family(reason)
        if got.get("reason") != reason:
            miss("reason", row["file"], reason, status, got, fact.get("new_text", "")[:300])
        if reason in ("feedback", "vacation", "delivered"):
            continue
        judged["status"] += 1
        right["status"] += got.get("status", "")[:1] == status[:1]
        judged["hard or not"] += 1
        right["hard or not"] += (got.get("class") == "hard") == (hard == "1")


def main():
    if not os.path.isdir(os.path.join(CORPUS, "replies")):
        print("score replies: no corpus at $POSTDUE_CORPUS or ../shared/corpus, skipped")
        return 0
    parts = {"newtext": score_newtext, "public": score_public, "machine": score_machine, "bounces": score_bounces}
    labels = facts = None
    if not ONLY or "newtext" in ONLY or "machine" in ONLY:
        labels, facts = dunning()
    for name, part in parts.items():
        if not ONLY or name in ONLY:
            part(labels, facts)
    return 0


if __name__ == "__main__":
    sys.exit(main())

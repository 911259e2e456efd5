#!/usr/bin/env python3
"""Replies whole, as the agent asks for them: one `postdue-reader inbound --context` a mail, then new text, kind,
intent, date, references, amount and return date from that one answer.

score_inbound.py [FOLDER...] [-v]: each FOLDER holds *.eml, labels.jsonl and ledger.jsonl in the layout of the corpus's
replies/dunning, which is the default. -v prints every miss."""
import collections
import json
import os
import re
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import scorelib  # noqa: E402

VERBOSE = "-v" in sys.argv
NAMES = {"paid_claim": "paid", "wrong_contact": "wrong-contact", "stop_legal": "stop"}
REACH = [("intent", 90), ("paid precision", 98), ("promise precision", 98), ("stop recall", 100), ("date in range", 95),
         ("spurious date", -1), ("references", 97), ("amount", 0), ("spurious amount", 0), ("unsure", 0), ("new text", 98),
         ("own words lost", -0.0), ("quoted left in", -1), ("machines", 98), ("human as machine", -0.0), ("return date", 0)]


def load(path):
    with open(path, encoding="utf-8") as f:
        return [json.loads(line) for line in f if line.strip()]


def context(label, row):
    """What the ledger knew when the mail came."""
    return {"ours": [row["creditor_address"]], "region": label["region"], "language": label["lang"],
            "reminder_date": (row.get("reminder_date") or "")[:10],
            "invoices": [{"number": i["number"], "issued": i["issued"], "due": i["due"], "currency": row["currency"],
                          "amount": "%.2f" % i["amount"]} for i in row["invoices"]]}


def read(folder, label, row):
    with open(os.path.join(folder, label["file"]), "rb") as f:
        mail = f.read()
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as f:
        json.dump(context(label, row), f)
        f.flush()
        return scorelib.read(mail, "inbound", ["--context", f.name])


def squeeze(text):
    return re.sub(r"\s+", "", text or "")


def words(text):
    return collections.Counter(re.findall(r"\w+", text or ""))


class Tally:
    """Right and all, per figure; one line of misses per mail."""

    def __init__(self):
        self.right, self.all = collections.Counter(), collections.Counter()

    def add(self, what, ok):
        self.all[what] += 1
        self.right[what] += bool(ok)
        return bool(ok)


def score_text(t, label, fact):
    got, gold = fact.get("new_text"), label["new_text"]
    t.add("own words lost", words(gold) - words(got))
    t.add("quoted left in", words(got) - words(gold))
    return t.add("new text", squeeze(got) == squeeze(gold))


def score_machine(t, label, fact):
    want = ("bounce",) if label["bounce"] else ("auto-reply", "receipt-notice", "bounce")
    ok = t.add("machines", fact.get("kind") in want)
    if label.get("return_date"):
        ok &= t.add("return date", fact.get("return_date") == label["return_date"])
    return ok


def score_dates(t, label, intents):
    date = next((i["date"] for i in intents if i["intent"] == "promise" and "date" in i), None)
    if not label["promise_date"]:
        return not t.add("spurious date", date is not None)
    first, last = label["promise_range"]
    return t.add("date in range", date is not None and first <= date <= last)


def score_amount(t, label, intents, want):
    amount = next((i.get("amount") for i in intents if i["intent"] == want), None)
    if label["amount"] is None:
        t.add("spurious amount", amount is not None)
    else:
        t.add("amount", amount is not None and abs(float(amount) - label["amount"]) < 0.005)


def score_intents(t, label, fact):
    intents = fact.get("intents") or [{"intent": fact.get("kind", "none"), "invoices": []}]
    main, want = intents[0], NAMES.get(label["intent"], label["intent"])
    ok = t.add("intent", main["intent"] == want)
    t.add("intent " + label["lang"], ok)
    t.add("intent " + want, ok)
    if main["intent"] in ("paid", "promise") and not main.get("unsure"):
        t.add(main["intent"] + " precision", ok)
    if want == "stop":
        t.add("stop recall", any(i["intent"] == "stop" for i in intents))
    dates = score_dates(t, label, intents)
    refs = True
    if label["invoice_refs"]:
        named = sorted(main.get("invoices") or label["thread_refs"])
        refs = t.add("references", ok and named == sorted(label["invoice_refs"]))
    score_amount(t, label, intents, want)
    t.add("unsure", main.get("unsure"))
    return ok and dates and refs


def show(label, fact, what):
    print("--", what, label["file"], label["reference_date"], "want", label["intent"], label["promise_range"],
          label["invoice_refs"], "of", len(label["thread_refs"]), label.get("sub"), label.get("client"))
    print("   gold", repr(label["new_text"]))
    if what == "text":
        print("   got ", repr(fact.get("new_text")))
        return
    print("   kind", fact.get("kind"), fact.get("why"))
    for i in fact.get("intents", []):
        print("     ", {k: v for k, v in i.items() if k != "text"})


def score(folder):
    ledger = {row["file"]: row for row in load(os.path.join(folder, "ledger.jsonl"))}
    labels = load(os.path.join(folder, "labels.jsonl"))
    with ThreadPoolExecutor(2) as pool:
        facts = list(pool.map(lambda label: read(folder, label, ledger[label["file"]]), labels))
    t = Tally()
    for label, fact in zip(labels, facts):
        if label["auto"] or label["bounce"]:
            if not score_machine(t, label, fact) and VERBOSE:
                show(label, fact, "machine")
            continue
        t.add("human as machine", fact.get("kind") != "reply")
        if not score_text(t, label, fact) and VERBOSE:
            show(label, fact, "text")
        if not score_intents(t, label, fact) and VERBOSE:
            show(label, fact, "intent")
    report(folder, t)


def report(folder, t):
    print("==", os.path.basename(folder.rstrip("/")))
    reach = dict(REACH)
    for what in list(reach) + sorted(k for k in t.all if k not in reach):
        if what not in t.all:
            continue
        wanted = ""
        if what in reach and (reach[what] or what in ("own words lost", "human as machine")):
            wanted = "(reach %s %g)" % ("at least" if reach[what] > 0 else "at most", abs(reach[what]))
        print("%-20s %4d/%-4d %5.1f %%  %s" % (what, t.right[what], t.all[what], 100 * t.right[what] / t.all[what], wanted))


def main():
    folders = [a for a in sys.argv[1:] if not a.startswith("-")]
    for folder in folders or [os.path.join(scorelib.corpus("replies"), "dunning")]:
        score(folder)


main()

#!/usr/bin/env python3
"""Intents, promise dates and per-invoice references from the gold new text: score_intents.py [FOLDER] [-v]. A folder has
labels.jsonl and ledger.jsonl; without one it is the corpus's replies/dunning."""
import collections, json, os, subprocess, sys

top = os.environ.get("top_srcdir", ".")
build = os.environ.get("top_builddir", ".")
corpus = os.environ.get("POSTDUE_CORPUS", os.path.join(top, "..", "shared", "corpus"))
folders = [a for a in sys.argv[1:] if not a.startswith("-")]
base = folders[0] if folders else os.path.join(corpus, "replies", "dunning")
if not os.path.exists(base):
    print("score_intents: skipped, no corpus at", corpus)
    sys.exit(0)
driver = os.environ.get("INTENT_DRIVER", os.path.join(build, "tests", "score", "intent_driver"))
verbose = "-v" in sys.argv
NAMES = {"paid_claim": "paid", "wrong_contact": "wrong-contact", "stop_legal": "stop"}

labels = [json.loads(l) for l in open(os.path.join(base, "labels.jsonl"), encoding="utf-8")]
ledger = {}
for l in open(os.path.join(base, "ledger.jsonl"), encoding="utf-8"):
    row = json.loads(l)
    ledger[row["file"]] = row
labels = [r for r in labels if not r["auto"] and not r["bounce"]]
feed = []
for r in labels:
    row = ledger[r["file"]]
    feed.append(json.dumps({
        "new_text": r["new_text"], "reference": r["reference_date"], "region": r["region"], "language": r["lang"],
        "reminder_date": row["reminder_date"][:10],
        "invoices": [{"number": i["number"], "issued": i["issued"], "due": i["due"], "amount": "%.2f" % i["amount"],
                      "currency": row["currency"]} for i in row["invoices"]]}))
out = subprocess.run([driver, os.path.join(top, "conf", "lexicon", "reply")], input="\n".join(feed) + "\n",
                     capture_output=True, text=True, check=True).stdout.strip().split("\n")

n = collections.Counter()
by = collections.defaultdict(lambda: [0, 0])
for r, line in zip(labels, out):
    intents = json.loads(line)["intents"]
    main, want = intents[0], NAMES.get(r["intent"], r["intent"])
    ok = main["intent"] == want
    n["all"] += 1
    n["right"] += ok
    for key in (want, r["lang"], r["sub"] or "no sub"):
        by[key][0] += ok
        by[key][1] += 1
    if main["intent"] in ("paid", "promise") and not main.get("unsure"):
        n["acted " + main["intent"]] += 1
        n["acted right " + main["intent"]] += ok
    if want == "stop":
        n["stop"] += 1
        n["stop found"] += any(i["intent"] == "stop" for i in intents)
    promise = [i for i in intents if i["intent"] == "promise"]
    date = next((i["date"] for i in promise if "date" in i), None)
    if r["promise_date"]:
        n["dates"] += 1
        inside = bool(date) and r["promise_range"][0] <= date <= r["promise_range"][1]
        n["dates inside"] += inside
    else:
        n["undated"] += 1
        n["spurious"] += date is not None
        inside = date is None
    refs = True
    if r["invoice_refs"]:
        n["refs"] += 1
        refs = ok and sorted(main["invoices"]) == sorted(r["invoice_refs"])
        n["refs right"] += refs
    amount = next((i.get("amount") for i in intents if i["intent"] == want), None)
    if r["amount"] is not None:
        n["amounts"] += 1
        n["amounts right"] += amount is not None and abs(float(amount) - r["amount"]) < 0.005
    else:
        n["no amount"] += 1
        n["spurious amounts"] += amount is not None
    n["unsure"] += bool(main.get("unsure"))
    if verbose and not (ok and inside and refs):
        print("--", r["file"], r["reference_date"], "want", want, r["promise_range"], r["invoice_refs"], "of", len(r["thread_refs"]), "\n  ", repr(r["new_text"]))
        for i in intents:
            print("     ", {k: v for k, v in i.items() if k not in ("text",)})

def line(what, a, b, reach):
    print("%-34s %4d/%-4d = %5.1f %%  (reach %s)" % (what, n[a], n[b], 100.0 * n[a] / max(n[b], 1), reach))
line("intent right", "right", "all", "90")
line("paid precision when acted on", "acted right paid", "acted paid", "98")
line("promise precision when acted on", "acted right promise", "acted promise", "98")
line("stop recall", "stop found", "stop", "100")
line("promise date inside the range", "dates inside", "dates", "95")
line("spurious promise date", "spurious", "undated", "at most 1")
line("per-invoice references", "refs right", "refs", "97")
line("amount right", "amounts right", "amounts", "-")
line("spurious amount", "spurious amounts", "no amount", "-")
line("unsure", "unsure", "all", "-")
if verbose or folders:
    print("  ".join("%s %d/%d" % (k, *v) for k, v in by.items()))

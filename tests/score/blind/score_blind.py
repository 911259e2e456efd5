#!/usr/bin/env python3
"""Figures over the independent replies, dates and bounces of this folder: score_blind.py TABLE... [-v]."""
import csv, json, os, re, subprocess, sys, tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
sys.dont_write_bytecode = True
import make_replies
SRC = os.environ.get("top_srcdir", os.path.join(HERE, "..", "..", ".."))
BUILD = os.environ.get("top_builddir", os.getcwd())
VERBOSE = "-v" in sys.argv
NAMES = {"wrong_contact": "wrong-contact", "stop_legal": "stop"}


def read(mail, context=None):
    command = [os.path.join(BUILD, "postdue-reader"), "inbound", "--lexicon", os.path.join(SRC, "conf", "lexicon")]
    with tempfile.NamedTemporaryFile("w", suffix=".json") as f:
        if context:
            json.dump(context, f)
            f.flush()
            command += ["--context", f.name]
        done = subprocess.run(command, input=mail, capture_output=True, timeout=60)
    try:
        return json.loads(done.stdout)
    except ValueError:
        return {"kind": "crash"}


def squeeze(s):
    return re.sub(r"\s+", "", s or "")


def miss(*what):
    if VERBOSE:
        print("  ", *what)


def replies(path):
    rows = make_replies.load(path)
    with ThreadPoolExecutor(2) as pool:
        facts = list(pool.map(lambda r: read(r["mail"], r["context"]), rows))
    n = Counter()
    for r, f in zip(rows, facts):
        n["all"] += 1
        n["human"] += f.get("kind") == "reply"
        n["text"] += squeeze(f.get("new_text")) == squeeze(r["new_text"])
        lost = Counter(re.findall(r"\w+", r["new_text"])) - Counter(re.findall(r"\w+", f.get("new_text") or ""))
        n["lost"] += bool(lost)
        if squeeze(f.get("new_text")) != squeeze(r["new_text"]):
            miss("TEXT", r["client"], r["lang"], repr(r["new_text"]), repr(f.get("new_text")), f.get("kind"))
        intents = f.get("intents") or [{"intent": "none"}]
        main, want = intents[0], NAMES.get(r["intent"], r["intent"])
        ok = main["intent"] == want
        n["intent"] += ok
        n["unsure"] += bool(main.get("unsure"))
        if not ok:
            miss("INTENT", r["lang"], want, "got", main["intent"], "unsure" if main.get("unsure") else "", repr(r["text"]))
        if main["intent"] in ("paid", "promise") and not main.get("unsure"):
            n["acted " + main["intent"]] += 1
            n["acted right " + main["intent"]] += ok
        if want == "stop":
            n["stop"] += 1
            n["stop found"] += any(i["intent"] == "stop" for i in intents)
        when = next((i["date"] for i in intents if i["intent"] == "promise" and "date" in i), None)
        if r["range"]:
            n["dated"] += 1
            inside = bool(when) and r["range"][0] <= when <= r["range"][1]
            n["inside"] += inside
        else:
            n["undated"] += 1
            inside = when is None
            n["spurious"] += not inside
        if not inside:
            miss("DATE", r["lang"], r["range"], "got", when, repr(r["text"]))
        if want not in ("chatter", "stop", "wrong-contact") and ok:
            n["refs"] += 1
            got = sorted(main.get("invoices") or [i["number"] for i in r["context"]["invoices"]])
            n["refs right"] += got == sorted(r["refs"])
            if got != sorted(r["refs"]):
                miss("REFS", r["lang"], r["refs"], got, r["text"])
    per = lambda a, b: "%d/%d = %.1f%%" % (n[a], n[b], 100.0 * n[a] / max(1, n[b]))
    print(os.path.basename(path), "intent", per("intent", "all"), "| unsure", n["unsure"], "| paid precision", per("acted right paid", "acted paid"),
          "| promise precision", per("acted right promise", "acted promise"), "| stop recall", per("stop found", "stop"))
    print("  date in range", per("inside", "dated"), "| spurious", per("spurious", "undated"), "| refs", per("refs right", "refs"),
          "| new text", per("text", "all"), "| own words lost", n["lost"], "| taken for human", per("human", "all"))


def dates(path):
    rows = [l.rstrip("\n").split("|") for l in open(path, encoding="utf-8") if l.strip() and not l.startswith("#")]
    feed = "".join("\t".join([r[0], r[1], r[4] if len(r) > 4 and r[4] else r[0], r[3]]) + "\n" for r in rows)
    driver = [os.path.join(BUILD, "tests", "score", "date_driver"), os.path.join(SRC, "conf", "lexicon", "reply")]
    out = subprocess.run(driver, input=feed, capture_output=True, text=True, check=True).stdout.split("\n")
    right = 0
    for r, line in zip(rows, out):
        first, _, last = r[2].partition("..")
        days = [h.split(" ", 3)[2] for h in line.split(" | ")] if line else []
        ok = any(first <= d <= (last or first) for d in days)
        right += ok
        if not ok:
            miss("DATE", r[0], r[1], repr(r[3]), "want", r[2], "got", line[:140])
    print(os.path.basename(path), "dates right %d/%d = %.1f%%" % (right, len(rows), 100.0 * right / len(rows)))


def hard(bounce):
    return "hard" if bounce.get("class") == "hard" else "soft"


def bounces(path):
    n = Counter()
    for block in open(path, encoding="utf-8").read().split("\n%%%% ")[1:]:
        head, _, mail = block.partition("\n")
        klass, reason, recipient, = (head.split() + ["", "", ""])[:3]
        f = read(mail.encode())
        bs = f.get("bounces") or []
        n["all"] += 1
        n["seen"] += f.get("kind") == "bounce"
        b = bs[0] if bs else {}
        n["class"] += hard(b) == klass
        n["reason"] += b.get("reason") in reason.split("/")
        n["recipient"] += b.get("recipient", "") == recipient
        if f.get("kind") != "bounce" or hard(b) != klass or b.get("reason") not in reason.split("/") or b.get("recipient", "") != recipient:
            miss("BOUNCE", head, "got", f.get("kind"), b)
    print(os.path.basename(path), " ".join("%s %d/%d" % (k, n[k], n["all"]) for k in ("seen", "class", "reason", "recipient")))


for path in [a for a in sys.argv[1:] if not a.startswith("-")] or sorted(os.path.join(HERE, f) for f in os.listdir(HERE) if re.match(r"(replies|dates|bounces)_\w+\.txt$", f)):
    {"r": replies, "d": dates, "b": bounces}[os.path.basename(path)[0]](path)

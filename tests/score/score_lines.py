#!/usr/bin/env python3
"""Intents of single sentences against tables (class, language, text; " / " is a line end): score_lines.py [--held] TABLE... [-v].
--held takes only the quarter that train_leaning.py leaves out."""
import collections, json, os, subprocess, sys, zlib

TOP = os.environ.get("top_srcdir", os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
DRIVER = os.environ.get("INTENT_DRIVER", os.path.join(os.environ.get("top_builddir", "."), "tests", "score", "intent_driver"))
NAMES = {"paid_claim": "paid", "wrong_contact": "wrong-contact", "stop_legal": "stop"}
INVOICE = {"number": "LK-264711", "issued": "2026-07-20", "due": "2026-08-19", "amount": "1234.56", "currency": "EUR"}


def held(text):
    return zlib.crc32(text.encode()) % 4 == 0


rows = []
for path in [a for a in sys.argv[1:] if not a.startswith("-")]:
    for line in open(path, encoding="utf-8"):
        f = line.rstrip("\n").split("\t")
        if len(f) >= 3 and ("--held" not in sys.argv or held(f[2])):
            rows.append((NAMES.get(f[0], f[0]), f[1], f[2].replace(" / ", "\n")))
feed = "".join(json.dumps({"new_text": t, "reference": "2026-09-15", "region": {"en": "en-GB"}.get(l, l + "-" + l.upper()), "language": l,
                           "reminder_date": "2026-09-11", "invoices": [INVOICE]}) + "\n" for _, l, t in rows)
out = subprocess.run([DRIVER, os.path.join(TOP, "conf", "lexicon", "reply")], input=feed, capture_output=True, text=True, check=True).stdout.strip().split("\n")
n, by = collections.Counter(), collections.defaultdict(lambda: [0, 0])
for (want, lang, text), line in zip(rows, out):
    intents = json.loads(line)["intents"]
    main = intents[0]
    ok = main["intent"] == want
    for key in ("all", lang, want):
        by[key][0] += ok
        by[key][1] += 1
    if want == "stop":
        n["stop found"] += any(i["intent"] == "stop" for i in intents)
    else:
        n["false stop"] += main["intent"] == "stop"
    if main["intent"] in ("paid", "promise") and not main.get("unsure"):
        by["acted " + main["intent"]][0] += ok
        by["acted " + main["intent"]][1] += 1
        if not ok and "-a" in sys.argv:
            print("acted", want, "|", main["intent"], main["why"], main["confidence"], "|", text.replace("\n", " / "))
    if not ok and "-v" in sys.argv:
        print(lang, want, "|", main["intent"], main["why"], "unsure" if main.get("unsure") else "", "|", text.replace("\n", " / "))
print("  ".join("%s %d/%d=%.1f" % (k, *v, 100.0 * v[0] / v[1]) for k, v in by.items()), " stop found", n["stop found"], "false stop", n["false stop"])

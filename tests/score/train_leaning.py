#!/usr/bin/env python3
"""Makes conf/lexicon/reply/leaning.weights (reader/leaning.h): softmax regression with an L2 penalty over the features that
intent_driver names, from the project's own labelled replies (tests/score/blind/replies_*.txt, tests/unit/replies/*.tsv) and any
folders given (labels.jsonl). train_leaning.py [--without NAME]... [--check] [FOLDER]...
--without leaves a file out; --check prints how the model does on what was left out, or in five parts, and writes nothing."""
import glob, json, math, os, random, subprocess, sys
from collections import Counter

HERE = os.path.dirname(os.path.abspath(__file__))
TOP = os.environ.get("top_srcdir", os.path.join(HERE, "..", ".."))
DRIVER = os.path.join(os.environ.get("top_builddir", "."), "tests", "score", "intent_driver")
LEXICON = os.path.join(TOP, "conf", "lexicon", "reply")
KINDS = ["stop", "dispute", "paid", "promise", "wrong-contact", "query", "chatter"]  # the order of IntentKind
NAMES = {"paid_claim": "paid", "wrong_contact": "wrong-contact", "stop_legal": "stop"}
REGIONS = {"en": "en-GB", "pt": "pt-PT"}
PENALTY, ROUNDS, LEAST = 1.0, 300, 3


def table(path):
    lang = None
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("@"):
            lang = line[1:3]
        elif line and not line.startswith("#"):
            intent, _, _, text = line.split("|", 3)
            yield lang, intent, "2026-09-15", text.replace("\\n", "\n")


def tabs(path):
    lang = os.path.basename(path)[:2]
    for line in open(path, encoding="utf-8"):
        if line.strip() and not line.startswith("#"):
            intent, reference, _, text = line.rstrip("\n").split("\t")[:4]
            yield lang, intent, reference, text.replace("\\n", "\n")


def folder(path):
    for line in open(os.path.join(path, "labels.jsonl"), encoding="utf-8"):
        r = json.loads(line)
        if not r["auto"] and not r["bounce"]:
            yield r["lang"], r["intent"], r["reference_date"], r["new_text"]


def load(folders):
    rows, seen = [], set()
    sources = [(p, table) for p in sorted(glob.glob(os.path.join(HERE, "blind", "replies_*.txt")))]
    sources += [(p, tabs) for p in sorted(glob.glob(os.path.join(TOP, "tests", "unit", "replies", "*.tsv")))]
    for path, read in sources + [(p.rstrip("/"), folder) for p in folders]:
        for lang, intent, reference, text in read(path):
            if (lang, text) not in seen:
                seen.add((lang, text))
                rows.append({"source": os.path.basename(path), "lang": lang, "want": KINDS.index(NAMES.get(intent, intent)), "reference": reference, "text": text})
    feed = "".join(json.dumps({"new_text": r["text"], "reference": r["reference"], "language": r["lang"],
                               "region": REGIONS.get(r["lang"], r["lang"] + "-" + r["lang"].upper())}) + "\n" for r in rows)
    out = subprocess.run([DRIVER, LEXICON, "--features"], input=feed, capture_output=True, text=True, check=True).stdout.split("\n")
    for r, line in zip(rows, out):
        r["features"] = [f for f in line.split("\t") if f]
    return rows


def shares(score):
    most = max(score)
    e = [math.exp(s - most) for s in score]
    return [x / sum(e) for x in e]


def score(weights, features):
    s = [0.0] * len(KINDS)
    for f in features:
        w = weights.get(f)
        if w:
            for k in range(len(KINDS)):
                s[k] += w[k]
    return s


def gradient(weights, rows):
    g = {f: [PENALTY * x if f != ":always" else 0.0 for x in w] for f, w in weights.items()}
    for r in rows:
        p = shares(score(weights, r["features"]))
        p[r["want"]] -= 1
        for f in r["features"]:
            w = g.get(f)
            if w:
                for k in range(len(KINDS)):
                    w[k] += p[k]
    return g


def train(rows):
    count = Counter(f for r in rows for f in r["features"])
    weights = {f: [0.0] * len(KINDS) for f in sorted(count) if count[f] >= LEAST}
    first, second = ({f: [0.0] * len(KINDS) for f in weights} for _ in range(2))
    for t in range(1, ROUNDS + 1):  # Adam, over all rows at once
        g = gradient(weights, rows)
        for f, w in weights.items():
            for k in range(len(KINDS)):
                m, v = first[f], second[f]
                m[k] = 0.9 * m[k] + 0.1 * g[f][k]
                v[k] = 0.999 * v[k] + 0.001 * g[f][k] ** 2
                w[k] -= 0.05 * (m[k] / (1 - 0.9 ** t)) / (math.sqrt(v[k] / (1 - 0.999 ** t)) + 1e-8)
    return weights


def right(weights, rows):
    return sum(max(range(len(KINDS)), key=score(weights, r["features"]).__getitem__) == r["want"] for r in rows)


def check(rows, without):
    if without:
        left = [r for r in rows if r["source"] in without]
        print("left out: %d/%d" % (right(train([r for r in rows if r["source"] not in without]), left), len(left)))
        return
    random.Random(1).shuffle(rows)
    n = sum(right(train([r for i, r in enumerate(rows) if i % 5 != part]), rows[part::5]) for part in range(5))
    print("in five parts: %d/%d" % (n, len(rows)))


def main():
    words = sys.argv[1:]
    without = {words[i + 1] for i, a in enumerate(words) if a == "--without"}
    folders = [a for i, a in enumerate(words) if not a.startswith("--") and words[i - 1] != "--without"]
    rows = load(folders)
    if "--check" in words:
        check(rows, without)
        return
    weights = train([r for r in rows if r["source"] not in without])
    with open(os.path.join(LEXICON, "leaning.weights"), "w", encoding="utf-8") as f:
        f.write("# Made by tests/score/train_leaning.py; see reader/leaning.h. Per feature a weight for " + ", ".join(KINDS) + ".\n")
        for name, w in weights.items():
            if max(abs(x) for x in w) >= 0.05:
                f.write(name + "\t" + " ".join("%.2f" % x for x in w) + "\n")


main()

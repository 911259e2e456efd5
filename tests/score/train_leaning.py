#!/usr/bin/env python3
"""Makes conf/lexicon/reply/*.weights (reader/leaning.h): softmax regression with an L2 penalty over the features that
intent_driver names, from the project's own labelled replies (tests/score/blind/replies_*.txt, tests/score/train/*.tsv: class, language,
text; tests/unit/replies/*.tsv) and any folders (labels.jsonl) or tables given. train_leaning.py [--without NAME]... [--check] [PATH]...
--without leaves a file out, --held a quarter of the tables (by a hash of the text); --check prints how the model does on what was left
out, or on every fifth row, and writes nothing."""
import glob, json, math, os, random, re, subprocess, sys, zlib
from collections import Counter

HERE = os.path.dirname(os.path.abspath(__file__))
TOP = os.environ.get("top_srcdir", os.path.join(HERE, "..", ".."))
DRIVER = os.path.join(os.environ.get("top_builddir", "."), "tests", "score", "intent_driver")
LEXICON = os.path.join(TOP, "conf", "lexicon", "reply")
KINDS = ["stop", "dispute", "paid", "promise", "wrong-contact", "query", "chatter"]  # the order of IntentKind
NAMES = {"paid_claim": "paid", "wrong_contact": "wrong-contact", "stop_legal": "stop"}
REGIONS = {"en": "en-GB", "pt": "pt-PT"}
PENALTY, STEM_PENALTY, ROUNDS, RATE = 1.0, 1.0, 20, 0.1
TUNED = {"replies1.tsv", "replies2.tsv"}  # the rules were written with these in sight
LEAST, LEAST_STEM = 3, 3  # rows that must have a feature


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


def bulk(path):
    for line in open(path, encoding="utf-8"):
        f = line.rstrip("\n").split("\t")
        if len(f) >= 3 and not line.startswith("#"):
            yield f[1][:2], f[0], "2026-09-15", f[2].replace(" / ", "\n")


def load(paths):
    rows, seen = [], set()
    sources = [(p, table) for p in sorted(glob.glob(os.path.join(HERE, "blind", "replies_*.txt")))]
    sources += [(p, tabs) for p in sorted(glob.glob(os.path.join(TOP, "tests", "unit", "replies", "*.tsv")))]
    sources += [(p, bulk) for p in sorted(glob.glob(os.path.join(HERE, "train", "*.tsv")))]
    for path, read in sources + [(p.rstrip("/"), folder if os.path.isdir(p) else bulk) for p in paths]:
        for lang, intent, reference, text in read(path):
            if (lang, text) not in seen:
                seen.add((lang, text))
                rows.append({"held": read is bulk and zlib.crc32(text.replace("\n", " / ").encode()) % 4 == 0,
                             "tuned": read is tabs or read is table or os.path.basename(path) in TUNED, "source": os.path.basename(path), "lang": lang, "want": KINDS.index(NAMES.get(intent, intent)), "reference": reference, "text": text})
    feed = "".join(json.dumps({"new_text": r["text"], "reference": r["reference"], "language": r["lang"],
                               "region": REGIONS.get(r["lang"], r["lang"] + "-" + r["lang"].upper())}) + "\n" for r in rows)
    out = subprocess.run([DRIVER, LEXICON, "--features"], input=feed, capture_output=True, text=True, check=True).stdout.split("\n")
    for r, line in zip(rows, out):
        # the rules know the sentences they were written from better than they will know others
        r["features"] = [f for f in line.split("\t") if f and not (r["tuned"] and re.match(":(first|also)-", f))]
    return [r for r in rows if not handed_on(r)]


def handed_on(row):
    """A mail handed on to a colleague is a wrong contact by the labels' rules; tables that call it small talk would teach the contrary."""
    return row["want"] == KINDS.index("chatter") and {"forward", ":first-wrong-contact"} & set(row["features"])


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


def feature_key(row, f):
    return row["lang"] + f if f.startswith("=") else f  # stems are of one language


def train(rows):
    """Stochastic gradient descent with AdaGrad's steps; the mean of the later rounds."""
    for r in rows:
        r["keys"] = [feature_key(r, f) for f in r["features"]]
    count = Counter(f for r in rows for f in r["keys"])
    weights = {f: [0.0] * len(KINDS) for f in sorted(count) if count[f] >= (LEAST_STEM if "=" in f else LEAST)}
    squares = {f: [1e-6] * len(KINDS) for f in weights}
    pull = {f: (STEM_PENALTY if "=" in f else PENALTY) / count[f] for f in weights}
    pull[":always"] = 0.0
    order, chance = list(rows), random.Random(7)
    mean = {f: [0.0] * len(KINDS) for f in weights}
    for turn in range(ROUNDS):
        chance.shuffle(order)
        for r in order:
            keys = [f for f in r["keys"] if f in weights]
            p = shares(score(weights, keys))
            p[r["want"]] -= 1
            for f in keys:
                w, q, c = weights[f], squares[f], pull[f]
                for k in range(len(KINDS)):
                    g = p[k] + c * w[k]
                    q[k] += g * g
                    w[k] -= RATE * g / math.sqrt(q[k])
        for f in weights if turn >= ROUNDS // 2 else ():
            for k in range(len(KINDS)):
                mean[f][k] += weights[f][k] / (ROUNDS - ROUNDS // 2)
    return mean


def right(weights, rows):
    return sum(max(range(len(KINDS)), key=score(weights, [feature_key(r, f) for f in r["features"]]).__getitem__) == r["want"] for r in rows)


def check(rows, left):
    if left:
        weights = train([r for r in rows if not r.get("left")])
        for source in sorted({r["source"] for r in left}):
            part = [r for r in left if r["source"] == source]
            print("left out of %s: %d/%d = %.1f %%" % (source, right(weights, part), len(part), 100.0 * right(weights, part) / len(part)))
        return
    random.Random(1).shuffle(rows)
    print("every fifth: %d/%d" % (right(train([r for i, r in enumerate(rows) if i % 5]), rows[::5]), len(rows[::5])))


def write(name, weights):
    lines = sorted((f.encode() + b"\t" + " ".join(str(round(100 * x)) for x in w).encode() for f, w in weights.items() if max(map(abs, w)) >= 0.05))
    with open(os.path.join(LEXICON, name + ".weights"), "wb") as f:
        f.write(b"".join(l + b"\n" for l in lines))


def option(name):
    words = sys.argv[1:]
    return [words[i + 1] for i, a in enumerate(words) if a == name]


def main():
    words = sys.argv[1:]
    paths = [a for i, a in enumerate(words) if not a.startswith("--") and words[i - 1] != "--without"]
    rows = load(paths)
    left = [r for r in rows if r["source"] in option("--without") or (r["held"] and "--held" in words)]
    for r in left:
        r["left"] = True
    if "--check" in words:
        check(rows, left)
        return
    weights = train([r for r in rows if not r.get("left")])
    write("leaning", {f: w for f, w in weights.items() if "=" not in f})
    for lang in sorted({f.split("=", 1)[0] for f in weights if "=" in f}):
        write(lang, {f.split("=", 1)[1]: w for f, w in weights.items() if f.startswith(lang + "=")})


main()

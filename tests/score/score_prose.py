#!/usr/bin/env python3
"""Scores prose reading: the PDFs of the corpus as plain text (embedded XML taken away), text invoices, and
the documents that are no invoices. Per field: right, wrong, abstained; per source and language.

Only fields that the text shows (column visible_in_pdf_text) are counted for hybrid PDFs; for hand-read
documents every expected field is.
"""
import csv
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from decimal import Decimal, InvalidOperation

TOP = os.environ.get("top_srcdir", os.path.join(os.path.dirname(__file__), "..", ".."))
BUILD = os.environ.get("top_builddir", ".")
CORPUS = os.environ.get("POSTDUE_CORPUS", os.path.join(TOP, "..", "shared", "corpus"))
SHOWN = {"number": "number", "issue": "issue_date", "due": "due_date", "total": "payable", "iban": "iban",
         "seller": "seller", "buyer": "buyer"}
FIELD = {"number": "number", "issue_date": "issued", "due_date": "due", "payable": "payable"}
GOALS = {"number": 0.97, "payable": 0.96, "due_date": 0.95}


def same(field, want, got):
    if field == "payable":
        try:
            return Decimal(want) == Decimal(got)
        except InvalidOperation:
            return False
    squeeze = lambda s: "".join(s.split()).casefold()
    return squeeze(want) == squeeze(got)


def layout(path, out):
    if path.endswith(".pdf"):
        subprocess.run(["pdftotext", "-layout", "-enc", "UTF-8", path, out], stderr=subprocess.DEVNULL, check=False)
    else:
        with open(path, "rb") as f, open(out, "wb") as g:
            g.write(f.read())


def read_all(rows):
    """path -> facts of its text."""
    with tempfile.TemporaryDirectory() as tmp:
        outs = []
        for i, row in enumerate(rows):
            out = os.path.join(tmp, f"{i}.txt")
            layout(os.path.join(CORPUS, "invoices", row["path"]), out)
            outs.append(out if os.path.exists(out) else os.devnull)
        cmd = [os.path.join(BUILD, "tests/score/prose_driver"), "--lexicon", os.path.join(TOP, "conf/lexicon")]
        lines = subprocess.run(cmd + outs, capture_output=True, text=True, check=True).stdout.splitlines()
    return [json.loads(line) for line in lines]


def expected_fields(row):
    shown = row["visible_in_pdf_text"]
    if shown:
        names = [SHOWN[s] for s in shown.split(",") if s in SHOWN]
    elif row["truth"] == "hand-read":
        names = list(FIELD)
    else:
        return {}
    return {n: row[n].split(";")[0].strip() for n in names if n in FIELD and row[n].strip()}


def main():
    manifest = os.path.join(CORPUS, "invoices", "manifest.tsv")
    if not os.path.exists(manifest):
        print("score_prose: no corpus at", CORPUS, "- skipped")
        return 0
    rows = [r for r in csv.DictReader(open(manifest, encoding="utf-8"), delimiter="\t")
            if r["path"].endswith((".pdf", ".txt"))]
    tally, by_lang, faults, captured, kinds = Counter(), Counter(), [], [], Counter()
    n_invoices = 0
    for row, facts in zip(rows, read_all(rows)):
        negative = row["doc_type"].startswith("NEGATIVE")
        kinds[row["doc_type"], facts.get("kind"), facts.get("why_not", "")] += 1
        if negative:
            if facts.get("kind") == "invoice" and facts.get("chase"):
                captured.append(row["path"])
            continue
        if row["doc_type"].startswith("EDGE"):
            continue
        n_invoices += 1
        for field, want in expected_fields(row).items():
            got = facts.get(FIELD[field])
            verdict = "abstained" if not got else "right" if same(field, want, got) else "wrong"
            tally[field, verdict] += 1
            by_lang[facts["language"] or "?", field, verdict] += 1
            if verdict != "right":
                faults.append(f"  {field} {verdict}: want {want} got {got}  {row['path']}")
    ok = not captured
    print(f"prose: {n_invoices} PDF and text invoices, {len(rows) - n_invoices} other documents")
    for field in FIELD:
        counts = [tally[field, v] for v in ("right", "wrong", "abstained")]
        total = max(sum(counts), 1)
        print(f"  {field}: {counts[0]}/{total} right ({100 * counts[0] / total:.1f} %), {counts[1]} wrong, "
              f"{counts[2]} abstained")
        if field in GOALS:
            ok = ok and counts[0] >= GOALS[field] * total and counts[1] <= 0.01 * total
    for lang in sorted({k[0] for k in by_lang}):
        line = "; ".join(f"{f} {by_lang[lang, f, 'right']}/{by_lang[lang, f, 'wrong']}/{by_lang[lang, f, 'abstained']}"
                         for f in FIELD)
        print(f"  {lang} (right/wrong/abstained): {line}")
    print(f"  captured that are no invoices: {len(captured)} {' '.join(captured)}")
    print("\n".join(faults))
    if "-v" in sys.argv:
        for k, n in sorted(kinds.items(), key=str):
            print("  ", n, *k, sep=" | ")
    return 0 if ok else 1


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Whole mails of the corpus through the reader: is the action right, are the fields right; and is any of the
real business mails that are no invoices captured?"""
import collections
import decimal
import functools
import os
import sys

import scorelib

FIELDS = {"number": "number", "issued": "issue_date", "due": "due_date", "currency": "currency",
          "payable": "payable"}


def load(path):
    with open(path, "rb") as f:
        return f.read()


def is_captured(doc):
    return doc.get("kind") == "invoice" and bool(doc.get("chase"))


def same(field, want, got):
    if field == "payable" and want and got:
        return decimal.Decimal(want) == decimal.Decimal(got)
    return (want or "") == (got or "")


def action_is_right(expected, docs):
    captured = [d for d in docs if is_captured(d)]
    kinds = {d.get("kind") for d in docs}
    if expected == "capture":
        return len(captured) == 1
    if expected == "ignore-or-offset":
        return not captured and "credit-note" in kinds
    if expected == "capture-no-chase":
        return not captured and "invoice" in kinds
    return not captured


def mails(base):
    rows = scorelib.rows(os.path.join(base, "mails", "manifest.tsv"))
    name = list(rows[0])[0]
    paths = [os.path.join(base, "mails", os.path.basename(r[name])) for r in rows]
    facts = scorelib.read_all([functools.partial(load, p) for p in paths])
    right, faults, extra, by_kind = 0, [], [], collections.Counter()
    for row, fact in zip(rows, facts):
        docs = scorelib.documents(fact)
        debit = "direct debit" in row["type"] and docs[0].get("why_not") == "direct debit"
        bad = [] if debit or action_is_right(row["expected"], docs) else [f"action {row['expected']}: kind "
                                                                f"{docs[0].get('kind')} {docs[0].get('why_not')}"]
        if row["expected"] == "capture":
            bad += [f"{f} want {row[c] or '-'} got {docs[0].get(f)}" for f, c in FIELDS.items()
                    if row[c] and not same(f, row[c], docs[0].get(f))]
            if not row["due_date"] and docs[0].get("due"):
                extra.append(f"{row[name]}: {docs[0]['due']}")
        right += not bad
        by_kind[row["kind"], not bad] += 1
        if bad:
            faults.append(f"  {row[name]}: {'; '.join(bad)}")
    print(f"mails: {right}/{len(rows)} right action and fields ({100 * right / len(rows):.1f} %)")
    for kind in sorted({k for k, _ in by_kind}):
        print(f"  {kind}: {by_kind[kind, True]}/{by_kind[kind, True] + by_kind[kind, False]}")
    print("\n".join(faults))
    print("  due dates the manifest does not know:", ", ".join(extra) or "none")
    return right >= 0.98 * len(rows)


def ham(base):
    rows = scorelib.rows(os.path.join(base, "ham", "manifest.tsv"))
    paths = [os.path.join(base, r["path"]) for r in rows]
    facts = scorelib.read_all([functools.partial(load, p) for p in paths])
    kinds, captured = collections.Counter(), []
    for row, fact in zip(rows, facts):
        for doc in scorelib.documents(fact):
            kinds[doc.get("kind"), doc.get("why_not")] += 1
            if is_captured(doc):
                captured.append(f"{row['path']} ({row['expected']})")
    print(f"ham: captured {len(captured)} of {len(rows)} {' '.join(captured)}")
    for (kind, why), n in kinds.most_common():
        print(f"  {kind}: {why}: {n}")
    return not captured


def main():
    base = scorelib.corpus()
    results = [] if "ham" in sys.argv else [mails(base)]
    results += [] if "mails" in sys.argv else [ham(base)]
    return 0 if all(results) else 1


sys.exit(main())

#!/usr/bin/env python3
"""When a debtor says he pays: whole mails through the reader, whose Date header, zone, region and settings decide what
the words mean. Prints TAP."""
import json
import os
import re
import subprocess
import tempfile
import unicodedata

SRC = os.environ.get("top_srcdir", ".")
BUILD = os.environ.get("top_builddir", ".")
READER = [os.path.join(BUILD, "postdue-reader"), "inbound", "--lexicon", os.path.join(SRC, "conf", "lexicon")]
TUESDAY = "Tue, 15 Sep 2026 10:00:00 +0200"
DECEMBER = "Fri, 18 Dec 2026 10:00:00 +0100"


def ask(text, date, context):
    mail = (f"From: Jo <jo@buyer.example>\nTo: ar@seller.example\nSubject: Re: Invoice R-1\nDate: {date}\n"
            f"Message-ID: <1@buyer.example>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
            f"Content-Transfer-Encoding: 8bit\n\n{text}\n")
    full = dict({"ours": ["seller.example"], "invoices": [{"number": "R-1", "issued": "2026-07-01", "due": "2026-07-31",
                                                         "amount": "119.00", "currency": "EUR"}]}, **context)
    with tempfile.NamedTemporaryFile("w", suffix=".json") as f:
        json.dump(full, f)
        f.flush()
        done = subprocess.run(READER + ["--context", f.name], input=mail.encode(), capture_output=True, timeout=60)
    facts = json.loads(done.stdout)
    for intent in facts.get("intents", []):
        if intent["intent"] == "promise":
            return intent.get("date"), intent.get("range")
    return None, None


# what is said, Date header, context, the day meant, and (where it is wider) the range
ROWS = [
    # the writer's own clock, not ours
    ("I will pay tomorrow.", "Tue, 15 Sep 2026 23:30:00 +0900", {}, "2026-09-16", None),
    ("I will pay tomorrow.", "Tue, 15 Sep 2026 00:30:00 -0700", {}, "2026-09-16", None),
    ("I will pay tomorrow.", "Mon, 14 Sep 2026 23:30:00 -0700", {}, "2026-09-15", None),
    # "next Friday" is a setting
    ("We will pay next Friday.", TUESDAY, {}, "2026-09-25", ["2026-09-18", "2026-09-25"]),
    ("We will pay next Friday.", TUESDAY, {"next_weekday": "earlier"}, "2026-09-18", ["2026-09-18", "2026-09-25"]),
    ("We will pay next Friday.", TUESDAY, {"next_weekday": "later"}, "2026-09-25", ["2026-09-18", "2026-09-25"]),
    ("Wir zahlen nächsten Freitag.", TUESDAY, {"next_weekday": "earlier"}, "2026-09-18", None),
    # payment runs
    ("Our next payment run is the 30th.", TUESDAY, {}, "2026-09-30", None),
    ("Our next run is on 15 October.", TUESDAY, {}, "2026-10-15", None),
    ("It goes out with the run of the 25th.", TUESDAY, {}, "2026-09-25", None),
    ("Die Rechnung wird mit dem nächsten Zahllauf am 25. bezahlt.", TUESDAY, {}, "2026-09-25", None),
    ("Votre facture sera réglée lors de la prochaine campagne de paiement, le 25.", TUESDAY, {}, "2026-09-25", None),
    # working days, and the debtor's holidays where they are known
    ("You will have the money in 5 working days.", TUESDAY, {}, "2026-09-22", None),
    ("We will pay within three working days.", DECEMBER, {}, "2026-12-23", None),
    ("We will pay in 6 working days.", DECEMBER, {}, "2026-12-28", None),
    ("We will pay in 6 working days.", DECEMBER, {"holidays": ["2026-12-25", "2026-12-28"]}, "2026-12-30", None),
    ("Wir zahlen in 6 Werktagen.", DECEMBER, {"holidays": ["2026-12-25"]}, "2026-12-29", None),
    ("We will pay on the last working day of the year.", DECEMBER, {"holidays": ["2026-12-31"]}, "2026-12-30", None),
    # the year wraps
    ("We will pay on 5 January.", DECEMBER, {}, "2027-01-05", None),
    ("Wir überweisen Ende Januar.", DECEMBER, {}, "2027-01-31", None),
    ("Nous paierons le 10 du mois prochain.", DECEMBER, {}, "2027-01-10", None),
    ("Pagheremo nella settimana 2.", DECEMBER, {}, "2027-01-15", ["2027-01-11", "2027-01-17"]),
    ("We will pay on 20 December.", DECEMBER, {}, "2026-12-20", None),
    # day and month by region
    ("We will pay on 05/10.", TUESDAY, {"region": "GB"}, "2026-10-05", None),
    ("We will pay on 10/05.", TUESDAY, {"region": "en-US"}, "2026-10-05", None),
    ("We will pay on 10/05/2026.", TUESDAY, {"region": "en-US"}, "2026-10-05", None),
    ("We will pay on 05/10/2026.", TUESDAY, {"region": "en-GB"}, "2026-10-05", None),
    # holidays by name
    ("We will pay before Christmas.", TUESDAY, {}, "2026-12-24", None),
    ("Wir überweisen gleich nach Ostern.", "Mon, 30 Mar 2026 10:00:00 +0200", {}, "2026-04-07", None),
    ("Nous paierons après Noël.", DECEMBER, {}, "2026-12-27", None),
    ("We will pay the Monday after Christmas.", DECEMBER, {}, "2026-12-28", None),
    ("Pagaremos después de Reyes.", DECEMBER, {}, "2027-01-07", None),
    ("We zullen drie dagen voor kerst betalen.", DECEMBER, {}, "2026-12-22", None),
    # a period means its end
    ("We will pay next week.", TUESDAY, {}, "2026-09-25", ["2026-09-21", "2026-09-27"]),
    ("We will pay next month.", TUESDAY, {}, "2026-10-31", ["2026-10-01", "2026-10-31"]),
    ("We will pay in mid-October.", TUESDAY, {}, "2026-10-15", ["2026-10-13", "2026-10-16"]),
    ("We will pay between the 20th and the 25th.", TUESDAY, {}, "2026-09-25", ["2026-09-20", "2026-09-25"]),
    ("We will pay this quarter.", TUESDAY, {}, "2026-09-30", None),
    ("Wir zahlen im vierten Quartal.", TUESDAY, {}, "2026-12-31", None),
    ("Nous réglerons sous quinzaine.", TUESDAY, {}, "2026-09-30", ["2026-09-29", "2026-09-30"]),
    # dates that are no promise
    ("Your invoice of 12 December is with our auditors.", TUESDAY, {}, None, None),
    ("I am on holiday until 25 September.", TUESDAY, {}, None, None),
    ("La livraison est prévue le 30 septembre.", TUESDAY, {}, None, None),
    ("Bitte rufen Sie mich bis Freitag zurück.", TUESDAY, {}, None, None),
    ("Your invoice of 1 July, due 31 July, will be paid on 25 September.", TUESDAY, {}, "2026-09-25", None),
]


def months(path):
    """The names of months of a lexicon file: folded name -> number."""
    found, here = {}, False
    for line in open(path, encoding="utf-8"):
        line = line.strip()
        if line.startswith("["):
            here = line == "[month]"
        elif here and " => " in line and not line.startswith("#"):
            name, number = line.split(" => ")
            plain = unicodedata.normalize("NFKD", name.lower().rstrip("."))
            found["".join(c for c in plain if not unicodedata.combining(c))] = int(re.match(r"\d+", number).group())
    return found


def disagreements():
    """Months that the words of invoices know and the words of replies do not, or know otherwise."""
    out = []
    for lang in ("de", "en", "es", "fr", "it", "nl", "pt"):
        there = months(os.path.join(SRC, "conf", "lexicon", "invoice", lang + ".lex"))
        here = months(os.path.join(SRC, "conf", "lexicon", "reply", lang + ".when.lex"))
        out += [f"{lang} {name}" for name, number in there.items() if here.get(name) != number]
    return out


def main():
    failed = 0
    print(f"1..{len(ROWS) + 1}")
    for n, (text, date, context, want, span) in enumerate(ROWS, 1):
        got, got_span = ask(text, date, context)
        ok = got == want and (span is None or got_span == span)
        failed += not ok
        print(f"{'ok' if ok else 'not ok'} {n} - {text} ({date[:16]} {json.dumps(context)})")
        if not ok:
            print(f"# want {want} {span}, got {got} {got_span}")
    apart = disagreements()
    failed += bool(apart)
    print(f"{'not ok' if apart else 'ok'} {len(ROWS) + 1} - the months of invoices and of replies are the same")
    if apart:
        print("#", ", ".join(apart))
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())

#!/usr/bin/env python3
"""What outbound mail the milter finds worth keeping: forms of attachment and text, and the corpus if it is there."""
import base64
import csv
import glob
import os
import quopri
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from miltercli import Tap, builddir

DRIVER = builddir() + "/tests/milter/keep_driver"


def b64(text):
    return base64.encodebytes(text).decode()


def qp(text):
    return quopri.encodestring(text).decode()


def part(head, body=""):
    return "--b1\r\n" + head.replace("\n", "\r\n") + "\r\n\r\n" + body + "\r\n"


def multi(*parts, kind="mixed", before=""):
    return "Content-Type: multipart/%s;\n boundary=b1\n" % kind, before + "".join(parts) + "--b1--\r\n"


HELLO = part("Content-Type: text/plain; charset=utf-8", "Hello Bob,\nsee you at noon.")
HTML = "<html><head><style>" + ".a{color:red}\n" * 2000 + "</style></head><body>Hello</body></html>"
DATA = b64(b"\0\1\2" * 5000)

CASES = [  # want, name, head, body
    (0, "plain text", "", "Hello Bob,\nsee you at noon.\n-- \nAlice\n"),
    (1, "a word", "", "Our invoice of today\n"),
    (1, "a capital", "", "INVOICE\n"),
    (1, "a compound", "", "die Schlussrechnung kommt morgen\n"),
    (1, "an umlaut in UTF-8", "Content-Type: text/plain; charset=utf-8\n", "der Betrag ist am 1.5. fällig\n"),
    (1, "an umlaut in Latin-1", "Content-Type: text/plain; charset=iso-8859-1\n", b"der Betrag ist am 1.5. f\xe4llig\n"),
    (1, "a capital umlaut", "", "Überweisen Sie bitte\n"),
    (1, "quoted-printable", "Content-Transfer-Encoding: quoted-printable\n", "die Rech=\nnung vom fr=C3=BChen Mai\n"),
    (0, "quoted-printable, other", "Content-Transfer-Encoding: quoted-printable\n", "die Sam=\nmlung\n"),
    (1, "base64 text", "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n", b64(b"Dear Bob, " * 30 + b"the invoice is here. " * 3)),
    (0, "base64 text, other", "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n", b64(b"Dear Bob, " * 90)),
    (1, "folded word", "", "please see terms of\npayment below\n"),
    (1, "subject", "Subject: Your INVOICE 17\n", "see above\n"),
    (1, "encoded subject Q", "Subject: =?utf-8?q?Rec?=\n =?utf-8?q?hnung_17?=\n", "x\n"),
    (1, "encoded subject B", "Subject: =?utf-8?B?%s?=\n" % base64.b64encode("счёт 17".encode()).decode(), "x\n"),
    (1, "another charset", "Content-Type: text/plain; charset=gb2312\n", b"\xc4\xe3\xba\xc3\n"),
    (0, "auto-reply", "Subject: invoice\nAuto-Submitted: auto-replied\n", "away\n"),
    (1, "auto-generated", "Subject: invoice\nAuto-Submitted: auto-generated\n", "x\n"),
    (0, "report", "Subject: invoice\nContent-Type: multipart/report\n", "x\n"),
    (1, "whole mail is a PDF", "Content-Type: application/pdf\nContent-Transfer-Encoding: base64\n", DATA),
    (1, "PDF part", *multi(HELLO, part("Content-Type: application/pdf\nContent-Transfer-Encoding: base64", DATA))),
    (1, "PDF after a long text", *multi(part("Content-Type: text/plain", "Hello Bob, nothing here.\n" * 9000),
                                         part("Content-Type: application/pdf", DATA))),
    (1, "PDF after a picture", *multi(part("Content-Type: image/png\nContent-Transfer-Encoding: base64", DATA * 4),
                                       part("Content-Type: application/octet-stream;\n name=\"scan 12.PDF\"", DATA))),
    (1, "XML part", *multi(HELLO, part("Content-Type: text/xml; name=x", "<a/>"))),
    (1, "p7m by name", *multi(HELLO, part("Content-Type: application/x-foo\nContent-Disposition: attachment;\n filename=IT01_1.xml.p7m", DATA))),
    (1, "zip", *multi(HELLO, part("Content-Type: application/x-zip-compressed; name=a", DATA))),
    (1, "nameless octets", *multi(HELLO, part("Content-Type: application/octet-stream", DATA))),
    (0, "picture as octets", *multi(HELLO, part("Content-Type: application/octet-stream; name=a.JPG", DATA))),
    (0, "picture", *multi(HELLO, part("Content-Type: image/jpeg; name=beach.jpg", DATA))),
    (1, "picture by name", *multi(HELLO, part("Content-Type: image/jpeg; name=Rechnung.jpg", DATA))),
    (1, "document by encoded name", *multi(HELLO, part("Content-Type: application/msword\nContent-Disposition: attachment;\n"
                                                        " filename=\"=?utf-8?q?Rech?= =?utf-8?q?nung.doc?=\"", DATA))),
    (0, "document", *multi(HELLO, part("Content-Type: application/msword; name=plan.doc", DATA))),
    (0, "signature", *multi(HELLO, part("Content-Type: application/pkcs7-signature; name=smime.p7s", DATA), kind="signed")),
    (0, "svg", *multi(HELLO, part("Content-Type: image/svg+xml; name=logo.svg", DATA))),
    (0, "calendar", *multi(HELLO, part("Content-Type: text/calendar", "BEGIN:VCALENDAR\nEND:VCALENDAR"))),
    (1, "word in the second text", *multi(HELLO, part("Content-Type: text/html", "<p>Facture n&deg; 12</p>"), kind="alternative")),
    (1, "word after a long style", "Content-Type: text/html\n", HTML.replace("Hello", "the amount due is 12")),
    (0, "long style, no word", "Content-Type: text/html\n", HTML),
    (1, "forwarded mail with a PDF", *multi(HELLO, part(
        "Content-Type: message/rfc822", "Subject: fwd\r\nContent-Type: multipart/mixed; boundary=b2\r\n\r\n--b2\r\n"
        "Content-Type: application/pdf\r\n\r\nx\r\n--b2--"))),
    (1, "forwarded PDF", *multi(part("Content-Type: message/rfc822", "Subject: fwd\r\nContent-Type: application/pdf\r\n\r\nx"))),
    (0, "dashes in a text", "", "--- cut ---\nNote: nothing\n--\nAlice\n------\n"),
    (1, "a word after dashes", "", "--------\nNote: see\n\nthe invoice\n"),
    (0, "one endless line", "", "hello " * 50000),
    (1, "a word in an endless line", "", "hello " * 5000 + "invoice " + "hello " * 5000),
]


def judge(files, chunk=None):
    env = dict(os.environ, CHUNK=str(chunk)) if chunk else None
    out = subprocess.run([DRIVER] + files, capture_output=True, text=True, check=True, env=env).stdout
    return {line.split("\t")[2]: line.split("\t")[0] == "keep" for line in out.splitlines()}


def write_cases(tmp):
    files = {}
    for i, (want, name, head, body) in enumerate(CASES):
        path = "%s/%d.eml" % (tmp, i)
        body = body if isinstance(body, bytes) else body.encode()
        with open(path, "wb") as f:
            f.write(b"From: a@b\n" + head.encode() + b"\n" + body)
        files[path] = (want, name)
    return files


def test_forms_of_mail(tmp):
    files = write_cases(tmp)
    for chunk in (None, 1, 13, 1000):
        got = judge(list(files), chunk)
        wrong = [(name, chunk) for path, (want, name) in files.items() if got[path] != bool(want)]
        assert not wrong, wrong


def corpus():
    for base in (os.environ.get("POSTDUE_CORPUS"),
                 os.path.join(os.environ.get("top_srcdir", "."), "..", "shared", "corpus")):
        if base and os.path.isdir(base + "/invoices/mails"):
            return base + "/invoices"
    return None


def test_no_invoice_of_the_corpus_is_missed(_):
    base = corpus()
    if not base:
        return "no corpus (set POSTDUE_CORPUS)"
    with open(base + "/mails/manifest.tsv", encoding="utf-8", newline="") as f:
        wanted = [r["file"] for r in csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE) if r["expected"] == "capture"]
    got = judge([base + "/mails/" + f for f in wanted])
    missed = [f for f, kept in got.items() if not kept]
    assert len(got) > 50 and not missed, missed
    ham = judge(glob.glob(base + "/ham/*.eml"))
    print("# kept of %d other business mails: %d" % (len(ham), sum(ham.values())))
    assert sum(ham.values()) < len(ham) * 0.6


if __name__ == "__main__":
    Tap().run([f for name, f in list(globals().items()) if name.startswith("test_")])

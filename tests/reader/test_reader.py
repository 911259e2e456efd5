#!/usr/bin/env python3
"""The reader as a program: what it prints for good, bad and hostile mail, that it serves, and that its parser can
do nothing. Prints TAP."""
import io
import json
import os
import shutil
import subprocess
import sys
import zipfile
import zlib

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import pdfmake
import sources

SRC = os.environ.get("top_srcdir", ".")
BUILD = os.environ.get("top_builddir", ".")
READER = os.path.join(BUILD, "postdue-reader")
LEXICON = ["--lexicon", os.path.join(SRC, "conf", "lexicon")]
tests = []


def test(f):
    tests.append(f)
    return f


def run(message, *options, direction="outbound"):
    done = subprocess.run([READER, direction] + LEXICON + list(options), input=message, capture_output=True, timeout=120)
    return done.returncode, json.loads(done.stdout)


def expect(message, code, *options, **want):
    status, facts = run(message, *options)
    got = {k: facts.get(k) for k in want}
    assert status == code and got == want, "exit %d, %s" % (status, facts)
    return facts


def zipped(*files):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        for name, data in files:
            z.writestr(name, data)
    return out.getvalue()


@test
def ubl_attached_under_a_wrong_type():
    facts = expect(sources.mail([(sources.ubl(), "application", "octet-stream", "x.dat")]), 0, kind="invoice", chase=True,
                   number="R-1", payable="119.00", due="2024-03-31", due_basis="field", source="ubl", part="2")
    assert facts["buyer"] == {"name": "Buyer & Co", "email": "ap@buyer.example"}, facts
    assert {"field": "due", "text": "2024-03-31", "part": "2", "confidence": 1.0} in facts["evidence"]


@test
def xml_in_a_pdf_in_a_zip():
    pdf = pdfmake.make(["Invoice R-1"], [("anything.bin", sources.ubl())])
    expect(sources.mail([(zipped(("a/b.pdf", pdf)), "application", "zip", "docs.zip")]), 0, kind="invoice", number="R-1",
           part="2.zip/a/b.pdf/embedded-1")


@test
def several_invoices_are_all_there():
    mail = sources.mail([(sources.ubl("R-%d" % i), "text", "xml", "%d.xml" % i) for i in range(3)])
    facts = expect(mail, 0, kind="invoice")
    assert sorted(d["number"] for d in facts["invoices"]) == ["R-0", "R-1", "R-2"], facts


@test
def the_same_invoice_twice_is_one():
    pdf = pdfmake.make(["Invoice"], [("f.xml", sources.ubl())])
    facts = expect(sources.mail([(sources.ubl(), "text", "xml", "a.xml"), (pdf, "application", "pdf", "a.pdf")]), 0,
                   kind="invoice", source="ubl")
    assert "invoices" not in facts, facts


@test
def a_forwarded_message_in_base64():
    inner = sources.mail([(sources.ubl(), "text", "xml", "a.xml")])
    message = sources.raw_mail("From: a@x.example\r\nTo: b@y.example\r\nMIME-Version: 1.0\r\n"
                               "Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64",
                               sources.base64_part(inner))
    expect(message, 0, kind="invoice", number="R-1")


@test
def a_delivery_note_beside_does_not_hide_the_text():
    note = b"<DespatchAdvice xmlns='urn:oasis:names:specification:ubl:schema:xsd:DespatchAdvice-2'><ID>D-1</ID></DespatchAdvice>"
    text = "Invoice number: 4711\nInvoice date: 2024-03-01\nTotal due: EUR 10.00\nDue date: 2024-03-31\n"
    expect(sources.mail([(note, "text", "xml", "a.xml")], text=text), 0, kind="invoice", number="4711", source="text")


@test
def headers_win():
    mail = sources.mail([(sources.ubl(), "text", "xml", "a.xml")],
                        headers=[("X-Invoice-Number", "R-1"), ("X-Invoice-Due", "2024-04-15"),
                                 ("X-Invoice-Amount", "119.00"), ("X-Invoice-Currency", "EUR")])
    facts = expect(mail, 0, source="header", due="2024-04-15")
    assert any("2024-03-31" in n for n in facts["notes"]), facts


@test
def own_domains_are_not_the_debtor():
    mail = sources.mail([(sources.ubl(), "text", "xml", "a.xml")])
    status, facts = run(mail, "--ours", "buyer.example", "--recipient", "x@sub.buyer.example", "--recipient",
                        "pay@outside.example")
    assert facts["buyer"]["email"] == "pay@outside.example", facts


@test
def unreadable_things_say_why():
    handler = b"/Root 1 0 R/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O(%s)/U(%s)>>" % (b"o" * 32, b"u" * 32)
    locked = pdfmake.make(["x"]).replace(b"/Root 1 0 R", handler)  # a password nobody knows
    scan = pdfmake.make([])
    broken = sources.ubl()[:400]
    for data, why in ((scan, "picture"), (b"%PDF-1.4\nnonsense", "broken"), (broken, "broken XML"), (locked, "encrypted")):
        facts = expect(sources.mail([(data, "application", "octet-stream", "x")], text="\n"), 1, kind="unreadable")
        assert why in facts["why"], (why, facts)


@test
def an_embedded_file_that_needs_a_pdf_program():
    pdf = pdfmake.make(["x"], [("a.txt", b"hello"), ("f.xml", sources.ubl())], encode=pdfmake.hexed)
    expect(sources.mail([(pdf, "application", "pdf", "a.pdf")]), 0, kind="invoice", source="ubl", number="R-1")


@test
def a_locked_archive_is_unreadable():
    locked = bytearray(zipped(("a.pdf", b"%PDF-1.4")))
    locked[6] |= 1  # the flag of an encrypted member, in both headers
    locked[locked.index(b"PK\x01\x02") + 8] |= 1
    facts = expect(sources.mail([(bytes(locked), "application", "zip", "a.zip")], text="\n"), 1, kind="unreadable")
    assert "password" in facts["why"], facts


@test
def pictures_are_read_when_asked():
    if not shutil.which("tesseract") or not shutil.which("pdftoppm"):
        return "no tesseract or pdftoppm"
    lines = ["Seller GmbH", "Invoice", "Invoice number: 20240815", "Invoice date: 2024-03-01", "Total due: EUR 119.00",
             "Due date: 2024-03-31"]
    pgm = subprocess.run(["pdftoppm", "-r", "150", "-gray", "-"], input=pdfmake.make(lines), capture_output=True).stdout
    _, size, _, gray = pgm.split(b"\n", 3)
    width, height = map(int, size.split())
    mail = sources.mail([(pdfmake.scan(width, height, gray), "application", "pdf", "scan.pdf")], text="\n")
    expect(mail, 1, kind="unreadable", why="the PDF is a picture without text")
    expect(mail, 0, "--ocr", kind="invoice", number="20240815", due="2024-03-31", payable="119.00")


def bombs():
    """The fixed list: each is answered, never by a crash of the whole program."""
    head = "From: a@b.example\r\nTo: c@d.example"
    yield "groups", ("To: " + "g:" * 40300 + "\r\n\r\nx").encode()
    yield "groups under the line cap", ("To: " + "g:" * 30000 + "\r\n\r\nx").encode()
    yield "groups in an embedded message", (head + "\r\nContent-Type: message/rfc822\r\n\r\nTo: " + "g:" * 30000).encode()
    hidden = sources.base64_part(b"From: a@b.c\nSubject: x\nTo: " + b"g:" * 30000 + b"\n\nx")
    yield "groups in base64", (head + "\r\nContent-Type: message/rfc822\r\n"
                               "Content-Transfer-Encoding: base64\r\n\r\n").encode() + hidden
    yield "colons", ("To: " + ":" * 60000 + "\r\n\r\n").encode()
    yield "parts", (head + "\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n").encode() + b"--b\r\n\r\nx\r\n" * 200000
    nest = "".join("Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (i, i) for i in range(5000))
    yield "nesting", (head + "\r\n" + nest).encode()
    yield "nested messages", (head + "\r\n" + "Content-Type: message/rfc822\r\n\r\n" * 5000).encode()
    yield "header lines", ("X: y\r\n" * 50000 + "\r\n").encode()
    yield "long header", ("X: " + "y" * 1000000 + "\r\n\r\n").encode()
    yield "folded header", ("Subject: " + "y\r\n " * 50000 + "\r\n\r\n").encode()
    yield "encoded words", ("Subject: " + "=?utf-8?q?=41?= " * 4000 + "\r\n\r\n").encode()
    yield "rfc2231", (head + "\r\nContent-Type: text/plain" + "".join("; n*%d*=%%41" % i for i in range(5000)) +
                      "\r\n\r\n").encode()
    yield "references", ("References: " + "<a@b> " * 9000 + "\r\n\r\n").encode()
    yield "base64 of nothing", (head + "\r\nContent-Transfer-Encoding: base64\r\n\r\n").encode() + b"=" * 5000000
    yield "quoted-printable", (head + "\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n").encode() + b"=" * 5000000
    entity = b"<!DOCTYPE a [<!ENTITY a0 'x'>" + b"".join(b"<!ENTITY a%d '&a%d;&a%d;'>" % (i, i - 1, i - 1)
                                                        for i in range(1, 40)) + b"]><Invoice>&a39;</Invoice>"
    yield "laughs", sources.mail([(entity, "text", "xml", "a.xml")])
    external = b"<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><Invoice><ID>&x;</ID></Invoice>"
    yield "external entity", sources.mail([(external, "text", "xml", "a.xml")])
    yield "attributes", sources.mail([(b"<Invoice " + b"".join(b"a%d='' " % i for i in range(100000)) + b"/>", "text", "xml",
                                       "a.xml")])
    yield "xml depth", sources.mail([(b"<?xml version='1.0'?>" + b"<a>" * 100000, "text", "xml", "a.xml")])
    yield "html depth", sources.mail([(b"<html>" + b"<div><table><tr><td>" * 30000, "text", "html", "a.html")])
    yield "html attributes", sources.mail([(b"<html><p " + b"".join(b"a%d='' " % i for i in range(20000)) + b">x", "text",
                                            "html", "a.html")])
    yield "json depth", sources.mail([(b"<html><script type='application/ld+json'>" + b"[" * 200000, "text", "html", "a.html")])
    yield "zip bomb", sources.mail([(zipped(("a.xml", b"<a>" + b" " * 200000000)), "application", "zip", "a.zip")])
    yield "zip of zips", sources.mail([(zipped(("a.zip", zipped(("b.zip", zipped(("c.xml", b"<a/>")))))), "application", "zip",
                                        "a.zip")])
    yield "many files", sources.mail([(zipped(*[("%d.xml" % i, b"<a/>") for i in range(5000)]), "application", "zip", "a.zip")])
    yield "broken zip", sources.mail([(zipped(("a.xml", b"<a/>" * 1000))[:-30], "application", "zip", "a.zip")])
    yield "flate bomb", sources.mail([(b"%PDF-1.4\n1 0 obj\n<</Type/EmbeddedFile/Filter/FlateDecode>>\nstream\n" +
                                       zlib.compress(b"<a>" + b" " * 300000000) + b"\nendstream", "application", "pdf", "a.pdf")])
    yield "many streams", sources.mail([(b"%PDF-1.4\n" + b"1 0 obj\n<</Filter/FlateDecode>>\nstream\n" * 100000, "application",
                                         "pdf", "a.pdf")])
    yield "nul bytes", b"\0" * 1000000
    yield "not a mail", b"\xff\xd8\xff" * 1000


@test
def bombs_are_answered():
    for name, message in bombs():
        for direction in ("outbound", "inbound"):
            done = subprocess.run([READER, direction] + LEXICON, input=message, capture_output=True, timeout=120)
            assert done.returncode in (0, 1), (name, direction, done.returncode, done.stderr[-500:])
            facts = json.loads(done.stdout)
            assert facts["kind"], (name, facts)
            assert "crashed" not in facts.get("why", "") and b"Sanitizer" not in done.stderr, (name, facts, done.stderr[-900:])
            assert "root:" not in done.stdout.decode(), name


@test
def an_over_long_message_is_refused():
    expect(b"From: a@b.c\n\n" + b"x" * (26 << 20), 1, kind="unreadable", why="the message is too large")


@test
def serving_answers_one_after_the_other():
    good = sources.mail([(sources.ubl(), "text", "xml", "a.xml")])
    bad = ("To: " + "g:" * 40300 + "\r\n\r\nx").encode()
    context = json.dumps({"ours": ["seller.example"], "recipients": ["third@party.example"]}).encode()
    frames = [(b"outbound", b"", good), (b"outbound", b"", bad), (b"outbound", context, good), (b"inbound", b"", good),
              (b"outbound", b"nonsense", good)]
    asked = b"".join(b"%s %d %d\n" % (d, len(c), len(m)) + c + m for d, c, m in frames)
    done = subprocess.run([READER, "serve"] + LEXICON, input=asked, capture_output=True, timeout=120)
    out, answers = io.BytesIO(done.stdout), []
    for head in iter(out.readline, b""):
        status, size = map(int, head.split())
        answers.append((status, json.loads(out.read(size) or b"{}")))
    assert done.returncode == 0 and len(answers) == len(frames), (done.returncode, answers)
    assert answers[0][1]["number"] == "R-1" and answers[0][1]["buyer"]["email"] == "ap@buyer.example"
    assert answers[1][0] == 1 and answers[1][1]["kind"] == "unreadable"
    assert answers[2][1]["buyer"]["email"] == "third@party.example", answers[2]
    assert answers[3][0] == 0
    assert answers[4][0] == 2, answers[4]


@test
def wrong_usage_is_status_2():
    for args in ([], ["sideways"], ["outbound", "--sandbox", "maybe"], ["outbound", "--context", "/nonexistent"]):
        done = subprocess.run([READER] + args, input=b"", capture_output=True)
        assert done.returncode == 2 and done.stderr and not done.stdout, (args, done)
    assert b"usage" in subprocess.run([READER, "--help"], capture_output=True).stdout


@test
def the_sandbox_can_be_required():
    mail = sources.mail([(sources.ubl(), "text", "xml", "a.xml")])
    status, facts = run(mail, "--sandbox", "require")
    if status == 1 and "sandbox" in facts["why"]:
        return "this kernel lacks a part of it"
    assert facts["number"] == "R-1", facts


@test
def programs_that_are_missing_or_hang_are_survived():
    mail = sources.mail([(pdfmake.make(["Invoice 1"]), "application", "pdf", "a.pdf")], text="\n")
    facts = expect(mail, 1, "--pdftotext", "/nonexistent", kind="unreadable")
    assert "cannot be run" in facts["why"], facts


def main():
    print("1..%d" % len(tests))
    failed = 0
    for n, f in enumerate(tests, 1):
        try:
            skip = f()
            print("ok %d - %s%s" % (n, f.__name__, " # SKIP " + skip if skip else ""))
        except Exception as e:  # a test that cannot run has failed
            failed += 1
            print("not ok %d - %s" % (n, f.__name__))
            for line in ("%s: %s" % (type(e).__name__, e)).splitlines():
                print("# " + line[:1500])
    return 1 if failed else 0


sys.exit(main())

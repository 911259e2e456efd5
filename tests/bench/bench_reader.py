#!/usr/bin/env python3
"""Speed of the reader, one sandboxed process for each message, serving and by an exec of its own: UBL mails and replies
per second of one core, and PDF mails against bare pdftotext plus pdfdetach on the same files. Mails are of our own
making, with sizes like real ones."""
import os
import resource
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "reader"))
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "score", "blind"))
import make_replies
import pdfmake
import sources

SRC = os.environ.get("top_srcdir", ".")
BUILD = os.environ.get("top_builddir", ".")
READER = os.path.join(BUILD, "postdue-reader")
LEXICON = ["--lexicon", os.path.join(SRC, "conf", "lexicon"), "--sandbox", "require"]
ROUNDS = 3


def cpu():
    r = resource.getrusage(resource.RUSAGE_CHILDREN)
    return r.ru_utime + r.ru_stime


def timed(work):
    """The best of some rounds: (wall seconds, CPU seconds of all children)."""
    best = None
    for _ in range(ROUNDS):
        wall, used = time.monotonic(), cpu()
        work()
        each = (time.monotonic() - wall, cpu() - used)
        best = each if best is None or each[1] < best[1] else best
    return best


def serve(mails, direction=b"outbound"):
    reader = subprocess.Popen([READER, "serve"] + LEXICON, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    for mail in mails:
        reader.stdin.write(b"%s 0 %d\n" % (direction, len(mail)) + mail)
        reader.stdin.flush()
        size = int(reader.stdout.readline().split()[1])
        assert b'"kind"' in reader.stdout.read(size)
    reader.stdin.close()
    assert reader.wait() == 0


def one_by_one(mails, direction="outbound"):
    for mail in mails:
        subprocess.run([READER, direction] + LEXICON, input=mail, stdout=subprocess.DEVNULL, check=True)


def bare(paths):
    for path in paths:
        subprocess.run(["pdftotext", "-layout", "-enc", "UTF-8", path, "-"], stdout=subprocess.DEVNULL, check=True)
        with tempfile.TemporaryDirectory() as out:
            subprocess.run(["pdfdetach", "-saveall", "-o", out, path], stdout=subprocess.DEVNULL, check=True)


def invoice_lines(number):
    return ["Seller GmbH", "Invoice", "", "Invoice number: R-%d" % number, "Invoice date: 2024-03-01", "",
            "Description                  Qty      Price     Amount"] + \
           ["Thing number %-15d 1      10.00      10.00" % i for i in range(20)] + \
           ["", "Total due: EUR 200.00", "Payable by 2024-03-31"]


def as_html(mail):
    """The same reply as a mail program's HTML."""
    head, body = mail.split(b"\n\n", 1)
    keep = b"\n".join(l for l in head.split(b"\n") if not l.lower().startswith(b"content-"))
    return keep + b"\nContent-Type: text/html; charset=utf-8\n\n<html><body><div>" + \
        body[:400].replace(b"<", b"&lt;").replace(b"\n", b"<br>\n") + b"</div></body></html>\n"


def compare(name, direction, mails, few, want):
    for way, some, work in (("serving", mails, lambda: serve(mails, direction.encode())),
                            ("exec each", mails[:few], lambda: one_by_one(mails[:few], direction))):
        wall, used = timed(work)
        rate = len(some) / used
        print("%-14s %-10s %5.0f per second of one core, %5.2f ms each, wall %5.2f ms (want %d per second: %s)" %
              (name + ",", way + ":", rate, 1e3 / rate, 1e3 * wall / len(some), want, "reached" if rate >= want else "MISSED"))


def main():
    ubl = [sources.mail([(sources.ubl("R-%d" % i), "text", "xml", "i.xml")]) for i in range(1000)]
    replies = [r["mail"] for r in make_replies.load(os.path.join(SRC, "tests", "score", "blind", "replies_a.txt"))]
    compare("UBL mails", "outbound", ubl, 200, 100)
    compare("Replies", "inbound", replies, 200, 150)
    compare("HTML replies", "inbound", [as_html(r) for r in replies], 200, 150)
    pdfs = [pdfmake.make(invoice_lines(i), [("x.xml", sources.ubl("R-%d" % i))] if i % 2 else (), 20000)
            for i in range(60)]
    mails = [sources.mail([(p, "application", "pdf", "i.pdf")]) for p in pdfs]
    with tempfile.TemporaryDirectory() as folder:
        paths = [os.path.join(folder, "%d.pdf" % i) for i in range(len(pdfs))]
        for path, data in zip(paths, pdfs):
            with open(path, "wb") as f:
                f.write(data)
        _, base = timed(lambda: bare(paths))
    for name, work in (("serving", serve), ("exec each", one_by_one)):
        _, used = timed(lambda: work(mails))
        plain, mixed = mails[0::2], mails[1::2]
        print("PDF mails, %-10s     %5.2f ms each, bare programs %5.2f ms: ratio %.2f (want 1.25 at most)" %
              (name + ":", 1e3 * used / len(mails), 1e3 * base / len(mails), used / base))
    _, used = timed(lambda: serve(plain))
    print("  of these without XML   %5.2f ms each: ratio %.2f" % (1e3 * used / len(plain), used / len(plain) / base * len(mails)))
    _, used = timed(lambda: serve(mixed))
    print("  of these with XML      %5.2f ms each: ratio %.2f" % (1e3 * used / len(mixed), used / len(mixed) / base * len(mails)))


main()

#!/usr/bin/env python3
"""explain and teach with the real reader: a layout of our own that is read wrong, taught once, read right ever after;
a reply explained with what the ledger knows. Prints TAP."""

import os
import sys

from clilib import BUILD, SRC, Scene, equal, golden, run_all, test

sys.path.insert(0, os.path.join(SRC, "tests", "reader"))
import pdfmake  # noqa: E402

# Words that no lexicon has stand where "invoice number", "due" and "total" would.
LAYOUT = """Zorblatt Works Oy                      INVOICE

Zkrivnum: {number}                     Vydno {issued}

Plopdag         Fnord
{due}      K9

Work                                   {net}
Globsum                                {total} EUR
Subtotal                               {net} EUR
"""
FIRST = dict(number="Q-17", issued="03/04/2026", due="06/05/2026", net="100.00", total="120.00")
NEXT = dict(number="Q-18", issued="01/05/2026", due="08/06/2026", net="300.00", total="360.00")
MAIL = """From: Carla <carla@ours.example>
To: Accounts <accounts@acme.example>
Subject: Invoice
Date: Thu, 28 May 2026 10:00:00 +0200
Message-ID: <{id}@ours.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

{text}"""


def site():
    s = Scene()
    with open(s.conf) as f:
        text = f.read()
    reader = os.path.join(os.path.abspath(BUILD), "postdue-reader")
    words = os.path.join(os.path.abspath(SRC), "conf", "lexicon")
    text = text.replace(os.path.join(s.dir, "reader"), reader)
    with open(s.conf, "w") as f:
        f.write(text + 'lexicon_dirs = { "%s" }\n' % words)
    return s


def mail(s, values, name):
    return s.file(name, MAIL.format(id=name, text=LAYOUT.format(**values)))


def fields(s, path):
    return {f["field"]: (f["value"], f["evidence"]) for f in s.json("explain", path)["fields"]}


TAUGHT = ["number=Q-17", "issued=2026-04-03", "due=2026-05-06", "payable=120.00", "seller=Zorblatt Works Oy"]


@test
def a_layout_is_taught_once(s):
    first, later = mail(s, FIRST, "first.eml"), mail(s, NEXT, "next.eml")
    before = fields(s, later)
    right = {"number": "Q-18", "issued": "2026-05-01", "due": "2026-06-08", "payable": "360.00"}
    if all(before.get(k, ("",))[0] == v for k, v in right.items()):
        raise AssertionError("it was read right before: the example teaches nothing")
    code, out, err = s.run("teach", first, *TAUGHT)
    equal((code, err), (0, ""))
    golden(s, "teach", out)
    after = fields(s, later)
    equal({k: after[k][0] for k in right}, right)
    if not all(after[k][1].startswith("rule zorblatt-works-oy.lex:") for k in right):
        raise AssertionError(after)
    code, out, err = s.run("explain", later)
    equal((code, err), (0, ""))
    golden(s, "explain-taught", out)


@test
def a_correction_replaces_its_field_only(s):
    first = mail(s, FIRST, "first.eml")
    equal(s.run("teach", first, *TAUGHT)[0], 0)
    equal(s.run("teach", first, "payable=100.00", "seller=Zorblatt Works Oy")[0], 0)
    later = fields(s, mail(s, NEXT, "next.eml"))
    equal((later["payable"][0], later["number"][0]), ("300.00", "Q-18"))
    with open(os.path.join(s.dir, "rules", "zorblatt-works-oy.lex")) as f:
        rules = [line for line in f if line.startswith("payable")]
    equal(len(rules), 1)


@test
def a_pdf_is_taught_too(s):
    def pdf(values, name):
        path = os.path.join(s.dir, name)
        with open(path, "wb") as f:
            f.write(pdfmake.make(LAYOUT.format(**values).split("\n")))
        return path
    equal(s.run("teach", pdf(FIRST, "first.pdf"), "number=Q-17", "seller=Zorblatt Works Oy")[0], 0)
    equal(fields(s, pdf(NEXT, "next.pdf"))["number"][0], "Q-18")
    code, out, err = s.run("explain", os.path.join(s.dir, "next.pdf"))
    if code != 1 or "nobody outside" not in out:
        raise AssertionError(out + err)


@test
def what_cannot_be_taught_is_said(s):
    first = mail(s, FIRST, "first.eml")
    for values, says in ((["number=Q-99"], "does not stand in the text"), (["colour=red"], "field=value"),
                         (["due=soon"], "does not stand"), (["number="], "field=value")):
        code, out, err = s.run("teach", first, *values)
        equal((code, out), (2, ""), values)
        if says not in err:
            raise AssertionError(err)
    equal(os.path.exists(os.path.join(s.dir, "rules")), False)
    equal(s.run("teach", first, "--dry-run", *TAUGHT)[0], 0)
    equal(os.path.exists(os.path.join(s.dir, "rules")), False)
    equal(s.run("teach", first)[0], 2)


TERMS = """Dear customer,

please find our invoice no. R-2026-55 of 4 May 2026.

Consulting                    1,000.00 EUR
VAT 19 %                        190.00 EUR
Total amount due              1,190.00 EUR

Payment terms: net 30 days.
"""


@test
def terms_are_followed(s):
    code, out, err = s.run("explain", s.file("terms.eml", MAIL.format(id="t", text=TERMS)))
    equal((code, err), (0, ""))
    golden(s, "explain-terms", out)


REPLY = """From: Bea <bea@acme.example>
To: carla@ours.example
Subject: Re: Invoice 2026-0131
Date: Thu, 28 May 2026 11:00:00 +0200
Message-ID: <reply@acme.example>
Authentication-Results: mx.elsewhere.example; dmarc=pass header.from=acme.example
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Hello Carla,

we will pay invoice 2026-0131 next week.

On 27 May 2026 Carla wrote:
> Please pay invoice 2026-0131.

--
Bea
"""


@test
def a_reply_is_explained_from_the_ledger(s):
    before = s.digest()
    code, out, err = s.run("explain", "--inbound", s.file("reply.eml", REPLY))
    equal((code, err), (0, ""))
    golden(s, "explain-reply", out)
    stranger = s.file("stranger.eml", REPLY.replace("acme.example", "stranger.example"))
    code, out, err = s.run("explain", "--inbound", stranger)
    if code != 0 or "leave no trace" not in out:
        raise AssertionError(out + err)
    equal(s.digest(), before)
    os.unlink(s.ledger)
    equal(s.run("explain", "--inbound", stranger)[0], 0, "without a ledger")


sys.exit(run_all(site))

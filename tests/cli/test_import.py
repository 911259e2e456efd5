#!/usr/bin/env python3
"""postdue import: CSV as banks write it, CAMT.053 and MT940; how a line finds its invoice, and what finds none.
Prints TAP."""

import sys

from clilib import equal, golden, run_all, test


def lines(s, *args):
    return [(x["result"], x["invoice"], x["text"]) for x in s.json("import", *args)["lines"]]


def open_of(s, number):
    return s.json("show", number)["open"]["amount"]


MATCHES = """Booking date;Payer;Details;Amount
27.05.2026;ACME Ltd;Invoice 2026-0117 with thanks;1.190,00
27.05.2026;Somebody;our order 55, RE: 2026-0131;"1,000.50"
28.05.2026;Initech;no number here;750,00
28.05.2026;hooli.example;;10,00
28.05.2026;Hooli;;10,00
28.05.2026;ACME Ltd;2026-0131 and 2026-0134;22.750,00
28.05.2026;Stranger;rent for May;750,00
28.05.2026;ACME Ltd;2026-0117;-5,00
28.05.2026;ACME Ltd;2026-0131;lots
"""


@test
def a_line_finds_its_invoice(s):
    path = s.file("bank.csv", MATCHES)
    before = s.digest()
    code, out, err = s.run("import", "--dry-run", path)
    equal((code, err), (1, ""))
    golden(s, "import-matches", out)
    equal(s.digest(), before, "a dry run")
    equal(s.run("import", path)[0], 1)
    equal((open_of(s, "2026-0117"), open_of(s, "2026-0131"), open_of(s, "2026-0134")), ("0.00", "22000.00", "0.00"))
    only = lines(s, "--unmatched", path)
    equal({r for r, _, _ in only}, {"no match"})
    equal(s.run("fsck")[0], 0)


@test
def several_invoices_in_one_payment(s):
    total = s.file("both.csv", "amount,text\n24190.50,\"2026-0117, 2026-0131\"\n")
    equal(s.run("import", total)[0], 0)
    equal((open_of(s, "2026-0117"), open_of(s, "2026-0131")), ("0.00", "0.00"))
    again = s.json("import", total)
    equal((again["recorded"], again["unmatched"]), (0, 0))
    equal(s.run("fsck")[0], 0)


@test
def less_and_more_than_was_open(s):
    equal(lines(s, s.file("part.csv", "invoice,amount\n2026-0117,190\n")),
          [("recorded", "2026-0117", "190.00 EUR, by its number")])
    equal(open_of(s, "2026-0117"), "1000.00")
    equal(lines(s, s.file("more.csv", "invoice,amount\n2026-0117,1500\n")),
          [("closed", "2026-0117", "1,500.00 EUR, more than was open, by its number")])
    paid = s.json("show", "acme.example")
    equal(s.run("fsck")[0], 0, paid)


@test
def columns_are_mapped(s):
    path = s.file("odd.csv", "Kontoauszug vom 28.05.2026\n\nWert|Tag|Zweck\n1.190|05/27/2026|2026-0117\n")
    equal(s.run("import", path)[0], 2)
    args = ["--skip", "2", "--separator", "|", "--map", "amount=Wert", "--map", "date=2", "--map", "reference=zweck",
            "--decimal", ",", "--dates", "mdy", path]
    equal(lines(s, *args), [("closed", "2026-0117", "1,190.00 EUR, by numbers in the text")])
    equal(s.json("show", "2026-0117")["payments"][0]["paid_on"], "2026-05-27")
    for wrong in (["--map", "amount=Nix", path], ["--map", "colour=1", path], ["--decimal", ";", path],
                  ["--dates", "ymd", path], ["--separator", "::", path]):
        equal(s.run("import", *wrong)[0], 2, wrong)


AMOUNTS = [("1190", "1190.00"), ("1190.00", "1190.00"), ("1.190,00", "1190.00"), ("1,190.00", "1190.00"),
           ("1'190.00", "1190.00"), ("1\u00a0190,00", "1190.00"), ("1190,0", "1190.00"), ("+1190.00", "1190.00"),
           ("1.190,00 EUR", "1190.00"), ("1\u202f190", "1190.00")]


@test
def both_decimal_styles(s):
    for text, want in AMOUNTS:
        got = s.json("import", "--dry-run", s.file("a.csv", f"invoice;amount\n2026-0117;{text}\n"))
        equal([x["text"] for x in got["lines"]], ["1,190.00 EUR, by its number"], text)
    for text in ("1,19,0.0.0", "11 90", "1.190.00", "--5", "1,", "abc", "", "1190 USD"):
        equal(s.run("import", "--dry-run", s.file("a.csv", f"invoice;amount\n2026-0117;{text}\n"))[0], 1, text)


CAMT = """<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt>
<Acct><Id><IBAN>DE02120300000000202051</IBAN></Id></Acct>
<Ntry><Amt Ccy="EUR">1190.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><ValDt><Dt>2026-05-27</Dt></ValDt>
 <AcctSvcrRef>A1</AcctSvcrRef><NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>
 <RltdPties><Dbtr><Pty><Nm>ACME Ltd</Nm></Pty></Dbtr></RltdPties>
 <RmtInf><Ustrd>Invoice 2026-0117</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
<Ntry><Amt Ccy="EUR">760.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><BookgDt><Dt>2026-05-28</Dt></BookgDt><NtryDtls>
 <TxDtls><AmtDtls><TxAmt><Amt Ccy="EUR">750.00</Amt></TxAmt></AmtDtls>
  <RmtInf><Strd><RfrdDocInf><Nb>2026-0134</Nb></RfrdDocInf></Strd></RmtInf></TxDtls>
 <TxDtls><AmtDtls><TxAmt><Amt Ccy="EUR">10.00</Amt></TxAmt></AmtDtls>
  <RltdPties><Dbtr><Nm>hooli</Nm></Dbtr></RltdPties></TxDtls></NtryDtls></Ntry>
<Ntry><Amt Ccy="EUR">3.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><ValDt><Dt>2026-05-28</Dt></ValDt></Ntry>
<Ntry><Amt Ccy="EUR">80.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><RvslInd>true</RvslInd></Ntry>
</Stmt></BkToCstmrStmt></Document>
"""


@test
def camt_is_read(s):
    path = s.file("camt.xml", CAMT)
    equal(lines(s, path), [("closed", "2026-0117", "1,190.00 EUR, by numbers in the text"),
                           ("closed", "2026-0134", "750.00 EUR, by numbers in the text"),
                           ("closed", "7", "10.00 EUR, by amount and payer"),
                           ("ignored", None, "no money that came in"), ("ignored", None, "no money that came in")])
    again = s.json("import", path)
    equal((again["recorded"], again["known"], again["ignored"]), (0, 3, 2))
    equal(s.json("show", "2026-0117")["payments"][0]["paid_on"], "2026-05-27")
    bomb = CAMT.replace("<Document", '<!DOCTYPE x [<!ENTITY a SYSTEM "/etc/passwd">]><Document', 1)
    equal(s.run("import", s.file("bomb.xml", bomb))[0], 2)
    equal(s.run("import", s.file("broken.xml", CAMT[:-40]))[0], 2)


MT940 = """:20:STARTUMS
:25:12030000/0000202051
:28C:00001/001
:60F:C260526EUR1000,00
:61:2605270527CR1190,00NTRFNONREF//A1
:86:166?00GUTSCHRIFT?20EREF+NOTPROVIDED?21SVWZ+Rechnung 2026-
?220117 vielen Dank?32ACME LTD
:61:2605280528D3,00NMSCNONREF
:86:808?00ENTGELT
:61:2605280528RC80,00NTRFNONREF
:86:166?20zurueck
:62F:C260528EUR2107,00
-
"""


@test
def mt940_is_read(s):
    path = s.file("umsatz.sta", MT940.replace("\n", "\r\n"))
    equal(lines(s, path), [("closed", "2026-0117", "1,190.00 EUR, by numbers in the text"),
                           ("ignored", None, "no money that came in"), ("ignored", None, "no money that came in")])
    equal(s.json("show", "2026-0117")["payments"][0]["paid_on"], "2026-05-27")
    equal(s.json("import", path)["known"], 1)


@test
def what_bounced_is_not_imported_again(s):
    path = s.file("bank.csv", "invoice,amount\n2026-0117,1190\n")
    equal(s.run("import", path)[0], 0)
    equal(s.run("reopen", "2026-0117")[0], 0)
    equal(s.json("import", path)["known"], 1)
    equal(open_of(s, "2026-0117"), "1190.00")
    equal(s.run("fsck")[0], 0)


sys.exit(run_all())

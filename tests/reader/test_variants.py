#!/usr/bin/env python3
"""What programs really write: the same invoice in every structured syntax, profile, encoding and wrapping that the
standards allow or that is met in the wild, each with the facts it must give. One serving reader answers all. TAP.

usage: test_variants.py [WORD]        only cases whose name has WORD
       test_variants.py --write DIR   writes the messages for tests/fuzz/damage_driver instead"""
import base64
import json
import os
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import papers as p
import pdfmake
import sources
import wrappings

SRC = os.environ.get("top_srcdir", ".")
BUILD = os.environ.get("top_builddir", ".")
cases = []

PLAIN = dict(kind="invoice", chase=True, number="R-1", issued="2024-03-01", due="2024-03-31", currency="EUR", payable="119.00",
             total="119.00", seller__name="Seller GmbH", buyer__name="Buyer & Co", type_code="380")


def case(name, message, context=None, **want):
    cases.append((name, message, context, want))


def attached(data, kind=("application", "octet-stream"), name="x.bin", text="\n"):
    data = data.encode() if isinstance(data, str) else data
    return sources.mail([(data, kind[0], kind[1], name)], text=text)


def plain(name, data, base=PLAIN, **differs):
    """An attached document that says what PLAIN says but for what differs."""
    case(name, attached(data), **dict(base, **differs))


def ubl_cases():
    plain("ubl", p.ubl(), due_basis="field", payment__iban="DE02120300000000202051", payment__reference="REF 1")
    cac, cbc = p.UBL_NS + "CommonAggregateComponents-2", p.UBL_NS + "CommonBasicComponents-2"
    other = p.ubl(xmlns='xmlns="%sInvoice-2" xmlns:ns7="%s" xmlns:b="%s"' % (p.UBL_NS, cac, cbc))
    plain("ubl other prefixes", other.replace("cac:", "ns7:").replace("cbc:", "b:"))
    rooted = p.ubl(xmlns='xmlns:u="%sInvoice-2" xmlns:cac="%s" xmlns:cbc="%s"' % (p.UBL_NS, cac, cbc))
    plain("ubl prefixed root", rooted.replace("<Invoice ", "<u:Invoice ").replace("</Invoice>", "</u:Invoice>"))
    bare = p.ubl().replace("cac:", "").replace("cbc:", "")
    plain("ubl one namespace for all", bare)
    plain("ubl no namespace at all", p.ubl(xmlns='a="b"').replace("cac:", "").replace("cbc:", ""))
    plain("ubl undeclared prefixes", p.ubl(xmlns='xmlns="%sInvoice-2"' % p.UBL_NS))
    many = " ".join('xmlns:n%d="urn:x:%d"' % (i, i) for i in range(50))
    plain("ubl fifty namespaces", p.ubl().replace("<Invoice ", "<Invoice %s " % many))
    plain("ubl local namespaces", p.ubl().replace("<cbc:ID>R-1", '<cbc:ID xmlns:cbc="%s">R-1' % cbc))
    ext = "<ext:UBLExtensions xmlns:ext='urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2'>" \
          "<ext:UBLExtension><ext:ExtensionContent><Invoice><ID>WRONG</ID></Invoice></ext:ExtensionContent></ext:UBLExtension>" \
          "</ext:UBLExtensions>"
    plain("ubl extensions first", p.ubl(head=ext + "<cbc:UBLVersionID>2.3</cbc:UBLVersionID>"))
    for v in ("2.0", "2.1", "2.2", "2.3", "2.4"):
        plain("ubl version " + v, p.ubl(head=p.tag("cbc:UBLVersionID", v)))
    plain("ubl comments and instructions", p.ubl().replace("R-1", "<!-- a -->R-<?pi x?>1<!-- b -->").replace(
        "<Invoice ", "<!-- made by x --><?xml-stylesheet href='x'?><Invoice "))
    plain("ubl cdata", p.ubl().replace("Seller GmbH", "<![CDATA[Seller GmbH]]>").replace("Buyer &amp; Co", "<![CDATA[Buyer & Co]]>"))
    plain("ubl character references", p.ubl().replace("Seller", "&#83;e&#x6C;ler").replace("R-1", "R&#45;1"))
    plain("ubl blanks in values", p.ubl().replace("R-1", "\n\t R-1 \n").replace(">119.00<", "> 119.00\n<").replace(
        ">2024-03-31<", ">\n 2024-03-31 <").replace("Seller GmbH", " Seller\n   GmbH "))
    plain("ubl nil due", p.ubl(due="").replace("<cbc:DueDate>", '<cbc:DueDate xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
                                               ' xsi:nil="true">'), due=None)
    for text in ("2024-03-31Z", "2024-03-31+01:00", "2024-03-31-05:00", "2024-03-31T00:00:00", "2024-03-31T23:00:00Z",
                 "2024-03-31T00:00:00.000+02:00", "2024-03-31 00:00:00"):
        plain("ubl date " + text, p.ubl(due=text))
    plain("ubl impossible date", p.ubl(due="2024-02-30"), due=None, chase=True)
    plain("ubl amount signs", p.ubl(payable="+119.00", total="0119.0"), payable="119.00", total="119.0")
    plain("ubl amount without leading zero", p.ubl(payable=".50", total="0.50"), payable="0.50", total="0.50")
    plain("ubl many decimals", p.ubl(payable="119.000000"), payable="119.000000")
    plain("ubl amount with a comma is none", p.ubl(payable="1.190,00"), payable=None, chase=False, why_not="no amount")
    plain("ubl prepaid", p.ubl(prepaid="19.00", payable="100.00"), payable="100.00", prepaid="19.00")
    plain("ubl rounding", p.ubl(total="118.98", rounding="0.02"), total="118.98")
    plain("ubl paid in full", p.ubl(prepaid="119.00", payable="0.00"), payable="0.00", chase=False, why_not="already paid")
    plain("ubl zero", p.ubl(payable="0", total="0"), payable="0", total="0", chase=False, why_not="nothing to pay")
    plain("ubl overpaid", p.ubl(prepaid="150.00", payable="-31.00"), payable="-31.00", chase=False, why_not="already paid")
    plain("ubl negative 380", p.ubl(payable="-119.00", total="-119.00"), kind="credit-note", payable="-119.00", total="-119.00",
          chase=False)
    plain("ubl currency lower case", p.ubl(currency="eur"))
    plain("ubl currency by its name", p.ubl(currency="Euro", money="EUR"))
    plain("ubl currency from the amount", p.ubl(currency=None), currency="EUR")
    plain("ubl other currency", p.ubl(currency="SEK", money="SEK"), currency="SEK")
    plain("ubl due in means", p.ubl(due=None, means=p.means("30", "2024-03-31")))
    plain("ubl due in terms", p.ubl(due=None, terms=p.terms(due="2024-03-31")))
    plain("ubl due in instalment", p.ubl(due=None, terms=p.terms(instalment="2024-03-31")))
    plain("ubl due in terms text", p.ubl(due=None, terms=p.terms("Net 30 days")), due_basis="terms")
    plain("ubl field against text", p.ubl(terms=p.terms("14 days net")), due="2024-03-31")
    plain("ubl several means, one date", p.ubl(due=None, means=p.means("58") + p.means("58", "2024-03-31")))
    plain("ubl two dates in means, one late", p.ubl(due=None, means=p.means("30", "2024-03-15") + p.means("30", "2024-03-31")))
    plain("ubl instalments", p.ubl(due=None, terms=p.terms(due="2024-03-15", amount="60.00") + p.terms(due="2024-03-31", amount="59.00")))
    plain("ubl discount and net", p.ubl(due=None, terms=p.terms("2 %", due="2024-03-10", percent="2", until="2024-03-10") +
                                        p.terms("net", due="2024-03-31")), discounts=[{"until": "2024-03-10", "percent": "2"}])
    plain("ubl discount only is no due date", p.ubl(due=None, terms=p.terms(percent="3", until="2024-03-10")), due=None)
    plain("ubl skonto lines", p.ubl(due=None, terms=p.terms("#SKONTO#TAGE=14#PROZENT=2.25#\nZahlbar innerhalb von 30 Tagen netto.\n")))
    for code in ("80", "82", "84", "130", "202", "203", "204", "211", "218", "219", "295", "326", "331", "382", "383", "384", "385",
                 "386", "387", "388", "390", "394", "395", "456", "575", "623", "633", "751", "780", "870", "875", "876", "877"):
        plain("ubl type " + code, p.ubl(code=code), type_code=code)
    for code in ("389", "527", "500", "471"):
        plain("ubl self-billed " + code, p.ubl(code=code), type_code=code, chase=False, why_not="self-billed")
    for code in ("81", "83", "262", "296", "308", "381", "420", "458", "503", "532"):
        plain("ubl credit type " + code, p.ubl(code=code), type_code=code, kind="credit-note", chase=False, why_not="credit note")
    for code in ("261", "502"):
        plain("ubl self-billed credit " + code, p.ubl("CreditNote", code=code), type_code=code, kind="credit-note", chase=False)
    for code in ("393", "396", "472", "473", "501"):
        plain("ubl factored " + code, p.ubl(code=code), type_code=code, kind=None if code != "396" else "credit-note", chase=False)
    plain("ubl proforma", p.ubl(code="325"), type_code="325", kind="proforma", chase=False, why_not="proforma")
    plain("ubl type with a list", p.ubl().replace("<cbc:InvoiceTypeCode>", '<cbc:InvoiceTypeCode listID="UNCL1001" name="0200000">'))
    plain("ubl request for payment of what is past due", p.ubl(code="71"), type_code="71", kind="reminder", chase=False)
    for code, kind in (("310", "quote"), ("220", "order"), ("231", "order"), ("351", "other"), ("493", "statement")):
        plain("ubl type %s is no invoice" % code, p.ubl(code=code), type_code=code, kind=kind, chase=False)
    plain("ubl self-billing by profile", p.ubl(customization="urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:selfbilling:3.0"),
          chase=False, why_not="self-billed")
    plain("ubl self-billing by the process", p.ubl(head="<cbc:ProfileID>urn:fdc:peppol.eu:2017:poacc:selfbilling:01:1.0</cbc:ProfileID>"),
          chase=False, why_not="self-billed")
    for code, why in (("49", "direct debit"), ("59", "direct debit"), ("48", "card payment"), ("54", "card payment"), ("55", "card payment")):
        plain("ubl means " + code, p.ubl(means=p.means(code)), chase=False, why_not=why)
    for code in ("1", "10", "20", "30", "31", "42", "50", "57", "58", "68", "93", "97", "ZZZ"):
        plain("ubl means " + code, p.ubl(means=p.means(code)))
    plain("ubl debit or transfer", p.ubl(means=p.means("59") + p.means("58")))
    plain("ubl two debits", p.ubl(means=p.means("59") + p.means("49")), chase=False, why_not="direct debit")
    plain("ubl mandate without a code", p.ubl(means="<cac:PaymentMeans><cac:PaymentMandate><cbc:ID>M1</cbc:ID></cac:PaymentMandate>"
                                              "</cac:PaymentMeans>"), chase=False, why_not="direct debit")
    plain("ubl terms say debit", p.ubl(means="", due=None, terms=p.terms("Der Betrag wird von Ihrem Konto abgebucht.")), due=None,
          chase=False, why_not="direct debit")
    plain("ubl terms say paid, code says transfer", p.ubl(terms=p.terms("Der Betrag wurde bereits bezahlt.")), chase=True, note_has="the code counts")
    plain("ubl terms offer a debit", p.ubl(terms=p.terms("Zahlbar in 30 Tagen. Gerne können Sie uns ein SEPA-Mandat erteilen.")))
    plain("ubl credit note", p.ubl("CreditNote", code="381", due=None), kind="credit-note", chase=False, due=None, type_code="381")
    plain("ubl credit note with a due date", p.ubl("CreditNote", code="381"), kind="credit-note", chase=False, type_code="381")
    plain("ubl credit note of no type", p.ubl("CreditNote", code=None), kind="credit-note", chase=False, type_code="381")
    for root in ("SelfBilledInvoice", "SelfBilledCreditNote"):
        plain("ubl " + root, p.ubl(root), kind=None, chase=False, why_not="self-billed", type_code=None)
    plain("ubl freight invoice", p.ubl("FreightInvoice"), type_code=None)
    plain("ubl reminder", p.ubl("Reminder"), kind="reminder", chase=False, type_code="REMINDER")
    plain("ubl statement", p.ubl("Statement"), kind="statement", chase=False, type_code=None)
    plain("ubl debit note of ours", p.ubl("DebitNote"), type_code=None)
    plain("ubl debit note of somebody", p.ubl("DebitNote", seller="Acme Ltd"), seller__name="Acme Ltd", chase=False,
          why_not="debit note", type_code=None)
    for code, amount in (("JPY", "119"), ("JPY", "119.00"), ("KWD", "119.000"), ("HUF", "119.00"), ("CLP", "119.5"), ("XXX", "119.00"),
                         ("UYW", "119.0000")):
        plain("ubl %s %s" % (code, amount), p.ubl(currency=code, money=code, payable=amount, total=amount), currency=code,
              payable=amount, total=amount)
    for root, kind in (("Order", "order"), ("OrderResponse", "order"), ("Quotation", "quote"), ("DespatchAdvice", "other"),
                       ("ApplicationResponse", "other"), ("Catalogue", "other"), ("RemittanceAdvice", "other")):
        case("ubl " + root, attached(p.ubl(root)), kind=kind, chase=False)
    plain("ubl trade names only", p.ubl(seller=None, buyer_party=p.ubl_party(None, trade="Buyer & Co")).replace(
        "<cac:Party></cac:Party>", p.ubl_party(None, trade="Seller GmbH")))
    plain("ubl a person buys", p.ubl(buyer_party=p.ubl_party(None, person=("Ann", "Lee"))), buyer__name="Ann Lee")
    plain("ubl buyer's address", p.ubl(buyer_mail="ap@real-buyer.example"), buyer__email="ap@real-buyer.example")
    plain("ubl buyer's two addresses", p.ubl(buyer_mail="ap@real-buyer.example; b@x.example"), buyer__email="ap@real-buyer.example")
    plain("ubl buyer's dressed address", p.ubl(buyer_mail="mailto:AP@Real-Buyer.example"), buyer__email="AP@real-buyer.example")
    plain("ubl buyer's address that is none", p.ubl(buyer_mail="see web site @ home"), buyer__email="ap@buyer.example")
    for kind in ("SATIS", "TEVKIFAT", "ISTISNA", "OZELMATRAH"):
        plain("ubl-tr " + kind, p.ubl(code=kind, customization="TR1.2", currency="TRY", money="TRY"), type_code=kind, currency="TRY")
    plain("ubl-tr IADE", p.ubl(code="IADE", customization="TR1.2"), type_code="IADE", kind="credit-note", chase=False)
    plain("ubl colombian type", p.ubl(code="01", customization="10", currency="COP", money="COP"), type_code="01", currency="COP")


    file = "<cac:AdditionalDocumentReference><cbc:ID>1</cbc:ID><cac:Attachment><cbc:EmbeddedDocumentBinaryObject mimeCode=\"application/pdf\">%s" \
           "</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference>" % ("QUJD\n" * 1300000)
    plain("ubl with an enclosed file of 6 MB", p.ubl(extra=file))
    dense = "<?xml version='1.0'?><Invoice xmlns='%sInvoice-2'>%s</Invoice>" % (p.UBL_NS, "<a>1</a>" * 500000)
    case("ubl of half a million elements", attached(dense), kind="unreadable", why_has="too many elements")


    for note, why in (("Betrag dankend erhalten.", "already paid"), ("The invoice has been paid by card.", "already paid"),
                      ("Der Rechnungsbetrag wird von Ihrem Konto abgebucht.", "direct debit"), ("Vielen Dank für Ihren Auftrag.", None),
                      ("Informationen zum Bankeinzug, einer Adressänderung und vieles mehr finden Sie in unseren FAQ.", None),
                      ("Sie können auch per Lastschrift oder Kreditkarte zahlen.", None), ("You can pay by direct debit or card.", None),
                      ("Ware bleibt bis zur vollständigen Bezahlung unser Eigentum.", None), ("Goods remain our property until paid in full.", None),
                      ("Wurde die Rechnung bereits bezahlt, betrachten Sie diese als gegenstandslos.", None),
                      ("La merce resta di nostra proprietà fino a quando non è stata pagata.", None)):
        plain("ubl note: " + note[:40], p.ubl(extra=p.tag("cbc:Note", note)), chase=why is None, why_not=why)
        plain("fattura causale: " + note[:40], p.fattura(extra=p.tag("Causale", note)), ITALIAN, chase=why is None, why_not=why)


def envelope_cases():
    doc = p.ubl(declaration="")
    head = "<%sStandardBusinessDocumentHeader><%sHeaderVersion>1.0</%sHeaderVersion></%sStandardBusinessDocumentHeader>"
    for ns in ("http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader", "http://www.gs1.org/sbdh"):
        for prefix in ("", "sh:"):
            space = 'xmlns%s="%s"' % (":" + prefix[:-1] if prefix else "", ns)
            plain("envelope %s %s" % (prefix or "bare", ns.rsplit("/", 1)[1]), "<?xml version='1.0'?><%sStandardBusinessDocument %s>%s%s"
                  "</%sStandardBusinessDocument>" % (prefix, space, head % ((prefix,) * 4), doc, prefix))
    soap = ("<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Header/><s:Body><m:Send xmlns:m='urn:x'>%s</m:Send>"
            "</s:Body></s:Envelope>")
    plain("envelope soap", soap % doc)
    inner = p.ubl().replace("]]>", "")
    plain("envelope attached document", "<?xml version='1.0' encoding='UTF-8'?><AttachedDocument xmlns='%sAttachedDocument-2' xmlns:cac="
          "'%sCommonAggregateComponents-2' xmlns:cbc='%sCommonBasicComponents-2'><cbc:ID>9</cbc:ID><cac:Attachment><cac:ExternalReference>"
          "<cbc:MimeCode>text/xml</cbc:MimeCode><cbc:Description><![CDATA[%s]]></cbc:Description></cac:ExternalReference></cac:Attachment>"
          "</AttachedDocument>" % (p.UBL_NS, p.UBL_NS, p.UBL_NS, inner))
    case("envelope of two invoices", attached("<invoices>%s%s</invoices>" % (doc, p.ubl(number="R-2", declaration=""))), numbers=["R-1", "R-2"])


def encoding_cases():
    name = "Sællør Åå Žluťoučký"
    for codec, label in (("utf-8", "UTF-8"), ("utf-8", "utf-8"), ("utf-16", "UTF-16"), ("utf-8-sig", "UTF-8")):
        doc = p.ubl(seller=name, declaration="<?xml version='1.0' encoding='%s'?>" % label)
        plain("encoding %s" % codec, doc.encode(codec), seller__name=name)
    for codec in ("utf-16-le", "utf-16-be"):
        mark = b"\xff\xfe" if codec.endswith("le") else b"\xfe\xff"
        for label in ("UTF-16", "UTF-8"):
            doc = p.ubl(seller=name, declaration="<?xml version='1.0' encoding='%s'?>" % label)
            plain("encoding %s marked, said %s" % (codec, label), mark + doc.encode(codec), seller__name=name)
        plain("encoding %s unmarked" % codec, p.ubl(seller=name, declaration="<?xml version='1.0' encoding='UTF-16'?>").encode(codec),
              seller__name=name)
        plain("encoding %s marked, not said" % codec, mark + p.ubl(seller=name, declaration="<?xml version='1.0'?>").encode(codec),
              seller__name=name)
    plain("encoding utf-8, said utf-16", p.ubl(seller=name, declaration="<?xml version='1.0' encoding='utf-16'?>"), seller__name=name)
    plain("encoding utf-8 marked, said utf-16", b"\xef\xbb\xbf" + p.ubl(seller=name, declaration="<?xml version='1.0' encoding='utf-16'?>").encode(),
          seller__name=name)
    plain("encoding utf-8, said latin-1", p.ubl(seller="Müller", declaration="<?xml version='1.0' encoding='ISO-8859-1'?>"), seller__name="Müller")
    for codec, text in (("iso-8859-1", "Müller"), ("iso-8859-15", "Œuvre € 1"), ("windows-1252", "Müller – “x”"), ("iso-8859-2", "Żółw"),
                        ("windows-1250", "Żółw"), ("iso-8859-9", "Şişli ğ"), ("iso-8859-7", "Αθήνα"), ("windows-1251", "Фирма")):
        doc = p.ubl(seller=text, declaration="<?xml version='1.0' encoding='%s'?>" % codec.upper())
        plain("encoding " + codec, doc.encode(codec), seller__name=text)
    plain("encoding latin-1, said utf-8", p.ubl(seller="Müller").encode("latin-1"), seller__name="Müller")
    plain("encoding windows-1252, said utf-8", p.ubl(seller="Müller – x").encode("cp1252"), seller__name="Müller – x")
    plain("encoding latin-1, not said", p.ubl(seller="Müller", declaration="").encode("latin-1"), seller__name="Müller")
    plain("encoding unknown name", p.ubl(seller="Müller", declaration="<?xml version='1.0' encoding='utf8mb4'?>"), seller__name="Müller")
    plain("encoding by the part alone", b"", number=None, kind="other", chase=False, issued=None, due=None, currency=None, payable=None,
          total=None, seller__name=None, buyer__name=None, type_code=None)
    cases[-1] = ("encoding by the part alone", wrappings.part_of(p.ubl(seller="Żółw", declaration="").encode("iso-8859-2"),
                 "text/xml; charset=iso-8859-2"), None, dict(PLAIN, seller__name="Żółw"))
    plain("xml 1.1", p.ubl(declaration="<?xml version='1.1' encoding='UTF-8'?>"))
    plain("xml standalone", p.ubl(declaration="<?xml version='1.0' encoding='UTF-8' standalone='yes'?>"))
    plain("xml after blank lines", "\r\n \n" + p.ubl())
    plain("xml after mark and blank", b"\xef\xbb\xbf\r\n" + p.ubl().encode())
    plain("xml after two marks", b"\xef\xbb\xbf\xef\xbb\xbf" + p.ubl().encode())
    plain("xml before nul bytes", p.ubl().encode() + b"\0\0\0")
    plain("xml before end of file mark", p.ubl().encode() + b"\r\n\x1a")
    plain("xml before rubbish", p.ubl() + "\nlog: written 1 document\n")
    plain("xml crlf", p.ubl(declaration="<?xml version='1.0' encoding='UTF-8'?>\r\n").replace("><", ">\r\n<"))
    doctype = p.ubl(declaration="<?xml version='1.0'?><!DOCTYPE Invoice SYSTEM 'x.dtd'>")
    case("xml doctype", attached(doctype), kind="unreadable", chase=False)
    late = "<?xml version='1.0'?><!-- %s --><!DOCTYPE x>" % ("x" * 9000)
    case("xml doctype late", attached(p.ubl(declaration=late)), kind="unreadable", chase=False)
    case("xml broken", attached(p.ubl()[:-40]), kind="unreadable", chase=False)
    case("xml broken wide", attached(b"\xff\xfe" + p.ubl(declaration="<?xml version='1.0' encoding='UTF-16'?>")[:-40].encode("utf-16-le")),
         kind="unreadable", chase=False)
    case("xml broken cii", attached(p.cii()[:-40]), kind="unreadable", chase=False)
    case("xml broken fattura", attached(p.fattura()[:-40]), kind="unreadable", chase=False)
    case("xml of something else", attached("<?xml version='1.0'?><rss><channel><title>Invoice tips</title></channel></rss>"), kind="other", chase=False)
    for root, ns in (("fe:Facturae", "xmlns:fe='http://www.facturae.es/Facturae/2014/v3.2.1/Facturae'"), ("Finvoice", "Version='3.0'"),
                     ("eb:Invoice", "xmlns:eb='http://www.ebinterface.at/schema/6p1/'"), ("rsm:SCRDMCCBDACIOMessageStructure",
                     "xmlns:rsm='urn:un:unece:uncefact:data:SCRDMCCBDACIOMessageStructure:100'")):
        data = "<?xml version='1.0'?><%s %s><InvoiceNumber>77</InvoiceNumber><DueDate>2024-03-31</DueDate></%s>" % (root, ns, root)
        case("xml foreign " + root, attached(data), chase=False, number=None, due=None)


def cii_cases():
    plain("cii", p.cii(), payment__iban="DE02120300000000202051", payment__reference="REF 1", due_basis="field")
    plain("cii other prefixes", p.cii(prefix=("a", "b", "c")))
    for profile in ("urn:factur-x.eu:1p0:minimum", "urn:factur-x.eu:1p0:basicwl", "urn:cen.eu:en16931:2017#compliant#urn:factur-x.eu:1p0:basic",
                    "urn:cen.eu:en16931:2017#conformant#urn:factur-x.eu:1p0:extended", "urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0",
                    "urn:cen.eu:en16931:2017#conformant#urn.cpro.gouv.fr:1p0:extended-ctc-fr"):
        plain("cii profile " + profile[-22:], p.cii(profile=profile))
    plain("cii minimum, no terms", p.cii(terms="", code="751", means_code=None), due=None, type_code="751")
    plain("cii 203", p.cii(due="202403312359", terms=p.cii_terms("202403312359", "203")))
    plain("cii 204", p.cii(terms=p.cii_terms("20240331235959", "204")))
    plain("cii 4", p.cii(terms=p.cii_terms("31032024", "4")))
    plain("cii 101", p.cii(terms=p.cii_terms("240331", "101")))
    plain("cii 610 is no day", p.cii(terms=p.cii_terms("202403", "610")), due=None)
    plain("cii 616 is no day", p.cii(terms=p.cii_terms("202413", "616")), due=None)
    plain("cii iso in 102", p.cii(issued="2024-03-01", terms=p.cii_terms("2024-03-31")))
    plain("cii dateTime", p.cii(terms="<ram:SpecifiedTradePaymentTerms><ram:DueDateDateTime><udt:DateTime>2024-03-31T00:00:00</udt:DateTime>"
                                "</ram:DueDateDateTime></ram:SpecifiedTradePaymentTerms>"))
    plain("cii discount first", p.cii(terms=p.cii_terms("20240310", percent="2.00") + p.cii_terms("20240331")))
    plain("cii net first", p.cii(terms=p.cii_terms("20240331") + p.cii_terms("20240310", percent="2.00")))
    plain("cii net of zero percent", p.cii(terms=p.cii_terms("20240310", percent="2.00") + p.cii_terms("20240331", percent="0.00")))
    plain("cii discount as amount", p.cii(terms=p.cii_terms("20240310", discount="2.00") + p.cii_terms("20240331")))
    plain("cii discount, net in text", p.cii(terms=p.cii_terms(None, text="2% Skonto innerhalb 10 Tagen", percent="2", days="10") +
                                             p.cii_terms(None, text="30 Tage netto")))
    plain("cii instalments", p.cii(terms=p.cii_terms("20240315", amount="60.00") + p.cii_terms("20240331", amount="59.00")))
    plain("cii text only", p.cii(terms=p.cii_terms(text="Zahlbar innerhalb 30 Tagen netto bis 31.03.2024")))
    plain("cii prepaid", p.cii(prepaid="19.00", payable="100.00"), payable="100.00", prepaid="19.00")
    plain("cii paid", p.cii(prepaid="119.00", payable="0.00"), payable="0.00", chase=False, why_not="already paid")
    plain("cii two currencies", p.cii(sums='<ram:GrandTotalAmount currencyID="USD">130.00</ram:GrandTotalAmount><ram:GrandTotalAmount '
          'currencyID="EUR">119.00</ram:GrandTotalAmount><ram:DuePayableAmount currencyID="EUR">119.00</ram:DuePayableAmount>'))
    plain("cii no payable", p.cii(payable=None), payable=None, chase=True)
    plain("cii no payable but prepaid", p.cii(payable=None, prepaid="19.00"), payable=None, chase=False, why_not="no amount")
    plain("cii negative", p.cii(payable="-119.00", total="-119.00"), kind="credit-note", chase=False, payable="-119.00", total="-119.00")
    for code, kind, chase in (("381", "credit-note", False), ("384", "invoice", True), ("389", "invoice", False), ("261", "credit-note", False),
                              ("326", "invoice", True), ("386", "invoice", True), ("875", "invoice", True), ("325", "proforma", False)):
        plain("cii type " + code, p.cii(code=code), type_code=code, kind=kind, chase=chase)
    for code, why in (("49", "direct debit"), ("59", "direct debit"), ("48", "card payment"), ("54", "card payment"), ("55", "card payment")):
        plain("cii means " + code, p.cii(means_code=code), chase=False, why_not=why)
    plain("cii buyer's address", p.cii(buyer_mail="ap@real-buyer.example"), buyer__email="ap@real-buyer.example")
    plain("zugferd 1", p.zugferd1())
    plain("zugferd 1 text", p.zugferd1(due=None, text="Zahlbar innerhalb 30 Tagen"))
    plain("zugferd 1 no payable", p.zugferd1(payable=None, prepaid=None), payable=None)
    plain("zugferd 1 credit", p.zugferd1(code="381"), kind="credit-note", chase=False, type_code="381")


ITALIAN = dict(PLAIN, buyer__name="Mario Rossi", type_code="380")


def fattura_cases():
    def one(name, data, **differs):
        plain("fattura " + name, data, ITALIAN, **differs)
    one("1.2", p.fattura(), payment__iban="IT60X0542811101000000123456")
    for ns in ("http://www.fatturapa.gov.it/sdi/fatturapa/v1.0", "http://www.fatturapa.gov.it/sdi/fatturapa/v1.1",
               "http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2.2"):
        one(ns[-6:], p.fattura(xmlns="xmlns:p='%s'" % ns))
    one("ns3", p.fattura(root="ns3:FatturaElettronica", xmlns="xmlns:ns3='http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2'"))
    one("no prefix", p.fattura(root="FatturaElettronica", xmlns="xmlns='http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2'"))
    for code in ("TD01", "TD02", "TD03", "TD05", "TD06", "TD07", "TD09", "TD12", "TD24", "TD25", "TD26"):
        one(code, p.fattura(code=code), type_code=None)
    for code in ("TD04", "TD08"):
        one(code, p.fattura(code=code), kind="credit-note", chase=False, type_code="381")
    for code in ("TD10", "TD11", "TD16", "TD17", "TD18", "TD19", "TD20", "TD21", "TD22", "TD23", "TD27", "TD28", "TD29"):
        one(code, p.fattura(code=code), chase=False, type_code="389")
    for mode in ("MP08", "MP09", "MP10", "MP11", "MP16", "MP17", "MP19", "MP20", "MP21", "MP22"):
        one(mode, p.fattura(payments=p.pay(mode=mode)), chase=False)
    for mode in ("MP01", "MP02", "MP05", "MP07", "MP12", "MP13", "MP15", "MP18", "MP23"):
        one(mode, p.fattura(payments=p.pay(mode=mode)))
    one("instalments", p.fattura(condition="TP01", payments=p.pay("60.00", "2024-03-15") + p.pay("59.00", "2024-03-31")))
    one("ways to choose from", p.fattura(payments=p.pay() + p.pay(mode="MP08")))
    one("days from a day", p.fattura(payments=p.pay(due=None, days="30", start="2024-03-01")))
    one("days from the issue", p.fattura(payments=p.pay(due=None, days="30")))
    one("no payments", p.fattura(payments=""), payable=None, due=None)
    one("no payments, split vat", p.fattura(payments="", vat="<EsigibilitaIVA>S</EsigibilitaIVA>"), payable=None, due=None, chase=False,
        why_not="no amount")
    one("withheld", p.fattura(payments=p.pay("99.00"), extra="<DatiRitenuta><ImportoRitenuta>20.00</ImportoRitenuta></DatiRitenuta>"),
        payable="99.00")
    one("stamp", p.fattura(total="121.00", payments=p.pay("121.00"), extra="<DatiBollo><BolloVirtuale>SI</BolloVirtuale><ImportoBollo>2.00"
                           "</ImportoBollo></DatiBollo>"), payable="121.00", total="121.00")
    one("with an enclosed file", p.fattura().replace("</FatturaElettronicaBody>", "<Allegati><NomeAttachment>a</NomeAttachment><Attachment>%s"
                                                     "</Attachment></Allegati></FatturaElettronicaBody>" % ("QUJD" * 500000)))
    case("fattura two bodies", attached(p.fattura([p.fattura_body(), p.fattura_body(number="R-2", payments=p.pay("50.00"), total="50.00")])),
         numbers=["R-1", "R-2"])
    one("iso date with zone", p.fattura(issued="2024-03-01+01:00", payments=p.pay(due="2024-03-31+02:00")))
    simple = ("<?xml version='1.0'?><p:FatturaElettronicaSemplificata versione='FSM10' xmlns:p='http://ivaservizi.agenziaentrate.gov.it/docs/xsd/"
              "fatture/v1.0'><FatturaElettronicaHeader><CedentePrestatore><Denominazione>Seller GmbH</Denominazione></CedentePrestatore>"
              "<CessionarioCommittente><IdentificativiFiscali/><AltriDatiIdentificativi><Denominazione>Buyer &amp; Co</Denominazione>"
              "</AltriDatiIdentificativi></CessionarioCommittente></FatturaElettronicaHeader><FatturaElettronicaBody><DatiGenerali>"
              "<DatiGeneraliDocumento><TipoDocumento>TD07</TipoDocumento><Divisa>EUR</Divisa><Data>2024-03-01</Data><Numero>R-1</Numero>"
              "</DatiGeneraliDocumento></DatiGenerali><DatiBeniServizi><Descrizione>x</Descrizione><Importo>119.00</Importo></DatiBeniServizi>"
              "</FatturaElettronicaBody></p:FatturaElettronicaSemplificata>")
    plain("fattura simplified", simple, due=None, total=None, type_code="380")
    for name, signed in wrappings.signed(p.fattura().encode()):
        if signed is None:
            continue
        case("p7m " + name, attached(signed, name="IT01234567890_00001.xml.p7m"), **ITALIAN)
        case("p7m typed " + name, attached(signed, ("application", "pkcs7-mime"), "IT01234567890_00001.xml.p7m"), **ITALIAN)


LD = {"@context": "https://schema.org", "@type": "Invoice", "confirmationNumber": "R-1", "paymentDueDate": "2024-03-31",
      "totalPaymentDue": {"@type": "MonetaryAmount", "value": "119.00", "currency": "EUR"}, "customer": {"@type": "Organization",
      "name": "Buyer & Co"}, "provider": {"@type": "Organization", "name": "Seller GmbH"}, "paymentStatus": "http://schema.org/PaymentDue"}
WEB = dict(kind="invoice", chase=True, number="R-1", due="2024-03-31", currency="EUR", payable="119.00", seller__name="Seller GmbH",
           buyer__name="Buyer & Co", source="schema.org")


def web_cases():
    def ld(name, value, **differs):
        text = value if isinstance(value, str) else json.dumps(value)
        case("json-ld " + name, wrappings.html_mail(p.json_ld(text)), **dict(WEB, **differs))

    def but(**more):
        return {k.replace("at_", "@"): v for k, v in dict(LD, **more).items() if v is not None}
    ld("plain", LD)
    ld("type list", but(**{"@type": ["Invoice", "Thing"]}))
    ld("type as address", but(**{"@type": "http://schema.org/Invoice"}))
    ld("type prefixed", but(**{"@type": "schema:Invoice"}))
    ld("graph", {"@context": "https://schema.org", "@graph": [{"@type": "Organization", "name": "x"}, LD]})
    ld("array", [LD])
    ld("in an order", {"@context": "http://schema.org", "@type": "Order", "orderNumber": "7", "partOfInvoice": LD})
    ld("in an email message", {"@type": "EmailMessage", "about": LD})
    ld("with an order in it", but(referencesOrder=[{"@type": "Order", "orderNumber": "7", "orderDate": "2024-02-01"}]))
    ld("paymentDue", but(paymentDueDate=None, paymentDue="2024-03-31T00:00:00+01:00"))
    ld("due with a time", but(paymentDueDate="2024-03-31T23:59:59Z"))
    ld("price specification", but(totalPaymentDue={"@type": "PriceSpecification", "price": 119.00, "priceCurrency": "EUR"}), payable="119.0")
    ld("amount as number", but(totalPaymentDue={"@type": "MonetaryAmount", "value": 119, "currency": "EUR"}), payable="119")
    ld("amount in a list", but(totalPaymentDue=[{"@type": "MonetaryAmount", "value": "119.00", "currency": "EUR"}]))
    ld("amount with its code", but(totalPaymentDue="EUR 119.00"))
    ld("amount then its code", but(totalPaymentDue={"@type": "PriceSpecification", "price": "119.00 EUR"}))
    ld("invoiceNumber", but(confirmationNumber=None, invoiceNumber="R-1"))
    ld("identifier", but(confirmationNumber=None, identifier={"@type": "PropertyValue", "name": "Invoice no", "value": "R-1"}))
    ld("accountId beside", but(accountId="customer-9"))
    for status, why in (("PaymentComplete", "already paid"), ("PaymentAutomaticallyApplied", "direct debit")):
        for form in ("http://schema.org/", "https://schema.org/", "", "schema:"):
            ld("status %s%s" % (form, status), but(paymentStatus=form + status), chase=False, why_not=why)
    for status in ("PaymentDue", "PaymentPastDue", "PaymentDeclined"):
        ld("status " + status, but(paymentStatus="https://schema.org/" + status))
    ld("status as object", but(paymentStatus={"@id": "https://schema.org/PaymentComplete"}), chase=False, why_not="already paid")
    ld("by debit", but(paymentMethod="http://purl.org/goodrelations/v1#DirectDebit"), chase=False, why_not="direct debit")
    ld("nothing due", but(totalPaymentDue={"@type": "MonetaryAmount", "value": "0.00", "currency": "EUR"}), chase=False, payable="0.00")
    ld("in a comment", "<!--\n%s\n-->" % json.dumps(LD))
    ld("in cdata", "//<![CDATA[\n%s\n//]]>" % json.dumps(LD))
    case("json-ld type with a charset", wrappings.html_mail(p.json_ld(json.dumps(LD), "application/ld+json; charset=utf-8")), **WEB)
    case("json-ld in the body", wrappings.html_mail(p.page('<script type="application/ld+json">%s</script><p>Hi</p>' % json.dumps(LD))), **WEB)
    case("json-ld attached", attached(json.dumps(LD), ("application", "ld+json"), "invoice.json"), **WEB)
    two = [LD, dict(LD, confirmationNumber="R-2")]
    case("json-ld two", wrappings.html_mail(p.json_ld(json.dumps(two))), numbers=["R-1", "R-2"])
    case("json-ld an order", wrappings.html_mail(p.json_ld(json.dumps({"@type": "Order", "orderNumber": "7"}))), chase=False)
    micro = ('<div itemscope itemtype="http://schema.org/Invoice"><span itemprop="confirmationNumber">R-1</span><time itemprop="paymentDueDate"'
             ' datetime="2024-03-31">March 31st</time><div itemprop="totalPaymentDue" itemscope itemtype="http://schema.org/PriceSpecification">'
             '<meta itemprop="priceCurrency" content="EUR"><span itemprop="price" content="119.00">119,00 €</span></div><div itemprop="customer" '
             'itemscope itemtype="http://schema.org/Organization"><b itemprop="name">Buyer &amp; Co</b></div><div itemprop="provider" itemscope '
             'itemtype="http://schema.org/Organization"><b itemprop="name">Seller GmbH</b></div>%s</div>')
    case("microdata", wrappings.html_mail(p.page(micro % "")), **WEB)
    case("microdata https", wrappings.html_mail(p.page(micro.replace("http:", "https:") % "")), **WEB)
    case("microdata two names", wrappings.html_mail(p.page(micro.replace('"confirmationNumber"', '"identifier confirmationNumber"') % "")), **WEB)
    case("microdata paid", wrappings.html_mail(p.page(micro % '<link itemprop="paymentStatus" href="http://schema.org/PaymentComplete">')),
         **dict(WEB, chase=False, why_not="already paid"))
    rdfa = micro.replace("itemscope", "").replace("itemtype=\"http://schema.org/", "typeof=\"").replace("itemprop", "property")
    case("rdfa", wrappings.html_mail(p.page('<div vocab="http://schema.org/">' + rdfa % "" + "</div>")), **WEB)


def header_cases():
    full = [("X-Invoice-Number", "R-1"), ("X-Invoice-Due", "2024-03-31"), ("X-Invoice-Amount", "119.00"), ("X-Invoice-Currency", "EUR")]
    want = dict(kind="invoice", chase=True, number="R-1", due="2024-03-31", payable="119.00", currency="EUR")
    case("headers", sources.mail(headers=full, text="\n"), source="header", **want)
    case("headers encoded", sources.mail(headers=[("X-Invoice-Number", "Ré-1")] + full[1:], text="\n"), **dict(want, number="Ré-1"))
    amount = [("X-Invoice-Amount", "EUR 119.00")]
    case("headers amount with its code", sources.mail(headers=full[:2] + amount, text="\n"), **want)
    case("headers over the document", sources.mail([(p.ubl().encode(), "text", "xml", "a.xml")], headers=[full[0], ("X-Invoice-Due", "2024-04-15")]),
         **dict(want, due="2024-04-15"))
    case("headers without a number", sources.mail([(p.ubl().encode(), "text", "xml", "a.xml")], headers=[("X-Invoice-Due", "2024-04-15")]),
         **dict(want, due="2024-04-15"))
    case("headers alone without a number", sources.mail(headers=[("X-Invoice-Due", "2024-04-15")], text="\n"), chase=False)
    case("headers with a date that is none", sources.mail(headers=[full[0], ("X-Invoice-Due", "31/03/2024")] + full[2:], text="\n"),
         **dict(want, due=None))


def mime_cases():
    doc = p.ubl().encode()
    for name, message in wrappings.mime(doc):
        case("mime " + name, message, **PLAIN)
    for name, message, why in wrappings.closed(doc):
        case("closed " + name, message, kind="unreadable", chase=False, why_has=why)
        if name == "enveloped":
            case("closed mail about something else", message.replace(b"Invoice R-1", b"Lunch?"), kind="other", chase=False)


def pdf_cases():
    for name, data, part in wrappings.pdfs(p.cii().encode(), p.ubl().encode()):
        case("pdf " + name, attached(data), **PLAIN)


def shown(number="R-1", amount="119.00", title="Invoice"):
    """A PDF that says it for people."""
    return pdfmake.make(["Seller GmbH", title, "Invoice number: " + number, "Invoice date: 2024-03-01", "Bill to: Buyer & Co",
                         "Total due: EUR " + amount, "Due date: 2024-03-31"])


def several_cases():
    one, two = p.ubl().encode(), p.ubl(number="R-2", payable="50.00", total="50.00").encode()

    def of(name, *files, text="Hello\n", **want):
        parts = [(data, "application", "octet-stream", "f%d" % n) for n, data in enumerate(files)]
        case("several " + name, sources.mail(parts, text=text), **want)
    of("xml and pdf", one, shown(), numbers=["R-1"], source="ubl")
    of("pdf and xml", shown(), one, numbers=["R-1"], source="ubl")
    of("two and their pdfs", one, two, shown(), shown("R-2", "50.00"), numbers=["R-1", "R-2"])
    of("ubl and cii of one", one, p.cii().encode(), numbers=["R-1"])
    of("xml and a scan", one, pdfmake.make([]), numbers=["R-1"], kind="invoice", chase=True)
    of("broken xml and pdf", one[:-40], shown(), numbers=["R-1"], kind="invoice", chase=True, source="pdf")
    of("xml and its zip", one, wrappings.zipped(("a.xml", one), ("a.pdf", shown())), numbers=["R-1"])
    of("foreign xml and pdf", b"<Facturae xmlns='http://www.facturae.es/x'/>", shown(), numbers=["R-1"], chase=True, source="pdf")
    of("foreign xml alone", b"<?xml version='1.0'?><Facturae xmlns='http://www.facturae.es/x'/>", kind="unreadable", why_has="Facturae")
    of("invoice and credit note", one, p.ubl("CreditNote", number="C-1", code="381", due=None).encode(), numbers=["C-1", "R-1"])
    of("invoice and order", one, p.ubl("Order", number="O-1").encode(), number="R-1", chase=True)
    of("invoice and despatch advice", one, p.ubl("DespatchAdvice", number="D-1").encode(), number="R-1", chase=True)
    of("twenty", *[p.ubl(number="R-%02d" % i).encode() for i in range(20)], numbers=["R-%02d" % i for i in range(20)])
    of("zip of three", wrappings.zipped(*[("%d.xml" % i, p.ubl(number="R-%d" % i).encode()) for i in range(3)]), numbers=["R-0", "R-1", "R-2"])
    of("text repeats the xml", one, text="Invoice number: R-1\nInvoice date: 2024-03-01\nTotal due: EUR 119.00\nDue date: 2024-03-31\n",
       numbers=["R-1"], source="ubl")
    of("one paid, one not", one, two, text="Please find two invoices. R-1 has been paid by card. R-2 is due.\n", numbers=["R-1", "R-2"],
       number="R-2", chase=True)
    of("no due in the xml, one in the pdf", p.ubl(due=None).encode(), shown(), due="2024-03-31", numbers=["R-1"])
    of("no payable in the xml", p.zugferd1(payable=None, prepaid=None).encode(), shown(), numbers=["R-1"], chase=True)


    docx = wrappings.zipped(("[Content_Types].xml", b"<Types/>"), ("word/document.xml", b"<w/>"))
    jpeg = b"\xff\xd8\xff\xe0" + b"\1" * 50000

    def file(name, data, filename, subject, **want):
        message = sources.mail([(data, "application", "octet-stream", filename)], text="Hello\n")
        case("file " + name, message.replace(b"Subject: Invoice", b"Subject: " + subject), **want)
    file("docx under its name", docx, "Rechnung_4711.docx", b"Documents", kind="unreadable", why_has="office")
    file("docx under the subject", docx, "4711.docx", b"Invoice 4711", kind="unreadable", why_has="office")
    file("docx of something else", docx, "Minutes.docx", b"Minutes of today", kind="other")
    file("docx in an answer", docx, "Minutes.docx", b"Re: Invoice 4711", kind="other")
    file("photograph", jpeg, "IMG_1.jpg", b"Facture 4711", kind="unreadable", why_has="picture")
    file("logo", jpeg[:9000], "logo.jpg", b"Facture 4711", kind="other")


def cover_cases():
    doc = [(p.ubl().encode(), "text", "xml", "a.xml")]
    for language, text, why in wrappings.covers():
        want = dict(PLAIN, chase=why is None)
        if why:
            want["why_not"] = why
        case("cover %s: %s" % (language, text[:50]), sources.mail(doc, text=text + "\n"), **want)
        case("cover of a pdf, %s: %s" % (language, text[:50]), sources.mail([(shown(), "application", "pdf", "a.pdf")], text=text + "\n"),
             number="R-1", chase=why is None)


def debtor_cases():
    def debtor(name, email, buyer_mail=None, buyer="Buyer & Co", to="ap@buyer.example", cc=None, **context):
        message = sources.mail([(p.ubl(buyer_mail=buyer_mail, buyer=buyer).encode(), "text", "xml", "a.xml")], text="\n",
                               headers=[("Cc", cc)] if cc else [])
        case("debtor " + name, message.replace(b"To: ap@buyer.example", b"To: " + to.encode(), 1), context, buyer__email=email)
    debtor("header", "ap@buyer.example")
    debtor("envelope", "pay@outside.example", ours=["seller.example"], recipients=["pay@outside.example"])
    debtor("own copy first", "pay@outside.example", ours=["seller.example"], recipients=["archive@seller.example", "pay@outside.example"])
    debtor("own sub-domain", "pay@outside.example", ours=["seller.example"], recipients=["x@mail.seller.example", "pay@outside.example"])
    debtor("not a longer name", "x@myseller.example", ours=["seller.example"], recipients=["x@myseller.example"])
    debtor("document's own", "ap@real-buyer.example", "ap@real-buyer.example", ours=["seller.example"], recipients=["pay@outside.example"])
    debtor("document names us", "pay@outside.example", "me@seller.example", ours=["seller.example"], recipients=["pay@outside.example"])
    debtor("who is in To before a copy", "ap@buyer.example", ours=["seller.example"], recipients=["books@bookkeeper.example", "ap@buyer.example"])
    debtor("who bears the buyer's name", "x@muster-kunde.example", buyer="Muster Kunde GmbH", to="tax@adviser.example, x@muster-kunde.example",
           ours=["seller.example"], recipients=["tax@adviser.example", "x@muster-kunde.example"])
    debtor("a copy to the bookkeeper", "ap@buyer.example", to="ap@buyer.example", cc="books@bookkeeper.example")
    debtor("a portal beside the buyer", "erika@gmx.example", to="Erika M <erika@gmx.example>, inbox@portal.example")
    debtor("free mail", "mario.rossi@gmail.com", to="mario.rossi@gmail.com")
    debtor("to ourselves, copy outside", "ap@buyer.example", to="office@seller.example", cc="ap@buyer.example", ours=["seller.example"])
    debtor("only ourselves", None, to="office@seller.example", ours=["seller.example"])
    debtor("capitals", "AP@buyer.example", to="AP@BUYER.example", ours=["SELLER.example"])
    doc = [(p.ubl(seller="Acme Ltd").encode(), "text", "xml", "a.xml")]

    def passed(name, message, chase):
        case("passed on " + name, message, {"ours": ["seller.example"]}, number="R-1", chase=chase)
    passed("by subject", sources.mail(doc, text="fyi\n").replace(b"Subject: Invoice", b"Subject: Fwd: Invoice"), False)
    passed("by subject, an answer to one", sources.mail(doc, text="fyi\n").replace(b"Subject: Invoice", b"Subject: AW: WG: Rechnung"), False)
    passed("by subject, ours again", sources.mail([(p.ubl().encode(), "text", "xml", "a.xml")]).replace(b"Subject: Invoice", b"Subject: Fwd: Invoice"), True)
    inner = sources.mail(doc).replace(b"billing@seller.example", b"billing@acme.example")
    passed("as an attachment", wrappings.mixed(wrappings.HELLO, ("Content-Type: message/rfc822", inner)), False)
    passed("as an attachment in base64", wrappings.mixed(wrappings.HELLO, ("Content-Type: message/rfc822\nContent-Transfer-Encoding: base64",
                                                                           base64.encodebytes(inner))), False)
    passed("in a zip in an attachment", wrappings.mixed(wrappings.HELLO, ("Content-Type: message/rfc822", sources.mail(
        [(wrappings.zipped(("a.xml", doc[0][0])), "x", "y", "a.zip")]).replace(b"billing@seller.example", b"billing@acme.example"))), False)
    debtor("blind copy only", "pay@outside.example", ours=["seller.example", "buyer.example"], recipients=["pay@outside.example"])


def value_of(facts, key):
    if key == "numbers":
        return sorted(d.get("number") or "" for d in facts.get("invoices") or [facts])
    if key == "why_has":
        return facts.get("why") or ""
    if key == "note_has":
        return " ".join(facts.get("notes") or [])
    value = facts
    for name in key.split("__"):
        value = value.get(name) if isinstance(value, dict) else None
    return value


def answers(questions):
    command = [os.path.join(BUILD, "postdue-reader"), "serve", "--lexicon", os.path.join(SRC, "conf", "lexicon")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        for _, message, context, _ in questions:
            packed = json.dumps(context).encode() if context else b""
            process.stdin.write(b"outbound %d %d\n" % (len(packed), len(message)) + packed + message)
            process.stdin.flush()
            _, size = process.stdout.readline().split()
            yield json.loads(process.stdout.read(int(size)))
        process.stdin.close()


def misses(facts, want):
    for key, value in want.items():
        got = value_of(facts, key)
        if value is None and key in ("kind", "type_code"):
            continue  # of no matter
        if value not in got if key.endswith("_has") else got != value:
            yield key, got, value


def write(folder):
    for n, (_, message, _, _) in enumerate(cases):
        with open(os.path.join(folder, "%04d.eml" % n), "wb") as f:
            f.write(message)


def main():
    for make in (ubl_cases, envelope_cases, encoding_cases, cii_cases, fattura_cases, web_cases, header_cases, mime_cases, pdf_cases,
                 several_cases, cover_cases, debtor_cases):
        make()
    if sys.argv[1:2] == ["--write"]:
        return write(sys.argv[2])
    word = sys.argv[1] if len(sys.argv) > 1 else ""
    chosen = [c for c in cases if word in c[0]]
    failed = 0
    print("1..%d" % len(chosen))
    for n, ((name, message, _, want), facts) in enumerate(zip(chosen, answers(chosen)), 1):
        wrong = list(misses(facts, want))
        failed += bool(wrong)
        print("%s %d - %s" % ("not ok" if wrong else "ok", n, name))
        for key, got, value in wrong:
            print("#   %s: got %r, want %r" % (key, got, value))
        if wrong and facts.get("notes"):
            print("#   notes: %s" % facts["notes"])
    return 1 if failed else 0


sys.exit(main())

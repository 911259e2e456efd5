"""Mails of the project's own making, as staff and debtors would send them. Used by the tests and ./quickstart."""
from email.message import EmailMessage
from email.utils import format_datetime

UBL = """<?xml version="1.0" encoding="UTF-8"?>
<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
 xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
 xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
 <cbc:CustomizationID>urn:cen.eu:en16931:2017</cbc:CustomizationID>
 <cbc:ID>{number}</cbc:ID>
 <cbc:IssueDate>{issued}</cbc:IssueDate>
 {due}
 <cbc:InvoiceTypeCode>{code}</cbc:InvoiceTypeCode>
 <cbc:DocumentCurrencyCode>{currency}</cbc:DocumentCurrencyCode>
 <cac:AccountingSupplierParty><cac:Party>
  <cac:PartyName><cbc:Name>{seller}</cbc:Name></cac:PartyName>
  <cac:PostalAddress><cac:Country><cbc:IdentificationCode>DE</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
  <cac:PartyLegalEntity><cbc:RegistrationName>{seller}</cbc:RegistrationName></cac:PartyLegalEntity>
 </cac:Party></cac:AccountingSupplierParty>
 <cac:AccountingCustomerParty><cac:Party>
  <cac:PostalAddress><cac:Country><cbc:IdentificationCode>DE</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
  <cac:PartyLegalEntity><cbc:RegistrationName>{buyer}</cbc:RegistrationName></cac:PartyLegalEntity>
 </cac:Party></cac:AccountingCustomerParty>
 <cac:PaymentMeans><cbc:PaymentMeansCode>58</cbc:PaymentMeansCode><cbc:PaymentID>{number}</cbc:PaymentID>
  <cac:PayeeFinancialAccount><cbc:ID>DE02120300000000202051</cbc:ID></cac:PayeeFinancialAccount></cac:PaymentMeans>
 <cac:LegalMonetaryTotal>
  <cbc:LineExtensionAmount currencyID="{currency}">{net}</cbc:LineExtensionAmount>
  <cbc:TaxExclusiveAmount currencyID="{currency}">{net}</cbc:TaxExclusiveAmount>
  <cbc:TaxInclusiveAmount currencyID="{currency}">{payable}</cbc:TaxInclusiveAmount>
  <cbc:PayableAmount currencyID="{currency}">{payable}</cbc:PayableAmount>
 </cac:LegalMonetaryTotal>
</Invoice>
"""


def ubl(number, issued, due, payable, seller="Larch & Sons Ltd", buyer="Debtor GmbH", currency="EUR", code="380"):
    due = f"<cbc:DueDate>{due}</cbc:DueDate>" if due else ""
    net = "%.2f" % (float(payable) / 1.19)
    text = UBL.format(number=number, issued=issued, due=due, payable=payable, net=net, currency=currency, code=code,
                      seller=seller.replace("&", "&amp;"), buyer=buyer.replace("&", "&amp;"))
    return text.encode()


def pdf(lines):
    """A one-page PDF with the lines printed in Helvetica, the smallest that every reader takes."""
    def esc(s):
        return s.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    show = []
    for i, line in enumerate(lines):
        cells = line if isinstance(line, tuple) else (line,)
        for x, cell in zip((56, 360), cells):
            show.append(f"BT /F1 11 Tf {x} {780 - 18 * i} Td ({esc(cell)}) Tj ET")
    stream = "\n".join(show).encode("latin-1")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    out, offsets = bytearray(b"%PDF-1.4\n"), []
    for n, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (n, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % o for o in offsets)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)


def pdf_invoice(number, issued, due, total, currency="EUR", seller="Larch & Sons Ltd", buyer="Birch Trading Ltd"):
    """`issued` and `due` as people print them, e.g. "3 March 2026"."""
    net = "%.2f" % (float(total) / 1.2)
    vat = "%.2f" % (float(total) - float(net))
    return pdf([
        seller, "1 Timber Yard, Leeds LS1 1AA", "",
        "INVOICE", "",
        ("Bill to:", f"Invoice number: {number}"),
        (buyer, f"Invoice date: {issued}"),
        ("9 Dock Road, Hull", f"Due date: {due}"), "",
        ("Description", "Amount"),
        ("Oak boards, planed", f"{net}"), "",
        ("Subtotal", f"{currency} {net}"),
        ("VAT 20%", f"{currency} {vat}"),
        ("Total due", f"{currency} {total}"), "",
        "Please pay by bank transfer. IBAN DE02 1203 0000 0000 2020 51",
    ])


def mail(sender, to, subject, text, when, message_id, headers=()):
    m = EmailMessage()
    m["From"], m["To"], m["Subject"] = sender, to, subject
    m["Date"] = format_datetime(when)
    m["Message-ID"] = f"<{message_id}>"
    for name, value in headers:
        m[name] = value
    m.set_content(text)
    return m


def with_ubl(m, xml, name="invoice.xml"):
    m.add_attachment(xml, maintype="application", subtype="xml", filename=name)
    return m


def with_pdf(m, data, name="invoice.pdf"):
    m.add_attachment(data, maintype="application", subtype="pdf", filename=name)
    return m


def text_invoice(number, issued, total, terms="Net 30", currency="EUR", buyer="Cedar Design LLC"):
    return f"""Hello,

please find our invoice below.

INVOICE
Invoice number: {number}
Invoice date:   {issued}
Bill to:        {buyer}

Consulting, two days            {currency} {total}

Amount due:     {currency} {total}
Payment terms:  {terms}

Kind regards
Larch & Sons Ltd
"""


def reply(to_mail, sender, text, when, message_id, extra=()):
    """What a mail program makes of "reply" to `to_mail` (an email.message.Message)."""
    refs = " ".join(filter(None, [to_mail.get("References"), to_mail["Message-ID"]]))
    subject = to_mail["Subject"]
    if not subject.lower().startswith("re:"):
        subject = "Re: " + subject
    body = to_mail.get_payload(decode=True) or b""
    quoted = "\n".join("> " + line for line in body.decode("utf-8", "replace").splitlines())
    full = f"{text}\n\nOn {format_datetime(when)}, {to_mail['From']} wrote:\n{quoted}\n"
    return mail(sender, to_mail["From"], subject, full, when, message_id,
                [("In-Reply-To", to_mail["Message-ID"]), ("References", refs), *extra])

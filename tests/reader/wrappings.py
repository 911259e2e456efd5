"""Ways in which a document hides in a mail: MIME, archives, signatures, PDFs; and what a cover text says beside it."""
import base64
import binascii
import bz2
import gzip
import io
import lzma
import quopri
import struct
import tarfile
import zipfile

import pdfmake
import sources

HEAD = ("From: Seller <billing@seller.example>\r\nTo: ap@buyer.example\r\nSubject: document\r\nDate: Fri, 01 Mar 2024 10:00:00 +0100\r\n"
        "Message-ID: <1@seller.example>\r\nMIME-Version: 1.0\r\n")

SEVEN = (  # papers.ubl() in a 7-Zip archive, which Python cannot write
    "N3q8ryccAAOh2I8hFgIAAAAAAABAAAAAAAAAAB6YUQIAHg/LhxHYzmaRD4Meyv17M9R/6bfaKDF2JWYgTSoJbWr3KXA4MOfMHVYUEyLvF3Pi3C"
    "ZcmTD9T4bTPEpIDA7arpt/60dvwYLOx2bVziy1knhFZsIIx5Rociit5g72SX+G6+lHqn+fGquFgdTyWEmEFW3ApAbdW/uFjlu/6pCYhlQuNIUw"
    "pR38v7i7wsc7/zUBgku+lPTwFe5RLl0JH7bvtSlJik/3c1CJfgQRlYqjJjYLhl1pMBU2/tN8IBIoKHkNlXJ86vIhLGn56OHsPe0CvaKnR/Kvv6"
    "ad9OAWG3xv8mvZWKyM60hxAFAeqDDLmt9sf7S4Xs+0TGEF297p0/Xe59AXs7VINywkbMLBMiDDzcdVcfBy/df04IETfrD7BK8NEE0o9vj1J9b6"
    "UKkjd4YunBTj2IFmL3Y7MHmoKgWNuaHWgE7L7bsDkHdQJlHQrqzuJJiGMD8NfiVZp0RKMb5IUU1JX1FYTZOsyuVxGN2hZdRg2zz4mdvtS5Hyi5"
    "hXA2M+5c38HqqJaDRzgZLYIElZQt1GfJXqcSt/fBqWLsG/K+y4eAczf4U30occXmGJg3agPImj7aeLpS3rnrVMEBJSXG251WBDOgx7fEQcGGdI"
    "4ujbQCnQHlKJBCqX1YzWUQT1aKhQmlfqx/TfkeKAWGKebNDSBawTn389/jrojfPLRc+e+rErgzaYeIVhwuimNRptC/5FaFsBBAYAAQmCFgAHCw"
    "EAASMDAQEFXQAAgAAMhe4ACAoBI/gQRAAABQERDQBhAC4AeABtAGwAAAAVBgEAIICkgQAA"
)


def raw(fields, body):
    body = body.encode() if isinstance(body, str) else body
    return (HEAD + fields.replace("\n", "\r\n").strip() + "\r\n\r\n").encode() + body


def part_of(data, kind):
    """A mail that is nothing but `data` under that type, in base64."""
    return raw("Content-Type: %s\nContent-Transfer-Encoding: base64" % kind, base64.encodebytes(data))


def html_mail(html):
    return raw("Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit", html)


def mixed(*parts, kind="mixed", extra=""):
    """A multipart of (fields, bytes) parts."""
    body = b"".join(b"--=b\r\n" + f.replace("\n", "\r\n").encode() + b"\r\n\r\n" + (d.encode() if isinstance(d, str) else d) + b"\r\n"
                    for f, d in parts)
    return raw('Content-Type: multipart/%s; boundary="=b"%s' % (kind, extra), body + b"--=b--\r\n")


def zipped(*files, method=zipfile.ZIP_DEFLATED, zip64=False):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as z:
        for name, data in files:
            with z.open(name, "w", force_zip64=zip64) as f:
                f.write(data)
    return out.getvalue()


def der(number, body):
    n = len(body)
    size = bytes([n]) if n < 128 else bytes([0x82]) + struct.pack(">H", n) if n < 65536 else bytes([0x83]) + struct.pack(">I", n)[1:]
    return bytes([number]) + size + body


def ber(number, body):
    """The indefinite form."""
    return bytes([number, 0x80]) + body + b"\0\0"


def signed(data):
    """CMS SignedData around `data`: (name, bytes). Nobody's signature, but the structure of one."""
    signed_data, plain = bytes.fromhex("06092a864886f70d010702"), bytes.fromhex("06092a864886f70d010701")
    algorithms = der(0x31, der(0x30, bytes.fromhex("0609608648016503040201")))

    def whole(d, content):
        return d(0x30, signed_data + d(0xa0, d(0x30, b"\x02\x01\x01" + algorithms + d(0x30, plain + d(0xa0, content)) + der(0x31, b""))))
    one = whole(der, der(0x04, data))
    pieces = b"".join(der(0x04, data[i:i + 100]) for i in range(0, len(data), 100))
    yield "der", one
    yield "ber", whole(ber, ber(0x24, pieces))
    yield "der in pieces", whole(der, der(0x24, pieces))
    yield "base64", base64.encodebytes(one)
    yield "base64 on one line", base64.b64encode(one)
    yield "pem", b"-----BEGIN PKCS7-----\n" + base64.encodebytes(one) + b"-----END PKCS7-----\n"
    yield "twice", whole(der, der(0x04, one))


def tnef(name, data):
    """A winmail.dat with one attachment."""
    def attribute(level, number, body):
        return struct.pack("<BII", level, number, len(body)) + body + struct.pack("<H", sum(body) & 0xffff)
    return (struct.pack("<IH", 0x223E9F78, 1) + attribute(1, 0x00089006, b"\0\0\1\0") +
            attribute(1, 0x00078008, b"IPM.Microsoft Mail.Note\0") + attribute(2, 0x00069002, b"\1\0" + b"\xff" * 4 + b"\0" * 8) +
            attribute(2, 0x00018010, name.encode() + b"\0") + attribute(2, 0x0006800f, data))


def uuencoded(name, data):
    lines = [binascii.b2a_uu(data[i:i + 45]).decode() for i in range(0, len(data), 45)]
    return "begin 644 %s\n%s`\nend\n" % (name, "".join(lines))


XML = 'Content-Type: text/xml; name="a.xml"\nContent-Transfer-Encoding: base64'
HELLO = ("Content-Type: text/plain", "\r\n")


def mime(doc):
    b64 = base64.encodebytes(doc)
    attached = "Content-Disposition: attachment; "
    binary = "\nContent-Transfer-Encoding: base64\n"
    yield "alone", part_of(doc, "application/xml")
    yield "no type at all", raw("Content-Transfer-Encoding: base64", b64)
    yield "text plain inline", mixed(HELLO, ("Content-Type: text/plain\nContent-Transfer-Encoding: base64", b64))
    yield "as html", mixed(HELLO, ("Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64", b64))
    yield "as pdf", mixed(HELLO, ("Content-Type: application/pdf; name=a.pdf" + binary + attached + "filename=a.pdf", b64))
    yield "as image", mixed(HELLO, ("Content-Type: image/png" + binary + attached + "filename=a.png", b64))
    yield "nonsense type", mixed(HELLO, ("Content-Type: attachment" + binary + attached + "filename=a.xml", b64))
    yield "alternative", mixed(HELLO, (XML, b64), kind="alternative")
    yield "related", mixed(("Content-Type: text/html", "<p>\r\n"), (XML, b64), kind="related")
    yield "signed", mixed((XML, b64), ("Content-Type: application/pkcs7-signature; name=smime.p7s\nContent-Transfer-Encoding: base64",
                          base64.encodebytes(b"\x30\x82\x01\x00" + b"\1" * 200)), kind="signed", extra="; micalg=sha256")
    yield "unknown multipart", mixed(HELLO, (XML, b64), kind="x-strange")
    inner = mixed(HELLO, (XML, b64)).split(b"\r\n\r\n", 1)
    deep = b'Content-Type: multipart/mixed; boundary="=b"\r\n\r\n' + inner[1]
    for level in range(8):
        deep = (b'Content-Type: multipart/mixed; boundary="n%d"\r\n\r\n--n%d\r\n' % (level, level)) + deep + b"\r\n--n%d--\r\n" % level
    yield "eight deep", HEAD.encode() + deep
    forwarded = mixed(HELLO, (XML, b64))
    yield "forwarded", mixed(HELLO, ("Content-Type: message/rfc822\n" + attached + "filename=x.eml", forwarded))
    yield "forwarded in base64", mixed(HELLO, ("Content-Type: message/rfc822" + binary, base64.encodebytes(forwarded)))
    yield "forwarded as octet-stream", mixed(HELLO, ("Content-Type: application/octet-stream" + binary + attached + "filename=X.EML",
                                                     base64.encodebytes(forwarded)))
    yield "forwarded without a name", mixed(HELLO, ("Content-Type: application/octet-stream" + binary + attached.rstrip("; "),
                                                    base64.encodebytes(forwarded)))
    yield "forwarded twice", mixed(HELLO, ("Content-Type: message/rfc822", mixed(HELLO, ("Content-Type: message/rfc822", forwarded)
                                                                                 ).replace(b"=b", b"=c")))
    yield "quoted-printable", mixed(HELLO, ("Content-Type: application/xml\nContent-Transfer-Encoding: quoted-printable",
                                            quopri.encodestring(doc)))
    yield "8bit", mixed(HELLO, ("Content-Type: application/xml\nContent-Transfer-Encoding: 8bit", doc))
    yield "binary", mixed(HELLO, ("Content-Type: application/xml\nContent-Transfer-Encoding: binary", doc))
    yield "encoding in capitals", mixed(HELLO, ("Content-Type: application/xml\nContent-Transfer-Encoding: BASE64 ", b64))
    yield "encoding unknown", mixed(HELLO, ("Content-Type: application/xml\nContent-Transfer-Encoding: x-none", doc))
    yield "encoding forgotten", mixed(HELLO, ("Content-Type: application/xml; name=a.xml\n" + attached + "filename=a.xml", b64))
    yield "uuencode declared", mixed(HELLO, ("Content-Type: application/octet-stream\nContent-Transfer-Encoding: x-uuencode",
                                             uuencoded("a.xml", doc)))
    yield "uuencode in the text", raw("Content-Type: text/plain", "Hello\n\n" + uuencoded("a.xml", doc) + "\nBye\n")
    yield "base64 on one line", mixed(HELLO, (XML, base64.b64encode(doc)))
    lines = b64.split(b"\n")
    yield "base64 with blanks", mixed(HELLO, (XML, b"\r\n".join(b"  " + line + b" \t" for line in lines)))
    yield "base64 with rubbish", mixed(HELLO, (XML, b"!".join(lines)))
    half = len(doc) // 2 - len(doc) // 2 % 3 + 1
    yield "base64 in two pieces", mixed(HELLO, (XML, base64.b64encode(doc[:half]) + b"\r\n" + base64.b64encode(doc[half:])))
    yield "base64 without its padding", mixed(HELLO, (XML, b64.rstrip(b"=\n")))
    yield "base64 and a footer", mixed(HELLO, (XML, b64 + b"\r\n____________\r\nThis list is run by x, see http://x.example/\r\n"))
    yield "no last boundary", mixed(HELLO, (XML, b64)).replace(b"--=b--\r\n", b"")
    yield "boundary with blanks", mixed(HELLO, (XML, b64)).replace(b"--=b\r\n", b"--=b  \r\n")
    yield "boundary never used", raw('Content-Type: multipart/mixed; boundary="other"', doc)
    yield "lf only", mixed(HELLO, (XML, b64)).replace(b"\r\n", b"\n")
    yield "rfc2231 name", mixed(HELLO, ("Content-Type: application/octet-stream" + binary +
                                        "Content-Disposition: attachment; filename*0*=utf-8''R%C3%A9; filename*1*=%20x; filename*2=\".xml\"", b64))
    yield "rfc2047 name", mixed(HELLO, ("Content-Type: application/octet-stream; name=\"=?utf-8?B?UsOpLnhtbA==?=\"" + binary + attached +
                                        "filename=\"=?utf-8?Q?R=C3=A9.xml?=\"", b64))
    yield "8-bit name", mixed(HELLO, ("Content-Type: application/octet-stream; name=\"Ré.xml\"" + binary + attached + "filename=Ré x.xml", b64))
    yield "zip", mixed(HELLO, ("Content-Type: application/zip" + binary, base64.encodebytes(zipped(("a/R.XML", doc)))))
    yield "zip stored", mixed(HELLO, ("Content-Type: x/y" + binary, base64.encodebytes(zipped(("a", doc), method=zipfile.ZIP_STORED))))
    yield "zip by bzip2", mixed(HELLO, ("Content-Type: x/y" + binary, base64.encodebytes(zipped(("a", doc), method=zipfile.ZIP_BZIP2))))
    yield "zip by lzma", mixed(HELLO, ("Content-Type: x/y" + binary, base64.encodebytes(zipped(("a", doc), method=zipfile.ZIP_LZMA))))
    yield "zip64", mixed(HELLO, ("Content-Type: x/y" + binary, base64.encodebytes(zipped(("a.xml", doc), zip64=True))))
    yield "zip in a zip", mixed(HELLO, ("Content-Type: x/y" + binary, base64.encodebytes(zipped(("a.zip", zipped(("b.xml", doc)))))))
    yield "zip with something before it", mixed(HELLO, ("Content-Type: application/zip" + binary, base64.encodebytes(b"PK00" + zipped(("b.xml", doc)))))
    yield "gzip", mixed(HELLO, ("Content-Type: application/gzip" + binary + attached + "filename=a.xml.gz", base64.encodebytes(gzip.compress(doc))))
    tar = io.BytesIO()
    with tarfile.open(fileobj=tar, mode="w") as t:
        info = tarfile.TarInfo("a.xml")
        info.size = len(doc)
        t.addfile(info, io.BytesIO(doc))
    for name, data in (("tar", tar.getvalue()), ("tgz", gzip.compress(tar.getvalue())), ("bz2", bz2.compress(doc)), ("xz", lzma.compress(doc)),
                       ("7z", base64.b64decode(SEVEN))):
        yield "packed as " + name, mixed(HELLO, ('Content-Type: x/y; name="a.xml.%s"' % name + binary, base64.encodebytes(data)))
    yield "winmail.dat", mixed(HELLO, ('Content-Type: application/ms-tnef; name="winmail.dat"' + binary, base64.encodebytes(tnef("R.xml", doc))))
    yield "winmail.dat with a zip", mixed(HELLO, ("Content-Type: application/octet-stream" + binary,
                                                base64.encodebytes(tnef("R.zip", zipped(("b.xml", doc))))))
    whole = b"Content-Type: application/xml\r\nContent-Transfer-Encoding: base64\r\n\r\n" + b64
    for name, data in signed(whole):
        if name in ("der", "ber"):
            yield "opaque signature, " + name, raw("Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\n"
                                                   "Content-Transfer-Encoding: base64", base64.encodebytes(data))


def closed(doc):
    locked = bytearray(zipped(("a.xml", doc)))
    locked[6] |= 1
    locked[locked.index(b"PK\x01\x02") + 8] |= 1

    def of(data, kind="application/octet-stream"):
        return mixed(HELLO, ("Content-Type: %s; name=x\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment" % kind,
                             base64.encodebytes(data)))
    yield "zip with a password", of(bytes(locked)), "password"
    yield "broken rar", of(b"Rar!\x1a\x07\x01\x00" + b"\0" * 100), "broken"
    yield "broken 7z", of(b"7z\xbc\xaf\x27\x1c" + b"\1" * 100), "broken"
    yield "broken zip", of(b"PK\3\4" + b"\2" * 100), "broken"
    enveloped = part_of(der(0x30, bytes.fromhex("06092a864886f70d010703") + der(0xa0, der(0x30, b"\x02\x01\0" + der(4, b"x" * 300)))),
                               "application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m")
    yield "enveloped", enveloped.replace(b"Subject: document", b"Subject: Invoice R-1"), "encrypted"
    yield "broken winmail.dat", of(tnef("R.xml", doc)[:-200], "application/ms-tnef"), "winmail.dat"


def pdfs(cii, ubl):
    """(name, PDF, part's last name)"""
    lines = ["Thank you"]
    for name in ("factur-x.xml", "ZUGFeRD-invoice.xml", "xrechnung.xml", "zugferd-invoice.xml", "invoice.txt", "FACTUR-X.XML", "x"):
        yield "named " + name, pdfmake.make(lines, [(name, cii)]), name
    yield "ubl inside", pdfmake.make(lines, [("ubl.xml", ubl)]), ""
    yield "beside other files", pdfmake.make(lines, [("a.txt", b"hello"), ("b.xml", b"<?xml version='1.0'?><other/>"), ("c.xml", cii)]), ""
    yield "two of one invoice", pdfmake.make(lines, [("factur-x.xml", cii), ("xrechnung.xml", ubl)]), ""
    yield "hex", pdfmake.make(lines, [("a.txt", b"hello"), ("f.xml", cii)], encode=pdfmake.hexed), ""
    plain = pdfmake.make(lines, [("f.xml", cii)], encode=lambda d: b"<</Type/EmbeddedFile/Length %d>>\nstream\n%s\nendstream" % (len(d), d))
    yield "not packed", plain, ""
    untyped = pdfmake.make(lines, [("f.xml", cii)], encode=lambda d: b"<</Filter/ASCIIHexDecode>>\nstream\n" + d.hex().encode() + b">\nendstream")
    yield "hex without a type", untyped, ""
    wide = cii.decode().replace("UTF-8", "UTF-16").encode("utf-16")
    yield "utf-16 inside", pdfmake.make(lines, [("f.xml", wide)]), ""
    yield "rubbish before it", b"\r\n\0HTTP/1.1 200\r\n" + pdfmake.make(lines, [("f.xml", cii)]), ""


def covers():
    """(language, text, why the complete invoice beside it is not to be chased; None: it is)"""
    paid, debit, card = "already paid", "direct debit", "card payment"
    return (
        ("en", "Please find our invoice attached. Kind regards, Ann", None),
        ("en", "Please find attached invoice R-1. Payment is due within 30 days. We accept bank transfer and credit cards.", None),
        ("en", "Attached is invoice R-1. It has already been paid by card, no further action is needed.", paid),
        ("en", "Thank you for your payment. The paid invoice R-1 is attached for your records.", paid),
        ("en", "Please do not pay this invoice: the amount will be debited from your account by direct debit.", debit),
        ("en", "Your credit card will be charged automatically.", card),
        ("en", "Invoice R-1 is attached. Please ignore this invoice, it was issued in error; a credit note will follow.", "withdrawn"),
        ("en", "Invoice R-1 is attached. If you have already paid, please disregard this mail.", None),
        ("en", "Invoice R-0 has been paid, thank you. Please find the next one attached.", None),
        ("en", "Our records show that invoice R-1 has not been paid. Please pay it now.", None),
        ("en", "Attached our invoice. Once it has been paid we will ship the goods.", None),
        ("en", "Attached our invoice. Would you like to pay by direct debit in future? Just ask us.", None),
        ("en", "Attached our invoice. Thank you in advance for your prompt payment.", None),
        ("en", "Attached our invoice.\n\n> The invoice has been paid by card.\n> Joe", None),
        ("en", "Attached our invoice.\n\nBest\nAnn\n-- \nPayments by direct debit from your account: ask us", None),
        ("en", "This is our last reminder: invoice R-1 is overdue since two weeks.", None),
        ("en", "The deposit has been paid. Please find attached the invoice for the remaining balance.", None),
        ("en", "Your subscription has been cancelled. Please find attached the final invoice.", None),
        ("en", "Invoice R-1 has been cancelled.", "withdrawn"),
        ("en", "We will collect the pallets on Monday. Our invoice is attached.", None),
        ("en", "Interest is automatically charged on late payments.", None),
        ("de", "Die Anzahlung wurde bereits bezahlt, anbei die Schlussrechnung.", None),
        ("de", "Ihre Bestellung wurde storniert. Anbei die Rechnung für die Kosten.", None),
        ("fr", "L'acompte a été réglé, voici la facture de solde.", None),
        ("de", "Die Rechnung ist bis heute nicht bezahlt. Bitte holen Sie das nach.", None),
        ("de", "Sobald die Rechnung bezahlt ist, liefern wir.", None),
        ("de", "Bitte nicht bezahlen, die Rechnung wird storniert. Gutschrift folgt.", "withdrawn"),
        ("de", "Dies ist keine Zahlungsaufforderung, der Betrag wurde bereits per PayPal bezahlt.", "already paid"),
        ("de", "Vielen Dank für Ihren Auftrag. Wir bitten um Überweisung bis 31.03.2024.", None),
        ("de", "Gerne können Sie uns künftig ein SEPA-Lastschriftmandat erteilen.", None),
        ("fr", "La facture n'a pas encore été réglée.", None),
        ("fr", "Merci de ne pas régler cette facture, un avoir suivra.", "withdrawn"),
        ("fr", "Une fois la facture réglée, nous expédierons la marchandise.", None),
        ("es", "La factura aún no ha sido pagada.", None),
        ("es", "Por favor, no pague esta factura: le enviaremos una nota de crédito.", "withdrawn"),
        ("it", "La fattura non è stata ancora pagata.", None),
        ("it", "La preghiamo di non pagare questa fattura, seguirà nota di credito.", "withdrawn"),
        ("nl", "De factuur is nog niet betaald.", None),
        ("nl", "Gelieve deze factuur niet te betalen, u ontvangt een creditnota.", "withdrawn"),
        ("pt", "A fatura ainda não foi paga.", None),
        ("pt", "Não pague esta fatura, enviaremos uma nota de crédito.", "withdrawn"),
        ("sv", "Bifogat finner ni vår faktura. Den är redan betald.", "already paid"),
        ("da", "Vedhæftet faktura. Beløbet trækkes automatisk via Betalingsservice.", "direct debit"),
        ("pl", "W załączeniu faktura. Została już opłacona kartą.", "already paid"),
        ("de", "Anbei unsere Rechnung. Mit freundlichen Grüßen", None),
        ("de", "Bitte nicht überweisen, der Betrag wird per Lastschrift von Ihrem Konto eingezogen.", debit),
        ("de", "Die Rechnung wurde bereits per Kreditkarte bezahlt.", paid),
        ("fr", "Veuillez trouver ci-joint notre facture. Cordialement", None),
        ("fr", "Le montant sera prélevé automatiquement sur votre compte.", debit),
        ("fr", "Cette facture a déjà été réglée, merci.", paid),
        ("es", "Adjuntamos nuestra factura. Saludos", None),
        ("es", "El importe se cargará en su cuenta mediante domiciliación bancaria.", debit),
        ("es", "La factura ya está pagada.", paid),
        ("it", "In allegato la nostra fattura. Cordiali saluti", None),
        ("it", "L'importo sarà addebitato sul suo conto tramite addebito diretto SEPA.", debit),
        ("it", "La fattura è già stata pagata.", paid),
        ("nl", "Bijgaand onze factuur. Met vriendelijke groet", None),
        ("nl", "Het bedrag wordt automatisch van uw rekening afgeschreven via incasso.", debit),
        ("nl", "Deze factuur is reeds betaald.", paid),
        ("pt", "Segue em anexo a nossa fatura. Cumprimentos", None),
        ("pt", "O valor será debitado automaticamente na sua conta.", debit),
        ("pt", "A fatura já foi paga.", paid),
    )

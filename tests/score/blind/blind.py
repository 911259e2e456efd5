#!/usr/bin/env python3
"""Documents and mails of our own making, written without looking at the rules: how well does reading generalise?
Blocks in batch*.txt and ham*.txt carry what is expected; each runs as it stands and the invoices also in other
wrappings (charsets, zips, wrong types, forwarded, HTML). Usage: blind.py [-q] [BATCH or PATH...]"""
import collections
import decimal
import email.utils
import glob
import html
import io
import os
import sys
import zipfile
import zlib
from datetime import datetime, timezone
from email.message import EmailMessage

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import scorelib  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
FIELDS = ("number", "issued", "due", "currency", "payable")


def blocks(path):
    """The cases of one file: (case dict, headers, document lines)."""
    with open(path, encoding="utf-8") as f:
        parts = f.read().split("\n@@ ")
    for part in parts[1:] if not parts[0].startswith("@@ ") else [parts[0][3:]] + parts[1:]:
        head, _, rest = part.partition("\n")
        headers, _, body = rest.partition("\n\n")
        case = dict(zip(("name", "carrier", "action") + FIELDS, head.split("|")))
        case["latin"] = body.encode("cp1252", "ignore").decode("cp1252") == body
        yield case, dict(line.split(": ", 1) for line in headers.splitlines()), body.rstrip("\n")


def font_bytes(text):
    """The text in a one-byte encoding and the differences of that encoding from WinAnsi: letters that WinAnsi lacks
    take the place of codes the text does not use, under the glyph names that every reader of PDFs knows."""
    extra = sorted({c for c in text if c != "\n" and not c.encode("cp1252", "ignore")})
    free = [n for n in list(range(128, 160)) + list(range(255, 160, -1))
            if n not in (0x81, 0x8D, 0x8F, 0x90, 0x9D) and bytes([n]).decode("cp1252") not in text]
    code = dict(zip(extra, free))
    names = b" ".join(b"%d/uni%04X" % (n, ord(c)) for c, n in code.items())
    data = b"".join(bytes([code[c]]) if c in code else c.encode("cp1252", "replace") for c in text)
    return data, b"<</BaseEncoding/WinAnsiEncoding/Differences[%s]>>" % names if code else b"/WinAnsiEncoding"


def courier_pdf(text):
    """A one-page PDF of the lines in Courier: columns stay where they were typed."""
    show = [b"BT /F1 8 Tf 36 800 Td 11 TL"]
    data, encoding = font_bytes(text)
    for line in data.split(b"\n"):
        escaped = line.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
        show.append(b"(" + escaped + b") Tj T*")
    stream = zlib.compress(b"\n".join(show) + b"\nET")
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
               b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
               b"<</Filter/FlateDecode/Length %d>>\nstream\n%s\nendstream" % (len(stream), stream),
               b"<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding %s>>" % encoding]
    out, offsets = b"%PDF-1.4\n", []
    for n, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (n, body)
    start = len(out)
    out += b"xref\n0 6\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % o for o in offsets)
    return out + b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % start


def html_of(text):
    """The document as an HTML mail: runs of two spaces make cells, other lines paragraphs."""
    rows = []
    for line in text.splitlines():
        cells = [c.strip() for c in line.split("  ") if c.strip()]
        if len(cells) > 1:
            rows.append("<table><tr>" + "".join(f"<td>{html.escape(c)}</td>" for c in cells) + "</tr></table>")
        elif cells:
            rows.append(f"<p>{html.escape(cells[0])}</p>")
    return "<html><body>" + "\n".join(rows) + "</body></html>"


def head(headers, case):
    m = EmailMessage()
    for k, v in headers.items():
        m[k] = v
    if "Date" not in headers:
        day = case["issued"] if case["issued"] not in "?-" else "2024-06-15"
        at = datetime.fromisoformat(day).replace(hour=10, tzinfo=timezone.utc)
        m["Date"] = email.utils.format_datetime(at)
    m["Message-ID"] = f"<{case['name']}@blind.example>"
    return m


def plain(m, body, how):
    m.set_content(body, charset={"latin1": "iso-8859-15", "cp1252": "windows-1252"}.get(how, "utf-8"))


def attach_pdf(m, body, how):
    data, name, kind = courier_pdf(body), "document.pdf", ("application", "pdf")
    if how == "octet":
        name, kind = "scan0001", ("application", "octet-stream")
    if how == "zip":
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as z:
            z.writestr("docs/paper.pdf", data)
        data, name, kind = packed.getvalue(), "papers.zip", ("application", "zip")
    if how == "rfc2231":
        name = "Beleg für März №7.pdf"
    m.set_content("Hello,\n\nplease find the document attached.\n\nKind regards\n")
    m.add_attachment(data, maintype=kind[0], subtype=kind[1], filename=name)


def message(case, headers, body, how):
    m = head(headers, case)
    carrier = how if how in ("html", "text", "pdf") else case["carrier"]
    if carrier == "html":
        m.set_content(html_of(body), subtype="html", charset="utf-8")
    elif carrier == "pdf":
        attach_pdf(m, body, how)
    else:
        plain(m, body, how)
    return m.as_bytes()


def ways(case):
    if case["action"] == "ignore":
        return ["as is"]
    return ["as is", "html"] + (["octet", "zip", "rfc2231"] if case["carrier"] == "pdf" else (["pdf", "cp1252"] if case["latin"] else []))


def action_is_right(want, docs):
    chased = [d for d in docs if d.get("kind") == "invoice" and d.get("chase")]
    kinds = {d.get("kind") for d in docs}
    if want == "capture":
        return len(chased) == 1
    if want == "nochase":
        return not chased and bool(kinds & {"invoice", "receipt"})
    if want == "credit":
        return not chased and "credit-note" in kinds
    return not chased


def verdict(field, want, got):
    if want == "?":
        return None
    if want == "-":
        return "wrong" if got else "right"
    if not got:
        return "absent"
    if field == "payable":
        return "right" if decimal.Decimal(got) == decimal.Decimal(want.replace("'", "")) else "wrong"
    return "right" if " ".join(got.split()) == want else "wrong"


def main():
    quiet, only = "-q" in sys.argv, [a for a in sys.argv[1:] if not a.startswith("-")]
    tally, bad = collections.Counter(), []
    shipped = sorted(glob.glob(os.path.join(HERE, "batch*.txt")) + glob.glob(os.path.join(HERE, "ham*.txt")))
    for path in [p for p in shipped if not only or os.path.basename(p)[:-4] in only] + [p for p in only if "/" in p]:
        cases = [(c, h, b, w) for c, h, b in blocks(path) for w in ways(c)]
        facts = scorelib.read_all([lambda c=c, h=h, b=b, w=w: message(c, h, b, w) for c, h, b, w in cases])
        batch = os.path.basename(path)[:-4]
        for (case, _, _, way), fact in zip(cases, facts):
            docs = scorelib.documents(fact)
            way_kind = "first" if way == "as is" else "wrapped"
            ok = action_is_right(case["action"], docs)
            tally[batch, way_kind, "action:" + case["action"], "right" if ok else "wrong"] += 1
            if not ok:
                bad.append((batch, case["name"], way, f"want {case['action']}", docs[0].get("kind"),
                            docs[0].get("why_not"), docs[0].get("chase")))
            if case["action"] != "capture":
                continue
            for field in FIELDS:
                v = verdict(field, case[field], docs[0].get(field))
                if v:
                    tally[batch, way_kind, field, v] += 1
                    if v != "right":
                        bad.append((batch, case["name"], way, field, v, docs[0].get(field), case[field]))
    for key in sorted({k[:3] for k in tally}):
        n = [tally[key + (v,)] for v in ("right", "wrong", "absent")]
        print("%-8s %-8s %-16s right %4d wrong %3d absent %3d  %.1f %%" % (*key, *n, 100 * n[0] / sum(n)))
    for b in [] if quiet else bad:
        print("-", *b, sep=" | ")


main()

"""Small PDFs of our own for tests: text pages, embedded files, no library."""
import zlib


def _stream(data, extra=""):
    packed = zlib.compress(data)
    return ("<<%s/Filter/FlateDecode/Length %d>>\nstream\n" % (extra, len(packed))).encode() + packed + b"\nendstream"


def hexed(data):
    """An embedded file's stream in a filter that needs a PDF program to read."""
    return b"<</Type/EmbeddedFile/Filter/ASCIIHexDecode>>\nstream\n" + data.hex().encode() + b">\nendstream"


def scan(width, height, gray):
    """A one-page PDF that is a picture (8 bits gray) and nothing else."""
    image = _stream(gray, "/Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceGray/BitsPerComponent 8" %
                    (width, height))
    return _assemble([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
                      b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>",
                      _stream(b"595 0 0 842 0 0 cm /I Do"), image])


def make(lines=(), embedded=(), padding=0, encode=None):
    """A one-page PDF showing `lines`, with (name, bytes) files embedded and `padding` bytes of unused stream."""
    text = b"BT /F1 10 Tf 50 780 Td 14 TL\n"
    for line in lines:
        escaped = line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        text += b"(" + escaped.encode("latin-1", "replace") + b") Tj T*\n"
    text += b"ET"
    names = "".join("(%s) %d 0 R " % (name, 7 + 2 * i) for i, (name, _) in enumerate(embedded))
    objects = [b"<</Type/Catalog/Pages 2 0 R" +
               (b"/Names<</EmbeddedFiles<</Names[%s]>>>>" % names.encode() if embedded else b"") + b">>",
               b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
               b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
               _stream(text), b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
               b"<</Length %d>>\nstream\n%s\nendstream" % (padding, bytes(i * 7919 % 251 for i in range(padding)))]
    for i, (name, data) in enumerate(embedded):
        objects.append(b"<</Type/Filespec/F(%s)/EF<</F %d 0 R>>>>" % (name.encode(), 8 + 2 * i))
        objects.append(encode(data) if encode else _stream(data, "/Type/EmbeddedFile"))
    return _assemble(objects)


def _assemble(objects):
    out, offsets = b"%PDF-1.5\n", []
    for n, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n" % n + body + b"\nendobj\n"
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % o for o in offsets)
    return out + b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)

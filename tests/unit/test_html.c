// reader: HTML as layout text, schema.org in it, files embedded in PDFs, and one invoice from several parts.
#include "tests/unit/cm.h"

#include <gio/gio.h>

#include "reader/facts.h"
#include "reader/html.h"
#include "reader/merge.h"
#include "reader/pdffile.h"
#include "reader/schemaorg.h"

static void test_layout(void **state)
{
    static const struct {
        const char *html, *want;
    } rows[] = {
        {"<p>Hello <b>big</b>\n world</p><p>x</p>", "Hello big world\n\nx\n"},
        {"<div>a<br>b<div>c</div>d</div>", "a\nb\nc\nd\n"},
        {"<table><tr><td>No</td><td>R-1</td></tr><tr><td>Total due</td><td>5 &euro;</td></tr></table>",
         "No          R-1\nTotal due   5 €\n"},
        {"<table><tr><td>No<br>Date</td><td>R-1<br>1 May</td></tr></table>", "No     R-1\nDate   1 May\n"},
        {"<table><tr><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>", "a   b\n"},
        {"<style>x{}</style><script>y</script><div style='DISPLAY: none'>z</div>q", "q\n"},
        {"<blockquote type=cite>old<br>text</blockquote>new", "> old\n> text\nnew\n"},
        {"<pre>a  b\nc</pre>", "a b\nc\n"},
        {"<td>lost</td><td>cells</td>", "lost cells\n"},
        {"<p>a&nbsp;b&zwnj;</p>", "a b\xe2\x80\x8c\n"},
        {"<table><tr><th>A</th><th>B</th></tr><tr><td colspan=2>whole line here</td></tr></table>",
         "A   B\nwhole line here\n"},
    };
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        xmlDoc *doc = html_parse(rows[i].html);
        g_autofree char *got = html_layout(doc);
        xmlFreeDoc(doc);
        assert_string_equal(got, rows[i].want);
    }
}

static void test_deep_html(void **state)
{
    (void)state;
    GString *html = g_string_new(NULL);
    for (int i = 0; i < 5000; i++)
        g_string_append(html, "<table><tr><td><div>");
    g_string_append(html, "x");
    xmlDoc *doc = html_parse(html->str);
    g_autofree char *text = doc ? html_layout(doc) : g_strdup("");
    assert_non_null(text); // too deep is left out, not overflown
    if (doc)
        xmlFreeDoc(doc);
    g_string_free(html, TRUE);
}

static void test_schemaorg(void **state)
{
    static const struct {
        const char *html, *number, *due, *payable, *why_not;
    } rows[] = {
        {"<script type='application/ld+json'>{\"@context\":\"http://schema.org\",\"@type\":\"Invoice\","
         "\"accountId\":\"R-1\",\"paymentDueDate\":\"2024-02-16\",\"totalPaymentDue\":{\"@type\":"
         "\"PriceSpecification\",\"price\":161.57,\"priceCurrency\":\"USD\"}}</script>",
         "R-1", "2024-02-16", "161.57", NULL},
        {"<script type='application/ld+json'>[{\"@graph\":[{\"@type\":[\"Thing\",\"Invoice\"],"
         "\"confirmationNumber\":\"C\",\"accountId\":\"K\",\"paymentStatus\":\"http://schema.org/"
         "PaymentComplete\","
         "\"totalPaymentDue\":{\"value\":\"9.00\",\"currency\":\"EUR\"}}]}]</script>",
         "C", "-", "9.00", "already paid"},
        {"<div itemscope itemtype='https://schema.org/Invoice'><span itemprop='accountId'>M-1</span>"
         "<meta itemprop='paymentDueDate' content='2024-03-01'><div itemprop='totalPaymentDue' itemscope "
         "itemtype='https://schema.org/PriceSpecification'><span itemprop='price'>7.5</span>"
         "<meta itemprop='priceCurrency' content='EUR'></div></div>",
         "M-1", "2024-03-01", "7.5", NULL},
    };
    (void)state;
    const SourceContext c = {.terms = {.issued = DAY_NONE, .mail_date = DAY_NONE}};
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(GPtrArray) out = g_ptr_array_new_with_free_func((GDestroyNotify)facts_free);
        xmlDoc *doc = html_parse(rows[i].html);
        assert_true(schemaorg_read(doc, "1", &c, out));
        xmlFreeDoc(doc);
        const InvoiceFacts *f = out->pdata[0];
        const char *due = f->field[FACT_DUE].value;
        assert_string_equal(f->field[FACT_NUMBER].value, rows[i].number);
        assert_string_equal(f->field[FACT_PAYABLE].value, rows[i].payable);
        assert_string_equal(due ? due : "-", rows[i].due);
        assert_true(g_strcmp0(f->why_not, rows[i].why_not) == 0);
    }
}

static GByteArray *deflate(const char *text)
{
    GZlibCompressor *z = g_zlib_compressor_new(G_ZLIB_COMPRESSOR_FORMAT_ZLIB, -1);
    guint8 buf[4096];
    gsize used = 0, got = 0;
    g_converter_convert(G_CONVERTER(z), text, strlen(text), buf, sizeof buf, G_CONVERTER_INPUT_AT_END, &used,
                        &got, NULL);
    g_object_unref(z);
    return g_byte_array_append(g_byte_array_new(), buf, (guint)got);
}

static void add_stream(GByteArray *pdf, const char *head, const GByteArray *data)
{
    static const char tail[] = "\nendstream\nendobj\n";
    g_byte_array_append(pdf, (const guint8 *)head, (guint)strlen(head));
    g_byte_array_append(pdf, data->data, data->len);
    g_byte_array_append(pdf, (const guint8 *)tail, (guint)strlen(tail));
}

static void test_pdffile(void **state)
{
    (void)state;
    g_autoptr(GByteArray) pdf = g_byte_array_new();
    g_autoptr(GByteArray) old = deflate("<?xml version='1.0'?><old/>");
    g_autoptr(GByteArray) now = deflate("<new/>");
    g_autoptr(GByteArray) xmp = deflate("<?xpacket begin=''?><x:xmpmeta/>");
    g_autoptr(GByteArray) text = deflate("BT (x) Tj ET");
    g_autoptr(GByteArray) plain = g_byte_array_append(g_byte_array_new(), (const guint8 *)"<plain/>", 8);
    add_stream(pdf, "%PDF-1.4\n4 0 obj\n<</Type/EmbeddedFile/Filter/FlateDecode>>\nstream\n", old);
    add_stream(pdf, "5 0 obj\n<</Filter/FlateDecode>>\nstream\r\n", xmp);
    add_stream(pdf, "6 0 obj\n<</Filter/FlateDecode>>\nstream\n", text);
    add_stream(pdf, "7 0 obj\n<</Length 8>>\nstream\n", plain);
    add_stream(pdf, "4 0 obj\n<</Type/EmbeddedFile/Filter/FlateDecode>>\nstream\n", now); // a later revision
    PdfFiles files;
    pdffile_scan((const char *)pdf->data, pdf->len, &files);
    assert_int_equal(files.xml->len, 2);
    assert_true(files.embedded);
    assert_false(files.encrypted);
    assert_memory_equal(g_bytes_get_data(files.xml->pdata[0], NULL), "<new/>", 6);
    assert_memory_equal(g_bytes_get_data(files.xml->pdata[1], NULL), "<plain/>", 8);
    pdffile_clear(&files);
    pdffile_scan("stream", 6, &files); // and what is no PDF at all
    assert_int_equal(files.xml->len, 0);
    pdffile_clear(&files);
}

static InvoiceFacts *made(const char *source, const char *number, const char *payable, const char *due)
{
    InvoiceFacts *f = facts_new(source, source);
    f->kind = KIND_INVOICE;
    f->chase = TRUE;
    f->due_basis = due ? "field" : "none";
    facts_set(f, FACT_NUMBER, number, NULL, 0.9);
    facts_set(f, FACT_PAYABLE, payable, NULL, 0.9);
    facts_set(f, FACT_DUE, due, NULL, 0.9);
    return f;
}

static void test_merge(void **state)
{
    static const struct {
        struct {
            const char *source, *number, *payable, *due;
        } in[3];
        guint want;
        const char *source, *due;
    } rows[] = {
        {{{"text", "R 1", "5.00", NULL}, {"pdf", "R-1", "5.00", "2024-02-01"}, {"ubl", "R-1", "5", NULL}},
         1,
         "ubl",
         "2024-02-01"},
        {{{"pdf", "R-1", "5", "2024-02-01"}, {"ubl", "R-1", "5", "2024-02-02"}, {NULL, NULL, NULL, NULL}},
         1,
         "ubl",
         "2024-02-02"},
        {{{"pdf", "R-1", "5", "2024-02-01"}, {"pdf", "R-2", "5", "2024-02-01"}, {NULL, NULL, NULL, NULL}},
         2,
         "pdf",
         "2024-02-01"},
        {{{"ubl", "R-1", "5", NULL}, {"cii", "R-2", "6", NULL}, {"text", NULL, NULL, "2024-02-01"}},
         2,
         "ubl",
         "-"},
        {{{"ubl", "R-1", "5", NULL}, {"text", NULL, NULL, "2024-02-01"}, {NULL, NULL, NULL, NULL}},
         1,
         "ubl",
         "2024-02-01"},
        {{{"text", "X-9", "7", NULL}, {"ubl", "R-1", "5", "2024-02-01"}, {NULL, NULL, NULL, NULL}},
         1,
         "ubl",
         "2024-02-01"},
        {{{"header", "R-1", "5", "2024-02-05"}, {"ubl", "R-1", "5", "2024-02-01"}, {NULL, NULL, NULL, NULL}},
         1,
         "header",
         "2024-02-05"},
    };
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(GPtrArray) docs = g_ptr_array_new_with_free_func((GDestroyNotify)facts_free);
        for (int k = 0; k < 3 && rows[i].in[k].source; k++)
            g_ptr_array_add(docs, made(rows[i].in[k].source, rows[i].in[k].number, rows[i].in[k].payable,
                                       rows[i].in[k].due));
        merge_documents(docs);
        const InvoiceFacts *best = docs->pdata[0];
        const char *due = best->field[FACT_DUE].value;
        if (docs->len != rows[i].want)
            fail_msg("row %zu: %u documents", i, docs->len);
        assert_string_equal(best->source, rows[i].source);
        assert_string_equal(due ? due : "-", rows[i].due);
    }
}

// What may hold markup, and what may not: the mail of a person who writes plain text.
static void test_wanted(void **state)
{
    static const struct {
        const char *bytes;
        gboolean want;
    } rows[] = {
        {"From: a@b.example\nSubject: Re: 4711\n\nPaid <today>, see <pia@b.example> for more.\n", FALSE},
        {"Content-Type: text/HTML\n\nhi", TRUE},
        {"Content-Type: application/octet-stream; name=a.XML\n\n", TRUE},
        {"Content-Transfer-Encoding: BASE64\n\nPD94", TRUE},
        {"Content-Transfer-Encoding: x-uuencode\n\n", TRUE},
        {"Content-Type: text/plain\n\n<div>hi</div>", TRUE},
        {"Content-Type: text/plain\n\n<BR>hi", TRUE},
        {"Content-Transfer-Encoding: quoted-printable\n\n=3Cdiv=3E", TRUE},
    };
    (void)state;
    for (gsize i = 0; i < G_N_ELEMENTS(rows); i++)
        if (libxml_wanted(rows[i].bytes, strlen(rows[i].bytes)) != rows[i].want)
            fail_msg("%s", rows[i].bytes);
    assert_true(libxml_wanted("\xff\xfe<\0b\0", 6));
    assert_true(libxml_open());
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_wanted),    cmocka_unit_test(test_layout),  cmocka_unit_test(test_deep_html),
        cmocka_unit_test(test_schemaorg), cmocka_unit_test(test_pdffile), cmocka_unit_test(test_merge),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

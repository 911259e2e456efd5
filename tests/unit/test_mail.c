// reader: caps on raw bytes, types by content, text of any charset, and a message taken apart.
#include "tests/unit/cm.h"

#include "policy/base/status.h"
#include "reader/caps.h"
#include "reader/mail.h"
#include "reader/sniff.h"

static char *repeat(const char *head, const char *unit, int n, const char *tail)
{
    GString *s = g_string_new(head);
    for (int i = 0; i < n; i++)
        g_string_append(s, unit);
    g_string_append(s, tail);
    return g_string_free(s, FALSE);
}

static void test_caps(void **state)
{
    static const struct {
        const char *head, *unit;
        int n;
        const char *tail;
        gboolean want;
    } rows[] = {
        {"From: a@b.c\n", "", 0, "\nhi", TRUE},
        {"To: ", "g:", 40, ";\n\n", TRUE},
        {"To: ", "g:", 66, ";\n\n", FALSE},
        {"To: ", "g:\n ", 66, ";\n\n", FALSE},
        {"To: ", "\"a:\" <x@y.z>, ", 100, "b@c.d\n\n", TRUE},
        {"To: ", "a@b.c, ", 499, "b@c.d\n\n", TRUE},
        {"To: ", "a@b.c, ", 500, "b@c.d\n\n", FALSE},
        {"To: ", "g: a@b.c; ", 60, "\n\n", TRUE},
        {"Subject: x\n\ntext\nTo: ", "g:", 100, "\n", FALSE}, // wherever it stands
        {"Subject: x\n\n to: ", "g:", 100, "\n", TRUE},       // no field: it begins with a blank
        {"X: ", "0123456789abcdef", 5000, "\n\n", FALSE},     // one line over 64 KiB
        {"", "X: y\n", 1000, "\n", TRUE},                     // as many lines as allowed
        {"", "X: y\n", 1001, "\n", FALSE},                    // one more
        {"Content-Type: multipart/mixed; boundary=b\n\n", "--b\n\nx\n", 300, "--b--\n", TRUE},
        {"Content-Type: multipart/mixed; boundary=b\n\n", "--b\n\nx\n", 500, "--b--\n", FALSE},
        {"", "Content-Type: multipart/mixed; boundary=b\n\n--b\n", 101, "", FALSE},
        {"", "Content-Type: message/rfc822\n\n", 101, "", FALSE},
        {"Subject: x\n\n", "-----\n", 5000, "", TRUE}, // no delimiters without a boundary
    };
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autofree char *text = repeat(rows[i].head, rows[i].unit, rows[i].n, rows[i].tail);
        g_autoptr(GError) error = NULL;
        gboolean ok = caps_check(text, strlen(text), &error);
        if (ok != rows[i].want)
            fail_msg("row %zu: %s", i, error ? error->message : "passed");
        assert_true(ok || g_error_matches(error, PD_ERROR, PD_ERR_LIMIT));
    }
}

static void test_sniff(void **state)
{
    static const struct {
        const char *bytes;
        gsize len; // 0: strlen
        const char *want;
    } rows[] = {
        {"%PDF-1.4\n", 0, "application/pdf"},
        {"\n\n junk %PDF-1.7", 0, "application/pdf"},
        {"PK\003\004xx", 0, "application/zip"},
        {"<?xml version='1.0'?><Invoice/>", 0, "application/xml"},
        {"\xef\xbb\xbf<?xml version='1.0'?><Invoice/>", 0, "application/xml"},
        {"\xff\xfe<\0I\0n\0v\0/\0>\0", 12, "application/xml"},
        {"  <rsm:CrossIndustryInvoice xmlns:rsm='x'/>", 0, "application/xml"},
        {"<?xml version='1.0'?><!-- x --><html>", 0, "text/html"},
        {"<!DOCTYPE HTML PUBLIC>", 0, "text/html"},
        {"From: a@b.c\nSubject: x\n\nhi", 0, "message/rfc822"},
        {"Dear all\n", 0, "text/plain"},
        {"a\0b", 3, "application/octet-stream"},
        {"\x89PNG\r\n\x1a\n", 0, "image/png"},
        {"{\"a\":1}", 0, "application/json"},
        {"", 0, "text/plain"},
    };
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
        assert_string_equal(sniff_type(rows[i].bytes, rows[i].len ? rows[i].len : strlen(rows[i].bytes)),
                            rows[i].want);
}

static void test_sniff_text(void **state)
{
    static const struct {
        const char *bytes, *charset, *want;
    } rows[] = {
        {"a\r\nb\rc", NULL, "a\nb\nc"},
        {"M\xfcnze", "iso-8859-1", "Münze"},
        {"M\xc3\xbcnze", "iso-8859-1", "Münze"},   // declared wrongly
        {"M\xfcnze \x80 5", "utf-8", "Münze € 5"}, // declared wrongly the other way: windows-1252
        {"\xef\xbb\xbfx", NULL, "x"},
        {"5 \x81 6", "us-ascii", "5   6"},
        {"x", "no-such-charset", "x"},
        {"\xc6\xf2", "windows-1251", "Жт"},
    };
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autofree char *got = sniff_text(rows[i].bytes, strlen(rows[i].bytes), rows[i].charset);
        assert_string_equal(got, rows[i].want);
    }
}

static const char nested[] =
    "From: =?utf-8?q?J=C3=B6rg?= <joerg@Example.COM>\r\n"
    "To: Sales: a@x.de, \"B, C\" <b@Y.de>;, c@z.fr\r\nCc: d@w.it\r\n"
    "Subject: =?iso-8859-1?q?Rechnung_f=FCr?=\r\n M\xc3\xa4rz\r\nMessage-ID: <1@x>\r\n"
    "In-Reply-To: <p@x>\r\nReferences: <r@x> <p@x>\r\nDate: Fri, 01 Mar 2024 23:10:00 -0500\r\n"
    "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=m\r\n\r\n"
    "--m\r\nContent-Type: multipart/alternative; boundary=a\r\n\r\n"
    "--a\r\nContent-Type: text/plain; charset=utf-8; format=flowed\r\n\r\nplain\r\n"
    "--a\r\nContent-Type: text/html\r\n\r\n<p>html</p>\r\n--a--\r\n"
    "--m\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n"
    "Content-Disposition: attachment; filename*=utf-8''R%C3%A9.pdf\r\n\r\nJVBERi0xLjQK\r\n"
    "--m\r\nContent-Type: message/rfc822\r\n\r\nFrom: q@q.q\r\nSubject: inner\r\n"
    "Content-Type: text/plain\r\n\r\nembedded\r\n"
    "--m\r\nContent-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    "RnJvbTogcUBxLnEKU3ViamVjdDogaW5uZXIKCmhpZGRlbgo=\r\n"
    "--m--\r\n";

static void test_mail_parts(void **state)
{
    static const struct {
        const char *id, *type, *sniffed, *filename;
        gboolean attachment, embedded;
    } want[] = {
        {"1.1", "text/plain", "text/plain", NULL, FALSE, FALSE},
        {"1.2", "text/html", "text/html", NULL, FALSE, FALSE},
        {"2", "application/octet-stream", "application/pdf", "Ré.pdf", TRUE, FALSE},
        {"3.1", "text/plain", "text/plain", NULL, FALSE, TRUE},
        {"4.1", "text/plain", "text/plain", NULL, FALSE, TRUE},
    };
    (void)state;
    g_autoptr(Mail) mail = mail_read(nested, strlen(nested), NULL);
    assert_non_null(mail);
    assert_int_equal(mail->parts->len, G_N_ELEMENTS(want));
    for (guint i = 0; i < mail->parts->len; i++) {
        const MailPart *p = mail->parts->pdata[i];
        assert_string_equal(p->id, want[i].id);
        assert_string_equal(p->type, want[i].type);
        assert_string_equal(p->sniffed, want[i].sniffed);
        assert_true(g_strcmp0(p->filename, want[i].filename) == 0);
        assert_int_equal(p->attachment, want[i].attachment);
        assert_int_equal(p->embedded, want[i].embedded);
    }
    assert_string_equal(mail_plain(mail)->id, "1.1");
    assert_true(mail_plain(mail)->flowed);
    assert_string_equal(mail_html(mail)->id, "1.2");
}

static void test_mail_headers(void **state)
{
    static const char *const to[] = {"a@x.de", "b@y.de", "c@z.fr", "d@w.it"};
    (void)state;
    g_autoptr(Mail) mail = mail_read(nested, strlen(nested), NULL);
    assert_string_equal(mail->subject, "Rechnung für März");
    assert_string_equal(mail->from_address, "joerg@example.com");
    assert_string_equal(mail->from_name, "Jörg");
    assert_string_equal(mail->message_id, "1@x");
    assert_int_equal(mail->to->len, G_N_ELEMENTS(to));
    for (guint i = 0; i < mail->to->len; i++)
        assert_string_equal(mail->to->pdata[i], to[i]);
    assert_int_equal(mail->references->len, 2);
    assert_string_equal(mail->references->pdata[0], "p@x");
    assert_int_equal(mail->date, day_from_ymd(2024, 3, 1)); // in the writer's own zone
    assert_int_equal(mail->zone_minutes, -300);
}

static void test_mail_refused(void **state)
{
    (void)state;
    g_autofree char *deep = repeat("", "Content-Type: multipart/mixed; boundary=b\n\n--b\n", 60, "\nx\n");
    g_autoptr(GError) error = NULL;
    g_autoptr(Mail) none = mail_read("", 0, &error);
    assert_null(none);
    assert_true(g_error_matches(error, PD_ERROR, PD_ERR_INPUT));
    g_autoptr(Mail) mail = mail_read(deep, strlen(deep), NULL);
    assert_non_null(mail); // parsed, but what lies deeper than the cap is passed over and said so
    assert_int_equal(mail->parts->len, 0);
    assert_int_equal(mail->notes->len, 1);
}

static void test_mbox_line(void **state)
{
    static const char text[] = "From x Mon Jan  1\nFrom: a@b.c\n\nhi\n";
    (void)state;
    g_autoptr(Mail) mail = mail_read(text, strlen(text), NULL);
    assert_string_equal(mail->from_address, "a@b.c");
    assert_string_equal(mail_plain(mail)->text, "hi\n");
}

int main(void)
{
    g_mime_init();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_caps),         cmocka_unit_test(test_sniff),
        cmocka_unit_test(test_sniff_text),   cmocka_unit_test(test_mail_parts),
        cmocka_unit_test(test_mail_headers), cmocka_unit_test(test_mail_refused),
        cmocka_unit_test(test_mbox_line),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// reader: what hides a document (CMS, TNEF, base64 and uuencode gone wrong), on small inputs made by hand;
// each is also cut at every byte, for the sanitizers.
#include "tests/unit/cm.h"

#include "reader/cms.h"
#include "reader/tnef.h"
#include "reader/transfer.h"

#define SIGNED "\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02"
#define DATA "\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01"
#define B(s) s, sizeof s - 1

typedef struct {
    const char *bytes;
    gsize len;
    CmsKind kind;
    const char *content;
} CmsRow;

static const CmsRow cms_rows[] = {
    {B("\x30\x21" SIGNED "\xa0\x14\x30\x12\x02\x01\x01\x31\x00\x30\x0b" DATA), CMS_DETACHED, NULL},
    {B("\x30\x27" SIGNED "\xa0\x1a\x30\x18\x02\x01\x01\x31\x00\x30\x11" DATA "\xa0\x04\x04\x02<a"),
     CMS_SIGNED, "<a"},
    {B("\x30\x80" SIGNED "\xa0\x80\x30\x80\x02\x01\x01\x31\x80\0\0\x30\x80" DATA
       "\xa0\x80\x24\x80\x04\x01<\x24\x03\x04\x01"
       "a\x04\x00\0\0\0\0\0\0\0\0\0\0\0\0"),
     CMS_SIGNED, "<a"},
    {B("\x30\x0d\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03\xa0\x00"), CMS_ENCRYPTED, NULL},
    {B("\x30\x0d\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x05\xa0\x00"), CMS_NONE, NULL},
    {B("\x30\x84\xff\xff\xff\xff" SIGNED), CMS_NONE, NULL},
    {B("\x30\x85\x01\x01\x01\x01\x01\x00"), CMS_NONE, NULL},
    {B("<?xml version='1.0'?>"), CMS_NONE, NULL},
    {B(""), CMS_NONE, NULL},
};

static CmsKind open_copy(const char *bytes, gsize len, char **content)
{
    g_autofree char *copy = g_memdup2(bytes, len); // ends where it ends
    GBytes *out = NULL;
    CmsKind kind = cms_open(copy, len, &out);
    *content = out ? g_strndup(g_bytes_get_data(out, NULL), g_bytes_get_size(out)) : NULL;
    g_clear_pointer(&out, g_bytes_unref);
    return kind;
}

static void test_cms(void **state)
{
    (void)state;
    for (gsize i = 0; i < G_N_ELEMENTS(cms_rows); i++) {
        const CmsRow *row = &cms_rows[i];
        g_autofree char *content = NULL;
        CmsKind kind = open_copy(row->bytes, row->len, &content);
        if (kind != row->kind || g_strcmp0(content, row->content) != 0)
            fail_msg("row %zu: kind %d, content %s", i, kind, content ? content : "none");
        for (gsize n = 0; n < row->len; n++) {
            g_autofree char *part = NULL;
            open_copy(row->bytes, n, &part);
            assert_true(!part || strlen(part) <= 2);
        }
    }
}

#define TNEF_HEAD "\x78\x9f\x3e\x22\x01\x00"
#define TNEF_FILE(title, data)                                                                               \
    "\x02\x02\x90\x06\x00\x02\x00\x00\x00\x01\x00\x00\x00"                                                   \
    "\x02\x10\x80\x01\x00" title "\x00\x00"                                                                  \
    "\x02\x0f\x80\x06\x00" data "\x00\x00"

static void test_tnef(void **state)
{
    static const char two[] = TNEF_HEAD TNEF_FILE("\x02\x00\x00\x00"
                                                  "a\0",
                                                  "\x01\x00\x00\x00<") TNEF_FILE("\x03\x00\x00\x00"
                                                                                 "bc\0",
                                                                                 "\x02\x00\x00\x00<b");
    gboolean whole = FALSE;
    (void)state;
    g_autoptr(GArray) files = tnef_files(two, sizeof two - 1, 10, &whole);
    assert_true(whole);
    assert_int_equal(files->len, 2);
    assert_string_equal(g_array_index(files, TnefFile, 0).name, "a");
    assert_string_equal(g_array_index(files, TnefFile, 1).name, "bc");
    assert_int_equal(g_bytes_get_size(g_array_index(files, TnefFile, 1).content), 2);
    for (gsize n = 0; n < sizeof two - 1; n++) {
        g_autofree char *copy = g_memdup2(two, n);
        g_autoptr(GArray) some = tnef_files(copy, n, 1, &whole);
        assert_true(some->len <= 1);
        assert_true(!whole || n >= 6);
    }
    g_autoptr(GArray) none = tnef_files("PK\003\004......", 10, 10, &whole);
    assert_false(whole);
    assert_int_equal(none->len, 0);
}

static void test_mended_base64(void **state)
{
    static const struct {
        const char *text, *want; // NULL: ordinary, nothing to mend
    } rows[] = {
        {"PGE+", NULL},
        {"PGE=", NULL},
        {"PGE=\r\n", NULL},
        {"PGE=\r\nPi8+\r\n", "<a>/>"},
        {"PGE=\r\nPi8+Yg==\r\nYw==", "<a>/>bc"},
        {"PGE=\r\n-- \r\nThis list is run by x", "<a"},
        {"PGE=\r\nabcdefg\r\n", "<a"}, // no whole quanta
        {"====", NULL},
    };
    (void)state;
    for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
        GBytes *got = transfer_mended_base64(rows[i].text, strlen(rows[i].text));
        g_autofree char *text = got ? g_strndup(g_bytes_get_data(got, NULL), g_bytes_get_size(got)) : NULL;
        if (g_strcmp0(text, rows[i].want) != 0)
            fail_msg("row %zu: %s", i, text ? text : "none");
        g_clear_pointer(&got, g_bytes_unref);
    }
}

static void test_undeclared_base64(void **state)
{
    static const struct {
        const char *head, *content, *tail;
        gboolean found;
    } rows[] = {
        {"", "<?xml version='1.0'?><Invoice>some sixty bytes of it at least</Invoice>", "", TRUE},
        {"", "%PDF-1.4 and then some more bytes, so that it is long enough to count", "\n", TRUE},
        {"-----BEGIN PKCS7-----\n", "<?xml version='1.0'?><Invoice>some sixty bytes of it</Invoice>",
         "\n-----END PKCS7-----\n", TRUE},
        {"", "just words that somebody wrote for whatever reason in base64, and at length", "", FALSE},
        {"Hello, ", "<?xml version='1.0'?><Invoice>some sixty bytes of it at least</Invoice>", "", FALSE},
        {"", "<a/>", "", FALSE}, // too short to be sure
    };
    (void)state;
    for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autofree char *coded = g_base64_encode((const guchar *)rows[i].content, strlen(rows[i].content));
        g_autofree char *text = g_strconcat(rows[i].head, coded, rows[i].tail, NULL);
        GBytes *got = transfer_undeclared_base64(text, strlen(text));
        if ((got != NULL) != rows[i].found)
            fail_msg("row %zu", i);
        g_clear_pointer(&got, g_bytes_unref);
    }
}

static void test_uuencoded(void **state)
{
    static const struct {
        const char *text;
        guint files;
        const char *name, *content;
    } rows[] = {
        {"begin 644 a.txt\n#0V%T\n`\nend\n", 1, "a.txt", "Cat"},
        {"Hello\n\nbegin 0644 b c.txt\n#0V%T\nend", 1, "b c.txt", "Cat"},
        {"begin 644 a\n#0V%T\n`\nend\nbegin 644 b\n#0V%T\n \nend\n", 2, "a", "Cat"},
        {"begin 644 a\n#0V%T\n", 0, NULL, NULL},                // no end
        {"begin 644 a\nDear Ms Miller,\nend\n", 0, NULL, NULL}, // no data
        {"We begin 644 tests today\nend\n", 0, NULL, NULL},
        {"begin 99 a\n#0V%T\n`\nend\n", 0, NULL, NULL},
    };
    (void)state;
    for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(GArray) files = transfer_uuencoded(rows[i].text, 10);
        guint n = files ? files->len : 0;
        if (n != rows[i].files)
            fail_msg("row %zu: %u files", i, n);
        if (n == 0)
            continue;
        const TransferFile *f = &g_array_index(files, TransferFile, 0);
        assert_string_equal(f->name, rows[i].name);
        assert_int_equal(g_bytes_get_size(f->content), strlen(rows[i].content));
        assert_memory_equal(g_bytes_get_data(f->content, NULL), rows[i].content, strlen(rows[i].content));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_cms),           cmocka_unit_test(test_tnef),
        cmocka_unit_test(test_mended_base64), cmocka_unit_test(test_undeclared_base64),
        cmocka_unit_test(test_uuencoded),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

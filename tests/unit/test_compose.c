// agent/compose, agent/view, agent/templates: whole letters against golden files, and what no letter may
// hold. With POSTDUE_GOLDEN_WRITE set the golden files are written instead; look at the difference before
// keeping it.
#include "tests/unit/cm.h"

#include <stdlib.h>

#include "agent/compose.h"
#include "agent/templates.h"
#include "agent/view.h"
#include "policy/base/status.h"

static char *source_path(const char *below)
{
    const char *top = getenv("top_srcdir");
    return g_build_filename(top != NULL ? top : ".", below, NULL);
}

static InvoiceRecord invoice(const char *number, const char *due, int64_t open, int64_t payable,
                             const char *currency)
{
    static char *to[] = {(char *)"ap@debtor.test", NULL};
    InvoiceRecord record = {
        .number = (char *)number,
        .issued = day_parse("2026-03-02"),
        .due = day_parse(due),
        .discount_until = DAY_NONE,
        .subject = (char *)"Rechnung Nr. 17 für Lärchenholz",
        .buyer = (char *)"Debtor GmbH",
        .to = to,
        .discount_percent = (char *)"",
        .payment = (char *)"{\"iban\":\"DE02120300000000202051\",\"reference\":\"2026-017\"}",
        .open = {open, ""},
        .payable = {payable, ""},
    };
    g_strlcpy(record.open.currency, currency, CURRENCY_SIZE);
    g_strlcpy(record.payable.currency, currency, CURRENCY_SIZE);
    return record;
}

typedef struct {
    const char *name, *language, *text;
    guint n_invoices;
    const char *promise;
    gboolean discount, interest;
} Case;

static char *letter_of(const Case *c, const Templates *templates)
{
    InvoiceRecord records[] = {
        invoice("2026-017", "2026-04-01", 119000, 119000, "EUR"),
        invoice("2026-021/B", "2026-03-20", 1234567890, 2234567890, "EUR"),
        invoice("US-1", "2026-05-30", 5000, 5000, "USD"),
        invoice("JP-9", "2026-03-31", 150000, 150000, "JPY"),
    };
    g_autoptr(GPtrArray) list = g_ptr_array_new();
    if (c->discount) {
        records[0].discount_until = day_parse("2026-04-10");
        records[0].discount_percent = (char *)"2";
        records[0].due = day_parse("2026-04-30");
    }
    for (guint i = 0; i < c->n_invoices; i++)
        g_ptr_array_add(list, &records[i]);
    const ClaimSum claim = {.interest = {1234, "EUR"}, .fixed = {4000, "EUR"}, .claimed = TRUE};
    ViewInput input = {
        .locale = templates_locale(templates, c->language),
        .today = day_parse("2026-04-06"),
        .invoices = list,
        .sender_name = "Alice Archer",
        .sender_address = "alice@ours.test",
        .promise_broken = day_parse(c->promise),
        .discount = c->discount,
        .claim = c->interest ? &claim : NULL,
        .deadline_days = 7,
    };
    g_autoptr(GError) error = NULL;
    json_t *view = view_letter(&input);
    g_autofree char *text = templates_text(templates, c->language, c->text, view, &error);
    json_decref(view);
    assert_null(error);
    const char *to[] = {"ap@debtor.test", "einkauf@debtor.test", NULL}, *cc[] = {"bob@ours.test", NULL};
    const char *references[] = {"order-1@ours.test", "order-2@debtor.test", NULL};
    Letter letter = {
        .from_name = "Alice Archer, Büro",
        .from_address = "alice@ours.test",
        .to = to,
        .cc = cc,
        .subject = "Re: Rechnung Nr. 17 für Lärchenholz",
        .text = text,
        .message_id = "s.g.u6afoltjzwshuuhf@ours.test",
        .in_reply_to = "inv17@ours.test",
        .references = references,
        .postdue = "v=1; t=s.g.u6afoltjzwshuuhf; e=1; h=97eca9ebfd4bf95848814a46d65391c4",
        .language = c->language,
        .date_unix = 1775466000,
    };
    g_autoptr(GBytes) bytes = compose_letter(&letter, &error);
    assert_null(error);
    gsize len;
    const char *data = g_bytes_get_data(bytes, &len);
    return g_strndup(data, len);
}

// 7-bit, CRLF only, at most 76 columns (a header line that is one long word may be longer).
static void check_form(const char *mail)
{
    gboolean body = FALSE;
    g_auto(GStrv) lines = g_strsplit(mail, "\r\n", -1);
    for (char **line = lines; *line != NULL; line++) {
        body = body || **line == '\0';
        assert_null(strpbrk(*line, "\r\n"));
        assert_true(strlen(*line) <= (body ? 76u : 998u));
        for (const char *p = *line; *p; p++)
            assert_true((guchar)*p < 0x7f && ((guchar)*p >= 0x20 || *p == '\t'));
    }
}

static void test_golden(void **state)
{
    static const Case cases[] = {
        {"first-en-interest", "en", "first", 1, NULL, FALSE, TRUE},
        {"second-de-interest", "de", "second", 2, NULL, FALSE, TRUE},
        {"friendly-es", "es", "friendly", 1, NULL, FALSE, FALSE},
        {"first-it-promise", "it", "first", 2, "2026-04-03", FALSE, FALSE},
        {"second-nl-several", "nl", "second", 4, NULL, FALSE, FALSE},
        {"final-pt", "pt", "final", 1, NULL, FALSE, FALSE},
        {"friendly-en", "en", "friendly", 1, NULL, FALSE, FALSE},
        {"friendly-de", "de", "friendly", 1, NULL, FALSE, FALSE},
        {"friendly-fr", "fr", "friendly", 1, NULL, FALSE, FALSE},
        {"first-en-promise", "en", "first", 2, "2026-04-03", FALSE, FALSE},
        {"first-de", "de", "first", 1, NULL, FALSE, FALSE},
        {"first-fr-several", "fr", "first", 4, NULL, FALSE, FALSE},
        {"second-en-several", "en", "second", 4, NULL, FALSE, FALSE},
        {"second-de-promise", "de", "second", 3, "2026-04-03", FALSE, FALSE},
        {"final-en", "en", "final", 1, NULL, FALSE, FALSE},
        {"final-de-several", "de", "final", 4, NULL, FALSE, FALSE},
        {"final-fr", "fr", "final", 1, NULL, FALSE, FALSE},
        {"courtesy-en-discount", "en", "courtesy", 1, NULL, TRUE, FALSE},
        {"courtesy-de-discount", "de", "courtesy", 1, NULL, TRUE, FALSE},
    };
    (void)state;
    g_autoptr(GError) error = NULL;
    g_autofree char *dir = source_path("conf/templates");
    g_autoptr(Templates) templates = templates_load(dir, &error);
    assert_null(error);
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *mail = letter_of(&cases[i], templates);
        g_autofree char *name = g_strdup_printf("tests/golden/%s.eml", cases[i].name);
        g_autofree char *path = source_path(name);
        g_autofree char *want = NULL;
        check_form(mail);
        if (getenv("POSTDUE_GOLDEN_WRITE") != NULL)
            assert_true(g_file_set_contents(path, mail, -1, NULL));
        assert_true(g_file_get_contents(path, &want, NULL, NULL));
        assert_string_equal(mail, want);
    }
}

// Every text in every language expands with every kind of view, in the right form.
static void test_every_text(void **state)
{
    static const char *const languages[] = {"en", "de", "es", "fr", "it", "nl", "pt"};
    static const char *const texts[] = {"friendly", "first", "second", "final", "courtesy"};
    (void)state;
    g_autofree char *dir = source_path("conf/templates");
    g_autoptr(Templates) templates = templates_load(dir, NULL);
    for (guint l = 0; l < G_N_ELEMENTS(languages); l++)
        for (guint t = 0; t < G_N_ELEMENTS(texts); t++)
            for (guint n = 1; n <= 4; n++)
                for (guint flags = 0; flags < 8; flags++) {
                    Case c = {"",
                              languages[l],
                              texts[t],
                              n,
                              flags & 1 ? "2026-04-03" : NULL,
                              (flags & 2) != 0,
                              (flags & 4) != 0};
                    g_autofree char *mail = letter_of(&c, templates);
                    check_form(mail);
                    assert_null(strstr(mail, "{{"));
                }
}

static void test_fit(void **state)
{
    static const struct {
        const char *value;
        gboolean want;
    } rows[] = {{"plain", TRUE}, {"Grüße", TRUE}, {"", TRUE},       {"a\r\nBcc: x@y", FALSE}, {"a\nb", FALSE},
                {"a\rb", FALSE}, {"a\tb", FALSE}, {"a\x7f", FALSE}, {"\xff", FALSE}};
    static const struct {
        const char *address;
        gboolean want;
    } addresses[] = {{"a@b.test", TRUE},
                     {"a+b.c@b.test", TRUE},
                     {"", FALSE},
                     {"@b.test", FALSE},
                     {"a@", FALSE},
                     {"a@b@c", FALSE},
                     {"a b@c", FALSE},
                     {"a@b>\r\nRCPT TO:<x@y", FALSE},
                     {"a@b,c@d", FALSE},
                     {"<a@b>", FALSE},
                     {"-f@b", FALSE},
                     {"\"a\"@b", FALSE},
                     {"a%c@b", FALSE},
                     {"ü@b", FALSE},
                     {"a@[1.2.3.4]", FALSE},
                     {NULL, FALSE}};
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
        assert_int_equal(compose_fit("X", rows[i].value, NULL), rows[i].want);
    for (size_t i = 0; i < G_N_ELEMENTS(addresses); i++)
        assert_int_equal(compose_address_fit(addresses[i].address), addresses[i].want);
    g_autofree char *just = g_strnfill(998, 'x'), *over = g_strnfill(999, 'x');
    assert_true(compose_fit("X", just, NULL));
    assert_false(compose_fit("X", over, NULL));
}

static void test_refused(void **state)
{
    (void)state;
    const char *to[] = {"a@b.test", NULL}, *nobody[] = {NULL}, *bad[] = {"a@b.test", "x y@b", NULL};
    const Letter good = {.from_address = "a@ours.test",
                         .to = to,
                         .subject = "s",
                         .text = "t",
                         .message_id = "m@x",
                         .postdue = "p"};
    Letter rows[] = {good, good, good, good, good, good, good, good};
    rows[0].to = nobody;
    rows[1].to = bad;
    rows[2].subject = "a\nBcc: x@y";
    rows[3].message_id = "";
    rows[4].message_id = "m> <n";
    rows[5].in_reply_to = "a b";
    rows[6].from_address = "nobody";
    rows[7].from_name = "A\r\nX: y";
    g_autoptr(GBytes) sound = compose_letter(&good, NULL);
    assert_non_null(sound);
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(GError) error = NULL;
        assert_null(compose_letter(&rows[i], &error));
        assert_true(g_error_matches(error, PD_ERROR, PD_ERR_INPUT));
    }
}

// Names are courtesy: fit ones are written, others never break a header or stop the mail.
static void test_names(void **state)
{
    static const struct {
        const char *name, *want;
    } rows[] = {
        {"Bea Birch", "To: Bea Birch <a@b.test>"},
        {"Birch, Bea", "To: \"Birch, Bea\" <a@b.test>"},
        {"Bea \"B\" <x@y>", "To: \"Bea \\\"B\\\" <x@y>\" <a@b.test>"},
        {"B\xc3\xa9"
         "a",
         "To: =?UTF-8?"},
        {"Bea\r\nBcc: x@y.test", "To: a@b.test"},
        {"Bea\x01", "To: a@b.test"},
        {"", "To: a@b.test"},
    };
    (void)state;
    const char *to[] = {"a@b.test", NULL};
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        json_t *names = json_pack("{s:s}", "a@b.test", rows[i].name);
        const Letter letter = {.from_address = "a@ours.test",
                               .to = to,
                               .names = names,
                               .subject = "s",
                               .text = "t",
                               .message_id = "m@x",
                               .postdue = "p"};
        g_autoptr(GBytes) bytes = compose_letter(&letter, NULL);
        assert_non_null(bytes);
        g_autofree char *mail = g_strndup(g_bytes_get_data(bytes, NULL), g_bytes_get_size(bytes));
        if (strstr(mail, rows[i].want) == NULL)
            print_error("want %s in\n%s\n", rows[i].want, mail);
        assert_non_null(strstr(mail, rows[i].want));
        assert_null(strstr(mail, "\nBcc"));
        check_form(mail);
        json_decref(names);
    }
}

static void test_wrap(void **state)
{
    static const struct {
        const char *text, *want;
    } rows[] = {
        {"a  \n\n\n\nb", "a\n\nb\n"},
        {"\n\na\n\n", "a\n"},
        {"  a table row that is longer than seventy-two columns is kept as it is, whatever", NULL},
        {"> a quote that is longer than seventy-two columns is kept as it is, whatever comes", NULL},
        {"one two three four five six seven eight nine ten eleven twelve thirteen fourteen",
         "one two three four five six seven eight nine ten eleven twelve thirteen\nfourteen\n"},
        {"https://ours.test/a/very/long/address/that/nobody/should/break/in/the/middle/of/it x",
         "https://ours.test/a/very/long/address/that/nobody/should/break/in/the/middle/of/it\nx\n"},
    };
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autofree char *got = compose_wrap(rows[i].text);
        g_autofree char *want = rows[i].want ? g_strdup(rows[i].want) : g_strconcat(rows[i].text, "\n", NULL);
        assert_string_equal(got, want);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_golden),  cmocka_unit_test(test_every_text), cmocka_unit_test(test_fit),
        cmocka_unit_test(test_refused), cmocka_unit_test(test_wrap),       cmocka_unit_test(test_names),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

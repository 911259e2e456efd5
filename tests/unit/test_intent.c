// reader/intent: sentences of debtors in many languages, each with the intent and the promised day a person
// would read in it (tests/unit/replies/LANG*.tsv), and mails about several invoices.
#include "tests/unit/cm.h"

#include <glib.h>
#include <stdlib.h>
#include <unistd.h>

#include "reader/intent.h"
#include "reader/phrase.h"

static ReplyWords *words;

static int load(void **state)
{
    const char *top = getenv("top_srcdir");
    g_autofree char *dir = g_build_filename(top ? top : ".", "conf", "lexicon", "reply", NULL);
    (void)state;
    words = replywords_load(dir, NULL);
    return words ? 0 : -1;
}

static int unload(void **state)
{
    (void)state;
    replywords_free(words);
    return 0;
}

static const IntentInvoice thread[] = {
    {"VF/26/1001", 20463, 20493, 120000, "EUR"}, // issued 2026-01-10
    {"VF/26/1002", 20473, 20503, 35050, "EUR"},  {"VF/26/1003", 20481, 20511, 98000, "EUR"},
    {"VF/26/1004", 20485, 20515, 220000, "EUR"}, {"VF/26/1005", 20487, 20517, 7500, "EUR"},
};

static GPtrArray *read_text(const char *lang, const char *reference, const char *text, gsize n_invoices)
{
    IntentInput in = {.new_text = text,
                      .invoices = thread,
                      .n_invoices = n_invoices,
                      .reference = day_parse(reference),
                      .reminder_date = DAY_NONE,
                      .region = strcmp(lang, "en") == 0 ? "en-GB" : lang,
                      .language = lang};
    return intent_read(&in, words);
}

static const Intent *of_kind(const GPtrArray *intents, const char *kind)
{
    for (guint i = 0; i < intents->len; i++)
        if (strcmp(intent_name(((const Intent *)intents->pdata[i])->kind), kind) == 0)
            return intents->pdata[i];
    return NULL;
}

// One row "intent<TAB>reference<TAB>promised day or -<TAB>text"; FALSE and a line of output when it fails.
static gboolean row_holds(const char *lang, char **f)
{
    g_autofree char *text = g_strcompress(f[3]);
    g_autoptr(GPtrArray) got = read_text(lang, f[1], text, 1);
    const Intent *first = got->pdata[0], *promise = of_kind(got, "promise");
    char day[DAY_TEXT_SIZE];
    day_format(promise ? promise->date : DAY_NONE, day);
    if (strcmp(intent_name(first->kind), f[0]) == 0 && strcmp(day, f[2]) == 0)
        return TRUE;
    print_message("# %s: \"%s\": want %s %s, got %s %s (%s)\n", lang, text, f[0], f[2],
                  intent_name(first->kind), day, first->why);
    return FALSE;
}

static guint file_failures(const char *path, const char *lang, guint *rows)
{
    g_autofree char *data = NULL;
    assert_true(g_file_get_contents(path, &data, NULL, NULL));
    g_auto(GStrv) lines = g_strsplit(data, "\n", -1);
    guint failures = 0;
    for (guint i = 0; lines[i]; i++) {
        g_auto(GStrv) f = g_strsplit(lines[i], "\t", 4);
        if (g_strv_length(f) != 4 || *lines[i] == '#')
            continue;
        failures += !row_holds(lang, f);
        (*rows)++;
    }
    return failures;
}

static void test_sentences(void **state)
{
    const char *top = getenv("top_srcdir");
    g_autofree char *dir = g_build_filename(top ? top : ".", "tests", "unit", "replies", NULL);
    g_autoptr(GDir) d = g_dir_open(dir, 0, NULL);
    const char *name;
    guint rows = 0, failures = 0;
    (void)state;
    assert_non_null(d);
    while ((name = g_dir_read_name(d))) {
        g_autofree char *path = g_build_filename(dir, name, NULL), *lang = g_strndup(name, 2);
        if (g_str_has_suffix(name, ".tsv"))
            failures += file_failures(path, lang, &rows);
    }
    assert_true(rows > 300);
    assert_int_equal(failures, 0);
}

// The numbers of the thread's invoices (1 to 5) that an intent is about, as "135".
static char *numbers(const Intent *intent)
{
    GString *s = g_string_new(NULL);
    for (guint i = 0; intent && i < intent->invoices->len; i++) {
        const char *number = intent->invoices->pdata[i];
        g_string_append_c(s, number[strlen(number) - 1]);
    }
    return g_string_free(s, FALSE);
}

static void test_several_invoices(void **state)
{
    static const struct {
        const char *lang;
        gsize invoices;
        const char *text, *kind, *want, *other, *want_other;
    } rows[] = {
        {"en", 5, "We paid VF/26/1001, VF/26/1002 and VF/26/1003 last week, the others on Friday.", "paid",
         "123", "promise", "45"},
        {"en", 3, "1001 and 1002 were paid yesterday. 1003 is disputed because the goods were damaged.",
         "dispute", "3", "paid", "12"},
        {"en", 3, "All invoices except VF/26/1002 will be paid on Friday.", "promise", "13", NULL, NULL},
        {"en", 2, "Both will be paid on Friday.", "promise", "12", NULL, NULL},
        {"en", 2, "The first one has been paid, the second will follow on Friday.", "paid", "1", "promise",
         "2"},
        {"en", 2, "The 1,200.00 was paid on Monday. We will pay the other one next week.", "paid", "1",
         "promise", "2"},
        {"en", 2, "VF/26/1001: paid on 2 March\nVF/26/1002: will be paid on 20 March", "paid", "1", "promise",
         "2"},
        {"en", 2, "The older invoice was settled in February. The newer one is wrong, the price is too high.",
         "dispute", "2", "paid", "1"},
        {"en", 2, "We have already paid the invoice of 10 January. The other is in our Friday run.", "paid",
         "1", "promise", "2"},
        {"de", 3, "Die ersten beiden Rechnungen haben wir bezahlt, die dritte zahlen wir nächste Woche.",
         "paid", "12", "promise", "3"},
        {"de", 3, "VF/26/1002 reklamieren wir, die anderen werden am Freitag bezahlt.", "dispute", "2",
         "promise", "13"},
        {"fr", 2, "La facture VF/26/1001 a été réglée, l'autre sera payée vendredi.", "paid", "1", "promise",
         "2"},
        {"es", 2, "La primera ya está pagada, la otra la pagaremos el viernes.", "paid", "1", "promise", "2"},
        {"it", 2, "La prima è stata pagata, l'altra sarà saldata venerdì.", "paid", "1", "promise", "2"},
        {"nl", 2, "De eerste is betaald, de andere volgt vrijdag.", "paid", "1", "promise", "2"},
        {"pt", 2, "A primeira já foi paga, a outra será paga na sexta-feira.", "paid", "1", "promise", "2"},
    };
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(GPtrArray) got = read_text(rows[i].lang, "2026-03-10", rows[i].text, rows[i].invoices);
        g_autofree char *a = numbers(of_kind(got, rows[i].kind));
        assert_string_equal(intent_name(((Intent *)got->pdata[0])->kind), rows[i].kind);
        assert_string_equal(a, rows[i].want);
        if (rows[i].other) {
            g_autofree char *b = numbers(of_kind(got, rows[i].other));
            assert_string_equal(b, rows[i].want_other);
        }
    }
}

static void test_amounts(void **state)
{
    static const struct {
        const char *lang, *text, *want;
    } rows[] = {
        {"en", "We sent $2,986.40 on 2 March.", "2986.40 USD"},
        {"de", "Wir haben 8.846,95 € überwiesen.", "8846.95 EUR"},
        {"fr", "Nous avons réglé 1 361,78 € hier.", "1361.78 EUR"},
        {"en", "We will pay 500 on Friday and the rest in April.", "500.00 EUR"},
        {"de", "Wir haben 1'250.00 CHF bezahlt.", "1250.00 CHF"},
        {"en", "We paid on 3 March, 14:30.", "- "},
        {"en", "We paid 3 invoices.", "- "},
    };
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(GPtrArray) got = read_text(rows[i].lang, "2026-03-10", rows[i].text, 1);
        const Intent *in = got->pdata[0];
        char sum[MONEY_TEXT_SIZE] = "-";
        if (in->has_amount)
            money_format(in->amount_minor, in->currency, sum);
        g_autofree char *line = g_strdup_printf("%s %s", sum, in->has_amount ? in->currency : "");
        assert_string_equal(line, rows[i].want);
    }
}

// Whatever comes in, there is an answer, and it comes in time linear in the text.
static void test_odd_input(void **state)
{
    g_autoptr(GString) big = g_string_new(NULL);
    (void)state;
    for (int i = 0; i < 200000; i++)
        g_string_append(big, "the the 1.1.1.1 and we will pay by ");
    const char *rows[] = {"",  " ",      "?",      "....",      "\xF0\x9F\x91\x8D",
                          "1", "Friday", big->str, "(((((((((", "paid\n\n\n\n"};
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(GPtrArray) got = read_text("en", "2026-03-10", rows[i], 2);
        assert_true(got->len > 0);
    }
    g_autoptr(GPtrArray) none = intent_read(&(IntentInput){.reference = DAY_NONE}, words);
    assert_true(none->len == 1);
}

static void test_attachment_and_pieces(void **state)
{
    const char *const names[] = {"remittance_advice.pdf", NULL};
    IntentInput in = {.new_text = "Hi,",
                      .attachments = names,
                      .invoices = thread,
                      .n_invoices = 2,
                      .reference = day_parse("2026-03-10"),
                      .language = "en"};
    (void)state;
    g_autoptr(GPtrArray) a = intent_read(&in, words);
    assert_int_equal(((Intent *)a->pdata[0])->kind, INTENT_PAID);
    const IntentPiece pieces[] = {{"When will you pay invoice VF/26/1002?", "On Friday."},
                                  {"Kind regards", "Thanks"}};
    IntentInput answers = {.new_text = "On Friday.\nThanks",
                           .pieces = pieces,
                           .n_pieces = 2,
                           .invoices = thread,
                           .n_invoices = 2,
                           .reference = day_parse("2026-03-10"),
                           .language = "en"};
    g_autoptr(GPtrArray) b = intent_read(&answers, words);
    const Intent *promise = b->pdata[0];
    assert_int_equal(promise->kind, INTENT_PROMISE);
    assert_int_equal(promise->date, day_parse("2026-03-13"));
}

static GPtrArray *read_with(const char *lexicon, const char *text)
{
    g_autoptr(ReplyWords) own = replywords_new();
    assert_true(replywords_add(own, "xx.lex", "xx", lexicon, NULL));
    IntentInput in = {.new_text = text, .reference = day_parse("2026-03-10"), .language = "xx"};
    return intent_read(&in, own);
}

// A verb is one line: its forms come from its paradigm and mean what their tense says.
static void test_paradigms(void **state)
{
    static const char lexicon[] = "[function]\nla lo\n[paradigm.ar]\ninf -ar\npres -o\nfut -aron\npast -ei\n"
                                  "part ge-t\n[verb]\nzul => ar pay\nmol => ar make\nnix => ir pay\n"
                                  "pum => ar is.dispute\n[payment]\ngeld\n";
    static const struct {
        const char *text, *want;
    } rows[] = {
        {"la zularon", "promise"}, {"la zulo", "promise"},     {"la zulei", "paid"},
        {"la gezult", "paid"},     {"la molaron", "chatter"},  {"la molaron geld", "promise"},
        {"la molei geld", "paid"}, {"la gemolt geld", "paid"}, {"la nixei", "chatter"},
        {"la pumei", "dispute"},   {"la zulei nix", "paid"},   {"la ar", "chatter"},
    };
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(GPtrArray) got = read_with(lexicon, rows[i].text);
        assert_string_equal(intent_name(((Intent *)got->pdata[0])->kind), rows[i].want);
    }
}

// Weights decide what no rule knows, and such a verdict is never acted on; broken lines are passed over.
static void test_leaning(void **state)
{
    g_autofree char *dir = g_dir_make_tmp("leaning-XXXXXX", NULL);
    g_autofree char *lex = g_build_filename(dir, "xx.lex", NULL),
                    *kinds = g_build_filename(dir, "leaning.weights", NULL),
                    *stems = g_build_filename(dir, "xx.weights", NULL);
    (void)state;
    assert_true(g_file_set_contents(lex, "[function]\nla lo\n[field.query]\nkwak\n", -1, NULL));
    assert_true(g_file_set_contents(
        kinds, "field.query\t0 0 0 0 0 300 0\nno.such.thing\t900\nbroken\n\t\n:asked", -1, NULL));
    assert_true(g_file_set_contents(stems, "blip\t0 0 400 0 0 0 0\nblop\t0 0 0 500 0 0 0\nzz", -1, NULL));
    g_autoptr(ReplyWords) own = replywords_load(dir, NULL);
    assert_non_null(own);
    static const struct {
        const char *text, *want;
    } rows[] = {{"la kwak", "query"}, {"la blip", "paid"}, {"la blop kwak", "promise"}, {"la lo", "chatter"}};
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        IntentInput in = {.new_text = rows[i].text, .reference = day_parse("2026-03-10"), .language = "xx"};
        g_autoptr(GPtrArray) got = intent_read(&in, own);
        const Intent *first = got->pdata[0];
        assert_string_equal(intent_name(first->kind), rows[i].want);
        assert_true(first->unsure);
    }
    unlink(lex);
    unlink(kinds);
    unlink(stems);
    rmdir(dir);
}

// What was found in one text stays where it is while another text files thousands of lines.
static void test_matches_stay(void **state)
{
    g_autoptr(ReplyWords) own = replywords_new();
    g_autoptr(GString) lines = g_string_new("[pay]\nfirstly\n"), text = g_string_new(NULL);
    (void)state;
    for (int i = 0; i < 2000; i++) {
        g_string_append_printf(lines, "word%c%c%c\n", 'a' + i % 26, 'a' + i / 26 % 26, 'a' + i / 676);
        g_string_append_printf(text, "word%c%c%c ", 'a' + i % 26, 'a' + i / 26 % 26, 'a' + i / 676);
    }
    assert_true(replywords_add(own, "xx.lex", "xx", lines->str, NULL));
    g_autoptr(Tokens) few = tokens_new("firstly", 100), many = tokens_new(text->str, 100000);
    g_autoptr(GArray) before = phrase_find(own, "xx", few, S_GROUP_CONCEPTS, FALSE);
    g_autoptr(GArray) filed = phrase_find(own, "xx", many, S_GROUP_CONCEPTS, FALSE);
    g_autoptr(GArray) after = phrase_find(own, "xx", few, S_GROUP_CONCEPTS, FALSE);
    assert_int_equal(filed->len, 2000);
    assert_int_equal(before->len, 1);
    assert_ptr_equal(g_array_index(before, PhraseMatch, 0).entry[0],
                     g_array_index(after, PhraseMatch, 0).entry[0]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_sentences),
        cmocka_unit_test(test_several_invoices),
        cmocka_unit_test(test_amounts),
        cmocka_unit_test(test_odd_input),
        cmocka_unit_test(test_attachment_and_pieces),
        cmocka_unit_test(test_paradigms),
        cmocka_unit_test(test_leaning),
        cmocka_unit_test(test_matches_stay),
    };
    return cmocka_run_group_tests_name("reader/intent", tests, load, unload);
}

// policy/words, phrases, datetext, language, lexicon: text as words, and what is found among them.
#include "tests/unit/cm.h"

#include "policy/base/status.h"
#include "policy/datetext.h"
#include "policy/language.h"

static const char lexicon_text[] = "# a comment\n"
                                   "[month]\n"
                                   "jan => 1\n"
                                   "january => 1\n"
                                   "march => 3\n"
                                   "m\u00e4rz => 3\n"
                                   "july => 7\n"
                                   "december => 12\n"
                                   "undecember => 13\n"
                                   "someday\n"
                                   "\n"
                                   "[date.between]\n"
                                   "of\nth\nnd\n"
                                   "[label]\n"
                                   "net\n"
                                   "net days\n"
                                   "pay* by\n"
                                   "*straat\n"
                                   "n/\n"
                                   "/not a phrase/\n"
                                   "[stop]\n"
                                   "the\nand\nof\nwith\n";

#define LABEL (G_GUINT64_CONSTANT(1) << 3)

typedef struct {
    Lexicon *lex;
    PhraseIndex *index;
} Ground;

static Ground ground_new(void)
{
    Ground g = {lexicon_new(), phrases_new()};
    GError *error = NULL;
    assert_true(lexicon_add(g.lex, "en.lex", "en", lexicon_text, TRUE, &error));
    assert_true(lexicon_add(g.lex, "de.lex", "de", "[stop]\nder\ndie\nund\nmit\n", FALSE, NULL));
    phrases_add(g.index, g.lex, "en", "month", DATE_TAG_MONTH);
    phrases_add(g.index, g.lex, "en", "date.between", DATE_TAG_BETWEEN);
    phrases_add(g.index, g.lex, NULL, "label", LABEL);
    return g;
}

static void ground_free(Ground *g)
{
    phrases_free(g->index);
    lexicon_free(g->lex);
}

// The words as "kind:fold", a bar where a line begins, and how far apart they stand.
static char *told(const Words *words)
{
    GString *out = g_string_new(NULL);
    for (guint i = 0; i < words->n; i++) {
        const Word *w = &words->word[i];
        if (i > 0)
            g_string_append(out, w->gap == WORDS_NEW_LINE ? "|"
                                 : w->gap == 0            ? "+"
                                 : w->gap == 1            ? " "
                                                          : "  ");
        g_string_append_printf(out, "%c:%s", "LDM"[w->kind], w -> fold);
    }
    return g_string_free(out, FALSE);
}

static void test_split(void **state)
{
    static const struct {
        const char *text, *want;
    } rows[] = {
        {"", ""},
        {"  \t\n ", ""},
        {"Net 30", "L:net D:30"},
        {"net30", "L:net+D:30"},
        {"STRASSE stra\u00dfe", "L:strasse L:strasse"},
        {"\u00c9ch\u00e9ance \u00c6 \u00d8l \u0141", "L:echeance L:ae L:ol L:l"},
        {"e\u0301t\u00e9", "L:ete"},
        {"a\tb  c", "L:a  L:b  L:c"},
        {"a\u00a0b\u2003c\u3000d", "L:a L:b L:c L:d"},
        {"a\u00adb", "L:a+L:b"},
        {"a\u200bb\u2060c\ufeffd", "L:a+L:b+L:c L:d"},
        {"a\r\nb\fc\u2028d", "L:a|L:b|L:c|L:d"},
        {"10,50 \u20ac", "D:10+M:,+D:50 M:\u20ac"},
        {"\u6708\u672b\u7de0\u3081", "L:\u6708+L:\u672b+L:\u7de0+L:\u3081"},
        {"\uff12\uff10\uff21\uff01", "D:20+L:a+M:!"},
        {"\u2116 5", "L:no D:5"},
        {"\u0663", "M:\u0663"},
        {"\uf900\u30ab", "L:\uf900+L:\u30ab"},
    };
    (void)state;
    guint bad = 0;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(Words) words = words_new(rows[i].text);
        g_autofree char *got = told(words);
        if (strcmp(got, rows[i].want) != 0)
            print_error("row %zu: want %s, got %s\n", i, rows[i].want, got);
        bad += strcmp(got, rows[i].want) != 0;
    }
    assert_int_equal(bad, 0);
    words_free(NULL);
}

static void test_ask(void **state)
{
    (void)state;
    g_autoptr(Words) words = words_new("Pay  1234567890 / 042\n% now");
    assert_int_equal(words_number(words, 1), -1); // ten digits
    assert_int_equal(words_number(words, 3), 42);
    assert_int_equal(words_number(words, 0), -1);
    assert_int_equal(words_number(words, 99), -1);
    assert_true(words_is_mark(words, 2, "/"));
    assert_false(words_is_mark(words, 2, "%"));
    assert_false(words_is_mark(words, 3, "/"));
    assert_false(words_is_mark(words, 99, "/"));
    g_autofree char *all = words_text(words, 0, 99), *some = words_text(words, 2, 5),
                    *none = words_text(words, 4, 4);
    assert_string_equal(all, "Pay 1234567890 / 042 % now");
    assert_string_equal(some, "/ 042 %");
    assert_string_equal(none, "");
}

static void test_dates(void **state)
{
    static const struct {
        const char *text, *day_first, *month_first; // "" : no date
        guint n_words;
    } rows[] = {
        {"04.07.2018", "2018-07-04", "2018-07-04", 5}, // points: the day comes first
        {"04/07/2018", "2018-07-04", "2018-04-07", 5},
        {"4/7/18", "2018-07-04", "2018-04-07", 5},
        {"13/7/25", "2025-07-13", "-", 5},
        {"7/13/25", "-", "2025-07-13", 5},
        {"31-12-79", "2079-12-31", "-", 5},
        {"31-12-80", "1980-12-31", "-", 5},
        {"2024-03-05", "2024-03-05", "2024-03-05", 5},
        {"2024/03/05", "2024-03-05", "2024-03-05", 5},
        {"2024.03.05", "2024-03-05", "2024-03-05", 5},
        {"2024. 03. 05.", "2024-03-05", "2024-03-05", 5},
        {"2024-03-05T10:00", "2024-03-05", "2024-03-05", 5},
        {"2024\u5e743\u67085\u65e5", "2024-03-05", "2024-03-05", 5},
        {"2024\u5e743\u65e55\u6708", "", "", 0},
        {"20240305", "2024-03-05", "2024-03-05", 1},
        {"30240305", "", "", 0},
        {"202403055", "", "", 0},
        {"20240305.5", "", "", 0},
        {"20241399", "", "", 0},
        {"13 July 2025", "2025-07-13", "2025-07-13", 3},
        {"13. july 25", "2025-07-13", "2025-07-13", 4},
        {"13-Jan-2025", "2025-01-13", "2025-01-13", 5},
        {"2nd of March 2024", "2024-03-02", "2024-03-02", 5},
        {"July 13, 2025", "2025-07-13", "2025-07-13", 4},
        {"July 13 2025", "2025-07-13", "2025-07-13", 3},
        {"july 13th, 2025", "2025-07-13", "2025-07-13", 5},
        {"July 13, 25", "2025-07-13", "2025-07-13", 4},
        {"July 99, 2025", "", "", 0},
        {"July of 2025", "", "", 0},
        {"31 undecember 2025", "", "", 0},
        {"31 someday 2025", "", "", 0},
        {"31 July 1850", "", "", 0},
        {"31.13.2025", "", "", 0},
        {"32.1.2025", "", "", 0},
        {"1.1.1850", "", "", 0},
        {"1.1.205", "", "", 0},
        {"1.1/2025", "", "", 0},
        {"1.1.2025.3", "", "", 0},
        {"1.1.2025/3", "2025-01-01", "2025-01-01", 5},
        {"1.1.20255", "", "", 0},
        {"1.1.2025x", "", "", 0},
        {"1. 1. 2025", "2025-01-01", "2025-01-01", 5},
        {"1 . 1 . 2025", "", "", 0},
        {"2024-13-05", "", "", 0},
        {"2024-02-30", "", "", 0},
        {"10.50", "", "", 0},
        {"10", "", "", 0},
        {"", "", "", 0},
        {"31 July", "", "", 0},
    };
    (void)state;
    Ground g = ground_new();
    guint bad = 0;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(Words) words = words_new(rows[i].text);
        DateText date = {0};
        gboolean found = date_at(words, 0, g.index, &date);
        char first[DAY_TEXT_SIZE] = "", second[DAY_TEXT_SIZE] = "";
        if (found)
            day_format(date.day_first, first), day_format(date.month_first, second);
        if (strcmp(first, rows[i].day_first) != 0 || strcmp(second, rows[i].month_first) != 0 ||
            (found && date.n_words != rows[i].n_words)) {
            print_error("\"%s\": %s %s, %u words\n", rows[i].text, first, second, date.n_words);
            bad++;
        }
    }
    assert_int_equal(bad, 0);
    g_autoptr(Words) words = words_new("04/07/2018");
    DateText date;
    assert_true(date_at(words, 0, NULL, &date));
    assert_false(date_at(words, 5, NULL, &date));
    assert_true(date_at(words, 0, NULL, &date) && date_is_ambiguous(&date));
    assert_int_equal(date_resolve(&date, FALSE, TRUE), DAY_NONE);
    assert_int_equal(date_resolve(&date, TRUE, TRUE), day_parse("2018-07-04"));
    assert_int_equal(date_resolve(&date, TRUE, FALSE), day_parse("2018-04-07"));
    ground_free(&g);
}

static void test_days_without_a_year(void **state)
{
    static const struct {
        const char *text, *base, *want; // "": none
        guint n_words;
    } rows[] = {
        {"30 July", "2026-03-01", "2026-07-30", 2},
        {"July 30", "2026-03-01", "2026-07-30", 2},
        {"30. July", "2026-03-01", "2026-07-30", 3},
        {"30.7.", "2026-03-01", "2026-07-30", 4},
        {"3 March", "2026-03-03", "2026-03-03", 2},
        {"2 March", "2026-11-03", "2027-03-02", 2},
        {"2 March", "2026-03-03", "", 0}, // nearly a year ahead is behind
        {"31.4.", "2026-03-01", "", 0},
        {"30.7", "2026-03-01", "", 0},
        {"30.13.", "2026-03-01", "", 0},
        {"30.7.5", "2026-03-01", "", 0},
        {"40 July", "2026-03-01", "", 0},
        {"July", "2026-03-01", "", 0},
        {"30 someday", "2026-03-01", "", 0},
        {"30", "2026-03-01", "", 0},
        {"", "2026-03-01", "", 0},
        {"30 July", "-", "", 0},
    };
    (void)state;
    Ground g = ground_new();
    guint bad = 0;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(Words) words = words_new(rows[i].text);
        DateText date = {0};
        char got[DAY_TEXT_SIZE] = "";
        gboolean found = date_yearless_at(words, 0, g.index, day_parse(rows[i].base), &date);
        if (found)
            day_format(date.day_first, got);
        if (strcmp(got, rows[i].want) != 0 || (found && date.n_words != rows[i].n_words)) {
            print_error("\"%s\": %s, %u words\n", rows[i].text, got, date.n_words);
            bad++;
        }
    }
    assert_int_equal(bad, 0);
    ground_free(&g);
}

static void test_phrases(void **state)
{
    static const struct {
        const char *text;
        guint gap, want; // words taken; 0: none
    } rows[] = {
        {"net 30", 1, 1},     {"net days", 1, 2},     {"net   days", 1, 1},
        {"net   days", 5, 2}, {"payable by 3", 1, 2}, {"pay by", 1, 2},
        {"pays", 1, 0},       {"Kerkstraat 5", 1, 1}, {"straat", 1, 1},
        {"xstraat", 1, 1},    {"n/30", 1, 1},         {"not a phrase", 1, 0},
        {"", 1, 0},
    };
    (void)state;
    Ground g = ground_new();
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(Words) words = words_new(rows[i].text);
        PhraseHit hit = {0};
        gboolean found = phrases_at(g.index, words, 0, rows[i].gap, &hit);
        if ((found ? hit.n_words : 0) != rows[i].want)
            fail_msg("\"%s\": %u words", rows[i].text, found ? hit.n_words : 0);
    }
    g_autoptr(Words) march = words_new("M\u00c4RZ march");
    PhraseHit hit;
    assert_true(phrases_at(g.index, march, 0, 1, &hit));
    assert_string_equal(phrase_value(&hit, DATE_TAG_MONTH), "3");
    assert_null(phrase_value(&hit, LABEL));
    phrases_free(NULL);
    ground_free(&g);
}

static void test_language(void **state)
{
    static const struct {
        const char *text, *want; // NULL: none
    } rows[] = {
        {"the invoice of the month and the goods with it", "en"},
        {"der Brief und die Rechnung mit der Ware", "de"},
        {"the moon", NULL},
        {"", NULL},
        {"the and of with der die und mit", "en,de"},
    };
    (void)state;
    Ground g = ground_new();
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(Words) words = words_new(rows[i].text);
        LanguageGuess guess = language_guess(g.lex, words);
        g_autofree char *got = language_join(&guess);
        if (g_strcmp0(got, rows[i].want) != 0 &&
            !(got && rows[i].want && strlen(got) == strlen(rows[i].want)))
            fail_msg("\"%s\": %s", rows[i].text, got ? got : "none");
    }
    ground_free(&g);
}

static void test_lexicon(void **state)
{
    (void)state;
    g_autoptr(Lexicon) lex = lexicon_new();
    g_autoptr(GError) outside = NULL;
    assert_false(lexicon_add(lex, "x.lex", "en", "# c\n\nword\n[a]\n", FALSE, &outside));
    assert_non_null(strstr(outside->message, "x.lex:3:"));
    g_autoptr(GError) pattern = NULL;
    assert_false(lexicon_add(lex, "y.lex", "en", "[a]\n/right/\n/wrong(/\n", TRUE, &pattern));
    assert_non_null(strstr(pattern->message, "y.lex:3:"));
    assert_true(g_error_matches(pattern, PD_ERROR, PD_ERR_CONF));
    assert_int_equal(lexicon_section(lex, "en", "a")->len, 0); // nothing of either file
    assert_true(
        lexicon_add(lex, "z.lex", "en", "[a]\none\nTwo => 2\n/th.ee/ => 3\n[b]\nother\n", TRUE, NULL));
    assert_true(lexicon_add(lex, "z.lex", "de", "[a]\neins\n", TRUE, NULL));
    assert_true(lexicon_add(lex, "own.lex", "en", "[a]\n- ONE\n- nothing\nfour\n", TRUE, NULL));
    const GPtrArray *english = lexicon_section(lex, "en", "a"), *all = lexicon_section(lex, NULL, "a");
    assert_int_equal(english->len, 3);
    assert_int_equal(all->len, 4);
    const LexEntry *two = english->pdata[0], *three = english->pdata[1], *four = english->pdata[2];
    assert_string_equal(two->text, "Two");
    assert_string_equal(two->value, "2");
    assert_false(two->is_regex);
    assert_true(three->is_regex);
    assert_string_equal(three->text, "th.ee");
    assert_null(four->value);
    assert_string_equal(four->lang, "en");
    assert_int_equal(lexicon_section(lex, "fr", "a")->len, 0);
    assert_int_equal(lexicon_section(lex, "en", "none")->len, 0);
    lexicon_free(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_split),   cmocka_unit_test(test_ask),
        cmocka_unit_test(test_dates),   cmocka_unit_test(test_days_without_a_year),
        cmocka_unit_test(test_phrases), cmocka_unit_test(test_language),
        cmocka_unit_test(test_lexicon),
    };
    return cmocka_run_group_tests_name("words", tests, NULL, NULL);
}

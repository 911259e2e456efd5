// The small parts of prose reading: words and phrases, dates, amounts, bank details, pages, languages.
#include "tests/unit/cm.h"

#include <stdlib.h>

#include "policy/datetext.h"
#include "reader/amount.h"
#include "reader/bankref.h"
#include "policy/language.h"
#include "reader/lexload.h"
#include "reader/page.h"

static Lexicon *lexicon_of(const char *lang, const char *text)
{
    Lexicon *lex = lexicon_new();
    assert_true(lexicon_add(lex, "test", lang, text, FALSE, NULL));
    return lex;
}

static void test_phrases(void **state)
{
    static const struct {
        const char *text;
        guint want_words; // taken at the first word, 0: no phrase
        const char *want_value;
    } rows[] = {
        {"Rechnungs-Nr. 17", 3, "nr"}, {"RECHNUNGS NR", 2, "nr"},
        {"Échéance", 1, "due"},        {"ECHEANCE", 1, "due"},
        {"Überweisung", 1, "pay"},     {"Schlussrechnung 4", 1, "title"},
        {"Rechnung  Nr", 1, "title"},  {"Straße", 1, "street"},
        {"strasse", 1, "street"},      {"n° 5", 1, "no"},
        {"Zahlung", 0, NULL},          {"Rechnungsnr", 0, NULL},
    };
    (void)state;
    g_autoptr(Lexicon) lex = lexicon_of("de", "[x]\nrechnungs nr => nr\néchéance => due\nüberweis* => pay\n"
                                              "*rechnung => title\nstraße => street\nn° => no\n");
    g_autoptr(PhraseIndex) index = phrases_new();
    phrases_add(index, lex, "de", "x", 1);
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(Words) words = words_new(rows[i].text);
        PhraseHit hit;
        gboolean found = phrases_at(index, words, 0, 1, &hit);
        assert_int_equal(found ? hit.n_words : 0, rows[i].want_words);
        if (found)
            assert_string_equal(phrase_value(&hit, 1), rows[i].want_value);
    }
}

static void test_dates(void **state)
{
    static const struct {
        const char *text, *day_first, *month_first;
        guint words; // 0: no date
    } rows[] = {
        {"04.07.2018", "2018-07-04", "2018-07-04", 5},
        {"4. 7. 2018", "2018-07-04", "2018-07-04", 5},
        {"04/07/2018", "2018-07-04", "2018-04-07", 5},
        {"25/12/18", "2018-12-25", "-", 5},
        {"12/25/2018", "-", "2018-12-25", 5},
        {"2018-07-04", "2018-07-04", "2018-07-04", 5},
        {"2018/7/4", "2018-07-04", "2018-07-04", 5},
        {"4 July 2018", "2018-07-04", "2018-07-04", 3},
        {"4th of July, 2018", "2018-07-04", "2018-07-04", 6},
        {"July 4, 2018", "2018-07-04", "2018-07-04", 4},
        {"4-Jul-18", "2018-07-04", "2018-07-04", 5},
        {"1er mars 2018", "2018-03-01", "2018-03-01", 4},
        {"2 de marzo de 2018", "2018-03-02", "2018-03-02", 5},
        {"2018年7月4日", "2018-07-04", "2018-07-04", 6},
        {"20180704", "2018-07-04", "2018-07-04", 1},
        {"20181304", NULL, NULL, 0},
        {"31.02.2018", NULL, NULL, 0},
        {"1.2.3", NULL, NULL, 0},
        {"12/10/2018/5", NULL, NULL, 0},
        {"July 4 10:30", NULL, NULL, 0},
        {"192.168.10.20", NULL, NULL, 0},
    };
    (void)state;
    g_autoptr(Lexicon) lex = lexicon_of("en", "[month]\njuly => 7\njul => 7\nmars => 3\nmarzo => 3\n"
                                              "[date.between]\nth\nof\ner\nde\n");
    g_autoptr(PhraseIndex) months = phrases_new();
    phrases_add(months, lex, "en", "month", DATE_TAG_MONTH);
    phrases_add(months, lex, "en", "date.between", DATE_TAG_BETWEEN);
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(Words) words = words_new(rows[i].text);
        DateText d;
        char a[DAY_TEXT_SIZE], b[DAY_TEXT_SIZE];
        gboolean found = date_at(words, 0, months, &d);
        if (found != (rows[i].words > 0))
            print_error("%s\n", rows[i].text);
        assert_int_equal(found, rows[i].words > 0);
        if (!found)
            continue;
        assert_string_equal(day_format(d.day_first, a), rows[i].day_first);
        assert_string_equal(day_format(d.month_first, b), rows[i].month_first);
    }
}

static void test_date_order(void **state)
{
    (void)state;
    g_autoptr(Words) words = words_new("04/07/2018");
    DateText d;
    assert_true(date_at(words, 0, NULL, &d));
    assert_true(date_is_ambiguous(&d));
    assert_int_equal(date_resolve(&d, FALSE, TRUE), DAY_NONE);
    assert_int_equal(date_resolve(&d, TRUE, TRUE), day_parse("2018-07-04"));
    assert_int_equal(date_resolve(&d, TRUE, FALSE), day_parse("2018-04-07"));
}

static void test_amounts(void **state)
{
    static const struct {
        const char *text, *want, *currency; // want NULL: no amount
        char decimal;
    } rows[] = {
        {"1.234,56 €", "1234.56", "EUR", 0},
        {"EUR 1,234.56", "1234.56", "EUR", 0},
        {"$1,234.56", "1234.56", "$", 0},
        {"US$ 99", "99", "USD", 0},
        {"1 234,56", "1234.56", "", 0},
        {"1\xC2\xA0"
         "234,56\xE2\x80\xAF€",
         "1234.56", "EUR", 0},
        {"CHF 1'234.50", "1234.50", "CHF", 0},
        {"1’234.50", "1234.50", "", 0},
        {"1,00,000.00", "100000.00", "", 0},
        {"kr 500,-", "500", "kr", 0},
        {"-5,00 €", "-5.00", "EUR", 0},
        {"€ -9,32", "-9.32", "EUR", 0},
        {"(12.00)", "-12.00", "", 0},
        {"12,00-", "-12.00", "", 0},
        {"1.234", "1234", "", 0},
        {"1.234", "1.234", "", '.'},
        {"1.234", "1234", "", ','},
        {"41,1765", "41.1765", "", 0},
        {"248750", "248750", "", 0},
        {"12,50 zł", "12.50", "PLN", 0},
        {"31.12.2018", NULL, NULL, 0},
        {"19 %", NULL, NULL, 0},
        {"12/2018", NULL, NULL, 0},
        {"123456789012345678901234567890", NULL, NULL, 0},
        {"10:30", NULL, NULL, 0},
        {"25Stk", NULL, NULL, 0},
    };
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(Words) words = words_new(rows[i].text);
        AmountText a;
        AmountStyle style = {rows[i].decimal};
        gboolean found = amount_at(words, 0, &style, &a);
        if (found != (rows[i].want != NULL) || (found && strcmp(a.value, rows[i].want) != 0))
            print_error("%s: %s\n", rows[i].text, found ? a.value : "none");
        assert_int_equal(found, rows[i].want != NULL);
        if (!found)
            continue;
        assert_string_equal(a.value, rows[i].want);
        assert_string_equal(a.currency, rows[i].currency);
    }
}

static void test_amount_style(void **state)
{
    (void)state;
    g_autoptr(Words) comma = words_new("2,06 51,50 27.08.2026 1.000");
    g_autoptr(Words) point = words_new("2.06 51.50 1,000");
    g_autoptr(Words) none = words_new("1,000 27.08.2026");
    assert_int_equal(amount_style(comma).decimal, ',');
    assert_int_equal(amount_style(point).decimal, '.');
    assert_int_equal(amount_style(none).decimal, 0);
}

static void test_bank(void **state)
{
    (void)state;
    assert_true(bankref_iban_ok("DE89370400440532013000"));
    assert_false(bankref_iban_ok("DE89370400440532013001"));
    assert_false(bankref_iban_ok("DE8937040044053201300"));
    assert_false(bankref_iban_ok(""));
    assert_true(bankref_iban_ok("NO9386011117947"));
    assert_true(bankref_rf_ok("RF18539007547034"));
    assert_false(bankref_rf_ok("RF19539007547034"));
    assert_true(bankref_bic_ok("DEUTDEFF"));
    assert_true(bankref_bic_ok("INGBNL2AXXX"));
    assert_false(bankref_bic_ok("DEUT1EFF"));
    assert_false(bankref_bic_ok("DEUTDEF"));
}

static void test_page(void **state)
{
    (void)state;
    g_autoptr(Page) page = page_new("Invoice No   Date of issue\n\n A-17        5 May 2026\n");
    assert_int_equal(page->n_lines, 2);
    assert_int_equal(page->n_cells, 4);
    assert_true(page_overlaps(&page->cell[0], &page->cell[2]));
    assert_false(page_overlaps(&page->cell[0], &page->cell[3]));
    g_autofree char *text = page_line_text(page, 1);
    assert_string_equal(text, "A-17 5 May 2026");
    g_autoptr(Page) empty = page_new("\n \f\n");
    assert_int_equal(empty->n_lines, 0);
}

static void test_language(void **state)
{
    (void)state;
    g_autoptr(Lexicon) lex = lexicon_of("de", "[stop]\nund\nder\nvon\n");
    assert_true(lexicon_add(lex, "test", "en", "[stop]\nand\nthe\nof\n", FALSE, NULL));
    g_autoptr(Words) german = words_new("Rechnung der Firma und von wem");
    g_autoptr(Words) few = words_new("der 17");
    g_autoptr(Words) addresses = words_new("info@der.und.von www.und.der");
    assert_string_equal(language_guess(lex, german).lang[0], "de");
    assert_null(language_guess(lex, few).lang[0]);
    assert_null(language_guess(lex, addresses).lang[0]);
}

// Every shipped file of words is sound, and its months and numbers are numbers.
static void test_shipped_words(void **state)
{
    (void)state;
    const char *top = getenv("top_srcdir");
    g_autofree char *dir = g_build_filename(top ? top : ".", "conf/lexicon", NULL);
    const char *dirs[] = {dir, NULL}, *purposes[] = {"invoice", NULL};
    g_autoptr(Lexicon) lex = lexload(dirs, purposes, NULL);
    assert_non_null(lex);
    static const struct {
        const char *section;
        guint64 max;
    } rows[] = {{"month", 12}, {"number", 400}};
    for (size_t r = 0; r < G_N_ELEMENTS(rows); r++) {
        const GPtrArray *entries = lexicon_section(lex, NULL, rows[r].section);
        assert_true(entries->len > 20);
        for (guint i = 0; i < entries->len; i++) {
            const LexEntry *e = entries->pdata[i];
            guint64 n = e->value ? g_ascii_strtoull(e->value, NULL, 10) : 0;
            if (n < 1 || n > rows[r].max)
                print_error("%s.lex:%u: %s\n", e->lang, e->line, e->text);
            assert_in_range(n, 1, rows[r].max);
        }
    }
    static const char *const wanted[] = {"stop",          "label.number", "label.due",
                                         "label.payable", "unit.day",     "terms.pay"};
    static const char *const langs[] = {"en", "de", "fr", "es", "it", "nl", "pt",
                                        "sv", "da", "nb", "pl", "fi", "cs"};
    for (size_t l = 0; l < G_N_ELEMENTS(langs); l++)
        for (size_t w = 0; w < G_N_ELEMENTS(wanted); w++)
            assert_true(lexicon_section(lex, langs[l], wanted[w])->len > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_phrases),       cmocka_unit_test(test_dates),
        cmocka_unit_test(test_date_order),    cmocka_unit_test(test_amounts),
        cmocka_unit_test(test_amount_style),  cmocka_unit_test(test_bank),
        cmocka_unit_test(test_page),          cmocka_unit_test(test_language),
        cmocka_unit_test(test_shipped_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

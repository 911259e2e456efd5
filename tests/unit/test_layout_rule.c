// reader/layout_rule: a layout that is read wrong is learned from one example and read right afterwards.
#include "tests/unit/cm.h"

#include <stdlib.h>
#include <string.h>

#include "policy/base/status.h"
#include "reader/layout_rule.h"
#include "reader/lexload.h"

static Lexicon *load(const char *rules)
{
    const char *top = getenv("top_srcdir");
    g_autofree char *dir = g_build_filename(top ? top : ".", "conf/lexicon", NULL);
    const char *dirs[] = {dir, NULL}, *purposes[] = {"invoice", NULL};
    Lexicon *lex = lexload(dirs, purposes, NULL);
    assert_non_null(lex);
    if (rules)
        assert_true(lexicon_add(lex, "own.lex", "own", rules, TRUE, NULL));
    return lex;
}

// Words that no lexicon has.
#define HEAD "Zorblatt Works Oy        INVOICE\n\n"
#define EXAMPLE                                                                                              \
    HEAD "Zkrivnum: Q-17      Vydno 03/04/2026\n\nPlopdag       Fnord\n05/04/2026     K9\n\n"                \
         "Work            100.00\nGlobsum         120.00 EUR\nSubtotal        100.00 EUR\n"
#define NEXT                                                                                                 \
    HEAD "Zkrivnum: Q-18      Vydno 01/05/2026\n\nPlopdag       Fnord\n08/05/2026     K9\n\n"                \
         "Work            300.00\nGlobsum         360.00 EUR\nSubtotal        300.00 EUR\n"

static InvoiceFacts *read_page(const char *text, Lexicon *lex)
{
    TermContext terms = {.issued = DAY_NONE, .mail_date = DAY_NONE};
    ProseInput in = {.text = text, .source = "pdf", .part = "1", .terms = &terms};
    return prose_read(&in, lex);
}

static void test_learn_and_apply(void **state)
{
    (void)state;
    g_autoptr(Lexicon) plain = load(NULL);
    const char *pairs[] = {"number=Q-17",    "issued=2026-04-03",        "due=2026-04-05",
                           "payable=120.00", "seller=Zorblatt Works Oy", NULL};
    g_autoptr(InvoiceFacts) before = read_page(NEXT, plain);
    assert_false(before->chase);
    g_autoptr(GError) error = NULL;
    g_autofree char *rule = layout_rule_learn(EXAMPLE, pairs, plain, &error);
    assert_null(error);
    assert_string_equal(rule, "[rule]\nsupplier => Zorblatt Works Oy\nnumber => right \"Zkrivnum\"\n"
                              "issued => right \"Vydno\" dmy\ndue => below \"Plopdag\" dmy\n"
                              "payable => right \"Globsum\"\n");
    g_autoptr(Lexicon) taught = load(rule);
    g_autoptr(InvoiceFacts) after = read_page(NEXT, taught);
    assert_true(after->chase);
    assert_string_equal(after->field[FACT_NUMBER].value, "Q-18");
    assert_string_equal(after->field[FACT_ISSUED].value, "2026-05-01");
    assert_string_equal(after->field[FACT_DUE].value, "2026-05-08");
    assert_string_equal(after->field[FACT_PAYABLE].value, "360.00");
    assert_true(g_str_has_prefix(after->field[FACT_NUMBER].evidence, "rule own.lex:3: Zkrivnum"));
    assert_true(after->field[FACT_NUMBER].confidence >= 0.99);
}

// The places a label may have, and what is never one: words with digits, which change with every invoice.
static void test_places(void **state)
{
    static const struct {
        const char *pair, *example, *next, *rule, *value;
        FactField field;
    } rows[] = {
        {"due=2024-04-27",
         HEAD "12.03.2024                                27.04.2024\nPrinted                                 "
              "  Latest\n",
         HEAD "14.05.2024                                29.06.2024\nPrinted                                 "
              "  Latest\n",
         "due => above \"Latest\"\n", "2024-06-29", FACT_DUE},
        {"issued=2024-03-12", HEAD "Akt Plonk 01.02.2024\nAkt Plonk 12.03.2024\n",
         HEAD "Akt Plonk 03.04.2024\nAkt Plonk 14.05.2024\n", "issued => right \"Akt Plonk\" 2\n",
         "2024-05-14", FACT_ISSUED},
        {"number=Q-17", HEAD "Akt 12.03.2024 Kennung Q-17\n", HEAD "Akt 14.05.2024 Kennung Q-1018\n",
         "number => right \"Kennung\"\n", "Q-1018", FACT_NUMBER},
        {"number=Q-17", HEAD "Akt 5512       Q-17\nKelvin\n", HEAD "Akt 5518       Q-1018\nKelvin\n",
         "number => below \"Zorblatt Works Oy\"\n", "Q-1018", FACT_NUMBER},
    };
    (void)state;
    g_autoptr(Lexicon) plain = load(NULL);
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        const char *pairs[] = {rows[i].pair, "seller=Zorblatt Works Oy", NULL};
        g_autofree char *rule = layout_rule_learn(rows[i].example, pairs, plain, NULL);
        assert_non_null(rule);
        assert_non_null(strstr(rule, rows[i].rule));
        g_autoptr(Lexicon) taught = load(rule);
        g_autoptr(InvoiceFacts) after = read_page(rows[i].next, taught);
        assert_string_equal(after->field[rows[i].field].value, rows[i].value);
    }
}

static void test_other_supplier(void **state)
{
    (void)state;
    g_autoptr(Lexicon) lex = load("[rule]\nsupplier => Somebody Else Ltd\nnumber => right \"Zkrivnum\"\n");
    g_autoptr(InvoiceFacts) facts = read_page(NEXT, lex);
    assert_null(facts->field[FACT_NUMBER].value);
}

static void test_bad_rules(void **state)
{
    static const char *const rules[] = {
        "[rule]\nsupplier => Zorblatt Works Oy\nnumber => left \"Zkrivnum\"\n",
        "[rule]\nsupplier => Zorblatt Works Oy\nnumber => right Zkrivnum\n",
        "[rule]\nsupplier => Zorblatt Works Oy\nnumber\n",
        "[rule]\nsupplier => Zorblatt Works Oy\nnonsense => right \"Zkrivnum\"\n",
        "[rule]\nsupplier => Zorblatt Works Oy\nnumber => right \"Nowhere\"\n",
        "[rule]\nsupplier => Zorblatt Works Oy\nnumber => right \":\"\n",
        "[rule]\nsupplier\nnumber => right \"Zkrivnum\"\n",
    };
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(rules); i++) {
        g_autoptr(Lexicon) lex = load(rules[i]);
        g_autoptr(InvoiceFacts) facts = read_page(NEXT, lex);
        assert_null(facts->field[FACT_NUMBER].value);
    }
}

static void test_learn_errors(void **state)
{
    static const struct {
        const char *pair;
        int want;
    } rows[] = {
        {"number", PD_ERR_INPUT},
        {"colour=red", PD_ERR_INPUT},
        {"number=", PD_ERR_INPUT},
        {"number=Q-99", PD_ERR_NOT_FOUND},
        {"due=2026-12-24", PD_ERR_NOT_FOUND},
        {"due=soon", PD_ERR_NOT_FOUND},
    };
    (void)state;
    g_autoptr(Lexicon) lex = load(NULL);
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        const char *pairs[] = {rows[i].pair, NULL};
        g_autoptr(GError) error = NULL;
        assert_null(layout_rule_learn(EXAMPLE, pairs, lex, &error));
        assert_true(g_error_matches(error, PD_ERROR, rows[i].want));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_learn_and_apply), cmocka_unit_test(test_places),
        cmocka_unit_test(test_other_supplier),  cmocka_unit_test(test_bad_rules),
        cmocka_unit_test(test_learn_errors),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

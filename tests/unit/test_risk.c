// policy/risk: figures and classes.
#include "tests/unit/cm.h"

#include "policy/risk.h"

#define D(n) (20000 + (n)) // today is D(0)
#define UNPAID DAY_NONE

static int64_t open_sum(const RiskInvoice *invoices, gsize n)
{
    int64_t sum = 0;
    for (gsize i = 0; i < n; i++)
        if (invoices[i].paid == UNPAID && invoices[i].minor > 0 && invoices[i].minor < INT64_MAX / 4)
            sum += invoices[i].minor;
    return sum;
}

static void test_figures(void **state)
{
    static const struct {
        RiskInvoice invoices[4];
        gsize n;
        int broken, bounces;
        int64_t limit;
        const char *want; // "class dbt oldest overdue% limit%"
    } rows[] = {
        {{{0}}, 0, 0, 0, 0, "normal 0 0 0 0"},
        {{{D(-100), D(-105), 1000}}, 1, 0, 0, 0, "normal 0 0 0 0"},                        // early is on time
        {{{D(-100), D(-90), 1000}, {D(-60), D(-60), 3000}}, 2, 0, 0, 0, "normal 3 0 0 0"}, // (10 + 3 x 0) / 4
        {{{D(-100), D(-85), 1000}}, 1, 0, 0, 0, "watch 15 0 0 0"},
        {{{D(-100), D(-55), 1000}}, 1, 0, 0, 0, "high 45 0 0 0"},
        {{{D(10), UNPAID, 1000}}, 1, 0, 0, 0, "normal 0 0 0 0"},
        {{{D(-5), UNPAID, 1000}, {D(10), UNPAID, 1000}}, 2, 0, 0, 0, "watch 5 5 50 0"},
        {{{D(-5), UNPAID, 999}, {D(10), UNPAID, 1020}}, 2, 0, 0, 0, "normal 5 5 49 0"},
        {{{D(-5), UNPAID, 1000}}, 1, 0, 0, 0, "normal 5 5 100 0"}, // one invoice says nothing about a share
        {{{D(-90), UNPAID, 1}, {D(-100), D(-100), 100000}}, 2, 0, 0, 0, "high 0 90 100 0"},
        {{{D(0), UNPAID, 1000}}, 1, 1, 0, 0, "watch 0 0 0 0"},
        {{{D(0), UNPAID, 1000}}, 1, 2, 0, 0, "high 0 0 0 0"},
        {{{D(0), UNPAID, 1000}}, 1, 0, 1, 0, "watch 0 0 0 0"},
        {{{D(0), UNPAID, 790}}, 1, 0, 0, 1000, "normal 0 0 0 79"},
        {{{D(0), UNPAID, 800}}, 1, 0, 0, 1000, "watch 0 0 0 80"},
        {{{D(0), UNPAID, 1000}}, 1, 0, 0, 1000, "high 0 0 0 100"},
        {{{D(0), UNPAID, INT64_MAX / 1000001}}, 1, 0, 0, 1, "high 0 0 0 100000"},
        {{{D(-5), UNPAID, -5}, {DAY_NONE, UNPAID, 5}, {D(-5), UNPAID, INT64_MAX}},
         3,
         -1,
         -1,
         0,
         "normal 0 0 0 0"},
        {{{DAY_LAST + 1, UNPAID, 5}, {D(-5), UNPAID, INT64_MAX / 1000000}}, 2, 0, 0, 0, "normal 0 0 0 0"},
        {{{D(-1), UNPAID, INT64_MAX / 1000001}, {D(-1), UNPAID, INT64_MAX / 1000001}},
         2,
         0,
         0,
         0,
         "watch 1 1 100 0"},
        {{{D(-14), D(0), 1000}}, 1, 0, 0, 0, "normal 14 0 0 0"},
        {{{D(-44), D(0), 1000}}, 1, 0, 0, 0, "watch 44 0 0 0"},
        {{{D(-89), UNPAID, 1}, {D(-100), D(-100), 100000}}, 2, 0, 0, 0, "normal 0 89 100 0"},
        {{{D(0), UNPAID, 990}}, 1, 0, 0, 1000, "watch 0 0 0 99"},
        {{{D(0), UNPAID, 5}}, 1, 0, 0, -1, "normal 0 0 0 0"},
        {{{D(-20), D(5), 1000}}, 1, 0, 0, 0, "watch 20 20 100 0"}, // paid tomorrow is not paid yet
    };
    (void)state;
    for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
        RiskInput input = {rows[i].invoices,
                           rows[i].n,
                           rows[i].broken,
                           rows[i].bounces,
                           rows[i].limit,
                           open_sum(rows[i].invoices, rows[i].n),
                           D(0)};
        g_autoptr(Risk) risk = risk_of(&input);
        g_autofree char *got =
            g_strdup_printf("%s %d %d %d %d", risk_class_name(risk->class), risk->days_beyond_terms,
                            risk->oldest_overdue_days, risk->overdue_percent, risk->limit_percent);
        if (strcmp(got, rows[i].want) != 0)
            fail_msg("row %zu: want %s, got %s", i, rows[i].want, got);
        assert_int_equal(risk->reasons->len > 0, risk->class != RISK_NORMAL);
    }
    risk_free(NULL);
}

static void test_reasons(void **state)
{
    (void)state;
    static const RiskInvoice invoices[] = {{D(-50), UNPAID, 900}, {D(3), UNPAID, 100}};
    RiskInput input = {invoices, 2, 1, 0, 1000, 1000, D(0)};
    g_autoptr(Risk) risk = risk_of(&input);
    assert_int_equal(risk->class, RISK_HIGH);
    assert_int_equal(risk->reasons->len, 4);
    assert_string_equal(g_ptr_array_index(risk->reasons, 0), "days beyond terms: 50 (high)");
    assert_string_equal(g_ptr_array_index(risk->reasons, 1),
                        "percent of the open amount overdue: 90 (watch)");
    assert_string_equal(g_ptr_array_index(risk->reasons, 2), "broken promises: 1 (watch)");
    assert_string_equal(g_ptr_array_index(risk->reasons, 3), "percent of the credit limit used: 100 (high)");
}

// The day on which time alone makes another class.
static void test_changes(void **state)
{
    static const struct {
        RiskInvoice invoices[3];
        gsize n;
        int broken;
        Day last, want;
    } rows[] = {
        {{{0}}, 0, 0, D(400), DAY_NONE},
        {{{D(-1), UNPAID, 100}}, 1, 0, D(400), D(14)},   // 15 days beyond terms: watch
        {{{D(-1), UNPAID, 100}}, 1, 0, D(13), DAY_NONE}, // not within the time asked for
        {{{D(-1), UNPAID, 100}}, 1, 0, D(14), D(14)},
        {{{D(-20), UNPAID, 100}}, 1, 0, D(400), D(25)}, // watch already, high at 45
        {{{D(-60), UNPAID, 100}}, 1, 0, D(400), DAY_NONE},
        {{{D(5), UNPAID, 100}, {D(90), UNPAID, 100}}, 2, 0, D(400), D(6)}, // half of two is overdue
        {{{D(-40), UNPAID, 100}, {D(2), UNPAID, 9900}}, 2, 0, D(4), DAY_NONE},
        {{{D(-100), D(-100), 100}}, 1, 1, D(400), DAY_NONE},
    };
    (void)state;
    for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
        RiskInput input = {.invoices = rows[i].invoices,
                           .n_invoices = rows[i].n,
                           .broken_promises = rows[i].broken,
                           .today = D(0)};
        Day got = risk_changes(&input, rows[i].last);
        if (got != rows[i].want)
            fail_msg("row %zu: day %d", i, got == DAY_NONE ? -1 : got - D(0));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_figures), cmocka_unit_test(test_reasons),
                                       cmocka_unit_test(test_changes)};
    return cmocka_run_group_tests_name("risk", tests, NULL, NULL);
}

// policy/rates and policy/interest: published examples, the three clocks, what is refused.
#include "tests/unit/cm.h"

#include "policy/base/status.h"
#include "policy/interest.h"

static const char regimes_text[] = "# name clock ...\n"
                                   "FLOAT\tfloating\tr\t8\t4\t365\tEUR 40\tx\n"
                                   "START\tstart\tuk\t8\t-\t365\tGBP 40, 1000: 70, 10000: 100\tx\n"
                                   "PAID\tpayment\tr\t8\t-\t365\t-\tx\n"
                                   "LEAP\tfloating\tr\t8\t-\t366\tEUR 40\tx\n"
                                   "HUGE\tfloating\tbig\t100\t-\t365\t-\tx\n"
                                   "LEAPSTART\tstart\tr\t8\t-\t366\tEUR 40\tx\n";
static const char rates_text[] =
    "2023-01-01\t2.50\ta\n2023-07-01\t4\tb\n\n2024-01-01\t4.50\tc\n2024-07-01\t4.25\td\n";
static const char big_text[] =
    "2023-01-01\t100\tx\n2023-07-01\t100\tx\n2024-01-01\t100\tx\n2024-07-01\t100\tx\n";
static const char uk_text[] =
    "2008-07-01\t0.5\tfor the example of gov.uk\n2023-07-01\t5.00\tx\n2024-01-01\t5.25\tx\n";

typedef struct {
    GPtrArray *regimes;
    RateTable *rates;
} Data;

static Data data_new(void)
{
    GError *error = NULL;
    Data data = {regimes_parse("regimes.tsv", regimes_text, &error), rates_new()};
    assert_null(error);
    assert_true(rates_add(data.rates, "r", "r.tsv", rates_text, NULL));
    assert_true(rates_add(data.rates, "big", "big.tsv", big_text, NULL));
    assert_true(rates_add(data.rates, "uk", "uk.tsv", uk_text, NULL));
    return data;
}

static void data_free(Data *data)
{
    g_ptr_array_unref(data->regimes);
    rates_free(data->rates);
}

// "FIXED INTEREST: FROM..TO DAYS PRINCIPAL RATE = MINOR; ..." or the reason
static char *told(const Interest *interest)
{
    char from[DAY_TEXT_SIZE], to[DAY_TEXT_SIZE];
    if (!interest->claimed)
        return g_strdup(interest->why);
    GString *out = g_string_new(NULL);
    g_string_printf(out, "%d %d", (int)interest->fixed_minor, (int)interest->interest_minor);
    for (guint i = 0; i < interest->lines->len; i++) {
        const InterestLine *line = &g_array_index(interest->lines, InterestLine, i);
        g_string_append_printf(out, "; %s..%s %d %d %d = %d", day_format(line->from, from),
                               day_format(line->to, to), line->days, (int)line->principal_minor,
                               line->rate_bp, (int)line->interest_minor);
    }
    return g_string_free(out, FALSE);
}

static void test_compute(void **state)
{
    static const PartPayment half[] = {{19540 + 30, 50000}}; // 1 August 2023
    static const PartPayment early[] = {{19400, 40000}, {19570, 60000}, {19600, 5000}};
    static const PartPayment late[] = {{30000, 50000}};
    static const struct {
        const char *regime;
        InterestClaim claim; // due and at as text below
        const char *due, *at, *want;
    } rows[] = {
        // gov.uk: 1,000 at 8.5 % for 50 days; its 11.50 rounds the day to 23p first, exact is 11.64
        {"START",
         {.principal = {100000, "GBP"}},
         "2008-11-11",
         "2008-12-31",
         "7000 1164; 2008-11-12..2008-12-31 50 100000 850 = 1164"},
        {"START",
         {.principal = {99999, "GBP"}},
         "2023-12-30",
         "2024-03-01",
         "4000 2208; 2023-12-31..2024-03-01 62 99999 1300 = 2208"}, // starts in 2023: fixed for good
        {"START",
         {.principal = {1000000, "GBP"}},
         "2023-12-31",
         "2024-01-01",
         "10000 363; 2024-01-01..2024-01-01 1 1000000 1325 = 363"},
        {"START",
         {.principal = {100000, "EUR"}},
         "2023-12-31",
         "2024-01-01",
         "0 36; 2024-01-01..2024-01-01 1 100000 1325 = 36"},
        {"FLOAT",
         {.principal = {100000, "EUR"}},
         "2023-06-20",
         "2023-07-10",
         "4000 617; 2023-06-21..2023-06-30 10 100000 1050 = 288; 2023-07-01..2023-07-10 10 100000 1200 = "
         "329"},
        {"FLOAT",
         {.principal = {100000, "EUR"}, .consumer = TRUE},
         "2023-06-30",
         "2023-07-10",
         "0 219; 2023-07-01..2023-07-10 10 100000 800 = 219"},
        {"FLOAT",
         {.principal = {100000, "EUR"}, .payments = half, .n_payments = 1},
         "2023-07-22",
         "2023-08-11",
         "4000 493; 2023-07-23..2023-08-01 10 100000 1200 = 329; 2023-08-02..2023-08-11 10 50000 1200 = 164"},
        {"FLOAT",
         {.principal = {100000, "EUR"}, .payments = early, .n_payments = 3},
         "2023-07-22",
         "2023-08-11",
         "4000 197; 2023-07-23..2023-08-01 10 60000 1200 = 197"},
        {"FLOAT",
         {.principal = {100000, "EUR"}, .payments = late, .n_payments = 1},
         "2023-07-22",
         "2023-08-01",
         "4000 329; 2023-07-23..2023-08-01 10 100000 1200 = 329"},
        {"PAID",
         {.principal = {100000, "EUR"}, .payments = half, .n_payments = 1},
         "2023-06-21",
         "2024-01-10",
         "0 4150; 2023-06-22..2023-08-01 41 50000 1200 = 674; 2023-06-22..2024-01-10 203 50000 1250 = 3476"},
        {"PAID",
         {.principal = {100000, "EUR"}, .payments = early, .n_payments = 3},
         "2023-07-22",
         "2023-08-11",
         "0 197; 2023-07-23..2023-08-01 10 60000 1200 = 197"},
        {"PAID",
         {.principal = {100000, "EUR"}, .payments = late, .n_payments = 1},
         "2023-07-22",
         "2023-08-01",
         "0 329; 2023-07-23..2023-08-01 10 100000 1200 = 329"},
        {"LEAP",
         {.principal = {100000, "EUR"}},
         "2023-12-21",
         "2024-01-10",
         "4000 671; 2023-12-22..2023-12-31 10 100000 1200 = 329; 2024-01-01..2024-01-10 10 100000 1250 = "
         "342"},
        {"LEAPSTART",
         {.principal = {100000, "EUR"}},
         "2023-12-21",
         "2024-01-10",
         "4000 657; 2023-12-22..2023-12-31 10 100000 1200 = 329; 2024-01-01..2024-01-10 10 100000 1200 = "
         "328"},
        {"FLOAT",
         {.principal = {100000, "EUR"}},
         "2024-12-20",
         "2025-01-01",
         "No interest is claimed: the rate r of the half-year from 2025-01-01 is not in the data files."},
        {"PAID",
         {.principal = {100000, "EUR"}},
         "2024-12-20",
         "2025-01-01",
         "No interest is claimed: the rate r of the half-year from 2025-01-01 is not in the data files."},
        {"START",
         {.principal = {100000, "GBP"}},
         "2024-06-30",
         "2024-07-10",
         "No interest is claimed: the rate uk of the half-year from 2024-07-01 is not in the data files."},
        {"START",
         {.principal = {100000, "GBP"}, .consumer = TRUE},
         "2023-12-30",
         "2024-03-01",
         "No interest is claimed: the regime gives none from this kind of debtor."},
        {"NONE",
         {.principal = {100000, "EUR"}},
         "2023-06-20",
         "2023-07-10",
         "No interest is claimed: no statutory regime is known for this debt."},
        {"FLOAT",
         {.principal = {100000, "EUR"}},
         "-",
         "2023-07-10",
         "No interest is claimed: the due day is not known."},
        {"FLOAT",
         {.principal = {100000, "EUR"}},
         "2023-07-10",
         "-",
         "No interest is claimed: the due day is not known."},
        {"FLOAT",
         {.principal = {100000, "EUR"}},
         "2023-07-10",
         "2023-07-10",
         "No interest is claimed: nothing is overdue."},
        {"FLOAT",
         {.principal = {0, "EUR"}},
         "2023-06-20",
         "2023-07-10",
         "No interest is claimed: nothing is overdue."},
        {"HUGE",
         {.principal = {INT64_MAX, "EUR"}},
         "2023-01-20",
         "2024-07-10",
         "No interest is claimed: the amount is too large to count."},
        {"FLOAT",
         {.principal = {0, "EUR"}},
         "2023-01-20",
         "2023-02-20",
         "No interest is claimed: nothing is overdue."},
        {"FLOAT",
         {.principal = {1, "EUR"}},
         "2023-01-20",
         "2023-01-20",
         "No interest is claimed: nothing is overdue."},
        {"FLOAT",
         {.principal = {1, "EUR"}},
         "2023-01-20",
         "2023-01-21",
         "4000 0; 2023-01-21..2023-01-21 1 1 1050 = 0"},
        {"HUGE",
         {.principal = {INT64_MAX, "EUR"}}, // more than all of it in one line
         "2023-06-30",
         "2023-12-31",
         "No interest is claimed: the amount is too large to count."},
    };
    (void)state;
    Data data = data_new();
    for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
        InterestClaim claim = rows[i].claim;
        claim.due = day_parse(rows[i].due);
        claim.at = day_parse(rows[i].at);
        g_autoptr(Interest) interest =
            interest_compute(&claim, regimes_find(data.regimes, rows[i].regime), data.rates);
        g_autofree char *got = told(interest);
        if (strcmp(got, rows[i].want) != 0)
            fail_msg("row %zu:\n want %s\n got  %s", i, rows[i].want, got);
    }
    interest_free(NULL);
    data_free(&data);
}

static void test_rates(void **state)
{
    (void)state;
    Data data = data_new();
    int bp = 0;
    const char *source = NULL;
    assert_true(rates_lookup(data.rates, "r", day_parse("2023-12-31"), &bp, &source));
    assert_int_equal(bp, 400);
    assert_string_equal(source, "b");
    assert_true(rates_lookup(data.rates, "r", day_parse("2024-01-01"), &bp, NULL));
    assert_int_equal(bp, 450);
    assert_false(rates_lookup(data.rates, "r", day_parse("2022-12-31"), &bp, NULL));
    assert_true(rates_lookup(data.rates, RATES_NO_SERIES, day_parse("1950-01-01"), &bp, &source));
    assert_int_equal(bp, 0);
    assert_null(source);
    assert_true(rates_lookup(data.rates, RATES_NO_SERIES, 0, &bp, NULL));
    assert_null(regimes_find(data.regimes, NULL));
    assert_null(regimes_find(data.regimes, "NONE"));
    assert_false(rates_lookup(data.rates, "other", day_parse("2024-01-01"), &bp, NULL));
    data_free(&data);
    rates_free(NULL);
    regime_free(NULL);
}

static void test_files(void **state)
{
    static const struct {
        gboolean regimes;
        const char *text, *want;
    } rows[] = {
        {FALSE, "2023-01-01\t2.50\n", "f:1: wants 3 fields"},
        {FALSE, "# c\n2023-02-01\t2.50\tx\n", "f:2: the first field"},
        {FALSE, "2023-01-0\t2.50\tx\n", "f:1: the first field"},
        {FALSE, "2023-01-01\t2.505\tx\n", "f:1: the rate"},
        {FALSE, "2023-01-01\t2,5\tx\n", "f:1: the rate"},
        {FALSE, "2023-01-01\t101\tx\n", "f:1: the rate"},
        {FALSE, "2023-01-01\t-11\tx\n", "f:1: the rate"},
        {FALSE, "2023-01-01\t000000001\tx\n", "f:1: the rate"},
        {FALSE, "2023-01-01\t2\tx\n2023-01-01\t3\tx\n", "f:2: the half-year is given twice"},
        {TRUE, "A\tfloating\n", "f:1: wants 8 fields"},
        {TRUE, "A\tsometimes\tr\t8\t-\t365\t-\tx\n", "the clock"},
        {TRUE, "A\tstart\tr\tx\t-\t365\t-\tx\n", "a margin"},
        {TRUE, "A\tstart\tr\t8\t-2\t365\t-\tx\n", "a margin"},
        {TRUE, "A\tstart\tr\t8\t-\t360\t-\tx\n", "the day basis"},
        {TRUE, "A\tstart\tr\t8\t-\t365\tEUR\tx\n", "the fixed sums"},
        {TRUE, "A\tstart\tr\t8\t-\t365\tEURO 40\tx\n", "the fixed sums"},
        {TRUE, "A\tstart\tr\t8\t-\t365\tQQQ 40\tx\n", "the fixed sums"},
        {TRUE, "A\tstart\tr\t8\t-\t365\tEUR x\tx\n", "the fixed sums"},
        {TRUE, "A\tstart\tr\t8\t-\t365\tEUR -4\tx\n", "the fixed sums"},
        {TRUE, "A\tstart\tr\t8\t-\t365\tEUR 40, x: 5\tx\n", "the fixed sums"},
        {TRUE, "A\tstart\tr\t8\t-\t365\tEUR 40, 0: 5\tx\n", "the fixed sums"},
        {TRUE, "A\tstart\tr\t8\t-\t365\t-\tx\nA\tstart\tr\t8\t-\t365\t-\tx\n",
         "f:2: the regime is given twice"},
    };
    (void)state;
    for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(GError) error = NULL;
        g_autoptr(RateTable) rates = rates_new();
        g_autoptr(GPtrArray) regimes = rows[i].regimes ? regimes_parse("f", rows[i].text, &error) : NULL;
        if (!rows[i].regimes)
            assert_false(rates_add(rates, "s", "f", rows[i].text, &error));
        assert_null(regimes);
        assert_true(g_error_matches(error, PD_ERROR, PD_ERR_CONF));
        if (!strstr(error->message, rows[i].want))
            fail_msg("row %zu: %s", i, error->message);
    }
    g_autofree char *many = g_strnfill(20000, '\n');
    g_autofree char *too_many = g_strconcat(many, "a\tb\tc\n", NULL);
    g_autoptr(RateTable) rates = rates_new();
    assert_false(rates_add(rates, "s", "f", too_many, NULL));
}

static void test_shipped(void **state)
{
    static const char *const series[] = {"ecb-mro", "de-basis", "at-basis", "uk-boe"};
    static const struct {
        const char *regime, *due, *at;
        gboolean consumer;
        int rate_bp; // of the first line
    } rows[] = {
        {"DE", "2023-12-31", "2024-01-10", FALSE, 1262}, {"DE", "2023-12-31", "2024-01-10", TRUE, 862},
        {"DE", "2025-12-31", "2026-01-10", FALSE, 1027}, {"EU", "2025-06-30", "2025-07-10", FALSE, 1015},
        {"FR", "2024-06-30", "2024-07-10", FALSE, 1425}, {"AT", "2025-06-30", "2025-07-10", FALSE, 1073},
        {"UK", "2023-12-31", "2024-01-10", FALSE, 1325}, {"UK", "2026-06-30", "2026-07-10", FALSE, 1175},
        {"IE", "2023-02-01", "2023-07-10", FALSE, 1200}, // one rate: the one of the day of payment
    };
    (void)state;
    const char *top = g_getenv("top_srcdir");
    g_autoptr(RateTable) rates = rates_new();
    for (gsize i = 0; i < G_N_ELEMENTS(series); i++) {
        g_autofree char *file = g_strdup_printf("%s/conf/rates/%s.tsv", top ? top : ".", series[i]),
                        *text = NULL;
        assert_true(g_file_get_contents(file, &text, NULL, NULL));
        assert_true(rates_add(rates, series[i], file, text, NULL));
    }
    g_autofree char *file = g_strdup_printf("%s/conf/rates/regimes.tsv", top ? top : "."), *text = NULL;
    assert_true(g_file_get_contents(file, &text, NULL, NULL));
    g_autoptr(GPtrArray) regimes = regimes_parse(file, text, NULL);
    assert_non_null(regimes);
    for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
        InterestClaim claim = {
            {100000, "EUR"}, day_parse(rows[i].due), day_parse(rows[i].at), rows[i].consumer, NULL, 0};
        g_autoptr(Interest) interest = interest_compute(&claim, regimes_find(regimes, rows[i].regime), rates);
        assert_true(interest->claimed);
        assert_int_equal(g_array_index(interest->lines, InterestLine, 0).rate_bp, rows[i].rate_bp);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_compute),
        cmocka_unit_test(test_rates),
        cmocka_unit_test(test_files),
        cmocka_unit_test(test_shipped),
    };
    return cmocka_run_group_tests_name("interest", tests, NULL, NULL);
}

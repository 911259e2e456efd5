// policy/base: days, money, text. Want-columns; every row states what a person would expect.
#include "tests/unit/cm.h"

#include "policy/base/day.h"
#include "policy/base/money.h"
#include "policy/base/text.h"

static void test_day_parse(void **state)
{
    static const struct {
        const char *text, *want;
    } rows[] = {
        {"2024-02-29", "2024-02-29"},
        {"2023-02-29", "-"},
        {"20240301", "2024-03-01"},
        {"2024-03-01Z", "2024-03-01"},
        {"2024-03-01+02:00", "2024-03-01"},
        {"2024-13-01", "-"},
        {"2024-3-1", "-"},
        {"", "-"},
        {"2024-03-01x", "-"},
        {"2024-03-01T10:00:00Z", "2024-03-01"},
        {"1899-12-31", "-"},
        {"2199-12-31", "2199-12-31"},
        {"2200-01-01", "-"},
        {"2024-02-00", "-"},
        {"2024-00-10", "-"},
        {"2024-13-10", "-"},
        {"2024-03-01-05:00", "2024-03-01"},
        {"2024-03-01+0200", "-"},
        {"2024-03-01+2:000", "-"},
        {"2024-03-01+02-00", "-"},
        {"2024-03-01+02:x0", "-"},
        {"2024-03-01Tea", "-"},
        {"2024/03-01", "-"},
        {"2024-03/01", "-"},
        {"2024-0x-01", "-"},
        {"2024-03-0x", "-"},
        {"202x-03-01", "-"},
        {"2024030x", "-"},
    };
    (void)state;
    char buf[DAY_TEXT_SIZE];
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
        assert_string_equal(day_format(day_parse(rows[i].text), buf), rows[i].want);
    assert_int_equal(day_parse(NULL), DAY_NONE);
}

static void test_day_round_trip(void **state)
{
    (void)state;
    assert_int_equal(day_from_ymd(1970, 1, 1), 0);
    assert_int_equal(day_from_ymd(1900, 1, 1), DAY_FIRST);
    assert_int_equal(day_from_ymd(2199, 12, 31), DAY_LAST);
    for (Day d = DAY_FIRST; d <= DAY_LAST; d++) {
        int y, m, dd;
        day_to_ymd(d, &y, &m, &dd);
        assert_int_equal(day_from_ymd(y, m, dd), d);
    }
}

static void test_day_months(void **state)
{
    static const struct {
        const char *from;
        int months;
        const char *want, *want_eom;
    } rows[] = {
        {"2024-01-31", 1, "2024-02-29", "2024-01-31"},  {"2023-01-31", 1, "2023-02-28", "2023-01-31"},
        {"2024-02-29", 12, "2025-02-28", "2024-02-29"}, {"2024-03-15", -1, "2024-02-15", "2024-03-31"},
        {"2024-12-05", 1, "2025-01-05", "2024-12-31"},
    };
    (void)state;
    char buf[DAY_TEXT_SIZE];
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        Day d = day_parse(rows[i].from);
        assert_string_equal(day_format(day_add_months(d, rows[i].months), buf), rows[i].want);
        assert_string_equal(day_format(day_end_of_month(d), buf), rows[i].want_eom);
    }
}

static void test_day_weeks(void **state)
{
    (void)state;
    char buf[DAY_TEXT_SIZE];
    int y;
    assert_int_equal(day_weekday(day_parse("2026-11-21")), SAT);
    assert_int_equal(day_weekday(day_parse("1969-12-31")), WED);
    assert_string_equal(day_format(day_from_iso_week(2026, 1), buf), "2025-12-29");
    assert_string_equal(day_format(day_from_iso_week(2020, 53), buf), "2020-12-28");
    assert_string_equal(day_format(day_from_iso_week(2021, 53), buf), "-");
    assert_int_equal(day_iso_week(day_parse("2021-01-03"), &y), 53);
    assert_int_equal(y, 2020);
    assert_string_equal(day_format(day_easter(2026), buf), "2026-04-05");
    assert_string_equal(day_format(day_easter(2035), buf), "2035-03-25");
    assert_string_equal(day_format(day_from_iso_week(1899, 1), buf), "-");
    assert_string_equal(day_format(day_from_iso_week(2026, 0), buf), "-");
    assert_string_equal(day_format(day_from_iso_week(2026, 54), buf), "-");
    assert_int_equal(day_iso_week(day_parse("2026-01-01"), NULL), 1);
    for (int i = 0; i < 7; i++) {
        assert_int_equal(day_weekday(day_parse("2026-11-16") + i), MON + i);
        assert_int_equal(day_weekday(day_parse("1901-01-07") + i), MON + i);
    }
    static const int lengths[] = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 0};
    for (int month = 0; month <= 13; month++) {
        assert_int_equal(days_in_month(2026, month), lengths[month]);
        assert_int_equal(days_in_month(2028, month), lengths[month] + (month == 2));
    }
    assert_int_equal(days_in_month(1900, 2), 28);
    assert_int_equal(days_in_month(2000, 2), 29);
    assert_string_equal(day_format(day_easter(2000), buf), "2000-04-23");
    assert_string_equal(day_format(day_easter(1954), buf), "1954-04-18");
    assert_string_equal(day_format(day_easter(1981), buf), "1981-04-19");
    assert_string_equal(day_format(day_easter(2038), buf), "2038-04-25");
    assert_string_equal(day_format(day_easter(2100), buf), "2100-03-28");
    assert_int_equal(day_from_unix(0), 0);
    assert_int_equal(day_from_unix(-86400), -1);
    assert_int_equal(day_from_unix(-86401), -2);
    assert_int_equal(day_from_unix(86399), 0);
    assert_int_equal(day_from_unix(INT64_MAX), INT32_MAX);
    assert_int_equal(day_from_unix(INT64_MIN), INT32_MIN + 1);
    assert_int_equal(day_to_unix(2), 172800);
    int month, mday;
    day_to_ymd(-800000, NULL, &month, &mday); // before all eras of 400 years that begin after it
    assert_true(month >= 1 && month <= 12 && mday >= 1);
    assert_true(day_is_known(DAY_FIRST) && day_is_known(DAY_LAST));
    assert_false(day_is_known(DAY_FIRST - 1) || day_is_known(DAY_LAST + 1) || day_is_known(DAY_NONE));
    assert_int_equal(day_from_unix(-1), -1);
    assert_int_equal(day_from_unix(86400), 1);
}

static void test_money(void **state)
{
    static const struct {
        const char *text, *currency;
        gboolean ok;
        int64_t minor;
        const char *back;
    } rows[] = {
        {"1234.5", "EUR", TRUE, 123450, "1234.50"},
        {"-0.05", "EUR", TRUE, -5, "-0.05"},
        {"0.005", "EUR", TRUE, 1, "0.01"},
        {"0.0049", "EUR", TRUE, 0, "0.00"},
        {"1500", "JPY", TRUE, 1500, "1500"},
        {"1.2345", "KWD", TRUE, 1235, "1.235"},
        {".5", "USD", TRUE, 50, "0.50"},
        {"1,5", "EUR", FALSE, 0, NULL},
        {"", "EUR", FALSE, 0, NULL},
        {"-", "EUR", FALSE, 0, NULL},
        {"99999999999999999999", "EUR", FALSE, 0, NULL},
        {"1.2.3", "EUR", FALSE, 0, NULL},
        {"92233720368547758.07", "EUR", TRUE, INT64_MAX, "92233720368547758.07"},
        {"92233720368547758.08", "EUR", FALSE, 0, NULL},
        {"92233720368547758.075", "EUR", FALSE, 0, NULL},
        {"92233720368547759", "EUR", FALSE, 0, NULL},
        {"9223372036854775808", "JPY", FALSE, 0, NULL},
        {"+12", "EUR", TRUE, 1200, "12.00"},
        {"-.5", "EUR", TRUE, -50, "-0.50"},
        {"1.", "EUR", TRUE, 100, "1.00"},
        {".", "EUR", FALSE, 0, NULL},
        {"1.995", "EUR", TRUE, 200, "2.00"},
        {"1.5x", "EUR", FALSE, 0, NULL},
        {"1.0050", "EUR", TRUE, 101, "1.01"},
        {"0.00001", "CLF", TRUE, 0, "0.0000"},
        {"1.5", "ISK", TRUE, 2, "2"},
        {"1.5", NULL, TRUE, 150, "1.50"},
        {NULL, "EUR", FALSE, 0, NULL},
    };
    (void)state;
    char buf[MONEY_TEXT_SIZE];
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        int64_t minor = 77;
        assert_int_equal(money_parse(rows[i].text, rows[i].currency, &minor), rows[i].ok);
        assert_int_equal(minor, rows[i].ok ? rows[i].minor : 77);
        if (rows[i].ok)
            assert_string_equal(money_format(minor, rows[i].currency, buf), rows[i].back);
    }
    assert_true(money_is_currency("EUR"));
    assert_false(money_is_currency("UR "));
    assert_false(money_is_currency("XXX"));
    assert_false(money_is_currency(NULL));
    assert_false(money_is_currency("EU"));
    assert_false(money_is_currency("EURO"));
    assert_false(money_is_currency("D A"));
    assert_true(money_is_currency("ZWL"));
    static const struct {
        const char *codes;
        int digits;
    } exponents[] = {
        {"BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF", 0},
        {"BHD IQD JOD KWD LYD OMR TND", 3},
        {"CLF UYW", 4},
        {"EUR USD GBP CHF QQQ", 2},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(exponents); i++) {
        g_auto(GStrv) codes = g_strsplit(exponents[i].codes, " ", -1);
        for (char **code = codes; *code; code++)
            assert_int_equal(money_exponent(*code), exponents[i].digits);
    }
}

static void test_money_arithmetic(void **state)
{
    (void)state;
    int64_t v = 0;
    assert_true(money_scale(100000, 850 * 50, 10000 * 365, &v)); // 1000.00 at 8.5 % for 50 days
    assert_int_equal(v, 1164);
    assert_true(money_scale(-15, 1, 10, &v));
    assert_int_equal(v, -2);
    assert_false(money_scale(INT64_MAX, 10, 1, &v));
    assert_false(money_scale(INT64_MIN, 10, 1, &v));
    assert_true(money_scale(INT64_MIN, 1, 1, &v));
    assert_true(v == INT64_MIN);
    assert_true(money_scale(14, 1, 10, &v) && v == 1);
    assert_true(money_scale(15, 1, 10, &v) && v == 2);
    assert_true(money_scale(-14, 1, 10, &v) && v == -1);
    assert_true(money_scale(0, 5, 3, &v) && v == 0);
    assert_true(money_scale(-15, 1, 10, &v));
    assert_false(money_add(INT64_MAX, 1, &v));
    assert_int_equal(v, -2);
}

static void test_text(void **state)
{
    (void)state;
    g_autofree char *squeezed = text_squeeze(" a\xC2\xA0\xE2\x80\x89"
                                             "b\r\n\tc ");
    assert_string_equal(squeezed, "a b c");
    g_autofree char *folded = text_fold("STRASSE  Stra\xC3\x9F"
                                        "e");
    assert_string_equal(folded, "strasse strasse");
    g_autofree char *line = text_line("a\x1b[31m\xE2\x80\xAE"
                                      "b\nc",
                                      6);
    assert_string_equal(line, "a[31mb...");
    g_autofree char *address = text_address(" <Alice@Example.COM> ");
    assert_string_equal(address, "Alice@example.com");
    static const struct {
        const char *from, *want;
    } lines[] = {
        {"a\u200bb\ufeffc", "a b c"},
        {"a\u202ab\u202ec\u2029d", "abc d"},
        {"\u2066a\u2069b\u200ec\u200fd", "abcd"},
        {"\u2010a\u2030b\u2065c\u206ad", "\u2010a\u2030b\u2065c\u206ad"},
        {"\x01\x7fx", "x"},
        {"", ""},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(lines); i++) {
        g_autofree char *got = text_line(lines[i].from, 100);
        assert_string_equal(got, lines[i].want);
    }
    g_autofree char *exactly = text_line("abc", 3);
    assert_string_equal(exactly, "abc");
    g_autofree char *none = text_address(NULL), *open = text_address("<a@b.C"), *bare = text_domain("nobody");
    assert_string_equal(none, "");
    assert_string_equal(open, "<a@b.c");
    assert_string_equal(bare, "");
    g_autofree char *ligature = text_fold("\ufb01n"); // compatibility forms are taken apart
    assert_string_equal(ligature, "fin");
    g_autofree char *whole_mac = text_hmac("Jefe", 4, "what do ya want for nothing?", 999);
    assert_int_equal(strlen(whole_mac), 64);
    g_autofree char *null_sender = text_address("<>");
    assert_string_equal(null_sender, "");
    g_autofree char *domain = text_domain("<a@b@Example.org>");
    assert_string_equal(domain, "example.org");
    // RFC 4231 test case 2
    g_autofree char *mac = text_hmac("Jefe", 4, "what do ya want for nothing?", 16);
    assert_string_equal(mac, "5bdcc146bf60754e");
}

static void check_fold(const char *text)
{
    g_autofree char *squeezed = text_squeeze(text);
    g_autofree char *normal = g_utf8_normalize(squeezed, -1, G_NORMALIZE_NFKC);
    g_autofree char *want = g_utf8_casefold(normal, -1), *got = text_fold(text);
    assert_string_equal(got, want);
}

// The short way of folding is the long one's equal: every character of the first plane, alone, between
// letters, before and after a combining mark.
static void test_fold(void **state)
{
    (void)state;
    for (gunichar c = 1; c < 0x10000; c++) {
        char one[8] = {0}, text[40];
        if (c >= 0xD800 && c < 0xE000)
            continue;
        g_unichar_to_utf8(c, one);
        check_fold(one);
        g_snprintf(text, sizeof text, "A%s b\xC3\x96%s", one, one);
        check_fold(text);
        g_snprintf(text, sizeof text, "x%s\xCC\x81 \xCC\x81%s", one, one);
        check_fold(text);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_fold),
        cmocka_unit_test(test_day_parse),
        cmocka_unit_test(test_day_round_trip),
        cmocka_unit_test(test_day_months),
        cmocka_unit_test(test_day_weeks),
        cmocka_unit_test(test_money),
        cmocka_unit_test(test_money_arithmetic),
        cmocka_unit_test(test_text),
    };
    return cmocka_run_group_tests_name("base", tests, NULL, NULL);
}

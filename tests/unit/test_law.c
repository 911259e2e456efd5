// policy/law: which rules bind, by the shipped table, and how rules combine.
#include "tests/unit/cm.h"

#include "policy/base/status.h"
#include "policy/law.h"
#include "policy/tsv.h"

static LawTable *shipped(void)
{
    const char *top = g_getenv("top_srcdir");
    g_autofree char *file = g_strdup_printf("%s/conf/rates/law.tsv", top ? top : "."), *text = NULL;
    GError *error = NULL;
    assert_true(g_file_get_contents(file, &text, NULL, NULL));
    LawTable *law = law_parse(file, text, &error);
    if (!law)
        fail_msg("%s", error->message);
    return law;
}

static char *told(const LawProfile *profile)
{
    GString *out = g_string_new(NULL);
    g_string_printf(out, "%02d-%02d %d %d %s%s%s %u+%u:", profile->open_minute / 60,
                    profile->close_minute / 60, profile->max_per_week, profile->max_per_invoice,
                    profile->regime ? profile->regime : "none", profile->consumer ? " consumer" : "",
                    profile->optout ? " optout" : "", profile->notices->len, profile->duties->len);
    for (guint i = 0; i < profile->rules->len; i++)
        g_string_append_printf(out, " %s", (const char *)g_ptr_array_index(profile->rules, i));
    return g_string_free(out, FALSE);
}

static void test_profiles(void **state)
{
    static const struct {
        LawCase law_case;
        const char *want;
    } rows[] = {
        {{"DE", "DE", DEBTOR_COMPANY, ROLE_FIRST_PARTY}, "00-24 0 0 DE 0+0: EU-INT DE-INT"},
        {{"DE", "FR", DEBTOR_PUBLIC_BODY, ROLE_FIRST_PARTY}, "00-24 0 0 DE 0+0: EU-INT DE-INT"},
        {{"DE", "DE", DEBTOR_CONSUMER, ROLE_FIRST_PARTY},
         "08-21 0 0 DE consumer 0+1: CONSUMER-TIME DE-INT-CONSUMER DE-VERZUG"},
        {{"DE", "DE", DEBTOR_UNKNOWN, ROLE_FIRST_PARTY},
         "08-21 0 0 none consumer 0+1: CONSUMER-TIME DE-INT-CONSUMER DE-VERZUG"},
        {{"DE", "US", DEBTOR_COMPANY, ROLE_FIRST_PARTY}, "00-24 0 0 none 0+1: US-SPAM"},
        {{"GB", "GB", DEBTOR_SOLE_TRADER, ROLE_FIRST_PARTY}, "00-24 0 0 UK 0+0: UK-INT"},
        {{"IE", "IE", DEBTOR_COMPANY, ROLE_FIRST_PARTY}, "00-24 0 0 IE 0+0: EU-INT IE-INT"},
        {{"PL", "ES", DEBTOR_COMPANY, ROLE_FIRST_PARTY}, "00-24 0 0 EU 0+0: EU-INT"},
        {{"AT", "DE-BY", DEBTOR_COMPANY, ROLE_FIRST_PARTY}, "00-24 0 0 AT 0+0: EU-INT AT-INT"},
        {{"FR", "FR", DEBTOR_CONSUMER, ROLE_FIRST_PARTY}, "08-21 0 0 none consumer 0+0: CONSUMER-TIME"},
        {{"US", "US", DEBTOR_CONSUMER, ROLE_THIRD_PARTY},
         "08-21 1 6 none consumer optout 0+3: US-TIME US-OPTOUT US-EMAILPROC US-VALID US-CAP US-SPAM "
         "CONSUMER-TIME"},
        {{"US", "US", DEBTOR_UNKNOWN, ROLE_THIRD_PARTY},
         "08-21 1 6 none consumer optout 0+3: US-TIME US-OPTOUT US-EMAILPROC US-VALID US-CAP US-SPAM "
         "CONSUMER-TIME"},
        {{"US", "US", DEBTOR_CONSUMER, ROLE_FIRST_PARTY},
         "08-21 0 0 none consumer 0+1: US-SPAM CONSUMER-TIME"},
        {{"US", "US", DEBTOR_COMPANY, ROLE_THIRD_PARTY}, "00-24 0 0 none 0+1: US-SPAM"},
        {{"US", "US-CA", DEBTOR_SOLE_TRADER, ROLE_FIRST_PARTY},
         "00-24 0 0 none 1+2: US-CA US-CA-DUTY US-SPAM"},
        {{"US", "US-CA", DEBTOR_CONSUMER, ROLE_THIRD_PARTY},
         "08-21 1 6 none consumer optout 1+4: US-TIME US-OPTOUT US-EMAILPROC US-VALID US-CAP US-CA "
         "US-CA-DUTY US-SPAM CONSUMER-TIME"},
        {{"US", "US-CA", DEBTOR_COMPANY, ROLE_FIRST_PARTY}, "00-24 0 0 none 0+1: US-SPAM"},
        {{"US", "CA-QC", DEBTOR_COMPANY, ROLE_FIRST_PARTY}, "00-24 0 0 none 1+0: CA-CASL"},
        {{"CA", "CA", DEBTOR_CONSUMER, ROLE_THIRD_PARTY},
         "08-21 0 0 none consumer 1+0: CA-CASL CONSUMER-TIME"},
        {{"AT", "AT", DEBTOR_CONSUMER, ROLE_FIRST_PARTY},
         "08-21 0 0 AT-CONSUMER consumer 0+0: CONSUMER-TIME AT-INT-CONSUMER"},
        {{"FR", "BE", DEBTOR_COMPANY, ROLE_FIRST_PARTY}, "00-24 0 0 FR 0+1: EU-INT FR-INT FR-PRINTED"},
        {{"", "", DEBTOR_UNKNOWN, ROLE_FIRST_PARTY}, "08-21 0 0 none consumer 0+0: CONSUMER-TIME"},
        {{NULL, NULL, DEBTOR_COMPANY, ROLE_FIRST_PARTY}, "00-24 0 0 none 0+0:"},
        {{"DE", "DEX", DEBTOR_COMPANY, ROLE_FIRST_PARTY}, "00-24 0 0 DE 0+0: EU-INT DE-INT"},
        {{"US", "USA", DEBTOR_COMPANY, ROLE_FIRST_PARTY}, "00-24 0 0 none 0+0:"},
        {{"D", "D E", DEBTOR_COMPANY, ROLE_FIRST_PARTY}, "00-24 0 0 none 0+0:"},
    };
    (void)state;
    g_autoptr(LawTable) law = shipped();
    for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(LawProfile) profile = law_profile(law, &rows[i].law_case);
        g_autofree char *got = told(profile);
        if (strcmp(got, rows[i].want) != 0)
            fail_msg("row %zu:\n want %s\n got  %s", i, rows[i].want, got);
    }
}

static void test_combine(void **state)
{
    (void)state;
    g_autoptr(LawTable) law =
        law_parse("f",
                  "A\t*\t*\t*\t*\t07:00-20:00\t3\t-\tX\t-\ts\n"
                  "B\t*\t*\tcompany, consumer\tfirst-party\t08:30-22:00\t5\t9\tnone\toptout: o\ts\n"
                  "C\t*\t*\t*\tthird-party\t-\t2\t-\tY\tnotice: n\ts\n",
                  NULL);
    assert_non_null(law);
    LawCase c = {"DE", "DE", DEBTOR_COMPANY, ROLE_FIRST_PARTY};
    g_autoptr(LawProfile) first = law_profile(law, &c);
    assert_int_equal(first->open_minute, 510);
    assert_int_equal(first->close_minute, 1200);
    assert_int_equal(first->max_per_week, 3);
    assert_int_equal(first->max_per_invoice, 9);
    assert_null(first->regime);
    assert_string_equal(first->optout, "o");
    Calendar calendar = {.open_minute = 480, .close_minute = 1260};
    Limits limits = {.max_contacts_per_week = 4, .max_mails_per_invoice = 0};
    law_apply(first, &calendar, &limits);
    assert_int_equal(calendar.open_minute, 510);
    assert_int_equal(calendar.close_minute, 1200);
    assert_int_equal(limits.max_contacts_per_week, 3);
    assert_int_equal(limits.max_mails_per_invoice, 9);
    law_apply(first, &calendar, &limits); // twice is once
    assert_int_equal(limits.max_contacts_per_week, 3);
    c.role = ROLE_THIRD_PARTY;
    g_autoptr(LawProfile) third = law_profile(law, &c);
    assert_string_equal(third->regime, "Y");
    assert_int_equal(third->notices->len, 1);
    assert_string_equal(g_ptr_array_index(third->notices, 0), "n");
    c.kind = DEBTOR_UNKNOWN;
    g_autoptr(LawProfile) unknown = law_profile(law, &c);
    assert_null(unknown->regime);
    assert_true(unknown->consumer);
    law_free(NULL);
    tsv_row_free(NULL);
    law_profile_free(NULL);
}

static void test_refused(void **state)
{
    static const struct {
        const char *row, *want;
    } rows[] = {
        {"A\t*", "f:1: wants 11 fields"},
        {"A\t*\t*\tdog\t*\t-\t-\t-\t-\t-\ts", "kinds"},
        {"A\t*\t*\t\t*\t-\t-\t-\t-\t-\ts", "kinds"},
        {"A\t*\t*\t*\tfourth\t-\t-\t-\t-\t-\ts", "roles"},
        {"A\t*\t*\t*\t*\t8-21\t-\t-\t-\t-\ts", "window"},
        {"A\t*\t*\t*\t*\t08:00 21:00\t-\t-\t-\t-\ts", "window"},
        {"A\t*\t*\t*\t*\t21:00-08:00\t-\t-\t-\t-\ts", "window"},
        {"A\t*\t*\t*\t*\t08:60-21:00\t-\t-\t-\t-\ts", "window"},
        {"A\t*\t*\t*\t*\t08.00-21:00\t-\t-\t-\t-\ts", "window"},
        {"A\t*\t*\t*\t*\t0a:00-21:00\t-\t-\t-\t-\ts", "window"},
        {"A\t*\t*\t*\t*\t08:00-25:00\t-\t-\t-\t-\ts", "window"},
        {"A\t*\t*\t*\t*\t-\t0\t-\t-\t-\ts", "cap"},
        {"A\t*\t*\t*\t*\t-\t-\tmany\t-\t-\ts", "cap"},
        {"A\t*\t*\t*\t*\t-\t-\t-\t-\tsomething\ts", "text"},
    };
    (void)state;
    for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(GError) error = NULL;
        assert_null(law_parse("f", rows[i].row, &error));
        assert_true(g_error_matches(error, PD_ERROR, PD_ERR_CONF));
        if (!strstr(error->message, rows[i].want))
            fail_msg("row %zu: %s", i, error->message);
    }
}

static void test_names(void **state)
{
    (void)state;
    for (int i = 0; i <= DEBTOR_PUBLIC_BODY; i++) {
        DebtorKind kind = DEBTOR_UNKNOWN;
        assert_true(debtor_kind_parse(debtor_kind_name((DebtorKind)i), &kind));
        assert_int_equal(kind, i);
    }
    DebtorKind kind = DEBTOR_COMPANY;
    assert_false(debtor_kind_parse("dog", &kind));
    assert_string_equal(debtor_kind_name((DebtorKind)99), "unknown");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_profiles),
        cmocka_unit_test(test_combine),
        cmocka_unit_test(test_refused),
        cmocka_unit_test(test_names),
    };
    return cmocka_run_group_tests_name("law", tests, NULL, NULL);
}

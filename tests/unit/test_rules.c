// conf/world.c and agent/debtor.c: which calendar, hours, limits and law an account has, from settings and
// the shipped files.
#include "tests/unit/cm.h"

#include <glib/gstdio.h>
#include <stdlib.h>

#include "agent/debtor.h"

static char *dir; // of the test's own files

static char *source_path(const char *below)
{
    const char *top = getenv("top_srcdir");
    return g_build_filename(top != NULL ? top : ".", below, NULL);
}

static Settings *settings_of(const char *more)
{
    g_autofree char *calendars = source_path("conf/calendars"), *rates = source_path("conf/rates");
    g_autofree char *path = g_build_filename(dir, "postdue.conf", NULL);
    g_autofree char *real_calendars = g_canonicalize_filename(calendars, NULL);
    g_autofree char *real_rates = g_canonicalize_filename(rates, NULL);
    g_autofree char *text =
        g_strdup_printf("our_domains = { ours.test }\noffice_zone = \"UTC\"\ncalendar_dir = \"%s\"\n"
                        "rates_dir = \"%s\"\n%s\n",
                        real_calendars, real_rates, more);
    g_autoptr(GError) error = NULL;
    assert_true(g_file_set_contents(path, text, -1, NULL));
    Settings *settings = settings_load(path, &error);
    if (error != NULL)
        print_error("%s\n", error->message);
    assert_non_null(settings);
    return settings;
}

static AccountRecord account_in(const char *country)
{
    static char empty[] = "";
    return (AccountRecord){.id = 1,
                           .key = (char *)"debtor.test",
                           .name = empty,
                           .language = empty,
                           .zone = empty,
                           .country = (char *)country,
                           .kind = empty,
                           .ladder = empty,
                           .risk = (char *)"normal"};
}

// Is the day one on which nobody is written to?
static void test_holidays(void **state)
{
    static const struct {
        const char *settings, *country, *day;
        gboolean want;
    } rows[] = {
        {"", "", "2026-04-06", FALSE},
        {"", "DE", "2026-04-06", TRUE},
        {"", "DE", "2026-06-04", FALSE}, // Corpus Christi, in some states
        {"account debtor.test { region = DE-BY }", "", "2026-06-04", TRUE},
        {"account debtor.test { region = DE-BY }", "", "2026-10-03", TRUE},
        {"account debtor.test { country = FR }", "DE", "2026-07-14", TRUE},
        {"account debtor.test { country = FR }", "DE", "2026-10-03", FALSE},
        {"", "GB", "2026-11-30", TRUE}, // St Andrew: the region is not known, so any
        {"account debtor.test { region = GB-EAW }", "GB", "2026-11-30", FALSE},
        {"account debtor.test { region = GB-SCT }", "GB", "2026-11-30", TRUE},
        {"office_country = US", "DE", "2026-11-26", TRUE}, // the office is closed too
        {"calendar_files = { TARGET2 }", "", "2026-05-01", TRUE},
        {"calendar_files = { GB }", "", "2026-11-30", TRUE},
        {"", "NO", "2026-05-17", FALSE}, // none shipped
    };
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(Settings) settings = settings_of(rows[i].settings);
        g_autoptr(World) world = world_load(settings, NULL);
        assert_non_null(world);
        AccountRecord account = account_in(rows[i].country);
        DebtorRules rules;
        debtor_rules(world, &account, &rules);
        assert_true(calendar_check(&rules.calendar, NULL));
        if (calendar_is_holiday(&rules.calendar, day_parse(rows[i].day)) != rows[i].want)
            print_error("%s|%s: %s\n", rows[i].settings, rows[i].country, rows[i].day);
        assert_int_equal(calendar_is_holiday(&rules.calendar, day_parse(rows[i].day)), rows[i].want);
        debtor_rules_clear(&rules);
    }
}

static void test_law(void **state)
{
    static const struct {
        const char *settings, *want; // "open-close week invoice regime optout"
    } rows[] = {
        {"", "480-1080 2 0 - no"},
        {"send_from = 06:00\nsend_until = 22:30", "480-1260 2 0 - no"}, // unknown: as a consumer
        {"send_from = 06:00\nsend_until = 22:30\naccount debtor.test { kind = company }",
         "360-1350 2 0 - no"},
        {"office_country = DE\naccount debtor.test { country = AT kind = company }", "480-1080 2 0 DE no"},
        {"office_country = DE\naccount debtor.test { country = AT }", "480-1080 2 0 - no"},
        {"office_country = GB\naccount debtor.test { region = GB-SCT kind = company }", "480-1080 2 0 UK no"},
        {"role = collector\naccount debtor.test { region = US-NY kind = consumer }", "480-1080 1 6 - yes"},
        {"role = collector\naccount debtor.test { region = US-NY kind = company }", "480-1080 2 0 - no"},
        {"max_contacts_per_week = 1\naccount debtor.test { country = DE }", "480-1080 1 0 - no"},
    };
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(Settings) settings = settings_of(rows[i].settings);
        g_autoptr(World) world = world_load(settings, NULL);
        AccountRecord account = account_in("");
        DebtorRules rules;
        debtor_rules(world, &account, &rules);
        g_autofree char *got = g_strdup_printf(
            "%d-%d %d %d %s %s", rules.calendar.open_minute, rules.calendar.close_minute,
            rules.limits.max_contacts_per_week, rules.limits.max_mails_per_invoice,
            rules.law->regime != NULL ? rules.law->regime : "-", rules.law->optout != NULL ? "yes" : "no");
        debtor_rules_clear(&rules);
        assert_string_equal(got, rows[i].want);
    }
}

// What is wrong with a file is found when it is loaded, and named.
static void test_broken(void **state)
{
    (void)state;
    g_autofree char *ics = g_build_filename(dir, "own.ics", NULL);
    g_autofree char *named = g_strdup_printf("calendar_files = { \"%s\" }", ics);
    const struct {
        const char *settings, *want;
    } rows[] = {
        {"calendar_files = { XX }", "\"XX\" is neither"},
        {"calendar_files = { \"own.ics\" }", "\"own.ics\" is neither"},
        {"calendar_files = { \"/nowhere/own.ics\" }", "/nowhere/own.ics"},
        {named, "own.ics: "},
    };
    g_file_set_contents(ics, "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\nEND:VEVENT\nEND:VCALENDAR\n", -1,
                        NULL);
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(GError) error = NULL;
        g_autoptr(Settings) settings = settings_of(rows[i].settings);
        assert_null(world_load(settings, &error));
        assert_non_null(error);
        assert_non_null(strstr(error->message, rows[i].want));
    }
    g_autoptr(GError) error = NULL;
    g_autoptr(Settings) settings = settings_of("");
    g_free(settings->rates_dir);
    settings->rates_dir = g_strdup(dir);
    assert_null(world_load(settings, &error));
    assert_non_null(strstr(error->message, "regimes.tsv"));
    g_unlink(ics);
}

// The first that is known, in the order that debtor.h gives.
static void test_language(void **state)
{
    static const struct {
        const char *configured, *invoice, *account, *country, *cover, *want;
    } rows[] = {
        {"it", "de", "fr", "es", "nl", "it"}, {"", "de", "fr", "es", "nl", "de"},
        {"", "", "fr", "es", "nl", "fr"},     {"", "", "", "es", "nl", "es"},
        {"", "", "", NULL, "nl", "nl"},       {"", "", "", NULL, "", "en"},
    };
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autofree char *text =
            g_strdup_printf("account debtor.test { language = \"%s\" }", rows[i].configured);
        g_autoptr(Settings) settings = settings_of(text);
        AccountRecord account = account_in("");
        account.language = (char *)rows[i].account;
        InvoiceRecord lead = {.language = (char *)rows[i].invoice, .cover_language = (char *)rows[i].cover};
        assert_string_equal(debtor_language(settings, &account, &lead, rows[i].country), rows[i].want);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_holidays), cmocka_unit_test(test_law),
                                       cmocka_unit_test(test_broken), cmocka_unit_test(test_language)};
    dir = g_dir_make_tmp("postdue-rules-XXXXXX", NULL);
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    g_autofree char *path = g_build_filename(dir, "postdue.conf", NULL);
    g_unlink(path);
    g_rmdir(dir);
    g_free(dir);
    return failed;
}

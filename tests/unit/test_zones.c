// conf/zones: the clocks of places, by the shipped table, and which of them an offset means.
#include "tests/unit/cm.h"

#include "conf/zones.h"
#include "policy/base/day.h"
#include "policy/base/status.h"
#include "policy/tsv.h"

static char *read_shipped(void)
{
    const char *top = g_getenv("top_srcdir");
    g_autofree char *file = g_strdup_printf("%s/conf/calendars/zones.tsv", top ? top : ".");
    char *text = NULL;
    assert_true(g_file_get_contents(file, &text, NULL, NULL));
    return text;
}

static ZoneTable *shipped(void)
{
    g_autofree char *text = read_shipped();
    ZoneTable *table = zones_parse("zones.tsv", text, NULL);
    assert_non_null(table);
    return table;
}

static void test_places(void **state)
{
    static const struct {
        const char *country, *region, *want; // NULL: not known
        int later, earlier;
    } rows[] = {
        {"DE", "", "Europe/Berlin", 0, 0},
        {"DE", "DE-BY", "Europe/Berlin", 0, 0},
        {"GB", "GB-SCT", "Europe/London", 0, 0},
        {"US", "US-CA", "America/Los_Angeles", 0, 0},
        {"US", "US-TN", "America/New_York", 60, 0},
        {"US", "US-AZ", "America/Denver", 60, 0}, // in summer the Navajo are an hour ahead of Phoenix
        {"US", "", "America/New_York", 360, 0},
        {"US", "US-XX", "America/New_York", 360, 0},
        {"ES", "", "Europe/Madrid", 60, 0},
        {"ES", "ES-MD", "Europe/Madrid", 0, 0},
        {"PT", "PT-20", "Atlantic/Azores", 0, 0},
        {"AU", "AU-QLD", "Australia/Brisbane", 0, 0},
        {"CN", "", "Asia/Shanghai", 0, 0},
        {"", "", NULL, 0, 0},
        {"XX", "", NULL, 0, 0},
    };
    (void)state;
    g_autoptr(ZoneTable) table = shipped();
    for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
        ZoneSpan span = {0};
        gboolean known = zones_of_place(table, rows[i].country, rows[i].region, &span);
        if (known != (rows[i].want != NULL) ||
            (known && (strcmp(span.name, rows[i].want) != 0 || span.later_open_minutes != rows[i].later ||
                       span.earlier_close_minutes != rows[i].earlier)))
            fail_msg("row %zu: %s %d %d", i, known ? span.name : "none", span.later_open_minutes,
                     span.earlier_close_minutes);
    }
}

static int64_t at(int month, int day)
{
    return day_to_unix(day_from_ymd(2026, month, day)) + 43200;
}

static void test_offsets(void **state)
{
    const struct {
        const char *country, *region;
        int offset, month;
        const char *want;
    } rows[] = {
        {"US", "", -420, 7, "America/Los_Angeles"},
        {"US", "", -480, 1, "America/Los_Angeles"},
        {"US", "", -420, 1, "America/Denver"},
        {"US", "", -600, 1, "Pacific/Honolulu"},
        {"US", "US-NY", -420, 7, "-07:00"},
        {"DE", "", 120, 7, "Europe/Berlin"},
        {"DE", "", 120, 1, "+02:00"},
        {"GB", "", 0, 1, "Europe/London"},
        {"GB", "", 0, 7, "+00:00"},
        {"IN", "", 330, 1, "Asia/Kolkata"},
        {"", "", 330, 1, "+05:30"},
        {"", "", -210, 1, "-03:30"},
    };
    (void)state;
    g_autoptr(ZoneTable) table = shipped();
    for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autofree char *got =
            zones_of_offset(table, rows[i].country, rows[i].region, rows[i].offset, at(rows[i].month, 15));
        g_autoptr(GTimeZone) zone = g_time_zone_new_identifier(got);
        if (strcmp(got, rows[i].want) != 0 || zone == NULL)
            fail_msg("row %zu: %s", i, got);
    }
}

// Every zone of the file exists here, none is ahead of the first, and the hours that are left are right by
// all.
static void test_every_row(void **state)
{
    (void)state;
    g_autofree char *text = read_shipped();
    g_autoptr(GPtrArray) rows = tsv_parse("zones.tsv", text, 2, NULL);
    g_autoptr(ZoneTable) table = shipped();
    assert_true(rows->len > 300);
    for (guint i = 0; i < rows->len; i++) {
        const TsvRow *row = rows->pdata[i];
        ZoneSpan span;
        assert_true(zones_of_place(table, row->fields[0], "", &span));
        if (span.later_open_minutes > 720 || span.earlier_close_minutes > 60)
            fail_msg("%s: %d %d", row->fields[0], span.later_open_minutes, span.earlier_close_minutes);
        g_auto(GStrv) names = g_strsplit(row->fields[1], ",", -1);
        for (char **name = names; *name; name++) {
            g_autoptr(GTimeZone) zone = g_time_zone_new_identifier(*name);
            if (!zone)
                fail_msg("%s: no zone %s", row->fields[0], *name);
        }
    }
}

static void test_refused(void **state)
{
    (void)state;
    g_autoptr(GError) twice = NULL;
    assert_null(zones_parse("z", "DE\tEurope/Berlin\nDE\tEurope/Berlin\n", &twice));
    assert_non_null(strstr(twice->message, "z:2: the place is given twice"));
    g_autoptr(GError) fields = NULL;
    assert_null(zones_parse("z", "DE\n", &fields));
    assert_true(g_error_matches(fields, PD_ERROR, PD_ERR_CONF));
    g_autoptr(ZoneTable) odd = zones_parse("z", "DE\tNo/Where\nFR\tNo/Where,Europe/Paris\n", NULL);
    ZoneSpan span;
    assert_false(zones_of_place(odd, "DE", "", &span));
    assert_true(zones_of_place(odd, "FR", "", &span));
    assert_string_equal(span.name, "Europe/Paris");
    zones_free(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_places),
        cmocka_unit_test(test_offsets),
        cmocka_unit_test(test_every_row),
        cmocka_unit_test(test_refused),
    };
    return cmocka_run_group_tests_name("zones", tests, NULL, NULL);
}

// policy/calendar and policy/holidays: well-known dates, rolls, zones. The holidays come from the shipped
// files.
#include "tests/unit/cm.h"

#include "policy/base/status.h"
#include "policy/calendar.h"
#include "policy/holidays.h"

static GArray *shipped(const char *code)
{
    const char *top = g_getenv("top_srcdir");
    g_autofree char *file = g_strdup_printf("%s/conf/calendars/%s.ics", top ? top : ".", code);
    g_autofree char *text = NULL;
    GError *error = NULL;
    GArray *days = g_array_new(FALSE, FALSE, sizeof(Day));
    if (!g_file_get_contents(file, &text, NULL, NULL))
        fail_msg("%s cannot be read", file);
    if (!holidays_parse(text, day_parse("2020-01-01"), day_parse("2035-12-31"), days, &error))
        fail_msg("%s: %s", file, error->message);
    holidays_finish(days);
    return days;
}

static gboolean has(GArray *days, const char *day)
{
    Calendar calendar = {.holidays = (const Day *)(const void *)days->data, .n_holidays = days->len};
    return calendar_is_holiday(&calendar, day_parse(day));
}

static void test_shipped(void **state)
{
    static const struct {
        const char *code, *yes, *no; // days, separated by blanks
        int in_2027;                 // how many
    } rows[] = {
        {"US", "2021-12-31 2022-06-20 2026-07-03 2026-07-04 2026-11-26 2027-01-18 2027-05-31 2027-12-24",
         "2020-06-19 2026-04-03", 15},
        {"GB-EAW",
         "2020-05-08 2021-12-27 2021-12-28 2022-01-03 2022-06-02 2022-06-03 2022-09-19 2023-05-08 2026-12-28 "
         "2027-12-27 2027-12-28",
         "2020-05-04 2022-05-30 2026-12-29 2027-12-29", 10},
        {"GB-SCT", "2022-01-03 2022-01-04 2023-01-02 2023-01-03 2027-01-04 2026-08-03 2024-12-02",
         "2026-04-06 2026-08-31 2027-01-05", 12},
        {"GB-NIR", "2026-03-17 2026-07-13 2024-03-18 2026-04-06", "2026-07-14", 12},
        {"DE", "2026-04-03 2026-04-06 2026-05-14 2026-05-25 2026-10-03 2035-03-26",
         "2026-06-04 2026-10-31 2026-01-06", 9},
        {"DE-BW", "2026-01-06 2026-06-04 2026-11-01", "2026-10-31 2026-08-15", 12},
        {"DE-BY", "2026-08-15 2026-01-06", "2026-10-31", 13},
        {"DE-BE", "2026-03-08 2025-05-08 2028-06-17", "2026-05-08", 10},
        {"DE-BB", "2026-04-05 2026-05-24 2026-10-31", "2026-11-01", 12},
        {"DE-HB", "2026-10-31", "2026-11-01", 10},
        {"DE-HH", "2026-10-31", "2026-11-01", 10},
        {"DE-HE", "2026-06-04", "2026-11-01", 10},
        {"DE-MV", "2023-03-08 2026-10-31", "2022-03-08", 11},
        {"DE-NI", "2026-10-31", "2026-06-04", 10},
        {"DE-NW", "2026-06-04 2026-11-01", "2026-10-31", 11},
        {"DE-RP", "2026-06-04 2026-11-01", "2026-10-31", 11},
        {"DE-SL", "2026-08-15", "2026-10-31", 12},
        {"DE-SN", "2026-11-18 2027-11-17 2025-11-19", "2026-11-25", 11},
        {"DE-ST", "2026-01-06 2026-10-31", "2026-06-04", 11},
        {"DE-SH", "2026-10-31", "2026-06-04", 10},
        {"DE-TH", "2026-09-20 2026-10-31", "2026-06-04", 11},
        {"FR", "2026-05-08 2026-07-14 2026-11-11 2026-05-14 2026-05-25", "2026-04-03 2026-12-26", 11},
        {"FR-ALSACE", "2026-04-03 2026-12-26", "2026-12-27", 13},
        {"ES", "2026-04-03 2026-10-12 2026-12-06 2026-12-08", "2026-04-06", 10},
        {"IT", "2026-04-06 2026-06-02 2026-10-04 2026-12-26", "2025-10-04 2026-04-03", 13},
        {"NL", "2025-04-26 2026-04-27 2025-05-05 2026-04-06", "2025-04-27 2026-05-05 2026-04-03", 7},
        {"AT", "2026-01-06 2026-06-04 2026-10-26 2026-12-08", "2026-04-03", 13},
        {"CH", "2026-08-01 2026-04-03 2026-05-14", "2026-05-01", 8},
        {"PT", "2026-04-25 2026-06-04 2026-06-10 2026-12-01", "2026-12-26 2026-04-06", 13},
        {"TARGET2", "2026-04-03 2026-04-06 2026-05-01 2026-12-25 2026-12-26", "2026-05-14 2026-05-25", 6},
    };
    (void)state;
    for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(GArray) days = shipped(rows[i].code);
        g_auto(GStrv) yes = g_strsplit(rows[i].yes, " ", -1);
        g_auto(GStrv) no = g_strsplit(rows[i].no, " ", -1);
        int n = 0;
        for (guint k = 0; yes[k]; k++)
            if (!has(days, yes[k]))
                fail_msg("%s lacks %s", rows[i].code, yes[k]);
        for (guint k = 0; no[k]; k++)
            if (has(days, no[k]))
                fail_msg("%s has %s", rows[i].code, no[k]);
        for (Day d = day_parse("2027-01-01"); d <= day_parse("2027-12-31"); d++) {
            char text[DAY_TEXT_SIZE];
            n += has(days, day_format(d, text)) ? 1 : 0;
        }
        if (n != rows[i].in_2027)
            fail_msg("%s has %d days in 2027, want %d", rows[i].code, n, rows[i].in_2027);
    }
}

static void test_parse(void **state)
{
#define EVENT(text)                                                                                          \
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n" text "END:VEVENT\r\nEND:VCALENDAR\r\n"
    static const struct {
        const char *ics, *want; // "!" an error
    } rows[] = {
        {EVENT("DTSTART;VALUE=DATE:20260501\r\n"), "2026-05-01"},
        {EVENT("DTSTART;VALUE=DATE:20260501\r\nDTEND;VALUE=DATE:20260504\r\n"),
         "2026-05-01 2026-05-02 2026-05-03"},
        {EVENT("DTSTART;VALUE=DATE:20260501\r\nDTEND;VALUE=DATE:20200504\r\n"), "2026-05-01"},
        {EVENT("DTSTART;TZID=Europe/Berlin:20260501T093000\r\n"), "2026-05-01"},
        {EVENT("DTSTART;VALUE=DATE:20250501\r\nRRULE:FREQ=YEARLY\r\n"), "2025-05-01 2026-05-01"},
        {EVENT("DTSTART;VALUE=DATE:20200123\r\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH\r\n"),
         "2025-11-27 2026-11-26"},
        {EVENT("DTSTART;VALUE=DATE:20250501\r\nRRULE:FREQ=YEARLY\r\nEXDATE;VALUE=DATE:20260501\r\n"),
         "2025-05-01"},
        {EVENT("DTSTART;VALUE=DATE:20250501\r\nRDATE;VALUE=DATE:20250505,20261224\r\n"),
         "2025-05-01 2025-05-05 2026-12-24"},
        {EVENT("DTSTART;VALUE=DATE:19990501\r\n"), ""},
        {EVENT("DTSTART;VALUE=DATE:20261230\r\nDTEND;VALUE=DATE:20270104\r\n"), "2026-12-30 2026-12-31"},
        {EVENT("DTSTART;VALUE=DATE:20260501\r\nDTEND;VALUE=DATE:23000101\r\n"), "2026-05-01"},
        {EVENT("DTSTART;VALUE=DATE:20260501\r\nRDATE;VALUE=DATE:23000101\r\n"), "2026-05-01"},
        {"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20250501\r\nRRULE:FREQ="
         "YEARLY\r\n"
         "EXDATE;VALUE=DATE:20260501\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20260501\r\nEND:"
         "VEVENT\r\n"
         "END:VCALENDAR\r\n",
         "2025-05-01 2026-05-01"}, // an exception is its own event's
        {EVENT("SUMMARY:x\r\n"), "!"},
        {EVENT("SUMMARY:x\r\nDTSTART;VALUE=DATE:20250501\r\nRRULE:FREQ=HOURLY\r\n"), "!"},
        {EVENT("DTSTART;VALUE=DATE:20250501\r\nRRULE:FREQ=HOURLY\r\n"), "!"},
        {"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", ""},
        {"BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20250501\r\nEND:VEVENT\r\n", "!"},
        {"rubbish", "!"},
        {"", "!"},
        {NULL, "!"},
    };
    (void)state;
    for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(GArray) days = g_array_new(FALSE, FALSE, sizeof(Day));
        g_autoptr(GError) error = NULL;
        g_autoptr(GString) got = g_string_new(NULL);
        if (!holidays_parse(rows[i].ics, day_parse("2025-01-01"), day_parse("2026-12-31"), days, &error)) {
            assert_true(g_error_matches(error, PD_ERROR, PD_ERR_INPUT));
            g_string_assign(got, "!");
        }
        holidays_finish(days);
        for (guint k = 0; k < days->len; k++) {
            char text[DAY_TEXT_SIZE];
            g_string_append_printf(got, "%s%s", k ? " " : "", day_format(g_array_index(days, Day, k), text));
        }
        if (strcmp(got->str, rows[i].want) != 0)
            fail_msg("row %zu: got %s, want %s", i, got->str, rows[i].want);
    }
}

// One event more than are read.
static void test_too_many(void **state)
{
    (void)state;
    g_autoptr(GString) ics = g_string_new("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
    for (int i = 0; i <= 20000; i++)
        g_string_append(ics, "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20260501\r\nEND:VEVENT\r\n");
    g_string_append(ics, "END:VCALENDAR\r\n");
    g_autoptr(GArray) days = g_array_new(FALSE, FALSE, sizeof(Day));
    g_autoptr(GError) error = NULL;
    assert_false(holidays_parse(ics->str, 0, DAY_LAST, days, &error));
    assert_non_null(strstr(error->message, "one event too many"));
}

static Calendar germany(GArray *days, const char *zone)
{
    return (Calendar){.zone = g_time_zone_new_identifier(zone),
                      .holidays = (const Day *)(const void *)days->data,
                      .n_holidays = days->len,
                      .working_days = 0x1f,
                      .open_minute = 480,
                      .close_minute = 1080};
}

static void test_working_days(void **state)
{
    static const struct {
        const char *day;
        int n;
        const char *forward, *backward, *plus;
    } rows[] = {
        {"2026-04-03", 1, "2026-04-07", "2026-04-02", "2026-04-07"}, // Good Friday
        {"2026-04-02", 1, "2026-04-02", "2026-04-02", "2026-04-07"},
        {"2026-04-04", -1, "2026-04-07", "2026-04-02", "2026-04-02"},
        {"2026-12-24", 3, "2026-12-24", "2026-12-24", "2026-12-30"},
        {"2026-03-07", 5, "2026-03-09", "2026-03-06", "2026-03-13"}, // a Saturday
        {"2026-03-07", 0, "2026-03-09", "2026-03-06", "2026-03-07"},
    };
    (void)state;
    g_autoptr(GArray) days = shipped("DE");
    Calendar calendar = germany(days, "Europe/Berlin");
    char text[DAY_TEXT_SIZE];
    for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
        Day d = day_parse(rows[i].day);
        assert_string_equal(day_format(calendar_roll(&calendar, d, ROLL_FORWARD), text), rows[i].forward);
        assert_string_equal(day_format(calendar_roll(&calendar, d, ROLL_BACKWARD), text), rows[i].backward);
        assert_int_equal(calendar_roll(&calendar, d, ROLL_NONE), d);
        assert_string_equal(day_format(calendar_add_working(&calendar, d, rows[i].n), text), rows[i].plus);
    }
    assert_int_equal(calendar_working_between(&calendar, day_parse("2026-04-02"), day_parse("2026-04-08")),
                     2);
    assert_int_equal(calendar_working_between(&calendar, day_parse("2026-04-08"), day_parse("2026-04-02")),
                     -2);
    assert_int_equal(calendar_working_between(&calendar, day_parse("2026-03-09"), day_parse("2026-03-09")),
                     0);
    assert_int_equal(calendar_working_between(&calendar, day_parse("2026-03-09"), day_parse("2026-03-10")),
                     1);
    calendar.working_days = 0;
    assert_int_equal(calendar_add_working(&calendar, 0, 1), DAY_NONE);
    assert_int_equal(calendar_roll(&calendar, 5, ROLL_FORWARD), 5);
    assert_int_equal(calendar_next_open(&calendar, 0), 0);
    assert_int_equal(calendar_roll(&calendar, DAY_NONE, ROLL_FORWARD), DAY_NONE);
    g_time_zone_unref(calendar.zone);
}

static void test_instants(void **state)
{
    static const struct {
        const char *zone, *day;
        int minute;
        const char *want; // UTC
    } rows[] = {
        {"Europe/Berlin", "2026-03-28", 150, "2026-03-28T01:30:00Z"},
        {"Europe/Berlin", "2026-03-29", 150, "2026-03-29T01:30:00Z"}, // gap: 02:30 at +1 is 03:30 at +2
        {"Europe/Berlin", "2026-03-29", 480, "2026-03-29T06:00:00Z"},
        {"Europe/Berlin", "2026-10-25", 150, "2026-10-25T00:30:00Z"}, // twice: the first
        {"Europe/Berlin", "2026-10-25", 180, "2026-10-25T02:00:00Z"},
        {"America/New_York", "2026-03-08", 150,
         "2026-03-08T07:30:00Z"}, // the example of RFC 5545, its year moved
        {"America/New_York", "2026-11-01", 90, "2026-11-01T05:30:00Z"},
        {"Australia/Lord_Howe", "2026-10-04", 135, "2026-10-03T15:45:00Z"}, // half an hour: gap 02:00-02:30
        {"Asia/Kolkata", "2026-01-01", 0, "2025-12-31T18:30:00Z"},
        {"Pacific/Apia", "2011-12-30", 600, "2011-12-30T20:00:00Z"}, // a day that never was
        {"UTC", "2026-12-31", 1440, "2027-01-01T00:00:00Z"},
    };
    (void)state;
    for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(GTimeZone) zone = g_time_zone_new_identifier(rows[i].zone);
        int64_t got = calendar_instant(zone, day_parse(rows[i].day), rows[i].minute);
        g_autoptr(GDateTime) utc = g_date_time_new_from_unix_utc(got);
        g_autofree char *text = g_date_time_format(utc, "%Y-%m-%dT%H:%M:%SZ");
        assert_string_equal(text, rows[i].want);
    }
    g_autoptr(GTimeZone) cairo =
        g_time_zone_new_identifier("Africa/Cairo"); // 24 April 2026: midnight is 01:00
    int minute = -1;
    assert_int_equal(calendar_day(cairo, calendar_day_start(cairo, day_parse("2026-04-24")), &minute),
                     day_parse("2026-04-24"));
    assert_int_equal(minute, 60);
    assert_int_equal(calendar_day(cairo, calendar_day_start(cairo, day_parse("2026-04-24")) - 1, NULL),
                     day_parse("2026-04-23"));
}

static void test_windows(void **state)
{
    static const struct {
        int open, close;
        const char *day;
        int first, length; // local minute and minutes the window is open
    } rows[] = {
        {480, 1080, "2026-03-27", 480, 600}, {0, 1440, "2026-03-29", 0, 1380},
        {0, 1440, "2026-10-25", 0, 1500},    {120, 300, "2026-03-29", 180, 120},
        {150, 300, "2026-03-29", 180, 120},  {120, 150, "2026-03-29", -1, 0},
        {60, 150, "2026-10-25", 60, 90},     {150, 300, "2026-10-25", 150, 150},
    };
    (void)state;
    g_autoptr(GArray) none = g_array_new(FALSE, FALSE, sizeof(Day));
    for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
        Calendar calendar = germany(none, "Europe/Berlin");
        calendar.working_days = 0x7f, calendar.open_minute = rows[i].open,
        calendar.close_minute = rows[i].close;
        Day d = day_parse(rows[i].day);
        int64_t start = calendar_day_start(calendar.zone, d), end = calendar_day_start(calendar.zone, d + 1);
        int open = 0, first = -1;
        for (int64_t t = start; t < end; t += 60) {
            int minute;
            assert_int_equal(calendar_day(calendar.zone, t, &minute), d);
            if (!calendar_is_open(&calendar, t))
                continue;
            assert_true(minute >= rows[i].open && minute < rows[i].close);
            first = first < 0 ? minute : first;
            open++;
            assert_int_equal(calendar_next_open(&calendar, t), t);
        }
        if (open != rows[i].length || first != rows[i].first)
            fail_msg("row %zu: open from %d for %d minutes", i, first, open);
        g_time_zone_unref(calendar.zone);
    }
}

static void test_check(void **state)
{
    (void)state;
    static const Day twice[] = {5, 5};
    g_autoptr(GTimeZone) utc = g_time_zone_new_utc();
    const Calendar good = {.zone = utc, .working_days = 0x1f, .open_minute = 480, .close_minute = 1080};
    Calendar rows[6] = {good, good, good, good, good, good};
    rows[1].zone = NULL;
    rows[2].open_minute = 1080;
    rows[3].working_days = 0;
    rows[4].holidays = twice, rows[4].n_holidays = 2;
    rows[5].close_minute = 1441;
    for (int i = 0; i < 6; i++) {
        g_autoptr(GError) error = NULL;
        assert_int_equal(calendar_check(&rows[i], &error), i == 0);
        assert_int_equal(error != NULL, i != 0);
    }
    rows[0].open_minute = -1;
    assert_false(calendar_check(&rows[0], NULL));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_shipped),      cmocka_unit_test(test_parse),    cmocka_unit_test(test_too_many),
        cmocka_unit_test(test_working_days), cmocka_unit_test(test_instants), cmocka_unit_test(test_windows),
        cmocka_unit_test(test_check),
    };
    return cmocka_run_group_tests_name("calendar", tests, NULL, NULL);
}

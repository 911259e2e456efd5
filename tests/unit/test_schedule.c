// policy/schedule: the examples of RFC 5545 section 3.8.5.3 and of RFC 7529, what is refused, and that
// nothing hangs. The finer examples (HOURLY, MINUTELY, BYHOUR) are in the table of refusals: a reminder has a
// day, not a time.
#include "tests/unit/cm.h"

#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

#include "policy/base/status.h"
#include "policy/schedule.h"

typedef struct {
    const char *start, *rule, *want; // days; "..." at the end: goes on
} Example;

// The examples have DTSTART at 09:00 in New York, which matters for an UNTIL in UTC.
static const Example rfc5545[] = {
    {"19970902", "FREQ=DAILY;COUNT=10", "0902 0903 0904 0905 0906 0907 0908 0909 0910 0911"},
    {"19970902", "FREQ=DAILY;INTERVAL=2", "0902 0904 0906 0908 0910 ..."},
    {"19970902", "FREQ=DAILY;INTERVAL=10;COUNT=5", "0902 0912 0922 1002 1012"},
    {"19970902", "FREQ=WEEKLY;COUNT=10", "0902 0909 0916 0923 0930 1007 1014 1021 1028 1104"},
    {"19970902", "FREQ=WEEKLY;UNTIL=19971224T000000Z",
     "0902 0909 0916 0923 0930 1007 1014 1021 1028 1104 1111 1118 1125 1202 1209 1216 1223"},
    {"19970902", "FREQ=WEEKLY;INTERVAL=2;WKST=SU",
     "0902 0916 0930 1014 1028 1111 1125 1209 1223 19980106 19980120 19980203 19980217 ..."},
    {"19970902", "FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH",
     "0902 0904 0909 0911 0916 0918 0923 0925 0930 1002"},
    {"19970902", "FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH",
     "0902 0904 0909 0911 0916 0918 0923 0925 0930 1002"},
    {"19970901", "FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR",
     "0901 0903 0905 0915 0917 0919 0929 1001 1003 1013 1015 1017 1027 1029 1031 1110 1112 1114 1124 1126 "
     "1128 "
     "1208 1210 1212 1222"},
    {"19970902", "FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH",
     "0902 0904 0916 0918 0930 1002 1014 1016"},
    {"19970905", "FREQ=MONTHLY;COUNT=10;BYDAY=1FR",
     "0905 1003 1107 1205 19980102 19980206 19980306 19980403 19980501 19980605"},
    {"19970905", "FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR", "0905 1003 1107 1205"},
    {"19970907", "FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU",
     "0907 0928 1102 1130 19980104 19980125 19980301 19980329 19980503 19980531"},
    {"19970922", "FREQ=MONTHLY;COUNT=6;BYDAY=-2MO", "0922 1020 1117 1222 19980119 19980216"},
    {"19970928", "FREQ=MONTHLY;BYMONTHDAY=-3", "0928 1029 1128 1229 19980129 19980226 ..."},
    {"19970902", "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15",
     "0902 0915 1002 1015 1102 1115 1202 1215 19980102 19980115"},
    {"19970930", "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1",
     "0930 1001 1031 1101 1130 1201 1231 19980101 19980131 19980201"},
    {"19970910", "FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15",
     "0910 0911 0912 0913 0914 0915 19990310 19990311 19990312 19990313"},
    {"19970902", "FREQ=MONTHLY;INTERVAL=2;BYDAY=TU",
     "0902 0909 0916 0923 0930 1104 1111 1118 1125 19980106 19980113 19980120 19980127 19980303 ..."},
    {"19970610", "FREQ=YEARLY;COUNT=10;BYMONTH=6,7",
     "0610 0710 19980610 19980710 19990610 19990710 20000610 20000710 20010610 20010710"},
    {"19970310", "FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3",
     "0310 19990110 19990210 19990310 20010110 20010210 20010310 20030110 20030210 20030310"},
    {"19970101", "FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200",
     "0101 0410 0719 20000101 20000409 20000718 20030101 20030410 20030719 20060101"},
    {"19970519", "FREQ=YEARLY;BYDAY=20MO", "0519 19980518 19990517 ..."},
    {"19970512", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "0512 19980511 19990517 ..."},
    {"19970313", "FREQ=YEARLY;BYMONTH=3;BYDAY=TH",
     "0313 0320 0327 19980305 19980312 19980319 19980326 19990304 19990311 19990318 19990325 ..."},
    {"19970605", "FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8",
     "0605 0612 0619 0626 0703 0710 0717 0724 0731 0807 0814 0821 0828 19980604 19980611 ..."},
    {"19970902", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "19980213 19980313 19981113 19990813 20001013 ..."},
    {"19970913", "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13",
     "0913 1011 1108 1213 19980110 19980207 19980307 19980411 19980509 19980613 ..."},
    {"19961105", "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8",
     "19961105 20001107 20041102 ..."},
    {"19970904", "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", "0904 1007 1106"},
    {"19970929", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2",
     "0929 1030 1127 1230 19980129 19980226 19980330 ..."},
    {"19970805", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", "0805 0810 0819 0824"},
    {"19970805", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", "0805 0817 0819 0831"},
    {"20070115", "FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5", "20070115 20070130 20070215 20070315 20070330"},
};

// RFC 7529: what SKIP does to days that a month lacks.
static const Example rfc7529[] = {
    {"20140131", "RSCALE=GREGORIAN;FREQ=MONTHLY;COUNT=4", "20140131 20140331 20140531 20140731"},
    {"20140131", "RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=OMIT;COUNT=4", "20140131 20140331 20140531 20140731"},
    {"20140131", "RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=BACKWARD;COUNT=4",
     "20140131 20140228 20140331 20140430"},
    {"20140131", "RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=FORWARD;COUNT=4", "20140131 20140301 20140331 20140501"},
    {"20120229", "RSCALE=GREGORIAN;FREQ=YEARLY", "20120229 20160229 ..."},
    {"20120229", "RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=FORWARD;COUNT=5",
     "20120229 20130301 20140301 20150301 20160229"},
    {"20120229", "RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=BACKWARD;COUNT=5",
     "20120229 20130228 20140228 20150228 20160229"},
    {"20140130", "RSCALE=GREGORIAN;FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;SKIP=BACKWARD;COUNT=3",
     "20140228 20150228 20160229"},
    {"20140115", "RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=BACKWARD;BYMONTHDAY=-31;COUNT=2", "20140131 20140301"},
};

// What libical does not do, or does otherwise: counted by python-dateutil.
static const Example others[] = {
    {"19980101", "FREQ=DAILY;BYMONTHDAY=-1;COUNT=4", "19980131 19980228 19980331 19980430"},
    {"19980105", "FREQ=DAILY;BYMONTHDAY=13,31;COUNT=4", "19980113 19980131 19980213 19980313"},
    {"19980101", "FREQ=DAILY;BYMONTHDAY=1,-2;BYDAY=SU,MO;COUNT=5",
     "19980201 19980301 19980330 19980601 19980629"},
    {"19980213", "FREQ=DAILY;INTERVAL=2;BYMONTHDAY=-1,15;COUNT=4", "19980215 19980315 19980331 19980430"},
    {"19980101", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29,-28;COUNT=4", "19980201 19990201 20000202 20000229"},
    {"19980101", "FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR;COUNT=4", "19980213 19980313 19981113 19990813"},
    {"19980131", "FREQ=MONTHLY;BYMONTHDAY=31;COUNT=4", "19980131 19980331 19980531 19980731"},
    {"19980106", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;BYSETPOS=-1;COUNT=4",
     "19980109 19980123 19980206 19980220"},
    {"19980115", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1,1;COUNT=5",
     "19980130 19980202 19980227 19980302 19980331"},
    {"19980601", "FREQ=YEARLY;BYMONTH=1,12;BYDAY=FR;BYSETPOS=2,-1;COUNT=4",
     "19981225 19990108 19991231 20000114"},
    {"19980301", "FREQ=YEARLY;BYMONTHDAY=29,-1;COUNT=5", "19980329 19980331 19980429 19980430 19980529"},
    {"19980301", "FREQ=YEARLY;BYYEARDAY=-1,60;COUNT=4", "19980301 19981231 19990301 19991231"},
};

static char *days_text(const Example *example, const GArray *days, guint n)
{
    GString *out = g_string_new(NULL);
    for (guint i = 0; i < days->len && i < n; i++) {
        int y, m, d;
        day_to_ymd(g_array_index(days, Day, i), &y, &m, &d);
        g_string_append(out, i ? " " : "");
        if (y == 1997 && g_str_has_prefix(example->start, "1997"))
            g_string_append_printf(out, "%02d%02d", m, d);
        else
            g_string_append_printf(out, "%04d%02d%02d", y, m, d);
    }
    return g_string_free(out, FALSE);
}

static void check(const Example *example)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Schedule) schedule = schedule_parse(example->rule, &error);
    if (!schedule)
        fail_msg("%s: %s", example->rule, error->message);
    g_auto(GStrv) want = g_strsplit(example->want, " ", -1);
    guint n = g_strv_length(want);
    gboolean goes_on = strcmp(want[n - 1], "...") == 0;
    g_autoptr(GTimeZone) zone = g_time_zone_new_identifier("America/New_York");
    ScheduleSpan span = {day_parse(example->start), day_parse("2020-12-31"), n + 5, zone, 9 * 60};
    g_autoptr(GArray) days = schedule_expand(schedule, &span);
    g_autofree char *got = days_text(example, days, goes_on ? n - 1 : G_MAXUINT);
    g_autofree char *wanted = g_strndup(example->want, strlen(example->want) - (goes_on ? 4 : 0));
    if (strcmp(got, wanted) != 0)
        fail_msg("%s %s:\n want %s\n got  %s", example->start, example->rule, wanted, got);
    assert_int_equal(schedule_is_bounded(schedule),
                     strstr(example->rule, "COUNT") || strstr(example->rule, "UNTIL"));
}

static void test_rfc5545(void **state)
{
    (void)state;
    for (gsize i = 0; i < G_N_ELEMENTS(rfc5545); i++)
        check(&rfc5545[i]);
}

static void test_others(void **state)
{
    (void)state;
    for (gsize i = 0; i < G_N_ELEMENTS(others); i++)
        check(&others[i]);
}

static void test_rfc7529(void **state)
{
    (void)state;
    for (gsize i = 0; i < G_N_ELEMENTS(rfc7529); i++)
        check(&rfc7529[i]);
}

// The long ones by their number and ends.
static void test_spans(void **state)
{
    static const struct {
        Day start, last;
        guint max, want;
    } rows[] = {
        {20000, 20009, 100, 10},        {20000, 20009, 3, 3},
        {20000, 20000, 100, 1},         {20000, 19999, 100, 0},
        {DAY_FIRST - 1, 20000, 5, 0},   {DAY_LAST, DAY_LAST + 1, 5, 0},
        {DAY_LAST - 1, DAY_LAST, 5, 2}, {20000, 20000 + 3000, 9999, SCHEDULE_MAX_OCCURRENCES},
    };
    (void)state;
    g_autoptr(Schedule) daily = schedule_parse("FREQ=DAILY", NULL);
    for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
        ScheduleSpan span = {rows[i].start, rows[i].last, rows[i].max, NULL, 0};
        g_autoptr(GArray) days = schedule_expand(daily, &span);
        if (days->len != rows[i].want)
            fail_msg("row %zu: %u days", i, days->len);
    }
    schedule_free(NULL);
}

static void test_until(void **state)
{
    static const struct {
        const char *start, *rule;
        guint n;
        const char *last;
    } rows[] = {
        {"19970902", "FREQ=DAILY;UNTIL=19971224T000000Z", 113, "1997-12-23"},
        {"19980101", "FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA", 93,
         "2000-01-31"},
        {"19980101", "FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1", 93, "2000-01-31"},
        {"19980101", "FREQ=DAILY;UNTIL=19980110T140000Z", 10, "1998-01-10"},
        {"19980101", "FREQ=DAILY;UNTIL=19980110T135959Z", 9, "1998-01-09"},
        {"19980101", "FREQ=DAILY;UNTIL=19980110T090000", 10, "1998-01-10"},
        {"19980101", "FREQ=DAILY;UNTIL=19980110T085959", 9, "1998-01-09"},
        {"19980101", "FREQ=DAILY;UNTIL=19980110", 10, "1998-01-10"},
        {"19980101", "FREQ=DAILY;UNTIL=19970110", 0, NULL},
        {"19980101", "FREQ=DAILY;COUNT=1000", 1000, "2000-09-26"},
        {"19980101", "FREQ=DAILY", 1000, "2000-09-26"}, // the cap
    };
    (void)state;
    g_autoptr(GTimeZone) zone = g_time_zone_new_identifier("America/New_York");
    for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(Schedule) schedule = schedule_parse(rows[i].rule, NULL);
        assert_non_null(schedule);
        ScheduleSpan span = {day_parse(rows[i].start), day_parse("2010-12-31"), 5000, zone, 540};
        g_autoptr(GArray) days = schedule_expand(schedule, &span);
        if (days->len != rows[i].n)
            fail_msg("%s: %u days, want %u", rows[i].rule, days->len, rows[i].n);
        if (rows[i].last)
            assert_int_equal(g_array_index(days, Day, days->len - 1), day_parse(rows[i].last));
    }
    g_autoptr(Schedule) schedule = schedule_parse("FREQ=DAILY;UNTIL=19980103T000000Z", NULL);
    ScheduleSpan span = {day_parse("1998-01-01"), day_parse("1998-12-31"), 10, NULL, 0};
    g_autoptr(GArray) utc = schedule_expand(schedule, &span);
    assert_int_equal(utc->len, 3);
    span.last = span.start - 1;
    g_autoptr(GArray) none = schedule_expand(schedule, &span);
    assert_int_equal(none->len, 0);
}

static void test_refused(void **state)
{
    static const char *const rules[] = {
        // finer than a day: the remaining examples of RFC 5545
        "FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T170000Z",
        "FREQ=MINUTELY;INTERVAL=15;COUNT=6",
        "FREQ=MINUTELY;INTERVAL=90;COUNT=4",
        "FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40",
        "FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10,11,12,13,14,15,16",
        "FREQ=DAILY;BYMINUTE=5",
        "FREQ=DAILY;BYSECOND=5",
        // other calendars of RFC 7529
        "RSCALE=CHINESE;FREQ=YEARLY",
        "RSCALE=ETHIOPIC;FREQ=MONTHLY;BYMONTH=13",
        "RSCALE=HEBREW;FREQ=YEARLY;BYMONTH=5L",
        "FREQ=MONTHLY;SKIP=BACKWARD",
        "RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=SIDEWAYS",
        // libical hangs on these
        "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30",
        // never
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MONTHLY;BYMONTH=2,4,6;BYMONTHDAY=31",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=-30",
        // wrong
        "",
        "FREQ",
        "FREQ=",
        "FREQ=FORTNIGHTLY",
        "COUNT=3",
        "FREQ=DAILY;FREQ=DAILY",
        "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;COUNT=1001",
        "FREQ=DAILY;COUNT=-3",
        "FREQ=DAILY;COUNT=3x",
        "FREQ=DAILY;COUNT=3;UNTIL=20200101",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;INTERVAL=+",
        "FREQ=DAILY;INTERVAL=1001",
        "FREQ=DAILY;UNTIL=20200101T240000Z",
        "FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=31",
        "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=31",
        "FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=-31",
        "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=31",
        "FREQ=DAILY;WKST=XX",
        "FREQ=DAILY;COUNT=00003",
        "FREQ=DAILY;INTERVAL=99999",
        "FREQ=DAILY;UNTIL=2020",
        "FREQ=DAILY;UNTIL=20201301",
        "FREQ=DAILY;UNTIL=20200101T25",
        "FREQ=DAILY;UNTIL=20200101T250000",
        "FREQ=DAILY;UNTIL=20200101X000000",
        "FREQ=DAILY;UNTIL=20200101T006000Z",
        "FREQ=DAILY;UNTIL=20200101T000061Z",
        "FREQ=DAILY;UNTIL=20200101T00000AZ",
        "FREQ=DAILY;UNTIL=20200101T000000X",
        "FREQ=WEEKLY;WKST=XX",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=WEEKLY;BYDAY=M",
        "FREQ=WEEKLY;BYDAY=",
        "FREQ=WEEKLY;BYDAY=1MO",
        "FREQ=MONTHLY;BYDAY=0MO",
        "FREQ=MONTHLY;BYDAY=54MO",
        "FREQ=WEEKLY;BYMONTHDAY=3",
        "FREQ=MONTHLY;BYMONTHDAY=0",
        "FREQ=MONTHLY;BYMONTHDAY=32",
        "FREQ=MONTHLY;BYMONTH=0",
        "FREQ=MONTHLY;BYMONTH=13",
        "FREQ=MONTHLY;BYMONTH=-1",
        "FREQ=MONTHLY;BYYEARDAY=3",
        "FREQ=YEARLY;BYYEARDAY=367",
        "FREQ=YEARLY;BYYEARDAY=3;BYDAY=MO",
        "FREQ=MONTHLY;BYWEEKNO=3",
        "FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO",
        "FREQ=YEARLY;BYWEEKNO=-1;BYDAY=MO",
        "FREQ=YEARLY;BYWEEKNO=20",
        "FREQ=YEARLY;BYWEEKNO=3;BYMONTH=1",
        "FREQ=YEARLY;BYWEEKNO=3;BYDAY=1MO",
        "FREQ=YEARLY;BYWEEKNO=3;BYDAY=MO;BYSETPOS=1",
        "FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=3",
        "FREQ=MONTHLY;BYSETPOS=1",
        "FREQ=MONTHLY;BYMONTH=1;BYSETPOS=1",
        "FREQ=DAILY;BYDAY=MO;BYSETPOS=1",
        "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=0",
        "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=367",
        "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17",
        "FREQ=DAILY;COLOUR=RED",
        "FREQ=DAILY;",
        "FREQ=DAILY;COUNT=99999999999999999999",
    };
    (void)state;
    for (gsize i = 0; i < G_N_ELEMENTS(rules); i++) {
        g_autoptr(GError) error = NULL;
        g_autoptr(Schedule) schedule = schedule_parse(rules[i], &error);
        if (schedule)
            fail_msg("%s is accepted", rules[i]);
        assert_true(g_error_matches(error, PD_ERROR, PD_ERR_INPUT));
        assert_true(strlen(error->message) > 5);
    }
    g_autofree char *long_one = g_strnfill(3000, 'X');
    assert_null(schedule_parse(long_one, NULL));
    assert_null(schedule_parse(NULL, NULL));
}

static guint64 draw(guint64 *random, guint below)
{
    *random ^= *random << 13, *random ^= *random >> 7, *random ^= *random << 17;
    return (*random >> 11) % below;
}

// Rules that nobody would write, and some that come never, must return. The alarm kills the program if one
// hangs: that is a bound on a hang, not a measure of speed.
static void test_never_hangs(void **state)
{
    static const char *const freqs[] = {"DAILY", "WEEKLY", "MONTHLY", "YEARLY", "HOURLY", "SECONDLY"};
    static const char *const parts[] = {
        "BYMONTH=2",
        "BYMONTH=4,6",
        "BYMONTHDAY=30",
        "BYMONTHDAY=29",
        "BYMONTHDAY=31,-31",
        "BYDAY=5MO",
        "BYDAY=-5SU",
        "BYDAY=53MO",
        "BYDAY=TU",
        "BYYEARDAY=366",
        "BYYEARDAY=-366",
        "BYWEEKNO=52",
        "BYWEEKNO=1",
        "BYSETPOS=31",
        "BYSETPOS=-366",
        "INTERVAL=1000",
        "INTERVAL=999",
        "WKST=SU",
        "RSCALE=GREGORIAN;SKIP=FORWARD",
        "RSCALE=GREGORIAN;SKIP=BACKWARD",
        "COUNT=1000",
        "UNTIL=20991231",
    };
    guint64 random = 88172645463325252u;
    int accepted = 0;
    (void)state;
    alarm(300);
    for (int i = 0; i < 400; i++) {
        g_autoptr(GString) rule = g_string_new("FREQ=");
        g_string_append(rule, freqs[draw(&random, G_N_ELEMENTS(freqs))]);
        for (int k = (int)draw(&random, 5); k > 0; k--)
            g_string_append_printf(rule, ";%s", parts[draw(&random, G_N_ELEMENTS(parts))]);
        g_autoptr(Schedule) schedule = schedule_parse(rule->str, NULL);
        if (!schedule)
            continue;
        accepted++;
        Day start = (Day)draw(&random, 40000);
        ScheduleSpan span = {start, start + 3660, 1000, NULL, 0};
        g_autoptr(GArray) days = schedule_expand(schedule, &span);
        for (guint k = 0; k < days->len; k++) {
            assert_true(g_array_index(days, Day, k) >= start && g_array_index(days, Day, k) <= start + 3660);
            assert_true(k == 0 || g_array_index(days, Day, k) > g_array_index(days, Day, k - 1));
        }
    }
    alarm(0);
    assert_true(accepted > 80);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_spans),       cmocka_unit_test(test_others), cmocka_unit_test(test_rfc5545),
        cmocka_unit_test(test_rfc7529),     cmocka_unit_test(test_until),  cmocka_unit_test(test_refused),
        cmocka_unit_test(test_never_hangs),
    };
    return cmocka_run_group_tests_name("schedule", tests, NULL, NULL);
}

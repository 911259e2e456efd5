// Business days and zones. Callers: decide, effect, law; the agent for what it prints. Days are civil days
// of one zone, instants are Unix seconds; the only bridge between them is here. Nothing here knows which
// holidays a country has (holidays.c parses them from data) or why a mail is sent.
#include "policy/calendar.h"

#include "policy/base/status.h"

#define DAY_SECONDS 86400

gboolean calendar_is_holiday(const Calendar *calendar, Day d)
{
    gsize low = 0, high = calendar->n_holidays;
    while (low < high) {
        gsize middle = low + (high - low) / 2;
        if (calendar->holidays[middle] == d)
            return TRUE;
        if (calendar->holidays[middle] < d)
            low = middle + 1;
        else
            high = middle;
    }
    return FALSE;
}

gboolean calendar_is_working(const Calendar *calendar, Day d)
{
    return (calendar->working_days >> (day_weekday(d) - 1) & 1) != 0 && !calendar_is_holiday(calendar, d);
}

Day calendar_roll(const Calendar *calendar, Day d, Roll roll)
{
    if (roll == ROLL_NONE || d == DAY_NONE)
        return d;
    int step = roll == ROLL_FORWARD ? 1 : -1;
    for (int i = 0; i <= CALENDAR_SEARCH_DAYS; i++)
        if (calendar_is_working(calendar, d + i * step))
            return d + i * step;
    return d;
}

Day calendar_add_working(const Calendar *calendar, Day d, int n)
{
    int step = n < 0 ? -1 : 1;
    int left = ABS(n), idle = 0;
    while (left > 0 && idle <= CALENDAR_SEARCH_DAYS) {
        d += step;
        gboolean working = calendar_is_working(calendar, d);
        left -= working ? 1 : 0;
        idle = working ? 0 : idle + 1;
    }
    return left > 0 ? DAY_NONE : d;
}

int calendar_working_between(const Calendar *calendar, Day from, Day to)
{
    if (to < from)
        return -calendar_working_between(calendar, to, from);
    int n = 0;
    for (Day d = from + 1; d <= to; d++)
        n += calendar_is_working(calendar, d) ? 1 : 0;
    return n;
}

static int64_t offset_at(GTimeZone *zone, int64_t unix_s)
{
    return g_time_zone_get_offset(zone, g_time_zone_find_interval(zone, G_TIME_TYPE_UNIVERSAL, unix_s));
}

Day calendar_day(GTimeZone *zone, int64_t unix_s, int *minute)
{
    int64_t local = unix_s + offset_at(zone, unix_s);
    Day d = day_from_unix(local);
    if (minute)
        *minute = (int)((local - day_to_unix(d)) / 60);
    return d;
}

typedef struct {
    int64_t first, last; // the instants a local time stands for; in a gap both are the end of the gap
    int64_t rfc5545;     // the one RFC 5545 takes
} LocalTime;

// The instant in [before, after) at which the zone's offset stops being `offset`.
static int64_t change_between(GTimeZone *zone, int64_t before, int64_t after, int64_t offset)
{
    while (after - before > 1) {
        int64_t middle = before + (after - before) / 2;
        if (offset_at(zone, middle) == offset)
            before = middle;
        else
            after = middle;
    }
    return after;
}

// A zone changes its offset at most once within the two days looked at; the offsets a day before and a day
// after the local time are the only ones it can have.
static LocalTime local_time(GTimeZone *zone, Day d, int minute)
{
    int64_t local = day_to_unix(d) + (int64_t)minute * 60;
    int64_t early = offset_at(zone, local - DAY_SECONDS), late = offset_at(zone, local + DAY_SECONDS);
    int64_t with_early = local - early, with_late = local - late;
    if (early == late)
        return (LocalTime){with_early, with_early, with_early};
    gboolean early_right = offset_at(zone, with_early) == early;
    gboolean late_right = offset_at(zone, with_late) == late;
    if (early_right && late_right)
        return (LocalTime){with_early, with_late, with_early};
    if (early_right)
        return (LocalTime){with_early, with_early, with_early};
    if (late_right)
        return (LocalTime){with_late, with_late, with_late};
    int64_t change = change_between(zone, with_late, with_early, early);
    return (LocalTime){change, change, with_early};
}

int64_t calendar_instant(GTimeZone *zone, Day d, int minute)
{
    return local_time(zone, d, minute).rfc5545;
}

int64_t calendar_day_start(GTimeZone *zone, Day d)
{
    return local_time(zone, d, 0).first;
}

static gboolean window_of(const Calendar *calendar, Day d, int64_t *open, int64_t *close)
{
    if (!calendar_is_working(calendar, d))
        return FALSE;
    *open = local_time(calendar->zone, d, calendar->open_minute).last;
    *close = local_time(calendar->zone, d, calendar->close_minute).first;
    return *open < *close;
}

gboolean calendar_is_open(const Calendar *calendar, int64_t unix_s)
{
    int64_t open, close;
    Day d = calendar_day(calendar->zone, unix_s, NULL);
    return window_of(calendar, d, &open, &close) && open <= unix_s && unix_s < close;
}

int64_t calendar_next_open(const Calendar *calendar, int64_t unix_s)
{
    Day today = calendar_day(calendar->zone, unix_s, NULL);
    for (Day d = today; d <= today + CALENDAR_SEARCH_DAYS; d++) {
        int64_t open, close;
        if (window_of(calendar, d, &open, &close) && unix_s < close)
            return MAX(open, unix_s);
    }
    return 0;
}

static gboolean holidays_sorted(const Calendar *calendar)
{
    for (gsize i = 1; i < calendar->n_holidays; i++)
        if (calendar->holidays[i - 1] >= calendar->holidays[i])
            return FALSE;
    return TRUE;
}

gboolean calendar_check(const Calendar *calendar, GError **error)
{
    const char *wrong = NULL;
    if (!calendar->zone)
        wrong = "no time zone";
    else if (calendar->open_minute < 0 || calendar->close_minute > 1440 ||
             calendar->open_minute >= calendar->close_minute)
        wrong = "the sending hours are empty or outside 00:00-24:00";
    else if ((calendar->working_days & 0x7f) == 0)
        wrong = "the week has no working day";
    else if (!holidays_sorted(calendar))
        wrong = "holidays are not sorted";
    if (wrong)
        g_set_error_literal(error, PD_ERROR, PD_ERR_CONF, wrong);
    return wrong == NULL;
}

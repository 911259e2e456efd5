// Reads holiday calendars. Called when the configuration is read, with the text of shipped or the
// administrator's .ics files. libical parses the text, schedule.c expands rules; what is not a day (alarms,
// time zones, recurrence overrides) is ignored. Bounded: so many events, days per event and occurrences.
#include "policy/holidays.h"

#include <libical/ical.h>

#include "policy/base/status.h"
#include "policy/schedule.h"

#define MAX_EVENTS 20000
#define MAX_EVENT_DAYS 31

typedef struct {
    Day first, last;
    GArray *days, *except;
} Reading;

static Day day_of(struct icaltimetype t)
{
    return icaltime_is_null_time(t) ? DAY_NONE : day_from_ymd(t.year, t.month, t.day);
}

static gboolean wrong(GError **error, icalcomponent *event, const char *why)
{
    const char *name = icalcomponent_get_summary(event);
    g_set_error(error, PD_ERROR, PD_ERR_INPUT, "event \"%s\": %s", name ? name : "", why);
    return FALSE;
}

static gboolean is_excepted(const Reading *reading, Day d)
{
    for (guint i = 0; i < reading->except->len; i++)
        if (g_array_index(reading->except, Day, i) == d)
            return TRUE;
    return FALSE;
}

static void add(Reading *reading, Day start, int length)
{
    if (start == DAY_NONE || is_excepted(reading, start))
        return;
    for (Day d = start; d < start + length; d++)
        if (d >= reading->first && d <= reading->last)
            g_array_append_val(reading->days, d);
}

static int length_of(icalcomponent *event, Day start)
{
    if (!icalcomponent_get_first_property(event, ICAL_DTEND_PROPERTY))
        return 1;
    Day end = day_of(icalcomponent_get_dtend(event));
    return end == DAY_NONE ? 1 : CLAMP(end - start, 1, MAX_EVENT_DAYS);
}

static gboolean add_rule(Reading *reading, icalcomponent *event, Day start, int length, GError **error)
{
    icalproperty *rule = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
    if (!rule)
        return TRUE;
    g_autoptr(GError) cause = NULL;
    g_autoptr(Schedule) schedule = schedule_parse(icalproperty_get_value_as_string(rule), &cause);
    if (!schedule)
        return wrong(error, event, cause->message);
    ScheduleSpan span = {.start = start, .last = reading->last, .max = SCHEDULE_MAX_OCCURRENCES};
    g_autoptr(GArray) days = schedule_expand(schedule, &span);
    for (guint i = 0; i < days->len; i++)
        add(reading, g_array_index(days, Day, i), length);
    return TRUE;
}

static void read_exceptions(Reading *reading, icalcomponent *event)
{
    g_array_set_size(reading->except, 0);
    for (icalproperty *p = icalcomponent_get_first_property(event, ICAL_EXDATE_PROPERTY); p;
         p = icalcomponent_get_next_property(event, ICAL_EXDATE_PROPERTY)) {
        Day d = day_of(icalproperty_get_exdate(p));
        g_array_append_val(reading->except, d);
    }
}

static gboolean read_event(Reading *reading, icalcomponent *event, GError **error)
{
    Day start = day_of(icalcomponent_get_dtstart(event));
    if (start == DAY_NONE)
        return wrong(error, event, "has no DTSTART that is a day");
    int length = length_of(event, start);
    read_exceptions(reading, event);
    add(reading, start, length);
    for (icalproperty *p = icalcomponent_get_first_property(event, ICAL_RDATE_PROPERTY); p;
         p = icalcomponent_get_next_property(event, ICAL_RDATE_PROPERTY))
        add(reading, day_of(icalproperty_get_rdate(p).time), length);
    return add_rule(reading, event, start, length, error);
}

static gboolean read_events(Reading *reading, icalcomponent *calendar, GError **error)
{
    int n = 0;
    for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        if (++n > MAX_EVENTS)
            return wrong(error, event, "is one event too many");
        if (!read_event(reading, event, error))
            return FALSE;
    }
    return TRUE;
}

gboolean holidays_parse(const char *ics, Day first, Day last, GArray *days, GError **error)
{
    icalcomponent *calendar = icalparser_parse_string(ics ? ics : "");
    if (!calendar || icalcomponent_isa(calendar) != ICAL_VCALENDAR_COMPONENT) {
        g_set_error_literal(error, PD_ERROR, PD_ERR_INPUT, "not an iCalendar calendar");
        if (calendar)
            icalcomponent_free(calendar);
        return FALSE;
    }
    g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(Day));
    g_autoptr(GArray) except = g_array_new(FALSE, FALSE, sizeof(Day));
    Reading reading = {first, last, found, except};
    gboolean read = read_events(&reading, calendar, error);
    if (read && found->len > 0)
        g_array_append_vals(days, found->data, found->len);
    icalcomponent_free(calendar);
    return read;
}

static gint ascending(gconstpointer a, gconstpointer b)
{
    Day x = *(const Day *)a, y = *(const Day *)b;
    return (x > y) - (x < y);
}

void holidays_finish(GArray *days)
{
    g_array_sort(days, ascending);
    guint kept = 0;
    for (guint i = 0; i < days->len; i++) {
        Day d = g_array_index(days, Day, i);
        if (kept == 0 || g_array_index(days, Day, kept - 1) != d)
            g_array_index(days, Day, kept++) = d;
    }
    g_array_set_size(days, kept);
}

// Expands a recurrence rule into days. Callers: ladder (repeats of a step), holidays (calendar files), the
// iCalendar export. libical finds the days; this file gives it a rule without COUNT and UNTIL, a window it
// cannot leave, and applies COUNT, UNTIL and, for weeks, BYSETPOS (which libical 3.0.16 ignores there)
// itself. Reading and refusing rules is in rrule.c.
#include "policy/schedule.h"

#include <libical/ical.h>
#include <stdlib.h>

#include "policy/calendar.h"
#include "policy/rrule.h"

struct Schedule {
    Rrule rule;
};

Schedule *schedule_parse(const char *rrule, GError **error)
{
    Schedule *schedule = g_new0(Schedule, 1);
    if (rrule_parse(rrule, &schedule->rule, error))
        return schedule;
    schedule_free(schedule);
    return NULL;
}

void schedule_free(Schedule *schedule)
{
    if (!schedule)
        return;
    rrule_clear(&schedule->rule);
    g_free(schedule);
}

gboolean schedule_is_bounded(const Schedule *schedule)
{
    return schedule->rule.count > 0 || schedule->rule.until != UNTIL_NONE;
}

static struct icaltimetype ical_day(Day d)
{
    struct icaltimetype t = {.is_date = 1}; // icaltime_null_date() has hour -1, with which DAILY never ends
    day_to_ymd(d, &t.year, &t.month, &t.day);
    return t;
}

static gboolean before_until(const Rrule *rule, const ScheduleSpan *span, Day d)
{
    switch (rule->until) {
    case UNTIL_NONE:
        return TRUE;
    case UNTIL_DATE:
        return d <= rule->until_day;
    case UNTIL_LOCAL:
        return day_to_unix(d) + span->minute * 60 <= rule->until_s;
    default:
        break;
    }
    int64_t at = span->zone ? calendar_instant(span->zone, d, span->minute) : day_to_unix(d);
    return at <= rule->until_s;
}

// What one period yields: BYSETPOS picks from its days, negative from its end; without it all.
static void take_positions(const Rrule *rule, const Day *days, guint n, GArray *out)
{
    if (rule->n_setpos == 0)
        g_array_append_vals(out, days, n);
    for (guint i = 0; rule->n_setpos > 0 && i < n; i++)
        for (guint k = 0; k < rule->n_setpos; k++) {
            int wanted = rule->setpos[k] > 0 ? rule->setpos[k] - 1 : (int)n + rule->setpos[k];
            if (wanted != (int)i)
                continue;
            g_array_append_val(out, days[i]);
            break;
        }
}

static Day period_start(const Rrule *rule, Day d)
{
    int year, month;
    day_to_ymd(d, &year, &month, NULL);
    switch (rule->freq) {
    case RRULE_WEEKLY:
        return d - ((int)day_weekday(d) - rule->wkst + 7) % 7;
    case RRULE_MONTHLY:
        return day_from_ymd(year, month, 1);
    default:
        return day_from_ymd(year, 1, 1);
    }
}

// libical is asked for every week; of them INTERVAL takes these.
static gboolean period_is_due(const Rrule *rule, Day first_period, Day period)
{
    return rule->freq != RRULE_WEEKLY || (period - first_period) / 7 % rule->interval == 0;
}

static GArray *pick(const Rrule *rule, const GArray *days, Day first_period)
{
    GArray *out = g_array_new(FALSE, FALSE, sizeof(Day));
    const Day *all = (const Day *)(const void *)days->data;
    for (guint from = 0, to; from < days->len; from = to) {
        Day start = period_start(rule, all[from]);
        for (to = from; to < days->len && period_start(rule, all[to]) == start; to++)
            ;
        if (period_is_due(rule, first_period, start))
            take_positions(rule, all + from, to - from, out);
    }
    return out;
}

static gboolean is_monthday(const Rrule *rule, Day d)
{
    int year, month, day;
    if ((rule->monthdays | rule->monthdays_back) == 0)
        return TRUE;
    day_to_ymd(d, &year, &month, &day);
    return (rule->monthdays >> day & 1) != 0 ||
           (rule->monthdays_back >> (days_in_month(year, month) - day + 1) & 1) != 0;
}

// The days libical gives from `start` on; `enough` bounds their number, `last` the way it may go.
static GArray *raw_days(const char *text, const Rrule *rule, Day start, Day last, guint enough)
{
    GArray *days = g_array_new(FALSE, FALSE, sizeof(Day));
    struct icalrecurrencetype recur = icalrecurrencetype_from_string(text);
    recur.until = ical_day(last);
    icalrecur_iterator *iterator = icalrecur_iterator_new(recur, ical_day(start));
    while (iterator && days->len < enough) {
        struct icaltimetype t = icalrecur_iterator_next(iterator);
        Day d = icaltime_is_null_time(t) ? DAY_NONE : day_from_ymd(t.year, t.month, t.day);
        if (d == DAY_NONE || d > last)
            break;
        gboolean later = days->len == 0 || g_array_index(days, Day, days->len - 1) < d;
        if (later && is_monthday(rule, d))
            g_array_append_val(days, d);
    }
    if (iterator)
        icalrecur_iterator_free(iterator);
    free(recur.rscale);
    return days;
}

// Days from which the first `max` can be taken. Positions count from the first day of the period, also of the
// one the start lies in, so whole periods are asked for.
static GArray *candidates(const Rrule *rule, const ScheduleSpan *span, guint max)
{
    static const int longest[] = {
        [RRULE_DAILY] = 1, [RRULE_WEEKLY] = 7, [RRULE_MONTHLY] = 31, [RRULE_YEARLY] = 366};
    if (!rule->periods)
        return raw_days(rule->text, rule, span->start, span->last, max);
    int period = longest[rule->freq], every = rule->freq == RRULE_WEEKLY ? rule->interval : 1;
    Day first = period_start(rule, span->start);
    g_autoptr(GArray) days = raw_days(rule->text, rule, first, MIN(span->last + period, DAY_LAST),
                                      (guint)(period * every) * (max + 1));
    return pick(rule, days, first);
}

GArray *schedule_expand(const Schedule *schedule, const ScheduleSpan *span)
{
    const Rrule *rule = &schedule->rule;
    GArray *out = g_array_new(FALSE, FALSE, sizeof(Day));
    if (span->start < DAY_FIRST || span->last > DAY_LAST || span->last < span->start)
        return out;
    guint max = MIN(span->max, SCHEDULE_MAX_OCCURRENCES);
    if (rule->count > 0)
        max = MIN(max, rule->count);
    g_autoptr(GArray) days = candidates(rule, span, max);
    for (guint i = 0; i < days->len && out->len < max; i++) {
        Day d = g_array_index(days, Day, i);
        if (d > span->last || !before_until(rule, span, d))
            break;
        if (d >= span->start)
            g_array_append_val(out, d);
    }
    return out;
}

// What date patterns mean, part 2: weekdays and calendar weeks. Called through the table in datepattern.c. A
// weekday is the next one after the mail; a week stands for its Friday.
#include "reader/dateact.h"

#include "reader/datehit.h"

static int weekday_said(const Captures *cap)
{
    return capture_value(cap, 'W', 0, 1);
}

static Day monday_of(const DateScan *scan, int weeks)
{
    return datehit_unit_now(scan, 'w', weeks).first;
}

gboolean dateweek_weekday(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    Day ref = scan->context->reference;
    int weekday = weekday_said(cap);
    return datehit_day(hit, scan->context->prefer_past ? datemath_weekday_before(ref, weekday)
                                                       : datemath_weekday_after(ref, weekday));
}

// The coming one, today included.
gboolean dateweek_this(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    if (scan->context->prefer_past)
        return datehit_day(hit, monday_of(scan, 0) + weekday_said(cap) - 1);
    return datehit_day(hit, datemath_weekday_after(scan->context->reference - 1, weekday_said(cap)));
}

// The later reading unless the setting says otherwise; both are in the span.
gboolean dateweek_next(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    int weekday = weekday_said(cap);
    Day near = datemath_weekday_after(scan->context->reference, weekday);
    Day far = MAX(near, monday_of(scan, 1) + weekday - 1);
    if (near == far)
        return datehit_day(hit, far);
    return datehit_put(hit, near, far, scan->context->next_weekday_earlier ? near : far, GRAIN_DAY);
}

gboolean dateweek_after_next(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    Day day = monday_of(scan, 1) + weekday_said(cap) - 1;
    if (day_weekday(scan->context->reference) >= FRI)
        day += 7;
    return datehit_day(hit, day);
}

gboolean dateweek_last(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    int again = capture_value(cap, 'b', 0, -1) >= 0 ? 7 : 0; // "the Friday before last"
    hit->has_year = TRUE;
    return datehit_day(hit, datemath_weekday_before(scan->context->reference, weekday_said(cap)) - again);
}

gboolean dateweek_of_week(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    return capture_unit(cap) == 'w' &&
           datehit_day(hit, capture_span(scan, cap).first + weekday_said(cap) - 1);
}

gboolean dateweek_in_weeks(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    int unit = capture_value(cap, 'U', 0, 'w'), n = capture_value(cap, 'n', 0, 1);
    if (unit == 'd' && n % 7 <= 1 && n >= 7 && n <= 15) // "Freitag in acht Tagen", "in 14 Tagen"
        n /= 7;
    else if (unit == 'f')
        n *= 2;
    else if (unit != 'w')
        return FALSE;
    // "Freitag in einer Woche" said on a Friday is a week away, "a week on Friday" two.
    Day from = scan->context->reference - (cap->letter[0] == 'W' && capture_value(cap, 'I', 0, -1) >= 0);
    return datehit_day(hit, datemath_weekday_after(from, weekday_said(cap)) + 7 * n);
}

// Said on a Monday, "lundi en huit" is a week away: the count begins today.
gboolean dateweek_eight(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    int n = capture_value(cap, 'n', 0, 0);
    if (n != 8 && n != 15)
        return FALSE;
    return datehit_day(hit,
                       datemath_weekday_after(scan->context->reference - 1, weekday_said(cap)) + n / 7 * 7);
}

gboolean dateweek_counted(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    int n = capture_value(cap, 'n', 0, 1);
    if (n < 2 || n > 20)
        return FALSE;
    return datehit_day(hit,
                       datemath_weekday_after(scan->context->reference, weekday_said(cap)) + 7 * (n - 1));
}

// Such a day of such a weekday, if there is one soon; else the number counts.
gboolean dateweek_number(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    int day = capture_value(cap, 'd', 0, capture_value(cap, '0', 0, capture_value(cap, 'o', 0, 0)));
    Day d = datemath_day_of_month(scan->context, day, weekday_said(cap));
    return datehit_day(hit, d != DAY_NONE ? d : datemath_day_of_month(scan->context, day, 0));
}

// "The third Tuesday after Easter"; without a number the first.
static int weeks_said(const Captures *cap)
{
    int n = capture_value(cap, 'o', 0, capture_value(cap, 'n', 0, 1));
    return CLAMP(n, 1, 53) - 1;
}

gboolean dateweek_after(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    (void)scan;
    return datehit_day(hit,
                       datemath_weekday_after(cap->nested.last, weekday_said(cap)) + 7 * weeks_said(cap));
}

gboolean dateweek_before(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    (void)scan;
    return datehit_day(hit,
                       datemath_weekday_before(cap->nested.first, weekday_said(cap)) - 7 * weeks_said(cap));
}

gboolean dateweek_iso(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    int year = capture_value(cap, 'y', 0, 0), week = capture_value(cap, 'n', 0, 0), now;
    if (week == 0)
        week = capture_value(cap, 'o', 0, 0);
    if (scan->context->reference > DAY_LAST - 14)
        return FALSE;
    int this_week = day_iso_week(scan->context->reference, &now);
    if (!year)
        year = scan->context->prefer_past ? now - (week > this_week) : now + (week < this_week);
    Day monday = day_from_iso_week(year, week);
    if (monday == DAY_NONE)
        return FALSE;
    DaySpan s = {monday, monday + 6};
    return datehit_span(scan, hit, s, 'w');
}

gboolean dateweek_day_of_iso(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    return dateweek_iso(scan, cap, hit) && datehit_day(hit, hit->first + weekday_said(cap) - 1);
}

gboolean dateweek_of_day(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    return capture_value(cap, 'U', 0, 0) == 'w' &&
           datehit_span(scan, hit, datemath_unit(cap->nested.date, 'w', 0), 'w');
}

// The whole week after, or (with the pattern's 'b') before, a day.
gboolean dateweek_beside(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    int step = 1;
    for (guint i = 0; i < cap->n; i++)
        if (cap->letter[i] == 'b')
            step = -1;
    return capture_value(cap, 'U', 0, 0) == 'w' &&
           datehit_span(scan, hit, datemath_unit(cap->nested.date, 'w', step), 'w');
}

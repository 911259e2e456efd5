// See datehit.h. Called by the meanings of date patterns (dateday, dateweek, datespan, datepart).
#include "reader/datehit.h"

gboolean datehit_put(DateHit *hit, Day first, Day last, Day date, DateGrain grain)
{
    if (first == DAY_NONE || last == DAY_NONE || date == DAY_NONE || date < DAY_FIRST || date > DAY_LAST)
        return FALSE;
    hit->first = first;
    hit->last = last;
    hit->date = date;
    hit->grain = grain;
    return TRUE;
}

gboolean datehit_day(DateHit *hit, Day day)
{
    return datehit_put(hit, day, day, day, GRAIN_DAY);
}

gboolean datehit_span(const DateScan *scan, DateHit *hit, DaySpan span, char unit)
{
    Day reference = scan->context->reference, date = span.last;
    if (span.first == DAY_NONE || span.last == DAY_NONE)
        return FALSE;
    if (unit == 'w')
        date = reference > span.last - 2 && reference <= span.last ? span.last : span.last - 2;
    DateGrain grain = unit == 'w' ? GRAIN_WEEK : unit == 'm' ? GRAIN_MONTH : GRAIN_PERIOD;
    if (unit == 'q' || unit == 'y')
        grain = GRAIN_LONGER;
    if (unit == 'd' || unit == 'b')
        grain = GRAIN_DAY;
    return datehit_put(hit, span.first, span.last, date, grain);
}

char capture_unit(const Captures *cap)
{
    return (char)(capture_value(cap, 'Q', 0, 0) % 64 + 64);
}

int capture_offset(const Captures *cap)
{
    return capture_value(cap, 'Q', 0, 0) / 64 - 8;
}

DaySpan capture_span(const DateScan *scan, const Captures *cap)
{
    return datemath_unit(scan->context->reference, capture_unit(cap), capture_offset(cap));
}

int capture_year(const DateScan *scan, const Captures *cap)
{
    int year = capture_value(cap, 'y', 0, 0);
    if (year || !capture_value(cap, 'Q', 0, 0))
        return year;
    if (capture_unit(cap) != 'y')
        return -1;
    day_to_ymd(capture_span(scan, cap).first, &year, NULL, NULL);
    return year;
}

DaySpan capture_month(const DateScan *scan, const Captures *cap)
{
    int month = capture_value(cap, 'M', 0, 0), year = capture_year(scan, cap);
    if (!year)
        year = datemath_year_of_month(scan->context, month);
    return datemath_unit(day_from_ymd(year, month, 1), 'm', 0);
}

static DaySpan quarter_span(const DateScan *scan, const Captures *cap)
{
    int quarter = capture_value(cap, 'q', 0, 0), year = capture_year(scan, cap);
    if (!year)
        year = datemath_year_of_month(scan->context, quarter * 3);
    return datemath_unit(day_from_ymd(year, quarter * 3, 1), 'q', 0);
}

DaySpan datehit_unit_now(const DateScan *scan, char unit, int offset)
{
    return datemath_unit(scan->context->reference, unit, offset);
}

DaySpan capture_whole(const DateScan *scan, const Captures *cap, char *unit)
{
    DaySpan none = {DAY_NONE, DAY_NONE};
    *unit = 'm';
    if (capture_value(cap, 'M', 0, 0))
        return capture_month(scan, cap);
    *unit = 'q';
    if (capture_value(cap, 'q', 0, 0))
        return quarter_span(scan, cap);
    *unit = capture_unit(cap);
    if (capture_value(cap, 'Q', 0, 0))
        return capture_span(scan, cap);
    gboolean ranked = capture_value(cap, 'o', 0, 0) || capture_value(cap, 'L', 0, -9) > -9;
    int year = capture_value(cap, 'y', 0, 0);
    *unit = (char)capture_value(cap, 'U', ranked ? 1 : 0, 0);
    if (*unit == 0)
        *unit = (char)capture_value(cap, 'U', 0, year ? 'y' : 0);
    if (*unit == 'y' && year)
        return datemath_unit(day_from_ymd(year, 1, 1), 'y', 0);
    return *unit ? datehit_unit_now(scan, *unit, 0) : none;
}

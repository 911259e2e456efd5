// What date patterns mean, part 4: parts of a span: its beginning, middle, end, halves, its n-th Friday or
// last working day. Called through the table in datepattern.c.
#include "reader/dateact.h"

#include <stdlib.h>
#include <string.h>

#include "reader/datehit.h"

gboolean datepart_end(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    char unit;
    DaySpan s = capture_whole(scan, cap, &unit);
    if (s.last == DAY_NONE || unit == 'h')
        return FALSE;
    Day ref = scan->context->reference;
    if (unit == 'w') {
        Day friday = s.last - 2;
        if (friday < ref)
            friday = s.last;
        return datehit_put(hit, friday - (friday > s.first + 3 ? 1 : 0), s.last, friday, GRAIN_PERIOD);
    }
    if (unit == 'd')
        return datehit_day(hit, ref);
    return datehit_put(hit, s.last - 2, s.last, s.last, GRAIN_PERIOD);
}

// Neither a month by its name nor "next month": "the month".
static gboolean is_unnamed(const Captures *cap)
{
    return !capture_value(cap, 'M', 0, 0) && !capture_value(cap, 'Q', 0, 0);
}

gboolean datepart_begin(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    char unit;
    DaySpan s = capture_whole(scan, cap, &unit);
    const DateContext *c = scan->context;
    if (s.first == DAY_NONE)
        return FALSE;
    if (unit == 'w')
        return datehit_put(hit, s.first, s.first + 1, s.first + 1, GRAIN_PERIOD);
    if (unit == 'd')
        return datehit_day(hit, c->reference);
    if (unit == 'y')
        return datehit_put(hit, s.first, s.first + 30, s.first + 14, GRAIN_PERIOD);
    if (s.first + 4 < c->reference && !c->prefer_past && unit == 'm' && is_unnamed(cap))
        s = datehit_unit_now(scan, 'm', 1); // "at the beginning of the month", said late in it
    return datehit_put(hit, s.first, s.first + 9, s.first + 4, GRAIN_PERIOD);
}

gboolean datepart_middle(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    char unit;
    DaySpan s = capture_whole(scan, cap, &unit);
    const DateContext *c = scan->context;
    if (s.first == DAY_NONE)
        return FALSE;
    if (unit == 'w')
        return datehit_put(hit, s.first + 1, s.first + 3, s.first + 2, GRAIN_PERIOD);
    if (unit == 'm' && is_unnamed(cap) && s.first + 15 < c->reference && !c->prefer_past)
        s = datehit_unit_now(scan, 'm', 1); // it is past this month's
    Day day = unit == 'm' ? s.first + 14 : s.first + (s.last - s.first) / 2;
    return datehit_put(hit, day - 2, day + 1, day, GRAIN_PERIOD);
}

typedef struct {
    int n;       // 1 the first, -1 the last
    int weekday; // 1..7, or 0: any day of `unit`
    char unit;   // 'd', 'b' working day, 'w' the week that holds the n-th Thursday, 't' ten days
} Nth;

// A week belongs to the month that holds its Thursday; it stands for its Friday, inside the month.
static gboolean nth_week(DaySpan s, Day thursday, DateHit *hit)
{
    return datehit_put(hit, thursday - 3, thursday + 3, MIN(thursday + 1, s.last), GRAIN_WEEK);
}

static gboolean nth_ten_days(DaySpan s, int n, DateHit *hit)
{
    int third = n < 0 ? 3 : n;
    Day last = third == 3 ? s.last : s.first + third * 10 - 1;
    return third <= 3 && datehit_put(hit, s.first + (third - 1) * 10, last, last, GRAIN_PERIOD);
}

static gboolean nth_in_span(const DateScan *scan, DaySpan s, Nth nth, DateHit *hit)
{
    int step = nth.n < 0 ? -1 : 1, left = abs(nth.n), weekday = nth.unit == 'w' ? THU : nth.weekday;
    if (nth.unit == 't')
        return nth_ten_days(s, nth.n, hit);
    for (Day d = nth.n < 0 ? s.last : s.first; d >= s.first && d <= s.last; d += step) {
        gboolean is = weekday           ? (int)day_weekday(d) == weekday
                      : nth.unit == 'b' ? datemath_is_working(scan->context, d)
                                        : TRUE;
        if (is && --left == 0)
            return nth.unit == 'w' ? nth_week(s, d, hit) : datehit_day(hit, d);
    }
    return FALSE;
}

gboolean datepart_half(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    char unit;
    DaySpan s = capture_whole(scan, cap, &unit);
    int n = capture_value(cap, 'o', 0, -1);
    if (s.first == DAY_NONE || n > 2 || n == 0)
        return FALSE;
    Day middle = unit == 'm'   ? s.first + 14
                 : unit == 'w' ? s.first + 2
                 : unit == 'y' ? datemath_unit(s.first, 's', 0).last
                               : s.first + (s.last - s.first) / 2;
    Day last = unit == 'w' ? s.last - 2 : s.last;
    return n == 1 ? datehit_put(hit, s.first, middle, middle, GRAIN_PERIOD)
                  : datehit_put(hit, middle + 1, s.last, last, GRAIN_PERIOD);
}

// The first is 1, the last -1; "the last but one", "third last" count from the end.
static int rank_said(const Captures *cap)
{
    int rank = capture_value(cap, 'o', 0, 0), last = capture_value(cap, 'L', 0, -1);
    if (last < 0)
        return rank ? rank : -1;
    return -MAX(MAX(rank, last), 1);
}

gboolean datepart_nth(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    char outer;
    DaySpan s = capture_whole(scan, cap, &outer);
    Nth nth = {.n = rank_said(cap), .weekday = capture_value(cap, 'W', 0, 0)};
    nth.unit = nth.weekday ? 'd' : (char)capture_value(cap, 'U', 0, 'd');
    if (nth.unit == 'f' && outer == 'm') // "la segunda quincena de mayo"
        return datepart_half(scan, cap, hit);
    if (s.first == DAY_NONE || strchr("mqys", nth.unit))
        return FALSE;
    if (!nth_in_span(scan, s, nth, hit))
        return FALSE;
    if (is_unnamed(cap) && hit->last < scan->context->reference && !scan->context->prefer_past)
        return nth_in_span(scan, datemath_unit(s.last, outer, 1), nth, hit);
    return TRUE;
}

gboolean datepart_nth_working(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    Nth nth = {.n = capture_value(cap, 'o', 0, 1), .unit = 'b'};
    if (capture_value(cap, 'U', 0, 0) != 'b' || nth.n > 15)
        return FALSE;
    for (int month = 0; month <= 1; month++)
        if (nth_in_span(scan, datehit_unit_now(scan, 'm', month), nth, hit) &&
            hit->date >= scan->context->reference)
            return TRUE;
    return FALSE;
}

gboolean datepart_last_day(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    char unit;
    DaySpan s = capture_whole(scan, cap, &unit);
    return unit == 'm' && datehit_day(hit, s.last);
}

gboolean datepart_compound(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    Captures month = {.letter = "M", .n = 1, .value = {capture_value(cap, 'c', 0, 0)}};
    DaySpan s = capture_month(scan, &month);
    int n = rank_said(cap);
    const PhraseEntry *e = datescan_entry(scan, cap->token[1], S_MONTHPART);
    if (e && strchr(e->value, 'w'))
        return nth_in_span(scan, s, (Nth){.n = n, .unit = 'w'}, hit);
    Day middle = s.first + 14;
    return n == 1 ? datehit_put(hit, s.first, middle, middle, GRAIN_PERIOD)
                  : datehit_put(hit, middle + 1, s.last, s.last, GRAIN_PERIOD);
}

// What the date patterns mean. Each action turns the captured values of one pattern into days, by the
// conventions in doc/design.md: a weekday is the next one after the mail, a period means its end, a date
// without a year is the next such date. The table at the end is read from the top; the longest match wins.
#include "reader/datescan.h"

#include <stdlib.h>
#include <string.h>

#include "reader/datemath.h"

static gboolean put(DateHit *hit, Day first, Day last, Day date, DateGrain grain)
{
    if (first == DAY_NONE || last == DAY_NONE || date == DAY_NONE || date < DAY_FIRST || date > DAY_LAST)
        return FALSE;
    hit->first = first;
    hit->last = last;
    hit->date = date;
    hit->grain = grain;
    return TRUE;
}

static gboolean put_day(DateHit *hit, Day day)
{
    return put(hit, day, day, day, GRAIN_DAY);
}

// A week stands for its Friday, every other span for its last day.
static gboolean put_span(const DateScan *scan, DateHit *hit, DaySpan span, char unit)
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
    return put(hit, span.first, span.last, date, grain);
}

static char q_unit(const Captures *cap)
{
    return (char)(capture_value(cap, 'Q', 0, 0) % 64 + 64);
}

static int q_offset(const Captures *cap)
{
    return capture_value(cap, 'Q', 0, 0) / 64 - 8;
}

static DaySpan q_span(const DateScan *scan, const Captures *cap)
{
    return datemath_unit(scan->context->reference, q_unit(cap), q_offset(cap));
}

static Day weekday_of(const DateScan *scan, int weekday)
{
    Day ref = scan->context->reference;
    return scan->context->prefer_past ? datemath_weekday_before(ref, weekday)
                                      : datemath_weekday_after(ref, weekday);
}

// "12 March 2026", "March 12", "Freitag, den 5. Juni".
static gboolean act_day_month(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    int year = capture_value(cap, 'y', 0, 0), month = capture_value(cap, 'M', 0, 0);
    int day = capture_value(cap, 'd', 0, 0);
    hit->has_year = year != 0;
    return put_day(hit,
                   year ? day_from_ymd(year, month, day) : datemath_month_day(scan->context, month, day));
}

static Day digits_day(const DateScan *scan, const DateDigits *d)
{
    return d->year ? day_from_ymd(d->year, d->month, d->day)
                   : datemath_month_day(scan->context, d->month, d->day);
}

// Nobody promises, or recalls, a day so far away without its year: then the other order was meant.
static gboolean is_far(const DateScan *scan, Day day)
{
    Day ref = scan->context->reference;
    return scan->context->prefer_past ? ref - day > 60 : day - ref > 200;
}

// In digits; a weekday beside it may say which number is the month.
static gboolean act_digits(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    DateDigits a, b;
    guint at = 0;
    for (guint i = 0; i < cap->n; i++)
        if (cap->letter[i] == '#')
            at = cap->token[i];
    if (!datescan_digits(scan, at, &a, &b))
        return FALSE;
    Day day = digits_day(scan, &a);
    int weekday = capture_value(cap, 'W', 0, 0);
    if (weekday && b.month && day != DAY_NONE && (int)day_weekday(day) != weekday) {
        Day other = digits_day(scan, &b);
        if (other != DAY_NONE && (int)day_weekday(other) == weekday)
            day = other;
    }
    if (b.month && !a.year && day != DAY_NONE && is_far(scan, day)) {
        Day other = digits_day(scan, &b);
        if (other != DAY_NONE && !is_far(scan, other))
            day = other;
    }
    hit->has_year = a.year != 0;
    return put_day(hit, day);
}

// "13 to 15 July", "July 13-15": two days of one month.
static gboolean act_days_month(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    int year = capture_value(cap, 'y', 0, 0), month = capture_value(cap, 'M', 0, 0);
    int d1 = capture_value(cap, 'd', 0, 0), d2 = capture_value(cap, 'd', 1, 0);
    Day last = year ? day_from_ymd(year, month, d2) : datemath_month_day(scan->context, month, d2);
    if (last == DAY_NONE || d1 >= d2)
        return FALSE;
    hit->has_year = year != 0;
    return put(hit, last - (d2 - d1), last, last, GRAIN_PERIOD);
}

// "between the 10th and the 15th".
static gboolean act_two_days(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    int d1 = capture_value(cap, '0', 0, 0), d2 = capture_value(cap, '0', 1, 0);
    Day last = datemath_day_of_month(scan->context, d2, 0);
    if (last == DAY_NONE || d1 >= d2)
        return FALSE;
    return put(hit, last - (d2 - d1), last, last, GRAIN_PERIOD);
}

static DaySpan month_of(const DateScan *scan, const Captures *cap)
{
    int month = capture_value(cap, 'M', 0, 0), year = capture_value(cap, 'y', 0, 0);
    if (!year)
        year = datemath_year_of_month(scan->context, month);
    return datemath_unit(day_from_ymd(year, month, 1), 'm', 0);
}

static gboolean act_month(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    hit->has_year = capture_value(cap, 'y', 0, 0) != 0;
    return put_span(scan, hit, month_of(scan, cap), 'm');
}

static gboolean act_weekday(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    return put_day(hit, weekday_of(scan, capture_value(cap, 'W', 0, 1)));
}

// "this Friday": the coming one, today included.
static gboolean act_this_weekday(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    int weekday = capture_value(cap, 'W', 0, 1);
    Day ref = scan->context->reference;
    if (scan->context->prefer_past)
        return put_day(hit, datemath_unit(ref, 'w', 0).first + weekday - 1);
    return put_day(hit, datemath_weekday_after(ref - 1, weekday));
}

// "next Friday": the later reading unless the setting says otherwise; both are in the span.
static gboolean act_next_weekday(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    int weekday = capture_value(cap, 'W', 0, 1);
    Day near = datemath_weekday_after(scan->context->reference, weekday);
    Day far = datemath_unit(scan->context->reference, 'w', 1).first + weekday - 1;
    if (far < near)
        far = near;
    if (near == far)
        return put_day(hit, far);
    return put(hit, near, far, scan->context->next_weekday_earlier ? near : far, GRAIN_DAY);
}

static gboolean act_afternext_weekday(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    Day monday = datemath_unit(scan->context->reference, 'w', 1).first;
    Day day = monday + capture_value(cap, 'W', 0, 1) - 1;
    if (day_weekday(scan->context->reference) >= FRI)
        day += 7;
    return put_day(hit, day);
}

static gboolean act_last_weekday(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    hit->has_year = TRUE;
    return put_day(hit, datemath_weekday_before(scan->context->reference, capture_value(cap, 'W', 0, 1)));
}

// "Wednesday next week".
static gboolean act_weekday_of_week(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    int weekday = capture_value(cap, 'W', 0, 1);
    if (q_unit(cap) != 'w')
        return FALSE;
    return put_day(hit, q_span(scan, cap).first + weekday - 1);
}

// "Friday in two weeks", "Monday week", "lundi en huit".
static gboolean act_weekday_in_weeks(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    int unit = capture_value(cap, 'U', 0, 'w'), n = capture_value(cap, 'n', 0, 1);
    if (unit == 'd' && (n == 8 || n == 15))
        n = n / 7;
    else if (unit == 'f')
        n *= 2;
    else if (unit != 'w')
        return FALSE;
    Day day = datemath_weekday_after(scan->context->reference, capture_value(cap, 'W', 0, 1));
    return put_day(hit, day + 7 * n);
}

static gboolean act_weekday_eight(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    int n = capture_value(cap, 'n', 0, 0);
    if (n != 8 && n != 15)
        return FALSE;
    return put_day(hit, datemath_weekday_after(scan->context->reference, capture_value(cap, 'W', 0, 1)) +
                            n / 7 * 7);
}

// "Friday the 13th": such a day of such a weekday, if there is one soon; else the number counts.
static gboolean act_weekday_number(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    int weekday = capture_value(cap, 'W', 0, 1), day = capture_value(cap, 'd', 0, 0);
    Day d = datemath_day_of_month(scan->context, day, weekday);
    Day plain = datemath_day_of_month(scan->context, day, 0);
    return put_day(hit, d != DAY_NONE ? d : plain);
}

static gboolean act_number(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    int day = capture_value(cap, '0', 0, 0);
    if (!day)
        day = capture_value(cap, 'o', 0, 0);
    return put_day(hit, datemath_day_of_month(scan->context, day, 0));
}

// "the 20th of next month", "le 20 de ce mois".
static gboolean act_number_of_month(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    int y, m;
    if (q_unit(cap) != 'm')
        return FALSE;
    day_to_ymd(q_span(scan, cap).first, &y, &m, NULL);
    return put_day(hit, day_from_ymd(y, m, capture_value(cap, 'd', 0, 0)));
}

// "the 5th of the month".
static gboolean act_number_of_unit(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    return capture_value(cap, 'U', 0, 0) == 'm' && act_number(scan, cap, hit);
}

static gboolean act_relative_day(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    for (guint i = 0; i < cap->n; i++)
        if (cap->letter[i] == 'D')
            hit->vague = strchr(datescan_entry(scan, cap->token[i], S_DAY)->value, 'p') != NULL;
    hit->has_year = TRUE;
    return put_day(hit, scan->context->reference + capture_value(cap, 'D', 0, 0));
}

static gboolean act_relative_unit(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    if (q_unit(cap) == 'd') // "our next day of payment"; "the next day" stands among the words for days
        return FALSE;
    hit->has_year = q_offset(cap) < 0;
    return put_span(scan, hit, q_span(scan, cap), q_unit(cap));
}

static int last_count(const Captures *cap)
{
    int second = capture_value(cap, 'n', 1, 0);
    return second ? second : capture_value(cap, 'n', 0, 1);
}

// "in 14 days", "in two to three weeks": the later end.
static gboolean act_in(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    Day ref = scan->context->reference;
    char unit = (char)capture_value(cap, 'U', 0, 'd');
    Day last = datemath_add(scan->context, ref, unit, last_count(cap));
    Day first = datemath_add(scan->context, ref, unit, capture_value(cap, 'n', 0, 1));
    return put(hit, MIN(first, last), last, last, first == last ? GRAIN_DAY : GRAIN_PERIOD);
}

// "within ten days", "in the next 14 days".
static gboolean act_within(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    Day ref = scan->context->reference;
    Day last = datemath_add(scan->context, ref, (char)capture_value(cap, 'U', 0, 'd'), last_count(cap));
    hit->sense = DATE_BY;
    return put(hit, ref, last, last, GRAIN_PERIOD);
}

// "within the week", "innerhalb der nächsten Woche": no count.
static gboolean act_within_unit(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    Day ref = scan->context->reference;
    char unit = (char)capture_value(cap, 'U', 0, 'd');
    if (unit == 'd' || unit == 'b' || unit == 'h')
        return FALSE;
    DaySpan s = datemath_unit(ref, unit, 0);
    hit->sense = DATE_BY;
    s.first = ref;
    return put_span(scan, hit, s, unit);
}

static gboolean act_ago(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    hit->has_year = TRUE;
    return put_day(hit, datemath_add(scan->context, scan->context->reference,
                                     (char)capture_value(cap, 'U', 0, 'd'), -last_count(cap)));
}

// "three weeks from tomorrow", "5 days after 3 March".
static gboolean act_after_day(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    DateHit base = {0};
    gboolean ok = FALSE;
    for (guint i = 0; i < cap->n && !ok; i++) {
        if (cap->letter[i] == 'D')
            ok = act_relative_day(scan, cap, &base);
        else if (cap->letter[i] == 'W')
            ok = act_weekday(scan, cap, &base);
        else if (cap->letter[i] == '#')
            ok = act_digits(scan, cap, &base);
        else if (cap->letter[i] == 'M')
            ok = act_day_month(scan, cap, &base);
    }
    char unit = (char)capture_value(cap, 'U', 0, 'd');
    return ok && put_day(hit, datemath_add(scan->context, base.date, unit, capture_value(cap, 'n', 0, 1)));
}

// The span a part is taken of: a month, "next week", or a unit ("the week": this one).
static DaySpan whole(const DateScan *scan, const Captures *cap, char *unit)
{
    DaySpan none = {DAY_NONE, DAY_NONE};
    *unit = 'm';
    if (capture_value(cap, 'M', 0, 0))
        return month_of(scan, cap);
    if (capture_value(cap, 'q', 0, 0)) {
        int quarter = capture_value(cap, 'q', 0, 0), year = capture_value(cap, 'y', 0, 0);
        *unit = 'q';
        if (!year)
            year = datemath_year_of_month(scan->context, quarter * 3);
        return datemath_unit(day_from_ymd(year, quarter * 3, 1), 'q', 0);
    }
    if (capture_value(cap, 'Q', 0, 0)) {
        *unit = q_unit(cap);
        return q_span(scan, cap);
    }
    *unit = (char)capture_value(
        cap, 'U', capture_value(cap, 'o', 0, 0) || capture_value(cap, 'L', 0, -9) > -9 ? 1 : 0, 0);
    if (*unit == 0)
        *unit = (char)capture_value(cap, 'U', 0, 0);
    if (*unit == 'y' && capture_value(cap, 'y', 0, 0))
        return datemath_unit(day_from_ymd(capture_value(cap, 'y', 0, 0), 1, 1), 'y', 0);
    return *unit ? datemath_unit(scan->context->reference, *unit, 0) : none;
}

// "end of March", "Ende nächster Woche", "fin du mois".
static gboolean act_end(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    char unit;
    DaySpan s = whole(scan, cap, &unit);
    if (s.last == DAY_NONE || unit == 'h')
        return FALSE;
    Day ref = scan->context->reference;
    if (unit == 'w') {
        Day friday = s.last - 2;
        if (friday < ref)
            friday = s.last;
        return put(hit, friday - (friday > s.first + 3 ? 1 : 0), s.last, friday, GRAIN_PERIOD);
    }
    if (unit == 'd')
        return put_day(hit, ref);
    return put(hit, s.last - 2, s.last, s.last, GRAIN_PERIOD);
}

static gboolean act_begin(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    char unit;
    DaySpan s = whole(scan, cap, &unit);
    if (s.first == DAY_NONE)
        return FALSE;
    if (unit == 'w')
        return put(hit, s.first, s.first + 1, s.first + 1, GRAIN_PERIOD);
    if (unit == 'd')
        return put_day(hit, scan->context->reference);
    if (unit == 'y')
        return put(hit, s.first, s.first + 30, s.first + 14, GRAIN_PERIOD);
    if (s.first + 4 < scan->context->reference && !scan->context->prefer_past && unit == 'm' &&
        !capture_value(cap, 'M', 0, 0) && !capture_value(cap, 'Q', 0, 0))
        s = datemath_unit(scan->context->reference, 'm',
                          1); // "at the beginning of the month", said late in it
    return put(hit, s.first, s.first + 9, s.first + 4, GRAIN_PERIOD);
}

static gboolean act_middle(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    char unit;
    DaySpan s = whole(scan, cap, &unit);
    if (s.first == DAY_NONE)
        return FALSE;
    if (unit == 'w')
        return put(hit, s.first + 1, s.first + 3, s.first + 2, GRAIN_PERIOD);
    if (unit == 'm' && !capture_value(cap, 'M', 0, 0) && !capture_value(cap, 'Q', 0, 0) &&
        s.first + 15 < scan->context->reference && !scan->context->prefer_past)
        s = datemath_unit(scan->context->reference, 'm', 1); // it is past this month's
    Day day = unit == 'm' ? s.first + 14 : s.first + (s.last - s.first) / 2;
    return put(hit, day - 2, day + 1, day, GRAIN_PERIOD);
}

// The n-th (or, n < 0, last) day of a kind inside a span: weekday 1..7, or 'd', 'b', 'w'.
static gboolean nth_in_span(const DateScan *scan, DaySpan s, int n, int weekday, char unit, DateHit *hit)
{
    int step = n < 0 ? -1 : 1, left = abs(n);
    if (unit == 'w') { // the week that holds the n-th Friday
        weekday = FRI;
    }
    for (Day d = n < 0 ? s.last : s.first; d >= s.first && d <= s.last; d += step) {
        gboolean is = weekday       ? (int)day_weekday(d) == weekday
                      : unit == 'b' ? datemath_is_working(scan->context, d)
                                    : TRUE;
        if (is && --left == 0)
            return unit == 'w' ? put(hit, d - 4, d + 2, d, GRAIN_WEEK) : put_day(hit, d);
    }
    return FALSE;
}

// "first half of May".
static gboolean act_half(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    char unit;
    DaySpan s = whole(scan, cap, &unit);
    int n = capture_value(cap, 'o', 0, -1);
    if (s.first == DAY_NONE || n > 2)
        return FALSE;
    Day middle = unit == 'm' ? s.first + 14 : unit == 'w' ? s.first + 2 : s.first + (s.last - s.first) / 2;
    Day last = unit == 'w' ? s.last - 2 : s.last;
    return n == 1 ? put(hit, s.first, middle, middle, GRAIN_PERIOD)
                  : put(hit, middle + 1, s.last, last, GRAIN_PERIOD);
}

// "first Friday of July", "letzter Werktag des Monats", "first week of May".
static gboolean act_nth(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    char outer;
    DaySpan s = whole(scan, cap, &outer);
    int n = capture_value(cap, 'o', 0, -1), weekday = capture_value(cap, 'W', 0, 0);
    char unit = weekday ? 'd' : (char)capture_value(cap, 'U', 0, 'd');
    if (unit == 'f' && outer == 'm') // "la segunda quincena de mayo"
        return act_half(scan, cap, hit);
    if (s.first == DAY_NONE || unit == 'm' || unit == 'q' || unit == 'y')
        return FALSE;
    if (!nth_in_span(scan, s, n, weekday, unit, hit))
        return FALSE;
    gboolean named = capture_value(cap, 'M', 0, 0) || capture_value(cap, 'Q', 0, 0);
    if (!named && hit->last < scan->context->reference && !scan->context->prefer_past)
        return nth_in_span(scan, datemath_unit(s.last, outer, 1), n, weekday, unit, hit);
    return TRUE;
}

static gboolean act_quarter(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    char unit;
    return put_span(scan, hit, whole(scan, cap, &unit), 'q');
}

static gboolean act_iso_week(const DateScan *scan, const Captures *cap, DateHit *hit)
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
    return put_span(scan, hit, s, 'w');
}

static gboolean act_weekday_iso_week(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    if (!act_iso_week(scan, cap, hit))
        return FALSE;
    return put_day(hit, hit->first + capture_value(cap, 'W', 0, 1) - 1);
}

// "the week of 6 October".
static gboolean act_week_of(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    gboolean ok = capture_value(cap, 'M', 0, 0)         ? act_day_month(scan, cap, hit)
                  : capture_value(cap, '#', 0, -1) >= 0 ? act_digits(scan, cap, hit)
                                                        : act_number(scan, cap, hit);
    return ok && capture_value(cap, 'U', 0, 0) == 'w' &&
           put_span(scan, hit, datemath_unit(hit->date, 'w', 0), 'w');
}

static gboolean act_holiday(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    const char *code = "";
    int year = capture_value(cap, 'y', 0, 0), now;
    for (guint i = 0; i < cap->n; i++)
        if (cap->letter[i] == 'H')
            code = datescan_entry(scan, cap->token[i], S_HOLIDAY)->value;
    day_to_ymd(scan->context->reference, &now, NULL, NULL);
    hit->has_year = year != 0;
    if (year)
        return put_day(hit, datemath_holiday(code, year));
    Day d = datemath_holiday(code, now), ref = scan->context->reference;
    if (d != DAY_NONE && d < ref && !scan->context->prefer_past)
        d = datemath_holiday(code, now + 1);
    if (d != DAY_NONE && d > ref && scan->context->prefer_past)
        d = datemath_holiday(code, now - 1);
    return put_day(hit, d);
}

// A fixed span of the lexicon: "+14" days, "+15:14" (14 accepted), "+5b" working days, "eom1" end of next
// month, "bom", "mid", "eow", "boy" ..., "m1" the next month, "w1" ..., "last" the last working day.
static gboolean act_span(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    const char *code = datescan_entry(scan, cap->token[0], S_SPAN)->value;
    Day ref = scan->context->reference;
    char *rest = NULL;
    if (*code == '+' || *code == '-') {
        int n = (int)strtol(code, &rest, 10);
        if (*rest == 'b')
            return put_day(hit, datemath_add(scan->context, ref, 'b', n));
        int other = *rest == ':' ? atoi(rest + 1) : n;
        hit->has_year = n < 0;
        return put(hit, ref + MIN(n, other), ref + MAX(n, other), ref + n, GRAIN_DAY);
    }
    int offset = 0;
    gsize len = strcspn(code, "-0123456789");
    offset = atoi(code + len);
    Captures inner = {.letter = "Q", .n = 1};
    char unit = len >= 3 && code[len - 1] ? code[len - 1] : code[0];
    inner.value[0] = (offset + 8) * 64 + (unit & 63);
    if (g_str_has_prefix(code, "eo"))
        return act_end(scan, &inner, hit);
    if (g_str_has_prefix(code, "bo"))
        return act_begin(scan, &inner, hit);
    if (g_str_has_prefix(code, "mo"))
        return act_middle(scan, &inner, hit);
    return act_relative_unit(scan, &inner, hit);
}

const DatePattern date_patterns[] = {
    {"W?P?,?.?,?f*d.?f*M.?,?f*y", act_day_month, "day month year"},
    {"W?P?,?.?,?f*d.?f*M.?", act_day_month, "day month"},
    {"W?,?.?f*M.?,?f*d.?,?f*y", act_day_month, "month day year"},
    {"W?,?.?f*M.?,?f*d", act_day_month, "month day"},
    {"W?,?f*d-M.?-y", act_day_month, "day month year"},
    {"W?,?f*d/M.?/y", act_day_month, "day month year"},
    {"d-M", act_day_month, "day month"},
    {"d/M", act_day_month, "day month"},
    {"M-d-y", act_day_month, "month day year"},
    {"M/d/y", act_day_month, "month day year"},
    {"M-y-d", act_day_month, "month year day"},
    {"y-M-d", act_day_month, "year month day"},
    {"y/M/d", act_day_month, "year month day"},
    {"y/d/M", act_day_month, "year day month"},
    {"M-d", act_day_month, "month day"},
    {"M/d", act_day_month, "month day"},
    {"W?P?,?.?f*#", act_digits, "date in digits"},
    {"#,?f*W", act_digits, "date in digits"},
    {"W?f*d.?Jf*W?f*d.?f*M,?f*y", act_days_month, "days of a month"},
    {"W?f*d.?Jf*W?f*d.?f*M", act_days_month, "days of a month"},
    {"Mf*dJf*d,?f*y", act_days_month, "days of a month"},
    {"Mf*dJf*d", act_days_month, "days of a month"},
    {"M.?,?f*y", act_month, "month year"},
    {"M", act_month, "month"},
    {"W.?", act_weekday, "weekday"},
    {"WP", act_weekday, "weekday"},
    {"@W", act_weekday, "weekday"},
    {"TW", act_this_weekday, "this weekday"},
    {"WT", act_this_weekday, "this weekday"},
    {"XW", act_next_weekday, "next weekday"},
    {"WX", act_next_weekday, "next weekday"},
    {"CW", act_weekday, "coming weekday"},
    {"WC", act_weekday, "coming weekday"},
    {"AW", act_afternext_weekday, "weekday after next"},
    {"LW", act_last_weekday, "last weekday"},
    {"WL", act_last_weekday, "last weekday"},
    {"W,?f*Q", act_weekday_of_week, "weekday of a week"},
    {"Q,?f*W", act_weekday_of_week, "weekday of a week"},
    {"WU", act_weekday_in_weeks, "weekday in weeks"},
    {"WInU", act_weekday_in_weeks, "weekday in weeks"},
    {"WIn", act_weekday_eight, "weekday in a week"},
    {"W,?f*d.?", act_weekday_number, "weekday and day of the month"},
    {"d.?f*Q", act_number_of_month, "day of a month"},
    {"k0.?", act_number, "day of the month"},
    {"k0.?,?f*P", act_number, "day of the month"},
    {"k0.?k0.?", act_two_days, "two days of the month"},
    {"k0.?Jf*k?0.?", act_two_days, "two days of the month"},
    {"k?f*0.?f*U", act_number_of_unit, "day of the month"},
    {"k?f*0.?f*@f*U", act_number_of_unit, "day of the month"},
    {"of*U", act_number_of_unit, "day of the month"},
    {"D", act_relative_day, "relative day"},
    {"D,?f*P", act_relative_day, "relative day"},
    {"PD", act_relative_day, "relative day"},
    {"D,?f*W", act_relative_day, "relative day"},
    {"Q", act_relative_unit, "relative week or month"},
    {"InU", act_in, "in so many days"},
    {"InfU", act_in, "in so many days"},
    {"InJnU", act_in, "in so many days"},
    {"nJnUZ", act_in, "in so many days"},
    {"nUZ", act_in, "in so many days"},
    {"InUZ", act_in, "in so many days"},
    {"nUZD", act_after_day, "days after a day"},
    {"InUZD", act_after_day, "days after a day"},
    {"nUaD", act_after_day, "days after a day"},
    {"nUZW", act_after_day, "days after a day"},
    {"nUZ#", act_after_day, "days after a day"},
    {"nUZd.?f*M", act_after_day, "days after a day"},
    {"mnU", act_in, "so many days more"},
    {"nmU", act_in, "so many days more"},
    {"nUm", act_in, "so many days more"},
    {"Vf*nU", act_within, "within so many days"},
    {"Vf*nJnU", act_within, "within so many days"},
    {"Vf*XnU", act_within, "within so many days"},
    {"Vf*CnU", act_within, "within so many days"},
    {"Vf*nXU", act_within, "within so many days"},
    {"I?f*XnU", act_within, "in the next so many days"},
    {"I?f*CnU", act_within, "in the next so many days"},
    {"I?f*nXU", act_within, "in the next so many days"},
    {"I?f*nCU", act_within, "in the next so many days"},
    {"Vf*Q", act_relative_unit, "within a week or month"},
    {"VfU", act_within_unit, "within the week or month"},
    {"nUG", act_ago, "so many days ago"},
    {"gnU", act_ago, "so many days ago"},
    {"Ef*M.?,?f*y", act_end, "end of a month"},
    {"Ef*M", act_end, "end of a month"},
    {"Ef*Q", act_end, "end of a week or month"},
    {"Ef*U", act_end, "end of the week or month"},
    {"Ef*Uy", act_end, "end of the year"},
    {"Qf*E", act_end, "end of a week or month"},
    {"ME", act_end, "end of a month"},
    {"Ef*qf*y?", act_end, "end of a quarter"},
    {"Bf*M.?,?f*y", act_begin, "beginning of a month"},
    {"Bf*M", act_begin, "beginning of a month"},
    {"Bf*Q", act_begin, "beginning of a week or month"},
    {"Bf*U", act_begin, "beginning of the week or month"},
    {"Kf*M.?,?f*y", act_middle, "middle of a month"},
    {"Kf*M", act_middle, "middle of a month"},
    {"Kf*Q", act_middle, "middle of a week or month"},
    {"Kf*U", act_middle, "middle of the week or month"},
    {"of*Uf*M.?,?f*y", act_nth, "n-th of a month"},
    {"of*Uf*M", act_nth, "n-th of a month"},
    {"of*Uf*Q", act_nth, "n-th of a month"},
    {"oUffU", act_nth, "n-th of the month"},
    {"oUfU", act_nth, "n-th of the month"},
    {"Lf*Uf*M.?,?f*y", act_nth, "last of a month"},
    {"Lf*Uf*M", act_nth, "last of a month"},
    {"Lf*Uf*Q", act_nth, "last of a month"},
    {"LUffU", act_nth, "last of the month"},
    {"LUfU", act_nth, "last of the month"},
    {"oWf*M.?,?f*y", act_nth, "n-th weekday of a month"},
    {"oWf*M", act_nth, "n-th weekday of a month"},
    {"oWf*Q", act_nth, "n-th weekday of a month"},
    {"oWf*U", act_nth, "n-th weekday of the month"},
    {"LWf*M.?,?f*y", act_nth, "last weekday of a month"},
    {"LWf*M", act_nth, "last weekday of a month"},
    {"LWf*Q", act_nth, "last weekday of a month"},
    {"LWffU", act_nth, "last weekday of the month"},
    {"LWfU", act_nth, "last weekday of the month"},
    {"ohf*M.?,?f*y?", act_half, "half of a month"},
    {"ohf*Q", act_half, "half of a week or month"},
    {"ohf*U", act_half, "half of the month"},
    {"qf*y?", act_quarter, "quarter"},
    {"wn.?/y", act_iso_week, "calendar week"},
    {"wn.?", act_iso_week, "calendar week"},
    {"wnf*y", act_iso_week, "calendar week"},
    {"ow", act_iso_week, "calendar week"},
    {"Wf*wn", act_weekday_iso_week, "weekday of a calendar week"},
    {"Uf*d.?f*M.?,?f*y", act_week_of, "week of a day"},
    {"Uf*d.?f*M", act_week_of, "week of a day"},
    {"Uf*#", act_week_of, "week of a day"},
    {"Uffd", act_week_of, "week of a day"},
    {"H,?f*y", act_holiday, "holiday"},
    {"H", act_holiday, "holiday"},
    {"S", act_span, "fixed span"},
    {NULL, NULL, NULL},
};

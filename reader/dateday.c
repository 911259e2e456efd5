// What date patterns mean, part 1: days that are named by their number, their month, in digits, as holidays
// or as "tomorrow", and days counted from one. Called through the table in datepattern.c.
#include "reader/dateact.h"

#include <stdlib.h>
#include <string.h>

#include "reader/datedigits.h"
#include "reader/datehit.h"

static Day day_month_year(const DateScan *scan, int day, int month, int year)
{
    return year ? day_from_ymd(year, month, day) : datemath_month_day(scan->context, month, day);
}

static guint token_of(const Captures *cap, char letter)
{
    for (guint i = cap->n; i-- > 0;)
        if (cap->letter[i] == letter)
            return cap->token[i];
    return 0;
}

// "mar. 22": Tuesday the 22nd, if that is the next 22nd, and not 22 March.
static gboolean is_weekday_number(const DateScan *scan, const Captures *cap)
{
    const PhraseEntry *e = cap->letter[0] == 'M' ? datescan_entry(scan, cap->token[0], S_WEEKDAY) : NULL;
    Day day = e ? datemath_day_of_month(scan->context, capture_value(cap, 'd', 0, 0), 0) : DAY_NONE;
    return day != DAY_NONE && (int)day_weekday(day) == e->number;
}

gboolean dateday_day_month(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    int year = capture_year(scan, cap);
    if (year < 0 || (!year && is_weekday_number(scan, cap)))
        return FALSE;
    hit->has_year = year != 0;
    return datehit_day(
        hit, day_month_year(scan, capture_value(cap, 'd', 0, 0), capture_value(cap, 'M', 0, 0), year));
}

static Day digits_day(const DateScan *scan, const DateDigits *d)
{
    return day_month_year(scan, d->day, d->month, d->year);
}

// Nobody promises, or recalls, a day so far away without its year.
static gboolean is_far(const DateScan *scan, Day day)
{
    Day ref = scan->context->reference;
    return scan->context->prefer_past ? ref - day > 60 : day - ref > 200;
}

static gboolean is_near(const DateScan *scan, Day day)
{
    return ABS(day - scan->context->reference) <= 60;
}

// Whether the other order of day and month is the likelier one: the weekday beside it says so, or it is near
// where the region's order gives a day far away.
static gboolean is_other_order(const DateScan *scan, gboolean has_year, Day day, Day other, int weekday)
{
    if (day == DAY_NONE || other == DAY_NONE)
        return FALSE;
    if (weekday && (int)day_weekday(day) != weekday && (int)day_weekday(other) == weekday)
        return TRUE;
    return !has_year && is_far(scan, day) && is_near(scan, other);
}

gboolean dateday_digits(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    DateDigits a, b;
    if (!datedigits_at(scan, token_of(cap, '#'), &a, &b))
        return FALSE;
    Day day = digits_day(scan, &a);
    if (b.month) {
        Day other = digits_day(scan, &b);
        if (is_other_order(scan, a.year != 0, day, other, capture_value(cap, 'W', 0, 0)))
            day = other;
    }
    hit->has_year = a.year != 0;
    return datehit_day(hit, day);
}

gboolean dateday_days_month(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    int year = capture_value(cap, 'y', 0, 0), month = capture_value(cap, 'M', 0, 0);
    int d1 = capture_value(cap, 'd', 0, 0), d2 = capture_value(cap, 'd', 1, 0);
    Day last = day_month_year(scan, d2, month, year);
    if (last == DAY_NONE || d1 >= d2)
        return FALSE;
    hit->has_year = year != 0;
    return datehit_put(hit, last - (d2 - d1), last, last, GRAIN_PERIOD);
}

gboolean dateday_days_digits(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    int d1 = capture_value(cap, 'd', 0, 0), d2;
    if (!dateday_digits(scan, cap, hit))
        return FALSE;
    day_to_ymd(hit->date, NULL, NULL, &d2);
    return d1 < d2 && datehit_put(hit, hit->date - (d2 - d1), hit->date, hit->date, GRAIN_PERIOD);
}

gboolean dateday_two_days(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    int d1 = capture_value(cap, '0', 0, 0), d2 = capture_value(cap, '0', 1, 0);
    Day last = datemath_day_of_month(scan->context, d2, 0);
    if (last == DAY_NONE || d1 >= d2)
        return FALSE;
    return datehit_put(hit, last - (d2 - d1), last, last, GRAIN_PERIOD);
}

gboolean dateday_either_day(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    Day a = datemath_day_of_month(scan->context, capture_value(cap, '0', 0, 0), 0);
    Day b = datemath_day_of_month(scan->context, capture_value(cap, '0', 1, 0), 0);
    gboolean past = scan->context->prefer_past;
    return a != DAY_NONE && b != DAY_NONE && datehit_day(hit, past ? MAX(a, b) : MIN(a, b));
}

gboolean dateday_number(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    int day = capture_value(cap, '0', 0, 0);
    if (!day)
        day = capture_value(cap, 'o', 0, 0);
    return datehit_day(hit, datemath_day_of_month(scan->context, day, 0));
}

gboolean dateday_number_of_month(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    int y, m;
    if (capture_unit(cap) != 'm')
        return FALSE;
    day_to_ymd(capture_span(scan, cap).first, &y, &m, NULL);
    return datehit_day(hit, day_from_ymd(y, m, capture_value(cap, 'd', 0, 0)));
}

// The lexicon's "M1": of the next month, only behind a day.
gboolean dateday_number_of_fixed(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    int y, m, day = capture_value(cap, 'd', 0, 0);
    const PhraseEntry *e = datescan_entry(scan, token_of(cap, 'S'), S_SPAN);
    if (!e || *e->value != 'M')
        return FALSE;
    day_to_ymd(datehit_unit_now(scan, 'm', atoi(e->value + 1)).first, &y, &m, NULL);
    return datehit_day(hit, day_from_ymd(y, m, day ? day : capture_value(cap, '0', 0, 0)));
}

gboolean dateday_number_of_unit(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    return capture_value(cap, 'U', 0, 0) == 'm' && dateday_number(scan, cap, hit);
}

gboolean dateday_number_of_number(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    int day = capture_value(cap, 'd', 0, 0);
    int year = capture_value(cap, 'Y', 0, capture_value(cap, 'y', 0, 0));
    if (!day)
        day = capture_value(cap, '0', 0, 0);
    hit->has_year = year != 0;
    return datehit_day(hit, day_month_year(scan, day, capture_value(cap, 'N', 0, 0), year));
}

gboolean dateday_relative_day(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    const PhraseEntry *e = datescan_entry(scan, token_of(cap, 'D'), S_DAY);
    hit->vague = e && strchr(e->value, 'p') != NULL;
    hit->has_year = TRUE;
    return datehit_day(hit, scan->context->reference + capture_value(cap, 'D', 0, 0));
}

gboolean dateday_day_in(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    int n = capture_value(cap, 'n', 0, 1), offset = capture_value(cap, 'D', 0, 0);
    char unit = (char)capture_value(cap, 'U', 0, 'd');
    if (offset < 0 || unit == 'h')
        return FALSE;
    if (unit == 'd' && (n == 8 || n == 15)) // "aujourd'hui en huit", "heute in acht Tagen": a week
        n -= 1;
    return datehit_day(hit, datemath_add(scan->context, scan->context->reference + offset, unit, n));
}

static gboolean holiday_hit(const DateScan *scan, const Captures *cap, gboolean past, DateHit *hit)
{
    int year = capture_year(scan, cap), now;
    const PhraseEntry *e = datescan_entry(scan, token_of(cap, 'H'), S_HOLIDAY);
    if (!e || year < 0)
        return FALSE;
    day_to_ymd(scan->context->reference, &now, NULL, NULL);
    hit->has_year = year != 0 || past != scan->context->prefer_past;
    Day d = datemath_holiday(e->value, year ? year : now), ref = scan->context->reference;
    if (!year && d != DAY_NONE && d < ref && !past)
        d = datemath_holiday(e->value, now + 1);
    if (!year && d != DAY_NONE && d > ref && past)
        d = datemath_holiday(e->value, now - 1);
    return datehit_day(hit, d);
}

gboolean dateday_holiday(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    return holiday_hit(scan, cap, scan->context->prefer_past, hit);
}

gboolean dateday_last_holiday(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    return holiday_hit(scan, cap, TRUE, hit);
}

// Sundays in Advent are a week apart, the days of a feast one.
gboolean dateday_nth_holiday(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    const PhraseEntry *e = datescan_entry(scan, token_of(cap, 'H'), S_HOLIDAY);
    int n = capture_value(cap, 'o', 0, 1);
    gboolean advent = e && g_str_has_prefix(e->value, "advent");
    gboolean feast = e && (strcmp(e->value, "12-25") == 0 || strcmp(e->value, "easter") == 0 ||
                           strcmp(e->value, "easter+49") == 0);
    if (n < 1 || n > (advent ? 4 : 2) || (!advent && !feast) || !dateday_holiday(scan, cap, hit))
        return FALSE;
    return datehit_day(hit, hit->date + (n - 1) * (advent ? 7 : 1));
}

// The first such holiday from the day on that is so many units away.
gboolean dateday_holiday_in(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    const PhraseEntry *e = datescan_entry(scan, token_of(cap, 'H'), S_HOLIDAY);
    char unit = (char)capture_value(cap, 'U', 0, 'd');
    Day from = datemath_add(scan->context, scan->context->reference, unit, capture_value(cap, 'n', 0, 1));
    int year;
    if (!e || from == DAY_NONE || !strchr("myw", unit))
        return FALSE;
    day_to_ymd(from, &year, NULL, NULL);
    Day d = datemath_holiday(e->value, year);
    return datehit_day(hit, d != DAY_NONE && d < from ? datemath_holiday(e->value, year + 1) : d);
}

// The day before; the lexicon's "=> 1" says the day after.
static Day beside(const Captures *cap, Day day)
{
    int offset = capture_value(cap, 'e', 0, 0);
    return day + (offset ? offset : -1);
}

gboolean dateday_eve(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    return dateday_holiday(scan, cap, hit) && datehit_day(hit, beside(cap, hit->date));
}

gboolean dateday_beside(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    (void)scan;
    return datehit_day(hit, beside(cap, cap->nested.date));
}

// "The week after Easter" is no day; "a week after Easter" is.
static gboolean is_uncounted_span(const Captures *cap)
{
    return capture_value(cap, 'n', 0, 0) == 0 && !strchr("db", capture_value(cap, 'U', 0, 'd'));
}

gboolean dateday_after(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    char unit = (char)capture_value(cap, 'U', 0, 'd');
    int n = capture_value(cap, 'n', 0, 1);
    return !is_uncounted_span(cap) &&
           datehit_day(hit, datemath_add(scan->context, cap->nested.date, unit, n));
}

gboolean dateday_before(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    char unit = (char)capture_value(cap, 'U', 0, 'd');
    int n = capture_value(cap, 'n', 0, 1);
    return !is_uncounted_span(cap) &&
           datehit_day(hit, datemath_add(scan->context, cap->nested.first, unit, -n));
}

// What date patterns mean, part 3: months and other whole spans, and spans counted from a day ("in 14 days").
// Called through the table in datepattern.c. A span means its end.
#include "reader/dateact.h"

#include <stdlib.h>
#include <string.h>

#include "reader/datehit.h"

// "March 26" is a day; "March '26" a year.
static gboolean is_bare_short_year(const DateScan *scan, const Captures *cap)
{
    const Token *t = cap->letter[cap->n - 1] == 'y' ? datescan_token(scan, cap->token[cap->n - 1]) : NULL;
    return t && t->kind == TOKEN_NUMBER && t->digits == 2 &&
           strchr(" .,\t", scan->tokens->text[t->start - 1]);
}

gboolean datespan_month(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    int year = capture_year(scan, cap);
    if (is_bare_short_year(scan, cap))
        return FALSE;
    hit->has_year = year != 0;
    return year >= 0 && datehit_span(scan, hit, capture_month(scan, cap), 'm');
}

// "next March", said in March, is next year's.
gboolean datespan_next_month(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    int month = capture_value(cap, 'M', 0, 0), year, now;
    day_to_ymd(scan->context->reference, &year, &now, NULL);
    return datehit_span(scan, hit, datemath_unit(day_from_ymd(year + (month <= now), month, 1), 'm', 0), 'm');
}

// An invoice's number looks the same: only alone, or behind "in", "by" and their like.
gboolean datespan_month_number(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    int month = capture_value(cap, 'n', 0, 0), year = capture_value(cap, 'y', 0, 0);
    int before = scan->before[cap->start] ? scan->before[cap->start] - 1 : -1;
    gboolean announced = before == S_IN || before == S_BY || before == S_BEFORE || before == S_AFTER;
    gboolean alone = cap->start == 0 && scan->tokens->tokens->len <= 3;
    if (month > 12 || datescan_token(scan, cap->token[1])->digits != 4 || (!announced && !alone))
        return FALSE;
    hit->has_year = TRUE;
    return datehit_span(scan, hit, datemath_unit(day_from_ymd(year, month, 1), 'm', 0), 'm');
}

gboolean datespan_relative(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    char unit = capture_unit(cap);
    int offset = capture_offset(cap);
    if (unit == 'd') // "our next day of payment"; "the next day" stands among the words for days
        return FALSE;
    hit->has_year = offset < 0;
    if (unit == 'b')
        return offset != 0 &&
               datehit_day(hit, datemath_add(scan->context, scan->context->reference, 'b', offset));
    return datehit_span(scan, hit, capture_span(scan, cap), unit);
}

static int last_count(const Captures *cap)
{
    int second = capture_value(cap, 'n', 1, 0);
    return second ? second : capture_value(cap, 'n', 0, 1);
}

gboolean datespan_in(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    Day ref = scan->context->reference;
    char unit = (char)capture_value(cap, 'U', 0, 'd');
    Day last = datemath_add(scan->context, ref, unit, last_count(cap));
    Day first = datemath_add(scan->context, ref, unit, capture_value(cap, 'n', 0, 1));
    return datehit_put(hit, MIN(first, last), last, last, first == last ? GRAIN_DAY : GRAIN_PERIOD);
}

gboolean datespan_in_sum(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    Day day = scan->context->reference;
    for (guint k = 0; k < 2; k++)
        day = datemath_add(scan->context, day, (char)capture_value(cap, 'U', k, 'd'),
                           capture_value(cap, 'n', k, 0));
    return datehit_day(hit, day);
}

gboolean datespan_within(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    Day ref = scan->context->reference;
    Day last = datemath_add(scan->context, ref, (char)capture_value(cap, 'U', 0, 'd'), last_count(cap));
    hit->sense = DATE_BY;
    return datehit_put(hit, ref, last, last, GRAIN_PERIOD);
}

// "within the week", "innerhalb der nächsten Woche": no count.
gboolean datespan_within_unit(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    Day ref = scan->context->reference;
    char unit = (char)capture_value(cap, 'U', 0, 'd');
    if (unit == 'd' || unit == 'b' || unit == 'h')
        return FALSE;
    DaySpan s = datemath_unit(ref, unit, 0);
    hit->sense = DATE_BY;
    s.first = ref;
    return datehit_span(scan, hit, s, unit);
}

gboolean datespan_ago(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    char unit = (char)capture_value(cap, 'U', 0, 'd');
    hit->has_year = TRUE;
    return datehit_day(hit, datemath_add(scan->context, scan->context->reference, unit, -last_count(cap)));
}

gboolean datespan_quarter(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    char unit;
    int year = capture_year(scan, cap);
    return year >= 0 && datehit_span(scan, hit, capture_whole(scan, cap, &unit), 'q');
}

gboolean datespan_half_year(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    int n = capture_value(cap, 'o', 0, 0), year = capture_year(scan, cap);
    if (n < 1 || n > 2 || year < 0 || capture_value(cap, 'U', 0, 0) != 's')
        return FALSE;
    if (!year)
        year = datemath_year_of_month(scan->context, 6 * n);
    return datehit_span(scan, hit, datemath_unit(day_from_ymd(year, 6 * n, 1), 's', 0), 'y');
}

// "eom1" and its like: the end, the beginning or the middle of a unit so many units from now.
static gboolean part_of_unit(const DateScan *scan, const char *code, DateHit *hit)
{
    gsize len = strcspn(code, "-0123456789");
    Captures inner = {.letter = "Q", .n = 1};
    char unit = len >= 3 ? code[len - 1] : code[0];
    inner.value[0] = (atoi(code + len) + 8) * 64 + (unit & 63);
    if (g_str_has_prefix(code, "eo"))
        return datepart_end(scan, &inner, hit);
    if (g_str_has_prefix(code, "bo"))
        return datepart_begin(scan, &inner, hit);
    if (g_str_has_prefix(code, "mo"))
        return datepart_middle(scan, &inner, hit);
    return datespan_relative(scan, &inner, hit);
}

// A fixed span of the lexicon: "+14" days, "+15:14" (14 accepted), "+5b" working days, "+6m" months, "eom1"
// end of next month, "bom0" its beginning, "mom0" its middle, "eow0", "boy1" ..., "m1" the next month, "w1"
// ..., "#15" the next 15th; "M1" is dateday's.
gboolean datespan_fixed(const DateScan *scan, const Captures *cap, DateHit *hit)
{
    const char *code = datescan_entry(scan, cap->token[0], S_SPAN)->value;
    Day ref = scan->context->reference;
    char *rest = NULL;
    if (*code == 'M') // only behind a day of the month
        return FALSE;
    if (*code == '#')
        return datehit_day(hit, datemath_day_of_month(scan->context, atoi(code + 1), 0));
    if (*code != '+' && *code != '-')
        return part_of_unit(scan, code, hit);
    int n = (int)strtol(code, &rest, 10);
    if (*rest == 'b' || *rest == 'm')
        return datehit_day(hit, datemath_add(scan->context, ref, *rest, n));
    int other = *rest == ':' ? atoi(rest + 1) : n;
    hit->has_year = n < 0;
    return datehit_put(hit, ref + MIN(n, other), ref + MAX(n, other), ref + n, GRAIN_DAY);
}

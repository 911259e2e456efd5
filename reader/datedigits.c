// Dates in digits: which number is the day, and whether two numbers are a date at all. Called by datescan (is
// there one here?) and dateday (which day is it?).
#include "reader/datedigits.h"

#include <string.h>

#include "reader/datenumber.h"

static gboolean is_separator(const Token *t)
{
    return t && t->kind == TOKEN_MARK && (t->mark == '.' || t->mark == '/' || t->mark == '-');
}

typedef struct {
    const Token *part[3];
    guint n, taken; // parts, tokens
    gunichar mark;
} Parts;

// Reads NUMBER sep NUMBER [sep NUMBER]. `apart`: blanks may stand on both sides of the marks.
static Parts digit_parts(const DateScan *scan, guint at, gboolean apart)
{
    Parts p = {.n = 0};
    for (guint i = at;; i += 2) {
        const Token *t = datescan_token(scan, i), *sep = datescan_token(scan, i + 1);
        gboolean loose = apart || p.mark == '.' || (p.mark == '/' && p.n == 1);
        if (!t || t->kind != TOKEN_NUMBER || (p.n > 0 && (t->newlines || (t->spaced && !loose))))
            break;
        p.part[p.n++] = t;
        p.taken = i + 1 - at;
        if (p.n == 3 || !is_separator(sep) || (sep->spaced && sep->mark != '/' && !apart) ||
            (p.mark && sep->mark != p.mark))
            break;
        p.mark = sep->mark;
    }
    return p;
}

// "08/12,2015", "25.09 2026": the year behind a day and a month, by itself.
static void take_year_apart(const DateScan *scan, guint at, Parts *p)
{
    guint i = at + p->taken;
    const Token *t = datescan_token(scan, i);
    if (t && t->kind == TOKEN_MARK && (t->mark == ',' || (t->mark == '.' && p->mark == '.')) && !t->spaced)
        t = datescan_token(scan, ++i);
    if (t && t->kind == TOKEN_NUMBER && t->digits == 4 && t->number >= 1990 && t->number < 2100 &&
        !t->newlines) {
        p->part[p->n++] = t;
        p->taken = i + 1 - at;
    }
}

// "20260305", where a date is expected: an invoice's number looks the same.
static gboolean is_compact(const DateScan *scan, guint at, DateDigits *a)
{
    const Token *t = datescan_token(scan, at), *next = datescan_token(scan, at + 1);
    if (!t || t->kind != TOKEN_NUMBER || t->digits != 8 || t->number < 19900101 || t->number > 20991231)
        return FALSE;
    if (next && next->kind != TOKEN_MARK && !next->spaced)
        return FALSE;
    *a = (DateDigits){(int)t->number / 10000, (int)t->number / 100 % 100, (int)t->number % 100};
    gboolean alone = at == 0 && scan->tokens->tokens->len <= 2;
    return alone || (scan->before[at] && scan->before[at] - 1 != S_OF && scan->before[at] - 1 != S_ART);
}

// After a preposition, an article, a weekday: then "4.5", "15-2" and "24/7" are dates too.
static gboolean date_is_announced(const DateScan *scan, guint at)
{
    if (at == 0)
        return scan->tokens->tokens->len <= 4;
    const Token *prev = datescan_token(scan, at - 1);
    gboolean stop = prev->kind == TOKEN_MARK && (prev->mark == '.' || prev->mark == ',') && at > 1;
    return scan->before[at] || (stop && datescan_entry(scan, at - 2, S_WEEKDAY)); // "mar. 5/1"
}

static int full_year(const Token *t)
{
    return t->digits == 2 ? (int)t->number + (t->number < 70 ? 2000 : 1900) : (int)t->number;
}

static gboolean sound(const DateDigits *d)
{
    int year = d->year ? d->year : 2024; // a leap year
    return d->month >= 1 && d->month <= 12 && d->day >= 1 && d->day <= days_in_month(year, d->month);
}

static void order_parts(const DateScan *scan, int x, int y, int year, DateDigits *a, DateDigits *b)
{
    DateDigits day_first = {year, y, x}, month_first = {year, x, y};
    *a = scan->context->month_first ? month_first : day_first;
    *b = scan->context->month_first ? day_first : month_first;
    gboolean one_order = strcmp(scan->context->lang, "en") != 0 && sound(a);
    if (!sound(a)) {
        *a = *b;
        b->month = 0;
    } else if (!sound(b) || x == y || one_order)
        b->month = 0;
}

// "Friday 8.30", "vrijdag om 8.30".
static gboolean is_hour_expected(const DateScan *scan, guint at)
{
    const PhraseMatch *m = at > 0 ? scan->at[at - 1] : NULL;
    return m && m->end == at &&
           (datescan_entry(scan, at - 1, S_WEEKDAY) || datescan_entry(scan, at - 1, S_PARTDAY));
}

static gboolean two_parts_are_date(const DateScan *scan, guint at, const Parts *p)
{
    const Token *const *part = p->part, *after = datescan_token(scan, at + p->taken);
    gboolean announced = date_is_announced(scan, at);
    if (part[0]->digits > 2 || part[1]->digits > 2 || datenumber_is_other(scan, at + p->taken))
        return FALSE;
    const Token *prev = at > 0 ? datescan_token(scan, at - 1) : NULL;
    const Token *first = at > 1 ? datescan_token(scan, at - 2) : NULL;
    gboolean range = first && prev->mark == '-' && (is_separator(first) || first->kind == TOKEN_NUMBER);
    if (prev && !datescan_token(scan, at)->spaced && prev->kind == TOKEN_MARK && prev->mark != '(' && !range)
        return FALSE; // "$12.05", "-3/4"
    if (p->mark == '/')
        return announced || (part[0]->number != 24 && (part[0]->number > 12 || part[1]->number > 4));
    if (p->mark == '-') // "22-4" cannot be a range
        return announced || (part[0]->number > 12 && !datescan_entry(scan, at + p->taken, S_UNIT));
    if (p->mark == '.' && part[1]->number > 12 && !scan->context->month_first && is_hour_expected(scan, at))
        return FALSE;
    gboolean dot = after && after->kind == TOKEN_MARK && after->mark == '.' && !after->spaced;
    return announced || dot || part[1]->digits == 2;
}

// The end of a range ("3.10.-5.10.") may follow its mark without a blank.
static gboolean is_tail_of_number(const DateScan *scan, guint at)
{
    const Token *prev = at > 0 ? datescan_token(scan, at - 1) : NULL;
    return is_separator(prev) && !datescan_token(scan, at)->spaced && prev->mark != '-';
}

static gboolean three_parts(const DateScan *scan, const Parts *p, DateDigits *a, DateDigits *b)
{
    const Token *const *part = p->part;
    if (part[0]->digits == 4)
        *a = (DateDigits){(int)part[0]->number, (int)part[1]->number, (int)part[2]->number};
    else if ((part[2]->digits == 4 || part[2]->digits == 2) && part[0]->digits <= 2 && part[1]->digits <= 2)
        order_parts(scan, (int)part[0]->number, (int)part[1]->number, full_year(part[2]), a, b);
    else
        return FALSE;
    return TRUE;
}

static guint parts_at(const DateScan *scan, guint at, Parts *p, DateDigits *a, DateDigits *b)
{
    if (p->n == 2)
        take_year_apart(scan, at, p);
    if (p->n == 3 && three_parts(scan, p, a, b))
        return p->taken;
    if (p->n == 3 && p->part[1]->digits <= 2) { // "14.10. - 15.10.": the third number is another date's
        p->n = 2;
        p->taken = 3;
    }
    if (p->n != 2 || !two_parts_are_date(scan, at, p))
        return 0;
    order_parts(scan, (int)p->part[0]->number, (int)p->part[1]->number, 0, a, b);
    const Token *dot = datescan_token(scan, at + p->taken);
    return p->taken + (p->mark == '.' && dot && dot->kind == TOKEN_MARK && dot->mark == '.' && !dot->spaced);
}

guint datedigits_at(const DateScan *scan, guint at, DateDigits *a, DateDigits *b)
{
    *a = *b = (DateDigits){0};
    if (is_compact(scan, at, a))
        return sound(a) ? 1 : 0;
    *a = (DateDigits){0};
    if (is_tail_of_number(scan, at))
        return 0;
    Parts p = digit_parts(scan, at, FALSE), apart = digit_parts(scan, at, TRUE);
    if (p.n < 3 && apart.n == 3 && apart.part[2]->digits == 4 && apart.part[0]->digits <= 2)
        p = apart;
    guint taken = p.n >= 2 ? parts_at(scan, at, &p, a, b) : 0;
    return taken && sound(a) && (!a->year || (a->year >= 1990 && a->year <= 2100)) ? taken : 0;
}

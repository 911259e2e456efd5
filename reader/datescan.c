// Matching date patterns against tokens. A pattern is a string of one-letter elements:
//   W weekday  M month  U unit  D relative day  X next  T this  C coming  A after next  L last
//   I in  V within  Z later  G ago  g ago (before)  E end  B begin  K middle  m another  @ every
//   o ordinal  d day 1..31  n count  y year  w "week" before a number  H holiday  P part of the day
//   S fixed span  h half  f article or preposition  J "to", "or" or a dash  Q relative unit ("next week")
//   k "on the" before a day number  0 such a number
//   q quarter number ("Q2")  # a date in digits  a "after"  and the marks , . / - ( themselves
// with '?' for optional and '*' for up to three. Patterns are short and the repetition is capped, so the
// work per token is bounded. Callers: dateexpr.c; the meaning of the patterns is in datepattern.c.
#include "reader/datescan.h"

#include <string.h>

const PhraseEntry *datescan_entry(const DateScan *scan, guint at, Section section)
{
    const PhraseMatch *m = at < scan->tokens->tokens->len ? scan->at[at] : NULL;
    for (guint i = 0; m && i < m->n_entries; i++)
        if (m->entry[i]->section == section)
            return m->entry[i];
    return NULL;
}

static guint phrase_element(const DateScan *scan, Section section, guint at, int *value)
{
    const PhraseEntry *e = datescan_entry(scan, at, section);
    if (!e)
        return 0;
    *value = e->number;
    return scan->at[at]->end - at;
}

// A number is no day or count of a date when money, percent or a clock follows.
static gboolean number_is_other(const DateScan *scan, guint after)
{
    const Token *t = datescan_token(scan, after), *u = datescan_token(scan, after + 1);
    if (!t)
        return FALSE;
    if (t->kind == TOKEN_MARK && !t->spaced && u && u->kind == TOKEN_NUMBER && !u->spaced)
        return t->mark == ':' || t->mark == ',';
    if (t->kind == TOKEN_MARK)
        return t->mark == '%' || t->mark == 0x20AC || t->mark == '$' || t->mark == 0xA3;
    return datescan_entry(scan, after, S_NODATE) != NULL;
}

static guint digits_with_suffix(const DateScan *scan, guint at)
{
    const Token *s = datescan_token(scan, at + 1), *o = datescan_token(scan, at + 2);
    if (s && s->kind == TOKEN_MARK && s->mark == '.' && !s->spaced && o && o->kind == TOKEN_WORD &&
        !o->spaced && datescan_entry(scan, at + 2, S_SUFFIX))
        return 3; // "1.\u00ba"
    if (s && s->kind == TOKEN_WORD && !s->spaced && datescan_entry(scan, at + 1, S_SUFFIX))
        return 2;
    return 0;
}

static guint day_element(const DateScan *scan, guint at, int *value)
{
    const Token *t = datescan_token(scan, at);
    if (t && t->kind == TOKEN_NUMBER) {
        if (t->digits > 2 || t->number < 1 || t->number > 31)
            return 0;
        *value = (int)t->number;
        guint n = digits_with_suffix(scan, at);
        if (n)
            return n;
        return number_is_other(scan, at + 1) ? 0 : 1;
    }
    const Token *before = at > 0 ? datescan_token(scan, at - 1) : NULL;
    if (before && before->kind == TOKEN_MARK && before->mark == '.')
        return 0; // "25 September. One more thing": a new sentence
    guint n = phrase_element(scan, S_ORDINAL, at, value);
    if (!n)
        n = phrase_element(scan, S_NUMBER, at, value);
    return *value >= 1 && *value <= 31 ? n : 0;
}

// A day number that stands alone, after a phrase such as "on the" or "le". Where the lexicon says "=> 1" the
// language writes an ordinal ("the 15th"); nothing that is counted may follow.
static guint bare_day_element(const DateScan *scan, guint at, int *value)
{
    const Token *t = datescan_token(scan, at);
    guint n = t && t->kind == TOKEN_NUMBER ? day_element(scan, at, value) : 0;
    const PhraseEntry *e = NULL;
    for (guint back = 1; back <= 3 && back <= at && !e; back++)
        if ((e = datescan_entry(scan, at - back, S_DAYNO)) && scan->at[at - back]->end != at)
            e = NULL;
    if (!n || (n == 1 && e && e->number == 1))
        return 0;
    const Token *next = datescan_token(scan, at + n);
    if (next && (datescan_entry(scan, at + n, S_UNIT) || datescan_entry(scan, at + n, S_NODATE)))
        return n == 2 && !datescan_entry(scan, at + n, S_NODATE) ? n : 0;
    if (next && next->kind == TOKEN_MARK && (next->mark == '/' || next->mark == '.') && !next->spaced) {
        const Token *more = datescan_token(scan, at + n + 1);
        if (more && more->kind == TOKEN_NUMBER && !more->spaced)
            return 0;
    }
    return n;
}

static guint ordinal_element(const DateScan *scan, guint at, int *value)
{
    const Token *t = datescan_token(scan, at), *dot = datescan_token(scan, at + 1);
    if (!t || t->kind != TOKEN_NUMBER)
        return phrase_element(scan, S_ORDINAL, at, value);
    if (t->digits > 2 || t->number < 1)
        return 0;
    *value = (int)t->number;
    guint n = digits_with_suffix(scan, at);
    if (n)
        return n;
    return dot && dot->kind == TOKEN_MARK && dot->mark == '.' && !dot->spaced ? 2 : 0;
}

static guint count_element(const DateScan *scan, guint at, int *value)
{
    const Token *t = datescan_token(scan, at);
    if (t && t->kind == TOKEN_NUMBER) {
        *value = (int)t->number;
        return t->digits <= 3 && t->number <= 400 ? 1 : 0;
    }
    guint n = phrase_element(scan, S_NUMBER, at, value);
    if (!n)
        n = phrase_element(scan, S_ART, at, value);
    return *value > 0 ? n : 0;
}

static guint year_element(const DateScan *scan, guint at, int *value)
{
    const Token *t = datescan_token(scan, at);
    if (!t || t->kind != TOKEN_NUMBER)
        return 0;
    *value = (int)t->number;
    if (t->digits == 4 && t->number >= 1990 && t->number < 2100)
        return 1;
    // "5 Mar '26", "10-Aug-26"
    gboolean joined = t->start > 0 && strchr("'-/.", scan->tokens->text[t->start - 1]);
    *value += 2000;
    return t->digits == 2 && joined && t->number >= 10 && t->number < 60 ? 1 : 0;
}

// "next week", "semaine prochaine", "nächsten Monats", "laufenden Monats": (offset + 8) * 64 + unit.
static guint relative_unit(const DateScan *scan, guint at, int *value)
{
    static const struct {
        Section section;
        int offset;
    } kinds[] = {{S_THIS, 0}, {S_NEXT, 1}, {S_COMING, 1}, {S_AFTERNEXT, 2}, {S_LAST, -1}};
    int unit = 0, ignored;
    for (gsize i = 0; i < G_N_ELEMENTS(kinds); i++) {
        guint n = phrase_element(scan, kinds[i].section, at, &ignored);
        guint f = n ? phrase_element(scan, S_OF, at + n, &ignored) : 0;
        guint u = n ? phrase_element(scan, S_UNIT, at + n + f, &unit) : 0;
        if (!u) { // the unit first
            u = phrase_element(scan, S_UNIT, at, &unit);
            f = 0;
            n = u ? phrase_element(scan, kinds[i].section, at + u, &ignored) : 0;
        }
        if (n && u) {
            const PhraseEntry *e = datescan_entry(scan, at, S_UNIT);
            if (!e)
                e = datescan_entry(scan, at + n + f, S_UNIT);
            *value = (kinds[i].offset + 8) * 64 + (e ? e->value[0] & 63 : 0);
            return n + f + u;
        }
    }
    return 0;
}

static guint quarter_element(const DateScan *scan, guint at, int *value)
{
    const Token *t = datescan_token(scan, at), *u = datescan_token(scan, at + 1);
    if (!t || !u || t->kind != TOKEN_WORD || u->kind != TOKEN_NUMBER || u->spaced || u->number < 1 ||
        u->number > 4 || (strcmp(t->text, "q") != 0 && strcmp(t->text, "t") != 0))
        return 0;
    *value = (int)u->number;
    return 2;
}

static guint mark_element(const DateScan *scan, char mark, guint at)
{
    const Token *t = datescan_token(scan, at);
    return t && t->kind == TOKEN_MARK && t->mark == (gunichar)mark ? 1 : 0;
}

static guint joint_element(const DateScan *scan, guint at, int *value)
{
    guint n = mark_element(scan, '-', at);
    if (!n)
        n = mark_element(scan, '/', at);
    if (!n)
        n = phrase_element(scan, S_TO, at, value);
    return n ? n : phrase_element(scan, S_OR, at, value);
}

static guint unit_element(const DateScan *scan, guint at, int *value)
{
    guint n = phrase_element(scan, S_UNIT, at, value);
    if (n)
        *value = datescan_entry(scan, at, S_UNIT)->value[0];
    return n;
}

static guint filler_element(const DateScan *scan, guint at, int *value)
{
    guint n = phrase_element(scan, S_OF, at, value);
    return n ? n : phrase_element(scan, S_ART, at, value);
}

static guint digits_element(const DateScan *scan, guint at)
{
    DateDigits a, b;
    return datescan_digits(scan, at, &a, &b);
}

guint datescan_element(const DateScan *scan, char letter, guint at, int *value)
{
    static const struct {
        char letter;
        Section section;
    } simple[] = {{'W', S_WEEKDAY}, {'M', S_MONTH},     {'D', S_DAY},       {'X', S_NEXT},   {'T', S_THIS},
                  {'C', S_COMING},  {'A', S_AFTERNEXT}, {'L', S_LAST},      {'I', S_IN},     {'V', S_WITHIN},
                  {'Z', S_LATER},   {'G', S_AGO},       {'g', S_AGOBEFORE}, {'E', S_END},    {'B', S_BEGIN},
                  {'K', S_MIDDLE},  {'m', S_MORE},      {'@', S_EVERY},     {'w', S_WEEKNO}, {'H', S_HOLIDAY},
                  {'P', S_PARTDAY}, {'S', S_SPAN},      {'h', S_HALF},      {'a', S_AFTER},  {'v', S_VAGUE}};
    *value = 0;
    const Token *t = datescan_token(scan, at);
    if (!t || t->kind == TOKEN_OPAQUE)
        return 0;
    for (gsize i = 0; i < G_N_ELEMENTS(simple); i++)
        if (simple[i].letter == letter)
            return phrase_element(scan, simple[i].section, at, value);
    switch (letter) {
    case 'd':
        return day_element(scan, at, value);
    case 'k':
        return phrase_element(scan, S_DAYNO, at, value);
    case '0':
        return bare_day_element(scan, at, value);
    case 'o':
        return ordinal_element(scan, at, value);
    case 'n':
        return count_element(scan, at, value);
    case 'y':
        return year_element(scan, at, value);
    case 'f':
        return filler_element(scan, at, value);
    case 'U':
        return unit_element(scan, at, value);
    case 'J':
        return joint_element(scan, at, value);
    case 'Q':
        return relative_unit(scan, at, value);
    case 'q':
        return quarter_element(scan, at, value);
    case '#':
        return digits_element(scan, at);
    default:
        return mark_element(scan, letter, at);
    }
}

static gboolean captured(char letter)
{
    return !strchr("f,.(/-", letter);
}

// No date goes on behind an empty line: only the first token of all may stand after one.
static guint match_from(const DateScan *scan, const char *form, guint at, Captures *cap)
{
    if (!*form)
        return at;
    char letter = *form, modifier = form[1] == '?' || form[1] == '*' ? form[1] : '\0';
    const char *rest = form + (modifier ? 2 : 1);
    guint most = modifier == '*' ? 3 : 1, taken[4] = {at}, n = 0, kept = cap->n;
    int value = 0;
    for (; n < most; n++) {
        const Token *t = datescan_token(scan, taken[n]);
        guint len = t && (t->newlines < 2 || taken[n] == cap->start)
                        ? datescan_element(scan, letter, taken[n], &value)
                        : 0;
        if (!len)
            break;
        taken[n + 1] = taken[n] + len;
        if (captured(letter) && cap->n < CAPTURES_MAX) {
            cap->letter[cap->n] = letter;
            cap->value[cap->n] = value;
            cap->token[cap->n++] = taken[n];
        }
    }
    for (guint k = n + 1; k-- > (modifier ? 0u : 1u);) { // the most first
        guint end = match_from(scan, rest, taken[k], cap);
        if (end)
            return end;
        cap->n = kept;
    }
    return 0;
}

guint datescan_match(const DateScan *scan, const char *form, guint at, Captures *cap)
{
    cap->n = 0;
    cap->start = at;
    guint end = match_from(scan, form, at, cap);
    return end > at ? end : 0;
}

int capture_value(const Captures *cap, char letter, guint k, int otherwise)
{
    for (guint i = 0; i < cap->n; i++)
        if (cap->letter[i] == letter && k-- == 0)
            return cap->value[i];
    return otherwise;
}

// --- dates in digits

static gboolean is_separator(const Token *t)
{
    return t && t->kind == TOKEN_MARK && (t->mark == '.' || t->mark == '/' || t->mark == '-');
}

// Reads NUMBER sep NUMBER [sep NUMBER]; the parts and how many; `tokens` taken.
static guint digit_parts(const DateScan *scan, guint at, const Token *part[3], gunichar *mark, guint *taken)
{
    guint n = 0, i = at;
    *mark = 0;
    for (;;) {
        const Token *t = datescan_token(scan, i), *sep = datescan_token(scan, i + 1);
        gboolean loose = *mark == '.' || (*mark == '/' && n == 1);
        if (!t || t->kind != TOKEN_NUMBER || (n > 0 && (t->newlines || (t->spaced && !loose))))
            break;
        part[n++] = t;
        *taken = i + 1 - at;
        if (n == 3 || !is_separator(sep) || (sep->spaced && sep->mark != '/') ||
            (*mark && sep->mark != *mark))
            break;
        *mark = sep->mark;
        i += 2;
    }
    return n;
}

// After a preposition, an article, a weekday: then "4.5", "15-2" and "24/7" are dates too.
static gboolean date_is_announced(const DateScan *scan, guint at)
{
    return at == 0 ? scan->tokens->tokens->len <= 4 : scan->before[at] != 0;
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

static gboolean two_parts_are_date(const DateScan *scan, guint at, const Token *part[3], gunichar mark,
                                   guint taken)
{
    const Token *after = datescan_token(scan, at + taken);
    gboolean announced = date_is_announced(scan, at);
    if (part[0]->digits > 2 || part[1]->digits > 2 || number_is_other(scan, at + taken))
        return FALSE;
    const Token *prev = at > 0 ? datescan_token(scan, at - 1) : NULL;
    if (prev && !datescan_token(scan, at)->spaced && prev->kind == TOKEN_MARK && prev->mark != '(')
        return FALSE; // "$12.05", "-3/4"
    if (mark == '/')
        return announced || (part[0]->number != 24 && (part[0]->number > 12 || part[1]->number > 4));
    if (mark == '-')
        return announced;
    gboolean dot = after && after->kind == TOKEN_MARK && after->mark == '.' && !after->spaced;
    return announced || dot || part[1]->digits == 2;
}

guint datescan_digits(const DateScan *scan, guint at, DateDigits *a, DateDigits *b)
{
    const Token *part[3] = {NULL, NULL, NULL};
    gunichar mark;
    guint taken = 0, n = digit_parts(scan, at, part, &mark, &taken);
    *a = *b = (DateDigits){0};
    if (n < 2 || (at > 0 && is_separator(datescan_token(scan, at - 1)) && !datescan_token(scan, at)->spaced &&
                  datescan_token(scan, at - 1)->mark != '-'))
        return 0;
    if (n == 3 && part[0]->digits == 4)
        *a = (DateDigits){(int)part[0]->number, (int)part[1]->number, (int)part[2]->number};
    else if (n == 3 && (part[2]->digits == 4 || part[2]->digits == 2) && part[0]->digits <= 2 &&
             part[1]->digits <= 2)
        order_parts(scan, (int)part[0]->number, (int)part[1]->number, full_year(part[2]), a, b);
    else if (n == 3 && part[1]->digits <= 2) { // "14.10. - 15.10.": the third number is another date's
        n = 2;
        taken = 3;
    }
    if (n == 2) {
        if (!two_parts_are_date(scan, at, part, mark, taken))
            return 0;
        order_parts(scan, (int)part[0]->number, (int)part[1]->number, 0, a, b);
    }
    if (!sound(a) || (a->year && (a->year < 1990 || a->year > 2100)))
        return 0;
    const Token *dot = datescan_token(scan, at + taken);
    if (n == 2 && mark == '.' && dot && dot->kind == TOKEN_MARK && dot->mark == '.' && !dot->spaced)
        taken++;
    return taken;
}

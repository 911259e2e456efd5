// Matching date patterns against tokens. A pattern is a string of one-letter elements:
//   W weekday  M month  U unit  D relative day  X next  T this  C coming  A after next  L last
//   I in  V within  Z later  G ago  g ago (before)  E end  B begin  K middle  m another  @ every
//   o ordinal  d day 1..31  n count  y year  w "week" before a number  H holiday  P part of the day
//   S fixed span  h half  f article or preposition  J "to", "or" or a dash  Q relative unit ("next week")
//   k "on the" before a day number  0 such a number
//   q quarter ("Q2", "viertes Quartal")  # a date in digits  a "after"  b "before"  e "eve of"
//   c a week or half of a month in one word ("Oktoberwoche")
//   N a month by its number, behind a day  Y its year  $ any date, itself without $  ~ one of - / . ,
// and the marks , . / - ( + themselves, with '?' for optional and '*' for up to three. Patterns are short,
// the repetition is capped and there is one date inside another at most, so the work per token is bounded.
// Callers: datepattern.c, where the patterns are.
#include "reader/datescan.h"

#include <string.h>

#include "reader/datedigits.h"
#include "reader/datenumber.h"
#include "reader/datepattern.h"

const PhraseEntry *datescan_entry(const DateScan *scan, guint at, Section section)
{
    const PhraseMatch *m = at < scan->tokens->tokens->len ? scan->at[at] : NULL;
    for (guint i = 0; m && i < m->n_entries; i++)
        if (m->entry[i]->section == section)
            return m->entry[i];
    return NULL;
}

guint datescan_phrase(const DateScan *scan, Section section, guint at, int *value)
{
    const PhraseEntry *e = datescan_entry(scan, at, section);
    if (!e)
        return 0;
    *value = e->number;
    return scan->at[at]->end - at;
}

guint datescan_mark(const DateScan *scan, gunichar mark, guint at)
{
    const Token *t = datescan_token(scan, at);
    return t && t->kind == TOKEN_MARK && t->mark == mark ? 1 : 0;
}

// "next week", "semaine prochaine", "nächsten Monats", "laufenden Monats": (offset + 8) * 64 + unit.
static guint relative_unit(const DateScan *scan, guint at, int *value)
{
    static const struct {
        Section section;
        int offset;
    } kinds[] = {{S_THIS, 0}, {S_NEXT, 1}, {S_COMING, 1}, {S_AFTERNEXT, 2}, {S_LAST, -1}};
    const PhraseEntry *unit_first = datescan_entry(scan, at, S_UNIT);
    guint u = unit_first ? scan->at[at]->end - at : 0;
    int rank, ignored;
    for (gsize i = 0; i < G_N_ELEMENTS(kinds); i++) {
        guint n = datescan_phrase(scan, kinds[i].section, at, &rank);
        gboolean is_last = kinds[i].section == S_LAST; // "the last of the month" is a day
        guint f = n && !is_last ? datescan_phrase(scan, S_OF, at + n, &ignored) : 0;
        const PhraseEntry *unit = n ? datescan_entry(scan, at + n + f, S_UNIT) : NULL;
        guint taken = unit ? scan->at[at + n + f]->end - at : 0;
        if (!unit && unit_first && (n = datescan_phrase(scan, kinds[i].section, at + u, &rank))) {
            unit = unit_first;
            taken = u + n;
        }
        if (unit && !(is_last && rank > 1)) {
            *value = (kinds[i].offset + 8) * 64 + (unit->value[0] & 63);
            return taken;
        }
    }
    return 0;
}

static guint joint_element(const DateScan *scan, guint at, int *value)
{
    guint n = datescan_mark(scan, '-', at);
    if (!n)
        n = datescan_mark(scan, 0x2013, at); // the long dash
    if (!n)
        n = datescan_mark(scan, '/', at);
    if (!n)
        n = datescan_phrase(scan, S_TO, at, value);
    return n ? n : datescan_phrase(scan, S_OR, at, value);
}

static guint unit_element(const DateScan *scan, guint at, int *value)
{
    guint n = datescan_phrase(scan, S_UNIT, at, value);
    if (n)
        *value = datescan_entry(scan, at, S_UNIT)->value[0];
    return n;
}

static guint filler_element(const DateScan *scan, guint at, int *value)
{
    guint n = datescan_phrase(scan, S_OF, at, value);
    return n ? n : datescan_phrase(scan, S_ART, at, value);
}

static guint digits_element(const DateScan *scan, guint at)
{
    DateDigits a, b;
    return datedigits_at(scan, at, &a, &b);
}

// One of the marks that join the parts of a written date.
static guint date_mark_element(const DateScan *scan, guint at)
{
    const Token *t = datescan_token(scan, at);
    return t && t->kind == TOKEN_MARK && t->mark < 0x80 && strchr("-/.,", (int)t->mark) && !t->spaced;
}

// The elements that are nothing but a phrase of one section (0, the weekdays, is none here).
static const guint8 section_of[128] = {
    ['M'] = S_MONTH,     ['D'] = S_DAY,       ['X'] = S_NEXT,   ['T'] = S_THIS,    ['C'] = S_COMING,
    ['A'] = S_AFTERNEXT, ['L'] = S_LAST,      ['I'] = S_IN,     ['V'] = S_WITHIN,  ['Z'] = S_LATER,
    ['G'] = S_AGO,       ['g'] = S_AGOBEFORE, ['E'] = S_END,    ['B'] = S_BEGIN,   ['K'] = S_MIDDLE,
    ['m'] = S_MORE,      ['@'] = S_EVERY,     ['w'] = S_WEEKNO, ['H'] = S_HOLIDAY, ['P'] = S_PARTDAY,
    ['S'] = S_SPAN,      ['h'] = S_HALF,      ['a'] = S_AFTER,  ['b'] = S_BEFORE,  ['e'] = S_EVE,
    ['c'] = S_MONTHPART, ['k'] = S_DAYNO,
};

guint datescan_element(const DateScan *scan, char letter, guint at, int *value)
{
    *value = 0;
    const Token *t = datescan_token(scan, at);
    if (!t || t->kind == TOKEN_OPAQUE)
        return 0;
    if (section_of[letter & 127])
        return datescan_phrase(scan, (Section)section_of[letter & 127], at, value);
    switch (letter) {
    case 'd':
        return datenumber_day(scan, at, value);
    case 'W':
        return datescan_phrase(scan, S_WEEKDAY, at, value);
    case '0':
        return datenumber_bare_day(scan, at, value);
    case 'o':
        return datenumber_ordinal(scan, at, value);
    case 'n':
        return datenumber_count(scan, at, value);
    case 'y':
        return datenumber_year(scan, at, value);
    case 'f':
        return filler_element(scan, at, value);
    case 'U':
        return unit_element(scan, at, value);
    case 'J':
        return joint_element(scan, at, value);
    case 'Q':
        return relative_unit(scan, at, value);
    case 'q':
        return datenumber_quarter(scan, at, value);
    case '#':
        return digits_element(scan, at);
    case 'N':
        return datenumber_month(scan, at, value);
    case 'Y':
        return datenumber_loose_year(scan, at, value);
    case '~':
        return date_mark_element(scan, at);
    default:
        return datescan_mark(scan, (guchar)letter, at);
    }
}

static gboolean captured(char letter)
{
    return !strchr("f,.(/-~+", letter);
}

static guint nested_date(const DateScan *scan, guint at, Captures *cap)
{
    DateHit inner = {0};
    guint end = datepattern_best(scan, at, TRUE, &inner);
    if (!end || inner.grain != GRAIN_DAY)
        return 0;
    cap->nested = inner;
    return end - at;
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
        gboolean goes_on = t && (t->newlines < 2 || taken[n] == cap->start);
        guint len = !goes_on        ? 0
                    : letter == '$' ? nested_date(scan, taken[n], cap)
                                    : datescan_element(scan, letter, taken[n], &value);
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

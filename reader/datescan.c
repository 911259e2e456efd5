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
#include "reader/datepattern.h"

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

static gboolean is_currency(const Token *t)
{
    return t && t->kind == TOKEN_MARK && (t->mark == '$' || t->mark == 0x20AC || t->mark == 0xA3);
}

gboolean datescan_number_is_other(const DateScan *scan, guint after)
{
    const Token *t = datescan_token(scan, after), *u = datescan_token(scan, after + 1);
    if (!t)
        return FALSE;
    if (t->kind == TOKEN_MARK && !t->spaced && u && u->kind == TOKEN_NUMBER && !u->spaced)
        return t->mark == ':' || t->mark == ',' || (t->mark == '.' && u->digits <= 2);
    if (t->kind == TOKEN_MARK)
        return t->mark == '%' || is_currency(t);
    return datescan_entry(scan, after, S_NODATE) != NULL;
}

static guint mark_element(const DateScan *scan, gunichar mark, guint at)
{
    const Token *t = datescan_token(scan, at);
    return t && t->kind == TOKEN_MARK && t->mark == mark ? 1 : 0;
}

// "15th", "1er", "1.\u00ba", "1\u00b0"; "25 th", where the lexicon lets the letters stand apart (=> 1).
static guint digits_with_suffix(const DateScan *scan, guint at)
{
    const Token *s = datescan_token(scan, at + 1), *o = datescan_token(scan, at + 2);
    if (!s)
        return 0;
    if (s->kind == TOKEN_MARK && s->mark == 0xB0 && !s->spaced)
        return 2;
    const char *raw = scan->tokens->text + s->start;
    if (!s->spaced && (g_str_has_prefix(raw, "\u00ba") || g_str_has_prefix(raw, "\u00aa")))
        return 2; // also where the lexicon's longest phrase is another: "5\u00ba dia" holds Portuguese "o
                  // dia"
    if (s->kind == TOKEN_MARK && s->mark == '.' && !s->spaced && o && o->kind == TOKEN_WORD && !o->spaced &&
        datescan_entry(scan, at + 2, S_SUFFIX))
        return 3;
    const PhraseEntry *e = s->kind == TOKEN_WORD ? datescan_entry(scan, at + 1, S_SUFFIX) : NULL;
    return e && (!s->spaced || e->number == 1) ? 2 : 0;
}

static guint day_element(const DateScan *scan, guint at, int *value)
{
    const Token *t = datescan_token(scan, at), *prev = at > 0 ? datescan_token(scan, at - 1) : NULL;
    if (t && t->kind == TOKEN_NUMBER) {
        if (t->digits > 2 || t->number < 1 || t->number > 31 || is_currency(prev))
            return 0;
        *value = (int)t->number;
        guint n = digits_with_suffix(scan, at);
        if (n)
            return n;
        return datescan_number_is_other(scan, at + 1) ? 0 : 1;
    }
    if (prev && prev->kind == TOKEN_MARK && prev->mark == '.')
        return 0; // "25 September. One more thing": a new sentence
    guint n = phrase_element(scan, S_ORDINAL, at, value);
    if (!n)
        n = phrase_element(scan, S_NUMBER, at, value);
    return *value >= 1 && *value <= 31 ? n : 0;
}

// The phrase that announces a day number before `at`, with articles between at most.
static const PhraseEntry *day_announcement(const DateScan *scan, guint at)
{
    for (guint back = 1; back <= 4 && back <= at; back++) {
        const PhraseEntry *e = datescan_entry(scan, at - back, S_DAYNO);
        if (e && scan->at[at - back]->end == at)
            return e;
    }
    return NULL;
}

// Nothing that is counted, ranked or measured, and no further digits, may follow a day number.
static gboolean day_may_end(const DateScan *scan, guint after, gboolean ordinal)
{
    const Token *next = datescan_token(scan, after), *more = datescan_token(scan, after + 1);
    if (!next)
        return TRUE;
    if (datescan_entry(scan, after, S_NODATE) || (datescan_entry(scan, after, S_UNIT) && !ordinal))
        return FALSE;
    guint numbers = 0; // "appelez le 01 42 12 14 15"
    for (const Token *t = next; t && t->kind == TOKEN_NUMBER && numbers < 3;)
        t = datescan_token(scan, after + ++numbers);
    if (numbers == 3)
        return FALSE;
    gboolean mark = next->kind == TOKEN_MARK && (next->mark == '/' || next->mark == '.') && !next->spaced;
    return !(mark && more && more->kind == TOKEN_NUMBER && !more->spaced);
}

// Behind "on the first" a noun would take the word for itself; behind higher ones hardly any does.
static gboolean is_followed_by_noun(const DateScan *scan, guint after)
{
    const Token *next = datescan_token(scan, after);
    if (!next || next->kind == TOKEN_MARK || next->newlines)
        return FALSE;
    for (const char *l = "PUQ@"; *l; l++) {
        int value;
        if (datescan_element(scan, *l, after, &value))
            return FALSE;
    }
    return TRUE;
}

// "the fifteenth", "le quinze", "am zwanzigsten". A mere number word needs an announcement with "=> 2".
static guint worded_day_element(const DateScan *scan, guint at, const PhraseEntry *announced, int *value)
{
    guint n = phrase_element(scan, S_ORDINAL, at, value);
    if (!n && announced && announced->number == 2)
        n = phrase_element(scan, S_NUMBER, at, value);
    if (!n || !announced || *value < 1 || *value > 31 || !day_may_end(scan, at + n, FALSE))
        return 0;
    return *value <= 4 && is_followed_by_noun(scan, at + n) ? 0 : n;
}

// A day number that stands alone, after a phrase such as "on the" or "le". Where the lexicon says "=> 1" the
// language writes an ordinal ("the 15th") or at least a full stop.
static guint bare_day_element(const DateScan *scan, guint at, int *value)
{
    const Token *t = datescan_token(scan, at), *dot = datescan_token(scan, at + 1);
    const PhraseEntry *announced = day_announcement(scan, at);
    if (!t || t->kind != TOKEN_NUMBER)
        return worded_day_element(scan, at, announced, value);
    guint n = day_element(scan, at, value);
    gboolean stop = dot && dot->kind == TOKEN_MARK && dot->mark == '.' && !datescan_token(scan, at + 2);
    if (!n || (n == 1 && announced && announced->number == 1 && !stop))
        return 0;
    return day_may_end(scan, at + n, n == 2) ? n : 0;
}

// "siebter vierter", "7. vierter", "siebter 4.": a language whose ordinals name months says so ("=> 4m");
// else digits behind the day's digits ("le 24 12").
static guint month_number_element(const DateScan *scan, guint at, int *value)
{
    const Token *t = datescan_token(scan, at), *next = datescan_token(scan, at + 1);
    const Token *day = at > 0 ? datescan_token(scan, at - 1) : NULL;
    const PhraseEntry *e = datescan_entry(scan, at, S_ORDINAL);
    if (e && strchr(e->value, 'm') && e->number <= 12)
        return phrase_element(scan, S_ORDINAL, at, value);
    if (!t || !day || t->kind != TOKEN_NUMBER || t->digits > 2 || t->number < 1 || t->number > 12 ||
        datescan_number_is_other(scan, at + 1) || datescan_entry(scan, at + 1, S_UNIT))
        return 0;
    *value = (int)t->number;
    gboolean stop = next && next->kind == TOKEN_MARK && next->mark == '.' && !next->spaced;
    if (day->kind == TOKEN_WORD && datescan_entry(scan, at - 1, S_ORDINAL))
        return stop ? 2 : 0;
    if (day->kind == TOKEN_WORD)
        return datescan_entry(scan, at - 1, S_OF) && !stop ? 1 : 0;
    const PhraseEntry *announced = day_announcement(scan, at - 1);
    if (day->kind != TOKEN_NUMBER || t->newlines || (next && next->kind == TOKEN_NUMBER && next->digits > 4))
        return 0;
    return announced ? announced->number != 1 : scan->tokens->tokens->len <= 3;
}

// The year behind such a month.
static guint loose_year_element(const DateScan *scan, guint at, int *value)
{
    const Token *t = datescan_token(scan, at), *next = datescan_token(scan, at + 1);
    if (!t || t->kind != TOKEN_NUMBER || (next && next->kind == TOKEN_NUMBER))
        return 0;
    *value = (int)t->number + (t->digits == 2 ? 2000 : 0);
    return (t->digits == 2 || t->digits == 4) && *value >= 1990 && *value < 2100 ? 1 : 0;
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

// "two thousand and twenty-six", "dos mil veinte", "zweitausendsechsundzwanzig", "twenty twenty-six".
static guint worded_year_element(const DateScan *scan, guint at, int *value)
{
    int base = 0, rest = 0, ignored;
    guint n = phrase_element(scan, S_NUMBER, at, &base);
    if (n && base >= 2000 && base < 2100) {
        guint f = phrase_element(scan, S_TO, at + n, &ignored);
        guint more = phrase_element(scan, S_NUMBER, at + n + f, &rest);
        *value = base + (more && base == 2000 && rest < 100 ? rest : 0);
        return more && base == 2000 && rest < 100 ? n + f + more : n;
    }
    guint more = n && base == 20 ? phrase_element(scan, S_NUMBER, at + n, &rest) : 0;
    *value = 2000 + rest;
    return more && rest >= 10 && rest < 100 ? n + more : 0;
}

static guint year_element(const DateScan *scan, guint at, int *value)
{
    const Token *t = datescan_token(scan, at);
    if (t && t->kind == TOKEN_WORD)
        return worded_year_element(scan, at, value);
    if (!t || t->kind != TOKEN_NUMBER)
        return 0;
    *value = (int)t->number;
    if (t->digits == 4 && t->number >= 1990 && t->number < 2100)
        return 1;
    // "5 Mar '26", "10-Aug-26"
    const Token *next = datescan_token(scan, at + 1);
    gboolean joined = t->start > 0 && strchr("'-/.", scan->tokens->text[t->start - 1]);
    gboolean last =
        !next || next->newlines || (next->kind == TOKEN_MARK && !strchr("/:-", (int)(next->mark & 127)));
    gboolean comma = at > 0 && mark_element(scan, ',', at - 1);
    *value += 2000;
    return t->digits == 2 && t->number >= 10 && (joined ? t->number < 60 : last && !comma && t->number < 40);
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
        guint n = phrase_element(scan, kinds[i].section, at, &rank);
        gboolean is_last = kinds[i].section == S_LAST; // "the last of the month" is a day
        guint f = n && !is_last ? phrase_element(scan, S_OF, at + n, &ignored) : 0;
        const PhraseEntry *unit = n ? datescan_entry(scan, at + n + f, S_UNIT) : NULL;
        guint taken = unit ? scan->at[at + n + f]->end - at : 0;
        if (!unit && unit_first && (n = phrase_element(scan, kinds[i].section, at + u, &rank))) {
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

// "Q2", "T4", "4Q", "4. Quartal", "the fourth quarter".
static guint quarter_element(const DateScan *scan, guint at, int *value)
{
    const Token *t = datescan_token(scan, at), *u = datescan_token(scan, at + 1);
    const Token *letter = t && t->kind == TOKEN_WORD ? t : u, *number = letter == t ? u : t;
    if (letter && number && letter->kind == TOKEN_WORD && number->kind == TOKEN_NUMBER && !u->spaced &&
        number->number >= 1 && number->number <= 4 &&
        (strcmp(letter->text, "q") == 0 || (letter == t && strcmp(letter->text, "t") == 0))) {
        *value = (int)number->number;
        return 2;
    }
    int ignored;
    guint o = ordinal_element(scan, at, value);
    guint f = o ? phrase_element(scan, S_OF, at + o, &ignored) : 0;
    const PhraseEntry *e = o && *value <= 4 ? datescan_entry(scan, at + o + f, S_UNIT) : NULL;
    return e && *e->value == 'q' ? o + f + phrase_element(scan, S_UNIT, at + o + f, &ignored) : 0;
}

static guint joint_element(const DateScan *scan, guint at, int *value)
{
    guint n = mark_element(scan, '-', at);
    if (!n)
        n = mark_element(scan, 0x2013, at); // the long dash
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
        return phrase_element(scan, (Section)section_of[letter & 127], at, value);
    switch (letter) {
    case 'd':
        return day_element(scan, at, value);
    case 'W':
        return phrase_element(scan, S_WEEKDAY, at, value);
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
    case 'N':
        return month_number_element(scan, at, value);
    case 'Y':
        return loose_year_element(scan, at, value);
    case '~':
        return date_mark_element(scan, at);
    default:
        return mark_element(scan, (guchar)letter, at);
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

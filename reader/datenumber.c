// Numbers as parts of dates: the day, with or without what announces it, the month by its number, the year, a
// count, a rank, a quarter; in digits and in words. Called by datescan for the elements of patterns.
#include "reader/datenumber.h"

#include <string.h>

static gboolean is_currency(const Token *t)
{
    return t && t->kind == TOKEN_MARK && (t->mark == '$' || t->mark == 0x20AC || t->mark == 0xA3);
}

gboolean datenumber_is_other(const DateScan *scan, guint after)
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

// "March '26"; the apostrophe of "l'11 ottobre" stands behind a letter.
static gboolean is_short_year(const DateScan *scan, const Token *t)
{
    const char *text = scan->tokens->text, *at = text + t->start;
    gsize len = t->start >= 1 && at[-1] == '\''                      ? 1
                : t->start >= 3 && strncmp(at - 3, "\u2019", 3) == 0 ? 3
                                                                     : 0;
    return len && (t->start == len || g_ascii_isspace(at[-(gssize)len - 1]));
}

// "for two hours": a count, no day.
static gboolean is_count(const DateScan *scan, guint after)
{
    return datescan_entry(scan, after, S_UNIT) != NULL;
}

guint datenumber_day(const DateScan *scan, guint at, int *value)
{
    const Token *t = datescan_token(scan, at), *prev = at > 0 ? datescan_token(scan, at - 1) : NULL;
    if (t && t->kind == TOKEN_NUMBER) {
        if (t->digits > 2 || t->number < 1 || t->number > 31 || is_currency(prev) || is_short_year(scan, t))
            return 0;
        *value = (int)t->number;
        guint n = digits_with_suffix(scan, at);
        if (n)
            return n;
        return datenumber_is_other(scan, at + 1) || is_count(scan, at + 1) ? 0 : 1;
    }
    if (prev && prev->kind == TOKEN_MARK && prev->mark == '.')
        return 0; // "25 September. One more thing": a new sentence
    guint n = datescan_phrase(scan, S_ORDINAL, at, value);
    if (!n && (n = datescan_phrase(scan, S_NUMBER, at, value)) && is_count(scan, at + n))
        return 0;
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
    if (datescan_entry(scan, at, S_WEEKDAY)) // Portuguese "até sexta"
        return 0;
    guint n = datescan_phrase(scan, S_ORDINAL, at, value);
    if (!n && announced && announced->number == 2)
        n = datescan_phrase(scan, S_NUMBER, at, value);
    if (!n || !announced || *value < 1 || *value > 31 || !day_may_end(scan, at + n, FALSE))
        return 0;
    return *value <= 4 && is_followed_by_noun(scan, at + n) ? 0 : n;
}

// A day number that stands alone, after a phrase such as "on the" or "le". Where the lexicon says "=> 1" the
// language writes an ordinal ("the 15th") or at least a full stop.
guint datenumber_bare_day(const DateScan *scan, guint at, int *value)
{
    const Token *t = datescan_token(scan, at), *dot = datescan_token(scan, at + 1);
    const PhraseEntry *announced = day_announcement(scan, at);
    if (!t || t->kind != TOKEN_NUMBER)
        return worded_day_element(scan, at, announced, value);
    guint n = datenumber_day(scan, at, value);
    gboolean stop = dot && dot->kind == TOKEN_MARK && dot->mark == '.' && !datescan_token(scan, at + 2);
    if (!n || (n == 1 && announced && announced->number == 1 && !stop))
        return 0;
    return day_may_end(scan, at + n, n == 2) ? n : 0;
}

// "siebter vierter", "7. vierter", "siebter 4.": a language whose ordinals name months says so ("=> 4m");
// else digits behind the day's digits ("le 24 12").
guint datenumber_month(const DateScan *scan, guint at, int *value)
{
    const Token *t = datescan_token(scan, at), *next = datescan_token(scan, at + 1);
    const Token *day = at > 0 ? datescan_token(scan, at - 1) : NULL;
    const PhraseEntry *e = datescan_entry(scan, at, S_ORDINAL);
    if (e && strchr(e->value, 'm') && e->number <= 12)
        return datescan_phrase(scan, S_ORDINAL, at, value);
    if (!t || !day || t->kind != TOKEN_NUMBER || t->digits > 2 || t->number < 1 || t->number > 12 ||
        datenumber_is_other(scan, at + 1) || datescan_entry(scan, at + 1, S_UNIT))
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
guint datenumber_loose_year(const DateScan *scan, guint at, int *value)
{
    const Token *t = datescan_token(scan, at), *next = datescan_token(scan, at + 1);
    if (!t || t->kind != TOKEN_NUMBER || (next && next->kind == TOKEN_NUMBER))
        return 0;
    *value = (int)t->number + (t->digits == 2 ? 2000 : 0);
    return (t->digits == 2 || t->digits == 4) && *value >= 1990 && *value < 2100 ? 1 : 0;
}

guint datenumber_ordinal(const DateScan *scan, guint at, int *value)
{
    const Token *t = datescan_token(scan, at), *dot = datescan_token(scan, at + 1);
    if (!t || t->kind != TOKEN_NUMBER)
        return datescan_phrase(scan, S_ORDINAL, at, value);
    if (t->digits > 2 || t->number < 1)
        return 0;
    *value = (int)t->number;
    guint n = digits_with_suffix(scan, at);
    if (n)
        return n;
    return dot && dot->kind == TOKEN_MARK && dot->mark == '.' && !dot->spaced ? 2 : 0;
}

guint datenumber_count(const DateScan *scan, guint at, int *value)
{
    const Token *t = datescan_token(scan, at);
    if (t && t->kind == TOKEN_NUMBER) {
        *value = (int)t->number;
        return t->digits <= 3 && t->number <= 400 ? 1 : 0;
    }
    guint n = datescan_phrase(scan, S_NUMBER, at, value);
    if (!n)
        n = datescan_phrase(scan, S_ART, at, value);
    return *value > 0 ? n : 0;
}

// "two thousand and twenty-six", "dos mil veinte", "zweitausendsechsundzwanzig", "twenty twenty-six".
static guint worded_year_element(const DateScan *scan, guint at, int *value)
{
    int base = 0, rest = 0, ignored;
    guint n = datescan_phrase(scan, S_NUMBER, at, &base);
    if (n && base >= 2000 && base < 2100) {
        guint f = datescan_phrase(scan, S_TO, at + n, &ignored);
        guint more = datescan_phrase(scan, S_NUMBER, at + n + f, &rest);
        *value = base + (more && base == 2000 && rest < 100 ? rest : 0);
        return more && base == 2000 && rest < 100 ? n + f + more : n;
    }
    guint more = n && base == 20 ? datescan_phrase(scan, S_NUMBER, at + n, &rest) : 0;
    *value = 2000 + rest;
    return more && rest >= 10 && rest < 100 ? n + more : 0;
}

guint datenumber_year(const DateScan *scan, guint at, int *value)
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
    gboolean joined =
        is_short_year(scan, t) || (t->start > 0 && strchr("-/.", scan->tokens->text[t->start - 1]));
    gboolean last =
        !next || next->newlines || (next->kind == TOKEN_MARK && !strchr("/:-", (int)(next->mark & 127)));
    guint before = at > 1 && datescan_mark(scan, '.', at - 1) ? at - 2 : at > 0 ? at - 1 : 0;
    gboolean month = at > 0 && datescan_entry(scan, before, S_MONTH); // "5 March 26."
    *value += 2000;
    return t->digits == 2 && t->number >= 10 && (joined ? t->number < 60 : last && month && t->number < 40);
}

// "Q2", "T4", "4Q", "4. Quartal", "the fourth quarter".
guint datenumber_quarter(const DateScan *scan, guint at, int *value)
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
    guint o = datenumber_ordinal(scan, at, value);
    guint f = o ? datescan_phrase(scan, S_OF, at + o, &ignored) : 0;
    const PhraseEntry *e = o && *value <= 4 ? datescan_entry(scan, at + o + f, S_UNIT) : NULL;
    return e && *e->value == 'q' ? o + f + datescan_phrase(scan, S_UNIT, at + o + f, &ignored) : 0;
}

// Reading dates from words. Callers: policy/terms, reader/prose. A full stop as separator always means day
// first (no country writes m.d.y); a four-digit first number means year first. Two-digit years are
// 1980-2079. Relative dates ("next Friday") are the business of replies, not of invoices.
#include "policy/datetext.h"

#include <string.h>

#define YEARLESS_DAYS_MAX 183

static int year_of(const Words *words, guint i)
{
    int n = words_number(words, i);
    size_t len = n >= 0 ? strlen(words->word[i].fold) : 0;
    if (len == 4)
        return n >= 1900 && n <= 2199 ? n : -1;
    return len == 2 ? (n < 80 ? 2000 + n : 1900 + n) : -1;
}

static gboolean short_number(const Words *words, guint i, int max)
{
    int n = words_number(words, i);
    return n >= 1 && n <= max && strlen(words->word[i].fold) <= 2;
}

static gboolean joined(const Words *words, guint i, guint max_gap)
{
    return i < words->n && words->word[i].gap <= max_gap;
}

// "." "/" or "-" at word i, with blanks around it only if it is a full stop.
static char separator_at(const Words *words, guint i)
{
    static const char *const dashes[] = {"-", "‐", "‑", "–", "−"};
    if (i >= words->n || words->word[i].kind != WORD_MARK || !joined(words, i, 1))
        return 0;
    const char *s = words->word[i].fold;
    guint gap = words->word[i].gap;
    if (*s == '.' && gap == 0)
        return joined(words, i + 1, 1) ? '.' : 0;
    if (gap > 0 || !joined(words, i + 1, 0))
        return 0;
    if (*s == '/')
        return '/';
    for (size_t k = 0; k < G_N_ELEMENTS(dashes); k++)
        if (strcmp(s, dashes[k]) == 0)
            return '-';
    return 0;
}

// A number that goes on behind the date ("1.2.2024.17", "12/10/20/5") is no date.
static gboolean ends_clean(const Words *words, guint end, char separator)
{
    if (!joined(words, end, 0) || words->word[end].kind == WORD_LETTERS)
        return !joined(words, end, 0) || words->word[end].fold[0] == 't'; // "2024-03-05T10:00"
    return !(words->word[end].kind == WORD_MARK && strchr("./-", words->word[end].fold[0]) &&
             words->word[end].fold[0] == separator && joined(words, end + 1, 0) &&
             words->word[end + 1].kind == WORD_DIGITS);
}

static gboolean numeric_at(const Words *words, guint i, DateText *out)
{
    char s1 = separator_at(words, i + 1), s2 = separator_at(words, i + 3);
    if (!s1 || s1 != s2 || !ends_clean(words, i + 5, s1))
        return FALSE;
    int a = words_number(words, i), b = words_number(words, i + 2), c = words_number(words, i + 4);
    *out = (DateText){.day_first = DAY_NONE, .month_first = DAY_NONE, .n_words = 5, .separator = s1};
    if (a >= 1900 && short_number(words, i + 2, 12) && short_number(words, i + 4, 31)) {
        out->day_first = out->month_first = day_from_ymd(a, b, c);
        return out->day_first != DAY_NONE;
    }
    int y = year_of(words, i + 4);
    if (y < 0 || !short_number(words, i, 31) || !short_number(words, i + 2, 31))
        return FALSE;
    out->numeric = TRUE;
    out->day_first = day_from_ymd(y, b, a);
    out->month_first = s1 == '.' ? out->day_first : day_from_ymd(y, a, b);
    return out->day_first != DAY_NONE || out->month_first != DAY_NONE;
}

// 1 to 12 if word i (and maybe more) names a month; *n gets the words taken.
static int month_at(const Words *words, guint i, const PhraseIndex *months, guint *n)
{
    PhraseHit hit;
    if (!months || !phrases_at(months, words, i, 1, &hit) || !(hit.tags & DATE_TAG_MONTH))
        return 0;
    const char *value = phrase_value(&hit, DATE_TAG_MONTH);
    guint64 m = value ? g_ascii_strtoull(value, NULL, 10) : 0;
    *n = hit.n_words;
    return m <= 12 ? (int)m : 0;
}

static gboolean is_between(const Words *words, guint i, const PhraseIndex *months)
{
    static const char *const marks[] = {".", ",", "-", "/", "'", "’", "º", "°", "–"};
    PhraseHit hit;
    for (size_t k = 0; words->word[i].kind == WORD_MARK && k < G_N_ELEMENTS(marks); k++)
        if (strcmp(words->word[i].fold, marks[k]) == 0)
            return TRUE;
    return months && words->word[i].kind == WORD_LETTERS && phrases_at(months, words, i, 1, &hit) &&
           hit.n_words == 1 && (hit.tags & DATE_TAG_BETWEEN);
}

// Passes what may stand between day, month and year: full stops, commas, dashes, ordinal endings, "de".
static guint pass_between(const Words *words, guint i, const PhraseIndex *months)
{
    for (guint steps = 0; steps < 3 && i < words->n && words->word[i].gap <= 1; steps++, i++)
        if (!is_between(words, i, months))
            break;
    return i;
}

static gboolean year_fits(const Words *words, guint i, int *year)
{
    *year = joined(words, i, 1) ? year_of(words, i) : -1;
    if (*year < 0)
        return FALSE;
    // a two-digit year is believed only when nothing like ":" follows ("5 May 10:30")
    return strlen(words->word[i].fold) == 4 || !words_is_mark(words, i + 1, ":");
}

static gboolean set_written(DateText *out, int y, int m, int d, guint n)
{
    Day day = day_from_ymd(y, m, d);
    *out = (DateText){.day_first = day, .month_first = day, .n_words = n};
    return day != DAY_NONE;
}

// "13 July 2025", "13. juli 2025", "2 de marzo de 2024", "12-Oct-18"
static gboolean day_month_at(const Words *words, guint i, const PhraseIndex *months, DateText *out)
{
    guint at = pass_between(words, i + 1, months), n = 0;
    if (!short_number(words, i, 31) || at >= words->n || words->word[at].gap > 1)
        return FALSE;
    int m = month_at(words, at, months, &n), y;
    guint year = pass_between(words, at + n, months);
    return m > 0 && year_fits(words, year, &y) &&
           set_written(out, y, m, words_number(words, i), year + 1 - i);
}

// "July 13, 2025"
static gboolean month_day_at(const Words *words, guint i, const PhraseIndex *months, DateText *out)
{
    guint n = 0;
    int m = month_at(words, i, months, &n), y;
    guint day = pass_between(words, i + n, months);
    if (m == 0 || !short_number(words, day, 31) || words->word[day].gap > 1)
        return FALSE;
    guint year = pass_between(words, day + 1, months);
    if (!year_fits(words, year, &y) || (year == day + 1 && strlen(words->word[year].fold) != 4))
        return FALSE;
    return set_written(out, y, m, words_number(words, day), year + 1 - i);
}

// "2024年3月5日"
static gboolean cjk_at(const Words *words, guint i, DateText *out)
{
    if (i + 4 >= words->n || strcmp(words->word[i + 1].fold, "年") != 0 ||
        strcmp(words->word[i + 3].fold, "月") != 0)
        return FALSE;
    return set_written(out, words_number(words, i), words_number(words, i + 2), words_number(words, i + 4),
                       5);
}

// "20240305" (format 102), only where eight digits stand alone.
static gboolean compact_at(const Words *words, guint i, DateText *out)
{
    const char *s = words->word[i].fold;
    if (strlen(s) != 8 || (s[0] != '1' && s[0] != '2') || joined(words, i + 1, 0))
        return FALSE;
    Day day = day_parse(s);
    *out = (DateText){.day_first = day, .month_first = day, .n_words = 1};
    return day != DAY_NONE;
}

gboolean date_at(const Words *words, guint i, const PhraseIndex *months, DateText *out)
{
    if (i >= words->n)
        return FALSE;
    if (words->word[i].kind == WORD_LETTERS)
        return month_day_at(words, i, months, out);
    if (words->word[i].kind != WORD_DIGITS)
        return FALSE;
    return numeric_at(words, i, out) || day_month_at(words, i, months, out) || cjk_at(words, i, out) ||
           compact_at(words, i, out);
}

// "30.6." with its second full stop, "30 June", "June 30"; the words taken, 0 if there is none.
static guint day_of_year_at(const Words *words, guint i, const PhraseIndex *months, int *month, int *day)
{
    guint n = 0;
    if (words->word[i].kind == WORD_LETTERS) {
        *month = month_at(words, i, months, &n);
        guint at = pass_between(words, i + n, months);
        *day =
            *month > 0 && short_number(words, at, 31) && joined(words, at, 1) ? words_number(words, at) : 0;
        return *day > 0 ? at + 1 - i : 0;
    }
    if (!short_number(words, i, 31))
        return 0;
    *day = words_number(words, i);
    if (separator_at(words, i + 1) == '.' && separator_at(words, i + 3) == 0 &&
        short_number(words, i + 2, 12) && words_is_mark(words, i + 3, ".") && words->word[i + 3].gap == 0) {
        *month = words_number(words, i + 2);
        return 4;
    }
    guint at = pass_between(words, i + 1, months);
    if (!joined(words, at, 1))
        return 0;
    *month = month_at(words, at, months, &n);
    return *month > 0 ? at + n - i : 0;
}

gboolean date_yearless_at(const Words *words, guint i, const PhraseIndex *months, Day base, DateText *out)
{
    int month = 0, day = 0, year;
    guint n = base != DAY_NONE && i < words->n ? day_of_year_at(words, i, months, &month, &day) : 0;
    // a number behind it is its year, an amount's or a clock's: then it is not understood
    if (n == 0 || (joined(words, i + n, 1) && words->word[i + n].kind == WORD_DIGITS))
        return FALSE;
    day_to_ymd(base, &year, NULL, NULL);
    Day found = day_from_ymd(year, month, day);
    if (found != DAY_NONE && found < base)
        found = day_from_ymd(year + 1, month, day);
    *out = (DateText){.day_first = found, .month_first = found, .n_words = n};
    return found != DAY_NONE && found - base <= YEARLESS_DAYS_MAX;
}

gboolean date_month_end_at(const Words *words, guint i, const PhraseIndex *months, Day base, DateText *out)
{
    guint n = 0;
    int month = i < words->n ? month_at(words, i, months, &n) : 0, year;
    if (month == 0)
        return FALSE;
    guint at = pass_between(words, i + n, months);
    gboolean written = year_fits(words, at, &year) && strlen(words->word[at].fold) == 4;
    if (!written && base == DAY_NONE)
        return FALSE;
    if (!written)
        day_to_ymd(base, &year, NULL, NULL);
    Day last = day_from_ymd(year, month, days_in_month(year, month));
    if (!written && last < base)
        last = day_from_ymd(year + 1, month, days_in_month(year + 1, month));
    *out = (DateText){.day_first = last, .month_first = last, .n_words = written ? at + 1 - i : n};
    return last != DAY_NONE && (written || last - base <= YEARLESS_DAYS_MAX);
}

gboolean date_is_ambiguous(const DateText *date)
{
    return date->day_first != DAY_NONE && date->month_first != DAY_NONE &&
           date->day_first != date->month_first;
}

Day date_resolve(const DateText *date, gboolean order_known, gboolean day_first)
{
    if (!date_is_ambiguous(date))
        return date->day_first != DAY_NONE ? date->day_first : date->month_first;
    return !order_known ? DAY_NONE : day_first ? date->day_first : date->month_first;
}

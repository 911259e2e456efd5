// Reading amounts from words. Caller: reader/prose. What cannot be told from the number alone ("1.234")
// is decided by the document's style, and means thousands when nothing is known.
#include "reader/amount.h"

#include <string.h>

#define GROUPS_MAX 8
#define DIGITS_MAX 15

static const struct {
    const char *sign, *code;
} signs[] = {
    {"€", "EUR"},     {"£", "GBP"},   {"$", "$"},    {"us$", "USD"}, {"¥", "JPY"},   {"￥", "JPY"},
    {"円", "JPY"},    {"₹", "INR"},   {"rs", "INR"}, {"zl", "PLN"},  {"kc", "CZK"},  {"kr", "kr"},
    {"ft", "HUF"},    {"chf", "CHF"}, {"fr", "CHF"}, {"sfr", "CHF"}, {"r$", "BRL"},  {"euro", "EUR"},
    {"euros", "EUR"}, {"₺", "TRY"},   {"tl", "TRY"}, {"lei", "RON"}, {"₽", "RUB"}, {"₩", "KRW"},
    {"₪", "ILS"},     {"元", "CNY"},
};

static guint dollar_prefix(const Words *words, guint i, char code[CURRENCY_SIZE])
{
    static const struct {
        const char *prefix, *code;
    } dollars[] = {{"us", "USD"},  {"a", "AUD"},  {"au", "AUD"}, {"c", "CAD"},  {"ca", "CAD"},
                   {"can", "CAD"}, {"nz", "NZD"}, {"s", "SGD"},  {"hk", "HKD"}, {"r", "BRL"}};
    if (!words_is_mark(words, i + 1, "$") || words->word[i + 1].gap > 0)
        return 0;
    for (size_t k = 0; k < G_N_ELEMENTS(dollars); k++)
        if (strcmp(words->word[i].fold, dollars[k].prefix) == 0) {
            strcpy(code, dollars[k].code);
            return 2;
        }
    return 0;
}

static gboolean is_code(const Words *words, guint i, char code[CURRENCY_SIZE])
{
    const Word *w = &words->word[i];
    if (w->end - w->start != 3)
        return FALSE;
    memcpy(code, words->text + w->start, 3);
    code[3] = '\0';
    return money_is_currency(code);
}

guint amount_currency_at(const Words *words, guint i, char code[CURRENCY_SIZE])
{
    code[0] = '\0';
    if (i >= words->n || words->word[i].kind == WORD_DIGITS)
        return 0;
    guint n = dollar_prefix(words, i, code);
    if (n > 0)
        return n;
    if (words->word[i].kind == WORD_LETTERS && is_code(words, i, code))
        return words_is_mark(words, i + 1, "$") && words->word[i + 1].gap == 0 ? 2 : 1;
    gboolean behind_digits = i > 0 && words->word[i - 1].kind == WORD_DIGITS;
    for (size_t k = 0; k < G_N_ELEMENTS(signs); k++)
        if (strcmp(words->word[i].fold, signs[k].sign) == 0) {
            if (!behind_digits && strcmp(signs[k].sign, "ft") == 0)
                break; // "FT 2024/331" is an invoice of Portugal
            strcpy(code, signs[k].code);
            gboolean dot = words_is_mark(words, i + 1, ".") && words->word[i].kind == WORD_LETTERS &&
                           words->word[i + 1].gap == 0 && strcmp(code, "EUR") != 0;
            return dot ? 2 : 1;
        }
    code[0] = '\0';
    return 0;
}

// The digit groups of a number and what stands between them.
typedef struct {
    const char *group[GROUPS_MAX];
    char sep[GROUPS_MAX]; // before group[k]; '.' ',' '\'' or ' '
    guint n, end;
} Digits;

static char separator(const Words *words, guint i)
{
    const char *s = words->word[i].fold;
    if (words->word[i].kind != WORD_MARK || words->word[i].gap > 0)
        return 0;
    if (strcmp(s, "’") == 0 || strcmp(s, "'") == 0 || strcmp(s, "´") == 0 || strcmp(s, "`") == 0)
        return '\'';
    return (*s == '.' || *s == ',') && s[1] == '\0' ? *s : 0;
}

static gboolean is_group_of_three(const Words *words, guint i)
{
    return i < words->n && words->word[i].kind == WORD_DIGITS && strlen(words->word[i].fold) == 3;
}

// Blank as thousands sign: only before three digits, behind at most three, and never after a decimal.
static gboolean blank_groups(const Words *words, const Digits *d, guint i)
{
    if (!is_group_of_three(words, i) || words->word[i].gap != 1 || strlen(d->group[0]) > 3)
        return FALSE;
    for (guint k = 1; k < d->n; k++)
        if (d->sep[k] != ' ')
            return FALSE;
    return TRUE;
}

static void read_digits(const Words *words, guint i, Digits *d)
{
    *d = (Digits){.n = 1, .end = i + 1};
    d->group[0] = words->word[i].fold;
    while (d->n < GROUPS_MAX && d->end < words->n) {
        guint at = d->end;
        char sep = separator(words, at);
        if (sep && at + 1 < words->n && words->word[at + 1].kind == WORD_DIGITS &&
            words->word[at + 1].gap == 0) {
            d->sep[d->n] = sep;
            d->group[d->n++] = words->word[at + 1].fold;
            d->end = at + 2;
        } else if (blank_groups(words, d, at)) {
            d->sep[d->n] = ' ';
            d->group[d->n++] = words->word[at].fold;
            d->end = at + 1;
        } else {
            return;
        }
    }
}

// Which group begins the decimals (n: none); 0 if this is no amount.
static guint decimal_group(const Digits *d, const AmountStyle *style)
{
    guint last = d->n - 1;
    if (last == 0)
        return d->n;
    char sep = d->sep[last];
    gboolean alone = TRUE;
    for (guint k = 1; k < last; k++) {
        if (strlen(d->group[k]) != 3 && !(d->sep[k] == ',' && strlen(d->group[k]) == 2)) // 1,00,000 (India)
            return 0;
        alone = alone && d->sep[k] != sep;
    }
    gboolean three = strlen(d->group[last]) == 3;
    if (sep == '\'' || sep == ' ')
        return three ? d->n : 0;
    if (!alone)
        return three ? d->n : 0;
    if (!three)
        return last;
    if (last > 1)
        return last; // "1.234,567": two signs, the second is the decimal's
    return style && style->decimal == sep ? last : strlen(d->group[0]) > 3 ? last : d->n;
}

static gboolean write_value(const Digits *d, guint decimals_at, gboolean negative, AmountText *out)
{
    GString *s = g_string_new(negative ? "-" : "");
    guint digits = 0;
    out->decimals = 0;
    for (guint k = 0; k < d->n; k++) {
        if (k == decimals_at) {
            g_string_append_c(s, '.');
            out->decimals = (guint)strlen(d->group[k]);
        }
        g_string_append(s, d->group[k]);
        digits += (guint)strlen(d->group[k]);
    }
    gboolean fits = digits <= DIGITS_MAX && s->len < MONEY_TEXT_SIZE;
    if (fits)
        strcpy(out->value, s->str);
    g_string_free(s, TRUE);
    return fits;
}

static gboolean is_minus(const Words *words, guint i)
{
    static const char *const minus[] = {"-", "−", "–", "‐", "‑"};
    for (size_t k = 0; k < G_N_ELEMENTS(minus); k++)
        if (words_is_mark(words, i, minus[k]))
            return TRUE;
    return FALSE;
}

// ",-" ".--" behind whole units: passed over.
static guint pass_dashes(const Words *words, guint i)
{
    gboolean opens =
        i + 1 < words->n && separator(words, i) && is_minus(words, i + 1) && words->word[i + 1].gap == 0;
    if (!opens)
        return i;
    for (i += 2; i < words->n && is_minus(words, i) && words->word[i].gap == 0;)
        i++;
    return i;
}

static gboolean near_word(const Words *words, guint i)
{
    return i < words->n && words->word[i].gap <= 1;
}

// Sign, bracket and currency before the digits, in any order. Returns the word of the first digit.
static guint read_front(const Words *words, guint i, AmountText *out, gboolean *negative, gboolean *bracket)
{
    for (guint steps = 0; steps < 4 && i < words->n; steps++) {
        if (steps > 0 && !near_word(words, i))
            return words->n;
        guint n = out->currency[0] ? 0 : amount_currency_at(words, i, out->currency);
        if (n > 0) {
            i += n;
        } else if (is_minus(words, i)) {
            *negative = TRUE;
            i++;
        } else if (words_is_mark(words, i, "(") && !*bracket) {
            *bracket = TRUE;
            i++;
        } else if (words_is_mark(words, i, "+")) {
            i++;
        } else {
            break;
        }
    }
    return i < words->n && words->word[i].kind == WORD_DIGITS ? i : words->n;
}

static guint read_back(const Words *words, guint i, AmountText *out, gboolean *negative, gboolean bracket)
{
    char code[CURRENCY_SIZE];
    i = pass_dashes(words, i);
    if (bracket && words_is_mark(words, i, ")")) {
        *negative = TRUE;
        i++;
    } else if (is_minus(words, i) && words->word[i].gap == 0 &&
               !(i + 1 < words->n && words->word[i + 1].gap == 0)) {
        *negative = TRUE;
        i++;
    }
    guint n = !out->currency[0] && near_word(words, i) ? amount_currency_at(words, i, code) : 0;
    if (n > 0) {
        strcpy(out->currency, code);
        i += n;
    }
    return i;
}

// Digits glued to letters or other marks are part of a code, not an amount.
static gboolean stands_free(const Words *words, guint first, guint end)
{
    const Word *next = end < words->n && words->word[end].gap == 0 ? &words->word[end] : NULL;
    if (next && (next->kind != WORD_MARK || strcmp(next->fold, "%") == 0 || strcmp(next->fold, "/") == 0 ||
                 strcmp(next->fold, ":") == 0 || strcmp(next->fold, "@") == 0))
        return FALSE;
    if (next && is_minus(words, end) && end + 1 < words->n && words->word[end + 1].gap == 0)
        return FALSE;
    if (end < words->n && words_is_mark(words, end, "%") && words->word[end].gap <= 1)
        return FALSE;
    const Word *w = &words->word[first];
    if (first == 0 || w->gap > 0)
        return TRUE;
    const Word *before = &words->word[first - 1];
    return before->kind == WORD_MARK && !strchr("./,-", before->fold[0]);
}

gboolean amount_at(const Words *words, guint i, const AmountStyle *style, AmountText *out)
{
    gboolean negative = FALSE, bracket = FALSE;
    Digits d;
    *out = (AmountText){.first = i};
    guint digit = read_front(words, i, out, &negative, &bracket);
    if (digit >= words->n)
        return FALSE;
    read_digits(words, digit, &d);
    guint decimals_at = decimal_group(&d, style);
    if (decimals_at == 0)
        return FALSE;
    guint end = read_back(words, d.end, out, &negative, bracket);
    out->n_words = end - i;
    return stands_free(words, i, end) && write_value(&d, decimals_at, negative, out);
}

AmountStyle amount_style(const Words *words)
{
    guint comma = 0, point = 0;
    Digits d;
    for (guint i = 0; i < words->n; i++) {
        if (words->word[i].kind != WORD_DIGITS)
            continue;
        read_digits(words, i, &d);
        guint at = decimal_group(&d, NULL);
        if (d.n > 1 && at > 0 && at < d.n && strlen(d.group[at]) == 2)
            *(d.sep[at] == ',' ? &comma : &point) += 1;
        i = d.end - 1;
    }
    return (AmountStyle){.decimal = comma > point ? ',' : point > comma ? '.' : 0};
}

// See moneytext.h. Called by clause.c. Knows currency signs and codes; the words for currencies are in the
// lexicon.
#include "reader/moneytext.h"

#include "reader/clause.h"

#include <string.h>

static const struct {
    gunichar sign;
    const char *code;
} signs[] = {{0x20AC, "EUR"}, {'$', "USD"}, {0xA3, "GBP"}, {0xA5, "JPY"}};

// The code of the currency that a token names: a sign, an ISO code, or a word of the lexicon.
static const char *currency_of(const Tokens *tokens, const GArray *fields, guint at)
{
    const Token *t = at < tokens->tokens->len ? &g_array_index(tokens->tokens, Token, at) : NULL;
    for (gsize i = 0; t && t->kind == TOKEN_MARK && i < G_N_ELEMENTS(signs); i++)
        if (signs[i].sign == t->mark)
            return signs[i].code;
    if (!t || t->kind != TOKEN_WORD)
        return NULL;
    for (guint i = reading_first_match(fields, at); i < fields->len; i++) {
        const PhraseMatch *m = &g_array_index(fields, PhraseMatch, i);
        for (guint k = 0; m->first == at && k < m->n_entries; k++)
            if (m->entry[k]->section == F_CURRENCY)
                return m->entry[k]->value;
        if (m->first > at)
            break;
    }
    static const char *const codes[] = {"EUR", "USD", "GBP", "CHF", "SEK", "NOK", "DKK", "PLN",
                                        "CZK", "HUF", "RON", "BGN", "CAD", "AUD", "NZD", "JPY",
                                        "BRL", "MXN", "ZAR", "SGD", "HKD", "INR", "AED", "TRY"};
    for (gsize i = 0; strlen(t->text) == 3 && i < G_N_ELEMENTS(codes); i++)
        if (g_ascii_strcasecmp(codes[i], t->text) == 0)
            return codes[i];
    return NULL;
}

static const Token *token(const Tokens *tokens, guint i)
{
    return i < tokens->tokens->len ? &g_array_index(tokens->tokens, Token, i) : NULL;
}

typedef struct {
    guint end;
    int64_t whole, cents;
    gboolean decimals, ok;
} Digits;

// "1", then groups of three after the same separator, then perhaps one or two digits after another.
static gboolean group_follows(const Tokens *tokens, guint at, gunichar sep)
{
    const Token *s = token(tokens, at), *d = token(tokens, at + 1);
    if (sep == ' ')
        return s && s->kind == TOKEN_NUMBER && s->digits == 3 && s->spaced && !s->newlines;
    return s && d && s->kind == TOKEN_MARK && s->mark == sep && !s->spaced && d->kind == TOKEN_NUMBER &&
           !d->spaced && d->digits == 3;
}

static gunichar separator(const Tokens *tokens, guint at)
{
    static const gunichar marks[] = {'.', ',', '\'', 0x2019, ' '};
    for (gsize i = 0; i < G_N_ELEMENTS(marks); i++)
        if (group_follows(tokens, at, marks[i]))
            return marks[i];
    return 0;
}

static Digits read_digits(const Tokens *tokens, guint at)
{
    const Token *t = token(tokens, at);
    Digits d = {.end = at + 1, .whole = t->number, .ok = t->digits <= 9};
    gunichar sep = t->digits <= 3 ? separator(tokens, at + 1) : 0;
    // Apostrophes are no tokens: "1'250.00" is two numbers that touch.
    const Token *touching = token(tokens, at + 1);
    while (touching && touching->kind == TOKEN_NUMBER && !touching->spaced && touching->digits == 3 &&
           d.whole < 1000000000) {
        d.whole = d.whole * 1000 + touching->number;
        touching = token(tokens, ++d.end);
    }
    while (sep && group_follows(tokens, d.end, sep) && d.whole < 1000000000000) {
        d.end += sep == ' ' ? 0 : 1;
        d.whole = d.whole * 1000 + token(tokens, d.end)->number;
        d.end++;
    }
    const Token *point = token(tokens, d.end), *frac = token(tokens, d.end + 1);
    if (point && frac && point->kind == TOKEN_MARK && (point->mark == '.' || point->mark == ',') &&
        !point->spaced && frac->kind == TOKEN_NUMBER && !frac->spaced && frac->digits <= 2) {
        d.cents = frac->digits == 1 ? frac->number * 10 : frac->number;
        d.decimals = TRUE;
        d.end += 2;
    } else if (point && point->kind == TOKEN_MARK && point->mark == ',' && frac && frac->kind == TOKEN_MARK &&
               frac->mark == '-' && !point->spaced)
        d.end += 2; // "500,-"
    return d;
}

// The currency before or after, within the same line.
static void add_currency(const Tokens *tokens, const GArray *fields, MoneyHit *hit)
{
    const Token *after = token(tokens, hit->end);
    const char *code = after && !after->newlines ? currency_of(tokens, fields, hit->end) : NULL;
    if (code)
        hit->end++;
    else if (hit->first > 0 && (code = currency_of(tokens, fields, hit->first - 1)))
        hit->first--;
    if (code)
        g_strlcpy(hit->currency, code, sizeof hit->currency);
}

GArray *moneytext_find(const Tokens *tokens, const GArray *fields)
{
    GArray *hits = g_array_new(FALSE, TRUE, sizeof(MoneyHit));
    for (guint i = 0; i < tokens->tokens->len;) {
        const Token *t = token(tokens, i);
        if (t->kind != TOKEN_NUMBER) {
            i++;
            continue;
        }
        Digits d = read_digits(tokens, i);
        MoneyHit hit = {.first = i, .end = d.end, .decimals = d.decimals};
        const Token *more = token(tokens, d.end);
        gboolean runs_on =
            more && more->kind == TOKEN_WORD && !more->spaced && !currency_of(tokens, fields, d.end);
        i = d.end;
        if (!d.ok || runs_on || d.whole > 1000000000000)
            continue;
        add_currency(tokens, fields, &hit);
        hit.minor = d.whole * 100 + d.cents;
        if (strcmp(hit.currency, "JPY") == 0)
            hit.minor = d.whole;
        i = MAX(i, hit.end);
        g_array_append_val(hits, hit);
    }
    return hits;
}

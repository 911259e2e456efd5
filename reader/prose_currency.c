// In which currency a text counts. Part of reader/prose. Codes and signs by amounts and labels vote; whose
// "$" or "kr" it is, words of the place tell ([place.currency]); with no sign at all the country of the
// account to pay to, of a tax number, or of the language ([country.currency], [language.currency]).
#include <string.h>

#include "reader/prose_parts.h"

typedef struct {
    char code[CURRENCY_SIZE];
    guint votes;
} CurrencyVote;

static void vote(GArray *votes, const char *code, guint weight)
{
    for (guint i = 0; i < votes->len; i++) {
        CurrencyVote *v = &g_array_index(votes, CurrencyVote, i);
        if (strcmp(v->code, code) == 0) {
            v->votes += weight;
            return;
        }
    }
    CurrencyVote v = {.votes = weight};
    g_strlcpy(v.code, code, sizeof v.code);
    g_array_append_val(votes, v);
}

static const CurrencyVote *leader(const GArray *votes, gboolean (*fits)(const char *code))
{
    const CurrencyVote *best = NULL;
    for (guint i = 0; i < votes->len; i++) {
        const CurrencyVote *v = &g_array_index(votes, CurrencyVote, i);
        if ((!fits || fits(v->code)) && (!best || v->votes > best->votes))
            best = v;
    }
    return best;
}

static gboolean is_dollar(const char *code)
{
    static const char *const codes[] = {"USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN",
                                        "COP", "CLP", "ARS", "UYU", "TWD", NULL};
    return g_strv_contains(codes, code);
}

static gboolean is_krone(const char *code)
{
    static const char *const codes[] = {"SEK", "NOK", "DKK", "ISK", NULL};
    return g_strv_contains(codes, code);
}

gboolean prose_same_currency(const Prose *p, const char *sign)
{
    if (!*sign || !p->currency[0] || strcmp(sign, p->currency) == 0)
        return TRUE;
    return strcmp(sign, "$") == 0 ? is_dollar(p->currency) : strcmp(sign, "kr") == 0 && is_krone(p->currency);
}

static const char *language_currency(const Prose *p)
{
    const char *lang = p->guess.lang[0];
    const GPtrArray *list = lang ? lexicon_section(p->lex, lang, "language.currency") : NULL;
    return list && list->len > 0 ? ((const LexEntry *)list->pdata[0])->text : NULL;
}

// The currency of a place that the page names ("ABN", "Ontario"), NULL if it names none.
static const char *currency_of_words(const Prose *p)
{
    static const LabelSection sections[] = {{"place.currency", 1}};
    const PhraseIndex *index = label_index_of(p->lex, &p->guess, "place.currency", sections, 1);
    PhraseHit hit;
    for (guint i = 0; i < p->page->words->n; i++)
        if (phrases_at(index, p->page->words, i, 1, &hit) && phrase_value(&hit, 1))
            return phrase_value(&hit, 1);
    return NULL;
}

// Whose "$" or "kr" it is: a code on the page, else a word of the place, else the language; "$" alone is the
// US dollar.
static const char *owner_of(const Prose *p, const char *sign, const GArray *votes)
{
    gboolean (*fits)(const char *) = *sign == '$' ? is_dollar : is_krone;
    const CurrencyVote *v = leader(votes, fits);
    const char *of_words = v ? NULL : currency_of_words(p), *of_language = language_currency(p);
    if (v)
        return v->code;
    if (of_words && fits(of_words))
        return of_words;
    if (of_language && fits(of_language))
        return of_language;
    return *sign == '$' ? "USD" : "";
}

// What stands around a currency at word i of n words tells how much it weighs.
static guint weight_of(const Prose *p, guint i, guint n)
{
    const Words *w = p->page->words;
    gboolean sign = w->word[i].kind == WORD_MARK || (n == 2 && words_is_mark(w, i + 1, "$")); // "HK$"
    gboolean before = i + n < w->n && w->word[i + n].kind == WORD_DIGITS && w->word[i + n].gap <= 1;
    gboolean after = i > 0 && w->word[i - 1].kind == WORD_DIGITS && w->word[i].gap <= 1;
    guint left = i; // "Total (EUR)", "Currency: USD"
    while (left > 0 && i - left < 2 && (words_is_mark(w, left - 1, "(") || words_is_mark(w, left - 1, ":")))
        left--;
    gboolean label = left > 0 && p->finder.label_word[left - 1];
    gboolean is_code = w->word[i].end - w->word[i].start == 3 && !sign;
    if (before || after || (label && is_code))
        return 2;
    return sign ? (label ? 2 : 1) : 0;
}

static GArray *count_currencies(const Prose *p)
{
    GArray *votes = g_array_new(FALSE, FALSE, sizeof(CurrencyVote));
    char code[CURRENCY_SIZE];
    for (guint i = 0; i < p->page->words->n; i++) {
        guint n = amount_currency_at(p->page->words, i, code);
        guint weight = n > 0 ? weight_of(p, i, n) : 0;
        if (weight > 0)
            vote(votes, code, weight);
        i += n > 0 ? n - 1 : 0;
    }
    return votes;
}

// A tax number at word i begins with its country: "BTW BE 0412.345.678", "USt-IdNr.: DE123456789".
static gboolean is_tax_number(const Prose *p, guint i)
{
    const Words *w = p->page->words;
    if (w->word[i].kind != WORD_LETTERS || w->word[i].end - w->word[i].start != 2 || i + 1 >= w->n ||
        w->word[i + 1].kind != WORD_DIGITS || w->word[i + 1].gap > 1)
        return FALSE;
    for (guint back = 1; back <= 3 && back <= i; back++)
        if (p->finder.label_word[i - back])
            return TRUE;
    return FALSE;
}

// Nothing on the page names a currency.
static const char *currency_of_country(const Prose *p, const char **why)
{
    static const LabelSection sections[] = {{"country.currency", 1}};
    const PhraseIndex *index = label_index_of(p->lex, &p->guess, "country.currency", sections, 1);
    PhraseHit hit;
    for (guint i = 0; i < p->page->words->n; i++) {
        gboolean country = prose_iban_at(p, i) || is_tax_number(p, i);
        if (!country || !phrases_at(index, p->page->words, i, 1, &hit) || !phrase_value(&hit, 1))
            continue;
        *why = "the country of the account or tax number";
        return phrase_value(&hit, 1);
    }
    *why = "the language";
    return language_currency(p);
}

void prose_read_currency(Prose *p)
{
    g_autoptr(GArray) votes = count_currencies(p);
    const CurrencyVote *v = leader(votes, NULL);
    const char *why = v ? v->code : NULL;
    const char *code = !v                           ? currency_of_country(p, &why)
                       : money_is_currency(v->code) ? v->code
                                                    : owner_of(p, v->code, votes);
    if (!code || !*code || !money_is_currency(code))
        return;
    g_strlcpy(p->currency, code, sizeof p->currency);
    facts_set(p->facts, FACT_CURRENCY, p->currency, why, !v ? 0.6 : v->votes > 2 ? 0.95 : 0.85);
}

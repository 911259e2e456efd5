// Builds the phrase index of payment terms. Callers: policy/terms_parse, reader/prose. Nothing here knows
// a language: every word comes from conf/lexicon/invoice/.
#include "policy/terms_words.h"

#include <string.h>

#include "policy/datetext.h"

static const struct {
    const char *section;
    guint64 tag;
} sections[] = {
    {"unit.day", TW_DAY},
    {"unit.business-day", TW_BUSINESS},
    {"unit.week", TW_WEEK},
    {"unit.month", TW_MONTH},
    {"unit.percent", TW_PERCENT},
    {"number", TW_NUMBER},
    {"month", DATE_TAG_MONTH},
    {"date.between", DATE_TAG_BETWEEN},
    {"terms.pay", TW_PAY},
    {"terms.net", TW_NET},
    {"terms.end-of-month", TW_EOM},
    {"terms.next-month", TW_NEXT},
    {"terms.immediately", TW_NOW},
    {"terms.from-receipt", TW_RECEIPT},
    {"terms.from-delivery", TW_DELIVERY},
    {"terms.discount", TW_DISCOUNT},
    {"terms.penalty", TW_PENALTY},
    {"terms.share", TW_SHARE},
    {"terms.instalments", TW_RATES},
    {"terms.direct-debit", TW_DEBIT},
    {"terms.card", TW_CARD},
    {"terms.paid", TW_PAID},
    {"terms.in-advance", TW_ADVANCE},
    {"terms.by", TW_BY},
    {"terms.from", TW_FROM},
    {"terms.if", TW_IF},
    {"terms.else", TW_ELSE},
    {"terms.filler", TW_FILLER},
    {"terms.if-paid", TW_IF_PAID},
    {"terms.offer", TW_OFFER},
    {"terms.not", TW_NOT},
    {"terms.end-of", TW_END_OF},
    {"unit.span", TW_SPAN},
    {"means.card", TW_BY_CARD},
    {"means.paid", TW_AT_ONCE},
};

static void add_language(PhraseIndex *index, const Lexicon *lex, const char *lang)
{
    for (size_t i = 0; i < G_N_ELEMENTS(sections); i++)
        phrases_add(index, lex, lang, sections[i].section, sections[i].tag);
}

const PhraseIndex *terms_words(Lexicon *lex, const char *lang)
{
    g_auto(GStrv) langs = g_strsplit(lang ? lang : "", ",", -1);
    gboolean known = FALSE;
    for (guint i = 0; langs[i]; i++)
        known = known || lexicon_section(lex, langs[i], "unit.day")->len > 0;
    g_autofree char *key = g_strconcat("terms/", known ? lang : "*", NULL);
    PhraseIndex *index = lexicon_derived(lex, key);
    if (index)
        return index;
    index = phrases_new();
    if (!known)
        add_language(index, lex, NULL);
    for (guint i = 0; known && langs[i]; i++)
        add_language(index, lex, langs[i]);
    if (known && !g_strv_contains((const char *const *)langs, "en"))
        add_language(index, lex, "en");
    if (known)
        add_language(index, lex, "any");
    lexicon_keep(lex, key, index, (GDestroyNotify)phrases_free);
    return index;
}

gboolean terms_words_at(const PhraseIndex *index, const Words *words, guint i, guint max_gap, PhraseHit *hit)
{
    if (!phrases_at(index, words, i, max_gap, hit))
        return FALSE;
    const char *value = hit->tags & TW_NET ? phrase_value(hit, TW_NET) : NULL;
    guint behind = i + hit->n_words, next = behind + (words_is_mark(words, behind, "/") ? 1 : 0);
    int days = words_number(words, next);
    gboolean glued = next == behind && next < words->n && words->word[next].gap == 0;
    gboolean usual = days > 0 && days <= 120 && (days % 15 == 0 || days % 7 == 0 || days % 10 == 0);
    if (value && strcmp(value, "number") == 0 && (days < 0 || (glued && !usual))) // "N30", but not "N95"
        hit->tags &= ~(guint64)TW_NET;
    return hit->tags != 0;
}

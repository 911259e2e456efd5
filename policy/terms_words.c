// Builds the phrase index of payment terms. Callers: policy/terms_parse, reader/prose. Nothing here knows
// a language: every word comes from conf/lexicon/invoice/.
#include "policy/terms_words.h"

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
};

static void add_language(PhraseIndex *index, const Lexicon *lex, const char *lang)
{
    for (size_t i = 0; i < G_N_ELEMENTS(sections); i++)
        phrases_add(index, lex, lang, sections[i].section, sections[i].tag);
}

const PhraseIndex *terms_words(Lexicon *lex, const char *lang)
{
    if (lang && lexicon_section(lex, lang, "unit.day")->len == 0)
        lang = NULL;
    g_autofree char *key = g_strconcat("terms/", lang ? lang : "*", NULL);
    PhraseIndex *index = lexicon_derived(lex, key);
    if (index)
        return index;
    index = phrases_new();
    add_language(index, lex, lang);
    if (lang && g_strcmp0(lang, "en") != 0)
        add_language(index, lex, "en");
    if (lang)
        add_language(index, lex, "any");
    lexicon_keep(lex, key, index, (GDestroyNotify)phrases_free);
    return index;
}

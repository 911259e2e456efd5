// Finding labels. Callers: reader/candidate, reader/prose, reader/kind. Nothing here knows a language.
#include "reader/label.h"

#include <string.h>

static const LabelSection sections[] = {
    {"label.number", LABEL_NUMBER},
    {"label.title", LABEL_TITLE},
    {"kind.credit-note", LABEL_TITLE},
    {"kind.corrective", LABEL_TITLE},
    {"label.issued", LABEL_ISSUED},
    {"label.date", LABEL_DATE},
    {"label.due", LABEL_DUE},
    {"label.payable", LABEL_PAYABLE},
    {"label.total", LABEL_TOTAL},
    {"label.sum", LABEL_SUM},
    {"label.net", LABEL_NET},
    {"label.tax", LABEL_TAX},
    {"label.previous", LABEL_PREVIOUS},
    {"label.prepaid", LABEL_PREPAID},
    {"label.reference", LABEL_REFERENCE},
    {"label.order", LABEL_ORDER},
    {"label.corrects", LABEL_CORRECTS},
    {"label.other-number", LABEL_OTHER_NUMBER},
    {"label.other-date", LABEL_OTHER_DATE},
    {"label.terms", LABEL_TERMS},
    {"label.currency", LABEL_CURRENCY},
    {"label.seller", LABEL_SELLER},
    {"label.buyer", LABEL_BUYER},
    {"label.address", LABEL_ADDRESS},
    {"label.iban", LABEL_IBAN},
    {"label.bic", LABEL_BIC},
    {"label.no", LABEL_NO},
    {"label.any-number", LABEL_ANY_NUMBER},
};

static gboolean has_language(const LanguageGuess *guess, const char *lang)
{
    for (guint i = 0; guess->lang[i]; i++)
        if (strcmp(guess->lang[i], lang) == 0)
            return TRUE;
    return FALSE;
}

static void add_all(PhraseIndex *index, Lexicon *lex, const char *lang, const LabelSection *list, gsize n)
{
    for (gsize i = 0; i < n; i++)
        phrases_add(index, lex, lang, list[i].section, list[i].tag);
}

const PhraseIndex *label_index_of(Lexicon *lex, const LanguageGuess *guess, const char *name,
                                  const LabelSection *list, gsize n)
{
    g_autofree char *langs = g_strjoinv(",", (char **)guess->lang);
    g_autofree char *key = g_strconcat(name, "/", langs, NULL);
    PhraseIndex *index = lexicon_derived(lex, key);
    if (index)
        return index;
    index = phrases_new();
    if (!guess->lang[0])
        add_all(index, lex, NULL, list, n);
    for (guint i = 0; guess->lang[i]; i++)
        add_all(index, lex, guess->lang[i], list, n);
    if (guess->lang[0] && !has_language(guess, "en"))
        add_all(index, lex, "en", list, n);
    if (guess->lang[0])
        add_all(index, lex, "any", list, n);
    lexicon_keep(lex, key, index, (GDestroyNotify)phrases_free);
    return index;
}

const PhraseIndex *label_index(Lexicon *lex, const LanguageGuess *guess)
{
    return label_index_of(lex, guess, "label", sections, G_N_ELEMENTS(sections));
}

static gboolean only_marks(const Words *words, guint first, guint end)
{
    for (guint i = first; i < end; i++)
        if (words->word[i].kind != WORD_MARK)
            return FALSE;
    return TRUE;
}

// "Handelsrechnung (380) Nr.", "Invoice No": a title that "no." follows is the label of the number.
static gboolean join_title(const Page *page, Label *title, const Label *no)
{
    const Words *w = page->words;
    guint i = title->end;
    if (!(title->tags & LABEL_TITLE) || !(no->tags & LABEL_NO) || no->cell != title->cell)
        return FALSE;
    for (guint k = 0; k < 3 && i < no->first && w->word[i].kind == WORD_LETTERS; k++)
        i++; // "Rechnung des Versicherers (575) Nr."
    if (i > title->end && !words_is_mark(w, i, "("))
        return FALSE;
    if (words_is_mark(w, i, "(") && words_is_mark(w, i + 2, ")") && words_number(w, i + 1) >= 0)
        i += 3;
    while (i < no->first && w->word[i].kind == WORD_MARK && w->word[i].gap <= 1)
        i++;
    if (i != no->first)
        return FALSE;
    title->end = no->end;
    title->tags = LABEL_NUMBER;
    title->closes_cell = no->closes_cell;
    return TRUE;
}

GArray *labels_find(const Page *page, const PhraseIndex *index)
{
    GArray *out = g_array_new(FALSE, FALSE, sizeof(Label));
    PhraseHit hit;
    for (guint i = 0; i < page->words->n; i++) {
        if (page->words->word[i].kind == WORD_DIGITS || !phrases_at(index, page->words, i, 1, &hit))
            continue;
        const Cell *cell = &page->cell[page->cell_of[i]];
        Label l = {.tags = hit.tags, .first = i, .end = i + hit.n_words, .cell = page->cell_of[i]};
        l.opens_cell = only_marks(page->words, cell->first, i);
        l.closes_cell = only_marks(page->words, l.end, cell->end);
        i = l.end - 1;
        if (out->len == 0 || !join_title(page, &g_array_index(out, Label, out->len - 1), &l))
            g_array_append_val(out, l);
    }
    if (out->len > LABELS_MAX) // what matters stands at the beginning or at the end
        g_array_remove_range(out, LABELS_MAX / 2, out->len - LABELS_MAX);
    return out;
}

guint labels_from_cell(const GArray *labels, guint cell)
{
    guint lo = 0, hi = labels->len;
    while (lo < hi) {
        guint mid = (lo + hi) / 2;
        if (g_array_index(labels, Label, mid).cell < cell)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo;
}

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
    if (strcmp(name, "label") == 0)
        phrases_abbreviate(index);
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

// "Invoice No./Date", "Rechnung Nr. und Datum": one label of a number with its date behind it.
static gboolean join_date(const Page *page, Label *number, const Label *date)
{
    const Words *w = page->words;
    if (!(number->tags & LABEL_NUMBER) || (number->tags & (LABEL_ORDER | LABEL_CORRECTS)) ||
        !(date->tags & (LABEL_DATE | LABEL_ISSUED)) || date->cell != number->cell)
        return FALSE;
    gboolean joined = FALSE;
    for (guint i = number->end; i < date->first; i++) {
        gboolean word = w->word[i].kind == WORD_LETTERS && w->word[i].end - w->word[i].start <= 3;
        gboolean mark = words_is_mark(w, i, "/") || words_is_mark(w, i, "&") || words_is_mark(w, i, "+");
        if (w->word[i].kind != WORD_MARK && !word)
            return FALSE;
        joined = joined || word || mark;
    }
    if (!joined)
        return FALSE;
    number->end = date->end;
    number->closes_cell = date->closes_cell;
    return TRUE;
}

// ---- labels of two lines ---------------------------------------------------------------------------

#define STACKED_WORDS 3u

static gboolean is_short_text(const Page *page, const Cell *cell)
{
    for (guint i = cell->first; i < cell->end; i++)
        if (page->words->word[i].kind == WORD_DIGITS)
            return FALSE;
    return cell->end > cell->first && cell->end - cell->first <= STACKED_WORDS;
}

// The short cell just above in the same columns, NULL if there is none.
static const Cell *cell_above(const Page *page, const Cell *cell)
{
    const PageLine *line = cell->line > 0 ? &page->line[cell->line - 1] : NULL;
    for (guint c = line ? line->first : 0; line && c < line->end; c++)
        if (page_overlaps(&page->cell[c], cell))
            return is_short_text(page, &page->cell[c]) ? &page->cell[c] : NULL;
    return NULL;
}

// "Invoice" over "number", "Payment" over "due date": one label, where its lower half stands. Only heads of
// columns are wrapped so: the line has several cells.
static gboolean stacked_label(const Page *page, const PhraseIndex *index, guint c, Label *out)
{
    const guint64 useful = LABEL_NUMBER | LABEL_ISSUED | LABEL_DUE | LABEL_PAYABLE | LABEL_TOTAL;
    const Cell *cell = &page->cell[c];
    const PageLine *line = &page->line[cell->line];
    const Cell *above =
        line->end - line->first >= 2 && is_short_text(page, cell) ? cell_above(page, cell) : NULL;
    if (!above)
        return FALSE;
    g_autofree char *upper = words_text(page->words, above->first, above->end);
    g_autofree char *lower = words_text(page->words, cell->first, cell->end);
    g_autofree char *both = g_strconcat(upper, " ", lower, NULL);
    g_autoptr(Words) words = words_new(both);
    PhraseHit hit;
    if (!phrases_at(index, words, 0, 1, &hit) || hit.n_words != words->n || !(hit.tags & useful))
        return FALSE;
    *out = (Label){.tags = hit.tags, .first = cell->first, .end = cell->end, .cell = c};
    out->opens_cell = out->closes_cell = TRUE;
    return TRUE;
}

static gint by_place(gconstpointer a, gconstpointer b)
{
    const Label *x = a, *y = b;
    return x->first < y->first ? -1 : x->first > y->first;
}

// A stacked label takes the place of what its lower half alone would be.
static void add_stacked(const Page *page, const PhraseIndex *index, GArray *labels)
{
    Label l;
    guint before = labels->len;
    for (guint c = 0; c < page->n_cells; c++) {
        if (!stacked_label(page, index, c, &l))
            continue;
        guint k = labels_from_cell(labels, c);
        gboolean known = k < before && g_array_index(labels, Label, k).cell == c;
        if (known && (g_array_index(labels, Label, k).tags & l.tags))
            continue;
        if (known)
            g_array_index(labels, Label, k) = l;
        else
            g_array_insert_val(labels, k, l);
        before = labels->len;
    }
    g_array_sort(labels, by_place);
}

// "RG-40118", "FT1182": a short word that runs on into digits is the beginning of a number, no label.
static gboolean is_prefix_of_code(const Words *w, guint i, guint n)
{
    if (n != 1 || w->word[i].kind != WORD_LETTERS || w->word[i].end - w->word[i].start > 4)
        return FALSE;
    guint next = i + 1;
    if (next < w->n && w->word[next].gap == 0 && w->word[next].kind == WORD_MARK &&
        strchr("-/_", w->word[next].fold[0]))
        next++;
    return next < w->n && w->word[next].gap == 0 && w->word[next].kind == WORD_DIGITS;
}

GArray *labels_find(const Page *page, const PhraseIndex *index)
{
    GArray *out = g_array_new(FALSE, FALSE, sizeof(Label));
    PhraseHit hit;
    for (guint i = 0; i < page->words->n; i++) {
        if (page->words->word[i].kind == WORD_DIGITS || !phrases_at(index, page->words, i, 1, &hit) ||
            is_prefix_of_code(page->words, i, hit.n_words))
            continue;
        const Cell *cell = &page->cell[page->cell_of[i]];
        Label l = {.tags = hit.tags, .first = i, .end = i + hit.n_words, .cell = page->cell_of[i]};
        l.opens_cell = only_marks(page->words, cell->first, i);
        l.closes_cell = only_marks(page->words, l.end, cell->end);
        i = l.end - 1;
        Label *last = out->len > 0 ? &g_array_index(out, Label, out->len - 1) : NULL;
        if (!last || !(join_title(page, last, &l) || join_date(page, last, &l)))
            g_array_append_val(out, l);
    }
    add_stacked(page, index, out);
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

// Who bills whom, as far as labels and the mail say. Part of reader/prose. Names in an unlabelled letter
// head are left alone: what is no label's value is a guess.
#include <string.h>

#include "reader/prose_parts.h"

#define NAME_MAX_CHARS 80

// A name: some letters, no amount, no e-mail, not all digits, no label.
static char *name_in(const Prose *p, guint first, guint end)
{
    const Words *w = p->page->words;
    while (first < end && w->word[first].kind == WORD_MARK)
        first++;
    if (first >= end || p->finder.label_word[first])
        return NULL;
    guint letters = 0;
    for (guint i = first; i < end; i++) {
        letters += w->word[i].kind == WORD_LETTERS;
        if (words_is_mark(w, i, "@"))
            return NULL;
    }
    if (letters == 0 || end - first > 14)
        return NULL;
    g_autofree char *text = words_text(w, first, end);
    glong len = g_utf8_strlen(text, -1);
    return len >= 2 && len <= NAME_MAX_CHARS ? g_steal_pointer(&text) : NULL;
}

// "Name:" under the heading "Käufer".
static gboolean is_name_label(const Prose *p, guint i)
{
    static const LabelSection sections[] = {{"party.name", 1}};
    const PhraseIndex *index = label_index_of(p->lex, &p->guess, "party.name", sections, 1);
    PhraseHit hit;
    return phrases_at(index, p->page->words, i, 1, &hit);
}

static char *name_from_rows(const Prose *p, const Cell *head, guint *first, guint *end)
{
    const Page *page = p->page;
    for (guint line = head->line + 1; line < page->n_lines && line <= head->line + 5; line++) {
        const PageLine *l = &page->line[line];
        const Cell *cell = &page->cell[l->first];
        if (!is_name_label(p, cell->first) || cell->end - cell->first > 2 || l->end - l->first < 2)
            continue;
        *first = page->cell[l->first + 1].first;
        *end = page->cell[l->first + 1].end;
        return name_in(p, *first, *end);
    }
    return NULL;
}

static char *name_below(const Prose *p, const Cell *head, guint *first, guint *end)
{
    const Page *page = p->page;
    for (guint line = head->line + 1; line < page->n_lines && line <= head->line + 2; line++)
        for (guint c = page->line[line].first; c < page->line[line].end; c++) {
            const Cell *cell = &page->cell[c];
            if (cell->column + 4 < head->column || cell->column > head->column + 12)
                continue;
            *first = cell->first;
            *end = cell->end;
            return name_in(p, cell->first, cell->end);
        }
    return NULL;
}

static char *name_of_label(const Prose *p, const Label *l, guint *first, guint *end)
{
    const Page *page = p->page;
    const Cell *cell = &page->cell[l->cell];
    if (!l->closes_cell) {
        if (!words_is_mark(page->words, l->end, ":"))
            return NULL;
        *first = l->end + 1;
        *end = cell->end;
        return name_in(p, *first, *end);
    }
    char *name = name_from_rows(p, cell, first, end);
    if (name)
        return name;
    gboolean has_next = l->cell + 1 < page->line[cell->line].end;
    if (has_next && words_is_mark(page->words, cell->end - 1, ":")) {
        *first = page->cell[l->cell + 1].first;
        *end = page->cell[l->cell + 1].end;
        return name_in(p, *first, *end);
    }
    return name_below(p, cell, first, end);
}

static void read_labelled(Prose *p, guint64 tag, FactField field)
{
    for (guint k = 0; k < p->labels->len; k++) {
        const Label *l = prose_label(p, k);
        guint first = 0, end = 0;
        if (!(l->tags & tag) || !l->opens_cell)
            continue;
        g_autofree char *name = name_of_label(p, l, &first, &end);
        if (!name)
            continue;
        prose_set(p, field, name, l, first, end, 0.8);
        return;
    }
}

void prose_read_parties(Prose *p)
{
    read_labelled(p, LABEL_BUYER, FACT_BUYER);
    read_labelled(p, LABEL_SELLER, FACT_SELLER);
    const Mail *mail = p->in->mail;
    if (mail && mail->from_name && *mail->from_name && !p->facts->field[FACT_SELLER].value)
        facts_set(p->facts, FACT_SELLER, mail->from_name, mail->from_name, 0.5);
    if (mail && mail->from_address && *mail->from_address)
        facts_set(p->facts, FACT_SELLER_EMAIL, mail->from_address, mail->from_address, 0.5);
}

// The lines of a page that speak of payment, as one text for policy/terms: which lines, and where sentences
// and columns end, because "30 days" anywhere on a page is no payment term. Part of reader/prose, called by
// reader/prose_terms. Sentences are parted by " | ", the cells of a line by a dash.
#include <string.h>

#include "reader/prose_parts.h"

#define TERMS_TEXT_MAX 4000

static gboolean line_opens_with_label(const Prose *p, guint line)
{
    return p->finder.label_word[page_line_first(p->page, line)];
}

// A label with one of the tags that begins a cell of the line.
gboolean prose_line_has_label(const Prose *p, guint line, guint64 tags)
{
    const PageLine *l = &p->page->line[line];
    for (guint k = labels_from_cell(p->labels, l->first); k < p->labels->len; k++) {
        const Label *label = prose_label(p, k);
        if (label->cell >= l->end)
            return FALSE;
        if ((label->tags & tags) && label->opens_cell)
            return TRUE;
    }
    return FALSE;
}

// The word behind the first sentence of a line.
static guint sentence_end(const Prose *p, guint line)
{
    const Words *w = p->page->words;
    guint end = page_line_end(p->page, line);
    for (guint i = page_line_first(p->page, line); i + 1 < end; i++)
        if (words_is_mark(w, i, ".") && w->word[i + 1].gap > 0)
            return i;
    return end;
}

// "Within one calendar month", "30 gg data fattura": a short line of nothing but words of terms.
static gboolean is_bare_term(const Prose *p, guint line)
{
    const guint64 units = TW_DAY | TW_BUSINESS | TW_WEEK | TW_MONTH;
    guint first = page_line_first(p->page, line), end = sentence_end(p, line);
    guint64 seen = 0;
    guint numbers = 0;
    PhraseHit hit;
    gunichar c = g_utf8_get_char(p->page->words->text + p->page->words->word[first].start);
    gboolean is_pdf = strcmp(p->in->source, "pdf") == 0;
    if (end - first > 10 ||
        (is_pdf && (g_unichar_islower(c) || p->page->line[line].end - p->page->line[line].first > 1)))
        return FALSE; // in a PDF perhaps the rest of a sentence, or a row of items
    for (guint i = first; i < end; i++) {
        const Word *w = &p->page->words->word[i];
        gboolean known = phrases_at(p->terms_index, p->page->words, i, 1, &hit);
        if (!known && w->kind == WORD_LETTERS)
            return FALSE;
        numbers += w->kind == WORD_DIGITS || (known && (hit.tags & TW_NUMBER));
        seen |= known ? hit.tags : 0;
        i += known ? hit.n_words - 1 : 0;
    }
    return numbers == 1 && (seen & units) && (seen & TW_FILLER);
}

// A line that names the whole, or the invoice, in a sentence.
static gboolean names_the_sum(const Prose *p, guint line)
{
    const PageLine *l = &p->page->line[line];
    for (guint k = labels_from_cell(p->labels, l->first); k < p->labels->len; k++) {
        const Label *label = prose_label(p, k);
        if (label->cell >= l->end)
            return FALSE;
        if (label->tags & (LABEL_PAYABLE | LABEL_TOTAL | LABEL_SUM | LABEL_TITLE))
            return TRUE;
    }
    return FALSE;
}

// A line is about payment if it has a label of terms, or words of payment and of time.
static gboolean speaks_of_payment(const Prose *p, guint line)
{
    guint64 seen = 0;
    PhraseHit hit;
    guint end = page_line_end(p->page, line);
    for (guint i = page_line_first(p->page, line); i < end; i++)
        if (terms_words_at(p->terms_index, p->page->words, i, 2, &hit)) {
            seen |= hit.tags;
            if ((hit.tags & TW_NOW) && hit.n_words > 1) // "sofort fällig", "due on receipt"
                seen |= TW_PAY;
            i += hit.n_words - 1;
        }
    const guint64 time =
        TW_DAY | TW_BUSINESS | TW_WEEK | TW_MONTH | TW_EOM | TW_NEXT | TW_NOW | TW_RECEIPT | TW_BY;
    const guint64 alone = TW_DEBIT | TW_CARD | TW_PAID;
    if (seen & TW_SPAN)
        seen |= TW_DAY;
    if (seen & TW_END_OF)
        seen |= TW_BY;
    if (prose_line_has_label(p, line,
                             LABEL_DUE | LABEL_TERMS | LABEL_PAYABLE)) // "zahlbar bis", "total due by"
        seen |= TW_PAY;
    if (!(seen & TW_PAY) && (seen & (TW_DAY | TW_BUSINESS | TW_WEEK)) && (seen & TW_FILLER) &&
        names_the_sum(p, line))
        seen |= TW_PAY; // "I look forward to receiving the amount within two weeks"
    if ((seen & TW_EOM) && (seen & (TW_DAY | TW_MONTH))) // "Løbende måned + 30 dage"
        return TRUE;
    return ((seen & (TW_PAY | TW_NET | TW_DISCOUNT)) && (seen & (time | TW_NET | TW_DISCOUNT))) ||
           (seen & alone);
}

// How far the lines around this one with the same left edge reach: the width of its paragraph.
static guint paragraph_width(const Prose *p, guint line)
{
    const Page *page = p->page;
    guint width = 0, from = line > 4 ? line - 4 : 0, to = MIN(line + 4, page->n_lines);
    guint left = page->cell[page->line[line].first].column;
    for (guint k = from; k < to; k++) {
        guint column = page->cell[page->line[k].first].column;
        if (column <= left + 3 && left <= column + 3)
            width = MAX(width, page->cell[page->line[k].end - 1].column_end);
    }
    return width;
}

static guint word_length(const Words *w, guint i)
{
    return w->word[i].end - w->word[i].start;
}

// The words before word `end` announce what follows ("payable by", "to the"): no sentence ends there.
static gboolean is_announced(const Prose *p, guint end)
{
    const Words *w = p->page->words;
    guint last = end - 1;
    PhraseHit hit;
    if (w->word[last].kind == WORD_MARK)
        return strchr(",-(/&+", w->word[last].fold[0]) != NULL;
    gunichar c = g_utf8_get_char(w->text + w->word[last].start);
    if (w->word[last].kind == WORD_LETTERS && g_unichar_islower(c) && word_length(w, last) <= 3)
        return TRUE;
    for (guint back = 0; back < 3 && back <= last; back++) // the last phrase of the line above
        if (phrases_at(p->terms_index, w, last - back, 1, &hit) && hit.n_words == back + 1 &&
            (hit.tags & (TW_BY | TW_NUMBER | TW_PAY)))
            return TRUE;
    return FALSE;
}

// A line that begins with a capital begins a sentence, unless it had to wrap: its first word would not have
// fitted on the line above, or that line ends with what announces it. German nouns have capitals too, other
// languages' words within a sentence have not.
static gboolean begins_sentence(const Prose *p, guint line)
{
    const Words *w = p->page->words;
    guint first = page_line_first(p->page, line);
    gunichar c = g_utf8_get_char(w->text + w->word[first].start);
    if (line == 0 || w->word[first].kind != WORD_LETTERS || !g_unichar_isupper(c) || is_announced(p, first))
        return FALSE;
    if (g_strcmp0(p->guess.lang[0], "de") != 0)
        return TRUE;
    guint used = p->page->cell[p->page->line[line - 1].end - 1].column_end;
    return used + 1 + word_length(w, first) <= paragraph_width(p, line);
}

// Amounts, rates and table rows of a layout line stand in other cells than the words about payment; a line
// that goes on (a sentence without its full stop) is read together with the next.
static void append_line(const Prose *p, guint line, GString *out)
{
    const PageLine *l = &p->page->line[line];
    gboolean ended = g_str_has_suffix(out->str, ".") || g_str_has_suffix(out->str, ":");
    if (out->len > 0)
        g_string_append(out, ended || begins_sentence(p, line) ? " | " : " ");
    for (guint c = l->first; c < l->end; c++) {
        g_autofree char *text = words_text(p->page->words, p->page->cell[c].first, p->page->cell[c].end);
        g_string_append_printf(out, "%s%s", c > l->first ? " – " : "", text);
    }
}

guint prose_letters_between(const Words *w, guint first, guint end)
{
    guint n = 0;
    for (guint i = first; i < end; i++)
        n += w->word[i].kind == WORD_LETTERS;
    return n;
}

// A sentence may have begun on the line before: no full stop at its end, and the same left edge.
static gboolean continues(const Prose *p, guint line)
{
    if (line == 0)
        return FALSE;
    const Page *page = p->page;
    const Cell *here = &page->cell[page->line[line].first], *above = &page->cell[page->line[line - 1].first];
    guint last = page_line_end(page, line - 1) - 1;
    gboolean ended =
        page->words->word[last].kind == WORD_MARK && strchr(".:;!?", page->words->word[last].fold[0]);
    gboolean one_cell = page->line[line - 1].end - page->line[line - 1].first == 1;
    return !ended && one_cell && !begins_sentence(p, line) &&
           prose_letters_between(page->words, above->first, above->end) >= 5 &&
           here->column + 2 > above->column && here->column < above->column + 3;
}

// The head of a column ("Terms") with its value under it, among other columns.
static void append_column(const Prose *p, guint line, GString *out)
{
    const Page *page = p->page;
    const PageLine *l = &page->line[line];
    for (guint k = labels_from_cell(p->labels, l->first); k < p->labels->len; k++) {
        const Label *label = prose_label(p, k);
        if (label->cell >= l->end)
            return;
        if (!(label->tags & LABEL_TERMS) || !label->opens_cell || !label->closes_cell)
            continue;
        const PageLine *under = &page->line[line + 1];
        for (guint c = under->first; c < under->end; c++)
            if (page_overlaps(&page->cell[label->cell], &page->cell[c])) {
                g_autofree char *text = words_text(page->words, page->cell[c].first, page->cell[c].end);
                g_string_append_printf(out, " | %s | ", text);
            }
    }
}

// Several labels beside each other, and no values behind them.
static gboolean is_row_of_heads(const Prose *p, guint line)
{
    const PageLine *l = &p->page->line[line];
    guint heads = 0;
    for (guint k = labels_from_cell(p->labels, l->first); k < p->labels->len; k++) {
        const Label *label = prose_label(p, k);
        if (label->cell >= l->end)
            break;
        heads += label->opens_cell && label->closes_cell;
    }
    return l->end - l->first >= 2 && heads * 2 > l->end - l->first && line + 1 < p->page->n_lines;
}

char *prose_payment_text(const Prose *p)
{
    GString *out = g_string_new(NULL);
    guint carried = 0, taken = 0;
    for (guint line = 0; line < p->page->n_lines && out->len < TERMS_TEXT_MAX; line++) {
        gboolean label = prose_line_has_label(p, line, LABEL_TERMS);
        if (carried > 0 && !label && line_opens_with_label(p, line))
            carried = 0;
        if (label && is_row_of_heads(p, line)) {
            append_column(p, line, out);
            continue;
        }
        gboolean bare = is_bare_term(p, line);
        if (!label && !bare && !speaks_of_payment(p, line) && carried == 0) {
            if (out->len > 0 && !g_str_has_suffix(out->str, "| "))
                g_string_append(out, " | ");
            continue;
        }
        if (continues(p, line) && taken < line)
            append_line(p, line - 1, out);
        append_line(p, line, out);
        taken = line + 1;
        carried = label ? 2 : carried > 0 ? carried - 1 : 0;
    }
    return g_string_free(out, FALSE);
}

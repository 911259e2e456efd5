// Looking for values around labels. Caller: reader/prose. The order is fixed: behind the label in its own
// cell, then in the next cells of the line, then in the first cell under it. A label between ends the
// search: what stands behind "Order no." is not the invoice's.
#include "reader/candidate.h"

#include <string.h>

#define BELOW_LINES 8
#define BEHIND_WORDS 6
#define CELLS_MAX 100u // of a line; no page has more

void finder_init(Finder *finder, const Page *page, const GArray *labels, const PhraseIndex *months,
                 const AmountStyle *style)
{
    *finder = (Finder){.page = page, .labels = labels, .months = months, .style = style};
    finder->label_word = g_new0(guint8, page->words->n + 1);
    for (guint k = 0; k < labels->len; k++) {
        const Label *l = &g_array_index(labels, Label, k);
        for (guint i = l->first; i < l->end; i++)
            finder->label_word[i] = 1;
    }
}

void finder_clear(Finder *finder)
{
    g_free(finder->label_word);
    finder->label_word = NULL;
}

static const Label *label(const Finder *f, guint k)
{
    return &g_array_index(f->labels, Label, k);
}

gboolean candidate_is_mark(const Word *w)
{
    static const char *const passed[] = {":", ".", "#", "=", "°", "º",  "-", "–",
                                         ")", "(", "*", "|", "“", "\"", "№"};
    for (size_t i = 0; i < G_N_ELEMENTS(passed); i++)
        if (w->kind == WORD_MARK && strcmp(w->fold, passed[i]) == 0)
            return TRUE;
    return FALSE;
}

// Passes the marks and fillers between a label and its value ("Total in EUR:").
static guint pass_marks(const Words *words, guint i, guint end)
{
    while (i < end && candidate_is_mark(&words->word[i]))
        i++;
    return i;
}

// The same before an amount, whose minus and bracket belong to it; a dash with blanks on both sides does not.
static guint pass_colons(const Words *words, guint i, guint end)
{
    for (; i < end && candidate_is_mark(&words->word[i]); i++) {
        gboolean dash = *words->word[i].fold == '-' || strcmp(words->word[i].fold, "–") == 0;
        gboolean apart = i + 1 < end && words->word[i].gap > 0 && words->word[i + 1].gap > 0 &&
                         words->word[i].gap != WORDS_NEW_LINE;
        if (*words->word[i].fold == '(' || (dash && !apart))
            break;
    }
    return i;
}

typedef gboolean (*ReadAt)(const Finder *f, guint i, guint end, Candidate *out);

static gboolean read_number(const Finder *f, guint i, guint end, Candidate *out)
{
    guint value_end;
    gboolean closed;
    if (i < end && f->label_word[i])
        return FALSE;
    char *number = number_at(f, i, end, &value_end, &closed);
    if (!number)
        return FALSE;
    out->number = number;
    out->first = i;
    out->end = value_end;
    out->closed = closed;
    return TRUE;
}

static gboolean read_date(const Finder *f, guint i, guint end, Candidate *out)
{
    if (i >= end || !date_at(f->page->words, i, f->months, &out->date) || i + out->date.n_words > end)
        return FALSE;
    out->first = i;
    out->end = i + out->date.n_words;
    return TRUE;
}

// A dash with blanks on both sides and words before it separates; it is no minus.
static gboolean is_separator(const Finder *f, guint i)
{
    const Words *w = f->page->words;
    gboolean dash = words_is_mark(w, i, "-") || words_is_mark(w, i, "–");
    return dash && w->word[i].gap == 1 && i + 1 < w->n && w->word[i + 1].gap > 0;
}

static gboolean read_amount(const Finder *f, guint i, guint end, Candidate *out)
{
    DateText date;
    if (i < end && is_separator(f, i))
        return FALSE;
    if (i >= end || date_at(f->page->words, i, f->months, &date))
        return FALSE;
    if (!amount_at(f->page->words, i, f->style, &out->amount))
        return FALSE;
    out->first = i;
    out->end = i + out->amount.n_words;
    return TRUE;
}

// The label that word i belongs to, NULL if none.
static const Label *label_of_word(const Finder *f, guint i)
{
    for (guint lo = 0, hi = f->labels->len; f->label_word[i] && lo < hi;) {
        guint mid = (lo + hi) / 2;
        const Label *l = label(f, mid);
        if (i >= l->first && i < l->end)
            return l;
        if (i < l->first)
            hi = mid;
        else
            lo = mid + 1;
    }
    return NULL;
}

// Another label ends a search, unless it only says of what kind the total is ("inkl. 19 % MwSt").
static gboolean stops_search(const Finder *f, guint i, gboolean for_amount)
{
    const Label *l = label_of_word(f, i);
    if (l && for_amount && (l->tags & LABEL_TITLE)) // "Total de la facture"
        return FALSE;
    return l && !(l->tags & (LABEL_TAX | LABEL_CURRENCY | LABEL_NO | LABEL_ANY_NUMBER | LABEL_DATE));
}

// A value behind the label in the same cell, within a few words that are no label.
static gboolean behind(const Finder *f, const Label *l, ReadAt read, guint words_between, Candidate *out)
{
    const Cell *cell = &f->page->cell[l->cell];
    guint i = read == read_amount ? pass_colons(f->page->words, l->end, cell->end)
                                  : pass_marks(f->page->words, l->end, cell->end);
    for (guint k = 0; i < cell->end && k <= words_between; i++) {
        if (stops_search(f, i, read == read_amount))
            return FALSE;
        if (read(f, i, cell->end, out)) {
            out->place = PLACE_BEHIND;
            return TRUE;
        }
        if (f->page->words->word[i].kind != WORD_MARK)
            k++;
        DateText date; // the digits of a date are no amount
        if (read == read_amount && date_at(f->page->words, i, f->months, &date))
            i += date.n_words - 1;
    }
    return FALSE;
}

static gboolean cell_begins_label(const Finder *f, const Cell *cell)
{
    guint i = pass_marks(f->page->words, cell->first, cell->end);
    return i < cell->end && f->label_word[i];
}

// The value in a cell: at its beginning, or behind one word ("am 5. Mai", "le 5 mai").
static gboolean in_cell(const Finder *f, const Cell *cell, ReadAt read, Candidate *out)
{
    guint i = read == read_amount ? pass_colons(f->page->words, cell->first, cell->end)
                                  : pass_marks(f->page->words, cell->first, cell->end);
    if (read(f, i, cell->end, out))
        return TRUE;
    gboolean numbers = read == read_number;
    for (guint k = 0; !numbers && k < 2 && i + 1 < cell->end; k++)
        if (read(f, ++i, cell->end, out))
            return TRUE;
    return FALSE;
}

static gboolean next_cell(const Finder *f, const Label *l, ReadAt read, guint cells_between, Candidate *out)
{
    const Page *page = f->page;
    guint end = page->line[page->cell[l->cell].line].end;
    for (guint c = l->cell + 1, k = 0; c < end && k <= cells_between; c++, k++) {
        if (in_cell(f, &page->cell[c], read, out)) {
            out->place = PLACE_NEXT_CELL;
            return TRUE;
        }
        if (cell_begins_label(f, &page->cell[c]))
            return FALSE;
    }
    return FALSE;
}

// A row of heads over a row with as many values (a table whose columns the layout lost): the value of the
// same rank reads too, and is another than the one that stands under the head.
static gboolean rank_disagrees(const Finder *f, const Label *l, ReadAt read, const Candidate *found)
{
    const Page *page = f->page;
    const PageLine *heads = &page->line[page->cell[l->cell].line], *values = heads + 1;
    guint cell = page->cell_of[found->first], rank = l->cell - heads->first;
    if (page->cell[cell].line != page->cell[l->cell].line + 1 || heads->end - heads->first < 2 ||
        heads->end - heads->first != values->end - values->first || values->first + rank == cell)
        return FALSE;
    Candidate other = {0};
    gboolean reads = in_cell(f, &page->cell[values->first + rank], read, &other);
    g_free(other.number);
    return reads;
}

// Three heads or more, most of them labels, over as many values: where the layout lost the columns, the
// value of the same rank is the head's.
static gboolean by_rank(const Finder *f, const Label *l, ReadAt read, Candidate *out)
{
    const Page *page = f->page;
    guint line = page->cell[l->cell].line, labels = 0;
    const PageLine *heads = &page->line[line], *values = heads + 1;
    guint n = heads->end - heads->first;
    if (line + 1 >= page->n_lines || n < 3 || values->end - values->first != n)
        return FALSE;
    for (guint c = heads->first; c < heads->end; c++)
        labels += cell_begins_label(f, &page->cell[c]);
    if (labels * 2 <= n || !in_cell(f, &page->cell[values->first + l->cell - heads->first], read, out))
        return FALSE;
    out->place = PLACE_BELOW;
    return TRUE;
}

// The first cell under the label's that stands in its columns.
static gboolean below_column(const Finder *f, const Label *l, ReadAt read, Candidate *out)
{
    const Page *page = f->page;
    const Cell *head = &page->cell[l->cell];
    guint tried = 0;
    for (guint line = head->line + 1; line < page->n_lines && line <= head->line + BELOW_LINES; line++) {
        guint stop = MIN(page->line[line].end, page->line[line].first + CELLS_MAX);
        for (guint c = page->line[line].first; c < stop; c++) {
            if (!page_overlaps(head, &page->cell[c]))
                continue;
            if (in_cell(f, &page->cell[c], read, out)) {
                out->place = PLACE_BELOW;
                if (!rank_disagrees(f, l, read, out))
                    return TRUE;
                g_clear_pointer(&out->number, g_free);
                return FALSE;
            }
            if (cell_begins_label(f, &page->cell[c]) || ++tried >= 2)
                return FALSE;
        }
    }
    return FALSE;
}

static gboolean below(const Finder *f, const Label *l, ReadAt read, Candidate *out)
{
    return below_column(f, l, read, out) || by_rank(f, l, read, out);
}

// A value on the very next line, far to the right of a label that ends its line (right-aligned boxes).
static gboolean below_right(const Finder *f, const Label *l, ReadAt read, Candidate *out)
{
    const Page *page = f->page;
    const Cell *head = &page->cell[l->cell];
    if (l->cell + 1 != page->line[head->line].end || head->line + 1 >= page->n_lines)
        return FALSE;
    const PageLine *next = &page->line[head->line + 1];
    const Cell *last = &page->cell[next->end - 1];
    if (last->column < head->column_end || !in_cell(f, last, read, out))
        return FALSE;
    out->place = PLACE_BELOW;
    if (out->end == last->end)
        return TRUE;
    g_clear_pointer(&out->number, g_free);
    return FALSE;
}

const Cell *candidate_cell_above(const Page *page, guint cell)
{
    const Cell *foot = &page->cell[cell];
    for (guint line = foot->line; line-- > 0 && line + 3 >= foot->line;)
        for (guint c = page->line[line].first; c < page->line[line].end; c++)
            if (page_overlaps(foot, &page->cell[c]))
                return &page->cell[c];
    return NULL;
}

static gboolean above(const Finder *f, const Label *l, ReadAt read, Candidate *out)
{
    const Cell *cell = candidate_cell_above(f->page, l->cell);
    out->place = PLACE_ABOVE;
    return cell && in_cell(f, cell, read, out);
}

static gboolean elsewhere(const Finder *f, const Label *l, ReadAt read, Candidate *out)
{
    if (f->above_only)
        return above(f, l, read, out);
    if (f->below_only)
        return below(f, l, read, out) || below_right(f, l, read, out);
    return l->closes_cell &&
           (next_cell(f, l, read, 0, out) || below(f, l, read, out) || below_right(f, l, read, out));
}

// A layout rule says where to look.
static gboolean is_placed(const Finder *f)
{
    return f->below_only || f->above_only;
}

// "Invoice N-118": the letter was taken for "no." and is the number's own.
static gboolean number_of_one_letter(const Finder *f, const Label *l, Candidate *out)
{
    const Words *w = f->page->words;
    guint last = l->end - 1;
    gboolean letter = w->word[last].kind == WORD_LETTERS && w->word[last].end - w->word[last].start == 1;
    if (!letter || last == l->first || !words_is_mark(w, l->end, "-") || w->word[l->end].gap > 0 ||
        l->end + 1 >= w->n || w->word[l->end + 1].kind != WORD_DIGITS || w->word[l->end + 1].gap > 0)
        return FALSE;
    out->number = number_at(f, last, f->page->cell[l->cell].end, &out->end, &out->closed);
    out->first = last;
    return out->number != NULL;
}

gboolean candidate_number(const Finder *f, guint k, Candidate *out)
{
    const Label *l = label(f, k);
    *out = (Candidate){.label = k};
    if (!is_placed(f) && number_of_one_letter(f, l, out))
        return TRUE;
    if (!is_placed(f) && behind(f, l, read_number, 0, out))
        return TRUE;
    return elsewhere(f, l, read_number, out);
}

gboolean candidate_date(const Finder *f, guint k, Candidate *out)
{
    const Label *l = label(f, k);
    *out = (Candidate){.label = k};
    if (!is_placed(f) && behind(f, l, read_date, 2, out))
        return TRUE;
    return elsewhere(f, l, read_date, out);
}

// In a row of amounts ("Total  24.99  5.00  29.99") the last is the whole.
static void take_last_of_row(const Finder *f, const Label *l, Candidate *out)
{
    const Page *page = f->page;
    guint end = page->line[page->cell[l->cell].line].end;
    for (guint c = page->cell_of[out->first] + 1; c < end; c++) {
        Candidate next = *out;
        guint i = pass_colons(page->words, page->cell[c].first, page->cell[c].end);
        if (!read_amount(f, i, page->cell[c].end, &next) || next.amount.decimals != out->amount.decimals)
            return;
        *out = next;
    }
}

// Amounts stacked under the head of a column: if the last is the sum of those above, it is the whole.
static void take_sum_of_column(const Finder *f, const Label *l, Candidate *out)
{
    const Page *page = f->page;
    const Cell *head = &page->cell[l->cell];
    int64_t sum = 0, minor = 0;
    if (!money_parse(out->amount.value, "", &sum))
        return;
    Candidate next = *out;
    guint first = page->cell[page->cell_of[out->first]].line + 1;
    for (guint line = first; line < page->n_lines && line < first + 12; line++) {
        gboolean found = FALSE;
        for (guint c = page->line[line].first; c < page->line[line].end && !found; c++)
            found = page_overlaps(head, &page->cell[c]) && in_cell(f, &page->cell[c], read_amount, &next);
        if (!found || !money_parse(next.amount.value, "", &minor))
            return;
        next.place = PLACE_BELOW;
        if (minor == sum) {
            *out = next;
            return;
        }
        if (!money_add(sum, minor, &sum))
            return;
    }
}

gboolean candidate_amount(const Finder *f, guint k, Candidate *out)
{
    const Label *l = label(f, k);
    *out = (Candidate){.label = k};
    if (is_placed(f))
        return elsewhere(f, l, read_amount, out);
    if (behind(f, l, read_amount, BEHIND_WORDS, out))
        return TRUE;
    if (next_cell(f, l, read_amount, 4, out)) {
        take_last_of_row(f, l, out);
        return TRUE;
    }
    if (!l->closes_cell || !below(f, l, read_amount, out))
        return FALSE;
    take_sum_of_column(f, l, out);
    return TRUE;
}

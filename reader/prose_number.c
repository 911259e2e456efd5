// The document's number, and the numbers of what it refers to. Part of reader/prose.
#include <string.h>

#include "reader/layout_rule.h"
#include "reader/prose_parts.h"

#define NO_LABEL G_MAXUINT
#define SUBJECT_CELLS 40u
#define TITLE_WORDS 8u

typedef struct {
    char *value;
    double score;
    guint label, first, end;
} Choice;

static gboolean fills_cell(const Prose *p, const Candidate *c)
{
    return c->end == p->page->cell[p->page->cell_of[c->first]].end;
}

// How plainly a label and its place say "this is the number of this document".
static double number_score(const Prose *p, const Label *l, const Candidate *c)
{
    double score;
    if (l->tags & LABEL_NUMBER)
        score = c->place == PLACE_BEHIND ? 0.95 : c->place == PLACE_NEXT_CELL ? 0.93 : 0.88;
    else if (c->place == PLACE_NEXT_CELL && l->opens_cell && l->closes_cell && fills_cell(p, c))
        score = 0.82; // "Invoice" | "INV-88"
    else
        score = c->place == PLACE_BEHIND ? 0.85 : 0.7;
    if (c->closed)
        score += 0.03;
    // far down a page, "invoice 123" is more likely a reference to another one
    guint line = p->page->cell[l->cell].line;
    if (line > 40 && line * 2 > p->page->n_lines)
        score -= 0.2;
    return score;
}

static gboolean is_number_label(const Prose *p, guint k)
{
    const Label *l = prose_label(p, k);
    if (l->tags & LABEL_NUMBER)
        return !(l->tags & (LABEL_ORDER | LABEL_CORRECTS));
    return (l->tags & LABEL_TITLE) != 0;
}

// A title ("Factuur") with the number not behind it counts only as the head of a column among other heads.
static gboolean is_column_head(const Prose *p, const Label *l)
{
    const PageLine *line = &p->page->line[p->page->cell[l->cell].line];
    guint heads = 0;
    for (guint k = 0; k < p->labels->len; k++) {
        const Label *other = prose_label(p, k);
        heads +=
            other->cell >= line->first && other->cell < line->end && other->opens_cell && other->closes_cell;
    }
    return heads >= 3;
}

// Another number right under it: a list of invoices, as on a statement.
static gboolean is_listed(const Prose *p, const Candidate *c)
{
    const Page *page = p->page;
    const Cell *cell = &page->cell[page->cell_of[c->first]];
    if (cell->line + 1 >= page->n_lines)
        return FALSE;
    const PageLine *next = &page->line[cell->line + 1];
    for (guint k = next->first; k < next->end; k++) {
        guint end;
        gboolean closed;
        if (!page_overlaps(cell, &page->cell[k]))
            continue;
        g_autofree char *number =
            number_at(&p->finder, page->cell[k].first, page->cell[k].end, &end, &closed);
        return number && end == page->cell[k].end && strlen(number) == strlen(c->number);
    }
    return FALSE;
}

static gboolean acceptable(const Prose *p, const Label *l, const Candidate *c)
{
    if (c->place == PLACE_BELOW && is_listed(p, c))
        return FALSE;
    if (l->tags & LABEL_NUMBER && !(l->tags & LABEL_TITLE))
        return TRUE;
    if (c->place == PLACE_BELOW)
        return is_column_head(p, l) && l->opens_cell;
    if (c->place == PLACE_NEXT_CELL)
        return l->opens_cell && strlen(c->number) >= 3;
    return strlen(c->number) >= 3 || strchr(c->number, '/');
}

static void add_choice(GArray *choices, Choice c)
{
    for (guint i = 0; i < choices->len; i++) {
        Choice *other = &g_array_index(choices, Choice, i);
        if (strcmp(other->value, c.value) != 0)
            continue;
        if (c.score > other->score) {
            other->label = c.label;
            other->first = c.first;
            other->end = c.end;
        }
        other->score = MAX(other->score, c.score) + 0.02; // said twice
        g_free(c.value);
        return;
    }
    g_array_append_val(choices, c);
}

static void collect(const Prose *p, GArray *choices)
{
    Candidate c;
    for (guint k = 0; k < p->labels->len; k++) {
        if (!is_number_label(p, k) || !candidate_number(&p->finder, k, &c))
            continue;
        const Label *l = prose_label(p, k);
        if (acceptable(p, l, &c))
            add_choice(choices,
                       (Choice){g_steal_pointer(&c.number), number_score(p, l, &c), k, c.first, c.end});
        g_free(c.number);
    }
}

static int by_score(gconstpointer a, gconstpointer b)
{
    const Choice *x = a, *y = b;
    return x->score < y->score ? 1 : x->score > y->score ? -1 : x->first > y->first ? 1 : -1;
}

// Two different numbers with the same plainness: the first on the page stands, with less confidence.
static void choose(Prose *p, GArray *choices)
{
    g_array_sort(choices, by_score);
    const Choice *best = &g_array_index(choices, Choice, 0);
    const Choice *second = choices->len > 1 ? &g_array_index(choices, Choice, 1) : NULL;
    double score = MIN(best->score, 0.98);
    if (second && best->score - second->score < 0.02) {
        facts_note(p->facts, "number: also considered %s", second->value);
        score -= 0.15;
    }
    // what the mail's subject names is the number, if it stands by a label here
    if (p->in->mail && p->in->mail->subject && strlen(best->value) >= 4 &&
        strstr(p->in->mail->subject, best->value))
        score = MAX(score, 0.85);
    p->number_score = score;
    p->number_end = best->end;
    const Label *label = best->label != NO_LABEL ? prose_label(p, best->label) : NULL;
    p->number_label = label ? label->first : 0;
    p->number_label_end = label ? label->end : 0;
    prose_set(p, FACT_NUMBER, best->value, label, best->first, best->end, score);
}

// "Numéro: 17" belongs to a party when that party's heading stands just above.
static gboolean belongs_to_party(const Prose *p, const Label *l)
{
    const guint64 parties = LABEL_SELLER | LABEL_BUYER | LABEL_ADDRESS;
    guint line = p->page->cell[l->cell].line;
    for (guint k = 0; k < p->labels->len; k++) {
        const Label *other = prose_label(p, k);
        guint above = p->page->cell[other->cell].line;
        gboolean same_column = page_overlaps(&p->page->cell[other->cell], &p->page->cell[l->cell]);
        if ((other->tags & parties) && above <= line && line - above <= 4 && other->opens_cell && same_column)
            return TRUE;
    }
    return FALSE;
}

// Only when nothing better stands on the page.
static void collect_unnamed(const Prose *p, GArray *choices)
{
    Candidate c;
    for (guint k = 0; k < p->labels->len && choices->len == 0; k++) {
        const Label *l = prose_label(p, k);
        gboolean plain = (l->tags & LABEL_ANY_NUMBER) && l->opens_cell &&
                         (l->closes_cell || words_is_mark(p->page->words, l->end, ":"));
        if (!plain || belongs_to_party(p, l) || !candidate_number(&p->finder, k, &c))
            continue;
        if (strlen(c.number) >= 3 && c.place != PLACE_BELOW)
            add_choice(choices, (Choice){g_steal_pointer(&c.number), 0.82, k, c.first, c.end});
        g_free(c.number);
    }
}

// The document's name fills a cell just above in the same columns, or just before on the line.
static gboolean stands_by_title(const Prose *p, const Label *l)
{
    const Cell *here = &p->page->cell[l->cell];
    for (guint k = 0; k < p->labels->len; k++) {
        const Label *title = prose_label(p, k);
        const Cell *cell = &p->page->cell[title->cell];
        if (!(title->tags & (LABEL_TITLE | LABEL_ISSUED)) || !title->opens_cell || cell->line > here->line)
            continue; // "Facture du 09/08/2024    n° 100"
        gboolean before = cell->line == here->line && title->cell + 1 == l->cell;
        gboolean above = (title->tags & LABEL_TITLE) && here->line - cell->line == 1 && title->closes_cell &&
                         (page_overlaps(cell, here) || cell->column == here->column);
        if (before || above)
            return TRUE;
    }
    return FALSE;
}

// "FACTURE" over "N° 2917", "INVOICE    No. 17".
static void collect_under_title(const Prose *p, GArray *choices)
{
    Candidate c;
    for (guint k = 0; k < p->labels->len && choices->len == 0; k++) {
        const Label *l = prose_label(p, k);
        if (!(l->tags & (LABEL_NO | LABEL_ANY_NUMBER)) || !l->opens_cell || !stands_by_title(p, l) ||
            !candidate_number(&p->finder, k, &c))
            continue;
        if (c.place != PLACE_BELOW)
            add_choice(choices, (Choice){g_steal_pointer(&c.number), 0.9, k, c.first, c.end});
        g_free(c.number);
    }
}

// The cell before it on its line is a label: it is that one's value.
static gboolean follows_label(const Prose *p, guint c)
{
    const Cell *cell = &p->page->cell[c];
    return c > p->page->line[cell->line].first && p->finder.label_word[p->page->cell[c - 1].end - 1];
}

static gboolean is_year(const char *number)
{
    return strlen(number) == 4 && (g_str_has_prefix(number, "19") || g_str_has_prefix(number, "20")) &&
           strspn(number, "0123456789") == 4;
}

// Nothing on the page says "number", but a code that the subject names stands there in a cell of its own.
static void collect_from_subject(const Prose *p, GArray *choices)
{
    const Page *page = p->page;
    const char *subject = p->in->mail ? p->in->mail->subject : NULL;
    for (guint c = 0; subject && choices->len == 0 && c < MIN(page->n_cells, SUBJECT_CELLS); c++) {
        const Cell *cell = &page->cell[c];
        guint end;
        gboolean closed;
        if (p->finder.label_word[cell->first] || cell->end - cell->first > 8 || follows_label(p, c))
            continue;
        g_autofree char *number = number_at(&p->finder, cell->first, cell->end, &end, &closed);
        gsize len = number && !is_year(number) ? strlen(number) : 0;
        const char *at = len >= 3 && end == cell->end ? strstr(subject, number) : NULL;
        if (!at || g_ascii_isalnum(at[len]) || (at > subject && g_ascii_isalnum(at[-1])))
            continue;
        Choice choice = {g_steal_pointer(&number), 0.85, NO_LABEL, cell->first, end};
        g_array_append_val(choices, choice);
    }
}

// "the nota fiscal NFS-e 1187, issued ...": a few words behind the document's name, and the subject has it.
static void collect_from_sentence(const Prose *p, GArray *choices)
{
    const Words *w = p->page->words;
    const char *subject = p->in->mail ? p->in->mail->subject : NULL;
    for (guint k = 0; subject && choices->len == 0 && k < p->labels->len; k++) {
        const Label *l = prose_label(p, k);
        guint stop = MIN(p->page->cell[l->cell].end, l->end + TITLE_WORDS);
        for (guint i = l->end; (l->tags & (LABEL_TITLE | LABEL_NUMBER)) && i < stop; i++) {
            guint end;
            gboolean closed;
            g_autofree char *number = number_at(&p->finder, i, p->page->cell[l->cell].end, &end, &closed);
            gsize len = number && !is_year(number) ? strlen(number) : 0;
            const char *at = len >= 3 ? strstr(subject, number) : NULL;
            if (!at || g_ascii_isalnum(at[len]) || (at > subject && g_ascii_isalnum(at[-1])) ||
                w->word[i].gap == 0)
                continue;
            Choice choice = {g_steal_pointer(&number), 0.85, k, i, end};
            g_array_append_val(choices, choice);
            break;
        }
    }
}

static void read_reference_to(Prose *p, guint64 tag, FactField field)
{
    Candidate c;
    for (guint k = 0; k < p->labels->len; k++) {
        const Label *l = prose_label(p, k);
        if (!(l->tags & tag) || !candidate_number(&p->finder, k, &c))
            continue;
        prose_set(p, field, c.number, l, c.first, c.end, c.place == PLACE_BEHIND ? 0.9 : 0.85);
        g_free(c.number);
        return;
    }
}

void prose_read_number(Prose *p)
{
    g_autoptr(GArray) choices = g_array_new(FALSE, FALSE, sizeof(Choice));
    collect(p, choices);
    collect_under_title(p, choices);
    collect_unnamed(p, choices);
    collect_from_subject(p, choices);
    guint plain = choices->len;
    collect_from_sentence(p, choices);
    p->needs_own_words = choices->len > plain;
    if (layout_rule_has(p, FACT_NUMBER))
        p->number_score = 0.99;
    else if (choices->len > 0)
        choose(p, choices);
    else
        facts_note(p->facts, "number: no label of an invoice number with a value by it");
    for (guint i = 0; i < choices->len; i++)
        g_free(g_array_index(choices, Choice, i).value);
    read_reference_to(p, LABEL_ORDER, FACT_ORDER);
    read_reference_to(p, LABEL_CORRECTS, FACT_CORRECTS);
}

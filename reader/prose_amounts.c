// What is to be paid, among subtotals, taxes, previous balances and the whole. Part of reader/prose. A
// label of the amount due outranks a total with tax, that a bare "total"; what was paid before is taken
// off a total, never off an amount due.
#include <string.h>

#include "reader/layout_rule.h"
#include "reader/prose_parts.h"

#define SUMS_MAX 120

typedef struct {
    Candidate c;
    int rank; // 3 due, 2 total with tax, 1 sum, 0 not a whole
    guint64 tag;
    int64_t minor;
} Sum;

static int rank_of(guint64 tags)
{
    if (tags & (LABEL_NET | LABEL_TAX | LABEL_PREVIOUS | LABEL_PREPAID))
        return 0;
    return tags & (LABEL_PAYABLE | LABEL_DUE) ? 3 : tags & LABEL_TOTAL ? 2 : 1;
}

// A sum has decimals as its currency has, or none at all; more are a unit price, a rate or a quantity.
static gboolean is_money(const Prose *p, const Label *l, const AmountText *a)
{
    PhraseHit hit;
    guint exponent = (guint)money_exponent(p->currency);
    const guint64 time = TW_DAY | TW_BUSINESS | TW_WEEK | TW_MONTH;
    if (a->decimals == 0 && !a->currency[0] && !l->opens_cell)
        return FALSE;
    if (phrases_at(p->terms_index, p->page->words, a->first + a->n_words, 1, &hit) && (hit.tags & time))
        return FALSE; // "te betalen binnen 30 dagen"
    return prose_same_currency(p, a->currency) &&
           (a->decimals == 0 || a->decimals == MAX(exponent, 2) || a->decimals == exponent);
}

// "Bei Zahlung bis 14.11. 2 % Skonto, Zahlbetrag 2.332,40": an amount that a discount with its time leaves.
static gboolean is_of_discount(const Prose *p, const Label *l, const Candidate *c)
{
    const Words *w = p->page->words;
    PhraseHit hit;
    DateText date;
    gboolean discount = FALSE, time = FALSE;
    guint first = page_line_first(p->page, p->page->cell[l->cell].line);
    for (guint i = first; i < MAX(l->first, c->first); i++) {
        time = time || (w->word[i].kind == WORD_DIGITS && date_at(w, i, p->terms_index, &date));
        if (!phrases_at(p->terms_index, w, i, 1, &hit))
            continue;
        if (hit.tags & TW_IF_PAID)
            return TRUE;
        if (i >= l->first)
            continue;
        discount = discount || (hit.tags & TW_DISCOUNT);
        time = time || (hit.tags & (TW_DAY | TW_WEEK | TW_BUSINESS));
        i += hit.n_words - 1;
    }
    return discount && time;
}

// Another amount stands right under the candidate.
static gboolean goes_on_below(const Prose *p, const Candidate *c)
{
    const Page *page = p->page;
    const Cell *cell = &page->cell[page->cell_of[c->first]];
    AmountText a;
    if (cell->line + 1 >= page->n_lines)
        return FALSE;
    const PageLine *next = &page->line[cell->line + 1];
    for (guint k = next->first; k < next->end; k++)
        if (page_overlaps(cell, &page->cell[k]) && amount_at(page->words, page->cell[k].first, &p->style, &a))
            return TRUE;
    return FALSE;
}

// A "total" far up among the line items, or the head of their column, is not the invoice's.
static gboolean is_column_of_items(const Prose *p, const Label *l, const Candidate *c)
{
    if (c->place != PLACE_BELOW)
        return FALSE;
    gboolean net = FALSE, tax = FALSE;
    const PageLine *line = &p->page->line[p->page->cell[l->cell].line];
    for (guint k = labels_from_cell(p->labels, line->first); k < p->labels->len; k++) {
        const Label *other = prose_label(p, k);
        if (other->cell >= line->end)
            break;
        if (other->tags & (LABEL_NUMBER | LABEL_DUE | LABEL_ISSUED))
            return FALSE; // a head of the whole document
        net = net || (other->tags & LABEL_NET);
        tax = tax || (other->tags & LABEL_TAX);
    }
    // net, tax and whole side by side are the summary, unless items go on under them
    return !(l->tags & (LABEL_PAYABLE | LABEL_TOTAL)) && !(net && tax && !goes_on_below(p, c));
}

// "Payment due $38,750.00": the label of a date with an amount by it.
static gboolean is_due_amount(const Label *l, const Candidate *c)
{
    return l->opens_cell && c->place != PLACE_BELOW && (c->amount.currency[0] || c->amount.decimals == 2) &&
           (c->place == PLACE_NEXT_CELL || c->first - l->end <= 2);
}

static GArray *collect(const Prose *p)
{
    const guint64 wanted =
        LABEL_PAYABLE | LABEL_TOTAL | LABEL_SUM | LABEL_NET | LABEL_TAX | LABEL_PREPAID | LABEL_DUE;
    GArray *sums = g_array_new(FALSE, FALSE, sizeof(Sum));
    for (guint k = 0; k < p->labels->len; k++) {
        const Label *l = prose_label(p, k);
        Sum s = {.tag = l->tags, .rank = rank_of(l->tags)};
        if (!(l->tags & wanted) || !candidate_amount(&p->finder, k, &s.c) || !is_money(p, l, &s.c.amount))
            continue;
        if ((l->tags & LABEL_DUE) && !(l->tags & LABEL_PAYABLE) && !is_due_amount(l, &s.c))
            continue;
        if (is_column_of_items(p, l, &s.c) || !money_parse(s.c.amount.value, p->currency, &s.minor))
            continue;
        gboolean far = s.c.place != PLACE_BEHIND || s.c.first - l->end > 3;
        if (s.rank > 0 && ((!l->opens_cell && far) || is_of_discount(p, l, &s.c)))
            continue; // a word of a sentence
        g_array_append_val(sums, s);
    }
    if (sums->len > SUMS_MAX) // the whole stands at the end
        g_array_remove_range(sums, SUMS_MAX / 4, sums->len - SUMS_MAX);
    return sums;
}

// net + tax = gross somewhere among the labelled amounts
static gboolean adds_up(const GArray *sums, int64_t gross)
{
    for (guint i = 0; i < sums->len; i++)
        for (guint k = 0; k < sums->len; k++) {
            const Sum *net = &g_array_index(sums, Sum, i), *tax = &g_array_index(sums, Sum, k);
            int64_t sum;
            if ((net->tag & LABEL_NET) && (tax->tag & LABEL_TAX) && money_add(net->minor, tax->minor, &sum) &&
                ABS(sum - gross) <= 2 && tax->minor != 0)
                return TRUE;
        }
    return FALSE;
}

static guint times_seen(const GArray *sums, int64_t minor)
{
    guint n = 0;
    for (guint i = 0; i < sums->len; i++)
        n += g_array_index(sums, Sum, i).rank > 0 && g_array_index(sums, Sum, i).minor == minor;
    return n;
}

// How often an amount is printed anywhere on the page.
static guint times_printed(const Prose *p, int64_t minor)
{
    guint n = 0;
    AmountText a;
    int64_t other;
    const Words *w = p->page->words;
    for (guint i = 0; i < w->n; i++)
        if (w->word[i].kind == WORD_DIGITS && amount_at(w, i, &p->style, &a)) {
            n += money_parse(a.value, p->currency, &other) && other == minor;
            i += a.n_words - 1;
        }
    return n;
}

// Of one rank: what adds up, then what is said most often, then for totals the largest, for amounts due
// the last on the page.
static gboolean better(const Prose *p, const GArray *sums, const Sum *a, const Sum *b)
{
    gboolean x = adds_up(sums, a->minor), y = adds_up(sums, b->minor);
    if (x != y && a->rank < 3)
        return x;
    guint m = times_seen(sums, a->minor), n = times_seen(sums, b->minor);
    if (m != n)
        return m > n;
    if (a->rank < 3 || a->minor == b->minor)
        return a->minor >= b->minor;
    return times_printed(p, a->minor) >= times_printed(p, b->minor);
}

static const Sum *best_of(const Prose *p, const GArray *sums, int rank)
{
    const Sum *best = NULL;
    for (guint i = 0; i < sums->len; i++) {
        const Sum *s = &g_array_index(sums, Sum, i);
        if (s->rank == rank && (!best || better(p, sums, s, best)))
            best = s;
    }
    return best;
}

static guint rivals(const GArray *sums, const Sum *best)
{
    guint n = 0;
    for (guint i = 0; i < sums->len; i++) {
        const Sum *s = &g_array_index(sums, Sum, i);
        n += s->rank == best->rank && s->minor != best->minor;
    }
    return n;
}

static double score_of(const GArray *sums, const Sum *s)
{
    double score = s->rank == 3 ? 0.93 : s->rank == 2 ? 0.9 : 0.8;
    if (adds_up(sums, s->minor) || times_seen(sums, s->minor) > 1)
        score += 0.04;
    if (s->c.place == PLACE_BELOW)
        score -= 0.05;
    if (rivals(sums, s) > 0)
        score -= 0.08;
    return score;
}

static void set_amount(Prose *p, FactField field, const Sum *s, int64_t minor, double score)
{
    char buf[MONEY_TEXT_SIZE];
    prose_set(p, field, money_format(minor, p->currency, buf), prose_label(p, s->c.label), s->c.first,
              s->c.end, score);
}

static const Sum *prepaid_of(const GArray *sums)
{
    const Sum *best = NULL;
    for (guint i = 0; i < sums->len; i++) {
        const Sum *s = &g_array_index(sums, Sum, i);
        if ((s->tag & LABEL_PREPAID) && s->minor != 0)
            best = s;
    }
    return best;
}

static void payable_from_total(Prose *p, const GArray *sums, const Sum *total, const Sum *prepaid)
{
    double score = score_of(sums, total);
    int64_t minor = total->minor;
    if (prepaid && ABS(prepaid->minor) <= total->minor) {
        minor -= ABS(prepaid->minor);
        score = 0.75;
        facts_note(p->facts, "payable: total less what was paid");
    }
    p->payable_score = score;
    set_amount(p, FACT_PAYABLE, total, minor, score);
}

// What was owed before this invoice: "payment received" on the page is about that.
static gboolean states_previous(const Prose *p)
{
    Candidate c;
    int64_t minor;
    for (guint k = 0; k < p->labels->len; k++)
        if ((prose_label(p, k)->tags & LABEL_PREVIOUS) && candidate_amount(&p->finder, k, &c) &&
            money_parse(c.amount.value, p->currency, &minor) && minor != 0)
            return TRUE;
    return FALSE;
}

static void payable_unnamed(Prose *p)
{
    char buf[MONEY_TEXT_SIZE];
    guint first, end;
    int64_t minor;
    if (!prose_unnamed_whole(p, &first, &end, &minor)) {
        facts_note(p->facts, "payable: no label of a total with an amount by it");
        return;
    }
    facts_note(p->facts, "payable: no label names it, the sum of what stands above it or the only amount");
    const Words *w = p->page->words;
    gboolean opens = p->number_label_end > p->number_label && w->word[p->number_label].gap == WORDS_NEW_LINE;
    p->needs_own_words = p->needs_own_words || !opens;
    p->payable_unnamed = TRUE;
    p->payable_score = 0.75;
    prose_set(p, FACT_PAYABLE, money_format(minor, p->currency, buf), NULL, first, end, p->payable_score);
}

void prose_read_amounts(Prose *p)
{
    p->previous_is_stated = states_previous(p);
    g_autoptr(GArray) sums = collect(p);
    const Sum *due = best_of(p, sums, 3), *total = best_of(p, sums, 2), *sum = best_of(p, sums, 1);
    const Sum *prepaid = prepaid_of(sums);
    const Sum *whole = total ? total : sum;
    if (whole)
        set_amount(p, FACT_TOTAL, whole, whole->minor, score_of(sums, whole));
    if (prepaid)
        set_amount(p, FACT_PREPAID, prepaid, ABS(prepaid->minor), 0.8);
    if (layout_rule_has(p, FACT_PAYABLE)) {
        p->payable_score = 0.99;
    } else if (due) {
        p->due_is_stated = due->minor > 0;
        p->payable_score = score_of(sums, due);
        set_amount(p, FACT_PAYABLE, due, due->minor, p->payable_score);
        if (rivals(sums, due) > 0)
            facts_note(p->facts, "payable: more than one amount due on the page");
    } else if (whole) {
        payable_from_total(p, sums, whole, prepaid);
    } else {
        payable_unnamed(p);
    }
}

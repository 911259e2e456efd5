// Payment terms in running text: what the lines that speak of payment (reader/prose_payment) mean, and what
// due date follows. Part of reader/prose. The grammar is policy/terms; a date under its own label stands
// before it, unless the terms say that it is a discount's or a part's.
#include <string.h>

#include "reader/layout_rule.h"
#include "reader/prose_parts.h"

static guint times_printed(const Prose *p, Day day)
{
    guint n = 0;
    DateText d;
    const Words *w = p->page->words;
    for (guint i = 0; i < w->n; i++)
        if (w->word[i].kind == WORD_DIGITS && date_at(w, i, p->terms_index, &d)) {
            guint line = p->page->cell[p->page->cell_of[i]].line;
            gboolean here = date_resolve(&d, p->order_known, p->day_first) == day;
            n += here && !prose_line_has_label(p, line, LABEL_OTHER_DATE | LABEL_ISSUED);
            i += d.n_words - 1;
        }
    return n;
}

// The labelled date is the end of a discount ("Fälligkeit" is also the head of that column).
static gboolean is_discount_date(const Prose *p, Day day)
{
    for (guint i = 0; i < p->facts->terms->len; i++) {
        const Term *t = p->facts->terms->pdata[i];
        if (day == DAY_NONE || t->date != day)
            continue;
        // a condition's date that stands elsewhere too ("am 6.12.2013 fällig") holds without it
        gboolean condition = t->kind == TERM_CONDITIONAL || t->offered;
        if (t->kind == TERM_DISCOUNT || (condition && times_printed(p, day) < 2))
            return TRUE;
    }
    return FALSE;
}

// One of several parts: the whole is due with the last.
static gboolean is_first_part(const Prose *p, Day day, Day last)
{
    for (guint i = 0; i < p->facts->terms->len; i++) {
        const Term *t = p->facts->terms->pdata[i];
        if (t->kind == TERM_INSTALMENT && day != DAY_NONE && t->date == day && last != DAY_NONE && last > day)
            return TRUE;
    }
    return FALSE;
}

static void forget_due(Prose *p)
{
    Fact *f = &p->facts->field[FACT_DUE];
    facts_note(p->facts,
               "due: %s is not the whole's: a discount's, a condition's, a part's or the issue date",
               f->value);
    g_clear_pointer(&f->value, g_free);
    g_clear_pointer(&f->evidence, g_free);
    f->confidence = 0;
    p->due = DAY_NONE;
    p->facts->due_basis = "none";
}

static void apply_due(Prose *p, Day due, const char *why)
{
    char buf[DAY_TEXT_SIZE], have[DAY_TEXT_SIZE];
    if (p->due != due && is_discount_date(p, p->due) && !layout_rule_has(p, FACT_DUE))
        forget_due(p);
    // read under its head where columns may be lost, and the same as the issue date: rather that of its
    // neighbour
    gboolean doubtful = p->due == p->issued && p->facts->field[FACT_DUE].confidence < 0.9;
    if (p->due != DAY_NONE && due != DAY_NONE && due > p->due && doubtful)
        forget_due(p);
    if (is_first_part(p, p->due, due) && !layout_rule_has(p, FACT_DUE))
        forget_due(p);
    if (p->due != DAY_NONE) {
        if (due != DAY_NONE && due != p->due)
            facts_note(p->facts, "due: the terms give %s, the labelled date %s stands", day_format(due, buf),
                       day_format(p->due, have));
        return;
    }
    if (due == DAY_NONE) {
        facts_note(p->facts, "due: %s", why);
        return;
    }
    g_autoptr(GString) evidence = g_string_new(NULL);
    gboolean dated = FALSE;
    for (guint i = 0; i < p->facts->terms->len; i++) {
        const Term *t = p->facts->terms->pdata[i];
        dated = dated || t->kind == TERM_DATE;
        if (t->kind != TERM_DISCOUNT && t->kind != TERM_CONDITIONAL)
            g_string_append_printf(evidence, "%s%s", evidence->len ? "; " : "", t->text);
    }
    p->due = due;
    facts_set(p->facts, FACT_DUE, day_format(due, buf), evidence->str, dated ? 0.88 : 0.85);
    p->facts->due_basis = dated ? "text" : "terms";
}

// "Payment 07/15/2024" on an invoice of August: what was paid before, no date to pay by. A few days before
// the issue date it may be one nevertheless.
static void drop_past_dates(Prose *p)
{
    for (guint i = p->facts->terms->len; p->issued != DAY_NONE && i > 0; i--) {
        const Term *t = p->facts->terms->pdata[i - 1];
        if (t->kind == TERM_DATE && t->date != DAY_NONE && t->date < p->issued - 14)
            g_ptr_array_remove_index(p->facts->terms, i - 1);
    }
}

#define MEANS_WORDS 7

// The words of the value of label l: behind it in its cell, or in the next.
static gboolean value_of(const Prose *p, const Label *l, guint *first, guint *end)
{
    const Cell *cell = &p->page->cell[l->cell];
    *first = l->end;
    *end = cell->end;
    if (l->closes_cell) {
        if (l->cell + 1 >= p->page->line[cell->line].end)
            return FALSE;
        *first = p->page->cell[l->cell + 1].first;
        *end = p->page->cell[l->cell + 1].end;
    }
    while (*first < *end && candidate_is_mark(&p->page->words->word[*first]))
        (*first)++;
    return *first < *end && *end - *first <= MEANS_WORDS;
}

// "Zahlungsart: Kreditkarte", "Payment method: Visa **** 4242": no more than the name of a means that settles
// at once. Beside a due date it is only what the payer may use.
static void read_means(Prose *p)
{
    PhraseHit hit;
    guint first, end;
    for (guint k = 0; k < p->labels->len && p->due == DAY_NONE; k++) {
        const Label *l = prose_label(p, k);
        if (!(l->tags & LABEL_TERMS) || !l->opens_cell || !value_of(p, l, &first, &end) ||
            !phrases_at(p->terms_index, p->page->words, first, 1, &hit) ||
            !(hit.tags & (TW_BY_CARD | TW_AT_ONCE)) ||
            prose_letters_between(p->page->words, first + hit.n_words, end) > 1)
            continue;
        Term *t = g_new0(Term, 1);
        *t = (Term){.kind = hit.tags & TW_BY_CARD ? TERM_CARD : TERM_PAID, .date = DAY_NONE};
        t->text = words_text(p->page->words, l->first, end);
        g_ptr_array_add(p->facts->terms, t);
        return;
    }
}

void prose_read_terms(Prose *p)
{
    g_autofree char *text = prose_payment_text(p);
    const char *why = NULL;
    // a mail that is itself the invoice and has no other date is dated by its sending
    if (p->issued == DAY_NONE && !p->date_seen && strcmp(p->in->source, "pdf") != 0)
        p->terms.issued = p->terms.mail_date;
    g_ptr_array_unref(p->facts->terms);
    p->facts->terms = terms_parse(p->lex, p->lang, text, &p->terms);
    drop_past_dates(p);
    Day due = terms_due(p->facts->terms, &p->terms, &why);
    if (due != DAY_NONE && terms_only_offered(p->facts->terms)) {
        due = DAY_NONE;
        why = "its day is only named in an offer to collect it";
    }
    apply_due(p, due, why);
    read_means(p);
}

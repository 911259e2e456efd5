// The issue date and the due date of a text, and in which order it writes day and month. Part of
// reader/prose. A date that can be read two ways is resolved by the page's other dates, the language, the
// currency, the mail's date and what is plausible; else it is left out.
#include <string.h>

#include "reader/layout_rule.h"
#include "reader/prose_parts.h"

#define NET_DAYS_MAX 190
#define HEAD_CELLS 60u

// ---- the order of day and month ---------------------------------------------------------------------

typedef struct {
    guint day_first, month_first, ambiguous;
} OrderVotes;

static OrderVotes count_orders(const Prose *p)
{
    OrderVotes v = {0};
    DateText d;
    for (guint i = 0; i < p->page->words->n; i++) {
        if (p->page->words->word[i].kind != WORD_DIGITS || !date_at(p->page->words, i, p->terms_index, &d))
            continue;
        if (d.numeric && d.separator != '.') {
            v.ambiguous += date_is_ambiguous(&d);
            v.day_first += d.month_first == DAY_NONE;
            v.month_first += d.day_first == DAY_NONE;
        }
        i += d.n_words - 1;
    }
    return v;
}

// A word of [section] stands on the page.
static gboolean mentions(const Prose *p, const char *section)
{
    const LabelSection sections[] = {{section, 1}};
    const PhraseIndex *index = label_index_of(p->lex, &p->guess, section, sections, 1);
    PhraseHit hit;
    for (guint i = 0; i < p->page->words->n; i++)
        if (phrases_at(index, p->page->words, i, 1, &hit))
            return TRUE;
    return FALSE;
}

// English alone does not say: the United States put the month first, everybody else the day.
static void order_of_english(Prose *p)
{
    gboolean dollars = strcmp(p->currency, "USD") == 0;
    gboolean is_us = dollars || mentions(p, "place.month-first");
    // Canada writes both orders
    gboolean tells = p->currency[0] && strcmp(p->currency, "CAD") != 0;
    gboolean is_else = (tells && !dollars) || mentions(p, "place.day-first");
    if (is_us == is_else && !(dollars && !mentions(p, "place.day-first")))
        return;
    p->order_known = TRUE;
    p->day_first = !is_us;
}

static void decide_order(Prose *p)
{
    OrderVotes v = count_orders(p);
    if (v.day_first != v.month_first && (v.day_first == 0 || v.month_first == 0)) {
        p->order_known = TRUE;
        p->day_first = v.day_first > 0;
    } else if (v.day_first > 0) {
        facts_note(p->facts, "dates: both d/m and m/d stand on this page");
    } else if (p->lang && strcmp(p->lang, "en") != 0) {
        p->order_known = p->day_first = TRUE;
    } else {
        order_of_english(p);
    }
}

// ---- picking -----------------------------------------------------------------------------------------

typedef struct {
    Candidate c;
    double score;
    gboolean found;
} DateChoice;

static double place_score(const Candidate *c)
{
    return c->place == PLACE_BEHIND ? 0.95 : c->place == PLACE_NEXT_CELL ? 0.93 : 0.88;
}

// A date behind "number of this document" ("Rechnung Nr. 17 vom 5. Mai") is its issue date.
static gboolean follows_number(const Prose *p, const Label *l)
{
    const Cell *cell = p->page->cell;
    // the line of another document's number ("abzüglich Rechnung AZ-3 vom 2. Mai") has that one's date
    if (p->number_end > 0 && cell[p->page->cell_of[p->number_end - 1]].line != cell[l->cell].line)
        return FALSE;
    gboolean beside = l->opens_cell && l->cell > 0 && cell[l->cell - 1].line == cell[l->cell].line;
    for (guint k = labels_from_cell(p->labels, l->cell - beside); k < p->labels->len; k++) {
        const Label *other = prose_label(p, k);
        if (other->cell > l->cell)
            break;
        if (other->end <= l->first && (other->tags & (LABEL_NUMBER | LABEL_TITLE)))
            return TRUE;
    }
    return FALSE;
}

// "vom", "le", "of" are no labels by themselves; "Datum", "Date:" are.
static gboolean is_particle(const Prose *p, const Label *l)
{
    const Words *w = p->page->words;
    if (l->closes_cell || words_is_mark(w, l->end, ":"))
        return FALSE;
    return w->word[l->end - 1].end - w->word[l->first].start < 4;
}

// "Köln, den" with the date behind it or in the next cell
static gboolean after_town(const Prose *p, const Label *l)
{
    return l->first > 0 && words_is_mark(p->page->words, l->first - 1, ",") &&
           p->page->cell_of[l->first - 1] == l->cell;
}

// A clock on the same line: the time of printing.
static gboolean is_print_time(const Prose *p, const Candidate *c)
{
    const Words *w = p->page->words;
    guint end = page_line_end(p->page, p->page->cell[p->page->cell_of[c->first]].line);
    for (guint i = c->end; i + 3 < end && i < c->end + 8; i++)
        if (w->word[i].kind == WORD_DIGITS && words_is_mark(w, i + 1, ":") && w->word[i + 1].gap == 0)
            return TRUE;
    return FALSE;
}

static double issued_score(const Prose *p, const Label *l, const Candidate *c)
{
    if (l->tags & LABEL_ISSUED)
        return place_score(c);
    if (!(l->tags & LABEL_DATE))
        return 0;
    if (follows_number(p, l) && c->place == PLACE_BEHIND)
        return 0.92;
    if (is_print_time(p, c))
        return 0.1;
    if (after_town(p, l) && c->place != PLACE_BELOW)
        return 0.86;
    guint line = p->page->cell[l->cell].line;
    gboolean is_label = l->opens_cell && !is_particle(p, l);
    gboolean is_low = line > 30 && line * 10 > p->page->n_lines * 6;
    return is_label ? place_score(c) - (is_low ? 0.3 : 0.08) : 0;
}

static gboolean is_value_of_other(const Prose *p, guint i)
{
    Candidate c;
    for (guint k = 0; k < p->labels->len; k++)
        if ((prose_label(p, k)->tags & LABEL_OTHER_DATE) && candidate_date(&p->finder, k, &c) && c.first == i)
            return TRUE;
    return FALSE;
}

// The next cell of the line that holds the number is nothing but a date.
static gboolean date_beside_number(const Prose *p, Candidate *out)
{
    if (p->number_end == 0)
        return FALSE;
    guint number = p->page->cell_of[p->number_end - 1], next = number + 1;
    if (next >= p->page->line[p->page->cell[number].line].end)
        return FALSE;
    const Cell *cell = &p->page->cell[next];
    DateText d;
    if (!date_at(p->page->words, cell->first, p->terms_index, &d) || cell->first + d.n_words != cell->end ||
        is_value_of_other(p, cell->first))
        return FALSE;
    *out = (Candidate){.first = cell->first, .end = cell->end, .date = d};
    return TRUE;
}

// "Rechnung # RE-17 von 18.11.2017", "Invoice 17 issued at 2019-06-10": the date behind the number, with
// at most two words between.
static gboolean date_behind_number(const Prose *p, Candidate *out)
{
    if (p->number_end == 0)
        return FALSE;
    const Words *w = p->page->words;
    guint end = p->page->cell[p->page->cell_of[p->number_end - 1]].end;
    for (guint i = p->number_end, letters = 0; i < end && letters <= 2; i++) {
        DateText d;
        if (date_at(w, i, p->terms_index, &d)) {
            *out = (Candidate){.first = i, .end = i + d.n_words, .date = d};
            return TRUE;
        }
        letters += w->word[i].kind == WORD_LETTERS;
        if (p->finder.label_word[i] && letters > 1)
            return FALSE;
    }
    return FALSE;
}

// "Köln, 5.3.2024": a date alone in the letter's head.
static gboolean date_in_head(const Prose *p, Candidate *out)
{
    const Page *page = p->page;
    for (guint c = 0; c < MIN(page->n_cells, HEAD_CELLS) && page->cell[c].line < 20; c++) {
        const Cell *cell = &page->cell[c];
        guint i = cell->first;
        if (cell->end - i > 3 && page->words->word[i].kind == WORD_LETTERS &&
            words_is_mark(page->words, i + 1, ","))
            i += 2; // the town
        DateText d;
        if (i + 1 < cell->end && page->words->word[i].kind == WORD_LETTERS &&
            page->words->word[i].end - page->words->word[i].start <= 3 &&
            !date_at(page->words, i, p->terms_index, &d))
            i++; // "am", "den", "le"
        if (!date_at(page->words, i, p->terms_index, &d) || i + d.n_words != cell->end ||
            is_value_of_other(p, i))
            continue;
        *out = (Candidate){.first = i, .end = cell->end, .date = d};
        return TRUE;
    }
    return FALSE;
}

static void consider(DateChoice *best, const Candidate *c, double score)
{
    if (score <= best->score || score <= 0)
        return;
    best->c = *c;
    best->score = score;
    best->found = TRUE;
}

static void collect(const Prose *p, DateChoice *issued, DateChoice *due)
{
    Candidate c;
    const guint64 wanted = LABEL_ISSUED | LABEL_DATE | LABEL_DUE;
    for (guint k = 0; k < p->labels->len; k++) {
        const Label *l = prose_label(p, k);
        if (!(l->tags & wanted) || !candidate_date(&p->finder, k, &c))
            continue;
        if (l->tags & LABEL_DUE)
            consider(due, &c, place_score(&c));
        else
            consider(issued, &c, issued_score(p, l, &c));
    }
}

// ---- resolving ---------------------------------------------------------------------------------------

// An invoice is sent within days of its date: of two readings that of the mail's days tells the order, unless
// the page told it.
static Day resolve_issued(Prose *p, const DateText *d)
{
    Day mail = p->terms.mail_date;
    if (date_is_ambiguous(d) && mail != DAY_NONE && !p->order_known) {
        gboolean a = ABS(d->day_first - mail) <= 3, b = ABS(d->month_first - mail) <= 3;
        if (a != b) {
            p->order_known = TRUE;
            p->day_first = a;
        }
    }
    return date_resolve(d, p->order_known, p->day_first);
}

static gboolean plausible_due(Day due, Day issued)
{
    return due != DAY_NONE && due >= issued && due - issued <= NET_DAYS_MAX;
}

// An order that makes no sense with the issue date is no order ("due" before the invoice, or a year after).
static Day resolve_due(const Prose *p, const DateText *d)
{
    Day due = date_resolve(d, p->order_known, p->day_first);
    if (!date_is_ambiguous(d) || p->issued == DAY_NONE)
        return due;
    gboolean a = plausible_due(d->day_first, p->issued), b = plausible_due(d->month_first, p->issued);
    if (a != b && due == DAY_NONE)
        return a ? d->day_first : d->month_first;
    return due != DAY_NONE && plausible_due(due, p->issued) ? due : DAY_NONE;
}

// Both dates numeric and ambiguous: a pair of readings that fits only one way settles the order.
static void settle_order_by_pair(Prose *p, const DateChoice *issued, const DateChoice *due)
{
    if (p->order_known || !issued->found || !due->found)
        return;
    const DateText *i = &issued->c.date, *d = &due->c.date;
    gboolean dmy =
        i->day_first != DAY_NONE && d->day_first != DAY_NONE && plausible_due(d->day_first, i->day_first);
    gboolean mdy = i->month_first != DAY_NONE && d->month_first != DAY_NONE &&
                   plausible_due(d->month_first, i->month_first);
    if (dmy == mdy)
        return;
    p->order_known = TRUE;
    p->day_first = dmy;
}

static const Label *label_of(const Prose *p, const DateChoice *choice)
{
    const Label *l = choice->score > 0.6 ? prose_label(p, choice->c.label) : NULL;
    return l && (l->tags & (LABEL_ISSUED | LABEL_DUE | LABEL_DATE)) ? l : NULL;
}

static Day set_date(Prose *p, FactField field, const DateChoice *choice, Day day)
{
    char buf[DAY_TEXT_SIZE];
    if (day == DAY_NONE || day < DAY_FIRST || day > DAY_LAST) {
        g_autofree char *text = words_text(p->page->words, choice->c.first, choice->c.end);
        facts_note(p->facts, "%s: \"%s\" can be read two ways", field == FACT_DUE ? "due" : "issued", text);
        return DAY_NONE;
    }
    prose_set(p, field, day_format(day, buf), label_of(p, choice), choice->c.first, choice->c.end,
              choice->score);
    return day;
}

void prose_read_dates(Prose *p)
{
    DateChoice issued = {0}, due = {0};
    decide_order(p);
    collect(p, &issued, &due);
    Candidate c;
    if (date_behind_number(p, &c))
        consider(&issued, &c, 0.92);
    else if (date_beside_number(p, &c))
        consider(&issued, &c, 0.86);
    if (!issued.found && date_in_head(p, &issued.c)) {
        issued.found = TRUE;
        issued.score = 0.6;
    }
    settle_order_by_pair(p, &issued, &due);
    p->date_seen = (issued.found && issued.score > 0.6) || due.found;
    if (layout_rule_has(p, FACT_ISSUED))
        p->issued = day_parse(p->facts->field[FACT_ISSUED].value);
    else if (issued.found)
        p->issued = set_date(p, FACT_ISSUED, &issued, resolve_issued(p, &issued.c.date));
    if (layout_rule_has(p, FACT_DUE))
        p->due = day_parse(p->facts->field[FACT_DUE].value);
    else if (due.found)
        p->due = set_date(p, FACT_DUE, &due, resolve_due(p, &due.c.date));
    if (p->due != DAY_NONE)
        p->facts->due_basis = "text";
    p->terms.issued = p->issued;
    p->terms.order_known = p->order_known;
    p->terms.day_first = p->day_first;
}

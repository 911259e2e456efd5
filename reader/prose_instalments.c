// A whole that is paid in parts, each printed as a day with its amount: "Vencimientos: 20/06 1.500,00;
// 20/07 1.500,00", or the days on one line and the amounts on the next. Part of reader/prose, after dates,
// terms and amounts. What always holds: the parts add up to what is payable, else they are none of ours; the
// whole is due with the last of them.
#include <string.h>

#include "reader/layout_rule.h"
#include "reader/prose_parts.h"

#define PARTS_MAX 36
#define PART_LINES 14u
#define IDLE_LINES 2u

typedef struct {
    Day day[PARTS_MAX];
    int64_t minor[PARTS_MAX];
    guint days, amounts;
} Parts;

static gboolean is_amount_of_page(const Prose *p, const AmountText *a)
{
    return a->decimals == 2 || a->currency[0] || (a->decimals == 0 && money_exponent(p->currency) == 0);
}

// The days and the amounts of words [first, end), in their order.
static void read_line(const Prose *p, guint first, guint end, Parts *parts)
{
    const Words *w = p->page->words;
    DateText date;
    AmountText amount;
    for (guint i = first; i < end;) {
        if (date_at(w, i, p->terms_index, &date)) {
            if (parts->days < PARTS_MAX)
                parts->day[parts->days++] = date_resolve(&date, p->order_known, p->day_first);
            i += date.n_words;
        } else if (amount_at(w, i, &p->style, &amount)) {
            int64_t minor = 0;
            if (is_amount_of_page(p, &amount) && parts->amounts < PARTS_MAX &&
                money_parse(amount.value, p->currency, &minor))
                parts->minor[parts->amounts++] = minor;
            i += amount.n_words;
        } else {
            i++;
        }
    }
}

// The days must rise from the issue date on, and every part be above zero.
static gboolean is_plan(const Prose *p, const Parts *parts)
{
    if (parts->days < 2 || parts->days != parts->amounts)
        return FALSE;
    for (guint i = 0; i < parts->days; i++) {
        Day before = i > 0 ? parts->day[i - 1] + 1 : p->issued;
        if (parts->day[i] == DAY_NONE || parts->minor[i] <= 0 ||
            (before != DAY_NONE && parts->day[i] < before))
            return FALSE;
    }
    return TRUE;
}

static gboolean adds_up_to(const Prose *p, const Parts *parts, FactField field)
{
    int64_t whole = 0, sum = 0;
    if (!p->facts->field[field].value || !money_parse(p->facts->field[field].value, p->currency, &whole))
        return FALSE;
    for (guint i = 0; i < parts->days; i++)
        if (!money_add(sum, parts->minor[i], &sum))
            return FALSE;
    return sum == whole && whole > 0;
}

// No label names the whole, but the sum of the parts stands on the page above them.
static gboolean adds_up_to_printed(const Prose *p, const Parts *parts, guint line)
{
    int64_t sum = 0, minor;
    AmountText a;
    const Words *w = p->page->words;
    if (p->facts->field[FACT_PAYABLE].value)
        return FALSE;
    for (guint i = 0; i < parts->days; i++)
        if (!money_add(sum, parts->minor[i], &sum))
            return FALSE;
    for (guint i = 0; i < page_line_first(p->page, line); i++)
        if (amount_at(w, i, &p->style, &a) && is_amount_of_page(p, &a) &&
            money_parse(a.value, p->currency, &minor) && minor == sum)
            return TRUE;
    return FALSE;
}

static gboolean is_whole(const Prose *p, const Parts *parts, guint line)
{
    return is_plan(p, parts) && (adds_up_to(p, parts, FACT_PAYABLE) || adds_up_to(p, parts, FACT_TOTAL) ||
                                 adds_up_to_printed(p, parts, line));
}

// The plan that begins behind label l: lines with as many days as amounts, or one kind and then the other.
static gboolean plan_at(const Prose *p, const Label *l, Parts *parts)
{
    *parts = (Parts){0};
    guint first_line = p->page->cell[l->cell].line, idle = 0;
    for (guint line = first_line; line < MIN(p->page->n_lines, first_line + PART_LINES); line++) {
        guint seen = parts->days + parts->amounts;
        guint first = line == first_line ? l->end : page_line_first(p->page, line);
        read_line(p, first, page_line_end(p->page, line), parts);
        if (is_whole(p, parts, first_line))
            return TRUE;
        idle = parts->days + parts->amounts == seen ? idle + 1 : 0;
        if (idle > IDLE_LINES)
            return FALSE;
    }
    return FALSE;
}

static void drop_dated_terms(GPtrArray *terms)
{
    for (guint i = terms->len; i > 0; i--) {
        const Term *t = terms->pdata[i - 1];
        if (t->kind == TERM_DATE || t->kind == TERM_INSTALMENT)
            g_ptr_array_remove_index(terms, i - 1);
    }
}

static void set_plan(Prose *p, const Label *l, const Parts *parts)
{
    char day[DAY_TEXT_SIZE], amount[MONEY_TEXT_SIZE];
    drop_dated_terms(p->facts->terms);
    for (guint i = 0; i < parts->days; i++) {
        Term *t = g_new0(Term, 1);
        *t = (Term){.kind = TERM_INSTALMENT, .date = parts->day[i]};
        t->amount = g_strdup(money_format(parts->minor[i], p->currency, amount));
        t->text = g_strdup_printf("%s: %s", day_format(parts->day[i], day), t->amount);
        g_ptr_array_add(p->facts->terms, t);
    }
    p->due = parts->day[parts->days - 1];
    g_autofree char *name = words_text(p->page->words, l->first, l->end);
    g_autofree char *evidence = g_strdup_printf("%s: the last of %u parts", name, parts->days);
    facts_set(p->facts, FACT_DUE, day_format(p->due, day), evidence, 0.9);
    p->facts->due_basis = "text";
    if (!p->facts->field[FACT_PAYABLE].value) {
        int64_t sum = 0;
        for (guint i = 0; i < parts->days; i++)
            sum += parts->minor[i];
        p->payable_score = 0.8;
        facts_set(p->facts, FACT_PAYABLE, money_format(sum, p->currency, amount), evidence, p->payable_score);
    }
}

void prose_read_instalments(Prose *p)
{
    Parts parts;
    if (layout_rule_has(p, FACT_DUE))
        return;
    for (guint k = 0; k < p->labels->len; k++) {
        const Label *l = prose_label(p, k);
        if (!(l->tags & (LABEL_DUE | LABEL_TERMS)) || !plan_at(p, l, &parts))
            continue;
        set_plan(p, l, &parts);
        return;
    }
}

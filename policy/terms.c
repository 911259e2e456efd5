// What a list of payment terms means for the due date. Callers: reader (every source), policy. The words
// are taken apart in policy/terms_parse.c; here is only arithmetic on days. What always holds: a discount
// never makes a due date, and terms that contradict one another make none.
#include "policy/terms.h"

#include <string.h>

static const char *const kind_names[] = {
    [TERM_NONE] = "none",
    [TERM_DAYS] = "days",
    [TERM_BUSINESS_DAYS] = "business-days",
    [TERM_MONTHS] = "months",
    [TERM_EOM_PLUS] = "eom-plus",
    [TERM_PLUS_EOM] = "plus-eom",
    [TERM_DAY_OF_MONTH] = "day-of-month",
    [TERM_ON_RECEIPT] = "on-receipt",
    [TERM_FROM_RECEIPT] = "from-receipt",
    [TERM_FROM_DELIVERY] = "from-delivery",
    [TERM_DATE] = "date",
    [TERM_DISCOUNT] = "discount",
    [TERM_INSTALMENT] = "instalment",
    [TERM_DIRECT_DEBIT] = "direct-debit",
    [TERM_CARD] = "card",
    [TERM_PAID] = "paid",
    [TERM_PREPAID] = "prepaid",
    [TERM_CONDITIONAL] = "conditional",
};

const char *term_kind_name(TermKind kind)
{
    return (gsize)kind < G_N_ELEMENTS(kind_names) ? kind_names[kind] : "none";
}

void term_free(Term *term)
{
    if (!term)
        return;
    g_free(term->amount);
    g_free(term->text);
    g_free(term);
}

static gboolean is_holiday(Day d, const TermContext *context)
{
    for (gsize i = 0; i < context->n_holidays; i++)
        if (context->holidays[i] == d)
            return TRUE;
    return day_weekday(d) >= SAT;
}

static Day add_business_days(Day d, int n, const TermContext *context)
{
    for (n = CLAMP(n, 0, 1000); n > 0; n--)
        do
            d++;
        while (is_holiday(d, context));
    return d;
}

// The given day of the month `months` after d's; a day the month lacks is its last.
static Day day_of_month(Day d, int months, int day)
{
    int y, m;
    day_to_ymd(d, &y, &m, NULL);
    Day first = day_add_months(day_from_ymd(y, m, 1), months);
    if (first == DAY_NONE)
        return DAY_NONE;
    day_to_ymd(first, &y, &m, NULL);
    return day_from_ymd(y, m, CLAMP(day, 1, days_in_month(y, m)));
}

static Day then_day(Day end_of_month, const Term *t)
{
    return t->day > 0 && end_of_month != DAY_NONE ? day_of_month(end_of_month, 1, t->day) : end_of_month;
}

// "n days, then end of month", or the other reading of the French and Italian phrase.
static Day plus_eom(const Term *t, Day issued, const TermContext *context)
{
    Day due = context->eom_first ? day_end_of_month(issued) + t->days : day_end_of_month(issued + t->days);
    return then_day(due, t);
}

// End of month, then n days. Thirty days (sixty, ninety) after a month's end are whole months in all
// published examples of "Net 15 EOM" and "Løbende måned + 30 dage": days are simply counted.
static Day eom_plus(const Term *t, Day issued)
{
    return then_day(day_end_of_month(day_add_months(issued, t->months)) + t->days, t);
}

static Day later_of(Day a, Day b)
{
    return a == DAY_NONE ? b : b == DAY_NONE ? a : MAX(a, b);
}

// The net due day of one term, DAY_NONE if it has none.
static Day term_due(const Term *t, const TermContext *context)
{
    if (t->date != DAY_NONE)
        return t->date;
    Day issued = context->issued, received = later_of(issued, context->mail_date);
    if (t->kind == TERM_ON_RECEIPT)
        return received;
    if (t->kind == TERM_FROM_RECEIPT)
        return received == DAY_NONE ? DAY_NONE : day_add_months(received, t->months) + t->days;
    if (issued == DAY_NONE)
        return DAY_NONE;
    switch (t->kind) {
    case TERM_DAYS:
        return issued + t->days;
    case TERM_BUSINESS_DAYS:
        return add_business_days(issued, t->days, context);
    case TERM_MONTHS:
        return day_add_months(issued, t->months);
    case TERM_EOM_PLUS:
        return eom_plus(t, issued);
    case TERM_PLUS_EOM:
        return plus_eom(t, issued, context);
    case TERM_DAY_OF_MONTH:
        return day_of_month(issued, t->months, t->day);
    case TERM_INSTALMENT: // by its own rule, as far as it has one
        if (t->months > 0)
            return day_add_months(issued, t->months);
        return t->days > 0 ? issued + t->days : DAY_NONE;
    default:
        return DAY_NONE;
    }
}

// How strongly a kind states the due date: a date written out outranks a count, a count "immediately".
static int rank_of(TermKind kind)
{
    switch (kind) {
    case TERM_DATE:
        return 3;
    case TERM_DAYS:
    case TERM_BUSINESS_DAYS:
    case TERM_MONTHS:
    case TERM_EOM_PLUS:
    case TERM_PLUS_EOM:
    case TERM_DAY_OF_MONTH:
    case TERM_FROM_RECEIPT:
    case TERM_FROM_DELIVERY:
        return 2;
    case TERM_ON_RECEIPT:
        return 1;
    default:
        return 0;
    }
}

static Day last_instalment(const GPtrArray *terms, const TermContext *context, const char **why)
{
    Day last = DAY_NONE;
    for (guint i = 0; i < terms->len; i++) {
        const Term *t = terms->pdata[i];
        if (t->kind != TERM_INSTALMENT)
            continue;
        Day due = term_due(t, context);
        if (due == DAY_NONE && t->percent_bp == 0) {
            *why = "an instalment without a date that can be told";
            return DAY_NONE;
        }
        last = later_of(last, due);
    }
    *why = last == DAY_NONE ? "instalments without a date" : "the last instalment";
    return last;
}

static Day due_of_rank(const GPtrArray *terms, const TermContext *context, int rank, const char **why)
{
    Day due = DAY_NONE;
    for (guint i = 0; i < terms->len; i++) {
        const Term *t = terms->pdata[i];
        if (rank_of(t->kind) != rank)
            continue;
        Day d = term_due(t, context);
        if (d == DAY_NONE) {
            *why = t->kind == TERM_FROM_DELIVERY ? "counted from a delivery whose date is not known"
                                                 : "counted from an invoice date that is not known";
            return DAY_NONE;
        }
        if (due != DAY_NONE && due != d) {
            *why = "the terms contradict one another";
            return DAY_NONE;
        }
        due = d;
        *why = rank == 3 ? "a date in the terms" : rank == 2 ? "counted from the terms" : "due on receipt";
    }
    return due;
}

Day terms_due(const GPtrArray *terms, const TermContext *context, const char **why)
{
    const char *unused;
    why = why ? why : &unused;
    *why = "no payment terms understood";
    int best = 0;
    gboolean parts = FALSE;
    for (guint i = 0; i < terms->len; i++) {
        const Term *t = terms->pdata[i];
        best = MAX(best, rank_of(t->kind));
        parts = parts || t->kind == TERM_INSTALMENT;
    }
    if (parts && best < 3)
        return last_instalment(terms, context, why);
    Day due = best == 0 ? DAY_NONE : due_of_rank(terms, context, best, why);
    for (guint i = 0; parts && due != DAY_NONE && i < terms->len; i++) { // the first part stood by "net"
        const Term *t = terms->pdata[i];
        if (t->kind == TERM_INSTALMENT && t->date != DAY_NONE)
            due = MAX(due, t->date);
    }
    return due;
}

gboolean terms_only_offered(const GPtrArray *terms)
{
    gboolean offered = FALSE;
    for (guint i = 0; i < terms->len; i++) {
        const Term *t = terms->pdata[i];
        if (!t->offered && (rank_of(t->kind) > 0 || t->kind == TERM_INSTALMENT))
            return FALSE;
        offered = offered || t->offered;
    }
    return offered;
}

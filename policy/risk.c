// How risky an account is. Callers: `postdue risk`, the agent before it chooses a ladder. No model, no hidden
// weights: a few figures, each with its two thresholds, the worst of which gives the class.
#include "policy/risk.h"

typedef struct {
    const char *text; // printf with the figure
    gint64 figure;
    gint64 watch, high; // thresholds; 0: none
} Measure;

const char *risk_class_name(RiskClass class)
{
    return class == RISK_HIGH ? "high" : class == RISK_WATCH ? "watch" : "normal";
}

// Whole percents that are reached: 79.99 is not yet 80.
static int percent(int64_t a, int64_t b)
{
    return b > 0 ? (int)MIN((__int128)a * 100 / b, 100000) : 0;
}

static gboolean is_paid(const RiskInvoice *invoice, Day today)
{
    return invoice->paid != DAY_NONE && invoice->paid <= today;
}

static void weigh_open(Risk *risk, const RiskInvoice *invoice, Day today, int *n_open)
{
    int late = today - invoice->due;
    risk->open_minor += invoice->minor;
    ++*n_open;
    if (late <= 0)
        return;
    risk->overdue_minor += invoice->minor;
    risk->oldest_overdue_days = MAX(risk->oldest_overdue_days, late);
}

static gboolean counts(const RiskInvoice *invoice)
{
    return day_is_known(invoice->due) && invoice->minor > 0 && invoice->minor < INT64_MAX / 1000000;
}

// Days late of everything that is paid or overdue, weighted by amount.
static int days_beyond_terms(const RiskInput *input)
{
    __int128 days = 0, weight = 0; // days x minor units of a thousand large invoices pass 64 bits
    for (gsize i = 0; i < input->n_invoices; i++) {
        const RiskInvoice *invoice = &input->invoices[i];
        gboolean paid = is_paid(invoice, input->today);
        Day end = paid ? invoice->paid : input->today;
        if (!counts(invoice) || (!paid && end <= invoice->due))
            continue;
        days += (__int128)MAX(end - invoice->due, 0) * invoice->minor;
        weight += invoice->minor;
    }
    return weight > 0 ? (int)((days + weight / 2) / weight) : 0;
}

static void judge(Risk *risk, const Measure *measure)
{
    RiskClass class = RISK_NORMAL;
    if (measure->watch > 0 && measure->figure >= measure->watch)
        class = RISK_WATCH;
    if (measure->high > 0 && measure->figure >= measure->high)
        class = RISK_HIGH;
    if (class == RISK_NORMAL)
        return;
    risk->class = MAX(risk->class, class);
    if (risk->reasons)
        g_ptr_array_add(risk->reasons, g_strdup_printf("%s: %" G_GINT64_FORMAT " (%s)", measure->text,
                                                       measure->figure, risk_class_name(class)));
}

static void judge_all(Risk *risk, int n_open)
{
    const Measure measures[] = {
        {"days beyond terms", risk->days_beyond_terms, 15, 45},
        {"days the oldest invoice is overdue", risk->oldest_overdue_days, 0, 90},
        {"percent of the open amount overdue", n_open >= 2 ? risk->overdue_percent : 0, 50, 0},
        {"broken promises", risk->broken_promises, 1, 2},
        {"bounced mails", risk->bounces, 1, 0},
        {"percent of the credit limit used", risk->limit_percent, 80, 100},
    };
    for (guint i = 0; i < G_N_ELEMENTS(measures); i++)
        judge(risk, &measures[i]);
}

// The figures, without sentences.
static int measure(const RiskInput *input, Risk *risk)
{
    int n_open = 0;
    for (gsize i = 0; i < input->n_invoices; i++)
        if (counts(&input->invoices[i]) && !is_paid(&input->invoices[i], input->today))
            weigh_open(risk, &input->invoices[i], input->today, &n_open);
    risk->days_beyond_terms = days_beyond_terms(input);
    risk->overdue_percent = percent(risk->overdue_minor, risk->open_minor);
    risk->limit_percent = percent(input->limit_open_minor, input->credit_limit_minor);
    risk->broken_promises = MAX(input->broken_promises, 0);
    risk->bounces = MAX(input->bounces, 0);
    return n_open;
}

Risk *risk_of(const RiskInput *input)
{
    Risk *risk = g_new0(Risk, 1);
    risk->reasons = g_ptr_array_new_with_free_func(g_free);
    judge_all(risk, measure(input, risk));
    return risk;
}

RiskClass risk_class_of(const RiskInput *input)
{
    Risk risk = {0};
    judge_all(&risk, measure(input, &risk));
    return risk.class;
}

Day risk_changes(const RiskInput *input, Day last)
{
    RiskInput then = *input;
    RiskClass today = risk_class_of(input);
    for (then.today = input->today + 1; then.today <= last; then.today++)
        if (risk_class_of(&then) != today)
            return then.today;
    return DAY_NONE;
}

void risk_free(Risk *risk)
{
    if (!risk)
        return;
    g_ptr_array_unref(risk->reasons);
    g_free(risk);
}

// May this invoice be chased at all (rule 1)? Called by decide for every invoice. Weighs what the invoice and
// its account are: open, amount, due day, holds, promises. Steps, gaps and hours are weighed elsewhere.
#include <string.h>

#include "policy/weigh.h"

#define THANKS_S (5 * 86400) // later a kept promise is not thanked for

static gboolean is_open(const InvoiceState *invoice)
{
    return !invoice->closed && invoice->chase && invoice->open.minor > 0;
}

static ReasonKey key_of(const InvoiceState *invoice, const char *code)
{
    return (ReasonKey){invoice->id, code, 0, DAY_NONE};
}

static gboolean open_to_chase(Weighing *w, const InvoiceState *invoice)
{
    if (invoice->closed || invoice->open.minor <= 0)
        reason_add(w, key_of(invoice, "paid"), "Invoice %s is settled.", invoice->number);
    else if (!invoice->chase)
        reason_add(w, key_of(invoice, "not-chased"), "%s is not to be chased.", invoice->number);
    else
        return TRUE;
    return FALSE;
}

static gboolean above_minimum(Weighing *w, const InvoiceState *invoice)
{
    const Money *minimum = &w->ladder->minimum;
    char open[MONEY_TEXT_SIZE], least[MONEY_TEXT_SIZE];
    if (minimum->currency[0] && g_strcmp0(minimum->currency, invoice->open.currency) != 0)
        return TRUE;
    if (invoice->open.minor >= minimum->minor)
        return TRUE;
    if (w->reasons)
        reason_add(w, key_of(invoice, "below-minimum"),
                   "Of invoice %s %s %s is open, less than the minimum of %s.", invoice->number,
                   money_format(invoice->open.minor, invoice->open.currency, open), invoice->open.currency,
                   money_format(minimum->minor, invoice->open.currency, least));
    return FALSE;
}

static gboolean hold_covers(const Weighing *w, const Hold *hold, const InvoiceState *invoice)
{
    gboolean concerns = hold->invoice_id == 0 || hold->invoice_id == invoice->id;
    return concerns && (hold->until_unix == 0 || w->now < hold->until_unix);
}

// Who set it, as people say it; the program itself goes without saying.
static char *hold_origin(const Hold *hold)
{
    const char *by = hold->by ? hold->by : "";
    if (!*by || strcmp(by, "agent") == 0)
        return g_strdup("");
    if (g_str_has_prefix(by, "person:"))
        return g_strdup_printf(" (%s)", by + strlen("person:"));
    return g_str_has_prefix(by, "reply:") ? g_strdup(" (by their answer)") : g_strdup_printf(" (%s)", by);
}

static void hold_reason(Weighing *w, const Hold *hold, const InvoiceState *invoice)
{
    ReasonKey key = {invoice->id, hold_kind_name(hold->kind), hold->until_unix, DAY_NONE};
    char day[DAY_TEXT_SIZE];
    if (!w->reasons)
        return;
    g_autofree char *origin = hold_origin(hold);
    g_autofree char *until =
        hold->until_unix == 0
            ? g_strdup("until a person lifts it")
            : g_strdup_printf("until %s",
                              day_format(calendar_day(w->calendar->zone, hold->until_unix, NULL), day));
    const char *reason = hold->reason ? hold->reason : "";
    gboolean ends = !*origin && *reason && strchr(".?!", reason[strlen(reason) - 1]); // a sentence of its own
    reason_add(w, key, "On hold (%s) %s%s%s%s%s", key.code, until, *reason ? ": " : "", reason, origin,
               ends ? "" : ".");
}

// Every hold in force is told; what ends by itself is weighed only when nothing else stands that does not.
static gboolean free_of_holds(Weighing *w, const InvoiceState *invoice)
{
    int64_t until = 0;
    gboolean held = FALSE, open_ended = FALSE;
    for (guint i = 0; w->account->holds && i < w->account->holds->len; i++) {
        const Hold *hold = &g_array_index(w->account->holds, Hold, i);
        if (!hold_covers(w, hold, invoice) || (hold->kind == HOLD_APPROVAL && invoice->approved))
            continue;
        held = TRUE;
        open_ended = open_ended || hold->until_unix == 0;
        until = MAX(until, hold->until_unix);
        hold_reason(w, hold, invoice);
    }
    if (held && !open_ended)
        weigh_at_unix(w, until);
    return !held;
}

static gboolean promise_counts(const Promise *promise)
{
    return promise->state == PROMISE_OPEN && day_is_known(promise->promised);
}

// The last local day on which an open promise still stands.
static Day promise_end(const Weighing *w, const Promise *promise)
{
    int grace = MAX(w->limits->promise_grace_days, 0);
    Day d = calendar_add_working(w->calendar, promise->promised, grace);
    return d == DAY_NONE ? promise->promised + grace : d;
}

static gboolean promise_concerns(const Promise *promise, const InvoiceState *invoice)
{
    return promise->invoice_id == 0 || promise->invoice_id == invoice->id;
}

static gboolean free_of_promises(Weighing *w, const InvoiceState *invoice)
{
    Day end = DAY_NONE, promised = DAY_NONE;
    char day[DAY_TEXT_SIZE], last[DAY_TEXT_SIZE];
    for (guint i = 0; w->account->promises && i < w->account->promises->len; i++) {
        const Promise *promise = &g_array_index(w->account->promises, Promise, i);
        if (!promise_counts(promise) || !promise_concerns(promise, invoice))
            continue;
        end = MAX(end, promise_end(w, promise));
        promised = MAX(promised, promise->promised);
    }
    if (end == DAY_NONE) // one that has passed was told as broken before any invoice is asked
        return TRUE;
    if (w->reasons)
        reason_add(w, (ReasonKey){invoice->id, "promise", 0, end + 1},
                   "Payment is promised for %s; without it the promise counts as broken after %s.",
                   day_format(promised, last), day_format(end, day));
    return FALSE;
}

gboolean chaseable(Weighing *w, const InvoiceState *invoice)
{
    if (!open_to_chase(w, invoice))
        return FALSE;
    if (!day_is_known(invoice->due)) {
        reason_add(w, key_of(invoice, "no-due-date"), "The due date of invoice %s is not known.",
                   invoice->number);
        free_of_holds(w, invoice);
        return FALSE;
    }
    gboolean free = free_of_holds(w, invoice);
    free = free_of_promises(w, invoice) && free;
    return free && above_minimum(w, invoice);
}

gboolean chaseable_must_ask(Weighing *w, const InvoiceState *invoice)
{
    if (!is_open(invoice) || day_is_known(invoice->due))
        return FALSE;
    for (guint i = 0; w->account->holds && i < w->account->holds->len; i++) {
        const Hold *hold = &g_array_index(w->account->holds, Hold, i);
        gboolean answers = hold->kind == HOLD_UNSURE || hold->kind == HOLD_STOP;
        if (!answers || !hold_covers(w, hold, invoice))
            continue;
        weigh_at_any_hour(w, hold->until_unix); // then the owner is asked again
        return FALSE;
    }
    return TRUE;
}

static gboolean promise_is_alive(const Weighing *w, const Promise *promise)
{
    if (!promise_counts(promise))
        return FALSE;
    for (guint i = 0; i < w->account->invoices->len; i++) {
        const InvoiceState *invoice = g_ptr_array_index(w->account->invoices, i);
        if (is_open(invoice) && promise_concerns(promise, invoice))
            return TRUE;
    }
    return FALSE;
}

void chaseable_broken_promises(Weighing *w, GArray *broken)
{
    char day[DAY_TEXT_SIZE];
    for (guint i = 0; w->account->promises && i < w->account->promises->len; i++) {
        const Promise *promise = &g_array_index(w->account->promises, Promise, i);
        if (!promise_is_alive(w, promise))
            continue;
        Day end = promise_end(w, promise);
        if (w->today <= end) {
            weigh_at_any_hour(w, calendar_day_start(w->calendar->zone, end + 1));
            continue;
        }
        g_array_append_val(broken, promise->id);
        if (w->reasons)
            reason_add(w, (ReasonKey){promise->invoice_id, "promise-broken", 0, DAY_NONE},
                       "Payment was promised for %s and has not come.", day_format(promise->promised, day));
    }
}

gboolean chaseable_was_let_down(const Weighing *w, const InvoiceState *invoice)
{
    for (guint i = 0; w->account->promises && i < w->account->promises->len; i++) {
        const Promise *promise = &g_array_index(w->account->promises, Promise, i);
        gboolean down = promise->state == PROMISE_BROKEN || promise->state == PROMISE_PARTLY;
        if (down && promise_concerns(promise, invoice))
            return TRUE;
    }
    return FALSE;
}

// Of a promise kept in part of a larger invoice the rest is still asked for; thanks would only confuse.
static gboolean is_settled(const Weighing *w, int64_t invoice_id)
{
    for (guint i = 0; i < w->account->invoices->len; i++) {
        const InvoiceState *invoice = g_ptr_array_index(w->account->invoices, i);
        if (invoice->id == invoice_id && is_open(invoice))
            return FALSE;
    }
    return TRUE;
}

static gboolean may_be_thanked(const Weighing *w, const Promise *promise)
{
    return promise->state == PROMISE_KEPT && !promise->thanked && promise->invoice_id != 0 &&
           promise->ended_unix + THANKS_S > w->now && is_settled(w, promise->invoice_id);
}

static gboolean anything_held(Weighing *w)
{
    gboolean held = FALSE;
    for (guint i = 0; w->account->holds && i < w->account->holds->len; i++) {
        const Hold *hold = &g_array_index(w->account->holds, Hold, i);
        held = held || hold->until_unix == 0 || w->now < hold->until_unix;
        weigh_at_unix(w, hold->until_unix);
    }
    return held;
}

const Promise *chaseable_to_thank(Weighing *w)
{
    if (!w->limits->thank_kept || w->limits->mode == MODE_APPROVE || !w->account->promises)
        return NULL;
    for (guint i = 0; i < w->account->promises->len; i++) {
        const Promise *promise = &g_array_index(w->account->promises, Promise, i);
        if (!may_be_thanked(w, promise))
            continue;
        if (promise->ended_unix <= w->now)
            return anything_held(w) ? NULL : promise;
        weigh_at_unix(w, promise->ended_unix); // the clock was set back
    }
    return NULL;
}

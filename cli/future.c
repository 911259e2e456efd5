// The same decide() over the coming days, on copies of the accounts in memory. Called by cmd_simulate.c and
// cmd_calendar.c. Always holds: the ledger is only read, and each decision changes only the copy, as carrying
// it out would change the ledger.
#include "cli/future.h"

#include <string.h>

#include "cli/rehearsal.h"

#define MAX_ROUNDS 10000 // of one account; a guard, a ladder has far fewer touches

static InvoiceState *find_invoice(AccountState *state, int64_t id)
{
    for (guint i = 0; i < state->invoices->len; i++)
        if (((InvoiceState *)state->invoices->pdata[i])->id == id)
            return state->invoices->pdata[i];
    return NULL;
}

// --- what carrying it out would change
// --------------------------------------------------------------------------

static void touch(AccountState *state, const Decision *decision, int64_t now)
{
    for (guint i = 0; i < decision->touches->len; i++) {
        const InvoiceTouch *at = &g_array_index(decision->touches, InvoiceTouch, i);
        InvoiceState *invoice = find_invoice(state, at->invoice_id);
        if (!invoice)
            continue;
        invoice->step = at->step;
        invoice->occurrence = at->occurrence;
        invoice->step_unix = now;
        invoice->approved = FALSE;
    }
}

static void hold_all(AccountState *state, const Decision *decision, HoldKind kind)
{
    for (guint i = 0; i < decision->invoices->len; i++) {
        Hold hold = {.kind = kind,
                     .invoice_id = g_array_index(decision->invoices, int64_t, i),
                     .reason = "",
                     .by = ""};
        g_array_append_val(state->holds, hold);
    }
}

static void approve_all(AccountState *state, const Decision *decision)
{
    for (guint i = 0; i < decision->invoices->len; i++) {
        InvoiceState *invoice = find_invoice(state, g_array_index(decision->invoices, int64_t, i));
        if (invoice)
            invoice->approved = TRUE;
    }
}

static void break_promises(AccountState *state, const Decision *decision)
{
    for (guint i = 0; i < state->promises->len; i++) {
        Promise *promise = &g_array_index(state->promises, Promise, i);
        for (guint k = 0; k < decision->promises->len; k++)
            if (promise->id == g_array_index(decision->promises, int64_t, k))
                promise->state = PROMISE_BROKEN;
    }
}

static void count_mail(AccountState *state, const Decision *decision, int64_t now)
{
    Contact contact = {now, CONTACT_OURS};
    g_array_append_val(state->contacts, contact);
    for (guint i = 0; i < decision->invoices->len; i++) {
        InvoiceState *invoice = find_invoice(state, g_array_index(decision->invoices, int64_t, i));
        if (invoice)
            invoice->mails++;
    }
}

static void thank(AccountState *state, const Decision *decision, int64_t now)
{
    count_mail(state, decision, now);
    for (guint i = 0; i < state->promises->len; i++) {
        Promise *promise = &g_array_index(state->promises, Promise, i);
        if (promise->id == g_array_index(decision->promises, int64_t, 0))
            promise->thanked = TRUE;
    }
}

static void carry_out(AccountState *state, const Decision *decision, int64_t now, gboolean approve)
{
    switch (decision->kind) {
    case DECISION_MAIL:
        count_mail(state, decision, now);
        touch(state, decision, now);
        break;
    case DECISION_TASK:
        touch(state, decision, now);
        break;
    case DECISION_APPROVE:
        if (approve)
            approve_all(state, decision);
        else
            hold_all(state, decision, HOLD_APPROVAL);
        break;
    case DECISION_BREAK:
        break_promises(state, decision);
        break;
    case DECISION_THANK:
        thank(state, decision, now);
        break;
    case DECISION_ASK:
        hold_all(state, decision, HOLD_UNSURE);
        break;
    default:
        break;
    }
}

// --- one account
// ------------------------------------------------------------------------------------------------

static gboolean contains(const GArray *ids, int64_t id)
{
    for (guint i = 0; i < ids->len; i++)
        if (g_array_index(ids, int64_t, i) == id)
            return TRUE;
    return FALSE;
}

static gboolean concerns(const Future *future, const Rehearsal *r, const Decision *decision)
{
    if (future->about_invoice == 0 || contains(decision->invoices, future->about_invoice))
        return TRUE;
    const GArray *promises = r->snapshot->state.promises;
    for (guint i = 0; i < promises->len; i++) {
        const Promise *promise = &g_array_index(promises, Promise, i);
        if (contains(decision->promises, promise->id) &&
            (promise->invoice_id == 0 || promise->invoice_id == future->about_invoice))
            return TRUE;
    }
    return FALSE;
}

static void note(Future *future, const Rehearsal *r, const Decision *decision, int64_t now)
{
    if (decision->kind == DECISION_APPROVE && future->approve)
        return; // the mail itself follows at once
    if (!concerns(future, r, decision))
        return;
    Planned planned = {.at_unix = now,
                       .account_id = r->account->id,
                       .lead_invoice = decision->lead_invoice,
                       .kind = decision->kind,
                       .n_invoices = decision->invoices->len,
                       .step = ""};
    if (decision->kind == DECISION_MAIL || decision->kind == DECISION_TASK ||
        decision->kind == DECISION_APPROVE)
        planned.step = rehearsal_step_name(r, decision->step);
    for (guint i = 0; i < decision->invoices->len; i++) {
        const InvoiceState *invoice =
            find_invoice(&r->snapshot->state, g_array_index(decision->invoices, int64_t, i));
        if (!invoice || (*planned.currency && strcmp(planned.currency, invoice->open.currency) != 0))
            continue;
        g_strlcpy(planned.currency, invoice->open.currency, CURRENCY_SIZE);
        if (!money_add(planned.sum_minor, invoice->open.minor, &planned.sum_minor))
            planned.sum_minor = INT64_MAX;
    }
    g_array_append_val(future->planned, planned);
}

static void play(Future *future, Rehearsal *r)
{
    const Settings *settings = future->world->settings;
    int64_t now = future->cli->now_unix;
    r->rules.limits.terse = TRUE;
    for (guint round = 0; round < MAX_ROUNDS && r->ladder && now <= future->end_unix; round++) {
        g_autoptr(Decision) decision =
            decide(&r->snapshot->state, r->ladder, &r->rules.calendar, &r->rules.limits, now);
        if (decision->kind == DECISION_NOTHING) {
            int64_t next = repute_next(settings, &r->reputation, decision->next_unix);
            if (next <= now)
                return;
            now = next;
            rehearsal_advance(r, settings, now, 0);
            continue;
        }
        note(future, r, decision, now);
        carry_out(&r->snapshot->state, decision, now, future->approve);
        rehearsal_advance(r, settings, now,
                          decision->kind == DECISION_BREAK ? (int)decision->promises->len : 0);
    }
}

static gboolean play_account(Future *future, int64_t account_id, GError **error)
{
    Rehearsal r;
    gboolean ok = rehearsal_begin(&r, future->cli, future->world, account_id, error);
    if (ok && r.ladder)
        play(future, &r);
    rehearsal_end(&r);
    return ok;
}

static gboolean play_all(Future *future, GError **error)
{
    LedgerFilter filter = {.open_only = TRUE};
    g_autoptr(GPtrArray) accounts = ledger_accounts(future->cli->ledger, &filter, error);
    for (guint i = 0; accounts && i < accounts->len; i++)
        if (!play_account(future, ((AccountRecord *)accounts->pdata[i])->id, error))
            return FALSE;
    return accounts != NULL;
}

gint planned_compare(gconstpointer a, gconstpointer b)
{
    const Planned *left = a, *right = b;
    if (left->at_unix != right->at_unix)
        return left->at_unix < right->at_unix ? -1 : 1;
    return left->account_id < right->account_id ? -1 : left->account_id > right->account_id;
}

gboolean future_play(Future *future, int64_t account_id, GError **error)
{
    gboolean ok = account_id ? play_account(future, account_id, error) : play_all(future, error);
    g_array_sort(future->planned, planned_compare);
    return ok;
}

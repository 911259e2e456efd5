// The scheduler's work. Called by the main loop. An account is decided, what was decided is carried out and
// recorded, and then it is decided again, until nothing is left to do before some later instant; that instant
// goes into the ledger's schedule. What always holds: one mail at most for each account and round; whatever
// fails leaves the account to be looked at again later, and does not stop the others.
#include "agent/run.h"

#include "agent/occasion.h"
#include "agent/remind.h"
#include "agent/repute.h"
#include "agent/sweep.h"
#include "store/clock.h"
#include "store/ledger_money.h"
#include "store/ledger_outbox.h"
#include "store/ledger_snapshot.h"
#include "store/ledger_talk.h"
#include "store/log.h"

#define MAX_ROUNDS 20        // decisions about one account in one go
#define RETRY_S 300          // after an error
#define LADDERLESS_S (86400) // an account that no ladder fits

// ---- the occasion ------------------------------------------------------------------------------------

static void decide_now(Occasion *o)
{
    o->decision = decide(&o->snapshot->state, o->ladder, &o->rules.calendar, &o->rules.limits, o->now);
}

gboolean occasion_open(Occasion *o, Agent *agent, int64_t account_id, GError **error)
{
    *o = (Occasion){.agent = agent, .now = clock_now()};
    SnapshotFlags flags = agent->settings->mode == MODE_SHADOW ? SNAPSHOT_SHADOW : SNAPSHOT_LIVE;
    o->account = ledger_account(agent->ledger, account_id, error);
    gboolean weighed = o->account != NULL && repute_update(agent->settings, agent->ledger, o->account, o->now,
                                                           &o->reputation, error);
    o->snapshot = weighed ? ledger_snapshot(agent->ledger, account_id, flags, o->now, error) : NULL;
    if (o->snapshot == NULL)
        return FALSE;
    debtor_rules(agent->world, o->account, &o->rules);
    o->ladder = debtor_ladder(agent->settings, o->account, o->snapshot);
    if (o->ladder != NULL)
        decide_now(o);
    return TRUE;
}

void occasion_clear(Occasion *o)
{
    g_clear_pointer(&o->decision, decision_free);
    debtor_rules_clear(&o->rules);
    repute_clear(&o->reputation);
    g_clear_pointer(&o->snapshot, snapshot_free);
    g_clear_pointer(&o->account, account_record_free);
}

const LadderStep *occasion_step(const Occasion *o)
{
    static char thanks[] = "thanks";
    static const LadderStep THANKS = {.name = thanks, .action = STEP_MAIL};
    if (o->decision->kind == DECISION_THANK)
        return &THANKS;
    int step = o->decision->step;
    return step >= 0 && (guint)step < o->ladder->steps->len ? o->ladder->steps->pdata[step] : NULL;
}

OccasionPlace occasion_place(const Occasion *o)
{
    const Decision *d = o->decision;
    if (d->kind == DECISION_THANK)
        return (OccasionPlace){THANKS_LADDER, 0, (int)g_array_index(d->promises, int64_t, 0)};
    return (OccasionPlace){o->ladder->name, d->step, d->occurrence};
}

// ---- carrying out ------------------------------------------------------------------------------------

static const InvoiceState *find_invoice(const Occasion *o, int64_t id)
{
    for (guint i = 0; i < o->snapshot->state.invoices->len; i++) {
        const InvoiceState *invoice = o->snapshot->state.invoices->pdata[i];
        if (invoice->id == id)
            return invoice;
    }
    return NULL;
}

static Act act_of(const Occasion *o, const char *why)
{
    return (Act){.at_unix = o->now, .actor = "agent", .why = why};
}

static gboolean hold_and_ask(const Occasion *o, int64_t invoice_id, HoldKind kind, const char *task_kind,
                             const char *text, GError **error)
{
    const InvoiceState *invoice = find_invoice(o, invoice_id);
    Act act = act_of(o, text);
    HoldDraft hold = {.account_id = o->account->id, .invoice_id = invoice_id, .kind = kind, .reason = text};
    if (kind == HOLD_APPROVAL && occasion_step(o) != NULL)
        hold.step = occasion_step(o)->name;
    TaskDraft task = {.account_id = o->account->id,
                      .invoice_id = invoice_id,
                      .kind = task_kind,
                      .text = text,
                      .owner = invoice != NULL ? invoice->owner : NULL};
    return ledger_hold(o->agent->ledger, &act, &hold, error) != 0 &&
           ledger_task(o->agent->ledger, &act, &task, error) != 0;
}

// An open invoice without a due date: its owner is asked, and until then nothing is done about it.
static gboolean do_ask(const Occasion *o, GError **error)
{
    for (guint i = 0; i < o->decision->invoices->len; i++) {
        int64_t id = g_array_index(o->decision->invoices, int64_t, i);
        const InvoiceState *invoice = find_invoice(o, id);
        g_autofree char *text = g_strdup_printf("When is invoice %s to %s due? No due date was found in it.",
                                                invoice != NULL ? invoice->number : "-", o->account->key);
        if (!hold_and_ask(o, id, HOLD_UNSURE, "ask-due", text, error))
            return FALSE;
    }
    return TRUE;
}

static gboolean do_approve(const Occasion *o, GError **error)
{
    const LadderStep *step = occasion_step(o);
    for (guint i = 0; i < o->decision->invoices->len; i++) {
        int64_t id = g_array_index(o->decision->invoices, int64_t, i);
        const InvoiceState *invoice = find_invoice(o, id);
        g_autofree char *text = g_strdup_printf(
            "The step \"%s\" of invoice %s to %s waits for your approval.", step != NULL ? step->name : "?",
            invoice != NULL ? invoice->number : "-", o->account->key);
        if (!hold_and_ask(o, id, HOLD_APPROVAL, "approval", text, error))
            return FALSE;
    }
    return TRUE;
}

static gboolean do_task(const Occasion *o, GError **error)
{
    const LadderStep *step = occasion_step(o);
    const InvoiceState *lead = find_invoice(o, o->decision->lead_invoice);
    gboolean handover = step->action == STEP_HANDOVER;
    g_autofree char *text = g_strdup_printf("%s: invoice %s to %s has come to the step \"%s\".",
                                            handover ? "Please hand over" : "Please call or write",
                                            lead != NULL ? lead->number : "-", o->account->key, step->name);
    ActionPlan plan;
    remind_plan(o, handover ? "handover" : "task", &plan);
    Act act = act_of(o, "the ladder asks a person at this step");
    return ledger_step_task(o->agent->ledger, &act, &plan, text, error) != 0;
}

// *later: when to look again, if that is not at once.
static gboolean carry_out(const Occasion *o, int64_t *later, GError **error)
{
    Act act = act_of(o, "the promised day and its grace have passed without the money");
    switch (o->decision->kind) {
    case DECISION_NOTHING:
        return TRUE;
    case DECISION_BREAK:
        return ledger_promises_broken(o->agent->ledger, &act, o->decision->promises, error);
    case DECISION_ASK:
        return do_ask(o, error);
    case DECISION_APPROVE:
        return do_approve(o, error);
    case DECISION_TASK:
        return do_task(o, error);
    case DECISION_THANK:
    case DECISION_MAIL:
        return o->agent->settings->mode == MODE_SHADOW ? remind_shadow(o, error)
                                                       : remind_send(o, later, error);
    }
    return TRUE;
}

// One decision about an account. *more: decide again at once.
static gboolean one_round(Agent *agent, int64_t account_id, gboolean *more, GError **error)
{
    Occasion o;
    int64_t later = 0;
    *more = FALSE;
    gboolean ok = occasion_open(&o, agent, account_id, error);
    if (ok && o.decision == NULL) {
        log_event(G_LOG_LEVEL_WARNING, NULL, "no-ladder", "account", log_int(account_id), NULL);
        ok = ledger_set_next(agent->ledger, account_id, o.now + LADDERLESS_S, error);
    } else if (ok) {
        Act act = act_of(&o, "");
        ok = ledger_decided(agent->ledger, &act, account_id, o.decision, NULL, error) &&
             carry_out(&o, &later, error);
        *more = ok && o.decision->kind != DECISION_NOTHING && later == 0;
        int64_t next = repute_next(agent->settings, &o.reputation, o.decision->next_unix);
        if (ok && !*more)
            ok = ledger_schedule(agent->ledger, account_id, later != 0 ? later : next, o.snapshot->last_event,
                                 error);
    }
    occasion_clear(&o);
    return ok;
}

static gboolean run_account(Agent *agent, int64_t account_id)
{
    g_autoptr(GError) error = NULL;
    gboolean more = TRUE, ok = TRUE;
    for (guint round = 0; ok && more && !agent->stop && round < MAX_ROUNDS; round++)
        ok = one_round(agent, account_id, &more, &error);
    if (ok && (!more || agent->stop))
        return TRUE;
    if (ok) {
        log_event(G_LOG_LEVEL_CRITICAL, NULL, "decision-circles", "account", log_int(account_id), NULL);
    } else {
        agent_failed(agent, "run-failed", g_steal_pointer(&error));
    }
    if (agent->broken)
        return FALSE;
    return ledger_set_next(agent->ledger, account_id, clock_now() + RETRY_S, NULL) && ok;
}

int run_due(Agent *agent, guint limit)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(GArray) due = ledger_due(agent->ledger, clock_now(), limit, &error);
    if (due == NULL) {
        agent_failed(agent, "run-failed", g_steal_pointer(&error));
        return -1;
    }
    g_autoptr(GArray) active = sweep_idle(agent->ledger, agent->world, due, clock_now(), &error);
    if (active == NULL) { // one by one then, so that one account's trouble stays its own
        agent_failed(agent, "sweep-failed", g_steal_pointer(&error));
        active = g_array_ref(due);
    }
    for (guint i = 0; i < active->len && !agent->stop && !agent->broken; i++)
        run_account(agent, g_array_index(active, int64_t, i));
    return (int)due->len;
}

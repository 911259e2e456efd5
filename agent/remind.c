// Sends one reminder exactly once. Called by run.c. The order is the protocol: the plan and the reservation
// are in the ledger, and the Message-ID on the watch list, before the first byte goes to the MTA; what became
// of it is recorded from the MTA's answer, or, when that was lost, from the journal of our own milter. Whom
// to write to and what is said is mailing.c's work; shadow mode does all of it but the sending.
#include "agent/remind.h"

#include <string.h>

#include "agent/gate.h"
#include "agent/mailing.h"
#include "agent/reconcile.h"
#include "agent/submit.h"
#include "agent/watch.h"
#include "policy/base/text.h"
#include "store/ledger_letter.h"
#include "store/ledger_talk.h"
#include "store/log.h"

#define CONNECT_S 10
#define SUBMIT_S 120
#define BACKOFF_FIRST_S 300
#define BACKOFF_MOST_S (6 * 3600)
#define REFUSED_S 86400 // a refused mail is tried again after a day, while a person looks

// ---- the plan ----------------------------------------------------------------------------------------

void remind_plan(const Occasion *o, const char *kind, ActionPlan *plan)
{
    const LadderStep *step = occasion_step(o);
    OccasionPlace place = occasion_place(o);
    *plan = (ActionPlan){
        .account_id = o->account->id,
        .kind = kind,
        .ladder = place.ladder,
        .step_name = step->name,
        .step = place.step,
        .occurrence = place.occurrence,
        .lead_invoice = o->decision->lead_invoice,
        .invoices = (const int64_t *)(void *)o->decision->invoices->data,
        .n_invoices = o->decision->invoices->len,
        .seen_event = o->snapshot->last_event,
    };
}

// Where each invoice of the mail is brought: its touch, or where it stands if it is only listed.
static void fill_touches(Mailing *m)
{
    const Decision *decision = m->o->decision;
    m->steps = g_new(int, decision->invoices->len);
    m->occurrences = g_new(int, decision->invoices->len);
    for (guint i = 0; i < decision->invoices->len; i++) {
        const InvoiceRecord *invoice = m->invoices->pdata[i];
        m->steps[i] = invoice->step;
        m->occurrences[i] = invoice->occurrence;
        for (guint k = 0; k < decision->touches->len; k++) {
            const InvoiceTouch *touch = &g_array_index(decision->touches, InvoiceTouch, k);
            if (touch->invoice_id != invoice->id)
                continue;
            m->steps[i] = touch->step;
            m->occurrences[i] = touch->occurrence;
        }
    }
}

// ---- the outcome -------------------------------------------------------------------------------------

static Act act_of(const Mailing *m, const char *why)
{
    return (Act){.at_unix = m->o->now, .actor = "agent", .why = why};
}

static gboolean ask_person(const Mailing *m, const char *kind, const char *text, GError **error)
{
    Act act = act_of(m, text);
    TaskDraft task = {.account_id = m->o->account->id,
                      .invoice_id = m->lead->id,
                      .kind = kind,
                      .text = text,
                      .owner = m->lead->owner};
    return ledger_task(m->o->agent->ledger, &act, &task, error) != 0;
}

static gboolean failed(const Mailing *m, const char *what, GError **error)
{
    g_autofree char *detail = g_strdup_printf("epoch %d: %s", m->reservation.epoch, what);
    Act act = act_of(m, "the mail could not be sent");
    return ledger_mark_failed(m->o->agent->ledger, &act, m->action_id, detail, error);
}

static int64_t backoff(int epoch)
{
    int64_t wait = BACKOFF_FIRST_S;
    for (int i = 1; i < epoch && wait < BACKOFF_MOST_S; i++)
        wait *= 2;
    return MIN(wait, BACKOFF_MOST_S);
}

static gboolean on_sent(const Mailing *m, const SubmitResult *result, GError **error)
{
    Act act = act_of(m, "the step was due and the MTA took the mail");
    g_autofree char *queue_id = NULL;
    int epoch;
    int64_t at;
    journal_accepted(m->o->agent->journal, m->reservation.token, &epoch, &at, &queue_id, NULL);
    log_event(G_LOG_LEVEL_INFO, queue_id, "reminder-sent", "account", log_int(m->o->account->id), "step",
              m->step->name, "reply", result->text, NULL);
    return ledger_mark_sent(m->o->agent->ledger, &act, m->action_id, m->reservation.epoch,
                            queue_id != NULL ? queue_id : "", error) &&
           ledger_letter_noted(m->o->agent->ledger, &act, m->o->account->id, m->action_id, m->text, error);
}

static gboolean on_refused(const Mailing *m, const SubmitResult *result, int64_t *later, GError **error)
{
    const char *reason = gate_denied(m->o->agent, m->reservation.token);
    Ledger *ledger = m->o->agent->ledger;
    if (reason != NULL) {
        Act act = act_of(m, "something changed while the mail was on its way");
        if (strcmp(reason, GATE_UNREAD) == 0)
            *later = m->o->now; // at once, but the journal comes first
        return ledger_mark_waived(ledger, &act, m->action_id, reason, error);
    }
    log_event(G_LOG_LEVEL_WARNING, NULL, "reminder-refused", "account", log_int(m->o->account->id), "code",
              log_int(result->code), "reply", result->text, NULL);
    g_autofree char *text = g_strdup_printf("The reminder \"%s\" about invoice %s to %s was refused: %s",
                                            m->step->name, m->lead->number, m->o->account->key, result->text);
    *later = m->o->now + REFUSED_S;
    return failed(m, result->text, error) && ask_person(m, "send-failed", text, error);
}

// The MTA failed inside (RFC 3463, X.3.X) though our milter saw the mail accepted. Measured: Postfix says
// "451 4.3.0 queue file write error" when its cleanup died, and the mail may be in the queue all the same or
// not. Any other no, such as a later milter's, is a no.
static gboolean is_ambiguous(const Mailing *m, const SubmitResult *result)
{
    int epoch = 0;
    return result->code / 100 == 4 && strstr(result->text, " 4.3.") != NULL &&
           journal_accepted(m->o->agent->journal, m->reservation.token, &epoch, NULL, NULL, NULL) &&
           epoch == m->reservation.epoch;
}

static gboolean on_ambiguous(const Mailing *m, const SubmitResult *result, GError **error)
{
    Act act = act_of(m, "the MTA failed after our milter had seen the mail accepted");
    g_autofree char *detail = g_strdup_printf("The MTA may have kept it: it said \"%s\".", result->text);
    log_event(G_LOG_LEVEL_WARNING, NULL, "reminder-uncertain", "action", log_int(m->action_id), "reply",
              result->text, NULL);
    return ledger_mark_uncertain(m->o->agent->ledger, &act, m->action_id, detail, error);
}

static gboolean on_deferred(const Mailing *m, const SubmitResult *result, int64_t *later, GError **error)
{
    if (is_ambiguous(m, result))
        return on_ambiguous(m, result, error);
    log_event(G_LOG_LEVEL_WARNING, NULL, "reminder-deferred", "account", log_int(m->o->account->id), "code",
              log_int(result->code), "reply", result->text, NULL);
    *later = m->o->now + backoff(m->reservation.epoch);
    return failed(m, result->text, error);
}

static gboolean on_unknown(const Mailing *m, const SubmitResult *result, int64_t *later, GError **error)
{
    log_event(G_LOG_LEVEL_WARNING, NULL, "reminder-unknown", "account", log_int(m->o->account->id), "reply",
              result->text, NULL);
    Verdict verdict = reconcile_wait(m->o->agent, m->action_id, error);
    if (verdict == VERDICT_WAIT || verdict == VERDICT_NOT)
        *later = m->o->now + (verdict == VERDICT_NOT ? backoff(m->reservation.epoch) : 1);
    return verdict != VERDICT_ERROR;
}

static gboolean submit(const Mailing *m, GBytes *message, int64_t *later, GError **error)
{
    Agent *agent = m->o->agent;
    SubmitRequest request = {
        .url = agent->settings->submit_url,
        .sender = m->lead->owner,
        .recipients = (const char *const *)m->everybody,
        .message = message,
        .connect_timeout_s = CONNECT_S,
        .timeout_s = SUBMIT_S,
        .stop = &agent->stop,
    };
    SubmitResult result;
    g_hash_table_remove(agent->denied, m->reservation.token);
    submit_mail(&request, &result);
    gboolean ok = FALSE;
    switch (result.outcome) {
    case SUBMIT_SENT:
        ok = on_sent(m, &result, error);
        break;
    case SUBMIT_REFUSED:
        ok = on_refused(m, &result, later, error);
        break;
    case SUBMIT_DEFERRED:
        ok = on_deferred(m, &result, later, error);
        break;
    case SUBMIT_UNKNOWN:
        ok = on_unknown(m, &result, later, error);
        break;
    }
    submit_result_clear(&result);
    return ok;
}

// ---- the whole ---------------------------------------------------------------------------------------

// A step that failed lately waits its time: *not_before, 0 when it need not.
static gboolean waits_until(const Mailing *m, int64_t *not_before, GError **error)
{
    OccasionPlace place = occasion_place(m->o);
    LedgerFilter filter = {.account_id = m->o->account->id, .state = ACTION_FAILED, .match_state = TRUE};
    g_autoptr(GPtrArray) failures = ledger_actions(m->o->agent->ledger, &filter, error);
    *not_before = 0;
    for (guint i = 0; failures != NULL && i < failures->len; i++) {
        const ActionRecord *action = failures->pdata[i];
        gboolean same = action->lead_invoice == m->lead->id && action->step == place.step &&
                        action->occurrence == place.occurrence && strcmp(action->ladder, place.ladder) == 0 &&
                        strcmp(action->detail, LEDGER_NOT_ACCEPTED) != 0; // it was we who died
        if (same && action->reserved_unix + backoff(action->epoch) > m->o->now)
            *not_before = action->reserved_unix + backoff(action->epoch);
    }
    return failures != NULL;
}

static gboolean reserve_and_submit(Mailing *m, int64_t *later, GError **error)
{
    Agent *agent = m->o->agent;
    Act act = act_of(m, "the step is due");
    if (!ledger_reserve(agent->ledger, &act, m->action_id, m->domain, agent->secret, &m->reservation, error))
        return FALSE;
    const char *ids[] = {m->reservation.message_id, NULL};
    if (!watch_thread(agent, ids, (const char *const *)m->to, error))
        return FALSE;
    g_autoptr(GError) why = NULL;
    g_autoptr(GBytes) message = mailing_letter(m, &m->reservation, &why);
    if (message != NULL)
        return submit(m, message, later, error);
    g_autofree char *text = g_strdup_printf("The reminder \"%s\" about invoice %s could not be written: %s",
                                            m->step->name, m->lead->number, why->message);
    *later = m->o->now + REFUSED_S;
    return failed(m, why->message, error) && ask_person(m, "send-failed", text, error);
}

static gboolean nobody_to_write_to(const Mailing *m, GError **error)
{
    g_autofree char *text = g_strdup_printf("Nobody at %s can be written to about invoice %s; please find a "
                                            "new address.",
                                            m->o->account->key, m->lead->number);
    Act act = act_of(m, text);
    HoldDraft hold = {.account_id = m->o->account->id,
                      .invoice_id = m->lead->id,
                      .kind = HOLD_UNDELIVERABLE,
                      .reason = text};
    return ledger_hold(m->o->agent->ledger, &act, &hold, error) != 0 && ask_person(m, "bounce", text, error);
}

// The plan of the mail, and why it is sent: with what is said of interest.
static char *fill_plan(Mailing *m, const char *because, ActionPlan *plan)
{
    remind_plan(m->o, "mail", plan);
    fill_touches(m);
    plan->steps = m->steps;
    plan->occurrences = m->occurrences;
    plan->recipient = m->to[0];
    return m->claim.why != NULL ? g_strdup_printf("%s; %s", because, m->claim.why) : g_strdup(because);
}

static gboolean plan_mail(Mailing *m, GError **error)
{
    ActionPlan plan;
    g_autofree char *why = fill_plan(m, "the step is due", &plan);
    Act act = act_of(m, why);
    m->action_id = ledger_plan(m->o->agent->ledger, &act, &plan, error);
    return m->action_id != 0;
}

static gboolean send_planned(Mailing *m, int64_t *later, GError **error)
{
    if (!waits_until(m, later, error))
        return FALSE;
    return *later != 0 || (plan_mail(m, error) && reserve_and_submit(m, later, error));
}

gboolean remind_send(const Occasion *o, int64_t *later, GError **error)
{
    Mailing m;
    gboolean ok = mailing_open(&m, o, error);
    if (ok && !m.possible) {
        ok = nobody_to_write_to(&m, error);
    } else if (ok) {
        m.domain = text_domain(m.lead->owner);
        ok = send_planned(&m, later, error);
    }
    mailing_clear(&m);
    return ok;
}

static gboolean shadow_planned(Mailing *m, GError **error)
{
    ActionPlan plan;
    g_autoptr(GError) unfit = NULL;
    Reservation none = {.token = (char *)"s.shadow", .message_id = (char *)"shadow@localhost", .epoch = 1};
    g_autoptr(GBytes) message = mailing_letter(m, &none, &unfit); // written as it would be, and dropped
    g_autofree char *because =
        message != NULL
            ? g_strdup("shadow mode: this would have been sent now")
            : g_strdup_printf("shadow mode: this could not have been written: %s", unfit->message);
    g_autofree char *why = fill_plan(m, because, &plan);
    Act act = act_of(m, why);
    log_event(G_LOG_LEVEL_INFO, NULL, "reminder-shadowed", "account", log_int(m->o->account->id), "step",
              plan.step_name, "language", m->language != NULL ? m->language : "-", NULL);
    return ledger_shadow(m->o->agent->ledger, &act, &plan, error);
}

gboolean remind_shadow(const Occasion *o, GError **error)
{
    Mailing m;
    gboolean ok = mailing_open(&m, o, error);
    if (ok)
        ok = m.possible ? shadow_planned(&m, error) : nobody_to_write_to(&m, error);
    mailing_clear(&m);
    return ok;
}

// Sends one reminder exactly once. Called by run.c. The order is the protocol: the plan and the reservation
// are in the ledger, and the Message-ID on the watch list, before the first byte goes to the MTA; what became
// of it is recorded from the MTA's answer, or, when that was lost, from the journal of our own milter. Whom
// to write to: exactly those the leading invoice went to, less the addresses that failed or must not be
// written to, plus the step's copies inside the house.
#include "agent/remind.h"

#include <string.h>

#include "agent/compose.h"
#include "agent/gate.h"
#include "agent/reconcile.h"
#include "agent/submit.h"
#include "agent/thread.h"
#include "agent/view.h"
#include "agent/watch.h"
#include "policy/base/text.h"
#include "store/ledger_talk.h"
#include "store/log.h"
#include "store/stamp.h"

#define CONNECT_S 10
#define SUBMIT_S 120
#define DEADLINE_DAYS 7
#define BACKOFF_FIRST_S 300
#define BACKOFF_MOST_S (6 * 3600)
#define REFUSED_S 86400 // a refused mail is tried again after a day, while a person looks

typedef struct {
    const Occasion *o;
    const LadderStep *step;
    GPtrArray *invoices; // InvoiceRecord *, lead first
    const InvoiceRecord *lead;
    char **to, **cc, **everybody;
    char *domain;
    int *steps, *occurrences;
    ClaimSum claim; // of a step that states interest
    int64_t action_id;
    Reservation reservation;
} Mailing;

// ---- the plan ----------------------------------------------------------------------------------------

void remind_plan(const Occasion *o, const char *kind, ActionPlan *plan)
{
    const LadderStep *step = occasion_step(o);
    *plan = (ActionPlan){
        .account_id = o->account->id,
        .kind = kind,
        .ladder = o->ladder->name,
        .step_name = step->name,
        .step = o->decision->step,
        .occurrence = o->decision->occurrence,
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

static char **writable(const Mailing *m, const GPtrArray *states, char *const *list)
{
    GPtrArray *out = g_ptr_array_new();
    for (; list != NULL && *list != NULL; list++)
        if (compose_address_fit(*list) && !settings_is_ours(m->o->agent->settings, *list) &&
            debtor_may_write(m->o->agent->settings, m->o->account, states, *list))
            g_ptr_array_add(out, g_strdup(*list));
    g_ptr_array_add(out, NULL);
    return (char **)g_ptr_array_free(out, FALSE);
}

// Copies stay inside the house.
static void add_copies(Mailing *m)
{
    GPtrArray *cc = g_ptr_array_new();
    for (char **address = m->cc; *address != NULL; address++)
        g_ptr_array_add(cc, g_strdup(*address));
    for (char **address = m->step->cc; address != NULL && *address != NULL; address++)
        if (compose_address_fit(*address) && settings_is_ours(m->o->agent->settings, *address))
            g_ptr_array_add(cc, g_strdup(*address));
    if (m->step->cc_owner && compose_address_fit(m->lead->owner))
        g_ptr_array_add(cc, g_strdup(m->lead->owner));
    g_ptr_array_add(cc, NULL);
    g_strfreev(m->cc);
    m->cc = (char **)g_ptr_array_free(cc, FALSE);
}

static gboolean find_people(Mailing *m, GError **error)
{
    g_autoptr(GPtrArray) states = ledger_addresses(m->o->agent->ledger, m->o->account->id, error);
    if (states == NULL)
        return FALSE;
    m->to = writable(m, states, m->lead->to);
    m->cc = writable(m, states, m->lead->cc);
    if (m->to[0] == NULL) {
        g_strfreev(m->to);
        m->to = g_steal_pointer(&m->cc);
        m->cc = g_new0(char *, 1);
    }
    add_copies(m);
    GPtrArray *all = g_ptr_array_new();
    for (char **address = m->to; *address != NULL; address++)
        g_ptr_array_add(all, g_strdup(*address));
    for (char **address = m->cc; *address != NULL; address++)
        g_ptr_array_add(all, g_strdup(*address));
    g_ptr_array_add(all, NULL);
    m->everybody = (char **)g_ptr_array_free(all, FALSE);
    return TRUE;
}

static gboolean read_invoices(Mailing *m, GError **error)
{
    m->invoices = g_ptr_array_new_with_free_func((GDestroyNotify)invoice_record_free);
    for (guint i = 0; i < m->o->decision->invoices->len; i++) {
        int64_t id = g_array_index(m->o->decision->invoices, int64_t, i);
        InvoiceRecord *invoice = ledger_invoice(m->o->agent->ledger, id, error);
        if (invoice == NULL)
            return FALSE;
        g_ptr_array_add(m->invoices, invoice);
    }
    m->lead = m->invoices->pdata[0];
    return TRUE;
}

static void mailing_clear(Mailing *m)
{
    g_clear_pointer(&m->invoices, g_ptr_array_unref);
    g_strfreev(m->to);
    g_strfreev(m->cc);
    g_strfreev(m->everybody);
    g_free(m->domain);
    g_free(m->steps);
    g_free(m->occurrences);
    claim_sum_clear(&m->claim);
    reservation_clear(&m->reservation);
}

// ---- the letter --------------------------------------------------------------------------------------

// The day of the promise whose breaking brings this mail; DAY_NONE if there is none.
static Day broken_promise(const Mailing *m)
{
    Day day = DAY_NONE;
    const GArray *promises = m->o->snapshot->state.promises;
    for (guint i = 0; promises != NULL && i < promises->len; i++) {
        const Promise *promise = &g_array_index(promises, Promise, i);
        gboolean concerns = promise->invoice_id == 0 || promise->invoice_id == m->lead->id;
        if (promise->state == PROMISE_BROKEN && concerns && promise->made_unix >= m->lead->step_unix)
            day = MAX(day, promise->promised);
    }
    return day;
}

static json_t *make_view(const Mailing *m, const char *language, const ClaimSum *claim)
{
    ViewInput input = {
        .locale = templates_locale(m->o->agent->templates, language),
        .today = calendar_day(m->o->rules.calendar.zone, m->o->now, NULL),
        .invoices = m->invoices,
        .sender_name = m->lead->owner_name,
        .sender_address = m->lead->owner,
        .promise_broken = broken_promise(m),
        .discount = m->o->decision->discount,
        .claim = claim,
        .deadline_days = DEADLINE_DAYS,
    };
    return view_letter(&input);
}

// "Re: " and the invoice mail's own subject keeps the conversation together in every mail program.
static char *make_subject(const Mailing *m, const json_t *view, GError **error)
{
    if (m->step->subject != NULL && *m->step->subject != '\0') {
        g_autoptr(Template) template = template_parse(m->step->name, m->step->subject, error);
        g_autofree char *text = template != NULL ? template_render(template, view, NULL, NULL, error) : NULL;
        return text != NULL ? text_line(text, 200) : NULL;
    }
    g_autofree char *subject = text_line(*m->lead->subject != '\0' ? m->lead->subject : m->lead->number, 200);
    gboolean answered = g_ascii_strncasecmp(subject, "Re:", 3) == 0;
    return answered ? g_steal_pointer(&subject) : g_strdup_printf("Re: %s", subject);
}

static const char *template_name(const LadderStep *step)
{
    return step->template != NULL && *step->template != '\0' ? step->template : step->name;
}

static const char *choose_language(const Mailing *m, const char *template)
{
    const Agent *agent = m->o->agent;
    char country[DEBTOR_COUNTRY_SIZE];
    debtor_country(agent->settings, m->o->account, country);
    const char *of_country = templates_of_country(agent->templates, country);
    return templates_language(agent->templates, template,
                              debtor_language(agent->settings, m->o->account, m->lead, of_country),
                              agent->settings->language);
}

// What the law wants every mail to say stands under the text, whoever wrote the template.
static char *with_notices(const LawProfile *law, char *text)
{
    GString *out = g_string_new(text);
    g_free(text);
    if (law->optout != NULL || law->notices->len > 0)
        g_string_append(out, "\n");
    for (guint i = 0; i < law->notices->len; i++)
        g_string_append_printf(out, "\n%s\n", (const char *)law->notices->pdata[i]);
    if (law->optout != NULL)
        g_string_append_printf(out, "\n%s\n", law->optout);
    return g_string_free(out, FALSE);
}

static char *write_text(const Mailing *m, const char *language, char **subject, GError **error)
{
    const Templates *templates = m->o->agent->templates;
    json_t *view = make_view(m, language, &m->claim);
    *subject = make_subject(m, view, error);
    char *text =
        *subject != NULL ? templates_text(templates, language, template_name(m->step), view, error) : NULL;
    json_decref(view);
    return text != NULL ? with_notices(m->o->rules.law, text) : NULL;
}

static GBytes *write_letter(const Mailing *m, GError **error)
{
    const Agent *agent = m->o->agent;
    g_autofree char *subject = NULL;
    const char *language = choose_language(m, template_name(m->step));
    g_autofree char *text = write_text(m, language, &subject, error);
    Thread thread;
    if (text == NULL || !thread_of(agent->ledger, m->lead, m->everybody, &thread, error))
        return NULL;
    g_autofree char *stamp = stamp_make(agent->secret, m->reservation.token, m->reservation.epoch);
    json_t *names = json_loads(m->lead->names, 0, NULL);
    Letter letter = {
        .from_name = compose_fit("From", m->lead->owner_name, NULL) ? m->lead->owner_name : NULL,
        .from_address = m->lead->owner,
        .names = names,
        .to = (const char *const *)m->to,
        .cc = (const char *const *)m->cc,
        .subject = subject,
        .text = text,
        .message_id = m->reservation.message_id,
        .in_reply_to = thread.last,
        .references = (const char *const *)thread.references,
        .postdue = stamp,
        .language = language,
        .date_unix = m->o->now,
        .zone = m->o->rules.calendar.zone,
    };
    GBytes *message = compose_letter(&letter, error);
    json_decref(names);
    thread_clear(&thread);
    return message;
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
                            queue_id != NULL ? queue_id : "", error);
}

static gboolean on_refused(const Mailing *m, const SubmitResult *result, int64_t *later, GError **error)
{
    const char *reason = gate_denied(m->o->agent, m->reservation.token);
    Ledger *ledger = m->o->agent->ledger;
    if (reason != NULL) {
        Act act = act_of(m, "something changed while the mail was on its way");
        return ledger_mark_waived(ledger, &act, m->action_id, reason, error);
    }
    log_event(G_LOG_LEVEL_WARNING, NULL, "reminder-refused", "account", log_int(m->o->account->id), "code",
              log_int(result->code), "reply", result->text, NULL);
    g_autofree char *text = g_strdup_printf("The reminder \"%s\" about invoice %s to %s was refused: %s",
                                            m->step->name, m->lead->number, m->o->account->key, result->text);
    *later = m->o->now + REFUSED_S;
    return failed(m, result->text, error) && ask_person(m, "send-failed", text, error);
}

static gboolean on_deferred(const Mailing *m, const SubmitResult *result, int64_t *later, GError **error)
{
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
    LedgerFilter filter = {.account_id = m->o->account->id, .state = ACTION_FAILED, .match_state = TRUE};
    g_autoptr(GPtrArray) failures = ledger_actions(m->o->agent->ledger, &filter, error);
    *not_before = 0;
    for (guint i = 0; failures != NULL && i < failures->len; i++) {
        const ActionRecord *action = failures->pdata[i];
        gboolean same = action->lead_invoice == m->lead->id && action->step == m->o->decision->step &&
                        action->occurrence == m->o->decision->occurrence &&
                        strcmp(action->ladder, m->o->ladder->name) == 0 &&
                        strcmp(action->detail, RECONCILE_NOT_ACCEPTED) != 0; // it was we who died
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
    g_autoptr(GBytes) message = write_letter(m, &why);
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

// A step with interest = yes: what may be stated, or why nothing is.
static void weigh_interest(Mailing *m)
{
    GTimeZone *zone = m->o->rules.calendar.zone;
    if (m->step->interest)
        claims_sum(m->o->agent->world, m->o->agent->ledger, zone, m->invoices,
                   calendar_day(zone, m->o->now, NULL), &m->claim);
}

static gboolean plan_mail(Mailing *m, GError **error)
{
    ActionPlan plan;
    remind_plan(m->o, "mail", &plan);
    fill_touches(m);
    plan.steps = m->steps;
    plan.occurrences = m->occurrences;
    plan.recipient = m->to[0];
    g_autofree char *why =
        m->claim.why != NULL ? g_strconcat("the step is due; ", m->claim.why, NULL) : g_strdup("the step is due");
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
    Mailing m = {.o = o, .step = occasion_step(o)};
    gboolean ok = read_invoices(&m, error) && find_people(&m, error);
    if (ok && (m.to[0] == NULL || !compose_address_fit(m.lead->owner))) {
        ok = nobody_to_write_to(&m, error);
    } else if (ok) {
        m.domain = text_domain(m.lead->owner);
        weigh_interest(&m);
        ok = send_planned(&m, later, error);
    }
    mailing_clear(&m);
    return ok;
}

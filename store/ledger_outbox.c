// The outbox: each reminder is planned, reserved, let through the gate, and marked sent, once. Called by the
// agent (and its gate thread, on a handle of its own). Always holds: a mark changes an action only from the
// states listed here and only under its present epoch; a reservation's epoch never goes back. Submission
// itself and the journal's "accepted" are not here.
#include "store/ledger_outbox.h"

#include <string.h>

#include "store/ledger_db.h"
#include "store/ledger_projection.h"
#include "store/ledger_talk.h"
#include "store/token.h"

#define RESERVATION_LIFE_S 3600 // a mail that took longer to reach the gate is decided anew

#define IN(STATE) (1u << (STATE))

// --- planning
// ------------------------------------------------------------------------------------------------

typedef struct {
    int step, occurrence;
} Place;

static int place_compare(Place a, Place b)
{
    return a.step != b.step ? a.step - b.step : a.occurrence - b.occurrence;
}

// One place further for an invoice that only goes along, never beyond the lead.
static Place place_along(const InvoiceRecord *invoice, Place lead)
{
    Place now = {invoice->step, invoice->occurrence};
    Place again = {now.step, now.occurrence + 1}, up = {now.step + 1, 0};
    if (now.step == lead.step && place_compare(again, lead) <= 0)
        return again;
    if (now.step < lead.step)
        return place_compare(up, lead) <= 0 ? up : now;
    return now;
}

static gboolean place_of(Ledger *ledger, const ActionPlan *plan, gsize i, Place *place, GError **error)
{
    Place lead = {plan->step, plan->occurrence};
    *place = lead;
    if (plan->steps && plan->occurrences)
        *place = (Place){plan->steps[i], plan->occurrences[i]};
    if (plan->steps || plan->invoices[i] == plan->lead_invoice)
        return TRUE;
    g_autoptr(InvoiceRecord) invoice = ledger_invoice(ledger, plan->invoices[i], error);
    if (!invoice)
        return FALSE;
    *place = place_along(invoice, lead);
    return TRUE;
}

static json_t *invoices_json(Ledger *ledger, const ActionPlan *plan, GError **error)
{
    json_t *list = json_array();
    for (gsize i = 0; i < plan->n_invoices; i++) {
        Place place;
        if (!place_of(ledger, plan, i, &place, error)) {
            json_decref(list);
            return NULL;
        }
        json_array_append_new(list, json_pack("{sI si si}", "id", (json_int_t)plan->invoices[i], "step",
                                              place.step, "occurrence", place.occurrence));
    }
    return list;
}

static gboolean seen_event(Ledger *ledger, const ActionPlan *plan, int64_t *seen, GError **error)
{
    *seen = plan->seen_event;
    return *seen || db_value(ledger, "SELECT max(id) FROM event WHERE account_id = ?1",
                             BINDS(db_int(plan->account_id)), 0, seen, error);
}

static json_t *plan_json(Ledger *ledger, const ActionPlan *plan, gboolean shadow, GError **error)
{
    g_autoptr(InvoiceRecord) lead = ledger_invoice(ledger, plan->lead_invoice, error);
    int64_t seen = 0;
    if (!lead || !seen_event(ledger, plan, &seen, error))
        return NULL;
    json_t *invoices = invoices_json(ledger, plan, error);
    if (!invoices)
        return NULL;
    return json_pack("{sI so so so si si si si so sI so}", "lead", (json_int_t)plan->lead_invoice, "kind",
                     db_json_text(plan->kind), "ladder", db_json_text(plan->ladder), "step_name",
                     db_json_text(plan->step_name), "step", plan->step, "occurrence", plan->occurrence,
                     "cycle", lead->cycle, "shadow", shadow ? 1 : 0, "recipient",
                     db_json_text(plan->recipient), "seen", (json_int_t)seen, "invoices", invoices);
}

static gboolean find_planned(Ledger *ledger, const ActionPlan *plan, gboolean shadow, int64_t *id,
                             GError **error)
{
    return db_value(
        ledger,
        "SELECT a.id FROM action AS a JOIN invoice AS i ON i.id = a.lead_invoice AND i.cycle = a.cycle"
        " WHERE a.lead_invoice = ?1 AND a.ladder = ?2 AND a.step = ?3 AND a.occurrence = ?4"
        " AND a.shadow = ?5",
        BINDS(db_int(plan->lead_invoice), db_text(plan->ladder), db_int(plan->step), db_int(plan->occurrence),
              db_int(shadow)),
        0, id, error);
}

static gboolean allowed(const ActionRecord *action, guint states, GError **error)
{
    if (states & IN(action->state))
        return TRUE;
    g_set_error(error, PD_ERROR, PD_ERR_CONFLICT, "action %" G_GINT64_FORMAT " is %s", action->id,
                action_state_name(action->state));
    return FALSE;
}

static int64_t replan(Ledger *ledger, const Act *act, int64_t id, json_t *data, GError **error)
{
    g_autoptr(ActionRecord) action = ledger_action(ledger, id, error);
    guint from = IN(ACTION_PLANNED) | IN(ACTION_FAILED) | IN(ACTION_WAIVED);
    if (!action || !allowed(action, from, error)) {
        json_decref(data);
        return 0;
    }
    json_object_set_new(data, "action", json_integer(id));
    return db_append(ledger, act, "action.replanned", action->account_id, 0, data, error) ? id : 0;
}

static int64_t plan_one(Ledger *ledger, const Act *act, const ActionPlan *plan, GError **error)
{
    int64_t id = 0;
    if (!find_planned(ledger, plan, FALSE, &id, error))
        return 0;
    json_t *data = plan_json(ledger, plan, FALSE, error);
    if (!data)
        return 0;
    if (id)
        return replan(ledger, act, id, data, error);
    return db_append(ledger, act, "action.planned", plan->account_id, 0, data, error);
}

int64_t ledger_plan(Ledger *ledger, const Act *act, const ActionPlan *plan, GError **error)
{
    if (!ledger_begin(ledger, error))
        return 0;
    int64_t id = plan_one(ledger, act, plan, error);
    return db_end(ledger, id != 0, error) ? id : 0;
}

gboolean ledger_shadow(Ledger *ledger, const Act *act, const ActionPlan *plan, GError **error)
{
    int64_t id = 0;
    if (!find_planned(ledger, plan, TRUE, &id, error))
        return FALSE;
    if (id)
        return TRUE;
    json_t *data = plan_json(ledger, plan, TRUE, error);
    return data && db_append(ledger, act, "action.shadowed", plan->account_id, 0, data, error);
}

// --- reserving
// ------------------------------------------------------------------------------------------------

void reservation_clear(Reservation *reservation)
{
    g_clear_pointer(&reservation->token, g_free);
    g_clear_pointer(&reservation->message_id, g_free);
}

gboolean ledger_reserve(Ledger *ledger, const Act *act, int64_t action_id, const char *domain, GBytes *key,
                        Reservation *reservation, GError **error)
{
    if (!ledger_begin(ledger, error))
        return FALSE;
    g_autoptr(ActionRecord) action = ledger_action(ledger, action_id, error);
    guint from = IN(ACTION_PLANNED) | IN(ACTION_RESERVED) | IN(ACTION_FAILED);
    if (!action || !allowed(action, from, error))
        return db_end(ledger, FALSE, error);
    reservation->epoch = action->epoch + 1;
    reservation->token = token_make(key, action_id, action->step, action->recipient);
    reservation->message_id = g_strdup_printf("%s@%s", reservation->token, domain);
    json_t *data = json_pack("{sI si ss ss}", "action", (json_int_t)action_id, "epoch", reservation->epoch,
                             "token", reservation->token, "message_id", reservation->message_id);
    gboolean ok = db_append(ledger, act, "action.reserved", action->account_id, 0, data, error) != 0;
    if (db_end(ledger, ok, error))
        return TRUE;
    reservation_clear(reservation);
    return FALSE;
}

// --- the gate
// -------------------------------------------------------------------------------------------------

typedef struct {
    int64_t id, account_id, reserved, seen;
    int epoch;
    ActionState state;
    gboolean found;
} Gate;

static gboolean gate_read(Ledger *ledger, const char *token, Gate *gate, GError **error)
{
    g_autofree char *lower = g_ascii_strdown(token, -1);
    g_autoptr(Query) q = db_query(
        ledger, "SELECT id, account_id, reserved, seen_event, epoch, state FROM action WHERE token = ?1",
        BINDS(db_text(lower)), error);
    int got = db_step(ledger, q, error);
    gate->found = got > 0;
    if (!gate->found)
        return got == 0;
    *gate = (Gate){db_col_int(q, 0),
                   db_col_int(q, 1),
                   db_col_int(q, 2),
                   db_col_int(q, 3),
                   (int)db_col_int(q, 4),
                   ACTION_UNCERTAIN,
                   TRUE};
    if (strcmp(db_col_text(q, 5), "reserved") == 0)
        gate->state = ACTION_RESERVED;
    return TRUE;
}

// The first thing that happened to the account or to the invoices of the mail since it was decided.
static gboolean gate_event(Ledger *ledger, const Gate *gate, const char **reason, GError **error)
{
    g_autoptr(Query) q =
        db_query(ledger,
                 "SELECT verb FROM event WHERE account_id = ?1 AND id > ?2 AND (invoice_id = 0 OR"
                 " invoice_id IN (SELECT invoice_id FROM action_invoice WHERE action_id = ?3))"
                 " ORDER BY id",
                 BINDS(db_int(gate->account_id), db_int(gate->seen), db_int(gate->id)), error);
    int got = q ? 1 : -1;
    while (got > 0 && !*reason && (got = db_step(ledger, q, error)) > 0) {
        const VerbRule *rule = projection_rule(db_col_text(q, 0));
        *reason = rule ? rule->stops : "changed";
    }
    return got >= 0;
}

// What stands, whenever it came: settled invoices and holds in force.
static gboolean gate_state(Ledger *ledger, const Gate *gate, int64_t now_unix, const char **reason,
                           GError **error)
{
    int64_t settled = 0, held = 0;
    if (!db_value(ledger,
                  "SELECT 1 FROM action_invoice AS ai JOIN invoice AS i ON i.id = ai.invoice_id"
                  " JOIN action AS a ON a.id = ai.action_id AND a.ladder <> '" THANKS_LADDER "'"
                  " WHERE ai.action_id = ?1 AND (i.closed > 0 OR i.open <= 0 OR i.chase = 0) LIMIT 1",
                  BINDS(db_int(gate->id)), 0, &settled, error) ||
        !db_value(ledger,
                  "SELECT 1 FROM hold WHERE account_id = ?1 AND lifted = 0 AND (until = 0 OR until > ?2)"
                  " AND (invoice_id = 0 OR invoice_id IN"
                  " (SELECT invoice_id FROM action_invoice WHERE action_id = ?3)) LIMIT 1",
                  BINDS(db_int(gate->account_id), db_int(now_unix), db_int(gate->id)), 0, &held, error))
        return FALSE;
    *reason = settled ? "paid" : held ? "hold" : NULL;
    return TRUE;
}

static const char *gate_action(const Gate *gate, int epoch, int64_t now_unix)
{
    if (!gate->found)
        return "unknown-token";
    if (gate->state != ACTION_RESERVED)
        return "not-reserved";
    if (gate->epoch != epoch)
        return "old-epoch";
    return now_unix - gate->reserved > RESERVATION_LIFE_S ? "stale" : NULL;
}

LedgerAnswer ledger_gate(Ledger *ledger, const char *token, int epoch, int64_t now_unix, const char **reason,
                         GError **error)
{
    Gate gate = {0};
    *reason = NULL;
    if (!gate_read(ledger, token, &gate, error))
        return LEDGER_ERROR;
    *reason = gate_action(&gate, epoch, now_unix);
    if (!*reason && !gate_event(ledger, &gate, reason, error))
        return LEDGER_ERROR;
    if (!*reason && !gate_state(ledger, &gate, now_unix, reason, error))
        return LEDGER_ERROR;
    return *reason ? LEDGER_NO : LEDGER_YES;
}

// --- marks
// ----------------------------------------------------------------------------------------------------

typedef struct {
    const char *verb;
    guint from;     // states it may be set from
    ActionState to; // set again in this state it is a repeated mark: nothing happens
    int epoch;      // 0: any
    const char *queue_id, *detail;
} Mark;

static gboolean mark_one(Ledger *ledger, const Act *act, int64_t action_id, const Mark *mark, GError **error)
{
    g_autoptr(ActionRecord) action = ledger_action(ledger, action_id, error);
    if (!action)
        return FALSE;
    if (action->state == mark->to)
        return TRUE;
    if (!allowed(action, mark->from, error))
        return FALSE;
    if (mark->epoch && mark->epoch != action->epoch) {
        g_set_error(error, PD_ERROR, PD_ERR_CONFLICT, "action %" G_GINT64_FORMAT " is at epoch %d, not %d",
                    action_id, action->epoch, mark->epoch);
        return FALSE;
    }
    json_t *data = json_pack("{sI si so so}", "action", (json_int_t)action_id, "epoch", action->epoch,
                             "queue_id", db_json_text(mark->queue_id), "detail", db_json_text(mark->detail));
    return db_append(ledger, act, mark->verb, action->account_id, 0, data, error) != 0;
}

static gboolean mark(Ledger *ledger, const Act *act, int64_t action_id, const Mark *mark_, GError **error)
{
    if (!ledger_begin(ledger, error))
        return FALSE;
    return db_end(ledger, mark_one(ledger, act, action_id, mark_, error), error);
}

gboolean ledger_mark_accepted(Ledger *ledger, const Act *act, int64_t action_id, int epoch,
                              const char *queue_id, GError **error)
{
    Mark it = {"action.accepted", IN(ACTION_RESERVED), ACTION_ACCEPTED, epoch, queue_id, NULL};
    return mark(ledger, act, action_id, &it, error);
}

gboolean ledger_mark_sent(Ledger *ledger, const Act *act, int64_t action_id, int epoch, const char *queue_id,
                          GError **error)
{
    guint from = IN(ACTION_RESERVED) | IN(ACTION_ACCEPTED) | IN(ACTION_UNCERTAIN);
    Mark it = {"action.sent", from, ACTION_SENT, epoch, queue_id, NULL};
    return mark(ledger, act, action_id, &it, error);
}

gboolean ledger_mark_failed(Ledger *ledger, const Act *act, int64_t action_id, const char *detail,
                            GError **error)
{
    guint from = IN(ACTION_PLANNED) | IN(ACTION_RESERVED) | IN(ACTION_UNCERTAIN);
    Mark it = {"action.failed", from, ACTION_FAILED, 0, NULL, detail};
    return mark(ledger, act, action_id, &it, error);
}

LedgerAnswer ledger_was_refused(Ledger *ledger, const ActionRecord *action, int epoch, GError **error)
{
    int64_t refused = 0;
    if (!db_value(ledger,
                  "SELECT 1 FROM event WHERE account_id = ?1 AND verb = 'action.failed'"
                  " AND data->>'action' = ?2 AND data->>'epoch' = ?3"
                  " AND coalesce(data->>'detail', '') <> '" LEDGER_NOT_ACCEPTED "' LIMIT 1",
                  BINDS(db_int(action->account_id), db_int(action->id), db_int(epoch)), 0, &refused, error))
        return LEDGER_ERROR;
    return refused ? LEDGER_YES : LEDGER_NO;
}

gboolean ledger_mark_waived(Ledger *ledger, const Act *act, int64_t action_id, const char *detail,
                            GError **error)
{
    guint from = IN(ACTION_PLANNED) | IN(ACTION_RESERVED) | IN(ACTION_FAILED);
    Mark it = {"action.waived", from, ACTION_WAIVED, 0, NULL, detail};
    return mark(ledger, act, action_id, &it, error);
}

static gboolean ask_whether_sent(Ledger *ledger, const Act *act, int64_t action_id, const char *detail,
                                 GError **error)
{
    g_autoptr(ActionRecord) action = ledger_action(ledger, action_id, error);
    if (!action)
        return FALSE;
    g_autofree char *text = g_strdup_printf("Did the reminder \"%s\" <%s> go out? %s", action->step_name,
                                            action->message_id, detail ? detail : "");
    TaskDraft task = {.account_id = action->account_id,
                      .invoice_id = action->lead_invoice,
                      .kind = "uncertain",
                      .text = text,
                      .message_id = action->message_id};
    return ledger_task(ledger, act, &task, error) != 0;
}

gboolean ledger_mark_uncertain(Ledger *ledger, const Act *act, int64_t action_id, const char *detail,
                               GError **error)
{
    Mark it = {"action.uncertain", IN(ACTION_RESERVED), ACTION_UNCERTAIN, 0, NULL, detail};
    if (!ledger_begin(ledger, error))
        return FALSE;
    gboolean ok = mark_one(ledger, act, action_id, &it, error) &&
                  ask_whether_sent(ledger, act, action_id, detail, error);
    return db_end(ledger, ok, error);
}

static int64_t step_task(Ledger *ledger, const Act *act, const ActionPlan *plan, const char *text,
                         GError **error)
{
    int64_t id = plan_one(ledger, act, plan, error);
    TaskDraft task = {
        .account_id = plan->account_id, .invoice_id = plan->lead_invoice, .kind = plan->kind, .text = text};
    Mark done = {"action.sent", IN(ACTION_PLANNED), ACTION_SENT, 0, NULL, NULL};
    if (!id || !ledger_task(ledger, act, &task, error) || !mark_one(ledger, act, id, &done, error))
        return 0;
    return id;
}

int64_t ledger_step_task(Ledger *ledger, const Act *act, const ActionPlan *plan, const char *text,
                         GError **error)
{
    if (!ledger_begin(ledger, error))
        return 0;
    int64_t id = step_task(ledger, act, plan, text, error);
    return db_end(ledger, id != 0, error) ? id : 0;
}

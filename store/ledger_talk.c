// Holds, tasks, approvals, addresses and persons' own mails. Called by the agent, by the cli, and by
// ledger_reply.c and ledger_capture.c. Always holds: at most one hold in force of a kind on a thing, at most
// one open task of a kind about a thing. Which mail may cause what is policy/effect.h.
#include "store/ledger_talk.h"

#include <string.h>

#include "policy/base/text.h"
#include "store/ledger_db.h"

// --- holds
// --------------------------------------------------------------------------------------------------

static gboolean lift(Ledger *ledger, const Act *act, int64_t account_id, int64_t invoice_id, int64_t id,
                     GError **error)
{
    return db_append(ledger, act, "hold.lifted", account_id, invoice_id,
                     json_pack("{sI}", "hold", (json_int_t)id), error) != 0;
}

typedef struct {
    int64_t id, until_unix;
} InForce;

static gboolean find_hold(Ledger *ledger, const HoldDraft *draft, int64_t now_unix, InForce *found,
                          GError **error)
{
    g_autoptr(Query) q = db_query(ledger,
                                  "SELECT id, until FROM hold WHERE account_id = ?1 AND invoice_id = ?2"
                                  " AND kind = ?3 AND lifted = 0 AND (until = 0 OR until > ?4)",
                                  BINDS(db_int(draft->account_id), db_int(draft->invoice_id),
                                        db_text(hold_kind_name(draft->kind)), db_int(now_unix)),
                                  error);
    int got = db_step(ledger, q, error);
    if (got > 0)
        *found = (InForce){db_col_int(q, 0), db_col_int(q, 1)};
    return got >= 0;
}

static gboolean lasts_longer(int64_t until, int64_t than)
{
    return than != 0 && (until == 0 || until > than);
}

static int64_t set_hold(Ledger *ledger, const Act *act, const HoldDraft *draft, GError **error)
{
    InForce found = {0, 0};
    if (!find_hold(ledger, draft, act->at_unix, &found, error))
        return 0;
    if (found.id && !lasts_longer(draft->until_unix, found.until_unix))
        return found.id;
    if (found.id && !lift(ledger, act, draft->account_id, draft->invoice_id, found.id, error))
        return 0;
    json_t *data = json_pack("{ss sI so so}", "kind", hold_kind_name(draft->kind), "until",
                             (json_int_t)draft->until_unix, "reason", db_json_text(draft->reason), "step",
                             db_json_text(draft->step));
    return db_append(ledger, act, "hold.set", draft->account_id, draft->invoice_id, data, error);
}

int64_t ledger_hold(Ledger *ledger, const Act *act, const HoldDraft *draft, GError **error)
{
    if (!ledger_begin(ledger, error))
        return 0;
    int64_t id = set_hold(ledger, act, draft, error);
    return db_end(ledger, id != 0, error) ? id : 0;
}

gboolean ledger_hold_lift(Ledger *ledger, const Act *act, int64_t hold_id, GError **error)
{
    int64_t account_id = 0, invoice_id = 0;
    if (!db_value(ledger, "SELECT account_id FROM hold WHERE id = ?1 AND lifted = 0", BINDS(db_int(hold_id)),
                  0, &account_id, error) ||
        !db_value(ledger, "SELECT invoice_id FROM hold WHERE id = ?1", BINDS(db_int(hold_id)), 0, &invoice_id,
                  error))
        return FALSE;
    if (account_id)
        return lift(ledger, act, account_id, invoice_id, hold_id, error);
    g_set_error_literal(error, PD_ERROR, PD_ERR_NOT_FOUND, "no such hold in force");
    return FALSE;
}

static gboolean lift_all(Ledger *ledger, const Act *act, int64_t account_id, int64_t invoice_id, guint *n,
                         GError **error)
{
    LedgerFilter filter = {.account_id = account_id, .invoice_id = invoice_id, .open_only = TRUE};
    g_autoptr(GPtrArray) holds = ledger_holds(ledger, &filter, error);
    for (guint i = 0; holds && i < holds->len; i++) {
        const HoldRecord *hold = holds->pdata[i];
        if (!lift(ledger, act, account_id, hold->invoice_id, hold->id, error))
            return FALSE;
        (*n)++;
    }
    return holds != NULL;
}

gboolean ledger_holds_lift(Ledger *ledger, const Act *act, int64_t account_id, int64_t invoice_id, guint *n,
                           GError **error)
{
    guint count = 0;
    if (!ledger_begin(ledger, error) ||
        !db_end(ledger, lift_all(ledger, act, account_id, invoice_id, &count, error), error))
        return FALSE;
    if (n)
        *n = count;
    return TRUE;
}

// --- tasks
// --------------------------------------------------------------------------------------------------

static int64_t open_task(Ledger *ledger, const Act *act, const TaskDraft *draft, GError **error)
{
    int64_t known = 0;
    if (!db_value(
            ledger,
            "SELECT id FROM task WHERE account_id = ?1 AND invoice_id = ?2 AND kind = ?3 AND resolved = 0",
            BINDS(db_int(draft->account_id), db_int(draft->invoice_id), db_text(draft->kind)), 0, &known,
            error) ||
        known)
        return known;
    json_t *data =
        json_pack("{so so so so}", "kind", db_json_text(draft->kind), "text", db_json_text(draft->text),
                  "owner", db_json_text(draft->owner), "message_id", db_json_text(draft->message_id));
    return db_append(ledger, act, "task.opened", draft->account_id, draft->invoice_id, data, error);
}

int64_t ledger_task(Ledger *ledger, const Act *act, const TaskDraft *draft, GError **error)
{
    if (!ledger_begin(ledger, error))
        return 0;
    int64_t id = open_task(ledger, act, draft, error);
    return db_end(ledger, id != 0, error) ? id : 0;
}

gboolean ledger_task_resolve(Ledger *ledger, const Act *act, int64_t task_id, const char *answer,
                             GError **error)
{
    int64_t account_id = 0, invoice_id = 0;
    if (!db_value(ledger, "SELECT account_id FROM task WHERE id = ?1 AND resolved = 0",
                  BINDS(db_int(task_id)), 0, &account_id, error) ||
        !db_value(ledger, "SELECT invoice_id FROM task WHERE id = ?1", BINDS(db_int(task_id)), 0, &invoice_id,
                  error))
        return FALSE;
    if (!account_id) {
        g_set_error_literal(error, PD_ERROR, PD_ERR_NOT_FOUND, "no such open task");
        return FALSE;
    }
    json_t *data = json_pack("{sI so}", "task", (json_int_t)task_id, "answer", db_json_text(answer));
    return db_append(ledger, act, "task.resolved", account_id, invoice_id, data, error) != 0;
}

// --- approvals
// ----------------------------------------------------------------------------------------------

gboolean ledger_end_hold(Ledger *ledger, const Act *act, int64_t account_id, int64_t invoice_id,
                         HoldKind kind, GError **error)
{
    static const char SQL[] = "SELECT id FROM hold WHERE account_id = ?1 AND invoice_id = ?2 AND kind = ?3"
                              " AND lifted = 0 LIMIT 1";
    Binds binds = BINDS(db_int(account_id), db_int(invoice_id), db_text(hold_kind_name(kind)));
    int64_t id = 0;
    gboolean ok = TRUE;
    while (ok && (ok = db_value(ledger, SQL, binds, 0, &id, error)) && id)
        ok = lift(ledger, act, account_id, invoice_id, id, error);
    return ok;
}

gboolean ledger_end_task(Ledger *ledger, const Act *act, int64_t account_id, int64_t invoice_id,
                         const char *kind, const char *answer, GError **error)
{
    static const char SQL[] = "SELECT id FROM task WHERE account_id = ?1 AND invoice_id = ?2 AND kind = ?3"
                              " AND resolved = 0 LIMIT 1";
    Binds binds = BINDS(db_int(account_id), db_int(invoice_id), db_text(kind));
    int64_t id = 0;
    gboolean ok = TRUE;
    while (ok && (ok = db_value(ledger, SQL, binds, 0, &id, error)) && id)
        ok = ledger_task_resolve(ledger, act, id, answer, error);
    return ok;
}

static gboolean end_approvals(Ledger *ledger, const Act *act, const InvoiceRecord *invoice, GError **error)
{
    int64_t about[] = {0, invoice->id};
    for (gsize i = 0; i < G_N_ELEMENTS(about); i++)
        if (!ledger_end_hold(ledger, act, invoice->account_id, about[i], HOLD_APPROVAL, error) ||
            !ledger_end_task(ledger, act, invoice->account_id, about[i], "approval", "approved", error))
            return FALSE;
    return TRUE;
}

// {"step"}: what the person who approves was shown. NULL with an error.
static json_t *shown_step(Ledger *ledger, const InvoiceRecord *invoice, GError **error)
{
    g_autoptr(Query) q = db_query(ledger,
                                  "SELECT step FROM hold WHERE account_id = ?1 AND invoice_id IN (0, ?2)"
                                  " AND kind = 'approval' AND lifted = 0 ORDER BY id DESC LIMIT 1",
                                  BINDS(db_int(invoice->account_id), db_int(invoice->id)), error);
    if (!q)
        return NULL;
    int found = db_step(ledger, q, error);
    if (found < 0)
        return NULL;
    return json_pack("{so}", "step", db_json_text(found ? db_col_text(q, 0) : ""));
}

gboolean ledger_approve(Ledger *ledger, const Act *act, int64_t invoice_id, GError **error)
{
    g_autoptr(InvoiceRecord) invoice = ledger_invoice(ledger, invoice_id, error);
    if (!invoice)
        return FALSE;
    if (invoice->closed_unix) {
        g_set_error(error, PD_ERROR, PD_ERR_CONFLICT, "invoice %s is closed", invoice->number);
        return FALSE;
    }
    if (!ledger_begin(ledger, error))
        return FALSE;
    json_t *data = shown_step(ledger, invoice, error);
    gboolean ok = data != NULL &&
                  db_append(ledger, act, "invoice.approved", invoice->account_id, invoice_id, data, error) &&
                  end_approvals(ledger, act, invoice, error);
    return db_end(ledger, ok, error);
}

// --- contacts and addresses
// -----------------------------------------------------------------------------------

gboolean ledger_person_wrote(Ledger *ledger, const Act *act, int64_t account_id, int64_t invoice_id,
                             const char *message_id, const char *sender, GError **error)
{
    int64_t seen = 0;
    if (!db_value(ledger, "SELECT 1 FROM message WHERE message_id = ?1 AND account_id = ?2",
                  BINDS(db_text(message_id), db_int(account_id)), 0, &seen, error))
        return FALSE;
    if (seen)
        return TRUE;
    json_t *data =
        json_pack("{so so}", "message_id", db_json_text(message_id), "sender", db_json_text(sender));
    return db_append(ledger, act, "contact.person", account_id, invoice_id, data, error) != 0;
}

gboolean ledger_address_state(Ledger *ledger, const Act *act, int64_t account_id, const char *address,
                              const char *state, GError **error)
{
    g_autofree char *bare = text_address(address);
    int64_t same = 0;
    if (!db_value(ledger,
                  "SELECT 1 FROM account_address WHERE account_id = ?1 AND address = ?2 AND state = ?3",
                  BINDS(db_int(account_id), db_text(bare), db_text(state)), 0, &same, error))
        return FALSE;
    json_t *data = json_pack("{ss ss}", "address", bare, "state", state);
    if (!same)
        return db_append(ledger, act, "address.changed", account_id, 0, data, error) != 0;
    json_decref(data);
    return TRUE;
}

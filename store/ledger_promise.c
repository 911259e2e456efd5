// Promises: made by a reply or a person, met by money, broken when decide() says so. A promise of an amount
// is kept when that much came in; one of everything when nothing is left open of what it covers. Partial
// money before the day leaves it open; once the day is past it ends as "partly".
#include "store/ledger_promise.h"

#include "store/ledger_db.h"
#include "store/ledger_money.h"
#include "store/ledger_record.h"

static gboolean end_promise(Ledger *ledger, const Act *act, const char *verb, int64_t id, GError **error)
{
    int64_t account_id = 0, invoice_id = 0;
    if (!db_value(ledger, "SELECT account_id FROM promise WHERE id = ?1", BINDS(db_int(id)), 0, &account_id,
                  error) ||
        !db_value(ledger, "SELECT invoice_id FROM promise WHERE id = ?1", BINDS(db_int(id)), 0, &invoice_id,
                  error))
        return FALSE;
    return db_append(ledger, act, verb, account_id, invoice_id, json_pack("{sI}", "promise", (json_int_t)id),
                     error) != 0;
}

#define MET                                                                                                  \
    "SELECT p.id FROM promise AS p WHERE p.account_id = ?1 AND p.state = 'open'"                             \
    " AND p.invoice_id IN (0, ?2) AND CASE WHEN p.amount > 0 THEN p.paid >= p.amount"                        \
    " ELSE NOT EXISTS (SELECT 1 FROM invoice AS i WHERE i.account_id = ?1 AND i.closed = 0 AND i.chase = 1"  \
    " AND p.invoice_id IN (0, i.id)) END LIMIT 1"

gboolean promises_met(Ledger *ledger, const Act *act, int64_t account_id, int64_t invoice_id, GError **error)
{
    int64_t id = 0;
    while (db_value(ledger, MET, BINDS(db_int(account_id), db_int(invoice_id)), 0, &id, error)) {
        if (id == 0)
            return TRUE;
        if (!end_promise(ledger, act, "promise.kept", id, error))
            return FALSE;
    }
    return FALSE;
}

static gboolean replace_earlier(Ledger *ledger, const Act *act, const PromiseDraft *draft, GError **error)
{
    int64_t id = 0;
    while (db_value(
        ledger, "SELECT id FROM promise WHERE account_id = ?1 AND invoice_id = ?2 AND state = 'open' LIMIT 1",
        BINDS(db_int(draft->account_id), db_int(draft->invoice_id)), 0, &id, error)) {
        if (id == 0)
            return TRUE;
        if (!end_promise(ledger, act, "promise.replaced", id, error))
            return FALSE;
    }
    return FALSE;
}

int64_t ledger_promise(Ledger *ledger, const Act *act, const PromiseDraft *draft, GError **error)
{
    if (draft->promised == DAY_NONE) {
        g_set_error_literal(error, PD_ERROR, PD_ERR_INPUT, "a promise needs a day");
        return 0;
    }
    if (!ledger_begin(ledger, error))
        return 0;
    int64_t id = 0;
    if (replace_earlier(ledger, act, draft, error))
        id = db_append(ledger, act, "promise.made", draft->account_id, draft->invoice_id,
                       json_pack("{sI sI so so}", "promised", (json_int_t)draft->promised, "amount",
                                 (json_int_t)draft->amount_minor, "quote", db_json_text(draft->quote),
                                 "message_id", db_json_text(draft->message_id)),
                       error);
    return db_end(ledger, id != 0, error) ? id : 0;
}

static gboolean break_one(Ledger *ledger, const Act *act, int64_t id, GError **error)
{
    int64_t paid = 0, open = 0;
    if (!db_value(ledger, "SELECT paid FROM promise WHERE id = ?1", BINDS(db_int(id)), 0, &paid, error) ||
        !db_value(ledger, "SELECT state = 'open' FROM promise WHERE id = ?1", BINDS(db_int(id)), 0, &open,
                  error))
        return FALSE;
    return !open || end_promise(ledger, act, paid > 0 ? "promise.partly" : "promise.broken", id, error);
}

gboolean ledger_promises_broken(Ledger *ledger, const Act *act, const GArray *promises, GError **error)
{
    if (!ledger_begin(ledger, error))
        return FALSE;
    gboolean ok = TRUE;
    for (guint i = 0; ok && i < promises->len; i++)
        ok = break_one(ledger, act, g_array_index(promises, int64_t, i), error);
    return db_end(ledger, ok, error);
}

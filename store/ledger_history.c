// The events of an invoice or account in order, for `postdue why`. Reads only.
#include "store/ledger_history.h"

#include "store/ledger_db.h"

void event_record_free(EventRecord *event)
{
    if (!event)
        return;
    g_free(event->actor);
    g_free(event->verb);
    g_free(event->why);
    g_free(event->evidence);
    json_decref(event->data);
    g_free(event);
}

static EventRecord *read_event(Query *q)
{
    EventRecord *event = g_new0(EventRecord, 1);
    event->id = db_col_int(q, 0);
    event->at_unix = db_col_int(q, 1);
    event->actor = db_col_dup(q, 2);
    event->verb = db_col_dup(q, 3);
    event->account_id = db_col_int(q, 4);
    event->invoice_id = db_col_int(q, 5);
    event->data = json_loads(db_col_text(q, 6), 0, NULL);
    if (!event->data)
        event->data = json_object();
    event->why = db_col_dup(q, 7);
    event->evidence = db_col_dup(q, 8);
    return event;
}

// An action's events carry no invoice; they belong to all invoices that the action names.
#define EVENTS "SELECT id, at, actor, verb, account_id, invoice_id, data, why, evidence FROM event"
#define OF_INVOICE                                                                                           \
    EVENTS " WHERE account_id = ?1 AND (invoice_id = ?2 OR (invoice_id = 0 AND (data->>'action' IS NULL"     \
           " AND verb NOT IN ('action.planned', 'action.shadowed') OR coalesce(data->>'action', id) IN"      \
           " (SELECT action_id FROM action_invoice WHERE invoice_id = ?2)))) ORDER BY id"

GPtrArray *ledger_events(Ledger *ledger, int64_t account_id, int64_t invoice_id, GError **error)
{
    g_autoptr(GPtrArray) list = g_ptr_array_new_with_free_func((GDestroyNotify)event_record_free);
    g_autoptr(Query) q =
        invoice_id
            ? db_query(ledger, OF_INVOICE, BINDS(db_int(account_id), db_int(invoice_id)), error)
            : db_query(ledger, EVENTS " WHERE account_id = ?1 ORDER BY id", BINDS(db_int(account_id)), error);
    int got = q ? 1 : -1;
    while (got > 0 && (got = db_step(ledger, q, error)) > 0)
        g_ptr_array_add(list, read_event(q));
    return got < 0 ? NULL : g_steal_pointer(&list);
}

gboolean ledger_last_event(Ledger *ledger, int64_t account_id, int64_t *id, int64_t *at_unix, GError **error)
{
    return db_value(ledger, "SELECT coalesce(max(id), 0) FROM event WHERE account_id = ?1",
                    BINDS(db_int(account_id)), 0, id, error) &&
           db_value(ledger, "SELECT coalesce(max(at), 0) FROM event WHERE id = ?1", BINDS(db_int(*id)), 0,
                    at_unix, error);
}

// Lists of holds, tasks, promises, payments and addresses as plain values, for the programs that show or
// weigh them. Nothing here writes.
#include <string.h>

#include "store/ledger_db.h"
#include "store/ledger_record.h"

typedef gpointer (*ReadRow)(Query *q);

static GPtrArray *collect(Ledger *ledger, const char *sql, Binds binds, ReadRow read, GDestroyNotify destroy,
                          GError **error)
{
    g_autoptr(GPtrArray) list = g_ptr_array_new_with_free_func(destroy);
    g_autoptr(Query) q = db_query(ledger, sql, binds, error);
    int got = q ? 1 : -1;
    while (got > 0 && (got = db_step(ledger, q, error)) > 0)
        g_ptr_array_add(list, read(q));
    return got < 0 ? NULL : g_steal_pointer(&list);
}

// `columns` from a table with account_id and invoice_id, by what the filter names.
static GPtrArray *filtered(Ledger *ledger, const char *columns, const char *open, const LedgerFilter *filter,
                           ReadRow read, GDestroyNotify destroy, GError **error)
{
    g_autofree char *sql =
        g_strconcat(columns, " WHERE ?1 = ?1 AND ?2 = ?2", filter->account_id ? " AND account_id = ?1" : "",
                    filter->invoice_id ? " AND invoice_id = ?2" : "", filter->open_only ? open : "",
                    " ORDER BY id LIMIT ?3", NULL);
    Binds binds = BINDS(db_int(filter->account_id), db_int(filter->invoice_id),
                        db_int(filter->limit ? (int64_t)filter->limit : -1));
    return collect(ledger, sql, binds, read, destroy, error);
}

static gpointer read_address(Query *q)
{
    AddressRecord *r = g_new0(AddressRecord, 1);
    *r = (AddressRecord){db_col_dup(q, 0), db_col_dup(q, 1), db_col_int(q, 2)};
    return r;
}

static void free_address(gpointer data)
{
    AddressRecord *r = data;
    g_free(r->address);
    g_free(r->state);
    g_free(r);
}

GPtrArray *ledger_addresses(Ledger *ledger, int64_t account_id, GError **error)
{
    return collect(ledger,
                   "SELECT address, state, since FROM account_address WHERE account_id = ?1 ORDER BY address",
                   BINDS(db_int(account_id)), read_address, free_address, error);
}

static gpointer read_task(Query *q)
{
    TaskRecord *r = g_new0(TaskRecord, 1);
    *r = (TaskRecord){.id = db_col_int(q, 0),
                      .account_id = db_col_int(q, 1),
                      .invoice_id = db_col_int(q, 2),
                      .kind = db_col_dup(q, 3),
                      .text = db_col_dup(q, 4),
                      .owner = db_col_dup(q, 5),
                      .message_id = db_col_dup(q, 6),
                      .answer = db_col_dup(q, 7),
                      .opened_unix = db_col_int(q, 8),
                      .resolved_unix = db_col_int(q, 9)};
    return r;
}

static void free_task(gpointer data)
{
    TaskRecord *r = data;
    char *strings[] = {r->kind, r->text, r->owner, r->message_id, r->answer};
    for (gsize i = 0; i < G_N_ELEMENTS(strings); i++)
        g_free(strings[i]);
    g_free(r);
}

GPtrArray *ledger_tasks(Ledger *ledger, const LedgerFilter *filter, GError **error)
{
    return filtered(ledger,
                    "SELECT id, account_id, invoice_id, kind, text, owner, message_id, answer, opened,"
                    " resolved FROM task",
                    " AND resolved = 0", filter, read_task, free_task, error);
}

static gpointer read_hold(Query *q)
{
    HoldRecord *r = g_new0(HoldRecord, 1);
    *r = (HoldRecord){.id = db_col_int(q, 0),
                      .account_id = db_col_int(q, 1),
                      .invoice_id = db_col_int(q, 2),
                      .kind = HOLD_PAUSE,
                      .until_unix = db_col_int(q, 4),
                      .reason = db_col_dup(q, 5),
                      .by = db_col_dup(q, 6),
                      .set_unix = db_col_int(q, 7),
                      .lifted_unix = db_col_int(q, 8),
                      .lifted_by = db_col_dup(q, 9)};
    hold_kind_parse(db_col_text(q, 3), &r->kind);
    return r;
}

static void free_hold(gpointer data)
{
    HoldRecord *r = data;
    g_free(r->reason);
    g_free(r->by);
    g_free(r->lifted_by);
    g_free(r);
}

GPtrArray *ledger_holds(Ledger *ledger, const LedgerFilter *filter, GError **error)
{
    return filtered(ledger,
                    "SELECT id, account_id, invoice_id, kind, until, reason, set_by, set_at, lifted,"
                    " lifted_by FROM hold",
                    " AND lifted = 0", filter, read_hold, free_hold, error);
}

static PromiseState promise_state_of(const char *name)
{
    if (strcmp(name, "open") == 0)
        return PROMISE_OPEN;
    if (strcmp(name, "partly") == 0)
        return PROMISE_PARTLY;
    if (strcmp(name, "broken") == 0)
        return PROMISE_BROKEN;
    return PROMISE_KEPT; // replaced ones are not listed
}

static gpointer read_promise(Query *q)
{
    PromiseRecord *r = g_new0(PromiseRecord, 1);
    *r = (PromiseRecord){.id = db_col_int(q, 0),
                         .account_id = db_col_int(q, 1),
                         .invoice_id = db_col_int(q, 2),
                         .promised = db_col_day(q, 3),
                         .amount.minor = db_col_int(q, 4),
                         .state = promise_state_of(db_col_text(q, 5)),
                         .made_unix = db_col_int(q, 6),
                         .ended_unix = db_col_int(q, 7),
                         .quote = db_col_dup(q, 8),
                         .message_id = db_col_dup(q, 9)};
    g_strlcpy(r->amount.currency, db_col_text(q, 10), CURRENCY_SIZE);
    return r;
}

static void free_promise(gpointer data)
{
    PromiseRecord *r = data;
    g_free(r->quote);
    g_free(r->message_id);
    g_free(r);
}

GPtrArray *ledger_promises(Ledger *ledger, const LedgerFilter *filter, GError **error)
{
    return filtered(ledger,
                    "SELECT id, account_id, invoice_id, promised, amount, state, made, ended, quote,"
                    " message_id, coalesce((SELECT currency FROM invoice AS i WHERE"
                    " CASE WHEN promise.invoice_id > 0 THEN i.id = promise.invoice_id"
                    " ELSE i.account_id = promise.account_id END LIMIT 1), '')"
                    " FROM (SELECT * FROM promise WHERE state <> 'replaced') AS promise",
                    " AND state = 'open'", filter, read_promise, free_promise, error);
}

static gpointer read_payment(Query *q)
{
    PaymentRecord *r = g_new0(PaymentRecord, 1);
    *r = (PaymentRecord){.id = db_col_int(q, 0),
                         .account_id = db_col_int(q, 1),
                         .invoice_id = db_col_int(q, 2),
                         .amount.minor = db_col_int(q, 3),
                         .paid_on = db_col_day(q, 5),
                         .reference = db_col_dup(q, 6),
                         .source = db_col_dup(q, 7),
                         .at_unix = db_col_int(q, 8)};
    g_strlcpy(r->amount.currency, db_col_text(q, 4), CURRENCY_SIZE);
    return r;
}

static void free_payment(gpointer data)
{
    PaymentRecord *r = data;
    g_free(r->reference);
    g_free(r->source);
    g_free(r);
}

GPtrArray *ledger_payments(Ledger *ledger, const LedgerFilter *filter, GError **error)
{
    return filtered(ledger,
                    "SELECT id, account_id, invoice_id, amount, currency, paid_on, reference, source, at"
                    " FROM payment",
                    "", filter, read_payment, free_payment, error);
}

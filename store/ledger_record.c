// Rows of the ledger as plain values. Called by agent, cli and the other ledger files. Always holds: strings
// are owned copies and never NULL, so a record outlives the transaction it was read in. Nothing here writes.
#include "store/ledger_record.h"

#include <string.h>

#include "policy/base/text.h"
#include "store/ledger_db.h"

static const char *const ACTION_STATES[] = {"planned", "reserved", "accepted",  "sent",
                                            "failed",  "waived",   "uncertain", "shadowed"};

const char *action_state_name(ActionState state)
{
    return ACTION_STATES[state];
}

static ActionState action_state_of(const char *name)
{
    for (guint i = 0; i < G_N_ELEMENTS(ACTION_STATES); i++)
        if (strcmp(ACTION_STATES[i], name) == 0)
            return i;
    return ACTION_UNCERTAIN;
}

void account_record_free(AccountRecord *r)
{
    if (!r)
        return;
    char *strings[] = {r->key, r->name, r->language, r->zone, r->country, r->kind, r->ladder, r->risk};
    for (gsize i = 0; i < G_N_ELEMENTS(strings); i++)
        g_free(strings[i]);
    g_free(r);
}

void invoice_record_free(InvoiceRecord *r)
{
    if (!r)
        return;
    char *strings[] = {r->kind,       r->number,   r->owner,         r->seller,    r->message_id,
                       r->references, r->subject,  r->buyer,         r->due_basis, r->discount_percent,
                       r->closed_why, r->why_not,  r->document,      r->payment,   r->owner_name,
                       r->names,      r->language, r->cover_language};
    for (gsize i = 0; i < G_N_ELEMENTS(strings); i++)
        g_free(strings[i]);
    g_strfreev(r->to);
    g_strfreev(r->cc);
    g_free(r);
}

void action_record_free(ActionRecord *r)
{
    if (!r)
        return;
    char *strings[] = {r->kind,       r->ladder,   r->step_name, r->token,
                       r->message_id, r->queue_id, r->recipient, r->detail};
    for (gsize i = 0; i < G_N_ELEMENTS(strings); i++)
        g_free(strings[i]);
    g_clear_pointer(&r->invoices, g_array_unref);
    g_free(r);
}

void message_record_free(MessageRecord *r)
{
    if (!r)
        return;
    g_free(r->message_id);
    g_free(r->kind);
    g_free(r->sender);
    g_free(r);
}

// --- accounts ---------------------------------------------------------------------------------------------

#define ACCOUNT_COLUMNS                                                                                      \
    "SELECT a.id, a.key, a.name, a.language, a.zone, a.country, a.kind, a.ladder, a.risk, a.opened,"         \
    " coalesce(s.next_at, 0), a.forgotten FROM account AS a LEFT JOIN schedule AS s ON s.account_id = a.id "

static AccountRecord *read_account(Query *q)
{
    AccountRecord *r = g_new0(AccountRecord, 1);
    *r = (AccountRecord){.id = db_col_int(q, 0),
                         .key = db_col_dup(q, 1),
                         .name = db_col_dup(q, 2),
                         .language = db_col_dup(q, 3),
                         .zone = db_col_dup(q, 4),
                         .country = db_col_dup(q, 5),
                         .kind = db_col_dup(q, 6),
                         .ladder = db_col_dup(q, 7),
                         .risk = db_col_dup(q, 8),
                         .opened_unix = db_col_int(q, 9),
                         .next_unix = db_col_int(q, 10),
                         .forgotten = db_col_int(q, 11) != 0};
    return r;
}

static gpointer one(Ledger *ledger, Query *query, gpointer (*read)(Query *), const char *what, GError **error)
{
    int got = db_step(ledger, query, error);
    if (got > 0)
        return read(query);
    if (got == 0)
        g_set_error(error, PD_ERROR, PD_ERR_NOT_FOUND, "no such %s", what);
    return NULL;
}

static gpointer read_account_pointer(Query *q)
{
    return read_account(q);
}

AccountRecord *ledger_account(Ledger *ledger, int64_t id, GError **error)
{
    g_autoptr(Query) q = db_query(ledger, ACCOUNT_COLUMNS "WHERE a.id = ?1", BINDS(db_int(id)), error);
    return one(ledger, q, read_account_pointer, "account", error);
}

AccountRecord *ledger_account_by_key(Ledger *ledger, const char *key, GError **error)
{
    g_autoptr(Query) q = db_query(ledger, ACCOUNT_COLUMNS "WHERE a.key = ?1", BINDS(db_text(key)), error);
    return one(ledger, q, read_account_pointer, "account", error);
}

AccountRecord *ledger_account_of(Ledger *ledger, const char *address, GError **error)
{
    g_autofree char *bare = text_address(address), *domain = text_domain(bare);
    // Several accounts may know one address (an accountant's): the account of its own domain first, then the
    // newest.
    g_autoptr(Query) q =
        db_query(ledger,
                 ACCOUNT_COLUMNS "WHERE a.key IN (?1, ?2) OR a.id IN"
                                 " (SELECT account_id FROM account_address WHERE address = ?1)"
                                 " ORDER BY a.key = ?1 DESC, a.key = ?2 DESC, a.id DESC LIMIT 1",
                 BINDS(db_text(bare), db_text(domain)), error);
    return one(ledger, q, read_account_pointer, "account", error);
}

static GPtrArray *collect(Ledger *ledger, Query *query, gpointer (*read)(Query *), GDestroyNotify destroy,
                          GError **error)
{
    g_autoptr(GPtrArray) list = g_ptr_array_new_with_free_func(destroy);
    int got = query ? 1 : -1;
    while (got > 0 && (got = db_step(ledger, query, error)) > 0)
        g_ptr_array_add(list, read(query));
    return got < 0 ? NULL : g_steal_pointer(&list);
}

static int64_t limit_of(const LedgerFilter *filter)
{
    return filter->limit ? (int64_t)filter->limit : -1; // SQLite: no limit
}

GPtrArray *ledger_accounts(Ledger *ledger, const LedgerFilter *filter, GError **error)
{
    const char *sql = filter->open_only ? ACCOUNT_COLUMNS "WHERE EXISTS (SELECT 1 FROM invoice AS i"
                                                          " WHERE i.account_id = a.id AND i.closed = 0)"
                                                          " ORDER BY a.key LIMIT ?1"
                                        : ACCOUNT_COLUMNS "ORDER BY a.key LIMIT ?1";
    g_autoptr(Query) q = db_query(ledger, sql, BINDS(db_int(limit_of(filter))), error);
    return collect(ledger, q, read_account_pointer, (GDestroyNotify)account_record_free, error);
}

// --- invoices ---------------------------------------------------------------------------------------------

#define INVOICE_COLUMNS                                                                                      \
    "SELECT id, account_id, kind, number, owner, seller, message_id, refs, subject, rcpt_to, rcpt_cc, "      \
    "buyer,"                                                                                                 \
    " issued, due, discount_until, due_basis, discount_percent, currency, payable, open, step, occurrence,"  \
    " cycle, step_at, captured, closed, closed_why, why_not, document, payment, chase, unsure, approved,"    \
    " owner_name, names, language, cover_language"                                                           \
    " FROM invoice "

static gpointer read_invoice(Query *q)
{
    InvoiceRecord *r = g_new0(InvoiceRecord, 1);
    *r = (InvoiceRecord){.id = db_col_int(q, 0),
                         .account_id = db_col_int(q, 1),
                         .kind = db_col_dup(q, 2),
                         .number = db_col_dup(q, 3),
                         .owner = db_col_dup(q, 4),
                         .seller = db_col_dup(q, 5),
                         .message_id = db_col_dup(q, 6),
                         .references = db_col_dup(q, 7),
                         .subject = db_col_dup(q, 8),
                         .to = db_strv_from_json(db_col_text(q, 9)),
                         .cc = db_strv_from_json(db_col_text(q, 10)),
                         .buyer = db_col_dup(q, 11),
                         .issued = db_col_day(q, 12),
                         .due = db_col_day(q, 13),
                         .discount_until = db_col_day(q, 14),
                         .due_basis = db_col_dup(q, 15),
                         .discount_percent = db_col_dup(q, 16),
                         .payable.minor = db_col_int(q, 18),
                         .open.minor = db_col_int(q, 19),
                         .step = (int)db_col_int(q, 20),
                         .occurrence = (int)db_col_int(q, 21),
                         .cycle = (int)db_col_int(q, 22),
                         .step_unix = db_col_int(q, 23),
                         .captured_unix = db_col_int(q, 24),
                         .closed_unix = db_col_int(q, 25),
                         .closed_why = db_col_dup(q, 26),
                         .why_not = db_col_dup(q, 27),
                         .document = db_col_dup(q, 28),
                         .payment = db_col_dup(q, 29),
                         .chase = db_col_int(q, 30) != 0,
                         .unsure = db_col_int(q, 31) != 0,
                         .approved = db_col_int(q, 32) != 0,
                         .owner_name = db_col_dup(q, 33),
                         .names = db_col_dup(q, 34),
                         .language = db_col_dup(q, 35),
                         .cover_language = db_col_dup(q, 36)};
    g_strlcpy(r->payable.currency, db_col_text(q, 17), CURRENCY_SIZE);
    g_strlcpy(r->open.currency, db_col_text(q, 17), CURRENCY_SIZE);
    return r;
}

InvoiceRecord *ledger_invoice(Ledger *ledger, int64_t id, GError **error)
{
    g_autoptr(Query) q = db_query(ledger, INVOICE_COLUMNS "WHERE id = ?1", BINDS(db_int(id)), error);
    return one(ledger, q, read_invoice, "invoice", error);
}

// Conditions are chosen by what the filter names, so that each variant can use its index.
GPtrArray *ledger_invoices(Ledger *ledger, const LedgerFilter *filter, GError **error)
{
    g_autofree char *key = filter->number ? ledger_number_key(filter->number) : g_strdup("");
    g_autofree char *sql = g_strconcat(
        INVOICE_COLUMNS "WHERE ?1 = ?1 AND ?2 = ?2", filter->account_id ? " AND account_id = ?1" : "",
        filter->number ? " AND number_key = ?2" : "", filter->open_only ? " AND closed = 0" : "",
        filter->invoice_id ? " AND id = ?3" : " AND ?3 = ?3", " ORDER BY due IS NULL, due, id LIMIT ?4",
        NULL);
    g_autoptr(Query) q = db_query(
        ledger, sql,
        BINDS(db_int(filter->account_id), db_text(key), db_int(filter->invoice_id), db_int(limit_of(filter))),
        error);
    return collect(ledger, q, read_invoice, (GDestroyNotify)invoice_record_free, error);
}

char *ledger_number_key(const char *number)
{
    g_autofree char *folded = text_fold(number ? number : "");
    GString *key = g_string_new(NULL);
    gboolean in_digits = FALSE;
    for (const char *p = folded; *p; p++) {
        gboolean digit = g_ascii_isdigit(*p);
        gboolean leading_zero = *p == '0' && !in_digits && g_ascii_isdigit(p[1]);
        if (*p != ' ' && !leading_zero)
            g_string_append_c(key, *p);
        in_digits = digit && !leading_zero;
    }
    return g_string_free(key, FALSE);
}

// --- actions ----------------------------------------------------------------------------------------------

#define ACTION_COLUMNS                                                                                       \
    "SELECT id, account_id, lead_invoice, kind, ladder, step_name, step, occurrence, cycle, epoch, state,"   \
    " coalesce(token, ''), message_id, queue_id, recipient, detail, planned, reserved, accepted, sent"       \
    " FROM action "

static gpointer read_action(Query *q)
{
    ActionRecord *r = g_new0(ActionRecord, 1);
    *r = (ActionRecord){.id = db_col_int(q, 0),
                        .account_id = db_col_int(q, 1),
                        .lead_invoice = db_col_int(q, 2),
                        .kind = db_col_dup(q, 3),
                        .ladder = db_col_dup(q, 4),
                        .step_name = db_col_dup(q, 5),
                        .step = (int)db_col_int(q, 6),
                        .occurrence = (int)db_col_int(q, 7),
                        .cycle = (int)db_col_int(q, 8),
                        .epoch = (int)db_col_int(q, 9),
                        .state = action_state_of(db_col_text(q, 10)),
                        .token = db_col_dup(q, 11),
                        .message_id = db_col_dup(q, 12),
                        .queue_id = db_col_dup(q, 13),
                        .recipient = db_col_dup(q, 14),
                        .detail = db_col_dup(q, 15),
                        .planned_unix = db_col_int(q, 16),
                        .reserved_unix = db_col_int(q, 17),
                        .accepted_unix = db_col_int(q, 18),
                        .sent_unix = db_col_int(q, 19),
                        .invoices = g_array_new(FALSE, FALSE, sizeof(int64_t))};
    return r;
}

static gboolean fill_invoices(Ledger *ledger, ActionRecord *record, GError **error)
{
    g_autoptr(Query) q =
        db_query(ledger, "SELECT invoice_id FROM action_invoice WHERE action_id = ?1 ORDER BY position",
                 BINDS(db_int(record->id)), error);
    int got = q ? 1 : -1;
    while (got > 0 && (got = db_step(ledger, q, error)) > 0) {
        int64_t id = db_col_int(q, 0);
        g_array_append_val(record->invoices, id);
    }
    return got == 0;
}

static ActionRecord *one_action(Ledger *ledger, const char *sql, Bind bind, GError **error)
{
    g_autoptr(Query) q = db_query(ledger, sql, BINDS(bind), error);
    g_autoptr(ActionRecord) record = one(ledger, q, read_action, "action", error);
    if (!record || !fill_invoices(ledger, record, error))
        return NULL;
    return g_steal_pointer(&record);
}

ActionRecord *ledger_action(Ledger *ledger, int64_t id, GError **error)
{
    return one_action(ledger, ACTION_COLUMNS "WHERE id = ?1", db_int(id), error);
}

ActionRecord *ledger_action_by_token(Ledger *ledger, const char *token, GError **error)
{
    g_autofree char *lower = g_ascii_strdown(token, -1);
    return one_action(ledger, ACTION_COLUMNS "WHERE token = ?1", db_text(lower), error);
}

GPtrArray *ledger_actions(Ledger *ledger, const LedgerFilter *filter, GError **error)
{
    g_autofree char *sql = g_strconcat(
        ACTION_COLUMNS "WHERE ?1 = ?1 AND ?2 = ?2", filter->account_id ? " AND account_id = ?1" : "",
        filter->invoice_id ? " AND id IN (SELECT action_id FROM action_invoice WHERE invoice_id = ?2)" : "",
        filter->match_state ? " AND state = ?3" : " AND ?3 = ?3", " AND planned >= ?5 ORDER BY id LIMIT ?4",
        NULL);
    g_autoptr(Query) q = db_query(ledger, sql,
                                  BINDS(db_int(filter->account_id), db_int(filter->invoice_id),
                                        db_text(action_state_name(filter->state)), db_int(limit_of(filter)),
                                        db_int(filter->since_unix)),
                                  error);
    g_autoptr(GPtrArray) list = collect(ledger, q, read_action, (GDestroyNotify)action_record_free, error);
    for (guint i = 0; list && i < list->len; i++)
        if (!fill_invoices(ledger, list->pdata[i], error))
            return NULL;
    return g_steal_pointer(&list);
}

// --- messages
// -----------------------------------------------------------------------------------------------

static gpointer read_message(Query *q)
{
    MessageRecord *r = g_new0(MessageRecord, 1);
    *r = (MessageRecord){.message_id = db_col_dup(q, 0),
                         .account_id = db_col_int(q, 1),
                         .invoice_id = db_col_int(q, 2),
                         .kind = db_col_dup(q, 3),
                         .sender = db_col_dup(q, 4),
                         .at_unix = db_col_int(q, 5),
                         .action_id = db_col_int(q, 6)};
    return r;
}

GPtrArray *ledger_messages(Ledger *ledger, const char *message_id, GError **error)
{
    g_autoptr(Query) q = db_query(ledger,
                                  "SELECT message_id, account_id, invoice_id, kind, sender, at, action_id"
                                  " FROM message WHERE message_id = ?1 ORDER BY invoice_id",
                                  BINDS(db_text(message_id)), error);
    return collect(ledger, q, read_message, (GDestroyNotify)message_record_free, error);
}

GPtrArray *ledger_conversation(Ledger *ledger, int64_t account_id, int64_t invoice_id, GError **error)
{
    g_autoptr(Query) q =
        db_query(ledger,
                 "SELECT message_id, account_id, invoice_id, kind, sender, at, action_id FROM message"
                 " WHERE account_id = ?1 AND (invoice_id = ?2 OR (invoice_id = 0 AND kind = 'reply'))"
                 " ORDER BY at, action_id, message_id",
                 BINDS(db_int(account_id), db_int(invoice_id)), error);
    return collect(ledger, q, read_message, (GDestroyNotify)message_record_free, error);
}

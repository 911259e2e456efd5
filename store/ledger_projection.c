// Applies events to the projected tables: one event as it is appended, or all of them anew. Called by
// ledger.c (append), ledger_fsck.c (replay) and ledger_forget.c. Always holds: this is the only writer of
// the projection. What each verb does stands in ledger_verbs.c.
#include "store/ledger_projection.h"

#include "store/ledger_db.h"

static const ProjectedTable TABLES[] = {
    {"action_invoice", "", "action_id, invoice_id"},
    {"reply_intent", "account_id", "id, position"},
    {"decision", "account_id", "account_id"},
    {"task", "account_id", "id"},
    {"hold", "account_id", "id"},
    {"credit", "account_id", "id, invoice_id"},
    {"payment", "account_id", "id"},
    {"promise", "account_id", "id"},
    {"contact", "account_id", "id"},
    {"message", "account_id", "message_id, invoice_id"},
    {"action", "account_id", "id"},
    {"invoice", "account_id", "id"},
    {"account_address", "account_id", "account_id, address"},
    {"forgotten", "account_id", "account_id"},
    {"account", "id", "id"},
};

const ProjectedTable *projection_tables(gsize *n)
{
    *n = G_N_ELEMENTS(TABLES);
    return TABLES;
}

typedef struct {
    int64_t id, at, account_id, invoice_id;
    const char *actor, *data, *why;
} Row;

static void bind_name_int(Query *query, const char *name, int64_t value)
{
    int at = sqlite3_bind_parameter_index(query, name);
    if (at > 0)
        sqlite3_bind_int64(query, at, value);
}

static void bind_name_text(Query *query, const char *name, const char *value)
{
    int at = sqlite3_bind_parameter_index(query, name);
    if (at > 0)
        sqlite3_bind_text(query, at, value, -1, SQLITE_STATIC);
}

static gboolean run_statement(Ledger *ledger, const char *sql, const Row *row, GError **error)
{
    g_autoptr(Query) query = db_prepare(ledger, sql, error);
    if (!query)
        return FALSE;
    bind_name_int(query, ":id", row->id);
    bind_name_int(query, ":at", row->at);
    bind_name_int(query, ":account", row->account_id);
    bind_name_int(query, ":invoice", row->invoice_id);
    bind_name_text(query, ":actor", row->actor);
    bind_name_text(query, ":data", row->data);
    bind_name_text(query, ":why", row->why);
    return db_step(ledger, query, error) == 0;
}

static gboolean apply_row(Ledger *ledger, Query *event, GError **error)
{
    const char *verb = db_col_text(event, 2);
    Row row = {.id = db_col_int(event, 0),
               .at = db_col_int(event, 1),
               .account_id = db_col_int(event, 3),
               .invoice_id = db_col_int(event, 4),
               .actor = db_col_text(event, 5),
               .data = db_col_text(event, 6),
               .why = db_col_text(event, 7)};
    const VerbRule *rule = projection_rule(verb);
    if (!rule) {
        g_set_error(error, PD_ERROR, PD_ERR_INPUT, "event %" G_GINT64_FORMAT ": no such verb: %s", row.id,
                    verb);
        return FALSE;
    }
    for (gsize i = 0; i < VERB_STATEMENTS && rule->sql[i]; i++) {
        if (run_statement(ledger, rule->sql[i], &row, error))
            continue;
        g_prefix_error(error, "event %" G_GINT64_FORMAT " %s: ", row.id, verb);
        return FALSE;
    }
    return TRUE;
}

#define EVENT_COLUMNS "SELECT id, at, verb, account_id, invoice_id, actor, data, why FROM event "

gboolean projection_apply(Ledger *ledger, int64_t event_id, GError **error)
{
    g_autoptr(Query) event = db_query(ledger, EVENT_COLUMNS "WHERE id = ?1", BINDS(db_int(event_id)), error);
    return db_step(ledger, event, error) > 0 && apply_row(ledger, event, error);
}

static gboolean replay(Ledger *ledger, Query *events, GError **error)
{
    int got;
    while ((got = db_step(ledger, events, error)) > 0)
        if (!apply_row(ledger, events, error))
            return FALSE;
    return got == 0;
}

static gboolean empty_tables(Ledger *ledger, GError **error)
{
    for (gsize i = 0; i < G_N_ELEMENTS(TABLES); i++) {
        g_autofree char *sql = g_strdup_printf("DELETE FROM %s", TABLES[i].name);
        if (!db_run(ledger, sql, NO_BINDS, error))
            return FALSE;
    }
    return TRUE;
}

gboolean projection_rebuild(Ledger *ledger, GError **error)
{
    if (!empty_tables(ledger, error))
        return FALSE;
    g_autoptr(Query) events = db_query(ledger, EVENT_COLUMNS "ORDER BY id", NO_BINDS, error);
    return events && replay(ledger, events, error);
}

static gboolean empty_account(Ledger *ledger, int64_t account_id, GError **error)
{
    if (!db_run(ledger,
                "DELETE FROM action_invoice WHERE action_id IN (SELECT id FROM action WHERE account_id = ?1)",
                BINDS(db_int(account_id)), error))
        return FALSE;
    for (gsize i = 0; i < G_N_ELEMENTS(TABLES); i++) {
        if (!*TABLES[i].account_column)
            continue;
        g_autofree char *sql =
            g_strdup_printf("DELETE FROM %s WHERE %s = ?1", TABLES[i].name, TABLES[i].account_column);
        if (!db_run(ledger, sql, BINDS(db_int(account_id)), error))
            return FALSE;
    }
    return TRUE;
}

gboolean projection_rebuild_account(Ledger *ledger, int64_t account_id, GError **error)
{
    if (!empty_account(ledger, account_id, error))
        return FALSE;
    g_autoptr(Query) events =
        db_query(ledger, EVENT_COLUMNS "WHERE account_id = ?1 ORDER BY id", BINDS(db_int(account_id)), error);
    return events && replay(ledger, events, error);
}

// The ledger's connection: statements prepared once, typed binding, SQLite's results as PdError. Used by
// every other store/ledger_*.c and by nobody else. Always holds: nothing runs on a poisoned handle or after
// SQLite itself ended the transaction that the caller believes to be in. What tables mean is not here.
#include "store/ledger_db.h"

#include <string.h>

#include "policy/base/text.h"

#define TEXT_CAP_BYTES 65536

static PdError error_of(int rc)
{
    switch (rc & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return PD_ERR_BUSY;
    case SQLITE_CONSTRAINT:
        return PD_ERR_CONFLICT;
    case SQLITE_TOOBIG:
    case SQLITE_MISMATCH:
        return PD_ERR_INPUT;
    default:
        return PD_ERR_IO;
    }
}

gboolean db_fail(Ledger *ledger, int rc, GError **error)
{
    g_set_error(error, PD_ERROR, error_of(rc), "ledger: %s (%d)", sqlite3_errmsg(ledger->db), rc);
    return FALSE;
}

static gboolean check_usable(Ledger *ledger, GError **error)
{
    if (ledger->poisoned) {
        g_set_error_literal(error, PD_ERROR, PD_ERR_UNKNOWN, "ledger: a commit ended unknown; reopen it");
        return FALSE;
    }
    // After IOERR, FULL or NOMEM SQLite may have rolled back by itself; going on would write piecemeal.
    if (ledger->depth > 0 && sqlite3_get_autocommit(ledger->db)) {
        g_set_error_literal(error, PD_ERROR, PD_ERR_IO,
                            "ledger: the transaction was rolled back by an error");
        return FALSE;
    }
    return TRUE;
}

Query *db_prepare(Ledger *ledger, const char *sql, GError **error)
{
    if (!check_usable(ledger, error))
        return NULL;
    Query *query = g_hash_table_lookup(ledger->statements, sql);
    if (query) {
        g_assert(!sqlite3_stmt_busy(query)); // our own bug: the same query is running twice
        return query;
    }
    int rc = sqlite3_prepare_v3(ledger->db, sql, -1, SQLITE_PREPARE_PERSISTENT, &query, NULL);
    if (rc != SQLITE_OK) {
        db_fail(ledger, rc, error);
        return NULL;
    }
    g_hash_table_insert(ledger->statements, g_strdup(sql), query);
    return query;
}

static int bind_one(Query *query, int at, const Bind *bind)
{
    gsize len = 0;
    switch (bind->type) {
    case BIND_INT:
        return sqlite3_bind_int64(query, at, bind->number);
    case BIND_TEXT:
        return sqlite3_bind_text(query, at, bind->text, -1, SQLITE_TRANSIENT);
    case BIND_BLOB: {
        const void *bytes = g_bytes_get_data(bind->bytes, &len);
        return sqlite3_bind_blob64(query, at, bytes ? bytes : "", len, SQLITE_TRANSIENT);
    }
    default:
        return sqlite3_bind_null(query, at);
    }
}

Query *db_query(Ledger *ledger, const char *sql, Binds binds, GError **error)
{
    g_autoptr(Query) query = db_prepare(ledger, sql, error);
    if (!query)
        return NULL;
    for (guint i = 0; i < binds.n; i++) {
        int rc = bind_one(query, (int)i + 1, &binds.items[i]);
        if (rc != SQLITE_OK) {
            db_fail(ledger, rc, error);
            return NULL;
        }
    }
    return g_steal_pointer(&query);
}

void query_done(Query *query)
{
    sqlite3_reset(query);
    sqlite3_clear_bindings(query);
}

int db_step(Ledger *ledger, Query *query, GError **error)
{
    if (!query)
        return -1;
    int rc = sqlite3_step(query);
    if (rc == SQLITE_ROW)
        return 1;
    if (rc == SQLITE_DONE)
        return 0;
    db_fail(ledger, rc, error);
    return -1;
}

gboolean db_run(Ledger *ledger, const char *sql, Binds binds, GError **error)
{
    g_autoptr(Query) query = db_query(ledger, sql, binds, error);
    int got = query ? 1 : -1;
    while (got > 0)
        got = db_step(ledger, query, error);
    return got == 0;
}

gboolean db_value(Ledger *ledger, const char *sql, Binds binds, int64_t fallback, int64_t *value,
                  GError **error)
{
    g_autoptr(Query) query = db_query(ledger, sql, binds, error);
    int got = db_step(ledger, query, error);
    *value = got > 0 ? sqlite3_column_int64(query, 0) : fallback;
    return got >= 0;
}

gboolean db_exec(Ledger *ledger, const char *sql, GError **error)
{
    if (!check_usable(ledger, error))
        return FALSE;
    int rc = sqlite3_exec(ledger->db, sql, NULL, NULL, NULL);
    return rc == SQLITE_OK || db_fail(ledger, rc, error);
}

int64_t db_col_int(Query *query, int column)
{
    return sqlite3_column_int64(query, column);
}

Day db_col_day(Query *query, int column)
{
    if (sqlite3_column_type(query, column) == SQLITE_NULL)
        return DAY_NONE;
    return (Day)sqlite3_column_int64(query, column);
}

const char *db_col_text(Query *query, int column)
{
    const unsigned char *text = sqlite3_column_text(query, column);
    return text ? (const char *)text : "";
}

char *db_col_dup(Query *query, int column)
{
    return g_strdup(db_col_text(query, column));
}

gboolean db_end(Ledger *ledger, gboolean ok, GError **error)
{
    if (ok)
        return ledger_commit(ledger, error);
    ledger_rollback(ledger);
    return FALSE;
}

json_t *db_json_text(const char *text)
{
    gsize len = text ? strlen(text) : 0;
    g_autofree char *clean = text_utf8(text ? text : "", MIN(len, TEXT_CAP_BYTES));
    return json_string(clean);
}

json_t *db_json_day(Day day)
{
    return day == DAY_NONE ? json_null() : json_integer(day);
}

int64_t db_append(Ledger *ledger, const Act *act, const char *verb, int64_t account_id, int64_t invoice_id,
                  json_t *data, GError **error)
{
    EventDraft draft = {.verb = verb, .account_id = account_id, .invoice_id = invoice_id, .data = data};
    int64_t id = ledger_append(ledger, act, &draft, error);
    json_decref(data);
    return id;
}

json_t *db_json_strv(const char *const *strv)
{
    json_t *array = json_array();
    for (gsize i = 0; strv && strv[i]; i++)
        json_array_append_new(array, db_json_text(strv[i]));
    return array;
}

char **db_strv_from_json(const char *json)
{
    g_autoptr(GPtrArray) list = g_ptr_array_new();
    json_t *array = json_loads(json, 0, NULL), *item;
    size_t i;
    json_array_foreach(array, i, item) if (json_is_string(item))
        g_ptr_array_add(list, g_strdup(json_string_value(item)));
    json_decref(array);
    g_ptr_array_add(list, NULL);
    return (char **)g_ptr_array_steal(list, NULL);
}

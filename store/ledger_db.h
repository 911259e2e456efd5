// Inside the ledger only: the connection, its statement cache, typed binding, and the mapping of SQLite's
// results to PdError. Nothing here knows what the tables mean.
#ifndef PD_STORE_LEDGER_DB_H
#define PD_STORE_LEDGER_DB_H

#include <sqlite3.h>

#include "policy/base/day.h"
#include "store/ledger.h"

struct Ledger {
    sqlite3 *db;
    GHashTable *statements; // SQL text -> sqlite3_stmt, prepared once
    guint depth;            // open transaction and savepoints
    gboolean poisoned;      // a COMMIT ended unknown
    gboolean read_only;
};

// --- values ---------------------------------------------------------------------------------------------
typedef struct {
    enum { BIND_NULL, BIND_INT, BIND_TEXT, BIND_BLOB } type;
    int64_t number;
    const char *text;
    GBytes *bytes;
} Bind;
typedef struct {
    const Bind *items;
    guint n;
} Binds;

static inline Bind db_int(int64_t number)
{
    return (Bind){.type = BIND_INT, .number = number};
}
static inline Bind db_text(const char *text) // NULL is ""
{
    return (Bind){.type = BIND_TEXT, .text = text ? text : ""};
}
static inline Bind db_day(Day day) // DAY_NONE is NULL
{
    return (Bind){.type = day == DAY_NONE ? BIND_NULL : BIND_INT, .number = day};
}
static inline Bind db_blob(GBytes *bytes)
{
    return (Bind){.type = BIND_BLOB, .bytes = bytes};
}
// BINDS(db_int(1), db_text("x")): for ?1, ?2 ...
#define BINDS(...) ((Binds){(const Bind[]){__VA_ARGS__}, sizeof((const Bind[]){__VA_ARGS__}) / sizeof(Bind)})
#define NO_BINDS ((Binds){NULL, 0})

// --- statements -------------------------------------------------------------------------------------------
// A running query; finished (reset) when it leaves its scope: g_autoptr(Query) q = db_query(...). The same
// SQL must not be running twice on one handle.
typedef sqlite3_stmt Query;
void query_done(Query *query);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Query, query_done)

// NULL with an error: cannot be prepared, poisoned, or the transaction was lost. Parameters live until the
// query is done.
Query *db_query(Ledger *ledger, const char *sql, Binds binds, GError **error);
// 1: a row is there, 0: no more, -1: error. A NULL query (failed db_query) gives -1 and keeps *error.
int db_step(Ledger *ledger, Query *query, GError **error);
// Runs to the end, rows thrown away.
gboolean db_run(Ledger *ledger, const char *sql, Binds binds, GError **error);
// The first column of the first row; `fallback` when there is no row. FALSE with an error.
gboolean db_value(Ledger *ledger, const char *sql, Binds binds, int64_t fallback, int64_t *value,
                  GError **error);
// For a parameter list by name instead (the projection): NULL with an error.
Query *db_prepare(Ledger *ledger, const char *sql, GError **error);
gboolean db_exec(Ledger *ledger, const char *sql, GError **error); // not cached; pragmas and migrations
gboolean db_fail(Ledger *ledger, int rc, GError **error);          // always FALSE

int64_t db_col_int(Query *query, int column);
Day db_col_day(Query *query, int column);
char *db_col_dup(Query *query, int column);        // never NULL, owned by the caller
const char *db_col_text(Query *query, int column); // never NULL, until the next step

// --- helpers of the writing functions ----------------------------------------------------------------------
// `return db_end(ledger, did_it, error)` closes what ledger_begin opened: commit or roll back. TRUE if all
// went well.
gboolean db_end(Ledger *ledger, gboolean ok, GError **error);
// A JSON string of any bytes (NULL is ""), and a day (null for DAY_NONE).
json_t *db_json_text(const char *text);
json_t *db_json_day(Day day);
// ledger_append with `data` taken over.
int64_t db_append(Ledger *ledger, const Act *act, const char *verb, int64_t account_id, int64_t invoice_id,
                  json_t *data, GError **error);
// An array of strings as a NULL-terminated vector, and back.
char **db_strv_from_json(const char *json);
json_t *db_json_strv(const char *const *strv);

// ledger_migrate.c
gboolean ledger_migrate(Ledger *ledger, gboolean may_write, GError **error);
int ledger_schema_version(void);

#endif

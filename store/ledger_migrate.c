// Numbered migrations: each is one SQL file (store/schema_NNNN.sql, compiled in) and one transaction, the
// number kept in user_version. A kill leaves the old schema or the new one, never between. Called by
// ledger_open only.
#include "store/ledger_db.h"
#include "store/schema_sql.h"

#define APPLICATION_ID 0x50644c31 // "PdL1"

static const char *const MIGRATIONS[] = {schema_0001, schema_0002, schema_0003};

int ledger_schema_version(void)
{
    return G_N_ELEMENTS(MIGRATIONS);
}

static gboolean version_now(Ledger *ledger, int64_t *version, GError **error)
{
    return db_value(ledger, "PRAGMA user_version", NO_BINDS, 0, version, error);
}

static gboolean run_one(Ledger *ledger, int64_t number, GError **error)
{
    char pragma[96];
    g_snprintf(pragma, sizeof pragma, "PRAGMA user_version = %d; PRAGMA application_id = %d", (int)number,
               APPLICATION_ID);
    return db_exec(ledger, MIGRATIONS[number - 1], error) && db_exec(ledger, pragma, error);
}

static gboolean run_missing(Ledger *ledger, GError **error)
{
    int64_t version = 0; // read again inside the transaction: another process may have been first
    if (!version_now(ledger, &version, error))
        return FALSE;
    for (int64_t number = version + 1; number <= ledger_schema_version(); number++)
        if (!run_one(ledger, number, error))
            return FALSE;
    return TRUE;
}

gboolean ledger_migrate(Ledger *ledger, gboolean may_write, GError **error)
{
    int64_t version = 0;
    if (!version_now(ledger, &version, error))
        return FALSE;
    if (version == ledger_schema_version())
        return TRUE;
    if (version > ledger_schema_version() || !may_write) {
        g_set_error(error, PD_ERROR, PD_ERR_CONF, "ledger has schema %d, this program wants %d", (int)version,
                    ledger_schema_version());
        return FALSE;
    }
    if (!ledger_begin(ledger, error))
        return FALSE;
    return db_end(ledger, run_missing(ledger, error), error);
}

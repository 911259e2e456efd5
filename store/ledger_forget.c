// Taking a person's data out: names, addresses, subjects and texts of an account leave the events, then the
// account's projection is built anew from what is left, and the free pages are overwritten (secure_delete)
// and the log truncated. Numbers, dates and amounts stay: bookkeeping law wants them. The one writer of old
// events; the trigger on `event` lets it change only what events tell, and only of a forgotten account.
#include "store/ledger_talk.h"

#include <string.h>

#include "store/ledger_db.h"
#include "store/ledger_projection.h"

// What an event may keep. Everything else that is text goes.
static const char *const KEEP[] = {"kind",     "number",   "number_key", "due_basis",      "discount_percent",
                                   "currency", "reason",   "verb",       "ladder",         "step_name",
                                   "state",    "token",    "line_key",   "trust",          "intent",
                                   "source",   "document", "codes",      "code",           "risk",
                                   "country",  "zone",     "language",   "cover_language", "step"};

static gboolean may_keep(const char *name)
{
    for (gsize i = 0; i < G_N_ELEMENTS(KEEP); i++)
        if (strcmp(KEEP[i], name) == 0)
            return TRUE;
    return FALSE;
}

// Depth is ours: events are written by this program, two levels deep.
static void redact_flat(json_t *object)
{
    const char *name;
    json_t *value;
    json_object_foreach(object, name, value)
    {
        if (json_is_string(value) && !may_keep(name) && *json_string_value(value))
            json_string_set(value, "");
    }
}

static void redact(json_t *data)
{
    static const char *const LISTS[] = {"intents", "reasons"};
    redact_flat(data);
    json_array_clear(json_object_get(data, "to"));
    json_array_clear(json_object_get(data, "cc"));
    json_object_clear(json_object_get(data, "payment"));
    json_object_clear(json_object_get(data, "names"));
    for (gsize i = 0; i < G_N_ELEMENTS(LISTS); i++) {
        json_t *item;
        size_t at;
        json_array_foreach(json_object_get(data, LISTS[i]), at, item) redact_flat(item);
    }
}

// Message-IDs stay unique and addresses of one account distinct without saying what they were.
static void rename_keys(json_t *data, int64_t event_id)
{
    char text[48];
    g_snprintf(text, sizeof text, "forgotten-%" G_GINT64_FORMAT, event_id);
    static const char *const UNIQUE[] = {"message_id", "address", "key"};
    for (gsize i = 0; i < G_N_ELEMENTS(UNIQUE); i++)
        if (json_object_get(data, UNIQUE[i]))
            json_object_set_new(data, UNIQUE[i], json_string(text));
}

static gboolean rewrite(Ledger *ledger, int64_t id, const char *data_text, const char *actor, GError **error)
{
    json_t *data = json_loads(data_text, 0, NULL);
    if (!data)
        data = json_object();
    redact(data);
    rename_keys(data, id);
    const char *who = g_str_has_prefix(actor, "reply:") ? "reply" : actor;
    char *text = json_dumps(data, JSON_COMPACT);
    gboolean ok =
        db_run(ledger, "UPDATE event SET data = ?2, actor = ?3, why = '', evidence = '' WHERE id = ?1",
               BINDS(db_int(id), db_text(text), db_text(who)), error);
    free(text);
    json_decref(data);
    return ok;
}

static gboolean rewrite_all(Ledger *ledger, int64_t account_id, GError **error)
{
    g_autoptr(Query) q =
        db_query(ledger, "SELECT id, data, actor FROM event WHERE account_id = ?1 ORDER BY id",
                 BINDS(db_int(account_id)), error);
    int got = q ? 1 : -1;
    while (got > 0 && (got = db_step(ledger, q, error)) > 0)
        if (!rewrite(ledger, db_col_int(q, 0), db_col_text(q, 1), db_col_text(q, 2), error))
            return FALSE;
    return got == 0;
}

static gboolean drop_documents(Ledger *ledger, int64_t account_id, GError **error)
{
    return db_run(ledger,
                  "DELETE FROM document WHERE sha256 IN (SELECT document FROM invoice WHERE account_id = ?1)"
                  " AND sha256 NOT IN (SELECT document FROM invoice WHERE account_id <> ?1)",
                  BINDS(db_int(account_id)), error);
}

gboolean ledger_forget(Ledger *ledger, const Act *act, int64_t account_id, GError **error)
{
    if (!ledger_begin(ledger, error))
        return FALSE;
    gboolean ok = db_append(ledger, act, "account.forgotten", account_id, 0, NULL, error) &&
                  drop_documents(ledger, account_id, error) && rewrite_all(ledger, account_id, error) &&
                  projection_rebuild_account(ledger, account_id, error);
    if (!db_end(ledger, ok, error))
        return FALSE;
    // In a caller's transaction the log is truncated at a later checkpoint.
    return ledger->depth > 0 || db_run(ledger, "PRAGMA wal_checkpoint(TRUNCATE)", NO_BINDS, error);
}

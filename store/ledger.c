// The ledger's door: opening with the safety settings that reliability was measured with, transactions with
// an honest answer about COMMIT, and the one way to write: append an event and apply it. Called by agent,
// cli and tests. Always holds: an event and its projection are written in one transaction, and nothing else
// writes the projection. What events mean is in ledger_projection.c.
#include "store/ledger.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "policy/base/text.h"
#include "store/ledger_db.h"
#include "store/ledger_projection.h"

#define BUSY_MS 5000
#define LENGTH_CAP_BYTES (64 << 20) // one original document
#define SQL_CAP_BYTES 100000
#define NOTE_CAP_BYTES 4096 // why and evidence

static void finalize(gpointer statement)
{
    sqlite3_finalize(statement);
}

// A private file from its first byte on: SQLite gives -wal and -shm the mode of the database.
static gboolean make_file(const char *path, GError **error)
{
    int fd = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0600);
    if (fd < 0) {
        g_set_error(error, PD_ERROR, PD_ERR_IO, "%s: %s", path, g_strerror(errno));
        return FALSE;
    }
    close(fd);
    return TRUE;
}

static gboolean open_file(Ledger *ledger, const char *path, LedgerFlags flags, GError **error)
{
    gboolean memory = strcmp(path, ":memory:") == 0;
    if (!memory && !(flags & LEDGER_CREATE) && access(path, F_OK) != 0) {
        g_set_error(error, PD_ERROR, errno == ENOENT ? PD_ERR_NOT_FOUND : PD_ERR_IO, "%s: %s", path,
                    g_strerror(errno));
        return FALSE;
    }
    if (!memory && (flags & LEDGER_CREATE) && !make_file(path, error))
        return FALSE;
    int mode = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    int rc = sqlite3_open_v2(path, &ledger->db, memory ? mode | SQLITE_OPEN_CREATE : mode, NULL);
    if (rc == SQLITE_OK)
        return TRUE;
    g_set_error(error, PD_ERROR, PD_ERR_IO, "%s: %s", path, sqlite3_errstr(rc));
    return FALSE;
}

// FULL, not NORMAL: a lost "sent" is a second reminder (1,774 of 3,000 power losses lost one with NORMAL).
static gboolean harden(Ledger *ledger, GError **error)
{
    sqlite3_busy_timeout(ledger->db, BUSY_MS);
    sqlite3_db_config(ledger->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    sqlite3_db_config(ledger->db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
    sqlite3_db_config(ledger->db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 1, NULL);
    sqlite3_limit(ledger->db, SQLITE_LIMIT_LENGTH, LENGTH_CAP_BYTES);
    sqlite3_limit(ledger->db, SQLITE_LIMIT_SQL_LENGTH, SQL_CAP_BYTES);
    sqlite3_limit(ledger->db, SQLITE_LIMIT_ATTACHED, 0);
    return db_exec(ledger,
                   "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;"
                   "PRAGMA cell_size_check=ON; PRAGMA secure_delete=ON; PRAGMA cache_size=-16384;"
                   "PRAGMA temp_store=MEMORY; PRAGMA mmap_size=0",
                   error);
}

// What a test build may weaken, to prove that the power-loss test can fail; the installed programs cannot.
static gboolean weaken(Ledger *ledger, GError **error)
{
#ifdef PD_TEST_HOOKS
    const char *frames = g_getenv("PD_TEST_LEDGER_FRAMES"), *weak = g_getenv("PD_TEST_LEDGER_UNSYNCED");
    g_autofree char *sql = g_strdup_printf("PRAGMA wal_autocheckpoint=%s; PRAGMA synchronous=%s",
                                           frames ? frames : "1000", weak ? weak : "FULL");
    return db_exec(ledger, sql, error);
#else
    (void)ledger, (void)error;
    return TRUE;
#endif
}

Ledger *ledger_open(const char *path, LedgerFlags flags, GError **error)
{
    g_autoptr(Ledger) ledger = g_new0(Ledger, 1);
    ledger->statements = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, finalize);
    gboolean may_write = (flags & LEDGER_WRITE) != 0;
    if (!open_file(ledger, path, flags, error) || !harden(ledger, error) || !weaken(ledger, error) ||
        !ledger_migrate(ledger, may_write, error)) {
        g_prefix_error(error, "%s: ", path);
        return NULL;
    }
    ledger->read_only = !may_write;
    if (!may_write && !db_exec(ledger, "PRAGMA query_only=ON", error))
        return NULL;
    return g_steal_pointer(&ledger);
}

void ledger_close(Ledger *ledger)
{
    if (!ledger)
        return;
    g_hash_table_destroy(ledger->statements);
    sqlite3_close_v2(ledger->db);
    g_free(ledger);
}

gboolean ledger_poisoned(const Ledger *ledger)
{
    return ledger->poisoned;
}

gboolean ledger_begin(Ledger *ledger, GError **error)
{
    char sql[32];
    g_strlcpy(sql, ledger->read_only ? "BEGIN" : "BEGIN IMMEDIATE", sizeof sql);
    if (ledger->depth > 0)
        g_snprintf(sql, sizeof sql, "SAVEPOINT s%u", ledger->depth);
    if (!db_run(ledger, sql, NO_BINDS, error))
        return FALSE;
    ledger->depth++;
    return TRUE;
}

static gboolean commit_outer(Ledger *ledger, GError **error)
{
    g_autoptr(GError) cause = NULL;
    gboolean lost = sqlite3_get_autocommit(ledger->db) != 0; // by an earlier error; asked before COMMIT
    if (db_run(ledger, "COMMIT", NO_BINDS, &cause)) {
        ledger->depth = 0;
        return TRUE;
    }
    if (lost || cause->code == PD_ERR_BUSY || cause->code == PD_ERR_CONFLICT) {
        // Nothing reached the log.
        ledger_rollback(ledger);
        g_propagate_error(error, g_steal_pointer(&cause));
        return FALSE;
    }
    // Measured: a COMMIT that failed with EIO was there after a restart in 6 of 50 cases.
    ledger->poisoned = TRUE;
    g_set_error(error, PD_ERROR, PD_ERR_UNKNOWN, "%s: neither done nor undone", cause->message);
    return FALSE;
}

gboolean ledger_commit(Ledger *ledger, GError **error)
{
    g_assert(ledger->depth > 0);
    if (ledger->depth == 1)
        return commit_outer(ledger, error);
    char sql[32];
    g_snprintf(sql, sizeof sql, "RELEASE s%u", ledger->depth - 1);
    gboolean ok = db_run(ledger, sql, NO_BINDS, error);
    ledger->depth--;
    return ok;
}

void ledger_rollback(Ledger *ledger)
{
    g_assert(ledger->depth > 0);
    ledger->depth--;
    if (ledger->poisoned || sqlite3_get_autocommit(ledger->db))
        return; // unknown, or SQLite has rolled back already; a lost transaction is told by the next call
    if (ledger->depth == 0) {
        db_run(ledger, "ROLLBACK", NO_BINDS, NULL);
        return;
    }
    char sql[64];
    g_snprintf(sql, sizeof sql, "ROLLBACK TO s%u", ledger->depth);
    db_run(ledger, sql, NO_BINDS, NULL);
    g_snprintf(sql, sizeof sql, "RELEASE s%u", ledger->depth);
    db_run(ledger, sql, NO_BINDS, NULL);
}

static char *note(const char *text)
{
    gsize len = text ? strlen(text) : 0;
    return text_utf8(text ? text : "", MIN(len, NOTE_CAP_BYTES));
}

// The event that makes an account or invoice names it: their id is the event's own.
static gboolean choose_ids(Ledger *ledger, const VerbRule *rule, EventDraft *draft, int64_t *id,
                           GError **error)
{
    if (!db_value(ledger, "SELECT coalesce(max(id), 0) + 1 FROM event", NO_BINDS, 1, id, error))
        return FALSE;
    if (rule->makes == MAKES_ACCOUNT)
        draft->account_id = *id;
    if (rule->makes == MAKES_INVOICE)
        draft->invoice_id = *id;
    return TRUE;
}

static gboolean insert_event(Ledger *ledger, const Act *act, const EventDraft *draft, int64_t id,
                             GError **error)
{
    g_autofree char *actor = note(act->actor), *why = note(act->why), *evidence = note(act->evidence);
    char *data = draft->data ? json_dumps(draft->data, JSON_COMPACT) : strdup("{}");
    gboolean ok =
        db_run(ledger,
               "INSERT INTO event (id, at, actor, verb, account_id, invoice_id, data, why, evidence)"
               " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
               BINDS(db_int(id), db_int(act->at_unix), db_text(actor), db_text(draft->verb),
                     db_int(draft->account_id), db_int(draft->invoice_id), db_text(data), db_text(why),
                     db_text(evidence)),
               error);
    free(data);
    return ok;
}

static gboolean redecide(Ledger *ledger, int64_t account_id, int64_t at_unix, GError **error)
{
    return db_run(ledger,
                  "INSERT INTO schedule (account_id, next_at) VALUES (?1, ?2)"
                  " ON CONFLICT (account_id) DO UPDATE SET next_at = min(next_at, excluded.next_at)",
                  BINDS(db_int(account_id), db_int(at_unix)), error);
}

static gboolean append(Ledger *ledger, const Act *act, EventDraft draft, int64_t *id, GError **error)
{
    const VerbRule *rule = projection_rule(draft.verb);
    if (!rule) {
        g_set_error(error, PD_ERROR, PD_ERR_INPUT, "ledger: no such verb: %s", draft.verb);
        return FALSE;
    }
    return choose_ids(ledger, rule, &draft, id, error) && insert_event(ledger, act, &draft, *id, error) &&
           projection_apply(ledger, *id, error) &&
           (!rule->redecide || redecide(ledger, draft.account_id, act->at_unix, error));
}

int64_t ledger_append(Ledger *ledger, const Act *act, const EventDraft *draft, GError **error)
{
    int64_t id = 0;
    if (!ledger_begin(ledger, error))
        return 0;
    return db_end(ledger, append(ledger, act, *draft, &id, error), error) ? id : 0;
}

LedgerAnswer ledger_is_digested(Ledger *ledger, const char *identity, GError **error)
{
    int64_t found = 0;
    if (!db_value(ledger, "SELECT 1 FROM identity WHERE digest = ?1", BINDS(db_text(identity)), 0, &found,
                  error))
        return LEDGER_ERROR;
    return found ? LEDGER_YES : LEDGER_NO;
}

gboolean ledger_digested(Ledger *ledger, const char *identity, int64_t at_unix, GError **error)
{
    return db_run(ledger, "INSERT OR IGNORE INTO identity (digest, at) VALUES (?1, ?2)",
                  BINDS(db_text(identity), db_int(at_unix)), error);
}

gboolean ledger_forget_digested(Ledger *ledger, int64_t before_unix, GError **error)
{
    return db_run(ledger, "DELETE FROM identity WHERE at < ?1", BINDS(db_int(before_unix)), error);
}

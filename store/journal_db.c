// How the journal's file is opened: by both sides, always with the same guards. The schema stands here as
// numbered migrations. Measured (reliability.md 0.2): only synchronous=FULL keeps every acknowledged
// commit through a power loss. Not here: what is written and read.
#include "store/journal_db.h"

#include <string.h>

#include "policy/base/status.h"

#define JOURNAL_APPLICATION_ID 0x70646a6c // "pdjl"
#define BLOB_LIMIT (128 << 20)
// Measured with mails of 70 kB: 280 us of processor time each; 350 with pages of 8192, 410 with 4096.
#define PAGE_SIZE 16384
#define STRINGIZE(x) #x
#define TEXT_OF(x) STRINGIZE(x)

// migrations[n] leads from user_version n to n + 1. Never change one that was released: add the next.
static const char *const migrations[] = {
    "CREATE TABLE mail(id INTEGER PRIMARY KEY AUTOINCREMENT, identity TEXT NOT NULL UNIQUE,"
    " kind INTEGER NOT NULL, queue_id TEXT NOT NULL, seen_unix INTEGER NOT NULL, sender TEXT NOT NULL,"
    " recipients TEXT NOT NULL, auth TEXT NOT NULL, client TEXT NOT NULL, truncated INTEGER NOT NULL,"
    " message BLOB NOT NULL) STRICT;"
    "CREATE TABLE accepted(token TEXT NOT NULL, epoch INTEGER NOT NULL, queue_id TEXT NOT NULL,"
    " at_unix INTEGER NOT NULL, PRIMARY KEY(token, epoch)) STRICT, WITHOUT ROWID;"
    "CREATE TABLE watch(key TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;",
};

void journal_db_close(JournalDb *db)
{
    if (db)
        sqlite3_close_v2(db);
}

gboolean journal_db_is_busy(int rc)
{
    int primary = rc & 0xff;
    return primary == SQLITE_BUSY || primary == SQLITE_LOCKED;
}

gboolean journal_db_fail(sqlite3 *db, int code, const char *what, GError **error)
{
    int rc = sqlite3_extended_errcode(db);
    g_set_error(error, PD_ERROR, journal_db_is_busy(rc) ? PD_ERR_BUSY : code, "journal: %s: %s (%d)", what,
                sqlite3_errmsg(db), rc);
    return FALSE;
}

gboolean journal_db_exec(sqlite3 *db, const char *sql, GError **error)
{
    return sqlite3_exec(db, sql, NULL, NULL, NULL) == SQLITE_OK || journal_db_fail(db, PD_ERR_IO, sql, error);
}

int64_t journal_db_number(sqlite3 *db, const char *sql)
{
    sqlite3_stmt *st = NULL;
    int64_t v = -1;
    if (sqlite3_prepare_v2(db, sql, -1, &st, NULL) == SQLITE_OK && sqlite3_step(st) == SQLITE_ROW)
        v = sqlite3_column_int64(st, 0);
    sqlite3_finalize(st);
    return v;
}

int64_t journal_db_used_bytes(sqlite3 *db)
{
    int64_t pages = journal_db_number(db, "PRAGMA page_count");
    int64_t unused = journal_db_number(db, "PRAGMA freelist_count");
    return (pages - unused) * journal_db_number(db, "PRAGMA page_size");
}

static void guard(sqlite3 *db)
{
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_VIEW, 0, NULL);
    sqlite3_limit(db, SQLITE_LIMIT_LENGTH, BLOB_LIMIT);
    sqlite3_limit(db, SQLITE_LIMIT_SQL_LENGTH, 100000);
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_extended_result_codes(db, 1);
}

// A test build may weaken the sync to prove that the crash tests can fail; the installed program cannot.
static const char *sync_pragma(void)
{
#ifdef PD_TEST_HOOKS
    const char *weak = g_getenv("PD_TEST_JOURNAL_UNSYNCED");
    if (weak)
        return strcmp(weak, "NORMAL") == 0 ? "PRAGMA synchronous=NORMAL" : "PRAGMA synchronous=OFF";
#endif
    return "PRAGMA synchronous=FULL";
}

static gboolean set_pragmas(sqlite3 *db, JournalDbUse use, GError **error)
{
    static const char *const always[] = {"PRAGMA cell_size_check=ON", "PRAGMA mmap_size=0",
                                         "PRAGMA temp_store=MEMORY", "PRAGMA cache_size=-1024"};
    for (gsize i = 0; i < G_N_ELEMENTS(always); i++)
        if (!journal_db_exec(db, always[i], error))
            return FALSE;
    if (use == JOURNAL_DB_QUERY)
        return journal_db_exec(db, "PRAGMA query_only=ON", error);
    // must come before the file has any page
    return journal_db_exec(db, "PRAGMA page_size=" TEXT_OF(PAGE_SIZE), error) &&
           journal_db_exec(db, "PRAGMA journal_mode=WAL", error) &&
           journal_db_exec(db, sync_pragma(), error) &&
           journal_db_exec(db, "PRAGMA journal_size_limit=33554432", error) &&
           journal_db_exec(db, "PRAGMA wal_autocheckpoint=1000",
                           error); // the committer's: journal_checkpoint.c
}

static gboolean migrate_step(sqlite3 *db, int from, GError **error)
{
    g_autofree char *mark = g_strdup_printf("PRAGMA user_version=%d", from + 1);
    return journal_db_exec(db, migrations[from], error) && journal_db_exec(db, mark, error);
}

static gboolean migrate(sqlite3 *db, GError **error)
{
    int64_t newest = (int64_t)G_N_ELEMENTS(migrations);
    int64_t at = journal_db_number(db, "PRAGMA user_version");
    if (at == newest)
        return TRUE;
    if (!journal_db_exec(db, "BEGIN IMMEDIATE", error))
        return FALSE;
    at = journal_db_number(db, "PRAGMA user_version"); // another process may have been faster
    if (at < 0)
        return journal_db_fail(db, PD_ERR_IO, "user_version", error);
    if (at > newest) {
        g_set_error(error, PD_ERROR, PD_ERR_IO, "journal: made by a newer postdue (version %d)", (int)at);
        return FALSE;
    }
    for (; at < newest; at++)
        if (!migrate_step(db, (int)at, error))
            return FALSE;
    return journal_db_exec(db, "PRAGMA application_id=" TEXT_OF(JOURNAL_APPLICATION_ID), error) &&
           journal_db_exec(db, "COMMIT", error);
}

JournalDb *journal_db_open(const char *path, JournalDbUse use, int busy_ms, GError **error)
{
    g_autoptr(JournalDb) db = NULL;
    int flags =
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (use == JOURNAL_DB_WRITE ? SQLITE_OPEN_CREATE : 0);
    int rc = sqlite3_open_v2(path, &db, flags, NULL);
    if (rc != SQLITE_OK) {
        g_set_error(error, PD_ERROR, PD_ERR_IO, "journal: %s: %s", path, sqlite3_errstr(rc));
        return NULL;
    }
    guard(db);
    sqlite3_busy_timeout(db, busy_ms);
    if (!set_pragmas(db, use, error) || (use == JOURNAL_DB_WRITE && !migrate(db, error)))
        return NULL;
    return g_steal_pointer(&db);
}

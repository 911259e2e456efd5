// The agent's side of the journal: reads rows, deletes what is digested, keeps the watch list, asks for
// accepted marks, checks the file. One reader belongs to one thread at a time. A write that fails with
// anything but "locked" leaves its outcome unknown (reliability.md 0.1): the reader closes and reopens its
// connection, and the caller may simply do the same thing again: all writes here are idempotent.
#include "store/journal.h"

#include "policy/base/status.h"
#include "store/journal_db.h"
#include "store/journal_row.h"

#define READER_BUSY_MS 5000

struct JournalReader {
    char *path;
    JournalDb *db; // NULL after a failed reopen; the next call tries again
};

typedef sqlite3_stmt Statement;
static void statement_free(Statement *st)
{
    sqlite3_finalize(st);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Statement, statement_free)

JournalReader *journal_open(const char *path, GError **error)
{
    JournalDb *db = journal_db_open(path, JOURNAL_DB_WRITE, READER_BUSY_MS, error);
    if (!db)
        return NULL;
    JournalReader *reader = g_new0(JournalReader, 1);
    reader->path = g_strdup(path);
    reader->db = db;
    return reader;
}

void journal_close(JournalReader *reader)
{
    if (!reader)
        return;
    journal_db_close(reader->db);
    g_free(reader->path);
    g_free(reader);
}

static gboolean reader_ready(JournalReader *reader, GError **error)
{
    if (!reader->db)
        reader->db = journal_db_open(reader->path, JOURNAL_DB_WRITE, READER_BUSY_MS, error);
    return reader->db != NULL;
}

static Statement *prepare(JournalReader *reader, const char *sql, GError **error)
{
    Statement *st = NULL;
    if (!reader_ready(reader, error))
        return NULL;
    if (sqlite3_prepare_v2(reader->db, sql, -1, &st, NULL) != SQLITE_OK)
        journal_db_fail(reader->db, PD_ERR_IO, sql, error);
    return st;
}

// After a failed write: say so, and start afresh unless it was only a lock.
static gboolean write_failed(JournalReader *reader, const char *what, GError **error)
{
    gboolean busy = journal_db_is_busy(sqlite3_extended_errcode(reader->db));
    journal_db_fail(reader->db, PD_ERR_UNKNOWN, what, error);
    if (busy && sqlite3_get_autocommit(reader->db))
        return FALSE;
    journal_db_close(reader->db);
    reader->db = NULL;
    return FALSE;
}

GPtrArray *journal_read(JournalReader *reader, int64_t after, guint limit, GError **error)
{
    g_autoptr(Statement) st = prepare(
        reader, "SELECT id, " JOURNAL_ROW_COLUMNS " FROM mail WHERE id > ?1 ORDER BY id LIMIT ?2", error);
    if (!st)
        return NULL;
    g_autoptr(GPtrArray) rows = g_ptr_array_new_with_free_func((GDestroyNotify)journal_row_free);
    sqlite3_bind_int64(st, 1, after);
    sqlite3_bind_int64(st, 2, limit);
    int rc;
    while ((rc = sqlite3_step(st)) == SQLITE_ROW)
        g_ptr_array_add(rows, journal_row_read(st));
    if (rc != SQLITE_DONE) {
        journal_db_fail(reader->db, PD_ERR_IO, "read", error);
        return NULL;
    }
    return g_steal_pointer(&rows);
}

char **journal_unread_senders(JournalReader *reader, guint limit, GError **error)
{
    g_autoptr(Statement) st =
        prepare(reader, "SELECT DISTINCT sender FROM mail WHERE kind = ?1 AND sender <> '' LIMIT ?2", error);
    if (!st)
        return NULL;
    GPtrArray *senders = g_ptr_array_new_with_free_func(g_free);
    sqlite3_bind_int(st, 1, JOURNAL_INBOUND);
    sqlite3_bind_int64(st, 2, limit);
    int rc;
    while ((rc = sqlite3_step(st)) == SQLITE_ROW)
        g_ptr_array_add(senders, g_strdup((const char *)sqlite3_column_text(st, 0)));
    if (rc != SQLITE_DONE) {
        journal_db_fail(reader->db, PD_ERR_IO, "read", error);
        g_ptr_array_unref(senders);
        return NULL;
    }
    g_ptr_array_add(senders, NULL);
    g_ptr_array_set_free_func(senders, NULL);
    return (char **)g_ptr_array_free(senders, FALSE);
}

gboolean journal_delete(JournalReader *reader, int64_t id, GError **error)
{
    Statement *st = prepare(reader, "DELETE FROM mail WHERE id = ?1", error);
    if (!st)
        return FALSE;
    sqlite3_bind_int64(st, 1, id);
    gboolean ok = sqlite3_step(st) == SQLITE_DONE;
    sqlite3_finalize(st);
    return ok || write_failed(reader, "delete", error);
}

gboolean journal_accepted(JournalReader *reader, const char *token, int *epoch, int64_t *at_unix,
                          char **queue_id, GError **error)
{
    g_autoptr(Statement) st = prepare(
        reader, "SELECT epoch, at_unix, queue_id FROM accepted WHERE token = ?1 ORDER BY epoch DESC LIMIT 1",
        error);
    if (!st)
        return FALSE;
    sqlite3_bind_text(st, 1, token, -1, SQLITE_STATIC);
    int rc = sqlite3_step(st);
    if (rc != SQLITE_ROW)
        return rc == SQLITE_DONE ? FALSE : journal_db_fail(reader->db, PD_ERR_IO, "accepted", error);
    if (epoch)
        *epoch = sqlite3_column_int(st, 0);
    if (at_unix)
        *at_unix = sqlite3_column_int64(st, 1);
    if (queue_id)
        *queue_id = g_strdup((const char *)sqlite3_column_text(st, 2));
    return TRUE;
}

static gboolean write_keys(JournalReader *reader, const char *sql, char *const *keys)
{
    sqlite3_stmt *st = NULL;
    gboolean ok = sqlite3_prepare_v2(reader->db, sql, -1, &st, NULL) == SQLITE_OK;
    for (; ok && keys && *keys; keys++) {
        sqlite3_bind_text(st, 1, *keys, -1, SQLITE_STATIC);
        ok = sqlite3_step(st) == SQLITE_DONE;
        sqlite3_reset(st);
    }
    sqlite3_finalize(st);
    return ok;
}

static gboolean change_keys(JournalReader *reader, const char *sql, char *const *keys, GError **error)
{
    if (!reader_ready(reader, error))
        return FALSE;
    gboolean ok = journal_db_exec(reader->db, "BEGIN IMMEDIATE", NULL) && write_keys(reader, sql, keys) &&
                  journal_db_exec(reader->db, "COMMIT", NULL);
    return ok || write_failed(reader, "watch list", error);
}

gboolean journal_watch_add(JournalReader *reader, char *const *keys, GError **error)
{
    return change_keys(reader, "INSERT OR IGNORE INTO watch(key) VALUES(?1)", keys, error);
}

gboolean journal_watch_remove(JournalReader *reader, char *const *keys, GError **error)
{
    return change_keys(reader, "DELETE FROM watch WHERE key = ?1", keys, error);
}

static void mark_free(gpointer p)
{
    JournalMark *mark = p;
    g_free(mark->token);
    g_free(mark);
}

GPtrArray *journal_outdone_marks(JournalReader *reader, GError **error)
{
    g_autoptr(Statement) st = prepare(reader,
                                      "SELECT token, epoch FROM accepted AS a WHERE EXISTS (SELECT 1 FROM"
                                      " accepted AS b WHERE b.token = a.token AND b.epoch > a.epoch)"
                                      " ORDER BY token, epoch",
                                      error);
    if (!st)
        return NULL;
    g_autoptr(GPtrArray) marks = g_ptr_array_new_with_free_func(mark_free);
    int rc;
    while ((rc = sqlite3_step(st)) == SQLITE_ROW) {
        JournalMark *mark = g_new0(JournalMark, 1);
        mark->token = g_strdup((const char *)sqlite3_column_text(st, 0));
        mark->epoch = sqlite3_column_int(st, 1);
        g_ptr_array_add(marks, mark);
    }
    if (rc == SQLITE_DONE)
        return g_steal_pointer(&marks);
    journal_db_fail(reader->db, PD_ERR_IO, "accepted", error);
    return NULL;
}

static gboolean collect(JournalReader *reader, const char *label, const char *sql, GPtrArray *out,
                        GError **error)
{
    g_autoptr(Statement) st = prepare(reader, sql, error);
    if (!st)
        return FALSE;
    int rc;
    while ((rc = sqlite3_step(st)) == SQLITE_ROW)
        g_ptr_array_add(out,
                        g_strdup_printf("journal: %s: %s", label, (const char *)sqlite3_column_text(st, 0)));
    return rc == SQLITE_DONE || journal_db_fail(reader->db, PD_ERR_IO, label, error);
}

GPtrArray *journal_check(JournalReader *reader, GError **error)
{
    static const struct {
        const char *label, *sql;
    } checks[] = {
        {"integrity", "SELECT * FROM pragma_integrity_check WHERE integrity_check <> 'ok'"},
        {"unknown kind in row", "SELECT id FROM mail WHERE kind NOT BETWEEN 0 AND 3"},
        {"identity is no SHA-256 in row",
         "SELECT id FROM mail WHERE length(identity) <> 64 OR identity GLOB '*[^0-9a-f]*'"},
        {"empty message in row", "SELECT id FROM mail WHERE length(message) = 0"},
        {"no recipient in row", "SELECT id FROM mail WHERE recipients = ''"},
        {"malformed watch key", "SELECT key FROM watch WHERE length(key) <> 40"},
    };
    g_autoptr(GPtrArray) findings = g_ptr_array_new_with_free_func(g_free);
    for (gsize i = 0; i < G_N_ELEMENTS(checks); i++)
        if (!collect(reader, checks[i].label, checks[i].sql, findings, error))
            return NULL;
    return g_steal_pointer(&findings);
}

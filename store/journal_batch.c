// What one entry writes into the journal, and how it is found again. Called by the committer thread only.
// The statements are prepared once per connection: measured, preparing them for every entry cost as much
// processor time as running them. Every use ends in a reset, for a statement left open would keep its
// transaction open.
#include "store/journal_batch.h"

#include <string.h>

#include "policy/base/status.h"
#include "store/journal_row.h"

enum {
    SQL_BEGIN,
    SQL_COMMIT,
    SQL_INSERT_ROW,
    SQL_RECIPIENTS,
    SQL_SET_RECIPIENTS,
    SQL_INSERT_MARK,
    SQL_MARK,
    SQL_DELETE_MARK,
    N_STATEMENTS
};

static const char *const sql[N_STATEMENTS] = {
    [SQL_BEGIN] = "BEGIN IMMEDIATE",
    [SQL_COMMIT] = "COMMIT",
    [SQL_INSERT_ROW] = "INSERT INTO mail(" JOURNAL_ROW_COLUMNS ") VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10)"
                       " ON CONFLICT(identity) DO NOTHING",
    [SQL_RECIPIENTS] = "SELECT recipients FROM mail WHERE identity = ?1",
    [SQL_SET_RECIPIENTS] = "UPDATE mail SET recipients = ?2 WHERE identity = ?1",
    [SQL_INSERT_MARK] = "INSERT INTO accepted(token, epoch, queue_id, at_unix) VALUES(?1, ?2, ?3, ?4)",
    [SQL_MARK] = "SELECT queue_id FROM accepted WHERE token = ?1 AND epoch = ?2",
    [SQL_DELETE_MARK] = "DELETE FROM accepted WHERE token = ?1 AND epoch = ?2 AND queue_id = ?3",
};

struct JournalBatch {
    JournalDb *db;
    sqlite3_stmt *statements[N_STATEMENTS];
};

typedef sqlite3_stmt Running;
static void running_reset(Running *st)
{
    sqlite3_reset(st);
    sqlite3_clear_bindings(st);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Running, running_reset)

JournalEntry *journal_entry_new(void)
{
    JournalEntry *entry = g_new0(JournalEntry, 1);
    entry->ref_count = 1;
    g_cond_init(&entry->answered);
    return entry;
}

JournalEntry *journal_entry_ref(JournalEntry *entry)
{
    g_atomic_int_inc(&entry->ref_count);
    return entry;
}

void journal_entry_unref(JournalEntry *entry)
{
    if (!g_atomic_int_dec_and_test(&entry->ref_count))
        return;
    journal_row_free(entry->row);
    g_free(entry->token);
    g_free(entry->queue_id);
    g_cond_clear(&entry->answered);
    g_free(entry);
}

JournalBatch *journal_batch_open(JournalDb *db)
{
    JournalBatch *batch = g_new0(JournalBatch, 1);
    batch->db = db;
    return batch;
}

void journal_batch_close(JournalBatch *batch)
{
    if (!batch)
        return;
    for (gsize i = 0; i < N_STATEMENTS; i++)
        sqlite3_finalize(batch->statements[i]);
    journal_db_close(batch->db);
    g_free(batch);
}

JournalDb *journal_batch_db(JournalBatch *batch)
{
    return batch->db;
}

// NULL when it cannot be prepared (the file is broken): every sqlite3_ function takes that for a misuse.
static Running *statement(JournalBatch *batch, int which)
{
    sqlite3_stmt **st = &batch->statements[which];
    if (!*st)
        sqlite3_prepare_v3(batch->db, sql[which], -1, SQLITE_PREPARE_PERSISTENT, st, NULL);
    return *st;
}

static int run(JournalBatch *batch, int which)
{
    g_autoptr(Running) st = statement(batch, which);
    return st ? sqlite3_step(st) : SQLITE_ERROR;
}

int journal_batch_begin(JournalBatch *batch)
{
    int rc = run(batch, SQL_BEGIN);
    return rc == SQLITE_DONE ? SQLITE_OK : rc;
}

gboolean journal_batch_commit(JournalBatch *batch)
{
    return run(batch, SQL_COMMIT) == SQLITE_DONE;
}

// The one text column of a statement's first row. *found tells an error (-1), no row (0) and a row (1) apart.
static char *first_text(Running *st, int *found)
{
    int rc = st ? sqlite3_step(st) : SQLITE_ERROR;
    *found = rc == SQLITE_ROW ? 1 : rc == SQLITE_DONE ? 0 : -1;
    return *found == 1 ? g_strdup((const char *)sqlite3_column_text(st, 0)) : NULL;
}

static char *row_recipients(JournalBatch *batch, const char *identity, int *found)
{
    g_autoptr(Running) st = statement(batch, SQL_RECIPIENTS);
    sqlite3_bind_text(st, 1, identity, -1, SQLITE_STATIC);
    return first_text(st, found);
}

static gboolean update_recipients(JournalBatch *batch, const char *identity, const char *recipients)
{
    g_autoptr(Running) st = statement(batch, SQL_SET_RECIPIENTS);
    sqlite3_bind_text(st, 1, identity, -1, SQLITE_STATIC);
    sqlite3_bind_text(st, 2, recipients, -1, SQLITE_STATIC);
    return st && sqlite3_step(st) == SQLITE_DONE;
}

// The row there is gets the recipients it has not. Not there: there was no room for it.
static EntryOutcome second_sight(JournalBatch *batch, const JournalRow *row)
{
    int found;
    g_autofree char *have = row_recipients(batch, row->identity, &found);
    if (found != 1)
        return found == 0 ? ENTRY_TOO_MUCH : ENTRY_FAILED;
    g_autofree char *merged = journal_recipients_merge(have, row->recipients);
    return !merged || update_recipients(batch, row->identity, merged) ? ENTRY_WRITTEN : ENTRY_FAILED;
}

static gboolean insert_row(JournalBatch *batch, const JournalRow *row)
{
    g_autoptr(Running) st = statement(batch, SQL_INSERT_ROW);
    if (!st)
        return FALSE;
    journal_row_bind(st, row);
    return sqlite3_step(st) == SQLITE_DONE;
}

// A first sight, which nearly all are, takes one statement.
static EntryOutcome write_row(JournalBatch *batch, const JournalRow *row, gboolean full)
{
    if (full)
        return second_sight(batch, row);
    if (!insert_row(batch, row))
        return ENTRY_FAILED;
    return sqlite3_changes(batch->db) > 0 ? ENTRY_WRITTEN : second_sight(batch, row);
}

static char *mark_queue_id(JournalBatch *batch, const JournalEntry *entry, int *found)
{
    g_autoptr(Running) st = statement(batch, SQL_MARK);
    sqlite3_bind_text(st, 1, entry->token, -1, SQLITE_STATIC);
    sqlite3_bind_int(st, 2, entry->epoch);
    return first_text(st, found);
}

static EntryOutcome insert_mark(JournalBatch *batch, const JournalEntry *entry)
{
    g_autoptr(Running) st = statement(batch, SQL_INSERT_MARK);
    sqlite3_bind_text(st, 1, entry->token, -1, SQLITE_STATIC);
    sqlite3_bind_int(st, 2, entry->epoch);
    sqlite3_bind_text(st, 3, entry->queue_id, -1, SQLITE_STATIC);
    sqlite3_bind_int64(st, 4, entry->at_unix);
    return st && sqlite3_step(st) == SQLITE_DONE ? ENTRY_WRITTEN : ENTRY_FAILED;
}

static EntryOutcome write_mark(JournalBatch *batch, JournalEntry *entry)
{
    int found;
    entry->inserted = FALSE;
    g_autofree char *queue_id = mark_queue_id(batch, entry, &found);
    if (found < 0)
        return ENTRY_FAILED;
    if (found == 0) {
        entry->inserted = TRUE;
        return insert_mark(batch, entry);
    }
    return strcmp(queue_id, entry->queue_id) == 0 ? ENTRY_WRITTEN : ENTRY_REFUSED;
}

static gboolean delete_mark(JournalBatch *batch, const JournalEntry *entry)
{
    g_autoptr(Running) st = statement(batch, SQL_DELETE_MARK);
    sqlite3_bind_text(st, 1, entry->token, -1, SQLITE_STATIC);
    sqlite3_bind_int(st, 2, entry->epoch);
    sqlite3_bind_text(st, 3, entry->queue_id, -1, SQLITE_STATIC);
    return st && sqlite3_step(st) == SQLITE_DONE;
}

gboolean journal_batch_take_back(JournalBatch *batch, const GPtrArray *marks)
{
    gboolean ok = journal_batch_begin(batch) == SQLITE_OK;
    for (guint i = 0; ok && i < marks->len; i++)
        ok = delete_mark(batch, g_ptr_array_index(marks, i));
    return ok && journal_batch_commit(batch);
}

EntryOutcome journal_entry_write(JournalBatch *batch, JournalEntry *entry, gboolean full)
{
    return entry->row ? write_row(batch, entry->row, full) : write_mark(batch, entry);
}

int journal_entry_present(JournalBatch *batch, const JournalEntry *entry)
{
    int found;
    if (entry->row) {
        g_free(row_recipients(batch, entry->row->identity, &found));
        return found;
    }
    g_autofree char *queue_id = mark_queue_id(batch, entry, &found);
    return found == 1 ? strcmp(queue_id, entry->queue_id) == 0 : found;
}

// What one entry writes into the journal, and how it is found again. Called by the committer thread only.
// Statements are prepared per entry: tens of microseconds beside an fdatasync, and nothing to leak when
// the connection is thrown away.
#include "store/journal_batch.h"

#include <string.h>

#include "policy/base/status.h"
#include "store/journal_row.h"

typedef sqlite3_stmt Statement;
static void statement_free(Statement *st)
{
    sqlite3_finalize(st);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Statement, statement_free)

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
    g_free(entry);
}

static Statement *prepare(sqlite3 *db, const char *sql)
{
    Statement *st = NULL;
    sqlite3_prepare_v2(db, sql, -1, &st, NULL);
    return st;
}

// The one text column of a statement's first row. *found tells an error (-1), no row (0) and a row (1) apart.
static char *first_text(Statement *st, int *found)
{
    int rc = st ? sqlite3_step(st) : SQLITE_ERROR;
    *found = rc == SQLITE_ROW ? 1 : rc == SQLITE_DONE ? 0 : -1;
    return *found == 1 ? g_strdup((const char *)sqlite3_column_text(st, 0)) : NULL;
}

static char *row_recipients(sqlite3 *db, const char *identity, int *found)
{
    g_autoptr(Statement) st = prepare(db, "SELECT recipients FROM mail WHERE identity = ?1");
    sqlite3_bind_text(st, 1, identity, -1, SQLITE_STATIC);
    return first_text(st, found);
}

static gboolean update_recipients(sqlite3 *db, const char *identity, const char *recipients)
{
    g_autoptr(Statement) st = prepare(db, "UPDATE mail SET recipients = ?2 WHERE identity = ?1");
    sqlite3_bind_text(st, 1, identity, -1, SQLITE_STATIC);
    sqlite3_bind_text(st, 2, recipients, -1, SQLITE_STATIC);
    return sqlite3_step(st) == SQLITE_DONE;
}

static EntryOutcome insert_row(sqlite3 *db, const JournalRow *row)
{
    g_autoptr(Statement) st =
        prepare(db, "INSERT INTO mail(" JOURNAL_ROW_COLUMNS ") VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10)");
    if (!st)
        return ENTRY_FAILED;
    journal_row_bind(st, row);
    return sqlite3_step(st) == SQLITE_DONE ? ENTRY_WRITTEN : ENTRY_FAILED;
}

static EntryOutcome write_row(sqlite3 *db, const JournalRow *row, gboolean full)
{
    int found;
    g_autofree char *have = row_recipients(db, row->identity, &found);
    if (found < 0)
        return ENTRY_FAILED;
    if (found == 0)
        return full ? ENTRY_TOO_MUCH : insert_row(db, row);
    g_autofree char *merged = journal_recipients_merge(have, row->recipients);
    return !merged || update_recipients(db, row->identity, merged) ? ENTRY_WRITTEN : ENTRY_FAILED;
}

static char *mark_queue_id(sqlite3 *db, const JournalEntry *entry, int *found)
{
    g_autoptr(Statement) st = prepare(db, "SELECT queue_id FROM accepted WHERE token = ?1 AND epoch = ?2");
    sqlite3_bind_text(st, 1, entry->token, -1, SQLITE_STATIC);
    sqlite3_bind_int(st, 2, entry->epoch);
    return first_text(st, found);
}

static EntryOutcome insert_mark(sqlite3 *db, const JournalEntry *entry)
{
    g_autoptr(Statement) st =
        prepare(db, "INSERT INTO accepted(token, epoch, queue_id, at_unix) VALUES(?1, ?2, ?3, ?4)");
    sqlite3_bind_text(st, 1, entry->token, -1, SQLITE_STATIC);
    sqlite3_bind_int(st, 2, entry->epoch);
    sqlite3_bind_text(st, 3, entry->queue_id, -1, SQLITE_STATIC);
    sqlite3_bind_int64(st, 4, entry->at_unix);
    return st && sqlite3_step(st) == SQLITE_DONE ? ENTRY_WRITTEN : ENTRY_FAILED;
}

static EntryOutcome write_mark(sqlite3 *db, const JournalEntry *entry)
{
    int found;
    g_autofree char *queue_id = mark_queue_id(db, entry, &found);
    if (found < 0)
        return ENTRY_FAILED;
    if (found == 0)
        return insert_mark(db, entry);
    return strcmp(queue_id, entry->queue_id) == 0 ? ENTRY_WRITTEN : ENTRY_REFUSED;
}

EntryOutcome journal_entry_write(sqlite3 *db, const JournalEntry *entry, gboolean full)
{
    return entry->row ? write_row(db, entry->row, full) : write_mark(db, entry);
}

int journal_entry_present(sqlite3 *db, const JournalEntry *entry)
{
    int found;
    if (entry->row) {
        g_free(row_recipients(db, entry->row->identity, &found));
        return found;
    }
    g_autofree char *queue_id = mark_queue_id(db, entry, &found);
    return found == 1 ? strcmp(queue_id, entry->queue_id) == 0 : found;
}

// Opening the journal's file: pragmas, limits, migrations, and the mapping of SQLite's results to ours.
// Private to store/journal*.c.
#ifndef PD_STORE_JOURNAL_DB_H
#define PD_STORE_JOURNAL_DB_H

#include <glib.h>
#include <sqlite3.h>

typedef sqlite3 JournalDb;
void journal_db_close(JournalDb *db); // NULL is allowed
G_DEFINE_AUTOPTR_CLEANUP_FUNC(JournalDb, journal_db_close)

typedef enum {
    JOURNAL_DB_WRITE, // creates and migrates the file
    JOURNAL_DB_QUERY, // never writes rows; the file must exist
} JournalDbUse;

// One connection, to be used by one thread at a time (not bound to a thread). NULL with PD_ERR_IO or
// PD_ERR_BUSY.
JournalDb *journal_db_open(const char *path, JournalDbUse use, int busy_ms, GError **error);
// Sets `error` from the connection's last result (PD_ERR_BUSY when locked, otherwise `code`); always FALSE.
gboolean journal_db_fail(sqlite3 *db, int code, const char *what, GError **error);
gboolean journal_db_exec(sqlite3 *db, const char *sql, GError **error);
// The first column of the first row as a number; -1 when it cannot be had.
int64_t journal_db_number(sqlite3 *db, const char *sql);
// Bytes of the file that hold something (free pages do not count).
int64_t journal_db_used_bytes(sqlite3 *db);
// For statements: the busy results of SQLite and its extended codes.
gboolean journal_db_is_busy(int rc);

#endif

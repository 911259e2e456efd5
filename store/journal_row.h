// A journal row as SQL sees it. Private to store/journal*.c.
#ifndef PD_STORE_JOURNAL_ROW_H
#define PD_STORE_JOURNAL_ROW_H

#include <sqlite3.h>

#include "store/journal.h"

#define JOURNAL_ROW_COLUMNS                                                                                  \
    "identity, kind, queue_id, seen_unix, sender, recipients, auth, client, truncated, message"

// A deep copy; the message bytes are shared by reference.
JournalRow *journal_row_copy(const JournalRow *row);
// Binds JOURNAL_ROW_COLUMNS to parameters 1..10.
void journal_row_bind(sqlite3_stmt *st, const JournalRow *row);
// Reads "id, " JOURNAL_ROW_COLUMNS from the statement's row.
JournalRow *journal_row_read(sqlite3_stmt *st);
// One column's text and back. An address has no line end (the MTA sees to it; ours are replaced), so a
// line end separates.
char *journal_recipients_pack(char *const *recipients);
char **journal_recipients_unpack(const char *packed);
// The packed union of both; NULL if `packed` already holds all of `more`. At most 1,000 addresses.
char *journal_recipients_merge(const char *packed, char *const *more);

#endif

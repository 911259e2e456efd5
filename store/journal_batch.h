// One transaction of the committer: what is written, and how its outcome is found out when COMMIT fails.
// Private to store/journal*.c.
#ifndef PD_STORE_JOURNAL_BATCH_H
#define PD_STORE_JOURNAL_BATCH_H

#include "store/journal.h"
#include "store/journal_db.h"

typedef enum { ENTRY_QUEUED, ENTRY_TAKEN, ENTRY_DONE } EntryState;

// Something to be made durable: a row, or (row == NULL) an accepted mark. State and result are guarded by
// the journal's lock; the rest never changes.
typedef struct {
    gint ref_count;
    EntryState state;
    gboolean ok;
    int code; // PdError when not ok
    int tries;
    JournalRow *row;
    char *token, *queue_id;
    int epoch;
    int64_t at_unix;
} JournalEntry;

JournalEntry *journal_entry_ref(JournalEntry *entry);
void journal_entry_unref(JournalEntry *entry);

typedef enum {
    ENTRY_WRITTEN,  // will be there when the transaction is
    ENTRY_REFUSED,  // an accepted mark of this token and epoch under another queue id
    ENTRY_TOO_MUCH, // over max_bytes
    ENTRY_FAILED,   // the database said no: the transaction is dead
} EntryOutcome;

// Inside a transaction. A second sight adds its new recipients to the row there is.
EntryOutcome journal_entry_write(sqlite3 *db, const JournalEntry *entry, gboolean full);
// After recovery: is the entry there? 1 yes, 0 no, -1 cannot tell.
int journal_entry_present(sqlite3 *db, const JournalEntry *entry);

#endif

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
    GCond answered; // one waiter at most: the thread that brought it
    EntryState state;
    gboolean ok;
    int code; // PdError when not ok
    int tries;
    gboolean inserted; // committer's: a mark that was new in the transaction it was last written in
    JournalRow *row;
    char *token, *queue_id;
    int epoch;
    int64_t at_unix;
} JournalEntry;

JournalEntry *journal_entry_new(void); // one reference, nothing in it
JournalEntry *journal_entry_ref(JournalEntry *entry);
void journal_entry_unref(JournalEntry *entry);

typedef enum {
    ENTRY_WRITTEN,  // will be there when the transaction is
    ENTRY_REFUSED,  // an accepted mark of this token and epoch under another queue id
    ENTRY_TOO_MUCH, // over max_bytes
    ENTRY_FAILED,   // the database said no: the transaction is dead
} EntryOutcome;

// The committer's connection with its prepared statements. Owns `db`; NULL is allowed where it is closed.
typedef struct JournalBatch JournalBatch;
JournalBatch *journal_batch_open(JournalDb *db);
void journal_batch_close(JournalBatch *batch);
JournalDb *journal_batch_db(JournalBatch *batch);

// Takes the write lock; an SQLite result. Then journal_entry_write for each, and journal_batch_commit.
int journal_batch_begin(JournalBatch *batch);
gboolean journal_batch_commit(JournalBatch *batch); // TRUE: written and synced
// Inside a transaction. A second sight adds its new recipients to the row there is.
EntryOutcome journal_entry_write(JournalBatch *batch, JournalEntry *entry, gboolean full);
// Deletes marks (JournalEntry *) that nobody was promised, in a transaction of its own. TRUE also for what is
// not there.
gboolean journal_batch_take_back(JournalBatch *batch, const GPtrArray *marks);
// After recovery: is the entry there? 1 yes, 0 no, -1 cannot tell.
int journal_entry_present(JournalBatch *batch, const JournalEntry *entry);

#endif

// Moves the write-ahead log into the journal's file, beside the commits. Private to store/journal*.c.
#ifndef PD_STORE_JOURNAL_CHECKPOINT_H
#define PD_STORE_JOURNAL_CHECKPOINT_H

#include "store/journal_db.h"

typedef struct Checkpointer Checkpointer;

// Starts its thread; the file is opened when first needed. Never NULL.
Checkpointer *checkpointer_new(const char *path);
void checkpointer_free(Checkpointer *checkpointer); // waits for a checkpoint under way
// From now on `db` (the committer's connection) makes no checkpoint by itself; its log is watched instead.
void checkpointer_attach(Checkpointer *checkpointer, JournalDb *db);
// The committer's, after a commit was answered: starts a checkpoint when the log has grown, or finishes one.
void checkpointer_after_commit(Checkpointer *checkpointer, JournalDb *db);

#endif

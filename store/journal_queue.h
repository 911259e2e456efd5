// What the two sides of the journal's queue share: callers (journal_wait.c) and the committer
// (journal_write.c). Internal to both.
#ifndef PD_STORE_JOURNAL_QUEUE_H
#define PD_STORE_JOURNAL_QUEUE_H

#include "store/journal.h"
#include "store/journal_batch.h"
#include "store/journal_checkpoint.h"
#include "store/journal_row.h"
#include "store/journal_watch.h"

struct Journal {
    char *path;
    JournalOptions options;
    WatchPool *watch;
    GThread *committer;
    Checkpointer *checkpointer;
    JournalBatch *batch; // committer's; NULL while broken
    GMutex lock;         // guards what follows and the entries' state
    GCond queued;
    GQueue queue; // JournalEntry *, one reference each
    gsize queue_bytes;
    gint64 busy_since;                        // monotonic; when the running attempt began, 0 when idle
    gboolean stopping, broken, healthy, idle; // idle: the committer waits for `queued`
    gboolean told_locked;                     // committer's: somebody holds the file, and the log says so
    gboolean suspect;                         // committer's: a commit failed and its fate is still open
    GPtrArray *disowned; // committer: marks answered "unknown", to be taken back before all else
    int64_t used_bytes;  // committer's: never less than the file holds
};

// What an entry counts in queue_bytes.
gsize journal_entry_bytes(const JournalEntry *entry);

#endif

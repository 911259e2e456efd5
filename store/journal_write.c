// The committer of the journal. End-of-message callbacks queue an entry and wait (journal_wait.c); one thread
// takes whatever has gathered, writes it in one transaction, and answers. While one batch syncs the next
// gathers, so the cost of fdatasync is shared exactly when it matters.
//
// What always holds: TRUE is answered only after the commit was synced. A commit that failed is neither
// done nor undone (reliability.md 0.1): the connection is closed, the file reopened and its write-ahead log
// checkpointed and truncated, which both syncs what is visible and wipes what is not; only then each entry
// is looked up and answered. While that cannot be done the journal is "broken": entries are refused at once
// (mail passes unwatched and does not wait), and the committer tries again every half second.
#include "store/journal_disowned.h"
#include "store/journal_queue.h"

#include <string.h>

#include "policy/base/status.h"
#include "store/log.h"

#define BATCH_MAX_ENTRIES 64
#define BATCH_MAX_BYTES (16 << 20)
#define BUSY_STEP_MS 50
#define RECOVER_BUSY_MS 500
#define RETRY_US (G_USEC_PER_SEC / 2)
#define MAX_TRIES 2
#define ROW_OVERHEAD 65536 // more than a row takes in the file beyond its message

gsize journal_entry_bytes(const JournalEntry *entry)
{
    return entry->row ? g_bytes_get_size(entry->row->message) : 0;
}

// Under the lock. g_cond_signal follows, best after the lock is given back: who wakes wants it.
static void entry_answer(JournalEntry *entry, gboolean ok, int code)
{
    entry->state = ENTRY_DONE;
    entry->ok = ok;
    entry->code = code;
}

static void fail_queued(Journal *journal, int code)
{
    g_mutex_lock(&journal->lock);
    JournalEntry *entry;
    while ((entry = g_queue_pop_head(&journal->queue))) {
        entry_answer(entry, FALSE, code);
        g_cond_signal(&entry->answered);
        journal_entry_unref(entry);
    }
    journal->queue_bytes = 0;
    g_mutex_unlock(&journal->lock);
}

static void set_state(Journal *journal, gboolean broken, const char *why)
{
    g_mutex_lock(&journal->lock);
    gboolean was_broken = journal->broken;
    journal->broken = broken;
    journal->healthy = !broken;
    g_mutex_unlock(&journal->lock);
    if (broken && !was_broken)
        log_event(G_LOG_LEVEL_CRITICAL, NULL, "journal-broken", "why", why, NULL);
    else if (!broken && was_broken)
        log_event(G_LOG_LEVEL_MESSAGE, NULL, "journal-recovered", "path", journal->path, NULL);
}

// Syncs what a fresh connection sees. At start a passive checkpoint is enough (it syncs the log; a process
// killed in mid-commit left nothing worse); after a failed commit the log must be gone as well.
static gboolean settle_log(Journal *journal, JournalDb *db, GError **error)
{
    if (!journal->suspect)
        return journal_db_number(db, "PRAGMA wal_checkpoint(PASSIVE)") >= 0 ||
               journal_db_fail(db, PD_ERR_IO, "checkpoint", error);
    sqlite3_busy_timeout(db, RECOVER_BUSY_MS);
    int64_t busy = journal_db_number(db, "PRAGMA wal_checkpoint(TRUNCATE)");
    sqlite3_busy_timeout(db, BUSY_STEP_MS);
    if (busy == 0)
        journal->suspect = FALSE;
    return busy == 0 || journal_db_fail(db, PD_ERR_IO, "checkpoint", error);
}

// A mark whose commit failed may have been written all the same, and be seen once the file is opened anew.
// The MTA was told to come again, so the mark must go: it would say "sent" of a reminder that was not.
static gboolean take_back_marks(Journal *journal, GError **error)
{
    if (journal->disowned->len == 0)
        return TRUE;
    if (!journal_batch_take_back(journal->batch, journal->disowned))
        return journal_db_fail(journal_batch_db(journal->batch), PD_ERR_IO, "taking back a mark", error);
    g_ptr_array_set_size(journal->disowned, 0);
    journal_disowned_forget(journal->path);
    return TRUE;
}

// Opens the file and leaves nothing in it whose fate is open. FALSE: still broken.
static gboolean journal_recover(Journal *journal)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(JournalDb) db = journal_db_open(journal->path, JOURNAL_DB_WRITE, BUSY_STEP_MS, &error);
    if (db && settle_log(journal, db, &error)) {
        checkpointer_attach(journal->checkpointer, db);
        journal->used_bytes = journal_db_used_bytes(db);
        journal->batch = journal_batch_open(g_steal_pointer(&db));
        if (!take_back_marks(journal, &error))
            journal_batch_close(g_steal_pointer(&journal->batch));
    }
    set_state(journal, journal->batch == NULL, error ? error->message : "");
    return journal->batch != NULL;
}

static GPtrArray *take_entries(Journal *journal)
{
    GPtrArray *entries = g_ptr_array_new_with_free_func((GDestroyNotify)journal_entry_unref);
    gsize bytes = 0;
    g_mutex_lock(&journal->lock);
    while (!g_queue_is_empty(&journal->queue) && entries->len < BATCH_MAX_ENTRIES &&
           bytes < BATCH_MAX_BYTES) {
        JournalEntry *entry = g_queue_pop_head(&journal->queue);
        entry->state = ENTRY_TAKEN;
        bytes += journal_entry_bytes(entry);
        g_ptr_array_add(entries, entry);
    }
    journal->queue_bytes -= MIN(bytes, journal->queue_bytes);
    g_mutex_unlock(&journal->lock);
    return entries;
}

// The file is measured only where the sum of what was written says that it might be full: to ask costs as
// much as to write.
static gboolean is_full(Journal *journal)
{
    int64_t cap = journal->options.max_bytes;
    if (cap > 0 && journal->used_bytes > cap)
        journal->used_bytes = journal_db_used_bytes(journal_batch_db(journal->batch));
    return cap > 0 && journal->used_bytes > cap;
}

static gboolean write_entries(Journal *journal, GPtrArray *entries, EntryOutcome *outcomes)
{
    gboolean full = is_full(journal);
    for (guint i = 0; i < entries->len; i++) {
        JournalEntry *entry = g_ptr_array_index(entries, i);
        outcomes[i] = journal_entry_write(journal->batch, entry, full);
        if (outcomes[i] == ENTRY_FAILED)
            return FALSE;
        journal->used_bytes += (int64_t)journal_entry_bytes(entry) + ROW_OVERHEAD;
    }
    return TRUE;
}

static void answer_written(Journal *journal, GPtrArray *entries, const EntryOutcome *outcomes)
{
    g_mutex_lock(&journal->lock);
    for (guint i = 0; i < entries->len; i++)
        entry_answer(g_ptr_array_index(entries, i), outcomes[i] == ENTRY_WRITTEN,
                     outcomes[i] == ENTRY_REFUSED ? PD_ERR_CONFLICT : PD_ERR_LIMIT);
    g_mutex_unlock(&journal->lock);
    for (guint i = 0; i < entries->len; i++)
        g_cond_signal(&((JournalEntry *)g_ptr_array_index(entries, i))->answered);
}

// After a failed transaction and recovery: there -> yes; not there -> once more, then no.
static void answer_looked_up(Journal *journal, GPtrArray *entries)
{
    for (guint i = entries->len; i-- > 0;) {
        JournalEntry *entry = g_ptr_array_index(entries, i);
        int present = journal->batch ? journal_entry_present(journal->batch, entry) : -1;
        if (present < 0 && entry->inserted) {
            g_ptr_array_add(journal->disowned, journal_entry_ref(entry));
            journal_disowned_note(journal->path, entry);
        }
        g_mutex_lock(&journal->lock);
        if (present == 0 && ++entry->tries < MAX_TRIES) {
            entry->state = ENTRY_QUEUED;
            g_queue_push_head(&journal->queue, journal_entry_ref(entry));
            journal->queue_bytes += journal_entry_bytes(entry);
        } else {
            entry_answer(entry, present == 1, present == 0 ? PD_ERR_IO : PD_ERR_UNKNOWN);
        }
        g_mutex_unlock(&journal->lock);
        g_cond_signal(&entry->answered);
    }
}

static void batch_failed(Journal *journal, GPtrArray *entries)
{
    g_autofree char *why = g_strdup(sqlite3_errmsg(journal_batch_db(journal->batch)));
    log_event(G_LOG_LEVEL_WARNING, NULL, "journal-commit-failed", "why", why, "entries",
              log_int(entries->len), NULL);
    journal_batch_close(g_steal_pointer(&journal->batch));
    journal->suspect = TRUE;
    journal_recover(journal);
    answer_looked_up(journal, entries);
}

// Takes the write lock first and the entries after it: who waits for a locked file is still in the queue
// and can leave it with a definite "not written".
static void commit_once(Journal *journal)
{
    int rc = journal_batch_begin(journal->batch);
    gboolean locked = journal_db_is_busy(rc);
    if (locked && !journal->told_locked)
        log_event(G_LOG_LEVEL_WARNING, NULL, "journal-locked", "path", journal->path, NULL);
    journal->told_locked = locked;
    if (locked)
        return;
    g_autoptr(GPtrArray) entries = take_entries(journal);
    EntryOutcome outcomes[BATCH_MAX_ENTRIES];
    gboolean ok =
        rc == SQLITE_OK && write_entries(journal, entries, outcomes) && journal_batch_commit(journal->batch);
    if (ok) {
        answer_written(journal, entries, outcomes);
        checkpointer_after_commit(journal->checkpointer, journal_batch_db(journal->batch));
    } else {
        batch_failed(journal, entries);
    }
    g_mutex_lock(&journal->lock);
    journal->busy_since = 0;
    g_mutex_unlock(&journal->lock);
}

// Waits for work. FALSE when it is time to end.
static gboolean wait_for_work(Journal *journal)
{
    g_mutex_lock(&journal->lock);
    while (!journal->stopping && g_queue_is_empty(&journal->queue) && !journal->busy_since) {
        journal->idle = TRUE;
        if (!journal->broken)
            g_cond_wait(&journal->queued, &journal->lock);
        else if (!g_cond_wait_until(&journal->queued, &journal->lock, g_get_monotonic_time() + RETRY_US))
            break;
    }
    journal->idle = FALSE;
    gint64 now = g_get_monotonic_time();
    if (!journal->busy_since)
        journal->busy_since = now;
    // ending: what waits is written, but a locked file keeps nobody longer than wait_ms
    gboolean too_long = now - journal->busy_since > journal->options.wait_ms * 1000L;
    gboolean end = journal->stopping && (g_queue_is_empty(&journal->queue) || too_long);
    g_mutex_unlock(&journal->lock);
    return !end;
}

static gpointer committer_run(gpointer data)
{
    Journal *journal = data;
    while (wait_for_work(journal)) {
        if (journal->batch || journal_recover(journal)) {
            commit_once(journal);
            continue;
        }
        g_mutex_lock(&journal->lock);
        journal->busy_since = 0;
        g_mutex_unlock(&journal->lock);
        fail_queued(journal, PD_ERR_IO);
    }
    fail_queued(journal, PD_ERR_BUSY);
    return NULL;
}

Journal *journal_start(const char *path, const JournalOptions *options)
{
    Journal *journal = g_new0(Journal, 1);
    journal->path = g_strdup(path);
    journal->options = *options;
    journal->watch = watch_pool_new(path);
    journal->checkpointer = checkpointer_new(path);
    g_mutex_init(&journal->lock);
    g_cond_init(&journal->queued);
    g_queue_init(&journal->queue);
    journal->disowned = journal_disowned_read(path);
    journal_recover(journal);
    journal->committer = g_thread_new("journal", committer_run, journal);
    return journal;
}

void journal_stop(Journal *journal)
{
    if (!journal)
        return;
    g_mutex_lock(&journal->lock);
    journal->stopping = TRUE;
    g_cond_broadcast(&journal->queued);
    g_mutex_unlock(&journal->lock);
    g_thread_join(journal->committer);
    checkpointer_free(journal->checkpointer);
    journal_batch_close(journal->batch);
    watch_pool_free(journal->watch);
    g_ptr_array_free(journal->disowned, TRUE);
    g_cond_clear(&journal->queued);
    g_mutex_clear(&journal->lock);
    g_free(journal->path);
    g_free(journal);
}

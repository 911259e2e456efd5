// The milter's side of the journal: an end-of-message callback queues its entry, waits for the committer
// (journal_write.c) and hears what became of it. What always holds: TRUE means that the commit was synced; no
// mail waits longer than wait_ms; a mark that is being written waits for the truth.
#include "policy/base/status.h"
#include "store/journal_queue.h"

#define QUEUE_MAX_BYTES (64 << 20)

// Under the lock: an answer that needs no waiting. 0 when the entry may queue.
static int refuse_at_once(const Journal *journal, const JournalEntry *entry)
{
    if (journal->broken)
        return PD_ERR_IO;
    gint64 waited = journal->busy_since ? g_get_monotonic_time() - journal->busy_since : 0;
    gboolean stuck = waited > journal->options.wait_ms * 1000L;
    gboolean full =
        journal->queue_bytes + journal_entry_bytes(entry) > QUEUE_MAX_BYTES && journal->queue_bytes > 0;
    return journal->stopping || stuck || full ? PD_ERR_BUSY : 0;
}

// Under the lock. A mail gives up after wait_ms, wherever its entry is. A mark that is being written waits
// for the truth: "not accepted" must never be followed by a mark that appears later.
static void wait_for_answer(Journal *journal, JournalEntry *entry)
{
    gint64 deadline = g_get_monotonic_time() + journal->options.wait_ms * 1000L;
    while (entry->state != ENTRY_DONE) {
        if (entry->state == ENTRY_TAKEN && !entry->row) {
            g_cond_wait(&entry->answered, &journal->lock);
            continue;
        }
        if (g_cond_wait_until(&entry->answered, &journal->lock, deadline) || entry->state == ENTRY_DONE)
            continue;
        if (entry->state == ENTRY_TAKEN && !entry->row)
            continue;
        entry->code = entry->state == ENTRY_TAKEN ? PD_ERR_UNKNOWN : PD_ERR_BUSY;
        if (g_queue_remove(&journal->queue, entry)) {
            journal->queue_bytes -= MIN(journal_entry_bytes(entry), journal->queue_bytes);
            journal_entry_unref(entry);
        }
        return;
    }
}

static const char *code_text(int code)
{
    switch (code) {
    case PD_ERR_BUSY:
        return "locked or too slow";
    case PD_ERR_LIMIT:
        return "over max_journal";
    case PD_ERR_CONFLICT:
        return "already accepted under another queue id";
    case PD_ERR_UNKNOWN:
        return "the outcome of the commit is not known";
    default:
        return "cannot be written";
    }
}

// A test build may answer before the commit, to prove that the crash tests can fail; the installed program
// cannot.
static gboolean answers_early(void)
{
#ifdef PD_TEST_HOOKS
    return g_getenv("PD_TEST_JOURNAL_EARLY") != NULL;
#else
    return FALSE;
#endif
}

static gboolean submit(Journal *journal, JournalEntry *entry, GError **error)
{
    g_mutex_lock(&journal->lock);
    int code = refuse_at_once(journal, entry);
    gboolean ok = FALSE;
    if (code == 0) {
        g_queue_push_tail(&journal->queue, journal_entry_ref(entry));
        journal->queue_bytes += journal_entry_bytes(entry);
        if (journal->idle)
            g_cond_signal(&journal->queued);
        journal->idle = FALSE;
        if (!answers_early())
            wait_for_answer(journal, entry);
        ok = answers_early() || (entry->state == ENTRY_DONE && entry->ok);
        code = entry->code;
    }
    g_mutex_unlock(&journal->lock);
    if (!ok)
        g_set_error(error, PD_ERROR, code, "journal: %s", code_text(code));
    journal_entry_unref(entry);
    return ok;
}

gboolean journal_append(Journal *journal, const JournalRow *row, GError **error)
{
    JournalEntry *entry = journal_entry_new();
    entry->row = journal_row_copy(row);
    return submit(journal, entry, error);
}

gboolean journal_accept(Journal *journal, const char *token, int epoch, const char *queue_id, int64_t at_unix,
                        GError **error)
{
    JournalEntry *entry = journal_entry_new();
    entry->token = g_strdup(token);
    entry->epoch = epoch;
    entry->queue_id = g_strdup(queue_id ? queue_id : "");
    entry->at_unix = at_unix;
    return submit(journal, entry, error);
}

gboolean journal_watched(Journal *journal, char *const *keys)
{
    return watch_pool_has(journal->watch, keys);
}

gboolean journal_healthy(Journal *journal)
{
    g_mutex_lock(&journal->lock);
    gboolean healthy = journal->healthy;
    g_mutex_unlock(&journal->lock);
    return healthy;
}

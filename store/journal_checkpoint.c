// Checkpoints of the journal, kept out of the way of the mails. SQLite's own would run inside a COMMIT: every
// few hundred invoices all of them would wait until megabytes are written and synced. Here a thread with a
// connection of its own copies most of the log while commits go on; what has come meanwhile is little, and
// the committer copies that between two commits. Then the log is all copied and the next commit begins it
// anew, in place: a log that is reused does not grow, and its fdatasync need not write the file's metadata.
//
// What always holds: a checkpoint never decides what is durable (the log does), so one that fails costs only
// disk space, and the next one tries again. Called by store/journal_write.c.
#include "store/journal_checkpoint.h"

#define LOG_FRAMES 1000 // pages in the log when a checkpoint begins

struct Checkpointer {
    char *path;
    GThread *thread;
    GMutex lock; // guards the flags
    GCond work;
    gboolean wanted, finish, stopping; // begin one; most is copied, the rest is the committer's
    int frames, limit;                 // committer's: pages in the log after the last commit
};

static int frame_limit(void)
{
#ifdef PD_TEST_HOOKS
    const char *text = g_getenv("PD_TEST_JOURNAL_FRAMES");
    if (text)
        return (int)g_ascii_strtoll(text, NULL, 10);
#endif
    return LOG_FRAMES;
}

static int note_frames(void *data, sqlite3 *db, const char *schema, int frames)
{
    (void)db, (void)schema;
    ((Checkpointer *)data)->frames = frames;
    return SQLITE_OK;
}

static gboolean copy_log(JournalDb *db)
{
    return sqlite3_wal_checkpoint_v2(db, NULL, SQLITE_CHECKPOINT_PASSIVE, NULL, NULL) == SQLITE_OK;
}

// The thread's connection stays open while it works: closing it may not be cheap. After an error it goes.
static gpointer checkpointer_run(gpointer data)
{
    Checkpointer *checkpointer = data;
    g_autoptr(JournalDb) db = NULL;
    g_mutex_lock(&checkpointer->lock);
    while (!checkpointer->stopping) {
        if (!checkpointer->wanted) {
            g_cond_wait(&checkpointer->work, &checkpointer->lock);
            continue;
        }
        g_mutex_unlock(&checkpointer->lock);
        if (!db)
            db = journal_db_open(checkpointer->path, JOURNAL_DB_WRITE, 0, NULL);
        if (db && !copy_log(db))
            g_clear_pointer(&db, journal_db_close);
        g_mutex_lock(&checkpointer->lock);
        checkpointer->wanted = FALSE;
        checkpointer->finish = TRUE;
    }
    g_mutex_unlock(&checkpointer->lock);
    return NULL;
}

Checkpointer *checkpointer_new(const char *path)
{
    Checkpointer *checkpointer = g_new0(Checkpointer, 1);
    checkpointer->path = g_strdup(path);
    checkpointer->limit = frame_limit();
    g_mutex_init(&checkpointer->lock);
    g_cond_init(&checkpointer->work);
    checkpointer->thread = g_thread_new("checkpoint", checkpointer_run, checkpointer);
    return checkpointer;
}

void checkpointer_free(Checkpointer *checkpointer)
{
    g_mutex_lock(&checkpointer->lock);
    checkpointer->stopping = TRUE;
    g_cond_signal(&checkpointer->work);
    g_mutex_unlock(&checkpointer->lock);
    g_thread_join(checkpointer->thread);
    g_cond_clear(&checkpointer->work);
    g_mutex_clear(&checkpointer->lock);
    g_free(checkpointer->path);
    g_free(checkpointer);
}

void checkpointer_attach(Checkpointer *checkpointer, JournalDb *db)
{
    checkpointer->frames = 0;
    sqlite3_wal_hook(db, note_frames, checkpointer); // replaces SQLite's own
}

void checkpointer_after_commit(Checkpointer *checkpointer, JournalDb *db)
{
    g_mutex_lock(&checkpointer->lock);
    gboolean finish = checkpointer->finish;
    checkpointer->finish = FALSE;
    if (!finish && !checkpointer->wanted && checkpointer->frames >= checkpointer->limit) {
        checkpointer->wanted = TRUE;
        g_cond_signal(&checkpointer->work);
    }
    g_mutex_unlock(&checkpointer->lock);
    if (finish)
        copy_log(db);
}

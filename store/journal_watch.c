// Watch list: keys, and a small pool of query-only connections for the milter. Callbacks of one session hop
// between libmilter's threads, so a connection belongs to a call and not to a thread. A connection that
// answered with an error is closed, never reused: after an I/O error its cache is not to be trusted.
#include "store/journal_watch.h"

#include <string.h>

#include "policy/base/text.h"
#include "store/journal.h"
#include "store/journal_db.h"

#define POOL_SIZE 4
#define LOOKUP_BUSY_MS 50
#define MAX_KEYS 2000
#define KEY_HEX 40 // 160 bits of SHA-256

typedef struct {
    JournalDb *db;
    sqlite3_stmt *find, *begin, *end;
} Lookup;

struct WatchPool {
    GMutex lock;
    char *path;
    Lookup *idle[POOL_SIZE];
    guint n_idle;
};

static void lookup_free(Lookup *lookup)
{
    sqlite3_finalize(lookup->find);
    sqlite3_finalize(lookup->begin);
    sqlite3_finalize(lookup->end);
    journal_db_close(lookup->db);
    g_free(lookup);
}

static gboolean prepare(sqlite3 *db, const char *sql, sqlite3_stmt **st)
{
    return sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, st, NULL) == SQLITE_OK;
}

static Lookup *lookup_new(const char *path)
{
    JournalDb *db = journal_db_open(path, JOURNAL_DB_QUERY, LOOKUP_BUSY_MS, NULL);
    if (!db)
        return NULL;
    Lookup *lookup = g_new0(Lookup, 1);
    lookup->db = db;
    if (prepare(db, "SELECT 1 FROM watch WHERE key = ?1", &lookup->find) &&
        prepare(db, "BEGIN", &lookup->begin) && prepare(db, "COMMIT", &lookup->end))
        return lookup;
    lookup_free(lookup);
    return NULL;
}

WatchPool *watch_pool_new(const char *path)
{
    WatchPool *pool = g_new0(WatchPool, 1);
    g_mutex_init(&pool->lock);
    pool->path = g_strdup(path);
    return pool;
}

void watch_pool_free(WatchPool *pool)
{
    for (guint i = 0; i < pool->n_idle; i++)
        lookup_free(pool->idle[i]);
    g_mutex_clear(&pool->lock);
    g_free(pool->path);
    g_free(pool);
}

static Lookup *pool_take(WatchPool *pool)
{
    g_mutex_lock(&pool->lock);
    Lookup *lookup = pool->n_idle > 0 ? pool->idle[--pool->n_idle] : NULL;
    g_mutex_unlock(&pool->lock);
    return lookup ? lookup : lookup_new(pool->path);
}

static void pool_give(WatchPool *pool, Lookup *lookup)
{
    g_mutex_lock(&pool->lock);
    gboolean keep = pool->n_idle < POOL_SIZE;
    if (keep)
        pool->idle[pool->n_idle++] = lookup;
    g_mutex_unlock(&pool->lock);
    if (!keep)
        lookup_free(lookup);
}

static int run(sqlite3_stmt *st)
{
    int rc = sqlite3_step(st);
    sqlite3_reset(st);
    return rc;
}

// SQLITE_ROW, SQLITE_DONE, or an error. One transaction for all keys: each on its own would lock and unlock
// the file, four system calls.
static int lookup_keys(Lookup *lookup, char *const *keys)
{
    int rc = run(lookup->begin);
    for (guint i = 0; keys[i] && i < MAX_KEYS && rc == SQLITE_DONE; i++) {
        sqlite3_bind_text(lookup->find, 1, keys[i], -1, SQLITE_STATIC);
        rc = run(lookup->find);
    }
    return run(lookup->end) == SQLITE_DONE ? rc : SQLITE_ERROR;
}

gboolean watch_pool_has(WatchPool *pool, char *const *keys)
{
    if (!keys || !*keys)
        return FALSE;
    Lookup *lookup = pool_take(pool);
    if (!lookup)
        return FALSE;
    int rc = lookup_keys(lookup, keys);
    if (rc == SQLITE_ROW || rc == SQLITE_DONE)
        pool_give(pool, lookup);
    else
        lookup_free(lookup);
    return rc == SQLITE_ROW;
}

// What two spellings of one thing have in common: brackets and blanks go, and only a Message-ID keeps its
// case (RFC 5322 3.6.4 compares it octet by octet; local parts of addresses are matched without case).
static char *canonical(WatchKind kind, const char *value)
{
    if (kind != WATCH_MESSAGE_ID) {
        g_autofree char *bare = text_address(value);
        return g_ascii_strdown(bare, -1);
    }
    g_autofree char *copy = g_strstrip(g_strdup(value));
    size_t n = strlen(copy);
    gboolean bracketed = n >= 2 && copy[0] == '<' && copy[n - 1] == '>';
    return bracketed ? g_strndup(copy + 1, n - 2) : g_steal_pointer(&copy);
}

char *journal_watch_key(WatchKind kind, const char *value)
{
    g_autofree char *plain = canonical(kind, value ? value : "");
    g_autofree char *tagged = g_strdup_printf("%c:%s", (char)kind, plain);
    char *hex = text_sha256(tagged, strlen(tagged));
    hex[KEY_HEX] = '\0';
    return hex;
}

// Is the ledger sound: SQLite's own checks, and the replay: all events applied to an empty database in memory
// must give the rows that stand here. Accounts have nothing to do with each other, so they are replayed some
// thousand at a time: the memory needed does not grow with the ledger. Called by `postdue fsck` and by tests
// after every fault. Reads only. The rules about meaning (sums, outbox, schedule) are in ledger_fsck_rules.c.
#include "store/ledger_fsck.h"

#include <string.h>

#include "store/ledger_db.h"
#include "store/ledger_fsck_rules.h"
#include "store/ledger_projection.h"

#define MAX_FINDINGS 200      // of one check; a broken table would give one per row
#define EVENTS_AT_ONCE 250000 // replayed together, about; some 1 KiB of memory each

static void finding_free(gpointer data)
{
    FsckFinding *finding = data;
    g_free(finding->text);
    g_free(finding);
}

void fsck_add(GPtrArray *findings, const char *check, gboolean notice, char *text)
{
    FsckFinding *finding = g_new0(FsckFinding, 1);
    *finding = (FsckFinding){check, notice, text};
    g_ptr_array_add(findings, finding);
}

gboolean fsck_rows(Ledger *ledger, GPtrArray *findings, const FsckQuery *rule, Binds binds, GError **error)
{
    g_autoptr(Query) q = db_query(ledger, rule->sql, binds, error);
    int got = q ? 1 : -1;
    guint n = 0;
    while (got > 0 && n < MAX_FINDINGS && (got = db_step(ledger, q, error)) > 0) {
        n++;
        fsck_add(findings, rule->check, rule->notice, db_col_dup(q, 0));
    }
    return got >= 0;
}

static gboolean check_sqlite(Ledger *ledger, GPtrArray *findings, GError **error)
{
    static const FsckQuery INTEGRITY = {
        "integrity", FALSE,
        "SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok'"};
    static const FsckQuery KEYS = {
        "foreign-keys", FALSE,
        "SELECT \"table\" || ' row ' || coalesce(rowid, '?') || ' names a missing row of ' || parent"
        " FROM pragma_foreign_key_check"};
    return fsck_rows(ledger, findings, &INTEGRITY, NO_BINDS, error) &&
           fsck_rows(ledger, findings, &KEYS, NO_BINDS, error);
}

// --- replay
// ---------------------------------------------------------------------------------------------------

// Accounts with these ids; the ranges of a replay cover all numbers, whether or not an account has them.
typedef struct {
    int64_t first, last;
} Range;

static gboolean copy_events(Ledger *from, Ledger *to, Range range, GError **error)
{
    g_autoptr(Query) q = db_query(from,
                                  "SELECT id, at, actor, verb, account_id, invoice_id, data FROM event"
                                  " WHERE account_id BETWEEN ?1 AND ?2 ORDER BY account_id, id",
                                  BINDS(db_int(range.first), db_int(range.last)), error);
    int got = q ? 1 : -1;
    while (got > 0 && (got = db_step(from, q, error)) > 0) {
        if (!db_run(to,
                    "INSERT INTO event (id, at, actor, verb, account_id, invoice_id, data, why, evidence)"
                    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, '', '')",
                    BINDS(db_int(db_col_int(q, 0)), db_int(db_col_int(q, 1)), db_text(db_col_text(q, 2)),
                          db_text(db_col_text(q, 3)), db_int(db_col_int(q, 4)), db_int(db_col_int(q, 5)),
                          db_text(db_col_text(q, 6))),
                    error))
            return FALSE;
    }
    return got == 0;
}

static Ledger *replayed(Ledger *ledger, Range range, GPtrArray *findings, GError **error)
{
    g_autoptr(Ledger) fresh = ledger_open(":memory:", LEDGER_WRITE, error);
    if (!fresh || !ledger_begin(fresh, error))
        return NULL;
    if (!copy_events(ledger, fresh, range, error))
        return NULL;
    g_autoptr(GError) why = NULL;
    if (!projection_rebuild(fresh, &why)) {
        fsck_add(findings, "replay", FALSE, g_strdup_printf("events cannot be replayed: %s", why->message));
        return NULL;
    }
    return ledger_commit(fresh, error) ? g_steal_pointer(&fresh) : NULL;
}

static char *row_text(Query *q)
{
    GString *text = g_string_new(NULL);
    for (int i = 0; i < sqlite3_column_count(q); i++) {
        gboolean null = sqlite3_column_type(q, i) == SQLITE_NULL;
        g_string_append_printf(text, "%s%s=%s", i ? " " : "", sqlite3_column_name(q, i),
                               null ? "NULL" : db_col_text(q, i));
    }
    return g_string_free(text, FALSE);
}

static gboolean row_equal(Query *a, Query *b)
{
    int n = sqlite3_column_count(a);
    for (int i = 0; i < n; i++)
        if (sqlite3_column_type(a, i) != sqlite3_column_type(b, i) ||
            strcmp(db_col_text(a, i), db_col_text(b, i)) != 0)
            return FALSE;
    return TRUE;
}

static void differ(GPtrArray *findings, const char *table, const char *how, Query *row)
{
    g_autofree char *text = row_text(row);
    fsck_add(findings, "replay", FALSE, g_strdup_printf("%s: %s: %.300s", table, how, text));
}

// <0: a's row comes first (b lacks it), >0: b's; 0: the same key. Keys are integers or text, as ordered by
// SQLite.
static int key_compare(Query *a, Query *b, int key_columns)
{
    for (int i = 0; i < key_columns; i++) {
        gboolean number = sqlite3_column_type(a, i) == SQLITE_INTEGER;
        int64_t left = db_col_int(a, i), right = db_col_int(b, i);
        int order = number ? (left > right) - (left < right) : strcmp(db_col_text(a, i), db_col_text(b, i));
        if (order)
            return order;
    }
    return 0;
}

typedef struct {
    Ledger *here, *there;
    Query *stands, *wanted;
    int got_stands, got_wanted;
} Pair;

static void next_stands(Pair *p, GError **error)
{
    p->got_stands = db_step(p->here, p->stands, error);
}

static void next_wanted(Pair *p, GError **error)
{
    p->got_wanted = db_step(p->there, p->wanted, error);
}

static void compare_rows(Pair *p, const char *table, int keys, GPtrArray *findings, GError **error)
{
    int order = p->got_stands <= 0 ? 1 : p->got_wanted <= 0 ? -1 : key_compare(p->stands, p->wanted, keys);
    if (order < 0)
        differ(findings, table, "stands but no event made it", p->stands);
    else if (order > 0)
        differ(findings, table, "is missing", p->wanted);
    else if (!row_equal(p->stands, p->wanted))
        differ(findings, table, "differs from its events", p->stands);
    if (order <= 0)
        next_stands(p, error);
    if (order >= 0)
        next_wanted(p, error);
}

// Key columns first, so that two ordered runs can be merged. What has no account of its own has its action's.
static char *select_range(const ProjectedTable *table)
{
    if (!*table->account_column)
        return g_strdup_printf("SELECT %s, * FROM %s WHERE coalesce((SELECT account_id FROM action AS a WHERE"
                               " a.id = action_id), 0) BETWEEN ?1 AND ?2 ORDER BY %s",
                               table->key, table->name, table->key);
    return g_strdup_printf("SELECT %s, * FROM %s WHERE %s BETWEEN ?1 AND ?2 ORDER BY %s", table->key,
                           table->name, table->account_column, table->key);
}

typedef struct {
    Ledger *here, *there;
    Range range;
    GPtrArray *findings;
} Replay;

static gboolean compare_table(const Replay *r, const ProjectedTable *table, GError **error)
{
    GPtrArray *findings = r->findings;
    Ledger *here = r->here, *there = r->there;
    Binds binds = BINDS(db_int(r->range.first), db_int(r->range.last));
    g_autofree char *sql = select_range(table);
    g_autoptr(Query) stands = db_query(here, sql, binds, error);
    g_autoptr(Query) wanted = stands ? db_query(there, sql, binds, error) : NULL;
    if (!wanted)
        return FALSE;
    int keys = strchr(table->key, ',') ? 2 : 1;
    guint before = findings->len;
    Pair p = {here, there, stands, wanted, 0, 0};
    next_stands(&p, error);
    next_wanted(&p, error);
    while ((p.got_stands > 0 || p.got_wanted > 0) && p.got_stands >= 0 && p.got_wanted >= 0 &&
           findings->len - before < MAX_FINDINGS)
        compare_rows(&p, table->name, keys, findings, error);
    return p.got_stands >= 0 && p.got_wanted >= 0;
}

static gboolean replay_range(Ledger *ledger, Range range, GPtrArray *findings, GError **error)
{
    GError *failed = NULL;
    g_autoptr(Ledger) fresh = replayed(ledger, range, findings, &failed);
    if (failed)
        g_propagate_error(error, failed);
    if (!fresh)
        return failed == NULL;
    gsize n;
    const ProjectedTable *tables = projection_tables(&n);
    Replay r = {ledger, fresh, range, findings};
    for (gsize i = 0; i < n; i++)
        if (!compare_table(&r, &tables[i], error))
            return FALSE;
    return TRUE;
}

// How many accounts have about EVENTS_AT_ONCE events together.
static gboolean accounts_at_once(Ledger *ledger, int64_t *n, GError **error)
{
    int64_t accounts = 0, events = 0;
    if (!db_value(ledger, "SELECT count(*) FROM account", NO_BINDS, 0, &accounts, error) ||
        !db_value(ledger, "SELECT count(*) FROM event", NO_BINDS, 0, &events, error))
        return FALSE;
    *n = MAX(1, accounts * EVENTS_AT_ONCE / MAX(1, events));
    return TRUE;
}

static gboolean check_replay(Ledger *ledger, GPtrArray *findings, GError **error)
{
    int64_t at_once = 1;
    Range range = {INT64_MIN, 0};
    if (!accounts_at_once(ledger, &at_once, error))
        return FALSE;
    while (range.last < INT64_MAX) {
        if (!db_value(ledger, "SELECT id FROM account WHERE id >= ?1 ORDER BY id LIMIT 1 OFFSET ?2",
                      BINDS(db_int(range.first), db_int(at_once)), INT64_MAX, &range.last, error) ||
            !replay_range(ledger, range, findings, error))
            return FALSE;
        range.first = range.last < INT64_MAX ? range.last + 1 : range.last;
    }
    return TRUE;
}

GPtrArray *ledger_fsck(Ledger *ledger, int64_t now_unix, int64_t stale_s, GError **error)
{
    g_autoptr(GPtrArray) findings = g_ptr_array_new_with_free_func(finding_free);
    gboolean alone = ledger->depth == 0; // all checks of one state, while others go on writing
    if (alone && !db_run(ledger, "BEGIN", NO_BINDS, error))
        return NULL;
    gboolean ok = check_sqlite(ledger, findings, error) && check_replay(ledger, findings, error) &&
                  fsck_rules(ledger, findings, now_unix, stale_s, error);
    if (alone)
        db_run(ledger, "ROLLBACK", NO_BINDS, NULL);
    return ok ? g_steal_pointer(&findings) : NULL;
}

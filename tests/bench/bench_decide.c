// The decision pass over synthetic ledgers: its cost must grow with what is due, not with what is open.
// Builds each ledger straight in SQL (events and projection alike), then times sweep_idle() and prints ratios
// of one run.
//   bench_decide              both comparisons (half a minute, mostly building)
//   bench_decide --quick      without 1,000,000 invoices
//   bench_decide --build DIR ACCOUNTS INVOICES   only builds DIR/ledger.db and DIR/postdue.conf
#include <glib/gstdio.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "agent/sweep.h"
#include "store/ledger_snapshot.h"

#define NOW ((int64_t)1780000000)
#define ROUNDS 5

static const char CONF[] = "our_domains = {ours.example}\nmode = live\npayments_known = yes\n"
                           "ladder standard {\n gap = 5d\n step friendly { trigger = \"P1D\" }\n"
                           " step first { trigger = \"P7D\"\n rrule = \"FREQ=WEEKLY;BYDAY=TU,TH;COUNT=3\" }\n"
                           " step second { trigger = \"P14D\" }\n step final { trigger = \"P28D\" }\n}\n";

// Accounts are events 1..A, invoices A+1..A+I. Nobody is due for a mail (all fall due in a month), so that a
// pass decides, records and schedules; which accounts are looked at is set before each pass.
static const char BUILD[] =
    "BEGIN;"
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :accounts)"
    " INSERT INTO event SELECT i, :now, 'agent', 'account.opened', i, 0,"
    " json_object('key', 'd' || i || '.example', 'name', 'Debtor ' || i), '', '' FROM n;"
    "INSERT INTO account (id, key, name, opened) SELECT id, data->>'key', data->>'name', at FROM event;"
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :invoices)"
    " INSERT INTO event SELECT :accounts + i, :now, 'agent', 'invoice.captured', 1 + i % :accounts, "
    ":accounts + i,"
    " json_object('kind', 'invoice', 'number', 'R' || i, 'number_key', 'r' || i, 'seller', 'ours.example', "
    "'owner',"
    " 'anna@ours.example', 'buyer', '', 'message_id', i || '@ours.example', 'refs', '', 'subject', 'Invoice "
    "' || i,"
    " 'to', json_array('a@d' || (1 + i % :accounts) || '.example'), 'cc', json_array(), 'issued', :day - 10, "
    "'due',"
    " :day + 30 + i % 7, 'due_basis', 'field', 'discount_until', NULL, 'discount_percent', '', 'currency', "
    "'EUR',"
    " 'payable', 10000 + i, 'payment', json_object(), 'document', '', 'chase', json('true'), 'why_not', '',"
    " 'unsure', json('false'), 'sender', 'anna@ours.example'), '', '' FROM n;"
    "INSERT INTO invoice (id, account_id, kind, number, number_key, seller, owner, buyer, message_id, refs, "
    "subject,"
    " rcpt_to, rcpt_cc, issued, due, due_basis, discount_until, discount_percent, currency, payable, open, "
    "payment,"
    " document, chase, why_not, unsure, captured) SELECT id, account_id, 'invoice', data->>'number',"
    " data->>'number_key', 'ours.example', 'anna@ours.example', '', data->>'message_id', '', "
    "data->>'subject',"
    " data->'to', '[]', data->>'issued', data->>'due', 'field', NULL, '', 'EUR', data->>'payable', "
    "data->>'payable',"
    " '{}', '', 1, '', 0, at FROM event WHERE verb = 'invoice.captured';"
    "INSERT INTO message SELECT message_id, id, account_id, 'invoice', owner, captured, 0 FROM invoice;"
    "INSERT INTO account_address SELECT DISTINCT account_id, rcpt_to->>0, 'ok', captured FROM invoice"
    " GROUP BY account_id;"
    "INSERT INTO schedule SELECT id, :now + 1000000 + id FROM account;"
    "COMMIT";

typedef struct {
    int accounts, invoices;
    char *path;
    Ledger *ledger;
} Books;

static void die(const char *what, GError *error)
{
    fprintf(stderr, "bench_decide: %s: %s\n", what, error ? error->message : "failed");
    exit(1);
}

static void bind(sqlite3_stmt *statement, const char *name, int64_t value)
{
    int at = sqlite3_bind_parameter_index(statement, name);
    if (at > 0)
        sqlite3_bind_int64(statement, at, value);
}

static void run_all(sqlite3 *db, const char *sql, const Books *world)
{
    while (*sql) {
        sqlite3_stmt *statement = NULL;
        if (sqlite3_prepare_v2(db, sql, -1, &statement, &sql) != SQLITE_OK)
            die(sqlite3_errmsg(db), NULL);
        if (!statement)
            continue;
        bind(statement, ":accounts", world->accounts);
        bind(statement, ":invoices", world->invoices);
        bind(statement, ":now", NOW);
        bind(statement, ":day", NOW / 86400);
        if (sqlite3_step(statement) != SQLITE_DONE)
            die(sqlite3_errmsg(db), NULL);
        sqlite3_finalize(statement);
    }
}

static void world_build(Books *world, const char *dir, int accounts, int invoices)
{
    GError *error = NULL;
    *world = (Books){accounts, invoices, g_strdup_printf("%s/%d-%d.db", dir, accounts, invoices), NULL};
    ledger_close(ledger_open(world->path, LEDGER_WRITE | LEDGER_CREATE, &error));
    if (error)
        die(world->path, error);
    sqlite3 *db = NULL;
    sqlite3_open(world->path, &db);
    sqlite3_exec(db, "PRAGMA synchronous = OFF", NULL, NULL, NULL);
    run_all(db, BUILD, world);
    sqlite3_exec(db, "PRAGMA wal_checkpoint(TRUNCATE)", NULL, NULL, NULL);
    sqlite3_close(db);
    world->ledger = ledger_open(world->path, LEDGER_WRITE, &error);
    if (!world->ledger)
        die(world->path, error);
}

static void world_close(Books *world)
{
    ledger_close(world->ledger);
    g_free(world->path);
}

// `n` accounts, spread over all of them, become due.
static void make_due(Books *world, int n)
{
    GError *error = NULL;
    if (!ledger_begin(world->ledger, &error))
        die("begin", error);
    for (int i = 0; i < n; i++)
        if (!ledger_set_next(world->ledger, 1 + (int64_t)i * world->accounts / n, NOW - 1, &error))
            die("set_next", error);
    if (!ledger_commit(world->ledger, &error))
        die("commit", error);
}

// Seconds of the fastest of several passes over `n` due accounts.
static double pass(Books *world, World *rules, int n)
{
    double best = G_MAXDOUBLE;
    for (int round = 0; round < ROUNDS; round++) {
        GError *error = NULL;
        make_due(world, n);
        gint64 start = g_get_monotonic_time();
        g_autoptr(GArray) due = ledger_due(world->ledger, NOW, (guint)n + 1, &error);
        g_autoptr(GArray) rest = due ? sweep_idle(world->ledger, rules, due, NOW, &error) : NULL;
        double took = (double)(g_get_monotonic_time() - start) / 1e6;
        if (!rest || due->len != (guint)n || rest->len != 0)
            die("pass", error);
        best = MIN(best, took);
    }
    return best;
}

static Settings *load(const char *dir)
{
    GError *error = NULL;
    g_autofree char *path = g_build_filename(dir, "postdue.conf", NULL);
    g_file_set_contents(path, CONF, -1, NULL);
    Settings *settings = settings_load(path, &error);
    if (!settings)
        die(path, error);
    return settings;
}

// One line of the table; returns FALSE when a limit is missed.
static gboolean compare(const char *name, const double small, const double big, double most_ratio,
                        double most_s)
{
    gboolean ok = big / small <= most_ratio && (most_s == 0 || big <= most_s);
    printf("%-58s %8.4f s / %8.4f s = %5.2f (at most %.1f%s) %s\n", name, big, small, big / small, most_ratio,
           most_s > 0 ? ", under 1 s" : "", ok ? "reached" : "MISSED");
    return ok;
}

static void empty(const char *dir)
{
    g_autoptr(GDir) open = g_dir_open(dir, 0, NULL);
    const char *name;
    while (open && (name = g_dir_read_name(open))) {
        g_autofree char *path = g_build_filename(dir, name, NULL);
        g_unlink(path);
    }
    g_rmdir(dir);
}

static int build_only(const char *dir, int accounts, int invoices)
{
    Books world;
    settings_unref(load(dir));
    world_build(&world, dir, accounts, invoices);
    g_autofree char *path = g_build_filename(dir, "ledger.db", NULL);
    ledger_close(world.ledger);
    int rc = g_rename(world.path, path);
    g_free(world.path);
    return rc == 0 ? 0 : 1;
}

int main(int argc, char **argv)
{
    gboolean full = argc < 2 || strcmp(argv[1], "--quick") != 0, ok = TRUE;
    if (argc == 5 && strcmp(argv[1], "--build") == 0)
        return build_only(argv[2], atoi(argv[3]), atoi(argv[4]));
    g_autofree char *dir = g_dir_make_tmp("bench-decide-XXXXXX", NULL);
    g_autoptr(GError) error = NULL;
    g_autoptr(Settings) settings = load(dir);
    g_autoptr(World) rules = world_load(settings, &error);
    if (!rules)
        die("world", g_steal_pointer(&error));
    Books small, big;
    world_build(&small, dir, 1000, 1000);
    world_build(&big, dir, 100000, 100000);
    ok = compare("decision pass, 100 due: 100,000 open / 1,000 open", pass(&small, rules, 100),
                 pass(&big, rules, 100), 1.5, 0);
    world_close(&small);
    world_close(&big);
    if (full) {
        world_build(&small, dir, 10000, 100000);
        world_build(&big, dir, 100000, 1000000);
        ok = compare("decision pass, 1,000 due: 100,000 accounts / 10,000", pass(&small, rules, 1000),
                     pass(&big, rules, 1000), 1.3, 1.0) &&
             ok;
        world_close(&small);
        world_close(&big);
    }
    empty(dir);
    return ok ? 0 : 1;
}

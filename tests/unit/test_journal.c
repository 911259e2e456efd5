// store/journal: both sides on one file in a private directory.
#include "tests/unit/cm.h"

#include <glib/gstdio.h>
#include <sqlite3.h>

#include "policy/base/status.h"
#include "policy/base/text.h"
#include "store/journal.h"
#include "store/log.h"

static char *dir, *path;

static int setup(void **state)
{
    (void)state;
    dir = g_dir_make_tmp("journal-XXXXXX", NULL);
    path = g_build_filename(dir, "journal.db", NULL);
    return dir ? 0 : -1;
}

static int teardown(void **state)
{
    (void)state;
    static const char *const names[] = {"journal.db", "journal.db-wal", "journal.db-shm"};
    for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
        g_autofree char *p = g_build_filename(dir, names[i], NULL);
        g_unlink(p);
    }
    g_rmdir(dir);
    g_clear_pointer(&dir, g_free);
    g_clear_pointer(&path, g_free);
    return 0;
}

static Journal *start(int wait_ms, int64_t max_bytes)
{
    JournalOptions options = {wait_ms, max_bytes};
    return journal_start(path, &options);
}

static gboolean append(Journal *j, const char *id, const char *rcpt, gsize size, GError **error)
{
    g_autofree char *identity = text_sha256(id, strlen(id));
    g_autofree char *body = g_strnfill(size, 'x');
    char *rcpts[] = {(char *)rcpt, NULL};
    JournalRow row = {.kind = JOURNAL_OUTBOUND,
                      .identity = identity,
                      .queue_id = (char *)"4XyZ",
                      .seen_unix = 1700000000,
                      .sender = (char *)"a@ours.test",
                      .recipients = rcpts,
                      .auth = (char *)"alice",
                      .client = (char *)"192.0.2.1",
                      .message = g_bytes_new(body, size)};
    gboolean ok = journal_append(j, &row, error);
    g_bytes_unref(row.message);
    return ok;
}

static GPtrArray *rows(void)
{
    JournalReader *r = journal_open(path, NULL);
    assert_non_null(r);
    GPtrArray *all = journal_read(r, 0, 10000, NULL);
    assert_non_null(all);
    g_autoptr(GPtrArray) findings = journal_check(r, NULL);
    assert_non_null(findings);
    assert_int_equal(findings->len, 0);
    journal_close(r);
    return all;
}

static void test_round_trip(void **state)
{
    (void)state;
    Journal *j = start(2000, 0);
    assert_true(append(j, "m1", "b@there.test", 70000, NULL));
    assert_true(journal_healthy(j));
    g_autoptr(GPtrArray) all = rows();
    assert_int_equal(all->len, 1);
    JournalRow *row = g_ptr_array_index(all, 0);
    assert_int_equal(row->kind, JOURNAL_OUTBOUND);
    assert_string_equal(row->queue_id, "4XyZ");
    assert_string_equal(row->sender, "a@ours.test");
    assert_string_equal(row->recipients[0], "b@there.test");
    assert_null(row->recipients[1]);
    assert_string_equal(row->auth, "alice");
    assert_string_equal(row->client, "192.0.2.1");
    assert_int_equal(g_bytes_get_size(row->message), 70000);
    assert_int_equal(row->seen_unix, 1700000000);
    journal_stop(j);
}

static void test_second_sight(void **state)
{
    (void)state;
    Journal *j = start(2000, 0);
    assert_true(append(j, "m1", "b@there.test", 10, NULL));
    assert_true(append(j, "m1", "b@there.test", 10, NULL));
    assert_true(append(j, "m1", "c@there.test", 10, NULL));
    assert_true(append(j, "m2", "c@there.test", 10, NULL));
    g_autoptr(GPtrArray) all = rows();
    assert_int_equal(all->len, 2);
    JournalRow *row = g_ptr_array_index(all, 0);
    assert_int_equal(g_strv_length(row->recipients), 2);
    assert_string_equal(row->recipients[1], "c@there.test");
    journal_stop(j);
}

static void test_delete_never_reuses_ids(void **state)
{
    (void)state;
    Journal *j = start(2000, 0);
    JournalReader *r = journal_open(path, NULL);
    assert_true(append(j, "m1", "b@there.test", 10, NULL));
    g_autoptr(GPtrArray) first = journal_read(r, 0, 10, NULL);
    int64_t id = ((JournalRow *)g_ptr_array_index(first, 0))->id;
    assert_true(journal_delete(r, id, NULL));
    assert_true(journal_delete(r, id, NULL));
    assert_true(append(j, "m1", "b@there.test", 10, NULL));
    g_autoptr(GPtrArray) second = journal_read(r, id, 10, NULL);
    assert_int_equal(second->len, 1);
    journal_close(r);
    journal_stop(j);
}

static void test_accept(void **state)
{
    (void)state;
    Journal *j = start(2000, 0);
    JournalReader *r = journal_open(path, NULL);
    g_autoptr(GError) error = NULL;
    int epoch = 0;
    int64_t at = 0;
    g_autofree char *qid = NULL;
    assert_false(journal_accepted(r, "tok", &epoch, &at, &qid, &error));
    assert_null(error);
    assert_true(journal_accept(j, "tok", 1, "Q1", 100, &error));
    assert_true(journal_accept(j, "tok", 1, "Q1", 101, &error)); // the same sight again
    assert_false(journal_accept(j, "tok", 1, "Q2", 102, &error));
    assert_int_equal(error->code, PD_ERR_CONFLICT);
    assert_true(journal_accepted(r, "tok", &epoch, &at, &qid, NULL));
    assert_int_equal(epoch, 1);
    assert_int_equal(at, 100);
    assert_string_equal(qid, "Q1");
    assert_true(journal_accept(j, "tok", 2, "Q3", 103, NULL));
    g_autoptr(GPtrArray) findings = journal_check(r, NULL);
    g_autoptr(GPtrArray) marks = journal_outdone_marks(r, NULL);
    assert_int_equal(findings->len, 0);
    assert_int_equal(marks->len, 1); // whether rightly, the ledger knows
    assert_string_equal(((JournalMark *)marks->pdata[0])->token, "tok");
    assert_int_equal(((JournalMark *)marks->pdata[0])->epoch, 1);
    journal_close(r);
    journal_stop(j);
}

static void test_limit(void **state)
{
    (void)state;
    Journal *j = start(2000, 200000);
    g_autoptr(GError) error = NULL;
    int n = 0;
    while (n < 20 && !error) {
        g_autofree char *id = g_strdup_printf("m%d", n++);
        append(j, id, "b@there.test", 50000, &error);
    }
    assert_non_null(error);
    assert_int_equal(error->code, PD_ERR_LIMIT);
    assert_in_range(n, 4, 6);
    assert_true(append(j, "m0", "other@there.test", 50000, NULL)); // a known mail is never too much
    assert_true(journal_accept(j, "tok", 1, "Q", 1, NULL));
    journal_stop(j);
}

static void test_locked(void **state)
{
    (void)state;
    Journal *j = start(150, 0);
    sqlite3 *other = NULL;
    assert_int_equal(sqlite3_open(path, &other), SQLITE_OK);
    assert_int_equal(sqlite3_exec(other, "BEGIN IMMEDIATE", NULL, NULL, NULL), SQLITE_OK);
    g_autoptr(GError) error = NULL, mark_error = NULL;
    assert_false(append(j, "m1", "b@there.test", 10, &error));
    assert_int_equal(error->code, PD_ERR_BUSY);
    assert_false(journal_accept(j, "tok", 1, "Q", 1, &mark_error));
    assert_int_equal(mark_error->code, PD_ERR_BUSY);
    assert_int_equal(sqlite3_exec(other, "ROLLBACK", NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(other);
    for (int i = 0; i < 100 && !append(j, "m2", "b@there.test", 10, NULL); i++)
        g_usleep(20000);
    g_autoptr(GPtrArray) all = rows();
    assert_int_equal(all->len, 1); // who was told "busy" is not there later
    JournalReader *r = journal_open(path, NULL);
    assert_false(journal_accepted(r, "tok", NULL, NULL, NULL, NULL));
    journal_close(r);
    journal_stop(j);
}

static void test_broken_disk(void **state)
{
    (void)state;
    assert_int_equal(g_mkdir(path, 0700), 0); // a directory where the file should be
    Journal *j = start(1000, 0);
    g_autoptr(GError) error = NULL;
    assert_false(append(j, "m1", "b@there.test", 10, &error));
    assert_int_equal(error->code, PD_ERR_IO);
    assert_false(journal_healthy(j));
    char *keys[] = {(char *)"k", NULL};
    assert_false(journal_watched(j, keys));
    g_rmdir(path);
    for (int i = 0; i < 250 && !append(j, "m2", "b@there.test", 10, NULL); i++)
        g_usleep(20000);
    assert_true(journal_healthy(j));
    g_autoptr(GPtrArray) all = rows();
    assert_int_equal(all->len, 1);
    journal_stop(j);
}

static void test_watch(void **state)
{
    (void)state;
    Journal *j = start(2000, 0);
    JournalReader *r = journal_open(path, NULL);
    char *in[] = {journal_watch_key(WATCH_MESSAGE_ID, "<a.B@x>"),
                  journal_watch_key(WATCH_ADDRESS, "Bob@There.test"), NULL};
    static const struct {
        WatchKind kind;
        const char *value;
        gboolean want;
    } asked[] = {
        {WATCH_MESSAGE_ID, "a.B@x", TRUE},        {WATCH_MESSAGE_ID, " <a.B@x> ", TRUE},
        {WATCH_MESSAGE_ID, "<a.b@x>", FALSE},     {WATCH_ADDRESS, "<bob@there.TEST>", TRUE},
        {WATCH_ADDRESS, "rob@there.test", FALSE}, {WATCH_DOMAIN, "bob@there.test", FALSE},
    };
    assert_true(journal_watch_add(r, in, NULL));
    assert_true(journal_watch_add(r, in, NULL));
    for (size_t i = 0; i < G_N_ELEMENTS(asked); i++) {
        char *keys[] = {(char *)"none", journal_watch_key(asked[i].kind, asked[i].value), NULL};
        assert_int_equal(journal_watched(j, keys), asked[i].want);
        g_free(keys[1]);
    }
    assert_true(journal_watch_remove(r, in, NULL));
    assert_false(journal_watched(j, in));
    g_free(in[0]);
    g_free(in[1]);
    journal_close(r);
    journal_stop(j);
}

static gpointer append_many(gpointer data)
{
    int failed = 0;
    for (int i = 0; i < 50; i++) {
        g_autofree char *id = g_strdup_printf("%p-%d", (void *)g_thread_self(), i);
        failed += !append(data, id, "b@there.test", 100, NULL);
    }
    return GINT_TO_POINTER(failed);
}

static void test_threads(void **state)
{
    (void)state;
    Journal *j = start(20000, 0);
    GThread *threads[8];
    for (int i = 0; i < 8; i++)
        threads[i] = g_thread_new("a", append_many, j);
    for (int i = 0; i < 8; i++)
        assert_int_equal(GPOINTER_TO_INT(g_thread_join(threads[i])), 0);
    journal_stop(j);
    g_autoptr(GPtrArray) all = rows();
    assert_int_equal(all->len, 400);
}

int main(void)
{
    log_open("test", "stderr", FALSE);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_round_trip, setup, teardown),
        cmocka_unit_test_setup_teardown(test_second_sight, setup, teardown),
        cmocka_unit_test_setup_teardown(test_delete_never_reuses_ids, setup, teardown),
        cmocka_unit_test_setup_teardown(test_accept, setup, teardown),
        cmocka_unit_test_setup_teardown(test_limit, setup, teardown),
        cmocka_unit_test_setup_teardown(test_locked, setup, teardown),
        cmocka_unit_test_setup_teardown(test_broken_disk, setup, teardown),
        cmocka_unit_test_setup_teardown(test_watch, setup, teardown),
        cmocka_unit_test_setup_teardown(test_threads, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

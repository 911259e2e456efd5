// fsck finds what is broken: a sound ledger is damaged by hand, one way at a time, with SQL that goes behind
// the ledger's back, and the finding must name the check.
#include "tests/unit/cm.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <sqlite3.h>
#include <sys/resource.h>

#include "tests/unit/ledger_scene.h"

typedef struct {
    char *dir, *path;
} Place;

static Place place_new(void)
{
    Place place = {g_dir_make_tmp("ledger-XXXXXX", NULL), NULL};
    place.path = g_build_filename(place.dir, "ledger.db", NULL);
    return place;
}

static void place_free(Place *place)
{
    static const char *const ENDS[] = {"", "-wal", "-shm"};
    for (guint i = 0; i < G_N_ELEMENTS(ENDS); i++) {
        g_autofree char *file = g_strconcat(place->path, ENDS[i], NULL);
        g_unlink(file);
    }
    g_rmdir(place->dir);
    g_free(place->path);
    g_free(place->dir);
}

// Two accounts; one action sent, one reserved; a payment, a credit, a hold, a promise, a document.
static void fill(Ledger *ledger)
{
    int64_t first = scene_invoice(ledger, "debtor.example", "R-1");
    int64_t second = scene_invoice(ledger, "debtor.example", "R-2");
    int64_t third = scene_invoice(ledger, "other.example", "R-3");
    Reservation reservation;
    int64_t sent = scene_reserve(ledger, first, 0, &reservation);
    reservation_clear(&reservation);
    assert_true(ledger_mark_sent(ledger, &ACT, sent, 1, "Q1", NULL));
    scene_reserve(ledger, third, 0, &reservation);
    reservation_clear(&reservation);
    Payment part = {.invoice_id = first, .amount = {1900, "EUR"}, .paid_on = DAY_NONE};
    assert_true(ledger_pay(ledger, &ACT, &part, NULL, NULL));
    assert_true(ledger_credit(ledger, &ACT, second, 1900, "G-1", NULL));
    g_autoptr(InvoiceRecord) invoice = ledger_invoice(ledger, first, NULL);
    PromiseDraft promise = {.account_id = invoice->account_id, .invoice_id = first, .promised = 20600};
    assert_int_not_equal(ledger_promise(ledger, &ACT, &promise, NULL), 0);
    HoldDraft hold = {
        .account_id = invoice->account_id, .invoice_id = second, .kind = HOLD_DISPUTE, .reason = "x"};
    assert_int_not_equal(ledger_hold(ledger, &ACT, &hold, NULL), 0);
    g_autoptr(GBytes) bytes = g_bytes_new_static("%PDF", 4);
    g_autofree char *hash = ledger_document_add(ledger, bytes, 100, NOW, NULL);
    assert_non_null(hash);
}

static void damage(const char *path, const char *sql)
{
    sqlite3 *db = NULL;
    char *why = NULL;
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    if (sqlite3_exec(db, sql, NULL, NULL, &why) != SQLITE_OK)
        fail_msg("%s: %s", sql, why);
    sqlite3_close(db);
}

static gboolean found(GPtrArray *findings, const char *check, gboolean notice)
{
    for (guint i = 0; i < findings->len; i++) {
        const FsckFinding *finding = findings->pdata[i];
        if (strcmp(finding->check, check) == 0 && finding->notice == notice)
            return TRUE;
    }
    return FALSE;
}

#define NO_GUARD "DROP TRIGGER event_no_update; DROP TRIGGER event_no_delete; "

static const struct {
    const char *name, *sql, *check;
    gboolean notice;
} DAMAGES[] = {
    {"an amount open", "UPDATE invoice SET open = open + 1 WHERE number = 'R-1'", "sums", FALSE},
    {"an amount open, replay", "UPDATE invoice SET open = open + 1 WHERE number = 'R-1'", "replay", FALSE},
    {"a payment gone", "DELETE FROM payment", "sums", FALSE},
    {"a payment of nothing", "UPDATE payment SET amount = 0", "sums", FALSE},
    {"a payment in dollars", "UPDATE payment SET currency = 'USD'", "sums", FALSE},
    {"a payment for nobody", "UPDATE payment SET invoice_id = 999", "sums", FALSE},
    {"paid with something open", "UPDATE invoice SET closed = 5, closed_why = 'paid' WHERE number = 'R-3'",
     "sums", FALSE},
    {"a due date", "UPDATE invoice SET due = due + 1 WHERE number = 'R-2'", "replay", FALSE},
    {"a row too many",
     "INSERT INTO contact (id, account_id, kind, at) SELECT 900, id, 'ours', 5 FROM account LIMIT 1",
     "replay", FALSE},
    {"a row too few", "DELETE FROM promise", "replay", FALSE},
    {"an event gone", NO_GUARD "DELETE FROM event WHERE verb = 'hold.set'", "replay", FALSE},
    {"an event changed",
     NO_GUARD "UPDATE event SET data = json_set(data, '$.amount', 1) WHERE verb ="
              " 'payment.recorded'",
     "replay", FALSE},
    {"an event of no verb", NO_GUARD "UPDATE event SET verb = 'money.found' WHERE verb = 'hold.set'",
     "replay", FALSE},
    {"an event of no account", NO_GUARD "UPDATE event SET account_id = 777 WHERE verb = 'hold.set'", "events",
     FALSE},
    {"an event that is no JSON", NO_GUARD "UPDATE event SET data = '{' WHERE verb = 'hold.set'", "events",
     FALSE},
    {"sent twice",
     "INSERT INTO event (id, at, actor, verb, account_id, invoice_id, data, why, evidence)"
     " SELECT 5000, at, actor, verb, account_id, invoice_id, data, why, evidence FROM event"
     " WHERE verb = 'action.sent'",
     "outbox", FALSE},
    {"two actions for one step",
     "UPDATE action SET state = 'sent'; INSERT INTO action (id, account_id, lead_invoice, kind, ladder, step,"
     " step_name, occurrence, cycle, shadow, state, epoch, recipient, token, message_id, seen_event, planned)"
     " SELECT 6000 + id, account_id, lead_invoice, kind, ladder || ' ', step, step_name, occurrence, cycle, "
     "shadow,"
     " 'sent', 1, '', 'x' || id, 'x', 1, 1 FROM action",
     "outbox", FALSE},
    {"sent without a token", "UPDATE action SET token = NULL WHERE state = 'sent'", "outbox", FALSE},
    {"sent, no step done", "UPDATE invoice SET step = -1 WHERE number = 'R-1'", "outbox", FALSE},
    {"an action without an invoice", "DELETE FROM action_invoice", "outbox", FALSE},
    {"another account's invoice",
     "UPDATE action SET account_id = (SELECT id FROM account WHERE key = 'other.example') WHERE state = "
     "'sent'",
     "outbox", FALSE},
    {"never looked at", "DELETE FROM schedule", "schedule", FALSE},
    {"nobody's schedule", "INSERT INTO schedule VALUES (12345, 1)", "schedule", FALSE},
    {"a promise about nothing", "UPDATE promise SET invoice_id = 999", "promises", FALSE},
    {"two promises",
     "INSERT INTO promise SELECT id + 1000, account_id, invoice_id, promised, amount, state, made,"
     " ended, paid, quote, message_id FROM promise",
     "promises", FALSE},
    {"a hold on nothing", "UPDATE hold SET invoice_id = 999", "holds", FALSE},
    {"other bytes", "UPDATE document SET data = x'00'", "documents", FALSE},
    {"a missing account", "PRAGMA foreign_keys = OFF; DELETE FROM account WHERE key = 'other.example'",
     "foreign-keys", FALSE},
    {"a corrupt index",
     "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM"
     " sqlite_schema WHERE name = 'hold_account') WHERE name = 'task_open'",
     "integrity", FALSE},
    {"an old reservation", "UPDATE action SET reserved = 1 WHERE state = 'reserved'", "outbox", TRUE},
    {"an old acceptance", "UPDATE action SET state = 'accepted', accepted = 1 WHERE state = 'reserved'",
     "outbox", TRUE},
    {"an uncertain one", "UPDATE action SET state = 'uncertain' WHERE state = 'reserved'", "outbox", TRUE},
};

static void every_damage_is_found(void **state)
{
    for (guint i = 0; i < G_N_ELEMENTS(DAMAGES); i++) {
        Place place = place_new();
        GError *error = NULL;
        Ledger *ledger = ledger_open(place.path, LEDGER_WRITE | LEDGER_CREATE, &error);
        assert_non_null(ledger);
        fill(ledger);
        scene_sound(ledger);
        ledger_close(ledger);
        damage(place.path, DAMAGES[i].sql);
        ledger = ledger_open(place.path, LEDGER_READ, &error);
        if (!ledger)
            fail_msg("%s: %s", DAMAGES[i].name, error->message);
        g_autoptr(GPtrArray) findings = ledger_fsck(ledger, NOW, 3600, &error);
        if (!findings)
            fail_msg("%s: %s", DAMAGES[i].name, error->message);
        if (!found(findings, DAMAGES[i].check, DAMAGES[i].notice))
            fail_msg("%s: not found by %s", DAMAGES[i].name, DAMAGES[i].check);
        ledger_close(ledger);
        place_free(&place);
    }
    (void)state;
}

static void events_cannot_be_changed(void **state)
{
    Place place = place_new();
    Ledger *ledger = ledger_open(place.path, LEDGER_WRITE | LEDGER_CREATE, NULL);
    fill(ledger);
    ledger_close(ledger);
    sqlite3 *db = NULL;
    sqlite3_open(place.path, &db);
    static const char *const TRIES[] = {
        "DELETE FROM event", "UPDATE event SET data = '{}'", "UPDATE event SET at = 0",
        "INSERT INTO forgotten SELECT id FROM account; UPDATE event SET verb = 'x'",
        "UPDATE event SET at = 0"};
    for (guint i = 0; i < G_N_ELEMENTS(TRIES); i++)
        assert_int_not_equal(sqlite3_exec(db, TRIES[i], NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
    place_free(&place);
    (void)state;
}

static void files_are_private_and_versions_known(void **state)
{
    Place place = place_new();
    g_autoptr(GError) error = NULL;
    assert_null(ledger_open(place.path, LEDGER_WRITE, &error));
    assert_int_equal(error->code, PD_ERR_NOT_FOUND);
    g_clear_error(&error);
    ledger_close(ledger_open(place.path, LEDGER_WRITE | LEDGER_CREATE, NULL));
    GStatBuf st;
    g_stat(place.path, &st);
    assert_int_equal(st.st_mode & 0777, 0600);
    Ledger *reader = ledger_open(place.path, LEDGER_READ, NULL);
    assert_int_equal(ledger_account_open(reader, &ACT, "x.example", "X", &error), 0);
    g_clear_error(&error);
    ledger_close(reader);
    damage(place.path, "PRAGMA user_version = 99");
    assert_null(ledger_open(place.path, LEDGER_WRITE, &error));
    assert_int_equal(error->code, PD_ERR_CONF);
    g_clear_error(&error);
    damage(place.path, "PRAGMA user_version = 0; DROP TABLE schedule");
    assert_null(ledger_open(place.path, LEDGER_WRITE, &error)); // half a schema is refused, not repaired
    place_free(&place);
    (void)state;
}

// A COMMIT that the disk refuses is neither done nor undone: the handle says so and does nothing more; after
// reopening the ledger is sound, and the event is there whole or not at all.
static void a_commit_that_fails_is_unknown(void **state)
{
    Place place = place_new();
    Ledger *ledger = ledger_open(place.path, LEDGER_WRITE | LEDGER_CREATE, NULL);
    fill(ledger);
    g_autofree char *wal = g_strconcat(place.path, "-wal", NULL);
    GStatBuf st;
    g_stat(wal, &st);
    struct rlimit before, tight;
    getrlimit(RLIMIT_FSIZE, &before);
    tight = before;
    tight.rlim_cur = (rlim_t)st.st_size; // the log cannot grow
    signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &tight);
    g_autoptr(GError) error = NULL;
    int64_t id = ledger_account_open(ledger, &ACT, "late.example", "Late", &error);
    setrlimit(RLIMIT_FSIZE, &before);
    assert_int_equal(id, 0);
    assert_int_equal(error->code, PD_ERR_UNKNOWN);
    assert_true(ledger_poisoned(ledger));
    g_clear_error(&error);
    assert_null(ledger_due(ledger, NOW, 1, &error)); // not even reading: it may show what is not there
    assert_int_equal(error->code, PD_ERR_UNKNOWN);
    ledger_close(ledger);
    ledger = ledger_open(place.path, LEDGER_WRITE, NULL);
    scene_sound(ledger);
    ledger_close(ledger);
    place_free(&place);
    (void)state;
}

// Another process writes for a while: busy, and nothing of ours is left behind.
static void a_locked_ledger_is_busy(void **state)
{
    Place place = place_new();
    Ledger *ledger = ledger_open(place.path, LEDGER_WRITE | LEDGER_CREATE, NULL);
    sqlite3 *other = NULL;
    sqlite3_open(place.path, &other);
    sqlite3_exec(other, "BEGIN IMMEDIATE", NULL, NULL, NULL);
    g_autoptr(GError) error = NULL;
    assert_int_equal(ledger_account_open(ledger, &ACT, "a.example", "A", &error), 0);
    assert_int_equal(error->code, PD_ERR_BUSY);
    assert_false(ledger_poisoned(ledger));
    sqlite3_exec(other, "ROLLBACK", NULL, NULL, NULL);
    sqlite3_close(other);
    assert_int_not_equal(ledger_account_open(ledger, &ACT, "a.example", "A", NULL), 0);
    scene_sound(ledger);
    ledger_close(ledger);
    place_free(&place);
    (void)state;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_damage_is_found), cmocka_unit_test(events_cannot_be_changed),
        cmocka_unit_test(files_are_private_and_versions_known),
        cmocka_unit_test(a_commit_that_fails_is_unknown), cmocka_unit_test(a_locked_ledger_is_busy)};
    return cmocka_run_group_tests_name("fsck", tests, NULL, NULL);
}

// The outbox: a table of what may happen to an action in which state, and of what closes the gate.
#include "tests/unit/cm.h"

#include <glib/gstdio.h>

#include "tests/unit/ledger_scene.h"
#include "policy/base/text.h"
#include "store/ledger_letter.h"
#include "store/ledger_marks.h"
#include "store/token.h"

typedef struct {
    Ledger *ledger;
    int64_t account, invoice, other, action;
    Reservation reservation;
} Scene;

static void begin(Scene *s)
{
    *s = (Scene){.ledger = scene_open()};
    s->invoice = scene_invoice(s->ledger, "debtor.example", "R-1");
    s->other = scene_invoice(s->ledger, "debtor.example", "R-2");
    g_autoptr(InvoiceRecord) invoice = ledger_invoice(s->ledger, s->invoice, NULL);
    s->account = invoice->account_id;
    s->action = scene_reserve(s->ledger, s->invoice, 0, &s->reservation);
}

static void end(Scene *s)
{
    scene_sound(s->ledger);
    reservation_clear(&s->reservation);
    ledger_close(s->ledger);
}

static const char *gate(Scene *s, int epoch, int64_t now)
{
    const char *reason = NULL;
    LedgerAnswer answer = ledger_gate(s->ledger, s->reservation.token, epoch, now, &reason, NULL);
    assert_int_not_equal(answer, LEDGER_ERROR);
    assert_int_equal(answer == LEDGER_YES, reason == NULL);
    return reason ? reason : "pass";
}

static void pay(Scene *s)
{
    Payment part = {.invoice_id = s->invoice, .amount = {100, "EUR"}, .paid_on = DAY_NONE};
    assert_true(ledger_pay(s->ledger, &ACT, &part, NULL, NULL));
}
static void pay_other(Scene *s)
{
    Payment part = {.invoice_id = s->other, .amount = {100, "EUR"}, .paid_on = DAY_NONE};
    assert_true(ledger_pay(s->ledger, &ACT, &part, NULL, NULL));
}
static void close_it(Scene *s)
{
    assert_true(ledger_close_invoice(s->ledger, &ACT, s->invoice, "written off", NULL));
}
static void hold(Scene *s, int64_t invoice)
{
    HoldDraft draft = {.account_id = s->account,
                       .invoice_id = invoice,
                       .kind = HOLD_PAUSE,
                       .until_unix = NOW + DAY_S,
                       .reason = "x"};
    assert_int_not_equal(ledger_hold(s->ledger, &ACT, &draft, NULL), 0);
}
static void hold_account(Scene *s)
{
    hold(s, 0);
}
static void hold_other(Scene *s)
{
    hold(s, s->other);
}
static void hold_and_lift(Scene *s)
{
    hold(s, 0);
    assert_true(ledger_holds_lift(s->ledger, &ACT, s->account, 0, NULL, NULL));
}
static void promise(Scene *s)
{
    PromiseDraft draft = {.account_id = s->account, .promised = 30000};
    assert_int_not_equal(ledger_promise(s->ledger, &ACT, &draft, NULL), 0);
}
static void correct(Scene *s)
{
    json_t *changes = json_pack("{ss}", "due", "2027-01-01");
    assert_true(ledger_invoice_correct(s->ledger, &ACT, s->invoice, changes, NULL));
    json_decref(changes);
}
static void person(Scene *s)
{
    assert_true(ledger_person_wrote(s->ledger, &ACT, s->account, 0, "nag@x", "anna@ours.example", NULL));
}
static void bounce(Scene *s)
{
    assert_true(ledger_address_state(s->ledger, &ACT, s->account, "accounts@debtor.example", "failed", NULL));
}
static void note(Scene *s)
{
    TaskDraft draft = {.account_id = s->account, .kind = "query", .text = "a copy, please"};
    assert_int_not_equal(ledger_task(s->ledger, &ACT, &draft, NULL), 0);
}
static void reserve_again(Scene *s)
{
    reservation_clear(&s->reservation);
    g_autoptr(GBytes) key = scene_key();
    assert_true(ledger_reserve(s->ledger, &ACT, s->action, "ours.example", key, &s->reservation, NULL));
}
static void accept_it(Scene *s)
{
    assert_true(ledger_mark_accepted(s->ledger, &ACT, s->action, 1, "Q1", NULL));
}
static void nothing(Scene *s)
{
    (void)s;
}

static void the_gate(void **state)
{
    static const struct {
        const char *name;
        void (*happens)(Scene *s);
        int epoch;
        int64_t after_s;
        const char *want;
    } rows[] = {
        {"nothing happened", nothing, 1, 60, "pass"},
        {"another epoch", nothing, 2, 60, "old-epoch"},
        {"too late", nothing, 1, 2 * 3600, "stale"},
        {"a payment", pay, 1, 60, "paid"},
        {"a payment of another invoice", pay_other, 1, 60, "pass"},
        {"closed", close_it, 1, 60, "paid"},
        {"the account is paused", hold_account, 1, 60, "hold"},
        {"another invoice is paused", hold_other, 1, 60, "pass"},
        {"paused and resumed since: decide again", hold_and_lift, 1, 60, "hold"},
        {"a promise", promise, 1, 60, "promise"},
        {"another due date", correct, 1, 60, "changed"},
        {"a person wrote", person, 1, 60, "contact"},
        {"the address bounced", bounce, 1, 60, "changed"},
        {"a note", note, 1, 60, "pass"},
        {"reserved again, the old mail", reserve_again, 1, 60, "old-epoch"},
        {"reserved again, the new mail", reserve_again, 2, 60, "pass"},
        {"accepted already", accept_it, 1, 60, "not-reserved"},
    };
    for (guint i = 0; i < G_N_ELEMENTS(rows); i++) {
        Scene s;
        begin(&s);
        rows[i].happens(&s);
        const char *got = gate(&s, rows[i].epoch, NOW + rows[i].after_s);
        if (strcmp(got, rows[i].want) != 0)
            fail_msg("%s: %s, not %s", rows[i].name, got, rows[i].want);
        end(&s);
    }
    (void)state;
}

static void the_gate_knows_only_its_tokens(void **state)
{
    Scene s;
    begin(&s);
    const char *reason = NULL;
    assert_int_equal(ledger_gate(s.ledger, "s.b.abcdefghijklmnop", 1, NOW, &reason, NULL), LEDGER_NO);
    assert_string_equal(reason, "unknown-token");
    end(&s);
    (void)state;
}

// What happened between the snapshot and the reservation counts too.
static void the_gate_measures_from_the_snapshot(void **state)
{
    Scene s;
    begin(&s);
    g_autoptr(Snapshot) snapshot = ledger_snapshot(s.ledger, s.account, SNAPSHOT_LIVE, NOW, NULL);
    person(&s);
    ActionPlan plan = {.account_id = s.account,
                       .kind = "mail",
                       .ladder = "standard",
                       .step_name = "second",
                       .step = 1,
                       .lead_invoice = s.invoice,
                       .invoices = &s.invoice,
                       .n_invoices = 1,
                       .recipient = "accounts@debtor.example",
                       .seen_event = snapshot->last_event};
    assert_true(ledger_mark_waived(s.ledger, &ACT, s.action, "x", NULL));
    s.action = ledger_plan(s.ledger, &ACT, &plan, NULL);
    reserve_again(&s);
    assert_string_equal(gate(&s, 1, NOW), "contact");
    end(&s);
    (void)state;
}

typedef gboolean (*MarkFn)(Ledger *ledger, const Act *act, int64_t action, GError **error);
static gboolean do_reserve(Ledger *ledger, const Act *act, int64_t action, GError **error)
{
    g_autoptr(GBytes) key = scene_key();
    Reservation reservation = {0};
    gboolean ok = ledger_reserve(ledger, act, action, "ours.example", key, &reservation, error);
    reservation_clear(&reservation);
    return ok;
}
static gboolean do_accept(Ledger *ledger, const Act *act, int64_t action, GError **error)
{
    return ledger_mark_accepted(ledger, act, action, 1, "Q1", error);
}
static gboolean do_send(Ledger *ledger, const Act *act, int64_t action, GError **error)
{
    return ledger_mark_sent(ledger, act, action, 1, "Q1", error);
}
static gboolean do_fail(Ledger *ledger, const Act *act, int64_t action, GError **error)
{
    return ledger_mark_failed(ledger, act, action, "550", error);
}
static gboolean do_waive(Ledger *ledger, const Act *act, int64_t action, GError **error)
{
    return ledger_mark_waived(ledger, act, action, "paid", error);
}
static gboolean do_doubt(Ledger *ledger, const Act *act, int64_t action, GError **error)
{
    return ledger_mark_uncertain(ledger, act, action, "lost", error);
}

static void the_states(void **state)
{
    // Columns: reserve accept send fail waive doubt; y may, n may not, = a repeated mark that changes
    // nothing.
    static const MarkFn MARKS[] = {do_reserve, do_accept, do_send, do_fail, do_waive, do_doubt};
    static const struct {
        const char *name;
        MarkFn path[3];
        const char *want;
    } rows[] = {
        {"reserved", {NULL}, "yyyyyy"},      {"accepted", {do_accept}, "n=ynnn"},
        {"sent", {do_send}, "nn=nnn"},       {"accepted and sent", {do_accept, do_send}, "nn=nnn"},
        {"failed", {do_fail}, "ynn=yn"},     {"waived", {do_waive}, "nnnn=n"},
        {"uncertain", {do_doubt}, "nnyyn="}, {"uncertain, then not arrived", {do_doubt, do_fail}, "ynn=yn"}};
    for (guint i = 0; i < G_N_ELEMENTS(rows); i++)
        for (guint m = 0; m < G_N_ELEMENTS(MARKS); m++) {
            Scene s;
            begin(&s);
            for (guint p = 0; p < 3 && rows[i].path[p]; p++)
                assert_true(rows[i].path[p](s.ledger, &ACT, s.action, NULL));
            g_autoptr(GError) error = NULL;
            gboolean ok = MARKS[m](s.ledger, &ACT, s.action, &error);
            if (ok != (rows[i].want[m] != 'n') || (!ok && error->code != PD_ERR_CONFLICT))
                fail_msg("%s, mark %u: %s", rows[i].name, m, ok ? "allowed" : error->message);
            end(&s);
        }
    (void)state;
}

// Our milter saw the first epoch accepted, then something was heard of it; the second was accepted as well.
// Only what says that the first did not arrive makes that right.
static void a_second_acceptance(void **state)
{
    static const struct {
        const char *name, *detail; // of the failure that the ledger was told
        gboolean doubt;            // and it was uncertain before
        gboolean refused;
    } rows[] = {
        {"the MTA refused it after all", "epoch 1: 451 4.7.1 try again later", FALSE, TRUE},
        {"a person says it did not arrive", "a person says it did not arrive", TRUE, TRUE},
        {"nobody heard of it again", LEDGER_NOT_ACCEPTED, FALSE, FALSE},
    };
    (void)state;
    for (guint i = 0; i < G_N_ELEMENTS(rows); i++) {
        Scene s;
        begin(&s);
        g_autofree char *dir = g_dir_make_tmp("outbox-XXXXXX", NULL);
        g_autofree char *path = g_build_filename(dir, "journal.db", NULL);
        const JournalOptions options = {2000, 0};
        Journal *journal = journal_start(path, &options);
        assert_true(journal_accept(journal, s.reservation.token, 1, "Q1", NOW, NULL));
        if (rows[i].doubt)
            assert_true(do_doubt(s.ledger, &ACT, s.action, NULL));
        assert_true(ledger_mark_failed(s.ledger, &ACT, s.action, rows[i].detail, NULL));
        assert_true(do_reserve(s.ledger, &ACT, s.action, NULL));
        g_autoptr(ActionRecord) action = ledger_action(s.ledger, s.action, NULL);
        LedgerAnswer refused = ledger_was_refused(s.ledger, action, 1, NULL);
        if (refused != (rows[i].refused ? LEDGER_YES : LEDGER_NO))
            fail_msg("%s: %d", rows[i].name, refused);
        assert_int_equal(ledger_was_refused(s.ledger, action, 2, NULL), LEDGER_NO);
        assert_true(journal_accept(journal, s.reservation.token, 2, "Q2", NOW, NULL));
        assert_true(journal_accept(journal, "s.of.another", 1, "Q3", NOW, NULL));
        assert_true(journal_accept(journal, "s.of.another", 2, "Q4", NOW, NULL));
        JournalReader *reader = journal_open(path, NULL);
        g_autoptr(GPtrArray) findings = ledger_check_marks(s.ledger, reader, NULL);
        if (findings->len != (rows[i].refused ? 0 : 1))
            fail_msg("%s: %u findings", rows[i].name, findings->len);
        journal_close(reader);
        journal_stop(journal);
        g_remove(path);
        g_rmdir(dir);
        end(&s);
    }
}

static int step_of(Scene *s, int64_t invoice)
{
    g_autoptr(InvoiceRecord) record = ledger_invoice(s->ledger, invoice, NULL);
    return record->step;
}

static guint contacts(Scene *s)
{
    g_autoptr(Snapshot) snapshot = ledger_snapshot(s->ledger, s->account, SNAPSHOT_LIVE, NOW, NULL);
    return snapshot->state.contacts->len;
}

static void sent_is_a_step_and_a_contact(void **state)
{
    Scene s;
    begin(&s);
    assert_int_equal(step_of(&s, s.invoice), -1);
    do_send(s.ledger, &ACT, s.action, NULL);
    do_send(s.ledger, &ACT, s.action, NULL);
    assert_int_equal(step_of(&s, s.invoice), 0);
    assert_int_equal(step_of(&s, s.other), -1);
    assert_int_equal(contacts(&s), 1);
    g_autoptr(GPtrArray) seen = ledger_messages(s.ledger, s.reservation.message_id, NULL);
    assert_int_equal(seen->len, 1);
    assert_int_equal(((MessageRecord *)seen->pdata[0])->action_id, s.action);
    end(&s);
    (void)state;
}

static void uncertain_counts_until_a_person_says_no(void **state)
{
    Scene s;
    begin(&s);
    do_doubt(s.ledger, &ACT, s.action, NULL);
    assert_int_equal(step_of(&s, s.invoice), 0);
    assert_int_equal(contacts(&s), 1);
    LedgerFilter open = {.account_id = s.account, .open_only = TRUE};
    g_autoptr(GPtrArray) tasks = ledger_tasks(s.ledger, &open, NULL);
    assert_int_equal(tasks->len, 1);
    do_fail(s.ledger, &ACT, s.action, NULL);
    assert_int_equal(step_of(&s, s.invoice), -1);
    end(&s);
    (void)state;
}

static void one_action_per_step(void **state)
{
    Scene s;
    begin(&s);
    ActionPlan plan = {.account_id = s.account,
                       .kind = "mail",
                       .ladder = "standard",
                       .step_name = "first",
                       .lead_invoice = s.invoice,
                       .invoices = &s.invoice,
                       .n_invoices = 1,
                       .recipient = "accounts@debtor.example"};
    g_autoptr(GError) error = NULL;
    assert_int_equal(ledger_plan(s.ledger, &ACT, &plan, &error), 0); // reserved
    assert_int_equal(error->code, PD_ERR_CONFLICT);
    do_fail(s.ledger, &ACT, s.action, NULL);
    assert_int_equal(ledger_plan(s.ledger, &ACT, &plan, NULL), s.action);
    reserve_again(&s);
    assert_int_equal(s.reservation.epoch, 2);
    assert_true(ledger_mark_sent(s.ledger, &ACT, s.action, 2, "Q", NULL));
    assert_int_equal(ledger_plan(s.ledger, &ACT, &plan, NULL), 0);
    assert_true(ledger_close_invoice(s.ledger, &ACT, s.invoice, "x", NULL));
    assert_true(ledger_reopen_invoice(s.ledger, &ACT, s.invoice, NULL));
    int64_t anew = ledger_plan(s.ledger, &ACT, &plan, NULL); // another cycle
    assert_int_not_equal(anew, 0);
    assert_int_not_equal(anew, s.action);
    end(&s);
    (void)state;
}

static void those_along_advance_as_told(void **state)
{
    Scene s;
    begin(&s);
    assert_true(ledger_mark_waived(s.ledger, &ACT, s.action, "x", NULL));
    int64_t both[] = {s.invoice, s.other};
    int steps[] = {1, -1}, occurrences[] = {2, 0};
    ActionPlan plan = {.account_id = s.account,
                       .kind = "mail",
                       .ladder = "standard",
                       .step_name = "second",
                       .step = 1,
                       .occurrence = 2,
                       .lead_invoice = s.invoice,
                       .invoices = both,
                       .n_invoices = 2,
                       .steps = steps,
                       .occurrences = occurrences,
                       .recipient = "accounts@debtor.example"};
    s.action = ledger_plan(s.ledger, &ACT, &plan, NULL);
    reserve_again(&s);
    do_send(s.ledger, &ACT, s.action, NULL);
    assert_int_equal(step_of(&s, s.invoice), 1);
    assert_int_equal(step_of(&s, s.other), -1); // listed only
    end(&s);
    (void)state;
}

static void shadow_steps_count_only_in_shadow(void **state)
{
    Scene s;
    begin(&s);
    ActionPlan plan = {.account_id = s.account,
                       .kind = "mail",
                       .ladder = "standard",
                       .step_name = "first",
                       .step = 0,
                       .lead_invoice = s.other,
                       .invoices = &s.other,
                       .n_invoices = 1,
                       .recipient = "accounts@debtor.example"};
    assert_true(ledger_shadow(s.ledger, &ACT, &plan, NULL));
    assert_true(ledger_shadow(s.ledger, &ACT, &plan, NULL));
    g_autoptr(Snapshot) live = ledger_snapshot(s.ledger, s.account, SNAPSHOT_LIVE, NOW, NULL);
    g_autoptr(Snapshot) shadow = ledger_snapshot(s.ledger, s.account, SNAPSHOT_SHADOW, NOW, NULL);
    assert_int_equal(((InvoiceState *)live->state.invoices->pdata[1])->step, -1);
    assert_int_equal(((InvoiceState *)shadow->state.invoices->pdata[1])->step, 0);
    assert_int_equal(live->state.contacts->len, 0);
    assert_int_equal(shadow->state.contacts->len, 1);
    end(&s);
    (void)state;
}

// An answer's quote is known by the lines we wrote, however its white space was mangled.
static void our_own_lines(void **state)
{
    (void)state;
    Scene s;
    begin(&s);
    assert_true(ledger_letter_noted(s.ledger, &ACT, s.account, s.action,
                                    "Hello,\n\n  please   pay.\nHello,\n", NULL));
    g_autoptr(GPtrArray) lines = ledger_letter_lines(s.ledger, s.account, NULL);
    assert_int_equal(lines->len, 2);
    g_autofree char *want = text_sha256("please pay.", strlen("please pay."));
    want[16] = '\0';
    assert_true(g_ptr_array_find_with_equal_func(lines, want, g_str_equal, NULL));
    g_autoptr(GPtrArray) nobody = ledger_letter_lines(s.ledger, s.account + 1, NULL);
    assert_int_equal(nobody->len, 0);
    end(&s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(the_gate),
                                       cmocka_unit_test(our_own_lines),
                                       cmocka_unit_test(the_gate_knows_only_its_tokens),
                                       cmocka_unit_test(the_gate_measures_from_the_snapshot),
                                       cmocka_unit_test(the_states),
                                       cmocka_unit_test(a_second_acceptance),
                                       cmocka_unit_test(sent_is_a_step_and_a_contact),
                                       cmocka_unit_test(uncertain_counts_until_a_person_says_no),
                                       cmocka_unit_test(one_action_per_step),
                                       cmocka_unit_test(those_along_advance_as_told),
                                       cmocka_unit_test(shadow_steps_count_only_in_shadow)};
    return cmocka_run_group_tests_name("outbox", tests, NULL, NULL);
}

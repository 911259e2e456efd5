// The ledger from outside: capture, money, promises, holds, replies; after each the ledger must be sound,
// which includes that its rows are what its events make of an empty database.
#include "tests/unit/cm.h"

#include "tests/unit/ledger_scene.h"

static int setup(void **state)
{
    *state = scene_open();
    return 0;
}

static int teardown(void **state)
{
    scene_sound(*state);
    ledger_close(*state);
    return 0;
}

static int64_t open_of(Ledger *ledger, int64_t id)
{
    g_autoptr(InvoiceRecord) invoice = ledger_invoice(ledger, id, NULL);
    return invoice->open.minor;
}

static gboolean closed(Ledger *ledger, int64_t id)
{
    g_autoptr(InvoiceRecord) invoice = ledger_invoice(ledger, id, NULL);
    return invoice->closed_unix != 0;
}

static guint count_events(Ledger *ledger, int64_t invoice_id, const char *verb)
{
    g_autoptr(InvoiceRecord) invoice = ledger_invoice(ledger, invoice_id, NULL);
    g_autoptr(GPtrArray) events = ledger_events(ledger, invoice->account_id, invoice_id, NULL);
    guint n = 0;
    for (guint i = 0; i < events->len; i++)
        n += strcmp(((EventRecord *)events->pdata[i])->verb, verb) == 0;
    return n;
}

static void capture_is_idempotent(void **state)
{
    Ledger *ledger = *state;
    Capture capture = scene_capture("debtor.example", "R-0017");
    int64_t id = 0, again = 0;
    assert_int_equal(ledger_capture(ledger, &ACT, &capture, &id, NULL), CAPTURE_NEW);
    assert_int_equal(ledger_capture(ledger, &ACT, &capture, &again, NULL), CAPTURE_RESENT);
    assert_int_equal(id, again);
    assert_int_equal(count_events(ledger, id, "invoice.resent"), 0); // the same mail
    capture.message_id = "second@ours.example";
    capture.number = "r-17"; // leading zeros and case do not make another invoice
    assert_int_equal(ledger_capture(ledger, &ACT, &capture, &again, NULL), CAPTURE_RESENT);
    assert_int_equal(id, again);
    assert_int_equal(count_events(ledger, id, "invoice.resent"), 1);
    g_autoptr(InvoiceRecord) invoice = ledger_invoice(ledger, id, NULL);
    assert_string_equal(invoice->message_id, "second@ours.example");
    assert_string_equal(invoice->to[0], "accounts@debtor.example");
    assert_int_equal(invoice->due, day_from_unix(NOW) - 10);
}

static void capture_corrects(void **state)
{
    Ledger *ledger = *state;
    Capture capture = scene_capture("debtor.example", "R-1");
    int64_t id = 0, again = 0;
    assert_int_equal(ledger_capture(ledger, &ACT, &capture, &id, NULL), CAPTURE_NEW);
    Payment part = {.invoice_id = id, .amount = {1900, "EUR"}, .paid_on = DAY_NONE, .source = "person"};
    assert_true(ledger_pay(ledger, &ACT, &part, NULL, NULL));
    capture.message_id = "second@ours.example";
    capture.payable.minor = 21900;
    capture.due += 7;
    assert_int_equal(ledger_capture(ledger, &ACT, &capture, &again, NULL), CAPTURE_CORRECTED);
    assert_int_equal(id, again);
    assert_int_equal(open_of(ledger, id), 20000);
    capture.message_id = "third@ours.example";
    capture.unsure = TRUE; // a doubtful reading corrects nothing
    capture.payable.minor = 1;
    assert_int_equal(ledger_capture(ledger, &ACT, &capture, &again, NULL), CAPTURE_RESENT);
    assert_int_equal(open_of(ledger, id), 20000);
}

static void other_seller_is_other_invoice(void **state)
{
    Ledger *ledger = *state;
    Capture capture = scene_capture("debtor.example", "R-1");
    int64_t id = 0, other = 0;
    assert_int_equal(ledger_capture(ledger, &ACT, &capture, &id, NULL), CAPTURE_NEW);
    capture.seller = "sister.example";
    assert_int_equal(ledger_capture(ledger, &ACT, &capture, &other, NULL), CAPTURE_NEW);
    assert_int_not_equal(id, other);
}

static void doubts_and_missing_dates_ask(void **state)
{
    Ledger *ledger = *state;
    Capture capture = scene_capture("debtor.example", "R-1");
    int64_t id = 0;
    capture.due = DAY_NONE;
    ledger_capture(ledger, &ACT, &capture, &id, NULL);
    capture.number = "R-2";
    capture.unsure = TRUE;
    capture.doubts = "two totals";
    ledger_capture(ledger, &ACT, &capture, &id, NULL);
    LedgerFilter all = {.open_only = TRUE};
    g_autoptr(GPtrArray) tasks = ledger_tasks(ledger, &all, NULL);
    assert_int_equal(tasks->len, 2);
    assert_string_equal(((TaskRecord *)tasks->pdata[0])->kind, "ask-due");
    assert_string_equal(((TaskRecord *)tasks->pdata[1])->kind, "unsure");
    g_autoptr(GPtrArray) holds = ledger_holds(ledger, &all, NULL);
    assert_int_equal(holds->len, 2);
    assert_int_equal(((HoldRecord *)holds->pdata[0])->kind, HOLD_UNSURE);
    json_t *answer = json_pack("{ss}", "due", "2026-06-30");
    assert_true(
        ledger_invoice_correct(ledger, &ACT, ((TaskRecord *)tasks->pdata[0])->invoice_id, answer, NULL));
    assert_true(ledger_invoice_correct(ledger, &ACT, id, answer, NULL));
    json_decref(answer);
    g_autoptr(GPtrArray) left = ledger_tasks(ledger, &all, NULL);
    assert_int_equal(left->len, 0);
    g_autoptr(GPtrArray) held = ledger_holds(ledger, &all, NULL);
    assert_int_equal(held->len, 0);
    g_autoptr(InvoiceRecord) invoice = ledger_invoice(ledger, id, NULL);
    assert_int_equal(invoice->due, day_from_ymd(2026, 6, 30));
}

static void credit_note_applies(void **state)
{
    Ledger *ledger = *state;
    int64_t id = scene_invoice(ledger, "debtor.example", "R-1"), note = 0;
    Capture capture = scene_capture("debtor.example", "G-1");
    capture.message_id = "credit@ours.example";
    capture.kind = "credit-note";
    capture.corrects = "R-1";
    capture.payable.minor = 1900;
    assert_int_equal(ledger_capture(ledger, &ACT, &capture, &note, NULL), CAPTURE_CREDITED);
    assert_int_equal(open_of(ledger, id), 10000);
    assert_int_equal(open_of(ledger, note), 0);
    assert_true(closed(ledger, note));
    assert_int_equal(ledger_capture(ledger, &ACT, &capture, &note, NULL), CAPTURE_RESENT);
    assert_int_equal(open_of(ledger, id), 10000);
}

static void payments_close_and_overflow(void **state)
{
    Ledger *ledger = *state;
    int64_t first = scene_invoice(ledger, "debtor.example", "R-1");
    int64_t second = scene_invoice(ledger, "debtor.example", "R-2");
    g_autoptr(InvoiceRecord) invoice = ledger_invoice(ledger, first, NULL);
    Payment payment = {.account_id = invoice->account_id,
                       .amount = {15000, "EUR"},
                       .paid_on = 20000,
                       .source = "import:x",
                       .unique = "line-1"};
    PaymentResult result;
    assert_true(ledger_pay(ledger, &ACT, &payment, &result, NULL));
    assert_int_equal(result.closed, 1);
    assert_int_equal(result.left_minor, 0);
    assert_true(closed(ledger, first));
    assert_int_equal(open_of(ledger, second), 8800);
    assert_true(ledger_pay(ledger, &ACT, &payment, &result, NULL)); // the same line of the bank
    assert_true(result.known);
    assert_int_equal(open_of(ledger, second), 8800);
    Payment rest = {.invoice_id = second, .amount = {10000, "EUR"}, .paid_on = 20001, .source = "person"};
    assert_true(ledger_pay(ledger, &ACT, &rest, &result, NULL));
    assert_int_equal(result.left_minor, 1200);
    assert_true(closed(ledger, second));
}

static void paid_without_amount_is_all(void **state)
{
    Ledger *ledger = *state;
    int64_t id = scene_invoice(ledger, "debtor.example", "R-1");
    Payment all = {.invoice_id = id, .paid_on = DAY_NONE, .source = "person"};
    assert_true(ledger_pay(ledger, &ACT, &all, NULL, NULL));
    assert_true(closed(ledger, id));
    g_autoptr(GError) error = NULL;
    assert_false(ledger_pay(ledger, &ACT, &all, NULL, &error));
    assert_int_equal(error->code, PD_ERR_CONFLICT);
    Payment dollars = {.invoice_id = scene_invoice(ledger, "debtor.example", "R-2"), .amount = {1, "USD"}};
    g_clear_error(&error);
    assert_false(ledger_pay(ledger, &ACT, &dollars, NULL, &error));
    assert_int_equal(error->code, PD_ERR_INPUT);
    assert_true(ledger_reopen_invoice(ledger, &ACT, id, NULL));
    g_autoptr(InvoiceRecord) again = ledger_invoice(ledger, id, NULL);
    assert_int_equal(again->cycle, 1);
}

static PromiseState state_of(Ledger *ledger, int64_t id)
{
    LedgerFilter any = {0};
    g_autoptr(GPtrArray) promises = ledger_promises(ledger, &any, NULL);
    for (guint i = 0; i < promises->len; i++)
        if (((PromiseRecord *)promises->pdata[i])->id == id)
            return ((PromiseRecord *)promises->pdata[i])->state;
    fail_msg("no promise %d", (int)id);
    return PROMISE_OPEN;
}

static void promises_end(void **state)
{
    static const struct {
        const char *name;
        int64_t promised, paid;
        gboolean ask; // decide() says it is broken
        PromiseState want;
    } rows[] = {{"nothing came", 0, 0, TRUE, PROMISE_BROKEN},
                {"all came", 0, 11900, FALSE, PROMISE_KEPT},
                {"a part of all", 0, 5000, FALSE, PROMISE_OPEN},
                {"a part, and the day passed", 0, 5000, TRUE, PROMISE_PARTLY},
                {"the amount came", 5000, 5000, FALSE, PROMISE_KEPT},
                {"less than the amount", 5000, 4999, TRUE, PROMISE_PARTLY}};
    for (guint i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(Ledger) ledger = scene_open();
        int64_t id = scene_invoice(ledger, "debtor.example", "R-1");
        g_autoptr(InvoiceRecord) invoice = ledger_invoice(ledger, id, NULL);
        PromiseDraft draft = {.account_id = invoice->account_id,
                              .invoice_id = id,
                              .promised = 20600,
                              .amount_minor = rows[i].promised,
                              .quote = "we pay"};
        int64_t promise = ledger_promise(ledger, &ACT, &draft, NULL);
        Payment payment = {.invoice_id = id, .amount = {rows[i].paid, "EUR"}, .paid_on = 20590};
        if (rows[i].paid)
            assert_true(ledger_pay(ledger, &ACT, &payment, NULL, NULL));
        g_autoptr(GArray) ids = g_array_new(FALSE, FALSE, sizeof(int64_t));
        g_array_append_val(ids, promise);
        if (rows[i].ask)
            assert_true(ledger_promises_broken(ledger, &ACT, ids, NULL));
        if (state_of(ledger, promise) != rows[i].want)
            fail_msg("%s: %d", rows[i].name, state_of(ledger, promise));
        scene_sound(ledger);
    }
    (void)state;
}

static void a_new_promise_replaces(void **state)
{
    Ledger *ledger = *state;
    int64_t id = scene_invoice(ledger, "debtor.example", "R-1");
    g_autoptr(InvoiceRecord) invoice = ledger_invoice(ledger, id, NULL);
    PromiseDraft draft = {.account_id = invoice->account_id, .invoice_id = id, .promised = 20600};
    ledger_promise(ledger, &ACT, &draft, NULL);
    draft.promised = 20610;
    ledger_promise(ledger, &ACT, &draft, NULL);
    g_autoptr(Snapshot) snapshot = ledger_snapshot(ledger, invoice->account_id, SNAPSHOT_LIVE, NOW, NULL);
    assert_int_equal(snapshot->state.promises->len, 1);
    assert_int_equal(g_array_index(snapshot->state.promises, Promise, 0).promised, 20610);
    draft.promised = DAY_NONE;
    assert_int_equal(ledger_promise(ledger, &ACT, &draft, NULL), 0);
}

static void holds_replace_and_end(void **state)
{
    Ledger *ledger = *state;
    int64_t id = scene_invoice(ledger, "debtor.example", "R-1");
    g_autoptr(InvoiceRecord) invoice = ledger_invoice(ledger, id, NULL);
    HoldDraft draft = {
        .account_id = invoice->account_id, .kind = HOLD_PAUSE, .until_unix = NOW + DAY_S, .reason = "x"};
    int64_t hold = ledger_hold(ledger, &ACT, &draft, NULL);
    draft.until_unix = NOW + DAY_S / 2;
    assert_int_equal(ledger_hold(ledger, &ACT, &draft, NULL), hold); // shorter: kept
    draft.until_unix = 0;
    int64_t longer = ledger_hold(ledger, &ACT, &draft, NULL);
    assert_int_not_equal(longer, hold);
    g_autoptr(Snapshot) held = ledger_snapshot(ledger, invoice->account_id, SNAPSHOT_LIVE, NOW, NULL);
    assert_int_equal(held->state.holds->len, 1);
    guint n = 0;
    assert_true(ledger_holds_lift(ledger, &ACT, invoice->account_id, 0, &n, NULL));
    assert_int_equal(n, 1);
    g_autoptr(Snapshot) freed = ledger_snapshot(ledger, invoice->account_id, SNAPSHOT_LIVE, NOW, NULL);
    assert_int_equal(freed->state.holds->len, 0);
    g_autoptr(GError) error = NULL;
    assert_false(ledger_hold_lift(ledger, &ACT, longer, &error));
    assert_int_equal(error->code, PD_ERR_NOT_FOUND);
}

static void a_reply_is_applied_once(void **state)
{
    Ledger *ledger = *state;
    int64_t id = scene_invoice(ledger, "debtor.example", "R-1");
    g_autoptr(InvoiceRecord) invoice = ledger_invoice(ledger, id, NULL);
    ReplyEffect effects[] = {
        {.invoice_id = id,
         .intent = INTENT_PROMISE,
         .quote = "We pay on Friday.",
         .effect = {.note = TRUE, .set_promise = TRUE, .promise_date = 20610, .why = "promise, level A"}},
        {.invoice_id = id,
         .intent = INTENT_PAID,
         .quote = "The rest is paid.",
         .effect = {.note = TRUE,
                    .task = TRUE,
                    .set_hold = TRUE,
                    .hold = HOLD_CLAIM,
                    .hold_until_unix = NOW + 5 * DAY_S,
                    .why = "claim, level A"}}};
    Reply reply = {.account_id = invoice->account_id,
                   .invoice_id = id,
                   .identity = "abc",
                   .message_id = "reply@debtor.example",
                   .sender = "bob@debtor.example",
                   .kind = "reply",
                   .match = "token",
                   .trust = TRUST_A,
                   .effects = effects,
                   .n_effects = 2};
    assert_true(ledger_reply(ledger, &ACT, &reply, NULL));
    assert_true(ledger_reply(ledger, &ACT, &reply, NULL));
    assert_int_equal(count_events(ledger, id, "reply.read"), 1);
    assert_int_equal(count_events(ledger, id, "promise.made"), 1);
    assert_int_equal(ledger_is_digested(ledger, "abc", NULL), LEDGER_YES);
    EffectHistory history;
    assert_true(ledger_effect_history(ledger, invoice->account_id, id, NOW + 1, &history, NULL));
    assert_int_equal(history.promises_so_far, 1);
    assert_int_equal(history.claims_this_step, 1);
    assert_int_equal(history.paused_so_far_s, 5 * DAY_S);
    g_autoptr(GPtrArray) seen = ledger_messages(ledger, "reply@debtor.example", NULL);
    assert_int_equal(seen->len, 1);
    assert_false(closed(ledger, id)); // no mail closes an invoice
}

static void persons_mail_is_a_contact(void **state)
{
    Ledger *ledger = *state;
    int64_t id = scene_invoice(ledger, "debtor.example", "R-1");
    g_autoptr(InvoiceRecord) invoice = ledger_invoice(ledger, id, NULL);
    for (int i = 0; i < 2; i++)
        assert_true(ledger_person_wrote(ledger, &ACT, invoice->account_id, 0, "nag@ours.example",
                                        "anna@ours.example", NULL));
    g_autoptr(Snapshot) snapshot = ledger_snapshot(ledger, invoice->account_id, SNAPSHOT_LIVE, NOW, NULL);
    assert_int_equal(snapshot->state.contacts->len, 1);
    assert_int_equal(g_array_index(snapshot->state.contacts, Contact, 0).kind, CONTACT_PERSON);
}

static void addresses_lead_to_accounts(void **state)
{
    Ledger *ledger = *state;
    scene_invoice(ledger, "debtor.example", "R-1");
    scene_invoice(ledger, "jo@freemail.example", "R-2");
    static const struct {
        const char *address, *key;
    } rows[] = {{"accounts@debtor.example", "debtor.example"},
                {"New@Debtor.Example", "debtor.example"},
                {"jo@freemail.example", "jo@freemail.example"},
                {"al@freemail.example", NULL}};
    for (guint i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(AccountRecord) account = ledger_account_of(ledger, rows[i].address, NULL);
        if (!rows[i].key)
            assert_null(account);
        else
            assert_string_equal(account->key, rows[i].key);
    }
}

static void changes_wake_the_account(void **state)
{
    Ledger *ledger = *state;
    int64_t id = scene_invoice(ledger, "debtor.example", "R-1");
    g_autoptr(InvoiceRecord) invoice = ledger_invoice(ledger, id, NULL);
    assert_true(ledger_set_next(ledger, invoice->account_id, NOW + 9 * DAY_S, NULL));
    g_autoptr(GArray) none = ledger_due(ledger, NOW, 10, NULL);
    assert_int_equal(none->len, 0);
    Payment part = {.invoice_id = id, .amount = {100, "EUR"}, .paid_on = DAY_NONE};
    assert_true(ledger_pay(ledger, &ACT, &part, NULL, NULL));
    g_autoptr(GArray) due = ledger_due(ledger, NOW, 10, NULL);
    assert_int_equal(due->len, 1);
    assert_int_equal(g_array_index(due, int64_t, 0), invoice->account_id);
}

static void a_word_between_snapshot_and_schedule_is_heard(void **state)
{
    Ledger *ledger = *state;
    int64_t id = scene_invoice(ledger, "debtor.example", "R-1");
    g_autoptr(InvoiceRecord) invoice = ledger_invoice(ledger, id, NULL);
    g_autoptr(Snapshot) before = ledger_snapshot(ledger, invoice->account_id, SNAPSHOT_LIVE, NOW, NULL);
    assert_true(ledger_schedule(ledger, invoice->account_id, NOW + DAY_S, before->last_event, NULL));
    g_autoptr(GArray) none = ledger_due(ledger, NOW, 10, NULL);
    assert_int_equal(none->len, 0);
    assert_true(ledger_approve(ledger, &ACT, id, NULL));
    assert_true(ledger_schedule(ledger, invoice->account_id, NOW + DAY_S, before->last_event, NULL));
    g_autoptr(GArray) due = ledger_due(ledger, NOW, 10, NULL);
    assert_int_equal(due->len, 1);
}

static void an_inner_rollback_keeps_the_outer(void **state)
{
    Ledger *ledger = *state;
    assert_true(ledger_begin(ledger, NULL));
    int64_t id = scene_invoice(ledger, "debtor.example", "R-1");
    Payment wrong = {.invoice_id = id, .amount = {1, "USD"}};
    assert_false(ledger_pay(ledger, &ACT, &wrong, NULL, NULL));
    assert_true(ledger_commit(ledger, NULL));
    assert_int_equal(open_of(ledger, id), 11900);
    assert_true(ledger_begin(ledger, NULL));
    int64_t lost = scene_invoice(ledger, "debtor.example", "R-2");
    ledger_rollback(ledger);
    assert_null(ledger_invoice(ledger, lost, NULL));
}

static void forgetting_leaves_no_trace(void **state)
{
    Ledger *ledger = *state;
    int64_t id = scene_invoice(ledger, "debtor.example", "R-1");
    int64_t other = scene_invoice(ledger, "other.example", "R-2");
    Payment all = {.invoice_id = id, .paid_on = 20600, .source = "person"};
    assert_true(ledger_pay(ledger, &ACT, &all, NULL, NULL));
    g_autoptr(InvoiceRecord) before = ledger_invoice(ledger, id, NULL);
    GError *error = NULL;
    if (!ledger_forget(ledger, &ACT, before->account_id, &error))
        fail_msg("%s", error->message);
    g_autoptr(InvoiceRecord) after = ledger_invoice(ledger, id, NULL);
    assert_string_equal(after->number, "R-1");
    assert_int_equal(after->payable.minor, 11900);
    assert_string_equal(after->owner, "");
    assert_null(after->to[0]);
    g_autoptr(AccountRecord) account = ledger_account(ledger, before->account_id, NULL);
    assert_true(account->forgotten);
    assert_string_equal(account->name, "");
    g_autoptr(InvoiceRecord) kept = ledger_invoice(ledger, other, NULL);
    assert_string_equal(kept->owner, "billing@ours.example");
}

static void documents_are_kept_once(void **state)
{
    Ledger *ledger = *state;
    g_autoptr(GBytes) bytes = g_bytes_new_static("%PDF", 4);
    g_autofree char *first = ledger_document_add(ledger, bytes, 100, NOW, NULL);
    g_autofree char *second = ledger_document_add(ledger, bytes, 100, NOW, NULL);
    assert_string_equal(first, second);
    g_autoptr(GBytes) back = ledger_document(ledger, first, NULL);
    assert_true(g_bytes_equal(back, bytes));
    g_autoptr(GBytes) big = g_bytes_new_static("12345", 5);
    g_autofree char *hash = ledger_document_add(ledger, big, 4, NOW, NULL);
    assert_null(ledger_document(ledger, hash, NULL));
}

#define TEST(NAME) cmocka_unit_test_setup_teardown(NAME, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {TEST(capture_is_idempotent),
                                       TEST(capture_corrects),
                                       TEST(other_seller_is_other_invoice),
                                       TEST(doubts_and_missing_dates_ask),
                                       TEST(credit_note_applies),
                                       TEST(payments_close_and_overflow),
                                       TEST(paid_without_amount_is_all),
                                       TEST(promises_end),
                                       TEST(a_new_promise_replaces),
                                       TEST(holds_replace_and_end),
                                       TEST(a_reply_is_applied_once),
                                       TEST(persons_mail_is_a_contact),
                                       TEST(addresses_lead_to_accounts),
                                       TEST(changes_wake_the_account),
                                       TEST(a_word_between_snapshot_and_schedule_is_heard),
                                       TEST(an_inner_rollback_keeps_the_outer),
                                       TEST(forgetting_leaves_no_trace),
                                       TEST(documents_are_kept_once)};
    return cmocka_run_group_tests_name("ledger", tests, NULL, NULL);
}

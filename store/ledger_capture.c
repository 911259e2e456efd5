// An invoice was seen: the one place that decides whether a captured document is new, the same sent again, a
// correction, or a credit. Called by the agent for each invoice that the reader found, and by the cli for
// corrections. Always holds: capturing the same mail twice changes nothing; what the reader did not find
// never overwrites what is known.
#include "store/ledger_capture.h"

#include <string.h>

#include "store/ledger_db.h"
#include "store/ledger_money.h"
#include "store/ledger_record.h"
#include "store/ledger_talk.h"

typedef struct {
    Ledger *ledger;
    const Act *act;
    const Capture *capture;
    int64_t account_id;
    char *number_key;
    const char *kind;
} Capturing;

// --- accounts ---------------------------------------------------------------------------------------------

static int64_t open_account(Ledger *ledger, const Act *act, const char *key, const char *name, GError **error)
{
    int64_t id = 0;
    if (!db_value(ledger, "SELECT id FROM account WHERE key = ?1", BINDS(db_text(key)), 0, &id, error) || id)
        return id;
    return db_append(ledger, act, "account.opened", 0, 0,
                     json_pack("{so so}", "key", db_json_text(key), "name", db_json_text(name)), error);
}

int64_t ledger_account_open(Ledger *ledger, const Act *act, const char *key, const char *name, GError **error)
{
    if (!key || !*key) {
        g_set_error_literal(error, PD_ERROR, PD_ERR_INPUT, "an account needs a key");
        return 0;
    }
    if (!ledger_begin(ledger, error))
        return 0;
    int64_t id = open_account(ledger, act, key, name, error);
    return db_end(ledger, id != 0, error) ? id : 0;
}

static const char *const ACCOUNT_FIELDS[] = {"name", "language", "zone", "country", "kind", "ladder", "risk"};

static const char *account_field(const AccountRecord *r, guint i)
{
    const char *values[] = {r->name, r->language, r->zone, r->country, r->kind, r->ladder, r->risk};
    return values[i];
}

gboolean ledger_account_change(Ledger *ledger, const Act *act, int64_t account_id, json_t *changes,
                               GError **error)
{
    g_autoptr(AccountRecord) account = ledger_account(ledger, account_id, error);
    if (!account)
        return FALSE;
    json_t *data = json_object();
    for (guint i = 0; i < G_N_ELEMENTS(ACCOUNT_FIELDS); i++) {
        const char *value = json_string_value(json_object_get(changes, ACCOUNT_FIELDS[i]));
        if (value && strcmp(value, account_field(account, i)) != 0)
            json_object_set_new(data, ACCOUNT_FIELDS[i], json_string(value));
    }
    if (json_object_size(data) > 0)
        return db_append(ledger, act, "account.changed", account_id, 0, data, error) != 0;
    json_decref(data);
    return TRUE;
}

// What a mail tells about the debtor fills gaps only; a person's word stays.
static gboolean fill_account(Capturing *c, GError **error)
{
    const Capture *in = c->capture;
    const char *told[] = {in->account_name, in->language, in->zone, in->country, in->debtor_kind};
    g_autoptr(AccountRecord) account = ledger_account(c->ledger, c->account_id, error);
    if (!account)
        return FALSE;
    json_t *data = json_object();
    for (guint i = 0; i < G_N_ELEMENTS(told); i++)
        if (told[i] && *told[i] && !*account_field(account, i))
            json_object_set_new(data, ACCOUNT_FIELDS[i], db_json_text(told[i]));
    if (json_object_size(data) > 0)
        return db_append(c->ledger, c->act, "account.changed", c->account_id, 0, data, error) != 0;
    json_decref(data);
    return TRUE;
}

// --- a new invoice
// ------------------------------------------------------------------------------------------

static json_t *thread_json(const Capture *in)
{
    return json_pack("{so so so so so so so so so so}", "message_id", db_json_text(in->message_id), "refs",
                     db_json_text(in->references), "subject", db_json_text(in->subject), "owner",
                     db_json_text(in->owner), "to", db_json_strv(in->to), "cc", db_json_strv(in->cc),
                     "owner_name", db_json_text(in->owner_name), "names",
                     in->names ? json_incref(in->names) : json_object(), "language",
                     db_json_text(in->language), "cover_language", db_json_text(in->cover_language));
}

static json_t *captured_json(const Capturing *c)
{
    const Capture *in = c->capture;
    gboolean credit = strcmp(c->kind, "credit-note") == 0;
    int64_t payable = credit ? -ABS(in->payable.minor) : in->payable.minor;
    json_t *data = thread_json(in);
    json_t *facts = json_pack(
        "{ss so ss so so so so so so so ss sI so so sb so sb}", "kind", c->kind, "number",
        db_json_text(in->number), "number_key", c->number_key, "seller", db_json_text(in->seller), "buyer",
        db_json_text(in->buyer), "issued", db_json_day(in->issued), "due", db_json_day(in->due), "due_basis",
        db_json_text(in->due_basis), "discount_until", db_json_day(in->discount_until), "discount_percent",
        db_json_text(in->discount_percent), "currency", in->payable.currency, "payable", (json_int_t)payable,
        "payment", in->payment ? json_incref(in->payment) : json_object(), "document",
        db_json_text(in->document), "chase", in->chase && !credit, "why_not",
        db_json_text(credit ? "credit note" : in->why_not), "unsure", in->unsure);
    json_object_update(data, facts);
    json_decref(facts);
    json_object_set_new(data, "sender", db_json_text(in->owner));
    return data;
}

static int64_t capture_new(Capturing *c, GError **error)
{
    return db_append(c->ledger, c->act, "invoice.captured", c->account_id, 0, captured_json(c), error);
}

static gboolean ask(Capturing *c, int64_t invoice_id, const char *kind, const char *text, GError **error)
{
    HoldDraft hold = {
        .account_id = c->account_id, .invoice_id = invoice_id, .kind = HOLD_UNSURE, .reason = text};
    TaskDraft task = {.account_id = c->account_id,
                      .invoice_id = invoice_id,
                      .kind = kind,
                      .text = text,
                      .owner = c->capture->owner,
                      .message_id = c->capture->message_id};
    return ledger_hold(c->ledger, c->act, &hold, error) && ledger_task(c->ledger, c->act, &task, error);
}

// A doubtful or dateless invoice is kept, held, and its owner asked.
static gboolean ask_owner(Capturing *c, int64_t invoice_id, GError **error)
{
    const Capture *in = c->capture;
    if (!in->chase || strcmp(c->kind, "invoice") != 0)
        return TRUE;
    if (in->unsure)
        return ask(c, invoice_id, "unsure", in->doubts && *in->doubts ? in->doubts : "captured with doubts",
                   error);
    if (in->due != DAY_NONE)
        return TRUE;
    g_autofree char *text =
        g_strdup_printf("When is invoice %s due?", in->number ? in->number : "without a number");
    return ask(c, invoice_id, "ask-due", text, error);
}

// --- an invoice that is known
// --------------------------------------------------------------------------------

static void set_day(json_t *data, const char *name, Day told, Day known)
{
    if (told != DAY_NONE && told != known)
        json_object_set_new(data, name, json_integer(told));
}

// What the new mail says otherwise. A doubtful reading corrects nothing.
static json_t *differences(const Capturing *c, const InvoiceRecord *known)
{
    const Capture *in = c->capture;
    json_t *data = json_object();
    if (in->unsure)
        return data;
    set_day(data, "issued", in->issued, known->issued);
    set_day(data, "due", in->due, known->due);
    set_day(data, "discount_until", in->discount_until, known->discount_until);
    if (json_object_get(data, "due") && in->due_basis)
        json_object_set_new(data, "due_basis", db_json_text(in->due_basis));
    gboolean has_amount = *in->payable.currency != '\0';
    if (has_amount && strcmp(in->payable.currency, known->payable.currency) != 0)
        json_object_set_new(data, "currency", json_string(in->payable.currency));
    if (has_amount && in->payable.minor != known->payable.minor)
        json_object_set_new(data, "payable", json_integer(in->payable.minor));
    if (json_object_size(data) > 0 && in->document)
        json_object_set_new(data, "document", db_json_text(in->document));
    return data;
}

// What is open may have come to nothing, or to something again.
static gboolean settle(Ledger *ledger, const Act *act, int64_t invoice_id, GError **error)
{
    g_autoptr(InvoiceRecord) now = ledger_invoice(ledger, invoice_id, error);
    if (!now)
        return FALSE;
    if (!now->closed_unix && now->open.minor <= 0 && now->chase)
        return ledger_close_invoice(ledger, act, invoice_id, "corrected to nothing", error);
    if (now->closed_unix && now->open.minor > 0 && strcmp(now->closed_why, "paid") == 0)
        return ledger_reopen_invoice(ledger, act, invoice_id, error);
    return TRUE;
}

static gboolean correct(Ledger *ledger, const Act *act, const InvoiceRecord *known, json_t *data,
                        GError **error)
{
    return db_append(ledger, act, "invoice.corrected", known->account_id, known->id, data, error) &&
           settle(ledger, act, known->id, error);
}

static CaptureResult capture_known(Capturing *c, int64_t invoice_id, GError **error)
{
    g_autoptr(InvoiceRecord) known = ledger_invoice(c->ledger, invoice_id, error);
    if (!known)
        return CAPTURE_FAILED;
    const char *message_id = c->capture->message_id ? c->capture->message_id : "";
    int64_t seen = 0;
    if (!db_value(c->ledger, "SELECT 1 FROM message WHERE message_id = ?1 AND invoice_id = ?2",
                  BINDS(db_text(message_id), db_int(invoice_id)), 0, &seen, error))
        return CAPTURE_FAILED;
    if (!seen) {
        json_t *thread = thread_json(c->capture);
        json_object_set_new(thread, "sender", db_json_text(c->capture->owner));
        if (!db_append(c->ledger, c->act, "invoice.resent", c->account_id, invoice_id, thread, error))
            return CAPTURE_FAILED;
    }
    json_t *changes = differences(c, known);
    if (seen || json_object_size(changes) == 0 || strcmp(known->kind, "invoice") != 0) {
        json_decref(changes); // a second sight of one mail never differs from the first
        return CAPTURE_RESENT;
    }
    return correct(c->ledger, c->act, known, changes, error) ? CAPTURE_CORRECTED : CAPTURE_FAILED;
}

// Without a number only the mail itself identifies an invoice.
static gboolean find_known(Capturing *c, int64_t *invoice_id, GError **error)
{
    const Capture *in = c->capture;
    if (*c->number_key)
        return db_value(
            c->ledger,
            "SELECT id FROM invoice WHERE account_id = ?1 AND number_key = ?2 AND kind = ?3"
            " AND seller = ?4 AND number_key <> ''",
            BINDS(db_int(c->account_id), db_text(c->number_key), db_text(c->kind), db_text(in->seller)), 0,
            invoice_id, error);
    return db_value(
        c->ledger,
        "SELECT i.id FROM message AS m JOIN invoice AS i ON i.id = m.invoice_id"
        " WHERE m.message_id = ?1 AND m.kind = 'invoice' AND i.account_id = ?2 AND i.kind = ?3"
        " AND i.number_key = '' AND i.payable = ?4",
        BINDS(db_text(in->message_id), db_int(c->account_id), db_text(c->kind), db_int(in->payable.minor)), 0,
        invoice_id, error);
}

// --- credit notes
// --------------------------------------------------------------------------------------------

static gboolean credited_invoice(Capturing *c, int64_t *invoice_id, GError **error)
{
    g_autofree char *key = ledger_number_key(c->capture->corrects);
    *invoice_id = 0;
    return !*key ||
           db_value(c->ledger,
                    "SELECT id FROM invoice WHERE account_id = ?1 AND number_key = ?2"
                    " AND kind = 'invoice' AND currency = ?3",
                    BINDS(db_int(c->account_id), db_text(key), db_text(c->capture->payable.currency)), 0,
                    invoice_id, error);
}

static gboolean apply_credit(Capturing *c, int64_t note_id, GError **error)
{
    int64_t invoice_id = 0;
    if (!credited_invoice(c, &invoice_id, error))
        return FALSE;
    if (invoice_id)
        return ledger_credit_from(c->ledger, c->act, invoice_id, note_id, error);
    g_autofree char *text = g_strdup_printf("Credit note %s names no invoice that is known: apply it by hand",
                                            c->capture->number ? c->capture->number : "");
    TaskDraft task = {.account_id = c->account_id,
                      .invoice_id = note_id,
                      .kind = "credit",
                      .text = text,
                      .owner = c->capture->owner,
                      .message_id = c->capture->message_id};
    return ledger_task(c->ledger, c->act, &task, error) != 0;
}

// --- the way of one capture
// ------------------------------------------------------------------------------------

static CaptureResult capture(Capturing *c, int64_t *invoice_id, GError **error)
{
    const Capture *in = c->capture;
    c->account_id = in->account_id
                        ? in->account_id
                        : ledger_account_open(c->ledger, c->act, in->account_key, in->account_name, error);
    if (!c->account_id || !fill_account(c, error) || !find_known(c, invoice_id, error))
        return CAPTURE_FAILED;
    if (*invoice_id)
        return capture_known(c, *invoice_id, error);
    *invoice_id = capture_new(c, error);
    if (!*invoice_id || !ask_owner(c, *invoice_id, error))
        return CAPTURE_FAILED;
    if (strcmp(c->kind, "credit-note") != 0)
        return CAPTURE_NEW;
    return apply_credit(c, *invoice_id, error) ? CAPTURE_CREDITED : CAPTURE_FAILED;
}

CaptureResult ledger_capture(Ledger *ledger, const Act *act, const Capture *in, int64_t *invoice_id,
                             GError **error)
{
    g_autofree char *key = ledger_number_key(in->number);
    Capturing c = {.ledger = ledger,
                   .act = act,
                   .capture = in,
                   .number_key = key,
                   .kind = in->kind && *in->kind ? in->kind : "invoice"};
    int64_t id = 0;
    if (!ledger_begin(ledger, error))
        return CAPTURE_FAILED;
    CaptureResult result = capture(&c, &id, error);
    if (!db_end(ledger, result != CAPTURE_FAILED, error))
        return CAPTURE_FAILED;
    if (invoice_id)
        *invoice_id = id;
    return result;
}

// The owner's answer: what was asked is settled.
static gboolean answered(Ledger *ledger, const Act *act, int64_t invoice_id, GError **error)
{
    g_autoptr(InvoiceRecord) now = ledger_invoice(ledger, invoice_id, error);
    if (!now)
        return FALSE;
    if (now->unsure || (now->due == DAY_NONE && now->chase))
        return TRUE; // still open
    return ledger_end_hold(ledger, act, now->account_id, invoice_id, HOLD_UNSURE, error) &&
           ledger_end_task(ledger, act, now->account_id, invoice_id, "unsure", "answered", error) &&
           ledger_end_task(ledger, act, now->account_id, invoice_id, "ask-due", "answered", error);
}

gboolean ledger_invoice_correct(Ledger *ledger, const Act *act, int64_t invoice_id, json_t *changes,
                                GError **error)
{
    g_autoptr(InvoiceRecord) known = ledger_invoice(ledger, invoice_id, error);
    if (!known || !ledger_begin(ledger, error))
        return FALSE;
    json_t *data = json_deep_copy(changes);
    const char *due = json_string_value(json_object_get(data, "due"));
    if (due) {
        json_object_set_new(data, "due", db_json_day(day_parse(due)));
        json_object_set_new(data, "due_basis", json_string("person"));
        if (!json_object_get(data, "unsure"))
            json_object_set_new(data, "unsure", json_false());
    }
    gboolean ok = correct(ledger, act, known, data, error) && answered(ledger, act, invoice_id, error);
    return db_end(ledger, ok, error);
}

// Payments, credits, closing and re-opening: the only way by which anything becomes settled. Called by the
// cli (a person, an import) and by ledger_capture.c for credit notes that staff send; no inbound mail leads
// here. Always holds: open = payable - payments - credits, an invoice gets at most what is open on it, and
// what is left over stays on the account.
#include "store/ledger_money.h"

#include <string.h>

#include "store/ledger_db.h"
#include "store/ledger_promise.h"
#include "store/ledger_record.h"

typedef struct {
    Ledger *ledger;
    const Act *act;
    const Payment *payment;
    int64_t account_id;
    int64_t left_minor;
    char currency[CURRENCY_SIZE];
    PaymentResult *result;
} Paying;

// --- closing
// -------------------------------------------------------------------------------------------------

static gboolean lift_holds_of(Ledger *ledger, const Act *act, const InvoiceRecord *invoice, GError **error);

static gboolean close_it(Ledger *ledger, const Act *act, const InvoiceRecord *invoice, const char *reason,
                         GError **error)
{
    return db_append(ledger, act, "invoice.closed", invoice->account_id, invoice->id,
                     json_pack("{so}", "reason", db_json_text(reason)), error) &&
           lift_holds_of(ledger, act, invoice, error) &&
           promises_met(ledger, act, invoice->account_id, invoice->id, error);
}

// Tasks and holds of a closed invoice have nothing left to ask.
static gboolean end_rows(Ledger *ledger, const Act *act, const InvoiceRecord *invoice, const char *select,
                         const char *verb, GError **error)
{
    const char *field = strcmp(verb, "hold.lifted") == 0 ? "hold" : "task";
    int64_t id = 0;
    while (db_value(ledger, select, BINDS(db_int(invoice->account_id), db_int(invoice->id)), 0, &id, error)) {
        if (id == 0)
            return TRUE;
        json_t *data = json_pack("{sI ss}", field, (json_int_t)id, "answer", "closed");
        if (!db_append(ledger, act, verb, invoice->account_id, invoice->id, data, error))
            return FALSE;
    }
    return FALSE;
}

static gboolean lift_holds_of(Ledger *ledger, const Act *act, const InvoiceRecord *invoice, GError **error)
{
    return end_rows(ledger, act, invoice,
                    "SELECT id FROM hold WHERE account_id = ?1 AND invoice_id = ?2 AND lifted = 0 LIMIT 1",
                    "hold.lifted", error) &&
           end_rows(ledger, act, invoice,
                    "SELECT id FROM task WHERE account_id = ?1 AND invoice_id = ?2 AND resolved = 0 LIMIT 1",
                    "task.resolved", error);
}

static gboolean conflict(const char *what, const InvoiceRecord *invoice, GError **error)
{
    g_set_error(error, PD_ERROR, PD_ERR_CONFLICT, "invoice %s %s", invoice->number, what);
    return FALSE;
}

gboolean ledger_close_invoice(Ledger *ledger, const Act *act, int64_t invoice_id, const char *reason,
                              GError **error)
{
    g_autoptr(InvoiceRecord) invoice = ledger_invoice(ledger, invoice_id, error);
    if (!invoice)
        return FALSE;
    if (invoice->closed_unix)
        return conflict("is closed already", invoice, error);
    if (!ledger_begin(ledger, error))
        return FALSE;
    return db_end(ledger, close_it(ledger, act, invoice, reason, error), error);
}

gboolean ledger_reopen_invoice(Ledger *ledger, const Act *act, int64_t invoice_id, GError **error)
{
    g_autoptr(InvoiceRecord) invoice = ledger_invoice(ledger, invoice_id, error);
    if (!invoice)
        return FALSE;
    if (!invoice->closed_unix)
        return conflict("is open already", invoice, error);
    return db_append(ledger, act, "invoice.reopened", invoice->account_id, invoice_id, NULL, error) != 0;
}

// --- payments
// -------------------------------------------------------------------------------------------------

static gboolean record(Paying *p, int64_t invoice_id, int64_t amount_minor, GError **error)
{
    const Payment *in = p->payment;
    json_t *data =
        json_pack("{sI ss so so so so}", "amount", (json_int_t)amount_minor, "currency", p->currency,
                  "paid_on", db_json_day(in->paid_on), "reference", db_json_text(in->reference), "source",
                  db_json_text(in->source), "line_key", db_json_text(in->unique));
    return db_append(p->ledger, p->act, "payment.recorded", p->account_id, invoice_id, data, error) != 0;
}

static gboolean pay_invoice(Paying *p, const InvoiceRecord *invoice, GError **error)
{
    int64_t give = MIN(p->left_minor, invoice->open.minor);
    if (give <= 0)
        return TRUE;
    p->left_minor -= give;
    if (!record(p, invoice->id, give, error))
        return FALSE;
    if (give < invoice->open.minor)
        return promises_met(p->ledger, p->act, invoice->account_id, invoice->id, error);
    p->result->closed++;
    return close_it(p->ledger, p->act, invoice, "paid", error);
}

static gboolean pay_oldest(Paying *p, GError **error)
{
    LedgerFilter filter = {.account_id = p->account_id, .open_only = TRUE};
    g_autoptr(GPtrArray) invoices = ledger_invoices(p->ledger, &filter, error);
    for (guint i = 0; invoices && i < invoices->len; i++) {
        const InvoiceRecord *invoice = invoices->pdata[i];
        gboolean wanted = strcmp(invoice->open.currency, p->currency) == 0;
        if (wanted && !pay_invoice(p, invoice, error))
            return FALSE;
    }
    return invoices != NULL;
}

static gboolean pay_one(Paying *p, GError **error)
{
    g_autoptr(InvoiceRecord) invoice = ledger_invoice(p->ledger, p->payment->invoice_id, error);
    if (!invoice)
        return FALSE;
    if (p->left_minor == 0) // "it is paid": all that is open, in its own currency
        g_strlcpy(p->currency, invoice->open.currency, CURRENCY_SIZE);
    if (strcmp(invoice->open.currency, p->currency) != 0) {
        g_set_error(error, PD_ERROR, PD_ERR_INPUT, "invoice %s is in %s", invoice->number,
                    invoice->open.currency);
        return FALSE;
    }
    if (invoice->closed_unix)
        return p->payment->amount.minor > 0 ? TRUE : conflict("is closed already", invoice, error);
    if (p->left_minor == 0)
        p->left_minor = invoice->open.minor;
    return pay_invoice(p, invoice, error);
}

static gboolean pay(Paying *p, GError **error)
{
    gboolean ok = p->payment->invoice_id ? pay_one(p, error) : pay_oldest(p, error);
    p->result->left_minor = p->left_minor;
    return ok && (p->left_minor == 0 || record(p, 0, p->left_minor, error));
}

static gboolean line_known(Paying *p, GError **error)
{
    const char *unique = p->payment->unique;
    int64_t known = 0;
    if (unique && *unique &&
        !db_value(p->ledger, "SELECT 1 FROM payment WHERE line_key = ?1 AND line_key <> ''",
                  BINDS(db_text(unique)), 0, &known, error))
        return FALSE;
    p->result->known = known != 0;
    return TRUE;
}

gboolean ledger_payment_known(Ledger *ledger, const char *unique)
{
    int64_t known = 0;
    return *unique &&
           db_value(ledger, "SELECT 1 FROM payment WHERE line_key = ?1 AND line_key <> ''",
                    BINDS(db_text(unique)), 0, &known, NULL) &&
           known != 0;
}

static gboolean find_account(Paying *p, GError **error)
{
    p->account_id = p->payment->account_id;
    if (p->account_id || !p->payment->invoice_id)
        return TRUE;
    g_autoptr(InvoiceRecord) invoice = ledger_invoice(p->ledger, p->payment->invoice_id, error);
    p->account_id = invoice ? invoice->account_id : 0;
    return invoice != NULL;
}

gboolean ledger_pay(Ledger *ledger, const Act *act, const Payment *payment, PaymentResult *result,
                    GError **error)
{
    PaymentResult unwanted;
    Paying p = {.ledger = ledger,
                .act = act,
                .payment = payment,
                .left_minor = payment->amount.minor,
                .result = result ? result : &unwanted};
    *p.result = (PaymentResult){0};
    g_strlcpy(p.currency, payment->amount.currency, CURRENCY_SIZE);
    if (payment->amount.minor < 0 || (payment->amount.minor == 0 && !payment->invoice_id)) {
        g_set_error_literal(error, PD_ERROR, PD_ERR_INPUT, "a payment is more than nothing");
        return FALSE;
    }
    if (!ledger_begin(ledger, error))
        return FALSE;
    gboolean ok = line_known(&p, error) && (p.result->known || (find_account(&p, error) && pay(&p, error)));
    return db_end(ledger, ok, error);
}

// --- payments taken back
// -------------------------------------------------------------------------------------------------

typedef struct {
    int64_t id, account_id, invoice_id, amount_minor;
    char currency[CURRENCY_SIZE];
} Reversal;

static gboolean find_payment(Ledger *ledger, Reversal *r, GError **error)
{
    g_autoptr(Query) q =
        db_query(ledger, "SELECT account_id, invoice_id, amount, currency FROM payment WHERE id = ?1",
                 BINDS(db_int(r->id)), error);
    int got = q ? db_step(ledger, q, error) : -1;
    if (got == 0)
        g_set_error(error, PD_ERROR, PD_ERR_NOT_FOUND, "no such payment: %" G_GINT64_FORMAT, r->id);
    if (got <= 0)
        return FALSE;
    r->account_id = db_col_int(q, 0);
    r->invoice_id = db_col_int(q, 1);
    r->amount_minor = db_col_int(q, 2);
    g_strlcpy(r->currency, db_col_text(q, 3), CURRENCY_SIZE);
    if (r->amount_minor == 0)
        g_set_error(error, PD_ERROR, PD_ERR_CONFLICT, "payment %" G_GINT64_FORMAT " was taken back before",
                    r->id);
    return r->amount_minor != 0;
}

static gboolean reverse(Ledger *ledger, const Act *act, const Reversal *r, GError **error)
{
    json_t *data = json_pack("{sI sI ss}", "payment", (json_int_t)r->id, "amount",
                             (json_int_t)r->amount_minor, "currency", r->currency);
    if (!db_append(ledger, act, "payment.reversed", r->account_id, r->invoice_id, data, error))
        return FALSE;
    if (r->invoice_id == 0)
        return TRUE;
    g_autoptr(InvoiceRecord) invoice = ledger_invoice(ledger, r->invoice_id, error);
    if (!invoice)
        return FALSE;
    return !invoice->closed_unix || ledger_reopen_invoice(ledger, act, r->invoice_id, error);
}

gboolean ledger_payment_reverse(Ledger *ledger, const Act *act, int64_t payment_id, GError **error)
{
    Reversal r = {.id = payment_id};
    if (!ledger_begin(ledger, error))
        return FALSE;
    gboolean ok = find_payment(ledger, &r, error) && reverse(ledger, act, &r, error);
    return db_end(ledger, ok, error);
}

// --- credits
// --------------------------------------------------------------------------------------------------

static gboolean credit(Ledger *ledger, const Act *act, const InvoiceRecord *invoice, json_t *data,
                       GError **error)
{
    if (!db_append(ledger, act, "credit.applied", invoice->account_id, invoice->id, data, error))
        return FALSE;
    g_autoptr(InvoiceRecord) now = ledger_invoice(ledger, invoice->id, error);
    if (!now)
        return FALSE;
    return now->open.minor > 0 || now->closed_unix || close_it(ledger, act, now, "credited", error);
}

gboolean ledger_credit(Ledger *ledger, const Act *act, int64_t invoice_id, int64_t amount_minor,
                       const char *number, GError **error)
{
    g_autoptr(InvoiceRecord) invoice = ledger_invoice(ledger, invoice_id, error);
    if (!invoice)
        return FALSE;
    if (amount_minor <= 0 || amount_minor > invoice->open.minor)
        return conflict("has less open than that", invoice, error);
    if (!ledger_begin(ledger, error))
        return FALSE;
    json_t *data = json_pack("{sI so si}", "amount", (json_int_t)amount_minor, "number", db_json_text(number),
                             "note", 0);
    return db_end(ledger, credit(ledger, act, invoice, data, error), error);
}

gboolean ledger_credit_from(Ledger *ledger, const Act *act, int64_t invoice_id, int64_t note_id,
                            GError **error)
{
    g_autoptr(InvoiceRecord) invoice = ledger_invoice(ledger, invoice_id, error);
    g_autoptr(InvoiceRecord) note = invoice ? ledger_invoice(ledger, note_id, error) : NULL;
    if (!note)
        return FALSE;
    int64_t amount = MIN(invoice->open.minor, -note->open.minor);
    if (amount <= 0)
        return TRUE; // nothing open, or nothing left to give
    if (!ledger_begin(ledger, error))
        return FALSE;
    json_t *data = json_pack("{sI ss sI}", "amount", (json_int_t)amount, "number", note->number, "note",
                             (json_int_t)note_id);
    gboolean ok = credit(ledger, act, invoice, data, error);
    if (ok && amount == -note->open.minor)
        ok = close_it(ledger, act, note, "applied", error);
    return db_end(ledger, ok, error);
}

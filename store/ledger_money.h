// Money comes in, promises are made and end, invoices close. Only here does anything close an invoice.
#ifndef PD_STORE_LEDGER_MONEY_H
#define PD_STORE_LEDGER_MONEY_H

#include "policy/base/day.h"
#include "policy/base/money.h"
#include "store/ledger.h"

typedef struct {
    int64_t account_id; // 0: the invoice's
    int64_t invoice_id; // 0: to the account's open invoices of that currency, the oldest due first
    Money amount;       // > 0; minor 0 with an invoice: all that is open
    Day paid_on;
    const char *reference, *source; // "person", "import:<file>"
    const char *unique; // the bank's identity of the line: a second import changes nothing; may be NULL
} Payment;

typedef struct {
    gboolean known;     // `unique` had been recorded before; nothing was changed
    guint closed;       // invoices closed by it
    int64_t left_minor; // over-payment: kept on the account, belongs to no invoice
} PaymentResult;

// payment.recorded per invoice it goes to, invoice.closed where nothing is left open, promise.kept or
// promise.partly where one is met. Not more than is open goes to an invoice; the rest is an over-payment of
// the account.
gboolean ledger_pay(Ledger *ledger, const Act *act, const Payment *payment, PaymentResult *result,
                    GError **error);
// Was a payment with this `unique` recorded before? FALSE also when the ledger cannot say.
gboolean ledger_payment_known(Ledger *ledger, const char *unique);
// Closes without money ("written off", "cancelled"), and opens again (a bounced payment): cycle + 1.
gboolean ledger_close_invoice(Ledger *ledger, const Act *act, int64_t invoice_id, const char *reason,
                              GError **error);
gboolean ledger_reopen_invoice(Ledger *ledger, const Act *act, int64_t invoice_id, GError **error);
// payment.reversed: the money went back (a bounced cheque, a returned debit). What it paid is open again, and
// an invoice that was closed is opened again. PD_ERR_CONFLICT if it was taken back before.
gboolean ledger_payment_reverse(Ledger *ledger, const Act *act, int64_t payment_id, GError **error);
// `amount_minor` off what is open, for credit note `number`.
gboolean ledger_credit(Ledger *ledger, const Act *act, int64_t invoice_id, int64_t amount_minor,
                       const char *number, GError **error);
// The same from a captured credit note (its row): as much as the note has left and the invoice has open.
gboolean ledger_credit_from(Ledger *ledger, const Act *act, int64_t invoice_id, int64_t note_id,
                            GError **error);

// promise.made; the promise before it for the same invoice is superseded. 0 with an error.
typedef struct {
    int64_t account_id, invoice_id; // invoice 0: all of the account
    Day promised;
    int64_t amount_minor; // 0: all that is open
    const char *quote, *message_id;
} PromiseDraft;
int64_t ledger_promise(Ledger *ledger, const Act *act, const PromiseDraft *draft, GError **error);
// The promises of a DECISION_BREAK (int64_t).
gboolean ledger_promises_broken(Ledger *ledger, const Act *act, const GArray *promises, GError **error);

#endif

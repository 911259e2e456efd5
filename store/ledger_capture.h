// An invoice was seen in a mail that left the house. All functions are idempotent.
#ifndef PD_STORE_LEDGER_CAPTURE_H
#define PD_STORE_LEDGER_CAPTURE_H

#include "policy/base/day.h"
#include "policy/base/money.h"
#include "store/ledger.h"

// The mail, and what the reader found in it. Borrowed; NULL is "not known" (dates DAY_NONE). Addresses are
// bare, Message-IDs without brackets, text is UTF-8.
typedef struct {
    // the debtor
    int64_t account_id;      // 0: found or opened by account_key
    const char *account_key; // domain, or address at a freemail provider
    const char *account_name, *language, *country, *zone, *debtor_kind;
    // the mail
    const char *message_id, *references, *subject;
    const char *owner;                 // who sent it: header From, else the envelope
    const char *seller;                // our domain
    const char *owner_name;            // its display name
    json_t *names;                     // object: address -> display name, of To and Cc; borrowed
    const char *cover_language;        // of the mail's own text; `language` is the document's
    const char *const *to, *const *cc; // as sent, without addresses of ours; NULL-terminated
    const char *document;              // SHA-256 of the original bytes (ledger_document_add)
    // the document
    const char *kind; // "invoice" (NULL too) or "credit-note"
    const char *number;
    const char *buyer;
    Day issued, due, discount_until;
    const char *due_basis;        // "field", "text", "terms", "none"
    const char *discount_percent; // "2.0"
    Money payable;
    const char *corrects; // number of the invoice that a credit note or correction is about
    json_t *payment;      // {"iban","bic","reference","link"}; borrowed
    gboolean chase;
    const char *why_not; // when chase is FALSE
    gboolean unsure;     // captured with doubts: becomes a hold (HOLD_UNSURE) and a task for the owner
    const char *doubts;  // which
} Capture;

typedef enum {
    CAPTURE_NEW,       // invoice.captured (and account.opened where needed)
    CAPTURE_RESENT,    // the same invoice sent again: message.seen, a contact, thread and recipients renewed
    CAPTURE_CORRECTED, // same number, other amount or date: invoice.corrected
    CAPTURE_CREDITED,  // a credit note, applied to the invoice it names (credit.applied) or kept unapplied
    CAPTURE_FAILED = -1,
} CaptureResult;

// The same number to the same account from the same own domain is the same invoice. An invoice without a due
// date is kept and asked about (a task), never chased. *invoice_id is the invoice captured, or the credit
// note's own row.
CaptureResult ledger_capture(Ledger *ledger, const Act *act, const Capture *capture, int64_t *invoice_id,
                             GError **error);

// Finds or opens the account of a key. 0 with an error.
int64_t ledger_account_open(Ledger *ledger, const Act *act, const char *key, const char *name,
                            GError **error);
// Sets known facts of an account (JSON object; of "name","language","zone","country","kind","ladder","risk"):
// account.changed, only for what really changes.
gboolean ledger_account_change(Ledger *ledger, const Act *act, int64_t account_id, json_t *changes,
                               GError **error);
// A person fills or corrects invoice facts ("due" as ISO date, "payable" in minor units, "chase", "why_not",
// "unsure"): invoice.corrected.
gboolean ledger_invoice_correct(Ledger *ledger, const Act *act, int64_t invoice_id, json_t *changes,
                                GError **error);

#endif

// Reading the ledger: rows as plain values, every string owned by the record and never NULL. What is not
// found is PD_ERR_NOT_FOUND. Lists are GPtrArrays that free their records.
#ifndef PD_STORE_LEDGER_RECORD_H
#define PD_STORE_LEDGER_RECORD_H

#include "policy/base/day.h"
#include "policy/base/money.h"
#include "policy/decide.h"
#include "store/ledger.h"

typedef struct {
    int64_t id;
    char *key; // the debtor's domain or, at freemail providers, the address
    char *name, *language, *kind, *ladder, *risk; // "" not known; risk "normal"
    char *zone;                                   // IANA name or "+hh:mm"
    char *country;                                // ISO 3166-1, or -2 where the region is known ("US-CA")
    int64_t opened_unix;
    int64_t next_unix; // when to look again; 0: only when something changes
    gboolean forgotten;
} AccountRecord;

typedef struct {
    int64_t id, account_id;
    char *kind;                    // "invoice", "credit-note"
    char *number, *owner, *seller; // seller: our own domain that issued it
    char *message_id;              // bare, without brackets, of the mail that carried it last
    char *references;              // of that mail, as it stood in its header
    char *subject;                 // decoded UTF-8
    char **to, **cc;               // addresses as sent, bare; NULL-terminated
    char *owner_name;              // display name of the owner in that mail
    char *names;                   // JSON object: address -> display name, of To and Cc; "{}"
    char *language;                // of the document; cover_language: of that mail's own text
    char *cover_language;
    char *buyer; // name on the document, "" if none
    Day issued, due, discount_until;
    char *due_basis, *discount_percent;
    Money payable, open;
    int step, occurrence, cycle;
    int64_t step_unix, captured_unix, closed_unix;
    char *closed_why, *why_not, *document;
    char *payment; // JSON object {"iban","bic","reference","link"}, ours, from the document; "{}"
    gboolean chase, unsure, approved;
} InvoiceRecord;

typedef enum {
    ACTION_PLANNED,
    ACTION_RESERVED,
    ACTION_ACCEPTED, // our milter saw it at end-of-message and let it pass
    ACTION_SENT,     // the MTA said 250, or accepted with the reply lost
    ACTION_FAILED,   // refused; may be reserved again
    ACTION_WAIVED,   // something changed: it is not wanted any more
    ACTION_UNCERTAIN,
    ACTION_SHADOWED, // would have been sent
} ActionState;

typedef struct {
    int64_t id, account_id, lead_invoice;
    char *kind; // "mail", "task", "handover"
    char *ladder, *step_name;
    int step, occurrence, cycle, epoch;
    ActionState state;
    char *token, *message_id, *queue_id, *recipient, *detail;
    int64_t planned_unix, reserved_unix, accepted_unix, sent_unix;
    GArray *invoices; // int64_t, lead first
} ActionRecord;

typedef struct {
    char *message_id;
    int64_t account_id, invoice_id; // invoice 0: concerns the account
    char *kind;                     // "invoice", "reminder", "reply", "auto-reply", "bounce", "person"
    char *sender;
    int64_t at_unix;
    int64_t action_id; // of a reminder of ours
} MessageRecord;

typedef struct {
    char *address;
    char *state; // "ok", "failed", "wrong", "never"
    int64_t since_unix;
} AddressRecord;

typedef struct {
    int64_t id, account_id, invoice_id;
    char *kind; // "ask-due", "unsure", "dispute", "query", "stop", "call", "approval", "uncertain", "bounce"
                // ...
    char *text, *owner, *message_id, *answer;
    int64_t opened_unix, resolved_unix;
} TaskRecord;

typedef struct {
    int64_t id, account_id, invoice_id;
    HoldKind kind;
    int64_t until_unix, set_unix, lifted_unix;
    char *reason, *by, *lifted_by;
} HoldRecord;

typedef struct {
    int64_t id, account_id, invoice_id;
    Day promised;
    Money amount; // minor 0: all that is open
    PromiseState state;
    int64_t made_unix, ended_unix;
    char *quote, *message_id;
} PromiseRecord;

typedef struct {
    int64_t id, account_id, invoice_id;
    Money amount;
    Day paid_on;
    char *reference, *source;
    int64_t at_unix;
} PaymentRecord;

void account_record_free(AccountRecord *record);
void invoice_record_free(InvoiceRecord *record);
void action_record_free(ActionRecord *record);
void message_record_free(MessageRecord *record);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AccountRecord, account_record_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(InvoiceRecord, invoice_record_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(ActionRecord, action_record_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(MessageRecord, message_record_free)
const char *action_state_name(ActionState state);

AccountRecord *ledger_account(Ledger *ledger, int64_t id, GError **error);
AccountRecord *ledger_account_by_key(Ledger *ledger, const char *key, GError **error);
// The account an address belongs to: one of its known addresses, else its domain's account, else the
// address's own.
AccountRecord *ledger_account_of(Ledger *ledger, const char *address, GError **error);
InvoiceRecord *ledger_invoice(Ledger *ledger, int64_t id, GError **error);
ActionRecord *ledger_action(Ledger *ledger, int64_t id, GError **error);
ActionRecord *ledger_action_by_token(Ledger *ledger, const char *token, GError **error);
// All rows of one Message-ID (bare): one mail may carry several invoices. Empty when not known.
GPtrArray *ledger_messages(Ledger *ledger, const char *message_id, GError **error); // MessageRecord *
// The mails about one invoice in order of time, and the replies about the whole account among them.
GPtrArray *ledger_conversation(Ledger *ledger, int64_t account_id, int64_t invoice_id, GError **error);

// What to list. Zero is "any".
typedef struct {
    int64_t account_id, invoice_id;
    gboolean open_only; // not closed, not resolved, in force, still open
    guint limit;        // 0: all
    const char *number; // invoices: this number, compared as ledger_number_key does
    ActionState state;  // actions: with match_state
    gboolean match_state;
    int64_t since_unix; // actions: planned then or later
} LedgerFilter;
GPtrArray *ledger_accounts(Ledger *ledger, const LedgerFilter *filter, GError **error);
GPtrArray *ledger_invoices(Ledger *ledger, const LedgerFilter *filter, GError **error);
GPtrArray *ledger_actions(Ledger *ledger, const LedgerFilter *filter, GError **error);
GPtrArray *ledger_addresses(Ledger *ledger, int64_t account_id, GError **error); // AddressRecord *
GPtrArray *ledger_tasks(Ledger *ledger, const LedgerFilter *filter, GError **error);
GPtrArray *ledger_holds(Ledger *ledger, const LedgerFilter *filter, GError **error);
GPtrArray *ledger_promises(Ledger *ledger, const LedgerFilter *filter, GError **error);
GPtrArray *ledger_payments(Ledger *ledger, const LedgerFilter *filter, GError **error);

// Invoice numbers are compared without case, white space and leading zeros of their digit groups.
char *ledger_number_key(const char *number);

#endif

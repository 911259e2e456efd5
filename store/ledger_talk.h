// What people and machines say, and what follows from it: holds, tasks, replies, bounces, approvals. The
// rules (which mail may do what) are policy/effect.h; here they are only carried out.
#ifndef PD_STORE_LEDGER_TALK_H
#define PD_STORE_LEDGER_TALK_H

#include "policy/effect.h"
#include "store/ledger.h"
#include "store/ledger_record.h"

// hold.set. A hold of the same kind on the same thing is replaced when the new one lasts longer, else kept. 0
// with an error.
typedef struct {
    int64_t account_id, invoice_id; // invoice 0: the whole account
    HoldKind kind;
    int64_t until_unix; // 0: until a person lifts it
    const char *reason;
    const char *step; // HOLD_APPROVAL: name of the step a person is shown; NULL else
} HoldDraft;
int64_t ledger_hold(Ledger *ledger, const Act *act, const HoldDraft *draft, GError **error);
gboolean ledger_hold_lift(Ledger *ledger, const Act *act, int64_t hold_id, GError **error);
// Lifts all holds in force on an invoice, or (invoice 0) on the account and all its invoices. *n how many;
// may be NULL.
gboolean ledger_holds_lift(Ledger *ledger, const Act *act, int64_t account_id, int64_t invoice_id, guint *n,
                           GError **error);

// Ends the hold or task of one kind about an invoice (0: the account itself), if there is one.
gboolean ledger_end_hold(Ledger *ledger, const Act *act, int64_t account_id, int64_t invoice_id,
                         HoldKind kind, GError **error);
gboolean ledger_end_task(Ledger *ledger, const Act *act, int64_t account_id, int64_t invoice_id,
                         const char *kind, const char *answer, GError **error);

// task.opened; the open task of the same kind about the same thing is returned instead of a second one. 0
// with an error.
typedef struct {
    int64_t account_id, invoice_id;
    const char *kind, *text, *owner, *message_id;
} TaskDraft;
int64_t ledger_task(Ledger *ledger, const Act *act, const TaskDraft *draft, GError **error);
gboolean ledger_task_resolve(Ledger *ledger, const Act *act, int64_t task_id, const char *answer,
                             GError **error);

// A person approves the step of an invoice that waits and was shown (if the ladder has come to another one
// by then, that one waits anew): invoice.approved, its approval hold lifted, its task
// resolved.
gboolean ledger_approve(Ledger *ledger, const Act *act, int64_t invoice_id, GError **error);

// One inbound mail and what the rules make of it, in one transaction: message.seen, reply.read, and for each
// effect hold.set, promise.made, task.opened. Marks `identity` as digested.
typedef struct {
    int64_t invoice_id; // 0: the account
    Intent intent;
    Effect effect;
    int64_t amount_minor; // of a promise; 0: all
    const char *quote;    // the sentence, at most 2 KiB are kept
} ReplyEffect;
typedef struct {
    int64_t account_id, invoice_id; // what it was matched to; invoice 0: the account
    const char *identity, *message_id, *sender, *subject, *owner;
    const char *kind;  // "reply", "auto-reply", "bounce", "receipt-notice"
    const char *match; // how it was matched
    Trust trust;
    gboolean offset_known; // the Date header tells where a person's clock stands
    int utc_offset_minutes;
    const ReplyEffect *effects;
    gsize n_effects;
} Reply;
gboolean ledger_reply(Ledger *ledger, const Act *act, const Reply *reply, GError **error);
// The offset that the last answer before told (Reply.utc_offset_minutes), if one did.
gboolean ledger_reply_offset(Ledger *ledger, int64_t account_id, gboolean *known, int *minutes,
                             GError **error);
// What effect_of() wants to know about earlier mails on this invoice (or, invoice 0, the account). `today` is
// the caller's.
gboolean ledger_effect_history(Ledger *ledger, int64_t account_id, int64_t invoice_id, int64_t now_unix,
                               EffectHistory *history, GError **error);

// A person of ours wrote to the debtor: counts as a contact (contact.person), message.seen. Idempotent by
// message_id.
gboolean ledger_person_wrote(Ledger *ledger, const Act *act, int64_t account_id, int64_t invoice_id,
                             const char *message_id, const char *sender, GError **error);
// An address bounced hard ("failed"), is the wrong one ("wrong") or may never be written to ("never"); "ok"
// again.
gboolean ledger_address_state(Ledger *ledger, const Act *act, int64_t account_id, const char *address,
                              const char *state, GError **error);
// Takes names, addresses and texts of an account out of events and projection; numbers, dates and amounts
// stay.
gboolean ledger_forget(Ledger *ledger, const Act *act, int64_t account_id, GError **error);

#endif

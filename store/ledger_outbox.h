// The outbox: one action is one step of one conversation. DESIGN section 8:
//   plan -> reserve (epoch + 1) -> [submit -> gate -> journal accepted] -> accepted -> sent
//   reply lost and not accepted in the journal: reserve again; accepted: sent. Neither is known: uncertain.
// An action is unique per lead invoice, ladder, step, occurrence and cycle (and shadow apart from live). All
// marks are conditional on state and epoch; PD_ERR_CONFLICT says that the state no longer allows it.
#ifndef PD_STORE_LEDGER_OUTBOX_H
#define PD_STORE_LEDGER_OUTBOX_H

#include "store/ledger.h"
#include "store/ledger_record.h"

typedef struct {
    int64_t account_id;
    const char *kind; // "mail", "task", "handover"
    const char *ladder, *step_name;
    int step, occurrence;
    int64_t lead_invoice;
    const int64_t *invoices; // lead first
    gsize n_invoices;
    // Where each invoice is brought, beside `invoices`. NULL: the lead to (step, occurrence), each other one
    // place further on its own way if that is not beyond the lead.
    const int *steps, *occurrences;
    const char *recipient; // bare address of the first To: part of the token
    int64_t seen_event;    // Snapshot.last_event: what the gate measures "since" from; 0: from the plan
} ActionPlan;

// Plans the action, or returns the one that is there already if it may still be sent (planned, failed,
// waived). 0 with PD_ERR_CONFLICT when it is reserved, accepted, sent or uncertain.
int64_t ledger_plan(Ledger *ledger, const Act *act, const ActionPlan *plan, GError **error);

typedef struct {
    char *token;      // "s.<b32 action>.<b32 mac>", see store/token.h
    char *message_id; // bare: token@domain, the same for every epoch
    int epoch;
} Reservation;
void reservation_clear(Reservation *reservation);
// The ladder's name in the action of a mail that thanks for a kept promise; `occurrence` is the promise.
#define THANKS_LADDER "(promise)"

// Reserves (or reserves again: then the epoch before is dead at the gate). `key` is the secret of the site.
gboolean ledger_reserve(Ledger *ledger, const Act *act, int64_t action_id, const char *domain, GBytes *key,
                        Reservation *reservation, GError **error);

// The gate, asked at end-of-message of our own mail: is it still reserved with this epoch, and did nothing
// happen since that would stop it (payment, hold, promise, closing, correction, a person's mail)? YES, or NO
// with *reason (static, a stable code: "unknown-token", "not-reserved", "old-epoch", "paid", "hold",
// "promise", "changed", "contact").
LedgerAnswer ledger_gate(Ledger *ledger, const char *token, int epoch, int64_t now_unix, const char **reason,
                         GError **error);

gboolean ledger_mark_accepted(Ledger *ledger, const Act *act, int64_t action_id, int epoch,
                              const char *queue_id, GError **error);
// Sent: the invoices in it have done their step, a contact is counted, and message.seen of its Message-ID.
gboolean ledger_mark_sent(Ledger *ledger, const Act *act, int64_t action_id, int epoch, const char *queue_id,
                          GError **error);
gboolean ledger_mark_failed(Ledger *ledger, const Act *act, int64_t action_id, const char *detail,
                            GError **error);
// `detail` of an action that failed only because nobody heard of it again.
#define LEDGER_NOT_ACCEPTED "not accepted"
// Is it known that this epoch did not arrive, whatever our milter saw: refused by the MTA in so many words,
// or denied by a person? A mark of it in the journal then says nothing.
LedgerAnswer ledger_was_refused(Ledger *ledger, const ActionRecord *action, int epoch, GError **error);
gboolean ledger_mark_waived(Ledger *ledger, const Act *act, int64_t action_id, const char *detail,
                            GError **error);
// Neither sent nor not sent can be shown. The step counts as done (never two) and a task asks a person.
gboolean ledger_mark_uncertain(Ledger *ledger, const Act *act, int64_t action_id, const char *detail,
                               GError **error);
// Shadow mode: what would have been sent. Its steps count only for SNAPSHOT_SHADOW.
gboolean ledger_shadow(Ledger *ledger, const Act *act, const ActionPlan *plan, GError **error);
// A STEP_TASK or STEP_HANDOVER: the step is done and a task asks a person, in one transaction.
int64_t ledger_step_task(Ledger *ledger, const Act *act, const ActionPlan *plan, const char *text,
                         GError **error);

#endif

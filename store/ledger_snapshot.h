// What decide() wants of one account, and which accounts are due. The scheduler asks one index
// (schedule.next_at <= now): its work grows with what is due, not with what is open.
#ifndef PD_STORE_LEDGER_SNAPSHOT_H
#define PD_STORE_LEDGER_SNAPSHOT_H

#include "policy/decide.h"
#include "store/ledger.h"

typedef struct {
    AccountState state; // everything in it is owned by the snapshot; invoices: the open ones
    int64_t last_event; // of the account, when it was taken: goes into ActionPlan.seen_event
    GStringChunk *text;
} Snapshot;

typedef enum {
    SNAPSHOT_LIVE = 0,
    SNAPSHOT_SHADOW = 1 << 0,     // steps and contacts of shadow mode count as done
    SNAPSHOT_CLOSED_TOO = 1 << 1, // closed invoices as well (for `why` and risk)
} SnapshotFlags;

Snapshot *ledger_snapshot(Ledger *ledger, int64_t account_id, SnapshotFlags flags, int64_t now_unix,
                          GError **error);
void snapshot_free(Snapshot *snapshot);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Snapshot, snapshot_free)

// Accounts (int64_t) with next_at <= now, the longest due first, at most `limit`. NULL with an error.
GArray *ledger_due(Ledger *ledger, int64_t now_unix, guint limit, GError **error);
// The earliest next_at; 0: nothing at all. FALSE with an error.
gboolean ledger_next_due(Ledger *ledger, int64_t *next_unix, GError **error);
// When to look at the account again; 0: only when something changes. No event: it can be recomputed. Any
// event that may change a decision sets it to the event's time by itself.
gboolean ledger_set_next(Ledger *ledger, int64_t account_id, int64_t next_unix, GError **error);
// The same after a decision about the snapshot whose last_event is `seen_event`: if anything that may change
// the decision has happened to the account since, its own "look now" stays (a person's word is never slept
// over).
gboolean ledger_schedule(Ledger *ledger, int64_t account_id, int64_t next_unix, int64_t seen_event,
                         GError **error);
// Every account with something open is to be decided anew (after a change of the configuration).
gboolean ledger_redecide_all(Ledger *ledger, int64_t now_unix, GError **error);
// Records what was decided and why (decision.changed), only when kind or reasons differ from the last record;
// moving figures in the texts alone are no change. *changed may be NULL.
gboolean ledger_decided(Ledger *ledger, const Act *act, int64_t account_id, const Decision *decision,
                        gboolean *changed, GError **error);

#endif

// Is the ledger sound? Reads only; a finding is one line naming the row. See reliability tests I1-I8.
#ifndef PD_STORE_LEDGER_FSCK_H
#define PD_STORE_LEDGER_FSCK_H

#include "store/ledger.h"

typedef struct {
    const char *
        check; // "integrity", "foreign-keys", "replay", "sums", "outbox", "schedule", "documents", "promises"
    gboolean notice; // worth listing, no damage: uncertain actions, reservations waiting for reconciliation
    char *text;
} FsckFinding;

// FsckFinding *; empty: sound. `now_unix` and `stale_s` decide which reservations are listed as stale.
GPtrArray *ledger_fsck(Ledger *ledger, int64_t now_unix, int64_t stale_s, GError **error);

#endif

// The events of an invoice or account, in order: the story that `postdue why` tells.
#ifndef PD_STORE_LEDGER_HISTORY_H
#define PD_STORE_LEDGER_HISTORY_H

#include "store/ledger.h"

typedef struct {
    int64_t id, at_unix, account_id, invoice_id;
    char *actor, *verb, *why, *evidence;
    json_t *data;
} EventRecord;
// The last event of an account, of whatever kind: its id grows with every change. *id 0: none.
gboolean ledger_last_event(Ledger *ledger, int64_t account_id, int64_t *id, int64_t *at_unix, GError **error);
void event_record_free(EventRecord *event);

// Of an invoice those that name it and those of the whole account; all of the account with invoice_id 0.
GPtrArray *ledger_events(Ledger *ledger, int64_t account_id, int64_t invoice_id, GError **error);

#endif

// Inside the ledger only: what money does to promises.
#ifndef PD_STORE_LEDGER_PROMISE_H
#define PD_STORE_LEDGER_PROMISE_H

#include "store/ledger.h"

// promise.kept for every open promise about the invoice (or the whole account) that is now met.
gboolean promises_met(Ledger *ledger, const Act *act, int64_t account_id, int64_t invoice_id, GError **error);

#endif

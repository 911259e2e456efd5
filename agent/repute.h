// How a debtor has paid: the risk class of an account, with the figures behind it.
#ifndef PD_AGENT_REPUTE_H
#define PD_AGENT_REPUTE_H

#include "conf/settings.h"
#include "policy/risk.h"
#include "store/ledger_record.h"

// From the last year of the ledger. `currency` (may be NULL) becomes the one the figures are in. NULL with an
// error of the ledger.
Risk *repute_weigh(const Settings *settings, Ledger *ledger, const AccountRecord *account, int64_t now_unix,
                   char currency[CURRENCY_SIZE], GError **error);
// The reasons as one line; "" if there are none. Owned by the caller.
char *repute_sentences(const Risk *risk);

// Brings account.risk up to date, in the ledger and in `account`: an event (account.changed, with the
// reasons) only when the class changes.
gboolean repute_update(const Settings *settings, Ledger *ledger, AccountRecord *account, int64_t now_unix,
                       GError **error);

#endif

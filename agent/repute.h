// How a debtor has paid: the risk class of an account, with the figures behind it.
#ifndef PD_AGENT_REPUTE_H
#define PD_AGENT_REPUTE_H

#include "conf/settings.h"
#include "policy/risk.h"
#include "store/ledger_record.h"

// What the class is made of, from the last year of the ledger.
typedef struct {
    GArray *invoices; // RiskInvoice
    RiskInput input;  // of today; change its day, or what happened, and ask again
    char currency[CURRENCY_SIZE];
} Reputation;

gboolean repute_gather(const Settings *settings, Ledger *ledger, const AccountRecord *account,
                       int64_t now_unix, Reputation *reputation, GError **error);
void repute_clear(Reputation *reputation);
// TRUE if a ladder is chosen by risk, so that it matters when the class changes.
gboolean repute_matters(const Settings *settings);
// The instant at which the class changes by the passing of time alone, before `until_unix` (0: within a
// year); 0 if it does not, or nothing depends on it.
int64_t repute_changes(const Settings *settings, const Reputation *reputation, int64_t until_unix);

// When an account is to be looked at again: `next_unix` of its decision (0: never), or when its class
// changes.
int64_t repute_next(const Settings *settings, const Reputation *reputation, int64_t next_unix);

// From the last year of the ledger. `currency` (may be NULL) becomes the one the figures are in. NULL with an
// error of the ledger.
Risk *repute_weigh(const Settings *settings, Ledger *ledger, const AccountRecord *account, int64_t now_unix,
                   char currency[CURRENCY_SIZE], GError **error);
// The reasons as one line; "" if there are none. Owned by the caller.
char *repute_sentences(const Risk *risk);

// Brings account.risk up to date, in the ledger and in `account`: an event (account.changed, with the
// reasons) only when the class changes. *reputation (may be NULL) is to be cleared, also on failure.
gboolean repute_update(const Settings *settings, Ledger *ledger, AccountRecord *account, int64_t now_unix,
                       Reputation *reputation, GError **error);

#endif

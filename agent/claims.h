// Statutory interest on invoices by the law profile of their debtor and the configuration's rates. Used by
// the agent for a step that states interest, and by `postdue interest`. Main thread.
#ifndef PD_AGENT_CLAIMS_H
#define PD_AGENT_CLAIMS_H

#include "conf/world.h"
#include "policy/interest.h"
#include "store/ledger_record.h"

// What may be claimed of `invoice` through day `at`. *regime: its name, NULL none; owned by the world; may be
// NULL. `zone`: whose days payments without a date of their own fall on. Never NULL; a claim that is not
// allowed, or whose rates are not known, says why.
Interest *claims_interest(const World *world, Ledger *ledger, GTimeZone *zone, const InvoiceRecord *invoice,
                          Day at, const char **regime);

// The claims of one mail added up.
typedef struct {
    Money interest, fixed; // currency of the first invoice; minor 0: none
    gboolean claimed;
    char *why; // claimed or not: one line for the record
} ClaimSum;

// Over all invoices (InvoiceRecord *) of the first one's currency. Where any of them cannot be computed,
// nothing is claimed at all: a sum that leaves something out would be wrong in the debtor's eyes.
void claims_sum(const World *world, Ledger *ledger, GTimeZone *zone, const GPtrArray *invoices, Day at,
                ClaimSum *sum);
void claim_sum_clear(ClaimSum *sum);

#endif

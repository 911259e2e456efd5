// Where a debtor's clock stands, from the Date headers of their own answers.
#ifndef PD_AGENT_WHEREABOUTS_H
#define PD_AGENT_WHEREABOUTS_H

#include "agent/weigh.h"

// TRUE if the mail's Date header says where a person's clock stands: a person's own answer, not unproved,
// with an offset that is not the UTC of a machine (an offset of zero counts only where the debtor's place has
// such a clock).
gboolean whereabouts_told(const Weighing *in);
// Keeps the account's zone by it, as account.changed with the reason: at once when the offset is that of a
// clock of the debtor's country or nothing is known of the country; against the country only when the answer
// before it says the same. Call it before the reply is recorded. FALSE with the ledger's error.
gboolean whereabouts_note(const Weighing *in, GError **error);

#endif

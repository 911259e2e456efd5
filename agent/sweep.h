// Most accounts whose turn it is have nothing to be done: they are decided together, in one transaction, and
// only the others are left to be carried out one by one.
#ifndef PD_AGENT_SWEEP_H
#define PD_AGENT_SWEEP_H

#include "conf/world.h"
#include "store/ledger.h"

// Decides every account of `due` (int64_t). Where nothing is to be done now, the decision and the time to
// look again are recorded. The rest (something to do, no ladder, an error of its own) is returned, in order;
// NULL with an error of the ledger: nothing was recorded then.
GArray *sweep_idle(Ledger *ledger, World *world, const GArray *due, int64_t now_unix, GError **error);

#endif

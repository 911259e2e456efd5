// Questions to staff: one mail to the owner of the invoices, listing what waits for a decision; at most one a
// working day and owner. It goes the way of the reminders (own service, gate) but is no contact of a debtor.
#ifndef PD_AGENT_NOTIFY_H
#define PD_AGENT_NOTIFY_H

#include "agent/agent.h"

// Sends what is to be sent today. Cheap when called again on the same day. Nothing in shadow mode.
void notify_owners(Agent *agent);
// Is `token`, `epoch` the notice that is being submitted at this moment? For the gate.
gboolean notify_is_current(const Agent *agent, const char *token, int epoch);

#endif

// The gate: at the end-of-message of one of our own reminders the milter asks whether it may still go. Fence,
// duplicate check and last-moment stop in one place. One line in, one line out:
//   GATE <token> <epoch> <queue-id>   ->   yes | no <reason>
#ifndef PD_AGENT_GATE_H
#define PD_AGENT_GATE_H

#include "agent/agent.h"

// The answer to one line, with '\n'; owned by the caller. A LineHandler; `data` is the Agent.
// The reason when a mail of the debtor has arrived that nobody has read yet: it may say "stop" or "paid".
#define GATE_UNREAD "reply-unread"

char *gate_answer(const char *line, void *data);
// Did the gate let this epoch of the token pass in this process?
gboolean gate_granted(const Agent *agent, const char *token, int epoch);
// Why the gate refused the token last; NULL: it did not. Static.
const char *gate_denied(const Agent *agent, const char *token);

#endif

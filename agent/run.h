// What is due: accounts whose time has come, each decided and carried out by policy/decide.h's answer.
#ifndef PD_AGENT_RUN_H
#define PD_AGENT_RUN_H

#include "agent/agent.h"

// Decides and does what is due now, at most `limit` accounts. The number looked at; -1 when something is
// wrong with the environment (logged).
int run_due(Agent *agent, guint limit);

#endif

// Puts what concerns an invoice on the journal's watch list, so that the milter keeps the answers to it.
#ifndef PD_AGENT_WATCH_H
#define PD_AGENT_WATCH_H

#include "agent/agent.h"

// Message-IDs (bare) and addresses, NULL-terminated, either may be NULL. Of an address its domain is watched
// too, unless it is a freemail provider's. Doing it again changes nothing.
gboolean watch_thread(Agent *agent, const char *const *message_ids, const char *const *addresses,
                      GError **error);

#endif

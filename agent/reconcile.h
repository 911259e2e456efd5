// What became of a reminder whose reply was lost: the journal of our own milter knows.
#ifndef PD_AGENT_RECONCILE_H
#define PD_AGENT_RECONCILE_H

#include "agent/agent.h"
#include "store/ledger_record.h"

typedef enum {
    VERDICT_WAIT,      // too early to say "not accepted": the milter may be about to mark it
    VERDICT_SENT,      // accepted: marked as sent
    VERDICT_NOT,       // not accepted: may be reserved again
    VERDICT_UNCERTAIN, // cannot be known: listed for a person
    VERDICT_ERROR,
} Verdict;

// `asked_us`: monotonic time from which a mark not yet written can no longer come after journal_wait.
Verdict reconcile_action(Agent *agent, const ActionRecord *action, gint64 asked_us, GError **error);
// Settles one action, waiting (and serving the main context) as long as it takes to be sure; VERDICT_WAIT
// only when agent->stop ends the wait.
Verdict reconcile_wait(Agent *agent, int64_t action_id, GError **error);
// All actions left reserved or accepted by an earlier process. TRUE: none is left open.
gboolean reconcile_all(Agent *agent);

#endif

// One account at the moment of a decision: what was read, what was decided, what it needs to be carried out.
#ifndef PD_AGENT_OCCASION_H
#define PD_AGENT_OCCASION_H

#include "agent/agent.h"
#include "agent/debtor.h"
#include "agent/repute.h"
#include "policy/decide.h"

typedef struct {
    Agent *agent;
    AccountRecord *account;
    Snapshot *snapshot;
    Reputation reputation;
    DebtorRules rules;    // calendar, limits, law
    const Ladder *ladder; // the settings'
    Decision *decision;
    int64_t now;
} Occasion;

// Reads and decides. FALSE with an error of the ledger. Clear it in any case.
gboolean occasion_open(Occasion *occasion, Agent *agent, int64_t account_id, GError **error);
void occasion_clear(Occasion *occasion);
const LadderStep *occasion_step(const Occasion *occasion); // of the decision, or thanks; NULL if it has none
// Under which name, place and occurrence the outbox knows what was decided.
typedef struct {
    const char *ladder;
    int step, occurrence;
} OccasionPlace;
OccasionPlace occasion_place(const Occasion *occasion);

#endif

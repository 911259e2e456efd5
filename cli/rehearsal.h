// One account, ready to be decided as the agent would decide it: snapshot, ladder, calendar, limits.
#ifndef PD_CLI_REHEARSAL_H
#define PD_CLI_REHEARSAL_H

#include "agent/debtor.h"
#include "agent/repute.h"
#include "cli/cli.h"
#include "store/ledger_snapshot.h"

typedef struct {
    AccountRecord *account;
    Snapshot *snapshot;
    DebtorRules rules;     // calendar, limits, law
    const Ladder *ladder;  // NULL: none fits
    Reputation reputation; // empty unless a ladder is chosen by risk
} Rehearsal;

// FALSE with an error; `world` may be other than the one in force (simulate --diff).
gboolean rehearsal_begin(Rehearsal *r, Cli *cli, World *world, int64_t account_id, GError **error);
// The class of risk and the ladder as they are at `now_unix`, if nothing but time has passed since the
// beginning and `broken` promises were broken.
void rehearsal_advance(Rehearsal *r, const Settings *settings, int64_t now_unix, int broken);
void rehearsal_end(Rehearsal *r);
const char *rehearsal_step_name(const Rehearsal *r, int step);

#endif

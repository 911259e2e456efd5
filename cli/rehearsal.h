// One account, ready to be decided as the agent would decide it: snapshot, ladder, calendar, limits.
#ifndef PD_CLI_REHEARSAL_H
#define PD_CLI_REHEARSAL_H

#include "agent/debtor.h"
#include "cli/cli.h"
#include "store/ledger_snapshot.h"

typedef struct {
    AccountRecord *account;
    Snapshot *snapshot;
    DebtorRules rules;    // calendar, limits, law
    const Ladder *ladder; // NULL: none fits
} Rehearsal;

// FALSE with an error; `world` may be other than the one in force (simulate --diff).
gboolean rehearsal_begin(Rehearsal *r, Cli *cli, World *world, int64_t account_id, GError **error);
void rehearsal_end(Rehearsal *r);
const char *rehearsal_step_name(const Rehearsal *r, int step);

#endif

// One account, ready to be decided as the agent would decide it: snapshot, ladder, calendar, limits.
#ifndef PD_CLI_REHEARSAL_H
#define PD_CLI_REHEARSAL_H

#include "cli/cli.h"
#include "store/ledger_snapshot.h"

typedef struct {
    AccountRecord *account;
    Snapshot *snapshot;
    Calendar calendar;
    const Ladder *ladder; // NULL: none fits
    Limits limits;
} Rehearsal;

// FALSE with an error; `settings` may be other than the ones in force (simulate --diff).
gboolean rehearsal_begin(Rehearsal *r, Cli *cli, const Settings *settings, int64_t account_id,
                         GError **error);
void rehearsal_end(Rehearsal *r);
const char *rehearsal_step_name(const Rehearsal *r, int step);

#endif

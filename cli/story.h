// An event of the ledger as one English sentence, for `postdue why`.
#ifndef PD_CLI_STORY_H
#define PD_CLI_STORY_H

#include "cli/cli.h"
#include "store/ledger_history.h"

// Owned by the caller; NULL for events that tell a person nothing (planned, reserved, replaced).
char *story_of(Cli *cli, const EventRecord *event);

#endif

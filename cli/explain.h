// The two halves of `postdue explain`.
#ifndef PD_CLI_EXPLAIN_H
#define PD_CLI_EXPLAIN_H

#include "cli/cli.h"

// What was read in a mail of ours, and what would be captured of it. Sets cli->exit: EXIT_FINDING if nothing.
void explain_outbound(Cli *cli, const json_t *facts);
// What a reply says and what it would do. `context`: what is known of the thread, instead of asking the
// ledger; may be NULL. The facts, new reference; NULL after an error was told.
json_t *explain_inbound(Cli *cli, GBytes *message, json_t *context);

#endif

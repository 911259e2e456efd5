// The second half of `postdue why`: what comes next for an invoice or account, when, and what would stop it.
#ifndef PD_CLI_PROSPECT_H
#define PD_CLI_PROSPECT_H

#include "cli/cli.h"

// FALSE when it could not be found out; said on stderr.
gboolean prospect_tell(Cli *cli, const Subject *subject);
gboolean prospect_none(Cli *cli); // of an invoice that is closed

// A paragraph after `lead`; continuation lines stand under the text.
void prospect_say(Cli *cli, const char *lead, const char *text);
void prospect_spell(Cli *cli, const char *lead, const char *text); // with days as people write them

#endif

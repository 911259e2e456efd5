// Where an invoice stands, in a few words: "promised for 5 Jun 2026", "paused until ...", "overdue".
#ifndef PD_CLI_STANDING_H
#define PD_CLI_STANDING_H

#include "cli/cli.h"

typedef struct Standing Standing;

// Reads the holds and promises in force, of one account or (0) of all. NULL after an error was told.
Standing *standing_new(Cli *cli, int64_t account_id);
void standing_free(Standing *standing);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Standing, standing_free)
char *standing_of(const Standing *standing, const InvoiceRecord *invoice);
// In force now, with its end ("paused until ..."): also for tables of holds.
char *standing_hold_text(const Cli *cli, const HoldRecord *hold);

#endif

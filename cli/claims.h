// Interest on an invoice by the rates and rules of the configuration's files.
#ifndef PD_CLI_CLAIMS_H
#define PD_CLI_CLAIMS_H

#include "cli/cli.h"
#include "policy/interest.h"
#include "policy/law.h"

typedef struct Claims Claims;

// Reads rates_dir (regimes.tsv, one file a series) and law.tsv beside it. NULL after an error was told.
Claims *claims_load(Cli *cli);
void claims_free(Claims *claims);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Claims, claims_free)
// What may be claimed of `invoice` through day `at`. *regime: its name, NULL none; owned by claims. Never
// NULL; a claim that is not allowed says why.
Interest *claims_interest(const Claims *claims, Cli *cli, const InvoiceRecord *invoice, Day at,
                          const char **regime);

#endif

// What would happen in the coming days if nobody paid and nobody answered: for simulate and calendar.
#ifndef PD_CLI_FUTURE_H
#define PD_CLI_FUTURE_H

#include "cli/cli.h"
#include "policy/decide.h"

typedef struct {
    int64_t at_unix, account_id, lead_invoice, sum_minor;
    char currency[CURRENCY_SIZE];
    guint8 kind; // DecisionKind
    guint n_invoices;
    const char *step; // of the ladder: lives as long as the settings
} Planned;

typedef struct {
    Cli *cli;
    World *world;
    GArray *planned; // Planned, to be filled
    int64_t end_unix;
    gboolean approve;      // as if everything were approved
    int64_t about_invoice; // only what concerns it; 0: all
} Future;

// Plays one account or (0) all with something open, and sorts what is planned by planned_compare. FALSE with
// the ledger's error.
gboolean future_play(Future *future, int64_t account_id, GError **error);
// By time, then account: a GCompareFunc.
gint planned_compare(gconstpointer a, gconstpointer b);

#endif

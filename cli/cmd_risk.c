// postdue risk: for each account the figures by which it is a normal, a watched or a high risk, and the
// sentences that raised it. Computed from the last year of the ledger as
// the agent does it (agent/repute.c).
#include "agent/repute.h"
#include "cli/cli.h"
#include "cli/commands.h"

static gboolean all;

static const Column COLUMNS[] = {{"account", "DEBTOR", FALSE},
                                 {"class", "RISK", FALSE},
                                 {"open", "OPEN", TRUE},
                                 {"overdue", "OVERDUE", TRUE},
                                 {"days_beyond_terms", "PAYS LATE BY", TRUE},
                                 {"oldest_overdue_days", "OLDEST", TRUE},
                                 {"limit_percent", "OF LIMIT", TRUE},
                                 {"reasons", "BECAUSE", FALSE},
                                 {"broken_promises", NULL, TRUE},
                                 {"bounces", NULL, TRUE}};

static void print_risk(Cli *cli, const AccountRecord *account, const Risk *risk, const char *currency)
{
    Money open = {.minor = risk->open_minor}, overdue = {.minor = risk->overdue_minor};
    g_strlcpy(open.currency, currency, CURRENCY_SIZE);
    g_strlcpy(overdue.currency, currency, CURRENCY_SIZE);
    g_autofree char *because = repute_sentences(risk);
    g_autofree char *late = g_strdup_printf("%d d", risk->days_beyond_terms);
    g_autofree char *oldest = g_strdup_printf("%d d", risk->oldest_overdue_days);
    g_autofree char *limit = g_strdup_printf("%d %%", risk->limit_percent);
    gboolean json = out_is_json(cli->out);
    const Value row[] = {out_text(account->key),
                         out_text(risk_class_name(risk->class)),
                         out_money(open),
                         out_money(overdue),
                         json ? out_int(risk->days_beyond_terms) : out_text(late),
                         json ? out_int(risk->oldest_overdue_days) : out_text(oldest),
                         json ? out_int(risk->limit_percent) : out_text(risk->limit_percent ? limit : NULL),
                         out_text(because),
                         out_int(risk->broken_promises),
                         out_int(risk->bounces)};
    out_row(cli->out, row);
}

static gboolean weigh(Cli *cli, const AccountRecord *account, GError **error)
{
    char currency[CURRENCY_SIZE];
    g_autoptr(Risk) risk = repute_weigh(cli->settings, cli->ledger, account, cli->now_unix, currency, error);
    if (!risk)
        return FALSE;
    if (all || risk->class != RISK_NORMAL)
        print_risk(cli, account, risk, currency);
    return TRUE;
}

static gboolean run(Cli *cli)
{
    GError *error = NULL;
    Subject subject = {0, 0};
    if (cli->n_arguments && !cli_subject(cli, cli->arguments[0], SUBJECT_ACCOUNT, &subject))
        return FALSE;
    all = all || subject.account_id;
    LedgerFilter filter = {.open_only = !all};
    g_autoptr(GPtrArray) accounts = ledger_accounts(cli->ledger, &filter, &error);
    out_table(cli->out, "accounts", COLUMNS, G_N_ELEMENTS(COLUMNS));
    for (guint i = 0; accounts && i < accounts->len; i++) {
        const AccountRecord *account = accounts->pdata[i];
        if ((!subject.account_id || subject.account_id == account->id) && !weigh(cli, account, &error))
            return cli_fail(cli, error);
    }
    if (!accounts)
        return cli_fail(cli, error);
    out_table_end(cli->out, "No account is a risk.");
    return TRUE;
}

int cmd_risk(int argc, char **argv)
{
    static const GOptionEntry ENTRIES[] = {{"all", 'a', 0, G_OPTION_ARG_NONE, &all, "Normal ones too", NULL},
                                           G_OPTION_ENTRY_NULL};
    static const Usage USAGE = {"[ACCOUNT]", "who is likely not to pay, and why", NULL, 0, 1, ENTRIES, FALSE};
    Cli cli;
    if (cli_begin(&cli, &USAGE, argc, argv) && cli_open_ledger(&cli, LEDGER_READ))
        run(&cli);
    return cli_end(&cli);
}

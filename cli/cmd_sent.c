// postdue sent: the mails of the last days, as they left; in shadow mode those that would have. Reads the
// outbox, which knows both.
#include <string.h>

#include "cli/cli.h"
#include "cli/commands.h"

#define DAY_S 86400

static int days = 30;
static char *of_account;

static const Column COLUMNS[] = {{"at", "WHEN", FALSE},          {"what", "WHAT", FALSE},
                                 {"step", "STEP", FALSE},        {"account", "DEBTOR", FALSE},
                                 {"invoices", "INVOICE", FALSE}, {"recipient", "TO", FALSE},
                                 {"state", NULL, FALSE},         {"n_invoices", NULL, TRUE}};

static const char *what_of(const ActionRecord *action)
{
    switch (action->state) {
    case ACTION_SENT:
        return "sent";
    case ACTION_SHADOWED:
        return "would have been sent";
    case ACTION_UNCERTAIN:
        return "may have been sent";
    default:
        return NULL;
    }
}

static void print_action(Cli *cli, const ActionRecord *action)
{
    g_autoptr(AccountRecord) account = ledger_account(cli->ledger, action->account_id, NULL);
    g_autoptr(InvoiceRecord) lead = ledger_invoice(cli->ledger, action->lead_invoice, NULL);
    const char *number = lead ? lead->number : "?";
    guint n = action->invoices->len;
    g_autofree char *more = n > 1 ? g_strdup_printf("%s and %u more", number, n - 1) : g_strdup(number);
    const Value row[] = {out_instant(action->sent_unix ? action->sent_unix : action->planned_unix),
                         out_text(what_of(action)),
                         out_text(action->step_name),
                         out_text(account ? account->key : NULL),
                         out_text(more),
                         out_text(action->recipient),
                         out_text(action_state_name(action->state)),
                         out_int(n)};
    out_row(cli->out, row);
}

static gboolean run(Cli *cli)
{
    Subject subject = {0, 0};
    GError *error = NULL;
    if (days < 1 || days > 3660)
        return cli_usage_error(cli, "--days is 1 to 3660");
    if (of_account && !cli_subject(cli, of_account, SUBJECT_ACCOUNT, &subject))
        return FALSE;
    LedgerFilter filter = {.account_id = subject.account_id,
                           .since_unix = cli->now_unix - (int64_t)days * DAY_S};
    g_autoptr(GPtrArray) actions = ledger_actions(cli->ledger, &filter, &error);
    if (!actions)
        return cli_fail(cli, error);
    guint sent = 0, shadowed = 0;
    out_table(cli->out, "mails", COLUMNS, G_N_ELEMENTS(COLUMNS));
    for (guint i = 0; i < actions->len; i++) {
        const ActionRecord *action = actions->pdata[i];
        if (strcmp(action->kind, "mail") != 0 || !what_of(action))
            continue;
        sent += action->state == ACTION_SENT;
        shadowed += action->state == ACTION_SHADOWED;
        print_action(cli, action);
    }
    out_table_end(cli->out, "No mail in this time.");
    out_field(cli->out, "sent", NULL, out_int(sent));
    out_field(cli->out, "would_have_been_sent", NULL, out_int(shadowed));
    if (shadowed)
        out_say(cli->out, "\n%u mail%s would have been sent in %d days; nothing was.", shadowed,
                shadowed == 1 ? "" : "s", days);
    return TRUE;
}

int cmd_sent(int argc, char **argv)
{
    static const GOptionEntry ENTRIES[] = {
        {"days", 'd', 0, G_OPTION_ARG_INT, &days, "How far back (default 30)", "N"},
        {"account", 0, 0, G_OPTION_ARG_STRING, &of_account, "Only this debtor", "ACCOUNT"},
        G_OPTION_ENTRY_NULL};
    static const Usage USAGE = {
        "", "what was sent; in shadow mode, what would have been", NULL, 0, 0, ENTRIES, FALSE};
    Cli cli;
    if (cli_begin(&cli, &USAGE, argc, argv) && cli_open_ledger(&cli, LEDGER_READ))
        run(&cli);
    return cli_end(&cli);
}

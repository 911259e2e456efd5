// postdue risk: for each account the figures by which it is a normal, a watched or a high risk, and the
// sentences that raised it. Computed from the last year of the ledger by policy/risk.c.
#include <string.h>

#include "cli/cli.h"
#include "cli/commands.h"
#include "policy/risk.h"

#define YEAR_DAYS 365

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

// The currency most is open in; of nothing open, of the first invoice.
static void main_currency(const GPtrArray *invoices, char out[CURRENCY_SIZE])
{
    int64_t best = -1;
    out[0] = '\0';
    for (guint i = 0; i < invoices->len; i++) {
        const InvoiceRecord *candidate = invoices->pdata[i];
        int64_t sum = 0;
        for (guint k = 0; k < invoices->len; k++) {
            const InvoiceRecord *invoice = invoices->pdata[k];
            if (!invoice->closed_unix && strcmp(invoice->open.currency, candidate->open.currency) == 0 &&
                !money_add(sum, MAX(invoice->open.minor, 0), &sum))
                sum = INT64_MAX;
        }
        if (sum > best)
            g_strlcpy(out, candidate->open.currency, CURRENCY_SIZE);
        best = MAX(best, sum);
        if (i > 8)
            break; // more than a few currencies is no account
    }
}

static GArray *risk_invoices(const Cli *cli, const GPtrArray *invoices, const char *currency)
{
    GArray *list = g_array_new(FALSE, FALSE, sizeof(RiskInvoice));
    Day today = cli_today(cli);
    for (guint i = 0; i < invoices->len; i++) {
        const InvoiceRecord *invoice = invoices->pdata[i];
        gboolean closed = invoice->closed_unix != 0;
        Day paid = closed ? calendar_day(cli->zone, invoice->closed_unix, NULL) : DAY_NONE;
        gboolean counts = invoice->chase && invoice->due != DAY_NONE &&
                          strcmp(invoice->open.currency, currency) == 0 &&
                          (!closed || today - paid <= YEAR_DAYS);
        RiskInvoice item = {invoice->due, paid, closed ? invoice->payable.minor : invoice->open.minor};
        if (counts && item.minor > 0)
            g_array_append_val(list, item);
    }
    return list;
}

static int broken_promises(const Cli *cli, int64_t account_id)
{
    int n = 0;
    LedgerFilter filter = {.account_id = account_id};
    g_autoptr(GPtrArray) promises = ledger_promises(cli->ledger, &filter, NULL);
    for (guint i = 0; promises && i < promises->len; i++) {
        const PromiseRecord *promise = promises->pdata[i];
        n += promise->state == PROMISE_BROKEN &&
             cli->now_unix - promise->ended_unix < (int64_t)YEAR_DAYS * 86400;
    }
    return n;
}

static int bounces(const Cli *cli, int64_t account_id)
{
    int n = 0;
    g_autoptr(GPtrArray) addresses = ledger_addresses(cli->ledger, account_id, NULL);
    for (guint i = 0; addresses && i < addresses->len; i++)
        n += strcmp(((AddressRecord *)addresses->pdata[i])->state, "failed") == 0;
    return n;
}

static char *sentences(const Risk *risk)
{
    GString *text = g_string_new(NULL);
    for (guint i = 0; risk->reasons && i < risk->reasons->len; i++)
        g_string_append_printf(text, "%s%s", i ? "; " : "", (const char *)risk->reasons->pdata[i]);
    return g_string_free(text, FALSE);
}

static void print_risk(Cli *cli, const AccountRecord *account, const Risk *risk, const char *currency)
{
    Money open = {.minor = risk->open_minor}, overdue = {.minor = risk->overdue_minor};
    g_strlcpy(open.currency, currency, CURRENCY_SIZE);
    g_strlcpy(overdue.currency, currency, CURRENCY_SIZE);
    g_autofree char *because = sentences(risk);
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
    LedgerFilter filter = {.account_id = account->id};
    g_autoptr(GPtrArray) invoices = ledger_invoices(cli->ledger, &filter, error);
    const AccountSettings *own = settings_account(cli->settings, account->key);
    char currency[CURRENCY_SIZE];
    if (!invoices)
        return FALSE;
    main_currency(invoices, currency);
    g_autoptr(GArray) list = risk_invoices(cli, invoices, currency);
    RiskInput input = {.invoices = (const RiskInvoice *)(void *)list->data,
                       .n_invoices = list->len,
                       .broken_promises = broken_promises(cli, account->id),
                       .bounces = bounces(cli, account->id),
                       .credit_limit_minor = own ? own->credit_limit.minor : 0,
                       .today = cli_today(cli)};
    g_autoptr(Risk) risk = risk_of(&input);
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

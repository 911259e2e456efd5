// postdue list: open invoices, the longest due first, where each stands and when it is looked at next, and
// what is open in each currency.
#include <string.h>

#include "cli/cli.h"
#include "cli/commands.h"
#include "cli/standing.h"

static gboolean all, overdue;
static char *of_account;
static int at_most;

static const Column COLUMNS[] = {{"id", NULL, FALSE},          {"number", "INVOICE", FALSE},
                                 {"account", "DEBTOR", FALSE}, {"due", "DUE", TRUE},
                                 {"days_late", "LATE", TRUE},  {"open", "OPEN", TRUE},
                                 {"step", NULL, TRUE},         {"standing", "STANDING", FALSE},
                                 {"next", "NEXT LOOK", FALSE}, {"owner", NULL, FALSE}};

typedef struct {
    int64_t minor;
    guint invoices;
} Sum;

typedef struct {
    Cli *cli;
    Standing *standing;
    GHashTable *accounts; // id -> AccountRecord
    GHashTable *sums;     // currency -> Sum
} Listing;

static const AccountRecord *account_of(Listing *l, int64_t id)
{
    AccountRecord *account = g_hash_table_lookup(l->accounts, &id);
    if (!account && (account = ledger_account(l->cli->ledger, id, NULL)))
        g_hash_table_insert(l->accounts, g_memdup2(&id, sizeof id), account);
    return account;
}

static void add_sum(Listing *l, Money money)
{
    Sum *sum = g_hash_table_lookup(l->sums, money.currency);
    if (!sum) {
        sum = g_new0(Sum, 1);
        g_hash_table_insert(l->sums, g_strdup(money.currency), sum);
    }
    sum->invoices++;
    if (!money_add(sum->minor, money.minor, &sum->minor))
        sum->minor = INT64_MAX;
}

// What is overdue for a look is looked at as soon as the agent comes to it.
static Value next_look(const Cli *cli, int64_t next_unix)
{
    gboolean now = next_unix && next_unix <= cli->now_unix && !out_is_json(cli->out);
    return now ? out_text("now") : out_instant(next_unix);
}

static void list_row(Listing *l, const InvoiceRecord *invoice)
{
    const AccountRecord *account = account_of(l, invoice->account_id);
    g_autofree char *standing = standing_of(l->standing, invoice);
    int late = invoice->due == DAY_NONE || invoice->closed_unix ? 0 : cli_today(l->cli) - invoice->due;
    g_autofree char *days = late > 0 ? g_strdup_printf("%d d", late) : NULL;
    const Value row[] = {out_int(invoice->id),
                         out_text(invoice->number),
                         out_text(account ? account->key : NULL),
                         out_day(invoice->due),
                         out_is_json(l->cli->out) ? out_int(MAX(late, 0)) : out_text(days),
                         out_money(invoice->open),
                         out_int(invoice->step),
                         out_text(standing),
                         next_look(l->cli, invoice->closed_unix || !account ? 0 : account->next_unix),
                         out_text(invoice->owner)};
    out_row(l->cli->out, row);
    if (!invoice->closed_unix)
        add_sum(l, invoice->open);
}

static int by_text(gconstpointer a, gconstpointer b)
{
    return strcmp(a, b);
}

static void print_sums(Listing *l)
{
    json_t *sums = json_object();
    g_autoptr(GList) currencies = g_list_sort(g_hash_table_get_keys(l->sums), by_text);
    if (currencies)
        out_say(l->cli->out, "%s", "");
    for (GList *at = currencies; at; at = at->next) {
        const Sum *found = g_hash_table_lookup(l->sums, at->data);
        Money sum = {.minor = found->minor};
        char text[MONEY_TEXT_SIZE];
        g_strlcpy(sum.currency, at->data, CURRENCY_SIZE);
        json_object_set_new(sums, sum.currency, json_string(money_format(sum.minor, sum.currency, text)));
        g_autofree char *human = out_value_text(l->cli->out, out_money(sum));
        out_say(l->cli->out, "%s open in %u invoice%s", human, found->invoices,
                found->invoices == 1 ? "" : "s");
    }
    out_json(l->cli->out, "open", sums);
}

static void list_all(Listing *l, GPtrArray *invoices)
{
    out_table(l->cli->out, "invoices", COLUMNS, G_N_ELEMENTS(COLUMNS));
    Day today = cli_today(l->cli);
    for (guint i = 0; i < invoices->len; i++) {
        const InvoiceRecord *invoice = invoices->pdata[i];
        gboolean late = invoice->due != DAY_NONE && invoice->due < today;
        if ((all || strcmp(invoice->kind, "invoice") == 0) && (!overdue || late))
            list_row(l, invoice);
    }
    out_table_end(l->cli->out, "Nothing is open.");
    print_sums(l);
}

static gboolean run(Cli *cli)
{
    Subject subject = {0, 0};
    if (of_account && !cli_subject(cli, of_account, SUBJECT_ACCOUNT, &subject))
        return FALSE;
    GError *error = NULL;
    LedgerFilter filter = {
        .account_id = subject.account_id, .open_only = !all, .limit = (guint)MAX(at_most, 0)};
    g_autoptr(GPtrArray) invoices = ledger_invoices(cli->ledger, &filter, &error);
    g_autoptr(Standing) standing = invoices ? standing_new(cli, subject.account_id) : NULL;
    if (!invoices)
        return cli_fail(cli, error);
    if (!standing)
        return FALSE;
    g_autoptr(GHashTable) accounts =
        g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, (GDestroyNotify)account_record_free);
    g_autoptr(GHashTable) sums = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    Listing listing = {cli, standing, accounts, sums};
    list_all(&listing, invoices);
    return TRUE;
}

int cmd_list(int argc, char **argv)
{
    static const GOptionEntry ENTRIES[] = {
        {"all", 'a', 0, G_OPTION_ARG_NONE, &all, "Closed ones and credit notes too", NULL},
        {"overdue", 'o', 0, G_OPTION_ARG_NONE, &overdue, "Only what is past its due date", NULL},
        {"account", 0, 0, G_OPTION_ARG_STRING, &of_account, "Only this debtor", "ACCOUNT"},
        {"limit", 'n', 0, G_OPTION_ARG_INT, &at_most, "At most so many", "N"},
        G_OPTION_ENTRY_NULL};
    static const Usage USAGE = {"", "open invoices and where they stand", NULL, 0, 0, ENTRIES, FALSE};
    Cli cli;
    if (cli_begin(&cli, &USAGE, argc, argv) && cli_open_ledger(&cli, LEDGER_READ))
        run(&cli);
    return cli_end(&cli);
}

// postdue simulate: what the coming days bring (cli/future.h), as a list, by day, or as the difference that
// another configuration makes. Nothing is sent and nothing written.
#include <stdlib.h>
#include <string.h>

#include "cli/cli.h"
#include "cli/commands.h"
#include "cli/future.h"

#define DAY_S 86400

static int days = 30;
static char *of_account;
static char *diff_file;
static gboolean approve, summary;

// `change` is "-" or "+" in a comparison, NULL in a plain list.
static void print_planned(Cli *cli, const Planned *p, const char *change)
{
    static const char *const WHAT[] = {[DECISION_NOTHING] = "-",
                                       [DECISION_MAIL] = "mail",
                                       [DECISION_TASK] = "ask a person",
                                       [DECISION_APPROVE] = "wait for approval",
                                       [DECISION_BREAK] = "promise broken",
                                       [DECISION_ASK] = "ask the owner",
                                       [DECISION_THANK] = "thank"};
    g_autoptr(AccountRecord) account = ledger_account(cli->ledger, p->account_id, NULL);
    g_autoptr(InvoiceRecord) lead =
        p->lead_invoice ? ledger_invoice(cli->ledger, p->lead_invoice, NULL) : NULL;
    Money sum = {.minor = p->sum_minor};
    g_strlcpy(sum.currency, p->currency, CURRENCY_SIZE);
    g_autofree char *more =
        p->n_invoices > 1 ? g_strdup_printf("%s and %u more", lead ? lead->number : "?", p->n_invoices - 1)
                          : g_strdup(lead ? lead->number : NULL);
    const Value row[] = {out_text(change),
                         out_instant(p->at_unix),
                         out_text(WHAT[p->kind]),
                         out_text(p->step),
                         out_text(account ? account->key : NULL),
                         out_text(more),
                         p->sum_minor ? out_money(sum) : out_text(NULL),
                         out_text(decision_kind_name(p->kind)),
                         out_int(p->n_invoices)};
    out_row(cli->out, change ? row : row + 1);
}

// --- two configurations against each other
// ------------------------------------------------------------------------

// The same thing at the same time to the same debtor.
static int compare_planned(const Planned *a, const Planned *b)
{
    int order = planned_compare(a, b);
    if (!order)
        order = (int)a->kind - (int)b->kind;
    if (!order)
        order = strcmp(a->step, b->step);
    return order ? order : (a->lead_invoice > b->lead_invoice) - (a->lead_invoice < b->lead_invoice);
}

static gint by_all(gconstpointer a, gconstpointer b)
{
    return compare_planned(a, b);
}

static void print_diff(Cli *cli, GArray *now, GArray *then)
{
    static const Column COLUMNS[] = {
        {"change", "", FALSE},   {"at", "WHEN", FALSE},        {"what", "WHAT", FALSE},
        {"step", "STEP", FALSE}, {"account", "DEBTOR", FALSE}, {"invoices", "INVOICE", FALSE},
        {"sum", "OPEN", TRUE},   {"kind", NULL, FALSE},        {"n_invoices", NULL, TRUE}};
    guint i = 0, k = 0, gone = 0, new = 0;
    g_array_sort(now, by_all);
    g_array_sort(then, by_all);
    out_table(cli->out, "changes", COLUMNS, G_N_ELEMENTS(COLUMNS));
    while (i < now->len || k < then->len) {
        const Planned *old = i < now->len ? &g_array_index(now, Planned, i) : NULL;
        const Planned *fresh = k < then->len ? &g_array_index(then, Planned, k) : NULL;
        int order = !fresh ? -1 : !old ? 1 : compare_planned(old, fresh);
        if (order)
            print_planned(cli, order < 0 ? old : fresh, order < 0 ? "-" : "+");
        gone += order < 0;
        new += order > 0;
        i += order <= 0;
        k += order >= 0;
    }
    out_table_end(cli->out, "Nothing would change.");
    out_field(cli->out, "gone", NULL, out_int(gone));
    out_field(cli->out, "new", NULL, out_int(new));
    if (gone || new)
        out_say(cli->out, "\n- as it is, + with %s. Nothing was sent.", diff_file);
}

static void print_all(Cli *cli, const GArray *planned)
{
    static const Column COLUMNS[] = {{"at", "WHEN", FALSE},          {"what", "WHAT", FALSE},
                                     {"step", "STEP", FALSE},        {"account", "DEBTOR", FALSE},
                                     {"invoices", "INVOICE", FALSE}, {"sum", "OPEN", TRUE},
                                     {"kind", NULL, FALSE},          {"n_invoices", NULL, TRUE}};
    out_table(cli->out, "planned", COLUMNS, G_N_ELEMENTS(COLUMNS));
    for (guint i = 0; i < planned->len; i++)
        print_planned(cli, &g_array_index(planned, Planned, i), NULL);
    out_table_end(cli->out, "Nothing would happen.");
}

static void print_summary(Cli *cli, const GArray *planned)
{
    static const Column COLUMNS[] = {
        {"day", "DAY", TRUE}, {"mails", "MAILS", TRUE}, {"other", "OTHER", TRUE}};
    out_table(cli->out, "days", COLUMNS, G_N_ELEMENTS(COLUMNS));
    for (guint i = 0; i < planned->len;) {
        Day day = calendar_day(cli->zone, g_array_index(planned, Planned, i).at_unix, NULL);
        int mails = 0, other = 0;
        for (; i < planned->len; i++) {
            const Planned *p = &g_array_index(planned, Planned, i);
            if (calendar_day(cli->zone, p->at_unix, NULL) != day)
                break;
            *(p->kind == DECISION_MAIL ? &mails : &other) += 1;
        }
        const Value row[] = {out_day(day), out_int(mails), out_int(other)};
        out_row(cli->out, row);
    }
    out_table_end(cli->out, "Nothing would happen.");
}

static gboolean play_with(Cli *cli, World *world, int64_t account_id, GArray *planned)
{
    GError *error = NULL;
    Future future = {cli, world, planned, cli->now_unix + (int64_t)days * DAY_S, approve, 0};
    return future_play(&future, account_id, &error) || cli_fail(cli, error);
}

static void tell(Cli *cli, const GArray *planned)
{
    guint mails = 0;
    if (summary)
        print_summary(cli, planned);
    else
        print_all(cli, planned);
    for (guint i = 0; i < planned->len; i++)
        mails += g_array_index(planned, Planned, i).kind == DECISION_MAIL;
    out_field(cli->out, "mails", NULL, out_int(mails));
    out_field(cli->out, "days_ahead", NULL, out_int(days));
    out_say(cli->out, "\n%u mail%s in %d days, if nobody pays and nobody answers. Nothing was sent.", mails,
            mails == 1 ? "" : "s", days);
}

static gboolean compare(Cli *cli, int64_t account_id, GArray *planned)
{
    GError *error = NULL;
    g_autoptr(Settings) other = settings_load(diff_file, &error);
    if (!other)
        return cli_fail(cli, error);
    g_autoptr(GArray) then = g_array_new(FALSE, FALSE, sizeof(Planned));
    g_autoptr(World) elsewhere = world_load(other, &error);
    if (!elsewhere)
        return cli_fail(cli, error);
    if (!play_with(cli, elsewhere, account_id, then))
        return FALSE;
    print_diff(cli, planned, then); // before `other` goes: steps are named by it
    return TRUE;
}

static gboolean simulate(Cli *cli)
{
    Subject subject = {0, 0};
    GError *error = NULL;
    if (days < 1 || days > 3660)
        return cli_usage_error(cli, "--days is 1 to 3660");
    if (of_account && !cli_subject(cli, of_account, SUBJECT_ACCOUNT, &subject))
        return FALSE;
    if (!ledger_begin(cli->ledger, &error)) // one unchanging view of all accounts
        return cli_fail(cli, error);
    g_autoptr(GArray) planned = g_array_new(FALSE, FALSE, sizeof(Planned));
    World *world = cli_world(cli);
    if (!world || !play_with(cli, world, subject.account_id, planned))
        return FALSE;
    if (diff_file)
        return compare(cli, subject.account_id, planned);
    tell(cli, planned);
    return TRUE;
}

int cmd_simulate(int argc, char **argv)
{
    static const GOptionEntry ENTRIES[] = {
        {"days", 'd', 0, G_OPTION_ARG_INT, &days, "How far ahead (default 30)", "N"},
        {"account", 0, 0, G_OPTION_ARG_STRING, &of_account, "Only this debtor", "ACCOUNT"},
        {"approve", 0, 0, G_OPTION_ARG_NONE, &approve, "As if everything were approved", NULL},
        {"diff", 0, 0, G_OPTION_ARG_FILENAME, &diff_file, "Only what another configuration would change",
         "FILE"},
        {"summary", 's', 0, G_OPTION_ARG_NONE, &summary, "One line a day", NULL},
        G_OPTION_ENTRY_NULL};
    static const Usage USAGE = {"", "what would be sent in the coming days", NULL, 0, 0, ENTRIES, FALSE};
    Cli cli;
    if (cli_begin(&cli, &USAGE, argc, argv) && cli_open_ledger(&cli, LEDGER_READ))
        simulate(&cli);
    return cli_end(&cli);
}

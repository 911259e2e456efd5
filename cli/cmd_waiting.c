// postdue inbox, promises, holds, forget: what waits for a person. The answers are cmd_resolve.c.
#include <stdlib.h>
#include <string.h>

#include "cli/cli.h"
#include "cli/commands.h"
#include "cli/standing.h"
#include "store/ledger_talk.h"

static gboolean yes, all;

typedef struct {
    char *account, *invoice;
} Names;

static Names names_of(Cli *cli, int64_t account_id, int64_t invoice_id)
{
    g_autoptr(AccountRecord) account = ledger_account(cli->ledger, account_id, NULL);
    g_autoptr(InvoiceRecord) invoice = invoice_id ? ledger_invoice(cli->ledger, invoice_id, NULL) : NULL;
    return (Names){g_strdup(account ? account->key : "?"), g_strdup(invoice ? invoice->number : "all")};
}

static void names_clear(Names *names)
{
    g_free(names->account);
    g_free(names->invoice);
}

// --- lists
// ----------------------------------------------------------------------------------------------------

static gboolean print_inbox(Cli *cli)
{
    static const Column COLUMNS[] = {{"task", "TASK", TRUE},       {"kind", "WHAT", FALSE},
                                     {"account", "DEBTOR", FALSE}, {"invoice", "INVOICE", FALSE},
                                     {"opened", "SINCE", FALSE},   {"text", "", FALSE},
                                     {"owner", NULL, FALSE},       {"message_id", NULL, FALSE}};
    GError *error = NULL;
    LedgerFilter filter = {.open_only = TRUE};
    g_autoptr(GPtrArray) tasks = ledger_tasks(cli->ledger, &filter, &error);
    if (!tasks)
        return cli_fail(cli, error);
    out_table(cli->out, "tasks", COLUMNS, G_N_ELEMENTS(COLUMNS));
    for (guint i = 0; i < tasks->len; i++) {
        const TaskRecord *t = tasks->pdata[i];
        Names names = names_of(cli, t->account_id, t->invoice_id);
        const Value row[] = {out_int(t->id),
                             out_text(t->kind),
                             out_text(names.account),
                             out_text(names.invoice),
                             out_day(calendar_day(cli->zone, t->opened_unix, NULL)),
                             out_text(t->text),
                             out_text(t->owner),
                             out_text(t->message_id)};
        out_row(cli->out, row);
        names_clear(&names);
    }
    out_table_end(cli->out, "Nothing waits for you.");
    return TRUE;
}

static gboolean print_promises(Cli *cli)
{
    static const Column COLUMNS[] = {{"promised", "FOR", TRUE},     {"account", "DEBTOR", FALSE},
                                     {"invoice", "INVOICE", FALSE}, {"amount", "AMOUNT", TRUE},
                                     {"state", "STATE", FALSE},     {"made", "SAID ON", TRUE},
                                     {"quote", "WORDS", FALSE},     {"message_id", NULL, FALSE}};
    static const char *const STATES[] = {"open", "kept", "partly kept", "broken"};
    GError *error = NULL;
    LedgerFilter filter = {.open_only = !all};
    g_autoptr(GPtrArray) promises = ledger_promises(cli->ledger, &filter, &error);
    if (!promises)
        return cli_fail(cli, error);
    out_table(cli->out, "promises", COLUMNS, G_N_ELEMENTS(COLUMNS));
    for (guint i = 0; i < promises->len; i++) {
        const PromiseRecord *p = promises->pdata[i];
        Names names = names_of(cli, p->account_id, p->invoice_id);
        const Value row[] = {
            out_day(p->promised),       out_text(names.account),
            out_text(names.invoice),    p->amount.minor ? out_money(p->amount) : out_text("all"),
            out_text(STATES[p->state]), out_day(calendar_day(cli->zone, p->made_unix, NULL)),
            out_text(p->quote),         out_text(p->message_id)};
        out_row(cli->out, row);
        names_clear(&names);
    }
    out_table_end(cli->out, all ? "Nobody has promised anything." : "No promise is open.");
    return TRUE;
}

static gboolean print_holds(Cli *cli)
{
    static const Column COLUMNS[] = {
        {"hold", NULL, TRUE},        {"account", "DEBTOR", FALSE}, {"invoice", "INVOICE", FALSE},
        {"standing", "HOLD", FALSE}, {"kind", NULL, FALSE},        {"until", NULL, FALSE},
        {"since", "SINCE", TRUE},    {"by", "BY", FALSE},          {"reason", "REASON", FALSE}};
    GError *error = NULL;
    LedgerFilter filter = {.open_only = TRUE};
    g_autoptr(GPtrArray) holds = ledger_holds(cli->ledger, &filter, &error);
    if (!holds)
        return cli_fail(cli, error);
    out_table(cli->out, "holds", COLUMNS, G_N_ELEMENTS(COLUMNS));
    for (guint i = 0; i < holds->len; i++) {
        const HoldRecord *h = holds->pdata[i];
        if (h->until_unix && h->until_unix <= cli->now_unix)
            continue; // over by itself
        Names names = names_of(cli, h->account_id, h->invoice_id);
        g_autofree char *words = standing_hold_text(cli, h);
        const Value row[] = {out_int(h->id),
                             out_text(names.account),
                             out_text(names.invoice),
                             out_text(words),
                             out_text(hold_kind_name(h->kind)),
                             out_instant(h->until_unix),
                             out_day(calendar_day(cli->zone, h->set_unix, NULL)),
                             out_text(h->by),
                             out_text(h->reason)};
        out_row(cli->out, row);
        names_clear(&names);
    }
    out_table_end(cli->out, "Nothing is held.");
    return TRUE;
}

int cmd_inbox(int argc, char **argv)
{
    static const Usage USAGE = {
        "", "what waits for a person", "Answer with: postdue resolve TASK ANSWER", 0, 0, NULL, FALSE};
    Cli cli;
    if (cli_begin(&cli, &USAGE, argc, argv) && cli_open_ledger(&cli, LEDGER_READ))
        print_inbox(&cli);
    return cli_end(&cli);
}

int cmd_promises(int argc, char **argv)
{
    static const GOptionEntry ENTRIES[] = {
        {"all", 'a', 0, G_OPTION_ARG_NONE, &all, "Kept and broken ones too", NULL}, G_OPTION_ENTRY_NULL};
    static const Usage USAGE = {"", "who promised to pay what and when", NULL, 0, 0, ENTRIES, FALSE};
    Cli cli;
    if (cli_begin(&cli, &USAGE, argc, argv) && cli_open_ledger(&cli, LEDGER_READ))
        print_promises(&cli);
    return cli_end(&cli);
}

int cmd_holds(int argc, char **argv)
{
    static const Usage USAGE = {"", "what is paused, and by whom", NULL, 0, 0, NULL, FALSE};
    Cli cli;
    if (cli_begin(&cli, &USAGE, argc, argv) && cli_open_ledger(&cli, LEDGER_READ))
        print_holds(&cli);
    return cli_end(&cli);
}

// --- forget
// -----------------------------------------------------------------------------------------------------

static gboolean forget(Cli *cli, const Subject *subject)
{
    GError *error = NULL;
    Act act = cli_act(cli);
    if (!yes)
        return cli_usage_error(cli, "this cannot be undone; say --yes");
    if (!ledger_forget(cli->ledger, &act, subject->account_id, &error))
        return cli_fail(cli, error);
    cli_wake(cli);
    out_field(cli->out, "account", NULL, out_int(subject->account_id));
    out_say(cli->out, "Names, addresses and texts are gone; numbers, dates and amounts stay.");
    return TRUE;
}

int cmd_forget(int argc, char **argv)
{
    static const GOptionEntry ENTRIES[] = {{"yes", 0, 0, G_OPTION_ARG_NONE, &yes, "Really", NULL},
                                           G_OPTION_ENTRY_NULL};
    static const Usage USAGE = {"ACCOUNT", "take a person's data out", NULL, 1, 1, ENTRIES, FALSE};
    Cli cli;
    Subject subject;
    if (cli_begin(&cli, &USAGE, argc, argv) && cli_open_ledger(&cli, LEDGER_WRITE) &&
        cli_subject(&cli, cli.arguments[0], SUBJECT_ACCOUNT, &subject))
        forget(&cli, &subject);
    return cli_end(&cli);
}

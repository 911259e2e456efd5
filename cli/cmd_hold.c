// postdue pause, stop, resume, approve: a person's word about an invoice or a whole account.
#include "cli/cli.h"
#include "cli/commands.h"
#include "store/ledger_talk.h"

static char *until, *reason;
static int days;

#define REASON                                                                                               \
    {                                                                                                        \
        "reason", 'r', 0, G_OPTION_ARG_STRING, &reason, "Why, in your words; shown by `why`", "TEXT"         \
    }

static char *subject_name(Cli *cli, const Subject *subject)
{
    g_autoptr(AccountRecord) account = ledger_account(cli->ledger, subject->account_id, NULL);
    g_autoptr(InvoiceRecord) invoice =
        subject->invoice_id ? ledger_invoice(cli->ledger, subject->invoice_id, NULL) : NULL;
    if (invoice)
        return g_strdup_printf("invoice %s of %s", invoice->number, account ? account->key : "?");
    return g_strdup_printf("all invoices of %s", account ? account->key : "?");
}

static gboolean begin(Cli *cli, const Usage *usage, int argc, char **argv, Subject *subject)
{
    if (!cli_begin(cli, usage, argc, argv) || !cli_open_ledger(cli, LEDGER_WRITE) ||
        !cli_subject(cli, cli->arguments[0], SUBJECT_ANY, subject))
        return FALSE;
    cli->why = reason;
    return TRUE;
}

static gboolean hold_it(Cli *cli, const Subject *subject, HoldKind kind, int64_t until_unix, const char *why)
{
    GError *error = NULL;
    Act act = cli_act(cli);
    HoldDraft draft = {.account_id = subject->account_id,
                       .invoice_id = subject->invoice_id,
                       .kind = kind,
                       .until_unix = until_unix,
                       .reason = reason ? reason : why};
    int64_t id = ledger_hold(cli->ledger, &act, &draft, &error);
    if (!id)
        return cli_fail(cli, error);
    cli_wake(cli);
    g_autofree char *name = subject_name(cli, subject);
    HoldRecord hold = {.kind = kind, .until_unix = until_unix};
    out_field(cli->out, "hold", NULL, out_int(id));
    out_field(cli->out, "until", NULL, out_instant(until_unix));
    g_autofree char *day =
        out_value_text(cli->out, out_day(until_unix ? calendar_day(cli->zone, until_unix, NULL) : DAY_NONE));
    if (hold.until_unix)
        out_say(cli->out, "Paused until the end of %s: %s.", day, name);
    else
        out_say(cli->out, "%s until you resume: %s.", kind == HOLD_STOP ? "Stopped" : "Paused", name);
    return TRUE;
}

static gboolean pause_until(Cli *cli, int64_t *until_unix)
{
    *until_unix = 0;
    if (until && days)
        return cli_usage_error(cli, "--until or --days, not both");
    if (!until && !days)
        return TRUE;
    Day day = until ? cli_day(cli, until) : cli_today(cli) + days;
    if (day == DAY_NONE)
        return FALSE;
    if (day < cli_today(cli) || days < 0)
        return cli_usage_error(cli, "a pause ends in the future");
    *until_unix = cli_end_of_day(cli, day);
    return TRUE;
}

int cmd_pause(int argc, char **argv)
{
    static const GOptionEntry ENTRIES[] = {
        {"until", 'u', 0, G_OPTION_ARG_STRING, &until, "Last day of the pause (default: until you resume)",
         "DAY"},
        {"days", 'd', 0, G_OPTION_ARG_INT, &days, "So many days from today", "N"},
        REASON,
        G_OPTION_ENTRY_NULL};
    static const Usage USAGE = {"INVOICE|ACCOUNT", "no reminders for a while", NULL, 1, 1, ENTRIES, FALSE};
    Cli cli;
    Subject subject;
    int64_t until_unix;
    if (begin(&cli, &USAGE, argc, argv, &subject) && pause_until(&cli, &until_unix))
        hold_it(&cli, &subject, HOLD_PAUSE, until_unix, "paused by a person");
    return cli_end(&cli);
}

int cmd_stop(int argc, char **argv)
{
    static const GOptionEntry ENTRIES[] = {REASON, G_OPTION_ENTRY_NULL};
    static const Usage USAGE = {
        "INVOICE|ACCOUNT", "no reminders until you resume", NULL, 1, 1, ENTRIES, FALSE};
    Cli cli;
    Subject subject;
    if (begin(&cli, &USAGE, argc, argv, &subject))
        hold_it(&cli, &subject, HOLD_STOP, 0, "stopped by a person");
    return cli_end(&cli);
}

static gboolean resume(Cli *cli, const Subject *subject)
{
    GError *error = NULL;
    guint n = 0;
    Act act = cli_act(cli);
    if (!ledger_holds_lift(cli->ledger, &act, subject->account_id, subject->invoice_id, &n, &error))
        return cli_fail(cli, error);
    cli_wake(cli);
    g_autofree char *name = subject_name(cli, subject);
    out_field(cli->out, "lifted", NULL, out_int(n));
    if (n == 0)
        out_say(cli->out, "Nothing was held: %s.", name);
    else
        out_say(cli->out, "Resumed: %s (%u hold%s lifted).", name, n, n == 1 ? "" : "s");
    return TRUE;
}

int cmd_resume(int argc, char **argv)
{
    static const GOptionEntry ENTRIES[] = {REASON, G_OPTION_ENTRY_NULL};
    static const Usage USAGE = {"INVOICE|ACCOUNT", "lift pauses and stops", NULL, 1, 1, ENTRIES, FALSE};
    Cli cli;
    Subject subject;
    if (begin(&cli, &USAGE, argc, argv, &subject))
        resume(&cli, &subject);
    return cli_end(&cli);
}

// The invoices that wait: of the account, or the one named. A step that nobody was shown is not approved.
static GArray *waiting(Cli *cli, const Subject *subject)
{
    g_autoptr(GArray) ids = g_array_new(FALSE, FALSE, sizeof(int64_t));
    GError *error = NULL;
    LedgerFilter filter = {.account_id = subject->account_id, .open_only = TRUE};
    g_autoptr(GPtrArray) holds = ledger_holds(cli->ledger, &filter, &error);
    if (!holds) {
        cli_fail(cli, error);
        return NULL;
    }
    for (guint i = 0; i < holds->len; i++) {
        const HoldRecord *hold = holds->pdata[i];
        gboolean meant = !subject->invoice_id || hold->invoice_id == subject->invoice_id;
        if (hold->kind == HOLD_APPROVAL && hold->invoice_id && meant)
            g_array_append_val(ids, hold->invoice_id);
    }
    return g_steal_pointer(&ids);
}

static gboolean approve(Cli *cli, const Subject *subject)
{
    GError *error = NULL;
    Act act = cli_act(cli);
    g_autoptr(GArray) ids = NULL;
    if (!(ids = waiting(cli, subject)))
        return FALSE;
    for (guint i = 0; i < ids->len; i++)
        if (!ledger_approve(cli->ledger, &act, g_array_index(ids, int64_t, i), &error))
            return cli_fail(cli, error);
    cli_wake(cli);
    out_field(cli->out, "approved", NULL, out_int(ids->len));
    g_autofree char *name = subject_name(cli, subject);
    if (ids->len == 0)
        out_say(cli->out, "Nothing waits for approval: %s.", name);
    else
        out_say(cli->out, "Approved: the next step of %s.", name);
    return TRUE;
}

int cmd_approve(int argc, char **argv)
{
    static const GOptionEntry ENTRIES[] = {REASON, G_OPTION_ENTRY_NULL};
    static const Usage USAGE = {"INVOICE|ACCOUNT", "let the waiting step go", NULL, 1, 1, ENTRIES, FALSE};
    Cli cli;
    Subject subject;
    if (begin(&cli, &USAGE, argc, argv, &subject))
        approve(&cli, &subject);
    return cli_end(&cli);
}

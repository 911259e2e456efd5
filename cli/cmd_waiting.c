// postdue inbox, promises, holds, resolve, forget: what waits for a person, and the person's answer.
#include <stdlib.h>
#include <string.h>

#include "cli/cli.h"
#include "cli/commands.h"
#include "cli/standing.h"
#include "store/ledger_capture.h"
#include "store/ledger_outbox.h"
#include "store/ledger_talk.h"

static char *due, *reason;
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
        "", "what waits for a person", "Answer with: postdue resolve TASK", 0, 0, NULL, FALSE};
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

// --- resolve
// ----------------------------------------------------------------------------------------------------

static TaskRecord *take_task(Cli *cli, GPtrArray *tasks)
{
    int64_t id = g_ascii_strtoll(cli->arguments[0] + (*cli->arguments[0] == '#'), NULL, 10);
    for (guint i = 0; i < tasks->len; i++)
        if (((TaskRecord *)tasks->pdata[i])->id == id)
            return tasks->pdata[i];
    return NULL;
}

// "did it go out?": the action of the task's invoice that is uncertain.
static gboolean settle_uncertain(Cli *cli, const Act *act, const TaskRecord *task, const char *answer,
                                 GError **error)
{
    gboolean sent = strcmp(answer, "sent") == 0;
    if (!sent && strcmp(answer, "not-sent") != 0)
        return cli_usage_error(cli, "answer this task with sent or not-sent");
    LedgerFilter filter = {.account_id = task->account_id,
                           .invoice_id = task->invoice_id,
                           .state = ACTION_UNCERTAIN,
                           .match_state = TRUE};
    g_autoptr(GPtrArray) actions = ledger_actions(cli->ledger, &filter, error);
    for (guint i = 0; actions && i < actions->len; i++) {
        const ActionRecord *action = actions->pdata[i];
        gboolean ok =
            sent ? ledger_mark_sent(cli->ledger, act, action->id, 0, NULL, error)
                 : ledger_mark_failed(cli->ledger, act, action->id, "a person says it did not arrive", error);
        if (!ok)
            return FALSE;
    }
    return actions != NULL;
}

static gboolean settle_due(Cli *cli, const Act *act, const TaskRecord *task, GError **error)
{
    Day day = cli_day(cli, due);
    char text[DAY_TEXT_SIZE];
    if (day == DAY_NONE)
        return FALSE;
    json_t *changes = json_pack("{ss sb}", "due", day_format(day, text), "unsure", 0);
    gboolean ok = ledger_invoice_correct(cli->ledger, act, task->invoice_id, changes, error);
    json_decref(changes);
    return ok;
}

static gboolean settle_unsure(Cli *cli, const Act *act, const TaskRecord *task, GError **error)
{
    json_t *changes = json_pack("{sb}", "unsure", 0);
    gboolean ok = ledger_invoice_correct(cli->ledger, act, task->invoice_id, changes, error);
    json_decref(changes);
    return ok;
}

static gboolean settle(Cli *cli, const Act *act, const TaskRecord *task, const char *answer, GError **error)
{
    if (strcmp(task->kind, "uncertain") == 0 && !settle_uncertain(cli, act, task, answer, error))
        return FALSE;
    if (due && task->invoice_id && !settle_due(cli, act, task, error))
        return FALSE;
    if (!due && strcmp(task->kind, "unsure") == 0 && !settle_unsure(cli, act, task, error))
        return FALSE;
    if (strcmp(task->kind, "approval") == 0 && strcmp(answer, "approve") == 0 &&
        !ledger_approve(cli->ledger, act, task->invoice_id, error))
        return FALSE;
    LedgerFilter filter = {.account_id = task->account_id, .open_only = TRUE};
    g_autoptr(GPtrArray) open = ledger_tasks(cli->ledger, &filter, error);
    for (guint i = 0; open && i < open->len; i++)
        if (((TaskRecord *)open->pdata[i])->id == task->id)
            return ledger_task_resolve(cli->ledger, act, task->id, answer, error);
    return open != NULL; // settling it resolved it
}

// An answered question may leave its hold in force: that is another decision.
static void tell_still_held(Cli *cli, const TaskRecord *task)
{
    LedgerFilter filter = {.account_id = task->account_id, .open_only = TRUE};
    g_autoptr(GPtrArray) holds = ledger_holds(cli->ledger, &filter, NULL);
    Names names = names_of(cli, task->account_id, task->invoice_id);
    for (guint i = 0; holds && i < holds->len; i++) {
        const HoldRecord *hold = holds->pdata[i];
        gboolean over = hold->until_unix && hold->until_unix <= cli->now_unix;
        if (over || (hold->invoice_id && hold->invoice_id != task->invoice_id))
            continue;
        g_autofree char *words = standing_hold_text(cli, hold);
        out_say(cli->out, "Still held: %s. `postdue resume %s` lifts it.", words,
                task->invoice_id ? names.invoice : names.account);
        break;
    }
    names_clear(&names);
}

static gboolean resolve(Cli *cli)
{
    GError *error = NULL;
    LedgerFilter filter = {.open_only = TRUE};
    g_autoptr(GPtrArray) tasks = ledger_tasks(cli->ledger, &filter, &error);
    if (!tasks)
        return cli_fail(cli, error);
    const TaskRecord *task = take_task(cli, tasks);
    if (!task)
        return cli_fail(cli,
                        g_error_new(PD_ERROR, PD_ERR_NOT_FOUND, "no such open task: %s", cli->arguments[0]));
    cli->why = reason;
    Act act = cli_act(cli);
    const char *answer = cli->n_arguments > 1 ? cli->arguments[1] : "done";
    if (!ledger_begin(cli->ledger, &error))
        return cli_fail(cli, error);
    if (!settle(cli, &act, task, answer, &error)) {
        ledger_rollback(cli->ledger);
        return error ? cli_fail(cli, error) : FALSE;
    }
    if (!ledger_commit(cli->ledger, &error))
        return cli_fail(cli, error);
    cli_wake(cli);
    out_field(cli->out, "task", NULL, out_int(task->id));
    out_say(cli->out, "Task %" G_GINT64_FORMAT " (%s): %s.", task->id, task->kind, answer);
    tell_still_held(cli, task);
    return TRUE;
}

int cmd_resolve(int argc, char **argv)
{
    static const GOptionEntry ENTRIES[] = {
        {"due", 0, 0, G_OPTION_ARG_STRING, &due, "The due date that was asked for", "DAY"},
        {"reason", 'r', 0, G_OPTION_ARG_STRING, &reason, "Why, in your words; shown by `why`", "TEXT"},
        G_OPTION_ENTRY_NULL};
    static const Usage USAGE = {
        "TASK [ANSWER]",
        "answer what the inbox asks",
        "ANSWER is a word for the record; \"approve\" lets an approval go, \"sent\" or"
        " \"not-sent\" settles an uncertain reminder. Holds stay: see resume.",
        1,
        2,
        ENTRIES,
        FALSE};
    Cli cli;
    if (cli_begin(&cli, &USAGE, argc, argv) && cli_open_ledger(&cli, LEDGER_WRITE))
        resolve(&cli);
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

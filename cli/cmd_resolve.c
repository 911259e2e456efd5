// postdue resolve: a person's answer to what the inbox asks, with what follows from it, in one transaction.
// Called by main.c. Always holds: an answer lifts only the hold that the mail or the bounce itself set; what
// a person paused stays paused.
#include <string.h>

#include "cli/cli.h"
#include "cli/commands.h"
#include "cli/standing.h"
#include "store/ledger_capture.h"
#include "store/ledger_money.h"
#include "store/ledger_outbox.h"
#include "store/ledger_talk.h"

static char *due, *reason, *amount, *on;

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

// --- answers to what a mail said
// ---------------------------------------------------------------------------------

static const struct {
    const char *task;
    HoldKind hold;
} HOLDS[] = {{"paid", HOLD_CLAIM},
             {"dispute", HOLD_DISPUTE},
             {"query", HOLD_PAUSE},
             {"unsure", HOLD_UNSURE},
             {"stop", HOLD_STOP},
             {"wrong-contact", HOLD_UNDELIVERABLE},
             {"bounce-hard", HOLD_UNDELIVERABLE}};

static gboolean set_by_task(const HoldRecord *hold, const TaskRecord *task)
{
    if (hold->invoice_id != task->invoice_id || g_str_has_prefix(hold->by, "person:"))
        return FALSE;
    for (gsize i = 0; i < G_N_ELEMENTS(HOLDS); i++)
        if (strcmp(HOLDS[i].task, task->kind) == 0 && HOLDS[i].hold == hold->kind)
            return TRUE;
    return FALSE;
}

// The pause that lasted until this answer.
static gboolean lift_own_hold(Cli *cli, const Act *act, const TaskRecord *task, GError **error)
{
    LedgerFilter filter = {.account_id = task->account_id, .open_only = TRUE};
    g_autoptr(GPtrArray) holds = ledger_holds(cli->ledger, &filter, error);
    for (guint i = 0; holds && i < holds->len; i++) {
        const HoldRecord *hold = holds->pdata[i];
        if (set_by_task(hold, task) && !ledger_hold_lift(cli->ledger, act, hold->id, error))
            return FALSE;
    }
    return holds != NULL;
}

static gboolean need_invoice(Cli *cli, const TaskRecord *task, const char *answer)
{
    if (task->invoice_id)
        return TRUE;
    return cli_usage_error(cli, "this task is about the whole account: use postdue %s INVOICE", answer);
}

static gboolean answer_paid(Cli *cli, const Act *act, const TaskRecord *task, GError **error)
{
    if (!need_invoice(cli, task, "paid"))
        return FALSE;
    g_autoptr(InvoiceRecord) invoice = ledger_invoice(cli->ledger, task->invoice_id, error);
    if (!invoice)
        return FALSE;
    Payment payment = {.invoice_id = invoice->id, .source = "person", .amount = invoice->open};
    payment.paid_on = on ? cli_day(cli, on) : cli_today(cli);
    if (payment.paid_on == DAY_NONE)
        return FALSE;
    if (amount &&
        (!money_parse(amount, invoice->open.currency, &payment.amount.minor) || payment.amount.minor <= 0))
        return cli_usage_error(cli, "not an amount: %s (as 1234.50)", amount);
    return lift_own_hold(cli, act, task, error) && ledger_pay(cli->ledger, act, &payment, NULL, error);
}

static gboolean answer_promise(Cli *cli, const Act *act, const TaskRecord *task, GError **error)
{
    if (cli->n_arguments < 3)
        return cli_usage_error(cli, "say the day: postdue resolve TASK promise DAY");
    Day day = cli_day(cli, cli->arguments[2]);
    if (day == DAY_NONE)
        return FALSE;
    if (day < cli_today(cli))
        return cli_usage_error(cli, "a promise is for a day to come");
    PromiseDraft promise = {.account_id = task->account_id,
                            .invoice_id = task->invoice_id,
                            .promised = day,
                            .quote = task->text,
                            .message_id = task->message_id};
    return lift_own_hold(cli, act, task, error) && ledger_promise(cli->ledger, act, &promise, error) != 0;
}

static gboolean answer_hold(Cli *cli, const Act *act, const TaskRecord *task, HoldKind kind, GError **error)
{
    HoldDraft hold = {.account_id = task->account_id,
                      .invoice_id = task->invoice_id,
                      .kind = kind,
                      .reason = reason ? reason : "a person decided so"};
    return ledger_hold(cli->ledger, act, &hold, error) != 0;
}

// FALSE with *error, or told already. An answer that is none of these is a word for the record.
static gboolean follow(Cli *cli, const Act *act, const TaskRecord *task, const char *answer, GError **error)
{
    if (strcmp(answer, "paid") == 0)
        return answer_paid(cli, act, task, error);
    if (strcmp(answer, "promise") == 0)
        return answer_promise(cli, act, task, error);
    if (strcmp(answer, "dispute") == 0)
        return answer_hold(cli, act, task, HOLD_DISPUTE, error);
    if (strcmp(answer, "stop") == 0)
        return answer_hold(cli, act, task, HOLD_STOP, error);
    if (strcmp(answer, "dismiss") == 0)
        return lift_own_hold(cli, act, task, error);
    if (strcmp(task->kind, "approval") == 0 && strcmp(answer, "approve") == 0)
        return ledger_approve(cli->ledger, act, task->invoice_id, error);
    return TRUE;
}

static gboolean settle(Cli *cli, const Act *act, const TaskRecord *task, const char *answer, GError **error)
{
    if (strcmp(task->kind, "uncertain") == 0 && !settle_uncertain(cli, act, task, answer, error))
        return FALSE;
    if (due && task->invoice_id && !settle_due(cli, act, task, error))
        return FALSE;
    if (!due && task->invoice_id && strcmp(task->kind, "unsure") == 0 &&
        !settle_unsure(cli, act, task, error))
        return FALSE;
    if (!follow(cli, act, task, answer, error))
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
    g_autoptr(AccountRecord) account = ledger_account(cli->ledger, task->account_id, NULL);
    g_autoptr(InvoiceRecord) invoice =
        task->invoice_id ? ledger_invoice(cli->ledger, task->invoice_id, NULL) : NULL;
    for (guint i = 0; holds && i < holds->len; i++) {
        const HoldRecord *hold = holds->pdata[i];
        gboolean over = hold->until_unix && hold->until_unix <= cli->now_unix;
        if (over || (hold->invoice_id && hold->invoice_id != task->invoice_id))
            continue;
        g_autofree char *words = standing_hold_text(cli, hold);
        out_say(cli->out, "Still held: %s. `postdue resume %s` lifts it.", words,
                invoice   ? invoice->number
                : account ? account->key
                          : "?");
        break;
    }
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
    if (cli->n_arguments > 2 && strcmp(answer, "promise") != 0)
        return cli_usage_error(cli, "only promise takes a day");
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
        {"amount", 'a', 0, G_OPTION_ARG_STRING, &amount, "With paid: how much (default: all)", "AMOUNT"},
        {"on", 0, 0, G_OPTION_ARG_STRING, &on, "With paid: when it came (default: today)", "DAY"},
        {"reason", 'r', 0, G_OPTION_ARG_STRING, &reason, "Why, in your words; shown by `why`", "TEXT"},
        G_OPTION_ENTRY_NULL};
    static const Usage USAGE = {
        "TASK [ANSWER [DAY]]",
        "answer what the inbox asks",
        "ANSWER: paid, promise DAY, dispute (held until you resume), stop, dismiss (it was nothing: its pause"
        " ends); approve for an approval; sent or not-sent for an uncertain reminder; any other word is for "
        "the"
        " record and leaves holds as they are.",
        1,
        3,
        ENTRIES,
        FALSE};
    Cli cli;
    if (cli_begin(&cli, &USAGE, argc, argv) && cli_open_ledger(&cli, LEDGER_WRITE))
        resolve(&cli);
    return cli_end(&cli);
}

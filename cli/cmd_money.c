// postdue paid, close, reopen, correct: what a person knows about an invoice's money.
#include <string.h>

#include "cli/cli.h"
#include "cli/commands.h"
#include "store/ledger_capture.h"
#include "store/ledger_money.h"

static char *amount, *on, *reference, *reason;
static gint64 bounced;

#define REASON                                                                                               \
    {                                                                                                        \
        "reason", 'r', 0, G_OPTION_ARG_STRING, &reason, "Why, in your words; shown by `why`", "TEXT"         \
    }

static gboolean begin(Cli *cli, const Usage *usage, int argc, char **argv, Subject *subject)
{
    if (!cli_begin(cli, usage, argc, argv) || !cli_open_ledger(cli, LEDGER_WRITE) ||
        !cli_subject(cli, cli->arguments[0], SUBJECT_INVOICE, subject))
        return FALSE;
    cli->why = reason;
    return TRUE;
}

static void tell(Cli *cli, const char *done, int64_t invoice_id)
{
    g_autoptr(InvoiceRecord) invoice = ledger_invoice(cli->ledger, invoice_id, NULL);
    g_autoptr(AccountRecord) account =
        invoice ? ledger_account(cli->ledger, invoice->account_id, NULL) : NULL;
    if (!account)
        return;
    g_autofree char *open = out_value_text(cli->out, out_money(invoice->open));
    out_field(cli->out, "invoice", NULL, out_text(invoice->number));
    out_field(cli->out, "account", NULL, out_text(account->key));
    out_field(cli->out, "open", NULL, out_money(invoice->open));
    out_field(cli->out, "closed", NULL, out_bool(invoice->closed_unix != 0));
    if (invoice->closed_unix)
        out_say(cli->out, "%s: invoice %s of %s is closed (%s).", done, invoice->number, account->key,
                invoice->closed_why);
    else
        out_say(cli->out, "%s: invoice %s of %s has %s open.", done, invoice->number, account->key, open);
}

// --- paid
// -----------------------------------------------------------------------------------------------------

static gboolean read_amount(Cli *cli, int64_t invoice_id, Money *money)
{
    g_autoptr(InvoiceRecord) invoice = ledger_invoice(cli->ledger, invoice_id, NULL);
    *money = (Money){0};
    if (!invoice || !amount)
        return invoice != NULL;
    *money = invoice->open;
    if (!money_parse(amount, money->currency, &money->minor) || money->minor <= 0)
        return cli_usage_error(cli, "not an amount: %s (as 1234.50)", amount);
    return TRUE;
}

static gboolean pay(Cli *cli, const Subject *subject)
{
    GError *error = NULL;
    Payment payment = {.invoice_id = subject->invoice_id, .reference = reference, .source = "person"};
    PaymentResult result;
    payment.paid_on = on ? cli_day(cli, on) : cli_today(cli);
    if (payment.paid_on == DAY_NONE || !read_amount(cli, subject->invoice_id, &payment.amount))
        return FALSE;
    Act act = cli_act(cli);
    if (!ledger_pay(cli->ledger, &act, &payment, &result, &error))
        return cli_fail(cli, error);
    cli_wake(cli);
    tell(cli, "Recorded", subject->invoice_id);
    Money left = {.minor = result.left_minor};
    g_strlcpy(left.currency, payment.amount.currency, CURRENCY_SIZE);
    g_autofree char *text = out_value_text(cli->out, out_money(left));
    out_field(cli->out, "over_paid", NULL, out_money(left));
    if (left.minor > 0)
        out_say(cli->out, "%s more than was open; it is kept on the account.", text);
    return TRUE;
}

int cmd_paid(int argc, char **argv)
{
    static const GOptionEntry ENTRIES[] = {
        {"amount", 'a', 0, G_OPTION_ARG_STRING, &amount, "How much, in the invoice's currency (default: all)",
         "AMOUNT"},
        {"on", 0, 0, G_OPTION_ARG_STRING, &on, "When it came (default: today)", "DAY"},
        {"reference", 0, 0, G_OPTION_ARG_STRING, &reference, "The bank's reference", "TEXT"},
        REASON,
        G_OPTION_ENTRY_NULL};
    static const Usage USAGE = {"INVOICE", "record a payment", NULL, 1, 1, ENTRIES, FALSE};
    Cli cli;
    Subject subject;
    if (begin(&cli, &USAGE, argc, argv, &subject))
        pay(&cli, &subject);
    return cli_end(&cli);
}

// --- close and reopen
// -------------------------------------------------------------------------------------------

int cmd_close(int argc, char **argv)
{
    static const GOptionEntry ENTRIES[] = {REASON, G_OPTION_ENTRY_NULL};
    static const Usage USAGE = {
        "INVOICE", "close without money (--reason \"written off\")", NULL, 1, 1, ENTRIES, FALSE};
    Cli cli;
    Subject subject;
    GError *error = NULL;
    if (begin(&cli, &USAGE, argc, argv, &subject)) {
        Act act = cli_act(&cli);
        if (ledger_close_invoice(cli.ledger, &act, subject.invoice_id, reason ? reason : "closed", &error)) {
            cli_wake(&cli);
            tell(&cli, "Done", subject.invoice_id);
        } else {
            cli_fail(&cli, error);
        }
    }
    return cli_end(&cli);
}

// The payment that bounced: the one named, else the last of an invoice that is closed as paid. 0: none.
static gboolean bounced_payment(Cli *cli, const Subject *subject, int64_t *id)
{
    GError *error = NULL;
    LedgerFilter filter = {.account_id = subject->account_id};
    g_autoptr(InvoiceRecord) invoice = ledger_invoice(cli->ledger, subject->invoice_id, &error);
    g_autoptr(GPtrArray) payments = invoice ? ledger_payments(cli->ledger, &filter, &error) : NULL;
    *id = 0;
    if (!payments)
        return cli_fail(cli, error);
    gboolean paid = invoice->closed_unix && strcmp(invoice->closed_why, "paid") == 0;
    for (guint i = 0; i < payments->len; i++) {
        const PaymentRecord *p = payments->pdata[i];
        if (p->invoice_id == invoice->id && (bounced ? p->id == bounced : paid && p->amount.minor > 0))
            *id = MAX(*id, p->id);
    }
    if (!bounced || *id)
        return TRUE;
    return cli_fail(cli,
                    g_error_new(PD_ERROR, PD_ERR_NOT_FOUND,
                                "invoice %s has no payment %" G_GINT64_FORMAT " (postdue show lists them)",
                                invoice->number, bounced));
}

static gboolean reopen(Cli *cli, const Subject *subject)
{
    GError *error = NULL;
    int64_t payment;
    if (!bounced_payment(cli, subject, &payment))
        return FALSE;
    Act act = cli_act(cli);
    gboolean ok = payment ? ledger_payment_reverse(cli->ledger, &act, payment, &error)
                          : ledger_reopen_invoice(cli->ledger, &act, subject->invoice_id, &error);
    if (!ok)
        return cli_fail(cli, error);
    cli_wake(cli);
    out_field(cli->out, "payment_reversed", NULL, out_int(payment));
    tell(cli, payment ? "Payment taken back" : "Done", subject->invoice_id);
    return TRUE;
}

int cmd_reopen(int argc, char **argv)
{
    static const GOptionEntry ENTRIES[] = {{"payment", 0, 0, G_OPTION_ARG_INT64, &bounced,
                                            "The payment that bounced (default: the last one)", "ID"},
                                           REASON,
                                           G_OPTION_ENTRY_NULL};
    static const Usage USAGE = {"INVOICE",
                                "open again: the payment bounced",
                                "Of an invoice closed as paid the last payment is taken back, so that its"
                                " amount is open again; --payment names another, also of an open invoice."
                                " An invoice closed otherwise is just opened.",
                                1,
                                1,
                                ENTRIES,
                                FALSE};
    Cli cli;
    Subject subject;
    if (begin(&cli, &USAGE, argc, argv, &subject))
        reopen(&cli, &subject);
    return cli_end(&cli);
}

// --- correct
// ----------------------------------------------------------------------------------------------------

static gboolean set_field(Cli *cli, json_t *changes, const InvoiceRecord *invoice, const char *assignment)
{
    const char *equals = strchr(assignment, '=');
    if (!equals)
        return cli_usage_error(cli, "not FIELD=VALUE: %s", assignment);
    g_autofree char *name = g_strndup(assignment, (gsize)(equals - assignment));
    const char *value = equals + 1;
    int64_t minor = 0;
    if (strcmp(name, "due") == 0 || strcmp(name, "issued") == 0) {
        Day day = cli_day(cli, value);
        char text[DAY_TEXT_SIZE];
        if (day == DAY_NONE)
            return FALSE;
        json_object_set_new(
            changes, name, strcmp(name, "due") == 0 ? json_string(day_format(day, text)) : json_integer(day));
        return TRUE;
    }
    if (strcmp(name, "amount") == 0) {
        if (!money_parse(value, invoice->payable.currency, &minor))
            return cli_usage_error(cli, "not an amount: %s", value);
        json_object_set_new(changes, "payable", json_integer(minor));
        return TRUE;
    }
    if (strcmp(name, "chase") == 0 && (strcmp(value, "yes") == 0 || strcmp(value, "no") == 0)) {
        json_object_set_new(changes, "chase", json_boolean(*value == 'y'));
        json_object_set_new(changes, "why_not",
                            json_string(*value == 'y' ? ""
                                        : reason      ? reason
                                                      : "a person said so"));
        return TRUE;
    }
    return cli_usage_error(cli, "fields are due, issued, amount, chase=yes|no: %s", assignment);
}

static gboolean correct(Cli *cli, const Subject *subject)
{
    GError *error = NULL;
    g_autoptr(InvoiceRecord) invoice = ledger_invoice(cli->ledger, subject->invoice_id, &error);
    if (!invoice)
        return cli_fail(cli, error);
    json_t *changes = json_pack("{sb}", "unsure", 0);
    gboolean ok = TRUE;
    for (int i = 1; ok && i < cli->n_arguments; i++)
        ok = set_field(cli, changes, invoice, cli->arguments[i]);
    if (ok && invoice->closed_unix && json_object_get(changes, "payable") &&
        strcmp(invoice->closed_why, "paid") != 0)
        ok = cli_fail(cli, g_error_new(PD_ERROR, PD_ERR_CONFLICT,
                                       "invoice %s is closed (%s); reopen it before its amount is corrected",
                                       invoice->number, invoice->closed_why));
    Act act = cli_act(cli);
    if (ok && !ledger_invoice_correct(cli->ledger, &act, subject->invoice_id, changes, &error))
        ok = cli_fail(cli, error);
    json_decref(changes);
    if (!ok)
        return FALSE;
    cli_wake(cli);
    tell(cli, "Corrected", subject->invoice_id);
    return TRUE;
}

int cmd_correct(int argc, char **argv)
{
    static const GOptionEntry ENTRIES[] = {REASON, G_OPTION_ENTRY_NULL};
    static const Usage USAGE = {"INVOICE FIELD=VALUE...",
                                "set right what was read wrong",
                                "Fields: due=DAY, issued=DAY, amount=1234.50, chase=yes|no.",
                                2,
                                -1,
                                ENTRIES,
                                FALSE};
    Cli cli;
    Subject subject;
    if (begin(&cli, &USAGE, argc, argv, &subject))
        correct(&cli, &subject);
    return cli_end(&cli);
}

// postdue show: everything known about one invoice or account, without the story (that is `why`).
#include <string.h>

#include "cli/cli.h"
#include "cli/commands.h"
#include "cli/standing.h"

static void show_people(Cli *cli, const InvoiceRecord *invoice)
{
    g_autofree char *to = g_strjoinv(", ", invoice->to), *cc = g_strjoinv(", ", invoice->cc);
    out_field(cli->out, "owner", "Sent by", out_text(invoice->owner));
    out_field(cli->out, "to", "To", out_text(to));
    if (*cc)
        out_field(cli->out, "cc", "Cc", out_text(cc));
    out_field(cli->out, "subject", "Subject", out_text(invoice->subject));
    out_field(cli->out, "message_id", "Message-ID", out_text(invoice->message_id));
}

static void show_actions(Cli *cli, const LedgerFilter *filter)
{
    static const Column COLUMNS[] = {
        {"id", "ID", TRUE},    {"step", "STEP", FALSE}, {"kind", "KIND", FALSE}, {"state", "STATE", FALSE},
        {"at", "WHEN", FALSE}, {"to", "TO", FALSE},     {"detail", "", FALSE},   {"message_id", NULL, FALSE}};
    g_autoptr(GPtrArray) actions = ledger_actions(cli->ledger, filter, NULL);
    if (!actions || (actions->len == 0 && !out_is_json(cli->out)))
        return;
    out_heading(cli->out, "Steps");
    out_table(cli->out, "actions", COLUMNS, G_N_ELEMENTS(COLUMNS));
    for (guint i = 0; i < actions->len; i++) {
        const ActionRecord *a = actions->pdata[i];
        int64_t at = a->sent_unix ? a->sent_unix : a->accepted_unix ? a->accepted_unix : a->planned_unix;
        const Value row[] = {out_int(a->id),
                             out_text(a->step_name),
                             out_text(a->kind),
                             out_text(action_state_name(a->state)),
                             out_instant(at),
                             out_text(a->recipient),
                             out_text(*a->detail || out_is_json(cli->out) ? a->detail : " "),
                             out_text(a->message_id)};
        out_row(cli->out, row);
    }
    out_table_end(cli->out, NULL);
}

static void show_payments(Cli *cli, const LedgerFilter *filter)
{
    static const Column COLUMNS[] = {{"payment", "PAYMENT", TRUE},
                                     {"paid_on", "PAID ON", TRUE},
                                     {"amount", "AMOUNT", TRUE},
                                     {"reference", "REFERENCE", FALSE},
                                     {"source", "FROM", FALSE}};
    g_autoptr(GPtrArray) payments = ledger_payments(cli->ledger, filter, NULL);
    if (!payments || (payments->len == 0 && !out_is_json(cli->out)))
        return;
    out_heading(cli->out, "Payments");
    out_table(cli->out, "payments", COLUMNS, G_N_ELEMENTS(COLUMNS));
    for (guint i = 0; i < payments->len; i++) {
        const PaymentRecord *p = payments->pdata[i];
        const Value row[] = {out_int(p->id), out_day(p->paid_on), out_money(p->amount),
                             out_text(p->reference), out_text(p->source)};
        out_row(cli->out, row);
    }
    out_table_end(cli->out, NULL);
}

static gboolean show_invoice(Cli *cli, int64_t id)
{
    GError *error = NULL;
    g_autoptr(InvoiceRecord) invoice = ledger_invoice(cli->ledger, id, &error);
    g_autoptr(AccountRecord) account =
        invoice ? ledger_account(cli->ledger, invoice->account_id, &error) : NULL;
    if (!account)
        return cli_fail(cli, error);
    g_autoptr(Standing) standing = standing_new(cli, invoice->account_id);
    if (!standing)
        return FALSE;
    g_autofree char *words = standing_of(standing, invoice);
    out_field(cli->out, "number", "Invoice", out_text(invoice->number));
    out_field(cli->out, "id", NULL, out_int(invoice->id));
    out_field(cli->out, "kind", NULL, out_text(invoice->kind));
    out_field(cli->out, "account", "Debtor", out_text(account->key));
    out_field(cli->out, "buyer", "Name", out_text(*invoice->buyer ? invoice->buyer : account->name));
    out_field(cli->out, "standing", "Standing", out_text(words));
    out_field(cli->out, "payable", "Amount", out_money(invoice->payable));
    out_field(cli->out, "open", "Open", out_money(invoice->open));
    out_field(cli->out, "issued", "Issued", out_day(invoice->issued));
    out_field(cli->out, "due", "Due", out_day(invoice->due));
    out_field(cli->out, "due_basis", NULL, out_text(invoice->due_basis));
    if (invoice->discount_until != DAY_NONE)
        out_field(cli->out, "discount_until", "Discount until", out_day(invoice->discount_until));
    out_field(cli->out, "step", NULL, out_int(invoice->step));
    out_field(cli->out, "next", "Next look", out_instant(invoice->closed_unix ? 0 : account->next_unix));
    show_people(cli, invoice);
    LedgerFilter filter = {.account_id = invoice->account_id, .invoice_id = id};
    show_payments(cli, &filter);
    show_actions(cli, &filter);
    return TRUE;
}

static void show_addresses(Cli *cli, int64_t account_id)
{
    static const Column COLUMNS[] = {{"address", "ADDRESS", FALSE}, {"state", "STATE", FALSE}};
    g_autoptr(GPtrArray) addresses = ledger_addresses(cli->ledger, account_id, NULL);
    out_heading(cli->out, "Addresses");
    out_table(cli->out, "addresses", COLUMNS, G_N_ELEMENTS(COLUMNS));
    for (guint i = 0; addresses && i < addresses->len; i++) {
        const AddressRecord *a = addresses->pdata[i];
        const Value row[] = {out_text(a->address), out_text(a->state)};
        out_row(cli->out, row);
    }
    out_table_end(cli->out, "none");
}

static void show_open(Cli *cli, const Standing *standing, int64_t account_id)
{
    static const Column COLUMNS[] = {{"number", "INVOICE", FALSE},
                                     {"due", "DUE", TRUE},
                                     {"open", "OPEN", TRUE},
                                     {"standing", "STANDING", FALSE}};
    LedgerFilter filter = {.account_id = account_id, .open_only = TRUE};
    g_autoptr(GPtrArray) invoices = ledger_invoices(cli->ledger, &filter, NULL);
    out_heading(cli->out, "Open");
    out_table(cli->out, "invoices", COLUMNS, G_N_ELEMENTS(COLUMNS));
    for (guint i = 0; invoices && i < invoices->len; i++) {
        const InvoiceRecord *invoice = invoices->pdata[i];
        g_autofree char *words = standing_of(standing, invoice);
        const Value row[] = {out_text(invoice->number), out_day(invoice->due), out_money(invoice->open),
                             out_text(words)};
        out_row(cli->out, row);
    }
    out_table_end(cli->out, "nothing");
}

static gboolean show_account(Cli *cli, int64_t id)
{
    GError *error = NULL;
    g_autoptr(AccountRecord) account = ledger_account(cli->ledger, id, &error);
    if (!account)
        return cli_fail(cli, error);
    g_autoptr(Standing) standing = standing_new(cli, id);
    if (!standing)
        return FALSE;
    out_field(cli->out, "account", "Debtor", out_text(account->key));
    out_field(cli->out, "id", NULL, out_int(account->id));
    out_field(cli->out, "name", "Name", out_text(account->name));
    out_field(cli->out, "country", "Country", out_text(account->country));
    out_field(cli->out, "language", "Language", out_text(account->language));
    out_field(cli->out, "zone", "Time zone", out_text(account->zone));
    out_field(cli->out, "kind", "Kind", out_text(account->kind));
    out_field(cli->out, "ladder", "Ladder",
              out_text(*account->ladder ? account->ladder : "by the configuration"));
    out_field(cli->out, "risk", "Risk", out_text(account->risk));
    out_field(cli->out, "next", "Next look", out_instant(account->next_unix));
    show_addresses(cli, id);
    show_open(cli, standing, id);
    LedgerFilter filter = {.account_id = id};
    show_payments(cli, &filter);
    show_actions(cli, &filter);
    return TRUE;
}

int cmd_show(int argc, char **argv)
{
    static const Usage USAGE = {"INVOICE|ACCOUNT", "everything known about one", NULL, 1, 1, NULL, FALSE};
    Cli cli;
    Subject subject;
    if (cli_begin(&cli, &USAGE, argc, argv) && cli_open_ledger(&cli, LEDGER_READ) &&
        cli_subject(&cli, cli.arguments[0], SUBJECT_ANY, &subject)) {
        if (subject.invoice_id)
            show_invoice(&cli, subject.invoice_id);
        else
            show_account(&cli, subject.account_id);
    }
    return cli_end(&cli);
}

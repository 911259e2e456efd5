// Changes a ledger as another process would (a person with `postdue`), for tests of the agent.
// usage: ledger_tool LEDGER pay NUMBER | stop NUMBER | approve NUMBER
#include <stdio.h>
#include <string.h>

#include "store/ledger_money.h"
#include "store/ledger_record.h"
#include "store/ledger_talk.h"

static gboolean act_on(Ledger *ledger, const char *verb, const InvoiceRecord *invoice, GError **error)
{
    Act act = {.at_unix = invoice->captured_unix, .actor = "person:test", .why = "a test says so"};
    if (strcmp(verb, "pay") == 0) {
        Payment payment = {.invoice_id = invoice->id, .paid_on = DAY_NONE, .source = "person"};
        g_strlcpy(payment.amount.currency, invoice->open.currency, sizeof payment.amount.currency);
        PaymentResult result;
        return ledger_pay(ledger, &act, &payment, &result, error);
    }
    if (strcmp(verb, "approve") == 0)
        return ledger_approve(ledger, &act, invoice->id, error);
    HoldDraft hold = {
        .account_id = invoice->account_id, .invoice_id = invoice->id, .kind = HOLD_STOP, .reason = "test"};
    return ledger_hold(ledger, &act, &hold, error) != 0;
}

int main(int argc, char **argv)
{
    g_autoptr(GError) error = NULL;
    if (argc != 4)
        return 2;
    g_autoptr(Ledger) ledger = ledger_open(argv[1], LEDGER_WRITE, &error);
    LedgerFilter filter = {.number = argv[3], .limit = 1};
    g_autoptr(GPtrArray) found = ledger != NULL ? ledger_invoices(ledger, &filter, &error) : NULL;
    if (found != NULL && found->len == 1 && act_on(ledger, argv[2], found->pdata[0], &error))
        return 0;
    fprintf(stderr, "ledger_tool: %s\n", error != NULL ? error->message : "no such invoice");
    return 1;
}

// Changes a ledger as another process would (a person with `postdue`), for tests of the agent.
// usage: ledger_tool LEDGER pay|stop|approve NUMBER; ledger_tool LEDGER fsck JOURNAL (prints what is wrong)
#include <stdio.h>
#include <string.h>

#include "store/journal.h"
#include "store/ledger_fsck.h"
#include "store/ledger_marks.h"
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

static gboolean show(const GPtrArray *findings, gboolean journal)
{
    gboolean sound = findings != NULL;
    for (guint i = 0; findings != NULL && i < findings->len; i++) {
        const FsckFinding *finding = findings->pdata[i];
        printf("%s\n", journal ? (const char *)findings->pdata[i] : finding->text);
        sound = sound && !journal && finding->notice;
    }
    return sound;
}

static gboolean check(Ledger *ledger, const char *journal_path, GError **error)
{
    g_autoptr(GPtrArray) ledger_findings = ledger_fsck(ledger, 0, 0, error);
    JournalReader *journal = ledger_findings != NULL ? journal_open(journal_path, error) : NULL;
    g_autoptr(GPtrArray) journal_findings = journal != NULL ? journal_check(journal, error) : NULL;
    g_autoptr(GPtrArray) marks = journal_findings != NULL ? ledger_check_marks(ledger, journal, error) : NULL;
    gboolean sound = show(ledger_findings, FALSE) && show(journal_findings, TRUE) && show(marks, TRUE);
    g_clear_pointer(&journal, journal_close);
    return sound;
}

int main(int argc, char **argv)
{
    g_autoptr(GError) error = NULL;
    if (argc != 4)
        return 2;
    g_autoptr(Ledger) ledger = ledger_open(argv[1], LEDGER_WRITE, &error);
    if (ledger != NULL && strcmp(argv[2], "fsck") == 0 && check(ledger, argv[3], &error))
        return 0;
    LedgerFilter filter = {.number = argv[3], .limit = 1};
    g_autoptr(GPtrArray) found = ledger != NULL ? ledger_invoices(ledger, &filter, &error) : NULL;
    if (found != NULL && found->len == 1 && act_on(ledger, argv[2], found->pdata[0], &error))
        return 0;
    fprintf(stderr, "ledger_tool: %s\n", error != NULL ? error->message : "no such invoice, or not sound");
    return 1;
}

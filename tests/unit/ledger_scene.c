// The scenes that several ledger tests share.
#include "tests/unit/cm.h"

#include "tests/unit/ledger_scene.h"

static const char *const TO[] = {"accounts@debtor.example", NULL};
static const char *const CC[] = {NULL};

GBytes *scene_key(void)
{
    return g_bytes_new_static("0123456789abcdef0123456789abcdef", 32);
}

Ledger *scene_open(void)
{
    GError *error = NULL;
    Ledger *ledger = ledger_open(":memory:", LEDGER_WRITE, &error);
    if (!ledger)
        fail_msg("%s", error->message);
    return ledger;
}

Capture scene_capture(const char *account, const char *number)
{
    return (Capture){.account_key = account,
                     .account_name = "Debtor Ltd",
                     .message_id = "first@ours.example",
                     .references = "",
                     .subject = "Invoice",
                     .owner = "billing@ours.example",
                     .seller = "ours.example",
                     .to = TO,
                     .cc = CC,
                     .number = number,
                     .issued = day_from_unix(NOW) - 40,
                     .due = day_from_unix(NOW) - 10,
                     .discount_until = DAY_NONE,
                     .due_basis = "field",
                     .payable = {11900, "EUR"},
                     .chase = TRUE};
}

int64_t scene_invoice(Ledger *ledger, const char *account, const char *number)
{
    g_autofree char *message_id = g_strdup_printf("%s.%s@ours.example", number, account);
    Capture capture = scene_capture(account, number);
    capture.message_id = message_id;
    int64_t id = 0;
    GError *error = NULL;
    if (ledger_capture(ledger, &ACT, &capture, &id, &error) != CAPTURE_NEW)
        fail_msg("%s", error ? error->message : "not new");
    return id;
}

int64_t scene_reserve(Ledger *ledger, int64_t invoice_id, int step, Reservation *reservation)
{
    GError *error = NULL;
    g_autoptr(InvoiceRecord) invoice = ledger_invoice(ledger, invoice_id, &error);
    g_autoptr(GBytes) key = scene_key();
    ActionPlan plan = {.account_id = invoice->account_id,
                       .kind = "mail",
                       .ladder = "standard",
                       .step_name = "first",
                       .step = step,
                       .lead_invoice = invoice_id,
                       .invoices = &invoice_id,
                       .n_invoices = 1,
                       .recipient = "accounts@debtor.example"};
    int64_t id = ledger_plan(ledger, &ACT, &plan, &error);
    if (!id || !ledger_reserve(ledger, &ACT, id, "ours.example", key, reservation, &error))
        fail_msg("%s", error->message);
    return id;
}

void scene_sound(Ledger *ledger)
{
    GError *error = NULL;
    g_autoptr(GPtrArray) findings = ledger_fsck(ledger, NOW, 3600, &error);
    if (!findings)
        fail_msg("%s", error->message);
    for (guint i = 0; i < findings->len; i++) {
        const FsckFinding *finding = findings->pdata[i];
        if (!finding->notice)
            fail_msg("%s: %s", finding->check, finding->text);
    }
}

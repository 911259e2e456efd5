// Fills a ledger for the black-box tests of the programs: one JSON object a line on stdin, one operation
// each.
//   {"op":"capture","at":UNIX,"account":KEY,"number":N,"due":"2026-05-18","payable":"119.00","currency":"EUR",
//   ...}
//   {"op":"send","at":UNIX,"number":N,"step":0,"name":"first"}          planned, reserved and sent
//   {"op":"reserve"|"uncertain"| "shadow", like send}
//   {"op":"promise","at":UNIX,"number":N,"day":"2026-06-05","quote":"..."}
//   {"op":"hold","at":UNIX,"number":N,"kind":"dispute","until":UNIX,"reason":"..."}
//   {"op":"task","at":UNIX,"number":N,"kind":"query","text":"..."}
//   {"op":"person","at":UNIX,"number":N,"message_id":"..."}
//   {"op":"next","number":N,"at":UNIX}
// Prints nothing; ends with 1 and a line on stderr at the first error.
#include <stdio.h>
#include <string.h>

#include "store/ledger_capture.h"
#include "store/ledger_money.h"
#include "store/ledger_outbox.h"
#include "store/ledger_record.h"
#include "store/ledger_snapshot.h"
#include "store/ledger_talk.h"

typedef struct {
    Ledger *ledger;
    json_t *op;
    Act act;
    int64_t account_id, invoice_id;
    GError *error;
} Fill;

static const char *text(const Fill *f, const char *name, const char *fallback)
{
    const char *value = json_string_value(json_object_get(f->op, name));
    return value ? value : fallback;
}

static int64_t number(const Fill *f, const char *name)
{
    return json_integer_value(json_object_get(f->op, name));
}

static gboolean capture(Fill *f)
{
    const char *account = text(f, "account", "debtor.example");
    g_autofree char *to = strchr(account, '@') ? g_strdup(account) : g_strconcat("accounts@", account, NULL);
    g_autofree char *message_id = g_strdup_printf("%s@ours.example", text(f, "number", "x"));
    const char *const rcpt[] = {to, NULL}, *const none[] = {NULL};
    Capture capture = {.account_key = account,
                       .account_name = text(f, "name", ""),
                       .message_id = text(f, "message_id", message_id),
                       .subject = text(f, "subject", "Your invoice"),
                       .owner = text(f, "owner", "anna@ours.example"),
                       .seller = "ours.example",
                       .to = rcpt,
                       .cc = none,
                       .kind = text(f, "kind", "invoice"),
                       .number = text(f, "number", ""),
                       .corrects = text(f, "corrects", NULL),
                       .issued = day_parse(text(f, "issued", "")),
                       .due = day_parse(text(f, "due", "")),
                       .discount_until = DAY_NONE,
                       .due_basis = "field",
                       .chase = !json_is_false(json_object_get(f->op, "chase")),
                       .why_not = text(f, "why_not", ""),
                       .unsure = json_is_true(json_object_get(f->op, "unsure")),
                       .doubts = text(f, "doubts", NULL)};
    g_strlcpy(capture.payable.currency, text(f, "currency", "EUR"), CURRENCY_SIZE);
    if (!money_parse(text(f, "payable", "119.00"), capture.payable.currency, &capture.payable.minor))
        return FALSE;
    return ledger_capture(f->ledger, &f->act, &capture, NULL, &f->error) != CAPTURE_FAILED;
}

static gboolean find(Fill *f)
{
    LedgerFilter filter = {.number = text(f, "number", "")};
    g_autoptr(GPtrArray) found = ledger_invoices(f->ledger, &filter, &f->error);
    if (!found || found->len == 0)
        return FALSE;
    f->invoice_id = ((InvoiceRecord *)found->pdata[0])->id;
    f->account_id = ((InvoiceRecord *)found->pdata[0])->account_id;
    return TRUE;
}

static gboolean send_step(Fill *f, const char *op)
{
    g_autoptr(GBytes) key = g_bytes_new_static("0123456789abcdef0123456789abcdef", 32);
    ActionPlan plan = {.account_id = f->account_id,
                       .kind = "mail",
                       .ladder = "standard",
                       .step_name = text(f, "name", "first"),
                       .step = (int)number(f, "step"),
                       .lead_invoice = f->invoice_id,
                       .invoices = &f->invoice_id,
                       .n_invoices = 1,
                       .recipient = "accounts@debtor.example"};
    Reservation reservation = {0};
    if (strcmp(op, "shadow") == 0)
        return ledger_shadow(f->ledger, &f->act, &plan, &f->error);
    int64_t id = ledger_plan(f->ledger, &f->act, &plan, &f->error);
    gboolean ok = id && ledger_reserve(f->ledger, &f->act, id, "ours.example", key, &reservation, &f->error);
    if (ok && strcmp(op, "send") == 0)
        ok = ledger_mark_sent(f->ledger, &f->act, id, reservation.epoch, "4XQ1", &f->error);
    if (ok && strcmp(op, "uncertain") == 0)
        ok = ledger_mark_uncertain(f->ledger, &f->act, id, "the host died", &f->error);
    reservation_clear(&reservation);
    return ok;
}

static gboolean promise(Fill *f)
{
    PromiseDraft draft = {.account_id = f->account_id,
                          .invoice_id = f->invoice_id,
                          .promised = day_parse(text(f, "day", "")),
                          .quote = text(f, "quote", "")};
    f->act.actor = "reply:answer@debtor.example";
    f->act.evidence = draft.quote;
    return ledger_promise(f->ledger, &f->act, &draft, &f->error) != 0;
}

static gboolean hold(Fill *f)
{
    HoldDraft draft = {.account_id = f->account_id,
                       .invoice_id = f->invoice_id,
                       .until_unix = number(f, "until"),
                       .reason = text(f, "reason", "")};
    return hold_kind_parse(text(f, "kind", "pause"), &draft.kind) &&
           ledger_hold(f->ledger, &f->act, &draft, &f->error);
}

static gboolean task(Fill *f)
{
    TaskDraft draft = {.account_id = f->account_id,
                       .invoice_id = f->invoice_id,
                       .kind = text(f, "kind", "query"),
                       .text = text(f, "text", "")};
    return ledger_task(f->ledger, &f->act, &draft, &f->error) != 0;
}

static gboolean run(Fill *f)
{
    const char *op = text(f, "op", "");
    f->act = (Act){number(f, "at"), "agent", text(f, "why", ""), text(f, "evidence", "")};
    if (strcmp(op, "capture") == 0)
        return capture(f);
    if (!find(f))
        return FALSE;
    if (strcmp(op, "promise") == 0)
        return promise(f);
    if (strcmp(op, "hold") == 0)
        return hold(f);
    if (strcmp(op, "task") == 0)
        return task(f);
    if (strcmp(op, "next") == 0)
        return ledger_set_next(f->ledger, f->account_id, number(f, "at"), &f->error);
    if (strcmp(op, "person") == 0)
        return ledger_person_wrote(f->ledger, &f->act, f->account_id, f->invoice_id,
                                   text(f, "message_id", "p@ours.example"), "anna@ours.example", &f->error);
    return send_step(f, op);
}

int main(int argc, char **argv)
{
    Fill f = {0};
    if (argc != 2)
        return 2;
    f.ledger = ledger_open(argv[1], LEDGER_WRITE | LEDGER_CREATE, &f.error);
    gboolean ok = f.ledger != NULL;
    char line[8192];
    while (ok && fgets(line, sizeof line, stdin)) {
        f.op = json_loads(line, 0, NULL);
        ok = f.op && run(&f);
        if (!ok)
            fprintf(stderr, "%s: %s", f.error ? f.error->message : "wrong", line);
        json_decref(f.op);
    }
    ledger_close(f.ledger);
    return ok ? 0 : 1;
}

// Drives the ledger as the agent does, and says in a file what it was promised: for the power-loss test.
// `ledger_driver DIR INVOICES` captures, reserves, refuses, marks as sent, is paid and forgets;
// `ledger_driver
// --check FILE` opens what a power loss left, as the agent would, and has it checked (exit 0: sound). Lines
// of DIR/acks: "i NUMBER" captured, "r TOKEN EPOCH" reserved, "s TOKEN" sent, "p NUMBER" paid.
#include "tests/unit/cm.h"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "tests/unit/ledger_scene.h"

#define DOCUMENT_BYTES 30000

static int acks;

static void say(const char *format, ...) G_GNUC_PRINTF(1, 2);
static void say(const char *format, ...)
{
    va_list list;
    va_start(list, format);
    g_autofree char *line = g_strdup_vprintf(format, list);
    va_end(list);
    if (write(acks, line, strlen(line)) < 0)
        abort();
}

static void must(gboolean ok)
{
    if (!ok)
        abort();
}

static void remind(Ledger *ledger, int64_t invoice, int n)
{
    g_autoptr(GBytes) key = scene_key();
    Reservation first = {0};
    int64_t action = scene_reserve(ledger, invoice, 0, &first);
    int epoch = first.epoch;
    say("r %s %d\n", first.token, epoch);
    if (n % 3 == 0) { // refused, and tried again
        Reservation again = {0};
        must(ledger_mark_failed(ledger, &ACT, action, "epoch 1: 451 try again later", NULL));
        must(ledger_reserve(ledger, &ACT, action, "ours.example", key, &again, NULL));
        epoch = again.epoch;
        say("r %s %d\n", again.token, epoch);
        reservation_clear(&again);
    }
    if (n % 4 != 0) {
        must(ledger_mark_accepted(ledger, &ACT, action, epoch, "4Q", NULL));
        must(ledger_mark_sent(ledger, &ACT, action, epoch, "4Q", NULL));
        say("s %s\n", first.token);
    }
    reservation_clear(&first);
}

static void pay(Ledger *ledger, int64_t invoice, const char *number)
{
    Payment part = {.invoice_id = invoice, .amount = {11900, "EUR"}, .paid_on = DAY_NONE};
    must(ledger_pay(ledger, &ACT, &part, NULL, NULL));
    say("p %s\n", number);
}

static void one(Ledger *ledger, int n)
{
    g_autofree char *account = g_strdup_printf("d%d.example", n % 7), *number = g_strdup_printf("P-%d", n);
    g_autofree char *text = g_strnfill((gsize)(200 + n * 7919 % DOCUMENT_BYTES), (char)('a' + n % 26));
    g_autoptr(GBytes) document = g_bytes_new(text, strlen(text));
    g_autofree char *hash = ledger_document_add(ledger, document, 1 << 20, NOW, NULL);
    must(hash != NULL);
    int64_t invoice = scene_invoice(ledger, account, number);
    say("i %s\n", number);
    remind(ledger, invoice, n);
    if (n % 5 == 0)
        pay(ledger, invoice, number);
}

static int check(const char *path)
{
    g_autoptr(GError) error = NULL;
    Ledger *ledger = ledger_open(path, LEDGER_WRITE | LEDGER_CREATE, &error);
    g_autoptr(GPtrArray) findings = ledger ? ledger_fsck(ledger, NOW, 3600, &error) : NULL;
    int bad = findings ? 0 : 1;
    for (guint i = 0; findings && i < findings->len; i++)
        bad += !((const FsckFinding *)findings->pdata[i])->notice;
    ledger_close(ledger);
    return bad > 0 ? 1 : 0;
}

int main(int argc, char **argv)
{
    if (argc != 3)
        return 64;
    if (strcmp(argv[1], "--check") == 0)
        return check(argv[2]);
    g_autofree char *path = g_build_filename(argv[1], "ledger.db", NULL);
    g_autofree char *acks_path = g_build_filename(argv[1], "acks", NULL);
    acks = open(acks_path, O_WRONLY | O_CREAT | O_APPEND, 0600);
    Ledger *ledger = ledger_open(path, LEDGER_WRITE | LEDGER_CREATE, NULL);
    must(ledger != NULL);
    for (int n = 1; n <= atoi(argv[2]); n++)
        one(ledger, n);
    ledger_close(ledger);
    return 0;
}

// Puts into a few words what keeps an invoice from being chased, or how far it is. Called by list, show and
// why. Holds and promises are read once for all invoices of a list.
#include "cli/standing.h"

#include <string.h>

struct Standing {
    Cli *cli;
    GPtrArray *holds, *promises;
    GHashTable *by_account; // account id -> GPtrArray of HoldRecord and, second, PromiseRecord (borrowed)
};

typedef struct {
    GPtrArray *holds, *promises;
} Mine;

static void mine_free(gpointer data)
{
    Mine *mine = data;
    g_ptr_array_unref(mine->holds);
    g_ptr_array_unref(mine->promises);
    g_free(mine);
}

static Mine *mine_of(GHashTable *table, int64_t account_id)
{
    Mine *mine = g_hash_table_lookup(table, &account_id);
    if (mine)
        return mine;
    mine = g_new0(Mine, 1);
    mine->holds = g_ptr_array_new();
    mine->promises = g_ptr_array_new();
    g_hash_table_insert(table, g_memdup2(&account_id, sizeof account_id), mine);
    return mine;
}

Standing *standing_new(Cli *cli, int64_t account_id)
{
    GError *error = NULL;
    g_autoptr(Standing) s = g_new0(Standing, 1);
    LedgerFilter filter = {.account_id = account_id, .open_only = TRUE};
    s->cli = cli;
    s->by_account = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, mine_free);
    s->holds = ledger_holds(cli->ledger, &filter, &error);
    s->promises = s->holds ? ledger_promises(cli->ledger, &filter, &error) : NULL;
    if (!s->promises) {
        cli_fail(cli, error);
        return NULL;
    }
    for (guint i = 0; i < s->holds->len; i++)
        g_ptr_array_add(mine_of(s->by_account, ((HoldRecord *)s->holds->pdata[i])->account_id)->holds,
                        s->holds->pdata[i]);
    for (guint i = 0; i < s->promises->len; i++)
        g_ptr_array_add(
            mine_of(s->by_account, ((PromiseRecord *)s->promises->pdata[i])->account_id)->promises,
            s->promises->pdata[i]);
    return g_steal_pointer(&s);
}

void standing_free(Standing *s)
{
    if (!s)
        return;
    g_clear_pointer(&s->by_account, g_hash_table_destroy);
    g_clear_pointer(&s->holds, g_ptr_array_unref);
    g_clear_pointer(&s->promises, g_ptr_array_unref);
    g_free(s);
}

char *standing_hold_text(const Cli *cli, const HoldRecord *hold)
{
    static const char *const WORDS[] = {[HOLD_PAUSE] = "paused",
                                        [HOLD_STOP] = "stopped",
                                        [HOLD_DISPUTE] = "disputed",
                                        [HOLD_CLAIM] = "says it is paid",
                                        [HOLD_UNDELIVERABLE] = "mail bounces",
                                        [HOLD_APPROVAL] = "waits for approval",
                                        [HOLD_UNSURE] = "needs a look",
                                        [HOLD_RISK] = "held for risk",
                                        [HOLD_AWAY] = "debtor away"};
    if (hold->until_unix == 0)
        return g_strdup(WORDS[hold->kind]);
    Day day = calendar_day(cli->zone, hold->until_unix, NULL);
    g_autofree char *until = out_value_text(cli->out, out_day(day));
    return g_strdup_printf("%s until %s", WORDS[hold->kind], until);
}

// Of several holds the one that lasts longest decides.
static const HoldRecord *hold_of(const Standing *s, const Mine *mine, int64_t invoice_id)
{
    const HoldRecord *best = NULL;
    for (guint i = 0; mine && i < mine->holds->len; i++) {
        const HoldRecord *hold = mine->holds->pdata[i];
        gboolean concerns = hold->invoice_id == 0 || hold->invoice_id == invoice_id;
        gboolean over = hold->until_unix != 0 && hold->until_unix <= s->cli->now_unix;
        if (!concerns || over || (best && best->until_unix == 0))
            continue;
        if (!best || hold->until_unix == 0 || hold->until_unix > best->until_unix)
            best = hold;
    }
    return best;
}

static const PromiseRecord *promise_of(const Mine *mine, int64_t invoice_id)
{
    for (guint i = 0; mine && i < mine->promises->len; i++) {
        const PromiseRecord *promise = mine->promises->pdata[i];
        if (promise->invoice_id == 0 || promise->invoice_id == invoice_id)
            return promise;
    }
    return NULL;
}

static char *plain_standing(const Standing *s, const InvoiceRecord *invoice)
{
    if (invoice->step >= 0) {
        Day day = calendar_day(s->cli->zone, invoice->step_unix, NULL);
        g_autofree char *when = out_value_text(s->cli->out, out_day(day));
        return g_strdup_printf("reminded %s", when);
    }
    if (invoice->due == DAY_NONE)
        return g_strdup("no due date");
    return g_strdup(invoice->due >= cli_today(s->cli) ? "not due yet" : "overdue");
}

char *standing_of(const Standing *s, const InvoiceRecord *invoice)
{
    if (invoice->closed_unix)
        return g_strdup(*invoice->closed_why ? invoice->closed_why : "closed");
    if (!invoice->chase)
        return g_strdup(*invoice->why_not ? invoice->why_not : "not chased");
    const Mine *mine = g_hash_table_lookup(s->by_account, &invoice->account_id);
    const HoldRecord *hold = hold_of(s, mine, invoice->id);
    if (hold)
        return standing_hold_text(s->cli, hold);
    const PromiseRecord *promise = promise_of(mine, invoice->id);
    if (promise) {
        g_autofree char *day = out_value_text(s->cli->out, out_day(promise->promised));
        return g_strdup_printf("promised for %s", day);
    }
    return plain_standing(s, invoice);
}

// Computes an account's risk from the last year of the ledger and keeps account.risk up to date. Called by
// run.c and sweep.c before an account is decided, and by `postdue risk`. What the figures mean is
// policy/risk.c; here they are only gathered.
#include "agent/repute.h"

#include <string.h>

#include "policy/calendar.h"
#include "store/ledger_capture.h"
#include "store/ledger_talk.h"

#define YEAR_DAYS 365

typedef struct {
    GTimeZone *zone; // the office's
    Day today;
    const char *currency;
} Gathering;

// The currency most is open in; of nothing open, of the first invoice.
static void main_currency(const GPtrArray *invoices, char out[CURRENCY_SIZE])
{
    int64_t best = -1;
    out[0] = '\0';
    for (guint i = 0; i < invoices->len; i++) {
        const InvoiceRecord *candidate = invoices->pdata[i];
        int64_t sum = 0;
        for (guint k = 0; k < invoices->len; k++) {
            const InvoiceRecord *invoice = invoices->pdata[k];
            if (!invoice->closed_unix && strcmp(invoice->open.currency, candidate->open.currency) == 0 &&
                !money_add(sum, MAX(invoice->open.minor, 0), &sum))
                sum = INT64_MAX;
        }
        if (sum > best)
            g_strlcpy(out, candidate->open.currency, CURRENCY_SIZE);
        best = MAX(best, sum);
        if (i > 8)
            break; // more than a few currencies is no account
    }
}

static GArray *risk_invoices(const Gathering *r, const GPtrArray *invoices)
{
    GArray *list = g_array_new(FALSE, FALSE, sizeof(RiskInvoice));
    for (guint i = 0; i < invoices->len; i++) {
        const InvoiceRecord *invoice = invoices->pdata[i];
        gboolean closed = invoice->closed_unix != 0;
        Day paid = closed ? calendar_day(r->zone, invoice->closed_unix, NULL) : DAY_NONE;
        gboolean counts = invoice->chase && invoice->due != DAY_NONE &&
                          strcmp(invoice->open.currency, r->currency) == 0 &&
                          (!closed || r->today - paid <= YEAR_DAYS);
        RiskInvoice item = {invoice->due, paid, closed ? invoice->payable.minor : invoice->open.minor};
        if (counts && item.minor > 0)
            g_array_append_val(list, item);
    }
    return list;
}

static int broken_promises(Ledger *ledger, int64_t account_id, int64_t now_unix)
{
    int n = 0;
    LedgerFilter filter = {.account_id = account_id};
    g_autoptr(GPtrArray) promises = ledger_promises(ledger, &filter, NULL);
    for (guint i = 0; promises && i < promises->len; i++) {
        const PromiseRecord *promise = promises->pdata[i];
        n += promise->state == PROMISE_BROKEN && now_unix - promise->ended_unix < (int64_t)YEAR_DAYS * 86400;
    }
    return n;
}

static int bounces(Ledger *ledger, int64_t account_id)
{
    int n = 0;
    g_autoptr(GPtrArray) addresses = ledger_addresses(ledger, account_id, NULL);
    for (guint i = 0; addresses && i < addresses->len; i++)
        n += strcmp(((AddressRecord *)addresses->pdata[i])->state, "failed") == 0;
    return n;
}

// Everything open in the currency of the limit, due or not.
static int64_t open_in(const GPtrArray *invoices, const char *currency)
{
    int64_t sum = 0;
    for (guint i = 0; i < invoices->len; i++) {
        const InvoiceRecord *invoice = invoices->pdata[i];
        if (!invoice->closed_unix && strcmp(invoice->open.currency, currency) == 0 &&
            !money_add(sum, invoice->open.minor, &sum))
            sum = INT64_MAX;
    }
    return MAX(sum, 0);
}

gboolean repute_gather(const Settings *settings, Ledger *ledger, const AccountRecord *account,
                       int64_t now_unix, Reputation *reputation, GError **error)
{
    *reputation = (Reputation){0};
    LedgerFilter filter = {.account_id = account->id};
    g_autoptr(GPtrArray) invoices = ledger_invoices(ledger, &filter, error);
    const AccountSettings *own = settings_account(settings, account->key);
    Money limit = own != NULL ? own->credit_limit : (Money){0};
    if (invoices == NULL)
        return FALSE;
    g_autoptr(GTimeZone) zone = g_time_zone_new_identifier(settings->office_zone);
    main_currency(invoices, reputation->currency);
    Gathering g = {zone, calendar_day(zone, now_unix, NULL), reputation->currency};
    reputation->invoices = risk_invoices(&g, invoices);
    reputation->input =
        (RiskInput){.invoices = (const RiskInvoice *)(void *)reputation->invoices->data,
                    .n_invoices = reputation->invoices->len,
                    .broken_promises = broken_promises(ledger, account->id, now_unix),
                    .bounces = bounces(ledger, account->id),
                    .credit_limit_minor = limit.minor,
                    .limit_open_minor = limit.minor > 0 ? open_in(invoices, limit.currency) : 0,
                    .today = g.today};
    return TRUE;
}

void repute_clear(Reputation *reputation)
{
    g_clear_pointer(&reputation->invoices, g_array_unref);
}

gboolean repute_matters(const Settings *settings)
{
    for (guint i = 0; i < settings->ladders->len; i++) {
        const Ladder *ladder = settings->ladders->pdata[i];
        if (ladder->risk != NULL && *ladder->risk != '\0')
            return TRUE;
    }
    return FALSE;
}

int64_t repute_changes(const Settings *settings, const Reputation *reputation, int64_t until_unix)
{
    if (reputation->invoices == NULL || !repute_matters(settings))
        return 0;
    g_autoptr(GTimeZone) zone = g_time_zone_new_identifier(settings->office_zone);
    Day last = reputation->input.today + YEAR_DAYS;
    if (until_unix != 0)
        last = MIN(last, calendar_day(zone, until_unix, NULL));
    Day day = risk_changes(&reputation->input, last);
    return day != DAY_NONE ? calendar_day_start(zone, day) : 0;
}

int64_t repute_next(const Settings *settings, const Reputation *reputation, int64_t next_unix)
{
    int64_t change = repute_changes(settings, reputation, next_unix);
    return change != 0 && (next_unix == 0 || change < next_unix) ? change : next_unix;
}

Risk *repute_weigh(const Settings *settings, Ledger *ledger, const AccountRecord *account, int64_t now_unix,
                   char currency[CURRENCY_SIZE], GError **error)
{
    Reputation reputation;
    if (!repute_gather(settings, ledger, account, now_unix, &reputation, error))
        return NULL;
    if (currency != NULL)
        g_strlcpy(currency, reputation.currency, CURRENCY_SIZE);
    Risk *risk = risk_of(&reputation.input);
    repute_clear(&reputation);
    return risk;
}

char *repute_sentences(const Risk *risk)
{
    GString *text = g_string_new(NULL);
    for (guint i = 0; risk->reasons != NULL && i < risk->reasons->len; i++)
        g_string_append_printf(text, "%s%s", i > 0 ? "; " : "", (const char *)risk->reasons->pdata[i]);
    return g_string_free(text, FALSE);
}

static gboolean record_class(Ledger *ledger, const Act *act, AccountRecord *account, const char *class,
                             GError **error)
{
    json_t *change = json_pack("{s:s}", "risk", class);
    gboolean ok = ledger_account_change(ledger, act, account->id, change, error);
    json_decref(change);
    g_free(account->risk);
    account->risk = g_strdup(class);
    return ok;
}

static int rank_of(const char *class)
{
    return strcmp(class, "high") == 0 ? 2 : strcmp(class, "watch") == 0 ? 1 : 0;
}

// hold_at_risk: set when the class is reached, ended when it is left. In between a person may lift it.
static gboolean follow_with_hold(const Settings *settings, Ledger *ledger, const Act *act,
                                 const AccountRecord *account, GError **error)
{
    int from = rank_of(settings->hold_at_risk);
    if (from == 0)
        return TRUE;
    if (rank_of(account->risk) < from)
        return ledger_end_hold(ledger, act, account->id, 0, HOLD_RISK, error) &&
               ledger_end_task(ledger, act, account->id, 0, "risk", "the risk has gone down", error);
    g_autofree char *text =
        g_strdup_printf("How shall we go on with %s? Risk %s: %s.", account->key, account->risk, act->why);
    HoldDraft hold = {.account_id = account->id, .kind = HOLD_RISK, .reason = act->why};
    TaskDraft task = {.account_id = account->id, .kind = "risk", .text = text};
    return ledger_hold(ledger, act, &hold, error) != 0 && ledger_task(ledger, act, &task, error) != 0;
}

static gboolean change_class(const Settings *settings, Ledger *ledger, AccountRecord *account,
                             const RiskInput *input, int64_t now_unix, GError **error)
{
    g_autoptr(Risk) risk = risk_of(input);
    g_autofree char *sentences = repute_sentences(risk);
    Act act = {.at_unix = now_unix,
               .actor = "agent",
               .why = *sentences != '\0' ? sentences : "nothing speaks against the debtor any more"};
    return record_class(ledger, &act, account, risk_class_name(risk->class), error) &&
           follow_with_hold(settings, ledger, &act, account, error);
}

gboolean repute_update(const Settings *settings, Ledger *ledger, AccountRecord *account, int64_t now_unix,
                       Reputation *reputation, GError **error)
{
    Reputation own;
    Reputation *r = reputation != NULL ? reputation : &own;
    gboolean ok = repute_gather(settings, ledger, account, now_unix, r, error);
    if (ok && strcmp(risk_class_name(risk_class_of(&r->input)), account->risk) != 0)
        ok = change_class(settings, ledger, account, &r->input, now_unix, error);
    if (reputation == NULL)
        repute_clear(&own);
    return ok;
}

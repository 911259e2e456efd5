// Brings together law, rates and an invoice's payments. Called by remind.c and by cmd_interest.c. The
// computing is policy/interest.c, the rules are policy/law.c; nothing is claimed that a file does not say.
#include "agent/claims.h"

#include <string.h>

#include "agent/debtor.h"

static gint by_day(gconstpointer a, gconstpointer b)
{
    const PartPayment *left = a, *right = b;
    return left->day < right->day ? -1 : left->day > right->day;
}

static GArray *payments_of(Ledger *ledger, GTimeZone *zone, const InvoiceRecord *invoice)
{
    GArray *parts = g_array_new(FALSE, FALSE, sizeof(PartPayment));
    LedgerFilter filter = {.account_id = invoice->account_id, .invoice_id = invoice->id};
    g_autoptr(GPtrArray) payments = ledger_payments(ledger, &filter, NULL);
    for (guint i = 0; payments && i < payments->len; i++) {
        const PaymentRecord *payment = payments->pdata[i];
        Day day =
            payment->paid_on != DAY_NONE ? payment->paid_on : calendar_day(zone, payment->at_unix, NULL);
        PartPayment part = {day, payment->amount.minor};
        g_array_append_val(parts, part);
    }
    g_array_sort(parts, by_day);
    return parts;
}

// What was owed: the amount less credit notes, which take it back from the start.
static Money principal_of(const InvoiceRecord *invoice, const GArray *parts)
{
    Money principal = invoice->open;
    for (guint i = 0; i < parts->len; i++)
        if (!money_add(principal.minor, g_array_index(parts, PartPayment, i).minor, &principal.minor))
            principal.minor = INT64_MAX;
    principal.minor = MIN(principal.minor, invoice->payable.minor);
    return principal;
}

static gboolean is_about(const ActionRecord *action, int64_t invoice_id)
{
    for (guint i = 0; i < action->invoices->len; i++)
        if (g_array_index(action->invoices, int64_t, i) == invoice_id)
            return TRUE;
    return FALSE;
}

// A consumer is in default from our first reminder after the due date (BGB 286); DAY_NONE: none was sent.
static Day first_reminder(Ledger *ledger, GTimeZone *zone, const InvoiceRecord *invoice)
{
    LedgerFilter filter = {.account_id = invoice->account_id, .state = ACTION_SENT, .match_state = TRUE};
    g_autoptr(GPtrArray) sent = ledger_actions(ledger, &filter, NULL);
    Day first = DAY_NONE;
    for (guint i = 0; sent != NULL && i < sent->len; i++) {
        const ActionRecord *action = sent->pdata[i];
        Day day = calendar_day(zone, action->sent_unix, NULL);
        if (strcmp(action->kind, "mail") == 0 && day > invoice->due && is_about(action, invoice->id) &&
            (first == DAY_NONE || day < first))
            first = day;
    }
    return first;
}

static Interest *none(const char *why)
{
    Interest *interest = g_new0(Interest, 1);
    interest->lines = g_array_new(FALSE, FALSE, sizeof(InterestLine));
    interest->why = g_strdup(why);
    return interest;
}

Interest *claims_interest(const World *world, Ledger *ledger, GTimeZone *zone, const InvoiceRecord *invoice,
                          Day at, const char **regime_name)
{
    g_autoptr(AccountRecord) account = ledger_account(ledger, invoice->account_id, NULL);
    if (regime_name != NULL)
        *regime_name = NULL;
    if (account == NULL)
        return none("The account is not known.");
    g_autoptr(LawProfile) profile = debtor_law(world, account);
    const Regime *regime = profile->regime != NULL ? regimes_find(world->regimes, profile->regime) : NULL;
    if (regime == NULL)
        return none("No rule allows interest for this creditor, debtor and kind of debtor (law.tsv).");
    if (invoice->due == DAY_NONE)
        return none("The due date is not known.");
    if (regime_name != NULL)
        *regime_name = regime->name;
    Day default_day = profile->consumer ? first_reminder(ledger, zone, invoice) : invoice->due;
    if (default_day == DAY_NONE)
        return none("A consumer owes interest from our first reminder after the due date; none was sent.");
    g_autoptr(GArray) parts = payments_of(ledger, zone, invoice);
    InterestClaim claim = {.principal = principal_of(invoice, parts),
                           .due = default_day,
                           .at = at,
                           .consumer = profile->consumer,
                           .payments = (const PartPayment *)(void *)parts->data,
                           .n_payments = parts->len};
    return interest_compute(&claim, regime, world->rates);
}

// ---- a whole mail ------------------------------------------------------------------------------------

static gboolean add_claim(ClaimSum *sum, const InvoiceRecord *invoice, const Interest *interest)
{
    if (interest->claimed)
        return money_add(sum->interest.minor, interest->interest_minor, &sum->interest.minor) &&
               money_add(sum->fixed.minor, interest->fixed_minor, &sum->fixed.minor);
    sum->why = g_strdup_printf("no interest is stated: invoice %s: %s", invoice->number, interest->why);
    return FALSE;
}

void claims_sum(const World *world, Ledger *ledger, GTimeZone *zone, const GPtrArray *invoices, Day at,
                ClaimSum *sum)
{
    const InvoiceRecord *lead = invoices->pdata[0];
    gboolean ok = TRUE;
    *sum = (ClaimSum){.interest = lead->open, .fixed = lead->open};
    sum->interest.minor = sum->fixed.minor = 0;
    for (guint i = 0; ok && i < invoices->len; i++) {
        const InvoiceRecord *invoice = invoices->pdata[i];
        gboolean counts = strcmp(invoice->open.currency, lead->open.currency) == 0 &&
                          (invoice->due == DAY_NONE || invoice->due < at);
        if (!counts)
            continue;
        g_autoptr(Interest) interest = claims_interest(world, ledger, zone, invoice, at, NULL);
        ok = add_claim(sum, invoice, interest);
    }
    sum->claimed = ok && sum->interest.minor > 0;
    if (sum->claimed) {
        char interest[MONEY_TEXT_SIZE], fixed[MONEY_TEXT_SIZE];
        sum->why = g_strdup_printf("statutory interest of %s %s and a fixed sum of %s are stated",
                                   lead->open.currency,
                                   money_format(sum->interest.minor, lead->open.currency, interest),
                                   money_format(sum->fixed.minor, lead->open.currency, fixed));
    } else if (sum->why == NULL) {
        sum->why = g_strdup("no interest is stated: none has accrued");
    }
}

void claim_sum_clear(ClaimSum *sum)
{
    g_clear_pointer(&sum->why, g_free);
}

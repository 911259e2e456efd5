// Brings together the files of rates, the rules of law and an invoice's payments. Called by cmd_interest.c.
// The computing is policy/interest.c, the rules are policy/law.c; nothing is claimed that a file does not
// say.
#include "cli/claims.h"

#include <string.h>

struct Claims {
    RateTable *rates;
    GPtrArray *regimes;
    LawTable *law;
};

void claims_free(Claims *claims)
{
    if (!claims)
        return;
    g_clear_pointer(&claims->rates, rates_free);
    g_clear_pointer(&claims->regimes, g_ptr_array_unref);
    g_clear_pointer(&claims->law, law_free);
    g_free(claims);
}

static char *read_file(const char *directory, const char *name, char **path, GError **error)
{
    char *text = NULL;
    *path = g_build_filename(directory, name, NULL);
    g_autoptr(GError) cause = NULL;
    if (!g_file_get_contents(*path, &text, NULL, &cause))
        g_set_error(error, PD_ERROR, PD_ERR_CONF, "%s", cause->message);
    return text;
}

static gboolean load_series(Claims *claims, const char *directory, const char *series, GError **error)
{
    g_autofree char *name = g_strconcat(series, ".tsv", NULL), *path = NULL;
    g_autofree char *text = read_file(directory, name, &path, error);
    return text && rates_add(claims->rates, series, path, text, error);
}

static gboolean load_rates(Claims *claims, const char *directory, GError **error)
{
    g_autoptr(GHashTable) done = g_hash_table_new(g_str_hash, g_str_equal);
    g_autofree char *path = NULL;
    g_autofree char *text = read_file(directory, "regimes.tsv", &path, error);
    claims->regimes = text ? regimes_parse(path, text, error) : NULL;
    for (guint i = 0; claims->regimes && i < claims->regimes->len; i++) {
        const Regime *regime = claims->regimes->pdata[i];
        if (g_hash_table_add(done, regime->series) && !load_series(claims, directory, regime->series, error))
            return FALSE;
    }
    return claims->regimes != NULL;
}

static gboolean load_law(Claims *claims, const char *rates_dir, GError **error)
{
    g_autofree char *directory = g_path_get_dirname(rates_dir), *path = NULL;
    g_autofree char *text = read_file(directory, "law.tsv", &path, error);
    claims->law = text ? law_parse(path, text, error) : NULL;
    return claims->law != NULL;
}

Claims *claims_load(Cli *cli)
{
    GError *error = NULL;
    g_autoptr(Claims) claims = g_new0(Claims, 1);
    claims->rates = rates_new();
    if (load_rates(claims, cli->settings->rates_dir, &error) &&
        load_law(claims, cli->settings->rates_dir, &error))
        return g_steal_pointer(&claims);
    cli_fail(cli, error);
    return NULL;
}

static const char *first_of(const char *configured, const char *known)
{
    return configured && *configured ? configured : known;
}

static LawProfile *profile_of(const Claims *claims, const Cli *cli, const AccountRecord *account)
{
    const AccountSettings *own = settings_account(cli->settings, account->key);
    const char *kind = first_of(own ? own->kind : NULL, account->kind);
    LawCase law_case = {.creditor_country = cli->settings->office_country,
                        .debtor_country = first_of(own ? own->country : NULL, account->country),
                        .role = ROLE_FIRST_PARTY};
    if (!debtor_kind_parse(kind, &law_case.kind))
        law_case.kind = DEBTOR_UNKNOWN;
    return law_profile(claims->law, &law_case);
}

static gint by_day(gconstpointer a, gconstpointer b)
{
    const PartPayment *left = a, *right = b;
    return left->day < right->day ? -1 : left->day > right->day;
}

static GArray *payments_of(const Cli *cli, const InvoiceRecord *invoice)
{
    GArray *parts = g_array_new(FALSE, FALSE, sizeof(PartPayment));
    LedgerFilter filter = {.account_id = invoice->account_id, .invoice_id = invoice->id};
    g_autoptr(GPtrArray) payments = ledger_payments(cli->ledger, &filter, NULL);
    for (guint i = 0; payments && i < payments->len; i++) {
        const PaymentRecord *payment = payments->pdata[i];
        Day day =
            payment->paid_on != DAY_NONE ? payment->paid_on : calendar_day(cli->zone, payment->at_unix, NULL);
        PartPayment part = {day, payment->amount.minor};
        g_array_append_val(parts, part);
    }
    g_array_sort(parts, by_day);
    return parts;
}

static Interest *none(const char *why)
{
    Interest *interest = g_new0(Interest, 1);
    interest->lines = g_array_new(FALSE, FALSE, sizeof(InterestLine));
    interest->why = g_strdup(why);
    return interest;
}

Interest *claims_interest(const Claims *claims, Cli *cli, const InvoiceRecord *invoice, Day at,
                          const char **regime_name)
{
    g_autoptr(AccountRecord) account = ledger_account(cli->ledger, invoice->account_id, NULL);
    *regime_name = NULL;
    if (!account)
        return none("The account is not known.");
    g_autoptr(LawProfile) profile = profile_of(claims, cli, account);
    const Regime *regime = profile->regime ? regimes_find(claims->regimes, profile->regime) : NULL;
    if (!regime)
        return none("No rule allows interest for this creditor, debtor and kind of debtor (law.tsv).");
    if (invoice->due == DAY_NONE)
        return none("The due date is not known.");
    *regime_name = regime->name;
    g_autoptr(GArray) parts = payments_of(cli, invoice);
    InterestClaim claim = {.principal = invoice->payable,
                           .due = invoice->due,
                           .at = at,
                           .consumer = profile->consumer,
                           .payments = (const PartPayment *)(void *)parts->data,
                           .n_payments = parts->len};
    return interest_compute(&claim, regime, claims->rates);
}

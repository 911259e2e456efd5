// How a person names an invoice or an account. Called by every command that takes one. Always holds: a name
// that fits several is refused with the list of them, never guessed.
#include <stdio.h>
#include <string.h>

#include "cli/cli.h"
#include "policy/base/text.h"

static gboolean take_error(Cli *cli, GError **error)
{
    if (*error && (*error)->code == PD_ERR_NOT_FOUND)
        g_clear_error(error);
    return *error ? cli_fail(cli, g_steal_pointer(error)) : TRUE;
}

static void tell_candidates(Cli *cli, const char *text, GPtrArray *invoices)
{
    fprintf(stderr, "postdue: \"%s\" fits several invoices; name one as account/number or #id:\n", text);
    for (guint i = 0; i < invoices->len; i++) {
        const InvoiceRecord *invoice = invoices->pdata[i];
        g_autoptr(AccountRecord) account = ledger_account(cli->ledger, invoice->account_id, NULL);
        fprintf(stderr, "  #%" G_GINT64_FORMAT "  %s/%s  %s\n", invoice->id, account ? account->key : "?",
                invoice->number, invoice->kind);
    }
    cli->exit = EXIT_USAGE;
}

// 1 found, 0 none, -1 told.
static int by_number(Cli *cli, const char *text, int64_t account_id, const char *number, Subject *subject)
{
    GError *error = NULL;
    LedgerFilter filter = {.account_id = account_id, .number = number};
    g_autoptr(GPtrArray) invoices = ledger_invoices(cli->ledger, &filter, &error);
    if (!invoices)
        return cli_fail(cli, error) ? 0 : -1;
    if (invoices->len > 1) {
        tell_candidates(cli, text, invoices);
        return -1;
    }
    if (invoices->len == 0)
        return 0;
    const InvoiceRecord *invoice = invoices->pdata[0];
    *subject = (Subject){invoice->account_id, invoice->id};
    return 1;
}

static int by_id(Cli *cli, const char *text, Subject *subject)
{
    GError *error = NULL;
    char *end = NULL;
    gint64 id = g_ascii_strtoll(text + 1, &end, 10);
    if (end == text + 1 || *end)
        return 0;
    g_autoptr(InvoiceRecord) invoice = ledger_invoice(cli->ledger, id, &error);
    if (!take_error(cli, &error))
        return -1;
    if (invoice)
        *subject = (Subject){invoice->account_id, invoice->id};
    return invoice != NULL;
}

static int by_account(Cli *cli, const char *text, Subject *subject)
{
    GError *error = NULL;
    g_autofree char *lower = g_ascii_strdown(text, -1);
    g_autoptr(AccountRecord) account = strchr(text, '@') ? ledger_account_of(cli->ledger, lower, &error)
                                                         : ledger_account_by_key(cli->ledger, lower, &error);
    if (!take_error(cli, &error))
        return -1;
    if (account)
        *subject = (Subject){account->id, 0};
    return account != NULL;
}

static int by_name(Cli *cli, const char *text, Subject *subject)
{
    GError *error = NULL;
    LedgerFilter all = {0};
    g_autofree char *want = text_fold(text);
    g_autoptr(GPtrArray) accounts = ledger_accounts(cli->ledger, &all, &error);
    int found = 0;
    if (!accounts)
        return cli_fail(cli, error) ? 0 : -1;
    for (guint i = 0; i < accounts->len; i++) {
        const AccountRecord *account = accounts->pdata[i];
        g_autofree char *name = text_fold(account->name);
        if (strcmp(name, want) != 0)
            continue;
        *subject = (Subject){account->id, 0};
        found++;
    }
    if (found < 2)
        return found;
    cli_usage_error(cli, "\"%s\" is the name of %d accounts; use the domain", text, found);
    return -1;
}

static int by_path(Cli *cli, const char *text, Subject *subject)
{
    const char *slash = strchr(text, '/');
    if (!slash)
        return 0;
    g_autofree char *key = g_strndup(text, (gsize)(slash - text));
    Subject account = {0, 0};
    int found = by_account(cli, key, &account);
    return found > 0 ? by_number(cli, text, account.account_id, slash + 1, subject) : found;
}

static int find(Cli *cli, const char *text, SubjectKind kind, Subject *subject)
{
    int found = *text == '#' && kind != SUBJECT_ACCOUNT ? by_id(cli, text, subject) : 0;
    if (!found && kind != SUBJECT_ACCOUNT)
        found = by_number(cli, text, 0, text, subject); // numbers may hold slashes themselves
    if (!found && kind != SUBJECT_ACCOUNT)
        found = by_path(cli, text, subject);
    if (!found && kind != SUBJECT_INVOICE)
        found = by_account(cli, text, subject);
    if (!found && kind != SUBJECT_INVOICE)
        found = by_name(cli, text, subject);
    return found;
}

gboolean cli_subject(Cli *cli, const char *text, SubjectKind kind, Subject *subject)
{
    static const char *const WHAT[] = {"invoice or account", "invoice", "account"};
    int found = find(cli, text, kind, subject);
    if (found == 0) {
        fprintf(stderr, "postdue: no such %s: %s\n", WHAT[kind], text);
        cli->exit = EXIT_NOT_FOUND;
    }
    return found > 0;
}

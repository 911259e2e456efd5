// Matching by invoice number (its own column, or words of the text), by the payment reference that an open
// invoice bears, by amount and payer, in this order. Called by cmd_import.c. Always holds: all invoices of a
// match are one debtor's, and a match by amount is the only open invoice of that amount that this debtor has.
#include "cli/bankmatch.h"

#include <string.h>

#include "policy/base/text.h"

#define MAX_WORDS 200 // of a text that are looked at
#define MAX_JOINED 3  // "RE 2026 117" is one number
#define MIN_NUMBER 3  // characters of a number found in a text
#define MIN_REFERENCE 5

struct BankMatcher {
    Cli *cli;
    GHashTable *names;      // folded name -> account id (int64_t *), 0: several; made when first asked
    GHashTable *references; // squeezed reference -> invoice id, 0: several
};

BankMatcher *bankmatch_new(Cli *cli)
{
    BankMatcher *matcher = g_new0(BankMatcher, 1);
    matcher->cli = cli;
    return matcher;
}

void bankmatch_free(BankMatcher *matcher)
{
    g_clear_pointer(&matcher->names, g_hash_table_unref);
    g_clear_pointer(&matcher->references, g_hash_table_unref);
    g_free(matcher);
}

void bankmatch_clear(BankMatch *match)
{
    g_clear_pointer(&match->invoices, g_ptr_array_unref);
}

static void index_add(GHashTable *index, const char *key, int64_t id)
{
    int64_t *known = g_hash_table_lookup(index, key);
    int64_t value = known && *known != id ? 0 : id;
    g_hash_table_replace(index, g_strdup(key), g_memdup2(&value, sizeof value));
}

static int64_t index_find(GHashTable *index, const char *key)
{
    int64_t *found = g_hash_table_lookup(index, key);
    return found ? *found : 0;
}

// --- by number
// ---------------------------------------------------------------------------------------------------

static gboolean has(const GPtrArray *invoices, int64_t id)
{
    for (guint i = 0; i < invoices->len; i++)
        if (((InvoiceRecord *)invoices->pdata[i])->id == id)
            return TRUE;
    return FALSE;
}

// Adds the invoice of that number. FALSE: several have it.
static gboolean add_numbered(BankMatcher *m, const char *number, int64_t account_id, GPtrArray *invoices)
{
    LedgerFilter filter = {.number = number, .account_id = account_id};
    g_autoptr(GPtrArray) found = ledger_invoices(m->cli->ledger, &filter, NULL);
    int64_t id = 0;
    for (guint i = 0; found && i < found->len; i++) {
        const InvoiceRecord *invoice = found->pdata[i];
        if (strcmp(invoice->kind, "invoice") != 0)
            continue;
        if (id)
            return FALSE;
        id = invoice->id;
    }
    InvoiceRecord *invoice = id && !has(invoices, id) ? ledger_invoice(m->cli->ledger, id, NULL) : NULL;
    if (invoice)
        g_ptr_array_add(invoices, invoice);
    return TRUE;
}

static gboolean may_be_number(const char *text)
{
    gboolean digit = FALSE;
    for (const char *p = text; *p; p++)
        digit = digit || g_ascii_isdigit(*p);
    return digit && strlen(text) >= MIN_NUMBER;
}

// Every run of up to three words; the longest that is a number uses its words up. Words that several debtors
// have as a number say nothing.
static void add_from_text(BankMatcher *m, const char *text, GPtrArray *invoices)
{
    g_auto(GStrv) words = g_strsplit_set(text, " \t\r\n,;:+()", MAX_WORDS);
    guint n = g_strv_length(words);
    for (guint i = 0; i < n;) {
        guint used = 1;
        for (guint len = MIN(MAX_JOINED, n - i); len > 0 && *words[i]; len--) {
            g_autoptr(GString) joined = g_string_new(NULL);
            for (guint k = i; k < i + len; k++)
                g_string_append_printf(joined, "%s%s", k > i ? " " : "", words[k]);
            guint before = invoices->len;
            if (may_be_number(joined->str))
                add_numbered(m, joined->str, 0, invoices);
            if (invoices->len > before) {
                used = len;
                break;
            }
        }
        i += used;
    }
}

// --- by reference
// ------------------------------------------------------------------------------------------------

static char *squeeze(const char *text)
{
    GString *out = g_string_new(NULL);
    for (const char *p = text; *p; p++)
        if (g_ascii_isalnum(*p))
            g_string_append_c(out, g_ascii_toupper(*p));
    return g_string_free(out, FALSE);
}

static void index_references(BankMatcher *m)
{
    LedgerFilter filter = {.open_only = TRUE};
    g_autoptr(GPtrArray) open = ledger_invoices(m->cli->ledger, &filter, NULL);
    m->references = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    for (guint i = 0; open && i < open->len; i++) {
        const InvoiceRecord *invoice = open->pdata[i];
        json_t *payment = strlen(invoice->payment) > 2 ? json_loads(invoice->payment, 0, NULL) : NULL;
        const char *reference = json_string_value(json_object_get(payment, "reference"));
        g_autofree char *key = squeeze(reference ? reference : "");
        if (strlen(key) >= MIN_REFERENCE)
            index_add(m->references, key, invoice->id);
        json_decref(payment);
    }
}

static void add_by_reference(BankMatcher *m, const char *text, GPtrArray *invoices)
{
    if (!m->references)
        index_references(m);
    g_autofree char *whole = squeeze(text);
    int64_t id = index_find(m->references, whole);
    g_auto(GStrv) words = g_strsplit_set(text, " \t\r\n,;/", MAX_WORDS);
    for (guint i = 0; !id && words[i]; i++) {
        g_autofree char *word = squeeze(words[i]);
        id = index_find(m->references, word);
    }
    if (id)
        g_ptr_array_add(invoices, ledger_invoice(m->cli->ledger, id, NULL));
}

// --- by amount and payer
// -----------------------------------------------------------------------------------------

static void index_names(BankMatcher *m)
{
    LedgerFilter filter = {0};
    g_autoptr(GPtrArray) accounts = ledger_accounts(m->cli->ledger, &filter, NULL);
    m->names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    for (guint i = 0; accounts && i < accounts->len; i++) {
        const AccountRecord *account = accounts->pdata[i];
        g_autofree char *name = text_fold(account->name);
        if (*name)
            index_add(m->names, name, account->id);
    }
}

static int64_t payer_of(BankMatcher *m, const char *text)
{
    g_autofree char *lower = g_ascii_strdown(text, -1);
    g_autoptr(AccountRecord) account = *text ? ledger_account_by_key(m->cli->ledger, lower, NULL) : NULL;
    if (account || !*text)
        return account ? account->id : 0;
    if (!m->names)
        index_names(m);
    g_autofree char *folded = text_fold(text);
    return index_find(m->names, folded);
}

static void add_by_amount(BankMatcher *m, int64_t account_id, int64_t minor, const char *currency,
                          GPtrArray *invoices)
{
    LedgerFilter filter = {.account_id = account_id, .open_only = TRUE};
    g_autoptr(GPtrArray) open = account_id ? ledger_invoices(m->cli->ledger, &filter, NULL) : NULL;
    int64_t id = 0;
    for (guint i = 0; open && i < open->len; i++) {
        const InvoiceRecord *invoice = open->pdata[i];
        gboolean same = invoice->open.minor == minor && strcmp(invoice->kind, "invoice") == 0 &&
                        (!*currency || strcmp(invoice->open.currency, currency) == 0);
        if (same && id)
            return; // two of that amount: a person decides
        if (same)
            id = invoice->id;
    }
    if (id)
        g_ptr_array_add(invoices, ledger_invoice(m->cli->ledger, id, NULL));
}

// --- all together
// ------------------------------------------------------------------------------------------------

static gboolean one_account(const GPtrArray *invoices)
{
    for (guint i = 1; i < invoices->len; i++)
        if (((InvoiceRecord *)invoices->pdata[i])->account_id !=
            ((InvoiceRecord *)invoices->pdata[0])->account_id)
            return FALSE;
    return TRUE;
}

static const char *find(BankMatcher *m, const BankLine *line, int64_t minor, const char *currency,
                        GPtrArray *found)
{
    int64_t payer = payer_of(m, line->field[BANK_ACCOUNT]);
    const char *number = line->field[BANK_NUMBER];
    if (*number)
        return add_numbered(m, number, payer, found) && found->len
                   ? "its number"
                   : "no such invoice, or several debtors have it";
    add_from_text(m, line->field[BANK_REFERENCE], found);
    if (found->len)
        return "numbers in the text";
    if (*line->field[BANK_REFERENCE])
        add_by_reference(m, line->field[BANK_REFERENCE], found);
    if (found->len)
        return "the payment reference";
    add_by_amount(m, payer, minor, currency, found);
    if (found->len)
        return "amount and payer";
    return payer ? "its payer has no open invoice, or several, of that amount"
                 : "nothing in it names an invoice";
}

void bankmatch_find(BankMatcher *matcher, const BankLine *line, int64_t minor, const char *currency,
                    BankMatch *match)
{
    match->invoices = g_ptr_array_new_with_free_func((GDestroyNotify)invoice_record_free);
    match->how = find(matcher, line, minor, currency, match->invoices);
    if (one_account(match->invoices))
        return;
    g_ptr_array_set_size(match->invoices, 0);
    match->how = "it names invoices of several debtors";
}

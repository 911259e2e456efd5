// postdue import: payments from a CSV file, as banks and bookkeeping programs export them. Columns are found
// by their names; each line is recorded once, however often the file is read. A line that names no known
// invoice is listed for a person and changes nothing.
#include <string.h>

#include "cli/cli.h"
#include "cli/commands.h"
#include "policy/base/text.h"
#include "store/ledger_money.h"

#define MAX_COLUMNS 64

static gboolean dry_run;

typedef enum {
    COL_INVOICE,
    COL_AMOUNT,
    COL_CURRENCY,
    COL_DATE,
    COL_REFERENCE,
    COL_ACCOUNT,
    N_COLUMNS
} ColumnKind;

// Headings, folded, in the languages of the lexicons.
static const char *const HEADINGS[N_COLUMNS][12] = {
    [COL_INVOICE] = {"invoice", "invoice number", "number", "rechnung", "rechnungsnummer", "facture",
                     "factura", "fattura", "factuur"},
    [COL_AMOUNT] = {"amount", "paid", "betrag", "montant", "importe", "importo", "bedrag", "valor"},
    [COL_CURRENCY] = {"currency", "waehrung", "währung", "devise", "moneda", "valuta", "moeda"},
    [COL_DATE] = {"date", "paid on", "datum", "valuta date", "buchungstag", "fecha", "data"},
    [COL_REFERENCE] = {"reference", "text", "purpose", "verwendungszweck", "libelle", "libellé", "concepto",
                       "causale", "omschrijving"},
    [COL_ACCOUNT] = {"account", "debtor", "customer", "kunde", "client", "cliente", "klant"}};

typedef struct {
    Cli *cli;
    const char *file;
    char separator;
    int column[N_COLUMNS]; // -1: not there
    guint line, recorded, known, unmatched;
} Import;

// --- CSV (RFC 4180)
// -------------------------------------------------------------------------------------------------

// One record from *at: fields owned by the array; quoted fields may hold separators, quotes and line ends.
static GPtrArray *read_record(const char **at, char separator)
{
    GPtrArray *fields = g_ptr_array_new_with_free_func(g_free);
    GString *field = g_string_new(NULL);
    gboolean quoted = FALSE;
    const char *p = *at;
    for (; *p && (quoted || *p != '\n'); p++) {
        if (*p == '"' && quoted && p[1] == '"')
            g_string_append_c(field, *p++);
        else if (*p == '"')
            quoted = !quoted;
        else if (*p == separator && !quoted && fields->len < MAX_COLUMNS) {
            g_ptr_array_add(fields, g_string_free(field, FALSE));
            field = g_string_new(NULL);
        } else if (*p != '\r' || quoted)
            g_string_append_c(field, *p);
    }
    g_ptr_array_add(fields, g_string_free(field, FALSE));
    *at = *p ? p + 1 : p;
    return fields;
}

static const char *field(const Import *import, const GPtrArray *record, ColumnKind kind)
{
    int at = import->column[kind];
    return at >= 0 && (guint)at < record->len ? g_strstrip(record->pdata[at]) : "";
}

static char separator_of(const char *text)
{
    gsize line = strcspn(text, "\n");
    gsize semicolons = 0, commas = 0, tabs = 0;
    for (gsize i = 0; i < line; i++) {
        semicolons += text[i] == ';';
        commas += text[i] == ',';
        tabs += text[i] == '\t';
    }
    if (tabs > commas && tabs > semicolons)
        return '\t';
    return semicolons > commas ? ';' : ',';
}

static gboolean find_columns(Import *import, const GPtrArray *head)
{
    for (int kind = 0; kind < N_COLUMNS; kind++) {
        import->column[kind] = -1;
        for (guint i = 0; i < head->len && import->column[kind] < 0; i++) {
            g_autofree char *name = text_fold(head->pdata[i]);
            for (int h = 0; h < 12 && HEADINGS[kind][h]; h++)
                if (strcmp(name, HEADINGS[kind][h]) == 0)
                    import->column[kind] = (int)i;
        }
    }
    if (import->column[COL_INVOICE] >= 0 && import->column[COL_AMOUNT] >= 0)
        return TRUE;
    return cli_usage_error(import->cli, "%s:1: needs at least the columns \"invoice\" and \"amount\"",
                           import->file);
}

// --- values
// -----------------------------------------------------------------------------------------------------

// "1234.50", "1.234,50", "1,234.50": the last of '.' and ',' is the point if one or two digits follow it.
static gboolean read_amount(const char *text, const char *currency, int64_t *minor)
{
    const char *point = NULL;
    GString *plain = g_string_new(NULL);
    for (const char *p = text; *p; p++)
        if (*p == '.' || *p == ',')
            point = p;
    gsize decimals = point ? strspn(point + 1, "0123456789") : 0;
    gboolean is_point = point && decimals > 0 && decimals < 3;
    for (const char *p = text; *p; p++) {
        if (g_ascii_isdigit(*p) || *p == '-' || *p == '+')
            g_string_append_c(plain, *p);
        else if (p == point && is_point)
            g_string_append_c(plain, '.');
        else if (!strchr(".,' ", *p)) {
            g_string_free(plain, TRUE);
            return FALSE;
        }
    }
    gboolean ok = money_parse(plain->str + (*plain->str == '+'), currency, minor);
    g_string_free(plain, TRUE);
    return ok;
}

// ISO, or day first with dots ("28.05.2026"); anything else is not known.
static Day read_date(const char *text)
{
    Day day = day_parse(text);
    g_auto(GStrv) parts = g_strsplit(text, ".", 4);
    if (day != DAY_NONE || g_strv_length(parts) != 3)
        return day;
    int year = (int)g_ascii_strtoll(parts[2], NULL, 10);
    return day_from_ymd(year < 100 ? 2000 + year : year, (int)g_ascii_strtoll(parts[1], NULL, 10),
                        (int)g_ascii_strtoll(parts[0], NULL, 10));
}

// --- lines
// ------------------------------------------------------------------------------------------------------

static void tell(Import *import, const char *result, const char *number, const char *text)
{
    const Value row[] = {out_int(import->line), out_text(result), out_text(number), out_text(text)};
    out_row(import->cli->out, row);
}

static InvoiceRecord *find_invoice(Import *import, const GPtrArray *record)
{
    const char *number = field(import, record, COL_INVOICE), *key = field(import, record, COL_ACCOUNT);
    g_autoptr(AccountRecord) account = *key ? ledger_account_by_key(import->cli->ledger, key, NULL) : NULL;
    LedgerFilter filter = {.number = number, .account_id = account ? account->id : 0};
    g_autoptr(GPtrArray) found = *number ? ledger_invoices(import->cli->ledger, &filter, NULL) : NULL;
    InvoiceRecord *match = NULL;
    guint n = 0;
    for (guint i = 0; found && i < found->len; i++) {
        const InvoiceRecord *invoice = found->pdata[i];
        if (strcmp(invoice->kind, "invoice") == 0 && ++n == 1)
            match = ledger_invoice(import->cli->ledger, invoice->id, NULL);
    }
    if (n <= 1)
        return match;
    invoice_record_free(match); // several debtors have it: a person decides
    return NULL;
}

// The same line of the same kind of file is the same payment; two like payments on one day differ by their
// count.
static char *line_key(const Import *import, const GPtrArray *record, GHashTable *seen)
{
    GString *all = g_string_new(NULL);
    for (guint i = 0; i < record->len; i++)
        g_string_append_printf(all, "%s\x1f", (const char *)record->pdata[i]);
    guint count = GPOINTER_TO_UINT(g_hash_table_lookup(seen, all->str)) + 1;
    g_hash_table_insert(seen, g_strdup(all->str), GUINT_TO_POINTER(count));
    g_string_append_printf(all, "%u", count);
    char *key = text_sha256(all->str, all->len);
    g_string_free(all, TRUE);
    (void)import;
    return key;
}

static gboolean pay(Import *import, const InvoiceRecord *invoice, const Payment *payment, GError **error)
{
    PaymentResult result;
    Act act = (Act){import->cli->now_unix, import->cli->actor, "imported from a file of payments", ""};
    if (!ledger_pay(import->cli->ledger, &act, payment, &result, error))
        return FALSE;
    import->known += result.known;
    import->recorded += !result.known;
    g_autofree char *amount = out_value_text(import->cli->out, out_money(payment->amount));
    g_autofree char *text = g_strdup_printf("%s%s", amount, result.left_minor ? ", more than was open" : "");
    tell(import, result.known ? "known" : result.closed ? "closed" : "recorded", invoice->number, text);
    return TRUE;
}

static gboolean import_line(Import *import, GPtrArray *record, GHashTable *seen, GError **error)
{
    g_autofree char *key = line_key(import, record, seen);
    g_autoptr(InvoiceRecord) invoice = find_invoice(import, record);
    const char *number = field(import, record, COL_INVOICE), *currency = field(import, record, COL_CURRENCY);
    g_autofree char *source = g_path_get_basename(import->file);
    if (!invoice) {
        import->unmatched++;
        tell(import, "no match", number, "no such invoice, or several debtors have it");
        return TRUE;
    }
    Payment payment = {.invoice_id = invoice->id,
                       .paid_on = read_date(field(import, record, COL_DATE)),
                       .reference = field(import, record, COL_REFERENCE),
                       .source = source,
                       .unique = key};
    g_strlcpy(payment.amount.currency, *currency ? currency : invoice->payable.currency, CURRENCY_SIZE);
    if (!read_amount(field(import, record, COL_AMOUNT), payment.amount.currency, &payment.amount.minor) ||
        payment.amount.minor <= 0 || strcmp(payment.amount.currency, invoice->payable.currency) != 0) {
        import->unmatched++;
        tell(import, "no match", number, "not an amount in the invoice's currency");
        return TRUE;
    }
    return pay(import, invoice, &payment, error);
}

static gboolean import_all(Import *import, const char *text, GError **error)
{
    g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    const char *at = text;
    g_autoptr(GPtrArray) head = read_record(&at, import->separator);
    if (!find_columns(import, head))
        return FALSE;
    for (import->line = 2; *at; import->line++) {
        g_autoptr(GPtrArray) record = read_record(&at, import->separator);
        gboolean empty = record->len == 1 && !*g_strstrip(record->pdata[0]);
        if (!empty && !import_line(import, record, seen, error))
            return FALSE;
    }
    return TRUE;
}

static gboolean import_file(Cli *cli, const char *path)
{
    static const Column COLUMNS[] = {{"line", "LINE", TRUE},
                                     {"result", "RESULT", FALSE},
                                     {"invoice", "INVOICE", FALSE},
                                     {"text", "", FALSE}};
    g_autofree char *bytes = NULL;
    gsize len = 0;
    GError *error = NULL;
    if (!g_file_get_contents(path, &bytes, &len, NULL))
        return cli_fail(cli, g_error_new(PD_ERROR, PD_ERR_NOT_FOUND, "%s cannot be read", path));
    g_autofree char *text = text_utf8(bytes, len);
    const char *start = g_str_has_prefix(text, "\xef\xbb\xbf") ? text + 3 : text;
    Import import = {.cli = cli, .file = path, .separator = separator_of(start)};
    out_table(cli->out, "lines", COLUMNS, G_N_ELEMENTS(COLUMNS));
    if (!ledger_begin(cli->ledger, &error))
        return cli_fail(cli, error);
    gboolean ok = import_all(&import, start, &error);
    if (!ok || dry_run)
        ledger_rollback(cli->ledger);
    else
        ok = ledger_commit(cli->ledger, &error);
    if (!ok)
        return error ? cli_fail(cli, error) : FALSE;
    out_table_end(cli->out, "The file has no lines.");
    cli_wake(cli);
    out_field(cli->out, "recorded", NULL, out_int(import.recorded));
    out_field(cli->out, "known", NULL, out_int(import.known));
    out_field(cli->out, "unmatched", NULL, out_int(import.unmatched));
    out_say(cli->out, "\n%u recorded, %u known before, %u without a match.%s", import.recorded, import.known,
            import.unmatched, dry_run ? " Nothing was changed." : "");
    cli->exit = import.unmatched ? EXIT_FINDING : EXIT_OK;
    return TRUE;
}

int cmd_import(int argc, char **argv)
{
    static const GOptionEntry ENTRIES[] = {
        {"dry-run", 'n', 0, G_OPTION_ARG_NONE, &dry_run, "Say what would be recorded, change nothing", NULL},
        G_OPTION_ENTRY_NULL};
    static const Usage USAGE = {
        "FILE",
        "record the payments of a CSV file",
        "The first line names the columns: invoice and amount, and if there: currency, date,"
        " reference, account. Exit 1: some lines have no match.",
        1,
        1,
        ENTRIES,
        FALSE};
    Cli cli;
    if (cli_begin(&cli, &USAGE, argc, argv) && cli_open_ledger(&cli, LEDGER_WRITE))
        import_file(&cli, cli.arguments[0]);
    return cli_end(&cli);
}

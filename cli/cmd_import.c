// postdue import: payments from a file of the bank (cli/bankfile.h), each line matched to what it pays
// (cli/bankmatch.h) and recorded once, however often the file is read. Always holds: a line that fits nothing
// for certain is listed for a person and changes nothing; the whole file is one transaction.
#include <string.h>

#include "cli/bankfile.h"
#include "cli/bankmatch.h"
#include "cli/cli.h"
#include "cli/commands.h"
#include "policy/base/text.h"
#include "store/ledger_money.h"

#define MAX_FILE (256 << 20)

static gboolean dry_run, only_unmatched;
static char **map;
static char *separator, *decimal, *dates;
static int skip;

typedef struct {
    Cli *cli;
    const char *source;
    const BankMapping *mapping;
    BankMatcher *matcher;
    GHashTable *seen; // identity -> how often so far: two like payments on one day differ by their count
    guint recorded, known, unmatched, ignored;
} Import;

static void tell(Import *import, const BankLine *line, const char *result, const char *number,
                 const char *text)
{
    const Value row[] = {out_int(line->line), out_text(result), out_text(number), out_text(text),
                         out_text(line->field[BANK_REFERENCE])};
    if (!only_unmatched || strcmp(result, "no match") == 0)
        out_row(import->cli->out, row);
}

static gboolean no_match(Import *import, const BankLine *line, const char *why)
{
    import->unmatched++;
    tell(import, line, "no match", line->field[BANK_NUMBER], why);
    return TRUE;
}

// The payment's identity: a second import of the line, also from another file, changes nothing.
static char *line_key(Import *import, const BankLine *line)
{
    guint count = GPOINTER_TO_UINT(g_hash_table_lookup(import->seen, line->identity)) + 1;
    g_hash_table_replace(import->seen, g_strdup(line->identity), GUINT_TO_POINTER(count));
    g_autofree char *all = g_strdup_printf("%s%u", line->identity, count);
    return text_sha256(all, strlen(all));
}

typedef struct {
    const BankLine *line;
    const char *key; // of the line
    Money amount;
    Day paid_on;
    const char *how;
} Incoming;

// `part`: which of several invoices that one line pays.
static gboolean pay(Import *import, const Incoming *in, const InvoiceRecord *invoice, guint part,
                    GError **error)
{
    g_autofree char *key = part ? g_strdup_printf("%s/%u", in->key, part) : g_strdup(in->key);
    Payment payment = {.invoice_id = invoice->id,
                       .amount = in->amount,
                       .paid_on = in->paid_on,
                       .reference = in->line->field[BANK_REFERENCE],
                       .source = import->source,
                       .unique = key};
    PaymentResult result;
    g_autofree char *why = g_strdup_printf("imported from a file of payments, matched by %s", in->how);
    Act act = (Act){import->cli->now_unix, import->cli->actor, why, ""};
    if (!ledger_pay(import->cli->ledger, &act, &payment, &result, error))
        return FALSE;
    import->known += result.known;
    import->recorded += !result.known;
    g_autofree char *amount = out_value_text(import->cli->out, out_money(in->amount));
    g_autofree char *text =
        g_strdup_printf("%s%s, by %s", amount, result.left_minor ? ", more than was open" : "", in->how);
    tell(import, in->line,
         result.known    ? "known"
         : result.closed ? "closed"
                         : "recorded",
         invoice->number, text);
    return TRUE;
}

static gboolean line_is_known(Import *import, const Incoming *in)
{
    return ledger_payment_known(import->cli->ledger, in->key);
}

// One payment for several invoices: each gets what is open, if that is the sum.
static gboolean pay_several(Import *import, Incoming *in, const GPtrArray *invoices, GError **error)
{
    int64_t sum = 0;
    for (guint i = 0; i < invoices->len; i++) {
        const InvoiceRecord *invoice = invoices->pdata[i];
        gboolean same = strcmp(invoice->open.currency, in->amount.currency) == 0;
        if (!same || !money_add(sum, invoice->open.minor, &sum))
            return no_match(import, in->line, "the invoices it names are in several currencies");
    }
    if (sum != in->amount.minor)
        return no_match(import, in->line, "it names several invoices, whose sum it is not");
    for (guint i = 0; i < invoices->len; i++) {
        const InvoiceRecord *invoice = invoices->pdata[i];
        in->amount.minor = invoice->open.minor;
        if (in->amount.minor > 0 && !pay(import, in, invoice, i, error))
            return FALSE;
    }
    return TRUE;
}

static gboolean apply_match(Import *import, Incoming *in, const BankMatch *match, GError **error)
{
    const InvoiceRecord *first = match->invoices->len ? match->invoices->pdata[0] : NULL;
    if (!first)
        return no_match(import, in->line, match->how);
    if (!*in->amount.currency)
        g_strlcpy(in->amount.currency, first->payable.currency, CURRENCY_SIZE);
    // Read again: the currency says how many decimals there are.
    if (!bankfile_amount(in->line->field[BANK_AMOUNT], import->mapping->decimal, in->amount.currency,
                         &in->amount.minor) ||
        strcmp(in->amount.currency, first->payable.currency) != 0)
        return no_match(import, in->line, "not an amount in the invoice's currency");
    in->how = match->how;
    if (match->invoices->len > 1)
        return pay_several(import, in, match->invoices, error);
    return pay(import, in, first, 0, error);
}

static gboolean import_line(Import *import, const BankLine *line, GError **error)
{
    const char *currency = line->field[BANK_CURRENCY];
    g_autofree char *key = line_key(import, line);
    Incoming in = {.line = line, .key = key};
    BankMatch match = {0};
    g_strlcpy(in.amount.currency, currency, CURRENCY_SIZE);
    in.paid_on = bankfile_date(line->field[BANK_DATE], import->mapping->month_first);
    if (!bankfile_amount(line->field[BANK_AMOUNT], import->mapping->decimal, *currency ? currency : "EUR",
                         &in.amount.minor))
        return no_match(import, line, "not an amount");
    if (line->debit || in.amount.minor <= 0) {
        import->ignored++;
        tell(import, line, "ignored", line->field[BANK_NUMBER], "no money that came in");
        return TRUE;
    }
    if (line_is_known(import, &in)) {
        import->known++;
        tell(import, line, "known", line->field[BANK_NUMBER], "recorded before");
        return TRUE;
    }
    bankmatch_find(import->matcher, line, in.amount.minor, currency, &match);
    gboolean ok = apply_match(import, &in, &match, error);
    bankmatch_clear(&match);
    return ok;
}

static gboolean import_all(Import *import, const GPtrArray *lines, GError **error)
{
    for (guint i = 0; i < lines->len; i++)
        if (!import_line(import, lines->pdata[i], error))
            return FALSE;
    return TRUE;
}

static gboolean read_mapping(Cli *cli, BankMapping *mapping)
{
    *mapping = (BankMapping){.map = map, .skip = skip};
    if (separator && strlen(separator) != 1 && strcmp(separator, "tab") != 0)
        return cli_usage_error(cli, "--separator is one character, or tab");
    if (decimal && strcmp(decimal, ".") != 0 && strcmp(decimal, ",") != 0)
        return cli_usage_error(cli, "--decimal is . or ,");
    if (dates && strcmp(dates, "dmy") != 0 && strcmp(dates, "mdy") != 0)
        return cli_usage_error(cli, "--dates is dmy or mdy");
    if (skip < 0)
        return cli_usage_error(cli, "--skip is a number of lines");
    mapping->separator = separator && strcmp(separator, "tab") == 0 ? "\t" : separator;
    mapping->decimal = decimal ? *decimal : '\0';
    mapping->month_first = dates && strcmp(dates, "mdy") == 0;
    return TRUE;
}

static void tell_sums(Cli *cli, const Import *import)
{
    out_field(cli->out, "recorded", NULL, out_int(import->recorded));
    out_field(cli->out, "known", NULL, out_int(import->known));
    out_field(cli->out, "ignored", NULL, out_int(import->ignored));
    out_field(cli->out, "unmatched", NULL, out_int(import->unmatched));
    out_say(cli->out, "\n%u recorded, %u known before, %u ignored, %u without a match.%s", import->recorded,
            import->known, import->ignored, import->unmatched, dry_run ? " Nothing was changed." : "");
    cli->exit = import->unmatched ? EXIT_FINDING : EXIT_OK;
}

static gboolean import_lines(Cli *cli, Import *import, const GPtrArray *lines)
{
    static const Column COLUMNS[] = {{"line", "LINE", TRUE},
                                     {"result", "RESULT", FALSE},
                                     {"invoice", "INVOICE", FALSE},
                                     {"text", "", FALSE},
                                     {"reference", NULL, FALSE}};
    GError *error = NULL;
    out_table(cli->out, "lines", COLUMNS, G_N_ELEMENTS(COLUMNS));
    if (!ledger_begin(cli->ledger, &error))
        return cli_fail(cli, error);
    gboolean ok = import_all(import, lines, &error);
    if (!ok || dry_run)
        ledger_rollback(cli->ledger);
    else
        ok = ledger_commit(cli->ledger, &error);
    if (!ok)
        return cli_fail(cli, error);
    out_table_end(cli->out, only_unmatched ? "Every line has a match." : "The file has no lines.");
    if (!dry_run)
        cli_wake(cli);
    tell_sums(cli, import);
    return TRUE;
}

static gboolean import_file(Cli *cli, const char *path)
{
    g_autofree char *bytes = NULL;
    g_autofree char *source = g_path_get_basename(path);
    gsize len = 0;
    GError *error = NULL;
    BankMapping mapping;
    if (!read_mapping(cli, &mapping))
        return FALSE;
    if (!g_file_get_contents(path, &bytes, &len, NULL) || len > MAX_FILE)
        return cli_fail(cli, g_error_new(PD_ERROR, PD_ERR_NOT_FOUND, "%s cannot be read", path));
    g_autoptr(GPtrArray) lines = bankfile_read(bytes, len, &mapping, &error);
    if (!lines) {
        g_prefix_error(&error, "%s: ", path);
        return cli_fail(cli, error);
    }
    g_autoptr(BankMatcher) matcher = bankmatch_new(cli);
    g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    Import import = {.cli = cli, .source = source, .mapping = &mapping, .matcher = matcher, .seen = seen};
    return import_lines(cli, &import, lines);
}

int cmd_import(int argc, char **argv)
{
    static const GOptionEntry ENTRIES[] = {
        {"dry-run", 'n', 0, G_OPTION_ARG_NONE, &dry_run, "Say what would be recorded, change nothing", NULL},
        {"unmatched", 'u', 0, G_OPTION_ARG_NONE, &only_unmatched, "List only what has no match", NULL},
        {"map", 'm', 0, G_OPTION_ARG_STRING_ARRAY, &map,
         "Which column it is, by heading or number: amount=Betrag, date=3 (repeatable)", "FIELD=COLUMN"},
        {"separator", 0, 0, G_OPTION_ARG_STRING, &separator, "Between columns (default: found out)", "CHAR"},
        {"decimal", 0, 0, G_OPTION_ARG_STRING, &decimal, "Decimal sign (default: found out)", "CHAR"},
        {"dates", 0, 0, G_OPTION_ARG_STRING, &dates, "05/06/2026 is dmy (default) or mdy", "ORDER"},
        {"skip", 0, 0, G_OPTION_ARG_INT, &skip, "Lines before the headings", "N"},
        G_OPTION_ENTRY_NULL};
    static const Usage USAGE = {
        "FILE",
        "record the payments of a bank file",
        "FILE is CSV with headings, CAMT.053 (XML) or MT940. A line is matched by invoice number, by numbers "
        "in"
        " its text, by payment reference, or by payer and amount; what fits nothing for certain is listed."
        " CSV fields: invoice, amount, currency, date, reference, account. Exit 1: some lines have no match.",
        1,
        1,
        ENTRIES,
        FALSE};
    Cli cli;
    if (cli_begin(&cli, &USAGE, argc, argv) && cli_open_ledger(&cli, LEDGER_WRITE))
        import_file(&cli, cli.arguments[0]);
    return cli_end(&cli);
}

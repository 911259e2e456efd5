// Payments in CSV (RFC 4180, and what banks make of it): columns are found by their headings in the languages
// of the lexicons, or as the administrator maps them. Called by bankfile.c.
#include <string.h>

#include "cli/bankfile.h"
#include "policy/base/status.h"
#include "policy/base/text.h"

#define MAX_COLUMNS 64
#define MAX_HEADINGS 12

static const struct {
    const char *name; // in --map
    const char *headings[MAX_HEADINGS];
} FIELDS[BANK_FIELDS] = {
    [BANK_NUMBER] = {"invoice",
                     {"invoice", "invoice number", "number", "rechnung", "rechnungsnummer", "facture",
                      "factura", "fattura", "factuur"}},
    [BANK_AMOUNT] = {"amount",
                     {"amount", "paid", "betrag", "montant", "importe", "importo", "bedrag", "valor",
                      "credit"}},
    [BANK_CURRENCY] = {"currency",
                       {"currency", "waehrung", "w\u00e4hrung", "devise", "moneda", "divisa", "valuta",
                        "moeda"}},
    [BANK_DATE] = {"date",
                   {"date", "paid on", "datum", "valuta date", "buchungstag", "buchungsdatum", "fecha",
                    "data", "booking date"}},
    [BANK_REFERENCE] = {"reference",
                        {"reference", "text", "purpose", "verwendungszweck", "libelle", "libell\u00e9",
                         "concepto", "causale", "omschrijving", "description", "details"}},
    [BANK_ACCOUNT] = {"account",
                      {"account", "debtor", "customer", "payer", "kunde", "auftraggeber", "client", "cliente",
                       "klant", "name"}}};

typedef struct {
    const BankMapping *mapping;
    char separator;
    int column[BANK_FIELDS]; // -1: not there
} Csv;

// One record from *at: fields owned by the array; quoted fields may hold separators, quotes and line ends.
static GPtrArray *read_record(const char **at, char separator, guint *lines)
{
    GPtrArray *fields = g_ptr_array_new_with_free_func(g_free);
    GString *field = g_string_new(NULL);
    gboolean quoted = FALSE;
    const char *p = *at;
    for (; *p && (quoted || *p != '\n'); p++) {
        *lines += *p == '\n';
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
    *lines += *p == '\n';
    *at = *p ? p + 1 : p;
    return fields;
}

static char separator_of(const char *text)
{
    gsize line = strcspn(text, "\n"), semicolons = 0, commas = 0, tabs = 0;
    for (gsize i = 0; i < line; i++) {
        semicolons += text[i] == ';';
        commas += text[i] == ',';
        tabs += text[i] == '\t';
    }
    if (tabs > commas && tabs > semicolons)
        return '\t';
    return semicolons > commas ? ';' : ',';
}

static gboolean is_heading(BankField field, const char *folded)
{
    for (int h = 0; h < MAX_HEADINGS && FIELDS[field].headings[h]; h++)
        if (strcmp(folded, FIELDS[field].headings[h]) == 0)
            return TRUE;
    return FALSE;
}

static int find_heading(const GPtrArray *head, BankField field)
{
    for (guint i = 0; i < head->len; i++) {
        g_autofree char *name = text_fold(g_strstrip(head->pdata[i]));
        if (is_heading(field, name))
            return (int)i;
    }
    return -1;
}

static int find_named(const GPtrArray *head, const char *want)
{
    char *end = NULL;
    gint64 number = g_ascii_strtoll(want, &end, 10);
    if (*want && !*end)
        return number >= 1 && number <= MAX_COLUMNS ? (int)number - 1 : -1;
    g_autofree char *folded = text_fold(want);
    for (guint i = 0; i < head->len; i++) {
        g_autofree char *name = text_fold(g_strstrip(head->pdata[i]));
        if (strcmp(name, folded) == 0)
            return (int)i;
    }
    return -1;
}

static gboolean apply_map(Csv *csv, const GPtrArray *head, const char *pair, GError **error)
{
    const char *equals = strchr(pair, '=');
    for (int f = 0; equals && f < BANK_FIELDS; f++) {
        gsize len = strlen(FIELDS[f].name);
        if ((gsize)(equals - pair) != len || strncmp(pair, FIELDS[f].name, len) != 0)
            continue;
        csv->column[f] = find_named(head, equals + 1);
        if (csv->column[f] >= 0)
            return TRUE;
        g_set_error(error, PD_ERROR, PD_ERR_INPUT, "the file has no column \"%s\"", equals + 1);
        return FALSE;
    }
    g_set_error(error, PD_ERROR, PD_ERR_INPUT,
                "not FIELD=COLUMN: %s (fields: invoice, amount, currency, date, reference, account)", pair);
    return FALSE;
}

static gboolean find_columns(Csv *csv, const GPtrArray *head, GError **error)
{
    for (int f = 0; f < BANK_FIELDS; f++)
        csv->column[f] = find_heading(head, (BankField)f);
    for (gsize i = 0; csv->mapping->map && csv->mapping->map[i]; i++)
        if (!apply_map(csv, head, csv->mapping->map[i], error))
            return FALSE;
    gboolean names =
        csv->column[BANK_NUMBER] >= 0 || csv->column[BANK_REFERENCE] >= 0 || csv->column[BANK_ACCOUNT] >= 0;
    if (csv->column[BANK_AMOUNT] >= 0 && names)
        return TRUE;
    g_set_error_literal(
        error, PD_ERROR, PD_ERR_INPUT,
        "the file needs at least the columns \"amount\" and \"invoice\" (or reference, or account);"
        " name them with --map amount=HEADING");
    return FALSE;
}

static char *identity_of(const GPtrArray *record)
{
    GString *all = g_string_new(NULL);
    for (guint i = 0; i < record->len; i++)
        g_string_append_printf(all, "%s\x1f", (const char *)record->pdata[i]);
    return g_string_free(all, FALSE);
}

static void add_line(const Csv *csv, const GPtrArray *record, guint number, GPtrArray *lines)
{
    BankLine *line = bankline_new(number);
    line->identity = identity_of(record);
    for (int f = 0; f < BANK_FIELDS; f++)
        if (csv->column[f] >= 0 && (guint)csv->column[f] < record->len)
            bankline_set(line, (BankField)f, record->pdata[csv->column[f]]);
    g_ptr_array_add(lines, line);
}

gboolean bankfile_csv(const char *text, const BankMapping *mapping, GPtrArray *lines, GError **error)
{
    Csv csv = {.mapping = mapping};
    guint number = 1;
    const char *at = text;
    for (int i = 0; i < mapping->skip && *at; i++, number++) {
        at += strcspn(at, "\n");
        at += *at == '\n';
    }
    csv.separator = mapping->separator && *mapping->separator ? *mapping->separator : separator_of(at);
    g_autoptr(GPtrArray) head = read_record(&at, csv.separator, &number);
    if (!find_columns(&csv, head, error))
        return FALSE;
    while (*at) {
        guint first = number;
        g_autoptr(GPtrArray) record = read_record(&at, csv.separator, &number);
        if (record->len > 1 || *g_strstrip(record->pdata[0]))
            add_line(&csv, record, first, lines);
    }
    return TRUE;
}

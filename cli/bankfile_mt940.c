// MT940, the SWIFT customer statement: :25: the account, :60F: its currency, then :61: with the amount and
// :86: with the text of each entry, lines folded at will. Called by bankfile.c.
#include <string.h>

#include "cli/bankfile.h"
#include "policy/base/status.h"

typedef struct {
    GPtrArray *lines;
    BankLine *entry; // borrowed: the last of lines, whose :86: may follow
    char *account, currency[4];
    guint n;
} Statement;

// YYMMDD [MMDD] (C|D|RC|RD) [letter] amount "N"...: 260528 0528 C 1190,00 NTRF...
static void begin_entry(Statement *s, const char *value)
{
    const char *p = value + MIN(strlen(value), 6);
    g_autofree char *date = g_strdup_printf("20%.2s-%.2s-%.2s", value, value + MIN(strlen(value), 2),
                                            value + MIN(strlen(value), 4));
    BankLine *line = bankline_new(++s->n);
    p += strspn(p, "0123456789"); // the booking day
    gboolean reversal = *p == 'R';
    p += reversal;
    gboolean credit = *p == 'C';
    p += *p == 'C' || *p == 'D';
    p += strcspn(p, "0123456789"); // the third letter of the currency
    g_autofree char *amount = g_strndup(p, strspn(p, "0123456789,"));
    line->debit = credit == reversal; // a reversed debit is no payment by a debtor either
    if (reversal)
        line->debit = TRUE;
    bankline_set(line, BANK_DATE, date);
    bankline_set(line, BANK_AMOUNT, amount);
    bankline_set(line, BANK_CURRENCY, s->currency);
    line->identity = g_strdup_printf("mt940\x1f%s\x1f%s", s->account ? s->account : "", value);
    g_ptr_array_add(s->lines, line);
    s->entry = line;
}

// ?20 to ?29 and ?60 to ?63 are the text of a German bank's :86:, ?32 and ?33 the other side's name.
static void add_text(BankLine *line, const char *value)
{
    g_autoptr(GString) text = g_string_new(NULL), name = g_string_new(NULL);
    g_auto(GStrv) parts = g_strsplit(value, "?", -1);
    if (!parts[0] || !parts[1])
        g_string_append(text, value);
    for (guint i = 1; parts[0] && parts[1] && parts[i]; i++) {
        int code = g_ascii_isdigit(parts[i][0]) && g_ascii_isdigit(parts[i][1])
                       ? (parts[i][0] - '0') * 10 + parts[i][1] - '0'
                       : -1;
        if ((code >= 20 && code <= 29) || (code >= 60 && code <= 63))
            g_string_append_printf(text, "%s", parts[i] + 2);
        else if (code == 32 || code == 33)
            g_string_append(name, parts[i] + 2);
    }
    bankline_set(line, BANK_REFERENCE, text->str);
    bankline_set(line, BANK_ACCOUNT, name->str);
    g_autofree char *before = line->identity;
    line->identity = g_strconcat(before, "\x1f", value, NULL);
}

static void take_field(Statement *s, const char *tag, const char *value)
{
    if (strcmp(tag, "25") == 0) {
        g_free(s->account);
        s->account = g_strdup(value);
    } else if (g_str_has_prefix(tag, "60") && strlen(value) > 10) {
        g_strlcpy(s->currency, value + 7, sizeof s->currency); // C260501EUR1234,56
    } else if (strcmp(tag, "61") == 0 && strlen(value) > 8) {
        begin_entry(s, value);
    } else if (strcmp(tag, "86") == 0 && s->entry) {
        add_text(s->entry, value);
        s->entry = NULL;
    }
}

gboolean bankfile_mt940(const char *text, GPtrArray *lines, GError **error)
{
    Statement s = {.lines = lines};
    g_autofree char *tag = NULL;
    g_autoptr(GString) value = g_string_new(NULL);
    g_auto(GStrv) rows = g_strsplit(text, "\n", -1);
    for (guint i = 0; rows[i]; i++) {
        const char *row = g_strchomp(rows[i]);
        const char *close = *row == ':' ? strchr(row + 1, ':') : NULL;
        if (!close && *row != '-' && tag) {
            g_string_append(value, row);
            continue;
        }
        if (tag)
            take_field(&s, tag, value->str);
        g_clear_pointer(&tag, g_free);
        tag = close && close - row < 6 ? g_strndup(row + 1, (gsize)(close - row - 1)) : NULL;
        g_string_assign(value, close ? close + 1 : "");
    }
    if (tag)
        take_field(&s, tag, value->str);
    g_free(s.account);
    if (s.n == 0)
        g_set_error_literal(error, PD_ERROR, PD_ERR_INPUT, "the MT940 file has no entry (:61:)");
    return s.n > 0;
}

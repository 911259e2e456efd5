// A file of payments as a bank or a bookkeeping program writes it: CSV, CAMT.053 (ISO 20022 XML) or MT940
// (SWIFT). Each becomes the same list of lines; what they pay is bankmatch.h.
#ifndef PD_CLI_BANKFILE_H
#define PD_CLI_BANKFILE_H

#include <glib.h>

#include "policy/base/day.h"

typedef enum {
    BANK_NUMBER,
    BANK_AMOUNT,
    BANK_CURRENCY,
    BANK_DATE,
    BANK_REFERENCE,
    BANK_ACCOUNT,
    BANK_FIELDS
} BankField;

typedef struct {
    guint line;               // of the file (CSV), or the how-manieth entry
    char *field[BANK_FIELDS]; // as written, trimmed, "" if none; the amount as bankfile_amount reads it
    gboolean debit;           // money that went out, or a reversal: no payment to us
    char *identity;           // all that tells it from other lines of the same bank
} BankLine;

// How the CSV is to be read; all zero: found out from the file.
typedef struct {
    char *const *map; // "amount=Betrag" or "amount=3" (column from 1); may be NULL
    const char *separator;
    char decimal;         // '.' or ','; 0: found out for each amount
    gboolean month_first; // 05/28/2026
    int skip;             // lines before the headings
} BankMapping;

// BankLine *; free the array. NULL with PD_ERR_INPUT: not understood ("line 1: needs ...").
GPtrArray *bankfile_read(const char *bytes, gsize len, const BankMapping *mapping, GError **error);

// "1234.50", "1.234,50", "1,234.50", "1'234.50 EUR", "1.234,50-". FALSE: no amount.
gboolean bankfile_amount(const char *text, char decimal, const char *currency, int64_t *minor);
// ISO, "20260528", day first with dots, month or day first with slashes. DAY_NONE: not known.
Day bankfile_date(const char *text, gboolean month_first);

// The readers of each kind, for bankfile.c.
gboolean bankfile_csv(const char *text, const BankMapping *mapping, GPtrArray *lines, GError **error);
gboolean bankfile_camt(const char *text, GPtrArray *lines, GError **error);
gboolean bankfile_mt940(const char *text, GPtrArray *lines, GError **error);
BankLine *bankline_new(guint line); // all fields ""
void bankline_set(BankLine *line, BankField field, const char *value);

#endif

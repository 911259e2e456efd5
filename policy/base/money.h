// Money is an int64 count of minor units (cents) and an ISO 4217 code; no floating point anywhere.
// All functions are pure and thread-safe.
#ifndef PD_POLICY_BASE_MONEY_H
#define PD_POLICY_BASE_MONEY_H

#include <glib.h>
#include <stdint.h>

#define CURRENCY_SIZE 4    // three letters and NUL; "" is "not known"
#define MONEY_TEXT_SIZE 32 // the longest amount, sign, point and NUL

typedef struct {
    int64_t minor;
    char currency[CURRENCY_SIZE];
} Money;

// Digits after the point for an ISO 4217 code (JPY 0, EUR 2, KWD 3); 2 for an unknown code.
int money_exponent(const char *currency);
// TRUE for an active (or recently withdrawn) ISO 4217 code, upper case.
gboolean money_is_currency(const char *code);
// Parses a canonical decimal ("-1234.5", "1234", ".5"; xs:decimal: '.' and no grouping) into minor units,
// rounding half away from zero past the currency's exponent. FALSE if it is anything else or would
// overflow; *minor is untouched then.
gboolean money_parse(const char *text, const char *currency, int64_t *minor);
// Writes the canonical form ("1234.50", "-0.05", "1234" for JPY) and returns `out`.
char *money_format(int64_t minor, const char *currency, char out[MONEY_TEXT_SIZE]);
// a + b and a * b / c (rounded half away from zero, c > 0) without overflow: FALSE if it would.
gboolean money_add(int64_t a, int64_t b, int64_t *sum);
gboolean money_scale(int64_t a, int64_t b, int64_t c, int64_t *out);

#endif

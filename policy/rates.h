// Reference rates by half-year and the statutory regimes built on them, both from dated data files
// (conf/rates/). Nothing is compiled in: a half-year that the files lack has no rate.
#ifndef PD_POLICY_RATES_H
#define PD_POLICY_RATES_H

#include <glib.h>
#include <stdint.h>

#include "policy/base/day.h"
#include "policy/base/money.h"

typedef struct RateTable RateTable;

RateTable *rates_new(void);
void rates_free(RateTable *rates);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(RateTable, rates_free)
// Adds one file of the series `series` ("ecb-mro"): rows "2025-01-01<TAB>3.15<TAB>source", the day the first
// of a half-year. PD_ERR_CONF for anything else or a half-year given twice.
gboolean rates_add(RateTable *rates, const char *series, const char *file, const char *text, GError **error);
#define RATES_NO_SERIES "-" // a regime without a reference rate: 0 in every half-year
// The rate of the half-year that `d` lies in, in basis points, and its source (owned by the table; may be
// NULL). FALSE if it is not known.
gboolean rates_lookup(const RateTable *rates, const char *series, Day d, int *bp, const char **source);
// 1 January or 1 July, on or before `d`.
Day rates_half_year(Day d);

typedef enum {
    CLOCK_FLOATING, // the rate of each half-year for its days
    CLOCK_START,    // the rate of the half-year in which interest starts, for good
    CLOCK_PAYMENT,  // the rate of the half-year in which it is paid (or of the day asked for), for all days
} InterestClock;

typedef struct {
    int64_t from_minor, sum_minor; // debts of at least `from` bear this fixed sum
} FixedSum;

typedef struct {
    char *name; // "DE"
    InterestClock clock;
    char *series;
    int business_bp, consumer_bp; // above the reference rate; -1: no interest from that kind of debtor
    int day_basis;                // 365, or 366: leap years are counted with 366
    char currency[CURRENCY_SIZE]; // of the fixed sums, "" if there are none
    GArray *sums;                 // FixedSum, ascending
    char *source;
} Regime;

void regime_free(Regime *regime);
// Rows of conf/rates/regimes.tsv: name, clock (floating, start, payment), series, business and consumer
// margin in percent ("-": none), day basis, fixed sums ("EUR 40" or "GBP 40, 1000: 70, 10000: 100" or "-"),
// source. The result holds Regime *; NULL with PD_ERR_CONF.
GPtrArray *regimes_parse(const char *file, const char *text, GError **error);
const Regime *regimes_find(const GPtrArray *regimes, const char *name); // NULL if there is none

#endif

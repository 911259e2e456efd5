// Statutory interest for late payment, line by line, as `postdue interest` prints it and a mail may state it.
// Simple interest in integer minor units: principal x days x rate / year, each line rounded half up, the
// total the sum of the lines. Nothing is claimed unless every rate needed is known.
#ifndef PD_POLICY_INTEREST_H
#define PD_POLICY_INTEREST_H

#include "policy/rates.h"

typedef struct {
    Day day;       // the day the money came; it still bears interest for that day
    int64_t minor; // > 0
} PartPayment;

typedef struct {
    Money principal; // what was due on the due day, gross
    Day due;         // interest runs from the day after
    Day at;          // through this day
    gboolean consumer;
    const PartPayment *payments; // ascending by day; may be NULL
    gsize n_payments;
} InterestClaim;

typedef struct {
    Day from, to; // both bear interest
    int days;
    int64_t principal_minor;
    int reference_bp, rate_bp;
    int year_days; // 365 or 366
    int64_t interest_minor;
    const char *source; // of the reference rate; owned by the RateTable
} InterestLine;

typedef struct {
    gboolean claimed; // FALSE: no line, no sums, see why
    char *why;        // one sentence; NULL when claimed
    GArray *lines;    // InterestLine
    int64_t interest_minor;
    int64_t fixed_minor; // the fixed sum for the costs of recovery; 0 for consumers or another currency
} Interest;

// Never NULL. Pure.
Interest *interest_compute(const InterestClaim *claim, const Regime *regime, const RateTable *rates);
void interest_free(Interest *interest);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Interest, interest_free)

#endif

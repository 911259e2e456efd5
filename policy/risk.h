// Risk of an account in figures that can be explained, and the class that follows. Pure.
#ifndef PD_POLICY_RISK_H
#define PD_POLICY_RISK_H

#include <glib.h>
#include <stdint.h>

#include "policy/base/day.h"

typedef enum { RISK_NORMAL, RISK_WATCH, RISK_HIGH } RiskClass;

typedef struct {
    Day due, paid; // paid DAY_NONE: not yet
    int64_t minor; // what was to be paid, > 0
} RiskInvoice;

// One account in one currency (the one it owes most in); the last year or so of invoices is enough.
typedef struct {
    const RiskInvoice *invoices;
    gsize n_invoices;
    int broken_promises, bounces; // within the same time
    int64_t credit_limit_minor;   // 0: none set
    int64_t limit_open_minor;     // open in the limit's currency, due or not
    Day today;
} RiskInput;

typedef struct {
    int days_beyond_terms; // mean over paid and overdue invoices, weighted by amount; early counts as 0
    int oldest_overdue_days;
    int64_t open_minor, overdue_minor;
    int overdue_percent; // of what is open
    int limit_percent;   // open of the credit limit; 0: no limit
    int broken_promises, bounces;
    RiskClass class;
    GPtrArray *reasons; // char *: one sentence for every figure that raised the class; owned
} Risk;

// watch: 15 days beyond terms, half of at least two invoices overdue, a broken promise, a bounce, 80 % of the
// limit. high: 45 days beyond terms, something 90 days overdue, two broken promises, 100 % of the limit.
Risk *risk_of(const RiskInput *input);
// The class alone.
RiskClass risk_class_of(const RiskInput *input);
// The first day after today, `last` at most, on which the class is another by the passing of time alone
// (nothing is paid, nothing happens); DAY_NONE if there is none.
Day risk_changes(const RiskInput *input, Day last);
void risk_free(Risk *risk);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Risk, risk_free)
const char *risk_class_name(RiskClass class); // "normal", "watch", "high"

#endif

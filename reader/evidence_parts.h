// What the rules of single clauses share. Internal to evidence*.c.
#ifndef PD_READER_EVIDENCE_PARTS_H
#define PD_READER_EVIDENCE_PARTS_H

#include "reader/evidence.h"

typedef struct {
    const Reading *r;
    const Clause *c;
    guint index;
    GArray *out;
    gboolean neg, future_date, past_date, today, verb, money;
} Judge;

// One piece of evidence from the clause, with a static `sub` and `why`; less sure where the writer is.
void evidence_say(Judge *judge, IntentKind kind, double confidence, const char *sub, const char *why);
// A promise that only implies payment.
void evidence_say_weak(Judge *judge, double confidence, const char *why);
// The clause is a condition ("once ...", "until ..."), not a statement.
gboolean evidence_is_condition(const Reading *reading, const Clause *clause);
// No day to come but weekdays and the like, which may as well be gone ("paid on Friday").
gboolean evidence_only_weekday(const Reading *reading, const Clause *clause);
// Paid, promised, refused.
void evidence_judge_payment(Judge *judge);

#endif

// A ladder: the steps by which reminders climb from friendly to final, and when each may come. Values
// only: read from the configuration, immutable afterwards, shared freely between threads.
#ifndef PD_POLICY_LADDER_H
#define PD_POLICY_LADDER_H

#include <glib.h>
#include <stdint.h>

#include "policy/base/money.h"

typedef enum { STEP_MAIL, STEP_TASK, STEP_HANDOVER } StepAction;
typedef enum { ROLL_FORWARD, ROLL_BACKWARD, ROLL_NONE } Roll;

typedef struct {
    char *name;        // "friendly", "first", "final": stable, unique in the ladder
    StepAction action; // mail, ask a person (call, letter), or hand over
    char *trigger;     // RFC 5545 DURATION relative to the due day, "-P3D", "P14D"; days and weeks only
    char *rrule;       // RFC 5545 RECUR, FREQ=DAILY or coarser; NULL: the step comes once
    char *subject;     // template names, see templates; NULL: the one of the step's name
    char *template;
    gboolean approval; // a person must approve each
    gboolean interest; // the mail states statutory interest (where the law profile allows)
    gboolean cc_owner; // a copy to the person who sent the invoice
    char **cc;         // further copies, addresses of our own domains; NULL-terminated, may be NULL
    Roll roll;         // how to reach a working day
} LadderStep;

typedef struct {
    char *name;
    GPtrArray *steps; // LadderStep *, in climbing order
    int gap_days;     // least working days between two contacts of an account
    int grace_days;   // days after the due date before anything after-due counts
    Money minimum;    // net open amount below this is not chased; currency "" applies to all alike
    // When it applies: every given condition must hold; the first ladder in file order that applies is taken,
    // the one named "standard" when none does. NULL or empty: no condition.
    char **accounts, **countries, **currencies, **senders, **tags;
    Money above; // net open amount at least this
    char *risk;  // least risk class: "watch", "high"; NULL
} Ladder;

void ladder_step_free(LadderStep *step);
void ladder_free(Ladder *ladder);

// Checks what the parser cannot: triggers ascend, RRULEs parse and are DAILY or coarser with a bound of at
// most 1,000 occurrences, names are unique. FALSE with PD_ERR_CONF naming the step (the caller adds the file
// and line of the step).
gboolean ladder_check(const Ladder *ladder, GError **error);
// "-P3D" -> -3, "P2W" -> 14; FALSE for anything with a time part or not RFC 5545.
gboolean ladder_trigger_days(const char *trigger, int *days);

#endif

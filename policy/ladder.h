// A ladder: the steps by which reminders climb from friendly to final, and when each may come. Values
// only: read from the configuration, immutable afterwards, shared freely between threads.
#ifndef PD_POLICY_LADDER_H
#define PD_POLICY_LADDER_H

#include <glib.h>
#include <stdint.h>

#include "policy/base/day.h"
#include "policy/base/money.h"
#include "policy/calendar.h"

#define LADDER_MAX_STEPS 64
#define LADDER_MAX_DAYS 3660       // the furthest trigger, and how far repeats reach from it
#define LADDER_DISCOUNT "discount" // the name of the step that counts from the last day of a discount

typedef enum { STEP_MAIL, STEP_TASK, STEP_HANDOVER } StepAction;

typedef struct {
    char *name;        // "friendly", "first", "final": stable, unique in the ladder
    StepAction action; // mail, ask a person (call, letter), or hand over
    char *trigger;     // RFC 5545 DURATION relative to the due day, "-P3D", "P14D"; days and weeks only
    char *rrule;       // RFC 5545 RECUR, FREQ=DAILY or coarser, with COUNT or UNTIL; NULL: comes once.
                       // DTSTART is the trigger's day: occurrence 0 is the first day from it on that matches
    char *subject;     // template names, see templates; NULL: the one of the step's name
    char *template;
    gboolean approval; // a person must approve each
    gboolean interest; // the mail states statutory interest (where the law profile allows)
    gboolean cc_owner; // a copy to the person who sent the invoice
    char **cc;         // further copies, addresses of our own domains; NULL-terminated, may be NULL
    Roll roll; // how to reach a working day. ROLL_NONE: the day stays; nothing leaves on a day that is
               // no working day, so a first occurrence waits for the next and a repeat is dropped
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
    Money above;                     // net open amount at least this
    char *risk;                      // least risk class: "watch", "high"; NULL
    struct LadderPrepared *prepared; // set by ladder_prepare, freed by ladder_free; not compared, not copied
} Ladder;

void ladder_step_free(LadderStep *step);
void ladder_free(Ladder *ladder); // with its steps, whether or not `steps` has a free function
G_DEFINE_AUTOPTR_CLEANUP_FUNC(LadderStep, ladder_step_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Ladder, ladder_free)

// Checks what the parser cannot: triggers ascend, RRULEs parse and are DAILY or coarser with a bound of at
// most 1,000 occurrences, names are unique. FALSE with PD_ERR_CONF naming the step (the caller adds the file
// and line of the step).
gboolean ladder_check(const Ladder *ladder, GError **error);
// ladder_check, and the triggers and rules compiled into `prepared`. Call it once after reading a ladder,
// before the ladder is shared between threads; decide() works without, but then compiles at every call.
gboolean ladder_prepare(Ladder *ladder, GError **error);
void ladder_unprepare(Ladder *ladder);
// "-P3D" -> -3, "P2W" -> 14; FALSE for anything with a time part or not RFC 5545.
gboolean ladder_trigger_days(const char *trigger, int *days);
// The index of the step of that name, -1 if there is none.
int ladder_step_index(const Ladder *ladder, const char *name);

// The days on which a step comes for an invoice, counted from `anchor` (the due day; for the step named
// "discount" the discount's last day): trigger, then rrule, before any roll. At least one: a rule that
// gives no day (its UNTIL has passed) leaves the trigger's. Shared and immutable, g_array_unref it (Day).
// Thread-safe. Only for prepared ladders.
GArray *ladder_days(const Ladder *ladder, guint step, Day anchor);
// The day of occurrence 0 alone, which needs no rule to be expanded when the step has none.
Day ladder_first_day(const Ladder *ladder, guint step, Day anchor);
int ladder_step_trigger(const Ladder *ladder, guint step); // in days; only for prepared ladders

// What the conditions of a ladder are held against. Strings compare without case, except that `senders`
// and `accounts` entries beginning with '@' match a domain.
typedef struct {
    const char *account;        // the account's name as the configuration uses it
    const char *const *emails;  // the account's addresses; NULL-terminated, may be NULL
    const char *country;        // ISO 3166
    const char *const *senders; // owners of its open invoices; NULL-terminated, may be NULL
    const char *const *tags;    // NULL-terminated, may be NULL
    Money open;                 // net open amount in the account's main currency
    const char *risk;           // "normal", "watch", "high"; NULL as "normal"
} LadderSubject;

// The first ladder (Ladder *) whose every condition holds, else the one named "standard", else NULL.
const Ladder *ladder_choose(const GPtrArray *ladders, const LadderSubject *subject);

#endif

// A recurrence rule as read: every part checked against RFC 5545 section 3.3.10 and RFC 7529 before libical
// sees it. Used by schedule.c only.
#ifndef PD_POLICY_RRULE_H
#define PD_POLICY_RRULE_H

#include <glib.h>
#include <stdint.h>

#include "policy/base/day.h"

typedef enum { RRULE_DAILY, RRULE_WEEKLY, RRULE_MONTHLY, RRULE_YEARLY } RruleFreq;
typedef enum { RRULE_SKIP_NONE, RRULE_SKIP_OMIT, RRULE_SKIP_BACKWARD, RRULE_SKIP_FORWARD } RruleSkip;
typedef enum { UNTIL_NONE, UNTIL_DATE, UNTIL_LOCAL, UNTIL_UTC } RruleUntil;

#define RRULE_MAX_SETPOS 16

typedef struct {
    RruleFreq freq;
    RruleSkip skip; // RRULE_SKIP_NONE: no RSCALE
    int interval;   // 1..1000
    guint count;    // 0: none
    RruleUntil until;
    Day until_day;   // UNTIL_DATE
    int64_t until_s; // UNTIL_LOCAL (seconds of local time), UNTIL_UTC
    int wkst;        // Weekday, MON unless given
    gboolean
        periods; // schedule.c takes whole weeks, months or years and picks `setpos` (all, if none) of each
    int setpos[RRULE_MAX_SETPOS];
    guint n_setpos;
    guint64 monthdays,
        monthdays_back; // bits 1 << n for BYMONTHDAY=n and -n, when schedule.c must filter by them
    char *text;         // the rule for libical: without COUNT and UNTIL; owned
} Rrule;

// FALSE with PD_ERR_INPUT naming the part; *rule must be zeroed and is to be cleared in any case.
gboolean rrule_parse(const char *text, Rrule *rule, GError **error);
void rrule_clear(Rrule *rule);

#endif

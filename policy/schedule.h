// Triggers and recurrence rules of RFC 5545 (with SKIP of RFC 7529), in whole days. Expansion goes through
// libical, which is given only rules that were read and found sound here, so that no rule can hang it:
// libical 3.0.16 never returns from some rules finer than a day and ignores some parts of others.
#ifndef PD_POLICY_SCHEDULE_H
#define PD_POLICY_SCHEDULE_H

#include <glib.h>
#include <stdint.h>

#include "policy/base/day.h"

#define SCHEDULE_MAX_OCCURRENCES 1000

typedef struct Schedule Schedule; // one rule, read; immutable, may be shared between threads

// Reads a RECUR value ("FREQ=WEEKLY;BYDAY=TU,TH;COUNT=3"). Refused with PD_ERR_INPUT and a message that
// names the part: what RFC 5545 section 3.3.10 does not allow; FREQ=HOURLY and finer, BYHOUR, BYMINUTE,
// BYSECOND (a reminder has a day; its hour is the sending window's); RSCALE other than GREGORIAN; COUNT
// above SCHEDULE_MAX_OCCURRENCES; days that no month has (30 February) unless SKIP moves them.
Schedule *schedule_parse(const char *rrule, GError **error);
void schedule_free(Schedule *schedule);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Schedule, schedule_free)

// TRUE if the rule ends by COUNT or UNTIL.
gboolean schedule_is_bounded(const Schedule *schedule);

typedef struct {
    Day start;       // DTSTART; itself an occurrence only if it matches the rule
    Day last;        // no occurrence after this day
    guint max;       // at most so many; capped at SCHEDULE_MAX_OCCURRENCES
    GTimeZone *zone; // for an UNTIL that is a UTC time: occurrences are `minute` o'clock in this zone;
    int minute;      // NULL: UTC midnight
} ScheduleSpan;

// The occurrences in [start, last], ascending, each once (Day). Never NULL; never hangs: the steps libical
// may take are bounded by the span and, for a rule that no date fits, by the year 2582 (measured below one
// second). Not reentrant in libical's error state only; safe between threads.
GArray *schedule_expand(const Schedule *schedule, const ScheduleSpan *span);

#endif

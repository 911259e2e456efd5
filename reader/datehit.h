// What the meanings of date patterns share: filling a DateHit, and the spans that captured values stand for.
// Internal to dateexpr; see datescan.h for what a capture is. All are pure.
#ifndef PD_READER_DATEHIT_H
#define PD_READER_DATEHIT_H

#include "reader/datemath.h"
#include "reader/datescan.h"

// Each fills `hit` and tells whether it is a date that exists.
gboolean datehit_put(DateHit *hit, Day first, Day last, Day date, DateGrain grain);
gboolean datehit_day(DateHit *hit, Day day);
// A week stands for its Friday, every other span for its last day.
gboolean datehit_span(const DateScan *scan, DateHit *hit, DaySpan span, char unit);

// The relative unit captured as Q ("next week"): its unit, how many units from now, its span.
char capture_unit(const Captures *cap);
int capture_offset(const Captures *cap);
DaySpan capture_span(const DateScan *scan, const Captures *cap);
// The year that goes with a captured month: written ('y') or said ("of next year"); 0: none; -1: the Q is no
// year.
int capture_year(const DateScan *scan, const Captures *cap);
// The captured month; without a year the next one.
DaySpan capture_month(const DateScan *scan, const Captures *cap);
// The span that a part is taken of: a month, a quarter, a year, "next week", or a unit ("the week": this
// one).
DaySpan capture_whole(const DateScan *scan, const Captures *cap, char *unit);
// The span of the unit that holds the reference day, or that comes `offset` units later.
DaySpan datehit_unit_now(const DateScan *scan, char unit, int offset);

#endif

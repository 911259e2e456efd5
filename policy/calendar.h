// Working days, sending hours and time zones: what turns instants into business days and back. All
// functions are pure and thread-safe (GTimeZone is immutable); every search is bounded.
#ifndef PD_POLICY_CALENDAR_H
#define PD_POLICY_CALENDAR_H

#include <glib.h>
#include <stdint.h>

#include "policy/base/day.h"

#define CALENDAR_SEARCH_DAYS 400 // how far a search for a working day goes before it gives up

// How a day that is no working day is left.
typedef enum { ROLL_FORWARD, ROLL_BACKWARD, ROLL_NONE } Roll;

// Working days, hours and the zone that turn instants into business days.
typedef struct {
    GTimeZone *zone;     // the debtor's, or the office's when not known; never NULL
    const Day *holidays; // sorted ascending; of the debtor's calendar and the office's
    gsize n_holidays;
    guint8 working_days;           // bit 1 << (Weekday - 1); Mon-Fri = 0x1f
    int open_minute, close_minute; // the sending window in minutes after local midnight, [open, close)
} Calendar;

// TRUE if `d` is in the sorted array.
gboolean calendar_is_holiday(const Calendar *calendar, Day d);
gboolean calendar_is_working(const Calendar *calendar, Day d);
// The next (ROLL_FORWARD) or previous (ROLL_BACKWARD) working day, `d` itself if it is one; ROLL_NONE
// gives `d`. `d` unchanged if there is no working day within CALENDAR_SEARCH_DAYS.
Day calendar_roll(const Calendar *calendar, Day d, Roll roll);
// The n-th working day after `d` (n > 0), before it (n < 0), `d` for 0. `d` itself never counts, so a
// Saturday plus one is the Monday. DAY_NONE if the calendar has too few working days.
Day calendar_add_working(const Calendar *calendar, Day d, int n);
// Working days in (from, to]; negative when to < from.
int calendar_working_between(const Calendar *calendar, Day from, Day to);

// The local civil day of an instant; minutes after local midnight to *minute when not NULL.
Day calendar_day(GTimeZone *zone, int64_t unix_s, int *minute);
// The instant of a local time, `minute` 0..1440. RFC 5545 section 3.3.5: a time in the gap of a change to
// summer time is read with the offset before the gap, one that comes twice is its first occurrence.
int64_t calendar_instant(GTimeZone *zone, Day d, int minute);
// The first instant of a local day (01:00 where midnight falls in a gap).
int64_t calendar_day_start(GTimeZone *zone, Day d);
// Sending is allowed on working days, at local minutes in [open, close). On a day of a zone change the
// window is the part of it that is right by any reading of the clock, so it may be shorter.
gboolean calendar_is_open(const Calendar *calendar, int64_t unix_s);
// The first instant >= unix_s at which sending is allowed; 0 if there is none within
// CALENDAR_SEARCH_DAYS (no working day, empty window).
int64_t calendar_next_open(const Calendar *calendar, int64_t unix_s);

// FALSE for what cannot be: no zone, window outside 0..1440 or empty, no working day in the week, holidays
// not sorted. PD_ERR_CONF then.
gboolean calendar_check(const Calendar *calendar, GError **error);

#endif

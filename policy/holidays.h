// Holidays from iCalendar text (RFC 5545): every VEVENT's days count, whatever it is called. Pure: the caller
// reads the file. Thread-safe.
#ifndef PD_POLICY_HOLIDAYS_H
#define PD_POLICY_HOLIDAYS_H

#include <glib.h>

#include "policy/base/day.h"

// Appends to `days` (Day) every holiday of the text in [first, last], unsorted: DTSTART (a date-time counts
// with its written day) through the day before DTEND, RRULE and RDATE, less EXDATE. FALSE with PD_ERR_INPUT
// if the text is no calendar, an event has no DTSTART, or an RRULE is refused (see schedule_parse); `days` is
// untouched then.
gboolean holidays_parse(const char *ics, Day first, Day last, GArray *days, GError **error);
// Sorts and drops doubles, so that several calendars become the one array that Calendar wants.
void holidays_finish(GArray *days);

#endif

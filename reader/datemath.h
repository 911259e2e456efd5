// Arithmetic of spoken dates: spans of weeks, months, quarters and years around a day, working days, named
// days. Pure. A span is inclusive at both ends.
#ifndef PD_READER_DATEMATH_H
#define PD_READER_DATEMATH_H

#include <glib.h>

#include "reader/dateexpr.h"

typedef struct {
    Day first, last;
} DaySpan;

// The span of the unit ('d' day, 'w' ISO week, 'e' weekend, 'm' month, 'q' quarter, 'y' year, 'f'
// fortnight, 's' half-year, 't' ten days, 'b' working day) that is `offset` units after the one of `day`.
DaySpan datemath_unit(Day day, char unit, int offset);
// `day` plus `n` units; 'b' counts Monday to Friday without the holidays of the context.
Day datemath_add(const DateContext *context, Day day, char unit, int n);
// The next such weekday strictly after `day`; the last one strictly before it.
Day datemath_weekday_after(Day day, int weekday);
Day datemath_weekday_before(Day day, int weekday);
// A day and month without a year: the next on or after the reference, or the last on or before it when the
// context prefers the past. DAY_NONE if there is no such day within eight years.
Day datemath_month_day(const DateContext *context, int month, int day);
// A day of the month without a month, likewise; `weekday` > 0 must be met too (within two years).
Day datemath_day_of_month(const DateContext *context, int day, int weekday);
// The year of a month without a year, likewise.
int datemath_year_of_month(const DateContext *context, int month);
// Whether it is Monday to Friday and no holiday of the context.
gboolean datemath_is_working(const DateContext *context, Day day);
// A holiday by its code: "12-25", "easter+1", "advent-11" (from the first Sunday in Advent), "05/1/-1"
// (month, weekday, which one, -1 the last), "11/4/4+1" (and days added). DAY_NONE: no such code or day.
Day datemath_holiday(const char *code, int year);

#endif

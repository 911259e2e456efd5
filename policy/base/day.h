// A calendar day without time or zone: days since 1970-01-01 in the proleptic Gregorian calendar
// (ISO 8601). Everything about due dates is counted in days; instants are int64 Unix seconds and are
// named *_unix. All functions are pure and thread-safe.
#ifndef PD_POLICY_BASE_DAY_H
#define PD_POLICY_BASE_DAY_H

#include <glib.h>
#include <stdint.h>

typedef int32_t Day;

#define DAY_NONE INT32_MIN      // "not known"
#define DAY_FIRST ((Day)-25567) // 1900-01-01: dates outside [DAY_FIRST, DAY_LAST] are refused
#define DAY_LAST ((Day)84005)   // 2199-12-31
#define DAY_TEXT_SIZE 11        // "YYYY-MM-DD" and NUL

typedef enum { MON = 1, TUE, WED, THU, FRI, SAT, SUN } Weekday; // ISO 8601 numbers

// The day of a civil date; DAY_NONE if there is no such date (month 13, 30 February, year out of range).
Day day_from_ymd(int year, int month, int day);
// Splits `d` (never DAY_NONE) into a civil date; any pointer may be NULL.
void day_to_ymd(Day d, int *year, int *month, int *day);
// Parses exactly "YYYY-MM-DD" (a trailing 'Z' or zone offset of xs:date is accepted and dropped, and
// "YYYYMMDD" too, format 102 of UN/EDIFACT 2379). DAY_NONE if `text` is NULL or anything else.
Day day_parse(const char *text);
// FALSE for DAY_NONE and for what lies outside DAY_FIRST..DAY_LAST.
gboolean day_is_known(Day d);
// Writes "YYYY-MM-DD" (or "-" for a day not known) and returns `out`.
char *day_format(Day d, char out[DAY_TEXT_SIZE]);
Weekday day_weekday(Day d);
int days_in_month(int year, int month);
// Adds calendar months; a day that the target month lacks becomes its last (31 Jan + 1 = 28/29 Feb), which
// is RFC 7529 SKIP=BACKWARD and what contracts mean by "one month".
Day day_add_months(Day d, int months);
Day day_end_of_month(Day d);
// ISO 8601 week: the Monday of week `week` of ISO year `year`; DAY_NONE if the year has no such week.
Day day_from_iso_week(int year, int week);
// The ISO week number of `d`; its ISO year goes to *year when not NULL.
int day_iso_week(Day d, int *year);
// Easter Sunday of a Gregorian year (Meeus/Jones/Butcher).
Day day_easter(int year);
// The UTC day of an instant; floor, so negative times work.
Day day_from_unix(int64_t unix_s);
int64_t day_to_unix(Day d); // 00:00:00 UTC

#endif

// Numbers as parts of dates. Internal to dateexpr. Each function tells how many tokens from `at` on are such
// a number (0: none) and sets *value.
#ifndef PD_READER_DATENUMBER_H
#define PD_READER_DATENUMBER_H

#include "reader/datescan.h"

// 1..31 beside a month: "15", "15th", "1er", "fifteenth", "quinze".
guint datenumber_day(const DateScan *scan, guint at, int *value);
// The same alone, behind "on the", "le", "am": what follows must not take it for itself.
guint datenumber_bare_day(const DateScan *scan, guint at, int *value);
// A month by its number, behind a day: "siebter vierter", "el 21 del 3", "le 24 12".
guint datenumber_month(const DateScan *scan, guint at, int *value);
// A year in four digits, in two where nothing else can be meant, or in words.
guint datenumber_year(const DateScan *scan, guint at, int *value);
// The year behind such a month: "le 24 12 14".
guint datenumber_loose_year(const DateScan *scan, guint at, int *value);
// "third", "3.", "3rd".
guint datenumber_ordinal(const DateScan *scan, guint at, int *value);
// "14", "vierzehn", "a": so many units.
guint datenumber_count(const DateScan *scan, guint at, int *value);
// 1..4: "Q2", "T4", "4. Quartal", "the fourth quarter".
guint datenumber_quarter(const DateScan *scan, guint at, int *value);
// Whether what stands at `after`, behind a number, makes it something else: money, percent, a clock.
gboolean datenumber_is_other(const DateScan *scan, guint after);

#endif

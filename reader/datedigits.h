// Dates in digits: "05/03/2026", "9/25", "31.05.", "2026-03-05", "20260305". Internal to dateexpr.
#ifndef PD_READER_DATEDIGITS_H
#define PD_READER_DATEDIGITS_H

#include "reader/datescan.h"

typedef struct {
    int year, month, day; // year 0: not written
} DateDigits;

// A date in digits from token `at` on: the tokens taken, 0 if none. The readings of day and month go to *a
// (the first by the context's region) and *b (the other order; month 0 if there is none).
guint datedigits_at(const DateScan *scan, guint at, DateDigits *a, DateDigits *b);

#endif

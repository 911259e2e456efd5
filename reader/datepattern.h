// The date patterns: see datepattern.c. Internal to dateexpr.
#ifndef PD_READER_DATEPATTERN_H
#define PD_READER_DATEPATTERN_H

#include "reader/datescan.h"

// The pattern that takes most tokens from `at` on: the token after it, 0 if none fits; fills `hit` but for
// its place in the text. `nested`: inside another date, where no further one is looked for.
guint datepattern_best(const DateScan *scan, guint at, gboolean nested, DateHit *hit);
// Such an end without a full stop, which may be the sentence's: no reason for a reading.
guint datepattern_content_end(const DateScan *scan, guint end);

#endif

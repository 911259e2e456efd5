// What single clauses of a reply say: each piece of evidence speaks for one intent. Internal to intents; the
// verdict over a whole mail is in intent.c.
#ifndef PD_READER_EVIDENCE_H
#define PD_READER_EVIDENCE_H

#include <glib.h>

#include "reader/clause.h"

#define EVIDENCE_MAX 512 // a mail that says more is not understood further

typedef struct {
    const Reading *reading;
    IntentKind kind;
    double confidence;
    const char *sub, *why; // static
    guint clause;
    gboolean weak;    // a promise that only implies payment ("I will sort it out")
    gboolean undated; // no date may be taken for it
    gboolean dropped; // overruled
} Evidence;

// Appends the evidence of every clause of a reading to `out` (Evidence).
void evidence_read(const Reading *reading, GArray *out);
// Overrules within and across sentences: conditions, "then we pay", sarcasm. After evidence_read.
void evidence_weigh(GArray *evidence);
// Whether any token of [first, end) belongs to a phrase of the concept.
gboolean evidence_range_has(const Reading *reading, guint first, guint end, Section concept);
// A date in the clause that lies ahead (strictly: after the reference), and one that lies behind.
gboolean evidence_has_future(const Reading *reading, const Clause *clause);
// Whether date i of reading->future is of the past.
gboolean evidence_date_is_gone(const Reading *reading, guint i);
gboolean evidence_has_past(const Reading *reading, const Clause *clause);

#endif

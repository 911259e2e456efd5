// Which of a reply's dates belongs to an intent: the promised day, or the day of payment. Internal.
#ifndef PD_READER_PROMISEDATE_H
#define PD_READER_PROMISEDATE_H

#include "reader/evidence.h"

// The date of a promise; NULL if none. Looks in the clause, then beside it, then in a sentence that has
// nothing but a date. Borrowed from the reading.
const DateHit *promisedate_find(const Evidence *evidence);
// The day on which it was paid, as the writer tells it; NULL if none.
const DateHit *promisedate_paid(const Evidence *evidence);
// A date that a promise may use: ahead, and not the invoice's, a quote's or a letter's.
gboolean promisedate_usable(const Reading *reading, guint hit);
// Whether any clause of the sentence says anything of payment.
gboolean promisedate_pays(const Reading *reading, const Sentence *sentence);
// Whether the clause says nothing but a date: no other matter, nothing asked of the reader.
gboolean promisedate_is_bare(const Reading *reading, const Clause *clause);

#endif

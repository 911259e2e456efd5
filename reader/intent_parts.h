// What the parts of the verdict over a reply share: its evidence so far, and the details an intent gets.
// Internal to intent*.c.
#ifndef PD_READER_INTENT_PARTS_H
#define PD_READER_INTENT_PARTS_H

#include "reader/evidence.h"
#include "reader/refer.h"

typedef struct {
    const IntentInput *input;
    ReplyWords *words;
    GPtrArray *readings; // Reading, owned
    GArray *evidence;
    GPtrArray *intents; // Intent, being built
    InvoiceSet set[INTENT_KINDS], quoted;
    gboolean rest[INTENT_KINDS];
    IntentKind first; // the main intent, INTENT_CHATTER if nothing says
    gboolean doubt;   // no claim is acted on
} Verdict;

static inline const Clause *evidence_clause(const Evidence *e)
{
    return reading_clause(e->reading, e->clause);
}

// The invoices that each kind of evidence names, into verdict->set and verdict->rest.
void intentrefs_gather(Verdict *verdict);
// Of one piece of evidence alone: what its clause, or the clauses before it in the sentence, name; 0 if
// nothing.
InvoiceSet intentrefs_of(const Evidence *evidence, gboolean *rest);
// What the intent is about: what its kind names, or what no other kind names.
void intentrefs_set(const Verdict *verdict, Intent *intent, const Reading *reading);
// The sentence of the evidence, its date and its sum.
void intentdetail_set(Intent *intent, const Evidence *evidence);
// "The transfer left on Friday": the same words cannot date a payment made and one promised.
void intentdetail_settle(GPtrArray *intents);
// Whether a file's name has a word for a proof of payment, in the language of the mail or in English.
gboolean intentdetail_is_advice(const Verdict *verdict, const char *name);

#endif

// Where a mail leans when no rule knows it: a log-linear model over the kinds of words of its clauses (and
// what stands beside them: a negation, a question, a day to come), the same for every language. Its weights
// are data, conf/lexicon/reply/leaning.weights, made by tests/score/train_leaning.py from labelled replies.
// What only this says is never acted on; it says what a person should look for. Called by intent.c; linear in
// the text.
#ifndef PD_READER_LEANING_H
#define PD_READER_LEANING_H

#include <glib.h>

#include "reader/intent.h"

#define LEANING_FILE "leaning.weights"

typedef struct Leaning Leaning;
typedef struct Reading Reading; // reader/clause.h

// Lines "feature<TAB>w ... w", a weight per IntentKind; features the program does not know are passed over.
Leaning *leaning_new(const char *text);
void leaning_free(Leaning *leaning);
// The weights loaded with the words, NULL if there are none.
const Leaning *replywords_leaning(const ReplyWords *words);
// The probability of each kind for a mail of these readings (Reading *).
void leaning_of(const Leaning *leaning, const GPtrArray *readings, double share[INTENT_KINDS]);
// The clause of a reading that speaks most for a kind.
guint leaning_clause(const Leaning *leaning, const Reading *reading, IntentKind kind);
// The names of the features of a mail (char *), for training.
GPtrArray *leaning_names(const GPtrArray *readings);

#endif

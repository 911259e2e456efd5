// Where a mail leans when no rule knows it: a log-linear model over the kinds of words of its clauses (and
// what stands beside them: a negation, a question, a day to come), the same for every language. Its weights
// are data, conf/lexicon/reply/leaning.weights, made by tests/score/train_leaning.py from labelled replies.
// What only this says is never acted on; it says what a person should look for. Called by intent.c; linear in
// the text.
#ifndef PD_READER_LEANING_H
#define PD_READER_LEANING_H

#include <glib.h>

#include "reader/intent.h"

#define LEANING_SUFFIX ".weights"
#define LEANING_KINDS "leaning" // the file of the kinds of words; the others are named by language

typedef struct Leaning Leaning;
typedef struct Reading Reading; // reader/clause.h

Leaning *leaning_new(void);
void leaning_free(Leaning *leaning);
// The text of one file NAME.weights: lines "feature<TAB>w ... w", a weight in hundredths per IntentKind. In a
// file of stems the lines are sorted by their bytes. Takes the place of an earlier one; what the program does
// not know is passed over.
// The text becomes the leaning's own; leaning_ready makes numbers of what the questions below need.
void leaning_take(Leaning *leaning, const char *name, char *text);
void leaning_ready(Leaning *leaning);
// The weights loaded with the words.
const Leaning *replywords_leaning(const ReplyWords *words);
// The probability of each kind for a mail of these readings (Reading *), of which the rules found each kind
// with the confidence `ruled` (0: not); FALSE if no weight applies.
gboolean leaning_of(const Leaning *leaning, const GPtrArray *readings, const double ruled[INTENT_KINDS],
                    double share[INTENT_KINDS]);
// How much a clause of a reading speaks for a kind; only to be compared with other clauses.
double leaning_clause(const Leaning *leaning, const Reading *reading, guint clause, IntentKind kind);
// The names of the features of a mail (char *), for training.
GPtrArray *leaning_names(const GPtrArray *readings, const double ruled[INTENT_KINDS]);

#endif

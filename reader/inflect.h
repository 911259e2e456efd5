// The forms of regular verbs, as the lexicon describes them: a paradigm lists its endings by tense, a verb
// names its stem, its paradigm and what it means. So a verb of paying is one line of a lexicon and not
// twenty.
//     [paradigm.ar]
//     pres -o -a -amos -an          "-" is the stem; "ge-t" puts something before it, too
//     [verb]
//     abon => ar pay
// Internal to phraseindex.c.
#ifndef PD_READER_INFLECT_H
#define PD_READER_INFLECT_H

#include <glib.h>

#include "reader/phrase.h"

typedef struct Inflect Inflect;
typedef void (*InflectForm)(const char *form, Section section, gpointer data);

Inflect *inflect_new(void);
void inflect_free(Inflect *inflect);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Inflect, inflect_free)
// One line of a paradigm: inf, ger, pres, subj, fut, past or part, and the forms. Others are passed over.
void inflect_paradigm(Inflect *inflect, const char *name, const char *line, gsize len);
// Calls `each` with every form of a verb ("stem => paradigm meaning") and the section it belongs in: the
// meaning is a section for all forms, or "pay" or "make" for a section by tense. Unknown paradigms and
// meanings give nothing.
void inflect_verb(const Inflect *inflect, const char *line, gsize len, InflectForm each, gpointer data);

#endif

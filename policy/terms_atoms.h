// The pieces of a text about payment: spans of time, dates, percentages and tagged words, with the
// sentence and segment each stands in. Internal to policy/terms*.
#ifndef PD_POLICY_TERMS_ATOMS_H
#define PD_POLICY_TERMS_ATOMS_H

#include "policy/datetext.h"
#include "policy/terms.h"
#include "policy/terms_words.h"

typedef enum {
    ATOM_TAG,     // words of the vocabulary
    ATOM_SPAN,    // "14 days", also "net 30"
    ATOM_DATE,    // a date that can be told
    ATOM_PERCENT, // "2 %"
    ATOM_NUMBER,  // a number that is none of these
} AtomType;

typedef struct {
    AtomType type;
    guint first, end;        // words
    guint segment, sentence; // counted through the text; a comma ends a segment, a full stop both
    guint64 tags;            // ATOM_TAG; ATOM_SPAN: its unit (TW_DAY ...)
    const char *value;       // ATOM_TAG: the entry's value, NULL if none
    int n;                   // ATOM_SPAN: how many; ATOM_PERCENT: basis points; ATOM_NUMBER
    Day date;                // ATOM_DATE
} Atom;

// Array of Atom, in text order.
GArray *atoms_read(const Words *words, const PhraseIndex *index, const TermContext *context);

#endif

// Values that may be a field's, found by where they stand to a label: behind it, in the next cell, under
// it. A candidate is judged by how plainly the page says it; reader/prose picks.
#ifndef PD_READER_CANDIDATE_H
#define PD_READER_CANDIDATE_H

#include "policy/datetext.h"
#include "reader/amount.h"
#include "reader/label.h"

typedef enum { PLACE_BEHIND, PLACE_NEXT_CELL, PLACE_BELOW, PLACE_ABOVE } Place; // above: layout rules only

typedef struct {
    guint label; // index of its label
    Place place;
    guint first, end;  // words of the value
    char *number;      // of a number candidate; owned
    DateText date;     // of a date candidate
    AmountText amount; // of an amount candidate
    gboolean closed;   // number: it ended where the text says so ("1234 of 5 May"), blanks included
} Candidate;

typedef struct {
    const Page *page;
    const GArray *labels;      // Label
    const PhraseIndex *months; // for dates
    const AmountStyle *style;
    guint8 *label_word;     // per word: 1 where a label stands
    gboolean dated_numbers; // the page's language numbers documents like dates ("7/05/2024")
    gboolean above_only;    // look over labels only (a layout rule says so)
    gboolean below_only;    // look under labels only (a layout rule says so)
} Finder;

void finder_init(Finder *finder, const Page *page, const GArray *labels, const PhraseIndex *months,
                 const AmountStyle *style);
void finder_clear(Finder *finder);

// The value of label `k`, by its place. FALSE if none stands there. `number` of the result is owned by the
// caller.
gboolean candidate_number(const Finder *finder, guint k, Candidate *out);
gboolean candidate_date(const Finder *finder, guint k, Candidate *out);
gboolean candidate_amount(const Finder *finder, guint k, Candidate *out);
// The nearest cell over that cell in its columns, at most three lines up; NULL if there is none.
const Cell *candidate_cell_above(const Page *page, guint cell);
// TRUE for the marks that may stand between a label and its value (":", "#", "=" ...).
gboolean candidate_is_mark(const Word *word);
// A document number (reader/number.c) that begins at word i and lies before `end`; owned by the caller, NULL
// if none.
char *number_at(const Finder *finder, guint i, guint end, guint *value_end, gboolean *closed);

#endif

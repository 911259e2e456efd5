// The labels on a page: "Rechnungsnummer", "Amount due", "Fecha de vencimiento" and where they stand.
// Which words are labels of what is data (lexicon sections [label.*]); what is no value of ours has labels
// too ([label.other-number], [label.net] ...), because the longest label wins: "Total HT" is not "Total".
#ifndef PD_READER_LABEL_H
#define PD_READER_LABEL_H

#include "policy/language.h"
#include "reader/page.h"

typedef enum {
    LABEL_NUMBER = 1 << 0,
    LABEL_TITLE = 1 << 1, // the document's own name: "Rechnung", may introduce the number
    LABEL_ISSUED = 1 << 2,
    LABEL_DATE = 1 << 3,
    LABEL_DUE = 1 << 4,
    LABEL_PAYABLE = 1 << 5,
    LABEL_TOTAL = 1 << 6, // with tax
    LABEL_SUM = 1 << 7,   // "total" and no more
    LABEL_NET = 1 << 8,
    LABEL_TAX = 1 << 9,
    LABEL_PREVIOUS = 1 << 10,
    LABEL_PREPAID = 1 << 11,
    LABEL_REFERENCE = 1 << 12,
    LABEL_ORDER = 1 << 13,
    LABEL_CORRECTS = 1 << 14,
    LABEL_OTHER_NUMBER = 1 << 15,
    LABEL_OTHER_DATE = 1 << 16,
    LABEL_TERMS = 1 << 17,
    LABEL_CURRENCY = 1 << 18,
    LABEL_SELLER = 1 << 19,
    LABEL_BUYER = 1 << 20,
    LABEL_ADDRESS = 1 << 21,
    LABEL_IBAN = 1 << 22,
    LABEL_BIC = 1 << 23,
    LABEL_ANY_NUMBER = 1 << 25, // "Numéro" alone: the document's, unless a party's is meant
    LABEL_NO = 1 << 24,         // "no.", "n°": makes a title in front of it a label of the number
} LabelTag;

typedef struct {
    guint64 tags;     // LabelTag, more than one if the word is used for both
    guint first, end; // words
    guint cell;
    gboolean opens_cell;  // nothing but marks stands before it in its cell
    gboolean closes_cell; // nothing but marks stands behind it
} Label;

// The index of [label.*] for the guessed languages (all of them if none was guessed).
const PhraseIndex *label_index(Lexicon *lex, const LanguageGuess *guess);
// The labels of the page in text order, none overlapping; of a page with thousands of them the first and the
// last LABELS_MAX / 2. Array of Label.
#define LABELS_MAX 3000
GArray *labels_find(const Page *page, const PhraseIndex *index);
// The index of the first label in `cell` or behind it; the number of labels if there is none.
guint labels_from_cell(const GArray *labels, guint cell);
// Builds and keeps an index of `sections` (name and tag) for the guessed languages under `key`.
typedef struct {
    const char *section;
    guint64 tag;
} LabelSection;
const PhraseIndex *label_index_of(Lexicon *lex, const LanguageGuess *guess, const char *key,
                                  const LabelSection *sections, gsize n);

#endif

// What kind of document a text is: by its title, its subject and its phrases, not by the word "invoice"
// alone. Words are data (lexicon sections [kind.*] and [mail.*]).
#ifndef PD_READER_KIND_H
#define PD_READER_KIND_H

#include "reader/facts.h"
#include "reader/label.h"

typedef struct {
    DocumentKind kind;
    double invoice; // how much speaks for an invoice (0: nothing)
    double other;   // how much speaks for the strongest other kind
    gboolean self_billed, corrective;
    gboolean forwarded;   // holds or is a forwarded message
    gboolean not_ours;    // speaks about somebody else's invoice, or asks for one
    gboolean resent;      // a copy of an invoice sent before
    gboolean own;         // says that this is our invoice
    gboolean answer;      // the subject is "Re:" or the text quotes a message
    const char *evidence; // phrase of the lexicon that decided, NULL if none
} KindGuess;

typedef struct {
    const Page *page;
    const char *subject;          // "" if none; decoded
    gboolean is_body;             // the text is the mail's own words, not a document
    gboolean has_number;          // a labelled invoice number was found
    gboolean has_due;             // a labelled due date was found
    guint label_first, label_end; // words of the number's label; equal if there is none
} KindInput;

KindGuess kind_guess(const KindInput *in, Lexicon *lex, const LanguageGuess *languages);

#endif

// Reading an invoice from text: what pdftotext -layout prints of a PDF, an HTML page as layout text, or
// a mail's plain body. Every field found carries the words it came from; what cannot be told is left out,
// with a note of what was considered.
#ifndef PD_READER_PROSE_H
#define PD_READER_PROSE_H

#include "reader/facts.h"
#include "reader/mail.h"

typedef struct {
    const char *text;   // UTF-8 layout text
    const char *source; // "pdf", "html", "text"
    const char *part;
    const Mail *mail; // may be NULL in tests
    const TermContext *terms;
    const char *const *ours; // own domains, NULL-terminated, may be NULL
} ProseInput;

// The facts of one text; never NULL, owned by the caller. kind is KIND_OTHER when the text is no business
// document or not plainly one of ours; chase is TRUE only for an invoice with number, amount and evidence.
InvoiceFacts *prose_read(const ProseInput *in, Lexicon *lex);

#endif

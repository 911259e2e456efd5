// What the words of a mail say about paying the complete invoice that lies beside them.
#ifndef PD_READER_COVER_H
#define PD_READER_COVER_H

#include "reader/facts.h"
#include "reader/mail.h"

// Looks through the sentences of a cover text (UTF-8; its subject may come first on a line of its own) for
// one that says plainly that this invoice is paid, will be collected or charged to a card, or is withdrawn.
// Returns why it is not to be chased (static; NULL: nothing says so) and the sentence in *quote (owned by the
// caller). Sentences with conditions or offers, about another invoice, or naming another number do not count.
// `others` (char *) are the numbers of the mail's other invoices.
const char *cover_read(const char *text, const char *number, const GPtrArray *others, Lexicon *lex,
                       char **quote);

// Considers the mail's subject and its own words for each invoice among `documents` (InvoiceFacts *) that
// would be chased: chase, why_not, why_text and why_part are set where they say so.
void cover_consider(const Mail *mail, GPtrArray *documents, Lexicon *lex);

#endif

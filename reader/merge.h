// One invoice often comes as XML, as PDF and in the mail's text at once: the best source is kept, the others
// fill what it lacks.
#ifndef PD_READER_MERGE_H
#define PD_READER_MERGE_H

#include "reader/facts.h"

// Merges `documents` (InvoiceFacts *, owning) in place: doubles become one, a cover text gives way to
// documents, and what is to be chased comes first.
void merge_documents(GPtrArray *documents);

// TRUE for what is stated field by field (XML, headers), not read from text.
gboolean merge_is_structured(const InvoiceFacts *facts);

// Puts what is to be chased first; for a caller that has changed its mind about a document.
void merge_order(GPtrArray *documents);

#endif

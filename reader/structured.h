// An XML file that may be an invoice in one of the structured syntaxes.
#ifndef PD_READER_STRUCTURED_H
#define PD_READER_STRUCTURED_H

#include "reader/verdict.h"

// Reads `bytes`. TRUE if it is a business document of a syntax we know (also inside an SBDH envelope): its
// facts are appended to `out` (InvoiceFacts *), with kind "unreadable" if it calls itself an invoice but is
// broken. FALSE: some other XML.
gboolean structured_read(const char *bytes, gsize len, const char *part, const SourceContext *context,
                         GPtrArray *out);

#endif

// FatturaPA 1.2 (Italy's ordinary and simplified electronic invoice, Agenzia delle Entrate).
#ifndef PD_READER_FATTURAPA_H
#define PD_READER_FATTURAPA_H

#include "reader/verdict.h"
#include "reader/xml.h"

// TRUE if `root` is a FatturaPA file; one InvoiceFacts per body (a file may carry a batch) goes to `out`.
gboolean fatturapa_read(const xmlNode *root, const char *part, const SourceContext *context, GPtrArray *out);

#endif

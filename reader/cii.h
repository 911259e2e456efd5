// UN/CEFACT Cross Industry Invoice D16B (EN 16931-3-3, Factur-X, XRechnung CII), ZUGFeRD 1.0 (its 2013
// forerunner with other element names) and Order-X.
#ifndef PD_READER_CII_H
#define PD_READER_CII_H

#include "reader/verdict.h"
#include "reader/xml.h"

// TRUE if `root` is one of these; its facts are appended to `out` (InvoiceFacts *).
gboolean cii_read(const xmlNode *root, const char *part, const SourceContext *context, GPtrArray *out);

#endif

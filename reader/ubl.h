// UBL 2.x documents (OASIS UBL 2.0-2.4; EN 16931-3-2; Peppol, XRechnung, OIOUBL, CIUS-PT, UBL-TR).
#ifndef PD_READER_UBL_H
#define PD_READER_UBL_H

#include "reader/verdict.h"
#include "reader/xml.h"

// TRUE if `root` is a UBL document; its facts are appended to `out` (InvoiceFacts *), none for kinds that say
// nothing about payment (despatch advice, catalogue ...) but "other" or "order".
gboolean ubl_read(const xmlNode *root, const char *part, const SourceContext *context, GPtrArray *out);

#endif

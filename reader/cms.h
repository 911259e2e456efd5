// What a signed file says: the content inside a CMS SignedData (RFC 5652; "p7m"). No signature is checked.
#ifndef PD_READER_CMS_H
#define PD_READER_CMS_H

#include <glib.h>

typedef enum {
    CMS_NONE,      // no CMS object
    CMS_SIGNED,    // signed-data with its content
    CMS_DETACHED,  // signed-data without content
    CMS_ENCRYPTED, // enveloped-data, also the authenticated kind
} CmsKind;

// Looks into DER or BER (definite or indefinite lengths, content in one piece or many). *content (owned by
// the caller) is set for CMS_SIGNED only. Bounded by `len`, nothing is trusted.
CmsKind cms_open(const char *bytes, gsize len, GBytes **content);

#endif

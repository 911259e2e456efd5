// Content under transfer encodings that mail programs got wrong, or that MIME does not know.
#ifndef PD_READER_TRANSFER_H
#define PD_READER_TRANSFER_H

#include <glib.h>

// Base64 as it is met: several padded pieces one after the other, a mailing list's footer after the end.
// NULL if it is ordinary (one padding at most, at the end), for which any decoder does.
GBytes *transfer_mended_base64(const char *text, gsize len);

// The bytes behind base64 or PEM that nothing declares as such. NULL if the text is not base64 throughout or
// does not decode to something with a known beginning (PDF, XML, zip, CMS).
GBytes *transfer_undeclared_base64(const char *text, gsize len);

typedef struct {
    char *name; // as written, valid UTF-8
    GBytes *content;
} TransferFile;

// The uuencoded files ("begin 644 NAME") in a text, at most `max`. Array of TransferFile, owned by the
// caller; NULL if there are none.
GArray *transfer_uuencoded(const char *text, guint max);

#endif

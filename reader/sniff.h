// What bytes are, by their content: mail programs and scripts declare types at random.
#ifndef PD_READER_SNIFF_H
#define PD_READER_SNIFF_H

#include <glib.h>

// One of "application/pdf", "application/zip", "application/xml", "text/html", "message/rfc822",
// "application/pkcs7-mime" (DER), "application/msword" (OLE), "image/png" ... "image/tiff",
// "application/json", "text/plain" or "application/octet-stream". Static. Looks at the first KiB only. Pure.
const char *sniff_type(const char *bytes, gsize len);

// UTF-8 with LF line ends and without a byte order mark, from bytes in `charset` (NULL or wrong: guessed from
// the mark, then UTF-8, then windows-1252). Never fails; what cannot be read becomes U+FFFD. Owned by the
// caller.
char *sniff_text(const char *bytes, gsize len, const char *charset);

#endif

// The caps on a message, and the scan that applies them to its raw bytes before any library sees them.
// Why: GMime 3.2 overflows the stack on one address header of nested groups ("To: g:g:g:..." of 80 kB), and
// recurses per MIME level; nothing here recurses or allocates with the input.
#ifndef PD_READER_CAPS_H
#define PD_READER_CAPS_H

#include <glib.h>

#define CAP_MESSAGE_BYTES (25u << 20)  // of the whole message; the rest is not looked at
#define CAP_HEADER_BYTES (256u << 10)  // of one header block
#define CAP_HEADER_LINES 1000          // header fields and continuation lines of one block
#define CAP_LINE_BYTES (64u << 10)     // of one header field, folded lines included
#define CAP_GROUP_DEPTH 64             // nested groups of one address header (RFC 5322 allows one)
#define CAP_ADDRESSES 500              // of one address header
#define CAP_MIME_DEPTH 20              // multiparts and embedded messages around a part
#define CAP_MIME_PARTS 200             // leaves of a message, embedded ones included
#define CAP_PART_IN_BYTES (10u << 20)  // of one decoded part
#define CAP_PART_OUT_BYTES (20u << 20) // of one file unpacked from a part
#define CAP_RATIO 100                  // unpacked against packed, checked above 1 MiB
#define CAP_ARCHIVE_ENTRIES 50         // files looked at in one archive
#define CAP_DECLARATIONS 100           // multiparts or embedded messages declared anywhere in the bytes

// TRUE if `bytes` (a whole message, or one embedded in another) may be given to GMime. FALSE with
// PD_ERR_LIMIT and a reason for people. Header fields are checked wherever they stand, so those of embedded
// messages and of parts are too; what a transfer encoding hides must be checked again once decoded. Linear.
gboolean caps_check(const char *bytes, gsize len, GError **error);

#endif

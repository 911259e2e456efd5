// The members of a zip archive in memory (PKWARE APPNOTE 6.3: central directory, stored and deflated
// members).
#ifndef PD_READER_ZIP_H
#define PD_READER_ZIP_H

#include <glib.h>

typedef struct {
    char *name;     // as stored, made valid UTF-8; a label, never a path
    guint32 packed; // bytes in the archive
    guint32 size;   // bytes when unpacked, as the directory claims
    guint16 method; // 0 stored, 8 deflated
    gboolean encrypted;
    const char *data; // its packed bytes, inside the archive
} ZipMember;

// Reads the central directory: at most `max` members; *total gets how many it claims. NULL with PD_ERR_INPUT
// if this is no zip or it points outside itself. Array of ZipMember, owned by the caller; valid as long as
// `bytes` are.
GArray *zip_members(const char *bytes, gsize len, guint max, guint *total, GError **error);
// A member's contents. NULL if it is encrypted, packed by another method, or does not give exactly its
// claimed size. The caller has checked the size against its caps.
GBytes *zip_unpack(const ZipMember *member);

#endif

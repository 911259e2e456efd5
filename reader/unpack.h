// The files in an archive in memory: zip (with zip64, bzip2, LZMA ...), gzip, tar, 7-Zip, RAR, by libarchive.
#ifndef PD_READER_UNPACK_H
#define PD_READER_UNPACK_H

#include <glib.h>

typedef struct {
    char *name;      // valid UTF-8, a label, never a path; NULL if none
    GBytes *content; // NULL: `why` says why not
    const char *why; // static
    gboolean locked; // needs a password
} UnpackedFile;

typedef struct {
    GArray *files;   // UnpackedFile, folders and empty files left out
    const char *why; // static: nothing could be read, or not all of it; NULL if all was
} Unpacked;

// Loads libarchive, which takes longer than reading most mails, before the sandbox closes: always when
// `bytes` is NULL, else if they (a message as transferred) may hold an archive. Elsewhere it is loaded when
// first needed.
void unpack_prepare(const char *bytes, gsize len);

// Unpacks at most CAP_ARCHIVE_ENTRIES files, none larger than CAP_PART_OUT_BYTES or packed tighter than
// CAP_RATIO above 1 MiB. `single` lets a stream that is one packed file and no archive (gzip) be it. Stops at
// a file whose name `stop` (NULL-terminated) has, with no files at all: that is a document or a program, no
// archive.
void unpack(const char *bytes, gsize len, gboolean single, const char *const *stop, Unpacked *out);
void unpacked_clear(Unpacked *unpacked);

#endif

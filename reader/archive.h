// Files in archives and in winmail.dat as parts of the mail.
#ifndef PD_READER_ARCHIVE_H
#define PD_READER_ARCHIVE_H

#include "reader/mail.h"

// Appends the readable files (PDF, XML, HTML, text, pictures, by content) of every archive among the parts
// right after it, as "2.zip/NAME" ("2.gz/...", "2.tnef/..."). Caps: CAP_ARCHIVE_ENTRIES files, one archive in
// another, and those of reader/unpack.h. What needs a password or is broken is there with `unreadable` set.
// Office documents are zips too and are left alone.
void archive_expand(Mail *mail);

#endif

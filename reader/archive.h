// Zip members of a mail's parts as parts of their own.
#ifndef PD_READER_ARCHIVE_H
#define PD_READER_ARCHIVE_H

#include "reader/mail.h"

#define ARCHIVE_LOCKED                                                                                       \
    "application/x-encrypted" // the sniffed type of a member behind a password; it has no bytes

// Appends the readable members (PDF, XML, HTML, text by content) of every zip part to mail->parts, right
// after the archive, as "2.zip/NAME". Caps: CAP_ARCHIVE_ENTRIES, CAP_PART_OUT_BYTES, CAP_RATIO; archives in
// archives are noted and passed over; an encrypted member is there as ARCHIVE_LOCKED. Office documents are
// zips too and are left alone.
void archive_expand(Mail *mail);

#endif

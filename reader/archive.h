// Zip members of a mail's parts as parts of their own.
#ifndef PD_READER_ARCHIVE_H
#define PD_READER_ARCHIVE_H

#include "reader/mail.h"

// Appends the readable members (PDF, XML, HTML, text by content) of every zip part to mail->parts, right
// after the archive, as "2.zip/NAME". Caps: CAP_ARCHIVE_ENTRIES, CAP_PART_OUT_BYTES, CAP_RATIO; archives in
// archives and encrypted members are noted and passed over. Office documents are zips too and are left alone.
void archive_expand(Mail *mail);

#endif

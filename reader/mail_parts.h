// What reader/mail.c and reader/mail_walk.c share. Internal.
#ifndef PD_READER_MAIL_PARTS_H
#define PD_READER_MAIL_PARTS_H

#include "reader/mail.h"

// Bytes that passed caps_check as a message; NULL if they are none. New reference.
GMimeMessage *mail_parse(const char *bytes, gsize len);
// Appends every leaf of mail->message to mail->parts.
void mail_walk(Mail *mail);
void mail_part_free(gpointer part);

#endif

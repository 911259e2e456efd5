// One message, taken apart: the headers that matter decoded, and every leaf part with its content decoded.
// The caps of reader/caps.h have been applied to the raw bytes before this is called, and this applies the
// rest (depth, parts, decoded size). Single-threaded; everything is owned by the Mail.
#ifndef PD_READER_MAIL_H
#define PD_READER_MAIL_H

#include <glib.h>
#include <gmime/gmime.h>
#include <stdint.h>

#include "policy/base/day.h"

typedef struct {
    char *id;            // "2", "1.2": IMAP section numbers (RFC 9051 6.4.5); "2.zip/NAME" inside an archive
    char *type;          // declared type, lower case, "text/html"
    char *sniffed;       // what the bytes are: "application/pdf", "application/xml", "text/html",
                         // "application/zip", "image/...", "text/plain" or "application/octet-stream"
    char *filename;      // decoded (RFC 2231, RFC 2047), NULL if none; never used as a path
    char *charset;       // declared, NULL if none
    gboolean attachment; // Content-Disposition: attachment, or a file name on a non-inline part
    gboolean embedded;   // inside a message/rfc822 part
    char *sender;        // the From address of that message, text_address form; NULL outside or if none
    guint nesting;       // archives around it
    const char *unreadable; // static: why there is nothing to read; NULL if there is
    GBytes *bytes;          // decoded content (transfer encoding removed)
    char *text;             // for text parts: UTF-8, LF line ends, format=flowed NOT undone; else NULL
    gboolean flowed, delsp; // text/plain; format=flowed (RFC 3676)
} MailPart;

typedef struct {
    GMimeMessage *message;
    char *subject;         // decoded, one line, "" if none
    char *message_id;      // without brackets, "" if none
    char *from_address;    // first From address, text_address form, "" if none
    char *from_name;       // decoded display name, "" if none
    GPtrArray *to;         // char *: addresses of To and Cc, text_address form
    guint n_direct;        // how many of them, from the first, are To's
    GPtrArray *references; // char *: In-Reply-To then References, without brackets, no doubles
    int64_t date_unix;     // Date header; 0 if absent or unreadable
    Day date;              // its day in the writer's own zone; DAY_NONE
    int zone_minutes;      // the writer's offset east of UTC
    GPtrArray *parts;      // MailPart *, in order of appearance, leaves only, embedded messages' parts too
    GPtrArray *notes;      // char *: what was passed over and why ("part 7: over 10 MiB")
} Mail;

// Parses `bytes`. NULL with PD_ERR_INPUT (not a message) or PD_ERR_LIMIT (a cap).
Mail *mail_read(const char *bytes, gsize len, GError **error);
void mail_free(Mail *mail);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Mail, mail_free)
// The first header of that name, decoded to UTF-8, or NULL; owned by the caller.
char *mail_header(const Mail *mail, const char *name);
// The text the writer wrote: the first text/plain outside embedded messages, else NULL; and the HTML one.
const MailPart *mail_plain(const Mail *mail);
const MailPart *mail_html(const Mail *mail);

#endif

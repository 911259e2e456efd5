// Is a mail worth keeping? What headers alone can say, and the keys by which mail concerns the watch list.
// Pure.
#ifndef PD_MILTER_KEEP_H
#define PD_MILTER_KEEP_H

#include <glib.h>

typedef enum {
    KEEP_NOTHING, // let it go now
    KEEP_LOOK,    // the body must be seen before this can be said
    KEEP_WHOLE,   // keep envelope, headers and body
    KEEP_HEADERS, // keep envelope and headers
} Keep;

// The fields that decide, as the MTA gave them; NULL when absent.
typedef struct {
    char *message_id, *date, *subject, *from, *in_reply_to, *references, *auto_submitted, *stamp;
    char *content_type, *content_disposition, *content_encoding;
} Fields;

// Remembers a field if it is one of these. The first of its name wins; `stamp` is STAMP_HEADER.
void fields_take(Fields *fields, const char *name, const char *value);
void fields_clear(Fields *fields);

// Outbound mail to outside, at the end of its headers: KEEP_WHOLE, KEEP_LOOK or KEEP_NOTHING (never an
// invoice). *reason is static.
Keep keep_outbound(const Fields *fields, const char **reason);
// The Content-* fields as scan_start() wants them; owned by the caller.
char *keep_content_head(const Fields *fields);
// Whether inbound mail reports on another (a bounce, a delay notice): then its body may name ours.
gboolean keep_is_report(const Fields *fields, const char *sender);

// Keys for journal_watched(), NULL-terminated, owned by the caller. Inbound: Message-IDs of In-Reply-To and
// References, plus-tokens of recipients, addresses and domains of envelope sender and From.
char **keep_inbound_keys(const Fields *fields, const char *sender, char *const *recipients);
// Outbound: addresses and domains of the recipients.
char **keep_contact_keys(char *const *recipients);
// The Message-IDs and tokens that a report's body quotes; at most 200.
char **keep_report_keys(const char *body, gsize len);
// The identity of a mail: hex SHA-256 of Message-ID, sender and Date; of `bytes` when it has neither
// Message-ID nor Date.
char *keep_identity(const Fields *fields, const char *sender, const void *bytes, gsize len);

#endif

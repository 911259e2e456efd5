// One message on its way through: what was seen of it, and what is to become of it. Knows nothing of
// libmilter; the callbacks feed it and obey what it says next. One thread at a time.
#ifndef PD_MILTER_MESSAGE_H
#define PD_MILTER_MESSAGE_H

#include <glib.h>

#include "milter/direction.h"
#include "milter/keep.h"
#include "milter/runtime.h"
#include "milter/scan.h"

typedef enum {
    NEXT_GO_ON,     // show me more
    NEXT_SKIP_BODY, // the rest of the body is not needed, the end of message is
    NEXT_PASS,      // done with it: let it go unwatched
    NEXT_REFUSE,    // on our own service: not one of ours
} Next;

typedef struct {
    Runtime *runtime;
    char *queue_id, *sender, *auth, *daemon, *client;
    struct sockaddr_storage client_address;
    GPtrArray *recipients; // char *, NULL-terminated only for the taking: see message_recipients
    Fields fields;
    GByteArray *bytes; // headers, an empty line, and as much of the body as is wanted
    gsize header_len;  // with the empty line; 0 before the end of the headers
    gboolean directed;
    Direction direction;
    const char *rule; // why this direction
    Keep keep;
    const char *why; // why kept or not
    gboolean truncated, too_large;
    Scan *scan;  // while an outbound body decides
    char *token; // a reminder's, from its stamp
    int epoch;
} Message;

typedef struct {
    const char *sender;                            // as in MAIL FROM, with or without brackets
    const char *auth, *daemon, *queue_id, *client; // NULL: not known
    const struct sockaddr_storage *client_address; // NULL: not known
} MessageStart;

Message *message_new(Runtime *runtime, const MessageStart *start); // takes the reference
void message_free(Message *message);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Message, message_free)

void message_recipient(Message *message, const char *recipient);
void message_set_queue_id(Message *message, const char *queue_id); // NULL or "" changes nothing
// The first header ends the recipients. `value` as the MTA gave it: with the blank after the colon when
// `has_space`, folded with LF or CRLF.
void message_header(Message *message, const char *name, const char *value, gboolean has_space);
Next message_headers_end(Message *message);
Next message_body(Message *message, const char *bytes, gsize len);
// End of message: the last word. After NEXT_GO_ON `keep` is KEEP_WHOLE or KEEP_HEADERS.
Next message_end(Message *message);
// One line when log_decisions is on.
void message_log_decision(const Message *message, const char *outcome);
char *const *message_recipients(Message *message);

#endif

// Which conversation a mail belongs to, as far as it says so itself: the Message-IDs of In-Reply-To and
// References, tokens of plus-addresses, and the identifiers of a message that it carries inside (delivery
// reports, receipts, forwards, or quoted with its headers in the text). Whether a token is truly ours is for
// the agent, who has the key.
#ifndef PD_READER_THREADS_H
#define PD_READER_THREADS_H

#include <glib.h>
#include <jansson.h>

#include "reader/context.h"
#include "reader/mail.h"

#define THREADS_MAX 100

typedef struct {
    char *id; // a Message-ID without brackets, or a token
    const char
        *where; // static: "in-reply-to", "references", "plus-address", "envelope-id", "embedded", "text"
} ThreadMark;

// ThreadMark *, the surest first, none twice. Never NULL; owned by the caller.
GPtrArray *threads_find(const Mail *mail, const InboundContext *context);

#endif

// Asks postdue-reader about one message: a child process per message that reads hostile bytes so that we do
// not. The caller gets its JSON, or is told why there is none. Used by postdue, and by postdued through
// reader/warm.h. One call at a time per thread; the program must ignore SIGPIPE.
#ifndef PD_READER_CLIENT_H
#define PD_READER_CLIENT_H

#include <glib.h>
#include <jansson.h>

#define READER_MAX_ANSWER (4 * 1024 * 1024)

typedef struct {
    const char *program;     // path of postdue-reader
    const char *direction;   // "outbound" or "inbound"
    const char *const *args; // further arguments, NULL-terminated; may be NULL
    json_t *context;         // handed over as --context; NULL: none. Borrowed
    GBytes *message;
    int wall_s; // after this the reader is killed
} ReaderRequest;

// The answer, an object with a string "kind" (also for "unreadable"), new reference. NULL with PD_ERR_INPUT
// (the reader crashed, or printed what is no answer), PD_ERR_LIMIT (time or size) or PD_ERR_IO (it cannot be
// started: trying again later is right).
json_t *reader_ask(const ReaderRequest *request, GError **error);

#endif

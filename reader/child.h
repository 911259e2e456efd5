// A child process that is told something and answers: what an exec for one message and a serving reader have
// in common. Private to reader/client.c and reader/warm.c.
#ifndef PD_READER_CHILD_H
#define PD_READER_CHILD_H

#include <glib.h>
#include <jansson.h>

typedef struct {
    GPid pid;
    int in, out;        // its stdin and stdout; -1 closed
    GBytes *say;        // borrowed: what it is to be told
    gsize said;         // so much of it has been
    gboolean once;      // its stdin is closed when all is said
    GByteArray *heard;  // what it has answered, never much more than `most`
    gsize most;         // bytes
    gint64 deadline_us; // monotonic
} Child;

// Starts it with a clean environment, our `context` (-1: none) as its descriptor 3, and stderr thrown away.
// PD_ERR_IO if it cannot be started.
gboolean child_start(Child *child, GPtrArray *argv, int context, GError **error);

// TRUE when enough has been heard; asked after every piece. May itself end the conversation with an error.
typedef gboolean (*ChildEnough)(const Child *child, gboolean *bad);

// Talks until `enough` (NULL: until its stdout ends). FALSE with PD_ERR_LIMIT (time, size) or PD_ERR_INPUT
// (it stopped before it had said enough, or `bad`).
gboolean child_converse(Child *child, ChildEnough enough, GError **error);

// Closes its ends and waits for it until the deadline, then kills it; with `kill_it` at once. FALSE with
// PD_ERR_INPUT if it died of a signal that was not ours.
gboolean child_end(Child *child, gboolean kill_it, GError **error);

// The answer as JSON: an object with a string "kind". NULL with PD_ERR_INPUT.
json_t *child_json(const char *text, gsize len, GError **error);

#endif

// Asking the agent's gate about one of our own reminders. Protocol, one line each way on a unix stream
// socket: "GATE <token> <epoch> <queue-id>\n" -> "yes\n" or "no <reason>\n".
#ifndef PD_MILTER_GATE_H
#define PD_MILTER_GATE_H

#include <glib.h>

#define GATE_TIMEOUT_MS 5000

typedef enum {
    GATE_YES,
    GATE_NO,     // for good; *reason is set
    GATE_SILENT, // no answer, or none that can be understood; *reason says what happened
} GateAnswer;

// Connects, asks, waits at most timeout_ms in all. *reason is a short printable text owned by the caller
// (NULL for GATE_YES). Any thread.
GateAnswer gate_ask(const char *path, const char *token, int epoch, const char *queue_id, int timeout_ms,
                    char **reason);

#endif

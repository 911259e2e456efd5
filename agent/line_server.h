// A unix stream socket that answers one line with one text: behind the gate (asked by the milter) and the
// control socket (asked by postdue). Runs in the default main context; the handler is called on the main
// thread and must not block. Connections, line length and silence are capped, so that a stuck or hostile peer
// holds nothing up.
#ifndef PD_AGENT_LINE_SERVER_H
#define PD_AGENT_LINE_SERVER_H

#include <glib.h>

#define LINE_SERVER_MAX_LINE 512
#define LINE_SERVER_MAX_PEERS 32
#define LINE_SERVER_SILENCE_S 30

typedef struct LineServer LineServer;
// The answer to `line` (without its line end), owned by the server, ended with '\n' by the handler.
typedef char *(*LineHandler)(const char *line, void *data);

// Binds `path` (a stale socket there is replaced, mode 0600 when `group_writes` is FALSE, else 0660). NULL
// with PD_ERR_IO; PD_ERR_CONFLICT when another process answers there.
LineServer *line_server_start(const char *path, gboolean group_writes, LineHandler handler, void *data,
                              GError **error);
void line_server_stop(LineServer *server); // removes the socket

#endif

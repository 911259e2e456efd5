// Many messages through one warm process, each still parsed in a process of its own.
#ifndef PD_READER_SERVE_H
#define PD_READER_SERVE_H

#include "reader/session.h"

// Answers requests on stdin until it ends: "outbound|inbound CONTEXT-BYTES MESSAGE-BYTES\n", that many bytes
// of context (JSON, may be none) and of message; the answer on stdout is "STATUS JSON-BYTES\n" and the JSON.
// Returns the exit status: 0 at a clean end, 2 after a malformed request.
int serve_run(const SessionInput *base, SessionReader read);

#endif

// One message in processes of its own: the parser, which can do nothing, and beside it the runner, which may
// start PDF programs and prints the result.
#ifndef PD_READER_SESSION_H
#define PD_READER_SESSION_H

#include "reader/helper.h"
#include "reader/options.h"

typedef struct {
    const char *bytes; // the message
    gsize len;
    int helper_fd;    // for helper_run; -1: no helper
    GPtrArray *notes; // char *: what the sandbox lacks
    const Options *options;
    gpointer lex; // Lexicon *
} SessionInput;

// Turns a message into facts; called in the parser. New reference.
typedef json_t *(*SessionReader)(const SessionInput *input);

// Runs `read` on a message in a sandboxed process and gives the JSON text (owned by the caller, never NULL)
// and the exit status: 0 facts, 1 unreadable. A parser that crashes, hangs or may not be sandboxed as
// asked becomes an "unreadable" with the reason.
char *session_run(const SessionInput *input, SessionReader read, int *status);

#endif

// One message in processes of its own: the parser, which can do nothing, and beside it the runner, which may
// start PDF programs and prints the result.
#ifndef PD_READER_SESSION_H
#define PD_READER_SESSION_H

#include "policy/lexicon.h"
#include "reader/helper.h"
#include "reader/options.h"

typedef struct {
    const char *bytes; // the message
    gsize len;
    int helper_fd;    // for helper_run; -1: no helper
    GPtrArray *notes; // char *: what the sandbox lacks
    const Options *options;
    Lexicon *lex[2];          // the words for outbound and for inbound mail
    struct ReplyWords *words; // of replies; NULL when only outbound mail is read
} SessionInput;

// Turns a message into facts; called in the parser. New reference.
typedef json_t *(*SessionReader)(const SessionInput *input);

// Closes the runner's own part of the sandbox and opens what it needs; once per process, before any message.
// What the kernel lacks is appended to `notes`. FALSE if --sandbox=require cannot be met.
gboolean session_prepare(const Options *options, GPtrArray *notes);

// Runs `read` on a message in a sandboxed process and gives the JSON text (owned by the caller, never NULL,
// free with free) and the exit status: 0 facts, 1 unreadable. A parser that crashes, hangs or may not be
// sandboxed as asked becomes an "unreadable" with the reason.
char *session_run(const SessionInput *input, SessionReader read, int *status);

// In the process that parses: closes its sandbox, then runs `read`. As session_run otherwise.
char *session_facts(const SessionInput *input, SessionReader read, int *status);

#endif

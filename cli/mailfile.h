// A message in a file, and what postdue-reader says about it: what explain and teach share.
#ifndef PD_CLI_MAILFILE_H
#define PD_CLI_MAILFILE_H

#include "cli/cli.h"

// The message of a file ("-" is standard input). A bare PDF, XML or HTML document is put into a message of
// its own from us to nobody, so that it can be explained before it is ever sent. NULL after an error was
// told.
GBytes *mailfile_read(Cli *cli, const char *path);

typedef struct {
    const char *direction; // "outbound", "inbound"
    GBytes *message;
    json_t *context;          // may be NULL
    const char *const *extra; // further arguments, NULL-terminated; may be NULL
} MailQuestion;
// The reader's answer by the configuration in force, new reference. NULL after an error was told.
json_t *mailfile_ask(Cli *cli, const MailQuestion *question);

// "" if the object has no such text.
const char *facts_text(const json_t *object, const char *name);
// The value that a piece of evidence is about: "due", or "name" in "buyer" for "buyer.name"; "" if none.
const char *facts_field(const json_t *facts, const char *field);

#endif

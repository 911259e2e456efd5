// How postdue-reader is called: the configuration as its command line. Used by the agent and by the commands
// that show or teach what it reads, so that they read alike. Pure.
#ifndef PD_AGENT_READING_H
#define PD_AGENT_READING_H

#include <glib.h>

#include "conf/settings.h"
#include "reader/answer.h"

// The arguments (const char *, borrowed from `settings`), not NULL-terminated: add yours, then the NULL.
GPtrArray *reading_arguments(const Settings *settings);

// Is this document one for the ledger: an invoice or a credit note?
gboolean reading_captures(const AnswerDocument *document);
// Why a person should look at it before anything is sent: "; "-separated, owned by the caller, "" if nothing.
char *reading_doubts(const AnswerDocument *document);

#endif

// The journal's rows, one by one: reader, ledger, gone. A row may be digested twice without a difference.
#ifndef PD_AGENT_DIGEST_H
#define PD_AGENT_DIGEST_H

#include "agent/agent.h"
#include "reader/answer.h"

// Digests up to `limit` rows. The number digested; -1 when something is wrong with the environment (logged):
// try again later. Stops early when agent->stop or agent->broken is set.
int digest_rows(Agent *agent, guint limit);

// Opens the row's transaction, once. The parts call it after the reader has answered, so that no lock on the
// ledger is held while a child process runs.
gboolean digest_begin(Agent *agent, GError **error);

// The parts. TRUE: everything is in the row's transaction; FALSE with an error: it is rolled back.
gboolean digest_outbound(Agent *agent, const JournalRow *row, GError **error);
gboolean digest_contact(Agent *agent, const JournalRow *row, GError **error);
gboolean digest_inbound(Agent *agent, const JournalRow *row, GError **error);
// Keeps the bytes and asks a person, for a row that cannot be understood.
gboolean digest_unreadable(Agent *agent, const JournalRow *row, const char *why, GError **error);

// The reader's answer about a row, new reference; context may be NULL. NULL with reader_ask's errors.
json_t *digest_ask_reader(Agent *agent, const JournalRow *row, const char *direction, json_t *context,
                          GError **error);
#define DIGEST_KEEP_BYTES (10 * 1024 * 1024) // of an original; larger ones keep only their hash

#endif

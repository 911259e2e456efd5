// Which debtor and which invoices an inbound mail is about, and how that is known.
#ifndef PD_AGENT_MATCH_H
#define PD_AGENT_MATCH_H

#include "agent/agent.h"
#include "reader/answer.h"
#include "store/ledger_record.h"

typedef struct {
    int64_t account_id;    // 0: none of ours
    GArray *invoices;      // int64_t: of the thread, or the account's open ones; what the context lists
    gboolean by_thread;    // the invoices are the thread's
    gboolean token_valid;  // a Message-ID of ours with a right HMAC was in it
    gboolean known_sender; // the sender's address or domain belongs to the account
    char *how;             // for `why`: "our reminder's Message-ID", "the invoice's Message-ID", "sender"
} Match;

// Order: our own token; the captured mail's Message-ID; the sender's address or domain. FALSE with an error
// of the ledger; not found is a Match without account.
gboolean match_mail(Agent *agent, const JournalRow *row, const InboundAnswer *answer, Match *match,
                    GError **error);
void match_clear(Match *match);
// The invoices of the account (int64_t) that bear one of these numbers; empty: none does.
GArray *match_numbers(Agent *agent, int64_t account_id, char *const *numbers);
// What postdue-reader may know before it reads: see doc/design.md, section Facts. New reference.
json_t *match_context(Agent *agent, const Match *match);

#endif

// Weighing an inbound mail: how its sender is proved, and what each thing it says does to the ledger.
#ifndef PD_AGENT_WEIGH_H
#define PD_AGENT_WEIGH_H

#include "agent/agent.h"
#include "agent/match.h"
#include "store/ledger_talk.h"

typedef struct {
    Agent *agent; // its settings and ledger
    const InboundAnswer *answer;
    const Match *match;
    const AccountRecord *account;
    const Calendar *calendar; // the account's
    Trust trust;
    int64_t now;                // Unix seconds
    GArray *effects;            // ReplyEffect, to be filled; their quotes are the answer's
    const char *failed_address; // out: this address no longer takes mail; NULL: none such
} Weighing;

// What is known of who sent it; trust_level() says what that is worth.
void weigh_proof(const Settings *settings, const InboundAnswer *answer, const Match *match, Proof *proof);
// "reply", "auto-reply", "bounce" or "receipt-notice": as the ledger names it.
const char *weigh_kind(const InboundAnswer *answer);
// Fills `effects` and `failed_address`. FALSE with the ledger's error. Writes nothing.
gboolean weigh_effects(Weighing *weighing, GError **error);

#endif

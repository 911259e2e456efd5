// The facts of a mail that came in: what kind it is, the writer's own words and what they mean, who bounced,
// which thread it belongs to, and how its sender is proved. The JSON is doc/design.md, section Facts; beyond
// the contract it holds for explain: "why", "signature", "quoted", "answers", "bounces" (all of them),
// "thread_marks", "authentication_ignored", "deputy", "machine".
#ifndef PD_READER_INBOUND_H
#define PD_READER_INBOUND_H

#include <jansson.h>

#include "policy/lexicon.h"
#include "reader/context.h"
#include "reader/mail.h"
#include "reader/meaning.h"

typedef struct {
    Lexicon *mail;     // the phrases of conf/lexicon/mail
    ReplyWords *reply; // the words of conf/lexicon/reply
} InboundWords;

// New reference.
json_t *inbound_facts(const Mail *mail, const InboundContext *context, const InboundWords *words);

#endif

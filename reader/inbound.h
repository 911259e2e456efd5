// The facts of a mail that came in: what kind it is, the writer's own words and what they mean, who bounced,
// which thread it belongs to, and how its sender is proved. The JSON is doc/design.md, section Facts.
#ifndef PD_READER_INBOUND_H
#define PD_READER_INBOUND_H

#include <jansson.h>

#include "policy/lexicon.h"
#include "reader/context.h"
#include "reader/mail.h"

// `lex` holds the phrases of conf/lexicon/mail. New reference.
json_t *inbound_facts(const Mail *mail, const InboundContext *context, Lexicon *lex);

#endif

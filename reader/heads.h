// The headers that the agent needs of any mail, beside its facts: it parses no mail itself.
#ifndef PD_READER_HEADS_H
#define PD_READER_HEADS_H

#include <jansson.h>

#include "policy/lexicon.h"
#include "reader/mail.h"

// {"message_id","subject","from","from_name","from_count","to":[],"cc":[],"names":{address: display name},
// "references":[],"date":unix}. New
// reference. Addresses in text_address form, identifiers without brackets, at most 100 of each.
json_t *heads_json(const Mail *mail);
// Adds "language": that of the text the writer wrote, if its words show one.
void heads_add_language(json_t *heads, const Mail *mail, Lexicon *lex);

#endif

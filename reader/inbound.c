// Puts the facts of an inbound mail together. Called by reader/main.c; every question is answered by a module
// of its own, and this one only orders them.
#include "reader/inbound.h"

#include "reader/mailwords.h"
#include "reader/newtext.h"

json_t *inbound_facts(const Mail *mail, const InboundContext *context, Lexicon *lex)
{
    g_autoptr(MailWords) words = mailwords_new(lex);
    NewTextInput input = {.words = words,
                          .from_name = mail->from_name,
                          .from_address = mail->from_address,
                          .own = context->own};
    g_autoptr(NewText) text = newtext_read(mail, &input);
    json_t *facts = json_pack("{s:s, s:s, s:s}", "kind", "reply", "new_text", text->new_text, "signature",
                              text->signature);
    return facts;
}

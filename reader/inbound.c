// Puts the facts of an inbound mail together. Called by reader/main.c; every question is answered by a module
// of its own, and this one only orders them.
#include "reader/inbound.h"

#include "reader/bounce.h"
#include "reader/machine.h"
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
    g_autoptr(BounceReport) report = bounce_read(mail, words);
    MachineVerdict machine = machine_judge(mail, text, words);
    const char *kind = report->failed                    ? "bounce"
                       : report->is_report               ? "receipt-notice"
                       : machine.kind == MACHINE_NONE    ? "reply"
                       : machine.kind == MACHINE_RECEIPT ? "receipt-notice"
                                                         : "auto-reply";
    json_t *facts = json_pack("{s:s, s:s, s:s, s:s}", "kind", kind, "why", machine.why, "new_text",
                              text->new_text, "signature", text->signature);
    json_t *all = json_array();
    for (guint i = 0; i < report->bounces->len; i++)
        json_array_append_new(all, bounce_json(report->bounces->pdata[i]));
    json_object_set_new(facts, "bounces", all);
    return facts;
}

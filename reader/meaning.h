// What the writer's words mean: their language, the intents, the day of return. Between the mail as it was
// taken apart (newtext, machine) and the reading of prose (intent, dateexpr), which know nothing of mails.
#ifndef PD_READER_MEANING_H
#define PD_READER_MEANING_H

#include <jansson.h>

#include "policy/base/day.h"
#include "reader/context.h"
#include "reader/mail.h"
#include "reader/mailwords.h"
#include "reader/newtext.h"

typedef struct ReplyWords ReplyWords; // reader/replywords.h

// Every "reply/LANG.lex" under each of `dirs` (NULL-terminated, the site's own after the shipped ones). A
// missing directory is passed over; NULL with the error of a file that cannot be read. Before the sandbox
// closes.
ReplyWords *meaning_words_load(const char *const *dirs, GError **error);
void meaning_words_free(ReplyWords *words);
// "de"; the context's language when the text does not tell; NULL if neither does. Belongs to `words`.
const char *meaning_language(const NewText *text, const InboundContext *context, ReplyWords *words);
// The intents of a person's reply, most important first, as the contract's JSON. New reference.
json_t *meaning_intents(const Mail *mail, const NewText *text, const InboundContext *context,
                        ReplyWords *words);
// The first day back that an absence note states, DAY_NONE if none.
Day meaning_return(const Mail *mail, const NewText *text, const InboundContext *context,
                   MailWords *mail_words, ReplyWords *words);

#endif

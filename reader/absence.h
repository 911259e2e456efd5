// When somebody who is away will be back, from the note that his mail program sends.
#ifndef PD_READER_ABSENCE_H
#define PD_READER_ABSENCE_H

#include "policy/base/day.h"
#include "reader/dateexpr.h"
#include "reader/mailwords.h"
#include "reader/replywords.h"

// The first day back that `text` states: the day of "back on", "ab dem", "retour le"; else the day after the
// last day away ("bis 12. April", "jusqu'au 21 août inclus"), where English "until" names the day back
// itself. DAY_NONE if no day is stated or it is over. `context` says how dates are read.
Day absence_return(const char *text, const DateContext *context, MailWords *mail_words, ReplyWords *words);

#endif

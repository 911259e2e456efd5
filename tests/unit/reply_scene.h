// What the tests of inbound mail share: the shipped phrases and mails made of text.
#ifndef PD_TESTS_REPLY_SCENE_H
#define PD_TESTS_REPLY_SCENE_H

#include "reader/mail.h"
#include "reader/mailwords.h"

// The phrases of conf/lexicon/mail in the source tree; aborts the test if they cannot be read.
MailWords *scene_words(void);
void scene_words_free(MailWords *words);
// A mail of header lines and a body.
Mail *scene_mail(const char *headers, const char *body);

#endif

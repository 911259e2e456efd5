// postdue-reader's answer as typed values. The reader handled hostile bytes, so nothing it says is taken on
// trust: a field of the wrong type, shape or size counts as absent, lists are cut, texts made one line. Used
// by the agent and by the commands; pure.
#ifndef PD_READER_ANSWER_H
#define PD_READER_ANSWER_H

#include <glib.h>
#include <jansson.h>
#include <stdint.h>

#include "policy/base/day.h"
#include "policy/base/money.h"
#include "policy/effect.h"

#define ANSWER_MAX_LIST 100
#define ANSWER_MAX_TEXT 2000 // characters of a quoted sentence

typedef struct {
    char *message_id, *subject; // "" if none
    char *from, *from_name;
    int from_count;
    char **to, **cc;
    json_t *names;          // object: address -> display name, of To and Cc
    char *language;         // of the mail's own text, "" not known; outbound only
    char **references;      // the nearest (In-Reply-To) first
    int64_t date_unix;      // 0: none
    int utc_offset_minutes; // of the Date header, east of UTC; 0 also when there is none
} AnswerHeads;

typedef struct {
    char *kind; // "invoice", "credit-note", "reminder" ...
    gboolean chase;
    char *why_not, *source, *why; // "" if none; why: unreadable
    double confidence;
    char *number, *language, *corrects, *due_basis;
    char *buyer_name, *buyer_email, *buyer_country;
    char *buyer_region; // ISO 3166-2 ("US-CA"), "" not known
    Day issued, due, discount_until;
    char *discount_percent;
    Money payable;        // currency "" : not known
    gboolean has_payable; // an amount was stated
    json_t *payment;      // {"iban","bic","reference","link"}, strings only; owned
    char *evidence;       // where the due date was read
} AnswerDocument;

typedef struct {
    AnswerHeads heads;
    GPtrArray *documents; // AnswerDocument *, at least one
} OutboundAnswer;

typedef struct {
    Intent intent;
    double confidence;
    char **invoices; // numbers; none: all of the context
    char *text;
    Day date;
    Money amount; // minor 0: not stated
    gboolean unsure;
} AnswerIntent;

typedef struct {
    char *authserv, *method, *result, *domain; // lower case
} AnswerAuth;

typedef struct {
    AnswerHeads heads;
    char *kind; // "reply", "auto-reply", "bounce", "receipt-notice", "other", "unreadable"
    char *why, *new_text, *language;
    GPtrArray *intents; // AnswerIntent *
    Day return_date;
    char *bounce_recipient, *bounce_status, *bounce_class, *bounce_reason; // "" if none
    char **threads;
    GPtrArray *authentication; // AnswerAuth *
} InboundAnswer;

OutboundAnswer *answer_outbound(const json_t *json);
InboundAnswer *answer_inbound(const json_t *json);
void outbound_answer_free(OutboundAnswer *answer);
void inbound_answer_free(InboundAnswer *answer);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(OutboundAnswer, outbound_answer_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(InboundAnswer, inbound_answer_free)

#endif

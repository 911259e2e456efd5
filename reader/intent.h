// What a person's reply means for the invoices it answers: the writer's own words in, intents out, each
// with the sentence it comes from, the invoices it is about, the day and the amount. Machine mail never
// gets here. An intent under the threshold, or one whose evidence conflicts, is `unsure`: for a person.
// Single-threaded; linear in the text, of which INTENT_TEXT_MAX bytes are read.
#ifndef PD_READER_INTENT_H
#define PD_READER_INTENT_H

#include <glib.h>
#include <jansson.h>
#include <stdint.h>

#include "policy/base/day.h"
#include "policy/base/money.h"
#include "reader/replywords.h"

#define INTENT_TEXT_MAX 32768
#define INTENT_THRESHOLD 0.6

typedef enum { // in order of precedence; the first of a mail is its main intent
    INTENT_STOP,
    INTENT_DISPUTE,
    INTENT_PAID,
    INTENT_PROMISE,
    INTENT_WRONG_CONTACT,
    INTENT_QUERY,
    INTENT_CHATTER,
    INTENT_KINDS
} IntentKind;

typedef struct {
    const char *number;
    Day issued, due;              // DAY_NONE: not known
    int64_t amount_minor;         // -1: not known
    char currency[CURRENCY_SIZE]; // "" : not known
} IntentInvoice;

// An answer written between lines of the quoted reminder.
typedef struct {
    const char *quote; // the quoted lines just above it, "" if none
    const char *text;  // the writer's own
} IntentPiece;

typedef struct {
    const char *new_text;      // UTF-8, without quotes and signature
    const IntentPiece *pieces; // inline answers in order; NULL: new_text as a whole
    gsize n_pieces;
    const char *subject;            // NULL: none
    const char *const *attachments; // file names, NULL-terminated; NULL: none
    const IntentInvoice *invoices;  // of the thread that is answered
    gsize n_invoices;
    Day reference;        // the writer's own Date header
    Day reminder_date;    // DAY_NONE: not known
    const char *region;   // "en-US", "US", NULL: not known
    const char *language; // of the debtor, used when the text does not tell; NULL
    gboolean next_weekday_earlier;
    const Day *holidays; // of the debtor, ascending
    gsize n_holidays;
    double threshold; // 0: INTENT_THRESHOLD
} IntentInput;

typedef struct {
    IntentKind kind;
    double confidence;   // 0..1
    gboolean unsure;     // a person must look
    const char *sub;     // static: "partial", "condition", "copy", "insolvency" ...; "" if none
    const char *why;     // static: the rule that decided, for explain
    const char *how;     // static: the rule that read the date, NULL if there is none
    char *text;          // the sentence, one line
    GPtrArray *invoices; // char *: numbers of IntentInput.invoices; all of them when nothing narrows it
    Day date;            // the last day meant; for a paid intent the day of payment; DAY_NONE
    Day first, last;     // the days the words allow; DAY_NONE
    gboolean has_amount;
    int64_t amount_minor;
    char currency[CURRENCY_SIZE]; // "" : not known
} Intent;

void intent_free(Intent *intent);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Intent, intent_free)
// "paid", "promise", "dispute", "query", "wrong-contact", "stop", "chatter".
const char *intent_name(IntentKind kind);
// The intents of a reply (Intent *), most important first; never empty (chatter, if nothing else).
GPtrArray *intent_read(const IntentInput *input, ReplyWords *words);
// The names of what reader/leaning.h sees in a reply (char *), for training its weights.
GPtrArray *intent_features(const IntentInput *input, ReplyWords *words);
// One intent as the contract's JSON ("unsure" only when true, "date" and "range" only when known).
json_t *intent_json(const Intent *intent);

#endif

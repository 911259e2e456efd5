// What an inbound mail may do to the ledger: intent x trust level -> effects (reliability.md section 3 as
// rules). Pure. No mail closes an invoice; an unproved mail changes nothing but a note and a task.
#ifndef PD_POLICY_EFFECT_H
#define PD_POLICY_EFFECT_H

#include <glib.h>
#include <stdint.h>

#include "policy/base/day.h"
#include "policy/decide.h"

typedef enum { TRUST_A, TRUST_B, TRUST_C } Trust;

typedef struct {
    gboolean token_valid; // In-Reply-To/References/plus-address bears a Message-ID of ours with a right HMAC
    gboolean dmarc_pass;  // exactly one trusted dmarc=pass, header.from = the one From domain
    gboolean arc_listed;  // sealed by a listed ARC sealer
    gboolean known_contact; // the sender's address or domain belongs to the account
} Proof;

typedef enum {
    INTENT_PAID,
    INTENT_PROMISE,
    INTENT_DISPUTE,
    INTENT_QUERY,
    INTENT_WRONG_CONTACT,
    INTENT_STOP,
    INTENT_CHATTER,
    INTENT_AWAY,
    INTENT_BOUNCE_HARD,
    INTENT_BOUNCE_SOFT,
    INTENT_UNSURE,
} Intent;

typedef struct {
    Intent intent;
    Day date;               // promised day, return day; DAY_NONE
    gboolean names_invoice; // invoice number and exact open amount are both named (level C dispute)
    gboolean unsure;
} IntentFact;

typedef struct {
    int promises_so_far;     // promises of this invoice taken from mail
    int claims_this_step;    // "paid" pauses since the last step
    int64_t paused_so_far_s; // mail-caused pause of this invoice without a person's act, seconds
    int away_this_step;
    Day today;
} EffectHistory;

typedef struct {
    gboolean note; // always recorded
    gboolean task; // a person is asked
    gboolean set_hold;
    HoldKind hold;
    int64_t hold_until_unix; // 0: until a person lifts it
    gboolean set_promise;
    Day promise_date;
    const char *why; // static: the rule applied
} Effect;

#define EFFECT_MAX_PAUSE_S (45 * 86400) // all pauses of an invoice by mail together, until a person acts

// A: token, DMARC pass and a known contact together. B: a right token without that (a listed ARC sealer never
// raises above B and is nothing without a token). C: all else, also a known contact that answers no mail of
// ours.
Trust trust_level(const Proof *proof);
const char *trust_name(Trust trust);    // "A", "B", "C"
const char *intent_name(Intent intent); // "paid", "promise" ... as in the reader's facts
// "unsure" and the reader's kinds "auto-reply" and "bounce" have no intent name there: "unsure", "away",
// "bounce-hard", "bounce-soft" here. FALSE for any other text.
gboolean intent_parse(const char *name, Intent *intent);
// Every mail is noted; what else happens follows from the table in effect.c. Holds end by themselves except
// STOP (levels A, B) and UNDELIVERABLE by a bounce; no hold reaches past EFFECT_MAX_PAUSE_S less what was
// used.
Effect effect_of(const IntentFact *intent, Trust trust, const EffectHistory *history,
                 const Calendar *calendar, int64_t now_unix);

#endif

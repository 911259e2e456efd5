// The decision: what, if anything, is to be done about one account now, why, and when to look again.
//   decide(account snapshot, ladder, calendar, limits, now) -> decision with reasons
// Pure: no clock, no I/O, no globals. postdued, simulate, shadow mode and the property tests call the same
// function. An account is one debtor; everything it owes is decided together.
#ifndef PD_POLICY_DECIDE_H
#define PD_POLICY_DECIDE_H

#include <glib.h>
#include <stdint.h>

#include "policy/base/day.h"
#include "policy/base/money.h"
#include "policy/calendar.h"
#include "policy/ladder.h"

typedef enum {
    MODE_SHADOW,  // decide, send nothing, record what would have been sent
    MODE_APPROVE, // every mail waits for a person
    MODE_LIVE,
} Mode;

typedef struct {
    Mode mode;
    int max_contacts_per_week; // per account, in any 7 * 24 h, people's own mails included
    int promise_grace_days;    // working days after the promised day before it counts as broken
    gboolean payments_known;   // a source of payments is configured; without it final steps need approval
    gboolean approve_final;    // final steps need approval anyway
    int max_mails_per_invoice; // 0: no such cap; a law profile may set one
    gboolean thank_kept;       // a kept promise is thanked for, once
    gboolean terse;            // leave Decision.reasons empty: for simulations of many accounts
} Limits;

typedef enum {
    HOLD_PAUSE, // a person said: not before `until`
    HOLD_STOP,  // opt-out, legal, insolvency: never again without a person
    HOLD_DISPUTE,
    HOLD_CLAIM,         // "we have paid": being checked until `until`
    HOLD_UNDELIVERABLE, // hard bounce
    HOLD_APPROVAL,      // a step waits for a person
    HOLD_UNSURE,        // captured with doubts: a person has to look
    HOLD_RISK,
    HOLD_AWAY, // out-of-office: shifts, does not stop
} HoldKind;

typedef struct {
    HoldKind kind;
    int64_t invoice_id; // 0: the whole account
    int64_t until_unix; // 0: until a person lifts it
    const char *reason; // shown by `why`; owned by the snapshot
    const char *by;     // "reply:<message-id>", "person:<user>", "bounce" ...
} Hold;

typedef enum { PROMISE_OPEN, PROMISE_KEPT, PROMISE_PARTLY, PROMISE_BROKEN } PromiseState;

typedef struct {
    int64_t id;
    int64_t invoice_id;   // 0: all of the account
    Day promised;         // the last day meant, in the debtor's calendar
    int64_t amount_minor; // 0: all that is open
    PromiseState state;
    int64_t made_unix;
    int64_t ended_unix; // when it was kept, broken ...; 0: open
    gboolean thanked;   // a mail of ours has thanked for it
} Promise;

typedef enum { CONTACT_OURS, CONTACT_PERSON } ContactKind;
typedef struct {
    int64_t at_unix;
    ContactKind kind;
} Contact;

typedef struct {
    int64_t id;
    const char *number;
    const char *owner; // address of the person who sent the invoice
    Day issued, due;   // due DAY_NONE: never chased, its owner is asked
    Money open;        // net of payments and credit notes
    int64_t total_minor;
    int step;                  // index of the last step done in the ladder; -1: none yet
    int occurrence;            // of that step's rrule, 0 the first
    int64_t step_unix;         // when that was; 0
    Day discount_until;        // an early-payment discount still offered; DAY_NONE
    gboolean approved;         // a person has approved a step
    const char *approved_step; // its name; NULL or "": whichever comes
    gboolean closed;           // paid or written off
    gboolean chase;            // FALSE: credit note, direct debit, receipt ...
    int mails;                 // mails of ours about it so far; only read when limits cap them
} InvoiceState;

typedef struct {
    int64_t id;
    const char *name;
    const char *country; // ISO 3166, "" if not known
    const char *risk;    // "normal", "watch", "high"
    GPtrArray *invoices; // InvoiceState *
    GArray *holds;       // Hold
    GArray *promises;    // Promise
    GArray *contacts;    // Contact, any order; at least those of the last 60 days
} AccountState;

typedef enum {
    DECISION_NOTHING, // nothing to do before next_unix (0: nothing at all until something changes)
    DECISION_MAIL,    // send this step now
    DECISION_TASK,    // ask a person (call, letter, handover)
    DECISION_APPROVE, // this step is due but waits for a person's approval
    DECISION_BREAK,   // a promise is broken: record it, then decide again
    DECISION_ASK,     // an open invoice has no due date or is unsure: ask its owner
    DECISION_THANK,   // a promise was kept and nothing else is due: a mail that thanks for it
} DecisionKind;

typedef struct {
    int64_t invoice_id; // 0: the account
    const char *code;   // stable, documented in postdue.conf(5): "not-yet-due", "gap", "window", "promise",
                      // "dispute", "claim", "pause", "stop", "cap", "below-minimum", "paid", "approval", ...
    int64_t until_unix; // when this reason ends by itself; 0: not by itself
    char *text;         // one English sentence with the figures used; owned
} Reason;

// What an invoice becomes when the decision is carried out: record it in InvoiceState.step, .occurrence and
// .step_unix.
typedef struct {
    int64_t invoice_id;
    int step, occurrence;
} InvoiceTouch;

typedef struct {
    DecisionKind kind;
    int step, occurrence; // of the ladder, for MAIL, TASK, APPROVE: the lead's
    int64_t lead_invoice; // whose thread and tone: the most advanced
    GArray *invoices; // int64_t: everything chaseable that goes into the one mail, lead first, then by due
                      // date; TASK, APPROVE: those the task or the approval is about; ASK: those asked about
    GArray *touches;  // InvoiceTouch, lead first: which of them advance and to where (MAIL, TASK; for APPROVE
                      // where they would). The others are only listed as open
    GArray *promises; // int64_t: promises broken (DECISION_BREAK), the one thanked for (DECISION_THANK)
    gboolean discount; // a courtesy mail that names a discount
    int64_t next_unix; // look again then; 0: only when something changes. When kind is not NOTHING: now_unix,
                       // that is, record what was done, then decide again
    GPtrArray *reasons; // Reason *: one for every invoice and hold that was weighed
} Decision;

// Never NULL; free with decision_free. Everything pointed to must live only during the call.
Decision *decide(const AccountState *account, const Ladder *ladder, const Calendar *calendar,
                 const Limits *limits, int64_t now_unix);
void decision_free(Decision *decision);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Decision, decision_free)

const char *hold_kind_name(HoldKind kind); // "pause", "stop", "dispute", "claim", "undeliverable" ...
gboolean hold_kind_parse(const char *name, HoldKind *kind);
const char *decision_kind_name(DecisionKind kind);

#endif

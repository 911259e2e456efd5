// What decide's parts share while they weigh one account at one instant. Internal to policy/.
#ifndef PD_POLICY_WEIGH_H
#define PD_POLICY_WEIGH_H

#include "policy/decide.h"

typedef struct {
    const AccountState *account;
    const Ladder *ladder; // prepared
    const Calendar *calendar;
    const Limits *limits;
    int64_t now;
    Day today;
    GPtrArray *reasons; // NULL: nobody asks
    // The earliest thing ahead that could change the outcome, each DAY_NONE / 0 when there is none:
    Day next_day;      // a local day, from its sending window on
    int64_t next_unix; // an instant, from the sending window at or after it on
    int64_t next_any;  // an instant that matters at any hour (a promise breaking)
} Weighing;

void weigh_at_day(Weighing *weighing, Day d);
void weigh_at_unix(Weighing *weighing, int64_t unix_s);
void weigh_at_any_hour(Weighing *weighing, int64_t unix_s);

// reasons.c: adds one reason; `until_day` or `until_unix`, at most one of them known. Does nothing when
// nobody asks.
typedef struct {
    int64_t invoice_id;
    const char *code;
    int64_t until_unix;
    Day until_day; // DAY_NONE: see until_unix
} ReasonKey;
void reason_add(Weighing *weighing, ReasonKey key, const char *format, ...) G_GNUC_PRINTF(3, 4);
void reason_free(Reason *reason);

// chaseable.c: TRUE if nothing about the invoice itself forbids to chase it now (rule 1 of the decision).
// When FALSE the reason is added and the time at which that may change is weighed.
gboolean chaseable(Weighing *weighing, const InvoiceState *invoice);
// TRUE for an open invoice whose due day is not known and whose owner has not been asked.
gboolean chaseable_must_ask(Weighing *weighing, const InvoiceState *invoice);
// The promises (ids appended to `broken`) that are broken at this instant but not recorded as such.
void chaseable_broken_promises(Weighing *weighing, GArray *broken);
// A promise about one invoice that was kept lately and not thanked for, when the limits want thanks and no
// hold stands; NULL if there is none.
const Promise *chaseable_to_thank(Weighing *weighing);
// TRUE if a promise about the invoice is on record as broken or only partly kept.
gboolean chaseable_was_let_down(const Weighing *weighing, const InvoiceState *invoice);

// limits.c: the first local day on which the account may be contacted again after a contact at `unix_s`.
Day gap_end(const Weighing *weighing, int64_t unix_s);
// The earliest instant >= now at which gap and weekly cap allow a contact of the account, sending hours
// aside; reasons "gap" and "cap" are added.
int64_t limits_clear_at(Weighing *weighing);

#endif

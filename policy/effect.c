// What one understood reply may change, by how well its sender is proved. Called by the agent when it digests
// an inbound mail; the agent turns the effect into ledger events. The table (reliability rules for inbound
// mail):
//
//               A                             B                              C
// paid          claim 5 working days, task    3 working days, once a step    task
// promise       until D, D <= 30 days, 2      the same, D <= 14 days         note
// dispute       hold, task                    hold, task                     task; 24 h if number and amount
// named stop          honoured at once, task        honoured at once, task         24 h, task query         3
// working days, task          3 working days, task           task wrong contact hold, task hold, task task
// unsure        3 working days, task          3 working days, task           task
// away          until after the return, once a step; 30 / 14 days at most    note
// hard bounce   undeliverable, task           undeliverable, task            task
// soft bounce, chatter: note
//
// "Hold" lasts until a person acts, at most what is left of 45 days of pause by mail; a stop has no such end.
// Nothing here closes an invoice, and nothing from a mail is handed on into outgoing mail.
#include "policy/effect.h"

#include "policy/calendar.h"

#define DAY_SECONDS 86400
#define MAX_PROMISES 2
#define CLAIM_DAYS_A 5
#define CLAIM_DAYS_B 3
#define LOOK_DAYS 3 // working days a person has to look at what was not understood or asked

typedef struct {
    const IntentFact *fact;
    Trust trust;
    const EffectHistory *history;
    const Calendar *calendar;
    int64_t now;
    Day today;
    int64_t left_s; // of the pause that mail may cause
} Case;

Trust trust_level(const Proof *proof)
{
    if (!proof->token_valid)
        return TRUST_C;
    return proof->dmarc_pass && proof->known_contact ? TRUST_A : TRUST_B;
}

static Effect noted(const char *why)
{
    return (Effect){.note = TRUE, .promise_date = DAY_NONE, .why = why};
}

static Effect asked(const char *why)
{
    Effect effect = noted(why);
    effect.task = TRUE;
    return effect;
}

// A task and a hold that ends at `until`, cut to the pause that is left; none if nothing is left.
static Effect held(const Case *c, HoldKind kind, int64_t until, const char *why)
{
    Effect effect = asked(why);
    if (c->left_s <= 0) {
        effect.why = "mail has paused this invoice for 45 days; only a person may pause it further";
        return effect;
    }
    effect.set_hold = TRUE;
    effect.hold = kind;
    effect.hold_until_unix = MIN(until, c->now + c->left_s);
    return effect;
}

// The end of the n-th working day after today.
static int64_t after_working_days(const Case *c, int n)
{
    Day d = calendar_add_working(c->calendar, c->today, n);
    if (d == DAY_NONE)
        d = c->today + n;
    return calendar_day_start(c->calendar->zone, d + 1);
}

static int days_allowed(const Case *c)
{
    return c->trust == TRUST_A ? 30 : 14;
}

static Effect effect_paid(const Case *c)
{
    if (c->trust == TRUST_C)
        return asked("a claim of payment from an unproved sender pauses nothing");
    if (c->trust == TRUST_B && c->history->claims_this_step >= 1)
        return asked("one claim of payment per step pauses at this level of proof");
    if (c->trust == TRUST_A)
        return held(c, HOLD_CLAIM, after_working_days(c, CLAIM_DAYS_A),
                    "payment claimed: 5 working days to check it");
    return held(c, HOLD_CLAIM, after_working_days(c, CLAIM_DAYS_B),
                "payment claimed: 3 working days to check it");
}

static Effect effect_promise(const Case *c)
{
    Day d = c->fact->date;
    if (c->trust == TRUST_C)
        return noted("a promise from an unproved sender is only noted");
    if (!day_is_known(d) || d < c->today)
        return asked("a promise without a day to come: a person is asked");
    if (c->history->promises_so_far >= MAX_PROMISES)
        return asked("two promises by mail are all that pause an invoice");
    if (d - c->today > days_allowed(c))
        return asked(c->trust == TRUST_A
                         ? "a promise of more than 30 days needs a person"
                         : "a promise of more than 14 days needs a person at this level of proof");
    if (calendar_day_start(c->calendar->zone, d + 1) - c->now > c->left_s)
        return asked("the promise would pause beyond 45 days in all: a person is asked");
    Effect effect = noted("promised: paused until the day named");
    effect.set_promise = TRUE;
    effect.promise_date = d;
    return effect;
}

static Effect effect_dispute(const Case *c)
{
    if (c->trust != TRUST_C)
        return held(c, HOLD_DISPUTE, INT64_MAX, "disputed: held until a person decides, 45 days at most");
    if (!c->fact->names_invoice)
        return asked("a dispute from an unproved sender pauses nothing");
    return held(c, HOLD_DISPUTE, c->now + DAY_SECONDS,
                "disputed by an unproved sender who knows number and amount: held for 24 hours");
}

static Effect effect_stop(const Case *c)
{
    Effect effect = asked("asked to stop: honoured at once, a person confirms");
    effect.set_hold = TRUE;
    effect.hold = HOLD_STOP;
    if (c->trust == TRUST_C) {
        effect.hold_until_unix = c->now + DAY_SECONDS;
        effect.why = "asked to stop by an unproved sender: held for 24 hours, a person decides";
    }
    return effect;
}

static Effect effect_query(const Case *c)
{
    if (c->trust == TRUST_C)
        return asked("a question from an unproved sender pauses nothing");
    return held(c, HOLD_PAUSE, after_working_days(c, LOOK_DAYS),
                "a question waits for an answer: 3 working days");
}

static Effect effect_unsure(const Case *c)
{
    if (c->trust == TRUST_C)
        return asked("not understood, from an unproved sender: pauses nothing");
    return held(c, HOLD_UNSURE, after_working_days(c, LOOK_DAYS),
                "not understood: 3 working days for a person to read it");
}

static Effect effect_wrong_contact(const Case *c)
{
    if (c->trust == TRUST_C)
        return asked("said to be the wrong contact by an unproved sender: pauses nothing");
    return held(c, HOLD_UNDELIVERABLE, INT64_MAX,
                "the wrong contact: held until a person names another, 45 days at most");
}

static Effect effect_away(const Case *c)
{
    if (c->trust == TRUST_C)
        return noted("an absence note without our token shifts nothing");
    if (c->history->away_this_step >= 1)
        return noted("an absence shifts a step once only");
    Day d = c->fact->date;
    int64_t until = after_working_days(c, LOOK_DAYS);
    if (day_is_known(d) && d >= c->today)
        until = calendar_day_start(c->calendar->zone, MIN(d, c->today + days_allowed(c)) + 1);
    Effect effect = held(c, HOLD_AWAY, until, "away: shifted to after the return");
    effect.task = FALSE;
    return effect;
}

static Effect effect_bounce(const Case *c)
{
    Effect effect = asked("undeliverable: held until a person gives another address");
    if (c->trust == TRUST_C) {
        effect.why = "a bounce without our token changes nothing";
        return effect;
    }
    effect.set_hold = TRUE;
    effect.hold = HOLD_UNDELIVERABLE;
    return effect;
}

static Effect effect_by_intent(const Case *c)
{
    switch (c->fact->intent) {
    case INTENT_PAID:
        return effect_paid(c);
    case INTENT_PROMISE:
        return effect_promise(c);
    case INTENT_DISPUTE:
        return effect_dispute(c);
    case INTENT_STOP:
        return effect_stop(c);
    case INTENT_QUERY:
        return effect_query(c);
    case INTENT_WRONG_CONTACT:
        return effect_wrong_contact(c);
    case INTENT_AWAY:
        return effect_away(c);
    case INTENT_BOUNCE_HARD:
        return effect_bounce(c);
    case INTENT_UNSURE:
        return effect_unsure(c);
    default:
        return noted("noted");
    }
}

// A doubtful reading pauses no more than one not understood; only a stop is honoured also in doubt.
static gboolean falls_back_to_unsure(const IntentFact *fact)
{
    switch (fact->intent) {
    case INTENT_PAID:
    case INTENT_PROMISE:
    case INTENT_DISPUTE:
    case INTENT_QUERY:
    case INTENT_WRONG_CONTACT:
        return fact->unsure;
    default:
        return FALSE;
    }
}

Effect effect_of(const IntentFact *intent, Trust trust, const EffectHistory *history,
                 const Calendar *calendar, int64_t now_unix)
{
    Case c = {intent, trust, history, calendar, now_unix, history->today, 0};
    if (!day_is_known(c.today))
        c.today = calendar_day(calendar->zone, now_unix, NULL);
    c.left_s = EFFECT_MAX_PAUSE_S - MAX(history->paused_so_far_s, 0);
    return falls_back_to_unsure(intent) ? effect_unsure(&c) : effect_by_intent(&c);
}

const char *trust_name(Trust trust)
{
    return trust == TRUST_A ? "A" : trust == TRUST_B ? "B" : "C";
}

static const char *const intent_names[] = {
    [INTENT_PAID] = "paid",
    [INTENT_PROMISE] = "promise",
    [INTENT_DISPUTE] = "dispute",
    [INTENT_QUERY] = "query",
    [INTENT_WRONG_CONTACT] = "wrong-contact",
    [INTENT_STOP] = "stop",
    [INTENT_CHATTER] = "chatter",
    [INTENT_AWAY] = "away",
    [INTENT_BOUNCE_HARD] = "bounce-hard",
    [INTENT_BOUNCE_SOFT] = "bounce-soft",
    [INTENT_UNSURE] = "unsure",
};

const char *intent_name(Intent intent)
{
    return (guint)intent < G_N_ELEMENTS(intent_names) ? intent_names[intent] : "unknown";
}

gboolean intent_parse(const char *name, Intent *intent)
{
    for (guint i = 0; i < G_N_ELEMENTS(intent_names); i++)
        if (g_strcmp0(name, intent_names[i]) == 0) {
            *intent = (Intent)i;
            return TRUE;
        }
    return FALSE;
}

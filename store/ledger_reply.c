// One inbound mail, as the rules of policy/effect.h weighed it, into the ledger: all its effects in one
// transaction, or none. Called by the agent. Also the history that those rules ask for. Always holds: a mail
// is applied once, by its identity; it sets holds, promises and tasks and can do nothing else.
#include "store/ledger_money.h"
#include "store/ledger_talk.h"

#include <string.h>

#include "policy/base/text.h"
#include "store/ledger_db.h"

#define QUOTE_CAP_BYTES 2048
#define OFFSET_NONE 100000 // minutes; no clock stands there

static const char *const INTENTS[] = {"paid",          "promise",     "dispute", "query",
                                      "wrong-contact", "stop",        "chatter", "away",
                                      "bounce-hard",   "bounce-soft", "unsure"};
static const char *const TRUSTS[] = {"A", "B", "C"};

static char *quote_of(const char *quote)
{
    gsize len = quote ? strlen(quote) : 0;
    return text_utf8(quote ? quote : "", MIN(len, QUOTE_CAP_BYTES));
}

static json_t *intent_json(const ReplyEffect *e, int64_t at_unix)
{
    g_autofree char *quote = quote_of(e->quote);
    gboolean pauses = e->effect.set_hold && e->effect.hold_until_unix > at_unix;
    return json_pack("{sI ss so so sI sI si}", "invoice", (json_int_t)e->invoice_id, "intent",
                     INTENTS[e->intent], "quote", db_json_text(quote), "rule", db_json_text(e->effect.why),
                     "held_from", (json_int_t)(pauses ? at_unix : 0), "held_until",
                     (json_int_t)(pauses ? e->effect.hold_until_unix : 0), "promised",
                     e->effect.set_promise ? 1 : 0);
}

static json_t *reply_json(const Reply *reply, int64_t at_unix)
{
    json_t *intents = json_array();
    for (gsize i = 0; i < reply->n_effects; i++)
        json_array_append_new(intents, intent_json(&reply->effects[i], at_unix));
    json_t *data = json_pack("{so so so so so ss so}", "message_id", db_json_text(reply->message_id),
                             "sender", db_json_text(reply->sender), "subject", db_json_text(reply->subject),
                             "kind", db_json_text(reply->kind), "match", db_json_text(reply->match), "trust",
                             TRUSTS[reply->trust], "intents", intents);
    if (reply->offset_known)
        json_object_set_new(data, "utc_offset", json_integer(reply->utc_offset_minutes));
    return data;
}

static gboolean apply_effect(Ledger *ledger, const Act *act, const Reply *reply, const ReplyEffect *e,
                             GError **error)
{
    g_autofree char *quote = quote_of(e->quote);
    const Effect *effect = &e->effect;
    const Act because = {act->at_unix, act->actor, effect->why ? effect->why : act->why, quote};
    HoldDraft hold = {reply->account_id,       e->invoice_id, effect->hold,
                      effect->hold_until_unix, effect->why,   NULL};
    PromiseDraft promise = {reply->account_id, e->invoice_id, effect->promise_date,
                            e->amount_minor,   quote,         reply->message_id};
    TaskDraft task = {reply->account_id, e->invoice_id,    INTENTS[e->intent], *quote ? quote : effect->why,
                      reply->owner,      reply->message_id};
    if (effect->set_hold && !ledger_hold(ledger, &because, &hold, error))
        return FALSE;
    if (effect->set_promise && !ledger_promise(ledger, &because, &promise, error))
        return FALSE;
    return !effect->task || ledger_task(ledger, &because, &task, error);
}

static gboolean apply_reply(Ledger *ledger, const Act *act, const Reply *reply, GError **error)
{
    if (!db_append(ledger, act, "reply.read", reply->account_id, reply->invoice_id,
                   reply_json(reply, act->at_unix), error))
        return FALSE;
    for (gsize i = 0; i < reply->n_effects; i++)
        if (!apply_effect(ledger, act, reply, &reply->effects[i], error))
            return FALSE;
    return !reply->identity || ledger_digested(ledger, reply->identity, act->at_unix, error);
}

gboolean ledger_reply(Ledger *ledger, const Act *act, const Reply *reply, GError **error)
{
    if (!ledger_begin(ledger, error))
        return FALSE;
    LedgerAnswer known = reply->identity ? ledger_is_digested(ledger, reply->identity, error) : LEDGER_NO;
    gboolean ok = known == LEDGER_YES || (known == LEDGER_NO && apply_reply(ledger, act, reply, error));
    return db_end(ledger, ok, error);
}

gboolean ledger_reply_offset(Ledger *ledger, int64_t account_id, gboolean *known, int *minutes,
                             GError **error)
{
    int64_t last = OFFSET_NONE;
    gboolean ok =
        db_value(ledger,
                 "SELECT coalesce((SELECT data->>'utc_offset' FROM event WHERE account_id = ?1 AND verb = "
                 "'reply.read' AND data->>'utc_offset' IS NOT NULL ORDER BY id DESC LIMIT 1), ?2)",
                 BINDS(db_int(account_id), db_int(OFFSET_NONE)), 0, &last, error);
    *known = ok && last != OFFSET_NONE;
    *minutes = *known ? (int)last : 0;
    return ok;
}

// --- history
// --------------------------------------------------------------------------------------------------

// A person's act (or, for claims and absences, a step) begins the count anew.
#define SINCE_STEP                                                                                           \
    "coalesce((SELECT max(step_at) FROM invoice WHERE account_id = ?1 AND (?2 = 0 OR id = ?2)), 0)"
#define SINCE_PERSON                                                                                         \
    "coalesce((SELECT max(at) FROM event WHERE account_id = ?1 AND actor LIKE 'person:%'"                    \
    " AND (?2 = 0 OR invoice_id IN (0, ?2))), 0)"
#define OF_THIS "FROM reply_intent WHERE account_id = ?1 AND (?2 = 0 OR invoice_id IN (0, ?2)) "

gboolean ledger_effect_history(Ledger *ledger, int64_t account_id, int64_t invoice_id, int64_t now_unix,
                               EffectHistory *history, GError **error)
{
    Binds binds = BINDS(db_int(account_id), db_int(invoice_id));
    Binds until = BINDS(db_int(account_id), db_int(invoice_id), db_int(now_unix));
    int64_t promises = 0, claims = 0, paused = 0, away = 0;
    gboolean ok =
        db_value(ledger, "SELECT count(*) " OF_THIS "AND promised = 1", binds, 0, &promises, error) &&
        db_value(ledger,
                 "SELECT count(*) " OF_THIS "AND intent = 'paid' AND held_until > 0 AND at > " SINCE_STEP,
                 binds, 0, &claims, error) &&
        db_value(ledger,
                 "SELECT count(*) " OF_THIS "AND intent = 'away' AND held_until > 0 AND at > " SINCE_STEP,
                 binds, 0, &away, error) &&
        db_value(ledger,
                 "SELECT coalesce(sum(held_until - held_from), 0) " OF_THIS
                 "AND held_until > 0 AND at > " SINCE_PERSON " AND held_from <= ?3",
                 until, 0, &paused, error);
    history->promises_so_far = (int)promises;
    history->claims_this_step = (int)claims;
    history->paused_so_far_s = paused;
    history->away_this_step = (int)away;
    return ok;
}

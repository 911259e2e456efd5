// What an inbound mail would do, by who proved to have sent it and what it says. Called by digest_in.c, which
// carries it out, and by `postdue explain --inbound`, which shows it. Reads the ledger and writes nothing; no
// mail closes an invoice (policy/effect.c has the rules).
#include "agent/weigh.h"

#include <string.h>

#include "agent/debtor.h"
#include "policy/base/text.h"

#define MAX_EFFECTS 200

// ---- proof -------------------------------------------------------------------------------------------

static gboolean listed(char *const *list, const char *name)
{
    for (; list != NULL && *list != NULL; list++)
        if (g_ascii_strcasecmp(*list, name) == 0)
            return TRUE;
    return FALSE;
}

// Exactly one dmarc result of ours, a pass for the one From domain.
static gboolean dmarc_passes(const Settings *settings, const InboundAnswer *answer)
{
    g_autofree char *domain = text_domain(answer->heads.from);
    guint results = 0, passes = 0;
    for (guint i = 0; i < answer->authentication->len; i++) {
        const AnswerAuth *auth = answer->authentication->pdata[i];
        if (strcmp(auth->method, "dmarc") != 0 || !listed(settings->authserv_ids, auth->authserv))
            continue;
        results++;
        passes += strcmp(auth->result, "pass") == 0 && *domain != '\0' && strcmp(auth->domain, domain) == 0;
    }
    return results == 1 && passes == 1 && answer->heads.from_count == 1;
}

static gboolean arc_is_listed(const Settings *settings, const InboundAnswer *answer)
{
    for (guint i = 0; i < answer->authentication->len; i++) {
        const AnswerAuth *auth = answer->authentication->pdata[i];
        if (strcmp(auth->method, "arc") == 0 && strcmp(auth->result, "pass") == 0 &&
            listed(settings->authserv_ids, auth->authserv) && listed(settings->arc_sealers, auth->domain))
            return TRUE;
    }
    return FALSE;
}

void weigh_proof(const Settings *settings, const InboundAnswer *answer, const Match *match, Proof *proof)
{
    *proof = (Proof){
        .token_valid = match->token_valid,
        .dmarc_pass = dmarc_passes(settings, answer),
        .arc_listed = arc_is_listed(settings, answer),
        .known_contact = match->known_sender,
    };
}

// ---- effects -----------------------------------------------------------------------------------------

static gboolean add_effect(Weighing *in, const IntentFact *fact, int64_t invoice_id, const AnswerIntent *said,
                           GError **error)
{
    EffectHistory history = {0};
    if (!ledger_effect_history(in->agent->ledger, in->match->account_id, invoice_id, in->now, &history,
                               error))
        return FALSE;
    history.today = calendar_day(in->calendar->zone, in->now, NULL);
    ReplyEffect effect = {
        .invoice_id = invoice_id,
        .intent = fact->intent,
        .effect = effect_of(fact, in->trust, &history, in->calendar, in->now),
        .amount_minor = said != NULL ? said->amount.minor : 0,
        .quote = said != NULL ? said->text : in->answer->new_text,
    };
    if (in->effects->len < MAX_EFFECTS)
        g_array_append_val(in->effects, effect);
    return TRUE;
}

static gboolean names_open_amount(Weighing *in, int64_t invoice_id, const AnswerIntent *said)
{
    g_autoptr(InvoiceRecord) invoice = ledger_invoice(in->agent->ledger, invoice_id, NULL);
    return invoice != NULL && said->invoices[0] != NULL && said->amount.minor > 0 &&
           said->amount.minor == invoice->open.minor &&
           strcmp(said->amount.currency, invoice->open.currency) == 0;
}

// The invoices one intent is about: those it names, else the thread's; with neither, the only open one, else
// the account as a whole (0).
static GArray *targets_of(const Weighing *in, const AnswerIntent *said)
{
    GArray *named = match_numbers(in->agent, in->match->account_id, said->invoices);
    if (named->len > 0)
        return named;
    if (in->match->by_thread || in->match->invoices->len == 1)
        g_array_append_vals(named, in->match->invoices->data, in->match->invoices->len);
    if (named->len == 0) {
        int64_t account_as_a_whole = 0;
        g_array_append_val(named, account_as_a_whole);
    }
    return named;
}

static gboolean add_intent(Weighing *in, const AnswerIntent *said, GError **error)
{
    g_autoptr(GArray) targets = targets_of(in, said);
    for (guint i = 0; i < targets->len; i++) {
        int64_t invoice = g_array_index(targets, int64_t, i);
        IntentFact fact = {
            .intent = said->intent,
            .date = said->date,
            .unsure = said->unsure,
            .names_invoice = names_open_amount(in, invoice, said),
        };
        if (!add_effect(in, &fact, invoice, said, error))
            return FALSE;
    }
    return TRUE;
}

// What a machine said: about the thread's invoices alike.
static gboolean add_machine(Weighing *in, Intent intent, Day date, GError **error)
{
    IntentFact fact = {.intent = intent, .date = date};
    return add_effect(in, &fact, 0, NULL, error);
}

// ---- bounces -----------------------------------------------------------------------------------------

// Can the invoices of this match still be delivered to somebody else?
static gboolean others_reachable(Weighing *in, const char *failed)
{
    g_autoptr(GPtrArray) states = ledger_addresses(in->agent->ledger, in->match->account_id, NULL);
    for (guint i = 0; i < in->match->invoices->len; i++) {
        g_autoptr(InvoiceRecord) invoice =
            ledger_invoice(in->agent->ledger, g_array_index(in->match->invoices, int64_t, i), NULL);
        for (char **to = invoice != NULL ? invoice->to : NULL; to != NULL && *to != NULL; to++)
            if (g_ascii_strcasecmp(*to, failed) != 0 &&
                debtor_may_write(in->agent->settings, in->account, states, *to))
                return TRUE;
    }
    return FALSE;
}

static gboolean weigh_bounce(Weighing *in, GError **error)
{
    gboolean hard = strcmp(in->answer->bounce_class, "hard") == 0;
    if (!add_machine(in, hard ? INTENT_BOUNCE_HARD : INTENT_BOUNCE_SOFT, DAY_NONE, error))
        return FALSE;
    ReplyEffect *last = &g_array_index(in->effects, ReplyEffect, in->effects->len - 1);
    last->quote = *in->answer->bounce_reason != '\0' ? in->answer->bounce_reason : in->answer->bounce_status;
    if (!hard || !last->effect.set_hold || *in->answer->bounce_recipient == '\0')
        return TRUE;
    in->failed_address = in->answer->bounce_recipient;
    last->effect.set_hold = !others_reachable(in, in->failed_address);
    return TRUE;
}

// ---- the whole ---------------------------------------------------------------------------------------

const char *weigh_kind(const InboundAnswer *answer)
{
    static const char *const known[] = {"auto-reply", "bounce", "receipt-notice"};
    for (guint i = 0; i < G_N_ELEMENTS(known); i++)
        if (strcmp(answer->kind, known[i]) == 0)
            return known[i];
    return "reply";
}

gboolean weigh_effects(Weighing *in, GError **error)
{
    const char *kind = weigh_kind(in->answer);
    if (strcmp(kind, "bounce") == 0)
        return weigh_bounce(in, error);
    if (strcmp(kind, "auto-reply") == 0)
        return in->answer->return_date == DAY_NONE ||
               add_machine(in, INTENT_AWAY, in->answer->return_date, error);
    if (strcmp(kind, "receipt-notice") == 0)
        return TRUE;
    for (guint i = 0; i < in->answer->intents->len; i++)
        if (!add_intent(in, in->answer->intents->pdata[i], error))
            return FALSE;
    return in->effects->len > 0 || add_machine(in, INTENT_UNSURE, DAY_NONE, error);
}

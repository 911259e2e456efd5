// Inbound mail: matched to a debtor, read with what the ledger knows, weighed by how its sender is proved,
// and carried out as policy/effect.h allows. Called by digest.c. What always
// holds: a mail that matches nobody leaves no trace; no mail closes an invoice; nothing of its text goes
// anywhere but into the ledger's quote of it.
#include "agent/digest.h"

#include <string.h>

#include "agent/debtor.h"
#include "agent/match.h"
#include "agent/watch.h"
#include "policy/base/text.h"
#include "store/clock.h"
#include "store/ledger_talk.h"
#include "store/log.h"

#define MAX_EFFECTS 200

typedef struct {
    Agent *agent;
    const JournalRow *row;
    const InboundAnswer *answer;
    const Match *match;
    AccountRecord *account;
    DebtorRules rules;
    Trust trust;
    int64_t now;
    GArray *effects; // ReplyEffect
} Inbound;

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

static Trust trust_of(const Inbound *in)
{
    Proof proof = {
        .token_valid = in->match->token_valid,
        .dmarc_pass = dmarc_passes(in->agent->settings, in->answer),
        .arc_listed = arc_is_listed(in->agent->settings, in->answer),
        .known_contact = in->match->known_sender,
    };
    return trust_level(&proof);
}

// ---- effects -----------------------------------------------------------------------------------------

static gboolean add_effect(Inbound *in, const IntentFact *fact, int64_t invoice_id, const AnswerIntent *said,
                           GError **error)
{
    EffectHistory history = {0};
    if (!ledger_effect_history(in->agent->ledger, in->match->account_id, invoice_id, in->now, &history,
                               error))
        return FALSE;
    history.today = calendar_day(in->rules.calendar.zone, in->now, NULL);
    ReplyEffect effect = {
        .invoice_id = invoice_id,
        .intent = fact->intent,
        .effect = effect_of(fact, in->trust, &history, &in->rules.calendar, in->now),
        .amount_minor = said != NULL ? said->amount.minor : 0,
        .quote = said != NULL ? said->text : in->answer->new_text,
    };
    if (in->effects->len < MAX_EFFECTS)
        g_array_append_val(in->effects, effect);
    return TRUE;
}

static gboolean names_open_amount(Inbound *in, int64_t invoice_id, const AnswerIntent *said)
{
    g_autoptr(InvoiceRecord) invoice = ledger_invoice(in->agent->ledger, invoice_id, NULL);
    return invoice != NULL && said->invoices[0] != NULL && said->amount.minor > 0 &&
           said->amount.minor == invoice->open.minor &&
           strcmp(said->amount.currency, invoice->open.currency) == 0;
}

// The invoices one intent is about: those it names, else the thread's; with neither, the only open one, else
// the account as a whole (0).
static GArray *targets_of(const Inbound *in, const AnswerIntent *said)
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

static gboolean add_intent(Inbound *in, const AnswerIntent *said, GError **error)
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
static gboolean add_machine(Inbound *in, Intent intent, Day date, GError **error)
{
    IntentFact fact = {.intent = intent, .date = date};
    return add_effect(in, &fact, 0, NULL, error);
}

// ---- bounces -----------------------------------------------------------------------------------------

// Can the invoices of this match still be delivered to somebody else?
static gboolean others_reachable(Inbound *in, const char *failed)
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

static gboolean add_bounce(Inbound *in, GError **error)
{
    gboolean hard = strcmp(in->answer->bounce_class, "hard") == 0;
    if (!add_machine(in, hard ? INTENT_BOUNCE_HARD : INTENT_BOUNCE_SOFT, DAY_NONE, error))
        return FALSE;
    ReplyEffect *last = &g_array_index(in->effects, ReplyEffect, in->effects->len - 1);
    last->quote = *in->answer->bounce_reason != '\0' ? in->answer->bounce_reason : in->answer->bounce_status;
    const char *address = in->answer->bounce_recipient;
    if (!hard || !last->effect.set_hold || *address == '\0')
        return TRUE;
    Act act = {.at_unix = in->now,
               .actor = "bounce",
               .why = "mail to this address came back",
               .evidence = last->quote};
    if (!ledger_address_state(in->agent->ledger, &act, in->match->account_id, address, "failed", error))
        return FALSE;
    last->effect.set_hold = !others_reachable(in, address);
    return TRUE;
}

// ---- the whole ---------------------------------------------------------------------------------------

static const char *reply_kind(const InboundAnswer *answer)
{
    static const char *const known[] = {"auto-reply", "bounce", "receipt-notice"};
    for (guint i = 0; i < G_N_ELEMENTS(known); i++)
        if (strcmp(answer->kind, known[i]) == 0)
            return known[i];
    return "reply";
}

static gboolean add_effects(Inbound *in, GError **error)
{
    const char *kind = reply_kind(in->answer);
    if (strcmp(kind, "bounce") == 0)
        return add_bounce(in, error);
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

static char *owner_of(const Inbound *in)
{
    for (guint i = 0; i < in->match->invoices->len; i++) {
        g_autoptr(InvoiceRecord) invoice =
            ledger_invoice(in->agent->ledger, g_array_index(in->match->invoices, int64_t, i), NULL);
        if (invoice != NULL && *invoice->owner != '\0')
            return g_strdup(invoice->owner);
    }
    return g_strdup("");
}

static gboolean record(Inbound *in, GError **error)
{
    const AnswerHeads *heads = &in->answer->heads;
    g_autofree char *actor = g_strdup_printf("reply:%s", heads->message_id);
    g_autofree char *owner = owner_of(in);
    Act act = {.at_unix = in->now, .actor = actor, .why = in->match->how, .evidence = in->answer->new_text};
    Reply reply = {
        .account_id = in->match->account_id,
        .invoice_id = in->match->invoices->len == 1 ? g_array_index(in->match->invoices, int64_t, 0) : 0,
        .identity = in->row->identity,
        .message_id = heads->message_id,
        .sender = *heads->from != '\0' ? heads->from : in->row->sender,
        .subject = heads->subject,
        .owner = owner,
        .kind = reply_kind(in->answer),
        .match = in->match->how,
        .trust = in->trust,
        .effects = (const ReplyEffect *)(void *)in->effects->data,
        .n_effects = in->effects->len,
    };
    static const char *const levels[] = {"A", "B", "C"};
    log_event(G_LOG_LEVEL_INFO, in->row->queue_id, "reply", "account", log_int(reply.account_id), "kind",
              reply.kind, "match", reply.match, "trust", levels[in->trust], "effects",
              log_int((int64_t)reply.n_effects), NULL);
    const char *ids[] = {heads->message_id, NULL};
    return ledger_reply(in->agent->ledger, &act, &reply, error) && watch_thread(in->agent, ids, NULL, error);
}

static gboolean weigh(Agent *agent, const JournalRow *row, const InboundAnswer *answer, const Match *match,
                      GError **error)
{
    Inbound in = {.agent = agent, .row = row, .answer = answer, .match = match, .now = clock_now()};
    in.account = ledger_account(agent->ledger, match->account_id, error);
    if (in.account == NULL)
        return FALSE;
    debtor_rules(agent->world, in.account, &in.rules);
    in.trust = trust_of(&in);
    in.effects = g_array_new(FALSE, TRUE, sizeof(ReplyEffect));
    gboolean ok = digest_begin(agent, error) && add_effects(&in, error) && record(&in, error);
    g_array_unref(in.effects);
    debtor_rules_clear(&in.rules);
    account_record_free(in.account);
    return ok;
}

static InboundAnswer *ask(Agent *agent, const JournalRow *row, json_t *context, GError **error)
{
    json_t *json = digest_ask_reader(agent, row, "inbound", context, error);
    InboundAnswer *answer = json != NULL ? answer_inbound(json) : NULL;
    json_decref(json);
    return answer;
}

// Read twice: once to learn whose it is, then with what the ledger knows of that debtor.
static gboolean digest_matched(Agent *agent, const JournalRow *row, const Match *match, GError **error)
{
    json_t *context = match_context(agent, match);
    g_autoptr(InboundAnswer) answer = ask(agent, row, context, error);
    json_decref(context);
    if (answer == NULL)
        return FALSE;
    if (strcmp(answer->kind, "unreadable") == 0)
        return digest_unreadable(agent, row, *answer->why != '\0' ? answer->why : "unreadable", error);
    return weigh(agent, row, answer, match, error);
}

gboolean digest_inbound(Agent *agent, const JournalRow *row, GError **error)
{
    g_autoptr(InboundAnswer) first = ask(agent, row, NULL, error);
    if (first == NULL)
        return FALSE;
    Match match;
    gboolean ok = match_mail(agent, row, first, &match, error);
    if (ok && match.account_id != 0)
        ok = digest_matched(agent, row, &match, error);
    else if (ok)
        log_event(G_LOG_LEVEL_INFO, row->queue_id, "reply-of-nobody", NULL);
    match_clear(&match);
    return ok;
}

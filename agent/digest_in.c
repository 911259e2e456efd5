// Inbound mail: matched to a debtor, read with what the ledger knows, weighed by how its sender is proved,
// and carried out as policy/effect.h allows. Called by digest.c. What always
// holds: a mail that matches nobody leaves no trace; no mail closes an invoice; nothing of its text goes
// anywhere but into the ledger's quote of it.
#include "agent/digest.h"

#include <string.h>

#include "agent/debtor.h"
#include "agent/watch.h"
#include "agent/weigh.h"
#include "agent/whereabouts.h"
#include "store/clock.h"
#include "store/ledger_talk.h"
#include "store/log.h"

// ---- recording ---------------------------------------------------------------------------------------

static gboolean record_failed(const Weighing *in, GError **error)
{
    if (in->failed_address == NULL)
        return TRUE;
    Act act = {.at_unix = in->now,
               .actor = "bounce",
               .why = "mail to this address came back",
               .evidence = g_array_index(in->effects, ReplyEffect, in->effects->len - 1).quote};
    return ledger_address_state(in->agent->ledger, &act, in->match->account_id, in->failed_address, "failed",
                                error);
}

static char *owner_of(const Weighing *in)
{
    for (guint i = 0; i < in->match->invoices->len; i++) {
        g_autoptr(InvoiceRecord) invoice =
            ledger_invoice(in->agent->ledger, g_array_index(in->match->invoices, int64_t, i), NULL);
        if (invoice != NULL && *invoice->owner != '\0')
            return g_strdup(invoice->owner);
    }
    return g_strdup("");
}

static gboolean record(const Weighing *in, const JournalRow *row, GError **error)
{
    const AnswerHeads *heads = &in->answer->heads;
    g_autofree char *actor = g_strdup_printf("reply:%s", heads->message_id);
    g_autofree char *owner = owner_of(in);
    Act act = {.at_unix = in->now, .actor = actor, .why = in->match->how, .evidence = in->answer->new_text};
    Reply reply = {
        .account_id = in->match->account_id,
        .invoice_id = in->match->invoices->len == 1 ? g_array_index(in->match->invoices, int64_t, 0) : 0,
        .identity = row->identity,
        .message_id = heads->message_id,
        .sender = *heads->from != '\0' ? heads->from : row->sender,
        .subject = heads->subject,
        .owner = owner,
        .kind = weigh_kind(in->answer),
        .match = in->match->how,
        .trust = in->trust,
        .effects = (const ReplyEffect *)(void *)in->effects->data,
        .n_effects = in->effects->len,
        .offset_known = whereabouts_told(in),
        .utc_offset_minutes = heads->utc_offset_minutes,
    };
    static const char *const levels[] = {"A", "B", "C"};
    log_event(G_LOG_LEVEL_INFO, row->queue_id, "reply", "account", log_int(reply.account_id), "kind",
              reply.kind, "match", reply.match, "trust", levels[in->trust], "effects",
              log_int((int64_t)reply.n_effects), NULL);
    const char *ids[] = {heads->message_id, NULL};
    return ledger_reply(in->agent->ledger, &act, &reply, error) && watch_thread(in->agent, ids, NULL, error);
}

static gboolean weigh(Agent *agent, const JournalRow *row, const InboundAnswer *answer, const Match *match,
                      GError **error)
{
    g_autoptr(AccountRecord) account = ledger_account(agent->ledger, match->account_id, error);
    if (account == NULL)
        return FALSE;
    Proof proof;
    DebtorRules rules;
    debtor_rules(agent->world, account, &rules);
    weigh_proof(agent->settings, answer, match, &proof);
    g_autoptr(GArray) effects = g_array_new(FALSE, TRUE, sizeof(ReplyEffect));
    Weighing in = {.agent = agent,
                   .answer = answer,
                   .match = match,
                   .account = account,
                   .calendar = &rules.calendar,
                   .trust = trust_level(&proof),
                   .now = clock_now(),
                   .effects = effects};
    gboolean ok = digest_begin(agent, error) && weigh_effects(&in, error) && record_failed(&in, error) &&
                  whereabouts_note(&in, error) && record(&in, row, error);
    debtor_rules_clear(&rules);
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

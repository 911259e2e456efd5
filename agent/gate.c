// Answers the milter about our own mail from the ledger as it is at this instant. Served by line_server.c in
// the main context, also while submit.c waits for the very message that is asked about. What always holds: an
// error of ours is a "no" (this service fails closed), and a token that the journal holds as accepted under
// an earlier epoch, with nothing that says it was refused afterwards, never passes again.
#include "agent/gate.h"

#include <stdio.h>
#include <string.h>

#include "agent/notify.h"
#include "store/clock.h"
#include "store/ledger_outbox.h"
#include "store/log.h"

#define TOKEN_MAX 128
#define GRANTED_MAX 10000
#define UNREAD_MAX 1000 // senders of mails not yet digested that are looked at

static char *grant_key(const char *token, int epoch)
{
    return g_strdup_printf("%s/%d", token, epoch);
}

gboolean gate_granted(const Agent *agent, const char *token, int epoch)
{
    g_autofree char *key = grant_key(token, epoch);
    return g_hash_table_contains(agent->granted, key);
}

const char *gate_denied(const Agent *agent, const char *token)
{
    return g_hash_table_lookup(agent->denied, token);
}

// An earlier epoch was accepted and nothing definite was heard of it: this would be the second copy.
static gboolean accepted_before(Agent *agent, const char *token, int epoch)
{
    g_autofree char *queue_id = NULL;
    g_autoptr(GError) error = NULL;
    int accepted = 0;
    int64_t at;
    if (!journal_accepted(agent->journal, token, &accepted, &at, &queue_id, &error))
        return error != NULL;
    if (accepted >= epoch)
        return FALSE; // the milter's own second sight; its journal refuses another queue id
    g_autoptr(ActionRecord) action = ledger_action_by_token(agent->ledger, token, NULL);
    return action == NULL || ledger_was_refused(agent->ledger, action, accepted, NULL) != LEDGER_YES;
}

// A mail from the debtor that arrived while ours was on its way is read before ours may pass.
static gboolean has_unread_reply(Agent *agent, const char *token, GError **error)
{
    g_autoptr(ActionRecord) action = ledger_action_by_token(agent->ledger, token, error);
    g_auto(GStrv) senders = action != NULL ? journal_unread_senders(agent->journal, UNREAD_MAX, error) : NULL;
    for (char **sender = senders; sender != NULL && *sender != NULL; sender++) {
        g_autoptr(AccountRecord) account = ledger_account_of(agent->ledger, *sender, NULL);
        if (account != NULL && account->id == action->account_id)
            return TRUE;
    }
    return FALSE;
}

static const char *check(Agent *agent, const char *token, int epoch)
{
    g_autoptr(GError) error = NULL;
    const char *reason = "unknown-token";
    if (notify_is_current(agent, token, epoch))
        return NULL;
    LedgerAnswer answer = ledger_gate(agent->ledger, token, epoch, clock_now(), &reason, &error);
    if (answer == LEDGER_ERROR) {
        agent_failed(agent, "gate-failed", g_steal_pointer(&error));
        return "ledger";
    }
    if (answer == LEDGER_NO)
        return reason;
    if (accepted_before(agent, token, epoch))
        return "accepted-before";
    gboolean unread = has_unread_reply(agent, token, &error);
    if (error != NULL) {
        agent_failed(agent, "gate-failed", g_steal_pointer(&error));
        return "ledger";
    }
    return unread ? GATE_UNREAD : NULL;
}

static void remember(Agent *agent, const char *token, int epoch, const char *reason)
{
    if (g_hash_table_size(agent->granted) > GRANTED_MAX)
        g_hash_table_remove_all(agent->granted);
    if (g_hash_table_size(agent->denied) > GRANTED_MAX)
        g_hash_table_remove_all(agent->denied);
    if (reason == NULL)
        g_hash_table_add(agent->granted, grant_key(token, epoch));
    else
        g_hash_table_insert(agent->denied, g_strdup(token), (char *)reason);
}

char *gate_answer(const char *line, void *data)
{
    Agent *agent = data;
    char token[TOKEN_MAX + 1], queue_id[65], rest;
    int epoch;
    if (sscanf(line, "GATE %128s %9d %64s %c", token, &epoch, queue_id, &rest) != 3)
        return g_strdup("no bad-request\n");
    const char *reason = check(agent, token, epoch);
    remember(agent, token, epoch, reason);
    log_event(G_LOG_LEVEL_INFO, queue_id, reason == NULL ? "gate-yes" : "gate-no", "token", token, "epoch",
              log_int(epoch), "reason", reason != NULL ? reason : "-", NULL);
    return reason == NULL ? g_strdup("yes\n") : g_strdup_printf("no %s\n", reason);
}

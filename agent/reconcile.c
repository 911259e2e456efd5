// Settles reservations whose outcome this process did not hear. Called at start, and by remind.c after an
// unknown outcome. The reasoning: our milter marks a reminder as accepted, synced, before the MTA may accept
// it; so accepted means sent, and not accepted means not sent, once the milter can no longer be between the
// gate's yes and its mark (journal_wait is the longest it stays there). Reserving again then kills the old
// epoch at the gate. Only when the host itself went down after the mark is it not known whether the MTA's
// queue file survived: such an action is uncertain, is listed, and is never sent again by itself.
#include "agent/reconcile.h"

#include <stdlib.h>
#include <string.h>

#include "agent/gate.h"
#include "store/clock.h"
#include "store/ledger_outbox.h"
#include "store/log.h"

#define MARGIN_MS 300
#define POLL_MS 50

// When this host was booted, Unix seconds; 0 when it cannot be told.
static int64_t booted_unix(void)
{
    g_autofree char *stat = NULL;
    if (!g_file_get_contents("/proc/stat", &stat, NULL, NULL))
        return 0;
    const char *line = strstr(stat, "\nbtime ");
    return line != NULL ? g_ascii_strtoll(line + strlen("\nbtime "), NULL, 10) : 0;
}

static gboolean host_went_down_since(const Agent *agent, int64_t at_unix)
{
    return strcmp(agent->settings->clock, "system") == 0 && at_unix < booted_unix();
}

static Verdict settle_accepted(Agent *agent, const ActionRecord *action, const char *queue_id,
                               int64_t at_unix, GError **error)
{
    Act act = {.at_unix = clock_now(),
               .actor = "agent",
               .why = "the MTA's reply was lost; our milter saw the mail accepted"};
    if (host_went_down_since(agent, at_unix) && action->state == ACTION_RESERVED) {
        act.why = "accepted, but the host went down before the MTA's reply";
        log_event(G_LOG_LEVEL_WARNING, queue_id, "reminder-uncertain", "action", log_int(action->id), NULL);
        return ledger_mark_uncertain(agent->ledger, &act, action->id, act.why, error) ? VERDICT_UNCERTAIN
                                                                                      : VERDICT_ERROR;
    }
    if (action->state == ACTION_RESERVED &&
        !ledger_mark_accepted(agent->ledger, &act, action->id, action->epoch, queue_id, error))
        return VERDICT_ERROR;
    if (!ledger_mark_sent(agent->ledger, &act, action->id, action->epoch, queue_id, error))
        return VERDICT_ERROR;
    log_event(G_LOG_LEVEL_INFO, queue_id, "reminder-sent", "action", log_int(action->id), "by", "journal",
              NULL);
    return VERDICT_SENT;
}

static Verdict settle_not_accepted(Agent *agent, const ActionRecord *action, GError **error)
{
    Act act = {.at_unix = clock_now(), .actor = "agent", .why = "the MTA did not accept it: sent again"};
    log_event(G_LOG_LEVEL_INFO, NULL, "reminder-not-accepted", "action", log_int(action->id), "epoch",
              log_int(action->epoch), NULL);
    return ledger_mark_failed(agent->ledger, &act, action->id, LEDGER_NOT_ACCEPTED, error) ? VERDICT_NOT
                                                                                           : VERDICT_ERROR;
}

typedef struct {
    char *queue_id;
    int64_t at_unix;
} Acceptance;

// Our milter's mark of the action, unless it is of an earlier epoch that is known to have been refused.
static gboolean was_accepted(Agent *agent, const ActionRecord *action, Acceptance *seen, GError **error)
{
    int epoch;
    if (!journal_accepted(agent->journal, action->token, &epoch, &seen->at_unix, &seen->queue_id, error))
        return FALSE;
    return epoch == action->epoch || ledger_was_refused(agent->ledger, action, epoch, error) == LEDGER_NO;
}

Verdict reconcile_action(Agent *agent, const ActionRecord *action, gint64 asked_us, GError **error)
{
    Acceptance seen = {0};
    g_autoptr(GError) why = NULL;
    if (action->state == ACTION_ACCEPTED)
        return settle_accepted(agent, action, action->queue_id, 0, error);
    if (action->state != ACTION_RESERVED)
        return VERDICT_NOT;
    gboolean accepted = was_accepted(agent, action, &seen, &why);
    g_autofree char *queue_id = seen.queue_id;
    if (accepted)
        return settle_accepted(agent, action, queue_id, seen.at_unix, error);
    if (why != NULL) {
        g_propagate_error(error, g_steal_pointer(&why));
        return VERDICT_ERROR;
    }
    gint64 wait_us = (agent->settings->journal_wait_ms + MARGIN_MS) * G_GINT64_CONSTANT(1000);
    if (g_get_monotonic_time() - asked_us < wait_us)
        return VERDICT_WAIT;
    return settle_not_accepted(agent, action, error);
}

static gboolean tick(void *data)
{
    (void)data;
    return G_SOURCE_CONTINUE;
}

Verdict reconcile_wait(Agent *agent, int64_t action_id, GError **error)
{
    gint64 since_us = g_get_monotonic_time();
    guint timer = g_timeout_add(POLL_MS, tick, NULL);
    Verdict verdict = VERDICT_WAIT;
    while (verdict == VERDICT_WAIT && !agent->stop) {
        g_autoptr(ActionRecord) action = ledger_action(agent->ledger, action_id, error);
        verdict = action != NULL ? reconcile_action(agent, action, since_us, error) : VERDICT_ERROR;
        if (verdict == VERDICT_WAIT)
            g_main_context_iteration(NULL, TRUE);
    }
    g_source_remove(timer);
    return verdict;
}

static gboolean reconcile_state(Agent *agent, ActionState state, GError **error)
{
    LedgerFilter filter = {.state = state, .match_state = TRUE};
    g_autoptr(GPtrArray) actions = ledger_actions(agent->ledger, &filter, error);
    gboolean all = actions != NULL;
    for (guint i = 0; actions != NULL && i < actions->len && !agent->stop; i++) {
        Verdict verdict = reconcile_action(agent, actions->pdata[i], agent->started_us, error);
        if (verdict == VERDICT_ERROR)
            return FALSE;
        all = all && verdict != VERDICT_WAIT;
    }
    return all;
}

gboolean reconcile_all(Agent *agent)
{
    g_autoptr(GError) error = NULL;
    gboolean done = reconcile_state(agent, ACTION_ACCEPTED, &error) && error == NULL &&
                    reconcile_state(agent, ACTION_RESERVED, &error);
    if (error != NULL)
        agent_failed(agent, "reconcile-failed", g_steal_pointer(&error));
    return done;
}

// The decision pass over the accounts that are due. Called by run.c before it carries anything out, and by
// the benchmark. One COMMIT for all of them: with a disk that syncs a thousand times a second, one for each
// would be the whole cost of the pass. Always holds: nothing but decisions, risk classes and times to look
// again is written here.
#include "agent/sweep.h"

#include "agent/debtor.h"
#include "agent/repute.h"
#include "store/ledger_snapshot.h"

static gboolean record(Ledger *ledger, const Snapshot *snapshot, const Decision *decision, int64_t now_unix,
                       GError **error)
{
    Act act = {.at_unix = now_unix, .actor = "agent"};
    return ledger_decided(ledger, &act, snapshot->state.id, decision, NULL, error) &&
           ledger_schedule(ledger, snapshot->state.id, decision->next_unix, snapshot->last_event, error);
}

// *idle: nothing was to be done, and that is recorded.
static gboolean sweep_one(Ledger *ledger, World *world, int64_t account_id, int64_t now_unix, gboolean *idle,
                          GError **error)
{
    const Settings *settings = world->settings;
    SnapshotFlags flags = settings->mode == MODE_SHADOW ? SNAPSHOT_SHADOW : SNAPSHOT_LIVE;
    g_autoptr(AccountRecord) account = ledger_account(ledger, account_id, error);
    gboolean weighed = account && repute_update(settings, ledger, account, now_unix, error);
    g_autoptr(Snapshot) snapshot =
        weighed ? ledger_snapshot(ledger, account_id, flags, now_unix, error) : NULL;
    *idle = FALSE;
    if (!snapshot)
        return FALSE;
    const Ladder *ladder = debtor_ladder(settings, account, snapshot);
    if (!ladder)
        return TRUE;
    DebtorRules rules;
    debtor_rules(world, account, &rules);
    g_autoptr(Decision) decision = decide(&snapshot->state, ladder, &rules.calendar, &rules.limits, now_unix);
    debtor_rules_clear(&rules);
    *idle = decision->kind == DECISION_NOTHING;
    return !*idle || record(ledger, snapshot, decision, now_unix, error);
}

GArray *sweep_idle(Ledger *ledger, World *world, const GArray *due, int64_t now_unix, GError **error)
{
    g_autoptr(GArray) rest = g_array_new(FALSE, FALSE, sizeof(int64_t));
    if (!ledger_begin(ledger, error))
        return NULL;
    for (guint i = 0; i < due->len; i++) {
        int64_t account_id = g_array_index(due, int64_t, i);
        gboolean idle;
        if (!sweep_one(ledger, world, account_id, now_unix, &idle, error)) {
            ledger_rollback(ledger);
            return NULL;
        }
        if (!idle)
            g_array_append_val(rest, account_id);
    }
    return ledger_commit(ledger, error) ? g_steal_pointer(&rest) : NULL;
}

// The decision pass over the accounts that are due. Called by run.c before it carries anything out, and by
// the benchmark. One COMMIT for all of them: with a disk that syncs a thousand times a second, one for each
// would be the whole cost of the pass. Always holds: nothing but decisions, risk classes and times to look
// again is written here.
#include "agent/sweep.h"

#include "agent/debtor.h"
#include "agent/repute.h"
#include "store/ledger_snapshot.h"

static gboolean record(Ledger *ledger, const Snapshot *snapshot, const Decision *decision, int64_t next_unix,
                       int64_t now_unix, GError **error)
{
    Act act = {.at_unix = now_unix, .actor = "agent"};
    return ledger_decided(ledger, &act, snapshot->state.id, decision, NULL, error) &&
           ledger_schedule(ledger, snapshot->state.id, next_unix, snapshot->last_event, error);
}

typedef struct {
    Ledger *ledger;
    World *world;
    int64_t now_unix;
    AccountRecord *account;
    Reputation reputation;
} Sweeping;

static gboolean decide_one(const Sweeping *s, gboolean *idle, GError **error)
{
    Ledger *ledger = s->ledger;
    World *world = s->world;
    const AccountRecord *account = s->account;
    int64_t now_unix = s->now_unix;
    const Settings *settings = world->settings;
    SnapshotFlags flags = settings->mode == MODE_SHADOW ? SNAPSHOT_SHADOW : SNAPSHOT_LIVE;
    g_autoptr(Snapshot) snapshot = ledger_snapshot(ledger, account->id, flags, now_unix, error);
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
    int64_t next = repute_next(settings, &s->reputation, decision->next_unix);
    return !*idle || record(ledger, snapshot, decision, next, now_unix, error);
}

// *idle: nothing was to be done, and that is recorded.
static gboolean sweep_one(Ledger *ledger, World *world, int64_t account_id, int64_t now_unix, gboolean *idle,
                          GError **error)
{
    g_autoptr(AccountRecord) account = ledger_account(ledger, account_id, error);
    Sweeping s = {.ledger = ledger, .world = world, .now_unix = now_unix, .account = account};
    *idle = FALSE;
    gboolean ok = account &&
                  repute_update(world->settings, ledger, account, now_unix, &s.reputation, error) &&
                  decide_one(&s, idle, error);
    repute_clear(&s.reputation);
    return ok;
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

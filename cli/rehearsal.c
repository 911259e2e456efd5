// Brings together what decide() wants of one account. Called by why and simulate; the agent does the same
// with the same functions, so what is rehearsed is what will be played.
#include "cli/rehearsal.h"

#include <string.h>

gboolean rehearsal_begin(Rehearsal *r, Cli *cli, World *world, int64_t account_id, GError **error)
{
    const Settings *settings = world->settings;
    *r = (Rehearsal){0};
    SnapshotFlags flags = settings->mode == MODE_SHADOW ? SNAPSHOT_SHADOW : SNAPSHOT_LIVE;
    r->account = ledger_account(cli->ledger, account_id, error);
    r->snapshot = r->account ? ledger_snapshot(cli->ledger, account_id, flags, cli->now_unix, error) : NULL;
    if (!r->snapshot)
        return FALSE;
    debtor_rules(world, r->account, &r->rules);
    if (repute_matters(settings) &&
        !repute_gather(settings, cli->ledger, r->account, cli->now_unix, &r->reputation, error))
        return FALSE;
    r->ladder = debtor_ladder(settings, r->account, r->snapshot);
    rehearsal_advance(r, settings, cli->now_unix, 0);
    return TRUE;
}

void rehearsal_advance(Rehearsal *r, const Settings *settings, int64_t now_unix, int broken)
{
    if (r->reputation.invoices == NULL)
        return;
    g_autoptr(GTimeZone) zone = g_time_zone_new_identifier(settings->office_zone);
    r->reputation.input.today = calendar_day(zone, now_unix, NULL);
    r->reputation.input.broken_promises += broken;
    const char *class = risk_class_name(risk_class_of(&r->reputation.input));
    if (strcmp(class, r->account->risk) == 0)
        return;
    g_free(r->account->risk);
    r->account->risk = g_strdup(class);
    r->ladder = debtor_ladder(settings, r->account, r->snapshot);
}

void rehearsal_end(Rehearsal *r)
{
    repute_clear(&r->reputation);
    if (r->snapshot)
        debtor_rules_clear(&r->rules);
    g_clear_pointer(&r->snapshot, snapshot_free);
    g_clear_pointer(&r->account, account_record_free);
}

const char *rehearsal_step_name(const Rehearsal *r, int step)
{
    if (!r->ladder || step < 0 || (guint)step >= r->ladder->steps->len)
        return "?";
    return ((const LadderStep *)r->ladder->steps->pdata[step])->name;
}

// Applies the configuration to an account. Called by digest.c (keys), run.c and remind.c (ladder, calendar).
// Everything here is a lookup; what follows from it is decided in policy/.
#include "agent/debtor.h"

#include <string.h>

#include "policy/base/text.h"

gboolean debtor_is_freemail(const Settings *settings, const char *domain)
{
    return settings->freemail != NULL && g_strv_contains((const char *const *)settings->freemail, domain);
}

char *debtor_key(const Settings *settings, const char *address)
{
    g_autofree char *bare = text_address(address);
    g_autofree char *lower = g_ascii_strdown(bare, -1);
    g_autofree char *domain = text_domain(lower);
    gboolean own_account = debtor_is_freemail(settings, domain) || settings_account(settings, lower) != NULL;
    return own_account ? g_steal_pointer(&lower) : g_steal_pointer(&domain);
}

char **debtor_external(const Settings *settings, char *const *list)
{
    GPtrArray *out = g_ptr_array_new();
    for (; list != NULL && *list != NULL; list++) {
        g_autofree char *bare = text_address(*list);
        if (*bare == '\0' || settings_is_ours(settings, bare) ||
            g_ptr_array_find_with_equal_func(out, bare, g_str_equal, NULL))
            continue;
        g_ptr_array_add(out, g_steal_pointer(&bare));
    }
    g_ptr_array_add(out, NULL);
    return (char **)g_ptr_array_free(out, FALSE);
}

static GTimeZone *zone_named(const char *name)
{
    return name != NULL && *name != '\0' ? g_time_zone_new_identifier(name) : NULL;
}

void debtor_calendar(const Settings *settings, const AccountRecord *account, Calendar *calendar)
{
    const AccountSettings *own = settings_account(settings, account->key);
    GTimeZone *zone = own != NULL ? zone_named(own->zone) : NULL;
    if (zone == NULL)
        zone = zone_named(account->zone);
    if (zone == NULL)
        zone = zone_named(settings->office_zone);
    *calendar = (Calendar){
        .zone = zone != NULL ? zone : g_time_zone_new_utc(),
        .working_days = settings->working_days,
        .open_minute = settings->open_minute,
        .close_minute = settings->close_minute,
    };
}

void debtor_calendar_clear(Calendar *calendar)
{
    g_clear_pointer(&calendar->zone, g_time_zone_unref);
}

static Money open_sum(const Snapshot *snapshot)
{
    Money sum = {0};
    for (guint i = 0; i < snapshot->state.invoices->len; i++) {
        const InvoiceState *invoice = snapshot->state.invoices->pdata[i];
        if (sum.currency[0] == '\0')
            sum = invoice->open;
        else if (strcmp(sum.currency, invoice->open.currency) == 0 &&
                 !money_add(sum.minor, invoice->open.minor, &sum.minor))
            sum.minor = INT64_MAX;
    }
    return sum;
}

static GPtrArray *owners(const Snapshot *snapshot)
{
    GPtrArray *out = g_ptr_array_new();
    for (guint i = 0; i < snapshot->state.invoices->len; i++)
        g_ptr_array_add(out, (char *)((InvoiceState *)snapshot->state.invoices->pdata[i])->owner);
    g_ptr_array_add(out, NULL);
    return out;
}

const Ladder *debtor_ladder(const Settings *settings, const AccountRecord *account, const Snapshot *snapshot)
{
    const AccountSettings *own = settings_account(settings, account->key);
    const char *name = *account->ladder != '\0' ? account->ladder : own != NULL ? own->ladder : NULL;
    const Ladder *ladder = name != NULL && *name != '\0' ? settings_ladder(settings, name) : NULL;
    if (ladder != NULL)
        return ladder;
    g_autoptr(GPtrArray) senders = owners(snapshot);
    LadderSubject subject = {
        .account = account->key,
        .country = own != NULL && own->country != NULL && *own->country ? own->country : account->country,
        .senders = (const char *const *)senders->pdata,
        .tags = own != NULL ? (const char *const *)own->tags : NULL,
        .open = open_sum(snapshot),
        .risk = account->risk,
    };
    return ladder_choose(settings->ladders, &subject);
}

const char *debtor_language(const Settings *settings, const AccountRecord *account)
{
    const AccountSettings *own = settings_account(settings, account->key);
    if (own != NULL && own->language != NULL && *own->language != '\0')
        return own->language;
    return *account->language != '\0' ? account->language : settings->language;
}

gboolean debtor_may_write(const Settings *settings, const AccountRecord *account, const GPtrArray *states,
                          const char *address)
{
    const AccountSettings *own = settings_account(settings, account->key);
    for (char **never = own != NULL ? own->never_to : NULL; never != NULL && *never != NULL; never++)
        if (g_ascii_strcasecmp(*never, address) == 0)
            return FALSE;
    for (guint i = 0; states != NULL && i < states->len; i++) {
        const AddressRecord *record = states->pdata[i];
        if (g_ascii_strcasecmp(record->address, address) == 0 && strcmp(record->state, "ok") != 0)
            return FALSE;
    }
    return TRUE;
}

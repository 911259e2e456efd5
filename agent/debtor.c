// Applies the configuration, and what its files say about the world, to an account. Called by digest.c
// (keys), run.c, sweep.c and remind.c (ladder, calendar, limits, law) and by the commands that rehearse them.
// Everything here is a lookup; what follows from it is decided in policy/.
#include "agent/debtor.h"

#include <string.h>

#include "policy/base/text.h"

#define LEAST_OPEN_MINUTES 60 // clocks that leave less are not reconciled

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

// ---- where the debtor is -----------------------------------------------------------------------------

static const char *first_of(const char *configured, const char *known)
{
    return configured != NULL && *configured != '\0' ? configured : known;
}

const char *debtor_region(const Settings *settings, const AccountRecord *account)
{
    const AccountSettings *own = settings_account(settings, account->key);
    if (own != NULL && own->region != NULL && *own->region != '\0')
        return own->region;
    gboolean elsewhere = own != NULL && own->country != NULL && *own->country != '\0' &&
                         !g_str_has_prefix(account->country, own->country);
    return strlen(account->country) > 2 && !elsewhere ? account->country : "";
}

void debtor_country(const Settings *settings, const AccountRecord *account, char country[DEBTOR_COUNTRY_SIZE])
{
    const AccountSettings *own = settings_account(settings, account->key);
    const char *region = debtor_region(settings, account);
    const char *known =
        *region != '\0' ? region : first_of(own != NULL ? own->country : NULL, account->country);
    g_strlcpy(country, known, DEBTOR_COUNTRY_SIZE); // the region's first two letters are its country
}

// ---- the rules ---------------------------------------------------------------------------------------

LawProfile *debtor_law(const World *world, const AccountRecord *account)
{
    const Settings *settings = world->settings;
    const AccountSettings *own = settings_account(settings, account->key);
    const char *region = debtor_region(settings, account);
    gboolean said = own != NULL && own->kind != NULL && strcmp(own->kind, "unknown") != 0;
    char country[DEBTOR_COUNTRY_SIZE];
    debtor_country(settings, account, country);
    LawCase law_case = {
        .creditor_country = settings->office_country,
        .debtor_country = *region != '\0' ? region : country,
        .role = strcmp(settings->role, "collector") == 0 ? ROLE_THIRD_PARTY : ROLE_FIRST_PARTY,
    };
    if (!debtor_kind_parse(said ? own->kind : account->kind, &law_case.kind))
        law_case.kind = DEBTOR_UNKNOWN;
    return law_profile(world->law, &law_case);
}

// The clocks of the debtor's place, when they leave hours to write in.
static GTimeZone *place_zone(World *world, const AccountRecord *account, DebtorRules *rules)
{
    ZoneSpan span;
    Calendar *calendar = &rules->calendar;
    char country[DEBTOR_COUNTRY_SIZE];
    debtor_country(world->settings, account, country);
    if (!zones_of_place(world->zones, country, debtor_region(world->settings, account), &span))
        return NULL;
    int open = calendar->open_minute + span.later_open_minutes;
    int close = calendar->close_minute - span.earlier_close_minutes;
    if (close - open < LEAST_OPEN_MINUTES && (span.later_open_minutes || span.earlier_close_minutes))
        return NULL;
    rules->narrowed = open != calendar->open_minute || close != calendar->close_minute;
    calendar->open_minute = open;
    calendar->close_minute = close;
    return g_time_zone_ref(span.zone);
}

// In the order of ZoneBasis. The calendar's hours are already those of the configuration and the law.
static void set_zone(World *world, const AccountRecord *account, DebtorRules *rules)
{
    const AccountSettings *own = settings_account(world->settings, account->key);
    GTimeZone *zone = own != NULL ? zone_named(own->zone) : NULL;
    rules->zone_basis = ZONE_CONFIGURED;
    if (zone == NULL) {
        rules->zone_basis = ZONE_REPLIES;
        zone = zone_named(account->zone);
    }
    if (zone == NULL) {
        rules->zone_basis = ZONE_PLACE;
        zone = place_zone(world, account, rules);
    }
    if (zone == NULL) {
        rules->zone_basis = ZONE_OFFICE;
        zone = zone_named(world->settings->office_zone);
    }
    rules->calendar.zone = zone != NULL ? zone : g_time_zone_new_utc();
}

char *debtor_zone_sentence(const DebtorRules *rules)
{
    static const char *const known[] = {
        [ZONE_CONFIGURED] = "as configured for this debtor",
        [ZONE_REPLIES] = "by the Date headers of their answers",
        [ZONE_PLACE] = "by their country or region",
        [ZONE_OFFICE] = "the office's, because theirs is not known",
    };
    const Calendar *c = &rules->calendar;
    return g_strdup_printf(
        "Reminders leave from %02d:%02d to %02d:%02d in the time zone %s, %s%s.", c->open_minute / 60,
        c->open_minute % 60, c->close_minute / 60, c->close_minute % 60, g_time_zone_get_identifier(c->zone),
        known[rules->zone_basis], rules->narrowed ? "; these are the hours that suit all of its clocks" : "");
}

void debtor_rules(World *world, const AccountRecord *account, DebtorRules *rules)
{
    const Settings *settings = world->settings;
    char country[DEBTOR_COUNTRY_SIZE];
    debtor_country(settings, account, country);
    const GArray *holidays = world_holidays(world, country, debtor_region(settings, account));
    *rules = (DebtorRules){
        .calendar = {.holidays = (const Day *)(void *)holidays->data,
                     .n_holidays = holidays->len,
                     .working_days = settings->working_days,
                     .open_minute = settings->open_minute,
                     .close_minute = settings->close_minute},
        .limits = settings->limits,
        .law = debtor_law(world, account),
    };
    rules->limits.mode = settings->mode;
    law_apply(rules->law, &rules->calendar, &rules->limits);
    set_zone(world, account, rules);
}

void debtor_rules_clear(DebtorRules *rules)
{
    g_clear_pointer(&rules->calendar.zone, g_time_zone_unref);
    g_clear_pointer(&rules->law, law_profile_free);
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
    char country[DEBTOR_COUNTRY_SIZE];
    debtor_country(settings, account, country);
    LadderSubject subject = {
        .account = account->key,
        .country = country,
        .senders = (const char *const *)senders->pdata,
        .tags = own != NULL ? (const char *const *)own->tags : NULL,
        .open = open_sum(snapshot),
        .risk = account->risk,
    };
    return ladder_choose(settings->ladders, &subject);
}

const char *debtor_language(const Settings *settings, const AccountRecord *account, const InvoiceRecord *lead,
                            const char *of_country)
{
    const AccountSettings *own = settings_account(settings, account->key);
    const char *candidates[] = {own != NULL ? own->language : NULL, lead != NULL ? lead->language : NULL,
                                account->language, of_country, lead != NULL ? lead->cover_language : NULL};
    for (guint i = 0; i < G_N_ELEMENTS(candidates); i++)
        if (candidates[i] != NULL && *candidates[i] != '\0')
            return candidates[i];
    return settings->language;
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

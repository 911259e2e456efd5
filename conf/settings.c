// The configuration as its readers hold and ask it: an immutable snapshot with a count of its holders.
// Callers: every program. How it is loaded is settings_load.c.
#include "conf/settings.h"

#include <string.h>

#include "conf/options.h"
#include "policy/base/text.h"

Settings *settings_ref(Settings *settings)
{
    g_atomic_int_inc(&settings->ref_count);
    return settings;
}

void settings_unref(Settings *settings)
{
    if (!settings || !g_atomic_int_dec_and_test(&settings->ref_count))
        return;
    for (gsize i = 0; i < n_options; i++)
        if (options[i].in == IN_TOP)
            option_clear(&options[i], settings);
    g_ptr_array_unref(settings->ladders);
    g_ptr_array_unref(settings->accounts);
    g_free(settings);
}

const Ladder *settings_ladder(const Settings *settings, const char *name)
{
    for (guint i = 0; i < settings->ladders->len; i++) {
        const Ladder *ladder = settings->ladders->pdata[i];
        if (strcmp(ladder->name, name) == 0)
            return ladder;
    }
    return NULL;
}

const AccountSettings *settings_account(const Settings *settings, const char *key)
{
    for (guint i = 0; i < settings->accounts->len; i++) {
        const AccountSettings *a = settings->accounts->pdata[i];
        if (strcmp(a->key, key) == 0)
            return a;
    }
    return NULL;
}

gboolean settings_is_ours(const Settings *settings, const char *address)
{
    g_autofree char *domain = text_domain(address);
    return *domain && g_strv_contains((const char *const *)settings->our_domains, domain);
}

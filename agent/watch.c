// The agent's side of the watch list. Called before the ledger commits a capture and before a reminder is
// submitted: what is watched too early costs a look-up, too late an answer.
#include "agent/watch.h"

#include "agent/debtor.h"
#include "policy/base/text.h"

gboolean watch_thread(Agent *agent, const char *const *message_ids, const char *const *addresses,
                      GError **error)
{
    g_autoptr(GPtrArray) keys = g_ptr_array_new_with_free_func(g_free);
    for (const char *const *id = message_ids; id != NULL && *id != NULL; id++)
        if (**id != '\0')
            g_ptr_array_add(keys, journal_watch_key(WATCH_MESSAGE_ID, *id));
    for (const char *const *address = addresses; address != NULL && *address != NULL; address++) {
        g_autofree char *domain = text_domain(*address);
        if (*domain == '\0')
            continue;
        g_ptr_array_add(keys, journal_watch_key(WATCH_ADDRESS, *address));
        if (!debtor_is_freemail(agent->settings, domain))
            g_ptr_array_add(keys, journal_watch_key(WATCH_DOMAIN, domain));
    }
    if (keys->len == 0)
        return TRUE;
    g_ptr_array_add(keys, NULL);
    return journal_watch_add(agent->journal, (char *const *)keys->pdata, error);
}

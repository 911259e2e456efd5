// Whose account an address is, which ladder and which calendar it has: the configuration applied to the
// ledger's accounts. Used by the agent and by the commands that rehearse it. Pure apart from reading time
// zones.
#ifndef PD_AGENT_DEBTOR_H
#define PD_AGENT_DEBTOR_H

#include <glib.h>

#include "conf/settings.h"
#include "policy/calendar.h"
#include "store/ledger_record.h"
#include "store/ledger_snapshot.h"

// The account's key: the domain, or at a freemail provider the address; lower case. "" for no address.
char *debtor_key(const Settings *settings, const char *address);
gboolean debtor_is_freemail(const Settings *settings, const char *domain);
// Addresses (bare, no doubles, no ours) of `list`; NULL-terminated, owned by the caller.
char **debtor_external(const Settings *settings, char *const *list);

// The calendar of an account; clear it with debtor_calendar_clear.
void debtor_calendar(const Settings *settings, const AccountRecord *account, Calendar *calendar);
void debtor_calendar_clear(Calendar *calendar);
// The ladder of an account in this state; NULL if the configuration has none for it.
const Ladder *debtor_ladder(const Settings *settings, const AccountRecord *account, const Snapshot *snapshot);
// The language of its reminders: the account's, else the configuration's.
const char *debtor_language(const Settings *settings, const AccountRecord *account);
// FALSE for an address that the configuration or the ledger says must not be written to. `states` are
// AddressRecord *.
gboolean debtor_may_write(const Settings *settings, const AccountRecord *account, const GPtrArray *states,
                          const char *address);

#endif

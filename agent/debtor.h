// Whose account an address is, and what binds us when we write to it: ladder, calendar with holidays, sending
// hours, limits, law. The one place where the configuration meets the ledger's accounts: the agent and the
// commands that rehearse it (why, simulate, interest) ask here. Pure apart from reading time zones.
#ifndef PD_AGENT_DEBTOR_H
#define PD_AGENT_DEBTOR_H

#include <glib.h>

#include "conf/settings.h"
#include "conf/world.h"
#include "policy/calendar.h"
#include "store/ledger_record.h"
#include "store/ledger_snapshot.h"

// The account's key: the domain, or at a freemail provider the address; lower case. "" for no address.
char *debtor_key(const Settings *settings, const char *address);
gboolean debtor_is_freemail(const Settings *settings, const char *domain);
// Addresses (bare, no doubles, no ours) of `list`; NULL-terminated, owned by the caller.
char **debtor_external(const Settings *settings, char *const *list);

#define DEBTOR_COUNTRY_SIZE 3
// The debtor's country, ISO 3166-1: the configuration's word, else the ledger's; "" not known.
void debtor_country(const Settings *settings, const AccountRecord *account,
                    char country[DEBTOR_COUNTRY_SIZE]);
// Its region, ISO 3166-2: the configuration's word, else the ledger's; "" not known. Owned by the settings or
// the record.
const char *debtor_region(const Settings *settings, const AccountRecord *account);

// From where the zone is known in which the debtor's hours are counted; in this order.
typedef enum {
    ZONE_CONFIGURED, // zone = ... of the account
    ZONE_REPLIES,    // the Date headers of their answers
    ZONE_PLACE,      // their country or region: the hours that are right by all of its clocks
    ZONE_OFFICE,     // nothing is known, or the clocks of the country leave no hour
} ZoneBasis;

typedef struct {
    Calendar calendar; // the configured one, narrowed by law, with the holidays; these are the world's
    Limits limits;     // likewise; with the mode
    LawProfile *law;   // strings owned by the world
    ZoneBasis zone_basis;
    gboolean narrowed; // ZONE_PLACE, and the place has several clocks
} DebtorRules;

// What binds us when writing to this account. Clear it with debtor_rules_clear, before the world goes.
void debtor_rules(World *world, const AccountRecord *account, DebtorRules *rules);
void debtor_rules_clear(DebtorRules *rules);
// One sentence: whose clock the times are told by, and how that is known. Owned by the caller.
char *debtor_zone_sentence(const DebtorRules *rules);
// The law alone. Never NULL.
LawProfile *debtor_law(const World *world, const AccountRecord *account);
// The ladder of an account in this state; NULL if the configuration has none for it.
const Ladder *debtor_ladder(const Settings *settings, const AccountRecord *account, const Snapshot *snapshot);
// The language of a reminder about `lead` (NULL: of the account in general): the one configured for the
// account, the invoice's own, the account's, its country's (`of_country`, NULL when it has several or is not
// known), that of the mail with the invoice, the configuration's. The first that is known.
const char *debtor_language(const Settings *settings, const AccountRecord *account, const InvoiceRecord *lead,
                            const char *of_country);
// FALSE for an address that the configuration or the ledger says must not be written to. `states` are
// AddressRecord *.
gboolean debtor_may_write(const Settings *settings, const AccountRecord *account, const GPtrArray *states,
                          const char *address);

#endif

// What the configuration's files say about the world: holidays, law, reference rates. Read once, together
// with the settings, and immutable afterwards but for a cache of holidays; main thread.
#ifndef PD_CONF_WORLD_H
#define PD_CONF_WORLD_H

#include <glib.h>

#include "conf/settings.h"
#include "conf/zones.h"
#include "policy/law.h"
#include "policy/rates.h"

#define WORLD_FIRST_YEAR 2015 // holidays are known from here
#define WORLD_LAST_YEAR 2045  // to here, as far as the files go

typedef struct {
    Settings *settings; // held
    LawTable *law;
    RateTable *rates;
    GPtrArray *regimes;    // Regime *
    GHashTable *calendars; // shipped holidays: "DE-BY" -> GArray of Day, sorted
    GArray *office;        // Day: of calendar_files and of the office's country
    ZoneTable *zones;      // of calendar_dir
    GHashTable *unions;    // cache: place -> GArray of Day
} World;

// Reads calendar_dir (with zones.tsv), calendar_files and rates_dir (regimes.tsv, law.tsv, one file a series
// of rates). NULL with PD_ERR_CONF naming the file.
World *world_load(Settings *settings, GError **error);
void world_free(World *world);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(World, world_free)

// Holidays (Day, sorted, no doubles) on which a debtor there is not written to: the office's, and those of
// the country and the region as far as they are shipped; of a country whose regions alone are shipped, and
// the region not known, those of all of them. `region` is ISO 3166-2 ("DE-BY"); either may be "". Owned by
// the world.
const GArray *world_holidays(World *world, const char *country, const char *region);

#endif

// The clocks of countries and regions (calendars/zones.tsv): in which zone a debtor's hours are counted when
// nobody has said so. A place with several clocks gives the easternmost zone and by how many minutes the
// sending hours are narrowed there, so that what is left lies within them by every clock of the place.
#ifndef PD_CONF_ZONES_H
#define PD_CONF_ZONES_H

#include <glib.h>
#include <stdint.h>

typedef struct ZoneTable ZoneTable; // main thread: zones are loaded when first asked for, and kept

// Rows "US-TN<TAB>America/New_York,America/Chicago". NULL with PD_ERR_CONF naming file and line.
ZoneTable *zones_parse(const char *file, const char *text, GError **error);
void zones_free(ZoneTable *table);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(ZoneTable, zones_free)

typedef struct {
    const char *name;          // IANA name of the easternmost; owned by the table
    GTimeZone *zone;           // likewise
    int later_open_minutes;    // to be added to the opening time
    int earlier_close_minutes; // to be taken from the closing time
} ZoneSpan;

// The clocks of the region (ISO 3166-2), else of the country (ISO 3166-1); either may be "". FALSE if neither
// is known.
gboolean zones_of_place(ZoneTable *table, const char *country, const char *region, ZoneSpan *span);
// The clock of that place which stands at `offset_minutes` from UTC at that instant: an IANA name, or
// "+hh:mm" when none does or the place is not known. Owned by the caller.
char *zones_of_offset(ZoneTable *table, const char *country, const char *region, int offset_minutes,
                      int64_t unix_s);

#endif

// The clocks of a place, from data. Callers: conf/world.c, agent/debtor.c and agent/whereabouts.c. Who is
// where is not known here. What always holds: an instant inside the narrowed hours is inside them by every
// clock of the place, whatever the season; this is why the differences are taken over a whole year.
#include "conf/zones.h"

#include <string.h>

#include "policy/base/status.h"
#include "policy/tsv.h"

#define SAMPLE_UNIX 1767225600 // 2026-01-01
#define SAMPLES 13             // four weeks apart
#define SAMPLE_S (28 * 86400)

typedef struct {
    char **names;      // from east to west
    GPtrArray *clocks; // GTimeZone *, as `names`; NULL: not loaded yet
    ZoneSpan span;
} Place;

struct ZoneTable {
    GHashTable *places; // "US-CA" -> Place
};

static void place_free(void *data)
{
    Place *place = data;
    g_strfreev(place->names);
    g_clear_pointer(&place->clocks, g_ptr_array_unref);
    g_free(place);
}

ZoneTable *zones_parse(const char *file, const char *text, GError **error)
{
    g_autoptr(GPtrArray) rows = tsv_parse(file, text, 2, error);
    if (rows == NULL)
        return NULL;
    g_autoptr(ZoneTable) table = g_new0(ZoneTable, 1);
    table->places = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, place_free);
    for (guint i = 0; i < rows->len; i++) {
        const TsvRow *row = rows->pdata[i];
        Place *place = g_new0(Place, 1);
        place->names = g_strsplit(row->fields[1], ",", -1);
        if (!g_hash_table_insert(table->places, g_strdup(row->fields[0]), place)) {
            tsv_refuse(error, file, row, "the place is given twice");
            return NULL;
        }
    }
    return g_steal_pointer(&table);
}

void zones_free(ZoneTable *table)
{
    if (table == NULL)
        return;
    g_clear_pointer(&table->places, g_hash_table_destroy);
    g_free(table);
}

static int offset_minutes_at(GTimeZone *zone, int64_t unix_s)
{
    int interval = g_time_zone_find_interval(zone, G_TIME_TYPE_UNIVERSAL, unix_s);
    return interval < 0 ? 0 : g_time_zone_get_offset(zone, interval) / 60;
}

// How far the other clocks are behind the first, and ahead of it, at most.
static void measure(Place *place)
{
    GTimeZone *first = place->clocks->pdata[0];
    for (guint i = 1; i < place->clocks->len; i++)
        for (int k = 0; k < SAMPLES; k++) {
            int64_t at = SAMPLE_UNIX + (int64_t)k * SAMPLE_S;
            int behind = offset_minutes_at(first, at) - offset_minutes_at(place->clocks->pdata[i], at);
            place->span.later_open_minutes = MAX(place->span.later_open_minutes, behind);
            place->span.earlier_close_minutes = MAX(place->span.earlier_close_minutes, -behind);
        }
}

// A zone that this system does not have is left out.
static void load(Place *place)
{
    place->clocks = g_ptr_array_new_with_free_func((GDestroyNotify)g_time_zone_unref);
    for (char **name = place->names; *name != NULL; name++) {
        GTimeZone *zone = g_time_zone_new_identifier(g_strstrip(*name));
        if (zone == NULL)
            continue;
        if (place->clocks->len == 0)
            place->span = (ZoneSpan){.name = *name, .zone = zone};
        g_ptr_array_add(place->clocks, zone);
    }
    if (place->clocks->len > 0)
        measure(place);
}

static Place *find(ZoneTable *table, const char *country, const char *region)
{
    Place *place = g_hash_table_lookup(table->places, region);
    if (place == NULL)
        place = g_hash_table_lookup(table->places, country);
    if (place != NULL && place->clocks == NULL)
        load(place);
    return place != NULL && place->clocks->len > 0 ? place : NULL;
}

gboolean zones_of_place(ZoneTable *table, const char *country, const char *region, ZoneSpan *span)
{
    const Place *place = find(table, country, region);
    if (place != NULL)
        *span = place->span;
    return place != NULL;
}

char *zones_of_offset(ZoneTable *table, const char *country, const char *region, int offset_minutes,
                      int64_t unix_s)
{
    const Place *place = find(table, country, region);
    for (guint i = 0; place != NULL && i < place->clocks->len; i++)
        if (offset_minutes_at(place->clocks->pdata[i], unix_s) == offset_minutes)
            return g_strdup(g_time_zone_get_identifier(place->clocks->pdata[i]));
    int positive = ABS(offset_minutes);
    return g_strdup_printf("%c%02d:%02d", offset_minutes < 0 ? '-' : '+', positive / 60, positive % 60);
}

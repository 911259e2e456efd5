// Loads the data files that decisions need. Called by the programs after the settings, at start and at
// reload: whatever is wrong with a file is found then, with its name, and never while a debtor is written
// to. What the data means is in policy/ (holidays.c, law.c, rates.c).
#include "conf/world.h"

#include <string.h>

#include "policy/base/status.h"
#include "policy/holidays.h"

// ---- files -------------------------------------------------------------------------------------------

static char *read_file(const char *path, GError **error)
{
    char *text = NULL;
    g_autoptr(GError) why = NULL;
    if (!g_file_get_contents(path, &text, NULL, &why))
        g_set_error_literal(error, PD_ERROR, PD_ERR_CONF, why->message);
    return text;
}

static char *read_in(const char *dir, const char *name, char **path, GError **error)
{
    *path = g_build_filename(dir, name, NULL);
    return read_file(*path, error);
}

// ---- holidays ----------------------------------------------------------------------------------------

static void days_unref(void *days)
{
    g_array_unref(days);
}

static GArray *days_new(void)
{
    return g_array_new(FALSE, FALSE, sizeof(Day));
}

static void add_days(GArray *to, const GArray *from)
{
    if (from != NULL && from->len > 0)
        g_array_append_vals(to, from->data, from->len);
}

static gboolean read_calendar(const char *path, GArray *days, GError **error)
{
    g_autofree char *text = read_file(path, error);
    Day first = day_from_ymd(WORLD_FIRST_YEAR, 1, 1), last = day_from_ymd(WORLD_LAST_YEAR, 12, 31);
    g_autoptr(GError) why = NULL;
    if (text == NULL)
        return FALSE;
    if (holidays_parse(text, first, last, days, &why))
        return TRUE;
    g_set_error(error, PD_ERROR, PD_ERR_CONF, "%s: %s", path, why->message);
    return FALSE;
}

static gboolean load_shipped(World *world, GError **error)
{
    const char *path = world->settings->calendar_dir, *name;
    g_autoptr(GDir) dir = g_dir_open(path, 0, NULL);
    if (dir == NULL) {
        g_set_error(error, PD_ERROR, PD_ERR_CONF, "calendar_dir %s: no such folder", path);
        return FALSE;
    }
    while ((name = g_dir_read_name(dir)) != NULL) {
        g_autofree char *file = g_build_filename(path, name, NULL);
        if (!g_str_has_suffix(name, ".ics"))
            continue;
        GArray *days = days_new();
        g_hash_table_insert(world->calendars, g_strndup(name, strlen(name) - strlen(".ics")), days);
        if (!read_calendar(file, days, error))
            return FALSE;
    }
    return TRUE;
}

// TRUE if anything is shipped under that name, or under regions of it.
static gboolean add_place(const World *world, const char *name, GArray *days)
{
    const GArray *own = g_hash_table_lookup(world->calendars, name);
    g_autofree char *prefix = g_strconcat(name, "-", NULL);
    gboolean found = own != NULL;
    GHashTableIter i;
    void *key, *value;
    add_days(days, own);
    g_hash_table_iter_init(&i, world->calendars);
    while (!own && *name != '\0' && g_hash_table_iter_next(&i, &key, &value))
        if (g_str_has_prefix(key, prefix)) {
            add_days(days, value);
            found = TRUE;
        }
    return found;
}

static gboolean load_office(World *world, GError **error)
{
    for (char **file = world->settings->calendar_files; file != NULL && *file != NULL; file++) {
        if (g_path_is_absolute(*file)) {
            if (!read_calendar(*file, world->office, error))
                return FALSE;
        } else if (!add_place(world, *file, world->office)) {
            g_set_error(error, PD_ERROR, PD_ERR_CONF,
                        "calendar_files: \"%s\" is neither an absolute path nor a calendar of %s", *file,
                        world->settings->calendar_dir);
            return FALSE;
        }
    }
    add_place(world, world->settings->office_country, world->office);
    return TRUE;
}

const GArray *world_holidays(World *world, const char *country, const char *region)
{
    g_autofree char *place = g_strdup_printf("%s/%s", country, region);
    GArray *days = g_hash_table_lookup(world->unions, place);
    if (days != NULL)
        return days;
    days = days_new();
    add_days(days, world->office);
    const GArray *own = *region != '\0' ? g_hash_table_lookup(world->calendars, region) : NULL;
    add_days(days, own);
    if (own == NULL || g_hash_table_contains(world->calendars, country))
        add_place(world, country, days);
    holidays_finish(days);
    g_hash_table_insert(world->unions, g_steal_pointer(&place), days);
    return days;
}

// ---- clocks ------------------------------------------------------------------------------------------

static gboolean load_zones(World *world, GError **error)
{
    g_autofree char *path = NULL;
    g_autofree char *text = read_in(world->settings->calendar_dir, "zones.tsv", &path, error);
    world->zones = text != NULL ? zones_parse(path, text, error) : NULL;
    return world->zones != NULL;
}

// ---- law and rates -----------------------------------------------------------------------------------

static gboolean load_series(World *world, const char *series, GError **error)
{
    g_autofree char *name = g_strconcat(series, ".tsv", NULL), *path = NULL;
    g_autofree char *text = read_in(world->settings->rates_dir, name, &path, error);
    return text != NULL && rates_add(world->rates, series, path, text, error);
}

static gboolean load_rates(World *world, GError **error)
{
    g_autoptr(GHashTable) done = g_hash_table_new(g_str_hash, g_str_equal);
    g_autofree char *path = NULL;
    g_autofree char *text = read_in(world->settings->rates_dir, "regimes.tsv", &path, error);
    world->regimes = text != NULL ? regimes_parse(path, text, error) : NULL;
    for (guint i = 0; world->regimes != NULL && i < world->regimes->len; i++) {
        const Regime *regime = world->regimes->pdata[i];
        if (strcmp(regime->series, RATES_NO_SERIES) != 0 && g_hash_table_add(done, regime->series) &&
            !load_series(world, regime->series, error))
            return FALSE;
    }
    return world->regimes != NULL;
}

static gboolean load_law(World *world, GError **error)
{
    g_autofree char *path = NULL;
    g_autofree char *text = read_in(world->settings->rates_dir, "law.tsv", &path, error);
    world->law = text != NULL ? law_parse(path, text, error) : NULL;
    return world->law != NULL;
}

// ---- the whole ---------------------------------------------------------------------------------------

World *world_load(Settings *settings, GError **error)
{
    g_autoptr(World) world = g_new0(World, 1);
    world->settings = settings_ref(settings);
    world->rates = rates_new();
    world->calendars = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, days_unref);
    world->unions = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, days_unref);
    world->office = days_new();
    if (!load_shipped(world, error) || !load_office(world, error) || !load_zones(world, error) ||
        !load_rates(world, error) || !load_law(world, error))
        return NULL;
    return g_steal_pointer(&world);
}

void world_free(World *world)
{
    if (world == NULL)
        return;
    g_clear_pointer(&world->settings, settings_unref);
    g_clear_pointer(&world->law, law_free);
    g_clear_pointer(&world->zones, zones_free);
    g_clear_pointer(&world->rates, rates_free);
    g_clear_pointer(&world->regimes, g_ptr_array_unref);
    g_clear_pointer(&world->calendars, g_hash_table_destroy);
    g_clear_pointer(&world->unions, g_hash_table_destroy);
    g_clear_pointer(&world->office, g_array_unref);
    g_free(world);
}

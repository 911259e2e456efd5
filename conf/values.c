// From the strings of the file to the typed fields of the snapshot: one setter per option type. Callers:
// settings.c, through option_set(). Units are always written out: a bare "5" is no duration.
#include "conf/options.h"

#include <string.h>

#include "conf/settings.h"
#include "policy/base/money.h"
#include "policy/base/status.h"

#define FIELD(target, option, type) ((type *)(void *)((char *)(target) + (option)->offset))

static gboolean refuse(GError **error, const Option *o, const char *value)
{
    g_set_error(error, PD_ERROR, PD_ERR_CONF, "%s: \"%s\" is not a %s", o->key, value,
                option_type_name(o->type));
    return FALSE;
}

typedef struct {
    const char *suffix;
    int64_t factor;
} Unit;

static const Unit size_units[] = {{"KiB", 1 << 10}, {"MiB", 1 << 20}, {"GiB", 1 << 30}, {"", 1}, {NULL, 0}};
static const Unit time_units[] = {{"ms", 1}, {"s", 1000}, {"min", 60000}, {NULL, 0}};
static const Unit day_units[] = {{"d", 1}, {"w", 7}, {NULL, 0}};

static gboolean scaled(const char *text, const Unit *units, int64_t most, int64_t *out)
{
    char *end;
    if (!g_ascii_isdigit(*text))
        return FALSE;
    guint64 n = g_ascii_strtoull(text, &end, 10);
    for (const Unit *u = units; u->suffix; u++) {
        int64_t v;
        if (strcmp(end, u->suffix) != 0)
            continue;
        if (n > (guint64)most || __builtin_mul_overflow((int64_t)n, u->factor, &v) || v > most)
            return FALSE;
        *out = v;
        return TRUE;
    }
    return FALSE;
}

static gboolean set_scaled(const Option *o, gpointer target, const char *text, GError **error)
{
    int64_t v = 0;
    if (o->type == OPT_SIZE) {
        if (!scaled(text, size_units, INT64_MAX, &v))
            return refuse(error, o, text);
        *FIELD(target, o, int64_t) = v;
        return TRUE;
    }
    const Unit *units = o->type == OPT_MS ? time_units : day_units;
    if (!scaled(text, units, o->type == OPT_MS ? 600000 : 3660, &v))
        return refuse(error, o, text);
    *FIELD(target, o, int) = (int)v;
    return TRUE;
}

static gboolean set_bool(const Option *o, gpointer target, const char *text, GError **error)
{
    static const char *const yes[] = {"yes", "true", "on", NULL}, *const no[] = {"no", "false", "off", NULL};
    if (!g_strv_contains(yes, text) && !g_strv_contains(no, text))
        return refuse(error, o, text);
    *FIELD(target, o, gboolean) = g_strv_contains(yes, text);
    return TRUE;
}

static gboolean set_int(const Option *o, gpointer target, const char *text, GError **error)
{
    guint64 v;
    if (!g_ascii_string_to_unsigned(text, 10, 0, 1000000, &v, NULL))
        return refuse(error, o, text);
    *FIELD(target, o, int) = (int)v;
    return TRUE;
}

static gboolean set_minute(const Option *o, gpointer target, const char *text, GError **error)
{
    guint64 h, m;
    if (strlen(text) != 5 || text[2] != ':')
        return refuse(error, o, text);
    g_autofree char *hours = g_strndup(text, 2);
    if (!g_ascii_string_to_unsigned(hours, 10, 0, 24, &h, NULL) ||
        !g_ascii_string_to_unsigned(text + 3, 10, 0, 59, &m, NULL) || h * 60 + m > 1440)
        return refuse(error, o, text);
    *FIELD(target, o, int) = (int)(h * 60 + m);
    return TRUE;
}

static gboolean set_weekdays(const Option *o, gpointer target, char *const *values, GError **error)
{
    static const char *const names[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    guint8 bits = 0;
    for (; *values; values++) {
        guint i = 0;
        while (i < 7 && strcmp(names[i], *values) != 0)
            i++;
        if (i == 7)
            return refuse(error, o, *values);
        bits |= (guint8)(1u << i);
    }
    if (bits == 0)
        return refuse(error, o, "");
    *FIELD(target, o, guint8) = bits;
    return TRUE;
}

// The names stand in the order of the enum.
static gboolean set_choice(const Option *o, gpointer target, const char *text, GError **error)
{
    g_auto(GStrv) names = g_strsplit(option_type_name(o->type), "|", -1);
    for (int i = 0; names[i]; i++)
        if (strcmp(names[i], text) == 0) {
            *FIELD(target, o, int) = i; // Mode, Roll and StepAction are ints to the compiler
            return TRUE;
        }
    return refuse(error, o, text);
}
G_STATIC_ASSERT(sizeof(Mode) == sizeof(int) && sizeof(Roll) == sizeof(int) &&
                sizeof(StepAction) == sizeof(int));

static gboolean set_money(const Option *o, gpointer target, const char *text, GError **error)
{
    Money money = {0};
    const char *amount = text;
    if (strlen(text) > 4 && text[3] == ' ') {
        memcpy(money.currency, text, 3);
        if (!money_is_currency(money.currency))
            return refuse(error, o, text);
        amount = text + 4;
    }
    if (!money_parse(amount, money.currency, &money.minor) || money.minor < 0)
        return refuse(error, o, text);
    *FIELD(target, o, Money) = money;
    return TRUE;
}

static gboolean check_each(const Option *o, char *const *values, GError **error)
{
    for (; o->check && *values; values++)
        if (!o->check(*values, error)) {
            g_prefix_error(error, "%s: ", o->key);
            return FALSE;
        }
    return TRUE;
}

gboolean option_set(const Option *o, gpointer target, char *const *values, GError **error)
{
    const char *first = *values ? *values : "";
    if (!check_each(o, values, error))
        return FALSE;
    switch (o->type) {
    case OPT_STRING:
        g_free(*FIELD(target, o, char *));
        *FIELD(target, o, char *) = g_strdup(first);
        return TRUE;
    case OPT_LIST:
        g_strfreev(*FIELD(target, o, char **));
        *FIELD(target, o, char **) = g_strdupv((char **)values);
        return TRUE;
    case OPT_BOOL:
        return set_bool(o, target, first, error);
    case OPT_INT:
        return set_int(o, target, first, error);
    case OPT_SIZE:
    case OPT_MS:
    case OPT_DAYS:
        return set_scaled(o, target, first, error);
    case OPT_MINUTE:
        return set_minute(o, target, first, error);
    case OPT_WEEKDAYS:
        return set_weekdays(o, target, values, error);
    case OPT_MONEY:
        return set_money(o, target, first, error);
    case OPT_MODE:
    case OPT_ROLL:
    case OPT_ACTION:
        return set_choice(o, target, first, error);
    }
    g_assert_not_reached(); // the table is ours
}

char **option_default(const Option *o)
{
    gboolean list = o->type == OPT_LIST || o->type == OPT_WEEKDAYS;
    if (list && *o->def == '\0')
        return g_new0(char *, 1);
    return list ? g_strsplit(o->def, ", ", -1) : g_strdupv((char *[]){(char *)o->def, NULL});
}

void option_clear(const Option *o, gpointer target)
{
    if (o->type == OPT_STRING)
        g_clear_pointer(FIELD(target, o, char *), g_free);
    else if (o->type == OPT_LIST)
        g_clear_pointer(FIELD(target, o, char **), g_strfreev);
}

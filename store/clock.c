// Business time. Programs call clock_use() once and clock_now() whenever "now" means the calendar; waiting
// and timeouts use the monotonic clock and never come here. A clock file lets tests and rehearsals move
// time; a broken file keeps the last instant rather than jumping to another one.
#include "store/clock.h"

#include <stdlib.h>
#include <string.h>

static GMutex lock;
static char *clock_file; // NULL: the system's clock
static int64_t last_unix;
static gboolean have_last;

void clock_use(const char *setting)
{
    g_mutex_lock(&lock);
    g_free(clock_file);
    clock_file = setting && *setting && strcmp(setting, "system") != 0 ? g_strdup(setting) : NULL;
    have_last = FALSE;
    g_mutex_unlock(&lock);
}

static gboolean parse_seconds(const char *text, int64_t *out)
{
    char *end;
    gint64 v = g_ascii_strtoll(text, &end, 10);
    if (end == text || *end != '\0')
        return FALSE;
    *out = v;
    return TRUE;
}

static gboolean parse_instant(char *text, int64_t *out)
{
    g_strstrip(text);
    if (parse_seconds(text, out))
        return TRUE;
    g_autoptr(GTimeZone) utc = g_time_zone_new_utc();
    g_autoptr(GDateTime) at = g_date_time_new_from_iso8601(text, utc);
    if (!at)
        return FALSE;
    *out = g_date_time_to_unix(at);
    return TRUE;
}

static int64_t system_now(void)
{
    return g_get_real_time() / G_USEC_PER_SEC;
}

int64_t clock_now(void)
{
    g_mutex_lock(&lock);
    if (!clock_file) {
        g_mutex_unlock(&lock);
        return system_now();
    }
    g_autofree char *text = NULL;
    int64_t now;
    if (g_file_get_contents(clock_file, &text, NULL, NULL) && parse_instant(text, &now)) {
        last_unix = now;
        have_last = TRUE;
    }
    now = have_last ? last_unix : system_now();
    g_mutex_unlock(&lock);
    return now;
}

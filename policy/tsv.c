// Reads the data tables of rates and law. Callers: rates, regimes, law. Knows lines and fields, not meanings.
#include "policy/tsv.h"

#include <string.h>

#include "policy/base/money.h"
#include "policy/base/status.h"

#define MAX_LINES 10000

void tsv_row_free(TsvRow *row)
{
    if (!row)
        return;
    g_strfreev(row->fields);
    g_free(row);
}

gboolean tsv_refuse(GError **error, const char *file, const TsvRow *row, const char *why)
{
    g_set_error(error, PD_ERROR, PD_ERR_CONF, "%s:%d: %s", file, row->line, why);
    return FALSE;
}

static TsvRow *row_new(const char *line, int number)
{
    TsvRow *row = g_new0(TsvRow, 1);
    row->fields = g_strsplit(line, "\t", -1);
    row->line = number;
    for (guint i = 0; row->fields[i]; i++)
        g_strstrip(row->fields[i]);
    return row;
}

GPtrArray *tsv_parse(const char *file, const char *text, guint n_fields, GError **error)
{
    g_autoptr(GPtrArray) rows = g_ptr_array_new_with_free_func((GDestroyNotify)tsv_row_free);
    g_auto(GStrv) lines = g_strsplit(text, "\n", MAX_LINES + 1);
    for (guint i = 0; lines[i]; i++) {
        g_autofree char *bare = g_strstrip(g_strdup(lines[i]));
        if (bare[0] == '\0' || bare[0] == '#')
            continue;
        TsvRow *row = row_new(lines[i], (int)i + 1);
        g_ptr_array_add(rows, row);
        if (g_strv_length(row->fields) == n_fields && i < MAX_LINES)
            continue;
        g_autofree char *why = g_strdup_printf("wants %u fields parted by tabs", n_fields);
        tsv_refuse(error, file, row, i < MAX_LINES ? why : "too many lines");
        return NULL;
    }
    return g_steal_pointer(&rows);
}

gboolean tsv_percent(const char *text, int *bp)
{
    const char *point = strchr(text, '.');
    int64_t minor = 0;
    if ((point && strlen(point) > 3) || strlen(text) > 8 || !money_parse(text, "EUR", &minor))
        return FALSE;
    if (minor < -1000 || minor > 10000)
        return FALSE;
    *bp = (int)minor;
    return TRUE;
}

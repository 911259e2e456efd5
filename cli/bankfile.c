// Which kind of bank file it is, and the values they share. Called by cmd_import.c. The text of a file is
// outside data: every loop is bounded by its length, and what is not understood is left out or refused.
#include "cli/bankfile.h"

#include <string.h>

#include "policy/base/money.h"
#include "policy/base/status.h"
#include "policy/base/text.h"

#define SNIFF_BYTES 4096

static void line_free(gpointer data)
{
    BankLine *line = data;
    for (int i = 0; i < BANK_FIELDS; i++)
        g_free(line->field[i]);
    g_free(line->identity);
    g_free(line);
}

BankLine *bankline_new(guint number)
{
    BankLine *line = g_new0(BankLine, 1);
    line->line = number;
    for (int i = 0; i < BANK_FIELDS; i++)
        line->field[i] = g_strdup("");
    return line;
}

void bankline_set(BankLine *line, BankField field, const char *value)
{
    g_free(line->field[field]);
    line->field[field] = g_strstrip(g_strdup(value ? value : ""));
}

static char *text_of(const char *bytes, gsize len)
{
    g_autofree char *valid = NULL;
    gboolean utf8 = g_utf8_validate(bytes, (gssize)len, NULL);
    if (!utf8) // what banks of Western Europe write when it is not UTF-8
        valid = g_convert(bytes, (gssize)len, "UTF-8", "WINDOWS-1252", NULL, NULL, NULL);
    return valid ? g_steal_pointer(&valid) : text_utf8(bytes, len);
}

GPtrArray *bankfile_read(const char *bytes, gsize len, const BankMapping *mapping, GError **error)
{
    g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func(line_free);
    gboolean xml = g_strstr_len(bytes, (gssize)MIN(len, SNIFF_BYTES), "<Document") != NULL;
    g_autofree char *text = xml ? g_strndup(bytes, len) : text_of(bytes, len); // XML says its own charset
    const char *start = g_str_has_prefix(text, "\xef\xbb\xbf") ? text + 3 : text;
    gboolean swift = g_str_has_prefix(start, ":20:") || strstr(start, "\n:20:") || strstr(start, "{4:");
    gboolean ok = xml                                ? bankfile_camt(start, lines, error)
                  : swift && strstr(start, "\n:61:") ? bankfile_mt940(start, lines, error)
                                                     : bankfile_csv(start, mapping, lines, error);
    return ok ? g_steal_pointer(&lines) : NULL;
}

// Without a rule: the last of '.' and ',' is the point if one or two digits follow it, or if it stands alone
// and there is but one.
static const char *point_of(const char *text, char decimal)
{
    const char *point = NULL;
    if (decimal)
        return strrchr(text, decimal);
    for (const char *p = text; *p; p++)
        if (*p == '.' || *p == ',')
            point = p;
    gsize decimals = point ? strspn(point + 1, "0123456789") : 0;
    return decimals > 0 && decimals < 3 ? point : NULL;
}

// The length of a thousands separator at p, 0 if none stands there.
static gsize separator_at(const char *p)
{
    if ((guchar)p[0] == 0xC2 && (guchar)p[1] == 0xA0) // no-break space
        return 2;
    if (strncmp(p, "\u202f", 3) == 0 || strncmp(p, "\u2019", 3) == 0)
        return 3;
    return *p && strchr(".,' ", *p) ? 1 : 0;
}

// Digits and the point; separators only where they stand before three digits. FALSE: no number.
static gboolean add_digits(GString *plain, const char *text, const char *point)
{
    const char *p = text + (*text == '+' || *text == '-');
    gsize group = 0;
    gboolean grouped = FALSE;
    if (*text == '-')
        g_string_append_c(plain, '-');
    while (*p && p != point) {
        gsize separator = separator_at(p);
        if (!separator && !g_ascii_isdigit(*p))
            return FALSE;
        if (separator && ((point && *p == *point) || group == 0 || group > 3 || (grouped && group != 3)))
            return FALSE;
        grouped = grouped || separator;
        group = separator ? 0 : group + 1;
        if (!separator)
            g_string_append_c(plain, *p);
        p += separator ? separator : 1;
    }
    if (grouped && group != 3)
        return FALSE;
    if (*p)
        g_string_append_printf(plain, ".%s", p + 1);
    return TRUE;
}

gboolean bankfile_amount(const char *text, char decimal, const char *currency, int64_t *minor)
{
    g_autoptr(GString) plain = g_string_new(NULL);
    g_autofree char *bare = g_strdup(text);
    gsize code = strlen(currency);
    g_strstrip(bare);
    if (code && g_str_has_suffix(bare, currency))
        bare[strlen(bare) - code] = '\0';
    g_strchomp(bare);
    gsize n = strlen(bare);
    gboolean behind = n > 1 && bare[n - 1] == '-'; // "12,50-"
    if (behind)
        bare[n - 1] = '\0';
    const char *point = point_of(bare, decimal);
    if (behind)
        g_string_append_c(plain, '-');
    if (!add_digits(plain, bare, point))
        return FALSE;
    return money_parse(plain->str, currency, minor);
}

static Day ymd(const char *year, const char *month, const char *day)
{
    int y = (int)g_ascii_strtoll(year, NULL, 10);
    return day_from_ymd(y < 100 ? 2000 + y : y, (int)g_ascii_strtoll(month, NULL, 10),
                        (int)g_ascii_strtoll(day, NULL, 10));
}

Day bankfile_date(const char *text, gboolean month_first)
{
    g_autofree char *head = g_strndup(text, strcspn(text, "T "));
    Day day = day_parse(head);
    if (day != DAY_NONE)
        return day;
    if (strlen(head) == 8 && strspn(head, "0123456789") == 8) {
        g_autofree char *iso = g_strdup_printf("%.4s-%.2s-%.2s", head, head + 4, head + 6);
        return day_parse(iso);
    }
    g_auto(GStrv) parts = g_strsplit_set(head, "./-", 4);
    if (g_strv_length(parts) != 3)
        return DAY_NONE;
    gboolean us = month_first && strchr(head, '/');
    return ymd(parts[2], parts[us ? 0 : 1], parts[us ? 1 : 0]);
}

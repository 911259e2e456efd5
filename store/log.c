// The log: one call writes one line and counts its verb. Every program and every thread calls it; what it
// prints is always one line of printable UTF-8 or \xNN escapes, so a hostile queue id or address cannot
// forge a second line (reliability.md 3, "injection rules"). Only log_open() is not thread-safe: it belongs
// before the first thread. Not here: rotation, levels to choose from (the reader of the log filters).
#include "store/log.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <syslog.h>
#include <unistd.h>

#include "policy/base/text.h"

#define LOG_MAX_LINE 2000 // bytes; syslog daemons cut at 2 KiB or more
#define LOG_RING 16

static struct {
    char program[32];
    LogSink sink;
    gboolean prefix_priority; // "<4>" before the line: systemd reads it from stderr
    gboolean log_pii;
} settings = {"postdue", LOG_TO_STDERR, FALSE, FALSE};

static GMutex counter_lock;
static GHashTable *counters; // verb -> uint64_t *

void log_open(const char *program, const char *sink, gboolean log_pii)
{
    gboolean under_systemd = g_getenv("JOURNAL_STREAM") != NULL;
    gboolean to_stderr = g_strcmp0(sink, "stderr") == 0 ||
                         (g_strcmp0(sink, "syslog") != 0 && (under_systemd || isatty(STDERR_FILENO)));
    g_strlcpy(settings.program, program, sizeof settings.program);
    settings.sink = to_stderr ? LOG_TO_STDERR : LOG_TO_SYSLOG;
    settings.prefix_priority = under_systemd;
    settings.log_pii = log_pii;
    if (!to_stderr)
        openlog(settings.program, LOG_PID, LOG_MAIL);
}

static int priority_of(GLogLevelFlags level)
{
    if (level & (G_LOG_LEVEL_ERROR | G_LOG_LEVEL_CRITICAL))
        return LOG_ERR;
    if (level & G_LOG_LEVEL_WARNING)
        return LOG_WARNING;
    return level & G_LOG_LEVEL_DEBUG ? LOG_DEBUG : LOG_INFO;
}

static gboolean needs_quotes(const char *value)
{
    return *value == '\0' || strpbrk(value, " =\"") != NULL;
}

// A multi-byte character of UTF-8 that may stand as it is (no control, bidi or line separator); 0 if not.
static int plain_utf8_length(const char *s)
{
    gunichar c = g_utf8_get_char_validated(s, -1);
    if (c == (gunichar)-1 || c == (gunichar)-2 || c < 0x80 || !g_unichar_isprint(c) ||
        (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069))
        return 0;
    return g_utf8_skip[(guchar)*s];
}

static void append_safe(GString *line, const char *value)
{
    for (const char *s = value; *s && line->len < LOG_MAX_LINE;) {
        guchar c = (guchar)*s;
        int wide = c >= 0x80 ? plain_utf8_length(s) : 0;
        if (wide > 0)
            g_string_append_len(line, s, wide);
        else if (c == '"' || c == '\\')
            g_string_append_printf(line, "\\%c", c);
        else if (c >= 0x20 && c < 0x7f)
            g_string_append_c(line, (char)c);
        else
            g_string_append_printf(line, "\\x%02X", c);
        s += wide > 0 ? wide : 1;
    }
}

static void append_pair(GString *line, const char *key, const char *value)
{
    gboolean quote = needs_quotes(value);
    g_string_append_printf(line, " %s=%s", key, quote ? "\"" : "");
    append_safe(line, value);
    if (quote)
        g_string_append_c(line, '"');
}

static void count_verb(const char *verb)
{
    g_mutex_lock(&counter_lock);
    if (!counters)
        counters = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    uint64_t *n = g_hash_table_lookup(counters, verb);
    if (!n) {
        n = g_new0(uint64_t, 1);
        g_hash_table_insert(counters, g_strdup(verb), n);
    }
    ++*n;
    g_mutex_unlock(&counter_lock);
}

static void write_line(int priority, const GString *line)
{
    if (settings.sink == LOG_TO_SYSLOG) {
        syslog(priority, "%s", line->str);
        return;
    }
    // one write per line: threads and processes that share the file do not mix inside a line
    char head[48] = "";
    if (settings.prefix_priority)
        g_snprintf(head, sizeof head, "<%d>", priority);
    g_autofree char *out = g_strconcat(head, settings.prefix_priority ? "" : settings.program,
                                       settings.prefix_priority ? "" : ": ", line->str, "\n", NULL);
    if (write(STDERR_FILENO, out, strlen(out)) < 0)
        return; // nowhere left to say so
}

void log_event(GLogLevelFlags level, const char *queue_id, const char *verb, ...)
{
    count_verb(verb);
    g_autoptr(GString) line = g_string_sized_new(200);
    if (queue_id && *queue_id) {
        append_safe(line, queue_id);
        g_string_append(line, ": ");
    }
    g_string_append(line, verb);
    va_list ap;
    va_start(ap, verb);
    for (const char *key = va_arg(ap, const char *); key; key = va_arg(ap, const char *)) {
        const char *value = va_arg(ap, const char *);
        append_pair(line, key, value ? value : "");
    }
    va_end(ap);
    write_line(priority_of(level), line);
}

const char *log_int(int64_t value)
{
    static __thread char ring[LOG_RING][24];
    static __thread unsigned next;
    char *buf = ring[next++ % LOG_RING];
    g_snprintf(buf, sizeof ring[0], "%" G_GINT64_FORMAT, value);
    return buf;
}

const char *log_who(const char *address)
{
    static __thread char ring[LOG_RING][264];
    static __thread unsigned next;
    char *buf = ring[next++ % LOG_RING];
    if (!address || *address == '\0') {
        g_strlcpy(buf, "<>", sizeof ring[0]);
    } else if (settings.log_pii) {
        g_strlcpy(buf, address, sizeof ring[0]);
    } else {
        g_autofree char *domain = text_domain(address);
        g_snprintf(buf, sizeof ring[0], "*@%s", domain);
    }
    return buf;
}

uint64_t log_count(const char *verb)
{
    g_mutex_lock(&counter_lock);
    uint64_t *n = counters ? g_hash_table_lookup(counters, verb) : NULL;
    uint64_t count = n ? *n : 0;
    g_mutex_unlock(&counter_lock);
    return count;
}

static gint compare_strings(gconstpointer a, gconstpointer b)
{
    return strcmp(a, b);
}

char *log_counters(void)
{
    GString *out = g_string_new(NULL);
    g_mutex_lock(&counter_lock);
    GList *verbs = counters ? g_list_sort(g_hash_table_get_keys(counters), compare_strings) : NULL;
    for (GList *v = verbs; v; v = v->next)
        g_string_append_printf(out, "%s\t%" G_GUINT64_FORMAT "\n", (char *)v->data,
                               *(uint64_t *)g_hash_table_lookup(counters, v->data));
    g_list_free(verbs);
    g_mutex_unlock(&counter_lock);
    return g_string_free(out, FALSE);
}

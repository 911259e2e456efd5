// Which charsets a message may need. Called by reader/session.c in the parser's process just before its
// sandbox closes, and by reader/main.c before it serves. Each costs a tenth of a millisecond to load. The
// descriptors are kept open on purpose: closing the last one would unload the charset again. A charset that
// only shows after decoding (inside base64) and is not loaded makes its text be read as UTF-8 or
// windows-1252.
#include "reader/charsets.h"

#include <iconv.h>
#include <string.h>

#include "policy/base/text.h"

#define MAX_NAMED 12
#define MAX_NAME 40

static GHashTable *opened; // names, lower case

static void start(void)
{
    if (!opened)
        opened = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
}

static void open_one(const char *name)
{
    g_autofree char *lower = g_ascii_strdown(name, -1);
    if (g_hash_table_contains(opened, lower))
        return;
    iconv_open("utf-8", lower);
    g_hash_table_add(opened, g_steal_pointer(&lower));
}

// The name after a mark: blanks, '=' and quotes skipped. FALSE if none stands there.
static gboolean name_at(const char *p, const char *end, char name[MAX_NAME])
{
    gsize n = 0;
    for (int skipped = 0; p < end && skipped < 4 && strchr(" \t=\"'", *p); skipped++)
        p++;
    while (p < end && n < MAX_NAME - 1 && (g_ascii_isalnum(*p) || strchr("-_.:", *p)))
        name[n++] = *p++;
    name[n] = '\0';
    return n > 1;
}

static guint open_named(const char *bytes, gsize len, const char *mark, guint left)
{
    const char *end = bytes + len;
    char name[MAX_NAME];
    for (const char *p = bytes; left > 0 && (p = text_find(p, end, mark)) != NULL; p += strlen(mark)) {
        if (!name_at(p + strlen(mark), end, name) || strchr(name, '/'))
            continue;
        guint before = g_hash_table_size(opened);
        open_one(name);
        left -= g_hash_table_size(opened) - before;
    }
    return left;
}

static gboolean has_high_byte(const char *p, const char *end)
{
    while (p < end && !(*p & 0x80))
        p++;
    return p < end;
}

// What a message uses without naming it: GMime takes 8-bit header fields and broken encoded words for
// windows-1252; a byte order mark, also one that an encoding hides, says UTF-16.
static void open_unnamed(const char *bytes, gsize len)
{
    const char *end = bytes + len;
    gboolean high = has_high_byte(bytes, end), base64 = text_find(bytes, end, "base64") != NULL;
    if (high || base64 || text_find(bytes, end, "=?"))
        open_one("windows-1252");
    if (high || base64 || text_find(bytes, end, "=FE") || text_find(bytes, end, "=FF"))
        open_one("utf-16");
}

void charsets_open(const char *bytes, gsize len)
{
    start();
    open_unnamed(bytes, len);
    guint left = open_named(bytes, len, "charset", MAX_NAMED);
    left = open_named(bytes, len, "encoding=", left);
    open_named(bytes, len, "=?", left);
}

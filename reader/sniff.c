// Content before declaration: types and charsets of a part are recognised from its bytes. Called by
// reader/mail.c and by whoever unpacks something. No parsing here: a type is a hint which reader to try.
#include "reader/sniff.h"

#include <gmime/gmime.h>
#include <string.h>

#define LOOK_BYTES 1024

typedef struct {
    const char *magic;
    gsize len;
    const char *type;
} Magic;

static const Magic magics[] = {
    {"PK\003\004", 4, "application/zip"},
    {"PK00PK\003\004", 8, "application/zip"},
    {"\x89PNG\r\n", 6, "image/png"},
    {"\xff\xd8\xff", 3, "image/jpeg"},
    {"GIF8", 4, "image/gif"},
    {"II*\0", 4, "image/tiff"},
    {"MM\0*", 4, "image/tiff"},
    {"BM", 2, "image/bmp"},
    {"\xd0\xcf\x11\xe0", 4, "application/msword"},
    {"\x1f\x8b\x08", 3, "application/gzip"},
    {"Rar!\x1a\x07", 6, "application/vnd.rar"},
    {"7z\xbc\xaf\x27\x1c", 6, "application/x-7z-compressed"},
    {"\xfd"
     "7zXZ",
     5, "application/x-xz"},
    {"BZh", 3, "application/x-bzip2"},
    {"\x78\x9f\x3e\x22", 4, "application/ms-tnef"},
    {"{\\rtf", 5, "application/rtf"},
};

static gboolean has(const char *p, gsize len, const char *word)
{
    gsize n = strlen(word);
    return len >= n && g_ascii_strncasecmp(p, word, n) == 0;
}

// The first bytes as ASCII, so that UTF-16 markup is seen as markup: marks and NULs are left out.
static gsize narrow(const char *bytes, gsize len, char out[LOOK_BYTES])
{
    gsize n = 0, i = 0;
    while (len >= i + 3 && memcmp(bytes + i, "\xef\xbb\xbf", 3) == 0)
        i += 3;
    if (i == 0 && len >= 2 && (memcmp(bytes, "\xff\xfe", 2) == 0 || memcmp(bytes, "\xfe\xff", 2) == 0))
        i = 2;
    for (; i < len && n < LOOK_BYTES; i++)
        if (bytes[i])
            out[n++] = bytes[i];
    return n;
}

static const char *skip_blank(const char *p, const char *end)
{
    while (p < end && g_ascii_isspace(*p))
        p++;
    return p;
}

// Past XML and HTML comments, which generators like to put first.
static const char *skip_comments(const char *p, const char *end)
{
    while (has(p, (gsize)(end - p), "<!--")) {
        const char *stop = g_strstr_len(p, end - p, "-->");
        if (!stop)
            return end;
        p = skip_blank(stop + 3, end);
    }
    return p;
}

static const char *markup_type(const char *p, const char *end)
{
    static const char *const html[] = {"<!doctype html", "<html",  "<head", "<body",  "<table",
                                       "<div",           "<p>",    "<p ",   "<br",    "<span",
                                       "<meta",          "<style", "<font", "<center"};
    gboolean declared = has(p, (gsize)(end - p), "<?xml");
    if (declared) {
        const char *stop = g_strstr_len(p, end - p, "?>");
        p = stop ? skip_blank(stop + 2, end) : end;
    }
    p = skip_comments(p, end);
    for (gsize i = 0; i < G_N_ELEMENTS(html); i++)
        if (has(p, (gsize)(end - p), html[i]))
            return "text/html";
    if (declared)
        return "application/xml";
    gboolean tag = end - p >= 2 && *p == '<' && (g_ascii_isalpha(p[1]) || p[1] == '_' || p[1] == '!');
    return tag ? "application/xml" : NULL;
}

// A header block: two fields at least, one of them of the kind every mail has.
static gboolean looks_like_mail(const char *p, const char *end)
{
    static const char *const fields[] = {
        "from:",         "received:", "return-path:", "date:",        "message-id:",
        "mime-version:", "subject:",  "to:",          "delivered-to:"};
    guint known = 0;
    for (guint line = 0; line < 20 && p < end; line++) {
        for (gsize i = 0; i < G_N_ELEMENTS(fields); i++)
            known += has(p, (gsize)(end - p), fields[i]);
        const char *nl = memchr(p, '\n', (gsize)(end - p));
        if (!nl || nl == p || (nl == p + 1 && *p == '\r'))
            break;
        p = nl + 1;
    }
    return known >= 2;
}

static const char *text_or_binary(const char *bytes, gsize len)
{
    for (gsize i = 0; i < len; i++) {
        unsigned char c = (unsigned char)bytes[i];
        if (c < 32 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1b)
            return "application/octet-stream";
    }
    return "text/plain";
}

const char *sniff_type(const char *bytes, gsize len)
{
    char look[LOOK_BYTES];
    gsize n = narrow(bytes, len, look);
    if (g_strstr_len(look, (gssize)n, "%PDF-"))
        return "application/pdf";
    for (gsize i = 0; i < G_N_ELEMENTS(magics); i++)
        if (len >= magics[i].len && memcmp(bytes, magics[i].magic, magics[i].len) == 0)
            return magics[i].type;
    if (len >= 512 && memcmp(bytes + 257, "ustar", 5) == 0)
        return "application/x-tar";
    const char *p = skip_blank(look, look + n), *end = look + n;
    const char *markup = markup_type(p, end);
    if (markup)
        return markup;
    if (len >= 4 && bytes[0] == 0x30 && ((unsigned char)bytes[1] & 0x80))
        return "application/pkcs7-mime";
    if (looks_like_mail(look, end))
        return "message/rfc822";
    if (end - p > 1 && (*p == '{' || *p == '['))
        return "application/json";
    gboolean wide = len >= 2 && (memcmp(bytes, "\xff\xfe", 2) == 0 || memcmp(bytes, "\xfe\xff", 2) == 0);
    return wide ? "text/plain" : text_or_binary(bytes, MIN(len, LOOK_BYTES));
}

static const char *mark_charset(const char *bytes, gsize len)
{
    if (len >= 3 && memcmp(bytes, "\xef\xbb\xbf", 3) == 0)
        return "utf-8";
    if (len >= 2 && memcmp(bytes, "\xff\xfe", 2) == 0)
        return "utf-16";
    if (len >= 2 && memcmp(bytes, "\xfe\xff", 2) == 0)
        return "utf-16";
    return NULL;
}

static char *convert(const char *bytes, gsize len, const char *charset, gsize *out_len)
{
    const char *name = g_mime_charset_iconv_name(charset);
    return g_convert_with_fallback(bytes, (gssize)len, "utf-8", name ? name : charset, "\xef\xbf\xbd", NULL,
                                   out_len, NULL);
}

// windows-1252 by hand, for it is what all else falls back to, and iconv would have to load it before every
// message's sandbox closes. The five bytes it leaves undefined become blanks.
static char *convert_1252(const char *bytes, gsize len, gsize *out_len)
{
    static const guint16 upper[32] = {0x20AC, ' ',    0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                      0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, ' ',    0x017D, ' ',
                                      ' ',    0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                      0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, ' ',    0x017E, 0x0178};
    char *out = g_malloc(3 * len + 1), *to = out;
    for (gsize i = 0; i < len; i++) {
        guchar c = (guchar)bytes[i];
        if (c < 0x80)
            *to++ = (char)c;
        else
            to += g_unichar_to_utf8(c < 0xA0 ? upper[c - 0x80] : c, to);
    }
    *to = '\0';
    *out_len = (gsize)(to - out);
    return out;
}

static gboolean is_latin1_name(const char *charset)
{
    return g_ascii_strcasecmp(charset, "iso-8859-1") == 0 || g_ascii_strcasecmp(charset, "us-ascii") == 0 ||
           g_ascii_strcasecmp(charset, "latin1") == 0 || g_ascii_strcasecmp(charset, "ascii") == 0;
}

static char *to_utf8(const char *bytes, gsize len, const char *charset, gsize *out_len)
{
    const char *mark = mark_charset(bytes, len);
    if (mark)
        charset = mark;
    gboolean valid = g_utf8_validate_len(bytes, len, NULL);
    // Declared Latin-1 or ASCII but well-formed UTF-8 beyond ASCII: programs lie, chance does not.
    if (valid && (!charset || is_latin1_name(charset) || g_ascii_strcasecmp(charset, "utf-8") == 0))
        return *out_len = len, g_memdup2(bytes, len);
    char *out = charset && !is_latin1_name(charset) && g_ascii_strcasecmp(charset, "utf-8") != 0
                    ? convert(bytes, len, charset, out_len)
                    : NULL;
    if (!out && valid)
        return *out_len = len, g_memdup2(bytes, len);
    return out ? out : convert_1252(bytes, len, out_len);
}

char *sniff_text(const char *bytes, gsize len, const char *charset)
{
    if (len == 0)
        return g_strdup("");
    gsize n = 0;
    g_autofree char *utf8 = to_utf8(bytes, len, charset, &n);
    g_autofree char *valid =
        utf8 ? g_utf8_make_valid(utf8, (gssize)n) : g_utf8_make_valid(bytes, (gssize)len);
    const char *p = g_str_has_prefix(valid, "\xef\xbb\xbf") ? valid + 3 : valid;
    GString *out = g_string_sized_new(strlen(p));
    for (; *p; p++)
        if (*p != '\r')
            g_string_append_c(out, *p);
        else if (p[1] != '\n')
            g_string_append_c(out, '\n');
    return g_string_free(out, FALSE);
}

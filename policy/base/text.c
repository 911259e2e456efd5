// Shared text operations. Callers: every room. No charset conversion here: bytes of another charset are
// the reader's business, which has GMime for it.
#include "policy/base/text.h"

#include <string.h>

char *text_utf8(const char *bytes, gsize len)
{
    return g_utf8_make_valid(bytes, (gssize)len);
}

char *text_squeeze(const char *utf8)
{
    g_autofree char *valid = g_utf8_make_valid(utf8, -1);
    GString *out = g_string_sized_new(strlen(valid));
    gboolean gap = FALSE;
    for (const char *p = valid; *p; p = g_utf8_next_char(p)) {
        gunichar c = g_utf8_get_char(p);
        if (g_unichar_isspace(c) || c == 0x200B || c == 0xFEFF) {
            gap = TRUE;
            continue;
        }
        if (gap && out->len > 0)
            g_string_append_c(out, ' ');
        gap = FALSE;
        g_string_append_unichar(out, c);
    }
    return g_string_free(out, FALSE);
}

char *text_fold(const char *utf8)
{
    g_autofree char *squeezed = text_squeeze(utf8);
    g_autofree char *normal = g_utf8_normalize(squeezed, -1, G_NORMALIZE_NFKC);
    return g_utf8_casefold(normal ? normal : squeezed, -1);
}

static gboolean is_hidden(gunichar c)
{
    return g_unichar_iscntrl(c) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) ||
           c == 0x200E || c == 0x200F || c == 0x2028 || c == 0x2029;
}

char *text_line(const char *utf8, gsize max_chars)
{
    g_autofree char *squeezed = text_squeeze(utf8);
    GString *out = g_string_new(NULL);
    gsize n = 0;
    for (const char *p = squeezed; *p; p = g_utf8_next_char(p)) {
        gunichar c = g_utf8_get_char(p);
        if (is_hidden(c))
            continue;
        if (n++ >= max_chars) {
            g_string_append(out, "...");
            break;
        }
        g_string_append_unichar(out, c);
    }
    return g_string_free(out, FALSE);
}

char *text_sha256(const char *bytes, gsize len)
{
    return g_compute_checksum_for_data(G_CHECKSUM_SHA256, (const guchar *)bytes, len);
}

char *text_hmac(const char *key, gsize key_len, const char *text, guint hex_digits)
{
    char *hex = g_compute_hmac_for_string(G_CHECKSUM_SHA256, (const guchar *)key, key_len, text, -1);
    hex[MIN(hex_digits, 64)] = '\0';
    return hex;
}

char *text_address(const char *address)
{
    g_autofree char *copy = g_strstrip(g_strdup(address ? address : ""));
    char *s = copy;
    size_t n = strlen(s);
    if (n >= 2 && s[0] == '<' && s[n - 1] == '>') {
        s[n - 1] = '\0';
        s++;
    }
    g_strstrip(s);
    char *at = strrchr(s, '@');
    for (char *p = at; p && *p; p++)
        *p = g_ascii_tolower(*p);
    return g_strdup(s);
}

char *text_domain(const char *address)
{
    g_autofree char *bare = text_address(address);
    const char *at = strrchr(bare, '@');
    return g_strdup(at ? at + 1 : "");
}

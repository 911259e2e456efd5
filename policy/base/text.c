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

// The one folded letter of a letter that NFKC leaves alone and that folds to one, 0 for all others.
static gunichar fold_plain(gunichar c)
{
    if (c < 0x100)
        return (c >= 0xE0 && c != 0xF7) ? c : c >= 0xC0 && c <= 0xDE && c != 0xD7 ? c + 0x20 : 0;
    if (c <= 0x17E) // without those with a compatible form or none of one letter
        return c == 0x130 || c == 0x132 || c == 0x133 || c == 0x13F || c == 0x140 || c == 0x149
                   ? 0
                   : g_unichar_tolower(c);
    if (c >= 0x400 && c <= 0x45F)
        return c < 0x410 ? c + 0x50 : c < 0x430 ? c + 0x20 : c;
    if (c >= 0x2018 && c <= 0x201E)
        return c;
    return (c >= 0x3041 && c <= 0x3096) || (c >= 0x30A1 && c <= 0x30FA) || (c >= 0x4E00 && c <= 0x9FA5) ? c
                                                                                                        : 0;
}

// text_fold for text of plain letters only, which is nearly all; NULL for other text. Measured: a tenth of
// the time of normalising.
static char *fold_fast(const char *utf8)
{
    char *out = g_malloc(strlen(utf8) + 1), *to = out;
    for (const guchar *p = (const guchar *)utf8; *p;) {
        if (*p < 0x80) {
            gboolean blank = g_ascii_isspace(*p);
            if (!blank)
                *to++ = g_ascii_tolower((char)*p);
            else if (to > out && to[-1] != ' ')
                *to++ = ' ';
            p++;
            continue;
        }
        gunichar c = g_utf8_get_char_validated((const char *)p, -1);
        gunichar folded = c < 0x10000 ? fold_plain(c) : 0;
        if (!folded) {
            g_free(out);
            return NULL;
        }
        to += g_unichar_to_utf8(folded, to);
        p = (const guchar *)g_utf8_next_char(p);
    }
    if (to > out && to[-1] == ' ')
        to--;
    *to = '\0';
    return out;
}

char *text_fold(const char *utf8)
{
    char *fast = fold_fast(utf8);
    if (fast)
        return fast;
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

const char *text_find(const char *p, const char *end, const char *word)
{
    gsize n = strlen(word);
    for (; end - p >= (gssize)n; p++)
        if ((*p | 0x20) == (word[0] | 0x20) && g_ascii_strncasecmp(p, word, n) == 0)
            return p;
    return NULL;
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

// Making and checking the stamp. The check parses strictly and compares in constant time: the header may
// come from anywhere, and a valid stamp opens the gate.
#include "store/stamp.h"

#include <string.h>

#include "policy/base/text.h"

#define STAMP_HEX 32

static char *stamp_mac(GBytes *secret, const char *token, int epoch)
{
    gsize len;
    const char *key = g_bytes_get_data(secret, &len);
    g_autofree char *signed_text = g_strdup_printf("v1|%s|%d", token, epoch);
    return text_hmac(key, len, signed_text, STAMP_HEX);
}

char *stamp_make(GBytes *secret, const char *token, int epoch)
{
    g_autofree char *mac = stamp_mac(secret, token, epoch);
    return g_strdup_printf("v=1; t=%s; e=%d; h=%s", token, epoch, mac);
}

static gboolean token_valid(const char *token)
{
    size_t n = strlen(token);
    return n > 0 && n <= STAMP_TOKEN_MAX && strspn(token, G_CSET_A_2_Z G_CSET_a_2_z G_CSET_DIGITS "._-") == n;
}

static gboolean parse_epoch(const char *text, int *epoch)
{
    size_t n = strlen(text);
    if (n == 0 || n > 9 || strspn(text, G_CSET_DIGITS) != n)
        return FALSE;
    *epoch = (int)g_ascii_strtoll(text, NULL, 10);
    return TRUE;
}

static gboolean same_bytes(const char *a, const char *b)
{
    if (strlen(a) != STAMP_HEX || strlen(b) != STAMP_HEX)
        return FALSE;
    guchar diff = 0;
    for (int i = 0; i < STAMP_HEX; i++)
        diff |= (guchar)(a[i] ^ b[i]);
    return diff == 0;
}

// "t=..." -> "...", NULL if the part has another name.
static const char *part_value(char *part, const char *name)
{
    const char *trimmed = g_strstrip(part);
    return g_str_has_prefix(trimmed, name) ? trimmed + strlen(name) : NULL;
}

gboolean stamp_check(GBytes *secret, const char *value, char **token, int *epoch)
{
    if (!secret || !value || strlen(value) > 400)
        return FALSE;
    g_auto(GStrv) parts = g_strsplit(value, ";", 5);
    if (g_strv_length(parts) != 4)
        return FALSE;
    const char *version = part_value(parts[0], "v="), *name = part_value(parts[1], "t="),
               *number = part_value(parts[2], "e="), *mac = part_value(parts[3], "h=");
    int e;
    if (!version || strcmp(version, "1") != 0 || !name || !token_valid(name) || !number ||
        !parse_epoch(number, &e) || !mac)
        return FALSE;
    g_autofree char *want = stamp_mac(secret, name, e);
    if (!same_bytes(want, mac))
        return FALSE;
    *token = g_strdup(name);
    *epoch = e;
    return TRUE;
}

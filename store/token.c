// Tokens of our own reminders: made when an action is reserved, found again in what comes back. Called by
// ledger_outbox.c and the agent. Pure; no state. That a token is proved says who made it, not that the
// action is still wanted: that is the gate's question.
#include "store/token.h"

#include <string.h>

#include "policy/base/text.h"

#define MAC_BYTES 10
#define MAC_CHARS 16 // of base 32
#define ID_CHARS_MAX 13
static const char ALPHABET[] = "abcdefghijklmnopqrstuvwxyz234567";

static int value_of(char c)
{
    const char *at = c ? strchr(ALPHABET, g_ascii_tolower(c)) : NULL;
    return at ? (int)(at - ALPHABET) : -1;
}

// Most significant digit first, no leading "a" but for zero itself.
static void put_number(GString *out, uint64_t number)
{
    char digits[ID_CHARS_MAX];
    int n = 0;
    do {
        digits[n++] = ALPHABET[number % 32];
        number /= 32;
    } while (number);
    while (n > 0)
        g_string_append_c(out, digits[--n]);
}

static void put_bytes(GString *out, const guint8 *bytes, gsize len)
{
    guint32 bits = 0;
    int have = 0;
    for (gsize i = 0; i < len; i++) {
        bits = bits << 8 | bytes[i];
        for (have += 8; have >= 5; have -= 5)
            g_string_append_c(out, ALPHABET[bits >> (have - 5) & 31]);
    }
}

char *token_make(GBytes *key, int64_t action_id, int step, const char *recipient)
{
    gsize key_len = 0;
    const guint8 *key_bytes = g_bytes_get_data(key, &key_len);
    g_autofree char *text =
        g_strdup_printf("%" G_GINT64_FORMAT "|%d|%s", action_id, step, recipient ? recipient : "");
    g_autoptr(GHmac) hmac = g_hmac_new(G_CHECKSUM_SHA256, key_bytes, key_len);
    g_hmac_update(hmac, (const guchar *)text, -1);
    guint8 digest[32];
    gsize digest_len = sizeof digest;
    g_hmac_get_digest(hmac, digest, &digest_len);
    GString *token = g_string_new("s.");
    put_number(token, (uint64_t)action_id);
    g_string_append_c(token, '.');
    put_bytes(token, digest, MAC_BYTES);
    return g_string_free(token, FALSE);
}

// Length of the token at `text`, 0 if none stands there; its action to *action_id.
static gsize scan(const char *text, int64_t *action_id)
{
    if (g_ascii_tolower(text[0]) != 's' || text[1] != '.')
        return 0;
    gsize at = 2;
    uint64_t number = 0;
    for (; value_of(text[at]) >= 0; at++) {
        if (at - 2 >= ID_CHARS_MAX || number > G_MAXINT64 / 32)
            return 0;
        number = number * 32 + (uint64_t)value_of(text[at]);
    }
    if (at == 2 || text[at++] != '.')
        return 0;
    gsize mac = 0;
    while (mac <= MAC_CHARS && value_of(text[at + mac]) >= 0)
        mac++;
    *action_id = (int64_t)number;
    return mac == MAC_CHARS ? at + mac : 0;
}

gboolean token_action(const char *token, int64_t *action_id)
{
    gsize len = token ? scan(token, action_id) : 0;
    return len > 0 && token[len] == '\0';
}

gboolean token_verify(GBytes *key, const char *token, int64_t action_id, int step, const char *recipient)
{
    g_autofree char *want = token_make(key, action_id, step, recipient);
    gsize len = strlen(want);
    if (!token || strlen(token) != len)
        return FALSE;
    guint8 differs = 0;
    for (gsize i = 0; i < len; i++)
        differs |= (guint8)want[i] ^ (guint8)g_ascii_tolower(token[i]);
    return differs == 0;
}

char *token_find(const char *text)
{
    int64_t action_id;
    for (const char *p = text; p && *p; p++) {
        gboolean starts = p == text || !(g_ascii_isalnum(p[-1]) || p[-1] == '.');
        gsize len = starts ? scan(p, &action_id) : 0;
        if (len > 0 && !g_ascii_isalnum(p[len]) && p[len] != '.')
            return g_ascii_strdown(p, (gssize)len);
    }
    return NULL;
}

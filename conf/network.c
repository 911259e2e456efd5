// Address against CIDR blocks, for internal_networks. Pure: no resolver, no name look-ups. The milter asks
// it per message, the option parser at load.
#include "conf/network.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <string.h>

typedef struct {
    guint8 bytes[16]; // IPv6, or IPv4 mapped to ::ffff:0:0/96
    guint bits;       // prefix length over the 128
} Block;

static const guint8 v4_mapped[12] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};

static gboolean parse_address(const char *text, guint8 out[16], gboolean *is_v4)
{
    *is_v4 = inet_pton(AF_INET, text, out + 12) == 1;
    if (*is_v4) {
        memcpy(out, v4_mapped, sizeof v4_mapped);
        return TRUE;
    }
    return inet_pton(AF_INET6, text, out) == 1;
}

static gboolean parse_prefix(const char *digits, guint max, guint *out)
{
    if (*digits == '\0' || strlen(digits) > 3)
        return FALSE;
    guint v = 0;
    for (const char *p = digits; *p; p++) {
        if (!g_ascii_isdigit(*p))
            return FALSE;
        v = v * 10 + (guint)(*p - '0');
    }
    *out = v;
    return v <= max;
}

static gboolean parse_block(const char *cidr, Block *block)
{
    char host[INET6_ADDRSTRLEN + 1];
    const char *slash = strchr(cidr, '/');
    size_t n = slash ? (size_t)(slash - cidr) : strlen(cidr);
    gboolean is_v4;
    if (n >= sizeof host)
        return FALSE;
    memcpy(host, cidr, n);
    host[n] = '\0';
    if (!parse_address(host, block->bytes, &is_v4))
        return FALSE;
    guint max = is_v4 ? 32 : 128, bits = max;
    if (slash && !parse_prefix(slash + 1, max, &bits))
        return FALSE;
    block->bits = is_v4 ? bits + 96 : bits;
    return TRUE;
}

gboolean network_valid(const char *cidr)
{
    Block block;
    return cidr && parse_block(cidr, &block);
}

static gboolean block_contains(const Block *block, const guint8 address[16])
{
    guint whole = block->bits / 8, rest = block->bits % 8;
    if (memcmp(block->bytes, address, whole) != 0)
        return FALSE;
    guint8 mask = (guint8)(0xff00 >> rest);
    return rest == 0 || ((block->bytes[whole] ^ address[whole]) & mask) == 0;
}

static gboolean address_bytes(const struct sockaddr *address, guint8 out[16])
{
    static const guint8 loopback[4] = {127, 0, 0, 1};
    memcpy(out, v4_mapped, sizeof v4_mapped);
    switch (address->sa_family) {
    case AF_INET:
        memcpy(out + 12, &((const struct sockaddr_in *)(const void *)address)->sin_addr, 4);
        return TRUE;
    case AF_INET6:
        memcpy(out, &((const struct sockaddr_in6 *)(const void *)address)->sin6_addr, 16);
        return TRUE;
    case AF_UNIX:
        memcpy(out + 12, loopback, 4);
        return TRUE;
    default:
        return FALSE;
    }
}

gboolean network_contains(char *const *networks, const struct sockaddr *address)
{
    guint8 bytes[16];
    Block block;
    if (!networks || !address || !address_bytes(address, bytes))
        return FALSE;
    for (; *networks; networks++)
        if (parse_block(*networks, &block) && block_contains(&block, bytes))
            return TRUE;
    return FALSE;
}

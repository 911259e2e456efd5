// A reader of zip archives in memory. Called by reader/archive.c. Why not a library: the one at hand brings a
// crypto library along, and loading both takes a tenth of what reading a mail takes. What always holds: every
// offset is checked against the archive before it is used, and unpacking stops at the claimed size. Not here:
// zip64, spanned archives, encryption, checksums (what is broken does not parse as a document).
#include "reader/zip.h"

#include <gio/gio.h>
#include <string.h>

#include "policy/base/status.h"

#define END_SIZE 22
#define ENTRY_SIZE 46
#define LOCAL_SIZE 30
#define MAX_COMMENT 65535

static guint16 u16(const char *p)
{
    const guchar *u = (const guchar *)p;
    return (guint16)(u[0] | u[1] << 8);
}

static guint32 u32(const char *p)
{
    return u16(p) | (guint32)u16(p + 2) << 16;
}

// The end record: the last of its signature whose comment fills the rest.
static const char *find_end(const char *bytes, gsize len)
{
    for (gsize back = END_SIZE; back <= len && back <= END_SIZE + MAX_COMMENT; back++) {
        const char *p = bytes + len - back;
        if (memcmp(p, "PK\005\006", 4) == 0 && u16(p + 20) <= back - END_SIZE)
            return p;
    }
    return NULL;
}

// The bytes of a member behind its local header; NULL if they are not inside the archive.
static const char *locate(const char *bytes, gsize len, gsize offset, guint32 packed)
{
    if (offset > len || len - offset < LOCAL_SIZE || memcmp(bytes + offset, "PK\003\004", 4) != 0)
        return NULL;
    gsize start = offset + LOCAL_SIZE + u16(bytes + offset + 26) + u16(bytes + offset + 28);
    return start <= len && packed <= len - start ? bytes + start : NULL;
}

// One entry at `p`; the length of its record, 0 if it is broken.
static gsize read_entry(const char *p, const char *end, const char *bytes, gsize len, ZipMember *m)
{
    if (end - p < ENTRY_SIZE || memcmp(p, "PK\001\002", 4) != 0)
        return 0;
    gsize record = (gsize)ENTRY_SIZE + u16(p + 28) + u16(p + 30) + u16(p + 32);
    if (record > (gsize)(end - p))
        return 0;
    *m =
        (ZipMember){.packed = u32(p + 20), .size = u32(p + 24), .method = u16(p + 10), .encrypted = p[8] & 1};
    m->name = g_utf8_make_valid(p + ENTRY_SIZE, u16(p + 28));
    m->data = locate(bytes, len, u32(p + 42), m->packed);
    return record;
}

static void member_clear(gpointer data)
{
    g_free(((ZipMember *)data)->name);
}

GArray *zip_members(const char *bytes, gsize len, guint max, guint *total, GError **error)
{
    const char *end = find_end(bytes, len);
    gsize start = end ? u32(end + 16) : len;
    *total = end ? u16(end + 10) : 0;
    if (!end || start > (gsize)(end - bytes)) {
        g_set_error_literal(error, PD_ERROR, PD_ERR_INPUT, "not a readable zip");
        return NULL;
    }
    GArray *members = g_array_new(FALSE, FALSE, sizeof(ZipMember));
    g_array_set_clear_func(members, member_clear);
    const char *p = bytes + start;
    while (members->len < MIN(*total, max)) {
        ZipMember m;
        gsize record = read_entry(p, end, bytes, len, &m);
        if (record == 0)
            break;
        g_array_append_val(members, m);
        p += record;
    }
    return members;
}

static GBytes *inflate(const ZipMember *m)
{
    g_autoptr(GZlibDecompressor) z = g_zlib_decompressor_new(G_ZLIB_COMPRESSOR_FORMAT_RAW);
    g_autofree char *out = g_malloc((gsize)m->size + 1);
    gsize in = 0, done = 0;
    GConverterResult r = G_CONVERTER_CONVERTED;
    while (r == G_CONVERTER_CONVERTED && done <= m->size) {
        gsize used = 0, got = 0;
        r = g_converter_convert(G_CONVERTER(z), m->data + in, m->packed - in, out + done, m->size + 1 - done,
                                G_CONVERTER_INPUT_AT_END, &used, &got, NULL);
        in += used;
        done += got;
        if (used == 0 && got == 0)
            break;
    }
    return r == G_CONVERTER_FINISHED && done == m->size ? g_bytes_new_take(g_steal_pointer(&out), done)
                                                        : NULL;
}

GBytes *zip_unpack(const ZipMember *m)
{
    if (!m->data || m->encrypted)
        return NULL;
    if (m->method == 0)
        return m->packed == m->size ? g_bytes_new(m->data, m->size) : NULL;
    return m->method == 8 ? inflate(m) : NULL;
}

// TNEF, as far as attachments go: a list of attributes with lengths, of which two matter, a file's title and
// its data. Called by reader/archive.c. Why not libytnef: it decodes the whole of MAPI, has had out-of-bounds
// reads and double frees in it, and would have to be loaded before the sandbox closes, for two attributes.
// What always holds: a length is checked against what is left before it is used. Not here: messages within
// attachments, the mail's own text in RTF.
#include "reader/tnef.h"

#include <string.h>

#define SIGNATURE 0x223E9F78u
#define ATTACH_RENDER 0x00069002u // a new attachment begins
#define ATTACH_TITLE 0x00018010u
#define ATTACH_DATA 0x0006800fu
#define HEAD_BYTES 9 // level, attribute, length
#define MAX_ATTRIBUTES 10000

static guint32 u32(const char *p)
{
    const guchar *u = (const guchar *)p;
    return (guint32)u[0] | (guint32)u[1] << 8 | (guint32)u[2] << 16 | (guint32)u[3] << 24;
}

static void file_clear(gpointer data)
{
    TnefFile *file = data;
    g_free(file->name);
    g_clear_pointer(&file->content, g_bytes_unref);
}

static void take(TnefFile *file, guint32 attribute, const char *data, gsize len)
{
    if (attribute == ATTACH_TITLE && !file->name) {
        file->name = g_utf8_make_valid(data, (gssize)strnlen(data, len));
    } else if (attribute == ATTACH_DATA && !file->content) {
        file->content = g_bytes_new(data, len);
    }
}

GArray *tnef_files(const char *bytes, gsize len, guint max, gboolean *whole)
{
    GArray *files = g_array_new(FALSE, TRUE, sizeof(TnefFile));
    g_array_set_clear_func(files, file_clear);
    gsize at = 6; // signature and key
    *whole = len >= at && u32(bytes) == SIGNATURE;
    for (guint n = 0; *whole && at < len && n < MAX_ATTRIBUTES; n++) {
        gsize left = len - at;
        if (left < HEAD_BYTES || u32(bytes + at + 5) > left - HEAD_BYTES) {
            *whole = FALSE;
            break;
        }
        guint32 attribute = u32(bytes + at + 1), size = u32(bytes + at + 5);
        if (attribute == ATTACH_RENDER && files->len < max)
            g_array_set_size(files, files->len + 1);
        if (files->len > 0)
            take(&g_array_index(files, TnefFile, files->len - 1), attribute, bytes + at + HEAD_BYTES, size);
        at += MIN(left, HEAD_BYTES + (gsize)size + 2); // and a checksum
    }
    return files;
}

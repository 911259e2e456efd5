// Embedded files of a PDF by scanning its bytes. Called by reader/outbound.c before any PDF program is
// started: of a hybrid invoice the XML is all that is wanted, and finding it takes microseconds here. Nothing
// is trusted: no cross-reference table, no /Length; a stream ends where inflating it ends.
#include "config.h" // _GNU_SOURCE: memmem

#include "reader/pdffile.h"

#include <string.h>
#include <zlib.h>

#include "reader/caps.h"
#include "reader/xml.h"

#define DICT_BYTES 2048 // how far before "stream" its dictionary is looked for
#define LOOK_BYTES 512
#define MAX_FILES 20
#define MAX_STREAMS 20000

typedef struct {
    const char *bytes, *end;
    PdfFiles *files;
    GHashTable *by_object; // object number -> index + 1 in files->xml
    gsize unpacked;
} Scan;

typedef struct {
    const char *dict; // from "N G obj" to "stream"
    gsize dict_len;
    const char *data;
    guint object;
} Stream;

static const char *find(const char *p, const char *end, const char *word)
{
    return p < end ? memmem(p, (gsize)(end - p), word, strlen(word)) : NULL;
}

static gboolean dict_has(const Stream *s, const char *word)
{
    return find(s->dict, s->dict + s->dict_len, word) != NULL;
}

// The object number of the last "N G obj" before a stream; 0 if it cannot be read.
static guint object_number(const char *start, const char *obj)
{
    const char *p = obj;
    for (int field = 0; field < 2; field++) {
        while (p > start && g_ascii_isspace(p[-1]))
            p--;
        const char *stop = p;
        while (p > start && g_ascii_isdigit(p[-1]))
            p--;
        if (p == stop)
            return 0;
    }
    return (guint)g_ascii_strtoull(p, NULL, 10);
}

static gboolean read_stream(const Scan *scan, const char *keyword, Stream *s)
{
    const char *data = keyword + strlen("stream");
    if (keyword - scan->bytes >= 3 && memcmp(keyword - 3, "end", 3) == 0)
        return FALSE;
    if (data < scan->end && *data == '\r')
        data++;
    if (data >= scan->end || (*data != '\n' && data[-1] != '\r'))
        return FALSE;
    s->data = *data == '\n' ? data + 1 : data;
    const char *from = keyword - scan->bytes > DICT_BYTES ? keyword - DICT_BYTES : scan->bytes;
    const char *obj = NULL;
    for (const char *p = from; (p = find(p, keyword, "obj")) != NULL; p += 3)
        if (p == scan->bytes || g_ascii_isspace(p[-1]))
            obj = p;
    s->dict = obj ? obj : from;
    s->dict_len = (gsize)(keyword - s->dict);
    s->object = obj ? object_number(scan->bytes, obj) : 0;
    return TRUE;
}

// Inflates at most `cap` bytes; what is broken ends there.
static GByteArray *inflate_some(const char *data, const char *end, gsize cap)
{
    z_stream z = {.next_in = (Bytef *)data, .avail_in = (uInt)MIN(end - data, G_MAXINT32)};
    GByteArray *out = g_byte_array_new();
    Bytef buf[8192];
    int status = inflateInit(&z);
    while (status == Z_OK && out->len < cap) {
        z.next_out = buf;
        z.avail_out = (uInt)MIN(sizeof buf, cap - out->len);
        guint room = z.avail_out;
        status = inflate(&z, Z_NO_FLUSH);
        g_byte_array_append(out, buf, room - z.avail_out);
    }
    inflateEnd(&z);
    return out;
}

static gboolean is_zlib(const char *data, const char *end)
{
    return end - data > 2 && ((unsigned char)data[0] & 0x0f) == 8 &&
           ((unsigned char)data[0] * 256 + (unsigned char)data[1]) % 31 == 0;
}

// XML, but not the XMP metadata that every archival PDF has.
static gboolean is_xml(const char *p, gsize len)
{
    const char *end = p + len;
    gboolean wide =
        len >= 2 && ((unsigned char)p[0] ^ (unsigned char)p[1]) == 1 && (unsigned char)p[0] >= 0xfe;
    if (wide)
        return TRUE;
    if (len >= 3 && memcmp(p, "\xef\xbb\xbf", 3) == 0)
        p += 3;
    while (p < end && g_ascii_isspace(*p))
        p++;
    if (end - p < 5 || *p != '<' || !(g_ascii_isalpha(p[1]) || p[1] == '?' || p[1] == '!' || p[1] == '_'))
        return FALSE;
    return !find(p, end, "xpacket") && !find(p, end, "xmpmeta");
}

static gboolean is_other(const Stream *s)
{
    static const char *const marks[] = {"/XObject",   "/ObjStm",      "/XRef",
                                        "/Length1",   "/FontFile",    "/Metadata",
                                        "/Predictor", "/ShadingType", "/FunctionType"};
    if (dict_has(s, "/EmbeddedFile"))
        return FALSE;
    for (gsize i = 0; i < G_N_ELEMENTS(marks); i++)
        if (dict_has(s, marks[i]))
            return TRUE;
    return FALSE;
}

static GBytes *plain_content(const Scan *scan, const Stream *s)
{
    const char *stop = find(s->data, scan->end, "endstream");
    if (!stop)
        return NULL;
    return g_bytes_new(s->data, MIN((gsize)(stop - s->data), (gsize)XML_CAP_BYTES + 1));
}

static GBytes *content(const Scan *scan, const Stream *s)
{
    if (!dict_has(s, "/Filter"))
        return is_xml(s->data, (gsize)MIN(scan->end - s->data, LOOK_BYTES)) ? plain_content(scan, s) : NULL;
    if (!is_zlib(s->data, scan->end))
        return NULL;
    g_autoptr(GByteArray) look = inflate_some(s->data, scan->end, LOOK_BYTES);
    if (!is_xml((const char *)look->data, look->len))
        return NULL;
    GByteArray *all = inflate_some(s->data, scan->end, (gsize)XML_CAP_BYTES + 1);
    return g_byte_array_free_to_bytes(all);
}

static void keep(Scan *scan, const Stream *s, GBytes *xml)
{
    GPtrArray *list = scan->files->xml;
    gpointer known = s->object ? g_hash_table_lookup(scan->by_object, GUINT_TO_POINTER(s->object)) : NULL;
    scan->unpacked += g_bytes_get_size(xml);
    if (known) {
        g_bytes_unref(list->pdata[GPOINTER_TO_UINT(known) - 1]);
        list->pdata[GPOINTER_TO_UINT(known) - 1] = xml;
        return;
    }
    g_ptr_array_add(list, xml);
    if (s->object)
        g_hash_table_insert(scan->by_object, GUINT_TO_POINTER(s->object), GUINT_TO_POINTER(list->len));
}

static void look_at(Scan *scan, const char *keyword)
{
    Stream s;
    if (!read_stream(scan, keyword, &s))
        return;
    if (dict_has(&s, "/EmbeddedFile"))
        scan->files->embedded = TRUE;
    if (is_other(&s) || scan->files->xml->len >= MAX_FILES || scan->unpacked > CAP_PART_OUT_BYTES)
        return;
    GBytes *xml = content(scan, &s);
    if (xml)
        keep(scan, &s, xml);
}

void pdffile_scan(const char *bytes, gsize len, PdfFiles *files)
{
    *files = (PdfFiles){.xml = g_ptr_array_new_with_free_func((GDestroyNotify)g_bytes_unref)};
    Scan scan = {bytes, bytes + len, files, g_hash_table_new(NULL, NULL), 0};
    guint n = 0;
    for (const char *p = bytes; n < MAX_STREAMS && (p = find(p, scan.end, "stream")) != NULL; p += 6, n++)
        look_at(&scan, p);
    files->embedded = files->embedded || find(bytes, scan.end, "/EmbeddedFile"); // also the catalog's list
    files->encrypted = find(bytes, scan.end, "/Encrypt") != NULL;
    g_hash_table_unref(scan.by_object);
}

void pdffile_clear(PdfFiles *files)
{
    g_clear_pointer(&files->xml, g_ptr_array_unref);
}

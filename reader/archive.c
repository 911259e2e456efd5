// Unpacks zip parts in memory with libzip. Called once by mail_read. Sizes are believed only as far as the
// central directory's figure and what really comes out agree with the caps; nothing touches a disk, and a
// member's name is only a label.
#include "reader/archive.h"

#include <string.h>
#include <zip.h>

#include "policy/base/text.h"
#include "reader/caps.h"
#include "reader/sniff.h"

#define RATIO_FREE_BYTES (1u << 20) // small files may compress as well as they like

typedef struct {
    Mail *mail;
    const MailPart *archive;
    guint at; // where the next member goes in mail->parts
} Unpack;

static void note(const Unpack *u, const char *name, const char *what)
{
    g_autofree char *label = text_line(name ? name : "?", 80);
    g_ptr_array_add(u->mail->notes, g_strdup_printf("part %s: %s: %s", u->archive->id, label, what));
}

static gboolean is_wanted(const char *sniffed)
{
    return g_str_equal(sniffed, "application/pdf") || g_str_equal(sniffed, "application/xml") ||
           g_str_equal(sniffed, "text/html") || g_str_equal(sniffed, "text/plain") ||
           g_str_equal(sniffed, "application/pkcs7-mime") || g_str_has_prefix(sniffed, "image/");
}

static const char *declared_type(const char *sniffed)
{
    return g_str_equal(sniffed, "application/octet-stream") ? "application/octet-stream" : sniffed;
}

static gboolean size_allowed(const zip_stat_t *st)
{
    const zip_uint64_t need = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
    if ((st->valid & need) != need || st->size > CAP_PART_OUT_BYTES)
        return FALSE;
    return st->size <= RATIO_FREE_BYTES || st->size / MAX(st->comp_size, 1) <= CAP_RATIO;
}

static GBytes *read_member(zip_t *zip, zip_uint64_t index, gsize size)
{
    zip_file_t *file = zip_fopen_index(zip, index, 0);
    if (!file)
        return NULL;
    g_autofree char *buf = g_malloc(size + 1);
    zip_int64_t got = zip_fread(file, buf, size);
    zip_fclose(file);
    return got >= 0 ? g_bytes_new_take(g_steal_pointer(&buf), (gsize)got) : NULL;
}

static void add_member(Unpack *u, const char *name, GBytes *content)
{
    gsize len = 0;
    const char *bytes = g_bytes_get_data(content, &len);
    const char *sniffed = sniff_type(bytes ? bytes : "", len);
    if (g_str_equal(sniffed, "application/zip"))
        return note(u, name, "an archive in an archive, passed over");
    if (!is_wanted(sniffed))
        return;
    MailPart *part = g_new0(MailPart, 1);
    part->filename = text_line(name, 200);
    part->id = g_strdup_printf("%s.zip/%s", u->archive->id, part->filename);
    part->type = g_strdup(declared_type(sniffed));
    part->sniffed = g_strdup(sniffed);
    part->attachment = TRUE;
    part->embedded = u->archive->embedded;
    part->bytes = g_bytes_ref(content);
    if (g_str_has_prefix(sniffed, "text/"))
        part->text = sniff_text(bytes ? bytes : "", len, NULL);
    g_ptr_array_insert(u->mail->parts, (int)u->at++, part);
}

// A member behind a password stands in the list all the same: its sender has to be asked.
static void add_locked(Unpack *u, const char *name)
{
    MailPart *part = g_new0(MailPart, 1);
    part->filename = text_line(name, 200);
    part->id = g_strdup_printf("%s.zip/%s", u->archive->id, part->filename);
    part->type = g_strdup("application/octet-stream");
    part->sniffed = g_strdup(ARCHIVE_LOCKED);
    part->attachment = TRUE;
    part->embedded = u->archive->embedded;
    part->bytes = g_bytes_new(NULL, 0);
    g_ptr_array_insert(u->mail->parts, (int)u->at++, part);
}

static void expand_member(Unpack *u, zip_t *zip, zip_uint64_t index)
{
    zip_stat_t st;
    if (zip_stat_index(zip, index, 0, &st) != 0 || !(st.valid & ZIP_STAT_NAME))
        return;
    if (st.size == 0 || g_str_has_suffix(st.name, "/"))
        return;
    if ((st.valid & ZIP_STAT_ENCRYPTION_METHOD) && st.encryption_method != ZIP_EM_NONE)
        return add_locked(u, st.name);
    if (!size_allowed(&st))
        return note(u, st.name, "over the caps when unpacked, passed over");
    g_autoptr(GBytes) content = read_member(zip, index, (gsize)st.size);
    if (!content)
        return note(u, st.name, "cannot be unpacked, passed over");
    add_member(u, st.name, content);
}

// docx, xlsx, odt, jar ...: zips by format, documents or programs by meaning.
static gboolean is_document(zip_t *zip)
{
    static const char *const marks[] = {"[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF"};
    for (gsize i = 0; i < G_N_ELEMENTS(marks); i++)
        if (zip_name_locate(zip, marks[i], 0) >= 0)
            return TRUE;
    return FALSE;
}

static void expand(Unpack *u)
{
    gsize len = 0;
    const void *bytes = g_bytes_get_data(u->archive->bytes, &len);
    zip_source_t *source = zip_source_buffer_create(bytes, len, 0, NULL);
    zip_t *zip = source ? zip_open_from_source(source, ZIP_RDONLY, NULL) : NULL;
    if (!zip) {
        if (source)
            zip_source_free(source);
        return note(u, u->archive->filename, "not a readable zip");
    }
    zip_int64_t n = zip_get_num_entries(zip, 0);
    if (n > CAP_ARCHIVE_ENTRIES)
        note(u, u->archive->filename, "too many files, only the first are looked at");
    if (!is_document(zip))
        for (zip_int64_t i = 0; i < MIN(n, CAP_ARCHIVE_ENTRIES); i++)
            expand_member(u, zip, (zip_uint64_t)i);
    zip_discard(zip);
}

void archive_expand(Mail *mail)
{
    for (guint i = 0; i < mail->parts->len; i++) {
        const MailPart *part = mail->parts->pdata[i];
        if (!g_str_equal(part->sniffed, "application/zip") || mail->parts->len > CAP_MIME_PARTS)
            continue;
        Unpack u = {mail, part, i + 1};
        expand(&u);
    }
}

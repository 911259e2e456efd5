// Unpacks zip parts in memory with reader/zip.c. Called once by mail_read. Sizes are believed only as far as
// the central directory's figure and what really comes out agree with the caps; nothing touches a disk, and a
// member's name is only a label.
#include "reader/archive.h"

#include <string.h>

#include "policy/base/text.h"
#include "reader/caps.h"
#include "reader/sniff.h"
#include "reader/zip.h"

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

static gboolean size_allowed(const ZipMember *m)
{
    if (m->size > CAP_PART_OUT_BYTES)
        return FALSE;
    return m->size <= RATIO_FREE_BYTES || m->size / MAX(m->packed, 1) <= CAP_RATIO;
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

static void expand_member(Unpack *u, const ZipMember *m)
{
    if (m->size == 0 || g_str_has_suffix(m->name, "/"))
        return;
    if (m->encrypted)
        return add_locked(u, m->name);
    if (!size_allowed(m))
        return note(u, m->name, "over the caps when unpacked, passed over");
    g_autoptr(GBytes) content = zip_unpack(m);
    if (!content)
        return note(u, m->name, "cannot be unpacked, passed over");
    add_member(u, m->name, content);
}

// docx, xlsx, odt, jar ...: zips by format, documents or programs by meaning. Their mark is one of the first
// members.
static gboolean is_document(const GArray *members)
{
    static const char *const marks[] = {"[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF"};
    for (guint i = 0; i < members->len; i++)
        for (gsize k = 0; k < G_N_ELEMENTS(marks); k++)
            if (g_str_equal(g_array_index(members, ZipMember, i).name, marks[k]))
                return TRUE;
    return FALSE;
}

static void expand(Unpack *u)
{
    gsize len = 0;
    guint total = 0;
    const char *bytes = g_bytes_get_data(u->archive->bytes, &len);
    g_autoptr(GError) error = NULL;
    g_autoptr(GArray) members = zip_members(bytes, len, CAP_ARCHIVE_ENTRIES, &total, &error);
    if (!members)
        return note(u, u->archive->filename, error->message);
    if (total > CAP_ARCHIVE_ENTRIES)
        note(u, u->archive->filename, "too many files, only the first are looked at");
    if (is_document(members))
        return;
    for (guint i = 0; i < members->len; i++)
        expand_member(u, &g_array_index(members, ZipMember, i));
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

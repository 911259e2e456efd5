// Archives in parts: what is in them is put in place as parts of their own. Called once by mail_read, and by
// nobody else; the work of unpacking is reader/unpack.c's and reader/tnef.c's. Nothing touches a disk, and a
// file's name is only a label.
#include "reader/archive.h"

#include <string.h>

#include "policy/base/text.h"
#include "reader/caps.h"
#include "reader/sniff.h"
#include "reader/tnef.h"
#include "reader/unpack.h"

#define MAX_NESTED 2 // archives around a file

typedef struct {
    Mail *mail;
    const MailPart *archive;
    const char *extension;
    guint at; // where the next file goes in mail->parts
} Place;

static const struct {
    const char *sniffed, *extension;
} kinds[] = {{"application/zip", "zip"},     {"application/gzip", "gz"},
             {"application/vnd.rar", "rar"}, {"application/x-7z-compressed", "7z"},
             {"application/x-tar", "tar"},   {"application/x-bzip2", "bz2"},
             {"application/x-xz", "xz"},     {"application/ms-tnef", "tnef"}};

static const char *extension_of(const char *sniffed)
{
    for (gsize i = 0; i < G_N_ELEMENTS(kinds); i++)
        if (g_str_equal(sniffed, kinds[i].sniffed))
            return kinds[i].extension;
    return NULL;
}

static void note(const Place *p, const char *name, const char *what)
{
    g_autofree char *label = text_line(name ? name : "?", 80);
    g_ptr_array_add(p->mail->notes, g_strdup_printf("part %s: %s: %s", p->archive->id, label, what));
}

static gboolean is_wanted(const char *sniffed)
{
    return g_str_equal(sniffed, "application/pdf") || g_str_equal(sniffed, "application/xml") ||
           g_str_equal(sniffed, "text/html") || g_str_equal(sniffed, "text/plain") ||
           g_str_equal(sniffed, "application/pkcs7-mime") || g_str_equal(sniffed, "application/json") ||
           g_str_has_prefix(sniffed, "image/") || extension_of(sniffed);
}

static MailPart *add_part(Place *p, const char *name, const char *sniffed, GBytes *content)
{
    MailPart *part = g_new0(MailPart, 1);
    part->filename = text_line(name ? name : "?", 200);
    part->id = g_strdup_printf("%s.%s/%s", p->archive->id, p->extension, part->filename);
    part->type = g_strdup(sniffed);
    part->sniffed = g_strdup(sniffed);
    part->attachment = TRUE;
    part->embedded = p->archive->embedded;
    part->sender = g_strdup(p->archive->sender);
    part->nesting = p->archive->nesting + 1;
    part->bytes = content ? g_bytes_ref(content) : g_bytes_new(NULL, 0);
    g_ptr_array_insert(p->mail->parts, (int)p->at++, part);
    return part;
}

// What cannot be opened stands in the list all the same: its sender has to be asked.
static void add_closed(Place *p, const char *name, const char *why)
{
    add_part(p, name, "application/octet-stream", NULL)->unreadable = why;
}

static void add_file(Place *p, const char *name, GBytes *content)
{
    gsize len = 0;
    const char *bytes = g_bytes_get_data(content, &len);
    const char *sniffed = sniff_type(bytes ? bytes : "", len);
    if (!is_wanted(sniffed))
        return;
    if (extension_of(sniffed) && p->archive->nesting + 1 >= MAX_NESTED)
        return note(p, name, "an archive in an archive in an archive, passed over");
    MailPart *part = add_part(p, name, sniffed, content);
    if (g_str_has_prefix(sniffed, "text/"))
        part->text = sniff_text(bytes ? bytes : "", len, NULL);
}

// "a.xml" of "a.xml.gz", where the packed file has no name of its own.
static char *inner_name(const Place *p)
{
    const char *name = p->archive->filename ? p->archive->filename : "data";
    const char *dot = strrchr(name, '.');
    return dot && dot > name ? g_strndup(name, (gsize)(dot - name)) : g_strdup(name);
}

static void expand_archive(Place *p, const char *bytes, gsize len)
{
    // docx, xlsx, odt, jar ...: zips by format, documents or programs by meaning
    static const char *const documents[] = {"[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF", NULL};
    gboolean single = !g_str_equal(p->extension, "zip");
    Unpacked unpacked;
    unpack(bytes, len, single, documents, &unpacked);
    for (guint i = 0; i < unpacked.files->len; i++) {
        const UnpackedFile *f = &g_array_index(unpacked.files, UnpackedFile, i);
        g_autofree char *name = !f->name || g_str_equal(f->name, "data") ? inner_name(p) : g_strdup(f->name);
        if (f->locked)
            add_closed(p, name, f->why);
        else if (f->content)
            add_file(p, name, f->content);
        else
            note(p, name, f->why);
    }
    if (unpacked.why)
        note(p, p->archive->filename, unpacked.why);
    if (unpacked.why && unpacked.files->len == 0)
        add_closed(p, p->archive->filename, unpacked.why);
    unpacked_clear(&unpacked);
}

static void expand_tnef(Place *p, const char *bytes, gsize len)
{
    gboolean whole = FALSE;
    g_autoptr(GArray) files = tnef_files(bytes, len, CAP_ARCHIVE_ENTRIES, &whole);
    for (guint i = 0; i < files->len; i++) {
        const TnefFile *f = &g_array_index(files, TnefFile, i);
        if (f->content)
            add_file(p, f->name, f->content);
    }
    if (!whole)
        add_closed(p, p->archive->filename, "winmail.dat is broken");
}

void archive_expand(Mail *mail)
{
    for (guint i = 0; i < mail->parts->len; i++) {
        const MailPart *part = mail->parts->pdata[i];
        const char *extension = extension_of(part->sniffed);
        if (!extension || mail->parts->len > CAP_MIME_PARTS)
            continue;
        gsize len = 0;
        const char *bytes = g_bytes_get_data(part->bytes, &len);
        Place p = {mail, part, extension, i + 1};
        if (g_str_equal(extension, "tnef"))
            expand_tnef(&p, bytes, len);
        else
            expand_archive(&p, bytes, len);
    }
}

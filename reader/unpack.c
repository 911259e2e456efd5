// Archives by libarchive, loaded at run time. Called by reader/archive.c; prepared by reader/session.c. It is
// not linked, for it brings half a dozen libraries along, and most mails hold no archive. What always holds:
// only the formats and filters named here are tried (libarchive's "all" would start programs); what comes out
// is counted against the caps while it does, never believed from a header.
#include "config.h" // _GNU_SOURCE: memmem

#include "reader/unpack.h"

#include <archive.h>
#include <archive_entry.h>
#include <dlfcn.h>
#include <string.h>

#include "reader/caps.h"

#define LIBRARY "libarchive.so.13"
#define BLOCK_BYTES 65536
#define RATIO_FREE_BYTES (1u << 20) // small files may compress as well as they like
#define SKIPPED_MAX 200             // folders and empty files passed over

#define FUNCTIONS(X)                                                                                         \
    X(archive_read_new)                                                                                      \
    X(archive_read_free)                                                                                     \
    X(archive_read_support_filter_gzip)                                                                      \
    X(archive_read_support_filter_bzip2)                                                                     \
    X(archive_read_support_filter_xz)                                                                        \
    X(archive_read_support_format_zip)                                                                       \
    X(archive_read_support_format_7zip)                                                                      \
    X(archive_read_support_format_rar)                                                                       \
    X(archive_read_support_format_rar5)                                                                      \
    X(archive_read_support_format_tar)                                                                       \
    X(archive_read_support_format_raw)                                                                       \
    X(archive_read_open_memory)                                                                              \
    X(archive_read_next_header)                                                                              \
    X(archive_read_data)                                                                                     \
    X(archive_read_has_encrypted_entries)                                                                    \
    X(archive_entry_pathname)                                                                                \
    X(archive_entry_pathname_utf8)                                                                           \
    X(archive_entry_filetype)                                                                                \
    X(archive_entry_is_encrypted)

#define DECLARE(f) __typeof__(f) *f;
static struct {
    gboolean tried, ready;
    FUNCTIONS(DECLARE)
} lib;

static void load(void)
{
    lib.tried = TRUE;
    void *handle = dlopen(LIBRARY, RTLD_NOW | RTLD_LOCAL); // never closed
    gboolean ready = handle != NULL;
#define FIND(f) ready = ready && (lib.f = (__typeof__(lib.f))dlsym(handle, #f)) != NULL;
    FUNCTIONS(FIND)
    lib.ready = ready;
}

// The first bytes of archives as they are, and as base64 makes them at the start of a part.
static gboolean may_hold_archive(const char *bytes, gsize len)
{
    static const char *const marks[] = {"PK\003\004",   "UEsD", "PK00",   "UEsw",   "H4sI",
                                        "\x1f\x8b\x08", "Rar!", "UmFy",   "7z\xbc", "N3q8",
                                        "/Td6WFo",      "Qlpo", "eJ8+Ig", ".tar",   "x-tar"};
    for (gsize i = 0; i < G_N_ELEMENTS(marks); i++)
        if (memmem(bytes, len, marks[i], strlen(marks[i])))
            return TRUE;
    return FALSE;
}

void unpack_prepare(const char *bytes, gsize len)
{
    if (!lib.tried && (!bytes || may_hold_archive(bytes, len)))
        load();
}

static void file_clear(gpointer data)
{
    UnpackedFile *file = data;
    g_free(file->name);
    g_clear_pointer(&file->content, g_bytes_unref);
}

static struct archive *open_archive(const char *bytes, gsize len, gboolean single)
{
    struct archive *a = lib.archive_read_new();
    if (!a)
        return NULL;
    lib.archive_read_support_filter_gzip(a);
    lib.archive_read_support_filter_bzip2(a);
    lib.archive_read_support_filter_xz(a);
    lib.archive_read_support_format_zip(a);
    lib.archive_read_support_format_7zip(a);
    lib.archive_read_support_format_rar(a);
    lib.archive_read_support_format_rar5(a);
    lib.archive_read_support_format_tar(a);
    if (single)
        lib.archive_read_support_format_raw(a);
    if (lib.archive_read_open_memory(a, bytes, len) == ARCHIVE_OK)
        return a;
    lib.archive_read_free(a);
    return NULL;
}

static char *name_of(struct archive_entry *entry)
{
    const char *name = lib.archive_entry_pathname_utf8(entry);
    if (!name)
        name = lib.archive_entry_pathname(entry);
    return name ? g_utf8_make_valid(name, -1) : NULL;
}

static gboolean too_much(gsize out, gsize packed)
{
    return out > CAP_PART_OUT_BYTES || (out > RATIO_FREE_BYTES && out / MAX(packed, 1) > CAP_RATIO);
}

// What is in the file whose header was read last.
static void read_content(struct archive *a, gsize packed, UnpackedFile *file)
{
    g_autoptr(GByteArray) out = g_byte_array_new();
    g_autofree guint8 *block = g_malloc(BLOCK_BYTES);
    la_ssize_t n = 0;
    while (!too_much(out->len, packed) && (n = lib.archive_read_data(a, block, BLOCK_BYTES)) > 0)
        g_byte_array_append(out, block, (guint)n);
    if (too_much(out->len, packed))
        file->why = "over the caps when unpacked, passed over";
    else if (n < 0)
        file->why = "cannot be unpacked, passed over";
    else
        file->content = g_byte_array_free_to_bytes(g_steal_pointer(&out));
}

// FALSE for what is no file or has nothing in it.
static gboolean take_file(struct archive *a, struct archive_entry *entry, gsize packed, UnpackedFile *file)
{
    mode_t type = lib.archive_entry_filetype(entry);
    file->locked = lib.archive_entry_is_encrypted(entry) != 0;
    if (type != AE_IFREG && type != 0 && !file->locked)
        return FALSE;
    file->name = name_of(entry);
    if (file->locked)
        file->why = "the archive needs a password";
    else
        read_content(a, packed, file);
    return !file->content || g_bytes_get_size(file->content) > 0;
}

static gboolean is_listed(const char *name, const char *const *list)
{
    return name && list && g_strv_contains(list, name);
}

static const char *why_ended(struct archive *a, int status, const Unpacked *out)
{
    if (status == ARCHIVE_EOF)
        return NULL;
    if (lib.archive_read_has_encrypted_entries(a) > 0)
        return "the archive needs a password";
    return out->files->len > 0 ? "the archive is broken after its first files" : "the archive is broken";
}

static void read_files(struct archive *a, gsize packed, const char *const *stop, Unpacked *out)
{
    struct archive_entry *entry = NULL;
    int status = ARCHIVE_OK;
    for (guint n = 0; n < CAP_ARCHIVE_ENTRIES + SKIPPED_MAX; n++) {
        status = lib.archive_read_next_header(a, &entry);
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN)
            break;
        if (out->files->len >= CAP_ARCHIVE_ENTRIES) {
            out->why = "too many files, only the first are looked at";
            return;
        }
        UnpackedFile file = {0};
        if (take_file(a, entry, packed, &file))
            g_array_append_val(out->files, file);
        else
            file_clear(&file);
        if (out->files->len > 0 &&
            is_listed(g_array_index(out->files, UnpackedFile, out->files->len - 1).name, stop)) {
            g_array_set_size(out->files, 0);
            return;
        }
    }
    out->why = why_ended(a, status, out);
}

void unpack(const char *bytes, gsize len, gboolean single, const char *const *stop, Unpacked *out)
{
    *out = (Unpacked){.files = g_array_new(FALSE, FALSE, sizeof(UnpackedFile))};
    g_array_set_clear_func(out->files, file_clear);
    if (!lib.tried)
        load();
    struct archive *a = lib.ready ? open_archive(bytes, len, single) : NULL;
    if (a) {
        read_files(a, len, stop, out);
        lib.archive_read_free(a);
    } else {
        out->why =
            lib.ready ? "the archive is broken" : "archives of this kind cannot be read here (" LIBRARY ")";
    }
}

void unpacked_clear(Unpacked *unpacked)
{
    g_clear_pointer(&unpacked->files, g_array_unref);
}

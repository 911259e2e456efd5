// What g_mime_init wants of GnuPG, S/MIME and GIO, for a reader that holds GMime itself (configure finds its
// archive). Why: those bring eleven libraries, which take a process that reads one mail a millisecond; the
// reader checks no signature and opens no file. With these in the program the linker leaves GMime's own, and
// all they need, in the archive. g_mime_init only registers what they name; nothing here does anything.
#include <gmime/gmime.h>
#include <gmime/gmime-stream-gio.h>

const char *gpgme_check_version_internal(const char *wanted, size_t size);

const char *gpgme_check_version_internal(const char *wanted, size_t size)
{
    (void)wanted, (void)size;
    return NULL;
}

GMimeCryptoContext *g_mime_gpg_context_new(void)
{
    return NULL;
}

GMimeCryptoContext *g_mime_pkcs7_context_new(void)
{
    return NULL;
}

GType g_mime_gpg_context_get_type(void)
{
    return G_TYPE_INVALID;
}

GType g_mime_pkcs7_context_get_type(void)
{
    return G_TYPE_INVALID;
}

GType g_mime_stream_gio_get_type(void)
{
    return G_TYPE_INVALID;
}

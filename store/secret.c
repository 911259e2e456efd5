// Reading, and once in a site's life making, the secret. The agent makes it, the milter only reads; two
// makers at once end with the same secret because the file appears by link(2).
#include "store/secret.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/random.h>
#include <unistd.h>

#include "policy/base/status.h"

GBytes *secret_load(const char *path, GError **error)
{
    g_autofree char *text = NULL;
    gsize len = 0;
    g_autoptr(GError) why = NULL;
    if (!g_file_get_contents(path, &text, &len, &why)) {
        g_set_error(error, PD_ERROR, PD_ERR_IO, "secret: %s", why->message);
        return NULL;
    }
    while (len > 0 && (text[len - 1] == '\n' || text[len - 1] == '\r'))
        len--;
    if (len < SECRET_MIN_BYTES) {
        g_set_error(error, PD_ERROR, PD_ERR_CONF, "secret: %s: shorter than %d bytes", path,
                    SECRET_MIN_BYTES);
        return NULL;
    }
    return g_bytes_new(text, len);
}

static gboolean write_new(const char *path, const char *text)
{
    int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0)
        return FALSE;
    gboolean ok = write(fd, text, strlen(text)) == (ssize_t)strlen(text) && fsync(fd) == 0;
    return close(fd) == 0 && ok;
}

static gboolean secret_make(const char *path)
{
    guint8 random[32];
    char hex[2 * sizeof random + 2] = "";
    if (getrandom(random, sizeof random, 0) != sizeof random)
        return FALSE;
    for (gsize i = 0; i < sizeof random; i++)
        g_snprintf(hex + 2 * i, 3, "%02x", random[i]);
    hex[2 * sizeof random] = '\n';
    g_autofree char *fresh = g_strdup_printf("%s.%d", path, (int)getpid());
    gboolean ok = write_new(fresh, hex) && (link(fresh, path) == 0 || errno == EEXIST);
    unlink(fresh);
    return ok;
}

GBytes *secret_ensure(const char *path, GError **error)
{
    if (access(path, F_OK) != 0 && errno == ENOENT && !secret_make(path)) {
        g_set_error(error, PD_ERROR, PD_ERR_IO, "secret: %s: %s", path, g_strerror(errno));
        return NULL;
    }
    return secret_load(path, error);
}

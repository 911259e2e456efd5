// Runs postdue-reader on one message. Called by the agent (through reader/warm.c) and by `postdue explain`.
// What the answer means is checked field by field in reader/answer.c.
#include "config.h"

#include "reader/client.h"

#include <errno.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "policy/base/status.h"
#include "reader/child.h"

// The context goes through a memory file: what we know of a debtor never touches a disk for this.
static int context_fd(json_t *context, GError **error)
{
    g_autofree char *text = json_dumps(context, JSON_COMPACT);
    int fd = text != NULL ? memfd_create("postdue-context", MFD_CLOEXEC) : -1;
    gsize len = text != NULL ? strlen(text) : 0;
    if (fd >= 0 && write(fd, text, len) == (gssize)len && lseek(fd, 0, SEEK_SET) == 0)
        return fd;
    if (fd >= 0)
        close(fd);
    g_set_error(error, PD_ERROR, PD_ERR_IO, "the reader's context: %s", g_strerror(errno));
    return -1;
}

static GPtrArray *arguments(const ReaderRequest *request)
{
    GPtrArray *argv = g_ptr_array_new();
    g_ptr_array_add(argv, (char *)request->program);
    g_ptr_array_add(argv, (char *)request->direction);
    for (const char *const *arg = request->args; arg != NULL && *arg != NULL; arg++)
        g_ptr_array_add(argv, (char *)*arg);
    if (request->context != NULL) {
        g_ptr_array_add(argv, "--context");
        g_ptr_array_add(argv, "/dev/fd/3");
    }
    g_ptr_array_add(argv, NULL);
    return argv;
}

static gboolean start(const ReaderRequest *request, Child *child, GError **error)
{
    int context = -1;
    if (request->context != NULL && (context = context_fd(request->context, error)) < 0)
        return FALSE;
    g_autoptr(GPtrArray) argv = arguments(request);
    gboolean ok = child_start(child, argv, context, error);
    if (context >= 0)
        close(context);
    return ok;
}

json_t *reader_ask(const ReaderRequest *request, GError **error)
{
    Child child = {.say = request->message,
                   .once = TRUE,
                   .most = READER_MAX_ANSWER,
                   .deadline_us = g_get_monotonic_time() + (gint64)request->wall_s * G_USEC_PER_SEC};
    if (!start(request, &child, error))
        return NULL;
    gboolean ok = child_converse(&child, NULL, error);
    g_autoptr(GByteArray) heard = g_byte_array_ref(child.heard);
    if (!child_end(&child, !ok, ok ? error : NULL))
        ok = FALSE;
    return ok ? child_json((const char *)heard->data, heard->len, error) : NULL;
}

// Runs postdue-reader on one message. Called by the agent's digest and by `postdue explain`. What always
// holds: the child gets a clean environment, its answer and its life are capped, and a dead, hung or raving
// child is an ordinary error. What the answer means is checked field by field in reader/answer.c.
#include "config.h"

#include "reader/client.h"

#include <errno.h>
#include <fcntl.h>
#include <glib-unix.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "policy/base/status.h"

#define CONTEXT_FD 3

typedef struct {
    GPid pid;
    int in, out; // its stdin and stdout; -1 closed
    gsize written;
    GByteArray *answer;
    gint64 deadline_us;
} Child;

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
        g_ptr_array_add(argv, "/dev/fd/" G_STRINGIFY(3));
    }
    g_ptr_array_add(argv, NULL);
    return argv;
}

static gboolean start(const ReaderRequest *request, Child *child, GError **error)
{
    static const char *const envp[] = {"PATH=/usr/local/bin:/usr/bin:/bin", "LC_ALL=C.UTF-8", "TZ=UTC", NULL};
    int from = -1, to = CONTEXT_FD;
    if (request->context != NULL && (from = context_fd(request->context, error)) < 0)
        return FALSE;
    g_autoptr(GPtrArray) argv = arguments(request);
    g_autoptr(GError) why = NULL;
    gboolean ok = g_spawn_async_with_pipes_and_fds(NULL, (const char *const *)argv->pdata, envp,
                                                   G_SPAWN_DO_NOT_REAP_CHILD | G_SPAWN_STDERR_TO_DEV_NULL,
                                                   NULL, NULL, -1, -1, -1, &from, &to, from >= 0 ? 1 : 0,
                                                   &child->pid, &child->in, &child->out, NULL, &why);
    if (from >= 0)
        close(from);
    if (!ok) {
        g_set_error(error, PD_ERROR, PD_ERR_IO, "%s", why->message);
        return FALSE;
    }
    g_unix_set_fd_nonblocking(child->in, TRUE, NULL);
    g_unix_set_fd_nonblocking(child->out, TRUE, NULL);
    child->deadline_us = g_get_monotonic_time() + (gint64)request->wall_s * G_USEC_PER_SEC;
    return TRUE;
}

static void shut(int *fd)
{
    if (*fd >= 0)
        close(*fd);
    *fd = -1;
}

static void feed(Child *child, GBytes *message)
{
    gsize total;
    const char *bytes = g_bytes_get_data(message, &total);
    gssize n = total > child->written ? write(child->in, bytes + child->written, total - child->written) : 0;
    if (n > 0)
        child->written += (gsize)n;
    if (child->written == total || (n < 0 && errno != EAGAIN && errno != EINTR))
        shut(&child->in); // all is said, or it does not want to hear more
}

static gboolean drain(Child *child, GError **error)
{
    guint8 buffer[65536];
    gssize n = read(child->out, buffer, sizeof buffer);
    if (n > 0)
        g_byte_array_append(child->answer, buffer, (guint)n);
    else if (n == 0 || (errno != EAGAIN && errno != EINTR))
        shut(&child->out);
    if (child->answer->len <= READER_MAX_ANSWER)
        return TRUE;
    g_set_error(error, PD_ERROR, PD_ERR_LIMIT, "the reader's answer is over %d bytes", READER_MAX_ANSWER);
    return FALSE;
}

static gboolean converse(Child *child, GBytes *message, GError **error)
{
    while (child->out >= 0) {
        gint64 left_ms = (child->deadline_us - g_get_monotonic_time()) / 1000;
        if (left_ms <= 0) {
            g_set_error(error, PD_ERROR, PD_ERR_LIMIT, "the reader took longer than its time");
            return FALSE;
        }
        struct pollfd fds[] = {{.fd = child->out, .events = POLLIN}, {.fd = child->in, .events = POLLOUT}};
        if (poll(fds, 2, (int)MIN(left_ms, 60000)) < 0 && errno != EINTR)
            break;
        if (child->in >= 0 && fds[1].revents != 0)
            feed(child, message);
        if (fds[0].revents != 0 && !drain(child, error))
            return FALSE;
    }
    return TRUE;
}

// Its output has ended; it must go now too. FALSE: it died of a signal.
static gboolean reap(Child *child, gboolean kill_it, GError **error)
{
    int status = 0;
    if (kill_it)
        kill(child->pid, SIGKILL);
    while (waitpid(child->pid, &status, kill_it ? 0 : WNOHANG) == 0) {
        if (g_get_monotonic_time() < child->deadline_us) {
            g_usleep(500);
            continue;
        }
        kill(child->pid, SIGKILL);
        kill_it = TRUE;
    }
    g_spawn_close_pid(child->pid);
    if (kill_it || !WIFSIGNALED(status))
        return TRUE;
    g_set_error(error, PD_ERROR, PD_ERR_INPUT, "the reader died of signal %d", WTERMSIG(status));
    return FALSE;
}

static json_t *parse_answer(const GByteArray *bytes, GError **error)
{
    json_error_t why;
    json_t *answer = json_loadb((const char *)bytes->data, bytes->len, JSON_REJECT_DUPLICATES, &why);
    if (json_is_object(answer) && json_is_string(json_object_get(answer, "kind")))
        return answer;
    g_set_error(error, PD_ERROR, PD_ERR_INPUT, "the reader's answer is none: %s",
                answer != NULL ? "no kind" : why.text);
    json_decref(answer);
    return NULL;
}

json_t *reader_ask(const ReaderRequest *request, GError **error)
{
    Child child = {.in = -1, .out = -1};
    if (!start(request, &child, error))
        return NULL;
    child.answer = g_byte_array_new();
    gboolean ok = converse(&child, request->message, error);
    shut(&child.in);
    shut(&child.out);
    if (!reap(&child, !ok, ok ? error : NULL))
        ok = FALSE;
    json_t *answer = ok ? parse_answer(child.answer, error) : NULL;
    g_byte_array_free(child.answer, TRUE);
    return answer;
}

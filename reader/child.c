// Talking to a reader's process. Called by reader/client.c and reader/warm.c. What always holds: neither side
// can block the other for longer than the deadline, what it answers is capped, and a child that is dead, hung
// or raving is an ordinary error.
#include "config.h"

#include "reader/child.h"

#include <errno.h>
#include <glib-unix.h>
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "policy/base/status.h"

#define CONTEXT_FD 3

gboolean child_start(Child *child, GPtrArray *argv, int context, GError **error)
{
    static const char *const envp[] = {"PATH=/usr/local/bin:/usr/bin:/bin", "LC_ALL=C.UTF-8", "TZ=UTC", NULL};
    int to = CONTEXT_FD;
    g_autoptr(GError) why = NULL;
    child->in = child->out = -1;
    gboolean ok = g_spawn_async_with_pipes_and_fds(
        NULL, (const char *const *)argv->pdata, envp, G_SPAWN_DO_NOT_REAP_CHILD | G_SPAWN_STDERR_TO_DEV_NULL,
        NULL, NULL, -1, -1, -1, &context, &to, context >= 0 ? 1 : 0, &child->pid, &child->in, &child->out,
        NULL, &why);
    if (!ok) {
        g_set_error(error, PD_ERROR, PD_ERR_IO, "%s", why->message);
        return FALSE;
    }
    g_unix_set_fd_nonblocking(child->in, TRUE, NULL);
    g_unix_set_fd_nonblocking(child->out, TRUE, NULL);
    child->heard = g_byte_array_new();
    return TRUE;
}

static void shut(int *fd)
{
    if (*fd >= 0)
        close(*fd);
    *fd = -1;
}

static void feed(Child *child)
{
    gsize total;
    const char *bytes = g_bytes_get_data(child->say, &total);
    gssize n = total > child->said ? write(child->in, bytes + child->said, total - child->said) : 0;
    if (n > 0)
        child->said += (gsize)n;
    gboolean deaf = n < 0 && errno != EAGAIN && errno != EINTR; // it does not want to hear more
    if (deaf || (child->once && child->said == total))
        shut(&child->in);
}

static gboolean drain(Child *child, GError **error)
{
    guint8 buffer[65536];
    gssize n = read(child->out, buffer, sizeof buffer);
    if (n > 0)
        g_byte_array_append(child->heard, buffer, (guint)n);
    else if (n == 0 || (errno != EAGAIN && errno != EINTR))
        shut(&child->out);
    if (child->heard->len <= child->most)
        return TRUE;
    g_set_error(error, PD_ERROR, PD_ERR_LIMIT, "the reader's answer is over %zu bytes", child->most);
    return FALSE;
}

// Waits for the child and does what can be done. FALSE with an error.
static gboolean exchange(Child *child, GError **error)
{
    gint64 left_ms = (child->deadline_us - g_get_monotonic_time()) / 1000;
    if (left_ms <= 0) {
        g_set_error(error, PD_ERROR, PD_ERR_LIMIT, "the reader took longer than its time");
        return FALSE;
    }
    gboolean more = child->in >= 0 && (child->once || child->said < g_bytes_get_size(child->say));
    struct pollfd fds[] = {{.fd = child->out, .events = POLLIN},
                           {.fd = more ? child->in : -1, .events = POLLOUT}};
    if (poll(fds, 2, (int)MIN(left_ms, 60000)) < 0)
        return TRUE; // interrupted
    if (fds[1].revents != 0)
        feed(child);
    return fds[0].revents == 0 || drain(child, error);
}

gboolean child_converse(Child *child, ChildEnough enough, GError **error)
{
    gboolean bad = FALSE;
    while (child->out >= 0) {
        if (!exchange(child, error))
            return FALSE;
        if (enough != NULL && enough(child, &bad))
            return TRUE;
        if (bad)
            break;
    }
    if (enough == NULL)
        return TRUE;
    g_set_error(error, PD_ERROR, PD_ERR_INPUT, bad ? "the reader raves" : "the reader has ended");
    return FALSE;
}

gboolean child_end(Child *child, gboolean kill_it, GError **error)
{
    int status = 0;
    shut(&child->in);
    shut(&child->out);
    g_clear_pointer(&child->heard, g_byte_array_unref);
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

json_t *child_json(const char *text, gsize len, GError **error)
{
    json_error_t why;
    json_t *answer = json_loadb(text, len, JSON_REJECT_DUPLICATES, &why);
    if (json_is_object(answer) && json_is_string(json_object_get(answer, "kind")))
        return answer;
    g_set_error(error, PD_ERROR, PD_ERR_INPUT, "the reader's answer is none: %s",
                answer != NULL ? "no kind" : why.text);
    json_decref(answer);
    return NULL;
}

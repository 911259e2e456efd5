// The client side of the gate. Called at end-of-message of our own mail only. Whatever is not a clear yes or
// no is silence, and silence is a temporary failure: the agent will ask again.
#include "milter/gate.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#define ANSWER_MAX 256

static int remaining_ms(gint64 deadline)
{
    gint64 left = (deadline - g_get_monotonic_time()) / 1000;
    return left > 0 ? (int)left : 0;
}

static gboolean wait_for(int fd, short events, gint64 deadline)
{
    struct pollfd p = {.fd = fd, .events = events};
    int n;
    do
        n = poll(&p, 1, remaining_ms(deadline));
    while (n < 0 && errno == EINTR);
    return n == 1;
}

// A full backlog makes connect() say EAGAIN on unix sockets, and poll() cannot wait for that.
static gboolean connect_until(int fd, const struct sockaddr_un *to, gint64 deadline)
{
    while (connect(fd, (const struct sockaddr *)to, sizeof *to) != 0) {
        if ((errno != EAGAIN && errno != EINTR) || remaining_ms(deadline) == 0)
            return FALSE;
        g_usleep(5000);
    }
    return TRUE;
}

static int gate_connect(const char *path, gint64 deadline)
{
    struct sockaddr_un to = {.sun_family = AF_UNIX};
    if (strlen(path) >= sizeof to.sun_path) {
        errno = ENAMETOOLONG;
        return -1;
    }
    memcpy(to.sun_path, path, strlen(path) + 1);
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (fd < 0 || connect_until(fd, &to, deadline))
        return fd;
    int why = errno;
    close(fd);
    errno = why;
    return -1;
}

static gboolean send_all(int fd, const char *text, gint64 deadline)
{
    gsize len = strlen(text);
    while (len > 0 && wait_for(fd, POLLOUT, deadline)) {
        ssize_t n = send(fd, text, len, MSG_NOSIGNAL);
        if (n < 0 && errno != EAGAIN && errno != EINTR)
            return FALSE;
        text += n > 0 ? n : 0;
        len -= n > 0 ? (gsize)n : 0;
    }
    return len == 0;
}

// One line without its end; FALSE if none came in time.
static gboolean read_line(int fd, char line[ANSWER_MAX], gint64 deadline)
{
    gsize have = 0;
    while (have < ANSWER_MAX - 1 && wait_for(fd, POLLIN, deadline)) {
        ssize_t n = recv(fd, line + have, ANSWER_MAX - 1 - have, 0);
        if (n < 0 && (errno == EAGAIN || errno == EINTR))
            continue;
        if (n <= 0)
            return FALSE;
        have += (gsize)n;
        line[have] = '\0';
        char *end = memchr(line, '\n', have);
        if (end) {
            *end = '\0';
            return TRUE;
        }
    }
    return FALSE;
}

// It goes into an SMTP reply: one word or a few, nothing that could end a line or format.
static char *clean_reason(const char *text)
{
    char *out = g_strndup(*text ? text : "refused", 100);
    for (char *p = out; *p; p++)
        if (!g_ascii_isalnum(*p) && !strchr(" .,:-_", *p))
            *p = '-';
    return out;
}

static GateAnswer understand(const char *line, char **reason)
{
    if (strcmp(line, "yes") == 0)
        return GATE_YES;
    if (strcmp(line, "no") == 0 || g_str_has_prefix(line, "no ")) {
        *reason = clean_reason(line[2] ? line + 3 : "");
        return GATE_NO;
    }
    *reason = g_strdup("answer-not-understood");
    return GATE_SILENT;
}

GateAnswer gate_ask(const char *path, const char *token, int epoch, const char *queue_id, int timeout_ms,
                    char **reason)
{
    gint64 deadline = g_get_monotonic_time() + timeout_ms * 1000L;
    char line[ANSWER_MAX];
    *reason = NULL;
    int fd = gate_connect(path, deadline);
    if (fd < 0) {
        *reason = g_strdup(g_strerror(errno));
        return GATE_SILENT;
    }
    g_autofree char *ask = g_strdup_printf("GATE %s %d %s\n", token, epoch, *queue_id ? queue_id : "-");
    gboolean answered = send_all(fd, ask, deadline) && read_line(fd, line, deadline);
    close(fd);
    if (answered)
        return understand(line, reason);
    *reason = g_strdup("no-answer");
    return GATE_SILENT;
}

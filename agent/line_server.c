// The line server behind gate.c and control.c. Non-blocking throughout: a peer is read when it is readable,
// answered at once (answers are shorter than a socket buffer), and dropped when it is silent for too long,
// writes too long a line, or does not take its answer.
#include "config.h"

#include "agent/line_server.h"

#include <errno.h>
#include <fcntl.h>
#include <glib-unix.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "policy/base/status.h"

typedef struct {
    LineServer *server;
    int fd;
    guint watch, timer;
    gsize len;
    char line[LINE_SERVER_MAX_LINE + 1];
} Peer;

struct LineServer {
    char *path;
    int fd;
    guint watch;
    LineHandler handler;
    void *data;
    GHashTable *peers; // Peer *, a set
};

static void peer_free(void *data)
{
    Peer *peer = data;
    g_clear_handle_id(&peer->watch, g_source_remove);
    g_clear_handle_id(&peer->timer, g_source_remove);
    close(peer->fd);
    g_free(peer);
}

static void peer_drop(Peer *peer)
{
    g_hash_table_remove(peer->server->peers, peer);
}

static gboolean on_silence(void *data)
{
    Peer *peer = data;
    peer->timer = 0;
    peer_drop(peer);
    return G_SOURCE_REMOVE;
}

// Answers every complete line in the buffer. FALSE: the peer does not take its answer.
static gboolean answer_lines(Peer *peer)
{
    char *end;
    while ((end = memchr(peer->line, '\n', peer->len)) != NULL) {
        gsize used = (gsize)(end - peer->line) + 1;
        g_autofree char *line = g_strndup(peer->line, used - 1);
        g_strchomp(line);
        g_autofree char *answer = peer->server->handler(line, peer->server->data);
        gsize len = strlen(answer);
        if (send(peer->fd, answer, len, MSG_NOSIGNAL | MSG_DONTWAIT) != (gssize)len)
            return FALSE;
        memmove(peer->line, peer->line + used, peer->len - used);
        peer->len -= used;
    }
    return peer->len < LINE_SERVER_MAX_LINE;
}

static gboolean on_readable(gint fd, GIOCondition condition, void *data)
{
    (void)condition;
    Peer *peer = data;
    gssize n = recv(fd, peer->line + peer->len, LINE_SERVER_MAX_LINE - peer->len, MSG_DONTWAIT);
    if (n < 0 && (errno == EAGAIN || errno == EINTR))
        return G_SOURCE_CONTINUE;
    if (n > 0)
        peer->len += (gsize)n;
    if (n > 0 && answer_lines(peer))
        return G_SOURCE_CONTINUE;
    peer->watch = 0;
    peer_drop(peer);
    return G_SOURCE_REMOVE;
}

static gboolean on_connect(gint fd, GIOCondition condition, void *data)
{
    (void)condition;
    LineServer *server = data;
    int peer_fd = accept4(fd, NULL, NULL, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (peer_fd < 0)
        return G_SOURCE_CONTINUE;
    if (g_hash_table_size(server->peers) >= LINE_SERVER_MAX_PEERS) {
        close(peer_fd);
        return G_SOURCE_CONTINUE;
    }
    Peer *peer = g_new0(Peer, 1);
    peer->server = server;
    peer->fd = peer_fd;
    peer->watch = g_unix_fd_add(peer_fd, G_IO_IN | G_IO_HUP | G_IO_ERR, on_readable, peer);
    peer->timer = g_timeout_add_seconds(LINE_SERVER_SILENCE_S, on_silence, peer);
    g_hash_table_add(server->peers, peer);
    return G_SOURCE_CONTINUE;
}

static gboolean somebody_answers(const struct sockaddr_un *address)
{
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    gboolean answers = fd >= 0 && connect(fd, (const struct sockaddr *)address, sizeof *address) == 0;
    if (fd >= 0)
        close(fd);
    return answers;
}

static int bind_socket(const char *path, gboolean group_writes, GError **error)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    if (strlen(path) >= sizeof address.sun_path) {
        g_set_error(error, PD_ERROR, PD_ERR_IO, "%s: longer than a socket's path may be", path);
        return -1;
    }
    strcpy(address.sun_path, path);
    if (somebody_answers(&address)) {
        g_set_error(error, PD_ERROR, PD_ERR_CONFLICT, "%s: another process serves it", path);
        return -1;
    }
    struct stat st;
    if (lstat(path, &st) == 0 && S_ISSOCK(st.st_mode))
        unlink(path);
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    mode_t old = umask(group_writes ? 0117 : 0177);
    gboolean ok =
        fd >= 0 && bind(fd, (struct sockaddr *)&address, sizeof address) == 0 && listen(fd, 64) == 0;
    int saved = errno;
    umask(old);
    if (ok)
        return fd;
    g_set_error(error, PD_ERROR, PD_ERR_IO, "%s: %s", path, g_strerror(saved));
    if (fd >= 0)
        close(fd);
    return -1;
}

LineServer *line_server_start(const char *path, gboolean group_writes, LineHandler handler, void *data,
                              GError **error)
{
    int fd = bind_socket(path, group_writes, error);
    if (fd < 0)
        return NULL;
    LineServer *server = g_new0(LineServer, 1);
    server->path = g_strdup(path);
    server->fd = fd;
    server->handler = handler;
    server->data = data;
    server->peers = g_hash_table_new_full(g_direct_hash, g_direct_equal, peer_free, NULL);
    server->watch = g_unix_fd_add(fd, G_IO_IN, on_connect, server);
    return server;
}

void line_server_stop(LineServer *server)
{
    if (server == NULL)
        return;
    g_source_remove(server->watch);
    g_hash_table_destroy(server->peers);
    close(server->fd);
    unlink(server->path);
    g_free(server->path);
    g_free(server);
}

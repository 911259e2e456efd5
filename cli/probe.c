// Looks at Postfix's configuration and at sockets. Called by cmd_doctor.c only. Always holds: nothing is
// changed, everything waits at most a second or two, and a missing program is an answer, not a failure.
#include "cli/probe.h"

#include <errno.h>
#include <grp.h>
#include <netdb.h>
#include <pwd.h>
#include <sqlite3.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#define WAIT_S 2
#define MAX_GROUPS 64

char *probe_postconf(const char *directory, const char *const *arguments)
{
    g_autoptr(GPtrArray) argv = g_ptr_array_new();
    g_ptr_array_add(argv, (char *)"postconf");
    if (directory) {
        g_ptr_array_add(argv, (char *)"-c");
        g_ptr_array_add(argv, (char *)directory);
    }
    for (; *arguments; arguments++)
        g_ptr_array_add(argv, (char *)*arguments);
    g_ptr_array_add(argv, NULL);
    char *out = NULL;
    int status = 0;
    GSpawnFlags flags = G_SPAWN_SEARCH_PATH | G_SPAWN_STDERR_TO_DEV_NULL;
    if (!g_spawn_sync(NULL, (char **)argv->pdata, NULL, flags, NULL, NULL, &out, NULL, &status, NULL))
        return NULL;
    if (!g_spawn_check_wait_status(status, NULL)) {
        g_free(out);
        return NULL;
    }
    return g_strstrip(out);
}

// --- the milter list
// ------------------------------------------------------------------------------------------

void milter_entry_free(MilterEntry *entry)
{
    g_free(entry->address);
    g_free(entry->path);
    g_free(entry->host_port);
    g_free(entry->default_action);
    g_free(entry);
}

// Under chroot every path begins at the queue directory; a relative one does so anyway.
static char *seen_path(const char *path, const char *queue_directory, gboolean chrooted)
{
    if (chrooted || !g_path_is_absolute(path))
        return g_build_filename(queue_directory, path, NULL);
    return g_strdup(path);
}

static MilterEntry *entry_of(const char *text, const char *queue_directory, gboolean chrooted)
{
    MilterEntry *entry = g_new0(MilterEntry, 1);
    g_auto(GStrv) parts = g_strsplit_set(text, ", \t\n", -1);
    for (guint i = 0; parts[i]; i++) {
        if (!*parts[i])
            continue;
        if (!entry->address)
            entry->address = g_strdup(parts[i]);
        else if (g_str_has_prefix(parts[i], "default_action="))
            entry->default_action = g_strdup(strchr(parts[i], '=') + 1);
    }
    if (!entry->address)
        entry->address = g_strdup("");
    if (g_str_has_prefix(entry->address, "unix:"))
        entry->path = seen_path(entry->address + 5, queue_directory, chrooted);
    else if (g_str_has_prefix(entry->address, "inet:"))
        entry->host_port = g_strdup(entry->address + 5);
    return entry;
}

GPtrArray *probe_milters(const char *list, const char *queue_directory, gboolean chrooted)
{
    GPtrArray *entries = g_ptr_array_new_with_free_func((GDestroyNotify)milter_entry_free);
    for (const char *at = list; *at;) {
        gsize len = strcspn(at, ", \t\n");
        if (*at == '{') {
            at++;
            len = strcspn(at, "}");
        }
        g_autofree char *text = g_strndup(at, len);
        if (*g_strstrip(text))
            g_ptr_array_add(entries, entry_of(text, queue_directory, chrooted));
        at += len;
        at += *at != '\0';
    }
    return entries;
}

gboolean milter_entry_is(const MilterEntry *entry, const char *setting)
{
    if (g_str_has_prefix(setting, "unix:"))
        return entry->path && strcmp(entry->path, setting + 5) == 0;
    const char *at = strchr(setting, '@');
    if (!g_str_has_prefix(setting, "inet:") || !at || !entry->host_port)
        return FALSE;
    g_autofree char *port = g_strndup(setting + 5, (gsize)(at - setting - 5));
    const char *colon = strrchr(entry->host_port, ':');
    return strcmp(colon ? colon + 1 : entry->host_port, port) == 0; // names of one host differ too easily
}

// --- sockets
// ----------------------------------------------------------------------------------------------------

static int connect_unix(const char *path)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    if (g_strlcpy(address.sun_path, path, sizeof address.sun_path) >= sizeof address.sun_path) {
        errno = ENAMETOOLONG;
        return -1;
    }
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    struct timeval limit = {.tv_sec = WAIT_S};
    if (fd < 0)
        return -1;
    setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
    setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    if (connect(fd, (struct sockaddr *)&address, sizeof address) == 0)
        return fd;
    int saved = errno;
    close(fd);
    errno = saved;
    return -1;
}

static int connect_inet(const char *host_port)
{
    const char *colon = strrchr(host_port, ':');
    g_autofree char *host = colon ? g_strndup(host_port, (gsize)(colon - host_port)) : g_strdup("127.0.0.1");
    struct addrinfo hints = {.ai_socktype = SOCK_STREAM}, *found = NULL;
    if (getaddrinfo(host, colon ? colon + 1 : host_port, &hints, &found) != 0) {
        errno = EHOSTUNREACH;
        return -1;
    }
    int fd = socket(found->ai_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    struct timeval limit = {.tv_sec = WAIT_S};
    if (fd >= 0) {
        setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit); // bounds connect too
        if (connect(fd, found->ai_addr, found->ai_addrlen) != 0) {
            int saved = errno;
            close(fd);
            errno = saved;
            fd = -1;
        }
    }
    freeaddrinfo(found);
    return fd;
}

gboolean probe_connect(const char *path, const char *host_port, char **why)
{
    int fd = path ? connect_unix(path) : connect_inet(host_port);
    if (fd < 0) {
        *why = g_strdup(g_strerror(errno));
        return FALSE;
    }
    close(fd);
    return TRUE;
}

gboolean probe_writable(const char *path, char **why)
{
    sqlite3 *db = NULL;
    int code = sqlite3_open_v2(path, &db, SQLITE_OPEN_READWRITE, NULL);
    if (code == SQLITE_OK) {
        sqlite3_busy_timeout(db, WAIT_S * 1000);
        code = sqlite3_exec(db, "BEGIN IMMEDIATE; ROLLBACK", NULL, NULL, NULL);
    }
    if (code != SQLITE_OK)
        *why = g_strdup(sqlite3_errmsg(db));
    sqlite3_close(db);
    return code == SQLITE_OK;
}

char *probe_ask(const char *path, const char *line, char **why)
{
    char answer[4096] = "";
    gsize len = 0;
    int fd = connect_unix(path);
    if (fd < 0 || send(fd, line, strlen(line), MSG_NOSIGNAL) < 0) {
        *why = g_strdup(g_strerror(errno));
        if (fd >= 0)
            close(fd);
        return NULL;
    }
    while (len < sizeof answer - 1 && !strchr(answer, '\n')) {
        ssize_t got = read(fd, answer + len, sizeof answer - 1 - len);
        if (got <= 0)
            break;
        len += (gsize)got;
        answer[len] = '\0';
    }
    close(fd);
    if (len == 0) {
        *why = g_strdup("no answer within 2 s");
        return NULL;
    }
    return g_strdup(g_strstrip(answer));
}

// --- permissions
// --------------------------------------------------------------------------------------------------

typedef struct {
    uid_t uid;
    gid_t groups[MAX_GROUPS];
    int n_groups;
} Who;

static gboolean who_is(const char *user, Who *who)
{
    const struct passwd *entry = getpwnam(user);
    if (!entry)
        return FALSE;
    who->uid = entry->pw_uid;
    who->n_groups = MAX_GROUPS;
    return getgrouplist(user, entry->pw_gid, who->groups, &who->n_groups) >= 0;
}

static gboolean allows(const Who *who, const struct stat *st, mode_t bit)
{
    if (who->uid == 0)
        return TRUE;
    if (st->st_uid == who->uid)
        return (st->st_mode & (bit << 6)) != 0;
    for (int i = 0; i < who->n_groups; i++)
        if (st->st_gid == who->groups[i])
            return (st->st_mode & (bit << 3)) != 0;
    return (st->st_mode & bit) != 0;
}

static gboolean check_one(const Who *who, const char *path, mode_t bit, char **why)
{
    struct stat st;
    if (stat(path, &st) != 0)
        *why = g_strdup_printf("%s: %s", path, g_strerror(errno));
    else if (!allows(who, &st, bit))
        *why = g_strdup_printf("%s (mode %03o) does not let it in", path, st.st_mode & 0777);
    return *why == NULL;
}

gboolean probe_user_reaches(const char *user, const char *path, char **why)
{
    Who who;
    *why = NULL;
    if (!who_is(user, &who)) {
        *why = g_strdup_printf("there is no user %s", user);
        return FALSE;
    }
    for (const char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        g_autofree char *directory = g_strndup(path, (gsize)(slash - path));
        if (!check_one(&who, directory, 1, why)) // search
            return FALSE;
    }
    return check_one(&who, path, 2, why); // write: connect(2) on a unix socket
}

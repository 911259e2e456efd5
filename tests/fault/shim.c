// LD_PRELOAD: makes a program die, or a system call fail, at a chosen call that changes something outside
// the process. For crash and fault tests of milter, agent and cli; never installed.
//
//   PD_FAULT=kill@K          SIGKILL to itself just before the K-th intercepted call (from 1)
//   PD_FAULT=killafter@K     the same just after it
//   PD_FAULT=ERRNO@K         the K-th call fails (EIO, ENOSPC, EDQUOT, EINTR); ERRNO@K+ : it and all later
//   PD_FAULT=ERRNO           every call fails while the file $PD_FAULT_WHILE exists
//   PD_FAULT_CALLS=a,b       only these calls (default: all that are intercepted, see INTERCEPTED below)
//   PD_FAULT_PATH=text       only calls on files whose path holds the text ("socket:" for sockets)
//   PD_FAULT_COUNT=file      the number of calls counted so far is kept in this file (8 bytes, native)
//
// Intercepted: write pwrite writev fsync fdatasync ftruncate unlink rename link send sendto sendmsg.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

enum { NOTHING, KILL_BEFORE, KILL_AFTER, FAIL };

static int action, error_number, persistent, switched;
static long long at;
static const char *calls, *path_text, *while_file;
static _Atomic long long own_count, *count = &own_count;

static int number_of(const char *name, size_t len)
{
    static const struct {
        const char *name;
        int number;
    } known[] = {{"EIO", EIO}, {"ENOSPC", ENOSPC}, {"EDQUOT", EDQUOT}, {"EINTR", EINTR}, {"EROFS", EROFS}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strlen(known[i].name) == len && strncmp(name, known[i].name, len) == 0)
            return known[i].number;
    return EIO;
}

static void share_count(const char *file)
{
    int fd = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0 || ftruncate(fd, sizeof own_count) != 0)
        return;
    void *map = mmap(NULL, sizeof own_count, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (map != MAP_FAILED)
        count = map;
    close(fd);
}

__attribute__((constructor)) static void shim_start(void)
{
    const char *fault = getenv("PD_FAULT"), *file = getenv("PD_FAULT_COUNT");
    calls = getenv("PD_FAULT_CALLS");
    path_text = getenv("PD_FAULT_PATH");
    while_file = getenv("PD_FAULT_WHILE");
    if (fault && *fault) {
        const char *mark = strchr(fault, '@');
        size_t len = mark ? (size_t)(mark - fault) : strlen(fault);
        action = strncmp(fault, "killafter", 9) == 0 ? KILL_AFTER
                 : strncmp(fault, "kill", 4) == 0    ? KILL_BEFORE
                                                     : FAIL;
        error_number = number_of(fault, len);
        at = mark ? strtoll(mark + 1, NULL, 10) : 0;
        persistent = mark && strchr(mark, '+') != NULL;
        switched = !mark;
    }
    if (file)
        share_count(file);
}

static int call_chosen(const char *call)
{
    if (!calls)
        return 1;
    size_t n = strlen(call);
    for (const char *p = calls; (p = strstr(p, call)); p += n)
        if ((p == calls || p[-1] == ',') && (p[n] == ',' || p[n] == '\0'))
            return 1;
    return 0;
}

static int fd_chosen(int fd)
{
    char name[64], path[512];
    if (!path_text)
        return 1;
    snprintf(name, sizeof name, "/proc/self/fd/%d", fd);
    ssize_t n = readlink(name, path, sizeof path - 1);
    path[n > 0 ? n : 0] = '\0';
    return strstr(path, path_text) != NULL;
}

// Before the call: 1 if it must fail (errno is set). *number is its place in the count, 0 if not counted.
static int before(int chosen, long long *number)
{
    *number = 0;
    if (!chosen)
        return 0;
    *number = atomic_fetch_add(count, 1) + 1;
    if (action == KILL_BEFORE && *number == at)
        kill(getpid(), SIGKILL);
    int now = switched ? while_file && access(while_file, F_OK) == 0
                       : *number == at || (persistent && *number > at);
    if (action != FAIL || !now)
        return 0;
    errno = error_number;
    return 1;
}

static void after(long long number)
{
    if (action == KILL_AFTER && number > 0 && number == at)
        kill(getpid(), SIGKILL);
}

#define FORWARD(type, name, chosen, params, args)                                                            \
    type name params                                                                                         \
    {                                                                                                        \
        static type(*real) params;                                                                           \
        long long number;                                                                                    \
        if (!real)                                                                                           \
            *(void **)&real = dlsym(RTLD_NEXT, #name);                                                       \
        if (before(chosen, &number))                                                                         \
            return -1;                                                                                       \
        type result = real args;                                                                             \
        after(number);                                                                                       \
        return result;                                                                                       \
    }
#define ON_FD(call) (call_chosen(call) && fd_chosen(fd))
#define ON_PATH(call) (call_chosen(call) && (!path_text || strstr(path, path_text)))

FORWARD(ssize_t, write, ON_FD("write"), (int fd, const void *p, size_t n), (fd, p, n))
FORWARD(ssize_t, pwrite, ON_FD("pwrite"), (int fd, const void *p, size_t n, off_t o), (fd, p, n, o))
FORWARD(ssize_t, pwrite64, ON_FD("pwrite"), (int fd, const void *p, size_t n, off64_t o), (fd, p, n, o))
FORWARD(ssize_t, writev, ON_FD("writev"), (int fd, const struct iovec *v, int n), (fd, v, n))
FORWARD(int, fsync, ON_FD("fsync"), (int fd), (fd))
FORWARD(int, fdatasync, ON_FD("fdatasync"), (int fd), (fd))
FORWARD(int, ftruncate, ON_FD("ftruncate"), (int fd, off_t n), (fd, n))
FORWARD(int, ftruncate64, ON_FD("ftruncate"), (int fd, off64_t n), (fd, n))
FORWARD(int, unlink, ON_PATH("unlink"), (const char *path), (path))
FORWARD(int, rename, ON_PATH("rename"), (const char *path, const char *to), (path, to))
FORWARD(int, link, ON_PATH("link"), (const char *path, const char *to), (path, to))
FORWARD(ssize_t, send, ON_FD("send"), (int fd, const void *p, size_t n, int f), (fd, p, n, f))
FORWARD(ssize_t, sendto, ON_FD("sendto"),
        (int fd, const void *p, size_t n, int f, const struct sockaddr *a, socklen_t l), (fd, p, n, f, a, l))
FORWARD(ssize_t, sendmsg, ON_FD("sendmsg"), (int fd, const struct msghdr *m, int f), (fd, m, f))

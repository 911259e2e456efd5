// LD_PRELOAD: writes down what a program does to the files of one directory, in order, so that a power loss
// at any instant can be played afterwards (tests/fault/powerlib.py). For tests; never installed.
//
//   PD_PLOG=file       where the log goes
//   PD_PLOG_DIR=dir    files in this directory are logged (but for "-shm", which does not outlive a power
//   loss)
//
// One record: kind (1 byte), length of the name (1), 2 of padding, length of the data (4), offset or size
// (8), name, data; native byte order. Kinds: w write, t truncate, u unlink, b sync begins, e sync has ended.
// A write to a file called "acks" is how a driver says what it was promised.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static int log_fd = -1;
static char dir[PATH_MAX];
static size_t dir_len;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static ssize_t (*real_write)(int, const void *, size_t);
static ssize_t (*real_pwrite)(int, const void *, size_t, off_t);
static int (*real_fsync)(int), (*real_fdatasync)(int), (*real_ftruncate)(int, off_t),
    (*real_unlink)(const char *);

static void find(void *function, const char *name)
{
    *(void **)function = dlsym(RTLD_NEXT, name);
}

__attribute__((constructor)) static void plog_start(void)
{
    const char *file = getenv("PD_PLOG"), *where = getenv("PD_PLOG_DIR");
    find(&real_write, "write");
    find(&real_pwrite, "pwrite");
    find(&real_fsync, "fsync");
    find(&real_fdatasync, "fdatasync");
    find(&real_ftruncate, "ftruncate");
    find(&real_unlink, "unlink");
    if (!file || !where || !realpath(where, dir))
        return;
    dir_len = strlen(dir);
    log_fd = open(file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

// The name inside the directory; NULL if it is not to be logged.
static const char *logged_path(const char *path)
{
    size_t n = strlen(path);
    if (log_fd < 0 || strncmp(path, dir, dir_len) != 0)
        return NULL;
    if (path[dir_len] == '\0')
        return ""; // the directory itself: its sync makes an unlink safe
    if (path[dir_len] != '/')
        return NULL;
    return n > 4 && strcmp(path + n - 4, "-shm") == 0 ? NULL : path + dir_len + 1;
}

static const char *logged_fd(int fd, char path[PATH_MAX])
{
    char link[64];
    if (log_fd < 0)
        return NULL;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t n = readlink(link, path, PATH_MAX - 1);
    path[n > 0 ? n : 0] = '\0';
    return logged_path(path);
}

// Under the lock.
static void put(char kind, const char *name, const void *data, size_t len, int64_t at)
{
    struct {
        char kind;
        uint8_t name_len;
        uint16_t padding;
        uint32_t len;
        int64_t at;
    } head = {kind, (uint8_t)strlen(name), 0, (uint32_t)len, at};
    if (real_write(log_fd, &head, sizeof head) < 0 || real_write(log_fd, name, head.name_len) < 0 ||
        (len > 0 && real_write(log_fd, data, len) < 0))
        abort(); // a log with a hole proves nothing
}

static ssize_t write_at(int fd, const void *data, size_t len, off_t at)
{
    char path[PATH_MAX];
    const char *name = logged_fd(fd, path);
    if (!name)
        return real_pwrite(fd, data, len, at);
    pthread_mutex_lock(&lock);
    put('w', name, data, len, at);
    ssize_t n = real_pwrite(fd, data, len, at);
    pthread_mutex_unlock(&lock);
    return n;
}

ssize_t pwrite(int fd, const void *data, size_t len, off_t at)
{
    return write_at(fd, data, len, at);
}

ssize_t pwrite64(int fd, const void *data, size_t len, off64_t at)
{
    return write_at(fd, data, len, at);
}

ssize_t write(int fd, const void *data, size_t len)
{
    char path[PATH_MAX];
    const char *name = fd == log_fd ? NULL : logged_fd(fd, path);
    if (!name)
        return real_write(fd, data, len);
    pthread_mutex_lock(&lock);
    put('w', name, data, len, lseek(fd, 0, SEEK_CUR));
    ssize_t n = real_write(fd, data, len);
    pthread_mutex_unlock(&lock);
    return n;
}

static void put_alone(char kind, const char *name, int64_t at)
{
    pthread_mutex_lock(&lock);
    put(kind, name, NULL, 0, at);
    pthread_mutex_unlock(&lock);
}

static int sync_with(int (*real)(int), int fd)
{
    char path[PATH_MAX];
    const char *name = logged_fd(fd, path);
    if (name)
        put_alone('b', name, fd);
    int rc = real(fd);
    if (name && rc == 0)
        put_alone('e', name, fd);
    return rc;
}

int fsync(int fd)
{
    return sync_with(real_fsync, fd);
}

int fdatasync(int fd)
{
    return sync_with(real_fdatasync, fd);
}

static int truncate_to(int fd, off_t size)
{
    char path[PATH_MAX];
    const char *name = logged_fd(fd, path);
    if (!name)
        return real_ftruncate(fd, size);
    pthread_mutex_lock(&lock);
    put('t', name, NULL, 0, size);
    int rc = real_ftruncate(fd, size);
    pthread_mutex_unlock(&lock);
    return rc;
}

int ftruncate(int fd, off_t size)
{
    return truncate_to(fd, size);
}

int ftruncate64(int fd, off64_t size)
{
    return truncate_to(fd, size);
}

int unlink(const char *path)
{
    const char *name = logged_path(path);
    if (name)
        put_alone('u', name, 0);
    return real_unlink(path);
}

// rlimits, no_new_privs, landlock and seccomp. Called by reader/session.c (parser, runner) and
// reader/helper.c (tools). Every message is parsed in a process of its own that has nothing but its memory
// and one socket; a process beside it may start the PDF programs, but never looks at the bytes. Landlock is
// used by its raw system calls, since libc has no wrappers; ABI 1 (Linux 5.13) is enough. What is refused
// fails with EPERM instead of killing, so that a library that asks for the time zone file just goes without.
#include "config.h"

#include "reader/sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#ifdef HAVE_LINUX_LANDLOCK_H
#include <linux/landlock.h>
#endif
#include <linux/filter.h>
#include <linux/seccomp.h>

#include "policy/base/status.h"
#include "reader/filters.h"

#define MB ((rlim_t)1 << 20)
#define PARSER_MEMORY_MB 256 // besides four times the message, which GMime and we copy
#define PARSER_CPU_S 3

static gboolean fail(GError **error, const char *what)
{
    g_set_error(error, PD_ERROR, PD_ERR_IO, "%s: %s", what, g_strerror(errno));
    return FALSE;
}

static gboolean limit(int resource, rlim_t value, GError **error)
{
    // Of CPU time the soft limit's signal can be told apart from other ends, the hard one just kills.
    const struct rlimit r = {value, resource == RLIMIT_CPU ? value + 1 : value};
    return setrlimit(resource, &r) == 0 || fail(error, "setrlimit");
}

// ASan reserves terabytes of address space; a sanitizer build goes without that one cap.
static gboolean limit_memory(rlim_t mb, GError **error)
{
#ifdef PD_SANITIZE
    (void)mb, (void)error;
    return TRUE;
#else
    return limit(RLIMIT_AS, mb * MB, error);
#endif
}

static gboolean no_new_privs(GError **error)
{
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 || fail(error, "no_new_privs");
}

#ifdef HAVE_LINUX_LANDLOCK_H
#define ALL_ACCESS                                                                                           \
    (LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_READ_FILE |             \
     LANDLOCK_ACCESS_FS_READ_DIR | LANDLOCK_ACCESS_FS_REMOVE_DIR | LANDLOCK_ACCESS_FS_REMOVE_FILE |          \
     LANDLOCK_ACCESS_FS_MAKE_CHAR | LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_MAKE_REG |              \
     LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO | LANDLOCK_ACCESS_FS_MAKE_BLOCK |           \
     LANDLOCK_ACCESS_FS_MAKE_SYM)
#define READ_ACCESS (LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR)

static void allow_reading(int ruleset, const char *dir)
{
    int fd = open(dir, O_PATH | O_CLOEXEC);
    if (fd < 0)
        return; // a system without /lib64 has nothing there to read
    const struct landlock_path_beneath_attr rule = {.allowed_access = READ_ACCESS, .parent_fd = fd};
    syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
    close(fd);
}

static gboolean landlock(const char *const *readable, GError **error)
{
    const struct landlock_ruleset_attr attr = {.handled_access_fs = ALL_ACCESS};
    int fd = (int)syscall(SYS_landlock_create_ruleset, &attr, sizeof attr, 0);
    if (fd < 0)
        return fail(error, "landlock");
    for (gsize i = 0; readable && readable[i]; i++)
        allow_reading(fd, readable[i]);
    long r = syscall(SYS_landlock_restrict_self, fd, 0);
    close(fd);
    return r == 0 || fail(error, "landlock");
}
#else
static gboolean landlock(const char *const *readable, GError **error)
{
    (void)readable;
    errno = ENOSYS;
    return fail(error, "landlock");
}
#endif

static gboolean load_filter(const struct sock_filter *rules, gsize n, GError **error)
{
    const struct sock_fprog program = {(unsigned short)n, (struct sock_filter *)rules};
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) == 0 || fail(error, "seccomp");
}

static gboolean load_parser_filter(GError **error)
{
#ifdef PD_SANITIZE // whose runtime opens files, maps at fixed places and starts a process to look for leaks
    (void)parser_filter;
    return load_filter(tool_filter, G_N_ELEMENTS(tool_filter), error);
#else
    return load_filter(parser_filter, G_N_ELEMENTS(parser_filter), error);
#endif
}

gboolean sandbox_parser(gsize bytes, GError **error)
{
    rlim_t memory = PARSER_MEMORY_MB + 4 * (rlim_t)(bytes / MB);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    gboolean ok = limit(RLIMIT_CPU, PARSER_CPU_S, error) && limit(RLIMIT_CORE, 0, error) &&
                  limit(RLIMIT_FSIZE, 64 * MB, error) && limit(RLIMIT_NOFILE, 16, error) &&
                  limit_memory(memory, error) && no_new_privs(error);
    g_autoptr(GError) locked = NULL;
    gboolean closed = landlock(NULL, &locked); // older kernels lack it; seccomp refuses to open files anyway
    ok = ok && load_parser_filter(error);
    if (ok && !closed)
        g_propagate_error(error, g_steal_pointer(&locked));
    return ok && closed;
}

gboolean sandbox_runner(GError **error)
{
    static const char *const readable[] = {"/usr", "/lib", "/lib64", "/bin", "/etc", "/opt", NULL};
    return limit(RLIMIT_CORE, 0, error) && no_new_privs(error) && landlock(readable, error);
}

gboolean sandbox_tool(const ToolLimits *limits, GError **error)
{
    return limit(RLIMIT_CPU, limits->cpu_s, error) && limit(RLIMIT_NOFILE, 64, error) &&
           limit(RLIMIT_FSIZE, limits->output_mb * MB, error) &&
           limit(RLIMIT_AS, (rlim_t)limits->memory_mb * MB, error) && no_new_privs(error) &&
           load_filter(tool_filter, G_N_ELEMENTS(tool_filter), error);
}

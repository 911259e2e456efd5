// rlimits, no_new_privs, landlock and seccomp. Called by reader/session.c (parser, runner) and
// reader/helper.c (tools). Every message is parsed in a process of its own that has nothing but its memory
// and one socket; a process beside it may start the PDF programs, but never looks at the bytes. Landlock is
// used by its raw system calls, since libc has no wrappers; ABI 1 (Linux 5.13) is enough. What is refused
// fails with EPERM instead of killing, so that a library that asks for the time zone file just goes without.
#include "config.h"

#include "reader/sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <seccomp.h>
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
#include <sys/mman.h>

#include "policy/base/status.h"

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

static gboolean add_rules(scmp_filter_ctx ctx, uint32_t action, const int *calls, gsize n)
{
    for (gsize i = 0; i < n; i++)
        if (calls[i] >= 0 && seccomp_rule_add(ctx, action, calls[i], 0) != 0)
            return FALSE;
    return TRUE;
}

// Calls that neither the parser nor a PDF program has any business with.
static const int refused[] = {SCMP_SYS(socket),
                              SCMP_SYS(socketpair),
                              SCMP_SYS(connect),
                              SCMP_SYS(bind),
                              SCMP_SYS(listen),
                              SCMP_SYS(accept),
                              SCMP_SYS(accept4),
                              SCMP_SYS(ptrace),
                              SCMP_SYS(process_vm_readv),
                              SCMP_SYS(process_vm_writev),
                              SCMP_SYS(mount),
                              SCMP_SYS(umount2),
                              SCMP_SYS(pivot_root),
                              SCMP_SYS(chroot),
                              SCMP_SYS(unshare),
                              SCMP_SYS(setns),
                              SCMP_SYS(bpf),
                              SCMP_SYS(perf_event_open),
                              SCMP_SYS(userfaultfd),
                              SCMP_SYS(keyctl),
                              SCMP_SYS(add_key),
                              SCMP_SYS(request_key),
                              SCMP_SYS(io_uring_setup),
                              SCMP_SYS(kexec_load),
                              SCMP_SYS(init_module),
                              SCMP_SYS(finit_module),
                              SCMP_SYS(delete_module),
                              SCMP_SYS(reboot),
                              SCMP_SYS(swapon),
                              SCMP_SYS(swapoff),
                              SCMP_SYS(setuid),
                              SCMP_SYS(setgid),
                              SCMP_SYS(setreuid),
                              SCMP_SYS(setresuid),
                              SCMP_SYS(quotactl),
                              SCMP_SYS(name_to_handle_at),
                              SCMP_SYS(open_by_handle_at),
                              SCMP_SYS(personality),
                              SCMP_SYS(kcmp),
                              SCMP_SYS(pidfd_getfd),
                              SCMP_SYS(pidfd_open),
                              SCMP_SYS(fork),
                              SCMP_SYS(vfork),
                              SCMP_SYS(unlink),
                              SCMP_SYS(rename),
                              SCMP_SYS(mkdir),
                              SCMP_SYS(symlink),
                              SCMP_SYS(link),
                              SCMP_SYS(chmod),
                              SCMP_SYS(chown)};

// A compiled filter, made once per process: building it costs more than all the rest of a sandbox.
typedef struct {
    struct sock_filter rules[1024];
    unsigned short n; // 0: not made
} Filter;

static gboolean export_filter(scmp_filter_ctx ctx, Filter *filter)
{
    int fd = memfd_create("seccomp", MFD_CLOEXEC);
    gboolean ok = fd >= 0 && seccomp_export_bpf(ctx, fd) == 0;
    ssize_t n = ok ? pread(fd, filter->rules, sizeof filter->rules, 0) : 0;
    if (fd >= 0)
        close(fd);
    filter->n = n > 0 && (gsize)n < sizeof filter->rules ? (unsigned short)(n / sizeof filter->rules[0]) : 0;
    return filter->n > 0;
}

static gboolean load_filter(Filter *filter, GError **error)
{
    const struct sock_fprog program = {filter->n, filter->rules};
    if (filter->n > 0 && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) == 0)
        return TRUE;
    return fail(error, "seccomp");
}

static Filter tool_filter, parser_filter;

static void make_tool_filter(void)
{
    scmp_filter_ctx ctx = seccomp_init(SCMP_ACT_ALLOW);
    if (tool_filter.n == 0 && ctx && add_rules(ctx, SCMP_ACT_ERRNO(EPERM), refused, G_N_ELEMENTS(refused)))
        export_filter(ctx, &tool_filter);
    seccomp_release(ctx);
}

#ifdef PD_SANITIZE
// The sanitizers' runtime opens files, maps at fixed places and starts a process to look for leaks.
static void make_parser_filter(void)
{
    make_tool_filter();
    parser_filter = tool_filter;
}
#else
static const int allowed[] = {SCMP_SYS(read),          SCMP_SYS(readv),          SCMP_SYS(write),
                              SCMP_SYS(writev),        SCMP_SYS(pread64),        SCMP_SYS(pwrite64),
                              SCMP_SYS(close),         SCMP_SYS(lseek),          SCMP_SYS(fstat),
                              SCMP_SYS(newfstatat),    SCMP_SYS(ftruncate),      SCMP_SYS(fcntl),
                              SCMP_SYS(memfd_create),  SCMP_SYS(sendmsg),        SCMP_SYS(recvmsg),
                              SCMP_SYS(poll),          SCMP_SYS(ppoll),          SCMP_SYS(brk),
                              SCMP_SYS(munmap),        SCMP_SYS(mremap),         SCMP_SYS(madvise),
                              SCMP_SYS(futex),         SCMP_SYS(exit),           SCMP_SYS(exit_group),
                              SCMP_SYS(rt_sigaction),  SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn),
                              SCMP_SYS(clock_gettime), SCMP_SYS(gettimeofday),   SCMP_SYS(time),
                              SCMP_SYS(getrandom),     SCMP_SYS(getpid),         SCMP_SYS(gettid),
                              SCMP_SYS(tgkill),        SCMP_SYS(sched_yield),    SCMP_SYS(sched_getaffinity),
                              SCMP_SYS(sysinfo),       SCMP_SYS(uname),          SCMP_SYS(restart_syscall)};

// Memory may be mapped, but never to be executed.
static gboolean add_mapping(scmp_filter_ctx ctx)
{
    const int calls[] = {SCMP_SYS(mmap), SCMP_SYS(mprotect)};
    for (gsize i = 0; i < G_N_ELEMENTS(calls); i++)
        if (seccomp_rule_add(ctx, SCMP_ACT_ALLOW, calls[i], 1,
                             SCMP_A2(SCMP_CMP_MASKED_EQ, 4 /* PROT_EXEC */, 0)) != 0)
            return FALSE;
    return TRUE;
}

static void make_parser_filter(void)
{
    scmp_filter_ctx ctx = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (parser_filter.n == 0 && ctx && add_rules(ctx, SCMP_ACT_ALLOW, allowed, G_N_ELEMENTS(allowed)) &&
        add_mapping(ctx))
        export_filter(ctx, &parser_filter);
    seccomp_release(ctx);
}
#endif

void sandbox_prepare(gboolean tools)
{
    make_parser_filter();
    if (tools)
        make_tool_filter();
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
    make_parser_filter();
    ok = ok && load_filter(&parser_filter, error);
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
    make_tool_filter();
    return limit(RLIMIT_CPU, limits->cpu_s, error) && limit(RLIMIT_NOFILE, 64, error) &&
           limit(RLIMIT_FSIZE, limits->output_mb * MB, error) &&
           limit(RLIMIT_AS, (rlim_t)limits->memory_mb * MB, error) && no_new_privs(error) &&
           load_filter(&tool_filter, error);
}

// Writes reader/filters.h: the seccomp filters of reader/sandbox.c as the kernel wants them. Run while
// building, because compiling them took a process that reads one message longer than all the rest of its
// sandbox.
#include "config.h"

#include <errno.h>
#include <seccomp.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

#include <glib.h>
#include <linux/filter.h>

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

// All that a parser may do.
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

static int print_filter(scmp_filter_ctx ctx, const char *name)
{
    static struct sock_filter rules[1024];
    int fd = memfd_create("seccomp", MFD_CLOEXEC);
    ssize_t n = fd >= 0 && seccomp_export_bpf(ctx, fd) == 0 ? pread(fd, rules, sizeof rules, 0) : -1;
    if (n <= 0 || (size_t)n >= sizeof rules)
        return 1;
    printf("static const struct sock_filter %s[] = {\n", name);
    for (size_t i = 0; i < (size_t)n / sizeof rules[0]; i++)
        printf("    {0x%04x, %u, %u, 0x%08x},\n", rules[i].code, rules[i].jt, rules[i].jf, rules[i].k);
    printf("};\n");
    close(fd);
    return 0;
}

int main(void)
{
    scmp_filter_ctx tool = seccomp_init(SCMP_ACT_ALLOW), parser = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (!tool || !add_rules(tool, SCMP_ACT_ERRNO(EPERM), refused, G_N_ELEMENTS(refused)))
        return 1;
    if (!parser || !add_rules(parser, SCMP_ACT_ALLOW, allowed, G_N_ELEMENTS(allowed)) || !add_mapping(parser))
        return 1;
    printf("// Made by reader/mkfilter.\n");
    int failed = print_filter(tool, "tool_filter") || print_filter(parser, "parser_filter");
    seccomp_release(tool);
    seccomp_release(parser);
    return failed;
}

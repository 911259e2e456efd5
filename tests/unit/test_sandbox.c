// reader: what a parser and a PDF program can still do once their sandbox has closed: a child closes it and
// then tries what an attacker would.
#include "config.h"

#include "tests/unit/cm.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "reader/sandbox.h"

#define NOT_CLOSED 99 // the kernel lacks a part of it

static int try_open(void)
{
    return open("/etc/passwd", O_RDONLY);
}

static int try_open_beside(void)
{
    return open("/tmp", O_RDONLY | O_DIRECTORY);
}

static int try_write(void)
{
    return open("/tmp/postdue-sandbox-test", O_WRONLY | O_CREAT, 0600);
}

static int try_socket(void)
{
    return socket(AF_INET, SOCK_STREAM, 0);
}

static int try_unix_socket(void)
{
    return socket(AF_UNIX, SOCK_STREAM, 0);
}

static int try_exec(void)
{
    char *const argv[] = {(char *)"true", NULL};
    return execve("/bin/true", argv, NULL);
}

static int try_trace(void)
{
    return ptrace(PTRACE_ATTACH, getppid(), NULL, NULL) == 0 ? 0 : -1;
}

static int try_fork(void)
{
    pid_t pid = fork();
    if (pid == 0)
        _exit(0);
    return pid < 0 ? -1 : 0;
}

static int try_exec_memory(void)
{
    return mmap(NULL, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED ? -1 : 0;
}

#ifndef PD_SANITIZE
static int try_much_memory(void)
{
    return mmap(NULL, (size_t)2 << 30, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) ==
                   MAP_FAILED
               ? -1
               : 0;
}
#endif

static int try_memfd(void)
{
    return memfd_create("x", MFD_CLOEXEC);
}

typedef gboolean (*Close)(void);
typedef int (*Attempt)(void);

static gboolean close_parser(void)
{
    return sandbox_parser(0, NULL);
}

static gboolean close_tool(void)
{
    static const ToolLimits limits = {.cpu_s = 5, .memory_mb = 512, .output_mb = 1};
    return sandbox_runner(NULL) && sandbox_tool(&limits, NULL);
}

// 0: refused, 1: done, NOT_CLOSED, or 128 + a signal.
static int outcome(Close close_it, Attempt attempt)
{
    int status = 0;
    pid_t pid = fork();
    if (pid == 0)
        _exit(!close_it() ? NOT_CLOSED : attempt() >= 0);
    assert_int_equal(waitpid(pid, &status, 0), pid);
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

typedef struct {
    const char *name;
    Attempt attempt;
    int want;
} Row;

static void check(Close close_it, const Row *rows, gsize n)
{
    if (outcome(close_it, try_memfd) == NOT_CLOSED)
        skip();
    for (gsize i = 0; i < n; i++) {
        int got = outcome(close_it, rows[i].attempt);
        if (got != rows[i].want)
            fail_msg("%s: %d", rows[i].name, got);
    }
}

static void test_parser(void **state)
{
    static const Row rows[] = {
        {"open", try_open, 0},
        {"open a directory", try_open_beside, 0},
        {"write", try_write, 0},
        {"socket", try_socket, 0},
        {"unix socket", try_unix_socket, 0},
        {"exec", try_exec, 0},
        {"ptrace", try_trace, 0},
        {"memfd", try_memfd, 1},
#ifndef PD_SANITIZE // whose runtime needs these
        {"fork", try_fork, 0},
        {"executable memory", try_exec_memory, 0},
        {"2 GiB", try_much_memory, 0},
#endif
    };
    (void)state;
    check(close_parser, rows, G_N_ELEMENTS(rows));
}

static void test_tool(void **state)
{
    static const Row rows[] = {
        {"open a system file", try_open, 1}, {"open elsewhere", try_open_beside, 0}, {"write", try_write, 0},
        {"socket", try_socket, 0},           {"unix socket", try_unix_socket, 0},    {"ptrace", try_trace, 0},
#ifndef PD_SANITIZE
        {"2 GiB", try_much_memory, 0},
#endif
    };
    (void)state;
    check(close_tool, rows, G_N_ELEMENTS(rows));
}

// The negative control: without a sandbox the same attempts succeed.
static gboolean close_nothing(void)
{
    return TRUE;
}

static void test_control(void **state)
{
    (void)state;
    assert_int_equal(outcome(close_nothing, try_open), 1);
    assert_int_equal(outcome(close_nothing, try_unix_socket), 1);
    assert_int_equal(outcome(close_nothing, try_fork), 1);
    assert_int_equal(outcome(close_nothing, try_exec_memory), 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_parser),
        cmocka_unit_test(test_tool),
        cmocka_unit_test(test_control),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

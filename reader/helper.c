// Jobs over a SOCK_SEQPACKET pair. Callers: reader/pdf.c asks (sandboxed, hostile bytes in memory);
// reader/session.c serves (never looks at bytes). What always holds: a request is one fixed-size packet with
// one memfd, so nothing has to be parsed; a program reads its input from descriptor 0 and writes to
// descriptor 1, both memfds, so it needs no path, no pipe and no temporary directory, and nothing can block.
#include "config.h"

#include "reader/helper.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "policy/base/status.h"
#include "reader/caps.h"
#include "reader/sandbox.h"

#define TOOL_WALL_MS 10000
#define SELF_IN "/proc/self/fd/0"
#define SELF_OUT "/proc/self/fd/1"

typedef struct {
    int32_t status; // exit status of the program; -1: it could not be started; -2: it was killed by a limit
} Reply;

// One packet with at most one descriptor.
static gboolean send_packet(int fd, const void *data, gsize len, int passed)
{
    struct iovec iov = {(void *)data, len};
    union {
        struct cmsghdr header;
        char space[CMSG_SPACE(sizeof(int))];
    } control = {0};
    struct msghdr msg = {.msg_iov = &iov, .msg_iovlen = 1};
    if (passed >= 0) {
        msg.msg_control = &control;
        msg.msg_controllen = sizeof control.space;
        struct cmsghdr *c = CMSG_FIRSTHDR(&msg);
        c->cmsg_level = SOL_SOCKET;
        c->cmsg_type = SCM_RIGHTS;
        c->cmsg_len = CMSG_LEN(sizeof(int));
        memcpy(CMSG_DATA(c), &passed, sizeof(int));
    }
    ssize_t n;
    do
        n = sendmsg(fd, &msg, MSG_NOSIGNAL);
    while (n < 0 && errno == EINTR);
    return n == (ssize_t)len;
}

static gboolean receive_packet(int fd, void *data, gsize len, int *passed)
{
    struct iovec iov = {data, len};
    union {
        struct cmsghdr header;
        char space[CMSG_SPACE(sizeof(int))];
    } control = {0};
    struct msghdr msg = {
        .msg_iov = &iov, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof control.space};
    ssize_t n;
    *passed = -1;
    do
        n = recvmsg(fd, &msg, MSG_CMSG_CLOEXEC);
    while (n < 0 && errno == EINTR);
    struct cmsghdr *c = n > 0 ? CMSG_FIRSTHDR(&msg) : NULL;
    if (c && c->cmsg_level == SOL_SOCKET && c->cmsg_type == SCM_RIGHTS &&
        c->cmsg_len == CMSG_LEN(sizeof(int)))
        memcpy(passed, CMSG_DATA(c), sizeof(int));
    return n == (ssize_t)len;
}

// A memfd with these bytes; -1 on failure.
static int memory_file(const char *bytes, gsize len)
{
    int fd = memfd_create("postdue", MFD_CLOEXEC);
    for (gsize done = 0; fd >= 0 && done < len;) {
        ssize_t n = write(fd, bytes + done, len - done);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0) {
            close(fd);
            return -1;
        }
        done += (gsize)n;
    }
    return fd;
}

static GBytes *read_memory_file(int fd, gsize cap)
{
    off_t size = lseek(fd, 0, SEEK_END);
    gsize len = size > 0 ? MIN((gsize)size, cap) : 0, done = 0;
    g_autofree char *buf = g_malloc(len + 1);
    while (done < len) {
        ssize_t n = pread(fd, buf + done, len - done, (off_t)done);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            break;
        done += (gsize)n;
    }
    return g_bytes_new_take(g_steal_pointer(&buf), done);
}

gboolean helper_send_facts(int fd, const char *json, gsize len, int exit_status)
{
    const HelperRequest request = {JOB_FACTS, (uint32_t)exit_status};
    int memfd = memory_file(json, len);
    gboolean ok = memfd >= 0 && send_packet(fd, &request, sizeof request, memfd);
    if (memfd >= 0)
        close(memfd);
    return ok;
}

static GBytes *take_reply(int fd, GError **error)
{
    Reply reply = {0};
    int out = -1;
    if (!receive_packet(fd, &reply, sizeof reply, &out)) {
        g_set_error_literal(error, PD_ERROR, PD_ERR_IO, "the helper is gone");
        return NULL;
    }
    GBytes *bytes = NULL;
    if (reply.status == 0 && out >= 0)
        bytes = read_memory_file(out, CAP_PART_OUT_BYTES);
    else if (reply.status == -2)
        g_set_error_literal(error, PD_ERROR, PD_ERR_LIMIT, "the program was stopped at its limits");
    else if (reply.status == -1)
        g_set_error_literal(error, PD_ERROR, PD_ERR_IO, "the program cannot be run");
    else
        g_set_error(error, PD_ERROR, PD_ERR_INPUT, "the program failed with %d", reply.status);
    if (out >= 0)
        close(out);
    return bytes;
}

GBytes *helper_run(int fd, HelperJob job, guint number, GBytes *input, GError **error)
{
    gsize len = 0;
    const char *data = g_bytes_get_data(input, &len);
    const HelperRequest request = {(uint32_t)job, number};
    int memfd = fd >= 0 ? memory_file(data, len) : -1;
    gboolean sent = memfd >= 0 && send_packet(fd, &request, sizeof request, memfd);
    if (memfd >= 0)
        close(memfd);
    if (sent)
        return take_reply(fd, error);
    g_set_error_literal(error, PD_ERROR, PD_ERR_IO, "no helper");
    return NULL;
}

int helper_receive(int fd, HelperRequest *request, int *memfd)
{
    if (receive_packet(fd, request, sizeof *request, memfd) && request->job < JOB_COUNT && *memfd >= 0)
        return 0;
    if (*memfd >= 0)
        close(*memfd);
    *memfd = -1;
    return -1;
}

#define MAX_ARGS 12

// The command line of a job; FALSE if there is no such program.
static gboolean command(const HelperTools *tools, const HelperRequest *r, char number[12],
                        const char *argv[MAX_ARGS])
{
    static const char *const args[JOB_COUNT][MAX_ARGS] = {
        [JOB_PDF_TEXT] = {"-layout", "-enc", "UTF-8", "-l", "20", SELF_IN, "-"},
        [JOB_PDF_LIST] = {"-list", SELF_IN},
        [JOB_PDF_FILE] = {"-save", "%", "-o", SELF_OUT, SELF_IN},
        [JOB_PDF_PICTURE] = {"-png", "-r", "200", "-gray", "-f", "%", "-l", "%", SELF_IN},
        [JOB_OCR] = {"stdin", "stdout", "--psm", "6"},
    };
    if (!tools->program[r->job])
        return FALSE;
    g_snprintf(number, 12, "%u", r->number % 1000);
    argv[0] = tools->program[r->job];
    for (int i = 0; i + 1 < MAX_ARGS; i++) {
        const char *arg = args[r->job][i];
        argv[i + 1] = arg && strcmp(arg, "%") == 0 ? number : arg;
    }
    return TRUE;
}

static void become(const HelperTools *tools, const HelperRequest *request, int in, int out)
{
    static const char *const environment[] = {"LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin", "OMP_THREAD_LIMIT=1",
                                              NULL};
    static const ToolLimits pdf = {.cpu_s = 5, .memory_mb = 512, .output_mb = 20};
    static const ToolLimits ocr = {.cpu_s = 20, .memory_mb = 1024, .output_mb = 20};
    const char *argv[MAX_ARGS] = {0};
    char number[12];
    if (!command(tools, request, number, argv))
        _exit(127);
    lseek(in, 0, SEEK_SET);
    if (dup2(in, 0) < 0 || dup2(out, 1) < 0 || dup2(tools->null_fd, 2) < 0)
        _exit(127);
    gboolean slow = request->job == JOB_OCR || request->job == JOB_PDF_PICTURE;
    if (!sandbox_tool(slow ? &ocr : &pdf, NULL))
        _exit(127);
    execve(argv[0], (char *const *)argv, (char *const *)environment);
    _exit(127);
}

// Waits, at most for the wall time; a kernel without pidfd waits for the CPU limit instead.
static int wait_for(pid_t pid, int wall_ms)
{
    int status = 0, pidfd = (int)syscall(SYS_pidfd_open, pid, 0);
    struct pollfd p = {.fd = pidfd, .events = POLLIN};
    if (pidfd >= 0 && poll(&p, 1, wall_ms) == 0)
        kill(pid, SIGKILL);
    if (pidfd >= 0)
        close(pidfd);
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
        ;
    if (WIFSIGNALED(status))
        return -2;
    return WEXITSTATUS(status) == 127 ? -1 : WEXITSTATUS(status);
}

void helper_serve(int fd, const HelperTools *tools, const HelperRequest *request, int memfd)
{
    Reply reply = {-1};
    int out = memfd_create("postdue", MFD_CLOEXEC);
    pid_t pid = out >= 0 ? fork() : -1;
    if (pid == 0)
        become(tools, request, memfd, out);
    gboolean slow = request->job == JOB_OCR || request->job == JOB_PDF_PICTURE;
    if (pid > 0)
        reply.status = wait_for(pid, slow ? 4 * TOOL_WALL_MS : TOOL_WALL_MS);
    send_packet(fd, &reply, sizeof reply, out);
    if (out >= 0)
        close(out);
}

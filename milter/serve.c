// Signals, shutdown, and the watch over file descriptors. Left alone, libmilter takes HUP, TERM and INT in a
// thread of its own and then drops every session (HUP would end the program with code 0). So smfi_main() runs
// in a second thread, all other threads keep these signals blocked, and libmilter's thread never hears one
// (see sigwait below); HUP is ignored. TERM then means what it should: nothing new is looked at, messages
// under way are finished, and only then does the process end. A drain that takes too long (a client that
// feeds its mail slowly) ends by the clock.
#include "config.h"

#include "milter/serve.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <libmilter/mfapi.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <systemd/sd-daemon.h>
#include <unistd.h>

#include "milter/callbacks.h"
#include "milter/session.h"
#include "policy/base/status.h"
#include "store/log.h"

#define DRAIN_MAX_US (20 * G_USEC_PER_SEC)
#define DROPPED_MAX_US (3 * G_USEC_PER_SEC) // its sessions get no more callbacks, only running ones end
#define REPLY_GRACE_US (200 * 1000)         // from the last callback's return to its answer on the wire
#define TICK_MS 1000
#ifdef PD_SANITIZE
#define THREAD_STACK (2 << 20)
#else
#define THREAD_STACK (256 << 10)
#endif

static int wake_pipe[2] = {-1, -1};
static gint milter_ended, milter_result;

static void on_signal(int number)
{
    int saved = errno;
    char byte = number == SIGUSR1 ? 'r' : 't';
    if (write(wake_pipe[1], &byte, 1) < 0)
        errno = saved; // full: a wake-up is already on its way
    errno = saved;
}

// libmilter waits for TERM, INT and HUP in a thread of its own, and nothing tells it not to. Mostly the
// kernel gives a signal to the main thread, but not always (it prefers a waiting thread to one that has a
// signal pending); then libmilter closes its listener under itself, drops its sessions and may end with
// "failure". So this is the sigwait it gets: one that hears nothing. The linker prefers the program's own.
int sigwait(const sigset_t *restrict set, int *restrict number)
{
    (void)set, (void)number;
    for (;;)
        pause();
}

static void stop_signals(sigset_t *set)
{
    static const int numbers[] = {SIGTERM, SIGINT, SIGUSR1};
    sigemptyset(set);
    for (gsize i = 0; i < G_N_ELEMENTS(numbers); i++)
        sigaddset(set, numbers[i]);
}

void serve_block_signals(void)
{
    sigset_t set;
    stop_signals(&set);
    pthread_sigmask(SIG_BLOCK, &set, NULL);
}

static void unblock_signals(void)
{
    sigset_t set;
    stop_signals(&set);
    pthread_sigmask(SIG_UNBLOCK, &set, NULL);
}

static gboolean catch_signals(void)
{
    if (pipe2(wake_pipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return FALSE;
    struct sigaction act = {.sa_handler = on_signal, .sa_flags = SA_RESTART};
    struct sigaction ignore = {.sa_handler = SIG_IGN};
    sigemptyset(&act.sa_mask);
    return sigaction(SIGTERM, &act, NULL) == 0 && sigaction(SIGINT, &act, NULL) == 0 &&
           sigaction(SIGUSR1, &act, NULL) == 0 && sigaction(SIGHUP, &ignore, NULL) == 0 &&
           sigaction(SIGPIPE, &ignore, NULL) == 0;
}

// --- file descriptors ---------------------------------------------------------------------------------

static guint count_fds(void)
{
    DIR *dir = opendir("/proc/self/fd");
    guint n = 0;
    while (dir && readdir(dir))
        n++;
    if (dir)
        closedir(dir);
    return dir ? n : G_MAXUINT; // not even one left to count with
}

// libmilter spins silently when accept() fails for want of descriptors: so say it before and while it does.
static void watch_fds(void)
{
    static gboolean was_short;
    struct rlimit limit;
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || (rlim_t)sessions_open() < limit.rlim_cur / 2) {
        was_short = FALSE;
        return;
    }
    guint used = count_fds();
    gboolean is_short = used >= limit.rlim_cur - limit.rlim_cur / 10;
    if (is_short && !was_short)
        log_event(G_LOG_LEVEL_CRITICAL, NULL, "descriptors-short", "limit", log_int((int64_t)limit.rlim_cur),
                  "sessions", log_int(sessions_open()), NULL);
    else if (was_short && !is_short)
        log_event(G_LOG_LEVEL_MESSAGE, NULL, "descriptors-enough", "sessions", log_int(sessions_open()),
                  NULL);
    was_short = is_short;
}

static void raise_fd_limit(void)
{
    struct rlimit limit;
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

// --- libmilter ----------------------------------------------------------------------------------------

static gpointer run_libmilter(gpointer data)
{
    (void)data;
    g_atomic_int_set(&milter_result, smfi_main());
    g_atomic_int_set(&milter_ended, 1);
    if (write(wake_pipe[1], "e", 1) < 0)
        return NULL; // the tick will see it
    return NULL;
}

// Waits for messages under way. libmilter itself is not told to stop: that would take up to five seconds
// (its listener's poll) and drop the very sessions that are waited for; it ends with the process.
static void drain(void)
{
    gboolean dropped = g_atomic_int_get(&milter_ended); // libmilter caught the signal after all: seen once
    gint64 deadline = g_get_monotonic_time() + (dropped ? DROPPED_MAX_US : DRAIN_MAX_US);
    log_event(G_LOG_LEVEL_INFO, NULL, "draining", "messages", log_int(messages_under_way()), NULL);
    sessions_drain();
    while (messages_under_way() > 0 && g_get_monotonic_time() < deadline)
        g_usleep(20 * 1000);
    g_usleep(REPLY_GRACE_US);
    if (messages_under_way() > 0)
        log_event(G_LOG_LEVEL_WARNING, NULL, "drain-incomplete", "messages", log_int(messages_under_way()),
                  NULL);
}

// Handles what was signalled. TRUE when it is time to stop.
static gboolean read_wakes(void (*reload)(void))
{
    char bytes[64];
    ssize_t n = read(wake_pipe[0], bytes, sizeof bytes);
    gboolean stop = FALSE, again = FALSE;
    for (ssize_t i = 0; i < n; i++) {
        stop |= bytes[i] == 't' || bytes[i] == 'e';
        again |= bytes[i] == 'r';
    }
    if (again)
        reload();
    return stop;
}

static void wait_until_told(void (*reload)(void))
{
    struct pollfd p = {.fd = wake_pipe[0], .events = POLLIN};
    while (!g_atomic_int_get(&milter_ended)) {
        if (poll(&p, 1, TICK_MS) > 0 && read_wakes(reload))
            return;
        watch_fds();
    }
}

static void small_stacks(void)
{
    pthread_attr_t attr;
    pthread_attr_init(&attr);
    pthread_attr_setstacksize(&attr, THREAD_STACK);
    pthread_setattr_default_np(&attr);
    pthread_attr_destroy(&attr);
}

static gboolean fail(GError **error, const char *socket_name)
{
    g_set_error(error, PD_ERROR, PD_ERR_IO, "%s: cannot listen: %s", socket_name, g_strerror(errno));
    return FALSE;
}

// The socket is for owner and group; everything else this process makes is for the owner.
static gboolean open_socket(const char *socket_name)
{
    mode_t old = umask(0117);
    gboolean ok = smfi_setconn((char *)socket_name) == MI_SUCCESS && smfi_opensocket(TRUE) == MI_SUCCESS;
    umask(old);
    return ok;
}

static void remove_socket(const char *socket_name)
{
    const char *path = g_str_has_prefix(socket_name, "inet") ? NULL : strchr(socket_name, '/');
    if (path && unlink(path) != 0)
        log_event(G_LOG_LEVEL_WARNING, NULL, "socket-left", "path", path, "why", g_strerror(errno), NULL);
}

gboolean serve(const Settings *settings, void (*reload)(void), GError **error)
{
    g_autofree char *name = g_strdup(settings->milter_socket);
    raise_fd_limit();
    if (!catch_signals() || !callbacks_register(g_str_has_prefix(name, "inet")) || !open_socket(name))
        return fail(error, name);
    small_stacks();
    GThread *thread = g_thread_new("libmilter", run_libmilter, NULL);
    unblock_signals(); // in this thread only
    log_event(G_LOG_LEVEL_INFO, NULL, "ready", "socket", name, NULL);
    sd_notify(0, "READY=1");
    wait_until_told(reload);
    sd_notify(0, "STOPPING=1");
    g_thread_unref(thread);
    if (g_atomic_int_get(&milter_ended) && g_atomic_int_get(&milter_result) != MI_SUCCESS)
        return fail(error, name);
    remove_socket(name); // new connections fail at once, and the MTA goes on without us
    drain();
    return TRUE;
}

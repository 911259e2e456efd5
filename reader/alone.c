// Called by reader/main.c when it was started for one inbound message. Why: the fork, the copies of its pages
// and the second process's end cost as much as understanding a reply. What always holds: the sandbox and its
// limits are the same as those of a parser beside a runner (reader/session.c); whatever ends this process,
// its caller gets either one whole JSON object or none and a signal. A handler runs on a stack of its own,
// because an exhausted stack is one of the crashes, and calls nothing but write and _exit.
#include "config.h"

#include "reader/alone.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#define WALL_S 3
#define KILL_S 4 // for a process that was taken over and ignores signals: this timer's is SIGKILL

#define UNREADABLE(why) "{\"kind\":\"unreadable\",\"chase\":false,\"why\":\"" why "\"}\n"

static char handler_stack[65536];

static void say_and_leave(int sig)
{
    static const char slow[] = UNREADABLE("reading it takes too long");
    static const char crashed[] = UNREADABLE("the reader crashed on it");
    gboolean late = sig == SIGXCPU || sig == SIGALRM;
    ssize_t n = late ? write(STDOUT_FILENO, slow, sizeof slow - 1)
                     : write(STDOUT_FILENO, crashed, sizeof crashed - 1);
    _exit(n > 0 ? 1 : 3);
}

static void catch_ends(void)
{
    static const int ends[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGTRAP, SIGSYS, SIGXCPU, SIGALRM};
    const stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
    struct sigaction action = {.sa_handler = say_and_leave, .sa_flags = SA_ONSTACK};
    sigaltstack(&stack, NULL);
    sigfillset(&action.sa_mask);
    for (gsize i = 0; i < G_N_ELEMENTS(ends); i++)
        sigaction(ends[i], &action, NULL);
}

// Neither can be stopped from inside the sandbox.
static void set_alarms(void)
{
    const struct itimerval wall = {.it_value = {.tv_sec = WALL_S}};
    const struct itimerspec last = {.it_value = {.tv_sec = KILL_S}};
    struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGKILL};
    timer_t timer;
    setitimer(ITIMER_REAL, &wall, NULL);
    if (timer_create(CLOCK_MONOTONIC, &event, &timer) == 0)
        timer_settime(timer, 0, &last, NULL);
}

char *alone_run(const SessionInput *input, SessionReader read, int *status)
{
    catch_ends();
    set_alarms();
    return session_facts(input, read, status);
}

gboolean alone_may(const Options *options)
{
#ifdef PD_SANITIZE
    (void)options;
    return FALSE;
#else
    return options->inbound && !options->serve;
#endif
}

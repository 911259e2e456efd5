// reader: a process that reads one message without another beside it: whatever happens to it while it reads,
// what it leaves on its stdout is one whole JSON object, and its end says so.
#include "config.h"

#include "tests/unit/cm.h"

#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "reader/alone.h"

static json_t *read_well(const SessionInput *input)
{
    return json_pack("{s:s, s:i}", "kind", "reply", "bytes", (int)input->len);
}

static json_t *write_nowhere(const SessionInput *input)
{
    static char *volatile nowhere;
    *nowhere = (char)input->len;
    return NULL;
}

static volatile gsize no_end = 1;

static json_t *exhaust_stack(const SessionInput *input)
{
    volatile char space[65536];
    space[0] = space[sizeof space - 1] = (char)input->len;
    json_t *deeper = no_end ? exhaust_stack(input) : NULL;
    return space[0] ? NULL : deeper;
}

static json_t *run_out_of_memory(const SessionInput *input)
{
    return (void)input, g_malloc((gsize)1 << 46);
}

static json_t *give_up(const SessionInput *input)
{
    if (input->len == 0)
        abort();
    return NULL;
}

static json_t *be_slow(const SessionInput *input)
{
    (void)input;
    raise(SIGALRM);
    return NULL;
}

static json_t *burn(const SessionInput *input)
{
    (void)input;
    raise(SIGXCPU);
    return NULL;
}

// A process that was taken over and hangs on: no handler helps.
static json_t *hang_on(const SessionInput *input)
{
    (void)input;
    signal(SIGALRM, SIG_IGN);
    while (no_end)
        poll(NULL, 0, -1);
    return NULL;
}

typedef struct {
    char out[512];
    int status; // as waitpid gives it
} End;

static void run_child(SessionReader reader, int out)
{
    const Options options = {.inbound = TRUE, .sandbox = SANDBOX_TRY};
    const SessionInput input = {
        .bytes = "", .helper_fd = -1, .notes = g_ptr_array_new(), .options = &options};
    int status = 1;
    dup2(out, STDOUT_FILENO);
    char *text = alone_run(&input, reader, &status);
    if (write(STDOUT_FILENO, text, strlen(text)) > 0)
        _exit(status);
    _exit(9);
}

static End end_of(SessionReader reader)
{
    End end = {.status = -1};
    int pipes[2];
    gsize n = 0;
    assert_int_equal(pipe(pipes), 0);
    pid_t pid = fork();
    if (pid == 0)
        run_child(reader, pipes[1]);
    close(pipes[1]);
    for (ssize_t got; (got = read(pipes[0], end.out + n, sizeof end.out - 1 - n)) > 0;)
        n += (gsize)got;
    close(pipes[0]);
    assert_int_equal(waitpid(pid, &end.status, 0), pid);
    return end;
}

static void test_ends(void **state)
{
    static const struct {
        const char *name;
        SessionReader reader;
        int status;
        const char *says;
    } rows[] = {
        {"well", read_well, 0, "\"kind\":\"reply\""},
        {"a crash", write_nowhere, 1, "\"why\":\"the reader crashed on it\""},
        {"its stack", exhaust_stack, 1, "\"why\":\"the reader crashed on it\""},
        {"its memory", run_out_of_memory, 1, "\"why\":\"the reader crashed on it\""},
        {"an abort", give_up, 1, "\"why\":\"the reader crashed on it\""},
        {"its time", be_slow, 1, "\"why\":\"reading it takes too long\""},
        {"its processor time", burn, 1, "\"why\":\"reading it takes too long\""},
    };
    (void)state;
    for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
        End end = end_of(rows[i].reader);
        json_t *json = json_loads(end.out, 0, NULL);
        if (!WIFEXITED(end.status) || WEXITSTATUS(end.status) != rows[i].status ||
            !strstr(end.out, rows[i].says) || !json_is_object(json))
            fail_msg("%s: %x %s", rows[i].name, end.status, end.out);
        json_decref(json);
    }
}

static void test_taken_over(void **state)
{
    (void)state;
    End end = end_of(hang_on);
    assert_true(WIFSIGNALED(end.status));
    assert_int_equal(WTERMSIG(end.status), SIGKILL);
    assert_string_equal(end.out, "");
}

#ifdef PD_SANITIZE // which reports crashes itself: the reader does not read alone there
static void test_may(void **state)
{
    const Options inbound = {.inbound = TRUE};
    (void)state, (void)test_ends, (void)test_taken_over;
    assert_false(alone_may(&inbound));
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_may)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
#else
static void test_may(void **state)
{
    const Options inbound = {.inbound = TRUE}, outbound = {0}, serve = {.inbound = TRUE, .serve = TRUE};
    (void)state;
    assert_true(alone_may(&inbound));
    assert_false(alone_may(&outbound));
    assert_false(alone_may(&serve));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_may),
        cmocka_unit_test(test_ends),
        cmocka_unit_test(test_taken_over),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
#endif

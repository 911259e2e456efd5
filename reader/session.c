// One message, two processes. Called by reader/main.c and reader/serve.c with the bytes unread. The parser is
// forked, closes its sandbox, reads the message and sends the facts through a memfd as one whole; the runner
// (the caller) serves the PDF jobs meanwhile, watches the clock, and turns whatever happens to the parser
// into JSON. The wall time of the parser's own work is capped at 3 s; the time its PDF programs take is not
// counted, each has its own cap.
#include "config.h"

#include "reader/session.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "reader/charsets.h"
#include "reader/libxml.h"
#include "reader/sandbox.h"
#include "reader/unpack.h"

#ifdef PD_SANITIZE
#define PARSER_WALL_US (30 * G_USEC_PER_SEC)
#else
#define PARSER_WALL_US (3 * G_USEC_PER_SEC)
#endif
#define MAX_JOBS 60
#define MAX_FACTS_BYTES (4u << 20)

typedef struct {
    int fd;
    pid_t parser;
    HelperTools tools;
    int64_t deadline_us;
    guint jobs;
    char *facts; // what the parser sent, NULL if nothing
    int status;
} Session;

static char *unreadable(const char *why)
{
    json_t *o = json_pack("{s:s, s:b, s:s}", "kind", "unreadable", "chase", 0, "why", why);
    char *text = json_dumps(o, JSON_COMPACT);
    json_decref(o);
    return text;
}

char *session_facts(const SessionInput *input, SessionReader read, int *status)
{
    g_autoptr(GError) error = NULL;
    *status = 1;
    charsets_open(input->bytes, input->len);
    unpack_prepare(input->bytes, input->len);
    if (!input->options->inbound || libxml_wanted(input->bytes, input->len))
        libxml_open();
    if (input->options->sandbox != SANDBOX_OFF && !sandbox_parser(input->len, &error)) {
        if (input->options->sandbox == SANDBOX_REQUIRE)
            return unreadable("the sandbox cannot be closed as required");
        g_ptr_array_add(input->notes, g_strdup_printf("sandbox: %s", error->message));
    }
    json_t *facts = read(input);
    const char *kind = json_string_value(json_object_get(facts, "kind"));
    *status = g_strcmp0(kind, "unreadable") == 0;
    char *text = json_dumps(facts, JSON_COMPACT | JSON_REAL_PRECISION(3));
    json_decref(facts);
    return text ? text : unreadable("its facts are no text");
}

// In the parser: never returns to the caller's code.
static int parse(const SessionInput *given, SessionReader read, int fd)
{
    SessionInput input = *given;
    int status = 1;
    input.helper_fd = fd;
    char *text = session_facts(&input, read, &status);
    gboolean sent = helper_send_facts(fd, text, strlen(text), status);
    free(text);
    return sent ? 0 : 1;
}

static char *take_facts(int memfd)
{
    struct stat st;
    if (fstat(memfd, &st) != 0 || st.st_size <= 0 || st.st_size > (off_t)MAX_FACTS_BYTES)
        return NULL;
    char *text = malloc((size_t)st.st_size + 1);
    ssize_t n = text ? pread(memfd, text, (size_t)st.st_size, 0) : -1;
    if (n != st.st_size) {
        free(text);
        return NULL;
    }
    text[n] = '\0';
    return text;
}

// Answers one packet. FALSE when the parser has said its last word or nonsense.
static gboolean answer(Session *s)
{
    HelperRequest request;
    int memfd = -1;
    if (helper_receive(s->fd, &request, &memfd) != 0)
        return FALSE;
    gboolean more = request.job != JOB_FACTS && ++s->jobs <= MAX_JOBS;
    if (request.job == JOB_FACTS) {
        s->facts = take_facts(memfd);
        s->status = request.number ? 1 : 0;
    } else if (more) {
        int64_t start_us = g_get_monotonic_time();
        helper_serve(s->fd, &s->tools, &request, memfd);
        s->deadline_us += g_get_monotonic_time() - start_us;
    }
    close(memfd);
    return more;
}

// TRUE if the parser was stopped because its time was up.
static gboolean serve(Session *s)
{
    for (;;) {
        int64_t left_us = s->deadline_us - g_get_monotonic_time();
        struct pollfd p = {.fd = s->fd, .events = POLLIN};
        int ready = left_us > 0 ? poll(&p, 1, (int)(left_us / 1000) + 1) : 0;
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready == 0)
            return TRUE;
        if (ready < 0 || !answer(s))
            return FALSE;
    }
}

static const char *why_no_facts(gboolean late, int status)
{
    if (late || (WIFSIGNALED(status) && (WTERMSIG(status) == SIGXCPU || WTERMSIG(status) == SIGKILL)))
        return "reading it takes too long";
    if (WIFSIGNALED(status))
        return "the reader crashed on it";
    return "the reader gave up on it";
}

static void run_parser(Session *s)
{
    int status = 0;
    s->deadline_us = g_get_monotonic_time() + PARSER_WALL_US;
    gboolean late = serve(s);
    if (late)
        kill(s->parser, SIGKILL);
    close(s->fd);
    while (waitpid(s->parser, &status, 0) < 0 && errno == EINTR)
        ;
    if (s->facts)
        return;
    s->facts = unreadable(why_no_facts(late, status));
    s->status = 1;
}

static HelperTools tools; // set by session_prepare

gboolean session_prepare(const Options *o, GPtrArray *notes)
{
    g_autoptr(GError) error = NULL;
    tools.null_fd = open("/dev/null", O_RDWR | O_CLOEXEC);
    tools.program[JOB_PDF_TEXT] = o->pdftotext;
    tools.program[JOB_PDF_LIST] = tools.program[JOB_PDF_FILE] = o->pdfdetach;
    tools.program[JOB_PDF_PICTURE] = o->ocr ? o->pdftoppm : NULL;
    tools.program[JOB_OCR] = o->ocr ? o->tesseract : NULL;
    if (o->sandbox == SANDBOX_OFF || sandbox_runner(&error))
        return TRUE;
    g_ptr_array_add(notes, g_strdup_printf("sandbox: %s", error->message));
    return o->sandbox != SANDBOX_REQUIRE;
}

char *session_run(const SessionInput *input, SessionReader read, int *status)
{
    Session s = {.status = 1, .tools = tools};
    int pair[2];
    *status = 1;
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, pair) != 0)
        return unreadable("no socket for the reader");
    s.parser = fork();
    if (s.parser == 0) {
        close(pair[0]);
        _exit(parse(input, read, pair[1]));
    }
    close(pair[1]);
    s.fd = pair[0];
    if (s.parser < 0) {
        close(pair[0]);
        return unreadable("no process for the reader");
    }
    run_parser(&s);
    *status = s.status;
    return s.facts;
}

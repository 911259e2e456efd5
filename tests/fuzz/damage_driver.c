// Developer tool: reads damaged versions of files in its own process, thousands a second where a served
// reader makes hundreds. Each file has a child of its own, so that a crash or a sanitizer's report is known
// by file and version; PDF programs are run by the parent, as reader/session.c runs them. Used by
// tests/fuzz/mutate.py; versions depend on the seed and the file's name alone.
//   damage_driver [--lexicon DIR] [--count N] [--seed N] [--slow MS] [--write FILE:VERSION] FILE...
// A file that ends in .eml is a mail and read in both directions; any other is attached to one.
#include "config.h"

#include <gmime/gmime.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "reader/charsets.h"
#include "reader/heads.h"
#include "reader/helper.h"
#include "reader/inbound.h"
#include "reader/lexload.h"
#include "reader/mail.h"
#include "reader/outbound.h"
#include "reader/session.h"

#define FLIPS 50

#ifdef PD_SANITIZE
// Charsets stay open on purpose (reader/charsets.c).
const char *__lsan_default_suppressions(void);
const char *__lsan_default_suppressions(void)
{
    return "leak:iconv_open\nleak:gconv\n";
}
#endif

typedef struct {
    guint version, inbound; // what is being read
    gdouble slowest_ms;     // CPU
    guint slowest, over;    // version; how many over the limit
    guint64 read;
} Progress;

typedef struct {
    Lexicon *lex[2];
    ReplyWords *words;
    InboundContext *context;
    guint count;
    guint32 seed;
    gdouble slow_ms;
    Progress *progress; // shared with the child
    int helper_fd;
    int crashed;
} Run;

static gdouble cpu_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (gdouble)t.tv_sec * 1000 + (gdouble)t.tv_nsec / 1e6;
}

// Versions 0 .. count-1 are truncated, those up to 2 * count have many bits flipped, those after it one.
static GByteArray *damage(const char *bytes, gsize len, const Run *run, guint version)
{
    g_autoptr(GRand) rand =
        g_rand_new_with_seed_array((const guint32[]){run->seed, version, (guint32)len}, 3);
    GByteArray *out = g_byte_array_sized_new((guint)len);
    gsize keep = version < run->count ? (gsize)(g_rand_double(rand) * (gdouble)len) : len;
    g_byte_array_append(out, (const guint8 *)bytes, (guint)keep);
    guint flips = version < run->count ? 0 : version < 2 * run->count ? FLIPS : 1;
    for (guint i = 0; i < flips && out->len > 0; i++) {
        guint at = (guint)(g_rand_double(rand) * out->len);
        out->data[at] ^= (guint8)(1 << g_rand_int_range(rand, 0, 8));
    }
    return out;
}

static GByteArray *attached(GByteArray *file)
{
    static const char head[] =
        "From: a@seller.example\r\nTo: b@buyer.example\r\nSubject: document\r\nMIME-Version: 1.0\r\n"
        "Date: Thu, 01 Jan 1998 12:00:00 +0000\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
        "--b\r\n\r\n\r\n--b\r\nContent-Type: application/octet-stream; name=x.bin\r\n"
        "Content-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\n";
    g_autofree char *body = g_base64_encode(file->data, file->len);
    GByteArray *mail = g_byte_array_new();
    g_byte_array_append(mail, (const guint8 *)head, sizeof head - 1);
    g_byte_array_append(mail, (const guint8 *)body, (guint)strlen(body));
    g_byte_array_append(mail, (const guint8 *)"\r\n--b--\r\n", 9);
    g_byte_array_unref(file);
    return mail;
}

static void read_mail(const Run *run, const GByteArray *bytes, gboolean inbound)
{
    static const char *const none[] = {NULL};
    OutboundContext out = {.ours = none, .helper_fd = run->helper_fd};
    InboundWords words = {.mail = run->lex[1], .reply = run->words};
    charsets_open((const char *)bytes->data, bytes->len);
    g_autoptr(Mail) mail = mail_read((const char *)bytes->data, bytes->len, NULL);
    if (!mail)
        return;
    json_t *facts =
        inbound ? inbound_facts(mail, run->context, &words) : outbound_facts(mail, &out, run->lex[0]);
    json_t *heads = heads_json(mail);
    if (!inbound)
        heads_add_language(heads, mail, run->lex[0]);
    json_object_set_new(facts, "mail", heads);
    char *text = json_dumps(facts, JSON_COMPACT);
    if (!text)
        abort(); // a string that is no UTF-8
    free(text);
    json_decref(facts);
}

static GByteArray *version_of(const char *bytes, gsize len, const Run *run, guint version, gboolean is_mail)
{
    GByteArray *broken = damage(bytes, len, run, version);
    return is_mail ? broken : attached(broken);
}

static void read_versions(Run *run, const char *bytes, gsize len, gboolean is_mail)
{
    Progress *p = run->progress;
    for (guint v = 0; v < 3 * run->count; v++) {
        g_autoptr(GByteArray) mail = version_of(bytes, len, run, v, is_mail);
        for (guint inbound = 0; inbound <= (is_mail ? 1u : 0u); inbound++) {
            p->version = v;
            p->inbound = inbound;
            gdouble start = cpu_ms();
            read_mail(run, mail, inbound);
            gdouble took = cpu_ms() - start;
            p->read++;
            p->over += took > run->slow_ms;
            if (took > p->slowest_ms) {
                p->slowest_ms = took;
                p->slowest = v;
            }
        }
    }
}

static void serve(const HelperTools *tools, int fd)
{
    HelperRequest request;
    for (int memfd = -1; helper_receive(fd, &request, &memfd) == 0; close(memfd))
        helper_serve(fd, tools, &request, memfd);
}

static void try_file(Run *run, const HelperTools *tools, const char *path)
{
    g_autofree char *bytes = NULL;
    gsize len = 0;
    int pair[2], status = 0;
    if (!g_file_get_contents(path, &bytes, &len, NULL) || len == 0 ||
        socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, pair) != 0)
        return;
    *run->progress = (Progress){0};
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
        close(pair[0]);
        run->helper_fd = pair[1];
        read_versions(run, bytes, len, g_str_has_suffix(path, ".eml"));
        exit(0); // not _exit: leaks are looked for then
    }
    close(pair[1]);
    serve(tools, pair[0]);
    close(pair[0]);
    struct rusage use = {0};
    wait4(child, &status, 0, &use);
    const Progress *p = run->progress;
    printf("%s %s: %" G_GUINT64_FORMAT " read, slowest %.0f ms (version %u), %u over, %ld MiB",
           status ? "CRASH" : "ok", path, p->read, p->slowest_ms, p->slowest, p->over, use.ru_maxrss / 1024);
    if (status)
        printf(", status %d at version %u %s", status, p->version, p->inbound ? "inbound" : "outbound");
    putchar('\n');
    run->crashed += status != 0 || p->over > 0;
}

static int write_version(const Run *run, const char *which)
{
    g_autofree char *path = g_strdup(which), *bytes = NULL;
    char *colon = strrchr(path, ':');
    gsize len = 0;
    if (!colon)
        return 2;
    *colon = '\0';
    if (!g_file_get_contents(path, &bytes, &len, NULL))
        return 2;
    guint version = (guint)g_ascii_strtoull(colon + 1, NULL, 10);
    g_autoptr(GByteArray) mail = version_of(bytes, len, run, version, g_str_has_suffix(path, ".eml"));
    return fwrite(mail->data, 1, mail->len, stdout) == mail->len ? 0 : 1;
}

static gboolean load(Run *run, const char *dir)
{
    static const char *const out[] = {"invoice", NULL}, *const in[] = {"mail", NULL};
    const char *dirs[] = {dir, NULL};
    g_autoptr(GError) error = NULL;
    run->lex[0] = lexload(dirs, out, &error);
    run->lex[1] = run->lex[0] ? lexload(dirs, in, &error) : NULL;
    run->words = run->lex[1] ? meaning_words_load(dirs, &error) : NULL;
    run->context = context_parse(NULL, NULL);
    if (error)
        fprintf(stderr, "damage_driver: %s\n", error->message);
    return run->words != NULL;
}

int main(int argc, char **argv)
{
    static Run run = {.count = 50, .seed = 1, .slow_ms = 3000};
    HelperTools tools = {.null_fd = STDIN_FILENO};
    const char *lexicon = "conf/lexicon", *which = NULL;
    int i = 1;
    for (; i + 1 < argc && g_str_has_prefix(argv[i], "--"); i += 2) {
        if (strcmp(argv[i], "--lexicon") == 0)
            lexicon = argv[i + 1];
        else if (strcmp(argv[i], "--count") == 0)
            run.count = (guint)atoi(argv[i + 1]);
        else if (strcmp(argv[i], "--seed") == 0)
            run.seed = (guint32)atoi(argv[i + 1]);
        else if (strcmp(argv[i], "--slow") == 0)
            run.slow_ms = atoi(argv[i + 1]);
        else if (strcmp(argv[i], "--write") == 0)
            which = argv[i + 1];
    }
    if (which)
        return write_version(&run, which);
    if (!load(&run, lexicon))
        return 2;
    tools.program[JOB_PDF_TEXT] = "/usr/bin/pdftotext";
    tools.program[JOB_PDF_LIST] = tools.program[JOB_PDF_FILE] = "/usr/bin/pdfdetach";
    g_log_set_always_fatal(G_LOG_FATAL_MASK | G_LOG_LEVEL_CRITICAL | G_LOG_LEVEL_WARNING);
    g_mime_init();
    run.progress = mmap(NULL, sizeof(Progress), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    for (; i < argc; i++)
        try_file(&run, &tools, argv[i]);
    printf("%d went wrong\n", run.crashed);
    fflush(stdout);
    _exit(run.crashed > 0); // the words live until the end
}

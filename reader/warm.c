// The client of `postdue-reader serve` (its framing: reader/serve.h). Called by agent/digest.c. Why: an exec
// costs as much as reading, which matters when a backlog is digested; when single mails come now and then, no
// process has to wait for them. Each message is still parsed in a sandboxed process of its own. What always
// holds: a serving reader that answered anything but one whole frame is killed, so no answer can belong to
// another question.
#include "config.h"

#include "reader/warm.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

#include "policy/base/status.h"
#include "reader/child.h"

#define COLD_QUESTIONS 8 // in a row, before a serving reader pays
#define MOST_FAILURES 3  // of serving readers in a row of questions
#define HEADER_BYTES 24  // "STATUS JSON-BYTES\n"
#define END_S 2          // for a serving reader that has nothing to do to end

struct ReaderWarm {
    Child child;
    gboolean runs;
    char *print; // what it was started with, see fingerprint()
    guint questions, failures;
};

ReaderWarm *reader_warm_new(void)
{
    return g_new0(ReaderWarm, 1);
}

static void stop(ReaderWarm *warm, gboolean kill_it)
{
    if (!warm->runs)
        return;
    warm->child.deadline_us = g_get_monotonic_time() + END_S * G_USEC_PER_SEC;
    child_end(&warm->child, kill_it, NULL);
    warm->runs = FALSE;
    g_clear_pointer(&warm->print, g_free);
}

void reader_warm_rest(ReaderWarm *warm)
{
    stop(warm, FALSE);
    warm->questions = warm->failures = 0;
}

void reader_warm_free(ReaderWarm *warm)
{
    if (warm == NULL)
        return;
    stop(warm, FALSE);
    g_free(warm);
}

// --- what it depends on

static void print_file(GString *out, const char *path)
{
    struct stat st;
    if (stat(path, &st) == 0)
        g_string_append_printf(out, "%s %lld %lld.%09ld\n", path, (long long)st.st_size,
                               (long long)st.st_mtim.tv_sec, st.st_mtim.tv_nsec);
}

static int by_name(gconstpointer a, gconstpointer b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

// The files of a folder and, as words are kept by purpose, of its folders.
static void print_folder(GString *out, const char *path, gboolean deeper)
{
    g_autoptr(GDir) dir = g_dir_open(path, 0, NULL);
    g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);
    for (const char *name; dir != NULL && (name = g_dir_read_name(dir)) != NULL;)
        g_ptr_array_add(names, g_build_filename(path, name, NULL));
    g_ptr_array_sort(names, by_name);
    for (guint i = 0; i < names->len; i++) {
        print_file(out, names->pdata[i]);
        if (deeper && g_file_test(names->pdata[i], G_FILE_TEST_IS_DIR))
            print_folder(out, names->pdata[i], FALSE);
    }
}

// All that a serving reader has read when it starts: its program, its arguments, its words and rules.
static char *fingerprint(const ReaderRequest *request)
{
    GString *out = g_string_new(NULL);
    print_file(out, request->program);
    for (const char *const *arg = request->args; arg != NULL && *arg != NULL; arg++) {
        g_string_append_printf(out, "%s\n", *arg);
        if (arg[1] != NULL && (g_str_equal(*arg, "--lexicon") || g_str_equal(*arg, "--rules")))
            print_folder(out, arg[1], TRUE);
    }
    return g_string_free(out, FALSE);
}

// --- asking

static gboolean start(ReaderWarm *warm, const ReaderRequest *request, char *print, GError **error)
{
    g_autoptr(GPtrArray) argv = g_ptr_array_new();
    g_ptr_array_add(argv, (char *)request->program);
    g_ptr_array_add(argv, (char *)"serve");
    for (const char *const *arg = request->args; arg != NULL && *arg != NULL; arg++)
        g_ptr_array_add(argv, (char *)*arg);
    g_ptr_array_add(argv, NULL);
    warm->child = (Child){.most = READER_MAX_ANSWER + HEADER_BYTES};
    warm->runs = child_start(&warm->child, argv, -1, error);
    warm->print = print;
    return warm->runs;
}

static GBytes *frame(const ReaderRequest *request)
{
    gsize len;
    gconstpointer message = g_bytes_get_data(request->message, &len);
    g_autofree char *context = request->context != NULL ? json_dumps(request->context, JSON_COMPACT) : NULL;
    gsize context_len = context != NULL ? strlen(context) : 0;
    g_autofree char *head = g_strdup_printf("%s %zu %zu\n", request->direction, context_len, len);
    GByteArray *all = g_byte_array_sized_new((guint)(strlen(head) + context_len + len));
    g_byte_array_append(all, (const guint8 *)head, (guint)strlen(head));
    g_byte_array_append(all, (const guint8 *)(context != NULL ? context : ""), (guint)context_len);
    g_byte_array_append(all, message, (guint)len);
    return g_byte_array_free_to_bytes(all);
}

// Where the JSON of a frame begins and how long it is; 0 if the line is not whole yet, -1 if it is none.
static int read_head(const Child *child, gsize *len)
{
    const char *text = (const char *)child->heard->data;
    const char *nl = child->heard->len > 0 ? memchr(text, '\n', MIN(child->heard->len, HEADER_BYTES)) : NULL;
    if (nl == NULL)
        return child->heard->len < HEADER_BYTES ? 0 : -1;
    char *end = NULL;
    guint64 n = text[1] == ' ' ? g_ascii_strtoull(text + 2, &end, 10) : 0;
    if (text[0] < '0' || text[0] > '1' || end != nl || n == 0 || n > READER_MAX_ANSWER)
        return -1;
    *len = n;
    return (int)(nl + 1 - text);
}

static gboolean whole_frame(const Child *child, gboolean *bad)
{
    gsize len = 0;
    int at = read_head(child, &len);
    *bad = at < 0 || (at > 0 && child->heard->len > (gsize)at + len);
    return at > 0 && child->heard->len == (gsize)at + len;
}

static json_t *ask_serving(ReaderWarm *warm, const ReaderRequest *request, GError **error)
{
    g_autoptr(GBytes) say = frame(request);
    Child *child = &warm->child;
    gsize len = 0;
    child->say = say;
    child->said = 0;
    child->deadline_us = g_get_monotonic_time() + (gint64)request->wall_s * G_USEC_PER_SEC;
    g_byte_array_set_size(child->heard, 0);
    gboolean ok = child_converse(child, whole_frame, error);
    child->say = NULL;
    int at = ok ? read_head(child, &len) : 0;
    return ok ? child_json((const char *)child->heard->data + at, len, error) : NULL;
}

// NULL when there is no serving reader or it failed; it is gone then.
static json_t *try_serving(ReaderWarm *warm, const ReaderRequest *request)
{
    char *print = fingerprint(request);
    if (warm->runs && g_strcmp0(print, warm->print) != 0)
        stop(warm, FALSE);
    if (warm->runs)
        g_free(print);
    else if (!start(warm, request, print, NULL))
        g_clear_pointer(&warm->print, g_free);
    json_t *answer = warm->runs ? ask_serving(warm, request, NULL) : NULL;
    if (answer == NULL) {
        warm->failures++;
        stop(warm, TRUE);
    }
    return answer;
}

json_t *reader_warm_ask(ReaderWarm *warm, const ReaderRequest *request, GError **error)
{
    json_t *answer = NULL;
    if (warm->questions++ >= COLD_QUESTIONS && warm->failures < MOST_FAILURES)
        answer = try_serving(warm, request);
    return answer != NULL ? answer : reader_ask(request, error);
}

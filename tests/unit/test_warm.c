// reader/warm: a serving reader that is used for many messages, fails in every way, and is started again when
// what it has read has changed. The reader is a script that serves and does what the message says.
#include "config.h"

#include "tests/unit/cm.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

#include "policy/base/status.h"
#include "reader/warm.h"

#define COLD 8 // questions that are answered by processes of their own

static const char SCRIPT[] = "#!/bin/sh\n"
                             "if [ $1 = serve ]; then exec python3 $0.py; fi\n"
                             "text=$(cat)\n"
                             "if [ \"$text\" = always ]; then kill -SEGV $$; fi\n"
                             "printf '{\"kind\":\"other\",\"by\":\"exec\",\"text\":\"%s\"}' \"$text\"\n";

static const char SERVE[] =
    "import json, os, signal, sys, time\n"
    "out = sys.stdout.buffer\n"
    "def said(by, text, context):\n"
    "    return json.dumps({'kind': 'other', 'by': by, 'pid': os.getpid(), 'text': text, 'context': "
    "context}).encode()\n"
    "while True:\n"
    "    line = sys.stdin.buffer.readline().split()\n"
    "    if not line:\n"
    "        sys.exit(0)\n"
    "    context = sys.stdin.buffer.read(int(line[1]))\n"
    "    text = sys.stdin.buffer.read(int(line[2])).decode()\n"
    "    if text in ('die', 'always'):\n"
    "        os.kill(os.getpid(), signal.SIGKILL)\n"
    "    if text == 'end':\n"
    "        sys.exit(0)\n"
    "    if text == 'hang':\n"
    "        time.sleep(60)\n"
    "    answer = said('serve', text[:20], json.loads(context) if context else None)\n"
    "    whole = b'0 %d\\n%s' % (len(answer), answer)\n"
    "    out.write({'nonsense': b'nonsense\\n', 'endless': b'0' * 100, 'nothing': b'0 0\\n', 'bad': b'2 "
    "0\\n',\n"
    "        'huge': b'0 99999999\\n', 'negative': b'0 -5\\n', 'no json': b'0 5\\nhello', 'list': b'0 "
    "2\\n[]',\n"
    "        'more': whole + b'x', 'twice': whole + whole}.get(text, whole))\n"
    "    out.flush()\n"
    "    if text == 'short':\n"
    "        out.write(b'0 500\\n{}')\n"
    "        sys.exit(0)\n";

typedef struct {
    char *dir, *program, *words, *rules;
    ReaderWarm *warm;
} Scene;

static int set_up(void **state)
{
    Scene *s = g_new0(Scene, 1);
    s->dir = g_dir_make_tmp("postdue-XXXXXX", NULL);
    s->program = g_build_filename(s->dir, "reader", NULL);
    s->words = g_build_filename(s->dir, "words", NULL);
    s->rules = g_build_filename(s->dir, "rules", NULL);
    g_autofree char *deep = g_build_filename(s->words, "reply", NULL);
    g_mkdir_with_parents(deep, 0755);
    g_mkdir(s->rules, 0755);
    g_autofree char *serve = g_strconcat(s->program, ".py", NULL);
    g_file_set_contents(serve, SERVE, -1, NULL);
    g_file_set_contents(s->program, SCRIPT, -1, NULL);
    g_chmod(s->program, 0755);
    s->warm = reader_warm_new();
    *state = s;
    return 0;
}

static int tear_down(void **state)
{
    Scene *s = *state;
    g_autofree char *command = g_strdup_printf("rm -r '%s'", s->dir);
    reader_warm_free(s->warm);
    int status = system(command);
    g_free(s->dir);
    g_free(s->program);
    g_free(s->words);
    g_free(s->rules);
    g_free(s);
    return status;
}

static json_t *ask_with(Scene *s, const char *text, json_t *context, const char *terms, GError **error)
{
    const char *const args[] = {"--lexicon", s->words, "--rules", s->rules, "--terms", terms, NULL};
    g_autoptr(GBytes) message = g_bytes_new_static(text, strlen(text));
    const ReaderRequest request = {.program = s->program,
                                   .direction = "inbound",
                                   .args = args,
                                   .context = context,
                                   .message = message,
                                   .wall_s = strcmp(text, "hang") == 0 ? 1 : 20};
    return reader_warm_ask(s->warm, &request, error);
}

// Who answered: the process id of a serving reader, 0 for a process of its own, -1 for nobody.
static int ask(Scene *s, const char *text)
{
    g_autoptr(GError) error = NULL;
    json_t *answer = ask_with(s, text, NULL, "days_first", &error);
    if (answer == NULL)
        return -1;
    gboolean serves = strcmp(json_string_value(json_object_get(answer, "by")), "serve") == 0;
    assert_string_equal(json_string_value(json_object_get(answer, "text")), text);
    int pid = serves ? (int)json_integer_value(json_object_get(answer, "pid")) : 0;
    json_decref(answer);
    return pid;
}

static int warm_up(Scene *s)
{
    for (int i = 0; i < COLD; i++)
        assert_int_equal(ask(s, "hello"), 0);
    int pid = ask(s, "hello");
    assert_true(pid > 0);
    return pid;
}

static void test_many(void **state)
{
    Scene *s = *state;
    int pid = warm_up(s);
    for (int i = 0; i < 50; i++)
        assert_int_equal(ask(s, "hello again"), pid);
    json_t *context = json_pack("{s:s}", "region", "de"), *answer;
    answer = ask_with(s, "with context", context, "days_first", NULL);
    assert_true(json_equal(json_object_get(answer, "context"), context));
    json_decref(answer);
    json_decref(context);
    reader_warm_rest(s->warm);
    assert_int_equal(kill(pid, 0), -1); // it is gone and waited for
    assert_int_not_equal(warm_up(s), pid);
}

// A large message one way: neither side waits for the other.
static void test_large(void **state)
{
    Scene *s = *state;
    g_autofree char *text = g_strnfill(3 * 1024 * 1024, 'x');
    warm_up(s);
    json_t *answer = ask_with(s, text, NULL, "days_first", NULL);
    assert_string_equal(json_string_value(json_object_get(answer, "by")), "serve");
    json_decref(answer);
}

// Each trouble costs the serving reader and nothing else: the message is answered, the next one too.
static void test_trouble(void **state)
{
    static const char *const troubles[] = {"die",     "end",  "hang", "nonsense", "endless",
                                           "nothing", "bad",  "huge", "negative", "no json",
                                           "list",    "more", "twice"};
    Scene *s = *state;
    for (gsize i = 0; i < G_N_ELEMENTS(troubles); i++) {
        int pid = warm_up(s);
        if (ask(s, troubles[i]) != 0)
            fail_msg("%s: it was believed", troubles[i]);
        int next = ask(s, "hello");
        if (next <= 0 || next == pid)
            fail_msg("%s: %d after %d", troubles[i], next, pid);
        assert_int_equal(kill(pid, 0), -1);
        reader_warm_rest(s->warm);
    }
}

// What it says late, after a good answer, is taken for no other message's answer.
static void test_late(void **state)
{
    Scene *s = *state;
    int pid = warm_up(s), late = ask(s, "short");
    assert_true(late == pid || late == 0);
    assert_int_equal(ask(s, "hello") == pid, FALSE);
}

static void test_often(void **state)
{
    Scene *s = *state;
    warm_up(s);
    for (int i = 0; i < 3; i++)
        assert_int_equal(ask(s, "die"), 0);
    for (int i = 0; i < 20; i++)
        assert_int_equal(ask(s, "hello"), 0); // left alone now
    reader_warm_rest(s->warm);
    warm_up(s);
    g_autoptr(GError) error = NULL;
    assert_null(ask_with(s, "always", NULL, "days_first", &error));
    assert_true(g_error_matches(error, PD_ERROR, PD_ERR_INPUT));
    assert_true(ask(s, "hello") > 0);
}

static void write_in(const char *dir, const char *name, const char *text)
{
    g_autofree char *path = g_build_filename(dir, name, NULL);
    assert_true(g_file_set_contents(path, text, -1, NULL));
}

static void test_changes(void **state)
{
    Scene *s = *state;
    int pid = warm_up(s), before = pid;
    assert_int_equal(ask(s, "hello"), pid);
    write_in(s->words, "reply/de.lex", "[paid]\n");
    assert_int_not_equal(pid = ask(s, "hello"), before);
    assert_int_equal(ask(s, "hello"), before = pid);
    write_in(s->rules, "own.lex", "[rule]\n");
    assert_int_not_equal(pid = ask(s, "hello"), before);
    assert_int_equal(ask(s, "hello"), before = pid);
    json_t *answer = ask_with(s, "hello", NULL, "eom_first", NULL);
    pid = (int)json_integer_value(json_object_get(answer, "pid"));
    assert_int_not_equal(pid, before);
    json_decref(answer);
    write_in(s->dir, "reader", SCRIPT);
    g_chmod(s->program, 0755);
    before = ask(s, "hello");
    assert_true(before > 0 && before != pid);
    g_remove(s->program);
    assert_int_equal(ask(s, "hello"), -1);
}

int main(void)
{
    signal(SIGPIPE, SIG_IGN);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_many, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_large, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_trouble, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_late, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_often, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_changes, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// reader/answer and reader/client: nothing that a reader prints, or does, is taken on trust.
#include "tests/unit/cm.h"

#include <signal.h>
#include <glib/gstdio.h>

#include "policy/base/status.h"
#include "reader/answer.h"
#include "reader/client.h"

static void test_outbound(void **state)
{
    (void)state;
    json_t *json = json_loads(
        "{\"kind\":\"invoice\",\"chase\":true,\"source\":\"ubl\",\"confidence\":0.97,\"number\":\"A "
        "1\",\"due\":\"2026-04-01\","
        "\"currency\":\"EUR\",\"payable\":\"1190.00\",\"buyer\":{\"name\":\"D\",\"country\":\"DE\"},"
        "\"payment\":{\"iban\":\"DE02\",\"extra\":\"no\"},\"discounts\":[{\"percent\":\"2\"},{\"until\":"
        "\"2026-03-10\",\"percent\":\"2\"}],"
        "\"evidence\":[{\"field\":\"due\",\"text\":\"Due 1 April\"}],"
        "\"mail\":{\"message_id\":\"m@x\",\"from\":\"a@b\",\"from_count\":1,\"to\":[\"c@d\",5,\"e "
        "f\"],\"date\":7}}",
        0, NULL);
    g_autoptr(OutboundAnswer) answer = answer_outbound(json);
    const AnswerDocument *d = answer->documents->pdata[0];
    assert_string_equal(d->kind, "invoice");
    assert_true(d->chase && d->has_payable);
    assert_int_equal(d->payable.minor, 119000);
    assert_int_equal(d->due, day_parse("2026-04-01"));
    assert_int_equal(d->issued, DAY_NONE);
    assert_int_equal(d->discount_until, day_parse("2026-03-10"));
    assert_int_equal(json_object_size(d->payment), 1);
    assert_string_equal(d->evidence, "Due 1 April");
    assert_string_equal(answer->heads.message_id, "m@x");
    assert_string_equal(answer->heads.to[0], "c@d");
    assert_null(answer->heads.to[1]);
    json_decref(json);
}

// Wrong types, hostile texts and absurd sizes: absent, cut, or one line; never a crash.
static void test_hostile(void **state)
{
    static const char *const rows[] = {
        "{\"kind\":\"invoice\",\"chase\":\"yes\",\"confidence\":\"1\",\"number\":[],\"payable\":12,"
        "\"currency\":\"XXQ\"}",
        "{\"kind\":\"reply\",\"intents\":{\"a\":1},\"threads\":\"x\",\"bounce\":[],\"authentication\":[[],5,{"
        "\"method\":{}}]}",
        "{\"kind\":\"reply\",\"intents\":[{\"intent\":\"pay "
        "me\"},{\"intent\":\"promise\",\"date\":\"soon\",\"amount\":\"-5\","
        "\"currency\":\"EUR\",\"invoices\":[\"1\\n2\",{}]}],\"mail\":[]}",
        "{\"kind\":\"invoice\",\"invoices\":[1,null,{\"kind\":5}],\"mail\":{\"from\":\"a "
        "b\",\"from_count\":1e30,\"date\":\"x\"}}",
    };
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        json_t *json = json_loads(rows[i], 0, NULL);
        assert_non_null(json);
        g_autoptr(OutboundAnswer) out = answer_outbound(json);
        g_autoptr(InboundAnswer) in = answer_inbound(json);
        for (guint k = 0; k < out->documents->len; k++) {
            const AnswerDocument *d = out->documents->pdata[k];
            assert_false(d->chase && d->confidence > 0);
            assert_int_equal(d->due, DAY_NONE);
        }
        for (guint k = 0; k < in->intents->len; k++) {
            const AnswerIntent *intent = in->intents->pdata[k];
            assert_int_equal(intent->date, DAY_NONE);
            assert_int_equal(intent->amount.minor, 0);
            assert_null(strchr(intent->invoices[0], '\n'));
        }
        json_decref(json);
    }
    json_t *json = json_object(), *many = json_array();
    for (int i = 0; i < 5000; i++)
        json_array_append_new(many, json_string("x@y"));
    json_object_set_new(json, "threads", many);
    g_autoptr(InboundAnswer) in = answer_inbound(json);
    assert_int_equal(g_strv_length(in->threads), ANSWER_MAX_LIST);
    json_decref(json);
}

static char *script(const char *dir, const char *text)
{
    char *path = g_build_filename(dir, "reader", NULL);
    g_autofree char *whole = g_strconcat("#!/bin/sh\n", text, "\n", NULL);
    g_remove(path);
    assert_true(g_file_set_contents_full(path, whole, -1, G_FILE_SET_CONTENTS_NONE, 0755, NULL));
    return path;
}

static void test_client(void **state)
{
    static const struct {
        const char *text;
        int want; // -1: an answer
        const char *kind;
    } rows[] = {
        {"cat >/dev/null; echo '{\"kind\":\"other\"}'", -1, "other"},
        {"echo '{\"kind\":\"unreadable\",\"why\":\"x\"}'; exit 1", -1,
         "unreadable"}, // reads nothing of its input
        {"cat >/dev/null; cat /dev/fd/3", -1, "the context"},
        {"cat >/dev/null; echo nonsense", PD_ERR_INPUT, NULL},
        {"cat >/dev/null; echo '{\"chase\":true}'", PD_ERR_INPUT, NULL},
        {"cat >/dev/null", PD_ERR_INPUT, NULL},
        {"kill -SEGV $$", PD_ERR_INPUT, NULL},
        {"echo '{\"kind\":\"other\"}'; kill -KILL $$", PD_ERR_INPUT, NULL},
        {"sleep 60", PD_ERR_LIMIT, NULL},
        {"cat >/dev/null; echo '{\"kind\":\"other\"}'; exec >&-; sleep 60", -1,
         "other"}, // killed after its answer
        {"cat >/dev/null; yes '{\"kind\":\"other\"}'", PD_ERR_LIMIT, NULL},
    };
    (void)state;
    g_autofree char *dir = g_dir_make_tmp("postdue-XXXXXX", NULL);
    g_autofree char *big = g_strnfill(3 * 1024 * 1024, 'x');
    g_autoptr(GBytes) message = g_bytes_new_static(big, 3 * 1024 * 1024);
    json_t *context = json_pack("{s:s}", "kind", "the context");
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autofree char *program = script(dir, rows[i].text);
        ReaderRequest request = {
            .program = program, .direction = "inbound", .context = context, .message = message, .wall_s = 1};
        g_autoptr(GError) error = NULL;
        json_t *answer = reader_ask(&request, &error);
        if (rows[i].want >= 0) {
            assert_null(answer);
            assert_true(g_error_matches(error, PD_ERROR, rows[i].want));
        } else {
            assert_non_null(answer);
            assert_string_equal(json_string_value(json_object_get(answer, "kind")), rows[i].kind);
        }
        json_decref(answer);
        g_remove(program);
    }
    json_decref(context);
    ReaderRequest missing = {
        .program = "/nonexistent/reader", .direction = "inbound", .message = message, .wall_s = 1};
    g_autoptr(GError) error = NULL;
    assert_null(reader_ask(&missing, &error));
    assert_true(g_error_matches(error, PD_ERROR, PD_ERR_IO));
    g_rmdir(dir);
}

int main(void)
{
    signal(SIGPIPE, SIG_IGN);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_outbound),
        cmocka_unit_test(test_hostile),
        cmocka_unit_test(test_client),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

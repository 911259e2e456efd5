// Tokens: what was made is found, verified and taken apart again; anything else is not.
#include "tests/unit/cm.h"

#include <glib.h>

#include "store/token.h"

static GBytes *key_of(const char *text)
{
    return g_bytes_new(text, strlen(text));
}

static void made_tokens_verify(void **state)
{
    static const struct {
        int64_t action;
        int step;
        const char *rcpt;
    } rows[] = {{1, 0, "a@b.example"}, {31, 1, ""}, {32, 2, "x@y.example"}, {INT64_MAX, 63, "z@z.example"}};
    g_autoptr(GBytes) key = key_of("0123456789abcdef"), other = key_of("0123456789abcdeg");
    for (guint i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autofree char *token = token_make(key, rows[i].action, rows[i].step, rows[i].rcpt);
        int64_t action = 0;
        assert_true(token_action(token, &action));
        assert_int_equal(action, rows[i].action);
        assert_true(token_verify(key, token, action, rows[i].step, rows[i].rcpt));
        assert_false(token_verify(other, token, action, rows[i].step, rows[i].rcpt));
        assert_false(token_verify(key, token, action, rows[i].step + 1, rows[i].rcpt));
        assert_false(token_verify(key, token, action, rows[i].step, "other@b.example"));
        g_autofree char *upper = g_ascii_strup(token, -1);
        assert_true(token_verify(key, upper, action, rows[i].step, rows[i].rcpt));
        token[strlen(token) - 1] ^= 1;
        assert_false(token_verify(key, token, action, rows[i].step, rows[i].rcpt));
    }
    (void)state;
}

// RFC 4648 base 32 of the first ten bytes of HMAC-SHA256("0123456789abcdef", "1|0|a@b.example"), computed
// elsewhere.
static void the_form_is_stable(void **state)
{
    g_autoptr(GBytes) key = key_of("0123456789abcdef");
    g_autofree char *token = token_make(key, 1, 0, "a@b.example");
    assert_string_equal(token, "s.b.akc6cdi5gbequ275");
    (void)state;
}

static void tokens_are_found(void **state)
{
    static const struct {
        const char *text, *want;
    } rows[] = {{"<s.b.abcdefghijklmnop@ours.example>", "s.b.abcdefghijklmnop"},
                {"postdue+s.b.abcdefghijklmnop@ours.example", "s.b.abcdefghijklmnop"},
                {"POSTDUE+S.B.ABCDEFGHIJKLMNOP@OURS.EXAMPLE", "s.b.abcdefghijklmnop"},
                {"<x@y> <s.ba.abcdefghijklmnop@z>", "s.ba.abcdefghijklmnop"},
                {"s.b.abcdefghijklmno", NULL},   // too short
                {"s.b.abcdefghijklmnopq", NULL}, // too long
                {"xs.b.abcdefghijklmnop", NULL}, // part of a word
                {"s.b.abcdefghijklmno1", NULL},  // no base 32
                {"s..abcdefghijklmnop", NULL},
                {"s.aaaaaaaaaaaaaaaaaaaaaaaaaa.abcdefghijklmnop", NULL},
                {"", NULL}};
    for (guint i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autofree char *got = token_find(rows[i].text);
        if (g_strcmp0(got, rows[i].want) != 0)
            fail_msg("%s: %s", rows[i].text, got ? got : "(none)");
    }
    assert_null(token_find(NULL));
    (void)state;
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(made_tokens_verify),
                                       cmocka_unit_test(the_form_is_stable),
                                       cmocka_unit_test(tokens_are_found)};
    return cmocka_run_group_tests_name("token", tests, NULL, NULL);
}

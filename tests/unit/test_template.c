// agent/template: the rules of the Mustache specification, row by row, and what differs from it on purpose.
#include "tests/unit/cm.h"

#include "agent/template.h"
#include "policy/base/status.h"

static const Template *find_none(const char *name, void *data)
{
    (void)name;
    (void)data;
    return NULL;
}

static char *expand(const char *source, const char *view_text)
{
    g_autoptr(GError) error = NULL;
    json_t *view = json_loads(view_text, 0, NULL);
    assert_non_null(view);
    g_autoptr(Template) template = template_parse("t", source, &error);
    assert_null(error);
    char *out = template_render(template, view, find_none, NULL, &error);
    assert_null(error);
    json_decref(view);
    return out;
}

static void test_rules(void **state)
{
    static const struct {
        const char *source, *view, *want;
    } rows[] = {
        // interpolation
        {"Hello {{name}}!", "{\"name\":\"Ann\"}", "Hello Ann!"},
        {"{{n}} and {{ n }}", "{\"n\":85}", "85 and 85"},
        {"[{{missing}}]", "{}", "[]"},
        {"{{a.b.c}}", "{\"a\":{\"b\":{\"c\":\"deep\"}}}", "deep"},
        {"[{{a.x.c}}]", "{\"a\":{\"b\":{\"c\":\"deep\"}},\"x\":{\"c\":\"no\"}}", "[]"},
        {"{{&t}} {{{t}}} {{t}}", "{\"t\":\"<&>\"}", "<&> <&> <&>"},
        {"{{{ t }}}|", "{\"t\":\"x\"}", "x|"},
        // sections
        {"{{#t}}yes{{/t}}", "{\"t\":true}", "yes"},
        {"{{#t}}yes{{/t}}", "{\"t\":false}", ""},
        {"{{#t}}yes{{/t}}", "{\"t\":\"\"}", ""},
        {"{{#t}}yes{{/t}}", "{\"t\":null}", ""},
        {"{{#o}}{{x}}{{y}}{{/o}}", "{\"o\":{\"x\":\"1\"},\"y\":\"2\"}", "12"},
        {"{{#l}}{{x}},{{/l}}", "{\"l\":[{\"x\":1},{\"x\":2},{\"x\":3}]}", "1,2,3,"},
        {"{{#l}}({{.}}){{/l}}", "{\"l\":[\"a\",\"b\"]}", "(a)(b)"},
        {"{{#l}}x{{/l}}", "{\"l\":[]}", ""},
        {"{{#a}}{{#b}}{{c}}{{/b}}{{/a}}", "{\"a\":{\"b\":{\"c\":\"in\"}}}", "in"},
        {"{{#a.b}}{{c}}{{/a.b}}", "{\"a\":{\"b\":{\"c\":\"in\"}}}", "in"},
        // inverted
        {"{{^t}}no{{/t}}", "{\"t\":false}", "no"},
        {"{{^t}}no{{/t}}", "{\"t\":[]}", "no"},
        {"{{^t}}no{{/t}}", "{}", "no"},
        {"{{^t}}no{{/t}}", "{\"t\":{\"x\":1}}", ""},
        // comments
        {"12{{! any }}34", "{}", "1234"},
        {"a\n{{! alone }}\nb\n", "{}", "a\nb\n"},
        {"a\n  {{!\n many\n }}\nb", "{}", "a\nb"},
        // set delimiters
        {"{{=<% %>=}}(<%t%>)", "{\"t\":\"x\"}", "(x)"},
        {"({{=| |=}}|t|)", "{\"t\":\"x\"}", "(x)"},
        {"{{=@ @=}}\n@t@{{t}}", "{\"t\":\"x\"}", "x{{t}}"},
        // standalone lines
        {"a\n{{#t}}\nb\n{{/t}}\nc\n", "{\"t\":true}", "a\nb\nc\n"},
        {"a\r\n{{#t}}\r\nb\r\n{{/t}}\r\nc", "{\"t\":true}", "a\r\nb\r\nc"},
        {"a\n  {{^t}}  \nb\n  {{/t}}  \nc", "{}", "a\nb\nc"},
        {"{{#t}}{{/t}}\nx", "{\"t\":true}", "\nx"},
        {"  {{t}}\n", "{\"t\":\"v\"}", "  v\n"},
        {"{{#t}}\n{{/t}}", "{\"t\":true}", ""},
        // partials that are not there
        {"[{{>p}}]", "{}", "[]"},
        // ours: values are one line, without control and bidi characters, and never read again
        {"{{t}}", "{\"t\":\"a\\r\\nBcc: x\\tb\\u0000c\\u202ed\\u0007e\"}", "a  Bcc: x b"},
        {"{{t}}", "{\"t\":\"{{n}}\",\"n\":\"no\"}", "{{n}}"},
        {"{{t}}", "{\"t\":\"{{#t}}\"}", "{{#t}}"},
        {"{{t}}", "{\"t\":1.5}", ""},
        {"{{t}}", "{\"t\":\"Grüße – €\"}", "Grüße – €"},
    };
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        // JSON text with NUL needs the flag that lets it in.
        g_autoptr(GError) error = NULL;
        json_t *view = json_loads(rows[i].view, JSON_ALLOW_NUL, NULL);
        g_autoptr(Template) template = template_parse("t", rows[i].source, &error);
        assert_null(error);
        g_autofree char *got = template_render(template, view, find_none, NULL, &error);
        assert_string_equal(got, rows[i].want);
        json_decref(view);
    }
}

static void test_errors(void **state)
{
    static const struct {
        const char *source, *want;
    } rows[] = {
        {"{{#a}}x", "t:1: a section is not closed: a"},
        {"x\n{{/a}}", "t:2: no section is open to be closed by a"},
        {"{{#a}}\n{{#b}}\n{{/a}}{{/b}}", "t:3: the section to be closed here is b"},
        {"\n\n{{a", "t:3: a tag is not closed: {{"},
        {"{{}}", "t:1: a tag has no name"},
        {"{{=a=}}", "t:1: delimiters are two words without '=': a"},
        {"{{={ | }=}}", "t:1: delimiters are two words: { | }"},
    };
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(GError) error = NULL;
        assert_null(template_parse("t", rows[i].source, &error));
        assert_true(g_error_matches(error, PD_ERROR, PD_ERR_CONF));
        assert_string_equal(error->message, rows[i].want);
    }
}

typedef struct {
    Template *one;
    const char *name;
} Partials;

static const Template *find_one(const char *name, void *data)
{
    const Partials *partials = data;
    return strcmp(name, partials->name) == 0 ? partials->one : NULL;
}

static void test_partials(void **state)
{
    static const struct {
        const char *source, *partial, *want;
    } rows[] = {
        {"a {{>p}} b", "[{{x}}]", "a [1] b"},
        {"a\n  {{>p}}\nb", "one\ntwo\n", "a\n  one\n  two\nb"},
        {"{{>p}}", "{{#l}}{{.}}{{/l}}", "23"},
    };
    (void)state;
    json_t *view = json_loads("{\"x\":1,\"l\":[2,3]}", 0, NULL);
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(GError) error = NULL;
        Partials partials = {template_parse("p", rows[i].partial, &error), "p"};
        g_autoptr(Template) template = template_parse("t", rows[i].source, &error);
        g_autofree char *got = template_render(template, view, find_one, &partials, &error);
        assert_null(error);
        assert_string_equal(got, rows[i].want);
        template_free(partials.one);
    }
    json_decref(view);
}

// Templates that would grow or run for ever end with PD_ERR_LIMIT.
static void test_limits(void **state)
{
    static const char *const partials[] = {"{{>p}}", "x{{>p}}{{>p}}{{>p}}{{>p}}", "{{>p}}{{>p}}{{>p}}{{>p}}"};
    (void)state;
    json_t *view = json_object();
    for (size_t i = 0; i < G_N_ELEMENTS(partials); i++) {
        g_autoptr(GError) error = NULL;
        Partials one = {template_parse("p", partials[i], NULL), "p"};
        assert_null(template_render(one.one, view, find_one, &one, &error));
        assert_true(g_error_matches(error, PD_ERROR, PD_ERR_LIMIT));
        template_free(one.one);
    }
    json_decref(view);
    g_autoptr(GString) deep = g_string_new(NULL);
    for (int i = 0; i <= TEMPLATE_MAX_DEPTH; i++)
        g_string_append(deep, "{{#a}}");
    g_autoptr(GError) error = NULL;
    assert_null(template_parse("t", deep->str, &error));
    assert_true(g_error_matches(error, PD_ERROR, PD_ERR_CONF));
}

// No value, whatever is in it, adds a line to what surrounds it.
static void test_no_value_adds_a_line(void **state)
{
    static const char alphabet[] = "a\r\n\t{}#/^>&! =\x0b\x0c\x1b";
    (void)state;
    guint32 seed = 12345;
    for (int round = 0; round < 2000; round++) {
        char value[40];
        for (size_t i = 0; i + 1 < sizeof value; i++) {
            seed = seed * 1664525u + 1013904223u;
            value[i] = alphabet[(seed >> 16) % (sizeof alphabet - 1)];
        }
        value[sizeof value - 1] = '\0';
        json_t *view = json_pack("{s:s}", "v", value);
        g_autoptr(Template) template = template_parse("t", "<{{v}}>", NULL);
        g_autofree char *got = template_render(template, view, NULL, NULL, NULL);
        assert_null(strpbrk(got, "\r\n\x0b\x0c\x1b"));
        assert_int_equal(got[0], '<');
        assert_int_equal(got[strlen(got) - 1], '>');
        json_decref(view);
    }
}

static void test_names(void **state)
{
    (void)state;
    g_autoptr(Template) template = template_parse("t", "{{a}}{{#b}}{{a}}{{c.d}}{{/b}}{{>p}}{{!x}}", NULL);
    g_autoptr(GPtrArray) names = template_names(template);
    g_autoptr(GPtrArray) partials = template_partials(template);
    assert_int_equal(names->len, 3);
    assert_string_equal(names->pdata[2], "c.d");
    assert_int_equal(partials->len, 1);
    g_autofree char *plain = expand("{{x}}", "{\"x\":\"y\"}");
    assert_string_equal(plain, "y");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rules),    cmocka_unit_test(test_errors),
        cmocka_unit_test(test_partials), cmocka_unit_test(test_limits),
        cmocka_unit_test(test_names),    cmocka_unit_test(test_no_value_adds_a_line),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

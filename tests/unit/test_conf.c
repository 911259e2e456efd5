// conf/: the option table, values with their units, whole files with their errors.
#include "tests/unit/cm.h"

#include <glib/gstdio.h>
#include <unistd.h>

#include "conf/braces.h"
#include "conf/options.h"
#include "conf/settings.h"

static Settings *load_text(const char *text, GError **error)
{
    g_autofree char *path = NULL;
    int fd = g_file_open_tmp("postdue-conf-XXXXXX", &path, NULL);
    assert_true(fd >= 0);
    assert_true(g_file_set_contents(path, text, -1, NULL));
    close(fd);
    Settings *s = settings_load(path, error);
    if (error && *error) { // the file's name is the test's business only
        char *colon = strchr((*error)->message + strlen(path), ':');
        memmove((*error)->message, colon + 1, strlen(colon));
    }
    g_unlink(path);
    return s;
}

static void test_errors(void **state)
{
    static const struct {
        const char *text, *want; // the message begins so, after "FILE:"
    } rows[] = {
        {"", "1: our_domains is missing"},
        {"our_domains = {a.example}\nzz = 3\n", "2: no such option 'zz'"},
        {"our_domains = {a.example}\nmode = loud\n", "2: mode: \"loud\" is not a shadow|approve|live"},
        {"our_domains = {a.example}\n\njournal_wait = 5\n", "3: journal_wait: \"5\" is not a duration"},
        {"our_domains = {a.example}\nmax_message = 25MB\n", "2: max_message: \"25MB\" is not a size"},
        {"our_domains = {a.example}\nmode = live\nmode = live\n", "3: mode is given twice"},
        {"our_domains = {a.example}\nour_domains = {b.example}\n", "2: our_domains is given twice"},
        {"our_domains = {a.example,\nb.example}\nour_domains = {b.example}\n",
         "3: our_domains is given twice"},
        {"our_domains = {not a domain}\n", "1: "},
        {"our_domains = {a.example}\noffice_zone = Mars/Olympus\n",
         "2: office_zone: \"Mars/Olympus\" is not a time zone"},
        {"our_domains = {a.example}\nsend_from = \"19:00\"\n", "2: send_until must come after send_from"},
        {"our_domains = {a.example}\nladder x {\n step a {\n }\n}\n", "4: trigger is missing"},
        {"our_domains = {a.example}\nladder x {\n}\n", "3: ladder \"x\" has no step"},
        {"our_domains = {a.example}\nladder x {\n gap = 1d\n", "2: this brace is not closed"},
        {"our_domains = {a.example}\nladder x {\n step a { trigger = P1D }\n}\nladder x {\n}\n",
         "5: found duplicate title 'x'"},
        {"our_domains = {a.example}\nladder x {\n step a {\n trigger = soon\n }\n}\n", "4: "},
        {"our_domains = {a.example}\nladder x {\n step a {\n trigger = P1D\n rrule = \"FREQ=SECONDLY\"\n "
         "}\n}\n",
         "4: "},
        {"our_domains = {a.example}\naccount b.example {\n ladder = none\n}\n",
         "3: there is no ladder \"none\""},
        {"our_domains = {a.example}\naccount b.example {\n kind = firm\n}\n",
         "3: kind: \"firm\" is not company"},
        {"our_domains = {a.example}\nsubmit_url = \"file:///etc/passwd\"\n", "2: submit_url: "},
        {"our_domains = {a.example}\nmilter_socket = \"/run/x\"\n", "2: milter_socket: "},
    };
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(GError) error = NULL;
        g_autoptr(Settings) s = load_text(rows[i].text, &error);
        assert_null(s);
        assert_non_null(error);
        if (!g_str_has_prefix(error->message, rows[i].want))
            fail_msg("row %zu: got \"%s\", want \"%s\"", i, error->message, rows[i].want);
    }
}

static void test_values(void **state)
{
    (void)state;
    g_autoptr(GError) error = NULL;
    g_autoptr(Settings) s =
        load_text("our_domains = { Seller.Example }\n"
                  "mode = live\nmax_message = 1MiB\njournal_wait = 300ms\n"
                  "send_from = \"09:30\"\nworking_days = { MO, SU }\nstate_dir = \"/var/x\"\n"
                  "ladder big {\n above = \"EUR 1000\"\n"
                  "  step one { trigger = \"-P3D\"\n cc = { a@seller.example } }\n"
                  "  step two { trigger = P2W\n rrule = \"FREQ=WEEKLY;COUNT=3\"\n action = task }\n}\n"
                  "account \"Debtor.Example\" { ladder = big\n credit_limit = \"EUR 5000.50\" }\n",
                  &error);
    assert_null(error);
    assert_string_equal(s->our_domains[0], "seller.example");
    assert_true(settings_is_ours(s, "<x@SELLER.example>"));
    assert_false(settings_is_ours(s, "x@sub.seller.example"));
    assert_int_equal(s->mode, MODE_LIVE);
    assert_int_equal(s->limits.mode, MODE_LIVE);
    assert_int_equal(s->max_message, 1 << 20);
    assert_int_equal(s->journal_wait_ms, 300);
    assert_int_equal(s->open_minute, 570);
    assert_int_equal(s->working_days, 0x41);
    assert_string_equal(s->journal, "/var/x/journal.db");
    const Ladder *big = settings_ladder(s, "big");
    assert_int_equal(big->above.minor, 100000);
    const LadderStep *two = big->steps->pdata[1];
    assert_int_equal(two->action, STEP_TASK);
    assert_string_equal(two->rrule, "FREQ=WEEKLY;COUNT=3");
    assert_non_null(settings_ladder(s, "standard")); // the one that is there when none is written
    assert_int_equal(settings_account(s, "debtor.example")->credit_limit.minor, 500050);
}

// A name in the table without a help, a default that does not parse, a key twice: the table is wrong.
static void test_table(void **state)
{
    (void)state;
    for (gsize i = 0; i < n_options; i++) {
        const Option *o = &options[i];
        assert_true(strlen(o->help) > 10);
        for (gsize k = 0; k < i; k++)
            assert_false(options[k].in == o->in && strcmp(options[k].key, o->key) == 0);
    }
    g_autoptr(GError) error = NULL;
    g_autoptr(Settings) s = load_text("our_domains = {a.example}\n", &error);
    assert_null(error);
    assert_non_null(s);
    assert_int_equal(s->mode, MODE_SHADOW);
}

static void test_braces(void **state)
{
    static const struct {
        const char *text, *want;
        int line;
    } rows[] = {
        {"a = \"}\" # }\nb {\n}\n", NULL, 0},       {"a {\n b {\n }\n", "this brace is not closed", 1},
        {"}\n", "a closing brace too many", 1},     {"a = \"x\n", "a string is not closed", 1},
        {"\n/* x\n", "a comment is not closed", 2}, {"// {\na = '{'\n", NULL, 0},
    };
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        int line = 0;
        const char *got = braces_check(rows[i].text, &line);
        if (rows[i].want) {
            assert_non_null(got);
            assert_string_equal(got, rows[i].want);
            assert_int_equal(line, rows[i].line);
        } else
            assert_null(got);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_table),
        cmocka_unit_test(test_values),
        cmocka_unit_test(test_errors),
        cmocka_unit_test(test_braces),
    };
    return cmocka_run_group_tests_name("conf", tests, NULL, NULL);
}

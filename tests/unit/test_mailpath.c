// The small pure or nearly pure parts of the mail path: networks, log lines, the clock.
#include "tests/unit/cm.h"

#include <arpa/inet.h>
#include <glib/gstdio.h>
#include <netinet/in.h>
#include <sys/un.h>
#include <unistd.h>

#include "conf/network.h"
#include "store/clock.h"
#include "store/log.h"
#include "store/secret.h"
#include "store/stamp.h"

static void test_network_valid(void **state)
{
    (void)state;
    static const struct {
        const char *cidr;
        gboolean want;
    } rows[] = {
        {"192.0.2.0/24", TRUE},    {"192.0.2.1", TRUE},   {"2001:db8::/32", TRUE}, {"::1", TRUE},
        {"192.0.2.0/33", FALSE},   {"192.0.2.0/", FALSE}, {"192.0.2/24", FALSE},   {"", FALSE},
        {"2001:db8::/129", FALSE}, {"localhost", FALSE},  {"10.0.0.0/8x", FALSE},  {"10.0.0.0/-1", FALSE},
        {"10.0.0.0/ 8", FALSE},    {"0.0.0.0/0", TRUE},   {NULL, FALSE},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
        assert_int_equal(network_valid(rows[i].cidr), rows[i].want);
}

static void fill(const char *text, struct sockaddr_storage *ss)
{
    struct sockaddr_in *v4 = (struct sockaddr_in *)ss;
    struct sockaddr_in6 *v6 = (struct sockaddr_in6 *)ss;
    memset(ss, 0, sizeof *ss);
    if (inet_pton(AF_INET, text, &v4->sin_addr) == 1)
        v4->sin_family = AF_INET;
    else if (inet_pton(AF_INET6, text, &v6->sin6_addr) == 1)
        v6->sin6_family = AF_INET6;
    else
        ss->ss_family = AF_UNIX;
}

static void test_network_contains(void **state)
{
    (void)state;
    char *nets[] = {(char *)"127.0.0.0/8", (char *)"10.1.16.0/20", (char *)"2001:db8:1::/47", (char *)"bad",
                    NULL};
    static const struct {
        const char *address;
        gboolean want;
    } rows[] = {
        {"127.0.0.1", TRUE},      {"10.1.31.255", TRUE},      {"10.1.32.0", FALSE},
        {"10.1.15.255", FALSE},   {"2001:db8:1::5", TRUE},    {"2001:db8:0:9::5", TRUE},
        {"2001:db8:2::5", FALSE}, {"::ffff:10.1.16.9", TRUE}, {"unix", TRUE},
        {"::1", FALSE},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        struct sockaddr_storage ss;
        fill(rows[i].address, &ss);
        assert_int_equal(network_contains(nets, (struct sockaddr *)&ss), rows[i].want);
    }
    assert_false(network_contains(nets, NULL));
    assert_false(network_contains(NULL, NULL));
}

// Runs log_event with stderr in a pipe and returns what was written.
static char *logged(const char *queue_id, const char *verb, const char *key, const char *value)
{
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    int old = dup(STDERR_FILENO);
    dup2(ends[1], STDERR_FILENO);
    log_event(G_LOG_LEVEL_INFO, queue_id, verb, key, value, NULL);
    dup2(old, STDERR_FILENO);
    close(old);
    close(ends[1]);
    static char buf[4096];
    ssize_t n = read(ends[0], buf, sizeof buf - 1);
    close(ends[0]);
    buf[n > 0 ? n : 0] = '\0';
    return buf;
}

static void test_log_lines(void **state)
{
    (void)state;
    static const struct {
        const char *queue_id, *value, *want;
    } rows[] = {
        {"4Xy", "plain", "p: 4Xy: kept k=plain\n"},
        {NULL, "two words", "p: kept k=\"two words\"\n"},
        {NULL, "", "p: kept k=\"\"\n"},
        {"a\nb", "x\r\ny", "p: a\\x0Ab: kept k=x\\x0D\\x0Ay\n"},
        {NULL, "say \"hi\"", "p: kept k=\"say \\\"hi\\\"\"\n"},
        {NULL, "gr\xc3\xbc\xc3\x9f", "p: kept k=gr\xc3\xbc\xc3\x9f\n"},
        {NULL, "\xff", "p: kept k=\\xFF\n"},
        {NULL,
         "\xe2\x80\xae"
         "x",
         "p: kept k=\\xE2\\x80\\xAEx\n"},
    };
    log_open("p", "stderr", FALSE);
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
        assert_string_equal(logged(rows[i].queue_id, "kept", "k", rows[i].value), rows[i].want);
}

static void test_log_counts(void **state)
{
    (void)state;
    logged(NULL, "zeta", "k", "v");
    logged(NULL, "alpha", "k", "v");
    logged(NULL, "alpha", "k", "v");
    assert_int_equal(log_count("alpha"), 2);
    assert_int_equal(log_count("never"), 0);
    g_autofree char *all = log_counters();
    assert_non_null(strstr(all, "alpha\t2\n"));
    assert_true(strstr(all, "alpha") < strstr(all, "zeta"));
}

static void test_log_values(void **state)
{
    (void)state;
    assert_string_equal(log_int(-5), "-5");
    log_open("p", "stderr", FALSE);
    assert_string_equal(log_who("Bob@There.test"), "*@there.test");
    assert_string_equal(log_who(""), "<>");
    log_open("p", "stderr", TRUE);
    assert_string_equal(log_who("Bob@There.test"), "Bob@There.test");
}

static void test_clock(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int64_t want;
    } rows[] = {
        {"2026-11-21T10:00:00Z", 1795255200},
        {"2026-11-21T10:00:00+01:00\n", 1795251600},
        {"1795255200\n", 1795255200},
        {"rubbish", 1795255200}, // keeps the last
        {"0", 0},
    };
    g_autofree char *file = NULL;
    int fd = g_file_open_tmp("clock-XXXXXX", &file, NULL);
    close(fd);
    clock_use(file);
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_file_set_contents(file, rows[i].text, -1, NULL);
        assert_int_equal(clock_now(), rows[i].want);
    }
    g_unlink(file);
    assert_int_equal(clock_now(), 0);
    clock_use("system");
    assert_in_range(clock_now() - g_get_real_time() / G_USEC_PER_SEC + 2, 0, 4);
}

static void test_stamp(void **state)
{
    (void)state;
    g_autoptr(GBytes) secret = g_bytes_new_static("0123456789abcdef", 16);
    g_autoptr(GBytes) other = g_bytes_new_static("0123456789abcdeg", 16);
    g_autofree char *good = stamp_make(secret, "A1.b_c-2", 7);
    g_autofree char *token = NULL;
    int epoch = -1;
    assert_true(stamp_check(secret, good, &token, &epoch));
    assert_string_equal(token, "A1.b_c-2");
    assert_int_equal(epoch, 7);
    assert_false(stamp_check(other, good, &token, &epoch));
    for (size_t i = 0; i < strlen(good); i++) {
        g_autofree char *bent = g_strdup(good);
        bent[i] = bent[i] == 'x' ? 'y' : 'x';
        if (!g_ascii_isspace(good[i]))
            assert_false(stamp_check(secret, bent, &token, &epoch));
    }
    static const char *const bad[] = {"", "v=1", "v=1; t=; e=1; h=0", "v=1; t=a; e=99999999999; h=0",
                                      "v=1;t=a;e=1;h=0;x=1"};
    for (size_t i = 0; i < G_N_ELEMENTS(bad); i++)
        assert_false(stamp_check(secret, bad[i], &token, &epoch));
    assert_false(stamp_check(secret, NULL, &token, &epoch));
}

static void test_secret(void **state)
{
    (void)state;
    g_autofree char *dir = g_dir_make_tmp("secret-XXXXXX", NULL);
    g_autofree char *path = g_build_filename(dir, "secret", NULL);
    assert_null(secret_load(path, NULL));
    g_autoptr(GBytes) made = secret_ensure(path, NULL);
    g_autoptr(GBytes) again = secret_ensure(path, NULL);
    assert_int_equal(g_bytes_get_size(made), 64);
    assert_true(g_bytes_equal(made, again));
    GStatBuf st;
    assert_int_equal(g_stat(path, &st), 0);
    assert_int_equal(st.st_mode & 0777, 0600);
    g_file_set_contents(path, "short\n", -1, NULL);
    assert_null(secret_load(path, NULL));
    g_unlink(path);
    assert_int_equal(g_rmdir(dir), 0); // nothing else was left behind
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_network_valid), cmocka_unit_test(test_network_contains),
        cmocka_unit_test(test_log_lines),     cmocka_unit_test(test_log_counts),
        cmocka_unit_test(test_log_values),    cmocka_unit_test(test_clock),
        cmocka_unit_test(test_stamp),         cmocka_unit_test(test_secret),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

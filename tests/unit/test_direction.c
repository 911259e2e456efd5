// milter/direction: which way a transaction goes, and by which rule.
#include "tests/unit/cm.h"

#include <arpa/inet.h>
#include <netinet/in.h>

#include "milter/direction.h"

static char *domains[] = {(char *)"ours.test", (char *)"ours.example", NULL};
static char *networks[] = {(char *)"127.0.0.0/8", (char *)"2001:db8::/32", NULL};
static char *daemons[] = {(char *)"ORIGINATING", (char *)"SUBMIT", NULL};

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

typedef struct {
    const char *auth, *daemon, *client, *sender;
    const char *to[3];
    Direction want;
    const char *rule;
} Row;

#define OUT DIRECTION_OUTBOUND
#define IN DIRECTION_INBOUND
#define NONE DIRECTION_NEITHER
#define A "a@ours.test"
#define B "b@there.test"

static const Row rows[] = {
    // one of us, to the outside: by each of the three rules
    {"alice", "mx", "192.0.2.1", A, {B}, OUT, "authenticated"},
    {"alice", "mx", "192.0.2.1", "x@elsewhere.test", {B}, OUT, "authenticated"},
    {"", "ORIGINATING", "192.0.2.1", A, {B}, OUT, "outbound-daemon"},
    {"", "SUBMIT", NULL, "", {B}, OUT, "outbound-daemon"},
    {"", "mx", "127.0.0.1", A, {B}, OUT, "internal-network"},
    {"", "mx", "2001:db8::7", "a@ours.example", {B}, OUT, "internal-network"},
    {"", "mx", "::ffff:127.0.0.9", A, {B}, OUT, "internal-network"},
    {"alice", "mx", "192.0.2.1", A, {"c@ours.test", B}, OUT, "authenticated"},
    // nearly one of us
    {"", "originating", "192.0.2.1", A, {B}, NONE, "sender-and-recipients-not-ours"},
    {"", "", "192.0.2.1", A, {B}, NONE, "sender-and-recipients-not-ours"},
    {"", "mx", "2001:db9::7", A, {B}, NONE, "sender-and-recipients-not-ours"},
    {"", "mx", "127.0.0.1", "x@elsewhere.test", {B}, NONE, "sender-and-recipients-not-ours"},
    {"", "mx", "127.0.0.1", "", {B}, NONE, "sender-and-recipients-not-ours"},
    {"", "mx", "127.0.0.1", "a@sub.ours.test", {B}, NONE, "sender-and-recipients-not-ours"},
    {"", "mx", NULL, A, {B}, NONE, "sender-and-recipients-not-ours"},
    // to us
    {"", "mx", "192.0.2.1", B, {A}, IN, "recipient-ours"},
    {"", "mx", "192.0.2.1", "", {A}, IN, "recipient-ours"},
    {"", "mx", "192.0.2.1", B, {B, A}, IN, "recipient-ours"},
    {"", "mx", "192.0.2.1", B, {"a@OURS.test"}, IN, "recipient-ours"},
    {"alice", "mx", "192.0.2.1", A, {"c@ours.example"}, IN, "inside-to-inside"},
    {"", "mx", "127.0.0.1", A, {A}, IN, "inside-to-inside"},
    // for the control address, alone
    {"alice", "mx", "192.0.2.1", A, {"postdue@ours.test"}, DIRECTION_CONTROL, "control-address"},
    {"", "mx", "192.0.2.1", B, {"POSTDUE@ours.TEST"}, DIRECTION_CONTROL, "control-address"},
    {"alice", "mx", "192.0.2.1", A, {"postdue@ours.test", B}, OUT, "authenticated"},
    {"", "mx", "192.0.2.1", B, {"postdue@ours.test", A}, IN, "recipient-ours"},
    // on our own service, whatever else is true
    {"alice", "POSTDUE", "127.0.0.1", A, {B}, DIRECTION_REMINDER, "own-service"},
    {"", "POSTDUE", NULL, "", {"postdue@ours.test"}, DIRECTION_REMINDER, "own-service"},
    {"", "postdue", "192.0.2.1", B, {B}, NONE, "sender-and-recipients-not-ours"},
    // nobody
    {"", "mx", "192.0.2.1", B, {NULL}, NONE, "sender-and-recipients-not-ours"},
    {"alice", "mx", "192.0.2.1", A, {NULL}, NONE, "sender-and-recipients-not-ours"},
};

static void test_direction(void **state)
{
    (void)state;
    Settings settings = {.our_domains = domains,
                         .internal_networks = networks,
                         .outbound_daemons = daemons,
                         .own_daemon = (char *)"POSTDUE",
                         .control_address = (char *)"postdue@ours.test"};
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        struct sockaddr_storage ss;
        const char *rule = NULL;
        fill(rows[i].client ? rows[i].client : "", &ss);
        Envelope envelope = {rows[i].auth, rows[i].daemon,
                             rows[i].client ? (const struct sockaddr *)&ss : NULL, rows[i].sender,
                             (char *const *)rows[i].to};
        Direction got = direction_of(&settings, &envelope, &rule);
        if (got != rows[i].want)
            fail_msg("row %zu: %s by %s", i, direction_name(got), rule);
        assert_string_equal(rule, rows[i].rule);
    }
}

static void test_nothing_is_configured(void **state)
{
    (void)state;
    char *none[] = {NULL};
    char *to[] = {(char *)B, NULL};
    Settings settings = {.our_domains = none, .own_daemon = (char *)"", .control_address = (char *)""};
    Envelope envelope = {"", "", NULL, "", to};
    const char *rule = NULL;
    assert_int_equal(direction_of(&settings, &envelope, &rule), DIRECTION_NEITHER);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_direction),
                                       cmocka_unit_test(test_nothing_is_configured)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// policy/ladder and policy/choose: triggers, checks, days, and which ladder applies.
#include "tests/unit/cm.h"

#include "policy/base/status.h"
#include "tests/unit/world.h"

static void test_trigger(void **state)
{
    static const struct {
        const char *text;
        gboolean ok;
        int days;
    } rows[] = {
        {"-P3D", TRUE, -3},      {"P14D", TRUE, 14},     {"+P1W", TRUE, 7},    {"P0D", TRUE, 0},
        {"-P2W", TRUE, -14},     {"P3660D", TRUE, 3660}, {"P3661D", FALSE, 0}, {"P99999W", FALSE, 0},
        {"P1000000D", FALSE, 0}, {"PT3H", FALSE, 0},     {"P1DT2H", FALSE, 0}, {"P1W2D", FALSE, 0},
        {"3D", FALSE, 0},        {"P", FALSE, 0},        {"PD", FALSE, 0},     {"P3", FALSE, 0},
        {"--P3D", FALSE, 0},     {"P 3D", FALSE, 0},     {"p3d", FALSE, 0},    {"", FALSE, 0},
        {NULL, FALSE, 0},
    };
    (void)state;
    for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
        int days = 77;
        assert_int_equal(ladder_trigger_days(rows[i].text, &days), rows[i].ok);
        assert_int_equal(days, rows[i].ok ? rows[i].days : 77);
    }
}

static void test_check(void **state)
{
    static const struct {
        const char *steps; // "name trigger [rrule]|..."
        int gap, grace;
        const char *want; // part of the message; NULL: right
    } rows[] = {
        {"a -P3D|b P3D FREQ=WEEKLY;COUNT=3|c P30D", 5, 0, NULL},
        {"discount -P2D|a -P3D|b P3D", 5, 0, NULL},
        {"a P3D FREQ=MONTHLY;UNTIL=20301231", 5, 0, NULL},
        {"", 5, 0, "no steps"},
        {"a P3D|b P3D", 5, 0, "step \"b\": trigger is not after"},
        {"a P3D|b P2D", 5, 0, "step \"b\": trigger is not after"},
        {"a P3D|a P4D", 5, 0, "used twice"},
        {"a 3D", 5, 0, "step \"a\": trigger is no duration"},
        {"a P3D FREQ=HOURLY;COUNT=2", 5, 0, "step \"a\": rrule: FREQ"},
        {"a P3D FREQ=DAILY", 5, 0, "needs COUNT or UNTIL"},
        {"a P3D FREQ=DAILY;COUNT=1001", 5, 0, "COUNT"},
        {"a -P3D|discount -P2D", 5, 0, "must come first"},
        {"discount P2D", 5, 0, "must come first"},
        {"discount P0D|a P1D", 5, 0, NULL},
        {"a P0D|b P1D", 0, 365, NULL},
        {"a P0D|b P1D", 365, 0, NULL},
        {" P3D", 5, 0, "has no name"},
        {"a P3D", -1, 0, "gap"},
        {"a P3D", 366, 0, "gap"},
        {"a P3D", 5, -1, "grace"},
        {"a P3D", 5, 366, "grace"},
    };
    (void)state;
    for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(World) world = world_new("UTC");
        g_auto(GStrv) steps = g_strsplit(rows[i].steps, "|", -1);
        for (guint k = 0; steps[k] && steps[k][0]; k++) {
            g_auto(GStrv) f = g_strsplit(steps[k], " ", 3);
            world_step(world, f[0], f[1], f[2]);
        }
        world->ladder->gap_days = rows[i].gap;
        world->ladder->grace_days = rows[i].grace;
        g_autoptr(GError) error = NULL;
        gboolean ok = ladder_check(world->ladder, &error);
        if (ok != (rows[i].want == NULL) || (!ok && !strstr(error->message, rows[i].want)))
            fail_msg("%s: %s", rows[i].steps, ok ? "accepted" : error->message);
        assert_true(ok || g_error_matches(error, PD_ERROR, PD_ERR_CONF));
        assert_int_equal(ladder_prepare(world->ladder, NULL), ok);
    }
    g_autoptr(World) world = world_new("UTC");
    for (int i = 0; i < LADDER_MAX_STEPS + 1; i++) {
        g_autofree char *name = g_strdup_printf("s%d", i), *trigger = g_strdup_printf("P%dD", i);
        world_step(world, name, trigger, NULL);
    }
    assert_false(ladder_check(world->ladder, NULL));
    world->ladder->minimum.minor = -1;
    g_ptr_array_set_free_func(world->ladder->steps, (GDestroyNotify)ladder_step_free);
    g_ptr_array_set_size(world->ladder->steps, 1);
    assert_false(ladder_check(world->ladder, NULL));
    g_autoptr(Ladder) empty = g_new0(Ladder, 1);
    assert_false(ladder_check(empty, NULL));
    ladder_free(NULL);
    ladder_step_free(NULL);
    g_autoptr(World) nameless = world_new("UTC");
    world_step(nameless, NULL, "P3D", NULL);
    g_autoptr(GError) error = NULL;
    assert_false(ladder_check(nameless->ladder, &error));
    assert_string_equal(error->message, "step \"\": has no name");
    g_autoptr(World) full = world_new("UTC");
    for (int i = 0; i < LADDER_MAX_STEPS; i++) {
        g_autofree char *name = g_strdup_printf("s%d", i), *trigger = g_strdup_printf("P%dD", i);
        world_step(full, name, trigger, NULL);
    }
    assert_true(ladder_check(full->ladder, NULL));
}

static void test_days(void **state)
{
    (void)state;
    g_autoptr(World) world = world_new("UTC");
    world_step(world, "a", "-P3D", "");
    world_step(world, "b", "P14D", "FREQ=WEEKLY;BYDAY=TU,TH;COUNT=3");
    world_step(world, "c", "P30D", "FREQ=WEEKLY;UNTIL=20200101");
    world_prepare(world);
    world_prepare(world); // a second time replaces the first
    Day due = day_parse("2026-03-02");
    for (int i = 0; i < 2; i++) { // expanded, then kept
        g_autoptr(GArray) days = ladder_days(world->ladder, 1, due);
        assert_int_equal(days->len, 3);
        assert_int_equal(g_array_index(days, Day, 0), day_parse("2026-03-17"));
        assert_int_equal(g_array_index(days, Day, 2), day_parse("2026-03-24"));
    }
    assert_int_equal(ladder_first_day(world->ladder, 0, due), day_parse("2026-02-27"));
    assert_int_equal(ladder_first_day(world->ladder, 1, due), day_parse("2026-03-17"));
    assert_int_equal(ladder_first_day(world->ladder, 2, due), due + 30); // its rule gives no day any more
    g_autoptr(GArray) once = ladder_days(world->ladder, 0, due);
    assert_int_equal(once->len, 1);
    assert_int_equal(ladder_step_trigger(world->ladder, 1), 14);
    assert_int_equal(ladder_step_index(world->ladder, "c"), 2);
    assert_int_equal(ladder_step_index(world->ladder, "d"), -1);
    for (Day d = due; d < due + 9000; d++) // more than are kept
        ladder_first_day(world->ladder, 2, d);
    ladder_unprepare(world->ladder);
    assert_null(world->ladder->prepared);
}

static Ladder *ladder_named(GPtrArray *ladders, const char *name)
{
    Ladder *ladder = g_new0(Ladder, 1);
    ladder->name = g_strdup(name);
    ladder->steps = g_ptr_array_new();
    g_ptr_array_add(ladders, ladder);
    return ladder;
}

static void test_choose(void **state)
{
    static const char *const emails[] = {"Bob@Big.example", NULL}, *const senders[] = {"anna@example.org",
                                                                                       NULL};
    static const char *const tags[] = {"vip", "x", NULL};
    static const LadderSubject nobody = {.account = "Nobody"};
    static const struct {
        LadderSubject subject;
        const char *want;
    } rows[] = {
        {{.account = "Nobody"}, "standard"},
        {{.account = "acme gmbh"}, "acme"},
        {{.account = "x", .emails = emails}, "domain"},
        {{.account = "x", .country = "fr"}, "french"},
        {{.account = "x", .country = "FR", .open = {500000, "CHF"}}, "swiss"},
        {{.account = "x", .open = {500000, "CHF"}}, "swiss"},
        {{.account = "x", .open = {999999, "EUR"}}, "standard"},
        {{.account = "x", .open = {1000000, "EUR"}}, "large"},
        {{.account = "x", .open = {1000000, "USD"}}, "standard"},
        {{.account = "x", .senders = senders}, "anna"},
        {{.account = "x", .tags = tags}, "vip"},
        {{.account = "x", .risk = "watch"}, "watched"},
        {{.account = "x", .risk = "high"}, "watched"},
        {{.account = "x", .risk = "normal"}, "standard"},
        {{.account = "anyone@big.example"}, "domain"},
        {{.account = "anyone@notbig.example"}, "standard"},
        {{.account = "x", .tags = tags, .risk = "high"}, "vip"}, // the first in the order of the file
        {{.account = "x", .open = {1000001, "eur"}}, "large"},
    };
    (void)state;
    g_autoptr(GPtrArray) ladders = g_ptr_array_new_with_free_func((GDestroyNotify)ladder_free);
    ladder_named(ladders, "never")->above = (Money){1000000, "EUR"};
    ((Ladder *)g_ptr_array_index(ladders, 0))->currencies = g_strsplit("USD", ",", -1);
    ladder_named(ladders, "nowhere")->countries = g_new0(char *, 1); // an empty list is no condition
    ((Ladder *)g_ptr_array_index(ladders, 1))->tags = g_strsplit("nobody has this", ",", -1);
    ladder_named(ladders, "acme")->accounts = g_strsplit("Other,ACME GmbH", ",", -1);
    ladder_named(ladders, "domain")->accounts = g_strsplit("@big.example", ",", -1);
    ladder_named(ladders, "swiss")->currencies = g_strsplit("CHF", ",", -1);
    ladder_named(ladders, "french")->countries = g_strsplit("FR", ",", -1);
    ladder_named(ladders, "large")->above = (Money){1000000, "EUR"};
    ladder_named(ladders, "anna")->senders = g_strsplit("anna@example.org", ",", -1);
    ladder_named(ladders, "vip")->tags = g_strsplit("vip", ",", -1);
    ladder_named(ladders, "watched")->risk = g_strdup("watch");
    Ladder *standard = ladder_named(ladders, "standard");
    standard->countries = g_strsplit("XX", ",", -1); // its condition does not hold, but it is the standard
    ladder_named(ladders, "last")->countries = g_strsplit("YY", ",", -1);
    for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
        const Ladder *got = ladder_choose(ladders, &rows[i].subject);
        if (strcmp(got->name, rows[i].want) != 0)
            fail_msg("row %zu: got %s, want %s", i, got->name, rows[i].want);
    }
    g_free(standard->name);
    standard->name = g_strdup("other");
    assert_null(ladder_choose(ladders, &nobody));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_trigger),
        cmocka_unit_test(test_check),
        cmocka_unit_test(test_days),
        cmocka_unit_test(test_choose),
    };
    return cmocka_run_group_tests_name("ladder", tests, NULL, NULL);
}

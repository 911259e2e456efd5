// policy/decide: one account, one instant, one outcome. The calendar of 2026: 2 March is a Monday, Easter
// Monday is 6 April, summer time in Berlin begins on 29 March.
#include "tests/unit/cm.h"

#include "tests/unit/world.h"

static World *standard(void)
{
    World *world = world_new("Europe/Berlin");
    world_step(world, "courtesy", "-P3D", NULL);
    world_step(world, "friendly", "P3D", "FREQ=WEEKLY;BYDAY=TU;COUNT=3");
    world_step(world, "firm", "P30D", NULL);
    world_step(world, "final", "P45D", NULL);
    world_prepare(world);
    return world;
}

// Runs the account from `from` for `days`, looking only when next_unix says so, and tells what was done:
// "2026-03-02 08:00 mail 0.0 [1 2]" with step.occurrence of the lead and the invoices.
static char *story(World *world, const char *from, int days)
{
    GString *out = g_string_new(NULL);
    int64_t now = world_at(world, from), end = now + (int64_t)days * 86400;
    for (int turns = 0; now <= end && turns < 500; turns++) {
        g_autoptr(Decision) decision = world_decide(world, now);
        if (decision->kind != DECISION_NOTHING) {
            g_string_append_printf(out, "%s %s %d.%d", world_text(world, now),
                                   decision_kind_name(decision->kind), decision->step, decision->occurrence);
            for (guint i = 0; i < decision->invoices->len; i++)
                g_string_append_printf(out, " %d", (int)g_array_index(decision->invoices, int64_t, i));
            g_string_append(out, decision->discount ? " discount\n" : "\n");
            world_record(world, decision, now);
            continue;
        }
        if (decision->next_unix == 0)
            break;
        assert_true(decision->next_unix > now);
        now = decision->next_unix;
    }
    return g_string_free(out, FALSE);
}

static void test_whole_ladder(void **state)
{
    (void)state;
    g_autoptr(World) world = standard();
    world_invoice(world, "2026-03-06"); // a Friday
    g_autofree char *told = story(world, "2026-02-01 12:00", 100);
    assert_string_equal(told, "2026-03-03 08:00 mail 0.0 1\n"
                              "2026-03-10 08:00 mail 1.0 1\n"
                              "2026-03-17 08:00 mail 1.1 1\n"
                              "2026-03-24 08:00 mail 1.2 1\n"
                              "2026-04-06 08:00 mail 2.0 1\n" // 5 April is a Sunday
                              "2026-04-20 08:00 mail 3.0 1\n");
}

static void test_holiday_and_outage(void **state)
{
    (void)state;
    g_autoptr(World) world = standard();
    Day easter_monday = day_parse("2026-04-06");
    g_array_append_val(world->holidays, easter_monday);
    world_invoice(world, "2026-03-06");
    // The program was away from the beginning until 9 April: one step after the other, never two in a gap;
    // the courtesy has lapsed, the missed repeats are not made up.
    g_autofree char *told = story(world, "2026-04-09 19:00", 100);
    assert_string_equal(told, "2026-04-10 08:00 mail 1.2 1\n"
                              "2026-04-17 08:00 mail 2.0 1\n"
                              "2026-04-24 08:00 mail 3.0 1\n");
}

static void test_consolidation(void **state)
{
    (void)state;
    g_autoptr(World) world = standard();
    world_invoice(world, "2026-03-06");
    world_invoice(world, "2026-03-06")->open.minor = 20000;
    InvoiceState *old = world_invoice(world, "2026-01-30");
    old->step = 1, old->occurrence = 2, old->step_unix = world_at(world, "2026-02-17 09:00");
    // 3 is furthest up; 1 and 2 are overdue, so they are in the mail, but come to "friendly" only on the
    // 10th. That waits for the gap and then goes with the next mail of 3.
    g_autofree char *told = story(world, "2026-03-09 07:00", 8);
    assert_string_equal(told, "2026-03-09 08:00 mail 2.0 3 1 2\n"
                              "2026-03-16 08:00 mail 3.0 3 1 2\n");
    assert_int_equal(world_find(world, 1)->step, 1);
    assert_int_equal(world_find(world, 2)->step, 1);
    g_autofree char *after = story(world, "2026-03-17 09:00", 20);
    assert_string_equal(after, "2026-03-23 08:00 mail 1.1 2 3 1\n" // the larger of the two leads
                               "2026-03-30 08:00 mail 1.2 2 3 1\n"
                               "2026-04-06 08:00 mail 2.0 2 3 1\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_whole_ladder),
        cmocka_unit_test(test_holiday_and_outage),
        cmocka_unit_test(test_consolidation),
    };
    return cmocka_run_group_tests_name("decide", tests, NULL, NULL);
}

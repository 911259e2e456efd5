// policy/decide: one account, one instant, one outcome. The calendar of 2026: 2 March is a Monday, Easter
// Monday is 6 April, summer time in Berlin begins on 29 March.
#include "tests/unit/cm.h"

#include "policy/weigh.h"
#include "tests/unit/world.h"

static World *standard(void)
{
    World *world = world_new("Europe/Berlin");
    world_step(world, "courtesy", "-P3D", NULL);
    world_step(world, "friendly", "P3D", "FREQ=WEEKLY;BYDAY=TU;COUNT=3");
    world_step(world, "firm", "P30D", "");
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

// One invoice due on Friday 6 March, "friendly" on Tuesday 10 March at 08:00; what stands against it?
static void test_one_reason(void **state)
{
    static const struct {
        const char *what, *now, *kind, *reason, *next;
    } rows[] = {
        {"nothing", "2026-03-10 08:00", "mail", "due", "2026-03-10 08:00"},
        {"nothing", "2026-03-10 07:59", "nothing", "window", "2026-03-10 08:00"},
        {"nothing", "2026-03-10 18:00", "nothing", "window", "2026-03-11 08:00"},
        {"nothing", "2026-03-09 12:00", "nothing", "not-yet-due", "2026-03-10 08:00"},
        {"closed", "2026-03-10 08:00", "nothing", "paid", "-"},
        {"nothing open", "2026-03-10 08:00", "nothing", "paid", "-"},
        {"not chased", "2026-03-10 08:00", "nothing", "not-chased", "-"},
        {"small", "2026-03-10 08:00", "nothing", "below-minimum", "-"},
        {"small in another currency", "2026-03-10 08:00", "mail", "due", "2026-03-10 08:00"},
        {"no due date", "2026-03-10 03:00", "ask", "", "2026-03-10 03:00"},
        {"no due date, stopped", "2026-03-10 03:00", "nothing", "no-due-date", "-"},
        {"no due date, asked until", "2026-03-10 03:00", "nothing", "unsure", "2026-03-12 05:00"},
        {"stop", "2026-03-10 08:00", "nothing", "stop", "-"},
        {"dispute of another", "2026-03-10 08:00", "mail", "due", "2026-03-10 08:00"},
        {"pause until", "2026-03-10 08:00", "nothing", "pause", "2026-03-12 08:00"},
        {"pause until", "2026-03-12 05:00", "nothing", "window", "2026-03-12 08:00"},
        {"pause and stop", "2026-03-10 08:00", "nothing", "stop", "-"},
        {"two pauses", "2026-03-10 08:00", "nothing", "away", "2026-03-13 09:00"},
        {"promise", "2026-03-10 08:00", "nothing", "promise", "2026-03-13 00:00"},
        {"promise", "2026-03-12 23:59", "nothing", "promise", "2026-03-13 00:00"},
        {"promise", "2026-03-13 00:00", "break", "promise-broken", "2026-03-13 00:00"},
        {"promise of the account", "2026-03-10 08:00", "nothing", "promise", "2026-03-13 00:00"},
        {"promise broken", "2026-03-13 08:00", "mail", "due", "2026-03-13 08:00"},
        {"promise of another", "2026-03-13 08:00", "mail", "due", "2026-03-13 08:00"},
        {"promise without a day", "2026-03-13 08:00", "mail", "due", "2026-03-13 08:00"},
        {"contact yesterday", "2026-03-10 08:00", "nothing", "gap", "2026-03-16 08:00"},
        {"contact by a person", "2026-03-10 08:00", "nothing", "gap", "2026-03-16 08:00"},
        {"contact to come", "2026-03-10 08:00", "nothing", "gap",
         "2026-04-09 08:00"}, // the clock was set back
        {"cap", "2026-03-10 08:00", "nothing", "cap", "2026-03-13 09:30"},
        {"mail cap", "2026-03-10 08:00", "nothing", "mail-cap", "-"},
        {"own step recent", "2026-03-17 08:00", "nothing", "gap", "2026-03-23 08:00"},
        {"done", "2026-09-10 08:00", "nothing", "ladder-done", "-"},
        {"step beyond the ladder", "2026-09-10 08:00", "nothing", "ladder-done", "-"},
        {"step below none", "2026-03-10 08:00", "mail", "due", "2026-03-10 08:00"},
        // no working day at all: looked at again after 400 days, and again ...
        {"never open", "2026-03-10 08:00", "nothing", "window", "2063-06-04 09:00"},
    };
    (void)state;
    for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(World) world = standard();
        InvoiceState *invoice = world_invoice(world, "2026-03-06");
        const char *what = rows[i].what;
        int64_t thursday = world_at(world, "2026-03-12 05:00");
        if (strcmp(what, "closed") == 0)
            invoice->closed = TRUE;
        else if (strcmp(what, "nothing open") == 0)
            invoice->open.minor = 0;
        else if (strcmp(what, "not chased") == 0)
            invoice->chase = FALSE;
        else if (strcmp(what, "small") == 0)
            world->ladder->minimum = (Money){10001, "EUR"};
        else if (strcmp(what, "small in another currency") == 0)
            world->ladder->minimum = (Money){10001, "USD"};
        else if (g_str_has_prefix(what, "no due date"))
            invoice->due = DAY_NONE;
        else if (strcmp(what, "stop") == 0)
            world_hold(world, HOLD_STOP, 1, 0);
        else if (strcmp(what, "dispute of another") == 0)
            world_hold(world, HOLD_DISPUTE, 7, 0);
        else if (strcmp(what, "pause until") == 0)
            world_hold(world, HOLD_PAUSE, 0, thursday);
        else if (strcmp(what, "pause and stop") == 0)
            world_hold(world, HOLD_PAUSE, 0, thursday), world_hold(world, HOLD_STOP, 0, 0);
        else if (strcmp(what, "two pauses") == 0)
            world_hold(world, HOLD_PAUSE, 0, thursday), world_hold(world, HOLD_AWAY, 1, thursday + 28 * 3600);
        else if (strcmp(what, "promise") == 0 || strcmp(what, "promise broken") == 0)
            world_promise(world, 1, "2026-03-11")->state =
                strcmp(what, "promise") ? PROMISE_BROKEN : PROMISE_OPEN;
        else if (strcmp(what, "promise of the account") == 0)
            world_promise(world, 0, "2026-03-11");
        else if (strcmp(what, "promise of another") == 0)
            world_promise(world, 7, "2026-03-11");
        else if (strcmp(what, "promise without a day") == 0)
            world_promise(world, 1, "-");
        else if (strcmp(what, "contact yesterday") == 0)
            world_contact(world, world_at(world, "2026-03-09 15:00"), CONTACT_OURS);
        else if (strcmp(what, "contact by a person") == 0)
            world_contact(world, world_at(world, "2026-03-08 15:00"), CONTACT_PERSON),
                world_contact(world, world_at(world, "2026-03-09 15:00"), CONTACT_PERSON);
        else if (strcmp(what, "contact to come") == 0)
            world_contact(world, world_at(world, "2026-04-02 15:00"), CONTACT_OURS);
        else if (strcmp(what, "cap") == 0)
            world->ladder->gap_days = 0,
            world_contact(world, world_at(world, "2026-03-06 09:30"), CONTACT_PERSON),
            world_contact(world, world_at(world, "2026-03-09 09:30"), CONTACT_OURS);
        else if (strcmp(what, "mail cap") == 0)
            world->limits.max_mails_per_invoice = invoice->mails = 6;
        else if (strcmp(what, "own step recent") == 0)
            invoice->step = 1, invoice->step_unix = world_at(world, "2026-03-16 09:00");
        else if (strcmp(what, "done") == 0)
            invoice->step = 3, invoice->step_unix = thursday;
        else if (strcmp(what, "step beyond the ladder") == 0)
            invoice->step = 99, invoice->step_unix = thursday;
        else if (strcmp(what, "step below none") == 0)
            invoice->step = -7;
        else if (strcmp(what, "never open") == 0)
            world->calendar.working_days = 0;
        if (strstr(what, "stopped"))
            world_hold(world, HOLD_STOP, 0, 0);
        if (strstr(what, "asked until"))
            world_hold(world, HOLD_UNSURE, 1, thursday);
        world->limits.promise_grace_days = 1;
        g_autoptr(Decision) decision = world_decide(world, world_at(world, rows[i].now));
        if (strcmp(decision_kind_name(decision->kind), rows[i].kind) != 0 ||
            strcmp(world_text(world, decision->next_unix), rows[i].next) != 0 ||
            (rows[i].reason[0] && !world_has_reason(decision, rows[i].reason)))
            fail_msg("%s at %s: %s, next %s, reason %s: %s", what, rows[i].now,
                     decision_kind_name(decision->kind), world_text(world, decision->next_unix),
                     rows[i].reason, world_has_reason(decision, rows[i].reason) ? "told" : "not told");
        world->limits.terse = TRUE; // the same without reasons
        g_autoptr(Decision) terse = world_decide(world, world_at(world, rows[i].now));
        assert_int_equal(terse->kind, decision->kind);
        assert_int_equal(terse->next_unix, decision->next_unix);
        assert_int_equal(terse->reasons->len, 0);
    }
}

static void test_approval(void **state)
{
    static const struct {
        int done; // the step done last
        Mode mode;
        gboolean known, final, step, approved;
        StepAction action; // of the step that comes
        const char *want;
    } rows[] = {
        {2, MODE_LIVE, TRUE, FALSE, FALSE, FALSE, STEP_MAIL, "mail"},
        {2, MODE_LIVE, FALSE, FALSE, FALSE, FALSE, STEP_MAIL, "approve"},
        {2, MODE_SHADOW, FALSE, FALSE, FALSE, FALSE, STEP_MAIL, "approve"},
        {2, MODE_LIVE, FALSE, FALSE, FALSE, TRUE, STEP_MAIL, "mail"},
        {2, MODE_LIVE, TRUE, TRUE, FALSE, FALSE, STEP_MAIL, "approve"},
        {2, MODE_LIVE, TRUE, TRUE, FALSE, FALSE, STEP_TASK, "task"},
        {2, MODE_LIVE, FALSE, FALSE, FALSE, FALSE, STEP_HANDOVER, "approve"},
        {2, MODE_LIVE, FALSE, FALSE, FALSE, TRUE, STEP_HANDOVER, "task"},
        {2, MODE_LIVE, TRUE, FALSE, TRUE, FALSE, STEP_TASK, "approve"},
        {1, MODE_LIVE, FALSE, TRUE, FALSE, FALSE, STEP_MAIL, "mail"}, // not final
        {1, MODE_LIVE, TRUE, FALSE, TRUE, FALSE, STEP_MAIL, "approve"},
        {1, MODE_APPROVE, TRUE, FALSE, FALSE, FALSE, STEP_MAIL, "approve"},
        {1, MODE_APPROVE, TRUE, FALSE, FALSE, TRUE, STEP_MAIL, "mail"},
        {1, MODE_APPROVE, TRUE, FALSE, FALSE, FALSE, STEP_TASK, "task"},
        {1, MODE_SHADOW, TRUE, FALSE, FALSE, FALSE, STEP_MAIL, "mail"},
    };
    (void)state;
    for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(World) world = standard();
        InvoiceState *invoice = world_invoice(world, "2026-03-06");
        LadderStep *step = g_ptr_array_index(world->ladder->steps, (guint)rows[i].done + 1);
        invoice->step = rows[i].done, invoice->step_unix = world_at(world, "2026-03-17 08:00");
        invoice->approved = rows[i].approved;
        step->action = rows[i].action, step->approval = rows[i].step;
        world->limits.mode = rows[i].mode;
        world->limits.payments_known = rows[i].known;
        world->limits.approve_final = rows[i].final;
        int64_t now = world_at(world, "2026-06-10 09:00");
        g_autoptr(Decision) decision = world_decide(world, now);
        if (strcmp(decision_kind_name(decision->kind), rows[i].want) != 0)
            fail_msg("row %zu: %s", i, decision_kind_name(decision->kind));
        assert_int_equal(decision->step, rows[i].done + 1);
        if (decision->kind != DECISION_APPROVE)
            continue;
        world_record(world, decision, now); // the step waits; nothing else happens
        g_autoptr(Decision) waiting = world_decide(world, now);
        assert_int_equal(waiting->kind, DECISION_NOTHING);
        assert_true(world_has_reason(waiting, "approval"));
        invoice->approved = TRUE; // though the hold is still on record
        g_autoptr(Decision) after = world_decide(world, now);
        assert_int_equal(after->kind, rows[i].action == STEP_MAIL ? DECISION_MAIL : DECISION_TASK);
    }
}

// A task and a mail fall due together: the further step first, then, once it is recorded, the other.
static void test_mixed_kinds(void **state)
{
    (void)state;
    g_autoptr(World) world = standard();
    ((LadderStep *)g_ptr_array_index(world->ladder->steps, 2))->action = STEP_TASK;
    world_invoice(world, "2026-03-06");
    InvoiceState *old = world_invoice(world, "2026-02-06");
    old->step = 1, old->occurrence = 2, old->step_unix = world_at(world, "2026-03-01 09:00");
    g_autofree char *told = story(world, "2026-03-10 07:00", 0);
    g_autofree char *later = story(world, "2026-03-10 08:00", 7);
    assert_string_equal(told, "");
    assert_string_equal(later, "2026-03-10 08:00 task 2.0 2\n"
                               "2026-03-10 08:00 mail 1.0 1 2\n"
                               "2026-03-17 08:00 mail 1.1 1 2\n");
}

// The invoice let down by a broken promise leads, though another is further up the ladder.
static void test_broken_leads(void **state)
{
    (void)state;
    for (int partly = 0; partly < 2; partly++) {
        g_autoptr(World) world = standard();
        world_invoice(world, "2026-03-06");
        InvoiceState *old = world_invoice(world, "2026-02-06");
        old->step = 1, old->occurrence = 2, old->step_unix = world_at(world, "2026-03-01 09:00");
        world_promise(world, 1, "2026-03-09")->state = partly ? PROMISE_PARTLY : PROMISE_OPEN;
        g_autofree char *told = story(world, "2026-03-10 08:00", 1);
        assert_string_equal(told, partly ? "2026-03-10 08:00 mail 1.0 1 2\n"
                                         : "2026-03-10 08:00 break -1.0\n2026-03-10 08:00 mail 1.0 1 2\n");
        assert_int_equal(old->step, 2); // it was due itself and advances with it
    }
}

// Promises and holds of invoices that are settled, or not to be chased, matter no more.
static void test_dead_promise(void **state)
{
    (void)state;
    g_autoptr(World) world = standard();
    world_invoice(world, "2026-03-06")->closed = TRUE;
    world_promise(world, 1, "2026-03-01");
    world_promise(world, 0, "2026-03-01");
    g_autoptr(Decision) decision = world_decide(world, world_at(world, "2026-03-10 08:00"));
    assert_int_equal(decision->kind, DECISION_NOTHING);
    assert_int_equal(decision->next_unix, 0);
}

static void test_discount(void **state)
{
    static const struct {
        const char *until, *from;
        Roll roll;
        const char *want;
    } rows[] = {
        // 2/10 net 30 of an invoice of 1 March: the discount ends on Wednesday the 11th
        {"2026-03-11", "2026-03-02 09:00", ROLL_FORWARD,
         "2026-03-09 08:00 mail 0.0 1 discount\n2026-03-30 08:00 mail 1.0 1\n"},
        {"-", "2026-03-02 09:00", ROLL_FORWARD, "2026-03-30 08:00 mail 1.0 1\n"},
        {"2026-03-11", "2026-03-12 09:00", ROLL_FORWARD, "2026-03-30 08:00 mail 1.0 1\n"},
        // ends on a Sunday: Friday is a Saturday's day before, not the Monday after the end
        {"2026-03-15", "2026-03-02 09:00", ROLL_FORWARD,
         "2026-03-13 08:00 mail 0.0 1 discount\n2026-03-30 08:00 mail 1.0 1\n"},
        {"2026-04-08", "2026-03-20 09:00", ROLL_FORWARD, "2026-03-30 08:00 mail 1.0 1 discount\n"},
    };
    (void)state;
    for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(World) world = world_new("Europe/Berlin");
        world_step(world, "discount", i == 3 ? "-P1D" : "-P2D", NULL)->roll = rows[i].roll;
        world_step(world, "courtesy", "-P1D", NULL);
        world_step(world, "firm", "P60D", NULL);
        if (i == 4) // still offered when the ordinary courtesy comes, and the discount step was done without
            world_free(g_steal_pointer(&world)), world = world_new("Europe/Berlin"),
                                                 world_step(world, "courtesy-first", "-P30D", NULL),
                                                 world_step(world, "courtesy", "-P1D", NULL);
        world_prepare(world);
        world_invoice(world, "2026-03-31")->discount_until = day_parse(rows[i].until);
        if (i == 4)
            world_find(world, 1)->step = 0,
                              world_find(world, 1)->step_unix = world_at(world, "2026-03-02 09:00");
        g_autofree char *told = story(world, rows[i].from, 40);
        if (strcmp(told, rows[i].want) != 0)
            fail_msg("row %zu: %s", i, told);
    }
}

static void test_rolls(void **state)
{
    static const struct {
        Roll roll;
        const char *trigger, *rrule;
        int grace;
        const char *due, *want;
    } rows[] = {
        // due Friday 6 March; P1D is a Saturday, P8D too
        {ROLL_FORWARD, "P8D", NULL, 0, "2026-03-06", "2026-03-16 08:00 mail 0.0 1\n"},
        {ROLL_BACKWARD, "P8D", NULL, 0, "2026-03-06", "2026-03-13 08:00 mail 0.0 1\n"},
        {ROLL_NONE, "P8D", NULL, 0, "2026-03-06", "2026-03-16 08:00 mail 0.0 1\n"},
        {ROLL_BACKWARD, "P1D", NULL, 0, "2026-03-06", "2026-03-09 08:00 mail 0.0 1\n"}, // not on the due day
        {ROLL_FORWARD, "P1D", NULL, 7, "2026-03-06", "2026-03-13 08:00 mail 0.0 1\n"},
        {ROLL_BACKWARD, "-P1D", NULL, 7, "2026-03-09", "2026-03-06 08:00 mail 0.0 1\n"},
        {ROLL_FORWARD, "-P1D", NULL, 0, "2026-03-08", "2026-03-09 08:00 mail 0.0 1\n"}, // Saturday to Monday
        // every 4 days from Saturday the 14th: Sa 14, We 18, Su 22, Th 26; none drops the Sunday, the gap
        // holds
        {ROLL_FORWARD, "P8D", "FREQ=DAILY;INTERVAL=4;COUNT=4", 0, "2026-03-06",
         "2026-03-16 08:00 mail 0.0 1\n2026-03-23 08:00 mail 0.2 1\n2026-03-30 08:00 mail 0.3 1\n"},
        {ROLL_NONE, "P8D", "FREQ=DAILY;INTERVAL=4;COUNT=4", 0, "2026-03-06",
         "2026-03-16 08:00 mail 0.0 1\n2026-03-23 08:00 mail 0.1 1\n2026-03-30 08:00 mail 0.3 1\n"},
        // repeats of a courtesy end with the due day
        {ROLL_FORWARD, "-P14D", "FREQ=WEEKLY;COUNT=5", 0, "2026-03-31",
         "2026-03-17 08:00 mail 0.0 1\n2026-03-24 08:00 mail 0.1 1\n2026-03-31 08:00 mail 0.2 1\n"},
    };
    (void)state;
    for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(World) world = world_new("Europe/Berlin");
        world_step(world, "only", rows[i].trigger, rows[i].rrule)->roll = rows[i].roll;
        world->ladder->grace_days = rows[i].grace;
        world->limits.payments_known = TRUE;
        if (i % 2)
            world_prepare(world); // decide works without, too
        world_invoice(world, rows[i].due);
        g_autofree char *told = story(world, "2026-03-01 09:00", 60);
        if (strcmp(told, rows[i].want) != 0)
            fail_msg("row %zu: %s", i, told);
    }
}

static void test_wrong_ladder(void **state)
{
    (void)state;
    g_autoptr(World) world = world_new("UTC");
    world_step(world, "a", "nonsense", NULL);
    world_invoice(world, "2026-03-06");
    g_autoptr(Decision) decision = world_decide(world, world_at(world, "2026-03-10 08:00"));
    assert_int_equal(decision->kind, DECISION_NOTHING);
    assert_true(world_has_reason(decision, "no-ladder"));
}

static void test_bare_account(void **state)
{
    (void)state;
    g_autoptr(World) world = standard();
    world_invoice(world, "2026-03-06");
    AccountState bare = {.id = 1, .invoices = world->account.invoices}; // no holds, promises, contacts at all
    g_autoptr(Decision) decision =
        decide(&bare, world->ladder, &world->calendar, &world->limits, world_at(world, "2026-03-10 08:00"));
    assert_int_equal(decision->kind, DECISION_MAIL);
    decision_free(NULL);
}

// What may be missing in a snapshot, and what an old one may say.
static void test_gaps_of_the_snapshot(void **state)
{
    (void)state;
    g_autoptr(World) world = standard();
    world->account.invoices->len = 0;
    InvoiceState *invoice = world_invoice(world, "-");
    AccountState bare = {.id = 1, .invoices = world->account.invoices};
    int64_t now = world_at(world, "2026-03-10 08:00");
    g_autoptr(Decision) asked = decide(&bare, world->ladder, &world->calendar, &world->limits, now);
    assert_int_equal(asked->kind, DECISION_ASK);
    invoice->due = DAY_LAST + 1; // no day either
    g_autoptr(Decision) beyond = decide(&bare, world->ladder, &world->calendar, &world->limits, now);
    assert_int_equal(beyond->kind, DECISION_ASK);
    invoice->due = day_parse("2026-03-06");
    Hold nameless[] = {{HOLD_DISPUTE, 1, 0, NULL, NULL}, {HOLD_PAUSE, 1, now + 60, NULL, NULL}};
    g_array_append_vals(world->account.holds, nameless, 2);
    g_autoptr(Decision) held = world_decide(world, now);
    assert_string_equal(((Reason *)g_ptr_array_index(held->reasons, 0))->text,
                        "On hold (dispute) until a person lifts it.");
    assert_string_equal(((Reason *)g_ptr_array_index(held->reasons, 1))->text,
                        "On hold (pause) until 2026-03-10.");
    static const struct {
        const char *by, *want;
    } origins[] = {{"agent", "Because?"},
                   {"person:carla", "because (carla)."},
                   {"reply:<x@y>", "because (by their answer)."},
                   {"bounce", "because (bounce)."}};
    for (gsize i = 0; i < G_N_ELEMENTS(origins); i++) {
        g_array_set_size(world->account.holds, 0);
        Hold hold = {HOLD_STOP, 0, 0, "because", origins[i].by};
        hold.reason = i == 0 ? "Because?" : "because";
        g_array_append_val(world->account.holds, hold);
        g_autoptr(Decision) stopped = world_decide(world, now);
        const char *text = ((Reason *)g_ptr_array_index(stopped->reasons, 0))->text;
        g_autofree char *want =
            g_strconcat("On hold (stop) until a person lifts it: ", origins[i].want, NULL);
        assert_string_equal(text, want);
    }
    g_array_set_size(world->account.holds, 0);
    invoice->step = 0, invoice->step_unix = 0; // done, but nobody knows when: no gap follows from that
    g_autoptr(Decision) undated = world_decide(world, now);
    assert_int_equal(undated->kind, DECISION_MAIL);
    assert_int_equal(undated->step, 1);
    world->limits.max_mails_per_invoice = 6, invoice->mails = 5;
    g_autoptr(Decision) below_cap = world_decide(world, now);
    assert_int_equal(below_cap->kind, DECISION_MAIL);
    world->calendar.working_days = 0; // a gap of working days that never come
    world_contact(world, now - 3600, CONTACT_OURS);
    g_autoptr(Decision) closed = world_decide(world, now);
    assert_true(world_has_reason(closed, "gap"));
}

// The name of the approved step: none means whichever comes.
static void test_approved_step(void **state)
{
    static const struct {
        const char *shown, *want;
    } rows[] = {{NULL, "mail"}, {"", "mail"}, {"friendly", "mail"}, {"firm", "approve"}};
    (void)state;
    for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(World) world = standard();
        InvoiceState *invoice = world_invoice(world, "2026-03-06");
        world->limits.mode = MODE_APPROVE;
        invoice->approved = TRUE, invoice->approved_step = rows[i].shown;
        g_autoptr(Decision) decision = world_decide(world, world_at(world, "2026-03-10 08:00"));
        assert_string_equal(decision_kind_name(decision->kind), rows[i].want);
    }
}

// Of equals the largest leads, then the oldest; in the mail they stand by due day, then by age.
static void test_ties(void **state)
{
    (void)state;
    g_autoptr(World) world = standard();
    for (int i = 0; i < 3; i++)
        world_invoice(world, "2026-03-06");
    world_find(world, 2)->open.minor = 10001;
    g_autofree char *told = story(world, "2026-03-10 08:00", 0);
    assert_string_equal(told, "2026-03-10 08:00 mail 1.0 2 1 3\n");
    world_find(world, 2)->open.minor = 10000;
    g_autofree char *equal = story(world, "2026-03-17 08:00", 0);
    assert_string_equal(equal, "2026-03-17 08:00 mail 1.1 1 2 3\n");
    world_find(world, 3)->due = day_parse("2026-03-05");
    g_autofree char *older = story(world, "2026-03-24 08:00", 0);
    assert_string_equal(older, "2026-03-24 08:00 mail 1.2 3 1 2\n");
}

// A promise of the day, its working days of grace, and calendars without any.
static void test_promise_grace(void **state)
{
    static const struct {
        int grace;
        gboolean never_working;
        const char *standing, *broken;
    } rows[] = {
        {0, FALSE, "2026-03-11 23:59", "2026-03-12 00:00"},
        {2, FALSE, "2026-03-13 23:59", "2026-03-14 00:00"},
        {3, FALSE, "2026-03-16 23:59", "2026-03-17 00:00"},
        {-4, FALSE, "2026-03-11 23:59", "2026-03-12 00:00"},
        {2, TRUE, "2026-03-13 23:59", "2026-03-14 00:00"},
    };
    (void)state;
    for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(World) world = standard();
        world_invoice(world, "2026-03-06");
        world_promise(world, 1, "2026-03-11");
        world->limits.promise_grace_days = rows[i].grace;
        world->calendar.working_days = rows[i].never_working ? 0 : 0x1f;
        g_autoptr(Decision) before = world_decide(world, world_at(world, rows[i].standing));
        g_autoptr(Decision) after = world_decide(world, world_at(world, rows[i].broken));
        if (before->kind != DECISION_NOTHING || after->kind != DECISION_BREAK)
            fail_msg("row %zu: %s, %s", i, decision_kind_name(before->kind), decision_kind_name(after->kind));
    }
}

// A step on the due day itself: owed on that day, and on the working day it rolls to, but for a step after
// due that has come.
static void test_on_the_due_day(void **state)
{
    static const struct {
        const char *due, *from, *want;
    } rows[] = {
        {"2026-03-06", "2026-03-06 09:00", "2026-03-06 09:00 mail 0.0 1\n2026-03-16 08:00 mail 1.0 1\n"},
        {"2026-03-06", "2026-03-06 18:00", "2026-03-16 08:00 mail 1.0 1\n"}, // the day has passed
        {"2026-03-07", "2026-03-07 09:00", "2026-03-09 08:00 mail 0.0 1\n2026-03-17 08:00 mail 1.0 1\n"},
    };
    (void)state;
    for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(World) world = world_new("Europe/Berlin");
        world_step(world, "today", "P0D", NULL);
        world_step(world, "firm", "P10D", NULL);
        world_invoice(world, rows[i].due);
        g_autofree char *told = story(world, rows[i].from, 14);
        if (strcmp(told, rows[i].want) != 0)
            fail_msg("row %zu: %s", i, told);
    }
    g_autoptr(World) world = world_new("Europe/Berlin");
    world_step(world, "today", "P0D", NULL);
    world_step(world, "firm", "P1D", NULL);
    world_invoice(world, "2026-03-08"); // a Sunday: both come to the Monday
    g_autofree char *told = story(world, "2026-03-08 09:00", 10);
    assert_string_equal(told, "2026-03-09 08:00 mail 1.0 1\n");
}

static const Reason *reason_of(const Decision *decision, const char *code)
{
    for (guint i = 0; i < decision->reasons->len; i++) {
        const Reason *reason = g_ptr_array_index(decision->reasons, i);
        if (strcmp(reason->code, code) == 0)
            return reason;
    }
    fail_msg("no reason %s", code);
    return NULL;
}

// What a reason is about, and when it ends by itself.
static void test_ends_of_reasons(void **state)
{
    (void)state;
    g_autoptr(World) world = standard();
    world_invoice(world, "2026-03-06");
    world_contact(world, world_at(world, "2026-03-09 15:00"), CONTACT_OURS);
    world_contact(world, world_at(world, "2026-03-09 16:00"), CONTACT_PERSON);
    g_autoptr(Decision) gap = world_decide(world, world_at(world, "2026-03-10 08:00"));
    assert_int_equal(reason_of(gap, "gap")->invoice_id, 0);
    assert_int_equal(reason_of(gap, "gap")->until_unix, world_at(world, "2026-03-16 00:00"));
    assert_int_equal(reason_of(gap, "cap")->invoice_id, 0);
    assert_int_equal(reason_of(gap, "cap")->until_unix, world_at(world, "2026-03-16 15:00"));
    g_array_set_size(world->account.contacts, 0);
    world_promise(world, 1, "2026-03-11");
    g_autoptr(Decision) promise = world_decide(world, world_at(world, "2026-03-10 08:00"));
    assert_int_equal(reason_of(promise, "promise")->invoice_id, 1);
    assert_int_equal(reason_of(promise, "promise")->until_unix, world_at(world, "2026-03-12 00:00"));
    g_autoptr(Decision) broken = world_decide(world, world_at(world, "2026-03-12 00:00"));
    assert_int_equal(reason_of(broken, "promise-broken")->invoice_id, 1);
    assert_int_equal(reason_of(broken, "promise-broken")->until_unix, 0);
    g_array_set_size(world->account.promises, 0);
    g_autoptr(Decision) closed = world_decide(world, world_at(world, "2026-03-10 07:00"));
    assert_int_equal(reason_of(closed, "window")->invoice_id, 0);
    assert_int_equal(reason_of(closed, "window")->until_unix, world_at(world, "2026-03-10 08:00"));
}

static void test_thanks(void **state)
{
    static const struct {
        const char *what, *now, *want, *next;
    } rows[] = {
        {"", "2026-03-11 09:00", "thank", "2026-03-11 09:00"},
        {"", "2026-03-11 19:00", "nothing", "2026-03-12 08:00"}, // after hours
        {"not wanted", "2026-03-11 09:00", "nothing", "-"},
        {"approve", "2026-03-11 09:00", "nothing", "-"},
        {"thanked", "2026-03-11 09:00", "nothing", "-"},
        {"held", "2026-03-11 09:00", "nothing", "-"},
        {"held before", "2026-03-11 09:00", "thank", "2026-03-11 09:00"},
        {"of the account", "2026-03-11 09:00", "nothing", "-"},
        {"still open", "2026-03-11 09:00", "nothing", "2026-04-06 08:00"},
        {"contact", "2026-03-11 09:00", "nothing", "-"}, // when the gap is over it is too late
        {"contact", "2026-03-17 08:00", "nothing", "-"},
        {"", "2026-03-16 08:59", "nothing", "-"},
        {"", "2026-03-10 08:59", "nothing", "2026-03-10 09:00"}, // the clock was set back
        {"held before", "2026-03-10 09:30", "nothing", "2026-03-10 10:00"},
        {"another is due", "2026-03-12 09:00", "mail", "2026-03-12 09:00"},
    };
    (void)state;
    for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(World) world = standard();
        const char *what = rows[i].what;
        InvoiceState *invoice = world_invoice(world, "2026-03-06");
        invoice->closed = TRUE;
        Promise *promise = world_promise(world, 1, "2026-03-11");
        promise->state = PROMISE_KEPT, promise->ended_unix = world_at(world, "2026-03-10 09:00");
        world->limits.thank_kept = strcmp(what, "not wanted") != 0;
        world->limits.mode = strcmp(what, "approve") == 0 ? MODE_APPROVE : MODE_LIVE;
        promise->thanked = strcmp(what, "thanked") == 0;
        if (strcmp(what, "held") == 0)
            world_hold(world, HOLD_STOP, 0, 0);
        else if (strcmp(what, "held before") == 0)
            world_hold(world, HOLD_PAUSE, 0, world_at(world, "2026-03-10 10:00"));
        else if (strcmp(what, "of the account") == 0)
            promise->invoice_id = 0;
        else if (strcmp(what, "still open") == 0)
            invoice->closed = FALSE, invoice->step = 1, invoice->occurrence = 2,
            invoice->step_unix = world_at(world, "2026-02-10 09:00");
        else if (strcmp(what, "contact") == 0)
            world_contact(world, world_at(world, "2026-03-10 10:00"), CONTACT_OURS);
        else if (strcmp(what, "another is due") == 0)
            world_invoice(world, "2026-03-06");
        int64_t now = world_at(world, rows[i].now);
        g_autoptr(Decision) decision = world_decide(world, now);
        if (strcmp(decision_kind_name(decision->kind), rows[i].want) != 0 ||
            strcmp(world_text(world, decision->next_unix), rows[i].next) != 0)
            fail_msg("row %zu (%s): %s, next %s", i, what, decision_kind_name(decision->kind),
                     world_text(world, decision->next_unix));
        if (decision->kind != DECISION_THANK)
            continue;
        assert_int_equal(decision->lead_invoice, 1);
        assert_int_equal(g_array_index(decision->promises, int64_t, 0), promise->id);
        assert_int_equal(decision->touches->len, 0);
    }
}

// The bounds of what is weighed are never in the past.
static void test_bounds(void **state)
{
    (void)state;
    Weighing w = {.now = 1000, .today = 5, .next_day = DAY_NONE};
    weigh_at_day(&w, DAY_NONE);
    weigh_at_day(&w, 5);
    weigh_at_day(&w, 4);
    assert_int_equal(w.next_day, DAY_NONE);
    weigh_at_day(&w, 9), weigh_at_day(&w, 7), weigh_at_day(&w, 8);
    assert_int_equal(w.next_day, 7);
    weigh_at_unix(&w, 1000);
    assert_int_equal(w.next_unix, 0);
    weigh_at_unix(&w, 1005), weigh_at_unix(&w, 1001), weigh_at_unix(&w, 1003);
    assert_int_equal(w.next_unix, 1001);
    weigh_at_any_hour(&w, 1002);
    assert_int_equal(w.next_any, 1002);
    reason_free(NULL);
}

static void test_names(void **state)
{
    (void)state;
    for (int i = 0; i <= HOLD_AWAY; i++) {
        HoldKind kind = HOLD_STOP;
        assert_true(hold_kind_parse(hold_kind_name((HoldKind)i), &kind));
        assert_int_equal(kind, i);
    }
    HoldKind kind = HOLD_STOP;
    assert_false(hold_kind_parse("perhaps", &kind));
    assert_false(hold_kind_parse(NULL, &kind));
    assert_string_equal(hold_kind_name((HoldKind)99), "unknown");
    assert_string_equal(decision_kind_name((DecisionKind)99), "unknown");
    assert_string_equal(decision_kind_name(DECISION_ASK), "ask");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_whole_ladder),
        cmocka_unit_test(test_holiday_and_outage),
        cmocka_unit_test(test_consolidation),
        cmocka_unit_test(test_one_reason),
        cmocka_unit_test(test_approval),
        cmocka_unit_test(test_mixed_kinds),
        cmocka_unit_test(test_broken_leads),
        cmocka_unit_test(test_dead_promise),
        cmocka_unit_test(test_discount),
        cmocka_unit_test(test_rolls),
        cmocka_unit_test(test_wrong_ladder),
        cmocka_unit_test(test_bare_account),
        cmocka_unit_test(test_gaps_of_the_snapshot),
        cmocka_unit_test(test_approved_step),
        cmocka_unit_test(test_ties),
        cmocka_unit_test(test_promise_grace),
        cmocka_unit_test(test_bounds),
        cmocka_unit_test(test_on_the_due_day),
        cmocka_unit_test(test_thanks),
        cmocka_unit_test(test_ends_of_reasons),
        cmocka_unit_test(test_names),
    };
    return cmocka_run_group_tests_name("decide", tests, NULL, NULL);
}

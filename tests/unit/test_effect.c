// policy/effect: the table of trust and effect, row by row. "Now" is Monday 2 March 2026, 10:00 in Berlin.
#include "tests/unit/cm.h"

#include "tests/unit/world.h"

static void test_trust(void **state)
{
    static const struct {
        Proof proof; // token, dmarc, arc, known
        Trust want;
    } rows[] = {
        {{TRUE, TRUE, FALSE, TRUE}, TRUST_A},   {{TRUE, TRUE, FALSE, FALSE}, TRUST_B},
        {{TRUE, FALSE, FALSE, TRUE}, TRUST_B},  {{TRUE, FALSE, TRUE, TRUE}, TRUST_B},
        {{TRUE, FALSE, FALSE, FALSE}, TRUST_B}, {{FALSE, TRUE, TRUE, TRUE}, TRUST_C},
        {{FALSE, TRUE, FALSE, TRUE}, TRUST_C},  {{FALSE, FALSE, FALSE, FALSE}, TRUST_C},
    };
    (void)state;
    for (gsize i = 0; i < G_N_ELEMENTS(rows); i++)
        assert_int_equal(trust_level(&rows[i].proof), rows[i].want);
    assert_string_equal(trust_name(TRUST_A), "A");
    assert_string_equal(trust_name(TRUST_B), "B");
    assert_string_equal(trust_name(TRUST_C), "C");
}

// What happened, in one line: "note task hold=claim until=2026-03-10 00:00 promise=2026-03-20".
static char *told(const World *world, const Effect *effect)
{
    char day[DAY_TEXT_SIZE];
    GString *out = g_string_new(effect->note ? "note" : "");
    if (effect->task)
        g_string_append(out, " task");
    if (effect->set_hold)
        g_string_append_printf(out, " %s %s", hold_kind_name(effect->hold),
                               world_text(world, effect->hold_until_unix));
    if (effect->set_promise)
        g_string_append_printf(out, " promise %s", day_format(effect->promise_date, day));
    return g_string_free(out, FALSE);
}

#define DAY_S 86400
#define MONTH_LEFT                                                                                           \
    {                                                                                                        \
        .paused_so_far_s = 15 * DAY_S                                                                        \
    }

static void test_effects(void **state)
{
    static const struct {
        Intent intent;
        Trust trust;
        const char *date;
        gboolean names, unsure;
        EffectHistory history;
        const char *want;
    } rows[] = {
        {INTENT_PAID, TRUST_A, "-", 0, 0, {0}, "note task claim 2026-03-10 00:00"},
        {INTENT_PAID, TRUST_A, "-", 0, 0, {.claims_this_step = 3}, "note task claim 2026-03-10 00:00"},
        {INTENT_PAID, TRUST_B, "-", 0, 0, {0}, "note task claim 2026-03-06 00:00"},
        {INTENT_PAID, TRUST_B, "-", 0, 0, {.claims_this_step = 1}, "note task"},
        {INTENT_PAID, TRUST_C, "-", 0, 0, {0}, "note task"},
        {INTENT_PAID, TRUST_A, "-", 0, 1, {0}, "note task unsure 2026-03-06 00:00"},
        {INTENT_PAID, TRUST_A, "-", 0, 0, {.paused_so_far_s = 45 * DAY_S}, "note task"},
        {INTENT_PAID,
         TRUST_A,
         "-",
         0,
         0,
         {.paused_so_far_s = 44 * DAY_S},
         "note task claim 2026-03-03 10:00"},
        {INTENT_PROMISE, TRUST_A, "2026-04-01", 0, 0, {0}, "note promise 2026-04-01"},
        {INTENT_PROMISE, TRUST_A, "2026-03-02", 0, 0, {0}, "note promise 2026-03-02"},
        {INTENT_PROMISE, TRUST_A, "2026-04-02", 0, 0, {0}, "note task"},
        {INTENT_PROMISE, TRUST_A, "2026-03-01", 0, 0, {0}, "note task"},
        {INTENT_PROMISE, TRUST_A, "-", 0, 0, {0}, "note task"},
        {INTENT_PROMISE, TRUST_A, "2026-04-01", 0, 0, {.promises_so_far = 1}, "note promise 2026-04-01"},
        {INTENT_PROMISE, TRUST_A, "2026-04-01", 0, 0, {.promises_so_far = 2}, "note task"},
        {INTENT_PROMISE, TRUST_A, "2026-04-01", 0, 0, MONTH_LEFT, "note task"},
        {INTENT_PROMISE, TRUST_A, "2026-03-31", 0, 0, MONTH_LEFT, "note promise 2026-03-31"},
        {INTENT_PROMISE, TRUST_B, "2026-03-16", 0, 0, {0}, "note promise 2026-03-16"},
        {INTENT_PROMISE, TRUST_B, "2026-03-17", 0, 0, {0}, "note task"},
        {INTENT_PROMISE, TRUST_C, "2026-03-10", 0, 0, {0}, "note"},
        {INTENT_PROMISE, TRUST_B, "2026-03-10", 0, 1, {0}, "note task unsure 2026-03-06 00:00"},
        {INTENT_DISPUTE, TRUST_A, "-", 0, 0, {0}, "note task dispute 2026-04-16 11:00"}, // 45 days, summer
                                                                                         // time
        {INTENT_DISPUTE, TRUST_B, "-", 0, 0, {0}, "note task dispute 2026-04-16 11:00"},
        {INTENT_DISPUTE, TRUST_C, "-", 0, 0, {0}, "note task"},
        {INTENT_DISPUTE, TRUST_C, "-", 1, 0, {0}, "note task dispute 2026-03-03 10:00"},
        {INTENT_DISPUTE, TRUST_C, "-", 1, 1, {0}, "note task"},
        {INTENT_STOP, TRUST_A, "-", 0, 0, {0}, "note task stop -"},
        {INTENT_STOP, TRUST_B, "-", 0, 1, {.paused_so_far_s = 99 * DAY_S}, "note task stop -"},
        {INTENT_STOP, TRUST_C, "-", 0, 0, {0}, "note task stop 2026-03-03 10:00"},
        {INTENT_QUERY, TRUST_A, "-", 0, 0, {0}, "note task pause 2026-03-06 00:00"},
        {INTENT_QUERY, TRUST_C, "-", 0, 0, {0}, "note task"},
        {INTENT_WRONG_CONTACT, TRUST_B, "-", 0, 0, {0}, "note task undeliverable 2026-04-16 11:00"},
        {INTENT_WRONG_CONTACT, TRUST_C, "-", 0, 0, {0}, "note task"},
        {INTENT_AWAY, TRUST_B, "2026-03-10", 0, 0, {0}, "note away 2026-03-11 00:00"},
        {INTENT_AWAY, TRUST_B, "2026-05-10", 0, 0, {0}, "note away 2026-03-17 00:00"},
        {INTENT_AWAY, TRUST_A, "2026-05-10", 0, 0, {0}, "note away 2026-04-02 00:00"},
        {INTENT_AWAY, TRUST_A, "2026-02-10", 0, 0, {0}, "note away 2026-03-06 00:00"},
        {INTENT_AWAY, TRUST_A, "-", 0, 0, {0}, "note away 2026-03-06 00:00"},
        {INTENT_AWAY, TRUST_A, "2026-03-10", 0, 0, {.away_this_step = 1}, "note"},
        {INTENT_AWAY, TRUST_C, "2026-03-10", 0, 0, {0}, "note"},
        {INTENT_BOUNCE_HARD, TRUST_B, "-", 0, 0, {0}, "note task undeliverable -"},
        {INTENT_BOUNCE_HARD, TRUST_C, "-", 0, 0, {0}, "note task"},
        {INTENT_BOUNCE_SOFT, TRUST_B, "-", 0, 0, {0}, "note"},
        {INTENT_CHATTER, TRUST_A, "-", 0, 1, {0}, "note"},
        {INTENT_UNSURE, TRUST_A, "-", 0, 0, {0}, "note task unsure 2026-03-06 00:00"},
        {INTENT_UNSURE, TRUST_C, "-", 0, 0, {0}, "note task"},
    };
    (void)state;
    g_autoptr(World) world = world_new("Europe/Berlin");
    int64_t now = world_at(world, "2026-03-02 10:00");
    for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
        IntentFact fact = {rows[i].intent, day_parse(rows[i].date), rows[i].names, rows[i].unsure};
        EffectHistory history = rows[i].history;
        history.today = i % 2 ? DAY_NONE : day_parse("2026-03-02"); // known or not, the same
        Effect effect = effect_of(&fact, rows[i].trust, &history, &world->calendar, now);
        g_autofree char *got = told(world, &effect);
        if (strcmp(got, rows[i].want) != 0)
            fail_msg("row %zu (%s, %s): got %s, want %s", i, intent_name(fact.intent),
                     trust_name(rows[i].trust), got, rows[i].want);
        assert_non_null(effect.why);
    }
}

// Whatever a stranger writes, nothing lasts: no hold beyond a day, no promise.
static void test_unproved(void **state)
{
    (void)state;
    g_autoptr(World) world = world_new("UTC");
    int64_t now = world_at(world, "2026-03-02 10:00");
    for (int i = 0; i <= INTENT_UNSURE; i++)
        for (int bits = 0; bits < 4; bits++) {
            IntentFact fact = {(Intent)i, day_parse("2026-03-10"), bits & 1, bits >> 1 & 1};
            EffectHistory history = {.today = day_parse("2026-03-02")};
            Effect effect = effect_of(&fact, TRUST_C, &history, &world->calendar, now);
            assert_true(effect.note && !effect.set_promise);
            assert_true(!effect.set_hold ||
                        (effect.hold_until_unix > now && effect.hold_until_unix <= now + DAY_S));
        }
    world->calendar.working_days = 0; // a calendar without working days still ends a pause
    IntentFact fact = {INTENT_PAID, DAY_NONE, FALSE, FALSE};
    EffectHistory history = {.today = day_parse("2026-03-02")};
    Effect effect = effect_of(&fact, TRUST_A, &history, &world->calendar, now);
    assert_string_equal(world_text(world, effect.hold_until_unix), "2026-03-08 00:00");
}

static void test_names(void **state)
{
    (void)state;
    for (int i = 0; i <= INTENT_UNSURE; i++) {
        Intent back = INTENT_CHATTER;
        assert_true(intent_parse(intent_name((Intent)i), &back));
        assert_int_equal(back, i);
    }
    Intent untouched = INTENT_AWAY;
    assert_false(intent_parse("perhaps", &untouched));
    assert_false(intent_parse(NULL, &untouched));
    assert_string_equal(intent_name((Intent)99), "unknown");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_trust),
        cmocka_unit_test(test_effects),
        cmocka_unit_test(test_unproved),
        cmocka_unit_test(test_names),
    };
    return cmocka_run_group_tests_name("effect", tests, NULL, NULL);
}

// Random ladders, calendars, histories, payments, replies, outages and clock jumps over 400 virtual days:
// what must hold for every decision, whatever happened before. 5,000 runs unless PROPERTY_RUNS says
// otherwise; PROPERTY_SEED repeats one run. The model here knows only what a debtor would see (mails, days,
// holds) and checks it by plain loops over local time, not by the functions under test.
#include "tests/unit/cm.h"

#include <stdlib.h>

#include "tests/unit/world.h"

#define DAY_S 86400
#define RUN_DAYS 400

typedef struct {
    World *world;
    guint64 random;
    guint seed;
    int64_t real, skew; // the program sees real + skew
    int64_t end;
    int64_t last_mail;  // as recorded; 0: none yet
    int touched[8][64]; // mails per invoice and step: how far occurrences have come, +1
    int mails, tasks, decisions, breaks, thanks, asks, approvals;
    gboolean back; // the clock has gone backwards at least once
} Run;

static guint next_random(Run *run, guint below)
{
    run->random ^= run->random << 13;
    run->random ^= run->random >> 7;
    run->random ^= run->random << 17;
    return (guint)((run->random >> 11) % below);
}

static gboolean chance(Run *run, guint percent)
{
    return next_random(run, 100) < percent;
}

#define MUST(run, condition)                                                                                 \
    do {                                                                                                     \
        if (!(condition)) {                                                                                  \
            print_error("seed %u at %s: ", (run)->seed, world_text((run)->world, now_of(run)));              \
            fail_msg("%s", #condition);                                                                      \
        }                                                                                                    \
    } while (0)

static int64_t now_of(const Run *run)
{
    return run->real + run->skew;
}

// --- random worlds ---

static void random_ladder(Run *run)
{
    static const char *const rules[] = {
        "FREQ=WEEKLY;BYDAY=TU,TH;COUNT=3",
        "FREQ=DAILY;COUNT=5",
        "FREQ=WEEKLY;COUNT=4",
        "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3",
        "FREQ=MONTHLY;BYDAY=MO,WE;BYSETPOS=-1;COUNT=4",
        "FREQ=DAILY;INTERVAL=9;COUNT=6",
    };
    guint n = 1 + next_random(run, 5);
    int trigger = (int)next_random(run, 12) - 8;
    for (guint i = 0; i < n; i++) {
        g_autofree char *name = g_strdup_printf("s%u", i);
        g_autofree char *text = g_strdup_printf("%sP%dD", trigger < 0 ? "-" : "", ABS(trigger));
        LadderStep *step = world_step(run->world, name, text,
                                      chance(run, 35) ? rules[next_random(run, G_N_ELEMENTS(rules))] : NULL);
        step->action = chance(run, 80) ? STEP_MAIL : chance(run, 70) ? STEP_TASK : STEP_HANDOVER;
        step->approval = chance(run, 10);
        step->roll = (Roll)next_random(run, 3);
        trigger += 1 + (int)next_random(run, 20);
    }
    run->world->ladder->gap_days = (int)next_random(run, 8);
    run->world->ladder->grace_days = (int)next_random(run, 6);
    run->world->ladder->minimum.minor = chance(run, 30) ? 2000 : 0;
    world_prepare(run->world);
}

static gint by_day(gconstpointer a, gconstpointer b)
{
    return *(const Day *)a - *(const Day *)b;
}

static void random_calendar(Run *run, Day first)
{
    Calendar *calendar = &run->world->calendar;
    static const guint8 weeks[] = {0x1f, 0x1f, 0x1f, 0x0f, 0x3f, 0x6f, 0x01};
    calendar->working_days = weeks[next_random(run, G_N_ELEMENTS(weeks))];
    calendar->open_minute = (int)next_random(run, 1320);
    calendar->close_minute =
        calendar->open_minute + 30 + (int)next_random(run, 1440 - (guint)calendar->open_minute - 30 + 1);
    GArray *holidays = run->world->holidays;
    for (guint i = 0; i < next_random(run, 40); i++) {
        Day d = first + (Day)next_random(run, RUN_DAYS);
        gboolean seen = FALSE;
        for (guint k = 0; k < holidays->len; k++)
            seen = seen || g_array_index(holidays, Day, k) == d;
        if (!seen)
            g_array_append_val(holidays, d);
    }
    g_array_sort(holidays, by_day);
}

static void random_invoices(Run *run, Day first)
{
    guint n = 1 + next_random(run, 5);
    for (guint i = 0; i < n; i++) {
        InvoiceState *invoice = world_invoice(run->world, "-");
        invoice->due = chance(run, 95) ? first + (Day)next_random(run, 200) - 40 : DAY_NONE;
        invoice->open.minor = 500 + next_random(run, 500000);
        invoice->chase = chance(run, 95);
    }
}

static Run run_new(guint seed)
{
    static const char *const zones[] = {
        "Europe/Berlin", "America/New_York",  "Asia/Kolkata", "Australia/Lord_Howe",
        "Pacific/Apia",  "America/Sao_Paulo", "UTC",          "Africa/Cairo"};
    Run run = {.seed = seed, .random = (seed + 1) * G_GUINT64_CONSTANT(0x9E3779B97F4A7C15)};
    for (int i = 0; i < 8; i++)
        next_random(&run, 2);
    run.world = world_new(zones[next_random(&run, G_N_ELEMENTS(zones))]);
    Day first = day_from_ymd(2015 + (int)next_random(&run, 20), 1 + (int)next_random(&run, 12), 1);
    run.real = day_to_unix(first) + next_random(&run, DAY_S);
    run.end = run.real + (int64_t)RUN_DAYS * DAY_S;
    Limits *limits = &run.world->limits;
    limits->max_contacts_per_week = 1 + (int)next_random(&run, 3);
    limits->promise_grace_days = (int)next_random(&run, 3);
    limits->payments_known = chance(&run, 70);
    limits->mode = chance(&run, 10) ? MODE_APPROVE : MODE_LIVE;
    limits->terse = chance(&run, 50);
    limits->thank_kept = chance(&run, 50);
    random_calendar(&run, first);
    random_ladder(&run);
    random_invoices(&run, first);
    return run;
}

// --- what a debtor sees: checks by plain means ---

static gboolean is_holiday(const Run *run, Day d)
{
    for (guint i = 0; i < run->world->holidays->len; i++)
        if (g_array_index(run->world->holidays, Day, i) == d)
            return TRUE;
    return FALSE;
}

static gboolean is_working(const Run *run, Day d)
{
    int weekday = ((d + 3) % 7 + 7) % 7; // 0: Monday
    return (run->world->calendar.working_days >> weekday & 1) != 0 && !is_holiday(run, d);
}

static Day local_day(const Run *run, int64_t unix_s, int *minute)
{
    g_autoptr(GDateTime) utc = g_date_time_new_from_unix_utc(unix_s);
    g_autoptr(GDateTime) local = g_date_time_to_timezone(utc, run->world->calendar.zone);
    if (minute)
        *minute = g_date_time_get_hour(local) * 60 + g_date_time_get_minute(local);
    return day_from_ymd(g_date_time_get_year(local), g_date_time_get_month(local),
                        g_date_time_get_day_of_month(local));
}

static void check_window(Run *run)
{
    int minute = 0;
    Day today = local_day(run, now_of(run), &minute);
    MUST(run, is_working(run, today));
    MUST(run, minute >= run->world->calendar.open_minute && minute < run->world->calendar.close_minute);
}

static void check_gap(Run *run)
{
    Day today = local_day(run, now_of(run), NULL);
    GArray *contacts = run->world->account.contacts;
    int week = 0;
    for (guint i = 0; i < contacts->len; i++) {
        int64_t at = g_array_index(contacts, Contact, i).at_unix;
        MUST(run, at <= now_of(run)); // one that lies ahead holds everything back
        week += at > now_of(run) - 7 * DAY_S ? 1 : 0;
        int working = 0;
        for (Day d = local_day(run, at, NULL) + 1; d <= today; d++)
            working += is_working(run, d) ? 1 : 0;
        MUST(run, local_day(run, at, NULL) < today);
        MUST(run, working >= run->world->ladder->gap_days);
    }
    MUST(run, week < run->world->limits.max_contacts_per_week);
}

static void check_not_held(Run *run, const InvoiceState *invoice)
{
    AccountState *account = &run->world->account;
    MUST(run, invoice->chase && !invoice->closed && invoice->open.minor > 0);
    MUST(run, invoice->open.minor >= run->world->ladder->minimum.minor);
    for (guint i = 0; i < account->holds->len; i++) {
        const Hold *hold = &g_array_index(account->holds, Hold, i);
        gboolean concerns = hold->invoice_id == 0 || hold->invoice_id == invoice->id;
        gboolean over = hold->until_unix != 0 && hold->until_unix <= now_of(run);
        MUST(run, !concerns || over || (hold->kind == HOLD_APPROVAL && invoice->approved));
    }
    for (guint i = 0; i < account->promises->len; i++) {
        const Promise *promise = &g_array_index(account->promises, Promise, i);
        gboolean concerns = promise->invoice_id == 0 || promise->invoice_id == invoice->id;
        MUST(run, !concerns || promise->state != PROMISE_OPEN);
    }
}

// Never early (also not by a roll back over the due day), strictly in order, never the same touch twice.
static void check_touch(Run *run, const InvoiceTouch *touch, const InvoiceState *invoice)
{
    Ladder *ladder = run->world->ladder;
    const LadderStep *step = g_ptr_array_index(ladder->steps, (guint)touch->step);
    Day today = local_day(run, now_of(run), NULL);
    int trigger = 0;
    ladder_trigger_days(step->trigger, &trigger);
    Day earliest = invoice->due + trigger;
    if (step->roll == ROLL_BACKWARD)
        while (!is_working(run, earliest))
            earliest--;
    if (trigger > 0)
        earliest = MAX(earliest, invoice->due + MAX(1, ladder->grace_days));
    MUST(run, today >= earliest);
    if (touch->step == invoice->step)
        MUST(run, step->rrule && touch->occurrence > invoice->occurrence);
    else
        MUST(run, touch->step > invoice->step);
    for (int k = invoice->step + 1; k < touch->step;
         k++) { // only courtesies whose time is over are passed by
        ladder_trigger_days(((LadderStep *)g_ptr_array_index(ladder->steps, (guint)k))->trigger, &trigger);
        MUST(run, trigger <= 0 && today > invoice->due);
    }
    int *reached = &run->touched[invoice->id % 8][touch->step];
    MUST(run, touch->occurrence >= *reached);
    *reached = touch->occurrence + 1;
}

static void check_group(Run *run, const Decision *decision)
{
    MUST(run, decision->invoices->len >= decision->touches->len && decision->touches->len > 0);
    MUST(run, g_array_index(decision->invoices, int64_t, 0) == decision->lead_invoice);
    for (guint i = 0; i < decision->invoices->len; i++) {
        check_not_held(run, world_find(run->world, g_array_index(decision->invoices, int64_t, i)));
        for (guint k = 0; k < i; k++)
            MUST(run, g_array_index(decision->invoices, int64_t, i) !=
                          g_array_index(decision->invoices, int64_t, k));
    }
}

static void check_touches(Run *run, const Decision *decision)
{
    for (guint i = 0; i < decision->touches->len; i++) {
        const InvoiceTouch *touch = &g_array_index(decision->touches, InvoiceTouch, i);
        check_touch(run, touch, world_find(run->world, touch->invoice_id));
    }
}

static gboolean must_be_approved(const Run *run, int index)
{
    const LadderStep *step = g_ptr_array_index(run->world->ladder->steps, (guint)index);
    gboolean last = index == (int)run->world->ladder->steps->len - 1;
    return step->approval || (last && !run->world->limits.payments_known && step->action != STEP_TASK) ||
           (run->world->limits.mode == MODE_APPROVE && step->action == STEP_MAIL);
}

static void check_approval(Run *run, const Decision *decision)
{
    for (guint i = 0; i < decision->touches->len; i++) {
        const InvoiceTouch *touch = &g_array_index(decision->touches, InvoiceTouch, i);
        gboolean approved = world_find(run->world, touch->invoice_id)->approved;
        if (decision->kind == DECISION_APPROVE)
            MUST(run, !approved);
        else
            MUST(run, approved || !must_be_approved(run, touch->step));
    }
}

// Wanted, once, while it is fresh, for what is settled, and nothing held.
static void check_thanks(Run *run, const Decision *decision)
{
    AccountState *account = &run->world->account;
    run->thanks++;
    MUST(run, run->world->limits.thank_kept && run->world->limits.mode != MODE_APPROVE);
    MUST(run, decision->promises->len == 1 && decision->touches->len == 0);
    const Promise *promise =
        &g_array_index(account->promises, Promise, (guint)g_array_index(decision->promises, int64_t, 0) - 1);
    MUST(run, promise->state == PROMISE_KEPT && !promise->thanked);
    MUST(run, promise->ended_unix <= now_of(run) && now_of(run) - promise->ended_unix < 5 * DAY_S);
    MUST(run, world_find(run->world, promise->invoice_id)->closed);
    for (guint i = 0; i < account->holds->len; i++) {
        const Hold *hold = &g_array_index(account->holds, Hold, i);
        MUST(run, hold->until_unix != 0 && hold->until_unix <= now_of(run));
    }
}

static void check_decision(Run *run, const Decision *decision)
{
    switch (decision->kind) {
    case DECISION_MAIL:
        run->mails++;
        check_window(run);
        check_gap(run);
        check_group(run, decision);
        check_approval(run, decision);
        check_touches(run, decision);
        break;
    case DECISION_TASK:
        run->tasks++;
        check_group(run, decision);
        check_approval(run, decision);
        check_touches(run, decision);
        break;
    case DECISION_APPROVE:
        run->approvals++;
        check_group(run, decision);
        check_approval(run, decision);
        break;
    case DECISION_BREAK:
        run->breaks++;
        MUST(run, decision->promises->len > 0);
        break;
    case DECISION_THANK:
        check_window(run);
        check_gap(run);
        check_thanks(run, decision);
        break;
    case DECISION_ASK:
        run->asks++;
        MUST(run, decision->invoices->len > 0);
        break;
    default:
        break;
    }
}

// --- what happens besides ---

static void random_promise(Run *run, InvoiceState *invoice)
{
    Promise promise = {.id = run->world->account.promises->len + 1,
                       .invoice_id = chance(run, 80) ? invoice->id : 0,
                       .promised = local_day(run, now_of(run), NULL) + (Day)next_random(run, 30)};
    g_array_append_val(run->world->account.promises, promise);
}

static void keep_promises(Run *run, const InvoiceState *invoice)
{
    GArray *promises = run->world->account.promises;
    for (guint i = 0; invoice->closed && i < promises->len; i++) {
        Promise *promise = &g_array_index(promises, Promise, i);
        if (promise->invoice_id != invoice->id || promise->state != PROMISE_OPEN)
            continue;
        promise->state = PROMISE_KEPT;
        promise->ended_unix = now_of(run);
    }
}

static void random_hold(Run *run, InvoiceState *invoice)
{
    static const HoldKind kinds[] = {HOLD_PAUSE, HOLD_STOP, HOLD_DISPUTE, HOLD_CLAIM, HOLD_AWAY, HOLD_UNSURE};
    HoldKind kind = kinds[next_random(run, G_N_ELEMENTS(kinds))];
    gboolean ends = kind != HOLD_STOP && chance(run, 80);
    world_hold(run->world, kind, chance(run, 70) ? invoice->id : 0,
               ends ? now_of(run) + next_random(run, 30 * DAY_S) : 0);
}

static void lift_holds(Run *run, gboolean approvals_only)
{
    GArray *holds = run->world->account.holds;
    for (guint i = holds->len; i-- > 0;) {
        const Hold *hold = &g_array_index(holds, Hold, i);
        if (approvals_only != (hold->kind == HOLD_APPROVAL) || (!approvals_only && hold->kind == HOLD_STOP))
            continue;
        if (approvals_only)
            world_find(run->world, hold->invoice_id)->approved = TRUE;
        g_array_remove_index(holds, i);
    }
}

static void random_event(Run *run)
{
    GPtrArray *invoices = run->world->account.invoices;
    InvoiceState *invoice = g_ptr_array_index(invoices, next_random(run, invoices->len));
    switch (next_random(run, 10)) {
    case 0:
        if (chance(run, 20)) // promised, and paid the same day
            random_promise(run, invoice), invoice->open.minor = 0;
        invoice->open.minor -= next_random(run, 300000); // a payment, perhaps of all
        invoice->closed = invoice->open.minor <= 0;
        keep_promises(run, invoice);
        break;
    case 1:
        random_promise(run, invoice);
        break;
    case 2:
        random_hold(run, invoice);
        break;
    case 3:
        lift_holds(run, FALSE);
        break;
    case 4:
        world_contact(run->world, now_of(run), CONTACT_PERSON);
        break;
    case 5:
        if (invoice->due == DAY_NONE)
            invoice->due = local_day(run, now_of(run), NULL) + 10;
        break;
    default:
        lift_holds(run, TRUE);
    }
}

// Time goes on: by the agent's own waking, an outage, an event before it, or a jump of the clock.
static void pass_time(Run *run, const Decision *decision)
{
    int64_t wait = decision->next_unix == 0 ? 30 * DAY_S : decision->next_unix - now_of(run);
    MUST(run, wait > 0);
    if (chance(run, 20) && wait > 1) {
        run->real += next_random(run, (guint)MIN(wait, 40 * DAY_S)); // something happens before
        random_event(run);
        return;
    }
    run->real += MIN(wait, 60 * DAY_S);
    if (chance(run, 3))
        run->real += next_random(run, 50 * DAY_S); // an outage
    if (chance(run, 2)) {
        int64_t jump = (int64_t)next_random(run, 40 * DAY_S) - 20 * DAY_S;
        run->back = run->back || jump < 0;
        run->skew += jump;
    }
}

// Before next_unix nothing may be due: sampled.
static void check_nothing_before(Run *run, const Decision *decision)
{
    int64_t from = now_of(run), until = decision->next_unix == 0 ? from + 100 * DAY_S : decision->next_unix;
    for (int i = 0; i < 3 && until - from > 1; i++) {
        int64_t at =
            until - 1 - (i == 0 ? 0 : (int64_t)next_random(run, (guint)MIN(until - from - 1, 200 * DAY_S)));
        g_autoptr(Decision) early = world_decide(run->world, at);
        if (early->kind != DECISION_NOTHING)
            print_error("early at %s\n", world_text(run->world, at));
        MUST(run, early->kind == DECISION_NOTHING);
    }
}

// When all is lifted and the clock is right, each invoice that can be chased reaches the end of its ladder.
static void check_eventually(Run *run)
{
    g_array_set_size(run->world->account.holds, 0);
    g_array_set_size(run->world->account.promises, 0);
    int64_t latest = now_of(run);
    for (guint i = 0; i < run->world->account.contacts->len; i++)
        latest = MAX(latest, g_array_index(run->world->account.contacts, Contact, i).at_unix);
    for (guint i = 0; i < run->world->account.invoices->len; i++)
        latest = MAX(latest, ((InvoiceState *)g_ptr_array_index(run->world->account.invoices, i))->step_unix);
    run->real = latest - run->skew;
    run->world->limits.payments_known = TRUE;
    for (int turns = 0; turns < 3000; turns++) {
        g_autoptr(Decision) decision = world_decide(run->world, now_of(run));
        check_decision(run, decision);
        world_record(run->world, decision, now_of(run));
        lift_holds(run, TRUE);
        if (decision->kind == DECISION_NOTHING && decision->next_unix == 0)
            break;
        if (decision->kind == DECISION_NOTHING)
            run->real = decision->next_unix - run->skew;
    }
    for (guint i = 0; i < run->world->account.invoices->len; i++) {
        InvoiceState *invoice = g_ptr_array_index(run->world->account.invoices, i);
        gboolean can = invoice->chase && !invoice->closed && invoice->due != DAY_NONE &&
                       invoice->open.minor >= MAX(1, run->world->ladder->minimum.minor);
        MUST(run, !can || invoice->step == (int)run->world->ladder->steps->len - 1 ||
                      ladder_step_trigger(run->world->ladder, run->world->ladder->steps->len - 1) <= 0);
    }
}

static void one_run(guint seed, guint *mails, guint *thanks)
{
    Run run = run_new(seed);
    while (run.real < run.end && run.decisions < 2000) {
        run.decisions++;
        g_autoptr(Decision) decision = world_decide(run.world, now_of(&run));
        check_decision(&run, decision);
        world_record(run.world, decision, now_of(&run));
        if (decision->kind != DECISION_NOTHING)
            continue;
        check_nothing_before(&run, decision);
        pass_time(&run, decision);
    }
    MUST(&run, run.decisions < 2000);
    check_eventually(&run);
    *mails += (guint)run.mails;
    *thanks += (guint)run.thanks;
    world_free(run.world);
}

static void test_properties(void **state)
{
    (void)state;
    const char *runs = g_getenv("PROPERTY_RUNS"), *one = g_getenv("PROPERTY_SEED");
    guint n = runs ? (guint)g_ascii_strtoull(runs, NULL, 10) : 5000, mails = 0, thanks = 0;
    guint first = one ? (guint)g_ascii_strtoull(one, NULL, 10) : 0;
    for (guint seed = first; seed < (one ? first + 1 : n); seed++)
        one_run(seed, &mails, &thanks);
    print_message("# %u runs, %u mails, %u thanks\n", one ? 1 : n, mails, thanks);
    assert_true(one || n < 100 ||
                (mails > n && thanks > 0)); // a property test in which nothing is ever sent proves nothing
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_properties)};
    return cmocka_run_group_tests_name("decide_property", tests, NULL, NULL);
}

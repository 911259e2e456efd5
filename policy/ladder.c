// Ladders as values: checked and compiled once when the configuration is read, then only asked for days.
// Callers: conf (check, prepare), decide (days). The compiled form holds triggers as numbers and keeps the
// expansions of repeats by anchor day: libical takes half a millisecond for one, a decision has microseconds.
// Keeping them changes no result, so sharing a ladder between threads stays safe (one lock, held for a
// look-up). Which step is next is decide's.
#include "policy/ladder.h"

#include <string.h>

#include "policy/base/status.h"
#include "policy/schedule.h"

#define MAX_KEPT 8192 // expansions; more are dropped all at once and made again

typedef struct {
    int trigger_days;
    Schedule *repeats; // NULL: comes once
} PreparedStep;

typedef struct LadderPrepared {
    guint n_steps;
    PreparedStep *steps;
    GMutex lock;
    GHashTable *kept; // (step, anchor) as a number -> GArray of Day
} LadderPrepared;

void ladder_step_free(LadderStep *step)
{
    if (!step)
        return;
    g_free(step->name);
    g_free(step->trigger);
    g_free(step->rrule);
    g_free(step->subject);
    g_free(step->template);
    g_strfreev(step->cc);
    g_free(step);
}

static void prepared_free(LadderPrepared *prepared)
{
    if (!prepared)
        return;
    for (guint i = 0; i < prepared->n_steps; i++)
        schedule_free(prepared->steps[i].repeats);
    g_free(prepared->steps);
    g_hash_table_unref(prepared->kept);
    g_mutex_clear(&prepared->lock);
    g_free(prepared);
}

void ladder_free(Ladder *ladder)
{
    if (!ladder)
        return;
    if (ladder->steps) {
        g_ptr_array_set_free_func(ladder->steps, (GDestroyNotify)ladder_step_free);
        g_ptr_array_unref(ladder->steps);
    }
    prepared_free(ladder->prepared);
    g_strfreev(ladder->accounts);
    g_strfreev(ladder->countries);
    g_strfreev(ladder->currencies);
    g_strfreev(ladder->senders);
    g_strfreev(ladder->tags);
    g_free(ladder->risk);
    g_free(ladder->name);
    g_free(ladder);
}

gboolean ladder_trigger_days(const char *trigger, int *days)
{
    const char *p = trigger ? trigger : "";
    gboolean negative = *p == '-';
    p += *p == '-' || *p == '+' ? 1 : 0;
    if (*p++ != 'P')
        return FALSE;
    size_t digits = strspn(p, "0123456789");
    if (digits == 0 || digits > 5 || (p[digits] != 'D' && p[digits] != 'W') || p[digits + 1] != '\0')
        return FALSE;
    int n = 0;
    for (size_t i = 0; i < digits; i++)
        n = n * 10 + (p[i] - '0');
    n *= p[digits] == 'W' ? 7 : 1;
    if (n > LADDER_MAX_DAYS)
        return FALSE;
    *days = negative ? -n : n;
    return TRUE;
}

static const LadderStep *step_at(const Ladder *ladder, guint i)
{
    return g_ptr_array_index(ladder->steps, i);
}

int ladder_step_index(const Ladder *ladder, const char *name)
{
    for (guint i = 0; i < ladder->steps->len; i++)
        if (g_strcmp0(step_at(ladder, i)->name, name) == 0)
            return (int)i;
    return -1;
}

static gboolean wrong_step(GError **error, const LadderStep *step, const char *why)
{
    g_set_error(error, PD_ERROR, PD_ERR_CONF, "step \"%s\": %s", step->name ? step->name : "", why);
    return FALSE;
}

// Reads one step's trigger and rule. *repeats is owned by the caller.
static gboolean step_read(const LadderStep *step, int *trigger, Schedule **repeats, GError **error)
{
    g_autoptr(GError) cause = NULL;
    if (!ladder_trigger_days(step->trigger, trigger))
        return wrong_step(error, step, "trigger is no duration of days or weeks such as -P3D or P2W");
    if (!step->rrule || !step->rrule[0])
        return TRUE;
    g_autoptr(Schedule) schedule = schedule_parse(step->rrule, &cause);
    if (!schedule) {
        g_autofree char *why = g_strdup_printf("rrule: %s", cause->message);
        return wrong_step(error, step, why);
    }
    if (!schedule_is_bounded(schedule))
        return wrong_step(error, step, "rrule: needs COUNT or UNTIL");
    *repeats = g_steal_pointer(&schedule);
    return TRUE;
}

static LadderPrepared *prepared_new(guint n_steps)
{
    LadderPrepared *prepared = g_new0(LadderPrepared, 1);
    prepared->n_steps = n_steps;
    prepared->steps = g_new0(PreparedStep, n_steps);
    prepared->kept =
        g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, (GDestroyNotify)g_array_unref);
    g_mutex_init(&prepared->lock);
    return prepared;
}

static gboolean is_discount(const LadderStep *step)
{
    return g_strcmp0(step->name, LADDER_DISCOUNT) == 0;
}

// The rules between steps: names are unique, triggers ascend (a discount step has its own anchor).
static gboolean step_in_order(const Ladder *ladder, const LadderPrepared *prepared, guint i, GError **error)
{
    const LadderStep *step = step_at(ladder, i);
    if (!step->name || !step->name[0])
        return wrong_step(error, step, "has no name");
    if (ladder_step_index(ladder, step->name) != (int)i)
        return wrong_step(error, step, "the name is used twice");
    if (is_discount(step))
        return (i == 0 && prepared->steps[0].trigger_days <= 0) ||
               wrong_step(error, step, "must come first, with a trigger not after the discount's last day");
    if (i == 0 || is_discount(step_at(ladder, i - 1)))
        return TRUE;
    return prepared->steps[i].trigger_days > prepared->steps[i - 1].trigger_days ||
           wrong_step(error, step, "trigger is not after the one of the step before it");
}

static gboolean bounds_right(const Ladder *ladder, GError **error)
{
    const char *wrong = NULL;
    if (!ladder->steps || ladder->steps->len == 0)
        wrong = "the ladder has no steps";
    else if (ladder->steps->len > LADDER_MAX_STEPS)
        wrong = "the ladder has too many steps";
    else if (ladder->gap_days < 0 || ladder->gap_days > 365)
        wrong = "gap must be 0 to 365 working days";
    else if (ladder->grace_days < 0 || ladder->grace_days > 365)
        wrong = "grace must be 0 to 365 days";
    else if (ladder->minimum.minor < 0)
        wrong = "minimum must not be negative";
    if (wrong)
        g_set_error_literal(error, PD_ERROR, PD_ERR_CONF, wrong);
    return wrong == NULL;
}

static LadderPrepared *compile(const Ladder *ladder, GError **error)
{
    if (!bounds_right(ladder, error))
        return NULL;
    LadderPrepared *prepared = prepared_new(ladder->steps->len);
    for (guint i = 0; i < prepared->n_steps; i++) {
        PreparedStep *step = &prepared->steps[i];
        if (step_read(step_at(ladder, i), &step->trigger_days, &step->repeats, error) &&
            step_in_order(ladder, prepared, i, error))
            continue;
        prepared_free(prepared);
        return NULL;
    }
    return prepared;
}

gboolean ladder_check(const Ladder *ladder, GError **error)
{
    LadderPrepared *prepared = compile(ladder, error);
    gboolean sound = prepared != NULL;
    prepared_free(prepared);
    return sound;
}

gboolean ladder_prepare(Ladder *ladder, GError **error)
{
    LadderPrepared *prepared = compile(ladder, error);
    if (!prepared)
        return FALSE;
    prepared_free(ladder->prepared);
    ladder->prepared = prepared;
    return TRUE;
}

void ladder_unprepare(Ladder *ladder)
{
    prepared_free(g_steal_pointer(&ladder->prepared));
}

int ladder_step_trigger(const Ladder *ladder, guint step)
{
    return ladder->prepared->steps[step].trigger_days;
}

static GArray *expand(const PreparedStep *step, Day start)
{
    ScheduleSpan span = {.start = start, .last = start + LADDER_MAX_DAYS, .max = SCHEDULE_MAX_OCCURRENCES};
    GArray *days =
        step->repeats ? schedule_expand(step->repeats, &span) : g_array_new(FALSE, FALSE, sizeof(Day));
    if (days->len == 0)
        g_array_append_val(days, start);
    return days;
}

GArray *ladder_days(const Ladder *ladder, guint step, Day anchor)
{
    LadderPrepared *prepared = ladder->prepared;
    const PreparedStep *compiled = &prepared->steps[step];
    int64_t key = (int64_t)step << 32 | (guint32)anchor;
    g_mutex_lock(&prepared->lock);
    GArray *days = g_hash_table_lookup(prepared->kept, &key);
    if (!days) {
        if (g_hash_table_size(prepared->kept) >= MAX_KEPT)
            g_hash_table_remove_all(prepared->kept);
        days = expand(compiled, anchor + compiled->trigger_days);
        g_hash_table_insert(prepared->kept, g_memdup2(&key, sizeof key), days);
    }
    g_array_ref(days);
    g_mutex_unlock(&prepared->lock);
    return days;
}

Day ladder_first_day(const Ladder *ladder, guint step, Day anchor)
{
    const PreparedStep *compiled = &ladder->prepared->steps[step];
    if (!compiled->repeats)
        return anchor + compiled->trigger_days;
    g_autoptr(GArray) days = ladder_days(ladder, step, anchor);
    return g_array_index(days, Day, 0);
}

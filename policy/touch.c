// The order of the ladder for one invoice; see touch.h for the rules. Called by decide for every invoice it
// weighs, so it is quick: no allocation, rules only expanded through the ladder's kept expansions. Holds,
// gaps and windows are decide's.
#include "policy/touch.h"

#include <string.h>

static const LadderStep *step_at(const Ladder *ladder, int i)
{
    return g_ptr_array_index(ladder->steps, (guint)i);
}

static gboolean is_discount(const Ladder *ladder, int step)
{
    return strcmp(step_at(ladder, step)->name, LADDER_DISCOUNT) == 0;
}

gboolean touch_is_courtesy(const Ladder *ladder, int step)
{
    return ladder_step_trigger(ladder, (guint)step) <= 0;
}

gboolean touch_is_final(const Ladder *ladder, int step)
{
    for (int i = (int)ladder->steps->len - 1; i > step; i--)
        if (step_at(ladder, i)->action == STEP_MAIL)
            return FALSE;
    return TRUE;
}

typedef struct {
    const Ladder *ladder;
    const Calendar *calendar;
    const InvoiceState *invoice;
    Day today;
    int n_steps;
} Ask;

static Day anchor_of(const Ask *ask, int step)
{
    return is_discount(ask->ladder, step) ? ask->invoice->discount_until : ask->invoice->due;
}

// The working day a planned day of a step becomes.
static Day rolled(const Ask *ask, int step, Day planned)
{
    Roll roll = step_at(ask->ladder, step)->roll;
    if (is_discount(ask->ladder, step)) {
        Day d = calendar_roll(ask->calendar, planned, roll);
        return d <= ask->invoice->discount_until ? d : calendar_roll(ask->calendar, planned, ROLL_BACKWARD);
    }
    if (touch_is_courtesy(ask->ladder, step))
        return calendar_roll(ask->calendar, planned, roll);
    Day floor = ask->invoice->due + MAX(1, ask->ladder->grace_days);
    Day d = calendar_roll(ask->calendar, MAX(planned, floor), roll);
    return d >= floor ? d : calendar_roll(ask->calendar, floor, ROLL_FORWARD);
}

static Day first_day(const Ask *ask, int step)
{
    return rolled(ask, step, ladder_first_day(ask->ladder, (guint)step, anchor_of(ask, step)));
}

// The day of the first step after due, from `step` on.
static Day after_due_day(const Ask *ask, int step)
{
    while (step < ask->n_steps && touch_is_courtesy(ask->ladder, step))
        step++;
    return step < ask->n_steps ? first_day(ask, step) : DAY_NONE;
}

static gboolean after_due_has_come(const Ask *ask, int step)
{
    Day d = after_due_day(ask, step);
    return d != DAY_NONE && d <= ask->today;
}

static gboolean has_lapsed(const Ask *ask, int step)
{
    if (is_discount(ask->ladder, step))
        return !day_is_known(ask->invoice->discount_until) || ask->today > ask->invoice->discount_until;
    if (!touch_is_courtesy(ask->ladder, step) || ask->today <= ask->invoice->due)
        return FALSE;
    return ask->today > first_day(ask, step) || after_due_has_come(ask, step);
}

// The occurrence of a step whose day came last: index `from` or later, before `end`; -1 if none. *coming gets
// the next day after today, DAY_NONE if there is none.
typedef struct {
    int latest;
    Day latest_day, coming;
} Repeats;

static gboolean repeat_counts(const Ask *ask, int step, Day planned, Day d, Day end)
{
    if (end != DAY_NONE && d >= end)
        return FALSE;
    if (touch_is_courtesy(ask->ladder, step) && d > anchor_of(ask, step))
        return FALSE;
    return step_at(ask->ladder, step)->roll != ROLL_NONE || calendar_is_working(ask->calendar, planned);
}

static Repeats repeats_of(const Ask *ask, int step, int from, Day end)
{
    Repeats found = {-1, DAY_NONE, DAY_NONE};
    g_autoptr(GArray) days = ladder_days(ask->ladder, (guint)step, anchor_of(ask, step));
    for (guint i = (guint)MAX(from, 0); i < days->len; i++) {
        Day planned = g_array_index(days, Day, i);
        Day d = rolled(ask, step, planned);
        if (!repeat_counts(ask, step, planned, d, end))
            continue;
        if (d > ask->today) {
            found.coming = d;
            break;
        }
        found.latest = (int)i;
        found.latest_day = d;
    }
    return found;
}

static gboolean repeats(const Ladder *ladder, int step)
{
    const char *rrule = step_at(ladder, step)->rrule;
    return rrule && rrule[0];
}

static int last_done(const Ask *ask)
{
    return CLAMP(ask->invoice->step, -1, ask->n_steps - 1);
}

static int next_step(const Ask *ask)
{
    int step = last_done(ask) + 1;
    while (step < ask->n_steps && has_lapsed(ask, step))
        step++;
    return step;
}

// A courtesy step has passed with the due day; its repeats have too.
static gboolean may_repeat(const Ask *ask, int step)
{
    if (step < 0 || !repeats(ask->ladder, step))
        return FALSE;
    Day anchor = anchor_of(ask, step);
    return day_is_known(anchor) && (!touch_is_courtesy(ask->ladder, step) || ask->today <= anchor);
}

// The day on which `step`, or a step after due that makes it lapse, has its turn.
static Day turn_day(const Ask *ask, int step)
{
    if (step >= ask->n_steps)
        return DAY_NONE;
    Day own = first_day(ask, step), after_due = after_due_day(ask, step);
    return after_due == DAY_NONE || own <= ask->today ? own : MIN(own, after_due);
}

Touch touch_owed(const Ladder *ladder, const Calendar *calendar, const InvoiceState *invoice, Day today)
{
    Ask ask = {ladder, calendar, invoice, today, (int)ladder->steps->len};
    int done = last_done(&ask), next = next_step(&ask);
    Day next_day = turn_day(&ask, next);
    if (next_day != DAY_NONE && next_day <= today) {
        int occurrence = repeats(ladder, next) ? repeats_of(&ask, next, 0, DAY_NONE).latest : 0;
        return (Touch){next, MAX(occurrence, 0), next_day, next};
    }
    Touch nothing = {-1, 0, next_day, next};
    if (!may_repeat(&ask, done))
        return nothing;
    Repeats again = repeats_of(&ask, done, invoice->occurrence + 1, next_day);
    if (again.latest >= 0)
        return (Touch){done, again.latest, again.latest_day, done};
    if (again.coming != DAY_NONE)
        return (Touch){-1, 0, again.coming, done};
    return nothing;
}

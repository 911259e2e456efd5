// Reasons: why something is done or not, one sentence with the figures used. Called by the parts of decide;
// the codes are the stable part and are listed here, the text is for people. In a terse decision nothing is
// made at all.
//
// paid            nothing is open              closed        not an invoice to chase (credit note, direct
// debit) not-chased      capture said: do not chase   no-due-date   the due day is not known: its owner is
// asked below-minimum   less open than worth a mail  promise       promised, the day has not passed
// promise-broken  the promised day has passed  not-yet-due   the next step's day has not come
// ladder-done     every step is done           gap           the last contact is too recent
// cap             enough contacts this week    mail-cap      enough mails about this invoice
// window          outside working days or hours approval     the step waits for a person
// due             this step goes now           listed        open, shown in the mail, no step of its own now
// no-ladder       the ladder cannot be used
// pause stop dispute claim undeliverable unsure risk away: the hold of that name (hold_kind_name)
#include <stdarg.h>
#include <string.h>

#include "policy/weigh.h"

void weigh_at_day(Weighing *weighing, Day d)
{
    if (d != DAY_NONE && d > weighing->today && (weighing->next_day == DAY_NONE || d < weighing->next_day))
        weighing->next_day = d;
}

static void earlier(int64_t now, int64_t *best, int64_t unix_s)
{
    if (unix_s > now && (*best == 0 || unix_s < *best))
        *best = unix_s;
}

void weigh_at_unix(Weighing *weighing, int64_t unix_s)
{
    earlier(weighing->now, &weighing->next_unix, unix_s);
}

void weigh_at_any_hour(Weighing *weighing, int64_t unix_s)
{
    earlier(weighing->now, &weighing->next_any, unix_s);
}

void reason_free(Reason *reason)
{
    if (!reason)
        return;
    g_free(reason->text);
    g_free(reason);
}

void reason_add(Weighing *weighing, ReasonKey key, const char *format, ...)
{
    if (!weighing->reasons)
        return;
    va_list args;
    va_start(args, format);
    Reason *reason = g_new0(Reason, 1);
    reason->invoice_id = key.invoice_id;
    reason->code = key.code;
    reason->until_unix = key.until_unix;
    if (key.until_day != DAY_NONE)
        reason->until_unix = calendar_day_start(weighing->calendar->zone, key.until_day);
    reason->text = g_strdup_vprintf(format, args);
    va_end(args);
    g_ptr_array_add(weighing->reasons, reason);
}

static const char *const hold_names[] = {
    [HOLD_PAUSE] = "pause",
    [HOLD_STOP] = "stop",
    [HOLD_DISPUTE] = "dispute",
    [HOLD_CLAIM] = "claim",
    [HOLD_UNDELIVERABLE] = "undeliverable",
    [HOLD_APPROVAL] = "approval",
    [HOLD_UNSURE] = "unsure",
    [HOLD_RISK] = "risk",
    [HOLD_AWAY] = "away",
};

const char *hold_kind_name(HoldKind kind)
{
    return (guint)kind < G_N_ELEMENTS(hold_names) ? hold_names[kind] : "unknown";
}

gboolean hold_kind_parse(const char *name, HoldKind *kind)
{
    for (guint i = 0; i < G_N_ELEMENTS(hold_names); i++)
        if (g_strcmp0(name, hold_names[i]) == 0) {
            *kind = (HoldKind)i;
            return TRUE;
        }
    return FALSE;
}

const char *decision_kind_name(DecisionKind kind)
{
    static const char *const names[] = {
        [DECISION_NOTHING] = "nothing", [DECISION_MAIL] = "mail",   [DECISION_TASK] = "task",
        [DECISION_APPROVE] = "approve", [DECISION_BREAK] = "break", [DECISION_ASK] = "ask",
        [DECISION_THANK] = "thank",
    };
    return (guint)kind < G_N_ELEMENTS(names) ? names[kind] : "unknown";
}

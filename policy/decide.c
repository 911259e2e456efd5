// The decision about one account at one instant. Callers: postdued, simulate, shadow mode, `why`, the
// property test; all the same. Nothing here has state: what was done before is in the snapshot, so a clock
// that jumps back or a program that dies cannot make it happen twice, as long as what was done is recorded.
//
// Order of what is found: a promise that has broken (DECISION_BREAK), an owner to be asked (DECISION_ASK),
// then the ladder: every chaseable invoice is asked for the touch it is owed (touch.c); gap, weekly cap and
// sending hours hold for the account and for every kind of touch alike. Of the invoices whose touch is due
// the lead is the one let down by a broken promise, then the furthest up the ladder, then the longest due,
// then the largest, then the lowest id. Its kind (mail, task, handover, or approval where one is needed and
// not given) is the decision; the other due invoices of that kind go with it, each advancing to its own next
// touch, never further. A mail also lists what is past due and chaseable but has no touch of its own now;
// those do not advance. What is due of another kind is decided next, once this has been recorded.
//
// A kept promise is thanked for (if the limits say so) when nothing of the ladder is due, within the same
// gap, cap and hours, and within five days: later it would only remind of the trouble.
//
// next_unix: after NOTHING the lower bounds that the parts weighed are followed (sounding again at each)
// until one brings a decision, so that no instant before it would.
#include "policy/decide.h"

#include "policy/touch.h"
#include "policy/weigh.h"

#define MAX_SOUNDINGS 16
#define FAR_AHEAD ((int64_t)CALENDAR_SEARCH_DAYS * 86400)

typedef enum { CLASS_MAIL, CLASS_TASK, CLASS_HANDOVER, CLASS_APPROVE } TouchClass;

typedef struct {
    const InvoiceState *invoice;
    Touch touch;
    TouchClass class;
    gboolean due, let_down;
} Candidate;

static const LadderStep *step_of(const Weighing *w, const Touch *touch)
{
    return g_ptr_array_index(w->ladder->steps, (guint)touch->step);
}

static gboolean needs_approval(const Weighing *w, const Touch *touch)
{
    const LadderStep *step = step_of(w, touch);
    if (step->approval)
        return TRUE;
    if (step->action == STEP_TASK)
        return FALSE; // a task asks a person anyway
    if (w->limits->mode == MODE_APPROVE && step->action == STEP_MAIL)
        return TRUE;
    return touch_is_final(w->ladder, touch->step) && (w->limits->approve_final || !w->limits->payments_known);
}

// What was approved is the step that was shown, and no other that has taken its place since.
static gboolean is_approved(const Weighing *w, const InvoiceState *invoice, const Touch *touch)
{
    const char *shown = invoice->approved_step;
    return invoice->approved && (!shown || !*shown || strcmp(shown, step_of(w, touch)->name) == 0);
}

static TouchClass class_of(const Weighing *w, const InvoiceState *invoice, const Touch *touch)
{
    if (!is_approved(w, invoice, touch) && needs_approval(w, touch))
        return CLASS_APPROVE;
    switch (step_of(w, touch)->action) {
    case STEP_TASK:
        return CLASS_TASK;
    case STEP_HANDOVER:
        return CLASS_HANDOVER;
    default:
        return CLASS_MAIL;
    }
}

static void not_owed_reason(Weighing *w, const InvoiceState *invoice, const Touch *touch)
{
    char day[DAY_TEXT_SIZE];
    if (!w->reasons)
        return;
    if (touch->day == DAY_NONE)
        reason_add(w, (ReasonKey){invoice->id, "ladder-done", 0, DAY_NONE},
                   "Invoice %s has been through every step of the ladder.", invoice->number);
    else
        reason_add(w, (ReasonKey){invoice->id, "not-yet-due", 0, touch->day},
                   "Invoice %s comes to step \"%s\" on %s.", invoice->number,
                   ((LadderStep *)g_ptr_array_index(w->ladder->steps, (guint)touch->next_step))->name,
                   day_format(touch->day, day));
}

// The gap also holds between two touches of one invoice that were no contact (a task).
static gboolean own_gap_over(Weighing *w, const InvoiceState *invoice)
{
    if (invoice->step < 0 || invoice->step_unix == 0)
        return TRUE;
    Day end = gap_end(w, invoice->step_unix);
    if (end <= w->today)
        return TRUE;
    weigh_at_day(w, end);
    char day[DAY_TEXT_SIZE], since[DAY_TEXT_SIZE];
    if (w->reasons)
        reason_add(w, (ReasonKey){invoice->id, "gap", 0, end},
                   "The last step of invoice %s was on %s; the next comes no earlier than %s.",
                   invoice->number,
                   day_format(calendar_day(w->calendar->zone, invoice->step_unix, NULL), since),
                   day_format(end, day));
    return FALSE;
}

static gboolean below_mail_cap(Weighing *w, const InvoiceState *invoice)
{
    int cap = w->limits->max_mails_per_invoice;
    if (cap <= 0 || invoice->mails < cap)
        return TRUE;
    reason_add(w, (ReasonKey){invoice->id, "mail-cap", 0, DAY_NONE},
               "%d mails about invoice %s were sent; no more are allowed.", invoice->mails, invoice->number);
    return FALSE;
}

// A chaseable invoice becomes a candidate: due if it is owed a touch and nothing of its own stands against
// it.
static Candidate candidate_of(Weighing *w, const InvoiceState *invoice)
{
    Candidate candidate = {.invoice = invoice};
    candidate.touch = touch_owed(w->ladder, w->calendar, invoice, w->today);
    if (candidate.touch.step < 0) {
        weigh_at_day(w, candidate.touch.day);
        not_owed_reason(w, invoice, &candidate.touch);
        return candidate;
    }
    candidate.class = class_of(w, invoice, &candidate.touch);
    candidate.let_down = chaseable_was_let_down(w, invoice);
    candidate.due = own_gap_over(w, invoice);
    return candidate;
}

static GArray *candidates_of(Weighing *w)
{
    GArray *candidates = g_array_sized_new(FALSE, FALSE, sizeof(Candidate), w->account->invoices->len);
    for (guint i = 0; i < w->account->invoices->len; i++) {
        const InvoiceState *invoice = g_ptr_array_index(w->account->invoices, i);
        if (!chaseable(w, invoice) || !below_mail_cap(w, invoice))
            continue;
        Candidate candidate = candidate_of(w, invoice);
        g_array_append_val(candidates, candidate);
    }
    return candidates;
}

#define ORDER(a, b)                                                                                          \
    if ((a) != (b))                                                                                          \
    return (a) > (b) ? -1 : 1

// The most advanced first; see the top of the file.
static gint by_lead(gconstpointer pa, gconstpointer pb)
{
    const Candidate *a = pa, *b = pb;
    ORDER(a->due, b->due);
    ORDER(a->let_down, b->let_down);
    ORDER(a->touch.step, b->touch.step);
    ORDER(a->touch.occurrence, b->touch.occurrence);
    ORDER(b->invoice->due, a->invoice->due);
    ORDER(a->invoice->open.minor, b->invoice->open.minor);
    ORDER(b->invoice->id, a->invoice->id);
    return 0;
}

static gint by_due(gconstpointer pa, gconstpointer pb)
{
    const Candidate *a = *(const Candidate *const *)pa, *b = *(const Candidate *const *)pb;
    ORDER(b->invoice->due, a->invoice->due);
    ORDER(b->invoice->id, a->invoice->id);
    return 0;
}

static DecisionKind kind_of(TouchClass class)
{
    switch (class) {
    case CLASS_APPROVE:
        return DECISION_APPROVE;
    case CLASS_MAIL:
        return DECISION_MAIL;
    default:
        return DECISION_TASK;
    }
}

static gboolean names_discount(const Weighing *w, const Candidate *candidate)
{
    return touch_is_courtesy(w->ladder, candidate->touch.step) &&
           candidate->invoice->discount_until >= w->today;
}

static void take(Weighing *w, Decision *decision, const Candidate *candidate)
{
    InvoiceTouch touch = {candidate->invoice->id, candidate->touch.step, candidate->touch.occurrence};
    g_array_append_val(decision->invoices, touch.invoice_id);
    g_array_append_val(decision->touches, touch);
    if (decision->kind == DECISION_MAIL && names_discount(w, candidate))
        decision->discount = TRUE;
    reason_add(
        w,
        (ReasonKey){touch.invoice_id, decision->kind == DECISION_APPROVE ? "approval" : "due", 0, DAY_NONE},
        "Invoice %s is at step \"%s\", occurrence %d.", candidate->invoice->number,
        step_of(w, &candidate->touch)->name, touch.occurrence + 1);
}

static void list(Weighing *w, Decision *decision, const Candidate *candidate)
{
    if (decision->kind != DECISION_MAIL || candidate->invoice->due >= w->today)
        return;
    g_array_append_val(decision->invoices, candidate->invoice->id);
    reason_add(w, (ReasonKey){candidate->invoice->id, "listed", 0, DAY_NONE},
               "Invoice %s is open and listed in the mail.", candidate->invoice->number);
}

// `candidates` is in lead order and its first is due.
static void decide_group(Weighing *w, Decision *decision, GArray *candidates)
{
    Candidate *lead = &g_array_index(candidates, Candidate, 0);
    decision->kind = kind_of(lead->class);
    decision->step = lead->touch.step;
    decision->occurrence = lead->touch.occurrence;
    decision->lead_invoice = lead->invoice->id;
    take(w, decision, lead);
    g_autoptr(GPtrArray) others = g_ptr_array_sized_new(candidates->len);
    for (guint i = 1; i < candidates->len; i++)
        g_ptr_array_add(others, &g_array_index(candidates, Candidate, i));
    g_ptr_array_sort(others, by_due);
    for (guint i = 0; i < others->len; i++) {
        Candidate *other = g_ptr_array_index(others, i);
        if (other->due && other->class == lead->class)
            take(w, decision, other);
        else
            list(w, decision, other);
    }
}

static gboolean decide_broken(Weighing *w, Decision *decision)
{
    chaseable_broken_promises(w, decision->promises);
    if (decision->promises->len == 0)
        return FALSE;
    decision->kind = DECISION_BREAK;
    return TRUE;
}

static gboolean decide_ask(Weighing *w, Decision *decision)
{
    for (guint i = 0; i < w->account->invoices->len; i++) {
        const InvoiceState *invoice = g_ptr_array_index(w->account->invoices, i);
        if (chaseable_must_ask(w, invoice))
            g_array_append_val(decision->invoices, invoice->id);
    }
    if (decision->invoices->len == 0)
        return FALSE;
    decision->kind = DECISION_ASK;
    decision->lead_invoice = g_array_index(decision->invoices, int64_t, 0);
    return TRUE;
}

static void decide_thanks(Decision *decision, const Promise *kept)
{
    decision->kind = DECISION_THANK;
    decision->lead_invoice = kept->invoice_id;
    g_array_append_val(decision->invoices, kept->invoice_id);
    g_array_append_val(decision->promises, kept->id);
}

// The account's own gates: TRUE if a contact is allowed at this instant.
static gboolean gates_open(Weighing *w, int64_t clear)
{
    if (clear > w->now) {
        weigh_at_unix(w, clear);
        return FALSE;
    }
    if (calendar_is_open(w->calendar, w->now))
        return TRUE;
    int64_t open = calendar_next_open(w->calendar, w->now);
    weigh_at_unix(w, open ? open : w->now + FAR_AHEAD);
    reason_add(w, (ReasonKey){0, "window", open, DAY_NONE}, "It is outside working days or sending hours.");
    return FALSE;
}

// The earliest of what was weighed. Nothing of the ladder can happen before `clear` and outside sending
// hours.
static int64_t next_of(const Weighing *w, int64_t clear)
{
    int64_t next = w->next_unix;
    if (w->next_day != DAY_NONE) {
        int64_t start = calendar_day_start(w->calendar->zone, w->next_day);
        next = next == 0 ? start : MIN(next, start);
    }
    if (next != 0) {
        int64_t from = MAX(next, clear);
        int64_t open = calendar_next_open(w->calendar, from);
        next = open ? open : from + FAR_AHEAD;
    }
    if (w->next_any != 0 && (next == 0 || w->next_any < next))
        next = w->next_any;
    return next;
}

// One instant. Fills `decision` except for next_unix; returns the instant before which nothing changes, 0:
// never.
static int64_t sound(Weighing *w, Decision *decision)
{
    w->today = calendar_day(w->calendar->zone, w->now, NULL);
    w->next_day = DAY_NONE;
    w->next_unix = w->next_any = 0;
    if (decide_broken(w, decision) || decide_ask(w, decision))
        return w->now;
    g_autoptr(GArray) candidates = candidates_of(w);
    int64_t clear = candidates->len ? limits_clear_at(w) : w->now;
    g_array_sort(candidates, by_lead);
    gboolean due = candidates->len > 0 && g_array_index(candidates, Candidate, 0).due;
    const Promise *kept = due ? NULL : chaseable_to_thank(w);
    if (kept)
        clear = limits_clear_at(w);
    if ((!due && !kept) || !gates_open(w, clear))
        return next_of(w, clear);
    if (due)
        decide_group(w, decision, candidates);
    else
        decide_thanks(decision, kept);
    return w->now;
}

static Decision *decision_new(void)
{
    Decision *decision = g_new0(Decision, 1);
    decision->step = -1;
    decision->invoices = g_array_new(FALSE, FALSE, sizeof(int64_t));
    decision->touches = g_array_new(FALSE, FALSE, sizeof(InvoiceTouch));
    decision->promises = g_array_new(FALSE, FALSE, sizeof(int64_t));
    decision->reasons = g_ptr_array_new_with_free_func((GDestroyNotify)reason_free);
    return decision;
}

void decision_free(Decision *decision)
{
    if (!decision)
        return;
    g_array_unref(decision->invoices);
    g_array_unref(decision->touches);
    g_array_unref(decision->promises);
    g_ptr_array_unref(decision->reasons);
    g_free(decision);
}

// Follows the bounds from `next` to the first instant that brings a decision; a bound not reached within
// MAX_SOUNDINGS is still right, only earlier than need be.
static int64_t follow(Weighing *w, int64_t next)
{
    w->reasons = NULL;
    for (int i = 0; i < MAX_SOUNDINGS && next != 0; i++) {
        g_autoptr(Decision) ahead = decision_new();
        w->now = next;
        int64_t after = sound(w, ahead);
        if (ahead->kind != DECISION_NOTHING)
            return next;
        next = after;
    }
    return next;
}

static void decide_prepared(Weighing *w, Decision *decision)
{
    int64_t now = w->now;
    w->reasons = w->limits->terse ? NULL : decision->reasons;
    int64_t next = sound(w, decision);
    decision->next_unix = decision->kind == DECISION_NOTHING ? follow(w, next) : now;
}

Decision *decide(const AccountState *account, const Ladder *ladder, const Calendar *calendar,
                 const Limits *limits, int64_t now_unix)
{
    Decision *decision = decision_new();
    Weighing w = {
        .account = account, .ladder = ladder, .calendar = calendar, .limits = limits, .now = now_unix};
    if (ladder->prepared) {
        decide_prepared(&w, decision);
        return decision;
    }
    Ladder copy = *ladder;
    if (ladder_prepare(&copy, NULL)) {
        w.ladder = &copy;
        decide_prepared(&w, decision);
        ladder_unprepare(&copy);
        return decision;
    }
    w.reasons = decision->reasons;
    reason_add(&w, (ReasonKey){0, "no-ladder", 0, DAY_NONE}, "The ladder cannot be used.");
    return decision;
}

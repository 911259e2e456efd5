// How often an account may be contacted: the gap in working days and the cap per 7 * 24 hours, people's own
// mails included. Called by decide once per instant weighed. Decides on recorded contacts only: one that lies
// ahead of `now` (the clock was set back) still counts, so nothing goes out twice.
#include "policy/weigh.h"

#define WEEK_SECONDS (7 * 86400)

Day gap_end(const Weighing *w, int64_t unix_s)
{
    Day contacted = calendar_day(w->calendar->zone, unix_s, NULL);
    Day d = calendar_add_working(w->calendar, contacted, w->ladder->gap_days);
    if (d == DAY_NONE)
        d = contacted + CALENDAR_SEARCH_DAYS;
    return MAX(d, contacted + 1); // at most one contact a day, whatever the gap
}

static int64_t last_contact(const AccountState *account)
{
    int64_t last = INT64_MIN;
    for (guint i = 0; account->contacts && i < account->contacts->len; i++)
        last = MAX(last, g_array_index(account->contacts, Contact, i).at_unix);
    return last;
}

static gint later_first(gconstpointer a, gconstpointer b)
{
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x < y) - (x > y);
}

// The instant from which fewer than the cap lie within the last week: the cap-th latest contact leaves it.
static int64_t cap_end(const Weighing *w)
{
    guint cap = (guint)MAX(w->limits->max_contacts_per_week, 1);
    g_autoptr(GArray) recent = NULL;
    for (guint i = 0; w->account->contacts && i < w->account->contacts->len; i++) {
        int64_t at = g_array_index(w->account->contacts, Contact, i).at_unix;
        if (at <= w->now - WEEK_SECONDS)
            continue;
        if (!recent)
            recent = g_array_new(FALSE, FALSE, sizeof(int64_t));
        g_array_append_val(recent, at);
    }
    if (!recent || recent->len < cap)
        return 0;
    g_array_sort(recent, later_first);
    return g_array_index(recent, int64_t, cap - 1) + WEEK_SECONDS;
}

static int64_t gap_clear_at(Weighing *w)
{
    int64_t last = last_contact(w->account);
    Day end = last == INT64_MIN ? DAY_NONE : gap_end(w, last);
    if (end == DAY_NONE || end <= w->today)
        return w->now;
    char text[DAY_TEXT_SIZE], since[DAY_TEXT_SIZE];
    if (w->reasons)
        reason_add(w, (ReasonKey){0, "gap", 0, end},
                   "The last contact was on %s; %d working days must pass, until %s.",
                   day_format(calendar_day(w->calendar->zone, last, NULL), since), w->ladder->gap_days,
                   day_format(end, text));
    return calendar_day_start(w->calendar->zone, end);
}

int64_t limits_clear_at(Weighing *w)
{
    int64_t clear = gap_clear_at(w);
    int64_t cap = cap_end(w);
    if (cap > w->now)
        reason_add(w, (ReasonKey){0, "cap", cap, DAY_NONE}, "There were %d contacts within a week already.",
                   MAX(w->limits->max_contacts_per_week, 1));
    return MAX(clear, cap);
}

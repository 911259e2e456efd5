// See promisedate.h. Called by intent.c. A wrong date is worse than none: what is known of the invoices
// (issue, due, reminder) and what follows "invoice of", "since", "not" is never a promise.
#include "reader/promisedate.h"

#include <string.h>

static const DateHit *hit_at(const GArray *hits, guint i)
{
    return &g_array_index(hits, DateHit, i);
}

static gboolean is_invoices_day(const Reading *r, Day day)
{
    const IntentInput *in = r->input;
    if (day == DAY_NONE)
        return FALSE;
    for (gsize i = 0; i < in->n_invoices; i++)
        if (day == in->invoices[i].issued || day == in->invoices[i].due)
            return TRUE;
    return day == in->reminder_date;
}

// "Rechnung vom", "your letter of", "not on": what stands up to three tokens before a date.
static gboolean named_by_before(const Reading *r, guint token, gboolean of)
{
    guint from = token > 3 ? token - 3 : 0;
    for (guint i = 0; i < r->concepts->len; i++) {
        const PhraseMatch *m = &g_array_index(r->concepts, PhraseMatch, i);
        if (m->end < from || m->end > token)
            continue;
        for (guint k = 0; k < m->n_entries; k++) {
            Section s = m->entry[k]->section;
            gboolean dated = s == C_LETTER || s == C_INVOICE || s == C_DOCUMENT || s == C_GOODS;
            if (dated && of && m->end + 2 >= token)
                return TRUE;
            if ((s == C_NEG || s == C_INSTEAD) && m->end + 1 >= token && strcmp(r->lang, "fr") != 0)
                return s == C_INSTEAD || m->end == token;
        }
    }
    return FALSE;
}

// "Happy Easter", "have a nice weekend".
static gboolean in_greeting(const Reading *r, guint token)
{
    for (guint i = 0; i < r->clauses->len; i++) {
        const Clause *c = reading_clause(r, i);
        if (token >= c->first && token < c->end)
            return HAS(c, GREET);
    }
    return FALSE;
}

static gboolean speaks_of_payment(const Clause *c)
{
    return HAS(c, PAY) || HAS(c, PAID) || HAS(c, PAYS) || HAS(c, PAYFUT) || HAS(c, PAYPAST) ||
           HAS(c, PAYMENT) || HAS(c, RUN) || HAS(c, AMOUNT) || HAS(c, SORT) || HAS(c, SORTED) ||
           HAS(c, ISPROMISE) || HAS(c, THATDAY) || HAS(c, THEN) || HAS(c, GIVETIME) || HAS(c, DONE) ||
           HAS(c, MAKE) || HAS(c, MAKEFUT) || HAS(c, MAKES);
}

gboolean promisedate_pays(const Reading *r, const Sentence *s)
{
    for (guint k = s->clause; k < s->clause + s->n_clauses; k++)
        if (speaks_of_payment(reading_clause(r, k)))
            return TRUE;
    return FALSE;
}

// "I am on holiday until the 25th", "the delivery is planned for Friday": the day of something else, unless
// the sentence speaks of payment as well.
static gboolean is_events_day(const Reading *r, guint token)
{
    for (guint i = 0; i < r->clauses->len; i++) {
        const Clause *c = reading_clause(r, i);
        if (token >= c->first && token < c->end)
            return HAS(c, EVENT) && !promisedate_pays(r, reading_sentence(r, c->sentence));
    }
    return FALSE;
}

gboolean promisedate_usable(const Reading *r, guint i)
{
    const DateHit *h = hit_at(r->future, i);
    guint token = reading_token_at(r, h->start);
    if (in_greeting(r, token) || is_events_day(r, token) || evidence_date_is_gone(r, i) ||
        h->sense == DATE_SINCE || h->vague)
        return FALSE;
    if (i < r->past->len && hit_at(r->past, i)->start == h->start && !h->has_year &&
        is_invoices_day(r, hit_at(r->past, i)->date) &&
        (strstr(h->how, "day month") || strstr(h->how, "month day") || strstr(h->how, "digits")))
        return FALSE;
    gboolean bounded = h->sense == DATE_BY || h->sense == DATE_AFTER; // "not before the 10th"
    return !is_invoices_day(r, h->date) && (bounded || !named_by_before(r, token, h->sense == DATE_OF));
}

static gboolean starts_in(const Reading *r, const DateHit *h, guint first, guint end)
{
    guint token = reading_token_at(r, h->start);
    return token >= first && token < end;
}

static gboolean is_latest(const Reading *r, const DateHit *h)
{
    guint token = reading_token_at(r, h->start);
    return h->sense == DATE_BY && token > 0;
}

// How exactly a date names its day: an unnamed one of a month 3, a weekday 2, a period or a feast 1.
static int exactness(const DateHit *h)
{
    if (strstr(h->how, "day month") || strstr(h->how, "month day") || strstr(h->how, "digits") ||
        strcmp(h->how, "day of the month") == 0)
        return 3;
    return strstr(h->how, "weekday") ? 2 : 1;
}

// "for the middle of the month, to be exact the 16th", "after Easter, on Tuesday": the day beside the period.
static gboolean is_exacter(const DateHit *h, const DateHit *best)
{
    gsize apart = h->start > best->end ? h->start - best->end : best->start - h->end;
    gboolean period = strcmp(best->how, "holiday") == 0 || strcmp(best->how, "fixed span") == 0 ||
                      strcmp(best->how, "month") == 0 || strstr(best->how, "relative");
    return period && exactness(h) > exactness(best) && best->sense != DATE_BY && apart < 40;
}

// The date to take from [first, end): the first one ahead; not today if a later one follows; the latest where
// it says "at the latest"; the nearest of several days of a payment run.
static const DateHit *pick(const Reading *r, guint first, guint end, gboolean run)
{
    const DateHit *best = NULL;
    for (guint i = 0; i < r->future->len; i++) {
        const DateHit *h = hit_at(r->future, i);
        if (!starts_in(r, h, first, end) || !promisedate_usable(r, i))
            continue;
        gboolean today = best && best->date == r->input->reference && h->date > best->date;
        gboolean later = best && !run && is_latest(r, h) && h->date > best->date &&
                         h->date - best->date <= 31 && h->start - best->end < 24;
        gboolean nearer = best && run && h->date < best->date;
        if (!best || today || later || nearer || is_exacter(h, best))
            best = h;
    }
    return best;
}

// Whether the clause has the concept in words of its own; the "que" of "la semana que viene" asks nothing.
static gboolean outside_dates(const Reading *r, const Clause *c, Section concept)
{
    guint from = c->first;
    for (guint i = 0; i < r->future->len; i++) {
        const DateHit *h = hit_at(r->future, i);
        guint first = reading_token_at(r, h->start), end = reading_token_at(r, h->end);
        if (end <= from || first >= c->end)
            continue;
        if (first > from && evidence_range_has(r, from, first, concept))
            return TRUE;
        from = MAX(from, end);
    }
    return from < c->end && evidence_range_has(r, from, c->end, concept);
}

gboolean promisedate_is_bare(const Reading *r, const Clause *c)
{
    static const Section other[] = {C_PAID, C_GREET,  C_GOODS, C_DISPUTE, C_QUERY, C_STOP,   C_WRONG,
                                    C_ASK,  C_PLEASE, C_YOU,   C_INVOICE, C_BAD,   C_PAYPAST};
    for (gsize i = 0; i < G_N_ELEMENTS(other); i++)
        if (c->has[other[i] - S_DATES_END] && outside_dates(r, c, other[i]))
            return FALSE;
    return !HAS(c, SEND) || HAS(c, FUTURE);
}

static const DateHit *beside(const Reading *r, const Sentence *s, guint clause, gboolean run)
{
    for (guint distance = 1; distance < 6; distance++)
        for (int side = 1; side >= -1; side -= 2) {
            gint64 at = (gint64)clause + side * (gint64)distance;
            if (at < s->clause || at >= s->clause + s->n_clauses)
                continue;
            const Clause *c = reading_clause(r, (guint)at);
            const DateHit *h = promisedate_is_bare(r, c) ? pick(r, c->first, c->end, run) : NULL;
            if (h)
                return h;
        }
    return NULL;
}

// "End of this week at the latest." after "It is in the system."
static const DateHit *next_sentence(const Reading *r, guint index, gboolean run)
{
    for (int step = 1; step >= -1; step -= 2) {
        gint64 at = (gint64)index + step;
        if (at < 0 || at >= r->sentences->len)
            continue;
        const Sentence *s = reading_sentence(r, (guint)at);
        // "Would Friday suit you? I could send it then.": a question before the promise may name its day.
        gboolean asked = step < 0 && s->n_clauses <= 2;
        gboolean bare =
            s->n_clauses <= 3 && s->end - s->first <= (step > 0 ? 14u : 8u) && (!s->question || asked);
        if (asked && s->question) {
            const DateHit *day = pick(r, s->first, s->end, run);
            if (bare && day)
                return day;
            continue;
        }
        for (guint c = s->clause; c < s->clause + s->n_clauses; c++)
            bare = bare && promisedate_is_bare(r, reading_clause(r, c));
        const DateHit *h = bare ? pick(r, s->first, s->end, run) : NULL;
        if (h)
            return h;
    }
    return NULL;
}

// "He is back on Monday 23 March and will pay that same day": a word for a day named before, up to two
// sentences ago.
static const DateHit *same_day(const Reading *r, const Sentence *s, guint clause, gboolean run)
{
    if (!HAS(reading_clause(r, clause), THATDAY))
        return NULL;
    guint from = (guint)(s - reading_sentence(r, 0));
    from = from > 2 ? reading_sentence(r, from - 2)->clause : 0;
    for (guint i = clause; i-- > from;) {
        const Clause *c = reading_clause(r, i);
        const DateHit *h = HAS(c, PAST) || HAS(c, PAYPAST) ? NULL : pick(r, c->first, c->end, run);
        if (h)
            return h;
    }
    return NULL;
}

// How far a date stands from the words of paying in its clause, in tokens.
static guint apart_from_verb(const Reading *r, const Clause *c, const DateHit *h)
{
    static const Section verbs[] = {C_PAY, C_PAYS, C_PAYFUT, C_PAID, C_HAPPENS, C_PLANNED, C_RUN};
    guint token = reading_token_at(r, h->start), least = G_MAXUINT;
    for (guint i = reading_first_match(r->concepts, c->first); i < r->concepts->len; i++) {
        const PhraseMatch *m = &g_array_index(r->concepts, PhraseMatch, i);
        if (m->first >= c->end)
            break;
        for (guint k = 0; k < m->n_entries; k++)
            for (gsize v = 0; v < G_N_ELEMENTS(verbs); v++)
                if (m->entry[k]->section == verbs[v])
                    least = MIN(least, token > m->first ? token - m->first : m->first - token);
    }
    return least;
}

// "On the 19th I put it on his desk and on the 20th it is paid": of several days the one beside the paying,
// where the clause has no parts to be paid one after the other.
static const DateHit *nearest(const Reading *r, const Clause *c, const DateHit *first)
{
    const DateHit *best = first;
    if (HAS(c, PARTIAL) || HAS(c, INSTALMENTS))
        return first;
    for (guint i = 0; i < r->future->len; i++) {
        const DateHit *h = hit_at(r->future, i);
        if (starts_in(r, h, c->first, c->end) && promisedate_usable(r, i) && h->date > first->date &&
            exactness(h) >= exactness(first) && apart_from_verb(r, c, h) < 4 &&
            apart_from_verb(r, c, h) + 3 < apart_from_verb(r, c, best))
            best = h;
    }
    return best;
}

// "It will not be this month. First week of June.": what is ruled out, unless it bounds ("not before").
static gboolean is_ruled_out(const Clause *c, const DateHit *h)
{
    return HAS(c, NEG) && h->sense != DATE_BY && h->sense != DATE_AFTER && !HAS(c, UNTIL) && !HAS(c, PAID);
}

// "Geplant war der 10., jetzt geht es am 17. raus", "not this week, but on 9 October": what a clause denies,
// or tells of the past, the next one puts right.
static const DateHit *put_right(const Reading *r, const Sentence *s, const DateHit *said, guint clause)
{
    const Clause *own = reading_clause(r, clause);
    gboolean bounded = said->sense == DATE_BY || said->sense == DATE_AFTER; // "not before Friday"
    if (bounded || !(HAS(own, NEG) || HAS(own, PAST)))
        return NULL;
    for (guint i = clause + 1; i < s->clause + s->n_clauses; i++) {
        const Clause *c = reading_clause(r, i);
        gboolean other = HAS(c, NEG) || HAS(c, NOTYET) || HAS(c, PAST) || HAS(c, IF) || HAS(c, UNTIL);
        const DateHit *h = other ? NULL : pick(r, c->first, c->end, FALSE);
        if (h)
            return h;
    }
    return NULL;
}

// "We pay every other Friday, next on the 25th", "right after Christmas, on the 28th".
static const DateHit *named_beside(const Reading *r, const Sentence *s, const DateHit *said, guint clause)
{
    const DateHit *h = exactness(said) < 3 ? beside(r, s, clause, TRUE) : NULL;
    return h && exactness(h) == 3 && h->start > said->end ? h : NULL;
}

// "in the second week of November, the 12th to be exact", "in the September run (03.09.)": the day of the
// sentence that lies in the period.
static const DateHit *inside_period(const Reading *r, const Sentence *s, const DateHit *period)
{
    if (exactness(period) > 1 || period->first == DAY_NONE)
        return period;
    for (guint i = 0; i < r->future->len; i++) {
        const DateHit *h = hit_at(r->future, i);
        if (exactness(h) == 3 && starts_in(r, h, s->first, s->end) && promisedate_usable(r, i) &&
            h->date >= period->first && h->date <= period->last)
            return h;
    }
    return period;
}

const DateHit *promisedate_find(const Evidence *e)
{
    const Reading *r = e->reading;
    if (e->undated)
        return NULL;
    const Clause *c = reading_clause(r, e->clause);
    const Sentence *s = reading_sentence(r, c->sentence);
    gboolean run = HAS(c, RUN) || HAS(c, HABIT);
    const DateHit *h = pick(r, c->first, c->end, run), *other = NULL;
    if (h && !run)
        h = nearest(r, c, h);
    const DateHit *better = h ? put_right(r, s, h, e->clause) : NULL;
    if (h && !better && (run || exactness(h) == 1))
        better = named_beside(r, s, h, e->clause);
    if (better)
        return better;
    if (!h || h->date == r->input->reference)
        other = same_day(r, s, e->clause, run);
    if (h && is_ruled_out(c, h))
        other = next_sentence(r, c->sentence, run);
    if (other)
        h = other;
    if (!h)
        h = beside(r, s, e->clause, run);
    return h ? inside_period(r, s, h) : next_sentence(r, c->sentence, run);
}

const DateHit *promisedate_paid(const Evidence *e)
{
    const Reading *r = e->reading;
    const Clause *c = reading_clause(r, e->clause);
    for (guint i = 0; i < r->past->len; i++) {
        const DateHit *h = hit_at(r->past, i);
        if (starts_in(r, h, c->first, c->end) && h->date <= r->input->reference)
            return h;
    }
    return NULL;
}

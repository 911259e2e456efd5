// The rules of single clauses: concepts in, evidence out. A rule combines kinds of words (a verb of paying,
// its tense, its negation, who acts) and never a sentence of one language; the words are in the lexicon.
// Called by intent.c; paid and promised are in evidence_payment.c. Conditions and the like, which need more
// than a clause, are in weigh.c.
#include "reader/evidence_parts.h"

#include <string.h>

void evidence_say(Judge *j, IntentKind kind, double confidence, const char *sub, const char *why)
{
    Evidence e = {
        .reading = j->r, .kind = kind, .confidence = confidence, .sub = sub, .why = why, .clause = j->index};
    if (HAS(j->c, MAYBE) && (kind == INTENT_PAID || (kind == INTENT_PROMISE && confidence < 0.7)))
        e.confidence *= 0.6;
    if (HAS(j->c, UNREAL) && (kind == INTENT_PAID || kind == INTENT_PROMISE))
        return; // "I would have paid"
    if (HAS(j->c, REPORT) && kind == INTENT_PAID)
        e.confidence *= 0.95;
    g_array_append_val(j->out, e);
}

void evidence_say_weak(Judge *j, double confidence, const char *why)
{
    evidence_say(j, INTENT_PROMISE, confidence, "", why);
    g_array_index(j->out, Evidence, j->out->len - 1).weak = TRUE;
}

gboolean evidence_range_has(const Reading *r, guint first, guint end, Section concept)
{
    for (guint i = reading_first_match(r->concepts, first); i < r->concepts->len; i++) {
        const PhraseMatch *m = &g_array_index(r->concepts, PhraseMatch, i);
        if (m->first >= end)
            break;
        for (guint k = 0; k < m->n_entries; k++)
            if (m->entry[k]->section == concept)
                return TRUE;
    }
    return FALSE;
}

static gboolean in_clause(const Reading *r, const Clause *c, gsize at)
{
    return at >= reading_token(r, c->first)->start && at < reading_token(r, c->end - 1)->end;
}

// "4 September" said on the 8th is four days ago, not in a year: without a year the nearer reading counts,
// where the other is far away.
gboolean evidence_date_is_gone(const Reading *r, guint i)
{
    const DateHit *h = &g_array_index(r->future, DateHit, i);
    if (h->date < r->input->reference)
        return TRUE;
    if (i >= r->past->len || h->has_year || !(strstr(h->how, "month") || strstr(h->how, "digits")))
        return FALSE;
    const DateHit *p = &g_array_index(r->past, DateHit, i);
    return p->start == h->start && r->input->reference - p->date <= 120 &&
           h->date - r->input->reference > 230;
}

gboolean evidence_has_future(const Reading *r, const Clause *c)
{
    for (guint i = 0; i < r->future->len; i++) {
        const DateHit *h = &g_array_index(r->future, DateHit, i);
        if (in_clause(r, c, h->start) && h->date > r->input->reference && h->sense != DATE_SINCE &&
            !evidence_date_is_gone(r, i))
            return TRUE;
    }
    return FALSE;
}

gboolean evidence_has_past(const Reading *r, const Clause *c)
{
    for (guint i = 0; i < r->future->len; i++) {
        const DateHit *h = &g_array_index(r->future, DateHit, i);
        if (in_clause(r, c, h->start) && evidence_date_is_gone(r, i))
            return TRUE;
    }
    return FALSE;
}

static gboolean has_today(const Reading *r, const Clause *c)
{
    for (guint i = 0; i < r->future->len; i++) {
        const DateHit *h = &g_array_index(r->future, DateHit, i);
        if (in_clause(r, c, h->start) && h->date == r->input->reference && !h->vague)
            return TRUE;
    }
    return FALSE;
}

// "cleared on the 10th", said on the 15th: five days ago rather than in 25 days.
static gboolean nearer_in_past(const Reading *r, guint i)
{
    const DateHit *h = &g_array_index(r->future, DateHit, i);
    if (i >= r->past->len || h->has_year || strcmp(h->how, "weekday") == 0)
        return FALSE;
    static const char *const hows[] = {"day of the month", "holiday", "month", "digits"};
    gboolean open = FALSE;
    for (gsize k = 0; k < G_N_ELEMENTS(hows); k++)
        open |= strstr(h->how, hows[k]) != NULL;
    if (!open)
        return FALSE;
    const DateHit *p = &g_array_index(r->past, DateHit, i);
    Day ref = r->input->reference;
    return p->start == h->start && p->date <= ref && ref - p->date < h->date - ref;
}

// "paid on Friday" tells of the last one, "paid by Friday" of the next.
gboolean evidence_only_weekday(const Reading *r, const Clause *c)
{
    for (guint i = 0; i < r->future->len; i++) {
        const DateHit *h = &g_array_index(r->future, DateHit, i);
        if (in_clause(r, c, h->start) && h->date > r->input->reference &&
            (h->sense == DATE_BY || (strcmp(h->how, "weekday") != 0 && !nearer_in_past(r, i))))
            return FALSE;
    }
    return TRUE;
}

static gboolean match_is(const PhraseMatch *m, Section concept)
{
    for (guint i = 0; i < m->n_entries; i++)
        if (m->entry[i]->section == concept)
            return TRUE;
    return FALSE;
}

// The clause begins with "once", "until", "if": what it says is a condition, not a statement.
gboolean evidence_is_condition(const Reading *r, const Clause *c)
{
    if (reading_sentence(r, c->sentence)->n_clauses == 1)
        return FALSE; // the statement is in it, too
    guint i = reading_first_match(r->concepts, c->first);
    if (i >= r->concepts->len)
        return FALSE;
    const PhraseMatch *m = &g_array_index(r->concepts, PhraseMatch, i);
    return m->first < c->end && m->first <= c->first + 1 && (match_is(m, C_IF) || match_is(m, C_UNTIL));
}

// --- disputes, questions, wrong contacts, stops

// Whether every phrase of a concept in the clause has the value. Of a stop 1 is only the wish to be taken off
// a list of addresses, 2 a death, 3 a word that beside payment means something else ("our law office will
// pay"), 4 only the wish for silence. Of a dispute 1 is that nothing is owed, which one says of paid
// invoices, too.
static gboolean named_is(const Judge *j, Section concept, int value)
{
    gboolean any = FALSE;
    for (guint i = reading_first_match(j->r->concepts, j->c->first); i < j->r->concepts->len; i++) {
        const PhraseMatch *m = &g_array_index(j->r->concepts, PhraseMatch, i);
        if (m->first >= j->c->end)
            break;
        for (guint k = 0; k < m->n_entries; k++) {
            if (m->entry[k]->section == concept && m->entry[k]->number != value)
                return FALSE;
            any |= m->entry[k]->section == concept;
        }
    }
    return any;
}

static void judge_stop(Judge *j)
{
    const Clause *c = j->c;
    gboolean machine_died = HAS(c, STOP) && HAS(c, GOODS) && named_is(j, C_STOP, 2);
    gboolean own_office = HAS(c, STOP) && (j->verb || j->money) && named_is(j, C_STOP, 3);
    if (machine_died)
        evidence_say(j, INTENT_DISPUTE, 0.7, "", "something is broken");
    else if ((HAS(c, STOP) && !own_office) || (HAS(c, ALONE) && j->r->tokens->tokens->len <= 3))
        evidence_say(j, INTENT_STOP, 0.95,
                     named_is(j, C_STOP, 1)   ? "unsubscribe"
                     : named_is(j, C_STOP, 4) ? "silence"
                                              : "",
                     "stop");
    if (HAS(c, CONTACT) && j->neg && !c->question && !HAS(c, INVOICE) && !HAS(c, PAYMENT))
        evidence_say(j, INTENT_STOP, 0.85, "silence", "wants no contact");
}

static void judge_named(Judge *j)
{
    const Clause *c = j->c;
    judge_stop(j);
    if (HAS(c, SARCASM))
        evidence_say(j, INTENT_DISPUTE, 0.62, "sarcasm", "sarcasm");
    if (HAS(c, DISPUTE))
        evidence_say(j, INTENT_DISPUTE, 0.85, named_is(j, C_DISPUTE, 1) ? "nothing owed" : "", "dispute");
    if (HAS(c, QUERY) && (c->question || !(j->future_date && j->money && HAS(c, ARRIVE))))
        evidence_say(j, INTENT_QUERY, 0.82, "", "question");
    if (HAS(c, WRONG))
        evidence_say(j, INTENT_WRONG_CONTACT, 0.88, "", "wrong contact");
    if (HAS(c, ISPAID) && !c->question)
        evidence_say(j, INTENT_PAID, 0.85, "", "says paid");
    if (HAS(c, ISPROMISE) && !j->neg && (!c->question || j->future_date || HAS(c, IF)))
        evidence_say(j, INTENT_PROMISE, 0.75, "", "says will pay");
    if (HAS(c, CHATTER))
        evidence_say(j, INTENT_CHATTER, 0.75, "", "small talk");
}

static void judge_dispute(Judge *j)
{
    const Clause *c = j->c;
    gboolean thing = HAS(c, GOODS) || HAS(c, AMOUNT) || HAS(c, INVOICE);
    if (HAS(c, BAD) && thing && !HAS(c, PERSON) && !HAS(c, POREF) && !HAS(c, BANK) && !HAS(c, DOCUMENT) &&
        !(HAS(c, BAD) && j->neg && !HAS(c, GOODS)))
        evidence_say(j, INTENT_DISPUTE, c->question ? 0.65 : 0.8, "", "something is wrong");
    else if (HAS(c, BAD) && j->r->clauses->len <= 4 && !HAS(c, PERSON) && !HAS(c, POREF) && !j->neg)
        evidence_say(j, INTENT_DISPUTE, 0.55, "", "something is wrong");
    if (j->neg && HAS(c, FIND) && HAS(c, GOODS) && !HAS(c, INVOICE) && !HAS(c, DOCUMENT) && HAS(c, BAD))
        evidence_say(j, INTENT_DISPUTE, 0.75, "", "goods are missing");
    if (HAS(c, DEFECT) && !j->neg && !HAS(c, PERSON))
        evidence_say(j, INTENT_DISPUTE, 0.77, "", "something is broken");
    if (HAS(c, ONLY) && HAS(c, RECEIVED) && !HAS(c, INVOICE) && !HAS(c, DOCUMENT) && !HAS(c, PAYMENT))
        evidence_say(j, INTENT_DISPUTE, 0.75, "", "only part came");
    if (HAS(c, MISSING) && HAS(c, GOODS) && !HAS(c, POREF) && !HAS(c, DOCUMENT))
        evidence_say(j, INTENT_DISPUTE, 0.75, "", "goods are missing");
    if (j->neg && HAS(c, AMOUNT) && HAS(c, INVOICE) && !j->verb && !c->question && !HAS(c, RECEIVED))
        evidence_say(j, INTENT_DISPUTE, 0.65, "", "something is not on the invoice");
    if (j->neg && HAS(c, RECEIVED) && HAS(c, GOODS) && !HAS(c, INVOICE) && !HAS(c, DOCUMENT))
        evidence_say(j, INTENT_DISPUTE, 0.85, "", "goods not received");
    if (j->neg && HAS(c, PERFORMED) && !j->money && !HAS(c, INVOICE) && !HAS(c, PAID))
        evidence_say(j, INTENT_DISPUTE, 0.78, "", "not performed");
    if (j->neg && HAS(c, ORDERED))
        evidence_say(j, INTENT_DISPUTE, 0.85, "", "not ordered");
    if (j->neg && HAS(c, AGREE))
        evidence_say(j, INTENT_DISPUTE, 0.85, "", "not agreed");
    if (j->neg && HAS(c, OWE))
        evidence_say(j, INTENT_DISPUTE, 0.8, "nothing owed", "nothing owed");
    if (HAS(c, INSTEAD) && (thing || j->neg || HAS(c, ONLY) || HAS(c, BAD) || HAS(c, RECEIVED)) &&
        !j->future_date)
        evidence_say(j, INTENT_DISPUTE, 0.75, "", "other than agreed");
    if (HAS(c, CREDITOR) && !HAS(c, IGNORE) && !HAS(c, PAID) && !HAS(c, PAYPAST))
        evidence_say(j, INTENT_DISPUTE,
                     HAS(c, PLEASE) || HAS(c, NOTYET) || HAS(c, SEND) || HAS(c, UNTIL) ? 0.78 : 0.66, "",
                     "wants a correction");
    if (HAS(c, REFUSE))
        evidence_say(j, INTENT_DISPUTE, 0.85, "", "refuses");
}

static void judge_query(Judge *j)
{
    const Clause *c = j->c;
    gboolean asks = c->question || HAS(c, PLEASE) || HAS(c, ASK) || HAS(c, MODAL);
    gboolean paper = HAS(c, INVOICE) || HAS(c, DOCUMENT);
    if (c->address)
        return;
    if (asks && HAS(c, SEND) && (paper || HAS(c, BANK) || HAS(c, POREF)) && !HAS(c, ATTACHED))
        evidence_say(j, INTENT_QUERY, 0.8, "copy", "asks for a document");
    else if ((j->neg || HAS(c, MISSING)) && (HAS(c, RECEIVED) || HAS(c, FIND)) && (paper || HAS(c, FIND)))
        evidence_say(j, INTENT_QUERY, 0.78, "copy", "document not there");
    else if (HAS(c, MISSING) && paper && !HAS(c, POREF) && !HAS(c, GOODS))
        evidence_say(j, INTENT_QUERY, 0.76, "copy", "document is missing");
    if (HAS(c, POREF) &&
        (j->neg || asks || HAS(c, MISSING) || HAS(c, BAD) || HAS(c, WITHOUT) || HAS(c, SEND)))
        evidence_say(j, INTENT_QUERY, 0.82, "po", "order number");
    if (HAS(c, PORTAL) && !HAS(c, PAID) && !HAS(c, PAYPAST) && !HAS(c, SORTED))
        evidence_say(j, INTENT_QUERY, 0.78, "portal", "portal");
    if (HAS(c, BANK) && (asks || j->neg || HAS(c, BAD)))
        evidence_say(j, INTENT_QUERY, 0.8, "bank", "bank details");
    if (asks && HAS(c, DOCUMENT) && !HAS(c, ATTACHED) && !HAS(c, SEND))
        evidence_say(j, INTENT_QUERY, 0.72, "copy", "asks about a document");
    if (c->question && HAS(c, ASK) && (HAS(c, ORDERED) || HAS(c, POREF)))
        evidence_say(j, INTENT_QUERY, 0.64, "", "asks about an order");
    if (c->question && HAS(c, ASK) && c->words <= 12 && !HAS(c, GREET) && !HAS(c, IGNORE) &&
        !j->future_date && !j->verb && !HAS(c, SORT) && !HAS(c, FUTURE))
        evidence_say(j, INTENT_QUERY, 0.61, "", "asks something");
    if (c->question && HAS(c, ARRIVE) && (HAS(c, YOU) || HAS(c, ASK)))
        evidence_say(j, INTENT_QUERY, 0.68, "", "asks whether it arrived");
    if (c->question && (paper || HAS(c, AMOUNT) || HAS(c, BANK) || HAS(c, PAYMENT) || HAS(c, PAID)))
        evidence_say(j, INTENT_QUERY, 0.66, "", "asks");
}

static void judge_contact(Judge *j)
{
    const Clause *c = j->c;
    if (HAS(c, PERSON) && (HAS(c, BAD) || j->neg))
        evidence_say(j, INTENT_WRONG_CONTACT, 0.85, "", "not the person");
    else if (HAS(c, FORWARD))
        evidence_say(j, INTENT_WRONG_CONTACT, 0.75, "", "passed on");
    else if (c->address && (HAS(c, SEND) || HAS(c, PLEASE) || HAS(c, PERSON) || c->words <= 8))
        evidence_say(j, INTENT_WRONG_CONTACT, 0.76, "", "names another address");
}

static void judge(Judge *j)
{
    const Clause *c = j->c;
    j->neg = HAS(c, NEG) || HAS(c, NOTYET);
    j->future_date = evidence_has_future(j->r, c);
    j->past_date = evidence_has_past(j->r, c);
    j->today = has_today(j->r, c);
    j->money = reading_names_money(j->r, c);
    j->verb = HAS(c, PAY) || HAS(c, PAID) || HAS(c, PAYS) || HAS(c, PAYFUT) || HAS(c, PAYPAST) ||
              ((HAS(c, DONE) || HAS(c, HAPPENS) || HAS(c, PLANNED)) && j->money);
    judge_named(j);
    judge_dispute(j);
    judge_contact(j);
    judge_query(j);
    evidence_judge_payment(j);
}

void evidence_read(const Reading *r, GArray *out)
{
    for (guint i = 0; i < r->clauses->len && out->len < EVIDENCE_MAX; i++) {
        Judge j = {.r = r, .c = reading_clause(r, i), .index = i, .out = out};
        judge(&j);
    }
}

// The rules of single clauses: concepts in, evidence out. A rule combines kinds of words (a verb of paying,
// its tense, its negation, who acts) and never a sentence of one language; the words are in the lexicon.
// Called by intent.c. Conditions and the like, which need more than a clause, are in weigh.c.
#include "reader/evidence.h"

#include <string.h>

typedef struct {
    const Reading *r;
    const Clause *c;
    guint index;
    GArray *out;
    gboolean neg, future_date, past_date, today, verb, money;
} Judge;

static void say(Judge *j, IntentKind kind, double confidence, const char *sub, const char *why)
{
    Evidence e = {
        .reading = j->r, .kind = kind, .confidence = confidence, .sub = sub, .why = why, .clause = j->index};
    if (HAS(j->c, MAYBE) && (kind == INTENT_PAID || (kind == INTENT_PROMISE && confidence < 0.7)))
        e.confidence *= 0.6;
    if (HAS(j->c, REPORT) && kind == INTENT_PAID)
        e.confidence *= 0.95;
    g_array_append_val(j->out, e);
}

static void say_weak(Judge *j, double confidence, const char *why)
{
    say(j, INTENT_PROMISE, confidence, "", why);
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
    if (i >= r->past->len || (strcmp(h->how, "day of the month") != 0 && strcmp(h->how, "holiday") != 0))
        return FALSE;
    const DateHit *p = &g_array_index(r->past, DateHit, i);
    Day ref = r->input->reference;
    return p->start == h->start && p->date <= ref && ref - p->date < h->date - ref;
}

// "paid on Friday" tells of the last one, "paid by Friday" of the next.
static gboolean only_weekday(const Reading *r, const Clause *c)
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
static gboolean is_condition(const Reading *r, const Clause *c)
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

// Whether every phrase of a stop in the clause has the value: 1 is only the wish to be taken off a list of
// addresses, 2 a death, 3 a word that beside payment means something else ("our law office will pay").
static gboolean stop_is(const Judge *j, int value)
{
    gboolean any = FALSE;
    for (guint i = reading_first_match(j->r->concepts, j->c->first); i < j->r->concepts->len; i++) {
        const PhraseMatch *m = &g_array_index(j->r->concepts, PhraseMatch, i);
        if (m->first >= j->c->end)
            break;
        for (guint k = 0; k < m->n_entries; k++) {
            if (m->entry[k]->section == C_STOP && m->entry[k]->number != value)
                return FALSE;
            any |= m->entry[k]->section == C_STOP;
        }
    }
    return any;
}

static void judge_stop(Judge *j)
{
    const Clause *c = j->c;
    gboolean machine_died = HAS(c, STOP) && HAS(c, GOODS) && stop_is(j, 2);
    gboolean own_office = HAS(c, STOP) && (j->verb || j->money) && stop_is(j, 3);
    if (machine_died)
        say(j, INTENT_DISPUTE, 0.7, "", "something is broken");
    else if ((HAS(c, STOP) && !own_office) || (HAS(c, ALONE) && j->r->tokens->tokens->len <= 3))
        say(j, INTENT_STOP, 0.95, stop_is(j, 1) ? "unsubscribe" : "", "stop");
    if (HAS(c, CONTACT) && j->neg && !c->question && !HAS(c, INVOICE) && !HAS(c, PAYMENT))
        say(j, INTENT_STOP, 0.85, "", "wants no contact");
}

static void judge_named(Judge *j)
{
    const Clause *c = j->c;
    judge_stop(j);
    if (HAS(c, SARCASM))
        say(j, INTENT_DISPUTE, 0.62, "sarcasm", "sarcasm");
    if (HAS(c, DISPUTE))
        say(j, INTENT_DISPUTE, 0.85, "", "dispute");
    if (HAS(c, QUERY) && (c->question || !(j->future_date && j->money && HAS(c, ARRIVE))))
        say(j, INTENT_QUERY, 0.82, "", "question");
    if (HAS(c, WRONG))
        say(j, INTENT_WRONG_CONTACT, 0.88, "", "wrong contact");
    if (HAS(c, ISPAID) && !c->question)
        say(j, INTENT_PAID, 0.85, "", "says paid");
    if (HAS(c, ISPROMISE) && !j->neg && (!c->question || j->future_date || HAS(c, IF)))
        say(j, INTENT_PROMISE, 0.75, "", "says will pay");
    if (HAS(c, CHATTER))
        say(j, INTENT_CHATTER, 0.75, "", "small talk");
}

static void judge_dispute(Judge *j)
{
    const Clause *c = j->c;
    gboolean thing = HAS(c, GOODS) || HAS(c, AMOUNT) || HAS(c, INVOICE);
    if (HAS(c, BAD) && thing && !HAS(c, PERSON) && !HAS(c, POREF) && !HAS(c, BANK) && !HAS(c, DOCUMENT) &&
        !(HAS(c, BAD) && j->neg && !HAS(c, GOODS)))
        say(j, INTENT_DISPUTE, c->question ? 0.65 : 0.8, "", "something is wrong");
    else if (HAS(c, BAD) && j->r->clauses->len <= 4 && !HAS(c, PERSON) && !HAS(c, POREF) && !j->neg)
        say(j, INTENT_DISPUTE, 0.55, "", "something is wrong");
    if (j->neg && HAS(c, FIND) && HAS(c, GOODS) && !HAS(c, INVOICE) && !HAS(c, DOCUMENT) && HAS(c, BAD))
        say(j, INTENT_DISPUTE, 0.75, "", "goods are missing");
    if (HAS(c, DEFECT) && !j->neg && !HAS(c, PERSON))
        say(j, INTENT_DISPUTE, 0.77, "", "something is broken");
    if (HAS(c, ONLY) && HAS(c, RECEIVED) && !HAS(c, INVOICE) && !HAS(c, DOCUMENT) && !HAS(c, PAYMENT))
        say(j, INTENT_DISPUTE, 0.75, "", "only part came");
    if (HAS(c, MISSING) && HAS(c, GOODS) && !HAS(c, POREF) && !HAS(c, DOCUMENT))
        say(j, INTENT_DISPUTE, 0.75, "", "goods are missing");
    if (j->neg && HAS(c, AMOUNT) && HAS(c, INVOICE) && !j->verb && !c->question && !HAS(c, RECEIVED))
        say(j, INTENT_DISPUTE, 0.65, "", "something is not on the invoice");
    if (j->neg && HAS(c, RECEIVED) && HAS(c, GOODS) && !HAS(c, INVOICE) && !HAS(c, DOCUMENT))
        say(j, INTENT_DISPUTE, 0.85, "", "goods not received");
    if (j->neg && HAS(c, PERFORMED) && !j->money && !HAS(c, INVOICE) && !HAS(c, PAID))
        say(j, INTENT_DISPUTE, 0.78, "", "not performed");
    if (j->neg && HAS(c, ORDERED))
        say(j, INTENT_DISPUTE, 0.85, "", "not ordered");
    if (j->neg && HAS(c, AGREE))
        say(j, INTENT_DISPUTE, 0.85, "", "not agreed");
    if (j->neg && HAS(c, OWE))
        say(j, INTENT_DISPUTE, 0.8, "", "nothing owed");
    if (HAS(c, INSTEAD) && (thing || j->neg || HAS(c, ONLY) || HAS(c, BAD) || HAS(c, RECEIVED)) &&
        !j->future_date)
        say(j, INTENT_DISPUTE, 0.75, "", "other than agreed");
    if (HAS(c, CREDITOR) && !HAS(c, IGNORE) && !HAS(c, PAID) && !HAS(c, PAYPAST))
        say(j, INTENT_DISPUTE,
            HAS(c, PLEASE) || HAS(c, NOTYET) || HAS(c, SEND) || HAS(c, UNTIL) ? 0.78 : 0.66, "",
            "wants a correction");
    if (HAS(c, REFUSE))
        say(j, INTENT_DISPUTE, 0.85, "", "refuses");
}

static void judge_query(Judge *j)
{
    const Clause *c = j->c;
    gboolean asks = c->question || HAS(c, PLEASE) || HAS(c, ASK) || HAS(c, MODAL);
    gboolean paper = HAS(c, INVOICE) || HAS(c, DOCUMENT);
    if (c->address)
        return;
    if (asks && HAS(c, SEND) && (paper || HAS(c, BANK) || HAS(c, POREF)) && !HAS(c, ATTACHED))
        say(j, INTENT_QUERY, 0.8, "copy", "asks for a document");
    else if ((j->neg || HAS(c, MISSING)) && (HAS(c, RECEIVED) || HAS(c, FIND)) && (paper || HAS(c, FIND)))
        say(j, INTENT_QUERY, 0.78, "copy", "document not there");
    else if (HAS(c, MISSING) && paper && !HAS(c, POREF) && !HAS(c, GOODS))
        say(j, INTENT_QUERY, 0.76, "copy", "document is missing");
    if (HAS(c, POREF) &&
        (j->neg || asks || HAS(c, MISSING) || HAS(c, BAD) || HAS(c, WITHOUT) || HAS(c, SEND)))
        say(j, INTENT_QUERY, 0.82, "po", "order number");
    if (HAS(c, PORTAL) && !HAS(c, PAID) && !HAS(c, PAYPAST) && !HAS(c, SORTED))
        say(j, INTENT_QUERY, 0.78, "portal", "portal");
    if (HAS(c, BANK) && (asks || j->neg || HAS(c, BAD)))
        say(j, INTENT_QUERY, 0.8, "bank", "bank details");
    if (asks && HAS(c, DOCUMENT) && !HAS(c, ATTACHED) && !HAS(c, SEND))
        say(j, INTENT_QUERY, 0.72, "copy", "asks about a document");
    if (c->question && HAS(c, ASK) && (HAS(c, ORDERED) || HAS(c, POREF)))
        say(j, INTENT_QUERY, 0.64, "", "asks about an order");
    if (c->question && HAS(c, ASK) && c->words <= 12 && !HAS(c, GREET) && !HAS(c, IGNORE) &&
        !j->future_date && !j->verb && !HAS(c, SORT) && !HAS(c, FUTURE))
        say(j, INTENT_QUERY, 0.61, "", "asks something");
    if (c->question && HAS(c, ARRIVE) && (HAS(c, YOU) || HAS(c, ASK)))
        say(j, INTENT_QUERY, 0.68, "", "asks whether it arrived");
    if (c->question && (paper || HAS(c, AMOUNT) || HAS(c, BANK) || HAS(c, PAYMENT) || HAS(c, PAID)))
        say(j, INTENT_QUERY, 0.66, "", "asks");
}

static void judge_contact(Judge *j)
{
    const Clause *c = j->c;
    if (HAS(c, PERSON) && (HAS(c, BAD) || j->neg))
        say(j, INTENT_WRONG_CONTACT, 0.85, "", "not the person");
    else if (HAS(c, FORWARD))
        say(j, INTENT_WRONG_CONTACT, 0.75, "", "passed on");
    else if (c->address && (HAS(c, SEND) || HAS(c, PLEASE) || HAS(c, PERSON) || c->words <= 8))
        say(j, INTENT_WRONG_CONTACT, 0.76, "", "names another address");
}

// --- paid and promised

// Payment that is not the writer's to us: a customer's to him, or what we are said to claim.
static gboolean others_payment(const Judge *j)
{
    const Clause *c = j->c;
    if (HAS(c, CLAIMED) || HAS(c, IGNORE))
        return TRUE;
    if (is_condition(j->r, c) && HAS(c, UNTIL) && !j->future_date && !HAS(c, IF))
        return TRUE; // "before we pay, we want ..."
    if (is_condition(j->r, c) && !(c->question && j->future_date) && !HAS(c, FUTURE) && !HAS(c, PAYFUT) &&
        !(HAS(c, PAYS) && !HAS(c, OTHERS)) && !HAS(c, MODAL))
        return TRUE;
    if (HAS(c, OTHERS)) // "we pay when our customer has paid" is still ours
        return (!HAS(c, IF) && !HAS(c, UNTIL)) || is_condition(j->r, c);
    return c->question && HAS(c, YOU) && !HAS(c, WE) && HAS(c, PAY);
}

static void judge_negative(Judge *j)
{
    const Clause *c = j->c;
    gboolean happened = HAS(c, PERFECT) || HAS(c, NOTYET) || HAS(c, PAYPAST) || HAS(c, ALREADY);
    if (c->question) {
        say(j, INTENT_QUERY, 0.62, "", "asks whether it was paid");
        return;
    }
    if (HAS(c, UNTIL) && !HAS(c, PAID) && !HAS(c, MODAL) && !j->future_date) {
        say(j, INTENT_DISPUTE, 0.72, "condition", "no payment until");
        return;
    }
    if (HAS(c, MODAL)) { // cannot pay, or not before a day
        if (j->future_date)
            say(j, INTENT_PROMISE, 0.72, "", "cannot pay before");
        else if (HAS(c, WITHOUT))
            say(j, HAS(c, CREDITOR) || HAS(c, GOODS) ? INTENT_DISPUTE : INTENT_QUERY, 0.72, "",
                "cannot pay without");
        else
            say(j, INTENT_PROMISE, 0.62, "inability", "cannot pay yet");
        return;
    }
    if (happened && !HAS(c, FUTURE)) {
        say(j, INTENT_PROMISE, 0.64, "neg", "admits it is not paid");
        return;
    }
    if (HAS(c, PAY) || HAS(c, PAYS) || HAS(c, PAYFUT) || (HAS(c, FUTURE) && HAS(c, PAID))) {
        if (j->future_date && HAS(c, UNTIL))
            say(j, INTENT_PROMISE, 0.7, "", "not before a day");
        else
            say(j, INTENT_DISPUTE, HAS(c, FUTURE) || HAS(c, PAYS) || HAS(c, PAYFUT) ? 0.82 : 0.66, "refuse",
                "will not pay");
        return;
    }
    if (HAS(c, PAID))
        say(j, INTENT_PROMISE, 0.6, "neg", "admits it is not paid");
}

static gboolean judge_promise(Judge *j)
{
    const Clause *c = j->c;
    if ((HAS(c, QUERY) || HAS(c, DISPUTE) || HAS(c, WRONG) || HAS(c, STOP)) && !j->future_date)
        return FALSE; // what is named outright goes before what is implied
    const char *sub = HAS(c, INSTALMENTS) ? "instalments" : HAS(c, PARTIAL) ? "partial" : "";
    gboolean known_past = (HAS(c, ALREADY) || j->past_date) && !j->future_date;
    if (c->question && HAS(c, BANK))
        return FALSE;
    if (HAS(c, PAYFUT))
        say(j, INTENT_PROMISE, 0.85, sub, "will pay");
    else if (HAS(c, FUTURE) && (HAS(c, PAY) || HAS(c, PAID) || HAS(c, PAYS) || (HAS(c, DONE) && j->money) ||
                                (HAS(c, SORTED) && !HAS(c, OTHERS))))
        say(j, INTENT_PROMISE, 0.86, sub, "will pay");
    else if (HAS(c, PLANNED) && !(known_past && HAS(c, PAID)))
        say(j, INTENT_PROMISE, j->money || HAS(c, PAY) || j->future_date ? 0.8 : 0.7, sub,
            "payment is planned");
    else if (HAS(c, FUTURE) && (HAS(c, ARRIVE) || HAS(c, HAPPENS)) &&
             (j->money || HAS(c, INVOICE) || j->future_date))
        say(j, INTENT_PROMISE, 0.76, sub, "money will come");
    else if (HAS(c, HAPPENS) && (j->money || HAS(c, INVOICE) || j->future_date || j->today) &&
             !j->past_date && !HAS(c, PERFECT))
        say(j, INTENT_PROMISE, j->future_date ? 0.8 : 0.66, sub, "money comes");
    else if (HAS(c, PAYS) && !known_past)
        say(j, INTENT_PROMISE, 0.78, sub, "pays soon");
    else if (HAS(c, MODAL) && (HAS(c, PAY) || (HAS(c, PAID) && HAS(c, WE))))
        say(j, INTENT_PROMISE, j->future_date || *sub ? 0.76 : 0.64, sub, "can pay");
    else if (HAS(c, FUTURE) && j->future_date && (HAS(c, PAYMENT) || HAS(c, PARTIAL)) && !HAS(c, SEND))
        say(j, INTENT_PROMISE, 0.76, sub, "offers a payment");
    else if (HAS(c, PAY) && (j->future_date || HAS(c, INSTALMENTS) || HAS(c, PARTIAL)))
        say(j, INTENT_PROMISE, 0.72, sub, "to pay on a day");
    else if (HAS(c, PAID) && j->future_date && !only_weekday(j->r, c) && !HAS(c, PERFECT) &&
             !HAS(c, ALREADY) && !j->past_date)
        say(j, INTENT_PROMISE, 0.72, sub, "paid by a day to come");
    else
        return FALSE;
    return TRUE;
}

static gboolean judge_paid(Judge *j)
{
    const Clause *c = j->c;
    const char *sub = HAS(c, PARTIAL) ? "partial" : "";
    if (HAS(c, FUTURE) || HAS(c, IF) || HAS(c, UNTIL))
        return FALSE;
    if (HAS(c, JUSTDONE) && (HAS(c, PAY) || HAS(c, PAYS))) {
        say(j, INTENT_PAID, 0.88, sub, "has just paid");
        return TRUE;
    }
    if (HAS(c, PAYPAST))
        say(j, INTENT_PAID, 0.86, sub, "paid");
    else if (HAS(c, PAID) && (HAS(c, PERFECT) || HAS(c, ALREADY) || j->past_date || j->money))
        say(j, INTENT_PAID, 0.9, sub, "has been paid");
    else if (HAS(c, PAID))
        say(j, INTENT_PAID, 0.76, sub, "paid");
    else if (HAS(c, DONE) && j->money)
        say(j, INTENT_PAID, HAS(c, PERFECT) || j->past_date || HAS(c, ALREADY) ? 0.86 : 0.76, sub,
            "payment made");
    else if (HAS(c, PAYS) && (HAS(c, ALREADY) || j->past_date))
        say(j, INTENT_PAID, 0.82, sub, "paid");
    else if (HAS(c, SORTED) && (c->words <= 8 || j->past_date))
        say(j, INTENT_PAID, 0.68, sub, "done");
    else
        return FALSE;
    return TRUE;
}

static gboolean names_invoices(const Reading *r, const Clause *c)
{
    guint i = reading_first_match(r->refers, c->first);
    return r->input->n_invoices > 1 && i < r->refers->len &&
           g_array_index(r->refers, PhraseMatch, i).first < c->end;
}

// Payment as a whole is said to come without a verb of paying.
static void judge_implied(Judge *j)
{
    const Clause *c = j->c;
    if (HAS(c, RUN) && j->future_date)
        say(j, INTENT_PROMISE, 0.76, "run", "payment run");
    else if (HAS(c, INSTALMENTS) && !j->neg)
        say(j, INTENT_PROMISE, 0.64, "instalments", "instalments");
    else if (HAS(c, SORT) && !j->neg &&
             (HAS(c, FUTURE) || j->future_date || j->today || HAS(c, WE) || HAS(c, SORT) > 1))
        say_weak(j, j->future_date || j->today ? 0.74 : 0.62, "will see to it");
    else if (j->future_date && !j->neg && !c->question && names_invoices(j->r, c) && !HAS(c, GOODS))
        say(j, INTENT_PROMISE, 0.74, "", "the others on a day");
    else if (HAS(c, YOU) && j->money && (HAS(c, RECEIVED) || HAS(c, ARRIVE)) && j->future_date && !j->neg &&
             !c->question)
        say(j, INTENT_PROMISE, 0.72, "", "you have the money by a day");
    else if (HAS(c, ARRIVE) && j->future_date && !j->neg && !c->question)
        say_weak(j, 0.62, "money will be there");
    else if (HAS(c, DONE) && HAS(c, PERFECT) && !j->neg && !c->question && !HAS(c, GOODS) &&
             !HAS(c, FUTURE) && !HAS(c, DOCUMENT) && !HAS(c, RECEIVED) &&
             (j->past_date || j->today || (j->future_date && only_weekday(j->r, c))))
        say(j, INTENT_PAID, 0.66, "", "it went out on a day");
    else if (HAS(c, HABIT) && j->future_date && (HAS(c, PAY) || HAS(c, PAID) || HAS(c, PAYS)))
        say(j, INTENT_PROMISE, 0.7, "run", "usual day of payment");
}

static void judge_remittance(Judge *j)
{
    const Clause *c = j->c;
    gboolean proof = HAS(c, REMITTANCE) || (HAS(c, ATTACHED) && HAS(c, DOCUMENT) && HAS(c, PAYMENT));
    if (proof && !c->question && !j->neg && !HAS(c, FUTURE) && !HAS(c, ASK) &&
        (HAS(c, ATTACHED) || HAS(c, DONE) || j->r->clauses->len <= 3 || !HAS(c, PLEASE)))
        say(j, INTENT_PAID, HAS(c, ATTACHED) ? 0.86 : 0.7, "remittance", "remittance advice");
}

static void judge_payment(Judge *j)
{
    const Clause *c = j->c;
    if (others_payment(j)) {
        if (HAS(c, OTHERS) && !c->question && !HAS(c, CLAIMED) && !HAS(c, IGNORE))
            say_weak(j, 0.61, "waits for the money of others");
        return;
    }
    judge_remittance(j);
    if (j->neg && (j->verb || (j->money && (HAS(c, UNTIL) || HAS(c, IF))))) {
        judge_negative(j);
        return;
    }
    if (j->neg && HAS(c, OURMONEY) && !c->question)
        say(j, INTENT_PROMISE, 0.61, "inability", "has not the money");
    gboolean asked = c->question && !HAS(c, PARTIAL) && !HAS(c, INSTALMENTS) && !j->future_date;
    if (j->verb && asked && (HAS(c, PAID) || HAS(c, RECEIVED) || HAS(c, YOU) || HAS(c, ASK))) {
        say(j, INTENT_QUERY, 0.7, "", "asks about a payment");
        return;
    }
    if ((HAS(c, EXTEND) || (HAS(c, GIVETIME) && j->future_date)) && !j->neg && !HAS(c, PAID)) {
        say(j, INTENT_PROMISE, j->future_date ? 0.74 : 0.62, "", "asks for time");
        return;
    }
    if (HAS(c, JUSTDONE) && !j->neg && judge_paid(j))
        return;
    if (j->neg && j->future_date && !c->question && !HAS(c, GOODS) && !HAS(c, RECEIVED) && !HAS(c, INVOICE) &&
        !HAS(c, DISPUTE) && !HAS(c, WRONG) && !HAS(c, STOP)) {
        say(j, INTENT_PROMISE, 0.64, "", "not before a day");
        return;
    }
    if (judge_promise(j) || j->neg || (c->question && HAS(c, ASK)) || judge_paid(j))
        return;
    judge_implied(j);
}

static gboolean names_sum(const Reading *r, const Clause *c)
{
    for (guint i = 0; i < r->amounts->len; i++) {
        const MoneyHit *a = &g_array_index(r->amounts, MoneyHit, i);
        if (a->first >= c->first && a->first < c->end && *a->currency)
            return TRUE;
    }
    return FALSE;
}

static void judge(Judge *j)
{
    const Clause *c = j->c;
    j->neg = HAS(c, NEG) || HAS(c, NOTYET);
    j->future_date = evidence_has_future(j->r, c);
    j->past_date = evidence_has_past(j->r, c);
    j->today = has_today(j->r, c);
    j->money = HAS(c, PAYMENT) || HAS(c, RUN) || names_sum(j->r, c);
    j->verb = HAS(c, PAY) || HAS(c, PAID) || HAS(c, PAYS) || HAS(c, PAYFUT) || HAS(c, PAYPAST) ||
              ((HAS(c, DONE) || HAS(c, HAPPENS) || HAS(c, PLANNED)) && j->money);
    judge_named(j);
    judge_dispute(j);
    judge_contact(j);
    judge_query(j);
    judge_payment(j);
}

void evidence_read(const Reading *r, GArray *out)
{
    for (guint i = 0; i < r->clauses->len && out->len < EVIDENCE_MAX; i++) {
        Judge j = {.r = r, .c = reading_clause(r, i), .index = i, .out = out};
        judge(&j);
    }
}

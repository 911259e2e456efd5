// The rules of single clauses about payment: done, under way, to come, refused, asked about. Called by
// evidence.c for every clause; what a verb means depends on its tense, its negation and the days beside it.
#include "reader/evidence_parts.h"

#include <string.h>

// Payment that is not the writer's to us: a customer's to him, or what we are said to claim.
static gboolean others_payment(const Judge *j)
{
    const Clause *c = j->c;
    if (HAS(c, CLAIMED) || HAS(c, IGNORE))
        return TRUE;
    if (evidence_is_condition(j->r, c) && HAS(c, UNTIL) && !j->future_date && !HAS(c, IF))
        return TRUE; // "before we pay, we want ..."
    if (evidence_is_condition(j->r, c) && !(c->question && j->future_date) && !HAS(c, FUTURE) &&
        !HAS(c, PAYFUT) && !(HAS(c, PAYS) && !HAS(c, OTHERS)) && !HAS(c, MODAL))
        return TRUE;
    if (HAS(c, OTHERS)) // "we pay when our customer has paid" is still ours
        return (!HAS(c, IF) && !HAS(c, UNTIL)) || evidence_is_condition(j->r, c);
    return c->question && HAS(c, YOU) && !HAS(c, WE) && HAS(c, PAY);
}

static void judge_negative(Judge *j)
{
    const Clause *c = j->c;
    gboolean happened = HAS(c, PERFECT) || HAS(c, NOTYET) || HAS(c, PAYPAST) || HAS(c, ALREADY);
    if (c->question) {
        evidence_say(j, INTENT_QUERY, 0.62, "", "asks whether it was paid");
        return;
    }
    if (HAS(c, UNTIL) && !HAS(c, PAID) && !HAS(c, MODAL) && !j->future_date) {
        evidence_say(j, INTENT_DISPUTE, 0.72, "condition", "no payment until");
        return;
    }
    if (HAS(c, MODAL)) { // cannot pay, or not before a day
        if (j->future_date)
            evidence_say(j, INTENT_PROMISE, 0.72, "", "cannot pay before");
        else if (HAS(c, WITHOUT))
            evidence_say(j, HAS(c, CREDITOR) || HAS(c, GOODS) ? INTENT_DISPUTE : INTENT_QUERY, 0.72, "",
                         "cannot pay without");
        else
            evidence_say(j, INTENT_PROMISE, 0.62, "inability", "cannot pay yet");
        return;
    }
    if (happened && !HAS(c, FUTURE)) {
        evidence_say(j, INTENT_PROMISE, 0.64, "neg", "admits it is not paid");
        return;
    }
    if (HAS(c, PAY) || HAS(c, PAYS) || HAS(c, PAYFUT) || (HAS(c, FUTURE) && HAS(c, PAID))) {
        if (j->future_date && HAS(c, UNTIL))
            evidence_say(j, INTENT_PROMISE, 0.7, "", "not before a day");
        else
            evidence_say(j, INTENT_DISPUTE, HAS(c, FUTURE) || HAS(c, PAYS) || HAS(c, PAYFUT) ? 0.82 : 0.66,
                         "refuse", "will not pay");
        return;
    }
    if (HAS(c, PAID))
        evidence_say(j, INTENT_PROMISE, 0.6, "neg", "admits it is not paid");
}

// "The delivery is planned for Friday".
static gboolean plans_something_else(const Judge *j)
{
    const Clause *c = j->c;
    return HAS(c, EVENT) && !j->money && !HAS(c, PAY) && !HAS(c, PAYMENT) && !HAS(c, RUN) && !HAS(c, INVOICE);
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
        evidence_say(j, INTENT_PROMISE, 0.85, sub, "will pay");
    else if (HAS(c, FUTURE) && (HAS(c, PAY) || HAS(c, PAID) || HAS(c, PAYS) || (HAS(c, DONE) && j->money) ||
                                (HAS(c, SORTED) && !HAS(c, OTHERS))))
        evidence_say(j, INTENT_PROMISE, 0.86, sub, "will pay");
    else if (HAS(c, PLANNED) && !(known_past && HAS(c, PAID)) && !plans_something_else(j))
        evidence_say(j, INTENT_PROMISE, j->money || HAS(c, PAY) || j->future_date ? 0.8 : 0.7, sub,
                     "payment is planned");
    else if (HAS(c, FUTURE) && (HAS(c, ARRIVE) || HAS(c, HAPPENS)) &&
             (j->money || HAS(c, INVOICE) || j->future_date) && !plans_something_else(j))
        evidence_say(j, INTENT_PROMISE, 0.76, sub, "money will come");
    else if (HAS(c, HAPPENS) && (j->money || HAS(c, INVOICE) || j->future_date || j->today) &&
             !j->past_date && !HAS(c, PERFECT) && !plans_something_else(j))
        evidence_say(j, INTENT_PROMISE, j->future_date ? 0.8 : 0.66, sub, "money comes");
    else if (HAS(c, PAYS) && !known_past)
        evidence_say(j, INTENT_PROMISE, 0.78, sub, "pays soon");
    else if (HAS(c, MODAL) && (HAS(c, PAY) || (HAS(c, PAID) && HAS(c, WE))))
        evidence_say(j, INTENT_PROMISE, j->future_date || *sub ? 0.76 : 0.64, sub, "can pay");
    else if (HAS(c, FUTURE) && j->future_date && (HAS(c, PAYMENT) || HAS(c, PARTIAL)) && !HAS(c, SEND))
        evidence_say(j, INTENT_PROMISE, 0.76, sub, "offers a payment");
    else if (HAS(c, PAY) && (j->future_date || HAS(c, INSTALMENTS) || HAS(c, PARTIAL)))
        evidence_say(j, INTENT_PROMISE, 0.72, sub, "to pay on a day");
    else if ((HAS(c, PAID) || (HAS(c, DONE) && j->money) || HAS(c, SORTED)) && j->future_date &&
             !evidence_only_weekday(j->r, c) && (!HAS(c, PERFECT) || HAS(c, PRESENT) >= HAS(c, PERFECT)) &&
             !HAS(c, ALREADY) && !HAS(c, PAST) && !j->past_date)
        evidence_say(j, INTENT_PROMISE, 0.72, sub, "paid by a day to come");
    else if (HAS(c, DONE) && j->money && j->future_date && !evidence_only_weekday(j->r, c) &&
             !HAS(c, ALREADY) && !j->past_date)
        evidence_say(j, INTENT_PROMISE, 0.7, sub, "ordered for a day to come");
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
        evidence_say(j, INTENT_PAID, 0.88, sub, "has just paid");
        return TRUE;
    }
    if (HAS(c, PAYPAST))
        evidence_say(j, INTENT_PAID, 0.86, sub, "paid");
    else if (HAS(c, PAID) && (HAS(c, PERFECT) || HAS(c, ALREADY) || j->past_date || j->money))
        evidence_say(j, INTENT_PAID, 0.9, sub, "has been paid");
    else if (HAS(c, PAID))
        evidence_say(j, INTENT_PAID, 0.76, sub, "paid");
    else if (HAS(c, DONE) && j->money)
        evidence_say(j, INTENT_PAID, HAS(c, PERFECT) || j->past_date || HAS(c, ALREADY) ? 0.86 : 0.76, sub,
                     "payment made");
    else if (HAS(c, PAYS) && (HAS(c, ALREADY) || j->past_date))
        evidence_say(j, INTENT_PAID, 0.82, sub, "paid");
    else if (HAS(c, SORTED) && (c->words <= 8 || j->past_date))
        evidence_say(j, INTENT_PAID, 0.68, sub, "done");
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
        evidence_say(j, INTENT_PROMISE, 0.76, "run", "payment run");
    else if (HAS(c, INSTALMENTS) && !j->neg)
        evidence_say(j, INTENT_PROMISE, 0.64, "instalments", "instalments");
    else if (HAS(c, SORT) && !j->neg &&
             (HAS(c, FUTURE) || j->future_date || j->today || HAS(c, WE) || HAS(c, SORT) > 1))
        evidence_say_weak(j, j->future_date || j->today ? 0.74 : 0.62, "will see to it");
    else if (j->future_date && !j->neg && !c->question && names_invoices(j->r, c) && !HAS(c, GOODS) &&
             !HAS(c, PAST))
        evidence_say(j, INTENT_PROMISE, 0.74, "", "the others on a day");
    else if (HAS(c, YOU) && j->money && (HAS(c, RECEIVED) || HAS(c, ARRIVE)) && j->future_date && !j->neg &&
             !c->question)
        evidence_say(j, INTENT_PROMISE, 0.72, "", "you have the money by a day");
    else if (HAS(c, ARRIVE) && j->future_date && !j->neg && !c->question)
        evidence_say_weak(j, 0.62, "money will be there");
    else if (HAS(c, PAST) && (j->money || HAS(c, DONE)) && !j->neg && !c->question && !HAS(c, GOODS) &&
             !HAS(c, BAD) && (j->past_date || j->today || (j->future_date && evidence_only_weekday(j->r, c))))
        evidence_say(j, INTENT_PAID, 0.64, "", "money went on a day");
    else if (HAS(c, DONE) && HAS(c, PERFECT) && !j->neg && !c->question && !HAS(c, GOODS) &&
             !HAS(c, FUTURE) && !HAS(c, DOCUMENT) && !HAS(c, RECEIVED) &&
             (j->past_date || j->today || (j->future_date && evidence_only_weekday(j->r, c))))
        evidence_say(j, INTENT_PAID, 0.66, "", "it went out on a day");
    else if (HAS(c, HABIT) && j->future_date && (HAS(c, PAY) || HAS(c, PAID) || HAS(c, PAYS)))
        evidence_say(j, INTENT_PROMISE, 0.7, "run", "usual day of payment");
}

static void judge_remittance(Judge *j)
{
    const Clause *c = j->c;
    gboolean proof = HAS(c, REMITTANCE) || (HAS(c, ATTACHED) && HAS(c, DOCUMENT) && HAS(c, PAYMENT));
    if (proof && !c->question && !j->neg && !HAS(c, FUTURE) && !HAS(c, ASK) &&
        (HAS(c, ATTACHED) || HAS(c, DONE) || j->r->clauses->len <= 3 || !HAS(c, PLEASE)))
        evidence_say(j, INTENT_PAID, HAS(c, ATTACHED) ? 0.86 : 0.7, "remittance", "remittance advice");
}

void evidence_judge_payment(Judge *j)
{
    const Clause *c = j->c;
    if (others_payment(j)) {
        if (HAS(c, OTHERS) && !c->question && !HAS(c, CLAIMED) && !HAS(c, IGNORE))
            evidence_say_weak(j, 0.61, "waits for the money of others");
        return;
    }
    judge_remittance(j);
    if (j->neg && (j->verb || (j->money && (HAS(c, UNTIL) || HAS(c, IF))))) {
        judge_negative(j);
        return;
    }
    if (j->neg && HAS(c, OURMONEY) && !c->question)
        evidence_say(j, INTENT_PROMISE, 0.61, "inability", "has not the money");
    gboolean asked = c->question && !HAS(c, PARTIAL) && !HAS(c, INSTALMENTS) && !j->future_date;
    if (asked && HAS(c, PAID) && HAS(c, ALREADY) && !HAS(c, ASK) && !j->neg) {
        evidence_say(j, INTENT_PAID, 0.66, "", "but it is paid?");
        return;
    }
    if (j->verb && asked && (HAS(c, PAID) || HAS(c, RECEIVED) || HAS(c, YOU) || HAS(c, ASK))) {
        evidence_say(j, INTENT_QUERY, 0.7, "", "asks about a payment");
        return;
    }
    if ((HAS(c, EXTEND) || (HAS(c, GIVETIME) && j->future_date)) && !j->neg && !HAS(c, PAID) &&
        !plans_something_else(j)) {
        evidence_say(j, INTENT_PROMISE, j->future_date ? 0.74 : 0.62, "", "asks for time");
        return;
    }
    if (HAS(c, JUSTDONE) && !j->neg && judge_paid(j))
        return;
    if (j->neg && j->future_date && !c->question && !HAS(c, GOODS) && !HAS(c, RECEIVED) && !HAS(c, INVOICE) &&
        !HAS(c, DISPUTE) && !HAS(c, WRONG) && !HAS(c, STOP)) {
        evidence_say(j, INTENT_PROMISE, 0.64, "", "not before a day");
        return;
    }
    if (judge_promise(j) || j->neg || (c->question && HAS(c, ASK)) || judge_paid(j))
        return;
    judge_implied(j);
}

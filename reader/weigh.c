// Evidence against evidence: a promise under a condition that only the creditor can fulfil is a dispute;
// "send me a copy and I will pay" is a question; sarcasm takes a promise back. Called by intent.c.
#include "reader/evidence.h"

#include <string.h>

static Clause *clause_of(const Evidence *e)
{
    return reading_clause(e->reading, e->clause);
}

// The creditor is the one to act in these tokens: a correction, the goods, papers, or "you" do something.
static gboolean creditor_acts(const Reading *r, guint first, guint end)
{
    static const Section acts[] = {C_CREDITOR, C_GOODS, C_POREF, C_DOCUMENT, C_SEND, C_DISPUTE, C_QUERY};
    if (evidence_range_has(r, first, end, C_OKWITH) || evidence_range_has(r, first, end, C_OTHERS) ||
        evidence_range_has(r, first, end, C_OURMONEY))
        return FALSE;
    for (gsize i = 0; i < G_N_ELEMENTS(acts); i++)
        if (evidence_range_has(r, first, end, acts[i]))
            return TRUE;
    if (evidence_range_has(r, first, end, C_RECEIVED) && !evidence_range_has(r, first, end, C_PAYMENT))
        return TRUE;
    return evidence_range_has(r, first, end, C_YOU) && !evidence_range_has(r, first, end, C_WE) &&
           !evidence_range_has(r, first, end, C_PAID);
}

// From a condition's first word to the end of its clause, is it the creditor's to fulfil?
static gboolean sentence_has_condition(const Evidence *e)
{
    const Reading *r = e->reading;
    const Sentence *s = reading_sentence(r, clause_of(e)->sentence);
    for (guint i = reading_first_match(r->concepts, s->first); i < r->concepts->len; i++) {
        const PhraseMatch *m = &g_array_index(r->concepts, PhraseMatch, i);
        if (m->first >= s->end)
            break;
        gboolean marker = FALSE;
        for (guint k = 0; k < m->n_entries; k++)
            marker |= m->entry[k]->section == C_IF || m->entry[k]->section == C_UNTIL ||
                      m->entry[k]->section == C_WITHOUT;
        if (!marker)
            continue;
        guint end = s->end;
        for (guint c = s->clause; c < s->clause + s->n_clauses; c++)
            if (m->first >= reading_clause(r, c)->first && m->first < reading_clause(r, c)->end)
                end = reading_clause(r, c)->end;
        if (creditor_acts(r, m->end, end))
            return TRUE;
    }
    return FALSE;
}

static void weigh_condition(GArray *evidence, Evidence *e)
{
    if (e->kind != INTENT_PROMISE || e->dropped || !sentence_has_condition(e))
        return;
    Evidence dispute = *e;
    dispute.kind = INTENT_DISPUTE;
    dispute.confidence = 0.8;
    dispute.sub = "condition";
    dispute.why = "pays only when the creditor acts";
    e->dropped = TRUE;
    g_array_append_val(evidence, dispute); // e is stale from here
}

// The same or the sentence before it already says something of that kind.
static gboolean kind_just_before(const GArray *evidence, const Evidence *e, IntentKind kind)
{
    guint at = clause_of(e)->sentence;
    for (guint i = 0; i < evidence->len; i++) {
        const Evidence *o = &g_array_index(evidence, Evidence, i);
        guint s = clause_of(o)->sentence;
        if (!o->dropped && o->kind == kind && o->reading == e->reading && o->clause <= e->clause &&
            (s == at || s + 1 == at))
            return TRUE;
    }
    return FALSE;
}

static gboolean has_kind(const GArray *evidence, IntentKind kind, double least)
{
    for (guint i = 0; i < evidence->len; i++) {
        const Evidence *o = &g_array_index(evidence, Evidence, i);
        if (!o->dropped && o->kind == kind && o->confidence >= least)
            return TRUE;
    }
    return FALSE;
}

static gboolean sentence_has(const Evidence *e, Section concept)
{
    const Sentence *s = reading_sentence(e->reading, clause_of(e)->sentence);
    return evidence_range_has(e->reading, s->first, s->end, concept);
}

static gboolean sentence_is_dated(const Evidence *e)
{
    const Sentence *s = reading_sentence(e->reading, clause_of(e)->sentence);
    for (guint c = s->clause; c < s->clause + s->n_clauses; c++)
        if (evidence_has_future(e->reading, reading_clause(e->reading, c)))
            return TRUE;
    return FALSE;
}

static void weigh_promise(const GArray *evidence, Evidence *e)
{
    gboolean dated = sentence_is_dated(e), then = HAS(clause_of(e), THEN);
    gboolean asked =
        kind_just_before(evidence, e, INTENT_QUERY) || kind_just_before(evidence, e, INTENT_DISPUTE);
    if (sentence_has(e, C_SARCASM))
        e->dropped = TRUE;
    else if (asked && (then || !dated))
        e->dropped = TRUE; // "Send me a copy, then I will pay."
    else if (!dated && (e->weak || e->confidence < 0.75) &&
             (has_kind(evidence, INTENT_WRONG_CONTACT, 0.7) || has_kind(evidence, INTENT_QUERY, 0.7)))
        e->dropped = TRUE;
    else if (e->weak && has_kind(evidence, INTENT_PAID, 0.75))
        e->dropped = TRUE;
    else if (e->confidence < 0.7 && has_kind(evidence, INTENT_PAID, 0.8))
        e->dropped = TRUE;
}

// A bare word of payment ("pago": paid, or I pay) beside a day to come in the same sentence: for a person.
static void doubt_paid(Evidence *e)
{
    const Sentence *s = reading_sentence(e->reading, clause_of(e)->sentence);
    for (guint c = s->clause; c < s->clause + s->n_clauses; c++)
        if (c != e->clause && evidence_has_future(e->reading, reading_clause(e->reading, c)))
            e->confidence = MIN(e->confidence, 0.55);
}

// "He told you it was paid. It hadn't.": a short sentence that denies, without a verb of its own.
static gboolean denied_after(const Evidence *e)
{
    const Reading *r = e->reading;
    guint next = clause_of(e)->sentence + 1;
    if (next >= r->sentences->len)
        return FALSE;
    const Sentence *s = reading_sentence(r, next);
    const Clause *c = reading_clause(r, s->clause);
    return s->n_clauses == 1 && c->words <= 4 && HAS(c, NEG) && HAS(c, PERFECT) && !HAS(c, RECEIVED);
}

static void weigh_one(GArray *evidence, Evidence *e)
{
    if (e->dropped)
        return;
    if (e->kind == INTENT_PAID && HAS(clause_of(e), PAID) && !HAS(clause_of(e), PERFECT) &&
        !HAS(clause_of(e), ALREADY) && !HAS(clause_of(e), PAYPAST) &&
        !evidence_has_past(e->reading, clause_of(e)))
        doubt_paid(e);
    if (e->kind == INTENT_PROMISE)
        weigh_promise(evidence, e);
    else if (e->kind == INTENT_STOP && strcmp(e->sub, "unsubscribe") == 0 &&
             kind_just_before(evidence, e, INTENT_WRONG_CONTACT))
        e->dropped = TRUE; // "Wrong person, please take me off your list."
    else if (e->kind == INTENT_STOP && e->confidence < 0.9 && kind_just_before(evidence, e, INTENT_PAID) &&
             sentence_has(e, C_PAID))
        e->dropped = TRUE; // "it was paid, so please do not write to us again": no wish for silence as such
    else if (e->kind == INTENT_PAID && (sentence_has(e, C_SARCASM) || denied_after(e)))
        e->dropped = TRUE;
    else if (e->kind == INTENT_DISPUTE && strcmp(e->sub, "nothing owed") == 0 &&
             has_kind(evidence, INTENT_PAID, 0.6))
        e->dropped = TRUE; // "we owe you nothing, it was paid in May"
    else if (e->kind == INTENT_STOP && strcmp(e->sub, "silence") == 0 &&
             has_kind(evidence, INTENT_PAID, 0.75))
        e->confidence = MIN(e->confidence, 0.5);
    else if (e->kind == INTENT_DISPUTE && e->confidence < 0.6 &&
             (has_kind(evidence, INTENT_PAID, 0.7) || has_kind(evidence, INTENT_PROMISE, 0.7) ||
              has_kind(evidence, INTENT_QUERY, 0.7) || has_kind(evidence, INTENT_WRONG_CONTACT, 0.7)))
        e->dropped = TRUE;
    else if (e->kind == INTENT_QUERY && e->confidence < 0.7 && has_kind(evidence, INTENT_DISPUTE, 0.75))
        e->dropped = TRUE;
}

void evidence_weigh(GArray *evidence)
{
    guint n = evidence->len;
    for (guint i = 0; i < n; i++)
        weigh_condition(evidence, &g_array_index(evidence, Evidence, i));
    for (guint i = 0; i < evidence->len; i++)
        weigh_one(evidence, &g_array_index(evidence, Evidence, i));
}

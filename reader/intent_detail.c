// The details of an intent: the sentence it comes from, the day it names, the sum. Called by intent.c.
#include "reader/intent_parts.h"

#include <string.h>

#include "policy/base/text.h"
#include "reader/promisedate.h"

static gboolean after_payment_verb(const Reading *r, guint token)
{
    guint from = token > 2 ? token - 2 : 0;
    return evidence_range_has(r, from, token, C_PAY) || evidence_range_has(r, from, token, C_PAID) ||
           evidence_range_has(r, from, token, C_PAYS) || evidence_range_has(r, from, token, C_PAYFUT) ||
           evidence_range_has(r, from, token, C_PARTIAL) || evidence_range_has(r, from, token, C_PAYPAST);
}

static gboolean in_date(const Reading *r, const MoneyHit *a)
{
    gsize start = reading_token(r, a->first)->start, end = reading_token(r, a->end - 1)->end;
    for (guint i = 0; i < r->future->len; i++) {
        const DateHit *h = &g_array_index(r->future, DateHit, i);
        if (start < h->end && end > h->start)
            return TRUE;
    }
    return FALSE;
}

static const char *thread_currency(const IntentInput *in)
{
    return in->n_invoices ? in->invoices[0].currency : "";
}

static gboolean is_sum(const Reading *r, const MoneyHit *a)
{
    if (reading_token(r, a->first)->kind == TOKEN_OPAQUE)
        return FALSE;
    if (*a->currency)
        return TRUE;
    const Token *next = reading_token(r, a->end);
    gboolean percent = next && next->kind == TOKEN_MARK && next->mark == '%';
    if (in_date(r, a) || percent)
        return FALSE;
    return a->decimals || (a->minor >= 5000 && after_payment_verb(r, a->first));
}

static void set_amount(Intent *intent, const Evidence *e)
{
    const Reading *r = e->reading;
    const Sentence *s = reading_sentence(r, evidence_clause(e)->sentence);
    for (int wide = 0; wide < 2; wide++) {
        guint first = wide ? s->first : evidence_clause(e)->first,
              end = wide ? s->end : evidence_clause(e)->end;
        for (guint i = 0; i < r->amounts->len; i++) {
            const MoneyHit *a = &g_array_index(r->amounts, MoneyHit, i);
            if (a->first < first || a->first >= end || !is_sum(r, a))
                continue;
            intent->has_amount = TRUE;
            intent->amount_minor = a->minor;
            g_strlcpy(intent->currency, *a->currency ? a->currency : thread_currency(r->input),
                      sizeof intent->currency);
            return;
        }
    }
}

static void set_text(Intent *intent, const Evidence *e)
{
    const Reading *r = e->reading;
    const Sentence *s = reading_sentence(r, evidence_clause(e)->sentence);
    gsize start = reading_token(r, s->first)->start, end = reading_token(r, s->end - 1)->end;
    g_autofree char *raw = g_strndup(r->text + start, end - start);
    intent->text = text_line(raw, 300);
}

// "nothing before 1 April", "cannot pay before the 10th".
static gboolean negates(const Reading *r, const DateHit *h)
{
    guint token = reading_token_at(r, h->start);
    for (guint i = 0; i < r->clauses->len; i++) {
        const Clause *c = reading_clause(r, i);
        if (token >= c->first && token < c->end)
            return HAS(c, NEG) || HAS(c, NOTYET);
    }
    return FALSE;
}

static void set_date(Intent *intent, const Evidence *e)
{
    const DateHit *h = NULL;
    if (intent->kind == INTENT_PROMISE)
        h = promisedate_find(e);
    else if (intent->kind == INTENT_PAID)
        h = promisedate_paid(e);
    if (!h)
        return;
    intent->date = h->date;
    if (strcmp(h->how, "two days of the month") == 0 && h->first >= e->reading->input->reference &&
        (HAS(evidence_clause(e), RUN) || HAS(evidence_clause(e), HABIT)))
        intent->date = h->first; // of several days of payment the next
    if (h->sense == DATE_BY && h->last > h->date && negates(e->reading, h))
        intent->date = h->last; // "not before the 10th": the 10th
    intent->first = h->first;
    intent->last = h->last;
    intent->how = h->how;
}

void intentdetail_set(Intent *intent, const Evidence *e)
{
    set_text(intent, e);
    set_date(intent, e);
    set_amount(intent, e);
}

static const Intent *intent_of(const GPtrArray *intents, IntentKind kind)
{
    for (guint i = 0; i < intents->len; i++)
        if (((const Intent *)intents->pdata[i])->kind == kind)
            return intents->pdata[i];
    return NULL;
}

// Whether both dates are one and the same words, read once as gone and once as to come.
static gboolean is_same_expression(const Intent *paid, const Intent *promise)
{
    int a, b;
    if (g_strcmp0(paid->text, promise->text) != 0 || g_strcmp0(paid->how, promise->how) != 0)
        return FALSE;
    if (strcmp(paid->how, "weekday") == 0)
        return day_weekday(paid->date) == day_weekday(promise->date);
    day_to_ymd(paid->date, NULL, NULL, &a);
    day_to_ymd(promise->date, NULL, NULL, &b);
    return strcmp(paid->how, "day of the month") == 0 && a == b;
}

void intentdetail_settle(GPtrArray *intents)
{
    const Intent *paid = intent_of(intents, INTENT_PAID);
    for (guint i = 0; paid && paid->date != DAY_NONE && i < intents->len; i++) {
        Intent *in = intents->pdata[i];
        if (in->kind == INTENT_PROMISE && in->date != DAY_NONE && paid->date < in->date &&
            is_same_expression(paid, in))
            in->date = in->first = in->last = DAY_NONE;
    }
}

gboolean intentdetail_is_advice(const Verdict *v, const char *name)
{
    const Reading *r = v->readings->len ? v->readings->pdata[0] : NULL;
    const char *const langs[] = {r ? r->lang : "en", "en"};
    g_autofree char *words = g_strdelimit(g_strndup(name, 200), "._-+()0123456789", ' ');
    g_autoptr(Tokens) tokens = tokens_new(words, 200);
    gboolean found = FALSE;
    for (gsize l = 0; l < G_N_ELEMENTS(langs); l++) {
        g_autoptr(GArray) matches = phrase_find(v->words, langs[l], tokens, S_GROUP_CONCEPTS, FALSE);
        for (guint i = 0; i < matches->len; i++) {
            const PhraseMatch *m = &g_array_index(matches, PhraseMatch, i);
            for (guint k = 0; k < m->n_entries; k++)
                found |= m->entry[k]->section == C_ADVICEFILE || m->entry[k]->section == C_REMITTANCE;
        }
    }
    return found;
}

// The verdict over a reply: evidence of its clauses becomes intents, in order of precedence, each with its
// invoices, date and sum. Called by the reader's main; nothing here knows words of a language.
#include "reader/intent.h"

#include <string.h>

#include "policy/base/text.h"
#include "reader/evidence.h"
#include "reader/promisedate.h"
#include "reader/refer.h"

const char *intent_name(IntentKind kind)
{
    static const char *const names[] = {"stop",          "dispute", "paid",   "promise",
                                        "wrong-contact", "query",   "chatter"};
    return names[kind];
}

void intent_free(Intent *intent)
{
    if (!intent)
        return;
    g_free(intent->text);
    g_ptr_array_unref(intent->invoices);
    g_free(intent);
}

static void intent_free_any(gpointer p)
{
    intent_free(p);
}

typedef struct {
    const IntentInput *input;
    ReplyWords *words;
    GPtrArray *readings; // Reading, owned
    GArray *evidence;
    GPtrArray *intents; // Intent, being built
    InvoiceSet set[INTENT_KINDS], quoted;
    gboolean rest[INTENT_KINDS];
} Verdict;

static const Clause *clause_of(const Evidence *e)
{
    return reading_clause(e->reading, e->clause);
}

// --- sums

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
    const Sentence *s = reading_sentence(r, clause_of(e)->sentence);
    for (int wide = 0; wide < 2; wide++) {
        guint first = wide ? s->first : clause_of(e)->first, end = wide ? s->end : clause_of(e)->end;
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

// --- invoices

static InvoiceSet evidence_set(const Evidence *e, gboolean *rest)
{
    const Reading *r = e->reading;
    const Clause *c = clause_of(e);
    const Sentence *s = reading_sentence(r, c->sentence);
    InvoiceSet set = refer_in(r, c->first, c->end, rest);
    if (set || *rest)
        return set;
    // The clauses before it in the sentence name what it is about ("as for 4711, the goods were broken").
    for (guint i = e->clause; i-- > s->clause;) {
        const Clause *b = reading_clause(r, i);
        set = refer_in(r, b->first, b->end, rest);
        if (set || *rest)
            return set;
    }
    return 0;
}

static void gather_sets(Verdict *v)
{
    for (guint i = 0; i < v->evidence->len; i++) {
        const Evidence *e = &g_array_index(v->evidence, Evidence, i);
        gboolean rest = FALSE;
        if (e->dropped)
            continue;
        v->set[e->kind] |= evidence_set(e, &rest);
        v->rest[e->kind] |= rest;
    }
}

static InvoiceSet others_sets(const Verdict *v, IntentKind kind)
{
    InvoiceSet set = 0;
    for (int k = 0; k < INTENT_KINDS; k++)
        if (k != (int)kind)
            set |= v->set[k];
    return set;
}

// What a kind is about: what it names, or what no other kind names.
static InvoiceSet kind_set(const Verdict *v, const Reading *r, IntentKind kind)
{
    InvoiceSet all = refer_all(r), others = others_sets(v, kind), own = v->set[kind];
    if (own)
        return v->rest[kind] ? own | (all & ~others) : own;
    if (v->quoted)
        return v->quoted;
    if (all & ~others)
        return all & ~others;
    return all;
}

// Invoices that no statement of the mail names belong to none of them, when each names its own; else all.
static void set_invoices(const Verdict *v, Intent *intent, const Reading *r)
{
    if (intent->kind == INTENT_CHATTER)
        return;
    InvoiceSet set = kind_set(v, r, intent->kind);
    for (gsize i = 0; i < v->input->n_invoices; i++)
        if (i >= 64 || set & (InvoiceSet)1 << i)
            g_ptr_array_add(intent->invoices, g_strdup(v->input->invoices[i].number));
}

// --- intents

static void set_text(Intent *intent, const Evidence *e)
{
    const Reading *r = e->reading;
    const Sentence *s = reading_sentence(r, clause_of(e)->sentence);
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
        (HAS(clause_of(e), RUN) || HAS(clause_of(e), HABIT)))
        intent->date = h->first; // of several days of payment the next
    if (h->sense == DATE_BY && h->last > h->date && negates(e->reading, h))
        intent->date = h->last; // "not before the 10th": the 10th
    intent->first = h->first;
    intent->last = h->last;
    intent->how = h->how;
}

static Intent *intent_new(IntentKind kind, double confidence, const char *why)
{
    Intent *intent = g_new0(Intent, 1);
    intent->kind = kind;
    intent->confidence = confidence;
    intent->sub = "";
    intent->why = why;
    intent->invoices = g_ptr_array_new_with_free_func(g_free);
    intent->date = intent->first = intent->last = DAY_NONE;
    return intent;
}

// The best evidence of a kind: for a promise, one with a date before one without.
static const Evidence *best_of(const Verdict *v, IntentKind kind)
{
    const Evidence *best = NULL;
    double best_score = 0;
    for (guint i = 0; i < v->evidence->len; i++) {
        const Evidence *e = &g_array_index(v->evidence, Evidence, i);
        if (e->dropped || e->kind != kind)
            continue;
        double score = e->confidence;
        if (kind == INTENT_PROMISE && promisedate_find(e))
            score += 0.5 + (evidence_has_future(e->reading, clause_of(e)) ? 0.2 : 0);
        if (score > best_score) {
            best_score = score;
            best = e;
        }
    }
    return best;
}

static double best_confidence(const Verdict *v, IntentKind kind)
{
    double best = 0;
    for (guint i = 0; i < v->evidence->len; i++) {
        const Evidence *e = &g_array_index(v->evidence, Evidence, i);
        if (!e->dropped && e->kind == kind)
            best = MAX(best, e->confidence);
    }
    return best;
}

static void add_intent(Verdict *v, IntentKind kind)
{
    const Evidence *e = best_of(v, kind);
    if (!e)
        return;
    Intent *intent = intent_new(kind, best_confidence(v, kind), e->why);
    g_ptr_array_add(v->intents, intent);
    intent->sub = e->sub;
    set_text(intent, e);
    set_date(intent, e);
    set_amount(intent, e);
    set_invoices(v, intent, e->reading);
}

static gboolean found_any(const Verdict *v, IntentKind upto)
{
    for (int k = 0; k < (int)upto; k++)
        if (best_of(v, (IntentKind)k))
            return TRUE;
    return FALSE;
}

// A mail of nothing but a date ("Friday.", "End of next week") answers a reminder with a promise.
static void read_bare_date(Verdict *v)
{
    for (guint k = 0; k < v->readings->len && !found_any(v, INTENT_CHATTER); k++) {
        const Reading *r = v->readings->pdata[k];
        for (guint i = 0; i < r->clauses->len && r->tokens->tokens->len <= 24; i++) {
            const Clause *c = reading_clause(r, i);
            if (!evidence_has_future(r, c) || c->words > 10 || c->question || HAS(c, GOODS) ||
                HAS(c, GREET) || HAS(c, REPORT) || HAS(c, DONE) ||
                (c->words > 3 && best_of(v, INTENT_CHATTER)))
                continue;
            Evidence e = {.reading = r,
                          .kind = INTENT_PROMISE,
                          .confidence = 0.62,
                          .sub = "",
                          .why = "only a date",
                          .clause = i};
            g_array_append_val(v->evidence, e);
            break;
        }
    }
}

static gboolean is_advice_name(const char *name)
{
    static const char *const parts[] = {
        "remit",   "advice",   "avis",    "zahlungs",  "beleg",    "justificant", "contabile",
        "comprov", "bewijs",   "proof",   "swift",     "mt103",    "virement",    "bonifico",
        "payment", "paiement", "receipt", "ueberweis", "transfer", "betaal",      "pago"};
    g_autofree char *low = text_fold(name);
    for (gsize i = 0; i < G_N_ELEMENTS(parts); i++)
        if (strstr(low, parts[i]))
            return TRUE;
    return FALSE;
}

// A remittance advice in the attachments speaks for payment when the words say nothing else.
static void read_attachments(Verdict *v)
{
    for (gsize i = 0; v->input->attachments && v->input->attachments[i]; i++)
        if (is_advice_name(v->input->attachments[i]) && !found_any(v, INTENT_CHATTER)) {
            Intent *intent = intent_new(INTENT_PAID, 0.7, "attachment");
            intent->sub = "remittance";
            intent->text = text_line(v->input->attachments[i], 300);
            for (gsize k = 0; k < v->input->n_invoices; k++)
                g_ptr_array_add(intent->invoices, g_strdup(v->input->invoices[k].number));
            g_ptr_array_add(v->intents, intent);
            return;
        }
}

// Two claims about the same money cannot both be acted on.
static void mark_unsure(Verdict *v)
{
    double threshold = v->input->threshold > 0 ? v->input->threshold : INTENT_THRESHOLD;
    gboolean paid = best_confidence(v, INTENT_PAID) >= 0.6,
             promise = best_confidence(v, INTENT_PROMISE) >= 0.75;
    gboolean apart = v->set[INTENT_PAID] || v->set[INTENT_PROMISE] || v->rest[INTENT_PROMISE];
    gboolean dispute = best_confidence(v, INTENT_DISPUTE) > 0;
    for (guint i = 0; i < v->intents->len; i++) {
        Intent *in = v->intents->pdata[i];
        in->unsure = in->confidence < threshold;
        gboolean partial = strcmp(in->sub, "partial") == 0;
        if (in->kind == INTENT_PAID && paid && promise && !apart && !partial)
            in->unsure = TRUE;
        if ((in->kind == INTENT_PAID || in->kind == INTENT_PROMISE) && dispute && !apart)
            in->unsure = TRUE;
    }
}

static void read_part(Verdict *v, const char *text)
{
    Reading *r = reading_new(v->input, text, v->words);
    g_ptr_array_add(v->readings, r);
    if (v->evidence->len < EVIDENCE_MAX)
        evidence_read(r, v->evidence);
}

static void read_quote(Verdict *v, const char *quote)
{
    g_autoptr(Reading) q = reading_new(v->input, quote, v->words);
    gboolean rest;
    InvoiceSet set = refer_in(q, 0, q->tokens->tokens->len, &rest);
    if (set != refer_all(q))
        v->quoted |= set;
}

static void read_texts(Verdict *v)
{
    const IntentInput *in = v->input;
    const char *text = in->new_text ? in->new_text : "";
    if (!in->pieces || in->n_pieces < 2) {
        g_autofree char *trimmed = g_strstrip(g_strndup(text, INTENT_TEXT_MAX));
        read_part(v, *trimmed || !in->subject ? text : in->subject);
        return;
    }
    for (gsize i = 0; i < in->n_pieces && i < 64; i++) {
        guint before = v->evidence->len;
        read_part(v, in->pieces[i].text);
        if (v->evidence->len > before && in->pieces[i].quote && *in->pieces[i].quote)
            read_quote(v, in->pieces[i].quote);
    }
}

static void free_reading(gpointer p)
{
    reading_free(p);
}

GPtrArray *intent_read(const IntentInput *input, ReplyWords *words)
{
    Verdict v = {.input = input,
                 .words = words,
                 .readings = g_ptr_array_new_with_free_func(free_reading),
                 .evidence = g_array_new(FALSE, TRUE, sizeof(Evidence)),
                 .intents = g_ptr_array_new_with_free_func(intent_free_any)};
    read_texts(&v);
    evidence_weigh(v.evidence);
    read_bare_date(&v);
    gather_sets(&v);
    for (int k = 0; k < INTENT_CHATTER; k++)
        add_intent(&v, (IntentKind)k);
    if (v.intents->len == 0)
        read_attachments(&v);
    if (v.intents->len == 0)
        add_intent(&v, INTENT_CHATTER);
    if (v.intents->len == 0)
        g_ptr_array_add(v.intents, intent_new(INTENT_CHATTER, 0.5, "nothing understood"));
    mark_unsure(&v);
    g_array_unref(v.evidence);
    g_ptr_array_unref(v.readings);
    return v.intents;
}

static json_t *day_json(Day day)
{
    char buf[DAY_TEXT_SIZE];
    return json_string(day_format(day, buf));
}

json_t *intent_json(const Intent *in)
{
    json_t *o = json_pack("{s:s,s:f}", "intent", intent_name(in->kind), "confidence", in->confidence);
    json_t *invoices = json_array();
    for (guint i = 0; i < in->invoices->len; i++)
        json_array_append_new(invoices, json_string(in->invoices->pdata[i]));
    json_object_set_new(o, "invoices", invoices);
    json_object_set_new(o, "text", json_string(in->text ? in->text : ""));
    if (*in->sub)
        json_object_set_new(o, "sub", json_string(in->sub));
    json_object_set_new(o, "why", json_string(in->why));
    if (in->date != DAY_NONE) {
        json_object_set_new(o, "date", day_json(in->date));
        json_object_set_new(o, "range", json_pack("[o,o]", day_json(in->first), day_json(in->last)));
        json_object_set_new(o, "how", json_string(in->how));
    }
    if (in->has_amount) {
        char buf[MONEY_TEXT_SIZE];
        json_object_set_new(o, "amount", json_string(money_format(in->amount_minor, in->currency, buf)));
        if (*in->currency)
            json_object_set_new(o, "currency", json_string(in->currency));
    }
    if (in->unsure)
        json_object_set_new(o, "unsure", json_true());
    return o;
}

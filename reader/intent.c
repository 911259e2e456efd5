// The verdict over a reply: evidence of its clauses becomes intents, in order of precedence, each with its
// invoices, date and sum. Called by the reader's main; nothing here knows words of a language.
#include "reader/intent.h"

#include <string.h>

#include "policy/base/text.h"
#include "reader/intent_parts.h"
#include "reader/leaning.h"
#include "reader/promisedate.h"

#define LEAN_SURE 0.92 // a claim is acted on only when the leaning agrees so much,
#define LEAN_FIRM 0.7  // or so much where the rules are less sure than this,
#define LEAN_SURER 0.97
#define LEAN_FAINT 0.75     // and evidence of the rules below this is dropped
#define LEAN_NOT 0.05       // when it is less probable than this,
#define LEAN_OVERRULED 0.4  // or than this, where the leaning finds another main intent
#define LEAN_SMALL_TALK 0.8 // makes small talk of what the rules take for more
#define LEAN_STRAY 0.55
#define LEAN_DATES 0.6 // a promise less probable bears no date,
#define LEAN_BARE 8    // but "Friday." in a mail of so many words
#define LEAN_DATED 5.0 // what a day to come adds to the clause of a promise

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
            score += 0.5 + (evidence_has_future(e->reading, evidence_clause(e)) ? 0.2 : 0);
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
    intentdetail_set(intent, e);
    intentrefs_set(v, intent, e->reading);
}

static gboolean found_any(const Verdict *v, IntentKind upto)
{
    for (int k = 0; k < (int)upto; k++)
        if (best_of(v, (IntentKind)k))
            return TRUE;
    return FALSE;
}

static gboolean is_bare_date(const Verdict *v, const Reading *r, const Clause *c)
{
    return evidence_has_future(r, c) && c->words <= 10 && !c->question && !HAS(c, GOODS) && !HAS(c, EVENT) &&
           !HAS(c, GREET) && !HAS(c, REPORT) && !HAS(c, DONE) && !HAS(c, PAST) && !HAS(c, PERFECT) &&
           (c->words <= 3 || !best_of(v, INTENT_CHATTER));
}

// A mail of nothing but a date ("Friday.", "End of next week") answers a reminder with a promise; of several
// the one beside a word of payment.
static void read_bare_date(Verdict *v)
{
    for (guint k = 0; k < v->readings->len && !found_any(v, INTENT_CHATTER); k++) {
        const Reading *r = v->readings->pdata[k];
        Evidence e = {.kind = INTENT_PROMISE, .confidence = 0.62, .sub = "", .why = "only a date"};
        for (guint i = 0; i < r->clauses->len && r->tokens->tokens->len <= 24; i++) {
            const Clause *c = reading_clause(r, i);
            if (!is_bare_date(v, r, c) || (e.reading && !HAS(c, PAYMENT)))
                continue;
            e.reading = r;
            e.clause = i;
            if (HAS(c, PAYMENT))
                break;
        }
        if (e.reading)
            g_array_append_val(v->evidence, e);
    }
}

// A remittance advice in the attachments speaks for payment when the words say nothing else.
static void read_attachments(Verdict *v)
{
    for (gsize i = 0; v->input->attachments && v->input->attachments[i]; i++)
        if (intentdetail_is_advice(v, v->input->attachments[i]) && !found_any(v, INTENT_CHATTER)) {
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
        if ((in->kind == INTENT_PAID || in->kind == INTENT_PROMISE) && ((dispute && !apart) || v->doubt))
            in->unsure = TRUE;
    }
}

// --- where it leans

static gboolean only_silence(const Verdict *v)
{
    for (guint i = 0; i < v->evidence->len; i++) {
        const Evidence *e = &g_array_index(v->evidence, Evidence, i);
        if (!e->dropped && e->kind == INTENT_STOP && strcmp(e->sub, "silence") != 0 &&
            strcmp(e->sub, "unsubscribe") != 0)
            return FALSE;
    }
    return TRUE;
}

// The kind that the evidence makes the first, INTENT_CHATTER if there is none. "I am not Mr Gray, stop
// writing to me" is first of all a wrong contact.
static IntentKind first_kind(const Verdict *v)
{
    int k = 0;
    while (k < INTENT_CHATTER && !best_of(v, (IntentKind)k))
        k++;
    if (k == INTENT_STOP && best_confidence(v, INTENT_WRONG_CONTACT) >= 0.75 && only_silence(v))
        return INTENT_WRONG_CONTACT;
    return (IntentKind)k;
}

// The clause that speaks most for a kind; for a promise one that names a day to come, if any does.
static Evidence leaning_evidence(const Verdict *v, const Leaning *leaning, IntentKind kind)
{
    Evidence best = {.kind = kind, .sub = "", .why = "leaning of its words"};
    double best_score = -G_MAXDOUBLE;
    for (guint k = 0; k < v->readings->len; k++) {
        const Reading *r = v->readings->pdata[k];
        for (guint i = 0; i < r->clauses->len; i++) {
            double score = leaning_clause(leaning, r, i, kind);
            if (kind == INTENT_PROMISE && evidence_has_future(r, reading_clause(r, i)))
                score += LEAN_DATED;
            if (score > best_score) {
                best_score = score;
                best.reading = r;
                best.clause = i;
            }
        }
    }
    if (best.reading) { // words that only lean to a promise give it no date of something else
        const Sentence *s =
            reading_sentence(best.reading, reading_clause(best.reading, best.clause)->sentence);
        best.undated = !promisedate_pays(best.reading, s) && s->end - s->first > 8;
    }
    return best;
}

static void add_leaning(Verdict *v, const Leaning *leaning, IntentKind kind, double share)
{
    if (best_of(v, kind))
        return;
    Evidence e = leaning_evidence(v, leaning, kind);
    e.confidence = 0.3 + 0.25 * share; // never acted on
    if (e.reading)
        g_array_append_val(v->evidence, e);
}

// The kind names invoices of its own, other than those of the main intent.
static gboolean is_apart(const Verdict *v, IntentKind kind)
{
    return v->rest[kind] || (v->set[kind] && v->set[kind] != v->set[v->first]);
}

// What the rules found only faintly and the words speak against is dropped: "it went by wire on Sunday"
// promises nothing for the next one. Beside a stop or a dispute, or where it was taken for the main intent,
// so is a promise.
static void drop_improbable(Verdict *v, IntentKind ruled, const double share[INTENT_KINDS])
{
    double least = v->first == ruled ? LEAN_NOT : LEAN_OVERRULED;
    gboolean kept = v->first == INTENT_PROMISE || (v->first != INTENT_STOP && v->first != INTENT_DISPUTE &&
                                                   !(v->first == INTENT_PAID && ruled == INTENT_PROMISE));
    for (guint i = 0; i < v->evidence->len; i++) {
        Evidence *e = &g_array_index(v->evidence, Evidence, i);
        e->undated = e->kind == INTENT_PROMISE && e->confidence < LEAN_FIRM &&
                     share[INTENT_PROMISE] < LEAN_DATES && e->reading->tokens->tokens->len > LEAN_BARE;
        if (e->kind == INTENT_STOP && share[INTENT_STOP] < LEAN_NOT)
            e->confidence = MIN(e->confidence, LEAN_STRAY); // a word of courts in a mail about something else
        if (e->kind == v->first || e->kind == INTENT_STOP || is_apart(v, e->kind))
            continue;
        if (e->confidence < LEAN_FAINT && share[e->kind] < least)
            e->dropped = TRUE;
        if (e->kind == INTENT_PROMISE && !kept && share[INTENT_PROMISE] < LEAN_OVERRULED)
            e->dropped = TRUE;
    }
}

// Each of two kinds names invoices of its own: then their order tells which is the main one, "4711 is paid,
// please send a copy of 4712".
static gboolean named_apart(Verdict *v, IntentKind a, IntentKind b)
{
    intentrefs_gather(v);
    return (v->set[a] || v->rest[a]) && (v->set[b] || v->rest[b]) && v->set[a] != v->set[b];
}

// The main intent is what the words of the mail and the rules' findings make most probable; where it is not
// what the rules put first, a person is to look.
static void lean(Verdict *v)
{
    const Leaning *leaning = replywords_leaning(v->words);
    v->first = first_kind(v);
    double share[INTENT_KINDS], known[INTENT_KINDS];
    for (int k = 0; k < INTENT_KINDS; k++)
        known[k] = best_confidence(v, (IntentKind)k);
    if (!leaning_of(leaning, v->readings, known, share))
        return;
    int most = 0;
    for (int k = 1; k < INTENT_KINDS; k++)
        if (share[k] > share[most])
            most = k;
    IntentKind ruled = v->first;
    gboolean small_talk = most == INTENT_CHATTER && share[most] < LEAN_SMALL_TALK; // for what rules know
    v->first = small_talk || named_apart(v, ruled, (IntentKind)most) ? ruled : (IntentKind)most;
    double least = best_confidence(v, ruled) < LEAN_FIRM ? LEAN_SURER : LEAN_SURE;
    v->doubt = v->first != ruled || share[most] < least;
    add_leaning(v, leaning, v->first, share[most]);
    drop_improbable(v, ruled, share);
}

static void put_first(Verdict *v)
{
    for (guint i = 1; i < v->intents->len; i++) {
        Intent *in = v->intents->pdata[i];
        if (in->kind == v->first) {
            g_ptr_array_insert(v->intents, 0, g_ptr_array_steal_index(v->intents, i));
            return;
        }
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

static Verdict verdict_new(const IntentInput *input, ReplyWords *words)
{
    Verdict v = {.input = input,
                 .words = words,
                 .readings = g_ptr_array_new_with_free_func(free_reading),
                 .evidence = g_array_new(FALSE, TRUE, sizeof(Evidence)),
                 .intents = g_ptr_array_new_with_free_func(intent_free_any)};
    read_texts(&v);
    evidence_weigh(v.evidence);
    read_bare_date(&v);
    return v;
}

GPtrArray *intent_features(const IntentInput *input, ReplyWords *words)
{
    Verdict v = verdict_new(input, words);
    double ruled[INTENT_KINDS];
    for (int k = 0; k < INTENT_KINDS; k++)
        ruled[k] = best_confidence(&v, (IntentKind)k);
    GPtrArray *names = leaning_names(v.readings, ruled);
    g_array_unref(v.evidence);
    g_ptr_array_unref(v.readings);
    g_ptr_array_unref(v.intents);
    return names;
}

GPtrArray *intent_read(const IntentInput *input, ReplyWords *words)
{
    Verdict v = verdict_new(input, words);
    lean(&v);
    intentrefs_gather(&v);
    for (int k = 0; k < INTENT_CHATTER; k++)
        add_intent(&v, (IntentKind)k);
    if (v.intents->len > 0 && v.first == INTENT_CHATTER)
        add_intent(&v, INTENT_CHATTER);
    put_first(&v);
    if (v.intents->len == 0)
        read_attachments(&v);
    if (v.intents->len == 0)
        add_intent(&v, INTENT_CHATTER);
    if (v.intents->len == 0)
        g_ptr_array_add(v.intents, intent_new(INTENT_CHATTER, 0.5, "nothing understood"));
    intentdetail_settle(v.intents);
    mark_unsure(&v);
    g_array_unref(v.evidence);
    g_ptr_array_unref(v.readings);
    return v.intents;
}

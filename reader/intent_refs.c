// Which invoices an intent is about. Called by intent.c; the words and numbers themselves are read by
// refer.c.
#include "reader/intent_parts.h"

#include <string.h>

InvoiceSet intentrefs_of(const Evidence *e, gboolean *rest)
{
    const Reading *r = e->reading;
    const Clause *c = evidence_clause(e);
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

void intentrefs_gather(Verdict *v)
{
    memset(v->set, 0, sizeof v->set);
    memset(v->rest, 0, sizeof v->rest);
    for (guint i = 0; i < v->evidence->len; i++) {
        const Evidence *e = &g_array_index(v->evidence, Evidence, i);
        gboolean rest = FALSE;
        if (e->dropped)
            continue;
        v->set[e->kind] |= intentrefs_of(e, &rest);
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
void intentrefs_set(const Verdict *v, Intent *intent, const Reading *r)
{
    if (intent->kind == INTENT_CHATTER)
        return;
    InvoiceSet set = kind_set(v, r, intent->kind);
    for (gsize i = 0; i < v->input->n_invoices; i++)
        if (i >= 64 || set & (InvoiceSet)1 << i)
            g_ptr_array_add(intent->invoices, g_strdup(v->input->invoices[i].number));
}

// Which times in a text about payment belong together, which are net, and whose a percentage is. Caller:
// policy/terms_parse. What always holds: clusters are in text order and do not overlap; nothing that stands
// under interest or default is one.
#include "policy/terms_clusters.h"

#include <string.h>

gboolean clause_sentence_has(const TermsParse *p, guint sentence, guint64 tags, guint before)
{
    for (guint i = 0; i < p->atoms->len && i < before; i++)
        if (terms_atom(p, i)->type == ATOM_TAG && terms_atom(p, i)->sentence == sentence &&
            (terms_atom(p, i)->tags & tags))
            return TRUE;
    return FALSE;
}

gboolean clause_segment_has(const TermsParse *p, guint segment, guint64 tags)
{
    for (guint i = 0; i < p->atoms->len; i++)
        if (terms_atom(p, i)->type == ATOM_TAG && terms_atom(p, i)->segment == segment &&
            (terms_atom(p, i)->tags & tags))
            return TRUE;
    return FALSE;
}

gboolean clause_under_penalty(const TermsParse *p, guint i)
{
    const Atom *a = terms_atom(p, i);
    return clause_sentence_has(p, a->sentence, TW_PENALTY, i) ||
           clause_segment_has(p, a->segment, TW_PENALTY);
}

// A date counts only where the text says that it is one to pay by.
static gboolean is_due_date(const TermsParse *p, guint i)
{
    // a list of dates is announced before the first of them
    while (i > 0 && terms_atom(p, i - 1)->type == ATOM_DATE &&
           terms_atom(p, i - 1)->sentence == terms_atom(p, i)->sentence &&
           terms_atom(p, i)->first - terms_atom(p, i - 1)->end <= 2)
        i--;
    const Atom *a = terms_atom(p, i);
    const Atom *before = i > 0 ? terms_atom(p, i - 1) : NULL;
    gboolean near = before && before->type == ATOM_TAG && before->sentence == a->sentence;
    if (near && (before->tags & TW_FROM) && a->first - before->end <= 2)
        return FALSE;
    if (near && (before->tags & (TW_BY | TW_PAY | TW_IF_PAID)) && a->first - before->end <= 6)
        return TRUE;
    return clause_segment_has(p, a->segment, TW_BY | TW_PAY | TW_NET) ||
           (p->atoms->len == 1 && a->first == 0);
}

static gboolean same_rule(const TermsParse *p, const Cluster *c, guint i)
{
    const Atom *last = terms_atom(p, c->last), *a = terms_atom(p, i);
    if (a->sentence != last->sentence || a->first - last->end > 8 || c->percent_bp)
        return FALSE;
    for (guint k = c->last + 1; k < i; k++)
        if (terms_atom(p, k)->type != ATOM_TAG || (terms_atom(p, k)->tags & (TW_DISCOUNT | TW_ELSE)))
            return FALSE;
    return a->type == ATOM_DATE ? !c->date : !c->span && a->segment == last->segment;
}

// The same day again in its sentence, as in a table's column of days.
static gboolean is_repeated(const TermsParse *p, const Atom *a)
{
    for (guint k = p->n_clusters; a->type == ATOM_DATE && a->date != DAY_NONE && k > 0; k--) {
        const Atom *date = p->cluster[k - 1].date;
        if (date && date->date == a->date && date->sentence == a->sentence)
            return TRUE;
    }
    return FALSE;
}

static void collect_clusters(TermsParse *p)
{
    for (guint i = 0; i < p->atoms->len; i++) {
        const Atom *a = terms_atom(p, i);
        gboolean is_time = a->type == ATOM_SPAN || (a->type == ATOM_DATE && is_due_date(p, i));
        if (!is_time || clause_under_penalty(p, i) || is_repeated(p, a))
            continue;
        Cluster *c = p->n_clusters > 0 ? &p->cluster[p->n_clusters - 1] : NULL;
        if (!c || !same_rule(p, c, i)) {
            c = &p->cluster[p->n_clusters++];
            *c = (Cluster){.first = i};
        }
        c->last = i;
        if (a->type == ATOM_SPAN)
            c->span = a;
        else
            c->date = a;
    }
}

guint cluster_zone_start(const TermsParse *p, guint k)
{
    guint i = p->cluster[k].first;
    guint floor_atom = k > 0 ? p->cluster[k - 1].last + 1 : 0;
    while (i > floor_atom && terms_atom(p, i - 1)->sentence == terms_atom(p, p->cluster[k].first)->sentence)
        i--;
    return i;
}

guint cluster_zone_end(const TermsParse *p, guint k)
{
    guint i = p->cluster[k].last + 1;
    guint ceiling = k + 1 < p->n_clusters ? p->cluster[k + 1].first : p->atoms->len;
    while (i < ceiling && terms_atom(p, i)->sentence == terms_atom(p, p->cluster[k].last)->sentence)
        i++;
    return i;
}

const Atom *cluster_zone_tag(const TermsParse *p, guint k, guint64 tags, gboolean before)
{
    guint from = before ? cluster_zone_start(p, k) : p->cluster[k].first;
    guint to = before ? p->cluster[k].first : cluster_zone_end(p, k);
    for (guint i = from; i < to; i++)
        if (terms_atom(p, i)->type == ATOM_TAG && (terms_atom(p, i)->tags & tags))
            return terms_atom(p, i);
    return NULL;
}

// In "2/10 net 30" the word belongs to the bare number behind it.
static gboolean net_of_next(const TermsParse *p, guint i)
{
    const Atom *next = i + 1 < p->atoms->len ? terms_atom(p, i + 1) : NULL;
    return next && next->type == ATOM_SPAN && next->end == next->first + 1 &&
           next->first == terms_atom(p, i)->end;
}

static gboolean discount_between(const TermsParse *p, guint from, guint to)
{
    for (guint i = from; i < to; i++)
        if (terms_atom(p, i)->type == ATOM_PERCENT ||
            (terms_atom(p, i)->type == ATOM_TAG && (terms_atom(p, i)->tags & (TW_DISCOUNT | TW_ELSE))))
            return TRUE;
    return FALSE;
}

// The words from a "net" at atom i to cluster k, G_MAXUINT if a discount or a sentence's end is between.
static guint net_distance(const TermsParse *p, guint i, guint k)
{
    const Cluster *c = &p->cluster[k];
    if (terms_atom(p, c->first)->sentence != terms_atom(p, i)->sentence)
        return G_MAXUINT;
    if (i > c->first && i < c->last)
        return 0;
    gboolean behind = i > c->last;
    if (discount_between(p, behind ? c->last : i, behind ? i : c->first))
        return G_MAXUINT;
    const Atom *near = terms_atom(p, behind ? c->last : c->first);
    guint words = behind ? terms_atom(p, i)->first - near->end : near->first - terms_atom(p, i)->end;
    return words + (near->segment == terms_atom(p, i)->segment ? 0 : 5); // a comma is between
}

// "net" makes the nearest time a net one: "30 Tage netto", "net 30", "ohne Abzug bis 01.12.".
static void mark_net(TermsParse *p)
{
    for (guint i = 0; i < p->atoms->len; i++) {
        if (terms_atom(p, i)->type != ATOM_TAG || !(terms_atom(p, i)->tags & TW_NET))
            continue;
        guint best = NO_CLUSTER, best_distance = G_MAXUINT;
        for (guint k = 0; k < p->n_clusters; k++) {
            guint d = net_distance(p, i, k);
            gboolean next_wins = d == best_distance && net_of_next(p, i);
            if (d < best_distance || (d != G_MAXUINT && next_wins)) {
                best = k;
                best_distance = d;
            }
        }
        if (best != NO_CLUSTER)
            p->cluster[best].is_net = TRUE;
    }
}

static guint distance(const TermsParse *p, const Cluster *c, const Atom *percent)
{
    const Atom *a = terms_atom(p, c->first), *b = terms_atom(p, c->last);
    guint words = percent->first < a->first ? a->first - percent->end : percent->first - b->end;
    gboolean apart = percent->segment != (percent->first < a->first ? a : b)->segment;
    return words + (apart ? 20 : 0);
}

// The cluster a percentage belongs to: the nearest that is free, in the same sentence, and not net.
guint cluster_partner(const TermsParse *p, guint i)
{
    guint best = NO_CLUSTER, best_distance = 40;
    for (guint k = 0; k < p->n_clusters; k++) {
        const Cluster *c = &p->cluster[k];
        if (c->percent_bp || c->is_net || terms_atom(p, c->first)->sentence != terms_atom(p, i)->sentence)
            continue;
        guint d = distance(p, c, terms_atom(p, i));
        if (d < best_distance) {
            best = k;
            best_distance = d;
        }
    }
    return best;
}

void clusters_find(TermsParse *p)
{
    collect_clusters(p);
    mark_net(p);
}

// Points and spans of time in a text about payment, and which of them belong together; between the atoms
// (policy/terms_atoms) and their meaning (policy/terms_parse). Internal to policy/terms*.
#ifndef PD_POLICY_TERMS_CLUSTERS_H
#define PD_POLICY_TERMS_CLUSTERS_H

#include "policy/terms_atoms.h"

#define NO_CLUSTER G_MAXUINT

// A point or span of time by which something is to be paid: days, a date, or both of the same rule.
typedef struct {
    guint first, last; // atoms
    const Atom *span, *date;
    int percent_bp; // 0 if none belongs to it
    gboolean is_net;
} Cluster;

typedef struct {
    const Words *words;
    const GArray *atoms;
    const TermContext *context;
    Cluster *cluster;
    guint n_clusters;
    GPtrArray *out;
} TermsParse;

static inline const Atom *terms_atom(const TermsParse *p, guint i)
{
    return &g_array_index(p->atoms, Atom, i);
}

// TRUE if a tag stands in the sentence, optionally only before atom `before`; or in the segment.
gboolean clause_sentence_has(const TermsParse *p, guint sentence, guint64 tags, guint before);
gboolean clause_segment_has(const TermsParse *p, guint segment, guint64 tags);
// Interest and default: everything behind such a word in its sentence, and all of its segment.
gboolean clause_under_penalty(const TermsParse *p, guint i);

// Fills p->cluster (allocated by the caller, one per atom) and tells which of them are net.
void clusters_find(TermsParse *p);
// The cluster that the percentage at atom i belongs to, NO_CLUSTER if none.
guint cluster_partner(const TermsParse *p, guint i);
// The atoms [start, end) that may speak about cluster k, and the first of them with one of the tags: behind
// the cluster's beginning, or before it.
guint cluster_zone_start(const TermsParse *p, guint k);
guint cluster_zone_end(const TermsParse *p, guint k);
const Atom *cluster_zone_tag(const TermsParse *p, guint k, guint64 tags, gboolean before);

#endif

// The grammar of payment terms. Caller: everybody through terms_parse. The languages live in the lexicon;
// what is here is how the pieces relate in all of them: a percentage belongs to the nearest span of time
// and makes it a discount, words of interest and default end a sentence's meaning for us, "end of month"
// before the days means something else than behind them. When pieces do not fit, nothing is reported.
#include <string.h>

#include "policy/terms_atoms.h"

#define NO_CLUSTER G_MAXUINT

// A point or span of time by which something is to be paid: days, a date, or both of the same rule.
typedef struct {
    guint first, last; // atoms
    const Atom *span, *date;
    int percent_bp; // 0 if none belongs to it
    gboolean is_net, is_dead;
} Cluster;

typedef struct {
    const Words *words;
    const GArray *atoms;
    const TermContext *context;
    Cluster *cluster;
    guint n_clusters;
    GPtrArray *out;
} Parse;

static const Atom *atom(const Parse *p, guint i)
{
    return &g_array_index(p->atoms, Atom, i);
}

static void add_term(Parse *p, Term t, guint first, guint last)
{
    Term *copy = g_memdup2(&t, sizeof t);
    const Atom *a = atom(p, first), *b = atom(p, last);
    g_autofree char *text = words_text(p->words, a->first, b->end);
    copy->text = g_utf8_substring(text, 0, MIN(g_utf8_strlen(text, -1), 200));
    g_ptr_array_add(p->out, copy);
}

// TRUE if a tag stands in the sentence, optionally only before atom `before`.
static gboolean sentence_has(const Parse *p, guint sentence, guint64 tags, guint before)
{
    for (guint i = 0; i < p->atoms->len && i < before; i++)
        if (atom(p, i)->type == ATOM_TAG && atom(p, i)->sentence == sentence && (atom(p, i)->tags & tags))
            return TRUE;
    return FALSE;
}

static gboolean segment_has(const Parse *p, guint segment, guint64 tags)
{
    for (guint i = 0; i < p->atoms->len; i++)
        if (atom(p, i)->type == ATOM_TAG && atom(p, i)->segment == segment && (atom(p, i)->tags & tags))
            return TRUE;
    return FALSE;
}

// Interest and default: everything behind such a word in its sentence, and all of its segment.
static gboolean under_penalty(const Parse *p, guint i)
{
    const Atom *a = atom(p, i);
    return sentence_has(p, a->sentence, TW_PENALTY, i) || segment_has(p, a->segment, TW_PENALTY);
}

// A date counts only where the text says that it is one to pay by.
static gboolean is_due_date(const Parse *p, guint i)
{
    const Atom *a = atom(p, i);
    const Atom *before = i > 0 ? atom(p, i - 1) : NULL;
    gboolean near = before && before->type == ATOM_TAG && before->sentence == a->sentence;
    if (near && (before->tags & TW_FROM) && a->first - before->end <= 2)
        return FALSE;
    if (near && (before->tags & (TW_BY | TW_PAY)) && a->first - before->end <= 6)
        return TRUE;
    if (before && before->type == ATOM_DATE && before->sentence == a->sentence && a->first - before->end <= 2)
        return is_due_date(p, i - 1);
    return segment_has(p, a->segment, TW_BY | TW_PAY | TW_NET) || (p->atoms->len == 1 && a->first == 0);
}

static gboolean same_rule(const Parse *p, const Cluster *c, guint i)
{
    const Atom *last = atom(p, c->last), *a = atom(p, i);
    if (a->sentence != last->sentence || a->first - last->end > 8 || c->percent_bp)
        return FALSE;
    for (guint k = c->last + 1; k < i; k++)
        if (atom(p, k)->type != ATOM_TAG || (atom(p, k)->tags & (TW_DISCOUNT | TW_ELSE)))
            return FALSE;
    return a->type == ATOM_DATE ? !c->date : !c->span && a->segment == last->segment;
}

static void find_clusters(Parse *p)
{
    for (guint i = 0; i < p->atoms->len; i++) {
        const Atom *a = atom(p, i);
        gboolean is_time = a->type == ATOM_SPAN || (a->type == ATOM_DATE && is_due_date(p, i));
        if (!is_time || under_penalty(p, i))
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

// The atoms that may speak about a cluster: from behind the one before to the one after, same sentence.
static guint zone_start(const Parse *p, guint k)
{
    guint i = p->cluster[k].first;
    guint floor_atom = k > 0 ? p->cluster[k - 1].last + 1 : 0;
    while (i > floor_atom && atom(p, i - 1)->sentence == atom(p, p->cluster[k].first)->sentence)
        i--;
    return i;
}

static guint zone_end(const Parse *p, guint k)
{
    guint i = p->cluster[k].last + 1;
    guint ceiling = k + 1 < p->n_clusters ? p->cluster[k + 1].first : p->atoms->len;
    while (i < ceiling && atom(p, i)->sentence == atom(p, p->cluster[k].last)->sentence)
        i++;
    return i;
}

// The first atom with one of the tags behind the cluster's beginning, or before it if `before`.
static const Atom *zone_tag(const Parse *p, guint k, guint64 tags, gboolean before)
{
    guint from = before ? zone_start(p, k) : p->cluster[k].first;
    guint to = before ? p->cluster[k].first : zone_end(p, k);
    for (guint i = from; i < to; i++)
        if (atom(p, i)->type == ATOM_TAG && (atom(p, i)->tags & tags))
            return atom(p, i);
    return NULL;
}

// In "2/10 net 30" the word belongs to the bare number behind it.
static gboolean net_of_next(const Parse *p, guint i)
{
    const Atom *next = i + 1 < p->atoms->len ? atom(p, i + 1) : NULL;
    return next && next->type == ATOM_SPAN && next->end == next->first + 1 && next->first == atom(p, i)->end;
}

static gboolean discount_between(const Parse *p, guint from, guint to)
{
    for (guint i = from; i < to; i++)
        if (atom(p, i)->type == ATOM_PERCENT ||
            (atom(p, i)->type == ATOM_TAG && (atom(p, i)->tags & (TW_DISCOUNT | TW_ELSE))))
            return TRUE;
    return FALSE;
}

// The words from a "net" at atom i to cluster k, G_MAXUINT if a discount or a sentence's end is between.
static guint net_distance(const Parse *p, guint i, guint k)
{
    const Cluster *c = &p->cluster[k];
    if (atom(p, c->first)->sentence != atom(p, i)->sentence)
        return G_MAXUINT;
    if (i > c->first && i < c->last)
        return 0;
    gboolean behind = i > c->last;
    if (discount_between(p, behind ? c->last : i, behind ? i : c->first))
        return G_MAXUINT;
    const Atom *near = atom(p, behind ? c->last : c->first);
    guint words = behind ? atom(p, i)->first - near->end : near->first - atom(p, i)->end;
    return words + (near->segment == atom(p, i)->segment ? 0 : 5); // a comma is between
}

// "net" makes the nearest time a net one: "30 Tage netto", "net 30", "ohne Abzug bis 01.12.".
static void mark_net(Parse *p)
{
    for (guint i = 0; i < p->atoms->len; i++) {
        if (atom(p, i)->type != ATOM_TAG || !(atom(p, i)->tags & TW_NET))
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

static guint distance(const Parse *p, const Cluster *c, const Atom *percent)
{
    const Atom *a = atom(p, c->first), *b = atom(p, c->last);
    guint words = percent->first < a->first ? a->first - percent->end : percent->first - b->end;
    gboolean apart = percent->segment != (percent->first < a->first ? a : b)->segment;
    return words + (apart ? 20 : 0);
}

// The cluster a percentage belongs to: the nearest that is free, in the same sentence, and not net.
static guint partner_of(const Parse *p, guint i)
{
    guint best = NO_CLUSTER, best_distance = 40;
    for (guint k = 0; k < p->n_clusters; k++) {
        const Cluster *c = &p->cluster[k];
        if (c->percent_bp || c->is_net || atom(p, c->first)->sentence != atom(p, i)->sentence)
            continue;
        guint d = distance(p, c, atom(p, i));
        if (d < best_distance) {
            best = k;
            best_distance = d;
        }
    }
    return best;
}

static gboolean speaks_of_parts(const Parse *p, guint i)
{
    const Atom *a = atom(p, i);
    guint64 parts = TW_SHARE | TW_RATES | TW_ADVANCE;
    if (a->n < 1000) // a share below a tenth is a discount
        return FALSE;
    return !segment_has(p, a->segment, TW_DISCOUNT) && (segment_has(p, a->segment, parts) || a->n > 2000);
}

static void add_share(Parse *p, guint i, guint k)
{
    const Cluster *c = k == NO_CLUSTER ? NULL : &p->cluster[k];
    Term t = {.kind = TERM_INSTALMENT, .percent_bp = atom(p, i)->n, .date = DAY_NONE};
    if (c && c->date)
        t.date = c->date->date;
    if (c && c->span && (c->span->tags & TW_MONTH))
        t.months = c->span->n;
    else if (c && c->span)
        t.days = c->span->n;
    add_term(p, t, c ? MIN(i, c->first) : i, c ? MAX(i, c->last) : i);
}

static void add_discount(Parse *p, guint i, guint k)
{
    const Cluster *c = k == NO_CLUSTER ? NULL : &p->cluster[k];
    if (atom(p, i)->n == 0)
        return;
    Term t = {.kind = TERM_DISCOUNT, .percent_bp = atom(p, i)->n, .date = DAY_NONE};
    if (c && c->date)
        t.date = c->date->date;
    if (c && c->span && (c->span->tags & TW_MONTH))
        t.months = c->span->n;
    else if (c && c->span)
        t.days = c->span->n;
    add_term(p, t, c ? MIN(i, c->first) : i, c ? MAX(i, c->last) : i);
}

static void read_percentages(Parse *p)
{
    for (guint i = 0; i < p->atoms->len; i++) {
        if (atom(p, i)->type != ATOM_PERCENT || under_penalty(p, i))
            continue;
        if (speaks_of_parts(p, i)) {
            add_share(p, i, NO_CLUSTER);
            continue;
        }
        guint k = partner_of(p, i);
        gboolean meant = k != NO_CLUSTER || segment_has(p, atom(p, i)->segment, TW_DISCOUNT);
        if (!meant)
            continue;
        add_discount(p, i, k);
        if (k != NO_CLUSTER)
            p->cluster[k].percent_bp = MAX(atom(p, i)->n, 1);
    }
}

// Digits that stand by themselves, or with an ordinal's ending: no part of a code or an amount.
static gboolean stands_alone(const Parse *p, const Atom *a)
{
    const Word *w = p->words->word;
    if (a->first > 0 && w[a->first].gap == 0 && g_ascii_isalpha(w[a->first - 1].fold[0]))
        return FALSE;
    if (a->first > 1 && w[a->first].gap == 0 && w[a->first - 2].kind == WORD_DIGITS)
        return FALSE;
    return !(a->end + 1 < p->words->n && w[a->end].kind == WORD_MARK && w[a->end].gap == 0 &&
             w[a->end + 1].kind == WORD_DIGITS && w[a->end + 1].gap == 0);
}

// A number of 1 to 31 that is a day: within five words behind atom i, or before it too if `either_side`.
static int day_number_near(const Parse *p, guint i, gboolean either_side)
{
    const Atom *b = atom(p, i);
    for (guint k = 0; k < p->atoms->len; k++) {
        const Atom *a = atom(p, k);
        if (a->type != ATOM_NUMBER || a->n < 1 || a->n > 31 || a->sentence != b->sentence ||
            !stands_alone(p, a))
            continue;
        gboolean before = a->first < b->first;
        guint apart = before ? b->first - a->end : a->first - b->end;
        if (apart <= (before ? 5u : 3u) && (either_side || !before))
            return a->n;
    }
    return 0;
}

static gboolean inside_cluster_sentence(const Parse *p, guint i)
{
    for (guint k = 0; k < p->n_clusters; k++)
        if (!p->cluster[k].percent_bp && atom(p, p->cluster[k].first)->sentence == atom(p, i)->sentence)
            return TRUE;
    return FALSE;
}

static void add_end_of_month(Parse *p, guint k, const Atom *eom, gboolean before)
{
    const Cluster *c = &p->cluster[k];
    gboolean first = before || g_strcmp0(eom->value, "first") == 0;
    Term t = {.kind = first ? TERM_EOM_PLUS : TERM_PLUS_EOM, .days = c->span->n, .date = DAY_NONE};
    t.day = day_number_near(p, (guint)(eom - atom(p, 0)), FALSE);
    add_term(p, t, zone_start(p, k), zone_end(p, k) - 1);
}

static TermKind span_kind(const Parse *p, guint k)
{
    const Cluster *c = &p->cluster[k];
    if (zone_tag(p, k, TW_DELIVERY, FALSE) || zone_tag(p, k, TW_DELIVERY, TRUE))
        return TERM_FROM_DELIVERY;
    if (zone_tag(p, k, TW_RECEIPT, FALSE))
        return TERM_FROM_RECEIPT;
    if (c->span->tags & TW_BUSINESS)
        return TERM_BUSINESS_DAYS;
    return c->span->tags & TW_MONTH ? TERM_MONTHS : TERM_DAYS;
}

static void add_span(Parse *p, guint k)
{
    const Cluster *c = &p->cluster[k];
    const Atom *eom_before = zone_tag(p, k, TW_EOM, TRUE), *eom = zone_tag(p, k, TW_EOM, FALSE);
    if ((eom || eom_before) && !(c->span->tags & TW_MONTH)) {
        add_end_of_month(p, k, eom_before ? eom_before : eom, eom_before != NULL);
        return;
    }
    Term t = {.kind = span_kind(p, k), .date = DAY_NONE};
    if (c->span->tags & TW_MONTH)
        t.months = c->span->n;
    else
        t.days = c->span->n;
    add_term(p, t, zone_start(p, k), zone_end(p, k) - 1);
}

// More than one date behind one announcement ("zu den Fälligkeiten 01.07., 01.10."): parts of the whole.
static gboolean one_of_several(const Parse *p, guint k)
{
    guint same = 0;
    for (guint j = 0; j < p->n_clusters; j++) {
        const Cluster *c = &p->cluster[j];
        same += c->date && !c->percent_bp && !c->is_net &&
                atom(p, c->first)->sentence == atom(p, p->cluster[k].first)->sentence;
    }
    return same > 1 && !p->cluster[k].is_net;
}

static void read_clusters(Parse *p, gboolean has_shares)
{
    for (guint k = 0; k < p->n_clusters; k++) {
        const Cluster *c = &p->cluster[k];
        if (c->percent_bp || c->is_dead)
            continue;
        if (c->date) {
            gboolean part = has_shares || one_of_several(p, k);
            Term t = {.kind = part ? TERM_INSTALMENT : TERM_DATE, .date = c->date->date};
            if (t.date != DAY_NONE || part)
                add_term(p, t, zone_start(p, k), zone_end(p, k) - 1);
        } else if (has_shares && !zone_tag(p, k, TW_EOM, FALSE)) {
            Term t = {.kind = TERM_INSTALMENT, .date = DAY_NONE};
            *(c->span->tags & TW_MONTH ? &t.months : &t.days) = c->span->n;
            add_term(p, t, c->first, c->last);
        } else {
            add_span(p, k);
        }
    }
}

// Terms without a span or date: "due on receipt", "end of month", "by the 20th of the following month".
static void read_words(Parse *p)
{
    for (guint i = 0; i < p->atoms->len; i++) {
        const Atom *a = atom(p, i);
        if (a->type != ATOM_TAG || under_penalty(p, i) || sentence_has(p, a->sentence, TW_IF, i))
            continue;
        Term t = {.kind = TERM_NONE, .date = DAY_NONE};
        if (!inside_cluster_sentence(p, i)) {
            if (a->tags & TW_NEXT && (t.day = day_number_near(p, i, TRUE)) > 0)
                t = (Term){.kind = TERM_DAY_OF_MONTH, .months = 1, .day = t.day, .date = DAY_NONE};
            else if (a->tags & TW_NEXT && sentence_has(p, a->sentence, TW_EOM, G_MAXUINT))
                t = (Term){.kind = TERM_EOM_PLUS, .months = 1, .date = DAY_NONE};
            else if (a->tags & TW_EOM && !sentence_has(p, a->sentence, TW_NEXT, G_MAXUINT))
                t = (Term){.kind = TERM_EOM_PLUS, .day = day_number_near(p, i, FALSE), .date = DAY_NONE};
            else if (a->tags & TW_DELIVERY)
                t.kind = TERM_FROM_DELIVERY;
            else if (a->tags & (TW_NOW | TW_RECEIPT) && p->out->len == 0)
                t.kind = TERM_ON_RECEIPT;
        }
        if (a->tags & TW_DEBIT)
            t = (Term){.kind = TERM_DIRECT_DEBIT, .date = DAY_NONE};
        else if (a->tags & TW_CARD)
            t = (Term){.kind = TERM_CARD, .date = DAY_NONE};
        else if (a->tags & TW_PAID)
            t = (Term){.kind = TERM_PAID, .date = DAY_NONE};
        else if (a->tags & TW_ADVANCE && t.kind == TERM_NONE && p->out->len == 0)
            t = (Term){.kind = TERM_PREPAID, .date = DAY_NONE};
        else if (a->tags & TW_RATES && t.kind == TERM_NONE && p->n_clusters == 0 && p->out->len == 0)
            t = (Term){.kind = TERM_INSTALMENT, .date = DAY_NONE};
        if (t.kind != TERM_NONE)
            add_term(p, t, i, i);
    }
}

static gboolean has_kind(const GPtrArray *terms, TermKind kind)
{
    for (guint i = 0; i < terms->len; i++)
        if (((const Term *)terms->pdata[i])->kind == kind)
            return TRUE;
    return FALSE;
}

// XRechnung BR-DE-18: "#SKONTO#TAGE=14#PROZENT=2.25#[BASISBETRAG=..#]", one per line. Zero percent is the
// net term; #VERZUG# is interest.
static void read_structured(const char *text, GPtrArray *out)
{
    const char *at = text;
    while ((at = strstr(at, "#SKONTO#TAGE="))) {
        at += strlen("#SKONTO#TAGE=");
        char *end;
        guint64 days = g_ascii_strtoull(at, &end, 10);
        if (end == at || days > 999 || !g_str_has_prefix(end, "#PROZENT="))
            continue;
        const char *pct = end + strlen("#PROZENT=");
        guint64 whole = g_ascii_strtoull(pct, &end, 10);
        int bp = (int)MIN(whole, 100) * 100;
        if (*end == '.' && g_ascii_isdigit(end[1]))
            bp += (end[1] - '0') * 10 + (g_ascii_isdigit(end[2]) ? end[2] - '0' : 0);
        Term *t = g_new0(Term, 1);
        *t = (Term){.kind = bp > 0 ? TERM_DISCOUNT : TERM_DAYS, .days = (int)days, .percent_bp = bp};
        t->date = DAY_NONE;
        t->text = g_strdup_printf("#SKONTO#TAGE=%d#PROZENT=%d.%02d#", t->days, bp / 100, bp % 100);
        g_ptr_array_add(out, t);
    }
}

GPtrArray *terms_parse(Lexicon *lex, const char *lang, const char *text, const TermContext *context)
{
    GPtrArray *out = g_ptr_array_new_with_free_func((GDestroyNotify)term_free);
    if (strstr(text, "#SKONTO#")) {
        read_structured(text, out);
        return out;
    }
    TermContext known = *context;
    if (!known.order_known && lang && strcmp(lang, "en") != 0) // only in English the month may come first
        known.order_known = known.day_first = TRUE;
    g_autoptr(Words) words = words_new(text);
    g_autoptr(GArray) atoms = atoms_read(words, terms_words(lex, lang), &known);
    Parse p = {.words = words, .atoms = atoms, .context = &known, .out = out};
    p.cluster = g_new0(Cluster, atoms->len + 1);
    find_clusters(&p);
    mark_net(&p);
    read_percentages(&p);
    read_clusters(&p, has_kind(out, TERM_INSTALMENT));
    read_words(&p);
    g_free(p.cluster);
    return out;
}

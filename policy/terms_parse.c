// The grammar of payment terms. Caller: everybody through terms_parse. The languages live in the lexicon;
// what is here is how the pieces relate in all of them: a percentage belongs to the nearest span of time
// and makes it a discount, words of interest and default end a sentence's meaning for us, "end of month"
// before the days means something else than behind them. When pieces do not fit, nothing is reported.
#include <string.h>

#include "policy/language.h"
#include "policy/terms_clusters.h"

static void add_term(TermsParse *p, Term t, guint first, guint last)
{
    Term *copy = g_memdup2(&t, sizeof t);
    const Atom *a = terms_atom(p, first), *b = terms_atom(p, last);
    g_autofree char *text = words_text(p->words, a->first, b->end);
    copy->text = g_utf8_substring(text, 0, MIN(g_utf8_strlen(text, -1), 200));
    g_ptr_array_add(p->out, copy);
}

static gboolean speaks_of_parts(const TermsParse *p, guint i)
{
    const Atom *a = terms_atom(p, i);
    guint64 parts = TW_SHARE | TW_RATES | TW_ADVANCE;
    if (a->n < 1000) // a share below a tenth is a discount
        return FALSE;
    return !clause_segment_has(p, a->segment, TW_DISCOUNT) &&
           (clause_segment_has(p, a->segment, parts) || a->n > 2000);
}

// A share or a discount: the percentage at atom `i` with the days or the date of the cluster it goes with.
static void add_percentage(TermsParse *p, TermKind kind, guint i, guint k)
{
    const Cluster *c = k == NO_CLUSTER ? NULL : &p->cluster[k];
    Term t = {.kind = kind, .percent_bp = terms_atom(p, i)->n, .date = DAY_NONE};
    if (c && c->date)
        t.date = c->date->date;
    if (c && c->span && (c->span->tags & TW_MONTH))
        t.months = c->span->n;
    else if (c && c->span)
        t.days = c->span->n;
    add_term(p, t, c ? MIN(i, c->first) : i, c ? MAX(i, c->last) : i);
}

static void add_share(TermsParse *p, guint i, guint k)
{
    add_percentage(p, TERM_INSTALMENT, i, k);
}

static void add_discount(TermsParse *p, guint i, guint k)
{
    if (terms_atom(p, i)->n != 0) // "0 % Skonto" offers nothing
        add_percentage(p, TERM_DISCOUNT, i, k);
}

static void read_percentages(TermsParse *p)
{
    for (guint i = 0; i < p->atoms->len; i++) {
        if (terms_atom(p, i)->type != ATOM_PERCENT || clause_under_penalty(p, i))
            continue;
        if (speaks_of_parts(p, i)) {
            add_share(p, i, NO_CLUSTER);
            continue;
        }
        guint k = cluster_partner(p, i);
        gboolean meant = k != NO_CLUSTER || clause_segment_has(p, terms_atom(p, i)->segment, TW_DISCOUNT);
        if (!meant)
            continue;
        add_discount(p, i, k);
        if (k != NO_CLUSTER)
            p->cluster[k].percent_bp = MAX(terms_atom(p, i)->n, 1);
    }
}

// Digits that stand by themselves, or with an ordinal's ending: no part of a code or an amount.
static gboolean stands_alone(const TermsParse *p, const Atom *a)
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
static int day_number_near(const TermsParse *p, guint i, gboolean either_side)
{
    const Atom *b = terms_atom(p, i);
    for (guint k = 0; k < p->atoms->len; k++) {
        const Atom *a = terms_atom(p, k);
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

static gboolean inside_cluster_sentence(const TermsParse *p, guint i)
{
    for (guint k = 0; k < p->n_clusters; k++)
        if (!p->cluster[k].percent_bp &&
            terms_atom(p, p->cluster[k].first)->sentence == terms_atom(p, i)->sentence)
            return TRUE;
    return FALSE;
}

static void add_end_of_month(TermsParse *p, guint k, const Atom *eom, gboolean before)
{
    const Cluster *c = &p->cluster[k];
    gboolean first = before || g_strcmp0(eom->value, "first") == 0;
    Term t = {.kind = first ? TERM_EOM_PLUS : TERM_PLUS_EOM, .days = c->span->n, .date = DAY_NONE};
    t.day = day_number_near(p, (guint)(eom - terms_atom(p, 0)), FALSE);
    add_term(p, t, cluster_zone_start(p, k), cluster_zone_end(p, k) - 1);
}

static TermKind span_kind(const TermsParse *p, guint k)
{
    const Cluster *c = &p->cluster[k];
    if (cluster_zone_tag(p, k, TW_DELIVERY, FALSE) || cluster_zone_tag(p, k, TW_DELIVERY, TRUE))
        return TERM_FROM_DELIVERY;
    if (cluster_zone_tag(p, k, TW_RECEIPT, FALSE))
        return TERM_FROM_RECEIPT;
    if (c->span->tags & TW_BUSINESS)
        return TERM_BUSINESS_DAYS;
    return c->span->tags & TW_MONTH ? TERM_MONTHS : TERM_DAYS;
}

static void add_span(TermsParse *p, guint k)
{
    const Cluster *c = &p->cluster[k];
    const Atom *eom_before = cluster_zone_tag(p, k, TW_EOM, TRUE),
               *eom = cluster_zone_tag(p, k, TW_EOM, FALSE);
    if ((eom || eom_before) && !(c->span->tags & TW_MONTH)) {
        add_end_of_month(p, k, eom_before ? eom_before : eom, eom_before != NULL);
        return;
    }
    if (clause_segment_has(p, terms_atom(p, c->first)->segment, TW_ADVANCE))
        return; // "7 days after receipt of the advance payment" is about the delivery
    Term t = {.kind = span_kind(p, k), .date = DAY_NONE};
    if (c->span->tags & TW_MONTH)
        t.months = c->span->n;
    else
        t.days = c->span->n;
    add_term(p, t, cluster_zone_start(p, k), cluster_zone_end(p, k) - 1);
}

// More than one date behind one announcement ("zu den Fälligkeiten 01.07., 01.10."): parts of the whole.
static gboolean one_of_several(const TermsParse *p, guint k)
{
    guint same = 0;
    for (guint j = 0; j < p->n_clusters; j++) {
        const Cluster *c = &p->cluster[j];
        same += c->date && !c->percent_bp && !c->is_net &&
                terms_atom(p, c->first)->sentence == terms_atom(p, p->cluster[k].first)->sentence;
    }
    return same > 1 && !p->cluster[k].is_net;
}

// The words before the date, or before the first of a list of dates, name it the due date ("zu der
// Fälligkeit 6.12."): it is that also for who chooses what is offered.
static gboolean is_named_due(const TermsParse *p, const Cluster *c)
{
    guint i = (guint)(c->date - terms_atom(p, 0));
    while (i > 0 && terms_atom(p, i - 1)->type == ATOM_DATE &&
           terms_atom(p, i)->first - terms_atom(p, i - 1)->end <= 2)
        i--;
    const Atom *a = i > 0 ? terms_atom(p, i - 1) : NULL;
    return a && a->type == ATOM_TAG && (a->tags & TW_BY) && terms_atom(p, i)->first - a->end <= 2 &&
           g_strcmp0(a->value, "due") == 0;
}

// "We would then debit it on 5 May", "with your mandate we debit it on 5 May".
static gboolean is_offered(const TermsParse *p, const Cluster *c)
{
    guint sentence = terms_atom(p, c->first)->sentence;
    if (c->is_net || !c->date)
        return FALSE;
    return clause_sentence_has(p, sentence, TW_OFFER, G_MAXUINT) ||
           (clause_sentence_has(p, sentence, TW_DEBIT | TW_CARD, G_MAXUINT) &&
            clause_sentence_has(p, sentence, TW_IF, c->first));
}

// "If paid by 5 May you may deduct ...", and a day of an offer that is not named the due date.
static gboolean is_conditional(const TermsParse *p, guint k)
{
    const Cluster *c = &p->cluster[k];
    if (!c->is_net && cluster_zone_tag(p, k, TW_IF_PAID, TRUE))
        return TRUE;
    return is_offered(p, c) && !is_named_due(p, c);
}

static void read_clusters(TermsParse *p, gboolean has_shares)
{
    for (guint k = 0; k < p->n_clusters; k++) {
        const Cluster *c = &p->cluster[k];
        if (c->percent_bp)
            continue;
        if (is_conditional(p, k)) {
            Term t = {.kind = TERM_CONDITIONAL, .date = c->date ? c->date->date : DAY_NONE};
            add_term(p, t, c->first, c->last);
        } else if (c->date) {
            gboolean part = has_shares || one_of_several(p, k);
            Term t = {.kind = part ? TERM_INSTALMENT : TERM_DATE, .date = c->date->date};
            t.offered = is_offered(p, c);
            if (t.date != DAY_NONE || part)
                add_term(p, t, cluster_zone_start(p, k), cluster_zone_end(p, k) - 1);
        } else if (has_shares && !cluster_zone_tag(p, k, TW_EOM, FALSE)) {
            Term t = {.kind = TERM_INSTALMENT, .date = DAY_NONE};
            *(c->span->tags & TW_MONTH ? &t.months : &t.days) = c->span->n;
            add_term(p, t, c->first, c->last);
        } else {
            add_span(p, k);
        }
    }
}

// "nicht bar bezahlt": the word before it, or the one before that, denies it.
static gboolean is_denied(const TermsParse *p, guint i)
{
    const Atom *a = terms_atom(p, i), *before = i > 0 ? terms_atom(p, i - 1) : NULL;
    return before && before->type == ATOM_TAG && (before->tags & TW_NOT) && before->sentence == a->sentence &&
           a->first - before->end <= 1;
}

// Terms without a span or date: "due on receipt", "end of month", "by the 20th of the following month".
static void read_words(TermsParse *p)
{
    for (guint i = 0; i < p->atoms->len; i++) {
        const Atom *a = terms_atom(p, i);
        if (a->type != ATOM_TAG || clause_under_penalty(p, i) ||
            clause_sentence_has(p, a->sentence, TW_IF, i) ||
            clause_sentence_has(p, a->sentence, TW_OFFER, G_MAXUINT))
            continue;
        Term t = {.kind = TERM_NONE, .date = DAY_NONE};
        if (!inside_cluster_sentence(p, i)) {
            if (a->tags & TW_NEXT && (t.day = day_number_near(p, i, TRUE)) > 0)
                t = (Term){.kind = TERM_DAY_OF_MONTH, .months = 1, .day = t.day, .date = DAY_NONE};
            else if (a->tags & TW_NEXT && clause_sentence_has(p, a->sentence, TW_EOM, G_MAXUINT))
                t = (Term){.kind = TERM_EOM_PLUS, .months = 1, .date = DAY_NONE};
            else if (a->tags & TW_EOM && !clause_sentence_has(p, a->sentence, TW_NEXT, G_MAXUINT))
                t = (Term){.kind = TERM_EOM_PLUS, .day = day_number_near(p, i, FALSE), .date = DAY_NONE};
            else if (a->tags & TW_DELIVERY)
                t.kind = TERM_FROM_DELIVERY;
            else if (a->tags & (TW_NOW | TW_RECEIPT) && p->out->len == 0)
                t.kind = TERM_ON_RECEIPT;
        }
        guint64 settled = is_denied(p, i) ? 0 : a->tags;
        if (settled & TW_DEBIT)
            t = (Term){.kind = TERM_DIRECT_DEBIT, .date = DAY_NONE};
        else if (settled & TW_CARD)
            t = (Term){.kind = TERM_CARD, .date = DAY_NONE};
        else if (settled & TW_PAID)
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

// XRechnung BR-DE-18: "#SKONTO#TAGE=14#PROZENT=2.25#[BASISBETRAG=..#]", one per line. All of them are
// discounts, also one of zero percent: the net date has its own field there. #VERZUG# is interest.
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
        *t = (Term){.kind = TERM_DISCOUNT, .days = (int)days, .percent_bp = bp};
        t->date = DAY_NONE;
        t->text = g_strdup_printf("#SKONTO#TAGE=%d#PROZENT=%d.%02d#", t->days, bp / 100, bp % 100);
        g_ptr_array_add(out, t);
    }
}

// Only in English may the month come first; a text surely in other languages has the day first.
static TermContext with_order(const TermContext *context, const char *langs)
{
    TermContext known = *context;
    g_auto(GStrv) list = g_strsplit(langs ? langs : "en", ",", -1);
    if (!known.order_known && !g_strv_contains((const char *const *)list, "en"))
        known.order_known = known.day_first = TRUE;
    return known;
}

GPtrArray *terms_parse(Lexicon *lex, const char *lang, const char *text, const TermContext *context)
{
    GPtrArray *out = g_ptr_array_new_with_free_func((GDestroyNotify)term_free);
    if (strstr(text, "#SKONTO#")) {
        read_structured(text, out);
        return out;
    }
    g_autoptr(Words) words = words_new(text);
    LanguageGuess guess = {0};
    if (!lang)
        guess = language_guess(lex, words);
    g_autofree char *langs = lang ? g_strdup(lang) : language_join(&guess);
    TermContext known = with_order(context, langs);
    g_autoptr(GArray) atoms = atoms_read(words, terms_words(lex, langs), &known);
    TermsParse p = {.words = words, .atoms = atoms, .context = &known, .out = out};
    p.cluster = g_new0(Cluster, atoms->len + 1);
    clusters_find(&p);
    read_percentages(&p);
    read_clusters(&p, has_kind(out, TERM_INSTALMENT));
    read_words(&p);
    g_free(p.cluster);
    return out;
}

// Cutting a reply into sentences and clauses. A sentence ends at a mark or an empty line; a clause also at
// a comma, a bracket, "but", and at an "and" that has a verb of ours on both sides. Callers: intent.c.
#include "reader/clause.h"

#include <string.h>

#include "reader/evidence.h"
#include "reader/refer.h"

guint reading_token_at(const Reading *r, gsize at)
{
    guint lo = 0, hi = r->tokens->tokens->len;
    while (lo < hi) {
        guint mid = (lo + hi) / 2;
        if (reading_token(r, mid)->end <= at)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo;
}

guint reading_first_match(const GArray *matches, guint token)
{
    guint lo = 0, hi = matches->len;
    while (lo < hi) {
        guint mid = (lo + hi) / 2;
        if (g_array_index(matches, PhraseMatch, mid).first < token)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo;
}

static gboolean is_mark(const Token *t, gunichar mark)
{
    return t && t->kind == TOKEN_MARK && t->mark == mark;
}

static gboolean inside_hit(const Reading *r, guint token)
{
    const Token *t = reading_token(r, token);
    guint lo = 0, hi = r->future->len;
    while (lo < hi) { // the first that ends behind the token's beginning
        guint mid = (lo + hi) / 2;
        if (g_array_index(r->future, DateHit, mid).end <= t->start)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo < r->future->len && g_array_index(r->future, DateHit, lo).start <= t->start;
}

// Whether the sentence ends with token i (a mark), or before it (an empty line).
static gboolean ends_sentence(const Reading *r, guint i)
{
    const Token *t = reading_token(r, i), *next = reading_token(r, i + 1);
    if (!next || next->newlines > 1)
        return TRUE;
    if (t->kind == TOKEN_MARK && (t->mark == '!' || t->mark == '?' || t->mark == 0x2026))
        return TRUE;
    if (next->newlines && next->kind == TOKEN_MARK &&
        (next->mark == '-' || next->mark == '*' || next->mark == 0x2022))
        return TRUE;
    if (next->newlines && next->kind == TOKEN_OPAQUE && !is_mark(t, ','))
        return TRUE; // a list, each line with its invoice
    if (!is_mark(t, '.'))
        return FALSE;
    if (!next->spaced || inside_hit(r, i))
        return next->newlines > 0 ||
               (inside_hit(r, i) && next->capital && next->spaced && !inside_hit(r, i + 1) && next->newlines);
    const Token *before = i > 0 ? reading_token(r, i - 1) : NULL;
    gboolean short_word =
        before && before->kind == TOKEN_WORD && before->end - before->start <= 2 && !next->capital;
    gboolean day = before && before->kind == TOKEN_NUMBER && !next->capital; // "bis 30.06. anweisen"
    return !short_word && !day;
}

static void add_sentence(Reading *r, guint first, guint end)
{
    Sentence s = {.first = first, .end = end};
    for (guint i = end; i > first && reading_token(r, i - 1)->kind == TOKEN_MARK; i--)
        s.question |= reading_token(r, i - 1)->mark == '?';
    for (guint i = first; i < end; i++)
        s.question |= reading_token(r, i)->kind == TOKEN_MARK && reading_token(r, i)->mark == 0xBF;
    g_array_append_val(r->sentences, s);
}

static void cut_sentences(Reading *r)
{
    guint n = r->tokens->tokens->len, first = 0;
    for (guint i = 0; i < n; i++) {
        if (!ends_sentence(r, i))
            continue;
        guint end = i + 1;
        while (end < n && reading_token(r, end)->kind == TOKEN_MARK && !reading_token(r, end)->spaced &&
               !is_mark(reading_token(r, end), '(') && reading_token(r, end)->mark != 0xBF)
            end++;
        add_sentence(r, first, end);
        first = end;
        i = end - 1;
    }
    if (first < n)
        add_sentence(r, first, n);
}

static const PhraseMatch *match_at(const GArray *matches, guint token)
{
    guint lo = 0, hi = matches->len;
    while (lo < hi) {
        guint mid = (lo + hi) / 2;
        const PhraseMatch *m = &g_array_index(matches, PhraseMatch, mid);
        if (m->end <= token)
            lo = mid + 1;
        else
            hi = mid;
    }
    const PhraseMatch *m = lo < matches->len ? &g_array_index(matches, PhraseMatch, lo) : NULL;
    return m && m->first <= token ? m : NULL;
}

static gboolean match_has(const PhraseMatch *m, Section section)
{
    for (guint i = 0; m && i < m->n_entries; i++)
        if (m->entry[i]->section == section)
            return TRUE;
    return FALSE;
}

// ReplyWords that carry a statement of their own: an "and" between two such begins a new clause.
static gboolean is_verbal(const PhraseMatch *m)
{
    static const Section verbs[] = {
        C_PAY,   C_PAID, C_PAYS,   C_PAYFUT,    C_PAYPAST,  C_DONE, C_HAPPENS, C_PLANNED, C_PERFECT, C_FUTURE,
        C_MODAL, C_SEND, C_SORT,   C_SORTED,    C_RECEIVED, C_FIND, C_FORWARD, C_REFUSE,  C_DISPUTE, C_QUERY,
        C_WRONG, C_STOP, C_ISPAID, C_ISPROMISE, C_PLEASE,   C_BAD,  C_MAKE,    C_MAKES,   C_MAKEFUT, C_MADE};
    for (gsize i = 0; i < G_N_ELEMENTS(verbs); i++)
        if (match_has(m, verbs[i]))
            return TRUE;
    return FALSE;
}

static gboolean verbal_between(const Reading *r, guint from, guint to)
{
    for (guint i = from; i < to; i++)
        if (is_verbal(match_at(r->concepts, i)))
            return TRUE;
    return FALSE;
}

static guint clause_stop(const Reading *r, guint from, guint end)
{
    for (guint i = from; i < end; i++) {
        const Token *t = reading_token(r, i);
        if (t->kind == TOKEN_MARK && strchr(",;:()", (int)(t->mark < 128 ? t->mark : 'x')))
            return i;
    }
    return end;
}

// "half of it, 450.00 EUR, will be sent": the commas around a bare sum end no clause.
static gboolean beside_sum(const Reading *r, guint i)
{
    for (guint k = 0; k < r->amounts->len; k++) {
        const MoneyHit *a = &g_array_index(r->amounts, MoneyHit, k);
        if (*a->currency && ((a->first == i + 1 && is_mark(reading_token(r, a->end), ',')) ||
                             (a->end == i && a->first > 0 && is_mark(reading_token(r, a->first - 1), ','))))
            return TRUE;
    }
    return FALSE;
}

// Whether a clause ends before token i.
static gboolean cuts_clause(const Reading *r, const Sentence *s, guint first, guint i)
{
    const Token *t = reading_token(r, i);
    if (inside_hit(r, i))
        return FALSE;
    const Token *next = reading_token(r, i + 1);
    if (is_mark(t, ',') && i > first && reading_token(r, i - 1)->kind == TOKEN_OPAQUE && next &&
        next->kind == TOKEN_OPAQUE)
        return FALSE; // numbers of invoices in a row
    if (is_mark(t, ',') && beside_sum(r, i))
        return FALSE;
    if (t->kind == TOKEN_MARK) {
        if (t->mark == ',' || t->mark == '.')
            return t->mark == ',' && reading_token(r, i + 1) && reading_token(r, i + 1)->spaced;
        return t->mark == ';' || t->mark == ':' || t->mark == '(' || t->mark == ')' ||
               (t->mark == '-' && t->spaced);
    }
    const PhraseMatch *m = match_at(r->concepts, i);
    if (!m || m->first != i || i == first)
        return FALSE;
    if (match_has(m, C_BUT))
        return TRUE;
    if (match_has(m, C_UNTIL) && m->end < s->end && inside_hit(r, m->end))
        return FALSE;                                // "we will by 30 June at the latest | pay"
    if (match_has(m, C_IF) || match_has(m, C_UNTIL)) // "we pay | once you have ..."
        return verbal_between(r, first, i) && verbal_between(r, m->end, clause_stop(r, m->end, s->end));
    if (!match_has(m, C_AND))
        return FALSE;
    guint stop = clause_stop(r, m->end, s->end);
    return verbal_between(r, m->end, stop) &&
           (verbal_between(r, first, i) || (i - first >= 4 && is_verbal(match_at(r->concepts, m->end))));
}

static void count_concepts(const Reading *r, Clause *c)
{
    for (guint i = reading_first_match(r->concepts, c->first); i < r->concepts->len; i++) {
        const PhraseMatch *m = &g_array_index(r->concepts, PhraseMatch, i);
        if (m->first >= c->end)
            break;
        for (guint k = 0; k < m->n_entries; k++) {
            guint8 *n = &c->has[m->entry[k]->section - S_DATES_END];
            if (*n < 255)
                (*n)++;
        }
    }
}

static void drop_one(guint8 *count)
{
    *count = *count ? *count - 1 : 0;
}

// "regle" is "réglé" and "règle", "pago" is a payment and "I pay": the ending, an auxiliary or an article
// tells which. Takes the other reading away.
static void settle_double(const Reading *r, Clause *c, const PhraseMatch *m)
{
    const Token *t = reading_token(r, m->end - 1), *prev = m->first ? reading_token(r, m->first - 1) : NULL;
    gboolean pays = match_has(m, C_PAYS), paid = pays && match_has(m, C_PAID);
    gboolean noun = pays && match_has(m, C_PAYMENT);
    gboolean accent = (r->text[t->end - 1] & 0x80) != 0;
    gboolean told = accent || HAS(c, PERFECT) || HAS(c, ALREADY) || evidence_has_past(r, c);
    if (match_has(m, C_MAKES) && (match_has(m, C_MADE) || match_has(m, C_DONE))) {
        drop_one(told ? &HAS(c, MAKES) : match_has(m, C_MADE) ? &HAS(c, MADE) : &HAS(c, DONE));
        return;
    }
    if (pays && match_has(m, C_PAYPAST)) {
        drop_one(told ? &HAS(c, PAYS) : &HAS(c, PAYPAST));
        return;
    }
    if (!paid && !noun)
        return;
    gboolean article = prev && evidence_range_has(r, m->first - 1, m->first, C_DETERMINER);
    gboolean verb = noun && !article && !HAS(c, DONE) && !HAS(c, PLANNED) && !HAS(c, FUTURE) &&
                    !HAS(c, PAYFUT) && !HAS(c, PAYPAST) && !HAS(c, PERFECT);
    if (paid && !noun)
        verb = !accent && !HAS(c, PERFECT) && !HAS(c, ALREADY) && !HAS(c, FUTURE);
    drop_one(verb ? (noun ? &HAS(c, PAYMENT) : &HAS(c, PAID)) : &HAS(c, PAYS));
    if (verb && noun && paid)
        drop_one(&HAS(c, PAID));
}

static void settle_doubles(const Reading *r, Clause *c)
{
    for (guint i = reading_first_match(r->concepts, c->first); i < r->concepts->len; i++) {
        const PhraseMatch *m = &g_array_index(r->concepts, PhraseMatch, i);
        if (m->first >= c->end)
            break;
        settle_double(r, c, m);
    }
}

gboolean reading_names_money(const Reading *r, const Clause *c)
{
    if (HAS(c, PAYMENT) || HAS(c, RUN))
        return TRUE;
    for (guint i = 0; i < r->amounts->len; i++) {
        const MoneyHit *a = &g_array_index(r->amounts, MoneyHit, i);
        if (a->first >= c->first && a->first < c->end && *a->currency)
            return TRUE;
    }
    return FALSE;
}

// "make a transfer", "sent you the 600 euros", "hicimos el ingreso": a verb of doing beside money is one of
// paying.
static void compose(const Reading *r, Clause *c)
{
    if (!reading_names_money(r, c))
        return;
    HAS(c, PAY) |= HAS(c, MAKE);
    HAS(c, PAYS) |= HAS(c, MAKES);
    HAS(c, PAYFUT) |= HAS(c, MAKEFUT);
    HAS(c, PAYPAST) |= HAS(c, MADE);
}

static void add_clause(Reading *r, guint sentence, guint first, guint end)
{
    Clause c = {.first = first, .end = end, .sentence = sentence};
    c.opens = first == reading_sentence(r, sentence)->first;
    for (guint i = first; i < end; i++) {
        const Token *t = reading_token(r, i);
        c.words += t->kind != TOKEN_MARK;
        c.address |= t->kind == TOKEN_OPAQUE && memchr(r->text + t->start, '@', t->end - t->start);
    }
    count_concepts(r, &c);
    settle_doubles(r, &c);
    compose(r, &c);
    g_array_append_val(r->clauses, c);
}

static void cut_clauses(Reading *r, guint index)
{
    Sentence *s = reading_sentence(r, index);
    s->clause = r->clauses->len;
    guint first = s->first;
    for (guint i = s->first; i < s->end; i++)
        if (i > first && cuts_clause(r, s, first, i)) {
            add_clause(r, index, first, i);
            first = i;
        }
    if (first < s->end)
        add_clause(r, index, first, s->end);
    s->n_clauses = r->clauses->len - s->clause;
    if (s->question && s->n_clauses) // asked at its end, and where a question word opens it
        for (guint i = 0; i < s->n_clauses; i++) {
            Clause *c = reading_clause(r, s->clause + i);
            c->question = i + 1 == s->n_clauses || HAS(c, ASK) || s->n_clauses == 1;
        }
}

static const char *reading_language(ReplyWords *words, const IntentInput *input, const char *text)
{
    const char *lang = replywords_language(words, text, input->language);
    if (!lang && input->language)
        lang = replywords_language(words, input->language, input->language);
    return lang ? lang : "en";
}

static DateContext date_context(const Reading *r, gboolean past)
{
    const IntentInput *in = r->input;
    gboolean us = in->region && (g_str_has_suffix(in->region, "US") || strcmp(in->region, "US") == 0);
    return (DateContext){.reference = in->reference,
                         .lang = r->lang,
                         .month_first = us,
                         .next_weekday_earlier = in->next_weekday_earlier,
                         .prefer_past = past,
                         .holidays = in->holidays,
                         .n_holidays = in->n_holidays};
}

Reading *reading_new(const IntentInput *input, const char *text, ReplyWords *words)
{
    Reading *r = g_new0(Reading, 1);
    r->input = input;
    r->words = words;
    r->text = g_strndup(text, INTENT_TEXT_MAX);
    r->lang = reading_language(words, input, r->text);
    r->tokens = tokens_new(r->text, INTENT_TEXT_MAX);
    r->named = refer_numbers(r);
    DateContext future = date_context(r, FALSE), past = date_context(r, TRUE);
    r->future = dateexpr_find_tokens(r->tokens, &future, words);
    r->past = dateexpr_find_tokens(r->tokens, &past, words);
    r->fields = phrase_find(words, r->lang, r->tokens, S_GROUP_FIELDS, FALSE);
    r->amounts = moneytext_find(r->tokens, r->fields);
    r->concepts = phrase_find(words, r->lang, r->tokens, S_GROUP_CONCEPTS, FALSE);
    r->refers = phrase_find(words, r->lang, r->tokens, S_GROUP_REFERS, FALSE);
    r->sentences = g_array_new(FALSE, TRUE, sizeof(Sentence));
    r->clauses = g_array_new(FALSE, TRUE, sizeof(Clause));
    cut_sentences(r);
    for (guint i = 0; i < r->sentences->len; i++)
        cut_clauses(r, i);
    return r;
}

void reading_free(Reading *r)
{
    if (!r)
        return;
    g_free(r->text);
    tokens_free(r->tokens);
    g_array_unref(r->future);
    g_array_unref(r->past);
    g_array_unref(r->amounts);
    g_array_unref(r->concepts);
    g_array_unref(r->refers);
    g_array_unref(r->fields);
    g_array_unref(r->sentences);
    g_array_unref(r->clauses);
    g_ptr_array_unref(r->named);
    g_free(r);
}

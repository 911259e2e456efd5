// See leaning.h. A feature is a kind of word in a clause, alone or with one circumstance of that clause, or a
// trait of the whole mail; each counts once a mail.
#include "reader/leaning.h"

#include <math.h>
#include <string.h>

#include "reader/evidence.h"
#include "reader/phraseindex.h"

#define WORDS (CONCEPTS + FIELDS)

typedef enum {
    BESIDE_NOTHING,
    BESIDE_NOT,
    BESIDE_ASKED,
    BESIDE_TO_COME,
    BESIDE_GONE,
    BESIDE_IF,
    BESIDES
} Beside;
static const char *const beside_names[BESIDES] = {"", "not+", "asked+", "to-come+", "gone+", "if+"};

typedef enum {
    TRAIT_ALWAYS,
    TRAIT_TO_COME,
    TRAIT_GONE,
    TRAIT_ASKED,
    TRAIT_ADDRESS,
    TRAIT_SUM,
    TRAIT_WORDS3, // at most so many words
    TRAIT_WORDS8,
    TRAIT_WORDS20,
    TRAITS
} Trait;
static const char *const trait_names[TRAITS] = {":always", ":to-come", ":gone",   ":asked",  ":address",
                                                ":sum",    ":words3",  ":words8", ":words20"};

#define FEATURES (BESIDES * WORDS + TRAITS)

struct Leaning {
    float weight[FEATURES][INTENT_KINDS];
};

// --- features

static Section word_section(guint word)
{
    return word < CONCEPTS ? (Section)(S_DATES_END + word) : (Section)(S_REFERS_END + word - CONCEPTS);
}

static guint word_feature(guint word, Beside beside)
{
    return (guint)beside * WORDS + word;
}

static guint trait_feature(Trait trait)
{
    return BESIDES * WORDS + (guint)trait;
}

static void add_word(guint8 *seen, guint word, const gboolean circumstance[BESIDES])
{
    for (guint b = 0; b < BESIDES; b++)
        if (circumstance[b])
            seen[word_feature(word, (Beside)b)] = 1;
}

static void add_fields(const Reading *r, const Clause *c, guint8 *seen, const gboolean circumstance[BESIDES])
{
    for (guint i = reading_first_match(r->fields, c->first); i < r->fields->len; i++) {
        const PhraseMatch *m = &g_array_index(r->fields, PhraseMatch, i);
        if (m->first >= c->end)
            break;
        for (guint k = 0; k < m->n_entries; k++)
            add_word(seen, CONCEPTS + (guint)(m->entry[k]->section - S_REFERS_END), circumstance);
    }
}

static void add_clause(const Reading *r, const Clause *c, guint8 *seen)
{
    const gboolean circumstance[BESIDES] = {TRUE,
                                            HAS(c, NEG) || HAS(c, NOTYET),
                                            c->question,
                                            evidence_has_future(r, c),
                                            evidence_has_past(r, c),
                                            HAS(c, IF) || HAS(c, UNTIL)};
    for (guint k = 0; k < CONCEPTS; k++)
        if (c->has[k])
            add_word(seen, k, circumstance);
    add_fields(r, c, seen, circumstance);
    seen[trait_feature(TRAIT_ASKED)] |= (guint8)circumstance[BESIDE_ASKED];
    seen[trait_feature(TRAIT_TO_COME)] |= (guint8)circumstance[BESIDE_TO_COME];
    seen[trait_feature(TRAIT_GONE)] |= (guint8)circumstance[BESIDE_GONE];
    seen[trait_feature(TRAIT_ADDRESS)] |= (guint8)c->address;
}

static void add_reading(const Reading *r, guint8 *seen)
{
    for (guint i = 0; i < r->clauses->len; i++)
        add_clause(r, reading_clause(r, i), seen);
    for (guint i = 0; i < r->amounts->len; i++)
        seen[trait_feature(TRAIT_SUM)] |= *g_array_index(r->amounts, MoneyHit, i).currency != '\0';
}

static void add_readings(const GPtrArray *readings, guint8 *seen)
{
    guint words = 0;
    for (guint i = 0; i < readings->len; i++) {
        const Reading *r = readings->pdata[i];
        add_reading(r, seen);
        words += r->tokens->tokens->len;
    }
    seen[trait_feature(TRAIT_ALWAYS)] = 1;
    if (words <= 20)
        seen[trait_feature(words <= 3 ? TRAIT_WORDS3 : words <= 8 ? TRAIT_WORDS8 : TRAIT_WORDS20)] = 1;
}

static char *feature_name(guint feature)
{
    if (feature >= BESIDES * WORDS)
        return g_strdup(trait_names[feature - BESIDES * WORDS]);
    return g_strconcat(beside_names[feature / WORDS], phraseindex_section_name(word_section(feature % WORDS)),
                       NULL);
}

GPtrArray *leaning_names(const GPtrArray *readings)
{
    guint8 seen[FEATURES] = {0};
    GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
    add_readings(readings, seen);
    for (guint i = 0; i < FEATURES; i++)
        if (seen[i])
            g_ptr_array_add(names, feature_name(i));
    return names;
}

// --- weights

static int feature_of(const char *name, gsize len)
{
    for (guint i = 0; i < TRAITS; i++)
        if (strlen(trait_names[i]) == len && strncmp(trait_names[i], name, len) == 0)
            return (int)trait_feature((Trait)i);
    guint beside = 0;
    for (guint b = 1; b < BESIDES; b++)
        if (strncmp(name, beside_names[b], MIN(len, strlen(beside_names[b]))) == 0)
            beside = b;
    gsize skip = strlen(beside_names[beside]);
    int section = phraseindex_section(name + skip, len - skip);
    if (section < S_DATES_END || (section >= S_CONCEPTS_END && section < S_REFERS_END))
        return -1;
    guint word = section < S_CONCEPTS_END ? (guint)(section - S_DATES_END)
                                          : CONCEPTS + (guint)(section - S_REFERS_END);
    return (int)word_feature(word, (Beside)beside);
}

static void read_weights(Leaning *leaning, const char *line, gsize len)
{
    const char *tab = memchr(line, '\t', len);
    int feature = tab ? feature_of(line, (gsize)(tab - line)) : -1;
    if (feature < 0)
        return;
    g_autofree char *numbers = g_strndup(tab, len - (gsize)(tab - line));
    char *p = numbers;
    for (int k = 0; k < INTENT_KINDS; k++)
        leaning->weight[feature][k] = (float)g_ascii_strtod(p, &p);
}

Leaning *leaning_new(const char *text)
{
    Leaning *leaning = g_new0(Leaning, 1);
    const char *p = text, *line;
    gsize len;
    while ((line = phraseindex_line(&p, &len)))
        if (len > 0 && *line != '#')
            read_weights(leaning, line, len);
    return leaning;
}

void leaning_free(Leaning *leaning)
{
    g_free(leaning);
}

// --- verdict

static void add_weights(const Leaning *leaning, const guint8 *seen, double score[INTENT_KINDS])
{
    for (guint i = 0; i < FEATURES; i++)
        for (int k = 0; seen[i] && k < INTENT_KINDS; k++)
            score[k] += (double)leaning->weight[i][k];
}

void leaning_of(const Leaning *leaning, const GPtrArray *readings, double share[INTENT_KINDS])
{
    guint8 seen[FEATURES] = {0};
    double score[INTENT_KINDS] = {0}, most = 0, sum = 0;
    add_readings(readings, seen);
    add_weights(leaning, seen, score);
    for (int k = 0; k < INTENT_KINDS; k++)
        most = MAX(most, score[k]);
    for (int k = 0; k < INTENT_KINDS; k++)
        sum += share[k] = exp(score[k] - most);
    for (int k = 0; k < INTENT_KINDS; k++)
        share[k] /= sum;
}

guint leaning_clause(const Leaning *leaning, const Reading *r, IntentKind kind)
{
    guint best = 0;
    double best_score = -G_MAXDOUBLE;
    for (guint i = 0; i < r->clauses->len; i++) {
        guint8 seen[FEATURES] = {0};
        double score[INTENT_KINDS] = {0};
        add_clause(r, reading_clause(r, i), seen);
        add_weights(leaning, seen, score);
        if (score[kind] > best_score) {
            best_score = score[kind];
            best = i;
        }
    }
    return best;
}

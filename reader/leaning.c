// See leaning.h. A feature is a kind of word in a clause, alone or with one circumstance of that clause, or a
// trait of the whole mail; each counts once a mail.
#include "reader/leaning.h"

#include <math.h>
#include <string.h>

#include "reader/evidence.h"
#include "reader/leaning_stems.h"
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

// What the rules say of a kind: it is their first, sure or not, or stands behind.
typedef enum { RULED_FIRST, RULED_FIRST_WEAK, RULED_ALSO, RULED_ALSO_WEAK, RULINGS } Ruling;
static const char *const ruling_names[RULINGS] = {":first-", ":first-weak-", ":also-", ":also-weak-"};

#define FEATURES (BESIDES * WORDS + TRAITS + RULINGS * INTENT_KINDS)
#define RULED_SURE 0.75

struct Leaning {
    float weight[FEATURES][INTENT_KINDS];
    GHashTable *stems; // language -> the text of its file
    char *kinds;       // the text of the weights; NULL once they are read
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

static guint ruling_feature(Ruling ruling, int kind)
{
    return BESIDES * WORDS + TRAITS + (guint)ruling * INTENT_KINDS + (guint)kind;
}

static void add_rulings(const double ruled[INTENT_KINDS], guint8 *seen)
{
    gboolean first = TRUE;
    for (int k = 0; k < INTENT_KINDS; k++) {
        if (ruled[k] <= 0)
            continue;
        gboolean sure = ruled[k] >= RULED_SURE;
        Ruling ruling = first ? (sure ? RULED_FIRST : RULED_FIRST_WEAK) : sure ? RULED_ALSO : RULED_ALSO_WEAK;
        seen[ruling_feature(ruling, k)] = 1;
        first = FALSE;
    }
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
    guint ruling = feature - BESIDES * WORDS - TRAITS;
    if (feature >= BESIDES * WORDS + TRAITS)
        return g_strconcat(ruling_names[ruling / INTENT_KINDS],
                           intent_name((IntentKind)(ruling % INTENT_KINDS)), NULL);
    if (feature >= BESIDES * WORDS)
        return g_strdup(trait_names[feature - BESIDES * WORDS]);
    return g_strconcat(beside_names[feature / WORDS], phraseindex_section_name(word_section(feature % WORDS)),
                       NULL);
}

// --- weights

static int ruling_of(const char *name, gsize len)
{
    for (guint i = BESIDES * WORDS + TRAITS; i < FEATURES; i++) {
        g_autofree char *own = feature_name(i);
        if (strlen(own) == len && strncmp(own, name, len) == 0)
            return (int)i;
    }
    return -1;
}

static int feature_of(const char *name, gsize len)
{
    if (len > 0 && *name == ':' && memchr(name, '-', len) && strncmp(name, ":to-come", MIN(len, 8)) != 0)
        return ruling_of(name, len);
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

static void read_kinds(Leaning *leaning, const char *text)
{
    const char *p = text, *line;
    gsize len;
    memset(leaning->weight, 0, sizeof leaning->weight);
    while ((line = phraseindex_line(&p, &len))) {
        const char *tab = len > 0 && *line != '#' ? memchr(line, '\t', len) : NULL;
        int feature = tab ? feature_of(line, (gsize)(tab - line)) : -1;
        if (feature >= 0)
            leaning_add_numbers(tab, leaning->weight[feature]);
    }
}

Leaning *leaning_new(void)
{
    Leaning *leaning = g_new0(Leaning, 1);
    leaning->stems = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    return leaning;
}

void leaning_take(Leaning *leaning, const char *name, char *text)
{
    if (strcmp(name, LEANING_KINDS) != 0) {
        g_hash_table_insert(leaning->stems, g_strdup(name), text);
        return;
    }
    g_free(leaning->kinds);
    leaning->kinds = text;
}

void leaning_ready(Leaning *leaning)
{
    if (leaning->kinds)
        read_kinds(leaning, leaning->kinds);
    g_clear_pointer(&leaning->kinds, g_free);
}

void leaning_free(Leaning *leaning)
{
    if (!leaning)
        return;
    g_hash_table_unref(leaning->stems);
    g_free(leaning->kinds);
    g_free(leaning);
}

static void name_stem(const char *stem, gpointer data)
{
    g_ptr_array_add(data, g_strconcat("=", stem, NULL));
}

GPtrArray *leaning_names(const GPtrArray *readings, const double ruled[INTENT_KINDS])
{
    guint8 seen[FEATURES] = {0};
    GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
    add_readings(readings, seen);
    add_rulings(ruled, seen);
    for (guint i = 0; i < FEATURES; i++)
        if (seen[i])
            g_ptr_array_add(names, feature_name(i));
    for (guint i = 0; i < readings->len; i++)
        leaning_each_stem(readings->pdata[i], name_stem, names);
    return names;
}

// --- verdict

static void add_stems(const Leaning *leaning, const GPtrArray *readings, double score[INTENT_KINDS])
{
    for (guint i = 0; i < readings->len; i++) {
        const Reading *r = readings->pdata[i];
        const char *text = g_hash_table_lookup(leaning->stems, r->lang);
        float own[INTENT_KINDS] = {0};
        if (text)
            leaning_score_stems(r, text, own);
        for (int k = 0; k < INTENT_KINDS; k++)
            score[k] += (double)own[k];
    }
}

static void add_weights(const Leaning *leaning, const guint8 *seen, double score[INTENT_KINDS])
{
    for (guint i = 0; i < FEATURES; i++)
        for (int k = 0; seen[i] && k < INTENT_KINDS; k++)
            score[k] += (double)leaning->weight[i][k];
}

gboolean leaning_of(const Leaning *leaning, const GPtrArray *readings, const double ruled[INTENT_KINDS],
                    double share[INTENT_KINDS])
{
    guint8 seen[FEATURES] = {0};
    double score[INTENT_KINDS] = {0}, most = -G_MAXDOUBLE, least = G_MAXDOUBLE, sum = 0;
    add_readings(readings, seen);
    add_rulings(ruled, seen);
    add_weights(leaning, seen, score);
    add_stems(leaning, readings, score);
    for (int k = 0; k < INTENT_KINDS; k++) {
        most = MAX(most, score[k]);
        least = MIN(least, score[k]);
    }
    for (int k = 0; k < INTENT_KINDS; k++)
        sum += share[k] = exp(score[k] - most);
    for (int k = 0; k < INTENT_KINDS; k++)
        share[k] /= sum;
    return most > least;
}

double leaning_clause(const Leaning *leaning, const Reading *r, guint clause, IntentKind kind)
{
    guint8 seen[FEATURES] = {0};
    double score[INTENT_KINDS] = {0};
    add_clause(r, reading_clause(r, clause), seen);
    add_weights(leaning, seen, score);
    return score[kind];
}

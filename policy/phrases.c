// Phrases of the lexicon, found in a list of words. Callers: policy/terms, policy/datetext, reader/prose.
// A hash from the first word to its phrases, longest first; phrases whose first word is a stem ("zahl*")
// are hashed by its first three bytes, those whose first word is an ending ("*rechnung") by its last three.
// Marks between the words of a phrase (full stops, hyphens, apostrophes, brackets, slashes) are passed over
// on both sides: "Rechnungs-Nr." is "rechnungs nr".
#include "policy/words.h"

#include <string.h>

#define STEM_KEY 3

typedef struct {
    guint64 tag;
    guint n;
    const LexEntry *entry;
    const char **word; // folded; a stem has lost its '*'
    gboolean *is_stem;
    gboolean is_ending; // the first word stands for every word that ends so
} Phrase;

struct PhraseIndex {
    GHashTable *first; // folded first word -> GPtrArray of Phrase
    GHashTable *stems; // first three bytes of a first stem -> GPtrArray of Phrase
    GHashTable *ends;  // last three bytes of a first ending -> GPtrArray of Phrase
    GPtrArray *owned;  // Words * and Phrase *
    GStringChunk *keys;
};

static void phrase_free(gpointer p)
{
    Phrase *phrase = p;
    g_free(phrase->word);
    g_free(phrase->is_stem);
    g_free(phrase);
}

PhraseIndex *phrases_new(void)
{
    PhraseIndex *index = g_new0(PhraseIndex, 1);
    GDestroyNotify drop = (GDestroyNotify)g_ptr_array_unref;
    index->first = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, drop);
    index->stems = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, drop);
    index->ends = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, drop);
    index->owned = g_ptr_array_new_with_free_func(phrase_free);
    index->keys = g_string_chunk_new(4096);
    return index;
}

void phrases_free(PhraseIndex *index)
{
    if (!index)
        return;
    g_hash_table_unref(index->first);
    g_hash_table_unref(index->stems);
    g_hash_table_unref(index->ends);
    g_ptr_array_unref(index->owned);
    g_string_chunk_free(index->keys);
    g_free(index);
}

// A mark that may stand between the words of a phrase.
static gboolean is_joint(const Word *w)
{
    static const char *const joints[] = {
        ".", "'", "-", "°", "º", "ª", "/", "(", ")", "’", "‘", "‐", "‑", "–", "_", "´", "`", "−",
    };
    if (w->kind != WORD_MARK)
        return FALSE;
    for (size_t i = 0; i < G_N_ELEMENTS(joints); i++)
        if (strcmp(w->fold, joints[i]) == 0)
            return TRUE;
    return FALSE;
}

static gboolean carries_meaning(const Word *w)
{
    return w->kind != WORD_MARK || strcmp(w->fold, "#") == 0 || strcmp(w->fold, "%") == 0;
}

static Phrase *phrase_parse(PhraseIndex *index, const LexEntry *e, guint64 tag)
{
    g_autoptr(Words) words = words_new(e->text);
    Phrase *p = g_new0(Phrase, 1);
    p->tag = tag;
    p->entry = e;
    p->word = g_new0(const char *, words->n + 1);
    p->is_stem = g_new0(gboolean, words->n + 1);
    for (guint i = 0; i < words->n; i++) {
        if (words_is_mark(words, i, "*") && i == 0)
            p->is_ending = TRUE;
        else if (words_is_mark(words, i, "*") && p->n > 0 && words->word[i].gap == 0)
            p->is_stem[p->n - 1] = TRUE;
        else if (carries_meaning(&words->word[i]))
            p->word[p->n++] = g_string_chunk_insert_const(index->keys, words->word[i].fold);
    }
    g_ptr_array_add(index->owned, p);
    return p;
}

static void file_under(GHashTable *table, const char *key, Phrase *p)
{
    GPtrArray *list = g_hash_table_lookup(table, key);
    if (!list) {
        list = g_ptr_array_new();
        g_hash_table_insert(table, (gpointer)key, list);
    }
    guint at = 0;
    while (at < list->len && ((const Phrase *)list->pdata[at])->n >= p->n)
        at++;
    g_ptr_array_insert(list, (gint)at, p);
}

static void file_phrase(PhraseIndex *index, Phrase *p)
{
    const char *word = p->word[0];
    size_t len = strlen(word);
    if (!p->is_stem[0] && !p->is_ending) {
        file_under(index->first, word, p);
        return;
    }
    if (len < STEM_KEY)
        return;
    g_autofree char *key = g_strndup(p->is_ending ? word + len - STEM_KEY : word, STEM_KEY);
    file_under(p->is_ending ? index->ends : index->stems, g_string_chunk_insert_const(index->keys, key), p);
}

void phrases_add(PhraseIndex *index, const Lexicon *lex, const char *lang, const char *section, guint64 tag)
{
    const GPtrArray *entries = lexicon_section(lex, lang, section);
    for (guint i = 0; i < entries->len; i++) {
        const LexEntry *e = entries->pdata[i];
        Phrase *p = e->is_regex ? NULL : phrase_parse(index, e, tag);
        if (p && p->n > 0)
            file_phrase(index, p);
    }
}

static gboolean word_fits(const Phrase *p, guint k, const char *fold)
{
    if (k == 0 && p->is_ending)
        return g_str_has_suffix(fold, p->word[0]);
    return p->is_stem[k] ? strncmp(fold, p->word[k], strlen(p->word[k])) == 0 : strcmp(fold, p->word[k]) == 0;
}

// How many words of the text the phrase takes at `i`, 0 if it is not there. The first word has been
// compared by its key only if it is a stem.
static guint phrase_length(const Phrase *p, const Words *words, guint i, guint max_gap)
{
    guint at = i;
    for (guint k = 0; k < p->n; k++) {
        while (k > 0 && at < words->n && is_joint(&words->word[at]) && words->word[at].gap <= max_gap)
            at++;
        if (at >= words->n || (k > 0 && words->word[at].gap > max_gap) ||
            !word_fits(p, k, words->word[at].fold))
            return 0;
        at++;
    }
    return at - i;
}

static void try_list(const GPtrArray *list, const Words *words, guint i, guint max_gap, PhraseHit *hit)
{
    for (guint k = 0; list && k < list->len; k++) {
        const Phrase *p = list->pdata[k];
        guint n = phrase_length(p, words, i, max_gap);
        if (n == 0 || n < hit->n_words)
            continue;
        if (n > hit->n_words)
            *hit = (PhraseHit){.n_words = n};
        hit->tags |= p->tag;
        if (hit->n_entries < PHRASE_HITS) {
            hit->at[hit->n_entries].tag = p->tag;
            hit->at[hit->n_entries++].entry = p->entry;
        }
    }
}

gboolean phrases_at(const PhraseIndex *index, const Words *words, guint i, guint max_gap, PhraseHit *hit)
{
    *hit = (PhraseHit){0};
    if (i >= words->n || !carries_meaning(&words->word[i]))
        return FALSE;
    const char *fold = words->word[i].fold;
    try_list(g_hash_table_lookup(index->first, fold), words, i, max_gap, hit);
    char key[STEM_KEY + 1] = {0};
    size_t len = strlen(fold);
    if (len >= STEM_KEY) {
        memcpy(key, fold, STEM_KEY);
        try_list(g_hash_table_lookup(index->stems, key), words, i, max_gap, hit);
        try_list(g_hash_table_lookup(index->ends, fold + len - STEM_KEY), words, i, max_gap, hit);
    }
    return hit->n_words > 0;
}

const char *phrase_value(const PhraseHit *hit, guint64 tag)
{
    for (guint i = 0; i < hit->n_entries; i++)
        if (hit->at[i].tag == tag && hit->at[i].entry->value)
            return hit->at[i].entry->value;
    return NULL;
}

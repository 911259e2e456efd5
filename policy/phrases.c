// Phrases of the lexicon, found in a list of words. Callers: policy/terms, policy/datetext, reader/prose.
// A hash from the first word to its phrases, longest first; phrases whose first word is a stem ("zahl*")
// are hashed by its first three bytes, those whose first word is an ending ("*rechnung") by its last three.
// Marks between the words of a phrase (full stops, hyphens, apostrophes, brackets, slashes) are passed over
// on both sides: "Rechnungs-Nr." is "rechnungs nr".
#include "policy/words.h"

#include <string.h>

#define STEM_KEY 3
#define PHRASE_WORDS 64
#define ARENA_BYTES 65536

// In the arena, its words behind it. Kept small and without allocations of its own: an index has thousands.
typedef struct Phrase {
    struct Phrase *next;     // of the same key, longer ones first
    struct Phrase *next_cut; // the same in `heads`
    guint64 tag;
    const LexEntry *entry;
    guint64 stems;  // bit k: word k is a stem, it has lost its '*'
    const char *at; // n folded words, each with its end
    guint n;
    gboolean is_ending; // the first word stands for every word that ends so
} Phrase;

struct PhraseIndex {
    GHashTable *first; // folded first word -> Phrase
    GHashTable *stems; // first three bytes of a first stem -> Phrase
    GHashTable *ends;  // last three bytes of a first ending -> Phrase
    GHashTable *heads; // first three bytes of a first word -> Phrase; NULL: no abbreviations
    GPtrArray *arena;  // blocks of ARENA_BYTES and more
    char *free;        // in the last block
    gsize left;
};

PhraseIndex *phrases_new(void)
{
    PhraseIndex *index = g_new0(PhraseIndex, 1);
    index->first = g_hash_table_new(g_str_hash, g_str_equal);
    index->stems = g_hash_table_new(g_str_hash, g_str_equal);
    index->ends = g_hash_table_new(g_str_hash, g_str_equal);
    index->arena = g_ptr_array_new_with_free_func(g_free);
    return index;
}

void phrases_free(PhraseIndex *index)
{
    if (!index)
        return;
    g_hash_table_unref(index->first);
    g_hash_table_unref(index->stems);
    g_hash_table_unref(index->ends);
    g_clear_pointer(&index->heads, g_hash_table_unref);
    g_ptr_array_unref(index->arena);
    g_free(index);
}

static gpointer take(PhraseIndex *index, gsize bytes)
{
    bytes = (bytes + 7) & ~(gsize)7;
    if (bytes > index->left) {
        index->left = MAX(bytes, ARENA_BYTES);
        index->free = g_malloc(index->left);
        g_ptr_array_add(index->arena, index->free);
    }
    gpointer p = index->free;
    index->free += bytes;
    index->left -= bytes;
    return p;
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

typedef struct {
    const char *fold[PHRASE_WORDS];
    guint64 stems;
    guint n;
    gsize bytes;
    gboolean is_ending;
} Shape;

static void shape_of(Shape *shape, const Word *word, guint n)
{
    for (guint i = 0; i < n; i++) {
        const Word *w = &word[i];
        gboolean star = w->kind == WORD_MARK && strcmp(w->fold, "*") == 0;
        if (star && i == 0)
            shape->is_ending = TRUE;
        else if (star && shape->n > 0 && w->gap == 0)
            shape->stems |= G_GUINT64_CONSTANT(1) << (shape->n - 1);
        else if (carries_meaning(w)) {
            shape->fold[shape->n++] = w->fold;
            shape->bytes += strlen(w->fold) + 1;
        }
    }
}

// NULL if nothing in it carries meaning.
static Phrase *phrase_parse(PhraseIndex *index, const LexEntry *e, guint64 tag)
{
    Word word[PHRASE_WORDS];
    char few[512];
    gsize need = 2 * strlen(e->text) + 16;
    g_autofree char *many = need > sizeof few ? g_malloc(need) : NULL;
    Shape shape = {.n = 0};
    shape_of(&shape, word, words_split(e->text, word, PHRASE_WORDS, many ? many : few));
    if (shape.n == 0)
        return NULL;
    Phrase *p = take(index, sizeof *p + shape.bytes);
    char *to = (char *)(p + 1);
    *p = (Phrase){
        .tag = tag, .entry = e, .stems = shape.stems, .at = to, .n = shape.n, .is_ending = shape.is_ending};
    for (guint i = 0; i < shape.n; i++)
        to = g_stpcpy(to, shape.fold[i]) + 1;
    return p;
}

static Phrase **link_of(Phrase *p, gboolean cut)
{
    return cut ? &p->next_cut : &p->next;
}

static void file_under(GHashTable *table, const char *key, Phrase *p, gboolean cut)
{
    Phrase *before = g_hash_table_lookup(table, key);
    if (!before || before->n < p->n) {
        *link_of(p, cut) = before;
        g_hash_table_replace(table, (gpointer)key, p);
        return;
    }
    for (Phrase *next; (next = *link_of(before, cut)) && next->n >= p->n;)
        before = next;
    *link_of(p, cut) = *link_of(before, cut);
    *link_of(before, cut) = p;
}

static const char *stem_key(PhraseIndex *index, const char *word)
{
    char *key = take(index, STEM_KEY + 1);
    memcpy(key, word, STEM_KEY);
    key[STEM_KEY] = '\0';
    return key;
}

static void file_phrase(PhraseIndex *index, Phrase *p)
{
    size_t len = strlen(p->at);
    if (!(p->stems & 1) && !p->is_ending) {
        file_under(index->first, p->at, p, FALSE);
        if (index->heads && len >= STEM_KEY)
            file_under(index->heads, stem_key(index, p->at), p, TRUE);
    } else if (len >= STEM_KEY && p->is_ending)
        file_under(index->ends, stem_key(index, p->at + len - STEM_KEY), p, FALSE);
    else if (len >= STEM_KEY)
        file_under(index->stems, stem_key(index, p->at), p, FALSE);
}

void phrases_add(PhraseIndex *index, const Lexicon *lex, const char *lang, const char *section, guint64 tag)
{
    const GPtrArray *entries = lexicon_section(lex, lang, section);
    for (guint i = 0; i < entries->len; i++) {
        const LexEntry *e = entries->pdata[i];
        Phrase *p = e->is_regex ? NULL : phrase_parse(index, e, tag);
        if (p)
            file_phrase(index, p);
    }
}

static gboolean word_fits(const Phrase *p, guint k, const char *want, gsize len, const char *fold)
{
    if (k == 0 && p->is_ending)
        return g_str_has_suffix(fold, want);
    return p->stems >> k & 1 ? strncmp(fold, want, len) == 0 : strcmp(fold, want) == 0;
}

// How many words of the text the phrase takes at `i`, 0 if it is not there. The first word has been
// compared by its key only if it is a stem.
static guint phrase_length(const Phrase *p, const Words *words, guint i, guint max_gap)
{
    const char *want = p->at;
    guint at = i;
    for (guint k = 0; k < p->n; k++) {
        gsize len = strlen(want);
        while (k > 0 && at < words->n && is_joint(&words->word[at]) && words->word[at].gap <= max_gap)
            at++;
        if (at >= words->n || (k > 0 && words->word[at].gap > max_gap) ||
            !word_fits(p, k, want, len, words->word[at].fold))
            return 0;
        want += len + 1;
        at++;
    }
    return at - i;
}

static void add_hit(PhraseHit *hit, const Phrase *p, guint n)
{
    if (n > hit->n_words)
        *hit = (PhraseHit){.n_words = n};
    hit->tags |= p->tag;
    if (hit->n_entries < PHRASE_HITS) {
        hit->at[hit->n_entries].tag = p->tag;
        hit->at[hit->n_entries++].entry = p->entry;
    }
}

static void try_list(const Phrase *p, const Words *words, guint i, guint max_gap, PhraseHit *hit)
{
    for (; p; p = p->next) {
        guint n = phrase_length(p, words, i, max_gap);
        if (n > 0 && n >= hit->n_words)
            add_hit(hit, p, n);
    }
}

// Word `at` of the text is the phrase's word k, or an abbreviation of it with its full stop ("Verv." of
// "verval"); *cut counts the abbreviations.
static gboolean short_word_fits(const Phrase *p, guint k, const char *want, const Words *words, guint at,
                                guint *cut)
{
    const char *fold = words->word[at].fold;
    if (word_fits(p, k, want, strlen(want), fold))
        return TRUE;
    size_t len = strlen(fold);
    gboolean stop = words_is_mark(words, at + 1, ".") && words->word[at + 1].gap == 0;
    if (!stop || words->word[at].kind != WORD_LETTERS || len < (k == 0 ? STEM_KEY : 2u) ||
        strncmp(want, fold, len) != 0)
        return FALSE;
    (*cut)++;
    return TRUE;
}

static guint short_phrase_length(const Phrase *p, const Words *words, guint i, guint max_gap)
{
    guint at = i, cut = 0;
    const char *want = p->at;
    for (guint k = 0; k < p->n; k++, want += strlen(want) + 1) {
        while (k > 0 && at < words->n && is_joint(&words->word[at]) && words->word[at].gap <= max_gap)
            at++;
        if (at >= words->n || (k > 0 && words->word[at].gap > max_gap) ||
            !short_word_fits(p, k, want, words, at, &cut))
            return 0;
        at++;
    }
    return cut > 0 ? at - i : 0;
}

// A full stop glued to letters within the next few words: only then can an abbreviation stand here.
static gboolean has_full_stop(const Words *words, guint i)
{
    for (guint k = i + 1; k < words->n && k < i + 8 && words->word[k].gap != WORDS_NEW_LINE; k++)
        if (words_is_mark(words, k, ".") && words->word[k].gap == 0 &&
            words->word[k - 1].kind == WORD_LETTERS)
            return TRUE;
    return FALSE;
}

static void try_abbreviations(const PhraseIndex *index, const Words *words, guint i, guint max_gap,
                              PhraseHit *hit)
{
    const char *fold = words->word[i].fold;
    if (!index->heads || strlen(fold) < STEM_KEY || !has_full_stop(words, i))
        return;
    char key[STEM_KEY + 1] = {0};
    memcpy(key, fold, STEM_KEY);
    guint exact = hit->n_words;
    for (const Phrase *p = g_hash_table_lookup(index->heads, key); p; p = p->next_cut) {
        guint n = short_phrase_length(p, words, i, max_gap);
        if (n > exact && n >= hit->n_words)
            add_hit(hit, p, n);
    }
}

void phrases_abbreviate(PhraseIndex *index)
{
    index->heads = g_hash_table_new(g_str_hash, g_str_equal);
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
    try_abbreviations(index, words, i, max_gap, hit);
    return hit->n_words > 0;
}

const char *phrase_value(const PhraseHit *hit, guint64 tag)
{
    for (guint i = 0; i < hit->n_entries; i++)
        if (hit->at[i].tag == tag && hit->at[i].entry->value)
            return hit->at[i].entry->value;
    return NULL;
}

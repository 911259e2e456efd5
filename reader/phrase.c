// Matching: the longest phrase of a group from each token on, over the trie of the mail's language. Callers:
// dateexpr, clause, refer (through phrase.h). Bounded per token: phrases are short and prefixes few.
#include "reader/phraseindex.h"

#include <string.h>

#define PREFIXES_MAX 4 // more than the words of a language nest (2)

typedef struct {
    guint32 id[PREFIXES_MAX + 1]; // the word itself and its prefixes with '*', longest first; 0 ends
} WordIds;

static WordIds token_ids(const PhraseIndex *l, const Token *t)
{
    WordIds ids = {{0}};
    guint n = 0;
    if (t->kind != TOKEN_WORD && t->kind != TOKEN_NUMBER)
        return ids;
    guint32 exact = GPOINTER_TO_UINT(g_hash_table_lookup(l->word_ids, t->text));
    if (exact)
        ids.id[n++] = exact;
    gsize len = strlen(t->text);
    char buf[68];
    if (t->kind != TOKEN_WORD || len > 64)
        return ids;
    for (gsize k = len; k >= l->shortest_prefix && n < PREFIXES_MAX; k--) {
        memcpy(buf, t->text, k);
        buf[k] = '*';
        buf[k + 1] = '\0';
        guint32 id = GPOINTER_TO_UINT(g_hash_table_lookup(l->word_ids, buf));
        if (id)
            ids.id[n++] = id;
    }
    return ids;
}

typedef struct {
    const PhraseIndex *l;
    const Tokens *tokens;
    const WordIds *ids;
    int group;
    guint resume; // 0, or the end of the part before a gap
    guint tail;   // 0, or where the part behind the gap begins
    PhraseMatch *best;
} Walk;

static void keep_longest(const Walk *w, guint32 node, guint at)
{
    guint32 entry = g_array_index(w->l->nodes, Node, node).entry[w->group];
    PhraseMatch *best = w->best;
    if (!entry || at <= best->end)
        return;
    best->end = at;
    best->resume = w->resume ? w->resume : at;
    best->tail = w->tail;
    best->tail_end = at;
    best->n_entries = 0;
    for (; entry && best->n_entries < PHRASE_ENTRIES_MAX; entry = phraseindex_entry(w->l, entry)->next)
        best->entry[best->n_entries++] = &phraseindex_entry(w->l, entry)->e;
}

static gboolean breaks_gap(const Token *t)
{
    return t->newlines > 1 || (t->kind == TOKEN_MARK && t->mark != '(' && t->mark != ')' && t->mark != '-');
}

// Fills in the entries of the longest phrase from token `at` on. Depth-first over at most PREFIXES_MAX + 1
// choices a word; phrases are short, so the work per token is bounded.
static void walk(Walk w, guint32 node, guint at, guint depth)
{
    keep_longest(&w, node, at);
    guint n = w.tokens->tokens->len;
    if (at >= n || depth >= 12 || (depth > 0 && g_array_index(w.tokens->tokens, Token, at).newlines > 1))
        return;
    for (guint i = 0; i <= PREFIXES_MAX && w.ids[at].id[i]; i++) {
        guint32 to = phraseindex_follow(&w.l->edges, node, w.ids[at].id[i]);
        if (to)
            walk(w, to, at + 1, depth + 1);
    }
    guint32 gap = depth > 0 && !w.resume ? phraseindex_follow(&w.l->edges, node, w.l->gap) : 0;
    w.resume = at;
    for (guint k = 0; gap && k <= PHRASE_GAP_MAX && at + k < n; k++) {
        if (k > 0 && breaks_gap(&g_array_index(w.tokens->tokens, Token, at + k)))
            break;
        w.tail = at + k;
        walk(w, gap, at + k, depth + 1);
    }
}

// The ids of all tokens, after every line that one of them may begin is in the trie.
static WordIds *all_ids(PhraseIndex *l, const Tokens *tokens)
{
    guint n = tokens->tokens->len;
    WordIds *ids = g_new(WordIds, n + 1);
    gboolean more = FALSE;
    for (guint round = 0; round == 0 || (round == 1 && more); round++)
        for (guint i = 0; i < n; i++) {
            ids[i] = token_ids(l, &g_array_index(tokens->tokens, Token, i));
            for (guint k = 0; round == 0 && ids[i].id[k]; k++)
                more = phraseindex_expand(l, ids[i].id[k]) || more;
        }
    return ids;
}

GArray *phrase_find(ReplyWords *words, const char *lang, const Tokens *tokens, int group, gboolean every)
{
    GArray *found = g_array_new(FALSE, FALSE, sizeof(PhraseMatch));
    PhraseIndex *l = replywords_index(words, lang);
    if (!l)
        return found;
    guint n = tokens->tokens->len;
    g_autofree WordIds *ids = all_ids(l, tokens);
    guint tail = 0, tail_end = 0;
    for (guint i = 0; i < n;) {
        if (tail && i == tail) {
            i = tail_end;
            tail = 0;
            continue;
        }
        PhraseMatch m = {.first = i, .end = i};
        Walk w = {.l = l, .tokens = tokens, .ids = ids, .group = group, .best = &m};
        walk(w, 1, i, 0);
        if (m.n_entries) {
            m.end = MIN(m.end, m.resume);
            if (m.tail > i) {
                tail = m.tail;
                tail_end = m.tail_end;
            }
            g_array_append_val(found, m);
        }
        i = m.n_entries && !every ? m.end : i + 1;
    }
    return found;
}

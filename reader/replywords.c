// The words of replies, indexed: one trie of words per language, built from the files' text as it is needed.
// Callers: dateexpr and intent (through phrase.h), the reader's main (replywords_load). A phrase ends in a
// node; a node knows its entries. "bezahl*" matches every word that begins so; an exact word goes before it.
// On first use of a language its lines are filed under their first word; a line enters the trie when a text
// has that word, for most lines of a language are never looked for by a process that reads one message.
#include "config.h"

#include "reader/phrase.h"

#include <string.h>

#include "policy/base/status.h"

typedef struct {
    guint64 *key; // node << 32 | word; 0 is empty
    guint32 *to;
    guint32 size, used; // size is a power of two
} Edges;

typedef struct {
    guint32 entry[3]; // the first entry of each group, 0 for none
} Node;

typedef struct {
    PhraseEntry e;
    guint32 next;
} Entry;

// A line of a file that is not in the trie yet, filed under its first word.
typedef struct {
    const char *text;
    guint len;
    guint8 section;
    guint32 next; // of the same first word, 0 at the end
} Line;

typedef struct {
    guint32 first, last; // lines; 0 when there are none or they are in the trie
} Bucket;

typedef struct {
    char *lang;
    GPtrArray *texts;        // char *: the files' texts
    GHashTable *word_ids;    // folded word, or word with '*' -> id
    GArray *lines, *buckets; // Line (0 is none); Bucket by word id
    GArray *nodes, *entries; // Node, Entry; NULL before the lines are filed
    Edges edges;
    guint shortest_prefix;
    guint32 gap; // the id of ".."
} Language;

G_STATIC_ASSERT(SECTIONS < 256);

struct ReplyWords {
    GPtrArray *languages; // Language
    GHashTable *function; // folded word -> bits of languages; NULL before first use
    GStringChunk *chunk;
};

static void language_free(gpointer p)
{
    Language *l = p;
    g_free(l->lang);
    g_ptr_array_unref(l->texts);
    if (l->nodes) {
        g_array_unref(l->lines);
        g_array_unref(l->buckets);
        g_array_unref(l->nodes);
        g_array_unref(l->entries);
        g_hash_table_unref(l->word_ids);
        g_free(l->edges.key);
        g_free(l->edges.to);
    }
    g_free(l);
}

ReplyWords *replywords_new(void)
{
    ReplyWords *words = g_new0(ReplyWords, 1);
    words->languages = g_ptr_array_new_with_free_func(language_free);
    words->chunk = g_string_chunk_new(32768);
    return words;
}

void replywords_free(ReplyWords *words)
{
    if (!words)
        return;
    g_ptr_array_unref(words->languages);
    if (words->function)
        g_hash_table_unref(words->function);
    g_string_chunk_free(words->chunk);
    g_free(words);
}

static Language *find_language(const ReplyWords *words, const char *lang)
{
    for (guint i = 0; lang && i < words->languages->len; i++) {
        Language *l = words->languages->pdata[i];
        if (strcmp(l->lang, lang) == 0)
            return l;
    }
    return NULL;
}

// The next line of *p without blanks around it, NULL at the end. A pointer into the text and its length.
static const char *next_line(const char **p, gsize *len)
{
    if (!**p)
        return NULL;
    const char *from = *p, *end = strchrnul(from, '\n'), *nl = *end ? end : NULL;
    *p = nl ? nl + 1 : end;
    while (from < end && g_ascii_isspace(*from))
        from++;
    while (end > from && g_ascii_isspace(end[-1]))
        end--;
    *len = (gsize)(end - from);
    return from;
}

gboolean replywords_add(ReplyWords *words, const char *file, const char *lang, const char *text,
                        GError **error)
{
    const char *p = text, *line;
    gsize len;
    for (guint n = 1; (line = next_line(&p, &len)); n++) {
        if (len == 0 || *line == '#')
            continue;
        if (*line == '[' && line[len - 1] == ']')
            break;
        g_set_error(error, PD_ERROR, PD_ERR_CONF, "%s:%u: a line before the first [section]", file, n);
        return FALSE;
    }
    Language *l = find_language(words, lang);
    if (!l) {
        l = g_new0(Language, 1);
        l->lang = g_strdup(lang);
        l->texts = g_ptr_array_new_with_free_func(g_free);
        g_ptr_array_add(words->languages, l);
    }
    g_return_val_if_fail(!l->nodes, FALSE); // our own bug: added to after first use
    g_ptr_array_add(l->texts, g_strdup(text));
    return TRUE;
}

static int by_name(gconstpointer a, gconstpointer b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

ReplyWords *replywords_load(const char *dir, GError **error)
{
    g_autoptr(GDir) d = g_dir_open(dir, 0, error);
    if (!d)
        return NULL;
    g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);
    const char *name;
    while ((name = g_dir_read_name(d)))
        if (g_str_has_suffix(name, ".lex"))
            g_ptr_array_add(names, g_strdup(name));
    g_ptr_array_sort(names, by_name);
    g_autoptr(ReplyWords) words = replywords_new();
    for (guint i = 0; i < names->len; i++) {
        g_autofree char *path = g_build_filename(dir, names->pdata[i], NULL);
        g_autofree char *lang = g_strndup(names->pdata[i], strcspn(names->pdata[i], "."));
        g_autofree char *text = NULL;
        if (!g_file_get_contents(path, &text, NULL, error) || !replywords_add(words, path, lang, text, error))
            return NULL;
    }
    if (names->len == 0) {
        g_set_error(error, PD_ERROR, PD_ERR_NOT_FOUND, "%s: no file of words (LANG.lex)", dir);
        return NULL;
    }
    return g_steal_pointer(&words);
}

// --- the index

static guint32 edge_slot(const Edges *e, guint64 key)
{
    guint64 h = key * G_GUINT64_CONSTANT(0x9E3779B97F4A7C15);
    guint32 i = (guint32)(h >> 33) & (e->size - 1);
    while (e->key[i] && e->key[i] != key)
        i = (i + 1) & (e->size - 1);
    return i;
}

static void edges_resize(Edges *e, guint32 size)
{
    Edges old = *e;
    e->size = size;
    e->key = g_new0(guint64, size);
    e->to = g_new0(guint32, size);
    for (guint32 i = 0; i < old.size; i++)
        if (old.key[i]) {
            guint32 s = edge_slot(e, old.key[i]);
            e->key[s] = old.key[i];
            e->to[s] = old.to[i];
        }
    g_free(old.key);
    g_free(old.to);
}

static guint32 edge_follow(const Edges *e, guint32 node, guint32 word)
{
    guint32 s = edge_slot(e, (guint64)node << 32 | word);
    return e->key[s] ? e->to[s] : 0;
}

static guint32 edge_make(Language *l, guint32 node, guint32 word)
{
    guint64 key = (guint64)node << 32 | word;
    guint32 s = edge_slot(&l->edges, key);
    if (l->edges.key[s])
        return l->edges.to[s];
    if (l->edges.used * 2 > l->edges.size) {
        edges_resize(&l->edges, l->edges.size * 2);
        s = edge_slot(&l->edges, key);
    }
    Node fresh = {{0}};
    l->edges.key[s] = key;
    l->edges.to[s] = l->nodes->len;
    l->edges.used++;
    g_array_append_val(l->nodes, fresh);
    return l->edges.to[s];
}

static guint32 word_id(ReplyWords *words, Language *l, const char *word, gsize len)
{
    guint32 id = GPOINTER_TO_UINT(g_hash_table_lookup(l->word_ids, word));
    if (id)
        return id;
    id = g_hash_table_size(l->word_ids) + 1;
    g_hash_table_insert(l->word_ids, g_string_chunk_insert(words->chunk, word), GUINT_TO_POINTER(id));
    if (word[len - 1] == '*' && len - 1 < l->shortest_prefix)
        l->shortest_prefix = (guint)len - 1;
    return id;
}

// The next word of a phrase, folded, with its '*' if it has one; FALSE at the end.
static gboolean phrase_word(const char **p, const char *end, gboolean german, GString *word)
{
    g_string_truncate(word, 0);
    while (*p < end && !(**p & 0x80) && !g_ascii_isalnum(**p)) {
        if (end - *p > 2 && (*p)[0] == '.' && (*p)[1] == '.') {
            *p += 2;
            g_string_append(word, "..");
            return TRUE;
        }
        (*p)++;
    }
    if (*p >= end)
        return FALSE;
    gboolean digits = g_ascii_isdigit(**p);
    while (*p < end) {
        gunichar c = g_utf8_get_char(*p);
        gboolean digit = c < 0x80 && g_ascii_isdigit((char)c);
        if (digit != digits || (c < 0x80 ? !g_ascii_isalnum((char)c) : !g_unichar_isalpha(c)))
            break;
        if (c < 0x80)
            g_string_append_c(word, g_ascii_tolower((char)c));
        else
            token_fold(word, c, german);
        *p = g_utf8_next_char(*p);
    }
    if (*p < end && **p == '*')
        g_string_append_c(word, '*');
    if (word->len == 0) // a mark outside ASCII: no word
        *p = g_utf8_next_char(*p);
    return word->len > 0 || phrase_word(p, end, german, word);
}

// The node of a phrase whose first word folds to the word `first`; 1 if there is none.
static guint32 phrase_node(ReplyWords *words, Language *l, const char *p, const char *end, gboolean german,
                           guint32 first, GString *word)
{
    guint32 node = 1;
    while (phrase_word(&p, end, german, word)) {
        guint32 id = word_id(words, l, word->str, word->len);
        if (node == 1 && id != first)
            return 1;
        node = edge_make(l, node, id);
    }
    return node;
}

static const char *const section_names[] = {
#define X(id, name) [S_##id] = name,
    PHRASE_SECTIONS(X)
#undef X
#define X(id, name) [C_##id] = name,
        CONCEPT_SECTIONS(X)
#undef X
#define X(id, name) [R_##id] = name,
            REFER_SECTIONS(X)
#undef X
};

static int section_of(const char *line, gsize len)
{
    for (int i = 0; i < SECTIONS; i++)
        if (strlen(section_names[i]) == len - 2 && strncmp(section_names[i], line + 1, len - 2) == 0)
            return i;
    return -1;
}

static int section_group(int section)
{
    return section < S_DATES_END      ? S_GROUP_DATES
           : section < S_CONCEPTS_END ? S_GROUP_CONCEPTS
                                      : S_GROUP_REFERS;
}

static void drop_entry(Language *l, guint32 node, int section)
{
    guint32 *at = &g_array_index(l->nodes, Node, node).entry[section_group(section)];
    while (*at) {
        Entry *e = &g_array_index(l->entries, Entry, *at);
        if ((int)e->e.section == section)
            *at = e->next;
        else
            at = &e->next;
    }
}

static void put_entry(Language *l, guint32 node, int section, const char *value)
{
    drop_entry(l, node, section);
    guint32 *first = &g_array_index(l->nodes, Node, node).entry[section_group(section)];
    Entry e = {
        .e = {.section = (Section)section, .number = (int)g_ascii_strtoll(value, NULL, 10), .value = value},
        .next = *first};
    *first = l->entries->len;
    g_array_append_val(l->entries, e);
}

static gboolean is_ascii(const char *p, const char *end)
{
    while (p < end && !(*p & 0x80))
        p++;
    return p == end;
}

// One line "phrase => value" or "- phrase" enters the trie under its first word.
static void index_line(ReplyWords *words, Language *l, const Line *line, guint32 first, GString *word)
{
    const char *end = line->text + line->len, *arrow = g_strstr_len(line->text, line->len, " => ");
    gboolean removes = line->len > 2 && line->text[0] == '-' && line->text[1] == ' ';
    const char *value = "";
    if (arrow) {
        value = g_string_chunk_insert_len(words->chunk, arrow + 4, end - arrow - 4);
        end = arrow;
    }
    for (int german = 0; german <= !is_ascii(line->text, end); german++) {
        guint32 node = phrase_node(words, l, line->text, end, german, first, word);
        if (node != 1 && removes)
            drop_entry(l, node, line->section);
        else if (node != 1)
            put_entry(l, node, line->section, value);
    }
}

// Puts the lines that begin with a word into the trie. TRUE if there were any.
static gboolean expand(ReplyWords *words, Language *l, guint32 id)
{
    if (id >= l->buckets->len || !g_array_index(l->buckets, Bucket, id).first)
        return FALSE;
    guint32 at = g_array_index(l->buckets, Bucket, id).first;
    g_array_index(l->buckets, Bucket, id) = (Bucket){0};
    g_autoptr(GString) word = g_string_sized_new(64);
    for (; at; at = g_array_index(l->lines, Line, at).next)
        index_line(words, l, &g_array_index(l->lines, Line, at), id, word);
    return TRUE;
}

static void file_under(Language *l, guint32 id, const Line *line)
{
    if (id >= l->buckets->len)
        g_array_set_size(l->buckets, id + 256);
    Bucket *bucket = &g_array_index(l->buckets, Bucket, id);
    guint32 at = l->lines->len;
    g_array_append_val(l->lines, *line);
    if (bucket->first)
        g_array_index(l->lines, Line, bucket->last).next = at;
    else
        bucket->first = at;
    bucket->last = at;
}

static void file_line(ReplyWords *words, Language *l, const Line *line, GString *word)
{
    guint32 plain = 0;
    const char *end = line->text + line->len, *p = line->text;
    if (!phrase_word(&p, end, FALSE, word))
        return;
    plain = word_id(words, l, word->str, word->len);
    file_under(l, plain, line);
    const char *from = line->text;
    if (is_ascii(from, p) || !phrase_word(&from, end, TRUE, word))
        return;
    guint32 german = word_id(words, l, word->str, word->len);
    if (german != plain)
        file_under(l, german, line);
}

static void file_text(ReplyWords *words, Language *l, const char *text, GString *word)
{
    const char *line;
    gsize len;
    int section = -1;
    while ((line = next_line(&text, &len))) {
        if (len == 0 || *line == '#')
            continue;
        if (*line == '[' && line[len - 1] == ']') {
            section = section_of(line, len);
        } else if (section >= 0) {
            const Line l1 = {.text = line, .len = (guint)len, .section = (guint8)section};
            file_line(words, l, &l1, word);
        }
    }
}

static void file_lines(ReplyWords *words, Language *l)
{
    Node none[2] = {{{0}}};
    Entry zero = {.next = 0};
    Line nothing = {0};
    l->lines = g_array_sized_new(FALSE, TRUE, sizeof(Line), 4096);
    l->buckets = g_array_sized_new(FALSE, TRUE, sizeof(Bucket), 2048);
    l->nodes = g_array_sized_new(FALSE, TRUE, sizeof(Node), 256);
    l->entries = g_array_sized_new(FALSE, TRUE, sizeof(Entry), 256);
    l->word_ids = g_hash_table_new(g_str_hash, g_str_equal);
    l->shortest_prefix = G_MAXUINT;
    g_array_append_val(l->lines, nothing);
    g_array_append_vals(l->nodes, none, 2); // 0 is nowhere, 1 the root
    g_array_append_val(l->entries, zero);
    edges_resize(&l->edges, 512);
    l->gap = word_id(words, l, "..", 2);
    g_autoptr(GString) word = g_string_sized_new(64);
    for (guint i = 0; i < l->texts->len; i++)
        file_text(words, l, l->texts->pdata[i], word);
}

// --- matching

#define PREFIXES_MAX 4 // more than the words of a language nest (2)

typedef struct {
    guint32 id[PREFIXES_MAX + 1]; // the word itself and its prefixes with '*', longest first; 0 ends
} WordIds;

static WordIds token_ids(const Language *l, const Token *t)
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
    const Language *l;
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
    for (; entry && best->n_entries < PHRASE_ENTRIES_MAX;
         entry = g_array_index(w->l->entries, Entry, entry).next)
        best->entry[best->n_entries++] = &g_array_index(w->l->entries, Entry, entry).e;
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
        guint32 to = edge_follow(&w.l->edges, node, w.ids[at].id[i]);
        if (to)
            walk(w, to, at + 1, depth + 1);
    }
    guint32 gap = depth > 0 && !w.resume ? edge_follow(&w.l->edges, node, w.l->gap) : 0;
    w.resume = at;
    for (guint k = 0; gap && k <= PHRASE_GAP_MAX && at + k < n; k++) {
        if (k > 0 && breaks_gap(&g_array_index(w.tokens->tokens, Token, at + k)))
            break;
        w.tail = at + k;
        walk(w, gap, at + k, depth + 1);
    }
}

// The ids of all tokens, after every line that one of them may begin is in the trie.
static WordIds *all_ids(ReplyWords *words, Language *l, const Tokens *tokens)
{
    guint n = tokens->tokens->len;
    WordIds *ids = g_new(WordIds, n + 1);
    gboolean more = FALSE;
    for (guint round = 0; round == 0 || (round == 1 && more); round++)
        for (guint i = 0; i < n; i++) {
            ids[i] = token_ids(l, &g_array_index(tokens->tokens, Token, i));
            for (guint k = 0; round == 0 && ids[i].id[k]; k++)
                more = expand(words, l, ids[i].id[k]) || more;
        }
    return ids;
}

GArray *phrase_find(ReplyWords *words, const char *lang, const Tokens *tokens, int group, gboolean every)
{
    GArray *found = g_array_new(FALSE, FALSE, sizeof(PhraseMatch));
    Language *l = find_language(words, lang);
    if (!l)
        return found;
    if (!l->nodes)
        file_lines(words, l);
    guint n = tokens->tokens->len;
    g_autofree WordIds *ids = all_ids(words, l, tokens);
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

// --- language

static void read_function_words(ReplyWords *words, guint index)
{
    Language *l = words->languages->pdata[index];
    const char *text = l->texts->pdata[0], *from = strstr(text, "[function]\n");
    if (!from)
        return;
    const char *p = from + strlen("[function]\n"), *line;
    gsize len;
    g_autoptr(GString) word = g_string_sized_new(64);
    while ((line = next_line(&p, &len)) && (len == 0 || *line != '[')) {
        const char *q = line, *end = line + len;
        while (phrase_word(&q, end, FALSE, word)) {
            guint bits = GPOINTER_TO_UINT(g_hash_table_lookup(words->function, word->str));
            g_hash_table_insert(words->function, g_string_chunk_insert(words->chunk, word->str),
                                GUINT_TO_POINTER(bits | 1u << index));
        }
    }
}

static void score_word(const ReplyWords *words, const char *word, guint *score)
{
    guint bits = GPOINTER_TO_UINT(g_hash_table_lookup(words->function, word));
    guint shared = (guint)__builtin_popcount(bits);
    for (guint i = 0; bits && i < words->languages->len; i++)
        if (bits & 1u << i)
            score[i] += 12 / MIN(shared, 6);
}

const char *replywords_language(ReplyWords *words, const char *text, const char *hint)
{
    guint n = MIN(words->languages->len, 32);
    guint score[32] = {0}, best = 0;
    if (!words->function) {
        words->function = g_hash_table_new(g_str_hash, g_str_equal);
        for (guint i = 0; i < n; i++)
            read_function_words(words, i);
    }
    g_autoptr(Tokens) tokens = tokens_new(text, 8192);
    for (guint i = 0; i < tokens->tokens->len; i++) {
        const Token *t = &g_array_index(tokens->tokens, Token, i);
        if (t->kind == TOKEN_WORD)
            score_word(words, t->text, score);
    }
    for (guint i = 0; i < n; i++) {
        const Language *l = words->languages->pdata[i];
        if (hint && g_str_has_prefix(hint, l->lang))
            score[i] += 13;
        if (score[i] > score[best])
            best = i;
    }
    return n && score[best] ? ((Language *)words->languages->pdata[best])->lang : NULL;
}

// Building the index: lines of the files become paths in a trie of words. A phrase ends in a node; a node
// knows its entries, by group. "bezahl*" matches every word that begins so; an exact word goes before it.
// On first use of a language its lines are filed under their first word; a line enters the trie when a text
// has that word, for most lines of a language are never looked for by a process that reads one message.
#include "config.h"

#include "reader/phraseindex.h"

#include <string.h>

#include "reader/inflect.h"

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

G_STATIC_ASSERT(SECTIONS < 256);

// The next line of *p without blanks around it, NULL at the end. A pointer into the text and its length.
const char *phraseindex_line(const char **p, gsize *len)
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

guint32 phraseindex_follow(const Edges *e, guint32 node, guint32 word)
{
    guint32 s = edge_slot(e, (guint64)node << 32 | word);
    return e->key[s] ? e->to[s] : 0;
}

static guint32 edge_make(PhraseIndex *l, guint32 node, guint32 word)
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

static guint32 word_id(PhraseIndex *l, const char *word, gsize len)
{
    guint32 id = GPOINTER_TO_UINT(g_hash_table_lookup(l->word_ids, word));
    if (id)
        return id;
    id = g_hash_table_size(l->word_ids) + 1;
    g_hash_table_insert(l->word_ids, g_string_chunk_insert(l->chunk, word), GUINT_TO_POINTER(id));
    if (word[len - 1] == '*' && len - 1 < l->shortest_prefix)
        l->shortest_prefix = (guint)len - 1;
    return id;
}

// The next word of a phrase, folded, with its '*' if it has one; FALSE at the end.
gboolean phraseindex_word(const char **p, const char *end, gboolean german, GString *word)
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
    return word->len > 0 || phraseindex_word(p, end, german, word);
}

// The node of a phrase whose first word folds to the word `first`; 1 if there is none.
static guint32 phrase_node(PhraseIndex *l, const char *p, const char *end, gboolean german, guint32 first,
                           GString *word)
{
    guint32 node = 1;
    while (phraseindex_word(&p, end, german, word)) {
        guint32 id = word_id(l, word->str, word->len);
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
#define X(id, name) [F_##id] = name,
                FIELD_SECTIONS(X)
#undef X
};

int phraseindex_section(const char *name, gsize len)
{
    for (int i = 0; len > 0 && i < SECTIONS; i++)
        if (section_names[i][0] == *name && strlen(section_names[i]) == len &&
            memcmp(section_names[i], name, len) == 0)
            return i;
    return -1;
}

const char *phraseindex_section_name(Section section)
{
    return section_names[section];
}

static int section_group(int section)
{
    return section < S_DATES_END      ? S_GROUP_DATES
           : section < S_CONCEPTS_END ? S_GROUP_CONCEPTS
           : section < S_REFERS_END   ? S_GROUP_REFERS
                                      : S_GROUP_FIELDS;
}

static void drop_entry(PhraseIndex *l, guint32 node, int section)
{
    guint32 *at = &g_array_index(l->nodes, Node, node).entry[section_group(section)];
    while (*at) {
        Entry *e = phraseindex_entry(l, *at);
        if ((int)e->e.section == section)
            *at = e->next;
        else
            at = &e->next;
    }
}

static guint32 add_entry(PhraseIndex *l, const Entry *e)
{
    if (l->n_entries % PHRASE_BLOCK == 0)
        g_ptr_array_add(l->blocks, g_new(Entry, PHRASE_BLOCK));
    *phraseindex_entry(l, l->n_entries) = *e;
    return l->n_entries++;
}

static void put_entry(PhraseIndex *l, guint32 node, int section, const char *value)
{
    drop_entry(l, node, section);
    guint32 *first = &g_array_index(l->nodes, Node, node).entry[section_group(section)];
    Entry e = {
        .e = {.section = (Section)section, .number = (int)g_ascii_strtoll(value, NULL, 10), .value = value},
        .next = *first};
    *first = add_entry(l, &e);
}

static gboolean is_ascii(const char *p, const char *end)
{
    while (p < end && !(*p & 0x80))
        p++;
    return p == end;
}

// One line "phrase => value" or "- phrase" enters the trie under its first word.
static void index_line(PhraseIndex *l, const Line *line, guint32 first, GString *word)
{
    const char *end = line->text + line->len, *arrow = g_strstr_len(line->text, line->len, " => ");
    gboolean removes = line->len > 2 && line->text[0] == '-' && line->text[1] == ' ';
    const char *value = "";
    if (arrow) {
        value = g_string_chunk_insert_len(l->chunk, arrow + 4, end - arrow - 4);
        end = arrow;
    }
    for (int german = 0; german <= !is_ascii(line->text, end); german++) {
        guint32 node = phrase_node(l, line->text, end, german, first, word);
        if (node != 1 && removes)
            drop_entry(l, node, line->section);
        else if (node != 1)
            put_entry(l, node, line->section, value);
    }
}

gboolean phraseindex_expand(PhraseIndex *l, guint32 word)
{
    if (word >= l->buckets->len || !g_array_index(l->buckets, Bucket, word).first)
        return FALSE;
    guint32 at = g_array_index(l->buckets, Bucket, word).first;
    g_array_index(l->buckets, Bucket, word) = (Bucket){0};
    g_autoptr(GString) scratch = g_string_sized_new(64);
    for (; at; at = g_array_index(l->lines, Line, at).next)
        index_line(l, &g_array_index(l->lines, Line, at), word, scratch);
    return TRUE;
}

static void file_under(PhraseIndex *l, guint32 word, const Line *line)
{
    if (word >= l->buckets->len)
        g_array_set_size(l->buckets, word + 256);
    Bucket *bucket = &g_array_index(l->buckets, Bucket, word);
    guint32 at = l->lines->len;
    g_array_append_val(l->lines, *line);
    if (bucket->first)
        g_array_index(l->lines, Line, bucket->last).next = at;
    else
        bucket->first = at;
    bucket->last = at;
}

static void file_line(PhraseIndex *l, int section, const char *text, gsize len, GString *word)
{
    const Line line = {.text = text, .len = (guint)len, .section = (guint8)section};
    const char *end = text + len, *p = text, *from = text;
    if (!phraseindex_word(&p, end, FALSE, word))
        return;
    guint32 plain = word_id(l, word->str, word->len);
    file_under(l, plain, &line);
    if (is_ascii(from, p) || !phraseindex_word(&from, end, TRUE, word))
        return;
    guint32 german = word_id(l, word->str, word->len);
    if (german != plain)
        file_under(l, german, &line);
}

typedef struct {
    PhraseIndex *index;
    GString *word;
} Forms;

static void index_form(const char *form, Section section, gpointer data)
{
    const Forms *f = data;
    gsize len = strlen(form);
    file_line(f->index, (int)section, g_string_chunk_insert_len(f->index->chunk, form, (gssize)len), len,
              f->word);
}

// Where the lines of a file belong: a section, the forms of a paradigm, verbs to be inflected, or nowhere.
typedef struct {
    int section;
    gboolean verbs;
    char *paradigm;
} Place;

static void enter_section(Place *place, const char *name, gsize len)
{
    g_clear_pointer(&place->paradigm, g_free);
    place->verbs = len == 4 && strncmp(name, "verb", 4) == 0;
    if (len > 9 && strncmp(name, "paradigm.", 9) == 0)
        place->paradigm = g_strndup(name + 9, len - 9);
    place->section = phraseindex_section(name, len);
}

static void file_text(PhraseIndex *l, Inflect *inflect, const char *text, GString *word)
{
    Place place = {.section = -1};
    Forms forms = {.index = l, .word = word};
    const char *p = text, *line;
    gsize len;
    while ((line = phraseindex_line(&p, &len))) {
        if (len == 0 || *line == '#')
            continue;
        if (*line == '[' && line[len - 1] == ']')
            enter_section(&place, line + 1, len - 2);
        else if (place.paradigm)
            inflect_paradigm(inflect, place.paradigm, line, len);
        else if (place.verbs)
            inflect_verb(inflect, line, len, index_form, &forms);
        else if (place.section >= 0)
            file_line(l, place.section, line, len, word);
    }
    g_free(place.paradigm);
}

PhraseIndex *phraseindex_new(const GPtrArray *texts, GStringChunk *chunk)
{
    PhraseIndex *l = g_new0(PhraseIndex, 1);
    Node none[2] = {{{0}}};
    Entry zero = {.next = 0};
    Line nothing = {0};
    l->chunk = chunk;
    l->lines = g_array_sized_new(FALSE, TRUE, sizeof(Line), 4096);
    l->buckets = g_array_sized_new(FALSE, TRUE, sizeof(Bucket), 2048);
    l->nodes = g_array_sized_new(FALSE, TRUE, sizeof(Node), 256);
    l->blocks = g_ptr_array_new_with_free_func(g_free);
    l->word_ids = g_hash_table_new(g_str_hash, g_str_equal);
    l->shortest_prefix = G_MAXUINT;
    g_array_append_val(l->lines, nothing);
    g_array_append_vals(l->nodes, none, 2); // 0 is nowhere, 1 the root
    add_entry(l, &zero);                    // 0 is none
    edges_resize(&l->edges, 512);
    l->gap = word_id(l, "..", 2);
    g_autoptr(GString) word = g_string_sized_new(64);
    g_autoptr(Inflect) inflect = inflect_new();
    for (guint i = 0; i < texts->len; i++)
        file_text(l, inflect, texts->pdata[i], word);
    return l;
}

void phraseindex_free(PhraseIndex *l)
{
    if (!l)
        return;
    g_array_unref(l->lines);
    g_array_unref(l->buckets);
    g_array_unref(l->nodes);
    g_ptr_array_unref(l->blocks);
    g_hash_table_unref(l->word_ids);
    g_free(l->edges.key);
    g_free(l->edges.to);
    g_free(l);
}

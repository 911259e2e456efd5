// The lexicon: sections of phrases and patterns per language. Callers: policy/terms and reader/. Reading
// files is the caller's part. Why it is lazy: a program started for one message needs a few sections of some
// of the files, so adding a file only notes where its sections stand, and their lines are taken apart when
// somebody first asks for a section. An entry is never changed after that.
#include "policy/lexicon.h"

#include <string.h>

#include "policy/base/status.h"

typedef struct {
    LexEntry e;
    gboolean removes; // "- text"
} Item;

// One "[section]" of one file.
typedef struct {
    const char *section, *lang; // interned: compared as pointers
    char *text, *end;           // its lines; cut in place when they are taken apart
    guint line;                 // of the file, that of the heading
    Item *items;                // NULL until wanted
    guint n;
} Block;

struct Lexicon {
    GHashTable *names;    // section names and languages, each once
    GPtrArray *texts;     // the files' own bytes
    GArray *blocks;       // Block, in order of reading
    GHashTable *sections; // "lang\tsection" and "\tsection" -> GPtrArray of LexEntry (borrowed)
    GHashTable *derived;  // key -> Derived
};

typedef struct {
    gpointer data;
    GDestroyNotify drop;
} Derived;

static void derived_free(gpointer p)
{
    Derived *d = p;
    d->drop(d->data);
    g_free(d);
}

static void block_clear(gpointer p)
{
    g_free(((Block *)p)->items);
}

Lexicon *lexicon_new(void)
{
    Lexicon *lex = g_new0(Lexicon, 1);
    lex->names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    lex->texts = g_ptr_array_new_with_free_func(g_free);
    lex->blocks = g_array_sized_new(FALSE, FALSE, sizeof(Block), 1024);
    g_array_set_clear_func(lex->blocks, block_clear);
    lex->sections = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_ptr_array_unref);
    lex->derived = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, derived_free);
    return lex;
}

void lexicon_free(Lexicon *lex)
{
    if (!lex)
        return;
    g_hash_table_unref(lex->derived);
    g_hash_table_unref(lex->sections);
    g_array_unref(lex->blocks);
    g_ptr_array_unref(lex->texts);
    g_hash_table_unref(lex->names);
    g_free(lex);
}

static const char *intern(Lexicon *lex, const char *name, gsize len)
{
    char buf[64];
    gpointer known = NULL;
    g_autofree char *big = len < sizeof buf ? NULL : g_strndup(name, len);
    if (!big) {
        memcpy(buf, name, len);
        buf[len] = '\0';
    }
    const char *key = big ? big : buf;
    if (g_hash_table_lookup_extended(lex->names, key, &known, NULL))
        return known;
    char *kept = g_strdup(key);
    g_hash_table_add(lex->names, kept);
    return kept;
}

static gboolean is_blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

// The line at *rest without blanks around it, its end in *end; *rest is set behind it, NULL at the last.
static char *next_line(char **rest, char *stop, char **end)
{
    char *line = *rest, *nl = memchr(line, '\n', (gsize)(stop - line)), *to = nl ? nl : stop;
    *rest = nl ? nl + 1 : NULL;
    while (line < to && is_blank(*line))
        line++;
    while (to > line && is_blank(to[-1]))
        to--;
    *end = to;
    return line;
}

// --- a file's sections

// Appends the blocks of `text`; FALSE with the number of the line that stands in no section.
static gboolean find_blocks(Lexicon *lex, const char *lang, char *text, guint *bad_line)
{
    char *stop = text + strlen(text), *end;
    Block block = {.lang = intern(lex, lang, strlen(lang))};
    guint number = 0;
    for (char *rest = text; rest;) {
        char *from = rest, *line = next_line(&rest, stop, &end);
        number++;
        if (line < end && *line == '[' && end[-1] == ']') {
            if (block.section) {
                block.end = from;
                g_array_append_val(lex->blocks, block);
            }
            block.section = intern(lex, line + 1, (gsize)(end - line - 2));
            block.text = rest ? rest : stop;
            block.line = number;
        } else if (!block.section && line < end && *line != '#') {
            *bad_line = number;
            return FALSE;
        }
    }
    block.end = stop;
    if (block.section)
        g_array_append_val(lex->blocks, block);
    return TRUE;
}

// Splits "text => value" in place; a text in slashes is a pattern.
static Item parse_item(char *line, char *end, const char *lang, guint number)
{
    Item item = {.e = {.lang = lang, .line = number}, .removes = line[0] == '-' && line[1] == ' '};
    *end = '\0';
    line += item.removes ? 2 : 0;
    char *arrow = strstr(line, " => ");
    if (arrow) {
        *arrow = '\0';
        item.e.value = g_strstrip(arrow + 4);
        g_strchomp(line);
        end = line + strlen(line);
    }
    if (end - line >= 2 && line[0] == '/' && end[-1] == '/') {
        end[-1] = '\0';
        item.e.is_regex = TRUE;
        line++;
    }
    item.e.text = line;
    return item;
}

static guint count_lines(const char *text, const char *end)
{
    guint n = 1;
    for (const char *p = text; p < end && (p = memchr(p, '\n', (gsize)(end - p))); p++)
        n++;
    return n;
}

static void parse_block(Block *block)
{
    if (block->items)
        return;
    block->items = g_new(Item, count_lines(block->text, block->end));
    guint number = block->line;
    char *end;
    for (char *rest = block->text; rest && rest < block->end;) {
        char *line = next_line(&rest, block->end, &end);
        number++;
        if (line < end && *line != '#')
            block->items[block->n++] = parse_item(line, end, block->lang, number);
    }
}

static gboolean block_compiles(Block *block, const char *file, GError **error)
{
    parse_block(block);
    for (guint i = 0; i < block->n; i++) {
        const LexEntry *e = &block->items[i].e;
        g_autoptr(GError) why = NULL;
        g_autoptr(GRegex) re = e->is_regex ? g_regex_new(e->text, G_REGEX_CASELESS, 0, &why) : NULL;
        if (why) {
            g_set_error(error, PD_ERROR, PD_ERR_CONF, "%s:%u: %s", file, e->line, why->message);
            return FALSE;
        }
    }
    return TRUE;
}

gboolean lexicon_take(Lexicon *lex, const char *file, const char *lang, char *text, gboolean check_patterns,
                      GError **error)
{
    guint before = lex->blocks->len, bad = 0;
    gboolean ok = find_blocks(lex, lang, text, &bad);
    if (!ok)
        g_set_error(error, PD_ERROR, PD_ERR_CONF, "%s:%u: a line before the first [section]", file, bad);
    for (guint i = before; ok && check_patterns && i < lex->blocks->len; i++)
        ok = block_compiles(&g_array_index(lex->blocks, Block, i), file, error);
    if (!ok) {
        g_array_set_size(lex->blocks, before);
        g_free(text);
        return FALSE;
    }
    g_ptr_array_add(lex->texts, text);
    g_hash_table_remove_all(lex->derived);
    g_hash_table_remove_all(lex->sections);
    return TRUE;
}

gboolean lexicon_add(Lexicon *lex, const char *file, const char *lang, const char *text,
                     gboolean check_patterns, GError **error)
{
    return lexicon_take(lex, file, lang, g_strdup(text), check_patterns, error);
}

// --- asking

gpointer lexicon_derived(const Lexicon *lex, const char *key)
{
    const Derived *d = g_hash_table_lookup(lex->derived, key);
    return d ? d->data : NULL;
}

void lexicon_keep(Lexicon *lex, const char *key, gpointer derived, GDestroyNotify drop)
{
    Derived *d = g_new0(Derived, 1);
    d->data = derived;
    d->drop = drop;
    g_hash_table_replace(lex->derived, g_strdup(key), d);
}

static void remove_from(GPtrArray *a, const char *lang, const char *text)
{
    for (guint i = a->len; i-- > 0;) {
        const LexEntry *e = a->pdata[i];
        if (e->lang == lang && g_ascii_strcasecmp(e->text, text) == 0)
            g_ptr_array_remove_index(a, i);
    }
}

static void collect(const Block *block, GPtrArray *out)
{
    for (guint i = 0; i < block->n; i++) {
        Item *item = &block->items[i];
        if (item->removes)
            remove_from(out, block->lang, item->e.text);
        else
            g_ptr_array_add(out, &item->e);
    }
}

const GPtrArray *lexicon_section(const Lexicon *lex, const char *lang, const char *section)
{
    g_autofree char *key = g_strconcat(lang ? lang : "", "\t", section, NULL);
    GPtrArray *found = g_hash_table_lookup(lex->sections, key);
    if (found)
        return found;
    gpointer name = NULL, tongue = NULL;
    gboolean known = g_hash_table_lookup_extended(lex->names, section, &name, NULL) &&
                     (!lang || g_hash_table_lookup_extended(lex->names, lang, &tongue, NULL));
    found = g_ptr_array_new();
    for (guint i = 0; known && i < lex->blocks->len; i++) {
        Block *block = &g_array_index(lex->blocks, Block, i);
        if (block->section != name || (lang && block->lang != tongue))
            continue;
        parse_block(block);
        collect(block, found);
    }
    g_hash_table_insert(lex->sections, g_steal_pointer(&key), found);
    return found;
}

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
    const char *lang;
    char *text, *end; // its lines; cut in place when they are taken apart
    guint line;       // of the file, that of the heading
    guint next;       // block of the same section, 0 at the end
    Item *items;      // NULL until wanted
    guint n;
} Block;

typedef struct {
    guint first, last; // blocks, in order of reading
} Section;

struct Lexicon {
    GHashTable *langs;    // each once: compared as pointers
    GHashTable *names;    // section name -> Section
    GPtrArray *texts;     // the files' own bytes
    GArray *blocks;       // Block; the first is none
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
    lex->langs = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    lex->names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    lex->texts = g_ptr_array_new_with_free_func(g_free);
    lex->blocks = g_array_sized_new(FALSE, TRUE, sizeof(Block), 1024);
    g_array_set_size(lex->blocks, 1);
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
    g_hash_table_unref(lex->langs);
    g_free(lex);
}

static const char *intern_lang(Lexicon *lex, const char *lang)
{
    gpointer known = NULL;
    if (!g_hash_table_lookup_extended(lex->langs, lang, &known, NULL)) {
        known = g_strdup(lang);
        g_hash_table_add(lex->langs, known);
    }
    return known;
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

// TRUE for a heading; its name then ends at its bracket.
static gboolean block_name(char *line, char *end)
{
    if (line >= end || *line != '[' || end[-1] != ']')
        return FALSE;
    end[-1] = '\0';
    return TRUE;
}

// The blocks of `text`, each followed by its section's name, cut out of its heading; FALSE with the number of
// the line that stands in no section.
static gboolean find_blocks(const char *lang, char *text, GArray *blocks, GPtrArray *names, guint *bad_line)
{
    char *stop = text + strlen(text), *end;
    guint number = 0;
    for (char *rest = text; rest;) {
        char *from = rest, *line = next_line(&rest, stop, &end);
        number++;
        if (block_name(line, end)) {
            if (blocks->len > 0)
                g_array_index(blocks, Block, blocks->len - 1).end = from;
            const Block block = {.lang = lang, .text = rest ? rest : stop, .end = stop, .line = number};
            g_array_append_val(blocks, block);
            g_ptr_array_add(names, line + 1);
        } else if (blocks->len == 0 && line < end && *line != '#') {
            *bad_line = number;
            return FALSE;
        }
    }
    return TRUE;
}

static void file_block(Lexicon *lex, const Block *block, const char *name)
{
    Section *section = g_hash_table_lookup(lex->names, name);
    if (!section) {
        section = g_new0(Section, 1);
        g_hash_table_insert(lex->names, g_strdup(name), section);
    }
    guint at = lex->blocks->len;
    g_array_append_val(lex->blocks, *block);
    if (section->first)
        g_array_index(lex->blocks, Block, section->last).next = at;
    else
        section->first = at;
    section->last = at;
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
        if (line >= end || *line == '#')
            continue;
        if (g_str_has_prefix(line, "\\#")) // a phrase that begins with the sign itself
            line++;
        block->items[block->n++] = parse_item(line, end, block->lang, number);
    }
}

static gboolean block_compiles(Block *block, const char *file, GError **error)
{
    parse_block(block);
    for (guint i = 0; i < block->n; i++) {
        const LexEntry *e = &block->items[i].e;
        g_autoptr(GError) why = NULL;
        g_autoptr(GRegex) regex = e->is_regex ? g_regex_new(e->text, G_REGEX_CASELESS, 0, &why) : NULL;
        if (e->is_regex && !regex) {
            g_set_error(error, PD_ERROR, PD_ERR_CONF, "%s:%u: %s", file, e->line, why->message);
            return FALSE;
        }
    }
    return TRUE;
}

// The patterns of a file of its own, so that a failing one leaves nothing behind.
static gboolean check_blocks(GArray *blocks, const char *file, GError **error)
{
    gboolean ok = TRUE;
    for (guint i = 0; ok && i < blocks->len; i++)
        ok = block_compiles(&g_array_index(blocks, Block, i), file, error);
    for (guint i = 0; !ok && i < blocks->len; i++)
        block_clear(&g_array_index(blocks, Block, i));
    return ok;
}

gboolean lexicon_take(Lexicon *lex, const char *file, const char *lang, char *text, gboolean check_patterns,
                      GError **error)
{
    g_autoptr(GArray) blocks = g_array_sized_new(FALSE, FALSE, sizeof(Block), 64);
    g_autoptr(GPtrArray) names = g_ptr_array_sized_new(64);
    guint bad = 0;
    gboolean ok = find_blocks(intern_lang(lex, lang), text, blocks, names, &bad);
    if (!ok)
        g_set_error(error, PD_ERROR, PD_ERR_CONF, "%s:%u: a line before the first [section]", file, bad);
    if (!ok || (check_patterns && !check_blocks(blocks, file, error))) {
        g_free(text);
        return FALSE;
    }
    for (guint i = 0; i < blocks->len; i++)
        file_block(lex, &g_array_index(blocks, Block, i), names->pdata[i]);
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
    gpointer tongue = NULL;
    const Section *named = g_hash_table_lookup(lex->names, section);
    gboolean known = named && (!lang || g_hash_table_lookup_extended(lex->langs, lang, &tongue, NULL));
    found = g_ptr_array_new();
    for (guint i = known ? named->first : 0; i; i = g_array_index(lex->blocks, Block, i).next) {
        Block *block = &g_array_index(lex->blocks, Block, i);
        if (lang && block->lang != tongue)
            continue;
        parse_block(block);
        collect(block, found);
    }
    g_hash_table_insert(lex->sections, g_steal_pointer(&key), found);
    return found;
}

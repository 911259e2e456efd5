// The lexicon: sections of phrases and patterns per language. Callers: policy/terms and reader/. Reading
// files is the caller's part; compiling happens on first use of a section, because one message needs few
// of them. An entry is never changed after its file was added.
#include "policy/lexicon.h"

#include <stdlib.h>
#include <string.h>

#include "policy/base/status.h"

struct Lexicon {
    GStringChunk *strings;
    GPtrArray *entries;   // every LexEntry, owned
    GHashTable *sections; // "lang\tsection" and "\tsection" -> GPtrArray of LexEntry (borrowed)
    GHashTable *regexes;  // the same keys -> GRegex
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

Lexicon *lexicon_new(void)
{
    Lexicon *lex = g_new0(Lexicon, 1);
    lex->strings = g_string_chunk_new(16384);
    lex->entries = g_ptr_array_new_with_free_func(g_free);
    lex->sections = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_ptr_array_unref);
    lex->regexes = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_regex_unref);
    lex->derived = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, derived_free);
    return lex;
}

void lexicon_free(Lexicon *lex)
{
    if (!lex)
        return;
    g_hash_table_unref(lex->derived);
    g_hash_table_unref(lex->regexes);
    g_hash_table_unref(lex->sections);
    g_ptr_array_unref(lex->entries);
    g_string_chunk_free(lex->strings);
    g_free(lex);
}

static char *section_key(const char *lang, const char *section)
{
    return g_strconcat(lang ? lang : "", "\t", section, NULL);
}

static GPtrArray *section_array(Lexicon *lex, const char *lang, const char *section)
{
    g_autofree char *key = section_key(lang, section);
    GPtrArray *a = g_hash_table_lookup(lex->sections, key);
    if (!a) {
        a = g_ptr_array_new();
        g_hash_table_insert(lex->sections, g_steal_pointer(&key), a);
    }
    return a;
}

static void add_entry(Lexicon *lex, const char *section, const LexEntry *e)
{
    LexEntry *copy = g_memdup2(e, sizeof *e);
    g_ptr_array_add(lex->entries, copy);
    g_ptr_array_add(section_array(lex, e->lang, section), copy);
    g_ptr_array_add(section_array(lex, NULL, section), copy);
}

static void remove_from(GPtrArray *a, const char *lang, const char *text)
{
    for (guint i = a->len; i-- > 0;) {
        const LexEntry *e = a->pdata[i];
        if (strcmp(e->lang, lang) == 0 && g_ascii_strcasecmp(e->text, text) == 0)
            g_ptr_array_remove_index(a, i);
    }
}

// Splits "text => value"; a text in slashes is a pattern.
static LexEntry parse_entry(Lexicon *lex, const char *lang, char *line)
{
    LexEntry e = {.lang = g_string_chunk_insert_const(lex->strings, lang)};
    char *arrow = strstr(line, " => ");
    if (arrow) {
        *arrow = '\0';
        e.value = g_string_chunk_insert(lex->strings, g_strstrip(arrow + 4));
        g_strchomp(line);
    }
    size_t n = strlen(line);
    if (n >= 2 && line[0] == '/' && line[n - 1] == '/') {
        line[n - 1] = '\0';
        e.is_regex = TRUE;
        line++;
    }
    e.text = g_string_chunk_insert(lex->strings, line);
    return e;
}

static gboolean compiles(const LexEntry *e, const char *file, guint line, GError **error)
{
    g_autoptr(GError) why = NULL;
    g_autoptr(GRegex) re = g_regex_new(e->text, G_REGEX_CASELESS, 0, &why);
    if (re)
        return TRUE;
    g_set_error(error, PD_ERROR, PD_ERR_CONF, "%s:%u: %s", file, line, why->message);
    return FALSE;
}

typedef struct {
    char *section;
    LexEntry entry;
    gboolean removes;
} Pending;

static void pending_free(gpointer p)
{
    g_free(((Pending *)p)->section);
    g_free(p);
}

gboolean lexicon_add(Lexicon *lex, const char *file, const char *lang, const char *text,
                     gboolean check_patterns, GError **error)
{
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    g_autofree char *section = NULL;
    g_autoptr(GPtrArray) pending = g_ptr_array_new_with_free_func(pending_free);
    for (guint i = 0; lines[i]; i++) {
        char *line = g_strstrip(lines[i]);
        size_t n = strlen(line);
        if (n == 0 || *line == '#')
            continue;
        if (*line == '[' && line[n - 1] == ']') {
            g_free(section);
            section = g_strndup(line + 1, n - 2);
            continue;
        }
        if (!section) {
            g_set_error(error, PD_ERROR, PD_ERR_CONF, "%s:%u: a line before the first [section]", file,
                        i + 1);
            return FALSE;
        }
        Pending *p = g_new0(Pending, 1);
        g_ptr_array_add(pending, p);
        p->section = g_strdup(section);
        p->removes = g_str_has_prefix(line, "- ");
        p->entry = parse_entry(lex, lang, p->removes ? line + 2 : line);
        if (check_patterns && p->entry.is_regex && !compiles(&p->entry, file, i + 1, error))
            return FALSE;
    }
    g_hash_table_remove_all(lex->derived);
    for (guint i = 0; i < pending->len; i++) {
        const Pending *p = pending->pdata[i];
        if (!p->removes) {
            add_entry(lex, p->section, &p->entry);
            continue;
        }
        remove_from(section_array(lex, lang, p->section), lang, p->entry.text);
        remove_from(section_array(lex, NULL, p->section), lang, p->entry.text);
    }
    return TRUE;
}

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

const GPtrArray *lexicon_section(const Lexicon *lex, const char *lang, const char *section)
{
    return section_array((Lexicon *)lex, lang, section);
}

// A phrase as a pattern: its words with any white space between, and no letter or digit around it.
static void append_phrase(GString *out, const char *phrase)
{
    g_auto(GStrv) words = g_strsplit(phrase, " ", -1);
    g_string_append(out, "(?<![\\p{L}\\p{N}])");
    for (guint i = 0; words[i]; i++) {
        g_autofree char *escaped = g_regex_escape_string(words[i], -1);
        if (i > 0)
            g_string_append(out, "[\\s\\x{00A0}]+");
        g_string_append(out, escaped);
    }
    g_string_append(out, "(?![\\p{L}\\p{N}])");
}

static int longest_first(gconstpointer a, gconstpointer b)
{
    const LexEntry *x = *(LexEntry *const *)a, *y = *(LexEntry *const *)b;
    size_t m = strlen(x->text), n = strlen(y->text);
    return m < n ? 1 : m > n ? -1 : strcmp(x->text, y->text);
}

GRegex *lexicon_regex(Lexicon *lex, const char *lang, const char *section)
{
    g_autofree char *key = section_key(lang, section);
    GRegex *re = g_hash_table_lookup(lex->regexes, key);
    if (re)
        return re;
    g_autoptr(GPtrArray) sorted = g_ptr_array_copy(section_array(lex, lang, section), NULL, NULL);
    if (sorted->len == 0)
        return NULL;
    g_ptr_array_sort(sorted, longest_first);
    g_autoptr(GString) pattern = g_string_new(NULL);
    for (guint i = 0; i < sorted->len; i++) {
        const LexEntry *e = sorted->pdata[i];
        if (i > 0)
            g_string_append_c(pattern, '|');
        if (e->is_regex)
            g_string_append_printf(pattern, "(?:%s)", e->text);
        else
            append_phrase(pattern, e->text);
    }
    re = g_regex_new(pattern->str, G_REGEX_CASELESS | G_REGEX_DUPNAMES, 0, NULL);
    if (re)
        g_hash_table_insert(lex->regexes, g_steal_pointer(&key), re);
    return re;
}

const LexEntry *lexicon_lookup(Lexicon *lex, const char *lang, const char *section, const char *text)
{
    const GPtrArray *a = section_array(lex, lang, section);
    for (guint i = 0; i < a->len; i++) {
        const LexEntry *e = a->pdata[i];
        g_autoptr(GString) pattern = g_string_new("^(?:");
        if (e->is_regex)
            g_string_append(pattern, e->text);
        else
            append_phrase(pattern, e->text);
        g_string_append(pattern, ")$");
        if (g_regex_match_simple(pattern->str, text, G_REGEX_CASELESS, 0))
            return e;
    }
    return NULL;
}

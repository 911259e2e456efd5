// The lexicon: sections of phrases and patterns per language. Callers: policy/terms and reader/. Reading
// files is the caller's part; compiling happens on first use of a section, because one message needs few
// of them. An entry is never changed after its file was added.
#include "policy/lexicon.h"

#include <stdlib.h>
#include <string.h>

#include "policy/base/status.h"

struct Lexicon {
    GStringChunk *strings;
    GPtrArray *blocks;    // LexEntry arrays, one per file: sections point into them
    GPtrArray *texts;     // the files' own bytes, cut into words in place
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
    lex->blocks = g_ptr_array_new_with_free_func(g_free);
    lex->texts = g_ptr_array_new_with_free_func(g_free);
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
    g_ptr_array_unref(lex->blocks);
    g_ptr_array_unref(lex->texts);
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

static void remove_from(GPtrArray *a, const char *lang, const char *text)
{
    for (guint i = a->len; i-- > 0;) {
        const LexEntry *e = a->pdata[i];
        if (strcmp(e->lang, lang) == 0 && g_ascii_strcasecmp(e->text, text) == 0)
            g_ptr_array_remove_index(a, i);
    }
}

// Splits "text => value" in place; a text in slashes is a pattern.
static LexEntry parse_entry(const char *lang, char *line)
{
    LexEntry e = {.lang = lang};
    char *arrow = strstr(line, " => ");
    if (arrow) {
        *arrow = '\0';
        e.value = g_strstrip(arrow + 4);
        g_strchomp(line);
    }
    size_t n = strlen(line);
    if (n >= 2 && line[0] == '/' && line[n - 1] == '/') {
        line[n - 1] = '\0';
        e.is_regex = TRUE;
        line++;
    }
    e.text = line;
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
    const char *section;
    LexEntry entry;
    gboolean removes;
} Pending;

// Cuts the text into lines in place and gives what each of them says; NULL at the first that is wrong.
static GArray *parse_file(const char *file, const char *lang, char *text, gboolean check, GError **error)
{
    g_autoptr(GArray) pending = g_array_new(FALSE, FALSE, sizeof(Pending));
    const char *section = NULL;
    guint number = 0;
    for (char *rest = text; rest;) {
        char *line = rest, *end = strchr(rest, '\n');
        rest = end ? end + 1 : NULL;
        if (end)
            *end = '\0';
        line = g_strstrip(line);
        number++;
        size_t n = strlen(line);
        if (n == 0 || *line == '#')
            continue;
        if (*line == '[' && line[n - 1] == ']') {
            line[n - 1] = '\0';
            section = line + 1;
            continue;
        }
        if (!section) {
            g_set_error(error, PD_ERROR, PD_ERR_CONF, "%s:%u: a line before the first [section]", file,
                        number);
            return NULL;
        }
        Pending p = {section, {0}, g_str_has_prefix(line, "- ")};
        p.entry = parse_entry(lang, p.removes ? line + 2 : line);
        p.entry.line = number;
        if (check && p.entry.is_regex && !compiles(&p.entry, file, number, error))
            return NULL;
        g_array_append_val(pending, p);
    }
    return g_steal_pointer(&pending);
}

static void apply(Lexicon *lex, const char *lang, const GArray *pending)
{
    LexEntry *block = g_new(LexEntry, pending->len + 1);
    GPtrArray *own = NULL, *all = NULL;
    const char *section = NULL;
    g_ptr_array_add(lex->blocks, block);
    for (guint i = 0; i < pending->len; i++) {
        const Pending *p = &g_array_index(pending, Pending, i);
        if (p->section != section) { // of one heading: the same pointer
            section = p->section;
            own = section_array(lex, lang, section);
            all = section_array(lex, NULL, section);
        }
        block[i] = p->entry;
        if (p->removes) {
            remove_from(own, lang, p->entry.text);
            remove_from(all, lang, p->entry.text);
        } else {
            g_ptr_array_add(own, &block[i]);
            g_ptr_array_add(all, &block[i]);
        }
    }
}

gboolean lexicon_add(Lexicon *lex, const char *file, const char *lang, const char *text,
                     gboolean check_patterns, GError **error)
{
    g_autofree char *copy = g_strdup(text);
    const char *name = g_string_chunk_insert_const(lex->strings, lang);
    g_autoptr(GArray) pending = parse_file(file, name, copy, check_patterns, error);
    if (!pending)
        return FALSE;
    g_ptr_array_add(lex->texts, g_steal_pointer(&copy));
    g_hash_table_remove_all(lex->derived);
    apply(lex, name, pending);
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

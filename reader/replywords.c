// The words of replies: the files' texts by language, and which language a text is in. Callers: dateexpr and
// intent (through phrase.h), the reader's main (replywords_load). A language is indexed on first use; the
// weights of leaning.h stand beside the languages in a file of their own.
#include "reader/replywords.h"

#include <string.h>

#include "policy/base/status.h"
#include "reader/leaning.h"
#include "reader/phraseindex.h"

typedef struct {
    char *lang;
    GPtrArray *texts;   // char *: the files' texts
    PhraseIndex *index; // NULL before first use
} Language;

struct ReplyWords {
    GPtrArray *languages; // Language
    GHashTable *function; // folded word -> bits of languages; NULL before first use
    GStringChunk *chunk;
    Leaning *leaning;
};

static void language_free(gpointer p)
{
    Language *l = p;
    g_free(l->lang);
    g_ptr_array_unref(l->texts);
    phraseindex_free(l->index);
    g_free(l);
}

ReplyWords *replywords_new(void)
{
    ReplyWords *words = g_new0(ReplyWords, 1);
    words->languages = g_ptr_array_new_with_free_func(language_free);
    words->chunk = g_string_chunk_new(32768);
    words->leaning = leaning_new();
    return words;
}

void replywords_free(ReplyWords *words)
{
    if (!words)
        return;
    g_ptr_array_unref(words->languages);
    if (words->function)
        g_hash_table_unref(words->function);
    leaning_free(words->leaning);
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

// Takes over the text.
static gboolean take_text(ReplyWords *words, const char *file, const char *lang, char *own, GError **error)
{
    g_autofree char *text = own;
    const char *p = text, *line;
    gsize len;
    for (guint n = 1; (line = phraseindex_line(&p, &len)); n++) {
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
    g_return_val_if_fail(!l->index, FALSE); // our own bug: added to after first use
    g_ptr_array_add(l->texts, g_steal_pointer(&text));
    return TRUE;
}

gboolean replywords_add(ReplyWords *words, const char *file, const char *lang, const char *text,
                        GError **error)
{
    return take_text(words, file, lang, g_strdup(text), error);
}

PhraseIndex *replywords_index(ReplyWords *words, const char *lang)
{
    Language *l = find_language(words, lang);
    if (l && !l->index)
        l->index = phraseindex_new(l->texts, words->chunk);
    return l ? l->index : NULL;
}

const Leaning *replywords_leaning(const ReplyWords *words)
{
    leaning_ready(words->leaning);
    return words->leaning;
}

// --- files

static int by_name(gconstpointer a, gconstpointer b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static gboolean add_file(ReplyWords *words, const char *dir, const char *name, GError **error)
{
    g_autofree char *path = g_build_filename(dir, name, NULL), *text = NULL;
    g_autofree char *stem = g_strndup(name, strcspn(name, "."));
    if (!g_file_get_contents(path, &text, NULL, error))
        return FALSE;
    if (!g_str_has_suffix(name, LEANING_SUFFIX))
        return take_text(words, path, stem, g_steal_pointer(&text), error);
    leaning_take(words->leaning, stem, g_steal_pointer(&text));
    return TRUE;
}

gboolean replywords_add_dir(ReplyWords *words, const char *dir, GError **error)
{
    g_autoptr(GDir) d = g_dir_open(dir, 0, NULL);
    g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);
    for (const char *name; d && (name = g_dir_read_name(d));)
        if (*name != '.' && (g_str_has_suffix(name, ".lex") || g_str_has_suffix(name, LEANING_SUFFIX)))
            g_ptr_array_add(names, g_strdup(name));
    g_ptr_array_sort(names, by_name);
    for (guint i = 0; i < names->len; i++)
        if (!add_file(words, dir, names->pdata[i], error))
            return FALSE;
    return TRUE;
}

ReplyWords *replywords_load(const char *dir, GError **error)
{
    g_autoptr(ReplyWords) words = replywords_new();
    if (!replywords_add_dir(words, dir, error))
        return NULL;
    if (words->languages->len == 0) {
        g_set_error(error, PD_ERROR, PD_ERR_NOT_FOUND, "%s: no file of words (LANG.lex)", dir);
        return NULL;
    }
    return g_steal_pointer(&words);
}

// --- language

static void read_function_text(ReplyWords *words, guint index, const char *text)
{
    const char *from = strstr(text, "[function]\n");
    if (!from)
        return;
    const char *p = from + strlen("[function]\n"), *line;
    gsize len;
    g_autoptr(GString) word = g_string_sized_new(64);
    while ((line = phraseindex_line(&p, &len)) && (len == 0 || *line != '[')) {
        const char *q = line, *end = len && *line == '#' ? line : line + len;
        while (phraseindex_word(&q, end, FALSE, word)) {
            guint bits = GPOINTER_TO_UINT(g_hash_table_lookup(words->function, word->str));
            g_hash_table_insert(words->function, g_string_chunk_insert(words->chunk, word->str),
                                GUINT_TO_POINTER(bits | 1u << index));
        }
    }
}

static void read_function_words(ReplyWords *words, guint index)
{
    Language *l = words->languages->pdata[index];
    for (guint i = 0; i < l->texts->len; i++)
        read_function_text(words, index, l->texts->pdata[i]);
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

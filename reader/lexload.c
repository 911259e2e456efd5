// Lexicon files from directories. Called by reader/main.c at start, before any hostile byte is looked at.
#include "reader/lexload.h"

#include <string.h>

#include "policy/base/status.h"

static gboolean load_file(Lexicon *lex, const char *path, const char *name, GError **error)
{
    g_autofree char *text = NULL;
    g_autofree char *lang = g_strndup(name, strlen(name) - strlen(".lex"));
    g_autoptr(GError) why = NULL;
    if (!g_file_get_contents(path, &text, NULL, &why)) {
        g_set_error_literal(error, PD_ERROR, PD_ERR_CONF, why->message);
        return FALSE;
    }
    return lexicon_take(lex, path, lang, g_steal_pointer(&text), FALSE, error);
}

static int by_name(gconstpointer a, gconstpointer b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static gboolean load_dir(Lexicon *lex, const char *path, GError **error)
{
    g_autoptr(GDir) dir = g_dir_open(path, 0, NULL);
    g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);
    for (const char *name; dir && (name = g_dir_read_name(dir));)
        if (g_str_has_suffix(name, ".lex") && *name != '.')
            g_ptr_array_add(names, g_strdup(name));
    g_ptr_array_sort(names, by_name);
    for (guint i = 0; i < names->len; i++) {
        g_autofree char *file = g_build_filename(path, names->pdata[i], NULL);
        if (!load_file(lex, file, names->pdata[i], error))
            return FALSE;
    }
    return TRUE;
}

gboolean lexload_add(Lexicon *lex, const char *dir, GError **error)
{
    return load_dir(lex, dir, error);
}

char *lexload_default_dir(void)
{
    g_autofree char *program = g_file_read_link("/proc/self/exe", NULL);
    g_autofree char *beside = g_path_get_dirname(program ? program : "");
    char *built = g_build_filename(beside, "share", "lexicon", NULL);
    if (g_file_test(built, G_FILE_TEST_IS_DIR))
        return built;
    g_free(built);
    return g_strdup(DATADIR "/lexicon");
}

Lexicon *lexload(const char *const *dirs, const char *const *purposes, GError **error)
{
    g_autoptr(Lexicon) lex = lexicon_new();
    if (!g_file_test(dirs[0], G_FILE_TEST_IS_DIR)) {
        g_set_error(error, PD_ERROR, PD_ERR_CONF, "%s: there are no words; is postdue installed whole?",
                    dirs[0]);
        return NULL;
    }
    for (gsize d = 0; dirs[d]; d++)
        for (gsize p = 0; purposes[p]; p++) {
            g_autofree char *path = g_build_filename(dirs[d], purposes[p], NULL);
            if (!load_dir(lex, path, error))
                return NULL;
        }
    return g_steal_pointer(&lex);
}

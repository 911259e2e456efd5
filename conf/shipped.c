// Finds the shipped data. Called for the defaults of the configuration. A program that lies in a build tree
// (configure left its config.status above it) reads the source's data through the link share/ there, so that
// nothing has to be installed to be tried; an installed program never looks anywhere but in its data
// directory.
#include "conf/shipped.h"

#include <glib.h>
#include <string.h>

#define LEVELS 3 // of folders between a program and the top of its build tree

char *shipped_dir(const char *what)
{
    g_autofree char *program = g_file_read_link("/proc/self/exe", NULL);
    char *top = g_path_get_dirname(program != NULL ? program : "/");
    for (int i = 0; i < LEVELS; i++) {
        g_autofree char *mark = g_build_filename(top, "config.status", NULL);
        g_autofree char *built = g_build_filename(top, "share", what, NULL);
        if (g_file_test(mark, G_FILE_TEST_EXISTS) && g_file_test(built, G_FILE_TEST_IS_DIR)) {
            g_free(top);
            return g_steal_pointer(&built);
        }
        char *above = g_path_get_dirname(top);
        g_free(top);
        top = above;
    }
    g_free(top);
    return g_build_filename(DATADIR, what, NULL);
}

char *shipped_path(const char *path)
{
    static const char installed[] = DATADIR "/";
    gboolean ours = strncmp(path, installed, strlen(installed)) == 0;
    return ours ? shipped_dir(path + strlen(installed)) : g_strdup(path);
}

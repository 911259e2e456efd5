// Loads the texts of all languages at start and at reload, and checks them against the ladders. Called by
// main.c, remind.c and notify.c. Expanding is template.c's work; what a text may ask for is view.c's.
#include "agent/templates.h"

#include <string.h>

#include "agent/view.h"
#include "policy/base/status.h"

typedef struct {
    GHashTable *texts; // name -> Template *; shared pieces as "_name"
    Locale *locale;
} Language;

struct Templates {
    char *dir;
    GHashTable *languages; // "de" -> Language *
    Locale *neutral;
};

static void language_free(void *data)
{
    Language *language = data;
    g_hash_table_destroy(language->texts);
    locale_free(language->locale);
    g_free(language);
}

static gboolean load_text(Language *language, const char *path, const char *file, GError **error)
{
    g_autofree char *source = NULL;
    g_autoptr(GError) why = NULL;
    if (!g_file_get_contents(path, &source, NULL, &why)) {
        g_set_error(error, PD_ERROR, PD_ERR_CONF, "%s:1: %s", path, why->message);
        return FALSE;
    }
    Template *template = template_parse(path, source, error);
    if (template == NULL)
        return FALSE;
    g_hash_table_insert(language->texts, g_strndup(file, strlen(file) - strlen(".txt")), template);
    return TRUE;
}

static gboolean load_files(Language *language, const char *path, GDir *dir, GError **error)
{
    const char *file;
    while ((file = g_dir_read_name(dir)) != NULL) {
        g_autofree char *full = g_build_filename(path, file, NULL);
        if (g_str_has_suffix(file, ".txt") && !load_text(language, full, file, error))
            return FALSE;
    }
    g_autofree char *ini = g_build_filename(path, "locale.ini", NULL);
    language->locale = locale_load(g_file_test(ini, G_FILE_TEST_EXISTS) ? ini : NULL, error);
    return language->locale != NULL;
}

static gboolean load_language(Templates *self, const char *name, GError **error)
{
    g_autofree char *path = g_build_filename(self->dir, name, NULL);
    g_autoptr(GDir) dir = g_dir_open(path, 0, NULL);
    if (dir == NULL)
        return TRUE; // a README beside the folders
    Language *language = g_new0(Language, 1);
    language->texts = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)template_free);
    g_hash_table_insert(self->languages, g_strdup(name), language);
    return load_files(language, path, dir, error);
}

Templates *templates_load(const char *dir_name, GError **error)
{
    g_autoptr(GDir) dir = g_dir_open(dir_name, 0, NULL);
    if (dir == NULL) {
        g_set_error(error, PD_ERROR, PD_ERR_NOT_FOUND, "template_dir %s: no such folder", dir_name);
        return NULL;
    }
    g_autoptr(Templates) self = g_new0(Templates, 1);
    self->dir = g_strdup(dir_name);
    self->languages = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, language_free);
    self->neutral = locale_load(NULL, error);
    const char *name;
    while ((name = g_dir_read_name(dir)) != NULL)
        if (!load_language(self, name, error))
            return NULL;
    return g_steal_pointer(&self);
}

void templates_free(Templates *self)
{
    if (self == NULL)
        return;
    g_free(self->dir);
    g_hash_table_destroy(self->languages);
    locale_free(self->neutral);
    g_free(self);
}

static const Template *find_text(const Templates *self, const char *language, const char *name)
{
    const Language *found = g_hash_table_lookup(self->languages, language);
    return found != NULL ? g_hash_table_lookup(found->texts, name) : NULL;
}

static const Template *find_partial(const char *name, void *data)
{
    const Language *language = data;
    g_autofree char *file = g_strconcat("_", name, NULL);
    return g_hash_table_lookup(language->texts, file);
}

const char *templates_language(const Templates *self, const char *name, const char *wanted,
                               const char *fallback)
{
    const char *candidates[] = {wanted, fallback, "en"};
    for (guint i = 0; i < G_N_ELEMENTS(candidates); i++) {
        g_autofree char *primary = g_ascii_strdown(candidates[i] != NULL ? candidates[i] : "", -1);
        primary[strcspn(primary, "-_")] = '\0';
        void *key;
        if (find_text(self, primary, name) != NULL &&
            g_hash_table_lookup_extended(self->languages, primary, &key, NULL))
            return key;
    }
    return NULL;
}

char *templates_text(const Templates *self, const char *language, const char *name, const json_t *view,
                     GError **error)
{
    const Template *template = language != NULL ? find_text(self, language, name) : NULL;
    if (template != NULL)
        return template_render(template, view, find_partial, g_hash_table_lookup(self->languages, language),
                               error);
    g_set_error(error, PD_ERROR, PD_ERR_NOT_FOUND, "there is no text \"%s\" in %s", name, self->dir);
    return NULL;
}

const char *templates_of_country(const Templates *self, const char *country)
{
    GHashTableIter i;
    void *name, *language;
    g_hash_table_iter_init(&i, self->languages);
    while (*country != '\0' && g_hash_table_iter_next(&i, &name, &language))
        if (locale_is_of_country(((Language *)language)->locale, country))
            return name;
    return NULL;
}

const Locale *templates_locale(const Templates *self, const char *name)
{
    const Language *language = name != NULL ? g_hash_table_lookup(self->languages, name) : NULL;
    return language != NULL ? language->locale : self->neutral;
}

// ---- the check ---------------------------------------------------------------------------------------

static gboolean check_names(const char *where, const Template *template, GError **error)
{
    g_autoptr(GPtrArray) names = template_names(template);
    for (guint i = 0; i < names->len; i++)
        if (!view_offers(names->pdata[i])) {
            g_set_error(error, PD_ERROR, PD_ERR_CONF, "%s:1: {{%s}} is not offered to reminders", where,
                        (char *)names->pdata[i]);
            return FALSE;
        }
    return TRUE;
}

static gboolean check_partials(const char *where, Language *language, const Template *template,
                               GError **error)
{
    g_autoptr(GPtrArray) pieces = template_partials(template);
    for (guint i = 0; i < pieces->len; i++)
        if (find_partial(pieces->pdata[i], language) == NULL) {
            g_set_error(error, PD_ERROR, PD_ERR_CONF, "%s:1: {{>%s}}: there is no _%s.txt beside it", where,
                        (char *)pieces->pdata[i], (char *)pieces->pdata[i]);
            return FALSE;
        }
    return TRUE;
}

static gboolean check_texts(const Templates *self, GError **error)
{
    GHashTableIter i, j;
    void *language_name, *value, *name, *template;
    g_hash_table_iter_init(&i, self->languages);
    while (g_hash_table_iter_next(&i, &language_name, &value)) {
        Language *language = value;
        g_hash_table_iter_init(&j, language->texts);
        while (g_hash_table_iter_next(&j, &name, &template)) {
            g_autofree char *where =
                g_strdup_printf("%s/%s/%s.txt", self->dir, (char *)language_name, (char *)name);
            if (!check_names(where, template, error) || !check_partials(where, language, template, error))
                return FALSE;
        }
    }
    return TRUE;
}

static gboolean check_step(const Templates *self, const Settings *settings, const LadderStep *step,
                           GError **error)
{
    const char *name = step->template != NULL && *step->template != '\0' ? step->template : step->name;
    if (step->action != STEP_MAIL)
        return TRUE;
    if (templates_language(self, name, settings->language, NULL) == NULL) {
        g_set_error(error, PD_ERROR, PD_ERR_CONF, "%s/%s/%s.txt:1: no text for the step \"%s\"", self->dir,
                    settings->language, name, step->name);
        return FALSE;
    }
    if (step->subject == NULL || *step->subject == '\0')
        return TRUE;
    g_autofree char *where = g_strdup_printf("subject of step %s", step->name);
    g_autoptr(Template) subject = template_parse(where, step->subject, error);
    return subject != NULL && check_names(where, subject, error);
}

gboolean templates_check(const Templates *self, const Settings *settings, GError **error)
{
    for (guint i = 0; i < settings->ladders->len; i++) {
        const Ladder *ladder = settings->ladders->pdata[i];
        for (guint k = 0; k < ladder->steps->len; k++)
            if (!check_step(self, settings, ladder->steps->pdata[k], error))
                return FALSE;
    }
    return check_texts(self, error);
}

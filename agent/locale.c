// How dates, amounts and counts look in a language, from the locale.ini beside its texts. Called by view.c.
// The forms are templates themselves ("{{dd}}.{{mm}}.{{year}}"), so nothing of printf reads a file of ours.
#include "agent/locale.h"

#include <string.h>

#include "policy/base/status.h"

struct Locale {
    GKeyFile *file; // NULL: the neutral locale
    Template *date, *money, *days_one, *days_many;
    char **months;    // 12
    char **countries; // ISO 3166-1; NULL: none
    char *group, *decimal;
};

static char *get(GKeyFile *file, const char *key, const char *neutral)
{
    char *value = file != NULL ? g_key_file_get_string(file, "locale", key, NULL) : NULL;
    return value != NULL ? value : g_strdup(neutral);
}

static Template *form(const char *path, GKeyFile *file, const char *key, const char *neutral, GError **error)
{
    g_autofree char *source = get(file, key, neutral);
    g_autofree char *name = g_strdup_printf("%s:%s", path, key);
    return template_parse(name, source, error);
}

static gboolean fill(Locale *self, const char *path, GError **error)
{
    self->group = get(self->file, "group", ",");
    self->decimal = get(self->file, "decimal", ".");
    self->months =
        self->file != NULL ? g_key_file_get_string_list(self->file, "locale", "months", NULL, NULL) : NULL;
    self->countries =
        self->file != NULL ? g_key_file_get_string_list(self->file, "locale", "countries", NULL, NULL) : NULL;
    self->date = form(path, self->file, "date", "{{year}}-{{mm}}-{{dd}}", error);
    self->money =
        self->date != NULL ? form(path, self->file, "money", "{{currency}} {{amount}}", error) : NULL;
    self->days_one = self->money != NULL ? form(path, self->file, "days_one", "{{n}} day", error) : NULL;
    self->days_many =
        self->days_one != NULL ? form(path, self->file, "days_many", "{{n}} days", error) : NULL;
    return self->days_many != NULL;
}

Locale *locale_load(const char *path, GError **error)
{
    Locale *self = g_new0(Locale, 1);
    if (path != NULL) {
        self->file = g_key_file_new();
        g_autoptr(GError) why = NULL;
        if (!g_key_file_load_from_file(self->file, path, G_KEY_FILE_NONE, &why)) {
            g_set_error(error, PD_ERROR, PD_ERR_CONF, "%s:1: %s", path, why->message);
            locale_free(self);
            return NULL;
        }
    }
    if (!fill(self, path != NULL ? path : "locale", error))
        g_clear_pointer(&self, locale_free);
    return self;
}

void locale_free(Locale *self)
{
    if (self == NULL)
        return;
    g_clear_pointer(&self->file, g_key_file_free);
    template_free(self->date);
    template_free(self->money);
    template_free(self->days_one);
    template_free(self->days_many);
    g_strfreev(self->months);
    g_strfreev(self->countries);
    g_free(self->group);
    g_free(self->decimal);
    g_free(self);
}

char *locale_word(const Locale *self, const char *key)
{
    return get(self->file, key, key);
}

static char *expand(const Template *template, json_t *view)
{
    char *text = template_render(template, view, NULL, NULL, NULL);
    json_decref(view);
    return text != NULL ? text : g_strdup("");
}

gboolean locale_is_of_country(const Locale *self, const char *country)
{
    return self->countries != NULL && g_strv_contains((const char *const *)self->countries, country);
}

char *locale_day(const Locale *self, Day day)
{
    if (day == DAY_NONE)
        return g_strdup("");
    int year, month, mday;
    day_to_ymd(day, &year, &month, &mday);
    g_autofree char *dd = g_strdup_printf("%02d", mday);
    g_autofree char *mm = g_strdup_printf("%02d", month);
    const char *name =
        self->months != NULL && g_strv_length(self->months) >= 12 ? self->months[month - 1] : mm;
    return expand(self->date, json_pack("{s:i,s:i,s:s,s:s,s:s,s:i}", "d", mday, "m", month, "dd", dd, "mm",
                                        mm, "month", name, "year", year));
}

char *locale_days(const Locale *self, int days)
{
    return expand(days == 1 ? self->days_one : self->days_many, json_pack("{s:i}", "n", days));
}

// Puts the group separator between every three digits of the whole part.
static char *grouped(const Locale *self, const char *canonical)
{
    GString *out = g_string_new(NULL);
    const char *p = canonical;
    if (*p == '-')
        g_string_append_c(out, *p++);
    gsize whole = strcspn(p, ".");
    for (gsize i = 0; i < whole; i++) {
        if (i > 0 && (whole - i) % 3 == 0)
            g_string_append(out, self->group);
        g_string_append_c(out, p[i]);
    }
    if (p[whole] == '.') {
        g_string_append(out, self->decimal);
        g_string_append(out, p + whole + 1);
    }
    return g_string_free(out, FALSE);
}

char *locale_money(const Locale *self, int64_t minor, const char *currency)
{
    char canonical[MONEY_TEXT_SIZE];
    g_autofree char *amount = grouped(self, money_format(minor, currency, canonical));
    return expand(self->money, json_pack("{s:s,s:s}", "currency", currency, "amount", amount));
}

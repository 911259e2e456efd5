// Loading the configuration: libconfuse reads the grammar, the option table says what may stand there, and
// this file puts one into the other and then checks what no single value shows (ladders, windows, names).
// Callers: every program at start, and on reload. A load that fails changes nothing: the caller keeps the
// snapshot it has. Not here: what a value means.
#include "conf/settings.h"

#include <confuse.h>
#include <errno.h>
#include <string.h>

#include "conf/braces.h"
#include "conf/options.h"
#include "conf/shipped.h"
#include "policy/base/status.h"
#include "policy/base/text.h"

// What the callbacks of one load share. libconfuse gives them no user data, so loads are serialised.
static GMutex load_lock;
static struct {
    const char *path;
    GError *error;     // the first error
    GHashTable *lines; // "section-pointer/key" -> line (+ 1 count in `times`)
    GHashTable *times; // the same -> how often a first value was set: finds doubles
} load;

static const char default_ladder[] = "ladder standard {\n"
                                     " gap = 5d\n"
                                     " step friendly { trigger = P3D }\n"
                                     " step first { trigger = P10D }\n"
                                     " step second { trigger = P20D }\n"
                                     " step final { trigger = P30D\n approval = yes }\n"
                                     "}\n";

static void set_error(int line, const char *format, ...) G_GNUC_PRINTF(2, 3);
static void set_error(int line, const char *format, ...)
{
    if (load.error)
        return;
    va_list args;
    va_start(args, format);
    g_autofree char *what = g_strdup_vprintf(format, args);
    va_end(args);
    load.error = g_error_new(PD_ERROR, PD_ERR_CONF, "%s:%d: %s", load.path, line, what);
}

static void on_error(cfg_t *cfg, const char *format, va_list args)
{
    g_autofree char *what = g_strdup_vprintf(format, args);
    set_error(cfg ? cfg->line : 0, "%s", what);
}

static char *place_of(const cfg_t *cfg, const char *key)
{
    return g_strdup_printf("%p/%s", (const void *)cfg, key);
}

// A list's values come one by one and once more at its end; a list that starts over was written twice.
static gboolean written_twice(cfg_opt_t *opt, const char *place)
{
    guint times = GPOINTER_TO_UINT(g_hash_table_lookup(load.times, place));
    gboolean list = (opt->flags & CFGF_LIST) != 0;
    if (!list)
        times++;
    else if (cfg_opt_size(opt) == 1)
        times = times >= 100 ? 1000 : times + 1;
    else
        times = 100;
    g_hash_table_insert(load.times, g_strdup(place), GUINT_TO_POINTER(times));
    return list ? (times > 2 && times != 100) : times > 1;
}

static int on_value(cfg_t *cfg, cfg_opt_t *opt)
{
    g_autofree char *place = place_of(cfg, opt->name);
    if (written_twice(opt, place)) {
        cfg_error(cfg, "%s is given twice", opt->name);
        return -1;
    }
    if (!g_hash_table_contains(load.lines, place))
        g_hash_table_insert(load.lines, g_strdup(place), GINT_TO_POINTER(cfg->line));
    return 0;
}

static int line_of(const cfg_t *cfg, const char *key)
{
    g_autofree char *place = place_of(cfg, key);
    int line = GPOINTER_TO_INT(g_hash_table_lookup(load.lines, place));
    return line ? line : cfg->line;
}

// The libconfuse options of one section, from the table; `tail` holds its subsections.
static cfg_opt_t *section_options(OptionSection in, const cfg_opt_t *tail)
{
    GArray *a = g_array_new(TRUE, TRUE, sizeof(cfg_opt_t));
    for (gsize i = 0; i < n_options; i++) {
        if (options[i].in != in)
            continue;
        gboolean list = options[i].type == OPT_LIST || options[i].type == OPT_WEEKDAYS;
        cfg_opt_t str = CFG_STR(options[i].key, NULL, CFGF_NODEFAULT);
        cfg_opt_t strs = CFG_STR_LIST(options[i].key, NULL, CFGF_NODEFAULT);
        cfg_opt_t opt = list ? strs : str;
        opt.validcb = on_value;
        g_array_append_val(a, opt);
    }
    if (tail)
        g_array_append_val(a, *tail);
    cfg_opt_t end = CFG_END();
    g_array_append_val(a, end);
    return (cfg_opt_t *)(void *)g_array_free(a, FALSE);
}

static char **values_of(cfg_t *cfg, const Option *o)
{
    guint n = cfg_size(cfg, o->key);
    char **values = g_new0(char *, n + 1);
    for (guint i = 0; i < n; i++) {
        const char *v = cfg_getnstr(cfg, o->key, i);
        values[i] = g_strdup(v ? v : "");
    }
    return values;
}

// Defaults that name shipped data hold for a program in its build tree too.
static char **default_of(const Option *o)
{
    char **values = option_default(o);
    for (char **value = values; *value; value++) {
        char *path = shipped_path(*value);
        g_free(*value);
        *value = path;
    }
    return values;
}

// Fills `target` with everything of one section: what is written, else the default.
static gboolean fill(cfg_t *cfg, OptionSection in, gpointer target)
{
    for (gsize i = 0; i < n_options; i++) {
        const Option *o = &options[i];
        if (o->in != in)
            continue;
        g_autofree char *place = place_of(cfg, o->key);
        gboolean given = g_hash_table_contains(load.lines, place) || cfg_size(cfg, o->key) > 0;
        if (!given && !o->def) {
            set_error(cfg->line, "%s is missing", o->key);
            return FALSE;
        }
        g_autoptr(GError) why = NULL;
        g_auto(GStrv) values = given ? values_of(cfg, o) : default_of(o);
        if (option_set(o, target, values, &why))
            continue;
        set_error(line_of(cfg, o->key), "%s", why->message);
        return FALSE;
    }
    return TRUE;
}

static LadderStep *read_step(cfg_t *cfg)
{
    LadderStep *step = g_new0(LadderStep, 1);
    step->name = g_strdup(cfg_title(cfg));
    if (!fill(cfg, IN_STEP, step)) {
        ladder_step_free(step);
        return NULL;
    }
    if (!*step->rrule)
        g_clear_pointer(&step->rrule, g_free);
    if (!*step->subject)
        g_clear_pointer(&step->subject, g_free);
    if (!*step->template)
        g_clear_pointer(&step->template, g_free);
    return step;
}

// ladder_check names the step in quotes; its trigger's line is the one to show.
static int line_of_fault(cfg_t *cfg, const Ladder *ladder, const char *message)
{
    for (guint i = 0; i < ladder->steps->len; i++) {
        const LadderStep *step = ladder->steps->pdata[i];
        g_autofree char *quoted = g_strdup_printf("\"%s\"", step->name);
        if (strstr(message, quoted))
            return line_of(cfg_getnsec(cfg, "step", i), "trigger");
    }
    return cfg->line;
}

static gboolean finish_ladder(cfg_t *cfg, Ladder *ladder)
{
    g_autoptr(GError) why = NULL;
    if (ladder->steps->len == 0) {
        set_error(cfg->line, "ladder \"%s\" has no step", ladder->name);
        return FALSE;
    }
    if (!*ladder->risk)
        g_clear_pointer(&ladder->risk, g_free);
    if (ladder_prepare(ladder, &why)) // compiled once; decide() would do it at every call
        return TRUE;
    set_error(line_of_fault(cfg, ladder, why->message), "%s", why->message);
    return FALSE;
}

static gboolean read_ladder(cfg_t *cfg, Settings *s)
{
    Ladder *ladder = g_new0(Ladder, 1);
    g_ptr_array_add(s->ladders, ladder);
    ladder->name = g_strdup(cfg_title(cfg));
    ladder->steps = g_ptr_array_new_with_free_func((GDestroyNotify)ladder_step_free);
    if (!fill(cfg, IN_LADDER, ladder))
        return FALSE;
    for (guint i = 0; i < cfg_size(cfg, "step"); i++) {
        LadderStep *step = read_step(cfg_getnsec(cfg, "step", i));
        if (!step)
            return FALSE;
        g_ptr_array_add(ladder->steps, step);
    }
    return finish_ladder(cfg, ladder);
}

static void account_free(gpointer p)
{
    AccountSettings *a = p;
    for (gsize i = 0; i < n_options; i++)
        if (options[i].in == IN_ACCOUNT)
            option_clear(&options[i], a);
    g_free(a->key);
    g_free(a);
}

static gboolean read_account(cfg_t *cfg, Settings *s)
{
    AccountSettings *a = g_new0(AccountSettings, 1);
    g_ptr_array_add(s->accounts, a);
    a->key = text_address(cfg_title(cfg));
    if (!strchr(a->key, '@')) {
        char *lower = g_ascii_strdown(a->key, -1);
        g_free(a->key);
        a->key = lower;
    }
    if (!fill(cfg, IN_ACCOUNT, a))
        return FALSE;
    if (*a->ladder && !settings_ladder(s, a->ladder)) {
        set_error(line_of(cfg, "ladder"), "there is no ladder \"%s\"", a->ladder);
        return FALSE;
    }
    return TRUE;
}

static void make_absolute(char **path, const char *dir)
{
    if (g_path_is_absolute(*path))
        return;
    char *absolute = g_build_filename(dir, *path, NULL);
    g_free(*path);
    *path = absolute;
}

static gboolean check_whole(cfg_t *cfg, Settings *s)
{
    char **const paths[] = {&s->journal,     &s->ledger,         &s->secret_file,
                            &s->gate_socket, &s->control_socket, &s->rules_dir};
    for (gsize i = 0; i < G_N_ELEMENTS(paths); i++)
        make_absolute(paths[i], s->state_dir);
    if (s->open_minute >= s->close_minute) {
        gboolean given = line_of(cfg, "send_until") != cfg->line;
        set_error(line_of(cfg, given ? "send_until" : "send_from"), "send_until must come after send_from");
        return FALSE;
    }
    if (!*s->our_domains) {
        set_error(line_of(cfg, "our_domains"), "our_domains is empty");
        return FALSE;
    }
    if (strcmp(s->clock, "system") != 0 && !g_path_is_absolute(s->clock)) {
        set_error(line_of(cfg, "clock"), "clock is neither \"system\" nor an absolute path");
        return FALSE;
    }
    for (char **d = s->our_domains; *d; d++) {
        char *lower = g_utf8_strdown(*d, -1);
        g_free(*d);
        *d = lower;
    }
    s->limits.mode = s->mode;
    return TRUE;
}

static gboolean add_default_ladder(Settings *s, cfg_opt_t *top)
{
    cfg_t *cfg = cfg_init(top, CFGF_NONE);
    gboolean ok =
        cfg_parse_buf(cfg, default_ladder) == CFG_SUCCESS && read_ladder(cfg_getnsec(cfg, "ladder", 0), s);
    cfg_free(cfg);
    return ok;
}

static gboolean read_all(cfg_t *cfg, cfg_opt_t *top, Settings *s)
{
    if (!fill(cfg, IN_TOP, s))
        return FALSE;
    for (guint i = 0; i < cfg_size(cfg, "ladder"); i++)
        if (!read_ladder(cfg_getnsec(cfg, "ladder", i), s))
            return FALSE;
    if (!settings_ladder(s, "standard") && !add_default_ladder(s, top))
        return FALSE;
    for (guint i = 0; i < cfg_size(cfg, "account"); i++)
        if (!read_account(cfg_getnsec(cfg, "account", i), s))
            return FALSE;
    return check_whole(cfg, s);
}

static Settings *parse(const char *text, cfg_opt_t *top)
{
    Settings *s = g_new0(Settings, 1);
    s->ref_count = 1;
    s->ladders = g_ptr_array_new_with_free_func((GDestroyNotify)ladder_free);
    s->accounts = g_ptr_array_new_with_free_func(account_free);
    cfg_t *cfg = cfg_init(top, CFGF_NONE);
    cfg_set_error_function(cfg, on_error);
    gboolean ok = cfg_parse_buf(cfg, text) == CFG_SUCCESS && !load.error && read_all(cfg, top, s);
    if (!ok)
        set_error(cfg->line, "not understood");
    cfg_free(cfg);
    if (load.error)
        g_clear_pointer(&s, settings_unref);
    return s;
}

static Settings *load_text(const char *path, const char *text)
{
    load.path = path;
    load.lines = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    load.times = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    g_autofree cfg_opt_t *steps = section_options(IN_STEP, NULL);
    cfg_opt_t step = CFG_SEC("step", steps, CFGF_MULTI | CFGF_TITLE | CFGF_NO_TITLE_DUPES);
    g_autofree cfg_opt_t *ladders = section_options(IN_LADDER, &step);
    g_autofree cfg_opt_t *accounts = section_options(IN_ACCOUNT, NULL);
    cfg_opt_t sections[] = {CFG_SEC("ladder", ladders, CFGF_MULTI | CFGF_TITLE | CFGF_NO_TITLE_DUPES),
                            CFG_SEC("account", accounts, CFGF_MULTI | CFGF_TITLE | CFGF_NO_TITLE_DUPES)};
    g_autofree cfg_opt_t *plain = section_options(IN_TOP, NULL);
    GArray *top = g_array_new(TRUE, TRUE, sizeof(cfg_opt_t));
    for (cfg_opt_t *o = plain; o->name; o++)
        g_array_append_val(top, *o);
    g_array_append_vals(top, sections, 2);
    cfg_opt_t end = CFG_END();
    g_array_append_val(top, end);
    Settings *s = parse(text, (cfg_opt_t *)(void *)top->data);
    g_array_unref(top);
    g_hash_table_unref(load.lines);
    g_hash_table_unref(load.times);
    return s;
}

Settings *settings_load(const char *path, GError **error)
{
    g_autofree char *text = NULL;
    g_autoptr(GError) why = NULL;
    int line = 0;
    if (!g_file_get_contents(path, &text, NULL, &why)) {
        g_set_error(error, PD_ERROR, PD_ERR_CONF, "%s:0: %s", path, why->message);
        return NULL;
    }
    const char *unbalanced =
        braces_check(text, &line); // libconfuse takes an unclosed section for a closed one
    if (unbalanced) {
        g_set_error(error, PD_ERROR, PD_ERR_CONF, "%s:%d: %s", path, line, unbalanced);
        return NULL;
    }
    g_mutex_lock(&load_lock);
    Settings *s = load_text(path, text);
    GError *failed = g_steal_pointer(&load.error);
    g_mutex_unlock(&load_lock);
    if (failed)
        g_propagate_error(error, failed);
    return s;
}

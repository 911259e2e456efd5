// The current snapshot behind one mutex; everything in it is immutable but the secret, which may appear
// later. The journal's place is read once at start: moving it takes a restart, not a reload.
#include "milter/runtime.h"

#include "store/log.h"
#include "store/secret.h"

struct Runtime {
    gint ref_count;
    Settings *settings;
    GMutex secret_lock;
    GBytes *secret;
};

static GMutex lock;
static Runtime *current;
static Journal *the_journal;

Runtime *runtime_ref(Runtime *runtime)
{
    g_atomic_int_inc(&runtime->ref_count);
    return runtime;
}

void runtime_unref(Runtime *runtime)
{
    if (!runtime || !g_atomic_int_dec_and_test(&runtime->ref_count))
        return;
    settings_unref(runtime->settings);
    g_clear_pointer(&runtime->secret, g_bytes_unref);
    g_mutex_clear(&runtime->secret_lock);
    g_free(runtime);
}

static void make_current(Runtime *runtime)
{
    g_mutex_lock(&lock);
    Runtime *old = current;
    current = runtime;
    g_mutex_unlock(&lock);
    runtime_unref(old);
}

gboolean runtime_load(const char *path, GError **error)
{
    Settings *settings = settings_load(path, error);
    if (!settings)
        return FALSE;
    Runtime *runtime = g_new0(Runtime, 1);
    runtime->ref_count = 1;
    runtime->settings = settings;
    g_mutex_init(&runtime->secret_lock);
    runtime->secret = secret_load(settings->secret_file, NULL);
    make_current(runtime);
    return TRUE;
}

Runtime *runtime_get(void)
{
    g_mutex_lock(&lock);
    Runtime *runtime = runtime_ref(current);
    g_mutex_unlock(&lock);
    return runtime;
}

const Settings *runtime_settings(const Runtime *runtime)
{
    return runtime->settings;
}

GBytes *runtime_secret(Runtime *runtime)
{
    g_autoptr(GError) error = NULL;
    g_mutex_lock(&runtime->secret_lock);
    if (!runtime->secret)
        runtime->secret = secret_load(runtime->settings->secret_file, &error);
    GBytes *secret = runtime->secret ? g_bytes_ref(runtime->secret) : NULL;
    g_mutex_unlock(&runtime->secret_lock);
    if (error)
        log_event(G_LOG_LEVEL_WARNING, NULL, "secret-missing", "why", error->message, NULL);
    return secret;
}

void runtime_set_journal(Journal *journal)
{
    the_journal = journal;
}

Journal *runtime_journal(void)
{
    return the_journal;
}

// postdued: the program. Reads the configuration, opens the ledger and the journal, serves gate and control
// socket, and works: digest what the milter journaled, do what is due, sleep until the earliest of the next
// due time, a new row, a moved clock, a signal or a wake-up. One thread. Everything it does can be begun
// again by the next process, so ending is simple: SIGTERM finishes the piece in hand, and a COMMIT of unknown
// outcome ends the process at once (exit status 3), for only a fresh one may read and decide again.
#include "config.h"

#include <curl/curl.h>
#include <glib-unix.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <systemd/sd-daemon.h>

#include "agent/agent.h"
#include "agent/control.h"
#include "agent/digest.h"
#include "agent/gate.h"
#include "agent/line_server.h"
#include "agent/notify.h"
#include "agent/reconcile.h"
#include "agent/run.h"
#include "policy/base/status.h"
#include "store/clock.h"
#include "store/ledger_snapshot.h"
#include "store/log.h"
#include "store/secret.h"

enum { EXIT_OK, EXIT_TROUBLE, EXIT_USAGE, EXIT_UNKNOWN };

#define ROWS_AT_ONCE 100
#define ACCOUNTS_AT_ONCE 50
#define POLL_MS 250     // how soon a new row, or a clock file that moved, is noticed
#define TROUBLE_MS 5000 // pause after trouble with the environment

typedef struct {
    char *conf;
    gboolean check, once, version;
} Arguments;

gboolean agent_failed(Agent *agent, const char *verb, GError *error)
{
    agent->broken = agent->broken || g_error_matches(error, PD_ERROR, PD_ERR_UNKNOWN) ||
                    (agent->ledger != NULL && ledger_poisoned(agent->ledger));
    log_event(G_LOG_LEVEL_CRITICAL, NULL, verb, "error", error != NULL ? error->message : "unknown", NULL);
    g_clear_error(&error);
    return FALSE;
}

// ---- start -------------------------------------------------------------------------------------------

static gboolean load_configuration(Agent *agent, const char *path, GError **error)
{
    g_autoptr(Settings) settings = settings_load(path, error);
    if (settings == NULL)
        return FALSE;
    g_autoptr(Templates) templates = templates_load(settings->template_dir, error);
    if (templates == NULL || !templates_check(templates, settings, error))
        return FALSE;
    g_autoptr(World) world = world_load(settings, error);
    if (world == NULL)
        return FALSE;
    g_clear_pointer(&agent->world, world_free);
    g_clear_pointer(&agent->settings, settings_unref);
    g_clear_pointer(&agent->templates, templates_free);
    agent->settings = g_steal_pointer(&settings);
    agent->templates = g_steal_pointer(&templates);
    agent->world = g_steal_pointer(&world);
    return TRUE;
}

static gboolean open_stores(Agent *agent, GError **error)
{
    if (g_mkdir_with_parents(agent->settings->state_dir, 0700) != 0) {
        g_set_error(error, PD_ERROR, PD_ERR_IO, "state_dir %s cannot be made", agent->settings->state_dir);
        return FALSE;
    }
    agent->secret = secret_ensure(agent->settings->secret_file, error);
    if (agent->secret == NULL)
        return FALSE;
    agent->ledger = ledger_open(agent->settings->ledger, LEDGER_WRITE | LEDGER_CREATE, error);
    if (agent->ledger == NULL)
        return FALSE;
    agent->journal = journal_open(agent->settings->journal, error);
    return agent->journal != NULL;
}

static gboolean on_term(void *data)
{
    ((Agent *)data)->stop = TRUE;
    return G_SOURCE_CONTINUE;
}

static gboolean on_usr1(void *data)
{
    ((Agent *)data)->reload = TRUE;
    return G_SOURCE_CONTINUE;
}

static gboolean on_tick(void *data)
{
    (void)data;
    return G_SOURCE_CONTINUE;
}

static void reload(Agent *agent, const char *path)
{
    g_autoptr(GError) error = NULL;
    agent->reload = FALSE;
    if (!load_configuration(agent, path, &error)) {
        agent_failed(agent, "reload-failed", g_steal_pointer(&error));
        return;
    }
    if (!ledger_redecide_all(agent->ledger, clock_now(), &error))
        agent_failed(agent, "reload-failed", g_steal_pointer(&error));
    else
        log_event(G_LOG_LEVEL_INFO, NULL, "reloaded", NULL);
}

// ---- work --------------------------------------------------------------------------------------------

// Does what there is to do now. FALSE: trouble with the environment.
static gboolean work(Agent *agent, gboolean *settled)
{
    int rows = 0, accounts = 0;
    do {
        rows = digest_rows(agent, ROWS_AT_ONCE);
        if (!*settled)
            *settled = reconcile_all(agent);
        // Nothing is decided while the fate of a reservation is open: it may have been sent.
        accounts = *settled && rows >= 0 ? run_due(agent, ACCOUNTS_AT_ONCE) : 0;
    } while (!agent->stop && !agent->broken && !agent->reload && (rows > 0 || accounts > 0));
    if (rows >= 0 && accounts >= 0 && !agent->stop && !agent->broken)
        notify_owners(agent);
    return rows >= 0 && accounts >= 0 && !agent->broken;
}

static void main_loop(Agent *agent, const char *conf)
{
    gboolean settled = FALSE;
    guint timer = g_timeout_add(POLL_MS, on_tick, NULL);
    sd_notify(0, "READY=1");
    while (!agent->stop && !agent->broken) {
        if (agent->reload)
            reload(agent, conf);
        agent->wake = FALSE;
        gint64 until =
            work(agent, &settled) ? 0 : g_get_monotonic_time() + TROUBLE_MS * G_GINT64_CONSTANT(1000);
        do
            g_main_context_iteration(NULL, TRUE);
        while (!agent->stop && !agent->broken && !agent->wake && g_get_monotonic_time() < until);
    }
    sd_notify(0, "STOPPING=1");
    g_source_remove(timer);
}

// Everything there is to do, and then the end: for tests and rehearsals.
static gboolean work_once(Agent *agent)
{
    gboolean settled = FALSE, fine = TRUE;
    guint timer = g_timeout_add(POLL_MS, on_tick, NULL);
    while (fine && !settled && !agent->stop && !agent->broken) {
        fine = work(agent, &settled);
        if (!settled)
            g_main_context_iteration(NULL, TRUE);
    }
    g_source_remove(timer);
    return fine;
}

static int serve(Agent *agent, const Arguments *arguments)
{
    g_autoptr(GError) error = NULL;
    LineServer *control = NULL;
    LineServer *gate = line_server_start(agent->settings->gate_socket, FALSE, gate_answer, agent, &error);
    if (gate != NULL)
        control = line_server_start(agent->settings->control_socket, FALSE, control_answer, agent, &error);
    gboolean fine = control != NULL;
    if (!fine)
        agent_failed(agent, "start-failed", g_steal_pointer(&error));
    else if (arguments->once)
        fine = work_once(agent);
    else
        main_loop(agent, arguments->conf);
    line_server_stop(control);
    line_server_stop(gate);
    return agent->broken ? EXIT_UNKNOWN : fine ? EXIT_OK : EXIT_TROUBLE;
}

static int run(Agent *agent, const Arguments *arguments)
{
    g_autoptr(GError) error = NULL;
    signal(SIGPIPE, SIG_IGN);
    umask(0077);
    log_open("postdued", agent->settings->log, agent->settings->log_pii);
    clock_use(agent->settings->clock);
    curl_global_init(CURL_GLOBAL_DEFAULT);
    agent->started_us = g_get_monotonic_time();
    agent->notified = DAY_NONE;
    agent->reader = reader_warm_new();
    agent->granted = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    agent->denied = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    g_unix_signal_add(SIGTERM, on_term, agent);
    g_unix_signal_add(SIGINT, on_term, agent);
    g_unix_signal_add(SIGUSR1, on_usr1, agent);
    if (!open_stores(agent, &error)) {
        fprintf(stderr, "postdued: %s\n", error->message);
        return EXIT_TROUBLE;
    }
    log_event(G_LOG_LEVEL_INFO, NULL, "started", NULL);
    int code = serve(agent, arguments);
    log_event(G_LOG_LEVEL_INFO, NULL, "stopped", "status", log_int(code), NULL);
    return code;
}

static void agent_clear(Agent *agent)
{
    g_clear_pointer(&agent->reader, reader_warm_free);
    g_clear_pointer(&agent->journal, journal_close);
    g_clear_pointer(&agent->ledger, ledger_close);
    g_clear_pointer(&agent->secret, g_bytes_unref);
    g_clear_pointer(&agent->granted, g_hash_table_destroy);
    g_clear_pointer(&agent->denied, g_hash_table_destroy);
    g_clear_pointer(&agent->attempted, g_free);
    g_clear_pointer(&agent->notice, g_free);
    g_clear_pointer(&agent->templates, templates_free);
    g_clear_pointer(&agent->world, world_free);
    g_clear_pointer(&agent->settings, settings_unref);
}

static gboolean parse_arguments(int argc, char **argv, Arguments *arguments)
{
    const GOptionEntry entries[] = {
        {"config", 'c', 0, G_OPTION_ARG_FILENAME, &arguments->conf, "configuration file", "FILE"},
        {"check", 'n', 0, G_OPTION_ARG_NONE, &arguments->check, "check everything and end", NULL},
        {"once", 0, 0, G_OPTION_ARG_NONE, &arguments->once, "do what there is to do now and end", NULL},
        {"version", 0, 0, G_OPTION_ARG_NONE, &arguments->version, "print the version", NULL},
        {0},
    };
    g_autoptr(GError) error = NULL;
    GOptionContext *context = g_option_context_new("- chases overdue invoices");
    g_option_context_add_main_entries(context, entries, NULL);
    gboolean ok = g_option_context_parse(context, &argc, &argv, &error);
    g_option_context_free(context);
    if (ok && argc == 1)
        return TRUE;
    fprintf(stderr, "postdued: %s (see postdued --help)\n",
            error != NULL ? error->message : "unknown argument");
    return FALSE;
}

int main(int argc, char **argv)
{
    Arguments arguments = {0};
    Agent agent = {0};
    g_autoptr(GError) error = NULL;
    if (!parse_arguments(argc, argv, &arguments))
        return EXIT_USAGE;
    if (arguments.version)
        return printf("postdued %s\n", PACKAGE_VERSION) < 0;
    if (arguments.conf == NULL)
        arguments.conf = g_strdup(SETTINGS_DEFAULT_FILE);
    int code = EXIT_OK;
    if (!load_configuration(&agent, arguments.conf, &error)) {
        fprintf(stderr, "postdued: %s\n", error->message);
        code = EXIT_USAGE;
    } else if (!arguments.check) {
        code = run(&agent, &arguments);
    }
    agent_clear(&agent);
    g_free(arguments.conf);
    return code;
}

// postdue-milter: watches mail pass Postfix or sendmail, keeps what may be an invoice or answers one, and
// guards the way of our own reminders. Foreground only; systemd (or a supervisor) does the rest. See
// postdue-milter(8). Here: options, start and end; the mail is in callbacks.c and what it calls.
#include "config.h"

#include <getopt.h>
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "milter/runtime.h"
#include "milter/serve.h"
#include "milter/session.h"
#include "milter/words.h"
#include "store/clock.h"
#include "store/log.h"

#define EXIT_USAGE 64 // sysexits.h EX_USAGE, EX_CONFIG, EX_UNAVAILABLE
#define EXIT_CONFIG 78
#define EXIT_UNAVAILABLE 69

static const char *config_file = SETTINGS_DEFAULT_FILE;

static const char usage[] =
    "usage: postdue-milter [-c FILE] [-n]\n"
    "  -c, --config FILE  read FILE instead of " SETTINGS_DEFAULT_FILE "\n"
    "  -n, --check        check the configuration and end\n"
    "      --version      print the version and end\n"
    "      --help         print this and end\n"
    "Runs in the foreground. TERM: finish messages under way and end. USR1: read the\n"
    "configuration again. HUP: ignored.\n";

static void reload(void)
{
    g_autoptr(GError) error = NULL;
    if (runtime_load(config_file, &error))
        log_event(G_LOG_LEVEL_MESSAGE, NULL, "reloaded", "file", config_file, NULL);
    else
        log_event(G_LOG_LEVEL_CRITICAL, NULL, "reload-failed", "why", error->message, NULL);
}

// Hundreds of short-lived threads: two arenas instead of sixteen, and big bodies go back to the system.
static void tame_malloc(void)
{
    mallopt(M_ARENA_MAX, 2);
    mallopt(M_MMAP_THRESHOLD, 256 * 1024);
    mallopt(M_TRIM_THRESHOLD, 2048 * 1024);
}

static int run(void)
{
    g_autoptr(GError) error = NULL;
    Runtime *runtime = runtime_get();
    const Settings *settings = runtime_settings(runtime);
    JournalOptions options = {settings->journal_wait_ms, settings->max_journal};
    umask(0077);
    serve_block_signals();
    log_open("postdue-milter", settings->log, settings->log_pii);
    clock_use(settings->clock);
    words_init();
    if (geteuid() == 0)
        log_event(G_LOG_LEVEL_WARNING, NULL, "running-as-root", "advice", "run as an unprivileged user",
                  NULL);
    Journal *journal = journal_start(settings->journal, &options);
    runtime_set_journal(journal);
    gboolean ok = serve(settings, reload, &error);
    if (messages_under_way() == 0)
        journal_stop(journal); // else a callback may still hold it; what was acknowledged is synced anyway
    g_autofree char *counters = log_counters();
    g_strdelimit(g_strchomp(counters), "\t\n", ' ');
    log_event(ok ? G_LOG_LEVEL_INFO : G_LOG_LEVEL_CRITICAL, NULL, "ended", "why",
              ok ? "told to" : error->message, "counts", counters, NULL);
    runtime_unref(runtime);
    return ok ? EXIT_SUCCESS : EXIT_UNAVAILABLE;
}

static int parse_options(int argc, char **argv, gboolean *check_only)
{
    static const struct option options[] = {{"config", required_argument, NULL, 'c'},
                                            {"check", no_argument, NULL, 'n'},
                                            {"version", no_argument, NULL, 'V'},
                                            {"help", no_argument, NULL, 'h'},
                                            {NULL, 0, NULL, 0}};
    int c;
    while ((c = getopt_long(argc, argv, "c:n", options, NULL)) != -1) {
        switch (c) {
        case 'c':
            config_file = optarg;
            break;
        case 'n':
            *check_only = TRUE;
            break;
        case 'V':
            puts("postdue-milter " PACKAGE_VERSION);
            exit(EXIT_SUCCESS);
        case 'h':
            fputs(usage, stdout);
            exit(EXIT_SUCCESS);
        default:
            return EXIT_USAGE;
        }
    }
    return optind == argc ? EXIT_SUCCESS : EXIT_USAGE;
}

int main(int argc, char **argv)
{
    gboolean check_only = FALSE;
    g_autoptr(GError) error = NULL;
    if (parse_options(argc, argv, &check_only) != EXIT_SUCCESS) {
        fputs(usage, stderr);
        return EXIT_USAGE;
    }
    if (!runtime_load(config_file, &error)) {
        fprintf(stderr, "postdue-milter: %s\n", error->message);
        return EXIT_CONFIG;
    }
    if (check_only)
        return EXIT_SUCCESS;
    tame_malloc();
    return run();
}

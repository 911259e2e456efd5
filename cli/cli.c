// The frame of every command: options, configuration, ledger, and the way errors are told. Called by the
// cmd_*.c files. Always holds: an error is one line on stderr and its exit code; stdout has only the answer.
#include "cli/cli.h"

#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "store/clock.h"

#define WAKE_TIMEOUT_S 1

static int exit_of(const GError *error)
{
    if (error->domain != PD_ERROR)
        return EXIT_USAGE; // GOption's
    switch (error->code) {
    case PD_ERR_INPUT:
        return EXIT_USAGE;
    case PD_ERR_NOT_FOUND:
        return EXIT_NOT_FOUND;
    case PD_ERR_CONFLICT:
        return EXIT_CONFLICT;
    default:
        return EXIT_ENVIRONMENT;
    }
}

gboolean cli_fail(Cli *cli, GError *error)
{
    fprintf(stderr, "postdue: %s\n", error->message);
    cli->exit = exit_of(error);
    g_error_free(error);
    return FALSE;
}

gboolean cli_usage_error(Cli *cli, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    g_autofree char *text = g_strdup_vprintf(format, args);
    va_end(args);
    fprintf(stderr, "postdue: %s\n", text);
    cli->exit = EXIT_USAGE;
    return FALSE;
}

// --- the command line
// -----------------------------------------------------------------------------------------

static gboolean parse(Cli *cli, const Usage *usage, int argc, char **argv)
{
    const GOptionEntry common[] = {
        {"config", 'c', 0, G_OPTION_ARG_FILENAME, &cli->config, "Configuration file", "FILE"},
        {"json", 0, usage->no_json ? G_OPTION_FLAG_HIDDEN : 0, G_OPTION_ARG_NONE, &cli->as_json,
         "Answer as one JSON object", NULL},
        G_OPTION_ENTRY_NULL};
    g_autofree char *left = g_strconcat(usage->arguments, " - ", usage->summary, NULL);
    g_autoptr(GOptionContext) context = g_option_context_new(left);
    g_autofree char *program = g_strconcat("postdue ", argv[0], NULL);
    if (usage->description)
        g_option_context_set_description(context, usage->description);
    if (usage->entries)
        g_option_context_add_main_entries(context, usage->entries, NULL);
    g_option_context_add_main_entries(context, common, NULL);
    g_set_prgname(program);
    GError *error = NULL;
    if (!g_option_context_parse(context, &argc, &argv, &error))
        return cli_fail(cli, error);
    cli->arguments = argv + 1;
    cli->n_arguments = argc - 1;
    if (cli->n_arguments < usage->least || (usage->most >= 0 && cli->n_arguments > usage->most))
        return cli_usage_error(cli, "usage: %s %s (see --help)", program, usage->arguments);
    return TRUE;
}

// Who a change is recorded under. sudo keeps the person's name; a service has none but its own.
static char *actor_of(void)
{
    const char *sudo = g_getenv("SUDO_USER");
    const struct passwd *user = getpwuid(getuid());
    return g_strdup_printf("person:%s", sudo && *sudo ? sudo : user ? user->pw_name : "unknown");
}

gboolean cli_begin(Cli *cli, const Usage *usage, int argc, char **argv)
{
    *cli = (Cli){.exit = EXIT_OK};
    if (!parse(cli, usage, argc, argv))
        return FALSE;
    GError *error = NULL;
    const char *file = cli->config ? cli->config : g_getenv("POSTDUE_CONF");
    cli->settings = settings_load(file ? file : SETTINGS_DEFAULT_FILE, &error);
    if (!cli->settings)
        return cli_fail(cli, error);
    clock_use(cli->settings->clock);
    cli->now_unix = clock_now();
    cli->zone = g_time_zone_new_identifier(cli->settings->office_zone);
    if (!cli->zone)
        cli->zone = g_time_zone_new_utc();
    cli->actor = actor_of();
    cli->out = out_new(cli->as_json, cli->zone, cli->now_unix);
    return TRUE;
}

World *cli_world(Cli *cli)
{
    GError *error = NULL;
    if (!cli->world)
        cli->world = world_load(cli->settings, &error);
    if (!cli->world)
        cli_fail(cli, error);
    return cli->world;
}

gboolean cli_open_ledger(Cli *cli, LedgerFlags flags)
{
    GError *error = NULL;
    cli->ledger = ledger_open(cli->settings->ledger, flags, &error);
    if (cli->ledger)
        return TRUE;
    if (g_error_matches(error, PD_ERROR, PD_ERR_NOT_FOUND))
        error->code = PD_ERR_IO; // a missing ledger is no missing invoice
    return cli_fail(cli, error);
}

int cli_end(Cli *cli)
{
    if (cli->exit == EXIT_OK || cli->exit == EXIT_FINDING)
        out_finish(cli->out);
    else
        out_drop(cli->out);
    ledger_close(cli->ledger);
    g_clear_pointer(&cli->world, world_free);
    g_clear_pointer(&cli->settings, settings_unref);
    g_clear_pointer(&cli->zone, g_time_zone_unref);
    g_free(cli->config);
    g_free(cli->actor);
    return cli->exit;
}

// --- days and acts
// --------------------------------------------------------------------------------------------

Day cli_today(const Cli *cli)
{
    return calendar_day(cli->zone, cli->now_unix, NULL);
}

int64_t cli_end_of_day(const Cli *cli, Day day)
{
    return calendar_instant(cli->zone, day + 1, 0) - 1;
}

static Day next_weekday(Day today, const char *text)
{
    static const char *const NAMES[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    for (int i = 0; i < 7; i++)
        if (g_ascii_strncasecmp(text, NAMES[i], 3) == 0)
            return today + 1 + (i + 1 - (int)day_weekday(today) + 6) % 7;
    return DAY_NONE;
}

Day cli_day(Cli *cli, const char *text)
{
    Day today = cli_today(cli), day = day_parse(text);
    if (day != DAY_NONE)
        return day;
    char *end = NULL;
    gint64 count = g_ascii_strtoll(*text == '+' ? text + 1 : text, &end, 10);
    gboolean days = end && end != text && (*end == '\0' || g_ascii_strcasecmp(end, "d") == 0);
    if (days && (*text == '+' || *end) && count >= 0 && count <= 3660)
        return today + (Day)count;
    if (g_ascii_strcasecmp(text, "today") == 0)
        return today;
    if (g_ascii_strcasecmp(text, "tomorrow") == 0)
        return today + 1;
    day = next_weekday(today, text);
    if (day == DAY_NONE)
        cli_usage_error(cli, "not a day: %s (2026-05-28, +14, friday, tomorrow)", text);
    return day;
}

Act cli_act(const Cli *cli)
{
    return (Act){cli->now_unix, cli->actor, cli->why, ""};
}

void cli_wake(const Cli *cli)
{
    const char *path = cli->settings->control_socket;
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    if (!path || g_strlcpy(address.sun_path, path, sizeof address.sun_path) >= sizeof address.sun_path)
        return;
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return;
    struct timeval limit = {.tv_sec = WAKE_TIMEOUT_S};
    setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
    setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    char answer[16];
    if (connect(fd, (struct sockaddr *)&address, sizeof address) == 0 &&
        send(fd, "wake\n", 5, MSG_NOSIGNAL) == 5 && read(fd, answer, sizeof answer) < 0)
        g_debug("the agent did not answer"); // it finds the change at its next look
    close(fd);
}

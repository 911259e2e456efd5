// postdue doctor: is it set up so that it can work? One line per check, ok, warn or fail, with what to do.
// Looks at the files, at the live sockets as Postfix will see them, and at Postfix's own configuration.
// Changes nothing.
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "agent/reading.h"
#include "cli/cli.h"
#include "cli/commands.h"
#include "cli/probe.h"
#include "reader/client.h"
#include "store/journal.h"
#include "store/ledger_snapshot.h"
#include "store/secret.h"

#define OVERDUE_S 3600
#define CLOCK_S 5
#define READER_S 10

static char *postfix_dir;
static gboolean without_postfix;

typedef enum { LEVEL_OK, LEVEL_WARN, LEVEL_FAIL } Level;

static const Column COLUMNS[] = {
    {"level", "", FALSE}, {"check", "CHECK", FALSE}, {"text", "FOUND", FALSE}, {"fix", NULL, FALSE}};

// `fix` may be NULL. Takes nothing.
static void tell(Cli *cli, Level level, const char *check, const char *fix, const char *format, ...)
    G_GNUC_PRINTF(5, 6);
static void tell(Cli *cli, Level level, const char *check, const char *fix, const char *format, ...)
{
    static const char *const NAMES[] = {"ok", "warn", "FAIL"}, *const KEYS[] = {"ok", "warn", "fail"};
    va_list args;
    va_start(args, format);
    g_autofree char *found = g_strdup_vprintf(format, args);
    va_end(args);
    g_autofree char *text =
        fix && level != LEVEL_OK ? g_strdup_printf("%s -> %s", found, fix) : g_strdup(found);
    gboolean json = out_is_json(cli->out);
    const Value row[] = {out_text(json ? KEYS[level] : NAMES[level]), out_text(check),
                         out_text(json ? found : text), out_text(fix)};
    out_row(cli->out, row);
    if (level == LEVEL_FAIL)
        cli->exit = EXIT_FINDING;
}

// --- files
// ------------------------------------------------------------------------------------------------------

static void check_state_dir(Cli *cli)
{
    struct stat st;
    const char *path = cli->settings->state_dir;
    if (stat(path, &st) != 0)
        tell(cli, LEVEL_FAIL, "state_dir", "make it, owner postdue, mode 0700", "%s is not there", path);
    else if (st.st_mode & 077)
        tell(cli, LEVEL_WARN, "state_dir", "chmod 0700", "%s is open to others (mode %03o)", path,
             st.st_mode & 0777);
    else
        tell(cli, LEVEL_OK, "state_dir", NULL, "%s is private", path);
}

static void check_secret(Cli *cli)
{
    g_autoptr(GError) error = NULL;
    struct stat st;
    const char *path = cli->settings->secret_file;
    g_autoptr(GBytes) secret = secret_load(path, &error);
    if (!secret)
        tell(cli, LEVEL_FAIL, "secret_file", "start postdued once: it makes one", "%s", error->message);
    else if (stat(path, &st) == 0 && (st.st_mode & 077))
        tell(cli, LEVEL_FAIL, "secret_file", "chmod 0600", "%s is open to others (mode %03o)", path,
             st.st_mode & 0777);
    else
        tell(cli, LEVEL_OK, "secret_file", NULL, "%s is private and long enough", path);
}

static void check_journal(Cli *cli)
{
    g_autoptr(GError) error = NULL;
    if (!g_file_test(cli->settings->journal, G_FILE_TEST_EXISTS)) { // opening would make it, as root
        tell(cli, LEVEL_FAIL, "journal", "start postdue-milter", "%s is not there", cli->settings->journal);
        return;
    }
    g_autofree char *why = NULL;
    if (!probe_writable(cli->settings->journal, &why)) {
        tell(cli, LEVEL_FAIL, "journal", "end what holds it; mail passes unwatched meanwhile", "%s: %s",
             cli->settings->journal, why);
        return;
    }
    JournalReader *journal = journal_open(cli->settings->journal, &error);
    g_autoptr(GPtrArray) rows = journal ? journal_read(journal, 0, 1, &error) : NULL;
    if (!rows)
        tell(cli, LEVEL_FAIL, "journal", "start postdue-milter; see postdue fsck", "%s", error->message);
    else if (rows->len && cli->now_unix - ((JournalRow *)rows->pdata[0])->seen_unix > OVERDUE_S)
        tell(cli, LEVEL_WARN, "journal", "is postdued running? see its log",
             "mail has been waiting to be read for more than an hour");
    else
        tell(cli, LEVEL_OK, "journal", NULL, "%s can be read, nothing waits long", cli->settings->journal);
    journal_close(journal);
}

static void check_ledger(Cli *cli)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Ledger) ledger = ledger_open(cli->settings->ledger, LEDGER_READ, &error);
    g_autofree char *why = NULL;
    int64_t next = 0;
    if (ledger && !probe_writable(cli->settings->ledger, &why))
        tell(cli, LEVEL_FAIL, "ledger", "end what holds it; nothing is recorded or sent meanwhile", "%s: %s",
             cli->settings->ledger, why);
    else if (!ledger || !ledger_next_due(ledger, &next, &error))
        tell(cli, LEVEL_FAIL, "ledger", "start postdued once: it makes one", "%s", error->message);
    else if (next && cli->now_unix - next > OVERDUE_S)
        tell(cli, LEVEL_WARN, "ledger", "is postdued running? see its log",
             "an account has been waiting for its turn for more than an hour");
    else
        tell(cli, LEVEL_OK, "ledger", NULL, "%s can be read, nothing is behind", cli->settings->ledger);
}

static void check_reader(Cli *cli)
{
    static const char MAIL[] = "From: a@example.com\r\nTo: b@example.net\r\nSubject: test\r\n\r\nHello\r\n";
    g_autoptr(GError) error = NULL;
    g_autoptr(GBytes) message = g_bytes_new_static(MAIL, sizeof MAIL - 1);
    g_autoptr(GPtrArray) args = reading_arguments(cli->settings);
    g_ptr_array_add(args, NULL);
    ReaderRequest request = {.program = cli->settings->reader,
                             .direction = "outbound",
                             .args = (const char *const *)args->pdata,
                             .message = message,
                             .wall_s = READER_S};
    json_t *facts = reader_ask(&request, &error);
    if (facts)
        tell(cli, LEVEL_OK, "reader", NULL, "%s works in its sandbox", cli->settings->reader);
    else
        tell(cli, LEVEL_FAIL, "reader", "check the setting reader and the installation", "%s",
             error->message);
    json_decref(facts);
}

// --- the running programs
// -----------------------------------------------------------------------------------------

static void check_clock(Cli *cli, json_t *status)
{
    int64_t now = json_integer_value(json_object_get(status, "now"));
    if (strcmp(cli->settings->clock, "system") != 0)
        tell(cli, LEVEL_WARN, "clock", "clock = \"system\" for real work", "business time comes from %s",
             cli->settings->clock);
    else if (now && ABS(now - cli->now_unix) > CLOCK_S)
        tell(cli, LEVEL_FAIL, "clock", "check the system's time", "postdued is %d s away from here",
             (int)(now - cli->now_unix));
    else
        tell(cli, LEVEL_OK, "clock", NULL, "the system's clock");
}

static void check_agent(Cli *cli)
{
    g_autofree char *why = NULL;
    g_autofree char *answer = probe_ask(cli->settings->control_socket, "status\n", &why);
    json_t *status = answer ? json_loads(answer, 0, NULL) : NULL;
    if (!answer)
        tell(cli, LEVEL_FAIL, "postdued", "start postdued", "%s: %s", cli->settings->control_socket, why);
    else
        tell(cli, LEVEL_OK, "postdued", NULL, "answers on its control socket");
    check_clock(cli, status);
    json_decref(status);
}

static void check_gate(Cli *cli)
{
    g_autofree char *why = NULL;
    g_autofree char *answer =
        probe_ask(cli->settings->gate_socket, "GATE s.a.aaaaaaaaaaaaaaaa 1 doctor\n", &why);
    if (!answer)
        tell(cli, LEVEL_FAIL, "gate", "start postdued; without the gate no reminder leaves", "%s: %s",
             cli->settings->gate_socket, why);
    else if (!g_str_has_prefix(answer, "no"))
        tell(cli, LEVEL_FAIL, "gate", "stop postdued and tell its authors",
             "it lets an unknown reminder pass: %s", answer);
    else
        tell(cli, LEVEL_OK, "gate", NULL, "refuses what it does not know");
}

static void check_mode(Cli *cli)
{
    if (cli->settings->mode == MODE_LIVE)
        tell(cli, LEVEL_OK, "mode", NULL, "live: reminders are sent");
    else if (cli->settings->mode == MODE_APPROVE)
        tell(cli, LEVEL_OK, "mode", NULL, "approve: every reminder waits for you");
    else
        tell(cli, LEVEL_OK, "mode", NULL, "shadow: decides and records, sends nothing");
    if (!cli->settings->our_domains || !cli->settings->our_domains[0])
        tell(cli, LEVEL_FAIL, "our_domains", "set our_domains",
             "no domain is ours: nothing is an invoice of ours");
}

static void check_milter_socket(Cli *cli)
{
    const char *setting = cli->settings->milter_socket;
    g_autofree char *why = NULL;
    g_autofree char *host_port = NULL;
    const char *at = strchr(setting, '@');
    if (g_str_has_prefix(setting, "inet:") && at)
        host_port = g_strdup_printf("%s:%.*s", at + 1, (int)(at - setting - 5), setting + 5);
    const char *path = g_str_has_prefix(setting, "unix:") ? setting + 5 : NULL;
    if (probe_connect(path, host_port, &why))
        tell(cli, LEVEL_OK, "postdue-milter", NULL, "answers on %s", setting);
    else
        tell(cli, LEVEL_FAIL, "postdue-milter", "start postdue-milter", "%s: %s", setting, why);
}

// --- Postfix
// --------------------------------------------------------------------------------------------------------

static char *parameter(const char *name)
{
    const char *arguments[] = {"-xh", name, NULL};
    return probe_postconf(postfix_dir, arguments);
}

// The fifth column of an smtpd line of master.cf: chroot.
static gboolean is_chrooted(void)
{
    const char *arguments[] = {"-M", "smtp/inet", NULL};
    g_autofree char *line = probe_postconf(postfix_dir, arguments);
    g_auto(GStrv) columns = g_regex_split_simple("\\s+", line ? line : "", 0, 0);
    guint n = g_strv_length(columns);
    return n > 4 && strcmp(columns[4], "y") == 0;
}

static void check_chain(Cli *cli, const char *name, const char *queue_directory, gboolean chrooted)
{
    g_autofree char *list = parameter(name);
    g_autofree char *global_action = parameter("milter_default_action");
    g_autoptr(GPtrArray) entries = probe_milters(list ? list : "", queue_directory, chrooted);
    const MilterEntry *ours = NULL;
    guint at = 0;
    for (guint i = 0; i < entries->len; i++)
        if (milter_entry_is(entries->pdata[i], cli->settings->milter_socket)) {
            ours = entries->pdata[i];
            at = i;
        }
    if (!ours) {
        tell(cli, LEVEL_FAIL, name,
             chrooted ? "add unix:PATH, PATH below the queue directory" : "add it, last",
             "does not name %s (%u other%s)", cli->settings->milter_socket, entries->len,
             entries->len == 1 ? "" : "s");
        return;
    }
    const char *action = ours->default_action ? ours->default_action
                         : global_action      ? global_action
                                              : "tempfail";
    if (at + 1 != entries->len)
        tell(cli, LEVEL_WARN, name, "put it last: it must see what the others add and refuse",
             "postdue-milter is number %u of %u", at + 1, entries->len);
    else if (strcmp(action, "accept") != 0)
        tell(cli, LEVEL_FAIL, name, "{ unix:PATH, default_action=accept }",
             "mail is refused when postdue-milter is down (default_action=%s)", action);
    else
        tell(cli, LEVEL_OK, name, NULL, "postdue-milter is last and fails open");
}

static void check_reach(Cli *cli)
{
    g_autofree char *user = parameter("mail_owner");
    g_autofree char *why = NULL;
    if (!g_str_has_prefix(cli->settings->milter_socket, "unix:"))
        return;
    const char *path = cli->settings->milter_socket + 5;
    if (probe_user_reaches(user ? user : "postfix", path, &why))
        tell(cli, LEVEL_OK, "permissions", NULL, "%s reaches the milter's socket", user ? user : "postfix");
    else
        tell(cli, LEVEL_FAIL, "permissions", "directory 2750 postdue:postfix, socket 0660", "%s", why);
}

// The service that only our reminders use, found by its daemon name.
static void check_own_service(Cli *cli)
{
    const char *arguments[] = {"-P", NULL};
    g_autofree char *all = probe_postconf(postfix_dir, arguments);
    g_auto(GStrv) lines = g_strsplit(all ? all : "", "\n", -1);
    g_autofree char *service = NULL;
    gboolean tempfail = FALSE;
    for (guint i = 0; lines[i]; i++) {
        g_auto(GStrv) sides = g_strsplit(lines[i], " = ", 2);
        if (g_str_has_suffix(sides[0], "/milter_macro_daemon_name") && sides[1] &&
            strcmp(sides[1], cli->settings->own_daemon) == 0)
            service = g_strndup(sides[0], strlen(sides[0]) - strlen("/milter_macro_daemon_name"));
    }
    for (guint i = 0; service && lines[i]; i++)
        if (g_str_has_prefix(lines[i], service) && strstr(lines[i], "default_action") &&
            strstr(lines[i], "tempfail"))
            tempfail = TRUE;
    if (!service)
        tell(cli, LEVEL_FAIL, "own service", "add the service of the shipped master.cf snippet",
             "no service has milter_macro_daemon_name=%s", cli->settings->own_daemon);
    else if (!tempfail)
        tell(cli, LEVEL_FAIL, "own service", "-o milter_default_action=tempfail",
             "%s does not fail closed: a reminder could pass without the gate", service);
    else
        tell(cli, LEVEL_OK, "own service", NULL, "%s fails closed", service);
}

static void check_bounces(Cli *cli)
{
    g_autofree char *classes = parameter("internal_mail_filter_classes");
    if (classes && strstr(classes, "bounce"))
        tell(cli, LEVEL_OK, "bounces", NULL, "this server's own bounces are seen");
    else
        tell(cli, LEVEL_WARN, "bounces", "internal_mail_filter_classes = bounce",
             "bounces that this server makes itself are not seen");
}

static void check_postfix(Cli *cli)
{
    g_autofree char *queue = parameter("queue_directory");
    if (!queue) {
        tell(cli, LEVEL_WARN, "postfix", "install Postfix, or say --no-postfix for another MTA",
             "postconf cannot be run");
        return;
    }
    gboolean chrooted = is_chrooted();
    check_chain(cli, "smtpd_milters", queue, chrooted);
    check_chain(cli, "non_smtpd_milters", queue, chrooted);
    check_reach(cli);
    check_own_service(cli);
    check_bounces(cli);
}

int cmd_doctor(int argc, char **argv)
{
    static const GOptionEntry ENTRIES[] = {
        {"postfix", 0, 0, G_OPTION_ARG_FILENAME, &postfix_dir, "Postfix's configuration directory", "DIR"},
        {"no-postfix", 0, 0, G_OPTION_ARG_NONE, &without_postfix, "Do not look at Postfix", NULL},
        G_OPTION_ENTRY_NULL};
    static const Usage USAGE = {"",
                                "check the installation as the mail server sees it",
                                "Exit 0: it can work (warnings may be listed), 1: something fails.",
                                0,
                                0,
                                ENTRIES,
                                FALSE};
    static void (*const CHECKS[])(Cli *) = {check_mode,    check_state_dir, check_secret,
                                            check_journal, check_ledger,    check_reader,
                                            check_agent,   check_gate,      check_milter_socket};
    Cli cli;
    if (cli_begin(&cli, &USAGE, argc, argv)) {
        out_table(cli.out, "checks", COLUMNS, G_N_ELEMENTS(COLUMNS));
        for (gsize i = 0; i < G_N_ELEMENTS(CHECKS); i++)
            CHECKS[i](&cli);
        if (!without_postfix)
            check_postfix(&cli);
        out_table_end(cli.out, NULL);
        out_field(cli.out, "healthy", NULL, out_bool(cli.exit == EXIT_OK));
        out_say(cli.out, "\n%s", cli.exit == EXIT_OK ? "It can work." : "It cannot work like this.");
    }
    return cli_end(&cli);
}

// postdue, the administrator's program: finds the sub-command and runs it. What each does is in its cmd_*.c.
#include "config.h"

#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

#include "cli/cli.h"
#include "cli/commands.h"

#define SEE "See what is going on"
#define ACT_ON "Tell it what you know"
#define SYSTEM "Look after it"

static const Command COMMANDS[] = {
    {"list", "", "open invoices and where they stand", cmd_list, SEE},
    {"show", "INVOICE|ACCOUNT", "everything known about one", cmd_show, SEE},
    {"why", "INVOICE|ACCOUNT", "what happened, why, and what comes next", cmd_why, SEE},
    {"simulate", "--days N", "what would be sent in the coming days", cmd_simulate, SEE},
    {"sent", "", "what was sent; in shadow mode, what would have been", cmd_sent, SEE},
    {"calendar", "", "due dates, steps, promises and tasks as iCalendar", cmd_calendar, SEE},
    {"inbox", "", "what waits for a person", cmd_inbox, SEE},
    {"promises", "", "who promised to pay what and when", cmd_promises, SEE},
    {"holds", "", "what is paused, and by whom", cmd_holds, SEE},
    {"risk", "[ACCOUNT]", "who is likely not to pay, and why", cmd_risk, SEE},
    {"interest", "INVOICE", "statutory interest, line by line", cmd_interest, SEE},
    {"explain", "FILE", "what would be read in a mail, field by field", cmd_explain, SEE},
    {"teach", "FILE FIELD=VALUE...", "learn where a field stands on our invoices", cmd_teach, ACT_ON},
    {"paid", "INVOICE", "record a payment", cmd_paid, ACT_ON},
    {"import", "FILE", "record the payments of a CSV file", cmd_import, ACT_ON},
    {"pause", "INVOICE|ACCOUNT", "no reminders for a while", cmd_pause, ACT_ON},
    {"stop", "INVOICE|ACCOUNT", "no reminders until you resume", cmd_stop, ACT_ON},
    {"resume", "INVOICE|ACCOUNT", "lift pauses and stops", cmd_resume, ACT_ON},
    {"approve", "INVOICE|ACCOUNT", "let the waiting step go", cmd_approve, ACT_ON},
    {"resolve", "TASK", "answer what the inbox asks", cmd_resolve, ACT_ON},
    {"correct", "INVOICE FIELD=VALUE", "set a due date or an amount right", cmd_correct, ACT_ON},
    {"close", "INVOICE", "close without money: written off, cancelled", cmd_close, ACT_ON},
    {"reopen", "INVOICE", "open again: the payment bounced", cmd_reopen, ACT_ON},
    {"forget", "ACCOUNT", "take a person's data out", cmd_forget, ACT_ON},
    {"doctor", "", "check the installation as the mail server sees it", cmd_doctor, SYSTEM},
    {"fsck", "", "check that ledger and journal are sound", cmd_fsck, SYSTEM},
};

static void print_help(FILE *to)
{
    const char *group = "";
    fprintf(to, "usage: postdue COMMAND [OPTION...] [ARGUMENT...]\n");
    for (gsize i = 0; i < G_N_ELEMENTS(COMMANDS); i++) {
        const Command *command = &COMMANDS[i];
        if (strcmp(group, command->group) != 0)
            fprintf(to, "\n%s\n", command->group);
        group = command->group;
        g_autofree char *call = g_strconcat(command->name, " ", command->arguments, NULL);
        fprintf(to, "  %-28s %s\n", call, command->summary);
    }
    fprintf(to, "\nEvery command has --help. Most have --json. -c FILE names the configuration.\n");
}

static int run_command(int argc, char **argv)
{
    for (gsize i = 0; i < G_N_ELEMENTS(COMMANDS); i++)
        if (strcmp(COMMANDS[i].name, argv[0]) == 0)
            return COMMANDS[i].run(argc, argv);
    fprintf(stderr, "postdue: no such command: %s (see postdue --help)\n", argv[0]);
    return EXIT_USAGE;
}

// "postdue -c FILE list" is "postdue list -c FILE".
static int with_config_first(int argc, char **argv)
{
    g_autofree char **moved = g_new0(char *, (gsize)argc + 1);
    moved[0] = argv[3];
    moved[1] = argv[1];
    moved[2] = argv[2];
    for (int i = 4; i < argc; i++)
        moved[i - 1] = argv[i];
    return run_command(argc - 1, moved);
}

int main(int argc, char **argv)
{
    setlocale(LC_CTYPE, "C.UTF-8"); // GOption and printf only; data never depends on it
    signal(SIGPIPE, SIG_IGN);       // the reader may end before it has read all
    if (argc < 2) {
        print_help(stderr);
        return EXIT_USAGE;
    }
    if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0 || strcmp(argv[1], "help") == 0) {
        print_help(stdout);
        return EXIT_OK;
    }
    if (strcmp(argv[1], "--version") == 0) {
        printf("postdue %s\n", PACKAGE_VERSION);
        return EXIT_OK;
    }
    if (strcmp(argv[1], "-c") == 0 && argc > 3)
        return with_config_first(argc, argv);
    return run_command(argc - 1, argv + 1);
}

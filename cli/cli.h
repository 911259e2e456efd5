// What the commands of postdue share: options, configuration, ledger, output, and how a person names an
// invoice or an account.
#ifndef PD_CLI_CLI_H
#define PD_CLI_CLI_H

#include <glib.h>

#include "cli/out.h"
#include "conf/settings.h"
#include "conf/world.h"
#include "store/ledger.h"
#include "store/ledger_record.h"

// Exit codes, documented in postdue(1).
enum {
    EXIT_OK = 0,
    EXIT_FINDING = 1,     // the answer is no: damage found, a check failed, would not be captured
    EXIT_USAGE = 2,       // wrong arguments, or a name that fits several
    EXIT_NOT_FOUND = 3,   // no such invoice, account, task, file
    EXIT_ENVIRONMENT = 4, // configuration, ledger, journal or a program cannot be used
    EXIT_CONFLICT = 5,    // the state does not allow it: paid already, closed, sent
};

typedef struct {
    const char *name, *arguments, *summary;
    int (*run)(int argc, char **argv);
    const char *group; // heading in `postdue --help`
} Command;

typedef struct {
    char *config;
    gboolean as_json;
    Settings *settings;
    World *world; // see cli_world
    Ledger *ledger;
    Out *out;
    GTimeZone *zone; // the office's
    int64_t now_unix;
    char *actor, *why; // "person:<user>"; why: --reason
    int exit;
    int n_arguments;
    char **arguments; // what is left after options
} Cli;

typedef struct {
    const char *arguments, *summary, *description; // for --help
    int least, most;                               // arguments; most -1: any
    const GOptionEntry *entries;                   // of the command; may be NULL
    gboolean no_json;
} Usage;

// Parses the command line and loads the configuration. FALSE: return cli->exit after cli_end (a message was
// printed, or --help).
gboolean cli_begin(Cli *cli, const Usage *usage, int argc, char **argv);
// What the configuration's files say (holidays, law, rates), read on first use. NULL after an error was told.
World *cli_world(Cli *cli);
gboolean cli_open_ledger(Cli *cli, LedgerFlags flags);
int cli_end(Cli *cli); // frees; returns cli->exit

// Prints "postdue: message" and sets the exit code that belongs to the error; FALSE always. Takes the error.
gboolean cli_fail(Cli *cli, GError *error);
gboolean cli_usage_error(Cli *cli, const char *format, ...) G_GNUC_PRINTF(2, 3);

// An invoice or account as a person names it: an invoice number, "#17" (its id), "account/number"; an
// account's key, an address, or its name. invoice_id 0: an account.
typedef struct {
    int64_t account_id, invoice_id;
} Subject;
typedef enum { SUBJECT_ANY, SUBJECT_INVOICE, SUBJECT_ACCOUNT } SubjectKind;
gboolean cli_subject(Cli *cli, const char *text, SubjectKind kind, Subject *subject);

// "2026-05-28", "+14" or "14d" (days from now), "fri", "tomorrow". DAY_NONE after a usage error.
Day cli_day(Cli *cli, const char *text);
int64_t cli_end_of_day(const Cli *cli, Day day); // 23:59:59 in the office
Day cli_today(const Cli *cli);
Act cli_act(const Cli *cli); // by this person, now, for the reason given with --reason
// After a change by a person: wakes the agent through its control socket; failing to is no failure.
void cli_wake(const Cli *cli);

#endif

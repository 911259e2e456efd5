// postdue fsck: are ledger and journal sound? Every invariant is checked, every finding is a line. Reads
// only.
#include "cli/cli.h"
#include "cli/commands.h"
#include "store/journal.h"
#include "store/ledger_fsck.h"
#include "store/ledger_marks.h"

static int stale_minutes = 15;

static const Column COLUMNS[] = {
    {"level", "LEVEL", FALSE}, {"check", "CHECK", FALSE}, {"text", "FINDING", FALSE}};

static void tell(Cli *cli, const char *check, gboolean notice, const char *text)
{
    const Value row[] = {out_text(notice ? "note" : "damage"), out_text(check), out_text(text)};
    out_row(cli->out, row);
    if (!notice)
        cli->exit = EXIT_FINDING;
}

static gboolean check_ledger(Cli *cli)
{
    GError *error = NULL;
    g_autoptr(GPtrArray) findings =
        ledger_fsck(cli->ledger, cli->now_unix, (int64_t)stale_minutes * 60, &error);
    if (!findings)
        return cli_fail(cli, error);
    for (guint i = 0; i < findings->len; i++) {
        const FsckFinding *finding = findings->pdata[i];
        tell(cli, finding->check, finding->notice, finding->text);
    }
    return TRUE;
}

static gboolean check_journal(Cli *cli)
{
    GError *error = NULL;
    if (!g_file_test(cli->settings->journal, G_FILE_TEST_EXISTS)) {
        tell(cli, "journal", TRUE, "there is no journal yet");
        return TRUE;
    }
    JournalReader *journal = journal_open(cli->settings->journal, &error);
    if (!journal)
        return cli_fail(cli, error);
    g_autoptr(GPtrArray) lines = journal_check(journal, &error);
    g_autoptr(GPtrArray) marks = lines ? ledger_check_marks(cli->ledger, journal, &error) : NULL;
    journal_close(journal);
    if (!marks)
        return cli_fail(cli, error);
    for (guint i = 0; i < lines->len; i++)
        tell(cli, "journal", FALSE, lines->pdata[i]);
    for (guint i = 0; i < marks->len; i++)
        tell(cli, "outbox", FALSE, marks->pdata[i]);
    return TRUE;
}

int cmd_fsck(int argc, char **argv)
{
    static const GOptionEntry ENTRIES[] = {{"stale", 0, 0, G_OPTION_ARG_INT, &stale_minutes,
                                            "Minutes after which a reservation is listed (default 15)", "N"},
                                           G_OPTION_ENTRY_NULL};
    static const Usage USAGE = {"",
                                "check that ledger and journal are sound",
                                "Exit 0: sound (notes may be listed), 1: damage found.",
                                0,
                                0,
                                ENTRIES,
                                FALSE};
    Cli cli;
    if (cli_begin(&cli, &USAGE, argc, argv) && cli_open_ledger(&cli, LEDGER_READ)) {
        out_table(cli.out, "findings", COLUMNS, G_N_ELEMENTS(COLUMNS));
        if (check_ledger(&cli) && check_journal(&cli)) {
            out_table_end(cli.out, "Ledger and journal are sound.");
            out_field(cli.out, "sound", NULL, out_bool(cli.exit == EXIT_OK));
        }
    }
    return cli_end(&cli);
}

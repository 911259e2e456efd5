// postdue explain: what the reader finds in a mail, field by field with its evidence, and what would follow
// from it. The mail is read by postdue-reader in its sandbox; nothing is recorded. The halves are
// explain_out.c (what we send) and explain_in.c (what comes back).
#include "cli/cli.h"
#include "cli/commands.h"
#include "cli/explain.h"
#include "cli/mailfile.h"

static gboolean inbound;
static char *context_file;

static gboolean explain(Cli *cli)
{
    g_autoptr(GBytes) message = mailfile_read(cli, cli->arguments[0]);
    if (!message)
        return FALSE;
    json_t *context = context_file ? json_load_file(context_file, 0, NULL) : NULL;
    if (context_file && !context)
        return cli_usage_error(cli, "%s is no JSON", context_file);
    MailQuestion question = {.direction = "outbound", .message = message, .context = context};
    json_t *facts = inbound ? explain_inbound(cli, message, context) : mailfile_ask(cli, &question);
    json_decref(context);
    if (facts && !inbound)
        explain_outbound(cli, facts);
    if (facts)
        out_json(cli->out, "facts", facts);
    return facts != NULL;
}

int cmd_explain(int argc, char **argv)
{
    static const GOptionEntry ENTRIES[] = {{"inbound", 'i', 0, G_OPTION_ARG_NONE, &inbound,
                                            "Read it as a reply, not as something we sent", NULL},
                                           {"context", 0, 0, G_OPTION_ARG_FILENAME, &context_file,
                                            "What is known of the thread (JSON), instead of the ledger",
                                            "FILE"},
                                           G_OPTION_ENTRY_NULL};
    static const Usage USAGE = {"FILE",
                                "what would be read in a mail, field by field",
                                "FILE is a message with headers, or a bare PDF, XML or HTML document; - for"
                                " standard input. Exit 0: it would be captured, 1: not.",
                                1,
                                1,
                                ENTRIES,
                                FALSE};
    Cli cli;
    if (cli_begin(&cli, &USAGE, argc, argv))
        explain(&cli);
    return cli_end(&cli);
}

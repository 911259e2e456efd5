// postdue interest: what statutory interest may be claimed on an invoice, line by line, each with the rate
// and its source; or why none may.
#include "agent/claims.h"
#include "cli/cli.h"
#include "cli/commands.h"

static char *at_text;

// 1250 basis points: "12.50 %".
static char *percent(int bp)
{
    return g_strdup_printf("%s%d.%02d %%", bp < 0 ? "-" : "", ABS(bp) / 100, ABS(bp) % 100);
}

static Value money_of(const InvoiceRecord *invoice, int64_t minor)
{
    Money money = invoice->payable;
    money.minor = minor;
    return out_money(money);
}

static void print_lines(Cli *cli, const InvoiceRecord *invoice, const Interest *interest)
{
    static const Column COLUMNS[] = {
        {"from", "FROM", TRUE},         {"to", "TO", TRUE},
        {"days", "DAYS", TRUE},         {"principal", "ON", TRUE},
        {"rate", "RATE", TRUE},         {"reference", "OF WHICH REFERENCE", TRUE},
        {"interest", "INTEREST", TRUE}, {"source", "SOURCE", FALSE},
        {"year_days", NULL, TRUE}};
    out_table(cli->out, "lines", COLUMNS, G_N_ELEMENTS(COLUMNS));
    for (guint i = 0; i < interest->lines->len; i++) {
        const InterestLine *line = &g_array_index(interest->lines, InterestLine, i);
        g_autofree char *rate = percent(line->rate_bp), *reference = percent(line->reference_bp);
        const Value row[] = {out_day(line->from),
                             out_day(line->to),
                             out_int(line->days),
                             money_of(invoice, line->principal_minor),
                             out_text(rate),
                             out_text(reference),
                             money_of(invoice, line->interest_minor),
                             out_text(line->source),
                             out_int(line->year_days)};
        out_row(cli->out, row);
    }
    out_table_end(cli->out, NULL);
}

static gboolean run(Cli *cli, int64_t invoice_id)
{
    GError *error = NULL;
    Day at = at_text ? cli_day(cli, at_text) : cli_today(cli);
    g_autoptr(InvoiceRecord) invoice = ledger_invoice(cli->ledger, invoice_id, &error);
    if (!invoice)
        return cli_fail(cli, error);
    const World *world = at != DAY_NONE ? cli_world(cli) : NULL;
    if (!world)
        return FALSE;
    const char *regime;
    g_autoptr(Interest) interest = claims_interest(world, cli->ledger, cli->zone, invoice, at, &regime);
    out_field(cli->out, "invoice", "Invoice", out_text(invoice->number));
    out_field(cli->out, "due", "Due", out_day(invoice->due));
    out_field(cli->out, "at", "Through", out_day(at));
    out_field(cli->out, "regime", "Regime", out_text(regime));
    out_field(cli->out, "claimed", NULL, out_bool(interest->claimed));
    out_field(cli->out, "why_not", interest->claimed ? NULL : "None", out_text(interest->why));
    if (interest->claimed) {
        out_say(cli->out, "%s", "");
        print_lines(cli, invoice, interest);
        out_say(cli->out, "%s", "");
        out_field(cli->out, "interest", "Interest", money_of(invoice, interest->interest_minor));
        out_field(cli->out, "fixed_sum", "Fixed sum", money_of(invoice, interest->fixed_minor));
    }
    cli->exit = interest->claimed ? EXIT_OK : EXIT_FINDING;
    return TRUE;
}

int cmd_interest(int argc, char **argv)
{
    static const GOptionEntry ENTRIES[] = {
        {"at", 0, 0, G_OPTION_ARG_STRING, &at_text, "Through this day (default: today)", "DAY"},
        G_OPTION_ENTRY_NULL};
    static const Usage USAGE = {
        "INVOICE", "statutory interest, line by line", "Exit 1: none may be claimed.", 1, 1, ENTRIES, FALSE};
    Cli cli;
    Subject subject;
    if (cli_begin(&cli, &USAGE, argc, argv) && cli_open_ledger(&cli, LEDGER_READ) &&
        cli_subject(&cli, cli.arguments[0], SUBJECT_INVOICE, &subject))
        run(&cli, subject.invoice_id);
    return cli_end(&cli);
}

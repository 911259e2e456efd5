// postdue why: the whole story of an invoice or account from the recorded events; then what comes next
// (prospect.c).
#include <string.h>

#include "cli/cli.h"
#include "cli/commands.h"
#include "cli/prospect.h"
#include "cli/standing.h"
#include "cli/story.h"

static gboolean whole;

// --- what happened
// --------------------------------------------------------------------------------------------

// What was said last, so that events of one cause do not repeat it.
typedef struct {
    int64_t at_unix;
    const char *why, *evidence; // of an event of the list being told
} Said;

static gboolean is_new(const char *text, const char *last, gboolean same_time)
{
    return *text && !(same_time && g_strcmp0(text, last) == 0);
}

static char *number_of(Cli *cli, int64_t invoice_id)
{
    g_autoptr(InvoiceRecord) invoice = invoice_id ? ledger_invoice(cli->ledger, invoice_id, NULL) : NULL;
    return invoice ? g_strdup(invoice->number) : NULL;
}

static const char *who(const EventRecord *event)
{
    if (g_str_has_prefix(event->actor, "person:"))
        return event->actor + strlen("person:");
    return NULL; // the program itself goes without saying
}

static void tell_event(Cli *cli, const EventRecord *event, gboolean with_number, Said *said)
{
    g_autofree char *story = story_of(cli, event);
    if (!story && !whole)
        return;
    g_autofree char *when = out_value_text(cli->out, out_instant(event->at_unix));
    g_autofree char *number = with_number ? number_of(cli, event->invoice_id) : NULL;
    g_autofree char *head = g_strconcat(number ? number : "", number ? ": " : "", story ? story : event->verb,
                                        who(event) ? " - by " : "", who(event) ? who(event) : "", NULL);
    gboolean same_time = event->at_unix == said->at_unix;
    if (!same_time)
        out_say(cli->out, "%s", when);
    prospect_say(cli, "    ", head);
    if (is_new(event->why, said->why, same_time) && !strstr(head, event->why))
        prospect_spell(cli, "      because ", event->why);
    if (is_new(event->evidence, said->evidence, same_time)) {
        g_autofree char *quoted = g_strdup_printf("\"%s\"", event->evidence);
        prospect_say(cli, "      ", quoted);
    }
    *said = (Said){event->at_unix, event->why, *event->evidence ? event->evidence : said->evidence};
}

static json_t *event_json(Cli *cli, const EventRecord *event)
{
    g_autofree char *story = story_of(cli, event);
    g_autoptr(GDateTime) at = g_date_time_new_from_unix_utc(event->at_unix);
    g_autofree char *when = at ? g_date_time_format(at, "%Y-%m-%dT%H:%M:%SZ") : g_strdup("");
    return json_pack("{sI ss ss ss s:o s:s? ss ss sO}", "id", (json_int_t)event->id, "at", when, "verb",
                     event->verb, "actor", event->actor, "invoice",
                     event->invoice_id ? json_integer(event->invoice_id) : json_null(), "story", story, "why",
                     event->why, "evidence", event->evidence, "data", event->data);
}

static gboolean tell_events(Cli *cli, const Subject *subject)
{
    GError *error = NULL;
    g_autoptr(GPtrArray) events =
        ledger_events(cli->ledger, subject->account_id, subject->invoice_id, &error);
    if (!events)
        return cli_fail(cli, error);
    json_t *list = json_array();
    Said said = {0};
    for (guint i = 0; i < events->len; i++) {
        if (out_is_json(cli->out))
            json_array_append_new(list, event_json(cli, events->pdata[i]));
        else
            tell_event(cli, events->pdata[i], subject->invoice_id == 0, &said);
    }
    out_json(cli->out, "events", list);
    return TRUE;
}

static gboolean head(Cli *cli, const Subject *subject, gboolean *open)
{
    GError *error = NULL;
    *open = TRUE;
    g_autoptr(AccountRecord) account = ledger_account(cli->ledger, subject->account_id, &error);
    g_autoptr(InvoiceRecord) invoice =
        account && subject->invoice_id ? ledger_invoice(cli->ledger, subject->invoice_id, &error) : NULL;
    if (!account || (subject->invoice_id && !invoice))
        return cli_fail(cli, error);
    out_field(cli->out, "account", NULL, out_text(account->key));
    if (!invoice) {
        out_say(cli->out, "%s%s%s", account->key, *account->name ? ", " : "", account->name);
        return TRUE;
    }
    g_autoptr(Standing) standing = standing_new(cli, account->id);
    if (!standing)
        return FALSE;
    g_autofree char *words = standing_of(standing, invoice);
    g_autofree char *left = out_value_text(cli->out, out_money(invoice->open));
    g_autofree char *due = out_value_text(cli->out, out_day(invoice->due));
    out_field(cli->out, "invoice", NULL, out_text(invoice->number));
    out_field(cli->out, "standing", NULL, out_text(words));
    out_say(cli->out, "Invoice %s to %s: %s open, %s%s, %s", invoice->number, account->key, left,
            invoice->due == DAY_NONE ? "no due date" : "due ", invoice->due == DAY_NONE ? "" : due, words);
    *open = invoice->closed_unix == 0;
    return TRUE;
}

static gboolean why(Cli *cli, const Subject *subject)
{
    gboolean open;
    if (!head(cli, subject, &open))
        return FALSE;
    out_heading(cli->out, "What happened");
    if (!tell_events(cli, subject))
        return FALSE;
    out_heading(cli->out, "What comes next");
    return open ? prospect_tell(cli, subject) : prospect_none(cli);
}

int cmd_why(int argc, char **argv)
{
    static const GOptionEntry ENTRIES[] = {
        {"all", 'a', 0, G_OPTION_ARG_NONE, &whole, "Bookkeeping events too", NULL}, G_OPTION_ENTRY_NULL};
    static const Usage USAGE = {
        "INVOICE|ACCOUNT", "what happened, why, and what comes next", NULL, 1, 1, ENTRIES, FALSE};
    Cli cli;
    Subject subject;
    if (cli_begin(&cli, &USAGE, argc, argv) && cli_open_ledger(&cli, LEDGER_READ) &&
        cli_subject(&cli, cli.arguments[0], SUBJECT_ANY, &subject))
        why(&cli, &subject);
    return cli_end(&cli);
}

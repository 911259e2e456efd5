// postdue why: the whole story of an invoice or account from the recorded events, and then, by asking the
// same decide() that the agent asks, what comes next, when, and what stands against it.
#include <string.h>

#include "cli/cli.h"
#include "cli/commands.h"
#include "cli/rehearsal.h"
#include "cli/standing.h"
#include "cli/story.h"
#include "policy/base/text.h"

#define WRAP_CHARS 76

static gboolean whole;

// --- what happened
// --------------------------------------------------------------------------------------------

// Continuation lines stand under the text.
static void say_wrapped(Cli *cli, const char *lead, const char *text)
{
    g_autofree char *line = text_line(text, 2000);
    g_auto(GStrv) words = g_strsplit(line, " ", -1);
    g_autofree char *blanks = g_strnfill(strlen(lead), ' ');
    g_autoptr(GString) out = g_string_new(lead);
    for (guint i = 0; words[i]; i++) {
        gboolean fits = g_utf8_strlen(out->str, -1) + g_utf8_strlen(words[i], -1) < WRAP_CHARS;
        if (!fits && out->len > strlen(lead)) {
            out_say(cli->out, "%s", out->str);
            g_string_assign(out, blanks);
        }
        if (out->len > strlen(lead))
            g_string_append_c(out, ' ');
        g_string_append(out, words[i]);
    }
    out_say(cli->out, "%s", out->str);
}

static void say_spelt(Cli *cli, const char *lead, const char *text)
{
    g_autofree char *spelt = out_days_spelt(text);
    say_wrapped(cli, lead, spelt);
}

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
    say_wrapped(cli, "    ", head);
    if (is_new(event->why, said->why, same_time) && !strstr(head, event->why))
        say_spelt(cli, "      because ", event->why);
    if (is_new(event->evidence, said->evidence, same_time)) {
        g_autofree char *quoted = g_strdup_printf("\"%s\"", event->evidence);
        say_wrapped(cli, "      ", quoted);
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

// --- what comes next
// --------------------------------------------------------------------------------------------

static char *next_sentence(Cli *cli, const Rehearsal *r, const Decision *decision)
{
    g_autofree char *when = out_value_text(cli->out, out_instant(decision->next_unix));
    const char *step = rehearsal_step_name(r, decision->step);
    switch (decision->kind) {
    case DECISION_MAIL:
        return g_strdup_printf(
            "%s \"%s\" now.",
            r->rules.limits.mode == MODE_SHADOW ? "Shadow mode: would send" : "Send reminder", step);
    case DECISION_TASK:
        return g_strdup_printf("Ask a person for step \"%s\" now.", step);
    case DECISION_APPROVE:
        return g_strdup_printf("Step \"%s\" is due and waits for approval (postdue approve).", step);
    case DECISION_BREAK:
        return g_strdup(
            "A promise has passed without the money: it is recorded as broken and the ladder goes on.");
    case DECISION_ASK:
        return g_strdup("The owner is asked for what is missing.");
    default:
        if (decision->next_unix)
            return g_strdup_printf("Nothing before %s.", when);
        return g_strdup("Nothing, until something changes.");
    }
}

static gboolean said_before(const GPtrArray *reasons, guint at)
{
    for (guint i = 0; i < at; i++)
        if (strcmp(((Reason *)reasons->pdata[i])->text, ((Reason *)reasons->pdata[at])->text) == 0)
            return TRUE;
    return FALSE;
}

// Reasons about this invoice or the account; of an account all.
static void tell_reasons(Cli *cli, const Subject *subject, const Decision *decision)
{
    static const Column COLUMNS[] = {
        {"code", NULL, FALSE}, {"invoice", NULL, FALSE}, {"until", NULL, FALSE}, {"text", "", FALSE}};
    gboolean json = out_is_json(cli->out);
    if (json)
        out_table(cli->out, "reasons", COLUMNS, G_N_ELEMENTS(COLUMNS));
    for (guint i = 0; decision->reasons && i < decision->reasons->len; i++) {
        const Reason *reason = decision->reasons->pdata[i];
        if (subject->invoice_id && reason->invoice_id && reason->invoice_id != subject->invoice_id)
            continue;
        if (!json && said_before(decision->reasons, i))
            continue; // a hold on the account is a reason for each of its invoices
        const Value row[] = {out_text(reason->code), out_int(reason->invoice_id),
                             out_instant(reason->until_unix), out_text(reason->text)};
        if (json)
            out_row(cli->out, row);
        else
            say_spelt(cli, "    - ", reason->text);
    }
    if (json)
        out_table_end(cli->out, NULL);
}

// Which rules of law.tsv bind the reminders, and what they oblige the sender to besides.
static void tell_law(Cli *cli, const LawProfile *law)
{
    g_ptr_array_add(law->rules, NULL);
    g_autofree char *rules = g_strjoinv(", ", (char **)law->rules->pdata);
    g_ptr_array_remove_index(law->rules, law->rules->len - 1);
    out_field(cli->out, "law", NULL, out_text(rules));
    if (out_is_json(cli->out) || !*rules)
        return;
    g_autofree char *text = g_strdup_printf("Rules of law.tsv that are kept: %s.", rules);
    say_wrapped(cli, "    ", text);
    for (guint i = 0; i < law->duties->len; i++)
        say_wrapped(cli, "    ! ", law->duties->pdata[i]);
}

static gboolean tell_next(Cli *cli, const Subject *subject)
{
    GError *error = NULL;
    Rehearsal r;
    World *world = cli_world(cli);
    if (!world)
        return FALSE;
    gboolean ok = rehearsal_begin(&r, cli, world, subject->account_id, &error);
    if (!ok)
        cli_fail(cli, error);
    if (ok && !r.ladder) {
        out_say(cli->out, "    No ladder of the configuration applies to this debtor.");
    } else if (ok) {
        g_autoptr(Decision) decision =
            decide(&r.snapshot->state, r.ladder, &r.rules.calendar, &r.rules.limits, cli->now_unix);
        g_autofree char *sentence = next_sentence(cli, &r, decision);
        out_field(cli->out, "decision", NULL, out_text(decision_kind_name(decision->kind)));
        out_field(cli->out, "next", NULL, out_instant(decision->next_unix));
        out_field(cli->out, "ladder", NULL, out_text(r.ladder->name));
        out_field(cli->out, "risk", NULL, out_text(r.account->risk));
        say_wrapped(cli, "    ", sentence);
        tell_reasons(cli, subject, decision);
        tell_law(cli, r.rules.law);
        g_autofree char *hours = debtor_zone_sentence(&r.rules);
        out_field(cli->out, "hours", NULL, out_text(hours));
        if (!out_is_json(cli->out))
            say_wrapped(cli, "    ", hours);
    }
    rehearsal_end(&r);
    return ok;
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
    out_say(cli->out, "Invoice %s to %s: %s open, due %s, %s", invoice->number, account->key, left, due,
            words);
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
    if (!open)
        return TRUE;
    out_heading(cli->out, "What comes next");
    return tell_next(cli, subject);
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

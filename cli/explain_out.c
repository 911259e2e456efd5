// postdue explain FILE: one table of fields per document, how its due date follows, what was rejected, and
// what the agent would do with it. Called by cmd_explain.c. The judgement is the agent's own
// (agent/reading.h, agent/debtor.h); here it is only told.
#include "cli/explain.h"

#include <string.h>

#include "agent/debtor.h"
#include "agent/reading.h"
#include "cli/mailfile.h"

typedef struct {
    Cli *cli;
    const json_t *facts;            // of this document
    const AnswerDocument *document; // the same, typed
    const char *suffix;             // "" or "_2": of its keys in JSON
    const char *account;            // key of the debtor, "" if nobody outside is written to
} View;

static const struct {
    const char *name, *words;
} SOURCES[] = {{"ubl", "UBL (XML)"},
               {"cii", "CII, ZUGFeRD or Factur-X (XML)"},
               {"fatturapa", "FatturaPA (XML)"},
               {"schema.org", "schema.org data in HTML"},
               {"header", "headers of the mail"},
               {"pdf", "the text of a PDF"},
               {"html", "an HTML text"},
               {"text", "a plain text"}};

static const char *source_words(const char *name)
{
    for (guint i = 0; i < G_N_ELEMENTS(SOURCES); i++)
        if (strcmp(SOURCES[i].name, name) == 0)
            return SOURCES[i].words;
    return name;
}

static void put(const View *v, const char *key, const char *label, Value value)
{
    g_autofree char *name = g_strconcat(key, v->suffix, NULL);
    out_field(v->cli->out, name, label, value);
}

static char *percent(const json_t *number)
{
    return json_is_number(number) ? g_strdup_printf("%d %%", (int)(json_number_value(number) * 100 + 0.5))
                                  : g_strdup("-");
}

static void print_head(const View *v)
{
    g_autofree char *sure = percent(json_object_get(v->facts, "confidence"));
    put(v, "kind", "Kind", out_text(facts_text(v->facts, "kind")));
    put(v, "source", "Read from", out_text(source_words(facts_text(v->facts, "source"))));
    put(v, "language", "Language", out_text(facts_text(v->facts, "language")));
    put(v, "sure", "Sure", out_text(sure));
    out_say(v->cli->out, "%s", "");
}

static void print_fields(const View *v)
{
    static const Column COLUMNS[] = {{"field", "FIELD", FALSE},
                                     {"value", "VALUE", FALSE},
                                     {"sure", "SURE", TRUE},
                                     {"evidence", "READ FROM", FALSE},
                                     {"part", "PART", FALSE}};
    g_autofree char *key = g_strconcat("fields", v->suffix, NULL);
    size_t i;
    json_t *e;
    out_table(v->cli->out, key, COLUMNS, G_N_ELEMENTS(COLUMNS));
    json_array_foreach(json_object_get(v->facts, "evidence"), i, e)
    {
        g_autofree char *sure = percent(json_object_get(e, "confidence"));
        const char *field = facts_text(e, "field");
        const Value row[] = {out_text(field), out_text(facts_field(v->facts, field)), out_text(sure),
                             out_text(facts_text(e, "text")), out_text(facts_text(e, "part"))};
        out_row(v->cli->out, row);
    }
    out_table_end(v->cli->out, "No field was found.");
}

// --- the due date
// -----------------------------------------------------------------------------------------------

static char *term_words(const json_t *term)
{
    const char *kind = facts_text(term, "kind");
    GString *words = g_string_new(strcmp(kind, "days") == 0 ? "net" : kind);
    json_t *days = json_object_get(term, "days"), *months = json_object_get(term, "months");
    json_t *day = json_object_get(term, "day");
    if (days)
        g_string_append_printf(words, " %d days", (int)json_integer_value(days));
    if (months)
        g_string_append_printf(words, " %d months", (int)json_integer_value(months));
    if (day)
        g_string_append_printf(words, " day %d", (int)json_integer_value(day));
    if (*facts_text(term, "percent"))
        g_string_append_printf(words, " %s %%", facts_text(term, "percent"));
    if (*facts_text(term, "date"))
        g_string_append_printf(words, " %s", facts_text(term, "date"));
    if (*facts_text(term, "text"))
        g_string_append_printf(words, ": \"%s\"", facts_text(term, "text"));
    return g_string_free(words, FALSE);
}

static void say_due(const View *v)
{
    const AnswerDocument *d = v->document;
    g_autofree char *due = out_value_text(v->cli->out, out_day(d->due));
    g_autofree char *issued = out_value_text(v->cli->out, out_day(d->issued));
    if (d->due == DAY_NONE)
        out_say(v->cli->out, "  The due date does not follow from it.");
    else if (strcmp(d->due_basis, "terms") == 0)
        out_say(v->cli->out, "  Due %s: these terms, counted from %s.", due,
                d->issued != DAY_NONE ? issued : "the date of the mail");
    else if (strcmp(d->due_basis, "field") == 0)
        out_say(v->cli->out, "  Due %s: the document has a field that says so.", due);
    else
        out_say(v->cli->out, "  Due %s: it is written out.", due);
}

static void print_terms(const View *v)
{
    size_t i;
    json_t *term;
    out_heading(v->cli->out, "Terms");
    json_array_foreach(json_object_get(v->facts, "terms"), i, term)
    {
        g_autofree char *words = term_words(term);
        g_autofree char *line = out_value_text(v->cli->out, out_text(words));
        out_say(v->cli->out, "  %s", line);
    }
    say_due(v);
}

static void print_notes(const View *v)
{
    size_t i;
    json_t *note;
    json_t *notes = json_object_get(v->facts, "notes");
    if (json_array_size(notes) == 0)
        return;
    out_heading(v->cli->out, "Considered");
    json_array_foreach(notes, i, note)
    {
        g_autofree char *line = out_value_text(v->cli->out, out_text(json_string_value(note)));
        out_say(v->cli->out, "  %s", line);
    }
}

static void print_rules(const View *v)
{
    g_autoptr(GString) used = g_string_new(NULL);
    size_t i;
    json_t *e;
    json_array_foreach(json_object_get(v->facts, "evidence"), i, e)
    {
        if (g_str_has_prefix(facts_text(e, "text"), "rule "))
            g_string_append_printf(used, "%s%s", used->len ? ", " : "", facts_text(e, "field"));
    }
    put(v, "by_rule", NULL, out_text(used->str));
    if (used->len)
        out_say(v->cli->out, "\nRead by a layout rule (postdue teach): %s.", used->str);
}

// --- what would follow
// ------------------------------------------------------------------------------------------

// The ledger is asked when there is one; that there is none yet is no fault.
static gboolean has_ledger(Cli *cli)
{
    if (!cli->ledger)
        cli->ledger = ledger_open(cli->settings->ledger, LEDGER_READ, NULL);
    return cli->ledger != NULL;
}

static void say_account(const View *v)
{
    Cli *cli = v->cli;
    g_autoptr(AccountRecord) account =
        has_ledger(cli) ? ledger_account_by_key(cli->ledger, v->account, NULL) : NULL;
    put(v, "account", NULL, out_text(v->account));
    g_autofree char *key = out_value_text(cli->out, out_text(v->account));
    out_say(cli->out, "Debtor: %s, %s.", key, account ? "known to the ledger" : "new to the ledger");
    LedgerFilter filter = {
        .account_id = account ? account->id : 0, .number = v->document->number, .limit = 1};
    g_autoptr(GPtrArray) same =
        account && *v->document->number ? ledger_invoices(cli->ledger, &filter, NULL) : NULL;
    if (!same || same->len == 0)
        return;
    const InvoiceRecord *known = same->pdata[0];
    g_autofree char *when =
        out_value_text(cli->out, out_day(calendar_day(cli->zone, known->captured_unix, NULL)));
    out_say(cli->out, "The ledger has this number since %s: seen again, it stays one invoice.", when);
}

static char *verdict(const View *v)
{
    const AnswerDocument *d = v->document;
    g_autofree char *doubts = reading_doubts(d);
    g_autofree char *due = out_value_text(v->cli->out, out_day(d->due));
    if (strcmp(d->kind, "unreadable") == 0)
        return g_strdup_printf("Not captured: it cannot be read (%s). Its sender would be asked.",
                               *d->why ? d->why : "no reason");
    if (!reading_captures(d))
        return g_strdup_printf("Not captured: this is no invoice (%s).", d->kind);
    if (!*v->account)
        return g_strdup("Not captured: it goes to nobody outside, so there is no debtor.");
    if (!d->chase)
        return g_strdup_printf("Captured, and not chased: %s.", *d->why_not ? d->why_not : "no reason given");
    if (*doubts)
        return g_strdup_printf("Captured, and not chased before a person has looked at it: %s.", doubts);
    if (d->due == DAY_NONE)
        return g_strdup("Captured; its sender would be asked when it is due.");
    return g_strdup_printf("Captured and chased when due on %s.", due);
}

static gboolean explain_one(const View *v)
{
    gboolean captured = reading_captures(v->document) && *v->account;
    print_head(v);
    print_fields(v);
    if (reading_captures(v->document))
        print_terms(v);
    print_notes(v);
    print_rules(v);
    g_autofree char *words = verdict(v);
    g_autofree char *line = out_value_text(v->cli->out, out_text(words));
    out_say(v->cli->out, "\n%s", line);
    put(v, "verdict", NULL, out_text(words));
    if (captured)
        say_account(v);
    return captured;
}

// The debtor is whom the mail was sent to, as the agent has it: To, else Cc, our own addresses left out.
static char *account_of(const Settings *settings, const AnswerHeads *heads)
{
    g_auto(GStrv) to = debtor_external(settings, heads->to);
    g_auto(GStrv) cc = debtor_external(settings, heads->cc);
    const char *first = to[0] ? to[0] : cc[0];
    return debtor_key(settings, first ? first : "");
}

void explain_outbound(Cli *cli, const json_t *facts)
{
    g_autoptr(OutboundAnswer) answer = answer_outbound(facts);
    g_autofree char *account = account_of(cli->settings, &answer->heads);
    json_t *several = json_object_get(facts, "invoices");
    gboolean any = FALSE;
    for (guint i = 0; i < answer->documents->len; i++) {
        const json_t *one = json_array_size(several) ? json_array_get(several, i) : facts;
        g_autofree char *suffix = i ? g_strdup_printf("_%u", i + 1) : g_strdup("");
        View v = {cli, one, answer->documents->pdata[i], suffix, account};
        if (answer->documents->len > 1) {
            g_autofree char *head = g_strdup_printf("Document %u of %u", i + 1, answer->documents->len);
            out_heading(cli->out, head);
        }
        any = explain_one(&v) || any;
    }
    out_field(cli->out, "captured", NULL, out_bool(any));
    cli->exit = any ? EXIT_OK : EXIT_FINDING;
}

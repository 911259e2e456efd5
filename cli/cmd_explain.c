// postdue explain: what the reader finds in a mail, field by field with its evidence, and what would follow
// from it. The mail is read by postdue-reader in its sandbox; nothing is recorded.
#include <string.h>

#include "cli/cli.h"
#include "cli/commands.h"
#include "reader/client.h"

#define READER_S 30
#define MAX_FILE (64 << 20)

static gboolean inbound;
static char *context_file;

static const Column FIELDS[] = {{"field", "FIELD", FALSE},
                                {"value", "VALUE", FALSE},
                                {"evidence", "READ FROM", FALSE},
                                {"part", "PART", FALSE}};

static char *list_text(const json_t *list)
{
    GString *text = g_string_new(NULL);
    size_t i;
    json_t *item;
    json_array_foreach((json_t *)list, i, item) g_string_append_printf(
        text, "%s%s", i ? ", " : "", json_is_string(item) ? json_string_value(item) : "?");
    return g_string_free(text, FALSE);
}

static char *json_text(const json_t *value)
{
    if (json_is_string(value))
        return g_strdup(json_string_value(value));
    if (json_is_real(value))
        return g_strdup_printf("%.2f", json_real_value(value));
    if (json_is_array(value) && (json_array_size(value) == 0 || json_is_string(json_array_get(value, 0))))
        return list_text(value);
    char *dumped = json_dumps(value, JSON_COMPACT | JSON_ENCODE_ANY);
    char *text = g_strdup(dumped ? dumped : "");
    free(dumped);
    return text;
}

static const char *text_of(const json_t *object, const char *name)
{
    const char *text = json_string_value(json_object_get(object, name));
    return text ? text : "";
}

static const json_t *evidence_of(const json_t *facts, const char *field)
{
    size_t i;
    json_t *item;
    json_array_foreach(json_object_get(facts, "evidence"), i,
                       item) if (strcmp(text_of(item, "field"), field) == 0) return item;
    return NULL;
}

// --- an outbound mail
// ---------------------------------------------------------------------------------------------

static gboolean captured(const json_t *facts)
{
    const char *kind = text_of(facts, "kind");
    return strcmp(kind, "invoice") == 0 || strcmp(kind, "credit-note") == 0;
}

static void print_fields(Cli *cli, const json_t *facts)
{
    static const char *const SKIP[] = {"evidence", "invoices", NULL};
    const char *name;
    json_t *value;
    json_object_foreach((json_t *)facts, name, value)
    {
        if (g_strv_contains(SKIP, name))
            continue;
        const json_t *evidence = evidence_of(facts, name);
        g_autofree char *text = json_text(value);
        const Value row[] = {out_text(name), out_text(text),
                             out_text(evidence ? text_of(evidence, "text") : " "),
                             out_text(evidence ? text_of(evidence, "part") : " ")};
        out_row(cli->out, row);
    }
}

static void say_verdict(Cli *cli, const json_t *facts)
{
    const char *why = text_of(facts, "why"), *why_not = text_of(facts, "why_not");
    json_t *chase = json_object_get(facts, "chase");
    if (strcmp(text_of(facts, "kind"), "unreadable") == 0)
        out_say(cli->out, "Not captured: it cannot be read (%s). Its sender would be asked.",
                *why ? why : "no reason");
    else if (!captured(facts))
        out_say(cli->out, "Not captured: this is no invoice (%s).", text_of(facts, "kind"));
    else if (json_is_false(chase))
        out_say(cli->out, "Captured, and not chased: %s.", *why_not ? why_not : "no reason given");
    else if (!json_object_get(facts, "due"))
        out_say(cli->out, "Captured; its sender would be asked when it is due.");
    else
        out_say(cli->out, "Captured and chased when due on %s.", text_of(facts, "due"));
}

static gboolean explain_one(Cli *cli, const json_t *facts, const char *key)
{
    out_table(cli->out, key, FIELDS, G_N_ELEMENTS(FIELDS));
    print_fields(cli, facts);
    out_table_end(cli->out, NULL);
    out_say(cli->out, "%s", "");
    say_verdict(cli, facts);
    return captured(facts);
}

static void explain_outbound(Cli *cli, const json_t *facts)
{
    json_t *several = json_object_get(facts, "invoices"), *one;
    gboolean any = FALSE;
    size_t i;
    json_array_foreach(several, i, one)
    {
        g_autofree char *key = g_strdup_printf("fields_%d", (int)i + 1);
        g_autofree char *head =
            g_strdup_printf("Invoice %d of %d", (int)i + 1, (int)json_array_size(several));
        out_heading(cli->out, head);
        any = explain_one(cli, one, key) || any;
    }
    if (!json_array_size(several))
        any = explain_one(cli, facts, "fields");
    out_field(cli->out, "captured", NULL, out_bool(any));
    cli->exit = any ? EXIT_OK : EXIT_FINDING;
}

// --- an inbound mail
// ----------------------------------------------------------------------------------------------

static void print_intents(Cli *cli, const json_t *facts)
{
    static const Column COLUMNS[] = {{"intent", "MEANS", FALSE},    {"date", "DATE", FALSE},
                                     {"amount", "AMOUNT", FALSE},   {"invoices", "INVOICES", FALSE},
                                     {"certain", "CERTAIN", FALSE}, {"text", "BECAUSE OF", FALSE},
                                     {"confidence", NULL, TRUE}};
    size_t i;
    json_t *intent;
    out_heading(cli->out, "What it means");
    out_table(cli->out, "intents", COLUMNS, G_N_ELEMENTS(COLUMNS));
    json_array_foreach(json_object_get(facts, "intents"), i, intent)
    {
        json_t *numbers = json_object_get(intent, "invoices");
        g_autofree char *invoices = json_array_size(numbers) ? json_text(numbers) : g_strdup("all");
        g_autofree char *confidence = json_text(json_object_get(intent, "confidence"));
        const Value row[] = {
            out_text(text_of(intent, "intent")),
            out_text(text_of(intent, "date")),
            out_text(text_of(intent, "amount")),
            out_text(invoices),
            out_text(json_is_true(json_object_get(intent, "unsure")) ? "no: ask a person" : "yes"),
            out_text(text_of(intent, "text")),
            out_text(confidence)};
        out_row(cli->out, row);
    }
    out_table_end(cli->out, "Nothing that changes anything.");
}

static void print_own_words(Cli *cli, const json_t *facts)
{
    g_auto(GStrv) lines = g_strsplit(text_of(facts, "new_text"), "\n", -1);
    out_heading(cli->out, "In its own words (quotes and signature cut away)");
    for (guint i = 0; lines[i]; i++) {
        g_autofree char *line = out_value_text(cli->out, out_text(lines[i]));
        out_say(cli->out, "    %s", *lines[i] ? line : "");
    }
}

static void explain_inbound(Cli *cli, const json_t *facts)
{
    const char *kind = text_of(facts, "kind");
    json_t *bounce = json_object_get(facts, "bounce"), *threads = json_object_get(facts, "threads");
    out_field(cli->out, "kind", "Kind", out_text(kind));
    out_field(cli->out, "language", "Language", out_text(text_of(facts, "language")));
    if (json_object_get(facts, "return_date"))
        out_field(cli->out, "return_date", "Back on", out_text(text_of(facts, "return_date")));
    if (bounce) {
        g_autofree char *text =
            g_strdup_printf("%s: %s %s (%s)", text_of(bounce, "recipient"), text_of(bounce, "class"),
                            text_of(bounce, "status"), text_of(bounce, "reason"));
        out_field(cli->out, "bounce_text", "Bounce", out_text(text));
    }
    g_autofree char *found = json_text(threads ? threads : json_object_get(facts, "kind"));
    out_field(cli->out, "threads_text", "Belongs to", out_text(threads ? found : NULL));
    print_own_words(cli, facts);
    print_intents(cli, facts);
}

// --- the way
// --------------------------------------------------------------------------------------------------------

static GBytes *read_mail(Cli *cli, const char *path)
{
    char *bytes = NULL;
    gsize len = 0;
    GError *error = NULL;
    g_autoptr(GError) cause = NULL;
    const char *file = strcmp(path, "-") == 0 ? "/dev/stdin" : path;
    if (g_file_get_contents(file, &bytes, &len, &cause) && len <= MAX_FILE)
        return g_bytes_new_take(bytes, len);
    g_free(bytes);
    g_set_error(&error, PD_ERROR, PD_ERR_NOT_FOUND, "%s", cause ? cause->message : "the file is too large");
    cli_fail(cli, error);
    return NULL;
}

static gboolean explain(Cli *cli)
{
    GError *error = NULL;
    g_autoptr(GBytes) message = read_mail(cli, cli->arguments[0]);
    if (!message)
        return FALSE;
    json_t *context = context_file ? json_load_file(context_file, 0, NULL) : NULL;
    if (context_file && !context)
        return cli_usage_error(cli, "%s is no JSON", context_file);
    ReaderRequest request = {.program = cli->settings->reader,
                             .direction = inbound ? "inbound" : "outbound",
                             .context = context,
                             .message = message,
                             .wall_s = READER_S};
    json_t *facts = reader_ask(&request, &error);
    json_decref(context);
    if (!facts) {
        error->code = PD_ERR_IO; // the message is not at fault for the exit code: the reader gave no answer
        return cli_fail(cli, error);
    }
    if (inbound)
        explain_inbound(cli, facts);
    else
        explain_outbound(cli, facts);
    out_json(cli->out, "facts", facts);
    return TRUE;
}

int cmd_explain(int argc, char **argv)
{
    static const GOptionEntry ENTRIES[] = {{"inbound", 'i', 0, G_OPTION_ARG_NONE, &inbound,
                                            "Read it as a reply, not as something we sent", NULL},
                                           {"context", 0, 0, G_OPTION_ARG_FILENAME, &context_file,
                                            "What is known of the thread (JSON), for replies", "FILE"},
                                           G_OPTION_ENTRY_NULL};
    static const Usage USAGE = {"FILE",
                                "what would be read in a mail, field by field",
                                "FILE is a message with headers, - for standard input."
                                " Exit 0: it would be captured, 1: not.",
                                1,
                                1,
                                ENTRIES,
                                FALSE};
    Cli cli;
    if (cli_begin(&cli, &USAGE, argc, argv))
        explain(&cli);
    return cli_end(&cli);
}

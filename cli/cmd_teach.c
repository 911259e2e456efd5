// postdue teach: learns where a field stands on our own invoices from one example that is read wrong. The
// reader finds the rule (it alone looks at the document); here it is kept in rules_dir, one readable file per
// supplier, and tried at once. Always holds: a rule that does not give the value back is not kept.
#include <errno.h>
#include <string.h>

#include "cli/cli.h"
#include "cli/commands.h"
#include "cli/mailfile.h"

#define HEADER                                                                                               \
    "# Learnt by postdue teach: where fields stand on invoices that show these words of the supplier.\n"     \
    "# Edit it, or take lines away, as you like.\n"

static gboolean dry_run;

// "northern-light-ltd.lex" for "Northern Light Ltd".
static char *file_of(const Settings *settings, const char *supplier)
{
    g_autoptr(GString) name = g_string_new(NULL);
    for (const char *c = supplier; *c && name->len < 60; c++)
        if (g_ascii_isalnum(*c))
            g_string_append_c(name, g_ascii_tolower(*c));
        else if (name->len && name->str[name->len - 1] != '-')
            g_string_append_c(name, '-');
    while (name->len && name->str[name->len - 1] == '-')
        g_string_truncate(name, name->len - 1);
    g_string_append(name, name->len ? ".lex" : "supplier.lex");
    return g_build_filename(settings->rules_dir, name->str, NULL);
}

static char *supplier_of(char *const *lines)
{
    for (; *lines; lines++)
        if (g_str_has_prefix(*lines, "supplier => "))
            return g_strdup(*lines + strlen("supplier => "));
    return g_strdup("");
}

// Is the field of this line ("due => ...") set anew by the new rule?
static gboolean is_replaced(const char *line, char *const *fresh)
{
    const char *arrow = strstr(line, " => ");
    for (; arrow && *fresh; fresh++)
        if (strncmp(*fresh, line, (gsize)(arrow - line) + 4) == 0)
            return TRUE;
    return FALSE;
}

// The new rule, and the fields of the file that it does not set.
static char *merged(const char *path, const char *rule)
{
    g_auto(GStrv) fresh = g_strsplit(rule, "\n", -1);
    g_autofree char *old = NULL;
    GString *text = g_string_new(HEADER);
    g_string_append(text, rule);
    if (!g_file_get_contents(path, &old, NULL, NULL))
        return g_string_free(text, FALSE);
    g_auto(GStrv) lines = g_strsplit(old, "\n", -1);
    for (guint i = 0; lines[i]; i++)
        if (*lines[i] && *lines[i] != '#' && *lines[i] != '[' && !is_replaced(lines[i], fresh))
            g_string_append_printf(text, "%s\n", lines[i]);
    return g_string_free(text, FALSE);
}

static gboolean keep_rule(Cli *cli, const char *rule, char **path)
{
    GError *error = NULL;
    g_autoptr(GError) why = NULL;
    g_auto(GStrv) lines = g_strsplit(rule, "\n", -1);
    g_autofree char *supplier = supplier_of(lines);
    *path = file_of(cli->settings, supplier);
    g_autofree char *text = merged(*path, rule);
    gboolean ok = g_mkdir_with_parents(cli->settings->rules_dir, 0755) == 0;
    if (!ok)
        g_set_error(&error, PD_ERROR, PD_ERR_IO, "%s: %s", cli->settings->rules_dir, g_strerror(errno));
    else if (!g_file_set_contents_full(*path, text, -1, G_FILE_SET_CONTENTS_CONSISTENT, 0644, &why))
        g_set_error_literal(&error, PD_ERROR, PD_ERR_IO, why->message);
    return error ? cli_fail(cli, error) : TRUE;
}

// The reader's arguments for the values given; free the container and its strings.
static GPtrArray *teach_arguments(Cli *cli)
{
    GPtrArray *args = g_ptr_array_new_with_free_func(g_free);
    for (int i = 1; i < cli->n_arguments; i++) {
        g_ptr_array_add(args, g_strdup("--teach"));
        g_ptr_array_add(args, g_strdup(cli->arguments[i]));
    }
    g_ptr_array_add(args, NULL);
    return args;
}

static char *learn(Cli *cli, GBytes *message)
{
    g_autoptr(GPtrArray) args = teach_arguments(cli);
    MailQuestion question = {
        .direction = "outbound", .message = message, .extra = (const char *const *)args->pdata};
    json_t *facts = mailfile_ask(cli, &question);
    if (!facts)
        return NULL;
    char *rule = g_strdup(json_string_value(json_object_get(facts, "rule")));
    const char *why =
        *facts_text(facts, "rule_why") ? facts_text(facts, "rule_why") : facts_text(facts, "why");
    if (!rule) {
        g_autofree char *line = out_value_text(cli->out, out_text(*why ? why : "the reader learnt nothing"));
        cli_fail(cli, g_error_new(PD_ERROR, PD_ERR_INPUT, "nothing was learnt: %s", line));
    }
    json_decref(facts);
    return rule;
}

// What the example reads like now: each taught field and its evidence.
static gboolean show_result(Cli *cli, GBytes *message)
{
    static const Column COLUMNS[] = {
        {"field", "FIELD", FALSE}, {"value", "IS NOW", FALSE}, {"evidence", "READ FROM", FALSE}};
    MailQuestion question = {.direction = "outbound", .message = message};
    json_t *facts = mailfile_ask(cli, &question), *e;
    size_t i;
    if (!facts)
        return FALSE;
    out_table(cli->out, "fields", COLUMNS, G_N_ELEMENTS(COLUMNS));
    json_array_foreach(json_object_get(facts, "evidence"), i, e)
    {
        const char *field = facts_text(e, "field");
        if (!g_str_has_prefix(facts_text(e, "text"), "rule "))
            continue;
        const Value row[] = {out_text(field), out_text(facts_field(facts, field)),
                             out_text(facts_text(e, "text"))};
        out_row(cli->out, row);
    }
    out_table_end(cli->out, "The rule sets no field of it: another source of this mail is surer.");
    json_decref(facts);
    return TRUE;
}

static gboolean teach(Cli *cli)
{
    g_autoptr(GBytes) message = mailfile_read(cli, cli->arguments[0]);
    g_autofree char *rule = message ? learn(cli, message) : NULL;
    g_autofree char *path = NULL;
    if (!rule)
        return FALSE;
    out_field(cli->out, "rule", NULL, out_text(rule));
    g_auto(GStrv) lines = g_strsplit(rule, "\n", -1);
    for (guint i = 0; lines[i] && *lines[i]; i++) {
        g_autofree char *line = out_value_text(cli->out, out_text(lines[i]));
        out_say(cli->out, "    %s", line);
    }
    if (dry_run)
        return TRUE;
    if (!keep_rule(cli, rule, &path))
        return FALSE;
    out_field(cli->out, "file", NULL, out_text(path));
    out_say(cli->out, "Kept in %s; every mail from now on is read by it first.\n", path);
    return show_result(cli, message);
}

int cmd_teach(int argc, char **argv)
{
    static const GOptionEntry ENTRIES[] = {
        {"dry-run", 'n', 0, G_OPTION_ARG_NONE, &dry_run, "Show the rule, keep nothing", NULL},
        G_OPTION_ENTRY_NULL};
    static const Usage USAGE = {
        "FILE FIELD=VALUE...",
        "learn where a field stands on our invoices",
        "FILE is one invoice of ours: a message or a PDF. Fields: number, issued, due (2026-05-31), payable,"
        " total, prepaid (1190.00), reference, order, buyer; seller=NAME chooses the words that mark the"
        " layout. Exit 2: the value does not stand there, or by no label that would find it again.",
        2,
        -1,
        ENTRIES,
        FALSE};
    Cli cli;
    if (cli_begin(&cli, &USAGE, argc, argv))
        teach(&cli);
    return cli_end(&cli);
}

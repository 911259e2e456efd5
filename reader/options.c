// The command line of postdue-reader. Everything is read before the sandbox closes; the context file is our
// agent's own writing, not hostile.
#include "reader/options.h"

#include <getopt.h>
#include <stdio.h>
#include <string.h>

#include "config.h"
#include "reader/lexload.h"

static const char help[] =
    "usage: postdue-reader outbound|inbound [option]... < message\n"
    "       postdue-reader serve [option]...\n"
    "Reads one mail message and prints the facts it states as one JSON object. With 'serve' it reads\n"
    "\"outbound|inbound CONTEXT-BYTES MESSAGE-BYTES\\n\", context and message again and again from stdin "
    "and\n"
    "answers each with \"STATUS JSON-BYTES\\n\" and the JSON, a process for each message.\n"
    "  --lexicon DIR       words of languages (repeatable; default " DATADIR "/lexicon)\n"
    "  --rules DIR         layout rules learnt by postdue teach\n"
    "  --teach FIELD=VALUE a right value of this invoice (repeatable): print the layout rule that finds it\n"
    "  --ours DOMAIN       a mail domain of our own (repeatable)\n"
    "  --recipient ADDR    an envelope recipient (repeatable; default: To and Cc)\n"
    "  --context FILE      JSON: ours, recipients, terms, and what the ledger knows for inbound mail\n"
    "  --terms eom_first   'n days end of month' means end of month, then n days\n"
    "  --ocr               read pictures of text with tesseract\n"
    "  --sandbox MODE      require, try (default) or off (for debugging)\n"
    "  --pdftotext, --pdfdetach, --pdftoppm, --tesseract COMMAND\n"
    "                      programs to use instead of those in /usr/bin\n"
    "  --help, --version\n"
    "exit status: 0 facts, 1 the message is unreadable (the JSON says why), 2 wrong usage\n";

enum {
    OPT_LEXICON = 256,
    OPT_RULES,
    OPT_TEACH,
    OPT_OURS,
    OPT_RECIPIENT,
    OPT_CONTEXT,
    OPT_TERMS,
    OPT_OCR,
    OPT_SANDBOX,
    OPT_PDFTOTEXT,
    OPT_PDFDETACH,
    OPT_PDFTOPPM,
    OPT_TESSERACT,
    OPT_HELP,
    OPT_VERSION
};

static const struct option long_options[] = {
    {"lexicon", required_argument, NULL, OPT_LEXICON},
    {"rules", required_argument, NULL, OPT_RULES},
    {"teach", required_argument, NULL, OPT_TEACH},
    {"ours", required_argument, NULL, OPT_OURS},
    {"recipient", required_argument, NULL, OPT_RECIPIENT},
    {"context", required_argument, NULL, OPT_CONTEXT},
    {"terms", required_argument, NULL, OPT_TERMS},
    {"ocr", no_argument, NULL, OPT_OCR},
    {"sandbox", required_argument, NULL, OPT_SANDBOX},
    {"pdftotext", required_argument, NULL, OPT_PDFTOTEXT},
    {"pdfdetach", required_argument, NULL, OPT_PDFDETACH},
    {"pdftoppm", required_argument, NULL, OPT_PDFTOPPM},
    {"tesseract", required_argument, NULL, OPT_TESSERACT},
    {"help", no_argument, NULL, OPT_HELP},
    {"version", no_argument, NULL, OPT_VERSION},
    {0},
};

static int usage(const char *what, const char *arg)
{
    fprintf(stderr, "postdue-reader: %s%s%s\n", what, arg ? ": " : "", arg ? arg : "");
    return 2;
}

static void replace(char **slot, const char *value)
{
    g_free(*slot);
    *slot = g_strdup(value);
}

static int set_sandbox(Options *o, const char *value)
{
    static const char *const modes[] = {"off", "try", "require"};
    for (int i = 0; i < 3; i++)
        if (strcmp(value, modes[i]) == 0)
            return o->sandbox = (SandboxMode)i, -1;
    return usage("--sandbox is require, try or off", value);
}

static int set_terms(Options *o, const char *value)
{
    if (strcmp(value, "eom_first") == 0)
        o->eom_first = TRUE;
    else if (strcmp(value, "days_first") == 0)
        o->eom_first = FALSE;
    else
        return usage("--terms is days_first or eom_first", value);
    return -1;
}

static void add_strings(GPtrArray *out, const json_t *array, gboolean lower)
{
    for (size_t i = 0; i < json_array_size(array); i++) {
        const char *s = json_string_value(json_array_get(array, i));
        if (s)
            g_ptr_array_add(out, lower ? g_ascii_strdown(s, -1) : g_strdup(s));
    }
}

// Takes over `context`, which may be NULL.
static int use_context(Options *o, json_t *context, const char *name)
{
    json_decref(o->context);
    o->context = context;
    if (!json_is_object(context))
        return usage(name, "not a JSON object");
    add_strings(o->ours, json_object_get(context, "ours"), TRUE);
    add_strings(o->recipients, json_object_get(context, "recipients"), FALSE);
    const char *terms = json_string_value(json_object_get(context, "terms"));
    return terms ? set_terms(o, terms) : -1;
}

static int read_context(Options *o, const char *file)
{
    json_error_t error;
    json_t *context = json_load_file(file, JSON_REJECT_DUPLICATES, &error);
    return use_context(o, context, context ? file : error.text);
}

static int set_option(Options *o, int opt, const char *value)
{
    switch (opt) {
    case OPT_LEXICON:
        return g_ptr_array_add(o->lexicons, g_strdup(value)), -1;
    case OPT_RULES:
        return replace(&o->rules, value), -1;
    case OPT_TEACH:
        return g_ptr_array_add(o->teach, g_strdup(value)), -1;
    case OPT_OURS:
        return g_ptr_array_add(o->ours, g_ascii_strdown(value, -1)), -1;
    case OPT_RECIPIENT:
        return g_ptr_array_add(o->recipients, g_strdup(value)), -1;
    case OPT_CONTEXT:
        return read_context(o, value);
    case OPT_TERMS:
        return set_terms(o, value);
    case OPT_OCR:
        return o->ocr = TRUE, -1;
    case OPT_SANDBOX:
        return set_sandbox(o, value);
    case OPT_PDFTOTEXT:
        return replace(&o->pdftotext, value), -1;
    case OPT_PDFDETACH:
        return replace(&o->pdfdetach, value), -1;
    case OPT_PDFTOPPM:
        return replace(&o->pdftoppm, value), -1;
    case OPT_TESSERACT:
        return replace(&o->tesseract, value), -1;
    case OPT_HELP:
        return fputs(help, stdout) < 0 ? 1 : 0;
    case OPT_VERSION:
        return printf("postdue-reader %s\n", PACKAGE_VERSION) < 0 ? 1 : 0;
    default:
        return 2; // getopt has said why
    }
}

static int set_direction(Options *o, int argc, char **argv)
{
    if (argc - optind != 1)
        return usage("say outbound, inbound or serve, once; --help tells more", NULL);
    o->inbound = strcmp(argv[optind], "inbound") == 0;
    o->serve = strcmp(argv[optind], "serve") == 0;
    if (!o->inbound && !o->serve && strcmp(argv[optind], "outbound") != 0)
        return usage("neither outbound nor inbound nor serve", argv[optind]);
    return -1;
}

static GPtrArray *copy_strings(const GPtrArray *from)
{
    GPtrArray *to = g_ptr_array_new_with_free_func(g_free);
    for (guint i = 0; i < from->len && from->pdata[i]; i++)
        g_ptr_array_add(to, g_strdup(from->pdata[i]));
    return to;
}

gboolean options_for_message(Options *o, const Options *base, gboolean inbound, const char *context,
                             gsize len)
{
    *o = (Options){.inbound = inbound,
                   .eom_first = base->eom_first,
                   .ocr = base->ocr,
                   .sandbox = base->sandbox,
                   .context = json_incref(base->context)};
    o->lexicons = copy_strings(base->lexicons);
    o->ours = copy_strings(base->ours);
    o->recipients = copy_strings(base->recipients);
    o->teach = copy_strings(base->teach);
    int code = -1;
    if (len > 0)
        code = use_context(o, json_loadb(context, len, JSON_REJECT_DUPLICATES, NULL), "context");
    g_ptr_array_add(o->lexicons, NULL);
    g_ptr_array_add(o->ours, NULL);
    g_ptr_array_add(o->recipients, NULL);
    g_ptr_array_add(o->teach, NULL);
    return code < 0;
}

int options_parse(Options *o, int argc, char **argv)
{
    *o = (Options){.sandbox = SANDBOX_TRY};
    o->lexicons = g_ptr_array_new_with_free_func(g_free);
    o->ours = g_ptr_array_new_with_free_func(g_free);
    o->recipients = g_ptr_array_new_with_free_func(g_free);
    o->teach = g_ptr_array_new_with_free_func(g_free);
    o->pdftotext = g_strdup("/usr/bin/pdftotext");
    o->pdfdetach = g_strdup("/usr/bin/pdfdetach");
    o->pdftoppm = g_strdup("/usr/bin/pdftoppm");
    o->tesseract = g_strdup("/usr/bin/tesseract");
    int code = -1;
    for (int opt; code < 0 && (opt = getopt_long(argc, argv, "", long_options, NULL)) != -1;)
        code = set_option(o, opt, optarg);
    if (code < 0)
        code = set_direction(o, argc, argv);
    if (o->lexicons->len == 0)
        g_ptr_array_add(o->lexicons, lexload_default_dir());
    g_ptr_array_add(o->lexicons, NULL);
    g_ptr_array_add(o->ours, NULL);
    g_ptr_array_add(o->recipients, NULL);
    g_ptr_array_add(o->teach, NULL);
    return code;
}

void options_clear(Options *o)
{
    g_ptr_array_unref(o->lexicons);
    g_ptr_array_unref(o->ours);
    g_ptr_array_unref(o->recipients);
    g_ptr_array_unref(o->teach);
    g_free(o->rules);
    json_decref(o->context);
    g_free(o->pdftotext);
    g_free(o->pdfdetach);
    g_free(o->pdftoppm);
    g_free(o->tesseract);
}

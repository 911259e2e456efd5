// Developer tool: reads layout text files named on the command line and prints the facts of each as one
// JSON line. Options: --lexicon DIR, --source pdf|html|text, --mail-date YYYY-MM-DD. Used by
// tests/score/score_prose.py.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "reader/lexload.h"
#include "policy/base/text.h"
#include "reader/prose.h"

static int print_file(const char *path, ProseInput *in, Lexicon *lex)
{
    g_autofree char *bytes = NULL;
    gsize len;
    if (!g_file_get_contents(path, &bytes, &len, NULL))
        return 1;
    g_autofree char *text = text_utf8(bytes, len);
    in->text = text;
    g_autoptr(GPtrArray) list = g_ptr_array_new_with_free_func((GDestroyNotify)facts_free);
    InvoiceFacts *facts = prose_read(in, lex);
    g_ptr_array_add(list, facts);
    json_t *o = facts_json(list);
    json_t *notes = json_array();
    for (guint i = 0; i < facts->notes->len; i++)
        json_array_append_new(notes, json_string(facts->notes->pdata[i]));
    json_object_set_new(o, "driver_notes", notes);
    json_object_set_new(o, "language", json_string(facts->language ? facts->language : ""));
    json_object_set_new(o, "file", json_string(path));
    char *line = json_dumps(o, JSON_COMPACT | JSON_SORT_KEYS);
    puts(line);
    free(line);
    json_decref(o);
    return 0;
}

int main(int argc, char **argv)
{
    const char *dirs[] = {"conf/lexicon", NULL}, *purposes[] = {"invoice", NULL};
    TermContext terms = {.issued = DAY_NONE, .mail_date = DAY_NONE};
    ProseInput in = {.source = "pdf", .part = "1", .terms = &terms};
    int i = 1;
    for (; i + 1 < argc && g_str_has_prefix(argv[i], "--"); i += 2) {
        if (strcmp(argv[i], "--lexicon") == 0)
            dirs[0] = argv[i + 1];
        else if (strcmp(argv[i], "--source") == 0)
            in.source = argv[i + 1];
        else if (strcmp(argv[i], "--mail-date") == 0)
            terms.mail_date = day_parse(argv[i + 1]);
    }
    g_autoptr(GError) error = NULL;
    g_autoptr(Lexicon) lex = lexload(dirs, purposes, &error);
    if (!lex) {
        fprintf(stderr, "%s\n", error->message);
        return 1;
    }
    int status = 0;
    for (; i < argc; i++)
        status |= print_file(argv[i], &in, lex);
    return status;
}

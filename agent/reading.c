// The reader's command line from the configuration, and which of its documents are captured. Callers:
// agent/digest.c, cli/ (explain, teach). What is not here: the message's own context, and the call itself
// (reader/client.c).
#include "agent/reading.h"

#include <string.h>

#define SURE 0.6 // confidence of the reader from which a capture needs no second look

static void add_each(GPtrArray *args, const char *option, char *const *values)
{
    for (; values != NULL && *values != NULL; values++) {
        g_ptr_array_add(args, (gpointer)option);
        g_ptr_array_add(args, *values);
    }
}

GPtrArray *reading_arguments(const Settings *settings)
{
    GPtrArray *args = g_ptr_array_new();
    add_each(args, "--lexicon", settings->lexicon_dirs);
    add_each(args, "--ours", settings->our_domains);
    g_ptr_array_add(args, (gpointer) "--rules");
    g_ptr_array_add(args, settings->rules_dir);
    if (settings->eom_first) {
        g_ptr_array_add(args, (gpointer) "--terms");
        g_ptr_array_add(args, (gpointer) "eom_first");
    }
    if (settings->ocr)
        g_ptr_array_add(args, (gpointer) "--ocr");
    return args;
}

gboolean reading_captures(const AnswerDocument *document)
{
    return strcmp(document->kind, "invoice") == 0 || strcmp(document->kind, "credit-note") == 0;
}

char *reading_doubts(const AnswerDocument *document)
{
    g_autoptr(GPtrArray) doubts = g_ptr_array_new();
    if (*document->number == '\0')
        g_ptr_array_add(doubts, "its number was not found");
    if (!document->has_payable || document->payable.currency[0] == '\0')
        g_ptr_array_add(doubts, "its amount was not found");
    if (document->confidence < SURE)
        g_ptr_array_add(doubts, "what it says is contradictory or hard to read");
    if (document->due != DAY_NONE && document->issued != DAY_NONE && document->due < document->issued)
        g_ptr_array_add(doubts, "it is due before its own date");
    g_ptr_array_add(doubts, NULL);
    return g_strjoinv("; ", (char **)doubts->pdata);
}

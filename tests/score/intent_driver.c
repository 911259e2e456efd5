// JSON lines in, JSON lines out:
// {"new_text","reference","region","language","invoices":[...],"attachments":[]} to
// {"intents":[...]}; for tests/score/score_intents.py. argv[1]: the directory of words. With --features as
// argv[2] a line of the names of reader/leaning.h's features instead, for train_leaning.py.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "reader/intent.h"

static const char *text_of(json_t *o, const char *key)
{
    return json_string_value(json_object_get(o, key));
}

static GArray *invoices_of(json_t *o)
{
    GArray *list = g_array_new(FALSE, TRUE, sizeof(IntentInvoice));
    json_t *v;
    size_t i;
    json_array_foreach(json_object_get(o, "invoices"), i, v)
    {
        IntentInvoice inv = {.number = text_of(v, "number"),
                             .issued = day_parse(text_of(v, "issued")),
                             .due = day_parse(text_of(v, "due")),
                             .amount_minor = -1};
        if (text_of(v, "currency"))
            g_strlcpy(inv.currency, text_of(v, "currency"), sizeof inv.currency);
        if (text_of(v, "amount"))
            money_parse(text_of(v, "amount"), inv.currency, &inv.amount_minor);
        g_array_append_val(list, inv);
    }
    return list;
}

static void answer_features(const IntentInput *in, ReplyWords *words)
{
    g_autoptr(GPtrArray) names = intent_features(in, words);
    for (guint i = 0; i < names->len; i++)
        printf("%s\t", (char *)names->pdata[i]);
    putchar('\n');
}

static void answer(json_t *o, ReplyWords *words, gboolean features)
{
    g_autoptr(GArray) invoices = invoices_of(o);
    IntentInput in = {.new_text = text_of(o, "new_text"),
                      .subject = text_of(o, "subject"),
                      .invoices = (const IntentInvoice *)(void *)invoices->data,
                      .n_invoices = invoices->len,
                      .reference = day_parse(text_of(o, "reference")),
                      .reminder_date = day_parse(text_of(o, "reminder_date")),
                      .region = text_of(o, "region"),
                      .language = text_of(o, "language")};
    if (features) {
        answer_features(&in, words);
        return;
    }
    g_autoptr(GPtrArray) intents = intent_read(&in, words);
    json_t *list = json_array();
    for (guint i = 0; i < intents->len; i++)
        json_array_append_new(list, intent_json(intents->pdata[i]));
    json_t *out = json_pack("{s:o}", "intents", list);
    json_dumpf(out, stdout, JSON_COMPACT);
    putchar('\n');
    json_decref(out);
}

int main(int argc, char **argv)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(ReplyWords) words = replywords_load(argc > 1 ? argv[1] : "conf/lexicon/reply", &error);
    if (!words) {
        fprintf(stderr, "%s\n", error->message);
        return 1;
    }
    char *line = NULL;
    size_t size = 0;
    while (getline(&line, &size, stdin) > 0) {
        json_t *o = json_loads(line, 0, NULL);
        if (o)
            answer(o, words, argc > 2 && strcmp(argv[2], "--features") == 0);
        json_decref(o);
    }
    free(line);
    return 0;
}

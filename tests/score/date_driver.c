// Reads lines "lang<TAB>reference<TAB>region<TAB>text" and prints, per line, the dates found:
// "first..last=date grain how | ..." ; for tests/score/score_dates.py. argv[1]: the directory of words.
#include <stdio.h>
#include <string.h>

#include "reader/dateexpr.h"

static void print_hits(char **f, ReplyWords *words)
{
    g_autofree char *lang = g_strndup(f[0], 2);
    DateContext ctx = {.reference = day_parse(f[1]), .lang = lang, .month_first = strstr(f[2], "US") != NULL};
    g_autofree char *text = g_strcompress(f[3]);
    g_autoptr(GArray) hits = dateexpr_find_all(text, &ctx, words);
    for (guint i = 0; i < hits->len; i++) {
        const DateHit *h = &g_array_index(hits, DateHit, i);
        char a[DAY_TEXT_SIZE], b[DAY_TEXT_SIZE], d[DAY_TEXT_SIZE];
        printf("%s%s %s %s %.*s [%s]", i ? " | " : "", day_format(h->first, a), day_format(h->last, b),
               day_format(h->date, d), (int)(h->end - h->start), text + h->start, h->how);
    }
    putchar('\n');
}

int main(int argc, char **argv)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(ReplyWords) words = replywords_load(argc > 1 ? argv[1] : "conf/lexicon/reply", &error);
    if (!words) {
        fprintf(stderr, "%s\n", error->message);
        return 1;
    }
    char line[65536];
    while (fgets(line, sizeof line, stdin)) {
        g_auto(GStrv) f = g_strsplit(g_strchomp(line), "\t", 4);
        if (g_strv_length(f) == 4)
            print_hits(f, words);
    }
    return 0;
}

// Developer tool: reads lines "ISSUE-DATE<TAB>LANG<TAB>TERMS" on stdin ("-" for not known) and prints the
// terms understood and the due date, one line each. Used by tests/score/score_terms.py.
#include <stdio.h>
#include <string.h>

#include "policy/terms.h"
#include "reader/lexload.h"

static void print_term(const Term *t)
{
    char date[DAY_TEXT_SIZE];
    printf(" %s(", term_kind_name(t->kind));
    if (t->date != DAY_NONE)
        printf("%s ", day_format(t->date, date));
    printf("d=%d m=%d day=%d bp=%d)", t->days, t->months, t->day, t->percent_bp);
}

static void answer(Lexicon *lex, char *line)
{
    g_auto(GStrv) f = g_strsplit(g_strchomp(line), "\t", 3);
    if (g_strv_length(f) != 3)
        return;
    TermContext context = {.issued = day_parse(f[0]), .mail_date = DAY_NONE};
    g_autoptr(GPtrArray) terms = terms_parse(lex, strcmp(f[1], "-") == 0 ? NULL : f[1], f[2], &context);
    const char *why;
    char due[DAY_TEXT_SIZE];
    Day day = terms_due(terms, &context, &why);
    printf("%s\t", day_format(day, due));
    for (guint i = 0; i < terms->len; i++)
        print_term(terms->pdata[i]);
    printf("\t%s\n", why);
}

int main(int argc, char **argv)
{
    const char *dirs[] = {argc > 1 ? argv[1] : "conf/lexicon", NULL};
    const char *purposes[] = {"invoice", NULL};
    g_autoptr(GError) error = NULL;
    g_autoptr(Lexicon) lex = lexload(dirs, purposes, &error);
    if (!lex) {
        fprintf(stderr, "%s\n", error->message);
        return 1;
    }
    char *line = NULL;
    size_t size = 0;
    while (getline(&line, &size, stdin) > 0)
        answer(lex, line);
    g_free(line);
    return 0;
}

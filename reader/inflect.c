// See inflect.h. Called while a language is indexed; input is the lexicon, bounded by its size.
#include "reader/inflect.h"

#include <string.h>

#include "reader/phraseindex.h"

typedef enum { TENSE_INF, TENSE_PRES, TENSE_FUT, TENSE_PAST, TENSE_PART, TENSES } Tense;

struct Inflect {
    GHashTable *paradigms; // name -> GPtrArray of char *, "T-ending": the tense as a digit, then the form
};

Inflect *inflect_new(void)
{
    Inflect *inflect = g_new0(Inflect, 1);
    inflect->paradigms =
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_ptr_array_unref);
    return inflect;
}

void inflect_free(Inflect *inflect)
{
    if (!inflect)
        return;
    g_hash_table_unref(inflect->paradigms);
    g_free(inflect);
}

// "subj" goes with the infinitive (what is to be), "ger" with the present (what is under way).
static int tense_of(const char *name)
{
    static const struct {
        const char *name;
        Tense tense;
    } names[] = {{"inf", TENSE_INF}, {"subj", TENSE_INF},  {"pres", TENSE_PRES}, {"ger", TENSE_PRES},
                 {"fut", TENSE_FUT}, {"past", TENSE_PAST}, {"part", TENSE_PART}};
    for (gsize i = 0; i < G_N_ELEMENTS(names); i++)
        if (strcmp(names[i].name, name) == 0)
            return (int)names[i].tense;
    return -1;
}

void inflect_paradigm(Inflect *inflect, const char *name, const char *line, gsize len)
{
    g_autofree char *copy = g_strndup(line, len);
    g_auto(GStrv) words = g_strsplit(copy, " ", -1);
    int tense = words[0] ? tense_of(words[0]) : -1;
    if (tense < 0)
        return;
    GPtrArray *forms = g_hash_table_lookup(inflect->paradigms, name);
    if (!forms) {
        forms = g_ptr_array_new_with_free_func(g_free);
        g_hash_table_insert(inflect->paradigms, g_strdup(name), forms);
    }
    for (guint i = 1; words[i]; i++)
        if (strchr(words[i], '-'))
            g_ptr_array_add(forms, g_strdup_printf("%d%s", tense, words[i]));
}

// The section of a tense of a meaning; -1 for none.
static int section_of(const char *meaning, Tense tense)
{
    static const Section pay[TENSES] = {C_PAY, C_PAYS, C_PAYFUT, C_PAYPAST, C_PAID};
    static const Section make[TENSES] = {C_MAKE, C_MAKES, C_MAKEFUT, C_MADE, C_DONE};
    if (strcmp(meaning, "pay") == 0)
        return (int)pay[tense];
    if (strcmp(meaning, "make") == 0)
        return (int)make[tense];
    return phraseindex_section(meaning, strlen(meaning));
}

static void add_forms(const GPtrArray *forms, const char *stem, const char *meaning, InflectForm each,
                      gpointer data)
{
    for (guint i = 0; i < forms->len; i++) {
        const char *form = forms->pdata[i], *place = strchr(form, '-');
        int section = section_of(meaning, (Tense)(*form - '0'));
        if (section < 0)
            return;
        g_autofree char *text =
            g_strdup_printf("%.*s%s%s", (int)(place - form - 1), form + 1, stem, place + 1);
        each(text, (Section)section, data);
    }
}

void inflect_verb(const Inflect *inflect, const char *line, gsize len, InflectForm each, gpointer data)
{
    g_autofree char *stem = g_strndup(line, len);
    char *arrow = strstr(stem, " => ");
    if (!arrow)
        return;
    *arrow = '\0';
    g_auto(GStrv) names = g_strsplit(arrow + 4, " ", 2);
    const GPtrArray *forms = names[0] ? g_hash_table_lookup(inflect->paradigms, names[0]) : NULL;
    if (forms && names[1])
        add_forms(forms, stem, names[1], each, data);
}

// reader/dateexpr: what people write and the day they mean, by the conventions of the reply labels.
#include "tests/unit/cm.h"

#include <glib.h>
#include <stdlib.h>

#include "reader/dateexpr.h"

static ReplyWords *words;

static int load(void **state)
{
    const char *top = getenv("top_srcdir");
    g_autofree char *dir = g_build_filename(top ? top : ".", "conf", "lexicon", "reply", NULL);
    (void)state;
    words = replywords_load(dir, NULL);
    return words ? 0 : -1;
}

static int unload(void **state)
{
    (void)state;
    replywords_free(words);
    return 0;
}

static void check(const char *lang, const char *reference, const char *text, const char *want,
                  DateContext ctx)
{
    char a[DAY_TEXT_SIZE], b[DAY_TEXT_SIZE], d[DAY_TEXT_SIZE];
    ctx.reference = day_parse(reference);
    ctx.lang = lang;
    g_autoptr(GArray) hits = dateexpr_find_all(text, &ctx, words);
    g_autoptr(GString) got = g_string_new(NULL);
    for (guint i = 0; i < hits->len; i++) {
        const DateHit *h = &g_array_index(hits, DateHit, i);
        gboolean span = h->first != h->last || h->date != h->first;
        g_string_append_printf(got, "%s%s", i ? " " : "", day_format(h->date, d));
        if (span && strchr(want, '['))
            g_string_append_printf(got, "[%s,%s]", day_format(h->first, a), day_format(h->last, b));
    }
    if (strcmp(got->str, want) != 0)
        print_message("# %s \"%s\"\n", lang, text);
    assert_string_equal(got->str, want);
}

static void test_meanings(void **state)
{
    // 2026-03-10 is a Tuesday.
    static const struct {
        const char *lang, *reference, *text, *want;
    } rows[] = {
        {"en", "2026-03-10", "by Friday", "2026-03-13"},
        {"en", "2026-03-10", "on Tuesday", "2026-03-17"},
        {"en", "2026-03-10", "by 25 March. One more thing", "2026-03-25"},
        {"es", "2026-03-10", "el 25 de marzo.\n\nUn saludo", "2026-03-25"},
        {"es", "2026-03-10", "en la segunda quincena de marzo", "2026-03-31[2026-03-16,2026-03-31]"},
        {"es", "2026-03-10", "nuestro próximo día de pago", ""},
        {"nl", "2026-03-10", "ingepland voor 30 maart", "2026-03-30"},
        {"pt", "2026-01-20", "depois do Carnaval", "2026-02-18[2026-02-18,2026-02-24]"},
        {"en", "2026-03-10", "next Friday", "2026-03-20[2026-03-13,2026-03-20]"},
        {"en", "2026-03-13", "next Friday", "2026-03-20"},
        {"en", "2026-03-10", "this Friday, 13 March", "2026-03-13"},
        {"en", "2026-03-10", "next week", "2026-03-20[2026-03-16,2026-03-22]"},
        {"en", "2026-03-10", "this week", "2026-03-13"},
        {"en", "2026-03-10", "Wednesday next week", "2026-03-18"},
        {"en", "2026-03-10", "at the end of the month", "2026-03-31"},
        {"en", "2026-03-10", "end of next month", "2026-04-30"},
        {"en", "2026-03-10", "mid-April", "2026-04-15[2026-04-13,2026-04-16]"},
        {"en", "2026-03-10", "in two weeks", "2026-03-24"},
        {"en", "2026-03-10", "in a fortnight", "2026-03-24"},
        {"en", "2026-03-10", "within ten days", "2026-03-20"},
        {"en", "2026-03-10", "in 5 working days", "2026-03-17"},
        {"en", "2026-03-10", "on the 15th", "2026-03-15"},
        {"en", "2026-03-16", "on the 15th", "2026-04-15"},
        {"en", "2026-12-28", "on 5 January", "2027-01-05"},
        {"en", "2026-03-10", "before Christmas", "2026-12-24"},
        {"en", "2026-03-10", "after Easter", "2026-04-07"},
        {"en", "2026-03-10", "between the 20th and the 25th", "2026-03-25[2026-03-20,2026-03-25]"},
        {"en", "2026-03-10", "Thursday or Friday", "2026-03-13"},
        {"en", "2026-03-10", "tomorrow", "2026-03-11"},
        {"en", "2026-03-10", "the first Friday of April", "2026-04-03"},
        {"en", "2026-03-10", "the last working day of the month", "2026-03-31"},
        {"en", "2026-03-10", "week 14", "2026-04-03"},
        {"en", "2026-03-10", "the end of Q2", "2026-06-30"},
        {"en", "2026-03-10", "We paid $12.50 for 3 items", ""},
        {"en", "2026-03-10", "I may march on", ""},
        {"en", "2026-03-10", "open 24/7", ""},
        {"de", "2026-03-10", "bis Freitag, den 20. März", "2026-03-20"},
        {"de", "2026-03-10", "am 15.", "2026-03-15"},
        {"de", "2026-03-10", "per 30.09.", "2026-09-30"},
        {"de", "2026-03-10", "Ende nächster Woche", "2026-03-20"},
        {"de", "2026-03-10", "in KW 14", "2026-04-03"},
        {"de", "2026-03-10", "nach dem 15.", "2026-03-16"},
        {"de", "2026-03-10", "nach Ostern", "2026-04-07"},
        {"de", "2026-03-10", "in 14 Tagen", "2026-03-24"},
        {"de", "2026-03-10", "innerhalb der nächsten 14 Tage", "2026-03-24"},
        {"de", "2026-03-10", "übermorgen", "2026-03-12"},
        {"de", "2026-03-10", "zum Monatsende", "2026-03-31"},
        {"de", "2026-03-10", "Mitte Mai", "2026-05-15"},
        {"de", "2026-03-10", "das geht so nicht, da mi so ist", ""},
        {"fr", "2026-03-10", "sous huitaine", "2026-03-18[2026-03-17,2026-03-18]"},
        {"fr", "2026-03-10", "sous quinzaine", "2026-03-25[2026-03-24,2026-03-25]"},
        {"fr", "2026-03-10", "fin de mois", "2026-03-31"},
        {"fr", "2026-03-10", "avant le 20", "2026-03-19"},
        {"fr", "2026-03-10", "lundi en huit", "2026-03-23"},
        {"fr", "2026-03-10", "le 1er avril", "2026-04-01"},
        {"fr", "2026-03-10", "le 20 de ce mois", "2026-03-20"},
        {"es", "2026-03-10", "en quince días", "2026-03-25"},
        {"es", "2026-03-10", "a finales de mes", "2026-03-31"},
        {"es", "2026-03-10", "el 5 de abril", "2026-04-05"},
        {"es", "2026-03-10", "pasado mañana", "2026-03-12"},
        {"it", "2026-03-10", "entro fine mese", "2026-03-31"},
        {"it", "2026-03-10", "venerdì prossimo", "2026-03-20"},
        {"it", "2026-03-10", "tra quindici giorni", "2026-03-25"},
        {"nl", "2026-03-10", "eind volgende week", "2026-03-20"},
        {"nl", "2026-03-10", "op de 15e", "2026-03-15"},
        {"nl", "2026-03-10", "overmorgen", "2026-03-12"},
        {"pt", "2026-03-10", "até ao final do mês", "2026-03-31"},
        {"pt", "2026-03-10", "no dia 20", "2026-03-20"},
        {"pt", "2026-03-10", "na próxima sexta-feira", "2026-03-20"},
    };
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
        check(rows[i].lang, rows[i].reference, rows[i].text, rows[i].want, (DateContext){0});
}

static void test_settings(void **state)
{
    const Day good_friday[] = {day_parse("2026-04-03"), day_parse("2026-04-06")};
    (void)state;
    check("en", "2026-03-10", "05/04/2026", "2026-04-05", (DateContext){0});
    check("en", "2026-03-10", "05/04/2026", "2026-05-04", (DateContext){.month_first = TRUE});
    check("en", "2026-03-10", "25/04/2026", "2026-04-25", (DateContext){.month_first = TRUE});
    check("en", "2026-03-10", "Friday 4/3", "2026-04-03", (DateContext){.month_first = TRUE});
    check("en", "2026-03-10", "next Friday", "2026-03-13", (DateContext){.next_weekday_earlier = TRUE});
    check("en", "2026-04-01", "in 3 working days", "2026-04-06", (DateContext){0});
    check("en", "2026-04-01", "in 3 working days", "2026-04-08",
          (DateContext){.holidays = good_friday, .n_holidays = 2});
    check("en", "2026-03-10", "on 5 March", "2026-03-05", (DateContext){.prefer_past = TRUE});
    check("en", "2026-03-10", "on Friday", "2026-03-06", (DateContext){.prefer_past = TRUE});
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_meanings),
        cmocka_unit_test(test_settings),
    };
    return cmocka_run_group_tests_name("reader/dateexpr", tests, load, unload);
}

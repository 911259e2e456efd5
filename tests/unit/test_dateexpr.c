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

// One row or two of every family of expressions.
static void test_families(void **state)
{
    // 2026-09-15 is a Tuesday, 2026-12-18 a Friday.
    static const struct {
        const char *lang, *reference, *text, *want;
    } rows[] = {
        // ordinals and number words alone
        {"en", "2026-09-15", "by the twentieth", "2026-09-20"},
        {"en", "2026-09-15", "you will be the first to be paid", ""},
        {"en", "2026-09-15", "the second reminder", ""},
        {"fr", "2026-09-15", "le quinze", "2026-09-15"},
        {"es", "2026-09-15", "el veinte", "2026-09-20"},
        {"de", "2026-09-15", "am zwanzigsten", "2026-09-20"},
        {"de", "2026-09-15", "die zweite Mahnung", ""},
        {"pt", "2026-09-15", "dia vinte", "2026-09-20"},
        {"en", "2026-09-15", "on the 25 th", "2026-09-25"},
        // months and years otherwise
        {"de", "2016-11-07", "am siebten vierten", "2017-04-07"},
        {"es", "2026-09-15", "el 21 del 10", "2026-10-21"},
        {"fr", "2026-09-15", "le 24 12 2026", "2026-12-24"},
        {"fr", "2026-09-15", "le 01 42 12 14 15", ""},
        {"en", "2026-09-15", "5 March two thousand and twenty-seven", "2027-03-05"},
        {"en", "2026-09-15", "5 January next year", "2027-01-05"},
        {"en", "2026-09-15", "March 5", "2027-03-05"},
        {"en", "2026-09-15", "next September", "2027-09-30"},
        {"en", "2026-09-15", "by 10/2026", "2026-10-31"},
        {"en", "2026-09-15", "invoice 10/2026", ""},
        {"en", "2026-09-15", "20261031", "2026-10-31"},
        {"en", "2026-09-15", "our reference 20261031 and yours", ""},
        {"en", "2026-09-15", "25 . 09 . 2026", "2026-09-25"},
        {"de", "2026-09-15", "am 20. des nächsten Monats", "2026-10-20"},
        {"en", "2026-09-15", "on the 15th prox.", "2026-10-15"},
        // dates counted from dates
        {"en", "2026-09-15", "3 days before Christmas", "2026-12-22"},
        {"en", "2026-09-15", "the day after Boxing Day", "2026-12-27"},
        {"de", "2026-09-15", "am Freitag vor Weihnachten", "2026-12-18"},
        {"es", "2026-09-15", "el lunes después de Reyes", "2027-01-11"},
        {"fr", "2026-09-15", "la veille de Noël", "2026-12-24"},
        {"fr", "2026-09-15", "le lendemain de Noël", "2026-12-26"},
        {"en", "2026-09-15", "two weeks from tomorrow", "2026-09-30"},
        {"fr", "2026-09-15", "la semaine après Pâques", "2027-04-02"},
        // weekdays and weeks
        {"en", "2026-09-15", "a week on Thursday", "2026-09-24"},
        {"en", "2026-09-15", "three Fridays from now", "2026-10-02"},
        {"de", "2026-09-18", "Freitag in einer Woche", "2026-09-25"},
        {"fr", "2026-09-15", "mardi en huit", "2026-09-22"},
        {"en", "2026-09-15", "the week after next", "2026-10-02"},
        {"en", "2026-09-15", "we pay next week Friday.", "2026-09-25"},
        {"de", "2026-09-15", "zweite Oktoberwoche", "2026-10-09"},
        {"en", "2026-12-18", "the first week of January", "2027-01-08"},
        // spans
        {"en", "2026-09-15", "in 2 weeks and 3 days", "2026-10-02"},
        {"en", "2026-09-15", "in 3d", "2026-09-18"},
        {"de", "2026-09-15", "in einem halben Jahr", "2027-03-15"},
        {"de", "2026-09-15", "4. Quartal", "2026-12-31"},
        {"fr", "2026-09-15", "premier semestre 2027", "2027-06-30"},
        {"en", "2026-09-15", "end of 2026", "2026-12-31"},
        {"it", "2026-09-15", "nella prima decade di ottobre", "2026-10-10"},
        {"en", "2026-09-15", "next working day", "2026-09-16"},
        {"en", "2026-09-18", "next working day", "2026-09-21"},
        {"pt", "2026-09-15", "até o quinto dia útil", "2026-10-07"},
        {"en", "2026-09-15", "the last but one day", ""},
        {"en", "2026-09-15", "the second to last Friday of October", "2026-10-23"},
        {"de", "2026-09-15", "am Letzten des Monats", "2026-09-30"},
        {"es", "2026-09-15", "los días 10 y 25 de cada mes", "2026-09-25"},
        {"es", "2026-09-05", "los días 10 y 25 de cada mes", "2026-09-10"},
        {"de", "2026-09-15", "03.10.-05.10.", "2026-10-05"},
        {"de", "2026-09-15", "3.-5.10.", "2026-10-05"},
        // holidays
        {"en", "2026-09-15", "Memorial Day", "2027-05-31"},
        {"en", "2026-09-15", "Mother's Day", "2027-05-09"},
        {"de", "2026-09-15", "Buß- und Bettag", "2026-11-18"},
        {"de", "2026-09-15", "erster Advent", "2026-11-29"},
        {"nl", "2026-09-15", "Prinsjesdag 2027", "2027-09-21"},
        {"fr", "2026-12-18", "avant les fêtes", "2026-12-24"},
        {"en", "2026-09-15", "last Christmas", "2025-12-25"},
        {"de", "2026-09-15", "am 2. Weihnachtstag", "2026-12-26"},
        {"de", "2026-09-15", "3. Advent", "2026-12-13"},
        {"en", "2026-09-15", "the third Tuesday after Christmas", "2027-01-12"},
        {"en", "2026-09-15", "Christmas in two years", "2028-12-25"},
        {"en", "2026-09-15", "the Friday before last", "2026-09-04"},
        {"en", "2026-09-15", "Tuesday to Thursday", "2026-09-17"},
        {"en", "2026-09-15", "Monday to Wednesday", "2026-09-23"},
        {"de", "2026-09-15", "zwischen dem 3.10. und dem 5.10.2026", "2026-10-05"},
        {"it", "2026-09-15", "entro il mese di ottobre", "2026-10-31"},
        {"en", "2026-09-15", "March '27", "2027-03-31"},
        {"es", "2026-09-15", "el mar. 22", "2026-09-22"},
        {"pt", "2026-09-15", "a segunda via da fatura", ""},
        {"pt", "2026-09-15", "até sexta.", "2026-09-18"},
        // hours
        {"en", "2026-09-15", "Friday 8.30", "2026-09-18"},
        {"de", "2026-09-15", "Freitag, 14.30 Uhr", "2026-09-18"},
        {"es", "2026-09-15", "el viernes a las 8 pm", "2026-09-18"},
        {"en", "2026-09-15", "31 December 2026 14:30", "2026-12-31"},
        // money and other numbers
        {"en", "2026-09-15", "I sent $12 December 27", "2026-12-27"},
        {"en", "2026-09-15", "a fine of 3 to 5 percent", ""},
        {"nl", "2026-09-15", "2-3 weken geduld", ""},
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
    check("en", "2026-05-20", "5/12", "2027-05-12", (DateContext){.month_first = TRUE});
    check("en", "2026-09-15", "10/05", "2026-10-05", (DateContext){0});
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
        cmocka_unit_test(test_families),
        cmocka_unit_test(test_settings),
    };
    return cmocka_run_group_tests_name("reader/dateexpr", tests, load, unload);
}

// policy/terms: what terms of payment in many languages mean. Each row: issue date, language, text, the due
// date a person would compute ("-": none can be told), and the kinds that must have been understood.
#include "tests/unit/cm.h"

#include <stdlib.h>

#include "policy/terms.h"
#include "reader/lexload.h"

typedef struct {
    const char *lang, *text, *want, *kinds;
} Row;

static const Row rows[] = {
    // days, in words and signs
    {"en", "Net 30", "2026-02-21", "days"},
    {"en", "n/30", "2026-02-21", "days"},
    {"en", "Net thirty (30) days", "2026-02-21", "days"},
    {"en", "Please pay within a week", "2026-01-29", "days"},
    {"en", "3 weeks from invoice date", "2026-02-12", "days"},
    {"en", "Payment due within 10 business days", "2026-02-05", "business-days"},
    {"en", "within one calendar month", "2026-02-22", "months"},
    {"de", "30 Tage ab Rechnungsdatum", "2026-02-21", "days"},
    {"de", "zahlbar innerhalb von 10 Werktagen nach Rechnungsdatum", "2026-02-05", "business-days"},
    {"fr", "Payable sous 60 jours nets date de facture", "2026-03-23", "days"},
    {"es", "Forma de pago: transferencia a 30 días fecha factura", "2026-02-21", "days"},
    {"it", "rimessa diretta 30 giorni data fattura", "2026-02-21", "days"},
    {"nl", "Betaaltermijn: 14 dagen", "2026-02-05", "days"},
    {"pt", "Condições de pagamento: 30 dias", "2026-02-21", "days"},
    {"sv", "Betalningsvillkor: 30 dagar netto", "2026-02-21", "days"},
    {"da", "Netto 8 dage", "2026-01-30", "days"},
    {"nb", "Forfall 14 dager", "2026-02-05", "days"},
    {"pl", "Termin płatności: 14 dni", "2026-02-05", "days"},
    {"fi", "Maksuehto: 14 pv netto", "2026-02-05", "days"},
    {"fr", "ECHEANCE : 30 JOURS NETS", "2026-02-21", "days"},
    // receipt: the mail of this table left three days after the issue date
    {"en", "Due on receipt", "2026-01-25", "on-receipt"},
    {"de", "Der Betrag ist sofort fällig.", "2026-01-25", "on-receipt"},
    {"it", "a vista", "2026-01-25", "on-receipt"},
    {"nl", "Betaling binnen 8 dagen na ontvangst van de factuur", "2026-02-02", "from-receipt"},
    {"pl", "Płatne w ciągu 14 dni od daty otrzymania faktury", "2026-02-08", "from-receipt"},
    // delivery: nobody here knows when that was
    {"en", "Net 30 from receipt of goods", "-", "from-delivery"},
    {"de", "Zahlbar 14 Tage nach Lieferung", "-", "from-delivery"},
    // month ends
    {"en", "Payment due: end of month", "2026-01-31", "eom-plus"},
    {"en", "Payment terms: Net 15 EOM", "2026-02-15", "eom-plus"},
    {"en", "EOM+30", "2026-03-02", "eom-plus"},
    {"da", "Løbende måned + 30 dage", "2026-03-02", "eom-plus"},
    {"de", "Zahlbar zum Monatsende", "2026-01-31", "eom-plus"},
    {"fr", "fin de mois + 30 jours", "2026-03-02", "eom-plus"},
    {"fr", "30 jours fin de mois", "2026-02-28", "plus-eom"},
    {"fr", "45 jours fin de mois le 10", "2026-04-10", "plus-eom"},
    {"it", "bonifico 60 gg d.f.f.m.", "2026-03-31", "plus-eom"},
    {"es", "60 días fin de mes", "2026-03-31", "plus-eom"},
    {"en", "Payment is due by the 20th of the following month.", "2026-02-20", "day-of-month"},
    {"de", "zahlbar bis zum 15. des Folgemonats", "2026-02-15", "day-of-month"},
    {"fr", "le 15 du mois suivant", "2026-02-15", "day-of-month"},
    {"ja", "月末締め翌月20日払い", "2026-02-20", "day-of-month"},
    {"en", "Terms: end of month following", "2026-02-28", "eom-plus"},
    // conditions and offers make no due date
    {"en", "If paid by 5 February 2026 you may deduct 2.50", "-", "conditional"},
    {"en", "Net 30. If paid by 5 February 2026 you may deduct 2.50", "2026-02-21", "days conditional"},
    {"de", "30 Tage netto Bei Zahlung bis 28.01.2026 2 % Skonto", "2026-02-21", "discount days"},
    {"de", "Wir würden dann am 05.02.2026 den Beitrag von Ihrem Konto abbuchen.", "-", "conditional"},
    // ... but a day that is named the due date is one, whatever is offered (whether it binds: verdict, prose)
    {"de", "Wir würden dann zu der Fälligkeit 05.02.2026 den Beitrag von Ihrem Konto abbuchen.", "2026-02-05",
     "date"},
    {"sv", "30 dagar netto Teknikhyra 7 000,00", "2026-02-21", "days"},
    {"it", "Fattura n. 45/2026, pagamento entro 30 giorni data fattura", "2026-02-21", "days"},
    {"en", "Please settle within a fortnight", "2026-02-05", "days"},
    {"en", "Please remit by the end of July 2026.", "2026-07-31", "date"},
    {"de", "zahlbar bis Ende Februar", "2026-02-28", "date"},
    {"it", "60 gg fine mese + 10", "2026-04-10", "plus-eom"},
    {"it", "BONIFICO 60 GG. FINE MESE", "2026-03-31", "plus-eom"},
    {"en", "Payment is due by June 30.", "2026-06-30", "date"},
    {"de", "zahlbar bis 15.3.", "2026-03-15", "date"},
    {"en", "Mask N95 case", "-", ""},
    {"en", "Terms: N30", "2026-02-21", "days"},
    {"fr", "facture FA-2017-0010 d'un montant de 470,15", "-", ""},
    // dates written out
    {"en", "Please pay by July 13, 2026.", "2026-07-13", "date"},
    {"es", "Vencimiento: 25 de febrero de 2026", "2026-02-25", "date"},
    {"fr", "Date d'échéance : 05/06/2026", "2026-06-05", "date"},
    {"en", "Due date 05/06/2026", "-", ""}, // English alone does not tell the order
    {"en", "Due date 25/06/2026", "2026-06-25", "date"},
    {"de", "sofort netto Kasse; fällig zum 04.02.2026 ohne Abzug", "2026-02-04", "date"},
    {"en", "Policy start date: 2026-06-01. Payment due within 30 days", "2026-02-21", "days"},
    // discounts never make the due date
    {"en", "2/10 net 30", "2026-02-21", "discount days"},
    {"en", "5/10, n/45", "2026-03-08", "discount days"},
    {"en", "2/10 n/30", "2026-02-21", "discount days"},
    {"en", "1% 10 days, net 45", "2026-03-08", "discount days"},
    {"en", "2 % discount if paid within 2 days", "-", "discount"},
    {"de", "8 Tage 2 % Skonto, 14 Tage netto", "2026-02-05", "discount days"},
    {"de", "Zahlbar ohne Abzug bis 01.03.2026 Zahlbar mit 2% Skonto bis 01.02.2026", "2026-03-01",
     "discount date"},
    {"de",
     "Bis zum 14.02.2026 erhalten Sie 2,000 % Skonto Bis zum 01.03.2026 erhalten Sie 1,500 % Skonto Bis zum "
     "31.03.2026 ohne Abzug",
     "2026-03-31", "discount discount date"},
    {"fr", "Escompte de 2 % pour paiement sous 8 jours, net à 30 jours", "2026-02-21", "discount days"},
    {"de", "#SKONTO#TAGE=14#PROZENT=2.25#", "-", "discount"},
    {"de", "#SKONTO#TAGE=7#PROZENT=2.00#\n#SKONTO#TAGE=30#PROZENT=0.00#", "-", "discount discount"},
    // parts of the whole
    {"en", "30% upfront, 70% within 30 days", "2026-02-21", "instalment instalment instalment"},
    {"en", "50% deposit on order, 50% on delivery", "-", "instalment instalment from-delivery"},
    {"de", "zu den Fälligkeiten 01.03.2026, 01.04.2026", "2026-04-01", "instalment instalment"},
    // not to be chased
    {"de", "Der Betrag wird per Lastschrift eingezogen", "-", "direct-debit direct-debit"},
    {"nl", "Het bedrag wordt automatisch van uw rekening afgeschreven", "-", "direct-debit direct-debit"},
    {"en", "Paid by credit card. Thank you.", "-", "card"},
    {"de", "Rechnungsbetrag dankend erhalten.", "-", "paid"},
    {"de", "Zahlung per Vorkasse", "-", "prepaid"},
    {"sv", "Arbetet påbörjas 7 dagar efter mottagen förskottsbetalning.", "-", "prepaid"},
    // what is no term at all
    {"de", "wenn Sie uns ein SEPA-Lastschriftmandat erteilen", "-", ""},
    {"de", "Bei Zahlungsverzug berechnen wir nach 14 Tagen 5 % Zinsen.", "-", ""},
    {"en", "Penalty percentage 10% from due date", "-", ""},
    {"sv", "Dröjsmålsränta 12%", "-", ""},
    {"en", "TP02", "-", ""},
    {"en", "Bitte überweisen Sie bis zum …", "-", ""},
    {"en", "", "-", ""},
    // contradictions abstain, a date outranks a count
    {"en", "Net 14 days. Net 30 days.", "-", "days days"},
    {"en", "Net 14 days. Payment until 07 Feb 2026.", "2026-02-07", "days date"},
    // parts of a phrase that stand alone, signs in the way, and figures that are none
    {"de", "Zahlbar in 3 Raten", "-", "instalment"},
    {"de", "Anzahlung 30 %, Rest bei Lieferung", "-", "instalment from-delivery"},
    {"de", "zahlbar im Voraus", "-", "prepaid"},
    {"en", "Payment in advance", "-", "prepaid"},
    {"de", "0 % Skonto, 30 Tage netto", "2026-02-21", "days"},
    {"en", "2%/10 days net/30", "2026-02-21", "discount days"},
    {"en", "3 percent 10 days, net 60 days", "2026-03-23", "discount days"},
    {"de", "2 Prozent Skonto innerhalb 14 Tagen, 30 Tage netto", "2026-02-21", "discount days"},
    {"en", "(30) days net", "2026-02-21", "days"},
    {"en", "within twenty-one days", "2026-02-12", "days"},
    {"en", "net 1,250.00 EUR", "-", ""},
    {"en", "net 1250 EUR payable within 14 days", "2026-02-05", "days"},
    {"en", "EOM 30", "2026-03-02", "eom-plus"},
    {"en", "30 EOM", "2026-03-02", "eom-plus"},
    {"fr", "30 jours fin de mois le 15 du mois suivant", "2026-03-15", "plus-eom"},
    {"it", "30 gg f.m. + 10", "2026-03-10", "plus-eom"},
    {"de", "#SKONTO#TAGE=14#PROZENT=2#", "-", "discount"},
    {"de", "#SKONTO#TAGE=14#PROZENT=2.5#", "-", "discount"},
    {"de", "#SKONTO#TAGE=#PROZENT=2.5#", "-", ""},
    {"de", "#SKONTO#TAGE=1400#PROZENT=2.5#", "-", ""},
    {"de", "#SKONTO#TAGE=14#FOO=2.5#", "-", ""},
    {"de", "#SKONTO#TAGE=14#PROZENT=2.55#BASISBETRAG=100.00#", "-", "discount"},
    {"en", "payment within 3 months", "2026-04-22", "months"},
    {"en", "within two months after receipt of invoice", "2026-03-25", "from-receipt"},
    {"de", "Monatsende plus 10 Tage", "2026-02-10", "eom-plus"},
    {"en", "10 days after the end of the month", "2026-02-10", "eom-plus"},
    {"en", "Payment by card, direct debit or bank transfer within 14 days", "2026-02-05",
     "days direct-debit"},
    {"en", "to be paid 14 days before delivery", "-", "prepaid"},
    {"en", "within 0 days", "2026-01-22", "days"},
    {"en", "net-30", "2026-02-21", "days"},
    {"en", "due at the end of next month", "2026-02-28", "eom-plus"},
    {"en", "on the 31st of the following month", "2026-02-28", "day-of-month"},
    {"de", "14 Tage nach Erhalt der Ware", "-", "from-delivery"},
    {"nl", "binnen veertien (14) dagen", "2026-02-05", "days"},
    {"en", "upon receipt, no later than 5 days", "2026-01-27", "days"},
    {"en", "Terms: Net 30. A late fee of 1.5% per month applies after 30 days.", "2026-02-21", "days"},
};

static Lexicon *load(void)
{
    const char *top = getenv("top_srcdir");
    g_autofree char *dir = g_build_filename(top ? top : ".", "conf/lexicon", NULL);
    const char *dirs[] = {dir, NULL}, *purposes[] = {"invoice", NULL};
    g_autoptr(GError) error = NULL;
    Lexicon *lex = lexload(dirs, purposes, &error);
    assert_non_null(lex);
    return lex;
}

static char *kinds_of(const GPtrArray *terms)
{
    GString *out = g_string_new(NULL);
    for (guint i = 0; i < terms->len; i++)
        g_string_append_printf(out, "%s%s", i ? " " : "",
                               term_kind_name(((const Term *)terms->pdata[i])->kind));
    return g_string_free(out, FALSE);
}

static void test_rows(void **state)
{
    (void)state;
    g_autoptr(Lexicon) lex = load();
    TermContext context = {.issued = day_parse("2026-01-22"), .mail_date = day_parse("2026-01-25")};
    guint n_bad = 0;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(GPtrArray) terms = terms_parse(lex, rows[i].lang, rows[i].text, &context);
        g_autofree char *kinds = kinds_of(terms);
        const char *why;
        char due[DAY_TEXT_SIZE];
        day_format(terms_due(terms, &context, &why), due);
        if (strcmp(due, rows[i].want) != 0 || strcmp(kinds, rows[i].kinds) != 0)
            print_error("\"%s\": due %s (want %s), kinds \"%s\" (want \"%s\")\n", rows[i].text, due,
                        rows[i].want, kinds, rows[i].kinds);
        n_bad += strcmp(due, rows[i].want) != 0 || strcmp(kinds, rows[i].kinds) != 0;
        assert_non_null(why);
    }
    assert_int_equal(n_bad, 0);
}

static void test_names_and_bounds(void **state)
{
    (void)state;
    assert_string_equal(term_kind_name((TermKind)99), "none");
    term_free(NULL);
    g_autoptr(Lexicon) lex = load();
    TermContext last = {.issued = DAY_LAST, .mail_date = DAY_NONE};
    static const char *const beyond[] = {"Net 30", "30 jours fin de mois",
                                         "on the 10th of the following month", "within 2 months",
                                         "payable within 3 working days"};
    for (size_t i = 0; i < G_N_ELEMENTS(beyond); i++) { // a day after the last that is counted is none
        g_autoptr(GPtrArray) terms = terms_parse(lex, NULL, beyond[i], &last);
        Day due = terms_due(terms, &last, NULL);
        if (day_is_known(due))
            fail_msg("%s", beyond[i]);
    }
}

// What follows from 22 January 2026 by a rule of terms_a.tsv: a day, or DAY_NONE.
static Day rule_day(const char *rule)
{
    Day issued = day_parse("2026-01-22");
    int n = atoi(rule + 1);
    const char *plus = strchr(rule, '+');
    switch (rule[0]) {
    case 'D':
        return issued + n;
    case 'M':
        return day_add_months(issued, n);
    case 'E':
        return day_end_of_month(issued) + n;
    case 'N':
        return day_from_ymd(2026, 2, n);
    case 'P':
        return day_end_of_month(issued + n) + (plus ? atoi(plus + 1) : 0);
    case 'B':
        while (n > 0)
            n -= day_weekday(++issued) < SAT;
        return issued;
    default:
        return day_parse(rule);
    }
}

static gboolean as_said(const GPtrArray *terms, const TermContext *context, const char *rule)
{
    gboolean kind = g_ascii_islower(rule[0]);
    for (guint i = 0; kind && i < terms->len; i++)
        if (strcmp(term_kind_name(((const Term *)terms->pdata[i])->kind), rule) == 0)
            return TRUE;
    return !kind && terms_due(terms, context, NULL) == rule_day(rule);
}

// The wordings that are scored, here so that none is lost between two scores.
static void test_wordings(void **state)
{
    (void)state;
    const char *top = getenv("top_srcdir");
    g_autofree char *path = g_build_filename(top ? top : ".", "tests/score/blind/terms_a.tsv", NULL),
                    *text = NULL;
    assert_true(g_file_get_contents(path, &text, NULL, NULL));
    g_autoptr(Lexicon) lex = load();
    TermContext context = {.issued = day_parse("2026-01-22"), .mail_date = day_parse("2026-01-22")};
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    guint n = 0, wrong = 0;
    for (char **line = lines; *line; line++) {
        g_auto(GStrv) f = g_strsplit(*line, "\t", 3);
        if (**line == '#' || g_strv_length(f) != 3)
            continue;
        g_autoptr(GPtrArray) terms = terms_parse(lex, f[0], f[2], &context);
        n++;
        if (!as_said(terms, &context, f[1]))
            print_error("%s: %s\n", *line, "otherwise"), wrong++;
    }
    assert_true(n > 200);
    assert_true(wrong <= n / 50);
}

static void test_eom_setting(void **state)
{
    (void)state;
    g_autoptr(Lexicon) lex = load();
    TermContext context = {.issued = day_parse("2026-01-22"), .mail_date = DAY_NONE, .eom_first = TRUE};
    g_autoptr(GPtrArray) terms = terms_parse(lex, "fr", "30 jours fin de mois", &context);
    assert_int_equal(terms_due(terms, &context, NULL), day_parse("2026-03-02"));
}

static void test_holidays(void **state)
{
    (void)state;
    g_autoptr(Lexicon) lex = load();
    Day holidays[] = {day_parse("2026-01-23")};
    TermContext context = {
        .issued = day_parse("2026-01-22"), .mail_date = DAY_NONE, .holidays = holidays, .n_holidays = 1};
    g_autoptr(GPtrArray) terms = terms_parse(lex, "en", "payable within 1 working day", &context);
    assert_int_equal(terms_due(terms, &context, NULL), day_parse("2026-01-26"));
}

static void test_no_issue_date(void **state)
{
    (void)state;
    g_autoptr(Lexicon) lex = load();
    TermContext context = {.issued = DAY_NONE, .mail_date = DAY_NONE};
    g_autoptr(GPtrArray) terms = terms_parse(lex, NULL, "Net 30", &context);
    const char *why;
    assert_int_equal(terms_due(terms, &context, &why), DAY_NONE);
    assert_string_equal(why, "counted from an invoice date that is not known");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rows),     cmocka_unit_test(test_names_and_bounds),
        cmocka_unit_test(test_wordings), cmocka_unit_test(test_eom_setting),
        cmocka_unit_test(test_holidays), cmocka_unit_test(test_no_issue_date),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

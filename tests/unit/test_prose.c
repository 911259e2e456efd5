// reader/prose: whole texts. Each row is a page or a mail body and what must be read from it; "-" is a field
// that must stay unknown. The texts are made up for these tests.
#include "tests/unit/cm.h"

#include <stdlib.h>

#include "reader/lexload.h"
#include "reader/prose.h"

typedef struct {
    const char *name, *source, *mail_date, *text;
    DocumentKind kind;
    gboolean chase;
    const char *why_not, *number, *issued, *due, *payable, *currency;
} Row;

static const Row rows[] = {
    {"label left, colon", "pdf", NULL,
     "Northern Light Ltd                 INVOICE\n\nInvoice No: NL-2041\nInvoice date: 3 March 2026\n"
     "Due date: 2 April 2026\n\nTotal excl. VAT     100.00\nVAT 20%              20.00\nAmount due      GBP "
     "120.00\n",
     KIND_INVOICE, TRUE, NULL, "NL-2041", "2026-03-03", "2026-04-02", "120.00", "GBP"},
    {"label above in columns", "pdf", NULL,
     "FACTUUR\n\nKlant            Factuurdatum      Factuurnummer      Vervaldatum\n"
     "K-77             8-9-2025          2025-0117          22-9-2025\n\n"
     "Totaal excl. btw        € 1.000,00\nBtw 21%                 €   210,00\nTotaal te betalen       € "
     "1.210,00\n",
     KIND_INVOICE, TRUE, NULL, "2025-0117", "2025-09-08", "2025-09-22", "1210.00", "EUR"},
    {"label above, value far right", "pdf", NULL,
     "Muster AG                    RECHNUNG\n                             Rechnungsnummer\n"
     "80333 München                                       471102\n                             "
     "Rechnungsdatum\n"
     "Deutschland                                         05.06.2025\n\nGesamtbetrag    59,50 EUR\n"
     "Zahlbar innerhalb von 14 Tagen ohne Abzug.\n",
     KIND_INVOICE, TRUE, NULL, "471102", "2025-06-05", "2025-06-19", "59.50", "EUR"},
    {"wrapped title, number up to the date", "pdf", NULL,
     "Rechnung des Versicherers (575) Nr. 210111 mit LV vom 18.04.2026\nZahlbetrag    59,50 EUR\n"
     "Fälligkeit: 02.05.2026\n",
     KIND_INVOICE, TRUE, NULL, "210111 mit LV", "2026-04-18", "2026-05-02", "59.50", "EUR"},
    {"header row above totals, junk between", "pdf", NULL,
     "FACTURE N° : F20260027\nDate : 31/01/2026\n\nConditions                       TOTAL HT      TOTAL TVA  "
     "    TOTAL TTC\n"
     "de trois fois le taux légal\n                                  100,00          10,00         110,00\n"
     "                                 Acompte :       10,00\nDate d'échéance : 28/02/2026\n"
     "                                 NET A PAYER     100,00 EUR\n",
     KIND_INVOICE, TRUE, NULL, "F20260027", "2026-01-31", "2026-02-28", "100.00", "EUR"},
    {"month first, told by the currency", "pdf", NULL,
     "INVOICE\nInvoice #  1187\nInvoice Date  03/04/2026\nDue Date  04/03/2026\nSubtotal  $90.00\nBalance "
     "Due  $90.00\n",
     KIND_INVOICE, TRUE, NULL, "1187", "2026-03-04", "2026-04-03", "90.00", "USD"},
    {"day first, told by another date", "pdf", NULL,
     "INVOICE\nInvoice #  1187\nInvoice Date  03/04/2026\nDue Date  25/04/2026\nBalance Due  90.00\n",
     KIND_INVOICE, TRUE, NULL, "1187", "2026-04-03", "2026-04-25", "90.00", "-"},
    {"an order of d and m that nothing tells", "pdf", NULL,
     "INVOICE\nInvoice #  1187\nInvoice Date  03/04/2026\nDue Date  05/04/2026\nBalance Due  90.00\n",
     KIND_INVOICE, TRUE, NULL, "1187", "-", "-", "90.00", "-"},
    {"a discount's last day is no due date", "pdf", NULL,
     "Rechnung Nr. 88 vom 30.05.2026\nZahlbetrag        4.284,00 EUR\nZahlungsbedingungen\n"
     "  Beschreibung                                    Fälligkeit\n"
     "  Bei Zahlung bis zum 06.06.2026 zahlen Sie mit 2,50 % Skonto      06.06.2026\n"
     "  Bis zum 13.06.2026 ohne Abzug                                    13.06.2026\n",
     KIND_INVOICE, TRUE, NULL, "88", "2026-05-30", "2026-06-13", "4284.00", "EUR"},
    {"heads of columns over two lines", "pdf", NULL,
     "INVOICE\nCustomer     Invoice       Invoice       Payment\nno           number        date          "
     "due date\n"
     "4711         99-B          6 June 2026   6 July 2026\nTotal     EUR 50.00\n",
     KIND_INVOICE, TRUE, NULL, "99-B", "2026-06-06", "2026-07-06", "50.00", "EUR"},
    {"the balance before was paid, this bill is not", "pdf", NULL,
     "Invoice number: 77-1\nInvoice date: 9 Feb 2026\nDue date: 1 Mar 2026\nPrevious balance    $398.12\n"
     "Payment received Jan 28    -$398.12\nTotal amount due    $412.77\n",
     KIND_INVOICE, TRUE, NULL, "77-1", "2026-02-09", "2026-03-01", "412.77", "USD"},
    {"numbered as a credit note", "pdf", NULL,
     "Stahlhandel\nGutschrift Nr. GU-11\nDatum: 14.05.2026\nzu Rechnung RG77 vom 20.02.2026\n"
     "Gesamtbetrag   595,00 EUR\n",
     KIND_CREDIT_NOTE, FALSE, "credit note", "GU-11", "2026-05-14", NULL, NULL, NULL},
    {"number and date under one label", "pdf", NULL,
     "TYRE CORP\nInvoice No./Date   90035581 / 04/18/2026\nCustomer No.   210045\n"
     "Terms of delivery   FCA Houston\nTerms of payment    Within 60 days without deduction\n"
     "Final amount                 $18,240.00\n",
     KIND_INVOICE, TRUE, NULL, "90035581", "2026-04-18", "2026-06-17", "18240.00", "USD"},
    {"what a discount leaves is not payable", "pdf", NULL,
     "Rechnung 24/3305     Köln, 04.11.2026\nRechnungssumme in EUR     2.380,00\n"
     "Bei Zahlung bis 14.11.2026 gewähren wir 2% Skonto, Zahlbetrag: 2.332,40 EUR\n"
     "Bei Zahlung bis 04.12.2026 ohne Abzug: 2.380,00 EUR\n",
     KIND_INVOICE, TRUE, NULL, "24/3305", "2026-11-04", "2026-12-04", "2380.00", "EUR"},
    {"parts that add up to the whole", "pdf", NULL,
     "Factura: A-2291   Fecha factura: 20/05/2026\nTOTAL FACTURA    3.000,00 €\nVencimientos:\n"
     "20/06/2026      1.500,00 €\n20/07/2026      1.500,00 €\n",
     KIND_INVOICE, TRUE, NULL, "A-2291", "2026-05-20", "2026-07-20", "3000.00", "EUR"},
    {"dates and amounts that do not add up are no parts", "pdf", NULL,
     "Factura: A-2291   Fecha factura: 20/05/2026\nTOTAL FACTURA    3.000,00 €\nVencimiento: 20/06/2026\n"
     "Pedido 20/07/2026      1.500,00 €\n",
     KIND_INVOICE, TRUE, NULL, "A-2291", "2026-05-20", "2026-06-20", "3000.00", "EUR"},
    {"complaints are no terms", "pdf", NULL,
     "Factuurnr.  24700112\nFactuurdatum  11-10-2026\nTotaal EUR  3.630,00\n"
     "Betalingsconditie: Binnen 30 dagen na factuurdatum\nReclames binnen 8 dagen na factuurdatum.\n",
     KIND_INVOICE, TRUE, NULL, "24700112", "2026-10-11", "2026-11-10", "3630.00", "EUR"},
    {"abbreviated labels", "pdf", NULL,
     "GARAGE\nFact.nr. 24-0551   Fact.datum 21-06-2026   Verv.datum 05-07-2026\nTe voldoen   € 484,00\n",
     KIND_INVOICE, TRUE, NULL, "24-0551", "2026-06-21", "2026-07-05", "484.00", "EUR"},
    {"a whole that only arithmetic names", "pdf", NULL,
     "Invoice 2291-B      May 10, 2026\nGarden works     $9,600.00\nFirst deposit   -$2,400.00\n"
     "First draw      -$3,600.00\nThis draw        $3,600.00\nPlease pay by May 20.\n",
     KIND_INVOICE, TRUE, NULL, "2291-B", "2026-05-10", "2026-05-20", "3600.00", "USD"},
    {"a denied payment", "pdf", NULL,
     "Rechnung RG-7712    Datum 17.05.2026\nSumme   428,00 EUR\n"
     "Zahlbar innerhalb 14 Tagen ohne Abzug. Firmenrechnung - nicht bar bezahlt.\n",
     KIND_INVOICE, TRUE, NULL, "RG-7712", "2026-05-17", "2026-05-31", "428.00", "EUR"},
    {"a means that settles at once", "pdf", NULL,
     "Rechnung RG-5512    Datum 09.01.2026\nZahlungsart: PayPal\nGesamtsumme   38,00 EUR\n", KIND_INVOICE,
     FALSE, "already paid", "RG-5512", "2026-01-09", NULL, "0.00", "EUR"},
    {"terms under their head among columns", "pdf", NULL,
     "Invoice Number     Invoice Date     Ship Via       Terms\n"
     "MS-20993           07/18/2026       Ground         Net 30 Days\nPlease Pay This Amount: $1,260.00\n",
     KIND_INVOICE, TRUE, NULL, "MS-20993", "2026-07-18", "2026-08-17", "1260.00", "USD"},
    {"a pro forma invoice is numbered as one", "pdf", NULL,
     "PRO FORMA FACTUUR 2026-P-7     Datum 03-06-2026\nTotaal   1.000,00 EUR\n", KIND_PROFORMA, FALSE,
     "proforma", NULL, NULL, NULL, NULL, NULL},
    {"whose dollar", "pdf", NULL,
     "HARBOUR PTY LTD   ABN 98 765 432 109\nTax Invoice No: S-44\nIssue date: 20 May 2026\n"
     "Payment due: 19 June 2026\nBalance owing   $880.00\n",
     KIND_INVOICE, TRUE, NULL, "S-44", "2026-05-20", "2026-06-19", "880.00", "AUD"},
    {"part paid before", "pdf", NULL,
     "Rechnung\nRechnungsnummer: 17/26\nRechnungsdatum: 05.06.2026\nRechnungssumme Brutto (inkl. USt.)     "
     "215,14\n"
     "Bereits bezahlt     50,00\nOffener Betrag     165,14\nFällig am 04.07.2026\n",
     KIND_INVOICE, TRUE, NULL, "17/26", "2026-06-05", "2026-07-04", "165.14", "-"},
    {"direct debit", "pdf", NULL,
     "Rechnung\nRechnungsnummer: R77\nRechnungsdatum: 19.01.2026\nBrutto   104,00 €\nZahlungsart: "
     "Bankeinzug\n"
     "Fälligkeitsdatum: 22.01.2026\n",
     KIND_INVOICE, FALSE, "direct debit", "R77", "2026-01-19", "2026-01-22", "104.00", "EUR"},
    {"a mandate only offered is no direct debit", "pdf", NULL,
     "Rechnung Nr. R78 vom 19.01.2026\nBrutto   104,00 €\nZahlbar innerhalb von 14 Tagen.\n"
     "Einfacher für Sie ist es, wenn Sie uns ein SEPA-Lastschriftmandat erteilen.\n",
     KIND_INVOICE, TRUE, NULL, "R78", "2026-01-19", "2026-02-02", "104.00", "EUR"},
    {"paid", "pdf", NULL,
     "Factuur\nFactuurnummer: 993\nFactuurdatum: 19 april 2026\nTotaal   € 717,97\n''iDEAL'' op 21 april "
     "2026   € 717,97\n",
     KIND_INVOICE, FALSE, "already paid", "993", "2026-04-19", NULL, "0.00", "EUR"},
    {"credit note", "pdf", NULL,
     "CREDIT NOTE\n\nCredit note no: CN-5\nDate: 3 March 2026\nTotal incl. VAT    EUR 50.00\n",
     KIND_CREDIT_NOTE, FALSE, "credit note", NULL, NULL, NULL, NULL, NULL},
    {"nothing owed", "pdf", NULL,
     "Rechnung Nr. 9 vom 05.03.2026\nBruttosumme   529,87\nErhaltene Anzahlungen   1.059,74\nZahlbetrag   "
     "-529,87\n",
     KIND_CREDIT_NOTE, FALSE, "already paid", "9", "2026-03-05", NULL, "-529.87", NULL},
    {"order", "pdf", NULL, "PURCHASE ORDER\n\nOrder No: 4711\nDate: 3 March 2026\nTotal    EUR 50.00\n",
     KIND_ORDER, FALSE, "order", "-", NULL, NULL, NULL, NULL},
    {"statement", "pdf", NULL,
     "Statement of account\n\nINV-1001  01/05/2026  $500.00  due 02/04/2026\nTotal outstanding $1,250.00\n",
     KIND_STATEMENT, FALSE, "statement", NULL, NULL, NULL, NULL, NULL},
    {"statement with a column of invoices", "pdf", NULL,
     "Acme Ltd            STATEMENT OF ACCOUNT\n\nDate          Invoice No     Due date      Amount\n"
     "01/05/2026    INV-1001       31/05/2026    500.00\n20/05/2026    INV-1014       19/06/2026    750.00\n"
     "\nTotal due     1,250.00\n",
     KIND_STATEMENT, FALSE, "statement", NULL, NULL, NULL, NULL, NULL},
    {"a dunning letter", "pdf", NULL,
     "Muster AG\n\n2. Mahnung zu Rechnung Nr. 4711\n\nRechnungsnummer: 4711\nRechnungsdatum: 05.01.2026\n"
     "Fällig am: 19.01.2026\nOffener Betrag: 119,00 EUR\n",
     KIND_REMINDER, FALSE, "reminder", NULL, NULL, NULL, NULL, NULL},
    {"a delivery note", "pdf", NULL,
     "Muster AG\n\nLieferschein Nr. LS-2026-7\nDatum: 05.01.2026\nRechnungsadresse: Kunde GmbH\n10 Stk "
     "Schrauben   12,00\n"
     "Gesamt 12,00 EUR\n",
     KIND_OTHER, FALSE, NULL, NULL, NULL, NULL, NULL, NULL},
    {"an order confirmation", "pdf", NULL,
     "Muster AG\n\nAuftragsbestätigung AB-2026-7\nDatum: 05.01.2026\nRechnungsadresse: Kunde GmbH\n"
     "Gesamtbetrag 12,00 EUR\nZahlungsbedingungen: 30 Tage nach Rechnungserhalt\n",
     KIND_ORDER, FALSE, "order", NULL, NULL, NULL, NULL, NULL},
    {"text invoice, terms of a whole line", "text", "2026-05-05",
     "Hi,\n\nhere is our invoice for last month's work.\n\nInvoice number - RE2026058628\nInvoice date - "
     "05/05/2026\n"
     "Total due - $958.99\n\nwithin one calendar month\n\n-- \nContoso Ltd\n",
     KIND_INVOICE, TRUE, NULL, "RE2026058628", "2026-05-05", "2026-06-05", "958.99", "USD"},
    {"mail's date settles the order", "text", "2026-04-03",
     "Hi,\n\nour invoice:\n\nInvoice number: 4411\nInvoice date: 03/04/2026\nAmount due: 90.00\n\nNet 30\n",
     KIND_INVOICE, TRUE, NULL, "4411", "2026-04-03", "2026-05-03", "90.00", "-"},
    {"days between label words are no amount", "text", NULL,
     "Beste,\n\nhierbij onze factuur.\n\nFactuurnummer INV-9402\nFactuurdatum 24 april 2026\nTe betalen € "
     "3.027,73\n\n"
     "Gelieve te betalen binnen 30 dagen na factuurdatum.\n",
     KIND_INVOICE, TRUE, NULL, "INV-9402", "2026-04-24", "2026-05-24", "3027.73", "EUR"},
    {"forwarded", "text", NULL,
     "Hi Lisa, can you pay this one please?\n\n---------- Forwarded message ---------\nFrom: Hosting Co\n\n"
     "Invoice number: 88213\nInvoice date: 03/01/2026\nAmount due: $312.40\nDue date: 03/31/2026\n",
     KIND_OTHER, FALSE, "a forwarded message", NULL, NULL, NULL, NULL, NULL},
    {"a question about theirs", "text", NULL,
     "Hello,\n\nline 3 on your invoice 4471 (EUR 980.00) does not match our order. Could you check?\n",
     KIND_OTHER, FALSE, NULL, NULL, NULL, NULL, NULL, NULL},
    {"a quote", "text", NULL,
     "Hi Dana,\n\nattached is our quote Q-2026-118 for $4,250.00. The offer is valid until March 31, 2026.\n"
     "Payment terms: 50% in advance, balance net 30.\n",
     KIND_QUOTE, FALSE, "quote", NULL, NULL, NULL, NULL, NULL},
    {"a reminder by hand", "text", NULL,
     "Hi Sam,\n\njust checking whether you have seen invoice INV-87 over $2,310.00 which was due on "
     "02/14/2026.\n",
     KIND_REMINDER, FALSE, "reminder", NULL, NULL, NULL, NULL, NULL},
    {"a contract's clause", "text", NULL,
     "4.2 Invoices are payable within thirty (30) days from receipt. 4.3 Late payments bear interest at "
     "8%.\n",
     KIND_OTHER, FALSE, NULL, "-", NULL, NULL, "-", NULL},
    {"nothing", "pdf", NULL, "", KIND_OTHER, FALSE, NULL, "-", "-", "-", "-", "-"},
    {"no text but marks", "pdf", NULL, "# : - ( ) %\n\f\n", KIND_OTHER, FALSE, NULL, "-", "-", "-", "-", "-"},
};

static Lexicon *load(void)
{
    const char *top = getenv("top_srcdir");
    g_autofree char *dir = g_build_filename(top ? top : ".", "conf/lexicon", NULL);
    const char *dirs[] = {dir, NULL}, *purposes[] = {"invoice", NULL};
    Lexicon *lex = lexload(dirs, purposes, NULL);
    assert_non_null(lex);
    return lex;
}

static guint n_bad; // over all rows, so that one run shows them all

static void check_field(const Row *row, const InvoiceFacts *facts, FactField field, const char *want)
{
    const char *got = facts->field[field].value ? facts->field[field].value : "-";
    if (!want)
        return;
    if (strcmp(got, want) != 0) {
        print_error("%s: field %d is \"%s\", want \"%s\"\n", row->name, (int)field, got, want);
        n_bad++;
    }
    if (facts->field[field].value && field != FACT_CURRENCY)
        assert_non_null(facts->field[field].evidence);
}

static void check_row(const Row *row, Lexicon *lex)
{
    TermContext terms = {.issued = DAY_NONE, .mail_date = day_parse(row->mail_date)};
    ProseInput in = {.text = row->text, .source = row->source, .part = "1", .terms = &terms};
    g_autoptr(InvoiceFacts) facts = prose_read(&in, lex);
    gboolean other_why = row->why_not && g_strcmp0(facts->why_not, row->why_not) != 0;
    if (facts->kind != row->kind || facts->chase != row->chase || other_why) {
        print_error("%s: kind %d chase %d why %s\n", row->name, (int)facts->kind, facts->chase,
                    facts->why_not ? facts->why_not : "-");
        n_bad++;
    }
    if (facts->chase)
        assert_null(facts->why_not);
    check_field(row, facts, FACT_NUMBER, row->number);
    check_field(row, facts, FACT_ISSUED, row->issued);
    check_field(row, facts, FACT_DUE, row->due);
    check_field(row, facts, FACT_PAYABLE, row->payable);
    check_field(row, facts, FACT_CURRENCY, row->currency);
}

static void test_rows(void **state)
{
    (void)state;
    g_autoptr(Lexicon) lex = load();
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
        check_row(&rows[i], lex);
    assert_int_equal(n_bad, 0);
}

// Every prefix of a page, cut at any byte: nothing reads past its end.
static void test_truncated(void **state)
{
    (void)state;
    g_autoptr(Lexicon) lex = load();
    const char *page = rows[4].text;
    TermContext terms = {.issued = DAY_NONE, .mail_date = DAY_NONE};
    for (size_t n = 0; n <= strlen(page); n += 3) {
        g_autofree char *cut = g_strndup(page, n);
        g_autofree char *valid = g_utf8_make_valid(cut, -1);
        ProseInput in = {.text = valid, .source = "pdf", .part = "1", .terms = &terms};
        g_autoptr(InvoiceFacts) facts = prose_read(&in, lex);
        assert_true(!facts->chase || (facts->field[FACT_NUMBER].value && facts->field[FACT_PAYABLE].value));
    }
}

// Pages made to be slow: thousands of labels, cells, dates and amounts. They must be read, and soon; the
// test's own limit is the runner's.
static void test_hostile(void **state)
{
    static const char *const units[] = {"Total 1,00  ", "Invoice No  ", "01/02/2026  ",
                                        "Total 1,00\n", "due date\n",   "payable net 30 days by 01/02/2026 ",
                                        "((((",         "1.1.1.1 "};
    (void)state;
    g_autoptr(Lexicon) lex = load();
    TermContext terms = {.issued = DAY_NONE, .mail_date = DAY_NONE};
    for (size_t i = 0; i < G_N_ELEMENTS(units); i++) {
        g_autoptr(GString) text = g_string_new("INVOICE\n");
        while (text->len < 300000)
            g_string_append(text, units[i]);
        ProseInput in = {.text = text->str, .source = "pdf", .part = "1", .terms = &terms};
        g_autoptr(InvoiceFacts) facts = prose_read(&in, lex);
        assert_false(facts->chase);
    }
}

// The payment details and parties of one page.
static void test_payment(void **state)
{
    (void)state;
    g_autoptr(Lexicon) lex = load();
    TermContext terms = {.issued = DAY_NONE, .mail_date = DAY_NONE};
    ProseInput in = {.text =
                         "Rechnung Nr. 5 vom 05.03.2026\nKäufer:\n  Beispiel GmbH\nGesamtbetrag 59,50 EUR\n"
                         "IBAN: DE89 3704 0044 0532 0130 00   BIC: COBADEFFXXX\n"
                         "Verwendungszweck: 5/2026\nhttps://pay.example/i/5\n",
                     .source = "pdf",
                     .part = "1",
                     .terms = &terms};
    g_autoptr(InvoiceFacts) facts = prose_read(&in, lex);
    assert_string_equal(facts->field[FACT_IBAN].value, "DE89370400440532013000");
    assert_string_equal(facts->field[FACT_BIC].value, "COBADEFFXXX");
    assert_string_equal(facts->field[FACT_REFERENCE].value, "5/2026");
    assert_string_equal(facts->field[FACT_LINK].value, "https://pay.example/i/5");
    assert_string_equal(facts->field[FACT_BUYER].value, "Beispiel GmbH");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rows),
        cmocka_unit_test(test_truncated),
        cmocka_unit_test(test_hostile),
        cmocka_unit_test(test_payment),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

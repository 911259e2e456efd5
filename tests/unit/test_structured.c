// reader: structured invoices, small ones written for each rule; the corpus has the real ones (make score).
#include "tests/unit/cm.h"

#include "policy/base/status.h"
#include "reader/facts.h"
#include "reader/structured.h"
#include "reader/xml.h"

#define UBL "xmlns='urn:oasis:names:specification:ubl:schema:xsd:Invoice-2'"
#define UBL_BODY                                                                                             \
    "<ID>R-1</ID><IssueDate>2024-01-10</IssueDate>%s<DocumentCurrencyCode>EUR</DocumentCurrencyCode>"        \
    "<AccountingSupplierParty><Party><PartyName><Name>S</Name></PartyName></Party>"                          \
    "</AccountingSupplierParty><AccountingCustomerParty><Party><PartyLegalEntity>"                           \
    "<RegistrationName>B Ltd</RegistrationName></PartyLegalEntity></Party></AccountingCustomerParty>"        \
    "%s<LegalMonetaryTotal><TaxInclusiveAmount currencyID='EUR'>119.00</TaxInclusiveAmount>%s"               \
    "</LegalMonetaryTotal>"

static SourceContext context(void)
{
    return (SourceContext){.terms = {.issued = DAY_NONE, .mail_date = DAY_NONE}};
}

static InvoiceFacts *read_text(const char *xml, GPtrArray *out)
{
    const SourceContext c = context();
    structured_read(xml, strlen(xml), "2", &c, out);
    return out->len > 0 ? out->pdata[0] : NULL;
}

static const char *value(const InvoiceFacts *facts, FactField field)
{
    return facts->field[field].value ? facts->field[field].value : "-";
}

static void test_ubl(void **state)
{
    static const struct {
        const char *head, *pay, *owed, *due, *payable, *why_not;
        DocumentKind kind;
    } rows[] = {
        {"<InvoiceTypeCode>380</InvoiceTypeCode><DueDate>2024-02-01</DueDate>", "",
         "<PayableAmount>119.00</PayableAmount>", "2024-02-01", "119.00", NULL, KIND_INVOICE},
        {"", "<PaymentMeans><PaymentDueDate>2024-02-02Z</PaymentDueDate></PaymentMeans>",
         "<PayableAmount>0119</PayableAmount>", "2024-02-02", "119", NULL, KIND_INVOICE},
        {"",
         "<PaymentTerms><PaymentDueDate>2024-02-03</PaymentDueDate></PaymentTerms>"
         "<PaymentTerms><PaymentDueDate>2024-03-03</PaymentDueDate></PaymentTerms>",
         "<PayableAmount>119.00</PayableAmount>", "2024-03-03", "119.00", NULL, KIND_INVOICE},
        {"", "", "<PrepaidAmount>119.00</PrepaidAmount><PayableAmount>0.00</PayableAmount>", "-", "0.00",
         "already paid", KIND_INVOICE},
        {"", "", "<PayableAmount>-5</PayableAmount>", "-", "-5", "nothing to pay", KIND_INVOICE},
        {"", "", "<PayableAmount>1,190.00</PayableAmount>", "-", "-", "no amount", KIND_INVOICE},
        {"<InvoiceTypeCode>389</InvoiceTypeCode>", "", "<PayableAmount>119</PayableAmount>", "-", "119",
         "self-billed", KIND_INVOICE},
        {"<InvoiceTypeCode>381</InvoiceTypeCode>", "", "<PayableAmount>119</PayableAmount>", "-", "119",
         "credit note", KIND_CREDIT_NOTE},
        {"<InvoiceTypeCode>384</InvoiceTypeCode>", "", "<PayableAmount>119</PayableAmount>", "-", "119", NULL,
         KIND_INVOICE},
        {"<InvoiceTypeCode>325</InvoiceTypeCode>", "", "<PayableAmount>119</PayableAmount>", "-", "119",
         "proforma", KIND_PROFORMA},
        {"", "<PaymentMeans><PaymentMeansCode>59</PaymentMeansCode></PaymentMeans>",
         "<PayableAmount>119</PayableAmount>", "-", "119", "direct debit", KIND_INVOICE},
        {"", "<PaymentMeans><PaymentMeansCode>48</PaymentMeansCode></PaymentMeans>",
         "<PayableAmount>119</PayableAmount>", "-", "119", "card payment", KIND_INVOICE},
        {"",
         "<PaymentMeans><PaymentMeansCode>59</PaymentMeansCode></PaymentMeans>"
         "<PaymentMeans><PaymentMeansCode>58</PaymentMeansCode></PaymentMeans>",
         "<PayableAmount>119</PayableAmount>", "-", "119", NULL, KIND_INVOICE},
    };
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(GPtrArray) out = g_ptr_array_new_with_free_func((GDestroyNotify)facts_free);
        g_autofree char *xml = g_strdup_printf("<Invoice " UBL ">" UBL_BODY "</Invoice>", rows[i].head,
                                               rows[i].pay, rows[i].owed);
        const InvoiceFacts *facts = read_text(xml, out);
        assert_non_null(facts);
        assert_string_equal(value(facts, FACT_NUMBER), "R-1");
        assert_string_equal(value(facts, FACT_SELLER), "S");
        assert_string_equal(value(facts, FACT_BUYER), "B Ltd");
        assert_string_equal(value(facts, FACT_DUE), rows[i].due);
        assert_string_equal(value(facts, FACT_PAYABLE), rows[i].payable);
        assert_int_equal(facts->kind, rows[i].kind);
        if (g_strcmp0(facts->why_not, rows[i].why_not) != 0)
            fail_msg("row %zu: %s", i, facts->why_not);
        assert_int_equal(facts->chase, rows[i].why_not == NULL);
    }
}

#define CII_HEAD                                                                                             \
    "<r:CrossIndustryInvoice xmlns:r='urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100'>"        \
    "<r:ExchangedDocument><ID>C-1</ID><TypeCode>380</TypeCode><IssueDateTime><DateTimeString format='102'>"  \
    "20240110</DateTimeString></IssueDateTime></r:ExchangedDocument><r:SupplyChainTradeTransaction>"         \
    "<ApplicableHeaderTradeSettlement><InvoiceCurrencyCode>EUR</InvoiceCurrencyCode>"
#define CII_TAIL                                                                                             \
    "<SpecifiedTradeSettlementHeaderMonetarySummation><GrandTotalAmount "                                    \
    "currencyID='SEK'>900</GrandTotalAmount>"                                                                \
    "<GrandTotalAmount currencyID='EUR'>90</GrandTotalAmount><DuePayableAmount>90</DuePayableAmount>"        \
    "</SpecifiedTradeSettlementHeaderMonetarySummation></ApplicableHeaderTradeSettlement>"                   \
    "</r:SupplyChainTradeTransaction></r:CrossIndustryInvoice>"
#define CII_DUE(day)                                                                                         \
    "<DueDateDateTime><DateTimeString format='102'>" day "</DateTimeString></DueDateDateTime>"
#define CII_TERM(x) "<SpecifiedTradePaymentTerms>" x "</SpecifiedTradePaymentTerms>"
#define CII_SKONTO                                                                                           \
    "<ApplicableTradePaymentDiscountTerms><BasisPeriodMeasure unitCode='DAY'>10</BasisPeriodMeasure>"        \
    "<CalculationPercent>2.5</CalculationPercent></ApplicableTradePaymentDiscountTerms>"

static void test_cii_terms(void **state)
{
    static const struct {
        const char *xml, *due;
        guint discounts;
    } rows[] = {
        {CII_HEAD CII_TERM(CII_DUE("20240201")) CII_TAIL, "2024-02-01", 0},
        {CII_HEAD CII_TERM(CII_DUE("20240120") CII_SKONTO) CII_TERM(CII_DUE("20240210")) CII_TAIL,
         "2024-02-10", 1},
        {CII_HEAD CII_TERM(CII_DUE("20240210")) CII_TERM(CII_DUE("20240220") CII_SKONTO) CII_TAIL,
         "2024-02-10", 1},
        {CII_HEAD CII_TERM(CII_DUE("202402102359")) CII_TAIL, "2024-02-10", 0},
        {CII_HEAD CII_TAIL, "-", 0},
    };
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(GPtrArray) out = g_ptr_array_new_with_free_func((GDestroyNotify)facts_free);
        const InvoiceFacts *facts = read_text(rows[i].xml, out);
        assert_non_null(facts);
        assert_string_equal(value(facts, FACT_ISSUED), "2024-01-10");
        assert_string_equal(value(facts, FACT_TOTAL), "90");
        assert_string_equal(value(facts, FACT_DUE), rows[i].due);
        guint discounts = 0;
        for (guint k = 0; k < facts->terms->len; k++)
            discounts += ((const Term *)facts->terms->pdata[k])->percent_bp == 250;
        assert_int_equal(discounts, rows[i].discounts);
    }
}

static void test_roots(void **state)
{
    static const struct {
        const char *xml;
        gboolean known;
        DocumentKind kind;
    } rows[] = {
        {"<a:StandardBusinessDocument xmlns:a='urn:sbdh'><a:H/><Invoice " UBL "><ID>9</ID></Invoice>"
         "</a:StandardBusinessDocument>",
         TRUE, KIND_INVOICE},
        {"\xef\xbb\xbf<?xml version='1.0' encoding='utf-8'?><Invoice " UBL "><ID>9</ID></Invoice>", TRUE,
         KIND_INVOICE},
        {"\n<?xml version='1.0' encoding='utf-16'?><Invoice " UBL "><ID>9</ID></Invoice>", TRUE,
         KIND_INVOICE},
        {"<CreditNote xmlns='urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2'><ID>1</ID>"
         "</CreditNote>",
         TRUE, KIND_CREDIT_NOTE},
        {"<Order xmlns='urn:oasis:names:specification:ubl:schema:xsd:Order-2'/>", TRUE, KIND_ORDER},
        {"<r:SCRDMCCBDACIOMessageStructure xmlns:r='x'/>", TRUE, KIND_ORDER},
        {"<Invoice><Id>7</Id></Invoice>", FALSE, KIND_OTHER}, // some other program's own format
        {"<feed/>", FALSE, KIND_OTHER},
        {"<Invoice " UBL "><ID>9</ID>", TRUE, KIND_UNREADABLE},
        {"<!DOCTYPE Invoice [<!ENTITY a 'b'>]><Invoice " UBL "><ID>&a;</ID></Invoice>", TRUE,
         KIND_UNREADABLE},
    };
    (void)state;
    const SourceContext c = context();
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(GPtrArray) out = g_ptr_array_new_with_free_func((GDestroyNotify)facts_free);
        if (structured_read(rows[i].xml, strlen(rows[i].xml), "2", &c, out) != rows[i].known)
            fail_msg("row %zu", i);
        assert_int_equal(out->len, rows[i].known);
        if (rows[i].known)
            assert_int_equal(((const InvoiceFacts *)out->pdata[0])->kind, rows[i].kind);
    }
}

static void test_fatturapa(void **state)
{
    static const char xml[] =
        "<p:FatturaElettronica xmlns:p='http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2'>"
        "<FatturaElettronicaHeader><CedentePrestatore><DatiAnagrafici><Anagrafica><Nome>Ugo</Nome>"
        "<Cognome>Neri</Cognome></Anagrafica></DatiAnagrafici></CedentePrestatore>"
        "</FatturaElettronicaHeader>"
        "<FatturaElettronicaBody><DatiGenerali><DatiGeneraliDocumento><TipoDocumento>TD01</TipoDocumento>"
        "<Divisa>EUR</Divisa><Data>2024-01-10</Data><Numero>7/A</Numero>"
        "<ImportoTotaleDocumento>122.00</ImportoTotaleDocumento></DatiGeneraliDocumento></DatiGenerali>"
        "<DatiPagamento><DettaglioPagamento><ModalitaPagamento>MP05</ModalitaPagamento>"
        "<DataScadenzaPagamento>2024-02-10</DataScadenzaPagamento><ImportoPagamento>51.00</ImportoPagamento>"
        "</DettaglioPagamento><DettaglioPagamento><ModalitaPagamento>MP05</ModalitaPagamento>"
        "<DataScadenzaPagamento>2024-03-10</DataScadenzaPagamento><ImportoPagamento>51.00</ImportoPagamento>"
        "</DettaglioPagamento></DatiPagamento></FatturaElettronicaBody>"
        "<FatturaElettronicaBody><DatiGenerali><DatiGeneraliDocumento><TipoDocumento>TD04</TipoDocumento>"
        "<Numero>8/A</Numero></DatiGeneraliDocumento></DatiGenerali></FatturaElettronicaBody>"
        "</p:FatturaElettronica>";
    (void)state;
    g_autoptr(GPtrArray) out = g_ptr_array_new_with_free_func((GDestroyNotify)facts_free);
    const InvoiceFacts *facts = read_text(xml, out);
    assert_int_equal(out->len, 2);
    assert_string_equal(value(facts, FACT_SELLER), "Ugo Neri");
    assert_string_equal(value(facts, FACT_PAYABLE), "102.00"); // what is asked for, not the total
    assert_string_equal(value(facts, FACT_DUE), "2024-03-10");
    assert_int_equal(facts->terms->len, 2);
    assert_int_equal(((const InvoiceFacts *)out->pdata[1])->kind, KIND_CREDIT_NOTE);
}

static void test_xml_caps(void **state)
{
    static const struct {
        const char *head, *unit;
        int n;
        const char *tail;
    } rows[] = {
        {"", "<a>", 65, ""},
        {"<a ", "", 0, ""}, // attributes are added below
        {"<!DOCTYPE a SYSTEM 'file:///etc/passwd'>", "<a/>", 1, ""},
        {"<?xml version='1.0'?><!DOCTYPE a [<!ENTITY x 'y'>]>", "<a>&x;</a>", 1, ""},
    };
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        GString *xml = g_string_new(rows[i].head);
        for (int k = 0; k < rows[i].n; k++)
            g_string_append(xml, rows[i].unit);
        for (int k = 0; i == 1 && k < 65; k++)
            g_string_append_printf(xml, "a%d='' ", k);
        g_string_append(xml, i == 1 ? "/>" : rows[i].tail);
        g_autoptr(GError) error = NULL;
        g_autoptr(xmlDoc) doc = xml_parse(xml->str, xml->len, NULL, &error);
        assert_null(doc);
        assert_true(g_error_matches(error, PD_ERROR, PD_ERR_LIMIT));
        g_string_free(xml, TRUE);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_ubl),       cmocka_unit_test(test_cii_terms), cmocka_unit_test(test_roots),
        cmocka_unit_test(test_fatturapa), cmocka_unit_test(test_xml_caps),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

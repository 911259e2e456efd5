// Cross Industry Invoice. Called by reader/structured.c with the root element. ZUGFeRD 1.0 differs from D16B
// by names only, so each step tries both. Of several payment terms the net one, without discount, gives the
// due date (BT-9).
#include "reader/cii.h"

#include <string.h>

typedef struct {
    const xmlNode *document, *agreement, *settlement, *sums;
} Cii;

static const xmlNode *first_of(const xmlNode *node, const char *a, const char *b)
{
    const xmlNode *found = xml_find(node, a);
    return found ? found : xml_find(node, b);
}

static Cii locate(const xmlNode *root)
{
    Cii c = {0};
    c.document = first_of(root, "ExchangedDocument", "HeaderExchangedDocument");
    const xmlNode *deal =
        first_of(root, "SupplyChainTradeTransaction", "SpecifiedSupplyChainTradeTransaction");
    c.agreement = first_of(deal, "ApplicableHeaderTradeAgreement", "ApplicableSupplyChainTradeAgreement");
    c.settlement = first_of(deal, "ApplicableHeaderTradeSettlement", "ApplicableSupplyChainTradeSettlement");
    c.sums = first_of(c.settlement, "SpecifiedTradeSettlementHeaderMonetarySummation",
                      "SpecifiedTradeSettlementMonetarySummation");
    return c;
}

static void set(InvoiceFacts *facts, FactField field, const xmlNode *node, const char *path)
{
    g_autofree char *text = xml_get(node, path);
    facts_set(facts, field, text, text, 1.0);
}

// UN/EDIFACT 2379 formats whose day is written the other way round or without its century; 102 (CCYYMMDD) and
// those that begin with it (203, 204, 205) need no table. A month (610) or a week (616) is no day.
static Day odd_format(const char *form, const char *text)
{
    static const struct {
        const char *form, *order; // where year, month and day stand
    } forms[] = {{"2", "ddmmyy"}, {"3", "mmddyy"}, {"4", "ddmmyyyy"}, {"101", "yymmdd"}};
    char day[DAY_TEXT_SIZE] = "20";
    for (gsize i = 0; i < G_N_ELEMENTS(forms); i++) {
        const char *order = forms[i].order;
        gsize n = strlen(order);
        if (g_strcmp0(form, forms[i].form) != 0 || strlen(text) != n || strspn(text, "0123456789") != n)
            continue;
        gsize year = strcspn(order, "y"), century = strlen(order) == 8 ? 0 : 2;
        memcpy(day + century, text + year, strspn(order + year, "y"));
        memcpy(day + 4, text + strcspn(order, "m"), 2);
        memcpy(day + 6, text + strcspn(order, "d"), 2);
        day[8] = '\0';
        return day_parse(day);
    }
    return DAY_NONE;
}

static Day day_at(const xmlNode *node)
{
    static const char *const paths[] = {"DateTimeString", "DateTime", "Date", NULL};
    g_autofree char *form = xml_attribute(xml_find(node, "DateTimeString"), "format");
    g_autofree char *text = xml_get_any(node, paths);
    if (!text)
        text = xml_text(node);
    Day odd = text && form ? odd_format(form, text) : DAY_NONE;
    if (odd != DAY_NONE)
        return odd;
    Day day = verdict_day(text);
    if (day != DAY_NONE || !text || strlen(text) <= 8)
        return day;
    if (strspn(text, "0123456789") >= 12)
        text[8] = '\0';
    return verdict_day(text);
}

static void set_day(InvoiceFacts *facts, FactField field, const xmlNode *node)
{
    char buf[DAY_TEXT_SIZE];
    g_autofree char *text = xml_text(node);
    Day day = node ? day_at(node) : DAY_NONE;
    if (day != DAY_NONE)
        facts_set(facts, field, day_format(day, buf), text, 1.0);
    else if (text)
        facts_note(facts, "a date that is none: %s", text);
}

typedef struct {
    FactField name, trade, email, country;
} PartyFields;

static void read_address(InvoiceFacts *facts, const xmlNode *party, FactField field)
{
    static const char *const paths[] = {"DefinedTradeContact/EmailURIUniversalCommunication/URIID",
                                        "DefinedTradeContact/EmailURIUniversalCommunication/CompleteNumber",
                                        "URIUniversalCommunication/URIID", NULL};
    for (gsize i = 0; paths[i]; i++) {
        g_autofree char *text = xml_get(party, paths[i]);
        verdict_email(facts, field, text);
    }
}

static void read_party(InvoiceFacts *facts, const xmlNode *party, PartyFields fields)
{
    g_autofree char *name = xml_get(party, "Name");
    g_autofree char *trade = xml_get(party, "SpecifiedLegalOrganization/TradingBusinessName");
    g_autofree char *person = xml_get(party, "DefinedTradeContact/PersonName");
    facts_set(facts, fields.name, name ? name : trade ? trade : person, NULL, name ? 1.0 : 0.8);
    facts_set(facts, fields.trade, trade, NULL, 1.0);
    read_address(facts, party, fields.email);
    set(facts, fields.country, party, "PostalTradeAddress/CountryID");
    if (fields.name == FACT_BUYER)
        set(facts, FACT_BUYER_REGION, party, "PostalTradeAddress/CountrySubDivisionName");
}

static void read_head(InvoiceFacts *facts, const Cii *c)
{
    set(facts, FACT_NUMBER, c->document, "ID");
    set(facts, FACT_TYPE_CODE, c->document, "TypeCode");
    set_day(facts, FACT_ISSUED, xml_find(c->document, "IssueDateTime"));
    g_autofree char *currency = xml_get(c->settlement, "InvoiceCurrencyCode");
    verdict_currency(facts, currency, 1.0);
    set(facts, FACT_BUYER_REFERENCE, c->agreement, "BuyerReference");
    set(facts, FACT_ORDER, c->agreement, "BuyerOrderReferencedDocument/IssuerAssignedID");
    set(facts, FACT_ORDER, c->agreement, "BuyerOrderReferencedDocument/ID");
    set(facts, FACT_CORRECTS, c->settlement, "InvoiceReferencedDocument/IssuerAssignedID");
    set(facts, FACT_CORRECTS, c->settlement, "InvoiceReferencedDocument/ID");
    read_party(facts, xml_find(c->agreement, "SellerTradeParty"),
               (PartyFields){FACT_SELLER, FACT_SELLER_TRADE, FACT_SELLER_EMAIL, FACT_SELLER_COUNTRY});
    read_party(facts, xml_find(c->agreement, "BuyerTradeParty"),
               (PartyFields){FACT_BUYER, FACT_BUYER_TRADE, FACT_BUYER_EMAIL, FACT_BUYER_COUNTRY});
}

// An amount may stand twice, in the invoice's and in the tax authority's currency.
static char *amount_at(const Cii *c, const char *path, const char *currency)
{
    g_autoptr(GPtrArray) nodes = xml_all(c->sums, path);
    for (guint i = 0; i < nodes->len; i++) {
        g_autofree char *id = xml_attribute(nodes->pdata[i], "currencyID");
        if (!id || !currency || g_ascii_strcasecmp(id, currency) == 0)
            return xml_text(nodes->pdata[i]);
    }
    return nodes->len > 0 ? xml_text(nodes->pdata[0]) : NULL;
}

static void read_amounts(InvoiceFacts *facts, const Cii *c)
{
    const char *currency = facts->field[FACT_CURRENCY].value;
    g_autofree char *payable = amount_at(c, "DuePayableAmount", currency);
    g_autofree char *total = amount_at(c, "GrandTotalAmount", currency);
    g_autofree char *prepaid = amount_at(c, "TotalPrepaidAmount", currency);
    verdict_amount(facts, FACT_PAYABLE, payable);
    verdict_amount(facts, FACT_TOTAL, total);
    verdict_amount(facts, FACT_PREPAID, prepaid);
    if (!payable && total && !prepaid) { // ZUGFeRD 1.0 BASIC may leave it out: nothing was prepaid
        facts->total_is_due = TRUE;
        facts_note(facts, "no payable amount is given; the grand total is what is owed");
    }
    if (!currency) {
        g_autofree char *id = xml_attribute(xml_find(c->sums, "DuePayableAmount"), "currencyID");
        verdict_currency(facts, id, 0.9);
    }
}

static void read_account(InvoiceFacts *facts, const Cii *c)
{
    const char *base = "SpecifiedTradeSettlementPaymentMeans/PayeePartyCreditorFinancialAccount";
    g_autofree char *iban = g_strconcat(base, "/IBANID", NULL);
    g_autofree char *account = g_strconcat(base, "/ProprietaryID", NULL);
    set(facts, FACT_IBAN, c->settlement, iban);
    g_autofree char *own = xml_get(c->settlement, account);
    if (own && g_ascii_isalpha(own[0]) && g_ascii_isalpha(own[1]) && g_ascii_isdigit(own[2]))
        facts_set(facts, FACT_IBAN, own, own, 1.0); // programs before 2.0 wrote the IBAN here too
    set(facts, FACT_BIC, c->settlement,
        "SpecifiedTradeSettlementPaymentMeans/PayeeSpecifiedCreditorFinancialInstitution/BICID");
    set(facts, FACT_REFERENCE, c->settlement, "PaymentReference");
}

static gboolean has_discount(const xmlNode *term)
{
    const xmlNode *discount = xml_find(term, "ApplicableTradePaymentDiscountTerms");
    g_autofree char *percent = xml_get(discount, "CalculationPercent");
    g_autofree char *amount = xml_get(discount, "ActualDiscountAmount");
    const char *figure = percent ? percent : amount; // a discount of nothing is none
    return figure && strspn(figure, "0.,") != strlen(figure);
}

static Day due_of(const xmlNode *term)
{
    const xmlNode *due = xml_find(term, "DueDateDateTime");
    return due ? day_at(due) : DAY_NONE;
}

// The last due date of the terms without discount; if all have one, the last of all.
static Day net_due(const GPtrArray *terms)
{
    Day net = DAY_NONE, any = DAY_NONE;
    for (guint i = 0; i < terms->len; i++) {
        Day due = due_of(terms->pdata[i]);
        any = MAX(any, due);
        if (!has_discount(terms->pdata[i]))
            net = MAX(net, due);
    }
    return net != DAY_NONE ? net : any;
}

static Term *structured_term(const xmlNode *node, guint n_terms)
{
    g_autofree char *percent = xml_get(node, "ApplicableTradePaymentDiscountTerms/CalculationPercent");
    g_autofree char *days = xml_get(node, "ApplicableTradePaymentDiscountTerms/BasisPeriodMeasure");
    g_autofree char *share = xml_get(node, "PartialPaymentAmount");
    Day due = due_of(node);
    Term *term = g_new0(Term, 1);
    term->date = due;
    if (verdict_percent_bp(percent) > 0) {
        term->kind = TERM_DISCOUNT;
        term->percent_bp = verdict_percent_bp(percent);
        term->days = days ? (int)CLAMP(g_ascii_strtoll(days, NULL, 10), 0, 3650) : 0;
        term->text = g_strdup_printf("%s %%", percent);
        return term;
    }
    if (n_terms > 1 && share && due != DAY_NONE) {
        term->kind = TERM_INSTALMENT;
        term->amount = g_steal_pointer(&share);
        term->text = g_strdup(term->amount);
        return term;
    }
    g_free(term);
    return NULL;
}

static void read_due(InvoiceFacts *facts, const Cii *c, const SourceContext *context)
{
    g_autoptr(GPtrArray) terms = xml_all(c->settlement, "SpecifiedTradePaymentTerms");
    g_autoptr(GPtrArray) texts = g_ptr_array_new_with_free_func(g_free);
    for (guint i = 0; i < terms->len; i++) {
        g_autoptr(GPtrArray) descriptions = xml_all(terms->pdata[i], "Description");
        for (guint k = 0; k < descriptions->len; k++) {
            char *text = xml_lines(descriptions->pdata[k]);
            if (text)
                g_ptr_array_add(texts, text);
        }
    }
    char buf[DAY_TEXT_SIZE];
    Day due = net_due(terms);
    verdict_due(facts, due != DAY_NONE ? day_format(due, buf) : NULL, texts, context->lex, &context->terms);
    gboolean from_text = facts->terms->len > 0;
    for (guint i = 0; !from_text && i < terms->len; i++) {
        Term *term = structured_term(terms->pdata[i], terms->len);
        if (term)
            g_ptr_array_add(facts->terms, term);
    }
}

static GPtrArray *means_codes(const Cii *c)
{
    g_autoptr(GPtrArray) nodes = xml_all(c->settlement, "SpecifiedTradeSettlementPaymentMeans/TypeCode");
    GPtrArray *codes = g_ptr_array_new_with_free_func(g_free);
    for (guint i = 0; i < nodes->len; i++) {
        char *code = xml_text(nodes->pdata[i]);
        if (code)
            g_ptr_array_add(codes, code);
    }
    return codes;
}

static void read_invoice(InvoiceFacts *facts, const xmlNode *root, const SourceContext *context)
{
    Cii c = locate(root);
    read_head(facts, &c);
    read_amounts(facts, &c);
    read_account(facts, &c);
    read_due(facts, &c, context);
    g_autoptr(GPtrArray) means = means_codes(&c);
    verdict_decide(facts, KIND_INVOICE, means);
    verdict_notes(facts, c.document, "IncludedNote/Content", context->lex);
}

gboolean cii_read(const xmlNode *root, const char *part, const SourceContext *context, GPtrArray *out)
{
    gboolean invoice = xml_is(root, "CrossIndustryInvoice") || xml_is(root, "CrossIndustryDocument");
    gboolean order = xml_is(root, "SCRDMCCBDACIOMessageStructure");
    gboolean status =
        xml_is(root, "CrossDomainAcknowledgementAndResponse") || xml_is(root, "CrossIndustryDespatchAdvice");
    if (!invoice && !order && !status)
        return FALSE;
    InvoiceFacts *facts = facts_new("cii", part);
    g_ptr_array_add(out, facts);
    facts->confidence = 1.0;
    facts->kind = order ? KIND_ORDER : KIND_OTHER;
    facts->why_not = order ? "order" : "not an invoice";
    if (invoice)
        read_invoice(facts, root, context);
    return TRUE;
}

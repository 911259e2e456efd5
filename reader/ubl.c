// UBL: one document, one InvoiceFacts. Called by reader/structured.c with the root element. The paths are
// those of EN 16931-3-2's binding, with the places that UBL 2.0 profiles use where those are empty: the due
// date alone stands in one of three places.
#include "reader/ubl.h"

#include <string.h>

static const struct {
    const char *root;
    DocumentKind kind;
} roots[] = {
    {"Invoice", KIND_INVOICE},
    {"CreditNote", KIND_CREDIT_NOTE},
    {"DebitNote", KIND_INVOICE},
    {"SelfBilledInvoice", KIND_INVOICE},
    {"SelfBilledCreditNote", KIND_CREDIT_NOTE},
    {"FreightInvoice", KIND_INVOICE},
    {"Reminder", KIND_REMINDER},
    {"Statement", KIND_STATEMENT},
    {"Quotation", KIND_QUOTE},
    {"RequestForQuotation", KIND_OTHER},
    {"Order", KIND_ORDER},
    {"OrderChange", KIND_ORDER},
    {"OrderCancellation", KIND_ORDER},
    {"OrderResponse", KIND_ORDER},
    {"OrderResponseSimple", KIND_ORDER},
    {"RemittanceAdvice", KIND_OTHER},
};

static const char *namespace_of(const xmlNode *root)
{
    return root->ns && root->ns->href ? (const char *)root->ns->href : "";
}

// UBL's roots live in urn:oasis:names:...:ubl:...; some programs forget the namespace on an Invoice.
static gboolean is_ubl(const xmlNode *root)
{
    if (strstr(namespace_of(root), ":ubl:"))
        return TRUE;
    gboolean invoice = xml_is(root, "Invoice") || xml_is(root, "CreditNote");
    return invoice && xml_find(root, "AccountingSupplierParty") && xml_find(root, "ID");
}

static DocumentKind root_kind(const xmlNode *root)
{
    for (gsize i = 0; i < G_N_ELEMENTS(roots); i++)
        if (xml_is(root, roots[i].root))
            return roots[i].kind;
    return KIND_OTHER;
}

static void set(InvoiceFacts *facts, FactField field, const xmlNode *node, const char *const *paths)
{
    g_autofree char *text = xml_get_any(node, paths);
    facts_set(facts, field, text, text, 1.0);
}

static char *person_name(const xmlNode *party)
{
    g_autofree char *first = xml_get(party, "Person/FirstName");
    g_autofree char *family = xml_get(party, "Person/FamilyName");
    if (!first && !family)
        return NULL;
    return g_strstrip(g_strdup_printf("%s %s", first ? first : "", family ? family : ""));
}

// The contact's address; else the EndpointID, an address only under the EM scheme (Peppol's code list of
// participant schemes).
static void read_address(InvoiceFacts *facts, const xmlNode *party, FactField field)
{
    const xmlNode *endpoint = xml_find(party, "EndpointID");
    g_autofree char *contact = xml_get(party, "Contact/ElectronicMail");
    g_autofree char *scheme = xml_attribute(endpoint, "schemeID");
    g_autofree char *id = xml_text(endpoint);
    verdict_email(facts, field, contact);
    if (!scheme || g_ascii_strcasecmp(scheme, "EM") == 0)
        verdict_email(facts, field, id);
}

typedef struct {
    FactField name, trade, email, country;
} PartyFields;

static void read_party(InvoiceFacts *facts, const xmlNode *party, PartyFields fields)
{
    static const char *const countries[] = {"PostalAddress/Country/IdentificationCode", NULL};
    static const char *const regions[] = {"PostalAddress/CountrySubentityCode",
                                          "PostalAddress/CountrySubentity", NULL};
    if (!party)
        return;
    g_autofree char *legal = xml_get(party, "PartyLegalEntity/RegistrationName");
    g_autofree char *trade = xml_get(party, "PartyName/Name");
    g_autofree char *person = person_name(party);
    facts_set(facts, fields.name, legal ? legal : trade ? trade : person, NULL, 1.0);
    if (legal)
        facts_set(facts, fields.trade, trade, NULL, 1.0);
    read_address(facts, party, fields.email);
    set(facts, fields.country, party, countries);
    if (fields.name == FACT_BUYER)
        set(facts, FACT_BUYER_REGION, party, regions);
}

static const xmlNode *party_of(const xmlNode *root, const char *const *paths)
{
    for (gsize i = 0; paths[i]; i++) {
        const xmlNode *party = xml_find(root, paths[i]);
        if (party)
            return party;
    }
    return NULL;
}

static void read_parties(InvoiceFacts *facts, const xmlNode *root)
{
    static const char *const sellers[] = {"AccountingSupplierParty/Party", "SellerSupplierParty/Party", NULL};
    static const char *const buyers[] = {"AccountingCustomerParty/Party", "BuyerCustomerParty/Party", NULL};
    read_party(facts, party_of(root, sellers),
               (PartyFields){FACT_SELLER, FACT_SELLER_TRADE, FACT_SELLER_EMAIL, FACT_SELLER_COUNTRY});
    read_party(facts, party_of(root, buyers),
               (PartyFields){FACT_BUYER, FACT_BUYER_TRADE, FACT_BUYER_EMAIL, FACT_BUYER_COUNTRY});
    g_autofree char *desk = xml_get(root, "AccountingCustomerParty/AccountingContact/ElectronicMail");
    verdict_email(facts, FACT_BUYER_EMAIL, desk);
}

static void set_day(InvoiceFacts *facts, FactField field, const char *text)
{
    char buf[DAY_TEXT_SIZE];
    Day day = verdict_day(text);
    if (day != DAY_NONE)
        facts_set(facts, field, day_format(day, buf), text, 1.0);
    else if (text)
        facts_note(facts, "a date that is none: %s", text);
}

static void read_head(InvoiceFacts *facts, const xmlNode *root)
{
    static const char *const types[] = {"InvoiceTypeCode", "CreditNoteTypeCode", "ReminderTypeCode",
                                        "DocumentTypeCode", NULL};
    static const char *const orders[] = {"OrderReference/ID", NULL};
    static const char *const buyer[] = {"BuyerReference", NULL};
    static const char *const corrects[] = {"BillingReference/InvoiceDocumentReference/ID",
                                           "BillingReference/SelfBilledInvoiceDocumentReference/ID", NULL};
    static const char *const ids[] = {"ID", NULL};
    g_autofree char *issued = xml_get(root, "IssueDate");
    g_autofree char *currency = xml_get(root, "DocumentCurrencyCode");
    set(facts, FACT_NUMBER, root, ids);
    set_day(facts, FACT_ISSUED, issued);
    if (xml_is(root, "Reminder")) // its ReminderTypeCode says how urgent it is, not what it is
        facts_set(facts, FACT_TYPE_CODE, "REMINDER", "Reminder", 1.0);
    set(facts, FACT_TYPE_CODE, root, types);
    verdict_currency(facts, currency, 1.0);
    set(facts, FACT_ORDER, root, orders);
    set(facts, FACT_BUYER_REFERENCE, root, buyer);
    set(facts, FACT_CORRECTS, root, corrects);
    if (xml_is(root, "CreditNote"))
        facts_set(facts, FACT_TYPE_CODE, "381", "CreditNote", 0.9); // what EN 16931 lets the root stand for
}

// When no document currency is given, the payable amount's own is it.
static void read_currency(InvoiceFacts *facts, const xmlNode *payable)
{
    g_autofree char *id = xml_attribute(payable, "currencyID");
    if (!facts->field[FACT_CURRENCY].value)
        verdict_currency(facts, id, 0.9);
    else if (id && g_ascii_strcasecmp(id, facts->field[FACT_CURRENCY].value) != 0)
        facts_note(facts, "the payable amount is in %s, the document in %s", id,
                   facts->field[FACT_CURRENCY].value);
}

static void read_amounts(InvoiceFacts *facts, const xmlNode *root)
{
    const xmlNode *totals = xml_find(root, "LegalMonetaryTotal");
    if (!totals)
        totals = xml_find(root, "RequestedMonetaryTotal"); // debit notes
    const xmlNode *payable = xml_find(totals, "PayableAmount");
    g_autofree char *owed = xml_text(payable);
    g_autofree char *total = xml_get(totals, "TaxInclusiveAmount");
    g_autofree char *prepaid = xml_get(totals, "PrepaidAmount");
    read_currency(facts, payable);
    verdict_amount(facts, FACT_PAYABLE, owed);
    verdict_amount(facts, FACT_TOTAL, total);
    verdict_amount(facts, FACT_PREPAID, prepaid);
}

static void read_account(InvoiceFacts *facts, const xmlNode *root)
{
    static const char *const accounts[] = {"PaymentMeans/PayeeFinancialAccount/ID", NULL};
    static const char *const banks[] = {
        "PaymentMeans/PayeeFinancialAccount/FinancialInstitutionBranch/ID",
        "PaymentMeans/PayeeFinancialAccount/FinancialInstitutionBranch/FinancialInstitution/ID", NULL};
    static const char *const references[] = {"PaymentMeans/PaymentID", "PaymentMeans/InstructionID", NULL};
    set(facts, FACT_IBAN, root, accounts);
    set(facts, FACT_BIC, root, banks);
    set(facts, FACT_REFERENCE, root, references);
}

static GPtrArray *texts_at(const xmlNode *root, const char *path, char *(*text_of)(const xmlNode *))
{
    GPtrArray *texts = g_ptr_array_new_with_free_func(g_free);
    g_autoptr(GPtrArray) nodes = xml_all(root, path);
    for (guint i = 0; i < nodes->len; i++) {
        char *text = text_of(nodes->pdata[i]);
        if (text)
            g_ptr_array_add(texts, text);
    }
    return texts;
}

// The last of the dates at a path: with instalments the whole is due with the last.
static Day last_day(const xmlNode *root, const char *path)
{
    Day last = DAY_NONE;
    g_autoptr(GPtrArray) texts = texts_at(root, path, xml_text);
    for (guint i = 0; i < texts->len; i++)
        last = MAX(last, verdict_day(texts->pdata[i]));
    return last;
}

static void add_instalments(InvoiceFacts *facts, const xmlNode *root)
{
    g_autoptr(GPtrArray) nodes = xml_all(root, "PaymentTerms");
    for (guint i = 0; nodes->len > 1 && i < nodes->len; i++) {
        g_autofree char *date =
            xml_get_any(nodes->pdata[i], (const char *const[]){"PaymentDueDate", "InstallmentDueDate", NULL});
        g_autofree char *amount = xml_get(nodes->pdata[i], "Amount");
        if (!amount || verdict_day(date) == DAY_NONE)
            continue;
        Term *term = g_new0(Term, 1);
        *term = (Term){.kind = TERM_INSTALMENT, .date = verdict_day(date)};
        term->amount = g_steal_pointer(&amount);
        term->text = g_strdup(date);
        g_ptr_array_add(facts->terms, term);
    }
}

// Discounts that stand in elements of their own, where the text gave none.
static void add_discounts(InvoiceFacts *facts, const xmlNode *root)
{
    g_autoptr(GPtrArray) nodes = xml_all(root, "PaymentTerms");
    gboolean from_text = facts->terms->len > 0;
    for (guint i = 0; !from_text && i < nodes->len; i++) {
        g_autofree char *percent = xml_get(nodes->pdata[i], "SettlementDiscountPercent");
        g_autofree char *until = xml_get_any(
            nodes->pdata[i], (const char *const[]){"SettlementPeriod/EndDate", "PaymentDueDate", NULL});
        int bp = verdict_percent_bp(percent);
        if (bp <= 0)
            continue;
        Term *term = g_new0(Term, 1);
        *term = (Term){.kind = TERM_DISCOUNT, .percent_bp = bp, .date = verdict_day(until)};
        term->text = g_strdup_printf("%s %%", percent);
        g_ptr_array_add(facts->terms, term);
    }
}

static void read_due(InvoiceFacts *facts, const xmlNode *root, const SourceContext *context)
{
    static const char *const places[] = {"DueDate", "PaymentMeans/PaymentDueDate",
                                         "PaymentTerms/PaymentDueDate", "PaymentTerms/InstallmentDueDate"};
    Day due = DAY_NONE;
    for (gsize i = 0; due == DAY_NONE && i < G_N_ELEMENTS(places); i++)
        due = last_day(root, places[i]);
    char buf[DAY_TEXT_SIZE];
    g_autoptr(GPtrArray) notes = texts_at(root, "PaymentTerms/Note", xml_lines);
    verdict_due(facts, due != DAY_NONE ? day_format(due, buf) : NULL, notes, context->lex, &context->terms);
    add_discounts(facts, root);
    add_instalments(facts, root);
}

// A mandate to collect needs no code beside it to say what it is.
static GPtrArray *means_codes(const xmlNode *root)
{
    g_autoptr(GPtrArray) all = xml_all(root, "PaymentMeans");
    GPtrArray *codes = g_ptr_array_new_with_free_func(g_free);
    for (guint i = 0; i < all->len; i++) {
        char *code = xml_get(all->pdata[i], "PaymentMeansCode");
        if (!code && xml_find(all->pdata[i], "PaymentMandate"))
            code = g_strdup("49");
        if (code)
            g_ptr_array_add(codes, code);
    }
    return codes;
}

// Drawn up by the buyer: UBL's own roots for it, or the process that the document names (Peppol's and PINT's
// self-billing).
static gboolean is_self_billed(const xmlNode *root)
{
    g_autofree char *process = xml_get(root, "ProfileID"), *form = xml_get(root, "CustomizationID");
    return g_str_has_prefix((const char *)root->name, "SelfBilled") ||
           (process && strstr(process, "selfbilling")) || (form && strstr(form, "selfbilling"));
}

static void read_debit_note(InvoiceFacts *facts, const xmlNode *root)
{
    if (!xml_is(root, "DebitNote") || !facts->chase)
        return;
    facts->chase = FALSE;
    facts->why_not = "debit note"; // UBL sends it from the customer: who owes is not certain
}

static gboolean asks_for_money(DocumentKind kind)
{
    return kind == KIND_INVOICE || kind == KIND_CREDIT_NOTE || kind == KIND_REMINDER ||
           kind == KIND_STATEMENT;
}

gboolean ubl_read(const xmlNode *root, const char *part, const SourceContext *context, GPtrArray *out)
{
    if (!is_ubl(root))
        return FALSE;
    InvoiceFacts *facts = facts_new("ubl", part);
    g_ptr_array_add(out, facts);
    facts->kind = root_kind(root);
    facts->confidence = 1.0;
    read_head(facts, root);
    if (!asks_for_money(facts->kind)) {
        facts_note(facts, "UBL %s", (const char *)root->name);
        verdict_decide(facts, facts->kind, NULL);
        return TRUE;
    }
    read_amounts(facts, root);
    read_parties(facts, root);
    read_account(facts, root);
    read_due(facts, root, context);
    g_autoptr(GPtrArray) means = means_codes(root);
    verdict_decide(facts, facts->kind, means);
    verdict_notes(facts, root, "Note", context->lex);
    if (is_self_billed(root)) {
        facts->chase = FALSE;
        facts->why_not = "self-billed";
    }
    read_debit_note(facts, root);
    return TRUE;
}

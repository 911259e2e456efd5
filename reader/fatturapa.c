// FatturaPA. Called by reader/structured.c with the root element. What is owed is the sum of the payments
// asked for, not the document's total: taxes withheld (ritenuta) or paid by the customer to the state (split
// payment) lie between them. Document types map to UNTDID 1001, ways of payment to UNTDID 4461, so that
// reader/verdict.c has one set of rules.
#include "reader/fatturapa.h"

#include <string.h>

#include "policy/base/money.h"

static const char *map(const char *const table[][2], const char *code)
{
    for (gsize i = 0; code && table[i][0]; i++)
        if (strcmp(table[i][0], code) == 0)
            return table[i][1];
    return NULL;
}

// TD10-TD11 (until 2022), TD16-TD23, TD27-TD29: drawn up by the buyer, or by the seller against himself.
static const char *document_type(const char *code)
{
    static const char *const table[][2] = {{"TD02", "386"}, {"TD03", "386"}, {"TD04", "381"}, {"TD05", "383"},
                                           {"TD08", "381"}, {"TD09", "383"}, {"TD10", "389"}, {"TD11", "389"},
                                           {"TD16", "389"}, {"TD17", "389"}, {"TD18", "389"}, {"TD19", "389"},
                                           {"TD20", "389"}, {"TD21", "389"}, {"TD22", "389"}, {"TD23", "389"},
                                           {"TD27", "389"}, {"TD28", "389"}, {"TD29", "389"}, {NULL, NULL}};
    const char *mapped = map(table, code);
    return mapped ? mapped : code && g_str_has_prefix(code, "TD") ? "380" : code;
}

static const char *means_code(const char *code)
{
    static const char *const table[][2] = {{"MP01", "10"}, {"MP02", "20"}, {"MP03", "20"}, {"MP05", "58"},
                                           {"MP08", "48"}, {"MP09", "49"}, {"MP10", "49"}, {"MP11", "49"},
                                           {"MP16", "49"}, {"MP17", "49"}, {"MP19", "59"}, {"MP20", "59"},
                                           {"MP21", "59"}, {NULL, NULL}};
    const char *mapped = map(table, code);
    return mapped ? mapped : "30";
}

static void set(InvoiceFacts *facts, FactField field, const xmlNode *node, const char *path)
{
    g_autofree char *text = xml_get(node, path);
    facts_set(facts, field, text, text, 1.0);
}

typedef struct {
    FactField name, email, country;
} PartyFields;

static void read_party(InvoiceFacts *facts, const xmlNode *party, PartyFields fields)
{
    static const char *const names[] = {"DatiAnagrafici/Anagrafica/Denominazione", "Denominazione",
                                        "AltriDatiIdentificativi/Denominazione", NULL};
    static const char *const firsts[] = {"DatiAnagrafici/Anagrafica/Nome", "Nome",
                                         "AltriDatiIdentificativi/Nome", NULL};
    static const char *const families[] = {"DatiAnagrafici/Anagrafica/Cognome", "Cognome",
                                           "AltriDatiIdentificativi/Cognome", NULL};
    g_autofree char *name = xml_get_any(party, names);
    if (!name) {
        g_autofree char *first = xml_get_any(party, firsts);
        g_autofree char *family = xml_get_any(party, families);
        name = g_strstrip(g_strdup_printf("%s %s", first ? first : "", family ? family : ""));
    }
    facts_set(facts, fields.name, name, NULL, 1.0);
    g_autofree char *mail = xml_get(party, "Contatti/Email");
    verdict_email(facts, fields.email, mail);
    set(facts, fields.country, party, "Sede/Nazione");
}

static void read_head(InvoiceFacts *facts, const xmlNode *header, const xmlNode *body)
{
    const xmlNode *head = xml_find(body, "DatiGenerali/DatiGeneraliDocumento");
    g_autofree char *type = xml_get(head, "TipoDocumento");
    g_autofree char *issued = xml_get(head, "Data");
    char buf[DAY_TEXT_SIZE];
    facts_set(facts, FACT_TYPE_CODE, document_type(type), type, 1.0);
    set(facts, FACT_NUMBER, head, "Numero");
    g_autofree char *currency = xml_get(head, "Divisa");
    verdict_currency(facts, currency, 1.0);
    if (verdict_day(issued) != DAY_NONE)
        facts_set(facts, FACT_ISSUED, day_format(verdict_day(issued), buf), issued, 1.0);
    set(facts, FACT_ORDER, body, "DatiGenerali/DatiOrdineAcquisto/IdDocumento");
    set(facts, FACT_CORRECTS, body, "DatiGenerali/DatiFattureCollegate/IdDocumento");
    read_party(facts, xml_find(header, "CedentePrestatore"),
               (PartyFields){FACT_SELLER, FACT_SELLER_EMAIL, FACT_SELLER_COUNTRY});
    read_party(facts, xml_find(header, "CessionarioCommittente"),
               (PartyFields){FACT_BUYER, FACT_BUYER_EMAIL, FACT_BUYER_COUNTRY});
}

typedef struct {
    int64_t sum, first; // of the payments asked for
    guint n, unclear;   // payments with an amount; without one
} Payments;

static Payments add_payments(const GPtrArray *details, const char *currency)
{
    Payments p = {0};
    for (guint i = 0; i < details->len; i++) {
        g_autofree char *text = xml_get(details->pdata[i], "ImportoPagamento");
        int64_t minor = 0;
        if (!text || !money_parse(text, currency, &minor) || !money_add(p.sum, minor, &p.sum)) {
            p.unclear++;
            continue;
        }
        if (p.n++ == 0)
            p.first = minor;
    }
    return p;
}

static gboolean is_reduced(const xmlNode *body)
{
    g_autoptr(GPtrArray) vat = xml_all(body, "DatiBeniServizi/DatiRiepilogo/EsigibilitaIVA");
    for (guint i = 0; i < vat->len; i++) {
        g_autofree char *text = xml_text(vat->pdata[i]);
        if (g_strcmp0(text, "S") == 0)
            return TRUE;
    }
    return xml_find(body, "DatiGenerali/DatiGeneraliDocumento/DatiRitenuta") != NULL;
}

static void read_amounts(InvoiceFacts *facts, const xmlNode *body, const GPtrArray *details)
{
    const char *currency = facts->field[FACT_CURRENCY].value ? facts->field[FACT_CURRENCY].value : "EUR";
    g_autofree char *total = xml_get(body, "DatiGenerali/DatiGeneraliDocumento/ImportoTotaleDocumento");
    int64_t whole = 0;
    char buf[MONEY_TEXT_SIZE];
    verdict_amount(facts, FACT_TOTAL, total);
    gboolean known = total && money_parse(total, currency, &whole);
    Payments p = add_payments(details, currency);
    if (p.n > 1 && known && p.sum != whole && p.first == whole)
        p.sum = whole; // ways of payment to choose from, each for the whole
    if (p.n > 0 && p.unclear == 0)
        facts_set(facts, FACT_PAYABLE, money_format(p.sum, currency, buf), buf, 1.0);
    else if (known && p.n == 0 && !is_reduced(body))
        facts->total_is_due = TRUE;
    else
        facts_note(facts, "what is to be paid is not stated");
}

// The simplified form states the amount line by line and no payment at all.
static void read_simple_total(InvoiceFacts *facts, const xmlNode *body)
{
    g_autoptr(GPtrArray) lines = xml_all(body, "DatiBeniServizi/Importo");
    const char *currency = facts->field[FACT_CURRENCY].value ? facts->field[FACT_CURRENCY].value : "EUR";
    int64_t sum = 0, minor = 0;
    char buf[MONEY_TEXT_SIZE];
    for (guint i = 0; i < lines->len; i++) {
        g_autofree char *text = xml_text(lines->pdata[i]);
        if (!text || !money_parse(text, currency, &minor) || !money_add(sum, minor, &sum))
            return;
    }
    if (lines->len > 0 && !facts->field[FACT_PAYABLE].value)
        facts_set(facts, FACT_PAYABLE, money_format(sum, currency, buf), buf, 0.9);
}

static Day due_of(const xmlNode *detail, const InvoiceFacts *facts)
{
    g_autofree char *date = xml_get(detail, "DataScadenzaPagamento");
    g_autofree char *from = xml_get(detail, "DataRiferimentoTerminiPagamento");
    g_autofree char *days = xml_get(detail, "GiorniTerminiPagamento");
    if (verdict_day(date) != DAY_NONE || !days || strlen(days) > 3)
        return verdict_day(date);
    Day start = verdict_day(from ? from : facts->field[FACT_ISSUED].value);
    return start != DAY_NONE ? start + (Day)g_ascii_strtoull(days, NULL, 10) : DAY_NONE;
}

static void add_instalment(InvoiceFacts *facts, const xmlNode *detail, Day due)
{
    g_autofree char *amount = xml_get(detail, "ImportoPagamento");
    char buf[DAY_TEXT_SIZE];
    if (!amount || due == DAY_NONE)
        return;
    Term *term = g_new0(Term, 1);
    *term = (Term){.kind = TERM_INSTALMENT, .date = due};
    term->text = g_strdup_printf("%s %s", day_format(due, buf), amount);
    term->amount = g_steal_pointer(&amount);
    g_ptr_array_add(facts->terms, term);
}

// MP22: kept from sums that the seller has collected already.
static gboolean is_withheld(const GPtrArray *details)
{
    guint n = 0;
    for (guint i = 0; i < details->len; i++) {
        g_autofree char *code = xml_get(details->pdata[i], "ModalitaPagamento");
        n += g_strcmp0(code, "MP22") == 0;
    }
    return n > 0 && n == details->len;
}

static void read_payments(InvoiceFacts *facts, const xmlNode *body, const SourceContext *context)
{
    g_autoptr(GPtrArray) details = xml_all(body, "DatiPagamento/DettaglioPagamento");
    g_autoptr(GPtrArray) means = g_ptr_array_new();
    Day due = DAY_NONE;
    char buf[DAY_TEXT_SIZE];
    for (guint i = 0; i < details->len; i++) {
        g_autofree char *code = xml_get(details->pdata[i], "ModalitaPagamento");
        g_ptr_array_add(means, (gpointer)means_code(code));
        Day each = due_of(details->pdata[i], facts);
        due = MAX(due, each);
        if (details->len > 1)
            add_instalment(facts, details->pdata[i], each);
        set(facts, FACT_IBAN, details->pdata[i], "IBAN");
        set(facts, FACT_BIC, details->pdata[i], "BIC");
        set(facts, FACT_REFERENCE, details->pdata[i], "CodicePagamento");
    }
    read_amounts(facts, body, details);
    read_simple_total(facts, body);
    verdict_due(facts, due != DAY_NONE ? day_format(due, buf) : NULL, NULL, context->lex, &context->terms);
    verdict_decide(facts, KIND_INVOICE, means);
    verdict_notes(facts, body, "DatiGenerali/DatiGeneraliDocumento/Causale", context->lex);
    if (facts->chase && is_withheld(details)) {
        facts->chase = FALSE;
        facts->why_not = "already paid";
    }
}

gboolean fatturapa_read(const xmlNode *root, const char *part, const SourceContext *context, GPtrArray *out)
{
    if (!xml_is(root, "FatturaElettronica") && !xml_is(root, "FatturaElettronicaSemplificata"))
        return FALSE;
    const xmlNode *header = xml_find(root, "FatturaElettronicaHeader");
    g_autoptr(GPtrArray) bodies = xml_all(root, "FatturaElettronicaBody");
    for (guint i = 0; i < MIN(bodies->len, 50); i++) {
        InvoiceFacts *facts = facts_new("fatturapa", part);
        g_ptr_array_add(out, facts);
        facts->confidence = 1.0;
        read_head(facts, header, bodies->pdata[i]);
        read_payments(facts, bodies->pdata[i], context);
    }
    return TRUE;
}

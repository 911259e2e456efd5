// schema.org Invoice. Called by reader/outbound.c for HTML parts. Microdata is first turned into the JSON
// that JSON-LD would have had, so there is one set of rules. Which property carries the number differs
// between senders: confirmationNumber, identifier, invoiceNumber, accountId; the last is only taken when no
// other is there, for it may be the customer's account.
#include "reader/schemaorg.h"

#include <jansson.h>
#include <string.h>

#include "policy/base/money.h"
#include "policy/base/text.h"

#define MAX_DEPTH 12

// The name without its vocabulary: "http://schema.org/Invoice", "schema:Invoice" and "Invoice" are one.
static const char *bare(const char *name)
{
    const char *start = name ? name : "";
    for (const char *p = start; *p; p++)
        if (strchr("/#:", *p))
            start = p + 1;
    return start;
}

static gboolean is_type(const json_t *o, const char *want)
{
    const json_t *type = json_object_get(o, "@type");
    if (json_is_string(type))
        return strcmp(bare(json_string_value(type)), want) == 0;
    for (size_t i = 0; i < json_array_size(type); i++)
        if (g_strcmp0(bare(json_string_value(json_array_get(type, i))), want) == 0)
            return TRUE;
    return FALSE;
}

// A property as text: a string, a number, the first of an array, the name or @value or @id of an object.
static char *text_of(const json_t *value)
{
    static const char *const inner[] = {"@value", "value", "name", "@id", "url", NULL};
    for (int depth = 0; depth < 4; depth++) {
        if (json_is_string(value))
            return text_squeeze(json_string_value(value));
        if (json_is_integer(value) || json_is_real(value))
            return json_dumps(value, JSON_ENCODE_ANY | JSON_REAL_PRECISION(15));
        const json_t *next = json_is_array(value) ? json_array_get(value, 0) : NULL;
        for (gsize i = 0; !next && json_is_object(value) && inner[i]; i++)
            next = json_object_get(value, inner[i]);
        value = next;
    }
    return NULL;
}

static char *get(const json_t *o, const char *key)
{
    char *text = text_of(json_object_get(o, key));
    if (text && !*text)
        g_clear_pointer(&text, g_free);
    return text;
}

static void set(InvoiceFacts *facts, FactField field, const json_t *o, const char *key, double confidence)
{
    g_autofree char *text = get(o, key);
    g_autofree char *line = text ? text_line(text, 200) : NULL;
    facts_set(facts, field, line, line, confidence);
}

static void set_day(InvoiceFacts *facts, FactField field, const json_t *o, const char *key)
{
    char buf[DAY_TEXT_SIZE];
    g_autofree char *text = get(o, key);
    g_autofree char *day =
        text && strlen(text) > 10 && text[10] == 'T' ? g_strndup(text, 10) : g_strdup(text);
    if (day_parse(day) != DAY_NONE)
        facts_set(facts, field, day_format(day_parse(day), buf), text, 1.0);
}

static void read_party(InvoiceFacts *facts, const json_t *party, FactField name, FactField mail)
{
    if (json_is_array(party))
        party = json_array_get(party, 0);
    if (json_is_string(party)) {
        facts_set(facts, name, json_string_value(party), NULL, 0.9);
        return;
    }
    set(facts, name, party, "legalName", 1.0);
    set(facts, name, party, "name", 0.95);
    g_autofree char *address = get(party, "email");
    if (address && strchr(address, '@'))
        facts_set(facts, mail, g_str_has_prefix(address, "mailto:") ? address + 7 : address, address, 1.0);
}

// PriceSpecification or MonetaryAmount, or a bare number, also with its currency beside it.
static void read_amount(InvoiceFacts *facts, FactField field, const json_t *amount)
{
    static const char *const keys[] = {"price", "value", "minPrice"};
    static const char *const currencies[] = {"priceCurrency", "currency"};
    if (json_is_array(amount))
        amount = json_array_get(amount, 0);
    g_autofree char *text = json_is_object(amount) ? NULL : text_of(amount);
    for (gsize i = 0; !text && i < G_N_ELEMENTS(keys); i++)
        text = get(amount, keys[i]);
    for (gsize i = 0; i < G_N_ELEMENTS(currencies); i++) {
        g_autofree char *code = get(amount, currencies[i]);
        g_autofree char *upper = code ? g_ascii_strup(code, -1) : NULL;
        if (upper && money_is_currency(upper))
            facts_set(facts, FACT_CURRENCY, upper, code, 1.0);
    }
    verdict_money(facts, field, text);
}

static gboolean status_is(const json_t *o, const char *want)
{
    g_autofree char *status = get(o, "paymentStatus");
    return status && g_ascii_strcasecmp(bare(status), want) == 0;
}

// GoodRelations' way of payment (http://purl.org/goodrelations/v1#DirectDebit) or schema.org's.
static gboolean is_debited(const json_t *o)
{
    g_autofree char *method = get(o, "paymentMethod");
    return method && g_ascii_strcasecmp(bare(method), "DirectDebit") == 0;
}

static void apply_status(InvoiceFacts *facts, const json_t *o)
{
    const char *why = status_is(o, "PaymentComplete")                                ? "already paid"
                      : status_is(o, "PaymentAutomaticallyApplied") || is_debited(o) ? "direct debit"
                                                                                     : NULL;
    if (!why)
        return;
    facts->chase = FALSE;
    facts->why_not = why;
}

static void read_number(InvoiceFacts *facts, const json_t *o)
{
    set(facts, FACT_NUMBER, o, "invoiceNumber", 1.0);
    set(facts, FACT_NUMBER, o, "confirmationNumber", 0.95);
    set(facts, FACT_NUMBER, o, "identifier", 0.9);
    set(facts, FACT_NUMBER, o, "accountId", 0.8);
}

static void read_invoice(const json_t *o, const char *part, const SourceContext *context, GPtrArray *out)
{
    InvoiceFacts *facts = facts_new("schema.org", part);
    g_ptr_array_add(out, facts);
    facts->confidence = 0.95;
    read_number(facts, o);
    set_day(facts, FACT_ISSUED, o, "dateIssued");
    set_day(facts, FACT_ISSUED, o, "dateCreated");
    read_amount(facts, FACT_PAYABLE, json_object_get(o, "totalPaymentDue"));
    read_party(facts, json_object_get(o, "provider"), FACT_SELLER, FACT_SELLER_EMAIL);
    read_party(facts, json_object_get(o, "broker"), FACT_SELLER, FACT_SELLER_EMAIL);
    read_party(facts, json_object_get(o, "customer"), FACT_BUYER, FACT_BUYER_EMAIL);
    g_autofree char *due = get(o, "paymentDueDate");
    if (!due)
        due = get(o, "paymentDue");
    if (due && strlen(due) > 10)
        due[10] = '\0';
    g_autofree char *link = get(o, "url");
    if (link && g_str_has_prefix(link, "https://"))
        facts_set(facts, FACT_LINK, link, link, 0.9);
    verdict_due(facts, due, NULL, context->lex, &context->terms);
    verdict_decide(facts, KIND_INVOICE, NULL);
    apply_status(facts, o);
}

static void find_invoices(const json_t *value, guint depth, const char *part, const SourceContext *context,
                          GPtrArray *out)
{
    const char *key;
    json_t *each;
    size_t i;
    if (depth > MAX_DEPTH || out->len >= 50)
        return;
    if (json_is_object(value) && is_type(value, "Invoice")) {
        read_invoice(value, part, context, out);
    } else if (json_is_object(value)) {
        json_object_foreach((json_t *)value, key, each) find_invoices(each, depth + 1, part, context, out);
    } else if (json_is_array(value)) {
        json_array_foreach((json_t *)value, i, each) find_invoices(each, depth + 1, part, context, out);
    }
}

// --- microdata ---

static char *attribute(const xmlNode *node, const char *name)
{
    xmlChar *value = xmlGetNoNsProp((xmlNode *)node, (const xmlChar *)name);
    char *copy = value ? g_utf8_make_valid((const char *)value, -1) : NULL;
    xmlFree(value);
    return copy;
}

static char *item_value(const xmlNode *node)
{
    static const char *const names[] = {"content", "datetime", "href", "value", NULL};
    for (gsize i = 0; names[i]; i++) {
        char *value = attribute(node, names[i]);
        if (value)
            return value;
    }
    xmlChar *text = xmlNodeGetContent(node);
    char *copy = text_squeeze((const char *)text);
    xmlFree(text);
    return copy;
}

// Several names may stand in one attribute.
static void set_properties(json_t *scope, const char *names, const char *value)
{
    g_auto(GStrv) each = g_strsplit_set(names, " \t\r\n", 10);
    for (gsize i = 0; each[i]; i++)
        if (*each[i] && !json_object_get(scope, bare(each[i])))
            json_object_set_new(scope, bare(each[i]), json_string(value));
}

// Microdata's word for it, else RDFa's.
static char *either(const xmlNode *node, const char *microdata, const char *rdfa)
{
    char *value = attribute(node, microdata);
    return value ? value : attribute(node, rdfa);
}

static gboolean opens_scope(const xmlNode *node)
{
    return xmlHasProp((xmlNode *)node, (const xmlChar *)"itemscope") ||
           xmlHasProp((xmlNode *)node, (const xmlChar *)"typeof");
}

static void read_items(const xmlNode *node, json_t *scope, guint depth)
{
    for (; node && depth <= HTML_CAP_DEPTH; node = node->next) {
        if (node->type != XML_ELEMENT_NODE)
            continue;
        g_autofree char *prop = either(node, "itemprop", "property");
        json_t *inner = scope;
        if (opens_scope(node)) {
            g_autofree char *type = either(node, "itemtype", "typeof");
            inner = json_object();
            json_object_set_new(inner, "@type", json_string(type ? type : ""));
            g_autofree char *key = g_strdup_printf("%s#%zu", prop ? "" : "item", json_object_size(scope));
            json_object_set_new(scope, prop ? prop : key, inner);
        } else if (prop) {
            g_autofree char *value = item_value(node);
            set_properties(scope, prop, value);
        }
        read_items(node->children, inner, depth + 1);
    }
}

// A data island may be dressed in an HTML comment or a CDATA section.
static json_t *load_island(const char *text)
{
    const char *cdata = strstr(text, "<![CDATA[");
    const char *start = strpbrk(cdata ? cdata + strlen("<![CDATA[") : text, "{["), *end = NULL;
    for (const char *p = start; p && *p && !g_str_has_prefix(p, "]]>"); p++)
        if (*p == '}' || *p == ']')
            end = p + 1;
    return end ? json_loadb(start, (gsize)(end - start), 0, NULL) : NULL;
}

gboolean schemaorg_read_json(const char *text, const char *part, const SourceContext *context, GPtrArray *out)
{
    guint before = out->len;
    json_t *value = strstr(text, "schema.org") ? load_island(text) : NULL;
    find_invoices(value, 0, part, context, out);
    json_decref(value);
    return out->len > before;
}

gboolean schemaorg_read(const xmlDoc *doc, const char *part, const SourceContext *context, GPtrArray *out)
{
    guint before = out->len;
    g_autoptr(GPtrArray) islands = html_json_ld(doc);
    for (guint i = 0; i < islands->len; i++) {
        json_t *value = load_island(islands->pdata[i]);
        find_invoices(value, 0, part, context, out);
        json_decref(value);
    }
    if (out->len == before) {
        json_t *scope = json_object();
        read_items(xmlDocGetRootElement(doc), scope, 0);
        find_invoices(scope, 0, part, context, out);
        json_decref(scope);
    }
    return out->len > before;
}

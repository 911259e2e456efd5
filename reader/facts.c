// InvoiceFacts: filled field by field by the sources (UBL, CII, prose ...), then written as the JSON of
// doc/design.md, section Facts. Called by every reader of documents and by reader/outbound.c. A value is
// kept in canonical form; evidence is what a person would look for in the document.
#include "reader/facts.h"

#include <string.h>

#include "policy/base/money.h"
#include "policy/base/text.h"

#define EVIDENCE_CHARS 200
#define MAX_NOTES 40

static const char *const kind_names[] = {
    [KIND_OTHER] = "other",          [KIND_INVOICE] = "invoice",     [KIND_CREDIT_NOTE] = "credit-note",
    [KIND_REMINDER] = "reminder",    [KIND_STATEMENT] = "statement", [KIND_PROFORMA] = "proforma",
    [KIND_QUOTE] = "quote",          [KIND_ORDER] = "order",         [KIND_RECEIPT] = "receipt",
    [KIND_UNREADABLE] = "unreadable"};

// Where each field stands in the JSON: an object's name ("" is the top) and the key in it.
static const struct {
    const char *object, *key;
} places[FACT_COUNT] = {
    [FACT_NUMBER] = {"", "number"},
    [FACT_ISSUED] = {"", "issued"},
    [FACT_DUE] = {"", "due"},
    [FACT_CURRENCY] = {"", "currency"},
    [FACT_PAYABLE] = {"", "payable"},
    [FACT_TOTAL] = {"", "total"},
    [FACT_PREPAID] = {"", "prepaid"},
    [FACT_SELLER] = {"seller", "name"},
    [FACT_SELLER_TRADE] = {"seller", "trade_name"},
    [FACT_SELLER_EMAIL] = {"seller", "email"},
    [FACT_SELLER_COUNTRY] = {"seller", "country"},
    [FACT_BUYER] = {"buyer", "name"},
    [FACT_BUYER_TRADE] = {"buyer", "trade_name"},
    [FACT_BUYER_EMAIL] = {"buyer", "email"},
    [FACT_BUYER_COUNTRY] = {"buyer", "country"},
    [FACT_BUYER_REGION] = {"buyer", "region"},
    [FACT_BUYER_REFERENCE] = {"buyer", "reference"},
    [FACT_ORDER] = {"", "order"},
    [FACT_IBAN] = {"payment", "iban"},
    [FACT_BIC] = {"payment", "bic"},
    [FACT_REFERENCE] = {"payment", "reference"},
    [FACT_LINK] = {"payment", "link"},
    [FACT_CORRECTS] = {"", "corrects"},
    [FACT_TYPE_CODE] = {"", "type_code"},
};

InvoiceFacts *facts_new(const char *source, const char *part)
{
    InvoiceFacts *facts = g_new0(InvoiceFacts, 1);
    facts->source = source;
    facts->part = g_strdup(part);
    facts->terms = g_ptr_array_new_with_free_func((GDestroyNotify)term_free);
    facts->notes = g_ptr_array_new_with_free_func(g_free);
    return facts;
}

void facts_free(InvoiceFacts *facts)
{
    if (!facts)
        return;
    for (int i = 0; i < FACT_COUNT; i++) {
        g_free(facts->field[i].value);
        g_free(facts->field[i].evidence);
        g_free(facts->field[i].part);
    }
    g_free(facts->why_text);
    g_free(facts->why_part);
    g_free(facts->part);
    g_free(facts->language);
    g_free(facts->unreadable);
    g_ptr_array_unref(facts->terms);
    g_ptr_array_unref(facts->notes);
    g_free(facts);
}

void facts_set(InvoiceFacts *facts, FactField field, const char *value, const char *evidence,
               double confidence)
{
    Fact *fact = &facts->field[field];
    if (!value || !*value || (fact->value && fact->confidence >= confidence))
        return;
    g_free(fact->value);
    g_free(fact->evidence);
    g_clear_pointer(&fact->part, g_free);
    fact->value = g_strdup(value);
    fact->evidence = text_line(evidence ? evidence : value, EVIDENCE_CHARS);
    fact->confidence = confidence;
}

void facts_note(InvoiceFacts *facts, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    g_autofree char *text = g_strdup_vprintf(format, args);
    va_end(args);
    if (facts->notes->len < MAX_NOTES)
        g_ptr_array_add(facts->notes, text_line(text, 2 * EVIDENCE_CHARS));
}

static void set_text(json_t *object, const char *key, const char *value)
{
    g_autofree char *valid = value ? g_utf8_make_valid(value, -1) : NULL;
    if (valid && *valid)
        json_object_set_new(object, key, json_string(valid));
}

static void set_day(json_t *object, const char *key, Day day)
{
    char buf[DAY_TEXT_SIZE];
    if (day != DAY_NONE)
        set_text(object, key, day_format(day, buf));
}

// Basis points as a canonical decimal without idle zeros: 200 is "2", 250 is "2.5".
static void set_percent(json_t *object, int bp)
{
    char buf[32];
    if (bp % 100 == 0)
        g_snprintf(buf, sizeof buf, "%d", bp / 100);
    else if (bp % 10 == 0)
        g_snprintf(buf, sizeof buf, "%d.%d", bp / 100, bp / 10 % 10);
    else
        g_snprintf(buf, sizeof buf, "%d.%02d", bp / 100, bp % 100);
    set_text(object, "percent", buf);
}

static json_t *term_json(const Term *term)
{
    json_t *o = json_object();
    set_text(o, "kind", term_kind_name(term->kind));
    if (term->days || term->kind == TERM_DAYS)
        json_object_set_new(o, "days", json_integer(term->days));
    if (term->months)
        json_object_set_new(o, "months", json_integer(term->months));
    if (term->day)
        json_object_set_new(o, "day", json_integer(term->day));
    if (term->percent_bp)
        set_percent(o, term->percent_bp);
    set_text(o, "amount", term->amount);
    set_day(o, "date", term->date);
    set_text(o, "text", term->text);
    return o;
}

static void set_terms(json_t *o, const InvoiceFacts *facts)
{
    json_t *terms = json_array(), *discounts = json_array();
    Day issued = day_parse(facts->field[FACT_ISSUED].value);
    for (guint i = 0; i < facts->terms->len; i++) {
        const Term *term = facts->terms->pdata[i];
        json_array_append_new(terms, term_json(term));
        if (term->kind != TERM_DISCOUNT)
            continue;
        json_t *d = json_object();
        Day until = term->date != DAY_NONE ? term->date : issued != DAY_NONE ? issued + term->days : DAY_NONE;
        set_day(d, "until", until);
        set_percent(d, term->percent_bp);
        json_array_append_new(discounts, d);
    }
    if (json_array_size(terms) > 0)
        json_object_set(o, "terms", terms);
    if (json_array_size(discounts) > 0)
        json_object_set(o, "discounts", discounts);
    json_decref(terms);
    json_decref(discounts);
}

static json_t *place(json_t *top, const char *object)
{
    if (!*object)
        return top;
    json_t *o = json_object_get(top, object);
    if (!o) {
        o = json_object();
        json_object_set_new(top, object, o);
    }
    return o;
}

// The name of a field in evidence: "due", "buyer.email".
static char *field_name(FactField field)
{
    return *places[field].object ? g_strdup_printf("%s.%s", places[field].object, places[field].key)
                                 : g_strdup(places[field].key);
}

static void add_why(json_t *evidence, const InvoiceFacts *facts)
{
    json_t *e = json_object();
    set_text(e, "field", "why_not");
    set_text(e, "text", facts->why_text);
    set_text(e, "part", facts->why_part);
    json_object_set_new(e, "confidence", json_real(0.9));
    json_array_append_new(evidence, e);
}

static void set_fields(json_t *o, const InvoiceFacts *facts)
{
    json_t *evidence = json_array();
    if (facts->why_text)
        add_why(evidence, facts);
    for (int i = 0; i < FACT_COUNT; i++) {
        const Fact *fact = &facts->field[i];
        if (!fact->value)
            continue;
        set_text(place(o, places[i].object), places[i].key, fact->value);
        json_t *e = json_object();
        g_autofree char *name = field_name((FactField)i);
        set_text(e, "field", name);
        set_text(e, "text", fact->evidence);
        set_text(e, "part", fact->part ? fact->part : facts->part);
        json_object_set_new(e, "confidence", json_real(fact->confidence));
        json_array_append_new(evidence, e);
    }
    if (json_array_size(evidence) > 0)
        json_object_set(o, "evidence", evidence);
    json_decref(evidence);
}

static json_t *document_json(const InvoiceFacts *facts)
{
    json_t *o = json_object();
    set_text(o, "kind", kind_names[facts->kind]);
    json_object_set_new(o, "chase", json_boolean(facts->chase));
    if (!facts->chase)
        set_text(o, "why_not", facts->why_not);
    set_text(o, "source", facts->source);
    json_object_set_new(o, "confidence", json_real(facts->confidence));
    set_text(o, "part", facts->part);
    set_text(o, "language", facts->language);
    set_text(o, "due_basis", facts->due_basis);
    set_text(o, "why", facts->unreadable);
    set_fields(o, facts);
    set_terms(o, facts);
    json_t *notes = json_array();
    for (guint i = 0; i < facts->notes->len; i++)
        json_array_append_new(notes, json_string(facts->notes->pdata[i]));
    if (json_array_size(notes) > 0)
        json_object_set(o, "notes", notes);
    json_decref(notes);
    return o;
}

json_t *facts_json(const GPtrArray *documents)
{
    if (documents->len == 0)
        return json_pack("{s:s, s:b}", "kind", "other", "chase", 0);
    json_t *o = document_json(documents->pdata[0]);
    if (documents->len == 1)
        return o;
    json_t *all = json_array();
    for (guint i = 0; i < documents->len; i++)
        json_array_append_new(all, document_json(documents->pdata[i]));
    json_object_set_new(o, "invoices", all);
    return o;
}

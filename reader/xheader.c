// X-Invoice-* fields. Called by reader/outbound.c, whose merging lets them win over any document in the mail.
#include "reader/xheader.h"

#include "policy/base/money.h"
#include "policy/base/text.h"

static void set(InvoiceFacts *facts, FactField field, const Mail *mail, const char *header)
{
    g_autofree char *raw = mail_header(mail, header);
    g_autofree char *value = raw ? text_line(raw, 200) : NULL;
    facts_set(facts, field, value, value, 1.0);
}

static void set_day(InvoiceFacts *facts, FactField field, const Mail *mail, const char *header)
{
    char buf[DAY_TEXT_SIZE];
    g_autofree char *raw = mail_header(mail, header);
    g_autofree char *value = raw ? text_squeeze(raw) : NULL;
    if (day_parse(value) != DAY_NONE)
        facts_set(facts, field, day_format(day_parse(value), buf), value, 1.0);
    else if (value)
        facts_note(facts, "%s is no ISO date: %s", header, value);
}

static void set_currency(InvoiceFacts *facts, const Mail *mail)
{
    g_autofree char *raw = mail_header(mail, "X-Invoice-Currency");
    g_autofree char *value = raw ? text_squeeze(raw) : NULL;
    g_autofree char *code = value ? g_ascii_strup(value, -1) : NULL;
    if (code && money_is_currency(code))
        facts_set(facts, FACT_CURRENCY, code, value, 1.0);
    else if (code)
        facts_note(facts, "X-Invoice-Currency is no ISO 4217 code: %s", value);
}

InvoiceFacts *xheader_read(const Mail *mail, const SourceContext *context)
{
    g_autofree char *number = mail_header(mail, "X-Invoice-Number");
    if (!number)
        return NULL;
    InvoiceFacts *facts = facts_new("header", "0");
    g_autofree char *due = mail_header(mail, "X-Invoice-Due");
    g_autofree char *day = due ? text_squeeze(due) : NULL;
    g_autofree char *amount = mail_header(mail, "X-Invoice-Amount");
    g_autofree char *decimal = amount ? text_squeeze(amount) : NULL;
    facts->confidence = 1.0;
    set(facts, FACT_NUMBER, mail, "X-Invoice-Number");
    set(facts, FACT_BUYER, mail, "X-Invoice-Buyer");
    set_day(facts, FACT_ISSUED, mail, "X-Invoice-Date");
    set_currency(facts, mail);
    verdict_money(facts, FACT_PAYABLE, decimal);
    verdict_due(facts, day, NULL, context->lex, &context->terms);
    if (day && day_parse(day) == DAY_NONE)
        facts_note(facts, "X-Invoice-Due is no ISO date: %s", day);
    verdict_decide(facts, KIND_INVOICE, NULL);
    return facts;
}

static void replace(InvoiceFacts *facts, FactField field, const InvoiceFacts *stated)
{
    Fact *fact = &facts->field[field];
    if (!stated->field[field].value)
        return;
    if (fact->value && !g_str_equal(fact->value, stated->field[field].value))
        facts_note(facts, "the document says %s; the mail's header counts", fact->value);
    fact->confidence = 0;
    facts_set(facts, field, stated->field[field].value, stated->field[field].evidence, 1.0);
    fact->part = g_strdup("0");
}

void xheader_adjust(const Mail *mail, InvoiceFacts *facts)
{
    g_autofree char *number = mail_header(mail, "X-Invoice-Number");
    g_autofree char *amount = mail_header(mail, "X-Invoice-Amount");
    if (number)
        return;
    g_autoptr(InvoiceFacts) stated = facts_new("header", "0");
    set_day(stated, FACT_DUE, mail, "X-Invoice-Due");
    set_currency(stated, mail);
    verdict_money(stated, FACT_PAYABLE, amount);
    replace(facts, FACT_DUE, stated);
    replace(facts, FACT_CURRENCY, stated);
    replace(facts, FACT_PAYABLE, stated);
    if (stated->field[FACT_DUE].value)
        facts->due_basis = "field";
}

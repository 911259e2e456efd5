// CAMT.053 and .054 (ISO 20022): each transaction of each entry (Ntry/NtryDtls/TxDtls) is a line; elements
// are found by their local names, so that every version of the schema reads alike. Called by bankfile.c.
// Always holds: no network, no entities, no DTD; the depth is libxml2's own limit.
#include <libxml/parser.h>
#include <string.h>

#include "cli/bankfile.h"
#include "policy/base/status.h"

static gboolean is(const xmlNode *node, const char *name)
{
    return node->type == XML_ELEMENT_NODE && strcmp((const char *)node->name, name) == 0;
}

static xmlNode *child(const xmlNode *node, const char *name)
{
    for (xmlNode *c = node ? node->children : NULL; c; c = c->next)
        if (is(c, name))
            return c;
    return NULL;
}

// "RmtInf/Strd/CdtrRefInf/Ref" below `node`; NULL if it is not there.
static xmlNode *below(const xmlNode *node, const char *path)
{
    g_auto(GStrv) names = g_strsplit(path, "/", -1);
    xmlNode *at = (xmlNode *)node;
    for (guint i = 0; at && names[i]; i++)
        at = child(at, names[i]);
    return at;
}

static char *content(const xmlNode *node)
{
    xmlChar *text = node ? xmlNodeGetContent(node) : NULL;
    char *copy = g_strstrip(g_strdup(text ? (const char *)text : ""));
    xmlFree(text);
    return copy;
}

static void set(BankLine *line, BankField field, const xmlNode *node)
{
    g_autofree char *text = content(node);
    if (*text)
        bankline_set(line, field, text);
}

static void set_amount(BankLine *line, xmlNode *amount)
{
    xmlChar *currency = amount ? xmlGetProp(amount, (const xmlChar *)"Ccy") : NULL;
    set(line, BANK_AMOUNT, amount);
    if (currency)
        bankline_set(line, BANK_CURRENCY, (const char *)currency);
    xmlFree(currency);
}

static void set_reference(BankLine *line, const xmlNode *details)
{
    g_autoptr(GString) text = g_string_new(NULL);
    const xmlNode *remittance = child(details, "RmtInf");
    for (xmlNode *c = remittance ? remittance->children : NULL; c; c = c->next) {
        xmlNode *from = is(c, "Ustrd") ? c : is(c, "Strd") ? below(c, "CdtrRefInf/Ref") : NULL;
        xmlNode *document = is(c, "Strd") ? below(c, "RfrdDocInf/Nb") : NULL;
        g_autofree char *one = content(from), *number = content(document);
        g_string_append_printf(text, "%s%s%s%s", *one ? " " : "", one, *number ? " " : "", number);
    }
    g_autofree char *end_to_end = content(below(details, "Refs/EndToEndId"));
    if (*end_to_end && strcmp(end_to_end, "NOTPROVIDED") != 0)
        g_string_append_printf(text, " %s", end_to_end);
    bankline_set(line, BANK_REFERENCE, text->str);
}

static void add_line(const xmlNode *entry, const xmlNode *details, gboolean alone, const char *account,
                     GPtrArray *lines)
{
    BankLine *line = bankline_new(lines->len + 1);
    g_autofree char *way = content(child(entry, "CdtDbtInd")), *reversal = content(child(entry, "RvslInd"));
    g_autofree char *entry_id = content(child(entry, "AcctSvcrRef"));
    g_autofree char *own_id = content(below(details, "Refs/AcctSvcrRef"));
    xmlNode *own = child(details, "Amt") ? child(details, "Amt") : below(details, "AmtDtls/TxAmt/Amt");
    xmlNode *booked = child(entry, "ValDt") ? child(entry, "ValDt") : child(entry, "BookgDt");
    xmlNode *payer = below(details, "RltdPties/Dbtr/Nm");
    set_amount(line, own && !alone ? own : child(entry, "Amt"));
    set(line, BANK_DATE, child(booked, "Dt") ? child(booked, "Dt") : child(booked, "DtTm"));
    set(line, BANK_ACCOUNT, payer ? payer : below(details, "RltdPties/Dbtr/Pty/Nm"));
    set_reference(line, details);
    line->debit = strcmp(way, "CRDT") != 0 || strcmp(reversal, "true") == 0;
    line->identity =
        g_strjoin("\x1f", "camt", account, entry_id, own_id, line->field[BANK_AMOUNT], line->field[BANK_DATE],
                  line->field[BANK_REFERENCE], line->field[BANK_ACCOUNT], NULL);
    g_ptr_array_add(lines, line);
}

static void read_entry(const xmlNode *entry, const char *account, GPtrArray *lines)
{
    guint n = 0, before = lines->len;
    for (int pass = 0; pass < 2; pass++) // count first: a single transaction has the entry's amount
        for (xmlNode *d = entry->children; d; d = d->next)
            for (xmlNode *t = is(d, "NtryDtls") ? d->children : NULL; t; t = t->next) {
                n += pass == 0 && is(t, "TxDtls");
                if (pass == 1 && is(t, "TxDtls"))
                    add_line(entry, t, n == 1, account, lines);
            }
    if (lines->len == before)
        add_line(entry, NULL, TRUE, account, lines);
}

static void read_statement(const xmlNode *statement, GPtrArray *lines)
{
    g_autofree char *iban = content(below(statement, "Acct/Id/IBAN"));
    for (xmlNode *e = statement->children; e; e = e->next)
        if (is(e, "Ntry"))
            read_entry(e, iban, lines);
}

gboolean bankfile_camt(const char *text, GPtrArray *lines, GError **error)
{
    int flags = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NOCDATA;
    gsize len = strlen(text);
    xmlDoc *doc = len < G_MAXINT ? xmlReadMemory(text, (int)len, "statement.xml", NULL, flags) : NULL;
    xmlNode *root = doc && !doc->intSubset ? xmlDocGetRootElement(doc) : NULL;
    for (xmlNode *m = root ? root->children : NULL; m; m = m->next)
        for (xmlNode *s = m->type == XML_ELEMENT_NODE ? m->children : NULL; s; s = s->next)
            if (is(s, "Stmt") || is(s, "Ntfctn") || is(s, "Rpt"))
                read_statement(s, lines);
    if (doc)
        xmlFreeDoc(doc);
    if (!root)
        g_set_error_literal(error, PD_ERROR, PD_ERR_INPUT, "the file is no XML that can be read");
    return root != NULL;
}

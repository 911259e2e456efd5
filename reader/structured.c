// Which syntax an XML file is, and its reader. Called by reader/outbound.c for XML parts, archive members and
// files embedded in PDFs. What the file is called plays no part; only its root element does.
#include "reader/structured.h"

#include <string.h>

#include "reader/cii.h"
#include "reader/fatturapa.h"
#include "reader/ubl.h"
#include "reader/xml.h"

#define LOOK_BYTES 4096

typedef gboolean (*Reader)(const xmlNode *, const char *, const SourceContext *, GPtrArray *);

static gboolean read_root(const xmlNode *root, const char *part, const SourceContext *context, GPtrArray *out)
{
    static const Reader readers[] = {cii_read, ubl_read, fatturapa_read};
    for (gsize i = 0; i < G_N_ELEMENTS(readers); i++)
        if (readers[i](root, part, context, out))
            return TRUE;
    return FALSE;
}

// Envelopes (SBDH's StandardBusinessDocument, Peppol's, a web service's) hold the document a level or a few
// below their root; looking stops at the cap's depth.
static gboolean read_inside(const xmlNode *node, guint depth, const char *part, const SourceContext *context,
                            GPtrArray *out)
{
    if (read_root(node, part, context, out))
        return TRUE;
    gboolean found = FALSE;
    for (const xmlNode *child = node->children; depth < 4 && child; child = child->next)
        if (child->type == XML_ELEMENT_NODE && read_inside(child, depth + 1, part, context, out))
            found = TRUE;
    return found;
}

// A broken file is worth a person's look only if it says itself that it is an invoice.
static gboolean claims_invoice(const char *bytes, gsize len)
{
    static const char *const names[] = {"CrossIndustryInvoice", "CrossIndustryDocument", "FatturaElettronica",
                                        "schema:xsd:Invoice-2", "schema:xsd:CreditNote-2"};
    for (gsize i = 0; i < G_N_ELEMENTS(names); i++)
        if (g_strstr_len(bytes, (gssize)MIN(len, LOOK_BYTES), names[i]))
            return TRUE;
    return FALSE;
}

gboolean structured_read(const char *bytes, gsize len, const char *part, const SourceContext *context,
                         GPtrArray *out)
{
    g_autoptr(GError) error = NULL;
    if (len == 0)
        return FALSE;
    g_autoptr(xmlDoc) doc = xml_parse(bytes, len, &error);
    if (doc)
        return read_inside(xmlDocGetRootElement(doc), 0, part, context, out);
    if (!claims_invoice(bytes, len))
        return FALSE;
    InvoiceFacts *facts = facts_new("xml", part);
    facts->kind = KIND_UNREADABLE;
    facts->why_not = "unreadable";
    facts->unreadable = g_strdup(error->message);
    g_ptr_array_add(out, facts);
    return TRUE;
}

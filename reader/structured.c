// Which syntax an XML file is, and its reader. Called by reader/outbound.c for XML parts, archive members and
// files embedded in PDFs. What the file is called plays no part; only its root element does.
#include "reader/structured.h"

#include <string.h>

#include "reader/cii.h"
#include "reader/fatturapa.h"
#include "reader/ubl.h"
#include "reader/xml.h"

#define LOOK_BYTES (64u << 10)
#define MAX_DOCUMENTS 50

typedef gboolean (*Reader)(const xmlNode *, const char *, const SourceContext *, GPtrArray *);

typedef struct {
    const char *part;
    const SourceContext *context;
    GPtrArray *out;
    gboolean wrapped; // what is read lay as text in another XML document
} Place;

static gboolean read_bytes(const char *bytes, gsize len, const Place *place);

static void add_unreadable(const Place *place, char *why)
{
    InvoiceFacts *facts = facts_new("xml", place->part);
    facts->kind = KIND_UNREADABLE;
    facts->why_not = "unreadable";
    facts->unreadable = why;
    g_ptr_array_add(place->out, facts);
}

// UBL's AttachedDocument carries a whole document as text (Colombia sends every invoice in one) or in base64.
static gboolean read_wrapped(const xmlNode *root, const Place *place)
{
    static const char *const texts[] = {"Attachment/ExternalReference/Description",
                                        "Attachment/EmbeddedDocumentBinaryObject", NULL};
    g_autofree char *text =
        xml_is(root, "AttachedDocument") && !place->wrapped ? xml_get_any(root, texts) : NULL;
    if (!text)
        return FALSE;
    gsize len = strlen(text);
    if (*text != '<')
        g_base64_decode_inplace(text, &len);
    const Place inner = {place->part, place->context, place->out, TRUE};
    return read_bytes(text, len, &inner);
}

// Invoices of syntaxes that are not read here; each is one all the same, so its sender has to be told.
static const char *foreign_syntax(const xmlNode *root)
{
    static const struct {
        const char *root, *space, *name;
    } known[] = {{"Facturae", "", "Facturae"},
                 {"Finvoice", "", "Finvoice"},
                 {"Invoice", "ebinterface", "ebInterface"},
                 {"Invoice", "eslog", "eSLOG"},
                 {"Faktura", "crd.gov.pl", "KSeF FA"},
                 {"Comprobante", "sat.gob.mx", "CFDI"},
                 {"Invoice", "sfti", "Svefaktura"},
                 {"Invoice", "rep.oio.dk", "OIOXML"},
                 {"nfeProc", "", "NF-e"},
                 {"InvoiceTeapps", "", "TEAPPSXML"}};
    const char *space = root->ns && root->ns->href ? (const char *)root->ns->href : "";
    for (gsize i = 0; i < G_N_ELEMENTS(known); i++)
        if (xml_is(root, known[i].root) && strstr(space, known[i].space))
            return known[i].name;
    return NULL;
}

static gboolean read_root(const xmlNode *root, const Place *place)
{
    static const Reader readers[] = {cii_read, ubl_read, fatturapa_read};
    if (read_wrapped(root, place))
        return TRUE;
    for (gsize i = 0; i < G_N_ELEMENTS(readers); i++)
        if (readers[i](root, place->part, place->context, place->out))
            return TRUE;
    const char *foreign = foreign_syntax(root);
    if (foreign)
        add_unreadable(place, g_strdup_printf("an invoice in %s, a syntax that is not read", foreign));
    return foreign != NULL;
}

// Envelopes (SBDH's StandardBusinessDocument, Peppol's, a web service's) hold the document a level or a few
// below their root; looking stops at the cap's depth.
static gboolean read_inside(const xmlNode *node, guint depth, const Place *place)
{
    if (read_root(node, place))
        return TRUE;
    gboolean found = FALSE;
    for (const xmlNode *child = node->children; depth < 4 && child; child = child->next)
        if (child->type == XML_ELEMENT_NODE && place->out->len < MAX_DOCUMENTS &&
            read_inside(child, depth + 1, place))
            found = TRUE;
    return found;
}

// A broken file is worth a person's look only if it says itself that it is an invoice. NULs are left out:
// in UTF-16 they stand between the letters.
static gboolean claims_invoice(const char *bytes, gsize len)
{
    static const char *const names[] = {"CrossIndustryInvoice", "CrossIndustryDocument", "FatturaElettronica",
                                        "schema:xsd:Invoice-2", "schema:xsd:CreditNote-2"};
    g_autoptr(GString) look = g_string_sized_new(MIN(len, LOOK_BYTES));
    for (gsize i = 0; i < len && look->len < LOOK_BYTES; i++)
        if (bytes[i])
            g_string_append_c(look, bytes[i]);
    for (gsize i = 0; i < G_N_ELEMENTS(names); i++)
        if (strstr(look->str, names[i]))
            return TRUE;
    return FALSE;
}

static gboolean read_bytes(const char *bytes, gsize len, const Place *place)
{
    g_autoptr(GError) error = NULL;
    if (len == 0)
        return FALSE;
    g_autoptr(xmlDoc) doc = xml_parse(bytes, len, place->context->charset, &error);
    if (doc)
        return read_inside(xmlDocGetRootElement(doc), 0, place);
    if (!claims_invoice(bytes, len))
        return FALSE;
    add_unreadable(place, g_strdup(error->message));
    return TRUE;
}

gboolean structured_read(const char *bytes, gsize len, const char *part, const SourceContext *context,
                         GPtrArray *out)
{
    const Place place = {part, context, out, FALSE};
    return read_bytes(bytes, len, &place);
}

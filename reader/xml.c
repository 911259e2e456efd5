// The one place where XML is parsed. Called by reader/structured.c. What always holds: no document with a
// DOCTYPE becomes a tree (measured: that refuses every entity attack in under 0.2 ms), no option that opens
// files or lifts libxml2's own limits is set, depth and attributes are capped while parsing.
#include "config.h" // _GNU_SOURCE: memrchr

#include "reader/xml.h"

#include <string.h>

#include "policy/base/status.h"
#include "policy/base/text.h"

typedef struct {
    guint depth;
    guint elements;
    guint binary;        // the depth of the element that holds an enclosed file, 0 outside
    const char *refused; // why parsing was stopped, NULL if it was not
} Guard;

static void refuse(xmlParserCtxt *ctxt, const char *why)
{
    Guard *guard = ctxt->_private;
    if (!guard->refused)
        guard->refused = why;
    xmlStopParser(ctxt);
}

static void on_doctype(void *data, const xmlChar *name, const xmlChar *external, const xmlChar *system)
{
    (void)name, (void)external, (void)system;
    refuse(data, "XML with a DOCTYPE");
}

// Files that invoices carry along (UBL's, CII's, FatturaPA's): megabytes nobody here reads, unless the file
// is the document.
static gboolean holds_file(const xmlParserCtxt *ctxt, const char *name)
{
    static const char *const names[] = {"EmbeddedDocumentBinaryObject", "AttachmentBinaryObject",
                                        "IncludedBinaryObject", "Attachment", NULL};
    const xmlNode *root = ctxt->myDoc ? xmlDocGetRootElement(ctxt->myDoc) : NULL;
    return g_strv_contains(names, name) && !xml_is(root, "AttachedDocument");
}

// Of what encloses an element called Attachment, only its own text is a file; UBL's has elements in it.
static void on_text(void *data, const xmlChar *text, int len)
{
    const Guard *guard = ((xmlParserCtxt *)data)->_private;
    if (guard->binary == 0 || guard->depth > guard->binary)
        xmlSAX2Characters(data, text, len);
}

static void on_start(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int n_ns,
                     const xmlChar **ns, int n_attributes, int n_defaulted, const xmlChar **attributes)
{
    xmlParserCtxt *ctxt = data;
    Guard *guard = ctxt->_private;
    if (++guard->depth > XML_CAP_DEPTH)
        return refuse(ctxt, "XML nested too deeply");
    if (n_attributes + n_ns > XML_CAP_ATTRIBUTES)
        return refuse(ctxt, "an XML element with too many attributes");
    if (++guard->elements > XML_CAP_ELEMENTS)
        return refuse(ctxt, "XML with too many elements");
    if (holds_file(ctxt, (const char *)name))
        guard->binary = guard->depth;
    xmlSAX2StartElementNs(data, name, prefix, uri, n_ns, ns, n_attributes, n_defaulted, attributes);
}

static void on_end(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
    Guard *guard = ((xmlParserCtxt *)data)->_private;
    if (guard->binary == guard->depth)
        guard->binary = 0;
    guard->depth--;
    xmlSAX2EndElementNs(data, name, prefix, uri);
}

// libxml2 prints to stderr by default; what went wrong is in ctxt->lastError.
static void be_quiet(void *data, const char *format, ...)
{
    (void)data, (void)format;
}

static xmlParserCtxt *new_context(Guard *guard)
{
    xmlSetGenericErrorFunc(NULL, be_quiet); // conversions complain past the context
    xmlParserCtxt *ctxt = xmlNewParserCtxt();
    ctxt->_private = guard;
    ctxt->sax->internalSubset = on_doctype;
    ctxt->sax->externalSubset = NULL;
    ctxt->sax->startElementNs = on_start;
    ctxt->sax->endElementNs = on_end;
    ctxt->sax->characters = ctxt->sax->ignorableWhitespace = on_text;
    ctxt->sax->error = ctxt->sax->warning = ctxt->sax->fatalError = be_quiet;
    ctxt->sax->serror = NULL;
    return ctxt;
}

typedef struct {
    xmlDoc *doc;
    const char *refused;
    char *message; // of libxml2, one line
} Attempt;

static Attempt attempt(const char *bytes, gsize len, const char *encoding)
{
    const int options = XML_PARSE_NONET | XML_PARSE_NOCDATA | XML_PARSE_NOERROR | XML_PARSE_NOWARNING |
                        (encoding ? XML_PARSE_IGNORE_ENC : 0);
    Guard guard = {0};
    Attempt result = {0};
    xmlParserCtxt *ctxt = new_context(&guard);
    result.doc = xmlCtxtReadMemory(ctxt, bytes, (int)len, NULL, encoding, options);
    result.refused = guard.refused;
    if (guard.refused)
        g_clear_pointer(&result.doc, xmlFreeDoc);
    if (!result.doc)
        result.message = text_line(ctxt->lastError.message ? ctxt->lastError.message : "empty", 120);
    xmlFreeParserCtxt(ctxt);
    return result;
}

// The name in encoding="..." of the declaration, lower case; "" if there is none.
static void declared_encoding(const char *bytes, gsize len, char name[32])
{
    gsize head = MIN(len, 200), n = 0;
    const char *end = memchr(bytes, '>', head), *at = NULL;
    if (end && head > 5 && memcmp(bytes, "<?xml", 5) == 0)
        at = g_strstr_len(bytes, end - bytes, "encoding");
    at = at ? at + strlen("encoding") : end;
    while (at && at < end && strchr(" \t\r\n=\"'", *at))
        at++;
    for (; at && at < end && n < 31 && !strchr(" \"'?", *at); at++)
        name[n++] = g_ascii_tolower(*at);
    name[n] = '\0';
}

static gboolean has_byte(const char *bytes, gsize len, guchar low, guchar high)
{
    for (gsize i = 0; i < len; i++)
        if ((guchar)bytes[i] >= low && (guchar)bytes[i] <= high)
            return TRUE;
    return FALSE;
}

static gboolean is_single_byte(const char *name)
{
    return g_str_has_prefix(name, "iso-8859") || g_str_has_prefix(name, "windows-125") ||
           g_str_has_prefix(name, "latin") || g_str_equal(name, "us-ascii");
}

// What to read the bytes as where that is surely not what they declare; NULL: as declared. Programs write
// UTF-8 and declare Latin-1 (chance does not make well-formed UTF-8), write windows-1252 and declare UTF-8
// or Latin-1, or declare nothing and leave it to the mail part.
static const char *real_encoding(const char *bytes, gsize len, const char *charset)
{
    char name[32];
    if (memchr(bytes, '\0', MIN(len, 4)) || !has_byte(bytes, len, 0x80, 0xff))
        return NULL;
    declared_encoding(bytes, len, name);
    if (g_utf8_validate_len(bytes, len, NULL))
        return is_single_byte(name) ? "UTF-8" : NULL;
    if (!*name && charset)
        return charset;
    gboolean latin1 = g_str_equal(name, "iso-8859-1") || g_str_equal(name, "us-ascii");
    gboolean unicode = !*name || g_str_equal(name, "utf-8");
    return unicode || (latin1 && has_byte(bytes, len, 0x80, 0x9f)) ? "windows-1252" : NULL;
}

// The encodings to try: what they are; as declared; then what a parser cannot refuse.
static Attempt parse_any(const char *bytes, gsize len, const char *charset)
{
    gboolean utf8 = g_utf8_validate_len(bytes, len, NULL);
    const char *real = real_encoding(bytes, len, charset);
    const char *tries[] = {real, NULL, utf8 ? "UTF-8" : "windows-1252", "ISO-8859-1"};
    Attempt first = {0};
    for (gsize i = real ? 0 : 1; i < G_N_ELEMENTS(tries) - (utf8 ? 1 : 0); i++) {
        Attempt next = attempt(bytes, len, tries[i]);
        if (next.doc || next.refused) {
            g_free(first.message);
            return next;
        }
        if (first.message)
            g_free(next.message);
        else
            first = next;
    }
    return first;
}

// What stands around a document and is none of it: marks and blanks before it, NULs and log lines after it.
static void trim(const char **bytes, gsize *len)
{
    gboolean more = TRUE;
    while (more && *len > 0) {
        gsize skip = g_ascii_isspace(**bytes)                             ? 1
                     : *len > 3 && memcmp(*bytes, "\xef\xbb\xbf", 3) == 0 ? 3
                                                                          : 0;
        more = skip > 0;
        *bytes += skip;
        *len -= skip;
    }
    const char *last = *len > 4 && !memchr(*bytes, '\0', 4) ? memrchr(*bytes, '>', *len) : NULL;
    if (last)
        *len = (gsize)(last + 1 - *bytes);
}

gboolean xml_is_overloaded(const char *bytes, gsize len, guint max)
{
    gboolean in_tag = FALSE, blank = FALSE;
    char quote = 0;
    guint blanks = 0;
    for (gsize i = 0; i < len; i++) {
        char c = bytes[i];
        if (!c)
            continue; // UTF-16's other half
        if (!in_tag) {
            in_tag = c == '<';
            blanks = 0;
            quote = 0;
        } else if (quote) {
            quote = c == quote ? 0 : quote;
            blank = FALSE;
        } else if (c == '>') {
            in_tag = FALSE;
        } else {
            gboolean now =
                c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '/' || c == '"' || c == '\'';
            if (now && !blank && ++blanks > max)
                return TRUE;
            blank = now;
            quote = c == '"' || c == '\'' ? c : 0;
        }
    }
    return FALSE;
}

xmlDoc *xml_parse(const char *bytes, gsize len, const char *charset, GError **error)
{
    if (len > XML_CAP_BYTES) {
        g_set_error_literal(error, PD_ERROR, PD_ERR_LIMIT, "XML larger than 10 MiB");
        return NULL;
    }
    if (xml_is_overloaded(bytes, len, 20 * XML_CAP_ATTRIBUTES)) {
        g_set_error_literal(error, PD_ERROR, PD_ERR_LIMIT, "an XML element with too many attributes");
        return NULL;
    }
    if (!libxml_open()) {
        g_set_error_literal(error, PD_ERROR, PD_ERR_IO, "XML cannot be read: libxml2 was not loaded");
        return NULL;
    }
    trim(&bytes, &len);
    Attempt result = parse_any(bytes, len, charset);
    if (result.refused)
        g_set_error_literal(error, PD_ERROR, PD_ERR_LIMIT, result.refused);
    else if (!result.doc)
        g_set_error(error, PD_ERROR, PD_ERR_INPUT, "broken XML: %s", result.message);
    g_free(result.message);
    return result.doc;
}

gboolean xml_is(const xmlNode *node, const char *name)
{
    if (!node || node->type != XML_ELEMENT_NODE)
        return FALSE;
    const char *colon = node->ns ? NULL : strchr((const char *)node->name, ':'); // a prefix nobody declared
    return strcmp(colon ? colon + 1 : (const char *)node->name, name) == 0;
}

// A path's first name, and the rest of it (NULL at the end).
static const char *split(const char *path, char name[80])
{
    const char *slash = strchr(path, '/');
    gsize n = slash ? (gsize)(slash - path) : strlen(path);
    g_strlcpy(name, path, MIN(n + 1, 80));
    return slash ? slash + 1 : NULL;
}

// Recursion is as deep as the path is long.
static void collect(const xmlNode *node, const char *path, guint cap, GPtrArray *out)
{
    char name[80];
    const char *rest = split(path, name);
    for (const xmlNode *child = node ? node->children : NULL; child && out->len < cap; child = child->next) {
        if (!xml_is(child, name))
            continue;
        if (rest)
            collect(child, rest, cap, out);
        else
            g_ptr_array_add(out, (gpointer)child);
    }
}

const xmlNode *xml_find(const xmlNode *node, const char *path)
{
    g_autoptr(GPtrArray) found = g_ptr_array_new();
    collect(node, path, 1, found);
    return found->len > 0 ? found->pdata[0] : NULL;
}

GPtrArray *xml_all(const xmlNode *node, const char *path)
{
    GPtrArray *found = g_ptr_array_new();
    collect(node, path, XML_CAP_MATCHES, found);
    return found;
}

char *xml_text(const xmlNode *node)
{
    xmlChar *content = node ? xmlNodeGetContent((xmlNode *)node) : NULL;
    char *text = content ? text_squeeze((const char *)content) : NULL;
    xmlFree(content);
    if (text && !*text)
        g_clear_pointer(&text, g_free);
    return text;
}

char *xml_lines(const xmlNode *node)
{
    xmlChar *content = node ? xmlNodeGetContent((xmlNode *)node) : NULL;
    char *text = content ? g_strstrip(g_utf8_make_valid((const char *)content, -1)) : NULL;
    xmlFree(content);
    if (text && !*text)
        g_clear_pointer(&text, g_free);
    return text;
}

char *xml_get(const xmlNode *node, const char *path)
{
    g_autoptr(GPtrArray) all = xml_all(node, path);
    for (guint i = 0; i < all->len; i++) {
        char *text = xml_text(all->pdata[i]);
        if (text)
            return text;
    }
    return NULL;
}

char *xml_get_any(const xmlNode *node, const char *const *paths)
{
    for (gsize i = 0; paths[i]; i++) {
        char *text = xml_get(node, paths[i]);
        if (text)
            return text;
    }
    return NULL;
}

char *xml_attribute(const xmlNode *node, const char *name)
{
    xmlChar *value = node ? xmlGetNoNsProp((xmlNode *)node, (const xmlChar *)name) : NULL;
    char *text = value ? text_squeeze((const char *)value) : NULL;
    xmlFree(value);
    return text;
}

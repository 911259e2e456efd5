// XML documents under caps, and reading them by local names. Namespaces are told by the caller from the root
// alone: in invoices any prefix may stand for any of them, and local names are unambiguous.
#ifndef PD_READER_XML_H
#define PD_READER_XML_H

#include <glib.h>

#include "reader/libxml.h"

#define XML_CAP_BYTES (10u << 20)
#define XML_CAP_ELEMENTS 400000 // of one document
#define XML_CAP_DEPTH 64
#define XML_CAP_ATTRIBUTES 64
#define XML_CAP_MATCHES 1000 // nodes that one path may yield

// Parses a document. Refuses every DOCTYPE, so there are no entities; no network, no files. A wrong encoding
// declaration is forgiven, and what stands before or after the document; `charset` (may be NULL) is the mail
// part's, used where the document declares none and is not UTF-8. NULL with PD_ERR_LIMIT (a cap) or
// PD_ERR_INPUT (not well-formed). Free with xmlFreeDoc.
xmlDoc *xml_parse(const char *bytes, gsize len, const char *charset, GError **error);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(xmlDoc, xmlFreeDoc)

// TRUE if some tag of these bytes (XML or HTML, any ASCII-like or UTF-16 encoding) has more than `max` blanks
// outside quotes: libxml2's time grows with the square of a tag's attributes (100,000 take 15 s), before any
// handler of ours is asked. Linear.
gboolean xml_is_overloaded(const char *bytes, gsize len, guint max);

gboolean xml_is(const xmlNode *node, const char *name);
// The first element that "A/B/C" leads to from below `node`; every branch is tried. NULL if none.
const xmlNode *xml_find(const xmlNode *node, const char *path);
// All of them in document order, at most XML_CAP_MATCHES. Owned by the caller; the nodes are the document's.
GPtrArray *xml_all(const xmlNode *node, const char *path);
// The squeezed text of an element, NULL if empty. Owned by the caller.
char *xml_text(const xmlNode *node);
// The same with its line ends kept. Owned by the caller.
char *xml_lines(const xmlNode *node);
// xml_text of the first element at `path` that has any.
char *xml_get(const xmlNode *node, const char *path);
// The first of several paths (NULL-terminated) that has text.
char *xml_get_any(const xmlNode *node, const char *const *paths);
// An attribute's text by local name, NULL if absent. Owned by the caller.
char *xml_attribute(const xmlNode *node, const char *name);

#endif

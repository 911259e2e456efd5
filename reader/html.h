// HTML as a person sees it, in plain text: tables as aligned columns, blocks as lines; and its data islands.
#ifndef PD_READER_HTML_H
#define PD_READER_HTML_H

#include <glib.h>

#include "reader/libxml.h"

#define HTML_CAP_BYTES (2u << 20)
#define HTML_CAP_DEPTH 100 // of elements; what is deeper is left out

// Parses UTF-8 HTML, however broken. NULL only if it is empty or over the cap. No network. Free with
// xmlFreeDoc.
xmlDoc *html_parse(const char *utf8);

// The visible text: hidden elements, scripts and styles left out, entities resolved, blanks collapsed, cells
// of a table row side by side with at least three blanks between, lines of cited mail begin with "> ". LF
// line ends. Owned by the caller.
char *html_layout(const xmlDoc *doc);

// The contents of <script type="application/ld+json"> elements (char *). Owned by the caller.
GPtrArray *html_json_ld(const xmlDoc *doc);

#endif

// schema.org Invoice in an HTML mail, as JSON-LD or microdata (what Gmail and others read too).
#ifndef PD_READER_SCHEMAORG_H
#define PD_READER_SCHEMAORG_H

#include "reader/html.h"
#include "reader/verdict.h"

// Appends one InvoiceFacts per Invoice found to `out`. TRUE if there was one.
gboolean schemaorg_read(const xmlDoc *doc, const char *part, const SourceContext *context, GPtrArray *out);

// The same for a JSON file: only one that speaks of schema.org is looked into.
gboolean schemaorg_read_json(const char *text, const char *part, const SourceContext *context,
                             GPtrArray *out);

#endif

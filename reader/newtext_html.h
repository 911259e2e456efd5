// HTML mail as lines with their depth of quoting, from the marks that mail programs put around quotes. Not
// for others than newtext.
#ifndef PD_READER_NEWTEXT_HTML_H
#define PD_READER_NEWTEXT_HTML_H

#include "reader/newtext_lines.h"

// Appends the lines of the document. Network and entities are off; elements deeper than a cap are passed
// over.
void newtext_html_read(LineSet *set, const char *html, gsize len, const char *charset);

#endif

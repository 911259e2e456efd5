// The facts of a mail that one of ours sent: which invoices it carries.
#ifndef PD_READER_OUTBOUND_H
#define PD_READER_OUTBOUND_H

#include <jansson.h>

#include "policy/lexicon.h"
#include "reader/mail.h"

typedef struct {
    const char *const *ours;       // our own domains, lower case, NULL-terminated
    const char *const *recipients; // envelope recipients, NULL-terminated; NULL: the header's
    gboolean eom_first;            // TermContext.eom_first
    gboolean ocr;                  // look at pictures
    const char *const *teach;      // "field=value", NULL-terminated: learn a layout rule; NULL: no
    int helper_fd;                 // for PDF programs (reader/helper.h), -1: none
} OutboundContext;

// The JSON object of doc/design.md, section Facts. With `teach` it has "rule", the text of a layout rule
// (reader/layout_rule.h), or "rule_why", the reason why none was learnt. New reference.
json_t *outbound_facts(const Mail *mail, const OutboundContext *context, Lexicon *lex);

#endif

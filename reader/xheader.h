// X-Invoice-* header fields, for programs that can set them: the surest way to tell postdue of an invoice.
#ifndef PD_READER_XHEADER_H
#define PD_READER_XHEADER_H

#include "reader/mail.h"
#include "reader/verdict.h"

// X-Invoice-Number, -Due (ISO 8601), -Amount (decimal point), -Currency (ISO 4217), and -Date, -Buyer. NULL
// if there is no X-Invoice-Number. Fields that are malformed are noted and absent. Owned by the caller.
InvoiceFacts *xheader_read(const Mail *mail, const SourceContext *context);

// X-Invoice-Due, -Amount and -Currency where no X-Invoice-Number says what they are of: they are the only
// invoice's in the mail, and win over what its document says.
void xheader_adjust(const Mail *mail, InvoiceFacts *facts);

#endif

// Who owes an invoice, as far as a mail tells: its buyer, and the recipients that are not ours.
#ifndef PD_READER_DEBTOR_H
#define PD_READER_DEBTOR_H

#include "reader/facts.h"
#include "reader/mail.h"

typedef struct {
    const Mail *mail;
    const char *const *ours; // our own domains and addresses, NULL-terminated; none: the sender's domain
    const char *const *recipients; // of the envelope, NULL-terminated; NULL: the header's
} Debtor;

// Completes FACT_BUYER_EMAIL: the document's own address unless it is ours, else a recipient's. An invoice
// that we received and pass on is not to be chased; a debit note is when we are its supplier.
void debtor_add(const Debtor *debtor, InvoiceFacts *facts);

// The document came to us and is passed on: it lies in somebody else's message, or the mail says so in its
// subject and the document does not name us as its seller. `part` is where it lies, NULL if not known.
gboolean debtor_is_passed_on(const Debtor *debtor, const MailPart *part, const InvoiceFacts *facts);

#endif

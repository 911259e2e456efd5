// One reminder in the making: what a decision needs to become a letter.
#ifndef PD_AGENT_MAILING_H
#define PD_AGENT_MAILING_H

#include "agent/claims.h"
#include "agent/occasion.h"
#include "store/ledger_outbox.h"

typedef struct {
    const Occasion *o;
    const LadderStep *step;
    GPtrArray *invoices; // InvoiceRecord *, lead first
    const InvoiceRecord *lead;
    char **to, **cc, **everybody;
    char *domain;
    int *steps, *occurrences;
    ClaimSum claim; // of a step that states interest
    int64_t action_id;
    Reservation reservation;
    gboolean possible;    // there is somebody to write to, and somebody who writes
    char *text;           // of the letter as it is sent, once it was written
    const char *language; // of the letter, once it was written; owned by the texts
} Mailing;

// Reads the invoices and finds whom to write to, and what interest may be stated. FALSE with an error of the
// ledger. Clear it in any case; the occasion must outlive it.
gboolean mailing_open(Mailing *mailing, const Occasion *occasion, GError **error);
void mailing_clear(Mailing *mailing);
// The whole message, under the identity that was reserved. NULL with an error: it cannot be written.
GBytes *mailing_letter(Mailing *mailing, const Reservation *reservation, GError **error);

#endif

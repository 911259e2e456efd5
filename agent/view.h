// What a reminder's text may talk about: the open items as a table, the leading invoice, totals by currency,
// the sender. Built from the ledger's records as JSON for template.h. Nothing that came from an inbound mail
// is in it; bank details are those of the captured invoice itself. Pure.
#ifndef PD_AGENT_VIEW_H
#define PD_AGENT_VIEW_H

#include <glib.h>
#include <jansson.h>

#include "agent/claims.h"
#include "agent/locale.h"
#include "store/ledger_record.h"

typedef struct {
    const Locale *locale;
    Day today;                 // of the debtor
    const GPtrArray *invoices; // InvoiceRecord *, the leading one first
    const char *sender_name, *sender_address;
    Day promise_broken;    // the day of a promise that was not kept; DAY_NONE
    gboolean discount;     // name the leading invoice's early-payment discount
    const ClaimSum *claim; // statutory interest to be stated; NULL or not claimed: none
    int deadline_days;     // {{deadline}} is today + this
} ViewInput;

json_t *view_letter(const ViewInput *input); // new reference
// Does a view offer this (dotted) name? For checking texts.
gboolean view_offers(const char *name);

#endif

// Which invoices of the thread a part of a reply is about: by number (also shortened), by amount, by rank,
// "both", "the other one", "the rest". Internal to intents.
#ifndef PD_READER_REFER_H
#define PD_READER_REFER_H

#include <glib.h>

#include "reader/clause.h"

typedef guint64 InvoiceSet; // bit i: invoice i of the input; only the first 64 are told apart

// Finds every invoice number in the tokens, and hides those tokens from other rules (a number is no date).
// Per invoice a GArray of guint (token positions).
GPtrArray *refer_numbers(const Reading *r);
// The invoices that tokens [first, end) name. *rest is set when they say "the others" or "the rest".
InvoiceSet refer_in(const Reading *r, guint first, guint end, gboolean *rest);
InvoiceSet refer_all(const Reading *r);

#endif

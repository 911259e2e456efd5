// What the ledger knows when an inbound mail is read (`postdue-reader inbound --context FILE`): a JSON object
//   {"ours":[addresses], "invoices":[{"number","issued","due","amount","currency"}],
//   "reminder_date","region",
//    "language", "holidays":[dates], "next_weekday":"later"|"earlier", "own_text":[line hashes],
//    "authserv_ids":[names of our own MTAs]}
// Every key is optional and unknown keys are passed over (the file serves other readers too); a known key of
// the wrong type is an error, for a context that is half understood would be worse than none.
#ifndef PD_READER_CONTEXT_H
#define PD_READER_CONTEXT_H

#include <glib.h>
#include <jansson.h>
#include <stdint.h>

#include "policy/base/day.h"
#include "policy/base/money.h"

#define CONTEXT_INVOICES_MAX 1000
#define CONTEXT_LINES_MAX 100000

typedef struct {
    char *number;
    Day issued, due;      // DAY_NONE: not known
    int64_t amount_minor; // -1: not known
    char currency[CURRENCY_SIZE];
} ContextInvoice;

typedef struct {
    GPtrArray *ours;         // char *, text_address form
    GPtrArray *invoices;     // ContextInvoice *
    GPtrArray *authserv_ids; // char *, lower case; empty: not known
    Day reminder_date;       // DAY_NONE: not known
    char *region, *language; // NULL: not known
    GArray *holidays;        // Day, ascending
    gboolean next_weekday_earlier;
    GHashTable *own; // hash of a line of ours -> its place from 1; empty: not known
} InboundContext;

// `object` may be NULL (nothing known). NULL with PD_ERR_INPUT ("context: invoices[2].due: not a date") on a
// value of the wrong type or form. Owned by the caller.
InboundContext *context_parse(const json_t *object, GError **error);
void context_free(InboundContext *context);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(InboundContext, context_free)

#endif

// Sums of money in prose: "£9,053.76", "8.846,95 €", "1 361,78 EUR", "1.5k" is none. Separators are read by
// their place, not by a country: the last '.' or ',' with one or two digits after it is the decimal point.
// Pure; linear in the tokens.
#ifndef PD_READER_MONEYTEXT_H
#define PD_READER_MONEYTEXT_H

#include <glib.h>
#include <stdint.h>

#include "policy/base/money.h"
#include "reader/token.h"

typedef struct {
    guint first, end;             // tokens, the currency included
    int64_t minor;                // in hundredths when the currency is not known
    char currency[CURRENCY_SIZE]; // "" if no currency is written beside it
    gboolean decimals;            // cents are written
} MoneyHit;

// Every sum in the tokens, and every bare number that could be one (currency "": the caller judges by what
// stands around it). A GArray of MoneyHit, owned by the caller. Opaque tokens are no numbers.
// `fields` are the matches of the lexicon's fields (PhraseMatch), which name currencies.
GArray *moneytext_find(const Tokens *tokens, const GArray *fields);

#endif

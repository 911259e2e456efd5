// Bank details by their own check digits: IBAN (ISO 13616), BIC (ISO 9362), creditor reference (ISO 11649).
// Pure.
#ifndef PD_READER_BANKREF_H
#define PD_READER_BANKREF_H

#include <glib.h>

// TRUE if `iban` (letters upper case, no blanks) has a known length and right check digits.
gboolean bankref_iban_ok(const char *iban);
// Right check digits of "RF18539007547034".
gboolean bankref_rf_ok(const char *reference);
// The form of a BIC: 4 letters, 2 letters, 2, and 3 or none.
gboolean bankref_bic_ok(const char *bic);
// The country's IBAN length, 0 if unknown.
guint bankref_iban_length(const char *country);

#endif

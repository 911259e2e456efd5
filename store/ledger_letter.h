// What we have written to a debtor, as hashes of its lines: the reader takes our own lines out of an answer
// by them before it looks for quotes (reader/context.h, own_text). The text itself is not kept.
#ifndef PD_STORE_LEDGER_LETTER_H
#define PD_STORE_LEDGER_LETTER_H

#include "store/ledger.h"

// Notes the lines of the letter that an action sent. Every line's white space is collapsed and trimmed, empty
// lines are left out, and the first 16 hex digits of its SHA-256 are recorded ("action.written").
gboolean ledger_letter_noted(Ledger *ledger, const Act *act, int64_t account_id, int64_t action_id,
                             const char *text, GError **error);
// The line hashes (char *) of the latest letters to an account, without doubles. NULL with an error.
GPtrArray *ledger_letter_lines(Ledger *ledger, int64_t account_id, GError **error);

#endif

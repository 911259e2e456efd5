// Journal against ledger: was a reminder accepted twice, so that two copies went out?
#ifndef PD_STORE_LEDGER_MARKS_H
#define PD_STORE_LEDGER_MARKS_H

#include "store/journal.h"
#include "store/ledger.h"

// A line (char *) for each acceptance that a later one followed though nothing says that it did not arrive.
// Empty: sound. A token that the ledger does not know is somebody else's and passed over. Reads only.
GPtrArray *ledger_check_marks(Ledger *ledger, JournalReader *journal, GError **error);

#endif

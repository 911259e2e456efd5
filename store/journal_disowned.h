// Marks that may be in the journal though the MTA was told to come again: remembered beyond this process.
// Private to store/journal*.c.
#ifndef PD_STORE_JOURNAL_DISOWNED_H
#define PD_STORE_JOURNAL_DISOWNED_H

#include "store/journal_batch.h"

// Notes a mark beside the journal (JOURNAL-disowned); before the MTA hears of it.
void journal_disowned_note(const char *journal_path, const JournalEntry *mark);
// What earlier processes noted and could not take back (JournalEntry *). Never NULL.
GPtrArray *journal_disowned_read(const char *journal_path);
// All of them have been taken back.
void journal_disowned_forget(const char *journal_path);

#endif

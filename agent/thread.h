// Where in a conversation the next reminder belongs.
#ifndef PD_AGENT_THREAD_H
#define PD_AGENT_THREAD_H

#include "store/ledger_record.h"

typedef struct {
    char *last;        // In-Reply-To: the last mail of the conversation that the debtor has; NULL: none
    char **references; // what stands before it, oldest first; NULL-terminated
} Thread;

// The conversation of `lead`: what its mail referred to, that mail, our reminders, and the last of anything
// its people wrote or got. A debtor's mail counts only from one of `people` (who get the reminder), so that
// nobody else can put a mail of theirs into the thread. RFC 5322 section 3.6.4. FALSE with an error of the
// ledger.
gboolean thread_of(Ledger *ledger, const InvoiceRecord *lead, char *const *people, Thread *thread,
                   GError **error);
void thread_clear(Thread *thread);

#endif

// One message read by the process that was started for it, without a second one beside it.
#ifndef PD_READER_ALONE_H
#define PD_READER_ALONE_H

#include "reader/session.h"

// Like session_run, for input that needs no program (inbound mail does not) and for a process that ends with
// it: the sandbox closes around the caller for good. A crash and an expired limit end the process here, with
// the "unreadable" printed and exit status 1. `input` must have been read whole.
char *alone_run(const SessionInput *input, SessionReader read, int *status);

// FALSE where a second process must watch this message: outbound mail, whose PDFs are read by programs, and
// sanitizer builds, which report crashes themselves.
gboolean alone_may(const Options *options);

#endif

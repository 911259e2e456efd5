// A reader kept warm for many messages in a row. Used by postdued. One thread.
#ifndef PD_READER_WARM_H
#define PD_READER_WARM_H

#include "reader/client.h"

typedef struct ReaderWarm ReaderWarm;

ReaderWarm *reader_warm_new(void);
void reader_warm_free(ReaderWarm *warm);

// Like reader_ask, answer and errors alike. The first questions in a row go to processes of their own, as
// reader_ask's; from then on one `postdue-reader serve` answers, started again when the arguments, the
// program, or a file of its words and rules have changed. What it does not answer well is asked again of a
// process of its own, so a message costs at most itself; a serving reader that fails often is left alone.
json_t *reader_warm_ask(ReaderWarm *warm, const ReaderRequest *request, GError **error);

// Nothing more is to be read for now: the serving reader ends, and the count of questions begins anew.
void reader_warm_rest(ReaderWarm *warm);

#endif

// Business time. "system" is the real clock; otherwise a file whose text is an instant (RFC 3339, or Unix
// seconds) that tests and rehearsals move. Only this module knows which. Any thread.
#ifndef PD_STORE_CLOCK_H
#define PD_STORE_CLOCK_H

#include <glib.h>
#include <stdint.h>

void clock_use(const char *setting); // "system" or a path; once at start
// Unix seconds. A clock file that cannot be read keeps the last value (the real time if there was none).
int64_t clock_now(void);

#endif

// One error domain for the whole project: what a caller may do about a failure, not where it came from.
#ifndef PD_POLICY_BASE_STATUS_H
#define PD_POLICY_BASE_STATUS_H

#include <glib.h>

typedef enum {
    PD_ERR_INPUT,     // what we were given is wrong (a file, an argument, a message); nothing was changed
    PD_ERR_CONF,      // the configuration is wrong; the message begins with "FILE:LINE: "
    PD_ERR_LIMIT,     // a cap of ours was reached; the input is let through unread
    PD_ERR_NOT_FOUND, // no such invoice, account, file ...
    PD_ERR_BUSY,      // locked or over capacity: trying again later is right
    PD_ERR_IO,        // the environment failed before anything was changed
    PD_ERR_UNKNOWN,   // a COMMIT failed: neither done nor undone; stop, reopen, read, then decide
    PD_ERR_CONFLICT,  // the state no longer allows this (already sent, paid, held)
} PdError;

#define PD_ERROR (pd_error_quark())
GQuark pd_error_quark(void);

#endif

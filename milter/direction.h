// Which way does a transaction go? Pure.
#ifndef PD_MILTER_DIRECTION_H
#define PD_MILTER_DIRECTION_H

#include <sys/socket.h>

#include "conf/settings.h"

typedef enum {
    DIRECTION_NEITHER,
    DIRECTION_OUTBOUND,
    DIRECTION_INBOUND,
    DIRECTION_CONTROL,  // for the control address alone
    DIRECTION_REMINDER, // on our own service: must pass the gate
    DIRECTION_OWN,      // our own reminder, seen anywhere else (known only when its header has come)
} Direction;

typedef struct {
    const char *auth;              // {auth_authen} at MAIL, "" if none
    const char *daemon;            // {daemon_name} at MAIL, "" if none
    const struct sockaddr *client; // NULL: not known
    const char *sender;            // bare address, "" for the null sender
    char *const *recipients;       // bare addresses, NULL-terminated
} Envelope;

// *reason (static) says by which rule, for log_decisions.
Direction direction_of(const Settings *settings, const Envelope *envelope, const char **reason);
const char *direction_name(Direction direction);

#endif

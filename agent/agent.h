// What the parts of postdued share: one configuration, one ledger connection, one journal reader, and the
// flags by which signals and sockets ask for something. Owned by main.c; main thread only.
#ifndef PD_AGENT_AGENT_H
#define PD_AGENT_AGENT_H

#include <glib.h>

#include "agent/templates.h"
#include "conf/settings.h"
#include "conf/world.h"
#include "reader/warm.h"
#include "store/journal.h"
#include "store/ledger.h"

typedef struct {
    Settings *settings; // the world's
    World *world;       // what the settings' files say
    Templates *templates;
    GBytes *secret;
    Ledger *ledger;
    JournalReader *journal;
    ReaderWarm *reader;
    gint64 started_us;     // monotonic: when this process began
    gboolean stop;         // finish and end
    gboolean reload, wake; // asked for by a signal or the control socket
    gboolean in_row;       // the transaction of a journal row is open
    gboolean broken;       // a COMMIT ended unknown: end at once, read before deciding again
    GHashTable *granted;   // "token/epoch" (char *): the gate said yes in this process
    GHashTable *denied;    // token -> reason (static): the gate said no
    char *attempted;       // identity of the journal row begun last by this process
    char *notice;          // token of the notice that is being submitted; NULL: none
    Day notified;          // the day on which owners were last told
} Agent;

// Logs a failure of `what` as verb and notes a broken ledger. Takes the error; FALSE always.
gboolean agent_failed(Agent *agent, const char *verb, GError *error);

#endif

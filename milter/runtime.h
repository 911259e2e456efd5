// What a running milter goes by: one immutable snapshot of settings and secret. A reload swaps in a new one;
// a message keeps the one it began with.
#ifndef PD_MILTER_RUNTIME_H
#define PD_MILTER_RUNTIME_H

#include "conf/settings.h"
#include "store/journal.h"

typedef struct Runtime Runtime;

// Loads the file and makes it current. FALSE (and the old one stays) with PD_ERR_CONF. Main thread.
gboolean runtime_load(const char *path, GError **error);
// The current snapshot; never NULL after the first load. Any thread.
Runtime *runtime_get(void);
Runtime *runtime_ref(Runtime *runtime);
void runtime_unref(Runtime *runtime);
const Settings *runtime_settings(const Runtime *runtime);
// The secret, read again if it was not there before (the agent makes it). NULL: not there. Owned by the
// caller. Any thread.
GBytes *runtime_secret(Runtime *runtime);

// The journal of this process, set once at start.
void runtime_set_journal(Journal *journal);
Journal *runtime_journal(void);

#endif

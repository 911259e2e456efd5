// Running libmilter until told to stop.
#ifndef PD_MILTER_SERVE_H
#define PD_MILTER_SERVE_H

#include <glib.h>

#include "conf/settings.h"

// Blocks until TERM or INT (drain, then end), calling `reload` on USR1. HUP is ignored. FALSE with PD_ERR_IO
// when the socket cannot be opened or libmilter fails.
gboolean serve(const Settings *settings, void (*reload)(void), GError **error);

#endif

// Running libmilter until told to stop.
#ifndef PD_MILTER_SERVE_H
#define PD_MILTER_SERVE_H

#include <glib.h>

#include "conf/settings.h"

// Before the first thread is made: TERM, INT and USR1 wait until serve() takes them. Every thread inherits
// this.
void serve_block_signals(void);
// Blocks until TERM or INT (drain, then end), calling `reload` on USR1. HUP is ignored. FALSE with PD_ERR_IO
// when the socket cannot be opened or libmilter fails.
gboolean serve(const Settings *settings, void (*reload)(void), GError **error);

#endif

// The site's secret, with which tokens and stamps are made. One file, mode 0600, read by agent and milter.
#ifndef PD_STORE_SECRET_H
#define PD_STORE_SECRET_H

#include <glib.h>

#define SECRET_MIN_BYTES 16

// The file's bytes without line ends at the end. NULL with PD_ERR_IO, or PD_ERR_CONF when it is too short.
GBytes *secret_load(const char *path, GError **error);
// secret_load; a file that is not there is made from 32 random bytes as hex, with mode 0600.
GBytes *secret_ensure(const char *path, GError **error);

#endif

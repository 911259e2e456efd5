// Is a client address inside one of the configured networks? Pure.
#ifndef PD_CONF_NETWORK_H
#define PD_CONF_NETWORK_H

#include <glib.h>
#include <sys/socket.h>

// TRUE if `cidr` is a valid "192.0.2.0/24", "2001:db8::/32" or bare address.
gboolean network_valid(const char *cidr);
// TRUE if the address (AF_INET, AF_INET6 incl. v4-mapped; AF_UNIX counts as 127.0.0.1) is in any of
// `networks`.
gboolean network_contains(char *const *networks, const struct sockaddr *address);

#endif
